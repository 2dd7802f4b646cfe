/* SPDX-License-Identifier: ISC */
/* The guide for Bitbucket Server and Data Center live: the real program, unattended, against the practice servers over HTTPS and
 * a real sshd that answers whoami. */
#include "config.h"
#include "tests/e2e/bitbucket.h"

#include <check.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "tests/e2e/call.h"

#define CLIENTS "/api/v2/organizations/acme/oauth-clients"
#define TOKENS "/api/v2/oauth-clients/*/oauth-tokens"
#define LINKS "*/rest/applinks/*/applicationlink"
#define CONSUMER "*/rest/applinks-oauth/1.0/applicationlink/*/authentication/consumer"
#define KEYS "*/rest/ssh/1.0/keys"
#define PROPERTIES "*/rest/api/1.0/application-properties"

static struct sshd *ssh;
static struct stage st;
static char key_made[80], oauth[128];

static void set_up(void)
{
	char port[16];
	ck_assert(stage_open(&st, ssh, CA_GOOD));
	snprintf(port, sizeof port, "%d", sshd_port(ssh));
	snprintf(oauth, sizeof oauth, "%s/home/.ssh/terraform_oauth", st.dir);
	practice_set(st.p, "bbs.ssh_port", port);
	practice_set(st.p, "bbs.ssh_fingerprint", sshd_print(ssh));
	practice_set(st.p, "tf.authorize", "1");
	st.guide = "terraform-bitbucket-server";
	st.enroll = false;
	keys_open(&st);
}

static void set_up_key(void)
{
	set_up();
	ck_assert(stage_key(&st, key_made));
}

static void tear_down(void)
{
	keep_record(&st);
	ck_assert_int_eq(practice_count(st.p, "leaks"), 0);
	ck_assert_int_eq(practice_count(st.p, "bbs.hook_urls"), 0);
	keys_shut(&st);
	stage_close(&st);
}

static int walk(struct proc *r, const char *const *changes, const char *const *more)
{
	char tf[128], base[256], port[16];
	practice_origin(st.p, PRACTICE_TF, tf, sizeof tf);
	practice_base(st.p, PRACTICE_BBS, base, sizeof base);
	snprintf(port, sizeof port, "%d", sshd_port(ssh));
	const struct stage_answer usual[] = {
		{ "way", "token", false }, { "bitbucket_way", "api", false }, { "instance_url", base, false }, { "use_port_ok", "yes", false },
		{ "moved_ok", "yes", false }, { "admin_user", "admin", false }, { "admin_password", practice_secret(st.p, PRACTICE_BBS, "admin"), true },
		{ "edition", "datacenter", false }, { "old_ok", "yes", false }, { "tfe_host", tf + 8, false }, { "tfe_token", practice_token(st.p, st.token), true },
		{ "organization", "acme", false }, { "private_ok", "yes", false }, { "keys_way", "terraform", false }, { "oauth_path", oauth, false },
		{ "use_oauth_ok", "yes", false }, { "provider_name", "Bitbucket DC", false }, { "adopt_ok", "yes", false }, { "adopt_link_ok", "yes", false },
		{ "replace_ok", "yes", false }, { "main_taken", "no", false }, { "account_user", "svc-terraform", false }, { "account_way", "password", false },
		{ "account_password", practice_secret(st.p, PRACTICE_BBS, "service"), true }, { "repository", "1", false },
		{ "key_way", st.existing ? "existing" : "new", false }, { "key_path", st.key, false }, { "key_ours_ok", "yes", false }, { "host_key_ok", "yes", false },
		{ "ssh_host", "localhost", false }, { "ssh_port", port, false }, { "account_right_ok", "yes", false }, { NULL, NULL, false },
	};
	stage_answers_of(&st, usual, changes);
	int status = stage_walk(&st, r, more);
	show(r);
	return status;
}

static void assert_secrets_nowhere(const struct proc *r)
{
	static const char *const kinds[] = { "admin", "service" };
	for (size_t i = 0; i < COUNT(kinds); i++)
		assert_nowhere(&st, kinds[i], practice_secret(st.p, PRACTICE_BBS, kinds[i]), r);
	assert_nowhere(&st, "the Terraform token", practice_token(st.p, "good"), r);
	assert_pem_nowhere(&st, r);
}

static void walk_well(const char *const *changes, const char *steps)
{
	struct proc r;
	int status = walk(&r, changes, NULL);
	assert_walk(status == 0, &r, "exit %d", status);
	assert_stand(&r, steps);
	assert_secrets_nowhere(&r);
	proc_free(&r);
}

/* ---- the ways through the guide ---- */

#define BEGUN "0.2=proved 0.4=proved B.0=proved B.1=proved B.2=proved "
#define NO_PLUGIN "B.3=skipped B.4=skipped B.5=skipped B.6=skipped "
#define PLUGIN "B.3=proved B.4=proved B.5=proved B.6=proved "
#define MADE "1.1=proved 1.2=proved 1.3=proved 1.4=proved 1.5=proved 1.6=proved "
#define LINKED "2.1=proved 2.2=proved 2.3=proved 2.4=proved 2.5=proved "
#define KEYED "3.1=proved 3.2=proved 3.3=told 4.1=proved 4.2=proved 4.2n=proved 4.3=proved 4.4=proved "
#define CONNECTED "5.1=proved 5.1n=proved 5.2=proved 5.3=proved 9=proved"
#define ALL BEGUN NO_PLUGIN MADE LINKED KEYED CONNECTED

/* {tf} and {bbs} in a value stand for the addresses of the servers. */
struct set { const char *name, *value; };
static const struct { struct set sets[4]; const char *const changes[8]; const char *steps; int signatures; } ways[] = {
	{ { { NULL, NULL } }, { NULL }, ALL, 0 },
	{ { { NULL, NULL } }, { "keys_way=own" }, ALL, 1 },
	{ { { "bbs.path", "/bitbucket" } }, { NULL }, ALL, 0 },
	{ { { "bbs.path", "/bitbucket" } }, { "keys_way=own" }, ALL, 1 },
	{ { { "bbs.path", "/bitbucket" } }, { "instance_url={bbs}" }, ALL, 0 },
	{ { { "bbs.path", "/stash" } }, { "instance_url={bbs}" }, ALL, 0 },
	{ { { "bbs.path", "/git" } }, { "instance_url={bbs}/git/projects/PLAT/repos/infrastructure/browse" }, ALL, 0 },
	{ { { NULL, NULL } }, { "instance_url={bbs}/dashboard" }, ALL, 0 },
	{ { { "bbs.version", "7.21.0" } }, { NULL }, ALL, 0 },
	{ { { "bbs.version", "9.4.2" } }, { "edition" }, ALL, 0 },
	{ { { "bbs.version", "10.1.0" } }, { "edition" }, ALL, 0 },
	{ { { "bbs.version", "5.4.0" } }, { "edition=server" }, NO_PLUGIN LINKED KEYED CONNECTED, 0 },
	{ { { "bbs.version", "5.3.7" } }, { "edition=server", "hook_repository=1" }, PLUGIN LINKED KEYED CONNECTED, 0 },
	{ { { "bbs.version", "4.9.1" } }, { "edition=server", "hook_repository=1" }, PLUGIN LINKED KEYED CONNECTED, 0 },
	{ { { "bbs.version", "5.3.7" }, { "bbs.plugin", "enabled" } }, { "edition=server", "hook_repository=1", "keys_way=own" }, PLUGIN LINKED KEYED CONNECTED, 1 },
	{ { { "bbs.front", "401" } }, { NULL }, BEGUN MADE LINKED KEYED CONNECTED, 0 },
	{ { { "bbs.front", "html" } }, { NULL }, BEGUN MADE LINKED KEYED CONNECTED, 0 },
	{ { { "bbs.lists", "list" }, { "bbs.bare_key", "yes" } }, { NULL }, ALL, 0 },
	{ { { "bbs.lists", "single" } }, { NULL }, ALL, 0 },
	{ { { "bbs.websudo", "no" } }, { NULL }, ALL, 0 },
	{ { { "bbs.right", "admin" } }, { NULL }, ALL, 0 },
	{ { { "bbs.ssh_url", "absent" } }, { NULL }, ALL, 0 },
	{ { { "bbs.ssh_fingerprint", "absent" } }, { NULL }, BEGUN MADE LINKED "4.4=proved " CONNECTED, 0 },
	{ { { "bbs.key_rule", "warning" } }, { NULL }, ALL, 0 },
	{ { { "bbs.page", "3" } }, { NULL }, ALL, 0 },
	{ { { "bbs.title", "Git von \303\204rger & S\303\266hne" } }, { NULL }, ALL, 0 },
	{ { { "bbs.service_right", "admin" } }, { NULL }, ALL, 0 },
	{ { { NULL, NULL } }, { "account_way=hand", "account_password", "repository" }, BEGUN MADE LINKED "4.2=proved 4.2n=told 4.4=proved " CONNECTED, 0 },
	{ { { "bbs.person", "{tf}" } }, { "bitbucket_way=hand", "admin_user", "admin_password" }, MADE "2.5=told 4.2=proved 4.4=proved " CONNECTED, 0 },
	{ { { "bbs.person", "{tf}" } }, { "bitbucket_way=hand", "admin_user", "admin_password", "keys_way=own" }, MADE "2.5=proved 4.4=proved " CONNECTED, 1 },
	{ { { "bbs.applinks", "none" }, { "bbs.person", "{tf}" } }, { NULL }, BEGUN MADE "2.5=told " KEYED CONNECTED, 0 },
	{ { { "tf.product", "Terraform Enterprise" } }, { NULL }, ALL, 0 },
	{ { { "tf.beta", "no" } }, { NULL }, BEGUN MADE LINKED KEYED "5.3=proved 9=probable", 0 },
	{ { { NULL, NULL } }, { "provider_name" }, BEGUN LINKED KEYED "1.3=skipped " CONNECTED, 0 },
};

static char *filled_in(const char *text)
{
	char tf[128], bbs[128];
	const char *at = strchr(text, '{');
	practice_origin(st.p, PRACTICE_TF, tf, sizeof tf);
	practice_origin(st.p, PRACTICE_BBS, bbs, sizeof bbs);
	if (!at)
		return mem_dup(text);
	return mem_fmt("%.*s%s%s", (int)(at - text), text, strncmp(at, "{tf}", 4) == 0 ? tf : bbs, strchr(at, '}') + 1);
}

static void set_all(const struct set *sets, int n)
{
	for (int i = 0; i < n && sets[i].name; i++) {
		char *value = filled_in(sets[i].value);
		practice_set(st.p, sets[i].name, value);
		free(value);
	}
}

START_TEST(every_way_ends_well)
{
	const char *changes[9] = { NULL };
	set_all(ways[_i].sets, 4);
	for (int i = 0; i < 8 && ways[_i].changes[i]; i++)
		changes[i] = filled_in(ways[_i].changes[i]);
	walk_well(changes, ways[_i].steps);
	for (int i = 0; i < 8; i++)
		free((char *)(size_t)changes[i]);
	ck_assert_int_eq(practice_count(st.p, "tf.clients"), 1);
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 1);
	ck_assert_int_eq(practice_count(st.p, "tf.keys"), 1);
	ck_assert_int_eq(practice_count(st.p, "bbs.links"), 1);
	ck_assert_int_eq(practice_count(st.p, "bbs.keys"), 1);
	ck_assert_int_ge(practice_count(st.p, "bbs.signatures"), ways[_i].signatures);
	ck_assert_int_eq(practice_count(st.p, "bbs.bad_signatures"), 0);
	ck_assert_int_eq(practice_count(st.p, "bbs.failures"), 0);
}
END_TEST

START_TEST(a_whole_walk_with_new_keys)
{
	static const char *const changes[] = { "keys_way=own", NULL };
	walk_well(changes, BEGUN NO_PLUGIN MADE LINKED "3.1=proved 3.2=proved 3.3=proved 4.4=proved " CONNECTED);
	ck_assert_int_eq(practice_count(st.p, "bbs.signatures"), 1);
	ck_assert_int_gt(journal_count(&st, "\"undo\""), 4);
	char *pem = stage_file(oauth);
	ck_assert_ptr_nonnull(pem);
	ck_assert(strstr(pem, "BEGIN RSA PRIVATE KEY"));
	free(pem);
}
END_TEST

static struct call as(const char *service)
{
	if (strcmp(service, "terraform") == 0)
		return (struct call){ .role = PRACTICE_TF, .kind = "good", .type = "application/vnd.api+json" };
	return strcmp(service, "account") == 0 ? (struct call){ BBS, SERVICE } : (struct call){ BBS, ADMIN };
}

/* What the journal says undoes the walk leaves nothing of it. */
START_TEST(everything_can_be_undone)
{
	static const char *const changes[] = { "edition=server", "hook_repository=1", NULL };
	practice_set(st.p, "bbs.version", "5.3.7");
	walk_well(changes, PLUGIN LINKED KEYED CONNECTED);
	ck_assert_int_ge(undo_all(&st, as), 4);
	ck_assert_int_eq(practice_count(st.p, "tf.clients"), 0);
	ck_assert_int_eq(practice_count(st.p, "bbs.links"), 0);
	ck_assert_int_eq(practice_count(st.p, "bbs.keys"), 0);
	ck_assert_int_eq(practice_count(st.p, "bbs.hooks"), 0);
}
END_TEST

/* Terraform's main address has a link already, so the organization's is used. */
START_TEST(the_main_url_is_used_once)
{
	char *tf = filled_in("{tf}"), *record;
	practice_link(st.p, tf);
	walk_well(NULL, ALL);
	ck_assert_int_eq(practice_count(st.p, "bbs.links"), 2);
	record = practice_record(st.p);
	ck_assert_ptr_nonnull(strstr(record, "/app/acme\""));
	free(record);
	free(tf);
}
END_TEST

/* The second walk finds everything and makes nothing. */
START_TEST(the_second_walk_adopts)
{
	static const char *const fresh[] = { "--new", NULL };
	struct proc r;
	walk_well(NULL, ALL);
	int status = walk(&r, NULL, fresh);
	assert_walk(status == 0, &r, "exit %d", status);
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 1);
	ck_assert_int_eq(practice_count(st.p, "bbs.link_puts"), 1);
	ck_assert_int_eq(practice_count(st.p, "bbs.key_posts"), 1);
	proc_free(&r);
}
END_TEST

/* Terraform's side by hand: both keys are typed. */
START_TEST(terraform_by_hand)
{
	practice_provide(st.p, PRACTICE_BBS, "bitbucket_data_center", "By hand");
	char *key = mem_fmt("typed_key=%s", practice_provided(st.p, "key")), *public_key = mem_fmt("typed_public=%s", practice_provided(st.p, "public-key"));
	const char *changes[] = { "way=hand", "tfe_token", "provider_name", "hand_name=By hand", key, public_key, NULL };
	walk_well(changes, BEGUN LINKED KEYED "1.5=told 5.1=told 5.3=told");
	ck_assert_int_eq(practice_authorize(st.p, "svc-terraform"), 0);
	ck_assert_int_eq(practice_asked(st.p, PRACTICE_TF, "*", "/api/v2/org*"), 0);
	free(key);
	free(public_key);
}
END_TEST

/* A person pastes the key once the log-in has been refused. */
static void paste_key(struct stage *s, pid_t pid, const char *out)
{
	char *path = mem_fmt("%s.pub", s->key), *line = stage_file(path), *children = stage_file(s->dump);
	(void)pid;
	(void)out;
	if (!s->seen && line && children && strstr(children, "\nwhoami\n"))
		s->seen = practice_paste_key(s->p, PRACTICE_BBS, "svc-terraform", line) == 0;
	free(path);
	free(line);
	free(children);
}

START_TEST(a_key_added_by_hand)
{
	static const char *const changes[] = { "add_way=hand", NULL };
	st.meanwhile = paste_key;
	walk_well(changes, ALL);
	ck_assert_int_eq(practice_count(st.p, "bbs.key_posts"), 0);
}
END_TEST

/* ---- what goes wrong, and what the person has to be told ---- */

#define ASK_BBS(p) .role = PRACTICE_BBS, .method = "GET", .path = (p)
static const struct mishap {
	struct set sets[3];
	const char *changes[6];
	const char *kind, *field;        /* another secret */
	const char *token;
	enum practice_role role;
	const char *method, *path;
	enum practice_trouble what;
	long arg;
	int times, exit, failures;       /* wrong passwords that reached Bitbucket: never more than one */
	const char *says[2];
} mishaps[] = {
	{ .token = "expired", .exit = 1, .says = { "refuses the API token" } },
	{ .token = "no-rights", .exit = 1, .says = { "Manage VCS" } },
	{ .changes = { "instance_url=https://bitbucket.org/acme" }, .exit = 3, .says = { "Bitbucket Cloud" } },
	{ .changes = { "instance_url=https://localhost:1" }, .exit = 1, .says = { "localhost" } },
	{ .changes = { "instance_url={tf}" }, .exit = 1, .says = { NULL } },
	{ .sets = { { "bbs.kind", "jira" } }, .exit = 1, .says = { NULL } },
	{ .sets = { { "bbs.kind", "proxy" } }, .exit = 1, .says = { NULL } },
	{ .sets = { { "bbs.redirect", "https://git.example.com" } }, .changes = { "moved_ok=no" }, .exit = 1, .says = { "git.example.com" } },
	{ .sets = { { "bbs.version", "4.9.0" } }, .changes = { "old_ok=no", "edition=server" }, .exit = 1, .says = { "4.9.1" } },
	{ .sets = { { "bbs.version", "5.3.7" } }, .changes = { "old_ok=no", "edition=datacenter" }, .exit = 1, .says = { "5.4.0" } },
	{ .kind = "wrong", .field = "admin_password", .exit = 1, .failures = 1, .says = { "password" } },
	{ .sets = { { "bbs.errors", "bare" } }, .kind = "wrong", .field = "admin_password", .exit = 1, .failures = 1, .says = { "password" } },
	{ .sets = { { "bbs.captcha", "0" } }, .exit = 1, .says = { "captcha" } },
	{ .sets = { { "bbs.basic", "blocked" } }, .exit = 1, .says = { "asic" } },
	{ .sets = { { "bbs.right", "none" } }, .exit = 1, .says = { "administrator" } },
	{ .changes = { "admin_user=svc-terraform" }, .kind = "service", .field = "admin_password", .exit = 1, .says = { "svc-terraform" } },
	{ .kind = "admin-token", .field = "admin_password", .exit = 1, .says = { "token" } },
	{ .kind = "wrong", .field = "account_password", .exit = 1, .failures = 1, .says = { "password" } },
	{ .changes = { "account_user=admin", "same_ok=no" }, .kind = "admin", .field = "account_password", .exit = 1, .says = { "admin" } },
	{ .sets = { { "bbs.service_right", "none" } }, .exit = 1, .says = { "admin" } },
	{ .changes = { "account_user=jane.doe@example.com" }, .kind = "other", .field = "account_password", .exit = 1, .says = { NULL } },
	{ .sets = { { "bbs.version", "5.3.7" }, { "bbs.plugin", "absent" } }, .changes = { "edition=server" }, .exit = 1, .says = { "Web Post Hooks" } },
	{ .sets = { { "bbs.version", "5.3.7" }, { "bbs.hook_empty", "no" } }, .changes = { "edition=server", "hook_repository=1" }, .exit = 1, .says = { "Hooks" } },
	{ .sets = { { "tf.refuses", "bitbucket_data_center" } }, .exit = 1, .says = { "does not take this kind of provider" } },
	{ .sets = { { "tf.makes_keys", "no" } }, .exit = 1, .says = { "keys" } },
	{ .sets = { { "tf.makes_keys", "refused" } }, .exit = 1, .says = { "Consumer Key" } },
	{ .sets = { { "bbs.clock", "3600" } }, .changes = { "keys_way=own" }, .exit = 1, .says = { "clock" } },
	{ .sets = { { "bbs.clock", "-3600" }, { "bbs.problem", "header" } }, .changes = { "keys_way=own" }, .exit = 1, .says = { "clock" } },
	{ .sets = { { "bbs.base", "https://git.example.com" } }, .changes = { "keys_way=own" }, .exit = 1, .says = { "signature", "address" } },
	{ .sets = { { "bbs.base", "https://git.example.com" }, { "bbs.problem", "header" } }, .changes = { "keys_way=own" }, .exit = 1, .says = { "signature" } },
	{ .sets = { { "bbs.ssh", "no" } }, .exit = 1, .says = { "SSH access" } },
	{ .changes = { "ssh_port=1" }, .exit = 1, .says = { "localhost" } },
	{ .sets = { { "bbs.ssh_fingerprint", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" } }, .changes = { "host_key_ok=no" }, .exit = 1, .says = { "AAAAAAAA" } },
	{ .sets = { { "bbs.key_rule", "refused" } }, .exit = 1, .says = { "RSA keys are not allowed" } },
	{ .sets = { { "tf.account", "admin" } }, .changes = { "account_right_ok=no" }, .exit = 1, .says = { "admin" } },
	{ .sets = { { "tf.repositories", "none" } }, .exit = 1, .says = { "repositor" } },
	{ .sets = { { "tf.repositories", "refused" } }, .exit = 1, .says = { NULL } },
	{ ASK_BBS(PROPERTIES), .what = TROUBLE_RESET, .times = -1, .exit = 1, .says = { "broke off" } },
	{ ASK_BBS(PROPERTIES), .what = TROUBLE_HTML, .arg = 502, .times = -1, .exit = 1, .says = { "502" } },
	{ ASK_BBS(PROPERTIES), .what = TROUBLE_LARGE, .times = -1, .exit = 1, .says = { NULL } },
	{ ASK_BBS("*/admin/permissions/users"), .what = TROUBLE_STATUS, .arg = 503, .times = -1, .exit = 1, .says = { "503" } },
	{ ASK_BBS("*/admin/permissions/users"), .what = TROUBLE_TRICKLE, .arg = 2, .times = 1, .exit = 0, .says = { NULL } },
	{ ASK_BBS(LINKS), .what = TROUBLE_HTML, .arg = 502, .times = -1, .exit = 1, .says = { "502" } },
	{ ASK_BBS(LINKS), .what = TROUBLE_HALF, .times = -1, .exit = 1, .says = { "broke off" } },
	{ ASK_BBS("*/rest/api/1.0/repos"), .what = TROUBLE_RESET, .times = -1, .exit = 1, .says = { "broke off" } },
	{ .path = CLIENTS, .method = "POST", .what = TROUBLE_HTML, .arg = 502, .times = -1, .exit = 1, .says = { "502" } },
	{ .path = TOKENS, .method = "GET", .what = TROUBLE_HTML, .arg = 502, .times = -1, .exit = 1, .says = { "502" } },
};

START_TEST(what_goes_wrong_is_said)
{
	const struct mishap *m = &mishaps[_i];
	const char *changes[8] = { NULL };
	int n = 0;
	struct proc r;
	set_all(m->sets, 3);
	if (m->token)
		st.token = m->token;
	if (m->path)
		practice_trouble(st.p, m->role, m->method, m->path, m->what, m->arg, NULL, m->times);
	while (n < 6 && m->changes[n]) {
		changes[n] = filled_in(m->changes[n]);
		n++;
	}
	if (m->field)
		changes[n++] = mem_fmt("%s=%s", m->field, practice_secret(st.p, PRACTICE_BBS, m->kind));
	int status = walk(&r, changes, NULL);
	assert_walk(status == m->exit, &r, "exit %d, not %d", status, m->exit);
	for (int i = 0; i < 2 && m->says[i]; i++)
		assert_walk(proc_says(&r, m->says[i]), &r, "does not say \"%s\"", m->says[i]);
	ck_assert_int_eq(practice_count(st.p, "bbs.failures"), m->failures);
	ck_assert_int_le(practice_count(st.p, "tf.creates"), 1);
	if (m->field)
		assert_nowhere(&st, m->field, practice_secret(st.p, PRACTICE_BBS, m->kind), &r);
	assert_pem_nowhere(&st, &r);
	proc_free(&r);
	while (n--)
		free((char *)(size_t)changes[n]);
}
END_TEST

/* A key that is on another account already: said, and nothing is added. */
START_TEST(a_key_of_somebody_else)
{
	struct proc r;
	char *path = mem_fmt("%s.pub", st.key), *line = stage_file(path);
	ck_assert_int_eq(practice_paste_key(st.p, PRACTICE_BBS, "jane.doe@example.com", line), 0);
	int status = walk(&r, NULL, NULL);
	assert_walk(status == 1 && proc_says(&r, "another"), &r, "exit %d", status);
	ck_assert_int_eq(practice_count(st.p, "bbs.keys"), 1);
	proc_free(&r);
	free(path);
	free(line);
}
END_TEST

/* ---- changes whose reply is lost, or which are broken off: never twice, never half ---- */

static const struct { enum practice_role role; const char *method, *path, *version, *keys_way, *count; } changes_lost[] = {
	{ PRACTICE_TF, "POST", CLIENTS, NULL, "keys_way=terraform", "tf.creates" },
	{ PRACTICE_TF, "POST", CLIENTS, NULL, "keys_way=own", "tf.creates" },
	{ PRACTICE_BBS, "PUT", LINKS, NULL, "keys_way=terraform", "bbs.link_puts" },
	{ PRACTICE_BBS, "PUT", CONSUMER, NULL, "keys_way=own", "bbs.consumers" },
	{ PRACTICE_BBS, "POST", KEYS, NULL, "keys_way=terraform", "bbs.keys" },
	{ PRACTICE_TF, "PATCH", "/api/v2/oauth-tokens/*", NULL, "keys_way=terraform", "tf.keys" },
	{ PRACTICE_BBS, "PUT", "/rest/plugins/1.0/*", "5.3.7", "keys_way=terraform", "bbs.plugin" },
	{ PRACTICE_BBS, "PUT", "*/settings/hooks/*/enabled", "5.3.7", "keys_way=terraform", "bbs.hooks" },
};

START_TEST(a_lost_reply_is_looked_after)
{
	static const char *const again[] = { "--resume", NULL };
	int i = _i / 2;
	const char *version = changes_lost[i].version;
	const char *changes[] = { changes_lost[i].keys_way, version ? "edition=server" : NULL, "hook_repository=1", NULL };
	struct proc r;
	if (version)
		practice_set(st.p, "bbs.version", version);
	practice_trouble(st.p, changes_lost[i].role, changes_lost[i].method, changes_lost[i].path, _i % 2 ? TROUBLE_RESET : TROUBLE_LOST, 0, NULL, 1);
	int status = walk(&r, changes, NULL);
	for (int n = 0; n < 2 && status == 1; n++) {
		proc_free(&r);
		status = walk(&r, changes, again);
	}
	assert_walk(status == 0, &r, "exit %d", status);
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 1);
	ck_assert_int_eq(practice_count(st.p, "bbs.links"), 1);
	ck_assert_int_eq(practice_count(st.p, "bbs.consumers"), 1);
	ck_assert_int_eq(practice_count(st.p, "bbs.keys"), 1);
	ck_assert_int_eq(practice_count(st.p, "tf.keys"), 1);
	ck_assert_int_eq(practice_count(st.p, changes_lost[i].count), 1);
	assert_secrets_nowhere(&r);
	proc_free(&r);
}
END_TEST

/* ---- waiting for somebody to allow it ---- */

static int ending;

static void end_it(struct stage *s, pid_t pid, const char *out)
{
	(void)out;
	if (!s->seen && practice_asked(s->p, PRACTICE_TF, "GET", TOKENS) > 0) {
		s->seen = 1;
		kill(pid, ending);
	}
}

static const struct { int sig, status; } endings[] = { { SIGKILL, 128 + SIGKILL }, { SIGINT, 130 }, { SIGTERM, 128 + SIGTERM } };

START_TEST(waiting_is_taken_up_again)
{
	static const char *const again[] = { "--resume", NULL }, *const own[] = { "keys_way=own", NULL };
	struct proc r;
	practice_set(st.p, "tf.authorize", "never");
	st.meanwhile = end_it;
	ending = endings[_i].sig;
	int status = walk(&r, own, NULL);
	assert_walk(st.seen && status == endings[_i].status, &r, "exit %d", status);
	assert_secrets_nowhere(&r);
	proc_free(&r);
	ck_assert_int_gt(journal_count(&st, "\"undo\""), 4);
	st.meanwhile = NULL;
	ck_assert_int_eq(practice_authorize(st.p, "svc-terraform"), 0);
	status = walk(&r, own, again);
	assert_walk(status == 0, &r, "exit %d", status);
	assert_stand(&r, ALL);
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 1);
	ck_assert_int_eq(practice_count(st.p, "bbs.link_puts"), 1);
	ck_assert_int_eq(practice_count(st.p, "bbs.consumer_puts"), 1);
	ck_assert_int_eq(practice_count(st.p, "bbs.key_posts"), 1);
	assert_secrets_nowhere(&r);
	proc_free(&r);
}
END_TEST

/* Somebody allows it while the wizard looks on. */
static void allow(struct stage *s, pid_t pid, const char *out)
{
	(void)pid;
	(void)out;
	if (!s->seen && practice_asked(s->p, PRACTICE_TF, "GET", TOKENS) > 0)
		s->seen = practice_authorize(s->p, "svc-terraform") == 0;
}

START_TEST(waiting_ends_when_it_is_allowed)
{
	practice_set(st.p, "tf.authorize", "never");
	st.meanwhile = allow;
	walk_well(NULL, ALL);
	ck_assert(st.seen);
}
END_TEST

int main(void)
{
	char dir[] = "/tmp/handrail-server-XXXXXX";
	if (!mkdtemp(dir))
		return 1;
	snprintf(key_made, sizeof key_made, "%s/key", dir);
	ssh = stage_sshd(dir, SSHD_BITBUCKET);
	if (!ssh) {
		printf("no sshd here: %s\n", sshd_why());
		return 77;
	}
	if (!stage_make_key(key_made))
		return 1;
	practice_make_keys();
	Suite *s = suite_create("Bitbucket Server, live");
	TCase *c = tcase_create("new key"), *d = tcase_create("with a key");
	tcase_add_checked_fixture(c, set_up, tear_down);
	tcase_set_timeout(c, 180);
	tcase_add_checked_fixture(d, set_up_key, tear_down);
	tcase_set_timeout(d, 180);
	tcase_add_test(c, a_whole_walk_with_new_keys);
	tcase_add_loop_test(d, every_way_ends_well, 0, (int)COUNT(ways));
	tcase_add_test(d, everything_can_be_undone);
	tcase_add_test(d, the_main_url_is_used_once);
	tcase_add_test(d, the_second_walk_adopts);
	tcase_add_test(d, terraform_by_hand);
	tcase_add_test(d, a_key_added_by_hand);
	tcase_add_loop_test(d, what_goes_wrong_is_said, 0, (int)COUNT(mishaps));
	tcase_add_test(d, a_key_of_somebody_else);
	tcase_add_loop_test(d, a_lost_reply_is_looked_after, 0, 2 * (int)COUNT(changes_lost));
	tcase_add_loop_test(d, waiting_is_taken_up_again, 0, (int)COUNT(endings));
	tcase_add_test(d, waiting_ends_when_it_is_allowed);
	suite_add_tcase(s, c);
	suite_add_tcase(s, d);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	sshd_stop(ssh);
	stage_forget_key(key_made);
	rmdir(dir);
	return failed ? 1 : 0;
}
