/* Text sources: lines with their places, errors with theirs, and the way through a section. */
#include "check.h"

#include "data/source_set.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static arena memory;
static char directory[] = "/tmp/kliping-source-XXXXXX";

static void put_file(const char *name, const char *content)
{
    FILE *file = fopen(arena_format(&memory, "%s/%s", directory, name), "w");
    if (!file || fputs(content, file) < 0 || fclose(file) != 0)
        CHECK(!"the file is written");
}

static void remove_file(const char *name)
{
    unlink(arena_format(&memory, "%s/%s", directory, name));
}

static bool line_is(source_line line, const char *file, unsigned number, const char *text,
                    bool after_blank)
{
    return strcmp(line.file, file) == 0 && line.line == number &&
           bytes_equal(line.text, bytes_of(text)) && line.after_blank == after_blank;
}

static void check_lines(sources read)
{
    CHECK(read.count == 4);
    if (read.count != 4)
        return;
    CHECK(line_is(read.lines[0], "shown/a.lex", 2, "first line", true));
    CHECK(line_is(read.lines[1], "shown/a.lex", 3, "second#part", false));
    CHECK(line_is(read.lines[2], "shown/a.lex", 6, "third", true));
    CHECK(line_is(read.lines[3], "shown/b.lex", 1, "only", true));
    CHECK(read.lines[0].file == read.lines[1].file);
}

static void check_reading(void)
{
    put_file("b.lex", "only");
    put_file("a.lex", "# a comment\n \tfirst line  # with a comment\r\nsecond#part\n\n"
                      "# another\n third\n");
    put_file("c.other", "nothing");
    sources read, back;
    CHECK(sources_read_directory(directory, "shown", "lex", &memory, &read, NULL) == KLIPING_OK);
    check_lines(read);
    bytes section = sources_pack(read, &memory);
    CHECK(sources_unpack(section, &memory, &back));
    check_lines(back);

    sources none, both;
    const char *missing = arena_format(&memory, "%s/no/such", directory);
    CHECK(sources_read_directory(missing, "x", "lex", &memory, &none, NULL) == KLIPING_OK);
    CHECK(none.count == 0);
    both = sources_join(read, read, &memory);
    CHECK(both.count == 8 && line_is(both.lines[7], "shown/b.lex", 1, "only", true));
    CHECK(sources_join(none, read, &memory).count == 4);
}

static void check_damage(void)
{
    sources read, back;
    sources_read_directory(directory, "shown", "lex", &memory, &read, NULL);
    bytes section = sources_pack(read, &memory);
    char *copy = malloc(section.size);
    size_t let_in = 0, bytes_seen = 0;
    for (size_t size = 0; size < section.size; size++) {
        char *part = malloc(size + 1);
        memcpy(part, section.data, size);
        let_in += sources_unpack((bytes){part, size}, &memory, &back);
        free(part);
    }
    CHECK(let_in == 0);
    for (size_t bit = 0; bit < section.size * 8; bit++) {
        memcpy(copy, section.data, section.size);
        copy[bit / 8] ^= (char)(1 << bit % 8);
        if (sources_unpack((bytes){copy, section.size}, &memory, &back))
            for (size_t i = 0; i < back.count; i++)
                bytes_seen += back.lines[i].text.size + strlen(back.lines[i].file);
    }
    CHECK(bytes_seen > 0);
    free(copy);
}

static kliping_status read_set(kliping_error *error)
{
    source_set set;
    return source_set_read(directory, "shown", &memory, &set, error);
}

static void check_errors(void)
{
    kliping_error error;
    put_file("b.lex", "well\nnot \xFF well\n");
    CHECK(read_set(&error) == KLIPING_BAD_LEXICON);
    CHECK(strcmp(error.file, "shown/b.lex") == 0 && error.line == 2);
    remove_file("b.lex");
    put_file("loose.rules", "rule\n");
    CHECK(read_set(&error) == KLIPING_BAD_LEXICON);
    CHECK(strcmp(error.file, "shown/loose.rules") == 0 && error.line == 1);
    remove_file("loose.rules");
    CHECK(read_set(&error) == KLIPING_OK);
    remove_file("a.lex");
    CHECK(read_set(&error) == KLIPING_BAD_LEXICON);
    CHECK(strcmp(error.file, "shown") == 0 && error.line == 0);
}

static void check_layout(void)
{
    mkdir(arena_format(&memory, "%s/zones", directory), 0777);
    put_file("zones/menu.rules", "menu\n");
    put_file("own.event", "event own\n");
    source_set set, back;
    CHECK(source_set_read(directory, "shown", &memory, &set, NULL) == KLIPING_OK);
    CHECK(set.zones.count == 1 && set.events.count == 1);
    CHECK(set.entities.count == 0 && set.values.count == 0);
    bytes file;
    pack *pack;
    CHECK(source_set_compile(set, &memory, &file, NULL) == KLIPING_OK);
    CHECK(pack_open_memory(file, KLIPING_BAD_LEXICON, &pack, NULL) == KLIPING_OK);
    CHECK(source_set_unpack(pack, &memory, &back, NULL) == KLIPING_OK);
    CHECK(back.zones.count == 1 && back.events.count == 1 && back.values.count == 0);
    CHECK(line_is(back.zones.lines[0], "shown/zones/menu.rules", 1, "menu", true));
    pack_free(pack);
    remove_file("zones/menu.rules");
    remove_file("own.event");
    rmdir(arena_format(&memory, "%s/zones", directory));
}

int main(void)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory) || !mkdtemp(directory))
        return 2;
    memory.failure = &out_of_memory;

    check_reading();
    check_damage();
    check_errors();
    check_layout();

    remove_file("c.other");
    CHECK(rmdir(directory) == 0);
    arena_free(&memory);
    return check_report();
}
