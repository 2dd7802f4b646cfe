/* SPDX-License-Identifier: ISC */
/* Every step of the documents is on a screen that some answers reach, and ends in the state that tests/contract/states.tsv says. */
#include "config.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "tests/rows/walk.h"

#define RUNS 240
#define CELLS 96

struct run { char *guide, *sets; struct walk walk; };
static struct run runs[RUNS];
static int n_runs;
static struct loop *loop;
static char *table;

static int split(char *line, char **cells)
{
	int n = 0;
	for (char *s = line; s && n < CELLS; ) {
		char *tab = strchr(s, '\t');
		cells[n++] = s;
		if (tab)
			*tab++ = '\0';
		s = tab;
	}
	return n;
}

/* run, guide, sets, and the rows that are dealt, if any */
static void add_run(char **cells, int n)
{
	struct run *r = &runs[n_runs++];
	ck_assert_int_lt(n_runs, RUNS);
	r->guide = cells[1];
	r->sets = cells[2];
	walk_through(&r->walk, walk_guide(cells[1]), loop, r->sets, n > 3 ? cells[3] : NULL);
}

static bool visited(const char *state)
{
	return strcmp(state, "open") != 0 && strcmp(state, "failed") != 0;
}

static void check_step(char **cells, int n)
{
	int cell = 3;
	bool seen = false;
	for (int i = 0; i < n_runs; i++) {
		const char *state;
		if (strcmp(runs[i].guide, cells[0]) != 0)
			continue;
		ck_assert_msg(cell < n, "%s %s: no state for %s", cells[0], cells[1], runs[i].sets);
		ck_assert_msg(guide_step(runs[i].walk.guide, cells[1]) != NULL, "%s has no step %s", cells[0], cells[1]);
		state = step_state_id(session_step(runs[i].walk.session, cells[1]));
		ck_assert_msg(strcmp(state, cells[cell]) == 0, "%s %s with %s is %s, not %s", cells[0], cells[1], runs[i].sets, state, cells[cell]);
		seen = seen || visited(state);
		cell++;
	}
	ck_assert_msg(seen, "%s %s is visited by no rehearsal", cells[0], cells[1]);
}

START_TEST(every_step_ends_as_it_should)
{
	int steps = 0;
	for (char *line = table, *end; *line; line = end) {
		char *cells[CELLS];
		int n;
		end = line + strcspn(line, "\n");
		if (*end)
			*end++ = '\0';
		if (*line == '#' || !*line)
			continue;
		n = split(line, cells);
		if (strcmp(cells[0], "run") == 0) {
			add_run(cells, n);
		} else {
			check_step(cells, n);
			steps++;
		}
	}
	ck_assert_int_gt(steps, 0);
	printf("%d steps in %d rehearsals\n", steps, n_runs);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("steps");
	TCase *t = tcase_create("steps");
	SRunner *r = srunner_create(s);
	struct err err = { "" };
	struct buf b;
	int failed;
	buf_init(&b, BUF_FILE);
	if (fs_read(STATES, &b, &err))
		mem_die(err.text);
	table = b.s;
	loop = loop_new(NULL);
	tcase_add_test(t, every_step_ends_as_it_should);
	tcase_set_timeout(t, 600);
	suite_add_tcase(s, t);
	srunner_set_fork_status(r, CK_NOFORK);
	srunner_run_all(r, CK_NORMAL);
	failed = srunner_ntests_failed(r);
	for (int i = 0; i < n_runs; i++) {
		struct guide *g = (struct guide *)(size_t)(const void *)runs[i].walk.guide;
		walk_end(&runs[i].walk);
		guide_free(g);
	}
	loop_free(loop);
	buf_free(&b);
	srunner_free(r);
	return failed ? 1 : 0;
}
