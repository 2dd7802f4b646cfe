/* SPDX-License-Identifier: ISC */
/* A face draws the session's view and passes on what was typed. Each runs until the session is over and returns 0, or -1
 * with err when it cannot work here at all (the caller then takes the plain one and says why). */
#ifndef HANDRAIL_FACE_H
#define HANDRAIL_FACE_H
#include <stdbool.h>
#include "base/err.h"
#include "base/loop.h"
#include "session/session.h"

/* Why a face came back, beyond what the session knows. */
struct face_end {
	int signal;                      /* a signal (SIGINT also for Ctrl-C) made it leave: put away, then exit or raise it */
	bool missing;                    /* unattended: an answer was missing, told already; exit 3 */
	bool failed;                     /* unattended: it could not go on, told already; exit 1 */
};
struct face_setup {
	struct loop *loop;
	bool utf8, color;
	int in, out;                     /* descriptors: keyboard and terminal, or pipes */
	struct face_end *end;            /* filled in; may be NULL */
};
/* A line of the menu of guides. Those that are deep come last. */
/* session: an unfinished one; deep: only shown once it is looked for (a task of a guide, which comes with its guide otherwise). */
struct menu_item { const char *group, *id, *label, *note; bool session, deep; };
struct menu {
	const struct menu_item *items; int n;
	const struct view_para *needs_of[64]; int n_needs[64];
	bool rehearsal;
	const char *title;               /* what is asked; NULL: which guide */
	bool under;                      /* a question after the guide was chosen: one can go back from it */
};
enum { MENU_LEAVE = -1, MENU_BACK = -2 };

/* May curses be used? 0, or -1 with the reason in a few words (no terminal, TERM=dumb, unknown TERM, …). */
int face_curses_possible(const struct face_setup *, struct err *);
int face_curses(const struct face_setup *, struct session *, struct err *);
/* *chosen: index, MENU_LEAVE, or MENU_BACK; *practise: r was pressed. */
int face_curses_menu(const struct face_setup *, const struct menu *, int *chosen, bool *practise, struct err *);
int face_plain(const struct face_setup *, struct session *, struct err *);
int face_plain_menu(const struct face_setup *, const struct menu *, int *chosen, bool *practise, struct err *);
int face_unattended(const struct face_setup *, struct session *, struct err *);
/* The first screen of a guide: what it is and what one needs. It shows at once, while the guide is read. */
int face_curses_welcome(const struct face_setup *, const char *const *lines, int n, bool rehearsal, bool *begin, struct err *);
/* An unfinished session was found: what is to be done? */
enum face_resume { RESUME_GO_ON, RESUME_NEW, RESUME_LEAVE };
int face_curses_resume(const struct face_setup *, const char *const *lines, int n, enum face_resume *, struct err *);
int face_plain_resume(const struct face_setup *, const char *const *lines, int n, enum face_resume *, struct err *);
/* After the curses face, on the normal screen: where it stands, long addresses unbroken, how the session is called (may be NULL). */
void face_afterword(const struct face_setup *, struct session *, const char *name);
/* Puts the terminal back, from a death hook or a signal; does nothing when no face changed it. */
void face_restore(void);
#endif
