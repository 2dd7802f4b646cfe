/* SPDX-License-Identifier: ISC */
/* A real server program on the loopback, started in the foreground by a test and ended with it. */
#ifndef TESTS_SERVICE_H
#define TESTS_SERVICE_H
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct service { pid_t pid; };

/* Where a program is, also where only an administrator looks: false when it is not on this computer. */
bool service_program(const char *name, char *path, size_t size);
int service_free_port(void);                     /* nobody listens there now; -1: none to be had */
/* Starts argv[0] (found as service_program does) in a process group of its own, in folder dir, with both outputs in the file log,
 * and waits until somebody listens on the port of 127.0.0.1. It must not go to the background by itself. false: it cannot be
 * started or does not come up; service_why says so, with the end of the log. env: more variables, "NAME=value", or NULL. */
bool service_start(struct service *, const char *const *argv, const char *const *env, const char *dir, const char *log, int port);
const char *service_why(void);
void service_stop(struct service *);             /* the whole group; does nothing when it was never started */
#endif
