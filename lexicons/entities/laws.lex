type LAW
use hint
source names and abbreviations of Indonesian laws that news gives without a number
ok Ia dijerat dengan UU ITE dan KUHP. => Undang-Undang Informasi dan Transaksi Elektronik

Undang-Undang Dasar 1945 | UUD 1945 | UUD | Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 | UUD NRI 1945 | UUD NRI Tahun 1945 | Undang-Undang Dasar | UUD '45 | UUD 45
Kitab Undang-Undang Hukum Pidana | KUHP | KUHPidana
Kitab Undang-Undang Hukum Acara Pidana | KUHAP
Kitab Undang-Undang Hukum Perdata | KUHPerdata | KUH Perdata
Kitab Undang-Undang Hukum Dagang | KUHD
Undang-Undang Informasi dan Transaksi Elektronik | UU ITE | Undang-Undang ITE | UU Informasi dan Transaksi Elektronik | Undang-Undang Informasi dan Transaksi Elektronik (ITE) | UU Informasi dan Transaksi Elektronik (ITE)
Undang-Undang Cipta Kerja | UU Cipta Kerja | Omnibus Law | UU Ciptaker | Omnibus Law Cipta Kerja | UU Omnibus Law
Perppu Cipta Kerja | Perpu Cipta Kerja
Undang-Undang Ketenagakerjaan | UU Ketenagakerjaan
Undang-Undang Pemilu | UU Pemilu | Undang-Undang Pemilihan Umum | Undang-Undang tentang Pemilihan Umum
Undang-Undang Pilkada | UU Pilkada
Undang-Undang KPK | UU KPK
Undang-Undang Polri | UU Polri | RUU Polri
Undang-Undang TNI | UU TNI | RUU TNI
Undang-Undang Kejaksaan | UU Kejaksaan | RUU Kejaksaan
Undang-Undang Tindak Pidana Korupsi | UU Tipikor | Undang-Undang Tipikor | UU Pemberantasan Tindak Pidana Korupsi
Undang-Undang Tindak Pidana Pencucian Uang | UU TPPU
Undang-Undang Narkotika | UU Narkotika
Undang-Undang Pers | UU Pers
Undang-Undang Penyiaran | UU Penyiaran | RUU Penyiaran
Undang-Undang Minerba | UU Minerba
Undang-Undang Migas | UU Migas
Undang-Undang Perlindungan Anak | UU Perlindungan Anak
Undang-Undang Perkawinan | UU Perkawinan
Undang-Undang Tindak Pidana Kekerasan Seksual | UU TPKS | RUU TPKS
Undang-Undang Penghapusan Kekerasan dalam Rumah Tangga | UU PKDRT | UU KDRT
Undang-Undang Tindak Pidana Perdagangan Orang | UU TPPO
Undang-Undang Perlindungan Data Pribadi | UU PDP
Undang-Undang Kesehatan | UU Kesehatan | RUU Kesehatan
Undang-Undang Sistem Pendidikan Nasional | UU Sisdiknas | RUU Sisdiknas
Undang-Undang Guru dan Dosen | UU Guru dan Dosen
Undang-Undang Desa | UU Desa
Undang-Undang Pemerintahan Daerah | UU Pemda | UU Pemerintahan Daerah
Undang-Undang ASN | UU ASN | UU Aparatur Sipil Negara
Undang-Undang Ibu Kota Negara | UU IKN
Undang-Undang BUMN | UU BUMN | RUU BUMN
Undang-Undang Perbankan | UU Perbankan
Undang-Undang Penguatan dan Pengembangan Sektor Keuangan | UU P2SK | UU PPSK
Undang-Undang Harmonisasi Peraturan Perpajakan | UU HPP
Undang-Undang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintah Daerah | UU HKPD
Undang-Undang Keuangan Negara | UU Keuangan Negara
Undang-Undang Lalu Lintas dan Angkutan Jalan | UU LLAJ | Undang-Undang Lalu Lintas
Undang-Undang Haji dan Umrah | UU Haji | UU Haji dan Umrah | RUU Haji
Undang-Undang Kehutanan | UU Kehutanan
Undang-Undang Lingkungan Hidup | UU Lingkungan Hidup | UU PPLH
Undang-Undang Pokok Agraria | UUPA | UU Pokok Agraria
Undang-Undang MD3 | UU MD3
Undang-Undang Otonomi Khusus | UU Otsus | UU Otsus Papua
Undang-Undang Pemerintahan Aceh | UUPA Aceh
Undang-Undang Keistimewaan Yogyakarta | UU Keistimewaan DIY
Undang-Undang Kewarganegaraan | UU Kewarganegaraan
Undang-Undang Keimigrasian | UU Keimigrasian
Undang-Undang Jaminan Produk Halal | UU JPH
Undang-Undang Hak Cipta | UU Hak Cipta
Undang-Undang Perlindungan Konsumen | UU Perlindungan Konsumen
Undang-Undang Keterbukaan Informasi Publik | UU KIP
Undang-Undang BPJS | UU BPJS
Undang-Undang SJSN | UU SJSN
Undang-Undang Ormas | UU Ormas | Perppu Ormas
Undang-Undang Terorisme | UU Terorisme
Undang-Undang Darurat | UU Darurat
Undang-Undang APBN | UU APBN | RUU APBN | RUU APBN 2026
RUU Perampasan Aset | Rancangan Undang-Undang Perampasan Aset
RUU KUHAP | RKUHAP
RUU KUHP | RKUHP
RUU PPRT | RUU Perlindungan Pekerja Rumah Tangga
RUU Masyarakat Adat
RUU Kepariwisataan | UU Kepariwisataan
RUU Pilkada
RUU Pemilu
RUU DKJ | UU DKJ
RUU EBT | RUU EBET | RUU Energi Baru dan Energi Terbarukan
RUU Daerah Kepulauan
RUU Komoditas Strategis
Perpres MBG
Inpres Penghematan
Qanun Jinayat
Magna Carta
