type family_name
use hint
match exact
source general knowledge of clan and family names (Batak, Nias, Minahasa, Gorontalo, Maluku, East Nusa Tenggara, Papua, Toraja, Dayak, of Hadhrami and Chinese descent); those that are ordinary words too: only with their capital
ok Menurut Rudi Bukit, jalan itu rusak. => Bukit
no Mereka naik ke atas bukit.

Ajang
Alang
Angkasa
Beli
Binti
Brahmana
Bukit
Fobia
Gajah
Gersang
Goni
Hulu
Kaya
Kum
Lada
Lalang
Lambung
Lantang
Lay
Logo
Luhur
Momongan
Nai
Ora
Purba
Raga
Saing
Sampe
Syukur
Tahun
Tambak
Tuan
Ujung
Zai
