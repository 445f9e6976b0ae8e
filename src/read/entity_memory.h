/* What a session remembers of phrases and words from one article to the next: some phrases have
 * hundreds of entries (villages of one name), and news repeats itself. It follows from the phrase
 * or word and the lexicon alone, so forgetting changes nothing but time. */
#ifndef KLIPING_READ_ENTITY_MEMORY_H
#define KLIPING_READ_ENTITY_MEMORY_H

#include "../base/pages.h"
#include "entity_rules.h"

/* A region that a phrase may mean, see entity_regions.h. */
typedef struct known_region {
    uint64_t head; /* of its code: eight bytes in their order, zeros behind */
    const char *code, *name;
    uint16_t file; /* of the phrase's lexicon */
    uint8_t level;
} known_region;

/* The province and regency that a name speaks for, as far as it is plain which these are. */
typedef struct region_voice {
    uint32_t regency; /* the last four bytes of its code's five */
    uint8_t province; /* its two digits as a number */
    uint8_t level;    /* of the largest region of the name; N_LEVELS: it has none */
    bool one_province, one_regency;
} region_voice;

/* The regions of a phrase, and what they speak for: many phrases are asked for in an article, so
 * four have room in a line of the processor's memory. */
typedef struct phrase_memory {
    uint32_t first_entry;
    uint32_t regency;      /* see region_voice */
    uint16_t first_region; /* into the memory's */
    uint16_t lexicon;      /* its number, from 1 on; 0: nothing is remembered here */
    uint16_t n_regions : 10;
    uint16_t one_province : 1, one_regency : 1;
    uint16_t foreign : 1; /* it is a name of a country or a foreign city, too */
    uint8_t levels : 5;   /* of the regions: bits */
    uint8_t level : 3;
    uint8_t province;
} phrase_memory;

_Static_assert(sizeof(phrase_memory) == 16, "four phrases in a line");

typedef struct key_memory {
    const char *name; /* of an entry; NULL: nothing is remembered here */
    const lexicon *lexicon;
    uint64_t before, after;
} key_memory;

typedef struct letters_memory {
    const char *name; /* of an entry, or its end; NULL: nothing is remembered here */
    uint64_t factor, sum;
} letters_memory;

typedef struct name_memory {
    uint64_t words; /* name_words() of its tokens, with what is asked of them; 0: nothing */
    uint64_t key;
    uint64_t stem; /* of a body's without the region at its end; 0: it has none */
} name_memory;

enum { MEMORY_LINE = 64 /* bytes that a processor has from memory at once */ };

/* Two names that have the same place: the later one first. */
typedef struct name_pair {
    _Alignas(MEMORY_LINE) name_memory names[2];
} name_pair;

_Static_assert(sizeof(name_pair) == MEMORY_LINE, "two names in a line");

/* A word of persons' names, and who bears it in the article that had it last. */
typedef struct word_memory {
    uint64_t letters[2]; /* of the folded word, zeros behind them; zeros alone: nothing */
    uint64_t key;        /* what it is known by, however it is spelt */
    uint32_t article;    /* its number; 0: none yet */
    uint32_t bearers;    /* see entity_people.c */
} word_memory;

/* How mentions of a type are grouped; which type is which stands in a table of strings. */
typedef enum part_class {
    PART_PLAIN, /* the same words name the same thing */
    PART_PERSON,
    PART_BODY,  /* organisations and the like: acronyms and aliases */
    PART_PLACE, /* regions: with and without their generic word */
    PART_VALUE  /* the same value is the same thing */
} part_class;

/* The types that rules speak of, in their order; others follow as they are met. */
enum { TYPE_PER, TYPE_ORG, TYPE_GPE, TYPE_LOC, TYPE_FAC, TYPE_PROGRAM, TYPES_KNOWN };

/* A type of entity, as the article's names and values have it. */
typedef struct part_type {
    const char *name;
    uint64_t key; /* what the keys of its things begin with */
    uint16_t kind;
    part_class class; /* of its names */
} part_type;

/* Strings that name a type, by their address. Two have one place: the one met last first. */
typedef struct type_met {
    const char *name, *earlier;
    uint16_t types[2]; /* of the earlier one, and of the later */
} type_met;

enum {
    TYPES_MET = 1 << 8,
    PHRASES_REMEMBERED = 16384,
    REGIONS_REMEMBERED = 32000, /* not quite the megabyte that takes large pages, so that a single
                                   article pays for no more than it touches */
    KEYS_REMEMBERED = 512,
    NAMES_REMEMBERED = 8192, /* pairs */
    WORDS_REMEMBERED = 4096,
    IDS_REMEMBERED = 500,
    LONGEST_ID = 4
};

/* NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): large tables begin with a line */
struct entity_memory {
    known_region *regions;     /* [n_regions]; with too many, all is forgotten */
    pages pages, region_pages; /* what all this lies in */
    part_type *types;          /* [n_types] */
    size_t n_types, types_capacity;
    type_met types_met[TYPES_MET];
    key_memory keys[KEYS_REMEMBERED];
    letters_memory letters[KEYS_REMEMBERED];
    name_pair names[NAMES_REMEMBERED];
    _Alignas(MEMORY_LINE) phrase_memory phrases[PHRASES_REMEMBERED];
    _Alignas(MEMORY_LINE) word_memory words[WORDS_REMEMBERED];
    uint32_t article; /* the number of the one that is read */
    uint32_t n_regions;
    char ids[IDS_REMEMBERED][LONGEST_ID + 1]; /* "e1", ...: of each article's entities */
};

/* Where a string that names a type stands once it has been met. */
static inline type_met *type_met_at(entity_memory *memory, const char *name)
{
    return &memory->types_met[(uintptr_t)name * 0x9E3779B97F4A7C15u >> (64 - 8)];
}

/* Has what is remembered of some words on its way from memory. */
static inline void entity_memory_expect(const entity_memory *memory, uint64_t words)
{
    __builtin_prefetch(&memory->names[words % NAMES_REMEMBERED]);
}

/* What is remembered of some words; of others where nothing is. Nobody foresees which it is. */
static inline const name_memory *entity_memory_known(const entity_memory *memory, uint64_t words)
{
    const name_memory *names = memory->names[words % NAMES_REMEMBERED].names;
    uint64_t differs = names->words ^ words;
    names += (differs | -differs) >> 63;
    return names;
}

/* Where what is remembered of some words stands, or may be put in the place of others. */
static inline name_memory *entity_memory_name(entity_memory *memory, uint64_t words)
{
    name_memory *names = memory->names[words % NAMES_REMEMBERED].names;
    if (names[0].words == words)
        return &names[0];
    if (names[1].words == words)
        return &names[1];
    names[1] = names[0];
    return &names[0];
}

/* Where what is remembered of a word of a person's name stands, or may be put; hash: of its token.
 */
static inline word_memory *entity_memory_word(entity_memory *memory, uint32_t hash)
{
    return &memory->words[hash % WORDS_REMEMBERED];
}

static inline void entity_memory_expect_word(entity_memory *memory, uint32_t hash)
{
    __builtin_prefetch(entity_memory_word(memory, hash), 1);
}

#endif
