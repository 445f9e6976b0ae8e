/* Allocation that fails when told to: replaces malloc and its kin, for the libraries underneath as
 * well. Linked into a test, or loaded before a whole program, which is then told by FAIL_AT (the
 * number of the allocation that fails), FAIL_ALL (so do all after it) and FAIL_REPORT (the file
 * that "ALLOCATIONS LIVE" is written to at the end). */
#ifndef KLIPING_TESTS_FAILING_H
#define KLIPING_TESTS_FAILING_H

#include <stdbool.h>
#include <stddef.h>

/* From now on counting anew: allocation `number` fails (1 is the next; 0: none). */
void failing_begin(size_t number, bool all_after);
/* No more failures; how many allocations there were since. */
size_t failing_end(void);
/* Blocks taken and not given back. */
long failing_live(void);

#endif
