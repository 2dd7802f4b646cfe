/* SPDX-License-Identifier: ISC */
/* Service connections to container registries of one's own, live: a real registry with a password file, without any, and one that
 * demands client certificates; and a real nginx for what is no registry. */
#include "config.h"
#include "tests/e2e/azdo.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/fs.h"
#include "base/mem.h"
#include "tests/lib/nginx.h"
#include "tests/lib/service.h"

#define PASSWORD "pull-and-push-8812"

enum kind { LOCKED, OPEN, WANTS_CERT, SELF_SIGNED, NOBODY, WEB, WEB_WANTS_CERT };

static struct service registry;
static struct nginx *web;

static void put(const char *dir, const char *name, const char *text)
{
	char *path = mem_fmt("%s/%s", dir, name);
	ck_assert_int_eq(fs_write_new(path, text, strlen(text), 0600, NULL), 0);
	free(path);
}

/* A registry takes bcrypt only. */
static void put_users(const char *dir)
{
	const char *argv[] = { "htpasswd", "-niB", "ci", NULL };
	struct proc r = { .argv = argv, .input = PASSWORD, .ms = 20000 };
	ck_assert_int_eq(proc_run(&r), 0);
	put(dir, "users", r.out.s);
	proc_free(&r);
}

static int start_registry(enum kind kind)
{
	char dir[200], log[256];
	struct ca_pair pair;
	int port = service_free_port();
	snprintf(dir, sizeof dir, "%s/registry", azdo.dir);
	snprintf(log, sizeof log, "%s/said.log", dir);
	ck_assert_int_eq(mkdir(dir, 0700), 0);
	ck_assert_int_eq(ca_issue(azdo.ca, kind == SELF_SIGNED ? CA_SELF_SIGNED : CA_GOOD, &pair), 0);
	put(dir, "cert.pem", pair.cert);
	put(dir, "key.pem", pair.key);
	ca_pair_free(&pair);
	put_users(dir);
	char *clients = kind == WANTS_CERT ? mem_fmt("    clientcas:\n      - %s\n", ca_file(azdo.ca)) : mem_dup("");
	char *text = mem_fmt("version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: %s/images\nhttp:\n  addr: 127.0.0.1:%d\n  tls:\n    certificate: %s/cert.pem\n"
		"    key: %s/key.pem\n%s%s%s%s", dir, port, dir, dir, clients, kind == OPEN ? "" : "auth:\n  htpasswd:\n    realm: images\n    path: ",
		kind == OPEN ? "" : dir, kind == OPEN ? "" : "/users\n");
	put(dir, "config.yml", text);
	free(text);
	free(clients);
	const char *argv[] = { "docker-registry", "serve", "config.yml", NULL }, *const env[] = { "OTEL_TRACES_EXPORTER=none", NULL };
	ck_assert_msg(service_start(&registry, argv, env, dir, log, port), "%s", service_why());
	return port;
}

static void set_up(void)
{
	azdo_open();
}

static void tear_down(void)
{
	service_stop(&registry);
	nginx_stop(web);
	web = NULL;
	/* Azure DevOps' own check would hand the password to Docker Hub */
	ck_assert_int_eq(practice_asked(azdo.p, PRACTICE_AZDO, "POST", "*/endpointproxy"), 0);
	azdo_close();
}

/* path stands behind the host; extra: more for nginx. */
static const struct {
	enum kind kind;
	const char *path, *user, *password, *email, *extra, *says[3], *steps;
	bool made;
} scenes[] = {
	{ LOCKED, "", "ci", PASSWORD, NULL, NULL, { "with it it does not: it is accepted", "The connection is encrypted" },
		"T.docker-registry=proved T.docker-registry-others=proved C.5=proved", true },
	{ LOCKED, "", "ci", PASSWORD, "ci@example.com", NULL, { "with it it does not: it is accepted" }, "T.docker-registry-others=proved", true },
	{ LOCKED, "/v1/", "ci", PASSWORD, NULL, NULL, { "with it it does not: it is accepted" }, "T.docker-registry-others=proved", true },
	{ LOCKED, "/team/app", "ci", PASSWORD, NULL, NULL, { "with it it does not: it is accepted" }, "T.docker-registry-others=proved", true },
	{ OPEN, "", "ci", PASSWORD, NULL, NULL, { "answers without a log-in", "it answers without one, too" }, "T.docker-registry-others=probable", true },
	{ LOCKED, "", "ci", "wrong-4711", NULL, NULL, { "The registry refuses this Docker ID and password", "access token instead of the password" },
		"T.docker-registry-others=failed", false },
	{ LOCKED, "", "somebody", PASSWORD, NULL, NULL, { "The registry refuses this Docker ID and password" }, NULL, false },
	{ WANTS_CERT, "", "ci", PASSWORD, NULL, NULL, { "wants to be shown a client certificate" }, NULL, false },
	{ SELF_SIGNED, "", "ci", PASSWORD, NULL, NULL, { "does not trust the certificate of localhost", "SHA-256 fingerprint is" }, NULL, false },
	{ NOBODY, "", "ci", PASSWORD, NULL, NULL, { "Nothing answers at localhost" }, NULL, false },
	{ WEB, "", "ci", PASSWORD, NULL, NULL, { "There is no registry of version 2 at https://localhost:" }, NULL, false },
	{ WEB, "", "ci", PASSWORD, NULL, "location = /v2/ { default_type text/html; return 200 '<html>Welcome</html>'; }",
		{ "There is no registry of version 2 at https://localhost:" }, NULL, false },
	{ WEB, "", "ci", PASSWORD, NULL, "location = /v2/ { return 302 https://127.0.0.1:1/v2/; }", { "sends this on to https://127.0.0.1:1/v2/" }, NULL, false },
	{ WEB, "", "ci", PASSWORD, NULL, "location = /v2/ { return 503; }", { "has a fault of its own just now: status 503" }, NULL, false },
	{ WEB_WANTS_CERT, "", "ci", PASSWORD, NULL, NULL, { "wants to be shown a client certificate" }, NULL, false },
};

static char *address(enum kind kind, const char *path, const char *extra)
{
	static const struct nginx_user nobody[] = { { NULL, NULL } };
	char origin[64];
	if (kind == NOBODY)
		return mem_fmt("https://localhost:%d%s", service_free_port(), path);
	if (kind < NOBODY)
		return mem_fmt("https://localhost:%d%s", start_registry(kind), path);
	web = nginx_start(azdo.dir, azdo.ca, nobody, extra);
	ck_assert_msg(web, "%s", service_why());
	nginx_origin(web, kind == WEB ? NGINX_GOOD : NGINX_WANTS_CERT, origin, sizeof origin);
	return mem_fmt("%s%s", origin, path);
}

START_TEST(registries)
{
	char *url = address(scenes[_i].kind, scenes[_i].path, scenes[_i].extra), origin[128], hub[160];
	practice_origin(azdo.p, PRACTICE_KEYED, origin, sizeof origin);
	snprintf(hub, sizeof hub, "%s/hub/", origin);   /* what Azure DevOps names for this type */
	struct stage_answer answers[8] = { { "registry_kind", "Others", false }, { "registry_url", url, false }, { "registry_user", scenes[_i].user, false },
		{ "registry_password", scenes[_i].password, true }, { "registry_realm_ok", "yes", false }, { "registry_email", scenes[_i].email, false },
		{ NULL, NULL, false } };
	struct proc r;
	azdo_make(&r, "dockerregistry", answers, NULL);
	answers[6] = (struct stage_answer){ "hub", hub, false };
	for (int i = 0; i < 3 && scenes[_i].says[i]; i++)
		assert_walk(proc_says(&r, scenes[_i].says[i]), &r, "does not say \"%s\"", scenes[_i].says[i]);
	if (scenes[_i].made)
		azdo_assert_made(&r, scenes[_i].email ? "{'type':'dockerregistry','url':'@hub','data':{'registrytype':'Others'},'authorization':{'scheme':"
			"'UsernamePassword','parameters':{'registry':'@registry_url','username':'ci','password':'@registry_password','email':'@registry_email'}}}"
			: "{'type':'dockerregistry','url':'@hub','data':{'registrytype':'Others'},'authorization':{'scheme':'UsernamePassword','parameters':"
			"{'registry':'@registry_url','username':'ci','password':'@registry_password'}}}", answers);
	else
		azdo_assert_stopped(&r, scenes[_i].says[0], answers);
	if (scenes[_i].steps)
		assert_stand(&r, scenes[_i].steps);
	proc_free(&r);
	free(url);
}
END_TEST

START_TEST(only_https)
{
	static const struct stage_answer answers[] = { { "registry_kind", "Others", false }, { "registry_url", "http://localhost:5000", false },
		{ "registry_user", "ci", false }, { "registry_password", PASSWORD, true }, { "registry_realm_ok", "yes", false }, { NULL, NULL, false } };
	struct proc r;
	azdo_make(&r, "dockerregistry", answers, NULL);
	assert_walk(r.status == 3 && proc_says(&r, "Enter an address that begins with https://"), &r, "exit %d", r.status);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.posts"), 0);
	proc_free(&r);
}
END_TEST

int main(void)
{
	static const char *const needed[] = { "docker-registry", "htpasswd", "nginx", "openssl" };
	char path[1024];
	for (size_t i = 0; i < COUNT(needed); i++)
		if (!service_program(needed[i], path, sizeof path)) {
			printf("endpoints-registry: skipped, %s is not on this computer\n", needed[i]);
			return 77;
		}
	Suite *s = suite_create("service connections to registries of one's own, live");
	TCase *c = tcase_create("registries");
	tcase_add_checked_fixture(c, set_up, tear_down);
	tcase_set_timeout(c, 180);
	tcase_add_loop_test(c, registries, 0, (int)COUNT(scenes));
	tcase_add_test(c, only_https);
	suite_add_tcase(s, c);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
