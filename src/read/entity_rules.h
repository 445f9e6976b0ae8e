/* What the entities stage knows before it reads: lists of words, and what the files of the lexicons
 * hold. */
#ifndef KLIPING_READ_ENTITY_RULES_H
#define KLIPING_READ_ENTITY_RULES_H

#include "entities.h"
#include "entity_words.h"

/* Kinds of entries, by their type; those below 256 mark single tokens. */
enum {
    KIND_HONORIFIC = 1,
    KIND_DEGREE = 2,
    KIND_POSITION = 4, /* opens a position */
    KIND_SPEECH = 8,
    KIND_GIVEN = 16,
    KIND_LANDFORM = 32, /* opens the name of a natural place */
    KIND_GPE = 1 << 8,
    KIND_ORG = 1 << 9,
    KIND_PER = 1 << 10,
    KIND_PROGRAM = 1 << 11,
    KIND_HEAD = 1 << 12, /* organisation_head */
    KIND_OTHER = 1 << 15
};

uint16_t kind_of_type(const char *type);

/* What all entries of a file have in common. */
typedef struct file_facts {
    uint16_t kind;
    bool region;  /* has the official codes of regions */
    bool large;   /* countries, provinces, regencies, cities */
    bool foreign; /* countries and their cities */
} file_facts;

typedef struct lexicon_facts {
    const lexicon *lexicon;
    file_facts *files; /* by number */
} lexicon_facts;

struct entity_rules {
    entity_words *words;
    size_t n_lexicons;
    lexicon_facts lexicons[]; /* [n_lexicons] */
};

/* The facts of a lexicon's files; matches come from the rules' own lexicons only. */
static inline const file_facts *facts_of(const entity_rules *rules, const lexicon *lexicon)
{
    const lexicon_facts *facts = rules->lexicons;
    while (facts->lexicon != lexicon)
        facts++;
    return facts->files;
}

static inline const file_facts *entry_facts(const file_facts *files, const lexicon *lexicon,
                                            uint32_t entry)
{
    return &files[lexicon_file_of(lexicon, entry)];
}

#endif
