#include "chart.h"

static int time_of(int month, bool by_year)
{
    return by_year ? month / 12 : month;
}

/* The CHART_SLOTS months or years in a row that hold most events, or as few as hold all; returns
 * how many events that are. */
static uint64_t best_window(const report *report, const uint64_t *events, size_t n, bool by_year,
                            timeline *out)
{
    uint64_t inside = 0, best = 0;
    size_t from = 0;
    for (size_t to = 0; to < n; to++) {
        int last = time_of(report->months[to], by_year);
        inside += events[to];
        while (last - time_of(report->months[from], by_year) >= CHART_SLOTS)
            inside -= events[from++];
        if (inside < best) /* of equals the latest */
            continue;
        best = inside;
        out->first = time_of(report->months[from], by_year);
        out->count = (size_t)(last - out->first) + 1;
    }
    out->by_year = by_year;
    return best;
}

void timeline_make(const report *report, arena *arena, timeline *out)
{
    *out = (timeline){0};
    size_t n = report->n_months;
    if (n && report->months[n - 1] == UNDATED) {
        out->undated = true;
        n--;
    }
    uint64_t *events = arena_array(arena, uint64_t, n + 1), all = 0;
    for (size_t m = 0; m < n; m++) {
        for (size_t i = 0; i < report->n_types; i++)
            events[m] += tally_events(report->tally, report->types[i].number, report->months[m]);
        all += events[m];
    }
    /* A few articles from long ago, or with a wrong date, shall not squeeze all others into one
     * year. */
    uint64_t shown = best_window(report, events, n, false, out);
    if (shown < all - all / 10)
        shown = best_window(report, events, n, true, out);
    out->cut = shown < all;
}

bool timeline_slot(const timeline *line, int month, size_t *slot)
{
    *slot = line->count;
    if (month == UNDATED)
        return true;
    int time = time_of(month, line->by_year);
    if (time < line->first || time - line->first >= (int)line->count)
        return false;
    *slot = (size_t)(time - line->first);
    return true;
}

const char *timeline_slot_name(const timeline *line, size_t slot, arena *arena)
{
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    int time = line->first + (int)slot;
    if (slot == line->count)
        return "undated";
    if (line->by_year)
        return arena_format(arena, "%d", time);
    return arena_format(arena, "%s %d", months[time % 12], time / 12);
}
