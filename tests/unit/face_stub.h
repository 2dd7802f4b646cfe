/* SPDX-License-Identifier: ISC */
/* A session of canned views, so that the faces are tested without guides: it writes down what it was told. */
#ifndef HANDRAIL_TEST_FACE_STUB_H
#define HANDRAIL_TEST_FACE_STUB_H
#include "base/buf.h"
#include "session/session.h"

struct session {
	struct view *views; int n, at;  /* CMD_NEXT and CMD_CONFIRM go to the next one, CMD_BACK and CMD_DECLINE to the one before */
	struct buf log;                 /* what the face did, a line each */
	struct view_field fields[8];    /* of the view at hand, with the answers */
	char *texts[8], *problems[8];
	bool over;
	void (*changed)(void *arg);
	void *arg;
};
struct session *stub_new(struct view *views, int n);
void stub_free(struct session *);
void stub_go(struct session *, int at);

/* The pictures of the screens that are aimed at. */
enum { STUB_HAND, STUB_PASTE, STUB_FAILED, STUB_CHOICE, STUB_LONG, STUB_CONFIRM, STUB_WAITING, STUB_FINISHED, STUB_LINES, STUB_STAGES, STUB_PROMPT,
	STUB_TABLE, STUB_NARROW, STUB_GROUPS, STUB_KEYS, STUB_VIEWS };
extern struct view stub_views[STUB_VIEWS];
#endif
