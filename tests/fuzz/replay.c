/* Runs a target over every file of some directories, over no bytes at all, and over inputs made of
 * pieces of those files, the same ones on every run:
 *
 *   replay FAULT COUNT DIRECTORY...
 *
 * An input at which the target fails is written to FAULT. */
#include "fuzz.h"

#include "../unit/random.h"
#include "base/file.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

enum { MOST_FILES = 1000, LONGEST_PIECE = 400 };

typedef struct inputs {
    bytes items[MOST_FILES];
    size_t count;
} inputs;

static const char *fault_path;
static bytes at_hand;

static void keep_at_hand(int signal_number)
{
    int file = open(fault_path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    if (file >= 0 && write(file, at_hand.data, at_hand.size) == (ssize_t)at_hand.size)
        (void)!write(STDERR_FILENO, "the input is kept\n", 18);
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

/* In memory of its own that ends where the input does. */
static void run(bytes input)
{
    uint8_t *copy = malloc(input.size + !input.size);
    REQUIRE(copy);
    memcpy(copy, input.data, input.size);
    at_hand = input;
    LLVMFuzzerTestOneInput(copy, input.size);
    free(copy);
}

static int by_content(const void *a, const void *b)
{
    const bytes *x = a, *y = b;
    if (x->size != y->size)
        return x->size < y->size ? -1 : 1;
    return memcmp(x->data, y->data, x->size);
}

/* Those that are no files are none. */
static void run_directory(const char *directory, arena *memory, inputs *inputs)
{
    DIR *list = opendir(directory);
    if (!list)
        return; /* no findings yet */
    for (struct dirent *entry; (entry = readdir(list));) {
        const char *path = arena_format(memory, "%s/%s", directory, entry->d_name);
        bytes *content = &inputs->items[inputs->count];
        REQUIRE(inputs->count < MOST_FILES);
        if (entry->d_name[0] == '.' || file_read(path, memory, content, NULL) != KLIPING_OK)
            continue;
        fprintf(stderr, "%s\n", path);
        run(*content);
        inputs->count++;
    }
    closedir(list);
}

static bytes random_piece(const inputs *inputs)
{
    bytes whole = inputs->items[random_below((uint32_t)inputs->count)];
    size_t start = random_below((uint32_t)whole.size + 1);
    size_t size = random_below(LONGEST_PIECE);
    return bytes_slice(whole, start,
                       start + (size < whole.size - start ? size : whole.size - start));
}

/* The beginning of an input, some pieces of any, and a few bytes changed. */
static bytes make_up(const inputs *inputs, char *data)
{
    size_t size = 0;
    for (uint32_t pieces = 1 + random_below(4), i = 0; i < pieces; i++) {
        bytes piece = random_piece(inputs);
        if (!i) {
            piece = inputs->items[random_below((uint32_t)inputs->count)];
            piece.size = random_below((uint32_t)piece.size + 1) % LONGEST_PIECE;
        }
        memcpy(data + size, piece.data, piece.size);
        size += piece.size;
    }
    for (uint32_t changes = random_below(4); size && changes; changes--)
        data[random_below((uint32_t)size)] = (char)random_below(256);
    return (bytes){data, size};
}

static void run_made_up(const inputs *inputs, unsigned long count)
{
    static char data[4 * LONGEST_PIECE];
    for (unsigned long i = 0; i < count; i++)
        run(make_up(inputs, data));
}

int main(int argc, char **argv)
{
    static inputs inputs;
    arena memory = {0};
    jmp_buf out_of_memory;
    if (argc < 4 || setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    fault_path = argv[1];
    signal(SIGABRT, keep_at_hand); /* which the sanitizers raise too */
    LLVMFuzzerInitialize(&argc, &argv);
    run((bytes){"", 0});
    for (int i = 3; i < argc; i++)
        run_directory(argv[i], &memory, &inputs);
    fprintf(stderr, "%zu files\n", inputs.count);
    if (!inputs.count)
        return 1; /* a target without a corpus tests nothing */
    qsort(inputs.items, inputs.count, sizeof *inputs.items, by_content);
    run_made_up(&inputs, strtoul(argv[2], NULL, 10));
    arena_free(&memory);
    return 0;
}
