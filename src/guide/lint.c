/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/buf.h"
#include "base/i18n.h"
#include "guide/lint_rules.h"

static const struct lint_rule rules[] = {
	{ "id-twice", "guide", check_twice, 0, false, N_("the %s \"%s\" is there already: give one of them another id") },
	{ "value-twice", "guide", check_value_twice, 0, false, N_("\"%s\" is given a value in two ways that are not alternatives: take another name for one") },
	{ "part-twice", "guide", check_part_twice, 0, false, N_("the file %s is listed twice: take one out") },
	{ "part-unused", "guide", check_part_unused, 0, false, N_("the file %s is read by nothing: name it in the \"parts\" of the guide or of a task, or take it away") },
	{ "date-wrong", "document", check_date, 0, false, N_("\"%s\" is no date: write it as 2026-11-21") },
	{ "step-unknown", "*", check_ref, REF_STEP, false, N_("the document has no step \"%s\": add it to \"steps\" in guide.json, or take a number from there") },
	{ "step-nowhere", "guide", check_step_nowhere, 0, false, N_("no screen stands for step %s: name it in the \"step\" of a screen") },
	{ "action-unknown", "*", check_cond_action, 0, false, N_("there is no action \"%s\": take the id of one") },
	{ "field-unknown", "*", check_ref, REF_FIELD, false, N_("there is no field \"%s\": take the id of one") },
	{ "change-unknown", "*", check_ref, REF_CHANGE, false, N_("there is no change \"%s\": take the id of an action with \"effect\": \"change\"") },
	{ "service-unknown", "*", check_ref, REF_SERVICE, false, N_("there is no service \"%s\": add it to \"services\" in guide.json, or take one from there") },
	{ "value-unknown", "*", check_cond_value, 0, false, N_("nothing in this guide gives \"%s\" a value: take the name of a field, of a keep or of a make") },
	{ "outcome-unknown", "cond", check_cond_outcome, 0, true, N_("the action %s has no outcome \"%s\": take the id of a row, or SET/ROW of a row from a set") },
	{ "answer-unknown", "cond", check_cond_answer, 0, true, N_("the field %s can never be \"%s\": take one of its choices, or yes or no") },
	{ "fault-unknown", "*", check_faults, 0, false, N_("there is no fault \"%s\": take one of those that handrail-screens(5) names") },
	{ "word-unknown", "*", check_words, 0, false, N_("\"%s\" may not be \"%s\"; it may be %s") },
	{ "live-not-list", "live_choices", check_live, 0, false, N_("\"%s\" is not kept as json, so there is no list to choose from: keep it with \"as\": \"json\"") },
	{ "table-not-list", "table", check_table, 0, false, N_("\"%s\" is not kept as json, so there is nothing to list: keep it with \"as\": \"json\", and not as a secret") },
	{ "column-nowhere", "column", check_column, 0, false, N_("no reply of a rehearsal has \"%s\" in an item of \"%s\": correct the pointer, or show it in a reply") },
	{ "form-not-list", "asked_form", check_live, 0, false, N_("\"%s\" is not kept as json, so it describes no questions: keep it with \"as\": \"json\"") },
	{ "spread-unknown", "*", check_spread, 0, false, N_("there is no form \"%s\" on this screen or before it, or its answers may not go here: spread one into the JSON of a request") },
	{ "choices-missing", "field", check_choices, 0, false, N_("there is nothing to choose from: give it \"choices\" or \"live\"") },
	{ "example-missing", "field", check_example, 0, false, N_("a rehearsal has nothing to fill in: give it an \"example\" or a \"default\", or make it optional") },
	{ "example-wrong", "field", check_example_fits, 0, false, N_("the example \"%s\" would be refused as an answer: it must fit the pattern and the choices, and none of \"refuse\"") },
	{ "basic-pair", "auth", check_basic, 0, false, N_("basic authentication is a user name and a password: write a list of two, [\"\", \"{token}\"] for one without a user") },
	{ "git-incomplete", "git", check_git, 0, false, N_("\"%s\" needs \"%s\" here") },
	{ "make-incomplete", "make", check_make, 0, false, N_("\"%s\" needs \"%s\" here") },

	{ "otherwise-missing", "action", check_rows, ROW_OTHERWISE_MISSING, true, N_("no row says what any other answer means: end with one that has \"otherwise\": true") },
	{ "otherwise-early", "action", check_rows, ROW_OTHERWISE_EARLY, true, N_("no answer can select this row, since \"%s\" before it takes whatever comes: put that one last") },
	{ "otherwise-tests", "outcome", check_row, ROW_OTHERWISE_TESTS, false, N_("\"otherwise\" takes whatever comes, so it cannot have tests: take out one or the other") },
	{ "row-without-test", "outcome", check_row, ROW_NO_TEST, false, N_("nothing says which answers this row is for: give it a test, or \"otherwise\": true as the last row") },
	{ "row-shadowed", "action", check_rows, ROW_SHADOWED, true, N_("no answer can select this row, since \"%s\" before it takes all of them: put the narrower row first") },
	{ "fix-missing", "outcome", check_row, ROW_FIX, false, N_("a row that says %s must say what to do about it: add \"fix\"") },
	{ "say-missing", "outcome", check_row, ROW_SAY, false, N_("a row that says %s must say what was seen: add \"say\"") },
	{ "repeat-missing", "outcome", check_row, ROW_REPEAT, true, N_("a row says wait and the action does not say how often to look: add \"repeat\" to the action") },
	{ "variants-missing", "outcome", check_row, ROW_VARIANTS, true, N_("a row says next and the action has nothing else to try: add \"variants\" to the action") },
	{ "ask-missing", "outcome", check_row, ROW_ASK, false, N_("a row that says ask must name the yes-or-no field that is asked: add \"ask\"") },
	{ "ask-field", "outcome", check_row, ROW_ASK_FIELD, true, N_("\"%s\" cannot be asked here: it must be a field of this screen, of kind yesno, with \"on_ask\": true") },
	{ "then-without-ask", "outcome", check_row, ROW_THEN, false, N_("\"then\" is what a yes leads to, and this row asks nothing: take it out") },
	{ "on-ask-unused", "field", check_on_ask, 0, false, N_("no row asks \"%s\": name it in the \"ask\" of one, or take \"on_ask\" out") },
	{ "rehearsal-missing", "outcome", check_row, ROW_REHEARSAL, false, N_("there is no reply that shows this row: add \"rehearsal\"") },
	{ "source-missing", "outcome", check_row, ROW_SOURCE, false, N_("a row that says %s must say where that is known from: add \"source\"") },
	{ "during-field", "during", check_during, DURING_FIELD, false, N_("\"%s\" cannot be asked here: it must be a field of this screen with \"on_ask\": true") },
	{ "during-say", "during", check_during, DURING_SAY, false, N_("\"%s\" asks or shows something and does not say what it is about: add \"say\"") },
	{ "during-nothing", "during", check_during, DURING_NOTHING, false, N_("nothing comes of \"%s\": give it a \"stage\", a \"keep\", a \"say\" or a \"send\"") },
	{ "during-shown", "during", check_during, DURING_SHOWN, false, N_("the output in \"rehearsal\" does not show \"%s\": it must hold one of its texts") },
	{ "during-outcome", "during", check_during, DURING_OUTCOME, true, N_("the action has no outcome \"%s\": take the id of a row") },
	{ "through-unknown", "rehearsal", check_through, 0, true, N_("the program of this action has no row \"%s\" to be printed: take the id of one of its \"during\"") },
	{ "value-unused", "*", check_unused, 0, false, N_("nothing uses the value \"%s\": use it in a text or a request, or take it out") },

	{ "undo-missing", "action", check_change, CHANGE_UNDO, false, N_("a change must say how it is undone: add \"undo\"") },
	{ "first-missing", "action", check_change, CHANGE_FIRST, false, N_("a change must look first whether it is there already: name the action that looks in \"first\"") },
	{ "first-not-read", "action", check_change, CHANGE_FIRST_READ, false, N_("\"%s\" changes something itself and cannot be what looks first: name an action that only reads") },
	{ "change-before-read", "action", check_change, CHANGE_BEFORE_READ, false, N_("this changes something before anything was read: put an action that reads before it") },
	{ "reply-host", "http", check_reply_host, 0, false, N_("a secret would go to the host in \"%s\", which came out of a reply: let the row that keeps it ask, or test \"same_origin\": true") },
	{ "private-key", "keep", check_private_key, 0, false, N_("a private key must be kept with \"secret\": true") },
	{ "trust-unasked", "tls", check_trust_unasked, 0, false, N_("the certificate \"%s\" would be trusted without anybody having agreed to it: let the row that keeps it ask") },
	{ "secret-unsaid", "keep", check_secret_unsaid, 0, false, N_("\"%s\" is taken out of what may be a secret: say with \"secret\" whether it is one, true or false") },

	{ "text-control", "*", check_text, TEXT_CONTROL, false, N_("\"%s\" has a control character in it: take it out; a new paragraph is a new item") },
	{ "text-blanks", "*", check_text, TEXT_BLANKS, false, N_("\"%s\" has a blank in front, at its end or twice in a row: take it out") },
	{ "text-word", "*", check_text, TEXT_WORD, false, N_("\"%s\" has a word of more than 38 columns, which does not fit a narrow screen: %s") },
	{ "text-width", "*", check_text, TEXT_WIDTH, false, N_("\"%s\" is %s columns wide and has room for %s: shorten it") },

	{ "name-brace", "*", check_names, NAMES_BRACE, false, N_("a brace without a name in \"%s\": write {name} with small letters, digits and underscores, or double the brace") },
	{ "name-unknown", "*", check_names, NAMES_UNKNOWN, true, N_("{%s} is not known at this point: nothing on this screen or before it gives it a value") },
	{ "name-reply", "*", check_names, NAMES_REPLY, true, N_("{%s} is only known in the rows of an action") },
	{ "name-secret", "*", check_names, NAMES_SECRET, true, N_("{%s} is a secret and may not go into \"%s\": use it in authentication, headers or a body only") },

	{ "screen-unreachable", "screen", check_reach, REACH_SCREEN, false, N_("no answers lead to this screen: see its \"when\"") },
	{ "action-unreachable", "action", check_reach, REACH_ACTION, true, N_("no answers lead to this action: see its \"when\" and those before it") },
	{ "step-unreachable", "step", check_reach, REACH_STEP, false, N_("no answers lead to step %s: all screens that stand for it are passed by") },
};

const char *lint_rule_id(int nth)
{
	return nth < (int)COUNT(rules) ? rules[nth].id : NULL;
}

static int line_of(const struct lint *l, const struct spot *s, const char *string)
{
	int line = linemap_of(&l->lines, string);

	return line ? line : spot_at(s)->line;
}

/* The head first, then the parts in their order, then what is shared. */
static int file_rank(const struct guide *g, const char *file)
{
	for (int i = 0; i < g->screens.n; i++)
		if (g->screens.v[i].at.file == file)
			return i + 1;
	return file == g->at.file ? 0 : g->screens.n + 1;
}

static bool said_already(const struct lint *l, const char *file, int line, const char *text)
{
	for (int i = 0; i < l->n_said; i++)
		if (l->said[i].line == line && l->said[i].file == file && !strcmp(l->said[i].text, text))
			return true;
	return false;
}

void lint_say(struct lint *l, const struct spot *s, const char *at, const char *a, const char *b, const char *c)
{
	struct buf text;
	const char *file = spot_at(s)->file;
	int line = line_of(l, s, at);

	buf_init(&text, BUF_TEXT);
	spot_place(s, &text);
	if (text.len)
		buf_adds(&text, ": ");
	buf_addf(&text, _(l->rule->text), a, b, c);          /* the texts of the table, whose catalogues msgfmt has checked */
	buf_addf(&text, " [%s]", l->rule->id);
	if (said_already(l, file, line, text.s)) {
		buf_free(&text);
		return;
	}
	l->said = mem_grow(l->said, (size_t)l->n_said + 1, sizeof *l->said);
	l->said[l->n_said++] = (struct complaint){ file, file_rank(l->g, file), line, buf_detach(&text) };
}

/* A row that came from a set is a copy; most rules look at it once, in its set. */
static bool wrong_copy(const struct spot *s, const struct lint_rule *r)
{
	const struct outcome *row = spot_up(s, "outcome");

	if (r->placed)
		return spot_up(s, "set") != NULL;
	return row && row->set && spot_up(s, "action");
}

static bool set_used(const struct guide *g, const char *id)
{
	for (int i = 0; i < g->screens.n; i++)
		for (int j = 0; j < g->screens.v[i].actions.n; j++) {
			const struct action *a = &g->screens.v[i].actions.v[j];

			for (int k = 0; k < a->outcomes.n; k++)
				if (a->outcomes.v[k].set && !strcmp(a->outcomes.v[k].set, id))
					return true;
		}
	return false;
}

/* A set that no action of this way uses may name what only other ways have; so may the conditions of another way's parts. */
static bool elsewhere(struct lint *l, const struct spot *s)
{
	const struct set *set = spot_up(s, "set");
	const struct task *task = spot_up(s, "task");

	if (set && set != l->set) {
		l->set = set;
		l->set_used = set_used(l->g, set->id);
	}
	if (spot_up(s, "include"))
		return task ? !l->g->task || strcmp(task->id, l->g->task->id) : l->g->task != NULL;
	return set && !l->set_used;
}

static void visit(void *arg, const struct spot *s)
{
	struct lint *l = arg;

	if (elsewhere(l, s))
		return;
	for (size_t i = 0; i < COUNT(rules); i++) {
		const struct lint_rule *r = &rules[i];

		if (s->key ? strcmp(r->object, "*") : strcmp(r->object, s->object->name))
			continue;
		if (wrong_copy(s, r))
			continue;
		l->rule = r;
		r->check(l, s);
	}
}

static int by_place(const void *a, const void *b)
{
	const struct complaint *x = a, *y = b;
	int order = x->rank - y->rank;

	if (!order)
		order = strcmp(x->file, y->file);
	if (!order)
		order = x->line - y->line;
	return order ? order : strcmp(x->text, y->text);
}

void lint_free(struct lint *l)
{
	for (int i = 0; i < l->n_said; i++)
		free(l->said[i].text);
	free(l->said);
	free(l->givers);
	free(l->used);
	linemap_free(&l->lines);
}

int lint_among(const struct guide *const *ways, int n_ways, int at, guide_diag_fn *diag, void *arg)
{
	const struct guide *g = ways[at];
	struct lint l = { .g = g, .ways = ways, .n_ways = n_ways };
	int n;

	linemap_note(&l.lines, g);
	lint_givers(&l);
	walk_guide(g, visit, &l);
	if (l.n_said)
		qsort(l.said, (size_t)l.n_said, sizeof *l.said, by_place);
	for (int i = 0; i < l.n_said; i++)
		diag(arg, l.said[i].file, l.said[i].line, l.said[i].text);
	n = l.n_said;
	lint_free(&l);
	return n;
}

int guide_lint(const struct guide *g, guide_diag_fn *diag, void *arg)
{
	return lint_among(&g, 1, 0, diag, arg);
}
