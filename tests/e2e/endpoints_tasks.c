/* SPDX-License-Identifier: ISC */
/* The tasks about service connections live: each is walked unattended against a practice Azure DevOps, on every release as far as
 * that has it, well and not. */
#include "config.h"
#include "tests/e2e/azdo.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

#define SHOP "6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c"
#define ANNA "3a5f9c1e-1d5c-4c7c-9f5c-1d2b3a4f5e6d"
#define CONTRIBUTORS "7d1b2c3e-4f5a-4b6c-8d7e-9f0a1b2c3d4e"
#define ENDPOINT "*/_apis/serviceendpoint/endpoints/*"

static char id[37], base[160], task_name[80];

static void set(const char *words)               /* "NAME=VALUE NAME=VALUE" */
{
	char name[40], value[80];
	int n;
	for (const char *s = words; s && sscanf(s, " %39[^=]=%79s%n", name, value, &n) == 2; s += n)
		practice_set(azdo.p, name, value);
}

static bool services(void)
{
	return strncmp(base, "https://dev.azure.com", 21) == 0;
}

/* A connection is there, made as the guide makes it; ready: what becomes of it. */
static void begin_as(const char *release, const char *ready)
{
	char origin[128], service[160];
	struct proc r;
	practice_set(azdo.p, "azdo.release", release);
	practice_set(azdo.p, "azdo.ready", ready);
	if (strcmp(release, "services") == 0) {
		int port = practice_port(azdo.p, PRACTICE_AZDO);
		const struct relay_way ways[] = { { "dev.azure.com:443", port }, { "vssps.dev.azure.com:443", port }, { NULL, 0 } };
		azdo_lead(ways);
		snprintf(base, sizeof base, "https://dev.azure.com/acme");
	} else {
		practice_base(azdo.p, PRACTICE_AZDO, base, sizeof base);
	}
	practice_origin(azdo.p, PRACTICE_AZDO, origin, sizeof origin);
	snprintf(service, sizeof service, "%s/service", origin);
	const struct stage_answer answers[] = { { "org_url", base, false }, { "pat", azdo_secret("good"), true }, { "project", AZDO_PROJECT, false },
		{ "type", "generic", false }, { "name", AZDO_NAME, false }, { "description", "for the orders", false }, { "made_in", "here", false },
		{ "generic_url", service, false }, { "generic_user", "svc-orders", false }, { "generic_password", azdo_secret("password"), true },
		{ "open_to", "none", false }, { "discard_ok", "no", false }, { NULL, NULL, false } };
	int status = azdo_walk(&r, answers, NULL, NULL);
	const char *at = strstr(r.out.s, "Its id is ");
	assert_walk((status == 0 || strstr(ready, "failed")) && at, &r, "exit %d on release %s", status, release);
	assert_walk(!strstr(ready, "failed") || proc_says(&r, "Insufficient privileges"), &r, "why it failed is not told");
	snprintf(id, sizeof id, "%.36s", at + 10);
	proc_free(&r);
}

static void begin(const char *release)
{
	begin_as(release, "yes");
}

static int walk_task(struct proc *r, const char *task, const char *const *changes, const char *const *more)
{
	char origin[128], service[160];
	practice_origin(azdo.p, PRACTICE_AZDO, origin, sizeof origin);
	snprintf(service, sizeof service, "%s/service", origin);
	const struct stage_answer answers[] = { { "org_url", base, false }, { "pat", azdo_secret(azdo.pat), true }, { "project", AZDO_PROJECT, false },
		{ "endpoint_id", id, false }, { strcmp(task, "change") == 0 ? "generic_url" : NULL, service, false }, { "generic_user", "svc-orders", false },
		{ "generic_password", azdo_secret("password"), true }, { NULL, NULL, false } };
	snprintf(task_name, sizeof task_name, "%s:%s", AZDO_GUIDE, task);
	azdo.guide = task_name;
	int status = azdo_walk(r, answers, changes, more);
	assert_nowhere(&azdo, "the token", azdo_secret("good"), r);
	assert_nowhere(&azdo, "the password", azdo_secret("password"), r);
	return status;
}

struct expect { const char *count; int n; };     /* what practice_count says in the end */
struct walk {
	const char *release, *set, *task;
	const char *const changes[8];
	int status;
	const char *says[3];
	struct expect counts[3];
	const char *undo;                        /* stands in the journal */
};

static void assert_walked(const struct walk *w, const struct proc *r, int status)
{
	assert_walk(status == w->status, r, "%s %s %s: exit %d", w->release, w->task, w->changes[0] ? w->changes[0] : "", status);
	for (int i = 0; i < 3 && w->says[i]; i++)
		assert_walk(proc_says(r, w->says[i]), r, "%s %s: does not say \"%s\"", w->release, w->task, w->says[i]);
	for (int i = 0; i < 3 && w->counts[i].count; i++)
		ck_assert_msg(practice_count(azdo.p, w->counts[i].count) == w->counts[i].n, "%s %s: %s is %d", w->release, w->task, w->counts[i].count,
			practice_count(azdo.p, w->counts[i].count));
	char where[256] = "";                    /* two journals, perhaps of the same second: it has to be in that of the task */
	if (w->undo)
		ck_assert_msg(stage_holds(&azdo, azdo.state, w->undo, where, sizeof where), "%s %s: the journal does not say \"%s\"", w->release, w->task, w->undo);
}

static void walk_one(const struct walk *w)
{
	struct proc r;
	begin(w->release);
	set(w->set);
	int status = walk_task(&r, w->task, w->changes, NULL);
	assert_walked(w, &r, status);
	if (services())
		ck_assert_int_eq(practice_asked(azdo.p, PRACTICE_AZDO, "*", "/tfs/*"), 0);
	proc_free(&r);
}

/* ---- opened to pipelines ---- */

#define BY_NAME "run_given=name"
#define BY_RUN "run_given=run", "run_url=https://ado.example.com/tfs/DefaultCollection/Orders/_build/results?buildId=482&view=results"

static const struct walk permits[] = {
	{ "5.0", NULL, "permit", { BY_NAME, "open_to=all" }, 0, { "keeps lists", "open to all pipelines of the project" }, { { "azdo.access", 1 } }, "Close it to all pipelines" },
	{ "5.0", NULL, "permit", { BY_NAME, "open_to=one", "pipeline=16" }, 0, { "open to pipeline 16" }, { { "azdo.access", 1 } }, "Close it to that pipeline" },
	{ "5.0", NULL, "permit", { BY_NAME, "open_to=none" }, 0, { "not open to all" }, { { "azdo.access", 0 } }, NULL },
	{ "5.0", NULL, "permit", { BY_NAME, "open_to=one", "pipeline=99" }, 1, { "no pipeline with this number" }, { { "azdo.access", 0 } }, NULL },
	{ "5.0", "azdo.single=no", "permit", { BY_NAME, "open_to=one", "pipeline=16" }, 1, { "single pipelines over its API", "Authorize resources" }, { { "azdo.access", 0 } }, NULL },
	{ "5.0", "azdo.ways=none", "permit", { BY_NAME }, 0, { "you do it in the browser", "You said so" }, { { "azdo.access", 0 } }, NULL },
	{ "5.0", "azdo.lacks=build", "permit", { BY_NAME, "open_to=all" }, 1, { "Build (Read & execute)" }, { { "azdo.access", 0 } }, NULL },
	{ "5.0", NULL, "permit", { BY_RUN }, 0, { "one of the pipeline orders-ci", "may use orders-service. Run it again" }, { { "azdo.access", 1 } }, NULL },
	{ "6.0", NULL, "permit", { BY_NAME, "open_to=all" }, 0, { "keeps lists", "open to all pipelines" }, { { "azdo.access", 1 } }, NULL },
	{ "6.0", "azdo.ways=permissions", "permit", { BY_NAME, "open_to=all" }, 0, { "in the newer way", "open to all pipelines" }, { { "azdo.access", 1 } }, NULL },
	{ "6.0", "azdo.ways=permissions", "permit", { BY_RUN }, 0, { "may use orders-service" }, { { "azdo.access", 1 } }, NULL },
	{ "6.0", "azdo.ways=none", "permit", { BY_NAME, "open_to=all" }, 1, { "neither the older nor the newer way" }, { { "azdo.access", 0 } }, NULL },
	{ "7.0", NULL, "permit", { BY_NAME, "open_to=one", "pipeline=17" }, 0, { "open to pipeline 17" }, { { "azdo.access", 1 } }, NULL },
	{ "7.1", NULL, "permit", { BY_RUN }, 0, { "The run 20261121.3", "may use orders-service" }, { { "azdo.access", 1 } }, "Close it to that pipeline" },
	{ "7.1", "azdo.late=yes", "permit", { BY_NAME, "open_to=all" }, 0, { "open to all pipelines" }, { { "azdo.access", 1 } }, NULL },
	{ "7.1", "azdo.lacks=pipelines", "permit", { BY_NAME, "open_to=all" }, 1, { "Pipeline Resources (Use and manage)" }, { { "azdo.access", 0 } }, NULL },
	{ "7.1", NULL, "permit", { "run_given=run", "run_url=https://ado.example.com/x?buildId=999" }, 1, { "no such run" }, { { "azdo.access", 0 } }, NULL },
	{ "services", NULL, "permit", { BY_NAME, "open_to=all" }, 0, { "open to all pipelines of the project" }, { { "azdo.access", 1 } }, NULL },
	{ "services", NULL, "permit", { BY_RUN }, 0, { "may use orders-service" }, { { "azdo.access", 1 } }, NULL },
};

START_TEST(pipelines_are_permitted)
{
	walk_one(&permits[_i]);
}
END_TEST

/* What one task opened another closes again. */
static const struct { const char *release; const char *const opens[4], *const closes[4]; const char *says; } closings[] = {
	{ "7.1", { BY_NAME, "open_to=all" }, { BY_NAME, "open_to=close" }, "permitted one by one" },
	{ "7.1", { BY_NAME, "open_to=one", "pipeline=16" }, { BY_NAME, "open_to=less", "pipeline=16" }, "may no longer use" },
	{ "5.0", { BY_NAME, "open_to=all" }, { BY_NAME, "open_to=close" }, "not open to all" },
	{ "5.0", { BY_NAME, "open_to=one", "pipeline=16" }, { BY_NAME, "open_to=less", "pipeline=16" }, "may no longer use" },
};

START_TEST(and_closed_again)
{
	struct proc r;
	begin(closings[_i].release);
	int status = walk_task(&r, "permit", closings[_i].opens, NULL);
	assert_walk(status == 0, &r, "exit %d", status);
	proc_free(&r);
	status = walk_task(&r, "permit", closings[_i].closes, NULL);
	assert_walk(status == 0 && proc_says(&r, closings[_i].says), &r, "exit %d", status);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.access"), 2);
	proc_free(&r);
}
END_TEST

/* ---- shown, changed, removed ---- */

#define RENAME "asks=no", "new_name=orders-two", "new_description=renamed"
#define REPLACE "asks=yes"

static const struct walk manages[] = {
	{ "7.1", "azdo.used=yes", "show", { NULL }, 0, { "Kim Admin made it", "Made by", "orders-ci" }, { { "azdo.puts", 0 } }, NULL },
	{ "5.0", "azdo.used=yes", "show", { NULL }, 0, { "It is ready", "Server 2019", "orders-ci" }, { { "azdo.puts", 0 } }, NULL },
	{ "6.0", NULL, "show", { NULL }, 0, { "It is ready", "No pipeline has used it yet" }, { { "azdo.puts", 0 } }, NULL },
	{ "services", "azdo.used=yes azdo.page=1 azdo.bom=yes", "show", { NULL }, 0, { "It is ready", "orders-ci" }, { { "azdo.puts", 0 } }, NULL },
	{ "7.1", "azdo.right=none", "show", { NULL }, 1, { "little but its id is shown", "Reader or User" }, { { "azdo.puts", 0 } }, NULL },
	{ "7.1", NULL, "show", { "endpoint_id=5e47a0d8-c745-44f8-8f93-784f18ff31c4" }, 1, { "no such connection" }, { { "azdo.puts", 0 } }, NULL },
	{ "7.1", "azdo.lacks=endpoints", "show", { NULL }, 1, { "Service Connections" }, { { "azdo.puts", 0 } }, NULL },
	{ "5.0", NULL, "change", { RENAME }, 0, { "it is called orders-two now" }, { { "azdo.puts", 1 } }, "enter the name orders-service" },
	{ "6.0", NULL, "change", { RENAME }, 0, { "it is called orders-two now" }, { { "azdo.puts", 1 } }, NULL },
	{ "7.0", NULL, "change", { RENAME }, 0, { "it is called orders-two now" }, { { "azdo.puts", 1 } }, NULL },
	{ "services", NULL, "change", { RENAME }, 0, { "it is called orders-two now" }, { { "azdo.puts", 1 } }, NULL },
	{ "7.1", "azdo.null=refuses", "change", { RENAME }, 1, { "did not accept what was sent", "is no string" }, { { "azdo.puts", 1 } }, NULL },
	{ "7.1", "azdo.null=refuses azdo.errors=model", "change", { RENAME }, 1, { "did not accept what was sent", "is no string" }, { { "azdo.puts", 1 } }, NULL },
	{ "7.1", "azdo.null=refuses azdo.errors=plain", "change", { RENAME }, 1, { "status" }, { { "azdo.puts", 1 } }, NULL },
	{ "7.1", NULL, "change", { REPLACE }, 0, { "the connection is there and ready" }, { { "azdo.puts", 1 }, { "azdo.secrets", 2 } }, "Enter them again with this task" },
	{ "5.0", NULL, "change", { REPLACE }, 0, { "the connection is there and ready" }, { { "azdo.puts", 1 }, { "azdo.secrets", 2 } }, NULL },
	{ "services", NULL, "change", { REPLACE }, 0, { "the connection is there and ready" }, { { "azdo.puts", 1 }, { "azdo.secrets", 2 } }, NULL },
	{ "7.1", NULL, "change", { REPLACE, "generic_user=somebody", "generic_refused_ok=no" }, 1, { "refuses" }, { { "azdo.puts", 0 } }, NULL },
	{ "5.0", NULL, "remove", { "typed_name=orders-service" }, 0, { "it is gone" }, { { "azdo.deletes", 1 }, { "azdo.endpoints", 0 } }, "Make the connection orders-service again" },
	{ "6.0", NULL, "remove", { "typed_name=orders-service" }, 0, { "it is gone" }, { { "azdo.deletes", 1 }, { "azdo.endpoints", 0 } }, NULL },
	{ "services", NULL, "remove", { "typed_name=orders-service" }, 0, { "it is gone" }, { { "azdo.deletes", 1 }, { "azdo.endpoints", 0 } }, NULL },
	{ "7.1", "azdo.used=yes", "remove", { "typed_name=Orders-Service" }, 1, { "That is not the name", "orders-ci" }, { { "azdo.deletes", 0 } }, NULL },
	{ "7.1", "azdo.removal=later", "remove", { "typed_name=orders-service" }, 0, { "it is gone" }, { { "azdo.deletes", 1 }, { "azdo.endpoints", 0 } }, NULL },
};

START_TEST(connections_are_managed)
{
	walk_one(&manages[_i]);
}
END_TEST

/* ---- approvals ---- */

#define APPROVE(who, text) "check_what=add", "person_text=" text, "person=" who, "approval_text=look at the orders, \"twice\""

static const struct walk checks[] = {
	{ "5.0", NULL, "checks", { NULL }, 1, { "does not know checks", "Server 2020" }, { { "azdo.checks", 0 } }, NULL },
	{ "6.0", NULL, "checks", { APPROVE(ANNA, "anna") }, 0, { "waits for this person's approval" }, { { "azdo.checks", 1 } }, "Remove the approval" },
	{ "7.0", NULL, "checks", { APPROVE(ANNA, "anna") }, 0, { "waits for this person's approval" }, { { "azdo.checks", 1 } }, NULL },
	{ "7.1", NULL, "checks", { APPROVE(CONTRIBUTORS, "[Orders]") }, 0, { "waits for this person's approval" }, { { "azdo.checks", 1 } }, NULL },
	{ "7.1", NULL, "checks", { "check_what=look" }, 0, { "There is no check" }, { { "azdo.checks", 0 } }, NULL },
	{ "services", NULL, "checks", { APPROVE(ANNA, "anna@") }, 0, { "waits for this person's approval" }, { { "azdo.checks", 1 } }, NULL },
	{ "7.1", NULL, "checks", { APPROVE(ANNA, "nobody") }, 1, { "knows nobody of that name" }, { { "azdo.checks", 0 } }, NULL },
	{ "7.1", "azdo.lacks=people", "checks", { APPROVE(ANNA, "anna") }, 1, { "Identity (Read)" }, { { "azdo.checks", 0 } }, NULL },
	{ "7.1", "azdo.lacks=checks", "checks", { NULL }, 1, { "Pipeline Resources (Use and manage)" }, { { "azdo.checks", 0 } }, NULL },
	{ "7.1", NULL, "checks", { APPROVE(ANNA, "anna"), "approval_days=0" }, 3, { "A number from 1" }, { { "azdo.checks", 0 } }, NULL },
};

START_TEST(approvals_are_added)
{
	walk_one(&checks[_i]);
}
END_TEST

/* ---- roles ---- */

#define GIVE(level, who, text, role) "role_level=" level, "role_what=give", "person_text=" text, "person=" who, "role=" role

static const struct walk roles[] = {
	{ "7.1", NULL, "roles", { "role_level=hub", "role_what=look" }, 0, { "Endpoint Administrators" }, { { "azdo.roles", 0 } }, NULL },
	{ "7.1", NULL, "roles", { "role_level=project", "role_what=look" }, 0, { "Inherited", "Kim Admin" }, { { "azdo.roles", 0 } }, NULL },
	{ "7.1", NULL, "roles", { GIVE("hub", ANNA, "anna", "Creator") }, 0, { "they have the role Creator" }, { { "azdo.roles", 1 } }, "Take the role away again" },
	{ "7.1", NULL, "roles", { GIVE("project", CONTRIBUTORS, "[Orders]\\Cont", "User") }, 0, { "they have the role User" }, { { "azdo.roles", 1 } }, NULL },
	{ "7.1", "azdo.late=yes", "roles", { GIVE("project", ANNA, "anna", "Reader") }, 0, { "they have the role Reader" }, { { "azdo.roles", 1 } }, NULL },
	{ "7.1", NULL, "roles", { GIVE("organization", ANNA, "anna", "Administrator") }, 0, { "they have the role Administrator" }, { { "azdo.roles", 1 } }, NULL },
	{ "7.0", NULL, "roles", { GIVE("organization", ANNA, "anna", "Administrator") }, 0, { "they have the role Administrator" }, { { "azdo.roles", 1 } }, NULL },
	{ "6.0", NULL, "roles", { GIVE("project", ANNA, "anna", "User") }, 0, { "they have the role User" }, { { "azdo.roles", 1 } }, NULL },
	{ "services", NULL, "roles", { GIVE("project", ANNA, "anna", "User") }, 0, { "they have the role User" }, { { "azdo.roles", 1 } }, NULL },
	{ "5.0", NULL, "roles", { GIVE("project", ANNA, "anna", "User") }, 0, { "they have the role User" }, { { "azdo.roles", 1 } }, NULL },
	{ "5.0", NULL, "roles", { GIVE("project", ANNA, "anna", "Reader") }, 3, { "is not one of the answers" }, { { "azdo.roles", 0 } }, NULL },
	{ "5.0", NULL, "roles", { "role_level=organization", "role_what=look" }, 3, { "is not one of the answers" }, { { "azdo.roles", 0 } }, NULL },
	{ "7.1", "azdo.lacks=security", "roles", { "role_level=project", "role_what=look" }, 1, { "Security (Manage)" }, { { "azdo.roles", 0 } }, NULL },
	{ "7.1", "azdo.right=none", "roles", { "role_level=project", "role_what=look" }, 1, { "little but its id" }, { { "azdo.roles", 0 } }, NULL },
	{ "7.1", NULL, "roles", { "role_level=project", "role_what=inherit_off" }, 0, { "nothing is inherited any more" }, { { "azdo.roles", 1 } }, "Switch it back" },
	{ "7.1", "azdo.inherit=no", "roles", { "role_level=project", "role_what=inherit_off" }, 1, { "not switch the inheritance", "in the browser" }, { { "azdo.roles", 0 } }, NULL },
	{ "7.1", "azdo.inherit=ignored", "roles", { "role_level=project", "role_what=inherit_off" }, 1, { "Roles of the hub still show" }, { { "azdo.roles", 1 } }, NULL },
	{ "7.1", NULL, "roles", { "role_level=project", "role_what=take", "role_person=9e8d7c6b-5a4f-4e3d-9c2b-1a0f9e8d7c6b" }, 1, { "Their role is inherited" }, { { "azdo.roles", 0 } }, NULL },
};

START_TEST(roles_are_given)
{
	walk_one(&roles[_i]);
}
END_TEST

static void once_more(const char *task, const char *const *changes, int wanted, const char *says)
{
	struct proc r;
	int status = walk_task(&r, task, changes, NULL);
	assert_walk(status == wanted && proc_says(&r, says), &r, "%s: exit %d, or not \"%s\"", task, status, says);
	proc_free(&r);
}

/* Given and taken again at each level; the inheritance switched off and on. */
static const struct { const char *release, *level, *role; } levels[] = { { "7.1", "hub", "User" }, { "7.1", "project", "User" },
	{ "services", "organization", "Administrator" }, { "5.0", "project", "User" } };

START_TEST(and_taken_again)
{
	char level[40], role[40];
	snprintf(level, sizeof level, "role_level=%s", levels[_i].level);
	snprintf(role, sizeof role, "role=%s", levels[_i].role);
	const char *const give[] = { level, "role_what=give", "person_text=anna", "person=" ANNA, role, NULL };
	const char *const take[] = { level, "role_what=take", "role_person=" ANNA, NULL };
	begin(levels[_i].release);
	once_more("roles", give, 0, "they have the role");
	once_more("roles", give, 0, "They have this role already");
	once_more("roles", take, 0, "the role is gone");
	ck_assert_int_eq(practice_count(azdo.p, "azdo.roles"), 2);
}
END_TEST

START_TEST(inheritance_is_switched_back)
{
	static const char *const off[] = { "role_level=project", "role_what=inherit_off", NULL }, *const on[] = { "role_level=project", "role_what=inherit_on", NULL };
	static const char *const mine[] = { "role_level=project", "role_what=take", "role_person=0b3f1c9e-5a53-4a09-9b53-0d1c59b3a1f7", NULL };
	begin("7.1");
	once_more("roles", off, 0, "nothing is inherited any more");
	once_more("roles", on, 0, "count here again");
	once_more("roles", mine, 0, "the role is gone");
	once_more("roles", off, 1, "nobody could change its roles");
	ck_assert_int_eq(practice_count(azdo.p, "azdo.roles"), 3);
}
END_TEST

/* ---- shared ---- */

#define SHARE "share_what=share", "target=" SHOP, "target_name=orders-service-Shop"

static const struct walk shares[] = {
	{ "7.1", NULL, "share", { SHARE }, 0, { "administrator of the connection at organization level", "orders-service-Shop", "you are its administrator" }, { { "azdo.shares", 1 } }, "Stop sharing it" },
	{ "6.0", NULL, "share", { SHARE }, 0, { "orders-service-Shop" }, { { "azdo.shares", 1 } }, NULL },
	{ "services", NULL, "share", { SHARE }, 0, { "orders-service-Shop" }, { { "azdo.shares", 1 } }, NULL },
	{ "7.1", "azdo.lacks=security", "share", { SHARE }, 0, { "does not tell roles", "orders-service-Shop" }, { { "azdo.shares", 1 } }, NULL },
	{ "7.1", NULL, "share", { "share_what=look" }, 0, { "Only this project uses it" }, { { "azdo.shares", 0 } }, NULL },
	{ "5.0", NULL, "share", { "share_what=look" }, 0, { "cannot be shared", "Only this project" }, { { "azdo.shares", 0 } }, NULL },
	{ "5.0", NULL, "share", { SHARE }, 3, { "is not one of the answers" }, { { "azdo.shares", 0 } }, NULL },
	{ "7.1", NULL, "share", { "share_what=unshare", "unshare_target=" AZDO_PROJECT }, 1, { "the project that you came from" }, { { "azdo.deletes", 0 } }, NULL },
	{ "7.1", NULL, "share", { "share_what=unshare", "unshare_target=" SHOP }, 0, { "does not have it" }, { { "azdo.deletes", 0 } }, NULL },
};

START_TEST(connections_are_shared)
{
	walk_one(&shares[_i]);
}
END_TEST

START_TEST(shared_changed_and_no_longer_shared)
{
	static const char *const share[] = { SHARE, NULL }, *const rename[] = { RENAME, NULL }, *const replace[] = { REPLACE, NULL };
	static const char *const unshare[] = { "share_what=unshare", "unshare_target=" SHOP, NULL };
	begin("7.1");
	once_more("share", share, 0, "orders-service-Shop");
	once_more("share", share, 0, "That project has it already");
	once_more("change", rename, 1, "each under a name of its own");
	once_more("change", replace, 0, "count for them as well");
	once_more("share", unshare, 0, "that project no longer has it");
	ck_assert_int_eq(practice_count(azdo.p, "azdo.shares"), 1);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.puts"), 1);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.endpoints"), 1);
}
END_TEST

/* ---- what goes wrong on the way ---- */

/* What Azure DevOps says may be wrapped, late, slow or a page; nothing is changed then, or not twice. */
static const struct { const char *method, *path; enum practice_trouble what; long arg; const char *task; const char *const changes[6]; const char *says, *count; int n; } troubles[] = {
	{ "PUT", ENDPOINT, TROUBLE_STATUS, 403, "change", { RENAME }, "no administrator of the connection", "azdo.puts", 0 },
	{ "DELETE", ENDPOINT, TROUBLE_STATUS, 403, "remove", { "typed_name=orders-service" }, "no administrator of the connection", "azdo.deletes", 0 },
	{ "PATCH", ENDPOINT, TROUBLE_STATUS, 403, "share", { SHARE }, "administrator at organization level", "azdo.shares", 0 },
	{ "PUT", "*/roleassignments/*", TROUBLE_STATUS, 403, "roles", { GIVE("project", ANNA, "anna", "User") }, "Security (Manage)", "azdo.roles", 0 },
	{ "POST", "*/checks/configurations", TROUBLE_STATUS, 403, "checks", { APPROVE(ANNA, "anna") }, "no administrator of the connection", "azdo.checks", 0 },
	{ "PATCH", "*/pipelinepermissions/*", TROUBLE_STATUS, 403, "permit", { BY_NAME, "open_to=all" }, "Pipeline Resources", "azdo.access", 0 },
	{ "PUT", ENDPOINT, TROUBLE_HTML, 502, "change", { RENAME }, "502", "azdo.puts", 0 },
	{ "DELETE", ENDPOINT, TROUBLE_RESET, 0, "remove", { "typed_name=orders-service" }, "The answer was lost", "azdo.deletes", 0 },
};

START_TEST(trouble_is_told_and_changes_nothing)
{
	begin("7.1");
	practice_trouble(azdo.p, PRACTICE_AZDO, troubles[_i].method, troubles[_i].path, troubles[_i].what, troubles[_i].arg, NULL, -1);
	once_more(troubles[_i].task, troubles[_i].changes, 1, troubles[_i].says);
	ck_assert_int_eq(practice_count(azdo.p, troubles[_i].count), troubles[_i].n);
}
END_TEST

/* The answer to a change is lost after it was made: gone on with, it is found and not made again. */
static const struct { const char *method, *path, *task; const char *const changes[6]; const char *says, *count; } losses[] = {
	{ "PUT", ENDPOINT, "change", { RENAME }, "it is called orders-two now", "azdo.puts" },
	{ "DELETE", ENDPOINT, "remove", { "typed_name=orders-service" }, "It is not there any more", "azdo.deletes" },
	{ "PATCH", ENDPOINT, "share", { SHARE }, "in that project it is called", "azdo.shares" },
	{ "PUT", "*/roleassignments/*", "roles", { GIVE("project", ANNA, "anna", "User") }, "they have the role User", "azdo.roles" },
	{ "POST", "*/checks/configurations", "checks", { APPROVE(ANNA, "anna") }, "waits for this person's approval", "azdo.checks_made" },
	{ "PATCH", "*/pipelinepermissions/*", "permit", { BY_NAME, "open_to=all" }, "open to all pipelines", "azdo.access" },
	{ "PATCH", "*/pipelinepermissions/*", "permit", { BY_RUN }, "may use orders-service", "azdo.access" },
};

START_TEST(a_lost_answer_changes_nothing_twice)
{
	static const char *const again[] = { "--resume", NULL };
	struct proc r;
	begin("7.1");
	practice_trouble(azdo.p, PRACTICE_AZDO, losses[_i].method, losses[_i].path, TROUBLE_LOST, 0, NULL, 1);
	int status = walk_task(&r, losses[_i].task, losses[_i].changes, NULL);
	if (status) {
		assert_walk(proc_says(&r, "The answer was lost"), &r, "exit %d", status);
		proc_free(&r);
		status = walk_task(&r, losses[_i].task, losses[_i].changes, again);
	}
	assert_walk(status == 0 && proc_says(&r, losses[_i].says), &r, "exit %d, or not \"%s\"", status, losses[_i].says);
	ck_assert_int_eq(practice_count(azdo.p, losses[_i].count), 1);
	proc_free(&r);
}
END_TEST

/* Somebody else removes it while the task is walked. */
START_TEST(gone_meanwhile)
{
	static const char *const rename[] = { RENAME, NULL };
	begin("7.1");
	practice_trouble(azdo.p, PRACTICE_AZDO, "PUT", ENDPOINT, TROUBLE_STATUS, 404, "{\"typeKey\":\"ServiceEndpointNotFoundException\",\"message\":"
		"\"Unable to find service connection.\"}", -1);
	once_more("change", rename, 1, "is not there any more");
	ck_assert_int_eq(practice_count(azdo.p, "azdo.puts"), 0);
}
END_TEST

/* What takes a while is waited for; what failed is in the list, is shown with the reason, and can be removed. */
static const struct { const char *ready, *says; } afterwards[] = { { "later", "It is ready" }, { "later-failed", "could not set it up: Failed to create an app" },
	{ "failed", "could not set it up: Insufficient privileges" } };

START_TEST(what_became_of_it_is_shown)
{
	static const char *const none[] = { NULL }, *const name[] = { "typed_name=orders-service", NULL };
	begin_as("7.1", afterwards[_i].ready);
	once_more("show", none, 0, afterwards[_i].says);
	once_more("remove", name, 0, "it is gone");
	ck_assert_int_eq(practice_count(azdo.p, "azdo.endpoints"), 0);
}
END_TEST

static const struct { const char *how, *says; } strangers[] = { { "401", "refused" }, { "203", "sign-in page" }, { "302", "sign-in page" }, { "403", "policy" },
	{ "tf400813", "saw no user" }, { "anonymous", "as to a stranger" } };

START_TEST(a_bad_token_is_told)
{
	static const char *const none[] = { NULL };
	begin("7.1");
	practice_set(azdo.p, "azdo.refusal", strangers[_i].how);
	azdo.pat = "unknown";
	once_more("show", none, 1, strangers[_i].says);
}
END_TEST

START_TEST(slowed_down_it_waits)
{
	static const char *const none[] = { NULL };
	begin("7.1");
	practice_set(azdo.p, "azdo.types", "many");
	practice_trouble(azdo.p, PRACTICE_AZDO, "GET", "*/_apis/serviceendpoint/endpoints", TROUBLE_TOO_MANY, 1, NULL, 1);
	once_more("show", none, 0, "It is ready");
}
END_TEST

static TCase *cases(Suite *s, const char *name)
{
	TCase *c = tcase_create(name);
	tcase_add_checked_fixture(c, azdo_open, azdo_close);
	tcase_set_timeout(c, 300);
	suite_add_tcase(s, c);
	return c;
}

int main(void)
{
	Suite *s = suite_create("tasks about service connections, live");
	TCase *c = cases(s, "permit");
	tcase_add_loop_test(c, pipelines_are_permitted, 0, (int)COUNT(permits));
	tcase_add_loop_test(c, and_closed_again, 0, (int)COUNT(closings));
	c = cases(s, "manage");
	tcase_add_loop_test(c, connections_are_managed, 0, (int)COUNT(manages));
	tcase_add_loop_test(c, approvals_are_added, 0, (int)COUNT(checks));
	c = cases(s, "secure");
	tcase_add_loop_test(c, roles_are_given, 0, (int)COUNT(roles));
	tcase_add_loop_test(c, and_taken_again, 0, (int)COUNT(levels));
	tcase_add_test(c, inheritance_is_switched_back);
	tcase_add_loop_test(c, connections_are_shared, 0, (int)COUNT(shares));
	tcase_add_test(c, shared_changed_and_no_longer_shared);
	c = cases(s, "trouble");
	tcase_add_loop_test(c, trouble_is_told_and_changes_nothing, 0, (int)COUNT(troubles));
	tcase_add_loop_test(c, a_lost_answer_changes_nothing_twice, 0, (int)COUNT(losses));
	tcase_add_test(c, gone_meanwhile);
	tcase_add_loop_test(c, what_became_of_it_is_shown, 0, (int)COUNT(afterwards));
	tcase_add_loop_test(c, a_bad_token_is_told, 0, (int)COUNT(strangers));
	tcase_add_test(c, slowed_down_it_waits);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
