/* SPDX-License-Identifier: ISC */
/* Bitbucket Server and Data Center: which version it is, who asks and what for. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define JSON "application/json;charset=UTF-8"
#define HTML "text/html;charset=UTF-8"

/* The slug is not the name, and the name needs encoding in a header. */
static const struct bbs_user users[] = {
	{ "admin", "admin", "Administrator", 1, true }, { "svc-terraform", "svc-terraform", "Terraform service", 101, false },
	{ "jane.doe@example.com", "jane.doe_example.com", "Jane Doe", 102, false },
};
static const struct { const char *kind; int user; enum bbs_by by; bool repo_admin; } credentials[] = {
	{ "admin", 0, BY_PASSWORD, true }, { "service", 1, BY_PASSWORD, true }, { "other", 2, BY_PASSWORD, false }, { "token", 1, BY_TOKEN, true },
	{ "read-token", 1, BY_TOKEN, false }, { "admin-token", 0, BY_TOKEN, true }, { "project-token", -1, BY_PROJECT, true },
};

static void page(struct answer *a, int status, const char *title)
{
	answer_text(a, status, HTML, "<!doctype html><html lang=\"en\"><head><title>%s</title></head><body><h1>%s</h1></body></html>\n", title, title);
}

void bbs_error(struct answer *a, int status, const char *message, const char *exception)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	buf_adds(&b, "{\"errors\":[{\"context\":null,\"message\":");
	add_quoted(&b, message);
	buf_adds(&b, ",\"exceptionName\":");
	add_quoted(&b, exception);
	answer_text(a, status, JSON, "%s}]}", b.s);
	buf_free(&b);
}

void bbs_forbidden(struct answer *a)
{
	bbs_error(a, 401, "You are not permitted to access this resource", "com.atlassian.bitbucket.AuthorisationException");
}

bool bbs_at_least(const struct practice *p, int major, int minor)
{
	int have[2] = { 0, 0 };
	sscanf(practice_value(p, "bbs.version"), "%d.%d", &have[0], &have[1]);
	return have[0] > major || (have[0] == major && have[1] >= minor);
}

const struct bbs_user *bbs_user_named(const char *name)
{
	for (size_t i = 0; name && i < COUNT(users); i++)
		if (strcasecmp(users[i].name, name) == 0 || strcmp(users[i].slug, name) == 0)
			return &users[i];
	return NULL;
}

struct bbs_who bbs_who(struct practice *p, const struct asked *q)
{
	struct sent s = sent_with(p, q);
	struct bbs_who nobody = { NULL, BY_NOBODY, NULL, false };
	if (s.how != SENT_BASIC && s.how != SENT_BEARER)
		return nobody;
	for (size_t i = 0; i < COUNT(credentials); i++) {
		struct bbs_who w = { credentials[i].user < 0 ? NULL : &users[credentials[i].user], credentials[i].by, credentials[i].kind,
			credentials[i].repo_admin };
		bool named = w.user && bbs_user_named(s.user) == w.user;
		if (strcmp(credentials[i].kind, s.kind) != 0 || (w.by != BY_PASSWORD && !bbs_at_least(p, 5, 5)))
			continue;
		if (s.how == SENT_BASIC ? !named : w.by == BY_PASSWORD)
			return nobody;
		if (strcmp(w.kind, "service") == 0 && practice_is(p, "bbs.service_right", "none"))
			w.repo_admin = false;
		return w;
	}
	return nobody;
}

static int *failures_of(struct practice *p, const char *user)
{
	for (int i = 0; i < p->n_logins; i++)
		if (strcasecmp(p->logins[i].user, user) == 0)
			return &p->logins[i].failures;
	struct login *l = &p->logins[p->n_logins < MAX_LOGINS ? p->n_logins++ : MAX_LOGINS - 1];
	snprintf(l->user, sizeof l->user, "%.63s", user);
	l->failures = 0;
	return &l->failures;
}

/* Passwords that are not known, and what comes of too many of them. Credentials that are no good are refused everywhere, also
 * where nobody would have been asked for any. */
static bool locked_out(struct practice *p, const struct asked *q, struct answer *a)
{
	bool bare = practice_is(p, "bbs.errors", "bare");
	struct sent s = sent_with(p, q);
	if (s.how == SENT_NOTHING || s.how == SENT_OTHER)
		return false;
	if (s.how == SENT_BASIC && practice_is(p, "bbs.basic", "blocked")) {
		answer_text(a, 403, "text/plain;charset=UTF-8", "Basic Authentication has been disabled on this instance.");
		return true;
	}
	bool known = bbs_who(p, q).by != BY_NOBODY;
	int *failures = failures_of(p, s.user), most = (int)strtol(practice_value(p, "bbs.captcha"), NULL, 10);
	if (s.how == SENT_BASIC && *failures >= most) {
		bbs_error(a, 401, "CAPTCHA required. Your Bitbucket account has been marked as requiring a CAPTCHA. This may be because of too many failed "
			"login attempts. Log in to Bitbucket in a browser first.", bare ? NULL : "com.atlassian.bitbucket.auth.CaptchaRequiredAuthenticationException");
		return true;
	}
	if (known) {
		*failures = 0;
		return false;
	}
	(*failures)++;
	p->n.failures++;
	bbs_error(a, 401, "Authentication failed. Please check your credentials and try again.",
		bare ? NULL : "com.atlassian.bitbucket.auth.IncorrectPasswordAuthenticationException");
	return true;
}

/* ---- resources ---- */

static void properties(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	int v[3] = { 0, 0, 0 };
	struct buf b;
	(void)q;
	(void)part;
	sscanf(practice_value(p, "bbs.version"), "%d.%d.%d", &v[0], &v[1], &v[2]);
	buf_init(&b, BUF_TEXT);
	add_quoted(&b, practice_value(p, "bbs.title"));
	answer_text(a, 200, JSON, "{\"version\":\"%s\",\"buildNumber\":\"%d\",\"buildDate\":\"1717027200000\",\"displayName\":%s}",
		practice_value(p, "bbs.version"), v[0] * 1000000 + v[1] * 1000 + v[2], b.s);
	buf_free(&b);
}

static void capabilities(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	(void)part;
	answer_text(a, 200, JSON, "{\"application\":\"bitbucket\",\"capabilities\":{},\"links\":{\"self\":\"/rest/capabilities\"},\"buildDate\":"
		"\"2024-05-30T00:00:00+00:00\",\"version\":\"%s\"}", practice_value(p, "bbs.version"));
}

static void add_user(struct buf *b, const struct bbs_user *u)
{
	buf_addf(b, "{\"name\":\"%s\",\"emailAddress\":\"%s@example.com\",\"id\":%d,\"displayName\":\"%s\",\"active\":true,\"slug\":\"%s\",\"type\":\"NORMAL\"}",
		u->name, u->slug, u->id, u->display, u->slug);
}

static void user_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct buf b;
	const struct bbs_user *u = NULL;
	(void)p;
	(void)q;
	for (size_t i = 0; i < COUNT(users); i++)
		if (strcmp(users[i].slug, part[1]) == 0)
			u = &users[i];
	buf_init(&b, BUF_TEXT);
	if (u) {
		add_user(&b, u);
		answer_text(a, 200, JSON, "%s", b.s);
	} else {
		buf_addf(&b, "User %s does not exist.", part[1]);
		bbs_error(a, 404, b.s, "com.atlassian.bitbucket.user.NoSuchUserException");
	}
	buf_free(&b);
}

static void user_list(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct buf b;
	(void)p;
	(void)q;
	(void)part;
	buf_init(&b, BUF_TEXT);
	add_user(&b, &users[0]);
	answer_text(a, 200, JSON, "{\"size\":1,\"limit\":1,\"isLastPage\":false,\"values\":[%s],\"start\":0,\"nextPageStart\":1}", b.s);
	buf_free(&b);
}

static void permissions(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	(void)part;
	answer_text(a, 200, JSON, "{\"size\":1,\"limit\":1,\"isLastPage\":true,\"values\":[{\"user\":{\"name\":\"founder\",\"slug\":\"founder\",\"type\":"
		"\"NORMAL\"},\"permission\":\"%s\"}],\"start\":0}", practice_is(p, "bbs.right", "sys") ? "SYS_ADMIN" : "ADMIN");
}

static void license(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)p;
	(void)q;
	(void)part;
	answer_text(a, 200, JSON, "{\"creationDate\":1717027200000,\"purchaseDate\":1717027200000,\"expiryDate\":1893456000000,\"numberOfDaysBeforeExpiry\":"
		"1000,\"maximumNumberOfUsers\":500,\"unlimitedNumberOfUsers\":false,\"serverId\":\"B2F7-PRAC-TICE-0001\",\"status\":{\"serverId\":"
		"\"B2F7-PRAC-TICE-0001\",\"currentNumberOfUsers\":120}}");
}

static void cluster(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)p;
	(void)q;
	(void)part;
	answer_text(a, 200, JSON, "{\"localNode\":{\"id\":\"n1\",\"name\":\"node-1\",\"local\":true},\"nodes\":[{\"id\":\"n1\",\"name\":\"node-1\",\"local\":true}],"
		"\"running\":true}");
}

static void basic_config(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	(void)part;
	if (bbs_at_least(p, 8, 0))
		answer_text(a, 200, JSON, "{\"block-requests\":%s,\"allowed-users\":[],\"allowed-paths\":[],\"show-warning-message\":false}",
			practice_is(p, "bbs.basic", "blocked") ? "true" : "false");
}

static void clear_captcha(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const struct bbs_user *u = bbs_user_named(asked_query(q, "name"));
	(void)part;
	if (!u) {
		bbs_error(a, 404, "The user does not exist.", "com.atlassian.bitbucket.user.NoSuchUserException");
		return;
	}
	*failures_of(p, u->name) = 0;
	answer_text(a, 204, NULL, "%s", "");
}

/* ---- routes ---- */

enum need { NEED_NOTHING, NEED_USER, NEED_ADMIN, NEED_SYS, NEED_LINKS };
static const struct { const char *method, *path; enum need need; route_call *call; } routes[] = {
	{ "GET", "/rest/api/{v}/application-properties", NEED_NOTHING, properties },
	{ "GET", "/rest/capabilities", NEED_NOTHING, capabilities },
	{ "GET", "/rest/api/{v}/users", NEED_USER, user_list },
	{ "GET", "/rest/api/{v}/users/{slug}", NEED_USER, user_read },
	{ "GET", "/rest/api/{v}/admin/permissions/users", NEED_ADMIN, permissions },
	{ "GET", "/rest/api/{v}/admin/license", NEED_ADMIN, license },
	{ "GET", "/rest/api/{v}/admin/cluster", NEED_SYS, cluster },
	{ "GET", "/rest/api/{v}/admin/mail-server", NEED_SYS, cluster },
	{ "DELETE", "/rest/api/{v}/admin/users/captcha", NEED_ADMIN, clear_captcha },
	{ "GET", "/rest/basicauth/latest/config", NEED_ADMIN, basic_config },
	{ "GET", "/rest/api/{v}/repos", NEED_NOTHING, bbs_repositories },
	{ "GET", "/rest/api/{v}/projects/{key}/repos/{slug}", NEED_USER, bbs_repository },
	{ "GET", "/rest/api/{v}/projects/{key}/repos/{slug}/webhooks", NEED_USER, bbs_webhooks },
	{ "GET", "/rest/api/{v}/projects/{key}/repos/{slug}/settings/hooks/{hook}", NEED_USER, bbs_hook_read },
	{ "PUT", "/rest/api/{v}/projects/{key}/repos/{slug}/settings/hooks/{hook}/enabled", NEED_USER, bbs_hook_enable },
	{ "DELETE", "/rest/api/{v}/projects/{key}/repos/{slug}/settings/hooks/{hook}/enabled", NEED_USER, bbs_hook_enable },
	{ "GET", "/rest/api/{v}/projects/{key}/repos/{slug}/settings/hooks/{hook}/settings", NEED_USER, bbs_hook_settings },
	{ "PUT", "/rest/api/{v}/projects/{key}/repos/{slug}/settings/hooks/{hook}/settings", NEED_USER, bbs_hook_settings },
	{ "GET", "/rest/ssh/{v}/settings", NEED_USER, bbs_ssh_settings },
	{ "GET", "/rest/ssh/{v}/keys", NEED_USER, bbs_keys },
	{ "POST", "/rest/ssh/{v}/keys", NEED_USER, bbs_key_add },
	{ "DELETE", "/rest/ssh/{v}/keys/{id}", NEED_USER, bbs_key_delete },
	{ "GET", "/rest/plugins/1.0/", NEED_SYS, bbs_plugins },
	{ "GET", "/rest/plugins/1.0/{key}", NEED_SYS, bbs_plugin_read },
	{ "PUT", "/rest/plugins/1.0/{key}", NEED_SYS, bbs_plugin_put },
	{ "GET", "/rest/applinks/{v}/applicationlink", NEED_LINKS, bbs_links },
	{ "PUT", "/rest/applinks/{v}/applicationlink", NEED_LINKS, bbs_link_create },
	{ "GET", "/rest/applinks/{v}/applicationlink/{id}", NEED_LINKS, bbs_link_read },
	{ "DELETE", "/rest/applinks/{v}/applicationlink/{id}", NEED_LINKS, bbs_link_delete },
	{ "GET", "/rest/applinks/{v}/applinks", NEED_LINKS, bbs_applinks },
	{ "DELETE", "/rest/applinks/{v}/applinks/{id}", NEED_LINKS, bbs_link_delete },
	{ "GET", "/rest/applinks/{v}/listApplicationlinks", NEED_LINKS, bbs_applinks },
	{ "GET", "/rest/applinks/{v}/status/{id}", NEED_LINKS, bbs_link_status },
	{ "GET", "/rest/applinks-oauth/{v}/applicationlink/{id}/authentication/consumer", NEED_LINKS, bbs_consumer_read },
	{ "GET", "/rest/applinks-oauth/{v}/applicationlink/{id}/authentication", NEED_LINKS, bbs_consumer_read },
	{ "PUT", "/rest/applinks-oauth/{v}/applicationlink/{id}/authentication/consumer", NEED_LINKS, bbs_consumer_put },
	{ "POST", "/plugins/servlet/oauth/request-token", NEED_NOTHING, bbs_request_token },
};

/* A token never carries an administrator's rights, whoever it belongs to. The resources of application links want a
 * fresh log-in on top, which only a password with the request itself stands for. */
static bool refused(struct practice *p, struct asked *q, struct answer *a, enum need need)
{
	struct bbs_who w = bbs_who(p, q);
	const char *right = practice_value(p, w.user && w.user->admin ? "bbs.right" : "bbs.service_right");
	bool password = w.by == BY_PASSWORD;
	bool admin = password && w.user != &users[2] && (strcmp(right, "sys") == 0 || strcmp(right, "admin") == 0);
	bool sys = admin && strcmp(right, "sys") == 0;
	if (need == NEED_LINKS && !password && practice_is(p, "bbs.websudo", "yes") && (w.by != BY_NOBODY || asked_header(q, "Cookie"))) {
		answer_text(a, 401, JSON, "{\"message\":\"This resource requires WebSudo.\",\"status-code\":401}");
		return true;
	}
	if (need == NEED_LINKS && !admin) {
		answer_text(a, 401, JSON, "{\"status-code\":401,\"message\":\"Only administrators can access this resource.\"}");
		return true;
	}
	if (need == NEED_NOTHING || (need == NEED_USER && w.by != BY_NOBODY) || (need == NEED_ADMIN && admin) || (need == NEED_SYS && sys) || need == NEED_LINKS)
		return false;
	bbs_forbidden(a);
	return true;
}

/* The path behind the context path, or NULL. */
static const char *inside(const struct practice *p, const struct asked *q)
{
	const char *base = practice_value(p, "bbs.path");
	size_t n = strlen(base);
	return strncmp(q->path, base, n) == 0 && q->path[n] == '/' ? q->path + n : NULL;
}

/* What stands before Bitbucket, or in its place. */
static bool in_front(struct practice *p, const struct asked *q, struct answer *a)
{
	const char *front = practice_value(p, "bbs.front"), *elsewhere = practice_value(p, "bbs.redirect");
	bool asks = strcmp(front, "none") != 0 && !asked_header(q, "Authorization");
	if (strcmp(elsewhere, "no") != 0) {
		page(a, 302, "Found");
		answer_header(a, "Location", "%s%s", elsewhere, q->target);
	} else if (practice_is(p, "bbs.kind", "proxy") || (asks && strcmp(front, "html") == 0)) {
		page(a, 200, "Welcome");
	} else if (asks && strcmp(front, "302") == 0) {
		page(a, 302, "Log in");
		answer_header(a, "Location", "https://sso.example.com/login?next=%%2F");
	} else if (asks) {
		page(a, 401, "Log in");
		answer_header(a, "WWW-Authenticate", "Basic realm=\"sso\"");
	} else {
		return false;
	}
	return true;
}

static bool jira(struct practice *p, const char *path, struct answer *a)
{
	if (!practice_is(p, "bbs.kind", "jira"))
		return false;
	page(a, 404, "Oops, you've found a dead link.");
	if (path && strcmp(path, "/rest/api/2/serverInfo") == 0)
		answer_text(a, 200, JSON, "{\"baseUrl\":\"https://jira.example.com\",\"version\":\"9.12.5\",\"deploymentType\":\"Server\"}");
	return true;
}

static void say_who(struct practice *p, const struct asked *q, struct answer *a)
{
	struct bbs_who w = bbs_who(p, q);
	char name[128] = "";
	for (const char *s = w.user ? w.user->name : ""; *s; s++) {
		size_t n = strlen(name);
		snprintf(name + n, sizeof name - n, *s == '@' ? "%%%02X" : "%c", *s);
	}
	answer_header(a, "X-AREQUESTID", "@PRACTICEx%dx1x0", p->n.requests + 1);
	answer_header(a, "Cache-Control", "private, no-cache, no-transform");
	if (w.user && a->status != 403) {
		answer_header(a, "X-AUSERID", "%d", w.user->id);
		answer_header(a, "X-AUSERNAME", "%s", name);
	}
}

static bool version_part(const char *route, const char *path, const char *v)
{
	if (strncmp(path, "/rest/applinks/", 15) == 0)
		return true;
	return !strstr(route, "{v}") || strcmp(v, "1.0") == 0 || strcmp(v, "latest") == 0;
}

void bbs_answer(struct practice *p, struct asked *q, struct answer *a)
{
	char part[PARTS][256] = { "" };
	const char *path = inside(p, q);
	if (in_front(p, q, a) || jira(p, path, a))
		return;
	page(a, 404, "HTTP Status 404 \342\200\223 Not Found");
	if (!path || locked_out(p, q, a))
		return;
	for (size_t i = 0; i < COUNT(routes); i++) {
		if (strcmp(routes[i].method, q->method) != 0 || !path_is(routes[i].path, path, part) || !version_part(routes[i].path, path, part[0]))
			continue;
		if (!refused(p, q, a, routes[i].need))
			routes[i].call(p, q, a, part);
		break;
	}
	say_who(p, q, a);
}
