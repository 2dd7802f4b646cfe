/* SPDX-License-Identifier: ISC */
/* Bitbucket Server: application links and their incoming consumers. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define JSON "application/json;charset=UTF-8"

static void consumer_free(struct consumer *c)
{
	free(c->key);
	free(c->name);
	free(c->public_key);
	*c = (struct consumer){ NULL, NULL, NULL };
}

void link_free(struct link *l)
{
	free(l->id);
	free(l->name);
	free(l->type);
	free(l->rpc_url);
	free(l->display_url);
	consumer_free(&l->consumer);
}

/* The id comes from the address, so there is one link an address. */
struct link *link_add(struct practice *p, const char *name, const char *rpc_url, const char *display_url)
{
	char id[37];
	size_t n = strlen(rpc_url);
	char *plain = mem_dupn(rpc_url, n - (n && rpc_url[n - 1] == '/'));
	uuid_of(plain, id);
	free(plain);
	for (int i = 0; i < p->n_links; i++)
		if (strcmp(p->links[i].id, id) == 0)
			return NULL;
	if (p->n_links == MAX_LINKS)
		abort();
	p->links[p->n_links] = (struct link){ mem_dup(id), mem_dup(name), mem_dup("generic"), mem_dup(rpc_url), mem_dup(display_url), { NULL, NULL, NULL } };
	return &p->links[p->n_links++];
}

void link_by_hand(struct practice *p, const char *url)
{
	struct link *l = link_add(p, p->n_providers ? "Terraform Cloud (acme)" : "Terraform Cloud (other)", url, url);
	const struct provider *v = p->n_providers ? &p->providers[p->n_providers - 1] : NULL;
	if (l && v && v->key)
		l->consumer = (struct consumer){ mem_dup(v->key), mem_dup("Terraform Cloud (acme)"), mem_dup(v->public_key) };
}

void practice_link(struct practice *p, const char *url)
{
	pthread_mutex_lock(&p->lock);
	link_by_hand(p, url);
	pthread_mutex_unlock(&p->lock);
}

/* Which of the resource's versions this release has; "latest" always, once there is any. */
static bool has_version(const struct practice *p, const char *v)
{
	if (practice_is(p, "bbs.applinks", "none"))
		return false;
	if (strcmp(v, "3.0") == 0)
		return practice_is(p, "bbs.applinks", "all") || bbs_at_least(p, 6, 0);
	return strcmp(v, "2.0") == 0 || strcmp(v, "latest") == 0 || strcmp(v, "1.0") == 0;
}

static bool newest(const struct practice *p, const char *v)
{
	return strcmp(v, "3.0") == 0 || (strcmp(v, "latest") == 0 && has_version(p, "3.0"));
}

static struct link *by_id(struct practice *p, const char *id)
{
	for (int i = 0; i < p->n_links; i++)
		if (strcmp(p->links[i].id, id) == 0)
			return &p->links[i];
	return NULL;
}

static void status(struct answer *a, int code, const char *message)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	add_quoted(&b, message);
	answer_text(a, code, JSON, "{\"status-code\":%d,\"message\":%s}", code, b.s);
	buf_free(&b);
}

static void self(struct practice *p, const char *version, const struct link *l, char out[512])
{
	char base[256];
	practice_base(p, PRACTICE_BBS, base, sizeof base);
	snprintf(out, 512, "%.200s/rest/applinks/%.20s/applicationlink/%s", base, version, l->id);
}

static void add_link(struct practice *p, struct buf *b, const struct link *l)
{
	char href[512];
	const struct { const char *name, *value; } texts[] = { { "id", l->id }, { "typeId", l->type }, { "name", l->name }, { "displayUrl", l->display_url },
		{ "rpcUrl", l->rpc_url } };
	self(p, "3.0", l, href);
	buf_addc(b, '{');
	for (size_t i = 0; i < COUNT(texts); i++) {
		buf_addf(b, "%s\"%s\":", i ? "," : "", texts[i].name);
		add_quoted(b, texts[i].value);
	}
	buf_addf(b, ",\"isPrimary\":%s,\"isSystem\":false,\"link\":[{\"href\":\"%s\",\"rel\":\"self\"}]}", l == p->links ? "true" : "false", href);
}

static void show_list(struct practice *p, struct answer *a, const char *front, const char *back)
{
	struct buf b;
	buf_init(&b, BUF_REPLY);
	for (int i = 0; i < p->n_links; i++) {
		buf_adds(&b, i ? "," : "");
		add_link(p, &b, &p->links[i]);
	}
	answer_text(a, 200, JSON, "%s%s%s", front, b.s, back);
	buf_free(&b);
}

void bbs_links(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	if (has_version(p, part[0]) && strcmp(part[0], "1.0") != 0)
		show_list(p, a, "{\"applicationLinks\":[", "]}");
}

/* Also what the page with the list uses, which wraps it. */
void bbs_applinks(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	bool wrapped = strstr(q->path, "listApplicationlinks") != NULL;
	if (wrapped ? strcmp(part[0], "1.0") == 0 && has_version(p, "1.0") : newest(p, part[0]) && has_version(p, "3.0"))
		show_list(p, a, wrapped ? "{\"list\":[" : "[", wrapped ? "]}" : "]");
}

static const char *text(const struct asked *q, const char *name)
{
	return cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(q->json, name));
}

static bool wants_json(const struct asked *q)
{
	const char *accept = asked_header(q, "Accept");
	return accept && strstr(accept, "json");
}

/* Without Accept the answer is XML. */
static void created(struct answer *a, const struct asked *q, const char *href)
{
	if (wants_json(q))
		answer_text(a, 201, JSON, "{\"resources-created\":[{\"href\":\"%s\",\"rel\":\"self\"}],\"status-code\":201}", href);
	else
		answer_text(a, 201, "application/xml;charset=UTF-8", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><status><status-code>201"
			"</status-code><resources-created><link href=\"%s\" rel=\"self\"/></resources-created></status>", href);
}

static bool is_json(const struct asked *q, struct answer *a)
{
	const char *type = asked_header(q, "Content-Type");
	if (type && strncasecmp(type, "application/json", 16) == 0 && q->json)
		return true;
	status(a, type && strncasecmp(type, "application/json", 16) == 0 ? 400 : 415, "The body is not what was expected");
	return false;
}

void bbs_link_create(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *name = text(q, "name"), *type = text(q, "typeId"), *rpc = text(q, "rpcUrl"), *shown = text(q, "displayUrl");
	char href[512];
	if (!has_version(p, part[0]) || strcmp(part[0], "1.0") == 0 || !is_json(q, a))
		return;
	if (!name || !*name || !rpc || !strstr(rpc, "://") || !shown || !type || strcmp(type, "generic") != 0) {
		status(a, 400, "Name, type and addresses of the application are needed");
		return;
	}
	for (int i = 0; i < p->n_links; i++)
		if (strcmp(p->links[i].name, name) == 0) {
			status(a, 400, "An application link with this name is already configured");
			return;
		}
	struct link *l = link_add(p, name, rpc, shown);
	if (!l) {
		status(a, 400, "An application link with this URL is already configured");
		return;
	}
	p->n.link_puts++;
	self(p, part[0], l, href);
	created(a, q, href);
}

void bbs_link_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const struct link *l = by_id(p, part[1]);
	struct buf b;
	(void)q;
	if (!has_version(p, part[0]) || strcmp(part[0], "1.0") == 0)
		return;
	buf_init(&b, BUF_TEXT);
	if (l) {
		add_link(p, &b, l);
		answer_text(a, 200, JSON, "%s", b.s);
	} else {
		status(a, 404, "There is no such application link");
	}
	buf_free(&b);
}

void bbs_link_delete(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct link *l = by_id(p, part[1]);
	bool short_form = strstr(q->path, "/applinks/") != NULL && !strstr(q->path, "/applicationlink/");
	if (!has_version(p, part[0]) || (short_form && !newest(p, part[0])))
		return;
	if (!l) {
		status(a, 404, "There is no such application link");
		return;
	}
	link_free(l);
	memmove(l, l + 1, (size_t)(p->links + --p->n_links - l) * sizeof *l);
	p->n.link_deletes++;
	if (short_form)
		answer_text(a, 204, NULL, "%s", "");
	else
		status(a, 200, "The application link was deleted");
}

void bbs_link_status(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const struct link *l = by_id(p, part[1]);
	struct buf b;
	(void)q;
	if (!newest(p, part[0]) || !l)
		return;
	buf_init(&b, BUF_TEXT);
	add_link(p, &b, l);
	answer_text(a, 200, JSON, "{\"link\":%s,\"working\":false,\"localAuthentication\":{\"incoming\":{\"enabled\":%s},\"outgoing\":{\"enabled\":false}},"
		"\"error\":{\"category\":\"NON_ATLASSIAN\",\"type\":\"NON_ATLASSIAN\"}}", b.s, l->consumer.key ? "true" : "false");
	buf_free(&b);
}

/* ---- the consumer ---- */

static char *without_pem(const char *key)
{
	EVP_PKEY *parsed = rsa_public(key);
	char *pem = rsa_public_text(parsed), *out = mem_new(strlen(pem) + 1, 1);
	size_t n = 0;
	for (const char *s = pem, *end; (end = strchr(s, '\n')); s = end + 1) {
		if (*s == '-')
			continue;
		memcpy(out + n, s, (size_t)(end - s));
		n += (size_t)(end - s);
	}
	EVP_PKEY_free(parsed);
	free(pem);
	return out;
}

static void add_consumer(struct practice *p, struct buf *b, const struct consumer *c)
{
	char *bare = practice_is(p, "bbs.bare_key", "yes") ? without_pem(c->public_key) : NULL;
	buf_adds(b, "{\"key\":");
	add_quoted(b, c->key);
	buf_adds(b, ",\"name\":");
	add_quoted(b, c->name);
	buf_adds(b, ",\"description\":null,\"signatureMethod\":\"RSA_SHA1\",\"publicKey\":");
	add_quoted(b, bare ? bare : c->public_key);
	buf_adds(b, ",\"callback\":null,\"twoLOAllowed\":false,\"executingTwoLOUser\":null,\"twoLOImpersonationAllowed\":false,\"outgoing\":false}");
	free(bare);
}

void bbs_consumer_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	static const char *const wrapped[][3] = { { "consumers", "{\"consumers\":[", "]}" }, { "list", "[", "]" }, { "single", "{\"consumer\":", "}" } };
	const struct link *l = by_id(p, part[1]);
	struct buf b;
	(void)q;
	if (!has_version(p, "2.0") || (strcmp(part[0], "1.0") != 0 && strcmp(part[0], "latest") != 0))
		return;
	if (!l || !l->consumer.key) {
		status(a, 404, l ? "There is no consumer for this application link" : "There is no such application link");
		return;
	}
	buf_init(&b, BUF_TEXT);
	add_consumer(p, &b, &l->consumer);
	for (size_t i = 0; i < COUNT(wrapped); i++)
		if (practice_is(p, "bbs.lists", wrapped[i][0]))
			answer_text(a, 200, JSON, "%s%s%s", wrapped[i][1], b.s, wrapped[i][2]);
	buf_free(&b);
}

void bbs_consumer_put(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct link *l = by_id(p, part[1]);
	const char *key = text(q, "key"), *public_key = text(q, "publicKey"), *name = text(q, "name");
	char href[512];
	if (!has_version(p, "2.0") || (strcmp(part[0], "1.0") != 0 && strcmp(part[0], "latest") != 0) || !is_json(q, a))
		return;
	if (!l) {
		status(a, 404, "There is no such application link");
		return;
	}
	if (cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(q->json, "outgoing"))) {
		status(a, 400, "A name and a shared secret are needed");
		return;
	}
	EVP_PKEY *parsed = rsa_public(public_key);
	bool good = key && *key && parsed;
	EVP_PKEY_free(parsed);
	if (!good) {
		status(a, 400, key && *key ? "The public key is no RSA key" : "The consumer needs a key");
		return;
	}
	consumer_free(&l->consumer);
	l->consumer = (struct consumer){ mem_dup(key), mem_dup(name), mem_dup(public_key) };
	p->n.consumer_puts++;
	self(p, "3.0", l, href);
	created(a, q, href);
}
