/* Regular expressions of the text sources, which may be anybody's: compiled without what reads
 * outside of characters, matched within limits. One that is stopped by them counts as no match and
 * is left alone for the rest of its document, so that no pattern can hold up a stream. */
#ifndef KLIPING_READ_EXPRESSIONS_H
#define KLIPING_READ_EXPRESSIONS_H

#include "workspace.h"

#include <stdatomic.h>

enum {
    EXPRESSION_LONGEST = 16000, /* bytes of a pattern, definitions included */
    EXPRESSION_STEPS = 100000,  /* of one match */
    EXPRESSION_DEPTH = 1000,    /* of backtracking, where there is no JIT */
    EXPRESSION_HEAP = 1024,     /* KiB, where there is no JIT */
    EXPRESSION_GROUPS = 32      /* that a match tells of */
};

/* When an expression is translated into machine code, where that can be had: compiling takes a
 * hundred times longer then, matching a tenth. */
typedef enum expression_speed {
    EXPRESSION_PLAIN, /* never */
    EXPRESSION_FAST,  /* at once */
    EXPRESSION_USUAL  /* once it has been matched a while: for short subjects, on which both ways
                         stay  within all limits */
} expression_speed;

/* How an expression is compiled. */
typedef struct expression_style {
    uint32_t options; /* of PCRE2, beside those that all have */
    expression_speed speed;
    bool later; /* when a text first asks for it: the pattern is known to be a good one, and few
                   articles ask for more than a few */
} expression_style;

/* What all threads share: whichever is first compiles for the others. */
typedef struct compiled_expression {
    bytes pattern;
    expression_style style;
    _Atomic(pcre2_code *) code;       /* NULL until it is asked for */
    _Atomic(pcre2_code *) translated; /* a copy in machine code; NULL until then */
    atomic_uint n_matched;            /* until then */
} compiled_expression;

typedef struct expression {
    compiled_expression *compiled; /* NULL: none */
    const char *source;            /* "lexicons/zones/share.rules:12" */
} expression;

/* One that was stopped in this document. */
typedef struct stopped_expression {
    const expression *expression;
    struct stopped_expression *next;
} stopped_expression;

/* The message says what is wrong; NULL when all is well. pattern, source and arena must outlive the
 * expression, which is compiled once for all its copies. */
const char *expression_compile(bytes pattern, expression_style style, const char *source,
                               arena *arena, expression *out);
/* Of all copies at once. */
void expression_release(expression *expression);

/* Of an expression that has matched. */
const pcre2_code *expression_code(const expression *expression);

/* Whether it matches from the subject's start; groups are left in workspace->match. */
bool expression_matches(const expression *expression, bytes subject, workspace *workspace,
                        size_t *end);

/* Room for matches, and the limits; false: no memory, and nothing is made. */
bool expressions_prepare(workspace *workspace);
void expressions_end(workspace *workspace);

#endif
