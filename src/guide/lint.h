/* SPDX-License-Identifier: ISC */
/* What is wrong with a guide although it can be read. Rules are rows of a table (lint.c); each has its broken guide in
 * tests/lint. Whether a rehearsal's reply selects its own row is looked at where replies are matched. */
#ifndef HANDRAIL_LINT_H
#define HANDRAIL_LINT_H
#include "guide/guide.h"

/* Complaints go to diag in the order of files and lines, each with the id of its rule in brackets at its end. Returns
 * how many there were. */
int guide_lint(const struct guide *, guide_diag_fn *diag, void *arg);
/* One of several ways of a guide (guide/ways.h): what another way needs is not said to be superfluous. */
int lint_among(const struct guide *const *ways, int n, int at, guide_diag_fn *diag, void *arg);
/* The ids of the rules, for the tests; NULL after the last. */
const char *lint_rule_id(int nth);
#endif
