type facility_head
use hint
source general knowledge of how buildings, roads and other man-made places are named in Indonesia
ok Acara digelar di Gedung Serbaguna. => Gedung

Gedung
Gedung Serbaguna | GSG
Gedung Olahraga | GOR | Gelanggang Olahraga
Gedung Negara
Gedung Juang
Gedung DPRD
Gedung Kesenian
Gedung Wanita
Gedung Dakwah
Graha
Griya
Wisma
Menara
Plaza
Mal | Mall
Pusat Perbelanjaan
Pasar
Pasar Induk
Pasar Raya
Rest Area
Toko
Rumah Makan | RM
Restoran
Kafe
Warung
Hotel
Apartemen
Rumah Susun | Rusun | Rusunawa | Rusunami
Rumah Dinas
Rumah Jabatan | Rujab
Rumah Duka
Kediaman
Kantor
Kantor Bupati
Kantor Wali Kota | Kantor Walikota
Kantor Gubernur
Kantor Camat
Kantor Desa
Kantor Lurah
Kantor DPRD
Balai Kota | Balaikota
Balai Desa
Balai Pertemuan
Balairung
Bale
Aula
Auditorium
Ruang
Ruang Rapat
Ruang Kerja
Ruang Sidang
Ruang Pertemuan
Ruang Pola
Ballroom
Grand Ballroom
Convention Hall
Convention Center
Pendopo
Pendapa
Paseban
Istana
Keraton
Kraton
Benteng
Candi
Pura
Vihara
Wihara
Kelenteng | Klenteng
Masjid
Masjid Agung
Masjid Raya
Masjid Jami
Musala | Musholla | Mushola
Surau
Islamic Center
Gereja
Gereja Katedral
Katedral
Makam
Taman Makam Pahlawan | TMP
Tempat Pemakaman Umum | TPU
Monumen
Tugu
Patung
Museum
Galeri
Perpustakaan
Planetarium
Kebun Binatang
Kebun Raya
Taman
Taman Kota
Taman Budaya
Alun-Alun
Lapangan
Lapangan Merdeka
Stadion
Gelora
Sirkuit
Arena
Velodrome
Kolam Renang
Sport Center
Bandar Udara | Bandara
Bandara Internasional
Lapangan Terbang
Pangkalan Udara
Landasan Udara
Pelabuhan
Pelabuhan Penyeberangan
Dermaga
Terminal
Terminal Bus
Stasiun
Stasiun Kereta
Stasiun MRT
Stasiun LRT
Halte
Depo
Jembatan
Jembatan Layang
Jalan Layang
Flyover | Fly Over
Underpass
Terowongan
Jalan Tol
Tol
Gerbang Tol | GT
Exit Tol
Ruas Tol
Jalur
Jalur Pantura
Jalan
Jalan Raya
Jalan Lintas | Jalinsum
Trotoar
Bendungan
Bendung
Waduk
Irigasi
Tanggul
Pembangkit Listrik | PLTU | PLTA | PLTS | PLTP | PLTMH | PLTGU | PLTB
Kilang
Tambang
Smelter
Pabrik
Gudang
Bulog
SPBU
SPBE
Tempat Pembuangan Akhir | TPA
Tempat Pemrosesan Akhir
TPST
TPS
Instalasi Pengolahan Air | IPA | IPAL
Rumah Sakit | RS
Rumah Sakit Umum Daerah | RSUD
RSUP
Rumah Sakit Islam
Puskesmas
Posyandu
Poskesdes
Klinik
Markas
Markas Polda | Mapolda
Markas Polres | Mapolres
Markas Polresta | Mapolresta
Markas Polrestabes | Mapolrestabes
Markas Polsek | Mapolsek
Markas Kodam | Makodam
Markas Kodim | Makodim
Markas Korem | Makorem
Markas Komando | Mako
Markas Besar
Pos Polisi
Pos Lintas Batas Negara | PLBN
Lapas
Rutan
Lembaga Pemasyarakatan
Rumah Tahanan
Kampus
Asrama
Asrama Haji
Sekolah
Pondok
Studio
Bioskop
Gudang Senjata
Kompleks
Kompleks Parlemen
Kompleks Istana Kepresidenan
Kompleks Pemkab
Komplek Perkantoran
Perkantoran
Perumahan
Kawasan
Kawasan Industri
Tower
Sanggar
Rumah Produksi
Rumah Pompa
Posko
Dapur Umum
Dapur
Kebun
Sentra
Hall
Gate
Simpang
Bundaran
Perempatan
# last words of names of estates and houses
Residence
Town Square
Lounge
Building
