type PROGRAM
use hint
source official names of national programmes, schemes, cards, indices, systems, awards, competitions, elections and days, with the abbreviations of the press
ok Penerima PKH dan MBG bertambah. => Program Keluarga Harapan

# of the present government
Makan Bergizi Gratis | MBG | Program Makan Bergizi Gratis | Program MBG | Makanan Bergizi Gratis | makan siang bergizi gratis | Makan Siang Gratis
Cek Kesehatan Gratis | CKG | Program Cek Kesehatan Gratis | Pemeriksaan Kesehatan Gratis | PKG
Sekolah Rakyat | Program Sekolah Rakyat
Sekolah Garuda | SMA Unggul Garuda
Koperasi Desa Merah Putih | Kopdes Merah Putih | KDMP | Koperasi Desa/Kelurahan Merah Putih | Koperasi Merah Putih | Kopdeskel Merah Putih | KDKMP | KopDes/Kel Merah Putih | Koperasi Kelurahan Merah Putih | KKMP | Kopdes
Kampung Nelayan Merah Putih | KNMP
Asta Cita | Astacita
Indonesia Emas 2045 | Indonesia Emas
Data Tunggal Sosial dan Ekonomi Nasional | DTSEN | Data Tunggal Sosial Ekonomi Nasional
Data Terpadu Kesejahteraan Sosial | DTKS
P3KE
Program 3 Juta Rumah | 3 Juta Rumah | Program Tiga Juta Rumah
Program Sejuta Rumah | Sejuta Rumah
Program Hasil Terbaik Cepat | PHTC | Quick Win
Magang Nasional | Program Magang Nasional | Magang Nasional 2025
Smart Board | Interactive Flat Panel
Gerakan Orang Tua Asuh Cegah Stunting
Gerakan Ayah Teladan Indonesia
Giant Sea Wall | Tanggul Laut Raksasa
Food Estate | Lumbung Pangan
Kawasan Sentra Produksi Pangan
Lapor Pak Purbaya
Lapor Mas Wapres
Tujuh Kebiasaan Anak Indonesia Hebat | 7 Kebiasaan Anak Indonesia Hebat
Tes Kemampuan Akademik | TKA
Pembelajaran Mendalam
# social assistance
Program Keluarga Harapan | PKH
Bantuan Pangan Non Tunai | BPNT | Bantuan Pangan Nontunai
Bantuan Langsung Tunai | BLT
BLT Dana Desa | BLT DD | BLT-DD
BLT Kesejahteraan Rakyat | BLT Kesra
BLT BBM
BLTS
Bantuan Langsung Sementara Masyarakat | BLSM
Bantuan Subsidi Upah | BSU
Bantuan Sosial Tunai | BST
Kartu Sembako | Program Sembako | Program Kartu Sembako
Kartu Prakerja | Program Kartu Prakerja
Kartu Indonesia Sehat | KIS
Kartu Indonesia Pintar | KIP
Kartu Indonesia Pintar Kuliah | KIP Kuliah | KIP-K | KIPK
Program Indonesia Pintar
Kartu Keluarga Sejahtera | KKS
Kartu Perlindungan Sosial | KPS
Kartu Jakarta Pintar | KJP | KJP Plus
Kartu Jakarta Mahasiswa Unggul | KJMU
Kartu Jakarta Sehat | KJS
Kartu Lansia Jakarta | KLJ
Kartu Anak Jakarta
Kartu Penyandang Disabilitas Jakarta
Kartu Tani
Kartu Identitas Anak
Kartu Petani Berjaya | KPB
Beras Miskin | Raskin
Beras Sejahtera | Rastra
Program Rehabilitasi Rumah Tidak Layak Huni | RTLH | Rutilahu
Bantuan Stimulan Perumahan Swadaya | BSPS | bedah rumah
Bantuan Operasional Sekolah | Dana BOS | BOSP
Bantuan Operasional Sekolah Daerah | BOSDA
Bantuan Operasional Kesehatan
Bantuan Operasional Penyelenggaraan PAUD | BOP PAUD
Cek Bansos | Aplikasi Cek Bansos
Asistensi Rehabilitasi Sosial
Pahlawan Ekonomi Nusantara
Stabilisasi Pasokan dan Harga Pangan | SPHP | Beras SPHP
Cadangan Beras Pemerintah | CBP
Gerakan Pangan Murah | GPM
Operasi Pasar Murah
Minyakita
Pemulihan Ekonomi Nasional
# insurance and pensions
Jaminan Kesehatan Nasional | JKN | JKN-KIS | Program JKN | Program Jaminan Kesehatan Nasional
Mobile JKN | Aplikasi Mobile JKN
Jaminan Sosial Ketenagakerjaan | Jamsostek | Program Jaminan Sosial Ketenagakerjaan
Jaminan Kecelakaan Kerja | JKK
Jaminan Kematian | JKM
Jaminan Hari Tua | JHT
Jaminan Pensiun
Jaminan Kehilangan Pekerjaan | JKP
Jaminan Kesehatan Masyarakat | Jamkesmas
Jaminan Kesehatan Daerah | Jamkesda
Penerima Bantuan Iuran | PBI | PBI JK | PBI-JK | PBI APBN | PBI APBD
Universal Health Coverage | UHC
Kelas Rawat Inap Standar
Layanan Syariah Universal
Program Rehab | New Rehab 2.0 | Rencana Pembayaran Bertahap
Lapak Asik | Jamsostek Mobile | JMO
Program Pengelolaan Penyakit Kronis | Prolanis
Tabungan Perumahan Rakyat | Tapera
Fasilitas Likuiditas Pembiayaan Perumahan | FLPP
Asuransi Usaha Tani Padi | AUTP
SWDKLLJ
# credit and economy
Kredit Usaha Rakyat | KUR
Kredit Ultra Mikro | UMi
Mekaar | PNM Mekaar
Tax Amnesty | Amnesti Pajak | Pengampunan Pajak
Program Pengungkapan Sukarela | PPS
Quick Response Code Indonesian Standard | QRIS
BI Fast | BI-FAST
BI Rate | BI-Rate
BI 7-Day Reverse Repo Rate
Indeks Keyakinan Konsumen
Survei Konsumen
Proyek Strategis Nasional | PSN
Program Strategis Nasional
Rencana Umum Penyediaan Tenaga Listrik | RUPTL
Rencana Pembangunan Jangka Menengah Nasional | RPJMN
Rencana Pembangunan Jangka Menengah Daerah | RPJMD
Rencana Pembangunan Jangka Panjang Nasional | RPJPN
Rencana Pembangunan Jangka Panjang Daerah | RPJPD
Rencana Kerja Pemerintah | RKP
Rencana Kerja Pemerintah Daerah | RKPD
Rencana Tata Ruang Wilayah | RTRW
Program Legislasi Nasional
Program Pembentukan Peraturan Daerah | Propemperda
Kawasan Ekonomi Khusus
Domestic Market Obligation | DMO
B30
B35
B40
B50
E10
Online Single Submission | OSS
Indonesia National Single Window | INSW
Sistem Pemerintahan Berbasis Elektronik | SPBE
Mal Pelayanan Publik | MPP
Sistem Informasi Pemerintahan Daerah | SIPD
Sistem Informasi Penelusuran Perkara | SIPP
Monitoring Center for Prevention | MCP
Survei Penilaian Integritas | SPI
Wilayah Bebas dari Korupsi | WBK
Wilayah Birokrasi Bersih dan Melayani | WBBM
Zona Integritas
Opini Wajar Tanpa Pengecualian | WTP
Identitas Kependudukan Digital | IKD
Electronic Traffic Law Enforcement | ETLE | E-TLE | tilang elektronik
MLFF | Multi Lane Free Flow
Samsat Keliling
Satu Data Indonesia
Satu Peta
Reforma Agraria
Tanah Objek Reforma Agraria
Pendaftaran Tanah Sistematis Lengkap | PTSL
Perhutanan Sosial
Dana Desa
Dana Otonomi Khusus | Dana Otsus
Program Padat Karya | Padat Karya Tunai
Pamsimas
Desa Siaga
Desa Wisata
Kampung KB
Bangga Kencana
Kampung Tangguh
TNI Manunggal Membangun Desa | TMMD
Jaksa Garda Desa | Jaga Desa | Jaksa Menyapa | Jaksa Masuk Sekolah | Jaksa Masuk Desa
Polisi Peduli
Bhakti Sosial
Bebas Buang Air Besar Sembarangan | ODF | Open Defecation Free
Sanitasi Total Berbasis Masyarakat
Gerakan Masyarakat Hidup Sehat | Germas
Gerakan Nasional Revolusi Mental
Sustainable Development Goals | SDGs | Tujuan Pembangunan Berkelanjutan | TPB
Net Zero Emission | NZE
Nationally Determined Contribution
Just Energy Transition Partnership | JETP
Perjanjian Paris | Paris Agreement
Dewan Perdamaian
Belt and Road Initiative
Regional Comprehensive Economic Partnership | RCEP
IEU-CEPA
# schools and staff
Seleksi Penerimaan Murid Baru | SPMB
Penerimaan Peserta Didik Baru | PPDB
Seleksi Nasional Berdasarkan Prestasi | SNBP
Seleksi Nasional Berdasarkan Tes | SNBT
SBMPTN
SNMPTN
Ujian Nasional | UNBK
Asesmen Nasional | ANBK
Kurikulum Merdeka
Kurikulum 2013 | K-13
Merdeka Belajar | Merdeka Belajar Kampus Merdeka | MBKM | Kampus Merdeka
Kampus Mengajar
Guru Penggerak | Pendidikan Guru Penggerak
Pendidikan Profesi Guru | PPG | PPG Prajabatan | PPG Calon Guru
Program Pengenalan Kampus
Masa Pengenalan Lingkungan Sekolah | MPLS
Beasiswa LPDP
Beasiswa Unggulan
Beasiswa Pendidikan Indonesia | BPI
Calon Pegawai Negeri Sipil | CPNS | Seleksi CPNS
Sekolah Adiwiyata | Adiwiyata
Sekolah Penggerak
Paket A
Paket B
Paket C
Olimpiade Sains Nasional | OSN
Festival Lomba Seni Siswa Nasional | FLS2N | FLS3N
Olimpiade Olahraga Siswa Nasional | O2SN
Tes Wawasan Kebangsaan | TWK
# awards and honours
Adipura | Piala Adipura | Penghargaan Adipura | Adipura Kencana
Kalpataru
Paritrana Award | Anugerah Paritrana | Paritrana
Anugerah Keterbukaan Informasi Publik
Anugerah Parahita Ekapraya | Parahita Ekapraya
Kabupaten/Kota Layak Anak | Kota Layak Anak | Kabupaten Layak Anak | KLA
Innovative Government Award
Swasti Saba
UHC Award | UHC Awards
Anugerah Pesona Indonesia
Anugerah Desa Wisata Indonesia | ADWI
Satyalancana Karya Satya | Satyalencana Karya Satya
Satyalancana Wira Karya
Satyalancana Pembangunan
Bintang Mahaputera
Bintang Jasa
Bintang Republik Indonesia
Pahlawan Nasional
Rekor MURI
Nobel | Hadiah Nobel | Nobel Perdamaian | Nobel Perdamaian 2025
Piala Oscar | Oscar | Academy Awards
Grammy | Grammy Awards
Golden Globe
Piala Citra
Festival Film Indonesia | FFI
Ballon d'Or
Piala Presiden
Wahana Tata Nugraha
Penghargaan Wajar Tanpa Pengecualian
TPID Award
Satya Bakti Husada
Proper Emas
Top BUMD Awards
detikcom Awards
# elections and politics
Pemilihan Umum
Pemilu 1955
Pemilu 1999
Pemilu 2004
Pemilu 2009
Pemilu 2014
Pemilu 2019
Pemilu 2024
Pemilu 2029
Pilpres 2014
Pilpres 2019
Pilpres 2024
Pilpres 2029
Pilkada Serentak | Pilkada Serentak 2024
Pilkada 2015
Pilkada 2017
Pilkada 2018
Pilkada 2020
Pilkada 2024
Pilgub DKI | Pilgub DKI Jakarta | Pilkada DKI | Pilkada DKI 2017 | Pilgub DKI 2017
Pilgub Jatim
Pilgub Jabar
Pilgub Jateng
Pilgub Sumut
Pilbup
Pilwalkot
Pilkades | Pilkades Serentak
Sumpah Pemuda
Sidang Tahunan MPR
Sidang Tahunan MPR RI
Retret Kepala Daerah
# sports
Olimpiade
Olimpiade Paris 2024 | Olimpiade 2024 | Olimpiade Paris
Olimpiade Tokyo 2020 | Olimpiade Tokyo
Olimpiade Los Angeles 2028
Olimpiade Rio | Olimpiade 2016 | Olimpiade Rio 2016
Asian Games | Asian Games 2018 | Asian Games 2022
SEA Games | SEA Games 2021 | SEA Games 2023 | SEA Games 2025 | SEA Games 2015 | SEA Games 2017 | SEA Games Thailand 2025
ASEAN Para Games
Paralimpiade
Pekan Olahraga Nasional | PON XX | PON XX Papua | PON XXI | PON XXI Aceh-Sumut
Pekan Olahraga Provinsi | Porprov
Pekan Olahraga Kabupaten | Porkab
Pekan Olahraga Kota
Pekan Olahraga Pelajar Daerah | Popda
Pekan Olahraga Pelajar Nasional | Popnas
Peparnas | Pekan Paralimpiade Nasional
Fornas
Piala Dunia | World Cup
Piala Dunia 1998
Piala Dunia 2002
Piala Dunia 2006
Piala Dunia 2010
Piala Dunia 2014
Piala Dunia 2018
Piala Dunia 2022
Piala Dunia 2026
Piala Dunia 2030
Piala Dunia 2034
Piala Dunia U-17
Piala Dunia U-20
Kualifikasi Piala Dunia 2026
Piala Asia | Piala Asia 2023 | Piala Asia 2027
Piala Asia U-23
Piala AFF | Piala AFF 2024 | AFF Cup
Piala AFC | AFC Cup
AFC Champions League
Piala Eropa | Euro 2012 | Euro 2016 | Euro 2020 | Euro 2024
Copa America
Piala Afrika
Piala Konfederasi
Liga Champions | Champions League
Liga Europa | Europa League
Liga Inggris | Premier League | Liga Primer Inggris | Liga Premier Inggris
Piala FA | FA Cup
Piala Liga Inggris | Carabao Cup
La Liga | Liga Spanyol
Copa del Rey
Serie A | Liga Italia | Serie A Italia
Coppa Italia
Bundesliga | Liga Jerman
Ligue 1 | Liga Prancis
Eredivisie | Liga Belanda
UEFA Nations League
Piala Dunia Antarklub | Piala Dunia Klub
Liga 1 | Liga 1 Indonesia | BRI Liga 1 | BRI Super League | Super League
Liga 2
Liga 3
Indonesia Super League | ISL
Indonesian Basketball League | IBL
Proliga
NBA
Thomas Cup | Piala Thomas
Uber Cup | Piala Uber
Sudirman Cup | Piala Sudirman
All England
Indonesia Open
Indonesia Masters
Kejuaraan Dunia Bulutangkis
Wimbledon
French Open | Roland Garros | Prancis Terbuka
US Open | AS Terbuka
Australian Open | Australia Terbuka
MotoGP | MotoGP 2025
MotoGP Mandalika | GP Mandalika | MotoGP Indonesia
Moto2
Moto3
World Superbike | WSBK
Formula 1 | F1
Formula E
Tour de Singkarak
Tour de France
Tour de Borobudur
Borobudur Marathon
Jakarta Marathon
Tiramisu World Cup
# meetings, fairs, days
KTT G20 | KTT G20 Bali
KTT APEC
KTT ASEAN
KTT BRICS
KTT AIS
Konferensi Asia Afrika | KAA
Konferensi Perubahan Iklim | COP30 | COP29 | COP28 | COP26
World Economic Forum Davos
Musabaqah Tilawatil Quran | MTQ | MTQ Nasional | Seleksi Tilawatil Quran dan Hadits | STQH
Pesparawi
Pesparani
Utsawa Dharma Gita
Muktamar NU
Muktamar Muhammadiyah
Jambore Nasional
Hari Kemerdekaan | Hari Kemerdekaan RI | HUT RI | HUT Kemerdekaan RI | HUT ke-80 RI | HUT ke-79 RI | HUT ke-80 Republik Indonesia
Hari Santri Nasional | Hari Santri | Hari Santri Nasional 2025 | Hari Santri 2025
Hari Pahlawan
Hari Sumpah Pemuda
Hari Kebangkitan Nasional | Harkitnas
Hari Pendidikan Nasional | Hardiknas
Hari Guru Nasional | Hari Guru | HGN
Hari Kartini
Hari Ibu
Hari Anak Nasional
Hari Kesehatan Nasional | HKN
Hari Lahir Pancasila
Hari Kesaktian Pancasila
Hari Amal Bakti | HAB | Hari Amal Bhakti
Hari Bhayangkara
Hari Bakti Adhyaksa
Hari Antikorupsi Sedunia | Hakordia
Hari Pers Nasional | HPN
Hari Buruh | May Day | Hari Buruh Internasional
Hari Lingkungan Hidup Sedunia
Hari Batik Nasional
Hari Tani Nasional
Hari Koperasi
Hari Krida Pertanian
Hari Otonomi Daerah
Hari Kesetiakawanan Sosial Nasional | HKSN
Hari Disabilitas Internasional
Hari AIDS Sedunia
Hari Perhubungan Nasional
Hari Listrik Nasional
Hari Oeang
Hari Pramuka
Hari Ulang Tahun TNI | HUT TNI | HUT ke-80 TNI
Hari Keluarga Nasional | Harganas
Hari Bela Negara
Bulan K3 Nasional
Bulan Bhakti
Idulfitri | Idul Fitri | Hari Raya Idul Fitri | Hari Raya Idulfitri
Iduladha | Idul Adha | Hari Raya Idul Adha | Hari Raya Iduladha
Lebaran
Ramadan | Ramadhan | Bulan Ramadan
Maulid Nabi | Maulid Nabi Muhammad | Maulid Nabi Muhammad SAW
Isra Mikraj | Isra Miraj
Nyepi | Hari Raya Nyepi
Galungan | Hari Raya Galungan
Waisak | Hari Raya Waisak
Hari Raya Natal | Natal dan Tahun Baru | Nataru
Imlek | Tahun Baru Imlek
Cap Go Meh
Tahun Baru
Operasi Ketupat
Operasi Lilin
Operasi Zebra
Operasi Patuh
Operasi Keselamatan
Operasi Mantap Brata
Operasi Damai Cartenz
Pekan Kebudayaan Nasional
Pekan Raya Jakarta | PRJ | Jakarta Fair
Pekan Raya Sumatera Utara | PRSU
Pesta Kesenian Bali
Gelar Karya Kreatif Indonesia
Indonesia International Motor Show | IIMS
Gaikindo Indonesia International Auto Show | GIIAS
Trade Expo Indonesia
Inacraft
Java Jazz | Java Jazz Festival
Synchronize Fest
Jember Fashion Carnaval | JFC
Dieng Culture Festival
Festival Danau Toba
Festival Krakatau
Festival Tabut
Tomohon International Flower Festival
Grebeg Maulud | Grebeg
Sekaten
Kasada | Yadnya Kasada
Jamnas
Duta Muda BPJS Kesehatan
Aksi Kamisan
Gerakan 30 September | G30S | G30S/PKI
Pelita
Repelita
Perang Dunia II
Perang Dunia I
Perang Dingin
Perang Salib
# products and services named in the news
Instagram
WhatsApp
Facebook
YouTube
TikTok
LinkedIn
ChatGPT

iPhone
Play Store | Google Play Store | Google Play
App Store

Google Maps
Google Drive
Mobile Legends
Whoosh | Kereta Cepat Whoosh | Kereta Cepat Jakarta-Bandung | KCJB | Kereta Cepat
LRT Jabodebek
MRT Jakarta
KRL Jabodetabek | KRL Commuter Line | Commuter Line
Transjakarta
Transjabodetabek
Trans Jogja
Trans Semarang
Esemka
Maung | Maung Pindad
Pajero | Mitsubishi Pajero | Pajero Sport
Avanza | Toyota Avanza
Innova | Toyota Innova | Kijang Innova
Alphard | Toyota Alphard
Xpander | Mitsubishi Xpander
Brio | Honda Brio
HR-V
CR-V
Agya
Ayla
Sigra
Xenia
Vario | Honda Vario
NMax | Yamaha NMax
PCX
Scoopy
KLX | Kawasaki KLX
Boeing 737 | Boeing 737 MAX
Airbus A320
ATR 72 | ATR 72-500
F-16
Rafale
Sukhoi
Biosolar
Dexlite
Pertamina Dex
LPG 3 Kg
BRImo
Livin' by Mandiri
wondr by BNI
Allo Prime
Windows 10
