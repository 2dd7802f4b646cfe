/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tools/bench.h"

void bench_live(const char *program, const char *guide)
{
	(void)program;
	(void)guide;
}
