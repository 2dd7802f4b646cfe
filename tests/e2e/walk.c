/* SPDX-License-Identifier: ISC */
/* The guide live: the real program, unattended, against the practice servers over HTTPS, a real sshd and a real ssh-keygen. */
#include "config.h"

#include <check.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "tests/e2e/stage.h"
#include "tests/lib/term.h"

static struct sshd *today, *legacy;
static struct stage st;
static char key_made[80];

static void show(const struct proc *r)
{
	if (getenv("HANDRAIL_TEST_SHOW"))
		fprintf(stderr, "=== status %d\n%s--- stderr\n%s\n", r->status, r->out.s, r->err.s);
}

static int walk(struct proc *r, const char *const *changes, const char *const *more)
{
	stage_answers(&st, changes);
	int status = stage_walk(&st, r, more);
	show(r);
	return status;
}

/* The line "STEP STATE TITLE" of a step. */
static bool stands(const struct proc *r, const char *step, const char *state)
{
	char *begin = mem_fmt("%s %s ", step, state);
	bool found = false;
	for (const char *s = r->out.s; s && *s && !found; s = strchr(s, '\n') ? strchr(s, '\n') + 1 : NULL) {
		char word[2][32] = { "", "" };
		found = sscanf(s, "%31s %31s", word[0], word[1]) == 2 && strcmp(word[0], step) == 0 && strcmp(word[1], state) == 0;
	}
	free(begin);
	return found;
}

static void set_up(void)
{
	ck_assert(stage_open(&st, today, CA_GOOD));
}

/* with a key that is there already, which saves making one */
static void set_up_key(void)
{
	set_up();
	ck_assert(stage_key(&st, key_made));
}

static void tear_down(void)
{
	ck_assert_int_eq(practice_count(st.p, "leaks"), 0);
	ck_assert_int_eq(practice_count(st.p, "ado.statuses"), 0);
	stage_close(&st);
}

/* Not in the journal, the log, the output, and not in the arguments or the environment of a child. */
static void assert_nowhere(const char *what, const char *secret, const struct proc *r)
{
	char where[256] = "";
	ck_assert_msg(!proc_says(r, secret), "%s stands in the output", what);
	ck_assert_msg(!stage_holds(&st, st.state, secret, where, sizeof where), "%s stands in %s", what, where);
	char *files[] = { stage_file(st.log), stage_file(st.dump) };
	ck_assert_ptr_nonnull(files[0]);
	ck_assert_ptr_nonnull(files[1]);
	ck_assert_msg(!strstr(files[0], secret), "%s stands in the log", what);
	ck_assert_msg(!strstr(files[1], secret), "%s was given to a child", what);
	free(files[0]);
	free(files[1]);
}

static void assert_secrets_nowhere(const struct proc *r)
{
	assert_nowhere("the PAT", practice_pat(st.p, "good"), r);
	assert_nowhere("the Terraform token", practice_token(st.p, "good"), r);
	char *key = stage_file(st.key), *line = key ? strchr(key, '\n') : NULL;
	ck_assert_ptr_nonnull(line);
	line[1 + strcspn(line + 1, "\n")] = '\0';
	assert_nowhere("the private key", line + 1, r);
	assert_nowhere("a private key", "BEGIN RSA PRIVATE", r);
	free(key);
}

static const struct { const char *step, *state; } with_token[] = {
	{ "0.1", "proved" }, { "0.2", "proved" }, { "1.1", "proved" }, { "1.1n", "proved" }, { "1.3", "probable" }, { "1.4", "proved" }, { "2.1", "proved" },
	{ "2.2", "proved" }, { "2.3", "proved" }, { "2.4", "proved" }, { "2.5", "proved" }, { "2.6", "proved" }, { "3.1", "proved" }, { "3.2", "proved" },
	{ "4.1", "proved" }, { "4.2", "proved" }, { "5.1", "proved" },
};

START_TEST(a_whole_walk_with_a_token)
{
	struct proc r;
	struct stat key;
	int status = walk(&r, NULL, NULL);
	ck_assert_msg(status == 0, "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	for (size_t i = 0; i < COUNT(with_token); i++)
		ck_assert_msg(stands(&r, with_token[i].step, with_token[i].state), "%s is not %s:\n%s", with_token[i].step, with_token[i].state, r.out.s);
	ck_assert_int_eq(practice_count(st.p, "tf.clients"), 1);
	ck_assert_int_eq(practice_count(st.p, "tf.keys"), 1);
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 1);
	ck_assert_int_eq(stat(st.key, &key), 0);
	ck_assert_int_eq(key.st_mode & 0777, 0600);
	assert_secrets_nowhere(&r);
	char *record = practice_record(st.p);
	const char *keep = getenv("HANDRAIL_TEST_RECORD");
	FILE *f = keep ? fopen(keep, "w") : NULL;
	if (f) {
		fputs(record, f);
		fclose(f);
	}
	free(record);
	proc_free(&r);
}
END_TEST

START_TEST(the_second_walk_adopts)
{
	static const char *const existing[] = { "key_way=existing", "adopt_ok=yes", NULL };
	static const char *const fresh[] = { "--new", NULL };
	struct proc r;
	ck_assert_int_eq(walk(&r, NULL, NULL), 0);
	proc_free(&r);
	int status = walk(&r, existing, fresh);
	ck_assert_msg(status == 0, "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	ck_assert_int_eq(practice_count(st.p, "tf.clients"), 1);
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 1);
	proc_free(&r);
}
END_TEST

START_TEST(a_whole_walk_by_hand)
{
	static const char *const changes[] = { "way=hand", "tfe_token", "hand_name=ADO on-prem", NULL };
	struct proc r;
	int status = walk(&r, changes, NULL);
	ck_assert_msg(status == 0, "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	ck_assert(stands(&r, "1.4", "proved"));
	ck_assert(stands(&r, "4.2", "proved"));
	ck_assert(stands(&r, "2.6", "told"));
	ck_assert(stands(&r, "5.1", "told"));
	ck_assert_int_eq(practice_asked(st.p, PRACTICE_TF, "*", "/api/v2/*"), 0);
	proc_free(&r);
}
END_TEST

START_TEST(an_old_server_needs_consent)
{
	static const char *const yes[] = { "legacy_ok=yes", NULL }, *const no[] = { "legacy_ok=no", NULL };
	struct proc r;
	stage_close(&st);
	ck_assert(stage_open(&st, legacy, CA_GOOD) && stage_key(&st, key_made));
	int status = walk(&r, no, NULL);
	ck_assert_msg(status == 1 && proc_says(&r, "SHA-1"), "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 0);
	proc_free(&r);
	static const char *const fresh[] = { "--new", NULL };
	status = walk(&r, yes, fresh);
	ck_assert_msg(status == 0, "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	proc_free(&r);
}
END_TEST

/* What goes wrong, and what the person has to be told. exit 0: it is got over. */
static const struct mishap {
	const char *name, *value;        /* a switch of the practice servers */
	const char *token, *pat;
	const char *changes[4];
	const char *path;                /* trouble there */
	enum practice_role role;
	enum practice_trouble what;
	long arg;
	int times;
	int exit;
	const char *says[2];
} mishaps[] = {
	{ .token = "expired", .exit = 1, .says = { "refuses the API token", "Make a new token" } },
	{ .token = "no-rights", .exit = 1, .says = { "Manage VCS" } },
	{ .token = "team", .exit = 0, .says = { NULL } },
	{ .changes = { "organization=other" }, .exit = 1, .says = { "There is no organization other", "Check the spelling" } },
	{ .name = "tf.listed", .value = "no", .exit = 0, .says = { NULL } },
	{ .name = "tf.listed", .value = "no", .changes = { "organization=other" }, .exit = 1, .says = { "There is no organization other", "Check the spelling" } },
	{ .name = "tf.vcs", .value = "false", .exit = 1, .says = { "does not include VCS" } },
	{ .name = "tf.can_update_oauth", .value = "absent", .exit = 0, .says = { NULL } },
	{ .name = "tf.product", .value = "Terraform Enterprise", .exit = 0, .says = { NULL } },
	{ .name = "tf.product", .value = "old", .exit = 0, .says = { NULL } },
	{ .name = "tf.discovery", .value = "none", .exit = 1, .says = { NULL } },
	{ .name = "tf.discovery", .value = "other", .exit = 1, .says = { NULL } },
	{ .name = "tf.discovery", .value = "html", .exit = 1, .says = { NULL } },
	{ .name = "tf.beta", .value = "no", .exit = 0, .says = { NULL } },
	{ .name = "tf.key_by_post", .value = "no", .exit = 0, .says = { NULL } },
	{ .name = "tf.repositories", .value = "none", .exit = 1, .says = { "sees no repository" } },
	{ .name = "tf.repositories", .value = "refused", .exit = 1, .says = { "could not list the repositories", "TF400813" } },
	{ .pat = "unknown", .exit = 1, .says = { "refused the token", "Paste the token again" } },
	{ .pat = "expired", .exit = 1, .says = { "has expired" } },
	{ .pat = "no-code", .exit = 1, .says = { "Code (Read)" } },
	{ .pat = "no-status", .exit = 1, .says = { "lacks the scope Code (Status)", "tick Code: Status" } },
	{ .pat = "other", .changes = { "account_ok=no" }, .exit = 1, .says = { "jane.doe" } },
	{ .name = "ado.refusal", .value = "203", .pat = "unknown", .exit = 1, .says = { "sign-in page" } },
	{ .name = "ado.refusal", .value = "302", .pat = "unknown", .exit = 1, .says = { "sign-in page" } },
	{ .name = "ado.iis_basic", .value = "yes", .exit = 1, .says = { "IIS Basic Authentication", "IIS Manager" } },
	{ .name = "ado.kind", .value = "proxy", .exit = 1, .says = { NULL } },
	{ .name = "ado.kind", .value = "services", .exit = 1, .says = { "Azure DevOps Services in the cloud" } },
	{ .name = "ado.release", .value = "2018", .exit = 1, .says = { "older than" } },
	{ .name = "ado.release", .value = "2019", .exit = 0, .says = { NULL } },
	{ .name = "ado.release", .value = "next", .exit = 0, .says = { NULL } },
	{ .name = "ado.admin", .value = "no", .exit = 1, .says = { "is no Project Collection Administrator" } },
	{ .name = "ado.admin", .value = "unknown", .exit = 0, .says = { NULL } },
	{ .name = "ado.throttle", .value = "yes", .exit = 0, .says = { NULL } },
	{ .changes = { "collection=Nowhere" }, .exit = 1, .says = { "There is no collection Nowhere" } },
	{ .changes = { "project=Nothing" }, .exit = 3, .says = { "is not one of the answers", "eb6e4656-77fc-42a1-9181-4c6d8e9da5d1" } },
	{ .name = "ado.listed", .value = "no", .exit = 0, .says = { NULL } },
	{ .name = "ado.listed", .value = "no", .changes = { "collection=Nowhere" }, .exit = 1, .says = { "There is no collection Nowhere" } },
	{ .changes = { "tfe_host=nowhere.invalid" }, .exit = 1, .says = { "nowhere.invalid cannot be found", "Check the spelling" } },
	{ .changes = { "tfe_host=localhost:1" }, .exit = 1, .says = { "Nothing answers at localhost" } },
	{ .path = "/api/v2/account/details", .what = TROUBLE_RESET, .times = -1, .exit = 1, .says = { "broke off", "Try again" } },
	{ .path = "/api/v2/account/details", .what = TROUBLE_HALF, .times = -1, .exit = 1, .says = { "broke off" } },
	{ .path = "/api/v2/account/details", .what = TROUBLE_HTML, .arg = 502, .times = -1, .exit = 1, .says = { "502" } },
	{ .path = "/api/v2/account/details", .what = TROUBLE_LARGE, .times = -1, .exit = 1, .says = { "cut off" } },
	{ .path = "/api/v2/account/details", .what = TROUBLE_STATUS, .arg = 503, .times = -1, .exit = 1, .says = { "503" } },
	{ .path = "/api/v2/account/details", .what = TROUBLE_TOO_MANY, .times = 1, .exit = 0, .says = { NULL } },
	{ .path = "/api/v2/account/details", .what = TROUBLE_SLOW, .arg = 1500, .times = 1, .exit = 0, .says = { NULL } },
	{ .path = "/api/v2/account/details", .what = TROUBLE_TRICKLE, .arg = 5, .times = 1, .exit = 0, .says = { NULL } },
	{ .path = "/api/v2/account/details", .what = TROUBLE_REDIRECT, .times = -1, .exit = 1, .says = { "was not followed" } },
	{ .role = PRACTICE_ADO, .path = "/tfs/DefaultCollection/_apis/projects", .what = TROUBLE_HTML, .arg = 200, .times = -1, .exit = 1,
		.says = { NULL } },
	{ .role = PRACTICE_ADO, .path = "/tfs/*", .what = TROUBLE_RESET, .times = -1, .exit = 1, .says = { "broke off" } },
};

START_TEST(what_goes_wrong_is_said)
{
	const struct mishap *m = &mishaps[_i];
	struct proc r;
	char elsewhere[160];
	practice_origin(st.p, PRACTICE_ADO, elsewhere, sizeof elsewhere);
	if (m->name)
		practice_set(st.p, m->name, m->value);
	if (m->token)
		st.token = m->token;
	if (m->pat)
		st.pat = m->pat;
	if (m->path)
		practice_trouble(st.p, m->role, "GET", m->path, m->what, m->arg, elsewhere, m->times);
	int status = walk(&r, m->changes, NULL);
	ck_assert_msg(status == m->exit, "exit %d, not %d\n%s\n%s", status, m->exit, r.out.s, r.err.s);
	for (int i = 0; i < 2 && m->says[i]; i++)
		ck_assert_msg(proc_says(&r, m->says[i]), "does not say \"%s\":\n%s\n%s", m->says[i], r.out.s, r.err.s);
	if (m->exit && m->what == TROUBLE_NONE && !(m->name && strcmp(m->name, "tf.repositories") == 0))
		ck_assert_int_eq(practice_count(st.p, "tf.creates"), 0);
	proc_free(&r);
}
END_TEST

static const struct { enum ca_kind kind; bool trusted; const char *says; } certificates[] = {
	{ CA_EXPIRED, true, "out of date" }, { CA_NOT_YET, true, "" }, { CA_WRONG_HOST, true, "made out to another name" },
	{ CA_SELF_SIGNED, true, "does not trust" }, { CA_GOOD, false, "does not trust" },
};

START_TEST(bad_certificates_are_refused)
{
	struct proc r;
	static const char *const no_ca[] = { "--ca-file=/etc/ssl/certs/ca-certificates.crt", NULL };
	stage_close(&st);
	ck_assert(stage_open(&st, today, certificates[_i].kind));
	int status = walk(&r, NULL, certificates[_i].trusted ? NULL : no_ca);
	ck_assert_msg(status == 1 && proc_says(&r, certificates[_i].says), "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	ck_assert_int_eq(practice_count(st.p, "requests"), 0);
	proc_free(&r);
}
END_TEST

START_TEST(a_lost_reply_makes_no_second_provider)
{
	static const char *const again[] = { "--resume", NULL };
	static const char *const adopt[] = { "adopt_ok=yes", NULL };
	struct proc r;
	practice_trouble(st.p, PRACTICE_TF, "POST", "/api/v2/organizations/acme/oauth-clients", TROUBLE_LOST, 0, NULL, 1);
	int status = walk(&r, adopt, NULL);
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 1);
	if (status != 0) {
		ck_assert_msg(proc_says(&r, "was lost"), "exit %d\n%s\n%s", status, r.out.s, r.err.s);
		proc_free(&r);
		status = walk(&r, adopt, again);
	}
	ck_assert_msg(status == 0, "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 1);
	ck_assert_int_eq(practice_count(st.p, "tf.keys"), 1);
	proc_free(&r);
}
END_TEST

START_TEST(a_proxy_that_wants_a_password_is_named)
{
	struct proc r;
	char proxy[128], *var;
	struct practice *relay = practice_start(&(struct practice_setup){ NULL, NULL, false });
	ck_assert_ptr_nonnull(relay);
	practice_trouble(relay, PRACTICE_TF, "CONNECT", "*", TROUBLE_STATUS, 407, NULL, -1);
	snprintf(proxy, sizeof proxy, "http://localhost:%d", practice_port(relay, PRACTICE_TF));
	var = mem_fmt("HTTPS_PROXY=%s", proxy);
	/* the environment of the stage with one more variable */
	int n = 0;
	while (st.env[n])
		n++;
	const char **env = mem_new((size_t)n + 2, sizeof *env);
	memcpy(env, st.env, (size_t)n * sizeof *env);
	env[n] = var;
	const char **old = st.env;
	st.env = env;
	int status = walk(&r, NULL, NULL);
	st.env = old;
	ck_assert_msg(status == 1 && proc_says(&r, "proxy"), "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	proc_free(&r);
	practice_stop(relay);
	free(env);
	free(var);
}
END_TEST

START_TEST(a_missing_answer_is_named)
{
	static const char *const changes[] = { "pat", NULL };
	struct proc r;
	int status = walk(&r, changes, NULL);
	ck_assert_int_eq(status, 3);
	ck_assert(proc_says(&r, "HANDRAIL_PAT"));
	ck_assert(proc_says(&r, "1.4"));
	proc_free(&r);
}
END_TEST

/* ---- a crash ---- */

struct looking { bool seen, abort; const char *pat; struct stage *stage; };

static char *proc_file(pid_t pid, const char *name)
{
	char path[64], *s;
	size_t n;
	snprintf(path, sizeof path, "/proc/%ld/%s", (long)pid, name);
	FILE *f = fopen(path, "r");
	if (!f)
		return NULL;
	s = mem_new(65537, 1);
	n = fread(s, 1, 65536, f);
	fclose(f);
	for (size_t i = 0; i < n; i++)
		s[i] = s[i] ? s[i] : '\n';
	return s;
}

static void look_at_it(void *arg, pid_t pid, const char *out)
{
	struct looking *l = arg;
	(void)out;
	if (practice_count(l->stage->p, "requests") < 6 || l->seen)
		return;
	char *line = proc_file(pid, "cmdline"), *env = proc_file(pid, "environ");
	if (line && env && *line) {
		ck_assert(!strstr(line, l->pat));
		ck_assert(!strstr(env, l->pat));
		l->seen = true;
	}
	free(line);
	free(env);
	if (l->abort)
		kill(pid, SIGABRT);
}

static void run_watched(struct proc *r, struct looking *l)
{
	stage_answers(&st, NULL);
	const char *argv[] = { st.program, "run", GUIDE, "--no-input", "--answers", st.answers, "--ca-file", ca_file(st.ca), NULL };
	*r = (struct proc){ .argv = argv, .env = st.env, .ms = 60000, .cores = true, .meanwhile = look_at_it, .arg = l };
	practice_trouble(st.p, PRACTICE_ADO, "*", "*", TROUBLE_SLOW, 200, NULL, -1);
	proc_run(r);
	show(r);
}

START_TEST(a_crash_writes_no_core_image)
{
	struct looking l = { .pat = practice_pat(st.p, "good"), .abort = true, .stage = &st };
	struct proc r;
	run_watched(&r, &l);
	ck_assert(l.seen);
	ck_assert_int_eq(r.status, 128 + SIGABRT);
	ck_assert(!r.core);
	proc_free(&r);
}
END_TEST

int main(void)
{
	char dirs[2][40] = { "/tmp/handrail-sshd-XXXXXX", "/tmp/handrail-sshd-XXXXXX" };
	if (!mkdtemp(dirs[0]) || !mkdtemp(dirs[1]))
		return 1;
	snprintf(key_made, sizeof key_made, "%s/key", dirs[0]);
	today = stage_sshd(dirs[0], SSHD_TODAY);
	legacy = stage_sshd(dirs[1], SSHD_LEGACY);
	if (!today || !legacy) {
		printf("no sshd here: %s\n", sshd_why());
		return 77;
	}
	if (!stage_make_key(key_made))
		return 1;
	Suite *s = suite_create("the guide, live");
	TCase *c = tcase_create("new key");
	tcase_add_checked_fixture(c, set_up, tear_down);
	tcase_set_timeout(c, 180);
	tcase_add_test(c, a_whole_walk_with_a_token);
	tcase_add_test(c, the_second_walk_adopts);
	TCase *d = tcase_create("with a key");
	tcase_add_checked_fixture(d, set_up_key, tear_down);
	tcase_set_timeout(d, 180);
	tcase_add_test(d, a_whole_walk_by_hand);
	tcase_add_test(d, an_old_server_needs_consent);
	tcase_add_loop_test(d, what_goes_wrong_is_said, 0, (int)COUNT(mishaps));
	tcase_add_loop_test(d, bad_certificates_are_refused, 0, (int)COUNT(certificates));
	tcase_add_test(d, a_lost_reply_makes_no_second_provider);
	tcase_add_test(d, a_proxy_that_wants_a_password_is_named);
	tcase_add_test(d, a_missing_answer_is_named);
	tcase_add_test(d, a_crash_writes_no_core_image);
	suite_add_tcase(s, d);
	suite_add_tcase(s, c);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	sshd_stop(today);
	sshd_stop(legacy);
	stage_forget_key(key_made);
	rmdir(dirs[0]);
	rmdir(dirs[1]);
	return failed ? 1 : 0;
}
