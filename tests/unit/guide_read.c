/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "guide_tests.h"

/* part_json with the first `from` replaced. */
static char *changed(const char *text, const char *from, const char *to)
{
	const char *at = strstr(text, from);

	ck_assert_msg(at, "%s is not there", from);
	return mem_fmt("%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
}

START_TEST(whole)
{
	struct folder f;
	struct err err = { { 0 } };
	struct guide *g;
	const struct action *who;

	folder_begin(&f);
	g = guide_load(f.dir, NULL, NULL, &err);
	ck_assert_msg(g, "%s", err.text);
	ck_assert_str_eq(g->id, "tiny");
	ck_assert_str_eq(g->document->read, "2026-11-01");
	ck_assert_int_eq(g->steps.n, 2);
	ck_assert_int_eq(g->steps.v[1].kind, STEP_OPTIONAL);
	ck_assert_str_eq(g->services.v[0].auth->bearer, "{token}");
	ck_assert_str_eq(g->screens.v[0].text.v[0].text, "Make it.");
	ck_assert_int_eq(g->screens.v[0].text.v[1].level, PARA_IMPORTANT);
	who = guide_action(g, "who");
	ck_assert_int_eq(who->kind, ACTION_HTTP);
	ck_assert_ptr_eq(who->screen, guide_screen(g, "token"));
	ck_assert_int_eq(who->steps.n, 0);                       /* said to be none */
	ck_assert_int_eq(guide_action(g, "done")->steps.n, 2);   /* those of the screen */
	ck_assert_str_eq(who->http->query.v[0].value, "5");
	ck_assert_int_eq(who->outcomes.n, 4);
	ck_assert_str_eq(who->outcomes.v[1].set, "rows");
	ck_assert_ptr_eq(action_outcome(who, "known"), &who->outcomes.v[0]);
	ck_assert_ptr_eq(action_outcome(who, "rows/known"), &who->outcomes.v[1]);
	ck_assert_ptr_null(action_outcome(who, "rows"));
	ck_assert_str_eq(who->outcomes.v[0].keep.v[0].name, "user");
	ck_assert_str_eq(who->outcomes.v[0].keep.v[0].pointer, "/name");
	ck_assert_int_eq(who->outcomes.v[0].keep.v[1].as, KEEP_COUNT);
	ck_assert_int_eq(who->outcomes.v[0].where.v[0].count_at_least, -1);
	ck_assert_int_eq(who->outcomes.v[2].verdict, VERDICT_RETRY);
	ck_assert(strs_has(&who->outcomes.v[2].fault, "resolve"));
	ck_assert_int_eq(who->at.line, 6);
	ck_assert_ptr_nonnull(guide_field(g, "token"));
	ck_assert_ptr_nonnull(guide_service(g, "one"));
	ck_assert_ptr_nonnull(guide_step(g, "2"));
	ck_assert_uint_eq(strlen(g->hash), 16);
	guide_free(g);
	folder_end(&f);
}
END_TEST

START_TEST(head)
{
	struct folder f;
	struct err err = { { 0 } };
	struct guide *g;

	folder_begin(&f);
	folder_put(&f, "part.json", "nonsense", 8);
	g = guide_head(f.dir, &err);
	ck_assert_msg(g, "%s", err.text);
	ck_assert_int_eq(g->screens.n, 0);
	guide_free(g);
	folder_end(&f);
}
END_TEST

/* The hash of an action changes with the action, with a set that it uses and with its service, and with nothing else. */
START_TEST(hashes)
{
	static const struct { const char *file, *from, *to; int same; } changes[] = {
		{ "part.json", "Make it.", "Make it now.", 1 }, { "part.json", "/me", "/myself", 0 },
		{ "guide.json", "{base}", "{base}/x", 0 }, { "guide.json", "2 steps", "two steps", 1 } };

	for (size_t i = 0; i < COUNT(changes); i++) {
		struct folder f;
		struct err err;
		struct guide *a, *b;
		char *text;

		folder_begin(&f);
		a = guide_load(f.dir, NULL, NULL, &err);
		text = changed(*changes[i].file == 'p' ? part_json : head_json, changes[i].from, changes[i].to);
		folder_put(&f, changes[i].file, text, strlen(text));
		b = guide_load(f.dir, NULL, NULL, &err);
		ck_assert_int_eq(!strcmp(guide_action(a, "who")->hash, guide_action(b, "who")->hash), changes[i].same);
		ck_assert_str_ne(a->hash, b->hash);
		free(text);
		guide_free(a);
		guide_free(b);
		folder_end(&f);
	}
}
END_TEST

/* The same screens, shared: their marks are this guide's steps, and its conditions come before theirs. */
START_TEST(included)
{
	static const char how[] = "{ \"file\": \"@part.json\", \"steps\": { \"all\": \" 1  2\", \"none\": \"\" }, \"when\": [{ \"value\": \"base\", \"set\": true }] }";
	struct folder f;
	struct err err = { { 0 } };
	char *with = changed(head_json, "\"part.json\"", how), *marked = changed(part_json, "[\"1\", \"2\"]", "\"@all\", \"when\": [{ \"value\": \"token\", \"set\": true }]");
	char *part = changed(marked, "\"steps\": []", "\"steps\": [\"@none\"]");
	struct guide *g;

	folder_begin(&f);
	folder_put(&f, "guide.json", with, strlen(with));
	folder_put(&f, "part.json", "nonsense", 8);
	folder_put(&f, "../shared/part.json", part, strlen(part));
	g = guide_load(f.dir, NULL, NULL, &err);
	ck_assert_msg(g, "%s", err.text);
	ck_assert_int_eq(g->screens.v[0].steps.n, 2);
	ck_assert_str_eq(g->screens.v[0].steps.v[1], "2");
	ck_assert_ptr_nonnull(guide_action(g, "who")->steps.v);
	ck_assert_int_eq(guide_action(g, "who")->steps.n, 0);
	ck_assert_int_eq(guide_action(g, "done")->steps.n, 2);
	ck_assert_int_eq(g->screens.v[0].when.n, 2);
	ck_assert_str_eq(g->screens.v[0].when.v[0].value, "base");
	ck_assert_str_eq(g->screens.v[0].when.v[1].value, "token");
	guide_free(g);
	folder_end(&f);
	free(part);
	free(marked);
	free(with);
}
END_TEST

/* A task is a guide of its own, with the head of its guide and the steps of its screens. */
START_TEST(tasks)
{
	static const char list[] = "\"parts\": [ \"part.json\" ], \"tasks\": [ { \"id\": \"burn\", \"title\": \"Burn it\", \"parts\": [ \"burn.json\" ] } ]";
	static const char burn[] = "{ \"screens\": [ { \"id\": \"burn\", \"step\": [\"2\"], \"title\": \"Burn it\" }, { \"id\": \"ash\", \"step\": [], \"title\": \"Ash\" } ] }";
	struct folder f;
	struct err err = { { 0 } };
	char *with = changed(head_json, "\"parts\": [ \"part.json\" ]", list), *part = changed(part_json, "[\"1\", \"2\"]", "[\"1\"]"), *way;
	struct guide *g;
	int n;

	folder_begin(&f);
	folder_put(&f, "guide.json", with, strlen(with));
	folder_put(&f, "part.json", part, strlen(part));
	folder_put(&f, "burn.json", burn, strlen(burn));
	g = guide_load_task(f.dir, "burn", NULL, NULL, &err);
	ck_assert_msg(g, "%s", err.text);
	way = guide_way(g);
	ck_assert_str_eq(way, "tiny:burn");
	ck_assert_str_eq(guide_title(g), "Burn it");
	ck_assert_str_eq(guide_summary(g), "");
	ck_assert_ptr_null(guide_name(g));
	guide_needs(g, &n);
	ck_assert_int_eq(n, 0);
	ck_assert_int_eq(g->screens.n, 2);
	ck_assert_int_eq(g->steps.n, 1);
	ck_assert_str_eq(g->steps.v[0].id, "2");
	ck_assert(guide_has_step(g, "1") && !guide_step(g, "1"));
	guide_free(g);
	g = guide_load(f.dir, NULL, NULL, &err);
	ck_assert_msg(g, "%s", err.text);
	ck_assert_int_eq(g->steps.n, 1);
	ck_assert_str_eq(g->steps.v[0].id, "1");
	ck_assert_str_eq(guide_title(g), "One to other");
	guide_free(g);
	ck_assert_ptr_null(guide_load_task(f.dir, "born", NULL, NULL, &err));
	ck_assert_str_eq(err.text, "The guide tiny has no task born. There is: tiny:burn.");
	folder_end(&f);
	free(way);
	free(part);
	free(with);
}
END_TEST

static const struct { const char *file, *from, *to, *says; } broken[] = {
	{ "guide.json", "\"menu\"", "\"manu\"", "guide.json:1: the key \"manu\" is not known here; is \"menu\" meant?\nguide.json:1: \"menu\" is missing. It says: " },
	{ "guide.json", "\"menu\"", "\"zzzzzz\": 1, \"menu\"", "guide.json:1: the key \"zzzzzz\" is not known here: take it out, or see handrail-screens(5)\n" },
	{ "guide.json", "\"guide\": \"tiny\"", "\"guide\": \"other\"", "guide.json:1: \"guide\" is \"other\" and its folder is called tiny: give both the same name\n" },
	{ "guide.json", "\"handrail\": 1", "\"handrail\": 2", "guide.json:1: \"handrail\" is 2 and this program reads version 1" },
	{ "guide.json", "\"handrail\": 1", "\"handrail\": 1.5", "guide.json:1: \"handrail\" must be a whole number" },
	{ "guide.json", "\"handrail\": 1", "\"handrail\": \"1\"", "guide.json:1: \"handrail\" must be a whole number and is a string\n" },
	{ "guide.json", "part.json", "../part.json", "guide.json:1: \"../part.json\" is no plain file name" },
	{ "guide.json", "\"part.json\"", "\"gone.json\"", "gone.json:0: Cannot read" },
	{ "guide.json", "\"parts\": [ \"part.json\" ]", "\"parts\": [ 3 ]", "guide.json:5: parts 1: this must be a string or an object and is a number\n" },
	{ "guide.json", "\"part.json\"", "\"@part.json\"", "part.json:0: Cannot read" },
	{ "part.json", "[\"1\", \"2\"]", "[\"@one\", \"2\"]",
		"part.json:2: \"@one\" is a mark that the guide gives no steps: add it to \"steps\" where part.json is named in guide.json\n" },
	{ "guide.json", "\"part.json\"", "{ \"file\": \"part.json\", \"steps\": { \"one\": [] } }", "guide.json:5: parts 1: \"steps\" must be a string" },
	{ "guide.json", "\"bearer\": \"{token}\"", "\"bearer\": \"{token}\", \"none\": true",
		"guide.json:4: service one, auth: only one of these may be there: bearer, basic, none\n" },
	{ "guide.json", "\"use\": [ \"rows.json\" ]", "\"use\": []", "part.json:10: screen token, action who: there is no set \"@rows\": write" },
	{ "part.json", "@rows", "@row", "part.json:10: screen token, action who: there is no set \"@row\"; is \"@rows\" meant?\n" },
	{ "part.json", "@rows", "rows2", "part.json:10: screen token, action who: there is no set \"rows2\"; is \"@rows\" meant?\n" },
	{ "part.json", "\"verdict\": \"fail\"", "\"verdict\": \"failed\"",
		"part.json:11: screen token, action who, outcome other: \"verdict\" is \"failed\" and must be one of: pass, probable, told, wait, next, ask, retry, fail\n" },
	{ "part.json", "\"verdict\": \"fail\",", "", "part.json:11: screen token, action who, outcome other: one of these must be there: verdict, use\n" },
	{ "part.json", "\"type\": \"string\"", "\"type\": \"string\", \"set\": true",
		"part.json:8: screen token, action who, outcome known, where 1: only one of these may be there: is, " },
	{ "part.json", "\"at\": \"/name\"", "\"at\": \"name\"", "part.json:8: screen token, action who, outcome known, where 1: \"at\" is \"name\", which is no JSON Pointer" },
	{ "part.json", "\"3xx\"", "\"3x\"", "part.json:8: screen token, action who, outcome known: \"status\" must be a status such as 404" },
	{ "part.json", "\"user\"", "\"User\"", "part.json:9: screen token, action who, outcome known, keep User: \"User\" is no name" },
	{ "part.json", "\"id\": \"who\"", "\"id\": \"who?\"", "part.json:6: screen token, action who?: \"id\" is \"who?\"; an id is made of" },
	{ "part.json", "\"id\": \"base\"", "\"id\": \"1base\"", "part.json:3: screen token, field 1base: \"id\" is \"1base\"; a name is made of" },
	{ "part.json", "\"kind\": \"url\"", "\"kind\": \"url\", \"pattern\": \"(\"", "part.json:3: screen token, field base: \"pattern\" is \"(\", which is no regular expression: " },
	{ "part.json", "\"kind\": \"url\"", "\"kind\": \"url\", \"pattern\": \"^.{0,256}$\"", "part.json:3: screen token, field base: \"pattern\" is \"^.{0,256}$\", which "
		"repeats something more than 255 times, and not every system can: use \"longest\", or repeat twice\n" },
	{ "part.json", "\"Token\"", "\"\"", "part.json:2: screen token: \"title\" is empty" },
	{ "part.json", "\"Token\"", "\"To\\u001b[2Jken\"", "part.json:2: screen token: \"title\" has a control character in it" },
	{ "part.json", "\"Make it.\"", "\"Make \\u202eit.\"", "part.json:2: screen token, text 1: \"text\" has a control character in it" },
	{ "part.json", "\"Make it.\"", "5", "part.json:2: screen token, text 1: this must be a string or an object and is a number\n" },
	{ "part.json", "\"kind\": \"url\"", "\"kind\": \"url\", \"optional\": 1", "part.json:3: screen token, field base: \"optional\" must be true or false and is a number\n" },
	{ "part.json", "\"query\": { \"n\": 5 }", "\"query\": { \"n\": [] }", "part.json:6: screen token, action who, http: \"query\" must be a string, a number, true or false and is a list\n" },
	{ "part.json", "\"http\": {", "\"manual\": { \"ask\": \"Done?\" }, \"http\": {",
		"part.json:6: screen token, action who: only one of these may be there: http, reach, ssh, key, command, parse, manual\n" },
	{ "part.json", "] } ] } ] }", "] } ] } ] } x", "part.json:13: text after the end of the JSON" },
	{ "../shared/rows.json", NULL, "{ \"sets\": [ { \"id\": \"rows\", \"outcomes\": [ \"@rows\" ] } ] }", "rows.json:1: set rows: a set cannot use another set" },
};

START_TEST(complaints)
{
	struct folder f;
	struct err err = { { 0 } };
	struct buf said;
	const char *base = *broken[_i].file == 'p' ? part_json : head_json;
	char *text = broken[_i].from ? changed(base, broken[_i].from, broken[_i].to) : mem_dup(broken[_i].to);

	folder_begin(&f);
	folder_put(&f, broken[_i].file, text, strlen(text));
	buf_init(&said, BUF_TEXT);
	ck_assert_ptr_null(guide_load(f.dir, collect, &said, &err));
	ck_assert_msg(!strncmp(said.s, broken[_i].says, strlen(broken[_i].says)), "wanted: %s\ngot: %s", broken[_i].says, said.s);
	ck_assert_uint_gt(strlen(err.text), 0);
	/* where nobody gathers complaints, a pattern is judged when it is used */
	if (!strstr(broken[_i].says, "regular expression") && !strstr(broken[_i].says, "repeats something"))
		ck_assert_ptr_null(guide_load(f.dir, NULL, NULL, NULL));
	buf_free(&said);
	free(text);
	folder_end(&f);
}
END_TEST

START_TEST(too_large)
{
	struct folder f;
	struct err err;
	size_t n = 21 * 1024;
	char *big = mem_new(n + 1, 1);

	folder_begin(&f);
	memset(big, ' ', n);
	memcpy(big, head_json, strlen(head_json));
	folder_put(&f, "guide.json", big, n);
	ck_assert_ptr_null(guide_head(f.dir, &err));
	ck_assert_ptr_nonnull(strstr(err.text, "guide.json is larger than 20480 bytes"));
	free(big);
	folder_end(&f);
}
END_TEST

/* Whatever is missing at the end of a file, or odd in its middle, is said and never crashes. */
START_TEST(cut_anywhere)
{
	struct folder f;
	struct err err;
	size_t n = strlen(part_json) - 1;                /* the last byte is a line break, which is not missed */

	folder_begin(&f);
	for (size_t i = 0; i < n; i++) {
		folder_put(&f, "part.json", part_json, i);
		ck_assert_ptr_null(guide_load(f.dir, NULL, NULL, &err));
	}
	folder_end(&f);
}
END_TEST

START_TEST(odd_anywhere)
{
	static const char odd[] = "0\"}]{[,:x\xff\n";
	struct folder f;
	char *text = mem_dup(part_json);

	folder_begin(&f);
	for (size_t i = 0; i < strlen(part_json); i++) {
		text[i] = odd[i % (sizeof odd - 1)];
		folder_put(&f, "part.json", text, strlen(part_json));
		guide_free(guide_load(f.dir, NULL, NULL, NULL));
		text[i] = part_json[i];
	}
	free(text);
	folder_end(&f);
}
END_TEST

Suite *read_suite(void)
{
	Suite *s = suite_create("guide");
	TCase *t = tcase_create("read");

	tcase_add_test(t, whole);
	tcase_add_test(t, head);
	tcase_add_test(t, included);
	tcase_add_test(t, tasks);
	tcase_add_test(t, hashes);
	tcase_add_loop_test(t, complaints, 0, (int)COUNT(broken));
	tcase_add_test(t, too_large);
	tcase_add_test(t, cut_anywhere);
	tcase_add_test(t, odd_anywhere);
	tcase_set_timeout(t, 60);
	suite_add_tcase(s, t);
	return s;
}
