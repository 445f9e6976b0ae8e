/* What stands in strings of JSON, sixty-four bytes at a time: nobody could guess how far it is from
 * one escape to the next. */
#ifndef KLIPING_FEED_JSON_BLOCKS_H
#define KLIPING_FEED_JSON_BLOCKS_H

/* From within a string to what is to be looked at: the quotation mark that ends it, a control
 * character, the backslash of "\u" or of an unknown escape, or before any of these where few bytes
 * are left. Where machine_is_wide(). */
const char *json_blocks_skip(const char *at, const char *end);

#endif
