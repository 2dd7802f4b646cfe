/* SPDX-License-Identifier: ISC */
/* lint, and what makes manual, schema and translators' texts from the vocabulary. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "action/lint_replies.h"
#include "base/fs.h"
#include "base/i18n.h"
#include "base/text.h"
#include "cli/cli.h"
#include "guide/lint.h"
#include "guide/strings.h"
#include "guide/vocabdoc.h"

static void print_diag(void *arg, const char *file, int line, const char *text)
{
	int *n = arg;
	++*n;
	/* line 0 is the file as a whole */
	char *all = line > 0 ? mem_fmt("%s:%d: %s", file, line, text) : mem_fmt("%s: %s", file, text), *clean = text_clean_dup(all, strlen(all));
	printf("%s\n", clean);
	free(all);
	free(clean);
}

/* A folder, its guide.json, or the name of a guide. */
static char *folder_of(const struct options *o, const char *word)
{
	const char *head = strstr(word, "/guide.json");
	char *named = catalog_dir(o, word);
	if (named)
		return named;
	return head && !head[strlen("/guide.json")] ? mem_dupn(word, (size_t)(head - word)) : mem_dup(word);
}

static bool lint_one(const struct options *o, const char *word)
{
	char *dir = folder_of(o, word);
	struct err err = { "" };
	int n = 0;
	struct guide *g = guide_load(dir, print_diag, &n, &err);
	if (!g && n == 0)
		complain(&err, EXIT_USAGE);
	if (g) {
		guide_lint(g, print_diag, &n);
		lint_replies(g, print_diag, &n);
		if (n == 0)
			printf(_("%s: nothing to complain about.\n"), g->id);
	}
	guide_free(g);
	free(dir);
	return g && n == 0;
}

int cmd_lint(struct options *o)
{
	bool clean = true;
	for (int i = 0; i < o->n_args; i++)
		clean = lint_one(o, o->args[i]) && clean;
	return clean ? EXIT_DONE : EXIT_USAGE;
}

static int print_buf(struct buf *b, int rc)
{
	struct err err;
	if (rc == 0)
		fwrite(b->s, 1, b->len, stdout);
	else
		complain(&err, err_set(&err, "%s", _("This is too long to be printed.")));
	buf_free(b);
	return rc ? EXIT_OUTCOME : EXIT_DONE;
}

int cmd_strings(struct options *o)
{
	struct guide **guides = mem_new((size_t)o->n_args + 1, sizeof *guides);
	struct err err = { "" };
	struct buf b;
	int n = 0, status = EXIT_USAGE;
	buf_init(&b, BUF_FILE);
	for (; n < o->n_args; n++)
		if (!(guides[n] = guide_load(o->args[n], NULL, NULL, &err)))
			break;
	if (n == o->n_args)
		status = print_buf(&b, guide_strings((const struct guide *const *)guides, n, &b));
	else
		complain(&err, status);
	for (int i = 0; i < n; i++)
		guide_free(guides[i]);
	free(guides);
	buf_free(&b);
	return status;
}

int cmd_vocabulary(struct options *o)
{
	struct err err;
	struct buf b;
	if (o->man == o->schema)
		return complain(&err, (err_set(&err, "%s", _("Say --man or --schema.")), EXIT_USAGE));
	buf_init(&b, BUF_FILE);
	return print_buf(&b, o->man ? vocab_man(&b) : vocab_schema(&b));
}
