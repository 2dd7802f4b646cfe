/* SPDX-License-Identifier: ISC */
/* The guide about Flux live, unattended: all its ways, both rotations, what goes wrong, and being stopped in the middle. */
#include "config.h"

#include <check.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "tests/e2e/flux_stage.h"

#define PHRASE "open sesame 7"

static struct sshd *today;
static struct flux_stage st;

static void set_up(void)
{
	ck_assert(flux_stage_open(&st, today));
}

static void tear_down(void)
{
	ck_assert_int_eq(practice_count(st.p, "leaks"), 0);
	flux_stage_close(&st);
}

static void show(const struct proc *r)
{
	if (getenv("HANDRAIL_TEST_SHOW"))
		fprintf(stderr, "=== status %d\n%s--- stderr\n%s\n", r->status, r->out.s, r->err.s);
}

static int walk(struct proc *r, const char *task, const char *const *changes)
{
	flux_stage_answers(&st, task, changes);
	int status = flux_stage_walk(&st, r, task, NULL);
	show(r);
	return status;
}

static bool stands(const struct proc *r, const char *step, const char *state)
{
	bool found = false;
	for (const char *s = r->out.s; s && *s && !found; s = strchr(s, '\n') ? strchr(s, '\n') + 1 : NULL) {
		char word[2][32] = { "", "" };
		found = sscanf(s, "%31s %31s", word[0], word[1]) == 2 && strcmp(word[0], step) == 0 && strcmp(word[1], state) == 0;
	}
	return found;
}

#define GOOD(r, status) ck_assert_msg((status) == 0, "exit %d\n%s\n%s", (status), (r).out.s, (r).err.s)
#define STANDS(r, step, state) ck_assert_msg(stands(&(r), step, state), "%s is not %s:\n%s", step, state, (r).out.s)

/* The token is in no argument and no output; was flux given the variable? */
static void assert_told(const struct proc *r, const char *with, const char *without, bool password)
{
	char *told = flux_stage_told(&st), *boot = strstr(told, "bootstrap git"), *env = boot ? strstr(boot, "\nenvironment:") : NULL;
	ck_assert_msg(env != NULL, "flux was not run: %s", told);
	ck_assert_msg(!with || strstr(boot, with), "%s is not in: %s", with, boot);
	ck_assert_msg(!without || !strstr(boot, without), "%s is in: %s", without, boot);
	ck_assert(!strstr(told, practice_pat(st.p, st.pat)));
	ck_assert(!strstr(told, PHRASE));
	ck_assert(!proc_says(r, practice_pat(st.p, st.pat)));
	ck_assert(!proc_says(r, PHRASE));
	env[1 + strcspn(env + 1, "\n")] = '\0';
	ck_assert_msg((strstr(env, " GIT_PASSWORD") != NULL) == password, "%s", env);
	ck_assert(!strstr(env, " SSH_AUTH_SOCK"));
	free(told);
}

START_TEST(with_a_token)
{
	struct proc r;
	kube_set(st.kube, "slow", "1");
	int status = walk(&r, NULL, NULL);
	GOOD(r, status);
	STANDS(r, "0.1", "proved");
	STANDS(r, "0.2", "proved");
	STANDS(r, "1.2", "proved");
	STANDS(r, "2.2", "proved");
	STANDS(r, "2.2n", "proved");
	STANDS(r, "3.1", "skipped");
	STANDS(r, "9", "proved");
	ck_assert_str_eq(kube_secret(st.kube, "password"), practice_pat(st.p, "good"));
	ck_assert_str_eq(kube_secret(st.kube, "username"), "git");
	ck_assert(strstr(kube_url(st.kube), "/_git/infrastructure"));
	ck_assert_int_gt(kube_count(st.kube, "reviews"), 0);
	assert_told(&r, "--token-auth=true", "--force", true);
	proc_free(&r);
}
END_TEST

START_TEST(the_token_from_the_environment)
{
	struct proc r;
	st.git_password = practice_pat(st.p, "good");
	int status = walk(&r, NULL, NULL);
	GOOD(r, status);
	STANDS(r, "1.3", "proved");
	assert_told(&r, "--token-auth=true", NULL, true);
	proc_free(&r);
}
END_TEST

START_TEST(a_repository_is_created)
{
	static const char *const changes[] = { "repository_way=create", "repository_there", "repository_new=fleet", NULL };
	struct proc r;
	st.pat = "manage";
	int status = walk(&r, NULL, changes);
	GOOD(r, status);
	STANDS(r, "1.2", "proved");
	ck_assert_int_eq(practice_asked(st.p, PRACTICE_ADO, "POST", "*/_apis/git/repositories"), 1);
	ck_assert(strstr(kube_url(st.kube), "/Platform/_git/fleet"));
	proc_free(&r);
}
END_TEST

START_TEST(with_a_key)
{
	struct proc r;
	static const char *const changes[] = { "way=key", NULL };
	int status = walk(&r, NULL, changes);
	GOOD(r, status);
	STANDS(r, "3.1", "proved");
	STANDS(r, "3.2", "proved");
	STANDS(r, "2.2", "skipped");
	ck_assert_str_eq(kube_secret(st.kube, "password"), "");
	ck_assert(strstr(kube_secret(st.kube, "identity"), "PRIVATE KEY"));
	assert_told(&r, "--ssh-hostkey-algos=rsa-sha2-512,rsa-sha2-256", "--token-auth", false);
	proc_free(&r);
}
END_TEST

START_TEST(with_a_key_that_has_a_passphrase)
{
	struct proc r;
	static const char *const changes[] = { "way=key", "repository_way=create", "repository_there", "repository_new=fleet", NULL };
	st.pat = "manage";
	flux_stage_secret(&st, "key_passphrase", PHRASE);
	int status = walk(&r, NULL, changes);
	GOOD(r, status);
	STANDS(r, "3.1", "proved");
	ck_assert_str_eq(kube_secret(st.kube, "password"), PHRASE);
	ck_assert(strstr(kube_url(st.kube), "/v3/acme/eb6e4656-77fc-42a1-9181-4c6d8e9da5d1/fleet"));
	assert_told(&r, "--private-key-file=", "--token-auth", true);
	proc_free(&r);
}
END_TEST

START_TEST(with_a_key_and_no_token)
{
	struct proc r;
	char *typed = mem_fmt("ssh_typed=ssh://git@localhost:%d/v3/acme/Platform/fleet", sshd_port(today));
	const char *const changes[] = { "way=key-only", "pat", "base_url", "pat_expires", "account_ok", "project", "repository_way", "repository_there", typed, NULL };
	int status = walk(&r, NULL, changes);
	GOOD(r, status);
	STANDS(r, "1.1", "skipped");
	STANDS(r, "0.2", "proved");
	STANDS(r, "3.1", "proved");
	ck_assert_int_eq(practice_count(st.p, "requests"), 0);
	assert_told(&r, "/v3/acme/Platform/fleet", "--token-auth", false);
	free(typed);
	proc_free(&r);
}
END_TEST

START_TEST(the_old_way)
{
	struct proc r;
	static const char *const changes[] = { "way=legacy", NULL };
	int status = walk(&r, NULL, changes);
	GOOD(r, status);
	STANDS(r, "2.4", "proved");
	STANDS(r, "2.2", "skipped");
	ck_assert_str_eq(kube_secret(st.kube, "password"), practice_pat(st.p, "good"));
	assert_told(&r, "--ssh-key-algorithm=rsa --ssh-rsa-bits=4096", "--token-auth", true);
	proc_free(&r);
}
END_TEST

START_TEST(the_old_way_is_not_agreed_to)
{
	struct proc r;
	static const char *const changes[] = { "way=legacy", "pasted_ok=no", NULL };
	int status = walk(&r, NULL, changes);
	ck_assert_msg(status == 1 && proc_says(&r, "not answered with yes"), "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	ck_assert_int_eq(kube_count(st.kube, "bootstraps"), 0);
	proc_free(&r);
}
END_TEST

START_TEST(the_token_is_rotated)
{
	struct proc r;
	GOOD(r, walk(&r, NULL, NULL));
	proc_free(&r);
	st.pat = "manage";
	kube_set(st.kube, "expect", practice_pat(st.p, "manage"));
	int status = walk(&r, "rotate-token", NULL);
	GOOD(r, status);
	STANDS(r, "2.3", "proved");
	ck_assert_str_eq(kube_secret(st.kube, "password"), practice_pat(st.p, "manage"));
	ck_assert_str_eq(kube_secret(st.kube, "username"), "git");
	ck_assert_int_eq(kube_count(st.kube, "patches"), 1);
	ck_assert_int_eq(kube_count(st.kube, "bootstraps"), 1);
	ck_assert(!proc_says(&r, practice_pat(st.p, "manage")));
	proc_free(&r);
}
END_TEST

/* The new key has a passphrase, the old one has none, or the other way round. */
START_TEST(the_key_is_rotated)
{
	struct proc r;
	static const char *const changes[] = { "way=key", NULL };
	char path[160], *next;
	if (_i)
		flux_stage_secret(&st, "key_passphrase", PHRASE);
	GOOD(r, walk(&r, NULL, changes));
	proc_free(&r);
	if (_i) {
		snprintf(path, sizeof path, "%s/secrets/key_passphrase", st.dir);
		unlink(path);
	} else {
		flux_stage_secret(&st, "key_passphrase", PHRASE);
	}
	char *before = mem_dup(kube_secret(st.kube, "identity.pub"));
	snprintf(st.key, sizeof st.key, "%s/.ssh/flux_next", st.home);
	st.enrolled = false;
	next = mem_fmt("key_path=%s", st.key);
	const char *const other[] = { next, NULL };
	int status = walk(&r, "rotate-key", other);
	GOOD(r, status);
	STANDS(r, "2.3", "proved");
	ck_assert_str_ne(kube_secret(st.kube, "identity.pub"), before);
	ck_assert_str_eq(kube_secret(st.kube, "password"), _i ? "" : PHRASE);
	ck_assert(strstr(kube_secret(st.kube, "identity"), "PRIVATE KEY"));
	ck_assert(strstr(kube_secret(st.kube, "known_hosts"), "ssh-rsa AAAA"));
	ck_assert_int_eq(kube_count(st.kube, "patches"), 1);
	free(before);
	free(next);
	proc_free(&r);
}
END_TEST

/* ---- what goes wrong ---- */

static const struct mishap {
	const char *kube, *kube_value;   /* a switch of the cluster */
	const char *ado, *ado_value;     /* and of Azure DevOps */
	const char *pat, *flux;          /* kind of token; how the stand-in behaves */
	const char *changes[4];
	int exit;
	const char *says[2];
} mishaps[] = {
	{ .kube = "admin", .kube_value = "no", .exit = 1, .says = { "You may not create all that Flux needs", "cluster-admin" } },
	{ .kube = "admin", .kube_value = "some", .exit = 1, .says = { "kinds of objects, roles for the cluster", "cluster-admin" } },
	{ .kube = "version", .kube_value = "1.30.4", .exit = 1, .says = { "wants 1.33 or newer" } },
	{ .kube = "managed", .kube_value = "flux", .exit = 0 },
	{ .kube = "managed", .kube_value = "Helm", .exit = 0 },
	{ .kube = "managed", .kube_value = "Helm", .changes = { "override_ok=no" }, .exit = 1, .says = { "looked after by Helm" } },
	{ .kube = "trouble", .kube_value = "failed to checkout: authentication required: TF400813", .exit = 1, .says = { "did not take the token" } },
	{ .changes = { "context=nowhere" }, .exit = 1, .says = { "cannot be reached" } },
	{ .changes = { "context=other" }, .exit = 1, .says = { "does not know this context" } },
	{ .changes = { "cluster_ok=no" }, .exit = 1, .says = { "Is this the right cluster" } },
	{ .pat = "unknown", .exit = 1, .says = { "refused the token" } },
	{ .pat = "expired", .exit = 1, .says = { "has expired" } },
	{ .pat = "no-code", .exit = 1, .says = { "lacks the scope Code" } },
	{ .pat = "read-only", .exit = 1, .says = { "may pull and not push", "tick Code: Read & write" } },
	{ .changes = { "repository_way=create", "repository_there", "repository_new=fleet" }, .exit = 1, .says = { "may not create repositories" } },
	{ .changes = { "branch=nothing" }, .exit = 1, .says = { "has no branch nothing", "main" } },
	{ .ado = "ado.contribute", .ado_value = "no", .exit = 1, .says = { "may not push to this repository" } },
	{ .ado = "ado.contribute", .ado_value = "unknown", .exit = 0 },
	{ .ado = "ado.policy", .ado_value = "blocking", .exit = 1, .says = { "may not pass the policy by", "another branch" } },
	{ .flux = "version v0.41.2\n", .exit = 1, .says = { "older than 2.0" } },
	{ .flux = "version v2.6.1\n", .exit = 1, .says = { "wants 1.31" }, .kube = "version", .kube_value = "1.30.1" },
	{ .flux = "fail failed to push to repository: TF402455: Pushes to this branch are not permitted\n", .exit = 1, .says = { "wants a pull request" } },
	{ .flux = "fail failed to push to repository: remote: TF401027: You need the Git 'GenericContribute' permission\n", .exit = 1, .says = { "may not push" } },
	{ .flux = "fail failed to clone repository: empty git-upload-pack given\n", .exit = 1, .says = { "empty request" } },
	{ .flux = "fail ssh: handshake failed: knownhosts: key mismatch\n", .exit = 1, .says = { "another host key" } },
	{ .flux = "fail couldn't find remote ref \"refs/heads/main\"\n", .exit = 1, .says = { "this branch is not in it" } },
	{ .flux = "fail context deadline exceeded\n", .exit = 1, .says = { "waited and gave up" } },
	{ .flux = "fail something new\n", .exit = 1, .says = { "does not know" } },
};

START_TEST(what_goes_wrong_is_said)
{
	const struct mishap *m = &mishaps[_i];
	struct proc r;
	if (m->kube)
		kube_set(st.kube, m->kube, m->kube_value);
	if (m->ado)
		practice_set(st.p, m->ado, m->ado_value);
	if (m->pat)
		st.pat = m->pat;
	if (m->flux)
		flux_stage_behave(&st, m->flux);
	int status = walk(&r, NULL, m->changes);
	ck_assert_msg(status == m->exit, "exit %d, not %d\n%s\n%s", status, m->exit, r.out.s, r.err.s);
	for (int i = 0; i < 2 && m->says[i]; i++)
		ck_assert_msg(proc_says(&r, m->says[i]), "does not say \"%s\":\n%s\n%s", m->says[i], r.out.s, r.err.s);
	if (m->exit && !(m->kube && strcmp(m->kube, "trouble") == 0))
		ck_assert_int_eq(kube_count(st.kube, "bootstraps"), 0);
	proc_free(&r);
}
END_TEST

START_TEST(a_wrong_passphrase_is_said)
{
	struct proc r;
	char *argv_key = mem_dup(st.key), *way = mem_fmt("key_way=existing");
	const char *argv[] = { "ssh-keygen", "-q", "-t", "rsa", "-b", "2048", "-m", "PEM", "-N", PHRASE, "-C", "x", "-f", argv_key, NULL };
	const char *const changes[] = { "way=key", way, NULL };
	struct proc k = { .argv = argv, .ms = 20000 };
	ck_assert_int_eq(proc_run(&k), 0);
	proc_free(&k);
	int status = walk(&r, NULL, changes);
	ck_assert_msg(status == 1 && proc_says(&r, "This key has a passphrase"), "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	proc_free(&r);
	flux_stage_secret(&st, "key_passphrase", "not this one");
	status = walk(&r, NULL, changes);
	ck_assert_msg(status != 0 && proc_says(&r, "does not open the key"), "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	free(argv_key);
	free(way);
	proc_free(&r);
}
END_TEST

/* ---- stopped in the middle ---- */

static bool reached(const struct flux_stage *s)
{
	char *told = flux_stage_told(s);
	bool there = strstr(told, "bootstrap git") && strstr(strstr(told, "bootstrap git"), "environment:");
	free(told);
	return there;
}

static void interrupt_it(void *arg, pid_t pid, const char *out)
{
	(void)out;
	if (reached(arg))
		kill(pid, SIGINT);
}

static void kill_it(void *arg, pid_t pid, const char *out)
{
	(void)out;
	if (reached(arg))
		kill(pid, SIGKILL);
}

START_TEST(stopped_and_resumed)
{
	static const char *const again[] = { "--resume", NULL };
	struct proc r;
	flux_stage_behave(&st, "hang yes\n");
	flux_stage_answers(&st, NULL, NULL);
	int status = flux_stage_walk_with(&st, &r, NULL, NULL, _i ? kill_it : interrupt_it);
	show(&r);
	ck_assert_msg(status == (_i ? 128 + SIGKILL : 130), "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	ck_assert_int_eq(kube_count(st.kube, "bootstraps"), 0);
	proc_free(&r);
	flux_stage_behave(&st, "");
	status = flux_stage_walk(&st, &r, NULL, again);
	show(&r);
	GOOD(r, status);
	STANDS(r, "2.2", "proved");
	ck_assert_int_eq(kube_count(st.kube, "bootstraps"), 1);
	proc_free(&r);
}
END_TEST

static bool make_repository(const char *path)
{
	const char *argv[] = { "git", "init", "-q", "--bare", path, NULL };
	struct proc r = { .argv = argv, .ms = 20000 };
	int status = proc_run(&r);
	proc_free(&r);
	return status == 0;
}

static void remove_all(const char *path)
{
	const char *argv[] = { "rm", "-rf", path, NULL };
	struct proc r = { .argv = argv, .ms = 20000 };
	proc_run(&r);
	proc_free(&r);
}

int main(void)
{
	char dir[] = "/tmp/handrail-sshd-XXXXXX";
	const char *missing = flux_stage_missing();
	if (missing || !mkdtemp(dir)) {
		printf("%s\n", missing ? missing : "no folder");
		return 77;
	}
	today = sshd_start(dir, SSHD_TODAY);
	if (!today) {
		printf("no sshd here: %s\n", sshd_why());
		rmdir(dir);
		return 77;
	}
	if (!make_repository(sshd_repository(today)))
		return 1;
	Suite *s = suite_create("flux, live");
	TCase *c = tcase_create("walks");
	tcase_add_checked_fixture(c, set_up, tear_down);
	tcase_set_timeout(c, 300);
	tcase_add_test(c, with_a_token);
	tcase_add_test(c, the_token_from_the_environment);
	tcase_add_test(c, a_repository_is_created);
	tcase_add_test(c, with_a_key);
	tcase_add_test(c, with_a_key_that_has_a_passphrase);
	tcase_add_test(c, with_a_key_and_no_token);
	tcase_add_test(c, the_old_way);
	tcase_add_test(c, the_old_way_is_not_agreed_to);
	tcase_add_test(c, the_token_is_rotated);
	tcase_add_loop_test(c, the_key_is_rotated, 0, 2);
	tcase_add_loop_test(c, what_goes_wrong_is_said, 0, (int)COUNT(mishaps));
	tcase_add_test(c, a_wrong_passphrase_is_said);
	tcase_add_loop_test(c, stopped_and_resumed, 0, 2);
	suite_add_tcase(s, c);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	remove_all(sshd_repository(today));
	sshd_stop(today);
	remove_all(dir);
	return failed ? 1 : 0;
}
