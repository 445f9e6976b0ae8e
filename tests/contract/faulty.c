/* System calls that go wrong, for a program that this is loaded before. Of standard input and
 * output and of files whose name holds "faulty":
 *
 *     FAULT_READ=N    a read fails with EIO once N bytes have been read
 *     FAULT_WRITE=N   a write fails with ENOSPC once N bytes have been written
 *     FAULT_PIECES=1  a call moves a few bytes only, and every other one is interrupted
 *     FAULT_SYNC=1    what was written turns out to be lost when it is to be on disk
 */
#include <errno.h>
#include <poll.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define EXPORT __attribute__((visibility("default")))

static long n_read, n_written, n_reads, n_writes, n_polls;

static bool is_ours(int file)
{
    char link[40] = "/proc/self/fd/", path[512], digits[12];
    int n = 0, number = file;
    if (file == STDIN_FILENO || file == STDOUT_FILENO)
        return true;
    do
        digits[n++] = (char)('0' + number % 10);
    while (number /= 10);
    for (size_t at = strlen(link); n; at++)
        link[at] = digits[--n];
    ssize_t size = readlink(link, path, sizeof path - 1);
    path[size > 0 ? size : 0] = '\0';
    return strstr(path, "faulty") != NULL;
}

static long limit(const char *name)
{
    const char *value = getenv(name);
    return value ? atol(value) : -1;
}

static bool interrupts(long *n_calls)
{
    return limit("FAULT_PIECES") > 0 && __atomic_add_fetch(n_calls, 1, __ATOMIC_RELAXED) % 2;
}

static bool fail(int number)
{
    errno = number;
    return true;
}

/* How much of size may be moved: 0 where nothing more may. */
static size_t share(size_t size, long most, long done)
{
    if (limit("FAULT_PIECES") > 0 && size > 97)
        size = 97;
    if (most >= 0 && done + (long)size > most)
        size = most > done ? (size_t)(most - done) : 0;
    return size;
}

EXPORT ssize_t read(int file, void *data, size_t size)
{
    if (!is_ours(file))
        return syscall(SYS_read, file, data, size);
    size_t part = share(size, limit("FAULT_READ"), n_read);
    if ((interrupts(&n_reads) && fail(EINTR)) || (size && !part && fail(EIO)))
        return -1;
    ssize_t got = syscall(SYS_read, file, data, part);
    n_read += got > 0 ? got : 0;
    return got;
}

EXPORT ssize_t write(int file, const void *data, size_t size)
{
    if (!is_ours(file))
        return syscall(SYS_write, file, data, size);
    size_t part = share(size, limit("FAULT_WRITE"), n_written);
    if ((interrupts(&n_writes) && fail(EINTR)) || (size && !part && fail(ENOSPC)))
        return -1;
    ssize_t put = syscall(SYS_write, file, data, part);
    n_written += put > 0 ? put : 0;
    return put;
}

EXPORT int poll(struct pollfd *files, nfds_t count, int timeout)
{
    if (interrupts(&n_polls) && fail(EINTR))
        return -1;
    struct timespec time = {timeout / 1000, timeout % 1000 * 1000000L};
    return (int)syscall(SYS_ppoll, files, count, timeout < 0 ? NULL : &time, NULL, 0);
}

EXPORT int fdatasync(int file)
{
    return limit("FAULT_SYNC") > 0 && fail(EIO) ? -1 : (int)syscall(SYS_fdatasync, file);
}
