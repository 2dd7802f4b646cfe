/* SPDX-License-Identifier: ISC */
/* Questions, their examples, and what is worked out from their answers. */
#include "config.h"
#include <regex.h>
#include <string.h>
#include "base/mem.h"
#include "guide/lint_rules.h"

void check_choices(struct lint *l, const struct spot *s)
{
	const struct field *f = s->thing;

	if (f->kind == FIELD_CHOICE && !f->choices.n && !f->live)
		lint_say(l, s, NULL, NULL, NULL, NULL);
}

void check_example(struct lint *l, const struct spot *s)
{
	const struct field *f = s->thing;

	if (!f->optional && !f->value && !f->example)
		lint_say(l, s, NULL, NULL, NULL, NULL);
}

/* The pattern of a field speaks of the whole answer, that of a refusal of any part of it, in either case. */
static bool fits(const char *pattern, int flags, const char *s, bool whole)
{
	regex_t re;
	regmatch_t m;
	bool ok;

	if (regcomp(&re, pattern, REG_EXTENDED | flags))
		return true;                                     /* the reader has refused it */
	ok = regexec(&re, s, 1, &m, 0) == 0 && (!whole || (m.rm_so == 0 && s[m.rm_eo] == '\0'));
	regfree(&re);
	return ok;
}

bool is_choice(const void *field, const char *value)
{
	const struct field *f = field;

	if (f->kind == FIELD_YESNO)
		return !strcmp(value, "yes") || !strcmp(value, "no");
	for (int i = 0; i < f->choices.n; i++)
		if (!strcmp(f->choices.v[i].value, value))
			return true;
	return f->kind != FIELD_CHOICE || f->live;
}

static bool acceptable(const struct field *f, const char *value)
{
	if (!is_choice(f, value) || (f->pattern && !fits(f->pattern, 0, value, true)))
		return false;
	for (int i = 0; i < f->refuse.n; i++)
		if (fits(f->refuse.v[i].pattern, REG_ICASE, value, false))
			return false;
	return true;
}

void check_example_fits(struct lint *l, const struct spot *s)
{
	const struct field *f = s->thing;

	if (f->example && !acceptable(f, f->example))
		lint_say(l, s, f->example, f->example, NULL, NULL);
}

static bool asked_during(const struct command *c, const char *id)
{
	for (int i = 0; c && i < c->during.n; i++)
		if (c->during.v[i].ask && !strcmp(c->during.v[i].ask, id))
			return true;
	return false;
}

void check_on_ask(struct lint *l, const struct spot *s)
{
	const struct field *f = s->thing;
	const struct screen *screen = spot_up(s, "screen");

	if (!f->on_ask)
		return;
	for (int i = 0; i < screen->actions.n; i++)
		if (asked_during(screen->actions.v[i].command, f->id))
			return;
	for (int i = 0; i < screen->actions.n; i++)
		for (int j = 0; j < screen->actions.v[i].outcomes.n; j++) {
			const char *ask = screen->actions.v[i].outcomes.v[j].ask;

			if (ask && !strcmp(ask, f->id))
				return;
		}
	lint_say(l, s, NULL, f->id, NULL, NULL);
}

void check_date(struct lint *l, const struct spot *s)
{
	const struct document *d = s->thing;

	if (!fits("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", 0, d->read, true))
		lint_say(l, s, d->read, d->read, NULL, NULL);
}

void check_basic(struct lint *l, const struct spot *s)
{
	const struct auth *a = s->thing;

	if (a->basic.v && a->basic.n != 2)
		lint_say(l, s, NULL, NULL, NULL, NULL);
}

/* What a function cannot do without. */
static const struct { const char *function, *keys[3]; } needs[] = {
	{ "text", { "of" } }, { "percent", { "of" } }, { "base64", { "of" } }, { "base64url", { "of" } }, { "sha256", { "of" } },
	{ "hmac-sha256", { "of", "key" } }, { "rsa-sha1", { "of", "key" } }, { "rsa-sha256", { "of", "key" } }, { "cert-sha1", { "of" } },
	{ "json", { "json" } }, { "number", { "of" } }, { "cut", { "of", "pattern" } }, { "url", { "of", "part" } }, { "random", { "bytes" } } };

static bool has_key(const struct make *m, const char *key)
{
	const struct vkey *k = object_key(vocab_object("make"), key);
	const char *p;

	if (k->type == V_INT)
		return *(const int *)(const void *)((const char *)m + k->at) > 0;
	memcpy(&p, (const char *)m + k->at, sizeof p);
	return p != NULL;
}

void check_make(struct lint *l, const struct spot *s)
{
	const struct make *m = s->thing;

	for (size_t i = 0; i < COUNT(needs); i++)
		for (int j = 0; !strcmp(needs[i].function, function_of(m)) && needs[i].keys[j]; j++)
			if (!has_key(m, needs[i].keys[j]))
				lint_say(l, s, NULL, needs[i].function, needs[i].keys[j], NULL);
}

static bool is_form(const struct asked_form *f, const char *id, size_t n)
{
	return strlen(f->id) == n && !strncmp(f->id, id, n);
}

static bool form_before(const struct lint *l, const struct screen *until, const char *id, size_t n)
{
	for (int i = 0; i < l->g->screens.n && &l->g->screens.v[i] <= until; i++)
		for (int j = 0; j < l->g->screens.v[i].forms.n; j++)
			if (is_form(&l->g->screens.v[i].forms.v[j], id, n))
				return true;
	return false;
}

/* Which questions a form has is the server's matter; the form itself has to be asked by then. */
bool form_known(const struct lint *l, const struct spot *s, const char *name)
{
	const struct screen *here = spot_up(s, "screen");
	const struct guide *g = l->g;

	return g->screens.n && form_before(l, here ? here : &g->screens.v[g->screens.n - 1], name, strcspn(name, "."));
}

/* A screen's own makes come before its questions. */
static bool spread_known(const struct lint *l, const struct spot *s, const char *form)
{
	const struct screen *here = spot_up(s, "screen");

	for (int i = 0; i < l->n_givers; i++)
		if (!strcmp(l->givers[i].name, form) && l->givers[i].json)
			return true;

	if (spot_is(s, "make"))
		return form_before(l, spot_up(s, "action") ? here : here - 1, form, strlen(form));
	return spot_is(s, "http") && form_before(l, here, form, strlen(form));
}

static void spread_in(struct lint *l, const struct spot *s, const cJSON *json)
{
	for (const cJSON *c = json->child; c; c = c->next) {
		if (cJSON_IsObject(json) && !strcmp(c->string, "@spread") &&
		    !(cJSON_IsString(c) && spread_known(l, s, c->valuestring)))
			lint_say(l, s, cJSON_IsString(c) ? c->valuestring : NULL, cJSON_IsString(c) ? c->valuestring : "", NULL, NULL);
		spread_in(l, s, c);
	}
}

void check_spread(struct lint *l, const struct spot *s)
{
	const cJSON *json;

	if (s->key->type != V_JSON)
		return;
	memcpy(&json, spot_member(s), sizeof json);
	spread_in(l, s, json);
}

/* A key without a host to trust, a password without a user: git would ask, and nobody answers. */
void check_git(struct lint *l, const struct spot *s)
{
	const struct git *g = s->thing;

	if (g->key && !g->known)
		lint_say(l, s, NULL, "key", "known", NULL);
	if (g->passphrase && !g->key)
		lint_say(l, s, NULL, "passphrase", "key", NULL);
	if (g->password && !g->user)
		lint_say(l, s, NULL, "password", "user", NULL);
}
