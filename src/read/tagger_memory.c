#include "tagger_memory.h"

#include "../base/pages.h"
#include "../base/wide.h"
#include "tagger_classes.h"

#include <stdlib.h>

enum { WORDS_MOST = 3 << 14, SETS_BITS = 14, SETS = 1 << SETS_BITS, WAYS = 4, FEW_WORDS = 1 << 12 };
enum { LINE = 64 /* bytes that come from memory at once */ };

/* The words that a hash leads to. Number 0 is that of no word. */
typedef struct word_set {
    _Alignas(4 * WAYS) uint16_t numbers[WAYS]; /* 0: empty */
    uint16_t tags[WAYS]; /* other bits of the hash: most words need no look to be told apart */
} word_set;

/* Words stand in the order they were met, so that memory grows with the words there are; sets of
 * their numbers lead to them. */
struct tagger_memory {
    const tagger_model *model;
    feature_sources sources;
    size_t width;     /* of one row */
    size_t word_size; /* with its shares: whole lines */
    pages words;      /* [WORDS_MOST] */
    uint32_t n_words; /* so far, number 0 among them */
    word_set sets[SETS];
    remembered_word *edge;
    tagger_sums *sums;
    tagger_classes *classes;
    uint32_t document;
    bool is_wide; /* of the machine */
    arena *arena; /* until the document's end */
};

static int lead_of(const tagger_model *model, const uint8_t *share)
{
    tagger_lanes highest = tagger_lanes_of_share(share) + tagger_lanes_at(model->steps.names_only);
    for (size_t at = TAGGER_BLOCK; at < model->row_size; at += TAGGER_BLOCK)
        highest = tagger_larger(highest, tagger_lanes_of_share(share + at) +
                                             tagger_lanes_at(model->steps.names_only + at));
    return tagger_largest(highest) - share[0];
}

/* Sums up what a word weighs in each part: the memory of all is on its way together. */
static void sum_up(const tagger_memory *memory, const word_form *form, remembered_word *word)
{
    uint32_t found[WORD_PARTS][FEATURES_MOST];
    size_t counts[WORD_PARTS];
    int16_t sums[WORD_PARTS * TAGGER_ROW_MOST];
    memset(sums, 0, WORD_PARTS * memory->width * sizeof *sums);
    class_places places;
    tagger_classes_expect(memory->classes, form, &places);
    for (int part = 0; part < WORD_PARTS; part++) {
        counts[part] = features_beside_classes(form, part, &memory->sources, found[part]);
        tagger_model_expect(memory->model, found[part], counts[part]);
    }
    tagger_classes_add(memory->classes, &places, sums);
    for (int part = 0; part < WORD_PARTS; part++) {
        int16_t *row = sums + (size_t)part * memory->width;
        tagger_model_add(memory->model, found[part], counts[part], row);
        tagger_share_of(memory->model, row, word->shares + (size_t)part * memory->width);
    }
    word->lead = lead_of(memory->model, remembered_share(word, WORD_HERE, memory->width));
}

tagger_memory *tagger_memory_new(const tagger_model *model, const tagger_marks *marks)
{
    tagger_memory *memory = calloc(1, sizeof *memory);
    if (!memory)
        return NULL;
    memory->model = model;
    memory->sources = (feature_sources){&model->words, marks, model->families};
    memory->width = model->row_size;
    size_t size = sizeof(remembered_word) + WORD_PARTS * memory->width;
    memory->word_size = (size + LINE - 1) / LINE * LINE;
    memory->words = pages_new(WORDS_MOST * memory->word_size);
    memory->n_words = 1;
    memory->edge = calloc(1, memory->word_size);
    memory->sums = tagger_sums_new(model, &memory->sources);
    memory->classes = tagger_classes_new(model, &memory->sources);
    if (!memory->words.memory || !memory->edge || !memory->sums || !memory->classes) {
        tagger_memory_free(memory);
        return NULL;
    }
    sum_up(memory, &facts_edge_form, memory->edge);
    return memory;
}

void tagger_memory_free(tagger_memory *memory)
{
    if (!memory)
        return;
    pages_free(memory->words);
    free(memory->edge);
    tagger_sums_free(memory->sums);
    tagger_classes_free(memory->classes);
    free(memory);
}

const feature_sources *tagger_memory_sources(const tagger_memory *memory)
{
    return &memory->sources;
}

const remembered_word *tagger_memory_edge(const tagger_memory *memory)
{
    return memory->edge;
}

static remembered_word *word_at(const tagger_memory *memory, uint32_t number)
{
    return (remembered_word *)(void *)(memory->words.memory + number * memory->word_size);
}

/* One more word than before; NULL where there is no room for it, which is no failure. */
static remembered_word *add_word(tagger_memory *memory)
{
    return memory->n_words == WORDS_MOST ? NULL : word_at(memory, memory->n_words++);
}

void tagger_memory_begin(tagger_memory *memory, arena *scratch)
{
    if (++memory->document == 0) { /* numbers begin again: nobody has used anything */
        for (uint32_t i = 0; i < memory->n_words; i++)
            word_at(memory, i)->used_by = 0;
        memory->document = 1;
    }
    tagger_sums_drop(memory->sums);
    memory->arena = scratch;
    memory->is_wide = machine_is_wide();
}

void tagger_memory_forget(tagger_memory *memory)
{
    if (memory->n_words <= FEW_WORDS) /* it would cost more than it gives */
        return;
    pages_clear(memory->words);
    memset(memory->sets, 0, sizeof memory->sets);
    memory->n_words = 1;
    tagger_sums_forget(memory->sums);
}

static inline bool is_word(const remembered_word *here, const word_key *key)
{
    uint64_t different = 0;
    for (size_t i = 0; i < TAGGER_WORD_LONGEST / 8; i++)
        different |= here->key.parts[i] ^ key->parts[i];
    return !different;
}

/* As it is written: of the folded word and its letter case. */
static inline uint32_t hash_of(const token *token)
{
    return (token->hash + ((uint32_t)token->letter_case << 16)) * 0x9E3779B1u;
}

static inline size_t set_of(uint32_t hash)
{
    return hash >> (32 - SETS_BITS);
}

static inline uint16_t tag_of(uint32_t hash)
{
    return (uint16_t)hash;
}

/* A new word takes the place of the one in its set that was used longest ago, if no word of this
 * document; NULL where it finds none. */
static remembered_word *place_for(tagger_memory *memory, word_set *set, uint16_t tag)
{
    remembered_word *oldest = NULL;
    size_t at = 0;
    for (size_t way = 0; way < WAYS; way++) {
        if (!set->numbers[way]) {
            remembered_word *added = add_word(memory);
            if (added) {
                set->numbers[way] = (uint16_t)(memory->n_words - 1);
                set->tags[way] = tag;
                return added;
            }
            break;
        }
        remembered_word *here = word_at(memory, set->numbers[way]);
        if (here->used_by != memory->document && (!oldest || here->used_by < oldest->used_by)) {
            oldest = here;
            at = way;
        }
    }
    if (oldest)
        set->tags[at] = tag;
    return oldest;
}

static remembered_word *find_or_place(tagger_memory *memory, const token *token,
                                      const word_key *key)
{
    uint32_t hash = hash_of(token);
    word_set *set = &memory->sets[set_of(hash)];
    for (size_t way = 0; way < WAYS && set->numbers[way]; way++)
        if (set->tags[way] == tag_of(hash) && is_word(word_at(memory, set->numbers[way]), key))
            return word_at(memory, set->numbers[way]);
    return place_for(memory, set, tag_of(hash));
}

/* A word says the same whatever its digits: it is remembered with zeros for them. */
static __attribute__((noinline)) void put_zeros(word_key *key)
{
    char *bytes = (char *)key;
    for (size_t i = 0; i < sizeof *key; i++)
        bytes[i] = bytes[i] >= '0' && bytes[i] <= '9' ? '0' : bytes[i];
}

/* No word holds a NUL: zeros behind it tell its end. */
static __attribute__((noinline)) word_key key_of(const feature_input *input, const token *token)
{
    word_key key = {0};
    memcpy(&key, input->text->canonical.data + token->start, token->end - token->start);
    put_zeros(&key);
    return key;
}

/* One that is new, or stands at the very end; without vectors, one that has digits. */
static __attribute__((noinline)) const remembered_word *
look_for_word(tagger_memory *memory, const feature_input *input, const token *token)
{
    remembered_word *here = NULL;
    word_key key = {0};
    if (token->end - token->start <= TAGGER_WORD_LONGEST) {
        key = key_of(input, token);
        here = find_or_place(memory, token, &key);
    }
    if (!here || !is_word(here, &key)) {
        word_form form;
        if (!here) /* too long, or there is no room */
            here = (remembered_word *)(void *)arena_bytes(memory->arena, memory->word_size);
        here->key = key;
        form_read(input, token, &form);
        sum_up(memory, &form, here);
    }
    here->used_by = memory->document;
    return here;
}

/* The number of the word of a set that has a tag; of the last one where none has. */
static inline uint16_t number_of(const word_set *set, uint16_t tag, bool *is_there)
{
#ifdef __SSE2__
    const unsigned last = 1 << (WAYS - 1) * 2; /* two bits for each way */
    __m128i tags = _mm_loadl_epi64((const void *)set->tags);
    __m128i same = _mm_cmpeq_epi16(tags, _mm_shufflelo_epi16(_mm_cvtsi32_si128(tag), 0));
    unsigned which = (unsigned)_mm_movemask_epi8(same) & (last * 4 - 1);
    uint16_t number;
    memcpy(&number, (const char *)set->numbers + __builtin_ctz(which | last), sizeof number);
    *is_there = which != 0;
    return number;
#else
    size_t way = 0;
    while (way + 1 < WAYS && set->tags[way] != tag)
        way++;
    *is_there = set->tags[way] == tag;
    return set->numbers[way];
#endif
}

void tagger_memory_expect(const tagger_memory *memory, const feature_input *input,
                          const tagger_wanted *wanted)
{
    const token *tokens = input->tokens->items;
    for (size_t i = 0; i < wanted->count; i++) {
        uint32_t hash = hash_of(&tokens[wanted->tokens[i]]);
        wanted->hashes[i] = hash;
        __builtin_prefetch(&memory->sets[set_of(hash)]);
    }
}

/* The likely words of some tokens. Their memory is on its way, with what they weigh in the places
 * around a token. */
static void expect_words(const tagger_memory *memory, const feature_input *input,
                         tagger_wanted *wanted, size_t up_to)
{
    for (size_t i = wanted->n_expected; i < up_to; i++) {
        uint32_t hash = wanted->hashes[i];
        bool is_there;
        uint16_t number = number_of(&memory->sets[set_of(hash)], tag_of(hash), &is_there);
        remembered_word *likely = word_at(memory, number);
        wanted->likely[i] = likely;
        if (!is_there)
            form_expect(input, &input->tokens->items[wanted->tokens[i]]);
        __builtin_prefetch(likely);
        __builtin_prefetch((const char *)likely + LINE);
    }
    wanted->n_expected = up_to;
}

/* Bytes of all ones, then as many zeros. */
static const char first_bytes[2 * TAGGER_WORD_LONGEST + 8] = {[0 ... TAGGER_WORD_LONGEST - 1] =
                                                                  '\xFF'};

static inline uint64_t eight_at(const char *data)
{
    uint64_t eight;
    memcpy(&eight, data, sizeof eight);
    return eight;
}

/* False as well for a word that has digits. */
static inline bool is_plainly(const char *from, size_t size, const remembered_word *word)
{
    const char *mask = first_bytes + TAGGER_WORD_LONGEST - size;
    uint64_t different = 0;
    for (size_t i = 0; i < TAGGER_WORD_LONGEST / 8; i++)
        different |= (eight_at(from + 8 * i) & eight_at(mask + 8 * i)) ^ word->key.parts[i];
    return !different;
}

/* Those of some tokens that are no likely words. */
enum { FOUND_AT_ONCE = 96 };
typedef struct misses {
    size_t items[FOUND_AT_ONCE]; /* [count]: numbers in the list of wanted ones */
    size_t count;
} misses;

static void find_words(const tagger_memory *memory, const feature_input *input,
                       const tagger_wanted *wanted, size_t up_to, const remembered_word **words,
                       misses *misses)
{
    bytes text = input->text->canonical;
    for (size_t i = wanted->n_found; i < up_to; i++) {
        const token *token = &input->tokens->items[wanted->tokens[i]];
        size_t size = token->end - token->start;
        if (size <= TAGGER_WORD_LONGEST && text.size - token->start >= TAGGER_WORD_LONGEST &&
            is_plainly(text.data + token->start, size, wanted->likely[i])) {
            wanted->likely[i]->used_by = memory->document;
            words[wanted->places[i]] = wanted->likely[i];
        } else
            misses->items[misses->count++] = i;
    }
}

#ifdef HAS_WIDE
/* A word, the digits in it as zeros, and what stands behind its key. */
WIDE static inline bool is_word_wide(const char *from, size_t size, const remembered_word *word)
{
    const char *mask = first_bytes + TAGGER_WORD_LONGEST - size;
    __m256i text = _mm256_and_si256(_mm256_loadu_si256((const void *)from),
                                    _mm256_loadu_si256((const void *)mask));
    __m256i behind_0 = _mm256_sub_epi8(text, _mm256_set1_epi8('0'));
    __m256i digits = _mm256_cmpeq_epi8(_mm256_min_epu8(behind_0, _mm256_set1_epi8(9)), behind_0);
    text = _mm256_sub_epi8(text, _mm256_and_si256(digits, behind_0));
    __m256i different = _mm256_xor_si256(text, _mm256_loadu_si256((const void *)&word->key));
    return _mm256_testz_si256(different, _mm256_setr_epi64x(-1, -1, -1, 0));
}

WIDE static void find_words_wide(const tagger_memory *memory, const feature_input *input,
                                 const tagger_wanted *wanted, size_t up_to,
                                 const remembered_word **words, misses *misses)
{
    const bytes text = input->text->canonical; /* not loaded again after each store */
    const token *const tokens = input->tokens->items;
    const uint32_t *const numbers = wanted->tokens, *const places = wanted->places;
    remembered_word *const *const likely = wanted->likely;
    const uint32_t document = memory->document;
    size_t n_misses = 0;
    for (; up_to > wanted->n_found; up_to--) { /* at the very end no vector can be read */
        if (text.size - tokens[numbers[up_to - 1]].start >= sizeof(__m256i))
            break;
        misses->items[n_misses++] = up_to - 1;
    }
    for (size_t i = wanted->n_found; i < up_to; i++) {
        const token *token = &tokens[numbers[i]];
        size_t size = token->end - token->start;
        if (size <= TAGGER_WORD_LONGEST &&
            is_word_wide(text.data + token->start, size, likely[i])) {
            likely[i]->used_by = document;
            words[places[i]] = likely[i];
        } else
            misses->items[n_misses++] = i;
    }
    misses->count = n_misses;
}
#endif

static void find_some(tagger_memory *memory, const feature_input *input, tagger_wanted *wanted,
                      size_t up_to, const remembered_word **words)
{
    misses misses;
    misses.count = 0;
#ifdef HAS_WIDE
    if (memory->is_wide)
        find_words_wide(memory, input, wanted, up_to, words, &misses);
    else
#endif
        find_words(memory, input, wanted, up_to, words, &misses);
    for (size_t i = 0; i < misses.count; i++) {
        size_t number = misses.items[i];
        words[wanted->places[number]] =
            look_for_word(memory, input, &input->tokens->items[wanted->tokens[number]]);
    }
    wanted->n_found = up_to;
}

void tagger_memory_words(tagger_memory *memory, const feature_input *input, tagger_wanted *wanted,
                         size_t up_to, const remembered_word **words)
{
    size_t ahead = up_to + FOUND_AT_ONCE < wanted->count ? up_to + FOUND_AT_ONCE : wanted->count;
    expect_words(memory, input, wanted, ahead);
    while (wanted->n_found < up_to) {
        size_t left = up_to - wanted->n_found;
        find_some(memory, input, wanted,
                  wanted->n_found + (left < FOUND_AT_ONCE ? left : FOUND_AT_ONCE), words);
    }
}

tagger_sums *tagger_memory_sums(tagger_memory *memory)
{
    return memory->sums;
}
