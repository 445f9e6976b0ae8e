#include "file.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

kliping_status file_error(kliping_error *error, kliping_status status, const char *path,
                          unsigned line, const char *message)
{
    if (error) {
        *error = (kliping_error){.line = line};
        snprintf(error->file, sizeof error->file, "%s", path);
        snprintf(error->message, sizeof error->message, "%s", message);
    }
    return status;
}

kliping_status file_failure(void)
{
    return errno == ENOMEM ? KLIPING_NO_MEMORY : KLIPING_IO;
}

kliping_status file_read(const char *path, arena *arena, bytes *out, kliping_error *error)
{
    struct stat about;
    if (stat(path, &about) != 0 || !S_ISREG(about.st_mode))
        return file_error(error, KLIPING_IO, path, 0, "is not a file that can be read");
    size_t size = (size_t)about.st_size;
    char *content = arena_allocate(arena, size + 1, 1); /* before the file is ours to close */
    FILE *file = fopen(path, "rb");
    bool complete = file && fread(content, 1, size, file) == size;
    kliping_status status = complete ? KLIPING_OK : file_failure();
    if (file)
        fclose(file);
    if (!complete)
        return file_error(error, status, path, 0, "cannot be read");
    *out = (bytes){content, size};
    return KLIPING_OK;
}
