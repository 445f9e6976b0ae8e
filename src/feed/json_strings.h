/* Strings of JSON that has been checked: decoded, or kept as they stand but made valid. */
#ifndef KLIPING_FEED_JSON_STRINGS_H
#define KLIPING_FEED_JSON_STRINGS_H

#include "../base/bytes.h"
#include "../kliping.h"

/* What the character behind a backslash stands for; NUL: nothing, or 'u'. */
extern const char json_escapes[256];

/* A string value without its quotes and escapes, appended to out; each lone surrogate becomes
 * U+FFFD, which sets *repaired. Bytes above 0x7F pass as they are. False: out of memory. Takes at
 * most raw.size bytes of out. */
bool json_unescape(bytes raw, kliping_buffer *out, bool *repaired);

/* The same, as on a machine that is that wide or not. */
bool json_unescape_as(bytes raw, bool widest, kliping_buffer *out, bool *repaired);

/* Any value as it stands, appended to out, but with U+FFFD for ill-formed UTF-8 and lone
 * surrogates, and on one line. False: out of memory. Takes at most 3 * raw.size bytes of out. */
bool json_repair(bytes raw, kliping_buffer *out);

#endif
