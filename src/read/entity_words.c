#include "entity_words.h"

#include <stdlib.h>

/* By which each list is known in the sources. */
static const char *const names[N_WORD_LISTS] = {
    [WORDS_AND] = "and",
    [WORDS_RULER] = "ruler",
    [WORDS_HOUSE] = "house",
    [WORDS_DEPARTMENT] = "department",
    [WORDS_DUTY] = "duty",
    [WORDS_SOCIETY] = "society",
    [WORDS_PROGRAMME] = "programme",
    [WORDS_KOTA] = "kota",
    [WORDS_WALI] = "wali",
    [WORDS_NUMBER] = "number",
    [WORDS_ADDRESS] = "address",
    [WORDS_OTHER_NAME] = "other-name",
    [WORDS_MUHAMMAD] = "muhammad",
    [WORDS_DECORATION] = "decoration",
    [WORDS_DINAS] = "dinas",
    [WORDS_KELAS] = "kelas",
    [WORDS_CITY] = "city",
    [WORDS_PLACE] = "place",
    [WORDS_KABUPATEN] = "kabupaten",
    [WORDS_PROVINSI] = "provinsi",
    [WORDS_KECAMATAN] = "kecamatan",
    [WORDS_KELURAHAN] = "kelurahan",
    [WORDS_REPUBLIK] = "republik",
    [WORDS_ADMINISTRATIVE] = "administrative",
    [WORDS_HEAD_OF_REGENCY] = "head-of-regency",
    [WORDS_HEAD_OF_CITY] = "head-of-city",
    [WORDS_HEAD_OF_PROVINCE] = "head-of-province",
    [WORDS_HEAD_OF_DISTRICT] = "head-of-district",
    [WORDS_SAYS_REGENCY] = "says-regency",
    [WORDS_SAYS_CITY] = "says-city",
    [WORDS_SAYS_PROVINCE] = "says-province",
    [WORDS_SAYS_DISTRICT] = "says-district",
    [WORDS_SAYS_VILLAGE] = "says-village",
    [WORDS_MAYOR] = "mayor",
    [WORDS_CORPS] = "corps",
    [WORDS_NAMED] = "named",
    [WORDS_YANG] = "yang",
    [WORDS_ITU] = "itu",
    [WORDS_WHEN] = "when",
    [WORDS_BARU] = "baru",
    [WORDS_FORMER] = "former",
    [WORDS_PERIOD] = "period",
    [WORDS_SELAKU] = "selaku",
    [WORDS_OFFICE] = "office",
    [WORDS_TOWARDS] = "towards",
    [WORDS_JOINT] = "joint",
    [WORDS_STOP] = "stop",
    [WORDS_SERVES] = "serves",
    [WORDS_IS] = "is",
    [WORDS_LEAD] = "lead",
    [WORDS_PART_IN_TRIAL] = "part-in-trial",
    [WORDS_FROM] = "from",
    [WORDS_RETIRED] = "retired",
};

_Static_assert(N_WORD_LISTS <= 64, "a bit for each list");

enum { SHORT = ENTITY_WORD_PADDING };

/* A short word with NULs behind it. */
typedef struct word_text {
    uint64_t half[SHORT / 8];
} word_text;

/* A word with its lists: what most lookups need is one line of the processor's memory. */
typedef struct listed_word {
    word_lists lists; /* none: the slot is empty */
    union {
        word_text text;
        const char *long_text; /* of a word for which there is no room */
    };
    uint32_t hash, size;
} listed_word;

static inline word_text text_of(bytes word)
{
    static const unsigned char kept[2 * SHORT] = {[0 ... SHORT - 1] = 0xFF};
    word_text text, mask;
    memcpy(&text, word.data, sizeof text);
    memcpy(&mask, kept + SHORT - word.size, sizeof mask);
    for (size_t i = 0; i < sizeof text.half / sizeof *text.half; i++)
        text.half[i] &= mask.half[i];
    return text;
}

/* Not zero where a slot has a short word, and another one. Nobody foresees whether it is empty, or
 * what differs: no branch asks for either alone. */
static uint64_t is_other(const listed_word *listed, const word_text *text, size_t size,
                         uint32_t hash)
{
    uint64_t differs = (listed->text.half[0] ^ text->half[0]) |
                       (listed->text.half[1] ^ text->half[1]) | (listed->hash ^ hash) |
                       (listed->size ^ size);
    return differs & -(uint64_t)(listed->lists != 0);
}

/* Few words are so long. */
static __attribute__((noinline)) listed_word *find_long(const entity_words *words, bytes word,
                                                        uint32_t hash)
{
    for (uint32_t at = hash;; at++) {
        listed_word *listed = &words->slots[at & (words->n_slots - 1)];
        if (!listed->lists || (listed->hash == hash && listed->size == word.size &&
                               memcmp(listed->long_text, word.data, word.size) == 0))
            return listed;
    }
}

/* The word's slot, or the empty one where it would stand. */
static inline listed_word *find(const entity_words *words, bytes word, uint32_t hash)
{
    if (word.size > SHORT)
        return find_long(words, word, hash);
    const word_text text = text_of(word);
    for (uint32_t at = hash;; at++) {
        listed_word *listed = &words->slots[at & (words->n_slots - 1)];
        if (!is_other(listed, &text, word.size, hash))
            return listed;
    }
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* The next word of a line, which is cut; empty at its end. */
static bytes next_word(bytes *rest)
{
    while (rest->size && is_blank(*rest->data))
        *rest = bytes_slice(*rest, 1, rest->size);
    size_t end = 0;
    while (end < rest->size && !is_blank(rest->data[end]))
        end++;
    bytes word = bytes_slice(*rest, 0, end);
    *rest = bytes_slice(*rest, end, rest->size);
    return word;
}

static void add(entity_words *words, bytes source, unsigned list)
{
    bytes word = {arena_allocate(&words->memory, source.size + SHORT, 1), source.size};
    memcpy((char *)word.data, source.data, source.size);
    uint32_t hash = token_hash(word);
    listed_word *listed = find(words, word, hash);
    if (!listed->lists) {
        *listed = (listed_word){.hash = hash, .size = (uint32_t)word.size};
        if (word.size > SHORT)
            listed->long_text = word.data;
        else
            listed->text = text_of(word);
    }
    listed->lists |= word_list_bit(list);
    words->hints[hash % ENTITY_WORD_HINTS] |= word_lists_hint(listed->lists);
}

static bool has_capital(bytes word)
{
    for (size_t i = 0; i < word.size; i++)
        if (word.data[i] >= 'A' && word.data[i] <= 'Z')
            return true;
    return false;
}

/* LIST = WORD WORD ... */
static kliping_status read_line(entity_words *words, const source_line *line, kliping_error *error)
{
    bytes rest = line->text, name = next_word(&rest), word;
    if (bytes_equal(name, BYTES("source")))
        return KLIPING_OK;
    unsigned list = 0;
    while (list < N_WORD_LISTS && !bytes_equal(name, bytes_of(names[list])))
        list++;
    if (list == N_WORD_LISTS)
        return source_error(error, KLIPING_BAD_LEXICON, line, "no list of words is named %.*s",
                            (int)name.size, name.data);
    if (!bytes_equal(next_word(&rest), BYTES("=")))
        return source_error(error, KLIPING_BAD_LEXICON, line, "LIST = WORD WORD ...");
    while ((word = next_word(&rest)).size) {
        if (has_capital(word))
            return source_error(error, KLIPING_BAD_LEXICON, line,
                                "words of lists stand in small letters: %.*s", (int)word.size,
                                word.data);
        add(words, word, list);
    }
    return KLIPING_OK;
}

static size_t words_in(sources sources)
{
    size_t count = 0;
    for (size_t i = 0; i < sources.count; i++)
        for (bytes rest = sources.lines[i].text; next_word(&rest).size;)
            count++;
    return count;
}

static kliping_status read_sources(entity_words *words, sources sources, kliping_error *error)
{
    enum { ALIGNED = 64 };
    size_t most = words_in(sources);
    for (words->n_slots = 16; words->n_slots < 4 * most + 1;) /* most stand at their hash */
        words->n_slots *= 2;
    char *room = arena_allocate(&words->memory, words->n_slots * sizeof *words->slots + ALIGNED, 1);
    words->slots = (listed_word *)(void *)(room + (-(uintptr_t)room % ALIGNED));
    for (size_t i = 0; i < sources.count; i++) {
        kliping_status status = read_line(words, &sources.lines[i], error);
        if (status)
            return status;
    }
    return KLIPING_OK;
}

kliping_status entity_words_open(sources sources, entity_words **out, kliping_error *error)
{
    *out = NULL;
    entity_words *words = calloc(1, sizeof *words);
    if (!words)
        return KLIPING_NO_MEMORY;
    jmp_buf out_of_memory;
    words->memory.failure = &out_of_memory;
    if (setjmp(out_of_memory)) {
        entity_words_free(words);
        return KLIPING_NO_MEMORY;
    }
    kliping_status status = read_sources(words, sources, error);
    words->memory.failure = NULL; /* nothing is allocated after this */
    if (status) {
        entity_words_free(words);
        return status;
    }
    *out = words;
    return KLIPING_OK;
}

void entity_words_free(entity_words *words)
{
    if (words)
        arena_free(&words->memory);
    free(words);
}

word_lists entity_words_find(const entity_words *words, bytes word, uint32_t hash)
{
    return find(words, word, hash)->lists;
}
