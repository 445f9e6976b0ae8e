/* What a session remembers of phrases and words from one article to the next: some phrases have
 * hundreds of entries (villages of one name), and news repeats itself. It follows from the phrase
 * or word and the lexicon alone, so forgetting changes nothing but time. */
#ifndef KLIPING_READ_ENTITY_MEMORY_H
#define KLIPING_READ_ENTITY_MEMORY_H

#include "entity_rules.h"

typedef struct phrase_memory {
    const lexicon *lexicon; /* NULL: nothing is remembered here */
    uint32_t first_entry;
    bool knows_levels; /* whether `levels` is filled in */
    uint8_t levels;    /* of its regions: bits, see entity_links.c */
} phrase_memory;

typedef struct key_memory {
    const char *name; /* of an entry; NULL: nothing is remembered here */
    const lexicon *lexicon;
    uint64_t before, after;
} key_memory;

typedef struct word_memory {
    uint64_t letters[2]; /* of a word of a person's name, with zeros behind */
    uint64_t key;
} word_memory;

/* How mentions of a type are grouped; which type is which stands in a table of strings. */
typedef enum part_class {
    PART_PLAIN, /* the same words name the same thing */
    PART_PERSON,
    PART_BODY,  /* organisations and the like: acronyms and aliases */
    PART_PLACE, /* regions: with and without their generic word */
    PART_VALUE  /* the same value is the same thing */
} part_class;

/* A type of entity, as the article's names and values have it. */
typedef struct part_type {
    const char *name;
    uint64_t key; /* what the keys of its things begin with */
    uint16_t kind;
    part_class class; /* of its names */
} part_type;

enum {
    TYPES_REMEMBERED = 32,
    PHRASES_REMEMBERED = 1024,
    KEYS_REMEMBERED = 512,
    WORDS_REMEMBERED = 1024
};

struct entity_memory {
    arena scratch; /* what is needed of a document until its entities are made */
    part_type types[TYPES_REMEMBERED]; /* by the address of their names */
    phrase_memory phrases[PHRASES_REMEMBERED];
    key_memory keys[KEYS_REMEMBERED];
    word_memory words[WORDS_REMEMBERED];
};

/* A new document. Returns an arena for what is needed until its end; it fails to where the
 * document's own leads. */
arena *entity_memory_begin(entity_memory *memory, const arena *document);
void entity_memory_end(entity_memory *memory);

/* What is remembered of a match's phrase; it counts until the next call. */
phrase_memory *entity_memory_phrase(entity_memory *memory, const lexicon_match *match);

#endif
