type honorific
use hint
source general knowledge of how the elderly and the noble are addressed among the peoples of the archipelago
ok Nek Sattu menerima piagam. => Nek

Nek
Mak
Oma
Opa
Inaq
Amaq
Jro
Jero
Puang
Mister | Mr | Mr.
Mistress | Mrs | Mrs.
