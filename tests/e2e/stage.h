/* SPDX-License-Identifier: ISC */
/* Everything that a live walk of a guide needs: practice servers over HTTPS, a real sshd, a folder of its own for what the
 * program keeps, answers, and a watched ssh and ssh-keygen. */
#ifndef TESTS_STAGE_H
#define TESTS_STAGE_H
#include <stdbool.h>

#include "tests/lib/ca.h"
#include "tests/lib/practice.h"
#include "tests/lib/proc.h"
#include "tests/lib/sshd.h"

#define GUIDE "terraform-azure-devops-server"

struct stage {
	char dir[64];                    /* everything is in here */
	char answers[128], log[128], key[128], dump[128], state[128], path[1024];
	struct ca *ca;
	struct ca_pair pair;
	struct practice *p;
	struct sshd *ssh;                /* lent */
	const char *program;
	const char **env;
	bool enroll, enrolled;           /* the key is added on the server as soon as it is there */
	bool existing;                   /* the key was there before */
	const char *token, *pat;         /* kinds, good unless changed */
	const char *guide;               /* GUIDE unless changed */
	char *more_env[4];               /* see stage_env */
	int n_more_env;
	long ms;                         /* deadline of a walk; a minute unless changed */
	void (*meanwhile)(struct stage *, pid_t pid, const char *out);         /* called now and then while a walk runs */
	int seen;                        /* for meanwhile to count in */
};
struct stage_answer { const char *name, *value; bool secret; };

/* The sshd is started once for a whole program; "git" can log in. NULL: it cannot be here. */
struct sshd *stage_sshd(const char *dir, enum sshd_kind);
bool stage_open(struct stage *, struct sshd *, enum ca_kind);
void stage_close(struct stage *);
/* Writes the answers: those of a whole walk with a token, changed by "name=value" or "name" to leave one out; secrets come from
 * files beside it. */
void stage_answers(struct stage *, const char *const *changes);
/* The same for another guide, from a list that ends with { NULL }. A change of a secret makes a file of it, too. */
void stage_answers_of(struct stage *, const struct stage_answer *usual, const char *const *changes);
/* That program first tells the dump what it was given, then is itself. ssh and its helpers are watched anyway. */
void stage_watch(const struct stage *, const char *name);
/* One more variable, "NAME=value", in the environment of every walk. */
void stage_env(struct stage *, const char *variable);
/* Makes a key pair for a whole program, and removes it. */
bool stage_make_key(const char *path);
void stage_forget_key(const char *path);
/* Puts a key pair made before where the guide would make one, already known to the server; stage_answers then says so. */
bool stage_key(struct stage *, const char *from);
/* Walks the guide unattended. more: further arguments, or NULL. */
int stage_walk(struct stage *, struct proc *, const char *const *more);
/* Every file below the folder, but not the secrets' own files, is read: does one hold text? Then *where names it. */
bool stage_holds(const struct stage *, const char *folder, const char *text, char *where, size_t size);
char *stage_file(const char *path);              /* its text, or NULL; free it */
#endif
