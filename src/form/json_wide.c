/* What json.c does for all machines, with vectors of 32 bytes. Compilers that do not know the
 * pragma make the same of it as there. */
#if defined __x86_64__ && defined __GNUC__ && !defined __clang__
#pragma GCC target("avx2,bmi,bmi2")
#endif
#include "json_document.h"

kliping_status json_document_wide(const kliping_document *document, const kliping_reader *reader,
                                  const kliping_json_style *style, kliping_buffer *out)
{
    return write_document(document, reader, style, out);
}
