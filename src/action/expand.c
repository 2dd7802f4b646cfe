/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action/expand.h"
#include "base/i18n.h"
#include "base/secret.h"
#include "base/text.h"
#include "base/url.h"

#define SHOWN_MOST 2000          /* bytes of one value in a sentence */
#define NAME_MAX_LEN 64

/* The name that a placeholder at s ("{name}") holds, and how long the placeholder is; 0 when it is none. In "{name:one|more}" *forms is
 * what stands behind the colon, else NULL. */
static size_t placeholder_with(const char *s, char name[NAME_MAX_LEN], const char **forms)
{
	size_t n = strspn(s + 1, "abcdefghijklmnopqrstuvwxyz0123456789_"), end;
	if (*s != '{' || n == 0 || n >= NAME_MAX_LEN || (s[1 + n] != '}' && s[1 + n] != ':'))
		return 0;
	end = 1 + n + strcspn(s + 1 + n, "{}");
	if (s[end] != '}')
		return 0;
	memcpy(name, s + 1, n);
	name[n] = '\0';
	*forms = s[1 + n] == ':' ? s + 2 + n : NULL;
	return end + 1;
}

static size_t placeholder(const char *s, char name[NAME_MAX_LEN])
{
	const char *forms;
	size_t n = placeholder_with(s, name, &forms);
	return forms ? 0 : n;
}

bool expand_sole(const char *tmpl, char *out, size_t size)
{
	char name[NAME_MAX_LEN];
	size_t n = placeholder(tmpl, name);
	if (n == 0 || tmpl[n] != '\0' || strlen(name) >= size)
		return false;
	memcpy(out, name, strlen(name) + 1);
	return true;
}

bool expand_left_out(const struct expander *x, const char *tmpl)
{
	char name[NAME_MAX_LEN];
	const struct value *v;
	if (!expand_sole(tmpl, name, sizeof name))
		return false;
	v = values_get(x->values, name);
	return !v || (v->secret ? secret_len(v->secret) == 0 : *v->text == '\0');
}

void expand_names(const char *tmpl, void (*each)(void *arg, const char *name), void *arg)
{
	char name[NAME_MAX_LEN];
	const char *forms;
	for (const char *s = tmpl; (s = strchr(s, '{')); ) {
		size_t n = s[1] == '{' ? 0 : placeholder_with(s, name, &forms);
		if (n)
			each(arg, name);
		s += n ? n : (s[1] == '{' ? 2 : 1);
	}
}

static int put_encoded(struct buf *out, const char *text)
{
	char *p = url_percent(text);
	int rc = buf_adds(out, p);
	mem_wipe_free(p);
	return rc;
}

static int put_text(struct buf *out, const char *name, const char *text, enum vtarget to, bool first, struct err *err)
{
	if ((to == TO_HEADER || to == TO_ENV) && strpbrk(text, "\r\n"))
		return err_set(err, _("%s has a line break in it and cannot be sent there."), name);
	if (to == TO_URL && !first)
		return put_encoded(out, text);
	return buf_adds(out, text);
}

/* A reply can bring a name of megabytes; in a sentence its beginning is enough. */
static int put_part(struct buf *out, const char *text)
{
	size_t n = text_part(text, SHOWN_MOST);
	return buf_add(out, text, n) || (text[n] ? buf_adds(out, "\xe2\x80\xa6") : 0) ? -1 : 0;
}

static bool put_clean(struct buf *out, const cJSON *item, const char *before)
{
	char *text = json_text(item);
	if (text) {
		buf_adds(out, before);
		text_clean(out, text, text_part(text, SHOWN_MOST));
	}
	free(text);
	return text != NULL;
}

/* In a sentence a list reads "a, b, c". */
static int put_list(struct buf *out, const cJSON *list)
{
	size_t from = out->len;
	int n = 0;
	if (!list->child)
		put_clean(out, list, "");
	for (const cJSON *c = list->child; c; c = c->next) {
		if (out->len - from > SHOWN_MOST) {
			buf_adds(out, ", \xe2\x80\xa6");
			break;
		}
		n += put_clean(out, c, n ? ", " : "");
	}
	return out->over ? -1 : 0;
}

static int put_value(const struct expander *x, struct buf *out, const char *name, enum vtarget to, bool first, struct err *err)
{
	const struct value *v = values_get(x->values, name);
	if (!v && to == TO_TEXT)
		return buf_adds(out, "\xe2\x80\xa6");
	if (!v)
		return err_set(err, _("%s is not known yet: go back to where it is asked for."), name);
	if (!v->secret)
		return to != TO_TEXT ? put_text(out, name, v->text, to, first, err) : v->json ? put_list(out, v->json) : put_part(out, v->text);
	if (x->secrets == SECRETS_MASKED)
		return buf_adds(out, _("(secret)"));
	if (x->secrets == SECRETS_REFUSED)
		return err_set(err, _("%s is a secret and may not be put there."), name);
	return put_text(out, name, secret_reveal(v->secret), to, first, err);
}

/* Which of a language's plural forms a number takes is known to its catalogue alone: so that says it, in a word of its own. */
static unsigned form_of(unsigned long n)
{
	const char *word = ngettext("plural 0", "plural 1", n), *digit = strpbrk(word, "0123456789");
	return digit ? (unsigned)(*digit - '0') : 0;
}

/* Of "one|more}": the form for the number; the last one where there are fewer. */
static int put_form(const struct values *values, struct buf *out, const char *name, const char *forms)
{
	const struct value *v = values_get(values, name);
	unsigned nth = form_of(v && v->text ? strtoul(v->text, NULL, 10) : 0);
	size_t n = strcspn(forms, "|}");
	while (nth-- && forms[n] == '|') {
		forms += n + 1;
		n = strcspn(forms, "|}");
	}
	return buf_add(out, forms, n);
}

/* An address may have been given with a slash at its end; a path behind it begins with one. */
static bool ends_with_slash(const struct buf *out)
{
	return out->len && out->s[out->len - 1] == '/';
}

int expand(const struct expander *x, struct buf *out, const char *tmpl, enum vtarget to, struct err *err)
{
	char name[NAME_MAX_LEN];
	const char *forms = NULL;
	for (const char *s = tmpl; *s; ) {
		size_t n = *s == '{' && s[1] != '{' ? placeholder_with(s, name, &forms) : 0;
		if (n && forms) {
			put_form(x->values, out, name, forms);
			s += n;
			continue;
		}
		if (n) {
			if (put_value(x, out, name, to, s == tmpl, err))
				return -1;
			s += n + (to == TO_URL && s == tmpl && s[n] == '/' && ends_with_slash(out) ? 1 : 0);
			continue;
		}
		if ((*s == '{' || *s == '}') && s[1] == *s)
			s++;
		buf_addc(out, *s++);
	}
	return out->over ? err_set(err, _("This is longer than can be handled (%zu bytes)."), out->max) : 0;
}

char *expand_dup(const struct expander *x, const char *tmpl, enum vtarget to, struct err *err)
{
	struct buf b;
	buf_init(&b, BUF_REPLY);
	if (expand(x, &b, tmpl, to, err) == 0)
		return buf_detach(&b);
	buf_free(&b);
	return NULL;
}

char *expand_say(const struct values *values, const char *domain, const char *text)
{
	struct expander x = { values, SECRETS_MASKED };
	struct err err;
	char *s = expand_dup(&x, i18n_text(domain, text), TO_TEXT, &err);
	return s ? s : mem_dup(text);
}

static cJSON *json_leaf(const struct expander *x, const char *s, struct err *err)
{
	char name[NAME_MAX_LEN];
	const struct value *v = expand_sole(s, name, sizeof name) ? values_get(x->values, name) : NULL;
	char *text;
	cJSON *leaf;
	if (v && v->json)
		return cJSON_Duplicate(v->json, 1);
	if (v && v->json_inside && x->secrets == SECRETS_REVEALED)
		return json_parse(secret_reveal(v->secret), secret_len(v->secret), name, err);
	text = expand_dup(x, s, TO_JSON, err);
	if (!text)
		return NULL;
	leaf = cJSON_CreateString(text);
	mem_wipe_free(text);
	return leaf;
}

/* All answers of a form, but for members that the object has anyway. */
/* The members of an object that came with a reply, but for those that the template has itself: so one is changed and sent back. */
static int put_members(cJSON *out, const cJSON *tmpl, const cJSON *object)
{
	for (const cJSON *c = object->child; c; c = c->next)
		if (!cJSON_GetObjectItemCaseSensitive(tmpl, c->string))
			cJSON_AddItemToObject(out, c->string, cJSON_Duplicate(c, 1));
	return 0;
}

static int put_spread(const struct expander *x, cJSON *out, const cJSON *tmpl, const char *form, struct err *err)
{
	char *list = mem_fmt(FORM_LIST "%s", form);
	const struct value *names = values_get(x->values, list), *object = values_get(x->values, form);
	int rc = 0;
	if (object && cJSON_IsObject(object->json))
		rc = put_members(out, tmpl, object->json);
	for (const cJSON *c = names && names->json ? names->json->child : NULL; c && rc == 0; c = c->next) {
		char *name = mem_fmt("%s.%s", form, c->valuestring);
		const struct value *v = values_get(x->values, name);
		struct buf text;
		buf_init(&text, BUF_REPLY);
		if (v && (v->secret || *v->text) && !cJSON_GetObjectItemCaseSensitive(tmpl, c->valuestring) &&
		    !(rc = put_value(x, &text, name, TO_JSON, true, err)))
			cJSON_AddStringToObject(out, c->valuestring, text.s);
		buf_free(&text);
		free(name);
	}
	free(list);
	return rc;
}

static int put_member(const struct expander *x, cJSON *out, const cJSON *tmpl, const cJSON *c, struct err *err)
{
	cJSON *item;
	if (cJSON_IsString(c) && c->string && strcmp(c->string, FORM_SPREAD) == 0)
		return put_spread(x, out, tmpl, c->valuestring, err);
	if (cJSON_IsString(c) && expand_left_out(x, c->valuestring))
		return 0;
	item = expand_json(x, c, err);
	if (!item)
		return -1;
	if (cJSON_IsObject(tmpl))
		cJSON_AddItemToObject(out, c->string, item);
	else
		cJSON_AddItemToArray(out, item);
	return 0;
}

cJSON *expand_json(const struct expander *x, const cJSON *tmpl, struct err *err)
{
	cJSON *out;
	if (cJSON_IsString(tmpl))
		return json_leaf(x, tmpl->valuestring, err);
	if (!cJSON_IsObject(tmpl) && !cJSON_IsArray(tmpl))
		return cJSON_Duplicate(tmpl, 1);
	out = cJSON_IsObject(tmpl) ? cJSON_CreateObject() : cJSON_CreateArray();
	for (const cJSON *c = tmpl->child; c; c = c->next)
		if (put_member(x, out, tmpl, c, err)) {
			cJSON_Delete(out);
			return NULL;
		}
	return out;
}
