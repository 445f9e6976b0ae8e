#include "events_examples.h"

#include "events_model.h"

double event_example_score(const event_example *example, const event_rules *rules,
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
    return event_probability(&(event_type){0}, sum);
}

const char *event_example_fault(const event_example *example, double score)
{
    if (example->holds == (score >= 0.5))
        return NULL;
    return example->holds ? "the example does not get the label by the weights of the file: add a "
                            "cue, or give one more weight (3 is nearly sure)"
                          : "the example gets the label by the weights of the file: add a veto, or "
                            "take weight from a cue (2 is even odds)";
}

kliping_status event_examples_run(const event_rules *rules, abbreviation_test *is_abbreviation,
                                  const void *abbreviations, arena *arena, kliping_error *error)
{
    workspace workspace = {.arena = arena};
    kliping_status status = expressions_prepare(&workspace) ? KLIPING_OK : KLIPING_NO_MEMORY;
    jmp_buf *owner = arena->failure, out_of_memory;
    arena->failure = &out_of_memory;
    if (setjmp(out_of_memory))
        status = KLIPING_NO_MEMORY;
    for (uint32_t i = 0; i < rules->n_examples && status == KLIPING_OK; i++) {
        const event_example *example = &rules->examples[i];
        double score =
            event_example_score(example, rules, is_abbreviation, abbreviations, &workspace);
        const char *fault = event_example_fault(example, score);
        if (fault)
            status = source_error(error, KLIPING_BAD_LEXICON, example->line, "%s", fault);
    }
    arena->failure = owner;
    expressions_end(&workspace);
    return status;
}
