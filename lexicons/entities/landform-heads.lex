type landform_head
use hint
source general knowledge of how natural places are named in Indonesia
ok Pendaki tersesat di Gunung Lawu. => Gunung

Gunung | G. | Gn | Gn.
Gunung Api
Pegunungan
Bukit
Perbukitan
Puncak
Lereng
Kaki Gunung
Kawah
Kaldera
Lembah
Ngarai
Dataran Tinggi
Dataran Rendah
Tanjung | Tj.
Teluk
Selat
Laut
Samudra | Samudera
Perairan
Pulau
Kepulauan | Kep.
Gugusan
Semenanjung
Pesisir
Pantai
Sungai | Kali
Batang Sungai
Daerah Aliran Sungai | DAS
Krueng
Muara
Danau
Telaga
Situ
Ranu
Rawa
Waduk
Embung
Curug
Air Terjun
Coban
Goa | Gua
Hutan
Hutan Lindung
Hutan Kota
Hutan Mangrove
Taman Nasional | TN
Taman Wisata Alam | TWA
Taman Hutan Raya | Tahura
Cagar Alam
Suaka Margasatwa | SM
Kawasan Konservasi
Geopark
Benua
Gurun
Padang Pasir
Kutub
Jazirah
Tanah
Bumi
Belahan Bumi
Lintas
Blok Migas
Wilayah Kerja | WK
Lapangan
Sesar
Megathrust
Palung
Cekungan
Delta
Terusan
