#include "tagger_marks.h"

#include "tagger_facts.h"

#include <stdlib.h>

struct tagger_marks {
    size_t n_lexicons, n_kinds;
    const lexicon *const *lexicons;
    const size_t *first_file;             /* [n_lexicons], into kinds */
    uint8_t *kinds;                       /* [all files] */
    uint32_t hashes[MARK_KINDS_MOST + 1]; /* of kinds; the first is none */
};

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

tagger_marks *tagger_marks_new(const lexicon *const *lexicons, size_t n_lexicons)
{
    size_t n_files = 0, *first_file;
    for (size_t i = 0; i < n_lexicons; i++)
        n_files += lexicon_n_files(lexicons[i]);
    tagger_marks *marks = calloc(1, sizeof *marks + n_lexicons * sizeof *first_file + n_files);
    if (!marks)
        return NULL;
    marks->lexicons = lexicons;
    marks->n_lexicons = n_lexicons;
    marks->first_file = first_file = (size_t *)(marks + 1);
    marks->kinds = (uint8_t *)(first_file + n_lexicons);
    size_t at = 0;
    for (size_t i = 0; i < n_lexicons; i++) {
        first_file[i] = at;
        for (uint32_t file = 0; file < lexicon_n_files(lexicons[i]); file++)
            marks->kinds[at++] = kind_of(marks, lexicon_file_at(lexicons[i], file));
    }
    return marks;
}

void tagger_marks_free(tagger_marks *marks)
{
    free(marks);
}

const uint8_t *tagger_marks_kinds(const tagger_marks *marks, const lexicon *lexicon)
{
    size_t i = 0;
    while (i + 1 < marks->n_lexicons && marks->lexicons[i] != lexicon)
        i++;
    return marks->kinds + marks->first_file[i];
}

uint32_t tagger_marks_hash(const tagger_marks *marks, uint8_t mark)
{
    return facts_join(marks->hashes[mark / 2], mark % 2);
}
