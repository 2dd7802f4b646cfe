/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/git.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "live/askpass.h"
#include "live/scratch.h"

struct git {
	struct scratch scratch;
	struct askpass *askpass;
	char **env;
	int n_env;
};

static void add(struct git *g, char *taken)
{
	g->env = mem_grow(g->env, (size_t)g->n_env + 2, sizeof *g->env);
	g->env[g->n_env++] = taken;
	g->env[g->n_env] = NULL;
}

/* In ssh's configuration a word may stand in quotes, and a percent sign is doubled; a quote or a line break cannot be said. */
static int add_word(struct buf *b, const char *key, const char *word, struct err *err)
{
	if (strpbrk(word, "\"\n\r\\$"))
		return err_set(err, _("%s cannot be used: there is a character in its name that ssh would read in another way."), word);
	buf_addf(b, "%s \"", key);
	for (; *word; word++) {
		buf_addc(b, *word);
		if (*word == '%')
			buf_addc(b, '%');
	}
	return buf_adds(b, "\"\n");
}

static const char config[] = "BatchMode no\nIdentitiesOnly yes\nIdentityAgent none\nPreferredAuthentications publickey\n"
	"StrictHostKeyChecking yes\nGlobalKnownHostsFile /dev/null\nCheckHostIP no\nUpdateHostKeys no\nLogLevel INFO\nConnectTimeout 10\n"
	"ConnectionAttempts 1\nClearAllForwardings yes\nCanonicalizeHostname no\nControlPath none\n";
static const char old[] = "HostKeyAlgorithms +ssh-rsa\nPubkeyAcceptedAlgorithms +ssh-rsa\n"
	"KexAlgorithms +diffie-hellman-group14-sha1,diffie-hellman-group1-sha1\nCiphers +aes128-cbc,aes256-cbc\n";

static int write_config(struct git *g, const struct request *r, struct err *err)
{
	char *known = scratch_path(&g->scratch, "known_hosts"), *path = scratch_path(&g->scratch, "config"), *key = r->path ? fs_home(r->path) : NULL;
	char *line = mem_fmt("%s\n", r->known ? r->known : "");
	struct buf b;
	int rc = -1;
	buf_init(&b, BUF_TEXT);
	buf_adds(&b, config);
	if (r->legacy)
		buf_adds(&b, old);
	if (key && access(key, R_OK)) {
		err_set(err, _("The private key %s is not there or cannot be read."), key);
		goto out;
	}
	if (key && add_word(&b, "IdentityFile", key, err))
		goto out;
	if (!key)
		buf_adds(&b, "IdentityFile none\n");
	if (add_word(&b, "UserKnownHostsFile", known, err))
		goto out;
	rc = fs_write_new(known, line, strlen(line), 0600, err) || fs_write_new(path, b.s, b.len, 0600, err) ? -1 : 0;
	if (!rc)
		add(g, mem_fmt("GIT_SSH_COMMAND=ssh -F %s", path));
out:
	buf_free(&b);
	free(line);
	free(key);
	free(known);
	free(path);
	return rc;
}

static bool is_git(const char *program)
{
	const char *slash = strrchr(program, '/');
	return !strcmp(slash ? slash + 1 : program, "git");
}

static int fill(struct git *g, struct job *job, struct err *err)
{
	const struct request *r = job->req;
	struct askpass_answers answers = { r->passphrase, r->user, r->password, 1 };
	g->scratch.names[0] = "known_hosts";
	g->scratch.names[1] = "config";
	g->askpass = askpass_new(job->live->host, &answers, err);
	if (!g->askpass || scratch_make(&g->scratch, NULL, err) || write_config(g, r, err))
		return -1;
	add(g, mem_dup("GIT_SSH_VARIANT=ssh"));
	add(g, mem_dup("GIT_CONFIG_NOSYSTEM=1"));
	add(g, mem_dup("GIT_CONFIG_GLOBAL=/dev/null"));
	if (is_git(r->argv[0]))             /* passwords may also stand in ~/.netrc; other programs have things of their own at home */
		add(g, mem_fmt("HOME=%s", g->scratch.dir));
	if (r->ca && *r->ca)
		add(g, mem_fmt("GIT_SSL_CAINFO=%s", r->ca));
	return 0;
}

static void add_all(struct git *g, char *const *lines)
{
	for (; lines && *lines; lines++)
		add(g, mem_dup(*lines));
}

struct git *git_new(struct job *job, struct err *err)
{
	struct git *g = mem_new(1, sizeof *g);
	char **asking;
	if (fill(g, job, err)) {
		git_free(g);
		return NULL;
	}
	asking = askpass_env(g->askpass);
	add_all(g, asking);
	add_all(g, job->req->env);
	env_free(asking);
	return g;
}

void git_free(struct git *g)
{
	if (!g)
		return;
	askpass_free(g->askpass);
	scratch_gone(&g->scratch);
	env_free(g->env);
	free(g);
}

const char *const *git_env(const struct git *g)
{
	return (const char *const *)g->env;
}

const char *git_passphrase(const struct git *g)
{
	return askpass_state(g->askpass);
}
