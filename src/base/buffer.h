/* Appending to a kliping_buffer. Each returns false, changing nothing, when memory runs out. */
#ifndef KLIPING_BASE_BUFFER_H
#define KLIPING_BASE_BUFFER_H

#include "../kliping.h"
#include "bytes.h"

/* Room for `more` bytes behind what is there. */
bool buffer_reserve(kliping_buffer *buffer, size_t more);
bool buffer_append(kliping_buffer *buffer, bytes text);

/* Empties it; gives memory beyond keep_at_most back. */
void buffer_reset(kliping_buffer *buffer, size_t keep_at_most);

#endif
