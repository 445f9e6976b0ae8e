/* The words that the entities stage asks for, in lists. A word is looked up once and answers for
 * all lists: a bit for each that has it.
 *
 *   hash of a token --> lists that may have it (rarely those that are asked) --> slot --> lists
 *
 * What may be is said in a few bits, which stay at hand: list n is bit n % HINT_BITS. Words that
 * are found everywhere (dan, di) have one that few ask for. */
#ifndef KLIPING_READ_ENTITY_WORDS_H
#define KLIPING_READ_ENTITY_WORDS_H

#include "../data/source.h"
#include "tokens.h"

/* What each list holds stands in lexicons/entities/words.rules. */
typedef enum word_list {
    /* between and inside names */
    WORDS_KOTA,
    WORDS_RULER,
    WORDS_HOUSE,
    WORDS_DEPARTMENT,
    WORDS_DUTY,
    WORDS_SOCIETY,
    WORDS_PROGRAMME,
    WORDS_AND,
    WORDS_WALI,
    WORDS_NUMBER,
    WORDS_ADDRESS,
    WORDS_OTHER_NAME,
    WORDS_MUHAMMAD,
    /* in names of bodies */
    WORDS_DECORATION,
    WORDS_DINAS,
    WORDS_KELAS,
    WORDS_CITY,
    /* in names of regions */
    WORDS_PLACE,
    WORDS_KABUPATEN,
    WORDS_PROVINSI,
    WORDS_KECAMATAN,
    WORDS_KELURAHAN,
    WORDS_REPUBLIK,
    WORDS_ADMINISTRATIVE,
    WORDS_HEAD_OF_REGENCY,
    WORDS_HEAD_OF_CITY,
    WORDS_HEAD_OF_PROVINCE,
    WORDS_HEAD_OF_DISTRICT,
    WORDS_SAYS_REGENCY,
    WORDS_SAYS_CITY,
    WORDS_SAYS_PROVINCE,
    WORDS_SAYS_DISTRICT,
    WORDS_SAYS_VILLAGE,
    WORDS_MAYOR,
    /* around positions */
    WORDS_CORPS,
    WORDS_LEAD,
    WORDS_YANG,
    WORDS_TOWARDS,
    WORDS_JOINT,
    WORDS_STOP,
    WORDS_FORMER,
    WORDS_PERIOD,
    WORDS_SELAKU,
    WORDS_OFFICE,
    WORDS_ITU,
    WORDS_WHEN,
    WORDS_BARU,
    WORDS_SERVES,
    WORDS_IS,
    WORDS_NAMED,
    WORDS_PART_IN_TRIAL,
    WORDS_FROM,
    WORDS_RETIRED,
    N_WORD_LISTS
} word_list;

typedef uint64_t word_lists; /* bit n: list n */

enum { ENTITY_WORD_HINTS = 2048, HINT_BITS = 16 };

typedef struct entity_words {
    uint16_t hints[ENTITY_WORD_HINTS]; /* by hash: the lists of all words of it */
    struct listed_word *slots;         /* [n_slots], by hash */
    uint32_t n_slots;                  /* a power of two */
    arena memory;
} entity_words; /* immutable, shared */

/* Of the lines of entities/NAME.rules. */
kliping_status entity_words_open(sources sources, entity_words **out, kliping_error *error);
void entity_words_free(entity_words *words);

enum { ENTITY_WORD_PADDING = 16 };

static inline word_lists word_list_bit(word_list list)
{
    return (word_lists)1 << list;
}

#define WORD_HINT(list) ((uint16_t)1 << (list) % HINT_BITS)

static inline uint16_t word_lists_hint(word_lists lists)
{
    return (uint16_t)(lists | lists >> HINT_BITS | lists >> 2 * HINT_BITS | lists >> 3 * HINT_BITS);
}

/* False: none of the lists asked has a word of the hash. */
static inline bool entity_words_may(const entity_words *words, uint32_t hash, word_lists asked)
{
    return (words->hints[hash % ENTITY_WORD_HINTS] & word_lists_hint(asked)) != 0;
}

/* The lists of words that say of what level a place is. */
#define WORD_LISTS_SAY_LEVEL                                                                       \
    ((word_lists)1 << WORDS_SAYS_REGENCY | (word_lists)1 << WORDS_SAYS_CITY |                      \
     (word_lists)1 << WORDS_SAYS_PROVINCE | (word_lists)1 << WORDS_SAYS_DISTRICT |                 \
     (word_lists)1 << WORDS_SAYS_VILLAGE)

/* The lists of offices that imply the generic word of the name behind them. */
#define WORD_LISTS_OFFICES                                                                         \
    ((word_lists)1 << WORDS_HEAD_OF_REGENCY | (word_lists)1 << WORDS_HEAD_OF_CITY |                \
     (word_lists)1 << WORDS_HEAD_OF_PROVINCE | (word_lists)1 << WORDS_HEAD_OF_DISTRICT)

/* Which lists have a folded word, given its token_hash(). As many bytes as said above can be read
 * behind its beginning, as in a text. */
word_lists entity_words_find(const entity_words *words, bytes word, uint32_t hash);

/* Which of the lists asked have it. */
static inline word_lists entity_words_of(const entity_words *words, bytes word, uint32_t hash,
                                         word_lists asked)
{
    return entity_words_may(words, hash, asked) ? entity_words_find(words, word, hash) & asked : 0;
}

#endif
