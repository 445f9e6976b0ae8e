/* What a session remembers of the lexicon's phrases from one article to the next: some have
 * hundreds of entries (villages of one name), and news repeats itself. It follows from the lexicon
 * alone, so forgetting changes nothing but time. */
#ifndef KLIPING_READ_ENTITY_MEMORY_H
#define KLIPING_READ_ENTITY_MEMORY_H

#include "entity_rules.h"

typedef struct phrase_memory {
    const lexicon *lexicon; /* NULL: nothing is remembered here */
    uint32_t first_entry;
    uint16_t kinds;    /* of all its entries */
    bool knows_levels; /* whether `levels` is filled in */
    uint8_t levels;    /* of its regions: bits, see entity_links.c */
} phrase_memory;

typedef struct key_memory {
    const char *name; /* of an entry; NULL: nothing is remembered here */
    const lexicon *lexicon;
    uint64_t before, after;
} key_memory;

enum { PHRASES_REMEMBERED = 1024, KEYS_REMEMBERED = 512 };

struct entity_memory {
    phrase_memory phrases[PHRASES_REMEMBERED];
    key_memory keys[KEYS_REMEMBERED];
};

/* What is remembered of a match's phrase; it counts until the next call. */
phrase_memory *entity_memory_phrase(entity_memory *memory, const entity_rules *rules,
                                    const lexicon_match *match);

#endif
