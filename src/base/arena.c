#include "arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

struct arena_block {
    arena_block *older;
    size_t size; /* of data */
    alignas(max_align_t) char data[];
};

/* The address sanitizer is told what of a block is not in use: there, each allocation has a gap
 * behind it that nobody may touch. */
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
enum { GAP = 16 };
#else
#define ASAN_POISON_MEMORY_REGION(memory, size) ((void)(memory), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(memory, size) ((void)(memory), (void)(size))
enum { GAP = 0 };
#endif

/* 0: each allocation has a block of its own, as a test needs that lets each fail. */
#ifndef ARENA_FIRST_BLOCK
#define ARENA_FIRST_BLOCK ((size_t)64 * 1024)
#endif

_Noreturn void arena_fail(arena *arena)
{
    longjmp(*arena->failure, 1);
}

static bool add_block_of(arena *arena, size_t size)
{
    arena_block *block = size < SIZE_MAX - sizeof *block ? malloc(sizeof *block + size) : NULL;
    if (!block)
        return false;
    block->older = arena->blocks;
    block->size = size;
    arena->blocks = block;
    arena->next = block->data;
    arena->end = block->data + size;
    ASAN_POISON_MEMORY_REGION(block->data, size);
    return true;
}

static void add_block(arena *arena, size_t at_least)
{
    size_t size = arena->blocks && ARENA_FIRST_BLOCK ? arena->blocks->size * 2 : ARENA_FIRST_BLOCK;
    if (!add_block_of(arena, size < at_least ? at_least : size))
        arena_fail(arena);
}

void arena_reserve(arena *arena, size_t size)
{
    if (ARENA_FIRST_BLOCK && (!arena->blocks || (size_t)(arena->end - arena->next) < size))
        (void)add_block_of(arena, size);
}

static size_t aligned(size_t size)
{
    return (size + ARENA_ALIGNMENT - 1) & ~((size_t)ARENA_ALIGNMENT - 1);
}

static void *take(arena *arena, size_t count, size_t size)
{
    if (size && count > (SIZE_MAX / 2) / size)
        arena_fail(arena);
    size_t total = aligned(count * size) + GAP;
    if (!arena->blocks || (size_t)(arena->end - arena->next) < total)
        add_block(arena, total);
    void *memory = arena->next;
    arena->next += total;
    ASAN_UNPOISON_MEMORY_REGION(memory, count * size);
    return memory;
}

void *arena_allocate(arena *arena, size_t count, size_t size)
{
    return memset(take(arena, count, size), 0, count * size);
}

char *arena_take(arena *arena, size_t size)
{
    return take(arena, size, 1);
}

/* What was allocated last grows where it stands, while its block has room. */
static bool grow_in_place(arena *arena, char *items, size_t size, size_t larger)
{
    if (!items || items + aligned(size) + GAP != arena->next || larger > SIZE_MAX / 4 ||
        (size_t)(arena->end - items) < aligned(larger) + GAP)
        return false;
    ASAN_UNPOISON_MEMORY_REGION(items, larger);
    arena->next = items + aligned(larger) + GAP;
    return true;
}

/* What arena_extend() does once the array is full. */
void *arena_grow(arena *arena, void *items, size_t count, size_t *capacity, size_t size)
{
    size_t larger = *capacity ? *capacity * 2 : 16;
    void *grown = items;
    if (!grow_in_place(arena, items, *capacity * size, larger * size)) {
        grown = take(arena, larger, size);
        if (count)
            memcpy(grown, items, count * size);
    }
    *capacity = larger;
    return grown;
}

char *arena_string(arena *arena, bytes text)
{
    char *copy = arena_allocate(arena, text.size + 1, 1);
    if (text.size)
        memcpy(copy, text.data, text.size);
    return copy;
}

char *arena_format(arena *arena, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int size = vsnprintf(NULL, 0, format, arguments); /* NOLINT(clang-analyzer-valist*) */
    va_end(arguments);
    char *string = arena_allocate(arena, size < 0 ? 1 : (size_t)size + 1, 1);
    if (size > 0)
        vsnprintf(string, (size_t)size + 1, format, again);
    va_end(again);
    return string;
}

char *arena_join(arena *arena, const bytes *parts, size_t count)
{
    size_t size = 0;
    for (size_t i = 0; i < count; i++)
        size += parts[i].size;
    char *string = arena_bytes(arena, size + 1), *to = string;
    for (size_t i = 0; i < count; i++)
        if (parts[i].size)
            to = (char *)mempcpy(to, parts[i].data, parts[i].size);
    *to = '\0';
    return string;
}

void arena_reset(arena *arena, size_t keep_at_most)
{
    arena_block *keep = arena->blocks; /* the newest is the largest */
    if (keep && keep->size > keep_at_most)
        keep = NULL;
    for (arena_block *block = arena->blocks; block;) {
        arena_block *older = block->older;
        ASAN_UNPOISON_MEMORY_REGION(block->data, block->size);
        if (block != keep)
            free(block);
        block = older;
    }
    arena->blocks = keep;
    if (keep) {
        keep->older = NULL;
        ASAN_POISON_MEMORY_REGION(keep->data, keep->size);
    }
    arena->next = keep ? keep->data : NULL;
    arena->end = keep ? keep->data + keep->size : NULL;
}

void arena_free(arena *arena)
{
    arena_reset(arena, 0);
}
