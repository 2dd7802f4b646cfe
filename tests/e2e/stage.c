/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/e2e/stage.h"

#include <cjson/cJSON.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fs.h"
#include "base/mem.h"
#include "tests/lib/term.h"

static const char *preload(void)
{
	static char path[2048];
	const char *dirs[] = { "tests/lib/.libs", "../tests/lib/.libs" };
	for (size_t i = 0; i < COUNT(dirs); i++) {
		char *whole = realpath(dirs[i], NULL);
		snprintf(path, sizeof path, "%s/git-user.so", whole ? whole : "");
		free(whole);
		if (access(path, R_OK) == 0)
			return path;
	}
	return NULL;
}

struct sshd *stage_sshd(const char *dir, enum sshd_kind kind)
{
	const char *so = preload();
	if (so)
		setenv("LD_PRELOAD", so, 1);
	struct sshd *d = sshd_start(dir, kind);
	unsetenv("LD_PRELOAD");
	return d;
}

static void write_file(const char *path, const char *text, int mode)
{
	unlink(path);
	if (fs_write_new(path, text, strlen(text), mode, NULL) != 0)
		mem_die(path);
}

void stage_watch(const struct stage *s, const char *name)
{
	static const char *const dirs[] = { "/usr/bin", "/usr/local/bin", "/bin", "/opt/homebrew/bin" };
	for (size_t i = 0; i < COUNT(dirs); i++) {
		char real[128];
		snprintf(real, sizeof real, "%s/%s", dirs[i], name);
		if (access(real, X_OK) != 0)
			continue;
		char *path = mem_fmt("%s/bin/%s", s->dir, name);
		char *text = mem_fmt("#!/bin/sh\n{ echo \"== %s\"; for a in \"$@\"; do printf '%%s\\n' \"$a\"; done; echo \"-- environment\"; env; "
			"echo \"-- descriptors\"; ls /proc/self/fd 2>/dev/null; } >>%s\nexec %s \"$@\"\n", name, s->dump, real);
		write_file(path, text, 0700);
		free(path);
		free(text);
		return;
	}
}

static void set_environment(struct stage *s)
{
	static char var[4][256], path[1100];
	static const char *changes[] = { var[0], var[1], path, "TERM=xterm-256color", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "LANGUAGE=", "XDG_DATA_HOME",
		"SSH_AUTH_SOCK", "HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "TFE_TOKEN", "TFE_HOSTNAME",
		"TFE_ORGANIZATION", "DISPLAY", "TMUX", "SSH_TTY", "NO_COLOR", var[2], NULL };
	snprintf(var[0], sizeof var[0], "HOME=%s/home", s->dir);
	snprintf(var[1], sizeof var[1], "XDG_STATE_HOME=%s/state", s->dir);
	snprintf(var[2], sizeof var[2], "NO_PROXY=");
	snprintf(path, sizeof path, "PATH=%s/bin:%s", s->dir, getenv("PATH"));
	s->env = term_env(changes);
}

bool stage_open(struct stage *s, struct sshd *ssh, enum ca_kind certificate)
{
	char path[128], port[16];
	memset(s, 0, sizeof *s);
	snprintf(s->dir, sizeof s->dir, "/tmp/handrail-live-XXXXXX");
	if (!mkdtemp(s->dir))
		return false;
	static const char *const dirs[] = { "home", "home/.ssh", "state", "secrets", "bin", "ca" };
	for (size_t i = 0; i < COUNT(dirs); i++) {
		snprintf(path, sizeof path, "%s/%s", s->dir, dirs[i]);
		mkdir(path, 0700);
	}
	s->ca = ca_new(path, "Practice authority");
	if (!s->ca || ca_issue(s->ca, certificate, &s->pair) != 0)
		return false;
	s->p = practice_start(&(struct practice_setup){ s->pair.cert, s->pair.key, false });
	s->ssh = ssh;
	s->enroll = true;
	s->token = s->pat = "good";
	s->program = "./handrail";
	s->guide = GUIDE;
	s->ms = 60000;
	snprintf(s->answers, sizeof s->answers, "%s/answers.json", s->dir);
	snprintf(s->log, sizeof s->log, "%s/log", s->dir);
	snprintf(s->key, sizeof s->key, "%s/home/.ssh/service_terraform", s->dir);
	snprintf(s->dump, sizeof s->dump, "%s/children", s->dir);
	snprintf(s->state, sizeof s->state, "%s/state", s->dir);
	stage_watch(s, "ssh");
	stage_watch(s, "ssh-keygen");
	stage_watch(s, "ssh-keyscan");
	set_environment(s);
	snprintf(port, sizeof port, "%d", ssh ? sshd_port(ssh) : 22);
	if (s->p)
		practice_set(s->p, "ado.ssh_port", port);
	return s->p != NULL;
}

void stage_close(struct stage *s)
{
	practice_stop(s->p);
	ca_pair_free(&s->pair);
	if (s->ca)
		ca_free(s->ca);
	free(s->env);
	for (int i = 0; i < s->n_more_env; i++)
		free(s->more_env[i]);
	const char *argv[] = { "rm", "-rf", s->dir, NULL };
	struct proc rm = { .argv = argv, .ms = 20000 };
	proc_run(&rm);
	proc_free(&rm);
}

static void add_secret(struct stage *s, cJSON *answers, const char *name, const char *text)
{
	char *path = mem_fmt("%s/secrets/%s", s->dir, name), *from = mem_fmt("file:%s", path), *line = mem_fmt("%s\n", text);
	cJSON *item = cJSON_CreateObject();
	write_file(path, line, 0600);
	cJSON_AddStringToObject(item, "from", from);
	cJSON_AddItemToObject(answers, name, item);
	free(path);
	free(from);
	free(line);
}

static void add_usual(struct stage *s, cJSON *a)
{
	char tf[128], origin[128], ado[160], port[16];
	const struct { const char *name, *value; } usual[] = {
		{ "way", "token" }, { "tfe_host", tf + 8 }, { "organization", "acme" }, { "instance_url", ado }, { "account_ok", "yes" },
		{ "collection", "DefaultCollection" }, { "pat_expires", "2027-11-21" }, { "project", "eb6e4656-77fc-42a1-9181-4c6d8e9da5d1" },
		{ "repository", "5febef5a-833d-4e14-b9c0-000000000000" }, { "admin_ok", "yes" }, { "key_way", s->existing ? "existing" : "new" },
		{ "key_ours_ok", "yes" }, { "key_path", s->key },
		{ "ssh_host", "localhost" }, { "ssh_port", port }, { "host_key_ok", "yes" }, { "provider_name", "ADO on-prem" },
	};
	practice_origin(s->p, PRACTICE_TF, tf, sizeof tf);
	practice_origin(s->p, PRACTICE_ADO, origin, sizeof origin);
	snprintf(ado, sizeof ado, "%s/tfs", origin);
	snprintf(port, sizeof port, "%d", s->ssh ? sshd_port(s->ssh) : 22);
	for (size_t i = 0; i < COUNT(usual); i++)
		cJSON_AddStringToObject(a, usual[i].name, usual[i].value);
}

void stage_answers(struct stage *s, const char *const *changes)
{
	cJSON *a = cJSON_CreateObject();
	add_usual(s, a);
	add_secret(s, a, "tfe_token", practice_token(s->p, s->token));
	add_secret(s, a, "pat", practice_pat(s->p, s->pat));
	for (int i = 0; changes && changes[i]; i++) {
		const char *eq = strchr(changes[i], '=');
		char *name = eq ? mem_dupn(changes[i], (size_t)(eq - changes[i])) : mem_dup(changes[i]);
		cJSON_DeleteItemFromObjectCaseSensitive(a, name);
		if (eq)
			cJSON_AddStringToObject(a, name, eq + 1);
		free(name);
	}
	char *text = cJSON_Print(a);
	write_file(s->answers, text, 0600);
	cJSON_free(text);
	cJSON_Delete(a);
}

static const struct stage_answer *usual_answer(const struct stage_answer *usual, const char *name)
{
	for (; usual->name; usual++)
		if (strcmp(usual->name, name) == 0)
			return usual;
	return NULL;
}

static void add_answer(struct stage *s, cJSON *a, const char *name, const char *value, bool secret)
{
	cJSON_DeleteItemFromObjectCaseSensitive(a, name);
	if (secret && value)
		add_secret(s, a, name, value);
	else if (value)
		cJSON_AddStringToObject(a, name, value);
}

void stage_answers_of(struct stage *s, const struct stage_answer *usual, const char *const *changes)
{
	cJSON *a = cJSON_CreateObject();
	for (const struct stage_answer *u = usual; u->name; u++)
		add_answer(s, a, u->name, u->value, u->secret);
	for (int i = 0; changes && changes[i]; i++) {
		const char *eq = strchr(changes[i], '=');
		char *name = eq ? mem_dupn(changes[i], (size_t)(eq - changes[i])) : mem_dup(changes[i]);
		const struct stage_answer *u = usual_answer(usual, name);
		add_answer(s, a, name, eq ? eq + 1 : NULL, u && u->secret);
		free(name);
	}
	char *text = cJSON_Print(a);
	write_file(s->answers, text, 0600);
	cJSON_free(text);
	cJSON_Delete(a);
}

void stage_env(struct stage *s, const char *variable)
{
	int n = 0;
	while (s->env[n])
		n++;
	const char **env = mem_new((size_t)n + 2, sizeof *env);
	memcpy(env, s->env, (size_t)n * sizeof *env);
	if (s->n_more_env == (int)COUNT(s->more_env))
		abort();
	env[n] = s->more_env[s->n_more_env++] = mem_dup(variable);
	free(s->env);
	s->env = env;
}

char *stage_file(const char *path)
{
	struct buf b;
	buf_init(&b, 16u * 1024 * 1024);
	if (fs_read(path, &b, NULL) == 0)
		return buf_detach(&b);
	buf_free(&b);
	return NULL;
}

static void watch_key(void *arg, pid_t pid, const char *out)
{
	struct stage *s = arg;
	if (s->meanwhile)
		s->meanwhile(s, pid, out);
	if (!s->enroll || s->enrolled || !s->ssh)
		return;
	char *path = mem_fmt("%s.pub", s->key), *line = stage_file(path);
	if (line && strchr(line, '\n'))
		s->enrolled = sshd_enroll(s->ssh, line) == 0;
	free(path);
	free(line);
}

static bool copy(const char *from, const char *to, int mode)
{
	char *text = stage_file(from);
	if (text)
		write_file(to, text, mode);
	free(text);
	return text != NULL;
}

bool stage_make_key(const char *path)
{
	const char *argv[] = { "ssh-keygen", "-q", "-t", "rsa", "-b", "3072", "-m", "PEM", "-N", "", "-C", "practice", "-f", path, NULL };
	struct proc r = { .argv = argv, .ms = 20000 };
	int status = proc_run(&r);
	proc_free(&r);
	return status == 0;
}

void stage_forget_key(const char *path)
{
	char *pub = mem_fmt("%s.pub", path);
	unlink(path);
	unlink(pub);
	free(pub);
}

bool stage_key(struct stage *s, const char *from)
{
	char *pub[] = { mem_fmt("%s.pub", from), mem_fmt("%s.pub", s->key) };
	char *line = stage_file(pub[0]);
	bool good = line && copy(from, s->key, 0600) && copy(pub[0], pub[1], 0644) && (!s->enroll || sshd_enroll(s->ssh, line) == 0);
	s->existing = s->enrolled = good;
	free(pub[0]);
	free(pub[1]);
	free(line);
	return good;
}

int stage_walk(struct stage *s, struct proc *proc, const char *const *more)
{
	const char *argv[32] = { s->program, "run", s->guide, "--no-input", "--answers", s->answers, "--ca-file", ca_file(s->ca), "--log", s->log };
	for (int n = 10; more && *more && n < 31; )
		argv[n++] = *more++;
	*proc = (struct proc){ .argv = argv, .env = s->env, .ms = s->ms, .meanwhile = watch_key, .arg = s };
	return proc_run(proc);
}

static bool file_holds(const char *path, const char *text)
{
	char *all = stage_file(path);
	bool found = all && strstr(all, text);
	free(all);
	return found;
}

bool stage_holds(const struct stage *s, const char *folder, const char *text, char *where, size_t size)
{
	bool found = false;
	DIR *d = opendir(folder);
	for (struct dirent *e; d && !found && (e = readdir(d)); ) {
		struct stat st;
		char *path = mem_fmt("%s/%s", folder, e->d_name);
		if (e->d_name[0] == '.' && (!e->d_name[1] || e->d_name[1] == '.'))
			;
		else if (lstat(path, &st) == 0 && S_ISDIR(st.st_mode))
			found = strcmp(e->d_name, "secrets") != 0 && stage_holds(s, path, text, where, size);
		else if (file_holds(path, text)) {
			snprintf(where, size, "%s", path);
			found = true;
		}
		free(path);
	}
	if (d)
		closedir(d);
	return found;
}
