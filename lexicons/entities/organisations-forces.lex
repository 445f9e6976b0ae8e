type ORG
use hint
source official names of police and army units, with the short forms of the press
ok Bareskrim Polri menggeledah kantor itu. => Bareskrim Polri

Kepolisian Negara Republik Indonesia | Polri | Kepolisian Republik Indonesia | Kepolisian RI
Mabes Polri | Markas Besar Polri
Bareskrim Polri | Bareskrim | Badan Reserse Kriminal Polri | Bareskrim Mabes Polri
Baharkam Polri | Baharkam
Baintelkam Polri | Baintelkam
Divisi Humas Polri | Divhumas Polri | Div Humas Polri | Divisi Humas Mabes Polri
Divisi Propam Polri | Divpropam Polri | Divpropam | Propam Polri | Propam | Div Propam Polri
Divisi Hubungan Internasional Polri | Divhubinter Polri
Korlantas Polri | Korlantas | Korps Lalu Lintas Polri
Korps Brimob Polri | Korps Brimob | Brimob | Brimob Polri | Mako Brimob
Korpolairud Polri | Korpolairud | Korps Polairud
Kortas Tipidkor Polri | Kortastipidkor Polri | Kortastipidkor | Kortas Tipidkor
Densus 88 | Densus 88 Antiteror | Densus 88 Antiteror Polri | Detasemen Khusus 88
Pusdokkes Polri | Pusdokkes
Puslabfor Polri | Puslabfor | Puslabfor Bareskrim Polri
Pusinafis Polri | Inafis | Pusinafis
Lemdiklat Polri
Akademi Kepolisian | Akpol
Sespim Polri | Sespim Lemdiklat Polri
Perguruan Tinggi Ilmu Kepolisian | PTIK | STIK-PTIK
Dittipidum Bareskrim Polri | Dittipidum Bareskrim
Dittipideksus Bareskrim Polri | Dittipideksus Bareskrim
Dittipidkor Bareskrim Polri
Dittipidsiber Bareskrim Polri | Dittipidsiber Bareskrim
Dittipidnarkoba Bareskrim Polri | Dittipidnarkoba Bareskrim
Dittipidter Bareskrim Polri
Interpol | NCB Interpol
Polisi Militer
Satpol PP | Satuan Polisi Pamong Praja
Polisi Lalu Lintas
Tentara Nasional Indonesia | TNI
TNI Angkatan Darat | TNI AD | TNI-AD | Angkatan Darat
TNI Angkatan Laut | TNI AL | TNI-AL | Angkatan Laut
TNI Angkatan Udara | TNI AU | TNI-AU | Angkatan Udara
Mabes TNI | Markas Besar TNI
Mabesad | Mabes AD
Mabesal | Mabes AL
Mabesau | Mabes AU
TNI-Polri | TNI Polri | TNI/Polri
Angkatan Bersenjata Republik Indonesia | ABRI
Komando Pasukan Khusus | Kopassus
Komando Cadangan Strategis Angkatan Darat | Kostrad
Korps Marinir | Marinir TNI AL
Korps Pasukan Gerak Cepat | Kopasgat | Paskhas
Komando Pasukan Katak | Kopaska
Denjaka
Puspen TNI | Pusat Penerangan TNI
Puspom TNI | Puspom | Pusat Polisi Militer TNI
Puspomad | Puspomal | Puspomau
Dispenad
Dispenal
Dispenau
BAIS TNI | Badan Intelijen Strategis
Babinkum TNI
Koarmada RI
Koarmada I
Koarmada II
Koarmada III
Kogabwilhan I
Kogabwilhan II
Kogabwilhan III
Koopsud I
Koopsud II
Koopsud III
Akademi Militer | Akmil
Akademi TNI
Akademi Angkatan Laut
Akademi Angkatan Udara | AAU
Seskoad
Seskoal
Sesko TNI
Universitas Pertahanan | Unhan | Unhan RI
Kodam Iskandar Muda | Kodam IM
Kodam I/Bukit Barisan | Kodam Bukit Barisan | Kodam I/BB
Kodam II/Sriwijaya | Kodam Sriwijaya | Kodam II/Swj
Kodam III/Siliwangi | Kodam Siliwangi | Kodam III/Slw
Kodam IV/Diponegoro | Kodam Diponegoro
Kodam V/Brawijaya | Kodam Brawijaya
Kodam VI/Mulawarman | Kodam Mulawarman | Kodam VI/Mlw
Kodam IX/Udayana | Kodam Udayana
Kodam XII/Tanjungpura | Kodam Tanjungpura
Kodam XIII/Merdeka | Kodam Merdeka
Kodam XIV/Hasanuddin | Kodam Hasanuddin
Kodam XV/Pattimura | Kodam Pattimura | Kodam XVI/Pattimura
Kodam XVII/Cenderawasih | Kodam Cenderawasih
Kodam XVIII/Kasuari | Kodam Kasuari
Kodam XIX/Tuanku Tambusai | Kodam Tuanku Tambusai
Kodam XX/Tuanku Imam Bonjol | Kodam Tuanku Imam Bonjol
Kodam XXI/Radin Inten | Kodam Radin Inten
Kodam XXII/Tambun Bungai | Kodam Tambun Bungai
Kodam XXIII/Palaka Wira | Kodam Palaka Wira
Kodam XXIV/Mandala Trikora | Kodam Mandala Trikora
Kodam Jaya | Kodam Jaya/Jayakarta | Kodam Jayakarta
Divisi Infanteri 1 Kostrad | Divif 1 Kostrad
Divisi Infanteri 2 Kostrad | Divif 2 Kostrad
Divisi Infanteri 3 Kostrad | Divif 3 Kostrad
Satgas TNI
Pasukan Pemelihara Perdamaian PBB | UNIFIL
Kelompok Kriminal Bersenjata | KKB
Organisasi Papua Merdeka | OPM
Tentara Pembebasan Nasional Papua Barat | TPNPB | TPNPB-OPM
Gerakan Aceh Merdeka
Polda Metro Jaya | Polda Metro | PMJ | Kepolisian Daerah Metro Jaya
