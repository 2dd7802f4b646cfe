/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/e2e/azdo.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

struct stage azdo;
static struct relay *relay;

void azdo_open(void)
{
	ck_assert(stage_open(&azdo, NULL, CA_GOOD));
	azdo.guide = AZDO_GUIDE;
	azdo.ms = 120000;
}

void azdo_close(void)
{
	keep_record(&azdo);
	ck_assert_int_eq(practice_count(azdo.p, "leaks"), 0);
	if (relay) {
		ck_assert_int_eq(relay_asked(relay, NULL), 0);
		relay_stop(relay);
		relay = NULL;
	}
	stage_close(&azdo);
}

void azdo_lead(const struct relay_way *ways)
{
	char var[64];
	relay = relay_start(ways);
	ck_assert_ptr_nonnull(relay);
	snprintf(var, sizeof var, "HTTPS_PROXY=http://localhost:%d", relay_port(relay));
	stage_env(&azdo, var);
	stage_env(&azdo, "no_proxy=localhost");
}

const char *azdo_secret(const char *kind)
{
	return practice_secret(azdo.p, PRACTICE_AZDO, kind);
}

int azdo_walk(struct proc *r, const struct stage_answer *answers, const char *const *changes, const char *const *more)
{
	const char *argv[16] = { "--screens", SCREENS };
	for (int n = 2; more && *more && n < 15; )
		argv[n++] = *more++;
	stage_answers_of(&azdo, answers, changes);
	int status = stage_walk(&azdo, r, argv);
	show(r);
	return status;
}

int azdo_make(struct proc *r, const char *type, const struct stage_answer *answers, const char *const *changes)
{
	char base[160];
	struct stage_answer all[48] = { { "org_url", base, false }, { "pat", azdo_secret(azdo.pat), true }, { "project", AZDO_PROJECT, false },
		{ "type", type, false }, { "name", AZDO_NAME, false }, { "description", "for the orders", false }, { "made_in", "here", false },
		{ "open_to", "none", false } };
	size_t n = 8;
	practice_base(azdo.p, PRACTICE_AZDO, base, sizeof base);
	for (; answers && answers->name && n < COUNT(all) - 1; answers++)
		all[n++] = *answers;
	ck_assert(!answers || !answers->name);
	return azdo_walk(r, all, changes, NULL);
}

static void nowhere(const struct proc *r, const struct stage_answer *answers)
{
	assert_nowhere(&azdo, "the token", azdo_secret(azdo.pat), r);
	for (; answers && answers->name; answers++)
		if (answers->secret && answers->value && *answers->value) {
			/* of a text with several lines the middle of it: its first line may say only what it is */
			const char *line = strchr(answers->value, '\n');
			char *part = line && line[1] ? mem_dupn(line + 1, strcspn(line + 1, "\n")) : mem_dup(answers->value);
			assert_nowhere(&azdo, answers->name, part, r);
			free(part);
		}
}

/* Only what says which connection it is: the rest is the same for all. */
static cJSON *core(cJSON *whole)
{
	static const char *const names[] = { "type", "url", "data", "authorization" };
	cJSON *o = cJSON_CreateObject();
	for (size_t i = 0; i < COUNT(names); i++)
		cJSON_AddItemToObject(o, names[i], cJSON_DetachItemFromObjectCaseSensitive(whole, names[i]));
	cJSON_Delete(whole);
	return o;
}

/* Puts the answers in the place of "@NAME". */
static void put_answers(cJSON *o, const struct stage_answer *answers)
{
	for (; o; o = o->next) {
		put_answers(o->child, answers);
		const char *text = cJSON_GetStringValue(o);
		for (const struct stage_answer *a = answers; text && text[0] == '@' && a && a->name; a++)
			if (strcmp(a->name, text + 1) == 0) {
				cJSON_SetValuestring(o, a->value);
				break;
			}
	}
}

void azdo_assert_made(const struct proc *r, const char *sent, const struct stage_answer *answers)
{
	assert_walk(r->status == 0, r, "exit %d", r->status);
	char *text = practice_posted(azdo.p), *wanted = mem_dup(sent);
	for (char *s = wanted; *s; s++)
		if (*s == '\'')
			*s = '"';
	cJSON *want = cJSON_Parse(wanted), *got = core(cJSON_Parse(text));
	ck_assert_msg(want, "this is no JSON: %s", wanted);
	put_answers(want, answers);
	char *shown = cJSON_Print(got);
	assert_walk(cJSON_Compare(want, got, true), r, "sent was %s", shown);
	cJSON_free(shown);
	cJSON_Delete(want);
	cJSON_Delete(got);
	free(wanted);
	free(text);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.endpoints"), 1);
	nowhere(r, answers);
}

void azdo_assert_stopped(const struct proc *r, const char *says, const struct stage_answer *answers)
{
	assert_walk(r->status == 1, r, "exit %d", r->status);
	assert_walk(!proc_says(r, "\xe2\x80\xa6:"), r, "a sentence has a hole in it");
	assert_walk(proc_says(r, says), r, "does not say \"%s\"", says);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.posts"), 0);
	nowhere(r, answers);
}
