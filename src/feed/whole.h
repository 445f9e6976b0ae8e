/* A whole file as one article. */
#ifndef KLIPING_FEED_WHOLE_H
#define KLIPING_FEED_WHOLE_H

#include "stream.h"

/* Appends what is left to read. KLIPING_TOO_LARGE beyond limit bytes, KLIPING_IO when reading fails
 * (the stream's fault says why); out is then as it was. */
kliping_status whole_read(stream *stream, size_t limit, kliping_buffer *out);

/* The same of an open file; KLIPING_IO: errno is set. */
kliping_status whole_read_file(int file, size_t limit, kliping_buffer *out);

#endif
