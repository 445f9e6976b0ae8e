#include "entity_memory.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* By hand: a session is made for a single article, too. */
static void write_id(unsigned number, char *id)
{
    *id++ = 'e';
    for (unsigned power = 100; power; power /= 10)
        if (number >= power)
            *id++ = (char)('0' + number / power % 10);
}

entity_memory *entity_memory_new(void)
{
    entity_memory *memory = aligned_alloc(MEMORY_LINE, sizeof *memory);
    if (memory) /* but the regions, which are told of only once they are written */
        memset(memory, 0, offsetof(entity_memory, regions));
    for (unsigned i = 0; memory && i < IDS_REMEMBERED; i++)
        write_id(i + 1, memory->ids[i]);
    return memory;
}

void entity_memory_free(entity_memory *memory)
{
    if (memory)
        free(memory->types);
    free(memory);
}
