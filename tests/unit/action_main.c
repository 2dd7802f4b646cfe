/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "action_tests.h"
#include "scratch.h"
#include "action/values.h"
#include "base/fs.h"
#include "base/mem.h"
#include "base/secret.h"

/* ---- guides ---- */

struct guide *tiny(void)
{
	struct err err = { "" };
	struct guide *g = guide_load(GUIDES "/tiny", NULL, NULL, &err);

	ck_assert_msg(g, "%s", err.text);
	return g;
}

struct guide *guide_of(const char *part)
{
	char *top = scratch_new(), *dir = fs_join(top, "tiny");
	struct err err = { "" };
	struct guide *g;
	struct buf head;

	ck_assert_int_eq(mkdir(dir, 0700), 0);
	buf_init(&head, BUF_FILE);
	ck_assert_int_eq(fs_read(GUIDES "/tiny/guide.json", &head, &err), 0);
	scratch_put(dir, "guide.json", head.s, head.len);
	scratch_put(dir, "part.json", part, strlen(part));
	g = guide_load(dir, NULL, NULL, &err);
	ck_assert_msg(g, "%s", err.text);
	scratch_free(top);
	buf_free(&head);
	free(dir);
	return g;
}

struct guide *action_of(const char *action)
{
	char *part = mem_fmt("{ \"screens\": [{ \"id\": \"s\", \"step\": \"1.1\", \"title\": \"S\", \"actions\": [{ \"id\": \"x\", \"title\": \"X\", %s }] }] }", action);
	struct guide *g = guide_of(part);

	free(part);
	return g;
}

void set(struct values *v, const char *name, const char *text)
{
	values_set(v, name, text, FROM_TYPED, NULL);
}

void set_secret(struct values *v, const char *name, const char *text)
{
	values_set_secret(v, name, secret_new(text, strlen(text)), FROM_TYPED, NULL);
}

void reply_of(struct reply *r, long status, const char *body)
{
	reply_init(r);
	r->status = status;
	r->url = mem_dup("https://one.example.com/api/me");
	buf_adds(&r->body, body);
}

/* ---- the world ---- */

struct fake {
	struct world world;
	struct loop *loop;
	struct said said[64];
	char *urls[64];
	int n, next, asked, timer;
	struct request *request;
	reply_fn *done;
	void *arg;
};

static struct fake *mine(struct world *w)
{
	return (struct fake *)(void *)w;
}

static void answer(void *arg)
{
	struct fake *f = arg;
	const struct said *s = &f->said[f->next];
	struct request *q = f->request;
	struct reply r;

	f->timer = 0;
	f->request = NULL;
	f->next += f->next + 1 < f->n;
	reply_init(&r);
	r.fault = s->fault;
	r.why = s->fault ? mem_dup("broken") : NULL;
	r.status = s->status;
	r.url = mem_dup(q->url);
	buf_adds(&r.body, s->body ? s->body : "");
	if (s->header)
		reply_header_add(&r, s->header, s->value);
	request_free(q);
	f->done(f->arg, &r);
	reply_free(&r);
}

static struct job *start(struct world *w, struct request *taken, reply_fn *done, void *arg)
{
	struct fake *f = mine(w);

	ck_assert_ptr_null(f->request);
	f->request = taken;
	f->done = done;
	f->arg = arg;
	ck_assert_int_lt(f->asked, 64);
	f->urls[f->asked++] = mem_fmt("%s %s", taken->method ? taken->method : "-", taken->url ? taken->url : "-");
	f->timer = loop_timer(f->loop, 0, answer, f);
	return (struct job *)(void *)f;
}

static void cancel(struct world *w, struct job *j)
{
	struct fake *f = mine(w);

	(void)j;
	loop_timer_off(f->loop, f->timer);
	request_free(f->request);
	f->request = NULL;
}

static int digest(struct world *w, const char *name, const char *key, const char *of, size_t len, struct buf *out, struct err *err)
{
	(void)w, (void)err;
	return buf_addf(out, "%s|%s|%.*s", name, key ? key : "-", (int)len, of);
}

struct fake *fake_new(struct loop *loop)
{
	static const struct world_ops ops = { .name = "fake", .start = start, .cancel = cancel, .digest = digest };
	struct fake *f = mem_new(1, sizeof *f);

	f->world.ops = &ops;
	f->loop = loop;
	return f;
}

struct world *fake_world(struct fake *f)
{
	return &f->world;
}

void fake_say(struct fake *f, const struct said *s)
{
	ck_assert_int_lt(f->n, 64);
	f->said[f->n++] = *s;
}

int fake_asked(const struct fake *f)
{
	return f->asked;
}

const char *fake_url(const struct fake *f, int i)
{
	return f->urls[i];
}

void fake_free(struct fake *f)
{
	for (int i = 0; i < f->asked; i++)
		free(f->urls[i]);
	free(f);
}

int main(void)
{
	SRunner *r = srunner_create(values_suite());
	int failed;

	json_wiping();
	srunner_add_suite(r, expand_suite());
	srunner_add_suite(r, request_suite());
	srunner_add_suite(r, match_suite());
	srunner_add_suite(r, make_suite());
	srunner_add_suite(r, source_suite());
	srunner_add_suite(r, rehearsal_suite());
	srunner_add_suite(r, run_suite());
	srunner_add_suite(r, headers_suite());
	srunner_add_suite(r, during_suite());
	srunner_run_all(r, CK_NORMAL);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
