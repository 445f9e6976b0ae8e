#include "events_lessons.h"

#include "../reader_stages.h"

/* ---- features as indices -------------------------------------------------------------------- */

static void grow_slots(feature_names *names)
{
    names->bits = names->bits ? names->bits + 2 : 14;
    names->slots = arena_array(names->arena, uint32_t, (size_t)1 << names->bits);
    size_t mask = ((size_t)1 << names->bits) - 1;
    for (size_t i = 0; i < names->count; i++) {
        size_t slot = names->items[i].key & mask;
        while (names->slots[slot])
            slot = (slot + 1) & mask;
        names->slots[slot] = (uint32_t)i + 1;
    }
}

static uint32_t index_of(feature_names *names, uint32_t key, const char *kind, bytes name)
{
    if (!names->bits || names->count * 2 > (size_t)1 << names->bits)
        grow_slots(names);
    size_t mask = ((size_t)1 << names->bits) - 1, slot = key & mask;
    for (; names->slots[slot]; slot = (slot + 1) & mask)
        if (names->items[names->slots[slot] - 1].key == key)
            return names->slots[slot] - 1;
    names->items = arena_extend(names->arena, names->items, names->count, &names->capacity,
                                sizeof *names->items);
    names->items[names->count++] = (training_name){key, kind, arena_string(names->arena, name)};
    names->slots[slot] = (uint32_t)names->count;
    return (uint32_t)names->count - 1;
}

static void take(feature_sink *sink, uint32_t key, const char *kind, bytes name, float value)
{
    feature_names *names = (feature_names *)sink;
    names->taken = arena_extend(names->arena, names->taken, names->n_taken, &names->taken_capacity,
                                sizeof *names->taken);
    names->taken[names->n_taken++] = (training_feature){index_of(names, key, kind, name), value};
}

static training_vector taken_vector(feature_names *names)
{
    training_vector vector = {arena_array(names->arena, training_feature, names->n_taken),
                              (uint32_t)names->n_taken};
    if (names->n_taken)
        memcpy(vector.items, names->taken, names->n_taken * sizeof *vector.items);
    names->n_taken = 0;
    return vector;
}

static feature_names *names_new(arena *arena)
{
    feature_names *names = arena_new(arena, feature_names);
    *names = (feature_names){.sink = {take}, .arena = arena};
    return names;
}

/* ---- articles ------------------------------------------------------------------------------- */

typedef struct lesson_view {
    const reader_stages *stages;
    candidates candidates;
    event_context context;
} lesson_view;

static kliping_status read_article(const gold_article *article, const event_rules *rules,
                                   kliping_session *session, arena *arena, lesson_view *out)
{
    kliping_article given = {
        .text = article->text.data, .text_size = article->text.size, .date = article->date};
    const kliping_document *document;
    kliping_status status = kliping_session_read(session, &given, &document);
    if (status != KLIPING_OK)
        return status;
    const reader_stages *s = session_stages(session);
    session_workspace(session)->arena->failure = arena->failure;
    out->stages = s;
    event_context_read(&s->text, &s->zones, &s->tokens, &s->values, &s->entities, rules,
                       session_workspace(session), session_workspace(session)->arena,
                       &out->candidates, &out->context);
    out->context.quotes = &s->quotes;
    return KLIPING_OK;
}

static uint8_t fold_of(const char *id)
{
    uint32_t hash = 2166136261u; /* FNV-1a: to token_hash() all digits are the same */
    for (const char *c = id; *c; c++)
        hash = (hash ^ (unsigned char)*c) * 16777619u;
    hash ^= hash >> 15;
    return (uint8_t)((hash * 0x9E3779B1u >> 16) % LESSON_FOLDS);
}

static void read_labels(const gold_article *gold, const lesson_view *view, uint32_t type,
                        feature_names *names, arena *arena, training_article *out)
{
    const candidates *candidates = &view->candidates;
    out->fold = fold_of(gold->id);
    for (size_t e = 0; e < gold->n_events; e++)
        if (strcmp(gold->events[e].type, view->context.rules->types[type].name) == 0)
            out->label = true;
    article_features(&view->context, type, &names->sink);
    out->own = taken_vector(names);
    out->candidates = arena_array(arena, training_vector, candidates->n_of[type]);
    for (uint32_t i = candidates->first[type]; i; i = candidates->items[i - 1].next) {
        candidate_features(&view->context, &candidates->items[i - 1], &names->sink);
        out->candidates[out->n_candidates++] = taken_vector(names);
    }
}

kliping_status event_lessons_read(const gold *gold, const kliping_reader *reader,
                                  kliping_session *session, arena *arena, event_lessons *out)
{
    const event_rules *rules = reader_data_of(reader)->event_rules;
    *out = (event_lessons){gold, rules, arena_array(arena, lesson_type, rules->n_types)};
    feature_names **names = arena_array(arena, feature_names *, rules->n_types);
    for (uint32_t t = 0; t < rules->n_types; t++) {
        names[t] = names_new(arena);
        out->types[t].labels.articles = arena_array(arena, training_article, gold->count);
        out->types[t].labels.n_articles = gold->count;
        out->types[t].sums = arena_array(arena, double *, gold->count);
        out->types[t].roles = arena_array(arena, lesson_roles, gold->count);
    }
    for (size_t i = 0; i < gold->count; i++) {
        lesson_view view;
        kliping_status status = read_article(&gold->articles[i], rules, session, arena, &view);
        if (status != KLIPING_OK)
            return status;
        for (uint32_t t = 0; t < rules->n_types; t++)
            read_labels(&gold->articles[i], &view, t, names[t], arena,
                        &out->types[t].labels.articles[i]);
    }
    for (uint32_t t = 0; t < rules->n_types; t++) {
        out->types[t].labels.features = names[t]->items;
        out->types[t].labels.n_features = names[t]->count;
    }
    return KLIPING_OK;
}

/* ---- roles ---------------------------------------------------------------------------------- */

enum { FILLER_WORDS = 48 };

static size_t word_hashes(bytes text, uint32_t *out)
{
    size_t count = 0;
    for (size_t at = 0; at < text.size && count < FILLER_WORDS;) {
        uint32_t hash = 2166136261u;
        size_t start = at;
        for (; at < text.size; at++) {
            unsigned char c = (unsigned char)text.data[at];
            bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';
            if (!letter && !(c >= '0' && c <= '9') && c != '_' && c < 0x80)
                break;
            hash = (hash ^ (letter ? c | 32u : c)) * 16777619u;
        }
        bool known = at == start;
        for (size_t i = 0; i < count; i++)
            known = known || out[i] == hash;
        if (!known)
            out[count++] = hash;
        at += at == start;
    }
    return count;
}

bool event_fillers_same(bytes a, bytes b)
{
    uint32_t of_a[FILLER_WORDS], of_b[FILLER_WORDS];
    size_t n_a = word_hashes(a, of_a), n_b = word_hashes(b, of_b), shared = 0;
    for (size_t i = 0; i < n_a; i++)
        for (size_t j = 0; j < n_b; j++)
            shared += of_a[i] == of_b[j];
    return shared && shared * 2 >= n_a && shared * 2 >= n_b;
}

static void judge_filler(const gold_article *gold, const event_type *type, bytes text,
                         lesson_filler *filler)
{
    const char *role = type->roles[filler->candidate.role].name;
    uint32_t number = 0;
    filler->gold = UINT32_MAX;
    for (size_t e = 0; e < gold->n_events; e++)
        for (size_t r = 0; r < gold->events[e].n_roles; r++) {
            const gold_role *wanted = &gold->events[e].roles[r];
            if (strcmp(gold->events[e].type, type->name) != 0 || strcmp(wanted->role, role) != 0)
                continue;
            if (!filler->right && event_fillers_same(bytes_of(wanted->text), text)) {
                filler->right = true;
                filler->gold = number;
            }
            number++;
        }
}

static void count_wanted(const gold_article *gold, const event_type *type, lesson_roles *roles)
{
    for (size_t e = 0; e < gold->n_events; e++)
        for (size_t r = 0; r < gold->events[e].n_roles; r++)
            for (uint32_t k = 0; k < type->n_roles; k++)
                if (strcmp(gold->events[e].type, type->name) == 0 &&
                    strcmp(gold->events[e].roles[r].role, type->roles[k].name) == 0) {
                    roles->wanted[k]++;
                    roles->any = true;
                }
}

static void read_fillers(const event_lessons *lessons, uint32_t t, size_t article,
                         const lesson_view *view, workspace *workspace, feature_names *names,
                         role_candidates *found, arena *arena)
{
    const gold_article *gold = &lessons->gold->articles[article];
    const event_type *type = &lessons->rules->types[t];
    lesson_roles *roles = &lessons->types[t].roles[article];
    weighed_candidate all[TYPE_CANDIDATES];
    size_t count = weighed_candidates_of(&view->context, t, lessons->types[t].sums[article], all);
    count_wanted(gold, type, roles);
    if (!count)
        return;
    event_frame frame;
    event_frame_make(&view->context, all, weighed_candidates_telling(all, count), &frame);
    pattern_subject subject = {&view->stages->text, &view->stages->tokens, &view->stages->entities,
                               workspace};
    role_candidates_find(&subject, &view->context, &frame, found);
    roles->count = found->count;
    roles->fillers = arena_array(arena, lesson_filler, roles->count);
    const bytes folded = view->stages->text.folded;
    roles->text.folded = (bytes){arena_string(arena, folded), folded.size};
    for (size_t i = 0; i < roles->count; i++) {
        lesson_filler *filler = &roles->fillers[i];
        filler->candidate = found->items[i];
        role_candidate_features(&view->context, &frame, &filler->candidate, &names->sink);
        filler->features = taken_vector(names);
        judge_filler(gold, type,
                     bytes_slice(view->stages->text.canonical, filler->candidate.start,
                                 filler->candidate.end),
                     filler);
    }
}

kliping_status event_lessons_read_roles(event_lessons *lessons, kliping_session *session,
                                        arena *arena)
{
    const event_rules *rules = lessons->rules;
    feature_names **names = arena_array(arena, feature_names *, rules->n_types);
    for (uint32_t t = 0; t < rules->n_types; t++)
        names[t] = names_new(arena);
    role_candidates found;
    role_candidates_make(arena, &found);
    for (size_t i = 0; i < lessons->gold->count; i++) {
        bool any = false;
        for (uint32_t t = 0; t < rules->n_types; t++)
            any = any || lessons->types[t].labels.articles[i].label;
        if (!any)
            continue;
        lesson_view view;
        kliping_status status =
            read_article(&lessons->gold->articles[i], rules, session, arena, &view);
        if (status != KLIPING_OK)
            return status;
        for (uint32_t t = 0; t < rules->n_types; t++)
            if (lessons->types[t].labels.articles[i].label)
                read_fillers(lessons, t, i, &view, session_workspace(session), names[t], &found,
                             arena);
    }
    for (uint32_t t = 0; t < rules->n_types; t++) {
        lessons->types[t].role_features = names[t]->items;
        lessons->types[t].n_role_features = names[t]->count;
    }
    return KLIPING_OK;
}
