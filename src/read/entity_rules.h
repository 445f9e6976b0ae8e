/* What the entities stage knows before it reads: lists of words, and what the files of the lexicons
 * hold. */
#ifndef KLIPING_READ_ENTITY_RULES_H
#define KLIPING_READ_ENTITY_RULES_H

#include "entities.h"
#include "entity_words.h"

/* Kinds of entries, by their type; those below 256 mark single tokens. */
enum {
    KIND_HONORIFIC = 1,
    KIND_DEGREE = 2,
    KIND_POSITION = 4, /* opens a position */
    KIND_SPEECH = 8,
    KIND_GIVEN = 16,
    KIND_LANDFORM = 32, /* opens the name of a natural place */
    KIND_MARKS = 0xFF,
    KIND_GPE = 1 << 8,
    KIND_ORG = 1 << 9,
    KIND_PER = 1 << 10,
    KIND_PROGRAM = 1 << 11,
    KIND_HEAD = 1 << 12, /* organisation_head */
    KIND_OTHER = 1 << 13 /* the last: found_name.kind */
};

uint16_t kind_of_type(const char *type);

/* What all entries of a file have in common. */
typedef struct file_facts {
    const char *type, *kb, *level; /* kb, level: NULL where there is none */
    uint16_t kind;
    bool region;  /* has the official codes of regions */
    bool large;   /* countries, provinces, regencies, cities */
    bool foreign; /* countries and their cities */
} file_facts;

typedef struct lexicon_facts {
    const lexicon *lexicon;
    file_facts *files; /* by number */
    uint16_t *kinds;   /* by mix: KIND_... of its files */
} lexicon_facts;

struct entity_rules {
    entity_words *words;
    size_t n_lexicons;
    lexicon_facts lexicons[]; /* [n_lexicons] */
};

/* Of a lexicon; matches come from the rules' own lexicons only. */
static inline const lexicon_facts *facts_of(const entity_rules *rules, const lexicon *lexicon)
{
    const lexicon_facts *facts = rules->lexicons;
    while (facts->lexicon != lexicon)
        facts++;
    return facts;
}

/* Lexicons are counted from 1 on. */
static inline uint16_t lexicon_number(const entity_rules *rules, const lexicon *lexicon)
{
    return (uint16_t)(facts_of(rules, lexicon) - rules->lexicons + 1);
}

/* The entries of a match file by file:
 *     for (entry_run run = first_run(rules, match); run.facts; next_run(&run))
 *         ... entries [run.first, run.last) of match->lexicon have run.facts */
typedef struct entry_run {
    const file_facts *facts; /* NULL: there are no more */
    uint32_t first, last;
    uint32_t end; /* of the match's entries */
    const file_facts *files;
    lexicon_runs left;
} entry_run;

static inline void next_run(entry_run *run)
{
    run->first = run->last;
    run->facts = NULL;
    if (!run->left.count || run->first >= run->end)
        return;
    const lexicon_run *next = run->left.items++;
    run->left.count--;
    run->facts = &run->files[next->file];
    run->last = run->end - run->first > next->n_entries ? run->first + next->n_entries : run->end;
}

static inline entry_run first_run(const entity_rules *rules, const lexicon_match *match)
{
    entry_run run = {.last = match->first_entry,
                     .end = match->first_entry + match->n_entries,
                     .files = facts_of(rules, match->lexicon)->files,
                     .left = lexicon_runs_of(lexicon_mixes_of(match->lexicon), match->mix)};
    next_run(&run);
    return run;
}

#endif
