/* Whole files in memory. */
#ifndef KLIPING_BASE_FILE_H
#define KLIPING_BASE_FILE_H

#include "../kliping.h"
#include "arena.h"

/* KLIPING_IO, or KLIPING_NO_MEMORY where errno says that the system had none. */
kliping_status file_failure(void);

/* A regular file's content, NUL-terminated behind its end. */
kliping_status file_read(const char *path, arena *arena, bytes *out, kliping_error *error);

/* Fills error (which may be NULL) and returns status. */
kliping_status file_error(kliping_error *error, kliping_status status, const char *path,
                          unsigned line, const char *message);

#endif
