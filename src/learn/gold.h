/* Whole articles with what a reader should find in them: what is trained on and scored against.
 *
 * Two forms are read. JSON (*.json): a list of {"id", "date", "text", "entities": [{"type",
 * "start", "end", "norm"?, "position"?}], "events": [{"type", "roles": [[role, text], ...]}],
 * "quotes": [[speaker, first words], ...]}. Any other name: the form articles are written in,
 *
 *   @@ ID | date=YYYY-MM-DD or - | events: mou(party=...; party=...), apresiasi()   or   none
 *   Title line, blank line, body with [[TYPE|surface]], [[TYPE|surface|= norm]] or
 *   [[PER|surface|@ position]]
 *   %% speaker or - | first words of the quote
 */
#ifndef KLIPING_LEARN_GOLD_H
#define KLIPING_LEARN_GOLD_H

#include "../base/arena.h"
#include "../base/bytes.h"
#include "../kliping.h"

typedef struct gold_entity {
    const char *type;
    size_t start, end;    /* code points of the text */
    const char *norm;     /* NULL where the gold gives none */
    const char *position; /* NULL where none is attached to this mention */
} gold_entity;

typedef struct gold_role {
    const char *role, *text;
} gold_role;

typedef struct gold_event {
    const char *type;
    const gold_role *roles; /* [n_roles] */
    size_t n_roles;
} gold_event;

typedef struct gold_quote {
    const char *speaker; /* "-" where unknown */
    const char *words;   /* the first ones inside the marks */
} gold_quote;

typedef struct gold_article {
    const char *id;
    const char *date; /* YYYY-MM-DD; NULL where unknown */
    bytes text;
    const gold_entity *entities; /* [n_entities], in text order, not overlapping */
    size_t n_entities;
    const gold_event *events; /* [n_events] */
    size_t n_events;
    const gold_quote *quotes; /* [n_quotes] */
    size_t n_quotes;
} gold_article;

typedef struct gold {
    const gold_article *articles; /* [count], in order of the files and within them */
    size_t count;
} gold;

/* All articles of the files. What is read lives in the arena, whose failure point must be set. */
kliping_status gold_read(const char *const *paths, size_t n_paths, arena *arena, gold *out,
                         kliping_error *error);

/* The inline form, for gold_read(). Appends to a list that grows by arena_extend(). */
typedef struct gold_list {
    gold_article *items;
    size_t count, capacity;
} gold_list;
kliping_status gold_read_inline(const char *path, bytes content, arena *arena, gold_list *list,
                                kliping_error *error);

#endif
