/* SPDX-License-Identifier: ISC */
/* Service connections to what keeps packages, and to any service, live: a real nginx plays Maven repository, NuGet feed, both
 * Python indexes and the service; the connection is made at a practice Azure DevOps. */
#include "config.h"
#include "tests/e2e/azdo.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "tests/lib/nginx.h"
#include "tests/lib/service.h"

#define PASSWORD "correct-horse-7431"
#define TOKEN "token-of-the-feed-5520"
#define ODD "p\303\244ss:\"w\\rd' %41&+ 7"
#define KEY "the-key"                            /* Basic OnRoZS1rZXk= in nginx.c */

static struct nginx *web;
static const struct nginx_user users[] = { { "ci", PASSWORD }, { "token", TOKEN }, { "build", TOKEN }, { "odd", ODD }, { NULL, NULL } };

static void set_up(void)
{
	azdo_open();
	web = nginx_start(azdo.dir, azdo.ca, users, NULL);
	ck_assert_msg(web, "%s", service_why());
}

static void tear_down(void)
{
	ck_assert_int_eq(nginx_asked(web, "\n1 "), 0);   /* whom nobody meant */
	nginx_stop(web);
	azdo_close();
}

/* "NAME=VALUE"; a value that begins with %N is an address at that host, of %- one where nobody listens. */
struct scene { const char *type, *answers[8], *sent, *says[3], *steps; int exit; };
struct set { struct stage_answer v[8]; char *kept[16]; int n; };

static char *value_of(const char *text)
{
	char origin[64];
	if (*text != '%')
		return mem_dup(text);
	if (text[1] == '-')
		return mem_fmt("https://localhost:%d%s", service_free_port(), text + 2);
	if (text[1] == '=') {                            /* the plain host, but as https */
		nginx_origin(web, NGINX_PLAIN, origin, sizeof origin);
		return mem_fmt("https%s%s", origin + 4, text + 2);
	}
	nginx_origin(web, (enum nginx_host)(text[1] - '0'), origin, sizeof origin);
	return mem_fmt("%s%s", origin, text + 2);
}

static void fill(struct set *s, const struct scene *scene)
{
	memset(s, 0, sizeof *s);
	for (; s->n < 7 && scene->answers[s->n]; s->n++) {
		const char *text = scene->answers[s->n], *eq = strchr(text, '=');
		char *name = s->kept[2 * s->n] = mem_dupn(text, (size_t)(eq - text)), *end = strrchr(name, '_');
		s->v[s->n].name = name;
		s->v[s->n].value = s->kept[2 * s->n + 1] = value_of(eq + 1);
		s->v[s->n].secret = !strcmp(end, "_password") || !strcmp(end, "_token") || !strcmp(end, "_key");
	}
}

static void empty(struct set *s)
{
	for (int i = 0; i < 16; i++)
		free(s->kept[i]);
}

static void play(const struct scene *scene)
{
	struct set s;
	struct proc r;
	fill(&s, scene);
	azdo_make(&r, scene->type, s.v, NULL);
	for (int i = 0; i < 3 && scene->says[i]; i++)
		assert_walk(proc_says(&r, scene->says[i]), &r, "does not say \"%s\"", scene->says[i]);
	if (scene->sent)
		azdo_assert_made(&r, scene->sent, s.v);
	else if (scene->exit)
		assert_walk(r.status == scene->exit && practice_count(azdo.p, "azdo.posts") == 0, &r, "exit %d", r.status);
	else
		azdo_assert_stopped(&r, scene->says[0], s.v);
	if (scene->steps)
		assert_stand(&r, scene->steps);
	proc_free(&r);
	empty(&s);
}

#define BASIC(type, url, data, user) "{'type':'" type "','url':'@" url "','data':" data ",'authorization':{'scheme':'UsernamePassword','parameters':" \
	"{'username':'" user "','password':'"
#define END "'}}}"
#define BY_TOKEN(type, url, data, key) "{'type':'" type "','url':'@" url "','data':" data ",'authorization':{'scheme':'Token','parameters':{'apitoken':'" key END
#define PROVED "=proved C.2=proved C.3=proved C.5=proved"

/* ---- Maven ---- */

#define MAVEN "externalmavenrepository"
#define MAVEN_BASIC(path) { "maven_url=" path, "maven_id=releases", "maven_auth=UsernamePassword", "maven_user=ci", "maven_password=" PASSWORD }
#define MAVEN_TOKEN(path) { "maven_url=" path, "maven_id=releases", "maven_auth=Token", "maven_token=" TOKEN }
#define MAVEN_SENT BASIC(MAVEN, "maven_url", "{'RepositoryId':'releases'}", "ci") "@maven_password" END
static const struct scene maven[] = {
	{ MAVEN, MAVEN_BASIC("%0/in/releases"), MAVEN_SENT, { "they are accepted", "The connection is encrypted, with the certificate of CN = localhost, valid until 20" }, "T.maven" PROVED },
	{ MAVEN, MAVEN_BASIC("%0/in/releases/"), MAVEN_SENT, { "they are accepted" }, "T.maven" PROVED },
	{ MAVEN, MAVEN_BASIC("%4/in/releases"), MAVEN_SENT, { "they are accepted" }, "T.maven" PROVED },
	{ MAVEN, MAVEN_TOKEN("%0/in/releases"), BY_TOKEN(MAVEN, "maven_url", "{'RepositoryId':'releases'}", "@maven_token"), { "they are accepted" }, "T.maven" PROVED },
	{ MAVEN, { "maven_url=%0/in/releases", "maven_id=internal mirror", "maven_auth=UsernamePassword", "maven_user=ci", "maven_password=" PASSWORD }, NULL,
		{ "At most 50 characters, without blanks" }, NULL, 3 },
	{ MAVEN, { "maven_url=%0/in/releases", "maven_id=releases", "maven_auth=UsernamePassword", "maven_user=odd", "maven_password=" ODD },
		BASIC(MAVEN, "maven_url", "{'RepositoryId':'releases'}", "odd") "@maven_password" END, { "they are accepted" }, "T.maven" PROVED },
	{ MAVEN, MAVEN_BASIC("%0/no-listing"), MAVEN_SENT, { "as those without a listing do" }, "T.maven" PROVED },
	{ MAVEN, MAVEN_BASIC("%0/moved-after"), MAVEN_SENT, { "they are accepted" }, "T.maven" PROVED },
	{ MAVEN, MAVEN_BASIC("%0/open/releases"), MAVEN_SENT, { "answers without the credentials, too" }, "T.maven=probable" },
	{ MAVEN, MAVEN_BASIC("%0/elsewhere"), MAVEN_SENT, { "There is nothing to be seen under this address" }, "T.maven=probable" },
	{ MAVEN, { "maven_url=%0/in/releases", "maven_id=releases", "maven_auth=UsernamePassword", "maven_user=ci", "maven_password=wrong-4711" }, NULL,
		{ "The repository refuses these credentials" }, "T.maven=failed" },
	{ MAVEN, { "maven_url=%0/in/releases", "maven_id=releases", "maven_auth=Token", "maven_token=wrong-4711" }, NULL,
		{ "The repository refuses these credentials" }, "T.maven=failed" },
	{ MAVEN, MAVEN_BASIC("%0/forbidden"), NULL, { "The repository refuses these credentials" }, NULL },
	{ MAVEN, MAVEN_BASIC("%0/moved"), NULL, { "sends this on to https://127.0.0.1:", "It was not followed" }, NULL },
	{ MAVEN, MAVEN_BASIC("%0/open/sign-in/"), NULL, { "shows its sign-in page for the browser, though" }, NULL },
	{ MAVEN, MAVEN_BASIC("%0/broken"), NULL, { "has a fault of its own just now: status 503" }, NULL },
	{ MAVEN, MAVEN_BASIC("%0/breaks-after"), NULL, { "has a fault of its own just now: status 502" }, NULL },
	{ MAVEN, MAVEN_BASIC("%2/in/releases"), NULL, { "wants to be shown a client certificate", "The service asks for a client certificate" }, NULL },
	{ MAVEN, MAVEN_BASIC("%3/in/releases"), NULL, { "does not trust the certificate of localhost", "SHA-256 fingerprint is" }, NULL },
	{ MAVEN, MAVEN_BASIC("%=/in/releases"), NULL, { "No secure connection to localhost came about" }, NULL },
	{ MAVEN, MAVEN_BASIC("%-/in/releases"), NULL, { "Nothing answers at localhost" }, NULL },
	{ MAVEN, MAVEN_BASIC("https://nowhere.invalid/in/releases"), NULL, { "The name nowhere.invalid cannot be found" }, NULL },
};

/* ---- NuGet ---- */

#define NUGET "externalnugetfeed"
#define NUGET_BASIC(path) { "nuget_url=" path, "nuget_auth=UsernamePassword", "nuget_user=ci", "nuget_password=" PASSWORD }
#define NUGET_TOKEN(path) { "nuget_url=" path, "nuget_auth=Token", "nuget_token=" TOKEN }
#define NUGET_KEY(path) { "nuget_url=" path, "nuget_auth=None", "nuget_key=" KEY "-of-nuget" }
#define NUGET_SENT BASIC(NUGET, "nuget_url", "{}", "ci") "@nuget_password" END
#define NUGET_SENT_TOKEN BY_TOKEN(NUGET, "nuget_url", "{}", "@nuget_token")
#define NUGET_SENT_KEY "{'type':'" NUGET "','url':'@nuget_url','data':{},'authorization':{'scheme':'None','parameters':{'nugetkey':'@nuget_key" END
static const struct scene nuget[] = {
	{ NUGET, NUGET_BASIC("%0/in/v3/index.json"), NUGET_SENT, { "The feed gives its service index to these credentials" }, "T.nuget" PROVED },
	{ NUGET, NUGET_TOKEN("%0/in/v3/index.json"), NUGET_SENT_TOKEN, { "The feed gives its service index to these credentials" }, "T.nuget" PROVED },
	{ NUGET, NUGET_KEY("%0/open/v3/index.json"), NUGET_SENT_KEY, { "The feed names the address to push to" }, "T.nuget=probable" },
	{ NUGET, NUGET_KEY("%0/in/v3/index.json"), NUGET_SENT_KEY, { "wants a log-in even to be read" }, "T.nuget=probable" },
	{ NUGET, NUGET_BASIC("%0/open/v3/index.json"), NUGET_SENT, { "but it does so without credentials, too" }, "T.nuget=probable" },
	{ NUGET, NUGET_TOKEN("%0/open/v2/"), NUGET_SENT_TOKEN, { "not as a feed of version 3" }, "T.nuget=probable" },
	{ NUGET, NUGET_KEY("%0/open/v3-read/index.json"), NULL, { "The feed names no address to push to" }, NULL },
	{ NUGET, NUGET_KEY("%0/open/v3/"), NUGET_SENT_KEY, { "The feed names the address to push to" }, NULL },
	{ NUGET, NUGET_KEY("%0/elsewhere"), NULL, { "There is no feed under this address" }, NULL },
	{ NUGET, NUGET_KEY("%0/open/releases/"), NULL, { "What answers under this address is no NuGet feed" }, NULL },
	{ NUGET, NUGET_KEY("%0/open/sign-in/"), NULL, { "shows its sign-in page for the browser" }, NULL },
	{ NUGET, { "nuget_url=%0/in/v3/index.json", "nuget_auth=UsernamePassword", "nuget_user=ci", "nuget_password=wrong-4711" }, NULL,
		{ "The feed refuses these credentials" }, "T.nuget=failed" },
	{ NUGET, { "nuget_url=%0/in/v3/index.json", "nuget_auth=Token", "nuget_token=wrong-4711" }, NULL, { "The feed refuses these credentials" }, "T.nuget=failed" },
	{ NUGET, NUGET_BASIC("%0/forbidden"), NULL, { "The feed refuses these credentials" }, NULL },
	{ NUGET, NUGET_TOKEN("%0/no-listing"), NULL, { "There is no feed under this address" }, NULL },
	{ NUGET, NUGET_BASIC("%0/in/releases/"), NULL, { "What answers under this address is no NuGet feed" }, NULL },
	{ NUGET, NUGET_BASIC("%0/open/sign-in/"), NULL, { "shows its sign-in page for the browser, though" }, NULL },
	{ NUGET, NUGET_BASIC("%0/moved"), NULL, { "sends this on to https://127.0.0.1:" }, NULL },
	{ NUGET, NUGET_BASIC("%0/breaks-after"), NULL, { "has a fault of its own just now: status 502" }, NULL },
	{ NUGET, NUGET_TOKEN("%2/in/v3/index.json"), NULL, { "wants to be shown a client certificate" }, NULL },
	{ NUGET, NUGET_TOKEN("%3/in/v3/index.json"), NULL, { "does not trust the certificate of localhost" }, NULL },
};

/* ---- Python ---- */

#define DOWN "externalPythonDownloadFeed"
#define DOWN_BASIC(path) { "pydown_url=" path, "pydown_auth=UsernamePassword", "pydown_user=ci", "pydown_password=" PASSWORD }
#define DOWN_TOKEN(path) { "pydown_url=" path, "pydown_auth=Token", "pydown_token=" TOKEN }
#define DOWN_SENT BASIC(DOWN, "pydown_url", "{}", "ci") "@pydown_password" END
#define DOWN_SENT_TOKEN BY_TOKEN(DOWN, "pydown_url", "{}", "@pydown_token")
static const struct scene down[] = {
	{ DOWN, DOWN_BASIC("%0/in/simple"), DOWN_SENT, { "with them it answers: they are accepted" }, "T.python-download" PROVED },
	{ DOWN, DOWN_BASIC("%0/in/simple-json/"), DOWN_SENT, { "with them it answers: they are accepted" }, "T.python-download" PROVED },
	{ DOWN, DOWN_TOKEN("%0/in/simple/"), DOWN_SENT_TOKEN, { "with them it answers: they are accepted" }, "T.python-download" PROVED },
	{ DOWN, DOWN_TOKEN("%0/open/simple"), DOWN_SENT_TOKEN, { "answers without the credentials, too" }, "T.python-download=probable" },
	{ DOWN, { "pydown_url=%0/in/simple", "pydown_auth=UsernamePassword", "pydown_user=ci", "pydown_password=wrong-4711" }, NULL,
		{ "The index refuses these credentials" }, "T.python-download=failed" },
	{ DOWN, { "pydown_url=%0/in/simple", "pydown_auth=Token", "pydown_token=wrong-4711" }, NULL, { "The index refuses these credentials" }, NULL },
	{ DOWN, DOWN_BASIC("%0/forbidden"), NULL, { "The index refuses these credentials" }, NULL },
	{ DOWN, DOWN_BASIC("%0/in/elsewhere"), NULL, { "There is no package index under this address" }, NULL },
	{ DOWN, DOWN_TOKEN("%0/no-listing"), NULL, { "There is no package index under this address" }, NULL },
	{ DOWN, DOWN_TOKEN("%0/moved"), NULL, { "sends this on to https://127.0.0.1:" }, NULL },
	{ DOWN, DOWN_BASIC("%0/moved-after"), NULL, { "sends this on to https://127.0.0.1:" }, NULL },
	{ DOWN, DOWN_TOKEN("%0/open/sign-in"), NULL, { "shows its sign-in page for the browser, though" }, NULL },
	{ DOWN, DOWN_TOKEN("%0/broken"), NULL, { "has a fault of its own just now: status 503" }, NULL },
	{ DOWN, DOWN_BASIC("%2/in/simple"), NULL, { "wants to be shown a client certificate" }, NULL },
	{ DOWN, DOWN_BASIC("%3/in/simple"), NULL, { "does not trust the certificate of localhost" }, NULL },
};

#define UP "externalPythonUploadFeed"
#define UP_BASIC(path) { "pyup_url=" path, "pyup_name=internal", "pyup_auth=UsernamePassword", "pyup_user=ci", "pyup_password=" PASSWORD }
#define UP_TOKEN(path) { "pyup_url=" path, "pyup_name=internal", "pyup_auth=Token", "pyup_token=" TOKEN }
#define UP_SENT BASIC(UP, "pyup_url", "{'EndpointName':'internal'}", "ci") "@pyup_password" END
#define UP_SENT_TOKEN BY_TOKEN(UP, "pyup_url", "{'EndpointName':'internal'}", "@pyup_token")
static const struct scene up[] = {
	{ UP, UP_BASIC("%0/legacy/"), UP_SENT, { "With them it only misses the file: they are accepted" }, "T.python-upload" PROVED },
	{ UP, UP_TOKEN("%0/legacy/"), UP_SENT_TOKEN, { "With them it only misses the file: they are accepted" }, "T.python-upload" PROVED },
	{ UP, UP_TOKEN("%0/legacy-open/"), UP_SENT_TOKEN, { "but it does so without the credentials, too" }, "T.python-upload=probable" },
	{ UP, { "pyup_url=%0/legacy/", "pyup_name=internal", "pyup_auth=UsernamePassword", "pyup_user=ci", "pyup_password=wrong-4711" }, NULL,
		{ "The index refuses this user name and password" }, "T.python-upload=failed" },
	{ UP, { "pyup_url=%0/legacy/", "pyup_name=internal", "pyup_auth=Token", "pyup_token=wrong-4711" }, NULL, { "The index refuses this token", "__token__" }, NULL },
	{ UP, { "pyup_url=%0/legacy/", "pyup_name=our index", "pyup_auth=Token", "pyup_token=" TOKEN }, NULL, { "Letters, digits, hyphens and underscores" }, NULL, 3 },
	{ UP, UP_BASIC("%0/legacy"), NULL, { "sends this on to https://localhost:", "/legacy/" }, NULL },
	{ UP, UP_BASIC("%0/moved"), NULL, { "sends this on to https://127.0.0.1:" }, NULL },
	{ UP, UP_BASIC("%0/elsewhere"), NULL, { "Nothing takes uploads under this address" }, NULL },
	{ UP, UP_BASIC("%0/forbidden"), NULL, { "The index refuses this user name and password" }, NULL },
	{ UP, UP_TOKEN("%0/breaks-after"), NULL, { "has a fault of its own just now: status 502" }, NULL },
	{ UP, UP_TOKEN("%2/legacy/"), NULL, { "wants to be shown a client certificate" }, NULL },
	{ UP, UP_TOKEN("%3/legacy/"), NULL, { "does not trust the certificate of localhost" }, NULL },
};

/* ---- Generic ---- */

#define GENERIC "generic"
#define GENERIC_BASIC(path) { "generic_url=" path, "generic_user=ci", "generic_password=" PASSWORD }
#define GENERIC_SENT BASIC(GENERIC, "generic_url", "{}", "ci") "@generic_password" END
#define GENERIC_WRONG "generic_url=%0/in/service/", "generic_user=ci", "generic_password=wrong-4711"
static const struct scene generic[] = {
	{ GENERIC, GENERIC_BASIC("%0/in/service/"), GENERIC_SENT, { "with them it does not: they are accepted" }, "T.generic" PROVED },
	{ GENERIC, GENERIC_BASIC("%4/in/service/"), GENERIC_SENT, { "with them it does not: they are accepted" }, "T.generic" PROVED },
	{ GENERIC, { "generic_url=%0/open/service/" }, "{'type':'generic','url':'@generic_url','data':{},'authorization':{'scheme':'UsernamePassword','parameters':{}}}",
		{ "The service answers without credentials, too" }, NULL },
	{ GENERIC, { "generic_url=%0/password-only", "generic_password=" KEY }, "{'type':'generic','url':'@generic_url','data':{},'authorization':{'scheme':"
		"'UsernamePassword','parameters':{'password':'@generic_password'}}}", { "with them it does not: they are accepted" }, "T.generic" PROVED },
	{ GENERIC, { "generic_url=%0/user-only", "generic_user=svc-orders" }, "{'type':'generic','url':'@generic_url','data':{},'authorization':{'scheme':"
		"'UsernamePassword','parameters':{'username':'svc-orders'}}}", { "with them it does not: they are accepted" }, "T.generic" PROVED },
	{ GENERIC, GENERIC_BASIC("%0/no-listing"), GENERIC_SENT, { "with them it does not: they are accepted" }, "T.generic" PROVED },
	{ GENERIC, GENERIC_BASIC("%0/open/service/"), GENERIC_SENT, { "It answers without them, too" }, "T.generic=probable" },
	{ GENERIC, GENERIC_BASIC("%0/elsewhere"), GENERIC_SENT, { "it has nothing under this address: status 404" }, "T.generic=probable" },
	{ GENERIC, GENERIC_BASIC("%0/moved"), GENERIC_SENT, { "sends this on to https://127.0.0.1:" }, "T.generic=probable" },
	{ GENERIC, GENERIC_BASIC("%0/open/sign-in/"), GENERIC_SENT, { "shows its sign-in page for the browser" }, "T.generic=probable" },
	{ GENERIC, { GENERIC_WRONG }, NULL, { "The service refuses these credentials", "generic_refused_ok" }, NULL, 3 },
	{ GENERIC, { GENERIC_WRONG, "generic_refused_ok=yes" }, GENERIC_SENT, { "The service refuses these credentials", "You said yes" }, "T.generic=told" },
	{ GENERIC, { GENERIC_WRONG, "generic_refused_ok=no" }, NULL, { "The service refuses these credentials" }, NULL },
	{ GENERIC, GENERIC_BASIC("%0/forbidden"), NULL, { "The service refuses these credentials" }, NULL, 3 },
	{ GENERIC, GENERIC_BASIC("%0/broken"), NULL, { "has a fault of its own just now: status 503" }, NULL },
	{ GENERIC, GENERIC_BASIC("%0/breaks-after"), NULL, { "has a fault of its own just now: status 502" }, NULL },
	{ GENERIC, GENERIC_BASIC("%2/in/service/"), NULL, { "wants to be shown a client certificate" }, NULL },
	{ GENERIC, GENERIC_BASIC("%3/in/service/"), NULL, { "does not trust the certificate of localhost" }, NULL },
};

START_TEST(maven_repositories) { play(&maven[_i]); } END_TEST
START_TEST(nuget_feeds) { play(&nuget[_i]); } END_TEST
START_TEST(python_downloads) { play(&down[_i]); } END_TEST
START_TEST(python_uploads) { play(&up[_i]); } END_TEST
START_TEST(generic_services) { play(&generic[_i]); } END_TEST

/* What reached the service: first without, then with the credentials, and never any of them in an address. */
START_TEST(credentials_go_where_they_should)
{
	play(&maven[0]);
	ck_assert_int_eq(nginx_asked(web, "0 GET /in/releases/ 401 - "), 1);
	ck_assert_int_eq(nginx_asked(web, "0 GET /in/releases/ 200 ci "), 1);
	ck_assert_int_eq(nginx_asked(web, "\"Basic "), 1);
	ck_assert_int_eq(nginx_asked(web, PASSWORD), 0);
}
END_TEST

START_TEST(an_upload_is_asked_for_without_a_file)
{
	play(&up[0]);
	ck_assert_int_eq(nginx_asked(web, "0 POST /legacy/ 401 - multipart/form-data; boundary="), 1);
	ck_assert_int_eq(nginx_asked(web, "0 POST /legacy/ 400 ci multipart/form-data; boundary="), 1);
	ck_assert_int_eq(nginx_asked(web, PASSWORD), 0);
}
END_TEST

START_TEST(a_service_that_slows_down_is_waited_for)
{
	static const struct scene slow = { MAVEN, MAVEN_BASIC("%0/slow/releases"), MAVEN_SENT, { "they are accepted" }, "T.maven" PROVED };
	play(&slow);
	ck_assert_int_ge(nginx_asked(web, "0 GET /slow/releases/ 429 "), 1);
}
END_TEST

static void add(Suite *s, const char *name, const TTest *test, size_t n)
{
	TCase *c = tcase_create(name);
	tcase_add_checked_fixture(c, set_up, tear_down);
	tcase_set_timeout(c, 180);
	tcase_add_loop_test(c, test, 0, (int)n);
	suite_add_tcase(s, c);
}

int main(void)
{
	char path[1024];
	if (!service_program("nginx", path, sizeof path) || !service_program("openssl", path, sizeof path)) {
		printf("endpoints-web: skipped, nginx or openssl is not on this computer\n");
		return 77;
	}
	Suite *s = suite_create("service connections to packages and services, live");
	add(s, "maven", maven_repositories, COUNT(maven));
	add(s, "nuget", nuget_feeds, COUNT(nuget));
	add(s, "python-download", python_downloads, COUNT(down));
	add(s, "python-upload", python_uploads, COUNT(up));
	add(s, "generic", generic_services, COUNT(generic));
	add(s, "where", credentials_go_where_they_should, 1);
	add(s, "upload", an_upload_is_asked_for_without_a_file, 1);
	add(s, "slow", a_service_that_slows_down_is_waited_for, 1);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
