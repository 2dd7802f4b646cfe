/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "action/dig.h"
#include "action/matching.h"

bool dig_like(const struct values *values, const cJSON *item, const where_list *where)
{
	static const struct reply none;
	const struct matching m = { &none, item, NULL, values };
	return wheres_hold(&m, item, where);
}

static const cJSON *find_in(const struct values *values, const cJSON *at, const struct find *f)
{
	const cJSON *list = json_at(at, f->in);
	for (const cJSON *c = cJSON_IsArray(list) ? list->child : NULL; c; c = c->next)
		if (dig_like(values, c, &f->where))
			return c;
	return NULL;
}

const cJSON *dig_list(const struct values *values, const char *from, const find_list *find, const char *items)
{
	const struct value *v = values_get(values, from);
	const cJSON *at = v ? v->json : NULL;
	for (int i = 0; at && i < find->n; i++)
		at = find_in(values, at, &find->v[i]);
	at = at && items ? json_at(at, items) : at;
	return cJSON_IsArray(at) ? at : NULL;
}
