/* SPDX-License-Identifier: ISC */
/* Services that connections lead to and that no package brings: by their names or paths on one host a Chef server, which judges
 * signatures with OpenSSL, GitHub, GitHub Enterprise Server, another Azure DevOps, Docker Hub, a registry with tokens, and an
 * index of crates. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define JSON "application/json"
#define BUILD_NODE "build-node"
#define EMPTY_HASH "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="

static void refuse(struct answer *a, int status, const char *fmt, const char *what)
{
	struct buf b;
	char text[512];
	snprintf(text, sizeof text, fmt, what);
	buf_init(&b, BUF_TEXT);
	add_quoted(&b, text);
	answer_text(a, status, JSON, "{\"error\":[%s]}", b.s);
	buf_free(&b);
}

static void web_page(struct answer *a, int status)
{
	answer_text(a, status, "text/html; charset=utf-8", "<!DOCTYPE html><html><head><title>Page not found</title></head><body>Nothing here</body></html>");
}

/* ---- Chef: protocol 1.3 ---- */

void practice_node(struct practice *p, const char *public_pem)
{
	pthread_mutex_lock(&p->lock);
	free(p->node_key);
	p->node_key = mem_dup(public_pem);
	pthread_mutex_unlock(&p->lock);
}

/* One slash for several, none at the end, no query. */
static char *canonical(const char *path)
{
	char *out = mem_dup(path), *to = out;
	for (const char *s = path; *s && *s != '?'; s++)
		if (*s != '/' || to == out || to[-1] != '/')
			*to++ = *s;
	while (to > out + 1 && to[-1] == '/')
		to--;
	*to = '\0';
	return out;
}

/* X-Ops-Authorization-1, -2 ... put together: pieces of 60 characters, the last as long as it comes; NULL otherwise. */
static char *signature(const struct asked *q)
{
	struct buf b;
	char name[40];
	const char *piece, *before = NULL;
	bool good = true;
	buf_init(&b, BUF_TEXT);
	for (int i = 1; ; i++, before = piece) {
		snprintf(name, sizeof name, "X-Ops-Authorization-%d", i);
		piece = asked_header(q, name);
		if (!piece)
			break;
		good = good && *piece && strlen(piece) <= 60 && (!before || strlen(before) == 60);
		buf_adds(&b, piece);
	}
	char *all = good && b.len ? mem_dup(b.s) : NULL;
	buf_free(&b);
	return all;
}

static bool clock_fits(const struct practice *p, const char *stamp)
{
	struct tm tm = { 0 };
	char zone = '\0';
	if (strlen(stamp) != 20 || sscanf(stamp, "%4d-%2d-%2dT%2d:%2d:%2d%c", &tm.tm_year, &tm.tm_mon, &tm.tm_mday, &tm.tm_hour, &tm.tm_min, &tm.tm_sec, &zone) != 7
		|| zone != 'Z')
		return false;
	/* days since 1970 of a date after February 1900 */
	int y = tm.tm_year - (tm.tm_mon <= 2), m = (tm.tm_mon + 9) % 12;
	long days = 365L * y + y / 4 - y / 100 + y / 400 + (m * 306 + 5) / 10 + tm.tm_mday - 1 - 719468;
	long long then = days * 86400LL + tm.tm_hour * 3600LL + tm.tm_min * 60LL + tm.tm_sec;
	long long off = (long long)time(NULL) + strtoll(practice_value(p, "chef.clock"), NULL, 10) - then;
	return off >= -900 && off <= 900;
}

static bool signed_well(struct practice *p, const struct asked *q, const char *user, const char *stamp)
{
	char *path = canonical(q->target), *signed_with = signature(q);
	char *text = mem_fmt("Method:%s\nPath:%s\nX-Ops-Content-Hash:" EMPTY_HASH "\nX-Ops-Sign:version=1.3\nX-Ops-Timestamp:%s\nX-Ops-UserId:%s\n"
		"X-Ops-Server-API-Version:%s", q->method, path, stamp, user, asked_header(q, "X-Ops-Server-API-Version"));
	bool good = signed_with && p->node_key && strcmp(user, BUILD_NODE) == 0 && rsa_verify_sha256(p->node_key, text, signed_with);
	free(path);
	free(signed_with);
	free(text);
	p->n.signatures += good;
	p->n.bad_signatures += !good;
	return good;
}

/* The first header that is missing, or NULL. */
static const char *missing_header(const struct asked *q)
{
	static const char *const needed[] = { "X-Ops-UserId", "X-Ops-Timestamp", "X-Ops-Sign", "X-Ops-Content-Hash", "X-Ops-Server-API-Version", "X-Chef-Version",
		"X-Ops-Authorization-1" };
	for (size_t i = 0; i < COUNT(needed); i++)
		if (!asked_header(q, needed[i]) || !*asked_header(q, needed[i]))
			return needed[i];
	return NULL;
}

static void chef(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *lacks = missing_header(q), *user = asked_header(q, "X-Ops-UserId"), *stamp = asked_header(q, "X-Ops-Timestamp");
	if (practice_is(p, "chef.how", "version"))
		answer_text(a, 406, JSON, "{\"error\":\"invalid-x-ops-server-api-version\",\"message\":\"Specified version 1 not supported\",\"min_version\":0,\"max_version\":0}");
	else if (strcmp(part[0], "acme") != 0)
		refuse(a, 404, "organization '%s' does not exist.", part[0]);
	else if (lacks)
		refuse(a, 401, "Failed to authenticate: missing required authentication header(s) '%s'", lacks);
	else if (strcmp(asked_header(q, "X-Ops-Sign"), "algorithm=sha256;version=1.3") != 0 || strcmp(asked_header(q, "X-Ops-Content-Hash"), EMPTY_HASH) != 0)
		refuse(a, 400, "Unsupported authentication protocol version%s", "");
	else if (!clock_fits(p, stamp))
		refuse(a, 401, "Failed to authenticate as '%s'. Synchronize the clock on your host.", user);
	else if (!signed_well(p, q, user, stamp))
		refuse(a, 401, "Invalid signature for user or client '%s'", user);
	else if (practice_is(p, "chef.how", "acl"))
		refuse(a, 403, "missing read permission%s", "");
	else
		answer_text(a, 200, JSON, "%s", "{\"web01\":\"https://chef.example.com/organizations/acme/nodes/web01\"}");
}

/* ---- GitHub ---- */

static const struct { const char *how; int status; const char *scopes, *message; } githubs[] = {
	{ "all", 200, "admin:repo_hook, repo, user", NULL }, { "last", 200, "admin:repo_hook, user, repo", NULL },
	{ "few", 200, "public_repo, repo:status, user:email, write:repo_hook", NULL }, { "fine", 200, NULL, NULL },
	{ "limit", 403, NULL, "API rate limit exceeded for user ID 1." },
	{ "sso", 403, NULL, "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization." },
	{ "forbidden", 403, NULL, "Resource not accessible by personal access token" },
};

static void github_user(struct practice *p, struct answer *a, const struct sent *s, bool known)
{
	size_t i = 0;
	while (i < COUNT(githubs) - 1 && !practice_is(p, "github.how", githubs[i].how))
		i++;
	if (!known) {
		answer_text(a, 401, JSON, "{\"message\":\"%s\",\"status\":\"401\"}", s->how == SENT_NOTHING ? "Requires authentication" : "Bad credentials");
	} else if (githubs[i].message) {
		answer_text(a, githubs[i].status, JSON, "{\"message\":\"%s\"}", githubs[i].message);
	} else {
		answer_text(a, 200, JSON, "%s", "{\"login\":\"octo-ci\",\"id\":1,\"type\":\"User\"}");
		if (githubs[i].scopes && s->how == SENT_BEARER)
			answer_header(a, "X-OAuth-Scopes", "%s", githubs[i].scopes);
	}
}

static void github(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct sent s = sent_with(p, q);
	(void)part;
	if (!asked_header(q, "User-Agent"))
		answer_text(a, 403, JSON, "{\"message\":\"Request forbidden by administrative rules. Please make sure your request has a User-Agent header\"}");
	else
		github_user(p, a, &s, s.how == SENT_BEARER && strcmp(s.kind, "github") == 0);
}

static void github_enterprise(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct sent s = sent_with(p, q);
	bool known = s.how == SENT_BEARER ? strcmp(s.kind, "enterprise") == 0 : s.how == SENT_BASIC && strcmp(s.user, "octo-ci") == 0 && strcmp(s.kind, "password") == 0;
	(void)part;
	github_user(p, a, &s, known);
}

/* ---- another organization of Azure DevOps ---- */

static void other_refuses(struct practice *p, struct answer *a)
{
	const char *how = practice_value(p, "other.refusal");
	if (strcmp(how, "203") == 0) {
		answer_text(a, 203, "text/html; charset=utf-8", "<!DOCTYPE html><html><head><title>Azure DevOps Services | Sign In</title></head></html>");
	} else if (strcmp(how, "302") == 0) {
		answer_text(a, 302, "text/html", "%s", "<html><head><title>Object moved</title></head></html>");
		answer_header(a, "Location", "/other/_signin?realm=dev.azure.com");
	} else {
		answer_text(a, 401, NULL, "%s", "");
		answer_header(a, "WWW-Authenticate", "Basic realm=\"https://dev.azure.com/\"");
	}
}

static bool other_knows(struct practice *p, const struct asked *q)
{
	struct sent s = sent_with(p, q);
	return s.how == SENT_BASIC && (strcmp(s.kind, "other-pat") == 0 || (strcmp(s.user, "EXAMPLE\\svc-build") == 0 && strcmp(s.kind, "password") == 0));
}

/* With public projects everybody is let in, as the anonymous user. */
static void other_projects(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *version = asked_query(q, "api-version");
	(void)part;
	if (!other_knows(p, q) && !practice_is(p, "other.refusal", "public"))
		other_refuses(p, a);
	else if (!version || strtod(version, NULL) < 1 || strtod(version, NULL) > 7.1 || strchr(version, '-'))
		answer_text(a, 400, JSON, "%s", "{\"typeKey\":\"VssVersionOutOfRangeException\",\"message\":\"The version is not known.\"}");
	else
		answer_text(a, 200, JSON, "%s", practice_is(p, "other.projects", "none") ? "{\"count\":0,\"value\":[]}"
			: "{\"count\":1,\"value\":[{\"id\":\"6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c\",\"name\":\"Public\",\"state\":\"wellFormed\"}]}");
}

static void other_who(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)part;
	if (other_knows(p, q))
		answer_text(a, 200, JSON, "%s", "{\"authenticatedUser\":{\"id\":\"3a5f9c1e-1d5c-4c7c-9f5c-1d2b3a4f5e6d\",\"providerDisplayName\":\"Build Service\"}}");
	else if (practice_is(p, "other.refusal", "public"))
		answer_text(a, 200, JSON, "%s", "{\"authenticatedUser\":{\"id\":\"aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa\",\"providerDisplayName\":\"Anonymous\"}}");
	else
		other_refuses(p, a);
}

/* ---- registries ---- */

static void hub_token(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *user = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(q->json, "identifier"));
	const char *secret = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(q->json, "secret"));
	(void)part;
	if (!user || !secret)
		answer_text(a, 400, JSON, "%s", "{\"message\":\"identifier and secret are required\"}");
	else if (strcmp(user, "ci") != 0 || strcmp(secret_kind(p, PRACTICE_KEYED, secret), "hub") != 0)
		answer_text(a, 401, JSON, "%s", "{\"message\":\"incorrect username or password\"}");
	else
		answer_text(a, 200, JSON, "%s", "{\"access_token\":\"practice.hub.token\"}");
}

static void registry(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *sent = asked_header(q, "Authorization");
	char origin[128], *good = mem_fmt("Bearer %s", practice_secret(p, PRACTICE_KEYED, "registry-token"));
	(void)part;
	practice_origin(p, PRACTICE_KEYED, origin, sizeof origin);
	if (sent && strcmp(sent, good) == 0) {
		answer_text(a, 200, JSON, "%s", "{}");
	} else {
		answer_text(a, 401, JSON, "%s", "{\"errors\":[{\"code\":\"UNAUTHORIZED\",\"message\":\"authentication required\"}]}");
		answer_header(a, "WWW-Authenticate", "Bearer realm=\"%s/registry-login/token\",service=\"registry.example.com\"", origin);
	}
	answer_header(a, "Docker-Distribution-Api-Version", "registry/2.0");
	free(good);
}

static void registry_login(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct sent s = sent_with(p, q);
	const char *service = asked_query(q, "service"), *how = practice_value(p, "registry.token");
	(void)part;
	if (!service || strcmp(service, "registry.example.com") != 0)
		answer_text(a, 400, JSON, "%s", "{\"details\":\"service is missing\"}");
	else if (s.how != SENT_BASIC || strcmp(s.user, "ci") != 0 || strcmp(s.kind, "registry") != 0)
		answer_text(a, 401, JSON, "%s", "{\"details\":\"incorrect username or password\"}");
	else
		answer_text(a, 200, JSON, "{\"%s\":\"%s\",\"expires_in\":300}", strcmp(how, "other") == 0 ? "token" : how, strcmp(how, "other") == 0 ? "useless"
			: practice_secret(p, PRACTICE_KEYED, "registry-token"));
}

/* ---- crates ---- */

static void crates(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *sent = asked_header(q, "Authorization");
	struct sent s = sent_with(p, q);
	bool known = s.how == SENT_BASIC ? strcmp(s.user, "ci") == 0 && strcmp(s.kind, "password") == 0 : sent && strcmp(secret_kind(p, PRACTICE_KEYED, sent), "crates") == 0;
	(void)part;
	if (known || practice_is(p, "crates.open", "yes"))
		answer_text(a, 200, JSON, "%s", "{\"dl\":\"https://crates.example.com/dl\",\"api\":\"https://crates.example.com\",\"auth-required\":true}");
	else
		answer_text(a, 401, "text/plain", "%s", "authentication required");
}

/* ---- finding the way ---- */

static const struct { const char *host, *method, *path; route_call *call; } routes[] = {
	{ "api.github.com", "GET", "/user", github }, { NULL, "GET", "/ghe/api/v3/user", github_enterprise },
	{ NULL, "GET", "/organizations/{org}/nodes", chef },
	{ NULL, "GET", "/other/_apis/projects", other_projects }, { NULL, "GET", "/other/_apis/connectionData", other_who },
	{ NULL, "POST", "/hub/v2/auth/token", hub_token }, { NULL, "GET", "/v2/", registry }, { NULL, "GET", "/registry-login/token", registry_login },
	{ NULL, "GET", "/crates/config.json", crates },
};

void keyed_answer(struct practice *p, struct asked *q, struct answer *a)
{
	char part[PARTS][256], *path = canonical(q->path);
	const char *host = asked_header(q, "Host");
	size_t i = 0;
	/* Chef's servers take several slashes for one; the others do not */
	bool nodes = strncmp(path, "/organizations/", 15) == 0;
	for (; i < COUNT(routes); i++)
		if (strcmp(q->method, routes[i].method) == 0 && path_is(routes[i].path, nodes ? path : q->path, part)
			&& (!routes[i].host || (host && strcmp(host, routes[i].host) == 0)))
			break;
	if (i < COUNT(routes))
		routes[i].call(p, q, a, part);
	else
		web_page(a, 404);
	free(path);
}
