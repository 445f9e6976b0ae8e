type event_head
use hint
source general knowledge of how events, contests, elections and days are named in Indonesian news
ok Ia membuka Festival Danau Toba. => Festival

Festival
Pekan
Pekan Olahraga | Pekan Olahraga Nasional
Pekan Raya
Pameran
Expo
Pesta
Pesta Rakyat
Karnaval
Kirab
Pawai
Konser
Tur
Lomba
Kejuaraan
Kejuaraan Nasional | Kejurnas
Kejuaraan Dunia
Kejuaraan Provinsi | Kejurprov
Turnamen
Liga
Piala
Cup
Open
Masters
Grand Prix
Super Series
Olimpiade
Olimpiade Sains Nasional | OSN
Paralimpiade
Kompetisi
Musabaqah
Musabaqah Tilawatil Quran | MTQ
Konferensi
Konferensi Tingkat Tinggi | KTT
Konferensi Pers
Kongres
Muktamar
Musyawarah
Musyawarah Nasional | Munas
Musyawarah Wilayah | Muswil
Musyawarah Daerah | Musda
Musyawarah Cabang | Muscab
Musyawarah Perencanaan Pembangunan | Musrenbang | Musrenbangnas | Musrenbangda
Rapat Kerja Nasional | Rakernas
Rapat Kerja Daerah | Rakerda
Rapat Kerja | Raker
Rapat Koordinasi | Rakor
Rapat Koordinasi Nasional | Rakornas
Rapat Koordinasi Daerah | Rakorda
Rapat Pimpinan | Rapim
Rapat Pimpinan Nasional | Rapimnas
Rapat Paripurna
Rapat Umum Pemegang Saham | RUPS
Rapat Dengar Pendapat | RDP
Rapat Dewan Gubernur | RDG
Sidang
Sidang Tahunan
Sidang Umum
Sidang Paripurna
Seminar
Simposium
Lokakarya
Workshop
Webinar
Diskusi
Focus Group Discussion | FGD
Sosialisasi
Bimbingan Teknis | Bimtek
Pelatihan
Diklat
Forum
Dialog
Talkshow
Summit
Forum Ekonomi
Jambore
Perkemahan
Upacara
Apel
Peringatan
Perayaan
Hari
Hari Jadi
Hari Ulang Tahun | HUT
Dies Natalis
Milad
Haul
Harlah
Hari Lahir
Hari Raya
Hari Libur
Hari Bakti
Hari Besar
Pemilihan Umum | Pemilu
Pemilihan Presiden | Pilpres
Pemilihan Legislatif | Pileg
Pemilihan Kepala Daerah | Pilkada
Pemilihan Gubernur | Pilgub
Pemilihan Bupati | Pilbup
Pemilihan Wali Kota | Pilwalkot | Pilwali | Pilwako
Pemilihan Kepala Desa | Pilkades
Pemungutan Suara Ulang | PSU
Operasi
Operasi Ketupat
Operasi Zebra
Operasi Lilin
Operasi Patuh
Operasi Keselamatan
Operasi Tinombala
Perang
Perang Dunia
Konflik
Krisis
Revolusi
Reformasi
Tragedi
Gerakan
Ekspedisi
Jalan Sehat
Senam
Fun Run
Marathon
Bazar
Bakti Sosial | Baksos
Khitanan Massal
Tablig Akbar | Tabligh Akbar
Istigasah | Istighosah
Maulid Nabi
Halalbihalal | Halal Bihalal
Launching
Groundbreaking
Malam Puncak
Malam Anugerah
Kunjungan Kerja | Kunker
Safari
World Cup
Euro
Champions
# of parties and societies
Konferensi Cabang | Konfercab | Konfercablub
Konferensi Daerah | Konferda
Konferensi Wilayah | Konferwil
Konferensi Nasional | Konfernas
Konferensi Anak Cabang | Konferancab
Musyawarah Kerja Wilayah | Muskerwil
Musyawarah Kerja Cabang | Muskercab
Musyawarah Kerja Nasional | Mukernas | Muskernas
Musyawarah Besar | Mubes
Musyawarah Kota | Muskot
Musyawarah Kabupaten | Muskab
Musyawarah Provinsi | Musprov | Musorprov
Musyawarah Anak Cabang | Musancab
Musycab
Musywil
Muktamar Luar Biasa | Mukhtamar
Kongres Luar Biasa | KLB
Rapat Kerja Wilayah | Rakerwil
Rapat Kerja Cabang | Rakercab
Rapat Koordinasi Wilayah | Rakorwil
Sidang Bersama
Sidang Umum PBB | Sidang Majelis Umum
Konferensi Asia Afrika
# last words
Championship | Championships
Challenge
Conference
Convention
Fair
Fest
Exhibition
Carnival
Ceremony
Ministerial Meeting
Trail Run | Night Run
Great Sale
