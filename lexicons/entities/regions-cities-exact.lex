type GPE
level city
kb kemendagri
use hint
match exact
source idn-area-data 3.1.2 (Fityan Nugroho and contributors, Open Database License 1.0; see LICENSE-regions), from the Ministry of Home Affairs' code tables of regions; names of cities and regencies that are also ordinary words: only with these capitals
ok Tim menuju Palu kemarin. => Kota Palu
no Hakim mengetuk palu tiga kali.

Kota Palu | Palu = 72.71
Kota Batu | Batu = 35.79
