#include "expressions.h"

/* Of PCRE2 10.40 and later, by number: it has no name in the header. */
enum { COMPILER_OUT_OF_MEMORY = 121 };

const char *expression_compile(bytes pattern, uint32_t options, const char *source, arena *arena,
                               expression *out)
{
    *out = (expression){.source = source};
    if (pattern.size > EXPRESSION_LONGEST)
        return arena_format(arena, "the pattern has more than %d bytes", EXPRESSION_LONGEST);
    int code;
    PCRE2_SIZE at;
    options |= PCRE2_UTF | PCRE2_ANCHORED | PCRE2_NEVER_BACKSLASH_C;
    out->code = pcre2_compile((PCRE2_SPTR)pattern.data, pattern.size, options, &code, &at, NULL);
    if (!out->code && code == COMPILER_OUT_OF_MEMORY)
        arena_fail(arena);
    if (!out->code) {
        char reason[120] = "";
        pcre2_get_error_message(code, (PCRE2_UCHAR *)reason, sizeof reason);
        return arena_format(arena, "the pattern fails at its character %zu: %s", (size_t)at + 1,
                            reason);
    }
    return NULL;
}

void expression_translate(const expression *expression)
{
    pcre2_jit_compile(expression->code, PCRE2_JIT_COMPLETE);
}

void expression_release(expression *expression)
{
    pcre2_code_free(expression->code);
    expression->code = NULL;
}

static bool was_stopped(const expression *expression, const workspace *workspace)
{
    const stopped_expression *stopped = workspace->stopped;
    while (stopped && stopped->expression->code != expression->code)
        stopped = stopped->next;
    return stopped != NULL;
}

bool expression_matches(const expression *expression, bytes subject, workspace *workspace,
                        size_t *end)
{
    if (workspace->stopped && was_stopped(expression, workspace))
        return false;
    int found = pcre2_match(expression->code, (PCRE2_SPTR)subject.data, subject.size, 0,
                            PCRE2_NO_UTF_CHECK, workspace->match, workspace->limits);
    if (found == PCRE2_ERROR_NOMEMORY)
        arena_fail(workspace->arena);
    if (found < 0 && found != PCRE2_ERROR_NOMATCH) {
        stopped_expression *stopped = arena_new(workspace->arena, stopped_expression);
        *stopped = (stopped_expression){expression, workspace->stopped};
        workspace->stopped = stopped;
    }
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
