type ORG
use hint
source names of religious, professional, business, labour, youth and research organisations, and of international bodies, as they call themselves, with the abbreviations of the press
ok Ketua PBNU menerima utusan PBB. => Pengurus Besar Nahdlatul Ulama

Nahdlatul Ulama
Pengurus Besar Nahdlatul Ulama | PBNU
Muhammadiyah | PP Muhammadiyah | Pimpinan Pusat Muhammadiyah | Persyarikatan Muhammadiyah
Aisyiyah | PP Aisyiyah | 'Aisyiyah
Nasyiatul Aisyiyah
Muslimat NU | Muslimat
Fatayat NU | Fatayat
GP Ansor | Gerakan Pemuda Ansor | Ansor
Pagar Nusa
LAZISNU | NU Care-LAZISNU
Lazismu
Pemuda Muhammadiyah
Ikatan Pelajar Nahdlatul Ulama | IPNU
Ikatan Pelajar Putri Nahdlatul Ulama | IPPNU
Ikatan Pelajar Muhammadiyah | IPM
Ikatan Mahasiswa Muhammadiyah | IMM
Majelis Ulama Indonesia | MUI | MUI Pusat
Persatuan Islam
Al Washliyah | Al Jam'iyatul Washliyah | Al-Washliyah
Nahdlatul Wathan
Mathla'ul Anwar
Lembaga Dakwah Islam Indonesia | LDII
Ikatan Cendekiawan Muslim Indonesia | ICMI
Ikatan Persaudaraan Haji Indonesia | IPHI
Front Pembela Islam | FPI
Hizbut Tahrir Indonesia | HTI
Jamaah Ansharut Daulah | JAD
Jemaah Islamiyah
Ahmadiyah | Jemaat Ahmadiyah Indonesia
Persekutuan Gereja-gereja di Indonesia | PGI
Konferensi Waligereja Indonesia | KWI
Persekutuan Gereja-gereja dan Lembaga-lembaga Injili Indonesia | PGLII
Huria Kristen Batak Protestan | HKBP
Gereja Batak Karo Protestan | GBKP
Gereja Masehi Injili di Minahasa | GMIM
Gereja Masehi Injili di Timor | GMIT
Gereja Protestan Maluku | GPM
Gereja Kristen Indonesia | GKI
Gereja Protestan di Indonesia bagian Barat | GPIB
Gereja Toraja
Banua Niha Keriso Protestan | BNKP
Gereja Kemah Injil Indonesia | GKII | Gereja Kingmi
Parisada Hindu Dharma Indonesia | PHDI
Perwakilan Umat Buddha Indonesia | Walubi
Permabudhi
Majelis Tinggi Agama Khonghucu Indonesia | Matakin
Forum Kerukunan Umat Beragama | FKUB
Himpunan Mahasiswa Islam | HMI
Pergerakan Mahasiswa Islam Indonesia | PMII
Gerakan Mahasiswa Nasional Indonesia | GMNI
Gerakan Mahasiswa Kristen Indonesia | GMKI
Perhimpunan Mahasiswa Katolik Republik Indonesia | PMKRI
Kesatuan Aksi Mahasiswa Muslim Indonesia | KAMMI
Kesatuan Mahasiswa Hindu Dharma Indonesia | KMHDI
Komite Nasional Pemuda Indonesia | KNPI
Pemuda Pancasila
Pemuda Katolik
Forum Komunikasi Putra-Putri Purnawirawan dan Putra-Putri TNI-Polri | FKPPI
Legiun Veteran Republik Indonesia | LVRI
GRIB Jaya
BEM UI
BEM UGM
BEM SI | BEM Seluruh Indonesia
BEM Nusantara
Kamar Dagang dan Industri | Kadin | Kadin Indonesia | Kamar Dagang dan Industri Indonesia
Himpunan Pengusaha Muda Indonesia | BPP HIPMI
Asosiasi Pengusaha Indonesia | Apindo
Ikatan Wanita Pengusaha Indonesia | IWAPI
Real Estat Indonesia | REI | DPP REI
Asosiasi Pengembang Perumahan dan Permukiman Seluruh Indonesia | Apersi
Perhimpunan Hotel dan Restoran Indonesia | PHRI
Gabungan Pengusaha Kelapa Sawit Indonesia | GAPKI
Gabungan Industri Kendaraan Bermotor Indonesia | Gaikindo
Asosiasi Industri Sepeda Motor Indonesia | AISI
Asosiasi Penyelenggara Jasa Internet Indonesia | APJII
Asosiasi Fintech Pendanaan Bersama Indonesia | AFPI
Asosiasi Perusahaan Perjalanan Wisata | ASITA
Asosiasi Pemerintah Provinsi Seluruh Indonesia | APPSI
Asosiasi Pemerintah Kabupaten Seluruh Indonesia | Apkasi
Asosiasi Pemerintah Kota Seluruh Indonesia | Apeksi
Asosiasi Pemerintah Desa Seluruh Indonesia | Apdesi
Asosiasi Pedagang Pasar Seluruh Indonesia | APPSI
Asosiasi Petani Tebu Rakyat Indonesia | APTRI
Organisasi Angkutan Darat | Organda
Asosiasi Pertekstilan Indonesia
Perhimpunan Bank Nasional | Perbanas
Konfederasi Serikat Pekerja Indonesia | KSPI
Konfederasi Serikat Pekerja Seluruh Indonesia | KSPSI | SPSI
Konfederasi Serikat Buruh Seluruh Indonesia | KSBSI
Federasi Serikat Pekerja Metal Indonesia | FSPMI
Serikat Petani Indonesia | SPI
Himpunan Kerukunan Tani Indonesia | HKTI
Himpunan Nelayan Seluruh Indonesia | HNSI
Kontak Tani Nelayan Andalan | KTNA
Persatuan Guru Republik Indonesia | PGRI
Jaringan Pemantau Pendidikan Indonesia | JPPI
Federasi Serikat Guru Indonesia | FSGI
Perhimpunan Pendidikan dan Guru | P2G
Ikatan Dokter Indonesia
Ikatan Dokter Anak Indonesia | IDAI
Ikatan Bidan Indonesia | IBI
Persatuan Perawat Nasional Indonesia | PPNI
Persatuan Dokter Gigi Indonesia | PDGI
Ikatan Apoteker Indonesia | IAI
Ikatan Notaris Indonesia
Ikatan Akuntan Indonesia
Perhimpunan Advokat Indonesia | Peradi
Kongres Advokat Indonesia | KAI
Ikatan Advokat Indonesia | Ikadin
Persatuan Insinyur Indonesia | PII
Persatuan Wartawan Indonesia | PWI
Aliansi Jurnalis Independen
Ikatan Jurnalis Televisi Indonesia | IJTI
Jaringan Media Siber Indonesia | JMSI
Serikat Media Siber Indonesia | SMSI
Asosiasi Media Siber Indonesia | AMSI
Lembaga Bantuan Hukum Jakarta | LBH Jakarta
Yayasan Lembaga Bantuan Hukum Indonesia | YLBHI
LBH Pers
LBH Masyarakat
Komisi untuk Orang Hilang dan Korban Tindak Kekerasan
Institute for Criminal Justice Reform | ICJR
Setara Institute
Indonesia Corruption Watch | ICW
Masyarakat Anti Korupsi Indonesia
Transparency International Indonesia | TII
IM57+ Institute | IM57+
Perkumpulan untuk Pemilu dan Demokrasi | Perludem
Wahana Lingkungan Hidup Indonesia | Walhi
Greenpeace | Greenpeace Indonesia
Jaringan Advokasi Tambang | Jatam
Auriga Nusantara | Auriga
WWF | WWF Indonesia
Aliansi Masyarakat Adat Nusantara
Sajogyo Institute
Yayasan Lembaga Konsumen Indonesia | YLKI
Masyarakat Transportasi Indonesia | MTI
Forum Warga Kota Jakarta
Indonesia Police Watch | IPW
Institute for Security and Strategic Studies | ISESS
Centre for Strategic and International Studies | CSIS
Institute for Development of Economics and Finance | Indef
Center of Economic and Law Studies | Celios
Center of Reform on Economics | CORE Indonesia
LPEM FEB UI | LPEM UI
Institute for Essential Services Reform | IESR
SMERU
Lembaga Survei Indonesia | LSI
LSI Denny JA
Indikator Politik Indonesia
Saiful Mujani Research and Consulting | SMRC
Charta Politika
Poltracking Indonesia | Poltracking
Indo Barometer
Litbang Kompas
Populi Center
Voxpol Center
Parameter Politik Indonesia
Lingkar Madani
Formappi
Dompet Dhuafa
Rumah Zakat
Aksi Cepat Tanggap
Human Initiative
Gerakan Nasional Anti Narkotika
Pertuni | Persatuan Tunanetra Indonesia
Dharma Pertiwi
Persit Kartika Chandra Kirana | Persit
Jalasenastri
Bhayangkari
Ikatan Adhyaksa Dharmakarini
PKK | TP PKK
Orari
Senkom
Tagana
# international
Perserikatan Bangsa-Bangsa | PBB | Perserikatan Bangsa Bangsa
Dewan Keamanan PBB | DK PBB
Majelis Umum PBB | Sidang Majelis Umum PBB
Dewan HAM PBB
Badan PBB untuk Pengungsi Palestina | UNRWA
UNHCR
UNICEF
UNESCO
UNDP
UN Women
UNFPA
UNAIDS
UNEP
UNODC
UNCTAD
Organisasi Kesehatan Dunia | WHO | World Health Organization
Organisasi Pangan dan Pertanian | FAO
Program Pangan Dunia | WFP
Organisasi Perburuhan Internasional | ILO
Organisasi Migrasi Internasional | IOM
Organisasi Perdagangan Dunia | WTO
Badan Energi Atom Internasional | IAEA
Dana Moneter Internasional | IMF | International Monetary Fund
Bank Dunia | World Bank
Bank Pembangunan Asia | ADB | Asian Development Bank
Asian Infrastructure Investment Bank | AIIB
Islamic Development Bank | IsDB
New Development Bank | NDB
Japan International Cooperation Agency | JICA
USAID
AusAID | DFAT
GIZ
Uni Eropa | European Union
Komisi Eropa
Parlemen Eropa
Bank Sentral Eropa | ECB
Association of Southeast Asian Nations | ASEAN | Sekretariat ASEAN
APEC
G20
G7
BRICS
OECD
NATO | Pakta Pertahanan Atlantik Utara
OPEC | OPEC+
Organisasi Kerja Sama Islam
Liga Arab
Liga Muslim Dunia
Gerakan Non-Blok | GNB
Uni Afrika
MIKTA
D-8
AUKUS
Palang Merah Internasional | ICRC
Amnesty International | Amnesty International Indonesia
Human Rights Watch | HRW
Oxfam
Save the Children
Transparency International
Medecins Sans Frontieres | MSF
Hamas
Hizbullah
Fatah
Houthi
Taliban
Al-Qaeda | Al Qaeda
ISIS | Negara Islam Irak dan Suriah
Abu Sayyaf
Otoritas Palestina
Gedung Putih
Pentagon
Kremlin
Kongres AS
Senat AS
DPR AS
Mahkamah Agung AS
Departemen Luar Negeri AS | Deplu AS
Departemen Keuangan AS
Central Intelligence Agency | CIA
Federal Bureau of Investigation | FBI
National Security Agency | NSA
NASA
Federal Reserve | The Fed | The Federal Reserve | Bank Sentral AS | Federal Reserve System
People's Bank of China | PBoC
Bank of Japan | BoJ
Bank of England | BoE
Wall Street
New York Stock Exchange | NYSE
London Stock Exchange
Moody's | Moody's Investors Service
Standard & Poor's | S&P | S&P Global
Fitch | Fitch Ratings
McKinsey
PricewaterhouseCoopers | PwC
Deloitte
Ernst & Young
KPMG
World Economic Forum | WEF
