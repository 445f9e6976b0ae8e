#include "lexicon_examples.h"

#include "../data/lexicon_source.h"

bool lexicon_is_abbreviation(const void *set, bytes folded_word, uint32_t hash)
{
    return lexicon_bits_have(lexicon_words_of(set)->abbreviations, hash) &&
           lexicon_has_type(set, folded_word, "abbreviation");
}

typedef struct trial {
    const lexicon *lexicon;
    const lexicon_source *source;
    arena *scratch; /* given back after every text */
    kliping_error *error;
} trial;

static lexicon_matches matches_in(const trial *trial, bytes article)
{
    text text;
    tokens tokens;
    lexicon_matches matches;
    arena_reset(trial->scratch, 1 << 20);
    text_read((bytes){0}, article, KLIPING_BYTES, trial->scratch, &text);
    zone body = {.end = (uint32_t)text.canonical.size, .kind = ZONE_BODY};
    zones zones = {.items = &body, .count = 1};
    workspace workspace = {.arena = trial->scratch};
    tokens_read(&text, &zones, lexicon_is_abbreviation, trial->lexicon, trial->scratch, &tokens);
    lexicon_matches_read(&text, &tokens, &trial->lexicon, 1, &workspace, &matches);
    return matches;
}

/* An entry of the file in a match, with that name where one is asked for. */
static bool has_entry(const lexicon_match *match, const lexicon_file *file, const char *name,
                      lexicon_entry *found)
{
    for (uint32_t i = 0; i < match->n_entries; i++) {
        *found = lexicon_entry_at(match->lexicon, match->first_entry + i);
        if (strcmp(found->file, file->start->file) == 0 && strcmp(found->type, file->type) == 0 &&
            (!name || strcmp(found->name, name) == 0))
            return true;
    }
    return false;
}

static bool finds(const trial *trial, bytes article, const lexicon_file *file, const char *name,
                  lexicon_entry *found)
{
    lexicon_matches matches = matches_in(trial, article);
    for (size_t i = 0; i < matches.count; i++)
        if (has_entry(&matches.items[i], file, name, found))
            return true;
    return false;
}

static kliping_status run_example(const trial *trial, const lexicon_example *example)
{
    const lexicon_file *file = &trial->source->files[example->file];
    lexicon_entry found;
    if (finds(trial, example->text, file, example->name, &found) == (example->name != NULL))
        return KLIPING_OK;
    if (example->name)
        return source_error(trial->error, KLIPING_BAD_LEXICON, example->source,
                            "`%s` is not found here", example->name);
    return source_error(trial->error, KLIPING_BAD_LEXICON, example->source,
                        "`%s` of line %u is found here, and nothing should be", found.name,
                        found.line);
}

/* A form that is not even found in itself would stand in the lexicon for nothing. */
static kliping_status find_form(const trial *trial, const lexicon_form_source *form)
{
    const lexicon_line *line = &trial->source->lines[form->line];
    const lexicon_file *file = &trial->source->files[line->file];
    lexicon_entry found;
    if (strcmp(file->type, "abbreviation") == 0 ||
        finds(trial, form->text, file, line->name, &found))
        return KLIPING_OK;
    source_line place = {.file = file->start->file, .line = line->line};
    return source_error(trial->error, KLIPING_BAD_LEXICON, &place, "`%.*s` can be found in no text",
                        (int)form->text.size, form->text.data);
}

static kliping_status run_all(const trial *trial)
{
    const lexicon_source *source = trial->source;
    kliping_status status = KLIPING_OK;
    for (size_t i = 0; i < source->n_examples && status == KLIPING_OK; i++)
        status = run_example(trial, &source->examples[i]);
    for (size_t i = 0; i < source->n_forms && status == KLIPING_OK; i++)
        status = find_form(trial, &source->forms[i]);
    return status;
}

kliping_status lexicon_examples_run(sources sources, const lexicon *lexicon, arena *arena,
                                    kliping_error *error)
{
    lexicon_source source;
    kliping_status status = lexicon_source_read(sources, arena, &source, error);
    if (status != KLIPING_OK)
        return status;
    struct arena scratch = {0};
    jmp_buf out_of_memory;
    scratch.failure = &out_of_memory;
    if (setjmp(out_of_memory))
        status = KLIPING_NO_MEMORY;
    else
        status = run_all(&(trial){lexicon, &source, &scratch, error});
    arena_free(&scratch);
    return status;
}
