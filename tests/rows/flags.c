/* SPDX-License-Identifier: ISC */
/* Every flag on every command line that the guide about Flux can build is one that the program takes, in the form that it takes.
 * A password is on none of them. */
#include "config.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "tests/rows/walk.h"

#define GUIDE "flux-azure-devops"

static char *table;
static int looked;

/* The line "command\tWORDS" whose words this command line has, flags between them left out; the longest. */
static const char *command_for(const struct strs *argv)
{
	const char *best = NULL;
	size_t most = 0;
	for (const char *s = strstr(table, "\ncommand\t"); s; s = strstr(s + 1, "\ncommand\t")) {
		const char *words = s + 9;
		size_t len = strcspn(words, "\n"), at = 0;
		for (int i = 0; i < argv->n && at < len; i++) {
			size_t n = strlen(argv->v[i]);
			if (*argv->v[i] == '-')
				continue;
			if (n > len - at || strncmp(words + at, argv->v[i], n) != 0 || (at + n < len && words[at + n] != ' '))
				break;
			at += n + 1;
		}
		if (at > len && len > most) {
			most = len;
			best = words;
		}
	}
	return best;
}

static void check_flag(const char *command, const char *flag, const char *where)
{
	size_t n = strcspn(flag, "=");
	const char *end = strstr(command, "\ncommand\t");
	char *line = mem_fmt("\n%.*s\t", (int)n, flag);
	const char *at = strstr(command, line);
	ck_assert_msg(at && (!end || at < end), "%s: %.*s does not know %s", where, (int)strcspn(command, "\n"), command, flag);
	at += strlen(line);
	if (strncmp(at, "value", 5) == 0)
		ck_assert_msg(flag[n] == '=', "%s: %s takes a value", where, flag);
	else
		ck_assert_msg(!flag[n] || strcmp(flag + n, "=true") == 0 || strcmp(flag + n, "=false") == 0, "%s: %s takes no value", where, flag);
	ck_assert_msg(strncmp(flag, "--password", n) != 0 && strncmp(flag, "--registry-creds", n) != 0, "%s: a secret on a command line", where);
	free(line);
	looked++;
}

/* What stands alone as {name} is a flag that an action makes, or nothing. */
static void check_made(const struct action *a, const char *command, const char *name)
{
	bool made = false;
	for (int i = 0; i < a->make.n; i++)
		if (strlen(a->make.v[i].name) == strlen(name) - 2 && strncmp(a->make.v[i].name, name + 1, strlen(name) - 2) == 0) {
			ck_assert_msg(strncmp(a->make.v[i].of, "--", 2) == 0, "%s: %s is no flag", a->id, a->make.v[i].of);
			check_flag(command, a->make.v[i].of, a->id);
			made = true;
		}
	ck_assert_msg(made || strncmp(name, "{ssh_url}", 9) == 0, "%s: nobody knows what %s is", a->id, name);
}

static void check_action(const struct action *a)
{
	const struct strs *argv = &a->command->argv;
	const char *command = command_for(argv);
	ck_assert_msg(command != NULL, "%s: its command is in no table: %s %s", a->id, argv->v[0], argv->n > 1 ? argv->v[1] : "");
	for (int i = 1; i < argv->n; i++) {
		if (strncmp(argv->v[i], "--", 2) == 0)
			check_flag(command, argv->v[i], a->id);
		else if (*argv->v[i] == '{' && strcmp(argv->v[i - 1], "-o") != 0)
			check_made(a, command, argv->v[i]);
	}
}

START_TEST(flags_are_known)
{
	static const char *const ways[] = { GUIDE, GUIDE ":rotate-token", GUIDE ":rotate-key" };
	for (size_t w = 0; w < COUNT(ways); w++) {
		struct guide *g = walk_guide(ways[w]);
		for (int s = 0; s < g->screens.n; s++)
			for (int i = 0; i < g->screens.v[s].actions.n; i++)
				if (g->screens.v[s].actions.v[i].kind == ACTION_COMMAND)
					check_action(&g->screens.v[s].actions.v[i]);
		guide_free(g);
	}
	ck_assert_int_gt(looked, 100);
	printf("%d flags looked at\n", looked);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("flags");
	TCase *t = tcase_create("flags");
	SRunner *r = srunner_create(s);
	struct err err = { "" };
	struct buf b;
	buf_init(&b, BUF_FILE);
	if (fs_read(FLAGS, &b, &err))
		mem_die(err.text);
	table = b.s;
	tcase_add_test(t, flags_are_known);
	suite_add_tcase(s, t);
	srunner_set_fork_status(r, CK_NOFORK);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	buf_free(&b);
	return failed ? 1 : 0;
}
