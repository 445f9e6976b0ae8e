/* The words that the entities stage asks for, in lists. A word is looked up once and answers for
 * all lists: a bit for each that has it.
 *
 *   hash of a token --> lists that may have it (rarely those that are asked) --> slot --> lists
 */
#ifndef KLIPING_READ_ENTITY_WORDS_H
#define KLIPING_READ_ENTITY_WORDS_H

#include "../data/source.h"
#include "tokens.h"

/* What each list holds stands in lexicons/entities/words.rules. */
typedef enum word_list {
    /* between and inside names */
    WORDS_AND,
    WORDS_RULER,
    WORDS_HOUSE,
    WORDS_DEPARTMENT,
    WORDS_DUTY,
    WORDS_SOCIETY,
    WORDS_PROGRAMME,
    WORDS_KOTA,
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
    WORDS_NAMED,
    WORDS_YANG,
    WORDS_ITU,
    WORDS_WHEN,
    WORDS_BARU,
    WORDS_FORMER,
    WORDS_PERIOD,
    WORDS_SELAKU,
    WORDS_OFFICE,
    WORDS_TOWARDS,
    WORDS_JOINT,
    WORDS_STOP,
    WORDS_SERVES,
    WORDS_IS,
    WORDS_LEAD,
    WORDS_PART_IN_TRIAL,
    WORDS_FROM,
    N_WORD_LISTS
} word_list;

typedef uint64_t word_lists; /* bit n: list n */

typedef struct entity_words entity_words; /* immutable, shared */

/* Of the lines of entities/NAME.rules. */
kliping_status entity_words_open(sources sources, entity_words **out, kliping_error *error);
void entity_words_free(entity_words *words);

enum { ENTITY_WORD_PADDING = 16 };

static inline word_lists word_list_bit(word_list list)
{
    return (word_lists)1 << list;
}

/* The lists of words that say of what level a place is. */
#define WORD_LISTS_SAY_LEVEL                                                                       \
    ((word_lists)1 << WORDS_SAYS_REGENCY | (word_lists)1 << WORDS_SAYS_CITY |                      \
     (word_lists)1 << WORDS_SAYS_PROVINCE | (word_lists)1 << WORDS_SAYS_DISTRICT |                 \
     (word_lists)1 << WORDS_SAYS_VILLAGE)

/* Which of the lists asked have a folded word, given its token_hash(). As many bytes as said above
 * can be read behind its beginning, as in a text. */
word_lists entity_words_of(const entity_words *words, bytes word, uint32_t hash, word_lists asked);

#endif
