/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "base/i18n.h"
#include "cli/faces.h"

static bool wanted(const char *variable)
{
	const char *s = getenv(variable);
	return s && *s && !(s[0] == '0' && !s[1]);
}

int faces_open(struct faces *f, const struct options *o, bool unattended, struct err *err)
{
	const char *no_color = getenv("NO_COLOR");
	struct err why = { "" };
	f->setup = (struct face_setup){ loop_new(err), i18n_utf8(), !(no_color && *no_color), STDIN_FILENO, STDOUT_FILENO, &f->end };
	f->end = (struct face_end){ 0, false, false };
	if (!f->setup.loop)
		return -1;
	mem_on_death(face_restore);
	if (unattended)
		f->kind = FACE_UNATTENDED;
	else if (o->plain || wanted("HANDRAIL_PLAIN") || wanted("ACCESSIBLE"))
		f->kind = FACE_PLAIN;
	else
		f->kind = face_curses_possible(&f->setup, &why) ? FACE_PLAIN : FACE_CURSES;
	if (why.text[0])
		fprintf(stderr, _("handrail: line by line, because %s.\n"), why.text);
	return 0;
}

void faces_close(struct faces *f)
{
	loop_free(f->setup.loop);
}

int faces_menu(struct faces *f, const struct menu *m, int *chosen, bool *practise, struct err *err)
{
	return f->kind == FACE_CURSES ? face_curses_menu(&f->setup, m, chosen, practise, err) : face_plain_menu(&f->setup, m, chosen, practise, err);
}

int faces_resume(struct faces *f, const char *const *lines, int n, enum face_resume *answer, struct err *err)
{
	return f->kind == FACE_CURSES ? face_curses_resume(&f->setup, lines, n, answer, err) : face_plain_resume(&f->setup, lines, n, answer, err);
}

bool faces_welcomes(const struct faces *f)
{
	return f->kind == FACE_CURSES;
}

int faces_welcome(struct faces *f, const char *const *lines, int n, bool rehearsal, bool *begin, struct err *err)
{
	return face_curses_welcome(&f->setup, lines, n, rehearsal, begin, err);
}

int faces_walk(struct faces *f, struct session *s, struct err *err)
{
	int rc;
	if (f->kind == FACE_UNATTENDED)
		return face_unattended(&f->setup, s, err);
	if (f->kind == FACE_PLAIN)
		return face_plain(&f->setup, s, err);
	rc = face_curses(&f->setup, s, err);
	if (rc == 0)
		face_afterword(&f->setup, s, session_name(s));
	return rc;
}
