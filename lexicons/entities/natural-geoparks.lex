type LOC
use hint
source general knowledge; geoparks of Indonesia and some abroad, by the names that they and the press use, and what is visited in them
ok Ia mengelola Batur UNESCO Global Geopark. => Batur UNESCO Global Geopark
ok Wisatawan Geopark Ciletuh naik ke Puncak Darma. => Ciletuh-Palabuhanratu UNESCO Global Geopark
no Geopark itu luas.

Batur UNESCO Global Geopark | Geopark Batur | Batur Geopark | Batur UGGp | UGG Batur | UNESCO Global Geopark Batur
Belitong UNESCO Global Geopark | Geopark Belitong | Belitong Geopark | Belitong UGGp | UGG Belitong | UNESCO Global Geopark Belitong | Belitung UNESCO Global Geopark | Geopark Belitung | Belitung Geopark | Belitung UGGp | UGG Belitung | UNESCO Global Geopark Belitung
Ciletuh-Palabuhanratu UNESCO Global Geopark | Geopark Ciletuh-Palabuhanratu | Ciletuh-Palabuhanratu Geopark | Ciletuh-Palabuhanratu UGGp | UGG Ciletuh-Palabuhanratu | UNESCO Global Geopark Ciletuh-Palabuhanratu | Ciletuh Palabuhanratu UNESCO Global Geopark | Geopark Ciletuh Palabuhanratu | Ciletuh Palabuhanratu Geopark | Ciletuh Palabuhanratu UGGp | UGG Ciletuh Palabuhanratu | UNESCO Global Geopark Ciletuh Palabuhanratu | Ciletuh-Pelabuhanratu UNESCO Global Geopark | Geopark Ciletuh-Pelabuhanratu | Ciletuh-Pelabuhanratu Geopark | Ciletuh-Pelabuhanratu UGGp | UGG Ciletuh-Pelabuhanratu | UNESCO Global Geopark Ciletuh-Pelabuhanratu | Ciletuh Pelabuhanratu UNESCO Global Geopark | Geopark Ciletuh Pelabuhanratu | Ciletuh Pelabuhanratu Geopark | Ciletuh Pelabuhanratu UGGp | UGG Ciletuh Pelabuhanratu | UNESCO Global Geopark Ciletuh Pelabuhanratu | Geopark Ciletuh | Ciletuh Geopark | CPUGGp | UGG-Geopark Ciletuh-Palabuhanratu
Gunung Sewu UNESCO Global Geopark | Geopark Gunung Sewu | Gunung Sewu Geopark | Gunung Sewu UGGp | UGG Gunung Sewu | UNESCO Global Geopark Gunung Sewu
Ijen UNESCO Global Geopark | Geopark Ijen | Ijen Geopark | Ijen UGGp | UGG Ijen | UNESCO Global Geopark Ijen
Maros Pangkep UNESCO Global Geopark | Geopark Maros Pangkep | Maros Pangkep Geopark | Maros Pangkep UGGp | UGG Maros Pangkep | UNESCO Global Geopark Maros Pangkep | Maros-Pangkep UNESCO Global Geopark | Geopark Maros-Pangkep | Maros-Pangkep Geopark | Maros-Pangkep UGGp | UGG Maros-Pangkep | UNESCO Global Geopark Maros-Pangkep
Merangin Jambi UNESCO Global Geopark | Geopark Merangin Jambi | Merangin Jambi Geopark | Merangin Jambi UGGp | UGG Merangin Jambi | UNESCO Global Geopark Merangin Jambi | Merangin UNESCO Global Geopark | Geopark Merangin | Merangin Geopark | Merangin UGGp | UGG Merangin | UNESCO Global Geopark Merangin
Raja Ampat UNESCO Global Geopark | Geopark Raja Ampat | Raja Ampat Geopark | Raja Ampat UGGp | UGG Raja Ampat | UNESCO Global Geopark Raja Ampat
Rinjani-Lombok UNESCO Global Geopark | Geopark Rinjani-Lombok | Rinjani-Lombok Geopark | Rinjani-Lombok UGGp | UGG Rinjani-Lombok | UNESCO Global Geopark Rinjani-Lombok | Rinjani Lombok UNESCO Global Geopark | Geopark Rinjani Lombok | Rinjani Lombok Geopark | Rinjani Lombok UGGp | UGG Rinjani Lombok | UNESCO Global Geopark Rinjani Lombok | Rinjani UNESCO Global Geopark | Geopark Rinjani | Rinjani Geopark | Rinjani UGGp | UGG Rinjani | UNESCO Global Geopark Rinjani
Kaldera Toba UNESCO Global Geopark | Geopark Kaldera Toba | Kaldera Toba Geopark | Kaldera Toba UGGp | UGG Kaldera Toba | UNESCO Global Geopark Kaldera Toba | Toba Caldera UNESCO Global Geopark | Geopark Toba Caldera | Toba Caldera Geopark | Toba Caldera UGGp | UGG Toba Caldera | UNESCO Global Geopark Toba Caldera | Toba UNESCO Global Geopark | Geopark Toba | Toba Geopark | Toba UGGp | UGG Toba | UNESCO Global Geopark Toba
Kebumen UNESCO Global Geopark | Geopark Kebumen | Kebumen Geopark | Kebumen UGGp | UGG Kebumen | UNESCO Global Geopark Kebumen | Karangsambung-Karangbolong UNESCO Global Geopark | Geopark Karangsambung-Karangbolong | Karangsambung-Karangbolong Geopark | Karangsambung-Karangbolong UGGp | UGG Karangsambung-Karangbolong | UNESCO Global Geopark Karangsambung-Karangbolong
Meratus UNESCO Global Geopark | Geopark Meratus | Meratus Geopark | Meratus UGGp | UGG Meratus | UNESCO Global Geopark Meratus | Pegunungan Meratus UNESCO Global Geopark | Geopark Pegunungan Meratus | Pegunungan Meratus Geopark | Pegunungan Meratus UGGp | UGG Pegunungan Meratus | UNESCO Global Geopark Pegunungan Meratus
Geopark Silokek | Silokek Geopark | Geopark Nasional Silokek
Geopark Sianok Maninjau | Sianok Maninjau Geopark | Geopark Nasional Sianok Maninjau
Geopark Sawahlunto | Sawahlunto Geopark | Geopark Nasional Sawahlunto
Geopark Ranah Minang | Ranah Minang Geopark | Geopark Nasional Ranah Minang
Geopark Solok Selatan | Solok Selatan Geopark | Geopark Nasional Solok Selatan
Geopark Tambora | Tambora Geopark | Geopark Nasional Tambora
Geopark Banggai | Banggai Geopark | Geopark Nasional Banggai
Geopark Natuna | Natuna Geopark | Geopark Nasional Natuna
Geopark Pongkor | Pongkor Geopark | Geopark Nasional Pongkor
Geopark Bojonegoro | Bojonegoro Geopark | Geopark Nasional Bojonegoro
Geopark Dieng | Dieng Geopark | Geopark Nasional Dieng
Geopark Bayah Dome | Bayah Dome Geopark | Geopark Nasional Bayah Dome
Geopark Galunggung | Galunggung Geopark | Geopark Nasional Galunggung
Geopark Suoh | Suoh Geopark | Geopark Nasional Suoh
Geopark Matano | Matano Geopark | Geopark Nasional Matano
Geopark Krakatau | Krakatau Geopark | Geopark Nasional Krakatau
Geopark Harau | Harau Geopark | Geopark Nasional Harau
Geopark Wakatobi | Wakatobi Geopark | Geopark Nasional Wakatobi
Geopark Buleleng | Buleleng Geopark | Geopark Nasional Buleleng
Geopark Malang | Malang Geopark | Geopark Nasional Malang
Geopark Gorontalo | Gorontalo Geopark | Geopark Nasional Gorontalo
Geopark Bogor Halimun Salak | Bogor Halimun Salak Geopark | Geopark Nasional Bogor Halimun Salak
Geopark Jember | Jember Geopark | Geopark Nasional Jember
Geopark Tuban | Tuban Geopark | Geopark Nasional Tuban
Geopark Sangihe | Sangihe Geopark | Geopark Nasional Sangihe
Geopark Morotai | Morotai Geopark | Geopark Nasional Morotai
Izu Peninsula UNESCO Global Geopark | Izu Peninsula Geopark | Geopark Izu Peninsula
Langkawi UNESCO Global Geopark | Langkawi Geopark | Geopark Langkawi
Jeju Island UNESCO Global Geopark | Jeju Island Geopark | Geopark Jeju Island
Oki Islands UNESCO Global Geopark | Oki Islands Geopark | Geopark Oki Islands
Itoigawa UNESCO Global Geopark | Itoigawa Geopark | Geopark Itoigawa
Muroto UNESCO Global Geopark | Muroto Geopark | Geopark Muroto
Aso UNESCO Global Geopark | Aso Geopark | Geopark Aso
Unzen Volcanic Area UNESCO Global Geopark | Unzen Volcanic Area Geopark | Geopark Unzen Volcanic Area
Satun UNESCO Global Geopark | Satun Geopark | Geopark Satun
Dong Van UNESCO Global Geopark | Dong Van Geopark | Geopark Dong Van
Dak Nong UNESCO Global Geopark | Dak Nong Geopark | Geopark Dak Nong
Kinabalu UNESCO Global Geopark | Kinabalu Geopark | Geopark Kinabalu
Bohol Island UNESCO Global Geopark | Bohol Island Geopark | Geopark Bohol Island
Hong Kong UNESCO Global Geopark | Hong Kong Geopark | Geopark Hong Kong
Zhangjiajie UNESCO Global Geopark | Zhangjiajie Geopark | Geopark Zhangjiajie
Huangshan UNESCO Global Geopark | Huangshan Geopark | Geopark Huangshan
# what is visited in them
Bukit Panenjoan | Panenjoan | Puncak Panenjoan | Panorama Panenjoan
Puncak Darma
Puncak Aher
Curug Cimarinjung
Curug Sodong | Air Terjun Sodong
Curug Awang | Air Terjun Awang
Curug Cikanteh
Curug Cikaso
Curug Cigangsa
Curug Puncak Manik
Curug Tengah
Pantai Palangpang | Palangpang
Pantai Cimaja
Pantai Karang Hawu
Pantai Citepus
Pantai Ujung Genteng
Pantai Pangumbahan
Pantai Minajaya
Pantai Cikepuh
Pulau Kunti
Pulau Mandra
Gua Lalay | Goa Lalay
Geyser Cisolok | Air Panas Cisolok | Cipanas Cisolok
Teluk Ciletuh
Air Terjun Sipiso-piso | Sipiso-piso
Bukit Holbung
Batu Hoda
Rammang-Rammang | Rammang-rammang
Air Terjun Bantimurung
Gua Leang-Leang | Leang-Leang
Leang Timpuseng
Pantai Menganti
Pantai Logending
Pantai Karang Bolong
Pantai Suwuk
Bukit Pentulu Indah
Curug Silancur
Ngarai Sianok
Lembah Harau
Ngalau Indah
Kawah Wurung
Pantai Pulau Merah
Teluk Ijo
Kaldera Batur
Kaldera Tambora
Air Terjun Benang Stokel
Air Terjun Tiu Kelep
Gua Batu Cermin
Luweng Jomblang | Goa Jomblang
Gua Pindul | Goa Pindul
Gunung Api Purba Nglanggeran | Nglanggeran
Pantai Tanjung Tinggi
Pantai Tanjung Kelayang
Batu Lapis Dieng
Kawah Sileri
Telaga Warna
