/* Where the output goes: standard output, or a file that an interrupted run can go on with.
 *
 * Every item that owes the output a line has exactly one, in the order of the input. So the whole
 * lines of a file say how many of them are done, however the run before ended. */
#ifndef KLIPING_CLI_TARGET_H
#define KLIPING_CLI_TARGET_H

#include "options.h"

typedef struct target {
    int file;
    const char *name;
    unsigned long n_lines; /* that an earlier run has written whole */
    size_t n_failed;       /* of these */
} target;

/* False: explained on standard error. With options->resume the file is cut behind its last whole
 * line; one that is no output of this reader is left alone and refused. */
bool target_open(const options *options, const kliping_reader *reader, target *out);

/* False: explained; not all of it may be on the disk. */
bool target_close(const options *options, target *target);

#endif
