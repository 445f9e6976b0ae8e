/* Goes over each zone once, after the document's own date is known. */
#include "values.h"

#include "../base/wide.h"
#include "values/readers.h"

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

/* A line may end inside an amount, and look like a headline to the zones: "denda Rp" and
 * "200 juta". No value is cut in two because of it. */
static bool goes_on(reading *r, const zone *part, const zone *next)
{
    const rule_kinds counted = RULES(RULE_SCALE) | RULES(RULE_CURRENCY_AFTER) |
                               RULES(RULE_PERCENT) | RULES(RULE_UNIT) | RULES(RULE_COUNT) |
                               RULES(RULE_PLACE) | RULES(RULE_MONTH);
    if (next->kind == ZONE_FURNITURE)
        return false;
    size_t first = next->start, last = next->start, start, end;
    while (first < next->end && is_space(r->folded[first]))
        first++;
    while (last > part->start && is_space(r->folded[last - 1]))
        last--;
    bool digit_first = first < next->end && is_digit((unsigned char)r->folded[first]);
    if (last <= part->start || (!digit_first && !is_digit((unsigned char)r->folded[last - 1])))
        return false;
    reading_begin(r, part->start, next->end);
    if (gap_before(r, next->start) != last || gap(r, last) != first)
        return false; /* an empty line parts them */
    if (digit_first)
        return rule_before(r, first, RULES(RULE_CURRENCY_BEFORE), &start) != NULL;
    return rule_at(r, first, counted, &end);
}

static void read_zones(reading *r, const zones *zones)
{
    for (size_t i = 0, place = 0; i < zones->count; i++) {
        const zone *zone = &zones->items[i];
        if (zone->kind == ZONE_FURNITURE)
            continue;
        size_t start = zone->start;
        for (; i + 1 < zones->count && goes_on(r, &zones->items[i], &zones->items[i + 1]); i++)
            ;
        reading_begin(r, start, zones->items[i].end);
        place = zone_scan(r, place);
    }
    reading_end(r);
}

void values_read(const text *text, const zones *zones, const value_rules *rules,
                 const char *given_date, workspace *workspace, values *out)
{
    recent recent = {0};
    reading r = {.recent = &recent,
                 .rules = rules,
                 .arena = workspace->arena,
                 .scratch = workspace_scratch(workspace),
                 .most = values_most(text)};
    reading_open(&r, text);
    find_words(&r, text, zones, machine_breadth());
    const char *date = given_date;
    r.dated = date && calendar_parse(date, &r.document);
    if (!r.dated) {
        date = stated_date(&r, zones);
        r.dated = date && calendar_parse(date, &r.document);
    }
    read_zones(&r, zones);
    bool cut = r.count > r.most;
    *out = (values){.items = r.items,
                    .count = cut ? r.most : r.count,
                    .cut = cut ? r.items[r.most].start : 0,
                    .document_date = r.dated ? date : NULL,
                    .warnings = r.warnings,
                    .n_warnings = r.n_warnings};
    workspace_end_stage(workspace);
}
