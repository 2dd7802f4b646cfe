/* SPDX-License-Identifier: ISC */
/* The tokens that Terraform holds ("oauth-tokens"): how one comes about, its SSH key, and what can be seen with it. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add_token(struct buf *b, const struct provider *v)
{
	buf_addf(b, "{\"id\":\"%s\",\"type\":\"oauth-tokens\",\"attributes\":{\"created-at\":\"2026-11-01T08:00:%02d.000Z\",\"service-provider-user\":",
		v->token, v->authorized + 1);
	add_quoted(b, v->user);
	buf_addf(b, ",\"has-ssh-key\":%s},\"relationships\":{\"oauth-client\":{\"data\":{\"id\":\"%s\",\"type\":\"oauth-clients\"},\"links\":"
		"{\"related\":\"/api/v2/oauth-clients/%s\"}}},\"links\":{\"self\":\"/api/v2/oauth-tokens/%s\"}}",
		v->has_key ? "true" : "false", v->id, v->id, v->token);
}

static void list(struct practice *p, struct answer *a, struct provider *only)
{
	struct buf b;
	buf_init(&b, BUF_REPLY);
	for (int i = 0; i < p->n_providers; i++) {
		struct provider *v = &p->providers[i];
		if (only && v != only)
			continue;
		tf_look(p, v);
		if (!v->token)
			continue;
		buf_adds(&b, b.len ? "," : "");
		add_token(&b, v);
	}
	answer_text(a, 200, JSONAPI, "{\"data\":[%s]}", b.s);
	buf_free(&b);
}

static struct provider *by_token(struct practice *p, const char *id)
{
	for (int i = 0; i < p->n_providers; i++)
		if (p->providers[i].token && strcmp(p->providers[i].token, id) == 0)
			return &p->providers[i];
	return NULL;
}

void tf_tokens(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	(void)part;
	list(p, a, NULL);
}

void tf_provider_tokens(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	for (int i = 0; i < p->n_providers; i++)
		if (strcmp(p->providers[i].id, part[0]) == 0)
			list(p, a, &p->providers[i]);
}

static void show_token(struct answer *a, const struct provider *v)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	add_token(&b, v);
	answer_text(a, 200, JSONAPI, "{\"data\":%s}", b.s);
	buf_free(&b);
}

void tf_token_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct provider *v = by_token(p, part[0]);
	(void)q;
	if (v)
		show_token(a, v);
}

void tf_token_change(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct provider *v = by_token(p, part[0]);
	if (!v)
		return;
	if (!tf_type_is(q, "oauth-tokens")) {
		tf_error(p, a, 422, "invalid attribute", "Type must be oauth-tokens", "/data/type");
		return;
	}
	if (!tf_key_good(tf_attribute(q, "ssh-key"))) {
		tf_error(p, a, 422, "invalid attribute", "Ssh key is invalid", "/data/attributes/ssh-key");
		return;
	}
	v->has_key = true;
	show_token(a, v);
}

static void forget_token(struct provider *v)
{
	free(v->token);
	free(v->user);
	v->token = v->user = NULL;
	v->has_key = false;
	v->looks = 0;
}

void tf_token_delete(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct provider *v = by_token(p, part[0]);
	(void)q;
	if (!v)
		return;
	forget_token(v);
	answer_text(a, 204, NULL, "%s", "");
}

/* ---- authorizing ---- */

static bool same_url(const char *one, const char *other)
{
	size_t n = strlen(one), m = strlen(other);
	n -= n && one[n - 1] == '/';
	m -= m && other[m - 1] == '/';
	return n == m && strncmp(one, other, n) == 0;
}

/* Terraform asks for a request token with its own key, which only works when a link has the other half of it. */
static const char *server_refuses(struct practice *p, struct provider *v)
{
	char origin[128], base[256];
	practice_origin(p, PRACTICE_BBS, origin, sizeof origin);
	practice_base(p, PRACTICE_BBS, base, sizeof base);
	if (practice_is(p, "tf.reaches", "no"))
		return "Terraform cannot reach Bitbucket";
	if (!same_url(v->http_url, base))
		return "the HTTP URL does not lead to Bitbucket";
	if (!same_url(v->api_url, origin))
		return "the API URL does not lead to Bitbucket's host";
	if (v->secret && !rsa_pair(v->secret, v->public_key))
		return "the private and the public key are no pair";
	for (int i = 0; i < p->n_links; i++) {
		const struct consumer *c = &p->links[i].consumer;
		if (c->key && v->key && strcmp(c->key, v->key) == 0)
			return rsa_same(c->public_key, v->public_key) ? NULL : "oauth_problem=signature_invalid";
	}
	return "oauth_problem=consumer_key_unknown";
}

static const char *cloud_refuses(struct practice *p, struct provider *v)
{
	static const char *const pairs[][2] = { { "key", "secret" }, { "old-key", "old-secret" } };
	bool known = false;
	for (size_t i = 0; i < COUNT(pairs); i++)
		known = known || (v->key && v->secret && strcmp(v->key, practice_secret(p, PRACTICE_BBC, pairs[i][0])) == 0
			&& strcmp(v->secret, practice_secret(p, PRACTICE_BBC, pairs[i][1])) == 0);
	if (!known)
		return "Bitbucket does not know the key";
	return practice_is(p, "bbc.callback", "exact") ? NULL : "Invalid redirect_uri";
}

const char *tf_authorize(struct practice *p, struct provider *v, const char *account)
{
	const char *refused = !provider_is_bitbucket(v) ? "nothing is to be authorized"
		: strcmp(v->service, "bitbucket_hosted") == 0 ? cloud_refuses(p, v) : server_refuses(p, v);
	if (refused) {
		p->n.refused_connects++;
		return refused;
	}
	forget_token(v);
	v->token = practice_is(p, "tf.reuse", "same") ? mem_fmt("ot-%s", v->id + 3) : mem_fmt("ot-%s-%d", v->id + 3, v->authorized);
	v->user = mem_dup(account);
	v->authorized++;
	return NULL;
}

void tf_look(struct practice *p, struct provider *v)
{
	const char *after = practice_value(p, "tf.authorize");
	if (!v->token && provider_is_bitbucket(v) && strcmp(after, "never") != 0 && ++v->looks >= (int)strtol(after, NULL, 10)) {
		tf_authorize(p, v, practice_value(p, "tf.account"));
		v->looks = 0;
	}
}

int practice_authorize(struct practice *p, const char *account)
{
	pthread_mutex_lock(&p->lock);
	const char *refused = p->n_providers ? tf_authorize(p, &p->providers[p->n_providers - 1], account) : "there is no provider";
	pthread_mutex_unlock(&p->lock);
	if (refused)
		practice_because("%s", refused);
	return refused ? -1 : 0;
}

/* The page behind "Connect": somebody who is logged in to both allows it at once. */
void tf_connect(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	for (int i = 0; i < p->n_providers; i++) {
		if (strcmp(p->providers[i].uuid, part[0]) != 0)
			continue;
		const char *refused = tf_authorize(p, &p->providers[i], practice_value(p, "tf.account"));
		answer_text(a, refused ? 500 : 200, "text/html; charset=utf-8", "<!DOCTYPE html><html><body><h1>%s</h1></body></html>\n",
			refused ? "500" : "Connected");
	}
}

/* ---- what can be seen with a token ---- */

static bool beta(struct practice *p)
{
	return practice_is(p, "tf.beta", "yes");
}

void tf_vcs_organizations(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct provider *v = by_token(p, part[0]);
	(void)q;
	if (v && beta(p))
		answer_text(a, 200, JSONAPI, "{\"data\":[{\"id\":\"%s\",\"type\":\"vcs-organization\",\"attributes\":{\"name\":\"%s\"}}]}",
			practice_value(p, "ado.collection"), practice_value(p, "ado.collection"));
}

static void add_repository(struct buf *b, const struct provider *v, const char *id, const char *shown)
{
	const char *slash = strrchr(id, '/');
	buf_addf(b, "%s{\"id\":\"%s\",\"type\":\"authorized-repos\",\"attributes\":{\"name\":\"%s\",\"display-identifier\":\"%s\"},"
		"\"relationships\":{\"oauth-token\":{\"data\":{\"id\":\"%s\",\"type\":\"oauth-tokens\"}}}}", b->len ? "," : "", id, slash ? slash + 1 : id,
		shown, v->token);
}

static void azure_repositories(struct practice *p, struct asked *q, struct answer *a, const struct provider *v, struct buf *b)
{
	const char *org = asked_query(q, "organization");
	char id[256], shown[256];
	static const char *const names[] = { "infrastructure", "modules" };
	if (!org || strcmp(org, practice_value(p, "ado.collection")) != 0)
		tf_error(p, a, 422, "unprocessable entity", org ? "The organization could not be found" : "organization is required for Azure DevOps", NULL);
	else if (practice_is(p, "tf.repositories", "refused") || strcmp(v->pat, "good") != 0)
		tf_error(p, a, 422, "unprocessable entity", "TF400813: The user is not authorized to access this resource.", NULL);
	else
		a->status = 200;
	for (size_t i = 0; a->status == 200 && i < COUNT(names); i++) {
		snprintf(id, sizeof id, "%.100s/Platform/_git/%s", org, names[i]);
		snprintf(shown, sizeof shown, "%.100s/Platform/%s", org, names[i]);
		add_repository(b, v, id, shown);
	}
}

static void bitbucket_repositories(struct practice *p, struct answer *a, struct provider *v, struct buf *b)
{
	bool cloud = strcmp(v->service, "bitbucket_hosted") == 0;
	char id[256];
	const char *dead = cloud ? NULL : server_refuses(p, v);
	if (dead || practice_is(p, "tf.repositories", "refused")) {
		tf_error(p, a, 422, "unprocessable entity", dead ? dead : "The token was refused by the VCS provider", NULL);
		return;
	}
	a->status = 200;
	if (strcmp(v->user, "svc-terraform") != 0)
		return;
	snprintf(id, sizeof id, "%.100s/infrastructure", cloud ? practice_value(p, "bbc.workspace") : "PLAT");
	add_repository(b, v, id, id);
	snprintf(id, sizeof id, "%.100s/modules", cloud ? practice_value(p, "bbc.workspace") : "PLAT");
	add_repository(b, v, id, id);
}

void tf_repositories(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct provider *v = by_token(p, part[0]);
	struct buf b;
	if (!v || !beta(p))
		return;
	buf_init(&b, BUF_TEXT);
	if (provider_is_bitbucket(v))
		bitbucket_repositories(p, a, v, &b);
	else
		azure_repositories(p, q, a, v, &b);
	if (a->status == 200)
		answer_text(a, 200, JSONAPI, "{\"data\":[%s],\"meta\":{\"next-page\":null}}", practice_is(p, "tf.repositories", "none") ? "" : b.s);
	buf_free(&b);
}
