/* Every status has a sentence of its own. */
#include "check.h"

#include "kliping.h"

#include <string.h>

static const char *text_of(kliping_status status)
{
    const char *text = kliping_status_text(status);
    return text ? text : "";
}

int main(void)
{
    const char *known[] = {
        [KLIPING_OK] = text_of(KLIPING_OK),
        [KLIPING_NO_MEMORY] = text_of(KLIPING_NO_MEMORY),
        [KLIPING_BAD_ARGUMENT] = text_of(KLIPING_BAD_ARGUMENT),
        [KLIPING_BAD_LEXICON] = text_of(KLIPING_BAD_LEXICON),
        [KLIPING_BAD_MODEL] = text_of(KLIPING_BAD_MODEL),
        [KLIPING_BAD_RECORD] = text_of(KLIPING_BAD_RECORD),
        [KLIPING_TOO_LARGE] = text_of(KLIPING_TOO_LARGE),
        [KLIPING_IO] = text_of(KLIPING_IO),
    };
    const size_t count = sizeof known / sizeof *known;
    const char *unknown = text_of((kliping_status)count);
    CHECK(*unknown);
    for (size_t i = 0; i < count; i++) {
        CHECK(*known[i] && strcmp(known[i], unknown) != 0);
        for (size_t other = 0; other < i; other++)
            CHECK(strcmp(known[i], known[other]) != 0);
    }
    return check_report();
}
