/* SPDX-License-Identifier: ISC */
/* A guide as it was read: immutable, everything in it lives until guide_free. Each struct is filled from one JSON
 * object by walking the vocabulary (vocab.c), which also documents every key; the names here are the keys' names. */
#ifndef HANDRAIL_GUIDE_H
#define HANDRAIL_GUIDE_H
#include <stdbool.h>
#include "guide/json.h"

#define LIST_OF(type) struct { type *v; int n; }
struct at { const char *file; int line; };           /* where in the files; first member of every object */
struct strs { const char **v; int n; };
struct pair { const char *key, *value; };
struct pairs { struct pair *v; int n; };

enum tri { TRI_UNSET, TRI_NO, TRI_YES };

struct cond {                                        /* all of a list must hold */
	struct at at;
	const char *value, *action;                  /* a value by name, or the outcome that an action matched */
	const char *is, *is_not, *at_least, *below;
	struct strs in;
	enum tri set;
};
typedef LIST_OF(struct cond) cond_list;

enum para_level { PARA_PLAIN, PARA_NOTE, PARA_IMPORTANT };
struct para { struct at at; const char *text; int level; cond_list when; };

enum step_kind { STEP_DO, STEP_NOTE, STEP_OPTIONAL, STEP_CHOICE };
struct step { struct at at; const char *id, *title; int kind; cond_list when, skipped; };

typedef LIST_OF(struct step) step_list;

struct auth { struct at at; const char *bearer; struct strs basic; bool none; };

/* How a TLS connection is made: whom to trust, and as whom. */
struct tls { struct at at; const char *ca, *cert, *key, *pfx, *password, *trust; };

struct service {
	struct at at;
	const char *id, *title, *base, *ca, *wait_header;
	struct auth *auth;
	struct tls *tls;
	struct pairs headers;
	int timeout;                                 /* seconds; 0: 30 */
};

struct copy { struct at at; const char *label, *value, *translation, *document; cond_list when; };
struct link { struct at at; const char *label, *url; cond_list when; };
struct choice { struct at at; const char *value, *label, *note, *group; cond_list when; };
typedef LIST_OF(struct find) find_list;
struct live_choices { struct at at; const char *from, *items, *value, *label, *note, *group, *others; find_list find; };
struct shape { struct at at; const char *pattern, *name; };              /* a kind of secret that can be recognised */
struct refusal { struct at at; const char *pattern, *say; };             /* what a field never accepts */
struct source {                                      /* where a value may already be, in the order of the list */
	struct at at;
	const char *env, *file, *pointer, *key, *title, *instead, *unless;
	struct strs block;
	struct pairs replace;                        /* applied to the names that are put into env */
};

enum field_kind { FIELD_TEXT, FIELD_SECRET, FIELD_URL, FIELD_CHOICE, FIELD_YESNO, FIELD_FILE, FIELD_NUMBER, FIELD_GUID, FIELD_DATE };
struct field {
	struct at at;
	const char *id, *label, *help, *value, *example, *pattern, *format;  /* value: the default */
	int kind;
	int longest;                                 /* characters; 0: as many as can be taken */
	bool optional, lines, on_ask, http, slash, future;
	struct strs env, cut, schemes;               /* schemes: of a url, besides https */
	LIST_OF(struct source) sources;
	LIST_OF(struct choice) choices;
	struct live_choices *live;
	LIST_OF(struct shape) shapes;
	LIST_OF(struct refusal) refuse;
	cond_list when;
};

struct where {                                       /* a condition on the body of a reply */
	struct at at;
	const char *at_pointer, *contains, *starts, *matches, *at_least, *same_url, *same_pem, *same_as, *type;
	const cJSON *is, *is_not;
	const cJSON *in;
	struct strs words;
	enum tri set, same_origin;
	int count_at_least;                          /* of an array; -1: not asked */
	int count_at_most;
};
typedef LIST_OF(struct where) where_list;
struct header_match { struct at at; const char *name, *contains, *is; struct strs words; enum tri set; int count_at_least; };
struct find { struct at at; const char *in; bool deep; where_list where; };

/* Questions that a server describes: how its description is read. */
struct asked_choices { struct at at; const char *in, *value, *label, *limited; };
struct asked_kind { struct at at; where_list where; int kind; bool lines; LIST_OF(struct choice) choices; };
struct asked_form {
	struct at at;
	const char *id, *from, *items;
	const char *name, *label, *help, *required, *value, *example, *pattern, *longest, *visible,
		*format, *group;                     /* in each item; value: the default */
	struct asked_choices *choices;
	LIST_OF(struct asked_kind) kinds;
	find_list find;
	where_list skip;
	cond_list when;
};

enum keep_as { KEEP_TEXT, KEEP_JSON, KEEP_COUNT };
struct keep {
	struct at at;
	const char *name;                            /* under which name the value is kept */
	const char *pointer, *found, *header, *param, *scheme, *value, *after, *until;
	struct strs lacks;
	int as;
	enum tri secret;
	bool resolve, decode, status;
};

enum { CHUNK_OUT, CHUNK_ERR };
struct chunk { struct at at; const char *text; int stream, after; };     /* what a program prints in a rehearsal; after: ms */
struct rehearsal {
	struct at at;
	const char *fault, *body;
	const cJSON *json;
	struct pairs headers;
	int status, after;                           /* after: ms */
	LIST_OF(struct chunk) chunks;
	const char *through;                         /* a during row: what shows the rows up to this one is printed first */
};

enum verdict { VERDICT_PASS, VERDICT_PROBABLE, VERDICT_TOLD, VERDICT_WAIT, VERDICT_NEXT, VERDICT_ASK, VERDICT_RETRY, VERDICT_FAIL };
struct outcome {
	struct at at;
	const char *use;                             /* "@set": a set of rows instead of this one */
	const char *set;                             /* the set that this row came from, else NULL */
	const char *id;
	const cJSON *status;                         /* number, "2xx", or a list of them */
	struct strs fault, text;
	const char *type;
	LIST_OF(struct header_match) header;
	where_list where;
	struct find *find;
	cond_list when;
	bool otherwise, usual;
	int verdict, then;                           /* then: of an ask that was answered yes */
	const char *say, *note, *fix, *return_to, *ask;
	struct strs undone;
	LIST_OF(struct keep) keep;
	struct rehearsal *rehearsal;
	struct strs source;
	const struct action *action;                 /* in an action's list: that action */
};

struct pages { struct at at; const char *items, *next, *header, *as; int at_most; bool url; };
struct http {
	struct at at;
	const char *service, *method, *url, *body;
	struct pairs query, headers, form;
	const cJSON *json;
	struct auth *auth;
	struct tls *tls;
	struct pages *pages;
	int timeout;
};
struct reach { struct at at; const char *host, *port; int protocol; struct strs types; struct tls *tls; };
enum { REACH_TCP, REACH_TLS, REACH_SSH };
struct ssh { struct at at; const char *host, *port, *user, *key, *known, *command, *legacy, *passphrase, *password; };
enum { KEY_MAKE, KEY_CHECK };
struct key { struct at at; int op; const char *path, *text, *comment, *type, *passphrase; int bits; };
struct git { struct at at; const char *key, *known, *passphrase, *legacy, *user, *password, *ca; };
struct piece { struct at at; const char *name, *after, *until; bool secret; };
struct during {                                      /* what the output of a running program means while it runs */
	struct at at;
	const char *id, *stage, *say, *ask, *send, *else_send, *else_outcome;
	struct strs text;
	cond_list when;
	LIST_OF(struct piece) keep;
	LIST_OF(struct copy) copy;
	LIST_OF(struct link) links;
	struct chunk *rehearsal;
};
struct command {
	struct at at;
	struct strs argv;
	struct pairs env;
	const char *input;
	int timeout;
	bool terminal;
	struct git *git;
	LIST_OF(struct during) during;
};
enum { PARSE_YAML, PARSE_JSON, PARSE_PEM, PARSE_PFX, PARSE_URL, PARSE_PAIRS, PARSE_BASE64 };
struct parse { struct at at; int as; const char *of, *file, *password; };
struct manual { struct at at; const char *ask; };
struct make {
	struct at at;
	const char *name, *of, *key, *part, *as, *pattern;
	const cJSON *json;
	int function, bytes, plus;
	bool secret;
	cond_list when;                              /* otherwise it is empty */
};
struct repeat { struct at at; int every, limit; };   /* seconds */
struct undo { struct at at; const char *title, *by_hand; struct http *http; struct strs gone; };
struct variant { struct at at; struct pairs values; };

enum action_kind { ACTION_HTTP, ACTION_REACH, ACTION_SSH, ACTION_KEY, ACTION_COMMAND, ACTION_PARSE, ACTION_MANUAL };
enum { EFFECT_READ, EFFECT_CHANGE };
enum { RUN_NEXT, RUN_ENTER };                        /* on Enter (default), or when the screen is entered */
struct action {
	struct at at;
	const char *id, *title, *first;
	int effect, run;
	struct strs steps;
	cond_list when;
	LIST_OF(struct make) make;
	struct http *http;
	struct reach *reach;
	struct ssh *ssh;
	struct key *key;
	struct command *command;
	struct parse *parse;
	struct manual *manual;
	struct repeat *repeat;
	LIST_OF(struct pairs) variants;
	struct undo *undo;
	LIST_OF(struct outcome) outcomes;            /* sets put in, in their place */
	int kind;                                    /* worked out from which of the objects above is there */
	const struct screen *screen;
	char hash[17];                               /* of its JSON: what changed in the guide returns to unchecked */
};

enum column_kind { COLUMN_TEXT, COLUMN_DATE, COLUMN_TIME, COLUMN_YESNO };
struct column { struct at at; const char *label, *at_pointer; int kind; };
struct table { struct at at; const char *title, *from, *empty; LIST_OF(struct column) columns; cond_list when; };

struct screen {
	struct at at;
	const char *id, *title;
	struct strs steps;
	LIST_OF(struct para) text;
	LIST_OF(struct table) tables;
	LIST_OF(struct copy) copy;
	LIST_OF(struct link) links;
	LIST_OF(struct make) make;                   /* worked out when the screen is entered */
	LIST_OF(struct field) fields;
	LIST_OF(struct asked_form) forms;
	LIST_OF(struct action) actions;
	cond_list when;
	bool optional;                               /* may be skipped */
	const char *waits;                           /* what a person does meanwhile, shown while an action waits */
};

struct set { struct at at; const char *id; LIST_OF(struct outcome) outcomes; };
struct document { struct at at; const char *title, *url, *read; };
struct include {                                     /* a file with screens, and what it stands for in this guide */
	struct at at;
	const char *file;                            /* "@NAME": from the folder shared beside the guide's */
	struct pairs steps;                          /* of "@mark" in its screens and actions: the steps, with blanks between */
	cond_list when;                              /* put before those of each of its screens */
};

typedef LIST_OF(struct include) include_list;
/* What is no sequence of the document: a way of its own through screens of its own. */
struct task { struct at at; const char *id, *title, *summary, *name; LIST_OF(struct para) needs; include_list parts; };

/* A guide, or one of its tasks: then task says which, and screens and steps are those of the task. */
struct guide {
	struct at at;
	int handrail, minutes;
	const char *id, *title, *menu, *group, *name, *lang, *summary;
	struct document *document;
	LIST_OF(struct para) needs;
	step_list steps;                             /* those that its screens stand for, where there are tasks */
	step_list all_steps;                         /* of the document */
	LIST_OF(struct service) services;
	include_list parts;                          /* of the main way */
	LIST_OF(struct task) tasks;
	const struct task *task;                     /* NULL: the main way */
	struct strs use;                             /* shared files with sets */
	LIST_OF(struct screen) screens;              /* of all parts, in order; empty after guide_head */
	LIST_OF(struct set) sets;
	char hash[17];
	const char *dir;
	struct guide_store *store;
};

/* Every complaint about a guide's files goes through one call, so that lint can go on after the first. */
typedef void guide_diag_fn(void *arg, const char *file, int line, const char *text);

/* Reads only guide.json (for the menu). dir is the guide's folder. NULL with err (the first complaint). */
struct guide *guide_head(const char *dir, struct err *);
/* Reads it all. Complaints go to diag (may be NULL: then the first one is in err). NULL when it cannot be used. */
struct guide *guide_load(const char *dir, guide_diag_fn *diag, void *arg, struct err *);
/* The same for one of its tasks; task NULL: the main way. */
struct guide *guide_load_task(const char *dir, const char *task, guide_diag_fn *diag, void *arg, struct err *);
void guide_free(struct guide *);

const struct screen  *guide_screen(const struct guide *, const char *id);
const struct action  *guide_action(const struct guide *, const char *id);
const struct field   *guide_field(const struct guide *, const char *id);
const struct service *guide_service(const struct guide *, const char *id);
const struct step    *guide_step(const struct guide *, const char *id);
bool guide_has_step(const struct guide *, const char *id);         /* its document, whether or not a screen stands for it */
const struct task    *guide_task(const struct guide *, const char *id);
/* Makes a guide of which only the head was read one of its tasks; NULL: the main way. -1 with the tasks that there are. */
int guide_take_task(struct guide *, const char *id, struct err *);
/* What the guide or its task says of itself. */
const char *guide_title(const struct guide *);
const char *guide_summary(const struct guide *);                  /* may be "" */
const char *guide_name(const struct guide *);                     /* may be NULL */
const struct para *guide_needs(const struct guide *, int *n);
char *guide_way(const struct guide *);                            /* "GUIDE" or "GUIDE:TASK"; caller frees */
const struct outcome *action_outcome(const struct action *, const char *id);   /* "denied" or "transport/resolve" */
/* All the rows of an action are in outcomes; the name of one for people, dealing and journal. Caller frees. */
char *outcome_name(const struct outcome *);
bool strs_has(const struct strs *, const char *);
#endif
