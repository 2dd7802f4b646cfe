/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action_tests.h"
#include "action/rehearsal.h"
#include "base/mem.h"
#include "base/secret.h"

struct runner {
	struct loop *loop;
	struct fake *fake;
	struct guide *guide;
	struct values *values;
	struct run *run;
	char *row, *text, *details, *problem;
	int waits;
	bool over;
	long limit;
};

static void begin(struct runner *r)
{
	memset(r, 0, sizeof *r);
	r->loop = loop_new(NULL);
	r->fake = fake_new(r->loop);
	r->guide = tiny();
	r->values = values_new();
	set(r->values, "base", "https://one.example.com");
	set(r->values, "user_id", "u1");
	set(r->values, "project", "p1");
	set(r->values, "link_id", "l1");
	set_secret(r->values, "token", "tok_canary12");
	set_secret(r->values, "day_key", "daykey-canary-9");
}

static void forget(struct runner *r)
{
	free(r->row);
	free(r->text);
	free(r->details);
	free(r->problem);
	r->row = r->text = r->details = r->problem = NULL;
	r->over = false;
}

static void end(struct runner *r)
{
	forget(r);
	values_free(r->values);
	guide_free(r->guide);
	fake_free(r->fake);
	loop_free(r->loop);
}

static void done(void *arg, const struct match *m, const char *details, const char *problem)
{
	struct runner *r = arg;

	r->row = m && m->row ? mem_dup(m->row->id) : NULL;
	r->text = m && values_text(m->kept, "projects") ? mem_dup(values_text(m->kept, "projects")) : NULL;
	r->details = mem_dup(details);
	r->problem = mem_dup(problem);
	r->over = true;
	r->run = NULL;
}

static void changed(void *arg)
{
	struct runner *r = arg;
	const char *say;

	r->waits += run_waiting(r->run, &say, &r->limit);
}

static void start_in(struct runner *r, const char *action, struct world *w)
{
	struct run_setup setup = { r->guide, guide_action(r->guide, action), r->values, r->loop, w, changed, done, r, NULL };

	forget(r);
	r->run = run_start(&setup);
}

static void finish(struct runner *r)
{
	long until = loop_ms() + 10000;

	while (!r->over && loop_ms() < until)
		loop_turn(r->loop);
	ck_assert(r->over);
}

static void go(struct runner *r, const char *action)
{
	start_in(r, action, fake_world(r->fake));
	finish(r);
}

static void say(struct runner *r, long status, const char *body)
{
	fake_say(r->fake, &(struct said){ FAULT_NONE, status, body, NULL, NULL });
}

START_TEST(once)
{
	struct runner r;

	begin(&r);
	say(&r, 200, "{ \"name\": \"ana\", \"key\": \"canary-key-1\" }");
	go(&r, "who");
	ck_assert_str_eq(r.row, "known");
	ck_assert_ptr_null(r.problem);
	ck_assert_ptr_nonnull(strstr(r.details, "GET https://one.example.com/api/me"));
	ck_assert_ptr_null(strstr(r.details, "canary"));
	end(&r);
}
END_TEST

/* A header or a fault that says a secret back is not shown either. */
START_TEST(echo)
{
	struct runner r;

	begin(&r);
	fake_say(r.fake, &(struct said){ FAULT_NONE, 302, "moved", "Location", "https://x.example.com/?t=tok_canary12" });
	go(&r, "who");
	ck_assert_str_eq(r.row, "other");
	ck_assert(!secret_seen(r.details, strlen(r.details)));
	end(&r);
}
END_TEST

START_TEST(problem)
{
	struct runner r;

	begin(&r);
	values_unset(r.values, "base");
	go(&r, "who");
	ck_assert_ptr_null(r.row);
	ck_assert_ptr_nonnull(strstr(r.problem, "base is not known yet"));
	ck_assert_int_eq(fake_asked(r.fake), 0);
	end(&r);
}
END_TEST

START_TEST(variants)
{
	struct runner r;

	begin(&r);
	say(&r, 404, "");
	say(&r, 200, "");
	say(&r, 404, "");
	values_set(r.values, "label", ".x", FROM_TYPED, NULL);
	go(&r, "api");
	ck_assert_str_eq(r.row, "speaks");
	ck_assert_str_eq(fake_url(r.fake, 0), "GET https://one.example.com/api/v3/p1");
	ck_assert_str_eq(fake_url(r.fake, 1), "GET https://one.example.com/api/v2.x/p1");
	go(&r, "api");
	ck_assert_str_eq(r.row, "gone");
	ck_assert_int_eq(fake_asked(r.fake), 4);
	end(&r);
}
END_TEST

START_TEST(pages)
{
	struct runner r;

	begin(&r);
	say(&r, 200, "{ \"items\": [1, 2], \"next\": 2 }");
	say(&r, 200, "{ \"items\": [3], \"next\": null }");
	go(&r, "projects");
	ck_assert_str_eq(r.text, "[1,2,3]");
	ck_assert_str_eq(fake_url(r.fake, 1), "GET https://one.example.com/api/users/u1/projects?page%5Bn%5D=2");
	end(&r);
}
END_TEST

START_TEST(pages_at_most)
{
	struct runner r;

	begin(&r);
	say(&r, 200, "{ \"items\": [1], \"next\": 9 }");
	go(&r, "projects");
	ck_assert_int_eq(fake_asked(r.fake), 3);
	ck_assert_str_eq(r.text, "[1,1,1]");
	end(&r);
}
END_TEST

START_TEST(pages_broken)
{
	struct runner r;

	begin(&r);
	say(&r, 200, "{ \"items\": [1], \"next\": 2 }");
	say(&r, 500, "oops");
	go(&r, "projects");
	ck_assert_str_eq(r.row, "none");
	end(&r);
}
END_TEST

/* An address in a reply is followed only to where the credentials belong. */
START_TEST(pages_origin)
{
	static const struct { const char *next; int asked; } cases[] = { { "https://evil.example.com/2", 1 }, { "http://one.example.com/2", 1 }, { "//evil.example.com/2", 1 },
		{ "https://one.example.com:444/2", 1 }, { "https://one.example.com@evil.example.com/2", 1 }, { "nonsense://", 1 },
		{ "/api/2", 2 }, { "https://ONE.example.com:443/api/2", 2 } };

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct runner r;
		char *body = mem_fmt("{ \"items\": [1], \"next\": \"%s\" }", cases[i].next);

		begin(&r);
		guide_free(r.guide);
		r.guide = action_of("\"http\": { \"url\": \"{base}/api\", \"pages\": { \"items\": \"/items\", \"next\": \"/next\", \"url\": true, \"at_most\": 2 } },"
			"\"outcomes\": [{ \"id\": \"o\", \"otherwise\": true, \"verdict\": \"pass\", \"say\": \"S\" }]");
		say(&r, 200, body);
		go(&r, "x");
		ck_assert_msg(fake_asked(r.fake) == cases[i].asked, "%s", cases[i].next);
		free(body);
		end(&r);
	}
}
END_TEST

/* A Link header is an address, followed as one; every page of a list is asked once. */
START_TEST(pages_link)
{
	static const struct { const char *link; int asked; } cases[] = { { "<https://one.example.com/api?page=2>; rel=\"next\"", 2 }, { "<?page=2>; rel=next", 2 },
		{ "<https://one.example.com/api?page=1>; rel=\"prev\"", 1 }, { "<https://evil.example.com/api?page=2>; rel=\"next\"", 1 }, { "nothing", 1 } };

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct runner r;

		begin(&r);
		guide_free(r.guide);
		r.guide = action_of("\"http\": { \"url\": \"{base}/api\", \"pages\": { \"items\": \"\", \"header\": \"Link\" } },"
			"\"outcomes\": [{ \"id\": \"o\", \"otherwise\": true, \"verdict\": \"pass\", \"say\": \"S\","
			"\"keep\": { \"projects\": { \"pointer\": \"\", \"as\": \"json\" } } }]");
		fake_say(r.fake, &(struct said){ FAULT_NONE, 200, "[1]", "Link", cases[i].link });
		say(&r, 200, "[2]");
		go(&r, "x");
		ck_assert_msg(fake_asked(r.fake) == cases[i].asked, "%s", cases[i].link);
		ck_assert_str_eq(r.text, cases[i].asked == 2 ? "[1,2]" : "[1]");
		if (cases[i].asked == 2)
			ck_assert_str_eq(fake_url(r.fake, 1), "GET https://one.example.com/api?page=2");
		end(&r);
	}
}
END_TEST

START_TEST(busy)
{
	struct runner r;

	begin(&r);
	fake_say(r.fake, &(struct said){ FAULT_NONE, 429, "", "X-Reset", "0" });
	say(&r, 401, "");
	go(&r, "who");
	ck_assert_str_eq(r.row, "denied");
	ck_assert_int_eq(r.waits, 1);
	ck_assert_int_eq(r.limit, 600000);
	end(&r);
}
END_TEST

/* Asked to wait longer than the action waits at all, it looks once more at the limit and ends. */
START_TEST(limit)
{
	struct runner r;

	begin(&r);
	guide_free(r.guide);
	r.guide = action_of("\"http\": { \"url\": \"{base}\" }, \"repeat\": { \"every\": 1, \"for\": 1 }, \"outcomes\": ["
		"{ \"id\": \"wait\", \"status\": 202, \"verdict\": \"wait\", \"say\": \"S\" }, { \"id\": \"o\", \"otherwise\": true, \"verdict\": \"fail\", \"say\": \"S\", \"fix\": \"F\" }]");
	fake_say(r.fake, &(struct said){ FAULT_NONE, 202, "", "Retry-After", "3600" });
	go(&r, "x");
	ck_assert_str_eq(r.row, "wait");
	ck_assert_int_eq(fake_asked(r.fake), 2);
	end(&r);
}
END_TEST

START_TEST(cancel)
{
	struct runner r;

	begin(&r);
	say(&r, 202, "");
	start_in(&r, "ready", fake_world(r.fake));
	run_cancel(r.run);                                     /* before the first look */
	start_in(&r, "ready", fake_world(r.fake));
	while (fake_asked(r.fake) == 0)
		loop_turn(r.loop);
	run_cancel(r.run);                                     /* while it is asked */
	start_in(&r, "ready", fake_world(r.fake));
	while (r.waits == 0)
		loop_turn(r.loop);
	run_cancel(r.run);                                     /* between two looks */
	ck_assert(!r.over);
	r.run = NULL;
	end(&r);
}
END_TEST

START_TEST(manual)
{
	struct runner r;

	begin(&r);
	go(&r, "by-hand");
	ck_assert_str_eq(r.row, "said");
	ck_assert_int_eq(fake_asked(r.fake), 0);
	end(&r);
}
END_TEST

/* ---- rehearsal ---- */

START_TEST(usual)
{
	struct runner r;
	struct world *w;

	begin(&r);
	w = rehearsal_new(r.loop, r.guide, 0);
	start_in(&r, "look", w);
	finish(&r);
	ck_assert_str_eq(r.row, "absent");
	start_in(&r, "who", w);
	finish(&r);
	ck_assert_str_eq(r.row, "known");
	w->ops->free(w);
	end(&r);
}
END_TEST

START_TEST(dealt)
{
	struct runner r;
	struct world *w;
	struct err err = { "" };

	begin(&r);
	w = rehearsal_new(r.loop, r.guide, 0);
	ck_assert_int_eq(rehearsal_deal(w, "look:found,who:away,look:other,", &err), 0);
	set(r.values, "target", "https://t.example.com");
	ck_assert_str_eq(rehearsal_next(w, guide_action(r.guide, "look"), r.values)->id, "found");
	start_in(&r, "look", w);
	finish(&r);
	ck_assert_str_eq(r.row, "found");
	start_in(&r, "look", w);
	finish(&r);
	ck_assert_str_eq(r.row, "other");
	start_in(&r, "look", w);
	finish(&r);
	ck_assert_str_eq(r.row, "absent");
	start_in(&r, "who", w);
	finish(&r);
	ck_assert_str_eq(r.row, "away");
	ck_assert_ptr_nonnull(strstr(r.details, "no such host"));
	w->ops->free(w);
	end(&r);
}
END_TEST

START_TEST(waiting)
{
	struct runner r;
	struct world *w;

	begin(&r);
	w = rehearsal_new(r.loop, r.guide, 0);
	ck_assert_int_eq(rehearsal_deal(w, "who:busy,who:busy", NULL), 0);
	start_in(&r, "who", w);
	finish(&r);
	ck_assert_str_eq(r.row, "known");
	ck_assert_int_eq(r.waits, 2);
	w->ops->free(w);
	end(&r);
}
END_TEST

START_TEST(unknown)
{
	struct runner r;
	struct world *w;
	struct err err = { "" };

	begin(&r);
	w = rehearsal_new(r.loop, r.guide, 0);
	ck_assert_int_eq(rehearsal_deal(w, "who:nonsense", &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "known robot busy denied away other"));
	ck_assert_int_eq(rehearsal_deal(w, "nobody:known", &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "nobody:known"));
	ck_assert_int_eq(rehearsal_deal(w, "who", &err), -1);
	ck_assert_int_eq(rehearsal_deal(w, "", &err), 0);
	w->ops->free(w);
	end(&r);
}
END_TEST

Suite *rehearsal_suite(void)
{
	Suite *s = suite_create("rehearsal");
	TCase *t = tcase_create("rehearsal");

	tcase_add_test(t, usual);
	tcase_add_test(t, dealt);
	tcase_add_test(t, waiting);
	tcase_add_test(t, unknown);
	suite_add_tcase(s, t);
	return s;
}

Suite *run_suite(void)
{
	Suite *s = suite_create("run");
	TCase *t = tcase_create("run");

	tcase_add_test(t, once);
	tcase_add_test(t, echo);
	tcase_add_test(t, problem);
	tcase_add_test(t, variants);
	tcase_add_test(t, pages);
	tcase_add_test(t, pages_at_most);
	tcase_add_test(t, pages_broken);
	tcase_add_test(t, pages_origin);
	tcase_add_test(t, pages_link);
	tcase_add_test(t, busy);
	tcase_add_test(t, limit);
	tcase_add_test(t, cancel);
	tcase_add_test(t, manual);
	suite_add_tcase(s, t);
	return s;
}
