type PER
use hint
source general knowledge; public figures of Indonesia and the short names and initials the press gives them
ok Jokowi bertemu SBY di Bogor. => Joko Widodo

Prabowo Subianto | Prabowo | Prabowo Subianto Djojohadikusumo
Gibran Rakabuming Raka | Gibran | Gibran Rakabuming
Joko Widodo | Jokowi
Susilo Bambang Yudhoyono | SBY | Yudhoyono
Megawati Soekarnoputri | Megawati | Megawati Sukarnoputri
Abdurrahman Wahid | Gus Dur
Bacharuddin Jusuf Habibie | BJ Habibie | B.J. Habibie | Habibie
Soeharto | Suharto
Soekarno | Sukarno | Bung Karno
Mohammad Hatta | Bung Hatta
Jusuf Kalla | JK | Muhammad Jusuf Kalla
Boediono
Ma'ruf Amin | Maruf Amin
Puan Maharani | Puan
Ahmad Muzani | Muzani
Sufmi Dasco Ahmad | Dasco | Sufmi Dasco
Adies Kadir
Saan Mustopa
Cucun Ahmad Syamsurijal | Cucun
Sultan Bachtiar Najamudin | Sultan Najamudin
Bambang Soesatyo | Bamsoet
Agus Harimurti Yudhoyono | AHY
Edhie Baskoro Yudhoyono | Ibas | EBY
Airlangga Hartarto | Airlangga
Zulkifli Hasan | Zulhas
Muhaimin Iskandar | Imin
Surya Paloh
Bahlil Lahadalia | Bahlil
Hasto Kristiyanto | Hasto
Yusril Ihza Mahendra | Yusril
Pratikno
Budi Gunawan
Djamari Chaniago
Luhut Binsar Pandjaitan | Luhut | Luhut Pandjaitan | LBP
Purbaya Yudhi Sadewa | Purbaya
Sri Mulyani Indrawati | Sri Mulyani
Suahasil Nazara | Suahasil
Anggito Abimanyu
Thomas Djiwandono | Tommy Djiwandono
Perry Warjiyo
Rosan Roeslani | Rosan | Rosan Perkasa Roeslani
Pandu Sjahrir
Dony Oskaria
Erick Thohir
Prasetyo Hadi
Teddy Indra Wijaya
Tito Karnavian | Tito | Muhammad Tito Karnavian
Bima Arya Sugiarto | Bima Arya
Ribka Haluk

Arrmanatha Nasir
Anis Matta
Sjafrie Sjamsoeddin | Sjafrie
Supratman Andi Agtas | Supratman
Natalius Pigai
Agus Andrianto
Nasaruddin Umar
Abdul Mu'ti | Mu'ti | Abdul Muti
Fajar Riza Ul Haq
Brian Yuliarto
Satryo Soemantri Brodjonegoro

Stella Christie
Fadli Zon
Budi Gunadi Sadikin | Budi Sadikin
Dante Saksono Harbuwono
Benjamin Paulus Octavianus
Saifullah Yusuf | Ipul
Agus Jabo Priyono | Agus Jabo
Yassierli
Immanuel Ebenezer | Immanuel Ebenezer Gerungan
Abdul Kadir Karding
Mukhtarudin
Agus Gumiwang Kartasasmita | Agus Gumiwang

Dyah Roro Esti
Dody Hanggodo
Maruarar Sirait
Fahri Hamzah
Yandri Susanto | Yandri
Ahmad Riza Patria | Riza Patria
Iftitah Sulaiman Suryanagara
Dudy Purwagandhi
Meutya Hafid | Meutya
Nezar Patria
Andi Amran Sulaiman | Amran Sulaiman | Amran

Raja Juli Antoni
Hanif Faisol Nurofiq | Hanif Faisol
Sakti Wahyu Trenggono | Trenggono
Nusron Wahid | Nusron
Ossy Dermawan
Rachmat Pambudy
Rini Widyantini
Wihaji
Budi Arie Setiadi | Budi Arie
Ferry Juliantono
Maman Abdurrahman
Widiyanti Putri Wardhana | Widiyanti
Teuku Riefky Harsya
Arifah Fauzi | Arifatul Choiri Fauzi
Dito Ariotedjo
Mochamad Irfan Yusuf
Dahnil Anzar Simanjuntak | Dahnil
Dadan Hindayana | Dadan
Nanik S Deyang | Nanik Sudaryati Deyang
Hasan Nasbi
Angga Raka Prabowo
M Qodari | Muhammad Qodari | Qodari
Arief Prasetyo Adi
Listyo Sigit Prabowo | Listyo Sigit
Dedi Prasetyo
Agus Subiyanto
Maruli Simanjuntak

Mohamad Tonny Harjono
ST Burhanuddin | Sanitiar Burhanuddin
Setyo Budiyanto
Johanis Tanak
Fitroh Rohcahyanto
Asep Guntur Rahayu

Suhartoyo
Saldi Isra
Anwar Usman

Mochammad Afifuddin
Rahmat Bagja
Mahendra Siregar
Friderica Widyasari Dewi | Friderica
Amalia Adininggar Widyasanti
Bimo Wijayanto
Anies Baswedan | Anies | Anies Rasyid Baswedan
Ganjar Pranowo | Ganjar
Mahfud MD | Mahfud
Pramono Anung | Pramono | Pramono Anung Wibowo
Rano Karno | Si Doel
Ridwan Kamil | RK | Emil
Dedi Mulyadi | KDM
Erwan Setiawan
Ahmad Luthfi
Taj Yasin | Taj Yasin Maimoen
Khofifah Indar Parawansa | Khofifah
Emil Elestianto Dardak | Emil Dardak
Sri Sultan Hamengku Buwono X | Sultan HB X | Sri Sultan HB X | Hamengku Buwono X
Bobby Nasution | Muhammad Bobby Afif Nasution
Wayan Koster | Koster | I Wayan Koster
Andra Soni
Rahmat Mirzani Djausal
Herman Deru
Mahyeldi | Mahyeldi Ansharullah
Al Haris

Ansar Ahmad
Muzakir Manaf | Mualem
Rudy Mas'ud

Agustiar Sabran
Ria Norsan
Zainal Arifin Paliwang
Andi Sudirman Sulaiman
Anwar Hafid
Andi Sumangerukka
Yulius Selvanus
Gusnar Ismail
Suhardi Duka
Hendrik Lewerissa
Sherly Tjoanda
Lalu Muhamad Iqbal
Emanuel Melkiades Laka Lena | Melki Laka Lena
Mathius Fakhiri
Meki Nawipa
Elisa Kambu
Basuki Tjahaja Purnama | Ahok | BTP
Djarot Saiful Hidayat | Djarot
Sandiaga Uno | Sandiaga Salahuddin Uno
Tri Rismaharini | Risma
Basuki Hadimuljono
Retno Marsudi
Nadiem Makarim | Nadiem | Nadiem Anwar Makarim
Thomas Trikasih Lembong | Tom Lembong
Yaqut Cholil Qoumas | Yaqut
Yahya Cholil Staquf
Haedar Nashir
Said Aqil Siradj
Din Syamsuddin
Said Iqbal
Hotman Paris Hutapea | Hotman Paris
Setya Novanto | Setnov
Anas Urbaningrum
Muhammad Nazaruddin
Andi Mallarangeng
Abraham Samad
Bambang Widjojanto
Novel Baswedan
Firli Bahuri
Ferdy Sambo | Sambo
Rocky Gerung
Kaesang Pangarep | Kaesang
Iriana Joko Widodo | Iriana
Selvi Ananda
Titiek Soeharto | Siti Hediati Soeharto | Titiek
Ahmad Dhani
Raffi Ahmad
Eri Cahyadi
Agustina Wilujeng
Muhammad Farhan
Munafri Arifuddin | Appi
Rico Waas
Shin Tae-yong | STY
Patrick Kluivert
