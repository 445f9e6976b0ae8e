/* timed INPUT COMMAND ARGUMENT...: runs it with INPUT on its standard input and nobody reading what
 * it writes, and prints seconds of the processor, seconds of the wall and the peak of its memory in
 * KiB.
 *
 * A process counts the memory of the one that starts it as its own peak, so a small one has to. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time)
{
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    int input = open(argv[1], O_RDONLY | O_CLOEXEC),
        nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    double start = now();
    pid_t child = input < 0 || nowhere < 0 ? -1 : fork();
    if (child == 0) {
        if (dup2(input, STDIN_FILENO) >= 0 && dup2(nowhere, STDOUT_FILENO) >= 0)
            execvp(argv[2], argv + 2);
        _exit(127);
    }
    int status;
    struct rusage usage;
    if (child < 0 || wait4(child, &status, 0, &usage) < 0)
        return 2;
    printf("%.6f %.6f %ld\n", seconds(usage.ru_utime) + seconds(usage.ru_stime), now() - start,
           usage.ru_maxrss);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
