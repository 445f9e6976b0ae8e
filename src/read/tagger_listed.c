#include "tagger_listed.h"

#include "characters.h"

typedef struct merger {
    const names *tagged;
    size_t next; /* the first tagged name not yet passed */
    name *items;
    size_t count, capacity;
    arena *arena;
} merger;

static bool is_small(const tokens *tokens, const lexicon_match *match)
{
    for (uint32_t i = match->first; i < match->last; i++)
        if (tokens->items[i].kind == TOKEN_WORD && tokens->items[i].letter_case != CASE_LOWER)
            return false;
    return true;
}

/* Whether one of its entries [first, last) goes by a name without a capital. */
static bool has_small_name(const lexicon_match *match, uint32_t first, uint32_t last)
{
    for (uint32_t e = first; e < last && e < match->n_entries; e++) {
        const char *name = lexicon_entry_at(match->lexicon, match->first_entry + e).name;
        if (!characters_have_upper(bytes_of(name)))
            return true;
    }
    return false;
}

/* The type that a match whose mix has entities is certain of; NULL where it is all in small letters
 * and not listed so. */
static const char *certain_type(const tokens *tokens, const lexicon_match *match)
{
    const lexicon_mixes *mixes = lexicon_mixes_of(match->lexicon);
    bool small = is_small(tokens, match);
    if (small && !(lexicon_mix_flags(mixes, match->mix) & MIX_SMALL_ENTITY))
        return NULL;
    lexicon_runs runs = lexicon_runs_of(mixes, match->mix);
    for (uint32_t r = 0, e = 0; r < runs.count; e += runs.items[r++].n_entries) {
        lexicon_file_facts facts = lexicon_file_at(match->lexicon, runs.items[r].file);
        if (facts.entity && (!small || has_small_name(match, e, e + runs.items[r].n_entries)))
            return facts.type;
    }
    return NULL;
}

static void add(merger *m, name name)
{
    m->items = arena_extend(m->arena, m->items, m->count, &m->capacity, sizeof *m->items);
    m->items[m->count++] = name;
}

/* Passes the tagged names before and under a listed one; says whether one of them stands for it. */
static bool make_room(merger *m, name listed)
{
    const names *tagged = m->tagged;
    while (m->next < tagged->count && tagged->items[m->next].last <= listed.first)
        add(m, tagged->items[m->next++]);
    if (m->next < tagged->count) {
        name around = tagged->items[m->next];
        if (around.first <= listed.first && around.last >= listed.last &&
            around.last - around.first > listed.last - listed.first)
            return false;
    }
    while (m->next < tagged->count && tagged->items[m->next].first < listed.last)
        m->next++;
    return true;
}

static bool in_value(const tokens *tokens, const values *values, size_t *next, name listed)
{
    uint32_t start = tokens->items[listed.first].start, end = tokens->items[listed.last - 1].end;
    while (*next < values->count && values->items[*next].end <= start)
        ++*next;
    return *next < values->count && values->items[*next].start < end;
}

/* The next match from one on whose mix has entities; most only hint. */
static const lexicon_match *next_certain(const lexicon_match *match, const lexicon_match *end)
{
    while (match < end) {
        const lexicon *lexicon = match->lexicon;
        const lexicon_mixes *mixes = lexicon_mixes_of(lexicon);
        for (; match < end && match->lexicon == lexicon; match++)
            if (lexicon_mix_flags(mixes, match->mix) & MIX_ENTITY)
                return match;
    }
    return end;
}

void tagger_add_listed(const tokens *tokens, const lexicon_matches *matches, const values *values,
                       workspace *workspace, names *names)
{
    enum { USUAL = 16 }; /* of these names in an article */
    merger m = {.tagged = names, .arena = workspace->arena, .capacity = names->count + USUAL};
    m.items = arena_unset(m.arena, name, m.capacity);
    const lexicon_match *match = matches->items, *end = match + matches->count;
    size_t next_value = 0;
    uint32_t free = 0; /* the first token behind the last listed name */
    for (; (match = next_certain(match, end)) < end; match++) {
        if (names->cut && match->first >= names->cut)
            break;
        const char *type = match->first >= free ? certain_type(tokens, match) : NULL;
        name listed = {match->first, match->last, type};
        if (!type || tokens->sentence_of[listed.first] != tokens->sentence_of[listed.last - 1] ||
            in_value(tokens, values, &next_value, listed))
            continue;
        free = listed.last;
        if (make_room(&m, listed))
            add(&m, listed);
    }
    while (m.next < names->count)
        add(&m, names->items[m.next++]);
    names->items = m.items;
    names->count = m.count;
}
