/* SPDX-License-Identifier: ISC */
/* A line of text being typed, UTF-8, and its twin for secrets, which keeps its bytes in one locked place that is wiped. */
#ifndef HANDRAIL_EDIT_H
#define HANDRAIL_EDIT_H
#include <stdbool.h>
#include <stddef.h>
#include "base/buf.h"
#include "face/input.h"

#define EDIT_MAX (64u * 1024)

struct edit { struct buf text; size_t at, from; };             /* at: cursor; from: first byte shown */

void edit_init(struct edit *);
void edit_free(struct edit *);
void edit_set(struct edit *, const char *s);                   /* cursor to the end */
bool edit_insert(struct edit *, const char *s, size_t n);      /* false: does not fit, nothing was taken */
/* A key that edits. *changed is set when the text is another one. False: the key means nothing here. */
bool edit_key(struct edit *, const struct press *, bool *changed);
/* Which bytes are shown in cols columns, and in which column the cursor is. Scrolls by half a box, so that typing at the
 * edge does not repaint all of it for each letter. */
void edit_window(struct edit *, size_t cols, size_t *begin, size_t *end, size_t *cursor);
/* The bounds of the line that the cursor is in. */
void edit_line(const struct edit *, size_t *begin, size_t *end);

struct hidden;                                                  /* a secret being typed */
struct hidden *hidden_new(void);
void   hidden_free(struct hidden *);
bool   hidden_insert(struct hidden *, const char *s, size_t n); /* at the end; false: too long, nothing taken */
void   hidden_rub(struct hidden *);                             /* takes off the last character */
void   hidden_wipe(struct hidden *);
size_t hidden_chars(const struct hidden *);
char  *hidden_bytes(struct hidden *, size_t *len);              /* for handing over; wipe after it */
#endif
