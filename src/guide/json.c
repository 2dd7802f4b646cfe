/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "base/i18n.h"
#include "guide/json.h"
#include "guide/json_scan.h"

/* cJSON frees without a size, so each block carries its own in front. */
union head { size_t size; max_align_t align; };

static void *wiping_malloc(size_t n)
{
	union head *h = n < (size_t)-1 - sizeof *h ? malloc(sizeof *h + n) : NULL;

	if (!h)
		return NULL;
	h->size = n;
	return h + 1;
}

static void wiping_free(void *p)
{
	union head *h = p;

	if (!h)
		return;
	h--;
	mem_wipe(h + 1, h->size);
	free(h);
}

void json_wiping(void)
{
	cJSON_Hooks hooks = { wiping_malloc, wiping_free };

	cJSON_InitHooks(&hooks);
}

/* The tree is walked in the order of the text, so the n-th node begins on the n-th noted line. */
static void put_lines(cJSON *node, const struct json_lines *lines, size_t *n)
{
	for (; node; node = node->next) {
		if (*n < lines->n && !cJSON_IsNumber(node))
			node->valueint = lines->v[*n];
		++*n;
		put_lines(node->child, lines, n);
	}
}

#define FEW 16
struct keyed { const char *key; const cJSON *node; size_t nth; };

static int by_key(const void *a, const void *b)
{
	const struct keyed *x = a, *y = b;
	int order = strcmp(x->key, y->key);

	return order ? order : (x->nth > y->nth) - (x->nth < y->nth);
}

/* The second of two members of the same name. Objects are small, nearly always: pairs are quicker than sorting. */
static const cJSON *twice_of_few(const cJSON *object)
{
	for (const cJSON *c = object->child; c; c = c->next)
		for (const cJSON *d = object->child; d != c; d = d->next)
			if (d->string[0] == c->string[0] && !strcmp(d->string, c->string))
				return c;
	return NULL;
}

static const cJSON *twice(const cJSON *object)
{
	struct keyed *keys;
	const cJSON *found = NULL, *c;
	size_t n = 0, i = 0;

	cJSON_ArrayForEach(c, object)
		n++;
	if (n <= FEW)
		return twice_of_few(object);
	keys = mem_new(n, sizeof *keys);
	cJSON_ArrayForEach(c, object) {
		keys[i] = (struct keyed){ c->string, c, i };
		i++;
	}
	qsort(keys, n, sizeof *keys, by_key);
	for (i = 1; i < n && !found; i++)
		if (!strcmp(keys[i - 1].key, keys[i].key))
			found = keys[i].node;
	free(keys);
	return found;
}

static const cJSON *duplicate(const cJSON *node)
{
	const cJSON *c, *found = cJSON_IsObject(node) ? twice(node) : NULL;

	cJSON_ArrayForEach(c, node)
		if (!found && c->child)
			found = duplicate(c);
	return found;
}

/* How many nodes there are up to this one, itself among them; *found says whether it came. */
static size_t nodes_to(const cJSON *node, const cJSON *wanted, bool *found)
{
	size_t n = 0;

	for (; node && !*found; node = node->next) {
		n++;
		*found = node == wanted;
		if (!*found)
			n += nodes_to(node->child, wanted, found);
	}
	return n;
}

cJSON *json_parse_at(const char *text, size_t len, int *line, struct err *err)
{
	struct json_lines lines = { 0 };
	const cJSON *dup;
	cJSON *root = NULL;
	size_t n = 0;
	bool found = false;

	if (json_scan(text, len, &lines, line, err) < 0)
		goto out;
	root = cJSON_ParseWithLengthOpts(text, len, NULL, 0);
	if (!root) {
		err_set(err, _("it cannot be read as JSON"));
		goto out;
	}
	put_lines(root, &lines, &n);
	dup = duplicate(root);
	if (dup) {
		*line = lines.v[nodes_to(root, dup, &found) - 1];
		err_set(err, _("the key \"%s\" is there twice in one object: take one out"), dup->string);
		cJSON_Delete(root);
		root = NULL;
	}
out:
	free(lines.v);
	return root;
}

cJSON *json_parse(const char *text, size_t len, const char *file, struct err *err)
{
	struct err why = { { 0 } };
	int line = 0;
	cJSON *root = json_parse_at(text, len, &line, &why);

	if (!root)
		err_set(err, "%s:%d: %s", file ? file : "JSON", line, why.text);
	return root;
}

int json_line(const cJSON *node)
{
	/* a number has no room for its line; it stands soon after what is before it (the first one's prev is the last) */
	while (node && cJSON_IsNumber(node))
		node = node->prev && node->prev->next == node ? node->prev : NULL;
	return node ? node->valueint : 0;
}

bool json_pointer_ok(const char *p)
{
	if (*p && *p != '/')
		return false;
	for (; (p = strchr(p, '~')); p++)
		if (p[1] != '0' && p[1] != '1')
			return false;
	return true;
}

/* Does the pointer's token (up to the next slash) name this key? */
static bool token_is(const char *token, size_t n, const char *key)
{
	size_t i = 0;

	for (; i < n; i++, key++) {
		char c = token[i];

		if (c == '~' && i + 1 < n)
			c = token[++i] == '1' ? '/' : '~';
		if (*key != c || !*key)
			return false;
	}
	return !*key;
}

static const cJSON *item_at(const cJSON *array, const char *token, size_t n)
{
	size_t index = 0;
	const cJSON *c = array->child;

	if (!n || n > 9 || (n > 1 && *token == '0') || strspn(token, "0123456789") < n)
		return NULL;
	for (size_t i = 0; i < n; i++)
		index = index * 10 + (size_t)(token[i] - '0');
	while (c && index--)
		c = c->next;
	return c;
}

static const cJSON *step_into(const cJSON *node, const char *token, size_t n)
{
	const cJSON *c;

	if (cJSON_IsArray(node))
		return item_at(node, token, n);
	if (!cJSON_IsObject(node))
		return NULL;
	cJSON_ArrayForEach(c, node)
		if (token_is(token, n, c->string))
			return c;
	return NULL;
}

const cJSON *json_at(const cJSON *root, const char *pointer)
{
	if (!root || !pointer || !json_pointer_ok(pointer))
		return NULL;
	while (root && *pointer) {
		size_t n = strcspn(++pointer, "/");

		root = step_into(root, pointer, n);
		pointer += n;
	}
	return root;
}

char *json_text(const cJSON *node)
{
	if (cJSON_IsString(node))
		return mem_dup(node->valuestring);
	if (cJSON_IsNumber(node) && isfinite(node->valuedouble) && fabs(node->valuedouble) <= 9007199254740992.0
	    && (double)(long long)node->valuedouble == node->valuedouble)
		return mem_fmt("%.0f", node->valuedouble);
	if (cJSON_IsNumber(node) || cJSON_IsBool(node))
		return json_print(node);
	return NULL;
}

char *json_print(const cJSON *node)
{
	char *own = cJSON_PrintUnformatted(node), *copy;

	if (!own)
		return mem_dup("");
	copy = mem_dup(own);
	mem_wipe(own, strlen(own));
	cJSON_free(own);
	return copy;
}
