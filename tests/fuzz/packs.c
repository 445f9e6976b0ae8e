/* Compiled files with damage: an input is a list of changes to those of small/, made and then
 * sealed with a digest that fits, so that what stands inside is reached. A reader opens them or
 * refuses; one that opens reads an article.
 *
 *   first byte   1: the lexicon, else the model   2: the file as a whole, else its sections
 *                4: without a new digest
 *   changes      { kind and section u8, position u16, number u32 } each
 *
 * A position from 0x8000 on counts from the end. */
#include "small.h"

#include "fuzz.h"

#include "data/little_endian.h"
#include "feed/json_fields.h"

enum { CHANGE_SIZE = 7, MOST_CHANGES = 60 };
enum { SET, FLIP, ADD, CUT, COPY, SWAP, FILL, SET_BYTE, KINDS };

static arena kept;
static small_packs packs;
static pack *opened[2];

void fuzz_begin(void)
{
    static jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        abort();
    kept.failure = &out_of_memory;
    packs = small_packs_make(&kept);
    REQUIRE(!pack_open_memory(packs.model, KLIPING_BAD_MODEL, &opened[0], NULL));
    REQUIRE(!pack_open_memory(packs.lexicon, KLIPING_BAD_LEXICON, &opened[1], NULL));
}

static void swap(char *a, char *b)
{
    uint32_t first = read_u32(a), second = read_u32(b);
    write_u32(a, second);
    write_u32(b, first);
}

/* One change to content, which is at least 8 bytes long before and after. */
static void change(bytes *content, const unsigned char *how)
{
    char *data = (char *)content->data;
    size_t most = content->size - 4, position = how[1] | (size_t)how[2] << 8;
    uint32_t number = read_u32(how + 3);
    position = position < 0x8000 ? position % (most + 1) : most - (position - 0x8000) % (most + 1);
    char *at = data + position, *other = data + number % (most + 1);
    switch (how[0] % KINDS) {
    case SET:
        write_u32(at, number);
        break;
    case FLIP:
        at[0] ^= (char)(1 << number % 8);
        break;
    case ADD:
        write_u32(at, read_u32(at) + (uint32_t)(int32_t)(int8_t)number);
        break;
    case CUT:
        content->size = position < 8 ? 8 : position;
        break;
    case COPY:
        memmove(at, other, most - (at > other ? position : (size_t)(other - data)) < 16 ? 1 : 16);
        break;
    case SWAP:
        swap(at, other);
        break;
    case FILL:
        memset(at, (int)(number >> 8 & 0xFF), number % (most - position + 1) % 300);
        break;
    default:
        at[0] = (char)number;
    }
}

static bytes copied(bytes content, arena *memory)
{
    char *copy = arena_bytes(memory, content.size);
    memcpy(copy, content.data, content.size);
    return (bytes){copy, content.size};
}

static bytes changed_whole(bytes file, bytes changes, bool sealed, arena *memory)
{
    bytes copy = copied(file, memory);
    for (size_t i = 0; i + CHANGE_SIZE <= changes.size && i < MOST_CHANGES * CHANGE_SIZE;
         i += CHANGE_SIZE)
        change(&copy, (const unsigned char *)changes.data + i);
    if (sealed)
        pack_seal((char *)copy.data, copy.size);
    return copy;
}

static bytes changed_sections(const pack *pack, bytes changes, arena *memory)
{
    static const char *const names[] = {"entities", "events", "values", "words", "zones"};
    pack_entry entries[sizeof names / sizeof *names];
    size_t count = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        bytes content = pack_section(pack, names[i]);
        if (content.size >= 8)
            entries[count++] = (pack_entry){names[i], copied(content, memory)};
    }
    for (size_t i = 0; i + CHANGE_SIZE <= changes.size && i < MOST_CHANGES * CHANGE_SIZE;
         i += CHANGE_SIZE) {
        const unsigned char *how = (const unsigned char *)changes.data + i;
        change(&entries[how[0] / KINDS % count].content, how);
    }
    return pack_build(entries, count, memory);
}

static void read_article(const kliping_reader *reader)
{
    kliping_session *session;
    const kliping_document *document;
    kliping_article article = {.text = small_article, .text_size = strlen(small_article)};
    kliping_json_style style = {0};
    kliping_buffer out = {0};
    size_t at;
    REQUIRE(!kliping_session_new(reader, &session));
    for (int i = 0; i < 2; i++) { /* it remembers words of the first time */
        REQUIRE(!kliping_session_read(session, &article, &document));
        out.size = 0;
        REQUIRE(!kliping_document_json(document, reader, &style, &out));
        REQUIRE(!json_fields((bytes){out.data, out.size}, NULL, 0, &at));
    }
    kliping_buffer_free(&out);
    kliping_session_free(session);
}

void fuzz_one(bytes input, arena *memory)
{
    unsigned choice = fuzz_choice(&input);
    bool of_lexicon = choice & 1;
    bytes file = of_lexicon ? packs.lexicon : packs.model;
    file = choice & 2 ? changed_whole(file, input, !(choice & 4), memory)
                      : changed_sections(opened[of_lexicon], input, memory);
    kliping_sources sources = {
        .lexicon = fuzz_file(0, of_lexicon ? file : packs.lexicon),
        .model = fuzz_file(1, of_lexicon ? packs.model : file),
    };
    kliping_error error = {0};
    kliping_reader *reader;
    kliping_status status = kliping_reader_open(&sources, &reader, &error);
    if (status) {
        REQUIRE(status == KLIPING_BAD_LEXICON || status == KLIPING_BAD_MODEL);
        REQUIRE(error.message[0] && !reader);
        return;
    }
    read_article(reader);
    kliping_reader_free(reader);
}
