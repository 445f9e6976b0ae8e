/* kliping lint FILE.event...: checks each file and runs its examples, roles included. */
#include "lint.h"

#include "cli.h"
#include "data_files.h"
#include "learning.h"

#include "../learn/events_lessons.h"
#include "../read/events_examples.h"
#include "../reader_stages.h"

#include <stdio.h>

static const char usage[] = "usage: kliping lint [--lexicon DIR] FILE.event...\n"
                            "\n"
                            "Checks each file and runs its `ok` and `no` lines, with the roles "
                            "they name. What is wrong is\n"
                            "said with file, line and what to write instead.\n";

static void complain(lint *l, const source_line *line, const char *what)
{
    fprintf(stderr, "%s:%u: %s\n", l->path, line->line, what);
    l->faults++;
}

static bytes base_name(bytes path)
{
    size_t start = path.size;
    while (start && path.data[start - 1] != '/')
        start--;
    return bytes_slice(path, start, path.size);
}

/* The shipped lines but those of a file of the same name, then the file's. */
static sources with_file(lint *l, sources shipped, sources own)
{
    source_line *lines = arena_array(l->arena, source_line, shipped.count + own.count + 1);
    sources all = {lines, 0};
    bytes name = base_name(bytes_of(l->path));
    for (size_t i = 0; i < shipped.count; i++)
        if (!bytes_equal(base_name(bytes_of(shipped.lines[i].file)), name))
            lines[all.count++] = shipped.lines[i];
    for (size_t i = 0; i < own.count; i++)
        lines[all.count++] = own.lines[i];
    return all;
}

/* ---- examples ------------------------------------------------------------------------------- */

static bytes trimmed(bytes text)
{
    while (text.size && text.data[0] == ' ')
        text = bytes_slice(text, 1, text.size);
    while (text.size && text.data[text.size - 1] == ' ')
        text.size--;
    return text;
}

static bool has_filler(const events *found, const char *type, bytes role, bytes filler)
{
    for (size_t e = 0; e < found->count; e++)
        for (size_t r = 0; r < found->items[e].n_roles; r++) {
            const kliping_role *known = &found->items[e].roles[r];
            if (strcmp(found->items[e].type, type) == 0 &&
                bytes_equal(bytes_of(known->role), role) &&
                event_fillers_same(filler, (bytes){known->span.text, known->span.text_size}))
                return true;
        }
    return false;
}

/* "party=BPJS; place=Medan" against what is found. */
static void check_roles(lint *l, const event_example *example)
{
    const kliping_document *document;
    kliping_article article = {.text = example->text.data, .text_size = example->text.size};
    if (!example->fillers.size)
        return;
    if (kliping_session_read(l->session, &article, &document) != KLIPING_OK)
        arena_fail(l->arena);
    const reader_stages *s = session_stages(l->session);
    workspace *workspace = session_workspace(l->session);
    workspace->arena->failure = l->arena->failure;
    event_model by_file_alone = {0};
    events found;
    events_read(&s->text, &s->zones, &s->tokens, &s->values, &s->entities, &s->quotes, l->rules,
                &by_file_alone, workspace, &found);
    const char *type = l->rules->types[example->type].name;
    for (bytes rest = example->fillers; rest.size;) {
        const char *semicolon = memchr(rest.data, ';', rest.size);
        size_t size = semicolon ? (size_t)(semicolon - rest.data) : rest.size;
        bytes part = trimmed(bytes_slice(rest, 0, size));
        rest = bytes_slice(rest, size + (semicolon != NULL), rest.size);
        const char *equals = memchr(part.data, '=', part.size);
        if (!equals) {
            complain(l, example->line, "behind => stands role=filler; role=filler");
            continue;
        }
        size_t split = (size_t)(equals - part.data);
        bytes role = trimmed(bytes_slice(part, 0, split));
        bytes filler = trimmed(bytes_slice(part, split + 1, part.size));
        if (!has_filler(&found, type, role, filler))
            complain(l, example->line,
                     arena_format(l->arena,
                                  "the role %.*s is not found as \"%.*s\": give it the entity's "
                                  "type, or a filler or clause line that leads to it",
                                  (int)role.size, role.data, (int)filler.size, filler.data));
    }
}

static void run_examples(lint *l)
{
    workspace workspace = *session_workspace(l->session);
    workspace.arena = l->arena;
    for (uint32_t i = 0; i < l->rules->n_examples; i++) {
        const event_example *example = &l->rules->examples[i];
        if (strcmp(example->line->file, l->path) != 0)
            continue;
        double score = event_example_score(example, l->rules, reader_data_is_abbreviation, l->data,
                                           &workspace);
        const char *fault = event_example_fault(example, score);
        if (fault)
            complain(l, example->line, fault);
        else
            check_roles(l, example);
    }
}

/* ---- one file ------------------------------------------------------------------------------- */

static void count_rules(const lint *l, unsigned counts[RULE_KINDS], unsigned *examples)
{
    size_t size = strlen(l->path);
    for (uint32_t i = 0; i < l->rules->n_rules; i++) {
        const event_rule *rule = &l->rules->rules[i];
        if (strncmp(rule->source, l->path, size) == 0 && rule->source[size] == ':')
            counts[rule->kind]++;
    }
    for (uint32_t i = 0; i < l->rules->n_examples; i++)
        *examples += strcmp(l->rules->examples[i].line->file, l->path) == 0;
}

bool lint_file(lint *l, sources shipped)
{
    kliping_error error = {0};
    sources own;
    kliping_status status = sources_read_file(l->path, l->arena, &own, &error);
    if (status == KLIPING_OK)
        status = event_rules_open(with_file(l, shipped, own), &l->rules, &error);
    if (status != KLIPING_OK) {
        learning_complain(status, &error);
        l->faults++;
        return status != KLIPING_IO;
    }
    run_examples(l);
    unsigned counts[RULE_KINDS] = {0}, examples = 0;
    count_rules(l, counts, &examples);
    if (counts[RULE_CUE] && !examples) {
        fprintf(stderr, "%s: no examples: add a line `ok TEXT` and a line `no TEXT`\n", l->path);
        l->faults++;
    }
    if (!l->faults)
        printf("%s: %u cues, %u vetoes, %u examples: all well\n", l->path, counts[RULE_CUE],
               counts[RULE_VETO], examples);
    event_rules_free(l->rules);
    l->rules = NULL;
    return true;
}

/* The reader and what l holds are to be freed, also when memory runs out. */
static int check_files(lint *l, kliping_reader **reader, char **paths, int n_paths,
                       const kliping_sources *given)
{
    kliping_error error = {0};
    source_set shipped = {0};
    kliping_status status = kliping_reader_open(given, reader, &error);
    if (status == KLIPING_OK)
        status = kliping_session_new(*reader, &l->session);
    if (status == KLIPING_OK)
        status =
            source_set_unpack(reader_data_of(*reader)->lexicon_pack, l->arena, &shipped, &error);
    int code = EXIT_ALL_WELL;
    if (status != KLIPING_OK) {
        learning_complain(status, &error);
        code = EXIT_DATA;
    }
    for (int i = 0; i < n_paths && status == KLIPING_OK; i++) {
        l->path = paths[i];
        l->data = reader_data_of(*reader);
        l->faults = 0;
        if (!lint_file(l, shipped.events) || l->faults)
            code = EXIT_SOME_FAILED;
    }
    return code;
}

static int run(char **paths, int n_paths, const kliping_sources *given)
{
    arena memory = {0};
    lint l = {.arena = &memory};
    kliping_reader *reader = NULL;
    jmp_buf out_of_memory;
    memory.failure = &out_of_memory;
    int code;
    if (setjmp(out_of_memory)) {
        fprintf(stderr, "kliping: %s\n", kliping_status_text(KLIPING_NO_MEMORY));
        code = EXIT_SOME_FAILED;
    } else
        code = check_files(&l, &reader, paths, n_paths, given);
    event_rules_free(l.rules);
    kliping_session_free(l.session);
    kliping_reader_free(reader);
    arena_free(&memory);
    return code;
}

int cli_lint(int argc, char **argv)
{
    char lexicon[PATH_MAX], model[PATH_MAX];
    const char *directory = NULL;
    int first = 1;
    if (argc > 3 && strcmp(argv[1], "--lexicon") == 0) {
        directory = argv[2];
        first = 3;
    }
    if (argc - first < 1 || argv[first][0] == '-') {
        bool help = argc > 1 && strcmp(argv[1], "--help") == 0;
        fputs(usage, help ? stdout : stderr);
        return help ? EXIT_ALL_WELL : EXIT_USAGE;
    }
    kliping_sources sources = {
        .lexicon = data_file("kliping.lexicon", lexicon) ? lexicon : NULL,
        .model = data_file("kliping.model", model) ? model : NULL,
        .user_lexicons = &directory,
        .n_user_lexicons = directory != NULL,
    };
    return run(argv + first, argc - first, &sources);
}
