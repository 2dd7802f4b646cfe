/* SPDX-License-Identifier: ISC */
/* The vocabulary as a JSON Schema, so that an editor completes keys and marks what is wrong while a guide is written. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "guide/vocab.h"
#include "guide/vocabdoc.h"

static cJSON *from(const char *text)
{
	return cJSON_Parse(text);
}

static cJSON *reference(const char *name)
{
	cJSON *s = cJSON_CreateObject();
	char *to = mem_fmt("#/$defs/%s", name);

	cJSON_AddStringToObject(s, "$ref", to);
	free(to);
	return s;
}

static const char *const simple[] = {
	[V_ID] = "{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9][A-Za-z0-9.-]*$\"}",
	[V_NAME] = "{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9_]*$\"}",
	[V_STRING] = "{\"type\":\"string\"}",
	[V_TEXT] = "{\"type\":\"string\",\"minLength\":1}",
	[V_LABEL] = "{\"type\":\"string\",\"minLength\":1}",
	[V_TEMPLATE] = "{\"type\":\"string\"}",
	[V_POINTER] = "{\"type\":\"string\",\"pattern\":\"^(/([^/~]|~[01])*)*$\"}",
	[V_PATTERN] = "{\"type\":\"string\"}",
	[V_BOOL] = "{\"type\":\"boolean\"}",
	[V_TRI] = "{\"type\":\"boolean\"}",
	[V_INT] = "{\"type\":\"integer\",\"minimum\":0,\"maximum\":1000000000}",
	[V_ENUM] = "{}",
	[V_SCALAR] = "{\"type\":[\"string\",\"number\",\"boolean\"]}",
	[V_JSON] = "{}",
	[V_STATUS] = "{\"$ref\":\"#/$defs/status\"}",
	[V_STRINGS] = "{\"$ref\":\"#/$defs/strings\"}",
	[V_TEMPLATES] = "{\"$ref\":\"#/$defs/strings\"}",
	[V_MAP] = "{\"$ref\":\"#/$defs/map\"}",
	[V_MAPS] = "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/map\"}}" };

static cJSON *value_schema(const struct vkey *k)
{
	cJSON *s;

	if (k->type == V_OBJECT)
		return reference(k->object->name);
	if (k->type == V_LIST) {
		s = from("{\"type\":\"array\"}");
		cJSON_AddItemToObject(s, "items", reference(k->object->name));
		return s;
	}
	if (k->type == V_BYNAME) {
		s = from("{\"type\":\"object\",\"propertyNames\":{\"pattern\":\"^[a-z][a-z0-9_]*$\"}}");
		cJSON_AddItemToObject(s, "additionalProperties", reference(k->object->name));
		return s;
	}
	s = from(simple[k->type]);
	if (k->type == V_ENUM) {
		int n = 0;

		while (k->names[n])
			n++;
		cJSON_AddItemToObject(s, "enum", cJSON_CreateStringArray(k->names, n));
	}
	return s;
}

static cJSON *needed(const char *a, const char *b)
{
	const char *both[] = { a, b };
	cJSON *s = cJSON_CreateObject();

	cJSON_AddItemToObject(s, "required", cJSON_CreateStringArray(both, b ? 2 : 1));
	return s;
}

/* One of the keys: what "oneOf" says. */
static cJSON *each_alone(const struct vgroup *g, const char *word)
{
	cJSON *s = cJSON_CreateObject(), *list = cJSON_AddArrayToObject(s, word);

	for (int i = 0; g->keys[i]; i++)
		cJSON_AddItemToArray(list, needed(g->keys[i], NULL));
	return s;
}

/* No two of them, and possibly none. */
static cJSON *no_pair(const struct vgroup *g)
{
	cJSON *s = cJSON_CreateObject(), *list = cJSON_AddArrayToObject(cJSON_AddObjectToObject(s, "not"), "anyOf");

	for (int i = 0; g->keys[i]; i++)
		for (int j = i + 1; g->keys[j]; j++)
			cJSON_AddItemToArray(list, needed(g->keys[i], g->keys[j]));
	return s;
}

static void add_groups(cJSON *schema, const struct vobject *o)
{
	cJSON *all = NULL;

	for (const struct vgroup *g = vocab_groups; g->object; g++) {
		if (strcmp(g->object, o->name))
			continue;
		if (!all)
			all = cJSON_AddArrayToObject(schema, "allOf");
		if (g->least)
			cJSON_AddItemToArray(all, each_alone(g, g->most == 1 ? "oneOf" : "anyOf"));
		else
			cJSON_AddItemToArray(all, no_pair(g));
	}
}

static bool is_file(const struct vobject *o)
{
	return o == &vocab_guide || o == &vocab_part || o == &vocab_shared;
}

static cJSON *properties(const struct vobject *o, cJSON *required)
{
	cJSON *all = cJSON_CreateObject();

	if (is_file(o))
		cJSON_AddItemToObject(all, "$schema", from("{\"type\":\"string\"}"));
	for (const struct vkey *k = o->keys; k->name; k++) {
		cJSON *s = k->flags & F_KEY ? NULL : value_schema(k);

		if (!s)
			continue;
		cJSON_AddStringToObject(s, "description", k->help);
		cJSON_AddItemToObject(all, k->name, s);
		if (k->flags & F_REQUIRED)
			cJSON_AddItemToArray(required, cJSON_CreateString(k->name));
	}
	return all;
}

static cJSON *object_schema(const struct vobject *o)
{
	cJSON *s = from("{\"type\":\"object\"}"), *required = cJSON_CreateArray();

	cJSON_AddStringToObject(s, "description", o->help);
	cJSON_AddItemToObject(s, "properties", properties(o, required));
	cJSON_AddItemToObject(s, "required", required);
	cJSON_AddItemToObject(s, "additionalProperties", cJSON_CreateFalse());
	add_groups(s, o);
	return s;
}

static cJSON *definition(const struct vobject *o)
{
	cJSON *object = object_schema(o), *s, *either;

	for (const struct vkey *k = o->keys; k->name; k++)
		if (k->flags & F_SHORT) {
			s = cJSON_CreateObject();
			either = cJSON_AddArrayToObject(s, "oneOf");
			cJSON_AddItemToArray(either, value_schema(k));
			cJSON_AddItemToArray(either, object);
			return s;
		}
	return object;
}

int vocab_schema(struct buf *out)
{
	cJSON *s = from("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Guides of handrail\","
		"\"description\":\"Made from the vocabulary by handrail vocabulary --schema; see handrail-screens(5).\","
		"\"if\":{\"required\":[\"handrail\"]},\"then\":{\"$ref\":\"#/$defs/guide\"},"
		"\"else\":{\"if\":{\"required\":[\"screens\"]},\"then\":{\"$ref\":\"#/$defs/part\"},\"else\":{\"$ref\":\"#/$defs/shared\"}},"
		"\"$defs\":{\"strings\":{\"type\":[\"string\",\"array\"],\"items\":{\"type\":\"string\"}},"
		"\"map\":{\"type\":\"object\",\"additionalProperties\":{\"type\":[\"string\",\"number\",\"boolean\"]}},"
		"\"code\":{\"oneOf\":[{\"type\":\"integer\",\"minimum\":0,\"maximum\":999},{\"type\":\"string\",\"pattern\":\"^[1-5]xx$\"}]},"
		"\"status\":{\"oneOf\":[{\"$ref\":\"#/$defs/code\"},{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/code\"}}]}}}");
	cJSON *defs = cJSON_GetObjectItemCaseSensitive(s, "$defs");
	char *text;

	for (const struct vobject *const *o = vocab_all; *o; o++)
		cJSON_AddItemToObject(defs, (*o)->name, definition(*o));
	text = cJSON_Print(s);
	buf_addf(out, "%s\n", text);
	cJSON_free(text);
	cJSON_Delete(s);
	return out->over ? -1 : 0;
}
