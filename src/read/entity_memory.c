#include "entity_memory.h"

#include <stdlib.h>

enum { SCRATCH_KEPT = 1 << 20 }; /* bytes, between documents */

entity_memory *entity_memory_new(void)
{
    return calloc(1, sizeof(entity_memory));
}

void entity_memory_free(entity_memory *memory)
{
    if (memory)
        arena_free(&memory->scratch);
    free(memory);
}

arena *entity_memory_begin(entity_memory *memory, const arena *document)
{
    arena_reset(&memory->scratch, SCRATCH_KEPT); /* the last document may have failed */
    memory->scratch.failure = document->failure;
    return &memory->scratch;
}

void entity_memory_end(entity_memory *memory)
{
    arena_reset(&memory->scratch, SCRATCH_KEPT);
}

static uint16_t kinds_of(const entity_rules *rules, const lexicon_match *match)
{
    const file_facts *files = facts_of(rules, match->lexicon);
    uint16_t kinds = 0;
    for (uint32_t e = 0; e < match->n_entries; e++)
        kinds |= entry_facts(files, match->lexicon, match->first_entry + e)->kind;
    return kinds;
}

phrase_memory *entity_memory_phrase(entity_memory *memory, const entity_rules *rules,
                                    const lexicon_match *match)
{
    phrase_memory *phrase = &memory->phrases[match->first_entry % PHRASES_REMEMBERED];
    if (phrase->first_entry != match->first_entry || phrase->lexicon != match->lexicon)
        *phrase = (phrase_memory){
            .lexicon = match->lexicon,
            .first_entry = match->first_entry,
            .kinds = kinds_of(rules, match),
        };
    return phrase;
}
