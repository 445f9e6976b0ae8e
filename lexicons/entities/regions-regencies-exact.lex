type GPE
level regency
kb kemendagri
use hint
match exact
source idn-area-data 3.1.2 (Fityan Nugroho and contributors, Open Database License 1.0; see LICENSE-regions), from the Ministry of Home Affairs' code tables of regions; names of cities and regencies that are also ordinary words: only with these capitals
ok Bupati Batu Bara hadir. => Kabupaten Batu Bara
no Harga batu bara naik.

Kabupaten Batu Bara | Batu Bara | Batubara = 12.19
