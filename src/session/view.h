/* SPDX-License-Identifier: ISC */
/* What is to be shown: pure data, made by the session, drawn by a face. A face draws it, passes on what was typed and decides
 * nothing. Valid until the session's next change; all text is clean, translated and expanded. */
#ifndef HANDRAIL_VIEW_H
#define HANDRAIL_VIEW_H
#include <stdbool.h>
#include <stddef.h>
#include "session/state.h"

enum view_kind {
	VIEW_SCREEN,       /* text, copy, links, fields, and the checks so far; with prompt: what a program under way wants to be told */
	VIEW_CONFIRM,      /* a change that is about to be made: request, undo */
	VIEW_RUNNING,      /* something is under way; cancel works */
	VIEW_WAITING,      /* asked again every few seconds until the other side is ready */
	VIEW_FINISHED,     /* the summary */
	VIEW_STOPPED
};
struct view_map {              /* a line of the map of steps */
	const char *id, *title;
	enum step_state state;
	bool here, reachable;
};
struct view_para { int level; const char *text; };                    /* enum para_level */
struct view_copy { const char *label, *translation, *value, *document; };
/* cells: row after row; n_more: rows that are not shown; empty: what is said when there are none. */
struct view_table { const char *title, *empty; const char *const *heads, *const *cells; int n_columns, n_rows, n_more; };
struct view_link { const char *label, *url; };
struct view_choice { const char *value, *label, *note, *group; };     /* group: the heading that it stands under, or NULL */
struct view_field {
	const char *id, *label, *help;
	int kind;                      /* enum field_kind */
	bool optional, lines;
	const char *text;              /* the answer or the draft; NULL for secrets */
	bool set;                      /* there is an answer */
	size_t secret_len; char secret_end[3];    /* of a secret: length in characters, last two */
	const char *shape;             /* the kind of secret recognised, or NULL */
	const char *notice;            /* what was cleaned off or cut, where the value came from; or NULL */
	const char *problem;           /* why the answer was not taken; or NULL */
	const char *env;               /* the variable that can give it */
	const struct view_choice *choices; int n_choices;
};
struct view_stage { const char *text; enum check_state state; };     /* told: over; running, asking, failed */
struct view_check {            /* an action of this screen */
	const char *id, *title;
	enum check_state state;
	const char *note, *say, *fix;  /* note: for the right margin; fix: NULL when nothing is to be done */
	const char *details;           /* request and reply, secrets masked, time; NULL before */
	long since_ms;                 /* running or waiting: how long already */
	long limit_ms;                 /* waiting: until when; else 0 */
	const struct view_stage *stages; int n_stages;      /* of a program that is under way, asks, or failed on its way */
};
struct view_count { enum step_state state; int n; const char *steps; };     /* steps: "1.1 1.2 …" */
struct view_command { enum session_command command; const char *key, *label; };     /* key: how the key is called, "Enter" */
struct view_deal { const char *outcome, *say; bool chosen; };               /* what can go wrong next, in a rehearsal */
struct view {
	enum view_kind kind;
	const char *id, *guide, *menu, *title;    /* id (GUIDE or GUIDE:TASK) and title of the guide, title of the screen */
	const char *step;                    /* the document's number(s), "1.2, 1.3" */
	int at, of;                          /* steps done and to do, for the narrow head */
	bool rehearsal, prompt;
	const struct view_map *map; int n_map;
	const struct view_para *paras; int n_paras;
	const struct view_table *tables; int n_tables;
	const struct view_copy *copies; int n_copies;
	const struct view_link *links; int n_links;
	const struct view_field *fields; int n_fields;
	const char *focus;                   /* the field to go to, after a problem or a return_to; or NULL */
	const struct view_check *checks; int n_checks;
	const char *const *confirm; int n_confirm;    /* the lines of a confirmation, then undo */
	const char *undo;
	const char *notice;                  /* one line from the last command: copied, opened, cannot; or NULL */
	const struct view_count *counts; int n_counts;
	const struct view_command *commands; int n_commands;   /* what can be done now; the first is Enter's */
	const struct view_deal *deals; int n_deals;   /* for the next action, in a rehearsal */
	const char *deal_action;
	const char *waits;                   /* what the person does meanwhile */
};
#endif
