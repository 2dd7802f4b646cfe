/* SPDX-License-Identifier: ISC */
/* What the files of the linter share. */
#ifndef HANDRAIL_LINT_RULES_H
#define HANDRAIL_LINT_RULES_H
#include "guide/linemap.h"
#include "guide/lint.h"
#include "guide/walk.h"

enum name_from { NAME_FIELD, NAME_KEEP, NAME_MAKE, NAME_VARIANT, NAME_PIECE };
/* Something that gives a value to a name. */
struct giver {
	const char *name;
	enum name_from from;
	bool secret, json;
	const struct at *at;
	const struct screen *screen;
	const struct action *action;             /* of a keep, of an action's make, of a variant */
	const struct outcome *row;               /* of a keep */
	const struct during *during;             /* of a piece */
	const struct field *field;
	const struct make *make;
	const struct keep *keep;
};

struct lint;
struct lint_rule {
	const char *id;
	const char *object;                      /* for which objects it is called; "guide": once; "*": for each key */
	void (*check)(struct lint *, const struct spot *);
	int what;                                /* which of the things that check can look for */
	bool placed;                             /* also for the rows of a set in each action that uses it, and not in the set */
	const char *text;                        /* N_(…) with up to three %s */
};

struct complaint { const char *file; int rank, line; char *text; };
struct lint {
	const struct guide *g;
	const struct guide *const *ways; int n_ways;     /* the guide and its tasks; g is one of them */
	const struct lint_rule *rule;
	struct giver *givers; int n_givers;
	const char **used; int n_used;           /* the names that something looks at */
	struct linemap lines;
	struct complaint *said; int n_said;
	const struct set *set; bool set_used;    /* the set that was looked at last */
};

/* Complains by the text of the rule at hand. at: a string of the guide, for its line; NULL: the line of the spot's object. */
void lint_say(struct lint *, const struct spot *, const char *at, const char *a, const char *b, const char *c);

bool names_value(const struct spot *);                                   /* does the key name a value, outside of braces? */
bool is_used(const struct lint *, const char *name);
bool is_given_elsewhere(const struct lint *, const char *name);              /* in another way of the guide */
bool is_used_elsewhere(const struct lint *, const char *name, const struct at *);   /* in another way, where it comes from the same place */
void lint_free(struct lint *);
const char *function_of(const struct make *);
/* Calls each for every {name}; false when a brace is left over. */
bool names_in(const char *s, void (*each)(void *arg, const char *name), void *arg);
void names_in_make(const struct make *, void (*each)(void *arg, const char *name), void *arg);
bool is_template(const struct vkey *);
const struct giver *giver_of(const struct lint *, const char *name);     /* the first one */
bool name_secret(const struct lint *, const char *name);
void lint_givers(struct lint *);
bool is_reply_name(const char *name);
/* Do two objects say the same? */
bool same_thing(const struct vobject *, const void *a, const void *b);
bool same_member(const struct vkey *, const void *a, const void *b);     /* a, b: the structs */

bool form_known(const struct lint *, const struct spot *, const char *name);   /* of a FORM.ITEM: is the form asked up to here? */
bool is_choice(const void *field, const char *value);                   /* as far as one can tell here */

/* lint_refs.c */
enum { REF_TWICE, REF_STEP, REF_ACTION, REF_FIELD, REF_SERVICE, REF_CHANGE, REF_OUTCOME, REF_ANSWER, REF_WORD, REF_FAULT };
void check_twice(struct lint *, const struct spot *);
void check_value_twice(struct lint *, const struct spot *);
void check_part_twice(struct lint *, const struct spot *);
void check_ref(struct lint *, const struct spot *);
void check_cond_action(struct lint *, const struct spot *);
void check_cond_value(struct lint *, const struct spot *);
void check_cond_outcome(struct lint *, const struct spot *);
void check_cond_answer(struct lint *, const struct spot *);
void check_words(struct lint *, const struct spot *);
void check_faults(struct lint *, const struct spot *);
void check_step_nowhere(struct lint *, const struct spot *);
void check_part_unused(struct lint *, const struct spot *);
void check_live(struct lint *, const struct spot *);
void check_table(struct lint *, const struct spot *);
void check_column(struct lint *, const struct spot *);
void check_spread(struct lint *, const struct spot *);
void check_choices(struct lint *, const struct spot *);
void check_example(struct lint *, const struct spot *);
void check_example_fits(struct lint *, const struct spot *);
void check_date(struct lint *, const struct spot *);
void check_basic(struct lint *, const struct spot *);
void check_git(struct lint *, const struct spot *);
void check_make(struct lint *, const struct spot *);

/* lint_rows.c */
enum { ROW_OTHERWISE_MISSING, ROW_OTHERWISE_EARLY, ROW_OTHERWISE_TESTS, ROW_NO_TEST, ROW_SHADOWED, ROW_FIX, ROW_SAY, ROW_REPEAT, ROW_VARIANTS,
	ROW_ASK, ROW_ASK_FIELD, ROW_THEN, ROW_REHEARSAL, ROW_SOURCE };
void check_rows(struct lint *, const struct spot *);
void check_row(struct lint *, const struct spot *);
void check_unused(struct lint *, const struct spot *);
void check_on_ask(struct lint *, const struct spot *);

/* lint_during.c */
enum { DURING_FIELD, DURING_SAY, DURING_NOTHING, DURING_SHOWN, DURING_THROUGH, DURING_OUTCOME };
void check_during(struct lint *, const struct spot *);
void check_through(struct lint *, const struct spot *);

/* lint_change.c */
enum { CHANGE_UNDO, CHANGE_FIRST, CHANGE_FIRST_READ, CHANGE_BEFORE_READ };
void check_change(struct lint *, const struct spot *);
void check_reply_host(struct lint *, const struct spot *);
void check_private_key(struct lint *, const struct spot *);
void check_secret_unsaid(struct lint *, const struct spot *);
void check_trust_unasked(struct lint *, const struct spot *);

/* lint_text.c */
enum { TEXT_CONTROL, TEXT_BLANKS, TEXT_WORD, TEXT_WIDTH };
void check_text(struct lint *, const struct spot *);

/* lint_names.c */
enum { NAMES_UNKNOWN, NAMES_BRACE, NAMES_REPLY, NAMES_SECRET };
void check_names(struct lint *, const struct spot *);

/* lint_reach.c */
enum { REACH_SCREEN, REACH_ACTION, REACH_STEP };
void check_reach(struct lint *, const struct spot *);
#endif
