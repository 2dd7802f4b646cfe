/* SPDX-License-Identifier: ISC */
/* HCP Terraform and Terraform Enterprise, as far as connections to version control go: who asks, and what for. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

void tf_error(struct practice *p, struct answer *a, int status, const char *title, const char *detail, const char *pointer)
{
	const char *form = practice_value(p, "tf.errors");
	struct buf b;
	if (strcmp(form, "html") == 0) {
		answer_text(a, status, "text/html; charset=utf-8", "<!DOCTYPE html><html><body><h1>%d</h1></body></html>", status);
		return;
	}
	if (strcmp(form, "empty") == 0) {
		answer_text(a, status, NULL, "%s", "");
		return;
	}
	buf_init(&b, BUF_TEXT);
	buf_adds(&b, "{\"errors\":[");
	if (strcmp(form, "strings") == 0) {
		add_quoted(&b, detail ? detail : title);
	} else {
		const char *quote = strcmp(form, "numbers") == 0 ? "" : "\"";
		buf_addf(&b, "{\"status\":%s%d%s,\"title\":", quote, status, quote);
		add_quoted(&b, title);
		if (detail) {
			buf_adds(&b, ",\"detail\":");
			add_quoted(&b, detail);
		}
		if (pointer)
			buf_addf(&b, ",\"source\":{\"pointer\":\"%s\"}", pointer);
		buf_adds(&b, "}");
	}
	answer_text(a, status, JSONAPI, "%s]}", b.s);
	buf_free(&b);
}

static void not_found(struct practice *p, struct answer *a)
{
	tf_error(p, a, 404, "not found", NULL, NULL);
}

static void discovery(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *how = practice_value(p, "tf.discovery");
	(void)q;
	(void)part;
	if (strcmp(how, "none") == 0)
		answer_text(a, 404, "text/html", "<html><body>Not found</body></html>");
	else if (strcmp(how, "html") == 0)
		answer_text(a, 200, "text/html", "<html><body>Welcome</body></html>");
	else if (strcmp(how, "other") == 0)
		answer_text(a, 200, "application/json", "{\"modules.v1\":\"/v1/modules/\",\"providers.v1\":\"/v1/providers/\"}");
	else
		answer_text(a, 200, "application/json", "{\"modules.v1\":\"/api/registry/v1/modules/\",\"motd.v1\":\"/api/terraform/motd\","
			"\"state.v2\":\"/api/v2/\",\"tfe.v2\":\"/api/v2/\",\"tfe.v2.1\":\"/api/v2/\",\"tfe.v2.2\":\"/api/v2/\"}");
}

static void ping(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *product = practice_value(p, "tf.product");
	(void)q;
	(void)part;
	answer_text(a, 204, NULL, "%s", "");
	if (strcmp(product, "old") != 0)
		answer_header(a, "TFP-AppName", "%s", product);
	answer_header(a, "TFP-API-Version", "%s", strcmp(product, "old") == 0 ? "2.5" : "2.6");
	if (strcmp(product, "HCP Terraform") != 0)
		answer_header(a, "X-TFE-Version", "%s", strcmp(product, "old") == 0 ? "v202208-3" : "v202507-1");
	answer_header(a, "X-RateLimit-Limit", "30");
}

static void account(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *kind = bearer_kind(p, q);
	bool service = strcmp(kind, "team") == 0 || strcmp(kind, "organization") == 0;
	(void)part;
	answer_text(a, 200, JSONAPI, "{\"data\":{\"id\":\"user-Practice00000001\",\"type\":\"users\",\"attributes\":{\"username\":\"%s\","
		"\"is-service-account\":%s,\"auth-method\":\"hcp_username_password\",\"avatar-url\":null,\"v2-only\":true,\"email\":\"%s\","
		"\"unconfirmed-email\":null,\"is-site-admin\":false,\"is-sso-login\":false,\"permissions\":{\"can-create-organizations\":%s},"
		"\"two-factor\":{\"enabled\":true,\"verified\":true}},\"relationships\":{\"authentication-tokens\":{\"links\":{\"related\":"
		"\"/api/v2/users/user-Practice00000001/authentication-tokens\"}},\"authenticated-resource\":{\"data\":{\"id\":\"%s\",\"type\":\"%s\"}}},"
		"\"links\":{\"self\":\"/api/v2/users/user-Practice00000001\"}}}",
		service ? "api-team-4711" : "alice", service ? "true" : "false", service ? "" : "alice@example.com", service ? "false" : "true",
		strcmp(kind, "team") == 0 ? "team-Practice00000001" : service ? practice_value(p, "tf.org") : "user-Practice00000001",
		strcmp(kind, "team") == 0 ? "teams" : service ? "organizations" : "users");
}

static void add_organization(struct practice *p, const struct asked *q, struct buf *b)
{
	const char *right = practice_value(p, "tf.can_update_oauth"), *org = practice_value(p, "tf.org");
	bool none = strcmp(bearer_kind(p, q), "no-rights") == 0;
	buf_addf(b, "{\"id\":\"%s\",\"type\":\"organizations\",\"attributes\":{\"external-id\":\"org-Practice00000001\",\"name\":\"%s\","
		"\"created-at\":\"2024-03-01T08:00:00.000Z\",\"email\":\"platform@example.com\",\"collaborator-auth-policy\":\"password\","
		"\"plan-expired\":false,\"permissions\":{\"can-update\":%s,\"can-destroy\":false,\"can-access-via-teams\":true,"
		"\"can-create-workspace\":true,\"can-traverse\":true", org, org, none ? "false" : "true");
	if (strcmp(right, "absent") != 0)
		buf_addf(b, ",\"can-update-oauth\":%s,\"can-update-ssh-keys\":%s", none ? "false" : right, none ? "false" : right);
	buf_addf(b, "}},\"relationships\":{\"entitlement-set\":{\"data\":{\"id\":\"org-Practice00000001\",\"type\":\"entitlement-sets\"},\"links\":"
		"{\"related\":\"/api/v2/organizations/%s/entitlement-set\"}},\"oauth-tokens\":{\"links\":{\"related\":"
		"\"/api/v2/organizations/%s/oauth-tokens\"}}},\"links\":{\"self\":\"/api/v2/organizations/%s\"}}", org, org, org);
}

static void organizations(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct buf b;
	(void)part;
	buf_init(&b, BUF_TEXT);
	if (practice_is(p, "tf.listed", "yes"))
		add_organization(p, q, &b);
	answer_text(a, 200, JSONAPI, "{\"data\":[%s],\"links\":{\"self\":\"/api/v2/organizations\",\"prev\":null,\"next\":null},\"meta\":{\"pagination\":"
		"{\"current-page\":1,\"page-size\":20,\"prev-page\":null,\"next-page\":null,\"total-pages\":1,\"total-count\":1}}}", b.s);
	buf_free(&b);
}

static void organization(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct buf b;
	(void)part;
	buf_init(&b, BUF_TEXT);
	add_organization(p, q, &b);
	answer_text(a, 200, JSONAPI, "{\"data\":%s}", b.s);
	buf_free(&b);
}

static void entitlements(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *vcs = practice_value(p, "tf.vcs");
	bool absent = strcmp(vcs, "absent") == 0;
	(void)q;
	(void)part;
	answer_text(a, 200, JSONAPI, "{\"data\":{\"id\":\"org-Practice00000001\",\"type\":\"entitlement-sets\",\"attributes\":{\"agents\":true,"
		"\"operations\":true,\"private-module-registry\":true,\"private-vcs\":false,\"sso\":false,\"state-storage\":true,\"teams\":true%s%s},"
		"\"links\":{\"self\":\"/api/v2/entitlement-sets/org-Practice00000001\"}}}", absent ? "" : ",\"vcs-integrations\":", absent ? "" : vcs);
}

static void events(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)p;
	(void)q;
	(void)part;
	answer_text(a, 200, JSONAPI, "{\"data\":[],\"meta\":{\"pagination\":{\"current-page\":1,\"next-page\":null,\"total-pages\":1,\"total-count\":0}}}");
}

static void ranges(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)p;
	(void)q;
	(void)part;
	answer_text(a, 200, "application/json", "{\"api\":[\"192.0.2.0/28\"],\"notifications\":[\"192.0.2.16/28\"],\"sentinel\":[\"192.0.2.32/28\"],"
		"\"vcs\":[\"192.0.2.48/28\"]}");
}

enum need { NEED_NOTHING, NEED_TOKEN, NEED_ORG, NEED_VCS };
/* {org} has to be the organization. */
static const struct { const char *method, *path; enum need need; route_call *call; } routes[] = {
	{ "GET", "/.well-known/terraform.json", NEED_NOTHING, discovery },
	{ "GET", "/api/meta/ip-ranges", NEED_NOTHING, ranges },
	{ "GET", "/auth/{uuid}", NEED_NOTHING, tf_connect },
	{ "GET", "/api/v2/ping", NEED_NOTHING, ping },
	{ "GET", "/api/v2/account/details", NEED_TOKEN, account },
	{ "GET", "/api/v2/organizations", NEED_TOKEN, organizations },
	{ "GET", "/api/v2/organizations/{org}", NEED_ORG, organization },
	{ "GET", "/api/v2/organizations/{org}/entitlement-set", NEED_ORG, entitlements },
	{ "GET", "/api/v2/organizations/{org}/oauth-clients", NEED_VCS, tf_providers },
	{ "POST", "/api/v2/organizations/{org}/oauth-clients", NEED_VCS, tf_create },
	{ "GET", "/api/v2/organizations/{org}/oauth-tokens", NEED_VCS, tf_tokens },
	{ "GET", "/api/v2/organizations/{org}/vcs-events", NEED_VCS, events },
	{ "GET", "/api/v2/oauth-clients/{id}", NEED_VCS, tf_provider_read },
	{ "PATCH", "/api/v2/oauth-clients/{id}", NEED_VCS, tf_provider_change },
	{ "DELETE", "/api/v2/oauth-clients/{id}", NEED_VCS, tf_provider_delete },
	{ "GET", "/api/v2/oauth-clients/{id}/oauth-tokens", NEED_VCS, tf_provider_tokens },
	{ "GET", "/api/v2/oauth-tokens/{id}", NEED_VCS, tf_token_read },
	{ "PATCH", "/api/v2/oauth-tokens/{id}", NEED_VCS, tf_token_change },
	{ "DELETE", "/api/v2/oauth-tokens/{id}", NEED_VCS, tf_token_delete },
	{ "GET", "/api/v2/oauth-tokens/{id}/vcs-organizations", NEED_VCS, tf_vcs_organizations },
	{ "GET", "/api/v2/oauth-tokens/{id}/authorized-repos", NEED_VCS, tf_repositories },
};

static bool refused(struct practice *p, struct asked *q, struct answer *a, enum need need, const char *route, const char *name)
{
	const char *kind = bearer_kind(p, q), *type = asked_header(q, "Content-Type");
	if (need == NEED_NOTHING)
		return false;
	if (!kind || strcmp(kind, "unknown") == 0 || strcmp(kind, "expired") == 0) {
		tf_error(p, a, 401, "unauthorized", NULL, NULL);
		return true;
	}
	if (strcmp(q->method, "GET") != 0 && (!type || strncasecmp(type, "application/vnd.api+json", 24) != 0)) {
		tf_error(p, a, 415, "invalid content type", "Content-Type must be application/vnd.api+json", NULL);
		return true;
	}
	bool missing = strstr(route, "{org}") && strcmp(name, practice_value(p, "tf.org")) != 0;
	if (need == NEED_VCS)
		missing = missing || strcmp(kind, "no-rights") == 0 || practice_is(p, "tf.vcs", "false") || practice_is(p, "tf.can_update_oauth", "false");
	if (missing)
		not_found(p, a);
	return missing;
}

void tf_answer(struct practice *p, struct asked *q, struct answer *a)
{
	char part[PARTS][256] = { "" };
	not_found(p, a);
	for (size_t i = 0; i < COUNT(routes); i++) {
		if (strcmp(routes[i].method, q->method) != 0 || !path_is(routes[i].path, q->path, part))
			continue;
		if (!refused(p, q, a, routes[i].need, routes[i].path, part[0]))
			routes[i].call(p, q, a, part);
		break;
	}
	answer_header(a, "X-Request-Id", "3d1f0000-0000-4000-8000-%012d", p->n.requests + 1);
	if (strncmp(q->path, "/api/v2/", 8) == 0 && strcmp(q->path, "/api/v2/ping") != 0) {
		answer_header(a, "TFP-API-Version", "2.6");
		answer_header(a, "X-RateLimit-Limit", "30");
	}
}
