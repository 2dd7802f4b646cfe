/* SPDX-License-Identifier: ISC */
/* The guide for Bitbucket Cloud live: the real program, unattended, against the practice servers over HTTPS under the names that
 * the real ones have, and a real sshd. */
#include "config.h"
#include "tests/e2e/bitbucket.h"

#include <check.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/fs.h"
#include "base/mem.h"
#include "tests/e2e/call.h"

#define CLIENTS "/api/v2/organizations/acme/oauth-clients"
#define TOKENS "/api/v2/oauth-clients/*/oauth-tokens"
#define KEYS "/2.0/users/*/ssh-keys"
#define CONSUMER "/site/oauth2/access_token"

static struct sshd *ssh;
static struct stage st;
static struct relay *relay;
static char key_made[80], screens[96];

static void set_up(void)
{
	char var[64];
	ck_assert(stage_open(&st, ssh, CA_GOOD));
	const struct relay_way ways[] = { { "bitbucket.org:443", practice_port(st.p, PRACTICE_BBC) },
		{ "api.bitbucket.org:443", practice_port(st.p, PRACTICE_BBC) }, { NULL, 0 } };
	relay = relay_start(ways);
	ck_assert_ptr_nonnull(relay);
	snprintf(var, sizeof var, "HTTPS_PROXY=http://localhost:%d", relay_port(relay));
	stage_env(&st, var);
	stage_env(&st, "no_proxy=localhost");
	st.guide = "terraform-bitbucket-cloud";
	st.enroll = false;
	keys_open(&st);
	practice_set(st.p, "tf.authorize", "1");
}

static void tear_down(void)
{
	keep_record(&st);
	ck_assert_int_eq(practice_count(st.p, "leaks"), 0);
	ck_assert_int_eq(relay_asked(relay, NULL), 0);
	keys_shut(&st);
	relay_stop(relay);
	stage_close(&st);
}

static int walk(struct proc *r, const char *const *changes, const char *const *more)
{
	char tf[128], port[16];
	practice_origin(st.p, PRACTICE_TF, tf, sizeof tf);
	snprintf(port, sizeof port, "%d", sshd_port(ssh));
	const struct stage_answer usual[] = {
		{ "way", "token", false }, { "make_way", "api", false }, { "bb_address", "https://bitbucket.org/acme-team/infrastructure/src/main", false },
		{ "tfe_host", tf + 8, false }, { "tfe_token", practice_token(st.p, st.token), true }, { "organization", "acme", false },
		{ "bb_way", "api", false }, { "bb_email", "svc-terraform@example.com", false }, { "bb_token", practice_secret(st.p, PRACTICE_BBC, "api-token"), true },
		{ "bb_access_token", practice_secret(st.p, PRACTICE_BBC, "access-token"), true }, { "account_ok", "yes", false }, { "workspace", "acme-team", false },
		{ "consumer_key", practice_secret(st.p, PRACTICE_BBC, "key"), false }, { "consumer_secret", practice_secret(st.p, PRACTICE_BBC, "secret"), true },
		{ "provider_name", "Bitbucket Cloud", false }, { "adopt", "use", false }, { "granted_anew", "yes", false }, { "approver_ok", "yes", false },
		{ "ssh_wanted", "no", false }, { "key_way", st.existing ? "existing" : "new", false }, { "key_path", st.key, false }, { "key_ours_ok", "yes", false },
		{ "ssh_host", "localhost", false }, { "ssh_port", port, false }, { "key_add", "api", false }, { NULL, NULL, false },
	};
	const char *argv[16] = { "--screens", screens };
	for (int n = 2; more && *more && n < 15; )
		argv[n++] = *more++;
	stage_answers_of(&st, usual, changes);
	int status = stage_walk(&st, r, argv);
	show(r);
	return status;
}

static void walk_well(const char *const *changes, const char *steps)
{
	struct proc r;
	int status = walk(&r, changes, NULL);
	assert_walk(status == 0, &r, "exit %d", status);
	assert_stand(&r, steps);
	assert_nowhere(&st, "the API token", practice_secret(st.p, PRACTICE_BBC, "api-token"), &r);
	assert_nowhere(&st, "the consumer's secret", practice_secret(st.p, PRACTICE_BBC, "secret"), &r);
	assert_nowhere(&st, "the Terraform token", practice_token(st.p, "good"), &r);
	assert_pem_nowhere(&st, &r);
	proc_free(&r);
}

static void set_up_key(void)
{
	set_up();
	ck_assert(stage_key(&st, key_made));
}

/* ---- the ways through the guide ---- */

#define BEGUN "0.1=proved 0.2=told 0.3=proved "
#define ACCOUNT "2.1=proved 2.1n=proved 2.2=proved "
#define MADE "1.1=proved 1.2=proved 2.4=proved 2.5=proved 3.1=proved 3.2=proved 3.3=proved 9=proved "
#define NO_SSH "4.0=told 4N.1=skipped 4Y.1=skipped 4Y.2=skipped 4Y.3=skipped"
#define WITH_SSH "4Y.1=told 4Y.2=proved 4Y.3=proved"

static const struct { const char *name, *value; const char *const changes[6]; const char *steps; int clients, keys; } ways[] = {
	{ NULL, NULL, { NULL }, BEGUN ACCOUNT MADE NO_SSH, 1, 0 },
	{ "tf.uuid", "kept", { NULL }, BEGUN ACCOUNT MADE "2.3=proved " NO_SSH, 1, 0 },
	{ "tf.uuid", "refused", { NULL }, BEGUN ACCOUNT MADE NO_SSH, 1, 0 },
	{ "bbc.member", "scopes", { NULL }, BEGUN ACCOUNT MADE NO_SSH, 1, 0 },
	{ NULL, NULL, { "provider_name" }, BEGUN ACCOUNT MADE NO_SSH, 1, 0 },
	{ NULL, NULL, { "ssh_wanted=yes" }, BEGUN ACCOUNT MADE WITH_SSH, 1, 1 },
	{ NULL, NULL, { "bb_way=access", "bb_token", "bb_email" }, BEGUN MADE "2.2=proved " NO_SSH, 1, 0 },
	{ NULL, NULL, { "bb_way=none", "bb_token", "bb_email" }, BEGUN MADE "2.2=proved " NO_SSH, 1, 0 },
	{ NULL, NULL, { "way=hand", "make_way", "tfe_token" }, "0.3=proved 2.1=proved 2.5=proved 3.1=told 3.3=told 9=told " NO_SSH, 0, 0 },
	{ "tf.beta", "no", { NULL }, BEGUN ACCOUNT NO_SSH, 1, 0 },
	{ "bbc.role", "member", { NULL }, BEGUN MADE NO_SSH, 1, 0 },
	{ "bbc.personal", "yes", { NULL }, BEGUN ACCOUNT MADE NO_SSH, 1, 0 },
	{ "tf.product", "Terraform Enterprise", { NULL }, BEGUN ACCOUNT MADE NO_SSH, 1, 0 },
};

START_TEST(every_way_ends_well)
{
	if (ways[_i].name)
		practice_set(st.p, ways[_i].name, ways[_i].value);
	walk_well(ways[_i].changes, ways[_i].steps);
	ck_assert_int_eq(practice_count(st.p, "tf.clients"), ways[_i].clients);
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), ways[_i].clients);
	ck_assert_int_eq(practice_count(st.p, "bbc.keys"), ways[_i].keys);
	ck_assert_int_eq(practice_count(st.p, "tf.keys"), ways[_i].keys);
}
END_TEST

START_TEST(a_whole_walk_with_a_new_key)
{
	static const char *const changes[] = { "ssh_wanted=yes", NULL };
	walk_well(changes, BEGUN ACCOUNT MADE "4Y.1=proved 4Y.2=proved 4Y.3=proved");
	ck_assert_int_eq(practice_count(st.p, "bbc.key_posts"), 1);
	ck_assert_int_eq(practice_count(st.p, "tf.keys"), 1);
	ck_assert_int_eq(journal_count(&st, "Remove the public key from Bitbucket"), 2);
}
END_TEST

static char proxy[64];

static struct call as(const char *service)
{
	if (strcmp(service, "terraform") == 0)
		return (struct call){ .role = PRACTICE_TF, .kind = "good", .type = "application/vnd.api+json" };
	return (struct call){ CLOUD, .kind = "api-token", .proxy = proxy };
}

/* What the journal says undoes the walk leaves nothing of it. */
START_TEST(everything_can_be_undone)
{
	static const char *const changes[] = { "ssh_wanted=yes", NULL };
	snprintf(proxy, sizeof proxy, "http://localhost:%d", relay_port(relay));
	walk_well(changes, BEGUN ACCOUNT MADE WITH_SSH);
	ck_assert_int_ge(undo_all(&st, as), 2);
	ck_assert_int_eq(practice_count(st.p, "tf.clients"), 0);
	ck_assert_int_eq(practice_count(st.p, "bbc.keys"), 0);
}
END_TEST

/* A person pastes the key once the log-in has been refused. */
static void paste_key(struct stage *s, pid_t pid, const char *out)
{
	char *path = mem_fmt("%s.pub", s->key), *line = stage_file(path);
	(void)pid;
	(void)out;
	if (line && !s->seen && practice_count(s->p, "tf.tokens") == 1)
		s->seen = practice_paste_key(s->p, PRACTICE_BBC, "svc-terraform", line) == 0;
	free(path);
	free(line);
}

START_TEST(a_key_added_by_hand)
{
	static const char *const changes[] = { "ssh_wanted=yes", "key_add=hand", NULL };
	st.meanwhile = paste_key;
	walk_well(changes, BEGUN ACCOUNT MADE WITH_SSH);
	ck_assert_int_eq(practice_count(st.p, "bbc.key_posts"), 0);
	ck_assert_int_eq(practice_count(st.p, "tf.keys"), 1);
}
END_TEST

/* A person fills in Terraform's form while the wizard looks for what comes of it. */
static void fill_form(struct stage *s, pid_t pid, const char *out)
{
	(void)pid;
	(void)out;
	if (!s->seen && practice_count(s->p, "bbc.token_calls") && practice_asked(s->p, PRACTICE_TF, "GET", CLIENTS)) {
		practice_provide(s->p, PRACTICE_BBC, "bitbucket_hosted", "Bitbucket Cloud");
		s->seen = 1;
	}
}

START_TEST(the_form_is_awaited)
{
	static const char *const changes[] = { "make_way=form", NULL };
	st.meanwhile = fill_form;
	walk_well(changes, BEGUN ACCOUNT "1.1=proved 1.2=proved 3.1=proved 3.3=proved");
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 0);
	ck_assert_int_eq(practice_count(st.p, "tf.clients"), 1);
}
END_TEST

START_TEST(a_provider_that_is_there_is_adopted)
{
	practice_provide(st.p, PRACTICE_BBC, "bitbucket_hosted", "Older");
	walk_well(NULL, BEGUN ACCOUNT MADE);
	ck_assert_int_eq(practice_count(st.p, "tf.clients"), 1);
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 0);
}
END_TEST

/* The task for a connection that is there: its key is added, and exchanged. */
START_TEST(the_key_is_a_task_of_its_own)
{
#define NOT_ASKED "make_way", "bb_address", "workspace", "consumer_key", "consumer_secret", "provider_name", "adopt", "granted_anew", "approver_ok", \
	"bb_access_token", "ssh_wanted"
	static const char *const token[] = { NOT_ASKED, "provider=oc-Practice00000001", NULL };
	static const char *const hand[] = { NOT_ASKED, "way=hand", "tfe_token", NULL };
	practice_provide(st.p, PRACTICE_BBC, "bitbucket_hosted", "Bitbucket Cloud");
	ck_assert_int_eq(practice_authorize(st.p, "svc-terraform"), 0);
	st.guide = "terraform-bitbucket-cloud:ssh-key";
	walk_well(_i ? hand : token, _i ? "4Y.1=told 4Y.2=proved 4Y.3=told" : "4.0u=proved 4Y.1=told 4Y.2=proved 4Y.3=proved");
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 0);
	ck_assert_int_eq(practice_count(st.p, "tf.keys"), !_i);
	ck_assert_int_eq(practice_count(st.p, "bbc.keys"), 1);
}
END_TEST

/* ---- what goes wrong, and what the person has to be told ---- */

#define ASK_BBC(p) .role = PRACTICE_BBC, .path = (p)
static const struct mishap {
	const char *name, *value, *name2, *value2;
	const char *token;
	const char *changes[5];
	const char *secret;              /* kind, for bb_token or consumer_secret as named in field */
	const char *field;
	enum practice_role role;
	const char *method, *path;
	enum practice_trouble what;
	long arg;
	int times, exit;
	const char *says[2];
} mishaps[] = {
	{ .token = "expired", .exit = 1, .says = { "refuses the API token" } },
	{ .token = "no-rights", .exit = 1, .says = { "Manage VCS" } },
	{ .changes = { "bb_address=https://git.example.com/projects/PLAT" }, .exit = 3, .says = { "This is not Bitbucket Cloud" } },
	{ .changes = { "bb_address=git@bitbucket.org:acme-team/infrastructure.git" }, .exit = 3, .says = { "address for SSH" } },
	{ .field = "bb_token", .secret = "wrong", .exit = 1, .says = { "token" } },
	{ .field = "bb_token", .secret = "expired", .exit = 1, .says = { "token" } },
	{ .field = "bb_token", .secret = "no-user", .exit = 1, .says = { "read:user:bitbucket" } },
	{ .field = "bb_token", .secret = "app-password", .exit = 3, .says = { "This is an app password" } },
	{ .changes = { "bb_email=somebody@example.com" }, .exit = 1, .says = { "e-mail" } },
	{ .changes = { "workspace=nowhere" }, .exit = 1, .says = { "There is no workspace nowhere" } },
	{ .changes = { "account_ok=no" }, .exit = 1, .says = { "Terraform service" } },
	{ .name = "bbc.repositories", .value = "0", .exit = 1, .says = { "admin" } },
	{ .name = "bbc.allowed", .value = "no", .exit = 1, .says = { NULL } },
	{ .field = "consumer_secret", .secret = "wrong", .exit = 1, .says = { "key", "secret" } },
	{ .changes = { "consumer_key=nobody" }, .exit = 1, .says = { "key" } },
	{ .name = "bbc.private", .value = "no", .exit = 1, .says = { "This is a private consumer" } },
	{ .name = "bbc.callback", .value = "none", .exit = 1, .says = { "no callback URL" } },
	{ .name = "bbc.scopes", .value = "account:write repository:admin webhook", .exit = 1, .says = { "Pull requests" } },
	{ .name = "bbc.scopes", .value = "account:write repository:admin pullrequest:write", .exit = 1, .says = { "Webhooks" } },
	{ .name = "bbc.scopes", .value = "account repository pullrequest webhook", .exit = 1, .says = { "Account" } },
	{ .name = "bbc.scopes", .value = "account:write repository:admin pullrequest:write webhook repository:delete", .exit = 0, .says = { "repository:delete" } },
	{ .name = "bbc.site", .value = "proxy", .exit = 1, .says = { NULL } },
	{ .name = "bbc.site", .value = "changed", .exit = 1, .says = { NULL } },
	{ .name = "bbc.elsewhere", .value = "404", .exit = 1, .says = { "workspace" } },
	{ .name = "bbc.elsewhere", .value = "empty", .exit = 0, .says = { NULL } },
	{ .name = "tf.cloud", .value = "refused", .exit = 1, .says = { "form" } },
	{ .name = "tf.refuses", .value = "bitbucket_hosted", .exit = 1, .says = { NULL } },
	{ .name = "tf.account", .value = "somebody-else", .changes = { "approver_ok=no" }, .exit = 1, .says = { "somebody-else" } },
	{ .name = "tf.repositories", .value = "none", .exit = 1, .says = { "repositor" } },
	{ .name = "tf.repositories", .value = "refused", .exit = 1, .says = { NULL } },
	{ .field = "bb_token", .secret = "no-keys", .changes = { "ssh_wanted=yes" }, .exit = 1, .says = { "ssh-key" } },
	{ .changes = { "ssh_wanted=yes", "ssh_port=1" }, .exit = 1, .says = { "localhost" } },
	{ ASK_BBC("/2.0/user"), .method = "GET", .what = TROUBLE_RESET, .times = -1, .exit = 1, .says = { "broke off" } },
	{ ASK_BBC("/2.0/user"), .method = "GET", .what = TROUBLE_HTML, .arg = 502, .times = -1, .exit = 1, .says = { "502" } },
	{ ASK_BBC("/2.0/user"), .method = "GET", .what = TROUBLE_HALF, .times = -1, .exit = 1, .says = { "broke off" } },
	{ ASK_BBC("/2.0/user"), .method = "GET", .what = TROUBLE_LARGE, .times = -1, .exit = 1, .says = { "cut off" } },
	{ ASK_BBC("/2.0/user"), .method = "GET", .what = TROUBLE_STATUS, .arg = 503, .times = -1, .exit = 1, .says = { "503" } },
	{ ASK_BBC("/2.0/user"), .method = "GET", .what = TROUBLE_REDIRECT, .times = -1, .exit = 1, .says = { NULL } },
	{ ASK_BBC("/2.0/user"), .method = "GET", .what = TROUBLE_TOO_MANY, .arg = 1, .times = 1, .exit = 0, .says = { NULL } },
	{ ASK_BBC("/2.0/*"), .method = "GET", .what = TROUBLE_TRICKLE, .arg = 1, .times = 2, .exit = 0, .says = { NULL } },
	{ ASK_BBC(CONSUMER), .method = "POST", .what = TROUBLE_RESET, .times = -1, .exit = 1, .says = { "broke off" } },
	{ ASK_BBC(CONSUMER), .method = "POST", .what = TROUBLE_HTML, .arg = 200, .times = -1, .exit = 1, .says = { NULL } },
	{ .path = CLIENTS, .method = "GET", .what = TROUBLE_HTML, .arg = 502, .times = -1, .exit = 1, .says = { "502" } },
	{ .path = CLIENTS, .method = "POST", .what = TROUBLE_HTML, .arg = 502, .times = -1, .exit = 1, .says = { "502" } },
	{ .path = TOKENS, .method = "GET", .what = TROUBLE_HTML, .arg = 502, .times = -1, .exit = 1, .says = { "502" } },
};

static void give_secret(const struct mishap *m, const char *changes[8])
{
	static char line[160];
	int n = 0;
	for (int i = 0; i < 5 && m->changes[i]; i++)
		changes[n++] = m->changes[i];
	if (m->field) {
		snprintf(line, sizeof line, "%s=%s", m->field, practice_secret(st.p, PRACTICE_BBC, m->secret));
		changes[n++] = line;
	}
	changes[n] = NULL;
}

START_TEST(what_goes_wrong_is_said)
{
	const struct mishap *m = &mishaps[_i];
	const char *changes[8];
	struct proc r;
	if (m->name)
		practice_set(st.p, m->name, m->value);
	if (m->token)
		st.token = m->token;
	if (m->path)
		practice_trouble(st.p, m->role, m->method, m->path, m->what, m->arg, "https://elsewhere.example.com/", m->times);
	give_secret(m, changes);
	int status = walk(&r, changes, NULL);
	assert_walk(status == m->exit, &r, "exit %d, not %d", status, m->exit);
	for (int i = 0; i < 2 && m->says[i]; i++)
		assert_walk(proc_says(&r, m->says[i]), &r, "does not say \"%s\"", m->says[i]);
	ck_assert_int_le(practice_count(st.p, "tf.creates"), 1);
	if (m->field)
		assert_nowhere(&st, m->field, practice_secret(st.p, PRACTICE_BBC, m->secret), &r);
	assert_pem_nowhere(&st, &r);
	proc_free(&r);
}
END_TEST

/* ---- changes whose reply is lost, or which are broken off: never twice, never half ---- */

static const struct { enum practice_role role; const char *method, *path, *switch_name, *value, *count; int there; } changes_lost[] = {
	{ PRACTICE_TF, "POST", CLIENTS, NULL, NULL, "tf.creates", 0 },
	{ PRACTICE_TF, "PATCH", "/api/v2/oauth-clients/*", NULL, NULL, "tf.changes", 1 },
	{ PRACTICE_TF, "PATCH", "/api/v2/oauth-tokens/*", NULL, NULL, "tf.keys", 0 },
	{ PRACTICE_BBC, "POST", KEYS, NULL, NULL, "bbc.keys", 0 },
};

static int walk_on(struct proc *r, const char *const *changes)
{
	static const char *const again[] = { "--resume", NULL };
	int status = walk(r, changes, NULL);
	for (int i = 0; i < 2 && status == 1; i++) {
		proc_free(r);
		status = walk(r, changes, again);
	}
	return status;
}

START_TEST(a_lost_reply_is_looked_after)
{
	enum practice_trouble what = _i % 2 ? TROUBLE_RESET : TROUBLE_LOST;
	static const char *const changes[] = { "ssh_wanted=yes", NULL };
	int i = _i / 2;
	struct proc r;
	if (changes_lost[i].there)
		practice_provide(st.p, PRACTICE_TF, "bitbucket_hosted", "Older");
	practice_trouble(st.p, changes_lost[i].role, changes_lost[i].method, changes_lost[i].path, what, 0, NULL, 1);
	int status = walk_on(&r, changes);
	assert_walk(status == 0, &r, "exit %d", status);
	ck_assert_int_eq(practice_count(st.p, "tf.clients"), 1);
	ck_assert_int_le(practice_count(st.p, "tf.creates"), 1);
	ck_assert_int_eq(practice_count(st.p, "bbc.keys"), 1);
	ck_assert_int_eq(practice_count(st.p, "tf.keys"), 1);
	ck_assert_int_eq(practice_count(st.p, changes_lost[i].count), 1);
	assert_pem_nowhere(&st, &r);
	proc_free(&r);
}
END_TEST

/* ---- waiting for somebody to grant access ---- */

static int ending;                       /* the signal that ends the walk once it waits */

static void end_it(struct stage *s, pid_t pid, const char *out)
{
	(void)out;
	if (!s->seen && practice_asked(s->p, PRACTICE_TF, "GET", TOKENS) > 0) {
		s->seen = 1;
		kill(pid, ending);
	}
}

static const struct { int sig, status; } endings[] = { { SIGKILL, 128 + SIGKILL }, { SIGINT, 130 }, { SIGTERM, 128 + SIGTERM }, { SIGHUP, 128 + SIGHUP } };

START_TEST(waiting_is_taken_up_again)
{
	static const char *const again[] = { "--resume", NULL };
	struct proc r;
	practice_set(st.p, "tf.authorize", "never");
	st.meanwhile = end_it;
	ending = endings[_i].sig;
	int status = walk(&r, NULL, NULL);
	assert_walk(st.seen && status == endings[_i].status, &r, "exit %d", status);
	assert_nowhere(&st, "the consumer's secret", practice_secret(st.p, PRACTICE_BBC, "secret"), &r);
	proc_free(&r);
	ck_assert_int_eq(journal_count(&st, "Delete the provider in Terraform") > 0, 1);
	st.meanwhile = NULL;
	ck_assert_int_eq(practice_authorize(st.p, "svc-terraform"), 0);
	status = walk(&r, NULL, again);
	assert_walk(status == 0, &r, "exit %d", status);
	assert_stand(&r, BEGUN ACCOUNT MADE NO_SSH);
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 1);
	ck_assert_int_eq(practice_asked(st.p, PRACTICE_TF, "POST", "*"), 1);
	proc_free(&r);
}
END_TEST

/* The published host keys are pinned in the guide, so the practice sshd takes the place of one of them in a copy of it. */
static bool copy_screens(const char *dir)
{
	const char *from = getenv("HANDRAIL_TEST_SCREENS") ? getenv("HANDRAIL_TEST_SCREENS") : SCREENS;
	const char *copy[] = { "cp", "-R", from, dir, NULL };
	struct proc r = { .argv = copy, .ms = 20000 };
	snprintf(screens, sizeof screens, "%s/screens", dir);
	int status = proc_run(&r);
	proc_free(&r);
	char *path = mem_fmt("%s/terraform-bitbucket-cloud/ssh.json", screens), *text = stage_file(path), *at = text ? strstr(text, "SHA256:46OSHA1R") : NULL;
	if (status == 0 && at) {
		memcpy(at + 7, sshd_print(ssh), 43);
		unlink(path);
		status = fs_write_new(path, text, strlen(text), 0600, NULL);
	}
	free(path);
	free(text);
	return status == 0 && at;
}

int main(void)
{
	char dir[] = "/tmp/handrail-cloud-XXXXXX";
	if (!mkdtemp(dir))
		return 1;
	snprintf(key_made, sizeof key_made, "%s/key", dir);
	ssh = stage_sshd(dir, SSHD_BITBUCKET_CLOUD);
	if (!ssh) {
		printf("no sshd here: %s\n", sshd_why());
		return 77;
	}
	if (!stage_make_key(key_made) || !copy_screens(dir))
		return 1;
	Suite *s = suite_create("Bitbucket Cloud, live");
	TCase *c = tcase_create("new key"), *d = tcase_create("with a key");
	tcase_add_checked_fixture(c, set_up, tear_down);
	tcase_set_timeout(c, 180);
	tcase_add_test(c, a_whole_walk_with_a_new_key);
	tcase_add_checked_fixture(d, set_up_key, tear_down);
	tcase_set_timeout(d, 180);
	tcase_add_loop_test(d, every_way_ends_well, 0, (int)COUNT(ways));
	tcase_add_test(d, everything_can_be_undone);
	tcase_add_test(d, a_key_added_by_hand);
	tcase_add_test(d, the_form_is_awaited);
	tcase_add_test(d, a_provider_that_is_there_is_adopted);
	tcase_add_loop_test(d, the_key_is_a_task_of_its_own, 0, 2);
	tcase_add_loop_test(d, what_goes_wrong_is_said, 0, (int)COUNT(mishaps));
	tcase_add_loop_test(d, a_lost_reply_is_looked_after, 0, 2 * (int)COUNT(changes_lost));
	tcase_add_loop_test(d, waiting_is_taken_up_again, 0, (int)COUNT(endings));
	suite_add_tcase(s, c);
	suite_add_tcase(s, d);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	sshd_stop(ssh);
	const char *argv[] = { "rm", "-rf", dir, NULL };
	struct proc rm = { .argv = argv, .ms = 20000 };
	proc_run(&rm);
	proc_free(&rm);
	return failed ? 1 : 0;
}
