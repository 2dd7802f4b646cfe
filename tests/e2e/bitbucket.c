/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/e2e/bitbucket.h"

#include <cjson/cJSON.h>
#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/mem.h"
#include "tests/e2e/call.h"

void show(const struct proc *r)
{
	if (getenv("HANDRAIL_TEST_SHOW"))
		fprintf(stderr, "=== status %d\n%s--- stderr\n%s\n", r->status, r->out.s, r->err.s);
}

bool stands(const struct proc *r, const char *step, const char *state)
{
	bool found = false;
	for (const char *s = r->out.s; s && *s && !found; s = strchr(s, '\n') ? strchr(s, '\n') + 1 : NULL) {
		char word[2][32] = { "", "" };
		found = sscanf(s, "%31s %31s", word[0], word[1]) == 2 && strcmp(word[0], step) == 0 && strcmp(word[1], state) == 0;
	}
	return found;
}

void assert_stand(const struct proc *r, const char *steps)
{
	char step[32], state[32];
	int n;
	for (const char *s = steps; sscanf(s, " %31[^=]=%31s%n", step, state, &n) == 2; s += n)
		assert_walk(stands(r, step, state), r, "%s is not %s", step, state);
}

/* Not in the journal, the log, the output, and not in the arguments or the environment of a child. */
void assert_nowhere(const struct stage *s, const char *what, const char *secret, const struct proc *r)
{
	char where[256] = "";
	ck_assert_msg(!proc_says(r, secret), "%s stands in the output", what);
	ck_assert_msg(!stage_holds(s, s->state, secret, where, sizeof where), "%s stands in %s", what, where);
	char *files[] = { stage_file(s->log), stage_file(s->dump) };
	ck_assert_ptr_nonnull(files[0]);
	ck_assert_msg(!strstr(files[0], secret), "%s stands in the log", what);
	ck_assert_msg(!files[1] || !strstr(files[1], secret), "%s was given to a child", what);
	free(files[0]);
	free(files[1]);
}

void assert_pem_nowhere(const struct stage *s, const struct proc *r)
{
	char *key = stage_file(s->key), *line = key ? strchr(key, '\n') : NULL;
	if (line) {
		line[1 + strcspn(line + 1, "\n")] = '\0';
		assert_nowhere(s, "the private key", line + 1, r);
	}
	assert_nowhere(s, "a private key", "BEGIN RSA PRIVATE", r);
	assert_nowhere(s, "a private key", "BEGIN PRIVATE", r);
	free(key);
}

/* With HANDRAIL_TEST_RECORD set, what the servers were asked goes there. */
void keep_record(const struct stage *s)
{
	const char *keep = getenv("HANDRAIL_TEST_RECORD");
	FILE *f = keep ? fopen(keep, "w") : NULL;
	char *record = f ? practice_record(s->p) : NULL;
	if (f) {
		fputs(record, f);
		fclose(f);
	}
	free(record);
}

static void told(void *arg, enum practice_role role, const char *user, const char *line, bool gone)
{
	(void)role;
	if (gone)
		sshd_forget(arg, line);
	else
		sshd_enroll_as(arg, line, user);
}

void keys_open(struct stage *s)
{
	practice_on_key(s->p, told, s->ssh);
}

void keys_shut(struct stage *s)
{
	char *path = mem_fmt("%s.pub", s->key), *line = stage_file(path);
	if (line)
		sshd_forget(s->ssh, line);
	free(path);
	free(line);
}

static char *newest(const char *folder, char *best, time_t *when)
{
	DIR *d = opendir(folder);
	for (struct dirent *e; d && (e = readdir(d)); ) {
		struct stat st;
		size_t n = strlen(e->d_name);
		char *path = mem_fmt("%s/%s", folder, e->d_name);
		if (e->d_name[0] != '.' && lstat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
			best = newest(path, best, when);
		} else if (n > 6 && strcmp(e->d_name + n - 6, ".jsonl") == 0 && lstat(path, &st) == 0 && st.st_mtime >= *when) {
			free(best);
			best = mem_dup(path);
			*when = st.st_mtime;
		}
		free(path);
	}
	if (d)
		closedir(d);
	return best;
}

char *journal(const struct stage *s)
{
	time_t when = 0;
	char *path = newest(s->state, NULL, &when), *text = path ? stage_file(path) : NULL;
	free(path);
	return text;
}

int journal_count(const struct stage *s, const char *text)
{
	char *all = journal(s);
	int n = 0;
	for (char *line = all, *end; line && (end = strchr(line, '\n')); line = end + 1) {
		*end = '\0';
		n += strstr(line, text) != NULL;
	}
	free(all);
	return n;
}

static void undo_one(const cJSON *undo, struct call (*as)(const char *service))
{
	const char *url = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(undo, "url"));
	const char *method = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(undo, "method"));
	struct call k = as(cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(undo, "service")));
	ck_assert(url && !strchr(url, '{'));
	k.url = url;
	k.method = method;
	long status = call(k);
	ck_assert_msg(status >= 200 && status < 300, "%s %s: %ld", method, url, status);
}

int undo_all(const struct stage *s, struct call (*as)(const char *service))
{
	char *all = journal(s);
	int n = 0;
	p = s->p;
	ca = s->ca;
	for (char *end; all && (end = strrchr(all, '\n')); *end = '\0') {
		cJSON *record = cJSON_Parse(end + 1);
		const cJSON *undo = cJSON_GetObjectItemCaseSensitive(record, "undo");
		const char *type = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(record, "type"));
		if (type && strcmp(type, "result") == 0 && cJSON_GetObjectItemCaseSensitive(undo, "url")) {
			undo_one(undo, as);
			n++;
		}
		cJSON_Delete(record);
	}
	free(all);
	call_done();
	return n;
}
