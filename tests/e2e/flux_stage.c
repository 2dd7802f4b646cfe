/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/e2e/flux_stage.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fs.h"
#include "base/mem.h"
#include "tests/lib/term.h"

#define GUIDE "flux-azure-devops"

const char *flux_stage_missing(void)
{
	static const char *const programs[] = { "kubectl", "git", "ssh", "ssh-keygen" };
	static char why[80];
	for (size_t i = 0; i < COUNT(programs); i++) {
		char *path = fs_program(programs[i]);
		bool there = path != NULL;
		free(path);
		snprintf(why, sizeof why, "there is no %s on this machine", programs[i]);
		if (!there)
			return why;
	}
	return NULL;
}

static void write_file(const char *path, const char *text)
{
	unlink(path);
	if (fs_write_new(path, text, strlen(text), 0600, NULL) != 0)
		mem_die(path);
}

static char *own_file(const char *name)
{
	static const char *const dirs[] = { "tests/standin", "../tests/standin", "../standin" };
	char *whole = NULL;
	for (size_t i = 0; i < COUNT(dirs) && !whole; i++) {
		char *path = mem_fmt("%s/%s", dirs[i], name);
		whole = realpath(path, NULL);
		free(path);
	}
	return whole;
}

static void set_environment(struct flux_stage *s)
{
	static char var[3][160], path[2048];
	static const char *changes[] = { var[0], var[1], path, "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "LANGUAGE=", "XDG_DATA_HOME", "SSH_AUTH_SOCK", "HTTPS_PROXY",
		"https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "DISPLAY", "TMUX", "KUBECONFIG", "XDG_CONFIG_HOME", "NO_PROXY=", var[2], NULL };
	snprintf(var[0], sizeof var[0], "HOME=%s", s->home);
	snprintf(var[1], sizeof var[1], "XDG_STATE_HOME=%s", s->state);
	snprintf(path, sizeof path, "PATH=%s/bin:%s", s->dir, getenv("PATH"));
	snprintf(var[2], sizeof var[2], "GIT_PASSWORD%s%s", s->git_password ? "=" : "", s->git_password ? s->git_password : "");
	free(s->env);
	s->env = term_env(changes);
}

static void in_dir(const struct flux_stage *s, char *out, size_t size, const char *name)
{
	snprintf(out, size, "%s/%s", s->dir, name);
}

bool flux_stage_open(struct flux_stage *s, struct sshd *ssh)
{
	static const char *const dirs[] = { "home", "home/.ssh", "home/.kube", "state", "secrets", "bin", "ca" };
	char path[160], *flux = own_file("flux");
	memset(s, 0, sizeof *s);
	snprintf(s->dir, sizeof s->dir, "/tmp/handrail-flux-XXXXXX");
	if (!mkdtemp(s->dir) || !flux)
		return false;
	for (size_t i = 0; i < COUNT(dirs); i++) {
		in_dir(s, path, sizeof path, dirs[i]);
		mkdir(path, 0700);
	}
	s->ca = ca_new(path, "Practice authority");
	if (!s->ca || ca_issue(s->ca, CA_GOOD, &s->pair) != 0)
		return false;
	s->p = practice_start(&(struct practice_setup){ s->pair.cert, s->pair.key, false });
	s->kube = kube_start();
	s->ssh = ssh;
	s->pat = "good";
	s->enroll = true;
	in_dir(s, s->home, sizeof s->home, "home");
	in_dir(s, s->state, sizeof s->state, "state");
	in_dir(s, s->answers, sizeof s->answers, "answers.json");
	in_dir(s, s->log, sizeof s->log, "log");
	in_dir(s, s->key, sizeof s->key, "home/.ssh/flux_azure_devops");
	in_dir(s, s->flux_log, sizeof s->flux_log, "home/.practice-flux.log");
	in_dir(s, path, sizeof path, "bin/flux");
	if (symlink(flux, path) != 0 || !s->p || !s->kube)
		return false;
	free(flux);
	in_dir(s, path, sizeof path, "home/.kube/config");
	practice_set(s->p, "ado.kind", "services");
	flux_stage_behave(s, "");
	return kube_config(s->kube, path);
}

void flux_stage_close(struct flux_stage *s)
{
	const char *argv[] = { "rm", "-rf", s->dir, NULL };
	struct proc rm = { .argv = argv, .ms = 20000 };
	practice_stop(s->p);
	kube_stop(s->kube);
	ca_pair_free(&s->pair);
	if (s->ca)
		ca_free(s->ca);
	free(s->env);
	if (!getenv("HANDRAIL_TEST_KEEP"))
		proc_run(&rm);
	proc_free(&rm);
}

void flux_stage_behave(struct flux_stage *s, const char *lines)
{
	char *path = mem_fmt("%s/.practice-flux", s->home), *text = mem_fmt("scan %s\n%s", sshd_known(s->ssh), lines);
	write_file(path, text);
	free(path);
	free(text);
}

void flux_stage_secret(struct flux_stage *s, const char *name, const char *text)
{
	char *path = mem_fmt("%s/secrets/%s", s->dir, name), *line = mem_fmt("%s\n", text);
	write_file(path, line);
	free(path);
	free(line);
}

static void from_file(const struct flux_stage *s, cJSON *answers, const char *name)
{
	char *path = mem_fmt("%s/secrets/%s", s->dir, name), *from = mem_fmt("file:%s", path);
	if (access(path, R_OK) == 0) {
		cJSON *item = cJSON_CreateObject();
		cJSON_AddStringToObject(item, "from", from);
		cJSON_AddItemToObject(answers, name, item);
	}
	free(path);
	free(from);
}

enum { MAIN = 1, TOKEN = 2, KEY = 4 };

static void add_usual(struct flux_stage *s, cJSON *a, int of)
{
	char origin[128], base[192], port[16];
	const struct { int of; const char *name, *value; } usual[] = {
		{ MAIN | TOKEN | KEY, "context", "practice" }, { MAIN | TOKEN | KEY, "cluster_ok", "yes" }, { MAIN, "override_ok", "yes" }, { MAIN, "way", "token" },
		{ MAIN, "old_way_ok", "yes" }, { MAIN | TOKEN, "base_url", base }, { MAIN | TOKEN, "pat_expires", "2027-11-21" }, { MAIN | TOKEN, "account_ok", "yes" },
		{ MAIN, "project", "eb6e4656-77fc-42a1-9181-4c6d8e9da5d1" }, { MAIN, "repository_way", "there" },
		{ MAIN, "repository_there", "5febef5a-833d-4e14-b9c0-000000000000" }, { MAIN, "address_ok", "yes" }, { MAIN, "branch", "main" },
		{ MAIN, "path", "clusters/my-cluster" }, { MAIN, "push_ok", "yes" }, { MAIN, "bypass_ok", "yes" }, { MAIN | KEY, "ssh_host", "localhost" },
		{ MAIN | KEY, "ssh_port", port }, { MAIN | KEY, "host_key_ok", "yes" }, { MAIN | KEY, "key_way", "new" }, { MAIN | KEY, "key_path", s->key },
		{ MAIN | KEY, "key_ours_ok", "yes" }, { MAIN, "switch_token_ok", "yes" }, { MAIN, "switch_key_ok", "yes" }, { MAIN, "switch_old_ok", "yes" },
		{ MAIN, "pasted_ok", "yes" }, { TOKEN, "held_ok", "yes" }, { KEY, "held_key_ok", "yes" },
	};
	practice_origin(s->p, PRACTICE_ADO, origin, sizeof origin);
	snprintf(base, sizeof base, "%s/tfs/DefaultCollection", origin);
	snprintf(port, sizeof port, "%d", sshd_port(s->ssh));
	for (size_t i = 0; i < COUNT(usual); i++)
		if (usual[i].of & of)
			cJSON_AddStringToObject(a, usual[i].name, usual[i].value);
}

void flux_stage_answers(struct flux_stage *s, const char *task, const char *const *changes)
{
	cJSON *a = cJSON_CreateObject();
	int of = !task ? MAIN : strcmp(task, "rotate-token") == 0 ? TOKEN : KEY;
	add_usual(s, a, of);
	if (of != KEY)
		flux_stage_secret(s, "pat", practice_pat(s->p, s->pat));
	if (of != KEY && !s->git_password)
		from_file(s, a, "pat");
	if (of != TOKEN)
		from_file(s, a, "key_passphrase");
	for (int i = 0; changes && changes[i]; i++) {
		const char *eq = strchr(changes[i], '=');
		char *name = eq ? mem_dupn(changes[i], (size_t)(eq - changes[i])) : mem_dup(changes[i]);
		cJSON_DeleteItemFromObjectCaseSensitive(a, name);
		if (eq)
			cJSON_AddStringToObject(a, name, eq + 1);
		free(name);
	}
	char *text = cJSON_Print(a);
	write_file(s->answers, text);
	cJSON_free(text);
	cJSON_Delete(a);
}

static char *file_text(const char *path)
{
	struct buf b;
	buf_init(&b, BUF_FILE);
	fs_read(path, &b, NULL);
	return buf_detach(&b);
}

static void watch_key(void *arg, pid_t pid, const char *out)
{
	struct flux_stage *s = arg;
	(void)pid;
	(void)out;
	if (!s->enroll || s->enrolled)
		return;
	char *path = mem_fmt("%s.pub", s->key), *line = file_text(path);
	if (strchr(line, '\n'))
		s->enrolled = sshd_enroll(s->ssh, line) == 0;
	free(path);
	free(line);
}

int flux_stage_walk_with(struct flux_stage *s, struct proc *r, const char *task, const char *const *more, void (*meanwhile)(void *, pid_t, const char *))
{
	char *guide = task ? mem_fmt("%s:%s", GUIDE, task) : mem_dup(GUIDE);
	const char *argv[32] = { "./handrail", "run", guide, "--no-input", "--answers", s->answers, "--ca-file", ca_file(s->ca), "--log", s->log };
	for (int n = 10; more && *more && n < 31; )
		argv[n++] = *more++;
	set_environment(s);
	*r = (struct proc){ .argv = argv, .env = s->env, .ms = 120000, .meanwhile = meanwhile, .arg = s };
	int status = proc_run(r);
	r->argv = NULL;
	free(guide);
	return status;
}

int flux_stage_walk(struct flux_stage *s, struct proc *r, const char *task, const char *const *more)
{
	return flux_stage_walk_with(s, r, task, more, watch_key);
}

char *flux_stage_told(const struct flux_stage *s)
{
	return file_text(s->flux_log);
}
