/* SPDX-License-Identifier: ISC */
/* Marks, with what stands for them where the terminal is not UTF-8. A mark never stands alone: a word says the same. */
#ifndef HANDRAIL_MARKS_H
#define HANDRAIL_MARKS_H
#include <stdbool.h>
#include "session/state.h"

enum mark { MARK_OK, MARK_NO, MARK_HERE, MARK_OPEN, MARK_PROBABLE, MARK_TOLD, MARK_SKIPPED, MARK_LINE, MARK_BULLET, MARK_MORE_UP, MARK_MORE_DOWN,
	MARK_CUT, MARKS };
const char *mark_text(bool utf8, enum mark);
enum mark mark_of_step(enum step_state);
enum mark mark_of_check(enum check_state);
unsigned look_of_mark(enum mark);
/* A screen that stands still for more than 50 ms looks stuck; half of that leaves a computer that is busy with something else some
 * time to be late. */
#define SPINNER_MS 25
const char *mark_spinner(bool utf8, long ms);       /* the picture of that moment */
const char *title_then(const char *title, const char *stop);   /* stop, or "" where the title is a question */
const char *check_word(enum check_state);           /* translated: "proved", "failed" … */
/* "0:42", for what is under way */
void clock_text(char *out, unsigned size, long ms);
#endif
