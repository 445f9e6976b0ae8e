/* Well-formedness of UTF-8, for what comes in from files other than articles. */
#ifndef KLIPING_BASE_UTF8_H
#define KLIPING_BASE_UTF8_H

#include "bytes.h"

/* No overlong form, no surrogate, nothing above U+10FFFF, nothing cut off. */
bool utf8_is_valid(bytes text);

#endif
