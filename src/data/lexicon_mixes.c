#include "lexicon_mixes.h"

/* ---- building ------------------------------------------------------------------------------- */

struct mix_builder {
    arena *arena;
    uint16_t
        *of_entry; /* [n_entries], and as many numbers of two bytes as make whole ones of four */
    uint32_t *ends;
    lexicon_run *runs;
    size_t n_entries, n_mixes, mixes_capacity, n_runs, runs_capacity;
    size_t first_run, first_entry; /* of the entries that match together, which are being added */
    uint32_t flags;                /* theirs */
    bool too_many;
    uint32_t *slots; /* [n_slots], a power of two: mixes by their runs, 0: none */
    size_t n_slots;
};

static void put_end(mix_builder *b)
{
    b->ends = arena_extend(b->arena, b->ends, b->n_mixes, &b->mixes_capacity, sizeof *b->ends);
    b->ends[b->n_mixes++] = ((uint32_t)b->n_runs & MIX_END) | b->flags;
}

mix_builder *mix_builder_new(size_t n_entries, arena *arena)
{
    mix_builder *b = arena_new(arena, mix_builder);
    *b = (mix_builder){.arena = arena, .n_slots = 64};
    b->of_entry = arena_array(arena, uint16_t, n_entries + 2);
    b->slots = arena_array(arena, uint32_t, b->n_slots);
    put_end(b);
    return b;
}

static lexicon_mixes mixes_of(const mix_builder *b)
{
    return (lexicon_mixes){.of_entry = b->of_entry,
                           .ends = b->ends,
                           .runs = b->runs,
                           .n_mixes = (uint32_t)b->n_mixes,
                           .n_runs = (uint32_t)b->n_runs};
}

static bool is_mix(const mix_builder *b, uint32_t mix, lexicon_runs runs, uint32_t flags)
{
    lexicon_mixes mixes = mixes_of(b);
    lexicon_runs known = lexicon_runs_of(&mixes, (uint16_t)mix);
    return lexicon_mix_flags(&mixes, (uint16_t)mix) == flags && known.count == runs.count &&
           memcmp(known.items, runs.items, runs.count * sizeof *runs.items) == 0;
}

/* Where the mix of these runs stands, or has room. */
static uint32_t *slot_of(const mix_builder *b, lexicon_runs runs, uint32_t flags)
{
    uint64_t hash = flags;
    for (uint32_t i = 0; i < runs.count; i++)
        hash = (hash ^ runs.items[i].file ^ (uint64_t)runs.items[i].n_entries << 16) *
                   0x9E3779B97F4A7C15u ^
               hash >> 29;
    for (size_t at = hash >> 32;; at++) {
        uint32_t *slot = &b->slots[at & (b->n_slots - 1)];
        if (!*slot || is_mix(b, *slot, runs, flags))
            return slot;
    }
}

static void make_slots(mix_builder *b)
{
    if (b->n_mixes * 2 < b->n_slots)
        return;
    b->n_slots *= 2;
    b->slots = arena_array(b->arena, uint32_t, b->n_slots);
    lexicon_mixes mixes = mixes_of(b);
    for (uint32_t mix = 1; mix < b->n_mixes; mix++)
        *slot_of(b, lexicon_runs_of(&mixes, (uint16_t)mix),
                 lexicon_mix_flags(&mixes, (uint16_t)mix)) = mix;
}

/* The entries added last are all that match together. */
static void close_mix(mix_builder *b)
{
    lexicon_runs runs = {b->runs + b->first_run, (uint32_t)(b->n_runs - b->first_run)};
    if (!runs.count || b->too_many)
        return;
    uint32_t *slot = slot_of(b, runs, b->flags);
    if (*slot)
        b->n_runs = b->first_run;
    else if (b->n_mixes == MIX_MOST || b->n_runs > MIX_END)
        b->too_many = true;
    else {
        *slot = (uint32_t)b->n_mixes;
        put_end(b);
    }
    b->of_entry[b->first_entry] = htole16((uint16_t)*slot);
    make_slots(b);
}

void mix_builder_add(mix_builder *b, bool begins, uint32_t file, uint32_t flags)
{
    if (begins) {
        close_mix(b);
        b->first_run = b->n_runs;
        b->first_entry = b->n_entries;
        b->flags = 0;
    }
    b->n_entries++;
    b->flags |= flags;
    b->too_many |= file > MIX_MOST;
    lexicon_run *last = b->n_runs > b->first_run ? &b->runs[b->n_runs - 1] : NULL;
    if (last && last->file == file && last->n_entries < MIX_MOST) {
        last->n_entries++;
        return;
    }
    b->runs = arena_extend(b->arena, b->runs, b->n_runs, &b->runs_capacity, sizeof *b->runs);
    b->runs[b->n_runs++] = (lexicon_run){(uint16_t)file, 1};
}

bool mix_builder_end(mix_builder *b, lexicon_mixes *out)
{
    close_mix(b);
    *out = mixes_of(b);
    return !b->too_many;
}

/* ---- opening -------------------------------------------------------------------------------- */

bool lexicon_mixes_hold(const lexicon_mixes *mixes, uint32_t n_files)
{
    uint32_t last = 0;
    for (uint32_t i = 0; i < mixes->n_mixes; i++) {
        uint32_t end = le32toh(mixes->ends[i]) & MIX_END;
        if (end < last)
            return false;
        last = end;
    }
    for (uint32_t i = 0; i < mixes->n_runs; i++)
        if (le16toh(mixes->runs[i].file) >= n_files)
            return false;
    return mixes->n_mixes && mixes->n_mixes <= MIX_MOST && last == mixes->n_runs &&
           !(le32toh(mixes->ends[0]) & MIX_END);
}
