/* Of which files the entries of a match are, by one small number: phrases are many, mixes of files
 * few, so what follows from the files of a match is looked up by its mix, and no entry is read.
 *
 *   of_entry  [n_entries] u16, the mix of the entries that match together, at the first of them
 *   ends      [n_mixes] u32, with MIX_ flags: a mix is the runs from the last one's end to its own;
 *             the first has none
 *   runs      [n_runs] x {file u16, entries u16}, in order of the entries */
#ifndef KLIPING_DATA_LEXICON_MIXES_H
#define KLIPING_DATA_LEXICON_MIXES_H

#include "../base/arena.h"
#include "little_endian.h"

#define MIX_ENTITY 0x80000000u       /* one of the entries is an entity for certain, no hint; */
#define MIX_SMALL_ENTITY 0x40000000u /* and goes by a name without a capital */
#define MIX_END 0x3FFFFFFFu
enum { MIX_MOST = UINT16_MAX }; /* mixes, files, and entries of a run */

typedef struct lexicon_run {
    uint16_t file, n_entries;
} lexicon_run;

typedef struct lexicon_mixes {
    const uint16_t *of_entry;
    const uint32_t *ends;
    const lexicon_run *runs;
    uint32_t n_mixes, n_runs;
} lexicon_mixes;

/* The runs of a mix. */
typedef struct lexicon_runs {
    const lexicon_run *items; /* [count] */
    uint32_t count;
} lexicon_runs;

static inline uint16_t lexicon_mix_of(const lexicon_mixes *mixes, uint32_t first_entry)
{
    uint16_t mix = le16toh(mixes->of_entry[first_entry]);
    return mix < mixes->n_mixes ? mix : 0;
}

static inline lexicon_runs lexicon_runs_of(const lexicon_mixes *mixes, uint16_t mix)
{
    uint32_t first = mix ? le32toh(mixes->ends[mix - 1]) & MIX_END : 0;
    return (lexicon_runs){mixes->runs + first, (le32toh(mixes->ends[mix]) & MIX_END) - first};
}

static inline uint32_t lexicon_mix_flags(const lexicon_mixes *mixes, uint16_t mix)
{
    return le32toh(mixes->ends[mix]) & ~MIX_END;
}

/* ---- building: for each entry in order, then the mixes ---- */

typedef struct mix_builder mix_builder;
mix_builder *mix_builder_new(size_t n_entries, arena *arena);
/* begins: the entry does not match together with the last one. */
void mix_builder_add(mix_builder *builder, bool begins, uint32_t file, uint32_t flags);
bool mix_builder_end(mix_builder *builder, lexicon_mixes *out); /* false: more than MIX_MOST */

/* Whether what a section says holds. */
bool lexicon_mixes_hold(const lexicon_mixes *mixes, uint32_t n_files);

#endif
