type GPE
level worldcity
use hint
match exact
source general knowledge; cities abroad whose names are also ordinary words or names: only with these capitals
ok Ia tiba di Lima. => Lima
no Ada lima orang.

Kabul
Arafah
Lima
Nara
Goa
Hue
Kotor
