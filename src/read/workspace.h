/* One thread's tools, made once per session and lent to every stage. */
#ifndef KLIPING_READ_WORKSPACE_H
#define KLIPING_READ_WORKSPACE_H

#include "../base/arena.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

struct tagger_memory;
struct entity_memory;

typedef struct workspace {
    arena *arena;                        /* the document's: given back with its results */
    arena *scratch;                      /* of one stage after another; NULL: the document's */
    pcre2_match_data *match;             /* room for 32 groups */
    pcre2_match_context *limits;         /* of steps, depth and memory */
    struct stopped_expression *stopped;  /* by the limits, in this document; newest first */
    struct tagger_memory *tagger_memory; /* words met in earlier articles */
    struct entity_memory *entity_memory; /* phrases met in earlier articles */
} workspace;

/* What a stage needs until it ends: in the memory that the one before has just used. It fails to
 * where the document's arena does. */
static inline arena *workspace_scratch(const workspace *workspace)
{
    if (!workspace->scratch)
        return workspace->arena;
    workspace->scratch->failure = workspace->arena->failure;
    return workspace->scratch;
}

static inline void workspace_end_stage(const workspace *workspace)
{
    if (workspace->scratch)
        arena_reset(workspace->scratch, SIZE_MAX);
}

#endif
