/* SPDX-License-Identifier: ISC */
/* lint, and what makes manual, schema and translators' texts from the vocabulary. */
#include "config.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "action/lint_replies.h"
#include "base/fs.h"
#include "base/i18n.h"
#include "base/text.h"
#include "cli/cli.h"
#include "guide/strings.h"
#include "guide/vocabdoc.h"
#include "guide/ways.h"

static void print_diag(void *arg, const char *file, int line, const char *text)
{
	(void)arg;
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

/* The guide as it is, and each of its tasks. */
static bool lint_one(const struct options *o, const char *word)
{
	char *dir = folder_of(o, word);
	struct once once = { .diag = print_diag };
	struct err err = { "" };
	struct ways ways;
	bool clean = ways_load(&ways, dir, &once, &err) == 0;
	if (!clean && once.n == 0)
		complain(&err, EXIT_USAGE);
	if (clean)
		ways_lint(&ways, &once);
	for (int i = 0; clean && i < ways.n; i++) {
		once.task = ways.v[i]->task ? ways.v[i]->task->id : NULL;
		lint_replies(ways.v[i], once_diag, &once);
	}
	clean = clean && once.n == 0;
	if (clean)
		printf(_("%s: nothing to complain about.\n"), ways.v[0]->id);
	ways_free(&ways);
	once_free(&once);
	free(dir);
	return clean;
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
	struct ways all = { NULL, 0 };
	struct err err = { "" };
	struct buf b;
	int status = EXIT_DONE;
	for (int i = 0; i < o->n_args && status == EXIT_DONE; i++) {
		struct ways one;
		if (ways_load(&one, o->args[i], NULL, &err))
			status = complain(&err, EXIT_USAGE);
		ways_join(&all, &one);
	}
	buf_init(&b, BUF_FILE);
	if (status == EXIT_DONE)
		status = print_buf(&b, guide_strings((const struct guide *const *)all.v, all.n, &b));
	else
		buf_free(&b);
	ways_free(&all);
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
