/* SPDX-License-Identifier: ISC */
/* Asks the practice Bitbuckets as any client would, and keeps what came. */
#ifndef TESTS_CALL_H
#define TESTS_CALL_H
#include <check.h>

#include "base/buf.h"
#include "tests/lib/ca.h"
#include "tests/lib/practice.h"

#define APPLICATION_LINKS "/rest/applinks/3.0/applicationlink"
#define HOOK_PLUGIN "com.atlassian.stash.plugin.stash-web-post-receive-hooks-plugin"
#define HOOK "/rest/api/1.0/projects/PLAT/repos/infrastructure/settings/hooks/" HOOK_PLUGIN "%3ApostReceiveHook"
#define LINK_BODY "{\"id\":null,\"name\":\"Terraform Cloud (acme)\",\"typeId\":\"generic\",\"rpcUrl\":\"https://app.example.com\",\"displayUrl\":" \
	"\"https://app.example.com\"}"


extern struct ca *ca;
extern struct ca_pair pair;
extern struct practice *p;
extern struct got { long status; struct buf body, headers; } got;

struct call {
	enum practice_role role;
	const char *method, *path, *user, *kind; /* user NULL and a kind: as a bearer */
	const char *type, *body, *header;
	const char *url, *proxy;                 /* instead of the role's address */
};

long call(struct call);                                  /* the status; 0: none came */
long as_admin(const char *method, const char *path, const char *body);
long tf(const char *method, const char *path, const char *body);
bool says(const char *text);
bool heads(const char *text);
void call_setup(void);
void call_teardown(void);                        /* no secret may have gone astray */
void call_done(void);
void add_shapes(TCase *);
TCase *ssh_tests(void);                         /* empty where there is no sshd */

#define ADMIN .user = "admin", .kind = "admin"
#define SERVICE .user = "svc-terraform", .kind = "service"
#define BBS .role = PRACTICE_BBS
#define BBC .role = PRACTICE_BBC
#define CLOUD .role = PRACTICE_BBC, .user = "svc-terraform@example.com"
#endif
