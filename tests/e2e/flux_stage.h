/* SPDX-License-Identifier: ISC */
/* What a live walk of the guide about Flux needs: Azure DevOps to practise with, a cluster to practise with, a stand-in for flux,
 * the real kubectl, git, ssh and ssh-keygen, a real sshd, and a home of its own. */
#ifndef TESTS_FLUX_STAGE_H
#define TESTS_FLUX_STAGE_H
#include <stdbool.h>

#include "tests/lib/ca.h"
#include "tests/lib/kube.h"
#include "tests/lib/practice.h"
#include "tests/lib/proc.h"
#include "tests/lib/sshd.h"

struct flux_stage {
	char dir[64], home[96], state[96], answers[96], log[96], key[128], flux_log[128];
	struct ca *ca;
	struct ca_pair pair;
	struct practice *p;
	struct kube *kube;
	struct sshd *ssh;                /* lent */
	const char **env;
	const char *pat;                 /* kind */
	const char *git_password;        /* NULL: the variable is not set */
	bool enroll, enrolled;           /* the key is added in Azure DevOps as soon as it is there */
};

/* NULL, or why it cannot be here: a program is missing. */
const char *flux_stage_missing(void);
bool flux_stage_open(struct flux_stage *, struct sshd *);
void flux_stage_close(struct flux_stage *);
/* Lines for the stand-in; see tests/standin/flux.c. */
void flux_stage_behave(struct flux_stage *, const char *lines);
/* Writes the answers for the guide or one of its tasks (NULL, rotate-token, rotate-key), changed by "name=value" or "name". */
void flux_stage_answers(struct flux_stage *, const char *task, const char *const *changes);
void flux_stage_secret(struct flux_stage *, const char *name, const char *text);       /* an answer that is a secret */
int flux_stage_walk(struct flux_stage *, struct proc *, const char *task, const char *const *more);
/* The same with something done meanwhile. */
int flux_stage_walk_with(struct flux_stage *, struct proc *, const char *task, const char *const *more, void (*meanwhile)(void *, pid_t, const char *));
char *flux_stage_told(const struct flux_stage *);        /* what the stand-in was given so far; free it */
#endif
