/* SPDX-License-Identifier: ISC */
/* Bytes to keys, keys to text, text to answers. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "face/edit.h"
#include "face/form.h"
#include "face/input.h"
#include "face_tests.h"

struct heard { struct buf b; struct input *in; };

static void hear(void *arg, const struct press *k)
{
	struct heard *h = arg;
	if (k->code == KEY_CODE_TEXT)
		buf_addf(&h->b, "%.*s ", (int)k->n, k->text);
	else if (k->code == KEY_CODE_PASTE) {
		size_t n;
		char *s = input_paste(h->in, &n);
		buf_addf(&h->b, "[%zu:%.*s] ", n, n < 20 ? (int)n : 20, s);
	} else
		buf_addf(&h->b, "<%x> ", (unsigned)k->code);
}

static const struct { const char *bytes; const char *heard; } sequences[] = {
	{ "ab", "a b " }, { "\xc3\xa9", "\xc3\xa9 " }, { "\xe9x", "x " }, { "\xff\xfe", "" }, { "\xc3" "a", "a " }, { "\xed\xa0\x80z", "z " },
	{ "\x1b[A\x1bOA", "<107> <107> " }, { "\x1b[Z", "<104> " }, { "\x1b[3~", "<106> " }, { "\x1bOP\x1b[11~\x1b[[A", "<201> <201> <201> " },
	{ "\x1b[21~", "<20a> " }, { "\x1b[1;5C", "<10a> " }, { "\x1b[99;99;99x", "" }, { "\x1bq", "<471> " }, { "\x1b", "<102> " },
	{ "\x1b\x1b", "<102> <102> " }, { "\x1b[", "<45b> " }, { "\r\n\x7f\t\x08", "<101> <10f> <105> <103> <105> " }, { "\x03\x1a\x1c", "<3> <1a> <1c> " },
	{ "\x1b[200~one\rtwo\x1b[201~x", "[7:one\rtwo] x " }, { "\x1b[200~\x1b[201~", "[0:] " }, { "\x1b[200~no end", "[6:no end] " },
	{ "\x1b[200~a\x1b[Ab\x03\x1b[201~", "[6:a\x1b[Ab\x03] " },
};

START_TEST(sequences_to_keys)
{
	for (int whole = 0; whole < 2; whole++) {
		struct heard h;
		const char *s = sequences[_i].bytes;
		buf_init(&h.b, BUF_TEXT);
		h.in = input_new(hear, &h);
		if (whole)
			input_feed(h.in, s, strlen(s), false);
		for (; !whole && *s; s++)
			input_feed(h.in, s, 1, false);
		if (input_pending(h.in))
			input_flush(h.in);
		ck_assert_str_eq(h.b.s, sequences[_i].heard);
		ck_assert(!input_pending(h.in));
		input_free(h.in);
		buf_free(&h.b);
	}
}
END_TEST

static const struct { const char *bytes; bool more; const char *heard; } lines[] = {
	{ "a\rb\r", false, "a <10f> b <101> " }, { "a\r\r\tb", false, "a <10f> <10f> <103> b " }, { "a\r\nb\r\n", false, "a <10f> b <101> <10f> " },
	{ "a\r", true, "a <10f> " }, { "a\r\x03", false, "a <101> <3> " }, { "a\r\x1b[A", false, "a <101> <107> " }, { "a\r\xc3\xa9", false, "a <10f> \xc3\xa9 " },
	{ "\r", false, "<101> " }, { "\r\r", false, "<101> <101> " },
};

/* Several lines at once from a terminal that does not say what is pasted. */
START_TEST(lines_at_once)
{
	struct heard h;
	buf_init(&h.b, BUF_TEXT);
	h.in = input_new(hear, &h);
	input_feed(h.in, lines[_i].bytes, strlen(lines[_i].bytes), lines[_i].more);
	ck_assert_str_eq(h.b.s, lines[_i].heard);
	input_free(h.in);
	buf_free(&h.b);
}
END_TEST

static size_t paste_of(size_t n, struct buf *out)
{
	struct heard h;
	char *s = mem_new(n + 1, 1);
	memset(s, 'x', n);
	buf_init(&h.b, BUF_TEXT);
	h.in = input_new(hear, &h);
	input_feed(h.in, "\x1b[200~", 6, false);
	input_feed(h.in, s, n, false);
	input_feed(h.in, "\x1b[201~", 6, false);
	buf_adds(out, h.b.s);
	input_free(h.in);
	buf_free(&h.b);
	free(s);
	return n;
}

START_TEST(pastes_whole_or_refused)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	paste_of(6000, &b);
	paste_of(PASTE_MAX, &b);
	paste_of(PASTE_MAX + 1, &b);
	paste_of(PASTE_MAX * 3, &b);
	ck_assert_str_eq(b.s, "[6000:xxxxxxxxxxxxxxxxxxxx] [65536:xxxxxxxxxxxxxxxxxxxx] <111> <111> ");
	buf_free(&b);
}
END_TEST

static void type(struct edit *e, int code, const char *text)
{
	struct press k = { .code = code, .n = strlen(text) };
	bool changed;
	memcpy(k.text, text, k.n);
	edit_key(e, &k, &changed);
}

START_TEST(editing)
{
	struct edit e;
	edit_init(&e);
	edit_set(&e, "gr\xc3\xbcn wie Gras");
	type(&e, KEY_CTRL('w'), "");
	ck_assert_str_eq(e.text.s, "gr\xc3\xbcn wie ");
	type(&e, KEY_CTRL('a'), "");
	type(&e, KEY_CODE_RIGHT, "");
	type(&e, KEY_CODE_RIGHT, "");
	type(&e, KEY_CODE_RIGHT, "");
	type(&e, KEY_CODE_BACKSPACE, "");
	ck_assert_str_eq(e.text.s, "grn wie ");
	type(&e, KEY_CODE_TEXT, "\xc3\xbc");
	type(&e, KEY_CODE_DELETE, "");
	ck_assert_str_eq(e.text.s, "gr\xc3\xbc wie ");
	type(&e, KEY_CTRL('k'), "");
	ck_assert_str_eq(e.text.s, "gr\xc3\xbc");
	type(&e, KEY_CTRL('u'), "");
	ck_assert_str_eq(e.text.s, "");
	type(&e, KEY_CODE_BACKSPACE, "");
	type(&e, KEY_CODE_DELETE, "");
	type(&e, KEY_CODE_LEFT, "");
	ck_assert_uint_eq(e.at, 0);
	edit_free(&e);
}
END_TEST

START_TEST(window_follows_the_cursor)
{
	struct edit e;
	size_t begin, end, cursor;
	edit_init(&e);
	for (int i = 0; i < 500; i++) {
		type(&e, KEY_CODE_TEXT, i % 7 ? "x" : "\xe4\xb8\xad");
		edit_window(&e, 20, &begin, &end, &cursor);
		ck_assert_uint_lt(cursor, 20);
		ck_assert_uint_le(begin, e.at);
		ck_assert_uint_eq(end, e.text.len);
	}
	for (int i = 0; i < 500; i++) {
		type(&e, KEY_CODE_LEFT, "");
		edit_window(&e, 20, &begin, &end, &cursor);
		ck_assert_uint_lt(cursor, 20);
		ck_assert_uint_le(begin, e.at);
	}
	ck_assert_uint_eq(begin, 0);
	edit_free(&e);
}
END_TEST

static void form_type(struct form *f, struct session *s, const char *text)
{
	for (; *text; text++)
		form_key(f, session_view(s), &(struct press){ .code = KEY_CODE_TEXT, .text = { *text }, .n = 1 });
}

START_TEST(form_keeps_what_is_typed)
{
	struct session *s = stub_new(stub_views, STUB_VIEWS);
	struct form f = { 0 };
	struct err err;
	stub_go(s, STUB_LONG);
	form_sync(&f, session_view(s));
	form_type(&f, s, "bad");
	form_sync(&f, session_view(s));
	ck_assert_str_eq(f.boxes[0].edit.text.s, "bad");
	ck_assert_int_eq(form_hand_all(&f, s, &err), -1);
	ck_assert_int_eq(f.at, 0);
	ck_assert_str_eq(f.boxes[0].edit.text.s, "bad");
	form_type(&f, s, "ger");
	ck_assert_int_eq(form_hand_all(&f, s, &err), 0);
	ck_assert_str_eq(s->log.s, "answer url=bad\nanswer url=badger\n");
	form_free(&f);
	stub_free(s);
}
END_TEST

START_TEST(secrets_are_handed_over_and_wiped)
{
	struct session *s = stub_new(stub_views, STUB_VIEWS);
	struct form f = { 0 };
	struct err err;
	size_t n;
	unsigned cleaned;
	char pasted[] = "kq2xkq2xkq2xkq2xkq2xkq9f";
	stub_go(s, STUB_PASTE);
	form_sync(&f, session_view(s));
	ck_assert_int_eq(form_paste(&f, session_view(s), pasted, strlen(pasted), &cleaned), PASTED_TAKEN);
	ck_assert_uint_eq(hidden_chars(f.boxes[0].hidden), 24);
	ck_assert_int_eq(form_hand_one(&f, s, &err), 0);
	char *bytes = hidden_bytes(f.boxes[0].hidden, &n);
	ck_assert_uint_eq(n, 0);
	for (int i = 0; i < 24; i++)
		ck_assert_int_eq(bytes[i], 0);
	ck_assert_str_eq(s->log.s, "bytes pat=24\n");
	form_free(&f);
	stub_free(s);
}
END_TEST

START_TEST(consent_is_never_assumed)
{
	struct session *s = stub_new(stub_views, STUB_VIEWS);
	struct form f = { 0 };
	struct err err;
	stub_go(s, STUB_CHOICE);
	form_sync(&f, session_view(s));
	ck_assert_int_eq(form_hand_all(&f, s, &err), 0);
	ck_assert_str_eq(s->log.s, "");
	form_free(&f);
	stub_free(s);
}
END_TEST

START_TEST(long_lists_are_narrowed)
{
	struct session *s = stub_new(stub_views, STUB_VIEWS);
	struct form f = { 0 };
	struct err err;
	stub_go(s, STUB_CHOICE);
	form_sync(&f, session_view(s));
	form_focus(&f, session_view(s), "project");
	form_type(&f, s, "INFRA");
	ck_assert_int_eq(f.boxes[2].pick, 8);
	form_hand_one(&f, s, &err);
	ck_assert_str_eq(s->log.s, "answer project=p9\n");
	form_free(&f);
	stub_free(s);
}
END_TEST

Suite *typing_suite(void)
{
	Suite *s = suite_create("typing");
	TCase *t = tcase_create("keys and fields");
	tcase_add_loop_test(t, sequences_to_keys, 0, (int)COUNT(sequences));
	tcase_add_loop_test(t, lines_at_once, 0, (int)COUNT(lines));
	tcase_add_test(t, pastes_whole_or_refused);
	tcase_add_test(t, editing);
	tcase_add_test(t, window_follows_the_cursor);
	tcase_add_test(t, form_keeps_what_is_typed);
	tcase_add_test(t, secrets_are_handed_over_and_wiped);
	tcase_add_test(t, consent_is_never_assumed);
	tcase_add_test(t, long_lists_are_narrowed);
	suite_add_tcase(s, t);
	return s;
}
