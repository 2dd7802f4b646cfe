/* SPDX-License-Identifier: ISC */
/* HCP Terraform and Terraform Enterprise, as far as connections to version control go. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define JSONAPI "application/vnd.api+json; charset=utf-8"

typedef void handler(struct practice *, struct asked *, struct answer *, const char *id);

void provider_free(struct provider *v)
{
	free(v->id);
	free(v->token);
	free(v->uuid);
	free(v->name);
	free(v->service);
	free(v->http_url);
	free(v->api_url);
}

struct provider *provider_add(struct practice *p, const char *name, const char *service, const char *http_url, const char *api_url)
{
	if (p->n_providers == MAX_PROVIDERS)
		abort();
	struct provider *v = &p->providers[p->n_providers++];
	int n = p->n_providers + p->deletes;
	*v = (struct provider){ .name = mem_dup(name), .service = mem_dup(service), .http_url = mem_dup(http_url), .api_url = mem_dup(api_url) };
	v->id = mem_fmt("oc-Practice%08d", n);
	v->token = mem_fmt("ot-Practice%08d", n);
	v->uuid = mem_fmt("7f3a0000-1111-4222-8333-%012d", n);
	v->pat = "good";
	v->scoped = true;
	return v;
}

void practice_add_provider(struct practice *p, const char *name, const char *http_url, bool has_key)
{
	pthread_mutex_lock(&p->lock);
	struct provider *v = provider_add(p, name, "ado_server", http_url, http_url);
	v->has_key = has_key;
	pthread_mutex_unlock(&p->lock);
}

static void error(struct practice *p, struct answer *a, int status, const char *title, const char *detail, const char *pointer)
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
	error(p, a, 404, "not found", NULL, NULL);
}

static void discovery(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	const char *how = practice_value(p, "tf.discovery");
	(void)q;
	(void)id;
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

static void ping(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	const char *product = practice_value(p, "tf.product");
	(void)q;
	(void)id;
	answer_text(a, 204, NULL, "%s", "");
	if (strcmp(product, "old") != 0)
		answer_header(a, "TFP-AppName", "%s", product);
	answer_header(a, "TFP-API-Version", "%s", strcmp(product, "old") == 0 ? "2.5" : "2.6");
	if (strcmp(product, "HCP Terraform") != 0)
		answer_header(a, "X-TFE-Version", "%s", strcmp(product, "old") == 0 ? "v202208-3" : "v202507-1");
	answer_header(a, "X-RateLimit-Limit", "30");
}

static void account(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	const char *kind = bearer_kind(p, q);
	bool service = strcmp(kind, "team") == 0 || strcmp(kind, "organization") == 0;
	(void)id;
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

static void organizations(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	struct buf b;
	(void)id;
	buf_init(&b, BUF_TEXT);
	if (practice_is(p, "tf.listed", "yes"))
		add_organization(p, q, &b);
	answer_text(a, 200, JSONAPI, "{\"data\":[%s],\"links\":{\"self\":\"/api/v2/organizations\",\"prev\":null,\"next\":null},\"meta\":{\"pagination\":"
		"{\"current-page\":1,\"page-size\":20,\"prev-page\":null,\"next-page\":null,\"total-pages\":1,\"total-count\":1}}}", b.s);
	buf_free(&b);
}

static void organization(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	struct buf b;
	(void)id;
	buf_init(&b, BUF_TEXT);
	add_organization(p, q, &b);
	answer_text(a, 200, JSONAPI, "{\"data\":%s}", b.s);
	buf_free(&b);
}

static void entitlements(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	const char *vcs = practice_value(p, "tf.vcs");
	bool absent = strcmp(vcs, "absent") == 0;
	(void)q;
	(void)id;
	answer_text(a, 200, JSONAPI, "{\"data\":{\"id\":\"org-Practice00000001\",\"type\":\"entitlement-sets\",\"attributes\":{\"agents\":true,"
		"\"operations\":true,\"private-module-registry\":true,\"private-vcs\":false,\"sso\":false,\"state-storage\":true,\"teams\":true%s%s},"
		"\"links\":{\"self\":\"/api/v2/entitlement-sets/org-Practice00000001\"}}}", absent ? "" : ",\"vcs-integrations\":", absent ? "" : vcs);
}

static void add_provider(struct practice *p, const struct provider *v, struct buf *b)
{
	const char *org = practice_value(p, "tf.org");
	buf_addf(b, "{\"id\":\"%s\",\"type\":\"oauth-clients\",\"attributes\":{\"created-at\":\"2026-11-01T08:00:00.000Z\",\"callback-url\":"
		"\"https://localhost:%d/auth/%s/callback\",\"connect-path\":\"/auth/%s?organization_id=17\",\"service-provider\":\"%s\","
		"\"service-provider-display-name\":\"%s\",\"name\":", v->id, p->ports[PRACTICE_TF], v->uuid, v->uuid, v->service,
		strcmp(v->service, "ado_server") == 0 ? "Azure DevOps Server" : v->service);
	add_quoted(b, v->name);
	buf_adds(b, ",\"http-url\":");
	add_quoted(b, v->http_url);
	buf_adds(b, ",\"api-url\":");
	add_quoted(b, v->api_url);
	buf_addf(b, ",\"key\":null,\"secret\":null,\"rsa-public-key\":null,\"organization-scoped\":%s},\"relationships\":{\"organization\":{\"data\":"
		"{\"id\":\"%s\",\"type\":\"organizations\"},\"links\":{\"related\":\"/api/v2/organizations/%s\"}},\"projects\":{\"data\":[]},"
		"\"oauth-tokens\":{\"data\":[", v->scoped ? "true" : "false", org, org);
	if (v->token)
		buf_addf(b, "{\"id\":\"%s\",\"type\":\"oauth-tokens\"}", v->token);
	buf_addf(b, "],\"links\":{\"related\":\"/api/v2/oauth-clients/%s/oauth-tokens\"}},\"agent-pool\":{\"data\":null}}}", v->id);
}

static void add_token(struct buf *b, const struct provider *v)
{
	buf_addf(b, "{\"id\":\"%s\",\"type\":\"oauth-tokens\",\"attributes\":{\"created-at\":\"2026-11-01T08:00:01.000Z\",\"service-provider-user\":"
		"\"svc-terraform\",\"has-ssh-key\":%s},\"relationships\":{\"oauth-client\":{\"data\":{\"id\":\"%s\",\"type\":\"oauth-clients\"},\"links\":"
		"{\"related\":\"/api/v2/oauth-clients/%s\"}}},\"links\":{\"self\":\"/api/v2/oauth-tokens/%s\"}}",
		v->token, v->has_key ? "true" : "false", v->id, v->id, v->token);
}

static void list(struct practice *p, struct answer *a, bool tokens, const struct provider *only)
{
	struct buf b;
	buf_init(&b, BUF_REPLY);
	for (int i = 0; i < p->n_providers; i++) {
		struct provider *v = &p->providers[i];
		if ((only && v != only) || (tokens && !v->token))
			continue;
		buf_adds(&b, b.len ? "," : "");
		if (tokens)
			add_token(&b, v);
		else
			add_provider(p, v, &b);
	}
	answer_text(a, 200, JSONAPI, "{\"data\":[%s]}", b.s);
	buf_free(&b);
}

static void providers(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	(void)q;
	(void)id;
	list(p, a, false, NULL);
}

static void all_tokens(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	(void)q;
	(void)id;
	list(p, a, true, NULL);
}

static const char *attribute(const struct asked *q, const char *name)
{
	const cJSON *data = cJSON_GetObjectItemCaseSensitive(q->json, "data");
	const cJSON *attributes = cJSON_GetObjectItemCaseSensitive(data, "attributes");
	return cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(attributes, name));
}

static bool type_is(const struct asked *q, const char *type)
{
	const char *given = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(cJSON_GetObjectItemCaseSensitive(q->json, "data"), "type"));
	return given && strcmp(given, type) == 0;
}

/* What is known of the check: rubbish is refused, PKCS#1 taken. A passphrase or another format is refused here too. */
static bool key_good(const char *key)
{
	static const char head[] = "-----BEGIN RSA PRIVATE KEY-----\n", tail[] = "-----END RSA PRIVATE KEY-----\n";
	size_t n = key ? strlen(key) : 0;
	return n > sizeof head + sizeof tail + 200 && strncmp(key, head, sizeof head - 1) == 0 && strcmp(key + n - (sizeof tail - 1), tail) == 0
		&& !strstr(key, "ENCRYPTED") && !strchr(key, '\r');
}

static bool url_of_service(const char *url)
{
	return strstr(url, "://dev.azure.com") || strstr(url, ".visualstudio.com");
}

static bool invalid(struct practice *p, struct asked *q, struct answer *a)
{
	static const char *const services[] = { "ado_server", "ado_services", "bitbucket_data_center", "bitbucket_hosted", "bitbucket_server", "github",
		"github_enterprise", "gitlab_hosted", "gitlab_community_edition", "gitlab_enterprise_edition" };
	const char *service = attribute(q, "service-provider"), *http = attribute(q, "http-url"), *api = attribute(q, "api-url");
	bool known = false;
	for (size_t i = 0; service && i < COUNT(services); i++)
		known = known || strcmp(service, services[i]) == 0;
	if (!type_is(q, "oauth-clients"))
		error(p, a, 422, "invalid attribute", "Type must be oauth-clients", "/data/type");
	else if (!known)
		error(p, a, 422, "invalid attribute", "Service provider is not included in the list", "/data/attributes/service-provider");
	else if (!http || !*http)
		error(p, a, 422, "invalid attribute", "HTTP URL can't be blank", "/data/attributes/http-url");
	else if (!api || !*api)
		error(p, a, 422, "invalid attribute", "API URL can't be blank", "/data/attributes/api-url");
	else if (url_of_service(http))
		error(p, a, 422, "invalid attribute", "HTTP URL cannot point to https://dev.azure.com when service-provider is ado_server",
			"/data/attributes/http-url");
	else if (!attribute(q, "oauth-token-string"))
		error(p, a, 422, "invalid attribute", "OAuth token string can't be blank", "/data/attributes/oauth-token-string");
	else if (!key_good(attribute(q, "private-key")))
		error(p, a, 422, "invalid attribute", "Ssh key is invalid", "/data/attributes/private-key");
	else
		return false;
	return true;
}

static void show_provider(struct practice *p, struct answer *a, int status, const struct provider *v)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	add_provider(p, v, &b);
	answer_text(a, status, JSONAPI, "{\"data\":%s}", b.s);
	buf_free(&b);
}

static void show_token(struct answer *a, const struct provider *v)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	add_token(&b, v);
	answer_text(a, 200, JSONAPI, "{\"data\":%s}", b.s);
	buf_free(&b);
}

static void create(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	(void)id;
	if (invalid(p, q, a))
		return;
	struct provider *v = provider_add(p, attribute(q, "name"), attribute(q, "service-provider"), attribute(q, "http-url"), attribute(q, "api-url"));
	v->pat = pat_kind(p, attribute(q, "oauth-token-string"));
	v->has_key = practice_is(p, "tf.key_by_post", "yes");
	p->creates++;
	show_provider(p, a, 201, v);
}

static struct provider *by_id(struct practice *p, const char *id)
{
	for (int i = 0; i < p->n_providers; i++)
		if (strcmp(p->providers[i].id, id) == 0)
			return &p->providers[i];
	return NULL;
}

static struct provider *by_token(struct practice *p, const char *id)
{
	for (int i = 0; i < p->n_providers; i++)
		if (p->providers[i].token && strcmp(p->providers[i].token, id) == 0)
			return &p->providers[i];
	return NULL;
}

static void provider_read(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	struct provider *v = by_id(p, id);
	(void)q;
	if (v)
		show_provider(p, a, 200, v);
}

static void provider_change(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	struct provider *v = by_id(p, id);
	if (!v)
		return;
	if (attribute(q, "name")) {
		free(v->name);
		v->name = mem_dup(attribute(q, "name"));
	}
	if (attribute(q, "oauth-token-string"))
		v->pat = pat_kind(p, attribute(q, "oauth-token-string"));
	show_provider(p, a, 200, v);
}

static void provider_delete(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	struct provider *v = by_id(p, id);
	(void)q;
	if (!v)
		return;
	provider_free(v);
	memmove(v, v + 1, (size_t)(p->providers + --p->n_providers - v) * sizeof *v);
	p->deletes++;
	answer_text(a, 204, NULL, "%s", "");
}

static void provider_tokens(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	struct provider *v = by_id(p, id);
	(void)q;
	if (v)
		list(p, a, true, v);
}

static void token_read(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	struct provider *v = by_token(p, id);
	(void)q;
	if (v)
		show_token(a, v);
}

static void token_change(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	struct provider *v = by_token(p, id);
	if (!v)
		return;
	if (!type_is(q, "oauth-tokens")) {
		error(p, a, 422, "invalid attribute", "Type must be oauth-tokens", "/data/type");
		return;
	}
	if (!key_good(attribute(q, "ssh-key"))) {
		error(p, a, 422, "invalid attribute", "Ssh key is invalid", "/data/attributes/ssh-key");
		return;
	}
	v->has_key = true;
	show_token(a, v);
}

static void token_delete(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	struct provider *v = by_token(p, id);
	(void)q;
	if (!v)
		return;
	free(v->token);
	v->token = NULL;
	v->has_key = false;
	answer_text(a, 204, NULL, "%s", "");
}

static bool beta(struct practice *p)
{
	return practice_is(p, "tf.beta", "yes");
}

static void vcs_organizations(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	struct provider *v = by_token(p, id);
	(void)q;
	if (v && beta(p))
		answer_text(a, 200, JSONAPI, "{\"data\":[{\"id\":\"%s\",\"type\":\"vcs-organization\",\"attributes\":{\"name\":\"%s\"}}]}",
			practice_value(p, "ado.collection"), practice_value(p, "ado.collection"));
}

static void repositories(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	struct provider *v = by_token(p, id);
	const char *org = asked_query(q, "organization"), *how = practice_value(p, "tf.repositories");
	if (!v || !beta(p))
		return;
	if (!org || strcmp(org, practice_value(p, "ado.collection")) != 0)
		error(p, a, 422, "unprocessable entity", org ? "The organization could not be found" : "organization is required for Azure DevOps", NULL);
	else if (strcmp(how, "refused") == 0 || strcmp(v->pat, "good") != 0)
		error(p, a, 422, "unprocessable entity", "TF400813: The user is not authorized to access this resource.", NULL);
	else if (strcmp(how, "none") == 0)
		answer_text(a, 200, JSONAPI, "{\"data\":[],\"meta\":{\"next-page\":null}}");
	else
		answer_text(a, 200, JSONAPI, "{\"data\":[{\"id\":\"%s/Platform/_git/infrastructure\",\"type\":\"authorized-repos\",\"attributes\":{\"name\":"
			"\"infrastructure\",\"display-identifier\":\"%s/Platform/infrastructure\"},\"relationships\":{\"oauth-token\":{\"data\":{\"id\":\"%s\","
			"\"type\":\"oauth-tokens\"}}}},{\"id\":\"%s/Platform/_git/modules\",\"type\":\"authorized-repos\",\"attributes\":{\"name\":\"modules\","
			"\"display-identifier\":\"%s/Platform/modules\"},\"relationships\":{\"oauth-token\":{\"data\":{\"id\":\"%s\",\"type\":\"oauth-tokens\"}}}}],"
			"\"meta\":{\"next-page\":null}}", org, org, v->token, org, org, v->token);
}

static void events(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	(void)p;
	(void)q;
	(void)id;
	answer_text(a, 200, JSONAPI, "{\"data\":[],\"meta\":{\"pagination\":{\"current-page\":1,\"next-page\":null,\"total-pages\":1,\"total-count\":0}}}");
}

static void ranges(struct practice *p, struct asked *q, struct answer *a, const char *id)
{
	(void)p;
	(void)q;
	(void)id;
	answer_text(a, 200, "application/json", "{\"api\":[\"192.0.2.0/28\"],\"notifications\":[\"192.0.2.16/28\"],\"sentinel\":[\"192.0.2.32/28\"],"
		"\"vcs\":[\"192.0.2.48/28\"]}");
}

enum need { NEED_NOTHING, NEED_TOKEN, NEED_ORG, NEED_VCS };
/* {org} has to be the organization, {id} is handed on. */
static const struct { const char *method, *path; enum need need; handler *call; } routes[] = {
	{ "GET", "/.well-known/terraform.json", NEED_NOTHING, discovery },
	{ "GET", "/api/meta/ip-ranges", NEED_NOTHING, ranges },
	{ "GET", "/api/v2/ping", NEED_NOTHING, ping },
	{ "GET", "/api/v2/account/details", NEED_TOKEN, account },
	{ "GET", "/api/v2/organizations", NEED_TOKEN, organizations },
	{ "GET", "/api/v2/organizations/{org}", NEED_ORG, organization },
	{ "GET", "/api/v2/organizations/{org}/entitlement-set", NEED_ORG, entitlements },
	{ "GET", "/api/v2/organizations/{org}/oauth-clients", NEED_VCS, providers },
	{ "POST", "/api/v2/organizations/{org}/oauth-clients", NEED_VCS, create },
	{ "GET", "/api/v2/organizations/{org}/oauth-tokens", NEED_VCS, all_tokens },
	{ "GET", "/api/v2/organizations/{org}/vcs-events", NEED_VCS, events },
	{ "GET", "/api/v2/oauth-clients/{id}", NEED_VCS, provider_read },
	{ "PATCH", "/api/v2/oauth-clients/{id}", NEED_VCS, provider_change },
	{ "DELETE", "/api/v2/oauth-clients/{id}", NEED_VCS, provider_delete },
	{ "GET", "/api/v2/oauth-clients/{id}/oauth-tokens", NEED_VCS, provider_tokens },
	{ "GET", "/api/v2/oauth-tokens/{id}", NEED_VCS, token_read },
	{ "PATCH", "/api/v2/oauth-tokens/{id}", NEED_VCS, token_change },
	{ "DELETE", "/api/v2/oauth-tokens/{id}", NEED_VCS, token_delete },
	{ "GET", "/api/v2/oauth-tokens/{id}/vcs-organizations", NEED_VCS, vcs_organizations },
	{ "GET", "/api/v2/oauth-tokens/{id}/authorized-repos", NEED_VCS, repositories },
};

/* Does path look like the route's? The part at {…} goes to name. */
static bool path_is(const char *route, const char *path, char name[128])
{
	const char *brace = strchr(route, '{');
	name[0] = '\0';
	if (!brace)
		return strcmp(route, path) == 0;
	size_t front = (size_t)(brace - route);
	if (strncmp(route, path, front) != 0)
		return false;
	size_t n = strcspn(path + front, "/");
	if (n == 0 || n > 127 || strcmp(strchr(brace, '}') + 1, path + front + n) != 0)
		return false;
	memcpy(name, path + front, n);
	name[n] = '\0';
	return true;
}

static bool refused(struct practice *p, struct asked *q, struct answer *a, enum need need, const char *route, const char *name)
{
	const char *kind = bearer_kind(p, q), *type = asked_header(q, "Content-Type");
	if (need == NEED_NOTHING)
		return false;
	if (!kind || strcmp(kind, "unknown") == 0 || strcmp(kind, "expired") == 0) {
		error(p, a, 401, "unauthorized", NULL, NULL);
		return true;
	}
	if (strcmp(q->method, "GET") != 0 && (!type || strncasecmp(type, "application/vnd.api+json", 24) != 0)) {
		error(p, a, 415, "invalid content type", "Content-Type must be application/vnd.api+json", NULL);
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
	char name[128];
	not_found(p, a);
	for (size_t i = 0; i < COUNT(routes); i++) {
		if (strcmp(routes[i].method, q->method) != 0 || !path_is(routes[i].path, q->path, name))
			continue;
		if (!refused(p, q, a, routes[i].need, routes[i].path, name))
			routes[i].call(p, q, a, name);
		break;
	}
	answer_header(a, "X-Request-Id", "3d1f0000-0000-4000-8000-%012d", p->requests + 1);
	if (strncmp(q->path, "/api/v2/", 8) == 0 && strcmp(q->path, "/api/v2/ping") != 0) {
		answer_header(a, "TFP-API-Version", "2.6");
		answer_header(a, "X-RateLimit-Limit", "30");
	}
}
