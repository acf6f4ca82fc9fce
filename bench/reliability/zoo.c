/*
 * Processes that do not want to end. usage: zoo MARK BEHAVIOUR...
 *
 * Every process has MARK in its command line, so that survivors are counted without the code under test. With several behaviours each runs
 * in a child; the parent stays. A process writes one byte to the FIFO named by ZOO_UP once it is as it wants to be.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static char self[4096], up[4096], *mark;

static void say_up(void) {
  int fd = open(up, O_WRONLY | O_NONBLOCK);
  if (fd >= 0) {
    if (write(fd, "u", 1) < 0) perror("zoo");
    close(fd);
  }
}

static void stay(void) {
  say_up();
  for (;;) pause();
}

static void ignore_signals(void) {
  signal(SIGTERM, SIG_IGN);
  signal(SIGINT, SIG_IGN);
  signal(SIGHUP, SIG_IGN);
}

static void become(const char *behaviour, int clean_environment) {
  char up_again[4200];
  snprintf(up_again, sizeof up_again, "ZOO_UP=%s", up);
  char *arguments[] = {self, mark, (char *)behaviour, NULL};
  char *clean[] = {up_again, NULL};
  if (clean_environment) execve(self, arguments, clean);
  else execv(self, arguments);
  _exit(99);
}

static void let_go_of_output(void) {
  int null = open("/dev/null", O_RDWR);
  for (int fd = 0; fd < 3; fd++) dup2(null, fd);
}

/* Two forks and a session of its own: a child of init that no parent leads to. */
static void daemonise(int quiet, int clean_environment) {
  if (fork() == 0) {
    setsid();
    if (fork() == 0) {
      if (quiet) let_go_of_output();
      become("deaf", clean_environment);
    }
    _exit(0);
  }
  wait(NULL);
  stay();
}

static void rise_again(int signal_number) {
  (void)signal_number;
  if (fork() == 0) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    setsid();
    become("phoenix", 0);
  }
  _exit(0);
}

int main(int count, char **words) {
  ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
  if (count < 3 || length < 0) return 2;
  self[length] = 0;
  snprintf(up, sizeof up, "%s", getenv("ZOO_UP") ? getenv("ZOO_UP") : "/dev/null");
  mark = words[1];
  if (count > 3) {
    for (int index = 2; index < count; index++)
      if (fork() == 0) become(words[index], 0);
    for (;;) pause();
  }
  const char *behaviour = words[2];
#define IS(name) (strcmp(behaviour, name) == 0)
  if (IS("plain")) stay();
  if (IS("deaf")) { ignore_signals(); stay(); }
  if (IS("family")) { for (int i = 0; i < 3; i++) if (fork() == 0) become("deaf", 0); stay(); }
  if (IS("session")) { if (fork() == 0) { setsid(); become("deaf", 0); } stay(); }
  if (IS("group")) { if (fork() == 0) { setpgid(0, 0); become("deaf", 0); } stay(); }
  if (IS("daemon")) daemonise(0, 0);
  if (IS("quiet-daemon")) daemonise(1, 0);
  if (IS("clean-daemon")) daemonise(0, 1);
  /* Nothing leads to this one but having been its parent: only its keeper ends it. */
  if (IS("hidden-daemon")) daemonise(1, 1);
  if (IS("phoenix")) { signal(SIGTERM, rise_again); stay(); }
  if (IS("stopped")) { say_up(); kill(getpid(), SIGSTOP); for (;;) pause(); }
  if (IS("undumpable")) { prctl(PR_SET_DUMPABLE, 0); ignore_signals(); stay(); }
  if (IS("runner")) {
    /* Always another pid: each generation lives for three milliseconds. */
    ignore_signals();
    say_up();
    for (;;) {
      pid_t child = fork();
      if (child == 0) {
        setsid();
        usleep(3000);
        if (fork() == 0) continue;
        _exit(0);
      }
      waitpid(child, NULL, 0);
      _exit(0);
    }
  }
  fprintf(stderr, "zoo: unknown behaviour %s\n", behaviour);
  return 2;
}
