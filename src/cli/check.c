/* SPDX-License-Identifier: ISC */
/* lint, and what makes manual, schema and translators' texts from the vocabulary. */
#include <stdio.h>
#include <stdlib.h>
#include "base/i18n.h"
#include "cli/cli.h"

int cmd_lint(struct options *o)
{
	(void)o;
	return EXIT_USAGE;
}

int cmd_strings(struct options *o)
{
	(void)o;
	return EXIT_USAGE;
}

int cmd_vocabulary(struct options *o)
{
	(void)o;
	return EXIT_USAGE;
}
