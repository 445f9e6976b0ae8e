/* Runs the `ok` and `no` lines of .event sources: does a text get the label from the file alone? */
#ifndef KLIPING_READ_EVENTS_EXAMPLES_H
#define KLIPING_READ_EVENTS_EXAMPLES_H

#include "events_rules.h"

/* The score of an example's text for its type, by the weights of the file. */
double event_example_score(const event_example *example, const event_rules *rules,
                           abbreviation_test *is_abbreviation, const void *abbreviations,
                           workspace *workspace);
/* What to say of an example with that score; NULL: it is as it should be. */
const char *event_example_fault(const event_example *example, double score);

/* Roles are not looked at: they need the entities of the text. The first example that fails is the
 * error. */
kliping_status event_examples_run(const event_rules *rules, abbreviation_test *is_abbreviation,
                                  const void *abbreviations, arena *arena, kliping_error *error);

#endif
