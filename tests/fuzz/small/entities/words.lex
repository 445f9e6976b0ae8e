type    position
use     hint
source  a few words, for tests

Bupati
Kepala Dinas | Kadis
