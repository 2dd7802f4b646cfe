/* SPDX-License-Identifier: ISC */
/* Each way of the guide for service connections, rehearsed against each release of the server that it tells apart: it ends, or
 * says that this release cannot do it. With HANDRAIL_TEST_REQUESTS what is asked is written down for check-requests. */
#include "config.h"
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include "tests/rows/walk.h"

#define GUIDE "azure-pipelines-service-connections"

static const char *const ways[] = { GUIDE, GUIDE ":show", GUIDE ":change", GUIDE ":remove", GUIDE ":checks", GUIDE ":roles", GUIDE ":share", GUIDE ":permit" };

static const struct action *action_named(const struct guide *g, const char *id)
{
	for (int s = 0; s < g->screens.n; s++)
		for (int i = 0; i < g->screens.v[s].actions.n; i++)
			if (strcmp(g->screens.v[s].actions.v[i].id, id) == 0)
				return &g->screens.v[s].actions.v[i];
	return NULL;
}

/* It stands still only where something is said to be wrong. */
static bool said(const struct view *v)
{
	for (int i = 0; i < v->n_checks; i++)
		if (v->checks[i].state == CHECK_FAILED && v->checks[i].say && *v->checks[i].say)
			return true;
	return false;
}

static void walk_release(const struct guide *g, const char *way, struct loop *loop, const char *release)
{
	struct walk w;
	/* servers tell their releases, and what is in nobody's list is looked at by where it is */
	char *deal = mem_fmt("%sapi:%s", strcmp(release, "unlisted-server") == 0 ? "whose-pat:name," : "", release);
	walk_through(&w, g, loop, "", deal);
	const struct view *v = session_view(w.session);
	const char *came = values_outcome(session_values(w.session), "api");
	ck_assert_msg(came && strcmp(came, release) == 0, "%s comes to %s, not to %s", way, came ? came : "nothing", release);
	ck_assert_msg(v->kind == VIEW_FINISHED || said(v), "%s with %s stops without a word", way, release);
	walk_end(&w);
	free(deal);
}

START_TEST(every_release_is_walked)
{
	struct guide *g = walk_guide(ways[_i]);
	struct loop *loop = loop_new(NULL);
	const struct action *api = action_named(g, "api");
	int n = 0;
	ck_assert_ptr_nonnull(api);
	for (int i = 0; i < api->outcomes.n; i++) {
		const struct outcome *o = &api->outcomes.v[i];
		if (o->verdict != VERDICT_PASS && o->verdict != VERDICT_PROBABLE)
			continue;
		walk_release(g, ways[_i], loop, o->id);
		n++;
	}
	ck_assert_int_ge(n, 5);
	loop_free(loop);
	guide_free(g);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("releases");
	TCase *t = tcase_create("releases");
	tcase_add_loop_test(t, every_release_is_walked, 0, (int)COUNT(ways));
	tcase_set_timeout(t, 120);
	suite_add_tcase(s, t);
	SRunner *r = srunner_create(s);
	srunner_set_fork_status(r, CK_NOFORK);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
