/* SPDX-License-Identifier: ISC */
/* YAML as JSON, strictly: one document, every key once, no references to other places, nothing nested without end. Scalars stay
 * texts, whatever they look like; only an empty or null one is null. Nothing of what is read comes into a message. */
#include "config.h"
#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>
#include "base/i18n.h"
#include "base/mem.h"
#include "live/inner.h"
#include "live/parse.h"

#define DEPTH_MAX 64
#define NODES_MAX 20000
#define MEMBERS_MAX 5000

struct reading { struct parsing *p; yaml_parser_t yaml; yaml_event_t event; int nodes; };
struct keys { char **v; int n; };

static void event_drop(struct reading *r)
{
	if (r->event.type == YAML_SCALAR_EVENT)
		mem_wipe(r->event.data.scalar.value, r->event.data.scalar.length);
	yaml_event_delete(&r->event);
}

static void refuse(struct reading *r, const char *text)
{
	parse_fault(r->p, FAULT_UNABLE, text, (unsigned long)r->event.start_mark.line + 1);
}

/* libyaml's words name rules and never the text. */
static int next_event(struct reading *r)
{
	event_drop(r);
	if (yaml_parser_parse(&r->yaml, &r->event))
		return 0;
	memset(&r->event, 0, sizeof r->event);
	parse_fault(r->p, FAULT_UNABLE, _("It cannot be read as YAML from line %lu on (%s)."), (unsigned long)r->yaml.problem_mark.line + 1,
		r->yaml.problem ? r->yaml.problem : "?");
	return -1;
}

static bool is_null(const yaml_event_t *e)
{
	static const char *const words[] = { "", "~", "null", "Null", "NULL" };
	if (e->data.scalar.style != YAML_PLAIN_SCALAR_STYLE || e->data.scalar.tag)
		return false;
	for (size_t i = 0; i < COUNT(words); i++)
		if (!strcmp((const char *)e->data.scalar.value, words[i]))
			return true;
	return false;
}

static void put_scalar(struct reading *r)
{
	const char *value = (const char *)r->event.data.scalar.value;
	if (strlen(value) != r->event.data.scalar.length)
		refuse(r, _("Line %lu has a character in it that is no text."));
	else
		out_string(&r->p->out, is_null(&r->event) ? NULL : value);
}

static void put_node(struct reading *, int depth);

static void put_list(struct reading *r, int depth)
{
	buf_addc(&r->p->out, '[');
	for (bool first = true; !next_event(r) && r->event.type != YAML_SEQUENCE_END_EVENT; first = false) {
		if (!first)
			buf_addc(&r->p->out, ',');
		put_node(r, depth + 1);
		if (r->p->fault != FAULT_NONE)
			return;
	}
	buf_addc(&r->p->out, ']');
}

/* -1 when it was there before */
static int key_add(struct keys *keys, const char *name)
{
	for (int i = 0; i < keys->n; i++)
		if (!strcmp(keys->v[i], name))
			return -1;
	keys->v = mem_grow(keys->v, (size_t)keys->n + 1, sizeof *keys->v);
	keys->v[keys->n++] = mem_dup(name);
	return 0;
}

static void put_key(struct reading *r, struct keys *keys)
{
	const char *name = (const char *)r->event.data.scalar.value;
	if (r->event.type == YAML_ALIAS_EVENT)
		refuse(r, _("Line %lu refers to another place (*name), which is not taken. Write it out in full."));
	else if (r->event.type != YAML_SCALAR_EVENT)
		refuse(r, _("Line %lu has a list or a block where a name is wanted."));
	else if (key_add(keys, name))
		refuse(r, _("Line %lu has a name that was there before in the same block. Leave one of the two."));
	else
		out_key(&r->p->out, name);
}

static void put_map(struct reading *r, int depth)
{
	struct keys keys = { NULL, 0 };
	out_begin(&r->p->out);
	while (r->p->fault == FAULT_NONE && !next_event(r) && r->event.type != YAML_MAPPING_END_EVENT) {
		put_key(r, &keys);
		if (r->p->fault == FAULT_NONE && !next_event(r))
			put_node(r, depth + 1);
	}
	out_end(&r->p->out);
	while (keys.n)
		mem_wipe_free(keys.v[--keys.n]);
	free(keys.v);
}

static void put_node(struct reading *r, int depth)
{
	if (depth > DEPTH_MAX || ++r->nodes > NODES_MAX)
		parse_fault(r->p, FAULT_TOO_LARGE, "%s", _("There is more in it than can be taken."));
	else if (r->event.type == YAML_SCALAR_EVENT)
		put_scalar(r);
	else if (r->event.type == YAML_SEQUENCE_START_EVENT)
		put_list(r, depth);
	else if (r->event.type == YAML_MAPPING_START_EVENT)
		put_map(r, depth);
	else
		refuse(r, _("Line %lu refers to another place (*name), which is not taken. Write it out in full."));
}

/* Up to the first event that is not the beginning of something. */
static void read_document(struct reading *r)
{
	do
		if (next_event(r))
			return;
	while (r->event.type == YAML_STREAM_START_EVENT || r->event.type == YAML_DOCUMENT_START_EVENT);
	if (r->event.type == YAML_STREAM_END_EVENT) {
		parse_fault(r->p, FAULT_UNABLE, "%s", _("There is nothing in it."));
		return;
	}
	if (r->event.type == YAML_SCALAR_EVENT) {
		parse_fault(r->p, FAULT_UNABLE, "%s", _("It is a single text without names and values. Copy the whole of it, from its first line to its last."));
		return;
	}
	put_node(r, 0);
	while (r->p->fault == FAULT_NONE && r->event.type != YAML_STREAM_END_EVENT && !next_event(r))
		if (r->event.type == YAML_DOCUMENT_START_EVENT)
			refuse(r, _("From line %lu on there is a second document (---). Give one of them."));
}

/* The library does not wipe what it lets go of. */
static void wipe_library(yaml_parser_t *yaml)
{
	mem_wipe(yaml->raw_buffer.start, (size_t)(yaml->raw_buffer.end - yaml->raw_buffer.start));
	mem_wipe(yaml->buffer.start, (size_t)(yaml->buffer.end - yaml->buffer.start));
	yaml_parser_delete(yaml);
}

void parse_yaml(struct parsing *p)
{
	struct reading r = { .p = p };
	if (!yaml_parser_initialize(&r.yaml))
		mem_die("yaml_parser_initialize");
	yaml_parser_set_encoding(&r.yaml, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&r.yaml, (const unsigned char *)p->text.s, p->text.len);
	read_document(&r);
	event_drop(&r);
	wipe_library(&r.yaml);
}

/* ---- JSON ---- */

static bool json_twice(const cJSON *j, int depth)
{
	if (depth > DEPTH_MAX || (cJSON_IsObject(j) && cJSON_GetArraySize(j) > MEMBERS_MAX))
		return true;
	for (const cJSON *c = j->child; c; c = c->next) {
		for (const cJSON *d = cJSON_IsObject(j) ? c->next : NULL; d; d = d->next)
			if (!strcmp(c->string, d->string))
				return true;
		if (json_twice(c, depth + 1))
			return true;
	}
	return false;
}

static unsigned long line_at(const char *text, const char *end)
{
	unsigned long line = 1;
	for (; text < end && *text; text++)
		line += *text == '\n';
	return line;
}

void parse_json(struct parsing *p)
{
	const char *end = p->text.s;
	cJSON *json = cJSON_ParseWithLengthOpts(p->text.s, p->text.len + 1, &end, 1);
	if (!json)
		parse_fault(p, FAULT_UNABLE, _("It cannot be read as JSON from line %lu on."), line_at(p->text.s, end));
	else if (!cJSON_IsObject(json) && !cJSON_IsArray(json))
		parse_fault(p, FAULT_UNABLE, "%s", _("It is a single text without names and values. Copy the whole of it, from its first line to its last."));
	else if (json_twice(json, 0))
		parse_fault(p, FAULT_UNABLE, "%s", _("A name is in it twice in the same block, or there is no end to its blocks."));
	else
		buf_adds(&p->out, p->text.s);
	cJSON_Delete(json);
}
