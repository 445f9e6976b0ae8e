/* Lists of words: from sources to bits, and what is refused. */
#include "check.h"

#include "read/entity_words.h"

static arena memory;

static sources lines_of(const char *const *texts, size_t count)
{
    source_line *lines = arena_array(&memory, source_line, count);
    for (size_t i = 0; i < count; i++)
        lines[i] =
            (source_line){.text = bytes_of(texts[i]), .file = "own.rules", .line = (unsigned)i + 1};
    return (sources){lines, count};
}

static word_lists lists_of_word(const entity_words *words, bytes word)
{
    char *padded = arena_allocate(&memory, word.size + ENTITY_WORD_PADDING, 1);
    memcpy(padded, word.data, word.size);
    return entity_words_of(words, (bytes){padded, word.size}, token_hash(word), ~(word_lists)0);
}

static word_lists lists_of(const entity_words *words, const char *word)
{
    return lists_of_word(words, bytes_of(word));
}

static void words_are_in_lists(void)
{
    static const char *const texts[] = {"source nobody", "ruler = sultan  raja\tratu",
                                        "address = bapak raja", "ruler = sunan"};
    entity_words *words;
    CHECK(entity_words_open(lines_of(texts, 4), &words, NULL) == KLIPING_OK);
    const word_lists ruler = (word_lists)1 << WORDS_RULER;
    CHECK(lists_of(words, "sultan") == ruler);
    CHECK(lists_of(words, "sunan") == ruler);
    CHECK(lists_of(words, "raja") == (ruler | (word_lists)1 << WORDS_ADDRESS));
    CHECK(lists_of(words, "source") == 0);
    CHECK(lists_of(words, "=") == 0);
    CHECK(lists_of(words, "") == 0);
    entity_words_free(words);
}

/* Those that a slot has room for, and those that it has not. */
static void words_of_any_size_are_told_apart(void)
{
    static const char *const texts[] = {"and = a ab abcdefghijklmnop abcdefghijklmnopq",
                                        "ruler = abcdefghijklmnopr abcdefghijklmno"};
    const word_lists and = word_list_bit(WORDS_AND), ruler = word_list_bit(WORDS_RULER);
    entity_words *words;
    CHECK(entity_words_open(lines_of(texts, 2), &words, NULL) == KLIPING_OK);
    CHECK(lists_of(words, "a") == and&&lists_of(words, "ab") == and);
    CHECK(lists_of(words, "abcdefghijklmno") == ruler);
    CHECK(lists_of(words, "abcdefghijklmnop") == and);
    CHECK(lists_of(words, "abcdefghijklmnopq") == and);
    CHECK(lists_of(words, "abcdefghijklmnopr") == ruler);
    CHECK(lists_of(words, "abc") == 0 && lists_of(words, "abcdefghijklmnops") == 0);
    entity_words_free(words);
}

/* A dot at the end is no part of the word that is asked for. */
static void hashes_are_taken_back(void)
{
    bytes dotted = BYTES("kab.");
    CHECK(token_hash_before(token_hash(dotted), '.') == token_hash(BYTES("kab")));
}

static void no_lists_are_no_words(void)
{
    entity_words *words;
    CHECK(entity_words_open((sources){NULL, 0}, &words, NULL) == KLIPING_OK);
    CHECK(lists_of(words, "dan") == 0);
    entity_words_free(words);
}

static void what_is_wrong_is_told(void)
{
    static const char *const wrong[] = {"rulers = sultan", "ruler sultan", "ruler = Sultan", "="};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        const char *const texts[] = {"and = dan", wrong[i]};
        entity_words *words;
        kliping_error error = {.line = 0};
        CHECK(entity_words_open(lines_of(texts, 2), &words, &error) == KLIPING_BAD_LEXICON);
        CHECK(!words && error.line == 2 && strcmp(error.file, "own.rules") == 0);
    }
}

/* Every list has words in the shipped sources. */
static void shipped_lists_are_full(const char *directory)
{
    sources shipped;
    entity_words *words;
    CHECK(sources_read_directory(directory, "lexicons/entities", "rules", &memory, &shipped,
                                 NULL) == KLIPING_OK);
    CHECK(entity_words_open(shipped, &words, NULL) == KLIPING_OK);
    word_lists found = 0;
    for (size_t i = 0; i < shipped.count; i++) {
        const char *end = shipped.lines[i].text.data + shipped.lines[i].text.size;
        const char *last = end;
        while (last > shipped.lines[i].text.data && last[-1] != ' ')
            last--;
        bytes word = {last, (size_t)(end - last)};
        found |= lists_of_word(words, word);
    }
    CHECK(found == ((word_lists)1 << N_WORD_LISTS) - 1);
    entity_words_free(words);
}

int main(int count, char **arguments)
{
    jmp_buf out_of_memory;
    if (count != 2 || setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    words_are_in_lists();
    words_of_any_size_are_told_apart();
    hashes_are_taken_back();
    no_lists_are_no_words();
    what_is_wrong_is_told();
    shipped_lists_are_full(arguments[1]);
    arena_free(&memory);
    return check_report();
}
