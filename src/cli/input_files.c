/* Names given on the command line -> streams; directories are walked in the order of their names.
 */
#include "inputs.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { DEEPEST_DIRECTORY = 64 };

static void read_file(inputs *inputs, const char *path, const char *id, int file)
{
    file_stream source;
    file_stream_begin(&source, file, &inputs->watch);
    inputs_read_stream(inputs, &(place){.source = path, .id = id}, &source.stream);
    inputs->n_readable += source.stream.touched;
    stream_end(&source.stream);
}

static void open_file(inputs *inputs, const char *path, const char *id)
{
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (file < 0) {
        inputs_add_unreadable(inputs, path, strerror(errno));
        return;
    }
    read_file(inputs, path, id, file);
    close(file);
}

static bool is_output(const inputs *inputs, const struct stat *status)
{
    return inputs->output.st_ino && inputs->output.st_ino == status->st_ino &&
           inputs->output.st_dev == status->st_dev;
}

static int is_shown(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static int compare_names(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static void walk(inputs *inputs, const char *path, size_t root_size, unsigned depth);

/* NOLINTNEXTLINE(misc-no-recursion): DEEPEST_DIRECTORY deep */
static void read_entry(inputs *inputs, const char *path, size_t root_size, unsigned depth)
{
    struct stat status;
    if (lstat(path, &status) != 0)
        inputs_add_unreadable(inputs, path, strerror(errno));
    else if (S_ISDIR(status.st_mode))
        walk(inputs, path, root_size, depth + 1);
    else if (S_ISREG(status.st_mode) && !is_output(inputs, &status) && !inputs_is_asset(path))
        open_file(inputs, path, path + root_size); /* neither links nor devices */
}

/* The id of a file is its path below the directory that was given, which is root_size long.
 * NOLINTNEXTLINE(misc-no-recursion): DEEPEST_DIRECTORY deep */
static void walk(inputs *inputs, const char *path, size_t root_size, unsigned depth)
{
    struct dirent **entries;
    int count = depth > DEEPEST_DIRECTORY ? -1 : scandir(path, &entries, is_shown, compare_names);
    if (count < 0) {
        inputs_add_unreadable(inputs, path,
                              depth > DEEPEST_DIRECTORY
                                  ? "directories within directories, too deeply"
                                  : strerror(errno));
        return;
    }
    inputs->n_readable += depth == 0;
    for (int i = 0; i < count; i++) {
        char *below = NULL;
        const char *slash = path[strlen(path) - 1] == '/' ? "" : "/";
        if (inputs_at_end(inputs)) {
        } else if (asprintf(&below, "%s%s%s", path, slash, entries[i]->d_name) < 0) {
            inputs_add_unreadable(inputs, path, kliping_status_text(KLIPING_NO_MEMORY));
            below = NULL;
        } else {
            read_entry(inputs, below, root_size, depth);
        }
        free(below);
        free(entries[i]);
    }
    free(entries);
}

void inputs_read(inputs *inputs, const char *name)
{
    if (!strcmp(name, "-")) {
        inputs_hand_on(inputs); /* reading may wait for somebody else */
        read_file(inputs, "-", "-", STDIN_FILENO);
        return;
    }
    struct stat status;
    bool found = stat(name, &status) == 0;
    if (!found || !S_ISREG(status.st_mode))
        inputs_hand_on(inputs);
    const char *slash = strrchr(name, '/');
    if (found && S_ISDIR(status.st_mode))
        walk(inputs, name, strlen(name) + (name[strlen(name) - 1] != '/'), 0);
    else if (found && is_output(inputs, &status))
        inputs_add_unreadable(inputs, name, "it is the output");
    else
        open_file(inputs, name, slash ? slash + 1 : name);
}

/* NOLINTNEXTLINE(misc-no-recursion): DEEPEST_DIRECTORY deep */
static uint64_t size_below(const char *path, unsigned depth)
{
    DIR *directory = depth > DEEPEST_DIRECTORY ? NULL : opendir(path);
    const struct dirent *entry;
    uint64_t total = 0;
    while (directory && (entry = readdir(directory))) {
        char *below;
        struct stat status;
        if (!is_shown(entry) || asprintf(&below, "%s/%s", path, entry->d_name) < 0)
            continue;
        bool found = lstat(below, &status) == 0;
        if (found && S_ISDIR(status.st_mode))
            total += size_below(below, depth + 1);
        else if (found && S_ISREG(status.st_mode) && !inputs_is_asset(below))
            total += (uint64_t)status.st_size;
        free(below);
    }
    if (directory)
        closedir(directory);
    return total;
}

uint64_t inputs_total_size(const options *options)
{
    uint64_t total = 0;
    for (int i = 0; i <= options->n_files; i++) {
        struct stat status;
        bool standard = i == options->n_files ? !options->n_files : !strcmp(options->files[i], "-");
        if (i == options->n_files && !standard)
            break;
        if (standard ? fstat(STDIN_FILENO, &status) : stat(options->files[i], &status))
            continue;
        if (S_ISDIR(status.st_mode))
            total += size_below(options->files[i], 0);
        else if (S_ISREG(status.st_mode))
            total += (uint64_t)status.st_size;
        else
            return 0;
    }
    return total;
}
