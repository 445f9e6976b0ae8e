/* Text sources. The first letter says of which kind, the rest is one file of it:
 *
 *   l  names    w  lists of words    v  values    z  zones    e  events    i  events, as `kliping
 * lint` has it
 *
 * What can be opened is tried out: its examples run, and it reads an article. */
#include "small.h"

#include "fuzz.h"

#include "cli/lint.h"
#include "data/source_set.h"
#include "read/entity_words.h"
#include "read/events_examples.h"
#include "read/lexicon_examples.h"
#include "read/values.h"
#include "read/zones.h"
#include "reader_stages.h"

enum { LEXICON_SLOT = 4, MODEL_SLOT }; /* which stay in use */

static arena kept;
static kliping_reader *reader;
static kliping_session *session;
static source_set shipped;
static workspace tools;
static zone whole;
static kliping_error error; /* of the source at hand */

static void open_reader(void)
{
    static jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        abort();
    kept.failure = &out_of_memory;
    small_packs packs = small_packs_make(&kept);
    kliping_sources sources = {.lexicon = fuzz_file(LEXICON_SLOT, packs.lexicon),
                               .model = fuzz_file(MODEL_SLOT, packs.model)};
    REQUIRE(!kliping_reader_open(&sources, &reader, NULL));
    REQUIRE(!kliping_session_new(reader, &session));
    REQUIRE(!source_set_unpack(reader_data_of(reader)->lexicon_pack, &kept, &shipped, NULL));
}

void fuzz_begin(void)
{
    open_reader();
    tools = (workspace){
        .match = pcre2_match_data_create(32, NULL),
        .limits = pcre2_match_context_create(NULL),
    };
    REQUIRE(tools.match && tools.limits);
    pcre2_set_match_limit(tools.limits, 10000);
    pcre2_set_depth_limit(tools.limits, 1000);
}

static void check_status(kliping_status status)
{
    if (status == KLIPING_OK)
        return;
    REQUIRE(status == KLIPING_BAD_LEXICON);
    REQUIRE(error.message[0] && memchr(error.message, '\0', sizeof error.message));
    REQUIRE(memchr(error.file, '\0', sizeof error.file));
}

/* The article, all of it body. */
static void read_article(text *text, zones *zones)
{
    text_read((bytes){0}, bytes_of(small_article), KLIPING_BYTES, tools.arena, text);
    whole = (zone){0, (uint32_t)text->canonical.size, ZONE_BODY, NULL};
    *zones = (struct zones){.items = &whole, .count = 1};
}

static void try_lexicon(sources lines)
{
    bytes section;
    lexicon *lexicon;
    text text;
    zones zones;
    tokens tokens;
    lexicon_matches matches;
    kliping_status status = lexicon_compile(lines, tools.arena, &section, &error);
    check_status(status);
    if (status)
        return;
    REQUIRE(!lexicon_open(section, &lexicon, &error));
    for (uint32_t i = 0; i < lexicon_size(lexicon); i++)
        REQUIRE(lexicon_entry_at(lexicon, i).type && lexicon_entry_at(lexicon, i).name);
    read_article(&text, &zones);
    tokens_read(&text, &zones, lexicon_is_abbreviation, lexicon, tools.arena, &tokens);
    const struct lexicon *all = lexicon;
    lexicon_matches_read(&text, &tokens, &all, 1, &tools, &matches);
    for (size_t i = 0; i < matches.count; i++)
        REQUIRE(matches.items[i].first < matches.items[i].last &&
                matches.items[i].last <= tokens.count && matches.items[i].n_entries);
    check_status(lexicon_examples_run(lines, lexicon, tools.arena, &error));
    lexicon_free(lexicon);
}

static void try_words(sources lines)
{
    entity_words *words;
    kliping_status status = entity_words_open(lines, &words, &error);
    check_status(status);
    if (status)
        return;
    static const char padded[ENTITY_WORD_PADDING] = "dan";
    const bytes word = {padded, strlen(padded)};
    REQUIRE(entity_words_of(words, word, token_hash(word), ~(word_lists)0) >> N_WORD_LISTS == 0);
    entity_words_free(words);
}

static void try_values(sources lines)
{
    value_rules *rules;
    text text;
    zones zones;
    values values;
    kliping_status status = value_rules_open(lines, &rules, &error);
    check_status(status);
    if (status)
        return;
    read_article(&text, &zones);
    values_read(&text, &zones, rules, NULL, &tools, &values);
    check_status(value_examples_run(lines, rules, tools.arena, &error));
    value_rules_free(rules);
}

static void try_zones(sources lines)
{
    zone_rules *rules;
    text text;
    zones zones;
    kliping_status status = zone_rules_open(lines, &rules, &error);
    check_status(status);
    if (status)
        return;
    text_read((bytes){0}, bytes_of(small_article), KLIPING_BYTES, tools.arena, &text);
    zones_read(&text, rules, &tools, &zones);
    uint32_t last = 0;
    for (size_t i = 0; i < zones.count; i++) {
        REQUIRE(zones.items[i].start == last && zones.items[i].end >= last);
        last = zones.items[i].end;
    }
    REQUIRE(last == text.canonical.size || !zones.count);
    zone_rules_free(rules);
    check_status(zone_rules_check(lines, &error));
}

static bool none_is_abbreviation(const void *set, bytes word, uint32_t hash)
{
    (void)set;
    (void)word;
    (void)hash;
    return false;
}

static void try_events(sources lines)
{
    event_rules *rules;
    kliping_status status = event_rules_open(lines, &rules, &error);
    check_status(status);
    if (status)
        return;
    event_example example = {.text = bytes_of(small_article), .holds = true};
    if (rules->n_types) {
        double score = event_example_score(&example, rules, none_is_abbreviation, NULL, &tools);
        REQUIRE(score >= 0 && score <= 1);
    }
    check_status(event_examples_run(rules, none_is_abbreviation, NULL, tools.arena, &error));
    event_rules_free(rules);
}

/* Lines survive being packed. */
static void check_packed(sources lines)
{
    sources again;
    REQUIRE(sources_unpack(sources_pack(lines, tools.arena), tools.arena, &again));
    REQUIRE(again.count == lines.count);
    for (size_t i = 0; i < lines.count; i++)
        REQUIRE(bytes_equal(again.lines[i].text, lines.lines[i].text) &&
                again.lines[i].line == lines.lines[i].line);
}

static void run_lint(bytes input)
{
    lint lint = {.arena = tools.arena,
                 .path = fuzz_file(0, input),
                 .data = reader_data_of(reader),
                 .session = session};
    REQUIRE(lint_file(&lint, shipped.events));
}

void fuzz_one(bytes input, arena *memory)
{
    unsigned kind = fuzz_choice(&input);
    sources lines;
    tools.arena = memory;
    if (kind == 'i') {
        run_lint(input);
        return;
    }
    error = (kliping_error){0};
    kliping_status status = sources_read_file(fuzz_file(0, input), memory, &lines, &error);
    check_status(status);
    if (status)
        return;
    check_packed(lines);
    switch (kind) {
    case 'w':
        try_words(lines);
        break;
    case 'v':
        try_values(lines);
        break;
    case 'z':
        try_zones(lines);
        break;
    case 'e':
        try_events(lines);
        break;
    default:
        try_lexicon(lines);
    }
}
