/* SPDX-License-Identifier: ISC */
/* Starting a program: pipes, signals, descriptors. Knows nothing of the loop. */
#ifndef HANDRAIL_CHILD_START_H
#define HANDRAIL_CHILD_START_H
#include <sys/types.h>
#include "base/loop.h"

struct started { pid_t pid; int in, out, err; };        /* our ends, non-blocking; in is -1 without input, err in a terminal */

int child_start(const struct spawn *, struct started *, struct err *);
#endif
