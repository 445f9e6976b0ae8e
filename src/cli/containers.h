/* The functions of feed/archive.h, page.h and rss.h as the program has them: in a module that is
 * loaded when the first of them is called. */
#ifndef KLIPING_CLI_CONTAINERS_H
#define KLIPING_CLI_CONTAINERS_H

/* Why archive_feed_open(), rss_open() or page_read() failed. */
const char *containers_fault(void);

#endif
