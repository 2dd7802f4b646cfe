/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "session/state.h"

static const char *const ids[] = { "proved", "probable", "told", "skipped", "open", "failed" };

const char *step_state_id(enum step_state s)
{
	return ids[s];
}

const char *step_state_word(enum step_state s)
{
	switch (s) {
	case STEP_PROVED: return C_("state", "proved");
	case STEP_PROBABLE: return C_("state", "probable");
	case STEP_TOLD: return C_("state", "told");
	case STEP_SKIPPED: return C_("state", "skipped");
	case STEP_FAILED: return C_("state", "failed");
	default: return C_("state", "open");
	}
}
