type ORG
use hint
source names of state-owned and other companies and banks as they call themselves, with the forms of the press
ok Dirut PLN dan BRI menandatangani kerja sama. => PT Perusahaan Listrik Negara (Persero)

# state-owned
PT Pertamina (Persero) | PT Pertamina | Pertamina
PT Pertamina Patra Niaga | Pertamina Patra Niaga | Patra Niaga
PT Pertamina Hulu Energi | Pertamina Hulu Energi | PHE
PT Pertamina EP | Pertamina EP
PT Pertamina Hulu Rokan | Pertamina Hulu Rokan | PHR
PT Pertamina Hulu Mahakam | Pertamina Hulu Mahakam | PHM
PT Pertamina Geothermal Energy Tbk | PT Pertamina Geothermal Energy | PGE | PGEO
PT Pertamina International Shipping | Pertamina International Shipping | PIS
PT Pertamina Gas | Pertagas
PT Kilang Pertamina Internasional | Kilang Pertamina Internasional | KPI
PT Pertamina New & Renewable Energy | Pertamina NRE
PT Pertamina Lubricants | Pertamina Lubricants
Pertamina Foundation
PT Perusahaan Gas Negara Tbk | PT Perusahaan Gas Negara | PGN | PT PGN | PGAS
PT Perusahaan Listrik Negara (Persero) | PT PLN (Persero) | PT PLN | PLN
PLN Indonesia Power | PT PLN Indonesia Power | Indonesia Power
PLN Nusantara Power | PT PLN Nusantara Power
PLN Icon Plus | Icon Plus
PT Telkom Indonesia (Persero) Tbk | PT Telkom Indonesia | Telkom Indonesia | Telkom | PT Telkom | PT Telekomunikasi Indonesia
PT Telekomunikasi Selular | Telkomsel
PT Kereta Api Indonesia (Persero) | PT Kereta Api Indonesia | PT KAI (Persero) | PT KAI | KAI | Kereta Api Indonesia
KAI Commuter | PT Kereta Commuter Indonesia | KCI | PT KCI
KAI Daop 1 Jakarta | Daop 1 Jakarta
KAI Daop 2 Bandung | Daop 2 Bandung
KAI Daop 3 Cirebon | Daop 3 Cirebon
KAI Daop 4 Semarang | Daop 4 Semarang
KAI Daop 5 Purwokerto | Daop 5 Purwokerto
KAI Daop 6 Yogyakarta | Daop 6 Yogyakarta
KAI Daop 7 Madiun | Daop 7 Madiun
KAI Daop 8 Surabaya | Daop 8 Surabaya
KAI Daop 9 Jember | Daop 9 Jember
KAI Divre I Sumatera Utara | Divre I Sumut | KAI Divre I Sumut
KAI Divre II Sumatera Barat | KAI Divre II Sumbar
KAI Divre III Palembang | Divre III Palembang
KAI Divre IV Tanjungkarang | Divre IV Tanjungkarang
PT Kereta Cepat Indonesia China | KCIC | PT KCIC
PT Industri Kereta Api (Persero) | PT INKA | PT INKA (Persero)
PT MRT Jakarta | MRT Jakarta | PT MRT Jakarta (Perseroda)
PT LRT Jakarta | LRT Jakarta
PT Transportasi Jakarta | Transjakarta | PT Transjakarta
PT Garuda Indonesia (Persero) Tbk | Garuda Indonesia | PT Garuda Indonesia | Garuda
PT Citilink Indonesia | Citilink
PT Pelita Air Service | Pelita Air
PT Angkasa Pura Indonesia | Angkasa Pura Indonesia | InJourney Airports | PT Angkasa Pura | Angkasa Pura
PT Angkasa Pura I | Angkasa Pura I | AP I
PT Angkasa Pura II | Angkasa Pura II | AP II
PT Aviasi Pariwisata Indonesia | InJourney
AirNav Indonesia | AirNav | Perum LPPNPI
PT Pelabuhan Indonesia (Persero) | Pelindo | PT Pelindo | PT Pelabuhan Indonesia | PT Pelindo (Persero)
PT Pelayaran Nasional Indonesia | Pelni | PT Pelni | PT Pelni (Persero)
PT ASDP Indonesia Ferry (Persero) | ASDP | PT ASDP | ASDP Indonesia Ferry | PT ASDP Indonesia Ferry
Perum Damri | Damri
PT Jasa Marga (Persero) Tbk | Jasa Marga | PT Jasa Marga
PT Hutama Karya (Persero) | Hutama Karya | PT Hutama Karya
PT Waskita Karya (Persero) Tbk | Waskita Karya | PT Waskita Karya | Waskita
PT Wijaya Karya (Persero) Tbk | Wijaya Karya | PT Wijaya Karya
PT Adhi Karya (Persero) Tbk | Adhi Karya | PT Adhi Karya
PT PP (Persero) Tbk | PT PP | PT Pembangunan Perumahan
PT Brantas Abipraya (Persero) | Brantas Abipraya | PT Brantas Abipraya
PT Nindya Karya (Persero) | Nindya Karya | PT Nindya Karya
PT Semen Indonesia (Persero) Tbk | Semen Indonesia | PT Semen Indonesia
PT Semen Padang | Semen Padang
PT Semen Tonasa | Semen Tonasa
PT Semen Baturaja | Semen Baturaja
PT Krakatau Steel (Persero) Tbk | Krakatau Steel | PT Krakatau Steel
PT Aneka Tambang Tbk | Antam | PT Antam | PT Aneka Tambang | Aneka Tambang | PT Antam Tbk | ANTM
PT Bukit Asam Tbk | PT Bukit Asam | Bukit Asam | PTBA
PT Timah Tbk | PT Timah
PT Freeport Indonesia | Freeport Indonesia | Freeport | PTFI
PT Inalum | Inalum | PT Indonesia Asahan Aluminium
MIND ID | PT Mineral Industri Indonesia
PT Vale Indonesia Tbk | Vale Indonesia | PT Vale Indonesia | PT Vale
PT Pupuk Indonesia (Persero) | Pupuk Indonesia | PT Pupuk Indonesia
PT Petrokimia Gresik | Petrokimia Gresik
PT Pupuk Kaltim | Pupuk Kaltim | PT Pupuk Kalimantan Timur | PKT
PT Pupuk Sriwidjaja Palembang | Pusri | PT Pusri | Pupuk Sriwijaya
PT Pupuk Kujang | Pupuk Kujang
PT Pupuk Iskandar Muda | Pupuk Iskandar Muda | PIM
PT Perkebunan Nusantara | PTPN | Holding Perkebunan Nusantara
PTPN I
PTPN II
PTPN III
PTPN IV | PTPN IV PalmCo
PTPN V
PTPN VI
PTPN VII
PTPN VIII
PTPN XII
Perum Bulog | Bulog
Perum Perhutani | Perhutani
Perum Jasa Tirta I
Perum Jasa Tirta II | PJT II
Perum Peruri | Peruri
Perum Perumnas | Perumnas
PT Rajawali Nusantara Indonesia | ID Food | RNI | PT RNI
PT Garam | PT Garam (Persero)
PT Sang Hyang Seri | Sang Hyang Seri
PT Bio Farma (Persero) | Bio Farma | PT Bio Farma
PT Kimia Farma Tbk | Kimia Farma | PT Kimia Farma
PT Indofarma Tbk | Indofarma
PT Pindad (Persero) | Pindad | PT Pindad
PT Dirgantara Indonesia (Persero) | PT Dirgantara Indonesia | PTDI | PT DI
PT PAL Indonesia (Persero) | PT PAL Indonesia | PT PAL
PT Len Industri (Persero) | PT Len Industri | Len Industri | Defend ID
PT Dahana | Dahana
PT Pos Indonesia (Persero) | Pos Indonesia | PT Pos Indonesia | PosIND | PT Pos
PT Pegadaian | PT Pegadaian (Persero) | Galeri24 | Galeri 24
PT Permodalan Nasional Madani | PNM | PT PNM | Permodalan Nasional Madani
PT Taspen (Persero) | Taspen | PT Taspen
PT Asabri (Persero) | Asabri | PT Asabri
PT Jasa Raharja | Jasa Raharja | PT Jasa Raharja (Persero)
PT Jasindo | Jasindo | Asuransi Jasindo
PT Asuransi Jiwasraya | Jiwasraya | PT Asuransi Jiwasraya (Persero)
PT Jamkrindo | Jamkrindo
PT Askrindo | Askrindo
Indonesia Financial Group | IFG
PT Sarana Multi Infrastruktur | PT SMI
PT Penjaminan Infrastruktur Indonesia | PT PII
PT Sucofindo | Sucofindo
PT Surveyor Indonesia | Surveyor Indonesia
PT Biro Klasifikasi Indonesia | BKI
PT Sarinah | Sarinah
PT Balai Pustaka | Balai Pustaka
Perum Produksi Film Negara | PFN
PT Danareksa | Danareksa
PT Perusahaan Pengelola Aset | PPA | PT PPA
PT Agrinas Palma Nusantara | Agrinas Palma Nusantara | Agrinas
PT Agrinas Pangan Nusantara | Agrinas Pangan Nusantara
PT Indonesia Tourism Development Corporation | ITDC
PT Taman Wisata Candi | TWC | InJourney Destination Management
PT Hotel Indonesia Natour
PT Indonesia Battery Corporation | Indonesia Battery Corporation | IBC
PT Industri Nuklir Indonesia | INUKI
# banks
PT Bank Rakyat Indonesia (Persero) Tbk | Bank Rakyat Indonesia | BRI | Bank BRI | PT Bank Rakyat Indonesia | BBRI
PT Bank Mandiri (Persero) Tbk | Bank Mandiri | PT Bank Mandiri | BMRI
PT Bank Negara Indonesia (Persero) Tbk | Bank Negara Indonesia | BNI | Bank BNI | PT Bank Negara Indonesia | BBNI
PT Bank Tabungan Negara (Persero) Tbk | Bank Tabungan Negara | BTN | Bank BTN | PT Bank Tabungan Negara | BBTN
PT Bank Syariah Indonesia Tbk | Bank Syariah Indonesia | BSI | Bank BSI | PT Bank Syariah Indonesia
Bank Syariah Nasional | BSN
Himpunan Bank Milik Negara | Himbara | Bank Himbara
PT Bank Central Asia Tbk | Bank Central Asia | BCA | Bank BCA | PT Bank Central Asia | BBCA
PT Bank CIMB Niaga Tbk | Bank CIMB Niaga | CIMB Niaga
PT Bank Danamon Indonesia Tbk | Bank Danamon | Danamon
PT Bank Permata Tbk | Bank Permata | PermataBank
PT Bank Mega Tbk | Bank Mega
PT Bank Mega Syariah | Bank Mega Syariah
PT Allo Bank Indonesia Tbk | Allo Bank
PT Bank OCBC NISP Tbk | OCBC | OCBC NISP | Bank OCBC NISP
PT Bank Panin | Bank Panin | Panin Bank
PT Bank UOB Indonesia | UOB | UOB Indonesia
PT Bank HSBC Indonesia | HSBC | HSBC Indonesia
PT Bank Maybank Indonesia Tbk | Maybank Indonesia | Maybank
PT Bank Muamalat Indonesia | Bank Muamalat
PT Bank Sinarmas | Bank Sinarmas
PT Bank Bukopin | Bank Bukopin | KB Bank | Bank KB Bukopin
PT Bank BTPN | BTPN | Bank SMBC Indonesia | BTPN Syariah
PT Bank Jago Tbk | Bank Jago
PT Bank Neo Commerce | Bank Neo Commerce | BNC
PT Bank Raya Indonesia | Bank Raya
PT Krom Bank
PT Super Bank Indonesia | Superbank
PT Bank Century | Bank Century
Bank Mayapada
Bank Victoria
Bank Artha Graha
Citibank | Citi Indonesia
Standard Chartered
DBS | Bank DBS Indonesia | DBS Indonesia
Deutsche Bank
Goldman Sachs
JP Morgan | JPMorgan | JPMorgan Chase
Morgan Stanley
Bank of America
UBS
Credit Suisse
Lehman Brothers
BlackRock
# regional banks
Bank Aceh | Bank Aceh Syariah | PT Bank Aceh Syariah
Bank Sumut | PT Bank Sumut
Bank Nagari | PT Bank Nagari | BPD Sumbar
Bank Riau Kepri Syariah | BRK Syariah | Bank Riau Kepri | PT BRK Syariah
Bank Jambi | Bank 9 Jambi
Bank Sumsel Babel | BSB | PT Bank Sumsel Babel | Bank Sumselbabel
Bank Bengkulu
Bank Lampung | PT Bank Lampung
Bank Jakarta | Bank DKI | PT Bank DKI
Bank BJB | Bank Jabar Banten | PT Bank Pembangunan Daerah Jawa Barat dan Banten Tbk | PT BPD Jabar Banten
Bank BJB Syariah | bjb syariah
Bank Banten
Bank Jateng | PT Bank Jateng | BPD Jateng
Bank BPD DIY | BPD DIY
Bank Jatim | PT Bank Jatim | PT Bank Pembangunan Daerah Jawa Timur Tbk
Bank BPD Bali | BPD Bali
Bank NTB Syariah | PT Bank NTB Syariah
Bank NTT | PT Bank NTT
Bank Kalbar
Bank Kalteng | PT Bank Kalteng
Bank Kalsel
Bank Kaltimtara | Bankaltimtara | Bank Kaltim Kaltara
Bank SulutGo | Bank Sulut Gorontalo | BSG
Bank Sulteng
Bank Sulselbar
Bank Sultra
Bank Maluku Malut | Bank Maluku-Malut
Bank Papua
# private firms
PT Astra International Tbk | Astra International | Astra | PT Astra International
PT Astra Daihatsu Motor | Astra Daihatsu Motor | Daihatsu
PT Astra Honda Motor | Astra Honda Motor | AHM
PT Toyota Astra Motor | Toyota Astra Motor | PT Toyota-Astra Motor
PT Toyota Motor Manufacturing Indonesia | TMMIN
PT Honda Prospect Motor | HPM | Honda Prospect Motor
PT Mitsubishi Motors Krama Yudha Sales Indonesia | MMKSI
PT Suzuki Indomobil Sales | Suzuki Indomobil
PT Hyundai Motors Indonesia | Hyundai Motors Indonesia | HMID
PT Yamaha Indonesia Motor Manufacturing | YIMM | Yamaha Indonesia
PT BYD Motor Indonesia | BYD | BYD Indonesia
PT United Tractors Tbk | United Tractors
PT Astra Agro Lestari | Astra Agro Lestari
PT GoTo Gojek Tokopedia Tbk | GoTo | GoTo Gojek Tokopedia
Grab | Grab Indonesia
Tokopedia
Shopee | Shopee Indonesia
Bukalapak
Lazada
Blibli
Traveloka
Tiket.com
Maxim | Maxim Indonesia
inDrive
LinkAja
PT Indofood Sukses Makmur Tbk | Indofood | Indofood Sukses Makmur | PT Indofood CBP Sukses Makmur Tbk | Indofood CBP
PT Unilever Indonesia Tbk | Unilever Indonesia | Unilever
PT Mayora Indah Tbk | Mayora
PT HM Sampoerna Tbk | HM Sampoerna | Sampoerna
PT Gudang Garam Tbk | Gudang Garam
PT Djarum
PT Wings Surya | Wings Group | Wings
PT Kalbe Farma Tbk | Kalbe Farma | Kalbe
PT Danone Indonesia | Danone Indonesia | Danone
PT Tirta Investama | Aqua
PT Nestle Indonesia | Nestle
PT Sinar Mas | Sinar Mas | Sinarmas | Sinar Mas Land
PT Lippo Karawaci | Lippo Group | Lippo | Lippo Karawaci
PT Ciputra Development Tbk | Ciputra | Ciputra Group
PT Summarecon Agung Tbk | Summarecon
PT Agung Podomoro Land Tbk | Agung Podomoro | Agung Podomoro Land
PT Agung Sedayu Group | Agung Sedayu | Agung Sedayu Group
PT Pakuwon Jati Tbk | Pakuwon
PT Bakrie & Brothers | Bakrie Group | Grup Bakrie | PT Bumi Resources Tbk | Bumi Resources
PT Barito Pacific Tbk | Barito Pacific
PT Chandra Asri Pacific Tbk | Chandra Asri
PT Adaro Energy Indonesia Tbk | Adaro | Adaro Energy | Alamtri
PT Indika Energy | Indika Energy
PT Medco Energi Internasional | Medco | Medco Energi | MedcoEnergi
PT Amman Mineral Internasional | Amman Mineral | PT Amman Mineral Nusa Tenggara | AMNT
PT Merdeka Copper Gold | Merdeka Copper Gold
PT Harita Nickel | Harita Nickel | Harita
PT Gag Nikel
PT Indonesia Morowali Industrial Park | IMIP | PT IMIP
PT Indonesia Weda Bay Industrial Park | IWIP | PT IWIP
PT Kideco Jaya Agung | Kideco
PT Kaltim Prima Coal | Kaltim Prima Coal | KPC
PT Berau Coal | Berau Coal
PT Sri Rejeki Isman Tbk | Sritex | PT Sritex | PT Sri Rejeki Isman
PT Indocement Tunggal Prakarsa | Indocement
PT Holcim Indonesia
PT Sumber Alfaria Trijaya Tbk | Alfamart
PT Indomarco Prismatama | Indomaret
Alfamidi
Hypermart
Transmart
Matahari Department Store
Ramayana
PT Mitra Adiperkasa
PT Indosat Tbk | Indosat Ooredoo Hutchison | IOH | Indosat Ooredoo
PT XL Axiata Tbk | XL Axiata | XLSmart
Smartfren
Biznet
PT Siloam International Hospitals | Siloam | Siloam Hospitals
Mayapada Hospital
Hermina
Prodia
Lion Air | PT Lion Mentari Airlines
Lion Air Group | Lion Group
Batik Air
Wings Air
Super Air Jet
Sriwijaya Air
AirAsia | Indonesia AirAsia | AirAsia Indonesia
Susi Air
TransNusa
JNE
J&T Express
SiCepat
Bluebird | Blue Bird | PT Blue Bird Tbk
Mie Gacoan
Kopi Kenangan
McDonald's
KFC
Starbucks
Pizza Hut
CT Corp | PT CT Corp | CT Corpora
Artha Graha | Artha Graha Group
Salim Group | Grup Salim
MNC Group | MNC
Emtek
Djarum Group
Triputra
Wilmar | Wilmar Group
Musim Mas
Sampoerna Agro
Asia Pulp and Paper
Riau Andalan Pulp and Paper | RAPP | PT RAPP
PT Toba Pulp Lestari | TPL | PT TPL
ExxonMobil | ExxonMobil Cepu
Chevron | PT Chevron Pacific Indonesia
BP Indonesia | BP Tangguh
Shell | Shell Indonesia
Petronas
Eni
Inpex
Vivo
Google
Apple
Microsoft
Amazon
Nvidia
IBM
OpenAI
Oracle
Samsung | Samsung Electronics | Samsung Electronics Indonesia
Xiaomi
Oppo
Huawei
Lenovo
Sony
Panasonic
Nokia
BlackBerry
Tesla
SpaceX
Toyota
Honda
Suzuki
Mitsubishi
Nissan
Mazda
Hyundai
Kia
Wuling
Chery
Ford
BMW
Mercedes-Benz
Volkswagen
Ferrari
Yamaha
Ducati
Aprilia
KTM
VinFast
Boeing
Airbus
ByteDance
Alibaba
Tencent
Netflix
Disney
Nike
Adidas
Puma
Unicharm
Cargill
Freeport-McMoRan
# press
Antara | LKBN Antara | Kantor Berita Antara
detikcom | Detik.com | detik
detikNews
detikFinance
detikSumut
detikSumbagsel
detikJabar
detikJateng
detikJatim
detikBali
detikSulsel
detikHealth
detikTravel
detikSport
detikInet
detikOto
detikHot
detikProperti
detikEdu
Kompas | Kompas.com | Harian Kompas
Kompas TV | KompasTV
Republika
Liputan6.com | Liputan6
Merdeka.com
Okezone
Sindonews
CNN Indonesia
CNBC Indonesia
CNN
CNBC
BBC | BBC Indonesia
Metro TV
tvOne
Trans TV
Trans7
Indosiar
SCTV
RCTI
MNC TV | MNCTV
iNews
GTV
ANTV
NET TV
Jawa Pos
Pikiran Rakyat
Suara Merdeka
Suara Pembaruan
Media Indonesia
Bisnis Indonesia
Katadata
Tirto | Tirto.id
IDN Times
Jakarta Post | The Jakarta Post
Radar Lampung
Lampung Post
Serambi Indonesia
Gatra
Suara.com
Rakyat Merdeka | RMOL
Reuters
AFP
Associated Press
Bloomberg
Al Jazeera
Xinhua
Kyodo
The Guardian
The New York Times | New York Times
Washington Post | The Washington Post
Wall Street Journal | The Wall Street Journal | WSJ
Financial Times
Daily Mail
Sky Sports
Marca
Forbes
Nikkei
The Straits Times
