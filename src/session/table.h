/* SPDX-License-Identifier: ISC */
/* Lists that came with a reply, as rows and columns. */
#ifndef HANDRAIL_SESSION_TABLE_H
#define HANDRAIL_SESSION_TABLE_H
#include "session/arena.h"
#include "session/session.h"

#define TABLE_ROWS 200               /* more are counted and not shown */
struct screen;
void tables_view(struct session *, const struct screen *, struct view *);
/* Every row as one text, for looking for a word. */
void tables_each(const struct session *, const struct screen *, void (*each)(void *arg, const char *row), void *arg);
#endif
