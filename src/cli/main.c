/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "base/log.h"
#include "base/secret.h"
#include "cli/cli.h"

static const struct { const char *name; int (*run)(struct options *); int least, most; const char *use; } commands[] = {
	{ "run", cmd_run, 1, 1, "handrail run GUIDE[:TASK]" },
	{ "rehearse", cmd_rehearse, 0, 1, "handrail rehearse [GUIDE[:TASK]]" },
	{ "guides", cmd_guides, 0, 0, "handrail guides" },
	{ "sessions", cmd_sessions, 0, 0, "handrail sessions" },
	{ "show", cmd_show, 1, 1, "handrail show GUIDE[:TASK][/STEP]" },
	{ "lint", cmd_lint, 1, 1000, "handrail lint FOLDER..." },
	{ "strings", cmd_strings, 1, 1000, "handrail strings FOLDER..." },
	{ "vocabulary", cmd_vocabulary, 0, 0, "handrail vocabulary --man|--schema" } };

int complain(const struct err *err, int status)
{
	fprintf(stderr, "handrail: %s\n", err->text);
	return status;
}

static int dispatch(struct options *o, const char *name)
{
	struct err err;
	if (!name)
		return cmd_menu(o);
	for (size_t i = 0; i < COUNT(commands); i++) {
		if (strcmp(commands[i].name, name) != 0)
			continue;
		if (o->n_args >= commands[i].least && o->n_args <= commands[i].most)
			return commands[i].run(o);
		err_set(&err, _("Use it like this: %s"), commands[i].use);
		return complain(&err, EXIT_USAGE);
	}
	err_set(&err, _("There is no command %s. handrail --help lists them."), name);
	return complain(&err, EXIT_USAGE);
}

static int work(struct options *o, const char *command)
{
	struct err err;
	if (o->help) {
		options_help();
		return EXIT_DONE;
	}
	if (o->version)
		return cmd_version(o);
	if (o->log && log_open(o->log, &err))
		return complain(&err, EXIT_USAGE);
	return dispatch(o, command);
}

/* Where a standard stream is closed, the next file would take its number, and what is printed would land in that file. What
 * stands in for it still refuses to be used. */
static void hold_streams(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
			_exit(EXIT_OUTCOME);
}

int main(int argc, char **argv)
{
	struct options o = { 0 };
	const char *command;
	struct err err;
	char *own = fs_own_dir(argv[0]), *program = fs_own_path(argv[0]);
	int status;
	hold_streams();
	secret_harden();
	if (askpass_wanted()) {
		free(own);
		free(program);
		return askpass(argc > 1 ? argv[1] : NULL);
	}
	json_wiping();
	i18n_start(own);
	o.own_dir = own;
	o.own_path = program;
	if (options_read(&o, argc, argv, &command, &err))
		status = complain(&err, EXIT_USAGE);
	else
		status = work(&o, command);
	/* a full disk or closed pipe behind stdout is not success */
	if (fflush(stdout) || ferror(stdout)) {
		err_sys(&err, _("cannot write"), _("the output"));
		status = complain(&err, status ? status : EXIT_OUTCOME);
	}
	if (log_close()) {
		err_sys(&err, _("Cannot write the log"), o.log);
		status = complain(&err, status ? status : EXIT_OUTCOME);
	}
	free(o.set.v);
	free((void *)(size_t)(const void *)o.args);
	free(own);
	free(program);
	return status;
}
