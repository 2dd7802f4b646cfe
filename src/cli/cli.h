/* SPDX-License-Identifier: ISC */
/* What the subcommands share: options, where guides are, exit codes. Only this folder puts the parts together. */
#ifndef HANDRAIL_CLI_H
#define HANDRAIL_CLI_H
#include <stdbool.h>
#include "base/err.h"
#include "guide/guide.h"

enum { EXIT_DONE = 0, EXIT_OUTCOME = 1, EXIT_USAGE = 2, EXIT_MISSING = 3, EXIT_STOPPED = 4, EXIT_INTERRUPTED = 130 };

struct options {
	struct strs set;                 /* NAME=VALUE */
	const char *answers, *deal, *screens, *ca_file, *log;
	bool no_input, plain, list, fresh, resume, help, version, man, schema;
	const char *own_dir;             /* folder of the running program, or NULL */
	const char *own_path;            /* the running program itself, or NULL */
	const char *const *args; int n_args;     /* what is left: the command's own */
};

int cmd_menu(struct options *);
int cmd_run(struct options *);
int cmd_rehearse(struct options *);
int cmd_guides(struct options *);
int cmd_sessions(struct options *);
int cmd_show(struct options *);
int cmd_lint(struct options *);
int cmd_strings(struct options *);
int cmd_vocabulary(struct options *);
int cmd_version(struct options *);

/* options.c */
int  options_read(struct options *, int argc, char **argv, const char **command, struct err *);
void options_help(void);

/* catalog.c: the guides that there are */
struct catalog { struct guide **v; const char **domain; int n; };      /* domain: of each guide's texts */
void catalog_read(struct catalog *, const struct options *);       /* heads only; what cannot be read is told on stderr */
void catalog_free(struct catalog *);
char *catalog_dir(const struct options *, const char *name);       /* folder of a guide; NULL when there is none */
/* Only the head of a guide, for its first screen; name is GUIDE or GUIDE:TASK. NULL with err. */
struct guide *catalog_head(const struct options *, const char *name, const char **domain, struct err *err);
/* Loads a whole guide by its name. domain: of its texts. NULL with err. */
struct guide *catalog_load(const struct options *, const char *name, const char **domain, struct err *);

/* play.c: one guide, from choosing the face to the exit status */
struct play { const char *guide; bool rehearsal, unattended, chosen; const char *session; };   /* chosen: in the menu, which told what is needed */
int play(struct options *, const struct play *);

/* load.c: the live module, loaded when it is needed first */
struct world;
struct loop;
struct live_loader;
struct live_loader *live_loader_new(const struct options *, struct loop *);
struct world *live_loader_world(void *loader, struct err *);
void live_loader_free(struct live_loader *);

int complain(const struct err *, int status);      /* "handrail: …" on stderr; returns status */
bool askpass_wanted(void);               /* this is not a person but a program that wants a passphrase */
int  askpass(const char *prompt);
#endif
