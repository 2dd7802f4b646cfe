/* SPDX-License-Identifier: ISC */
/* The one global: an optional log file (--log FILE). Every line is cleaned, dated and refused when it holds a secret. */
#ifndef HANDRAIL_LOG_H
#define HANDRAIL_LOG_H
#include "err.h"

int  log_open(const char *path, struct err *);     /* appends, 0600 */
void log_line(const char *fmt, ...) PRINTF(1, 2);  /* nothing when no log is open */
int  log_close(void);                              /* -1 with errno: not all of it could be written */
#endif
