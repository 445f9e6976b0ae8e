#include "tagger_model.h"

#include "../base/file.h"
#include "tagger_features.h"

#include <stdlib.h>

enum { LABEL_SIZE = 24, MAJOR = 3, STEP_BLOCK = 8, NEVER_BEST = -1000000000 };
enum { FORBIDDEN = -100000000, LARGEST_STEP = 1000000 };

typedef struct section_header {
    char signature[8];
    uint32_t major, n_labels, n_looks, families, n_slots, n_folded, n_cased, unused;
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

static size_t row_size_of(const section_header *header)
{
    size_t width = (size_t)header->n_looks * header->n_labels;
    return (width + TAGGER_ROW_BLOCK - 1) / TAGGER_ROW_BLOCK * TAGGER_ROW_BLOCK;
}

/* Where each part begins; also the size of it all. */
typedef struct section_layout {
    size_t labels, transitions, keys, rows, folded, cased, size;
} section_layout;

static size_t aligned(size_t size)
{
    return (size + 15) & ~(size_t)15;
}

static section_layout layout_of(const section_header *header)
{
    size_t n = header->n_labels, looks = header->n_looks;
    section_layout at = {.labels = aligned(sizeof *header)};
    at.transitions = at.labels + aligned(n * LABEL_SIZE);
    at.keys = at.transitions + aligned(looks * (n + 1) * n * sizeof(int32_t));
    at.rows = at.keys + aligned(header->n_slots * sizeof(uint32_t));
    at.folded = at.rows + aligned(header->n_slots * row_size_of(header));
    at.cased = at.folded + aligned(header->n_folded * sizeof(word_facts));
    at.size = at.cased + aligned(header->n_cased * sizeof(cased_word_facts));
    return at;
}

/* Keys are hashes already: their order is kept, so any number of slots will do. */
static size_t slot_of(uint32_t key, size_t n_slots)
{
    return (size_t)((uint64_t)key * n_slots >> 32);
}

static uint32_t key_of(uint32_t feature)
{
    return feature ? feature : 1;
}

bytes tagger_section_build(const tagger_weights *weights, const tagger_words *words, arena *arena)
{
    size_t n = weights->n_labels, width = n * weights->n_looks;
    section_header header = {
        .major = MAJOR,
        .n_labels = (uint32_t)n,
        .n_looks = (uint32_t)weights->n_looks,
        .families = weights->families,
        .n_slots = (uint32_t)(weights->n_rows + weights->n_rows / 3 + 16),
        .n_folded = (uint32_t)words->n_folded,
        .n_cased = (uint32_t)words->n_cased,
    };
    memcpy(header.signature, signature, sizeof signature);
    section_layout at = layout_of(&header);
    header.size = at.size;
    char *section = arena_allocate(arena, at.size, 1);
    memcpy(section, &header, sizeof header);
    for (size_t i = 0; i < n; i++)
        memcpy(section + at.labels + i * LABEL_SIZE, weights->labels[i],
               strnlen(weights->labels[i], LABEL_SIZE - 1));
    memcpy(section + at.transitions, weights->transitions,
           weights->n_looks * (n + 1) * n * sizeof(int32_t));
    uint32_t *keys = (uint32_t *)(void *)(section + at.keys);
    for (size_t i = 0; i < weights->n_rows; i++) {
        uint32_t key = key_of(weights->keys[i]);
        size_t slot = slot_of(key, header.n_slots);
        while (keys[slot])
            slot = slot + 1 == header.n_slots ? 0 : slot + 1;
        keys[slot] = key;
        memcpy(section + at.rows + slot * row_size_of(&header), weights->rows + i * width, width);
    }
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

static const char *wrong_with(bytes section, const section_header *header)
{
    if (memcmp(header->signature, signature, sizeof signature) != 0)
        return "the section of names has no signature";
    if (header->major != MAJOR)
        return "the section of names is of another version";
    if (header->n_labels < 1 || header->n_labels > TAGGER_LABELS_MOST || header->n_slots < 1 ||
        header->n_looks < 1 || header->n_looks > TAGGER_LOOKS_MOST ||
        !power_of_two_or_none(header->n_folded) || !power_of_two_or_none(header->n_cased) ||
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
    if (!has_empty_slot(section.data + at.keys, header->n_slots, sizeof(uint32_t)) ||
        !has_empty_slot(section.data + at.folded, header->n_folded, sizeof(word_facts)) ||
        !has_empty_slot(section.data + at.cased, header->n_cased, sizeof(cased_word_facts)))
        return "a table of the section of names is full";
    const word_facts *folded = (const void *)(section.data + at.folded);
    for (size_t i = 0; i < header->n_folded; i++)
        if (folded[i].bits_size > 26)
            return "a word of the section of names has too long a path";
    return NULL;
}

/* What a file says of a transition, but never so much that an inside comes without its beginning,
 * or that sums overflow: later stages rely on it. */
static int32_t safe_step(const tagger_model *model, size_t row, size_t to)
{
    size_t from = row % (model->n_labels + 1);
    int32_t step = model->transitions[row * model->n_labels + to];
    bool is_inside = to && to % 2 == 0;
    if (is_inside && from != to && from + 1 != to)
        return FORBIDDEN;
    return step > LARGEST_STEP ? LARGEST_STEP : step < -LARGEST_STEP ? -LARGEST_STEP : step;
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
    model->n_looks = header.n_looks;
    model->labels = (const void *)(section.data + at.labels);
    model->families = header.families & FEATURES_ALL;
    model->transitions = (const void *)(section.data + at.transitions);
    model->n_slots = header.n_slots;
    model->keys = (const void *)(section.data + at.keys);
    model->rows = (const void *)(section.data + at.rows);
    model->row_size = row_size_of(&header);
    model->padded_labels = (model->n_labels + STEP_BLOCK - 1) / STEP_BLOCK * STEP_BLOCK;
    model->steps =
        malloc(model->n_looks * (model->n_labels + 1) * model->padded_labels * sizeof(int32_t));
    if (!model->steps) {
        free(model);
        return KLIPING_NO_MEMORY;
    }
    for (size_t a = 0; a < model->n_looks * (model->n_labels + 1); a++)
        for (size_t y = 0; y < model->padded_labels; y++)
            model->steps[a * model->padded_labels + y] =
                y < model->n_labels ? safe_step(model, a, y) : NEVER_BEST;
    model->words = (tagger_words){
        .folded = (const void *)(section.data + at.folded),
        .n_folded = header.n_folded,
        .cased = (const void *)(section.data + at.cased),
        .n_cased = header.n_cased,
    };
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
        free(model->steps);
    free(model);
}

static void add_row(const int8_t *row, size_t size, int16_t *sums)
{
    for (size_t block = 0; block < size; block += TAGGER_ROW_BLOCK)
        for (size_t y = 0; y < TAGGER_ROW_BLOCK; y++)
            sums[block + y] = (int16_t)(sums[block + y] + row[block + y]);
}

/* Three passes, so that the memory of all features is on its way before the first is needed. */
void tagger_model_add(const tagger_model *model, uint32_t *features, size_t count, int16_t *sums)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++)
        __builtin_prefetch(&model->keys[slot_of(key_of(features[i]), model->n_slots)]);
    for (size_t i = 0; i < count; i++) {
        uint32_t key = key_of(features[i]);
        size_t slot = slot_of(key, model->n_slots);
        while (model->keys[slot] != key && model->keys[slot])
            slot = slot + 1 == model->n_slots ? 0 : slot + 1;
        if (!model->keys[slot])
            continue;
        __builtin_prefetch(model->rows + slot * model->row_size);
        features[found++] = (uint32_t)slot;
    }
    for (size_t i = 0; i < found; i++)
        add_row(model->rows + features[i] * model->row_size, model->row_size, sums);
}

void tagger_decode(const tagger_model *model, size_t look, int32_t *scores, size_t length,
                   uint8_t *back, uint8_t *labels)
{
    size_t n = model->n_labels, padded = model->padded_labels;
    const int32_t *steps = model->steps + look * (n + 1) * padded;
    int32_t before[TAGGER_LABELS_MOST], best[TAGGER_LABELS_MOST], from[TAGGER_LABELS_MOST];
    for (size_t y = 0; y < padded; y++)
        before[y] = y < n && length ? scores[y] + steps[n * padded + y] : NEVER_BEST;
    for (size_t t = 1; t < length; t++) {
        for (size_t y = 0; y < padded; y++) {
            best[y] = before[0] + steps[y];
            from[y] = 0;
        }
        for (size_t a = 1; a < n; a++) {
            const int32_t *step = steps + a * padded;
            int32_t score = before[a], label = (int32_t)a;
            for (size_t y = 0; y < padded; y++) {
                int32_t here = score + step[y];
                from[y] = here > best[y] ? label : from[y];
                best[y] = here > best[y] ? here : best[y];
            }
        }
        /* Only differences count: kept near zero, so that no length overflows. */
        int32_t highest = best[0] + scores[t * n];
        for (size_t y = 0; y < n; y++) {
            back[t * n + y] = (uint8_t)from[y];
            before[y] = best[y] + scores[t * n + y];
            highest = before[y] > highest ? before[y] : highest;
        }
        for (size_t y = 0; y < n; y++)
            before[y] -= highest;
    }
    if (!length)
        return;
    size_t last = 0;
    for (size_t y = 1; y < n; y++)
        if (before[y] > before[last])
            last = y;
    labels[length - 1] = (uint8_t)last;
    for (size_t t = length - 1; t-- > 0;)
        labels[t] = (uint8_t)(last = back[(t + 1) * n + last]);
}
