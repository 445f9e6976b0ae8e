#include "tagger_model.h"

#include "../base/file.h"
#include "tagger_features.h"

#include <stdlib.h>

enum { LINE = 64 /* bytes that come from memory at once */ };
enum { LABEL_SIZE = 24, MAJOR = 8, STEP_MOST = 4000, STEP_NEVER = -8000, NO_NAME = -16000 };

typedef struct section_header {
    char signature[8];
    uint32_t major, n_labels, families, n_buckets, n_folded, n_cased, n_outside_slots, unused;
    uint64_t size;
} section_header;

static const char signature[8] = "kl-names";

bool tagger_may_follow(const char *const *labels, size_t n_labels, size_t a, size_t b)
{
    if (labels[b][0] != 'I')
        return true;
    return a < n_labels && labels[a][0] != 'O' && strcmp(labels[a] + 1, labels[b] + 1) == 0;
}

/* ---- the section ---------------------------------------------------------------------------- */

static size_t padded(size_t n_labels)
{
    return n_labels ? (n_labels + TAGGER_BLOCK - 1) / TAGGER_BLOCK * TAGGER_BLOCK : TAGGER_BLOCK;
}

static size_t row_size_of(const section_header *header)
{
    size_t n_inside = header->n_labels / 2;
    return padded(n_inside + 1) + padded(n_inside);
}

/* Where each part begins; also the size of it all. */
typedef struct section_layout {
    size_t labels, transitions, outside, buckets, folded, cased, size;
} section_layout;

static size_t aligned(size_t size)
{
    return (size + LINE - 1) & ~(size_t)(LINE - 1);
}

static size_t entry_size(size_t row_size)
{
    return sizeof(uint32_t) + row_size;
}

/* Beside its entries a bucket says whether the next one goes on. */
static size_t bucket_size(size_t row_size)
{
    return aligned(sizeof(uint32_t) + entry_size(row_size));
}

static size_t entries_of_bucket(size_t row_size)
{
    return (bucket_size(row_size) - sizeof(uint32_t)) / entry_size(row_size);
}

static section_layout layout_of(const section_header *header)
{
    size_t n = header->n_labels;
    section_layout at = {.labels = aligned(sizeof *header)};
    at.transitions = at.labels + aligned(n * LABEL_SIZE);
    at.outside = at.transitions + aligned((n + 1) * n * sizeof(int32_t));
    at.buckets = at.outside + aligned(header->n_outside_slots * sizeof(uint32_t));
    at.folded = at.buckets + header->n_buckets * bucket_size(row_size_of(header));
    at.cased = at.folded + aligned(header->n_folded * sizeof(word_facts));
    at.size = at.cased + aligned(header->n_cased * sizeof(cased_word_facts));
    return at;
}

/* Keys are hashes already: their order is kept, so any number of buckets will do. */
static size_t bucket_of(uint32_t key, size_t n_buckets)
{
    return (size_t)((uint64_t)key * n_buckets >> 32);
}

static uint32_t key_of(uint32_t feature)
{
    return feature ? feature : 1;
}

static void put_row(const int8_t *weights, size_t n_labels, int8_t *row)
{
    const tagger_model shape = {.open_size = padded(n_labels / 2 + 1)};
    for (size_t y = 0; y < n_labels; y++)
        row[tagger_column(&shape, y)] = weights[y];
}

/* Of the features that find no room in a bucket each leaves a bit there: hardly any other one has
 * to be looked for beyond it. */
static void put(const tagger_weights *weights, size_t i, const section_header *header,
                char *buckets)
{
    size_t row_size = row_size_of(header), per_bucket = entries_of_bucket(row_size);
    uint32_t key = key_of(weights->keys[i]);
    for (size_t at = bucket_of(key, header->n_buckets);;
         at = at + 1 == header->n_buckets ? 0 : at + 1) {
        uint32_t *keys = (uint32_t *)(void *)(buckets + at * bucket_size(row_size));
        for (size_t k = 0; k < per_bucket; k++) {
            if (keys[k])
                continue;
            keys[k] = key;
            put_row(weights->rows + i * header->n_labels, header->n_labels,
                    (int8_t *)(keys + per_bucket + 1) + k * row_size);
            return;
        }
        keys[per_bucket] |= (uint32_t)1 << (key & 31);
    }
}

/* An eighth full at most: few words need a look into a second one. */
static uint32_t outside_slots(size_t n_outside)
{
    uint32_t slots = n_outside ? 4 : 0;
    while (slots < n_outside * 8)
        slots *= 2;
    return slots;
}

static void put_outside(const tagger_weights *weights, uint32_t *slots, uint32_t n_slots)
{
    for (size_t i = 0; i < weights->n_outside; i++) {
        size_t at = weights->outside[i] & (n_slots - 1);
        while (slots[at])
            at = (at + 1) & (n_slots - 1);
        slots[at] = weights->outside[i];
    }
}

/* Three fifths full: few features need a look into a second one. */
static uint32_t buckets_for(size_t n_rows, size_t row_size)
{
    return (uint32_t)(n_rows * 5 / (3 * entries_of_bucket(row_size)) + 16);
}

bytes tagger_section_build(const tagger_weights *weights, const tagger_words *words, arena *arena)
{
    size_t n = weights->n_labels;
    section_header header = {
        .major = MAJOR,
        .n_labels = (uint32_t)n,
        .families = weights->families,
        .n_folded = (uint32_t)words->n_folded,
        .n_cased = (uint32_t)words->n_cased,
        .n_outside_slots = outside_slots(weights->n_outside),
    };
    memcpy(header.signature, signature, sizeof signature);
    header.n_buckets = buckets_for(weights->n_rows, row_size_of(&header));
    section_layout at = layout_of(&header);
    header.size = at.size;
    char *section = arena_allocate(arena, at.size, 1);
    memcpy(section, &header, sizeof header);
    for (size_t i = 0; i < n; i++)
        memcpy(section + at.labels + i * LABEL_SIZE, weights->labels[i],
               strnlen(weights->labels[i], LABEL_SIZE - 1));
    memcpy(section + at.transitions, weights->transitions, (n + 1) * n * sizeof(int32_t));
    put_outside(weights, (void *)(section + at.outside), header.n_outside_slots);
    for (size_t i = 0; i < weights->n_rows; i++)
        put(weights, i, &header, section + at.buckets);
    if (words->n_folded)
        memcpy(section + at.folded, words->folded, words->n_folded * sizeof(word_facts));
    if (words->n_cased)
        memcpy(section + at.cased, words->cased, words->n_cased * sizeof(cased_word_facts));
    return (bytes){section, at.size};
}

static bool power_of_two_or_none(uint32_t n)
{
    return (n & (n - 1)) == 0;
}

static bool has_empty_slot(const char *table, size_t n_slots, size_t size)
{
    for (size_t i = 0; i < n_slots; i++)
        if (!*(const uint32_t *)(const void *)(table + i * size))
            return true;
    return n_slots == 0;
}

/* Whether some bucket is the last to look into: looking for what is not there ends at one. */
static bool has_room(const char *buckets, const section_header *header)
{
    size_t row_size = row_size_of(header), size = bucket_size(row_size);
    size_t goes_on = entries_of_bucket(row_size) * sizeof(uint32_t);
    for (size_t i = 0; i < header->n_buckets; i++)
        if (!*(const uint32_t *)(const void *)(buckets + i * size + goes_on))
            return true;
    return false;
}

static const char *wrong_with(bytes section, const section_header *header)
{
    if (memcmp(header->signature, signature, sizeof signature) != 0)
        return "the section of names has no signature";
    if (header->major != MAJOR)
        return "the section of names is of another version";
    if (header->n_labels < 1 || header->n_labels > TAGGER_LABELS_MOST || header->n_buckets < 1 ||
        header->n_labels % 2 == 0 || !power_of_two_or_none(header->n_folded) ||
        !power_of_two_or_none(header->n_cased) || !power_of_two_or_none(header->n_outside_slots) ||
        header->size != section.size || layout_of(header).size != section.size)
        return "the section of names is not as long as it says";
    section_layout at = layout_of(header);
    for (size_t i = 0; i < header->n_labels; i++) {
        const char *label = section.data + at.labels + i * LABEL_SIZE;
        bool good = !label[LABEL_SIZE - 1] && label[0];
        if (good && i == 0)
            good = strcmp(label, "O") == 0;
        else if (good && i % 2)
            good = label[0] == 'B' && label[1] == '-' && label[2] && i + 1 < header->n_labels;
        else if (good)
            good = label[0] == 'I' && strcmp(label + 1, label - LABEL_SIZE + 1) == 0;
        if (!good)
            return "the labels of the section of names are not O, then B-... and I-... of each "
                   "type";
    }
    if (!has_room(section.data + at.buckets, header) ||
        !has_empty_slot(section.data + at.outside, header->n_outside_slots, sizeof(uint32_t)) ||
        !has_empty_slot(section.data + at.folded, header->n_folded, sizeof(word_facts)) ||
        !has_empty_slot(section.data + at.cased, header->n_cased, sizeof(cased_word_facts)))
        return "a table of the section of names is full";
    return NULL;
}

static int16_t step_of(int32_t transition)
{
    return (int16_t)(transition > STEP_MOST    ? STEP_MOST
                     : transition < -STEP_MOST ? -STEP_MOST
                                               : transition);
}

/* A column of the second part that is padding leads nowhere. */
static void pair_steps(const tagger_model *model, const int16_t *to_open, int16_t *pairs)
{
    for (size_t a = 0; a < TAGGER_BLOCK; a++, pairs += TAGGER_ROW_USUAL) {
        memcpy(pairs, to_open + a * TAGGER_BLOCK, TAGGER_BLOCK * sizeof *pairs);
        for (size_t b = 0; b < TAGGER_BLOCK; b++)
            pairs[TAGGER_BLOCK + b] =
                a < model->n_inside ? to_open[(TAGGER_BLOCK + a) * TAGGER_BLOCK + b] : NO_NAME;
    }
}

static void lead_inside(const tagger_model *model, const int16_t *begin, const int16_t *inside,
                        int16_t *into)
{
    for (size_t i = 0; i < model->inside_size; i++, into += model->row_size) {
        for (size_t from = 0; from < model->row_size; from++)
            into[from] = NO_NAME;
        if (i < model->n_inside) {
            into[1 + i] = begin[i];
            into[model->open_size + i] = inside[i];
        }
    }
}

static bool read_steps(tagger_model *model, const int32_t *transitions)
{
    size_t n = model->n_labels, open = model->open_size, inside = model->inside_size;
    size_t width = model->row_size;
    size_t n_pairs = width == TAGGER_ROW_USUAL ? TAGGER_BLOCK * TAGGER_ROW_USUAL : 0;
    size_t size = (width + 1) * open + 2 * inside + (width + 1) * width + n_pairs;
    int16_t *to_open = malloc(size * sizeof *to_open);
    if (!to_open)
        return false;
    int16_t *begin_to_inside = to_open + (width + 1) * open;
    int16_t *inside_to_inside = begin_to_inside + inside;
    int16_t *into = inside_to_inside + inside;
    int16_t *names_only = into + width * width;
    for (size_t i = 0; i < size; i++)
        to_open[i] = STEP_NEVER;
    for (size_t a = 0; a <= n; a++)
        for (size_t b = 0; b < n; b += b ? 2 : 1) {
            int16_t step = step_of(transitions[a * n + b]);
            size_t from = a < n ? tagger_column(model, a) : width, to = tagger_column(model, b);
            to_open[from * open + to] = step;
            if (a < n)
                into[to * width + from] = step;
        }
    for (size_t i = 0; i < model->n_inside; i++) {
        begin_to_inside[i] = step_of(transitions[(2 * i + 1) * n + 2 * i + 2]);
        inside_to_inside[i] = step_of(transitions[(2 * i + 2) * n + 2 * i + 2]);
    }
    lead_inside(model, begin_to_inside, inside_to_inside, into + open * width);
    for (size_t y = 0; y < width; y++)
        names_only[y] = NO_NAME;
    for (size_t b = 1; b < n; b++)
        names_only[tagger_column(model, b)] = 0;
    int16_t *pairs = names_only + width;
    if (n_pairs)
        pair_steps(model, to_open, pairs);
    model->steps = (tagger_steps){.to_open = to_open,
                                  .begin_to_inside = begin_to_inside,
                                  .inside_to_inside = inside_to_inside,
                                  .into = into,
                                  .open_pairs = pairs,
                                  .names_only = names_only};
    return true;
}

kliping_status tagger_section_open(bytes section, tagger_model **out, kliping_error *error)
{
    *out = NULL;
    section_header header;
    if (section.size < sizeof header)
        return file_error(error, KLIPING_BAD_MODEL, "", 0, "the model has no section of names");
    memcpy(&header, section.data, sizeof header);
    const char *wrong = wrong_with(section, &header);
    if (wrong)
        return file_error(error, KLIPING_BAD_MODEL, "", 0, wrong);
    tagger_model *model = calloc(1, sizeof *model);
    if (!model)
        return KLIPING_NO_MEMORY;
    section_layout at = layout_of(&header);
    model->n_labels = header.n_labels;
    model->labels = (const void *)(section.data + at.labels);
    model->families = header.families & FEATURES_ALL;
    model->buckets = section.data + at.buckets;
    model->n_buckets = header.n_buckets;
    model->bucket_size = bucket_size(row_size_of(&header));
    model->per_bucket = entries_of_bucket(row_size_of(&header));
    model->outside = (const void *)(section.data + at.outside);
    model->n_outside_slots = header.n_outside_slots;
    model->n_inside = header.n_labels / 2;
    model->n_open = model->n_inside + 1;
    model->open_size = padded(model->n_open);
    model->inside_size = padded(model->n_inside);
    model->row_size = row_size_of(&header);
    model->words = (tagger_words){
        .folded = (const void *)(section.data + at.folded),
        .n_folded = header.n_folded,
        .cased = (const void *)(section.data + at.cased),
        .n_cased = header.n_cased,
    };
    if (!read_steps(model, (const void *)(section.data + at.transitions))) {
        free(model);
        return KLIPING_NO_MEMORY;
    }
    *out = model;
    return KLIPING_OK;
}

kliping_status tagger_model_open(const pack *pack, tagger_model **out, kliping_error *error)
{
    return tagger_section_open(pack_section(pack, "entities"), out, error);
}

void tagger_model_free(tagger_model *model)
{
    if (model)
        free((void *)model->steps.to_open);
    free(model);
}

void tagger_model_expect(const tagger_model *model, const uint32_t *features, size_t count)
{
    for (size_t i = 0; i < count; i++)
        __builtin_prefetch(model->buckets +
                           bucket_of(key_of(features[i]), model->n_buckets) * model->bucket_size);
}

/* Of a feature without weights: zeros. Which key of a bucket it is, if any, nobody can foresee, so
 * there is no branch for it. */
static inline const int8_t *row_of(const tagger_model *model, uint32_t key)
{
    static const int8_t nothing[TAGGER_ROW_MOST] = {0};
    const size_t per_bucket = model->per_bucket;
    for (size_t at = bucket_of(key, model->n_buckets);;
         at = at + 1 == model->n_buckets ? 0 : at + 1) {
        const uint32_t *keys = (const void *)(model->buckets + at * model->bucket_size);
        uintptr_t found = 0, place = 0;
        for (size_t k = 0; k < per_bucket; k++) {
            found |= keys[k] == key;
            place += k * (keys[k] == key);
        }
        uintptr_t there = (uintptr_t)(keys + per_bucket + 1) + place * model->row_size;
        if (found | !(keys[per_bucket] >> (key & 31) & 1))
            /* one of two addresses, NOLINTNEXTLINE(performance-no-int-to-ptr) */
            return (const int8_t *)(((uintptr_t)nothing & (found - 1)) | (there & (0 - found)));
    }
}

/* What is no label stays zero: there alone, and at "O", names_only is not. */
static inline tagger_lanes share_lanes(const int16_t *names_only, const int16_t *sums, size_t at,
                                       int16_t highest)
{
    tagger_lanes share = tagger_lanes_at(sums + at) - highest + SHARE_MOST;
    tagger_lanes is_label = tagger_lanes_at(names_only + at) == 0;
    is_label[0] |= at ? 0 : -1;
    return tagger_larger(share, (tagger_lanes){0}) & is_label;
}

static inline void share_of(const int16_t *names_only, const int16_t *sums, size_t row_size,
                            uint8_t *share)
{
    tagger_lanes most = {0};
    most += sums[0];
    for (size_t at = 0; at < row_size; at += TAGGER_BLOCK)
        most = tagger_larger(most, tagger_lanes_at(sums + at) + tagger_lanes_at(names_only + at));
    int16_t highest = tagger_largest(most);
    for (size_t at = 0; at < row_size; at += TAGGER_BLOCK) {
        uint8_t eight __attribute__((vector_size(TAGGER_BLOCK))) =
            __builtin_convertvector(share_lanes(names_only, sums, at, highest), typeof(eight));
        memcpy(share + at, &eight, sizeof eight);
    }
}

void tagger_share_of(const tagger_model *model, const int16_t *sums, uint8_t *share)
{
    if (model->row_size == TAGGER_ROW_USUAL)
        share_of(model->steps.names_only, sums, TAGGER_ROW_USUAL, share);
    else
        share_of(model->steps.names_only, sums, model->row_size, share);
}

#ifdef __SSE2__
/* The same of a row of the usual size: the keys of its bucket are one vector, each row is another.
 */
static inline __m128i usual_row_of(const char *buckets, size_t n_buckets, uint32_t key)
{
    enum { KEYS = sizeof(__m128i) / sizeof key, ALL = (1 << (KEYS - 1)) - 1, LAST = ALL / 2 + 1 };
    for (size_t at = bucket_of(key, n_buckets);; at = at + 1 == n_buckets ? 0 : at + 1) {
        const __m128i *bucket = (const void *)(buckets + at * LINE);
        const uint32_t *beyond = (const uint32_t *)bucket + (KEYS - 1);
        __m128i same = _mm_cmpeq_epi32(*bucket, _mm_set1_epi32((int)key));
        unsigned which = (unsigned)_mm_movemask_ps(_mm_castsi128_ps(same)) & ALL;
        if ((which == 0) & (*beyond >> (key & 31)))
            continue;
        return _mm_and_si128(bucket[1 + __builtin_ctz(which | LAST)],
                             _mm_set1_epi32(-(which != 0)));
    }
}

static void add_usual_rows(const tagger_model *model, const uint32_t *features, size_t count,
                           int16_t *sums)
{
    const char *const buckets = model->buckets;
    const size_t n_buckets = model->n_buckets;
    __m128i *both = (void *)sums;
    __m128i first = _mm_loadu_si128(both), second = _mm_loadu_si128(both + 1);
    for (size_t i = 0; i < count; i++) {
        __m128i row = usual_row_of(buckets, n_buckets, key_of(features[i]));
        first = _mm_add_epi16(first, _mm_srai_epi16(_mm_unpacklo_epi8(row, row), 8));
        second = _mm_add_epi16(second, _mm_srai_epi16(_mm_unpackhi_epi8(row, row), 8));
    }
    _mm_storeu_si128(both, first);
    _mm_storeu_si128(both + 1, second);
}
#endif

static __attribute__((noinline)) void add_rows(const tagger_model *model, const uint32_t *features,
                                               size_t count, int16_t *sums)
{
    for (size_t i = 0; i < count; i++) {
        const int8_t *row = row_of(model, key_of(features[i]));
        for (size_t at = 0; at < model->row_size; at += TAGGER_BLOCK) {
            tagger_lanes sum = tagger_lanes_at(sums + at) + tagger_lanes_of_bytes(row + at);
            memcpy(sums + at, &sum, sizeof sum);
        }
    }
}

void tagger_model_add(const tagger_model *model, const uint32_t *features, size_t count,
                      int16_t *sums)
{
#ifdef __SSE2__
    if (model->row_size == TAGGER_ROW_USUAL) {
        add_usual_rows(model, features, count, sums);
        return;
    }
#endif
    add_rows(model, features, count, sums);
}
