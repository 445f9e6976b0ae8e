#include "writer.h"

#include "../base/buffer.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

void write_bytes(writer *writer, bytes text)
{
    if (!writer->failed && text.size)
        writer->failed = !buffer_append(writer->out, text);
}

void write_text(writer *writer, const char *text)
{
    write_bytes(writer, bytes_of(text));
}

void write_format(writer *writer, const char *format, ...)
{
    char text[512]; /* figures and names of our own: what comes from outside goes other ways */
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    write_text(writer, text);
}

static const char *entity_of(char byte)
{
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

void write_escaped(writer *writer, bytes text)
{
    size_t written = 0;
    for (size_t i = 0; i < text.size; i++) {
        const char *entity = entity_of(text.data[i]);
        if (!entity)
            continue;
        write_bytes(writer, bytes_slice(text, written, i));
        write_text(writer, entity);
        written = i + 1;
    }
    write_bytes(writer, bytes_slice(text, written, text.size));
}

bytes figure_grouped(bytes decimal, arena *arena)
{
    const char *point = memchr(decimal.data, '.', decimal.size);
    size_t whole = point ? (size_t)(point - decimal.data) : decimal.size, size = 0;
    char *out = arena_array(arena, char, decimal.size * 2 + 1);
    for (size_t i = 0; i < whole; i++) {
        if (i && (whole - i) % 3 == 0)
            out[size++] = '.';
        out[size++] = decimal.data[i];
    }
    for (size_t i = whole; i < decimal.size; i++)
        out[size++] = i == whole ? ',' : decimal.data[i];
    return (bytes){out, size};
}

bytes figure_count(uint64_t count, arena *arena)
{
    return figure_grouped(bytes_of(arena_format(arena, "%" PRIu64, count)), arena);
}

bytes figure_sum(const exact_sum *sum, arena *arena)
{
    char text[EXACT_TEXT];
    return figure_grouped(exact_sum_text(sum, text), arena);
}

bytes figure_short(double value, arena *arena)
{
    static const struct {
        double unit;
        const char *name;
    } scales[] = {{1e12, " triliun"}, {1e9, " miliar"}, {1e6, " juta"}, {1e4, " ribu"}, {1, ""}};
    size_t scale = 0;
    while (scale < 4 && value < scales[scale].unit)
        scale++;
    double unit = scale == 3 ? 1e3 : scales[scale].unit, scaled = value / unit;
    const char *text = arena_format(arena,
                                    scaled < 10    ? "%.2f"
                                    : scaled < 100 ? "%.1f"
                                                   : "%.0f",
                                    scaled);
    size_t size = strlen(text);
    if (strchr(text, '.')) {
        while (text[size - 1] == '0')
            size--;
        size -= text[size - 1] == '.';
    }
    bytes figure = figure_grouped((bytes){text, size}, arena);
    return bytes_of(
        arena_format(arena, "%.*s%s", (int)figure.size, figure.data, scales[scale].name));
}
