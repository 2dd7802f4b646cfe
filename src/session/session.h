/* SPDX-License-Identifier: ISC */
/* Where the person is: one state machine for all faces. It owns answers, journal and the actions under way, and knows
 * neither what the world behind it is nor which face is in front of it. */
#ifndef HANDRAIL_SESSION_H
#define HANDRAIL_SESSION_H
#include <stdbool.h>
#include "base/err.h"
#include "session/state.h"
#include "session/view.h"

struct session;
struct guide;
struct loop;
struct world;
struct journal;
struct secret;
struct values;

struct session_setup {
	const struct guide *guide;
	struct loop *loop;
	/* Called at the first action, so that the module is loaded by then and not before. Never NULL unless err. */
	struct world *(*world)(void *arg, struct err *);
	void *world_arg;
	struct journal *taken_journal;   /* NULL: keeps none (tests) */
	struct values *taken_earlier;    /* answers of earlier sessions (session/earlier.h), offered where nothing else is known; or NULL */
	bool rehearsal, unattended;      /* unattended: changes are made without asking, asks are answered from values or fail */
	const char *deal;                /* "action:outcome,…" or NULL */
	const char *domain;              /* gettext domain of the guide's texts; NULL: ours */
};
struct session *session_new(const struct session_setup *, struct err *);
void session_free(struct session *);
/* Answers given beforehand (--set, answers file): validated when their screen is reached. */
int  session_preset(struct session *, const char *name, const char *text, bool from_file, struct err *);
int  session_begin(struct session *, struct err *);     /* enters the first screen, or where the journal stands */

/* Answers of the screen at hand. -1 with the reason: the field then shows it as its problem and the text stays as draft. */
int  session_answer(struct session *, const char *field, const char *text, struct err *);
int  session_answer_secret(struct session *, const char *field, struct secret *taken, struct err *);
/* Takes pasted or typed secret bytes, cleans them, and tells what was cleaned off; the caller wipes its own copy. */
int  session_answer_bytes(struct session *, const char *field, char *bytes, size_t len, struct err *);
void session_draft(struct session *, const char *field, const char *text);   /* half-typed; never for secrets */
int  session_do(struct session *, enum session_command, const char *arg, struct err *);
const struct view *session_view(struct session *);
/* Called after every change of what the view shows, also from the loop. */
void session_on_change(struct session *, void (*changed)(void *arg), void *arg);
bool session_over(const struct session *);              /* left, or finished and unattended: the face returns */
const char *session_name(const struct session *);       /* of its journal; NULL without one */
const char *session_fatal(const struct session *);      /* why it had to stop (disk full), or NULL */
/* What is to be written to the terminal as it is, once (an OSC 52 from copying); NULL mostly. Caller frees. */
char *session_terminal(struct session *);
int  session_exit(const struct session *);              /* the exit status: 0, 1, 4 */
/* Every step whose title holds the word, every screen whose title does, and every text of the screens that the answers lead to. Of the
 * screens that they do not lead to only the titles; needless then says that. Lent for the call; text: of FOUND_TEXT; at: what
 * CMD_GOTO takes, a screen's id where it stands for no step. */
struct found { enum { FOUND_STEP, FOUND_SCREEN, FOUND_TEXT } what; const char *step, *title, *text; const char *needless, *at; };
typedef void session_find_fn(void *arg, const struct found *);
void session_find(struct session *, const char *word, session_find_fn *, void *arg);
enum step_state session_step(const struct session *, const char *step);
const struct values *session_values(const struct session *);
/* Names the first answer that is missing on the screen at hand (required field or ask), for the unattended face. */
const char *session_missing(const struct session *);
/* What the summary and the log of a run print: every action's result, in order. */
typedef void session_result_fn(void *arg, const char *step, enum check_state, const char *title, const char *say, const char *fix);
void session_results(const struct session *, session_result_fn *, void *arg);
#endif
