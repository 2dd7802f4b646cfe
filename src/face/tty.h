/* SPDX-License-Identifier: ISC */
/* The terminal of the curses face: taken, drawn on, and given back on every way out. */
#ifndef HANDRAIL_TTY_H
#define HANDRAIL_TTY_H
#include "face/face.h"
#include "face/grid.h"
#include "face/input.h"

struct tty {
	struct loop *loop;
	int in, out;
	bool utf8, color, on;
	bool normal;                    /* the normal screen is shown for a while */
	bool away;                      /* stopped, or in the background: the terminal is another job's */
	bool over;                      /* a signal ends the program */
	void *screen;                   /* curses' own */
	int rows, cols;
	struct grid shown;              /* what is there */
	bool all;                       /* draw everything anew */
	struct input *input;
	int timer;                      /* for an escape, or a paste without an end */
	void (*changed)(void *arg);     /* something happened to the terminal: draw */
	void (*gone)(void *arg, int sig);   /* a signal, or the terminal hung up (SIGHUP) */
	void *arg;
};

/* keys: each key, also a paste. */
int  tty_start(struct tty *, const struct face_setup *, input_fn *keys, struct err *);
void tty_stop(struct tty *);
void tty_show(struct tty *, const struct grid *);
void tty_redraw(struct tty *);                /* everything, at the next tty_show */
void tty_raw(struct tty *, const char *s);      /* past curses, in one piece: sequences that show nothing */
void tty_suspend(struct tty *);               /* Ctrl-Z: to the shell and back */
/* The normal screen for a while: text is written there, Enter comes back. */
void tty_normal(struct tty *, const char *text);
#endif
