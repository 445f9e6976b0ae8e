#ifndef KLIPING_CLI_OUTPUT_H
#define KLIPING_CLI_OUTPUT_H

#include "../base/bytes.h"

/* Writes all of it, whatever write(2) takes at once; false with errno set when it cannot. */
bool output_write(int file, bytes text);

/* Makes sure that descriptors 0 to 2 are taken, so that no file opened later becomes one of them;
 * reading or writing one that was closed still fails. */
void output_secure_descriptors(void);

#endif
