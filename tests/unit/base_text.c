/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/text.h"
#include "base_tests.h"

#define BAD "\xef\xbf\xbd"

static void cleans(const char *from, const char *to)
{
	char *s = text_clean_dup(from, strlen(from));

	ck_assert_str_eq(s, to);
	free(s);
}

START_TEST(clean_passes)
{
	cleans("", "");
	cleans("plain\n\ttext", "plain\n\ttext");
	cleans("\xc3\xa4 \xe4\xb8\xad \xf0\x9f\x98\x80 e\xcc\x81", "\xc3\xa4 \xe4\xb8\xad \xf0\x9f\x98\x80 e\xcc\x81");
}
END_TEST

START_TEST(clean_stops)
{
	cleans("\x1b[31mred", BAD "[31mred");
	cleans("a\x7f" "b\x01", "a" BAD "b" BAD);
	cleans("\xc2\x9b" "31m", BAD "31m");            /* C1 CSI */
	cleans("\x9b" "31m", BAD "31m");                /* the same as a bare byte */
	cleans("a\r\nb\rc", "a\nb\nc");
	cleans("\xe2\x80\xae" "evil", BAD "evil");      /* override */
	cleans("\xe2\x81\xa6" "x\xe2\x81\xa9", BAD "x" BAD);
	cleans("\xe2\x80\x8e" "x\xd8\x9c", BAD "x" BAD);
	cleans("a\xe2\x80\x8b" "b\xe2\x80\x8d" "c\xef\xbb\xbf" "d\xe2\x81\xa0" "e", "abcde");
	cleans("a\xe2\x80\xa8" "b\xe2\x80\xa9" "c", "a\nb\nc");
	cleans("\xf3\xa0\x81\x81", "");                 /* tags: letters that nobody sees */
}
END_TEST

START_TEST(clean_malformed)
{
	cleans("\xc0\xaf", BAD BAD);                    /* overlong */
	cleans("\xed\xa0\x80", BAD BAD BAD);            /* surrogate */
	cleans("\xf4\x90\x80\x80", BAD BAD BAD BAD);    /* over 10FFFF */
	cleans("\xe4\xb8", BAD BAD);                    /* cut off */
	cleans("\xff\xfe", BAD BAD);
	cleans("\xef\xbf\xbf", BAD);                    /* no character */
	ck_assert(!text_valid("\xc3", 1));
	ck_assert(!text_valid("a\0b", 3));
	ck_assert(text_valid("a\xc3\xa4", 3));
	ck_assert(text_valid("", 0));
}
END_TEST

/* Nothing that a terminal obeys comes out, whatever goes in. */
START_TEST(clean_fuzz)
{
	unsigned long x = 12345;

	for (int round = 0; round < 2000; round++) {
		char raw[40], *s;

		for (size_t i = 0; i < sizeof raw; i++) {
			x = x * 1103515245 + 12345;
			raw[i] = (char)(x >> 16);
			if (round & 1)
				raw[i] = "\xe2\x80\xae\x1b[\xc2\x9b\x8b\xef\xbb\xbf"[(unsigned char)raw[i] % 11];
		}
		s = text_clean_dup(raw, sizeof raw);
		ck_assert(text_valid(s, strlen(s)));
		for (const char *p = s; *p; p++) {
			ck_assert((unsigned char)*p >= 0x20 || *p == '\n' || *p == '\t');
			ck_assert(*p != 0x7f);
			ck_assert(strncmp(p, "\xe2\x80\xae", 3) && strncmp(p, "\xef\xbb\xbf", 3));
			ck_assert(p[0] != '\xc2' || (unsigned char)p[1] >= 0xa0);
		}
		free(s);
	}
}
END_TEST

START_TEST(clean_ceiling)
{
	struct buf b;

	buf_init(&b, 5);
	text_clean(&b, "aa\xc3\xa4\xc3\xa4", 6);
	ck_assert(b.over);
	ck_assert_str_eq(b.s, "aa\xc3\xa4");
	buf_free(&b);
}
END_TEST

START_TEST(part)
{
	ck_assert_uint_eq(text_part("abc", 3), 3);
	ck_assert_uint_eq(text_part("abc", 9), 3);
	ck_assert_uint_eq(text_part("abcd", 3), 3);
	ck_assert_uint_eq(text_part("ab\xc3\xbc" "d", 3), 2);
	ck_assert_uint_eq(text_part("ab\xc3\xbc" "d", 4), 4);
	ck_assert_uint_eq(text_part("\xf0\x9f\x98\x80" "d", 3), 0);
	ck_assert_uint_eq(text_part("", 0), 0);
}
END_TEST

START_TEST(width)
{
	ck_assert_uint_eq(text_width("abc", 3), 3);
	ck_assert_uint_eq(text_width("\xc3\xa4", 2), 1);
	ck_assert_uint_eq(text_width("e\xcc\x81", 3), 1);
	ck_assert_uint_eq(text_width("\xe4\xb8\xad", 3), 2);
	ck_assert_uint_eq(text_fit("ab\xe4\xb8\xad" "c", 3), 2);
	ck_assert_uint_eq(text_fit("ab\xe4\xb8\xad" "c", 4), 5);
	ck_assert_uint_eq(text_fit("abc", 10), 3);
	ck_assert_uint_eq(text_fit("e\xcc\x81" "x", 1), 3);
}
END_TEST

START_TEST(steps)
{
	const char *s = "ae\xcc\x81\xe4\xb8\xad";

	ck_assert_uint_eq(text_next(s, 7), 1);
	ck_assert_uint_eq(text_next(s + 1, 6), 3);
	ck_assert_uint_eq(text_next(s + 4, 3), 3);
	ck_assert_uint_eq(text_next(s + 7, 0), 0);
	ck_assert_uint_eq(text_prev(s, 7), 4);
	ck_assert_uint_eq(text_prev(s, 4), 1);
	ck_assert_uint_eq(text_prev(s, 1), 0);
	ck_assert_uint_eq(text_prev(s, 0), 0);
}
END_TEST

static void join(void *arg, const char *s, size_t n)
{
	buf_add(arg, s, n);
	buf_addc(arg, '|');
}

static void wraps(const char *s, size_t cols, size_t indent, const char *to)
{
	struct buf b;

	buf_init(&b, BUF_TEXT);
	text_wrap(s, cols, indent, join, &b);
	ck_assert_str_eq(b.s, to);
	buf_free(&b);
}

START_TEST(wrap)
{
	wraps("", 10, 0, "");
	wraps("one two three", 20, 0, "one two three|");
	wraps("one two three", 7, 0, "one two|three|");
	wraps("one two three", 8, 0, "one two|three|");
	wraps("one\n\ntwo\n", 8, 0, "one||two|");
	wraps("  indented  text", 10, 0, "  indented|text|");
	wraps("abcdefghij", 4, 0, "abcd|efgh|ij|");
	wraps("ab abcdefghij", 4, 0, "ab|abcd|efgh|ij|");
	wraps("one two three", 7, 4, "one two|thr|ee|");
	wraps("a b", 0, 0, "a|b|");
	wraps("\xe4\xb8\xad\xe4\xb8\xad\xe4\xb8\xad", 4, 0, "\xe4\xb8\xad\xe4\xb8\xad|\xe4\xb8\xad|");
}
END_TEST

START_TEST(wrap_url)
{
	wraps("https://h.example.com/one/two?a=b", 24, 0, "https://h.example.com/|one/two?a=b|");
	wraps("https://h.example.com/one/two?a=b", 30, 0, "https://h.example.com/one/two?|a=b|");
	wraps("go https://h.example.com/x now", 23, 0, "go|https://h.example.com/x|now|");
	wraps("https://host.example.com/one/two?a=b now", 14, 0, "https://host.e|xample.com/|one/two?a=b|now|");
}
END_TEST

START_TEST(ascii)
{
	struct buf b;
	const char *s = "Gr\xc3\xbc\xc3\x9f" "e \xe2\x86\x92 \xe2\x80\x9cx\xe2\x80\x9d \xe2\x80\x93 \xe2\x80\xa6 \xc5\x81\xc3\xb3" "d\xc5\xba e\xcc\x81 \xe4\xb8\xad \xe2\x9c\x93";

	buf_init(&b, BUF_TEXT);
	text_ascii(&b, s, strlen(s));
	ck_assert_str_eq(b.s, "Gruesse -> \"x\" - ... Lodz e ? v");
	buf_free(&b);
}
END_TEST

static void pastes(const char *from, bool lines, const char *to, unsigned bits)
{
	char s[200];
	unsigned what = 99;
	size_t n = strlen(from);

	memcpy(s, from, n + 1);
	n = text_paste(s, n, lines, &what);
	s[n] = 0;
	ck_assert_str_eq(s, to);
	ck_assert_uint_eq(what, bits);
}

START_TEST(paste)
{
	pastes("token", false, "token", 0);
	pastes("", false, "", 0);
	pastes(" \t\n", false, "", PASTE_TRIMMED);
	pastes("  token\r\n", false, "token", PASTE_TRIMMED);
	pastes("to\r\nken", false, "token", PASTE_BREAKS);
	pastes("to\xc2\xa0ken\xe2\x80\x8b", false, "token", PASTE_SPACES);
	pastes("\xef\xbb\xbftoken\xc2\xa0", false, "token", PASTE_SPACES);
	pastes("to\x01ken\x1b[0m", false, "token", PASTE_CONTROL);
	pastes("\"token\"", false, "token", PASTE_QUOTES);
	pastes("\xe2\x80\x9ctoken\xe2\x80\x9d\n", false, "token", PASTE_QUOTES | PASTE_TRIMMED);
	pastes("it's", false, "it's", 0);
	pastes("\"", false, "\"", 0);
	pastes("my name", false, "my name", 0);
	pastes("a\xffz", false, "az", PASTE_CONTROL);
}
END_TEST

START_TEST(paste_lines)
{
	pastes("a\r\nb\rc\n", true, "a\nb\nc", PASTE_TRIMMED);
	pastes("a\tb\xc2\xa0" "c", true, "a\tb c", PASTE_SPACES);
}
END_TEST

START_TEST(paste_doubled)
{
	pastes("abcdefabcdef", false, "abcdefabcdef", PASTE_DOUBLED);
	pastes("abcdef\nabcdef", true, "abcdef\nabcdef", PASTE_DOUBLED);
	pastes("bonbon", false, "bonbon", 0);
	pastes("abcdefabcdeg", false, "abcdefabcdeg", 0);
}
END_TEST

/* What programs say to terminals; the pieces may come in any cut. */
START_TEST(plain)
{
	static const char from[] = "\033[1;31mred\033[0m \033]0;title\007x\033]8;;a\033\\y\r\nnext\rover\033(B\b\033Mend\007";
	struct buf all, cut;
	struct text_filter f = { 0, false };

	buf_init(&all, BUF_TEXT);
	buf_init(&cut, BUF_TEXT);
	text_plain(&all, from, sizeof from - 1);
	ck_assert_str_eq(all.s, "red xy\nnext\noverend");
	for (size_t i = 0; i < sizeof from - 1; i++)
		text_filter(&f, &cut, from + i, 1);
	ck_assert_str_eq(cut.s, all.s);
	buf_clear(&all);
	text_plain(&all, "a\xff\xe2\x80\xae\033[", 7);
	ck_assert_str_eq(all.s, "a\xef\xbf\xbd\xef\xbf\xbd");
	buf_free(&all);
	buf_free(&cut);
}
END_TEST

SUITE(text, clean_passes, clean_stops, clean_malformed, clean_fuzz, clean_ceiling, part, width, steps, wrap, wrap_url, ascii,
	paste, paste_lines, paste_doubled, plain)
