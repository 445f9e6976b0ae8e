/* The report for a terminal: columns of plain text. */
#include "grid.h"
#include "writer.h"

#include <utf8proc.h>

enum { WIDEST = 44, LINE = 96 };

/* How wide the text is; the beginning of it that is at most so wide, and how wide that is. */
static size_t width_of(bytes text, size_t most, bytes *fitting, size_t *fitting_width)
{
    size_t width = 0;
    *fitting = (bytes){text.data, 0};
    *fitting_width = 0;
    for (size_t at = 0; at < text.size;) {
        utf8proc_int32_t codepoint;
        utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)text.data + at,
                                                 (utf8proc_ssize_t)(text.size - at), &codepoint);
        at += size > 0 ? (size_t)size : 1;
        width += size > 0 ? (size_t)utf8proc_charwidth(codepoint) : 1;
        if (width <= most) {
            fitting->size = at;
            *fitting_width = width;
        }
    }
    return width;
}

static bytes title_of(const grid_column *column)
{
    return column->title ? bytes_of(column->title) : column->name;
}

static void pad(writer *writer, size_t count)
{
    while (count--)
        write_text(writer, " ");
}

static void write_cell(writer *writer, bytes cell, size_t column_width, bool right, bool last)
{
    bytes shown;
    size_t width;
    bool cut = width_of(cell, column_width, &shown, &width) > column_width;
    if (cut) {
        width_of(cell, column_width - 1, &shown, &width);
        width++;
    }
    if (right)
        pad(writer, column_width - width);
    write_bytes(writer, shown);
    if (cut)
        write_text(writer, "\xE2\x80\xA6");
    if (!right && !last)
        pad(writer, column_width - width);
    write_text(writer, last ? "\n" : "  ");
}

/* Figures are never cut. */
static size_t column_width(const grid *grid, size_t column)
{
    bytes fitting;
    size_t widest, width;
    widest = width_of(title_of(&grid->columns[column]), WIDEST, &fitting, &width);
    for (size_t r = 0; r < grid->n_rows; r++) {
        bytes cell = grid->cells[r * grid->n_columns + column];
        size_t needed = width_of(cell, WIDEST, &fitting, &width);
        widest = needed > widest ? needed : widest;
    }
    bool figures = grid->columns[column].is_number && !grid->columns[column].name.data;
    return figures || widest < WIDEST ? widest : WIDEST;
}

static void write_grid(writer *writer, const grid *grid, arena *arena)
{
    size_t *widths = arena_array(arena, size_t, grid->n_columns);
    for (size_t c = 0; c < grid->n_columns; c++)
        widths[c] = column_width(grid, c);
    for (size_t r = 0; r <= grid->n_rows; r++)
        for (size_t c = 0; c < grid->n_columns; c++) {
            const grid_column *column = &grid->columns[c];
            bytes cell = r ? grid->cells[(r - 1) * grid->n_columns + c] : title_of(column);
            write_cell(writer, cell, widths[c], column->is_number, c + 1 == grid->n_columns);
        }
}

/* Broken into lines between words. */
static void write_note(writer *writer, const char *note)
{
    size_t column = 0;
    while (*note) {
        size_t size = strcspn(note, " ");
        if (column && column + 1 + size > LINE) {
            write_text(writer, "\n");
            column = 0;
        }
        if (column)
            write_text(writer, " ");
        write_bytes(writer, (bytes){note, size});
        column += size + (column > 0);
        note += size + (note[size] == ' ');
    }
    write_text(writer, "\n");
}

static void write_section(writer *writer, const char *title, const grid *grid, const char *note,
                          arena *arena)
{
    write_format(writer, "\n%s\n", title);
    if (grid->n_rows)
        write_grid(writer, grid, arena);
    if (note)
        write_note(writer, note);
}

static void write_head(writer *writer, const tally *tally, arena *arena)
{
    write_bytes(writer, figure_count(tally->articles, arena));
    write_text(writer, tally->articles == 1 ? " article" : " articles");
    if (tally->first_date[0])
        write_format(writer, ", %s to %s", tally->first_date, tally->last_date);
    if (tally->undated) {
        write_text(writer, "; ");
        write_bytes(writer, figure_count(tally->undated, arena));
        write_text(writer, " without a date");
    }
    if (tally->failed) {
        write_text(writer, "; ");
        write_bytes(writer, figure_count(tally->failed, arena));
        write_text(writer, " more could not be read");
    }
    write_text(writer, "\n");
}

bool report_table(const report *report, arena *arena, kliping_buffer *out)
{
    static const char *const titles[NAME_KINDS] = {"PERSONS", "ORGANISATIONS", "REGIONS"};
    writer writer = {out, false};
    grid grid;
    write_head(&writer, report->tally, arena);
    grid_types(report, arena, &grid);
    write_section(&writer, "EVENTS", &grid, grid.n_rows ? NULL : "None.", arena);
    if (report->n_types) {
        grid_months(report, arena, &grid);
        write_section(&writer, "EVENTS BY MONTH", &grid, NULL, arena);
    }
    for (name_kind kind = 0; kind < NAME_KINDS; kind++) {
        grid_names(report, kind, arena, &grid);
        const char *note = grid.n_rows ? grid_names_note(report, kind, arena) : "None.";
        write_section(&writer, titles[kind], &grid, note, arena);
    }
    grid_money(report, false, arena, &grid);
    write_section(&writer, "SUMS", &grid, grid_money_note(report, arena), arena);
    if (report->n_money) {
        grid_money(report, true, arena, &grid);
        write_section(&writer, "SUMS BY MONTH", &grid, NULL, arena);
    }
    return !writer.failed;
}
