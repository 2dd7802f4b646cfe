/* SPDX-License-Identifier: ISC */
/* Opening a page in the browser. The helper's words are swallowed: they would land in the middle of the screen. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "base/mem.h"
#include "live/inner.h"

#define ENOUGH 4000                              /* ms after which a helper that still runs is the browser itself */

struct open_job {
	void (*result)(void *, enum open_result);
	void *arg;
	enum open_result outcome;
	char *url, *browser;
	const char *argv[8];
};

static const char *const text_browsers[] = { "lynx", "w3m", "links", "links2", "elinks", "browsh", "www-browser", "retawq", "netrik" };

static void open_stop(struct job *job)
{
	struct open_job *o = job->state;
	free(o->url);
	free(o->browser);
	free(o);
}

static void open_tell(struct job *job)
{
	struct open_job *o = job->state;
	if (o->result)
		o->result(o->arg, o->outcome);
}

static void open_over(struct job *job, enum open_result outcome)
{
	((struct open_job *)job->state)->outcome = outcome;
	job_finish(job);
}

static void open_enough(void *arg)
{
	struct job *job = arg;
	job->deadline = 0;
	job->orphan = true;
	open_tell(job);
	((struct open_job *)job->state)->result = NULL;
}

static void open_done(struct job *job, const struct spawned *s)
{
	open_over(job, s->status == 0 ? OPEN_DONE : s->status == -1 ? OPEN_NO_PROGRAM : OPEN_FAILED);
}

static bool text_browser(const char *name)
{
	const char *slash = strrchr(name, '/');
	for (size_t i = 0; i < COUNT(text_browsers); i++)
		if (!strcmp(slash ? slash + 1 : name, text_browsers[i]))
			return true;
	return false;
}

/* $BROWSER is a list with colons; its first entry that is a program with a window counts. Entries with arguments are left
 * to xdg-open, which knows how to read them. */
static char *browser(void)
{
	const char *p = getenv("BROWSER");
	while (p && *p) {
		char *one = mem_dupn(p, strcspn(p, ":")), *path = strpbrk(one, " \t%") ? NULL : fs_program(one);
		bool good = path && !text_browser(one);
		free(one);
		if (good)
			return path;
		free(path);
		p += strcspn(p, ":");
		p += *p == ':';
	}
#if defined(__APPLE__)
	return fs_program("/usr/bin/open");
#else
	return fs_program("xdg-open");
#endif
}

static bool display(void)
{
#if defined(__APPLE__)
	return true;
#else
	return env_set("DISPLAY") || env_set("WAYLAND_DISPLAY");
#endif
}

/* Only web addresses, and no byte that somebody on the way could read as more than one word. */
static bool web_address(const char *url)
{
	for (const char *p = url; *p; p++)
		if ((unsigned char)*p <= ' ' || *p == 127 || strchr("\"'\\`<>", *p))
			return false;
	return !strncmp(url, "https://", 8) || !strncmp(url, "http://", 7);
}

static void open_run(struct job *job, struct open_job *o)
{
	static const char *const names[] = { "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "BROWSER",
		"XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "DESKTOP_SESSION", NULL };
	char **extra = env_pick(names);
	/* The shell only sends the words away; the address is an argument, never part of a line. */
	const char *const argv[] = { "/bin/sh", "-c", "exec \"$0\" \"$1\" >/dev/null 2>&1", o->browser, o->url };
	memcpy(o->argv, argv, sizeof argv);
	job_run(job, &(struct run){ .argv = o->argv, .extra = (const char *const *)extra, .done = open_done });
	job_timer(job, ENOUGH, open_enough);
	env_free(extra);
}

void open_start(struct live *live, const char *url, void (*result)(void *, enum open_result), void *arg)
{
	struct job *job = job_new(live, NULL, NULL, NULL);
	struct open_job *o = mem_new(1, sizeof *o);
	*o = (struct open_job){ .result = result, .arg = arg, .url = mem_dup(url) };
	job->state = o;
	job->stop = open_stop;
	job->tell = open_tell;
	if (!web_address(url))
		open_over(job, OPEN_FAILED);
	else if (env_set("SSH_TTY") || env_set("SSH_CONNECTION"))
		open_over(job, OPEN_REMOTE);
	else if (!display())
		open_over(job, OPEN_NO_DISPLAY);
	else if (!(o->browser = browser()))
		open_over(job, OPEN_NO_PROGRAM);
	else
		open_run(job, o);
}
