/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/terminal/drive.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static char home[64];

void drive_home(void)
{
	snprintf(home, sizeof home, "/tmp/handrail-term-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(home));
}

void drive_home_gone(void)
{
	const char *argv[] = { "rm", "-rf", home, NULL };
	struct proc rm = { .argv = argv, .ms = 20000 };
	proc_run(&rm);
	proc_free(&rm);
}

const char *drive_dir(void)
{
	return home;
}

const char **drive_env(const char *const *changes)
{
	static char var[2][96];
	const char *all[48] = { "TERM=xterm-256color", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "LANGUAGE=", "NO_COLOR", "TMUX", "STY", "SSH_TTY", "SSH_CONNECTION",
		"DISPLAY", "WAYLAND_DISPLAY", "TFE_TOKEN", "TFE_HOSTNAME", "TFE_ORGANIZATION", "HANDRAIL_PLAIN", "ACCESSIBLE", "XDG_DATA_HOME", var[0], var[1] };
	int n = 0;
	snprintf(var[0], sizeof var[0], "HOME=%s", home);
	snprintf(var[1], sizeof var[1], "XDG_STATE_HOME=%s/state", home);
	while (all[n])
		n++;
	for (int i = 0; changes && changes[i] && n < 47; i++) {
		size_t len = strcspn(changes[i], "=");
		for (int k = 0; k < n; k++)      /* instead of the usual one */
			if (strncmp(all[k], changes[i], len) == 0 && (all[k][len] == '=' || !all[k][len]))
				all[k] = changes[i];
		all[n++] = changes[i];
	}
	return term_env(all);
}

struct term *drive_with(int rows, int cols, const char *const *words, const char *const *changes)
{
	const char *argv[16] = { "./handrail" };
	for (int n = 1; words && *words && n < 15; )
		argv[n++] = *words++;
	const char **env = drive_env(changes);
	struct term *t = term_start(argv, env, rows, cols);
	free(env);
	ck_assert_msg(t != NULL, "./handrail does not start");
	return t;
}

struct term *drive(int rows, int cols, const char *const *words)
{
	return drive_with(rows, cols, words, NULL);
}

struct term *rehearse(int rows, int cols)
{
	static const char *const words[] = { "rehearse", GUIDE, NULL };
	struct term *t = drive(rows, cols, words);
	see(t, "Enter begin");
	press(t, ENTER);
	see(t, "How do you want to work?");
	return t;
}

void drive_to(struct term *t, const char *text, int most)
{
	see(t, "Enter");
	for (int i = 0; i < most; i++) {
		if (term_shows(t, text))
			return;
		size_t mark = term_mark(t);
		press(t, ENTER);
		/* the next key goes out when this one has changed something and all checks have come to their end */
		for (int k = 0; k < 500 && term_bytes_since(t, mark) == 0 && !term_ended(t); k++)
			term_settle(t, 10);
		term_settle(t, 60);
		term_wait_gone(t, "Esc stop", SOON);
	}
	ck_assert_msg(term_shows(t, text), "\"%s\" was not reached:\n%s", text, term_screen(t));
}

void drive_ended(struct term *t, int status)
{
	char why[512];
	int got = term_exit(t, SOON);
	ck_assert_msg(got == status, "exit %d, not %d:\n%s", got, status, term_screen(t));
	ck_assert_msg(term_restored(t, why, sizeof why), "%s", why);
}

int drive_sessions(void)
{
	char *path = mem_fmt("%s/state/handrail/sessions", home);
	DIR *d = opendir(path);
	int n = 0;
	for (struct dirent *e; d && (e = readdir(d)); )
		n += e->d_name[0] != '.';
	if (d)
		closedir(d);
	free(path);
	return n;
}

int drive_main(const char *name, void (*add)(TCase *))
{
	Suite *s = suite_create(name);
	TCase *c = tcase_create("all");
	tcase_add_checked_fixture(c, drive_home, drive_home_gone);
	tcase_set_timeout(c, (double)term_patience(180000) / 1000);
	add(c);
	suite_add_tcase(s, c);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
