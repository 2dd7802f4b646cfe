/* SPDX-License-Identifier: ISC */
/* The journal's records: written as things happen, folded again when a session is resumed. A secret is recorded only as having been. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "action/expand.h"
#include "action/request.h"
#include "base/i18n.h"
#include "base/secret.h"
#include "session/internal.h"

#define SAVED_MAX (256u * 1024)      /* a longer list or text is looked up again after a resume */

static cJSON *record(const char *type)
{
	cJSON *r = cJSON_CreateObject();
	cJSON_AddStringToObject(r, "type", type);
	return r;
}

static void add(cJSON *r, const char *key, const char *text)
{
	if (text)
		cJSON_AddStringToObject(r, key, text);
}

/* A reply, or a short secret that is part of an ordinary word, can bring a secret into a text: it is left out, and the rest saved. */
static void scrub(cJSON *r)
{
	for (; r; r = r->next) {
		if (cJSON_IsString(r) && secret_seen(r->valuestring, strlen(r->valuestring)))
			cJSON_SetValuestring(r, "(secret)");
		scrub(r->child);
	}
}

/* A value that holds a secret is treated as one: known to have been, and not saved. */
static bool holds_secret(const struct value *v)
{
	return v->secret || (v->text && secret_seen(v->text, strlen(v->text)));
}

/* A disk may take its time, and meanwhile the screen would stand still. So what need not be there before we go on goes to the disk
 * after the next picture: the first timer falls into the turn of the loop at hand, the second into the one after the drawing. */
static void sync_soon(void *arg)
{
	struct session *s = arg;
	s->sync = loop_timer(s->setup.loop, 0, record_sync, s);
}

void record_sync(void *arg)
{
	struct session *s = arg;
	struct err err = { "" };
	loop_timer_off(s->setup.loop, s->sync);
	s->sync = 0;
	if (s->journal && journal_sync(s->journal, &err) && s->phase != PHASE_STOPPED)
		session_fail(s, &err);
}

static int save(struct session *s, cJSON *taken, enum journal_sync sync)
{
	struct err err = { "" };
	if (s->journal)
		scrub(taken);
	spent_add(&s->spent, time(NULL));
	if (s->setup.rehearsal)          /* it need not outlive the computer */
		sync = SYNC_NO;
	if (s->journal && s->phase != PHASE_STOPPED && journal_write(s->journal, taken, sync, &err) == 0) {
		if (journal_unsynced(s->journal) && s->sync == 0)
			s->sync = loop_timer(s->setup.loop, 0, sync_soon, s);
		return 0;
	}
	if (!s->journal || s->phase == PHASE_STOPPED) {
		cJSON_Delete(taken);
		return s->journal ? -1 : 0;
	}
	session_fail(s, &err);
	return -1;
}

static void add_value(cJSON *r, const struct value *v)
{
	if (!v)
		return;
	if (holds_secret(v)) {
		cJSON_AddBoolToObject(r, "secret", true);
		cJSON_AddNumberToObject(r, "length", (double)(v->secret ? secret_len(v->secret) : strlen(v->text)));
	} else if (strlen(v->text) > SAVED_MAX) {
		cJSON_AddBoolToObject(r, "unsaved", true);
	} else if (v->json) {
		cJSON_AddItemToObject(r, "json", cJSON_Duplicate(v->json, 1));
	} else {
		add(r, "text", v->text);
	}
	if (v->origin != FROM_NOWHERE)
		cJSON_AddNumberToObject(r, "origin", v->origin);
	add(r, "where", v->where);
}

void record_answer(struct session *s, const struct field *f)
{
	cJSON *r = record("answer");
	add(r, "name", f->id);
	add_value(r, values_get(s->values, f->id));
	save(s, r, SYNC_SOON);
}

void record_made(struct session *s, const char *name)
{
	cJSON *r = record("made");
	add(r, "name", name);
	add_value(r, values_get(s->values, name));
	save(s, r, SYNC_NO);
}

/* How the session is called in lists, once enough is known for its name. */
static void record_label(struct session *s)
{
	struct expander x = { s->values, SECRETS_REFUSED };
	const char *name = guide_name(s->guide);
	char *label = name ? expand_dup(&x, name, TO_PLAIN, NULL) : NULL;
	cJSON *r;
	if (!label || (s->saved_label && strcmp(label, s->saved_label) == 0)) {
		free(label);
		return;
	}
	free(s->saved_label);
	s->saved_label = label;
	r = record("label");
	add(r, "text", label);
	save(s, r, SYNC_NO);
}

void record_screen(struct session *s)
{
	const struct screen *sc = &s->guide->screens.v[s->here];
	cJSON *r = record("screen");
	add(r, "id", sc->id);
	add(r, "step", sc->steps.n ? sc->steps.v[0] : "");
	if (s->confirmed[s->here])
		cJSON_AddBoolToObject(r, "done", true);
	if (s->skipped[s->here])
		cJSON_AddBoolToObject(r, "skipped", true);
	save(s, r, SYNC_NO);
	record_label(s);
}

static void add_undo(struct session *s, cJSON *r, const struct undo *u)
{
	struct request *q;
	cJSON *undo;
	char *text;
	if (!u)
		return;
	undo = cJSON_AddObjectToObject(r, "undo");
	text = session_say(s, s->values, u->title);
	add(undo, "title", text);
	free(text);
	if (u->by_hand) {
		text = session_say(s, s->values, u->by_hand);
		add(undo, "by_hand", text);
		free(text);
	}
	/* what it is made of may only be known after the change (the id): the result's record completes it */
	q = u->http ? request_undo(s->guide, u, s->values, NULL) : NULL;
	if (q) {
		add(undo, "method", q->method);
		add(undo, "url", q->url);
		add(undo, "service", u->http->service);
	}
	request_free(q);
}

int record_intent(struct session *s, struct check *c, const struct request *q)
{
	cJSON *r = record("intent");
	c->sent = true;
	c->found = false;
	add(r, "action", c->action->id);
	add(r, "hash", c->action->hash);
	add(r, "first", c->action->first);
	add(r, "request", q ? q->shown : NULL);
	add_undo(s, r, c->action->undo);
	return save(s, r, SYNC_NOW);
}

static void add_kept(cJSON *r, const struct match *m)
{
	cJSON *keep = cJSON_AddArrayToObject(r, "keep");
	for (int i = 0; i < m->n_names; i++) {
		cJSON *k = cJSON_CreateObject();
		add(k, "name", m->names[i]);
		add_value(k, values_get(m->kept, m->names[i]));
		cJSON_AddItemToArray(keep, k);
	}
}

static void add_check(cJSON *r, const struct check *c)
{
	add(r, "action", c->action->id);
	add(r, "hash", c->action->hash);
	cJSON_AddNumberToObject(r, "state", c->state);
	add(r, "say", c->say);
	add(r, "note", c->note);
	add(r, "fix", c->fix);
	add(r, "agreed", c->agreed);
}

void record_found(struct session *s, struct check *c)
{
	cJSON *r = record("found");
	add(r, "action", c->action->id);
	add_undo(s, r, c->action->undo);
	c->sent = false;
	c->found = true;
	save(s, r, SYNC_SOON);
}

void record_result(struct session *s, const struct check *c, const struct match *m)
{
	cJSON *r = record("result");
	char *name = outcome_name(c->row);
	add_check(r, c);
	add(r, "outcome", name);
	add(r, "details", c->details);
	add_kept(r, m);
	if (c->action->effect == EFFECT_CHANGE && c->state != CHECK_FAILED)
		add_undo(s, r, c->action->undo);
	save(s, r, c->action->effect == EFFECT_CHANGE ? SYNC_SOON : SYNC_NO);
	free(name);
}

void record_state(struct session *s, const struct check *c, const char *why)
{
	cJSON *r = record("state");
	add_check(r, c);
	add(r, "why", why);
	save(s, r, SYNC_SOON);
}

/* nth: 0 begins a new list */
void record_stage(struct session *s, const struct check *c, const char *text)
{
	cJSON *r = record("stage");
	add(r, "action", c->action->id);
	cJSON_AddNumberToObject(r, "nth", c->n_stages - 1);
	add(r, "text", text);
	save(s, r, false);
}

void record_wait(struct session *s, const struct check *c)
{
	cJSON *r = record("wait");
	add(r, "action", c->action->id);
	add(r, "say", c->say ? c->say : "");
	save(s, r, SYNC_NO);
}

void record_end(struct session *s)
{
	save(s, record("end"), SYNC_NOW);
}

/* ---- reading it again ---- */

static const char *text_of(const cJSON *r, const char *key)
{
	const cJSON *t = cJSON_GetObjectItemCaseSensitive(r, key);
	return cJSON_IsString(t) ? t->valuestring : NULL;
}

static int number_of(const cJSON *r, const char *key)
{
	const cJSON *t = cJSON_GetObjectItemCaseSensitive(r, key);
	return cJSON_IsNumber(t) ? t->valueint : 0;
}

static void replay_value(struct session *s, const cJSON *r)
{
	const char *name = text_of(r, "name"), *text = text_of(r, "text");
	const cJSON *json = cJSON_GetObjectItemCaseSensitive(r, "json");
	int origin = number_of(r, "origin");
	if (!name)
		return;
	if (cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(r, "secret")) || cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(r, "unsaved")))
		values_lost(s->values, name);
	else if (json)
		values_set_json(s->values, name, cJSON_Duplicate(json, 1), FROM_JOURNAL);
	else if (text)
		values_set(s->values, name, text, origin >= 0 && origin <= FROM_JOURNAL ? (enum origin)origin : FROM_JOURNAL, text_of(r, "where"));
	else
		values_unset(s->values, name);
}

static void copy_text(char **to, const char *text)
{
	char *copy = mem_dup(text);
	free(*to);
	*to = copy;
}

static struct check *replay_check(struct session *s, const cJSON *r)
{
	const char *id = text_of(r, "action"), *hash = text_of(r, "hash");
	const struct action *a = id ? guide_action(s->guide, id) : NULL;
	struct check *c = a ? check_of(s, a) : NULL;
	int state = number_of(r, "state");
	if (!c || state < CHECK_OPEN || state > CHECK_FAILED)
		return NULL;
	c->state = (enum check_state)state;
	c->old = !hash || strcmp(hash, a->hash) != 0;
	copy_text(&c->say, text_of(r, "say"));
	copy_text(&c->note, text_of(r, "note"));
	copy_text(&c->fix, text_of(r, "fix"));
	copy_text(&c->agreed, text_of(r, "agreed"));
	return c;
}

static void replay_result(struct session *s, const cJSON *r)
{
	const char *outcome = text_of(r, "outcome");
	const cJSON *keep = cJSON_GetObjectItemCaseSensitive(r, "keep");
	struct check *c = replay_check(s, r);
	if (!c)
		return;
	for (const cJSON *k = keep ? keep->child : NULL; k; k = k->next)
		replay_value(s, k);
	c->row = outcome ? action_outcome(c->action, outcome) : NULL;
	copy_text(&c->details, text_of(r, "details"));
	values_set_outcome(s->values, c->action->id, outcome);
	if (!c->row)
		c->old = true;
	if (c->state == CHECK_ASKING && !(c->row && c->row->ask))
		c->state = CHECK_OPEN;
	if (c->state == CHECK_ASKING)    /* a yes before this question was no answer to it */
		values_unset(s->values, c->row->ask);
	c->sent = c->sent && c->row && c->row->verdict == VERDICT_RETRY;
	check_take_back(s, c->row);
	c->stamp = values_tick(s->values);
}

static void replay_found(struct session *s, const cJSON *r)
{
	const char *id = text_of(r, "action");
	const struct action *a = id ? guide_action(s->guide, id) : NULL;
	struct check *c = a ? check_of(s, a) : NULL;
	if (c) {
		c->sent = false;
		c->found = true;
	}
}

/* An intent without a result: the program ended in between. Whether the change was made is found out by looking first. */
static void replay_intent(struct session *s, const cJSON *r)
{
	const char *id = text_of(r, "action");
	const struct action *a = id ? guide_action(s->guide, id) : NULL;
	struct check *c = a ? check_of(s, a) : NULL;
	if (!c)
		return;
	check_clear(c);
	stages_clear(c);
	c->sent = true;
	c->found = false;
	c->state = CHECK_FAILED;
	c->say = mem_dup(_("handrail ended while this was under way, so it is not known whether it was done."));
	c->fix = mem_dup(_("Press Enter: handrail looks first before it tries again."));
	c->stamp = values_tick(s->values);
}

static void replay_stage(struct session *s, const cJSON *r)
{
	const char *id = text_of(r, "action"), *text = text_of(r, "text");
	const struct action *a = id ? guide_action(s->guide, id) : NULL;
	struct check *c = a ? check_of(s, a) : NULL;
	if (!c || !text)
		return;
	if (number_of(r, "nth") == 0)
		stages_clear(c);
	stage_add(c, text);
}

static void replay_state(struct session *s, const cJSON *r)
{
	struct check *c = replay_check(s, r);
	if (!c)
		return;
	if (c->state == CHECK_FAILED && c->row && c->row->ask)
		values_unset(s->values, c->row->ask);
	c->stamp = values_tick(s->values);
}

static void replay_screen(struct session *s, const cJSON *r)
{
	const char *id = text_of(r, "id");
	const struct screen *sc = id ? guide_screen(s->guide, id) : NULL;
	if (!sc)
		return;
	s->here = (int)(sc - s->guide->screens.v);
	if (cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(r, "done")))
		s->confirmed[s->here] = true;
	s->skipped[s->here] = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(r, "skipped"));
}

static void replay_label(struct session *s, const cJSON *r)
{
	copy_text(&s->saved_label, text_of(r, "text"));
}

static void note_time(struct session *s, const cJSON *r)
{
	const cJSON *at = cJSON_GetObjectItemCaseSensitive(r, "at");
	if (cJSON_IsNumber(at))
		spent_add(&s->spent, (long long)at->valuedouble);
}

static int replay_one(void *arg, const cJSON *r, struct err *err)
{
	static const struct { const char *type; void (*replay)(struct session *, const cJSON *); } types[] = {
		{ "answer", replay_value }, { "made", replay_value }, { "screen", replay_screen }, { "intent", replay_intent }, { "result", replay_result },
		{ "found", replay_found }, { "state", replay_state }, { "label", replay_label }, { "stage", replay_stage } };
	const char *type = text_of(r, "type");
	struct session *s = arg;
	(void)err;
	note_time(s, r);
	for (size_t i = 0; type && i < COUNT(types); i++)
		if (strcmp(types[i].type, type) == 0)
			types[i].replay(s, r);
	return 0;
}

int record_replay(struct session *s, struct err *err)
{
	if (journal_head(s->journal))
		note_time(s, journal_head(s->journal));
	return journal_each(s->journal, replay_one, s, err);
}
