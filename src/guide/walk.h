/* SPDX-License-Identifier: ISC */
/* Going over a guide by the vocabulary: every object, then each of its keys that says something. */
#ifndef HANDRAIL_WALK_H
#define HANDRAIL_WALK_H
#include "guide/vocab.h"

struct spot {
	const struct vobject *object;
	const void *thing;                   /* the struct, of kind object */
	const struct vkey *key;              /* NULL: the object itself */
	const char *id, *in;                 /* of the object: its id or NULL; the key that it stands under */
	int nth;                             /* in a list, from 1 */
	const struct spot *up;               /* the object around it */
};
typedef void walk_fn(void *arg, const struct spot *);
typedef void string_fn(void *arg, const struct spot *, const char *s);

/* The head, the screens, then the sets; rows of sets come once there and once more in each action that uses them. */
void walk_guide(const struct guide *, walk_fn *, void *arg);
void walk_object(const struct spot *, walk_fn *, void *arg);
/* The member that the spot's key names. */
const void *spot_member(const struct spot *);
const struct at *spot_at(const struct spot *);
/* The nearest struct of this kind, from the spot's own outwards; NULL when there is none. */
const void *spot_up(const struct spot *, const char *object);
bool spot_is(const struct spot *, const char *object);
/* "screen token, action who, outcome denied", "" at the top. */
struct buf;
void spot_place(const struct spot *, struct buf *);
/* Each string of a key, also those inside a list, a map or JSON. */
void spot_strings(const struct spot *, string_fn *, void *arg);
const struct vkey *object_key(const struct vobject *, const char *name);
#endif
