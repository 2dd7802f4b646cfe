/* SPDX-License-Identifier: ISC */
/* What the files of the session share, and nobody else sees. */
#ifndef HANDRAIL_SESSION_INTERNAL_H
#define HANDRAIL_SESSION_INTERNAL_H
#include "action/match.h"
#include "action/run.h"
#include "base/loop.h"
#include "session/journal.h"
#include "session/session.h"
#include "session/spent.h"

enum phase { PHASE_SCREEN, PHASE_RUNNING, PHASE_CONFIRM, PHASE_FINISHED, PHASE_STOPPED,
	PHASE_ASKED };                      /* a program is under way and waits for an answer */

struct check {                       /* one of each action of the guide, in its order */
	const struct action *action;
	const struct screen *screen;
	enum check_state state;      /* never CHECK_STALE: that is worked out */
	const struct outcome *row;
	char *say, *note, *fix, *details;
	char **stages; int n_stages; /* what a program said it was doing, the last one last */
	char *agreed;                /* what was said when a question was last answered with yes */
	unsigned long stamp;
	bool sent;                   /* a change was begun, and how it ended is not known */
	bool found;                  /* and then the look before it found that it was made */
	bool fresh;                  /* looked at in this pass over the screen */
	bool old;                    /* the guide's action has changed since */
	char **needs; int n_needs;   /* the names that its verdict hangs on */
	bool needs_known;
	unsigned why;                /* why it is to be looked at again, as judged last; of check.c */
};
/* filled: the text that was filled in beforehand; became: the answer that it became */
struct field_state { const struct field *field; char *draft, *problem, *notice, *filled, *became; };

struct form_state;

struct session {
	struct session_setup setup;
	const struct guide *guide;
	const char *domain;          /* of the guide's texts */
	struct world *world;
	struct journal *journal;
	struct values *values, *presets;
	struct check *checks; int n_checks;
	struct field_state *fields; int n_fields;
	struct form_state *forms; int n_forms;       /* questions that servers describe */
	bool *confirmed, *skipped;   /* by screen; skipped: confirmed by leaving it out */
	unsigned long *judged;       /* what the checks were judged by last; of check.c */
	int here;                    /* index of the screen */
	enum phase phase;
	struct run *run;
	struct check *running;       /* under way, or to be confirmed */
	struct request *pending;     /* the change to be confirmed */
	struct prompt { char *title, *say; const struct values *values; } prompt;   /* in PHASE_ASKED; values: the run's */
	bool passing;                /* Enter was pressed and the actions are being gone through */
	bool entering;               /* only those that run when the screen is entered */
	bool ran;                    /* something ran in this pass */
	bool skip_asked;
	int target;                  /* after a resume: screens that are done are passed by up to here */
	char *notice, *focus, *saved_label;
	char *osc;                   /* what the face is to write to the terminal, once */
	bool left;
	struct err fatal;            /* the journal could not be written */
	struct spent spent;
	int sync;                    /* timer: what was saved goes to the disk */
	int exit;
	void (*changed)(void *arg);
	void *changed_arg;
	struct view view;
	struct arena *arena;         /* the view's texts */
};

/* check.c: what the checks stand at */
struct check *check_of(struct session *, const struct action *);
bool check_applies(const struct session *, const struct check *);
void check_take_back(struct session *, const struct outcome *);         /* the changes that are undone with this answer */
bool check_stale(const struct session *, const struct check *);
enum check_state check_shown(const struct session *, const struct check *);
bool check_done(const struct session *, const struct check *);         /* proved, probable, told or skipped, and not stale */
void check_clear(struct check *);
void check_free(struct check *);
bool check_lost(const struct session *, const struct check *);         /* it kept a secret that is lost and can be looked up again */
bool screen_applies(const struct session *, const struct screen *);
bool screen_done(const struct session *, int screen);                  /* confirmed and nothing stale on it */
enum lost { LOST_NOTHING, LOST_ANSWER, LOST_REPLY };
enum lost session_lost(const struct session *, int screen);            /* a secret of the screen that has to be given or looked up again */
void session_tell_lost(struct session *, enum lost);
struct check *screen_asking(struct session *, const struct screen *);  /* the check that waits for a yes or no */
bool field_shown(struct session *, const struct field *);
enum step_state step_state(const struct session *, const struct step *);

/* fields.c: the answers of a screen */
struct field_state *field_state(struct session *, const char *id);
void fields_fill(struct session *);          /* what is known beforehand for the screen at hand */
void fields_recall(struct session *);        /* after a resume */
/* What belongs to questions and actions that the answers do not lead to any more counts as not there; see values_hide. */
void fields_hide(struct session *, bool renew);
const struct field *fields_missing(struct session *);
int  field_take(struct session *, const struct field *, const char *text, size_t len, enum origin, const char *where, struct err *);
void field_problem(struct session *, const struct field *, const char *text);

/* forms.c: all questions of a screen, the guide's and those that a server describes */
void forms_new(struct session *);
void forms_free(struct session *);
int  fields_count(const struct session *, const struct screen *);
const struct field *fields_at(const struct session *, const struct screen *, int nth);
const struct field *fields_find(const struct session *, const char *id);
struct field_state *forms_state(struct session *, const char *id);
bool forms_own(const struct session *, const char *id);              /* is it called as a question of a form is? */
bool forms_shown(const struct session *, const struct field *);
void forms_sync(struct session *);                                    /* with what is described now */
void forms_hide(struct session *, const struct screen *, bool hidden, bool renew);

/* steps.c: from screen to screen */
void session_enter(struct session *, int screen);
void session_remake(struct session *);                                /* what the screens that were passed make */
int  session_next_screen(const struct session *, int from);           /* -1: none */
void session_go_on(struct session *);
void session_finish(struct session *);
int  session_goto(struct session *, const char *step, struct err *);
int  session_back(struct session *);

/* act.c: running what is on the screen */
void act_pass(struct session *, bool entering);       /* runs the next thing to be run on the screen, or ends the pass */
int  act_confirmed(struct session *, struct err *);
void act_cancel(struct session *);
void act_answered(struct session *);                  /* the question of a check was answered */
int  act_skip(struct session *, struct err *);

/* prompt.c: what a program says and asks while it runs */
void prompt_seen(void *session, const struct during *, const struct values *, int nth);
const struct during *prompt_row(const struct session *);    /* the one that is open, or NULL */
void prompt_answered(struct session *);
void prompt_close(struct session *);
void stage_add(struct check *, const char *text);
void stages_clear(struct check *);

/* record.c: the journal's records, written and read again */
void record_answer(struct session *, const struct field *);
void record_made(struct session *, const char *name);
void record_screen(struct session *);
int  record_intent(struct session *, struct check *, const struct request *);
void record_found(struct session *, struct check *);    /* what a lost change has made was found: how it is undone is known now */
void record_result(struct session *, const struct check *, const struct match *);
void record_state(struct session *, const struct check *, const char *why);
void record_stage(struct session *, const struct check *, const char *text);
void record_wait(struct session *, const struct check *);
void record_end(struct session *);
void record_sync(void *session);                                      /* what was saved goes to the disk now */
int  record_replay(struct session *, struct err *);

void session_changed(struct session *);
void session_tell(struct session *, const char *notice);              /* takes a copy */
struct world *session_world(struct session *, struct err *);
void session_fail(struct session *, const struct err *);              /* cannot save: says so and stops */
char *session_say(const struct session *, const struct values *, const char *text);
#endif
