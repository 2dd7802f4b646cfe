/* SPDX-License-Identifier: ISC */
/* The other world: its replies come from the outcome rows of the guide. It opens no socket, starts no program, reads no file. */
#ifndef HANDRAIL_REHEARSAL_H
#define HANDRAIL_REHEARSAL_H
#include "action/values.h"
#include "action/world.h"
#include "base/loop.h"

/* delay: ms until a reply comes when its row does not say; 0 for at once, and then nothing is waited for between two looks either. */
struct world *rehearsal_new(struct loop *, const struct guide *, long delay);
/* plan: "action:outcome,…", one attempt after another; put behind what is planned already. -1 with what is wrong and what there is. */
int rehearsal_deal(struct world *, const char *plan, struct err *);
/* What the next attempt at this action will be, of rows whose conditions on values hold: the dealt one or the usual. */
const struct outcome *rehearsal_next(const struct world *, const struct action *, const struct values *);
/* The row's reply with values put in. For lint and tests too. */
void rehearsal_reply(struct reply *out, const struct outcome *, const struct values *, const char *url);
/* What a program prints on its way to the row. */
struct played { const struct chunk **v; int n; };
void played_init(struct played *, const struct outcome *, const struct values *);
void played_free(struct played *);
char *played_text(const struct chunk *, const struct values *);      /* the caller frees */
/* The row that a rehearsal takes when nothing was dealt. */
const struct outcome *rehearsal_usual(const struct action *, const struct values *);
#endif
