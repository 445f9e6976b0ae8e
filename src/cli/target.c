#include "target.h"

#include "../feed/lines.h"
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BLOCK = 64 * 1024, HEAD = 1024 };

static bool refuse(const options *options, const char *reason)
{
    fprintf(stderr, "kliping: %s: %s\n", options->output, reason);
    return false;
}

/* How every line begins: of what can be read, and of what cannot. */
typedef struct heads {
    char any[64], document[128], mine[HEAD];
} heads;

static void make_heads(const kliping_reader *reader, heads *out)
{
    snprintf(out->any, sizeof out->any, "{\"schema\":\"kliping/1\",");
    snprintf(out->document, sizeof out->document, "%s\"tool\":", out->any);
    snprintf(out->mine, sizeof out->mine,
             "%s{\"version\":\"%s\",\"lexicon\":\"%s\",\"model\":\"%s\"}", out->document,
             kliping_version(), kliping_reader_lexicon_hash(reader),
             kliping_reader_model_hash(reader));
}

static bool begins_with(bytes line, const char *head)
{
    size_t size = strlen(head);
    return line.size >= size && !memcmp(line.data, head, size);
}

/* Behind the last line feed. -1: errno. */
static off_t end_of_whole_lines(int file, off_t size)
{
    char block[BLOCK];
    while (size > 0) {
        off_t start = size > BLOCK ? size - BLOCK : 0;
        ssize_t got = pread(file, block, (size_t)(size - start), start);
        if (got != size - start)
            return -1;
        const char *newline = memrchr(block, '\n', (size_t)got);
        if (newline)
            return start + (newline - block) + 1;
        size = start;
    }
    return 0;
}

/* NULL, or why the file cannot be gone on with. */
static const char *count_lines(int file, const heads *heads, target *out)
{
    file_stream source;
    lines lines;
    const char *fault = lseek(file, 0, SEEK_SET) == 0 ? NULL : strerror(errno);
    file_stream_begin(&source, file, NULL);
    lines_begin(&lines, &source.stream, lines_split, HEAD);
    while (!fault) {
        bytes line;
        lines_result result = lines_next(&lines, &line);
        if (result == LINES_END)
            break;
        if (result == LINES_EMPTY) {
            fault = lines_read(&lines) == KLIPING_OK ? NULL : "it cannot be read";
            continue;
        }
        if (lines.ended)
            break; /* the half line: nothing ends it */
        bool is_document = begins_with(line, heads->document);
        if (!begins_with(line, heads->any))
            fault = "holds what is no output of kliping; it is left as it is";
        else if (is_document && !begins_with(line, heads->mine))
            fault = "was written by another version, lexicon or model; it is left as it is";
        out->n_lines++;
        out->n_failed += !is_document;
    }
    lines_end(&lines);
    stream_end(&source.stream);
    return fault;
}

/* The line that was being written when the run before ended: its beginning is ours at least. */
static bool is_half_line(int file, off_t start, off_t size, const heads *heads)
{
    char head[64];
    size_t wanted = strlen(heads->any);
    if (size - start < (off_t)wanted)
        wanted = (size_t)(size - start);
    return pread(file, head, wanted, start) == (ssize_t)wanted && !memcmp(head, heads->any, wanted);
}

static bool resume(const options *options, const kliping_reader *reader, off_t size, target *out)
{
    heads heads;
    make_heads(reader, &heads);
    off_t end = end_of_whole_lines(out->file, size);
    if (end < 0)
        return refuse(options, strerror(errno));
    if (!is_half_line(out->file, end, size, &heads))
        return refuse(options, "holds what is no output of kliping; it is left as it is");
    const char *fault = size ? count_lines(out->file, &heads, out) : NULL;
    if (fault)
        return refuse(options, fault);
    if (ftruncate(out->file, end) != 0 || lseek(out->file, end, SEEK_SET) != end)
        return refuse(options, strerror(errno));
    return true;
}

bool target_open(const options *options, const kliping_reader *reader, target *out)
{
    *out = (target){.file = STDOUT_FILENO, .name = "standard output"};
    if (!options->output)
        return true;
    struct stat status;
    out->name = options->output;
    out->file = open(options->output, O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0666);
    if (out->file < 0 && errno == ENXIO) /* a pipe that nobody reads yet */
        out->file = open(options->output, O_WRONLY | O_CLOEXEC | O_NOCTTY);
    bool well = out->file >= 0 && fstat(out->file, &status) == 0;
    if (!well)
        refuse(options, strerror(errno));
    else if (!S_ISREG(status.st_mode))
        well = !options->resume || refuse(options, "is no file that a run could go on with");
    else if (flock(out->file, LOCK_EX | LOCK_NB) != 0)
        well = refuse(options, "another run is writing to it");
    else if (options->resume)
        well = resume(options, reader, status.st_size, out);
    else if (ftruncate(out->file, 0) != 0)
        well = refuse(options, strerror(errno));
    if (!well && out->file >= 0)
        close(out->file);
    return well;
}

bool target_close(const options *options, target *target)
{
    if (!options->output)
        return true;
    bool well = fdatasync(target->file) == 0 || errno == EINVAL || errno == EROFS;
    int error = errno;
    if (close(target->file) != 0 && well) {
        well = false;
        error = errno;
    }
    return well || refuse(options, strerror(error));
}
