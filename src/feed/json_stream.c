#include "json_stream.h"

/* Modes of the splitter; depth counts the brackets of the object that has begun. */
enum { BETWEEN = 0, INSIDE, IN_STRING, AFTER_BACKSLASH, IN_SCALAR };

static bool is_between(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == ',' ||
           byte == '[' || byte == ']';
}

static char mode_after(line_state *state, char byte)
{
    switch (state->mode) {
    case BETWEEN:
        state->n_lists += (byte == '[') - (byte == ']');
        if (is_between(byte))
            return BETWEEN;
        state->depth = byte == '{';
        return byte == '{' ? INSIDE : IN_SCALAR;
    case IN_SCALAR:
        return IN_SCALAR;
    case AFTER_BACKSLASH:
        return IN_STRING;
    case IN_STRING:
        return byte == '\\' ? AFTER_BACKSLASH : byte == '"' ? INSIDE : IN_STRING;
    default:
        if (byte == '{' || byte == '[')
            state->depth++;
        else if (byte == '}' || byte == ']')
            state->depth--;
        return byte == '"' ? IN_STRING : INSIDE;
    }
}

bool json_stream_split(line_state *state, bytes fresh, size_t *end, size_t *next)
{
    for (size_t i = 0; i < fresh.size; i++) {
        char byte = fresh.data[i];
        if (state->mode == IN_STRING && byte != '"' && byte != '\\')
            continue;
        bool scalar_ends = state->mode == IN_SCALAR && (is_between(byte) || byte == '{');
        if (!scalar_ends)
            state->mode = mode_after(state, byte);
        if (!scalar_ends && (state->mode != INSIDE || state->depth))
            continue;
        state->mode = BETWEEN;
        *end = *next = scalar_ends ? i : i + 1;
        return true;
    }
    return false;
}

bytes json_stream_trim(bytes piece)
{
    while (piece.size && is_between(piece.data[0]))
        piece = bytes_slice(piece, 1, piece.size);
    while (piece.size && is_between(piece.data[piece.size - 1]) &&
           piece.data[piece.size - 1] != ']')
        piece.size--;
    return piece;
}

bool json_stream_is_open(const line_state *state)
{
    return state->mode == BETWEEN && state->n_lists > 0;
}
