type FAC
use hint
source made from the names of provinces, regencies and cities and the public buildings each has
ok Rapat digelar di Kantor Bupati Asahan. => Kantor Bupati Asahan

Kantor Gubernur Aceh
Mapolda Aceh
Gedung DPRD Aceh
Kantor Gubernur Sumatera Utara | Kantor Gubernur Sumut
Mapolda Sumatera Utara | Mapolda Sumut
Gedung DPRD Sumatera Utara | Gedung DPRD Sumut
Kantor Gubernur Sumatera Barat | Kantor Gubernur Sumbar
Mapolda Sumatera Barat | Mapolda Sumbar
Gedung DPRD Sumatera Barat | Gedung DPRD Sumbar
Kantor Gubernur Riau
Mapolda Riau
Gedung DPRD Riau
Kantor Gubernur Jambi
Mapolda Jambi
Gedung DPRD Jambi
Kantor Gubernur Sumatera Selatan | Kantor Gubernur Sumsel
Mapolda Sumatera Selatan | Mapolda Sumsel
Gedung DPRD Sumatera Selatan | Gedung DPRD Sumsel
Kantor Gubernur Bengkulu
Mapolda Bengkulu
Gedung DPRD Bengkulu
Kantor Gubernur Lampung
Mapolda Lampung
Gedung DPRD Lampung
Kantor Gubernur Kepulauan Bangka Belitung | Kantor Gubernur Babel
Mapolda Kepulauan Bangka Belitung | Mapolda Babel
Gedung DPRD Kepulauan Bangka Belitung | Gedung DPRD Babel
Kantor Gubernur Kepulauan Riau | Kantor Gubernur Kepri
Mapolda Kepulauan Riau | Mapolda Kepri
Gedung DPRD Kepulauan Riau | Gedung DPRD Kepri
Kantor Gubernur DKI Jakarta | Kantor Gubernur DKI | Kantor Gubernur Jakarta
Gedung DPRD DKI Jakarta | Gedung DPRD DKI | Gedung DPRD Jakarta
Kantor Gubernur Jawa Barat | Kantor Gubernur Jabar
Mapolda Jawa Barat | Mapolda Jabar
Gedung DPRD Jawa Barat | Gedung DPRD Jabar
Kantor Gubernur Jawa Tengah | Kantor Gubernur Jateng
Mapolda Jawa Tengah | Mapolda Jateng
Gedung DPRD Jawa Tengah | Gedung DPRD Jateng
Kantor Gubernur Daerah Istimewa Yogyakarta | Kantor Gubernur DIY | Kantor Gubernur Yogyakarta
Mapolda Daerah Istimewa Yogyakarta | Mapolda DIY | Mapolda Yogyakarta
Gedung DPRD Daerah Istimewa Yogyakarta | Gedung DPRD DIY | Gedung DPRD Yogyakarta
Kantor Gubernur Jawa Timur | Kantor Gubernur Jatim
Mapolda Jawa Timur | Mapolda Jatim
Gedung DPRD Jawa Timur | Gedung DPRD Jatim
Kantor Gubernur Banten
Mapolda Banten
Gedung DPRD Banten
Kantor Gubernur Bali
Mapolda Bali
Gedung DPRD Bali
Kantor Gubernur Nusa Tenggara Barat | Kantor Gubernur NTB
Mapolda Nusa Tenggara Barat | Mapolda NTB
Gedung DPRD Nusa Tenggara Barat | Gedung DPRD NTB
Kantor Gubernur Nusa Tenggara Timur | Kantor Gubernur NTT
Mapolda Nusa Tenggara Timur | Mapolda NTT
Gedung DPRD Nusa Tenggara Timur | Gedung DPRD NTT
Kantor Gubernur Kalimantan Barat | Kantor Gubernur Kalbar
Mapolda Kalimantan Barat | Mapolda Kalbar
Gedung DPRD Kalimantan Barat | Gedung DPRD Kalbar
Kantor Gubernur Kalimantan Tengah | Kantor Gubernur Kalteng
Mapolda Kalimantan Tengah | Mapolda Kalteng
Gedung DPRD Kalimantan Tengah | Gedung DPRD Kalteng
Kantor Gubernur Kalimantan Selatan | Kantor Gubernur Kalsel
Mapolda Kalimantan Selatan | Mapolda Kalsel
Gedung DPRD Kalimantan Selatan | Gedung DPRD Kalsel
Kantor Gubernur Kalimantan Timur | Kantor Gubernur Kaltim
Mapolda Kalimantan Timur | Mapolda Kaltim
Gedung DPRD Kalimantan Timur | Gedung DPRD Kaltim
Kantor Gubernur Kalimantan Utara | Kantor Gubernur Kaltara
Mapolda Kalimantan Utara | Mapolda Kaltara
Gedung DPRD Kalimantan Utara | Gedung DPRD Kaltara
Kantor Gubernur Sulawesi Utara | Kantor Gubernur Sulut
Mapolda Sulawesi Utara | Mapolda Sulut
Gedung DPRD Sulawesi Utara | Gedung DPRD Sulut
Kantor Gubernur Sulawesi Tengah | Kantor Gubernur Sulteng
Mapolda Sulawesi Tengah | Mapolda Sulteng
Gedung DPRD Sulawesi Tengah | Gedung DPRD Sulteng
Kantor Gubernur Sulawesi Selatan | Kantor Gubernur Sulsel
Mapolda Sulawesi Selatan | Mapolda Sulsel
Gedung DPRD Sulawesi Selatan | Gedung DPRD Sulsel
Kantor Gubernur Sulawesi Tenggara | Kantor Gubernur Sultra
Mapolda Sulawesi Tenggara | Mapolda Sultra
Gedung DPRD Sulawesi Tenggara | Gedung DPRD Sultra
Kantor Gubernur Gorontalo
Mapolda Gorontalo
Gedung DPRD Gorontalo
Kantor Gubernur Sulawesi Barat | Kantor Gubernur Sulbar
Mapolda Sulawesi Barat | Mapolda Sulbar
Gedung DPRD Sulawesi Barat | Gedung DPRD Sulbar
Kantor Gubernur Maluku
Mapolda Maluku
Gedung DPRD Maluku
Kantor Gubernur Maluku Utara | Kantor Gubernur Malut
Mapolda Maluku Utara | Mapolda Malut
Gedung DPRD Maluku Utara | Gedung DPRD Malut
Kantor Gubernur Papua
Mapolda Papua
Gedung DPRD Papua
Kantor Gubernur Papua Barat
Mapolda Papua Barat
Gedung DPRD Papua Barat
Kantor Gubernur Papua Selatan
Mapolda Papua Selatan
Gedung DPRD Papua Selatan
Kantor Gubernur Papua Tengah
Mapolda Papua Tengah
Gedung DPRD Papua Tengah
Kantor Gubernur Papua Pegunungan
Mapolda Papua Pegunungan
Gedung DPRD Papua Pegunungan
Kantor Gubernur Papua Barat Daya
Mapolda Papua Barat Daya
Gedung DPRD Papua Barat Daya
Kantor Bupati Aceh Selatan | Pendopo Aceh Selatan | Pendopo Kabupaten Aceh Selatan
Mapolres Aceh Selatan
Kantor Bupati Aceh Tenggara | Kantor Bupati Agara | Pendopo Aceh Tenggara | Pendopo Kabupaten Aceh Tenggara
Mapolres Aceh Tenggara | Mapolres Agara
Kantor Bupati Aceh Timur | Pendopo Aceh Timur | Pendopo Kabupaten Aceh Timur
Mapolres Aceh Timur
Kantor Bupati Aceh Tengah | Pendopo Aceh Tengah | Pendopo Kabupaten Aceh Tengah
Mapolres Aceh Tengah
Kantor Bupati Aceh Barat | Pendopo Aceh Barat | Pendopo Kabupaten Aceh Barat
Mapolres Aceh Barat
Kantor Bupati Aceh Besar | Pendopo Aceh Besar | Pendopo Kabupaten Aceh Besar
Mapolres Aceh Besar
Kantor Bupati Pidie | Pendopo Pidie | Pendopo Kabupaten Pidie
Mapolres Pidie
Kantor Bupati Aceh Utara | Pendopo Aceh Utara | Pendopo Kabupaten Aceh Utara
Mapolres Aceh Utara
Kantor Bupati Simeulue | Kantor Bupati Simeuleu | Pendopo Simeulue | Pendopo Kabupaten Simeulue
Mapolres Simeulue | Mapolres Simeuleu
Kantor Bupati Aceh Singkil | Pendopo Aceh Singkil | Pendopo Kabupaten Aceh Singkil
Mapolres Aceh Singkil
Kantor Bupati Bireuen | Kantor Bupati Bireun | Pendopo Bireuen | Pendopo Kabupaten Bireuen
Mapolres Bireuen | Mapolres Bireun
Kantor Bupati Aceh Barat Daya | Kantor Bupati Abdya | Pendopo Aceh Barat Daya | Pendopo Kabupaten Aceh Barat Daya
Mapolres Aceh Barat Daya | Mapolres Abdya
Kantor Bupati Gayo Lues | Pendopo Gayo Lues | Pendopo Kabupaten Gayo Lues
Mapolres Gayo Lues
Kantor Bupati Aceh Jaya | Pendopo Aceh Jaya | Pendopo Kabupaten Aceh Jaya
Mapolres Aceh Jaya
Kantor Bupati Nagan Raya | Pendopo Nagan Raya | Pendopo Kabupaten Nagan Raya
Mapolres Nagan Raya
Kantor Bupati Aceh Tamiang | Pendopo Aceh Tamiang | Pendopo Kabupaten Aceh Tamiang
Mapolres Aceh Tamiang
Kantor Bupati Bener Meriah | Pendopo Bener Meriah | Pendopo Kabupaten Bener Meriah
Mapolres Bener Meriah
Kantor Bupati Pidie Jaya | Pendopo Pidie Jaya | Pendopo Kabupaten Pidie Jaya
Mapolres Pidie Jaya
Kantor Bupati Tapanuli Tengah | Kantor Bupati Tapteng | Pendopo Tapanuli Tengah | Pendopo Kabupaten Tapanuli Tengah
Mapolres Tapanuli Tengah | Mapolres Tapteng
Kantor Bupati Tapanuli Utara | Kantor Bupati Taput | Pendopo Tapanuli Utara | Pendopo Kabupaten Tapanuli Utara
Mapolres Tapanuli Utara | Mapolres Taput
Kantor Bupati Tapanuli Selatan | Kantor Bupati Tapsel | Pendopo Tapanuli Selatan | Pendopo Kabupaten Tapanuli Selatan
Mapolres Tapanuli Selatan | Mapolres Tapsel
Kantor Bupati Nias | Pendopo Nias | Pendopo Kabupaten Nias
Mapolres Nias
Kantor Bupati Langkat | Pendopo Langkat | Pendopo Kabupaten Langkat
Mapolres Langkat
Kantor Bupati Karo | Pendopo Karo | Pendopo Kabupaten Karo
Mapolres Karo
Kantor Bupati Deli Serdang | Kantor Bupati Deliserdang | Pendopo Deli Serdang | Pendopo Kabupaten Deli Serdang
Mapolres Deli Serdang | Mapolres Deliserdang
Kantor Bupati Simalungun | Pendopo Simalungun | Pendopo Kabupaten Simalungun
Mapolres Simalungun
Kantor Bupati Asahan | Pendopo Asahan | Pendopo Kabupaten Asahan
Mapolres Asahan
Kantor Bupati Labuhanbatu | Pendopo Labuhanbatu | Pendopo Kabupaten Labuhanbatu
Mapolres Labuhanbatu
Kantor Bupati Dairi | Pendopo Dairi | Pendopo Kabupaten Dairi
Mapolres Dairi
Kantor Bupati Toba | Kantor Bupati Tobasa | Pendopo Toba | Pendopo Kabupaten Toba
Mapolres Toba | Mapolres Tobasa
Kantor Bupati Mandailing Natal | Pendopo Mandailing Natal | Pendopo Kabupaten Mandailing Natal
Mapolres Mandailing Natal
Kantor Bupati Nias Selatan | Kantor Bupati Nisel | Pendopo Nias Selatan | Pendopo Kabupaten Nias Selatan
Mapolres Nias Selatan | Mapolres Nisel
Kantor Bupati Pakpak Bharat | Pendopo Pakpak Bharat | Pendopo Kabupaten Pakpak Bharat
Mapolres Pakpak Bharat
Kantor Bupati Humbang Hasundutan | Kantor Bupati Humbahas | Pendopo Humbang Hasundutan | Pendopo Kabupaten Humbang Hasundutan
Mapolres Humbang Hasundutan | Mapolres Humbahas
Kantor Bupati Samosir | Pendopo Samosir | Pendopo Kabupaten Samosir
Mapolres Samosir
Kantor Bupati Serdang Bedagai | Kantor Bupati Sergai | Pendopo Serdang Bedagai | Pendopo Kabupaten Serdang Bedagai
Mapolres Serdang Bedagai | Mapolres Sergai
Kantor Bupati Batu Bara | Pendopo Batu Bara | Pendopo Kabupaten Batu Bara
Mapolres Batu Bara
Kantor Bupati Padang Lawas Utara | Kantor Bupati Paluta | Pendopo Padang Lawas Utara | Pendopo Kabupaten Padang Lawas Utara
Mapolres Padang Lawas Utara | Mapolres Paluta
Kantor Bupati Padang Lawas | Pendopo Padang Lawas | Pendopo Kabupaten Padang Lawas
Mapolres Padang Lawas
Kantor Bupati Labuhanbatu Selatan | Kantor Bupati Labusel | Pendopo Labuhanbatu Selatan | Pendopo Kabupaten Labuhanbatu Selatan
Mapolres Labuhanbatu Selatan | Mapolres Labusel
Kantor Bupati Labuhanbatu Utara | Kantor Bupati Labura | Pendopo Labuhanbatu Utara | Pendopo Kabupaten Labuhanbatu Utara
Mapolres Labuhanbatu Utara | Mapolres Labura
Kantor Bupati Nias Utara | Kantor Bupati Nisut | Pendopo Nias Utara | Pendopo Kabupaten Nias Utara
Mapolres Nias Utara | Mapolres Nisut
Kantor Bupati Nias Barat | Kantor Bupati Nisbar | Pendopo Nias Barat | Pendopo Kabupaten Nias Barat
Mapolres Nias Barat | Mapolres Nisbar
Kantor Bupati Pesisir Selatan | Kantor Bupati Pessel | Pendopo Pesisir Selatan | Pendopo Kabupaten Pesisir Selatan
Mapolres Pesisir Selatan | Mapolres Pessel
Kantor Bupati Solok | Pendopo Solok | Pendopo Kabupaten Solok
Mapolres Solok | Mapolresta Solok | Mapolrestabes Solok
Kantor Bupati Sijunjung | Pendopo Sijunjung | Pendopo Kabupaten Sijunjung
Mapolres Sijunjung
Kantor Bupati Tanah Datar | Pendopo Tanah Datar | Pendopo Kabupaten Tanah Datar
Mapolres Tanah Datar
Kantor Bupati Padang Pariaman | Pendopo Padang Pariaman | Pendopo Kabupaten Padang Pariaman
Mapolres Padang Pariaman
Kantor Bupati Agam | Pendopo Agam | Pendopo Kabupaten Agam
Mapolres Agam
Kantor Bupati Lima Puluh Kota | Pendopo Lima Puluh Kota | Pendopo Kabupaten Lima Puluh Kota
Mapolres Lima Puluh Kota
Kantor Bupati Pasaman | Pendopo Pasaman | Pendopo Kabupaten Pasaman
Mapolres Pasaman
Kantor Bupati Kepulauan Mentawai | Kantor Bupati Mentawai | Pendopo Kepulauan Mentawai | Pendopo Kabupaten Kepulauan Mentawai
Mapolres Kepulauan Mentawai | Mapolres Mentawai
Kantor Bupati Dharmasraya | Pendopo Dharmasraya | Pendopo Kabupaten Dharmasraya
Mapolres Dharmasraya
Kantor Bupati Solok Selatan | Kantor Bupati Solsel | Pendopo Solok Selatan | Pendopo Kabupaten Solok Selatan
Mapolres Solok Selatan | Mapolres Solsel
Kantor Bupati Pasaman Barat | Kantor Bupati Pasbar | Pendopo Pasaman Barat | Pendopo Kabupaten Pasaman Barat
Mapolres Pasaman Barat | Mapolres Pasbar
Kantor Bupati Kampar | Pendopo Kampar | Pendopo Kabupaten Kampar
Mapolres Kampar
Kantor Bupati Indragiri Hulu | Kantor Bupati Inhu | Pendopo Indragiri Hulu | Pendopo Kabupaten Indragiri Hulu
Mapolres Indragiri Hulu | Mapolres Inhu
Kantor Bupati Bengkalis | Pendopo Bengkalis | Pendopo Kabupaten Bengkalis
Mapolres Bengkalis
Kantor Bupati Indragiri Hilir | Kantor Bupati Inhil | Pendopo Indragiri Hilir | Pendopo Kabupaten Indragiri Hilir
Mapolres Indragiri Hilir | Mapolres Inhil
Kantor Bupati Pelalawan | Pendopo Pelalawan | Pendopo Kabupaten Pelalawan
Mapolres Pelalawan
Kantor Bupati Rokan Hulu | Kantor Bupati Rohul | Pendopo Rokan Hulu | Pendopo Kabupaten Rokan Hulu
Mapolres Rokan Hulu | Mapolres Rohul
Kantor Bupati Rokan Hilir | Kantor Bupati Rohil | Pendopo Rokan Hilir | Pendopo Kabupaten Rokan Hilir
Mapolres Rokan Hilir | Mapolres Rohil
Kantor Bupati Siak | Pendopo Siak | Pendopo Kabupaten Siak
Mapolres Siak
Kantor Bupati Kuantan Singingi | Kantor Bupati Kuansing | Pendopo Kuantan Singingi | Pendopo Kabupaten Kuantan Singingi
Mapolres Kuantan Singingi | Mapolres Kuansing
Kantor Bupati Kepulauan Meranti | Kantor Bupati Meranti | Pendopo Kepulauan Meranti | Pendopo Kabupaten Kepulauan Meranti
Mapolres Kepulauan Meranti | Mapolres Meranti
Kantor Bupati Kerinci | Pendopo Kerinci | Pendopo Kabupaten Kerinci
Mapolres Kerinci
Kantor Bupati Merangin | Pendopo Merangin | Pendopo Kabupaten Merangin
Mapolres Merangin
Kantor Bupati Sarolangun | Pendopo Sarolangun | Pendopo Kabupaten Sarolangun
Mapolres Sarolangun
Kantor Bupati Batanghari | Pendopo Batanghari | Pendopo Kabupaten Batanghari
Mapolres Batanghari
Kantor Bupati Muaro Jambi | Kantor Bupati Muarojambi | Pendopo Muaro Jambi | Pendopo Kabupaten Muaro Jambi
Mapolres Muaro Jambi | Mapolres Muarojambi
Kantor Bupati Tanjung Jabung Barat | Kantor Bupati Tanjabbar | Pendopo Tanjung Jabung Barat | Pendopo Kabupaten Tanjung Jabung Barat
Mapolres Tanjung Jabung Barat | Mapolres Tanjabbar
Kantor Bupati Tanjung Jabung Timur | Kantor Bupati Tanjabtim | Pendopo Tanjung Jabung Timur | Pendopo Kabupaten Tanjung Jabung Timur
Mapolres Tanjung Jabung Timur | Mapolres Tanjabtim
Kantor Bupati Bungo | Pendopo Bungo | Pendopo Kabupaten Bungo
Mapolres Bungo
Kantor Bupati Tebo | Pendopo Tebo | Pendopo Kabupaten Tebo
Mapolres Tebo
Kantor Bupati Ogan Komering Ulu | Kantor Bupati OKU | Pendopo Ogan Komering Ulu | Pendopo Kabupaten Ogan Komering Ulu
Mapolres Ogan Komering Ulu | Mapolres OKU
Kantor Bupati Ogan Komering Ilir | Kantor Bupati OKI | Pendopo Ogan Komering Ilir | Pendopo Kabupaten Ogan Komering Ilir
Mapolres Ogan Komering Ilir | Mapolres OKI
Kantor Bupati Muara Enim | Kantor Bupati Muaraenim | Pendopo Muara Enim | Pendopo Kabupaten Muara Enim
Mapolres Muara Enim | Mapolres Muaraenim
Kantor Bupati Lahat | Pendopo Lahat | Pendopo Kabupaten Lahat
Mapolres Lahat
Kantor Bupati Musi Rawas | Pendopo Musi Rawas | Pendopo Kabupaten Musi Rawas
Mapolres Musi Rawas
Kantor Bupati Musi Banyuasin | Kantor Bupati Muba | Pendopo Musi Banyuasin | Pendopo Kabupaten Musi Banyuasin
Mapolres Musi Banyuasin | Mapolres Muba
Kantor Bupati Banyuasin | Pendopo Banyuasin | Pendopo Kabupaten Banyuasin
Mapolres Banyuasin
Kantor Bupati Ogan Komering Ulu Timur | Kantor Bupati OKUT | Pendopo Ogan Komering Ulu Timur | Pendopo Kabupaten Ogan Komering Ulu Timur
Mapolres Ogan Komering Ulu Timur | Mapolres OKUT
Kantor Bupati Ogan Komering Ulu Selatan | Kantor Bupati OKUS | Pendopo Ogan Komering Ulu Selatan | Pendopo Kabupaten Ogan Komering Ulu Selatan
Mapolres Ogan Komering Ulu Selatan | Mapolres OKUS
Kantor Bupati Ogan Ilir | Pendopo Ogan Ilir | Pendopo Kabupaten Ogan Ilir
Mapolres Ogan Ilir
Kantor Bupati Empat Lawang | Pendopo Empat Lawang | Pendopo Kabupaten Empat Lawang
Mapolres Empat Lawang
Kantor Bupati Penukal Abab Lematang Ilir | Kantor Bupati PALI | Pendopo Penukal Abab Lematang Ilir | Pendopo Kabupaten Penukal Abab Lematang Ilir
Mapolres Penukal Abab Lematang Ilir | Mapolres PALI
Kantor Bupati Musi Rawas Utara | Kantor Bupati Muratara | Pendopo Musi Rawas Utara | Pendopo Kabupaten Musi Rawas Utara
Mapolres Musi Rawas Utara | Mapolres Muratara
Kantor Bupati Bengkulu Selatan | Pendopo Bengkulu Selatan | Pendopo Kabupaten Bengkulu Selatan
Mapolres Bengkulu Selatan
Kantor Bupati Rejang Lebong | Pendopo Rejang Lebong | Pendopo Kabupaten Rejang Lebong
Mapolres Rejang Lebong
Kantor Bupati Bengkulu Utara | Pendopo Bengkulu Utara | Pendopo Kabupaten Bengkulu Utara
Mapolres Bengkulu Utara
Kantor Bupati Kaur | Pendopo Kaur | Pendopo Kabupaten Kaur
Mapolres Kaur
Kantor Bupati Seluma | Pendopo Seluma | Pendopo Kabupaten Seluma
Mapolres Seluma
Kantor Bupati Mukomuko | Kantor Bupati Muko-Muko | Pendopo Mukomuko | Pendopo Kabupaten Mukomuko
Mapolres Mukomuko | Mapolres Muko-Muko
Kantor Bupati Lebong | Pendopo Lebong | Pendopo Kabupaten Lebong
Mapolres Lebong
Kantor Bupati Kepahiang | Pendopo Kepahiang | Pendopo Kabupaten Kepahiang
Mapolres Kepahiang
Kantor Bupati Bengkulu Tengah | Pendopo Bengkulu Tengah | Pendopo Kabupaten Bengkulu Tengah
Mapolres Bengkulu Tengah
Kantor Bupati Lampung Selatan | Kantor Bupati Lamsel | Pendopo Lampung Selatan | Pendopo Kabupaten Lampung Selatan
Mapolres Lampung Selatan | Mapolres Lamsel
Kantor Bupati Lampung Tengah | Kantor Bupati Lamteng | Pendopo Lampung Tengah | Pendopo Kabupaten Lampung Tengah
Mapolres Lampung Tengah | Mapolres Lamteng
Kantor Bupati Lampung Utara | Kantor Bupati Lampura | Pendopo Lampung Utara | Pendopo Kabupaten Lampung Utara
Mapolres Lampung Utara | Mapolres Lampura
Kantor Bupati Lampung Barat | Kantor Bupati Lambar | Pendopo Lampung Barat | Pendopo Kabupaten Lampung Barat
Mapolres Lampung Barat | Mapolres Lambar
Kantor Bupati Tulang Bawang | Kantor Bupati Tulangbawang | Pendopo Tulang Bawang | Pendopo Kabupaten Tulang Bawang
Mapolres Tulang Bawang | Mapolres Tulangbawang
Kantor Bupati Tanggamus | Pendopo Tanggamus | Pendopo Kabupaten Tanggamus
Mapolres Tanggamus
Kantor Bupati Lampung Timur | Kantor Bupati Lamtim | Pendopo Lampung Timur | Pendopo Kabupaten Lampung Timur
Mapolres Lampung Timur | Mapolres Lamtim
Kantor Bupati Way Kanan | Kantor Bupati Waykanan | Pendopo Way Kanan | Pendopo Kabupaten Way Kanan
Mapolres Way Kanan | Mapolres Waykanan
Kantor Bupati Pesawaran | Pendopo Pesawaran | Pendopo Kabupaten Pesawaran
Mapolres Pesawaran
Kantor Bupati Pringsewu | Pendopo Pringsewu | Pendopo Kabupaten Pringsewu
Mapolres Pringsewu
Kantor Bupati Mesuji | Pendopo Mesuji | Pendopo Kabupaten Mesuji
Mapolres Mesuji
Kantor Bupati Tulang Bawang Barat | Kantor Bupati Tubaba | Pendopo Tulang Bawang Barat | Pendopo Kabupaten Tulang Bawang Barat
Mapolres Tulang Bawang Barat | Mapolres Tubaba
Kantor Bupati Pesisir Barat | Kantor Bupati Pesibar | Pendopo Pesisir Barat | Pendopo Kabupaten Pesisir Barat
Mapolres Pesisir Barat | Mapolres Pesibar
Kantor Bupati Bangka | Pendopo Bangka | Pendopo Kabupaten Bangka
Mapolres Bangka
Kantor Bupati Belitung | Pendopo Belitung | Pendopo Kabupaten Belitung
Mapolres Belitung
Kantor Bupati Bangka Selatan | Pendopo Bangka Selatan | Pendopo Kabupaten Bangka Selatan
Mapolres Bangka Selatan
Kantor Bupati Bangka Tengah | Kantor Bupati Bateng | Pendopo Bangka Tengah | Pendopo Kabupaten Bangka Tengah
Mapolres Bangka Tengah | Mapolres Bateng
Kantor Bupati Bangka Barat | Pendopo Bangka Barat | Pendopo Kabupaten Bangka Barat
Mapolres Bangka Barat
Kantor Bupati Belitung Timur | Kantor Bupati Beltim | Pendopo Belitung Timur | Pendopo Kabupaten Belitung Timur
Mapolres Belitung Timur | Mapolres Beltim
Kantor Bupati Bintan | Pendopo Bintan | Pendopo Kabupaten Bintan
Mapolres Bintan
Kantor Bupati Karimun | Pendopo Karimun | Pendopo Kabupaten Karimun
Mapolres Karimun
Kantor Bupati Natuna | Pendopo Natuna | Pendopo Kabupaten Natuna
Mapolres Natuna
Kantor Bupati Lingga | Pendopo Lingga | Pendopo Kabupaten Lingga
Mapolres Lingga
Kantor Bupati Kepulauan Anambas | Kantor Bupati Anambas | Pendopo Kepulauan Anambas | Pendopo Kabupaten Kepulauan Anambas
Mapolres Kepulauan Anambas | Mapolres Anambas
Kantor Bupati Kepulauan Seribu | Pendopo Kepulauan Seribu | Pendopo Kabupaten Kepulauan Seribu
Mapolres Kepulauan Seribu
Kantor Bupati Bogor | Pendopo Bogor | Pendopo Kabupaten Bogor
Mapolres Bogor | Mapolresta Bogor | Mapolrestabes Bogor
Kantor Bupati Sukabumi | Pendopo Sukabumi | Pendopo Kabupaten Sukabumi
Mapolres Sukabumi | Mapolresta Sukabumi | Mapolrestabes Sukabumi
Kantor Bupati Cianjur | Pendopo Cianjur | Pendopo Kabupaten Cianjur
Mapolres Cianjur
Kantor Bupati Bandung | Pendopo Bandung | Pendopo Kabupaten Bandung
Mapolres Bandung | Mapolresta Bandung | Mapolrestabes Bandung
Kantor Bupati Garut | Pendopo Garut | Pendopo Kabupaten Garut
Mapolres Garut
Kantor Bupati Tasikmalaya | Pendopo Tasikmalaya | Pendopo Kabupaten Tasikmalaya
Mapolres Tasikmalaya | Mapolresta Tasikmalaya | Mapolrestabes Tasikmalaya
Kantor Bupati Ciamis | Pendopo Ciamis | Pendopo Kabupaten Ciamis
Mapolres Ciamis
Kantor Bupati Kuningan | Pendopo Kuningan | Pendopo Kabupaten Kuningan
Mapolres Kuningan
Kantor Bupati Cirebon | Pendopo Cirebon | Pendopo Kabupaten Cirebon
Mapolres Cirebon | Mapolresta Cirebon | Mapolrestabes Cirebon
Kantor Bupati Majalengka | Pendopo Majalengka | Pendopo Kabupaten Majalengka
Mapolres Majalengka
Kantor Bupati Sumedang | Pendopo Sumedang | Pendopo Kabupaten Sumedang
Mapolres Sumedang
Kantor Bupati Indramayu | Pendopo Indramayu | Pendopo Kabupaten Indramayu
Mapolres Indramayu
Kantor Bupati Subang | Pendopo Subang | Pendopo Kabupaten Subang
Mapolres Subang
Kantor Bupati Purwakarta | Pendopo Purwakarta | Pendopo Kabupaten Purwakarta
Mapolres Purwakarta
Kantor Bupati Karawang | Kantor Bupati Kerawang | Pendopo Karawang | Pendopo Kabupaten Karawang
Mapolres Karawang | Mapolres Kerawang
Kantor Bupati Bekasi | Pendopo Bekasi | Pendopo Kabupaten Bekasi
Mapolres Bekasi | Mapolresta Bekasi | Mapolrestabes Bekasi
Kantor Bupati Bandung Barat | Kantor Bupati KBB | Pendopo Bandung Barat | Pendopo Kabupaten Bandung Barat
Mapolres Bandung Barat | Mapolres KBB
Kantor Bupati Pangandaran | Pendopo Pangandaran | Pendopo Kabupaten Pangandaran
Mapolres Pangandaran
Kantor Bupati Cilacap | Pendopo Cilacap | Pendopo Kabupaten Cilacap
Mapolres Cilacap
Kantor Bupati Banyumas | Pendopo Banyumas | Pendopo Kabupaten Banyumas
Mapolres Banyumas
Kantor Bupati Purbalingga | Pendopo Purbalingga | Pendopo Kabupaten Purbalingga
Mapolres Purbalingga
Kantor Bupati Banjarnegara | Pendopo Banjarnegara | Pendopo Kabupaten Banjarnegara
Mapolres Banjarnegara
Kantor Bupati Kebumen | Pendopo Kebumen | Pendopo Kabupaten Kebumen
Mapolres Kebumen
Kantor Bupati Purworejo | Pendopo Purworejo | Pendopo Kabupaten Purworejo
Mapolres Purworejo
Kantor Bupati Wonosobo | Pendopo Wonosobo | Pendopo Kabupaten Wonosobo
Mapolres Wonosobo
Kantor Bupati Magelang | Pendopo Magelang | Pendopo Kabupaten Magelang
Mapolres Magelang | Mapolresta Magelang | Mapolrestabes Magelang
Kantor Bupati Boyolali | Pendopo Boyolali | Pendopo Kabupaten Boyolali
Mapolres Boyolali
Kantor Bupati Klaten | Pendopo Klaten | Pendopo Kabupaten Klaten
Mapolres Klaten
Kantor Bupati Sukoharjo | Pendopo Sukoharjo | Pendopo Kabupaten Sukoharjo
Mapolres Sukoharjo
Kantor Bupati Wonogiri | Pendopo Wonogiri | Pendopo Kabupaten Wonogiri
Mapolres Wonogiri
Kantor Bupati Karanganyar | Pendopo Karanganyar | Pendopo Kabupaten Karanganyar
Mapolres Karanganyar
Kantor Bupati Sragen | Pendopo Sragen | Pendopo Kabupaten Sragen
Mapolres Sragen
Kantor Bupati Grobogan | Pendopo Grobogan | Pendopo Kabupaten Grobogan
Mapolres Grobogan
Kantor Bupati Blora | Pendopo Blora | Pendopo Kabupaten Blora
Mapolres Blora
Kantor Bupati Rembang | Pendopo Rembang | Pendopo Kabupaten Rembang
Mapolres Rembang
Kantor Bupati Pati | Pendopo Pati | Pendopo Kabupaten Pati
Mapolres Pati
Kantor Bupati Kudus | Pendopo Kudus | Pendopo Kabupaten Kudus
Mapolres Kudus
Kantor Bupati Jepara | Pendopo Jepara | Pendopo Kabupaten Jepara
Mapolres Jepara
Kantor Bupati Demak | Pendopo Demak | Pendopo Kabupaten Demak
Mapolres Demak
Kantor Bupati Semarang | Pendopo Semarang | Pendopo Kabupaten Semarang
Mapolres Semarang | Mapolresta Semarang | Mapolrestabes Semarang
Kantor Bupati Temanggung | Pendopo Temanggung | Pendopo Kabupaten Temanggung
Mapolres Temanggung
Kantor Bupati Kendal | Pendopo Kendal | Pendopo Kabupaten Kendal
Mapolres Kendal
Kantor Bupati Batang | Pendopo Batang | Pendopo Kabupaten Batang
Mapolres Batang
Kantor Bupati Pekalongan | Pendopo Pekalongan | Pendopo Kabupaten Pekalongan
Mapolres Pekalongan | Mapolresta Pekalongan | Mapolrestabes Pekalongan
Kantor Bupati Pemalang | Pendopo Pemalang | Pendopo Kabupaten Pemalang
Mapolres Pemalang
Kantor Bupati Tegal | Pendopo Tegal | Pendopo Kabupaten Tegal
Mapolres Tegal | Mapolresta Tegal | Mapolrestabes Tegal
Kantor Bupati Brebes | Pendopo Brebes | Pendopo Kabupaten Brebes
Mapolres Brebes
Kantor Bupati Kulon Progo | Kantor Bupati Kulonprogo | Pendopo Kulon Progo | Pendopo Kabupaten Kulon Progo
Mapolres Kulon Progo | Mapolres Kulonprogo
Kantor Bupati Bantul | Pendopo Bantul | Pendopo Kabupaten Bantul
Mapolres Bantul
Kantor Bupati Gunungkidul | Pendopo Gunungkidul | Pendopo Kabupaten Gunungkidul
Mapolres Gunungkidul
Kantor Bupati Sleman | Pendopo Sleman | Pendopo Kabupaten Sleman
Mapolres Sleman
Kantor Bupati Pacitan | Pendopo Pacitan | Pendopo Kabupaten Pacitan
Mapolres Pacitan
Kantor Bupati Ponorogo | Pendopo Ponorogo | Pendopo Kabupaten Ponorogo
Mapolres Ponorogo
Kantor Bupati Trenggalek | Pendopo Trenggalek | Pendopo Kabupaten Trenggalek
Mapolres Trenggalek
Kantor Bupati Tulungagung | Pendopo Tulungagung | Pendopo Kabupaten Tulungagung
Mapolres Tulungagung
Kantor Bupati Blitar | Pendopo Blitar | Pendopo Kabupaten Blitar
Mapolres Blitar | Mapolresta Blitar | Mapolrestabes Blitar
Kantor Bupati Kediri | Pendopo Kediri | Pendopo Kabupaten Kediri
Mapolres Kediri | Mapolresta Kediri | Mapolrestabes Kediri
Kantor Bupati Malang | Pendopo Malang | Pendopo Kabupaten Malang
Mapolres Malang | Mapolresta Malang | Mapolrestabes Malang
Kantor Bupati Lumajang | Pendopo Lumajang | Pendopo Kabupaten Lumajang
Mapolres Lumajang
Kantor Bupati Jember | Pendopo Jember | Pendopo Kabupaten Jember
Mapolres Jember
Kantor Bupati Banyuwangi | Pendopo Banyuwangi | Pendopo Kabupaten Banyuwangi
Mapolres Banyuwangi
Kantor Bupati Bondowoso | Pendopo Bondowoso | Pendopo Kabupaten Bondowoso
Mapolres Bondowoso
Kantor Bupati Situbondo | Pendopo Situbondo | Pendopo Kabupaten Situbondo
Mapolres Situbondo
Kantor Bupati Probolinggo | Pendopo Probolinggo | Pendopo Kabupaten Probolinggo
Mapolres Probolinggo | Mapolresta Probolinggo | Mapolrestabes Probolinggo
Kantor Bupati Pasuruan | Pendopo Pasuruan | Pendopo Kabupaten Pasuruan
Mapolres Pasuruan | Mapolresta Pasuruan | Mapolrestabes Pasuruan
Kantor Bupati Sidoarjo | Pendopo Sidoarjo | Pendopo Kabupaten Sidoarjo
Mapolres Sidoarjo
Kantor Bupati Mojokerto | Pendopo Mojokerto | Pendopo Kabupaten Mojokerto
Mapolres Mojokerto | Mapolresta Mojokerto | Mapolrestabes Mojokerto
Kantor Bupati Jombang | Pendopo Jombang | Pendopo Kabupaten Jombang
Mapolres Jombang
Kantor Bupati Nganjuk | Pendopo Nganjuk | Pendopo Kabupaten Nganjuk
Mapolres Nganjuk
Kantor Bupati Madiun | Pendopo Madiun | Pendopo Kabupaten Madiun
Mapolres Madiun | Mapolresta Madiun | Mapolrestabes Madiun
Kantor Bupati Magetan | Pendopo Magetan | Pendopo Kabupaten Magetan
Mapolres Magetan
Kantor Bupati Ngawi | Pendopo Ngawi | Pendopo Kabupaten Ngawi
Mapolres Ngawi
Kantor Bupati Bojonegoro | Pendopo Bojonegoro | Pendopo Kabupaten Bojonegoro
Mapolres Bojonegoro
Kantor Bupati Tuban | Pendopo Tuban | Pendopo Kabupaten Tuban
Mapolres Tuban
Kantor Bupati Lamongan | Pendopo Lamongan | Pendopo Kabupaten Lamongan
Mapolres Lamongan
Kantor Bupati Gresik | Pendopo Gresik | Pendopo Kabupaten Gresik
Mapolres Gresik
Kantor Bupati Bangkalan | Pendopo Bangkalan | Pendopo Kabupaten Bangkalan
Mapolres Bangkalan
Kantor Bupati Sampang | Pendopo Sampang | Pendopo Kabupaten Sampang
Mapolres Sampang
Kantor Bupati Pamekasan | Pendopo Pamekasan | Pendopo Kabupaten Pamekasan
Mapolres Pamekasan
Kantor Bupati Sumenep | Pendopo Sumenep | Pendopo Kabupaten Sumenep
Mapolres Sumenep
Kantor Bupati Pandeglang | Pendopo Pandeglang | Pendopo Kabupaten Pandeglang
Mapolres Pandeglang
Kantor Bupati Lebak | Pendopo Lebak | Pendopo Kabupaten Lebak
Mapolres Lebak
Kantor Bupati Tangerang | Pendopo Tangerang | Pendopo Kabupaten Tangerang
Mapolres Tangerang | Mapolresta Tangerang | Mapolrestabes Tangerang
Kantor Bupati Serang | Pendopo Serang | Pendopo Kabupaten Serang
Mapolres Serang | Mapolresta Serang | Mapolrestabes Serang
Kantor Bupati Jembrana | Pendopo Jembrana | Pendopo Kabupaten Jembrana
Mapolres Jembrana
Kantor Bupati Tabanan | Pendopo Tabanan | Pendopo Kabupaten Tabanan
Mapolres Tabanan
Kantor Bupati Badung | Pendopo Badung | Pendopo Kabupaten Badung
Mapolres Badung
Kantor Bupati Gianyar | Pendopo Gianyar | Pendopo Kabupaten Gianyar
Mapolres Gianyar
Kantor Bupati Klungkung | Pendopo Klungkung | Pendopo Kabupaten Klungkung
Mapolres Klungkung
Kantor Bupati Bangli | Pendopo Bangli | Pendopo Kabupaten Bangli
Mapolres Bangli
Kantor Bupati Karangasem | Pendopo Karangasem | Pendopo Kabupaten Karangasem
Mapolres Karangasem
Kantor Bupati Buleleng | Pendopo Buleleng | Pendopo Kabupaten Buleleng
Mapolres Buleleng
Kantor Bupati Lombok Barat | Kantor Bupati Lobar | Pendopo Lombok Barat | Pendopo Kabupaten Lombok Barat
Mapolres Lombok Barat | Mapolres Lobar
Kantor Bupati Lombok Tengah | Kantor Bupati Loteng | Pendopo Lombok Tengah | Pendopo Kabupaten Lombok Tengah
Mapolres Lombok Tengah | Mapolres Loteng
Kantor Bupati Lombok Timur | Kantor Bupati Lotim | Pendopo Lombok Timur | Pendopo Kabupaten Lombok Timur
Mapolres Lombok Timur | Mapolres Lotim
Kantor Bupati Sumbawa | Pendopo Sumbawa | Pendopo Kabupaten Sumbawa
Mapolres Sumbawa
Kantor Bupati Dompu | Pendopo Dompu | Pendopo Kabupaten Dompu
Mapolres Dompu
Kantor Bupati Bima | Pendopo Bima | Pendopo Kabupaten Bima
Mapolres Bima | Mapolresta Bima | Mapolrestabes Bima
Kantor Bupati Sumbawa Barat | Kantor Bupati KSB | Pendopo Sumbawa Barat | Pendopo Kabupaten Sumbawa Barat
Mapolres Sumbawa Barat | Mapolres KSB
Kantor Bupati Lombok Utara | Kantor Bupati KLU | Kantor Bupati Lotara | Pendopo Lombok Utara | Pendopo Kabupaten Lombok Utara
Mapolres Lombok Utara | Mapolres KLU | Mapolres Lotara
Kantor Bupati Kupang | Pendopo Kupang | Pendopo Kabupaten Kupang
Mapolres Kupang | Mapolresta Kupang | Mapolrestabes Kupang
Kantor Bupati Timor Tengah Selatan | Kantor Bupati TTS | Pendopo Timor Tengah Selatan | Pendopo Kabupaten Timor Tengah Selatan
Mapolres Timor Tengah Selatan | Mapolres TTS
Kantor Bupati Timor Tengah Utara | Kantor Bupati TTU | Pendopo Timor Tengah Utara | Pendopo Kabupaten Timor Tengah Utara
Mapolres Timor Tengah Utara | Mapolres TTU
Kantor Bupati Belu | Pendopo Belu | Pendopo Kabupaten Belu
Mapolres Belu
Kantor Bupati Alor | Pendopo Alor | Pendopo Kabupaten Alor
Mapolres Alor
Kantor Bupati Flores Timur | Kantor Bupati Flotim | Pendopo Flores Timur | Pendopo Kabupaten Flores Timur
Mapolres Flores Timur | Mapolres Flotim
Kantor Bupati Sikka | Pendopo Sikka | Pendopo Kabupaten Sikka
Mapolres Sikka
Kantor Bupati Ende | Pendopo Ende | Pendopo Kabupaten Ende
Mapolres Ende
Kantor Bupati Ngada | Pendopo Ngada | Pendopo Kabupaten Ngada
Mapolres Ngada
Kantor Bupati Manggarai | Pendopo Manggarai | Pendopo Kabupaten Manggarai
Mapolres Manggarai
Kantor Bupati Sumba Timur | Pendopo Sumba Timur | Pendopo Kabupaten Sumba Timur
Mapolres Sumba Timur
Kantor Bupati Sumba Barat | Pendopo Sumba Barat | Pendopo Kabupaten Sumba Barat
Mapolres Sumba Barat
Kantor Bupati Lembata | Pendopo Lembata | Pendopo Kabupaten Lembata
Mapolres Lembata
Kantor Bupati Rote Ndao | Pendopo Rote Ndao | Pendopo Kabupaten Rote Ndao
Mapolres Rote Ndao
Kantor Bupati Manggarai Barat | Pendopo Manggarai Barat | Pendopo Kabupaten Manggarai Barat
Mapolres Manggarai Barat
Kantor Bupati Nagekeo | Pendopo Nagekeo | Pendopo Kabupaten Nagekeo
Mapolres Nagekeo
Kantor Bupati Sumba Tengah | Pendopo Sumba Tengah | Pendopo Kabupaten Sumba Tengah
Mapolres Sumba Tengah
Kantor Bupati Sumba Barat Daya | Kantor Bupati SBD | Pendopo Sumba Barat Daya | Pendopo Kabupaten Sumba Barat Daya
Mapolres Sumba Barat Daya | Mapolres SBD
Kantor Bupati Manggarai Timur | Kantor Bupati Matim | Pendopo Manggarai Timur | Pendopo Kabupaten Manggarai Timur
Mapolres Manggarai Timur | Mapolres Matim
Kantor Bupati Sabu Raijua | Pendopo Sabu Raijua | Pendopo Kabupaten Sabu Raijua
Mapolres Sabu Raijua
Kantor Bupati Malaka | Pendopo Malaka | Pendopo Kabupaten Malaka
Mapolres Malaka
Kantor Bupati Sambas | Pendopo Sambas | Pendopo Kabupaten Sambas
Mapolres Sambas
Kantor Bupati Mempawah | Pendopo Mempawah | Pendopo Kabupaten Mempawah
Mapolres Mempawah
Kantor Bupati Sanggau | Pendopo Sanggau | Pendopo Kabupaten Sanggau
Mapolres Sanggau
Kantor Bupati Ketapang | Pendopo Ketapang | Pendopo Kabupaten Ketapang
Mapolres Ketapang
Kantor Bupati Sintang | Pendopo Sintang | Pendopo Kabupaten Sintang
Mapolres Sintang
Kantor Bupati Kapuas Hulu | Pendopo Kapuas Hulu | Pendopo Kabupaten Kapuas Hulu
Mapolres Kapuas Hulu
Kantor Bupati Bengkayang | Pendopo Bengkayang | Pendopo Kabupaten Bengkayang
Mapolres Bengkayang
Kantor Bupati Landak | Pendopo Landak | Pendopo Kabupaten Landak
Mapolres Landak
Kantor Bupati Sekadau | Pendopo Sekadau | Pendopo Kabupaten Sekadau
Mapolres Sekadau
Kantor Bupati Melawi | Pendopo Melawi | Pendopo Kabupaten Melawi
Mapolres Melawi
Kantor Bupati Kayong Utara | Kantor Bupati KKU | Pendopo Kayong Utara | Pendopo Kabupaten Kayong Utara
Mapolres Kayong Utara | Mapolres KKU
Kantor Bupati Kubu Raya | Pendopo Kubu Raya | Pendopo Kabupaten Kubu Raya
Mapolres Kubu Raya
Kantor Bupati Kotawaringin Barat | Kantor Bupati Kobar | Pendopo Kotawaringin Barat | Pendopo Kabupaten Kotawaringin Barat
Mapolres Kotawaringin Barat | Mapolres Kobar
Kantor Bupati Kotawaringin Timur | Kantor Bupati Kotim | Pendopo Kotawaringin Timur | Pendopo Kabupaten Kotawaringin Timur
Mapolres Kotawaringin Timur | Mapolres Kotim
Kantor Bupati Kapuas | Pendopo Kapuas | Pendopo Kabupaten Kapuas
Mapolres Kapuas
Kantor Bupati Barito Selatan | Kantor Bupati Barsel | Pendopo Barito Selatan | Pendopo Kabupaten Barito Selatan
Mapolres Barito Selatan | Mapolres Barsel
Kantor Bupati Barito Utara | Kantor Bupati Barut | Pendopo Barito Utara | Pendopo Kabupaten Barito Utara
Mapolres Barito Utara | Mapolres Barut
Kantor Bupati Katingan | Pendopo Katingan | Pendopo Kabupaten Katingan
Mapolres Katingan
Kantor Bupati Seruyan | Pendopo Seruyan | Pendopo Kabupaten Seruyan
Mapolres Seruyan
Kantor Bupati Sukamara | Pendopo Sukamara | Pendopo Kabupaten Sukamara
Mapolres Sukamara
Kantor Bupati Lamandau | Pendopo Lamandau | Pendopo Kabupaten Lamandau
Mapolres Lamandau
Kantor Bupati Gunung Mas | Kantor Bupati Gumas | Pendopo Gunung Mas | Pendopo Kabupaten Gunung Mas
Mapolres Gunung Mas | Mapolres Gumas
Kantor Bupati Pulang Pisau | Kantor Bupati Pulpis | Pendopo Pulang Pisau | Pendopo Kabupaten Pulang Pisau
Mapolres Pulang Pisau | Mapolres Pulpis
Kantor Bupati Murung Raya | Pendopo Murung Raya | Pendopo Kabupaten Murung Raya
Mapolres Murung Raya
Kantor Bupati Barito Timur | Kantor Bupati Bartim | Pendopo Barito Timur | Pendopo Kabupaten Barito Timur
Mapolres Barito Timur | Mapolres Bartim
Kantor Bupati Tanah Laut | Pendopo Tanah Laut | Pendopo Kabupaten Tanah Laut
Mapolres Tanah Laut
Kantor Bupati Kotabaru | Pendopo Kotabaru | Pendopo Kabupaten Kotabaru
Mapolres Kotabaru
Kantor Bupati Banjar | Pendopo Banjar | Pendopo Kabupaten Banjar
Mapolres Banjar | Mapolresta Banjar | Mapolrestabes Banjar
Kantor Bupati Barito Kuala | Kantor Bupati Batola | Pendopo Barito Kuala | Pendopo Kabupaten Barito Kuala
Mapolres Barito Kuala | Mapolres Batola
Kantor Bupati Tapin | Pendopo Tapin | Pendopo Kabupaten Tapin
Mapolres Tapin
Kantor Bupati Hulu Sungai Selatan | Kantor Bupati HSS | Pendopo Hulu Sungai Selatan | Pendopo Kabupaten Hulu Sungai Selatan
Mapolres Hulu Sungai Selatan | Mapolres HSS
Kantor Bupati Hulu Sungai Tengah | Kantor Bupati HST | Pendopo Hulu Sungai Tengah | Pendopo Kabupaten Hulu Sungai Tengah
Mapolres Hulu Sungai Tengah | Mapolres HST
Kantor Bupati Hulu Sungai Utara | Kantor Bupati HSU | Pendopo Hulu Sungai Utara | Pendopo Kabupaten Hulu Sungai Utara
Mapolres Hulu Sungai Utara | Mapolres HSU
Kantor Bupati Tabalong | Pendopo Tabalong | Pendopo Kabupaten Tabalong
Mapolres Tabalong
Kantor Bupati Tanah Bumbu | Kantor Bupati Tanbu | Pendopo Tanah Bumbu | Pendopo Kabupaten Tanah Bumbu
Mapolres Tanah Bumbu | Mapolres Tanbu
Kantor Bupati Balangan | Pendopo Balangan | Pendopo Kabupaten Balangan
Mapolres Balangan
Kantor Bupati Paser | Pendopo Paser | Pendopo Kabupaten Paser
Mapolres Paser
Kantor Bupati Kutai Kartanegara | Kantor Bupati Kukar | Pendopo Kutai Kartanegara | Pendopo Kabupaten Kutai Kartanegara
Mapolres Kutai Kartanegara | Mapolres Kukar
Kantor Bupati Berau | Pendopo Berau | Pendopo Kabupaten Berau
Mapolres Berau
Kantor Bupati Kutai Barat | Kantor Bupati Kubar | Pendopo Kutai Barat | Pendopo Kabupaten Kutai Barat
Mapolres Kutai Barat | Mapolres Kubar
Kantor Bupati Kutai Timur | Kantor Bupati Kutim | Pendopo Kutai Timur | Pendopo Kabupaten Kutai Timur
Mapolres Kutai Timur | Mapolres Kutim
Kantor Bupati Penajam Paser Utara | Kantor Bupati PPU | Kantor Bupati Penajam | Pendopo Penajam Paser Utara | Pendopo Kabupaten Penajam Paser Utara
Mapolres Penajam Paser Utara | Mapolres PPU | Mapolres Penajam
Kantor Bupati Mahakam Ulu | Kantor Bupati Mahulu | Pendopo Mahakam Ulu | Pendopo Kabupaten Mahakam Ulu
Mapolres Mahakam Ulu | Mapolres Mahulu
Kantor Bupati Bulungan | Pendopo Bulungan | Pendopo Kabupaten Bulungan
Mapolres Bulungan
Kantor Bupati Malinau | Pendopo Malinau | Pendopo Kabupaten Malinau
Mapolres Malinau
Kantor Bupati Nunukan | Pendopo Nunukan | Pendopo Kabupaten Nunukan
Mapolres Nunukan
Kantor Bupati Tana Tidung | Pendopo Tana Tidung | Pendopo Kabupaten Tana Tidung
Mapolres Tana Tidung
Kantor Bupati Bolaang Mongondow | Kantor Bupati Bolmong | Pendopo Bolaang Mongondow | Pendopo Kabupaten Bolaang Mongondow
Mapolres Bolaang Mongondow | Mapolres Bolmong
Kantor Bupati Minahasa | Pendopo Minahasa | Pendopo Kabupaten Minahasa
Mapolres Minahasa
Kantor Bupati Kepulauan Sangihe | Kantor Bupati Sangihe | Pendopo Kepulauan Sangihe | Pendopo Kabupaten Kepulauan Sangihe
Mapolres Kepulauan Sangihe | Mapolres Sangihe
Kantor Bupati Kepulauan Talaud | Kantor Bupati Talaud | Pendopo Kepulauan Talaud | Pendopo Kabupaten Kepulauan Talaud
Mapolres Kepulauan Talaud | Mapolres Talaud
Kantor Bupati Minahasa Selatan | Kantor Bupati Minsel | Pendopo Minahasa Selatan | Pendopo Kabupaten Minahasa Selatan
Mapolres Minahasa Selatan | Mapolres Minsel
Kantor Bupati Minahasa Utara | Kantor Bupati Minut | Pendopo Minahasa Utara | Pendopo Kabupaten Minahasa Utara
Mapolres Minahasa Utara | Mapolres Minut
Kantor Bupati Minahasa Tenggara | Pendopo Minahasa Tenggara | Pendopo Kabupaten Minahasa Tenggara
Mapolres Minahasa Tenggara
Kantor Bupati Bolaang Mongondow Utara | Kantor Bupati Bolmut | Pendopo Bolaang Mongondow Utara | Pendopo Kabupaten Bolaang Mongondow Utara
Mapolres Bolaang Mongondow Utara | Mapolres Bolmut
Kantor Bupati Kepulauan Siau Tagulandang Biaro | Kantor Bupati Sitaro | Pendopo Kepulauan Siau Tagulandang Biaro | Pendopo Kabupaten Kepulauan Siau Tagulandang Biaro
Mapolres Kepulauan Siau Tagulandang Biaro | Mapolres Sitaro
Kantor Bupati Bolaang Mongondow Timur | Kantor Bupati Boltim | Pendopo Bolaang Mongondow Timur | Pendopo Kabupaten Bolaang Mongondow Timur
Mapolres Bolaang Mongondow Timur | Mapolres Boltim
Kantor Bupati Bolaang Mongondow Selatan | Kantor Bupati Bolsel | Pendopo Bolaang Mongondow Selatan | Pendopo Kabupaten Bolaang Mongondow Selatan
Mapolres Bolaang Mongondow Selatan | Mapolres Bolsel
Kantor Bupati Banggai | Pendopo Banggai | Pendopo Kabupaten Banggai
Mapolres Banggai
Kantor Bupati Poso | Pendopo Poso | Pendopo Kabupaten Poso
Mapolres Poso
Kantor Bupati Donggala | Pendopo Donggala | Pendopo Kabupaten Donggala
Mapolres Donggala
Kantor Bupati Tolitoli | Kantor Bupati Toli-Toli | Pendopo Tolitoli | Pendopo Kabupaten Tolitoli
Mapolres Tolitoli | Mapolres Toli-Toli
Kantor Bupati Buol | Pendopo Buol | Pendopo Kabupaten Buol
Mapolres Buol
Kantor Bupati Morowali | Pendopo Morowali | Pendopo Kabupaten Morowali
Mapolres Morowali
Kantor Bupati Banggai Kepulauan | Kantor Bupati Bangkep | Pendopo Banggai Kepulauan | Pendopo Kabupaten Banggai Kepulauan
Mapolres Banggai Kepulauan | Mapolres Bangkep
Kantor Bupati Parigi Moutong | Kantor Bupati Parimo | Pendopo Parigi Moutong | Pendopo Kabupaten Parigi Moutong
Mapolres Parigi Moutong | Mapolres Parimo
Kantor Bupati Tojo Una-Una | Kantor Bupati Touna | Pendopo Tojo Una-Una | Pendopo Kabupaten Tojo Una-Una
Mapolres Tojo Una-Una | Mapolres Touna
Kantor Bupati Sigi | Pendopo Sigi | Pendopo Kabupaten Sigi
Mapolres Sigi
Kantor Bupati Banggai Laut | Pendopo Banggai Laut | Pendopo Kabupaten Banggai Laut
Mapolres Banggai Laut
Kantor Bupati Morowali Utara | Kantor Bupati Morut | Pendopo Morowali Utara | Pendopo Kabupaten Morowali Utara
Mapolres Morowali Utara | Mapolres Morut
Kantor Bupati Kepulauan Selayar | Kantor Bupati Selayar | Pendopo Kepulauan Selayar | Pendopo Kabupaten Kepulauan Selayar
Mapolres Kepulauan Selayar | Mapolres Selayar
Kantor Bupati Bulukumba | Pendopo Bulukumba | Pendopo Kabupaten Bulukumba
Mapolres Bulukumba
Kantor Bupati Bantaeng | Pendopo Bantaeng | Pendopo Kabupaten Bantaeng
Mapolres Bantaeng
Kantor Bupati Jeneponto | Pendopo Jeneponto | Pendopo Kabupaten Jeneponto
Mapolres Jeneponto
Kantor Bupati Takalar | Pendopo Takalar | Pendopo Kabupaten Takalar
Mapolres Takalar
Kantor Bupati Gowa | Pendopo Gowa | Pendopo Kabupaten Gowa
Mapolres Gowa
Kantor Bupati Sinjai | Pendopo Sinjai | Pendopo Kabupaten Sinjai
Mapolres Sinjai
Kantor Bupati Bone | Pendopo Bone | Pendopo Kabupaten Bone
Mapolres Bone
Kantor Bupati Maros | Pendopo Maros | Pendopo Kabupaten Maros
Mapolres Maros
Kantor Bupati Pangkajene dan Kepulauan | Kantor Bupati Pangkep | Pendopo Pangkajene dan Kepulauan | Pendopo Kabupaten Pangkajene dan Kepulauan
Mapolres Pangkajene dan Kepulauan | Mapolres Pangkep
Kantor Bupati Barru | Pendopo Barru | Pendopo Kabupaten Barru
Mapolres Barru
Kantor Bupati Soppeng | Pendopo Soppeng | Pendopo Kabupaten Soppeng
Mapolres Soppeng
Kantor Bupati Wajo | Pendopo Wajo | Pendopo Kabupaten Wajo
Mapolres Wajo
Kantor Bupati Sidenreng Rappang | Kantor Bupati Sidrap | Pendopo Sidenreng Rappang | Pendopo Kabupaten Sidenreng Rappang
Mapolres Sidenreng Rappang | Mapolres Sidrap
Kantor Bupati Pinrang | Pendopo Pinrang | Pendopo Kabupaten Pinrang
Mapolres Pinrang
Kantor Bupati Enrekang | Pendopo Enrekang | Pendopo Kabupaten Enrekang
Mapolres Enrekang
Kantor Bupati Luwu | Pendopo Luwu | Pendopo Kabupaten Luwu
Mapolres Luwu
Kantor Bupati Tana Toraja | Kantor Bupati Tator | Pendopo Tana Toraja | Pendopo Kabupaten Tana Toraja
Mapolres Tana Toraja | Mapolres Tator
Kantor Bupati Luwu Utara | Kantor Bupati Lutra | Pendopo Luwu Utara | Pendopo Kabupaten Luwu Utara
Mapolres Luwu Utara | Mapolres Lutra
Kantor Bupati Luwu Timur | Kantor Bupati Lutim | Pendopo Luwu Timur | Pendopo Kabupaten Luwu Timur
Mapolres Luwu Timur | Mapolres Lutim
Kantor Bupati Toraja Utara | Kantor Bupati Torut | Pendopo Toraja Utara | Pendopo Kabupaten Toraja Utara
Mapolres Toraja Utara | Mapolres Torut
Kantor Bupati Kolaka | Pendopo Kolaka | Pendopo Kabupaten Kolaka
Mapolres Kolaka
Kantor Bupati Konawe | Pendopo Konawe | Pendopo Kabupaten Konawe
Mapolres Konawe
Kantor Bupati Muna | Pendopo Muna | Pendopo Kabupaten Muna
Mapolres Muna
Kantor Bupati Buton | Pendopo Buton | Pendopo Kabupaten Buton
Mapolres Buton
Kantor Bupati Konawe Selatan | Kantor Bupati Konsel | Pendopo Konawe Selatan | Pendopo Kabupaten Konawe Selatan
Mapolres Konawe Selatan | Mapolres Konsel
Kantor Bupati Bombana | Pendopo Bombana | Pendopo Kabupaten Bombana
Mapolres Bombana
Kantor Bupati Wakatobi | Pendopo Wakatobi | Pendopo Kabupaten Wakatobi
Mapolres Wakatobi
Kantor Bupati Kolaka Utara | Kantor Bupati Kolut | Pendopo Kolaka Utara | Pendopo Kabupaten Kolaka Utara
Mapolres Kolaka Utara | Mapolres Kolut
Kantor Bupati Konawe Utara | Kantor Bupati Konut | Pendopo Konawe Utara | Pendopo Kabupaten Konawe Utara
Mapolres Konawe Utara | Mapolres Konut
Kantor Bupati Buton Utara | Kantor Bupati Butur | Pendopo Buton Utara | Pendopo Kabupaten Buton Utara
Mapolres Buton Utara | Mapolres Butur
Kantor Bupati Kolaka Timur | Kantor Bupati Koltim | Pendopo Kolaka Timur | Pendopo Kabupaten Kolaka Timur
Mapolres Kolaka Timur | Mapolres Koltim
Kantor Bupati Konawe Kepulauan | Kantor Bupati Konkep | Pendopo Konawe Kepulauan | Pendopo Kabupaten Konawe Kepulauan
Mapolres Konawe Kepulauan | Mapolres Konkep
Kantor Bupati Muna Barat | Kantor Bupati Mubar | Pendopo Muna Barat | Pendopo Kabupaten Muna Barat
Mapolres Muna Barat | Mapolres Mubar
Kantor Bupati Buton Tengah | Kantor Bupati Buteng | Pendopo Buton Tengah | Pendopo Kabupaten Buton Tengah
Mapolres Buton Tengah | Mapolres Buteng
Kantor Bupati Buton Selatan | Kantor Bupati Busel | Pendopo Buton Selatan | Pendopo Kabupaten Buton Selatan
Mapolres Buton Selatan | Mapolres Busel
Kantor Bupati Gorontalo | Pendopo Gorontalo | Pendopo Kabupaten Gorontalo
Mapolres Gorontalo | Mapolresta Gorontalo | Mapolrestabes Gorontalo
Kantor Bupati Boalemo | Pendopo Boalemo | Pendopo Kabupaten Boalemo
Mapolres Boalemo
Kantor Bupati Bone Bolango | Kantor Bupati Bonebol | Pendopo Bone Bolango | Pendopo Kabupaten Bone Bolango
Mapolres Bone Bolango | Mapolres Bonebol
Kantor Bupati Pohuwato | Pendopo Pohuwato | Pendopo Kabupaten Pohuwato
Mapolres Pohuwato
Kantor Bupati Gorontalo Utara | Kantor Bupati Gorut | Pendopo Gorontalo Utara | Pendopo Kabupaten Gorontalo Utara
Mapolres Gorontalo Utara | Mapolres Gorut
Kantor Bupati Pasangkayu | Pendopo Pasangkayu | Pendopo Kabupaten Pasangkayu
Mapolres Pasangkayu
Kantor Bupati Mamuju | Pendopo Mamuju | Pendopo Kabupaten Mamuju
Mapolres Mamuju
Kantor Bupati Mamasa | Pendopo Mamasa | Pendopo Kabupaten Mamasa
Mapolres Mamasa
Kantor Bupati Polewali Mandar | Kantor Bupati Polman | Pendopo Polewali Mandar | Pendopo Kabupaten Polewali Mandar
Mapolres Polewali Mandar | Mapolres Polman
Kantor Bupati Majene | Pendopo Majene | Pendopo Kabupaten Majene
Mapolres Majene
Kantor Bupati Mamuju Tengah | Kantor Bupati Mateng | Pendopo Mamuju Tengah | Pendopo Kabupaten Mamuju Tengah
Mapolres Mamuju Tengah | Mapolres Mateng
Kantor Bupati Maluku Tengah | Kantor Bupati Malteng | Pendopo Maluku Tengah | Pendopo Kabupaten Maluku Tengah
Mapolres Maluku Tengah | Mapolres Malteng
Kantor Bupati Maluku Tenggara | Kantor Bupati Malra | Pendopo Maluku Tenggara | Pendopo Kabupaten Maluku Tenggara
Mapolres Maluku Tenggara | Mapolres Malra
Kantor Bupati Kepulauan Tanimbar | Kantor Bupati KKT | Kantor Bupati Tanimbar | Pendopo Kepulauan Tanimbar | Pendopo Kabupaten Kepulauan Tanimbar
Mapolres Kepulauan Tanimbar | Mapolres KKT | Mapolres Tanimbar
Kantor Bupati Buru | Pendopo Buru | Pendopo Kabupaten Buru
Mapolres Buru
Kantor Bupati Seram Bagian Timur | Kantor Bupati SBT | Pendopo Seram Bagian Timur | Pendopo Kabupaten Seram Bagian Timur
Mapolres Seram Bagian Timur | Mapolres SBT
Kantor Bupati Seram Bagian Barat | Kantor Bupati SBB | Pendopo Seram Bagian Barat | Pendopo Kabupaten Seram Bagian Barat
Mapolres Seram Bagian Barat | Mapolres SBB
Kantor Bupati Kepulauan Aru | Pendopo Kepulauan Aru | Pendopo Kabupaten Kepulauan Aru
Mapolres Kepulauan Aru
Kantor Bupati Maluku Barat Daya | Kantor Bupati MBD | Pendopo Maluku Barat Daya | Pendopo Kabupaten Maluku Barat Daya
Mapolres Maluku Barat Daya | Mapolres MBD
Kantor Bupati Buru Selatan | Kantor Bupati Bursel | Pendopo Buru Selatan | Pendopo Kabupaten Buru Selatan
Mapolres Buru Selatan | Mapolres Bursel
Kantor Bupati Halmahera Barat | Kantor Bupati Halbar | Pendopo Halmahera Barat | Pendopo Kabupaten Halmahera Barat
Mapolres Halmahera Barat | Mapolres Halbar
Kantor Bupati Halmahera Tengah | Kantor Bupati Halteng | Pendopo Halmahera Tengah | Pendopo Kabupaten Halmahera Tengah
Mapolres Halmahera Tengah | Mapolres Halteng
Kantor Bupati Halmahera Utara | Kantor Bupati Halut | Pendopo Halmahera Utara | Pendopo Kabupaten Halmahera Utara
Mapolres Halmahera Utara | Mapolres Halut
Kantor Bupati Halmahera Selatan | Kantor Bupati Halsel | Pendopo Halmahera Selatan | Pendopo Kabupaten Halmahera Selatan
Mapolres Halmahera Selatan | Mapolres Halsel
Kantor Bupati Kepulauan Sula | Kantor Bupati Kepsul | Pendopo Kepulauan Sula | Pendopo Kabupaten Kepulauan Sula
Mapolres Kepulauan Sula | Mapolres Kepsul
Kantor Bupati Halmahera Timur | Kantor Bupati Haltim | Pendopo Halmahera Timur | Pendopo Kabupaten Halmahera Timur
Mapolres Halmahera Timur | Mapolres Haltim
Kantor Bupati Pulau Morotai | Kantor Bupati Morotai | Pendopo Pulau Morotai | Pendopo Kabupaten Pulau Morotai
Mapolres Pulau Morotai | Mapolres Morotai
Kantor Bupati Pulau Taliabu | Kantor Bupati Taliabu | Pendopo Pulau Taliabu | Pendopo Kabupaten Pulau Taliabu
Mapolres Pulau Taliabu | Mapolres Taliabu
Kantor Bupati Jayapura | Pendopo Jayapura | Pendopo Kabupaten Jayapura
Mapolres Jayapura | Mapolresta Jayapura | Mapolrestabes Jayapura
Kantor Bupati Kepulauan Yapen | Kantor Bupati Yapen | Pendopo Kepulauan Yapen | Pendopo Kabupaten Kepulauan Yapen
Mapolres Kepulauan Yapen | Mapolres Yapen
Kantor Bupati Biak Numfor | Kantor Bupati Biak | Pendopo Biak Numfor | Pendopo Kabupaten Biak Numfor
Mapolres Biak Numfor | Mapolres Biak
Kantor Bupati Sarmi | Pendopo Sarmi | Pendopo Kabupaten Sarmi
Mapolres Sarmi
Kantor Bupati Keerom | Pendopo Keerom | Pendopo Kabupaten Keerom
Mapolres Keerom
Kantor Bupati Waropen | Pendopo Waropen | Pendopo Kabupaten Waropen
Mapolres Waropen
Kantor Bupati Supiori | Pendopo Supiori | Pendopo Kabupaten Supiori
Mapolres Supiori
Kantor Bupati Mamberamo Raya | Pendopo Mamberamo Raya | Pendopo Kabupaten Mamberamo Raya
Mapolres Mamberamo Raya
Kantor Bupati Manokwari | Pendopo Manokwari | Pendopo Kabupaten Manokwari
Mapolres Manokwari
Kantor Bupati Fakfak | Kantor Bupati Fak-Fak | Pendopo Fakfak | Pendopo Kabupaten Fakfak
Mapolres Fakfak | Mapolres Fak-Fak
Kantor Bupati Teluk Bintuni | Pendopo Teluk Bintuni | Pendopo Kabupaten Teluk Bintuni
Mapolres Teluk Bintuni
Kantor Bupati Teluk Wondama | Pendopo Teluk Wondama | Pendopo Kabupaten Teluk Wondama
Mapolres Teluk Wondama
Kantor Bupati Kaimana | Pendopo Kaimana | Pendopo Kabupaten Kaimana
Mapolres Kaimana
Kantor Bupati Manokwari Selatan | Pendopo Manokwari Selatan | Pendopo Kabupaten Manokwari Selatan
Mapolres Manokwari Selatan
Kantor Bupati Pegunungan Arfak | Kantor Bupati Pegaf | Pendopo Pegunungan Arfak | Pendopo Kabupaten Pegunungan Arfak
Mapolres Pegunungan Arfak | Mapolres Pegaf
Kantor Bupati Merauke | Pendopo Merauke | Pendopo Kabupaten Merauke
Mapolres Merauke
Kantor Bupati Boven Digoel | Pendopo Boven Digoel | Pendopo Kabupaten Boven Digoel
Mapolres Boven Digoel
Kantor Bupati Mappi | Pendopo Mappi | Pendopo Kabupaten Mappi
Mapolres Mappi
Kantor Bupati Asmat | Pendopo Asmat | Pendopo Kabupaten Asmat
Mapolres Asmat
Kantor Bupati Nabire | Pendopo Nabire | Pendopo Kabupaten Nabire
Mapolres Nabire
Kantor Bupati Puncak Jaya | Pendopo Puncak Jaya | Pendopo Kabupaten Puncak Jaya
Mapolres Puncak Jaya
Kantor Bupati Paniai | Pendopo Paniai | Pendopo Kabupaten Paniai
Mapolres Paniai
Kantor Bupati Mimika | Pendopo Mimika | Pendopo Kabupaten Mimika
Mapolres Mimika
Kantor Bupati Puncak | Pendopo Puncak | Pendopo Kabupaten Puncak
Mapolres Puncak
Kantor Bupati Dogiyai | Pendopo Dogiyai | Pendopo Kabupaten Dogiyai
Mapolres Dogiyai
Kantor Bupati Intan Jaya | Pendopo Intan Jaya | Pendopo Kabupaten Intan Jaya
Mapolres Intan Jaya
Kantor Bupati Deiyai | Pendopo Deiyai | Pendopo Kabupaten Deiyai
Mapolres Deiyai
Kantor Bupati Jayawijaya | Pendopo Jayawijaya | Pendopo Kabupaten Jayawijaya
Mapolres Jayawijaya
Kantor Bupati Pegunungan Bintang | Kantor Bupati Pegubin | Pendopo Pegunungan Bintang | Pendopo Kabupaten Pegunungan Bintang
Mapolres Pegunungan Bintang | Mapolres Pegubin
Kantor Bupati Yahukimo | Pendopo Yahukimo | Pendopo Kabupaten Yahukimo
Mapolres Yahukimo
Kantor Bupati Tolikara | Pendopo Tolikara | Pendopo Kabupaten Tolikara
Mapolres Tolikara
Kantor Bupati Mamberamo Tengah | Pendopo Mamberamo Tengah | Pendopo Kabupaten Mamberamo Tengah
Mapolres Mamberamo Tengah
Kantor Bupati Yalimo | Pendopo Yalimo | Pendopo Kabupaten Yalimo
Mapolres Yalimo
Kantor Bupati Lanny Jaya | Pendopo Lanny Jaya | Pendopo Kabupaten Lanny Jaya
Mapolres Lanny Jaya
Kantor Bupati Nduga | Pendopo Nduga | Pendopo Kabupaten Nduga
Mapolres Nduga
Kantor Bupati Sorong | Pendopo Sorong | Pendopo Kabupaten Sorong
Mapolres Sorong | Mapolresta Sorong | Mapolrestabes Sorong
Kantor Bupati Sorong Selatan | Kantor Bupati Sorsel | Pendopo Sorong Selatan | Pendopo Kabupaten Sorong Selatan
Mapolres Sorong Selatan | Mapolres Sorsel
Kantor Bupati Raja Ampat | Pendopo Raja Ampat | Pendopo Kabupaten Raja Ampat
Mapolres Raja Ampat
Kantor Bupati Tambrauw | Pendopo Tambrauw | Pendopo Kabupaten Tambrauw
Mapolres Tambrauw
Kantor Bupati Maybrat | Pendopo Maybrat | Pendopo Kabupaten Maybrat
Mapolres Maybrat
Kantor Wali Kota Banda Aceh | Kantor Walikota Banda Aceh | Balai Kota Banda Aceh
Mapolres Banda Aceh | Mapolresta Banda Aceh | Mapolrestabes Banda Aceh
Kantor Wali Kota Sabang | Kantor Walikota Sabang | Balai Kota Sabang
Mapolres Sabang | Mapolresta Sabang | Mapolrestabes Sabang
Kantor Wali Kota Lhokseumawe | Kantor Wali Kota Lhoksemawe | Kantor Walikota Lhokseumawe | Kantor Walikota Lhoksemawe | Balai Kota Lhokseumawe | Balai Kota Lhoksemawe
Mapolres Lhokseumawe | Mapolres Lhoksemawe | Mapolresta Lhokseumawe | Mapolresta Lhoksemawe | Mapolrestabes Lhokseumawe | Mapolrestabes Lhoksemawe
Kantor Wali Kota Langsa | Kantor Walikota Langsa | Balai Kota Langsa
Mapolres Langsa | Mapolresta Langsa | Mapolrestabes Langsa
Kantor Wali Kota Subulussalam | Kantor Walikota Subulussalam | Balai Kota Subulussalam
Mapolres Subulussalam | Mapolresta Subulussalam | Mapolrestabes Subulussalam
Kantor Wali Kota Medan | Kantor Walikota Medan | Balai Kota Medan
Mapolres Medan | Mapolresta Medan | Mapolrestabes Medan
Kantor Wali Kota Pematangsiantar | Kantor Wali Kota Siantar | Kantor Walikota Pematangsiantar | Kantor Walikota Siantar | Balai Kota Pematangsiantar | Balai Kota Siantar
Mapolres Pematangsiantar | Mapolres Siantar | Mapolresta Pematangsiantar | Mapolresta Siantar | Mapolrestabes Pematangsiantar | Mapolrestabes Siantar
Kantor Wali Kota Sibolga | Kantor Walikota Sibolga | Balai Kota Sibolga
Mapolres Sibolga | Mapolresta Sibolga | Mapolrestabes Sibolga
Kantor Wali Kota Tanjungbalai | Kantor Walikota Tanjungbalai | Balai Kota Tanjungbalai
Mapolres Tanjungbalai | Mapolresta Tanjungbalai | Mapolrestabes Tanjungbalai
Kantor Wali Kota Binjai | Kantor Walikota Binjai | Balai Kota Binjai
Mapolres Binjai | Mapolresta Binjai | Mapolrestabes Binjai
Kantor Wali Kota Tebing Tinggi | Kantor Wali Kota Tebingtinggi | Kantor Walikota Tebing Tinggi | Kantor Walikota Tebingtinggi | Balai Kota Tebing Tinggi | Balai Kota Tebingtinggi
Mapolres Tebing Tinggi | Mapolres Tebingtinggi | Mapolresta Tebing Tinggi | Mapolresta Tebingtinggi | Mapolrestabes Tebing Tinggi | Mapolrestabes Tebingtinggi
Kantor Wali Kota Padangsidimpuan | Kantor Wali Kota Padangsidempuan | Kantor Walikota Padangsidimpuan | Kantor Walikota Padangsidempuan | Balai Kota Padangsidimpuan | Balai Kota Padangsidempuan
Mapolres Padangsidimpuan | Mapolres Padangsidempuan | Mapolresta Padangsidimpuan | Mapolresta Padangsidempuan | Mapolrestabes Padangsidimpuan | Mapolrestabes Padangsidempuan
Kantor Wali Kota Gunungsitoli | Kantor Walikota Gunungsitoli | Balai Kota Gunungsitoli
Mapolres Gunungsitoli | Mapolresta Gunungsitoli | Mapolrestabes Gunungsitoli
Kantor Wali Kota Padang | Kantor Walikota Padang | Balai Kota Padang
Mapolres Padang | Mapolresta Padang | Mapolrestabes Padang
Kantor Wali Kota Solok | Kantor Walikota Solok | Balai Kota Solok
Kantor Wali Kota Sawahlunto | Kantor Walikota Sawahlunto | Balai Kota Sawahlunto
Mapolres Sawahlunto | Mapolresta Sawahlunto | Mapolrestabes Sawahlunto
Kantor Wali Kota Padang Panjang | Kantor Walikota Padang Panjang | Balai Kota Padang Panjang
Mapolres Padang Panjang | Mapolresta Padang Panjang | Mapolrestabes Padang Panjang
Kantor Wali Kota Bukittinggi | Kantor Walikota Bukittinggi | Balai Kota Bukittinggi
Mapolres Bukittinggi | Mapolresta Bukittinggi | Mapolrestabes Bukittinggi
Kantor Wali Kota Payakumbuh | Kantor Walikota Payakumbuh | Balai Kota Payakumbuh
Mapolres Payakumbuh | Mapolresta Payakumbuh | Mapolrestabes Payakumbuh
Kantor Wali Kota Pariaman | Kantor Walikota Pariaman | Balai Kota Pariaman
Mapolres Pariaman | Mapolresta Pariaman | Mapolrestabes Pariaman
Kantor Wali Kota Pekanbaru | Kantor Walikota Pekanbaru | Balai Kota Pekanbaru
Mapolres Pekanbaru | Mapolresta Pekanbaru | Mapolrestabes Pekanbaru
Kantor Wali Kota Dumai | Kantor Walikota Dumai | Balai Kota Dumai
Mapolres Dumai | Mapolresta Dumai | Mapolrestabes Dumai
Kantor Wali Kota Jambi | Kantor Walikota Jambi | Balai Kota Jambi
Mapolres Jambi | Mapolresta Jambi | Mapolrestabes Jambi
Kantor Wali Kota Sungai Penuh | Kantor Wali Kota Sungaipenuh | Kantor Walikota Sungai Penuh | Kantor Walikota Sungaipenuh | Balai Kota Sungai Penuh | Balai Kota Sungaipenuh
Mapolres Sungai Penuh | Mapolres Sungaipenuh | Mapolresta Sungai Penuh | Mapolresta Sungaipenuh | Mapolrestabes Sungai Penuh | Mapolrestabes Sungaipenuh
Kantor Wali Kota Palembang | Kantor Walikota Palembang | Balai Kota Palembang
Mapolres Palembang | Mapolresta Palembang | Mapolrestabes Palembang
Kantor Wali Kota Pagar Alam | Kantor Wali Kota Pagaralam | Kantor Walikota Pagar Alam | Kantor Walikota Pagaralam | Balai Kota Pagar Alam | Balai Kota Pagaralam
Mapolres Pagar Alam | Mapolres Pagaralam | Mapolresta Pagar Alam | Mapolresta Pagaralam | Mapolrestabes Pagar Alam | Mapolrestabes Pagaralam
Kantor Wali Kota Lubuklinggau | Kantor Walikota Lubuklinggau | Balai Kota Lubuklinggau
Mapolres Lubuklinggau | Mapolresta Lubuklinggau | Mapolrestabes Lubuklinggau
Kantor Wali Kota Prabumulih | Kantor Walikota Prabumulih | Balai Kota Prabumulih
Mapolres Prabumulih | Mapolresta Prabumulih | Mapolrestabes Prabumulih
Kantor Wali Kota Bengkulu | Kantor Walikota Bengkulu | Balai Kota Bengkulu
Mapolres Bengkulu | Mapolresta Bengkulu | Mapolrestabes Bengkulu
Kantor Wali Kota Bandar Lampung | Kantor Wali Kota Bandarlampung | Kantor Wali Kota Balam | Kantor Walikota Bandar Lampung | Kantor Walikota Bandarlampung | Kantor Walikota Balam | Balai Kota Bandar Lampung | Balai Kota Bandarlampung | Balai Kota Balam
Mapolres Bandar Lampung | Mapolres Bandarlampung | Mapolres Balam | Mapolresta Bandar Lampung | Mapolresta Bandarlampung | Mapolresta Balam | Mapolrestabes Bandar Lampung | Mapolrestabes Bandarlampung | Mapolrestabes Balam
Kantor Wali Kota Metro | Kantor Walikota Metro | Balai Kota Metro
Mapolres Metro | Mapolresta Metro | Mapolrestabes Metro
Kantor Wali Kota Pangkalpinang | Kantor Walikota Pangkalpinang | Balai Kota Pangkalpinang
Mapolres Pangkalpinang | Mapolresta Pangkalpinang | Mapolrestabes Pangkalpinang
Kantor Wali Kota Batam | Kantor Walikota Batam | Balai Kota Batam
Mapolres Batam | Mapolresta Batam | Mapolrestabes Batam
Kantor Wali Kota Tanjungpinang | Kantor Walikota Tanjungpinang | Balai Kota Tanjungpinang
Mapolres Tanjungpinang | Mapolresta Tanjungpinang | Mapolrestabes Tanjungpinang
Kantor Wali Kota Jakarta Pusat | Kantor Wali Kota Jakpus | Kantor Walikota Jakarta Pusat | Kantor Walikota Jakpus | Balai Kota Jakarta Pusat | Balai Kota Jakpus
Mapolres Jakarta Pusat | Mapolres Jakpus | Mapolresta Jakarta Pusat | Mapolresta Jakpus | Mapolrestabes Jakarta Pusat | Mapolrestabes Jakpus
Kantor Wali Kota Jakarta Utara | Kantor Wali Kota Jakut | Kantor Walikota Jakarta Utara | Kantor Walikota Jakut | Balai Kota Jakarta Utara | Balai Kota Jakut
Mapolres Jakarta Utara | Mapolres Jakut | Mapolresta Jakarta Utara | Mapolresta Jakut | Mapolrestabes Jakarta Utara | Mapolrestabes Jakut
Kantor Wali Kota Jakarta Barat | Kantor Wali Kota Jakbar | Kantor Walikota Jakarta Barat | Kantor Walikota Jakbar | Balai Kota Jakarta Barat | Balai Kota Jakbar
Mapolres Jakarta Barat | Mapolres Jakbar | Mapolresta Jakarta Barat | Mapolresta Jakbar | Mapolrestabes Jakarta Barat | Mapolrestabes Jakbar
Kantor Wali Kota Jakarta Selatan | Kantor Wali Kota Jaksel | Kantor Walikota Jakarta Selatan | Kantor Walikota Jaksel | Balai Kota Jakarta Selatan | Balai Kota Jaksel
Mapolres Jakarta Selatan | Mapolres Jaksel | Mapolresta Jakarta Selatan | Mapolresta Jaksel | Mapolrestabes Jakarta Selatan | Mapolrestabes Jaksel
Kantor Wali Kota Jakarta Timur | Kantor Wali Kota Jaktim | Kantor Walikota Jakarta Timur | Kantor Walikota Jaktim | Balai Kota Jakarta Timur | Balai Kota Jaktim
Mapolres Jakarta Timur | Mapolres Jaktim | Mapolresta Jakarta Timur | Mapolresta Jaktim | Mapolrestabes Jakarta Timur | Mapolrestabes Jaktim
Kantor Wali Kota Bogor | Kantor Walikota Bogor | Balai Kota Bogor
Kantor Wali Kota Sukabumi | Kantor Walikota Sukabumi | Balai Kota Sukabumi
Kantor Wali Kota Bandung | Kantor Walikota Bandung | Balai Kota Bandung
Kantor Wali Kota Cirebon | Kantor Walikota Cirebon | Balai Kota Cirebon
Kantor Wali Kota Bekasi | Kantor Walikota Bekasi | Balai Kota Bekasi
Kantor Wali Kota Depok | Kantor Walikota Depok | Balai Kota Depok
Mapolres Depok | Mapolresta Depok | Mapolrestabes Depok
Kantor Wali Kota Cimahi | Kantor Walikota Cimahi | Balai Kota Cimahi
Mapolres Cimahi | Mapolresta Cimahi | Mapolrestabes Cimahi
Kantor Wali Kota Tasikmalaya | Kantor Walikota Tasikmalaya | Balai Kota Tasikmalaya
Kantor Wali Kota Banjar | Kantor Walikota Banjar | Balai Kota Banjar
Kantor Wali Kota Magelang | Kantor Walikota Magelang | Balai Kota Magelang
Kantor Wali Kota Surakarta | Kantor Wali Kota Solo | Kantor Walikota Surakarta | Kantor Walikota Solo | Balai Kota Surakarta | Balai Kota Solo
Mapolres Surakarta | Mapolres Solo | Mapolresta Surakarta | Mapolresta Solo | Mapolrestabes Surakarta | Mapolrestabes Solo
Kantor Wali Kota Salatiga | Kantor Walikota Salatiga | Balai Kota Salatiga
Mapolres Salatiga | Mapolresta Salatiga | Mapolrestabes Salatiga
Kantor Wali Kota Semarang | Kantor Walikota Semarang | Balai Kota Semarang
Kantor Wali Kota Pekalongan | Kantor Walikota Pekalongan | Balai Kota Pekalongan
Kantor Wali Kota Tegal | Kantor Walikota Tegal | Balai Kota Tegal
Kantor Wali Kota Yogyakarta | Kantor Wali Kota Jogja | Kantor Wali Kota Jogjakarta | Kantor Wali Kota Yogya | Kantor Walikota Yogyakarta | Kantor Walikota Jogja | Kantor Walikota Jogjakarta | Kantor Walikota Yogya | Balai Kota Yogyakarta | Balai Kota Jogja | Balai Kota Jogjakarta | Balai Kota Yogya
Mapolres Yogyakarta | Mapolres Jogja | Mapolres Jogjakarta | Mapolres Yogya | Mapolresta Yogyakarta | Mapolresta Jogja | Mapolresta Jogjakarta | Mapolresta Yogya | Mapolrestabes Yogyakarta | Mapolrestabes Jogja | Mapolrestabes Jogjakarta | Mapolrestabes Yogya
Kantor Wali Kota Kediri | Kantor Walikota Kediri | Balai Kota Kediri
Kantor Wali Kota Blitar | Kantor Walikota Blitar | Balai Kota Blitar
Kantor Wali Kota Malang | Kantor Walikota Malang | Balai Kota Malang
Kantor Wali Kota Probolinggo | Kantor Walikota Probolinggo | Balai Kota Probolinggo
Kantor Wali Kota Pasuruan | Kantor Walikota Pasuruan | Balai Kota Pasuruan
Kantor Wali Kota Mojokerto | Kantor Walikota Mojokerto | Balai Kota Mojokerto
Kantor Wali Kota Madiun | Kantor Walikota Madiun | Balai Kota Madiun
Kantor Wali Kota Surabaya | Kantor Walikota Surabaya | Balai Kota Surabaya
Mapolres Surabaya | Mapolresta Surabaya | Mapolrestabes Surabaya
Kantor Wali Kota Batu | Kantor Walikota Batu | Balai Kota Batu
Mapolres Batu | Mapolresta Batu | Mapolrestabes Batu
Kantor Wali Kota Tangerang | Kantor Walikota Tangerang | Balai Kota Tangerang
Kantor Wali Kota Cilegon | Kantor Walikota Cilegon | Balai Kota Cilegon
Mapolres Cilegon | Mapolresta Cilegon | Mapolrestabes Cilegon
Kantor Wali Kota Serang | Kantor Walikota Serang | Balai Kota Serang
Kantor Wali Kota Tangerang Selatan | Kantor Wali Kota Tangsel | Kantor Walikota Tangerang Selatan | Kantor Walikota Tangsel | Balai Kota Tangerang Selatan | Balai Kota Tangsel
Mapolres Tangerang Selatan | Mapolres Tangsel | Mapolresta Tangerang Selatan | Mapolresta Tangsel | Mapolrestabes Tangerang Selatan | Mapolrestabes Tangsel
Kantor Wali Kota Denpasar | Kantor Walikota Denpasar | Balai Kota Denpasar
Mapolres Denpasar | Mapolresta Denpasar | Mapolrestabes Denpasar
Kantor Wali Kota Mataram | Kantor Walikota Mataram | Balai Kota Mataram
Mapolres Mataram | Mapolresta Mataram | Mapolrestabes Mataram
Kantor Wali Kota Bima | Kantor Walikota Bima | Balai Kota Bima
Kantor Wali Kota Kupang | Kantor Walikota Kupang | Balai Kota Kupang
Kantor Wali Kota Pontianak | Kantor Walikota Pontianak | Balai Kota Pontianak
Mapolres Pontianak | Mapolresta Pontianak | Mapolrestabes Pontianak
Kantor Wali Kota Singkawang | Kantor Walikota Singkawang | Balai Kota Singkawang
Mapolres Singkawang | Mapolresta Singkawang | Mapolrestabes Singkawang
Kantor Wali Kota Palangka Raya | Kantor Wali Kota Palangkaraya | Kantor Walikota Palangka Raya | Kantor Walikota Palangkaraya | Balai Kota Palangka Raya | Balai Kota Palangkaraya
Mapolres Palangka Raya | Mapolres Palangkaraya | Mapolresta Palangka Raya | Mapolresta Palangkaraya | Mapolrestabes Palangka Raya | Mapolrestabes Palangkaraya
Kantor Wali Kota Banjarmasin | Kantor Walikota Banjarmasin | Balai Kota Banjarmasin
Mapolres Banjarmasin | Mapolresta Banjarmasin | Mapolrestabes Banjarmasin
Kantor Wali Kota Banjarbaru | Kantor Walikota Banjarbaru | Balai Kota Banjarbaru
Mapolres Banjarbaru | Mapolresta Banjarbaru | Mapolrestabes Banjarbaru
Kantor Wali Kota Balikpapan | Kantor Walikota Balikpapan | Balai Kota Balikpapan
Mapolres Balikpapan | Mapolresta Balikpapan | Mapolrestabes Balikpapan
Kantor Wali Kota Samarinda | Kantor Walikota Samarinda | Balai Kota Samarinda
Mapolres Samarinda | Mapolresta Samarinda | Mapolrestabes Samarinda
Kantor Wali Kota Bontang | Kantor Walikota Bontang | Balai Kota Bontang
Mapolres Bontang | Mapolresta Bontang | Mapolrestabes Bontang
Kantor Wali Kota Tarakan | Kantor Walikota Tarakan | Balai Kota Tarakan
Mapolres Tarakan | Mapolresta Tarakan | Mapolrestabes Tarakan
Kantor Wali Kota Manado | Kantor Walikota Manado | Balai Kota Manado
Mapolres Manado | Mapolresta Manado | Mapolrestabes Manado
Kantor Wali Kota Bitung | Kantor Walikota Bitung | Balai Kota Bitung
Mapolres Bitung | Mapolresta Bitung | Mapolrestabes Bitung
Kantor Wali Kota Tomohon | Kantor Walikota Tomohon | Balai Kota Tomohon
Mapolres Tomohon | Mapolresta Tomohon | Mapolrestabes Tomohon
Kantor Wali Kota Kotamobagu | Kantor Walikota Kotamobagu | Balai Kota Kotamobagu
Mapolres Kotamobagu | Mapolresta Kotamobagu | Mapolrestabes Kotamobagu
Kantor Wali Kota Palu | Kantor Walikota Palu | Balai Kota Palu
Mapolres Palu | Mapolresta Palu | Mapolrestabes Palu
Kantor Wali Kota Makassar | Kantor Wali Kota Makasar | Kantor Walikota Makassar | Kantor Walikota Makasar | Balai Kota Makassar | Balai Kota Makasar
Mapolres Makassar | Mapolres Makasar | Mapolresta Makassar | Mapolresta Makasar | Mapolrestabes Makassar | Mapolrestabes Makasar
Kantor Wali Kota Parepare | Kantor Wali Kota Pare-Pare | Kantor Walikota Parepare | Kantor Walikota Pare-Pare | Balai Kota Parepare | Balai Kota Pare-Pare
Mapolres Parepare | Mapolres Pare-Pare | Mapolresta Parepare | Mapolresta Pare-Pare | Mapolrestabes Parepare | Mapolrestabes Pare-Pare
Kantor Wali Kota Palopo | Kantor Walikota Palopo | Balai Kota Palopo
Mapolres Palopo | Mapolresta Palopo | Mapolrestabes Palopo
Kantor Wali Kota Kendari | Kantor Walikota Kendari | Balai Kota Kendari
Mapolres Kendari | Mapolresta Kendari | Mapolrestabes Kendari
Kantor Wali Kota Baubau | Kantor Wali Kota Bau-Bau | Kantor Walikota Baubau | Kantor Walikota Bau-Bau | Balai Kota Baubau | Balai Kota Bau-Bau
Mapolres Baubau | Mapolres Bau-Bau | Mapolresta Baubau | Mapolresta Bau-Bau | Mapolrestabes Baubau | Mapolrestabes Bau-Bau
Kantor Wali Kota Gorontalo | Kantor Walikota Gorontalo | Balai Kota Gorontalo
Kantor Wali Kota Ambon | Kantor Walikota Ambon | Balai Kota Ambon
Mapolres Ambon | Mapolresta Ambon | Mapolrestabes Ambon
Kantor Wali Kota Tual | Kantor Walikota Tual | Balai Kota Tual
Mapolres Tual | Mapolresta Tual | Mapolrestabes Tual
Kantor Wali Kota Ternate | Kantor Walikota Ternate | Balai Kota Ternate
Mapolres Ternate | Mapolresta Ternate | Mapolrestabes Ternate
Kantor Wali Kota Tidore Kepulauan | Kantor Wali Kota Tidore | Kantor Wali Kota Tikep | Kantor Walikota Tidore Kepulauan | Kantor Walikota Tidore | Kantor Walikota Tikep | Balai Kota Tidore Kepulauan | Balai Kota Tidore | Balai Kota Tikep
Mapolres Tidore Kepulauan | Mapolres Tidore | Mapolres Tikep | Mapolresta Tidore Kepulauan | Mapolresta Tidore | Mapolresta Tikep | Mapolrestabes Tidore Kepulauan | Mapolrestabes Tidore | Mapolrestabes Tikep
Kantor Wali Kota Jayapura | Kantor Walikota Jayapura | Balai Kota Jayapura
Kantor Wali Kota Sorong | Kantor Walikota Sorong | Balai Kota Sorong
