/* SPDX-License-Identifier: ISC */
/* Service connections to npm registries, live: a real Verdaccio, and an nginx for those that do not tell who is logged in. */
#include "config.h"
#include "tests/e2e/azdo.h"

#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "tests/lib/front.h"
#include "tests/lib/registry.h"

#define TOKEN "npm_1Q2w3E4r5T6y7U8i9O0pAsDfGhJkLzXcVbNm"
#define PASSWORD "correct-horse-5219"

static const char sent_token[] = "{'type':'externalnpmregistry','url':'@npm_url','data':{},'authorization':{'scheme':'Token','parameters':"
	"{'apitoken':'@npm_token'}}}";
static const char sent_password[] = "{'type':'externalnpmregistry','url':'@npm_url','data':{},'authorization':{'scheme':'UsernamePassword','parameters':"
	"{'username':'@npm_user','password':'@npm_password'}}}";

/* secret is a token, or with a user a password. What it says is looked for; without a state of T.npm nothing may be made. */
struct scene { const char *path, *user, *secret, *says[2], *state; };

static void play(const char *base, const struct scene *s, const char *secret)
{
	char url[128];
	struct proc r;
	snprintf(url, sizeof url, "%s%s", base, s->path);
	const struct stage_answer by_token[] = { { "npm_url", url, false }, { "npm_auth", "Token", false }, { "npm_token", secret, true }, { NULL, NULL, false } };
	const struct stage_answer by_user[] = { { "npm_url", url, false }, { "npm_auth", "UsernamePassword", false }, { "npm_user", s->user, false },
		{ "npm_password", secret, true }, { NULL, NULL, false } };
	const struct stage_answer *answers = s->user ? by_user : by_token;
	azdo_make(&r, "externalnpmregistry", answers, NULL);
	for (int i = 0; i < 2 && s->says[i]; i++)
		assert_walk(proc_says(&r, s->says[i]), &r, "does not say \"%s\"", s->says[i]);
	if (s->state) {
		char step[64];
		snprintf(step, sizeof step, "T.npm=%s", s->state);
		azdo_assert_made(&r, s->user ? sent_password : sent_token, answers);
		assert_stand(&r, step);
	} else {
		azdo_assert_stopped(&r, s->says[0], answers);
	}
	proc_free(&r);
}

/* ---- Verdaccio ---- */

static struct registry registry;
static char *given;                              /* the token that it gave */

static void start_registry(void)
{
	azdo_open();
	ck_assert_msg(registry_start(&registry, azdo.dir, azdo.ca, &azdo.pair, PASSWORD, &given), "%s", service_why());
}

static void stop_registry(void)
{
	registry_stop(&registry);
	free(given);
	azdo_close();
}

static const struct scene scenes[] = {
	{ "", NULL, NULL, { "The registry knows ci", "The first page of the registry answers anybody" }, "proved" },
	{ "/", NULL, NULL, { "The registry knows ci" }, "proved" },
	{ "", NULL, TOKEN, { "to it nobody is logged in" }, NULL },
	{ "", "ci", PASSWORD, { "The registry knows ci" }, "proved" },
	{ "", "ci", "wrong-horse-5219", { "does not know this user name and password" }, NULL },
	{ "", "somebody", PASSWORD, { "does not know this user name and password" }, NULL },
};

START_TEST(verdaccio_is_asked)
{
	play(registry.base, &scenes[_i], scenes[_i].secret ? scenes[_i].secret : given);
}
END_TEST

/* ---- others ---- */

static struct front front;

static char *basic(const char *user, const char *password)
{
	char *pair = mem_fmt("%s:%s", user, password), *out = mem_new(strlen(pair) * 2 + 8, 1);
	EVP_EncodeBlock((unsigned char *)out, (const unsigned char *)pair, (int)strlen(pair));
	free(pair);
	return out;
}

static void start_front(void)
{
	char server[4096], *feed = basic("VssToken", TOKEN), *ci = basic("ci", PASSWORD);
	snprintf(server, sizeof server,
		"location ~ ^/(silent|open|feed|open-feed|password)/-/ { return 404; }\n"
		"location /silent/ { if ($http_authorization != 'Bearer " TOKEN "') { return 401; } return 200 '{}'; }\n"
		"location /password/ { if ($http_authorization != 'Basic %s') { return 401; } return 200 '{}'; }\n"
		"location /open/ { return 200 '{}'; }\n"
		"location /feed/ { add_header X-TFS-ProcessId 5a7f0a5c always; if ($http_authorization != 'Basic %s') { return 401; } return 200 '{}'; }\n"
		"location /open-feed/ { add_header X-TFS-ProcessId 5a7f0a5c always; return 200 '{}'; }\n"
		"location = /moved/ { return 302 https://login.example.com/; }\n"
		"location = /moved/-/whoami { if ($http_authorization != 'Bearer " TOKEN "') { return 403; } return 200 '{\"username\":\"ci\"}'; }\n"
		"location /page/ { default_type text/html; return 200 '<html><title>Sign in</title></html>'; }\n"
		"location /broken/ { return 503; }\n"
		"location = /moved-all/ { return 401; }\n"
		"location /moved-all/ { return 302 https://login.example.com/; }\n", ci, feed);
	free(feed);
	free(ci);
	azdo_open();
	ck_assert_msg(front_start(&front, azdo.dir, "front", &azdo.pair, NULL, server), "%s", service_why());
}

static void stop_front(void)
{
	front_stop(&front);
	azdo_close();
}

static const struct scene others[] = {
	{ "/silent", NULL, TOKEN, { "Without credentials the registry refuses", "opens its first page, which it refused before" }, "proved" },
	{ "/silent", NULL, TOKEN "x", { "The registry refuses this token" }, NULL },
	{ "/password", "ci", PASSWORD, { "opens its first page, which it refused before" }, "proved" },
	{ "/password", "ci", PASSWORD "x", { "The registry refuses this user name and password" }, NULL },
	{ "/open", NULL, TOKEN, { "answers with and without these credentials alike" }, "probable" },
	{ "/feed", NULL, TOKEN, { "a feed of Azure Artifacts, and without credentials it refuses", "opens its first page" }, "proved" },
	{ "/feed", NULL, TOKEN "x", { "The registry refuses this token", "Packaging (Read)" }, NULL },
	{ "/open-feed", NULL, TOKEN, { "a feed of Azure Artifacts that anybody may read", "answers with and without" }, "probable" },
	{ "/moved", NULL, TOKEN, { "sends this on to another address", "The registry knows ci" }, "proved" },
	{ "/moved", NULL, TOKEN "x", { "The registry refuses this token" }, NULL },
	{ "/moved-all", NULL, TOKEN, { "sends this on to https://login.example.com/" }, NULL },
	{ "/page", NULL, TOKEN, { "answers with and without these credentials alike" }, "probable" },
	{ "/broken", NULL, TOKEN, { "has a fault of its own just now: status 503" }, NULL },
};

START_TEST(others_are_asked)
{
	char base[64];
	snprintf(base, sizeof base, "https://localhost:%d", front.port);
	play(base, &others[_i], others[_i].secret);
}
END_TEST

START_TEST(nobody_is_there)
{
	char base[64];
	const struct scene s = { "", NULL, TOKEN, { "Nothing answers at localhost" }, NULL };
	snprintf(base, sizeof base, "https://localhost:%d", service_free_port());
	play(base, &s, TOKEN);
}
END_TEST

int main(void)
{
	char path[1024];
	bool have_nginx = service_program("nginx", path, sizeof path), have_registry = registry_get();
	if (!have_registry)
		printf("%s%s\n", have_nginx ? "left out: " : "", registry_why());
	if (!have_nginx)
		printf("%snginx is not on this computer\n", have_registry ? "left out: " : "");
	if (!have_nginx && !have_registry)
		return 77;
	Suite *s = suite_create("service connections to npm registries, live");
	TCase *c = tcase_create("Verdaccio"), *d = tcase_create("others");
	tcase_add_checked_fixture(c, start_registry, stop_registry);
	tcase_set_timeout(c, 240);
	if (have_registry)
		tcase_add_loop_test(c, verdaccio_is_asked, 0, (int)COUNT(scenes));
	suite_add_tcase(s, c);
	tcase_add_checked_fixture(d, start_front, stop_front);
	tcase_set_timeout(d, 240);
	if (have_nginx) {
		tcase_add_loop_test(d, others_are_asked, 0, (int)COUNT(others));
		tcase_add_test(d, nobody_is_there);
	}
	suite_add_tcase(s, d);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
