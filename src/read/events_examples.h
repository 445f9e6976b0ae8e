/* Runs the `ok` and `no` lines of .event sources: does a text get the label from the file alone? */
#ifndef KLIPING_READ_EVENTS_EXAMPLES_H
#define KLIPING_READ_EVENTS_EXAMPLES_H

#include "events_rules.h"

/* Roles are not looked at: they need the entities of the text. The first example that fails is the
 * error. */
kliping_status event_examples_run(const event_rules *rules, abbreviation_test *is_abbreviation,
                                  const void *abbreviations, arena *arena, kliping_error *error);

#endif
