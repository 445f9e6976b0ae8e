type GPE
level country
use hint
match exact
source general knowledge; abbreviations of countries that are also ordinary words: only with these letters
ok Presiden AS tiba. => Amerika Serikat
no Buka tautan About Us di sini.

Indonesia | RI
Amerika Serikat | AS | US
