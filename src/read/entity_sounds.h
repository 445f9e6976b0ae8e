/* How the words of names are heard: spellings that sound alike are one name. */
#ifndef KLIPING_READ_ENTITY_SOUNDS_H
#define KLIPING_READ_ENTITY_SOUNDS_H

#include "entity_parts.h"

enum { HEARD_MOST = 32, HEARD_ROOM = HEARD_MOST + KEY_BLOCK };

/* The letters of a folded word as it is heard, at most HEARD_MOST: the word itself, or what is made
 * in the room. odd: others than letters and digits are among those in the room. As many bytes as a
 * block of a key has can be read behind the beginning of the word, and of what is returned. */
bytes word_heard(bytes folded, char room[HEARD_ROOM], bool *odd);

#endif
