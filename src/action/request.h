/* SPDX-License-Identifier: ISC */
/* From an action of the guide and what is known, the request for the world. */
#ifndef HANDRAIL_REQUEST_H
#define HANDRAIL_REQUEST_H
#include "action/values.h"
#include "action/world.h"

/* NULL with err when a value is missing or does not fit. values may hold a variant's on top. The request points to action and
 * values for the rehearsal; they must live until it is done. */
struct request *request_new(const struct guide *, const struct action *, const struct values *, struct err *);
struct request *request_undo(const struct guide *, const struct undo *, const struct values *, struct err *);
/* The names of values that an action's verdict hangs on: each is called, some more than once; those of its request, of its service,
 * and those that its rows compare the reply with or are chosen by. */
void request_names(const struct guide *, const struct action *, void (*each)(void *arg, const char *name), void *arg);
#endif
