type GPE
kb kemendagri
use hint
match exact
source idn-area-data 3.1.2 (Fityan Nugroho and contributors, Open Database License 1.0; see LICENSE-regions), from the Ministry of Home Affairs' code tables of regions; names of regencies and cities that are also ordinary words: only with these capitals
ok Tim menuju Palu kemarin. => Kota Palu
no Hakim mengetuk palu tiga kali.

Kota Palu | Palu = 72.71
Kota Batu | Batu = 35.79
Kabupaten Paser | Pasir = 64.01
Kabupaten Batu Bara | Batu Bara | Batubara = 12.19
Kabupaten Kotabaru | Kota Baru = 63.02
