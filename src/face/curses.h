/* SPDX-License-Identifier: ISC */
/* The curses face: what its files share. */
#ifndef HANDRAIL_FACE_CURSES_H
#define HANDRAIL_FACE_CURSES_H
#include "face/tty.h"
#include "face/ui.h"

struct face {
	const struct face_setup *setup;
	struct session *session;
	struct tty term;
	struct grid grid;
	struct ui ui;
	bool dirty;                     /* something is to be drawn */
	bool leave;
	int signal;
	int tick;                       /* timer while something is under way */
	bool stopping;                  /* Ctrl-C was pressed once */
};

typedef void act_fn(struct face *);
extern act_fn *const acts[];            /* by enum act; NULL: nothing */
void face_act(struct face *, enum act);
void face_tell(struct face *, int result, const struct err *);   /* shows why something was not done */
void face_pass_on(struct face *);       /* what copying wants written to the terminal as it is */
void face_scroll(struct face *, int by);
#endif
