#include "events_inflections.h"

#include <libstemmer.h>

/* Prefixes before the letter that the word begins with; a capital stands for the letter dropped. */
static const char *active_prefix(char first, bool *drops)
{
    *drops = first == 'k' || first == 'p' || first == 's' || first == 't';
    switch (first) {
    case 'b':
    case 'f':
    case 'p':
    case 'v':
        return "m";
    case 'c':
    case 'd':
    case 'j':
    case 't':
    case 'z':
        return "n";
    case 's':
        return "ny";
    case 'l':
    case 'm':
    case 'n':
    case 'r':
    case 'w':
    case 'y':
        return "";
    default:
        return "ng";
    }
}

/* Until the next one. */
static bytes stem_of(bytes word, struct sb_stemmer *stemmer, arena *arena)
{
    const sb_symbol *found = sb_stemmer_stem(stemmer, (const sb_symbol *)word.data, (int)word.size);
    if (!found) /* for lack of memory, which is all that keeps it from one */
        arena_fail(arena);
    return (bytes){(const char *)found, (size_t)sb_stemmer_length(stemmer)};
}

size_t inflections_of(bytes word, struct sb_stemmer *stemmer, arena *arena, bytes **forms)
{
    static const char *const suffixes[] = {"",       "kan",   "i",    "an",   "nya",
                                           "kannya", "annya", "inya", "ilah", "kanlah"};
    if (word.size < 3)
        return 0;
    bytes stem = stem_of(word, stemmer, arena);
    stem.data = arena_string(arena, stem);
    const char *root = arena_string(arena, word);
    bool drops;
    const char *nasal = active_prefix(root[0], &drops);
    const char *kept = root + drops;
    const struct {
        const char *prefix, *nasal, *rest;
    } begins[] = {
        {"", "", root},      {"me", nasal, kept}, {"pe", nasal, kept},
        {"me", nasal, root}, /* loans keep their letter: mengkritik */
        {"di", "", root},    {"ter", "", root},   {"ber", "", root},
        {"ke", "", root},    {"per", "", root},   {"memper", "", root},
        {"diper", "", root},
    };
    enum { BEGINS = sizeof begins / sizeof *begins, ENDS = sizeof suffixes / sizeof *suffixes };
    *forms = arena_array(arena, bytes, BEGINS * ENDS + 1);
    size_t count = 0;
    (*forms)[count++] = bytes_of(root);
    for (size_t b = 0; b < BEGINS; b++)
        for (size_t s = 0; s < ENDS; s++) {
            bytes parts[] = {bytes_of(begins[b].prefix), bytes_of(begins[b].nasal),
                             bytes_of(begins[b].rest), bytes_of(suffixes[s])};
            bytes form = bytes_of(arena_join(arena, parts, sizeof parts / sizeof *parts));
            if ((b || s) && bytes_equal(stem_of(form, stemmer, arena), stem))
                (*forms)[count++] = form;
        }
    return count;
}
