/*
 * A layer between Node and the C library: every call that changes a file below FAULT_ROOT is counted, and one of them fails on order.
 * Both Node's own file calls and SQLite's pass here. The order lies in a file that both sides map (FAULT_CONTROL), six int32:
 *   mode (0 count only, 1 fail once, 2 fail from then on, 3 kill, 4 write half and say so, 5 write half, then fail from then on),
 *   nth call from now, errno, calls so far, calls failed, 1 to count syncs, renames, removals and openings too.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { MODE, NTH, ERROR, CALLS, FAILED };
enum { COUNT, ONCE, ALWAYS, KILL, SHORT, SHORT_THEN_FULL };

static volatile int32_t *control;
static const char *root;
static size_t root_length;

__attribute__((constructor)) static void start(void) {
  const char *path = getenv("FAULT_CONTROL");
  root = getenv("FAULT_ROOT");
  if (!path || !root) return;
  root_length = strlen(root);
  int (*real_open)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
  int fd = real_open(path, O_RDWR | O_CLOEXEC);
  if (fd < 0) return;
  void *mapped = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (mapped != MAP_FAILED) control = mapped;
}

static int ours(const char *path) { return control && path && strncmp(path, root, root_length) == 0; }

static int ours_fd(int fd) {
  if (!control || fd < 3) return 0;
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return ours(path);
}

/* 0: go on; 1: fail with errno set; 2: write half. */
static int verdict(int writes) {
  int32_t call = __sync_add_and_fetch(&control[CALLS], 1);
  int mode = control[MODE], nth = control[NTH];
  if (mode == COUNT || call < nth) return 0;
  if (mode == KILL && call == nth) { kill(getpid(), SIGKILL); for (;;) pause(); }
  if (mode == ONCE && call != nth) return 0;
  if (mode == SHORT) { if (call != nth) return 0; if (writes) { __sync_add_and_fetch(&control[FAILED], 1); return 2; } return 0; }
  if (mode == SHORT_THEN_FULL && call == nth && writes) return 2;
  if ((mode == SHORT_THEN_FULL || mode == ALWAYS) && !writes && control[ERROR] == ENOSPC) return 0;
  if (mode == KILL) return 0;
  __sync_add_and_fetch(&control[FAILED], 1);
  errno = control[ERROR];
  return 1;
}

#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, name)

#define WRITE(name) \
  ssize_t name(int fd, const void *bytes, size_t size) { \
    REAL(ssize_t, #name, int, const void *, size_t); \
    if (ours_fd(fd)) switch (verdict(1)) { case 1: return -1; case 2: size = size > 1 ? size / 2 : size; } \
    return real(fd, bytes, size); }
#define PWRITE(name) \
  ssize_t name(int fd, const void *bytes, size_t size, off_t at) { \
    REAL(ssize_t, #name, int, const void *, size_t, off_t); \
    if (ours_fd(fd)) switch (verdict(1)) { case 1: return -1; case 2: size = size > 1 ? size / 2 : size; } \
    return real(fd, bytes, size, at); }
#define SYNC(name) \
  int name(int fd) { REAL(int, #name, int); if (ours_fd(fd) && verdict(0) == 1) return -1; return real(fd); }
#define TRUNCATE(name) \
  int name(int fd, off_t size) { REAL(int, #name, int, off_t); if (ours_fd(fd) && verdict(1) == 1) return -1; return real(fd, size); }
#define PAIR(name) \
  int name(const char *a, const char *b) { REAL(int, #name, const char *, const char *); \
    if (ours(b) && verdict(0) == 1) return -1; return real(a, b); }
#define OPEN(name) \
  int name(const char *path, int flags, ...) { REAL(int, #name, const char *, int, ...); \
    mode_t mode = 0; if (flags & O_CREAT) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); } \
    if ((flags & O_CREAT) && ours(path) && access(path, F_OK) != 0 && verdict(1) == 1) return -1; \
    return real(path, flags, mode); }

WRITE(write)
PWRITE(pwrite)
PWRITE(pwrite64)
SYNC(fsync)
SYNC(fdatasync)
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)
PAIR(rename)
PAIR(link)
OPEN(open)
OPEN(open64)

ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(ssize_t, "writev", int, const struct iovec *, int);
  if (ours_fd(fd) && verdict(1) == 1) return -1;
  return real(fd, parts, count);
}

int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  if (control && control[ERROR] != ENOSPC && ours(path) && access(path, F_OK) == 0 && verdict(0) == 1) return -1;
  return real(path);
}
