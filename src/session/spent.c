/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "session/spent.h"

#define PAUSE_MIN 10
#define YEAR_10000 253402300800LL

/* A journal from elsewhere may say any time; what is none makes the sum as worthless as a clock that went back. */
void spent_add(struct spent *sp, long long at)
{
	if (at < 0 || at >= YEAR_10000) {
		sp->back = true;
		return;
	}
	long long since = sp->begun ? at - sp->last : 0;
	sp->begun = true;
	sp->last = at;
	sp->back = sp->back || since < 0;
	if (since > PAUSE_MIN * 60)
		sp->paused = true;
	else if (since > 0)
		sp->seconds += (long)since;
}

char *spent_text(const struct spent *sp)
{
	long minutes = (sp->seconds + 30) / 60;
	if (sp->back || minutes < 1)
		return NULL;
	if (sp->paused)
		return mem_fmt(ngettext("It took about %ld minute, without pauses of more than %d minutes.",
			"It took about %ld minutes, without pauses of more than %d minutes.", (unsigned long)minutes), minutes, PAUSE_MIN);
	return mem_fmt(ngettext("It took about %ld minute.", "It took about %ld minutes.", (unsigned long)minutes), minutes);
}
