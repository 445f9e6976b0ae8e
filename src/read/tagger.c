#include "tagger.h"

#include "tagger_looks.h"
#include "tagger_parts.h"

typedef struct tagging {
    const tagger_model *model;
    const features *features;
    looks looks;
    bool wide; /* the machine */
    name *items;
    size_t count, capacity;
    arena *results; /* for the names */
} tagging;

static inline tagger_stretch stretch_of(const tagging *t, const neighbours *some, uint8_t *labels)
{
    return (tagger_stretch){
        .rows = t->looks.rows + some->first * t->model->row_size,
        .length = some->last - some->first,
        .labels = labels + some->first,
        .is_after_outside = some->is_after_outside,
        .is_before_outside = some->is_before_outside,
    };
}

/* In the order of their lengths: how long the next one is nobody could foresee. */
static const tagger_stretch *read_stretches(const tagging *t, uint8_t *labels, arena *scratch)
{
    enum { LENGTHS = 16 };
    const neighbours *all = t->looks.neighbours;
    size_t count = t->looks.n_neighbours;
    tagger_stretch *out = arena_unset(scratch, tagger_stretch, count + 1);
    uint32_t next[LENGTHS + 1] = {0};
    for (size_t i = 0; i < count; i++) {
        uint32_t length = all[i].last - all[i].first;
        next[length < LENGTHS ? length : LENGTHS]++;
    }
    for (uint32_t length = 0, sum = 0; length <= LENGTHS; length++) {
        sum += next[length];
        next[length] = sum - next[length];
    }
    for (size_t i = 0; i < count; i++) {
        uint32_t length = all[i].last - all[i].first;
        out[next[length < LENGTHS ? length : LENGTHS]++] = stretch_of(t, &all[i], labels);
    }
    return out;
}

/* Which labels are of a name, and which of these go on with the one before, as sets. Eight are
 * looked at in one go: labels are below 128. The first label of a stretch never goes on. */
static void read_labels(const uint8_t *labels, size_t n_labels, uint64_t *in_name,
                        uint64_t *goes_on)
{
    const uint64_t most = EIGHT_TIMES(0x7F); /* beyond it is all but 0, with this added */
    for (size_t i = 0; i < n_labels; i += 8) {
        uint64_t here = eight_read((const char *)labels + i);
        uint64_t before = eight_read((const char *)labels + i - 1);
        uint64_t other = here ^ (before + (before & EIGHT_TIMES(1)));
        uint64_t in = (here + most) & EIGHT_HIGH;
        in_name[i / SET_BITS] |= (uint64_t)eight_bits(in) << i % SET_BITS;
        goes_on[i / SET_BITS] |= (uint64_t)eight_bits(in & ~(other + most)) << i % SET_BITS;
    }
}

/* Those of tokens that were looked at, by their labels; beside these stand zeros, eight of them
 * behind. */
static size_t find_names(const tagging *t, const uint8_t *labels, size_t n_labels,
                         uint32_t first_token, arena *scratch, name *out)
{
    size_t size = n_labels / SET_BITS + 1;
    uint64_t *in_name = arena_array(scratch, uint64_t, 2 * size + 1), *goes_on = in_name + size;
    uint64_t *begins = arena_unset(scratch, uint64_t, 2 * size), *ends = begins + size;
    read_labels(labels, n_labels, in_name, goes_on);
    set_spans(in_name, goes_on, size, begins, ends);
    uint32_t *at = arena_unset(scratch, uint32_t, n_labels + SET_LIST_MORE);
    size_t count = set_list(begins, size, at);
    for (size_t i = 0; i < count; i++)
        out[i] = (name){.first = first_token + t->looks.looked[at[i]].token,
                        .type = t->model->labels[labels[at[i]]] + 2};
    set_list(ends, size, at);
    for (size_t i = 0; i < count; i++)
        out[i].last = first_token + t->looks.looked[at[i]].token + 1;
    return count;
}

static void add_names(tagging *t, const name *some, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        t->items = arena_extend(t->results, t->items, t->count, &t->capacity, sizeof *t->items);
        t->items[t->count++] = some[i];
    }
}

/* The names of one part of the text are put behind those before it. */
static void read_part(tagging *t, const feature_input *input, tagger_memory *memory, arena *scratch,
                      uint32_t first_token)
{
    t->features = features_prepare(input, scratch);
    t->looks = tagger_looks_read(t->model, t->features, memory, scratch);
    size_t n_neighbours = t->looks.n_neighbours;
    size_t n_labels = n_neighbours ? t->looks.neighbours[n_neighbours - 1].last : 0;
    uint8_t *labels = arena_array(scratch, uint8_t, n_labels + 9) + 1;
    int16_t *decoding = arena_unset(scratch, int16_t, STRETCH_LONGEST * t->model->row_size);
    const tagger_stretch *stretches = read_stretches(t, labels, scratch);
    tagger_decode(t->model, stretches, n_neighbours, t->wide, decoding);
    name *found = arena_unset(scratch, name, n_labels + 1);
    add_names(t, found, find_names(t, labels, n_labels, first_token, scratch, found));
}

void tagger_read(const text *text, const zones *zones, const tokens *tokens,
                 const lexicon_matches *matches, const values *values, const tagger_model *model,
                 workspace *workspace, names *out)
{
    tagger_memory *memory = workspace->tagger_memory;
    arena *scratch = workspace_scratch(workspace);
    tagger_part part = {0};
    tagging found = {
        .model = model, .wide = machine_is_wide(), .results = workspace->arena}; /* so far */
    while (found.count <= values_most(text) &&
           tagger_part_next(tokens, matches, values, scratch, &part)) {
        tagger_memory_begin(memory, scratch);
        feature_input input = {
            .sources = *tagger_memory_sources(memory),
            .text = text,
            .zones = zones,
            .tokens = &part.tokens,
            .matches = &part.matches,
            .values = &part.values,
        };
        read_part(&found, &input, memory, scratch, part.first);
        workspace_end_stage(workspace);
    }
    *out = (names){found.items, found.count, part.last < tokens->count ? part.last : 0};
}

void tagger_settle_values(const tokens *tokens, const names *names, workspace *workspace,
                          values *values)
{
    value *kept = arena_unset(workspace->arena, value, values->count + 1);
    size_t count = 0, n = 0, i = 0;
    while (i < values->count && n < names->count) { /* which is next nobody can foresee */
        const value *value = &values->items[i];
        const name *name = &names->items[n];
        bool is_behind = tokens->items[name->last - 1].end <= value->start;
        bool is_before = tokens->items[name->first].start >= value->end;
        kept[count] = *value;
        count += !is_behind & is_before;
        n += is_behind;
        i += !is_behind;
    }
    for (; i < values->count; i++)
        kept[count++] = values->items[i];
    values->items = kept;
    values->count = count;
}
