/* SPDX-License-Identifier: ISC */
/* One table of options: read by the command line, by --help, and by the test that compares it with the manual. */
#include "config.h"
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include "base/i18n.h"
#include "cli/cli.h"

enum kind { FLAG, TEXT, MANY };
static const struct option { const char *name; enum kind kind; size_t at; const char *arg, *help; } options[] = {
	{ "answers", TEXT, offsetof(struct options, answers), N_("FILE"), N_("take answers from a JSON file; secrets belong there") },
	{ "set", MANY, offsetof(struct options, set), N_("NAME=VALUE"), N_("give one answer, no secret") },
	{ "no-input", FLAG, offsetof(struct options, no_input), NULL, N_("ask nothing; a missing answer ends it with status 3") },
	{ "plain", FLAG, offsetof(struct options, plain), NULL, N_("line by line, for screen readers and pipes") },
	{ "new", FLAG, offsetof(struct options, fresh), NULL, N_("begin a new session") },
	{ "resume", FLAG, offsetof(struct options, resume), NULL, N_("go on with the unfinished session") },
	{ "deal", TEXT, offsetof(struct options, deal), N_("ACTION:OUTCOME,..."), N_("practise chosen failures") },
	{ "list", FLAG, offsetof(struct options, list), NULL, N_("list what can be dealt") },
	{ "screens", TEXT, offsetof(struct options, screens), N_("DIR"), N_("look for guides in this folder, too") },
	{ "ca-file", TEXT, offsetof(struct options, ca_file), N_("FILE"), N_("trust the authorities in this file, too") },
	{ "log", TEXT, offsetof(struct options, log), N_("FILE"), N_("append to this file what is done") },
	{ "version", FLAG, offsetof(struct options, version), NULL, N_("versions of handrail and its libraries") },
	{ "help", FLAG, offsetof(struct options, help), NULL, N_("this list") },
	{ "man", FLAG, offsetof(struct options, man), NULL, NULL },
	{ "schema", FLAG, offsetof(struct options, schema), NULL, NULL } };

static const struct { const char *use, *help; } uses[] = {
	{ "handrail", N_("choose a guide, walk it") },
	{ "handrail run GUIDE[:TASK]", N_("walk one, or one of its tasks") },
	{ "handrail rehearse [GUIDE[:TASK]]", N_("the same offline") },
	{ "handrail guides", N_("list the guides") },
	{ "handrail sessions", N_("list the sessions, with where each stands") },
	{ "handrail show GUIDE[:TASK][/STEP]", N_("print a guide as text") },
	{ "handrail lint FOLDER...", N_("check guides") } };

void options_help(void)
{
	for (size_t i = 0; i < COUNT(uses); i++)
		printf("  %-34s %s\n", uses[i].use, _(uses[i].help));
	printf("\n");
	for (size_t i = 0; i < COUNT(options); i++) {
		char left[64];
		if (!options[i].help)
			continue;
		snprintf(left, sizeof left, "--%s%s%s", options[i].name, options[i].arg ? " " : "", options[i].arg ? _(options[i].arg) : "");
		printf("  %-34s %s\n", left, _(options[i].help));
	}
	printf("\n%s\n", _("Exit status: 0 done, 1 an outcome failed, 2 wrong use or guide, 3 an answer is missing,\n"
		"4 stopped and saved, 130 interrupted, 128+n ended by signal n (143 by SIGTERM); saved as well."));
}

static const struct option *find(const char *name, size_t n)
{
	for (size_t i = 0; i < COUNT(options); i++)
		if (strlen(options[i].name) == n && strncmp(options[i].name, name, n) == 0)
			return &options[i];
	return NULL;
}

static void store(struct options *o, const struct option *op, const char *value)
{
	char *at = (char *)o + op->at;
	struct strs *many = (void *)at;
	if (op->kind == FLAG) {
		*(bool *)(void *)at = true;
	} else if (op->kind == TEXT) {
		*(const char **)(void *)at = value;
	} else {
		many->v = mem_grow(many->v, (size_t)many->n + 1, sizeof *many->v);
		many->v[many->n++] = value;
	}
}

/* argv[*i] is an option; takes its argument from behind = or from the next word. */
static int read_one(struct options *o, int argc, char **argv, int *i, struct err *err)
{
	const char *word = argv[*i] + 2, *eq = strchr(word, '=');
	const struct option *op = find(word, eq ? (size_t)(eq - word) : strlen(word));
	if (!op)
		return err_set(err, _("There is no option %s. handrail --help lists them."), argv[*i]);
	if (op->kind == FLAG && eq)
		return err_set(err, _("--%s takes no value."), op->name);
	if (op->kind != FLAG && !eq && *i + 1 >= argc)
		return err_set(err, _("--%s needs a value: %s."), op->name, _(op->arg));
	store(o, op, op->kind == FLAG ? NULL : eq ? eq + 1 : argv[++*i]);
	return 0;
}

int options_read(struct options *o, int argc, char **argv, const char **command, struct err *err)
{
	const char **rest = mem_new((size_t)argc + 1, sizeof *rest);
	bool only_words = false;
	*command = NULL;
	for (int i = 1; i < argc; i++) {
		if (!only_words && strcmp(argv[i], "--") == 0) {
			only_words = true;
		} else if (!only_words && strncmp(argv[i], "--", 2) == 0) {
			if (read_one(o, argc, argv, &i, err)) {
				o->args = rest;
				return -1;
			}
		} else if (!only_words && strcmp(argv[i], "-h") == 0) {
			o->help = true;
		} else if (!*command) {
			*command = argv[i];
		} else {
			rest[o->n_args++] = argv[i];
		}
	}
	o->args = rest;
	return 0;
}
