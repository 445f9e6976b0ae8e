/* Two ways to the same: the weights of what fills roles, added up at once or by the names of its
 * features; what is known of words, token by token or by eight. */
#include "check.h"
#include "random.h"

#include "base/wide.h"
#include "read/events_model.h"
#include "read/events_roles.h"

#include <math.h>
#include <stdlib.h>

static arena memory;
static workspace shared;

static const char source[] = "event lantik\n"
                             "cue (melantik|dilantik) weight=3\n"
                             "cue melantik pejabat baru weight=1\n"
                             "role official PER after\n"
                             "role guest PER|ORG many\n"
                             "clause office sebagai\n"
                             "filler place (aula|balai) onward\n"
                             "ends (di|pada|dan)\n";

static const char body[] =
    "Rina Kartika hadir, lalu Budi Santoso datang ke balai kota baru pada malam. "
    "Bupati (Tono) - katanya - melantik pejabat baru Rina Kartika sebagai camat muda di aula besar "
    "dan ruang tamu bersama PT Maju. \"Kami dilantik oleh Budi Santoso,\" kata Rina Kartika "
    "sebagai "
    "ketua. Setelah itu 12 orang melantik, kemarin, Tono sebagai wakil; hujan. Budi Santoso "
    "pulang.";

static const char *const called[] = {"Rina Kartika", "Budi Santoso", "Tono", "PT Maju"};
enum { NAMES = 4 };

static bool no_abbreviation(const void *set, bytes word, uint32_t hash)
{
    (void)set;
    (void)word;
    (void)hash;
    return false;
}

static event_rules *rules_of(const char *text)
{
    enum { LINES = 16 };
    source_line lines[LINES];
    sources all = {lines, 0};
    for (unsigned number = 1; *text; number++, text += strcspn(text, "\n") + 1)
        lines[all.count++] =
            (source_line){.text = {text, strcspn(text, "\n")}, .file = "m", .line = number};
    event_rules *rules = NULL;
    CHECK(event_rules_open(all, &rules, NULL) == KLIPING_OK);
    return rules;
}

typedef struct article {
    text text;
    zone whole;
    zones zones;
    tokens tokens;
    values values;
    entities entities;
    quotes quotes;
    kliping_quote quote;
    candidates candidates;
    event_context context;
} article;

/* All mentions of the names, in text order. */
static void find_names(article *a)
{
    kliping_entity **items = arena_array(&memory, kliping_entity *, NAMES);
    uint64_t *type_keys = arena_array(&memory, uint64_t, NAMES);
    uint16_t *types = arena_array(&memory, uint16_t, NAMES);
    entity_mention *mentions = arena_array(&memory, entity_mention, a->tokens.count);
    uint32_t *mention_at = arena_array(&memory, uint32_t, a->tokens.count);
    for (uint32_t n = 0; n < NAMES; n++) {
        items[n] = arena_new(&memory, kliping_entity);
        *items[n] = (kliping_entity){.type = n == 3 ? "ORG" : "PER",
                                     .name = called[n],
                                     .position = n == 2 ? "Bupati" : NULL};
        type_keys[n] = entity_type_key(items[n]->type);
        types[n] = (uint16_t)n;
    }
    a->entities = (entities){.items = items,
                             .count = NAMES,
                             .mentions = mentions,
                             .mention_at = mention_at,
                             .types = types,
                             .type_keys = type_keys};
    for (uint32_t t = 0; t < a->tokens.count; t++)
        for (uint32_t n = 0; n < NAMES; n++) {
            uint32_t start = a->tokens.items[t].start;
            if (strncmp(body + start, called[n], strlen(called[n])) != 0)
                continue;
            uint32_t last = t + 1 + (strchr(called[n], ' ') != NULL);
            items[n]->n_mentions++;
            mentions[a->entities.n_mentions++] =
                (entity_mention){.entity = n,
                                 .first = t,
                                 .last = last,
                                 .start = start,
                                 .end = a->tokens.items[last - 1].end};
            for (uint32_t of = t; of < last; of++)
                mention_at[of] = (uint32_t)a->entities.n_mentions;
        }
}

static void read_article(const event_rules *rules, article *a)
{
    *a = (article){0};
    text_read((bytes){NULL, 0}, bytes_of(body), KLIPING_BYTES, &memory, &a->text);
    a->whole = (zone){0, (uint32_t)a->text.canonical.size, ZONE_BODY, NULL};
    a->zones = (zones){.items = &a->whole, .count = 1};
    tokens_read(&a->text, &a->zones, no_abbreviation, NULL, &memory, &a->tokens);
    find_names(a);
    size_t start = (size_t)(strstr(body, "Kami") - body);
    a->quote = (kliping_quote){.span = text_span(&a->text, start, start + 20),
                               .speaker = a->entities.items[0]};
    a->quotes = (quotes){&a->quote, 1};
    event_context_read(&a->text, &a->zones, &a->tokens, &a->values, &a->entities, rules, &shared,
                       &memory, &a->candidates, &a->context);
    a->context.quotes = &a->quotes;
}

/* ---- sums ----------------------------------------------------------------------------------- */

/* Makes a model of the features that are taken, or adds up what they weigh. */
typedef struct taker {
    feature_sink sink;
    const event_model *model; /* NULL: it is still made */
    const char *role;
    char *text;
    size_t size, taken;
    double sum;
} taker;

enum { MODEL_SIZE = 1 << 20 };

static void take(feature_sink *sink, uint32_t key, const char *kind, bytes name, float value)
{
    taker *t = (taker *)sink;
    t->taken++;
    if (t->model)
        t->sum += (double)(event_model_weight(t->model, key) * value);
    else
        t->size += (size_t)snprintf(
            t->text + t->size, MODEL_SIZE - t->size, "role\tlantik\t%s\t%s\t%.*s\t%d.%03d\n",
            t->role, kind, (int)name.size, name.data, (int)(key % 7) - 3, (int)(key >> 8) % 1000);
}

/* Has all candidates taken, of each report; with a model compares the sums. */
static size_t take_all(const event_rules *rules, article *a, taker *t)
{
    pattern_subject subject = {&a->text, &a->tokens, &a->entities, &shared};
    role_candidates found;
    size_t count = 0;
    role_candidates_make(&memory, &found);
    for (size_t i = 0; i < a->candidates.count; i++) {
        weighed_candidate all[] = {{&a->candidates.items[i], 1}};
        event_frame frame;
        event_frame_make(&a->context, all, 1, &frame);
        role_candidates_find(&subject, &a->context, &frame, &found);
        if (t->model)
            role_candidates_sum(&a->context, &frame, &found);
        for (size_t c = 0; c < found.count; c++, count++) {
            t->role = rules->types[0].roles[found.items[c].role].name;
            t->sum = 0;
            role_candidate_features(&a->context, &frame, &found.items[c], &t->sink);
            CHECK(!t->model || fabs(t->sum - found.items[c].sum) < 1e-9);
        }
    }
    return count;
}

/* The same candidates, and each has the sum of its features: of all of them that occur. */
static void sums(void)
{
    event_rules *rules = rules_of(source);
    article a;
    taker t = {.sink = {take}, .text = arena_bytes(&memory, MODEL_SIZE)};
    t.size = (size_t)sprintf(t.text, "type\tlantik\t1\t0\t0.1\t0.5\n");
    for (uint32_t r = 0; r < rules->types[0].n_roles; r++)
        t.size += (size_t)sprintf(t.text + t.size, "role\tlantik\t%s\trole choice\ttrained\t1\n",
                                  rules->types[0].roles[r].name);
    read_article(rules, &a);
    size_t count = take_all(rules, &a, &t), taken = t.taken;
    CHECK(count > 40 && taken > 12 * count);
    bytes section;
    event_model *model;
    CHECK(event_model_compile_text((bytes){t.text, t.size}, "m", &memory, &section, NULL) ==
          KLIPING_OK);
    CHECK(event_model_open_section(section, &model, NULL) == KLIPING_OK);
    CHECK(event_rules_join(rules, model) == KLIPING_OK);
    t.model = model;
    t.taken = 0;
    read_article(rules, &a); /* anew: what is known of words is now another */
    CHECK(take_all(rules, &a, &t) == count && t.taken == taken);
    event_model_free(model);
    event_rules_free(rules);
}

/* ---- notes ---------------------------------------------------------------------------------- */

/* All that is known of the words of a text. */
static word_notes notes_of(const event_words *words, const text *text, const tokens *tokens,
                           bool wide)
{
    word_notes notes;
    word_notes_begin(words, text, tokens, &memory, &notes);
    notes.wide = wide;
    uint32_t *all = arena_array(&memory, uint32_t, tokens->n_sentences + 1);
    for (uint32_t i = 0; i < tokens->n_sentences; i++)
        all[i] = i;
    word_notes_need(&notes, all, (uint32_t)tokens->n_sentences);
    return notes;
}

/* A text of words, some of them known, of numbers and of all marks. */
static void notes(const event_rules *rules)
{
    static const char *const parts[] = {"melantik", "di",  "Pada", "DAN", "aula", "sebagai", "17",
                                        "M.Si",     "an-", "iPod", "(",   ")",    ",",       "%"};
    enum { PARTS = sizeof parts / sizeof *parts };
    char text_of[4096];
    for (int round = 0; round < 20; round++) {
        size_t size = 0;
        while (size < sizeof text_of - 32) {
            char mark[2] = {(char)(33 + random_below(94)), '\0'};
            size += (size_t)sprintf(text_of + size, "%s%s%s%s", parts[random_below(PARTS)],
                                    random_below(2) ? " " : "", random_below(4) ? "" : mark,
                                    random_below(12) ? " " : ".\n");
        }
        article a = {0};
        text_read((bytes){NULL, 0}, (bytes){text_of, size}, KLIPING_BYTES, &memory, &a.text);
        a.whole = (zone){0, (uint32_t)a.text.canonical.size, ZONE_BODY, NULL};
        a.zones = (zones){.items = &a.whole, .count = 1};
        tokens_read(&a.text, &a.zones, no_abbreviation, NULL, &memory, &a.tokens);
        word_notes plain = notes_of(&rules->words, &a.text, &a.tokens, false);
        word_notes wide = notes_of(&rules->words, &a.text, &a.tokens, machine_is_wide());
        CHECK(memcmp(plain.items, wide.items, a.tokens.count * sizeof *plain.items) == 0);
        CHECK(memcmp(plain.traits + TRAITS_ROOM, wide.traits + TRAITS_ROOM, a.tokens.count) == 0);
    }
}

int main(void)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    shared = (workspace){.arena = &memory,
                         .match = pcre2_match_data_create(32, NULL),
                         .limits = pcre2_match_context_create(NULL)};
    sums();
    event_rules *rules = rules_of(source);
    notes(rules);
    event_rules_free(rules);
    pcre2_match_data_free(shared.match);
    pcre2_match_context_free(shared.limits);
    arena_free(&memory);
    return check_report();
}
