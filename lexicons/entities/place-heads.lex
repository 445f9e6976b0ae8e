type place_head
use hint
source general knowledge of how Indonesian places are named; the generic words before the names of administrative places and streets
ok Warga Kecamatan Medan Petisah antre. => Kecamatan

Provinsi | Prov | Prov. | Propinsi
Kabupaten | Kab | Kab.
Kota
Kota Administrasi
Kotamadya
Kecamatan | Kec | Kec.
Distrik
Kapanewon
Kemantren
Kelurahan | Kel | Kel.
Desa | Ds | Ds.
Desa Adat
Gampong
Nagari
Jorong
Korong
Pekon
Tiyuh
Kampung | Kp | Kp. | Kampong
Negeri
Lembang
Ohoi
Dusun | Dsn | Dsn.
Dukuh
Padukuhan
Pedukuhan
Kalurahan
Banjar
Lingkungan
Rukun Warga | RW | RW.
Rukun Tetangga | RT | RT.
RT/RW
Jalan | Jl | Jl. | Jln | Jln.
Jalan Raya | Jl Raya | Jl. Raya
Gang | Gg | Gg.
Lorong | Lr | Lr.
Simpang
Perempatan
Pertigaan
Bundaran
Blok
Perumahan
Perumnas
Komplek
Kompleks
Kawasan
Kawasan Industri
Kawasan Ekonomi Khusus | KEK
Wilayah
Daerah
Republik
Kerajaan
Negara
Negara Bagian
Ibu Kota | Ibukota
Distrik Federal
Prefektur
Kelas
Dapil | Daerah Pemilihan
Eks Karesidenan
Karesidenan
