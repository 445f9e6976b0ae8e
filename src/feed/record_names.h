/* What the fields of a record are called: by default whatever the usual crawlers call them. */
#ifndef KLIPING_FEED_RECORD_NAMES_H
#define KLIPING_FEED_RECORD_NAMES_H

#include "json_fields.h"

/* The fields a record may have. */
typedef enum record_field {
    RECORD_ID,
    RECORD_TITLE,
    RECORD_TEXT,
    RECORD_DATE,
    RECORD_URL,
    RECORD_PUBLISHER,
    RECORD_AUTHOR,
    RECORD_HTML, /* a page that has the text */
    RECORD_FIELDS
} record_field;

extern const char *const record_field_names[RECORD_FIELDS];

typedef struct record_names {
    const char *name[RECORD_FIELDS]; /* NULL: the usual ones */
} record_names;

enum { RECORD_MOST_NAMES = 96 };

/* One entry for each name that may stand for a field, the better name first; fields[i] is the field
 * of wanted[i]. Returns how many there are. */
size_t record_names_wanted(const record_names *names, json_field wanted[static RECORD_MOST_NAMES],
                           record_field fields[static RECORD_MOST_NAMES]);

/* The field that a name stands for; RECORD_FIELDS: none. */
record_field record_names_find(const record_names *names, bytes name);

#endif
