/* SPDX-License-Identifier: ISC */
/* What the files of the vocabulary share: the words that they are written in, and the objects that one has of another. */
#ifndef HANDRAIL_VOCAB_PARTS_H
#define HANDRAIL_VOCAB_PARTS_H
#include "guide/vocab.h"

#define K(object, key, type, flags, text) { #key, type, offsetof(struct object, key), flags, TO_PLAIN, NULL, NULL, text }
#define N(object, key, member, type, flags, text) { key, type, offsetof(struct object, member), flags, TO_PLAIN, NULL, NULL, text }
#define T(object, key, type, flags, to, text) { #key, type, offsetof(struct object, key), flags, to, NULL, NULL, text }
#define E(object, key, flags, list, text) { #key, V_ENUM, offsetof(struct object, key), flags, TO_PLAIN, list, NULL, text }
#define O(object, key, type, flags, of, text) { #key, type, offsetof(struct object, key), flags, TO_PLAIN, NULL, &object_##of, text }
#define END { NULL, V_BOOL, 0, 0, TO_PLAIN, NULL, NULL, NULL }
#define OBJECT(kind, text) const struct vobject object_##kind = { #kind, sizeof (struct kind), kind##_keys, text }

extern const char *const vocab_field_kinds[];
extern const struct vobject object_cond, object_choice, object_where, object_find;
/* vocab_asked.c */
extern const struct vobject object_asked_form, object_asked_kind, object_asked_choices;
/* vocab_live.c */
extern const struct vobject object_tls, object_parse;
#endif
