/* Spans against a slow reader, which decodes and counts from the beginning every time. The first
 * byte chooses the unit and how much of the input is a separate title. */
#include "fuzz.h"

#include "base/utf8.h"
#include "read/text.h"

/* Which bytes begin a character: of all there are, written out once. */
static unsigned char begins[3][1 << 24];

static size_t encode(uint32_t codepoint, unsigned char *out)
{
    size_t more = codepoint < 0x80 ? 0 : codepoint < 0x800 ? 1 : codepoint < 0x10000 ? 2 : 3;
    static const unsigned char first[] = {0, 0xC0, 0xE0, 0xF0};
    for (size_t i = more; i > 0; i--, codepoint >>= 6)
        out[i] = (unsigned char)(0x80 | (codepoint & 0x3F));
    out[0] = (unsigned char)(first[more] | codepoint);
    return more + 1;
}

static uint32_t number_of(const unsigned char *start, size_t size)
{
    uint32_t number = 0;
    for (size_t i = 0; i < size; i++)
        number = number << 8 | start[i];
    return number;
}

void fuzz_begin(void)
{
    for (uint32_t codepoint = 0; codepoint < 0x110000; codepoint++) {
        unsigned char out[4];
        if (codepoint >= 0xD800 && codepoint < 0xE000)
            continue;
        size_t size = encode(codepoint, out);
        for (size_t start = 1; start < size; start++)
            begins[start - 1][number_of(out, start)] = 1;
    }
}

/* Bytes of the well-formed character at the beginning; 0: none stands there. */
static size_t character_size(bytes text)
{
    for (size_t size = 1; size <= 4 && size <= text.size; size++)
        if (utf8_is_valid(bytes_slice(text, 0, size)))
            return size;
    return 0;
}

/* Of an ill-formed sequence: the longest beginning of a character, else one byte. */
static size_t broken_size(bytes text)
{
    const unsigned char *start = (const unsigned char *)text.data;
    size_t size = 1;
    while (size < 3 && size < text.size && begins[0][start[0]] &&
           begins[size][number_of(start, size + 1)])
        size++;
    return size;
}

static bytes decode_slowly(bytes raw, bool *repaired, arena *memory)
{
    char *out = arena_bytes(memory, raw.size * 3 + 1);
    size_t size = 0;
    while (raw.size) {
        size_t taken = character_size(raw);
        if (taken) {
            memcpy(out + size, raw.data, taken);
            size += taken;
        } else {
            taken = broken_size(raw);
            memcpy(out + size, "\xEF\xBF\xBD", 3);
            size += 3;
            *repaired = true;
        }
        raw = bytes_slice(raw, taken, raw.size);
    }
    return (bytes){out, size};
}

static size_t count_slowly(bytes text, kliping_offsets unit)
{
    size_t count = 0;
    for (size_t i = 0; i < text.size; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        count += unit == KLIPING_BYTES || (byte & 0xC0) != 0x80;
        count += unit == KLIPING_UTF16 && byte >= 0xF0;
    }
    return count;
}

static void check_span(const text *text, text_run *run, size_t start, size_t end)
{
    kliping_span span = text_span(text, start, end), near;
    text_span_near(text, run, start, end, &near);
    REQUIRE(near.text == span.text && near.text_size == span.text_size);
    REQUIRE(near.start == span.start && near.end == span.end && near.in_title == span.in_title);
    bytes field = span.in_title ? text->decoded_title : text->decoded_body;
    REQUIRE(span.in_title == (start < text->body_start));
    REQUIRE(span.text >= field.data && span.text + span.text_size <= field.data + field.size);
    size_t before = (size_t)(span.text - field.data);
    REQUIRE(utf8_is_valid((bytes){span.text, span.text_size}));
    REQUIRE(span.start == count_slowly(bytes_slice(field, 0, before), text->unit));
    REQUIRE(span.end == count_slowly(bytes_slice(field, 0, before + span.text_size), text->unit));
}

static bool is_boundary(bytes text, size_t at)
{
    return at == text.size || ((unsigned char)text.data[at] & 0xC0) != 0x80;
}

void fuzz_one(bytes input, arena *memory)
{
    unsigned choice = fuzz_choice(&input);
    if (input.size > 700)
        input.size = 700; /* the slow reader is */
    size_t title = choice / 4 < input.size ? choice / 4 : input.size;
    bytes parts[] = {bytes_slice(input, 0, title), bytes_slice(input, title, input.size)};
    text text;
    text_read(parts[0], parts[1], choice % 3, memory, &text);
    bool repaired = false;
    bytes decoded_title = decode_slowly(parts[0], &repaired, memory);
    REQUIRE(bytes_equal(text.decoded_title, decoded_title));
    REQUIRE(bytes_equal(text.decoded_body, decode_slowly(parts[1], &repaired, memory)));
    REQUIRE(text.repaired == repaired);
    REQUIRE(utf8_is_valid(text.canonical) && utf8_is_valid(text.folded));
    REQUIRE(text.canonical.size == text.folded.size);
    REQUIRE(!memchr(text.canonical.data, '\0', text.canonical.size));
    size_t last = 0, size = text.canonical.size;
    text_run run = {0};
    for (size_t start = 0; start < size; start++) {
        if (!is_boundary(text.canonical, start))
            continue;
        if (start == text.body_start)
            last = 0;
        size_t end = start + 1;
        while (!is_boundary(text.canonical, end))
            end++;
        bool in_title = start < text.body_start;
        if (in_title && end + 2 > text.body_start)
            continue; /* the line feeds between title and body are in neither */
        check_span(&text, &run, start, end);
        kliping_span one = text_span(&text, start, end);
        REQUIRE(one.start >= last); /* in order, and apart */
        last = one.start;
        size_t far = start + choice * 3 < size ? start + choice * 3 : size;
        while (far > end &&
               (!is_boundary(text.canonical, far) || (in_title && far + 2 > text.body_start)))
            far--;
        if (far > end)
            check_span(&text, &run, start, far);
    }
}
