#include "tagger.h"

#include "tagger_looks.h"
#include "tagger_parts.h"

typedef struct tagging {
    const tagger_model *model;
    const features *features;
    looks looks;
    bool wide;         /* the machine */
    int16_t *decoding; /* [STRETCH_LONGEST * row_size] */
    name *items;
    size_t count, capacity;
    arena *results; /* for the names */
} tagging;

static void add_name(tagging *t, uint32_t first, uint32_t last, const char *type)
{
    t->items = arena_extend(t->results, t->items, t->count, &t->capacity, sizeof *t->items);
    t->items[t->count++] = (name){first, last, type};
}

static void add_names(tagging *t, uint32_t token, const uint8_t *labels, uint32_t count)
{
    for (uint32_t i = 0, last; i < count; i = last) {
        uint8_t label = labels[i];
        last = i + 1;
        if (!label)
            continue;
        while (last < count && labels[last] == label + (label % 2))
            last++;
        add_name(t, token + i, token + last, t->model->labels[label] + 2);
    }
}

/* The token before and the one behind in the sentence are surely outside, unless the list of those
 * side by side was cut. */
static void read_neighbours(tagging *t, const neighbours *some, bool is_first, bool is_last)
{
    uint8_t labels[STRETCH_LONGEST];
    const tokens *tokens = t->features->input.tokens;
    const looked *first = &t->looks.looked[some->first], *last = &t->looks.looked[some->last - 1];
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[first->token]];
    bool is_cut_before = !is_first && t->looks.looked[some[-1].last - 1].place + 1 == first->place;
    bool is_cut_behind = !is_last && t->looks.looked[some[1].first].place == last->place + 1;
    tagger_stretch stretch = {
        .rows = t->looks.rows + some->first * t->model->row_size,
        .length = some->last - some->first,
        .is_after_outside = first->token > sentence->first && !is_cut_before,
        .is_before_outside = last->token + 1 < sentence->last && !is_cut_behind,
        .wide = t->wide,
    };
    tagger_decode(t->model, &stretch, t->decoding, labels);
    add_names(t, first->token, labels, some->last - some->first);
}

/* The names of one part of the text are put behind those before it. */
static void read_part(tagging *t, const feature_input *input, tagger_memory *memory, arena *scratch,
                      uint32_t first_token)
{
    size_t n_before = t->count, row_size = t->model->row_size;
    t->features = features_prepare(input, scratch);
    t->looks = tagger_looks_read(t->model, t->features, memory, scratch);
    t->decoding = arena_unset(scratch, int16_t, STRETCH_LONGEST * row_size);
    for (size_t i = 0; i < t->looks.n_neighbours; i++)
        read_neighbours(t, &t->looks.neighbours[i], i == 0, i + 1 == t->looks.n_neighbours);
    for (size_t i = n_before; i < t->count; i++) {
        t->items[i].first += first_token;
        t->items[i].last += first_token;
    }
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
    size_t count = 0, n = 0;
    for (size_t i = 0; i < values->count; i++) {
        const value *value = &values->items[i];
        while (n < names->count && tokens->items[names->items[n].last - 1].end <= value->start)
            n++;
        bool in_name = n < names->count && tokens->items[names->items[n].first].start < value->end;
        kept[count] = *value;
        count += !in_name; /* nobody can foresee it */
    }
    values->items = kept;
    values->count = count;
}
