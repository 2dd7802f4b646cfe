/* SPDX-License-Identifier: ISC */
/* Answers given beforehand: --set and the answers file. */
#ifndef HANDRAIL_ANSWERS_H
#define HANDRAIL_ANSWERS_H
#include "base/loop.h"
#include "cli/cli.h"
#include "session/session.h"

/* rehearsal: commands of the answers file are not started. */
int answers_give(const struct options *, struct session *, const struct guide *, struct loop *, bool rehearsal, struct err *);
#endif
