type FAC
use hint
source general knowledge; names of national buildings, airports, ports, stations, stadiums, toll roads, bridges, dams, hospitals and monuments as the press writes them
ok Ia tiba di Bandara Soekarno-Hatta lalu ke Istana Negara. => Bandara Internasional Soekarno-Hatta

# seats of the state
Istana Negara
Istana Merdeka
Istana Kepresidenan | Istana Kepresidenan Jakarta
Kompleks Istana Kepresidenan | Kompleks Istana Kepresidenan Jakarta | Kompleks Istana
Istana Bogor | Istana Kepresidenan Bogor
Istana Cipanas
Istana Tampaksiring
Istana Garuda | Istana Garuda IKN
Istana Wakil Presiden | Istana Wapres
Gedung Agung | Gedung Agung Yogyakarta
Gedung DPR | Gedung DPR RI | Gedung DPR/MPR | Gedung DPR/MPR RI | Gedung MPR/DPR | Gedung MPR/DPR RI | Gedung Parlemen | Gedung MPR | Gedung DPR MPR
Kompleks Parlemen | Kompleks Parlemen Senayan | Kompleks DPR | Kompleks Parlemen, Senayan
Gedung Nusantara | Gedung Nusantara II | Gedung Nusantara V
Gedung KPK | Gedung Merah Putih KPK | Gedung Merah Putih | Gedung KPK Merah Putih
Gedung Bundar | Gedung Bundar Kejagung
Gedung Kejagung | Gedung Kejaksaan Agung
Gedung Mahkamah Konstitusi | Gedung MK
Gedung Mahkamah Agung
Gedung BI | Gedung Bank Indonesia | Kantor Pusat Bank Indonesia
Gedung Bursa Efek Indonesia | Gedung BEI
Gedung BPK
Gedung Bareskrim | Gedung Bareskrim Polri
Mabes Polri
Mabes TNI
Mapolda Metro Jaya
Gedung Pancasila
Gedung Joang 45
Gedung Merdeka
Gedung Sate
Gedung Pakuan
Gedung Grahadi | Gedung Negara Grahadi
Lawang Sewu
Balai Kota DKI Jakarta | Balai Kota Jakarta | Balai Kota DKI

Lapas Nusakambangan
Lapas Sukamiskin | Sukamiskin
Lapas Cipinang | Rutan Cipinang
Lapas Salemba | Rutan Salemba
Rutan KPK
Rutan Pondok Bambu
Rutan Kebon Waru
Gedung Putih
Gedung Capitol | Capitol Hill | Gedung Capitol AS
Tembok Ratapan
Tembok Besar China
# monuments
Monumen Nasional | Monas
Tugu Monas
Tugu Proklamasi
Patung Kuda
Bundaran HI | Bundaran Hotel Indonesia
Tugu Pahlawan
Tugu Pancoran
Monumen Pancasila Sakti | Lubang Buaya
Simpang Lima
Benteng Kuto Besak | BKB
Benteng Rotterdam | Fort Rotterdam
Benteng Vredeburg
Benteng Marlborough
Benteng Pendem
Taman Mini Indonesia Indah | TMII | Taman Mini
Taman Ismail Marzuki
Taman Impian Jaya Ancol | Dufan
Kebun Raya Bogor
Kebun Raya Cibodas
Kebun Binatang Ragunan | Ragunan | Taman Margasatwa Ragunan
Kebun Binatang Surabaya | KBS
Kebun Binatang Bandung | Bandung Zoo
Taman Safari | Taman Safari Indonesia
Garuda Wisnu Kencana | GWK
Jatim Park
Candi Borobudur | Borobudur
Candi Prambanan | Prambanan
Candi Mendut
Candi Muaro Jambi
Pura Besakih | Besakih
Tanah Lot
Keraton Yogyakarta | Keraton Jogja | Keraton Ngayogyakarta
Keraton Solo | Keraton Surakarta | Keraton Kasunanan Surakarta
Pura Mangkunegaran | Mangkunegaran
Keraton Kasepuhan
Taman Makam Pahlawan Kalibata | TMP Kalibata
San Diego Hills
TPU Tanah Kusir
TPU Karet Bivak
Museum Nasional
Museum Fatahillah
Museum Geologi
Museum Tsunami Aceh | Museum Tsunami
# worship
Masjid Istiqlal | Istiqlal
Masjid Agung Jawa Tengah
Masjid Raya Baiturrahman
Masjid Al-Akbar | Masjid Al Akbar Surabaya
Masjid Raya Al Jabbar | Masjid Al Jabbar
Masjid Raya Sheikh Zayed | Masjid Sheikh Zayed
Masjid Agung Palembang
Masjid Nabawi
Masjidil Haram
Masjid Al-Aqsa | Masjid Al Aqsa
Kakbah
Gereja Katedral Jakarta | Katedral Jakarta
Gereja Katedral
Basilika Santo Petrus
Vihara Mendut
Islamic Center
# airports
Bandara Internasional Soekarno-Hatta | Bandara Soekarno-Hatta | Bandara Soekarno Hatta | Bandara Soetta | Soekarno-Hatta | Soetta | Bandara Internasional Soekarno-Hatta (Soetta)
Bandara Halim Perdanakusuma | Halim Perdanakusuma | Bandara Halim | Lanud Halim Perdanakusuma | Pangkalan TNI AU Halim Perdanakusuma
Bandara Internasional I Gusti Ngurah Rai | Bandara Ngurah Rai | Bandara I Gusti Ngurah Rai
Bandara Internasional Juanda | Bandara Juanda
Bandara Internasional Kualanamu | Bandara Kualanamu | Kualanamu | Bandara KNIA
Bandara Internasional Sultan Hasanuddin | Bandara Sultan Hasanuddin
Bandara Internasional Yogyakarta | Yogyakarta International Airport | YIA | Bandara YIA
Bandara Adisutjipto | Bandara Adi Sucipto
Bandara Adi Soemarmo | Bandara Adi Sumarmo | Bandara Adisumarmo
Bandara Ahmad Yani | Bandara Jenderal Ahmad Yani | Bandara Internasional Jenderal Ahmad Yani
Bandara Husein Sastranegara
Bandara Kertajati | Bandara Internasional Jawa Barat | BIJB | BIJB Kertajati | Kertajati
Bandara Abdulrachman Saleh | Bandara Abdul Rachman Saleh
Bandara Dhoho | Bandara Dhoho Kediri
Bandara Banyuwangi
Bandara Sultan Iskandar Muda | Bandara SIM
Bandara Minangkabau | Bandara Internasional Minangkabau | BIM
Bandara Sultan Syarif Kasim II | Bandara SSK II
Bandara Hang Nadim | Hang Nadim
Bandara Raja Haji Fisabilillah
Bandara Sultan Thaha
Bandara Sultan Mahmud Badaruddin II | Bandara SMB II
Bandara Radin Inten II | Bandara Radin Inten | Bandara Raden Inten II
Bandara Fatmawati | Bandara Fatmawati Soekarno
Bandara Depati Amir
Bandara HAS Hanandjoeddin
Bandara Supadio
Bandara Tjilik Riwut
Bandara Syamsudin Noor
Bandara Sultan Aji Muhammad Sulaiman Sepinggan | Bandara Sepinggan | Bandara SAMS Sepinggan
Bandara APT Pranoto
Bandara Juwata
Bandara Sam Ratulangi
Bandara Djalaluddin
Bandara Mutiara SIS Al-Jufri | Bandara Mutiara
Bandara Haluoleo | Bandara Halu Oleo
Bandara Tampa Padang
Bandara Pattimura
Bandara Sultan Babullah
Bandara Sentani
Bandara Rendani
Bandara Domine Eduard Osok | Bandara DEO
Bandara Mozes Kilangin
Bandara Mopah
Bandara Frans Kaisiepo
Bandara El Tari
Bandara Komodo
Bandara Frans Seda
Bandara Internasional Lombok | Bandara Lombok | BIL | Bandara Internasional Zainuddin Abdul Madjid | BIZAM
Bandara Silangit | Bandara Internasional Sisingamangaraja XII
Bandara Binaka
Bandara Robert Atty Bessing
Bandara Tebelian
Bandara Budiarto
Bandara Pondok Cabe
Bandara IKN | Bandara Nusantara
Bandara Changi | Changi
Bandara Internasional Hong Kong
Bandara King Abdulaziz
# ports
Pelabuhan Tanjung Priok | Tanjung Priok
Pelabuhan Tanjung Perak | Tanjung Perak
Pelabuhan Tanjung Emas | Tanjung Emas
Pelabuhan Belawan
Pelabuhan Merak
Pelabuhan Bakauheni | Bakauheni
Pelabuhan Ketapang
Pelabuhan Gilimanuk
Pelabuhan Ciwandan
Pelabuhan Patimban
Pelabuhan Makassar New Port | Makassar New Port
Pelabuhan Soekarno-Hatta Makassar
Pelabuhan Panjang
Pelabuhan Padangbai | Pelabuhan Padang Bai
Pelabuhan Lembar
Pelabuhan Kayangan
Pelabuhan Benoa
Pelabuhan Kuala Tanjung
Pelabuhan Sunda Kelapa
Pelabuhan Muara Angke | Muara Angke
Pelabuhan Muara Baru
Pelabuhan Nizam Zachman
Pelabuhan Batu Ampar
Pelabuhan Sekupang
Pelabuhan Teluk Bayur | Teluk Bayur
Pelabuhan Pulau Baai
Pelabuhan Boom Baru
Pelabuhan Tanjung Api-Api
Pelabuhan Dwikora
Pelabuhan Trisakti
Pelabuhan Semayang
Pelabuhan Kariangau
Pelabuhan Bitung
Pelabuhan Yos Sudarso
Pelabuhan Tenau
Pelabuhan Bolok
Pelabuhan Labuan Bajo
Pelabuhan Ulee Lheue
Pelabuhan Malahayati
Pelabuhan Balohan
Pelabuhan Ajibata
Pelabuhan Selat Lampa
# stations, roads, bridges
Stasiun Gambir
Stasiun Pasar Senen | Stasiun Senen
Stasiun Jakarta Kota
Stasiun Manggarai
Stasiun Tanah Abang
Stasiun Jatinegara
Stasiun Sudirman
Stasiun Bekasi | Stasiun Bekasi Timur
Stasiun Bogor
Stasiun Depok
Stasiun Halim | Stasiun KCIC Halim
Stasiun Padalarang
Stasiun Tegalluar
Stasiun Karawang
Stasiun Bandung
Stasiun Kiaracondong
Stasiun Cirebon | Stasiun Kejaksan
Stasiun Tugu | Stasiun Yogyakarta | Stasiun Tugu Yogyakarta
Stasiun Lempuyangan
Stasiun Solo Balapan
Stasiun Semarang Tawang | Stasiun Tawang
Stasiun Poncol
Stasiun Purwokerto
Stasiun Madiun
Stasiun Malang
Stasiun Gubeng | Stasiun Surabaya Gubeng
Stasiun Pasar Turi | Stasiun Surabaya Pasarturi
Stasiun Jember
Stasiun Ketapang
Stasiun Medan
Stasiun Tanjungkarang | Stasiun Tanjung Karang
Stasiun Kertapati
Stasiun Duri
Stasiun Rangkasbitung
Stasiun MRT Bundaran HI
Stasiun MRT Dukuh Atas
Stasiun LRT Dukuh Atas
Terminal Pulo Gebang | Terminal Pulogebang
Terminal Kampung Rambutan
Terminal Kalideres
Terminal Leuwipanjang | Terminal Leuwi Panjang
Terminal Purabaya | Terminal Bungurasih
Terminal Tirtonadi
Terminal Giwangan
Terminal Amplas
Jalan Jenderal Sudirman | Jalan Sudirman | Jl Sudirman | Jalan Jendral Sudirman
Jalan MH Thamrin | Jalan Thamrin
Jalan Gatot Subroto
Jalan HR Rasuna Said | Jalan Rasuna Said
Jalan Ahmad Yani | Jalan A Yani
Jalan Medan Merdeka Selatan
Jalan Medan Merdeka Barat
Jalan Medan Merdeka Utara
Jalan Medan Merdeka Timur
Jalan Diponegoro
Jalan Imam Bonjol
Jalan Pemuda
Jalan Veteran
Jalan Merdeka
Jalan Asia Afrika
Jalan Braga
Jalan Malioboro
Jalan Gajah Mada
Jalan Hayam Wuruk
Jalan Pahlawan
Jalan S Parman
Jalan Raya Bogor
Jalan Daan Mogot
Jalan TB Simatupang
Jalan Kuningan
Jalan Cikini Raya
Jalan Salemba Raya
Jalan Layang Pasupati | Flyover Pasupati | Jembatan Pasupati
Jalan Tol Trans Jawa | Tol Trans Jawa | Tol Trans-Jawa | Trans Jawa
Jalan Tol Trans Sumatera | Tol Trans Sumatera | JTTS | Jalan Tol Trans-Sumatera | Tol Trans-Sumatera
Tol Jakarta-Cikampek | Jalan Tol Jakarta-Cikampek | Tol Japek | Tol Cikampek
Tol Cipali | Tol Cikopo-Palimanan | Jalan Tol Cipali
Tol Jagorawi | Jalan Tol Jagorawi | Jagorawi
Tol Cipularang | Jalan Tol Cipularang
Tol Purbaleunyi
Tol Cisumdawu | Jalan Tol Cisumdawu
Tol Bocimi | Jalan Tol Bocimi
Tol Jakarta-Merak | Tol Tangerang-Merak
Tol Serang-Panimbang | Tol Serpan
Tol Becakayu
Tol Desari
Tol JORR | JORR
Tol MBZ | Jalan Layang MBZ
Tol Getaci
Tol Semarang-Demak | Jalan Tol Semarang-Demak
Tol Semarang-Solo | Tol Solo-Semarang
Tol Solo-Yogyakarta | Tol Solo-Jogja | Tol Jogja-Solo | Tol Yogyakarta-Bawen
Tol Solo-Ngawi
Tol Ngawi-Kertosono
Tol Batang-Semarang
Tol Pejagan-Pemalang
Tol Kanci-Pejagan
Tol Surabaya-Mojokerto
Tol Pandaan-Malang
Tol Gempol-Pasuruan
Tol Probolinggo-Banyuwangi | Tol Probowangi
Tol Suramadu
Tol Bali Mandara
Tol Gilimanuk-Mengwi
Tol Bakauheni-Terbanggi Besar | Tol Bakter
Tol Terpeka
Tol Palindra | Tol Palembang-Indralaya
Tol Kayuagung-Palembang
Tol Pekanbaru-Dumai | Tol Permai
Tol Padang-Sicincin
Tol Binjai-Langsa
Tol Medan-Binjai
Tol Medan-Kualanamu-Tebing Tinggi
Tol Sigli-Banda Aceh | Tol Sibanceh
Tol Balikpapan-Samarinda | Tol Balsam
Tol Manado-Bitung
Jalur Pantura | Jalan Pantura
Jalur Nagreg
Jalur Puncak
Jembatan Ampera | Ampera
Jembatan Suramadu
Jembatan Barelang
Jembatan Merah Putih
Jembatan Semanggi | Simpang Susun Semanggi
Jembatan Mahakam
Jembatan Kapuas
Jembatan Barito
Jembatan Selat Sunda
Jembatan Siak
Jembatan Holtekamp | Jembatan Youtefa
Jembatan Kaca Seruni Point
Flyover Simpang Surabaya
Banjir Kanal Timur | BKT | Kanal Banjir Timur
Banjir Kanal Barat | BKB Jakarta | Kanal Banjir Barat
Pintu Air Manggarai
Bendungan Katulampa | Bendung Katulampa
Bendungan Jatigede
Bendungan Jatiluhur
Bendungan Karian | Waduk Karian
Bendungan Cipanas
Bendungan Sukamahi
Bendungan Ciawi
Bendungan Semantok
Bendungan Bener
Bendungan Jragung
Bendungan Bendo
Bendungan Mbay
Bendungan Napun Gete
Bendungan Temef
Bendungan Meninting
Bendungan Sepaku Semoi
Bendungan Margatiga
Bendungan Way Sekampung
Bendungan Lau Simeme
Bendungan Ameroro
Bendungan Ladongi
Bendungan Bili-Bili
Bendungan Kuwil Kawangkoan
TPST Bantargebang | Bantargebang | TPST Bantar Gebang | TPA Bantargebang
TPA Sarimukti
TPA Suwung
TPA Piyungan
TPA Putri Cempo
# sport and halls
Stadion Utama Gelora Bung Karno | Gelora Bung Karno | GBK | SUGBK | Stadion GBK | Stadion Gelora Bung Karno
Stadion Gelora Bandung Lautan Api | Gelora Bandung Lautan Api | GBLA | Stadion GBLA
Stadion Si Jalak Harupat | Si Jalak Harupat
Stadion Pakansari
Stadion Patriot Candrabhaga | Stadion Patriot
Stadion Wibawa Mukti
Stadion Manahan
Stadion Jatidiri
Stadion Maguwoharjo
Stadion Sultan Agung
Stadion Mandala Krida
Stadion Kanjuruhan
Stadion Gajayana
Stadion Brawijaya
Stadion Gelora Bung Tomo | Gelora Bung Tomo | GBT
Stadion Gelora Delta Sidoarjo | Gelora Delta
Stadion Kapten I Wayan Dipta
Stadion Ngurah Rai
Stadion Teladan
Stadion Harapan Bangsa
Stadion Haji Agus Salim
Stadion Utama Riau
Stadion Gelora Sriwijaya | Stadion Jakabaring | Jakabaring Sport City
Stadion Sumpah Pemuda
Stadion Batakan
Stadion Segiri
Stadion Palaran
Stadion Demang Lehman
Stadion BJ Habibie | Stadion Gelora BJ Habibie
Stadion Mattoanging
Stadion Andi Mattalatta
Stadion Gelora Kie Raha
Stadion Mandala
Stadion Lukas Enembe
Stadion Indomilk Arena
Stadion Madya
Jakarta International Stadium | JIS
Istora Senayan | Istora Gelora Bung Karno
Indonesia Arena
GOR Pajajaran
GOR Saparua
Sirkuit Mandalika | Pertamina Mandalika International Circuit | Pertamina Mandalika International Street Circuit
Sirkuit Sentul
Jakarta International Velodrome
Old Trafford
Etihad Stadium | Stadion Etihad
Anfield | Stadion Anfield
Stamford Bridge
Emirates Stadium | Stadion Emirates | Emirates
Wembley | Stadion Wembley
Camp Nou
Santiago Bernabeu | Stadion Santiago Bernabeu
San Siro | Giuseppe Meazza
Allianz Arena
Signal Iduna Park
Juventus Stadium | Allianz Stadium
Stadio Olimpico | Olimpico
Parc des Princes
Maracana
Stadion Bukit Jalil
Stadion Rajamangala
Jakarta Convention Center | JCC | JCC Senayan | Jakarta International Convention Center | JICC | JICC Senayan
Jakarta International Expo | JIExpo Kemayoran | JIExpo
Indonesia Convention Exhibition | ICE BSD
Balai Sidang Jakarta
Sabuga
Graha Sabha Pramana
Hotel Borobudur
Hotel Mulia
Hotel Shangri-La
Hotel Sultan
Hotel Indonesia
Hotel Bidakara | Bidakara
Hotel JS Luwansa
Hotel Pullman
Hotel Grand Sahid Jaya
Hotel Majapahit
Plaza Senayan
Grand Indonesia
Plaza Indonesia
Senayan City
Kota Kasablanka
Mal Taman Anggrek
Blok M
Sarinah
Pasar Tanah Abang | Tanah Abang
Pasar Senen
Pasar Induk Kramat Jati | Pasar Kramat Jati
Pasar Beringharjo
Pasar Klewer
Pasar Johar
Pasar Turi
Pasar Sukawati
Pasar Glodok
Pasar Minggu
# hospitals and plants
RSCM | RSUPN Cipto Mangunkusumo | RS Cipto Mangunkusumo | Rumah Sakit Cipto Mangunkusumo
RSPAD Gatot Soebroto | RSPAD | RSPAD Gatot Subroto
RS Polri Kramat Jati | RS Polri | Rumah Sakit Polri
RSUP Hasan Sadikin | RSHS | RS Hasan Sadikin
RSUP Dr Sardjito | RSUP Sardjito | RS Sardjito
RSUP Dr Kariadi | RSUP Kariadi | RS Kariadi
RSUD Dr Soetomo | RS Soetomo
RSUD Dr Moewardi
RSUP Sanglah | RSUP Prof IGNG Ngoerah | RS Sanglah
RSUP Adam Malik | RSUP H Adam Malik | RS Adam Malik
RSUP M Djamil | RSUP Dr M Djamil
RSUD Arifin Achmad
RSUP Mohammad Hoesin | RSUP Dr Mohammad Hoesin
RSUD Abdul Moeloek | RSUDAM
RSUP Wahidin Sudirohusodo | RS Wahidin
RSUP Prof Kandou | RSUP Kandou
RSUD Ulin
RSUD Abdul Wahab Sjahranie
RSUP Fatmawati | RS Fatmawati
RSUP Persahabatan | RS Persahabatan
RSJPD Harapan Kita | RS Jantung Harapan Kita
RS Kanker Dharmais | RS Dharmais
RSPI Sulianti Saroso
RSUD Tarakan
RSUD Pasar Minggu
RSUD Koja
RS Premier
RS Siloam
RS Mayapada
RS Hermina
RS Pusat Pertamina | RSPP
RS Bhayangkara
RSPON
PLTU Suralaya
PLTU Paiton
PLTU Batang
PLTU Jawa 7
PLTP Kamojang
PLTP Sarulla
PLTS Cirata | PLTS Terapung Cirata
PLTA Cirata
Kilang Cilacap
Kilang Balikpapan
Kilang Balongan
Kilang Dumai
Kilang Plaju
Blok Cepu
Blok Masela
Blok Rokan
Blok Mahakam
Kawasan Industri Terpadu Batang | KITB | KITB Batang
Kawasan Industri Kendal
Kawasan Industri Morowali
Kawasan Industri Pulogadung
Kawasan Industri Jababeka | Jababeka
PLBN Skouw
PLBN Entikong
PLBN Motaain
PLBN Aruk
PLBN Wini
PLBN Motamasin
PLBN Sebatik
Pos Lintas Batas Negara Motaain
Asrama Haji Pondok Gede
Asrama Haji Donohudan
Asrama Haji Sukolilo
Wisma Atlet | Wisma Atlet Kemayoran


Museum Louvre | Louvre
Menara Eiffel
Tiananmen | Lapangan Tiananmen
Ground Zero
Burj Khalifa
Twin Tower | World Trade Center
