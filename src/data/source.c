#include "source.h"

#include "../base/file.h"
#include "../base/utf8.h"
#include "little_endian.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LARGEST_DIRECTORY = 256 << 20 }; /* bytes of all files together */

typedef struct line_list {
    arena *arena;
    source_line *items;
    size_t count, capacity;
} line_list;

/* By hand: hundreds of rules are opened for a single article, too. */
const char *source_place(const source_line *line, arena *arena)
{
    char digits[10];
    size_t at = sizeof digits;
    for (unsigned number = line->line; number || at == sizeof digits; number /= 10)
        digits[--at] = (char)('0' + number % 10);
    return arena_join(
        arena, (bytes[]){bytes_of(line->file), BYTES(":"), {digits + at, sizeof digits - at}}, 3);
}

kliping_status source_error(kliping_error *error, kliping_status status, const source_line *line,
                            const char *format, ...)
{
    if (!error)
        return status;
    snprintf(error->file, sizeof error->file, "%s", line && line->file ? line->file : "");
    error->line = line ? line->line : 0;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->message, sizeof error->message, format, arguments);
    va_end(arguments);
    return status;
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bytes without_comment(bytes line)
{
    for (size_t i = 0; i < line.size; i++)
        if (line.data[i] == '#' && (i == 0 || is_space(line.data[i - 1])))
            return bytes_slice(line, 0, i);
    return line;
}

static bytes trimmed(bytes text)
{
    while (text.size && is_space(text.data[0])) {
        text.data++;
        text.size--;
    }
    while (text.size && is_space(text.data[text.size - 1]))
        text.size--;
    return text;
}

static kliping_status add_lines(line_list *list, const char *file, bytes content,
                                kliping_error *error)
{
    source_line line = {.file = file, .after_blank = true};
    size_t at = content.size >= 3 && memcmp(content.data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    while (at < content.size) {
        const char *newline = memchr(content.data + at, '\n', content.size - at);
        size_t end = newline ? (size_t)(newline - content.data) : content.size;
        bytes whole = trimmed(bytes_slice(content, at, end));
        at = end + 1;
        line.line++;
        if (!utf8_is_valid(whole) || (whole.size && memchr(whole.data, '\0', whole.size)))
            return source_error(error, KLIPING_BAD_LEXICON, &line, "not UTF-8 text");
        line.text = trimmed(without_comment(whole));
        if (line.text.size) {
            list->items = arena_extend(list->arena, list->items, list->count, &list->capacity,
                                       sizeof *list->items);
            list->items[list->count++] = line;
        }
        line.after_blank = !whole.size || (line.after_blank && !line.text.size);
    }
    return KLIPING_OK;
}

static kliping_status read_failed(const char *file, kliping_error *error)
{
    source_line place = {.file = file};
    return source_error(error, file_failure(), &place, "cannot be read: %m");
}

/* The descriptor is open only while nothing is allocated. */
static kliping_status read_file(const char *path, const char *shown, size_t most, arena *arena,
                                bytes *content, kliping_error *error)
{
    struct stat status;
    if (stat(path, &status) != 0)
        return read_failed(shown, error);
    source_line place = {.file = shown};
    if (!S_ISREG(status.st_mode))
        return source_error(error, KLIPING_BAD_LEXICON, &place, "not a file");
    size_t capacity = (size_t)status.st_size, size = 0;
    if (capacity > most)
        return source_error(error, KLIPING_BAD_LEXICON, &place,
                            "the files of the directory together exceed %d bytes",
                            LARGEST_DIRECTORY);
    char *data = arena_allocate(arena, capacity + 1, 1);
    int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return read_failed(shown, error);
    while (size < capacity) {
        ssize_t step = read(descriptor, data + size, capacity - size);
        if (step < 0 && errno == EINTR)
            continue;
        if (step < 0) {
            kliping_status failed = read_failed(shown, error);
            close(descriptor);
            return failed;
        }
        if (step == 0)
            break;
        size += (size_t)step;
    }
    close(descriptor);
    *content = (bytes){data, size};
    return KLIPING_OK;
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool has_extension(const char *name, const char *extension)
{
    const char *dot = strrchr(name, '.');
    return name[0] != '.' && dot && strcmp(dot + 1, extension) == 0;
}

/* Names of files with the extension. When memory runs out meanwhile, the directory is closed before
 * the arena's owner hears of it. */
static const char **list_names(DIR *directory, const char *extension, arena *arena, size_t *count)
{
    jmp_buf *owner = arena->failure, here;
    const char **volatile names = NULL;
    if (setjmp(here)) {
        closedir(directory);
        arena->failure = owner;
        longjmp(*owner, 1);
    }
    arena->failure = &here;
    size_t capacity = 0;
    *count = 0;
    /* NOLINTNEXTLINE(concurrency-mt-unsafe): nobody else has this stream */
    for (const struct dirent *entry; (entry = readdir(directory));)
        if (has_extension(entry->d_name, extension)) {
            names = arena_extend(arena, (void *)names, *count, &capacity, sizeof *names);
            names[(*count)++] = arena_string(arena, bytes_of(entry->d_name));
        }
    arena->failure = owner;
    closedir(directory);
    if (*count)
        qsort((void *)names, *count, sizeof *names, by_bytes);
    return names;
}

kliping_status sources_read_directory(const char *directory, const char *shown,
                                      const char *extension, arena *arena, sources *out,
                                      kliping_error *error)
{
    *out = (sources){0};
    DIR *stream = opendir(directory);
    if (!stream)
        return errno == ENOENT ? KLIPING_OK : read_failed(directory, error);
    size_t count;
    const char **names = list_names(stream, extension, arena, &count);
    line_list list = {.arena = arena};
    size_t left = LARGEST_DIRECTORY;
    for (size_t i = 0; i < count; i++) {
        const char *path = arena_format(arena, "%s/%s", directory, names[i]);
        const char *file = arena_format(arena, "%s/%s", shown, names[i]);
        bytes content = {0};
        kliping_status status = read_file(path, file, left, arena, &content, error);
        if (status == KLIPING_OK)
            status = add_lines(&list, file, content, error);
        if (status != KLIPING_OK)
            return status;
        left -= content.size;
    }
    *out = (sources){list.items, list.count};
    return KLIPING_OK;
}

kliping_status sources_read_file(const char *path, arena *arena, sources *out, kliping_error *error)
{
    const char *file = arena_string(arena, bytes_of(path));
    line_list list = {.arena = arena};
    bytes content = {0};
    *out = (sources){0};
    kliping_status status = read_file(path, file, LARGEST_DIRECTORY, arena, &content, error);
    if (status == KLIPING_OK)
        status = add_lines(&list, file, content, error);
    if (status == KLIPING_OK)
        *out = (sources){list.items, list.count};
    return status;
}

sources sources_join(sources first, sources second, arena *arena)
{
    if (!first.count || !second.count)
        return first.count ? first : second;
    source_line *lines = arena_array(arena, source_line, first.count + second.count);
    memcpy(lines, first.lines, first.count * sizeof *lines);
    memcpy(lines + first.count, second.lines, second.count * sizeof *lines);
    return (sources){lines, first.count + second.count};
}

/* A section of lines:
 *
 *   [n_files][n_lines][pool_size]
 *   [n_files x name: offset into the pool]
 *   [n_lines x {offset, size, file, line; the top bit says after_blank}]
 *   [pool: names, each with its NUL, and the text of the lines]
 */
enum { SECTION_HEADER = 12, LINE_SIZE = 16 };
static const uint32_t AFTER_BLANK = 0x80000000u;

static size_t count_files(sources sources, size_t *pool_size)
{
    size_t files = 0;
    *pool_size = 0;
    for (size_t i = 0; i < sources.count; i++) {
        const source_line *line = &sources.lines[i];
        if (i == 0 || line->file != line[-1].file) {
            files++;
            *pool_size += strlen(line->file) + 1;
        }
        *pool_size += line->text.size;
    }
    return files;
}

bytes sources_pack(sources sources, arena *arena)
{
    size_t pool_size, n_files = count_files(sources, &pool_size);
    size_t lines_at = SECTION_HEADER + n_files * 4;
    size_t pool_at = lines_at + sources.count * LINE_SIZE;
    char *section = arena_allocate(arena, pool_at + pool_size, 1);
    write_u32(section, (uint32_t)n_files);
    write_u32(section + 4, (uint32_t)sources.count);
    write_u32(section + 8, (uint32_t)pool_size);
    char *pool = section + pool_at;
    uint32_t used = 0, file = 0;
    for (size_t i = 0; i < sources.count; i++) {
        const source_line *line = &sources.lines[i];
        if (i == 0 || line->file != line[-1].file) {
            write_u32(section + SECTION_HEADER + (size_t)file++ * 4, used);
            size_t size = strlen(line->file) + 1;
            memcpy(pool + used, line->file, size);
            used += (uint32_t)size;
        }
        char *to = section + lines_at + i * LINE_SIZE;
        write_u32(to, used);
        write_u32(to + 4, (uint32_t)line->text.size);
        write_u32(to + 8, file - 1);
        write_u32(to + 12, line->line | (line->after_blank ? AFTER_BLANK : 0));
        memcpy(pool + used, line->text.data, line->text.size);
        used += (uint32_t)line->text.size;
    }
    return (bytes){section, pool_at + pool_size};
}

/* Overlapping strings are refused by their sum, so checking them takes linear time. */
typedef struct section_pool {
    const char *data;
    size_t size, left;
} section_pool;

static bool take_text(section_pool *pool, size_t offset, size_t size, bytes *text)
{
    if (offset > pool->size || size > pool->size - offset || size > pool->left)
        return false;
    pool->left -= size;
    *text = (bytes){pool->data + offset, size};
    return utf8_is_valid(*text) && !memchr(text->data, '\0', size);
}

static bool take_name(section_pool *pool, size_t offset, const char **name)
{
    size_t most = offset < pool->size ? pool->size - offset : 0;
    if (most > pool->left)
        most = pool->left;
    const char *end = most ? memchr(pool->data + offset, '\0', most) : NULL;
    bytes text;
    if (!end || !take_text(pool, offset, (size_t)(end - pool->data) - offset, &text))
        return false;
    *name = text.data;
    return true;
}

bool sources_unpack(bytes section, arena *arena, sources *out)
{
    *out = (sources){0};
    if (section.size < SECTION_HEADER)
        return false;
    uint64_t n_files = read_u32(section.data), n_lines = read_u32(section.data + 4);
    uint64_t pool_size = read_u32(section.data + 8);
    uint64_t lines_at = SECTION_HEADER + n_files * 4, pool_at = lines_at + n_lines * LINE_SIZE;
    if (pool_at + pool_size != section.size)
        return false;
    section_pool pool = {section.data + pool_at, pool_size, pool_size};
    const char **files = arena_array(arena, const char *, n_files);
    for (size_t i = 0; i < n_files; i++)
        if (!take_name(&pool, read_u32(section.data + SECTION_HEADER + i * 4), &files[i]))
            return false;
    source_line *lines = arena_array(arena, source_line, n_lines);
    for (size_t i = 0; i < n_lines; i++) {
        const char *from = section.data + lines_at + i * LINE_SIZE;
        uint32_t file = read_u32(from + 8), number = read_u32(from + 12);
        bytes text;
        if (file >= n_files || !take_text(&pool, read_u32(from), read_u32(from + 4), &text))
            return false;
        lines[i] =
            (source_line){text, files[file], number & ~AFTER_BLANK, number & AFTER_BLANK, true};
    }
    *out = (sources){lines, n_lines};
    return true;
}
