/* What a single character is and what it is read as: UTF-8, mojibake, look-alikes, case. */
#ifndef KLIPING_READ_CHARACTERS_H
#define KLIPING_READ_CHARACTERS_H

#include "../base/bytes.h"

#include <stdint.h>

/* Decodes one well-formed UTF-8 sequence and returns its size, or measures the maximal ill-formed
 * subpart (Unicode 3.9, U+FFFD substitution of maximal subparts): *codepoint is then -1. */
size_t character_decode(bytes raw, size_t at, int32_t *codepoint);

#define CHARACTER_REPLACEMENT "\xEF\xBF\xBD"

/* A character that is not ASCII, as it stands and as it is read. Several code points make one
 * character where they are mojibake of one, or a letter and its combining marks. */
typedef struct character {
    size_t raw_size;   /* bytes it takes in the input */
    size_t codepoints; /* of the decoded form */
    size_t utf16;      /* code units of the decoded form */
    char canonical[8]; /* never longer than the decoded form; empty for what has no width */
    size_t canonical_size;
    bool ill_formed; /* stands for U+FFFD */
} character;

/* The character at a byte above 0x7F. */
character character_read(bytes raw, size_t at);

/* Lower case of canonical, into folded[canonical.size]. Letters whose lower case has another size
 * stay. */
void characters_fold(bytes canonical, char *folded);

/* The code point at a position of valid UTF-8, and its size. */
uint32_t character_codepoint(bytes text, size_t at, size_t *size);

bool character_is_letter(uint32_t codepoint); /* or a combining mark */
bool character_is_upper(uint32_t codepoint);
bool characters_have_upper(bytes text);      /* any */
bool character_is_digit(uint32_t codepoint); /* ASCII digits: all others were folded to them */

#endif
