/* SPDX-License-Identifier: ISC */
/* Compares an address's questions and a body with what is described, more strictly than the description itself is: a key that
 * is not described is a finding. */
#include "config.h"
#include "tests/tools/requests.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* These stand for any JSON. */
static const char free_form[] = " JObject JToken JContainer PropertiesCollection ";

/* Not described, but a part of what the provider recorded as an example of that operation. */
static const struct { const char *path, *where; } in_examples[] = {
	{ "/{organization}/{project}/_apis/pipelines/checks/configurations", "/settings" },
	{ "/{collection}/{project}/_apis/pipelines/checks/configurations", "/settings" },
};

static const cJSON *get(const cJSON *o, const char *name)
{
	return cJSON_GetObjectItemCaseSensitive(o, name);
}

const char *item_text(const cJSON *o, const char *name)
{
	const char *s = cJSON_GetStringValue(get(o, name));
	return s ? s : "";
}

bool among(const char *list, const char *word)
{
	char *padded = mem_fmt(" %s ", word);
	bool found = strstr(list, padded) != NULL;
	free(padded);
	return found;
}

static bool is_uuid(const char *s)
{
	static const char form[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
	size_t i = 0;
	while (form[i] && (form[i] == '-' ? s[i] == '-' : isxdigit((unsigned char)s[i])))
		i++;
	return !form[i] && !s[i];
}

static bool is_integer(const char *s)
{
	size_t n = strspn(s + (*s == '-'), "0123456789");
	return n > 0 && s[(*s == '-') + n] == '\0';
}

static bool is_one_of(const cJSON *values, const char *text)
{
	const cJSON *one;
	cJSON_ArrayForEach(one, values)
		if (strcmp(cJSON_IsString(one) ? one->valuestring : "", text) == 0)
			return true;
	return !values;
}

/* Several ids are told in one part, with commas; their description calls that format an array. */
static bool are_uuids(const char *text)
{
	bool good = true;
	for (const char *s = text; good && *s; s += strcspn(s, ","), s += *s == ',') {
		char *one = mem_dupn(s, strcspn(s, ","));
		good = is_uuid(one);
		free(one);
	}
	return good && *text;
}

bool shape_of_text(const cJSON *schema, const char *text)
{
	const char *type = item_text(schema, "type"), *format = item_text(schema, "format");
	if (strcmp(type, "boolean") == 0)
		return strcmp(text, "true") == 0 || strcmp(text, "false") == 0;
	if (strcmp(type, "integer") == 0)
		return is_integer(text);
	if (strcmp(format, "uuid") == 0)
		return is_uuid(text);
	if (strcmp(format, "array (uuid)") == 0)
		return are_uuids(text);
	return is_one_of(get(schema, "enum"), text);
}

/* ---- questions ---- */

static const cJSON *parameter(const struct operation *o, const char *in, const char *name)
{
	const cJSON *one;
	cJSON_ArrayForEach(one, get(o->tree, "parameters")) {
		const cJSON *p = described_ref(o->root, one);
		if (strcmp(item_text(p, "in"), in) == 0 && strcmp(item_text(p, "name"), name) == 0)
			return p;
	}
	return NULL;
}

int query_check(struct report *r, const struct request *q, const struct operation *o)
{
	const cJSON *one;
	int wrong = 0;
	cJSON_ArrayForEach(one, get(o->tree, "parameters")) {
		const cJSON *p = described_ref(o->root, one);
		bool asked = strcmp(item_text(p, "in"), "query") == 0 && strcmp(item_text(p, "name"), "api-version") != 0;
		if (!asked || !cJSON_IsTrue(get(p, "required")) || get(q->query, item_text(p, "name")))
			continue;
		wrong++;
		if (r)
			report_add(r, q, "query", "%s is missing", item_text(p, "name"));
	}
	cJSON_ArrayForEach(one, q->query) {
		const cJSON *p = parameter(o, "query", one->string);
		if (p && shape_of_text(p, one->valuestring))
			continue;
		wrong++;
		if (r)
			report_add(r, q, "query", p ? "%s is not described with the value %s" : "%s is not described (%s)", one->string, one->valuestring);
	}
	return wrong;
}

/* ---- bodies ---- */

/* What is described of a key; sets open when any key may stand there. NULL: it is not described. */
static const cJSON *property(const struct at *a, const cJSON *schema, const char *name, bool *open)
{
	const cJSON *whole = described_ref(a->root, schema), *one, *found = get(get(whole, "properties"), name), *more = get(whole, "additionalProperties");
	cJSON_ArrayForEach(one, get(whole, "allOf"))
		if (!found)
			found = property(a, one, name, open);
	if (!found && cJSON_IsObject(more))
		found = more;
	*open = *open || cJSON_IsTrue(more) || (!get(whole, "properties") && !get(whole, "allOf") && !more);
	return found;
}

bool shape_has_property(const struct at *a, const cJSON *schema, const char *name)
{
	bool open = false;
	return property(a, schema, name, &open) != NULL;
}

/* Replies of rehearsals, whose requests have no status, are those of a newer server: what is sent back unchanged is, too. */
static bool is_rehearsed(const struct at *a, const char *where)
{
	return strcmp(a->request->method, "PUT") == 0 && strcmp(where, "/serviceEndpointProjectReferences") == 0
		&& !get(a->request->json, "status");
}

static bool in_example(const struct at *a, const char *where)
{
	for (size_t i = 0; i < COUNT(in_examples); i++)
		if (strcmp(in_examples[i].path, a->request->operation->path) == 0 && strcmp(in_examples[i].where, where) == 0)
			return true;
	return false;
}

static void check_object(const struct at *a, const cJSON *schema, const cJSON *value, const char *where)
{
	const cJSON *one;
	cJSON_ArrayForEach(one, value) {
		bool open = false;
		const cJSON *of = property(a, schema, one->string, &open);
		char *below = mem_fmt("%s/%s", where, one->string);
		if (of)
			shape_check(a, of, one, below);
		else if (!open && in_example(a, below))
			report_known(a->report, a->request, "%s of %s stands in the recorded example alone", below, a->request->operation->area);
		else if (!open && is_rehearsed(a, below))
			report_known(a->report, a->request, "%s goes back to an old server in a rehearsal alone", below);
		else if (!open)
			report_add(a->report, a->request, "key", "%s is not described", below);
		free(below);
	}
}

static void check_array(const struct at *a, const cJSON *schema, const cJSON *value, const char *where)
{
	const cJSON *one;
	cJSON_ArrayForEach(one, value)
		shape_check(a, get(schema, "items"), one, where);
}

static void check_text(const struct at *a, const cJSON *schema, const cJSON *value, const char *where)
{
	if (!shape_of_text(schema, value->valuestring))
		report_add(a->report, a->request, "value", "%s is not described with the value %s", where, value->valuestring);
}

static const struct { const char *type; cJSON_bool (*is)(const cJSON *); void (*check)(const struct at *, const cJSON *, const cJSON *, const char *); } kinds[] = {
	{ "object", cJSON_IsObject, check_object }, { "array", cJSON_IsArray, check_array }, { "string", cJSON_IsString, check_text },
	{ "boolean", cJSON_IsBool, NULL }, { "integer", cJSON_IsNumber, NULL }, { "number", cJSON_IsNumber, NULL },
};

void shape_check(const struct at *a, const cJSON *schema, const cJSON *value, const char *where)
{
	const char *ref = item_text(schema, "$ref"), *last = strrchr(ref, '/');
	const cJSON *whole = described_ref(a->root, schema);
	const char *type = item_text(whole, "type");
	if (!whole || (last && among(free_form, last + 1)))
		return;
	if (cJSON_IsNull(value) && strcmp(a->request->method, "PUT") == 0 && strncmp(where, "/authorization/parameters/", 26) == 0) {
		report_known(a->report, a->request, "a change without new secrets: what the server does not tell goes back as null");
		return;
	}
	for (size_t i = 0; i < COUNT(kinds); i++) {
		if (strcmp(kinds[i].type, type) != 0)
			continue;
		bool whole_number = strcmp(type, "integer") != 0 || value->valuedouble == (double)value->valueint;
		if (!kinds[i].is(value) || !whole_number)
			report_add(a->report, a->request, "type", "%s should be of the type %s", *where ? where : "the body", type);
		else if (kinds[i].check)
			kinds[i].check(a, whole, value, where);
	}
}
