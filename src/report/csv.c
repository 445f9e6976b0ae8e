/* One table for all sections: a column is empty where a section has nothing to say in it. */
#include "report.h"
#include "writer.h"

#include <inttypes.h>

enum {
    SECTION,
    RANK,
    MONTH,
    EVENT,
    NAME,
    POSITION,
    KB,
    ID,
    CURRENCY,
    ARTICLES,
    MENTIONS,
    EVENTS,
    ASSERTED,
    PLANNED,
    PROPOSED,
    AMOUNTS,
    SUM,
    APPROXIMATE_AMOUNTS,
    APPROXIMATE_SUM,
    RANGES,
    RATES,
    UNREAD,
    COLUMNS
};

static const char header[] =
    "section,rank,month,event,name,position,kb,id,currency,articles,mentions,events,asserted,"
    "planned,proposed,amounts,sum,approximate_amounts,approximate_sum,ranges,rates,unread\n";

typedef struct row {
    bytes cells[COLUMNS];
} row;

/* A cell that a spreadsheet would take for a formula begins with an apostrophe. */
static void write_cell(writer *writer, bytes cell)
{
    bool formula = cell.size && strchr("=+-@", cell.data[0]);
    bool quoted = formula || memchr(cell.data, ',', cell.size) || memchr(cell.data, '"', cell.size);
    if (!quoted) {
        write_bytes(writer, cell);
        return;
    }
    write_text(writer, formula ? "\"'" : "\"");
    for (size_t i = 0; i < cell.size; i++) {
        if (cell.data[i] == '"')
            write_text(writer, "\"");
        write_bytes(writer, bytes_slice(cell, i, i + 1));
    }
    write_text(writer, "\"");
}

static void write_row(writer *writer, const row *row)
{
    for (size_t i = 0; i < COLUMNS; i++) {
        if (i)
            write_text(writer, ",");
        if (row->cells[i].size)
            write_cell(writer, row->cells[i]);
    }
    write_text(writer, "\n");
}

static bytes count(uint64_t value, arena *arena)
{
    return bytes_of(arena_format(arena, "%" PRIu64, value));
}

static bytes sum(const exact_sum *value, arena *arena)
{
    return exact_sum_text(value, arena_array(arena, char, EXACT_TEXT));
}

static void write_types(writer *writer, const report *report, arena *arena)
{
    for (size_t i = 0; i < report->n_types; i++) {
        const report_type *type = &report->types[i];
        row row = {.cells = {
                       [SECTION] = BYTES("event"),
                       [EVENT] = type->name,
                       [ARTICLES] = count(type->count.articles, arena),
                       [EVENTS] = count(type->count.events, arena),
                       [ASSERTED] = count(type->count.modality[MODALITY_ASSERTED], arena),
                       [PLANNED] = count(type->count.modality[MODALITY_PLANNED], arena),
                       [PROPOSED] = count(type->count.modality[MODALITY_PROPOSED], arena),
                       [UNREAD] = count(type->count.unread, arena),
                   }};
        write_row(writer, &row);
    }
}

static void write_months(writer *writer, const report *report, arena *arena)
{
    for (size_t m = 0; m < report->n_months; m++)
        for (size_t i = 0; i < report->n_types; i++) {
            uint64_t events =
                tally_events(report->tally, report->types[i].number, report->months[m]);
            row row = {.cells = {[SECTION] = BYTES("event_by_month"),
                                 [MONTH] = bytes_of(report_month(report->months[m], arena)),
                                 [EVENT] = report->types[i].name,
                                 [EVENTS] = count(events, arena)}};
            if (events)
                write_row(writer, &row);
        }
}

static void write_names(writer *writer, const report *report, name_kind kind, arena *arena)
{
    static const char *const sections[NAME_KINDS] = {"person", "organisation", "region"};
    const report_names *names = &report->names[kind];
    for (size_t i = 0; i < names->count; i++) {
        const report_name *name = &names->items[i];
        row row = {.cells = {[SECTION] = bytes_of(sections[kind]),
                             [RANK] = count(i + 1, arena),
                             [NAME] = name->parts[0],
                             [ARTICLES] = count(name->count.articles, arena),
                             [MENTIONS] = count(name->count.mentions, arena)}};
        row.cells[kind == NAME_PERSON ? POSITION : KB] = name->parts[1];
        row.cells[ID] = name->parts[2];
        write_row(writer, &row);
    }
}

static void write_money(writer *writer, const report_money *money, size_t n, bool by_month,
                        arena *arena)
{
    for (size_t i = 0; i < n; i++) {
        const money_count *c = &money[i].count;
        row row = {.cells = {[SECTION] = by_month ? BYTES("sum_by_month") : BYTES("sum"),
                             [EVENT] = money[i].type->name,
                             [CURRENCY] = money[i].currency,
                             [AMOUNTS] = count(c->exact, arena),
                             [SUM] = sum(&c->sum, arena),
                             [APPROXIMATE_AMOUNTS] = count(c->approximate, arena),
                             [APPROXIMATE_SUM] = sum(&c->approximate_sum, arena),
                             [RANGES] = count(c->ranges, arena),
                             [RATES] = count(c->rates, arena)}};
        if (by_month)
            row.cells[MONTH] = bytes_of(report_month(money[i].month, arena));
        write_row(writer, &row);
    }
}

bool report_csv(const report *report, arena *arena, kliping_buffer *out)
{
    writer writer = {out, false};
    write_text(&writer, header);
    row articles = {
        .cells = {
            [SECTION] = BYTES("articles"), [ARTICLES] = count(report->tally->articles, arena)}};
    row undated = {.cells = {[SECTION] = BYTES("articles"),
                             [MONTH] = BYTES("undated"),
                             [ARTICLES] = count(report->tally->undated, arena)}};
    row failed = {.cells = {[SECTION] = BYTES("articles_failed"),
                            [ARTICLES] = count(report->tally->failed, arena)}};
    write_row(&writer, &articles);
    write_row(&writer, &undated);
    write_row(&writer, &failed);
    write_types(&writer, report, arena);
    write_months(&writer, report, arena);
    for (name_kind kind = 0; kind < NAME_KINDS; kind++)
        write_names(&writer, report, kind, arena);
    write_money(&writer, report->money, report->n_money, false, arena);
    write_money(&writer, report->money_by_month, report->n_money_by_month, true, arena);
    return !writer.failed;
}
