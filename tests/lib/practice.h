/* SPDX-License-Identifier: ISC */
/* Servers to practise with, over real HTTPS on loopback: one plays HCP Terraform (or Terraform Enterprise), the others Azure
 * DevOps Server, Bitbucket Server (or Data Center), Bitbucket Cloud, the service connections of Azure DevOps, services that those
 * lead to (PRACTICE_KEYED: see practice_keyed.c), and Azure itself. They keep state as the real ones do, can be switched to behave
 * as each release and each mishap does, and write down what they were asked. No secret is written down: it is compared, and its
 * kind is. */
#ifndef TESTS_PRACTICE_H
#define TESTS_PRACTICE_H
#include <stdbool.h>
#include <stddef.h>

struct practice;
enum practice_role { PRACTICE_TF, PRACTICE_ADO, PRACTICE_BBS, PRACTICE_BBC, PRACTICE_AZDO, PRACTICE_KEYED, PRACTICE_AZURE, PRACTICE_ROLES };

/* What can go wrong with one reply. */
enum practice_trouble {
	TROUBLE_NONE,
	TROUBLE_RESET,      /* the connection is reset instead of an answer; nothing is done */
	TROUBLE_LOST,       /* it is done, and then the connection is reset */
	TROUBLE_HALF,       /* half of the true answer's body */
	TROUBLE_SLOW,       /* the true answer after arg ms */
	TROUBLE_TRICKLE,    /* the true answer, a few bytes every arg ms */
	TROUBLE_HTML,       /* a proxy's page with status arg */
	TROUBLE_LARGE,      /* 5 MB of JSON */
	TROUBLE_STATUS,     /* an answer with status arg: text, or empty */
	TROUBLE_TOO_MANY,   /* 429 with X-RateLimit-Reset 0.2 and, with arg, Retry-After */
	TROUBLE_REDIRECT    /* 302 to text */
};

struct practice_setup {
	const char *cert, *key;      /* PEM text; NULL: plain HTTP */
	bool fixed_ports;            /* for the program: 8443 to 8449 */
};
void practice_make_keys(void);       /* beforehand, once for all servers of a program; without it when they are needed */
struct practice *practice_start(const struct practice_setup *);      /* NULL: reason in practice_why */
const char *practice_why(void);
void practice_stop(struct practice *);
int practice_port(const struct practice *, enum practice_role);
void practice_origin(const struct practice *, enum practice_role, char *out, size_t size);   /* https://localhost:PORT */

void practice_base(const struct practice *, enum practice_role, char *out, size_t size);     /* with its context path */

/* Switches; a name or value that does not exist ends the test program. See the table in practice.c. */
void practice_set(struct practice *, const char *name, const char *value);
/* State, as a number: see the table in practice.c, for instance "tf.clients" "tf.keys" (providers whose token has an SSH key)
 * "bbs.links" "bbc.keys" "leaks" "requests". */
int practice_count(struct practice *, const char *name);
/* How many requests were answered, method and path as a glob: "POST", "/api/v2/organizations/acme/oauth-clients*". */
int practice_asked(struct practice *, enum practice_role, const char *method, const char *path);
/* A provider that is there already. */
void practice_add_provider(struct practice *, const char *name, const char *http_url, bool has_key);
/* The next times (-1: all) requests get trouble. text is borrowed until it is over. */
void practice_trouble(struct practice *, enum practice_role, const char *method, const char *path, enum practice_trouble, long arg,
	const char *text, int times);

/* Secrets that the servers know, by kind; made new for each start.
 * Terraform tokens: good expired no-rights team organization unknown.
 * Personal access tokens: good expired no-code no-status no-project unknown other. */
const char *practice_token(struct practice *, const char *kind);
const char *practice_pat(struct practice *, const char *kind);
/* PRACTICE_BBS: the passwords admin (of admin), service (of svc-terraform) and other (of jane.doe); the HTTP access tokens token
 * (svc-terraform, may administer repositories), read-token, admin-token (a token of admin's; no administrator for that) and
 * project-token; wrong, which nobody knows.
 * PRACTICE_BBC: the API tokens api-token (all scopes), no-user, no-keys, expired; access-token (of the workspace), app-password,
 * key and secret of the OAuth consumer, old-key and old-secret (both are taken), wrong.
 * PRACTICE_AZDO: the personal access tokens good, no-scope, unknown; password (svc-orders at /service), jenkins (svc-build at
 * /jenkins/), wrong.
 * PRACTICE_KEYED: github, enterprise, password (octo-ci, EXAMPLE\svc-build, ci), other-pat, hub (ci), registry (ci), crates, wrong.
 * PRACTICE_AZURE: the application's client-secret, old-secret (it has run out); of Service Bus the keys manage-key and send-key; wrong. */
const char *practice_secret(struct practice *, enum practice_role, const char *kind);

/* ---- what a person does in a browser ---- */

/* A provider made in Terraform's pages. PRACTICE_BBS: with keys made there; PRACTICE_BBC: with the consumer's; PRACTICE_TF: with
 * a placeholder instead of the consumer's key. */
void practice_provide(struct practice *, enum practice_role, const char *service, const char *name);
const char *practice_provided(struct practice *, const char *what);      /* of the newest provider, as its page shows it: id key public-key */
/* An application link with the keys of the newest provider, or of some other organization while there is none. */
void practice_link(struct practice *, const char *url);
/* "Connect" on the newest provider and "Allow" as that account: 0, or -1 when a page with error 500 came; practice_why has it. */
int practice_authorize(struct practice *, const char *account);
/* A key pasted in the account's pages: 0, or -1 when it is refused. */
int practice_paste_key(struct practice *, enum practice_role, const char *user, const char *line);
/* Told of every key that comes and goes, so that a real sshd may know it too. */
void practice_on_key(struct practice *, void (*told)(void *arg, enum practice_role, const char *user, const char *line, bool gone), void *arg);

/* PRACTICE_KEYED: the public key of the node build-node of the Chef server. */
void practice_node(struct practice *, const char *public_pem);
/* PRACTICE_AZDO: the connection that was sent last to be made, whole, with its secrets; NULL before. Free it. */
char *practice_posted(struct practice *);
/* ---- what there is at PRACTICE_AZURE ---- */

#define AZURE_TENANT "5a1d3c70-2b8e-4f6a-9c11-7e0d4b2a8f31"
#define AZURE_APP "c3a9e0f2-6d14-4b7e-8a55-1f2e3d4c5b6a"
#define AZURE_SUBSCRIPTION "0d4f7a1e-93b2-4c58-b6e7-2a1c9f8d7e60"
#define AZURE_GROUP "mg-practice"
/* A certificate (PEM) that is uploaded to the application, and a credential of a federation that is added to it. */
void practice_azure_certificate(struct practice *, const char *pem);
void practice_azure_federate(struct practice *, const char *issuer, const char *subject, const char *audience);
/* A connection that a person makes in a browser: its JSON, and as what it stands there at first: InProgress, Ready or Failed. Then
 * what becomes of it, with the words that come with it. */
void practice_browser_makes(struct practice *, const char *json, const char *state);
void practice_browser_becomes(struct practice *, const char *name, const char *state, const char *words);
/* A text in the connection of that name as it stands now, such as "/authorization/parameters/username"; NULL: none. Free it. */
char *practice_endpoint_text(struct practice *, const char *name, const char *const *path);

/* Everything asked so far as text, for comparing by hand; free it. */
char *practice_record(struct practice *);
#endif
