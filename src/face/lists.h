/* SPDX-License-Identifier: ISC */
/* The pictures that lie over the page: map, finds, values, links, what goes wrong, details. */
#ifndef HANDRAIL_LISTS_H
#define HANDRAIL_LISTS_H
#include "face/ui.h"

void lists_map(struct ui *, const struct view *);
void lists_find(struct ui *, struct session *);
void lists_copies(struct ui *, const struct view *);
void lists_links(struct ui *, const struct view *);
void lists_deal(struct ui *, const struct view *);
char *lists_details(const struct view *);
char *lists_plain_values(const struct view *);          /* for the normal screen: unbroken */
#endif
