/* SPDX-License-Identifier: ISC */
/* The VCS providers of Terraform ("oauth-clients"): made, changed, shown and deleted. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <openssl/rsa.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void provider_free(struct provider *v)
{
	char *all[] = { v->id, v->token, v->uuid, v->name, v->service, v->http_url, v->api_url, v->key, v->public_key, v->secret, v->user };
	for (size_t i = 0; i < COUNT(all); i++)
		free(all[i]);
}

bool provider_is_bitbucket(const struct provider *v)
{
	return strncmp(v->service, "bitbucket_", 10) == 0;
}

struct provider *provider_add(struct practice *p, const char *name, const char *service, const char *http_url, const char *api_url)
{
	if (p->n_providers == MAX_PROVIDERS)
		abort();
	struct provider *v = &p->providers[p->n_providers++];
	int n = p->n_providers + p->n.deletes;
	*v = (struct provider){ .name = mem_dup(name), .service = mem_dup(service), .http_url = mem_dup(http_url), .api_url = mem_dup(api_url) };
	v->id = mem_fmt("oc-Practice%08d", n);
	v->uuid = mem_fmt("7f3a0000-1111-4222-8333-%012d", n);
	v->pat = "good";
	v->scoped = true;
	if (!provider_is_bitbucket(v)) {
		v->token = mem_fmt("ot-Practice%08d", n);
		v->user = mem_dup("svc-terraform");
	}
	return v;
}

void practice_add_provider(struct practice *p, const char *name, const char *http_url, bool has_key)
{
	pthread_mutex_lock(&p->lock);
	struct provider *v = provider_add(p, name, "ado_server", http_url, http_url);
	v->has_key = has_key;
	pthread_mutex_unlock(&p->lock);
}

/* The pair that Terraform makes: one for all providers and all practice servers of a program, for making one takes a while. */
static EVP_PKEY *made;

void practice_make_keys(void)
{
	if (!made)
		made = EVP_RSA_gen(2048);
}

static void make_keys(struct provider *v)
{
	practice_make_keys();
	v->key = random_text("0123456789abcdef", 32);
	v->public_key = rsa_public_text(made);
}

void practice_provide(struct practice *p, enum practice_role role, const char *service, const char *name)
{
	char origin[128], base[256];
	practice_origin(p, role, origin, sizeof origin);
	practice_base(p, role, base, sizeof base);
	pthread_mutex_lock(&p->lock);
	bool cloud = strcmp(service, "bitbucket_hosted") == 0;
	struct provider *v = provider_add(p, name, service, cloud ? "https://bitbucket.org" : base, cloud ? "https://api.bitbucket.org/2.0" : origin);
	if (role == PRACTICE_BBS) {
		make_keys(v);
	} else if (role == PRACTICE_BBC) {
		v->key = mem_dup(practice_secret(p, role, "key"));
		v->secret = mem_dup(practice_secret(p, role, "secret"));
	} else if (cloud) {
		v->key = mem_dup("placeholder");
	}
	pthread_mutex_unlock(&p->lock);
}

const char *practice_provided(struct practice *p, const char *what)
{
	const char *text = NULL;
	pthread_mutex_lock(&p->lock);
	const struct provider *v = p->n_providers ? &p->providers[p->n_providers - 1] : NULL;
	if (v)
		text = strcmp(what, "id") == 0 ? v->id : strcmp(what, "key") == 0 ? v->key : v->public_key;
	pthread_mutex_unlock(&p->lock);
	return text;
}

static const struct { const char *service, *display; } displays[] = {
	{ "ado_server", "Azure DevOps Server" }, { "bitbucket_data_center", "Bitbucket Data Center" }, { "bitbucket_hosted", "Bitbucket Cloud" },
	{ "bitbucket_server", "Bitbucket Server" }, { "bitbucket_server_legacy", "Bitbucket Server" },
};

static const char *display(const char *service)
{
	for (size_t i = 0; i < COUNT(displays); i++)
		if (strcmp(displays[i].service, service) == 0)
			return displays[i].display;
	return service;
}

void tf_add_provider(struct practice *p, const struct provider *v, struct buf *b)
{
	const char *org = practice_value(p, "tf.org");
	const struct { const char *name, *value; } texts[] = { { "name", v->name }, { "http-url", v->http_url }, { "api-url", v->api_url },
		{ "key", v->key }, { "rsa-public-key", v->public_key } };
	buf_addf(b, "{\"id\":\"%s\",\"type\":\"oauth-clients\",\"attributes\":{\"created-at\":\"2026-11-01T08:00:00.000Z\",\"callback-url\":"
		"\"https://localhost:%d/auth/%s/callback\",\"connect-path\":\"/auth/%s?organization_id=17\",\"service-provider\":\"%s\","
		"\"service-provider-display-name\":\"%s\"", v->id, p->ports[PRACTICE_TF], v->uuid, v->uuid, v->service, display(v->service));
	for (size_t i = 0; i < COUNT(texts); i++) {
		buf_addf(b, ",\"%s\":", texts[i].name);
		add_quoted(b, texts[i].value);
	}
	buf_addf(b, ",\"secret\":null,\"organization-scoped\":%s},\"relationships\":{\"organization\":{\"data\":"
		"{\"id\":\"%s\",\"type\":\"organizations\"},\"links\":{\"related\":\"/api/v2/organizations/%s\"}},\"projects\":{\"data\":[]},"
		"\"oauth-tokens\":{\"data\":[", v->scoped ? "true" : "false", org, org);
	if (v->token)
		buf_addf(b, "{\"id\":\"%s\",\"type\":\"oauth-tokens\"}", v->token);
	buf_addf(b, "],\"links\":{\"related\":\"/api/v2/oauth-clients/%s/oauth-tokens\"}},\"agent-pool\":{\"data\":null}}}", v->id);
}

void tf_providers(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct buf b;
	(void)q;
	(void)part;
	buf_init(&b, BUF_REPLY);
	for (int i = 0; i < p->n_providers; i++) {
		tf_look(p, &p->providers[i]);
		buf_adds(&b, b.len ? "," : "");
		tf_add_provider(p, &p->providers[i], &b);
	}
	answer_text(a, 200, JSONAPI, "{\"data\":[%s]}", b.s);
	buf_free(&b);
}

const char *tf_attribute(const struct asked *q, const char *name)
{
	const cJSON *data = cJSON_GetObjectItemCaseSensitive(q->json, "data");
	const cJSON *attributes = cJSON_GetObjectItemCaseSensitive(data, "attributes");
	return cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(attributes, name));
}

bool tf_type_is(const struct asked *q, const char *type)
{
	const char *given = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(cJSON_GetObjectItemCaseSensitive(q->json, "data"), "type"));
	return given && strcmp(given, type) == 0;
}

/* What is known of the check: rubbish is refused, PKCS#1 taken. A passphrase or another format is refused here too. */
bool tf_key_good(const char *key)
{
	static const char head[] = "-----BEGIN RSA PRIVATE KEY-----\n", tail[] = "-----END RSA PRIVATE KEY-----\n";
	size_t n = key ? strlen(key) : 0;
	return n > sizeof head + sizeof tail + 200 && strncmp(key, head, sizeof head - 1) == 0 && strcmp(key + n - (sizeof tail - 1), tail) == 0
		&& !strstr(key, "ENCRYPTED") && !strchr(key, '\r');
}

/* ---- what is refused with 422: NULL, or the detail, with the attribute in *at ---- */

static const char *token_problem(const struct asked *q, const char **at)
{
	*at = "oauth-token-string";
	if (!tf_attribute(q, *at))
		return "OAuth token string can't be blank";
	*at = "private-key";
	return tf_key_good(tf_attribute(q, *at)) ? NULL : "Ssh key is invalid";
}

/* Bitbucket Server and Data Center: the key, the private and the public one together, or none of them. */
static const char *keys_problem(struct practice *p, const struct asked *q, const char **at)
{
	const char *key = tf_attribute(q, "key"), *secret = tf_attribute(q, "secret"), *public_key = tf_attribute(q, "rsa-public-key");
	*at = "key";
	if (!key && !secret && !public_key && !practice_is(p, "tf.makes_keys", "refused"))
		return NULL;
	if (!key || !*key)
		return "The Consumer Key for Bitbucket Data Center must be present. Please add a value for `key`.";
	*at = "secret";
	if (!secret || !rsa_private_good(secret) || strncmp(secret, "-----BEGIN RSA PRIVATE KEY-----", 31) != 0)
		return "Secret is invalid";
	*at = "rsa-public-key";
	EVP_PKEY *parsed = rsa_public(public_key);
	bool good = parsed != NULL;
	EVP_PKEY_free(parsed);
	return good ? NULL : "RSA public key is invalid";
}

static const char *cloud_problem(struct practice *p, const struct asked *q, const char **at)
{
	const char *key = tf_attribute(q, "key"), *secret = tf_attribute(q, "secret");
	*at = "oauth-token-string";
	if (practice_is(p, "tf.cloud", "refused"))
		return "OAuth token string can't be blank";
	*at = "key";
	if ((!key || !*key) && !practice_is(p, "tf.cloud", "empty"))
		return "Key can't be blank";
	if (key && practice_is(p, "tf.placeholder", "refused") && strcmp(key, practice_secret(p, PRACTICE_BBC, "key")) != 0
	    && strcmp(key, practice_secret(p, PRACTICE_BBC, "old-key")) != 0)
		return "Key is invalid";
	*at = "secret";
	if (key && (!secret || !*secret))
		return "Secret can't be blank";
	*at = "uuid";
	return tf_attribute(q, "uuid") && practice_is(p, "tf.uuid", "refused") ? "Uuid is not allowed" : NULL;
}

static bool url_of_service(const char *url)
{
	return strstr(url, "://dev.azure.com") || strstr(url, ".visualstudio.com");
}

/* An address of the service in the cloud for a server of one's own, or the other way round. */
static const char *url_problem(const char *service, const char *http)
{
	bool cloud = strstr(http, "://bitbucket.org") != NULL;
	if (strcmp(service, "ado_server") == 0 && url_of_service(http))
		return "HTTP URL cannot point to https://dev.azure.com when service-provider is ado_server";
	if (strcmp(service, "bitbucket_hosted") == 0)
		return cloud ? NULL : "HTTP URL must point to https://bitbucket.org when service-provider is bitbucket_hosted";
	return cloud ? "HTTP URL cannot point to https://bitbucket.org when service-provider is bitbucket_data_center" : NULL;
}

static const char *service_problem(struct practice *p, const char *service)
{
	static const char *const services[] = { "ado_server", "ado_services", "bitbucket_data_center", "bitbucket_hosted", "bitbucket_server",
		"bitbucket_server_legacy", "github", "github_enterprise", "gitlab_hosted", "gitlab_community_edition", "gitlab_enterprise_edition" };
	bool known = false;
	for (size_t i = 0; service && i < COUNT(services); i++)
		known = known || strcmp(service, services[i]) == 0;
	return known && !practice_is(p, "tf.refuses", service) ? NULL : "Service provider is not included in the list";
}

static const char *problem(struct practice *p, const struct asked *q, const char **at)
{
	const char *service = tf_attribute(q, "service-provider"), *http = tf_attribute(q, "http-url"), *api = tf_attribute(q, "api-url"), *why;
	*at = "service-provider";
	if ((why = service_problem(p, service)))
		return why;
	*at = "http-url";
	if (!http || !*http)
		return "HTTP URL can't be blank";
	*at = "api-url";
	if (!api || !*api)
		return "API URL can't be blank";
	*at = "http-url";
	if ((why = url_problem(service, http)))
		return why;
	if (strcmp(service, "bitbucket_hosted") == 0)
		return cloud_problem(p, q, at);
	return strncmp(service, "bitbucket_", 10) == 0 ? keys_problem(p, q, at) : token_problem(q, at);
}

static bool invalid(struct practice *p, struct asked *q, struct answer *a)
{
	const char *at = NULL, *why = NULL;
	char pointer[80];
	if (!tf_type_is(q, "oauth-clients")) {
		tf_error(p, a, 422, "invalid attribute", "Type must be oauth-clients", "/data/type");
		return true;
	}
	why = problem(p, q, &at);
	snprintf(pointer, sizeof pointer, "/data/attributes/%s", at);
	if (why)
		tf_error(p, a, 422, "invalid attribute", why, pointer);
	return why != NULL;
}

static void show_provider(struct practice *p, struct answer *a, int status, const struct provider *v)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	tf_add_provider(p, v, &b);
	answer_text(a, status, JSONAPI, "{\"data\":%s}", b.s);
	buf_free(&b);
}

static void set_keys(struct practice *p, const struct asked *q, struct provider *v)
{
	const struct { const char *name; char **to; } given[] = { { "key", &v->key }, { "secret", &v->secret }, { "rsa-public-key", &v->public_key } };
	for (size_t i = 0; i < COUNT(given); i++) {
		if (!tf_attribute(q, given[i].name))
			continue;
		free(*given[i].to);
		*given[i].to = mem_dup(tf_attribute(q, given[i].name));
	}
	if (provider_is_bitbucket(v) && !v->key && strcmp(v->service, "bitbucket_hosted") != 0 && practice_is(p, "tf.makes_keys", "yes"))
		make_keys(v);
}

void tf_create(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *uuid = tf_attribute(q, "uuid");
	(void)part;
	if (invalid(p, q, a))
		return;
	struct provider *v = provider_add(p, tf_attribute(q, "name"), tf_attribute(q, "service-provider"), tf_attribute(q, "http-url"),
		tf_attribute(q, "api-url"));
	if (tf_attribute(q, "oauth-token-string"))
		v->pat = pat_kind(p, tf_attribute(q, "oauth-token-string"));
	v->has_key = !provider_is_bitbucket(v) && practice_is(p, "tf.key_by_post", "yes");
	if (uuid && practice_is(p, "tf.uuid", "kept")) {
		free(v->uuid);
		v->uuid = mem_dup(uuid);
	}
	set_keys(p, q, v);
	p->n.creates++;
	if (!practice_is(p, "bbs.person", "none"))
		link_by_hand(p, practice_value(p, "bbs.person"));
	show_provider(p, a, 201, v);
}

static struct provider *by_id(struct practice *p, const char *id)
{
	for (int i = 0; i < p->n_providers; i++)
		if (strcmp(p->providers[i].id, id) == 0)
			return &p->providers[i];
	return NULL;
}

void tf_provider_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct provider *v = by_id(p, part[0]);
	(void)q;
	if (!v)
		return;
	tf_look(p, v);
	show_provider(p, a, 200, v);
}

void tf_provider_change(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct provider *v = by_id(p, part[0]);
	const char *key = tf_attribute(q, "key");
	if (!v)
		return;
	if (!tf_type_is(q, "oauth-clients")) {
		tf_error(p, a, 422, "invalid attribute", "Type must be oauth-clients", "/data/type");
		return;
	}
	if (key && !*key) {
		tf_error(p, a, 422, "invalid attribute", "The Consumer Key for Bitbucket Data Center must be present. Please add a value for `key`.",
			"/data/attributes/key");
		return;
	}
	if (tf_attribute(q, "name")) {
		free(v->name);
		v->name = mem_dup(tf_attribute(q, "name"));
	}
	if (tf_attribute(q, "oauth-token-string"))
		v->pat = pat_kind(p, tf_attribute(q, "oauth-token-string"));
	set_keys(p, q, v);
	p->n.changes++;
	show_provider(p, a, 200, v);
}

void tf_provider_delete(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct provider *v = by_id(p, part[0]);
	(void)q;
	if (!v)
		return;
	provider_free(v);
	memmove(v, v + 1, (size_t)(p->providers + --p->n_providers - v) * sizeof *v);
	p->n.deletes++;
	answer_text(a, 204, NULL, "%s", "");
}
