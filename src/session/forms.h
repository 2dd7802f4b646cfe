/* SPDX-License-Identifier: ISC */
/* Questions that a server describes, made into fields of the guide's own kind, so that everything that knows fields knows them. */
#ifndef HANDRAIL_FORMS_H
#define HANDRAIL_FORMS_H
#include "session/internal.h"

struct asked {                       /* one question */
	struct field field;          /* its id is FORM.ITEM */
	struct field_state state;
	char *rule;                  /* when it is asked; NULL: always */
};
struct form_state {
	const struct asked_form *form;
	const struct screen *screen;
	struct asked *v; int n;
	struct arena *arena;         /* the texts of the questions */
	char *text;                  /* the description that they were made of */
};

/* forms_make.c: the questions of one description. */
void form_make(struct form_state *, const cJSON *items, const struct values *);
void form_clear(struct form_state *);
/* forms_rule.c: does the rule hold? value gives the answer to another question, or NULL. A rule that is not understood holds. */
typedef const char *rule_value_fn(void *arg, const char *name);
bool rule_holds(const char *rule, rule_value_fn *value, void *arg);
bool rule_understood(const char *rule);
/* A regular expression as servers write it, as POSIX has it; NULL when it cannot be said so. Caller frees. */
char *rule_pattern(const char *theirs);
#endif
