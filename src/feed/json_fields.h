/* A JSON object, checked strictly (RFC 8259) in one pass and left where it stands: what is wanted
 * comes out as slices of the input, so big numbers, NULs and lone surrogates survive.
 *
 *   {"id": 1e999, "text": "Rp 2 \ud83d miliar"}
 *          `---'          `-------------------'    two fields, as they stand
 */
#ifndef KLIPING_FEED_JSON_FIELDS_H
#define KLIPING_FEED_JSON_FIELDS_H

#include "../base/bytes.h"

typedef struct json_field {
    bytes name; /* wanted; UTF-8 */
    bytes raw;  /* the value as it stands; data is NULL where the object has none. The last of
                   several members with this name counts. */
} json_field;

/* Returns NULL, or what is wrong with the object and *at where; fields hold what was found before
 * that. */
const char *json_fields(bytes object, json_field *fields, size_t count, size_t *at);

static inline bool json_is_string(bytes raw)
{
    return raw.data && raw.size && raw.data[0] == '"';
}

#endif
