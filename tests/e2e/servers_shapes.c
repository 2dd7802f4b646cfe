/* SPDX-License-Identifier: ISC */
/* What the practice Bitbuckets answer, by switch, credentials and address. */
#include "config.h"
#include "tests/e2e/call.h"

#include <string.h>

static const struct { const char *name, *value; struct call call; long status; const char *body, *header; } shapes[] = {
	{ NULL, NULL, { BBS, .path = "/rest/api/1.0/application-properties" }, 200, "\"version\":\"8.19.1\",\"buildNumber\":\"8019001\"", NULL },
	{ NULL, NULL, { BBS, .path = "/rest/api/latest/application-properties" }, 200, "8.19.1", NULL },
	{ "bbs.version", "5.3.7", { BBS, .path = "/rest/api/1.0/application-properties" }, 200, "5003007", NULL },
	{ "bbs.path", "/bitbucket", { BBS, .path = "/bitbucket/rest/api/1.0/application-properties" }, 200, "8.19.1", NULL },
	{ "bbs.path", "/bitbucket", { BBS, .path = "/rest/api/1.0/application-properties" }, 404, "<html", NULL },
	{ "bbs.kind", "jira", { BBS, .path = "/rest/api/1.0/application-properties" }, 404, "<html", NULL },
	{ "bbs.kind", "proxy", { BBS, .path = "/rest/api/1.0/application-properties" }, 200, "Welcome", NULL },
	{ "bbs.front", "302", { BBS, .path = "/rest/api/1.0/application-properties" }, 302, NULL, "Location: https://sso.example.com/login" },
	{ "bbs.front", "401", { BBS, .path = "/rest/api/1.0/application-properties", ADMIN }, 200, "8.19.1", "X-AUSERNAME: admin" },
	{ "bbs.redirect", "https://git.example.com", { BBS, .path = "/rest/api/1.0/application-properties" }, 302, NULL,
		"Location: https://git.example.com/rest/api/1.0/application-properties" },
	{ NULL, NULL, { BBS, .path = "/rest/capabilities", ADMIN }, 200, NULL, "X-AUSERNAME: admin" },
	{ NULL, NULL, { BBS, .path = "/rest/capabilities", .kind = "token" }, 200, NULL, "X-AUSERNAME: svc-terraform" },
	{ NULL, NULL, { BBS, .path = "/rest/capabilities", .user = "jane.doe@example.com", .kind = "other" }, 200, NULL, "X-AUSERNAME: jane.doe%40example.com" },
	{ NULL, NULL, { BBS, .path = "/rest/capabilities", .kind = "project-token" }, 200, NULL, NULL },
	{ NULL, NULL, { BBS, .path = "/rest/capabilities", .user = "svc-terraform", .kind = "token" }, 200, NULL, "X-AUSERNAME: svc-terraform" },
	{ NULL, NULL, { BBS, .path = "/rest/capabilities", .user = "admin", .kind = "wrong" }, 401, "IncorrectPassword", NULL },
	{ "bbs.errors", "bare", { BBS, .path = "/rest/capabilities", .user = "admin", .kind = "wrong" }, 401, "\"exceptionName\":null", NULL },
	{ "bbs.captcha", "0", { BBS, .path = "/rest/capabilities", ADMIN }, 401, "CAPTCHA", NULL },
	{ "bbs.basic", "blocked", { BBS, .path = "/rest/capabilities", ADMIN }, 403, "Basic Authentication has been disabled", NULL },
	{ NULL, NULL, { BBS, .path = "/rest/api/1.0/admin/permissions/users?limit=1", ADMIN }, 200, "SYS_ADMIN", NULL },
	{ NULL, NULL, { BBS, .path = "/rest/api/1.0/admin/permissions/users", SERVICE }, 401, "AuthorisationException", "X-AUSERNAME: svc-terraform" },
	{ NULL, NULL, { BBS, .path = "/rest/api/1.0/admin/permissions/users", .kind = "admin-token" }, 401, "AuthorisationException", "X-AUSERNAME: admin" },
	{ "bbs.right", "none", { BBS, .path = "/rest/api/1.0/admin/permissions/users", ADMIN }, 401, "AuthorisationException", NULL },
	{ "bbs.right", "admin", { BBS, .path = "/rest/api/1.0/admin/cluster", ADMIN }, 401, NULL, NULL },
	{ NULL, NULL, { BBS, .path = "/rest/api/1.0/admin/cluster", ADMIN }, 200, "nodes", NULL },
	{ NULL, NULL, { BBS, .path = "/rest/api/1.0/users/jane.doe_example.com", ADMIN }, 200, "\"name\":\"jane.doe@example.com\"", NULL },
	{ NULL, NULL, { BBS, .path = "/rest/api/1.0/users/nobody", ADMIN }, 404, "NoSuchUser", NULL },
	{ NULL, NULL, { BBS, .path = APPLICATION_LINKS, ADMIN }, 200, "{\"applicationLinks\":[]}", NULL },
	{ NULL, NULL, { BBS, .path = APPLICATION_LINKS, SERVICE }, 401, "administrators", NULL },
	{ NULL, NULL, { BBS, .path = APPLICATION_LINKS, .kind = "admin-token" }, 401, "WebSudo", NULL },
	{ "bbs.websudo", "no", { BBS, .path = APPLICATION_LINKS, .kind = "admin-token" }, 401, "administrators", NULL },
	{ NULL, NULL, { BBS, .path = APPLICATION_LINKS, .header = "Cookie: BITBUCKETSESSIONID=1" }, 401, "WebSudo", NULL },
	{ NULL, NULL, { BBS, .path = "/rest/applinks/3.0/applinks", ADMIN }, 200, "[]", NULL },
	{ "bbs.version", "5.3.7", { BBS, .path = APPLICATION_LINKS, ADMIN }, 404, NULL, NULL },
	{ "bbs.version", "5.3.7", { BBS, .path = "/rest/applinks/latest/applicationlink", ADMIN }, 200, "applicationLinks", NULL },
	{ "bbs.version", "5.3.7", { BBS, .path = "/rest/applinks/2.0/applicationlink", ADMIN }, 200, "applicationLinks", NULL },
	{ "bbs.applinks", "none", { BBS, .path = "/rest/applinks/2.0/applicationlink", ADMIN }, 404, NULL, NULL },
	{ NULL, NULL, { BBS, .path = "/rest/plugins/1.0/", ADMIN }, 200, "\"enabled\":false", "upm-token:" },
	{ NULL, NULL, { BBS, .path = "/rest/plugins/1.0/", .kind = "admin-token" }, 401, NULL, NULL },
	{ "bbs.plugin", "absent", { BBS, .path = "/rest/plugins/1.0/" HOOK_PLUGIN "-key", ADMIN }, 404, "not.found", NULL },
	{ NULL, NULL, { BBS, .path = "/rest/plugins/1.0/" HOOK_PLUGIN "-key", ADMIN }, 200, "\"enabled\":false", "vnd.atl.plugins.plugin+json" },
	{ NULL, NULL, { BBS, .path = HOOK, SERVICE }, 404, "NoSuchHook", NULL },
	{ "bbs.plugin", "enabled", { BBS, .path = HOOK, SERVICE }, 200, "\"enabled\":false", NULL },
	{ "bbs.plugin", "enabled", { BBS, .path = HOOK, .kind = "read-token" }, 401, NULL, NULL },
	{ NULL, NULL, { BBS, .path = "/rest/api/1.0/projects/PLAT/repos/infrastructure/webhooks", SERVICE }, 200, "\"values\":[]", NULL },
	{ "bbs.version", "5.3.7", { BBS, .path = "/rest/api/1.0/projects/PLAT/repos/infrastructure/webhooks", SERVICE }, 404, NULL, NULL },
	{ NULL, NULL, { BBS, .path = "/rest/api/1.0/repos?permission=REPO_ADMIN&limit=100", SERVICE }, 200, "\"size\":12", NULL },
	{ "bbs.service_right", "none", { BBS, .path = "/rest/api/1.0/repos?permission=REPO_ADMIN", SERVICE }, 200, "\"size\":0", NULL },
	{ NULL, NULL, { BBS, .path = "/rest/api/1.0/repos?permission=REPO_ADMIN", .user = "jane.doe@example.com", .kind = "other" }, 200, "\"size\":0", NULL },
	{ "bbs.page", "5", { BBS, .path = "/rest/api/1.0/repos?permission=REPO_ADMIN&limit=100", SERVICE }, 200, "\"size\":4,\"limit\":5,\"isLastPage\":false", NULL },
	{ "bbs.page", "5", { BBS, .path = "/rest/api/1.0/repos?permission=REPO_ADMIN&limit=100", SERVICE }, 200, "\"nextPageStart\":5", NULL },
	{ NULL, NULL, { BBS, .path = "/rest/ssh/1.0/settings", SERVICE }, 200, "\"enabled\":true,\"port\":7999", NULL },
	{ NULL, NULL, { BBS, .path = "/rest/ssh/1.0/settings" }, 401, NULL, NULL },
	{ "bbs.ssh", "no", { BBS, .path = "/rest/ssh/1.0/settings", SERVICE }, 200, "\"enabled\":false", NULL },
	{ NULL, NULL, { BBS, .path = "/rest/ssh/1.0/keys?user=svc-terraform", ADMIN }, 200, "\"size\":0", NULL },
	{ NULL, NULL, { BBS, .path = "/rest/ssh/1.0/keys?user=admin", SERVICE }, 401, NULL, NULL },
	{ NULL, NULL, { BBS, .path = "/rest/ssh/1.0/keys?user=nobody", ADMIN }, 404, NULL, NULL },
	{ "bbs.version", "5.3.7", { BBS, .path = "/rest/capabilities", .kind = "token" }, 401, NULL, NULL },
	/* Cloud */
	{ NULL, NULL, { CLOUD, .path = "/2.0/user", .kind = "api-token" }, 200, "\"account_id\":", NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/user", .kind = "no-user" }, 403, "\"required\":[\"read:user:bitbucket\"]", NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/user", .kind = "expired" }, 401, "expired", "WWW-Authenticate: Basic" },
	{ NULL, NULL, { CLOUD, .path = "/2.0/user", .kind = "app-password" }, 401, "App passwords", NULL },
	{ NULL, NULL, { BBC, .path = "/2.0/user", .kind = "access-token" }, 403, "not accessible by this authentication mechanism", NULL },
	{ NULL, NULL, { BBC, .path = "/2.0/repositories/acme-team", .kind = "access-token" }, 200, "acme-team/infrastructure", NULL },
	{ NULL, NULL, { BBC, .path = "/2.0/user" }, 401, NULL, NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/workspaces/acme-team", .kind = "api-token" }, 200, "\"slug\":\"acme-team\"", NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/workspaces/other", .kind = "api-token" }, 404, "No workspace with identifier 'other'", NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/user/workspaces", .kind = "api-token" }, 200, "\"administrator\":true", NULL },
	{ "bbc.role", "member", { CLOUD, .path = "/2.0/user/workspaces", .kind = "api-token" }, 200, "\"administrator\":false", NULL },
	{ "bbc.role", "none", { CLOUD, .path = "/2.0/user/workspaces/acme-team/permission", .kind = "api-token" }, 403, NULL, NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/user/workspaces/acme-team/permission", .kind = "api-token" }, 200, "\"permission\":\"owner\"", NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/user/workspaces/acme-team/permissions/repositories?q=permission%3D%22admin%22", .kind = "api-token" }, 200,
		"\"permission\":\"admin\"", NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/repositories/acme-team?role=admin", .kind = "api-token" }, 200, "\"next\":\"https://localhost", NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/repositories/acme-team?role=admin&page=2&pagelen=2", .kind = "api-token" }, 200, "repo-2", NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/repositories/acme-team/infrastructure/hooks", .kind = "api-token" }, 200, "values", NULL },
	{ "bbc.allowed", "no", { CLOUD, .path = "/2.0/workspaces/acme-team", .kind = "api-token" }, 403, "IP address", NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/workspaces", .kind = "api-token" }, 410, "CHANGE-2770", NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/user/permissions/repositories", .kind = "api-token" }, 410, NULL, NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/repositories", .kind = "api-token" }, 410, NULL, NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/users/712020%3A0f1e2d3c-0000-4000-8000-0000000000b1/ssh-keys", .kind = "api-token" }, 200, "\"size\":0", NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/users/%7B0f1e2d3c-0000-4000-8000-0000000000b1%7D/ssh-keys", .kind = "no-keys" }, 403, "ssh-key", NULL },
	{ NULL, NULL, { CLOUD, .path = "/2.0/users/svc-terraform/ssh-keys", .kind = "api-token" }, 404, NULL, NULL },
};

START_TEST(bitbucket_answers_by_its_shape)
{
	if (shapes[_i].name)
		practice_set(p, shapes[_i].name, shapes[_i].value);
	ck_assert_msg(call(shapes[_i].call) == shapes[_i].status, "%s: %ld\n%s", shapes[_i].call.path, got.status, got.body.s);
	ck_assert_msg(!shapes[_i].body || says(shapes[_i].body), "%s", got.body.s);
	ck_assert_msg(!shapes[_i].header || heads(shapes[_i].header), "%s", got.headers.s);
	if (shapes[_i].call.kind && strcmp(shapes[_i].call.kind, "project-token") == 0)
		ck_assert(!heads("X-AUSERNAME"));
}
END_TEST

void add_shapes(TCase *c)
{
	tcase_add_loop_test(c, bitbucket_answers_by_its_shape, 0, (int)COUNT(shapes));
}
