#include "expressions.h"

/* Of PCRE2 10.40 and later, by number: it has no name in the header. */
enum { COMPILER_OUT_OF_MEMORY = 121 };

enum { A_WHILE = 32 }; /* matches */

/* NULL: *fault says why, and *at where. */
static pcre2_code *compile(const compiled_expression *how, int *fault, PCRE2_SIZE *at)
{
    uint32_t options = how->style.options | PCRE2_UTF | PCRE2_ANCHORED | PCRE2_NEVER_BACKSLASH_C;
    pcre2_code *code =
        pcre2_compile((PCRE2_SPTR)how->pattern.data, how->pattern.size, options, fault, at, NULL);
    if (code && how->style.speed == EXPRESSION_FAST)
        pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
    return code;
}

const char *expression_compile(bytes pattern, expression_style style, const char *source,
                               arena *arena, expression *out)
{
    *out = (expression){.source = source};
    if (pattern.size > EXPRESSION_LONGEST)
        return arena_format(arena, "the pattern has more than %d bytes", EXPRESSION_LONGEST);
    compiled_expression *made = arena_new(arena, compiled_expression);
    made->pattern = pattern;
    made->style = style;
    out->compiled = made;
    if (style.later)
        return NULL;
    int fault;
    PCRE2_SIZE at;
    pcre2_code *code = compile(made, &fault, &at);
    atomic_init(&made->code, code);
    if (!code && fault == COMPILER_OUT_OF_MEMORY)
        arena_fail(arena);
    if (code)
        return NULL;
    char reason[120] = "";
    pcre2_get_error_message(fault, (PCRE2_UCHAR *)reason, sizeof reason);
    return arena_format(arena, "the pattern fails at its character %zu: %s", (size_t)at + 1,
                        reason);
}

void expression_release(expression *expression)
{
    compiled_expression *compiled = expression->compiled;
    expression->compiled = NULL;
    if (!compiled)
        return;
    pcre2_code_free(atomic_load(&compiled->code));
    pcre2_code_free(atomic_load(&compiled->translated));
}

const pcre2_code *expression_code(const expression *expression)
{
    return atomic_load_explicit(&expression->compiled->code, memory_order_acquire);
}

/* Of several threads that come here at once, one leaves its copy to the others. */
static const pcre2_code *translate(compiled_expression *compiled, const pcre2_code *code)
{
    pcre2_code *none = NULL, *copy = pcre2_code_copy(code);
    if (!copy || pcre2_jit_compile(copy, PCRE2_JIT_COMPLETE) != 0 ||
        !atomic_compare_exchange_strong(&compiled->translated, &none, copy)) {
        pcre2_code_free(copy);
        return code;
    }
    return copy;
}

/* NULL: it is none, though it was said to be a good one. */
static const pcre2_code *code_for(const expression *expression, const workspace *workspace)
{
    compiled_expression *compiled = expression->compiled;
    const pcre2_code *ready = atomic_load_explicit(&compiled->translated, memory_order_acquire);
    if (ready)
        return ready;
    ready = expression_code(expression);
    if (ready && compiled->style.speed == EXPRESSION_USUAL &&
        atomic_fetch_add(&compiled->n_matched, 1) == A_WHILE)
        return translate(compiled, ready);
    if (ready)
        return ready;
    int fault;
    PCRE2_SIZE at;
    pcre2_code *first = NULL, *own = compile(compiled, &fault, &at);
    if (!own && fault == COMPILER_OUT_OF_MEMORY)
        arena_fail(workspace->arena);
    if (!own || atomic_compare_exchange_strong(&compiled->code, &first, own))
        return own;
    pcre2_code_free(own);
    return first;
}

static void stop(const expression *expression, workspace *workspace)
{
    stopped_expression *stopped = arena_new(workspace->arena, stopped_expression);
    *stopped = (stopped_expression){expression, workspace->stopped};
    workspace->stopped = stopped;
}

static bool was_stopped(const expression *expression, const workspace *workspace)
{
    const stopped_expression *stopped = workspace->stopped;
    while (stopped && stopped->expression->compiled != expression->compiled)
        stopped = stopped->next;
    return stopped != NULL;
}

bool expression_matches(const expression *expression, bytes subject, workspace *workspace,
                        size_t *end)
{
    if (workspace->stopped && was_stopped(expression, workspace))
        return false;
    const pcre2_code *code = code_for(expression, workspace);
    int found = code ? pcre2_match(code, (PCRE2_SPTR)subject.data, subject.size, 0,
                                   PCRE2_NO_UTF_CHECK, workspace->match, workspace->limits)
                     : PCRE2_ERROR_BADMAGIC;
    if (found == PCRE2_ERROR_NOMEMORY)
        arena_fail(workspace->arena);
    if (found < 0 && found != PCRE2_ERROR_NOMATCH)
        stop(expression, workspace);
    if (found < 0)
        return false;
    *end = pcre2_get_ovector_pointer(workspace->match)[1];
    return true;
}

bool expressions_prepare(workspace *workspace)
{
    workspace->match = pcre2_match_data_create(EXPRESSION_GROUPS, NULL);
    workspace->limits = pcre2_match_context_create(NULL);
    if (!workspace->match || !workspace->limits) {
        expressions_end(workspace);
        return false;
    }
    pcre2_set_match_limit(workspace->limits, EXPRESSION_STEPS);
    pcre2_set_depth_limit(workspace->limits, EXPRESSION_DEPTH);
    pcre2_set_heap_limit(workspace->limits, EXPRESSION_HEAP);
    return true;
}

void expressions_end(workspace *workspace)
{
    pcre2_match_data_free(workspace->match);
    pcre2_match_context_free(workspace->limits);
    workspace->match = NULL;
    workspace->limits = NULL;
}
