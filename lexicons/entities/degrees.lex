type degree
use hint
source the academic degrees of Indonesian higher education and of the professions, as written behind (some before) a name
ok Rudi, S.H., M.H. memimpin sidang. => Sarjana Hukum

Sarjana Ekonomi | S.E. | S.E | SE
Sarjana Hukum | S.H. | S.H | SH
Sarjana Hukum Islam | S.H.I. | S.H.I | SHI
Sarjana Sosial | S.Sos. | S.Sos | S. Sos | SSos
Sarjana Ilmu Politik | S.I.P. | S.I.P | S.IP | S.IP. | SIP
Sarjana Ilmu Pemerintahan | S.STP | S.STP. | SSTP | S.S.T.P. | S.IP
Sarjana Pendidikan | S.Pd. | S.Pd | S. Pd | SPd
Sarjana Pendidikan Islam | S.Pd.I. | S.Pd.I | S.PdI | SPdI
Sarjana Pendidikan Sekolah Dasar | S.Pd.SD | S.Pd.,SD
Sarjana Agama | S.Ag. | S.Ag | S. Ag | SAg
Sarjana Teknik | S.T. | S.T | ST
Sarjana Sains | S.Si. | S.Si | S. Si | SSi
Sarjana Sastra | S.S. | S.S | SS
Sarjana Komputer | S.Kom. | S.Kom | S. Kom | SKom
Sarjana Ilmu Komunikasi | S.I.Kom. | S.I.Kom | S.Ikom | S.I. Kom
Sarjana Kesehatan Masyarakat | S.K.M. | S.K.M | SKM
Sarjana Keperawatan | S.Kep. | S.Kep | S. Kep | SKep
Sarjana Kebidanan | S.Keb. | S.Keb
Sarjana Kedokteran | S.Ked. | S.Ked
Sarjana Kedokteran Gigi | S.KG | S.K.G.
Sarjana Farmasi | S.Farm. | S.Farm | S. Farm
Sarjana Gizi | S.Gz. | S.Gz
Sarjana Pertanian | S.P. | S.P | SP
Sarjana Peternakan | S.Pt. | S.Pt | SPt
Sarjana Perikanan | S.Pi. | S.Pi | SPi
Sarjana Kehutanan | S.Hut. | S.Hut | SHut
Sarjana Psikologi | S.Psi. | S.Psi | S. Psi | SPsi
Sarjana Administrasi Publik | S.A.P. | S.AP | S.A.P | SAP
Sarjana Administrasi Negara | S.A.N. | S.AN
Sarjana Administrasi Bisnis | S.A.B. | S.AB
Sarjana Akuntansi | S.Ak. | S.Ak | S.Akun
Sarjana Manajemen | S.M. | S.Mn | S.M
Sarjana Seni | S.Sn. | S.Sn
Sarjana Desain | S.Ds. | S.Ds
Sarjana Teologi | S.Th. | S.Th | STh
Sarjana Teologi Islam | S.Th.I. | S.Th.I
Sarjana Filsafat | S.Fil. | S.Fil
Sarjana Filsafat Islam | S.Fil.I.
Sarjana Humaniora | S.Hum. | S.Hum
Sarjana Komunikasi Islam | S.Kom.I. | S.Kom.I | S.Sos.I. | S.Sos.I
Sarjana Ekonomi Islam | S.E.I. | S.E.I | SEI
Sarjana Ekonomi Syariah | S.E.Sy | S.E.Sy.
Sarjana Syariah | S.Sy. | S.Sy | S.H.I
Sarjana Terapan | S.Tr. | S.Tr
Sarjana Terapan Ilmu Pemerintahan | S.Tr.IP | S.Tr.I.P.
Sarjana Terapan Pertahanan | S.Tr.Han | S.Tr.(Han)
Sarjana Terapan Kebidanan | S.Tr.Keb
Sarjana Terapan Keperawatan | S.Tr.Kep
Sarjana Terapan Kepolisian | S.Tr.K. | S.Tr.K
Sarjana Sains Terapan | S.ST | S.ST. | S.S.T. | SST
Sarjana Ilmu Kepolisian | S.I.K. | S.I.K | S.IK | SIK
Sarjana Perencanaan | S.PWK | S.P.W.K.
Sarjana Arsitektur | S.Ars. | S.Ars
Sarjana Statistika | S.Stat. | S.Stat
Sarjana Matematika | S.Mat. | S.Mat
Sarjana Kelautan | S.Kel. | S.Kel
Sarjana Teknologi Pertanian | S.TP | S.T.P.
Sarjana Pariwisata | S.Par. | S.Par
Sarjana Olahraga | S.Or. | S.Or
Sarjana Muda | B.A. | BA | B.Sc. | B.Sc | BSc | BBA | B.Eng | B.Eng.
Sarjana Kesejahteraan Sosial | S.Kesos
Sarjana Ilmu Administrasi | S.I.A. | SIA
Sarjana Kedokteran Hewan | S.KH | S.K.H.
Sarjana Ilmu Perpustakaan | S.IPI
Sarjana Hubungan Internasional | S.Hub.Int | S.H.Int.
Diploma Tiga | A.Md. | A.Md | Amd | A.Md.Keb | A.Md.Kep | A.Md.Kom
Ahli Pratama | A.P. | A.Ma | A.Ma.Pd
Akta Mengajar | A.Ptnh
Magister Sains | M.Si. | M.Si | M. Si | MSi
Magister Hukum | M.H. | M.H | MH
Magister Hukum Kesehatan | M.H.Kes | M.H.Kes.
Magister Hukum Islam | M.H.I. | M.HI
Magister Humaniora | M.Hum. | M.Hum | M. Hum | MHum
Magister Manajemen | M.M. | M.M | MM
Magister Administrasi Publik | M.A.P. | M.AP | M.A.P | MAP
Magister Administrasi | M.Adm. | M.Adm
Magister Ekonomi | M.E. | M.E | ME | M.Ec | M.Ec.
Magister Ekonomi Syariah | M.E.Sy | M.E.Sy.
Magister Pendidikan | M.Pd. | M.Pd | M. Pd | MPd
Magister Pendidikan Islam | M.Pd.I. | M.Pd.I | M.PdI
Magister Agama | M.Ag. | M.Ag | M. Ag | MAg
Magister Teknik | M.T. | M.T | MT
Magister Komputer | M.Kom. | M.Kom | M. Kom
Magister Ilmu Komunikasi | M.I.Kom. | M.I.Kom | M.Ikom
Magister Ilmu Politik | M.I.P. | M.IP | MIP
Magister Kesehatan | M.Kes. | M.Kes | M. Kes | MKes
Magister Kesehatan Masyarakat | M.K.M. | M.K.M | MKM
Magister Keperawatan | M.Kep. | M.Kep
Magister Kebidanan | M.Keb. | M.Keb
Magister Farmasi | M.Farm. | M.Farm
Magister Pertanian | M.P. | M.P | MP
Magister Sosial | M.Sos. | M.Sos
Magister Psikologi | M.Psi. | M.Psi
Magister Akuntansi | M.Ak. | M.Ak
Magister Kenotariatan | M.Kn. | M.Kn | MKn
Magister Teologi | M.Th. | M.Th | MTh
Magister Seni | M.Sn. | M.Sn
Magister Arsitektur | M.Ars. | M.Ars
Magister Statistika | M.Stat. | M.Stat
Magister Ilmu Kepolisian | M.I.K. | M.IK | MIK
Magister Terapan | M.Tr. | M.Tr | M.Tr.IP | M.Tr.AP | M.Tr.Han | M.Tr.(Han) | M.Tr.Opsla | M.Tr.(Hanla)
Magister Perencanaan | M.PWK | M.Ec.Dev | M.Ec.Dev. | M.Plan
Magister Manajemen Pendidikan | M.MPd | M.M.Pd.
Magister Manajemen Rumah Sakit | MARS | M.A.R.S. | M.M.R.S. | MMRS
Magister Kebijakan Publik | M.K.P. | MPP | M.P.P. | MPA | M.P.A. | M.Pub
Magister Kehutanan | M.Hut
Magister Kedokteran | M.Ked | M.Ked.
Magister Biomedik | M.Biomed | M.Biomed.
Magister Pertahanan | M.Han | M.Han.
Magister Studi Islam | M.S.I. | MSI
Master of Arts | M.A. | M.A | MA
Master of Science | M.Sc. | M.Sc | MSc | M.S. | MS
Master of Engineering | M.Eng. | M.Eng | MEng
Master of Business Administration | M.B.A. | MBA
Master of Laws | LL.M. | LL.M | LLM
Master of Public Health | M.P.H. | MPH
Master of Education | M.Ed. | M.Ed
Master of Philosophy | M.Phil. | M.Phil | MPhil
Master of Divinity | M.Div. | M.Div
Doktor Filsafat | Ph.D. | Ph.D | PhD | Ph. D
Doctor of Laws | LL.D. | S.J.D. | J.D.
Lisensiat | Lc. | Lc | Lic.
Insinyur Profesional Utama | IPU | IPM | IPP | ASEAN Eng. | ASEAN Eng
Akuntan | Ak. | Ak | CA | C.A. | CPA | C.P.A.
Ners | Ns
Sertifikat Profesi | CHRM | CRM | CFA | CFP | CLA | CPM | CRBC | QIA | QRMP | CGCAE | CIQaR | CGRCOP | CMA
Doktor Honoris Causa | H.C. | HC
Spesialis Obstetri dan Ginekologi | Sp.OG | Sp.O.G. | SpOG | Sp. OG | Sp.OG.
Spesialis Anak | Sp.A. | Sp.A | SpA
Spesialis Bedah | Sp.B. | Sp.B | SpB
Spesialis Bedah Saraf | Sp.BS | SpBS
Spesialis Bedah Plastik | Sp.BP | Sp.BP-RE | Sp.B.P.R.E.
Spesialis Bedah Onkologi | Sp.B.Onk | Sp.B(K)Onk | Sp.B.Subsp.Onk
Spesialis Penyakit Dalam | Sp.PD | Sp.P.D. | SpPD | Sp. PD | Sp.PD-KGH | Sp.PD-KEMD
Spesialis Jantung dan Pembuluh Darah | Sp.JP | Sp.J.P. | SpJP | Sp.JP(K)
Spesialis Paru | Sp.P. | Sp.P | SpP
Spesialis Saraf | Sp.S. | Sp.S | Sp.N | Sp.N.
Spesialis Mata | Sp.M. | Sp.M | SpM
Spesialis THT | Sp.THT | Sp.THT-KL | Sp.THT-BKL | Sp.T.H.T.
Spesialis Kulit dan Kelamin | Sp.KK | Sp.DV | Sp.DVE | Sp.K.K.
Spesialis Kedokteran Jiwa | Sp.KJ | SpKJ | Sp.K.J.
Spesialis Radiologi | Sp.Rad | Sp.Rad. | SpRad
Spesialis Anestesi | Sp.An | Sp.An. | SpAn | Sp.An-TI
Spesialis Orthopedi | Sp.OT | SpOT | Sp.O.T. | Sp.OT(K)
Spesialis Urologi | Sp.U. | Sp.U | SpU
Spesialis Patologi Klinik | Sp.PK | SpPK
Spesialis Patologi Anatomi | Sp.PA | SpPA
Spesialis Forensik | Sp.F. | Sp.F | Sp.FM | Sp.KF
Spesialis Gizi Klinik | Sp.GK | SpGK
Spesialis Rehabilitasi Medik | Sp.KFR | Sp.RM
Spesialis Okupasi | Sp.Ok
Spesialis Mikrobiologi | Sp.MK
Spesialis Emergensi | Sp.EM
Spesialis Kedokteran Penerbangan | Sp.KP
Spesialis Ortodonti | Sp.Ort | Sp.Ort.
Spesialis Penyakit Mulut | Sp.PM | Sp.BM | Sp.KG | Sp.KGA | Sp.Perio | Sp.Pros
Konsultan | Subsp. | KFER | FICS | FINACS | FIHA | FINASIM | FISR | FAPSR
