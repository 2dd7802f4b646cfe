/* SPDX-License-Identifier: ISC */
/* The guide for service connections live: the real program, unattended, against a practice Azure DevOps over HTTPS, and against
 * two services that connections lead to. */
#include "config.h"
#include "tests/e2e/azdo.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static char id[37];                      /* of the connection made before, for tasks */

/* One walk that makes a connection of any type; changes as for stage_answers. */
static int walk(struct proc *r, const char *const *changes, const char *const *more)
{
	char origin[128], base[160], service[160], jenkins[160];
	practice_base(azdo.p, PRACTICE_AZDO, base, sizeof base);
	practice_origin(azdo.p, PRACTICE_AZDO, origin, sizeof origin);
	snprintf(jenkins, sizeof jenkins, "%s/jenkins", origin);
	snprintf(service, sizeof service, "%s/service", origin);
	const struct stage_answer usual[] = {
		{ "org_url", base, false }, { "pat", azdo_secret(azdo.pat), true }, { "project", AZDO_PROJECT, false },
		{ "type", "generic", false }, { "name", "orders-service", false }, { "description", "for the orders, \"quoted\"", false },
		{ "made_in", "here", false }, { "generic_url", service, false }, { "generic_user", "svc-orders", false },
		{ "generic_password", azdo_secret("password"), true }, { "jenkins_url", jenkins, false }, { "jenkins_user", "svc-build", false },
		{ "jenkins_password", azdo_secret("jenkins"), true }, { "jenkins_untrusted", "no", false }, { "open_to", "one", false },
		{ "pipeline", "16", false }, { NULL, NULL, false },
	};
	return azdo_walk(r, usual, changes, more);
}

static void walk_well(const char *const *changes, const char *steps)
{
	struct proc r;
	int status = walk(&r, changes, NULL);
	assert_walk(status == 0, &r, "exit %d", status);
	assert_stand(&r, steps);
	assert_nowhere(&azdo, "the token", azdo_secret("good"), &r);
	assert_nowhere(&azdo, "the password", azdo_secret("password"), &r);
	assert_nowhere(&azdo, "the password for Jenkins", azdo_secret("jenkins"), &r);
	proc_free(&r);
}

/* ---- making one ---- */

#define MADE "C.1=proved C.2=proved C.3=proved C.4=proved C.5=proved U.1=told "

static const struct { const char *name, *value; const char *const changes[6]; const char *steps; int access, verified; } ways[] = {
	{ NULL, NULL, { NULL }, MADE "T.generic=proved", 1, 0 },
	{ NULL, NULL, { "type=jenkins" }, MADE "T.jenkins=proved", 1, 1 },
	{ NULL, NULL, { "open_to=all", "pipeline" }, MADE, 1, 0 },
	{ NULL, NULL, { "open_to=none", "pipeline" }, MADE, 0, 0 },
	{ NULL, NULL, { "description" }, MADE, 1, 0 },
	{ "azdo.release", "6.0", { NULL }, MADE, 1, 0 },
	{ "azdo.verify", "private", { "type=jenkins", "unverified_ok=yes" }, "T.jenkins=proved C.3=proved C.4=proved", 1, 1 },
};

START_TEST(every_way_ends_well)
{
	if (ways[_i].name)
		practice_set(azdo.p, ways[_i].name, ways[_i].value);
	walk_well(ways[_i].changes, ways[_i].steps);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.endpoints"), 1);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.posts"), 1);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.secrets"), 1);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.access"), ways[_i].access);
	ck_assert_int_eq(practice_asked(azdo.p, PRACTICE_AZDO, "POST", "*/endpointproxy"), ways[_i].verified);
	ck_assert_int_ge(journal_count(&azdo, "Remove the connection orders-service"), 1);
}
END_TEST

START_TEST(exactly_this_is_sent)
{
	char origin[128], service[160];
	struct proc r;
	practice_origin(azdo.p, PRACTICE_AZDO, origin, sizeof origin);
	snprintf(service, sizeof service, "%s/service/", origin);         /* whose slash is the service's own matter */
	const struct stage_answer answers[] = { { "generic_url", service, false }, { "generic_user", "svc-orders", false },
		{ "generic_password", azdo_secret("password"), true }, { NULL, NULL, false } };
	azdo_make(&r, "generic", answers, NULL);
	azdo_assert_made(&r, "{'type':'generic','url':'@generic_url','data':{},'authorization':{'scheme':'UsernamePassword','parameters':"
		"{'username':'svc-orders','password':'@generic_password'}}}", answers);
	proc_free(&r);
	static const char *const wrong[] = { "generic_user=somebody", "generic_refused_ok=no", "name=another", NULL };
	azdo_make(&r, "generic", answers, wrong);
	assert_walk(r.status == 1 && practice_count(azdo.p, "azdo.posts") == 1, &r, "exit %d", r.status);
	proc_free(&r);
}
END_TEST

/* ---- what goes wrong ---- */

static const struct { const char *name, *value, *pat; const char *const changes[6]; const char *says[2]; } mishaps[] = {
	{ .pat = "unknown", .says = { "The token was refused" } },
	{ .pat = "no-scope", .says = { "Service Connections" } },
	{ .name = "azdo.refusal", .value = "203", .pat = "unknown", .says = { "sign-in page" } },
	{ .name = "azdo.refusal", .value = "anonymous", .pat = "unknown", .says = { "as to a stranger" } },
	{ .name = "azdo.hidden", .value = "orders-service", .says = { "The name is taken", "may not see" } },
	{ .name = "azdo.ready", .value = "failed", .changes = { "discard_ok=no" }, .says = { "Insufficient privileges", "Take another name" } },
	{ .changes = { "type=jenkins", "jenkins_user=somebody" }, .says = { "Jenkins refuses this user name" } },
	{ .changes = { "generic_user=somebody", "generic_refused_ok=no" }, .says = { "The service refuses these credentials." } },
	{ .name = "azdo.verify", .value = "refused", .changes = { "type=jenkins", "unverified_ok=no" }, .says = { "not in", "Unauthorized" } },
};

START_TEST(what_goes_wrong_is_said)
{
	struct proc r;
	if (mishaps[_i].name)
		practice_set(azdo.p, mishaps[_i].name, mishaps[_i].value);
	if (mishaps[_i].pat)
		azdo.pat = mishaps[_i].pat;
	int status = walk(&r, mishaps[_i].changes, NULL);
	assert_walk(status == 1, &r, "exit %d", status);
	for (int i = 0; i < 2 && mishaps[_i].says[i]; i++)
		assert_walk(proc_says(&r, mishaps[_i].says[i]), &r, "does not say \"%s\"", mishaps[_i].says[i]);
	ck_assert_int_le(practice_count(azdo.p, "azdo.posts"), 1);
	assert_nowhere(&azdo, "the password", azdo_secret("password"), &r);
	proc_free(&r);
}
END_TEST

START_TEST(a_lost_answer_makes_no_second_one)
{
	static const char *const again[] = { "--resume", NULL };
	enum practice_trouble what = _i ? TROUBLE_RESET : TROUBLE_LOST;
	struct proc r;
	practice_trouble(azdo.p, PRACTICE_AZDO, "POST", AZDO_CREATE, what, 0, NULL, 1);
	int status = walk(&r, NULL, NULL);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.endpoints"), status == 0 || what == TROUBLE_LOST);
	if (status != 0) {
		assert_walk(proc_says(&r, "The answer was lost"), &r, "exit %d", status);
		proc_free(&r);
		status = walk(&r, NULL, again);
		assert_walk(what == TROUBLE_RESET || journal_count(&azdo, "\"type\":\"found\"") == 1, &r, "what was lost is not found");
	}
	assert_walk(status == 0, &r, "exit %d", status);
	assert_walk(proc_says(&r, "is there and ready"), &r, "is not read back");
	assert_stand(&r, MADE);
	ck_assert_int_eq(journal_count(&azdo, "adopt_ok"), 0);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.endpoints"), 1);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.posts"), 1);
	assert_nowhere(&azdo, "the password", azdo_secret("password"), &r);
	proc_free(&r);
}
END_TEST

/* A failed one is removed when that is wanted, and the next try makes another, also in the next run. */
START_TEST(a_failed_one_gives_way)
{
	static const char *const discard[] = { "discard_ok=yes", NULL }, *const again[] = { "--resume", NULL };
	struct proc r;
	practice_set(azdo.p, "azdo.ready", "failed");
	int status = walk(&r, discard, NULL);
	assert_walk(status == 1 && proc_says(&r, "its name is free again"), &r, "exit %d", status);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.endpoints"), 0);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.deletes"), 1);
	proc_free(&r);
	practice_set(azdo.p, "azdo.ready", "yes");
	status = walk(&r, NULL, again);
	assert_walk(status == 0, &r, "exit %d", status);
	assert_stand(&r, MADE);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.endpoints"), 1);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.posts"), 2);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.deletes"), 1);
	proc_free(&r);
}
END_TEST

/* ---- tasks ---- */

static void set_up_made(void)
{
	struct proc r;
	azdo_open();
	ck_assert_int_eq(walk(&r, NULL, NULL), 0);
	const char *at = strstr(r.out.s, "Its id is ");
	assert_walk(at, &r, "the id is not told");
	snprintf(id, sizeof id, "%.36s", at + 10);
	proc_free(&r);
}

static const struct { const char *task; const char *const changes[6]; const char *says, *count; int n; } tasks[] = {
	{ "show", { NULL }, "Kim Admin", "azdo.endpoints", 1 },
	{ "remove", { "typed_name=orders-service" }, "it is gone", "azdo.deletes", 1 },
	{ "remove", { "typed_name=orders" }, "That is not the name", "azdo.deletes", 0 },
	{ "roles", { "role_level=project", "role_what=give", "person_text=anna", "person=3a5f9c1e-1d5c-4c7c-9f5c-1d2b3a4f5e6d", "role=User" },
		"they have the role User", "azdo.roles", 1 },
	{ "roles", { "role_level=hub", "role_what=look" }, "have a role here", "azdo.roles", 0 },
};

START_TEST(tasks_do_what_they_say)
{
	char task[80], base[160];
	struct proc r;
	practice_base(azdo.p, PRACTICE_AZDO, base, sizeof base);
	const struct stage_answer usual[] = { { "org_url", base, false }, { "pat", azdo_secret("good"), true }, { "project", AZDO_PROJECT, false },
		{ "endpoint_id", id, false }, { NULL, NULL, false } };
	snprintf(task, sizeof task, "%s:%s", azdo.guide, tasks[_i].task);
	azdo.guide = task;
	practice_set(azdo.p, "azdo.used", "yes");
	int status = azdo_walk(&r, usual, tasks[_i].changes, NULL);
	assert_walk(status == (strncmp(tasks[_i].says, "That is", 7) == 0), &r, "exit %d", status);
	assert_walk(proc_says(&r, tasks[_i].says), &r, "does not say \"%s\"", tasks[_i].says);
	ck_assert_int_eq(practice_count(azdo.p, tasks[_i].count), tasks[_i].n);
	assert_nowhere(&azdo, "the token", azdo_secret("good"), &r);
	proc_free(&r);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("service connections, live");
	TCase *c = tcase_create("made");
	tcase_add_checked_fixture(c, azdo_open, azdo_close);
	tcase_set_timeout(c, 180);
	tcase_add_loop_test(c, every_way_ends_well, 0, (int)COUNT(ways));
	tcase_add_test(c, exactly_this_is_sent);
	tcase_add_loop_test(c, what_goes_wrong_is_said, 0, (int)COUNT(mishaps));
	tcase_add_test(c, a_failed_one_gives_way);
	tcase_add_loop_test(c, a_lost_answer_makes_no_second_one, 0, 2);
	suite_add_tcase(s, c);
	TCase *d = tcase_create("tasks");
	tcase_add_checked_fixture(d, set_up_made, azdo_close);
	tcase_set_timeout(d, 180);
	tcase_add_loop_test(d, tasks_do_what_they_say, 0, (int)COUNT(tasks));
	suite_add_tcase(s, d);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
