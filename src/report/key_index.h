/* Numbers for different keys, 0, 1, 2 ... in the order in which they came. */
#ifndef KLIPING_REPORT_KEY_INDEX_H
#define KLIPING_REPORT_KEY_INDEX_H

#include "../base/bytes.h"
#include "../kliping.h"

typedef struct key_place {
    uint64_t hash;
    size_t start; /* in pool */
    uint32_t size;
} key_place;

typedef struct key_index {
    uint64_t seed;       /* so that nobody can choose names that all fall into one slot */
    kliping_buffer pool; /* the keys, one behind the other */
    key_place *places;   /* [count] */
    uint32_t count, capacity;
    uint32_t *slots;  /* [n_slots] number + 1; 0: free */
    uint32_t n_slots; /* a power of two, at least twice the count */
} key_index;

enum { KEY_INDEX_MOST = 1 << 29 };

/* False: out of memory, nothing has changed. A new key gets the number that was its count. */
bool key_index_put(key_index *index, bytes key, uint32_t *number);
bool key_index_find(const key_index *index, bytes key, uint32_t *number);

bytes key_index_key(const key_index *index, uint32_t number);
void key_index_free(key_index *index);

#endif
