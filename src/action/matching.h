/* SPDX-License-Identifier: ISC */
/* What the files that match a reply share: the reply as it is looked at. */
#ifndef HANDRAIL_MATCHING_H
#define HANDRAIL_MATCHING_H
#include "action/match.h"

struct matching {
	const struct reply *reply;
	const cJSON *json;              /* the body, when it is JSON */
	const cJSON *found;             /* what find found */
	const struct values *values;    /* with reply_* on top */
};
bool where_holds(const struct matching *, const cJSON *in, const struct where *);
bool wheres_hold(const struct matching *, const cJSON *in, const where_list *);
/* All of a reply's facts as reply_* values. */
void match_facts(struct values *over, const struct guide *, const struct action *, const struct reply *);
/* One keep of a row, set in over; false when the reply does not have it. */
bool keep_value(const struct matching *, const struct keep *, struct values *over);
bool text_has_word(const char *, const char *word);      /* words with blanks or commas between them */
bool words_have(const cJSON *, const char *word);         /* a text of words, or an array of texts */
bool text_has(const char *text, const char *part);      /* ASCII letters in either case */
#endif
