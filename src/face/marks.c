/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdio.h>
#include <string.h>
#include "face/marks.h"
#include "face/grid.h"
#include "base/i18n.h"

static const struct { const char *utf8, *ascii; unsigned look; } marks[MARKS] = {
	[MARK_OK] = { "\xe2\x9c\x93", "ok", LOOK_GOOD },
	[MARK_NO] = { "\xe2\x9c\x97", "NO", LOOK_BAD },
	[MARK_HERE] = { "\xe2\x96\xb8", ">", LOOK_BOLD },
	[MARK_OPEN] = { "\xc2\xb7", "-", LOOK_PLAIN },
	[MARK_PROBABLE] = { "~", "~", LOOK_WARN },
	[MARK_TOLD] = { "\xe2\x97\x8b", "o", LOOK_PLAIN },
	[MARK_SKIPPED] = { "\xe2\x80\x93", "--", LOOK_PLAIN },
	[MARK_LINE] = { "\xe2\x94\x80", "-", LOOK_PLAIN },
	[MARK_BULLET] = { "\xe2\x80\xa2", "*", LOOK_PLAIN },
	[MARK_MORE_UP] = { "\xe2\x96\xb4", "^", LOOK_HINT },
	[MARK_MORE_DOWN] = { "\xe2\x96\xbe", "v", LOOK_HINT },
	[MARK_CUT] = { "\xe2\x80\xa6", ".", LOOK_PLAIN },
};

const char *mark_text(bool utf8, enum mark m)
{
	return utf8 ? marks[m].utf8 : marks[m].ascii;
}

unsigned look_of_mark(enum mark m)
{
	return marks[m].look;
}

enum mark mark_of_step(enum step_state s)
{
	static const enum mark of[STEP_STATES] = { [STEP_PROVED] = MARK_OK, [STEP_PROBABLE] = MARK_PROBABLE, [STEP_TOLD] = MARK_TOLD,
		[STEP_SKIPPED] = MARK_SKIPPED, [STEP_OPEN] = MARK_OPEN, [STEP_FAILED] = MARK_NO };
	return of[s];
}

static const struct { enum mark mark; const char *word; } checks[] = {
	[CHECK_OPEN] = { MARK_OPEN, N_("not checked yet") },
	[CHECK_RUNNING] = { MARK_OPEN, N_("being checked") },
	[CHECK_WAITING] = { MARK_OPEN, N_("waiting") },
	[CHECK_ASKING] = { MARK_HERE, N_("asks you") },
	[CHECK_PROVED] = { MARK_OK, N_("proved") },
	[CHECK_PROBABLE] = { MARK_PROBABLE, N_("probable") },
	[CHECK_TOLD] = { MARK_TOLD, N_("told") },
	[CHECK_SKIPPED] = { MARK_SKIPPED, N_("skipped") },
	[CHECK_FAILED] = { MARK_NO, N_("failed") },
	[CHECK_STALE] = { MARK_OPEN, N_("to be checked again") },
};

enum mark mark_of_check(enum check_state s)
{
	return checks[s].mark;
}

const char *title_then(const char *title, const char *stop)
{
	size_t n = strlen(title);
	return n > 0 && title[n - 1] == '?' ? "" : stop;
}

const char *check_word(enum check_state s)
{
	return _(checks[s].word);
}

const char *mark_spinner(bool utf8, long ms)
{
	static const char *const turning[] = { "\xe2\xa0\x8b", "\xe2\xa0\x99", "\xe2\xa0\xb9", "\xe2\xa0\xb8", "\xe2\xa0\xbc", "\xe2\xa0\xb4",
		"\xe2\xa0\xa6", "\xe2\xa0\xa7", "\xe2\xa0\x87", "\xe2\xa0\x8f" };
	static const char *const ascii[] = { "|", "/", "-", "\\" };
	return utf8 ? turning[ms / SPINNER_MS % (long)COUNT(turning)] : ascii[ms / SPINNER_MS % (long)COUNT(ascii)];
}

void clock_text(char *out, unsigned size, long ms)
{
	long s = ms < 0 ? 0 : ms / 1000;
	if (s < 3600)
		snprintf(out, size, "%ld:%02ld", s / 60, s % 60);
	else
		snprintf(out, size, "%ld:%02ld:%02ld", s / 3600, s / 60 % 60, s % 60);
}
