/* SPDX-License-Identifier: ISC */
/* The live module: everything that reaches out of the program, and the only thing linked to libcurl, libssh2, libcrypto and
 * libyaml. It is loaded with dlopen by the first live action (src/cli/load.c) and gives one symbol. Module and program have
 * each their own copy of the stateless code of base/ (mem, buf, err, text, fs, url); what has state (loop, log, secrets) stays
 * in the program and is reached through this table only. */
#ifndef HANDRAIL_LIVE_H
#define HANDRAIL_LIVE_H
#include "action/world.h"
#include "base/loop.h"

#define LIVE_ABI 3u
struct live_host {
	unsigned abi;                    /* LIVE_ABI; another number is refused */
	struct loop *loop;
	void (*watch)(struct loop *, int fd, unsigned events, loop_fd_fn *, void *arg);
	int  (*timer)(struct loop *, long ms, loop_timer_fn *, void *arg);
	void (*timer_off)(struct loop *, int id);
	struct child *(*spawn)(struct loop *, const struct spawn *);
	void (*kill)(struct child *);
	void (*send)(struct child *, const char *bytes, size_t n);
	void (*hold)(struct child *, bool);
	void (*log)(const char *fmt, ...) PRINTF(1, 2);
	const char *version;             /* of the program, for the User-Agent */
	const char *ca_file;             /* --ca-file or NULL */
	const char *program;             /* the running program, which others may ask for passphrases, or NULL */
};
/* NULL with err. host must outlive the world. */
struct world *live_world(const struct live_host *host, struct err *);
typedef struct world *live_world_fn(const struct live_host *, struct err *);
#endif
