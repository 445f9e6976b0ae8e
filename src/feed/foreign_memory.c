#include "foreign_memory.h"

#include <cjson/cJSON.h>
#include <libxml/xmlmemory.h>
#include <stdlib.h>
#include <string.h>

enum { STEP = 16 };

/* In front of each block of libxml2, which holds nothing that is aligned to more than this. */
typedef struct foreign_block {
    size_t size : sizeof(size_t) * 8 - 1; /* of all, in whole steps */
    size_t in_arena : 1;
} foreign_block;

/* Such variables of a module that is loaded later would cost a thread an allocation, which ends the
 * program where it fails. */
#ifdef __GLIBC__
#define THREADS_OWN __attribute__((tls_model("initial-exec"))) _Thread_local
#else
#define THREADS_OWN _Thread_local
#endif
static THREADS_OWN foreign_pool *in_use;
static THREADS_OWN bool failed;

static void *watched(void *memory)
{
    failed |= !memory;
    return memory;
}

static void *take_watched(size_t size)
{
    return watched(malloc(size));
}

static foreign_block *take_spare(size_t size)
{
    foreign_block **list = &in_use->spare[size / STEP], *block = *list;
    if (block)
        memcpy(list, block + 1, sizeof *list);
    return block;
}

static void *take(size_t size)
{
    if (size > SIZE_MAX / 4)
        return watched(NULL);
    size = (size + sizeof(foreign_block) + STEP - 1) / STEP * STEP;
    foreign_block *block = in_use && size / STEP < FOREIGN_CLASSES ? take_spare(size) : NULL;
    if (!block && in_use) {
        block = (foreign_block *)(void *)arena_bytes(&in_use->arena, size);
        in_use->taken += size;
    } else if (!block) {
        block = take_watched(size);
    }
    if (!block)
        return NULL;
    *block = (foreign_block){.size = size, .in_arena = in_use != NULL};
    return block + 1;
}

static void give_back(void *memory)
{
    foreign_block *block = memory ? (foreign_block *)memory - 1 : NULL;
    if (!block)
        return;
    if (!block->in_arena) {
        free(block);
    } else if (in_use && block->size / STEP < FOREIGN_CLASSES) {
        foreign_block **list = &in_use->spare[block->size / STEP];
        memcpy(memory, list, sizeof *list);
        *list = block;
    }
}

static void *resize(void *memory, size_t size)
{
    size_t before = memory ? ((foreign_block *)memory - 1)->size - sizeof(foreign_block) : 0;
    void *larger = take(size);
    if (larger && memory) {
        memcpy(larger, memory, before < size ? before : size);
        give_back(memory);
    }
    return larger;
}

static char *copy(const char *text)
{
    size_t size = strlen(text) + 1;
    void *memory = take(size);
    return memory ? memcpy(memory, text, size) : NULL;
}

void foreign_memory_watch(void)
{
    cJSON_InitHooks(&(cJSON_Hooks){take_watched, free});
    xmlMemSetup(give_back, take, resize, copy);
}

void foreign_memory_begin(void)
{
    failed = false;
}

bool foreign_memory_failed(void)
{
    return failed;
}

void foreign_memory_use(foreign_pool *pool)
{
    in_use = pool;
}
