/* Regular expressions of the text sources, which may be anybody's: compiled without what reads
 * outside of characters, matched within limits. One that is stopped by them counts as no match and
 * is left alone for the rest of its document, so that no pattern can hold up a stream. */
#ifndef KLIPING_READ_EXPRESSIONS_H
#define KLIPING_READ_EXPRESSIONS_H

#include "workspace.h"

enum {
    EXPRESSION_LONGEST = 16000, /* bytes of a pattern, definitions included */
    EXPRESSION_STEPS = 100000,  /* of one match */
    EXPRESSION_DEPTH = 1000,    /* of backtracking, where there is no JIT */
    EXPRESSION_HEAP = 1024,     /* KiB, where there is no JIT */
    EXPRESSION_GROUPS = 32      /* that a match tells of */
};

typedef struct expression {
    pcre2_code *code;   /* NULL: none */
    const char *source; /* "lexicons/zones/share.rules:12" */
} expression;

/* One that was stopped in this document. */
typedef struct stopped_expression {
    const expression *expression;
    struct stopped_expression *next;
} stopped_expression;

/* The message says what is wrong; NULL when all is well. `source` must outlive the expression. */
const char *expression_compile(bytes pattern, uint32_t options, const char *source, arena *arena,
                               expression *out);
/* Into machine code, where that can be had: compiling takes longer, matching less. */
void expression_translate(const expression *expression);
void expression_release(expression *expression);

/* Whether it matches from the subject's start; groups are left in workspace->match. */
bool expression_matches(const expression *expression, bytes subject, workspace *workspace,
                        size_t *end);

/* Room for matches, and the limits; false: no memory, and nothing is made. */
bool expressions_prepare(workspace *workspace);
void expressions_end(workspace *workspace);

#endif
