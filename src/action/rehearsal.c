/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action/rehearsal.h"
#include "base/i18n.h"

#define PAUSE 1000               /* ms; a person sees that it waits, and need not wait for long */

struct deal { const struct action *action; const struct outcome *outcome; struct deal *next; };
struct job {
	struct rehearsal_world *world;
	struct request *request;
	const struct outcome *row;
	reply_fn *done;
	void *arg;
	long started;
	int timer;
	struct played played; int at;    /* what the program prints; the next piece of it */
	bool held;
	struct job *next;
};
struct rehearsal_world {
	struct world world;              /* first: a struct world * is one of these */
	struct loop *loop;
	const struct guide *guide;
	long delay;
	struct deal *deals;
	struct job *jobs;
};

static struct rehearsal_world *mine(const struct world *w)
{
	return (struct rehearsal_world *)(void *)(size_t)(const void *)w;
}

const struct outcome *rehearsal_usual(const struct action *a, const struct values *values)
{
	static const int order[] = { VERDICT_PASS, VERDICT_ASK, VERDICT_PROBABLE, VERDICT_TOLD };
	for (int i = 0; i < a->outcomes.n; i++)
		if (a->outcomes.v[i].usual && conds_hold(values, &a->outcomes.v[i].when))
			return &a->outcomes.v[i];
	for (size_t v = 0; v < COUNT(order); v++)
		for (int i = 0; i < a->outcomes.n; i++)
			if (a->outcomes.v[i].verdict == order[v] && conds_hold(values, &a->outcomes.v[i].when))
				return &a->outcomes.v[i];
	return a->outcomes.n ? &a->outcomes.v[a->outcomes.n - 1] : NULL;
}

static struct deal **dealt(struct rehearsal_world *w, const struct action *a)
{
	struct deal **d = &w->deals;
	while (*d && (*d)->action != a)
		d = &(*d)->next;
	return d;
}

const struct outcome *rehearsal_next(const struct world *world, const struct action *a, const struct values *values)
{
	struct deal *d = *dealt(mine(world), a);
	return d ? d->outcome : rehearsal_usual(a, values);
}

static const struct outcome *take(struct rehearsal_world *w, const struct action *a, const struct values *values)
{
	struct deal **at = dealt(w, a), *d = *at;
	const struct outcome *o;
	if (!d)
		return rehearsal_usual(a, values);
	o = d->outcome;
	*at = d->next;
	free(d);
	return o;
}

static void forget(struct job *j)
{
	struct job **at = &j->world->jobs;
	while (*at && *at != j)
		at = &(*at)->next;
	if (*at)
		*at = j->next;
	loop_timer_off(j->world->loop, j->timer);
	played_free(&j->played);
	request_free(j->request);
	free(j);
}

static void answer(void *arg)
{
	struct job *j = arg;
	struct reply r;
	j->timer = 0;
	rehearsal_reply(&r, j->row, j->request->values, j->request->url);
	r.ms = r.fault == FAULT_TIMEOUT ? j->request->timeout : loop_ms() - j->started;
	reply_fn *done = j->done;
	void *to = j->arg;
	forget(j);
	done(to, &r);
	reply_free(&r);
}

static long wait_for(const struct job *j, int after)
{
	return after && j->world->delay ? after : j->world->delay;
}

static void play(struct job *);

static void print_piece(void *arg)
{
	struct job *j = arg;
	const struct chunk *c = j->played.v[j->at++];
	char *text = played_text(c, j->request->values);
	j->timer = 0;
	if (j->request->part)
		j->request->part(j->request->part_arg, c->stream == CHUNK_ERR ? 2 : 1, text, strlen(text));
	free(text);
	if (!j->held)
		play(j);
}

/* The next piece, or the reply when all is printed. */
static void play(struct job *j)
{
	const struct rehearsal *e = j->row ? j->row->rehearsal : NULL;
	loop_timer_off(j->world->loop, j->timer);
	if (j->at < j->played.n)
		j->timer = loop_timer(j->world->loop, wait_for(j, j->played.v[j->at]->after), print_piece, j);
	else
		j->timer = loop_timer(j->world->loop, wait_for(j, e ? e->after : 0), answer, j);
}

static void hold(struct world *world, struct job *j)
{
	(void)world;
	j->held = true;
	loop_timer_off(j->world->loop, j->timer);
	j->timer = 0;
}

static void send(struct world *world, struct job *j, const char *bytes, size_t n, const struct outcome *then)
{
	(void)world, (void)bytes, (void)n;
	if (then) {
		j->row = then;
		j->at = j->played.n;
	}
	j->held = false;
	play(j);
}

static struct job *start(struct world *world, struct request *taken, reply_fn *done, void *arg)
{
	struct rehearsal_world *w = mine(world);
	struct job *j = mem_new(1, sizeof *j);
	*j = (struct job){ .world = w, .request = taken, .done = done, .arg = arg, .started = loop_ms(), .next = w->jobs };
	w->jobs = j;
	j->row = taken->action ? take(w, taken->action, taken->values) : NULL;
	played_init(&j->played, j->row, taken->values);
	play(j);
	return j;
}

static void cancel(struct world *world, struct job *j)
{
	(void)world;
	forget(j);
}

static void open_url(struct world *w, const char *url, void (*result)(void *arg, enum open_result), void *arg)
{
	(void)w, (void)url;
	result(arg, OPEN_REHEARSAL);
}

static void copy(struct world *w, const char *text, void (*result)(void *arg, enum copy_result, const char *how, const char *osc), void *arg)
{
	(void)w, (void)text;
	result(arg, COPY_REHEARSAL, NULL, NULL);
}

static int digest(struct world *w, const char *name, const char *key, const char *of, size_t len, struct buf *out, struct err *err)
{
	(void)w, (void)key, (void)of, (void)len, (void)err;
	return buf_addf(out, "rehearsed %s", name);
}

static char *versions(struct world *w)
{
	(void)w;
	return mem_dup("rehearsal");
}

static void free_world(struct world *world)
{
	struct rehearsal_world *w = mine(world);
	for (struct job *j = w->jobs, *next; j; j = next) {
		next = j->next;
		forget(j);
	}
	while (w->deals) {
		struct deal *d = w->deals;
		w->deals = d->next;
		free(d);
	}
	free(w);
}

static const struct world_ops ops = { "rehearsal", start, cancel, hold, send, open_url, copy, digest, versions, free_world };

struct world *rehearsal_new(struct loop *loop, const struct guide *guide, long delay)
{
	struct rehearsal_world *w = mem_new(1, sizeof *w);
	w->world.ops = &ops;
	w->world.rehearsal = true;
	w->world.pause = delay > 0 ? PAUSE : 0;
	w->loop = loop;
	w->guide = guide;
	w->delay = delay;
	return &w->world;
}

static int no_such(const struct action *a, const char *what, struct err *err)
{
	struct buf names;
	buf_init(&names, 480);
	for (int i = 0; i < a->outcomes.n; i++) {
		char *name = outcome_name(&a->outcomes.v[i]);
		buf_addf(&names, "%s%s", i ? " " : "", name);
		free(name);
	}
	err_set(err, _("Nothing called \"%s\" can be dealt to %s. There is: %s"), what, a->id, names.s);
	buf_free(&names);
	return -1;
}

static int deal_one(struct rehearsal_world *w, const char *item, struct err *err)
{
	const char *colon = strchr(item, ':');
	char *id = mem_dupn(item, colon ? (size_t)(colon - item) : strlen(item));
	const struct action *a = colon ? guide_action(w->guide, id) : NULL;
	const struct outcome *o = a ? action_outcome(a, colon + 1) : NULL;
	struct deal **end = &w->deals;
	free(id);
	if (!a)
		return err_set(err, _("\"%s\" cannot be dealt: write ACTION:OUTCOME. --list shows what there is."), item);
	if (!o)
		return no_such(a, colon + 1, err);
	while (*end)
		end = &(*end)->next;
	*end = mem_new(1, sizeof **end);
	(*end)->action = a;
	(*end)->outcome = o;
	return 0;
}

int rehearsal_deal(struct world *world, const char *plan, struct err *err)
{
	int rc = 0;
	for (const char *s = plan; rc == 0 && *s; ) {
		size_t n = strcspn(s, ",");
		char *item = mem_dupn(s, n);
		rc = deal_one(mine(world), item, err);
		free(item);
		s += n + (s[n] == ',');
	}
	return rc;
}
