/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/inner.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "base/mem.h"
#include "base/text.h"

long clock_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

struct job *job_new(struct live *live, struct request *taken, reply_fn *done, void *arg)
{
	struct job *job = mem_new(1, sizeof *job);
	*job = (struct job){ .live = live, .req = taken, .done = done, .arg = arg, .began = clock_ms(), .next = live->jobs,
		.link = &live->jobs };
	if (job->next)
		job->next->link = &job->next;
	live->jobs = job;
	reply_init(&job->reply);
	if (taken && taken->url)
		job->reply.url = mem_dup(taken->url);
	return job;
}

/* Ends what is under way; the reply stays. */
static void job_halt(struct job *job)
{
	const struct live_host *host = job->live->host;
	host->timer_off(host->loop, job->deadline);
	host->timer_off(host->loop, job->final);
	job->deadline = job->final = 0;
	if (job->child && !job->orphan) {
		host->kill(job->child);
		job->child = NULL;
	}
	if (job->stop)
		job->stop(job);
	job->stop = NULL;
}

static void job_release(struct job *job)
{
	request_free(job->req);
	reply_free(&job->reply);
	env_free(job->env);
	free(job);
}

static void job_unlink(struct job *job)
{
	*job->link = job->next;
	if (job->next)
		job->next->link = job->link;
}

void job_free(struct job *job)
{
	job_halt(job);
	job_unlink(job);
	job->live = NULL;
	if (!job->child || !job->orphan)
		job_release(job);
}

static void job_over(void *arg)
{
	struct job *job = arg;
	job->final = 0;
	job->reply.ms = clock_ms() - job->began;
	if (job->tell)
		job->tell(job);
	job_halt(job);
	job_unlink(job);
	if (job->done)
		job->done(job->arg, &job->reply);
	job_release(job);
}

void job_finish(struct job *job)
{
	const struct live_host *host = job->live->host;
	job_timer(job, 0, NULL);
	if (!job->final)
		job->final = host->timer(host->loop, 0, job_over, job);
}

void job_fault(struct job *job, enum fault fault, const char *fmt, ...)
{
	char text[4096];
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	job->reply.fault = fault;
	free(job->reply.why);
	job->reply.why = text_clean_dup(text, strlen(text));
	job_finish(job);
}

void job_timer(struct job *job, long ms, loop_timer_fn *fn)
{
	const struct live_host *host = job->live->host;
	host->timer_off(host->loop, job->deadline);
	job->deadline = ms > 0 ? host->timer(host->loop, ms, fn, job) : 0;
}

static void ran(void *arg, const struct spawned *s)
{
	struct job *job = arg;
	job->child = NULL;
	if (!job->live)
		job_release(job);
	else if (!job->final)
		job->ran(job, s);
}

static void part(void *arg, int stream, const char *s, size_t n)
{
	struct job *job = arg;
	job->part(job, stream, s, n);
}

void job_run(struct job *job, const struct run *run)
{
	const struct live_host *host = job->live->host;
	env_free(job->env);
	job->env = env_new(run->extra, run->plain);
	job->ran = run->done;
	job->part = run->part;
	job->child = host->spawn(host->loop, &(struct spawn){ .argv = run->argv, .env = (const char *const *)job->env, .input = run->input,
		.input_len = run->input ? strlen(run->input) : 0, .open = run->open, .terminal = run->terminal, .alone = run->alone, .timeout = run->timeout, .max = BUF_REPLY / 4, .part = run->part ? part : NULL,
		.done = ran, .arg = job });
}
