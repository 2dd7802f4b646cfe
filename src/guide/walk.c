/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <string.h>
#include "base/buf.h"
#include "guide/walk.h"

struct any_list { char *v; int n; };                 /* what every LIST_OF looks like */

const struct vkey *object_key(const struct vobject *object, const char *name)
{
	for (const struct vkey *k = object->keys; k->name; k++)
		if (!strcmp(k->name, name))
			return k;
	return NULL;
}

const void *spot_member(const struct spot *s)
{
	return (const char *)s->thing + s->key->at;
}

const struct at *spot_at(const struct spot *s)
{
	return s->thing;
}

bool spot_is(const struct spot *s, const char *object)
{
	return !strcmp(s->object->name, object);
}

const void *spot_up(const struct spot *s, const char *object)
{
	for (; s; s = s->up)
		if (spot_is(s, object))
			return s->thing;
	return NULL;
}

void spot_place(const struct spot *s, struct buf *out)
{
	if (s->up) {
		spot_place(s->up, out);
		buf_addf(out, "%s%s", out->len ? ", " : "", s->id ? s->object->name : s->in);
		if (s->id)
			buf_addf(out, " %s", s->id);
		else if (s->nth)
			buf_addf(out, " %d", s->nth);
	}
}

static void *pointer_at(const void *member)
{
	void *p;

	memcpy(&p, member, sizeof p);
	return p;
}

static struct any_list list_at(const void *member)
{
	struct any_list l;

	memcpy(&l, member, sizeof l);
	return l;
}

/* A make and a keep have a name, the others an id. */
static const char *id_at(const struct vobject *object, const char *thing)
{
	const struct vkey *k = object_key(object, "id");

	if (!k)
		k = object_key(object, "name");
	return k && (k->type == V_ID || k->type == V_NAME) ? pointer_at(thing + k->at) : NULL;
}

static void walk_items(const struct spot *s, walk_fn *fn, void *arg)
{
	const struct vobject *object = s->key->object;
	struct any_list l = list_at(spot_member(s));

	for (int i = 0; i < l.n; i++) {
		const char *thing = l.v + (size_t)i * object->size;
		struct spot item = { object, thing, NULL, id_at(object, thing), s->key->name, i + 1, s };

		walk_object(&item, fn, arg);
	}
}

static void walk_one(const struct spot *s, walk_fn *fn, void *arg)
{
	const void *thing = pointer_at(spot_member(s));
	struct spot item = { s->key->object, thing, NULL, NULL, s->key->name, 0, s };

	if (thing)
		walk_object(&item, fn, arg);
}

static bool said(const struct spot *s)
{
	switch (s->key->type) {
	case V_BOOL: case V_TRI: case V_INT: case V_ENUM:
		return true;
	case V_STRINGS: case V_TEMPLATES: case V_MAP: case V_MAPS:
		return list_at(spot_member(s)).v != NULL;
	default:
		return pointer_at(spot_member(s)) != NULL;
	}
}

static void walk_keys(const struct spot *s, walk_fn *fn, void *arg)
{
	for (const struct vkey *k = s->object->keys; k->name; k++) {
		struct spot at = *s;

		at.key = k;
		if (k->type == V_LIST || k->type == V_BYNAME)
			walk_items(&at, fn, arg);
		else if (k->type == V_OBJECT)
			walk_one(&at, fn, arg);
		else if (said(&at))
			fn(arg, &at);
	}
}

void walk_object(const struct spot *s, walk_fn *fn, void *arg)
{
	fn(arg, s);
	walk_keys(s, fn, arg);
}

void walk_guide(const struct guide *g, walk_fn *fn, void *arg)
{
	struct spot head = { &vocab_guide, g, NULL, NULL, NULL, 0, NULL };
	struct spot part = { &vocab_part, g, NULL, NULL, NULL, 0, NULL };
	struct spot shared = { &vocab_shared, g, NULL, NULL, NULL, 0, NULL };

	walk_object(&head, fn, arg);
	walk_keys(&part, fn, arg);
	walk_keys(&shared, fn, arg);
}

static void json_strings(const struct spot *s, const cJSON *node, string_fn *fn, void *arg)
{
	const cJSON *c;

	if (cJSON_IsString(node))
		fn(arg, s, node->valuestring);
	cJSON_ArrayForEach(c, node)
		json_strings(s, c, fn, arg);
}

static void map_strings(const struct spot *s, const struct pairs *map, string_fn *fn, void *arg)
{
	for (int i = 0; i < map->n; i++)
		fn(arg, s, map->v[i].value);
}

static void list_strings(const struct spot *s, const struct strs *l, string_fn *fn, void *arg)
{
	for (int i = 0; i < l->n; i++)
		fn(arg, s, l->v[i]);
}

void spot_strings(const struct spot *s, string_fn *fn, void *arg)
{
	const void *member = spot_member(s);
	struct any_list l;

	switch (s->key->type) {
	case V_BOOL: case V_TRI: case V_INT: case V_ENUM: case V_OBJECT: case V_LIST: case V_BYNAME:
		break;
	case V_JSON: case V_STATUS:
		json_strings(s, pointer_at(member), fn, arg);
		break;
	case V_STRINGS: case V_TEMPLATES:
		list_strings(s, member, fn, arg);
		break;
	case V_MAP:
		map_strings(s, member, fn, arg);
		break;
	case V_MAPS:
		l = list_at(member);
		for (int i = 0; i < l.n; i++)
			map_strings(s, (const struct pairs *)(const void *)l.v + i, fn, arg);
		break;
	default:
		fn(arg, s, pointer_at(member));
	}
}
