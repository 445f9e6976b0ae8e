#include "grid.h"
#include "writer.h"

enum { MONTH_TYPES = 8 }; /* columns of the grid by month; the other types share one */

static void begin(grid *grid, const grid_column *columns, size_t n_columns, size_t most_rows,
                  arena *arena)
{
    *grid = (struct grid){
        .columns = arena_array(arena, grid_column, n_columns),
        .n_columns = n_columns,
        .cells = arena_array(arena, bytes, n_columns * (most_rows + 1)),
    };
    memcpy(grid->columns, columns, n_columns * sizeof *columns);
}

static bytes *add_row(grid *grid)
{
    return &grid->cells[grid->n_rows++ * grid->n_columns];
}

void grid_types(const report *report, arena *arena, grid *out)
{
    static const grid_column columns[] = {
        {.title = "event"},
        {.title = "articles", .is_number = true},
        {.title = "events", .is_number = true},
        {.title = "asserted", .is_number = true},
        {.title = "planned", .is_number = true},
        {.title = "proposed", .is_number = true},
    };
    begin(out, columns, sizeof columns / sizeof *columns, report->n_types, arena);
    for (size_t i = 0; i < report->n_types; i++) {
        const type_count *count = &report->types[i].count;
        bytes *row = add_row(out);
        row[0] = report->types[i].name;
        row[1] = figure_count(count->articles, arena);
        row[2] = figure_count(count->events, arena);
        for (size_t m = 0; m < MODALITIES; m++)
            row[3 + m] = figure_count(count->modality[m], arena);
    }
}

void grid_months(const report *report, arena *arena, grid *out)
{
    size_t n = report->n_types;
    bool others = n > MONTH_TYPES;
    if (others)
        n = MONTH_TYPES;
    grid_column columns[MONTH_TYPES + 3] = {{.title = "month"}};
    for (size_t i = 0; i < n; i++)
        columns[1 + i] = (grid_column){.name = report->types[i].name, .is_number = true};
    if (others)
        columns[1 + n] = (grid_column){.title = "others", .is_number = true};
    columns[1 + n + others] = (grid_column){.title = "all", .is_number = true};
    begin(out, columns, n + others + 2, report->n_months, arena);
    for (size_t m = 0; m < report->n_months; m++) {
        bytes *row = add_row(out);
        uint64_t all = 0, shown = 0;
        row[0] = bytes_of(report_month(report->months[m], arena));
        for (size_t i = 0; i < report->n_types; i++) {
            uint64_t events =
                tally_events(report->tally, report->types[i].number, report->months[m]);
            all += events;
            if (i < n) {
                row[1 + i] = figure_count(events, arena);
                shown += events;
            }
        }
        if (others)
            row[1 + n] = figure_count(all - shown, arena);
        row[out->n_columns - 1] = figure_count(all, arena);
    }
}

void grid_names(const report *report, name_kind kind, arena *arena, grid *out)
{
    static const grid_column columns[NAME_KINDS][4] = {
        [NAME_PERSON] = {{.title = "person"}, {.title = "position"}},
        [NAME_ORGANISATION] = {{.title = "organisation"}},
        [NAME_REGION] = {{.title = "region"}, {.title = "code"}},
    };
    const report_names *names = &report->names[kind];
    size_t n = kind == NAME_ORGANISATION ? 1 : 2;
    grid_column all[4];
    memcpy(all, columns[kind], sizeof all);
    all[n] = (grid_column){.title = "articles", .is_number = true};
    all[n + 1] = (grid_column){.title = "mentions", .is_number = true};
    begin(out, all, n + 2, names->count, arena);
    out->shares = arena_array(arena, double, names->count + 1);
    for (size_t i = 0; i < names->count; i++) {
        const report_name *name = &names->items[i];
        out->shares[i] = (double)name->count.articles / (double)names->items[0].count.articles;
        bytes *row = add_row(out);
        row[0] = name->parts[0];
        if (n == 2)
            row[1] = name->parts[kind == NAME_PERSON ? 1 : 2];
        row[n] = figure_count(name->count.articles, arena);
        row[n + 1] = figure_count(name->count.mentions, arena);
    }
}

void grid_money(const report *report, bool by_month, arena *arena, grid *out)
{
    static const grid_column columns[] = {
        {.title = "event"},
        {.title = "currency"},
        {.title = "month"},
        {.title = "amounts", .is_number = true},
        {.title = "sum", .is_number = true},
        {.title = "approximate", .is_number = true},
        {.title = "their sum", .is_number = true},
        {.title = "left out", .is_number = true},
    };
    enum { ALL = sizeof columns / sizeof *columns };
    const report_money *money = by_month ? report->money_by_month : report->money;
    size_t n = by_month ? report->n_money_by_month : report->n_money;
    grid_column chosen[ALL];
    size_t n_chosen = 0;
    for (size_t i = 0; i < ALL; i++)
        if (by_month || i != 2)
            chosen[n_chosen++] = columns[i];
    begin(out, chosen, n_chosen, n, arena);
    for (size_t i = 0; i < n; i++) {
        const money_count *count = &money[i].count;
        bytes *cell = add_row(out);
        *cell++ = money[i].type->name;
        *cell++ = money[i].currency;
        if (by_month)
            *cell++ = bytes_of(report_month(money[i].month, arena));
        *cell++ = figure_count(count->exact, arena);
        *cell++ = figure_sum(&count->sum, arena);
        *cell++ = figure_count(count->approximate, arena);
        *cell++ = figure_sum(&count->approximate_sum, arena);
        *cell = figure_count(count->ranges + count->rates, arena);
    }
}

const char *grid_names_note(const report *report, name_kind kind, arena *arena)
{
    const report_names *names = &report->names[kind];
    const char *plural[] = {"persons", "organisations", "regions"};
    bytes shown = figure_count(names->count, arena), all = figure_count(names->n_all, arena);
    bytes shortfall = figure_count(names->shortfall, arena);
    const char *text =
        names->count == names->n_all
            ? arena_format(arena, "All %.*s %s.", (int)all.size, all.data, plural[kind])
            : arena_format(arena, "%.*s of %.*s %s%s, by the number of articles that name them.",
                           (int)shown.size, shown.data, (int)all.size, all.data, plural[kind],
                           names->shortfall ? " remembered" : "");
    if (names->shortfall)
        text = arena_format(arena,
                            "%s There were more than fit in memory, rare ones were forgotten: a "
                            "count may be short by up to %.*s articles.",
                            text, (int)shortfall.size, shortfall.data);
    return text;
}

const char *grid_money_note(const report *report, arena *arena)
{
    uint64_t ranges = 0, rates = 0, unread = 0;
    for (size_t i = 0; i < report->n_money; i++) {
        ranges += report->money[i].count.ranges;
        rates += report->money[i].count.rates;
    }
    for (size_t i = 0; i < report->n_types; i++)
        unread += report->types[i].count.unread;
    bytes figures[] = {figure_count(ranges, arena), figure_count(rates, arena),
                       figure_count(unread, arena)};
    return arena_format(
        arena,
        "The amounts that events name, added up exactly; one that an article names several times "
        "counts once for each type of event. Planned and proposed ones count, a total and its "
        "parts both do, and so does the same amount in another article. Approximate amounts "
        "(\"sekitar Rp 2 miliar\") have a sum of their own. Left out: %.*s with an open end or a "
        "range (\"lebih dari Rp 2 miliar\"), %.*s for each of something (\"Rp 2 juta per orang\"); "
        "%.*s more could not be read as a sum.",
        (int)figures[0].size, figures[0].data, (int)figures[1].size, figures[1].data,
        (int)figures[2].size, figures[2].data);
}
