/* SPDX-License-Identifier: ISC */
/* The curses face with canned views, for looking at it from outside: face-demo VIEW, and what happened goes to a file. */
#include "config.h"
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "face/face.h"
#include "face_stub.h"

int main(int argc, char **argv)
{
	struct err err = { "" };
	struct face_end end = { 0 };
	struct face_setup setup = { NULL, true, getenv("NO_COLOR") == NULL, 0, 1, &end };
	int view = argc > 1 ? (int)strtol(argv[1], NULL, 10) : 0;
	setlocale(LC_CTYPE, "C.UTF-8");
	setup.loop = loop_new(&err);
	mem_on_death(face_restore);
	struct session *s = stub_new(stub_views, STUB_VIEWS);
	stub_go(s, view < STUB_VIEWS ? view : 0);
	int rc = face_curses_possible(&setup, &err) != 0 || face_curses(&setup, s, &err) != 0 ? 9 : end.signal ? 100 + end.signal : 0;
	if (rc == 9)
		fprintf(stderr, "not possible: %s\n", err.text);
	else
		printf("%s\n%sleft\n", isatty(0) ? "" : "gone", s->log.len < 4000 ? s->log.s : "much\n");
	stub_free(s);
	loop_free(setup.loop);
	return rc;
}
