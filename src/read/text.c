#include "text.h"

#include "../base/plain.h"
#include "characters.h"

/* Positions just behind what has been written so far. */
typedef struct writer {
    char *canonical, *folded, *decoded;
    size_t canonical_size, decoded_size; /* decoded_size: of both fields together */
    size_t field_start;                  /* of the field in decoded */
    size_t codepoints, utf16;            /* within the field */
    text_shift *shifts;
    size_t n_shifts, shifts_capacity;
    arena *arena;
    bool repaired;
    bool wide; /* machine_is_wide() */
} writer;

static void add_shift(writer *w, size_t canonical, size_t decoded, size_t codepoints, size_t utf16)
{
    w->shifts =
        arena_extend(w->arena, w->shifts, w->n_shifts, &w->shifts_capacity, sizeof *w->shifts);
    w->shifts[w->n_shifts++] = (text_shift){
        .canonical = (uint32_t)w->canonical_size,
        .decoded = (uint32_t)(w->decoded_size - w->field_start),
        .codepoint = (uint32_t)w->codepoints,
        .utf16 = (uint32_t)w->utf16,
        .canonical_size = (uint8_t)canonical,
        .decoded_size = (uint8_t)decoded,
        .codepoint_size = (uint8_t)codepoints,
        .utf16_size = (uint8_t)utf16,
    };
}

static size_t write_ascii(writer *w, bytes raw, size_t at)
{
    size_t size = (w->wide ? plain_copy_wide : plain_copy)(
        raw.data + at, raw.size - at, w->canonical + w->canonical_size,
        w->decoded + w->decoded_size, w->folded + w->canonical_size);
    w->canonical_size += size;
    w->decoded_size += size;
    w->codepoints += size;
    w->utf16 += size;
    return at + size;
}

static void put_mark(writer *w, char mark)
{
    w->canonical[w->canonical_size] = w->folded[w->canonical_size] = mark;
    w->canonical_size++;
}

/* CR and NUL keep their place in decoded and become white space in canonical: no shift. */
static void write_control(writer *w, bytes raw, size_t at)
{
    bool before_newline = at + 1 < raw.size && raw.data[at + 1] == '\n';
    put_mark(w, raw.data[at] == '\r' && !before_newline ? '\n' : ' ');
    w->decoded[w->decoded_size++] = raw.data[at];
    w->codepoints++;
    w->utf16++;
}

/* One character that is not ASCII, together with what belongs to it (mojibake, combining marks). */
static size_t write_character(writer *w, bytes raw, size_t at)
{
    character read = character_read(raw, at);
    char *decoded = w->decoded + w->decoded_size;
    size_t decoded_size = 0;
    if (read.ill_formed) {
        w->repaired = true;
        memcpy(decoded, "\xEF\xBF\xBD", 3);
        decoded_size = 3;
    } else {
        memcpy(decoded, raw.data + at, read.raw_size);
        decoded_size = read.raw_size;
    }
    memcpy(w->canonical + w->canonical_size, read.canonical, read.canonical_size);
    characters_fold((bytes){read.canonical, read.canonical_size}, w->folded + w->canonical_size);
    w->canonical_size += read.canonical_size;
    w->decoded_size += decoded_size;
    w->codepoints += read.codepoints;
    w->utf16 += read.utf16;
    add_shift(w, read.canonical_size, decoded_size, read.codepoints, read.utf16);
    return at + read.raw_size;
}

static void write_field(writer *w, bytes raw)
{
    for (size_t at = 0; at < raw.size;) {
        unsigned char byte = (unsigned char)raw.data[at];
        if (byte >= 0x80)
            at = write_character(w, raw, at);
        else if (byte == '\r' || byte == '\0')
            write_control(w, raw, at++);
        else
            at = write_ascii(w, raw, at);
    }
}

static void begin_body(writer *w)
{
    put_mark(w, '\n');
    put_mark(w, '\n');
    w->field_start = w->decoded_size;
    w->codepoints = w->utf16 = 0;
    add_shift(w, 2, 0, 0, 0);
}

enum { ENDS_AT_ONCE = 16 };

/* Behind the last stands one that nothing reaches. */
static void end_shifts(writer *w, text *out)
{
    size_t count = w->n_shifts - 1, filled = (count / ENDS_AT_ONCE + 1) * ENDS_AT_ONCE;
    add_shift(w, 0, 0, 0, 0);
    w->shifts[w->n_shifts - 1].canonical = UINT32_MAX;
    uint32_t *ends = arena_unset(w->arena, uint32_t, filled);
    for (size_t i = 0; i < filled; i++)
        ends[i] = i < count ? w->shifts[i + 1].canonical : UINT32_MAX;
    out->shifts = w->shifts + 1;
    out->shift_ends = ends;
    out->n_shifts = count;
}

void text_read(bytes title, bytes body, kliping_offsets unit, arena *arena, text *out)
{
    /* An ill-formed byte grows to three in decoded; nothing grows in canonical beyond its raw size
     * but a replaced byte, which becomes U+FFFD there too. */
    size_t most = 3 * (title.size + body.size) + 2 + TEXT_PADDING + PLAIN_STEP;
    writer w = {
        .canonical = arena_bytes(arena, most),
        .folded = arena_bytes(arena, most),
        .decoded = arena_bytes(arena, most),
        .arena = arena,
        .wide = machine_is_wide(),
    };
    *out = (text){.unit = unit};
    add_shift(&w, 0, 0, 0, 0); /* where the text begins */
    if (title.size) {
        write_field(&w, title);
        out->decoded_title = (bytes){w.decoded, w.decoded_size};
        begin_body(&w);
        out->body_start = w.canonical_size;
    }
    write_field(&w, body);
    out->decoded_body = (bytes){w.decoded + w.field_start, w.decoded_size - w.field_start};
    memset(w.canonical + w.canonical_size, 0, TEXT_PADDING);
    memset(w.folded + w.canonical_size, 0, TEXT_PADDING);
    out->canonical = (bytes){w.canonical, w.canonical_size};
    end_shifts(&w, out);
    out->repaired = w.repaired;
    out->folded = (bytes){w.folded, w.canonical_size};
}

typedef struct place {
    size_t decoded, unit;
} place;

/* So many plain characters behind a shift. */
static place place_behind(const text *text, const text_shift *shift, size_t since)
{
    size_t unit = text->unit == KLIPING_BYTES   ? shift->decoded
                  : text->unit == KLIPING_UTF16 ? shift->utf16
                                                : shift->codepoint;
    return (place){shift->decoded + since, unit + since};
}

/* How many shifts end at or before a position. Most texts have a few: no branch asks which. */
static size_t shifts_before(const text *text, size_t position)
{
    size_t low = 0, high = text->n_shifts / ENDS_AT_ONCE;
    while (low < high) {
        size_t middle = low + (high - low + 1) / 2;
        if (text->shift_ends[middle * ENDS_AT_ONCE] <= position)
            low = middle;
        else
            high = middle - 1;
    }
    const uint32_t *ends = text->shift_ends + low * ENDS_AT_ONCE;
    uint32_t count = 0;
    for (size_t i = 0; i < ENDS_AT_ONCE; i++)
        count += ends[i] <= (uint32_t)position;
    return low * ENDS_AT_ONCE + count;
}

/* Zero-width characters at the position fall outside a span: before its start, behind its end. */
static place place_of(const text *text, size_t position, bool is_end)
{
    size_t count = shifts_before(text, position);
    while (is_end && count && text->shifts[count - 1].canonical_size == 0 &&
           text->shifts[count - 1].canonical == position)
        count--;
    const text_shift *next = text->shifts + count;
    if (next->canonical - next->canonical_size < position) { /* inside a character: take it all */
        if (is_end)
            return place_behind(text, next, 0);
        position = next->canonical - next->canonical_size;
    }
    return place_behind(text, next - 1, position - next[-1].canonical);
}

/* Some of its characters have another size, or none. */
static __attribute__((noinline)) void any_span(const text *text, size_t start, size_t end,
                                               kliping_span *out)
{
    bool in_title = start < text->body_start;
    const char *decoded = (in_title ? text->decoded_title : text->decoded_body).data;
    place from = place_of(text, start, false), to = place_of(text, end, true);
    *out = (kliping_span){
        .start = from.unit,
        .end = to.unit,
        .text = decoded + from.decoded,
        .text_size = to.decoded - from.decoded,
        .in_title = in_title,
    };
}

/* Where the text has no such piece it is empty. */
static text_run run_at(const text *text, size_t position)
{
    const text_shift *next = text->shifts + shifts_before(text, position);
    place first = place_behind(text, next - 1, 0);
    bool in_title = position < text->body_start;
    const bytes *decoded = in_title ? &text->decoded_title : &text->decoded_body;
    return (text_run){
        .first = next[-1].canonical,
        .last = next->canonical - next->canonical_size,
        .decoded = decoded->data + first.decoded,
        .unit = first.unit,
        .in_title = in_title,
    };
}

void text_span_beyond(const text *text, text_run *run, size_t start, size_t end, kliping_span *out)
{
    *run = run_at(text, start);
    if (start >= end || run->last < end)
        any_span(text, start, end, out);
    else
        *out = text_span_in(run, start, end);
}

kliping_span text_span(const text *text, size_t start, size_t end)
{
    kliping_span span;
    text_run run;
    text_span_beyond(text, &run, start, end, &span);
    return span;
}
