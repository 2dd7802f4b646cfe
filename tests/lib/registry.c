/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/lib/registry.h"

#include <cjson/cJSON.h>
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/fs.h"
#include "base/mem.h"
#include "tests/lib/proc.h"

#define HERE "tests/out/registry"
#define FETCH 300000                             /* ms */

static char why[2048];

const char *registry_why(void)
{
	return why;
}

static char *file(const char *folder, const char *name)
{
	struct buf b;
	char *path = mem_fmt("%s/%s", folder, name);
	buf_init(&b, 4u << 20);
	int bad = fs_read(path, &b, NULL);
	free(path);
	if (!bad)
		return buf_detach(&b);
	buf_free(&b);
	return NULL;
}

static bool put(const char *folder, const char *name, const char *text)
{
	char *path = mem_fmt("%s/%s", folder, name);
	unlink(path);
	bool good = text && fs_write_new(path, text, strlen(text), 0600, NULL) == 0;
	free(path);
	return good;
}

/* What was fetched for another list, or only half, is fetched anew. */
static bool is_there(const char *list)
{
	char *ready = file(HERE, "ready");
	bool same = ready && list && strcmp(ready, list) == 0;
	free(ready);
	return same;
}

/* Nothing that the packages would like to run is run. */
static bool fetch(void)
{
	const char *argv[] = { "npm", "ci", "--prefix", HERE, "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund", "--no-update-notifier",
		"--loglevel=error", "--fetch-retries=1", "--fetch-timeout=30000", NULL };
	struct proc r = { .argv = argv, .ms = FETCH };
	bool good = proc_run(&r) == 0;
	if (!good)
		snprintf(why, sizeof why, "npm could not fetch Verdaccio%s: %.600s", r.late ? " in time" : "", r.err.s ? r.err.s : "");
	why[strcspn(why, "\n")] = '\0';
	proc_free(&r);
	return good;
}

bool registry_get(void)
{
	static const char *const needed[] = { "node", "npm" };
	char path[1024], *list = file(REGISTRY, "package-lock.json"), *package = file(REGISTRY, "package.json");
	bool good = true;
	for (size_t i = 0; good && i < COUNT(needed); i++)
		if (!(good = service_program(needed[i], path, sizeof path)))
			snprintf(why, sizeof why, "%s is not on this computer", needed[i]);
	if (good && !is_there(list)) {
		struct err err;
		unlink(HERE "/ready");
		snprintf(why, sizeof why, HERE " cannot be written");
		good = fs_mkdirs(HERE, &err) == 0 && put(HERE, "package.json", package) && put(HERE, "package-lock.json", list) && fetch() && put(HERE, "ready", list);
	}
	free(list);
	free(package);
	return good;
}

/* ---- one that runs ---- */

static size_t keep(char *data, size_t size, size_t n, void *to)
{
	buf_add(to, data, size * n);
	return n;
}

/* What npm adduser does. */
static char *make_user(const struct registry *g, const struct ca *ca, const char *password)
{
	struct buf b;
	char url[128];
	CURL *c = curl_easy_init();
	struct curl_slist *type = curl_slist_append(NULL, "Content-Type: application/json");
	char *body = mem_fmt("{\"name\":\"ci\",\"password\":\"%s\"}", password);
	buf_init(&b, BUF_REPLY);
	snprintf(url, sizeof url, "%s/-/user/org.couchdb.user:ci", g->base);
	curl_easy_setopt(c, CURLOPT_URL, url);
	curl_easy_setopt(c, CURLOPT_CAINFO, ca_file(ca));
	curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, "PUT");
	curl_easy_setopt(c, CURLOPT_HTTPHEADER, type);
	curl_easy_setopt(c, CURLOPT_POSTFIELDS, body);
	curl_easy_setopt(c, CURLOPT_NOPROXY, "*");
	curl_easy_setopt(c, CURLOPT_TIMEOUT, 60L);
	curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, keep);
	curl_easy_setopt(c, CURLOPT_WRITEDATA, &b);
	curl_easy_perform(c);
	cJSON *reply = b.len ? cJSON_Parse(b.s) : NULL;
	const char *token = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(reply, "token"));
	char *copy = token ? mem_dup(token) : NULL;
	cJSON_Delete(reply);
	curl_slist_free_all(type);
	curl_easy_cleanup(c);
	buf_free(&b);
	free(body);
	return copy;
}

static const char config[] =
	"storage: ./storage\nauth:\n  htpasswd:\n    file: ./htpasswd\n    max_users: 10\nweb:\n  enable: false\nuplinks: {}\n"
	"packages:\n  '**':\n    access: $authenticated\n    publish: $authenticated\n"
	"https:\n  key: ./pair.key\n  cert: ./pair.pem\n"
	"log: { type: stdout, format: pretty, level: warn }\nsecurity:\n  api:\n    legacy: false\n    jwt:\n      sign:\n        expiresIn: 1d\n";

bool registry_start(struct registry *g, const char *dir, const struct ca *ca, const struct ca_pair *pair, const char *password, char **token)
{
	char folder[256], log[300], listen[64];
	char *here = getcwd(NULL, 0), *program = mem_fmt("%s/" HERE "/node_modules/verdaccio/bin/verdaccio", here);
	*g = (struct registry){ .port = service_free_port() };
	*token = NULL;
	snprintf(g->base, sizeof g->base, "https://localhost:%d", g->port);
	snprintf(listen, sizeof listen, "https://127.0.0.1:%d", g->port);
	snprintf(folder, sizeof folder, "%s/registry", dir);
	snprintf(log, sizeof log, "%s/log", folder);
	mkdir(folder, 0700);
	const char *argv[] = { "node", program, "--config", "config.yaml", "--listen", listen, NULL };
	bool good = put(folder, "config.yaml", config) && put(folder, "pair.key", pair->key) && put(folder, "pair.pem", pair->cert)
		&& service_start(&g->service, argv, NULL, folder, log, g->port) && (*token = make_user(g, ca, password));
	free(here);
	free(program);
	return good;
}

void registry_stop(struct registry *g)
{
	service_stop(&g->service);
}
