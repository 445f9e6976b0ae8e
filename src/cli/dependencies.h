/* What a compiled file was made of, for the build tool. */
#ifndef KLIPING_CLI_DEPENDENCIES_H
#define KLIPING_CLI_DEPENDENCIES_H

#include <stdbool.h>

/* Writes a make rule: target, then the directory, its subdirectories and all files in them. */
bool dependencies_write(const char *path, const char *target, const char *directory);

#endif
