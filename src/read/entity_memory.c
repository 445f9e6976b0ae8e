#include "entity_memory.h"

#include <stdlib.h>

enum { SCRATCH_KEPT = 1 << 20 }; /* bytes, between documents */

entity_memory *entity_memory_new(void)
{
    return calloc(1, sizeof(entity_memory));
}

void entity_memory_free(entity_memory *memory)
{
    if (memory) {
        arena_free(&memory->scratch);
        free(memory->types);
    }
    free(memory);
}

arena *entity_memory_begin(entity_memory *memory, const arena *document)
{
    arena_reset(&memory->scratch, SCRATCH_KEPT); /* the last document may have failed */
    memory->scratch.failure = document->failure;
    return &memory->scratch;
}

void entity_memory_end(entity_memory *memory)
{
    arena_reset(&memory->scratch, SCRATCH_KEPT);
}
