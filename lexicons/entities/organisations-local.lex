type ORG
use hint
source offices that every region has, as local news names them when the region is clear; general knowledge
ok Petugas Disdukcapil mendata warga. => Dinas Kependudukan dan Pencatatan Sipil

Dinas Kesehatan | Dinkes
Dinas Pendidikan | Disdik
Dinas Pendidikan dan Kebudayaan | Disdikbud | Dikbud
Dinas Pendidikan, Pemuda, dan Olahraga | Disdikpora | Dikpora
Dinas Sosial | Dinsos
Dinas Tenaga Kerja | Disnaker
Dinas Tenaga Kerja dan Transmigrasi | Disnakertrans
Dinas Perhubungan | Dishub
Dinas Lingkungan Hidup | DLH
Dinas Pekerjaan Umum | Dinas PU
Dinas Pekerjaan Umum dan Penataan Ruang | Dinas PUPR | DPUPR | PUPR
Dinas Pekerjaan Umum dan Tata Ruang | Dinas PUTR
Dinas Bina Marga
Dinas Sumber Daya Air
Dinas Perumahan dan Kawasan Permukiman | Disperkim | Dinas Perkim | Perkim
Dinas Komunikasi dan Informatika | Diskominfo | Dinas Kominfo
Dinas Kependudukan dan Pencatatan Sipil | Disdukcapil | Dukcapil | Dinas Dukcapil
Dinas Pariwisata | Dispar
Dinas Kebudayaan | Disbud
Dinas Pariwisata dan Kebudayaan | Disparbud | Disbudpar
Dinas Pemuda dan Olahraga | Dispora
Dinas Pertanian | Distan
Dinas Ketahanan Pangan
Dinas Ketahanan Pangan dan Pertanian
Dinas Perikanan
Dinas Kelautan dan Perikanan
Dinas Peternakan
Dinas Peternakan dan Kesehatan Hewan | Disnakkeswan
Dinas Kehutanan | Dishut
Dinas Perkebunan | Disbun
Dinas Perdagangan | Disdag
Dinas Perindustrian
Dinas Perindustrian dan Perdagangan | Disperindag
Dinas Koperasi | Dinas Koperasi dan UKM | Dinas Koperasi dan UMKM
Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu | DPMPTSP
Dinas Pemberdayaan Masyarakat dan Desa | DPMD | Dinas PMD
Dinas Pemberdayaan Perempuan dan Perlindungan Anak | DP3A | Dinas PPPA | DPPPA
Dinas Pengendalian Penduduk dan Keluarga Berencana | DPPKB
Dinas Perpustakaan dan Kearsipan | Dispusip
Dinas Pemadam Kebakaran | Damkar | Dinas Damkar | Pemadam Kebakaran
Dinas Penanggulangan Kebakaran dan Penyelamatan | Gulkarmat
Dinas Energi dan Sumber Daya Mineral | Dinas ESDM
Badan Penanggulangan Bencana Daerah | BPBD
Badan Pendapatan Daerah | Bapenda
Badan Perencanaan Pembangunan Daerah | Bappeda | Bapperida | Bappelitbangda | Bappedalitbang
Badan Pengelola Keuangan dan Aset Daerah | BPKAD | BKAD
Badan Pengelola Keuangan Daerah | BPKD
Badan Kepegawaian dan Pengembangan Sumber Daya Manusia | BKPSDM
Badan Kepegawaian Daerah | BKD
Badan Kesatuan Bangsa dan Politik | Bakesbangpol | Kesbangpol
Badan Riset dan Inovasi Daerah | Brida
Badan Pengelola Perbatasan Daerah
Badan Narkotika Nasional Kabupaten | BNNK
Badan Narkotika Nasional Provinsi | BNNP
Badan Permusyawaratan Desa
Badan Musyawarah Desa
Badan Kehormatan DPRD | BK DPRD | Badan Kehormatan
Badan Anggaran DPRD | Banggar DPRD
Badan Pembentukan Peraturan Daerah | Bapemperda
Badan Musyawarah DPRD | Bamus DPRD
Komisi I DPRD | Komisi A DPRD
Komisi II DPRD | Komisi B DPRD
Komisi III DPRD | Komisi C DPRD
Komisi IV DPRD | Komisi D DPRD
Komisi V DPRD | Komisi E DPRD
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
Sekretariat Daerah | Setda | Setdakab | Setdako | Setdaprov
Sekretariat DPRD | Setwan
Inspektorat
Inspektorat Daerah
Inspektorat Jenderal | Itjen
Satuan Polisi Pamong Praja | Satpol PP
Tim Pengendalian Inflasi Daerah | TPID
Tim Pengendalian Inflasi Pusat | TPIP
Tim Anggaran Pemerintah Daerah | TAPD
Tim Percepatan Penurunan Stunting | TPPS
Tim Penggerak PKK | TP PKK | TP-PKK
Unit Layanan Pengadaan | ULP
Unit Pelayanan Perempuan dan Anak | Unit PPA
UPTD PPA
Forum Koordinasi Pimpinan Daerah | Forkopimda
Forum Koordinasi Pimpinan Kecamatan | Forkopimcam
Samsat
Satlantas
Satreskrim
Satresnarkoba
Satpolairud
Ditreskrimum
Ditreskrimsus
Ditresnarkoba
Ditlantas
Ditpolairud
Bidpropam
Bidhumas
Lanal
Lanud
Kejaksaan Tinggi | Kejati
Kejaksaan Negeri | Kejari
Puspenkum
Pengadilan Tipikor
PTUN
Panwascam | Panitia Pengawas Pemilihan Kecamatan
Panitia Pemilihan Kecamatan
Panitia Pemungutan Suara
Komisi Independen Pemilihan Aceh | KIP Aceh
Kantor Kemenag
Kantor Pertanahan
Kantor Imigrasi
Kantor SAR
KPPN
Syahbandar | KSOP | Kesyahbandaran dan Otoritas Pelabuhan
Dekranasda
Karang Taruna
Kwarcab
PDAM
Perumda
Paskibraka
Tagana
Dewan Kesenian
Dewan Pengupahan
Dewan Adat
Lembaga Adat Melayu | LAM
Senat
Pemerintah Republik Indonesia
