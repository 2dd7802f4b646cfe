/* SPDX-License-Identifier: ISC */
/* Lists inside a value that was kept as json: of the services that there are, that one; of its ways to sign in, this one. */
#ifndef HANDRAIL_DIG_H
#define HANDRAIL_DIG_H
#include "action/values.h"

/* The list that find leads to inside the value from, and in it items; NULL when there is none. Borrowed until the value changes. */
const cJSON *dig_list(const struct values *, const char *from, const find_list *find, const char *items);
/* Is an item like this? */
bool dig_like(const struct values *, const cJSON *item, const where_list *);
#endif
