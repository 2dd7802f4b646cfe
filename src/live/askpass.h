/* SPDX-License-Identifier: ISC */
/* What ssh, ssh-keygen and git ask for comes from here: they run this program as their askpass, and it asks back by a socket in a
 * private folder. So a passphrase is on no command line, in no environment and in no file. (An inherited descriptor would not do:
 * ssh closes all but its standard streams.) */
#ifndef HANDRAIL_LIVE_ASKPASS_H
#define HANDRAIL_LIVE_ASKPASS_H
#include "live/inner.h"

struct askpass;
/* What is answered; NULL: asking for it is refused. Borrowed until askpass_free. */
struct askpass_answers {
	const char *passphrase, *user, *password;
	int times;                       /* how often each is given; asked again it was wrong */
};
struct askpass *askpass_new(const struct live_host *, const struct askpass_answers *, struct err *);
void askpass_free(struct askpass *);
void askpass_again(struct askpass *);                /* another program: counted from the beginning */
/* NAME=VALUE lines for the environment of the program; the caller frees with env_free. */
char **askpass_env(const struct askpass *);
/* Of the passphrase: not-asked, taken, wrong, or missing. */
const char *askpass_state(const struct askpass *);
#endif
