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
Food Estate
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
Stabilisasi Pasokan dan Harga Pangan | SPHP
Gerakan Pangan Murah | GPM
Minyakita
Pemulihan Ekonomi Nasional
# insurance and pensions
Jaminan Kesehatan Nasional | JKN | JKN-KIS | Program JKN | Program Jaminan Kesehatan Nasional
Mobile JKN | Aplikasi Mobile JKN
Program Jaminan Sosial Ketenagakerjaan | Jaminan Sosial Ketenagakerjaan | Jamsostek
Jaminan Kecelakaan Kerja | JKK
Jaminan Kematian | JKM
Jaminan Hari Tua | JHT
Jaminan Pensiun
Jaminan Kehilangan Pekerjaan | JKP
Jaminan Kesehatan Masyarakat | Jamkesmas
Jaminan Kesehatan Daerah | Jamkesda
PBI | PBI JK | PBI-JK | PBI APBN | PBI APBD
Universal Health Coverage | UHC
Kelas Rawat Inap Standar
Layanan Syariah Universal
New Rehab 2.0 | Program Rehab | Rencana Pembayaran Bertahap
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
Dana Otonomi Khusus | Dana Otsus
Program Padat Karya | Padat Karya Tunai
Pamsimas
Desa Siaga
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
UNESCO Global Geopark | UNESCO Global Geoparks | UNESCO Global Geopark Network | Global Geopark | UGG | UGGp | Global Geoparks Network | GGN
Golden Visa
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
Maulid Nabi | Maulid Nabi Muhammad | Maulid Nabi Muhammad SAW
Isra Mikraj | Isra Miraj
Nyepi | Hari Raya Nyepi
Galungan | Hari Raya Galungan
Waisak | Hari Raya Waisak
Hari Raya Natal | Nataru
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
Whoosh | Kereta Cepat Whoosh | Kereta Cepat Jakarta-Bandung | KCJB
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
BRImo
Livin' by Mandiri
wondr by BNI
Allo Prime
Windows 10
# numbered and dated ones
Hari Ulang Tahun ke-65 Republik Indonesia | HUT ke-65 RI | HUT RI ke-65 | HUT ke-65 Republik Indonesia | HUT ke-65 Kemerdekaan RI | HUT Kemerdekaan RI ke-65 | HUT Kemerdekaan ke-65 RI
Hari Ulang Tahun ke-66 Republik Indonesia | HUT ke-66 RI | HUT RI ke-66 | HUT ke-66 Republik Indonesia | HUT ke-66 Kemerdekaan RI | HUT Kemerdekaan RI ke-66 | HUT Kemerdekaan ke-66 RI
Hari Ulang Tahun ke-67 Republik Indonesia | HUT ke-67 RI | HUT RI ke-67 | HUT ke-67 Republik Indonesia | HUT ke-67 Kemerdekaan RI | HUT Kemerdekaan RI ke-67 | HUT Kemerdekaan ke-67 RI
Hari Ulang Tahun ke-68 Republik Indonesia | HUT ke-68 RI | HUT RI ke-68 | HUT ke-68 Republik Indonesia | HUT ke-68 Kemerdekaan RI | HUT Kemerdekaan RI ke-68 | HUT Kemerdekaan ke-68 RI
Hari Ulang Tahun ke-69 Republik Indonesia | HUT ke-69 RI | HUT RI ke-69 | HUT ke-69 Republik Indonesia | HUT ke-69 Kemerdekaan RI | HUT Kemerdekaan RI ke-69 | HUT Kemerdekaan ke-69 RI
Hari Ulang Tahun ke-70 Republik Indonesia | HUT ke-70 RI | HUT RI ke-70 | HUT ke-70 Republik Indonesia | HUT ke-70 Kemerdekaan RI | HUT Kemerdekaan RI ke-70 | HUT Kemerdekaan ke-70 RI
Hari Ulang Tahun ke-71 Republik Indonesia | HUT ke-71 RI | HUT RI ke-71 | HUT ke-71 Republik Indonesia | HUT ke-71 Kemerdekaan RI | HUT Kemerdekaan RI ke-71 | HUT Kemerdekaan ke-71 RI
Hari Ulang Tahun ke-72 Republik Indonesia | HUT ke-72 RI | HUT RI ke-72 | HUT ke-72 Republik Indonesia | HUT ke-72 Kemerdekaan RI | HUT Kemerdekaan RI ke-72 | HUT Kemerdekaan ke-72 RI
Hari Ulang Tahun ke-73 Republik Indonesia | HUT ke-73 RI | HUT RI ke-73 | HUT ke-73 Republik Indonesia | HUT ke-73 Kemerdekaan RI | HUT Kemerdekaan RI ke-73 | HUT Kemerdekaan ke-73 RI
Hari Ulang Tahun ke-74 Republik Indonesia | HUT ke-74 RI | HUT RI ke-74 | HUT ke-74 Republik Indonesia | HUT ke-74 Kemerdekaan RI | HUT Kemerdekaan RI ke-74 | HUT Kemerdekaan ke-74 RI
Hari Ulang Tahun ke-75 Republik Indonesia | HUT ke-75 RI | HUT RI ke-75 | HUT ke-75 Republik Indonesia | HUT ke-75 Kemerdekaan RI | HUT Kemerdekaan RI ke-75 | HUT Kemerdekaan ke-75 RI
Hari Ulang Tahun ke-76 Republik Indonesia | HUT ke-76 RI | HUT RI ke-76 | HUT ke-76 Republik Indonesia | HUT ke-76 Kemerdekaan RI | HUT Kemerdekaan RI ke-76 | HUT Kemerdekaan ke-76 RI
Hari Ulang Tahun ke-77 Republik Indonesia | HUT ke-77 RI | HUT RI ke-77 | HUT ke-77 Republik Indonesia | HUT ke-77 Kemerdekaan RI | HUT Kemerdekaan RI ke-77 | HUT Kemerdekaan ke-77 RI
Hari Ulang Tahun ke-78 Republik Indonesia | HUT ke-78 RI | HUT RI ke-78 | HUT ke-78 Republik Indonesia | HUT ke-78 Kemerdekaan RI | HUT Kemerdekaan RI ke-78 | HUT Kemerdekaan ke-78 RI
Hari Ulang Tahun ke-79 Republik Indonesia | HUT ke-79 RI | HUT RI ke-79 | HUT ke-79 Republik Indonesia | HUT ke-79 Kemerdekaan RI | HUT Kemerdekaan RI ke-79 | HUT Kemerdekaan ke-79 RI
Hari Ulang Tahun ke-80 Republik Indonesia | HUT ke-80 RI | HUT RI ke-80 | HUT ke-80 Republik Indonesia | HUT ke-80 Kemerdekaan RI | HUT Kemerdekaan RI ke-80 | HUT Kemerdekaan ke-80 RI
Hari Ulang Tahun ke-81 Republik Indonesia | HUT ke-81 RI | HUT RI ke-81 | HUT ke-81 Republik Indonesia | HUT ke-81 Kemerdekaan RI | HUT Kemerdekaan RI ke-81 | HUT Kemerdekaan ke-81 RI
Hari Ulang Tahun ke-82 Republik Indonesia | HUT ke-82 RI | HUT RI ke-82 | HUT ke-82 Republik Indonesia | HUT ke-82 Kemerdekaan RI | HUT Kemerdekaan RI ke-82 | HUT Kemerdekaan ke-82 RI
Hari Ulang Tahun ke-83 Republik Indonesia | HUT ke-83 RI | HUT RI ke-83 | HUT ke-83 Republik Indonesia | HUT ke-83 Kemerdekaan RI | HUT Kemerdekaan RI ke-83 | HUT Kemerdekaan ke-83 RI
Hari Ulang Tahun ke-84 Republik Indonesia | HUT ke-84 RI | HUT RI ke-84 | HUT ke-84 Republik Indonesia | HUT ke-84 Kemerdekaan RI | HUT Kemerdekaan RI ke-84 | HUT Kemerdekaan ke-84 RI
Hari Ulang Tahun ke-85 Republik Indonesia | HUT ke-85 RI | HUT RI ke-85 | HUT ke-85 Republik Indonesia | HUT ke-85 Kemerdekaan RI | HUT Kemerdekaan RI ke-85 | HUT Kemerdekaan ke-85 RI
Hari Ulang Tahun ke-86 Republik Indonesia | HUT ke-86 RI | HUT RI ke-86 | HUT ke-86 Republik Indonesia | HUT ke-86 Kemerdekaan RI | HUT Kemerdekaan RI ke-86 | HUT Kemerdekaan ke-86 RI
Hari Ulang Tahun ke-87 Republik Indonesia | HUT ke-87 RI | HUT RI ke-87 | HUT ke-87 Republik Indonesia | HUT ke-87 Kemerdekaan RI | HUT Kemerdekaan RI ke-87 | HUT Kemerdekaan ke-87 RI
Hari Ulang Tahun ke-88 Republik Indonesia | HUT ke-88 RI | HUT RI ke-88 | HUT ke-88 Republik Indonesia | HUT ke-88 Kemerdekaan RI | HUT Kemerdekaan RI ke-88 | HUT Kemerdekaan ke-88 RI
Hari Ulang Tahun ke-89 Republik Indonesia | HUT ke-89 RI | HUT RI ke-89 | HUT ke-89 Republik Indonesia | HUT ke-89 Kemerdekaan RI | HUT Kemerdekaan RI ke-89 | HUT Kemerdekaan ke-89 RI
Hari Ulang Tahun ke-90 Republik Indonesia | HUT ke-90 RI | HUT RI ke-90 | HUT ke-90 Republik Indonesia | HUT ke-90 Kemerdekaan RI | HUT Kemerdekaan RI ke-90 | HUT Kemerdekaan ke-90 RI
TNI Manunggal Membangun Desa ke-100 | TMMD ke-100
TNI Manunggal Membangun Desa ke-101 | TMMD ke-101
TNI Manunggal Membangun Desa ke-102 | TMMD ke-102
TNI Manunggal Membangun Desa ke-103 | TMMD ke-103
TNI Manunggal Membangun Desa ke-104 | TMMD ke-104
TNI Manunggal Membangun Desa ke-105 | TMMD ke-105
TNI Manunggal Membangun Desa ke-106 | TMMD ke-106
TNI Manunggal Membangun Desa ke-107 | TMMD ke-107
TNI Manunggal Membangun Desa ke-108 | TMMD ke-108
TNI Manunggal Membangun Desa ke-109 | TMMD ke-109
TNI Manunggal Membangun Desa ke-110 | TMMD ke-110
TNI Manunggal Membangun Desa ke-111 | TMMD ke-111
TNI Manunggal Membangun Desa ke-112 | TMMD ke-112
TNI Manunggal Membangun Desa ke-113 | TMMD ke-113
TNI Manunggal Membangun Desa ke-114 | TMMD ke-114
TNI Manunggal Membangun Desa ke-115 | TMMD ke-115
TNI Manunggal Membangun Desa ke-116 | TMMD ke-116
TNI Manunggal Membangun Desa ke-117 | TMMD ke-117
TNI Manunggal Membangun Desa ke-118 | TMMD ke-118
TNI Manunggal Membangun Desa ke-119 | TMMD ke-119
TNI Manunggal Membangun Desa ke-120 | TMMD ke-120
TNI Manunggal Membangun Desa ke-121 | TMMD ke-121
TNI Manunggal Membangun Desa ke-122 | TMMD ke-122
TNI Manunggal Membangun Desa ke-123 | TMMD ke-123
TNI Manunggal Membangun Desa ke-124 | TMMD ke-124
TNI Manunggal Membangun Desa ke-125 | TMMD ke-125
TNI Manunggal Membangun Desa ke-126 | TMMD ke-126
TNI Manunggal Membangun Desa ke-127 | TMMD ke-127
TNI Manunggal Membangun Desa ke-128 | TMMD ke-128
TNI Manunggal Membangun Desa ke-129 | TMMD ke-129
TNI Manunggal Membangun Desa ke-130 | TMMD ke-130
TNI Manunggal Membangun Desa ke-131 | TMMD ke-131
TNI Manunggal Membangun Desa ke-132 | TMMD ke-132
TNI Manunggal Membangun Desa ke-133 | TMMD ke-133
TNI Manunggal Membangun Desa ke-134 | TMMD ke-134
Lebaran 2010 | Idul Fitri 2010 | Idulfitri 2010
Natal 2010
Hari Santri 2010 | Hari Santri Nasional 2010
Adipura 2010
Paritrana Award 2010 | Paritrana 2010
Piala Presiden 2010
SEA Games 2010
Operasi Ketupat 2010
Operasi Lilin 2010
Operasi Zebra 2010
Operasi Patuh 2010
Pilkades 2010
CPNS 2010
SPMB 2010
PPDB 2010
SNBP 2010
MotoGP 2010
Hari Anak Nasional 2010
Ramadan 2010
Indonesia Open 2010
Gaikindo Indonesia International Auto Show 2010 | GIIAS 2010
IIMS 2010
Hakordia 2010
Nataru 2010/2011
Liga 1 2010/2011
Liga Champions 2010/2011
Premier League 2010/2011
Lebaran 2011 | Idul Fitri 2011 | Idulfitri 2011
Natal 2011
Hari Santri 2011 | Hari Santri Nasional 2011
Adipura 2011
Paritrana Award 2011 | Paritrana 2011
Piala Presiden 2011
SEA Games 2011
Operasi Ketupat 2011
Operasi Lilin 2011
Operasi Zebra 2011
Operasi Patuh 2011
Pilkades 2011
CPNS 2011
SPMB 2011
PPDB 2011
SNBP 2011
MotoGP 2011
Hari Anak Nasional 2011
Ramadan 2011
Indonesia Open 2011
Gaikindo Indonesia International Auto Show 2011 | GIIAS 2011
IIMS 2011
Hakordia 2011
Nataru 2011/2012
Liga 1 2011/2012
Liga Champions 2011/2012
Premier League 2011/2012
Lebaran 2012 | Idul Fitri 2012 | Idulfitri 2012
Natal 2012
Hari Santri 2012 | Hari Santri Nasional 2012
Adipura 2012
Paritrana Award 2012 | Paritrana 2012
Piala Presiden 2012
SEA Games 2012
Operasi Ketupat 2012
Operasi Lilin 2012
Operasi Zebra 2012
Operasi Patuh 2012
Pilkades 2012
CPNS 2012
SPMB 2012
PPDB 2012
SNBP 2012
MotoGP 2012
Hari Anak Nasional 2012
Ramadan 2012
Indonesia Open 2012
Gaikindo Indonesia International Auto Show 2012 | GIIAS 2012
IIMS 2012
Hakordia 2012
Nataru 2012/2013
Liga 1 2012/2013
Liga Champions 2012/2013
Premier League 2012/2013
Lebaran 2013 | Idul Fitri 2013 | Idulfitri 2013
Natal 2013
Hari Santri 2013 | Hari Santri Nasional 2013
Adipura 2013
Paritrana Award 2013 | Paritrana 2013
Piala Presiden 2013
SEA Games 2013
Operasi Ketupat 2013
Operasi Lilin 2013
Operasi Zebra 2013
Operasi Patuh 2013
Pilkades 2013
CPNS 2013
SPMB 2013
PPDB 2013
SNBP 2013
MotoGP 2013
Hari Anak Nasional 2013
Ramadan 2013
Indonesia Open 2013
Gaikindo Indonesia International Auto Show 2013 | GIIAS 2013
IIMS 2013
Hakordia 2013
Nataru 2013/2014
Liga 1 2013/2014
Liga Champions 2013/2014
Premier League 2013/2014
Lebaran 2014 | Idul Fitri 2014 | Idulfitri 2014
Natal 2014
Hari Santri 2014 | Hari Santri Nasional 2014
Adipura 2014
Paritrana Award 2014 | Paritrana 2014
Piala Presiden 2014
SEA Games 2014
Operasi Ketupat 2014
Operasi Lilin 2014
Operasi Zebra 2014
Operasi Patuh 2014
Pilkades 2014
CPNS 2014
SPMB 2014
PPDB 2014
SNBP 2014
MotoGP 2014
Hari Anak Nasional 2014
Ramadan 2014
Indonesia Open 2014
Gaikindo Indonesia International Auto Show 2014 | GIIAS 2014
IIMS 2014
Hakordia 2014
Nataru 2014/2015
Liga 1 2014/2015
Liga Champions 2014/2015
Premier League 2014/2015
Lebaran 2015 | Idul Fitri 2015 | Idulfitri 2015
Natal 2015
Hari Santri 2015 | Hari Santri Nasional 2015
Adipura 2015
Paritrana Award 2015 | Paritrana 2015
Piala Presiden 2015
Operasi Ketupat 2015
Operasi Lilin 2015
Operasi Zebra 2015
Operasi Patuh 2015
Pilkades 2015
CPNS 2015
SPMB 2015
PPDB 2015
SNBP 2015
MotoGP 2015
Hari Anak Nasional 2015
Ramadan 2015
Indonesia Open 2015
Gaikindo Indonesia International Auto Show 2015 | GIIAS 2015
IIMS 2015
Hakordia 2015
Nataru 2015/2016
Liga 1 2015/2016
Liga Champions 2015/2016
Premier League 2015/2016
Lebaran 2016 | Idul Fitri 2016 | Idulfitri 2016
Natal 2016
Hari Santri 2016 | Hari Santri Nasional 2016
Adipura 2016
Paritrana Award 2016 | Paritrana 2016
Piala Presiden 2016
SEA Games 2016
Operasi Ketupat 2016
Operasi Lilin 2016
Operasi Zebra 2016
Operasi Patuh 2016
Pilkades 2016
CPNS 2016
SPMB 2016
PPDB 2016
SNBP 2016
MotoGP 2016
Hari Anak Nasional 2016
Ramadan 2016
Indonesia Open 2016
Gaikindo Indonesia International Auto Show 2016 | GIIAS 2016
IIMS 2016
Hakordia 2016
Nataru 2016/2017
Liga 1 2016/2017
Liga Champions 2016/2017
Premier League 2016/2017
Lebaran 2017 | Idul Fitri 2017 | Idulfitri 2017
Natal 2017
Hari Santri 2017 | Hari Santri Nasional 2017
Adipura 2017
Paritrana Award 2017 | Paritrana 2017
Piala Presiden 2017
Operasi Ketupat 2017
Operasi Lilin 2017
Operasi Zebra 2017
Operasi Patuh 2017
Pilkades 2017
CPNS 2017
SPMB 2017
PPDB 2017
SNBP 2017
MotoGP 2017
Hari Anak Nasional 2017
Ramadan 2017
Indonesia Open 2017
Gaikindo Indonesia International Auto Show 2017 | GIIAS 2017
IIMS 2017
Hakordia 2017
Nataru 2017/2018
Liga 1 2017/2018
Liga Champions 2017/2018
Premier League 2017/2018
Lebaran 2018 | Idul Fitri 2018 | Idulfitri 2018
Natal 2018
Hari Santri 2018 | Hari Santri Nasional 2018
Adipura 2018
Paritrana Award 2018 | Paritrana 2018
Piala Presiden 2018
SEA Games 2018
Operasi Ketupat 2018
Operasi Lilin 2018
Operasi Zebra 2018
Operasi Patuh 2018
Pilkades 2018
CPNS 2018
SPMB 2018
PPDB 2018
SNBP 2018
MotoGP 2018
Hari Anak Nasional 2018
Ramadan 2018
Indonesia Open 2018
Gaikindo Indonesia International Auto Show 2018 | GIIAS 2018
IIMS 2018
Hakordia 2018
Nataru 2018/2019
Liga 1 2018/2019
Liga Champions 2018/2019
Premier League 2018/2019
Lebaran 2019 | Idul Fitri 2019 | Idulfitri 2019
Natal 2019
Hari Santri 2019 | Hari Santri Nasional 2019
Adipura 2019
Paritrana Award 2019 | Paritrana 2019
Piala Presiden 2019
SEA Games 2019
Operasi Ketupat 2019
Operasi Lilin 2019
Operasi Zebra 2019
Operasi Patuh 2019
Pilkades 2019
CPNS 2019
SPMB 2019
PPDB 2019
SNBP 2019
MotoGP 2019
Hari Anak Nasional 2019
Ramadan 2019
Indonesia Open 2019
Gaikindo Indonesia International Auto Show 2019 | GIIAS 2019
IIMS 2019
Hakordia 2019
Nataru 2019/2020
Liga 1 2019/2020
Liga Champions 2019/2020
Premier League 2019/2020
Lebaran 2020 | Idul Fitri 2020 | Idulfitri 2020
Natal 2020
Hari Santri 2020 | Hari Santri Nasional 2020
Adipura 2020
Paritrana Award 2020 | Paritrana 2020
Piala Presiden 2020
SEA Games 2020
Operasi Ketupat 2020
Operasi Lilin 2020
Operasi Zebra 2020
Operasi Patuh 2020
Pilkades 2020
CPNS 2020
SPMB 2020
PPDB 2020
SNBP 2020
MotoGP 2020
Hari Anak Nasional 2020
Ramadan 2020
Indonesia Open 2020
Gaikindo Indonesia International Auto Show 2020 | GIIAS 2020
IIMS 2020
Hakordia 2020
Nataru 2020/2021
Liga 1 2020/2021
Liga Champions 2020/2021
Premier League 2020/2021
Lebaran 2021 | Idul Fitri 2021 | Idulfitri 2021
Natal 2021
Hari Santri 2021 | Hari Santri Nasional 2021
Adipura 2021
Paritrana Award 2021 | Paritrana 2021
Piala Presiden 2021
Operasi Ketupat 2021
Operasi Lilin 2021
Operasi Zebra 2021
Operasi Patuh 2021
Pilkades 2021
CPNS 2021
SPMB 2021
PPDB 2021
SNBP 2021
MotoGP 2021
Hari Anak Nasional 2021
Ramadan 2021
Indonesia Open 2021
Gaikindo Indonesia International Auto Show 2021 | GIIAS 2021
IIMS 2021
Hakordia 2021
Nataru 2021/2022
Liga 1 2021/2022
Liga Champions 2021/2022
Premier League 2021/2022
Lebaran 2022 | Idul Fitri 2022 | Idulfitri 2022
Natal 2022
Hari Santri 2022 | Hari Santri Nasional 2022
Adipura 2022
Paritrana Award 2022 | Paritrana 2022
Piala Presiden 2022
SEA Games 2022
Operasi Ketupat 2022
Operasi Lilin 2022
Operasi Zebra 2022
Operasi Patuh 2022
Pilkades 2022
CPNS 2022
SPMB 2022
PPDB 2022
SNBP 2022
MotoGP 2022
Hari Anak Nasional 2022
Ramadan 2022
Indonesia Open 2022
Gaikindo Indonesia International Auto Show 2022 | GIIAS 2022
IIMS 2022
Hakordia 2022
Nataru 2022/2023
Liga 1 2022/2023
Liga Champions 2022/2023
Premier League 2022/2023
Lebaran 2023 | Idul Fitri 2023 | Idulfitri 2023
Natal 2023
Hari Santri 2023 | Hari Santri Nasional 2023
Adipura 2023
Paritrana Award 2023 | Paritrana 2023
Piala Presiden 2023
Operasi Ketupat 2023
Operasi Lilin 2023
Operasi Zebra 2023
Operasi Patuh 2023
Pilkades 2023
CPNS 2023
SPMB 2023
PPDB 2023
SNBP 2023
MotoGP 2023
Hari Anak Nasional 2023
Ramadan 2023
Indonesia Open 2023
Gaikindo Indonesia International Auto Show 2023 | GIIAS 2023
IIMS 2023
Hakordia 2023
Nataru 2023/2024
Liga 1 2023/2024
Liga Champions 2023/2024
Premier League 2023/2024
Lebaran 2024 | Idul Fitri 2024 | Idulfitri 2024
Natal 2024
Hari Santri 2024 | Hari Santri Nasional 2024
Adipura 2024
Paritrana Award 2024 | Paritrana 2024
Piala Presiden 2024
SEA Games 2024
Operasi Ketupat 2024
Operasi Lilin 2024
Operasi Zebra 2024
Operasi Patuh 2024
Pilkades 2024
CPNS 2024
SPMB 2024
PPDB 2024
SNBP 2024
MotoGP 2024
Hari Anak Nasional 2024
Ramadan 2024
Indonesia Open 2024
Gaikindo Indonesia International Auto Show 2024 | GIIAS 2024
IIMS 2024
Hakordia 2024
Nataru 2024/2025
Liga 1 2024/2025
Liga Champions 2024/2025
Premier League 2024/2025
Lebaran 2025 | Idul Fitri 2025 | Idulfitri 2025
Natal 2025
Adipura 2025
Paritrana Award 2025 | Paritrana 2025
Piala Presiden 2025
Operasi Ketupat 2025
Operasi Lilin 2025
Operasi Zebra 2025
Operasi Patuh 2025
Pilkades 2025
CPNS 2025
SPMB 2025
PPDB 2025
SNBP 2025
Hari Anak Nasional 2025
Ramadan 2025
Indonesia Open 2025
Gaikindo Indonesia International Auto Show 2025 | GIIAS 2025
IIMS 2025
Hakordia 2025
Nataru 2025/2026
Liga 1 2025/2026
Liga Champions 2025/2026
Premier League 2025/2026
Lebaran 2026 | Idul Fitri 2026 | Idulfitri 2026
Natal 2026
Hari Santri 2026 | Hari Santri Nasional 2026
Adipura 2026
Paritrana Award 2026 | Paritrana 2026
Piala Presiden 2026
SEA Games 2026
Operasi Ketupat 2026
Operasi Lilin 2026
Operasi Zebra 2026
Operasi Patuh 2026
Pilkades 2026
CPNS 2026
SPMB 2026
PPDB 2026
SNBP 2026
MotoGP 2026
Hari Anak Nasional 2026
Ramadan 2026
Indonesia Open 2026
Gaikindo Indonesia International Auto Show 2026 | GIIAS 2026
IIMS 2026
Hakordia 2026
Nataru 2026/2027
Liga 1 2026/2027
Liga Champions 2026/2027
Premier League 2026/2027
Lebaran 2027 | Idul Fitri 2027 | Idulfitri 2027
Natal 2027
Hari Santri 2027 | Hari Santri Nasional 2027
Adipura 2027
Paritrana Award 2027 | Paritrana 2027
Piala Presiden 2027
SEA Games 2027
Operasi Ketupat 2027
Operasi Lilin 2027
Operasi Zebra 2027
Operasi Patuh 2027
Pilkades 2027
CPNS 2027
SPMB 2027
PPDB 2027
SNBP 2027
MotoGP 2027
Hari Anak Nasional 2027
Ramadan 2027
Indonesia Open 2027
Gaikindo Indonesia International Auto Show 2027 | GIIAS 2027
IIMS 2027
Hakordia 2027
Nataru 2027/2028
Liga 1 2027/2028
Liga Champions 2027/2028
Premier League 2027/2028
Lebaran 2028 | Idul Fitri 2028 | Idulfitri 2028
Natal 2028
Hari Santri 2028 | Hari Santri Nasional 2028
Adipura 2028
Paritrana Award 2028 | Paritrana 2028
Piala Presiden 2028
SEA Games 2028
Operasi Ketupat 2028
Operasi Lilin 2028
Operasi Zebra 2028
Operasi Patuh 2028
Pilkades 2028
CPNS 2028
SPMB 2028
PPDB 2028
SNBP 2028
MotoGP 2028
Hari Anak Nasional 2028
Ramadan 2028
Indonesia Open 2028
Gaikindo Indonesia International Auto Show 2028 | GIIAS 2028
IIMS 2028
Hakordia 2028
Nataru 2028/2029
Liga 1 2028/2029
Liga Champions 2028/2029
Premier League 2028/2029
Lebaran 2029 | Idul Fitri 2029 | Idulfitri 2029
Natal 2029
Hari Santri 2029 | Hari Santri Nasional 2029
Adipura 2029
Paritrana Award 2029 | Paritrana 2029
Piala Presiden 2029
SEA Games 2029
Operasi Ketupat 2029
Operasi Lilin 2029
Operasi Zebra 2029
Operasi Patuh 2029
Pilkades 2029
CPNS 2029
SPMB 2029
PPDB 2029
SNBP 2029
MotoGP 2029
Hari Anak Nasional 2029
Ramadan 2029
Indonesia Open 2029
Gaikindo Indonesia International Auto Show 2029 | GIIAS 2029
IIMS 2029
Hakordia 2029
Nataru 2029/2030
Liga 1 2029/2030
Liga Champions 2029/2030
Premier League 2029/2030
Lebaran 2030 | Idul Fitri 2030 | Idulfitri 2030
Natal 2030
Hari Santri 2030 | Hari Santri Nasional 2030
Adipura 2030
Paritrana Award 2030 | Paritrana 2030
Piala Presiden 2030
SEA Games 2030
Operasi Ketupat 2030
Operasi Lilin 2030
Operasi Zebra 2030
Operasi Patuh 2030
Pilkades 2030
CPNS 2030
SPMB 2030
PPDB 2030
SNBP 2030
MotoGP 2030
Hari Anak Nasional 2030
Ramadan 2030
Indonesia Open 2030
Gaikindo Indonesia International Auto Show 2030 | GIIAS 2030
IIMS 2030
Hakordia 2030
Nataru 2030/2031
Liga 1 2030/2031
Liga Champions 2030/2031
Premier League 2030/2031
Pilkada 2009
Pilgub 2009
Pilbup 2009
Pilwalkot 2009
Pileg 2009
Pilpres 2009
Pilkada 2013
Pilgub 2013
Pilbup 2013
Pilwalkot 2013
Pileg 2013
Pemilu 2013
Pilpres 2013
Pilkada 2014
Pilgub 2014
Pilbup 2014
Pilwalkot 2014
Pileg 2014
Pilgub 2015
Pilbup 2015
Pilwalkot 2015
Pileg 2015
Pemilu 2015
Pilpres 2015
Pilgub 2017
Pilbup 2017
Pilwalkot 2017
Pileg 2017
Pemilu 2017
Pilpres 2017
Pilgub 2018
Pilbup 2018
Pilwalkot 2018
Pileg 2018
Pemilu 2018
Pilpres 2018
Pilkada 2019
Pilgub 2019
Pilbup 2019
Pilwalkot 2019
Pileg 2019
Pilgub 2020
Pilbup 2020
Pilwalkot 2020
Pileg 2020
Pemilu 2020
Pilpres 2020
Pilgub 2024
Pilbup 2024
Pilwalkot 2024
Pileg 2024
Pilkada 2029
Pilgub 2029
Pilbup 2029
Pilwalkot 2029
Pileg 2029
Pilgub Jakarta | Pilkada Jakarta | Pemilihan Gubernur Jakarta
Pilgub Jawa Barat | Pilkada Jawa Barat | Pemilihan Gubernur Jawa Barat
Pilgub Jawa Tengah | Pilkada Jawa Tengah | Pemilihan Gubernur Jawa Tengah
Pilgub Jawa Timur | Pilkada Jawa Timur | Pemilihan Gubernur Jawa Timur
Pilgub Sumbar | Pilkada Sumbar | Pemilihan Gubernur Sumbar
Pilgub Sumsel | Pilkada Sumsel | Pemilihan Gubernur Sumsel
Pilgub Banten | Pilkada Banten | Pemilihan Gubernur Banten
Pilgub Bali | Pilkada Bali | Pemilihan Gubernur Bali
Pilgub NTB | Pilkada NTB | Pemilihan Gubernur NTB
Pilgub NTT | Pilkada NTT | Pemilihan Gubernur NTT
Pilgub Sulsel | Pilkada Sulsel | Pemilihan Gubernur Sulsel
Pilgub Sulut | Pilkada Sulut | Pemilihan Gubernur Sulut
Pilgub Kaltim | Pilkada Kaltim | Pemilihan Gubernur Kaltim
Pilgub Kalsel | Pilkada Kalsel | Pemilihan Gubernur Kalsel
Pilgub Kalbar | Pilkada Kalbar | Pemilihan Gubernur Kalbar
Pilgub Kalteng | Pilkada Kalteng | Pemilihan Gubernur Kalteng
Pilgub Lampung | Pilkada Lampung | Pemilihan Gubernur Lampung
Pilgub Riau | Pilkada Riau | Pemilihan Gubernur Riau
Pilgub Kepri | Pilkada Kepri | Pemilihan Gubernur Kepri
Pilgub Jambi | Pilkada Jambi | Pemilihan Gubernur Jambi
Pilgub Bengkulu | Pilkada Bengkulu | Pemilihan Gubernur Bengkulu
Pilgub Babel | Pilkada Babel | Pemilihan Gubernur Babel
Pilgub Aceh | Pilkada Aceh | Pemilihan Gubernur Aceh
Pilgub Papua | Pilkada Papua | Pemilihan Gubernur Papua
Pilgub Maluku | Pilkada Maluku | Pemilihan Gubernur Maluku
Pilgub Gorontalo | Pilkada Gorontalo | Pemilihan Gubernur Gorontalo
Pilgub Sultra | Pilkada Sultra | Pemilihan Gubernur Sultra
Pilgub Sulteng | Pilkada Sulteng | Pemilihan Gubernur Sulteng
Pilgub Sulbar | Pilkada Sulbar | Pemilihan Gubernur Sulbar
