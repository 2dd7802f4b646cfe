/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/work.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
#include "base/mem.h"

enum { UNDER_WAY, FINISHED, LEFT };        /* whoever comes second, the thread or the end of the world, clears away */
struct item { struct job *job; const struct work *work; void *state; int pipe[2]; atomic_int fate; struct item *next; };
struct worker { struct live *live; int pipe[2]; bool busy; pthread_t thread; struct item *items; };

static void item_free(struct item *item)
{
	item->work->drop(item->state);
	free(item);
}

/* Left behind by its world, with the pipe. */
static void item_end(struct item *item)
{
	close(item->pipe[0]);
	close(item->pipe[1]);
	item_free(item);
}

/* The thread knows its item and the end of a pipe; what it wrote is seen after it was joined. */
static void *thread_main(void *arg)
{
	struct item *item = arg;
	int ready = item->pipe[1];
	ssize_t n;
	item->work->run(item->state);
	if (atomic_exchange(&item->fate, FINISHED) == LEFT) {
		item_end(item);
		return NULL;
	}
	do
		n = write(ready, "", 1);
	while (n < 0 && errno == EINTR);
	return NULL;
}

/* Signals are for the thread of the loop. */
static int thread_start(pthread_t *thread, struct item *item)
{
	sigset_t all, old;
	int rc;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &old);
	rc = pthread_create(thread, NULL, thread_main, item);
	pthread_sigmask(SIG_SETMASK, &old, NULL);
	return rc;
}

static void next_item(struct worker *w)
{
	if (w->busy || !w->items)
		return;
	w->busy = !thread_start(&w->thread, w->items);
	if (!w->busy) {       /* no thread to be had: it takes as long as it takes */
		w->items->work->run(w->items->state);
		if (write(w->pipe[1], "", 1) != 1)
			mem_die("pipe");
	}
}

static void worker_ready(void *arg, int fd, unsigned ready)
{
	struct worker *w = arg;
	struct item *item = w->items;
	char byte;
	(void)ready;
	if (read(fd, &byte, 1) != 1 || !item)
		return;
	if (w->busy)
		pthread_join(w->thread, NULL);
	w->busy = false;
	w->items = item->next;
	if (item->job)
		item->work->done(item->job, item->state);
	item_free(item);
	next_item(w);
}

static struct worker *worker_of(struct live *live)
{
	struct worker *w = live->worker;
	if (w)
		return w;
	w = mem_new(1, sizeof *w);
	w->live = live;
	if (pipe(w->pipe))
		mem_die("pipe");
	for (int i = 0; i < 2; i++)
		fcntl(w->pipe[i], F_SETFD, FD_CLOEXEC);
	fcntl(w->pipe[0], F_SETFL, O_NONBLOCK);
	live->host->watch(live->host->loop, w->pipe[0], LOOP_IN, worker_ready, w);
	return live->worker = w;
}

void work_start(struct job *job, const struct work *work, void *state)
{
	struct worker *w = worker_of(job->live);
	struct item *item = mem_new(1, sizeof *item), **end = &w->items;
	*item = (struct item){ .job = job, .work = work, .state = state, .pipe = { w->pipe[0], w->pipe[1] } };
	while (*end)
		end = &(*end)->next;
	*end = item;
	next_item(w);
}

void work_leave(struct job *job)
{
	struct worker *w = job->live ? job->live->worker : NULL;
	for (struct item *item = w ? w->items : NULL; item; item = item->next)
		if (item->job == job)
			item->job = NULL;
}

/* A thread that is still at it keeps its item and the pipe: nobody waits for it at the end. */
void work_free(struct live *live)
{
	struct worker *w = live->worker;
	struct item *item, *next;
	if (!w)
		return;
	live->host->watch(live->host->loop, w->pipe[0], 0, NULL, NULL);
	item = w->items;
	next = item ? item->next : NULL;
	if (!w->busy || atomic_exchange(&item->fate, LEFT) == FINISHED) {
		if (w->busy)
			pthread_join(w->thread, NULL);
		close(w->pipe[0]);
		close(w->pipe[1]);
	} else {
		pthread_detach(w->thread);
		item = next;
	}
	for (; item; item = next) {
		next = item->next;
		item_free(item);
	}
	free(w);
	live->worker = NULL;
}
