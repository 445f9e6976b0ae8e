/* The report as one HTML page that needs nothing from elsewhere: no script, no font, no network.
 * What comes from articles goes through write_escaped() and stands in <bdi>, so that it can neither
 * be markup nor turn the text around it. */
#include "chart.h"
#include "grid.h"
#include "page_style.h"

enum { MOST_CHARTS = 12, OPEN_ROWS = 14 };

typedef struct page {
    writer writer;
    const report *report;
    timeline timeline;
    arena *arena;
} page;

/* ---- tables --------------------------------------------------------------------------------- */

static void write_head_cell(writer *out, const grid_column *column)
{
    write_text(out,
               column->is_number ? "<th scope=\"col\" class=\"figure\">" : "<th scope=\"col\">");
    if (column->title)
        write_text(out, column->title);
    else {
        write_text(out, "<bdi>");
        write_escaped(out, column->name);
        write_text(out, "</bdi>");
    }
    write_text(out, "</th>");
}

static void write_bdi(writer *out, const char *before, bytes text, const char *behind)
{
    write_text(out, before);
    write_text(out, "<bdi>");
    write_escaped(out, text);
    write_text(out, "</bdi>");
    write_text(out, behind);
}

/* With a bar: what stands in the second column is put below the name, and the bar below both. */
static size_t write_named_cell(writer *out, const grid *grid, size_t row)
{
    const bytes *cells = &grid->cells[row * grid->n_columns];
    size_t n = grid->columns[1].is_number ? 1 : 2;
    write_bdi(out, "<td class=\"who\">", cells[0], "");
    if (n == 2 && cells[1].size)
        write_bdi(out, "<small>", cells[1], "</small>");
    write_format(out,
                 "<svg class=\"bar\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" "
                 "aria-hidden=\"true\"><rect width=\"%.1f\" height=\"6\"/></svg></td>",
                 grid->shares[row] * 100);
    return n;
}

static void write_row(writer *out, const grid *grid, size_t row)
{
    write_text(out, "<tr>");
    size_t first = grid->shares ? write_named_cell(out, grid, row) : 0;
    for (size_t c = first; c < grid->n_columns; c++) {
        bytes cell = grid->cells[row * grid->n_columns + c];
        if (grid->columns[c].is_number) {
            write_text(out, "<td class=\"figure\">");
            write_escaped(out, cell);
            write_text(out, "</td>");
        } else
            write_bdi(out, "<td>", cell, "</td>");
    }
    write_text(out, "</tr>\n");
}

static void write_grid(page *page, const grid *grid, const char *label)
{
    writer *out = &page->writer;
    write_format(out,
                 "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"%s\"><table>\n"
                 "<thead><tr>",
                 label);
    for (size_t c = 0; c < grid->n_columns; c++)
        if (!grid->shares || c == 0 || grid->columns[c].is_number)
            write_head_cell(out, &grid->columns[c]);
    write_text(out, "</tr></thead>\n<tbody>\n");
    for (size_t r = 0; r < grid->n_rows; r++)
        write_row(out, grid, r);
    write_text(out, "</tbody></table></div>\n");
}

/* A long table is folded up. */
static void write_folded(page *page, const grid *grid, const char *label)
{
    write_format(&page->writer, "<details%s><summary>%s</summary>\n",
                 grid->n_rows <= OPEN_ROWS ? " open" : "", label);
    write_grid(page, grid, label);
    write_text(&page->writer, "</details>\n");
}

/* ---- sections ------------------------------------------------------------------------------- */

static void begin_section(page *page, const char *id, const char *title)
{
    write_format(&page->writer, "<section aria-labelledby=\"%s\"><h2 id=\"%s\">%s</h2>\n", id, id,
                 title);
}

static void write_note(page *page, const char *note)
{
    write_text(&page->writer, "<p class=\"note\">");
    write_escaped(&page->writer, bytes_of(note));
    write_text(&page->writer, "</p>\n");
}

static void write_tile(page *page, const char *name, uint64_t count)
{
    write_format(&page->writer, "<div><dt>%s</dt><dd>", name);
    write_bytes(&page->writer, figure_count(count, page->arena));
    write_text(&page->writer, "</dd></div>\n");
}

static void write_header(page *page)
{
    const tally *tally = page->report->tally;
    uint64_t events = 0;
    for (size_t i = 0; i < page->report->n_types; i++)
        events += page->report->types[i].count.events;
    write_text(&page->writer, "<header><h1>What the articles say</h1>\n<p>");
    if (tally->first_date[0])
        write_format(&page->writer, "Articles from %s to %s. ", tally->first_date,
                     tally->last_date);
    if (tally->undated)
        write_format(&page->writer, "%s of them have no date. ",
                     arena_string(page->arena, figure_count(tally->undated, page->arena)));
    if (tally->failed)
        write_format(&page->writer, "%s more could not be read and are not counted. ",
                     arena_string(page->arena, figure_count(tally->failed, page->arena)));
    write_text(&page->writer,
               "Figures are written the Indonesian way: 1.234,5. What is said here was read by a "
               "program, which errs at times.</p>\n<dl>\n");
    write_tile(page, "articles", tally->articles);
    write_tile(page, "events", events);
    write_tile(page, "persons", page->report->names[NAME_PERSON].n_all);
    write_tile(page, "organisations", page->report->names[NAME_ORGANISATION].n_all);
    write_tile(page, "regions", page->report->names[NAME_REGION].n_all);
    write_text(&page->writer, "</dl></header>\n");
}

static void write_chart_note(page *page, size_t left_out)
{
    const char *note = "Each chart has a scale of its own.";
    if (page->timeline.by_year)
        note = arena_format(page->arena, "%s A column is a year.", note);
    if (page->timeline.cut)
        note = arena_format(
            page->arena, "%s What was before %s or after %s is in the tables only.", note,
            timeline_slot_name(&page->timeline, 0, page->arena),
            timeline_slot_name(&page->timeline, page->timeline.count - 1, page->arena));
    if (left_out)
        note = arena_format(page->arena, "%s %zu more charts would be rarer still: see the tables.",
                            note, left_out);
    write_note(page, note);
}

static bool worth_drawing(const page *page)
{
    return page->timeline.count + page->timeline.undated > 1;
}

static void write_event_charts(page *page)
{
    const report *report = page->report;
    size_t n = report->n_types < MOST_CHARTS ? report->n_types : MOST_CHARTS;
    write_text(&page->writer, "<div class=\"charts\">\n");
    for (size_t i = 0; i < n; i++) {
        chart chart = {.title = report->types[i].name};
        for (size_t m = 0; m < report->n_months; m++) {
            size_t slot;
            if (timeline_slot(&page->timeline, report->months[m], &slot))
                chart.values[slot] +=
                    (double)tally_events(report->tally, report->types[i].number, report->months[m]);
        }
        chart_write(&page->writer, &page->timeline, &chart, page->arena);
    }
    write_text(&page->writer, "</div>\n");
    write_chart_note(page, report->n_types - n);
}

static void write_events(page *page)
{
    grid grid;
    begin_section(page, "events", "Events");
    if (!page->report->n_types)
        write_note(page, "No events were found.");
    else {
        grid_types(page->report, page->arena, &grid);
        write_grid(page, &grid, "Events by type");
        if (worth_drawing(page))
            write_event_charts(page);
        grid_months(page->report, page->arena, &grid);
        write_folded(page, &grid, "Events by month");
    }
    write_text(&page->writer, "</section>\n");
}

static void write_names(page *page, name_kind kind)
{
    static const char *const ids[NAME_KINDS] = {"persons", "organisations", "regions"};
    static const char *const titles[NAME_KINDS] = {"Persons", "Organisations", "Regions"};
    grid grid;
    grid_names(page->report, kind, page->arena, &grid);
    begin_section(page, ids[kind], titles[kind]);
    if (!grid.n_rows)
        write_note(page, "None were found.");
    else {
        write_note(page, grid_names_note(page->report, kind, page->arena));
        if (kind == NAME_PERSON)
            write_note(page, "A person is a name with a position: the same name with another "
                             "position, or with none, stands on a line of its own.");
        write_grid(page, &grid, titles[kind]);
    }
    write_text(&page->writer, "</section>\n");
}

/* ---- money ---------------------------------------------------------------------------------- */

/* The rows of one type and currency begin at `from`; returns where they end. */
static size_t write_money_chart(page *page, size_t from, bool draw)
{
    const report_money *rows = page->report->money_by_month, *first = &rows[from];
    chart chart = {.currency = first->currency};
    chart.title = bytes_of(arena_format(page->arena, "%.*s, %.*s", (int)first->type->name.size,
                                        first->type->name.data, (int)first->currency.size,
                                        first->currency.data));
    size_t at = from;
    for (; at < page->report->n_money_by_month && rows[at].type == first->type &&
           bytes_equal(rows[at].currency, first->currency);
         at++) {
        size_t slot;
        if (timeline_slot(&page->timeline, rows[at].month, &slot))
            chart.values[slot] += exact_sum_about(&rows[at].count.sum);
    }
    if (draw)
        chart_write(&page->writer, &page->timeline, &chart, page->arena);
    return at;
}

static void write_money_charts(page *page)
{
    size_t n = 0, at = 0;
    write_text(&page->writer, "<div class=\"charts\">\n");
    for (; at < page->report->n_money_by_month; n++)
        at = write_money_chart(page, at, n < MOST_CHARTS);
    write_text(&page->writer, "</div>\n");
    write_chart_note(page, n > MOST_CHARTS ? n - MOST_CHARTS : 0);
}

static void write_money(page *page)
{
    grid grid;
    begin_section(page, "sums", "Sums");
    write_note(page, grid_money_note(page->report, page->arena));
    if (page->report->n_money) {
        grid_money(page->report, false, page->arena, &grid);
        write_grid(page, &grid, "Sums by type of event");
        if (worth_drawing(page))
            write_money_charts(page);
        grid_money(page->report, true, page->arena, &grid);
        write_folded(page, &grid, "Sums by month");
    }
    write_text(&page->writer, "</section>\n");
}

bool report_page(const report *report, arena *arena, kliping_buffer *out)
{
    page page = {.writer = {out, false}, .report = report, .arena = arena};
    timeline_make(report, arena, &page.timeline);
    write_text(&page.writer,
               "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
               "style-src 'unsafe-inline'\">\n<title>What the articles say</title>\n<style>\n");
    write_text(&page.writer, page_style);
    write_text(&page.writer, "</style>\n</head>\n<body>\n<main>\n");
    write_header(&page);
    write_events(&page);
    write_money(&page);
    write_names(&page, NAME_PERSON);
    write_text(&page.writer, "<div class=\"pair\">\n");
    write_names(&page, NAME_ORGANISATION);
    write_names(&page, NAME_REGION);
    write_format(&page.writer, "</div>\n<footer>Written by kliping %s.</footer>\n",
                 kliping_version());
    write_text(&page.writer, "</main>\n</body>\n</html>\n");
    return !page.writer.failed;
}
