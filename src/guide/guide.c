/* SPDX-License-Identifier: ISC */
/* Looking things up in a guide. */
#include "config.h"
#include <string.h>
#include <strings.h>
#include "guide/guide.h"

const struct screen *guide_screen(const struct guide *g, const char *id)
{
	for (int i = 0; id && i < g->screens.n; i++)
		if (!strcmp(g->screens.v[i].id, id))
			return &g->screens.v[i];
	return NULL;
}

const struct action *guide_action(const struct guide *g, const char *id)
{
	for (int i = 0; id && i < g->screens.n; i++)
		for (int j = 0; j < g->screens.v[i].actions.n; j++)
			if (!strcmp(g->screens.v[i].actions.v[j].id, id))
				return &g->screens.v[i].actions.v[j];
	return NULL;
}

const struct field *guide_field(const struct guide *g, const char *id)
{
	for (int i = 0; id && i < g->screens.n; i++)
		for (int j = 0; j < g->screens.v[i].fields.n; j++)
			if (!strcmp(g->screens.v[i].fields.v[j].id, id))
				return &g->screens.v[i].fields.v[j];
	return NULL;
}

const struct service *guide_service(const struct guide *g, const char *id)
{
	for (int i = 0; id && i < g->services.n; i++)
		if (!strcmp(g->services.v[i].id, id))
			return &g->services.v[i];
	return NULL;
}

const struct step *guide_step(const struct guide *g, const char *id)
{
	for (int i = 0; id && i < g->steps.n; i++)
		if (!strcasecmp(g->steps.v[i].id, id))
			return &g->steps.v[i];
	return NULL;
}

bool guide_has_step(const struct guide *g, const char *id)
{
	for (int i = 0; i < g->all_steps.n; i++)
		if (!strcmp(g->all_steps.v[i].id, id))
			return true;
	return false;
}

/* A row of a set is called SET/ROW, so that a guide's own row may have the same id. */
static bool outcome_is(const struct outcome *o, const char *name)
{
	size_t n = o->set ? strlen(o->set) : 0;

	if (!o->set)
		return !strcmp(o->id, name);
	return !strncmp(o->set, name, n) && name[n] == '/' && !strcmp(o->id, name + n + 1);
}

const struct outcome *action_outcome(const struct action *a, const char *name)
{
	for (int i = 0; name && i < a->outcomes.n; i++)
		if (outcome_is(&a->outcomes.v[i], name))
			return &a->outcomes.v[i];
	return NULL;
}

char *outcome_name(const struct outcome *o)
{
	return o->set ? mem_fmt("%s/%s", o->set, o->id) : mem_dup(o->id);
}

bool strs_has(const struct strs *l, const char *s)
{
	for (int i = 0; i < l->n; i++)
		if (!strcmp(l->v[i], s))
			return true;
	return false;
}
