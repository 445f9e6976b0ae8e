type ORG
use hint
source official names of state bodies, agencies, houses, courts and commissions of Indonesia, with the abbreviations of the press
ok Ketua KPK menemui DPR RI. => Komisi Pemberantasan Korupsi

# houses and councils
Dewan Perwakilan Rakyat | DPR | DPR RI | DPR-RI | Dewan Perwakilan Rakyat Republik Indonesia | Dewan Perwakilan Rakyat RI
Majelis Permusyawaratan Rakyat | MPR | MPR RI | MPR-RI | Majelis Permusyawaratan Rakyat Republik Indonesia
Dewan Perwakilan Daerah | DPD RI | DPD-RI | Dewan Perwakilan Daerah RI | DPD
Dewan Perwakilan Rakyat Daerah | DPRD
Dewan Perwakilan Rakyat Aceh | DPRA
Dewan Perwakilan Rakyat Kabupaten | DPRK
Dewan Perwakilan Rakyat Papua | DPRP
Majelis Rakyat Papua | MRP
Komisi I DPR | Komisi I DPR RI | Komisi 1 DPR
Komisi II DPR | Komisi II DPR RI
Komisi III DPR | Komisi III DPR RI
Komisi IV DPR | Komisi IV DPR RI
Komisi V DPR | Komisi V DPR RI
Komisi VI DPR | Komisi VI DPR RI
Komisi VII DPR | Komisi VII DPR RI
Komisi VIII DPR | Komisi VIII DPR RI
Komisi IX DPR | Komisi IX DPR RI
Komisi X DPR | Komisi X DPR RI
Komisi XI DPR | Komisi XI DPR RI
Komisi XII DPR | Komisi XII DPR RI
Komisi XIII DPR | Komisi XIII DPR RI
Badan Anggaran DPR | Banggar DPR | Banggar DPR RI | Badan Anggaran | Banggar
Badan Legislasi DPR | Baleg DPR | Baleg DPR RI | Badan Legislasi | Baleg
Mahkamah Kehormatan Dewan | MKD | MKD DPR
Badan Akuntabilitas Keuangan Negara | BAKN
Badan Urusan Rumah Tangga | BURT
Badan Musyawarah | Bamus | Bamus DPR
Fraksi Gerindra | Fraksi Partai Gerindra
Fraksi PDIP | Fraksi PDI Perjuangan | Fraksi PDI-P
Fraksi Golkar | Fraksi Partai Golkar
Fraksi NasDem | Fraksi Partai NasDem
Fraksi PKB
Fraksi PKS
Fraksi PAN
Fraksi Demokrat | Fraksi Partai Demokrat
Fraksi PPP
Istana Kepresidenan
# courts
Mahkamah Agung | MA RI
Mahkamah Konstitusi | MK RI
Komisi Yudisial
Majelis Kehormatan Mahkamah Konstitusi | MKMK
Pengadilan Tipikor | Pengadilan Tindak Pidana Korupsi
Pengadilan Tipikor Jakarta | Pengadilan Tipikor Jakarta Pusat
Pengadilan Tipikor Bandung
Pengadilan Tipikor Surabaya
Pengadilan Tipikor Semarang
Pengadilan Tipikor Medan
Pengadilan Tipikor Makassar
Pengadilan Tipikor Palembang
Pengadilan Tipikor Tanjungkarang
Pengadilan Negeri Jakarta Pusat | PN Jakarta Pusat | PN Jakpus
Pengadilan Negeri Jakarta Selatan | PN Jakarta Selatan | PN Jaksel
Pengadilan Negeri Jakarta Timur | PN Jakarta Timur | PN Jaktim
Pengadilan Negeri Jakarta Utara | PN Jakarta Utara | PN Jakut
Pengadilan Negeri Jakarta Barat | PN Jakarta Barat | PN Jakbar
Pengadilan Tinggi DKI Jakarta | PT DKI Jakarta
Mahkamah Internasional | ICJ
Mahkamah Pidana Internasional | ICC
# commissions and law
Komisi Pemberantasan Korupsi | KPK | KPK RI
Dewan Pengawas KPK | Dewas KPK | Dewas
Komisi Pemilihan Umum | KPU | KPU RI
Badan Pengawas Pemilihan Umum | Bawaslu | Bawaslu RI | Badan Pengawas Pemilu
Dewan Kehormatan Penyelenggara Pemilu | DKPP | DKPP RI
Komisi Nasional Hak Asasi Manusia | Komnas HAM
Komisi Nasional Anti Kekerasan terhadap Perempuan | Komnas Perempuan
Komisi Nasional Perlindungan Anak | Komnas PA
Komisi Perlindungan Anak Indonesia | KPAI
Komisi Nasional Disabilitas | KND
Komisi Informasi Pusat | KIP
Komisi Penyiaran Indonesia | KPI | KPI Pusat
Komisi Kepolisian Nasional | Kompolnas
Komisi Kejaksaan | Komjak
Komisi Pengawas Persaingan Usaha | KPPU
Komisi Aparatur Sipil Negara | KASN
Komisi Percepatan Reformasi Polri
Ombudsman Republik Indonesia | Ombudsman | Ombudsman RI
Lembaga Perlindungan Saksi dan Korban | LPSK
Pusat Pelaporan dan Analisis Transaksi Keuangan | PPATK
Dewan Pers
Lembaga Sensor Film | LSF
Kejaksaan Agung | Kejagung | Kejagung RI | Kejaksaan Agung RI | Kejaksaan Agung Republik Indonesia
Kejaksaan Republik Indonesia | Kejaksaan RI
Puspenkum Kejagung | Pusat Penerangan Hukum Kejaksaan Agung
Satgas Penertiban Kawasan Hutan | Satgas PKH
Satgas BLBI
Satgas Pangan | Satgas Pangan Polri
# money
Bank Indonesia
Otoritas Jasa Keuangan | OJK
Lembaga Penjamin Simpanan | LPS
Komite Stabilitas Sistem Keuangan | KSSK
Badan Pemeriksa Keuangan | BPK RI
Badan Pengawasan Keuangan dan Pembangunan | BPKP
Badan Pusat Statistik | BPS
Direktorat Jenderal Pajak | Ditjen Pajak | DJP | DJP Kemenkeu
Direktorat Jenderal Bea dan Cukai | Ditjen Bea dan Cukai | Bea Cukai | DJBC | Ditjen Bea Cukai | Bea dan Cukai
Direktorat Jenderal Anggaran | Ditjen Anggaran | DJA
Direktorat Jenderal Perbendaharaan | Ditjen Perbendaharaan | DJPb
Direktorat Jenderal Kekayaan Negara | DJKN
Direktorat Jenderal Perimbangan Keuangan | DJPK
Direktorat Jenderal Pengelolaan Pembiayaan dan Risiko | DJPPR
Badan Kebijakan Fiskal | BKF
Lembaga Pengelola Dana Pendidikan | LPDP
Indonesia Investment Authority | Lembaga Pengelola Investasi
Danantara | BPI Danantara | Badan Pengelola Investasi Daya Anagata Nusantara | Danantara Indonesia | BP Danantara
BP BUMN | Badan Pengaturan BUMN
Bursa Efek Indonesia | BEI
Kustodian Sentral Efek Indonesia | KSEI
BPJS Kesehatan
BPJS Ketenagakerjaan | BPJamsostek | BP Jamsostek | BPJS TK | BPJSTK | Badan Penyelenggara Jaminan Sosial Ketenagakerjaan | Jamsostek
Badan Penyelenggara Jaminan Sosial | BPJS
Badan Penyelenggara Jaminan Sosial Kesehatan
Dewan Jaminan Sosial Nasional | DJSN
Badan Koordinasi Penanaman Modal | BKPM
Badan Pengelola Keuangan Haji | BPKH
Badan Penyelenggara Haji | BP Haji
Badan Penyelenggara Jaminan Produk Halal | BPJPH
Badan Amil Zakat Nasional | Baznas | BAZNAS RI
Badan Wakaf Indonesia | BWI
Badan Pengelola Dana Perkebunan Kelapa Sawit | BPDPKS | BPDP
# agencies
Badan Gizi Nasional | BGN
Satuan Pelayanan Pemenuhan Gizi | SPPG
Badan Pangan Nasional | Bapanas | NFA
Badan Riset dan Inovasi Nasional | BRIN
Lembaga Ilmu Pengetahuan Indonesia | LIPI
Badan Pengkajian dan Penerapan Teknologi | BPPT
Lembaga Penerbangan dan Antariksa Nasional
Badan Tenaga Nuklir Nasional | Batan
Badan Pengawas Tenaga Nuklir | Bapeten
Badan Meteorologi, Klimatologi, dan Geofisika | BMKG | Badan Meteorologi Klimatologi dan Geofisika | Badan Meteorologi, Klimatologi dan Geofisika
Badan Nasional Penanggulangan Bencana | BNPB
Badan Nasional Pencarian dan Pertolongan | Basarnas | Badan SAR Nasional
Badan Narkotika Nasional | BNN | BNN RI
Badan Nasional Penanggulangan Terorisme | BNPT
Badan Intelijen Negara
Badan Siber dan Sandi Negara | BSSN
Badan Keamanan Laut | Bakamla | Bakamla RI
Badan Pengawas Obat dan Makanan | BPOM | BPOM RI | Badan POM
Badan Kependudukan dan Keluarga Berencana Nasional | BKKBN
Badan Kepegawaian Negara | BKN
Lembaga Administrasi Negara | LAN RI
Arsip Nasional Republik Indonesia | ANRI | Arsip Nasional
Perpustakaan Nasional | Perpusnas
Badan Standardisasi Nasional | BSN
Badan Informasi Geospasial
Badan Pertanahan Nasional | BPN
Badan Bank Tanah | Bank Tanah
Badan Pembinaan Ideologi Pancasila | BPIP
Badan Pelindungan Pekerja Migran Indonesia | BP2MI | BNP2TKI
Badan Nasional Sertifikasi Profesi | BNSP
Badan Pengusahaan Batam | BP Batam
Badan Nasional Pengelola Perbatasan | BNPP
Badan Karantina Indonesia | Barantin
Badan Restorasi Gambut dan Mangrove | BRGM
Badan Pengendalian Lingkungan Hidup | BPLH
Badan Pengelola Migas Aceh | BPMA
Badan Pengatur Hilir Minyak dan Gas Bumi | BPH Migas
Badan Pengatur Jalan Tol | BPJT
Badan Pengelola Transportasi Jabodetabek | BPTJ
Badan Otorita Borobudur
Badan Penerimaan Negara
Badan Percepatan Pengentasan Kemiskinan | BP Taskin
Badan Pengendalian Pembangunan dan Investigasi Khusus | Bappisus
Badan Industri Mineral
Badan Ekonomi Kreatif | Bekraf
Badan Geologi | Badan Geologi Kementerian ESDM
Pusat Vulkanologi dan Mitigasi Bencana Geologi | PVMBG
Pusat Data dan Informasi | Pusdatin
Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi | SKK Migas
Komite Nasional Keselamatan Transportasi | KNKT
Komite Olahraga Nasional Indonesia | KONI | KONI Pusat
Komite Olimpiade Indonesia | NOC Indonesia
Komite Pencegahan Penyakit
Konsil Kedokteran Indonesia | KKI
Dewan Pertimbangan Presiden | Wantimpres
Dewan Ketahanan Nasional | Wantannas | Dewan Pertahanan Nasional
Dewan Ekonomi Nasional
Dewan Energi Nasional
Lembaga Ketahanan Nasional | Lemhannas | Lemhanas
Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah | LKPP
Lembaga Pembiayaan Ekspor Indonesia | LPEI | Indonesia Eximbank
Lembaga Manajemen Aset Negara | LMAN
Otorita Ibu Kota Nusantara | Otorita IKN | OIKN
Korps Pegawai Republik Indonesia | Korpri
Gerakan Pramuka | Kwartir Nasional | Kwarnas
Palang Merah Indonesia | PMI
Dewan Kerajinan Nasional | Dekranas
Dewan Masjid Indonesia
Lembaga Kantor Berita Nasional Antara
Televisi Republik Indonesia | TVRI
Radio Republik Indonesia | RRI
Direktorat Jenderal Imigrasi | Ditjen Imigrasi
Direktorat Jenderal Pemasyarakatan | Ditjen Pemasyarakatan | Ditjenpas | Ditjen PAS
Direktorat Jenderal Kekayaan Intelektual | DJKI
Direktorat Jenderal Kependudukan dan Pencatatan Sipil | Ditjen Dukcapil
Direktorat Jenderal Perhubungan Udara | Ditjen Hubud
Direktorat Jenderal Perhubungan Darat | Ditjen Hubdat
Direktorat Jenderal Perhubungan Laut | Ditjen Hubla
Direktorat Jenderal Perkeretaapian | DJKA
Direktorat Jenderal Minyak dan Gas Bumi | Ditjen Migas
Direktorat Jenderal Mineral dan Batubara | Ditjen Minerba
Direktorat Jenderal Ketenagalistrikan | Ditjen Gatrik
Direktorat Jenderal EBTKE | Ditjen EBTKE
Direktorat Jenderal Bina Marga | Ditjen Bina Marga
Direktorat Jenderal Cipta Karya | Ditjen Cipta Karya
Direktorat Jenderal Sumber Daya Air | Ditjen SDA
Direktorat Jenderal Penyelenggaraan Haji dan Umrah | Ditjen PHU
Direktorat Jenderal Bimbingan Masyarakat Islam | Ditjen Bimas Islam
Direktorat Jenderal Pendidikan Islam | Ditjen Pendis
Direktorat Jenderal Pendidikan Tinggi | Ditjen Dikti | Dikti
Direktorat Jenderal Konservasi Sumber Daya Alam dan Ekosistem | Ditjen KSDAE
Balai Besar TNBTS | BB TNBTS
Pasukan Pengamanan Presiden | Paspampres
Pasukan Pengibar Bendera Pusaka | Paskibraka
Institut Pemerintahan Dalam Negeri | IPDN
Sekolah Tinggi Akuntansi Negara | PKN STAN
