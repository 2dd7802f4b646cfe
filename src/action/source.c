/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <ctype.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include "action/expand.h"
#include "action/source.h"
#include "base/fs.h"
#include "base/i18n.h"
#include "base/secret.h"

char *source_variable(const char *field)
{
	char *name = mem_fmt("HANDRAIL_%s", field);
	for (char *s = name; *s; s++)
		*s = isalnum((unsigned char)*s) ? (char)toupper((unsigned char)*s) : '_';
	return name;
}

static bool from_env(const char *name, struct buf *text)
{
	const char *value = name ? getenv(name) : NULL;
	return value && *value && buf_adds(text, value) == 0;
}

static void replace_all(struct buf *out, const char *s, const char *what, const char *with)
{
	size_t n = strlen(what);
	while (*s && n) {
		if (strncmp(s, what, n) == 0) {
			buf_adds(out, with);
			s += n;
		} else {
			buf_addc(out, *s++);
		}
	}
}

struct renamed { struct values *over; const struct values *from; const struct source *source; };

static void rename_value(void *arg, const char *name)
{
	struct renamed *r = arg;
	const char *text = values_text(r->from, name);
	char *now = text ? mem_dup(text) : NULL;
	for (int i = 0; now && i < r->source->replace.n; i++) {
		struct buf b;
		buf_init(&b, BUF_TEXT);
		replace_all(&b, now, r->source->replace.v[i].key, r->source->replace.v[i].value);
		free(now);
		now = buf_detach(&b);
	}
	if (now)
		values_set(r->over, name, now, FROM_MADE, NULL);
	free(now);
}

/* The variable's name, the values in it written as variables can hold them. NULL when one is not known. */
static char *variable_name(const struct source *s, const struct values *values)
{
	struct values *over = values_over(values);
	struct renamed r = { over, values, s };
	struct expander x = { over, SECRETS_REFUSED };
	char *name;
	expand_names(s->env, rename_value, &r);
	name = expand_dup(&x, s->env, TO_PLAIN, NULL);
	values_free(over);
	return name;
}

/* A scanner for  type "label" { key = "value" }  with comments; it knows no more of that language than this. */
struct scan { const char *s; struct buf word; bool quoted; };

static bool skip_comment(struct scan *c)
{
	const char *end;
	if (*c->s == '#' || strncmp(c->s, "//", 2) == 0) {
		c->s += strcspn(c->s, "\n");
		return true;
	}
	if (strncmp(c->s, "/*", 2) != 0)
		return false;
	end = strstr(c->s + 2, "*/");
	c->s = end ? end + 2 : c->s + strlen(c->s);
	return true;
}

static void scan_string(struct scan *c)
{
	for (c->s++; *c->s && *c->s != '"'; c->s++) {
		if (*c->s == '\\' && c->s[1])
			c->s++;
		buf_addc(&c->word, *c->s);
	}
	c->s += *c->s == '"';
	c->quoted = true;
}

/* The next word, string or sign in c->word; false at the end. */
static bool scan_word(struct scan *c)
{
	buf_clear(&c->word);
	c->quoted = false;
	while (isspace((unsigned char)*c->s) || skip_comment(c))
		c->s += isspace((unsigned char)*c->s) != 0;
	if (!*c->s)
		return false;
	if (*c->s == '"') {
		scan_string(c);
		return true;
	}
	do
		buf_addc(&c->word, *c->s++);
	while (isalnum((unsigned char)*c->s) && isalnum((unsigned char)c->s[-1]));
	while (isalnum((unsigned char)c->word.s[0]) && *c->s && (isalnum((unsigned char)*c->s) || strchr("_-.", *c->s)))
		buf_addc(&c->word, *c->s++);
	return true;
}

static bool is_sign(const struct scan *c, const char *sign)
{
	return !c->quoted && strcmp(c->word.s, sign) == 0;
}

static bool scan_labels(struct scan *c, const struct strs *block)
{
	for (int i = 1; i < block->n; i++)
		if (!scan_word(c) || strcasecmp(c->word.s, block->v[i]) != 0)
			return false;
	return scan_word(c) && is_sign(c, "{");
}

/* The block's own key, not that of a block in it. */
static bool scan_key(struct scan *c, const char *key)
{
	bool more = scan_word(c);
	for (int depth = 1; more; ) {
		depth += is_sign(c, "{") - is_sign(c, "}");
		if (depth == 0)
			return false;
		if (depth > 1 || !is_sign(c, key)) {
			more = scan_word(c);
			continue;
		}
		more = scan_word(c);
		if (!more || !is_sign(c, "="))
			continue;
		more = scan_word(c);
		if (c->quoted)
			return true;
	}
	return false;
}

bool source_block(const char *text, const struct strs *block, const char *key, struct buf *out)
{
	struct scan c = { text, { 0 }, false };
	bool found = false;
	buf_init(&c.word, BUF_TEXT);
	while (!found && scan_word(&c))
		found = !c.quoted && strcmp(c.word.s, block->v[0]) == 0 && scan_labels(&c, block) && scan_key(&c, key);
	if (found)
		buf_add(out, c.word.s, c.word.len);
	buf_free(&c.word);
	return found && out->len > 0;
}

static bool from_json(const struct buf *file, const struct source *s, const struct values *values, struct buf *text)
{
	struct expander x = { values, SECRETS_REFUSED };
	char *pointer = expand_dup(&x, s->pointer, TO_PLAIN, NULL), *value;
	cJSON *json = pointer ? json_parse(file->s, file->len, "", NULL) : NULL;
	value = json ? json_text(json_at(json, pointer)) : NULL;
	if (value)
		buf_adds(text, value);
	mem_wipe_free(value);
	cJSON_Delete(json);
	free(pointer);
	return text->len > 0;
}

static bool from_block(const struct buf *file, const struct source *s, const struct values *values, struct buf *text)
{
	struct expander x = { values, SECRETS_REFUSED };
	struct strs block = { mem_new((size_t)s->block.n, sizeof *block.v), s->block.n };
	bool found = true;
	for (int i = 0; i < s->block.n; i++) {
		block.v[i] = expand_dup(&x, s->block.v[i], TO_PLAIN, NULL);
		found = found && block.v[i];
	}
	found = found && source_block(file->s, &block, s->key, text);
	for (int i = 0; i < block.n; i++)
		free((char *)block.v[i]);
	free(block.v);
	return found;
}

static bool from_text(const struct buf *file, struct buf *text)
{
	size_t n = strcspn(file->s, "\r\n");
	return n > 0 && buf_add(text, file->s, n) == 0;
}

static bool from_file(const char *path, const struct source *s, const struct values *values, struct buf *text)
{
	struct buf file;
	bool found;
	buf_init(&file, 1024 * 1024);
	found = fs_read(path, &file, NULL) == 0 &&
		(s->pointer ? from_json(&file, s, values, text) : s->block.n ? from_block(&file, s, values, text) : from_text(&file, text));
	buf_free(&file);
	return found;
}

/* path may have * in its last part: then the files are tried in the order of their names. */
static bool from_files(const char *path, const struct source *s, const struct values *values, struct buf *text, char **which)
{
	char *dir = mem_dup(path), *last = strrchr(dir, '/');
	char **names;
	bool found = false;
	if (!last || !strchr(last, '*')) {
		free(dir);
		*which = mem_dup(path);
		return from_file(path, s, values, text);
	}
	*last++ = '\0';
	names = fs_names(dir, "");
	for (char **n = names; n && *n && !found; n++) {
		if (fnmatch(last, *n, 0) != 0)
			continue;
		free(*which);
		*which = fs_join(dir, *n);
		found = from_file(*which, s, values, text);
	}
	fs_names_free(names);
	free(dir);
	return found;
}

static bool from_source(const struct source *s, const struct values *values, struct buf *text, char **which, enum origin *origin)
{
	const char *instead = s->instead ? getenv(s->instead) : NULL, *unless = s->unless ? getenv(s->unless) : NULL;
	struct expander x = { values, SECRETS_REFUSED };
	char *name, *path;
	bool found;
	if (unless && *unless)
		return false;
	if (s->env) {
		name = variable_name(s, values);
		found = from_env(name, text);
		*which = name;
		*origin = FROM_ENV;
		return found;
	}
	name = instead && *instead ? mem_dup(instead) : expand_dup(&x, s->file, TO_PLAIN, NULL);
	path = name ? fs_home(name) : NULL;
	*origin = FROM_SOURCE;
	found = path && from_files(path, s, values, text, which);
	free(path);
	free(name);
	return found;
}

static bool from_variables(const struct field *f, struct buf *text, char **where)
{
	char *own = source_variable(f->id);
	bool found = from_env(own, text);
	*where = own;
	for (int i = 0; !found && i < f->env.n; i++) {
		found = from_env(f->env.v[i], text);
		free(*where);
		*where = mem_dup(f->env.v[i]);
	}
	return found;
}

bool source_find(const struct field *f, const struct values *values, const char *domain, struct buf *text, char **where, enum origin *origin)
{
	char *which = NULL, *title;
	*origin = FROM_ENV;
	if (from_variables(f, text, where))
		return true;
	free(*where);
	*where = NULL;
	for (int i = 0; i < f->sources.n; i++) {
		const struct source *s = &f->sources.v[i];
		buf_clear(text);
		if (from_source(s, values, text, &which, origin)) {
			title = expand_say(values, domain, s->title);
			*where = mem_fmt("%s (%s)", title, which);
			free(title);
			free(which);
			return true;
		}
		free(which);
		which = NULL;
	}
	return false;
}
