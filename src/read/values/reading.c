#include "reading.h"

static bool is_blank(unsigned char c)
{
    return c == ' ' || c == '\t';
}

bool letter_ends_before(const reading *r, size_t at)
{
    unsigned char c = byte_at(r, --at);
    while ((c & 0xC0) == 0x80)
        c = byte_at(r, --at);
    return is_letter(c);
}

bool upper_at(const reading *r, size_t at)
{
    unsigned char c = at < r->end ? (unsigned char)r->canonical[at] : 0;
    return (c >= 'A' && c <= 'Z') ||
           (c >= 0xC3 && (unsigned char)r->folded[at + 1] != (unsigned char)r->canonical[at + 1]);
}

size_t word_end(const reading *r, size_t at)
{
    while (is_letter(byte_at(r, at = small_letters_end(r->folded, at))))
        for (at++; (byte_at(r, at) & 0xC0) == 0x80;)
            at++;
    return at;
}

size_t wide_gap(const reading *r, size_t at)
{
    for (bool line = false;; at++) {
        unsigned char c = byte_at(r, at);
        if (c == '\n' && !line)
            line = true;
        else if (!is_blank(c))
            return at;
    }
}

size_t wide_gap_before(const reading *r, size_t at)
{
    for (bool line = false;; at--) {
        unsigned char c = byte_at(r, at - 1);
        if (c == '\n' && !line)
            line = true;
        else if (!is_blank(c))
            return at;
    }
}

size_t word_before(const reading *r, size_t at)
{
    enum { LONGEST = 40 };
    size_t start = small_letters_start(r->folded, at);
    if (at - start > LONGEST)
        return at - LONGEST;
    while (at - start < LONGEST) {
        unsigned char c = byte_at(r, start - 1);
        if (!is_letter(c) && !is_digit(c) && (c & 0xC0) != 0x80 &&
            !(c == '-' && start < at && letter_before(r, start - 1)))
            break;
        start--;
    }
    return start;
}

void reading_open(reading *r, const text *text)
{
    size_t size = text->folded.size;
    for (size_t i = 0; i < sizeof r->rules->hints; i += CACHE_LINE)
        __builtin_prefetch((const char *)r->rules->hints + i);
    for (size_t i = 0; i <= r->rules->last_chain && i < 2048; i += CACHE_LINE)
        __builtin_prefetch(&r->rules->moved[i]);
    char *copy = arena_bytes(r->scratch, BEHIND + size + AHEAD);
    memset(copy, 0, BEHIND);
    memset(copy + BEHIND + size, 0, AHEAD);
    r->folded = copy + BEHIND;
    if (size)
        memcpy(r->folded, text->folded.data, size);
    if (r->rules->last_word < UINT16_MAX) /* else each is looked up when asked for */
        r->found = arena_array(r->scratch, uint16_t, size + FENCE + 1);
    r->canonical = text->canonical.data;
    r->start = r->end = 0;
    memcpy(&r->hidden[1], r->folded, FENCE);
    r->hidden[0] = 0;
}

void reading_begin(reading *r, size_t start, size_t end)
{
    reading_end(r);
    r->start = start;
    r->end = end;
    memcpy(&r->hidden[0], r->folded + start - FENCE, FENCE);
    memcpy(&r->hidden[1], r->folded + end, FENCE);
    memset(r->folded + start - FENCE, 0, FENCE);
    memset(r->folded + end, 0, FENCE);
    r->before.at = SIZE_MAX;
}

void reading_end(reading *r)
{
    memcpy(r->folded + r->start - FENCE, &r->hidden[0], FENCE);
    memcpy(r->folded + r->end, &r->hidden[1], FENCE);
}

bool integer_at(const reading *r, size_t at, int digits, int *number, size_t *end)
{
    uint64_t eight = eight_bytes(r->folded + at), others = no_digits(eight), value;
    size_t size = (size_t)__builtin_ctzll(others | 1ull << 63) / 8;
    if (size > (size_t)digits)
        return false;
    if (size > 4)
        (void)digits_of(eight, &value);
    else { /* as nearly all are */
        uint32_t four = (uint32_t)(((eight & 0x0F0F0F0Fu) << 32) >> 8 * size);
        four = four * 10 + (four >> 8);
        value = (four & 0xFF) * 100 + (four >> 16 & 0xFF);
    }
    *number = (int)value;
    *end = at + size;
    return size > 0;
}

bool roman_at(const reading *r, size_t at, int *number, size_t *end)
{
    int total = 0, last = 0;
    size_t first = at;
    for (; at - first < 8; at++) {
        char c = at < r->end ? r->canonical[at] : 0;
        int n = c == 'I' ? 1 : c == 'V' ? 5 : c == 'X' ? 10 : c == 'L' ? 50 : c == 'C' ? 100 : 0;
        if (!n)
            break;
        total += n > last ? n - 2 * last : n;
        last = n;
    }
    if (at == first || is_letter(byte_at(r, at)) || is_digit(byte_at(r, at)) || total <= 0)
        return false;
    *number = total;
    *end = at;
    return true;
}

static bool same_number(kliping_number a, kliping_number b)
{
    return a.coefficient == b.coefficient && a.decimals == b.decimals && a.present == b.present;
}

/* Texts that were kept but once are the same where their pointers are. */
static bool same_value(const kliping_value *a, const kliping_value *b)
{
    return same_number(a->min, b->min) && same_number(a->max, b->max) && same_number(a->n, b->n) &&
           a->currency == b->currency && a->unit == b->unit && a->per == b->per &&
           a->approximate == b->approximate && a->iso == b->iso && a->from == b->from &&
           a->to == b->to && a->calendar == b->calendar && a->kind == b->kind &&
           a->zone == b->zone && a->number == b->number && a->pasal == b->pasal &&
           a->ayat == b->ayat && a->huruf == b->huruf && a->year == b->year;
}

static size_t place_of(uint64_t hash, size_t places)
{
    return (hash * 0x9E3779B97F4A7C15u >> 32) * places >> 32;
}

void emit(reading *r, const char *type, size_t start, size_t end, const kliping_value *v)
{
    uint64_t hash = (uint64_t)v->min.coefficient ^ (uint64_t)v->max.coefficient << 1 ^
                    (uint64_t)v->n.coefficient ^ (uintptr_t)v->iso ^ (uintptr_t)v->from ^
                    (uintptr_t)v->number ^ (uintptr_t)v->pasal;
    const kliping_value **known = &r->recent->values[place_of(hash, RECENT_VALUES)];
    if (r->count > r->most)
        return;
    if (!*known || !same_value(*known, v)) {
        kliping_value *kept = (kliping_value *)(void *)arena_bytes(r->arena, sizeof *kept);
        *kept = *v;
        *known = kept;
    }
    r->items = arena_extend(r->arena, r->items, r->count, &r->capacity, sizeof *r->items);
    r->items[r->count++] = (value){(uint32_t)start, (uint32_t)end, type, *known};
}

static uint64_t four_bytes(const char *text)
{
    uint32_t four;
    memcpy(&four, text, sizeof four);
    return le32toh(four);
}

/* The first eight bytes and the last ones; of less than eight, all there are. */
static kept_text described(bytes text)
{
    kept_text new = {NULL, text.size, 0, 0};
    const char *end = text.data + text.size;
    if (text.size >= 8) {
        new.first = eight_bytes(text.data);
        new.last = eight_bytes(end - 8);
    } else if (text.size >= 4) {
        new.first = four_bytes(text.data);
        new.last = four_bytes(end - 4);
    } else if (text.size) {
        new.first = (unsigned char)text.data[0] | (uint64_t)(unsigned char)text.data[text.size / 2]
                                                      << 8;
        new.last = (unsigned char)end[-1];
    }
    return new;
}

const char *keep_text(reading *r, bytes text)
{
    enum { TOLD = 16 };
    kept_text new = described(text);
    uint64_t hash = new.size ^ new.first ^ new.last * 31;
    kept_text *known = &r->recent->texts[place_of(hash, RECENT_TEXTS)];
    if (known->text && known->size == new.size && known->first == new.first &&
        known->last == new.last &&
        (new.size <= TOLD || memcmp(known->text, text.data, text.size) == 0))
        return known->text;
    new.text = arena_string(r->arena, text);
    *known = new;
    return new.text;
}

void warn(reading *r, const char *message, size_t start, size_t end)
{
    enum { SHOWN = 60, MOST = 20 };
    if (r->n_warnings == MOST)
        return;
    r->warnings = arena_extend(r->arena, r->warnings, r->n_warnings, &r->warnings_capacity,
                               sizeof *r->warnings);
    int size = (int)(end - start < SHOWN ? end - start : SHOWN);
    while (size && size < (int)(end - start) &&
           ((unsigned char)r->canonical[start + (size_t)size] & 0xC0) == 0x80)
        size--;
    r->warnings[r->n_warnings++] =
        arena_format(r->arena, "%s: %.*s", message, size, r->canonical + start);
}
