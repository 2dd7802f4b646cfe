/* SPDX-License-Identifier: ISC */
/* With HANDRAIL_TEST_REQUESTS naming a folder, what a rehearsal asks of Azure DevOps goes into requests.jsonl there, as
 * the practice servers write it down (tests/lib/practice_requests.c), for tests/tools/check-requests. A rehearsal comes where no
 * live walk does: every type, every release, every task. */
#include "config.h"
#include <cjson/cJSON.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/secret.h"
#include "tests/rows/walk.h"

#define MINE "azure-pipelines-service-connections"

static const struct world_ops *real;
static const char *guide;

static bool begins(const char *url, const char *base)
{
	size_t n = base ? strlen(base) : 0;
	return n > 0 && strncmp(url, base, n) == 0 && (url[n] == '/' || url[n] == '?' || !url[n]);
}

static const char *path_of(const char *url)
{
	const char *host = strstr(url, "://");
	return host ? host + 3 + strcspn(host + 3, "/") : url;
}

static void hide(cJSON *item)
{
	if (cJSON_IsString(item) && secret_seen(item->valuestring, strlen(item->valuestring))) {
		char *text = mem_fmt("***(%zu)", strlen(item->valuestring));
		cJSON_SetValuestring(item, text);
		free(text);
	}
	for (cJSON *one = item ? item->child : NULL; one; one = one->next)
		hide(one);
}

static void add_body(cJSON *line, const struct request *q)
{
	cJSON *body = q->body ? cJSON_ParseWithLength(q->body, q->body_len) : NULL;
	for (int i = 0; i < q->n_headers && q->body; i++)
		if (strcmp(q->headers[i].name, "Content-Type") == 0)
			cJSON_AddStringToObject(line, "type", q->headers[i].value);
	hide(body);
	if (body)
		cJSON_AddItemToObject(line, "body", body);
	else if (q->body)
		cJSON_AddStringToObject(line, "text", "no JSON");
}

/* Which release answers is kept as the version of its API; before that is known, versions do not matter. */
static void add_server(cJSON *line, const struct request *q)
{
	const char *base = values_text(q->values, "base_url"), *people = values_text(q->values, "people_url"), *api = values_text(q->values, "api");
	bool mine = strncmp(guide, MINE, strlen(MINE)) == 0, theirs = mine ? begins(q->url, base) || begins(q->url, people) : strstr(q->url, "/_apis") != NULL;
	char *under = mem_dup(base ? path_of(base) : ""), *last = strrchr(under, '/'), *release = mem_dupn(api ? api : "7.1", 3);
	if (last)
		*last = '\0';
	cJSON_AddStringToObject(line, "to", !theirs ? "service" : mine ? "azure-pipelines" : "azure");
	cJSON_AddStringToObject(line, "release", release);
	cJSON_AddStringToObject(line, "context", under);
	free(under);
	free(release);
}

static void write_line(const char *folder, const cJSON *line)
{
	char *text = cJSON_PrintUnformatted(line), *whole = mem_fmt("%s\n", text), *path = mem_fmt("%s/requests.jsonl", folder);
	int fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
	size_t n = strlen(whole);
	if (fd < 0 || write(fd, whole, n) != (ssize_t)n)
		mem_die(path);
	close(fd);
	free(text);
	free(whole);
	free(path);
}

static struct job *start(struct world *w, struct request *q, reply_fn *done, void *arg)
{
	if (q->kind == REQUEST_HTTP && values_text(q->values, "base_url")) {
		cJSON *line = cJSON_CreateObject();
		const char *path = path_of(q->url), *question = strchr(path, '?');
		char *alone = mem_dupn(path, question ? (size_t)(question - path) : strlen(path));
		add_server(line, q);
		cJSON_AddStringToObject(line, "method", q->method);
		add_body(line, q);
		if (secret_seen(q->url, strlen(q->url)))
			cJSON_AddTrueToObject(line, "secret_in_url");
		cJSON_AddStringToObject(line, "path", alone);
		cJSON_AddStringToObject(line, "query", question ? question + 1 : "");
		write_line(getenv("HANDRAIL_TEST_REQUESTS"), line);
		cJSON_Delete(line);
		free(alone);
	}
	return real->start(w, q, done, arg);
}

void walk_record(struct walk *w)
{
	static struct world_ops recording;
	const char *folder = getenv("HANDRAIL_TEST_REQUESTS");
	if (!folder || !*folder)
		return;
	real = w->world->ops;
	guide = w->guide->id;
	recording = *real;
	recording.start = start;
	w->world->ops = &recording;
}
