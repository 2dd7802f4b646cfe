/* SPDX-License-Identifier: ISC */
/* What the live walks of the two Bitbucket guides share. */
#ifndef TESTS_BITBUCKET_H
#define TESTS_BITBUCKET_H
#include <check.h>
#include <stdio.h>

#include "tests/e2e/stage.h"
#include "tests/lib/relay.h"

/* What a walk has said goes to stderr, for it is too long for libcheck. */
#define assert_walk(holds, r, ...) do { if (!(holds)) { fprintf(stderr, "%s\n%s\n", (r)->out.s, (r)->err.s); ck_abort_msg(__VA_ARGS__); } } while (0)

bool stands(const struct proc *, const char *step, const char *state);           /* the line "STEP STATE TITLE" of a step */
/* "2.1=proved 2.2=told ...": every one of them has to stand so. */
void assert_stand(const struct proc *, const char *steps);
void assert_nowhere(const struct stage *, const char *what, const char *secret, const struct proc *);
void assert_pem_nowhere(const struct stage *, const struct proc *);
void show(const struct proc *);                          /* with HANDRAIL_TEST_SHOW set */
void keep_record(const struct stage *);
/* A key that is added to an account, by API or in a browser, opens the sshd from then on. */
void keys_open(struct stage *);
void keys_shut(struct stage *);                          /* the stage's key no longer does */
/* Of the session that was walked last: every line of its journal, or NULL; free it. */
char *journal(const struct stage *);
int journal_count(const struct stage *, const char *text);       /* how many lines of it hold text */
/* Sends what the journal says undoes each change, the last first; as who is asked of the caller by the service's name. How many
 * were sent; every one has to be taken. */
struct call;
int undo_all(const struct stage *, struct call (*as)(const char *service));
#endif
