/* SPDX-License-Identifier: ISC */
/* Putting values in place of {name}. Where the text goes decides how a value is written there, so nothing can be injected:
 * percent-encoded in a URL, a string in JSON, one element of argv, no line breaks in a header. {{ and }} are braces. */
#ifndef HANDRAIL_EXPAND_H
#define HANDRAIL_EXPAND_H
#include "action/values.h"
#include "base/buf.h"
#include "base/err.h"
#include "guide/vocab.h"

enum expand_secrets {
	SECRETS_REFUSED,     /* a secret is an error */
	SECRETS_REVEALED,    /* for the request itself */
	SECRETS_MASKED       /* for people: "(secret)" */
};
struct expander { const struct values *values; enum expand_secrets secrets; };

/* -1 with err when a name is not known (in TO_TEXT it becomes "…"), a secret may not go there, or it does not fit. A URL's first
 * placeholder stays as it is when the template begins with it. */
int expand(const struct expander *, struct buf *out, const char *tmpl, enum vtarget, struct err *);
char *expand_dup(const struct expander *, const char *tmpl, enum vtarget, struct err *);     /* NULL on failure; wipe and free */
/* A text for people: translated in the guide's domain, then expanded; secrets masked. Never NULL. */
char *expand_say(const struct values *, const char *domain, const char *text);
/* The value with the names of a form's questions that are asked, and the member that stands for their answers. */
#define FORM_LIST "@"
#define FORM_SPREAD "@spread"
/* A template of JSON; a {name} that is all of a string keeps its type, and a member whose whole value is a {name} that is not set
 * is left out. NULL on failure. */
cJSON *expand_json(const struct expander *, const cJSON *tmpl, struct err *);
/* Is tmpl one {name} and nothing else? Then the name is copied to out (of size). */
bool expand_sole(const char *tmpl, char *out, size_t size);
/* Is tmpl one {name} of a value that is not set? Such headers, parameters and members are left out. */
bool expand_left_out(const struct expander *, const char *tmpl);
/* Calls each for every {name} in tmpl. */
void expand_names(const char *tmpl, void (*each)(void *arg, const char *name), void *arg);
#endif
