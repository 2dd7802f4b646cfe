/* SPDX-License-Identifier: ISC */
/* Errors are values: a call that can fail returns 0, or -1 with *err filled by a translated sentence fit to be shown:
 * what is wrong, where, what to do. err may be NULL when the caller does not want the sentence. */
#ifndef HANDRAIL_ERR_H
#define HANDRAIL_ERR_H
#include "mem.h"

struct err { char text[640]; };

int err_set(struct err *, const char *fmt, ...) PRINTF(2, 3);                 /* always -1 */
int err_sys(struct err *, const char *what, const char *path);                /* "what path: strerror(errno)"; -1 */
#endif
