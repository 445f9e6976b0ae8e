#include "signals.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

enum { PATIENCE = 10 /* seconds */ };

static volatile sig_atomic_t caught;
static int wake[2] = {-1, -1};

static void take_signal(int number)
{
    if (caught || number == SIGALRM)
        _exit(128 + (caught ? caught : number));
    caught = number;
    alarm(PATIENCE);
    if (write(wake[1], "", 1) < 0)
        _exit(128 + number);
}

int signals_catch(void)
{
    static const int numbers[] = {SIGTERM, SIGINT, SIGHUP, SIGALRM};
    struct sigaction action = {.sa_handler = take_signal, .sa_flags = SA_RESTART};
    if (pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0)
        return -1;
    sigemptyset(&action.sa_mask);
    for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct sigaction before;
        if (sigaction(numbers[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(numbers[i], &action, NULL); /* what nohup ignores stays ignored */
    }
    return wake[0];
}

void signals_end(void)
{
    if (!caught)
        return;
    signal((int)caught, SIG_DFL);
    raise((int)caught);
}
