/* SPDX-License-Identifier: ISC */
/* What servers write beside their questions: when one is asked, and what its answer looks like. */
#include "config.h"
#include <ctype.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "session/forms.h"

#define NAME_CHARS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-"

enum { RULE_NO, RULE_YES, RULE_STRANGE };
struct term { const char *name, *value; size_t n_name, n_value; bool is; };
struct judge { rule_value_fn *value; void *arg; };

static void trim(const char **s, size_t *n)
{
	while (*n && isspace((unsigned char)**s))
		(*s)++, (*n)--;
	while (*n && isspace((unsigned char)(*s)[*n - 1]))
		(*n)--;
}

static bool word_is(const char *s, size_t n, const char *word)
{
	return strlen(word) == n && strncasecmp(s, word, n) == 0;
}

/* NAME == VALUE or NAME != VALUE; the value may stand in quotes. */
static bool term_read(const char *s, size_t n, struct term *t)
{
	size_t name = 0;
	while (name < n && strchr(NAME_CHARS, s[name]))
		name++;
	*t = (struct term){ .name = s, .n_name = name };
	s += name, n -= name;
	trim(&s, &n);
	if (!name || n < 2 || s[1] != '=' || (*s != '=' && *s != '!'))
		return false;
	t->is = *s == '=';
	s += 2, n -= 2;
	trim(&s, &n);
	if (n >= 2 && (*s == '\'' || *s == '"') && s[n - 1] == *s)
		s++, n -= 2;
	t->value = s;
	t->n_value = n;
	for (size_t i = 0; i < n; i++)
		if (strchr("()=<>!&|'\"", s[i]))
			return false;
	return true;
}

static int term_judge(const char *s, size_t n, const struct judge *j)
{
	struct term t;
	const char *have;
	char *name;
	trim(&s, &n);
	if (!n || word_is(s, n, "true"))
		return RULE_YES;
	if (word_is(s, n, "false"))
		return RULE_NO;
	if (!term_read(s, n, &t))
		return RULE_STRANGE;
	if (!j)
		return RULE_YES;
	name = mem_dupn(t.name, t.n_name);
	have = j->value(j->arg, name);
	free(name);
	return (have && strlen(have) == t.n_value && strncasecmp(have, t.value, t.n_value) == 0) == t.is ? RULE_YES : RULE_NO;
}

static size_t piece(const char *s, size_t n, const char *between)
{
	for (size_t i = 0; i + 2 <= n; i++)
		if (strncmp(s + i, between, 2) == 0)
			return i;
	return n;
}

static int all_judge(const char *s, size_t n, const struct judge *j)
{
	int all = RULE_YES;
	for (size_t k; ; s += k + 2, n -= k + 2) {
		int one = term_judge(s, k = piece(s, n, "&&"), j);
		if (one == RULE_STRANGE)
			return one;
		all = one == RULE_NO ? RULE_NO : all;
		if (k == n)
			return all;
	}
}

/* judge NULL: only whether it can be read */
static int rule_judge(const char *s, const struct judge *j)
{
	int any = RULE_NO;
	for (size_t n = strlen(s), k; ; s += k + 2, n -= k + 2) {
		int one = all_judge(s, k = piece(s, n, "||"), j);
		if (one == RULE_STRANGE)
			return one;
		any = one == RULE_YES ? RULE_YES : any;
		if (k == n)
			return any;
	}
}

bool rule_holds(const char *rule, rule_value_fn *value, void *arg)
{
	const struct judge j = { value, arg };
	return !rule || rule_judge(rule, &j) != RULE_NO;
}

bool rule_understood(const char *rule)
{
	return !rule || rule_judge(rule, NULL) != RULE_STRANGE;
}

/* ---- patterns ---- */

static const struct { char letter; const char *outside, *inside; } classes[] = { { 'd', "[0-9]", "0-9" }, { 'w', "[A-Za-z0-9_]", "A-Za-z0-9_" },
	{ 's', "[[:space:]]", "[:space:]" }, { 'D', "[^0-9]", NULL }, { 'W', "[^A-Za-z0-9_]", NULL }, { 'S', "[^[:space:]]", NULL },
	{ 'r', "\r", "\r" }, { 'n', "\n", "\n" }, { 't', "\t", "\t" } };

/* What \c stands for; -1 when POSIX cannot say it. */
static int put_escape(struct buf *out, char c, bool inside)
{
	for (size_t i = 0; i < COUNT(classes); i++)
		if (classes[i].letter == c)
			return inside && !classes[i].inside ? -1 : buf_adds(out, inside ? classes[i].inside : classes[i].outside);
	if (isalnum((unsigned char)c) || !c)
		return -1;
	if (inside)
		return strchr("]-^[", c) ? -1 : buf_addc(out, c);
	buf_addc(out, '\\');
	return buf_addc(out, c);
}

/* One character outside of [ ]: groups that only group, no looking around, no lazy repeats. */
static int put_outside(struct buf *out, const char **s)
{
	char last = out->len ? out->s[out->len - 1] : '\0';
	if (strncmp(*s, "(?:", 3) == 0) {
		*s += 2;
		return buf_addc(out, '(');
	}
	if (strncmp(*s, "(?", 2) == 0 || (**s == '?' && last && strchr("*+?}", last)))
		return -1;
	buf_addc(out, **s);
	if (**s == '[' && (*s)[1] == '^')
		buf_addc(out, *++*s);
	return 0;
}

char *rule_pattern(const char *theirs)
{
	struct buf out;
	bool inside = false;
	int rc = 0;
	regex_t re;
	buf_init(&out, 2000);
	for (const char *s = theirs; *s && rc == 0; s++) {
		if (*s == '\\') {
			rc = put_escape(&out, *++s, inside);
		} else if (inside) {
			inside = *s != ']';
			rc = buf_addc(&out, *s);
		} else {
			inside = *s == '[';
			rc = put_outside(&out, &s);
		}
	}
	if (rc == 0 && regcomp(&re, out.s, REG_EXTENDED | REG_NOSUB) == 0) {
		regfree(&re);
		return buf_detach(&out);
	}
	buf_free(&out);
	return NULL;
}
