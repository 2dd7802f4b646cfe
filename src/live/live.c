/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/live.h"
#include <stdlib.h>
#include <curl/curl.h>
#include <libssh2.h>
#include <openssl/crypto.h>
#include "base/i18n.h"
#include "base/mem.h"
#include "live/inner.h"
#include "live/web.h"
#include "live/work.h"

static void (*const starts[])(struct job *) = {
	[REQUEST_HTTP] = http_start, [REQUEST_REACH] = reach_start, [REQUEST_SSH] = ssh_start, [REQUEST_KEY] = key_start,
	[REQUEST_COMMAND] = command_start, [REQUEST_PARSE] = parse_start,
};

static struct job *live_start(struct world *world, struct request *taken, reply_fn *done, void *arg)
{
	struct job *job = job_new((struct live *)world, taken, done, arg);
	starts[taken->kind](job);
	return job;
}

static void live_cancel(struct world *world, struct job *job)
{
	(void)world;
	job_free(job);
}

static void live_hold(struct world *world, struct job *job)
{
	if (job->child)
		((struct live *)world)->host->hold(job->child, true);
}

static void live_send(struct world *world, struct job *job, const char *bytes, size_t n, const struct outcome *then)
{
	const struct live_host *host = ((struct live *)world)->host;
	(void)then;
	if (!job->child)
		return;
	host->send(job->child, bytes, n);
	host->hold(job->child, false);
}

static void live_open(struct world *world, const char *url, void (*result)(void *, enum open_result), void *arg)
{
	open_start((struct live *)world, url, result, arg);
}

static void live_copy(struct world *world, const char *text, void (*result)(void *, enum copy_result, const char *, const char *),
	void *arg)
{
	copy_start((struct live *)world, text, result, arg);
}

static int live_digest(struct world *world, const char *name, const char *key, const char *of, size_t len, struct buf *out,
	struct err *err)
{
	(void)world;
	return digest_make(name, key, of, len, out, err);
}

static char *live_versions(struct world *world)
{
	(void)world;
	return versions_line();
}

static void live_free(struct world *world)
{
	struct live *live = (struct live *)world;
	while (live->jobs)
		job_free(live->jobs);
	work_free(live);
	web_free(live->web);
	free(live);
}

static const struct world_ops ops = {
	.name = "live", .start = live_start, .cancel = live_cancel, .hold = live_hold, .send = live_send, .open_url = live_open, .copy = live_copy,
	.digest = live_digest, .versions = live_versions, .free = live_free,
};

/* The libraries are set up once a process and never torn down: the module is never closed either. */
static int libraries(struct err *err)
{
	static bool ready;
	/* a thread may still be at it when the program ends */
	if (!ready)
		OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, NULL);
	if (!ready && (curl_global_init_mem(CURL_GLOBAL_DEFAULT, wipe_malloc, wipe_free, wipe_realloc, wipe_strdup, wipe_calloc) ||
	    libssh2_init(0)))
		return err_set(err, _("The network libraries (libcurl, libssh2) could not be started."));
	ready = true;
	return 0;
}

__attribute__((visibility("default")))
struct world *live_world(const struct live_host *host, struct err *err)
{
	if (host->abi != LIVE_ABI) {
		err_set(err, _("The live module (version %u) does not belong to this program (version %u). Install both from the same source."),
			LIVE_ABI, host->abi);
		return NULL;
	}
	if (libraries(err))
		return NULL;
	struct live *live = mem_new(1, sizeof *live);
	live->world = (struct world){ .ops = &ops };
	live->host = host;
	return &live->world;
}
