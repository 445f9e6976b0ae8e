type position
use hint
source general knowledge of how Indonesian local papers name offices, customary and village ranks, trades and spokespersons
ok Ketuanya hadir bersama anggota. => Ketuanya
ok Petani rumput laut mengeluh. => Petani

# offices with a possessive: "rombongan dipimpin ketuanya, KH Zainal"
Ketuanya
Wakil Ketuanya
Sekretarisnya
Bendaharanya
Direkturnya
Direktur Utamanya
Kepalanya
Rektornya
Pelatihnya
Pendirinya
Pengacaranya
Kuasa Hukumnya
Penasihat Hukumnya
Juru Bicaranya
Wali Nagarinya
Asistennya
# ranks that a report names instead of an office
Bripka
Bripda
Briptu
Brigadir
Aipda
Aiptu
# spokespersons and staff
Tokoh
Perwakilan
Perwakilan Warga
Personel
Instruktur
Staf
Staf Ahli Bidang
Petugas
Petugas Lapangan
Petugas Kebersihan
Petugas Kesehatan
Operator
Pendamping
Pendamping Desa
Pendamping Lokal Desa
Penyuluh
Penyuluh Pertanian
Penyuluh Lapangan
Panitia
Panitia Pelaksana
Panitia Penyelenggara
Juri
Dewan Juri
Dewan Juri Lomba
Dewan Pengawas
Dewan Pembina
Dewan Penasihat
Kurator
Konservator
Kontributor
Kabiro | Kepala Biro
Kalakhar | Kepala Pelaksana Harian
Sesmenko | Sekretaris Kementerian Koordinator
Sesmen | Sekretaris Kementerian
Wakil Menteri Kependudukan dan Pembangunan Keluarga | Wamendukbangga
Wakil Menteri Transmigrasi | Wamentrans
Wakil Menteri Pelindungan Pekerja Migran Indonesia | WamenP2MI | Wamen P2MI
Wakil Menteri Desa | Wamendes
Kepala Penerangan Korem | Kapenrem
Perwira Siaga | Pa Siaga
Perwira Hubungan Masyarakat | Pahumas
Administratur
Pemimpin
Pemimpin Cabang
Pejabat Pembuat Komitmen | PPK
Kuasa Pengguna Anggaran | KPA
Pengguna Anggaran
Pejabat Pengadaan
Sekertaris
Bendaraha
President
Vice Chairman
General Director
Managing Partner
Co-Owner
Owner
Founder
Co-Founder
Warehouse Manager
Content Creator
Pelapor Khusus
Siswi SMA
Kabag Umum
Sekretaris Camat | Sekcam
Sekretaris Lurah | Seklur
Sekretaris Desa | Sekdes
Kepala Lingkungan | Kepling
Kepala Jorong
Kepala Kampung
Kepala Pekon | Peratin
Kepala Kadisbudparpora | Kadisbudparpora
Kepala Dinas Pariwisata | Kadispar | Kadisparpora | Kadisbudpar
# custom and faith
Wali Nagari | Walinagari
Bendesa
Bendesa Adat
Kelian Adat | Klian Adat
Petajuh
Mantir
Mantir Adat
Damang
Temenggung
Tumenggung Adat
Jogugu
Qadhi
Kokolot
Olot
Bhante
Suster
Bruder
Romo Paroki
Takmir
Marbot
Uskup Keuskupan
Mamak
Penghulu
Kepala Suku
Ondoafi | Ondofolo
Tetua Adat
Maestro
Hafizah
Hafiz
# trades and residents who are quoted
Warga Desa
Warga Kelurahan
Warga Kampung
Warga Dusun
Petani
Peternak
Pengrajin | Perajin
Penenun
Pengumpul
Penjaga
Penjaga Kios
Porter
Tukang
Tukang Becak
Tukang Parkir
Juru Parkir
Pemandu
Pemandu Wisata
Kusir
Pesilat
Pedayung
Pengrajin Tenun
Nelayan
Pembudidaya
Pelaku Usaha
Guru Honorer
