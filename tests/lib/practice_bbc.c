/* SPDX-License-Identifier: ISC */
/* Bitbucket Cloud: its token end point (bitbucket.org) and its API (api.bitbucket.org), in one server. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define JSON "application/json; charset=utf-8"
#define USER_UUID "{0f1e2d3c-0000-4000-8000-0000000000b1}"
#define ACCOUNT_ID "712020:0f1e2d3c-0000-4000-8000-0000000000b1"
#define EMAIL "svc-terraform@example.com"

static void error(struct answer *a, int status, const char *message, const char *more)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	add_quoted(&b, message);
	answer_text(a, status, JSON, "{\"type\":\"error\",\"error\":{\"message\":%s%s}}", b.s, more ? more : "");
	buf_free(&b);
}

static void page(struct answer *a, int status, const char *title)
{
	answer_text(a, status, "text/html; charset=utf-8", "<!DOCTYPE html><html lang=\"en\"><head><title>%s</title></head><body>%s</body></html>\n", title, title);
}

/* ---- the token end point ---- */

static void oauth_error(struct answer *a, const char *code, const char *description)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	add_quoted(&b, description);
	answer_text(a, 400, JSON, "{\"error_description\":%s,\"error\":\"%s\"}", b.s, code);
	buf_free(&b);
}

static bool consumer_known(struct practice *p, const struct sent *s)
{
	bool fresh = strcmp(s->user, practice_secret(p, PRACTICE_BBC, "key")) == 0 && strcmp(s->kind, "secret") == 0;
	bool old = strcmp(s->user, practice_secret(p, PRACTICE_BBC, "old-key")) == 0 && strcmp(s->kind, "old-secret") == 0;
	return s->how == SENT_BASIC && (fresh || old);
}

static void access_token(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *type = asked_header(q, "Content-Type");
	struct sent s = sent_with(p, q);
	(void)part;
	p->n.token_calls++;
	if (practice_is(p, "bbc.site", "proxy"))
		page(a, 401, "Proxy log-in");
	else if (practice_is(p, "bbc.site", "changed"))
		page(a, 404, "Page not found");
	else if (!consumer_known(p, &s))
		oauth_error(a, "unauthorized_client", "Invalid OAuth client credentials");
	else if (!type || strncasecmp(type, "application/x-www-form-urlencoded", 33) != 0 || !strstr(q->body.s, "grant_type="))
		oauth_error(a, "invalid_request", "Required parameter \"grant_type\" is missing.");
	else if (!strstr(q->body.s, "grant_type=client_credentials"))
		oauth_error(a, "unsupported_grant_type", "The grant type is not supported.");
	else if (practice_is(p, "bbc.private", "no"))
		oauth_error(a, "invalid_grant", "Cannot use client_credentials with a consumer marked as \"public\". Calls for auto generated consumers should "
			"use urn:bitbucket:oauth2:jwt instead.");
	else if (practice_is(p, "bbc.callback", "none"))
		oauth_error(a, "invalid_request", "No callback uri defined for the OAuth client.");
	else if (practice_is(p, "bbc.member", "scopes"))
		answer_text(a, 200, JSON, "{\"scopes\": \"%s\", \"access_token\": \"%s\", \"expires_in\": 7200, \"token_type\": \"bearer\", \"state\": "
			"\"client_credentials\", \"refresh_token\": \"none-to-keep\"}", practice_value(p, "bbc.scopes"), p->issued);
	else
		answer_text(a, 200, JSON, "{\"scope\": \"%s\", \"access_token\": \"%s\", \"expires_in\": 7200, \"token_type\": \"bearer\"}",
			practice_value(p, "bbc.scopes"), p->issued);
}

/* ---- who asks ---- */

#define ALL_SCOPES "read:user:bitbucket read:workspace:bitbucket read:repository:bitbucket read:webhook:bitbucket read:ssh-key:bitbucket " \
	"write:ssh-key:bitbucket delete:ssh-key:bitbucket"
static const struct { const char *kind, *scopes; bool person; } kinds[] = {
	{ "api-token", ALL_SCOPES, true }, { "no-user", "read:workspace:bitbucket read:repository:bitbucket read:webhook:bitbucket", true },
	{ "no-keys", "read:user:bitbucket read:workspace:bitbucket read:repository:bitbucket read:webhook:bitbucket", true },
	{ "access-token", "read:repository:bitbucket read:webhook:bitbucket read:workspace:bitbucket", false }, { "issued", "", false },
};

struct who { const char *kind, *scopes; bool person; };

static struct who who(struct practice *p, const struct asked *q)
{
	struct sent s = sent_with(p, q);
	struct who w = { NULL, "", false };
	for (size_t i = 0; i < COUNT(kinds); i++)
		if (strcmp(kinds[i].kind, s.kind) == 0 && (kinds[i].person ? s.how == SENT_BASIC && strcasecmp(s.user, EMAIL) == 0 : s.how == SENT_BEARER))
			w = (struct who){ kinds[i].kind, kinds[i].scopes, kinds[i].person };
	return w;
}

static bool word_in(const char *words, const char *word)
{
	size_t n = strlen(word);
	for (const char *s = words; (s = strstr(s, word)); s += n)
		if ((s == words || s[-1] == ' ') && (s[n] == ' ' || !s[n]))
			return true;
	return false;
}

static void add_words(struct buf *b, const char *words)
{
	bool first = true;
	while (*words) {
		size_t n = strcspn(words, " ");
		buf_addf(b, "%s\"%.*s\"", first ? "" : ",", (int)n, words);
		words += n + (words[n] == ' ');
		first = false;
	}
}

static void scope_missing(struct answer *a, const char *granted, const char *required)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	buf_adds(&b, ",\"detail\":{\"granted\":[");
	add_words(&b, granted);
	buf_adds(&b, "],\"required\":[");
	add_words(&b, required);
	buf_adds(&b, "]}");
	error(a, 403, "Your credentials lack one or more required privilege scopes.", b.s);
	buf_free(&b);
}

/* With the consumer's own token other names of scopes count. */
static bool consumer_may(struct practice *p, struct answer *a, const char *scope)
{
	const char *have = practice_value(p, "bbc.scopes");
	const char *classic = strstr(scope, "webhook") ? "webhook" : "repository";
	bool may = strstr(have, classic) || (strcmp(classic, "repository") == 0 && strstr(have, "pullrequest"));
	if (!may)
		scope_missing(a, have, classic);
	return may;
}

static bool refused(struct practice *p, struct asked *q, struct answer *a, const char *scope)
{
	struct who w = who(p, q);
	if (practice_is(p, "bbc.allowed", "no")) {
		error(a, 403, "To access this workspace, you must use an allowed IP address.", NULL);
		return true;
	}
	if (!w.kind) {
		struct sent s = sent_with(p, q);
		error(a, 401, strcmp(s.kind, "app-password") == 0 ? "App passwords are no longer supported. Use an API token." :
			"Token is invalid, expired, or not supported for this endpoint.", NULL);
		answer_header(a, "WWW-Authenticate", "Basic realm=\"Bitbucket.org HTTP\"");
		return true;
	}
	if (strcmp(w.kind, "issued") == 0)
		return strstr(scope, "user") || strstr(scope, "ssh-key") || strstr(scope, "workspace") ? scope_missing(a, practice_value(p, "bbc.scopes"), "account"), true
			: !consumer_may(p, a, scope);
	if (!w.person && (strstr(scope, "user") || strstr(scope, "ssh-key") || strncmp(q->path, "/2.0/user", 9) == 0)) {
		error(a, 403, "This API is not accessible by this authentication mechanism.", NULL);
		return true;
	}
	if (word_in(w.scopes, scope))
		return false;
	scope_missing(a, w.scopes, scope);
	return true;
}

/* ---- the API ---- */

static void user(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)p;
	(void)q;
	(void)part;
	answer_text(a, 200, JSON, "{\"display_name\":\"Terraform service\",\"links\":{\"self\":{\"href\":\"https://api.bitbucket.org/2.0/users/%%7B0f1e2d3c%%7D\"}},"
		"\"created_on\":\"2024-03-01T08:00:00.000000+00:00\",\"type\":\"user\",\"uuid\":\"" USER_UUID "\",\"has_2fa_enabled\":null,\"username\":"
		"\"svc-terraform\",\"is_staff\":false,\"account_id\":\"" ACCOUNT_ID "\",\"nickname\":\"svc-terraform\",\"account_status\":\"active\"}");
}

static bool member(const struct practice *p)
{
	return !practice_is(p, "bbc.role", "none");
}

static void my_workspaces(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *only = asked_query(q, "administrator");
	bool owner = practice_is(p, "bbc.role", "owner"), shown = member(p) && (!only || (strcmp(only, "true") == 0) == owner);
	struct buf b;
	(void)part;
	buf_init(&b, BUF_TEXT);
	if (shown)
		buf_addf(&b, "{\"administrator\":%s,\"type\":\"workspace_access\",\"workspace\":{\"slug\":\"%s\",\"type\":\"workspace_base\",\"uuid\":"
			"\"{470c176d-0000-4000-8000-0000000000aa}\"}}", owner ? "true" : "false", practice_value(p, "bbc.workspace"));
	answer_text(a, 200, JSON, "{\"pagelen\":25,\"page\":1,\"size\":%d,\"values\":[%s]}", shown, b.s);
	buf_free(&b);
}

static bool this_workspace(struct practice *p, struct answer *a, const char *name)
{
	char text[400];
	if (strcasecmp(name, practice_value(p, "bbc.workspace")) == 0)
		return true;
	snprintf(text, sizeof text, "No workspace with identifier '%s'.", name);
	error(a, 404, text, NULL);
	return false;
}

static void workspace(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	if (this_workspace(p, a, part[0]))
		answer_text(a, 200, JSON, "{\"uuid\":\"{470c176d-0000-4000-8000-0000000000aa}\",\"name\":\"Acme\",\"slug\":\"%s\",\"type\":\"workspace\",\"is_private\":%s}",
			practice_value(p, "bbc.workspace"), practice_is(p, "bbc.personal", "yes") ? "false" : "true");
}

static bool my_workspace(struct practice *p, struct answer *a, const char *name)
{
	if (strcasecmp(name, practice_value(p, "bbc.workspace")) == 0 && member(p))
		return true;
	error(a, 403, "You do not have access to this workspace.", NULL);
	return false;
}

static void my_role(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	if (my_workspace(p, a, part[0]))
		answer_text(a, 200, JSON, "{\"type\":\"workspace_membership\",\"permission\":\"%s\",\"user\":{\"type\":\"user\",\"uuid\":\"" USER_UUID "\"},\"workspace\":"
			"{\"slug\":\"%s\"}}", practice_value(p, "bbc.role"), practice_value(p, "bbc.workspace"));
}

/* A page of two, so that whoever wants all has to go on. */
static void list(struct practice *p, struct asked *q, struct answer *a, const char *form, const char *path)
{
	long there = strtol(practice_value(p, "bbc.repositories"), NULL, 10), most = 2;
	const char *wanted = asked_query(q, "pagelen"), *at = asked_query(q, "page"), *host = asked_header(q, "Host");
	long n = at ? strtol(at, NULL, 10) : 1;
	struct buf b, name;
	most = wanted && strtol(wanted, NULL, 10) < most ? strtol(wanted, NULL, 10) : most;
	buf_init(&b, BUF_TEXT);
	buf_init(&name, BUF_TEXT);
	for (long i = (n - 1) * most; i < there && i < n * most; i++) {
		buf_clear(&name);
		buf_addf(&name, "%s/%s%.0ld", practice_value(p, "bbc.workspace"), i ? "repo-" : "infrastructure", i);
		buf_adds(&b, b.len ? "," : "");
		if (strcmp(form, "permission") == 0)
			buf_addf(&b, "{\"type\":\"repository_permission\",\"permission\":\"admin\",\"repository\":{\"type\":\"repository\",\"full_name\":\"%s\"}}", name.s);
		else
			buf_addf(&b, "{\"type\":\"repository\",\"full_name\":\"%s\",\"slug\":\"%s\",\"is_private\":true}", name.s, strchr(name.s, '/') + 1);
	}
	buf_clear(&name);
	if (n * most < there)
		buf_addf(&name, ",\"next\":\"%s://%s%s?pagelen=%ld&page=%ld&role=admin\"", p->tls ? "https" : "http", host ? host : "", path, most, n + 1);
	answer_text(a, 200, JSON, "{\"pagelen\":%ld,\"page\":%ld,\"size\":%ld,\"values\":[%s]%s}", most, n, there, b.s, name.s);
	buf_free(&name);
	buf_free(&b);
}

static void my_repositories(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	if (my_workspace(p, a, part[0]))
		list(p, q, a, "permission", q->path);
}

static void repositories(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct who w = who(p, q);
	bool issued = w.kind && strcmp(w.kind, "issued") == 0;
	if (issued && practice_is(p, "bbc.elsewhere", "empty"))
		answer_text(a, 200, JSON, "{\"pagelen\":1,\"page\":1,\"size\":0,\"values\":[]}");
	else if (this_workspace(p, a, issued && practice_is(p, "bbc.elsewhere", "404") ? "" : part[0]))
		list(p, q, a, "repository", q->path);
}

static void hooks(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	if (!this_workspace(p, a, part[0]))
		return;
	if (strcmp(part[1], "infrastructure") == 0 || strncmp(part[1], "repo-", 5) == 0)
		answer_text(a, 200, JSON, "{\"pagelen\":10,\"page\":1,\"size\":0,\"values\":[]}");
	else
		error(a, 404, "You may not have access to this repository or it no longer exists in this workspace.", NULL);
}

/* ---- SSH keys ---- */

static bool this_user(struct answer *a, const char *name)
{
	if (strcasecmp(name, USER_UUID) == 0 || strcmp(name, ACCOUNT_ID) == 0)
		return true;
	error(a, strchr(name, '{') || strchr(name, ':') ? 403 : 404, "No user with that identifier", NULL);
	return false;
}

static void add_key(struct buf *b, const struct account_key *k)
{
	char print[64], bare[8192] = "";
	size_t n = 0;
	sscanf(k->text, "%*s %8191s", bare);
	char *bytes = base64_bytes(bare, &n);
	sha256_base64(bytes ? bytes : "", n, print);
	free(bytes);
	buf_addf(b, "%s{\"type\":\"ssh_key\",\"uuid\":\"%s\",\"key\":", b->len ? "," : "", k->uuid);
	add_quoted(b, k->text);
	buf_adds(b, ",\"label\":");
	add_quoted(b, k->label);
	buf_addf(b, ",\"comment\":\"\",\"created_on\":\"2026-11-01T08:00:00.000000+00:00\",\"last_used\":null,\"expires_on\":null,\"fingerprint\":\"%s\",\"owner\":"
		"{\"type\":\"user\",\"uuid\":\"" USER_UUID "\"}}", print);
}

static void keys(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct buf b;
	int n = 0;
	(void)q;
	if (!this_user(a, part[0]))
		return;
	buf_init(&b, BUF_REPLY);
	for (int i = 0; i < p->n_keys; i++) {
		if (p->keys[i].role != PRACTICE_BBC || strcmp(p->keys[i].user, "svc-terraform") != 0)
			continue;
		add_key(&b, &p->keys[i]);
		n++;
	}
	answer_text(a, 200, JSON, "{\"pagelen\":10,\"page\":1,\"size\":%d,\"values\":[%s]}", n, b.s);
	buf_free(&b);
}

static void key_post(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *line = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(q->json, "key"));
	const char *label = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(q->json, "label"));
	struct buf b;
	if (!this_user(a, part[0]))
		return;
	p->n.key_posts[PRACTICE_BBC]++;
	if (!key_line_good(line)) {
		error(a, 400, "Bad request", ",\"fields\":{\"key\":[\"Invalid SSH key.\"]}");
		return;
	}
	struct account_key *k = key_add(p, PRACTICE_BBC, "svc-terraform", line, label);
	if (!k) {
		error(a, 400, "Bad request", ",\"fields\":{\"key\":[\"Someone has already registered that SSH key.\"]}");
		return;
	}
	buf_init(&b, BUF_TEXT);
	add_key(&b, k);
	answer_text(a, 201, JSON, "%s", b.s);
	buf_free(&b);
}

static void key_one(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct buf b;
	if (!this_user(a, part[0]))
		return;
	error(a, 404, "No such key", NULL);
	for (int i = 0; i < p->n_keys; i++) {
		struct account_key *k = &p->keys[i];
		if (k->role != PRACTICE_BBC || strcmp(k->uuid, part[1]) != 0)
			continue;
		buf_init(&b, BUF_TEXT);
		add_key(&b, k);
		answer_text(a, 200, JSON, "%s", b.s);
		buf_free(&b);
		if (strcmp(q->method, "DELETE") != 0)
			break;
		key_remove(p, k);
		p->n.key_deletes[PRACTICE_BBC]++;
		answer_text(a, 204, NULL, "%s", "");
		break;
	}
}

/* What everybody may read. */
static void events(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)p;
	(void)q;
	(void)part;
	answer_text(a, 200, JSON, "{\"repository\":{\"links\":{\"events\":{\"href\":\"https://api.bitbucket.org/2.0/hook_events/repository\"}}},"
		"\"workspace\":{\"links\":{\"events\":{\"href\":\"https://api.bitbucket.org/2.0/hook_events/workspace\"}}}}");
}

static void gone(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)p;
	(void)q;
	(void)part;
	error(a, 410, "This endpoint has been removed. See CHANGE-2770.", NULL);
}

/* scope NULL: nobody is asked who they are */
static const struct { const char *method, *path, *scope; route_call *call; } routes[] = {
	{ "POST", "/site/oauth2/access_token", NULL, access_token },
	{ "GET", "/2.0/hook_events", NULL, events },
	{ "GET", "/2.0/user", "read:user:bitbucket", user },
	{ "GET", "/2.0/user/workspaces", "read:workspace:bitbucket", my_workspaces },
	{ "GET", "/2.0/user/workspaces/{ws}/permission", "read:workspace:bitbucket", my_role },
	{ "GET", "/2.0/user/workspaces/{ws}/permissions/repositories", "read:repository:bitbucket", my_repositories },
	{ "GET", "/2.0/workspaces/{ws}", "read:workspace:bitbucket", workspace },
	{ "GET", "/2.0/repositories/{ws}", "read:repository:bitbucket", repositories },
	{ "GET", "/2.0/repositories/{ws}/{repo}/hooks", "read:webhook:bitbucket", hooks },
	{ "GET", "/2.0/users/{user}/ssh-keys", "read:ssh-key:bitbucket", keys },
	{ "POST", "/2.0/users/{user}/ssh-keys", "write:ssh-key:bitbucket", key_post },
	{ "GET", "/2.0/users/{user}/ssh-keys/{key}", "read:ssh-key:bitbucket", key_one },
	{ "DELETE", "/2.0/users/{user}/ssh-keys/{key}", "delete:ssh-key:bitbucket", key_one },
	{ "GET", "/2.0/workspaces", NULL, gone }, { "GET", "/2.0/repositories", NULL, gone },
	{ "GET", "/2.0/user/permissions/workspaces", NULL, gone }, { "GET", "/2.0/user/permissions/repositories", NULL, gone },
};

void bbc_answer(struct practice *p, struct asked *q, struct answer *a)
{
	char part[PARTS][256] = { "" };
	page(a, 404, "Page not found");
	for (size_t i = 0; i < COUNT(routes); i++) {
		if (strcmp(routes[i].method, q->method) != 0 || !path_is(routes[i].path, q->path, part))
			continue;
		if (!routes[i].scope || !refused(p, q, a, routes[i].scope))
			routes[i].call(p, q, a, part);
		break;
	}
	answer_header(a, "X-Request-Id", "b1b2%08d", p->n.requests + 1);
	answer_header(a, "X-View-Name", "bitbucket.apps.practice");
}
