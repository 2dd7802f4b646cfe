/* SPDX-License-Identifier: ISC */
/* Lists that came with a reply, as rows and columns. What stands in them is from outside: it is cleaned and kept short. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "base/i18n.h"
#include "base/secret.h"
#include "base/text.h"
#include "session/internal.h"
#include "session/table.h"

#define CELL_COLUMNS 300

/* ---- one cell ---- */

/* Seconds, or milliseconds where these would be tens of thousands of years. */
static char *from_number(double n, const char *format)
{
	time_t t = (time_t)(n > 1e11 ? n / 1000 : n);
	struct tm tm;
	char text[32];
	return n >= 0 && n < 1e15 && gmtime_r(&t, &tm) && strftime(text, sizeof text, format, &tm) ? mem_dup(text) : NULL;
}

static bool like(const char *s, const char *form)
{
	for (; *form; s++, form++)
		if (*form == '0' ? *s < '0' || *s > '9' : *form == 'T' ? *s != 'T' && *s != ' ' : *s != *form)
			return false;
	return true;
}

static char *as_date(const cJSON *at)
{
	if (cJSON_IsNumber(at))
		return from_number(at->valuedouble, "%Y-%m-%d");
	return cJSON_IsString(at) && like(at->valuestring, "0000-00-00") ? mem_dupn(at->valuestring, 10) : json_text(at);
}

/* The zone stays the one that it came in: nothing here knows whose clock is meant. */
static char *as_time(const cJSON *at)
{
	const char *s = cJSON_IsString(at) ? at->valuestring : "";
	if (cJSON_IsNumber(at))
		return from_number(at->valuedouble, "%Y-%m-%d %H:%M UTC");
	if (!like(s, "0000-00-00T00:00"))
		return json_text(at);
	return mem_fmt("%.10s %.5s%s", s, s + 11, s[strlen(s) - 1] == 'Z' ? " UTC" : "");
}

static char *as_yesno(const cJSON *at)
{
	return cJSON_IsBool(at) ? mem_dup(cJSON_IsTrue(at) ? _("yes") : _("no")) : json_text(at);
}

static char *as_text(const cJSON *at)
{
	struct buf b;
	if (!cJSON_IsArray(at))
		return json_text(at);
	buf_init(&b, BUF_TEXT);
	for (const cJSON *c = at->child; c; c = c->next) {
		char *text = json_text(c);
		if (text)
			buf_addf(&b, "%s%s", b.len ? ", " : "", text);
		free(text);
	}
	return buf_detach(&b);
}

static char *(*const readers[])(const cJSON *) = { as_text, as_date, as_time, as_yesno };      /* by enum column_kind */

/* One line, nothing that drives a terminal, and never a secret: a service may send back what it was sent. */
static char *tidy(char *taken)
{
	char *clean = text_clean_dup(taken, strlen(taken)), *cut;
	size_t n;
	mem_wipe_free(taken);
	if (secret_seen(clean, strlen(clean))) {
		mem_wipe_free(clean);
		return mem_dup("(secret)");
	}
	for (char *p = clean; *p; p++)
		if (*p == '\n' || *p == '\t')
			*p = ' ';
	n = text_fit(clean, CELL_COLUMNS);
	if (!clean[n])
		return clean;
	cut = mem_fmt("%.*s\xe2\x80\xa6", (int)n, clean);
	free(clean);
	return cut;
}

static char *cell(const struct column *c, const cJSON *item)
{
	const cJSON *at = json_at(item, c->at_pointer);
	char *text = at ? readers[c->kind](at) : NULL;
	return text ? tidy(text) : mem_dup("");
}

/* ---- the rows ---- */

static const cJSON *items_of(const struct session *s, const struct table *t)
{
	const struct value *v = conds_hold(s->values, &t->when) ? values_get(s->values, t->from) : NULL;
	return v && !v->secret && (cJSON_IsArray(v->json) || cJSON_IsObject(v->json)) ? v->json : NULL;
}

static const char **cells_of(struct session *s, const struct table *t, const cJSON *items, struct view_table *out)
{
	int n = cJSON_GetArraySize(items);
	const char **cells, **to;
	out->n_rows = n > TABLE_ROWS ? TABLE_ROWS : n;
	out->n_more = n - out->n_rows;
	cells = to = arena_get(s->arena, (size_t)(out->n_rows * t->columns.n) + 1, sizeof *cells);
	for (const cJSON *item = items->child; item && to - cells < out->n_rows * t->columns.n; item = item->next)
		for (int i = 0; i < t->columns.n; i++)
			*to++ = arena_take(s->arena, cell(&t->columns.v[i], item));
	return cells;
}

static struct view_table table(struct session *s, const struct table *t, const cJSON *items)
{
	struct view_table out = { .n_columns = t->columns.n };
	const char **heads = arena_get(s->arena, (size_t)t->columns.n + 1, sizeof *heads);
	for (int i = 0; i < t->columns.n; i++)
		heads[i] = arena_dup(s->arena, i18n_label(s->domain, t->columns.v[i].label));
	out.heads = heads;
	out.cells = cells_of(s, t, items, &out);
	out.title = t->title ? arena_take(s->arena, session_say(s, s->values, t->title)) : NULL;
	out.empty = arena_take(s->arena, session_say(s, s->values, t->empty));
	return out;
}

void tables_view(struct session *s, const struct screen *sc, struct view *v)
{
	struct view_table *tables = arena_get(s->arena, (size_t)sc->tables.n + 1, sizeof *tables);
	for (int i = 0; i < sc->tables.n; i++) {
		const cJSON *items = items_of(s, &sc->tables.v[i]);
		if (items)
			tables[v->n_tables++] = table(s, &sc->tables.v[i], items);
	}
	v->tables = tables;
}

void tables_each(const struct session *s, const struct screen *sc, void (*each)(void *arg, const char *row), void *arg)
{
	for (int i = 0; i < sc->tables.n; i++) {
		const struct table *t = &sc->tables.v[i];
		const cJSON *items = items_of(s, t);
		for (const cJSON *item = items ? items->child : NULL; item; item = item->next) {
			struct buf b;
			buf_init(&b, BUF_TEXT);
			for (int k = 0; k < t->columns.n; k++) {
				char *text = cell(&t->columns.v[k], item);
				buf_addf(&b, "%s%s", b.len && *text ? ", " : "", text);
				free(text);
			}
			each(arg, b.s);
			buf_free(&b);
		}
	}
}
