/* Every status has a sentence of its own. */
#include "check.h"

#include "kliping.h"

#include <string.h>

int main(void)
{
    const char *known[] = {
        [KLIPING_OK] = kliping_status_text(KLIPING_OK),
        [KLIPING_NO_MEMORY] = kliping_status_text(KLIPING_NO_MEMORY),
        [KLIPING_BAD_ARGUMENT] = kliping_status_text(KLIPING_BAD_ARGUMENT),
        [KLIPING_BAD_LEXICON] = kliping_status_text(KLIPING_BAD_LEXICON),
        [KLIPING_BAD_MODEL] = kliping_status_text(KLIPING_BAD_MODEL),
        [KLIPING_BAD_RECORD] = kliping_status_text(KLIPING_BAD_RECORD),
        [KLIPING_TOO_LARGE] = kliping_status_text(KLIPING_TOO_LARGE),
        [KLIPING_IO] = kliping_status_text(KLIPING_IO),
    };
    const size_t count = sizeof known / sizeof *known;
    const char *unknown = kliping_status_text((kliping_status)count);
    CHECK(unknown && *unknown);
    for (size_t i = 0; i < count; i++) {
        CHECK(known[i] && *known[i] && strcmp(known[i], unknown) != 0);
        for (size_t other = 0; other < i; other++)
            CHECK(strcmp(known[i], known[other]) != 0);
    }
    return check_report();
}
