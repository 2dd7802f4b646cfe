/* SPDX-License-Identifier: ISC */
/* The outside world as one table of functions. Live is one implementation (the module), rehearsal another; nothing above
 * knows which one it has. Everything is asynchronous: start returns at once and done is called later from the loop, exactly
 * once, unless the job was cancelled. */
#ifndef HANDRAIL_WORLD_H
#define HANDRAIL_WORLD_H
#include <stdbool.h>
#include <stddef.h>
#include "base/buf.h"
#include "base/err.h"

struct secret;
struct outcome;
struct action;                       /* only the rehearsal looks at it */
struct values;
struct world;

/* What came instead of a reply. The names in fault_names are those of the vocabulary. */
enum fault {
	FAULT_NONE, FAULT_RESOLVE, FAULT_CONNECT, FAULT_TIMEOUT, FAULT_RESET, FAULT_TLS_CA, FAULT_TLS_EXPIRED, FAULT_TLS_HOST, FAULT_TLS,
	FAULT_TLS_CLIENT, FAULT_PROXY, FAULT_TOO_LARGE, FAULT_MISSING, FAULT_EXISTS, FAULT_UNABLE, FAULT_PASSWORD, FAULT_REFUSED, FAULT_CANCELLED, FAULT_OTHER, FAULT_COUNT
};
extern const char *const fault_names[FAULT_COUNT];

struct header { char *name, *value; };

enum request_kind { REQUEST_HTTP, REQUEST_REACH, REQUEST_SSH, REQUEST_KEY, REQUEST_COMMAND, REQUEST_PARSE };

/* One thing to do, all {name}s expanded. Owned by whoever made it until world_start, which takes it. Strings that may hold a
 * secret are wiped by request_free. shown is the same thing for people, secrets masked: for the screen and the journal. */
struct request {
	enum request_kind kind;
	long timeout;                    /* ms, for the whole of it */
	/* http */
	char *method, *url, *body;       /* body NULL: none */
	size_t body_len;
	struct header *headers; int n_headers;   /* Authorization among them */
	char *ca;                        /* CA file or PEM, or NULL */
	char *cert, *cert_key, *pfx;     /* as whom; a file, or PEM and Base64; or NULL */
	char *trust;                     /* hex of the one certificate that is taken, or NULL */
	/* reach, ssh */
	char *host, *port, *user, *known;
	int protocol;                    /* REACH_TCP, _TLS, _SSH (guide.h) */
	char *types;                     /* "ssh-rsa,ssh-ed25519" or NULL */
	bool legacy;
	char *command;                   /* ssh: NULL for a log-in alone */
	/* ssh, key */
	char *path, *comment, *type;
	int op, bits;                    /* KEY_MAKE, KEY_CHECK; of parse: PARSE_YAML … (guide.h) */
	char *passphrase;                /* of the key: ssh, key, command; or NULL */
	bool git;                        /* command: git is given path (a key), known, user, password, passphrase, ca */
	char *password;                  /* of parse (with body or path), cert and pfx; or NULL */
	/* command */
	char **argv, **env;              /* NULL-terminated; env: only what is added to PATH, HOME, LANG and the proxies */
	char *input;
	bool terminal;                   /* in a terminal of its own */
	/* called with each piece of its output as it comes, as it came; then its standard input stays open for send. May be NULL */
	void (*part)(void *arg, int stream, const char *bytes, size_t n);
	void *part_arg;
	char *shown;
	/* for the rehearsal: where the reply is to be taken from */
	const struct action *action;
	const struct values *values;
};
void request_free(struct request *);

/* What came back. Lives until the end of done. For kinds other than http, body is the JSON that handrail-screens(5) promises
 * for the action, and status the exit status where there is one. */
struct reply {
	enum fault fault;
	char *why;                       /* with a fault: the library's or system's own words, cleaned; for certificates: which
	                                  * one of the chain, subject, issuer, dates, SHA-256 fingerprint */
	long status;
	struct header *headers; int n_headers;   /* names in lower case */
	struct buf body;                 /* at most BUF_REPLY; wiped */
	char *url;                       /* the one asked */
	long ms;                         /* how long it took */
};
void reply_init(struct reply *);
void reply_free(struct reply *);
void reply_header_add(struct reply *, const char *name, const char *value);   /* lower-cases the name, cleans the value */
const char *reply_header(const struct reply *, const char *name);             /* the first one, or NULL */

struct job;                          /* one thing under way */
typedef void reply_fn(void *arg, struct reply *);

enum open_result { OPEN_DONE, OPEN_REMOTE, OPEN_NO_DISPLAY, OPEN_NO_PROGRAM, OPEN_FAILED, OPEN_REHEARSAL };
/* Copying: nobody can know whether OSC 52 arrived, so that is "sent". The face writes osc (if not NULL) to the terminal. */
enum copy_result { COPY_DONE, COPY_SENT, COPY_FAILED, COPY_REHEARSAL };

struct world_ops {
	const char *name;                /* "live" or "rehearsal" */
	/* Takes request. Never fails: what cannot be done comes back as a fault. */
	struct job *(*start)(struct world *, struct request *taken, reply_fn *done, void *arg);
	void (*cancel)(struct world *, struct job *);        /* done and part are not called any more */
	/* Of a job whose request has part. hold: a person is asked, and the clock of its timeout stands still; a rehearsal plays on
	 * after send. send: bytes for its standard input, and the clock goes on; NULL closes it. then: what a rehearsal comes to
	 * now instead of what it was dealt, or NULL. */
	void (*hold)(struct world *, struct job *);
	void (*send)(struct world *, struct job *, const char *bytes, size_t n, const struct outcome *then);
	/* Both answer by result from the loop; text is borrowed. */
	void (*open_url)(struct world *, const char *url, void (*result)(void *arg, enum open_result), void *arg);
	/* how: the program that was used ("tmux", "wl-copy", "OSC 52", …), borrowed */
	void (*copy)(struct world *, const char *text, void (*result)(void *arg, enum copy_result, const char *how, const char *osc), void *arg);
	/* Pure functions that need a crypto library: name as in the vocabulary (sha256, hmac-sha256, rsa-sha1, rsa-sha256,
	 * cert-sha1); raw bytes out. In a rehearsal a fixed text. */
	int (*digest)(struct world *, const char *name, const char *key, const char *of, size_t len, struct buf *out, struct err *);
	/* One line for --version: libraries, their versions and abilities. */
	char *(*versions)(struct world *);
	void (*free)(struct world *);
};
/* pause: in a rehearsal, the longest time in ms between two looks; what is waited for comes then */
struct world { const struct world_ops *ops; bool rehearsal; long pause; };
#endif
