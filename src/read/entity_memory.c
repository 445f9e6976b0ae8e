#include "entity_memory.h"

#include <stdlib.h>

entity_memory *entity_memory_new(void)
{
    return calloc(1, sizeof(entity_memory));
}

void entity_memory_free(entity_memory *memory)
{
    free(memory);
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
