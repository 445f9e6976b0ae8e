/* What has to be known of a table before it is trusted, found while its file is read for the
 * digest, so that a mapped file need not be looked through a second time:
 *
 *   numbers (u32), one, two, four or eight a row: whether each is below its column's limit
 *   text: whether it is well-formed UTF-8 */
#ifndef KLIPING_DATA_TABLE_CHECK_H
#define KLIPING_DATA_TABLE_CHECK_H

#include "../base/bytes.h"

#include <stdint.h>

/* Of a column's numbers without their top bit. */
typedef struct table_limits {
    uint32_t plain;  /* those whose top bit is not set are below; at most TABLE_ANY */
    uint32_t topped; /* those whose top bit is set are below; 0: there may be none */
    bool earlier;    /* those whose top bit is not set are below the number of their row: a row
                        that points at others points back */
} table_limits;

#define TABLE_ANY 0x80000000u
enum { TABLE_COLUMNS = 8 };

typedef struct table_check {
    bytes table;                        /* where it stands */
    unsigned columns;                   /* 1, 2, 4 or 8 numbers a row; 0: text */
    uint32_t mask;                      /* what counts of each number */
    table_limits limits[TABLE_COLUMNS]; /* [columns] */
    bool failed;                        /* so far */
    unsigned char cut[4];               /* the beginning of a character that the last piece cut */
    uint8_t n_cut;
} table_check;

/* A piece of the file, which stands at `place` of what the tables stand in. Pieces come in order;
 * other bytes than the table's are passed over. */
void table_check_feed(table_check *check, const char *place, bytes piece);
/* The whole table, where it stands. */
void table_check_run(table_check *check);

/* Once all has been fed. */
static inline bool table_check_holds(const table_check *check)
{
    return !check->failed && !check->n_cut;
}

#endif
