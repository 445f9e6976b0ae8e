/* What a pattern asks for that can be looked for before it is tried: most lines do not have it. */
#include "zones_rules.h"

enum { LITERAL_SHORTEST = 3 };

/* A pattern being read, outside of groups and classes. */
typedef struct reader {
    bytes pattern;
    size_t at;
    bytes run;  /* of letters, up to here */
    bytes best; /* the longest that there was */
} reader;

static bool is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

static void end_run(reader *r)
{
    if (r->run.size > r->best.size)
        r->best = r->run;
    r->run.size = 0;
}

/* Behind an escape that stands for one character, or none: "\\s", "\\.". False at any other. */
static bool skip_escape(reader *r)
{
    if (r->at + 1 >= r->pattern.size)
        return false;
    char c = r->pattern.data[r->at + 1];
    bool letter = is_small(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c < ' ';
    r->at += 2;
    return !letter || strchr("sdwbSDWB", c);
}

/* Behind a class that has no other one in it. */
static bool skip_class(reader *r)
{
    const char *data = r->pattern.data;
    r->at++;
    r->at += r->at < r->pattern.size && data[r->at] == '^';
    r->at += r->at < r->pattern.size && data[r->at] == ']';
    while (r->at < r->pattern.size && data[r->at] != ']') {
        if (data[r->at] == '[')
            return false;
        r->at += data[r->at] == '\\' ? 2 : 1;
    }
    return r->at++ < r->pattern.size;
}

/* Behind a group, which may set no options: what stands behind it would be read otherwise. */
static bool skip_group(reader *r)
{
    size_t depth = 0;
    while (r->at < r->pattern.size) {
        const char *data = r->pattern.data + r->at;
        size_t left = r->pattern.size - r->at;
        if (data[0] == '\\' || data[0] == '[') {
            if (!(data[0] == '[' ? skip_class(r) : skip_escape(r)))
                return false;
            continue;
        }
        if (data[0] == '(' && left > 2 &&
            (data[1] == '*' || (data[1] == '?' && !strchr(":=!<&(|>", data[2]))))
            return false;
        depth += data[0] == '(';
        r->at++;
        if (data[0] == ')' && --depth == 0)
            return true;
    }
    return false;
}

static bool skip_times(reader *r)
{
    do
        r->at++;
    while (r->at < r->pattern.size &&
           (r->pattern.data[r->at] == ',' ||
            (r->pattern.data[r->at] >= '0' && r->pattern.data[r->at] <= '9')));
    return r->at < r->pattern.size && r->pattern.data[r->at++] == '}';
}

/* One step; false where there is no telling. */
static bool step(reader *r)
{
    char c = r->pattern.data[r->at];
    if (is_small(c)) {
        if (!r->run.size)
            r->run.data = r->pattern.data + r->at;
        r->run.size++;
        r->at++;
        return true;
    }
    if (r->run.size && (c == '?' || c == '*' || c == '{'))
        r->run.size--; /* the last letter need not be there */
    end_run(r);
    if (c == '\\')
        return skip_escape(r);
    if (c == '[')
        return skip_class(r);
    if (c == '(')
        return skip_group(r);
    if (c == '{')
        return skip_times(r);
    r->at++;
    return c != '|' && c != ')';
}

bytes zone_pattern_literal(bytes pattern)
{
    reader r = {.pattern = pattern};
    while (r.at < pattern.size)
        if (!step(&r))
            return (bytes){NULL, 0};
    end_run(&r);
    return r.best.size < LITERAL_SHORTEST ? (bytes){NULL, 0} : r.best;
}
