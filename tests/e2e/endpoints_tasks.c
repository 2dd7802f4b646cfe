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

/* A connection is there, made as the guide makes it. */
static void begin(const char *release)
{
	char origin[128], service[160];
	struct proc r;
	practice_set(azdo.p, "azdo.release", release);
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
		{ "open_to", "none", false }, { NULL, NULL, false } };
	int status = azdo_walk(&r, answers, NULL, NULL);
	const char *at = strstr(r.out.s, "Its id is ");
	assert_walk(status == 0 && at, &r, "exit %d on release %s", status, release);
	snprintf(id, sizeof id, "%.36s", at + 10);
	proc_free(&r);
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
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
