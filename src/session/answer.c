/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <ctype.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "action/dig.h"
#include "action/expand.h"
#include "base/fs.h"
#include "base/i18n.h"
#include "base/secret.h"
#include "base/text.h"
#include "base/url.h"
#include "session/answer.h"

#define LABEL_MOST 300

struct checking {
	const struct guide *guide;
	const struct field *field;
	const struct values *values;
	const char *domain;
	struct buf *out, *notice;
};

static bool fits(const char *pattern, const char *text, bool either_case)
{
	regex_t re;
	bool hit;
	if (regcomp(&re, pattern, REG_EXTENDED | REG_NOSUB | (either_case ? REG_ICASE : 0)))
		return false;
	hit = regexec(&re, text, 0, NULL, 0) == 0;
	regfree(&re);
	return hit;
}

static void tell(struct buf *notice, const char *sentence)
{
	if (notice)
		buf_addf(notice, "%s%s", notice->len ? " " : "", sentence);
}

static void tell_cleaned(struct buf *notice, unsigned what)
{
	static const struct { unsigned bit; const char *text; } notes[] = {
		{ PASTE_TRIMMED, N_("Blanks around it were taken off.") },
		{ PASTE_BREAKS, N_("A line break was taken off.") },
		{ PASTE_CONTROL, N_("A control character was taken out.") },
		{ PASTE_SPACES, N_("An invisible or special blank was taken out.") },
		{ PASTE_QUOTES, N_("The quotes around it were taken off.") },
		{ PASTE_DOUBLED, N_("It is the same text twice: it may have been pasted two times.") } };
	for (size_t i = 0; i < COUNT(notes); i++)
		if (what & notes[i].bit)
			tell(notice, _(notes[i].text));
}

/* ---- choices ---- */

static char *item_text(const cJSON *item, const char *pointer)
{
	char *text = pointer ? json_text(json_at(item, pointer)) : NULL, *clean = text ? text_clean_dup(text, strlen(text)) : NULL;
	free(text);
	return clean;
}

/* A choice of the guide's own says more about an item of the list than the list does. */
static bool has_choice(const struct field *f, const char *value)
{
	for (int i = 0; i < f->choices.n; i++)
		if (strcasecmp(f->choices.v[i].value, value) == 0)
			return true;
	return false;
}

/* What the field's list is now; NULL when there is none. */
static const cJSON *live_list(const struct field *f, const struct values *values)
{
	const struct live_choices *l = f->live;
	const struct value *v = l ? values_get(values, l->from) : NULL;
	return l && (l->find.n || l->items) ? dig_list(values, l->from, &l->find, l->items) : v ? v->json : NULL;
}

/* Where a list came, a choice that is not in it is not offered. */
static bool choice_offered(const struct field *f, const struct values *values, const struct choice *c)
{
	const cJSON *list = live_list(f, values);
	bool any = false, there = false;
	for (const cJSON *item = list ? list->child : NULL; item && !there; item = item->next) {
		char *value = item_text(item, f->live->value);
		any = true;
		there = value && strcasecmp(value, c->value) == 0;
		free(value);
	}
	return conds_hold(values, &c->when) && (there || !any);
}

/* Names are short; one that is not is somebody's joke or mistake, and would be drawn again with every picture. */
static char *to_show(char *taken)
{
	size_t n = taken ? text_part(taken, LABEL_MOST) : 0;
	char *part;
	if (!taken || !taken[n])
		return taken;
	part = mem_fmt("%.*s\xe2\x80\xa6", (int)n, taken);
	free(taken);
	return part;
}

static void live_choice(const struct field *f, const cJSON *item, const char *group, answer_choice_fn *each, void *arg)
{
	const struct live_choices *l = f->live;
	char *value = item_text(item, l->value), *label = item_text(item, l->label), *note = to_show(item_text(item, l->note));
	label = to_show(label ? label : item_text(item, l->value));
	if (value && !has_choice(f, value))
		each(arg, &(struct view_choice){ value, label, note, group });
	free(value), free(label), free(note);
}

/* Items of one group are put together, in the order in which the groups come first. */
static void grouped_choices(const struct field *f, const cJSON *list, answer_choice_fn *each, void *arg)
{
	size_t n = (size_t)cJSON_GetArraySize(list), i = 0, k;
	char **groups = mem_new(n + 1, sizeof *groups);
	bool *done = mem_new(n + 1, sizeof *done);
	for (const cJSON *c = list->child; c; c = c->next)
		groups[i++] = item_text(c, f->live->group);
	i = 0;
	for (const cJSON *c = list->child; c; c = c->next, i++) {
		k = i;
		for (const cJSON *m = done[i] ? NULL : c; m; m = m->next, k++) {
			if (done[k] || strcmp(groups[k] ? groups[k] : "", groups[i] ? groups[i] : "") != 0)
				continue;
			live_choice(f, m, groups[i], each, arg);
			done[k] = true;
		}
	}
	for (i = 0; i < n; i++)
		free(groups[i]);
	free(groups);
	free(done);
}

static void live_choices(const struct field *f, const struct values *values, const char *domain, answer_choice_fn *each, void *arg)
{
	const struct live_choices *l = f->live;
	const cJSON *list = live_list(f, values);
	char *others = l->others ? expand_say(values, domain, l->others) : NULL;
	if (list && l->group && !others)
		grouped_choices(f, list, each, arg);
	for (const cJSON *c = list && (!l->group || others) ? list->child : NULL; c; c = c->next)
		live_choice(f, c, others, each, arg);
	free(others);
}

void answer_choices(const struct field *f, const struct values *values, const char *domain,
	answer_choice_fn *each, void *arg)
{
	if (f->kind == FIELD_YESNO && f->choices.n == 0) {
		each(arg, &(struct view_choice){ "yes", _("yes"), NULL, NULL });
		each(arg, &(struct view_choice){ "no", _("no"), NULL, NULL });
	}
	for (int i = 0; i < f->choices.n; i++) {
		const struct choice *c = &f->choices.v[i];
		if (!choice_offered(f, values, c))
			continue;
		char *label = expand_say(values, domain, c->label), *note = c->note ? expand_say(values, domain, c->note) : NULL;
		char *group = c->group ? expand_say(values, domain, c->group) : NULL;
		each(arg, &(struct view_choice){ c->value, label, note, group });
		free(label);
		free(note);
		free(group);
	}
	if (f->live)
		live_choices(f, values, domain, each, arg);
}

struct pick { const char *text; struct buf *out; bool found; int n; };

static void pick(void *arg, const struct view_choice *c)
{
	struct pick *p = arg;
	p->n++;
	if (p->found || (strcmp(c->value, p->text) != 0 && strcasecmp(c->label, p->text) != 0))
		return;
	p->found = true;
	buf_clear(p->out);
	buf_adds(p->out, c->value);
}

static void list_one(void *arg, const struct view_choice *c)
{
	struct buf *b = arg;
	buf_addf(b, "%s%s", b->len ? ", " : "", c->value);
}

/* ---- kinds ---- */

static int take_text(struct checking *c, const char *text, struct err *err)
{
	(void)err;
	return buf_adds(c->out, text);
}

static int take_choice(struct checking *c, const char *text, struct err *err)
{
	struct pick p = { text, c->out, false, 0 };
	struct buf all;
	answer_choices(c->field, c->values, c->domain, pick, &p);
	if (p.found)
		return 0;
	/* a name that the list does not have may be typed where the guide says what names look like, or where no list could be had */
	if (c->field->live && (p.n == 0 || c->field->pattern))
		return take_text(c, text, err);
	buf_init(&all, 400);
	answer_choices(c->field, c->values, c->domain, list_one, &all);
	err_set(err, _("\"%.80s\" is not one of the answers. There is: %s."), text, all.s);
	buf_free(&all);
	return -1;
}

static int take_yesno(struct checking *c, const char *text, struct err *err)
{
	const char *const yes[] = { "yes", "y", "true", "1", _("yes") }, *const no[] = { "no", "n", "false", "0", _("no") };
	for (size_t i = 0; i < COUNT(yes); i++) {
		if (strcasecmp(text, yes[i]) == 0)
			return buf_adds(c->out, "yes");
		if (strcasecmp(text, no[i]) == 0)
			return buf_adds(c->out, "no");
	}
	return err_set(err, "%s", _("Answer yes or no."));
}

static int take_file(struct checking *c, const char *text, struct err *err)
{
	char *path = fs_home(text);
	int rc = path && *path == '/' ? buf_adds(c->out, path)
		: err_set(err, "%s", _("Give the whole path of the file, from / or from ~/ on."));
	free(path);
	return rc;
}

static int take_number(struct checking *c, const char *text, struct err *err)
{
	if (strspn(text, "0123456789") != strlen(text) || strlen(text) > 9)
		return err_set(err, "%s", _("Enter a whole number."));
	return buf_adds(c->out, text);
}

static int take_guid(struct checking *c, const char *text, struct err *err)
{
	if (!fits("^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$", text, true))
		return err_set(err, "%s", _("Enter it like 01234567-89ab-cdef-0123-456789abcdef."));
	return buf_adds(c->out, text);
}

bool answer_date_ok(const char *text)
{
	static const int days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	long y, m, d;
	if (!fits("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", text, false))
		return false;
	y = strtol(text, NULL, 10);
	m = strtol(text + 5, NULL, 10);
	d = strtol(text + 8, NULL, 10);
	return m >= 1 && m <= 12 && d >= 1 && d <= days[m - 1] && (m != 2 || d < 29 || (y % 4 == 0 && (y % 100 != 0 || y % 400 == 0)));
}

static int take_date(struct checking *c, const char *text, struct err *err)
{
	if (!answer_date_ok(text))
		return err_set(err, "%s", _("Enter a date as year, month and day, like 2027-11-21."));
	return buf_adds(c->out, text);
}

/* From the first of the field's tails on, the path is cut: they are what comes along when an address is copied from a browser. The slash
 * at the end of what was typed is then none at the end of what is left. */
static void cut_path(struct checking *c, struct url *u)
{
	bool cut = false;
	for (int i = 0; i < c->field->cut.n; i++) {
		char *at = strstr(u->path, c->field->cut.v[i]);
		if (!at)
			continue;
		*at = '\0';
		cut = true;
	}
	if (cut)
		tell(c->notice, _("What came behind the address of the server was cut off."));
	u->slash = u->slash && !cut;
	for (size_t n = strlen(u->path); n && u->path[n - 1] == '/'; n--)
		u->path[n - 1] = '\0';
	if (*u->query)
		tell(c->notice, _("The part behind ? was cut off."));
}

static int judge_url(struct checking *c, const struct url *u, struct err *err)
{
	bool plain = strcmp(u->scheme, "http") == 0;
	if (*u->user)
		return err_set(err, "%s", _("Leave out the user name and @ before the host: it is asked for elsewhere."));
	if (strcmp(u->scheme, "https") != 0 && !plain && !strs_has(&c->field->schemes, u->scheme))
		return err_set(err, _("Enter an address that begins with https://, not %s://."), u->scheme);
	if (plain && !c->field->http)
		return err_set(err, "%s", _("Enter an address that begins with https://: over http:// everybody on the way could read what is sent."));
	if (!*u->host)
		return err_set(err, "%s", _("There is no host in this address. Enter it like https://server.example.com."));
	return 0;
}

static int take_url(struct checking *c, const char *text, struct err *err)
{
	char *whole = strstr(text, "://") ? mem_dup(text) : mem_fmt("https://%s", text), *clean;
	struct url u;
	int rc = -1;
	if (url_parse(&u, whole, err)) {
		url_free(&u);
		free(whole);
		return -1;
	}
	if (!strstr(text, "://"))
		tell(c->notice, _("https:// was put before it."));
	if (judge_url(c, &u, err) == 0) {
		cut_path(c, &u);
		clean = url_text(&u);
		rc = buf_adds(c->out, clean) || (c->field->slash && u.slash && buf_addc(c->out, '/')) ? -1 : 0;
		free(clean);
	}
	url_free(&u);
	free(whole);
	return rc;
}

/* By enum field_kind. */
static int (*const takers[])(struct checking *, const char *, struct err *) = {
	take_text, take_text, take_url, take_choice, take_yesno, take_file, take_number, take_guid, take_date };

/* ---- what is refused ---- */

static int judge_refused(const struct checking *c, const char *text, struct err *err)
{
	for (int i = 0; i < c->field->refuse.n; i++) {
		const struct refusal *r = &c->field->refuse.v[i];
		if (fits(r->pattern, text, true)) {
			char *say = expand_say(c->values, c->domain, r->say);
			err_set(err, "%s", say);
			free(say);
			return -1;
		}
	}
	return 0;
}

static int judge_pattern(const struct checking *c, const char *text, struct err *err)
{
	char *say;
	if (!c->field->pattern || fits(c->field->pattern, text, false))
		return 0;
	say = c->field->format ? expand_say(c->values, c->domain, c->field->format) : mem_dup(_("This does not look right. The help says what is wanted."));
	err_set(err, "%s", say);
	free(say);
	return -1;
}

static int judge_length(const struct checking *c, const char *text, struct err *err)
{
	int n = 0;
	for (const char *s = text; *s; s++)
		n += ((unsigned char)*s & 0xc0) != 0x80;
	if (!c->field->longest || n <= c->field->longest)
		return 0;
	return err_set(err, _("This has %d characters, and at most %d are allowed here."), n, c->field->longest);
}

const char *answer_shape(const struct field *f, const char *text)
{
	for (int i = 0; i < f->shapes.n; i++)
		if (fits(f->shapes.v[i].pattern, text, false))
			return f->shapes.v[i].name;
	return NULL;
}

struct same { struct secret *text; bool found; };

static void same_as(void *arg, const struct value *v)
{
	struct same *x = arg;
	x->found = x->found || (v->secret && secret_len(v->secret) >= 6 && secret_same(v->secret, x->text));
}

static bool given_as_secret(const struct values *values, const char *text)
{
	struct same x = { secret_new(text, strlen(text)), false };
	values_each(values, same_as, &x);
	secret_free(x.text);
	return x.found;
}

/* A secret that was pasted into an ordinary field would be stored: the known shapes of all secrets of the guide are refused there. */
static int judge_misplaced(const struct checking *c, const char *text, struct err *err)
{
	const struct guide *g = c->guide;
	for (int s = 0; s < g->screens.n; s++)
		for (int i = 0; i < g->screens.v[s].fields.n; i++) {
			const struct field *f = &g->screens.v[s].fields.v[i];
			const char *shape = f->kind == FIELD_SECRET ? answer_shape(f, text) : NULL;
			if (shape) {
				err_set(err, _("This looks like a secret (%s). It was not taken, because this answer is saved in the clear."),
					i18n_text(c->domain, shape));
				return ANSWER_MISPLACED;
			}
		}
	if (given_as_secret(c->values, text)) {
		err_set(err, "%s", _("This was given as a secret before. It was not taken, because this answer is saved in the clear."));
		return ANSWER_MISPLACED;
	}
	if (strstr(text, "PRIVATE KEY-----")) {
		err_set(err, "%s", _("This is a private key. It was not taken, because this answer is saved in the clear."));
		return ANSWER_MISPLACED;
	}
	return 0;
}

int answer_check(const struct guide *g, const struct field *f, const struct values *values, const char *domain,
	const char *text, size_t len, struct buf *out, struct buf *notice, struct err *err)
{
	struct checking c = { g, f, values, domain, out, notice };
	char *s = mem_dupn(text, len);
	unsigned what = 0;
	size_t n = text_paste(s, len, f->lines, &what);
	int rc = -1;
	s[n] = '\0';
	if (!text_valid(s, n)) {
		err_set(err, "%s", _("There are characters in it that cannot be read. Copy it again."));
		goto out;
	}
	tell_cleaned(notice, what);
	if (n == 0 && f->optional) {
		rc = 0;
		goto out;
	}
	if (n == 0) {
		err_set(err, "%s", _("An answer is needed here."));
		goto out;
	}
	if (f->kind != FIELD_SECRET && (rc = judge_misplaced(&c, s, err)))
		goto out;
	rc = -1;
	if (judge_refused(&c, s, err))
		goto out;
	if (takers[f->kind](&c, s, err) || judge_refused(&c, out->s, err) || judge_length(&c, out->s, err) || judge_pattern(&c, out->s, err))
		goto out;
	rc = 0;
out:
	if (rc && out->over)
		err_set(err, _("This is too long: at most %zu characters can be taken. Nothing of it was kept."), out->max);
	mem_wipe_free(s);
	return rc;
}
