/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include "action/headers.h"
#include "base/mem.h"

#define WAIT_MOST 86400L
#define BLANKS " \t"

/* ---- Link ---- */

static const char *past_quoted(const char *s)
{
	for (s++; *s && *s != '"'; s++)
		if (*s == '\\' && s[1])
			s++;
	return *s ? s + 1 : s;
}

static bool has_next(const char *words, size_t n)
{
	for (size_t i = 0, len; i < n; i += len + 1) {
		for (len = 0; i + len < n && !strchr(BLANKS, words[i + len]); )
			len++;
		if (len == 4 && strncasecmp(words + i, "next", 4) == 0)
			return true;
	}
	return false;
}

/* One parameter, from behind its semicolon. anchor: the link is about something else than this page. */
static const char *read_param(const char *s, bool *rel, bool *next, bool *anchor)
{
	const char *name = s += strspn(s, BLANKS), *value;
	size_t n = strcspn(s, "=;," BLANKS), len;
	s += n;
	s += strspn(s, BLANKS);
	*anchor = *anchor || (n == 6 && strncasecmp(name, "anchor", 6) == 0);
	if (*s != '=')
		return s;
	s += 1 + strspn(s + 1, BLANKS);
	value = s + (*s == '"');
	if (*s == '"') {
		s = past_quoted(s);
		len = (size_t)(s - value) - (s > value && s[-1] == '"');
	} else {
		len = strcspn(s, ";," BLANKS);
		s += len;
	}
	if (n == 3 && strncasecmp(name, "rel", 3) == 0 && !*rel) {     /* of several the first one counts */
		*rel = true;
		*next = has_next(value, len);
	}
	return s + strspn(s, BLANKS);
}

/* <address>; parameter; …, <address> … */
static char *next_in(const char *s)
{
	while ((s = strchr(s, '<')) != NULL) {
		const char *from = s + 1, *to = strchr(from, '>');
		bool rel = false, next = false, anchor = false;
		if (!to)
			return NULL;
		for (s = to + 1 + strspn(to + 1, BLANKS); *s == ';'; )
			s = read_param(s + 1, &rel, &next, &anchor);
		if (next && !anchor)
			return mem_dupn(from, (size_t)(to - from));
		if (*s && *s != ',')                                      /* not as it should be: what follows is not trusted either */
			return NULL;
	}
	return NULL;
}

char *header_next(const struct reply *r)
{
	char *found = NULL;
	for (int i = 0; i < r->n_headers && !found; i++)
		if (strcasecmp(r->headers[i].name, "link") == 0)
			found = next_in(r->headers[i].value);
	return found;
}

/* ---- dates ---- */

struct date { int year, month, day, hour, minute, second; };

static bool number(const char **s, int digits, int most, int *out)
{
	int n = 0;
	for (int i = 0; i < digits; i++, (*s)++) {
		if (**s < '0' || **s > '9')
			return false;
		n = n * 10 + (**s - '0');
	}
	*out = n;
	return n <= most;
}

static bool literal(const char **s, const char *text)
{
	size_t n = strlen(text);
	bool there = strncmp(*s, text, n) == 0;
	*s += there ? n : 0;
	return there;
}

static bool month(const char **s, int *out)
{
	static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	for (*out = 1; *out <= 12; ++*out)
		if (strncmp(*s, names + 3 * (*out - 1), 3) == 0) {
			*s += 3;
			return true;
		}
	return false;
}

static bool clock_of(const char **s, struct date *d)
{
	return number(s, 2, 23, &d->hour) && literal(s, ":") && number(s, 2, 59, &d->minute) && literal(s, ":") && number(s, 2, 60, &d->second);
}

/* Sun, 06 Nov 1994 08:49:37 GMT */
static bool read_usual(const char *s, struct date *d)
{
	return literal(&s, " ") && number(&s, 2, 31, &d->day) && literal(&s, " ") && month(&s, &d->month) && literal(&s, " ") &&
		number(&s, 4, 9999, &d->year) && literal(&s, " ") && clock_of(&s, d) && literal(&s, " GMT") && !*s;
}

/* Sunday, 06-Nov-94 08:49:37 GMT */
static bool read_old(const char *s, struct date *d, long long now)
{
	int this_year = (int)(1970 + now / 31556952);
	bool well = literal(&s, " ") && number(&s, 2, 31, &d->day) && literal(&s, "-") && month(&s, &d->month) && literal(&s, "-") &&
		number(&s, 2, 99, &d->year) && literal(&s, " ") && clock_of(&s, d) && literal(&s, " GMT") && !*s;
	d->year += this_year - this_year % 100;
	if (d->year > this_year + 50)
		d->year -= 100;
	return well;
}

/* Sun Nov  6 08:49:37 1994 */
static bool read_c(const char *s, struct date *d)
{
	return literal(&s, " ") && month(&s, &d->month) && literal(&s, " ") && number(&s, literal(&s, " ") ? 1 : 2, 31, &d->day) && literal(&s, " ") &&
		clock_of(&s, d) && literal(&s, " ") && number(&s, 4, 9999, &d->year) && !*s;
}

/* The month counted from March, so that the leap day is a year's last: the days before it follow a rule. */
static long long seconds_of(const struct date *d)
{
	long long y = d->month > 2 ? d->year : d->year - 1, m = (d->month + 9) % 12;
	long long days = 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + d->day - 1 - 719468;
	return ((days * 24 + d->hour) * 60 + d->minute) * 60 + d->second;
}

long long header_date(const char *text, long long now)
{
	static const char days[] = "SunMonTueWedThuFriSat";
	struct date d = { 0 };
	size_t word = strcspn(text, ", ");
	bool named = false, well;
	for (size_t i = 0; i + 3 < sizeof days; i += 3)
		named = named || (word >= 3 && strncmp(text, days + i, 3) == 0);
	if (text[word] == ',')
		well = word == 3 ? read_usual(text + word + 1, &d) : read_old(text + word + 1, &d, now);
	else
		well = read_c(text + word, &d);
	return named && well && d.day > 0 && d.year >= 1970 ? seconds_of(&d) : -1;
}

static long wait_until(const struct reply *r, const char *text)
{
	const char *said = reply_header(r, "date");
	long long now = time(NULL), until = header_date(text, now), from = said ? header_date(said, now) : -1;
	if (until < 0)
		return -1;
	until -= from >= 0 ? from : now;
	return until < 0 ? 0 : until > WAIT_MOST ? -1 : (long)until;
}

/* Not by strtod, which reads what the language of the session writes. */
long header_wait(const struct reply *r, const char *text)
{
	char *end;
	long seconds = strtol(text, &end, 10);
	bool more;
	if (end == text)
		return wait_until(r, text);
	more = *end == '.' && strspn(end + 1, "0") < strspn(end + 1, "0123456789");
	return seconds < 0 || seconds > WAIT_MOST ? -1 : seconds + more;
}
