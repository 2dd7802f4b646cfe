/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "base/text.h"
#include "live/git.h"
#include "live/inner.h"

struct command_job { struct buf text; struct git *git; };

static void command_stop(struct job *job)
{
	struct command_job *c = job->state;
	buf_free(&c->text);
	git_free(c->git);
	free(c);
}

static void command_part(struct job *job, int stream, const char *s, size_t n)
{
	struct command_job *c = job->state;
	buf_add(&c->text, s, n);
	if (job->req->part)
		job->req->part(job->req->part_arg, stream, s, n);
}

static void add_clean(struct buf *b, const char *key, const char *s, size_t n)
{
	struct buf clean;
	buf_init(&clean, BUF_REPLY);
	text_plain(&clean, s, n);
	out_text(b, key, clean.s);
	buf_free(&clean);
}

static bool is_json(const char *s, size_t n)
{
	cJSON *json = n && text_valid(s, n) ? cJSON_ParseWithLengthOpts(s, n + 1, NULL, 1) : NULL;
	bool ok = cJSON_IsObject(json) || cJSON_IsArray(json);
	cJSON_Delete(json);
	return ok;
}

static void command_done(struct job *job, const struct spawned *s)
{
	struct command_job *c = job->state;
	struct buf *b = &job->reply.body;
	job->reply.status = s->status;
	if (s->status == -1) {
		job_fault(job, job->req->terminal ? FAULT_UNABLE : FAULT_MISSING, "%s", s->why ? s->why : job->req->argv[0]);
		return;
	}
	if (s->timed_out || s->over) {
		job_fault(job, s->over ? FAULT_TOO_LARGE : FAULT_TIMEOUT, s->over ? _("%s said more than can be kept and was ended.") :
			_("%s took too long and was ended."), job->req->argv[0]);
		return;
	}
	out_begin(b);
	out_number(b, "exit", s->status);
	add_clean(b, "out", s->out, s->out_len);
	add_clean(b, "err", s->err, s->err_len);
	add_clean(b, "text", c->text.s, c->text.len);
	if (c->git)
		out_text(b, "passphrase", git_passphrase(c->git));
	if (is_json(s->out, s->out_len)) {
		out_key(b, "json");
		buf_add(b, s->out, s->out_len);
	}
	out_end(b);
	if (b->over)
		job_fault(job, FAULT_TOO_LARGE, _("%s said more than can be kept and was ended."), job->req->argv[0]);
	else
		job_finish(job);
}

void command_start(struct job *job)
{
	const struct request *r = job->req;
	struct command_job *c = mem_new(1, sizeof *c);
	struct err err;
	buf_init(&c->text, BUF_REPLY / 2);
	job->state = c;
	job->stop = command_stop;
	char *path = r->argv && r->argv[0] ? fs_program(r->argv[0]) : NULL;
	if (!path) {
		job_fault(job, FAULT_MISSING, _("The program %s is not installed, or not in PATH."), r->argv && r->argv[0] ? r->argv[0] : "?");
		return;
	}
	free(path);
	if (r->git && !(c->git = git_new(job, &err))) {
		job_fault(job, FAULT_UNABLE, "%s", err.text);
		return;
	}
	job_run(job, &(struct run){ .argv = (const char *const *)r->argv, .extra = c->git ? git_env(c->git) : (const char *const *)r->env,
		.plain = r->git, .alone = r->git, .input = r->input,
		.open = r->part != NULL, .terminal = r->terminal, .timeout = r->timeout > 0 ? r->timeout : 60000, .part = command_part, .done = command_done });
}
