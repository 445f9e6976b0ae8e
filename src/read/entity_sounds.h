/* How the words of names are heard: spellings that sound alike are one name. */
#ifndef KLIPING_READ_ENTITY_SOUNDS_H
#define KLIPING_READ_ENTITY_SOUNDS_H

#include "entity_parts.h"

/* What a folded word of a name is known by. As many bytes as a block of a key has can be read
 * behind its beginning, as in a text. */
uint64_t word_key(const entity_words *words, bytes folded);

#endif
