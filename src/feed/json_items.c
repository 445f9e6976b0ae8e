#include "json_items.h"

static bool is_space(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static bytes trimmed(bytes text)
{
    while (text.size && is_space(text.data[0]))
        text = bytes_slice(text, 1, text.size);
    while (text.size && is_space(text.data[text.size - 1]))
        text.size--;
    return text;
}

bytes json_items(bytes raw)
{
    if (!raw.size || raw.data[0] != '[')
        return (bytes){NULL, 0};
    return trimmed(bytes_slice(raw, 1, raw.size - 1));
}

/* Behind the string that opens at `at`. */
static size_t skip_string(bytes text, size_t at)
{
    for (at++; at < text.size && text.data[at] != '"'; at++)
        if (text.data[at] == '\\')
            at++;
    return at + 1;
}

bool json_items_next(bytes *rest, bytes *item)
{
    if (!rest->size)
        return false;
    size_t at = 0, depth = 0;
    while (at < rest->size && (depth || rest->data[at] != ',')) {
        char byte = rest->data[at];
        if (byte == '"') {
            at = skip_string(*rest, at);
            continue;
        }
        depth += byte == '{' || byte == '[';
        depth -= byte == '}' || byte == ']';
        at++;
    }
    *item = trimmed(bytes_slice(*rest, 0, at));
    *rest = trimmed(bytes_slice(*rest, at < rest->size ? at + 1 : at, rest->size));
    return true;
}
