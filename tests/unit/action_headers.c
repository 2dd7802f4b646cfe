/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action_tests.h"
#include "action/headers.h"
#include "action/rehearsal.h"
#include "base/mem.h"

#define NOW 1795305600L          /* Sun, 22 Nov 2026 00:00:00 GMT */

static const struct { const char *one, *two, *next; } links[] = {
	{ "<https://one.example.com/2>; rel=\"next\"", NULL, "https://one.example.com/2" },
	{ "</2?a=b,c;d>;rel=next", NULL, "/2?a=b,c;d" },
	{ "<1>; rel=\"prev\", <3>; rel=\"next\"; title=\"the next, of \\\"all\\\"; 3\"", NULL, "3" },
	{ "<9>; title=\"x, <8>; rel=next\"; rel=last, <2>  ;  REL = \"last Next\"", NULL, "2" },
	{ "<1>; rel=first", "<2>; rel=next", "2" },
	{ "<2>; title; rel=next", NULL, "2" },
	{ "<>; rel=next", NULL, "" },
	{ "<1>; rel=nextone, <2>; rel=\"un next-to\"", NULL, NULL },
	{ "<1>; rel=prev; rel=next", NULL, NULL },
	{ "<1>; rel=next; anchor=\"#chapter\"", NULL, NULL },
	{ "<1", NULL, NULL }, { "next", NULL, NULL }, { "", NULL, NULL }, { "<1> rel=next", NULL, NULL }, { "<1>; rel=\"next", NULL, "1" },
	{ "<1>; rel", NULL, NULL }, { "<1>;;; rel=next", NULL, "1" }, { "<1>; =next", NULL, NULL },
	{ NULL, NULL, NULL },
};

START_TEST(link_next)
{
	struct reply r;
	char *next;

	reply_of(&r, 200, "");
	if (links[_i].one)
		reply_header_add(&r, "Link", links[_i].one);
	if (links[_i].two)
		reply_header_add(&r, "Link", links[_i].two);
	next = header_next(&r);
	if (links[_i].next)
		ck_assert_msg(next && strcmp(next, links[_i].next) == 0, "%s gives %s", links[_i].one, next ? next : "nothing");
	else
		ck_assert_msg(!next, "%s gives %s", links[_i].one, next);
	free(next);
	reply_free(&r);
}
END_TEST

static const struct { const char *text; long long is; } dates[] = {
	{ "Sun, 22 Nov 2026 00:00:00 GMT", NOW }, { "Sunday, 22-Nov-26 00:00:00 GMT", NOW }, { "Sun Nov 22 00:00:00 2026", NOW },
	{ "Sun, 06 Nov 1994 08:49:37 GMT", 784111777 }, { "Sunday, 06-Nov-94 08:49:37 GMT", 784111777 }, { "Sun Nov  6 08:49:37 1994", 784111777 },
	{ "Thu, 01 Jan 1970 00:00:00 GMT", 0 }, { "Sat, 29 Feb 2020 23:59:60 GMT", 1583020800 }, { "Tue, 01 Mar 2050 00:00:00 GMT", 2529705600 },
	{ "Sun, 22 Nov 2026 00:00:00 CET", -1 }, { "Sun, 22 Nov 2026 00:00:00 GMT ", -1 }, { "Sun, 22 Nov 2026 24:00:00 GMT", -1 },
	{ "Sun, 0 Nov 2026 00:00:00 GMT", -1 }, { "Sun, 00 Nov 2026 00:00:00 GMT", -1 }, { "Xyz, 22 Nov 2026 00:00:00 GMT", -1 },
	{ "22 Nov 2026 00:00:00 GMT", -1 }, { "Sun, 22 nov 2026 00:00:00 GMT", -1 }, { "Sun", -1 }, { "Sun,", -1 }, { "", -1 }, { ",", -1 },
	{ "Sun, 22 Nov", -1 }, { "Sun, 01 Jan 1960 00:00:00 GMT", -1 },
};

START_TEST(date)
{
	long long got = header_date(dates[_i].text, NOW);

	ck_assert_msg(got == dates[_i].is, "%s is %lld", dates[_i].text, got);
}
END_TEST

/* A date is reckoned from the server's own clock, whatever ours says. */
START_TEST(wait_for_a_date)
{
	struct reply r;

	reply_of(&r, 429, "");
	reply_header_add(&r, "Date", "Sat, 01 Jan 2000 00:00:00 GMT");
	ck_assert_int_eq(header_wait(&r, "Sat, 01 Jan 2000 00:01:30 GMT"), 90);
	ck_assert_int_eq(header_wait(&r, "Fri, 31 Dec 1999 00:00:00 GMT"), 0);
	ck_assert_int_eq(header_wait(&r, "Mon, 03 Jan 2000 00:00:00 GMT"), -1);
	ck_assert_int_eq(header_wait(&r, "tomorrow"), -1);
	ck_assert_int_eq(header_wait(&r, "1.5"), 2);
	reply_free(&r);
	reply_of(&r, 429, "");
	ck_assert_int_eq(header_wait(&r, "Sat, 01 Jan 2000 00:00:00 GMT"), 0);   /* by our own clock long ago */
	ck_assert_int_eq(header_wait(&r, "Fri, 31 Dec 9999 00:00:00 GMT"), -1);
	reply_free(&r);
}
END_TEST

/* In a rehearsal the clock stands still, so that its row says the same every day. */
START_TEST(wait_in_a_rehearsal)
{
	struct guide *g = action_of("\"http\": { \"url\": \"https://one.example.com\" }, \"outcomes\": [{ \"id\": \"o\", \"otherwise\": true, \"verdict\": \"pass\","
		"\"say\": \"S\", \"rehearsal\": { \"status\": 429, \"headers\": { \"Retry-After\": \"Sun, 22 Nov 2026 00:00:45 GMT\" } } }]");
	struct reply r;

	rehearsal_reply(&r, &guide_action(g, "x")->outcomes.v[0], NULL, NULL);
	ck_assert_int_eq(header_wait(&r, reply_header(&r, "retry-after")), 45);
	reply_free(&r);
	guide_free(g);
}
END_TEST

Suite *headers_suite(void)
{
	Suite *s = suite_create("headers");
	TCase *t = tcase_create("headers");

	tcase_add_loop_test(t, link_next, 0, (int)COUNT(links));
	tcase_add_loop_test(t, date, 0, (int)COUNT(dates));
	tcase_add_test(t, wait_for_a_date);
	tcase_add_test(t, wait_in_a_rehearsal);
	suite_add_tcase(s, t);
	return s;
}
