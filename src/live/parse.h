/* SPDX-License-Identifier: ISC */
/* Reading what a person pasted or keeps in a file: what it is, what is in it, and what is wrong with it, in words that say nothing
 * of what is in it. Done in the thread beside the loop: these functions know no job. */
#ifndef HANDRAIL_LIVE_PARSE_H
#define HANDRAIL_LIVE_PARSE_H
#include "action/world.h"
#include "base/buf.h"

#define PARSE_MAX (1024u * 1024)         /* more is nothing that belongs into a form */

struct parsing {
	int as;                          /* PARSE_YAML … (guide.h) */
	char *path, *password;           /* a file, or NULL; "" is a password too, NULL is none */
	struct buf text;                 /* what is read; from the file, or given */
	struct buf out;                  /* the reply's JSON; wiped */
	enum fault fault;
	char why[400];
};
void parse_fault(struct parsing *, enum fault, const char *fmt, ...) PRINTF(3, 4);
void parse_any(struct parsing *);                /* reads the file if there is one, then by as */
void parsing_free(struct parsing *);

void parse_yaml(struct parsing *);
void parse_json(struct parsing *);
void parse_pem(struct parsing *);
void parse_pfx(struct parsing *);
void parse_url(struct parsing *);
void parse_pairs(struct parsing *);
void parse_base64(struct parsing *);
/* Reads certificates and key for showing oneself to a server: as is PARSE_PEM or PARSE_PFX. Both as PEM, the key without a password;
 * the caller wipes and frees. NULL with a fault: one is missing, they do not belong together, or it cannot be opened. */
void parse_identity(struct parsing *, char **cert, char **key);
#endif
