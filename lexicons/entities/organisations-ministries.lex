type ORG
use entity
source official names of ministries, of the cabinets of 2014 to 2024 and of the Merah Putih cabinet (Peraturan Presiden Nomor 139 Tahun 2024), with the abbreviations of the press
ok Kemendagri dan Kementerian Keuangan bertemu. => Kementerian Dalam Negeri

Kementerian Sekretariat Negara | Kemensetneg | Kementerian Sekretariat Negara RI
Kementerian Dalam Negeri | Kemendagri | Kementerian Dalam Negeri RI | Kemendagri RI
Kementerian Luar Negeri | Kemenlu | Kemlu | Kementerian Luar Negeri RI | Kemlu RI | Kemenlu RI
Kementerian Pertahanan | Kemenhan | Kemhan | Kementerian Pertahanan RI | Kemhan RI | Kemenhan RI
Kementerian Agama | Kemenag | Kementerian Agama RI | Kemenag RI
Kementerian Hukum | Kemenkum | Kementerian Hukum RI | Kemenkum RI
Kementerian Hak Asasi Manusia | Kementerian HAM | KemenHAM | Kementerian HAM RI
Kementerian Hukum dan Hak Asasi Manusia | Kementerian Hukum dan HAM | Kemenkumham | Kemenkumham RI
Kementerian Imigrasi dan Pemasyarakatan | Kemenimipas | Kementerian Imipas | Kemen Imipas
Kementerian Keuangan | Kemenkeu | Kementerian Keuangan RI | Kemenkeu RI
Kementerian Pendidikan Dasar dan Menengah | Kemendikdasmen | Kemendikdasmen RI | Kementerian Pendidikan Dasar dan Menengah RI
Kementerian Pendidikan Tinggi, Sains, dan Teknologi | Kementerian Pendidikan Tinggi, Sains dan Teknologi | Kemendiktisaintek | Kemdiktisaintek | Kemendikti Saintek | Kemendikti
Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi | Kementerian Pendidikan, Kebudayaan, Riset dan Teknologi | Kementerian Pendidikan Kebudayaan Riset dan Teknologi | Kemendikbudristek | Kemendikbud Ristek | Kemdikbudristek
Kementerian Pendidikan dan Kebudayaan | Kemendikbud
Kementerian Pendidikan Nasional | Kemendiknas | Depdiknas
Kementerian Riset, Teknologi, dan Pendidikan Tinggi | Kemenristekdikti | Kemenristek Dikti
Kementerian Riset dan Teknologi | Kemenristek
Kementerian Kebudayaan | Kemenbud | Kementerian Kebudayaan RI
Kementerian Kesehatan | Kemenkes | Kementerian Kesehatan RI | Kemenkes RI
Kementerian Sosial | Kemensos | Kementerian Sosial RI | Kemensos RI
Kementerian Ketenagakerjaan | Kemnaker | Kemenaker | Kementerian Ketenagakerjaan RI | Kemnaker RI | Kementerian Tenaga Kerja
Kementerian Tenaga Kerja dan Transmigrasi | Kemenakertrans | Kemnakertrans
Kementerian Pelindungan Pekerja Migran Indonesia | Kementerian Perlindungan Pekerja Migran Indonesia | KemenP2MI | KP2MI | Kementerian P2MI
Kementerian Perindustrian | Kemenperin | Kementerian Perindustrian RI | Kemenperin RI
Kementerian Perdagangan | Kemendag | Kementerian Perdagangan RI | Kemendag RI
Kementerian Energi dan Sumber Daya Mineral | Kementerian ESDM | KESDM
Kementerian Pekerjaan Umum | Kementerian PU | KemenPU | Kemen PU
Kementerian Pekerjaan Umum dan Perumahan Rakyat | Kementerian PUPR | Kemen PUPR
Kementerian Perumahan dan Kawasan Permukiman | Kementerian PKP | KemenPKP
Kementerian Perumahan Rakyat | Kemenpera
Kementerian Desa dan Pembangunan Daerah Tertinggal | Kemendes PDT | Kementerian Desa dan PDT | Kementerian Desa
Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi | Kemendes PDTT | Kementerian Desa PDTT | Kemendesa PDTT | Kemendes
Kementerian Transmigrasi | Kementrans | Kementerian Transmigrasi RI
Kementerian Perhubungan | Kemenhub | Kementerian Perhubungan RI | Kemenhub RI
Kementerian Komunikasi dan Digital | Komdigi | Kemkomdigi | Kemenkomdigi | Kementerian Komdigi | Kementerian Komunikasi dan Digital RI
Kementerian Komunikasi dan Informatika | Kemenkominfo | Kominfo | Kementerian Kominfo
Kementerian Pertanian | Kementan | Kementerian Pertanian RI | Kementan RI
Kementerian Kehutanan | Kemenhut | Kementerian Kehutanan RI
Kementerian Lingkungan Hidup | Kementerian LH | KLH | Kementerian Lingkungan Hidup/Badan Pengendalian Lingkungan Hidup | KLH/BPLH
Kementerian Lingkungan Hidup dan Kehutanan | Kementerian LHK | KLHK
Kementerian Kelautan dan Perikanan | KKP | Kementerian KP
Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional | Kementerian ATR/BPN | Kementerian Agraria dan Tata Ruang | Kementerian ATR | ATR/BPN
Kementerian Perencanaan Pembangunan Nasional | Kementerian PPN | Kementerian PPN/Bappenas | Bappenas | Badan Perencanaan Pembangunan Nasional | Kementerian Perencanaan Pembangunan Nasional/Badan Perencanaan Pembangunan Nasional
Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Kementerian PANRB | KemenPANRB | KemenPAN-RB | Kementerian PAN-RB | Kemenpan RB | Kementerian PAN RB
Kementerian Badan Usaha Milik Negara | Kementerian BUMN | KemenBUMN
Kementerian Kependudukan dan Pembangunan Keluarga | Kemendukbangga | Kementerian Kependudukan dan Pembangunan Keluarga/BKKBN | Kemendukbangga/BKKBN
Kementerian Investasi dan Hilirisasi | Kementerian Investasi | Kementerian Investasi/BKPM | Kementerian Investasi dan Hilirisasi/BKPM
Kementerian Koperasi | Kemenkop | Kementerian Koperasi RI
Kementerian Koperasi dan UKM | Kemenkop UKM | KemenKopUKM | Kementerian Koperasi dan Usaha Kecil dan Menengah | Kemenkop dan UKM
Kementerian Usaha Mikro, Kecil, dan Menengah | Kementerian UMKM | KemenUMKM
Kementerian Pariwisata | Kemenpar | Kementerian Pariwisata RI
Kementerian Pariwisata dan Ekonomi Kreatif | Kemenparekraf | Kemenparekraf/Baparekraf
Kementerian Ekonomi Kreatif | Kemenekraf | Kementerian Ekraf | Kementerian Ekonomi Kreatif/Badan Ekonomi Kreatif
Kementerian Pemberdayaan Perempuan dan Perlindungan Anak | Kementerian PPPA | KemenPPPA | Kemen PPPA | KPPPA | KemenPPA
Kementerian Pemuda dan Olahraga | Kemenpora | Kementerian Pemuda dan Olahraga RI | Kemenpora RI
Kementerian Haji dan Umrah | Kemenhaj | Kementerian Haji | Kementerian Haji dan Umrah RI | Kemenhaj RI
Kementerian Koordinator Bidang Politik dan Keamanan | Kemenko Polkam | Kementerian Koordinator Politik dan Keamanan
Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan | Kementerian Koordinator Bidang Politik, Hukum dan Keamanan | Kemenko Polhukam
Kementerian Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan | Kemenko Kumham Imipas | Kemenko Kumham
Kementerian Koordinator Bidang Perekonomian | Kemenko Perekonomian | Kementerian Koordinator Perekonomian | Kemenko Ekonomi
Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan | Kemenko PMK | Kementerian Koordinator PMK
Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan | Kemenko IPK | Kemenko Infrastruktur | Kemenko Infra
Kementerian Koordinator Bidang Pemberdayaan Masyarakat | Kemenko PM
Kementerian Koordinator Bidang Pangan | Kemenko Pangan
Kementerian Koordinator Bidang Kemaritiman dan Investasi | Kemenko Marves | Kemenko Maritim
Sekretariat Kabinet | Setkab
Sekretariat Negara | Setneg
Sekretariat Presiden | Setpres
Kantor Staf Presiden | KSP | Kantor Staf Kepresidenan
Kantor Komunikasi Kepresidenan | PCO
Badan Komunikasi Pemerintah | Bakom
Kabinet Merah Putih
Kabinet Indonesia Maju
Kabinet Kerja
Kabinet Indonesia Bersatu
