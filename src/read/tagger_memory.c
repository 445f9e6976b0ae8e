#include "tagger_memory.h"

#include "../base/pages.h"

#include <stdlib.h>

enum { CHUNK = 4096, CHUNKS = 6, SETS = 1 << 14, WAYS = 4, WORD_LONGEST = 24 };
enum { LINE = 64 /* bytes that come from memory at once */ };

/* A word as written, zeros behind it. */
typedef struct word_key {
    uint64_t parts[WORD_LONGEST / 8];
} word_key;

/* A word, its shares right behind it, for they are looked at together, and its form behind those.
 */
typedef struct remembered {
    word_key key;
    uint32_t summed;  /* a bit for each part */
    uint32_t used_by; /* number of the last document that has it */
    uint8_t shares[]; /* [WORD_PARTS][width] */
} remembered;

/* The words that a hash leads to. */
typedef struct word_set {
    uint16_t numbers[WAYS]; /* plus 1; 0: empty */
    uint16_t tags[WAYS];    /* other bits of the hash: most words need no look to be told apart */
} word_set;

/* Words stand in chunks in the order they were met, so that memory grows with the words there are;
 * sets of their numbers lead to them. */
struct tagger_memory {
    const tagger_model *model;
    feature_sources sources;
    size_t width;         /* of one row */
    size_t form_at;       /* in a word */
    size_t word_size;     /* of all of it: whole lines */
    pages chunks[CHUNKS]; /* [CHUNK] words each; without memory: not needed yet */
    uint32_t n_words;     /* so far */
    word_set sets[SETS];
    remembered *edge;
    tagger_sums *sums;
    uint32_t document;
    arena *arena; /* until the document's end */
};

static word_form *form_of(const tagger_memory *memory, const remembered *word)
{
    return (word_form *)(void *)((char *)word + memory->form_at);
}

static remembered *word_of(const tagger_memory *memory, const word_form *form)
{
    return (remembered *)(void *)((char *)form - memory->form_at);
}

static size_t whole_words(size_t size)
{
    return (size + sizeof(uint32_t) - 1) / sizeof(uint32_t) * sizeof(uint32_t);
}

static size_t whole_lines(size_t size)
{
    return (size + LINE - 1) / LINE * LINE;
}

/* Sums up what a word weighs in parts [first, last): the memory of all is on its way together. */
static void sum_up(const tagger_memory *memory, remembered *word, int first, int last)
{
    uint32_t found[WORD_PLACES][FEATURES_MOST];
    size_t counts[WORD_PLACES];
    for (int part = first; part < last; part++) {
        uint32_t *of_part = found[part - first];
        counts[part - first] =
            features_of_word(form_of(memory, word), part, &memory->sources, of_part);
        tagger_model_expect(memory->model, of_part, counts[part - first]);
    }
    for (int part = first; part < last; part++) {
        int16_t sums[TAGGER_ROW_MOST] = {0};
        tagger_model_add(memory->model, found[part - first], counts[part - first], sums);
        tagger_share_of(memory->model, sums, word->shares + (size_t)part * memory->width);
        word->summed |= (uint32_t)1 << part;
    }
}

tagger_memory *tagger_memory_new(const tagger_model *model, const tagger_marks *marks)
{
    tagger_memory *memory = calloc(1, sizeof *memory);
    if (!memory)
        return NULL;
    memory->model = model;
    memory->sources = (feature_sources){&model->words, marks, model->families};
    memory->width = model->row_size;
    memory->form_at = whole_words(sizeof(remembered) + WORD_PARTS * memory->width);
    memory->word_size = whole_lines(memory->form_at + sizeof(word_form));
    memory->edge = calloc(1, memory->word_size);
    memory->sums = tagger_sums_new(model, &memory->sources);
    if (!memory->edge || !memory->sums) {
        tagger_memory_free(memory);
        return NULL;
    }
    *form_of(memory, memory->edge) = facts_edge_form;
    return memory;
}

void tagger_memory_free(tagger_memory *memory)
{
    if (!memory)
        return;
    for (size_t i = 0; i < CHUNKS; i++)
        pages_free(memory->chunks[i]);
    free(memory->edge);
    tagger_sums_free(memory->sums);
    free(memory);
}

const feature_sources *tagger_memory_sources(const tagger_memory *memory)
{
    return &memory->sources;
}

static remembered *word_at(const tagger_memory *memory, uint32_t number)
{
    return (remembered *)(void *)(memory->chunks[number / CHUNK].memory +
                                  number % CHUNK * memory->word_size);
}

/* One more word than before; NULL where there is no memory for it, which is no failure. */
static remembered *add_word(tagger_memory *memory)
{
    if (memory->n_words == CHUNK * CHUNKS)
        return NULL;
    pages *chunk = &memory->chunks[memory->n_words / CHUNK];
    if (!chunk->memory)
        *chunk = pages_new(CHUNK * memory->word_size);
    return chunk->memory ? word_at(memory, memory->n_words++) : NULL;
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
}

void tagger_memory_forget(tagger_memory *memory)
{
    if (memory->n_words <= CHUNK) /* it would cost more than it gives */
        return;
    for (size_t i = 0; i < CHUNKS; i++)
        pages_clear(memory->chunks[i]);
    memset(memory->sets, 0, sizeof memory->sets);
    memory->n_words = 0;
    tagger_sums_forget(memory->sums);
}

static inline bool is_word(const remembered *here, const word_key *key)
{
    uint64_t different = 0;
    for (size_t i = 0; i < WORD_LONGEST / 8; i++)
        different |= here->key.parts[i] ^ key->parts[i];
    return !different;
}

static uint32_t hash_of(const token *token)
{
    uint32_t hash = token->hash ^ (uint32_t)token->letter_case * 0x9E3779B9u;
    return hash ^ hash >> 15;
}

static uint16_t tag_of(uint32_t hash)
{
    return (uint16_t)(hash >> 16);
}

/* A new word takes the place of the one in its set that was used longest ago, if no word of this
 * document; NULL where it finds none. */
static remembered *place_for(tagger_memory *memory, word_set *set, uint16_t tag)
{
    remembered *oldest = NULL;
    size_t at = 0;
    for (size_t way = 0; way < WAYS; way++) {
        if (!set->numbers[way]) {
            remembered *added = add_word(memory);
            if (added) {
                set->numbers[way] = (uint16_t)memory->n_words;
                set->tags[way] = tag;
                return added;
            }
            break;
        }
        remembered *here = word_at(memory, set->numbers[way] - 1u);
        if (here->used_by != memory->document && (!oldest || here->used_by < oldest->used_by)) {
            oldest = here;
            at = way;
        }
    }
    if (oldest)
        set->tags[at] = tag;
    return oldest;
}

static remembered *find_or_place(tagger_memory *memory, const token *token, const word_key *key)
{
    uint32_t hash = hash_of(token);
    word_set *set = &memory->sets[hash & (SETS - 1)];
    for (size_t way = 0; way < WAYS && set->numbers[way]; way++)
        if (set->tags[way] == tag_of(hash) && is_word(word_at(memory, set->numbers[way] - 1u), key))
            return word_at(memory, set->numbers[way] - 1u);
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

static uint64_t eight_at(const char *data)
{
    uint64_t eight;
    memcpy(&eight, data, sizeof eight);
    return eight;
}

/* False as well for a word that has digits or stands at the very end: those are looked for apart.
 */
static inline bool is_plainly(const feature_input *input, const remembered *word,
                              const token *token)
{
    static const char first_bytes[2 * WORD_LONGEST] = {[0 ... WORD_LONGEST - 1] = '\xFF'};
    size_t size = token->end - token->start;
    bytes text = input->text->canonical;
    if (size > WORD_LONGEST || text.size - token->start < WORD_LONGEST)
        return false;
    const char *from = text.data + token->start, *mask = first_bytes + WORD_LONGEST - size;
    uint64_t different = 0;
    for (size_t i = 0; i < WORD_LONGEST / 8; i++)
        different |= (eight_at(from + 8 * i) & eight_at(mask + 8 * i)) ^ word->key.parts[i];
    return !different;
}

const word_form *tagger_memory_form(tagger_memory *memory, const feature_input *input,
                                    const token *token)
{
    remembered *here = NULL;
    word_key key = {0};
    if (token->end - token->start <= WORD_LONGEST) {
        key = key_of(input, token);
        here = find_or_place(memory, token, &key);
    }
    if (!here || !is_word(here, &key)) {
        if (!here) /* too long, or there is no room */
            here = (remembered *)(void *)arena_bytes(memory->arena, memory->word_size);
        *here = (remembered){.key = key};
        form_read(input, token, form_of(memory, here));
    }
    here->used_by = memory->document;
    return form_of(memory, here);
}

const word_form *tagger_memory_edge(const tagger_memory *memory)
{
    return form_of(memory, memory->edge);
}

/* The word of a set that a token most likely is; NULL: none. */
static remembered *likely_word(const tagger_memory *memory, uint32_t hash)
{
    const word_set *set = &memory->sets[hash & (SETS - 1)];
    const uint64_t ones = UINT64_C(0x0001000100010001);
    uint64_t different; /* the tags of all ways, zero where it is the word's */
    memcpy(&different, set->tags, sizeof different);
    different ^= tag_of(hash) * ones;
    uint64_t same = (different - ones) & ~different & ones << 15; /* the lowest one is right */
    uint16_t number = same ? set->numbers[__builtin_ctzll(same) / 16] : 0;
    return number ? word_at(memory, number - 1u) : NULL;
}

/* With what it weighs in the places around a token. */
static void expect_word(const remembered *word)
{
    for (size_t line = 0; line < 2; line++)
        __builtin_prefetch((const char *)word + line * LINE);
}

void tagger_memory_forms(tagger_memory *memory, features *features, const uint32_t *tokens,
                         size_t count)
{
    const feature_input *input = &features->input;
    uint32_t hashes[TAGGER_FORMS_AT_ONCE];
    remembered *likely[TAGGER_FORMS_AT_ONCE];
    for (size_t i = 0; i < count; i++) {
        hashes[i] = hash_of(&input->tokens->items[tokens[i]]);
        __builtin_prefetch(&memory->sets[hashes[i] & (SETS - 1)]);
    }
    for (size_t i = 0; i < count; i++) {
        likely[i] = likely_word(memory, hashes[i]);
        if (likely[i])
            expect_word(likely[i]);
        else
            tagger_word_expect(&memory->model->words, input->tokens->items[tokens[i]].hash);
    }
    for (size_t i = 0; i < count; i++) {
        const token *token = &input->tokens->items[tokens[i]];
        remembered *word = likely[i];
        if (word && is_plainly(input, word, token)) {
            word->used_by = memory->document;
            features->tokens[tokens[i]].form = form_of(memory, word);
            continue;
        }
        features->tokens[tokens[i]].form = tagger_memory_form(memory, input, token);
    }
}

/* What a word weighs in a part. */
static const uint8_t *share_of(const tagger_memory *memory, const word_form *form, int part)
{
    remembered *word = word_of(memory, form);
    if (!(word->summed >> part & 1))
        sum_up(memory, word, part < WORD_PLACES ? 0 : part,
               part < WORD_PLACES ? WORD_PLACES : part + 1);
    return word->shares + (size_t)part * memory->width;
}

void tagger_memory_sum_places(tagger_memory *memory, const token_view *view, int16_t *sums)
{
    const uint8_t *shares[WORD_PLACES];
    size_t width = memory->width == TAGGER_ROW_USUAL ? TAGGER_ROW_USUAL : memory->width;
    for (int i = 0; i < WORD_PLACES; i++)
        shares[i] = share_of(memory, view->at[i]->form, i);
    for (size_t at = 0; at < width; at += TAGGER_BLOCK) {
        tagger_lanes sum = tagger_lanes_of_share(shares[0] + at);
        for (int i = 1; i < WORD_PLACES; i++)
            sum += tagger_lanes_of_share(shares[i] + at);
        memcpy(sums + at, &sum, sizeof sum);
    }
}

const uint8_t *tagger_memory_share(tagger_memory *memory, const word_form *word, int part)
{
    const uint8_t *share = share_of(memory, word, part);
    __builtin_prefetch(share);
    return share;
}

void tagger_memory_edges(tagger_memory *memory, const word_form *const words[4],
                         const uint8_t *shares[4])
{
    for (int i = 0; i < 4; i++)
        shares[i] = tagger_memory_share(memory, words[i], WORD_RUN_FIRST + i);
}

tagger_sums *tagger_memory_sums(tagger_memory *memory)
{
    return memory->sums;
}
