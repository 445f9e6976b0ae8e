type GPE
level province
kb kemendagri
use hint
source idn-area-data 3.1.2 (Fityan Nugroho and contributors, Open Database License 1.0; see LICENSE-regions), from the Ministry of Home Affairs' code tables of regions; 38 provinces; short forms and abbreviations as the press uses them
ok Gubernur Sumut hadir di Medan. => Sumatera Utara
ok Warga Provinsi Jawa Barat menerima bantuan. => Jawa Barat
ok Kantor itu ada di Papua Barat Daya. => Papua Barat Daya

Aceh | Provinsi Aceh | Prov. Aceh | Prov Aceh | NAD | Nanggroe Aceh Darussalam | Provinsi Nanggroe Aceh Darussalam | Provinsi NAD = 11
Sumatera Utara | Provinsi Sumatera Utara | Prov. Sumatera Utara | Prov Sumatera Utara | Sumut | Sumatra Utara | Provinsi Sumatra Utara | Provinsi Sumut = 12
Sumatera Barat | Provinsi Sumatera Barat | Prov. Sumatera Barat | Prov Sumatera Barat | Sumbar | Sumatra Barat | Provinsi Sumatra Barat | Ranah Minang | Provinsi Sumbar = 13
Riau | Provinsi Riau | Prov. Riau | Prov Riau = 14
Jambi | Provinsi Jambi | Prov. Jambi | Prov Jambi = 15
Sumatera Selatan | Provinsi Sumatera Selatan | Prov. Sumatera Selatan | Prov Sumatera Selatan | Sumsel | Sumatra Selatan | Provinsi Sumatra Selatan | Provinsi Sumsel = 16
Bengkulu | Provinsi Bengkulu | Prov. Bengkulu | Prov Bengkulu = 17
Lampung | Provinsi Lampung | Prov. Lampung | Prov Lampung = 18
Kepulauan Bangka Belitung | Provinsi Kepulauan Bangka Belitung | Prov. Kepulauan Bangka Belitung | Prov Kepulauan Bangka Belitung | Bangka Belitung | Babel | Kep. Bangka Belitung | Kep Babel | Provinsi Bangka Belitung | Provinsi Babel = 19
Kepulauan Riau | Provinsi Kepulauan Riau | Prov. Kepulauan Riau | Prov Kepulauan Riau | Kepri | Kep. Riau | Provinsi Kepri = 21
DKI Jakarta | Provinsi DKI Jakarta | Prov. DKI Jakarta | Prov DKI Jakarta | DKI | Jakarta | DKJ | Daerah Khusus Jakarta | Daerah Khusus Ibukota Jakarta | Daerah Khusus Ibu Kota Jakarta | Provinsi Daerah Khusus Jakarta | Provinsi Daerah Khusus Ibukota Jakarta | Provinsi Jakarta = 31
Jawa Barat | Provinsi Jawa Barat | Prov. Jawa Barat | Prov Jawa Barat | Jabar | Provinsi Jabar = 32
Jawa Tengah | Provinsi Jawa Tengah | Prov. Jawa Tengah | Prov Jawa Tengah | Jateng | Provinsi Jateng = 33
Daerah Istimewa Yogyakarta | Provinsi Daerah Istimewa Yogyakarta | Prov. Daerah Istimewa Yogyakarta | Prov Daerah Istimewa Yogyakarta | DIY | DI Yogyakarta | D.I. Yogyakarta | DI. Yogyakarta | D.I Yogyakarta | DI Jogja | Yogyakarta | Jogja | Yogya | Jogjakarta | Provinsi DIY | Provinsi DI Yogyakarta = 34
Jawa Timur | Provinsi Jawa Timur | Prov. Jawa Timur | Prov Jawa Timur | Jatim | Provinsi Jatim = 35
Banten | Provinsi Banten | Prov. Banten | Prov Banten = 36
Bali | Provinsi Bali | Prov. Bali | Prov Bali = 51
Nusa Tenggara Barat | Provinsi Nusa Tenggara Barat | Prov. Nusa Tenggara Barat | Prov Nusa Tenggara Barat | NTB | Provinsi NTB = 52
Nusa Tenggara Timur | Provinsi Nusa Tenggara Timur | Prov. Nusa Tenggara Timur | Prov Nusa Tenggara Timur | NTT | Provinsi NTT = 53
Kalimantan Barat | Provinsi Kalimantan Barat | Prov. Kalimantan Barat | Prov Kalimantan Barat | Kalbar | Provinsi Kalbar = 61
Kalimantan Tengah | Provinsi Kalimantan Tengah | Prov. Kalimantan Tengah | Prov Kalimantan Tengah | Kalteng | Provinsi Kalteng = 62
Kalimantan Selatan | Provinsi Kalimantan Selatan | Prov. Kalimantan Selatan | Prov Kalimantan Selatan | Kalsel | Provinsi Kalsel = 63
Kalimantan Timur | Provinsi Kalimantan Timur | Prov. Kalimantan Timur | Prov Kalimantan Timur | Kaltim | Provinsi Kaltim = 64
Kalimantan Utara | Provinsi Kalimantan Utara | Prov. Kalimantan Utara | Prov Kalimantan Utara | Kaltara | Provinsi Kaltara = 65
Sulawesi Utara | Provinsi Sulawesi Utara | Prov. Sulawesi Utara | Prov Sulawesi Utara | Sulut | Provinsi Sulut = 71
Sulawesi Tengah | Provinsi Sulawesi Tengah | Prov. Sulawesi Tengah | Prov Sulawesi Tengah | Sulteng | Provinsi Sulteng = 72
Sulawesi Selatan | Provinsi Sulawesi Selatan | Prov. Sulawesi Selatan | Prov Sulawesi Selatan | Sulsel | Provinsi Sulsel = 73
Sulawesi Tenggara | Provinsi Sulawesi Tenggara | Prov. Sulawesi Tenggara | Prov Sulawesi Tenggara | Sultra | Provinsi Sultra = 74
Gorontalo | Provinsi Gorontalo | Prov. Gorontalo | Prov Gorontalo = 75
Sulawesi Barat | Provinsi Sulawesi Barat | Prov. Sulawesi Barat | Prov Sulawesi Barat | Sulbar | Provinsi Sulbar = 76
Maluku | Provinsi Maluku | Prov. Maluku | Prov Maluku = 81
Maluku Utara | Provinsi Maluku Utara | Prov. Maluku Utara | Prov Maluku Utara | Malut | Provinsi Malut = 82
Papua | Provinsi Papua | Prov. Papua | Prov Papua = 91
Papua Barat | Provinsi Papua Barat | Prov. Papua Barat | Prov Papua Barat | Pabar = 92
Papua Selatan | Provinsi Papua Selatan | Prov. Papua Selatan | Prov Papua Selatan | Papsel = 93
Papua Tengah | Provinsi Papua Tengah | Prov. Papua Tengah | Prov Papua Tengah | Papteng = 94
Papua Pegunungan | Provinsi Papua Pegunungan | Prov. Papua Pegunungan | Prov Papua Pegunungan | Papeg = 95
Papua Barat Daya | Provinsi Papua Barat Daya | Prov. Papua Barat Daya | Prov Papua Barat Daya | PBD = 96
