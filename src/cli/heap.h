/* The memory that a run begins with, in one large page: a short run then spends no time on having
 * hundreds of small ones given to it one by one, and a long one finds what is in it sooner. */
#ifndef KLIPING_CLI_HEAP_H
#define KLIPING_CLI_HEAP_H

/* Before anything is allocated. A wish: where it is not granted, nothing is lost. */
void heap_begin(void);

/* Gives back what is free, before something large is read: it may not fit where it is. */
void heap_trim(void);

#endif
