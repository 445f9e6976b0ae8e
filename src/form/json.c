/* What the library has to say, in JSON. */
#include "json_document.h"

#include "../base/wide.h"

kliping_status kliping_document_json(const kliping_document *document, const kliping_reader *reader,
                                     const kliping_json_style *style, kliping_buffer *out)
{
#ifdef HAS_WIDE
    if (machine_is_wide())
        return json_document_wide(document, reader, style, out);
#endif
    return write_document(document, reader, style, out);
}

kliping_status kliping_error_json(const char *reason, const kliping_json_style *style,
                                  kliping_buffer *out)
{
    json_writer writer = start(style, out);
    write_id(&writer, style);
    json_text(&writer, json_key("error"), reason);
    return finish(&writer);
}
