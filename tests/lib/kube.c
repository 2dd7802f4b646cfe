/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/lib/kube.h"

#include <arpa/inet.h>
#include <cjson/cJSON.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"

#define REVISION "main@sha1:30b3148bf1b9cf6258a513a8f7592e0ab4f6ad75"

static const struct { const char *name, *first; } switches[] = {
	{ "admin", "yes" }, { "version", "1.34.2" }, { "managed", "none" }, { "slow", "0" }, { "trouble", "" }, { "expect", "" },
};
static const char *const counted[] = { "bootstraps", "patches", "deletes", "reviews", "protobuf", "reconciles", "unknown" };

struct kube {
	pthread_mutex_t lock;
	struct MHD_Daemon *daemon;
	int port;
	char *values[COUNT(switches)];
	int counts[COUNT(counted)];
	struct { char *token, *user; } known[4];
	int n_known;
	bool installed;
	char *url, *branch, *path;
	cJSON *secret;                   /* values in base64 */
	char *shown;
	int looks;
};

struct call { struct buf body; bool begun; };
struct told { int status; struct buf body; };
struct caller { const char *authorization, *remote; };

static int index_of(const char *name)
{
	for (size_t i = 0; i < COUNT(switches); i++)
		if (strcmp(switches[i].name, name) == 0)
			return (int)i;
	fprintf(stderr, "kube: there is no switch %s\n", name);
	abort();
}

static const char *value(const struct kube *k, const char *name)
{
	return k->values[index_of(name)];
}

static void count(struct kube *k, const char *what)
{
	for (size_t i = 0; i < COUNT(counted); i++)
		if (strcmp(counted[i], what) == 0)
			k->counts[i]++;
}

static void put(char **to, const char *text)
{
	free(*to);
	*to = mem_dup(text ? text : "");
}

/* ---- base64, for the values of a secret ---- */

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static char *encoded(const char *s)
{
	struct buf b;
	size_t n = strlen(s);
	buf_init(&b, BUF_FILE);
	for (size_t i = 0; i < n; i += 3) {
		unsigned long v = (unsigned long)(unsigned char)s[i] << 16;
		v |= i + 1 < n ? (unsigned long)(unsigned char)s[i + 1] << 8 : 0;
		v |= i + 2 < n ? (unsigned long)(unsigned char)s[i + 2] : 0;
		buf_addc(&b, digits[v >> 18 & 63]);
		buf_addc(&b, digits[v >> 12 & 63]);
		buf_addc(&b, i + 1 < n ? digits[v >> 6 & 63] : '=');
		buf_addc(&b, i + 2 < n ? digits[v & 63] : '=');
	}
	return buf_detach(&b);
}

static char *decoded(const char *s)
{
	struct buf b;
	unsigned long v = 0;
	int bits = 0;
	buf_init(&b, BUF_FILE);
	for (const char *at; *s && *s != '='; s++)
		if ((at = strchr(digits, *s))) {
			v = v << 6 | (unsigned long)(at - digits);
			if ((bits += 6) >= 8)
				buf_addc(&b, (char)(v >> (bits -= 8) & 255));
		}
	return buf_detach(&b);
}

static char *secret_text(const struct kube *k, const char *key)
{
	const char *s = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(k->secret, key));
	return s ? decoded(s) : mem_dup("");
}

/* ---- what it answers ---- */

static void say(struct told *t, int status, cJSON *taken)
{
	char *text = cJSON_PrintUnformatted(taken);
	t->status = status;
	buf_clear(&t->body);
	buf_adds(&t->body, text);
	free(text);
	cJSON_Delete(taken);
}

static cJSON *parse(const char *fmt, ...) PRINTF(1, 2);
static cJSON *parse(const char *fmt, ...)
{
	va_list ap;
	char text[4096];
	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	cJSON *j = cJSON_Parse(text);
	if (!j)
		mem_die(text);
	return j;
}

static void failed(struct told *t, int status, const char *reason, const char *message)
{
	cJSON *j = parse("{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},\"status\":\"Failure\",\"reason\":\"%s\",\"code\":%d}", reason, status);
	cJSON_AddStringToObject(j, "message", message);
	say(t, status, j);
}

static void missing(struct told *t, const char *what)
{
	char *message = mem_fmt("%s \"flux-system\" not found", what);
	failed(t, 404, "NotFound", message);
	free(message);
}

static void groups(const struct kube *k, struct told *t)
{
	static const char *const names[] = { "apps", "authorization.k8s.io", "apiextensions.k8s.io", "source.toolkit.fluxcd.io", "kustomize.toolkit.fluxcd.io" };
	cJSON *j = parse("{\"kind\":\"APIGroupList\",\"apiVersion\":\"v1\"}"), *list = cJSON_AddArrayToObject(j, "groups");
	for (size_t i = 0; i < COUNT(names) - (k->installed ? 0 : 2); i++)
		cJSON_AddItemToArray(list, parse("{\"name\":\"%s\",\"versions\":[{\"groupVersion\":\"%s/v1\",\"version\":\"v1\"}],\"preferredVersion\":"
			"{\"groupVersion\":\"%s/v1\",\"version\":\"v1\"}}", names[i], names[i], names[i]));
	say(t, 200, j);
}

/* The kinds that are asked for, by group. */
static const struct { const char *group, *plural, *singular, *kind; bool namespaced; } kinds[] = {
	{ "v1", "secrets", "secret", "Secret", true }, { "v1", "namespaces", "namespace", "Namespace", false }, { "apps/v1", "deployments", "deployment", "Deployment", true },
	{ "authorization.k8s.io/v1", "selfsubjectaccessreviews", "", "SelfSubjectAccessReview", false },
	{ "apiextensions.k8s.io/v1", "customresourcedefinitions", "", "CustomResourceDefinition", false },
	{ "source.toolkit.fluxcd.io/v1", "gitrepositories", "gitrepository", "GitRepository", true },
	{ "kustomize.toolkit.fluxcd.io/v1", "kustomizations", "kustomization", "Kustomization", true },
};

static bool resources(struct told *t, const char *group)
{
	cJSON *j = parse("{\"kind\":\"APIResourceList\",\"apiVersion\":\"v1\",\"groupVersion\":\"%s\"}", group), *list = cJSON_AddArrayToObject(j, "resources");
	for (size_t i = 0; i < COUNT(kinds); i++)
		if (strcmp(kinds[i].group, group) == 0)
			cJSON_AddItemToArray(list, parse("{\"name\":\"%s\",\"singularName\":\"%s\",\"namespaced\":%s,\"kind\":\"%s\",\"verbs\":[\"create\",\"delete\","
				"\"get\",\"list\",\"patch\",\"update\"]}", kinds[i].plural, kinds[i].singular, kinds[i].namespaced ? "true" : "false", kinds[i].kind));
	bool known = cJSON_GetArraySize(list) > 0;
	if (known)
		say(t, 200, j);
	else
		cJSON_Delete(j);
	return known;
}

static bool holds(const struct buf *b, const char *text)
{
	size_t n = strlen(text);
	for (size_t i = 0; i + n <= b->len; i++)
		if (memcmp(b->s + i, text, n) == 0)
			return true;
	return false;
}

static void review(struct kube *k, const struct buf *body, struct told *t)
{
	bool some = strcmp(value(k, "admin"), "some") == 0 && (holds(body, "namespaces") || holds(body, "secrets"));
	bool may = strcmp(value(k, "admin"), "yes") == 0 || some;
	count(k, "reviews");
	if (body->len && body->s[0] != '{')
		count(k, "protobuf");
	say(t, 201, parse("{\"kind\":\"SelfSubjectAccessReview\",\"apiVersion\":\"authorization.k8s.io/v1\",\"metadata\":{},\"spec\":{},\"status\":{\"allowed\":%s}}",
		may ? "true" : "false"));
}

static void definition(const struct kube *k, struct told *t)
{
	if (strcmp(value(k, "managed"), "none") == 0 && !k->installed)
		failed(t, 404, "NotFound", "customresourcedefinitions.apiextensions.k8s.io \"gitrepositories.source.toolkit.fluxcd.io\" not found");
	else
		say(t, 200, parse("{\"kind\":\"CustomResourceDefinition\",\"apiVersion\":\"apiextensions.k8s.io/v1\",\"metadata\":{\"name\":"
			"\"gitrepositories.source.toolkit.fluxcd.io\",\"labels\":{\"app.kubernetes.io/part-of\":\"flux\",\"app.kubernetes.io/managed-by\":\"%s\"}}}",
			strcmp(value(k, "managed"), "none") == 0 ? "flux" : value(k, "managed")));
}

static void secret(const struct kube *k, struct told *t)
{
	cJSON *j = parse("{\"kind\":\"Secret\",\"apiVersion\":\"v1\",\"metadata\":{\"name\":\"flux-system\",\"namespace\":\"flux-system\"},\"type\":\"Opaque\"}");
	cJSON_AddItemToObject(j, "data", cJSON_Duplicate(k->secret, 1));
	say(t, 200, j);
}

/* A merge patch on the secret's data: null takes a name away. */
static void patch_secret(struct kube *k, const struct buf *body, struct told *t)
{
	cJSON *j = cJSON_ParseWithLength(body->s, body->len), *item;
	cJSON *data = cJSON_GetObjectItemCaseSensitive(j, "data");
	if (!data) {
		cJSON_Delete(j);
		failed(t, 400, "BadRequest", "error decoding patch");
		return;
	}
	cJSON_ArrayForEach(item, data) {
		cJSON_DeleteItemFromObjectCaseSensitive(k->secret, item->string);
		if (cJSON_IsString(item))
			cJSON_AddStringToObject(k->secret, item->string, item->valuestring);
	}
	count(k, "patches");
	cJSON_Delete(j);
	secret(k, t);
}

/* Does the secret hold what opens the repository? */
static bool opens(const struct kube *k)
{
	const char *want = value(k, "expect");
	char *password = secret_text(k, "password"), *public_key = secret_text(k, "identity.pub");
	bool good = !*want || strcmp(password, want) == 0 || strncmp(public_key, want, strlen(want)) == 0;
	free(password);
	free(public_key);
	return good;
}

static void flux_object(struct kube *k, struct told *t, const char *kind)
{
	bool git = strcmp(kind, "GitRepository") == 0, good = opens(k) && !*value(k, "trouble");
	bool waiting = git && k->looks++ < (int)strtol(value(k, "slow"), NULL, 10);
	const char *message = *value(k, "trouble") ? value(k, "trouble") : "authentication required";
	cJSON *j = parse("{\"kind\":\"%s\",\"apiVersion\":\"%s/v1\",\"metadata\":{\"name\":\"flux-system\",\"namespace\":\"flux-system\",\"generation\":2}}", kind,
		git ? "source.toolkit.fluxcd.io" : "kustomize.toolkit.fluxcd.io");
	cJSON *spec = cJSON_AddObjectToObject(j, "spec"), *status = parse("{\"observedGeneration\":%d,\"artifact\":{\"revision\":\"" REVISION "\"},"
		"\"lastAppliedRevision\":\"" REVISION "\"}", waiting ? 1 : 2);
	cJSON *ready = parse("{\"type\":\"Ready\",\"status\":\"%s\",\"reason\":\"%s\"}", good ? "True" : "False", good ? "Succeeded" : "GitOperationFailed");
	cJSON_AddStringToObject(ready, "message", good ? "stored artifact for revision '" REVISION "'" : message);
	if (git) {
		cJSON_AddStringToObject(spec, "url", k->url);
		cJSON_AddStringToObject(cJSON_AddObjectToObject(spec, "ref"), "branch", k->branch);
	} else {
		char *path = mem_fmt("./%s", k->path);
		cJSON_AddStringToObject(spec, "path", path);
		free(path);
	}
	cJSON_AddItemToArray(cJSON_AddArrayToObject(status, "conditions"), ready);
	cJSON_AddItemToObject(j, "status", status);
	say(t, 200, j);
}

static void deployments(const struct kube *k, struct told *t)
{
	static const char *const names[] = { "helm-controller", "kustomize-controller", "notification-controller", "source-controller" };
	cJSON *j = parse("{\"kind\":\"DeploymentList\",\"apiVersion\":\"apps/v1\",\"metadata\":{}}"), *list = cJSON_AddArrayToObject(j, "items");
	for (size_t i = 0; k->installed && i < COUNT(names); i++)
		cJSON_AddItemToArray(list, parse("{\"metadata\":{\"name\":\"%s\",\"namespace\":\"flux-system\"},\"spec\":{\"replicas\":1},\"status\":"
			"{\"replicas\":1,\"availableReplicas\":1}}", names[i]));
	say(t, 200, j);
}

/* ---- what the stand-in tells it ---- */

static void bootstrap(struct kube *k, const struct buf *body, struct told *t)
{
	cJSON *j = cJSON_ParseWithLength(body->s, body->len), *item;
	count(k, "bootstraps");
	k->installed = true;
	k->looks = 0;
	put(&k->url, cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(j, "url")));
	put(&k->branch, cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(j, "branch")));
	put(&k->path, cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(j, "path")));
	cJSON_Delete(k->secret);
	k->secret = cJSON_CreateObject();
	cJSON_ArrayForEach(item, cJSON_GetObjectItemCaseSensitive(j, "secret")) {
		char *text = encoded(item->valuestring);
		cJSON_AddStringToObject(k->secret, item->string, text);
		free(text);
	}
	cJSON_Delete(j);
	say(t, 200, cJSON_CreateObject());
}

static void reconcile(struct kube *k, struct told *t)
{
	count(k, "reconciles");
	say(t, opens(k) && !*value(k, "trouble") ? 200 : 401, cJSON_CreateObject());
}

/* ---- who asks ---- */

/* The name of who asks, or NULL for a token that nobody knows. */
static const char *name_of(const struct kube *k, const struct caller *by)
{
	if (!k->n_known || by->remote)
		return by->remote ? by->remote : "";
	if (!by->authorization)
		return "system:anonymous";
	for (int i = 0; i < k->n_known; i++)
		if (strncmp(by->authorization, "Bearer ", 7) == 0 && strcmp(by->authorization + 7, k->known[i].token) == 0)
			return k->known[i].user;
	return NULL;
}

static void namespace(const struct kube *k, const char *name, const char *who, struct told *t)
{
	if (strcmp(value(k, "admin"), "no") == 0) {
		char *message = mem_fmt("namespaces \"%s\" is forbidden: User \"%s\" cannot get resource \"namespaces\" in API group \"\" in the namespace \"%s\"",
			name, who, name);
		failed(t, 403, "Forbidden", message);
		free(message);
	} else if (strcmp(name, "gone") == 0) {
		say(t, 404, parse("{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},\"status\":\"Failure\",\"message\":\"namespaces \\\"%s\\\" not found\","
			"\"reason\":\"NotFound\",\"details\":{\"name\":\"%s\",\"kind\":\"namespaces\"},\"code\":404}", name, name));
	} else {
		say(t, 200, parse("{\"kind\":\"Namespace\",\"apiVersion\":\"v1\",\"metadata\":{\"name\":\"%s\"},\"status\":{\"phase\":\"Active\"}}", name));
	}
}

/* Of a cluster that knows who may: has it answered already? */
static bool doorman(struct kube *k, const char *url, const struct caller *by, struct told *t)
{
	static const char in[] = "/api/v1/namespaces/";
	const char *who = name_of(k, by);
	if (!who) {
		count(k, "unknown");
		failed(t, 401, "Unauthorized", "Unauthorized");
	} else if (k->n_known && strcmp(who, "system:anonymous") == 0) {
		failed(t, 403, "Forbidden", "forbidden: User \"system:anonymous\" cannot get path");
	} else if (k->n_known && strncmp(url, in, sizeof in - 1) == 0 && !strchr(url + sizeof in - 1, '/')) {
		namespace(k, url + sizeof in - 1, who, t);
	} else {
		return false;
	}
	return true;
}

/* ---- routes ---- */

static void at_flux(struct kube *k, const char *method, const char *rest, const struct buf *body, struct told *t)
{
	bool get = strcmp(method, "GET") == 0;
	if (strncmp(rest, "/secrets/flux-system", 20) == 0 && !k->secret)
		missing(t, "secrets");
	else if (strncmp(rest, "/secrets/flux-system", 20) == 0 && strcmp(method, "PATCH") == 0)
		patch_secret(k, body, t);
	else if (strncmp(rest, "/secrets/flux-system", 20) == 0 && get)
		secret(k, t);
	else if (strcmp(rest, "/gitrepositories/flux-system") == 0 && k->installed)
		flux_object(k, t, "GitRepository");
	else if (strcmp(rest, "/kustomizations/flux-system") == 0 && k->installed)
		flux_object(k, t, "Kustomization");
	else if (strcmp(rest, "/deployments") == 0)
		deployments(k, t);
	else
		missing(t, rest + 1);
}

static void route(struct kube *k, const char *method, const char *url, const struct buf *body, struct told *t)
{
	static const char in[] = "/namespaces/flux-system";
	const char *flux = strstr(url, in);
	const char *group = strncmp(url, "/apis/", 6) == 0 ? url + 6 : strncmp(url, "/api/", 5) == 0 ? url + 5 : NULL;
	int major = 1, minor = 0;
	if (strcmp(url, "/practice/bootstrap") == 0)
		bootstrap(k, body, t);
	else if (strcmp(url, "/practice/reconcile") == 0)
		reconcile(k, t);
	else if (strcmp(url, "/version") == 0 && sscanf(value(k, "version"), "%d.%d", &major, &minor) == 2)      /* NOLINT(cert-err34-c): our own */
		say(t, 200, parse("{\"major\":\"%d\",\"minor\":\"%d+\",\"gitVersion\":\"v%s\",\"platform\":\"linux/amd64\"}", major, minor, value(k, "version")));
	else if (strcmp(url, "/api") == 0)
		say(t, 200, parse("{\"kind\":\"APIVersions\",\"versions\":[\"v1\"],\"serverAddressByClientCIDRs\":[]}"));
	else if (strcmp(url, "/apis") == 0)
		groups(k, t);
	else if (strstr(url, "/selfsubjectaccessreviews"))
		review(k, body, t);
	else if (strstr(url, "/customresourcedefinitions/"))
		definition(k, t);
	else if (flux && flux[sizeof in - 1] == '/')
		at_flux(k, method, flux + sizeof in - 1, body, t);
	else if (!group || !resources(t, group))
		failed(t, 404, "NotFound", "the server could not find the requested resource");
}

static enum MHD_Result handle(void *cls, struct MHD_Connection *c, const char *url, const char *method, const char *version,
	const char *data, size_t *size, void **con)
{
	struct kube *k = cls;
	struct call *q = *con;
	struct told t = { 404, { 0 } };
	(void)version;
	if (!q) {
		*con = q = mem_new(1, sizeof *q);
		buf_init(&q->body, BUF_REPLY);
		return MHD_YES;
	}
	if (*size) {
		buf_add(&q->body, data, *size);
		*size = 0;
		return MHD_YES;
	}
	struct caller by = { MHD_lookup_connection_value(c, MHD_HEADER_KIND, "Authorization"), MHD_lookup_connection_value(c, MHD_HEADER_KIND, "X-Remote-User") };
	buf_init(&t.body, BUF_REPLY);
	pthread_mutex_lock(&k->lock);
	if (!doorman(k, url, &by, &t))
		route(k, method, url, &q->body, &t);
	pthread_mutex_unlock(&k->lock);
	struct MHD_Response *r = MHD_create_response_from_buffer(t.body.len, t.body.s, MHD_RESPMEM_MUST_COPY);
	MHD_add_response_header(r, "Content-Type", "application/json");
	enum MHD_Result done = MHD_queue_response(c, (unsigned)t.status, r);
	MHD_destroy_response(r);
	buf_free(&t.body);
	return done;
}

static void finished(void *cls, struct MHD_Connection *c, void **con, enum MHD_RequestTerminationCode code)
{
	struct call *q = *con;
	(void)cls;
	(void)c;
	(void)code;
	if (q)
		buf_free(&q->body);
	free(q);
	*con = NULL;
}

struct kube *kube_start(void)
{
	struct sockaddr_in at = { .sin_family = AF_INET };
	struct kube *k = mem_new(1, sizeof *k);
	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	pthread_mutex_init(&k->lock, NULL);
	for (size_t i = 0; i < COUNT(switches); i++)
		k->values[i] = mem_dup(switches[i].first);
	put(&k->url, "");
	put(&k->branch, "");
	put(&k->path, "");
	k->daemon = MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_POLL, 0, NULL, NULL, handle, k, MHD_OPTION_SOCK_ADDR,
		(struct sockaddr *)&at, MHD_OPTION_NOTIFY_COMPLETED, finished, NULL, MHD_OPTION_END);
	const union MHD_DaemonInfo *info = k->daemon ? MHD_get_daemon_info(k->daemon, MHD_DAEMON_INFO_BIND_PORT) : NULL;
	if (info) {
		k->port = info->port;
		return k;
	}
	kube_stop(k);
	return NULL;
}

void kube_stop(struct kube *k)
{
	if (!k)
		return;
	if (k->daemon)
		MHD_stop_daemon(k->daemon);
	for (size_t i = 0; i < COUNT(switches); i++)
		free(k->values[i]);
	for (int i = 0; i < k->n_known; i++) {
		free(k->known[i].token);
		free(k->known[i].user);
	}
	pthread_mutex_destroy(&k->lock);
	cJSON_Delete(k->secret);
	free(k->url);
	free(k->branch);
	free(k->path);
	free(k->shown);
	free(k);
}

int kube_port(const struct kube *k)
{
	return k->port;
}

void kube_set(struct kube *k, const char *name, const char *text)
{
	pthread_mutex_lock(&k->lock);
	put(&k->values[index_of(name)], text);
	pthread_mutex_unlock(&k->lock);
}

void kube_know(struct kube *k, const char *token, const char *user)
{
	pthread_mutex_lock(&k->lock);
	if (k->n_known == (int)COUNT(k->known))
		abort();
	k->known[k->n_known].token = mem_dup(token);
	k->known[k->n_known++].user = mem_dup(user);
	pthread_mutex_unlock(&k->lock);
}

const char *kube_secret(struct kube *k, const char *key)
{
	pthread_mutex_lock(&k->lock);
	free(k->shown);
	k->shown = k->secret ? secret_text(k, key) : mem_dup("");
	pthread_mutex_unlock(&k->lock);
	return k->shown;
}

int kube_count(struct kube *k, const char *what)
{
	for (size_t i = 0; i < COUNT(counted); i++)
		if (strcmp(counted[i], what) == 0)
			return k->counts[i];
	abort();
}

const char *kube_url(struct kube *k)
{
	return k->url;
}

bool kube_config(const struct kube *k, const char *path)
{
	FILE *f = fopen(path, "w");
	if (!f)
		return false;
	fprintf(f, "apiVersion: v1\nkind: Config\ncurrent-context: practice\nclusters:\n- name: practice\n  cluster:\n    server: http://127.0.0.1:%d\n"
		"- name: nowhere\n  cluster:\n    server: http://127.0.0.1:1\ncontexts:\n- name: practice\n  context:\n    cluster: practice\n    user: kim\n"
		"- name: nowhere\n  context:\n    cluster: nowhere\n    user: kim\nusers:\n- name: kim\n  user: {}\n", k->port);
	return fclose(f) == 0;
}
