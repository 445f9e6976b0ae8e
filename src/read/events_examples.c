#include "events_examples.h"

#include "events_model.h"

static double score_of(const event_example *example, const event_rules *rules,
                       abbreviation_test *is_abbreviation, const void *abbreviations,
                       workspace *workspace)
{
    text text;
    tokens tokens;
    candidates candidates;
    text_read((bytes){NULL, 0}, example->text, KLIPING_CODEPOINTS, workspace->arena, &text);
    zone body = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &body, .count = 1};
    tokens_read(&text, &zones, is_abbreviation, abbreviations, workspace->arena, &tokens);
    pattern_subject subject = {&text, &tokens, NULL, workspace};
    candidates_read(&subject, rules, workspace->arena, &candidates);
    event_context context = {.text = &text,
                             .zones = &zones,
                             .tokens = &tokens,
                             .rules = rules,
                             .candidates = &candidates};
    event_context_prepare(&context, workspace->arena);
    double sums[TYPE_CANDIDATES];
    event_model untrained = {0};
    double sum = event_sums(&untrained, &context, example->type, sums);
    event_type type = {.name = rules->types[example->type].name};
    return event_probability(&untrained, &type, sum);
}

kliping_status event_examples_run(const event_rules *rules, abbreviation_test *is_abbreviation,
                                  const void *abbreviations, arena *arena, kliping_error *error)
{
    workspace workspace = {.arena = arena,
                           .match = pcre2_match_data_create(32, NULL),
                           .limits = pcre2_match_context_create(NULL)};
    kliping_status status = workspace.match && workspace.limits ? KLIPING_OK : KLIPING_NO_MEMORY;
    jmp_buf *owner = arena->failure, out_of_memory;
    arena->failure = &out_of_memory;
    if (setjmp(out_of_memory))
        status = KLIPING_NO_MEMORY;
    for (uint32_t i = 0; i < rules->n_examples && status == KLIPING_OK; i++) {
        const event_example *example = &rules->examples[i];
        double score = score_of(example, rules, is_abbreviation, abbreviations, &workspace);
        if (example->holds != (score >= 0.5))
            status = source_error(
                error, KLIPING_BAD_LEXICON, example->line,
                example->holds
                    ? "the example does not get the label (%.2f by the weights of the file, 0.50 "
                      "needed): add a cue or give one more weight"
                    : "the example gets the label (%.2f by the weights of the file): add a veto or "
                      "take weight from a cue",
                score);
    }
    arena->failure = owner;
    pcre2_match_data_free(workspace.match);
    pcre2_match_context_free(workspace.limits);
    return status;
}
