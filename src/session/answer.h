/* SPDX-License-Identifier: ISC */
/* Is this an answer to that question? Cleans, completes and judges what was typed, pasted or found. */
#ifndef HANDRAIL_ANSWER_H
#define HANDRAIL_ANSWER_H
#include "action/values.h"
#include "base/buf.h"
#include "base/err.h"
#include "session/view.h"

/* out: the answer as it is kept (the secret itself for a secret; the caller wipes). notice: what was cleaned off or cut, a sentence
 * or more, or empty. -1 with the reason: what is wrong, what is wanted; ANSWER_MISPLACED when it is a secret that does not belong
 * here: then it is not to be shown again either. */
enum { ANSWER_MISPLACED = -2 };
int answer_check(const struct guide *, const struct field *, const struct values *, const char *domain,
	const char *text, size_t len, struct buf *out, struct buf *notice, struct err *);
/* The name of the kind of secret that text looks like, or NULL. */
const char *answer_shape(const struct field *, const char *text);
/* The choices of a field that are offered now: calls each; the strings are borrowed until values change. */
typedef void answer_choice_fn(void *arg, const struct view_choice *);
void answer_choices(const struct field *, const struct values *, const char *domain,
	answer_choice_fn *each, void *arg);
bool answer_date_ok(const char *text);
#endif
