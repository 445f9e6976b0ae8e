type LOC
use hint
source general knowledge; seas, straits, mountains, lakes, rivers, islands and regions of Indonesia and the world that news names
ok Konflik di Timur Tengah memanas. => Timur Tengah
ok Wisatawan memadati Danau Toba. => Danau Toba

# regions of the world
Asia
Asia Tenggara
Asia Timur
Asia Selatan
Asia Tengah
Asia Barat
Asia Pasifik | Asia-Pasifik
Asia Afrika
Indo-Pasifik | Indo Pasifik
Eropa
Eropa Barat
Eropa Timur
Eropa Tengah
Eropa Utara
Eropa Selatan
Balkan
Afrika
Afrika Utara
Afrika Barat
Afrika Timur
Amerika Utara
Amerika Selatan
Amerika Latin
Amerika Tengah
Karibia
Oseania
Pasifik
Pasifik Selatan
Pasifik Barat
Timur Tengah
Timur Dekat
Teluk Persia
Kaukasus
Eurasia
Tanduk Afrika
Antartika | Antarktika
Arktik
Kutub Utara
Kutub Selatan
Mediterania
Global South
Belahan Bumi Utara
Belahan Bumi Selatan
# seas and oceans
Samudra Hindia | Samudera Hindia
Samudra Pasifik | Samudera Pasifik
Samudra Atlantik | Samudera Atlantik
Laut China Selatan | Laut Cina Selatan | LCS
Laut China Timur
Laut Natuna Utara
Laut Natuna
Laut Jawa
Laut Flores
Laut Banda
Laut Arafura
Laut Sulawesi
Laut Maluku
Laut Seram
Laut Sawu
Laut Timor
Laut Bali
Laut Andaman
Laut Filipina
Laut Mediterania | Laut Tengah
Laut Merah
Laut Mati
Laut Hitam
Laut Kaspia
Laut Baltik
Laut Utara
Selat Sunda
Selat Malaka
Selat Bali
Selat Lombok
Selat Makassar
Selat Karimata
Selat Madura
Selat Hormuz
Selat Bosporus
Selat Gibraltar
Selat Taiwan
Selat Inggris
Terusan Suez
Terusan Panama
Teluk Jakarta
Teluk Bone
Teluk Tomini
Teluk Cenderawasih
Teluk Benoa
Teluk Lampung
Teluk Palu
Teluk Meksiko
Teluk Aden
Teluk Benggala
Segitiga Bermuda
Palung Jawa
Palung Mariana
Cincin Api Pasifik
# islands
Sumatera | Sumatra | Pulau Sumatera | Pulau Sumatra
Jawa | Pulau Jawa
Kalimantan | Pulau Kalimantan | Borneo
Sulawesi | Pulau Sulawesi
Pulau Bali | Pulau Dewata
Madura | Pulau Madura
Pulau Papua | Tanah Papua | Bumi Cenderawasih
Nusa Tenggara
Kepulauan Maluku
Lombok | Pulau Lombok
Sumba | Pulau Sumba
Sumbawa | Pulau Sumbawa
Flores | Pulau Flores
Pulau Timor
Pulau Seram
Pulau Buru
Pulau Ambon
Halmahera | Pulau Halmahera
Pulau Nias
Pulau Bintan
Pulau Batam
Pulau Rempang | Rempang
Pulau Galang
Pulau Natuna
Pulau Belitung
Pulau Bangka
Pulau Enggano
Pulau Simeulue
Pulau Weh
Pulau Samosir
Pulau Komodo
Pulau Rinca
Pulau Padar
Pulau Rote
Pulau Sabu
Pulau Alor
Pulau Buton
Pulau Muna
Pulau Selayar
Pulau Miangas
Pulau Sebatik
Pulau Nipah
Pulau Obi
Pulau Gag
Pulau Gebe
Pulau Wawonii
Pulau Biak
Pulau Misool
Pulau Nusakambangan | Nusakambangan | Nusa Kambangan
Nusa Penida
Nusa Lembongan
Gili Trawangan
Gili Meno
Gili Air
Karimunjawa | Kepulauan Karimunjawa
Bawean | Pulau Bawean
Pulau Pramuka
Pulau Tidung
Pulau Harapan
Pulau Sangiang
Kepulauan Natuna
Kepulauan Banda
Kepulauan Togean
Kepulauan Derawan
Kepulauan Spratly
Kepulauan Paracel
Sipadan
Ligitan
Pulau Jeju | Jeju
# mountains
Gunung Merapi | Merapi
Gunung Semeru | Semeru
Gunung Bromo | Bromo
Gunung Rinjani | Rinjani
Gunung Agung
Gunung Batur
Gunung Sinabung | Sinabung
Gunung Sibayak
Gunung Marapi | Marapi
Gunung Singgalang
Gunung Talang
Gunung Kerinci
Gunung Dempo
Gunung Krakatau
Gunung Anak Krakatau | Anak Krakatau | Gunung Anak Krakatau (GAK)
Gunung Rajabasa
Gunung Salak
Gunung Gede
Gunung Gede Pangrango
Gunung Pangrango
Gunung Halimun
Gunung Papandayan
Gunung Guntur
Gunung Galunggung
Gunung Ciremai | Gunung Ceremai
Gunung Cikuray
Gunung Tangkuban Parahu | Gunung Tangkuban Perahu | Tangkuban Parahu | Tangkuban Perahu
Gunung Burangrang
Gunung Manglayang
Gunung Slamet
Gunung Sindoro
Gunung Sumbing
Gunung Merbabu
Gunung Lawu
Gunung Prau
Gunung Muria
Gunung Ungaran
Gunung Wilis
Gunung Kelud
Gunung Arjuno
Gunung Welirang
Gunung Penanggungan
Gunung Raung
Gunung Ijen | Kawah Ijen
Gunung Argopuro
Gunung Tambora | Tambora
Gunung Lewotobi | Gunung Lewotobi Laki-laki | Lewotobi
Gunung Lewotolok | Gunung Ile Lewotolok
Gunung Egon
Gunung Inerie
Gunung Ibu
Gunung Dukono
Gunung Gamalama
Gunung Ruang
Gunung Lokon
Gunung Soputan
Gunung Karangetang
Gunung Awu
Gunung Klabat
Gunung Latimojong
Gunung Bawakaraeng
Gunung Leuser
Gunung Seulawah
Puncak Jaya | Puncak Carstensz | Carstensz | Puncak Cartenz
Pegunungan Jayawijaya
Pegunungan Meratus | Meratus
Pegunungan Kendeng
Pegunungan Menoreh
Bukit Barisan
Gunung Everest | Everest
Gunung Fuji
Gunung Kilimanjaro
Himalaya
Pegunungan Alpen
Kaldera Tengger
Dataran Tinggi Dieng | Dieng | Dieng Plateau
Dataran Tinggi Golan
Gunung Padang
# lakes, rivers, waters
Danau Toba
Danau Maninjau
Danau Singkarak
Danau Kerinci
Danau Ranau
Danau Laut Tawar
Danau Batur
Danau Beratan
Danau Kelimutu | Kelimutu
Danau Rawa Pening | Rawa Pening | Rawapening
Danau Poso
Danau Matano
Danau Towuti
Danau Tempe
Danau Tondano
Danau Limboto
Danau Sentani
Danau Sentarum
Danau Semayang
Waduk Jatiluhur
Waduk Cirata
Waduk Saguling
Waduk Jatigede
Waduk Gajah Mungkur
Waduk Kedung Ombo
Sungai Citarum | Citarum
Sungai Ciliwung | Ciliwung | Kali Ciliwung
Sungai Cisadane | Cisadane
Sungai Cimanuk
Sungai Citanduy
Sungai Serayu
Sungai Progo
Sungai Opak
Kali Code
Sungai Bengawan Solo | Bengawan Solo
Sungai Brantas | Kali Brantas
Kali Surabaya
Sungai Musi
Sungai Batanghari
Sungai Siak
Sungai Kampar
Sungai Indragiri
Sungai Deli
Sungai Asahan
Sungai Kapuas
Sungai Mahakam
Sungai Barito
Sungai Martapura
Sungai Kahayan
Sungai Mentaya
Sungai Walanae
Sungai Jeneberang
Sungai Palu
Sungai Mamberamo
Sungai Digul
Kali Angke
Kali Pesanggrahan
Kali Sunter
Kali Bekasi
Sungai Nil
Sungai Amazon
Sungai Mekong
Sungai Rhein
Sungai Yangtze
Sungai Gangga
# beaches and parks
Pantai Kuta
Pantai Sanur
Pantai Parangtritis | Parangtritis
Pantai Pangandaran
Pantai Anyer | Anyer
Pantai Carita
Pantai Losari
Pantai Senggigi
Pantai Ancol
Pantai Pandawa
Pantai Utara Jawa | Pantura Jawa
Pantai Selatan | Pansela
Taman Nasional Komodo | TN Komodo | TNK
Taman Nasional Bromo Tengger Semeru | TNBTS | TN Bromo Tengger Semeru
Taman Nasional Gunung Leuser | TNGL
Taman Nasional Gunung Gede Pangrango | TNGGP
Taman Nasional Gunung Halimun Salak | TNGHS
Taman Nasional Gunung Merapi | TNGM
Taman Nasional Gunung Rinjani | TNGR
Taman Nasional Gunung Ciremai | TNGC
Taman Nasional Way Kambas | TNWK | Way Kambas
Taman Nasional Bukit Barisan Selatan | TNBBS
Taman Nasional Kerinci Seblat | TNKS
Taman Nasional Tesso Nilo | TNTN | Tesso Nilo
Taman Nasional Ujung Kulon | TNUK | Ujung Kulon
Taman Nasional Baluran | Baluran
Taman Nasional Alas Purwo | Alas Purwo
Taman Nasional Meru Betiri
Taman Nasional Bali Barat
Taman Nasional Lorentz
Taman Nasional Wasur
Taman Nasional Wakatobi
Taman Nasional Bunaken | Bunaken
Taman Nasional Lore Lindu | Lore Lindu
Taman Nasional Tanjung Puting | Tanjung Puting
Taman Nasional Kutai
Taman Nasional Betung Kerihun
Taman Nasional Sebangau
Taman Nasional Bantimurung Bulusaraung
Taman Nasional Kepulauan Seribu
Taman Nasional Siberut
Geopark Ciletuh | Ciletuh | Geopark Ciletuh-Palabuhanratu
Geopark Kaldera Toba
Mandalika | KEK Mandalika
# regions of Indonesia
Nusantara
Indonesia Timur | Indonesia bagian timur | Kawasan Timur Indonesia | KTI
Indonesia Barat | Indonesia bagian barat
Indonesia Tengah
Jabodetabek | Jadetabek | Bodetabek | Jabodetabekpunjur | Jabodetabekjur
Bodebek
Debotabek
Bandung Raya
Cekungan Bandung
Priangan | Priangan Timur | Priangan Barat
Ciayumajakuning
Ciayumajakuning Raya
Pantura Barat
Soloraya | Solo Raya
Semarang Raya
Kedungsepur
Subosukawonosraten
Barlingmascakeb
Banyumas Raya
Pati Raya
Malang Raya
Surabaya Raya
Gerbangkertosusila
Tapal Kuda
Mataraman
Madura Raya
Sarbagita
Mebidangro | Mebidang
Medan Raya
Tapanuli | Tapanuli Raya
Tabagsel
Kepulauan Nias
Sumbagut | Sumatera Bagian Utara
Sumbagsel | Sumatera Bagian Selatan
Sumbagteng | Sumatera Bagian Tengah
Jabagbar
Kalimantan Raya
Bosowasi
Ajatappareng
Luwu Raya
Maminasata
Bolaang Mongondow Raya | BMR
Tanah Toraja
Tanah Jawa
Tanah Melayu
Tanah Sunda
Tanah Batak
Tanah Gayo
Minangkabau
Pasundan
Kota Tua
Kota Lama
Malioboro
Ancol
Segitiga Emas
# the sky
Mars
Saturnus
Jupiter
Venus
Bima Sakti
Laut Adriatik
Laut Aegea
Laut Jepang
Laut Karibia
Selat Torres
Selat Pantar
Selat Obi
Selat Wetar
Selat Alas
Selat Sape
Selat Tiworo
Selat Buton
Selat Lampa
Selat Mentawai
Sungai Cibening
Pegunungan Tengah Papua
Ijen
Ile Lewotolok
Sapudi
Maratua
Pulau Maratua
Pulau Raas
Pulau Kangean
Pulau Masalembu
Pulau Tebing Tinggi
Pulau Rupat
Pulau Penyengat
Pulau Mapur
Pulau Kundur
Benua Asia
Benua Afrika
Benua Eropa
Benua Australia
Benua Amerika
Eks Keresidenan Surakarta | eks Karesidenan Surakarta
Karesidenan Kedu
Apau Kayan
Pulau Kri
Pulau Arborek
Pulau Wayag
Kepulauan Raja Ampat
Pulau Manuran
Danau Agats
Mahakam
Bengawan
Gunung Sanggabuana
Gunung Karang
Gunung Pulosari
Gunung Aseupan
Gunung Ambang
Gunung Colo
Gunung Tandikat
Gunung Kaba
Gunung Seminung
Gunung Tanggamus
Gunung Pesagi
Gunung Betung
Gunung Batukaru
Gunung Abang
Gunung Masurai
Gunung Lumut
Gunung Poteng
Gunung Bukit Raya
Gunung Kinabalu
Gunung Binaiya
Gunung Sirung
Gunung Rokatenda
Gunung Mutis
Gunung Fatuleu
Pegunungan Bukit Barisan
Pegunungan Arfak
Pegunungan Bintang
Pegunungan Verbeek
Pegunungan Latimojong
Air Terjun Tumpak Sewu | Tumpak Sewu
Coban Rondo
Curug Cimahi
Kawah Putih
Kawah Ratu
Kawah Sikidang
Ranu Kumbolo
Ranu Pani
Ranu Regulo
Pantai Papuma
Pantai Teleng Ria
Pantai Klayar
Pantai Baron
Pantai Indrayanti
Pantai Depok
Pantai Glagah
Pantai Menganti
Pantai Ujung Genteng
Pantai Santolo
Pantai Sawarna
Pantai Tanjung Lesung | Tanjung Lesung
Pantai Tanjung Kelayang
Pantai Parai Tenggiri
Pantai Padang
Pantai Panjang
Pantai Mutun
Pantai Ora
Pantai Pink
Pantai Bira | Tanjung Bira
Pantai Likupang | Likupang
