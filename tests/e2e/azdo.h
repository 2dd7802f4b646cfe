/* SPDX-License-Identifier: ISC */
/* What the live walks about service connections share: one stage, with the guide on it, and what was sent in the end. */
#ifndef TESTS_AZDO_H
#define TESTS_AZDO_H
#include "tests/e2e/bitbucket.h"

#define AZDO_GUIDE "azure-pipelines-service-connections"
#define AZDO_CREATE "*/_apis/serviceendpoint/endpoints"
#define AZDO_PROJECT "eb6e4656-77fc-42a1-9181-4c6d8e9da5d1"        /* Orders */
#define AZDO_NAME "orders-service"

extern struct stage azdo;
void azdo_open(void);                            /* as fixtures */
void azdo_close(void);                           /* also looks that no secret stood in an address */
/* After azdo_open: names of public services lead to practice servers; ends with { NULL, 0 }. */
void azdo_lead(const struct relay_way *ways);

const char *azdo_secret(const char *kind);       /* of PRACTICE_AZDO */
/* Walks with those answers, changed as in stage_answers_of. The exit status; proc_free(r). */
int azdo_walk(struct proc *r, const struct stage_answer *answers, const char *const *changes, const char *const *more);
/* One walk that makes a connection of that type, opened to no pipeline: answers are those of the type's own screens. */
int azdo_make(struct proc *r, const char *type, const struct stage_answer *answers, const char *const *changes);
/* The walk ended with 0, what was sent has exactly this type, url, data and authorization, and none of the secret answers stands
 * anywhere. sent is JSON with ' for ", and a text "@NAME" in it stands for the answer of that name. answers may be NULL. */
void azdo_assert_made(const struct proc *r, const char *sent, const struct stage_answer *answers);
/* The walk ended with 1 and said that; nothing was made. */
void azdo_assert_stopped(const struct proc *r, const char *says, const struct stage_answer *answers);
#endif
