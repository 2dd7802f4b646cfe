/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action_tests.h"
#include "action/during.h"
#include "action/lint_replies.h"
#include "action/rehearsal.h"
#include "base/mem.h"
#include "base/secret.h"

static struct guide *stages(void)
{
	struct err err = { "" };
	struct guide *g = guide_load(GUIDES "/stages", NULL, NULL, &err);

	ck_assert_msg(g, "%s", err.text);
	return g;
}

static void says(struct watch *w, int stream, const char *text)
{
	watch_add(w, stream, text, strlen(text));
}

#define NEXT_IS(w, name) do { \
	const struct during *row_ = watch_next(w); \
	ck_assert_ptr_nonnull(row_); \
	ck_assert_str_eq(row_->id, name); } while (0)

/* In pieces, with colours between the words, one stream into the other. */
START_TEST(rows_in_order)
{
	struct guide *g = stages();
	struct values *vs = values_new();
	struct watch *w = watch_new(guide_action(g, "begin")->command, vs);
	char *tail;

	set(vs, "way", "own");
	says(w, 2, "> rea");
	ck_assert_ptr_null(watch_next(w));
	says(w, 2, "ding\r\n");
	NEXT_IS(w, "reading");
	ck_assert_ptr_null(watch_next(w));
	says(w, 1, "\033[2K\r\033[1m? Give it acc\033[0mess? [y/N] ");
	ck_assert_ptr_null(watch_next(w));               /* its key is still to come */
	says(w, 2, "ok public key: ssh-rsa AAAA ann");
	ck_assert_ptr_null(watch_next(w));               /* and may not be whole */
	says(w, 2, "@example\n> installing\nok all healthy\n");
	NEXT_IS(w, "asks");
	ck_assert_str_eq(values_text(vs, "key"), "ssh-rsa AAAA ann@example");
	NEXT_IS(w, "installing");
	NEXT_IS(w, "healthy");
	ck_assert_ptr_null(watch_next(w));
	says(w, 1, "> installing\n");
	NEXT_IS(w, "installing");
	tail = watch_tail(w, 2);
	ck_assert_str_eq(tail, "ok all healthy\n> installing\n");
	free(tail);
	watch_free(w);
	values_free(vs);
	guide_free(g);
}
END_TEST

/* A row that these answers rule out is not looked for. */
START_TEST(rows_by_condition)
{
	struct guide *g = stages();
	struct values *vs = values_new();
	struct watch *w = watch_new(guide_action(g, "begin")->command, vs);

	set(vs, "way", "none");
	says(w, 1, "public key: a\naccess? [y/N] ok all healthy");
	NEXT_IS(w, "healthy");
	ck_assert_ptr_null(values_get(vs, "key"));
	watch_free(w);
	values_free(vs);
	guide_free(g);
}
END_TEST

/* Characters cut in two, endless output, a secret said back. */
START_TEST(odd_output)
{
	struct guide *g = action_of("\"command\": { \"argv\": [\"a\"], \"during\": [ { \"id\": \"r\", \"text\": \"\xe2\x96\xba go\", \"stage\": \"Going\","
		" \"rehearsal\": \"\xe2\x96\xba go\" } ] }, \"outcomes\": [ { \"id\": \"other\", \"otherwise\": true, \"verdict\": \"pass\" } ]");
	struct values *vs = values_new();
	struct watch *w = watch_new(guide_action(g, "x")->command, vs);
	char *block = mem_new(100001, 1), *tail;

	says(w, 1, "\xe2");
	says(w, 1, "\x96");
	says(w, 2, "\xff\n");
	says(w, 1, "\xba go\n");
	NEXT_IS(w, "r");
	memset(block, 'x', 100000);
	for (int i = 0; i < 30; i++)
		says(w, 1, block);
	says(w, 1, "\xe2\x96\xba go\n");
	NEXT_IS(w, "r");
	set_secret(vs, "token", "canary-token-77");
	says(w, 1, "it is canary-token-77\nend\n");
	tail = watch_tail(w, 3);
	ck_assert_ptr_null(strstr(tail, "canary"));
	ck_assert_ptr_nonnull(strstr(tail, "end\n"));
	free(tail);
	free(block);
	watch_free(w);
	values_free(vs);
	guide_free(g);
}
END_TEST

/* ---- played by a rehearsal ---- */

struct play {
	struct loop *loop;
	struct guide *guide;
	struct world *world;
	struct values *values;
	struct run *run;
	struct buf seen;
	char *row, *details;
	bool over, answer, at_once;
};

static void seen(void *arg, const struct during *row, const struct values *values, int nth)
{
	struct play *p = arg;

	buf_addf(&p->seen, "%d %s%s%s\n", nth, row->id, values_text(values, "key") ? " " : "", values_text(values, "key") ? values_text(values, "key") : "");
	if (run_asks(p->run) == row && p->at_once)
		run_answer(p->run, p->answer);
}

static void ended(void *arg, const struct match *m, const char *details, const char *problem)
{
	struct play *p = arg;

	ck_assert_ptr_null(problem);
	p->row = mem_dup(m->row->id);
	p->details = mem_dup(details);
	p->over = true;
	p->run = NULL;
}

static void play(struct play *p, const char *plan, const char *way, bool at_once, bool answer)
{
	struct err err = { "" };
	struct run_setup setup = { .done = ended, .arg = p, .seen = seen };

	memset(p, 0, sizeof *p);
	p->loop = loop_new(NULL);
	p->guide = stages();
	p->world = rehearsal_new(p->loop, p->guide, 0);
	p->values = values_new();
	p->answer = answer;
	p->at_once = at_once;
	buf_init(&p->seen, BUF_TEXT);
	set(p->values, "way", way);
	ck_assert_msg(!plan || rehearsal_deal(p->world, plan, &err) == 0, "%s", err.text);
	setup.guide = p->guide;
	setup.action = guide_action(p->guide, "begin");
	setup.values = p->values;
	setup.loop = p->loop;
	setup.world = p->world;
	p->run = run_start(&setup);
	for (long until = loop_ms() + 10000; !p->over && !(p->run && run_asks(p->run)) && loop_ms() < until; )
		loop_turn(p->loop);
}

static void play_on(struct play *p)
{
	for (long until = loop_ms() + 10000; !p->over && loop_ms() < until; )
		loop_turn(p->loop);
	ck_assert(p->over);
}

static void play_end(struct play *p)
{
	if (p->run)
		run_cancel(p->run);
	p->world->ops->free(p->world);
	values_free(p->values);
	guide_free(p->guide);
	loop_free(p->loop);
	buf_free(&p->seen);
	free(p->row);
	free(p->details);
}

START_TEST(played)
{
	struct play p;
	char *out;

	play(&p, NULL, "own", false, true);
	ck_assert(!p.over);
	ck_assert_str_eq(run_asks(p.run)->id, "asks");
	ck_assert_str_eq(p.seen.s, "0 reading\n1 asks ssh-rsa AAAA\n");
	out = run_output(p.run);
	ck_assert_str_eq(out, "start '--for=a b'\n> reading\nok public key: ssh-rsa AAAA\n? Give it access? [y/N] \n");
	free(out);
	run_answer(p.run, true);
	ck_assert_ptr_null(run_asks(p.run));
	play_on(&p);
	ck_assert_str_eq(p.row, "done");
	ck_assert_str_eq(p.seen.s, "0 reading\n1 asks ssh-rsa AAAA\n2 installing ssh-rsa AAAA\n3 healthy ssh-rsa AAAA\n");
	ck_assert_ptr_nonnull(strstr(p.details, "-> 0"));
	ck_assert_ptr_nonnull(strstr(p.details, "> installing\nok all healthy\n"));
	play_end(&p);
}
END_TEST

START_TEST(played_other_ways)
{
	struct play p;

	play(&p, NULL, "own", true, true);               /* answered from within the callback */
	play_on(&p);
	ck_assert_str_eq(p.row, "done");
	play_end(&p);
	play(&p, NULL, "own", false, true);
	run_answer(p.run, false);
	play_on(&p);
	ck_assert_str_eq(p.row, "declined");
	ck_assert_str_eq(p.seen.s, "0 reading\n1 asks ssh-rsa AAAA\n");
	play_end(&p);
	play(&p, NULL, "none", false, true);
	play_on(&p);
	ck_assert_str_eq(p.seen.s, "0 reading\n1 installing\n2 healthy\n");
	play_end(&p);
	play(&p, "begin:other", "own", false, true);
	play_on(&p);
	ck_assert_str_eq(p.row, "other");
	ck_assert_ptr_nonnull(strstr(p.details, "x broken"));
	play_end(&p);
	play(&p, "begin:slow", "none", false, true);
	play_on(&p);
	ck_assert_str_eq(p.row, "slow");
	ck_assert_str_eq(p.seen.s, "0 reading\n1 installing\n");
	play_end(&p);
	play(&p, NULL, "own", false, true);              /* and cancelled while it asks */
	play_end(&p);
}
END_TEST

/* The reply that a row is shown by is made of what was printed, as a live one is. */
START_TEST(reply_of_chunks)
{
	struct guide *g = stages();
	struct values *vs = values_new();
	struct reply r;
	cJSON *json;

	set(vs, "way", "own");
	rehearsal_reply(&r, action_outcome(guide_action(g, "begin"), "declined"), vs, NULL);
	json = cJSON_Parse(r.body.s);
	ck_assert_int_eq(r.status, 1);
	ck_assert_str_eq(cJSON_GetObjectItem(json, "err")->valuestring, "> reading\nx aborting\n");
	ck_assert_str_eq(cJSON_GetObjectItem(json, "out")->valuestring, "ok public key: ssh-rsa AAAA\n? Give it access? [y/N] ");
	ck_assert_ptr_nonnull(strstr(cJSON_GetObjectItem(json, "text")->valuestring, "[y/N] x aborting"));
	ck_assert_ptr_null(cJSON_GetObjectItem(json, "json"));
	cJSON_Delete(json);
	reply_free(&r);
	values_free(vs);
	guide_free(g);
}
END_TEST

static void complaint(void *arg, const char *file, int line, const char *text)
{
	(void)file, (void)line;
	buf_addf(arg, "%s\n", text);
}

/* Output that another row takes, and a value that is not whole. */
START_TEST(shown_by_its_output)
{
	static const char *const rows[] = {
		"{ \"id\": \"a\", \"text\": \"> go\", \"stage\": \"A\", \"rehearsal\": \"> go\" }, { \"id\": \"b\", \"text\": \"go on\", \"stage\": \"B\", \"rehearsal\": \"> go on\" }",
		"{ \"id\": \"b\", \"text\": \"key: \", \"keep\": { \"key\": { } }, \"rehearsal\": \"key: AAAA\" }",
		"{ \"id\": \"b\", \"text\": \"key: \", \"keep\": { \"key\": { } }, \"rehearsal\": \"key: AAAA\\n\" }" };
	for (size_t i = 0; i < COUNT(rows); i++) {
		char *text = mem_fmt("\"command\": { \"argv\": [\"a\"], \"during\": [ %s ] }, \"outcomes\": [ { \"id\": \"other\", \"otherwise\": true,"
			" \"verdict\": \"pass\", \"rehearsal\": { \"status\": 0, \"through\": \"b\" } } ]", rows[i]);
		struct guide *g = action_of(text);
		struct buf said;

		buf_init(&said, BUF_TEXT);
		ck_assert_int_eq(lint_replies(g, complaint, &said), i < 2);
		ck_assert_msg(i == 2 || strstr(said.s, "during b"), "%s", said.s);
		buf_free(&said);
		guide_free(g);
		free(text);
	}
}
END_TEST

Suite *during_suite(void)
{
	Suite *s = suite_create("during");
	TCase *t = tcase_create("during");

	tcase_add_test(t, rows_in_order);
	tcase_add_test(t, rows_by_condition);
	tcase_add_test(t, odd_output);
	tcase_add_test(t, played);
	tcase_add_test(t, played_other_ways);
	tcase_add_test(t, reply_of_chunks);
	tcase_add_test(t, shown_by_its_output);
	suite_add_tcase(s, t);
	return s;
}
