/* SPDX-License-Identifier: ISC */
#ifndef SESSION_TESTS_H
#define SESSION_TESTS_H
#include <check.h>
#include "action/values.h"
#include "action/world.h"
#include "base/loop.h"
#include "guide/guide.h"
#include "session/journal.h"
#include "session/session.h"

Suite *answer_suite(void);
Suite *walk_suite(void);
Suite *stale_suite(void);
Suite *journal_suite(void);
Suite *resume_suite(void);
Suite *tasks_suite(void);
Suite *during_suite(void);
Suite *forms_suite(void);

/* The tiny guide, rehearsed, with a journal in a folder of its own. */
struct walk {
	char dir[40];
	struct guide *guide;
	struct loop *loop;
	struct world *world;
	struct session *session;
	bool real;                   /* not marked as rehearsal: nothing is filled in, the journal stays */
	bool unattended;
	bool earlier;                /* new sessions are offered what was answered before */
};
struct world *walk_world(void *walk, struct err *);
void walk_begin(struct walk *);
void walk_begin_with(struct walk *, const char *guide, const char *task);
void walk_open(struct walk *, const char *name);     /* a session: NULL a new one, else that journal */
void walk_close(struct walk *);                      /* the session ends, as by a kill: its journal stays as it is */
void walk_end(struct walk *);
const char *walk_first(struct walk *);               /* the name of the first journal */

void give(struct walk *, const char *field, const char *text);
void refuse(struct walk *, const char *field, const char *text, const char *why);
int  act(struct walk *, enum session_command, const char *arg);      /* and waits until nothing is under way */
void settle(struct walk *);
void deal(struct walk *, const char *plan);
/* Enter (and yes to changes and questions) until this screen, or the end for NULL; fields get their answers. */
void walk_to(struct walk *, const char *screen);
void fill_in(struct walk *);                         /* answers to all that is asked here and not answered */
const struct view *view(struct walk *);
const char *at(struct walk *);                       /* title of the screen; "finished" at the end */
enum check_state state_of(struct walk *, const char *check);      /* of the screen at hand */
enum step_state step_of(struct walk *, const char *step);
const struct view_field *field_of(struct walk *, const char *field);
char *journal_text(struct walk *);                   /* all of it; the caller frees */
void journal_put(struct walk *, const char *name, const char *text, size_t n);
bool view_holds(const struct view *, const char *text);            /* anywhere in it */
#endif
