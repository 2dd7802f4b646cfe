/* SPDX-License-Identifier: ISC */
/* What the parts of the practice Azure share. */
#ifndef TESTS_PRACTICE_AZURE_H
#define TESTS_PRACTICE_AZURE_H
#include "tests/lib/practice_inner.h"

char *base64url_bytes(const char *s, size_t n, size_t *len);     /* NULL: none; free it */

/* practice_entra.c */
void entra_answer(struct practice *, struct asked *, struct answer *, const char *host);
const char *entra_audience(struct practice *, const char *token);        /* what a token is for; NULL: not one of ours */
/* A federation's assertion is judged: 0, or the number behind AADSTS. */
int entra_federated(struct practice *, const char *tenant, const char *app, const char *issuer, const char *subject, const char *audience);
int entra_secret(struct practice *, const char *tenant, const char *app, const char *secret);
int entra_pem(struct practice *, const char *tenant, const char *app, const char *pem);  /* certificate and key in one */

/* practice_bus.c */
void bus_answer(struct practice *, struct asked *, struct answer *, const char *host);
#endif
