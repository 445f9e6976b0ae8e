type LOC
use hint
source idn-area-data 3.1.2 (Fityan Nugroho and contributors, Open Database License 1.0; see LICENSE-regions), from the official list of islands; the inhabited and the outermost ones

Pulau Abang Besar
Pulau Abang Kecil
Pulau Abidon
Pulau Adana
Pulau Adi
Pulau Adonara
Pulau Aduar
Pulau Ahe
Pulau Air
Pulau Air Johor
Pulau Airbatu
Pulau Airkulah
Pulau Airtawar
Pulau Akar
Pulau Akat
Pulau Alalak
Pulau Alanghutan
Pulau Aloang
Pulau Aluenireh Barat
Pulau Alursirai
Pulau Amamapare
Pulau Ambai
Pulau Ambalau
Pulau Ambaruref
Pulau Ambo
Pulau Amutu Besar
Pulau Anak Krakatau
Pulau Anak Layang
Pulau Anak Sambu
Pulau Angguk
Pulau Angwarmase
Pulau Ansus
Pulau Antal
Pulau Anus
Pulau Arar
Pulau Ararkula
Pulau Arefi
Pulau Armo
Pulau Aryama
Pulau Asutubun
Pulau Auki
Pulau Aur
Pulau Aweng
Pulau Ayem
Pulau Babar
Pulau Babi
Pulau Babi Besar
Pulau Bacan
Pulau Badi
Pulau Baguk
Pulau Bahan
Pulau Bahuluang
Pulau Bais
Pulau Bajau
Pulau Bajo
Pulau Bajopulau
Pulau Bakalan
Pulau Bakar
Pulau Bakaulestari
Pulau Bakealu
Pulau Bakong
Pulau Bakung Besar
Pulau Balai
Pulau Balak
Pulau Balang Caddi
Pulau Balang Lompo
Pulau Baliara
Pulau Balikkukup
Pulau Baloba
Pulau Balobaloang Caddi
Pulau Balobaloang Lompo
Pulau Balu
Pulau Banda Besar
Pulau Bandang Besar
Pulau Bandang Kecil
Pulau Banggai
Pulau Banggo Da'A
Pulau Banggo Kiki
Pulau Bangkauluang
Pulau Bangko
Pulau Bangko Darat
Pulau Bangkobangkoang
Pulau Bangkurung
Pulau Banuwain
Pulau Bapa
Pulau Baran Besar
Pulau Barogan
Pulau Barrang Caddi
Pulau Barrang Lompo
Pulau Baru
Pulau Baruk
Pulau Basing
Pulau Basirih
Pulau Batade Da'A
Pulau Batang Kecik
Pulau Batanglampe
Pulau Batanglomang
Pulau Batanta
Pulau Batarkusu
Pulau Bateeleblah
Pulau Batek
Pulau Battoa
Pulau Batubalu
Pulau Batubawaikang
Pulau Batubelah
Pulau Batuberantai
Pulau Batuberlobang
Pulau Batudaka
Pulau Batugoyang
Pulau Batuhitam
Pulau Batukauseng
Pulau Batukolotok
Pulau Batumakele
Pulau Batumandi
Pulau Batunderang
Pulau Bauluang
Pulau Bawa
Pulau Bawal
Pulau Bawulu
Pulau Baya
Pulau Bayan
Pulau Bebalang
Pulau Beeng Darat
Pulau Beeng Laut
Pulau Befondi
Pulau Belakang Padang
Pulau Belat
Pulau Belibak
Pulau Belingsili Besar
Pulau Belingsili Kecil
Pulau Belles Le
Pulau Belumbak Besar
Pulau Belumbak Kecil
Pulau Belungai
Pulau Bembe
Pulau Benan
Pulau Bendahara
Pulau Bengkalis
Pulau Bengkoang
Pulau Bengku
Pulau Bengori
Pulau Benuang
Pulau Berakit
Pulau Berangas
Pulau Berasbasah
Pulau Berdefan
Pulau Berhala
Pulau Berjung Kecik
Pulau Bero
Pulau Bertam
Pulau Bertuah
Pulau Besar
Pulau Besi
Pulau Besiam
Pulau Besiam Kurik
Pulau Biang
Pulau Bidadari
Pulau Binongko
Pulau Bintanah
Pulau Bintuang
Pulau Birahbirahan
Pulau Birie
Pulau Bisa
Pulau Bisori Besar
Pulau Bitila
Pulau Bobale
Pulau Bogi
Pulau Bohoi Kecil
Pulau Bokan Besar
Pulau Bokan Kecil
Pulau Boki
Pulau Bolas
Pulau Boleng
Pulau Bolilanga
Pulau Bonerate
Pulau Bonetambung
Pulau Bongkil
Pulau Boni
Pulau Bontosua
Pulau Bontubontu Barat
Pulau Bontubontu Timur
Pulau Borang
Pulau Bras
Pulau Breueh
Pulau Bromo
Pulau Bromsi
Pulau Buagala
Pulau Buan
Pulau Buano
Pulau Buaya
Pulau Bukit
Pulau Buli
Pulau Buluh
Pulau Buluh Besar
Pulau Buluhperindu
Pulau Bunaken
Pulau Bungin
Pulau Bungingbelle
Pulau Bungintende
Pulau Bunguran
Pulau Buntutlimbung
Pulau Bunyu
Pulau Burung
Pulau Burungloe
Pulau Burus
Pulau Busung
Pulau Butungbutungan
Pulau Buyu
Pulau Buyu Besar
Pulau Buyu Kecik
Pulau Cawan
Pulau Cef
Pulau Cempa
Pulau Cempedak
Pulau Cempedak Atas
Pulau Cempedak Bawah
Pulau Cempede
Pulau Cengkui
Pulau Cingam
Pulau Citlim
Pulau Combol
Pulau Condong Darat
Pulau Condong Laut
Pulau Cubadak
Pulau Dabong
Pulau Dagasuli
Pulau Dai
Pulau Dakupang
Pulau Damar
Pulau Dambilah
Pulau Damer
Pulau Dana
Pulau Danauwan
Pulau Dangsi
Pulau Dapur Tiga
Pulau Darawa
Pulau Dawelor
Pulau Dawera
Pulau Dawi
Pulau Dayan Bonder
Pulau Dayangdayangan
Pulau Degong
Pulau Deli
Pulau Deltaaersalek
Pulau Deltaaersugihan
Pulau Deltatelang
Pulau Deltaupang
Pulau Dendang
Pulau Dendun
Pulau Derawan
Pulau Dewakang Caddi
Pulau Dewakang Lompo
Pulau Dianpulau
Pulau Divin
Pulau Do'O
Pulau Doangdoang Caddi
Pulau Doangdoang Lompo
Pulau Doi
Pulau Dolangan
Pulau Dompak
Pulau Dona Hayori
Pulau Dowora Lamo
Pulau Dua
Pulau Dua Besar
Pulau Dua Darat
Pulau Dudepo
Pulau Dudepo Kiki
Pulau Duf
Pulau Dupa
Pulau Durai
Pulau Durian Besar
Pulau Durian Kecil
Pulau Duyonumo
Pulau Duyung
Pulau Ela
Pulau Elantel
Pulau Enam
Pulau Ende
Pulau England
Pulau Enu
Pulau Fair
Pulau Fani
Pulau Fanildo
Pulau Farnusan
Pulau Fordata
Pulau Gafi
Pulau Gala
Pulau Gala Kecil
Pulau Galang Baru
Pulau Galogalo Besar
Pulau Gamumu
Pulau Gandeng
Pulau Gangga
Pulau Garja
Pulau Garogos
Pulau Gayang
Pulau Gee
Pulau Geleang
Pulau Genting
Pulau Geser
Pulau Gili
Pulau Gili Amben
Pulau Gili Asahan
Pulau Gili Belek
Pulau Gili Bidara
Pulau Gili Gede
Pulau Gili Kedis
Pulau Gili Layar
Pulau Gili Maringkik
Pulau Gili Nanggu
Pulau Gili Ree
Pulau Gili Rengit
Pulau Gili Sepatang
Pulau Gili Sudaq
Pulau Gili Tangkong
Pulau Giligenting
Pulau Giliketapang
Pulau Gililawak
Pulau Gilingan
Pulau Giliraja
Pulau Giliyang
Pulau Gin Besar
Pulau Gin Kecil
Pulau Goil
Pulau Gondongbali
Pulau Gonone
Pulau Gorom
Pulau Gosongtelaga
Pulau Guhakolak
Pulau Gunatin
Pulau Gunungapi
Pulau Gunungpapan
Pulau Gusung
Pulau Gusungtinggi
Pulau Habe
Pulau Halang
Pulau Halura
Pulau Hamadi
Pulau Haniar
Pulau Haruku
Pulau Hatala
Pulau Hatta
Pulau Hayo
Pulau Hinako
Pulau Hiri
Pulau Hoga
Pulau Hrenghre
Pulau Hulawa
Pulau Ida
Pulau Ila Besar
Pulau Ilik
Pulau Imana
Pulau Indo
Pulau Indoklampido
Pulau Ineki Beba
Pulau Injros
Pulau Insombabi
Pulau Intata
Pulau Jaga
Pulau Jailamu
Pulau Jailolo Iba
Pulau Jaloh
Pulau Janda Berhias
Pulau Jang
Pulau Jemaja
Pulau Jemara
Pulau Jemur
Pulau Jepu
Pulau Jerjak
Pulau Jompi
Pulau Joronga
Pulau Junge
Pulau Jursiang
Pulau Kabaena
Pulau Kabaruan
Pulau Kabauna
Pulau Kabawa
Pulau Kabung
Pulau Kadatua
Pulau Kadidiri Besar
Pulau Kahakitang
Pulau Kahatola
Pulau Kaja
Pulau Kakara Lamo
Pulau Kakorotan
Pulau Kalama
Pulau Kalambau
Pulau Kalan Besar
Pulau Kalan Kecik
Pulau Kalao
Pulau Kalaotoa
Pulau Kaledupa
Pulau Kalenan
Pulau Kaleroang
Pulau Kaliamas
Pulau Kalong
Pulau Kalukalukuang
Pulau Kalvik
Pulau Kamara
Pulau Kambing
Pulau Kambuno
Pulau Kambunong
Pulau Kampai
Pulau Kanalodua
Pulau Kanalosatu
Pulau Kanawa
Pulau Kangean
Pulau Kangge
Pulau Kani
Pulau Kaniungan Besar
Pulau Kano
Pulau Kapak Besar
Pulau Kapal Besar
Pulau Kapoposang
Pulau Kapoposangbali
Pulau Kapota
Pulau Kaputu
Pulau Karajaan
Pulau Karakelang
Pulau Karamajat
Pulau Karami
Pulau Karamian
Pulau Karampuang
Pulau Karang
Pulau Karang Unarang
Pulau Karangpabayang
Pulau Karanrang
Pulau Karas Besar
Pulau Karatat
Pulau Karatung
Pulau Karemasang
Pulau Karerei
Pulau Kargaeyam
Pulau Karimata
Pulau Karimunanak
Pulau Karimunjawa
Pulau Karumpalompo
Pulau Kasem
Pulau Kasiak
Pulau Kasimraja
Pulau Kasiruta
Pulau Kasu
Pulau Kasuari
Pulau Katela
Pulau Kateman
Pulau Katinai
Pulau Katinai Kecil
Pulau Katindoang
Pulau Kaung
Pulau Kawaluso
Pulau Kawassang
Pulau Kawio
Pulau Kayoa
Pulau Kayome
Pulau Kayome Delapan
Pulau Kayome Dua
Pulau Kayome Dua Belas
Pulau Kayome Empat
Pulau Kayome Enam
Pulau Kayome Lima
Pulau Kayome Satu
Pulau Kayome Sebelas
Pulau Kayome Sembilan
Pulau Kayome Sepuluh
Pulau Kayome Tiga
Pulau Kayome Tiga Belas
Pulau Kayome Tujuh
Pulau Kayomeriraya Dua
Pulau Kayomeriraya Empat
Pulau Kayomeriraya Lima
Pulau Kayomeriraya Satu
Pulau Kayomeriraya Tiga
Pulau Kayuadi
Pulau Kayuangin
Pulau Keakease
Pulau Keban
Pulau Kebu
Pulau Kefing
Pulau Kei Kecil
Pulau Kelang
Pulau Kelapa
Pulau Kelapa Dua
Pulau Kelawar
Pulau Kelombok
Pulau Kelong
Pulau Kemaro
Pulau Kembanglemari
Pulau Kemboleng
Pulau Kemujan
Pulau Kena
Pulau Kenipan
Pulau Kentar
Pulau Kepala
Pulau Kepayang
Pulau Kepury
Pulau Kera
Pulau Keramut
Pulau Keranji
Pulau Kerasian
Pulau Kerdau
Pulau Keris
Pulau Kerisek
Pulau Kerto
Pulau Kerumputan
Pulau Kesbui
Pulau Kesui
Pulau Keter Laut
Pulau Keter Tengah
Pulau Kiabu
Pulau Kidan
Pulau Kifar
Pulau Kijang
Pulau Kilangan
Pulau Kilwaru
Pulau Kinabuhutan
Pulau Kinun
Pulau Kisar
Pulau Kobadangar
Pulau Kobaselfara
Pulau Kobaseltimur
Pulau Kobe
Pulau Kobroor
Pulau Kodingare
Pulau Kodingareng
Pulau Kodingarengkeke
Pulau Kogholifano
Pulau Koja
Pulau Kojong
Pulau Kokoe
Pulau Kokudang Pauno
Pulau Kokumbi
Pulau Kolepom
Pulau Kolorai
Pulau Komirian
Pulau Komolom
Pulau Konga
Pulau Kongki Kecik
Pulau Koofano
Pulau Kore
Pulau Korekbusong
Pulau Krakap
Pulau Kramat
Pulau Krei
Pulau Kualapenaga
Pulau Kudung
Pulau Kukusan
Pulau Kulambing
Pulau Kultubai Selatan
Pulau Kultubai Utara
Pulau Kumala
Pulau Kumbik
Pulau Kumo
Pulau Kumul
Pulau Kundur
Pulau Kunyit
Pulau Kupang
Pulau Kur
Pulau Kura
Pulau Kurkam
Pulau Kurudu
Pulau Kus
Pulau Kwamor
Pulau Kwerlau
Pulau Laag
Pulau Labbotallua
Pulau Labengki Kecil
Pulau Labia
Pulau Labobar
Pulau Labuanbelanda
Pulau Ladi
Pulau Laelae
Pulau Lahu Lunik
Pulau Laigoma
Pulau Lain
Pulau Laiya
Pulau Lakor
Pulau Lalang
Pulau Lambasina Besar
Pulau Lambasina Kecil
Pulau Lampu
Pulau Lamputang
Pulau Lamudaan Kayyang
Pulau Lancang Besar
Pulau Lance
Pulau Landu
Pulau Langadai
Pulau Langkai
Pulau Lani
Pulau Lanjukang
Pulau Lantangpeo
Pulau Larat
Pulau Latalata
Pulau Latondu Ki'Di'
Pulau Laut
Pulau Lautsa
Pulau Layah Besar
Pulau Layang
Pulau Lelei
Pulau Lembata
Pulau Lembeh
Pulau Lemo
Pulau Lemon
Pulau Lemukutan
Pulau Lenggis
Pulau Lengkang Besar
Pulau Lenmakana Wal
Pulau Lentea
Pulau Lesman
Pulau Letti
Pulau Leur Barats
Pulau Liakra
Pulau Liangliang
Pulau Libukang
Pulau Libutonsosi
Pulau Lidi
Pulau Lifmatola
Pulau Lik
Pulau Liki
Pulau Lilikang
Pulau Limas
Pulau Limbo
Pulau Limboa
Pulau Limbung
Pulau Linau
Pulau Linau Besar
Pulau Lindaka
Pulau Lingayan
Pulau Lingga
Pulau Lingke
Pulau Lio
Pulau Lipaeng
Pulau Lipan
Pulau Lipodo
Pulau Lirang
Pulau Liukangloe
Pulau Liwutoampodo
Pulau Liwutoarate
Pulau Liwutongkidi
Pulau Lobam
Pulau Lobam Kecil
Pulau Loid
Pulau Lola
Pulau Lombokita
Pulau Longkoitang
Pulau Longos
Pulau Lorang
Pulau Luang
Pulau Luang Luar
Pulau Luingtamat
Pulau Lumulumu
Pulau Lumut
Pulau Lunik
Pulau Luo
Pulau Mabung
Pulau Madu
Pulau Maginti
Pulau Maha
Pulau Mahengetang
Pulau Mahumu
Pulau Mainu
Pulau Maitara
Pulau Maitem
Pulau Makalehi
Pulau Makalibuara
Pulau Makarangana
Pulau Makaranganang
Pulau Makassar
Pulau Makian
Pulau Makole
Pulau Malamber
Pulau Malangberdaun
Pulau Malangke
Pulau Malau Satu
Pulau Malen Besar
Pulau Malen Kecil
Pulau Malenge
Pulau Maliwai Lu
Pulau Maloang
Pulau Mambat
Pulau Mambulau
Pulau Mamburit
Pulau Mamut
Pulau Mana
Pulau Manado Tua
Pulau Mandah
Pulau Mandangin
Pulau Mandike
Pulau Mandioli
Pulau Mane
Pulau Mangata
Pulau Manggudu
Pulau Mangkai
Pulau Mangkil Kecil
Pulau Mangkudulis Besar
Pulau Mangkudulis Kecil
Pulau Manik
Pulau Manipa
Pulau Manir
Pulau Manok
Pulau Manorom
Pulau Mansinam
Pulau Mansurbabo
Pulau Mantang
Pulau Mantang Besar
Pulau Mantehage
Pulau Manuk
Pulau Manukmanuk
Pulau Manumpitaeng
Pulau Manuoko
Pulau Manupampi
Pulau Mapur
Pulau Marabatuan
Pulau Marabatuang
Pulau Maradapan
Pulau Marampit
Pulau Marasende
Pulau Maratua
Pulau Mare
Pulau Mariri
Pulau Marit
Pulau Marore
Pulau Marsela
Pulau Maru
Pulau Mas
Pulau Masa
Pulau Masadian
Pulau Masakambing
Pulau Masalembu
Pulau Masalima
Pulau Masaloka
Pulau Masbangsal
Pulau Masepe
Pulau Masimasi
Pulau Maspari
Pulau Masudu
Pulau Mat Belanda
Pulau Matak
Pulau Matakus
Pulau Matalaang
Pulau Matang
Pulau Matasirih
Pulau Matutuang
Pulau Maya
Pulau Mayau
Pulau Mecan
Pulau Medang
Pulau Mega
Pulau Melawa
Pulau Meledang
Pulau Memong
Pulau Memperuk
Pulau Mengge
Pulau Mengkait
Pulau Menjangan Besar
Pulau Menjangan Kecil
Pulau Mensemut
Pulau Mentalak
Pulau Mentangor
Pulau Mentayu
Pulau Menui
Pulau Menyawakan
Pulau Meong
Pulau Mepar
Pulau Merak
Pulau Merapas
Pulau Merayap
Pulau Merbau
Pulau Merendam
Pulau Meresak
Pulau Meriam
Pulau Mesas
Pulau Messah
Pulau Metemani
Pulau Meti
Pulau Metimarang
Pulau Metureby
Pulau Miang Besar
Pulau Midai
Pulau Milok
Pulau Minyaifun
Pulau Mios Bebur
Pulau Mios Mangguandi
Pulau Mitak
Pulau Moa
Pulau Moanuhuyanat
Pulau Moff
Pulau Mohinggito
Pulau Mohon Pulau
Pulau Mohupomba Da'A
Pulau Molo
Pulau Monding
Pulau Montuli
Pulau Mora
Pulau Moro Darat
Pulau Moro Tengah
Pulau Morotai
Pulau Moti
Pulau Moyo
Pulau Muarakubu
Pulau Muari
Pulau Mubut Laut
Pulau Mules
Pulau Mumus
Pulau Munggu'Linang
Pulau Muraibatu
Pulau Murik
Pulau Mursala
Pulau Mutdrau
Pulau Mutus
Pulau Nain Besar
Pulau Nain Kecil
Pulau Nanas Besar
Pulau Nanga
Pulau Nangke
Pulau Nanwaan
Pulau Nasi
Pulau Nau
Pulau Ndana
Pulau Ndao
Pulau Nebukserdang
Pulau Neira
Pulau Nera
Pulau Ngal
Pulau Ngalalel Sawifat
Pulau Ngekel
Pulau Ngelengele Besar
Pulau Ngenang
Pulau Ngolin
Pulau Nguan
Pulau Niau
Pulau Nila
Pulau Nine
Pulau Nipa
Pulau Nisa Bajo Kwangko
Pulau Nisa Na'E
Pulau Nisa Naga Sumi
Pulau Nisa Puahalima
Pulau Nisa Tando Nguwu Na'E
Pulau Nisa Tando Nguwu To'It
Pulau Nisa Wane
Pulau Nitu
Pulau Noja
Pulau Nopong
Pulau Nu Airif
Pulau Nu Bua
Pulau Nu Fiawow
Pulau Nu Kaha
Pulau Nu Mamuran Besar
Pulau Nu Mini
Pulau Nu Orif
Pulau Nu Pindotu
Pulau Nu Toroa
Pulau Nuhu Yananhu
Pulau Nuhu Yuthu
Pulau Numbing
Pulau Numfor
Pulau Nunukan
Pulau Nus Alasi Barats
Pulau Nus Alasi Tengahs
Pulau Nus Kitals
Pulau Nus Leurs
Pulau Nus Lewars
Pulau Nus Mauporas
Pulau Nus Meses
Pulau Nus Metangs
Pulau Nus Ngapuns
Pulau Nus Nitus
Pulau Nus Temars
Pulau Nus Uwarois
Pulau Nus Wamars
Pulau Nus Yatas
Pulau Nusa
Pulau Nusa Ceningansa
Pulau Nusa Lembongansa
Pulau Nusa Manuk
Pulau Nusa Manuksa
Pulau Nusababula
Pulau Nusabarong
Pulau Nusadeket
Pulau Nusapenida
Pulau Nuse
Pulau Nusi
Pulau Nutkaltur
Pulau Nyamuk
Pulau Nyangnyang
Pulau Nyiur
Pulau Obilatu
Pulau Obimayor
Pulau Ogodede
Pulau Ohoitir
Pulau Ohoiwa
Pulau Olinggobe
Pulau Ongah Labuhan
Pulau Ontoloe
Pulau Oraraoni
Pulau Orowi
Pulau Ose
Pulau Otilade
Pulau Owi
Pulau Padabale
Pulau Padaidori
Pulau Padamarang
Pulau Padang
Pulau Padangtikar
Pulau Padei Darat
Pulau Padei Laut
Pulau Padi
Pulau Padopado
Pulau Pagai Selatan
Pulau Pagai Utara
Pulau Pagang
Pulau Pagerungan Besar
Pulau Pagerungan Kecil
Pulau Pahawang
Pulau Pahepa
Pulau Pai
Pulau Pajenekang
Pulau Pakal
Pulau Paku
Pulau Pala
Pulau Palabangan
Pulau Palantoh
Pulau Paliat
Pulau Palue
Pulau Pamalikan
Pulau Pamalikang
Pulau Pammantauang
Pulau Pamolikang
Pulau Panabali
Pulau Panci
Pulau Pandangang
Pulau Paneki
Pulau Pangabatang
Pulau Pangempa
Pulau Panggang
Pulau Pangkaran
Pulau Pangkil
Pulau Panikan
Pulau Paniki
Pulau Panikipaleleh
Pulau Panimbawang
Pulau Panjang
Pulau Panjang Darat
Pulau Panjang Laut
Pulau Panjang Posek
Pulau Pannikiang
Pulau Pantar
Pulau Papagaran Besar
Pulau Papan
Pulau Para
Pulau Parang
Pulau Parapotang
Pulau Pari
Pulau Parit
Pulau Parumaan
Pulau Pas Ipa
Pulau Pas Nui
Pulau Pas Tabulu
Pulau Pasai
Pulau Pasaran
Pulau Pasbanau
Pulau Pasi
Pulau Pasik Maputi
Pulau Pasikuta
Pulau Pasimadiki
Pulau Pasipadanga
Pulau Pasir
Pulau Pasir Buluh
Pulau Pasir Putih
Pulau Pasirgagah
Pulau Pasirmentigi
Pulau Pasitallu Raja
Pulau Pasitanete
Pulau Pasituri
Pulau Pasumpahan
Pulau Patipi
Pulau Paya
Pulau Payung Besar
Pulau Peapea
Pulau Pecong Besar
Pulau Pegun
Pulau Pekajang Kecik
Pulau Pelampung
Pulau Pelang
Pulau Pelangkat
Pulau Pelapisairmasin
Pulau Pelapisgenting
Pulau Pelapistiangbalai
Pulau Pelelang
Pulau Peling
Pulau Pelokan Lompo
Pulau Pemana Besar
Pulau Pemping
Pulau Pemuka
Pulau Pemutus
Pulau Penaah
Pulau Penambulai
Pulau Penatah Besar
Pulau Penatah Kecil
Pulau Penebang
Pulau Pengalap
Pulau Pengikik Besar
Pulau Pengujan
Pulau Penyalai
Pulau Penyengat
Pulau Perak
Pulau Peropaea
Pulau Pertapaan
Pulau Petai
Pulau Petong
Pulau Pinangseribu
Pulau Pini
Pulau Pisang
Pulau Podangpodang Lompo
Pulau Podena
Pulau Podok
Pulau Poiwai
Pulau Polassi
Pulau Polewali
Pulau Pomoliia Da'A
Pulau Pomoliia Kiki
Pulau Poncan Gadang
Pulau Poncan Ketek
Pulau Pondok Dayung
Pulau Ponelo
Pulau Pongok
Pulau Popoongan
Pulau Porlak
Pulau Posek
Pulau Poteran
Pulau Poto
Pulau Propos
Pulau Pua
Pulau Pucung
Pulau Pulaulaut
Pulau Pulias
Pulau Pulon
Pulau Puning
Pulau Puntu Kiki
Pulau Pura
Pulau Puriri
Pulau Pusa
Pulau Pusoeng
Pulau Puteangin
Pulau Puti
Pulau Putri
Pulau Ra'As
Pulau Raijua
Pulau Raja
Pulau Rajuni Bakka'
Pulau Rajuni Ki'Di'
Pulau Randayan
Pulau Rangsang
Pulau Rani
Pulau Rantau Besar
Pulau Rantau Kecil
Pulau Rao
Pulau Rauki
Pulau Rawe
Pulau Raya
Pulau Redong
Pulau Rejai
Pulau Reni
Pulau Rewataya
Pulau Rhun
Pulau Rinding
Pulau Ringgit
Pulau Rinti
Pulau Romang
Pulau Rondo
Pulau Roni
Pulau Roon
Pulau Roswar
Pulau Ruang
Pulau Ruku
Pulau Rumbabo
Pulau Rumberpon
Pulau Rumofradu
Pulau Runduma
Pulau Runi
Pulau Rupat
Pulau Rusa
Pulau Rutum
Pulau Sabakkatang
Pulau Sabal
Pulau Sabalana
Pulau Sabangko
Pulau Sabangmawang
Pulau Sabaru
Pulau Sabatang
Pulau Sabira
Pulau Saboyang
Pulau Sabunten
Pulau Sabutung
Pulau Sadau
Pulau Sadulang Besar
Pulau Sadulang Kecil
Pulau Saebus
Pulau Sagara
Pulau Sagori
Pulau Sagu
Pulau Sai
Pulau Sailus Besar
Pulau Sailus Kecil
Pulau Sainoa
Pulau Sakala
Pulau Sakuala
Pulau Salahnamo
Pulau Salaka
Pulau Salangadeke
Pulau Salarangan
Pulau Salaut Besar
Pulau Salawati
Pulau Salebbo
Pulau Salemo
Pulau Salengkere
Pulau Salenketo
Pulau Sali Kecil
Pulau Salibabu
Pulau Saliriang
Pulau Salissingang
Pulau Samaga
Pulau Samaleko
Pulau Samalona
Pulau Samarengga
Pulau Samataha
Pulau Samatellu Borong
Pulau Samatellu Lompo
Pulau Samatellu Pedda
Pulau Samaunu
Pulau Sambargalang
Pulau Sambayang Napo
Pulau Sambit
Pulau Sambu
Pulau Saminyamau
Pulau Sanane
Pulau Sanane Lompo
Pulau Sanggaleang
Pulau Sanggaluhang
Pulau Sanghyang
Pulau Sangihe
Pulau Sanipa
Pulau Sanrobengi
Pulau Santigi
Pulau Santimunan Dalam
Pulau Santimunan Luar
Pulau Saobi
Pulau Saonek
Pulau Saparua
Pulau Sapeken
Pulau Sapinggan
Pulau Sapinggang
Pulau Sapiri Biccue
Pulau Sapiri Loppoe
Pulau Sapomi
Pulau Saponda Darat
Pulau Sapudi
Pulau Sapuka Lompo
Pulau Sapuli
Pulau Sarangbaung
Pulau Saranggantong
Pulau Sarappo Keke
Pulau Saredeng Besar
Pulau Saredeng Kecil
Pulau Sarudik
Pulau Saseel
Pulau Satando
Pulau Satanger
Pulau Satangnga
Pulau Saugi
Pulau Saular
Pulau Saur
Pulau Sawar
Pulau Saweru
Pulau Sawi Besar
Pulau Sawi Kecil
Pulau Seal
Pulau Sebangka
Pulau Sebetul
Pulau Sebiang
Pulau Sebong
Pulau Sebuah
Pulau Sebudak
Pulau Sebuku
Pulau Secawar Laut
Pulau Sedanau
Pulau Sededap
Pulau Seira
Pulau Sejenuairtawar
Pulau Sekana
Pulau Sekate
Pulau Sekatung
Pulau Sekila
Pulau Sela
Pulau Selaru
Pulau Selatnenek
Pulau Selatpintu
Pulau Selatsih
Pulau Selaut
Pulau Selentang
Pulau Selimpai
Pulau Selingkar
Pulau Selinsing
Pulau Seloang
Pulau Selor
Pulau Selu
Pulau Seluan
Pulau Semakau
Pulau Semakau Besar
Pulau Semakau Panjang
Pulau Semakautanjungkelit
Pulau Semapur
Pulau Semau
Pulau Sembuang
Pulau Sembur
Pulau Semiun
Pulau Semukit
Pulau Semut Besar
Pulau Senang
Pulau Senayang
Pulau Sengatok Besar
Pulau Sengatok Kecil
Pulau Sengkuang
Pulau Sentut
Pulau Senua
Pulau Senumpak
Pulau Sepakat
Pulau Sepangkur Besar
Pulau Sepangkur Kecil
Pulau Sepanjang
Pulau Separi
Pulau Separoh
Pulau Sepisau
Pulau Sepokkeladi
Pulau Sepoklaut
Pulau Sepokperupuk
Pulau Serak
Pulau Seram Laut
Pulau Serangan
Pulau Serapung
Pulau Serasan
Pulau Seraya
Pulau Seraya Besar
Pulau Seraya Kecil
Pulau Serayak
Pulau Serdang
Pulau Seremang
Pulau Serenteng
Pulau Sermata
Pulau Serua
Pulau Serudung
Pulau Seruni
Pulau Serutu
Pulau Setinjang
Pulau Setunak
Pulau Sianiri Besar
Pulau Siantan
Pulau Siau
Pulau Sibandang
Pulau Sibarubaru
Pulau Siberut
Pulau Sida
Pulau Sigandan
Pulau Sika
Pulau Sikang
Pulau Sikantan
Pulau Sikuai
Pulau Siladen
Pulau Siloina
Pulau Simakakkang
Pulau Simatang
Pulau Simeulue Cut
Pulau Simuk
Pulau Singgris
Pulau Singkep
Pulau Siniai
Pulau Siolong
Pulau Siompu
Pulau Sipika
Pulau Sipora
Pulau Sirsir
Pulau Sisir Lamo
Pulau Sitaban Barat
Pulau Sitabok
Pulau Siumat
Pulau Sloton
Pulau Sobrain Sawi
Pulau Solando
Pulau Solor
Pulau Sombokoro
Pulau Sonit
Pulau Sopoon
Pulau Soppe
Pulau Sowek
Pulau Suakbuaya
Pulau Subangmas
Pulau Subi Besar
Pulau Subi Kecil
Pulau Suka
Pulau Sukler
Pulau Sukun
Pulau Sulah
Pulau Sulaiman Besar
Pulau Sumanga
Pulau Supiori
Pulau Sure
Pulau Suren
Pulau Suwangi
Pulau Syahrir
Pulau Taboang
Pulau Tabuan
Pulau Tagalaya
Pulau Tagulandang
Pulau Tajurbiru
Pulau Tajurresun
Pulau Takal
Pulau Talaga Balano
Pulau Talaga Kidino
Pulau Talam
Pulau Talango Aeng
Pulau Talatakoh
Pulau Talawanga
Pulau Talimau
Pulau Talise
Pulau Tamang
Pulau Tambako
Pulau Tambolongan
Pulau Tameti
Pulau Tampaang
Pulau Tampin
Pulau Tanabala
Pulau Tanahmasa
Pulau Tanajampea
Pulau Tanakeke
Pulau Tanggulomato
Pulau Tangkiyan
Pulau Tangnga
Pulau Tanimbar Kei
Pulau Tanjung
Pulau Tanjungbajo
Pulau Tanjungdahan
Pulau Tanjungkubu
Pulau Tanjunglipat
Pulau Tanjungputus
Pulau Tanjungsaleh
Pulau Tanjungsapi
Pulau Tanjungsauh
Pulau Tapa
Pulau Tapahing Napo
Pulau Tapai
Pulau Tarakan
Pulau Taring
Pulau Tarupa Bakka'
Pulau Tarwa
Pulau Tasipi
Pulau Taupan
Pulau Tawabi
Pulau Tawale Kecil
Pulau Tayan
Pulau Tebingtinggi
Pulau Tehang
Pulau Tekoli
Pulau Telaga
Pulau Telagacina
Pulau Telang Besar
Pulau Telang Kecil
Pulau Telejek Besar
Pulau Tello
Pulau Telokair Dua
Pulau Telokair Satu
Pulau Teluk Nipa
Pulau Telukbayur
Pulau Telukdalam
Pulau Temajo
Pulau Tembakau Pising
Pulau Tembang
Pulau Tembelan
Pulau Temiang
Pulau Temuruk
Pulau Tengah
Pulau Tentumbango Marulung
Pulau Teon
Pulau Teor
Pulau Terbang Selatan
Pulau Terbang Utara
Pulau Tereh
Pulau Ternate
Pulau Terong
Pulau Terusan Tengah
Pulau Teupah
Pulau Tidore
Pulau Tidung Besar
Pulau Tiga
Pulau Tiga Selatan
Pulau Tiga Tengah
Pulau Tikus
Pulau Timpaus
Pulau Timun Darat
Pulau Timun Laut
Pulau Tinggalungang
Pulau Tinjil
Pulau Tinjul
Pulau Toba
Pulau Tobea Besar
Pulau Tobea Kecil
Pulau Tobotobo Kecil
Pulau Togean
Pulau Tokonanaka
Pulau Tokongbelayar
Pulau Tokongboro
Pulau Tokonghiu Kecil
Pulau Tokongmalangbiru
Pulau Tokongnanas
Pulau Tolandono
Pulau Tolengbara
Pulau Tolonuo
Pulau Tolop
Pulau Tomai
Pulau Tombolang
Pulau Tomia
Pulau Tonduk
Pulau Tongkabu
Pulau Tongke
Pulau Topang
Pulau Toropot Pauno
Pulau Tuada
Pulau Tual
Pulau Tuangku
Pulau Tudan
Pulau Tudunya
Pulau Tufure
Pulau Tulaha
Pulau Tulang
Pulau Tulas
Pulau Tumpul
Pulau Tunda
Pulau Tunjuk
Pulau Tuwung
Pulau Ujungbatu
Pulau Ujungbeting
Pulau Ujungkayu
Pulau Umang
Pulau Umbele
Pulau Unauna
Pulau Ungar
Pulau Unggar
Pulau Ungge
Pulau Vatlaroa
Pulau Vatleu Badmar
Pulau Vatskoit
Pulau Waaf Tol
Pulau Wacuata
Pulau Waidoba
Pulau Waigeo
Pulau Wakde Besar
Pulau Walak
Pulau Walamah
Pulau Walea Besar
Pulau Walea Kodi
Pulau Wamar
Pulau Wamsoi
Pulau Wangiwangi
Pulau Warbal
Pulau Waria
Pulau Warialau
Pulau Warir
Pulau Wat Warat
Pulau Watubela
Pulau Watumoheru
Pulau Watuwawan
Pulau Wawatu
Pulau Wawonni
Pulau Wawosunggu
Pulau Weijim Pale
Pulau Weru
Pulau Weslu
Pulau Wetang
Pulau Wetar
Pulau Wimbro
Pulau Witaitonga
Pulau Wokam
Pulau Wolas
Pulau Wor
Pulau Wundi
Pulau Wunga
Pulau Wurmali
Pulau Wuryaru
Pulau Wutat
Pulau Yamdena
Pulau Yamna Besar
Pulau Yapen
Pulau Yarweser
Pulau Yayaru
Pulau Yef Biantsyi
Pulau Yef Kayumerah
Pulau Yef Man
Pulau Yef Miossu
Pulau Yef Namatota
Pulau Yef Yop
Pulau Yen Aiwawir
Pulau Yen Imberei
Pulau Yenusi Marau
Pulau Yiew Besar
Pulau Yoi
Pulau Zbma Sebua
