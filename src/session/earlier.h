/* SPDX-License-Identifier: ISC */
/* What was answered in earlier sessions of a guide, whichever of its tasks they did. */
#ifndef HANDRAIL_SESSION_EARLIER_H
#define HANDRAIL_SESSION_EARLIER_H
#include "action/values.h"

/* The newest answer to each question, from the sessions in dir that were no rehearsals. Caller frees. */
struct values *earlier_answers(const char *dir, const struct guide *);
#endif
