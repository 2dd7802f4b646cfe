/* SPDX-License-Identifier: ISC */
/* The vocabulary of guide files: one table, many readers. The parser fills structs by it, lint checks by it, the manual
 * handrail-screens(5), the JSON Schema and the list of texts for translators are printed from it. */
#ifndef HANDRAIL_VOCAB_H
#define HANDRAIL_VOCAB_H
#include <stddef.h>
#include "guide/guide.h"

enum vtype {
	V_ID,          /* [a-z0-9][a-z0-9.-]* : const char * */
	V_NAME,        /* [a-z][a-z0-9_]* : const char * */
	V_STRING,      /* const char *, taken as it is */
	V_TEXT,        /* a sentence for people, {name} allowed; translated without context */
	V_LABEL,       /* a word or two for people; translated with the context "label" */
	V_TEMPLATE,    /* const char * with {name}; where it goes is in target */
	V_POINTER,     /* JSON Pointer, {name} allowed: const char * */
	V_PATTERN,     /* POSIX extended regular expression: const char * */
	V_BOOL,        /* bool */
	V_TRI,         /* enum tri */
	V_INT,         /* int */
	V_ENUM,        /* int: the index in names */
	V_SCALAR,      /* a string, number or boolean, held as text: const char * */
	V_JSON,        /* anything, held as const cJSON *; {name} is expanded in its strings */
	V_STATUS,      /* const cJSON *: 404, "5xx" or a list of them */
	V_STRINGS,     /* struct strs; a single string is a list of one */
	V_TEMPLATES,   /* struct strs of templates */
	V_MAP,         /* struct pairs of templates */
	V_OBJECT,      /* pointer to one struct of kind object */
	V_LIST,        /* LIST_OF structs of kind object */
	V_BYNAME,      /* an object whose members are structs of kind object; the key is stored in their first V_NAME */
	V_MAPS         /* LIST_OF struct pairs */
};
enum vtarget { TO_PLAIN, TO_TEXT, TO_URL, TO_QUERY, TO_HEADER, TO_JSON, TO_ARGV, TO_ENV };
enum {
	F_REQUIRED = 1,
	F_SECRET = 2,      /* a secret may be put here */
	F_SHORT = 4,       /* a bare string instead of the object means this key */
	F_REPLY = 8,       /* the values of the reply at hand (reply_status, …) are known here */
	F_LOCAL = 16,      /* the values of the reply's keeps are known here */
	F_UNSET = 32,      /* -1 when it is left out, since 0 says something */
	F_KEY = 64         /* not a key of the object but the one that it stands under */
};
struct vkey {
	const char *name;
	enum vtype type;
	size_t at;                     /* offset in the struct */
	unsigned flags;
	enum vtarget target;
	const char *const *names;      /* of V_ENUM */
	const struct vobject *object;  /* of V_OBJECT, V_LIST, V_BYNAME */
	const char *help;              /* one sentence for the manual, English */
};
struct vobject {
	const char *name;
	size_t size;
	const struct vkey *keys;       /* ends with name NULL */
	const char *help;
};
extern const struct vobject vocab_guide, vocab_part, vocab_shared;
/* Every object once, in the order of the manual; ends with NULL. */
extern const struct vobject *const vocab_all[];
const struct vobject *vocab_object(const char *name);
/* How many of some keys an object has: at least so many of them and at most. Ends with object NULL. */
struct vgroup { const char *object; int least, most; const char *keys[20]; };    /* NULL-ended */
extern const struct vgroup vocab_groups[];
/* The faults that a row and a rehearsal may name; NULL-ended. */
extern const char *const vocab_faults[];
/* Names that the program itself gives values to: reply_status, reply_error, reply_host, reply_seconds, … NULL-ended. */
extern const char *const vocab_reply_names[];
#endif
