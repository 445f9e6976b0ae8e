type programme_head
use hint
source general knowledge of how programmes, schemes, awards and products are named in Indonesian news
ok Warga menerima Kartu Sembako. => Kartu

Program
Program Kerja
Program Studi Banding
Gerakan
Gerakan Nasional
Gerakan Masyarakat
Kampanye
Kartu
Kartu Indonesia
Bantuan
Bantuan Langsung
Bantuan Sosial | Bansos
Bantuan Operasional
Bantuan Subsidi
Bantuan Pangan
Jaminan
Beasiswa
Subsidi
Insentif
Kredit
Tunjangan
Dana
Dana Desa
Dana Alokasi
Skema
Proyek
Proyek Strategis
Layanan
Aplikasi
Sistem Informasi
Platform
Portal
Operasi
Operasi Pasar
Misi
Penghargaan
Anugerah
Piagam
Adipura
Award
Awards
Medali
Tanda Kehormatan
Bintang
Satyalancana | Satyalencana
Rekor
Indeks
Indeks Pembangunan
Kurikulum
Asesmen
Visi
Rencana
Rencana Pembangunan
Kelas
Sekolah
Desa
Kampung
Kota
Rumah
Safari
Safari Ramadan
Bulan
Pekan
Hari
Zona Integritas
Wilayah Bebas
Inisiatif
Kemitraan
Aksi
