#include "tagger_marks.h"

#include "tagger_facts.h"

#include <stdlib.h>

struct tagger_marks {
    size_t n_lexicons, n_kinds;
    const lexicon *const *lexicons;
    size_t *first_mix;                    /* [n_lexicons], into kinds */
    uint32_t hashes[MARK_KINDS_MOST + 1]; /* of kinds; the first is none */
    uint64_t kinds[];                     /* [all mixes] */
};

/* 0: none. */
static uint8_t kind_of(tagger_marks *marks, lexicon_file_facts file)
{
    uint32_t hash = token_hash(bytes_of(file.type));
    if (file.certain)
        hash = facts_join(hash, 1);
    if (file.level)
        hash = facts_join(hash, token_hash(bytes_of(file.level)));
    size_t kind = 1;
    while (kind <= marks->n_kinds && marks->hashes[kind] != hash)
        kind++;
    if (kind > MARK_KINDS_MOST)
        return 0;
    if (kind > marks->n_kinds)
        marks->hashes[++marks->n_kinds] = hash;
    return (uint8_t)kind;
}

/* Of the entries of a mix that are looked at, each kind once. */
static uint64_t kinds_of(const uint8_t *of_files, lexicon_runs runs)
{
    enum { ENTRIES_MOST = 8 };
    uint64_t kinds = 0;
    unsigned n_bits = 0;
    for (uint32_t r = 0, e = 0; r < runs.count && e < ENTRIES_MOST;
         e += runs.items[r++].n_entries) {
        uint64_t kind = of_files[runs.items[r].file];
        bool is_new = kind != 0;
        for (unsigned shift = 0; shift < n_bits; shift += 8)
            is_new &= (kinds >> shift & 0xFF) != kind;
        if (!is_new)
            continue;
        kinds |= kind << n_bits;
        n_bits += 8;
    }
    return kinds;
}

static bool read_lexicon(tagger_marks *marks, const lexicon *lexicon, uint64_t *kinds)
{
    const lexicon_mixes *mixes = lexicon_mixes_of(lexicon);
    size_t n_files = lexicon_n_files(lexicon);
    uint8_t *of_files = malloc(n_files + 1);
    if (!of_files)
        return false;
    for (uint32_t file = 0; file < n_files; file++)
        of_files[file] = kind_of(marks, lexicon_file_at(lexicon, file));
    for (uint32_t mix = 0; mix < mixes->n_mixes; mix++)
        kinds[mix] = kinds_of(of_files, lexicon_runs_of(mixes, (uint16_t)mix));
    free(of_files);
    return true;
}

tagger_marks *tagger_marks_new(const lexicon *const *lexicons, size_t n_lexicons)
{
    size_t n_mixes = 0;
    for (size_t i = 0; i < n_lexicons; i++)
        n_mixes += lexicon_mixes_of(lexicons[i])->n_mixes;
    tagger_marks *marks = calloc(1, sizeof *marks + n_lexicons * sizeof *marks->first_mix +
                                        n_mixes * sizeof *marks->kinds);
    if (!marks)
        return NULL;
    marks->lexicons = lexicons;
    marks->n_lexicons = n_lexicons;
    marks->first_mix = (size_t *)(marks->kinds + n_mixes);
    size_t at = 0;
    for (size_t i = 0; i < n_lexicons; i++) {
        marks->first_mix[i] = at;
        if (!read_lexicon(marks, lexicons[i], marks->kinds + at)) {
            tagger_marks_free(marks);
            return NULL;
        }
        at += lexicon_mixes_of(lexicons[i])->n_mixes;
    }
    return marks;
}

void tagger_marks_free(tagger_marks *marks)
{
    free(marks);
}

const uint64_t *tagger_marks_of_mixes(const tagger_marks *marks, const lexicon *lexicon)
{
    size_t i = 0;
    while (i + 1 < marks->n_lexicons && marks->lexicons[i] != lexicon)
        i++;
    return marks->kinds + marks->first_mix[i];
}

uint32_t tagger_marks_hash(const tagger_marks *marks, uint8_t mark)
{
    return facts_join(marks->hashes[mark / 2], mark % 2);
}
