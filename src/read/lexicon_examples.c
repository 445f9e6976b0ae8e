#include "lexicon_examples.h"

#include "../data/lexicon_source.h"

bool lexicon_is_abbreviation(const void *set, bytes folded_word)
{
    return lexicon_has_type(set, folded_word, "abbreviation");
}

/* The first entry of the file in a match, with that name where one is asked for. */
static bool finds(const lexicon_match *match, const char *file, const char *name,
                  lexicon_entry *found)
{
    for (uint32_t i = 0; i < match->n_entries; i++) {
        *found = lexicon_entry_at(match->lexicon, match->first_entry + i);
        if (strcmp(found->file, file) == 0 && strcmp(found->type, "abbreviation") != 0 &&
            (!name || strcmp(found->name, name) == 0))
            return true;
    }
    return false;
}

static kliping_status run(const lexicon_example *example, const lexicon *lexicon, arena *arena,
                          kliping_error *error)
{
    text text;
    tokens tokens;
    lexicon_matches matches;
    text_read((bytes){0}, example->text, KLIPING_BYTES, arena, &text);
    zone body = {.end = (uint32_t)text.canonical.size, .kind = ZONE_BODY};
    zones zones = {.items = &body, .count = 1};
    workspace workspace = {.arena = arena};
    tokens_read(&text, &zones, lexicon_is_abbreviation, lexicon, arena, &tokens);
    lexicon_matches_read(&text, &tokens, &lexicon, 1, &workspace, &matches);
    for (size_t i = 0; i < matches.count; i++) {
        lexicon_entry found;
        if (!finds(&matches.items[i], example->source->file, example->name, &found))
            continue;
        if (example->name)
            return KLIPING_OK;
        return source_error(error, KLIPING_BAD_LEXICON, example->source,
                            "`%s` of line %u is found here, and nothing should be", found.name,
                            found.line);
    }
    if (!example->name)
        return KLIPING_OK;
    return source_error(error, KLIPING_BAD_LEXICON, example->source, "`%s` is not found here",
                        example->name);
}

kliping_status lexicon_examples_run(sources sources, const lexicon *lexicon, arena *arena,
                                    kliping_error *error)
{
    lexicon_source source;
    kliping_status status = lexicon_source_read(sources, arena, &source, error);
    for (size_t i = 0; i < source.n_examples && status == KLIPING_OK; i++)
        status = run(&source.examples[i], lexicon, arena, error);
    return status;
}
