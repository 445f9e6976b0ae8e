#include "data_files.h"

#include "../read/tagger_model.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static bool executable_directory(char directory[static PATH_MAX])
{
    ssize_t size = readlink("/proc/self/exe", directory, PATH_MAX - 1);
    if (size <= 0)
        return false;
    directory[size] = '\0';
    char *slash = strrchr(directory, '/');
    if (!slash)
        return false;
    *slash = '\0';
    return true;
}

/* Beside the program, or where it is installed, as seen from there. */
static bool find_file(const char *name, const char *installed, char path[static PATH_MAX])
{
    const char *const places[] = {"", installed};
    char directory[PATH_MAX];
    if (!executable_directory(directory))
        return false;
    for (unsigned i = 0; i < sizeof places / sizeof *places; i++) {
        int size = snprintf(path, PATH_MAX, "%s/%s%s", directory, places[i], name);
        if (size > 0 && size < PATH_MAX && access(path, R_OK) == 0)
            return true;
    }
    return false;
}

bool data_file(const char *name, char path[static PATH_MAX])
{
    return find_file(name, "../share/kliping/", path);
}

bool module_file(const char *name, char path[static PATH_MAX])
{
    return find_file(name, "../lib/kliping/", path);
}

bool is_text_model(const char *path)
{
    char start[14];
    FILE *file = fopen(path, "rb");
    size_t size = file ? fread(start, 1, sizeof start, file) : 0;
    if (file)
        fclose(file);
    return tagger_weights_begin((bytes){start, size});
}
