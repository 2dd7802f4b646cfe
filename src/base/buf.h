/* SPDX-License-Identifier: ISC */
/* A growing byte string with a ceiling. Always NUL-terminated, s is never NULL. Going over the ceiling keeps what was
 * there, sets over and makes every later add fail, so a chain of adds is checked once at its end. */
#ifndef HANDRAIL_BUF_H
#define HANDRAIL_BUF_H
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include "mem.h"

#define BUF_TEXT   (64u * 1024)          /* something to show */
#define BUF_REPLY  (4u * 1024 * 1024)    /* one reply from outside */
#define BUF_FILE   (4u * 1024 * 1024)    /* one file that is read whole */

struct buf { char *s; size_t len, cap, max; bool over; };

void buf_init(struct buf *, size_t max);
int  buf_add(struct buf *, const void *bytes, size_t n);   /* 0, or -1 over the ceiling */
int  buf_adds(struct buf *, const char *s);
int  buf_addc(struct buf *, char c);
int  buf_addf(struct buf *, const char *fmt, ...) PRINTF(2, 3);
void buf_clear(struct buf *);                              /* empties and wipes, keeps the memory */
char *buf_detach(struct buf *);                            /* the caller frees; b is as after buf_init */
void buf_free(struct buf *);                               /* wipes first; b may be used again after buf_init */
#endif
