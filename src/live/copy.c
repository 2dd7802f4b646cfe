/* SPDX-License-Identifier: ISC */
/* The ladder of copying: the buffer of tmux, a program of the desktop, and at last the terminal itself by OSC 52, of which
 * nobody learns whether it arrived. */
#include "config.h"
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "base/mem.h"
#include "live/inner.h"
#include "live/sshkey.h"

#define OSC_MAX 74000u                           /* bytes of text; terminals drop more */
#define SCREEN_PIECE 200                         /* GNU screen passes on short strings only */

static const struct rung { const char *env, *how, *argv[6]; } ladder[] = {
	{ "TMUX", "tmux", { "tmux", "load-buffer", "-w", "-" } },
	{ "TMUX", "tmux", { "tmux", "load-buffer", "-" } },
	{ "WAYLAND_DISPLAY", "wl-copy", { "wl-copy" } },
	{ "DISPLAY", "xclip", { "xclip", "-selection", "clipboard" } },
	{ "DISPLAY", "xsel", { "xsel", "--clipboard", "--input" } },
#if defined(__APPLE__)
	{ "HOME", "pbcopy", { "pbcopy" } },
#endif
};

struct copy_job {
	void (*result)(void *, enum copy_result, const char *, const char *);
	void *arg;
	char *text, *osc;
	size_t rung;
	enum copy_result outcome;
	const char *how;
};

static void copy_stop(struct job *job)
{
	struct copy_job *c = job->state;
	mem_wipe_free(c->text);
	mem_wipe_free(c->osc);
	free(c);
}

static void copy_tell(struct job *job)
{
	struct copy_job *c = job->state;
	c->result(c->arg, c->outcome, c->how, c->osc);
}

/* GNU screen passes on what stands between ESC P and ESC \, in short pieces; tmux wants its own envelope. */
static char *osc52(const char *text)
{
	struct buf b, whole;
	char *base64 = sshkey_base64(text, strlen(text));
	buf_init(&whole, BUF_FILE);
	buf_init(&b, BUF_FILE);
	buf_addf(&whole, "\033]52;c;%s\a", base64);
	mem_wipe_free(base64);
	if (env_set("TMUX")) {
		buf_addf(&b, "\033Ptmux;\033%s\033\\", whole.s);
	} else if (env_set("STY")) {
		for (size_t i = 0; i < whole.len; i += SCREEN_PIECE)
			buf_addf(&b, "\033P%.*s\033\\", SCREEN_PIECE, whole.s + i);
	} else {
		buf_adds(&b, whole.s);
	}
	buf_free(&whole);
	return buf_detach(&b);
}

static void copy_over(struct job *job, enum copy_result outcome, const char *how)
{
	struct copy_job *c = job->state;
	c->outcome = outcome;
	c->how = how;
	job_finish(job);
}

static void copy_next(struct job *);

static void copy_ran(struct job *job, const struct spawned *s)
{
	struct copy_job *c = job->state;
	if (s->status == 0) {
		copy_over(job, COPY_DONE, ladder[c->rung].how);
		return;
	}
	c->rung++;
	copy_next(job);
}

static void copy_run(struct job *job, const struct rung *rung)
{
	static const char *const names[] = { "TMUX", "WAYLAND_DISPLAY", "DISPLAY", "XAUTHORITY", "TMUX_TMPDIR", NULL };
	char **extra = env_pick(names);
	job_run(job, &(struct run){ .argv = rung->argv, .extra = (const char *const *)extra, .input = ((struct copy_job *)job->state)->text, .timeout = 3000,
		.done = copy_ran });
	env_free(extra);
}

static void copy_next(struct job *job)
{
	struct copy_job *c = job->state;
	for (; c->rung < COUNT(ladder); c->rung++) {
		char *program = env_set(ladder[c->rung].env) ? fs_program(ladder[c->rung].argv[0]) : NULL;
		bool there = program != NULL;
		free(program);
		if (there) {
			copy_run(job, &ladder[c->rung]);
			return;
		}
	}
	if (strlen(c->text) <= OSC_MAX)
		c->osc = osc52(c->text);
	copy_over(job, c->osc ? COPY_SENT : COPY_FAILED, "OSC 52");
}

void copy_start(struct live *live, const char *text, void (*result)(void *, enum copy_result, const char *, const char *), void *arg)
{
	struct job *job = job_new(live, NULL, NULL, NULL);
	struct copy_job *c = mem_new(1, sizeof *c);
	*c = (struct copy_job){ .result = result, .arg = arg, .text = mem_dup(text) };
	job->state = c;
	job->stop = copy_stop;
	job->tell = copy_tell;
	copy_next(job);
}
