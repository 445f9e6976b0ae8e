type GPE
use hint
source general knowledge; places in Indonesia that news names like towns or quarters but that have no code of their own level, and former names
ok Rapat itu digelar di IKN. => Ibu Kota Nusantara

Ibu Kota Nusantara | IKN | IKN Nusantara | Ibu Kota Negara Nusantara
Labuan Bajo | Labuhan Bajo
Senayan
Kemayoran
Cikeas
Hambalang
Batavia
Ujung Pandang
Buitenzorg
Cibubur
Sentul
Alam Sutera
Bintaro
Serpong | BSD | BSD City
Cikarang
Cibinong
Soreang
Ngamprah
Singaparna
Kepanjen
Ungaran
Mungkid
Slawi
Kajen
Purwokerto
Wates
Wonosari
Kraksaan
Caruban
Kanigoro
Palabuhanratu | Pelabuhan Ratu | Palabuhan Ratu
Rangkasbitung
Tigaraksa
Kalianda
Gunung Sugih
Kotabumi
Liwa
Sukadana
Menggala
Blambangan Umpu
Gedong Tataan
Kota Agung | Kotaagung
Kayuagung | Kayu Agung
Indralaya
Sekayu
Baturaja
Martapura
Muaradua
Pangkalan Balai
Lubuk Pakam
Kisaran
Rantau Prapat | Rantauprapat
Stabat
Kabanjahe
Berastagi | Brastagi
Parapat
Balige
Tarutung
Dolok Sanggul
Sipirok
Panyabungan
Sidikalang
Sei Rampah
Bangkinang
Rengat
Tembilahan
Teluk Kuantan
Pangkalan Kerinci
Pasir Pengaraian
Bagansiapiapi | Bagan Siapi-api
Selatpanjang
Meulaboh
Takengon
Lhoksukon
Sigli
Jantho
Kutacane
Tapaktuan
Blangpidie
Kuala Simpang
Batusangkar
Painan
Lubuk Sikaping
Lubuk Basung
Muara Bulian
Sengeti
Bangko
Kuala Tungkal
Curup
Manna
Arga Makmur
Toboali
Mentok | Muntok
Sungailiat
Tanjung Pandan | Tanjungpandan
Manggar
Ranai
Tenggarong
Sangatta
Sendawar
Penajam
Sepaku
Tanah Grogot
Tanjung Redeb
Tanjung Selor
Pangkalan Bun
Sampit
Kuala Kapuas
Muara Teweh
Buntok
Kandangan
Barabai
Amuntai
Pelaihari
Batulicin
Marabahan
Putussibau
Ngabang
Sungai Raya
Tondano
Amurang
Airmadidi
Tahuna
Limboto
Luwuk
Ampana
Bungku
Sungguminasa
Watampone
Watansoppeng
Sengkang
Masamba
Malili
Belopa
Rantepao
Makale
Unaaha
Raha
Ruteng
Bajawa
Mbay
Larantuka
Maumere
Waingapu
Waikabubak
Tambolaka
Kalabahi
Atambua
Soe
Kefamenanu
Lewoleba
Praya
Selong
Gerung
Taliwang
Sumbawa Besar
Kuta
Ubud
Canggu
Sanur
Nusa Dua
Seminyak
Singaraja
Amlapura
Semarapura
Mangupura
Masohi
Saumlaki
Dobo
Namlea
Tobelo
Jailolo
Sofifi
Labuha
Weda
Daruba
Sentani
Wamena
Timika
Tembagapura
Agats
Tanah Merah
Sugapa
Ilaga
Kenyam
Oksibil
Dekai
Enarotali
Bintuni
Waisai
Teminabuan
Kumurkek
Serui
Nusantara
