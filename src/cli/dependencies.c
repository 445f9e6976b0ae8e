#include "dependencies.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

static void put_name(FILE *file, const char *name)
{
    for (; *name; name++) {
        if (strchr(" #\\", *name))
            putc('\\', file);
        putc(*name, file);
        if (*name == '$')
            putc('$', file);
    }
}

/* A directory changes when a file comes or goes, so it is listed too. */
/* NOLINTNEXTLINE(misc-no-recursion): `levels` deep */
static void put_directory(FILE *file, const char *directory, int levels)
{
    DIR *stream = opendir(directory);
    if (stream || levels) {
        fputs(" \\\n ", file);
        put_name(file, directory);
    }
    if (!stream)
        return;
    for (const struct dirent *entry; (entry = readdir(stream));) {
        char path[PATH_MAX];
        int size = snprintf(path, sizeof path, "%s/%s", directory, entry->d_name);
        if (entry->d_name[0] == '.' || size >= (int)sizeof path)
            continue;
        if (entry->d_type != DT_DIR) {
            fputs(" \\\n ", file);
            put_name(file, path);
        } else if (levels)
            put_directory(file, path, levels - 1);
    }
    closedir(stream);
}

bool dependencies_write(const char *path, const char *target, const char *directory)
{
    FILE *file = fopen(path, "w");
    if (!file)
        return false;
    put_name(file, target);
    putc(':', file);
    put_directory(file, directory, 1);
    putc('\n', file);
    bool written = !ferror(file);
    return fclose(file) == 0 && written;
}
