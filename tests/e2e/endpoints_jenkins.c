/* SPDX-License-Identifier: ISC */
/* Service connections to Jenkins, live: an nginx answers as Jenkins does, below a folder of its own, and as what stands in front of it. */
#include "config.h"
#include "tests/e2e/azdo.h"

#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "tests/lib/front.h"

#define PASSWORD "jenkins"                       /* the secret of that kind, which is also the one that Azure DevOps itself verifies */
#define LOGIN "Basic %1$s"
#define NOBODY "return 200 '{\"anonymous\":true,\"authenticated\":true,\"name\":\"anonymous\"}';"
#define USER "if ($http_authorization != '" LOGIN "') { return 401; } return 200 '{\"anonymous\":false,\"authenticated\":true,\"name\":\"svc-build\"}';"
#define JOBS "if ($http_authorization != '" LOGIN "') { return 403; } return 200 '{\"jobs\":[{\"name\":\"orders\"},{\"name\":\"shop\"}]}';"
#define MAP "set $in yes; if ($http_authorization = '') { set $in no; }\n"
#define WHO(place) "location = " place "/whoAmI/api/json "

static const char server[] = MAP
	WHO("/ci") "{ if ($in = no) { " NOBODY " } " USER " }\nlocation = /ci/api/json { " JOBS " }\n"
	WHO("/closed") "{ if ($in = no) { return 403; } " USER " }\nlocation = /closed/api/json { " JOBS " }\n"
	WHO("/sso") "{ if ($in = no) { return 302 https://login.example.com/; } " USER " }\nlocation = /sso/api/json { " JOBS " }\n"
	WHO("/stripped") "{ " NOBODY " }\n"
	WHO("/stripped-closed") "{ add_header X-You-Are-Authenticated-As anonymous always; return 403; }\n"
	WHO("/no-read") "{ add_header X-You-Are-Authenticated-As svc-build always; return 403; }\n"
	WHO("/sign-in") "{ return 302 https://login.example.com/; }\n"
	WHO("/page") "{ default_type text/html; return 200 '<html><head><title>Welcome to single sign-on</title></head></html>'; }\n"
	WHO("/no-jobs") "{ if ($in = no) { " NOBODY " } " USER " }\nlocation = /no-jobs/api/json { return 200 '{\"jobs\":[]}'; }\n"
	WHO("/jobs-closed") "{ if ($in = no) { " NOBODY " } " USER " }\nlocation = /jobs-closed/api/json { return 403; }\n"
	WHO("/down") "{ return 503; }\n"
	"location / { default_type text/html; return 404 '<html>Not found</html>'; }\n";

static struct front front;

static void set_up(void)
{
	char login[256], whole[8192];
	azdo_open();
	char *pair = mem_fmt("svc-build:%s", azdo_secret(PASSWORD));
	EVP_EncodeBlock((unsigned char *)login, (const unsigned char *)pair, (int)strlen(pair));
	snprintf(whole, sizeof whole, server, login);
	free(pair);
	ck_assert_msg(front_start(&front, azdo.dir, "front", &azdo.pair, NULL, whole), "%s", service_why());
}

static void tear_down(void)
{
	front_stop(&front);
	azdo_close();
}

/* sent: the path of the address that is saved; NULL: nothing may be made. */
static const struct { const char *path, *password, *untrusted, *says[2], *sent, *state; } scenes[] = {
	{ "/ci", PASSWORD, "no", { "Jenkins knows svc-build", "shows this user 2 jobs" }, "/ci/", "proved" },
	{ "/ci/", PASSWORD, "yes", { "without credentials it knows nobody" }, "/ci/", "proved" },
	{ "/ci/job/orders/configure", PASSWORD, "no", { "Jenkins knows svc-build" }, "/ci/", "proved" },
	{ "/closed", PASSWORD, "no", { "Without credentials the service refuses", "Jenkins knows svc-build" }, "/closed/", "proved" },
	{ "/sso", PASSWORD, "no", { "may be its sign-in page", "Jenkins knows svc-build" }, "/sso/", "proved" },
	{ "/no-jobs", PASSWORD, "no", { "shows this user no job" }, "/no-jobs/", "probable" },
	{ "/ci", "wrong", "no", { "Jenkins refuses this user name and password or token" }, NULL, NULL },
	{ "/stripped", PASSWORD, "no", { "Jenkins answers as to a stranger" }, NULL, NULL },
	{ "/stripped-closed", PASSWORD, "no", { "Jenkins refuses as it refuses a stranger" }, NULL, NULL },
	{ "/no-read", PASSWORD, "no", { "it lacks the permission Overall/Read" }, NULL, NULL },
	{ "/sign-in", PASSWORD, "no", { "sends this on to https://login.example.com/" }, NULL, NULL },
	{ "/page", PASSWORD, "no", { "a web page came from localhost: \"Welcome to single sign-on\"" }, NULL, NULL },
	{ "/jobs-closed", PASSWORD, "no", { "Jenkins does not show this user its jobs" }, NULL, NULL },
	{ "/down", PASSWORD, "no", { "has a fault of its own just now: status 503" }, NULL, NULL },
	{ "", PASSWORD, "no", { "There is no Jenkins under this address" }, NULL, NULL },
};

START_TEST(jenkins_is_asked)
{
	char url[128], sent[512], step[64];
	struct proc r;
	snprintf(url, sizeof url, "https://localhost:%d%s", front.port, scenes[_i].path);
	const struct stage_answer answers[] = { { "jenkins_url", url, false }, { "jenkins_user", "svc-build", false },
		{ "jenkins_password", azdo_secret(scenes[_i].password), true }, { "jenkins_untrusted", scenes[_i].untrusted, false }, { NULL, NULL, false } };
	azdo_make(&r, "jenkins", answers, NULL);
	for (int i = 0; i < 2 && scenes[_i].says[i]; i++)
		assert_walk(proc_says(&r, scenes[_i].says[i]), &r, "does not say \"%s\"", scenes[_i].says[i]);
	if (scenes[_i].sent) {
		snprintf(sent, sizeof sent, "{'type':'jenkins','url':'https://localhost:%d%s','data':{'acceptUntrustedCerts':'%s'},'authorization':"
			"{'scheme':'UsernamePassword','parameters':{'username':'svc-build','password':'@jenkins_password'}}}", front.port, scenes[_i].sent,
			strcmp(scenes[_i].untrusted, "yes") == 0 ? "true" : "false");
		snprintf(step, sizeof step, "T.jenkins=%s", scenes[_i].state);
		azdo_assert_made(&r, sent, answers);
		assert_stand(&r, step);
		ck_assert_int_eq(practice_asked(azdo.p, PRACTICE_AZDO, "POST", "*/endpointproxy"), 1);
	} else {
		azdo_assert_stopped(&r, scenes[_i].says[0], answers);
	}
	proc_free(&r);
}
END_TEST

int main(void)
{
	char path[1024];
	if (!service_program("nginx", path, sizeof path)) {
		printf("nginx is not on this computer, so nothing can stand in for Jenkins\n");
		return 77;
	}
	Suite *s = suite_create("service connections to Jenkins, live");
	TCase *c = tcase_create("Jenkins");
	tcase_add_checked_fixture(c, set_up, tear_down);
	tcase_set_timeout(c, 240);
	tcase_add_loop_test(c, jenkins_is_asked, 0, (int)COUNT(scenes));
	suite_add_tcase(s, c);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
