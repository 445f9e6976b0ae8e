/* The day of publication in the forms that crawlers and pages write it. */
#ifndef KLIPING_FEED_DATES_H
#define KLIPING_FEED_DATES_H

#include "../base/bytes.h"

/* "2024-02-26T10:00:00+07:00", "2024/02/26", "20240226", "26/02/2024", "02/26/2024" (where only
 * that is a day), "Senin, 26 Februari 2024 | 10:15 WIB", "Mon, 26 Feb 2024 03:15:00 +0000",
 * "February 26, 2024", seconds or milliseconds since 1970 (the day in Jakarta). The day is taken as
 * written, whatever the zone. False: none of these; date is empty then. */
bool feed_date_read(bytes text, char date[static 11]);

#endif
