/* Numbers written in text, the same whatever the locale of the process. */
#ifndef KLIPING_BASE_NUMBER_H
#define KLIPING_BASE_NUMBER_H

#include "bytes.h"

#include <stdbool.h>

/* "3", "-0.25": at most 15 digits, which a double holds exactly. False: it is no such number. */
bool number_read(bytes text, double *out);

#endif
