type organisation_head
use hint
source general knowledge of how Indonesian offices, firms and bodies are named; the first words of organisations' names
ok Pemkab Asahan menggelar rapat. => Pemerintah Kabupaten
ok Karyawan PT Maju Bersama mogok. => Perseroan Terbatas

Pemerintah Provinsi | Pemprov | Pemprop
Pemerintah Kabupaten | Pemkab | Pemerintah Kab.
Pemerintah Kota | Pemkot | Pemko
Pemerintah Daerah | Pemda
Pemerintah Desa | Pemdes
Pemerintah Kecamatan | Pemcam
Pemerintah Kelurahan
Pemerintah Aceh
Pemerintah Pusat
Kementerian | Kemen
Kementerian Koordinator | Kemenko
Departemen
Direktorat Jenderal | Ditjen
Direktorat | Dit
Subdirektorat | Subdit
Sekretariat
Sekretariat Daerah | Setda | Setdakab | Setdako | Setdaprov
Sekretariat Jenderal | Setjen
Sekretariat DPRD | Setwan
Inspektorat
Inspektorat Jenderal | Itjen
Inspektorat Daerah | Itda
Dinas
Dinas Pendidikan | Disdik
Dinas Pendidikan dan Kebudayaan | Disdikbud | Dindikbud
Dinas Kesehatan | Dinkes | Diskes
Dinas Sosial | Dinsos | Dissos
Dinas Tenaga Kerja | Disnaker
Dinas Tenaga Kerja dan Transmigrasi | Disnakertrans
Dinas Perhubungan | Dishub
Dinas Lingkungan Hidup | DLH
Dinas Pekerjaan Umum | Dinas PU
Dinas Pekerjaan Umum dan Penataan Ruang | Dinas PUPR | DPUPR
Dinas Bina Marga | DBM
Dinas Sumber Daya Air | DSDA
Dinas Cipta Karya
Dinas Perumahan dan Kawasan Permukiman | Disperkim | Dinas Perkim | DPKP
Dinas Komunikasi dan Informatika | Diskominfo | Dinas Kominfo | Kominfo | Diskominfotik | Diskominfosp
Dinas Kependudukan dan Pencatatan Sipil | Disdukcapil | Dukcapil | Dispendukcapil
Dinas Pariwisata | Dispar
Dinas Kebudayaan dan Pariwisata | Disbudpar | Disparbud
Dinas Pemuda dan Olahraga | Dispora | Disporapar
Dinas Pertanian | Distan | Dispertan | Distanbun | Distanhorti
Dinas Ketahanan Pangan | Disketapang | DKP
Dinas Perikanan | Diskan
Dinas Kelautan dan Perikanan | Diskanla
Dinas Peternakan | Disnak
Dinas Peternakan dan Kesehatan Hewan | Disnakkeswan
Dinas Kehutanan | Dishut
Dinas Perkebunan | Disbun
Dinas Perdagangan | Disdag
Dinas Perindustrian dan Perdagangan | Disperindag | Disperdagin | Disperindagkop
Dinas Koperasi dan UKM | Diskop UKM | Dinkop UKM | Diskopukm | Dinas Koperasi
Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu | DPMPTSP | Dinas PMPTSP
Dinas Pemberdayaan Masyarakat dan Desa | DPMD | Dispermades | Dinas PMD
Dinas Pemberdayaan Perempuan dan Perlindungan Anak | DP3A | DPPPA | Dinas PPPA | DP2KBP3A | DP3AP2KB
Dinas Pengendalian Penduduk dan Keluarga Berencana | DPPKB | Dalduk KB
Dinas Perpustakaan dan Kearsipan | Dispusip | DPK | Dinas Arpus
Dinas Pemadam Kebakaran | Damkar | Disdamkar | Dinas Damkar | Damkarmat | Gulkarmat | Dinas Gulkarmat
Dinas Energi dan Sumber Daya Mineral | Dinas ESDM
Dinas Pertanahan | Dispertaru
Unit Pelaksana Teknis | UPT
Unit Pelaksana Teknis Daerah | UPTD | UPTD PPA
Satuan Kerja Perangkat Daerah | SKPD
Organisasi Perangkat Daerah | OPD
Badan
Badan Perencanaan Pembangunan Daerah | Bappeda | Bapperida | Bappelitbangda
Badan Pendapatan Daerah | Bapenda
Badan Pengelola Keuangan dan Aset Daerah | BPKAD | BKAD | BPKPD | BPKD
Badan Kepegawaian Daerah | BKD
Badan Kepegawaian dan Pengembangan Sumber Daya Manusia | BKPSDM
Badan Penanggulangan Bencana Daerah | BPBD
Badan Kesatuan Bangsa dan Politik | Bakesbangpol | Kesbangpol
Badan Penelitian dan Pengembangan Daerah | Balitbangda | Brida
Badan Narkotika Nasional Provinsi | BNNP
Badan Narkotika Nasional Kabupaten | BNNK
Badan Narkotika Nasional Kota
Badan Amil Zakat | Baznas
Badan Permusyawaratan Desa
Badan Usaha Milik Desa | BUMDes
Badan Usaha Milik Daerah | BUMD
Badan Eksekutif Mahasiswa | BEM
Badan Legislasi | Baleg
Badan Anggaran | Banggar
Badan Pertanahan Nasional Kabupaten
Balai
Balai Besar | BB
Balai Besar Konservasi Sumber Daya Alam | BBKSDA
Balai Konservasi Sumber Daya Alam | BKSDA
Balai Besar Wilayah Sungai | BBWS
Balai Wilayah Sungai | BWS
Balai Besar Pelaksanaan Jalan Nasional | BBPJN | BPJN
Balai Besar Pengawas Obat dan Makanan | BBPOM | BPOM | Loka POM
Balai Taman Nasional
Balai Latihan Kerja | BLK
Balai Pemasyarakatan | Bapas
Biro
Bagian
Bidang
Kantor
Kantor Wilayah | Kanwil
Kantor Cabang
Kantor Kementerian Agama | Kankemenag
Kantor Pertanahan | Kantah
Kantor Pelayanan Pajak | KPP | KPP Pratama
Kantor Imigrasi | Kanim
Kantor Bea Cukai
Kantor SAR
Kantor Staf
Komisi
Komisi I
Komisi II
Komisi III
Komisi IV
Komisi V
Komisi VI
Komisi VII
Komisi VIII
Komisi IX
Komisi X
Komisi XI
Komisi XII
Komisi XIII
Komisi A
Komisi B
Komisi C
Komisi D
Komisi E
Komite
Dewan
Dewan Perwakilan Rakyat Daerah | DPRD
Dewan Pimpinan Pusat | DPP
Dewan Pimpinan Wilayah | DPW
Dewan Pimpinan Daerah | DPD
Dewan Pimpinan Cabang | DPC
Dewan Pengurus Daerah
Dewan Pengurus Wilayah
Dewan Pers
Dewan Kerajinan Nasional Daerah | Dekranasda
Dewan Kerajinan Nasional | Dekranas
Dewan Kesenian
Dewan Pendidikan
Dewan Adat
Fraksi
Panitia Khusus | Pansus
Panitia Kerja | Panja
Panitia
Pimpinan Wilayah
Pimpinan Daerah | PD
Pimpinan Cabang | PC
Pimpinan Anak Cabang | PAC
Pengurus Besar | PB
Pengurus Pusat | PP
Pengurus Wilayah | PW
Pengurus Cabang
Pengurus Daerah
Pengurus Provinsi | Pengprov
Pengurus Kabupaten | Pengkab | Pengcab | Pengkot
Pengurus Wilayah Nahdlatul Ulama | PWNU
Pengurus Cabang Nahdlatul Ulama | PCNU
Majelis
Majelis Wakil Cabang | MWC
Partai
Koalisi
Aliansi
Forum
Forum Koordinasi Pimpinan Daerah | Forkopimda
Forum Koordinasi Pimpinan Kecamatan | Forkopimcam
Asosiasi
Ikatan
Himpunan
Persatuan
Perhimpunan
Perkumpulan
Perserikatan
Serikat
Serikat Pekerja | SP
Serikat Buruh | SB
Federasi
Konfederasi
Gabungan
Gerakan
Organisasi
Organisasi Masyarakat | Ormas
Lembaga
Lembaga Swadaya Masyarakat | LSM
Lembaga Bantuan Hukum | LBH
Lembaga Survei
Lembaga Pemasyarakatan | Lapas
Lembaga Pembinaan Khusus Anak | LPKA
Lembaga Adat
Rumah Tahanan | Rutan
Pusat
Pusat Studi
Pusat Penelitian | Puslit
Pusat Kesehatan Masyarakat | Puskesmas
Pusat Informasi
Pusat Kegiatan Belajar Masyarakat | PKBM
Komunitas
Paguyuban
Kelompok
Kelompok Tani | Poktan
Gabungan Kelompok Tani | Gapoktan
Kelompok Wanita Tani | KWT
Kelompok Usaha Bersama | KUBE
Karang Taruna
Pramuka | Kwarcab | Kwarda | Kwarnas | Kwartir Cabang | Kwartir Daerah
Pemberdayaan Kesejahteraan Keluarga | PKK | TP PKK | TP-PKK | Tim Penggerak PKK
Dharma Wanita | Dharma Wanita Persatuan | DWP
Perseroan Terbatas | PT | PT.
Persekutuan Komanditer | CV | CV.
Usaha Dagang | UD | UD.
Firma
Perusahaan Umum | Perum
Perusahaan Daerah | PD | Perusda
Perusahaan Umum Daerah | Perumda
Perusahaan Perseroan Daerah | Perseroda
Perusahaan Daerah Air Minum | PDAM | Perumda Air Minum
Perusahaan
Koperasi
Koperasi Unit Desa | KUD
Koperasi Simpan Pinjam | KSP
Yayasan
Bank
Bank Perkreditan Rakyat | BPR | BPR Syariah
Bank Pembangunan Daerah | BPD
Bank Sampah
Bursa
Asuransi
Dana Pensiun
Universitas | Univ | Univ.
Institut
Institut Agama Islam Negeri | IAIN
Universitas Islam Negeri | UIN
Sekolah Tinggi
Sekolah Tinggi Ilmu Ekonomi | STIE
Sekolah Tinggi Ilmu Kesehatan | STIKES
Sekolah Tinggi Agama Islam | STAI
Sekolah Tinggi Agama Islam Negeri | STAIN
Politeknik | Poltek
Politeknik Kesehatan | Poltekkes
Politeknik Negeri
Akademi
Akademi Kebidanan | Akbid
Akademi Keperawatan | Akper
Fakultas
Program Studi | Prodi
Jurusan
Sekolah
Sekolah Dasar | SD
Sekolah Dasar Negeri | SDN | SD Negeri
Sekolah Menengah Pertama | SMP
Sekolah Menengah Pertama Negeri | SMPN | SMP Negeri
Sekolah Menengah Atas | SMA
Sekolah Menengah Atas Negeri | SMAN | SMA Negeri
Sekolah Menengah Kejuruan | SMK
Sekolah Menengah Kejuruan Negeri | SMKN | SMK Negeri
Sekolah Luar Biasa | SLB
Sekolah Rakyat Menengah Atas | SRMA | SRMP | SRT
Madrasah
Madrasah Ibtidaiyah | MI | MIN
Madrasah Tsanawiyah | MTs | MTsN
Madrasah Aliyah | MA | MAN
Taman Kanak-Kanak | TK
Pendidikan Anak Usia Dini | PAUD
Pondok Pesantren | Ponpes
Pesantren
Rumah Sakit | RS
Rumah Sakit Umum | RSU
Rumah Sakit Umum Daerah | RSUD
Rumah Sakit Umum Pusat | RSUP
Rumah Sakit Jiwa | RSJ
Rumah Sakit Islam | RSI
Rumah Sakit Ibu dan Anak | RSIA
Rumah Sakit Bhayangkara | RS Bhayangkara
Klinik
Apotek
Laboratorium
Kepolisian Daerah | Polda
Kepolisian Resor | Polres
Kepolisian Resor Kota | Polresta
Kepolisian Resor Kota Besar | Polrestabes
Kepolisian Sektor | Polsek
Kepolisian Sektor Kota | Polsekta
Polres Metro
Polsek Metro
Markas Besar | Mabes
Direktorat Reserse Kriminal Umum | Ditreskrimum | Reskrimum
Direktorat Reserse Kriminal Khusus | Ditreskrimsus | Reskrimsus
Direktorat Reserse Narkoba | Ditresnarkoba
Direktorat Lalu Lintas | Ditlantas
Direktorat Polairud | Ditpolairud | Ditpolair
Direktorat Samapta | Ditsamapta
Direktorat Tindak Pidana Umum | Dittipidum
Direktorat Tindak Pidana Siber | Dittipidsiber
Direktorat Tindak Pidana Korupsi | Dittipidkor
Direktorat Tindak Pidana Ekonomi Khusus | Dittipideksus
Direktorat Tindak Pidana Narkoba | Dittipidnarkoba
Direktorat Tindak Pidana Tertentu | Dittipidter
Satuan Reserse Kriminal | Satreskrim | Sat Reskrim
Satuan Reserse Narkoba | Satresnarkoba | Satnarkoba | Sat Narkoba
Satuan Lalu Lintas | Satlantas | Sat Lantas
Satuan Samapta | Satsamapta | Sat Samapta
Satuan Polairud | Satpolairud | Sat Polairud
Satuan Binmas | Satbinmas
Satuan Intelkam | Satintelkam
Unit Reserse Kriminal | Unit Reskrim
Unit Perlindungan Perempuan dan Anak | Unit PPA
Bidang Humas | Bidhumas | Bid Humas
Bidang Propam | Bidpropam
Bidang Dokkes | Biddokkes
Brigade Mobil | Brimob | Satbrimob | Sat Brimob
Satuan Polisi Pamong Praja | Satpol PP
Satuan Tugas | Satgas
Satuan
Satuan Pelayanan Pemenuhan Gizi | SPPG
Tim
Tim Nasional | Timnas
Tim SAR
Tim Saber Pungli
Gugus Tugas
Pos SAR
Komando Daerah Militer | Kodam
Komando Resor Militer | Korem
Komando Distrik Militer | Kodim
Komando Rayon Militer | Koramil
Pangkalan TNI AL | Lanal
Pangkalan Utama TNI AL | Lantamal | Lantamal I
Pangkalan TNI AU | Lanud
Batalyon | Yonif | Yon
Batalyon Infanteri | Yonif Raider | Yonif TP
Brigade Infanteri | Brigif
Divisi Infanteri
Detasemen | Denpom | Densus
Polisi Militer | Pomdam
Kejaksaan Tinggi | Kejati
Kejaksaan Negeri | Kejari
Cabang Kejaksaan Negeri | Cabjari
Pengadilan Negeri | PN
Pengadilan Tinggi | PT
Pengadilan Agama | PA
Pengadilan Tata Usaha Negara | PTUN
Pengadilan Tipikor
Pengadilan Militer | Dilmil
Pengadilan
Mahkamah
Komisi Pemilihan Umum Daerah | KPUD
Komisi Independen Pemilihan | KIP
Panitia Pengawas Pemilu | Panwaslu | Panwaslih | Panwascam
Panitia Pemilihan Kecamatan | PPK
Panitia Pemungutan Suara | PPS
Kedutaan Besar | Kedubes
Kedutaan Besar Republik Indonesia | KBRI
Konsulat Jenderal | Konjen | KJRI
Konsulat
Gereja
Keuskupan
Keuskupan Agung
Huria
Sinode
Klub
Sanggar
Redaksi
Stasiun Televisi
Radio
Grup
Holding
Rumah Zakat
Dompet
Otoritas
Perpustakaan
Kesatuan
Korps
Keluarga Besar
Alumni
Media
Tim Hukum
Satuan Karya
Kesultanan
Keraton
Cabang Dinas Pendidikan | Cabdisdik | Cabdin
# last words of foreign names
Group
Foundation
Institute
Council
Committee
Commission
Association
Corporation
Agency
University
