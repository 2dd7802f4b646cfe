/* SPDX-License-Identifier: ISC */
/* What git is given when a command runs it: a key, whom it trusts, a user and a password; and nothing of the person's own. git hands
 * its ssh command to a shell, so that is a plain word and a path of ours; the rest stands in a configuration for ssh. */
#ifndef HANDRAIL_LIVE_GIT_H
#define HANDRAIL_LIVE_GIT_H
#include "live/inner.h"

struct git;
struct git *git_new(struct job *, struct err *);          /* by the job's request */
void git_free(struct git *);
const char *const *git_env(const struct git *);          /* with the request's own variables */
const char *git_passphrase(const struct git *);          /* not-asked, taken, wrong, missing */
#endif
