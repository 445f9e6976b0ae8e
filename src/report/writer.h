/* Text that is written into one growing buffer, and figures the Indonesian way.
 *
 * A failed append is remembered and every later one does nothing. */
#ifndef KLIPING_REPORT_WRITER_H
#define KLIPING_REPORT_WRITER_H

#include "../base/arena.h"
#include "../kliping.h"
#include "exact_sum.h"

typedef struct writer {
    kliping_buffer *out;
    bool failed;
} writer;

void write_bytes(writer *writer, bytes text);
void write_text(writer *writer, const char *text);
void write_format(writer *writer, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* As the content of an HTML element or of an attribute in quotation marks. */
void write_escaped(writer *writer, bytes text);

/* "1200000000.5" -> "1.200.000.000,5" */
bytes figure_grouped(bytes decimal, arena *arena);
bytes figure_count(uint64_t count, arena *arena);
bytes figure_sum(const exact_sum *sum, arena *arena);

/* "1,2 miliar": three figures of it at least, for where all would be too many. */
bytes figure_short(double value, arena *arena);

#endif
