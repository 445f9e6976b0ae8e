#include "chart.h"

#include <math.h>

/* Picture: WIDTH units are about as many pixels on a telephone. */
enum {
    WIDTH = 360,
    TOP = 22,
    BASE = 150,
    HEIGHT = 176,
    WIDEST_COLUMN = 32,
    LABELS = 4,
    LABEL_WIDTH = 56
};

/* ---- figures -------------------------------------------------------------------------------- */

/* The next round figure above. */
static double round_above(double value, bool whole)
{
    static const double steps[] = {1, 2, 3, 4, 5, 6, 8, 10};
    double unit = pow(10, floor(log10(value)));
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if (steps[i] * unit >= value && (!whole || unit >= 1))
            return steps[i] * unit;
    return whole ? 1 : 10 * unit;
}

static const char *figure(const chart *chart, double value, arena *arena)
{
    bytes text = figure_short(value, arena);
    if (!chart->currency.data)
        return arena_format(arena, "%.*s", (int)text.size, text.data);
    bool rupiah = bytes_equal(chart->currency, BYTES("IDR"));
    return arena_format(arena, "%.*s %.*s", rupiah ? 2 : (int)chart->currency.size,
                        rupiah ? "Rp" : chart->currency.data, (int)text.size, text.data);
}

/* ---- drawing -------------------------------------------------------------------------------- */

static void write_columns(writer *writer, const timeline *line, const chart *chart, double top,
                          arena *arena)
{
    size_t slots = line->count + line->undated;
    double slot_width = (double)WIDTH / (double)slots;
    double width = slot_width * 0.8 < WIDEST_COLUMN ? slot_width * 0.8 : WIDEST_COLUMN;
    for (size_t i = 0; i < slots; i++) {
        double height = chart->values[i] / top * (BASE - TOP);
        if (chart->values[i] <= 0)
            continue;
        height = height < 1 ? 1 : height;
        write_format(writer,
                     "<rect%s x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s: ",
                     i == line->count ? " class=\"undated\"" : "",
                     slot_width * (double)i + (slot_width - width) / 2, BASE - height, width,
                     height, timeline_slot_name(line, i, arena));
        write_text(writer, figure(chart, chart->values[i], arena));
        write_text(writer, "</title></rect>\n");
    }
}

static void write_labels(writer *writer, const timeline *line, arena *arena)
{
    size_t slots = line->count + line->undated;
    double slot_width = (double)WIDTH / (double)slots;
    size_t step = (line->count + LABELS - 1) / LABELS;
    for (size_t i = 0; i < slots; i++) {
        bool last = i + 1 == slots, begins = i < line->count && i % step == 0;
        if (!begins && i != line->count)
            continue;
        /* Where columns are narrow a label begins at its column, or it would stand out on the
         * left. */
        const char *anchor = slots <= LABELS + 1 ? "middle" : last ? "end" : "start";
        double shift = *anchor == 'm' ? 0.5 : *anchor == 'e' ? 1 : 0.1;
        double x = slot_width * ((double)i + shift);
        if (*anchor == 's' && i && x + 2 * LABEL_WIDTH > WIDTH)
            continue; /* no room beside the last */
        write_format(writer, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>\n", x,
                     BASE + 18, anchor, timeline_slot_name(line, i, arena));
    }
}

void chart_write(writer *writer, const timeline *line, const chart *chart, arena *arena)
{
    size_t slots = line->count + line->undated, best = 0;
    for (size_t i = 1; i < slots; i++)
        if (chart->values[i] > chart->values[best])
            best = i;
    if (!slots || chart->values[best] <= 0)
        return;
    double top = round_above(chart->values[best], !chart->currency.data);
    write_text(writer, "<figure>\n<figcaption><bdi>");
    write_escaped(writer, chart->title);
    write_text(writer, "</bdi></figcaption>\n");
    write_format(writer, "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"", WIDTH, HEIGHT);
    write_escaped(writer, chart->title);
    write_format(writer, " by %s; most in %s: ", line->by_year ? "year" : "month",
                 timeline_slot_name(line, best, arena));
    write_text(writer, figure(chart, chart->values[best], arena));
    write_text(writer, "\">\n");
    write_format(writer,
                 "<path class=\"grid\" d=\"M0 %dH%dM0 %dH%d\"/><path class=\"base\" d=\"M0 "
                 "%dH%d\"/>\n<text x=\"0\" y=\"%d\">",
                 TOP, WIDTH, (TOP + BASE) / 2, WIDTH, BASE, WIDTH, TOP - 6);
    write_text(writer, figure(chart, top, arena));
    write_text(writer, "</text>\n");
    write_columns(writer, line, chart, top, arena);
    write_labels(writer, line, arena);
    write_text(writer, "</svg>\n</figure>\n");
}
