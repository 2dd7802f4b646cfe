/* SPDX-License-Identifier: ISC */
/* Connections to Subversion and to other Git servers live: made at a practice Azure DevOps, after real servers were asked. */
#include "config.h"
#include "tests/e2e/vcs_stage.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "tests/lib/service.h"

#define TYPES "C.3=proved C.5=proved "

static void set_up(void)
{
	azdo_open();
	vcs_trust();
}

/* "https:", "own:", "http:" and "svn:" with a path become addresses of the servers, "none:" one where nobody listens, "ssh:" and "git:"
 * lead to svnserve's port under another scheme. */
static void address(char *out, size_t size, const char *text)
{
	const struct { const char *name, *scheme; int port; } all[] = { { "https:", "https", vcs.https }, { "own:", "https", vcs.untrusted },
		{ "http:", "http", vcs.http }, { "svn:", "svn", vcs.svn }, { "none:", "svn", service_free_port() }, { "away:", "https", service_free_port() },
		{ "ssh:", "ssh", vcs.svn }, { "git:", "git", vcs.svn } };
	snprintf(out, size, "%s", text);
	for (size_t i = 0; i < COUNT(all); i++)
		if (strncmp(text, all[i].name, strlen(all[i].name)) == 0)
			snprintf(out, size, "%s://localhost:%d%s", all[i].scheme, all[i].port, text + strlen(all[i].name));
}

struct look { const char *url; const char *const changes[6]; const char *says; const char *steps; };

static int make(struct proc *r, const char *type, const char *field, const struct look *l, struct stage_answer *answers)
{
	static char url[200];
	address(url, sizeof url, l->url);
	ck_assert_str_eq(answers[0].name, field);
	answers[0].value = url;
	return azdo_make(r, type, answers, l->changes);
}

/* ---- Subversion ---- */

#define SVN_ANSWERS { { "svn_url", NULL, false }, { "svn_untrusted", "no", false }, { "svn_realm", "", false }, { "svn_user", VCS_USER, false }, \
	{ "svn_password", VCS_PASSWORD, true }, { "svn_cert_ok", "yes", false }, { NULL, NULL, false } }

static const struct look svn_right[] = {
	{ "https:/svn", { NULL }, "It names the realm " VCS_REALM, TYPES "T.subversion=proved" },
	{ "https:/svn/", { NULL }, "The account may read the repository", "T.subversion=proved" },
	{ "https:/svn/trunk", { NULL }, "The address leads to a folder in the repository", "T.subversion=proved" },
	{ "https:/repos/app", { NULL }, "answers to these credentials and not without them", "T.subversion=proved" },
	{ "http:/svn", { NULL }, "answers to these credentials and not without them", "T.subversion=proved" },
	{ "https:/svn", { "svn_realm=" VCS_REALM }, "it names the realm " VCS_REALM, "T.subversion=proved" },
	{ "https:/svn", { "svn_realm=Another" }, "and you entered Another", "T.subversion=proved" },
	{ "https:/anybody", { NULL }, "it does so without credentials, too", "T.subversion=probable" },
	{ "https:/anybody", { "svn_password=another" }, "it does so without credentials, too", "T.subversion=probable" },
	{ "https:/digest", { NULL }, "another kind of log-in than Basic", "T.subversion=told" },
	{ "https:/svn", { "svn_untrusted=yes" }, "This machine trusts the certificate", "T.subversion=proved" },
	{ "own:/svn", { "svn_untrusted=yes" }, "Nobody vouches for the certificate. It is made out to CN = localhost", "T.subversion=proved" },
	{ "svn:/app", { NULL }, "answers to these credentials and not without them", TYPES "T.subversion=proved" },
	{ "svn:/app/trunk", { NULL }, "answers to these credentials and not without them", "T.subversion=proved" },
	{ "svn:/open", { NULL }, "it does so without credentials, too", "T.subversion=probable" },
};

START_TEST(subversion_is_made)
{
	const struct look *l = &svn_right[_i];
	struct stage_answer answers[] = SVN_ANSWERS;
	struct proc r;
	char sent[600];
	bool realm = l->changes[0] && strncmp(l->changes[0], "svn_realm=", 10) == 0, any = l->changes[0] && !strcmp(l->changes[0], "svn_untrusted=yes");
	make(&r, "subversion", "svn_url", l, answers);
	snprintf(sent, sizeof sent, "{'type':'subversion','url':'@svn_url','data':{'acceptUntrustedCerts':'%s'%s%s%s},'authorization':{'scheme':"
		"'UsernamePassword','parameters':{'username':'" VCS_USER "','password':'%s'}}}", any ? "true" : "false", realm ? ",'realmName':'" : "",
		realm ? l->changes[0] + 10 : "", realm ? "'" : "", l->changes[0] && strstr(l->changes[0], "svn_password=") ? "another" : "@svn_password");
	azdo_assert_made(&r, sent, answers);
	assert_walk(proc_says(&r, l->says), &r, "does not say \"%s\"", l->says);
	assert_walk(!strstr(l->url, "own:") || proc_says(&r, vcs.sha256), &r, "the fingerprint is not shown");
	assert_stand(&r, l->steps);
	if (strncmp(l->url, "svn:", 4) == 0) {       /* svn was watched, so that its arguments and environment were looked through, too */
		char *given = stage_file(azdo.dump);
		assert_walk(given && strstr(given, "--password-from-stdin"), &r, "svn was not watched");
		free(given);
	}
	proc_free(&r);
}
END_TEST

static const struct look svn_wrong[] = {
	{ "https:/svn", { "svn_password=another" }, "The server refuses these credentials.", NULL },
	{ "https:/svn", { "svn_user=nobody-there" }, "The server refuses these credentials.", NULL },
	{ "https:/few", { "svn_user=" VCS_OTHER }, "whether this user is among those who may read", NULL },
	{ "https:/svn", { "svn_user=" VCS_OTHER }, "lets this account in, but not read the repository", NULL },
	{ "https:/svn/trunk", { "svn_user=" VCS_OTHER }, "does not let them read this repository", NULL },
	{ "https:/repos", { NULL }, "then add the repository's name", NULL },
	{ "https:/page.html", { NULL }, "There is no Subversion repository", NULL },
	{ "https:/svn/nothing", { NULL }, "There is no Subversion repository", NULL },
	{ "https:/folder", { NULL }, "it is no Subversion repository", NULL },
	{ "own:/svn", { NULL }, "answer yes to \"Accept untrusted SSL certificates\"", NULL },
	{ "own:/svn", { "svn_untrusted=yes", "svn_cert_ok=no" }, "somebody may stand in between", NULL },
	{ "away:/svn", { NULL }, "Nothing answers at localhost", NULL },
	{ "svn:/app", { "svn_password=another" }, "The server refuses these credentials.", NULL },
	{ "svn:/app", { "svn_user=nobody-there" }, "The server knows no user nobody-there", NULL },
	{ "svn:/app", { "svn_user=" VCS_OTHER }, "does not let them read this repository", NULL },
	{ "svn:/nothing", { NULL }, "it has no repository under this address", NULL },
	{ "svn:/app/nothing", { NULL }, "it has nothing under this path", NULL },
	{ "none:/app", { NULL }, "Nothing answers at localhost", NULL },
};

START_TEST(subversion_is_refused)
{
	struct stage_answer answers[] = SVN_ANSWERS;
	struct proc r;
	make(&r, "subversion", "svn_url", &svn_wrong[_i], answers);
	azdo_assert_stopped(&r, svn_wrong[_i].says, answers);
	proc_free(&r);
}
END_TEST

/* What answers by HTTP waits to be spoken to, as svn does: that ends by svn's or the program's own limit. */
START_TEST(another_kind_of_server)
{
	struct stage_answer answers[] = SVN_ANSWERS;
	struct sshd *d = sshd_start(vcs.dir, SSHD_TODAY);
	struct proc r;
	char url[64];
	if (!d)
		return;
	snprintf(url, sizeof url, "svn://127.0.0.1:%d/app", sshd_port(d));
	answers[0].value = url;
	azdo_make(&r, "subversion", answers, NULL);
	sshd_stop(d);
	azdo_assert_stopped(&r, "not as a Subversion server does", answers);
	proc_free(&r);
}
END_TEST

/* Only what the walk itself needs is in PATH. */
START_TEST(without_the_program_svn)
{
	struct stage_answer answers[] = SVN_ANSWERS;
	struct look l = { "svn:/app", { NULL }, NULL, NULL };
	struct proc r;
	char path[100], bin[100];
	snprintf(path, sizeof path, "PATH=%s/bin", azdo.dir);
	snprintf(bin, sizeof bin, "%s/bin/svn", azdo.dir);
	for (const char **e = azdo.env; *e; e++)
		if (strncmp(*e, "PATH=", 5) == 0)
			*e = path;
	remove(bin);
	make(&r, "subversion", "svn_url", &l, answers);
	azdo_assert_made(&r, "{'type':'subversion','url':'@svn_url','data':{'acceptUntrustedCerts':'false'},'authorization':{'scheme':'UsernamePassword',"
		"'parameters':{'username':'" VCS_USER "','password':'@svn_password'}}}", answers);
	assert_walk(proc_says(&r, "The program svn is not on this machine"), &r, "does not say so");
	assert_stand(&r, "T.subversion=told C.5=proved");
	proc_free(&r);
}
END_TEST

/* ---- External Git ---- */

#define GIT_ANSWERS { { "git_url", NULL, false }, { "git_login", "yes", false }, { "git_user", VCS_USER, false }, { "git_password", VCS_PASSWORD, true }, { "git_poll", "yes", false }, \
	{ NULL, NULL, false } }

static const struct look git_right[] = {
	{ "https:/git/app.git", { NULL }, "lists the branches for these credentials and not without them", TYPES "T.external-git=proved" },
	{ "http:/git/app.git", { NULL }, "lists the branches for these credentials and not without them", "T.external-git=proved" },
	{ "https:/git/app.git/", { "git_poll=no" }, "lists the branches for these credentials and not without them", "T.external-git=proved" },
	{ "https:/few-git/app.git", { NULL }, "lists the branches for these credentials and not without them", "T.external-git=proved" },
	{ "https:/plain.git", { NULL }, "It hands the repository out as plain files", "T.external-git=proved" },
	{ "https:/any-plain.git", { NULL }, "it does so without credentials, too", "T.external-git=probable" },
	{ "https:/any-git/app.git", { NULL }, "it does so without credentials, too", "T.external-git=probable" },
	{ "https:/any-git/app.git", { "git_password=another" }, "it does so without credentials, too", "T.external-git=probable" },
	{ "https:/any-git/app.git", { "git_login=no", "git_user", "git_password" }, "Anybody may read this repository", "T.external-git=proved" },
	{ "https:/token-git/app.git", { "git_user", "git_password=" VCS_TOKEN }, "for these credentials and not without them", "T.external-git=proved" },
	{ "https:/digest-git/app.git", { NULL }, "another kind of log-in than Basic", "T.external-git=told" },
	{ "ssh:/git/app.git", { NULL }, "Git by SSH logs in with a key", "T.external-git=told" },
	{ "git:/git/app.git", { NULL }, "has no log-in", "T.external-git=told" },
};

static const char *changed(const struct look *l, const char *name, const char *usual)
{
	size_t n = strlen(name);
	for (int i = 0; l->changes[i]; i++)
		if (strncmp(l->changes[i], name, n) == 0)
			return l->changes[i][n] == '=' ? l->changes[i] + n + 1 : NULL;
	return usual;
}

START_TEST(git_is_made)
{
	const struct look *l = &git_right[_i];
	struct stage_answer answers[] = GIT_ANSWERS;
	const char *user = changed(l, "git_user", VCS_USER), *password = changed(l, "git_password", VCS_PASSWORD);
	struct proc r;
	char sent[600];
	make(&r, "git", "git_url", l, answers);
	snprintf(sent, sizeof sent, "{'type':'git','url':'@git_url','data':{'accessExternalGitServer':'%s'},'authorization':{'scheme':'UsernamePassword',"
		"'parameters':{%s%s%s%s%s%s%s}}}", strcmp(changed(l, "git_poll", "yes"), "no") ? "true" : "false", user ? "'username':'" : "", user ? user : "",
		user ? "'" : "", user && password ? "," : "", password ? "'password':'" : "", password ? password : "", password ? "'" : "");
	azdo_assert_made(&r, sent, answers);
	assert_walk(proc_says(&r, l->says), &r, "does not say \"%s\"", l->says);
	assert_stand(&r, l->steps);
	proc_free(&r);
}
END_TEST

static const struct look git_wrong[] = {
	{ "https:/git/app.git", { "git_password=another" }, "The server refuses these credentials.", NULL },
	{ "https:/git/app.git", { "git_login=no", "git_user", "git_password" }, "and none were entered", NULL },
	{ "https:/few-git/app.git", { "git_user=" VCS_OTHER }, "does not let them read this repository", NULL },
	{ "https:/git/nothing.git", { NULL }, "There is no such repository", NULL },
	{ "https:/any-git/nothing.git", { "git_login=no", "git_user", "git_password" }, "There is no such repository", NULL },
	{ "https:/page.html", { NULL }, "There is no such repository", NULL },
	{ "https:/token-git/app.git", { "git_user", "git_password=another" }, "The server refuses these credentials.", NULL },
	{ "own:/git/app.git", { NULL }, "issuer that this machine does not trust", NULL },
	{ "away:/git/app.git", { NULL }, "Nothing answers at localhost", NULL },
};

START_TEST(git_is_refused)
{
	struct stage_answer answers[] = GIT_ANSWERS;
	struct proc r;
	make(&r, "git", "git_url", &git_wrong[_i], answers);
	azdo_assert_stopped(&r, git_wrong[_i].says, answers);
	proc_free(&r);
}
END_TEST

/* What speaks HTTP is no SSH server, and says what it is. */
START_TEST(no_ssh_server)
{
	struct proc r;
	char port[16];
	snprintf(port, sizeof port, "%d", vcs.http);
	const struct stage_answer answers[] = { { "ssh_host", "localhost", false }, { "ssh_port", port, false }, { "ssh_user", "deploy", false },
		{ "ssh_auth", "password", false }, { "ssh_password", VCS_PASSWORD, true }, { NULL, NULL, false } };
	azdo_make(&r, "ssh", answers, NULL);
	azdo_assert_stopped(&r, "No SSH server answers at localhost", answers);
	proc_free(&r);
}
END_TEST

static const struct { const char *type, *field, *url, *says; } addresses[] = {
	{ "subversion", "svn_url", "svn+ssh://localhost/app", "logs in by a tunnel" },
	{ "subversion", "svn_url", "file:///srv/svn", "host name in this address" },
	{ "git", "git_url", "git@git.example.com:team/app.git", "Enter it as an address with its scheme" },
	{ "git", "git_url", "git.example.com:team/app.git", "Enter it as an address with its scheme" },
	{ "git", "git_url", "https://ci:practice@git.example.com/app.git", "Leave out the user name" },
};

START_TEST(an_address_is_not_taken)
{
	struct stage_answer subversion[] = SVN_ANSWERS, git[] = GIT_ANSWERS, *answers = strcmp(addresses[_i].type, "git") ? subversion : git;
	struct proc r;
	answers[0].value = addresses[_i].url;
	azdo_make(&r, addresses[_i].type, answers, NULL);
	assert_walk(r.status == 3, &r, "exit %d", r.status);
	assert_walk(proc_says(&r, addresses[_i].says), &r, "does not say \"%s\"", addresses[_i].says);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.posts"), 0);
	proc_free(&r);
}
END_TEST

static Suite *suite(void)
{
	Suite *s = suite_create("Subversion and Git, live");
	TCase *c = tcase_create("made");
	tcase_add_checked_fixture(c, set_up, azdo_close);
	tcase_set_timeout(c, 180);
	tcase_add_loop_test(c, subversion_is_made, 0, (int)COUNT(svn_right));
	tcase_add_loop_test(c, subversion_is_refused, 0, (int)COUNT(svn_wrong));
	tcase_add_test(c, another_kind_of_server);
	tcase_add_test(c, without_the_program_svn);
	tcase_add_loop_test(c, git_is_made, 0, (int)COUNT(git_right));
	tcase_add_loop_test(c, git_is_refused, 0, (int)COUNT(git_wrong));
	tcase_add_test(c, no_ssh_server);
	tcase_add_loop_test(c, an_address_is_not_taken, 0, (int)COUNT(addresses));
	suite_add_tcase(s, c);
	return s;
}

int main(void)
{
	int failed = 0;
	if (!vcs_start()) {
		printf("skipped: %s\n", vcs_why());
		vcs_stop();
		return 77;
	}
	SRunner *r = srunner_create(suite());
	srunner_run_all(r, CK_NORMAL);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	vcs_stop();
	return failed ? 1 : 0;
}
