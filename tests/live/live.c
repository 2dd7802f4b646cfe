/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live.h"
#include <dlfcn.h>
#include <ftw.h>
#include <openssl/crypto.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/loop.h"
#include "live/live.h"

#define DEADLINE 20000

static char dir[256];
static struct loop *loop;
static struct world *world;
static struct live_host host;

const char *test_dir(void)
{
	return dir;
}

char *test_path(const char *name)
{
	static char paths[8][512];
	static unsigned next;
	char *path = paths[next++ % 8];
	snprintf(path, sizeof paths[0], "%s/%s", dir, name);
	return path;
}

static void quiet(const char *fmt, ...)
{
	(void)fmt;
}

struct loop *test_loop(void)
{
	if (!loop)
		loop = loop_new(NULL);
	return loop;
}

static live_world_fn *module(void)
{
	static live_world_fn *fn;
	void *lib = fn ? NULL : dlopen(LIVE_MODULE, RTLD_NOW | RTLD_LOCAL);
	if (!fn && lib)
		*(void **)&fn = dlsym(lib, "live_world");
	if (!fn)
		fprintf(stderr, "%s\n", dlerror());
	return fn;
}

struct world *test_world(void)
{
	struct err err = { "" };
	if (!world && module()) {
		host = (struct live_host){ .abi = LIVE_ABI, .loop = test_loop(), .watch = loop_watch, .timer = loop_timer,
			.timer_off = loop_timer_off, .spawn = loop_spawn, .kill = loop_kill, .send = loop_send, .hold = loop_hold, .log = quiet, .version = "test",
			.ca_file = host.ca_file, .program = HANDRAIL };
		world = module()(&host, &err);
		if (!world)
			fprintf(stderr, "%s\n", err.text);
	}
	return world;
}

void test_over(void)
{
	if (world)
		world->ops->free(world);
	world = NULL;
}

void test_ca(const char *ca_file)
{
	test_over();
	host.ca_file = ca_file;
}

struct request *request_new(enum request_kind kind)
{
	struct request *r = mem_new(1, sizeof *r);
	r->kind = kind;
	r->timeout = 10000;
	return r;
}

struct request *request_get(const char *url)
{
	struct request *r = request_new(REQUEST_HTTP);
	r->method = mem_dup("GET");
	r->url = mem_dup(url);
	return r;
}

void request_header(struct request *r, const char *name, const char *value)
{
	r->headers = mem_grow(r->headers, (size_t)r->n_headers + 1, sizeof *r->headers);
	r->headers[r->n_headers++] = (struct header){ mem_dup(name), mem_dup(value) };
}

static void took(void *arg, struct reply *reply)
{
	struct reply **answer = arg;
	*answer = mem_new(1, sizeof **answer);
	**answer = *reply;
	reply_init(reply);
}

static void late(void *arg)
{
	*(bool *)arg = true;
}

struct reply *ask(struct request *taken)
{
	struct reply *answer = NULL;
	bool over = false;
	int timer = loop_timer(test_loop(), DEADLINE, late, &over);
	ck_assert_ptr_nonnull(test_world());
	test_world()->ops->start(test_world(), taken, took, &answer);
	ck_assert_msg(!answer, "done was called from inside start");
	while (!answer && !over)
		loop_turn(loop);
	loop_timer_off(loop, timer);
	ck_assert_msg(answer != NULL, "no answer in %d ms", DEADLINE);
	return answer;
}

struct reply *ask_get(const char *url)
{
	return ask(request_get(url));
}

void answer_free(struct reply *reply)
{
	reply_free(reply);
	free(reply);
}

static void nothing(void *arg)
{
	(void)arg;
}

static void never(void *arg, struct reply *reply)
{
	(void)reply;
	*(bool *)arg = true;
}

long cancelled_after(struct request *taken, int turns)
{
	bool called = false;
	struct job *job = test_world()->ops->start(test_world(), taken, never, &called);
	for (int i = 0; i < turns; i++) {
		loop_timer(loop, 5, nothing, NULL);
		loop_turn(loop);
	}
	ck_assert(!called);
	long began = loop_ms();
	test_world()->ops->cancel(test_world(), job);
	loop_timer(loop, 0, nothing, NULL);
	loop_turn(loop);
	ck_assert(!called);
	return loop_ms() - began;
}

cJSON *body_json(const struct reply *reply)
{
	cJSON *json = cJSON_ParseWithLength(reply->body.s, reply->body.len);
	ck_assert_msg(json != NULL, "no JSON: %s (%s, %s)", reply->body.s, fault_names[reply->fault], reply->why ? reply->why : "");
	return json;
}

const char *json_s(const cJSON *json, const char *key)
{
	const char *s = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(json, key));
	return s ? s : "";
}

bool json_yes(const cJSON *json, const char *key)
{
	return cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(json, key));
}

static int gone(const char *path, const struct stat *st, int flag, struct FTW *ftw)
{
	(void)st, (void)flag, (void)ftw;
	return remove(path);
}

int main(void)
{
	const char *tmp = getenv("TMPDIR");
	signal(SIGPIPE, SIG_IGN);
	OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, NULL);      /* as the module does it: a thread of its may outlive the test */
	snprintf(dir, sizeof dir, "%s/live-check-XXXXXX", tmp ? tmp : "/tmp");
	if (!mkdtemp(dir))
		return 99;
	SRunner *runner = srunner_create(http_suite());
	srunner_add_suite(runner, tls_suite());
	srunner_add_suite(runner, ssh_suite());
	srunner_add_suite(runner, key_suite());
	srunner_add_suite(runner, tools_suite());
	srunner_add_suite(runner, parse_suite());
	srunner_add_suite(runner, client_suite());
	srunner_add_suite(runner, askpass_suite());
	srunner_set_fork_status(runner, CK_NOFORK);      /* servers and loop are shared */
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	test_over();
	loop_free(loop);
	nftw(dir, gone, 16, FTW_DEPTH | FTW_PHYS);
	return failed != 0;
}
