/* What is learnt from, and what learning writes. The first letter says what the rest is:
 *
 *   j  articles with gold as JSON    i  the same in the form of corpus/    c  columns
 *   w  weights of names as text      e  weights of events as text          t  three tables of
 * words, an empty line between */
#include "small.h"

#include "fuzz.h"

#include "learn/gold.h"
#include "learn/stages.h"
#include "read/events_model.h"
#include "read/tagger_model.h"

#include <unistd.h>

enum { LEXICON_SLOT = 4, MODEL_SLOT }; /* which stay in use */

static reader_data data;
static arena kept;
static char directory[] = "/tmp/fuzz-learning-XXXXXX";
static kliping_error error; /* of the input at hand */

static void remove_directory(void)
{
    static const char *const names[] = {"/gold.json", "/clusters.tsv", "/capstat.tsv",
                                        "/brown.cs.tsv"};
    char path[sizeof directory + 20];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "%s%s", directory, names[i]);
        unlink(path);
    }
    rmdir(directory);
}

/* The same bytes under a name of their own, which some readers go by. */
static const char *named(unsigned slot, bytes content, const char *name)
{
    static char paths[FUZZ_SLOTS][sizeof directory + 20];
    const char *target = fuzz_file(slot, content);
    if (!paths[slot][0]) {
        snprintf(paths[slot], sizeof paths[slot], "%s/%s", directory, name);
        REQUIRE(symlink(target, paths[slot]) == 0);
    }
    return paths[slot];
}

void fuzz_begin(void)
{
    static jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        abort();
    kept.failure = &out_of_memory;
    small_packs packs = small_packs_make(&kept);
    kliping_sources sources = {.lexicon = fuzz_file(LEXICON_SLOT, packs.lexicon),
                               .model = fuzz_file(MODEL_SLOT, packs.model)};
    REQUIRE(!reader_data_open(&sources, &data, NULL));
    REQUIRE(mkdtemp(directory));
    atexit(remove_directory);
}

static void check_status(kliping_status status)
{
    if (status == KLIPING_OK)
        return;
    REQUIRE(status == KLIPING_BAD_RECORD || status == KLIPING_BAD_MODEL);
    REQUIRE(error.message[0] && memchr(error.message, '\0', sizeof error.message));
}

static void check_examples(const examples *examples)
{
    for (size_t i = 0; i < examples->count; i++) {
        const example *example = &examples->items[i];
        for (size_t n = 0; n < example->n_names; n++)
            REQUIRE(example->names[n].first <= example->names[n].last &&
                    example->names[n].last <= example->tokens.count && example->names[n].type);
    }
}

static void read_gold(const char *path, const stages *stages, arena *memory)
{
    gold gold;
    examples examples = {0};
    kliping_status status = gold_read(&path, 1, memory, &gold, &error);
    check_status(status);
    if (status)
        return;
    examples_add_gold(&examples, &gold, stages, memory);
    check_examples(&examples);
}

static void read_columns(const char *path, const stages *stages, arena *memory)
{
    examples examples = {0};
    check_status(examples_add_columns(&examples, path, stages, memory, &error));
    check_examples(&examples);
}

static void open_names(bytes section)
{
    tagger_model *model;
    REQUIRE(!tagger_section_open(section, &model, &error));
    tagger_model_free(model);
}

static void read_weights(const char *path, arena *memory)
{
    tagger_weights weights;
    kliping_status status = tagger_weights_read(path, memory, &weights, &error);
    check_status(status);
    if (status)
        return;
    bytes text = tagger_weights_text(&weights, memory);
    open_names(tagger_section_build(&weights, &data.tagger->words, memory));
    REQUIRE(tagger_weights_begin(text));
    REQUIRE(!tagger_weights_read(fuzz_file(0, text), memory, &weights, &error));
    REQUIRE(bytes_equal(text, tagger_weights_text(&weights, memory)));
}

static void read_event_weights(bytes text, arena *memory)
{
    bytes section;
    event_model *model;
    kliping_status status =
        event_model_compile_text(text, "events.model", memory, &section, &error);
    check_status(status);
    if (status)
        return;
    REQUIRE(!event_model_open_section(section, &model, &error));
    event_model_free(model);
}

static void read_words(bytes input, arena *memory)
{
    static const char *const names[] = {"clusters.tsv", "capstat.tsv", "brown.cs.tsv"};
    for (unsigned i = 0; i < 3; i++) {
        const char *gap = input.size ? memmem(input.data, input.size, "\n\n", 2) : NULL;
        size_t size = gap && i < 2 ? (size_t)(gap - input.data) + 1 : input.size;
        named(i + 1, bytes_slice(input, 0, size), names[i]);
        input = bytes_slice(input, gap && i < 2 ? size + 1 : size, input.size);
    }
    tagger_words words;
    kliping_status status = tagger_words_read(directory, memory, &words, &error);
    check_status(status);
    if (status)
        return;
    tagger_weights weights;
    REQUIRE(!tagger_weights_read(FUZZ_SMALL "/entities.model", memory, &weights, &error));
    open_names(tagger_section_build(&weights, &words, memory));
}

void fuzz_one(bytes input, arena *memory)
{
    unsigned kind = fuzz_choice(&input);
    workspace workspace = {
        .arena = memory,
        .match = pcre2_match_data_create(32, NULL),
        .limits = pcre2_match_context_create(NULL),
    };
    REQUIRE(workspace.match && workspace.limits);
    stages stages = {&workspace, &data};
    error = (kliping_error){0};
    switch (kind) {
    case 'j':
        read_gold(named(0, input, "gold.json"), &stages, memory);
        break;
    case 'i':
        read_gold(fuzz_file(0, input), &stages, memory);
        break;
    case 'c':
        read_columns(fuzz_file(0, input), &stages, memory);
        break;
    case 'w':
        read_weights(fuzz_file(0, input), memory);
        break;
    case 'e':
        read_event_weights(input, memory);
        break;
    default:
        read_words(input, memory);
    }
    pcre2_match_data_free(workspace.match);
    pcre2_match_context_free(workspace.limits);
}
