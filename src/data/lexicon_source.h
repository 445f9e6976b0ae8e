/* Lines of .lex files -> what they say: the grammar is on the page lexicons/README.md. */
#ifndef KLIPING_DATA_LEXICON_SOURCE_H
#define KLIPING_DATA_LEXICON_SOURCE_H

#include "source.h"

#include <stdint.h>

typedef struct lexicon_file {
    const source_line *start; /* its first line */
    const char *type;
    const char *kb, *level; /* NULL where the file gives none */
    bool certain, exact;    /* use entity, match exact */
} lexicon_file;

typedef struct lexicon_line {
    const char *name, *id; /* id: NULL where there is none */
    unsigned line;
    uint32_t file; /* index into files */
} lexicon_line;

/* A form of a line: the canonical one or an alias. */
typedef struct lexicon_form_source {
    bytes text;       /* as written */
    bytes key;        /* folded, see lexicon.h */
    const char *form; /* the key in its letter case; NULL where any case will do */
    uint32_t line;    /* index into lines */
    bool alias;
} lexicon_form_source;

typedef struct lexicon_example {
    const source_line *source;
    bytes text;
    const char *name; /* what must be found; NULL: nothing of the file must be */
    uint32_t file;
} lexicon_example;

typedef struct lexicon_source {
    lexicon_file *files; /* [n_files] */
    size_t n_files, files_capacity;
    lexicon_line *lines; /* [n_lines] */
    size_t n_lines, lines_capacity;
    lexicon_form_source *forms; /* [n_forms] */
    size_t n_forms, forms_capacity;
    lexicon_example *examples; /* [n_examples] */
    size_t n_examples, examples_capacity;
} lexicon_source;

/* Words written with a dot before another word are added as lines of type "abbreviation". */
kliping_status lexicon_source_read(sources sources, arena *arena, lexicon_source *out,
                                   kliping_error *error);

#endif
