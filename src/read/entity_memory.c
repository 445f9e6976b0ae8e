#include "entity_memory.h"

#include <stdlib.h>

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
    pages pages = pages_new(sizeof(entity_memory));
    entity_memory *memory = (entity_memory *)(void *)pages.memory;
    if (!memory)
        return NULL;
    memory->pages = pages;
    memory->region_pages = pages_new(REGIONS_REMEMBERED * sizeof *memory->regions);
    memory->regions = (known_region *)(void *)memory->region_pages.memory;
    if (!memory->regions) {
        entity_memory_free(memory);
        return NULL;
    }
    for (unsigned i = 0; i < IDS_REMEMBERED; i++)
        write_id(i + 1, memory->ids[i]);
    return memory;
}

void entity_memory_free(entity_memory *memory)
{
    if (!memory)
        return;
    free(memory->types);
    pages_free(memory->region_pages);
    pages_free(memory->pages);
}
