/* A whole file as one article. */
#ifndef KLIPING_FEED_WHOLE_H
#define KLIPING_FEED_WHOLE_H

#include "../kliping.h"

/* Appends what is left to read of an open file. KLIPING_TOO_LARGE beyond limit bytes, KLIPING_IO
 * with errno set when reading fails; out is then as it was. */
kliping_status whole_read(int file, size_t limit, kliping_buffer *out);

#endif
