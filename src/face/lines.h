/* SPDX-License-Identifier: ISC */
/* Lines from a terminal or a pipe, through the loop; kept in one locked place, because any of them may be a secret. */
#ifndef HANDRAIL_LINES_H
#define HANDRAIL_LINES_H
#include <stdbool.h>
#include <stddef.h>
#include "base/loop.h"

struct lines;
struct lines *lines_new(struct loop *, int fd);
void lines_free(struct lines *);
bool lines_tty(const struct lines *);
bool lines_over(const struct lines *);          /* nothing is left and nothing will come */
/* Is the next line there already? lines_begin: and does it begin so? */
bool lines_ready(struct lines *);
bool lines_begin(struct lines *, const char *with);
/* The next whole line without its end, valid until the next call; NULL when there is none yet. *cut: it was longer than can
 * be taken, or than a terminal hands over in one line; nothing of it is given then. */
char *lines_next(struct lines *, size_t *n, bool *cut);
#endif
