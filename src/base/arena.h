/* One arena per document: memory is taken in order and given back all at once.
 *
 * A function that takes an arena allocates in it. Allocation never returns NULL: when memory runs
 * out the arena jumps to the failure point its owner set, so the many small allocations of a
 * stage need no check each, and a failed document still costs nothing but itself. Only the owner
 * (the reader's door, a compiler's entry point) sets a failure point; between it and the arena's
 * users nothing may own memory outside an arena.
 *
 *   head -> [block][block]->...          next: first free byte     end: one past the last
 */
#ifndef KLIPING_BASE_ARENA_H
#define KLIPING_BASE_ARENA_H

#include "bytes.h"

#include <setjmp.h>
#include <stddef.h>

typedef struct arena_block arena_block;

typedef struct arena {
    arena_block *blocks; /* newest first */
    char *next, *end;
    jmp_buf
        *failure; /* where to go when memory runs out; must be set before the first allocation */
} arena;

enum { ARENA_ALIGNMENT = _Alignof(max_align_t) };

#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#define ARENA_IS_WATCHED true
#else
#define ARENA_IS_WATCHED false
#endif

/* What arena_bytes() does where its block has no room left, or the address sanitizer is to be told.
 */
char *arena_take(arena *arena, size_t size);

/* Zeroed memory for count objects of the given size, aligned for any type. */
void *arena_allocate(arena *arena, size_t count, size_t size);

/* The same, of bytes that are not zeroed: for text about to be written. */
static inline char *arena_bytes(arena *arena, size_t size)
{
    char *memory = arena->next;
    size_t room = (size_t)(arena->end - memory);
    size_t aligned = (size + ARENA_ALIGNMENT - 1) & ~((size_t)ARENA_ALIGNMENT - 1);
    if (ARENA_IS_WATCHED || (aligned >= room) | (aligned < size))
        return arena_take(arena, size);
    arena->next = memory + aligned;
    return memory;
}

/* A larger copy of an array once it is full, not zeroed behind what it held; items and *capacity as
 * before while it is not.
 *     list = arena_extend(arena, list, count, &capacity, sizeof *list);  list[count++] = item; */
void *arena_grow(arena *arena, void *items, size_t count, size_t *capacity, size_t size);

static inline void *arena_extend(arena *arena, void *items, size_t count, size_t *capacity,
                                 size_t size)
{
    return count < *capacity ? items : arena_grow(arena, items, count, capacity, size);
}

/* NUL-terminated copies. */
char *arena_string(arena *arena, bytes text);
char *arena_format(arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_join(arena *arena, const bytes *parts, size_t count); /* one behind the other */

/* Has so much in one piece, where there is memory for it: what is never touched costs nothing, and
 * what is used again and again is the same. */
void arena_reserve(arena *arena, size_t size);

/* Forgets everything; keeps the largest block for reuse unless it exceeds keep_at_most bytes. */
void arena_reset(arena *arena, size_t keep_at_most);
void arena_free(arena *arena);

/* What its allocations do when memory runs out: for whoever could not have memory elsewhere, and
 * owns none. */
_Noreturn void arena_fail(arena *arena);

#define arena_new(arena_, type) ((type *)arena_allocate((arena_), 1, sizeof(type)))
#define arena_array(arena_, type, count) ((type *)arena_allocate((arena_), (count), sizeof(type)))
/* The same, not zeroed, of a count known to be that of a text. */
#define arena_unset(arena_, type, count)                                                           \
    ((type *)(void *)arena_bytes((arena_), (count) * sizeof(type)))

#endif
