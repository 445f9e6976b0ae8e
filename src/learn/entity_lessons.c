#include "entity_lessons.h"

#include "../read/tagger_facts.h"

#include <stdlib.h>

/* ---- labels --------------------------------------------------------------------------------- */

static size_t type_label(entity_label_set *set, const char *type, arena *arena)
{
    for (size_t i = 1; i < set->count; i += 2)
        if (strcmp(set->labels[i] + 2, type) == 0)
            return i;
    if (set->count + 2 > TAGGER_LABELS_MOST)
        return 0;
    set->labels[set->count] = arena_format(arena, "B-%.21s", type);
    set->labels[set->count + 1] = arena_format(arena, "I-%.21s", type);
    set->count += 2;
    return set->count - 2;
}

static int by_string(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

bool entity_labels(const examples *examples, entity_label_set *set, arena *arena)
{
    const char *types[TAGGER_LABELS_MOST];
    size_t n_types = 0;
    for (size_t i = 0; i < examples->count; i++)
        for (size_t k = 0; k < examples->items[i].n_names; k++) {
            const char *type = examples->items[i].names[k].type;
            size_t t = 0;
            while (t < n_types && strcmp(types[t], type) != 0)
                t++;
            if (t == n_types && n_types == TAGGER_LABELS_MOST / 2 - 1)
                return false;
            if (t == n_types)
                types[n_types++] = type;
        }
    qsort(types, n_types, sizeof *types, by_string);
    *set = (entity_label_set){.labels = {"O"}, .count = 1};
    for (size_t t = 0; t < n_types; t++)
        type_label(set, types[t], arena);
    return true;
}

/* ---- features ------------------------------------------------------------------------------- */

typedef struct feature_index {
    uint32_t *keys, *counts, *indices; /* [n_slots]; key 0: empty */
    size_t n_slots, used;
} feature_index;

static feature_index new_index(size_t n_slots, arena *arena)
{
    feature_index index = {.n_slots = n_slots};
    index.keys = arena_array(arena, uint32_t, n_slots);
    index.counts = arena_array(arena, uint32_t, n_slots);
    return index;
}

static size_t index_slot(const feature_index *index, uint32_t key)
{
    size_t slot = (size_t)((uint64_t)key * index->n_slots >> 32);
    while (index->keys[slot] && index->keys[slot] != key)
        slot = slot + 1 == index->n_slots ? 0 : slot + 1;
    return slot;
}

static void index_grow(feature_index *index, arena *arena)
{
    feature_index larger = {.n_slots = index->n_slots * 2, .used = index->used};
    larger.keys = arena_array(arena, uint32_t, larger.n_slots);
    larger.counts = arena_array(arena, uint32_t, larger.n_slots);
    for (size_t i = 0; i < index->n_slots; i++)
        if (index->keys[i]) {
            size_t slot = index_slot(&larger, index->keys[i]);
            larger.keys[slot] = index->keys[i];
            larger.counts[slot] = index->counts[i];
        }
    *index = larger;
}

static void index_count(feature_index *index, uint32_t feature, arena *arena)
{
    uint32_t key = feature ? feature : 1;
    if (index->used * 3 > index->n_slots * 2)
        index_grow(index, arena);
    size_t slot = index_slot(index, key);
    index->used += !index->keys[slot];
    index->keys[slot] = key;
    index->counts[slot]++;
}

/* All features of all tokens, first as they are, then as indices of those seen often enough. */
typedef struct collected {
    uint32_t *features;
    size_t n_features, features_capacity;
    uint32_t *first_feature;
    uint8_t *labels;
    size_t n_tokens, tokens_capacity, labels_capacity;
    uint32_t *first_token;
    size_t n_sequences, sequences_capacity;
    feature_index beside, beside_named;   /* words in small letters beside capitals; in names */
    feature_index opening, opening_named; /* sentences, alone in capitals: tagger_opening() */
} collected;

static void collect_features(collected *all, const uint32_t *found, size_t count, arena *arena)
{
    for (size_t f = 0; f < count; f++) {
        all->features = arena_extend(arena, all->features, all->n_features, &all->features_capacity,
                                     sizeof *all->features);
        all->features[all->n_features++] = found[f];
    }
}

static void collect_bundles(collected *all, const feature_bundle *bundles, size_t count,
                            const feature_sources *sources, arena *arena)
{
    uint32_t found[FEATURES_MOST];
    for (size_t i = 0; i < count; i++) {
        size_t n_found = features_of_bundle(&bundles[i], sources, found);
        collect_features(all, found, n_found, arena);
    }
}

/* What is read of an example. */
typedef struct lesson {
    const features *features;
    const feature_sources *sources;
    const word_form *forms; /* of its words, and of the edge */
} lesson;

static lesson read_lesson(const feature_input *input, const feature_sources *sources, arena *arena)
{
    size_t count = input->tokens->count;
    word_form *forms = arena_array(arena, word_form, count + 1);
    for (size_t i = 0; i < count; i++)
        form_read(input, &input->tokens->items[i], &forms[i]);
    forms[count] = facts_edge_form;
    return (lesson){features_prepare(input, arena), sources, forms};
}

static void collect_part(collected *all, const lesson *lesson, const token_facts *token, int part,
                         arena *arena)
{
    uint32_t found[FEATURES_MOST];
    const word_form *form = &lesson->forms[token - lesson->features->tokens];
    collect_features(all, found, features_of_word(form, part, lesson->sources, found), arena);
}

/* The words at the edges of the run of capitals that a token is in. */
static void collect_edges(collected *all, const lesson *lesson, const token_view *view,
                          arena *arena)
{
    const features *features = view->features;
    const token_facts *here = view->here, *facts = features->tokens;
    uint32_t first = here->run_first, last = here->run_last;
    if (!(lesson->sources->families & FEATURES_RUNS) || !facts_in_run(here))
        return;
    const token_facts *edges[] = {
        &facts[first],
        &facts[last - 1],
        first > view->sentence->first ? &facts[first - 1] : facts_edge(features),
        last < view->sentence->last ? &facts[last] : facts_edge(features),
    };
    for (int edge = 0; edge < 4; edge++)
        collect_part(all, lesson, edges[edge], WORD_RUN_FIRST + edge, arena);
}

static void collect_token(collected *all, const lesson *lesson, const token_view *view,
                          arena *arena)
{
    const feature_sources *sources = lesson->sources;
    const token_facts *tokens = view->features->tokens;
    feature_bundle bundles[BUNDLES_MOST];
    word_part elsewhere[ELSEWHERE_MOST];
    for (int place = 0; place < WORD_PLACES; place++) {
        uint32_t at = view->token + (uint32_t)place - WORD_HERE; /* before 0: beyond all */
        bool is_there = at - view->sentence->first < view->sentence->last - view->sentence->first;
        collect_part(all, lesson, is_there ? &tokens[at] : facts_edge(view->features), place,
                     arena);
    }
    collect_bundles(all, bundles, features_near(view, false, NULL, bundles), sources, arena);
    collect_edges(all, lesson, view, arena);
    collect_bundles(all, bundles, features_of_run(view, NULL, bundles), sources, arena);
    collect_bundles(all, bundles, features_beyond(view, true, NULL, bundles), sources, arena);
    size_t n_elsewhere = facts_told_elsewhere(view->features, view->here)
                             ? features_elsewhere(view->features, view->token, elsewhere)
                             : 0;
    for (size_t i = 0; i < n_elsewhere; i++)
        collect_part(all, lesson, &tokens[elsewhere[i].token], elsewhere[i].part, arena);
}

static void count_word(feature_index *all, feature_index *named, uint32_t hash, bool is_named,
                       arena *arena)
{
    index_count(all, hash, arena);
    if (is_named)
        index_count(named, hash, arena);
}

/* A word of a name is seldom in small letters, but for a few; one that opens a sentence is seldom a
 * name by itself. */
static void collect_word(collected *all, const token_view *view, bool is_named, arena *arena)
{
    const token_facts *here = view->here;
    uint32_t hash = view->features->input.tokens->items[view->token].hash;
    if (facts_gloss(view->features, view->token) || facts_settled(view->features, view->token))
        return;
    if (!facts_in_run(here) && (facts_in_run(view->before) || facts_in_run(view->behind)))
        count_word(&all->beside, &all->beside_named, hash, is_named, arena);
    if (facts_in_run(here) && view->token == view->sentence->first && !facts_in_run(view->behind))
        count_word(&all->opening, &all->opening_named, tagger_opening(hash), is_named, arena);
}

static void collect_example(const entity_training *training, size_t number,
                            entity_label_set *labels, arena *scratch, arena *arena, collected *all)
{
    const example *example = &training->train->items[number];
    feature_input input = {
        .sources = training->sources,
        .text = &example->text,
        .zones = &example->zones,
        .tokens = &example->tokens,
        .matches = &example->matches,
        .values = &example->values,
    };
    lesson lesson = read_lesson(&input, &training->sources, scratch);
    size_t name = 0;
    for (size_t s = 0; s < example->tokens.n_sentences; s++) {
        const sentence *sentence = &example->tokens.sentences[s];
        all->first_token = arena_extend(arena, all->first_token, all->n_sequences,
                                        &all->sequences_capacity, sizeof *all->first_token);
        all->first_token[all->n_sequences++] = (uint32_t)all->n_tokens;
        for (uint32_t t = sentence->first; t < sentence->last; t++) {
            while (name < example->n_names && example->names[name].last <= t)
                name++;
            const example_name *in = name < example->n_names ? &example->names[name] : NULL;
            size_t label = 0;
            if (in && in->first <= t) {
                label = type_label(labels, in->type, arena);
                label += t > in->first && t > sentence->first;
            }
            all->labels = arena_extend(arena, all->labels, all->n_tokens, &all->labels_capacity,
                                       sizeof *all->labels);
            all->labels[all->n_tokens] = (uint8_t)label;
            all->first_feature = arena_extend(arena, all->first_feature, all->n_tokens,
                                              &all->tokens_capacity, sizeof *all->first_feature);
            all->first_feature[all->n_tokens++] = (uint32_t)all->n_features;
            token_view view = facts_view(lesson.features, sentence, t);
            collect_token(all, &lesson, &view, arena);
            collect_word(all, &view, label != 0, arena);
        }
    }
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

/* Numbers the features seen often enough in order of their hashes; drops the others. */
static uint32_t *number_features(collected *all, unsigned least_seen, size_t *n_keys, arena *arena)
{
    feature_index index = new_index(1 << 20, arena);
    for (size_t i = 0; i < all->n_features; i++)
        index_count(&index, all->features[i], arena);
    uint32_t *keys = arena_array(arena, uint32_t, index.used + 1);
    size_t n = 0;
    for (size_t i = 0; i < index.n_slots; i++)
        if (index.keys[i] && index.counts[i] >= least_seen)
            keys[n++] = index.keys[i];
    qsort(keys, n, sizeof *keys, by_number);
    index.indices = arena_array(arena, uint32_t, index.n_slots);
    for (size_t i = 0; i < n; i++)
        index.indices[index_slot(&index, keys[i])] = (uint32_t)i + 1;
    size_t kept = 0, token = 0;
    for (size_t i = 0; i < all->n_features; i++) {
        while (token < all->n_tokens && all->first_feature[token] == i)
            all->first_feature[token++] = (uint32_t)kept;
        uint32_t key = all->features[i] ? all->features[i] : 1;
        uint32_t number = index.indices[index_slot(&index, key)];
        if (number)
            all->features[kept++] = number - 1;
    }
    all->n_features = kept;
    *n_keys = n;
    return keys;
}

/* Words that stand beside capitals, or open sentences, so often that what they are there is known,
 * and are part of a name in less than one of so many places. */
enum { BESIDE_SEEN = 50, OPENING_SEEN = 20, OUTSIDE_OF = 300 };

static size_t find_seldom_named(const feature_index *all, const feature_index *named, unsigned seen,
                                uint32_t *out)
{
    size_t count = 0;
    for (size_t i = 0; i < all->n_slots; i++) {
        uint32_t word = all->keys[i];
        if (word && all->counts[i] >= seen &&
            named->counts[index_slot(named, word)] * OUTSIDE_OF < all->counts[i])
            out[count++] = word;
    }
    return count;
}

static uint32_t *find_outside(const collected *all, size_t *count, arena *arena)
{
    uint32_t *found = arena_array(arena, uint32_t, all->beside.used + all->opening.used + 1);
    *count = find_seldom_named(&all->beside, &all->beside_named, BESIDE_SEEN, found);
    *count += find_seldom_named(&all->opening, &all->opening_named, OPENING_SEEN, found + *count);
    qsort(found, *count, sizeof *found, by_number);
    return found;
}

entity_lessons entity_lessons_of(const entity_training *training, entity_label_set *labels,
                                 arena *arena)
{
    collected all = {
        .beside = new_index(1 << 12, arena),
        .beside_named = new_index(1 << 12, arena),
        .opening = new_index(1 << 12, arena),
        .opening_named = new_index(1 << 12, arena),
    };
    entity_lessons lessons = {0};
    struct arena scratch = {.failure = arena->failure};
    for (size_t i = 0; i < training->train->count; i++) {
        collect_example(training, i, labels, &scratch, arena, &all);
        arena_reset(&scratch, 1 << 24);
    }
    arena_free(&scratch);
    size_t n_keys;
    lessons.outside = find_outside(&all, &lessons.n_outside, arena);
    lessons.keys = number_features(&all, training->least_seen, &n_keys, arena);
    all.first_feature = arena_extend(arena, all.first_feature, all.n_tokens, &all.tokens_capacity,
                                     sizeof *all.first_feature);
    all.first_feature[all.n_tokens] = (uint32_t)all.n_features;
    all.first_token = arena_extend(arena, all.first_token, all.n_sequences, &all.sequences_capacity,
                                   sizeof *all.first_token);
    all.first_token[all.n_sequences] = (uint32_t)all.n_tokens;
    bool *allowed = arena_array(arena, bool, (labels->count + 1) * labels->count);
    for (size_t a = 0; a <= labels->count; a++)
        for (size_t b = 0; b < labels->count; b++)
            allowed[a * labels->count + b] = tagger_may_follow(labels->labels, labels->count, a, b);
    lessons.sequences = (crf_sequences){
        .count = all.n_sequences,
        .first_token = all.first_token,
        .first_feature = all.first_feature,
        .features = all.features,
        .labels = all.labels,
        .n_labels = labels->count,
        .n_features = n_keys,
        .allowed = allowed,
    };
    return lessons;
}
