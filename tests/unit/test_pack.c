/* Compiled files: what goes in comes out, and nothing damaged is let in. */
#include "check.h"

#include "data/pack.h"

#include <stdlib.h>
#include <unistd.h>

static arena memory;

static bytes built(void)
{
    const pack_entry entries[] = {
        {"words", BYTES("a list of words, long enough to pass one step of the digest")},
        {"empty", BYTES("")},
        {"numbers", BYTES("\1\2\3\0\4")},
    };
    return pack_build(entries, 3, &memory);
}

static void check_sections(pack *pack)
{
    bytes words = pack_section(pack, "words");
    CHECK(words.size == 59 && memcmp(words.data, "a list", 6) == 0);
    CHECK((uintptr_t)words.data % 16 == 0);
    CHECK(bytes_equal(pack_section(pack, "numbers"), BYTES("\1\2\3\0\4")));
    CHECK(pack_section(pack, "empty").size == 0);
    CHECK(pack_section(pack, "word").size == 0);
    CHECK(strlen(pack_hash(pack)) == 16);
}

static kliping_status opened(bytes file, kliping_error *error)
{
    pack *pack;
    kliping_status status = pack_open_memory(file, KLIPING_BAD_MODEL, &pack, error);
    CHECK((status == KLIPING_OK) == (pack != NULL));
    pack_free(pack);
    return status;
}

static void check_memory(void)
{
    bytes file = built();
    pack *pack;
    CHECK(bytes_equal(file, built()));
    CHECK(pack_open_memory(file, KLIPING_BAD_LEXICON, &pack, NULL) == KLIPING_OK);
    check_sections(pack);
    pack_free(pack);
}

static void check_file(void)
{
    bytes file = built();
    char path[] = "/tmp/kliping-pack-XXXXXX";
    int descriptor = mkstemp(path);
    CHECK(write(descriptor, file.data, file.size) == (ssize_t)file.size);
    pack *pack;
    kliping_error error;
    CHECK(pack_open(path, KLIPING_BAD_LEXICON, NULL, &pack, &error) == KLIPING_OK);
    check_sections(pack);
    pack_free(pack);
    CHECK(ftruncate(descriptor, 0) == 0);
    CHECK(pack_open(path, KLIPING_BAD_LEXICON, NULL, &pack, &error) == KLIPING_BAD_LEXICON);
    CHECK(strcmp(error.file, path) == 0);
    close(descriptor);
    unlink(path);
    CHECK(pack_open(path, KLIPING_BAD_LEXICON, NULL, &pack, &error) == KLIPING_IO);
    CHECK(pack_open("/tmp", KLIPING_BAD_LEXICON, NULL, &pack, &error) == KLIPING_BAD_LEXICON);
}

static size_t plan_words(const pack *pack, table_check checks[PACK_CHECKS])
{
    bytes words = pack_section(pack, "words");
    checks[0] = (table_check){
        .table = words, .columns = 1, .mask = UINT32_MAX, .limits = {{0x61616162, 0}}};
    checks[1] = (table_check){.table = words};
    return 2;
}

/* A file of many pieces, damaged now here, now there, and cut. */
static void check_large_file(void)
{
    enum { SIZE = 1000004 };
    char *words = malloc(SIZE), path[] = "/tmp/kliping-pack-XXXXXX";
    memset(words, 'a', SIZE);
    int descriptor = mkstemp(path);
    bytes file = pack_build(&(pack_entry){"words", {words, SIZE}}, 1, &memory);
    CHECK(write(descriptor, file.data, file.size) == (ssize_t)file.size);
    pack *pack;
    kliping_error error;
    CHECK(pack_open(path, KLIPING_BAD_LEXICON, plan_words, &pack, &error) == KLIPING_OK);
    CHECK(table_check_holds(&pack_checks(pack)[0]) && table_check_holds(&pack_checks(pack)[1]));
    pack_free(pack);
    for (size_t at = 96; at < file.size; at += 77773) {
        CHECK(pwrite(descriptor, "b", 1, (off_t)at) == 1);
        CHECK(pack_open(path, KLIPING_BAD_LEXICON, NULL, &pack, &error) == KLIPING_BAD_LEXICON);
        CHECK(strstr(error.message, "digest"));
        CHECK(pwrite(descriptor, "a", 1, (off_t)at) == 1);
        words[at - 96] = (char)0xFF; /* the same with a digest that fits */
        bytes forged = pack_build(&(pack_entry){"words", {words, SIZE}}, 1, &memory);
        CHECK(pwrite(descriptor, forged.data, forged.size, 0) == (ssize_t)forged.size);
        CHECK(pack_open(path, KLIPING_BAD_LEXICON, plan_words, &pack, &error) == KLIPING_OK);
        CHECK(!table_check_holds(&pack_checks(pack)[0]) &&
              !table_check_holds(&pack_checks(pack)[1]));
        pack_free(pack);
        words[at - 96] = 'a';
        CHECK(pwrite(descriptor, file.data, file.size, 0) == (ssize_t)file.size);
    }
    for (size_t size = 0; size < file.size; size += file.size / 64) {
        CHECK(ftruncate(descriptor, (off_t)size) == 0);
        CHECK(pwrite(descriptor, file.data, size, 0) == (ssize_t)size);
        CHECK(pack_open(path, KLIPING_BAD_LEXICON, NULL, &pack, &error) == KLIPING_BAD_LEXICON);
    }
    close(descriptor);
    unlink(path);
    free(words);
}

static void check_damage(void)
{
    bytes file = built();
    char *copy = malloc(file.size);
    size_t let_in = 0;
    for (size_t size = 0; size < file.size; size++) {
        memcpy(copy, file.data, file.size);
        let_in += opened((bytes){copy, size}, NULL) != KLIPING_BAD_MODEL;
    }
    for (size_t bit = 0; bit < file.size * 8; bit++) {
        memcpy(copy, file.data, file.size);
        copy[bit / 8] ^= (char)(1 << bit % 8);
        let_in += opened((bytes){copy, file.size}, NULL) != KLIPING_BAD_MODEL;
    }
    CHECK(let_in == 0);
    memcpy(copy, file.data, file.size);
    copy[8] = 9;
    kliping_error error;
    CHECK(opened((bytes){copy, file.size}, &error) == KLIPING_BAD_MODEL);
    CHECK(strstr(error.message, "version 9.0") && strstr(error.message, "version 8.0"));
    free(copy);
}

int main(void)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;

    check_memory();
    check_file();
    check_large_file();
    check_damage();

    arena_free(&memory);
    return check_report();
}
