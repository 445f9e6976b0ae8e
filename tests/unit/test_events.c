/* Events by the rules of a small file: sources that are wrong, hits and vetoes, modality, roles,
 * and models that are cut short. */
#include "check.h"

#include "read/events_model.h"
#include "read/events_roles.h"

#include <stdlib.h>

static arena memory;
static workspace shared;

static bool no_abbreviation(const void *set, bytes word, uint32_t hash)
{
    (void)set;
    (void)word;
    (void)hash;
    return false;
}

/* Lines parted by line feeds, as of one file. */
static sources lines_of(const char *text)
{
    source_line *lines = arena_array(&memory, source_line, 64);
    sources all = {lines, 0};
    unsigned number = 0;
    for (const char *at = text; *at; number++) {
        size_t size = strcspn(at, "\n");
        if (size)
            lines[all.count++] =
                (source_line){.text = {at, size}, .file = "test.event", .line = number + 1};
        at += size + (at[size] == '\n');
    }
    return all;
}

static event_rules *rules_of(const char *text)
{
    event_rules *rules = NULL;
    kliping_error error = {0};
    if (event_rules_open(lines_of(text), &rules, &error) != KLIPING_OK)
        fprintf(stderr, "    %s:%u: %s\n", error.file, error.line, error.message);
    return rules;
}

static unsigned wrong_line(const char *text)
{
    event_rules *rules;
    kliping_error error = {0};
    if (event_rules_open(lines_of(text), &rules, &error) != KLIPING_OK)
        return error.message[0] ? error.line : 0;
    event_rules_free(rules);
    return 0;
}

typedef struct article {
    text text;
    zone whole;
    zones zones;
    tokens tokens;
    values values;
    entities entities;
    quotes quotes;
} article;

/* A text and one person, standing in it once; nobody where name is NULL or stands nowhere. */
static article *article_of(const char *body, const char *name)
{
    article *a = arena_new(&memory, article);
    *a = (article){0};
    text_read((bytes){NULL, 0}, bytes_of(body), KLIPING_BYTES, &memory, &a->text);
    a->whole = (zone){0, (uint32_t)a->text.canonical.size, ZONE_BODY, NULL};
    a->zones = (zones){.items = &a->whole, .count = 1};
    tokens_read(&a->text, &a->zones, no_abbreviation, NULL, &memory, &a->tokens);
    const char *at = name ? strstr(body, name) : NULL;
    if (!at)
        return a;
    kliping_entity **items = arena_new(&memory, kliping_entity *);
    items[0] = arena_new(&memory, kliping_entity);
    *items[0] = (kliping_entity){.type = "PER", .name = name, .n_mentions = 1};
    uint64_t *type_key = arena_new(&memory, uint64_t);
    *type_key = entity_type_key(items[0]->type);
    entity_mention *mention = arena_new(&memory, entity_mention);
    *mention = (entity_mention){.start = (uint32_t)(at - body),
                                .end = (uint32_t)(at - body + strlen(name))};
    const token *tokens = a->tokens.items;
    while (tokens[mention->first].start < mention->start)
        mention->first++;
    mention->last = mention->first;
    uint32_t *mention_at = arena_array(&memory, uint32_t, a->tokens.count);
    while (mention->last < a->tokens.count && tokens[mention->last].end <= mention->end)
        mention_at[mention->last++] = 1;
    a->entities = (entities){.items = items,
                             .count = 1,
                             .mentions = mention,
                             .n_mentions = 1,
                             .mention_at = mention_at,
                             .types = arena_new(&memory, uint16_t),
                             .type_keys = type_key};
    return a;
}

/* Everything of one text, by the rules alone. */
static events events_of(const event_rules *rules, const char *body, const char *name)
{
    article *a = article_of(body, name);
    event_model untrained = {0};
    events found;
    events_read(&a->text, &a->zones, &a->tokens, &a->values, &a->entities, &a->quotes, rules,
                &untrained, &shared, &found);
    return found;
}

static const char *modality(const event_rules *rules, const char *body)
{
    events found = events_of(rules, body, NULL);
    return found.count ? found.items[0].modality : "";
}

static const char *role(const event_rules *rules, const char *body, const char *name,
                        const char *wanted)
{
    events found = events_of(rules, body, name);
    for (size_t r = 0; found.count && r < found.items[0].n_roles; r++) {
        const kliping_role *role = &found.items[0].roles[r];
        if (strcmp(role->role, wanted) == 0)
            return arena_string(&memory, (bytes){role->span.text, role->span.text_size});
    }
    return "";
}

static const char source[] = "event lantik\n"
                             "cue (melantik|dilantik) weight=3\n"
                             "cue sumpah weight=1\n"
                             "veto (video|foto) melantik near=0\n"
                             "negation (tidak|batal) near=3\n"
                             "past (tahun|bulan) lalu near=8\n"
                             "planned (akan|hendak) near=4\n"
                             "proposed (mengusulkan|usul) near=6\n"
                             "role official PER after\n"
                             "clause office sebagai\n"
                             "filler place (aula|balai) onward\n"
                             "ends (di|pada|dan)\n";

static void wrong_sources(void)
{
    CHECK(wrong_line("event a\ncue satu weight=x\n") == 2);
    CHECK(wrong_line("event a\ncue (satu\n") == 2);
    CHECK(wrong_line("cue satu\n") == 1);
    CHECK(wrong_line("event Besar\n") == 1);
    CHECK(wrong_line("event a\nrole x\n") == 2);
    CHECK(wrong_line("event a\nrole x PER sideways\n") == 2);
    CHECK(wrong_line("event a\nrole x PER\nrole x ORG\n") == 3);
    CHECK(wrong_line("event a\nprior 2\n") == 2);
    CHECK(wrong_line("event a\nnonsense\n") == 2);
    CHECK(wrong_line("ok Teks.\n") == 1);
    CHECK(wrong_line("event a\nclause\n") == 2);
    CHECK(wrong_line("event a\ncue satu\n") == 0);
}

static void labels(const event_rules *rules)
{
    CHECK(events_of(rules, "Bupati melantik camat.", NULL).count == 1);
    CHECK(events_of(rules, "Bupati makan siang.", NULL).count == 0);
    CHECK(events_of(rules, "Bupati mengucap sumpah.", NULL).count == 0); /* too weak alone */
    CHECK(events_of(rules, "Bupati batal melantik camat.", NULL).count == 0);
    CHECK(events_of(rules, "Foto melantik itu hilang.", NULL).count == 0);
    CHECK(events_of(rules, "Camat dilantik tahun lalu.", NULL).count == 0);
    CHECK(events_of(rules, "Tahun lalu hujan. Camat dilantik.", NULL).count == 1);
    events found = events_of(rules, "Hujan turun. Bupati melantik camat.", NULL);
    CHECK(found.n_scores == 1 && found.scores[0].score == found.items[0].score);
    CHECK(found.items[0].n_evidence == 1 && found.items[0].evidence[0].span.start == 13);
    CHECK(strcmp(found.items[0].evidence[0].cues[0].source, "test.event:2") == 0);
    CHECK(strcmp(found.items[0].evidence[0].cues[0].text, "melantik") == 0);
}

static void modalities(const event_rules *rules)
{
    CHECK(strcmp(modality(rules, "Bupati melantik camat."), "asserted") == 0);
    CHECK(strcmp(modality(rules, "Bupati akan melantik camat."), "planned") == 0);
    CHECK(strcmp(modality(rules, "DPRD mengusulkan bupati melantik camat."), "proposed") == 0);
}

static void roles(const event_rules *rules)
{
    const char *body = "Bupati melantik Rina Kartika sebagai camat baru di Aula Melati kemarin.";
    CHECK(strcmp(role(rules, body, "Rina Kartika", "official"), "Rina Kartika") == 0);
    CHECK(strcmp(role(rules, body, "Rina Kartika", "office"), "camat baru") == 0);
    CHECK(strncmp(role(rules, body, "Rina Kartika", "place"), "Aula Melati", 11) == 0);
    CHECK(strcmp(role(rules, "Rina Kartika melantik camat.", "Rina Kartika", "official"), "") ==
          0); /* before the cue */
}

/* What a clause may end before: words by themselves, several words, words with digits, marks. */
static void clauses(void)
{
    event_rules *rules = rules_of("event temu\n"
                                  "cue bertemu weight=3\n"
                                  "clause topic membahas\n"
                                  "ends (kemarin|pukul raya|w2)\n");
    CHECK(strcmp(role(rules, "Kami bertemu membahas air; hujan.", NULL, "topic"), "air") == 0);
    CHECK(strcmp(role(rules, "Kami bertemu membahas air kemarin.", NULL, "topic"), "air") == 0);
    CHECK(strcmp(role(rules, "Kami bertemu membahas air pukul raya.", NULL, "topic"), "air") == 0);
    CHECK(strcmp(role(rules, "Kami bertemu membahas air pukul satu.", NULL, "topic"),
                 "air pukul satu") == 0);
    CHECK(strcmp(role(rules, "Kami bertemu membahas air w2 baru.", NULL, "topic"), "air") == 0);
    CHECK(strcmp(role(rules, "Kami bertemu membahas air w3 baru.", NULL, "topic"), "air w3 baru") ==
          0); /* of the same hash */
    CHECK(strcmp(role(rules, "Kami bertemu membahas kemarin.", NULL, "topic"), "") == 0);
    event_rules_free(rules);
}

/* However many rules begin with a word, and words with rules: each is tried, and in order. */
static void many_triggers(void)
{
    enum { RULES = 40, WORDS = 300 };
    char lines[RULES * 40] = "event temu\n", body[WORDS * 16] = "";
    for (int i = 0; i < RULES; i++)
        sprintf(lines + strlen(lines), "cue bertemu {0,%d} x%c%c weight=2\n", i % 12, 'a' + i / 26,
                'a' + i % 26);
    sprintf(lines + strlen(lines), "cue berte* diam weight=3\ncue bertemu … usai weight=3\n");
    event_rules *rules = rules_of(lines);
    CHECK(events_of(rules, "Kami bertemu xbn.", NULL).count == 1);
    CHECK(events_of(rules, "Kami bertemu dan xbn.", NULL).count == 1);
    CHECK(events_of(rules, "Kami bertemu di sini xaa.", NULL).count == 0);
    CHECK(events_of(rules, "Kami bertemu. Xbn.", NULL).count == 0); /* in the next sentence */
    CHECK(events_of(rules, "Kami bertemu diam.", NULL).count == 1);
    CHECK(events_of(rules, "Kami bertemu a b c d e f g h i j k usai.", NULL).count == 1);
    for (int i = 0; i < WORDS; i++)
        sprintf(body + strlen(body), "%s", i % 3 ? "kami bertemu " : "bertemu xaa. ");
    events found = events_of(rules, body, NULL);
    CHECK(found.count == 1 && found.items[0].evidence[0].n_cues == 1);
    event_rules_free(rules);
}

/* Of the event's sentences, the one that stands in a relation to it; UINT32_MAX: none does. */
static uint32_t sentence_of(const event_frame *frame, sentence_relation relation)
{
    for (uint32_t i = 0; i < frame->n_sentences; i++)
        if (frame->relations[i] == relation)
            return frame->sentences[i];
    return UINT32_MAX;
}

static event_frame frame_with_quote(const event_rules *rules, const char *words)
{
    const char *body = "Hujan deras. Jalan basah. Rina Kartika datang. Air naik. Pohon tumbang. "
                       "\"Saya melantik dia hari ini,\" ujarnya. \"Itu saja yang lain nanti.\"";
    article *a = article_of(body, "Rina Kartika");
    size_t start = (size_t)(strstr(body, words) - body);
    kliping_quote quote = {.span = text_span(&a->text, start, start + strlen(words)),
                           .speaker = a->entities.items[0]};
    a->quotes = (quotes){&quote, 1};
    candidates *found = arena_new(&memory, candidates);
    event_context context;
    event_context_read(&a->text, &a->zones, &a->tokens, &a->values, &a->entities, rules, &shared,
                       &memory, found, &context);
    context.quotes = &a->quotes;
    weighed_candidate all[TYPE_CANDIDATES];
    double sums[TYPE_CANDIDATES] = {0};
    event_frame frame = {0};
    size_t count = weighed_candidates_of(&context, 0, sums, all);
    CHECK(count == 1);
    if (count)
        event_frame_make(&context, all, 1, &frame);
    return frame;
}

/* Who says it may fill a role from wherever the text names them last. */
static void speakers(const event_rules *rules)
{
    event_frame frame = frame_with_quote(rules, "Saya melantik dia hari ini,");
    CHECK(frame.speakers[SPEAKER_HERE] && !frame.speakers[SPEAKER_BEHIND]);
    CHECK(sentence_of(&frame, RELATION_SPEAKER) == 2);
    frame = frame_with_quote(rules, "Itu saja yang lain nanti.");
    CHECK(!frame.speakers[SPEAKER_HERE] && frame.speakers[SPEAKER_BEHIND]);
    CHECK(sentence_of(&frame, RELATION_SPEAKER) == UINT32_MAX);
    frame = frame_with_quote(rules, "Jalan basah.");
    CHECK(!frame.speakers[SPEAKER_HERE] && frame.speakers[SPEAKER_BEFORE]);
}

/* Two sentences, each with its own pair. */
static void several(void)
{
    event_rules *rules = rules_of("event temu\n"
                                  "cue bertemu weight=3\n"
                                  "filler who (adi|budi|cici|dedi)\n"
                                  "filler whom (eka|fani|gita)\n"
                                  "role who PER key\n");
    CHECK(rules == NULL); /* `filler who` has said that there is such a role */
    rules = rules_of("event temu\n"
                     "cue bertemu weight=3\n"
                     "role who PER before key\n"
                     "role whom PER after key\n"
                     "filler who (adi|budi)\n"
                     "filler whom (eka|fani)\n");
    CHECK(events_of(rules, "Adi bertemu Eka. Budi bertemu Fani.", NULL).count == 2);
    CHECK(events_of(rules, "Adi bertemu Eka. Adi bertemu Fani.", NULL).count == 1);
    CHECK(events_of(rules, "Adi bertemu Eka. Kami bertemu Fani.", NULL).count == 1);
    event_rules_free(rules);
}

static void models(void)
{
    bytes section;
    event_model *model;
    const char *text = "# weights\n"
                       "type\tlantik\t1\t0\t0.1\t0.5\n"
                       "weight\tlantik\tplace\tlead\t1.5\n";
    CHECK(event_model_compile_text(bytes_of(text), "m", &memory, &section, NULL) == KLIPING_OK);
    CHECK(event_model_open_section(section, &model, NULL) == KLIPING_OK);
    uint32_t hash = token_hash(BYTES("lantik"));
    CHECK(event_model_find(model, hash) && !event_model_find(model, hash + 1));
    CHECK(event_model_weight(model, feature_key(hash, "place", token_hash(BYTES("lead")))) == 1.5f);
    CHECK(event_model_weight(model, feature_key(hash, "place", token_hash(BYTES("tail")))) == 0);
    CHECK(feature_seed_of(feature_key(hash, "place", 7), 7) == feature_seed(hash, "place"));
    event_model_free(model);
    for (size_t size = 1; size < section.size; size++)
        CHECK(event_model_open_section((bytes){section.data, size}, &model, NULL) ==
              KLIPING_BAD_MODEL);
    static const char *const wrong[] = {"typ\n", "type\tlantik\t1\n", "weight\ta\tb\tc\tnan\n"};
    for (size_t i = 0; i < 3; i++) {
        kliping_error error = {0};
        CHECK(event_model_compile_text(bytes_of(wrong[i]), "m", &memory, &section, &error) ==
                  KLIPING_BAD_MODEL &&
              error.line == 1);
    }
}

/* Weights lie in order of their keys, each once. */
static void order_of_weights(void)
{
    bytes section;
    event_model *model;
    const char *text = "weight\tlantik\tplace\tlead\t1\n"
                       "weight\tlantik\tplace\tlead\t2\n"
                       "weight\tlantik\tplace\ttail\t3\n"
                       "weight\tlantik\tleft\takan\t4\n";
    uint32_t hash = token_hash(BYTES("lantik"));
    CHECK(event_model_compile_text(bytes_of(text), "m", &memory, &section, NULL) == KLIPING_OK);
    CHECK(event_model_open_section(section, &model, NULL) == KLIPING_OK);
    CHECK(model->n_weights == 3);
    CHECK(event_model_weight(model, feature_key(hash, "place", token_hash(BYTES("lead")))) == 2);
    CHECK(event_model_weight(model, feature_key(hash, "left", token_hash(BYTES("akan")))) == 4);
    event_model_free(model);
    event_weight *weights = (void *)(section.data + section.size - 3 * sizeof *weights);
    uint32_t known = weights[2].number;
    weights[2].number = 4; /* of three words */
    CHECK(event_model_open_section(section, &model, NULL) == KLIPING_BAD_MODEL);
    weights[2].number = 0;
    CHECK(event_model_open_section(section, &model, NULL) == KLIPING_BAD_MODEL);
    weights[2].number = known;
    CHECK(event_model_open_section(section, &model, NULL) == KLIPING_OK);
    event_model_free(model);
    weights[1].key = weights[0].key;
    CHECK(event_model_open_section(section, &model, NULL) == KLIPING_BAD_MODEL);
}

/* Each word has its note, however many share a slot. */
static void words(void)
{
    enum { WORDS = 3000 };
    event_words known;
    event_words_make(&known, WORDS, &memory);
    for (uint32_t i = 1; i <= WORDS; i++)
        event_words_add(&known, i * 4096)->note = i;
    CHECK(event_words_add(&known, 4096)->note == 1);
    for (uint32_t i = 1; i <= WORDS; i++)
        CHECK(event_words_find(&known, i * 4096) == i &&
              event_words_find(&known, i * 4096 + 1) == 0);
    CHECK(event_words_find(&known, 0) == 0);
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
    event_rules *rules = rules_of(source);
    if (!rules)
        return 1;
    wrong_sources();
    labels(rules);
    modalities(rules);
    roles(rules);
    clauses();
    many_triggers();
    speakers(rules);
    several();
    models();
    order_of_weights();
    words();
    event_rules_free(rules);
    pcre2_match_data_free(shared.match);
    pcre2_match_context_free(shared.limits);
    arena_free(&memory);
    return check_report();
}
