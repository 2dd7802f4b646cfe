/* SPDX-License-Identifier: ISC */
/* Questions that a server describes. */
#include "config.h"
#include "guide/vocab_parts.h"

static const struct vkey asked_choices_keys[] = {
	K(asked_choices, in, V_POINTER, F_REQUIRED, "In the item: the list of answers to choose from."),
	K(asked_choices, value, V_POINTER, 0, "In each of them: what the answer is; the whole when left out."),
	K(asked_choices, label, V_POINTER, 0, "In each of them: what is shown; the answer when left out."),
	K(asked_choices, limited, V_POINTER, 0, "In the item: false when other answers are taken, too; the list is then shown with the help, and the answer is typed."),
	END };
OBJECT(asked_choices, "Answers to choose from, as a server describes them.");

static const struct vkey asked_kind_keys[] = {
	O(asked_kind, where, V_LIST, F_REQUIRED, where, "What the item must be like."),
	E(asked_kind, kind, F_REQUIRED, vocab_field_kinds, "What the question takes then."),
	K(asked_kind, lines, V_BOOL, 0, "true: may have several lines."),
	O(asked_kind, choices, V_LIST, 0, choice, "The answers to choose from, when the server does not say them, such as for yes and no."),
	END };
OBJECT(asked_kind, "What kind of question an item is. The first that fits counts; a text when none does.");

static const struct vkey asked_form_keys[] = {
	K(asked_form, id, V_NAME, F_REQUIRED, "Its name. Its answers are called NAME.ITEM, also for --set and in the answers file."),
	K(asked_form, from, V_NAME, F_REQUIRED, "The value, kept as json, that describes the questions."),
	O(asked_form, find, V_LIST, 0, find, "The way to them, when they are not the value itself: the item that is like this, and in it the next."),
	K(asked_form, items, V_POINTER, 0, "In what was found so: the list of questions."),
	O(asked_form, skip, V_LIST, 0, where, "An item that is like this is no question."),
	K(asked_form, name, V_POINTER, F_REQUIRED, "In each item: its name."),
	K(asked_form, label, V_POINTER, 0, "In each item: what is asked; its name when left out."),
	K(asked_form, help, V_POINTER, 0, "In each item: what it is for."),
	K(asked_form, required, V_POINTER, 0, "In each item: true when it may not be left empty."),
	N(asked_form, "default", value, V_POINTER, 0, "In each item: what is filled in beforehand."),
	K(asked_form, example, V_POINTER, 0, "In each item: what a rehearsal fills in; made up when left out."),
	K(asked_form, pattern, V_POINTER, 0, "In each item: the regular expression of the answer, as servers write it."),
	K(asked_form, format, V_POINTER, 0, "In each item: what is said when the answer does not fit the pattern."),
	K(asked_form, longest, V_POINTER, 0, "In each item: characters at the most."),
	K(asked_form, group, V_POINTER, 0, "In each item: what it belongs to; questions of one group follow each other, and their help names it."),
	K(asked_form, visible, V_POINTER, 0, "In each item: when it is asked: true, false, or A == B, A != B, joined by || and &&. Another rule is not understood; "
		"then it is asked, and its help says so."),
	O(asked_form, choices, V_OBJECT, 0, asked_choices, "In each item: the answers to choose from."),
	O(asked_form, kinds, V_LIST, 0, asked_kind, "What kind of question an item is."),
	O(asked_form, when, V_LIST, 0, cond, "Asked only when all of these hold."),
	END };
OBJECT(asked_form, "Questions that a server describes. In a JSON body the member \"@spread\": \"NAME\" of an object stands for all answers "
	"of that form that are asked for and not empty, each under its item's own name and as a text.");
