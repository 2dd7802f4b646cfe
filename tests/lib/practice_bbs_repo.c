/* SPDX-License-Identifier: ISC */
/* Bitbucket Server: repositories, the plug-in manager and its hook, and what concerns SSH. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define JSON "application/json;charset=UTF-8"
#define PLUGIN "com.atlassian.stash.plugin.stash-web-post-receive-hooks-plugin"
#define PLUGIN_TYPE "application/vnd.atl.plugins.plugin+json"

/* ---- repositories ---- */

static long number(const struct practice *p, const char *name)
{
	return strtol(practice_value(p, name), NULL, 10);
}

static long asked_number(const struct asked *q, const char *name, long usual)
{
	const char *s = asked_query(q, name);
	return s ? strtol(s, NULL, 10) : usual;
}

/* The first is PLAT/infrastructure, the second one of a person. */
static void repository_name(long i, char project[32], char slug[32])
{
	snprintf(project, 32, "%s", i == 1 ? "~JANE" : i % 2 ? "DATA" : "PLAT");
	snprintf(slug, 32, i == 0 ? "infrastructure" : "repo-%ld", i);
}

static void add_repository(struct practice *p, struct buf *b, long i)
{
	char project[32], slug[32], base[256];
	practice_base(p, PRACTICE_BBS, base, sizeof base);
	repository_name(i, project, slug);
	buf_addf(b, "%s{\"slug\":\"%s\",\"id\":%ld,\"name\":\"%s\",\"hierarchyId\":\"e3c939f9ef4a7fae\",\"scmId\":\"git\",\"state\":\"AVAILABLE\",\"project\":"
		"{\"key\":\"%s\",\"id\":%ld,\"name\":\"%s\",\"type\":\"%s\"},\"public\":false,\"archived\":false,\"links\":{\"clone\":[{\"href\":\"%s/scm/%s/%s.git\","
		"\"name\":\"http\"},{\"href\":\"ssh://git@localhost:%s/%s/%s.git\",\"name\":\"ssh\"}]}}", b->len ? "," : "", slug, i + 1, slug, project, i % 2 + 1,
		project, *project == '~' ? "PERSONAL" : "NORMAL", base, project, slug, practice_value(p, "bbs.ssh_port"), project, slug);
}

/* Every fifth repository is one that this account may not see: so a page may hold fewer than the limit, and the next page does
 * not begin where adding would have it. */
void bbs_repositories(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct bbs_who w = bbs_who(p, q);
	const char *permission = asked_query(q, "permission");
	long most = number(p, "bbs.page"), limit = asked_number(q, "limit", 25), start = asked_number(q, "start", 0), size = 0, at;
	long there = (permission && strcmp(permission, "REPO_ADMIN") == 0 && !w.repo_admin) || w.by == BY_NOBODY ? 0 : number(p, "bbs.repositories");
	long places = there + there / 4;
	struct buf b;
	(void)part;
	if (permission && strcmp(permission, "REPO_ADMIN") != 0 && strcmp(permission, "REPO_READ") != 0 && strcmp(permission, "REPO_WRITE") != 0) {
		bbs_error(a, 400, "The permission is not known.", "com.atlassian.bitbucket.rest.exception.BadRequestException");
		return;
	}
	limit = limit < most ? limit : most;
	buf_init(&b, BUF_REPLY);
	for (at = start; at < places && at < start + limit; at++) {
		if (at % 5 == 4)
			continue;
		add_repository(p, &b, at - at / 5);
		size++;
	}
	answer_text(a, 200, JSON, "{\"size\":%ld,\"limit\":%ld,\"isLastPage\":%s,\"values\":[%s],\"start\":%ld%s%.0ld}", size, limit, at >= places ? "true" : "false",
		b.s, start, at >= places ? "" : ",\"nextPageStart\":", at >= places ? 0 : at);
	buf_free(&b);
}

/* Which repository this is, or -1 after a refusal. */
static long repository(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256], bool as_admin)
{
	char project[32], slug[32], text[700];
	for (long i = 0; i < number(p, "bbs.repositories"); i++) {
		repository_name(i, project, slug);
		if (strcasecmp(project, part[1]) != 0 || strcasecmp(slug, part[2]) != 0)
			continue;
		if (!as_admin || bbs_who(p, q).repo_admin)
			return i;
		bbs_forbidden(a);
		return -1;
	}
	snprintf(text, sizeof text, "Repository %s/%s does not exist.", part[1], part[2]);
	bbs_error(a, 404, text, "com.atlassian.bitbucket.repository.NoSuchRepositoryException");
	return -1;
}

void bbs_repository(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	long i = repository(p, q, a, part, false);
	struct buf b;
	buf_init(&b, BUF_TEXT);
	if (i >= 0) {
		add_repository(p, &b, i);
		answer_text(a, 200, JSON, "%s", b.s);
	}
	buf_free(&b);
}

void bbs_webhooks(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	if (bbs_at_least(p, 5, 4) && repository(p, q, a, part, true) >= 0)
		answer_text(a, 200, JSON, "{\"size\":0,\"limit\":25,\"isLastPage\":true,\"values\":[],\"start\":0}");
}

/* ---- the plug-in manager ---- */

static bool plugin_there(const struct practice *p)
{
	return !practice_is(p, "bbs.plugin", "absent");
}

static bool plugin_on(const struct practice *p)
{
	return practice_is(p, "bbs.plugin", "enabled") || p->plugin;
}

static void add_plugin(const struct practice *p, struct buf *b)
{
	buf_addf(b, "{\"key\":\"" PLUGIN "\",\"name\":\"Web Post Hooks for Bitbucket Server\",\"version\":\"3.1.0\",\"enabled\":%s,\"enabledByDefault\":false,"
		"\"userInstalled\":false,\"optional\":true,\"static\":false,\"unloadable\":false,\"usesLicensing\":false,\"remotable\":false,\"vendor\":{\"name\":"
		"\"Atlassian\"},\"modules\":[{\"key\":\"postReceiveHook\",\"completeKey\":\"" PLUGIN ":postReceiveHook\",\"enabled\":%s}],\"links\":{\"self\":"
		"\"/rest/plugins/1.0/" PLUGIN "-key\"}}", plugin_on(p) ? "true" : "false", plugin_on(p) ? "true" : "false");
}

void bbs_plugins(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct buf b;
	(void)q;
	(void)part;
	if (practice_is(p, "bbs.upm", "no"))
		return;
	buf_init(&b, BUF_TEXT);
	if (plugin_there(p)) {
		buf_addc(&b, ',');
		add_plugin(p, &b);
	}
	answer_text(a, 200, "application/vnd.atl.plugins.installed+json;charset=UTF-8", "{\"plugins\":[{\"key\":\"com.atlassian.upm.atlassian-universal-plugin-"
		"manager-plugin\",\"name\":\"Plugin manager\",\"version\":\"2.22\",\"enabled\":true,\"userInstalled\":true}%s],\"links\":{\"self\":"
		"\"/rest/plugins/1.0/\"}}", b.s);
	answer_header(a, "upm-token", "%d", 20026 + p->n.requests);
	buf_free(&b);
}

static void show_plugin(struct practice *p, struct answer *a)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	add_plugin(p, &b);
	answer_text(a, 200, PLUGIN_TYPE ";charset=UTF-8", "%s", b.s);
	buf_free(&b);
}

static bool this_plugin(struct practice *p, struct answer *a, const char *key)
{
	if (practice_is(p, "bbs.upm", "no"))
		return false;
	if (plugin_there(p) && strcmp(key, PLUGIN "-key") == 0)
		return true;
	answer_text(a, 404, "application/vnd.atl.plugins.error+json;charset=UTF-8", "{\"subCode\":\"upm.plugin.error.not.found\"}");
	return false;
}

void bbs_plugin_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	if (this_plugin(p, a, part[0]))
		show_plugin(p, a);
}

void bbs_plugin_put(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *type = asked_header(q, "Content-Type");
	const cJSON *enabled = cJSON_GetObjectItemCaseSensitive(q->json, "enabled");
	if (!this_plugin(p, a, part[0]))
		return;
	if (!type || strncasecmp(type, PLUGIN_TYPE, sizeof PLUGIN_TYPE - 1) != 0) {
		answer_text(a, 415, JSON, "{\"status-code\":415,\"message\":\"Unsupported Media Type\"}");
		return;
	}
	if (!cJSON_IsBool(enabled)) {
		answer_text(a, 400, JSON, "{\"subCode\":\"upm.pluginRequest.error.invalid\"}");
		return;
	}
	p->n.plugin_puts++;
	p->plugin = cJSON_IsTrue(enabled) && !practice_is(p, "bbs.plugin", "stubborn");
	show_plugin(p, a);
}

/* ---- the hook of a repository ---- */

static long hook(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	long i = repository(p, q, a, part, true);
	if (i < 0 || (strcmp(part[3], PLUGIN ":postReceiveHook") == 0 && plugin_there(p) && plugin_on(p)))
		return i < 4 ? i : 3;
	bbs_error(a, 404, "The hook does not exist.", "com.atlassian.bitbucket.hook.NoSuchHookException");
	return -1;
}

static void show_hook(struct practice *p, struct answer *a, long i)
{
	answer_text(a, 200, JSON, "{\"details\":{\"key\":\"" PLUGIN ":postReceiveHook\",\"name\":\"Post-Receive WebHooks\",\"type\":\"POST_RECEIVE\",\"description\":"
		"\"Fires web hooks\",\"version\":\"3.1.0\"},\"enabled\":%s,\"configured\":%s}", p->hooks[i] ? "true" : "false", p->n.hook_urls ? "true" : "false");
}

void bbs_hook_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	long i = hook(p, q, a, part);
	if (i >= 0)
		show_hook(p, a, i);
}

static int count_urls(const struct asked *q)
{
	int n = 0;
	for (const cJSON *item = q->json ? q->json->child : NULL; item; item = item->next)
		n += item->string && strncmp(item->string, "hook-url-", 9) == 0 && cJSON_GetStringValue(item) && *cJSON_GetStringValue(item);
	return n;
}

void bbs_hook_enable(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	bool on = strcmp(q->method, "PUT") == 0;
	long i = hook(p, q, a, part);
	if (i < 0)
		return;
	if (on && practice_is(p, "bbs.hook_empty", "no") && !count_urls(q)) {
		bbs_error(a, 400, "The hook needs a URL.", "com.atlassian.bitbucket.hook.repository.RepositoryHookSettingsException");
		return;
	}
	p->n.hook_urls += count_urls(q);
	p->n.hook_puts += on;
	p->hooks[i] = on;
	show_hook(p, a, i);
}

void bbs_hook_settings(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	if (hook(p, q, a, part) < 0)
		return;
	if (strcmp(q->method, "PUT") == 0)
		p->n.hook_urls += count_urls(q);
	answer_text(a, p->n.hook_urls ? 200 : 204, JSON, "%s", p->n.hook_urls ? "{\"hook-url-0\":\"https://ci.example.com/hook\"}" : "");
}

/* ---- SSH ---- */

void bbs_ssh_settings(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *url = practice_value(p, "bbs.ssh_url"), *print = practice_value(p, "bbs.ssh_fingerprint");
	struct buf b;
	(void)q;
	(void)part;
	buf_init(&b, BUF_TEXT);
	if (strcmp(url, "usual") == 0)
		buf_addf(&b, ",\"baseUrl\":\"ssh://localhost:%s\"", practice_value(p, "bbs.ssh_port"));
	else if (strcmp(url, "absent") != 0)
		buf_addf(&b, ",\"baseUrl\":\"%s\"", url);
	if (strcmp(print, "absent") != 0)
		buf_addf(&b, ",\"fingerprint\":{\"algorithm\":\"RSA\",\"value\":\"%s\"}", print);
	answer_text(a, 200, JSON, "{\"enabled\":%s,\"port\":%s,\"accessKeysEnabled\":true%s}", practice_is(p, "bbs.ssh", "yes") ? "true" : "false",
		practice_value(p, "bbs.ssh_port"), b.s);
	buf_free(&b);
}

/* Whose keys: one's own, or those of ?user= as an administrator. NULL after a refusal. */
static const struct bbs_user *whose(struct practice *p, struct asked *q, struct answer *a)
{
	struct bbs_who w = bbs_who(p, q);
	const char *name = asked_query(q, "user") ? asked_query(q, "user") : asked_query(q, "userName");
	const struct bbs_user *u = name ? bbs_user_named(name) : w.user;
	bool admin = w.by == BY_PASSWORD && w.user->admin && !practice_is(p, "bbs.right", "none");
	if (w.by == BY_PROJECT || (name && !admin && u != w.user) || (w.by == BY_TOKEN && strcmp(q->method, "GET") != 0)) {
		bbs_forbidden(a);
		return NULL;
	}
	if (!u)
		bbs_error(a, 404, "The user does not exist.", "com.atlassian.bitbucket.user.NoSuchUserException");
	return u;
}

static void add_key(struct practice *p, struct buf *b, const struct account_key *k)
{
	char print[64];
	char bare[8192] = "";
	size_t n = 0;
	sscanf(k->text, "%*s %8191s", bare);
	char *bytes = base64_bytes(bare, &n);
	sha256_base64(bytes ? bytes : "", n, print);
	free(bytes);
	buf_addf(b, "%s{\"id\":%d,\"text\":", b->len ? "," : "", k->id);
	add_quoted(b, k->text);
	buf_adds(b, ",\"label\":");
	add_quoted(b, k->label);
	buf_addf(b, ",\"algorithmType\":\"%s\",\"bitLength\":%d,\"fingerprint\":\"%s\",\"createdDate\":1732240000000%s}", strncmp(k->text, "ssh-rsa", 7) == 0
		? "RSA" : "Ed25519", n > 500 ? 4096 : n > 350 ? 3072 : 2048, print, practice_is(p, "bbs.key_rule", "warning") ? ",\"warning\":\"RSA_UNSAFE_MODULUS\"" : "");
}

void bbs_keys(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const struct bbs_user *u = whose(p, q, a);
	struct buf b;
	int n = 0;
	(void)part;
	if (!u)
		return;
	buf_init(&b, BUF_REPLY);
	for (int i = 0; i < p->n_keys; i++) {
		if (p->keys[i].role != PRACTICE_BBS || strcmp(p->keys[i].user, u->name) != 0)
			continue;
		add_key(p, &b, &p->keys[i]);
		n++;
	}
	answer_text(a, 200, JSON, "{\"size\":%d,\"limit\":25,\"isLastPage\":true,\"values\":[%s],\"start\":0}", n, b.s);
	buf_free(&b);
}

void bbs_key_add(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const struct bbs_user *u = whose(p, q, a);
	const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(q->json, "text"));
	const char *label = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(q->json, "label"));
	struct buf b;
	(void)part;
	if (!u)
		return;
	p->n.key_posts[PRACTICE_BBS]++;
	if (!key_line_good(text) || practice_is(p, "bbs.key_rule", "refused")) {
		bbs_error(a, 400, practice_is(p, "bbs.key_rule", "refused") ? "RSA keys are not allowed." : "The provided SSH key is not valid.",
			"com.atlassian.bitbucket.ssh.InvalidSshKeyException");
		return;
	}
	struct account_key *k = key_add(p, PRACTICE_BBS, u->name, text, label);
	if (!k) {
		bbs_error(a, 409, "This SSH key has already been added.", "com.atlassian.bitbucket.ssh.DuplicateSshKeyException");
		return;
	}
	buf_init(&b, BUF_TEXT);
	add_key(p, &b, k);
	answer_text(a, 201, JSON, "%s", b.s);
	buf_free(&b);
}

void bbs_key_delete(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct bbs_who w = bbs_who(p, q);
	for (int i = 0; i < p->n_keys; i++) {
		struct account_key *k = &p->keys[i];
		if (k->role != PRACTICE_BBS || k->id != (int)strtol(part[1], NULL, 10))
			continue;
		if (w.by != BY_PASSWORD || (!w.user->admin && strcmp(w.user->name, k->user) != 0)) {
			bbs_forbidden(a);
			return;
		}
		key_remove(p, k);
		p->n.key_deletes[PRACTICE_BBS]++;
		break;
	}
	answer_text(a, 204, NULL, "%s", "");
}
