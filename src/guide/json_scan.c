/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <string.h>
#include "base/i18n.h"
#include "base/text.h"
#include "guide/json_scan.h"

#define DEPTH_MAX 64
#define NUMBER_MAX 60      /* cJSON copies a number into 64 bytes */

struct scan {
	const char *p, *end;
	int line, depth;
	struct json_lines *lines;
	struct err *err;
};

static int scan_value(struct scan *, int line);

static void scan_blank(struct scan *s)
{
	for (; s->p < s->end && strchr(" \t\r\n", *s->p) && *s->p; s->p++)
		s->line += *s->p == '\n';
}

static int peek(const struct scan *s)
{
	return s->p < s->end ? (unsigned char)*s->p : -1;
}

static void note_line(struct scan *s, int line)
{
	struct json_lines *l = s->lines;

	if (l->n == l->cap) {
		l->cap = l->cap ? l->cap * 2 : 256;
		l->v = mem_grow(l->v, l->cap, sizeof *l->v);
	}
	l->v[l->n++] = line;
}

static int unexpected(struct scan *s, const char *wanted)
{
	int c = peek(s);

	if (c < 0)
		return err_set(s->err, _("the file ends where %s was expected; something is not closed"), wanted);
	if (c < 0x20 || c > 0x7e)
		return err_set(s->err, _("expected %s, found the byte 0x%02x"), wanted, c);
	return err_set(s->err, _("expected %s, found '%c'"), wanted, c);
}

static int hex4(const char *p, const char *end)
{
	int value = 0;

	if (end - p < 4)
		return -1;
	for (int i = 0; i < 4; i++) {
		const char *digits = "0123456789abcdef";
		const char *d = p[i] ? strchr(digits, p[i] >= 'A' && p[i] <= 'F' ? p[i] + 32 : p[i]) : NULL;

		if (!d)
			return -1;
		value = value * 16 + (int)(d - digits);
	}
	return value;
}

/* At the u of \uXXXX; leaves p on the last digit. */
static int scan_unicode(struct scan *s)
{
	int c = hex4(s->p + 1, s->end);

	if (c < 0)
		return err_set(s->err, _("after \\u come four hexadecimal digits"));
	if (c == 0)
		return err_set(s->err, _("\\u0000 is not allowed: leave it out"));
	s->p += 4;
	if (c < 0xd800 || c > 0xdfff)
		return 0;
	if (c < 0xdc00 && s->end - s->p > 6 && s->p[1] == '\\' && s->p[2] == 'u') {
		int low = hex4(s->p + 3, s->end);

		if (low >= 0xdc00 && low <= 0xdfff) {
			s->p += 6;
			return 0;
		}
	}
	return err_set(s->err, _("\\u%04x is half of a pair and the other half is missing: write the character itself"), c);
}

static int scan_escape(struct scan *s)
{
	s->p++;
	if (peek(s) == 'u')
		return scan_unicode(s);
	if (peek(s) > 0 && strchr("\"\\/bfnrt", *s->p))
		return 0;
	return err_set(s->err, _("after a backslash comes one of \" \\ / b f n r t u; a backslash itself is written twice"));
}

static int scan_string(struct scan *s)
{
	const char *from;

	if (peek(s) != '"')
		return unexpected(s, _("a string in double quotes"));
	for (from = ++s->p; peek(s) != '"'; s->p++) {
		int c = peek(s);

		if (c < 0)
			return err_set(s->err, _("a string that begins here is not closed"));
		if (c == '\n')
			return err_set(s->err, _("a line break inside a string: close the string, or write \\n"));
		if (c < 0x20)
			return err_set(s->err, _("the control character 0x%02x inside a string: write it as \\u%04x"), c, c);
		if (c == '\\' && scan_escape(s) < 0)
			return -1;
	}
	if (!text_valid(from, (size_t)(s->p - from)))
		return err_set(s->err, _("a string is not valid UTF-8: save the file as UTF-8"));
	s->p++;
	return 0;
}

static int digits(struct scan *s)
{
	const char *from = s->p;

	while (peek(s) >= '0' && peek(s) <= '9')
		s->p++;
	return (int)(s->p - from);
}

static int bad_number(struct scan *s, const char *from)
{
	while (peek(s) > 0 && strchr("+-.0123456789eE", *s->p) && s->p - from < NUMBER_MAX)
		s->p++;
	return err_set(s->err, _("%.*s is not how JSON writes a number: no zero in front, digits on both sides of the point, at most %d characters"),
		(int)(s->p - from), from, NUMBER_MAX);
}

static int scan_number(struct scan *s)
{
	const char *from = s->p;
	int n, zero;

	s->p += peek(s) == '-';
	zero = peek(s) == '0';
	n = digits(s);
	if (!n || (zero && n > 1))
		return bad_number(s, from);
	if (peek(s) == '.') {
		s->p++;
		if (!digits(s))
			return bad_number(s, from);
	}
	if (peek(s) == 'e' || peek(s) == 'E') {
		s->p++;
		s->p += peek(s) == '+' || peek(s) == '-';
		n = digits(s);
		if (!n || n > 2)
			return bad_number(s, from);
	}
	return s->p - from > NUMBER_MAX ? bad_number(s, from) : 0;
}

static int scan_word(struct scan *s)
{
	static const char *const words[] = { "true", "false", "null" };

	for (size_t i = 0; i < COUNT(words); i++) {
		size_t n = strlen(words[i]);

		if ((size_t)(s->end - s->p) >= n && !memcmp(s->p, words[i], n)) {
			s->p += n;
			return 0;
		}
	}
	return unexpected(s, _("a value"));
}

/* One "key": value, or one item. */
static int scan_member(struct scan *s, bool object)
{
	int line = s->line;

	if (!object)
		return scan_value(s, line);
	if (scan_string(s) < 0)
		return -1;
	scan_blank(s);
	if (peek(s) != ':')
		return unexpected(s, "':'");
	s->p++;
	scan_blank(s);
	return scan_value(s, line);
}

static int scan_members(struct scan *s, int close)
{
	const char *wanted = close == '}' ? _("',' or '}'") : _("',' or ']'");

	s->p++;
	scan_blank(s);
	if (peek(s) == close) {
		s->p++;
		return 0;
	}
	for (;;) {
		if (scan_member(s, close == '}') < 0)
			return -1;
		scan_blank(s);
		if (peek(s) == close)
			break;
		if (peek(s) != ',')
			return unexpected(s, wanted);
		s->p++;
		scan_blank(s);
		if (peek(s) == close)
			return err_set(s->err, _("a comma before '%c': take it out, or something is missing behind it"), close);
	}
	s->p++;
	return 0;
}

static int scan_nested(struct scan *s, int close)
{
	int rc;

	if (++s->depth > DEPTH_MAX)
		return err_set(s->err, _("nested deeper than %d levels"), DEPTH_MAX);
	rc = scan_members(s, close);
	s->depth--;
	return rc;
}

static int scan_value(struct scan *s, int line)
{
	int c = peek(s);

	note_line(s, line);
	if (c == '{')
		return scan_nested(s, '}');
	if (c == '[')
		return scan_nested(s, ']');
	if (c == '"')
		return scan_string(s);
	if (c == '-' || (c >= '0' && c <= '9'))
		return scan_number(s);
	return scan_word(s);
}

int json_scan(const char *text, size_t len, struct json_lines *lines, int *line, struct err *err)
{
	struct scan s = { .p = text, .end = text + len, .line = 1, .lines = lines, .err = err };
	int rc;

	if (len >= 3 && !memcmp(text, "\xef\xbb\xbf", 3))     /* a byte order mark says nothing and harms nothing */
		s.p += 3;
	scan_blank(&s);
	rc = scan_value(&s, s.line);
	if (rc == 0)
		scan_blank(&s);
	if (rc == 0 && s.p < s.end)
		rc = err_set(err, _("text after the end of the JSON: take it out, or a bracket is closed too early"));
	*line = s.line;
	return rc;
}
