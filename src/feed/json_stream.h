/* JSON objects in any dress: an array of them, one after the other, on one line or on many. */
#ifndef KLIPING_FEED_JSON_STREAM_H
#define KLIPING_FEED_JSON_STREAM_H

#include "lines.h"

line_splitter json_stream_split;

/* Whether the stream ended between the records of a list that nobody closes. */
bool json_stream_is_open(const line_state *state);

/* An object without the brackets and commas of the array around it; empty: there is none. */
bytes json_stream_trim(bytes piece);

#endif
