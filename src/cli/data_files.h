/* Where the compiled lexicon and model of this very program lie, and its module: beside the
 * executable in the build tree, in ../share/kliping and ../lib/kliping when installed, wherever the
 * tree has been moved to. */
#ifndef KLIPING_CLI_DATA_FILES_H
#define KLIPING_CLI_DATA_FILES_H

#include <limits.h>
#include <stdbool.h>

/* name: "kliping.lexicon". False: neither place has it, the library's default is to be tried. */
bool data_file(const char *name, char path[static PATH_MAX]);
bool module_file(const char *name, char path[static PATH_MAX]);

/* Whether a file holds weights as text (kliping train entities) and not a compiled model. */
bool is_text_model(const char *path);

#endif
