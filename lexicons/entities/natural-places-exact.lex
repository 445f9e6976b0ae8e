type LOC
use hint
match exact
source general knowledge; names of places that are also ordinary words: only with these capitals
ok Misi itu mendarat di Bulan. => Bulan
no Harga naik bulan lalu.

Bumi
Bulan
Matahari
Merkurius
Kedu
Tanah Air
Skandinavia
Khatulistiwa
Pantai Utara Jawa | Pantura
