/* SPDX-License-Identifier: ISC */
/* Which face: curses where stdin and stdout are a terminal that can do it, else the plain one with a line that says why. */
#ifndef HANDRAIL_FACES_H
#define HANDRAIL_FACES_H
#include "cli/cli.h"
#include "face/face.h"

struct faces { enum { FACE_CURSES, FACE_PLAIN, FACE_UNATTENDED } kind; struct face_setup setup; struct face_end end; };

int  faces_open(struct faces *, const struct options *, bool unattended, struct err *);
void faces_close(struct faces *);
int  faces_menu(struct faces *, const struct menu *, int *chosen, bool *practise, struct err *);
int  faces_resume(struct faces *, const char *const *lines, int n, enum face_resume *, struct err *);
bool faces_welcomes(const struct faces *);      /* does this face have a first screen of its own for a guide? */
int  faces_welcome(struct faces *, const char *const *lines, int n, bool rehearsal, bool *begin, struct err *);
int  faces_walk(struct faces *, struct session *, struct err *);
#endif
