/* Feeds (RSS, Atom, RDF): one item at a time, as the JSON object that a stream of records would
 * hold, its text as "html". */
#ifndef KLIPING_FEED_RSS_H
#define KLIPING_FEED_RSS_H

#include "stream.h"

typedef struct rss rss;

typedef enum rss_result { RSS_ITEM, RSS_END, RSS_BROKEN } rss_result;

/* NULL: out of memory. The stream must outlive it. limit: bytes of an item. */
rss *rss_open(stream *stream, size_t limit);
void rss_close(rss *rss);

/* Appends the item to out. RSS_BROKEN: rss_fault() says why. */
rss_result rss_next(rss *rss, kliping_buffer *out);
const char *rss_fault(const rss *rss);

#endif
