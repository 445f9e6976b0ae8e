type position
use hint
source general knowledge of Indonesian offices and of how the press names them; head words of positions, with abbreviations and contractions
ok Kadisnaker Asahan meninjau pabrik. => Kepala Dinas Tenaga Kerja
ok Wakil Ketua Umum partai itu mundur. => Wakil Ketua Umum
no Kasihan anak itu menangis.

# state
Presiden
Wakil Presiden | Wapres
Presiden Terpilih
Ibu Negara
Menteri
Wakil Menteri | Wamen
Menteri Koordinator | Menko
Menteri Negara
Mantan Menteri
Sekretaris Negara | Menteri Sekretaris Negara | Mensesneg
Wakil Menteri Sekretaris Negara | Wamensesneg
Sekretaris Kabinet | Seskab
Menteri Dalam Negeri | Mendagri
Wakil Menteri Dalam Negeri | Wamendagri
Menteri Luar Negeri | Menlu
Wakil Menteri Luar Negeri | Wamenlu
Menteri Pertahanan | Menhan
Wakil Menteri Pertahanan | Wamenhan
Menteri Keuangan | Menkeu
Wakil Menteri Keuangan | Wamenkeu
Menteri Agama | Menag
Wakil Menteri Agama | Wamenag
Menteri Hukum | Menkum
Wakil Menteri Hukum | Wamenkum
Menteri Hukum dan Hak Asasi Manusia | Menteri Hukum dan HAM | Menkumham
Wakil Menteri Hukum dan HAM | Wamenkumham
Menteri Hak Asasi Manusia | Menteri HAM | MenHAM
Menteri Imigrasi dan Pemasyarakatan | Menimipas | Menteri Imipas
Menteri Pendidikan Dasar dan Menengah | Mendikdasmen
Wakil Menteri Pendidikan Dasar dan Menengah | Wamendikdasmen
Menteri Pendidikan Tinggi, Sains, dan Teknologi | Mendiktisaintek | Mendikti Saintek
Wakil Menteri Pendidikan Tinggi, Sains, dan Teknologi | Wamendiktisaintek
Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi | Mendikbudristek | Mendikbud Ristek
Menteri Pendidikan dan Kebudayaan | Mendikbud
Menteri Pendidikan Nasional | Mendiknas
Menteri Kebudayaan | Menbud
Menteri Kesehatan | Menkes
Wakil Menteri Kesehatan | Wamenkes
Menteri Sosial | Mensos
Wakil Menteri Sosial | Wamensos
Menteri Ketenagakerjaan | Menaker | Menteri Tenaga Kerja | Menakertrans
Wakil Menteri Ketenagakerjaan | Wamenaker
Menteri Pelindungan Pekerja Migran Indonesia | Menteri P2MI | MenP2MI
Menteri Perindustrian | Menperin
Wakil Menteri Perindustrian | Wamenperin
Menteri Perdagangan | Mendag
Wakil Menteri Perdagangan | Wamendag
Menteri Energi dan Sumber Daya Mineral | Menteri ESDM | MenESDM
Wakil Menteri ESDM | Wamen ESDM
Menteri Pekerjaan Umum | Menteri PU | MenPU
Menteri Pekerjaan Umum dan Perumahan Rakyat | Menteri PUPR | MenPUPR
Menteri Perumahan dan Kawasan Permukiman | Menteri PKP | MenPKP
Menteri Desa dan Pembangunan Daerah Tertinggal | Mendes PDT | Mendes
Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi | Mendes PDTT
Menteri Transmigrasi | Mentrans
Menteri Perhubungan | Menhub
Wakil Menteri Perhubungan | Wamenhub
Menteri Komunikasi dan Digital | Menkomdigi | Menteri Komdigi
Wakil Menteri Komunikasi dan Digital | Wamenkomdigi
Menteri Komunikasi dan Informatika | Menkominfo
Wakil Menteri Komunikasi dan Informatika | Wamenkominfo
Menteri Pertanian | Mentan
Wakil Menteri Pertanian | Wamentan
Menteri Kehutanan | Menhut
Wakil Menteri Kehutanan | Wamenhut
Menteri Lingkungan Hidup | Menteri LH | MenLH
Menteri Lingkungan Hidup dan Kehutanan | Menteri LHK | MenLHK
Menteri Kelautan dan Perikanan | Menteri KP | MenKP
Menteri Agraria dan Tata Ruang | Menteri ATR | Menteri ATR/Kepala BPN | Menteri ATR/BPN
Menteri Perencanaan Pembangunan Nasional | Menteri PPN | Menteri PPN/Kepala Bappenas | Kepala Bappenas
Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Menteri PANRB | Menteri PAN-RB | MenPANRB | MenPAN-RB | MenPAN RB
Menteri Badan Usaha Milik Negara | Menteri BUMN | MenBUMN
Wakil Menteri BUMN | Wamen BUMN
Menteri Kependudukan dan Pembangunan Keluarga | Mendukbangga
Menteri Investasi dan Hilirisasi | Menteri Investasi | Menteri Investasi dan Hilirisasi/Kepala BKPM | Menteri Investasi/Kepala BKPM
Menteri Koperasi | Menkop
Menteri Koperasi dan UKM | Menkop UKM | MenKopUKM
Menteri UMKM
Menteri Pariwisata | Menpar
Wakil Menteri Pariwisata | Wamenpar
Menteri Pariwisata dan Ekonomi Kreatif | Menparekraf
Menteri Ekonomi Kreatif | Menekraf
Menteri Pemberdayaan Perempuan dan Perlindungan Anak | Menteri PPPA | MenPPPA
Menteri Pemuda dan Olahraga | Menpora
Wakil Menteri Pemuda dan Olahraga | Wamenpora
Menteri Haji dan Umrah | Menhaj
Wakil Menteri Haji dan Umrah | Wamenhaj
Menteri Riset dan Teknologi | Menristek
Menteri Riset, Teknologi, dan Pendidikan Tinggi | Menristekdikti
Menteri Koordinator Bidang Politik dan Keamanan | Menko Polkam
Menteri Koordinator Bidang Politik, Hukum, dan Keamanan | Menko Polhukam
Menteri Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan | Menko Kumham Imipas
Menteri Koordinator Bidang Perekonomian | Menko Perekonomian | Menko Ekonomi
Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan | Menko PMK
Menteri Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan | Menko IPK | Menko Infrastruktur
Menteri Koordinator Bidang Pemberdayaan Masyarakat | Menko PM
Menteri Koordinator Bidang Pangan | Menko Pangan
Menteri Koordinator Bidang Kemaritiman dan Investasi | Menko Marves | Menko Maritim
Menteri Koordinator Bidang Kesejahteraan Rakyat | Menko Kesra
Perdana Menteri | PM
Wakil Perdana Menteri
Menteri Kehakiman
Menteri Pertama
Kanselir
Raja
Ratu
Permaisuri
Pangeran
Putra Mahkota
Putri Mahkota
Emir
Sultan
Paus
Kaisar
Duta Besar | Dubes
Wakil Duta Besar | Wadubes
Konsul Jenderal | Konjen
Konsul
Utusan Khusus
Utusan Khusus Presiden | UKP
Staf Khusus | Stafsus
Staf Khusus Presiden
Staf Ahli
Tenaga Ahli
Tenaga Ahli Utama
Penasihat Khusus
Penasihat Khusus Presiden
Asisten Khusus
Ajudan
Kepala Staf Kepresidenan | KSP
Kepala Kantor Komunikasi Kepresidenan
Kepala Sekretariat Presiden | Kasetpres
Gubernur Bank Indonesia | Gubernur BI
Deputi Gubernur
Deputi Gubernur Senior
Jaksa Agung
Wakil Jaksa Agung
Jaksa Agung Muda
Jampidsus | Jaksa Agung Muda Tindak Pidana Khusus
Jampidum | Jaksa Agung Muda Tindak Pidana Umum
Jamintel | Jaksa Agung Muda Intelijen
Jamdatun | Jaksa Agung Muda Perdata dan Tata Usaha Negara
# provinces, regencies, cities
Gubernur
Wakil Gubernur | Wagub
Bupati
Wakil Bupati | Wabup
Wali Kota | Walikota | Walkot | Wako
Wakil Wali Kota | Wakil Walikota | Wawalkot | Wawali | Wawako
Kepala Daerah
Wakil Kepala Daerah
Penjabat | Pj | Pj.
Pelaksana Tugas | Plt | Plt.
Pelaksana Harian | Plh | Plh.
Penjabat Sementara | Pjs | Pjs.
Pejabat Sementara
Penjabat Gubernur | Pj Gubernur | Pj. Gubernur
Penjabat Bupati | Pj Bupati | Pj. Bupati
Penjabat Wali Kota | Pj Wali Kota | Pj. Wali Kota | Pj Walikota | Pj. Walikota
Penjabat Sekretaris Daerah | Pj Sekda | Pj. Sekda
Pelaksana Tugas Gubernur | Plt Gubernur | Plt. Gubernur
Pelaksana Tugas Bupati | Plt Bupati | Plt. Bupati
Pelaksana Tugas Wali Kota | Plt Wali Kota | Plt. Wali Kota | Plt Walikota
Pelaksana Tugas Kepala | Plt Kepala | Plt. Kepala
Pelaksana Harian Kepala | Plh Kepala | Plh. Kepala
Pelaksana Tugas Kepala Dinas | Plt Kepala Dinas | Plt. Kepala Dinas | Plt Kadis | Plt. Kadis
Pelaksana Harian Bupati | Plh Bupati | Plh. Bupati
Calon Presiden | Capres
Calon Wakil Presiden | Cawapres
Calon Gubernur | Cagub
Calon Wakil Gubernur | Cawagub
Calon Bupati | Cabup
Calon Wakil Bupati | Cawabup
Calon Wali Kota | Cawalkot | Cawali
Calon Legislatif | Caleg
Sekretaris Daerah | Sekda
Sekretaris Daerah Kabupaten | Sekdakab
Sekretaris Daerah Kota | Sekdako | Sekdakot
Sekretaris Daerah Provinsi | Sekdaprov | Sekprov
Sekretaris Kota | Sekkot | Sekko
Sekretaris Kabupaten | Sekkab
Sekretaris Dewan | Sekwan | Sekretaris DPRD
Asisten
Asisten I
Asisten II
Asisten III
Asisten Pemerintahan
Asisten Pemerintahan dan Kesejahteraan Rakyat
Asisten Perekonomian dan Pembangunan
Asisten Administrasi Umum
Asisten Sekretaris Daerah
Inspektur
Inspektur Daerah
Inspektur Jenderal
Inspektur Pembantu | Irban
Kepala Inspektorat
Kepala Dinas | Kadis | Ka Dinas | Kadin
Sekretaris Dinas | Sekdis
Kepala Badan | Kaban
Sekretaris Badan
Kepala Bagian | Kabag
Kepala Bidang | Kabid
Kepala Subbagian | Kasubbag | Kasubag | Kepala Sub Bagian
Kepala Subbidang | Kasubbid | Kasubid | Kepala Sub Bidang
Kepala Seksi | Kasi
Kepala Biro | Karo
Kepala Kantor | Kakan
Kepala Kantor Wilayah | Kakanwil | Kepala Kanwil
Kepala Unit
Kepala UPT | Ka UPT
Kepala UPTD
Kepala Cabang | Kacab
Kepala Cabang Dinas | Kacabdin
Kepala Pusat | Kapus
Kepala Balai | Kabalai
Kepala Balai Besar
Kepala Loka
Kepala Divisi | Kadiv
Kepala Departemen
Kepala Subdirektorat | Kasubdit
Kepala Dinas Tenaga Kerja | Kadisnaker | Kadisnakertrans
Kepala Dinas Kesehatan | Kadinkes | Kadiskes | Kadis Kesehatan
Kepala Dinas Pendidikan | Kadisdik | Kadispendik | Kadis Pendidikan
Kepala Dinas Pendidikan dan Kebudayaan | Kadisdikbud | Kadindikbud
Kepala Dinas Sosial | Kadinsos | Kadissos | Kadis Sosial
Kepala Dinas Perhubungan | Kadishub | Kadis Perhubungan
Kepala Dinas Komunikasi dan Informatika | Kadis Kominfo | Kadiskominfo | Kadiskominfotik
Kepala Dinas Pekerjaan Umum | Kadis PU | Kadis PUPR | Kadis PUTR
Kepala Dinas Perdagangan | Kadisdag | Kadisperindag | Kadisperindagkop | Kadis Perindag
Kepala Dinas Pertanian | Kadistan | Kadispertan | Kadis Pertanian
Kepala Dinas Ketahanan Pangan | Kadis Ketapang
Kepala Dinas Perikanan | Kadiskan
Kepala Dinas Lingkungan Hidup | Kadis LH | Kadis DLH
Kepala Dinas Pariwisata | Kadispar | Kadisparbud | Kadisbudpar | Kadis Pariwisata
Kepala Dinas Pemuda dan Olahraga | Kadispora
Kepala Dinas Kependudukan dan Pencatatan Sipil | Kadisdukcapil | Kadis Dukcapil
Kepala Dinas Pemberdayaan Masyarakat dan Desa | Kadis PMD | Kadispermades
Kepala Dinas Penanaman Modal | Kadis PMPTSP | Kadis DPMPTSP
Kepala Dinas Koperasi | Kadiskop | Kadiskop UKM
Kepala Dinas Perumahan | Kadis Perkim | Kadisperkim
Kepala Dinas Peternakan | Kadisnak
Kepala Badan Penanggulangan Bencana Daerah | Kalaksa BPBD | Kepala Pelaksana BPBD | Kepala BPBD | Kalak BPBD | Kalaksa
Kepala Badan Kepegawaian Daerah | Kepala BKD | Kepala BKPSDM | Kaban BKPSDM
Kepala Bappeda | Kaban Bappeda
Kepala Bapenda | Kaban Bapenda
Kepala Kesbangpol | Kaban Kesbangpol | Kakan Kesbangpol
Kepala Satuan Polisi Pamong Praja | Kasatpol PP | Kepala Satpol PP | Kasat Pol PP
Kepala Bagian Hukum | Kabag Hukum
Kepala Bagian Kesejahteraan Rakyat | Kabag Kesra
Kepala Bagian Protokol dan Komunikasi Pimpinan | Kabag Prokopim | Kabag Protokol
Kepala Bagian Hubungan Masyarakat | Kabag Humas
Kepala Bagian Umum | Kabag Umum
Kepala Bagian Organisasi | Kabag Organisasi
Kepala Kantor Kementerian Agama | Kakankemenag | Kepala Kankemenag | Kakan Kemenag | Kakanwil Kemenag
Kepala Kantor Pertanahan | Kakantah
Kepala Puskesmas | Kapus | Kapuskesmas
Kepala Sekolah | Kepsek
Wakil Kepala Sekolah | Wakasek
Kepala Madrasah | Kamad
Kepala Rumah Sakit | Karumkit
Kepala Rutan | Karutan
Kepala Lapas | Kalapas
Kepala Bapas | Kabapas
Kepala Rumah Tahanan
Kepala Lembaga Pemasyarakatan
Kepala Syahbandar
Kepala Stasiun
Kepala Terminal
Kepala Pasar
Kepala Desa | Kades
Pj Kepala Desa | Pj Kades | Pj. Kades
Kepala Dusun | Kadus
Kepala Lingkungan | Kepling | Kaling
Kepala Kampung
Kepala Pekon | Kapekon | Peratin
Kepala Tiyuh | Kepalo Tiyuh
Kepala Distrik
Camat
Sekretaris Kecamatan | Sekcam
Lurah
Sekretaris Desa | Sekdes
Sekretaris Lurah | Seklur
Keuchik | Geuchik
Wali Nagari
Wali Jorong
Hukum Tua
Sangadi
Perbekel
Bendesa Adat
Panewu
Mantri Pamong Praja
Dukuh
Pangulu
Ketua RT
Ketua RW
Ketua BPD
Ketua TP PKK | Ketua TP-PKK | Ketua Tim Penggerak PKK
Ketua Dekranasda
Ketua Dharma Wanita
Ketua Bhayangkari
Ketua Karang Taruna
Ketua LPM
Bunda PAUD
Bunda Literasi
# houses and parties
Ketua
Wakil Ketua | Waket
Wakil Ketua I
Wakil Ketua II
Wakil Ketua III
Ketua Umum | Ketum
Wakil Ketua Umum | Waketum
Ketua Harian
Ketua Dewan Pembina
Ketua Dewan Pengawas
Ketua Dewan Komisioner
Ketua Dewan Pakar
Ketua Dewan
Ketua Majelis
Ketua Majelis Hakim
Ketua Komisi
Ketua Fraksi
Ketua Panitia
Ketua Pelaksana
Ketua Tim
Ketua Pansus
Ketua Badan
Ketua Bidang
Ketua Pengadilan
Ketua Yayasan
Ketua Asosiasi
Ketua Koperasi
Ketua DPR
Ketua DPR RI
Ketua MPR
Ketua MPR RI
Ketua DPD
Ketua DPD RI
Ketua DPRD
Wakil Ketua DPR
Wakil Ketua DPRD
Wakil Ketua MPR
Wakil Ketua Komisi
Ketua KPK
Ketua KPU
Ketua Bawaslu
Ketua MK
Ketua MA
Ketua DPP
Ketua DPW
Ketua DPC
Ketua DPD Partai
Ketua BPK
Ketua OJK
Ketua PN
Ketua PSSI
Sekretaris
Wakil Sekretaris
Sekretaris Umum | Sekum
Sekretaris Jenderal | Sekjen
Wakil Sekretaris Jenderal | Wasekjen
Sekretaris Utama | Sestama
Sekretaris Direktorat Jenderal | Sesditjen
Sekretaris Perusahaan
Sekretaris Eksekutif
Sekretaris Fraksi
Sekretaris Kementerian | Sesmen
Bendahara
Bendahara Umum | Bendum
Wakil Bendahara
Anggota
Anggota DPR
Anggota DPR RI
Anggota DPRD
Anggota DPD
Anggota DPD RI
Anggota MPR
Anggota Komisi
Anggota Dewan
Anggota Fraksi
Anggota Badan
Anggota Bawaslu
Anggota KPU
Legislator
Senator
Politikus
Politisi
Juru Bicara | Jubir
Wakil Juru Bicara
Kader
Ketua Relawan
Pendiri
Pembina
Penasihat
Komisioner
Wakil Ketua KPK
Hakim
Hakim Ketua
Hakim Anggota
Hakim Agung
Hakim Konstitusi
Panitera
Jaksa
Jaksa Penuntut Umum | JPU
Jaksa Fungsional
Kepala Kejaksaan Tinggi | Kajati | Kepala Kejati
Wakil Kepala Kejaksaan Tinggi | Wakajati
Kepala Kejaksaan Negeri | Kajari | Kepala Kejari
Kepala Cabang Kejaksaan Negeri | Kacabjari
Asisten Tindak Pidana Khusus | Aspidsus
Asisten Intelijen | Asintel
Kepala Seksi Intelijen | Kasi Intel | Kasi Intelijen | Kastel
Kepala Seksi Tindak Pidana Khusus | Kasi Pidsus
Kepala Seksi Tindak Pidana Umum | Kasi Pidum
Kepala Seksi Perdata dan Tata Usaha Negara | Kasi Datun
Kepala Seksi Penerangan Hukum | Kasi Penkum | Kasipenkum
Kepala Pusat Penerangan Hukum | Kapuspenkum
Pengacara
Kuasa Hukum
Penasihat Hukum
Advokat
Notaris
Saksi Ahli
Ahli Hukum
Deputi
Deputi Bidang
Deputi Direktur
Asisten Deputi | Asdep
Direktur Jenderal | Dirjen
Sekretaris Ditjen
Plt Dirjen | Plt. Dirjen
Direktur
Direktur Utama | Dirut
Wakil Direktur Utama | Wadirut
Wakil Direktur | Wadir
Direktur Eksekutif
Direktur Keuangan | Dirkeu
Direktur Operasional | Dirops
Direktur Operasi
Direktur Komersial
Direktur Pemasaran
Direktur Pelayanan
Direktur Kepesertaan
Direktur Teknik
Direktur Bisnis
Direktur Penyidikan | Dirdik
Direktur Layanan
Direktur Umum
Direktur Pelaksana
Presiden Direktur | Presdir
Wakil Presiden Direktur
Presiden Komisaris
Komisaris
Komisaris Utama | Komut
Wakil Komisaris Utama
Komisaris Independen
General Manager | GM
Senior General Manager
Executive General Manager | EGM
Manajer
Manager
Manajer Umum
Asisten Manajer
Branch Manager
Area Manager
Regional Manager
Senior Manager
Project Manager
Vice President | VP
Senior Vice President | SVP
Executive Vice President | EVP
Vice President Corporate Communication
Corporate Secretary
Managing Director
Country Manager
Chief Executive Officer | CEO
Chief Operating Officer | COO
Chief Financial Officer | CFO
Chief Technology Officer | CTO
Chief Marketing Officer | CMO
Chief Economist
Chief Investment Officer | CIO
Co-Founder | Co Founder
Founder
Chairman
Head of
Head
Public Relations
Kepala Perwakilan
Kepala Regional
Kepala Wilayah
Kepala Ekonom
Pemimpin Cabang | Pimcab | Pinca
Pimpinan Cabang
Pimpinan Wilayah | Pinwil | Pimwil
Pimpinan
Pemimpin Redaksi | Pemred
Wakil Pemimpin Redaksi
Redaktur
Pemilik
Bos
Koordinator
Koordinator Wilayah | Korwil
Koordinator Daerah | Korda
Koordinator Nasional
Supervisor
Pengawas
# learning and faith
Rektor
Wakil Rektor | Warek | WR
Dekan
Wakil Dekan | Wadek
Ketua Program Studi | Kaprodi
Ketua Jurusan | Kajur
Ketua Senat
Ketua BEM
Presiden Mahasiswa | Presma
Guru Besar
Profesor
Profesor Riset
Dosen
Guru
Peneliti
Peneliti Senior
Peneliti Utama
Widyaprada
Kepala Laboratorium
Direktur Pascasarjana
Pengasuh
Pengasuh Pondok Pesantren
Pimpinan Pondok Pesantren
Rais Aam
Katib Aam
Rais Syuriyah
Ketua Tanfidziyah
Ketua Umum PBNU
Ketua PWNU
Ketua PCNU
Uskup
Uskup Agung
Kardinal
Pastor
Pendeta
Ephorus
Biksu
Imam
Imam Besar
Mufti
# police
Kepala Kepolisian Republik Indonesia | Kapolri
Wakil Kepala Kepolisian Republik Indonesia | Wakapolri
Kepala Badan Reserse Kriminal | Kabareskrim
Wakabareskrim
Kepala Badan Intelijen dan Keamanan | Kabaintelkam
Kepala Badan Pemelihara Keamanan | Kabaharkam
Kepala Divisi Humas | Kadiv Humas
Kepala Divisi Profesi dan Pengamanan | Kadiv Propam
Kepala Biro Penerangan Masyarakat | Karopenmas | Karo Penmas
Kepala Korps Lalu Lintas | Kakorlantas
Kepala Korps Brimob | Dankorbrimob | Komandan Korps Brimob
Kepala Densus 88 | Kadensus 88
Asisten Operasi Kapolri | Asops Kapolri
Inspektur Pengawasan Umum | Irwasum
Inspektur Pengawasan Daerah | Irwasda
Kepala Kepolisian Daerah | Kapolda
Wakil Kepala Kepolisian Daerah | Wakapolda
Kepala Kepolisian Resor | Kapolres
Wakil Kepala Kepolisian Resor | Wakapolres
Kapolresta | Kepala Kepolisian Resor Kota
Wakapolresta
Kapolrestabes | Kepala Kepolisian Resor Kota Besar
Wakapolrestabes
Kapolres Metro
Kepala Kepolisian Sektor | Kapolsek
Wakil Kepala Kepolisian Sektor | Wakapolsek
Kapolsek Metro
Kapolsekta
Kapolsubsektor
Kapospol
Kepala Bidang Humas | Kabid Humas | Kabidhumas
Kepala Bidang Propam | Kabid Propam
Kepala Subbidang Penerangan Masyarakat | Kasubbid Penmas | Kasubid Penmas
Direktur Reserse Kriminal Umum | Dirreskrimum | Dir Reskrimum
Wadirreskrimum
Direktur Reserse Kriminal Khusus | Dirreskrimsus | Dir Reskrimsus
Direktur Reserse Narkoba | Dirresnarkoba | Dir Resnarkoba | Direktur Resnarkoba
Direktur Lalu Lintas | Dirlantas
Direktur Samapta | Dirsamapta
Direktur Polairud | Dirpolairud | Dirpolair
Direktur Intelkam | Dirintelkam
Direktur Binmas | Dirbinmas
Direktur Tindak Pidana Umum Bareskrim | Dirtipidum
Direktur Tindak Pidana Ekonomi Khusus | Dirtipideksus
Direktur Tindak Pidana Korupsi | Dirtipidkor
Direktur Tindak Pidana Siber | Dirtipidsiber
Direktur Tindak Pidana Narkoba | Dirtipidnarkoba
Direktur Tindak Pidana Tertentu | Dirtipidter
Kepala Satuan
Kepala Satuan Reserse Kriminal | Kasat Reskrim | Kasatreskrim
Wakasat Reskrim
Kepala Satuan Lalu Lintas | Kasat Lantas | Kasatlantas
Wakasat Lantas
Kepala Satuan Reserse Narkoba | Kasat Narkoba | Kasat Resnarkoba | Kasatnarkoba | Kasatresnarkoba
Kepala Satuan Intelkam | Kasat Intelkam | Kasat Intel
Kepala Satuan Binmas | Kasat Binmas
Kepala Satuan Samapta | Kasat Samapta | Kasat Sabhara
Kepala Satuan Polairud | Kasat Polairud | Kasat Polair
Kasat
Kepala Unit Reserse Kriminal | Kanit Reskrim | Kanitreskrim
Kanit PPA
Kanit Gakkum
Kanit Laka
Kanit Tipikor
Kanit Jatanras
Kanit Resmob
Kanit Lantas
Kanit
Panit
Kepala Seksi Humas | Kasi Humas | Kasihumas | Kasie Humas
Kasi Propam
Kepala Bagian Operasi | Kabag Ops | Kabagops
Kabag SDM
Kabag Ren
Kabag Penum
Kasubdit
Kasubdit I
Kasubdit II
Kasubdit III
Kasubdit IV
Kasubdit V
Kasubdit Jatanras
Kasubdit Tipikor
Kasubdit Siber
Kasubbag
Katim
Kapuslabfor
Kapusdokkes
Bhabinkamtibmas
Penyidik
Kepala BNN
Kepala BNNP
Kepala BNNK
# forces
Panglima
Panglima TNI
Wakil Panglima TNI
Kepala Staf Angkatan Darat | KSAD | Kasad
Kepala Staf Angkatan Laut | KSAL | Kasal
Kepala Staf Angkatan Udara | KSAU | Kasau
Kepala Staf Umum TNI | Kasum TNI | Kasum
Wakil Kepala Staf Angkatan Darat | Wakasad | WaKSAD
Kepala Pusat Penerangan TNI | Kapuspen TNI | Kapuspen
Kepala Dinas Penerangan Angkatan Darat | Kadispenad
Kepala Dinas Penerangan Angkatan Laut | Kadispenal
Kepala Dinas Penerangan Angkatan Udara | Kadispenau
Kepala Penerangan Kodam | Kapendam
Kepala Staf
Kepala Staf Kodam | Kasdam
Panglima Daerah Militer | Pangdam
Panglima Kostrad | Pangkostrad
Panglima Koarmada | Pangkoarmada
Panglima Kogabwilhan | Pangkogabwilhan
Panglima Divisi | Pangdiv
Komandan Jenderal Kopassus | Danjen Kopassus
Komandan
Komandan Korem | Danrem
Komandan Kodim | Dandim
Komandan Rayon Militer | Danramil
Komandan Lanal | Danlanal
Komandan Lanud | Danlanud
Komandan Lantamal | Danlantamal
Komandan Batalyon | Danyon | Danyonif
Komandan Brigade | Danbrig | Danbrigif
Komandan Pomdam | Danpomdam
Komandan Puspom | Danpuspom
Komandan Paspampres | Danpaspampres
Komandan Satgas | Dansatgas
Komandan Kompi | Danki
Komandan Pos | Danpos
Komandan Regu
Kepala Staf Kodim | Kasdim
Kepala Staf Korem | Kasrem
Perwira Seksi
Babinsa
# sport and stage
Pelatih
Pelatih Kepala
Asisten Pelatih
Manajer Tim
Kapten
Kapten Tim
Kiper
Penjaga Gawang
Bek
Gelandang
Penyerang
Striker
Winger
Pebulu Tangkis
Pebulutangkis
Petenis
Petinju
Pembalap
Pegolf
Atlet
Wasit
Direktur Teknik Timnas
Penyanyi
Musisi
Aktor
Aktris
Sutradara
Produser
Presenter
Komedian
Pelawak
Penulis
Novelis
Sastrawan
Budayawan
Seniman
Vokalis
Gitaris
Drummer
# voices of the news
Pengamat
Pengamat Politik
Pengamat Ekonomi
Pengamat Pendidikan
Pengamat Kebijakan Publik
Pengamat Transportasi
Pengamat Militer
Pengamat Hukum
Pengamat Pasar Modal
Pengamat Penerbangan
Pengamat Otomotif
Pakar
Pakar Hukum
Pakar Hukum Pidana
Pakar Hukum Tata Negara
Pakar Komunikasi
Pakar Ekonomi
Ahli
Analis
Analis Politik
Analis Senior
Ekonom
Ekonom Senior
Sosiolog
Psikolog
Kriminolog
Sejarawan
Arkeolog
Ahli Gizi
Epidemiolog
Praktisi
Pemerhati
Tokoh Masyarakat
Tokoh Adat
Tokoh Agama
Tokoh Pemuda
Ketua Adat
Relawan
Dokter Spesialis
Bidan
Perawat
Apoteker
Pengusaha
Konglomerat
Investor
Pedagang
Jurnalis
Fotografer
Humas
Kepala Humas
Perencana
Prakirawan
Forecaster
Astronot
Astronom
Pilot
Kopilot
Nakhoda
Masinis
Eksekutif
Ketua Satgas
Kepala Satgas | Kasatgas
Wakil Kepala | Waka
Kepala
Wakil Kepala Badan
Kepala SPPG
Kepala BGN
Wakil Kepala BGN
Mantan Presiden
Mantan Wakil Presiden
Mantan Gubernur
Mantan Bupati
Mantan Wali Kota | Mantan Walikota
Mantan Ketua
Mantan Kepala
Mantan Direktur Utama | Mantan Dirut
Mantan Kapolri
Mantan Menteri Keuangan
Eks Menteri
Eks Gubernur
Eks Bupati
Eks Wali Kota
Eks Ketua
Eks Kepala
Eks Direktur Utama | Eks Dirut
