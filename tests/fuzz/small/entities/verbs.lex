type    speech_verb
use     hint
match   exact
source  a few words, for tests

kata
Ujar | ujar
