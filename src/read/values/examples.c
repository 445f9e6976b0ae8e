/* The `ok` and `no` lines of the value rules, run as articles of their own. */
#include "../values.h"

typedef struct runner {
    const value_rules *rules;
    arena *arena;
    kliping_error *error;
} runner;

static kliping_status fault(const runner *run, const source_line *line, const char *what,
                            bytes found)
{
    return source_error(run->error, KLIPING_BAD_LEXICON, line, "%s%.*s", what, (int)found.size,
                        found.data);
}

static values read_example(const runner *run, bytes example, text *text)
{
    workspace workspace = {.arena = run->arena};
    values found;
    text_read((bytes){NULL, 0}, example, KLIPING_BYTES, run->arena, text);
    zone body = {0, (uint32_t)text->canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &body, .count = 1};
    values_read(text, &zones, run->rules, NULL, &workspace, &found);
    return found;
}

static bytes text_of(const text *text, const value *item)
{
    return bytes_slice(text->canonical, item->start, item->end);
}

/* ok TEXT => TYPE SPAN: exactly that is found. no TEXT: nothing is. */
static kliping_status run_line(const runner *run, const source_line *line)
{
    bytes example = bytes_slice(line->text, 3, line->text.size);
    bool wanted = line->text.data[0] == 'o';
    const char *arrow = memmem(example.data, example.size, " => ", 4);
    if (wanted && !arrow)
        return fault(run, line, "an example reads \"ok TEXT => TYPE SPAN\"", BYTES(""));
    bytes sentence = example, expected = {NULL, 0};
    if (wanted) {
        sentence.size = (size_t)(arrow - example.data);
        expected = bytes_slice(example, sentence.size + 4, example.size);
    }
    text text;
    values found = read_example(run, sentence, &text);
    if (!wanted && found.count)
        return fault(run, line, "a value is found: ", text_of(&text, &found.items[0]));
    for (size_t i = 0; i < found.count; i++) {
        bytes span = text_of(&text, &found.items[i]);
        const char *shown =
            arena_format(run->arena, "%s %.*s", found.items[i].type, (int)span.size, span.data);
        if (bytes_equal(bytes_of(shown), expected))
            return KLIPING_OK;
    }
    return wanted ? fault(run, line, "not found: ", expected) : KLIPING_OK;
}

kliping_status value_examples_run(sources sources, const value_rules *rules, arena *arena,
                                  kliping_error *error)
{
    runner run = {rules, arena, error};
    for (size_t i = 0; i < sources.count; i++) {
        bytes line = sources.lines[i].text;
        if (line.size < 4 || (memcmp(line.data, "ok ", 3) != 0 && memcmp(line.data, "no ", 3) != 0))
            continue;
        kliping_status status = run_line(&run, &sources.lines[i]);
        if (status != KLIPING_OK)
            return status;
    }
    return KLIPING_OK;
}
