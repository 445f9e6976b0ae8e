type ORG
use hint
source names of universities and institutes as they call themselves, with the abbreviations of the press
ok Mahasiswa Unila dan ITB berdiskusi. => Universitas Lampung

Universitas Indonesia
Universitas Gadjah Mada | UGM | Universitas Gajah Mada
Institut Teknologi Bandung | ITB
Institut Pertanian Bogor | IPB | IPB University
Institut Teknologi Sepuluh Nopember | Institut Teknologi Sepuluh November
Universitas Airlangga | Unair
Universitas Padjadjaran | Unpad | Universitas Padjajaran
Universitas Diponegoro | Undip
Universitas Brawijaya | Unibraw
Universitas Hasanuddin | Unhas
Universitas Sumatera Utara | USU
Universitas Andalas | Unand
Universitas Sebelas Maret | UNS | Universitas Sebelas Maret Surakarta
Universitas Pendidikan Indonesia | UPI
Universitas Negeri Jakarta | UNJ
Universitas Negeri Yogyakarta | UNY
Universitas Negeri Semarang | Unnes
Universitas Negeri Malang
Universitas Negeri Surabaya | Unesa
Universitas Negeri Padang | UNP
Universitas Negeri Medan | Unimed
Universitas Negeri Makassar | UNM
Universitas Negeri Gorontalo | UNG
Universitas Negeri Manado | Unima
Universitas Syiah Kuala | USK | Unsyiah
Universitas Malikussaleh | Unimal
Universitas Teuku Umar | UTU
Universitas Samudra | Unsam
Universitas Riau | Unri
Universitas Maritim Raja Ali Haji
Universitas Jambi | Unja
Universitas Sriwijaya | Unsri
Universitas Bengkulu | Unib
Universitas Lampung | Unila
Universitas Bangka Belitung | UBB
Institut Teknologi Sumatera | Itera
Institut Teknologi Kalimantan | ITK
Universitas Sultan Ageng Tirtayasa | Untirta
Universitas Singaperbangsa Karawang | Unsika
Universitas Siliwangi | Unsil
Universitas Jenderal Soedirman | Unsoed
Universitas Tidar | Untidar
Universitas Pembangunan Nasional Veteran Jakarta | UPN Veteran Jakarta | UPNVJ
Universitas Pembangunan Nasional Veteran Yogyakarta | UPN Veteran Yogyakarta
Universitas Pembangunan Nasional Veteran Jawa Timur | UPN Veteran Jatim | UPN Veteran Jawa Timur
Universitas Jember | Unej
Universitas Trunojoyo Madura
Universitas Udayana | Unud
Universitas Pendidikan Ganesha | Undiksha
Institut Seni Indonesia | ISI Denpasar | ISI Yogyakarta | ISI Surakarta
Universitas Mataram | Unram
Universitas Nusa Cendana | Undana
Universitas Timor | Unimor
Universitas Tanjungpura | Untan
Universitas Palangka Raya | UPR
Universitas Lambung Mangkurat | ULM | Unlam
Universitas Mulawarman | Unmul
Universitas Borneo Tarakan | UBT
Universitas Sam Ratulangi | Unsrat
Universitas Tadulako | Untad
Universitas Halu Oleo | UHO | Unhalu
Universitas Sulawesi Barat | Unsulbar
Universitas Sembilanbelas November Kolaka | USN Kolaka
Universitas Pattimura | Unpatti
Universitas Khairun | Unkhair
Universitas Cenderawasih | Uncen
Universitas Papua | Unipa
Universitas Musamus | Unmus
Universitas Terbuka
UIN Syarif Hidayatullah Jakarta | UIN Jakarta | UIN Syarif Hidayatullah
UIN Sunan Kalijaga | UIN Sunan Kalijaga Yogyakarta
UIN Sunan Gunung Djati | UIN Bandung | UIN Sunan Gunung Djati Bandung
UIN Sunan Ampel | UINSA | UIN Sunan Ampel Surabaya
UIN Maulana Malik Ibrahim | UIN Malang
UIN Walisongo | UIN Walisongo Semarang
UIN Raden Intan | UIN Raden Intan Lampung | UIN RIL
UIN Raden Fatah | UIN Raden Fatah Palembang
UIN Raden Mas Said | UIN Surakarta
UIN Ar-Raniry | UIN Ar-Raniry Banda Aceh
UIN Sumatera Utara | UINSU | UIN Sumut
UIN Imam Bonjol | UIN Imam Bonjol Padang
UIN Suska Riau | UIN Sultan Syarif Kasim
UIN Sultan Thaha Saifuddin | UIN STS Jambi
UIN Sultan Maulana Hasanuddin | UIN Banten | UIN SMH Banten
UIN Alauddin | UIN Alauddin Makassar
UIN Antasari | UIN Antasari Banjarmasin
UIN Mataram
UIN Datokarama | UIN Datokarama Palu
UIN Sayyid Ali Rahmatullah | UIN SATU Tulungagung
UIN KHAS Jember | UIN Kiai Haji Achmad Siddiq
UIN Saizu Purwokerto | UIN Prof. K.H. Saifuddin Zuhri
Universitas Islam Internasional Indonesia | UIII
Universitas Islam Indonesia | UII
Universitas Islam Bandung | Unisba
Universitas Islam Sultan Agung | Unissula
Universitas Islam Malang | Unisma
Universitas Muhammadiyah Yogyakarta | UMY
Universitas Muhammadiyah Surakarta | UMS
Universitas Muhammadiyah Malang | UMM
Universitas Muhammadiyah Jakarta | UMJ
Universitas Muhammadiyah Prof. Dr. Hamka | Uhamka
Universitas Muhammadiyah Sumatera Utara | UMSU
Universitas Ahmad Dahlan | UAD
Universitas Aisyiyah Yogyakarta | Unisa
Universitas Nahdlatul Ulama Indonesia | Unusia
Universitas Nahdlatul Ulama Surabaya | Unusa
Universitas Trisakti | Usakti
Universitas Tarumanagara | Untar
Universitas Pelita Harapan | UPH
Universitas Bina Nusantara | Binus | Binus University
Universitas Katolik Parahyangan | Unpar
Universitas Katolik Atma Jaya | Unika Atma Jaya | Atma Jaya
Universitas Katolik Soegijapranata | Unika Soegijapranata
Universitas Atma Jaya Yogyakarta | UAJY
Universitas Sanata Dharma | USD
Universitas Kristen Indonesia
Universitas Kristen Satya Wacana | UKSW
Universitas Kristen Petra | UK Petra
Universitas Kristen Maranatha
Universitas Kristen Duta Wacana | UKDW
Universitas Surabaya | Ubaya
Universitas 17 Agustus 1945 | Untag
Universitas Pancasila
Universitas Paramadina | Paramadina
Universitas Mercu Buana | UMB
Universitas Nasional | Unas
Universitas Gunadarma | Gunadarma
Universitas Al Azhar Indonesia | UAI
Universitas Al-Azhar
Universitas Esa Unggul
Universitas Bhayangkara Jakarta Raya | Ubhara Jaya
Universitas Borobudur
Universitas Bung Karno | UBK
Universitas Bung Hatta | UBH
Universitas Warmadewa | Unwar
Universitas Mahasaraswati | Unmas
Universitas Dian Nuswantoro | Udinus
Universitas Kuningan | Uniku
Universitas Pakuan | Unpak
Universitas Telkom | Telkom University | Tel-U
Universitas Prasetiya Mulya | Prasmul
Universitas Sains Al-Quran | Unsiq
Universitas Multimedia Nusantara | UMN
Universitas Medan Area
Universitas HKBP Nommensen | Nommensen
Universitas Bandar Lampung | UBL
Universitas Malahayati
Universitas Teknokrat Indonesia
Universitas Muslim Indonesia
Universitas Bosowa | Unibos
Universitas Krisnadwipayana | Unkris
Universitas Ibn Khaldun | UIKA
Politeknik Negeri Jakarta | PNJ
Politeknik Negeri Bandung | Polban
Politeknik Negeri Semarang | Polines
Politeknik Negeri Malang | Polinema
Politeknik Negeri Lampung | Polinela
Politeknik Negeri Sriwijaya | Polsri
Politeknik Negeri Batam | Polibatam
Politeknik Negeri Medan | Polmed
Politeknik Elektronika Negeri Surabaya | PENS
Politeknik Perkapalan Negeri Surabaya | PPNS
Politeknik Negeri Ujung Pandang | PNUP
Politeknik Negeri Bali
Politeknik Statistika STIS | STIS
Politeknik Imigrasi | Poltekim
Politeknik Ilmu Pemasyarakatan | Poltekip
Sekolah Tinggi Intelijen Negara | STIN
Sekolah Tinggi Meteorologi Klimatologi dan Geofisika | STMKG
Sekolah Tinggi Ilmu Pelayaran | STIP
Sekolah Tinggi Transportasi Darat | PTDI-STTD
SMA Taruna Nusantara | Taruna Nusantara
Taman Siswa | Tamansiswa
Harvard University | Universitas Harvard | Harvard
Stanford University | Universitas Stanford
Massachusetts Institute of Technology | MIT
Universitas Oxford | Oxford University
Universitas Cambridge | Cambridge University
Universitas Columbia
National University of Singapore
Nanyang Technological University | NTU
Universitas Melbourne
Australian National University
Universitas Tokyo
LIPIA
