type FAC
use hint
match exact
source general knowledge; short names of facilities that are also ordinary words: only with these letters
no Tim itu berangkat.

Taman Ismail Marzuki | TIM
Kakbah | Ka'bah
