/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <regex.h>
#include <stdlib.h>
#include <string.h>
#include "base/i18n.h"
#include "base/text.h"
#include "guide/read.h"

typedef void value_fn(struct reader *, const struct vkey *, const cJSON *, void *to);
struct any_list { void *v; int n; };                 /* what every LIST_OF looks like */

static const char *type_name(const cJSON *node)
{
	if (cJSON_IsObject(node))
		return _("an object");
	if (cJSON_IsArray(node))
		return _("a list");
	if (cJSON_IsString(node))
		return _("a string");
	if (cJSON_IsNumber(node))
		return _("a number");
	return cJSON_IsBool(node) ? _("true or false") : _("null");
}

static int wrong_type(struct reader *r, const struct vkey *k, const cJSON *node, const char *wanted)
{
	return reader_say(r, json_line(node), _("\"%s\" must be %s and is %s"), k->name, wanted, type_name(node));
}

static bool is_id(const char *s)
{
	return strchr("-.", *s) == NULL && s[strspn(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-")] == '\0';
}

static bool is_name(const char *s)
{
	return *s >= 'a' && *s <= 'z' && s[strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789_")] == '\0';
}

static void put_string(void *to, const char *s)
{
	memcpy(to, &s, sizeof s);
}

/* A guide may come from anybody, and its texts go to a terminal. Line breaks do no harm; the linter speaks of them. */
static bool is_clean(const char *s)
{
	const char *p = s;
	char *clean;
	bool same;

	while (*p >= ' ' && *p < 127)
		p++;
	if (!*p)
		return true;
	clean = text_clean_dup(s, strlen(s));
	same = !strcmp(clean, s);
	free(clean);
	return same;
}

static void read_string(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	if (!cJSON_IsString(node))
		wrong_type(r, k, node, _("a string"));
	else if (strcmp(k->name, "body") != 0 && !is_clean(node->valuestring))        /* not the reply of a rehearsal */
		reader_say(r, json_line(node), _("\"%s\" has a control character in it: take it out; a new paragraph is a new item"), k->name);
	else
		put_string(to, node->valuestring);
}

static void read_text(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	read_string(r, k, node, to);
	if (cJSON_IsString(node) && !*node->valuestring)
		reader_say(r, json_line(node), _("\"%s\" is empty: write what is meant, or leave the key out"), k->name);
}

static void read_id(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	read_string(r, k, node, to);
	if (cJSON_IsString(node) && !is_id(node->valuestring))
		reader_say(r, json_line(node), _("\"%s\" is \"%s\"; an id is made of letters, digits, points and hyphens, and begins with a letter or digit"),
			k->name, node->valuestring);
}

static void read_name(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	read_string(r, k, node, to);
	if (cJSON_IsString(node) && !is_name(node->valuestring))
		reader_say(r, json_line(node), _("\"%s\" is \"%s\"; a name is made of small letters, digits and underscores, and begins with a letter"),
			k->name, node->valuestring);
}

static void read_pointer(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	read_string(r, k, node, to);
	if (cJSON_IsString(node) && !json_pointer_ok(node->valuestring))
		reader_say(r, json_line(node), _("\"%s\" is \"%s\", which is no JSON Pointer: begin it with /, and write ~0 for ~ and ~1 for / in a key"),
			k->name, node->valuestring);
}

/* POSIX promises no more than 255 repeats in braces, and the BSDs and macOS keep to that; glibc takes long for many. */
#define REPEATS 255

static bool repeats_too_often(const char *pattern)
{
	char *end;
	for (const char *s = strchr(pattern, '{'); s; s = strchr(s + 1, '{'))
		if (strtol(s + 1, &end, 10) > REPEATS || (*end == ',' && strtol(end + 1, NULL, 10) > REPEATS))
			return true;
	return false;
}

static void read_pattern(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	regex_t re;
	char why[160];
	int rc;

	read_string(r, k, node, to);
	/* compiling takes long, and is done again where the pattern is used: it is judged only where complaints are gathered */
	if (!cJSON_IsString(node) || !r->diag)
		return;
	rc = regcomp(&re, node->valuestring, REG_EXTENDED);
	if (rc == 0) {
		regfree(&re);
		if (repeats_too_often(node->valuestring))
			reader_say(r, json_line(node), _("\"%s\" is \"%s\", which repeats something more than %d times, and not every system can: "
				"use \"longest\", or repeat twice"), k->name, node->valuestring, REPEATS);
		return;
	}
	regerror(rc, &re, why, sizeof why);
	reader_say(r, json_line(node), _("\"%s\" is \"%s\", which is no regular expression: %s"), k->name, node->valuestring, why);
}

static void read_bool(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	if (!cJSON_IsBool(node))
		wrong_type(r, k, node, _("true or false"));
	*(bool *)to = cJSON_IsTrue(node);
}

static void read_tri(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	if (!cJSON_IsBool(node))
		wrong_type(r, k, node, _("true or false"));
	*(enum tri *)to = cJSON_IsTrue(node) ? TRI_YES : TRI_NO;
}

static void read_int(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	double d = cJSON_IsNumber(node) ? node->valuedouble : -1;

	if (!cJSON_IsNumber(node))
		wrong_type(r, k, node, _("a whole number"));
	else if (d < 0 || d > 1e9 || d != (double)(long)d)
		reader_say(r, json_line(node), _("\"%s\" must be a whole number from 0 to 1000000000"), k->name);
	else
		*(int *)to = (int)d;
}

static void read_enum(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	struct buf all;

	if (!cJSON_IsString(node)) {
		wrong_type(r, k, node, _("a string"));
		return;
	}
	for (int i = 0; k->names[i]; i++)
		if (!strcmp(k->names[i], node->valuestring)) {
			*(int *)to = i;
			return;
		}
	buf_init(&all, BUF_TEXT);
	for (int i = 0; k->names[i]; i++)
		buf_addf(&all, "%s%s", i ? ", " : "", k->names[i]);
	reader_say(r, json_line(node), _("\"%s\" is \"%s\" and must be one of: %s"), k->name, node->valuestring, all.s);
	buf_free(&all);
}

static const char *scalar(struct reader *r, const struct vkey *k, const cJSON *node)
{
	if (cJSON_IsString(node))
		return node->valuestring;
	if (cJSON_IsNumber(node) || cJSON_IsBool(node))
		return store_keep(r->store, json_text(node));
	wrong_type(r, k, node, _("a string, a number, true or false"));
	return "";
}

static void read_scalar(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	put_string(to, scalar(r, k, node));
}

static void read_json(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	(void)r, (void)k;
	memcpy(to, &node, sizeof node);
}

static bool is_status(const cJSON *node)
{
	const char *s = node->valuestring;

	if (cJSON_IsNumber(node))
		return node->valuedouble >= 0 && node->valuedouble < 1000 && node->valuedouble == (double)(int)node->valuedouble;
	return cJSON_IsString(node) && strlen(s) == 3 && *s >= '1' && *s <= '5' && !strcmp(s + 1, "xx");
}

static void read_status(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	const cJSON *c;
	bool ok = cJSON_IsArray(node) ? node->child != NULL : is_status(node);

	cJSON_ArrayForEach(c, node)
		ok = ok && is_status(c);
	if (!ok)
		reader_say(r, json_line(node), _("\"%s\" must be a status such as 404, a kind of them such as \"5xx\", or a list of these"), k->name);
	read_json(r, k, node, to);
}

static void read_strings(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	struct strs *l = to;
	const cJSON *c;

	if (!cJSON_IsArray(node) && !cJSON_IsString(node)) {
		wrong_type(r, k, node, _("a string or a list of strings"));
		return;
	}
	/* also for [], so that an empty list can be told from none */
	l->v = store_new(r->store, (size_t)cJSON_GetArraySize(node) + 1, sizeof *l->v);
	if (cJSON_IsString(node)) {
		l->v[l->n++] = node->valuestring;
		return;
	}
	cJSON_ArrayForEach(c, node)
		if (cJSON_IsString(c))
			l->v[l->n++] = c->valuestring;
		else
			wrong_type(r, k, c, _("a list of strings"));
}

static void read_map(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	struct pairs *l = to;
	const cJSON *c;

	if (!cJSON_IsObject(node)) {
		wrong_type(r, k, node, _("an object"));
		return;
	}
	l->v = store_new(r->store, (size_t)cJSON_GetArraySize(node), sizeof *l->v);
	cJSON_ArrayForEach(c, node)
		l->v[l->n++] = (struct pair){ c->string, scalar(r, k, c) };
}

static void read_maps(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	LIST_OF(struct pairs) l = { 0 };
	const cJSON *c;

	if (!cJSON_IsArray(node)) {
		wrong_type(r, k, node, _("a list of objects"));
		return;
	}
	l.v = store_new(r->store, (size_t)cJSON_GetArraySize(node), sizeof *l.v);
	cJSON_ArrayForEach(c, node)
		read_map(r, k, c, &l.v[l.n++]);
	memcpy(to, &l, sizeof l);
}

static const char *id_of(const struct vobject *object, const cJSON *node)
{
	const cJSON *id;

	for (const struct vkey *k = object->keys; k->name; k++)
		if ((k->type == V_ID || k->type == V_NAME) && k->flags & F_REQUIRED) {
			id = cJSON_GetObjectItemCaseSensitive(node, k->name);
			return cJSON_IsString(id) ? id->valuestring : NULL;
		}
	id = cJSON_GetObjectItemCaseSensitive(node, "id");
	return cJSON_IsString(id) ? id->valuestring : NULL;
}

static void read_one(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	void *one;

	reader_enter(r, k->name, NULL, 0);
	one = store_new(r->store, 1, k->object->size);
	read_object(r, k->object, node, one);
	reader_leave(r);
	memcpy(to, &one, sizeof one);
}

/* Room for more items behind those that another file has brought. */
static char *list_room(struct reader *r, struct any_list *l, size_t more, size_t size)
{
	char *v = store_new(r->store, (size_t)l->n + more, size);

	if (l->n)
		memcpy(v, l->v, (size_t)l->n * size);
	l->v = v;
	return v + (size_t)l->n * size;
}

static void read_list(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	struct any_list l;
	const cJSON *c;
	char *v;
	int nth = 0;

	if (!cJSON_IsArray(node)) {
		wrong_type(r, k, node, _("a list"));
		return;
	}
	memcpy(&l, to, sizeof l);
	v = list_room(r, &l, (size_t)cJSON_GetArraySize(node), k->object->size);
	cJSON_ArrayForEach(c, node) {
		const char *id = id_of(k->object, c);

		reader_enter(r, id ? k->object->name : k->name, id, ++nth);
		read_object(r, k->object, c, v);
		reader_leave(r);
		v += k->object->size;
		l.n++;
	}
	memcpy(to, &l, sizeof l);
}

static const struct vkey *name_key(const struct vobject *object)
{
	const struct vkey *k = object->keys;

	while (k->name && k->type != V_NAME)
		k++;
	return k->name ? k : NULL;
}

static void read_byname(struct reader *r, const struct vkey *k, const cJSON *node, void *to)
{
	const struct vkey *name = name_key(k->object);
	struct any_list l;
	const cJSON *c;
	char *v;

	if (!cJSON_IsObject(node)) {
		wrong_type(r, k, node, _("an object"));
		return;
	}
	memcpy(&l, to, sizeof l);
	v = list_room(r, &l, (size_t)cJSON_GetArraySize(node), k->object->size);
	cJSON_ArrayForEach(c, node) {
		reader_enter(r, k->object->name, c->string, 0);
		read_object(r, k->object, c, v);
		put_string(v + name->at, c->string);
		if (!is_name(c->string))
			reader_say(r, json_line(c), _("\"%s\" is no name: use small letters, digits and underscores, and begin with a letter"), c->string);
		reader_leave(r);
		v += k->object->size;
		l.n++;
	}
	memcpy(to, &l, sizeof l);
}

static value_fn *const value_readers[] = {
	[V_ID] = read_id, [V_NAME] = read_name, [V_STRING] = read_string, [V_TEXT] = read_text, [V_LABEL] = read_text,
	[V_TEMPLATE] = read_string, [V_POINTER] = read_pointer, [V_PATTERN] = read_pattern, [V_BOOL] = read_bool, [V_TRI] = read_tri,
	[V_INT] = read_int, [V_ENUM] = read_enum, [V_SCALAR] = read_scalar, [V_JSON] = read_json, [V_STATUS] = read_status,
	[V_STRINGS] = read_strings, [V_TEMPLATES] = read_strings, [V_MAP] = read_map, [V_OBJECT] = read_one, [V_LIST] = read_list,
	[V_BYNAME] = read_byname, [V_MAPS] = read_maps };

static const struct vkey *short_key(const struct vobject *object)
{
	const struct vkey *k = object->keys;

	while (k->name && !(k->flags & F_SHORT))
		k++;
	return k->name ? k : NULL;
}

static const struct vkey *find_key(const struct vobject *object, const char *name)
{
	for (const struct vkey *k = object->keys; k->name; k++)
		if (!strcmp(k->name, name) && !(k->flags & F_KEY))
			return k;
	return NULL;
}

static void unknown_key(struct reader *r, const struct vobject *object, const cJSON *node)
{
	const char *names[64] = { NULL }, *meant;
	size_t n = 0;

	if (r->n_places == 0 && !strcmp(node->string, "$schema"))      /* for editors, at the top of each file */
		return;
	for (const struct vkey *k = object->keys; k->name && n + 1 < COUNT(names); k++)
		names[n++] = k->name;
	meant = nearest(node->string, names);
	if (meant)
		reader_say(r, json_line(node), _("the key \"%s\" is not known here; is \"%s\" meant?"), node->string, meant);
	else
		reader_say(r, json_line(node), _("the key \"%s\" is not known here: take it out, or see handrail-screens(5)"), node->string);
}

static void read_key(struct reader *r, const struct vkey *k, const cJSON *node, char *to)
{
	value_readers[k->type](r, k, node, to + k->at);
}

static void check_required(struct reader *r, const struct vobject *object, const cJSON *node)
{
	for (const struct vkey *k = object->keys; k->name; k++)
		if (k->flags & F_REQUIRED && !cJSON_GetObjectItemCaseSensitive(node, k->name))
			reader_say(r, json_line(node), _("\"%s\" is missing. It says: %s"), k->name, k->help);
}

static void set_defaults(const struct vobject *object, char *to)
{
	for (const struct vkey *k = object->keys; k->name; k++)
		if (k->flags & F_UNSET)
			*(int *)(void *)(to + k->at) = -1;
}

static void tally(struct reader *r, const struct vobject *object, const cJSON *node)
{
	struct guide_store *s = r->store;
	const char *id = id_of(object, node);

	if (!id || (strcmp(object->name, "set") && strcmp(object->name, "service") && strcmp(object->name, "action")))
		return;
	s->tallies = mem_grow(s->tallies, (size_t)s->n_tallies + 1, sizeof *s->tallies);
	s->tallies[s->n_tallies++] = (struct tally){ object->name, id, hash_json(HASH_START, node) };
}

void read_object(struct reader *r, const struct vobject *object, const cJSON *node, void *to)
{
	const struct vkey *k = short_key(object);
	struct at *at = to;
	const cJSON *c;

	if (json_line(node))
		r->line = json_line(node);
	set_defaults(object, to);
	if (!at->file)                                       /* a guide is read from several files; its first one counts */
		*at = (struct at){ r->file, json_line(node) };
	if (cJSON_IsString(node) && k) {
		read_key(r, k, node, to);
		return;
	}
	if (!cJSON_IsObject(node)) {
		reader_say(r, json_line(node), k ? _("this must be a string or an object and is %s") : _("this must be an object and is %s"), type_name(node));
		return;
	}
	cJSON_ArrayForEach(c, node) {
		if (json_line(c))
			r->line = json_line(c);
		k = find_key(object, c->string);
		if (k)
			read_key(r, k, c, to);
		else
			unknown_key(r, object, c);
	}
	check_required(r, object, node);
	read_check_groups(r, object, node);
	tally(r, object, node);
}
