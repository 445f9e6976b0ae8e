#include "../kliping.h"

const char *kliping_status_text(kliping_status status)
{
    switch (status) {
    case KLIPING_OK:
        return "all is well";
    case KLIPING_NO_MEMORY:
        return "out of memory";
    case KLIPING_BAD_ARGUMENT:
        return "an argument is not what the function takes";
    case KLIPING_BAD_LEXICON:
        return "the lexicon cannot be used";
    case KLIPING_BAD_MODEL:
        return "the model cannot be used";
    case KLIPING_BAD_RECORD:
        return "the record is malformed";
    case KLIPING_TOO_LARGE:
        return "the record is larger than the limit";
    case KLIPING_IO:
        return "a file cannot be read or written";
    }
    return "unknown status";
}
