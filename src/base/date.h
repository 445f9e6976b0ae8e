/* Calendar dates as the command line, records and values write them. */
#ifndef KLIPING_BASE_DATE_H
#define KLIPING_BASE_DATE_H

#include "bytes.h"

/* Takes YYYY-MM-DD, a real day, alone or followed by a time ("2024-02-26T10:00:00+07:00",
 * "2024-02-26 10:00"), into date (NUL-terminated). */
bool date_read_iso(bytes text, char date[static 11]);

#endif
