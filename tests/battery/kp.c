/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Preloaded into a program under test: counts its calls to disk and network from kp_begin() on, all threads together, and at one of them
 * kills the program, makes the call fail, stops or delays it. Can also write down every change of a file, and shift the wall clock.
 *   KP_AT=N        the call that it happens at, from 1
 *   KP_DO=…        kill-before | kill-after | stop | fail
 *   KP_ERRNO=N     what "fail" says; KP_STICKY=1: from that call on, always
 *   KP_KINDS=…     which calls count: w changes of files, r reads of files, s sockets (ws)
 *   KP_OUT=FILE    gets the number of calls when the program ends
 *   KP_TRACE=FILE  gets every change of a file, for power.py
 *   KP_SKEW=S      the wall clock is S seconds off from call KP_AT on (from kp_begin() where that is not set) */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum act { NOTHING, KILL_BEFORE, KILL_AFTER, STOP, FAIL };

static atomic_int begun, skewed;
static atomic_long calls;
static long at;
static enum act todo;
static int error_number, sticky, trace = -1;
static long skew;
static const char *kinds = "ws";
static pthread_mutex_t trace_lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    if (!found)
        abort();
    return found;
}

static ssize_t raw_write(int fd, const void *data, size_t size)
{
    return REAL(write)(fd, data, size);
}

static void die(void)
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

__attribute__((constructor)) static void start(void)
{
    const char *text = getenv("KP_AT");
    at = text ? atol(text) : 0;
    text = getenv("KP_DO");
    if (text)
        todo = !strcmp(text, "kill-before") ? KILL_BEFORE
             : !strcmp(text, "kill-after")  ? KILL_AFTER
             : !strcmp(text, "stop")        ? STOP
             : !strcmp(text, "fail")        ? FAIL
                                            : NOTHING;
    text = getenv("KP_ERRNO");
    error_number = text ? atoi(text) : EIO;
    sticky = getenv("KP_STICKY") != NULL;
    if (getenv("KP_KINDS"))
        kinds = getenv("KP_KINDS");
    text = getenv("KP_SKEW");
    skew = text ? atol(text) : 0;
    text = getenv("KP_TRACE");
    if (text)
        trace = open(text, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

__attribute__((destructor)) static void end(void)
{
    const char *out = getenv("KP_OUT");
    if (!out)
        return;
    char line[32];
    const int size = snprintf(line, sizeof line, "%ld\n", atomic_load(&calls));
    const int fd = open(out, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd >= 0 && raw_write(fd, line, (size_t)size) == size)
        close(fd);
}

/* One record: kind, length of path, length of data, offset; then both. */
static void note(char kind, const char *path, const void *data, size_t size, int64_t offset)
{
    struct { char kind; char unused[3]; uint32_t path; uint32_t size; uint32_t unused2; int64_t offset; } head = {0};
    head.kind = kind;
    head.path = (uint32_t)strlen(path);
    head.size = (uint32_t)size;
    head.offset = offset;
    const struct iovec parts[3] = {{&head, sizeof head}, {(void *)path, head.path}, {(void *)data, size}};
    pthread_mutex_lock(&trace_lock);
    if (writev(trace, parts, 3) < 0)
        abort();
    pthread_mutex_unlock(&trace_lock);
}

static void note_fd(char kind, int fd, const void *data, size_t size, int64_t offset)
{
    char link[64], path[1024];
    if (trace < 0)
        return;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return;
    path[length] = 0;
    note(kind, path, data, size, offset);
}

/* From here on calls count: what a start of the program does is left out. Returns how many were counted before. */
long kp_begin(void)
{
    if (trace >= 0)
        note('B', "", "", 0, 0);
    atomic_store(&begun, 1);
    if (skew && at == 0)
        atomic_store(&skewed, 1);
    return atomic_load(&calls);
}

static char kind_of(int fd, char of_file)
{
    struct stat info;
    if (fstat(fd, &info) != 0)
        return 0;
    return S_ISREG(info.st_mode) || S_ISDIR(info.st_mode) ? of_file : S_ISSOCK(info.st_mode) ? 's' : 0;
}

/* True: the call has to fail with errno as set. */
static int before(char kind, int *last)
{
    *last = 0;
    if (!kind || !atomic_load(&begun) || !strchr(kinds, kind))
        return 0;
    const long number = atomic_fetch_add(&calls, 1) + 1;
    if (number < at || at == 0 || (number > at && !sticky))
        return 0;
    if (skew)
        atomic_store(&skewed, 1);
    if (todo == KILL_BEFORE)
        die();
    if (todo == STOP)
        kill(getpid(), SIGSTOP);
    *last = todo == KILL_AFTER;
    errno = error_number;
    return todo == FAIL;
}

#define WRAP(kind, failed, call)                                                                                                           \
    int last;                                                                                                                              \
    if (before(kind, &last))                                                                                                               \
        return failed;                                                                                                                     \
    const __typeof__(call) result = call;                                                                                                  \
    const int saved = errno;                                                                                                               \
    if (last)                                                                                                                              \
        die();                                                                                                                             \
    errno = saved;                                                                                                                         \
    return result;

ssize_t write(int fd, const void *data, size_t size)
{
    if (kind_of(fd, 'w') == 'w')
        note_fd('W', fd, data, size, lseek(fd, 0, SEEK_CUR));
    WRAP(kind_of(fd, 'w'), -1, REAL(write)(fd, data, size))
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    note_fd('W', fd, data, size, offset);
    WRAP(kind_of(fd, 'w'), -1, REAL(pwrite)(fd, data, size, offset))
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    note_fd('W', fd, data, size, offset);
    WRAP(kind_of(fd, 'w'), -1, REAL(pwrite64)(fd, data, size, offset))
}
int ftruncate(int fd, off_t size)
{
    note_fd('T', fd, "", 0, size);
    WRAP(kind_of(fd, 'w'), -1, REAL(ftruncate)(fd, size))
}
int ftruncate64(int fd, off64_t size)
{
    note_fd('T', fd, "", 0, size);
    WRAP(kind_of(fd, 'w'), -1, REAL(ftruncate64)(fd, size))
}
int unlink(const char *path)
{
    if (trace >= 0)
        note('U', path, "", 0, 0);
    WRAP('w', -1, REAL(unlink)(path))
}
int fdatasync(int fd)
{
    WRAP(kind_of(fd, 'w'), -1, (note_fd('S', fd, "", 0, 0), REAL(fdatasync)(fd)))
}
int fsync(int fd)
{
    WRAP(kind_of(fd, 'w'), -1, (note_fd('S', fd, "", 0, 0), REAL(fsync)(fd)))
}
/* A look into an empty socket is no event: it is counted only once it brought something. */
#define WRAP_READ(fd, call)                                                                                                                \
    const ssize_t got = call;                                                                                                              \
    const int why = errno;                                                                                                                 \
    int ignored = 0;                                                                                                                       \
    if (!(got < 0 && why == EAGAIN) && before(kind_of(fd, 'r'), &ignored))                                                                 \
        return -1;                                                                                                                         \
    if (ignored)                                                                                                                           \
        die();                                                                                                                             \
    errno = why;                                                                                                                           \
    return got;

ssize_t pread(int fd, void *data, size_t size, off_t offset) { WRAP(kind_of(fd, 'r'), -1, REAL(pread)(fd, data, size, offset)) }
ssize_t pread64(int fd, void *data, size_t size, off64_t offset) { WRAP(kind_of(fd, 'r'), -1, REAL(pread64)(fd, data, size, offset)) }
ssize_t read(int fd, void *data, size_t size) { WRAP_READ(fd, REAL(read)(fd, data, size)) }
int connect(int fd, const struct sockaddr *to, socklen_t size)
{
    if (trace >= 0 && to->sa_family == AF_INET)
        note('C', "", "", 0, 0);
    WRAP('s', -1, REAL(connect)(fd, to, size))
}
ssize_t send(int fd, const void *data, size_t size, int flags) { WRAP('s', -1, REAL(send)(fd, data, size, flags)) }
ssize_t sendto(int fd, const void *data, size_t size, int flags, const struct sockaddr *to, socklen_t length)
{
    WRAP('s', -1, REAL(sendto)(fd, data, size, flags, to, length))
}
ssize_t sendmsg(int fd, const struct msghdr *message, int flags) { WRAP('s', -1, REAL(sendmsg)(fd, message, flags)) }
ssize_t recv(int fd, void *data, size_t size, int flags) { WRAP_READ(fd, REAL(recv)(fd, data, size, flags)) }
ssize_t recvfrom(int fd, void *data, size_t size, int flags, struct sockaddr *from, socklen_t *length)
{
    WRAP_READ(fd, REAL(recvfrom)(fd, data, size, flags, from, length))
}
ssize_t recvmsg(int fd, struct msghdr *message, int flags) { WRAP_READ(fd, REAL(recvmsg)(fd, message, flags)) }

int clock_gettime(clockid_t clock, struct timespec *now)
{
    const int result = REAL(clock_gettime)(clock, now);
    if (clock == CLOCK_REALTIME && atomic_load(&skewed))
        now->tv_sec += skew;
    return result;
}
int gettimeofday(struct timeval *now, void *zone)
{
    const int result = REAL(gettimeofday)(now, zone);
    if (atomic_load(&skewed))
        now->tv_sec += skew;
    return result;
}
time_t time(time_t *out)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out)
        *out = now.tv_sec;
    return now.tv_sec;
}
