/* SPDX-License-Identifier: ISC */
/* A log-in by key, mostly without a command, by the ssh program with nothing of the person's configuration. What the server says is
 * the answer; the exit status proves nothing. ssh does not know HTTP proxies: it goes straight. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "base/text.h"
#include "live/askpass.h"
#include "live/inner.h"
#include "live/keyfile.h"
#include "live/scratch.h"
#include "live/sshkey.h"

#define ARGS 64
#define SSH_MS 25000

struct ssh_job {
	struct scratch scratch;
	struct buf text;
	char *args[ARGS];
	int n_args;
	struct askpass *askpass;
	char **env;
	bool pasted;                     /* the key itself was given */
	bool second;                     /* only the old signature is offered */
};

static void args_free(struct ssh_job *s)
{
	while (s->n_args)
		free(s->args[--s->n_args]);
	memset(s->args, 0, sizeof s->args);
}

static void ssh_stop(struct job *job)
{
	struct ssh_job *s = job->state;
	askpass_free(s->askpass);
	env_free(s->env);
	scratch_gone(&s->scratch);
	args_free(s);
	buf_free(&s->text);
	free(s);
}

static void ssh_part(struct job *job, int stream, const char *p, size_t n)
{
	struct ssh_job *s = job->state;
	(void)stream;
	buf_add(&s->text, p, n);
}

/* ssh's own words about what never got as far as the server. */
static const struct { const char *words; enum fault fault; } own_words[] = {
	{ "Could not resolve hostname", FAULT_RESOLVE }, { "Connection refused", FAULT_CONNECT }, { "No route to host", FAULT_CONNECT },
	{ "Network is unreachable", FAULT_CONNECT }, { "Host is down", FAULT_CONNECT }, { "Connection timed out", FAULT_TIMEOUT },
	{ "Operation timed out", FAULT_TIMEOUT }, { "timed out during banner exchange", FAULT_TIMEOUT },
};
static const char *const cut_words[] = { "Connection closed by", "Connection reset", "kex_exchange_identification:", "Broken pipe",
	"closed by remote host" };

static enum fault own_fault(const char *text)
{
	bool before = !strncmp(text, "ssh: ", 5) || !strncmp(text, "Connection timed out", 20);
	for (size_t i = 0; before && i < COUNT(own_words); i++)
		if (strstr(text, own_words[i].words))
			return own_words[i].fault;
	return FAULT_NONE;
}

static bool about_cut(const char *line, size_t n)
{
	for (size_t i = 0; i < COUNT(cut_words); i++)
		for (size_t len = strlen(cut_words[i]), k = 0; k + len <= n; k++)
			if (!strncmp(line + k, cut_words[i], len))
				return true;
	return n == 0;
}

/* Was nothing said but that the connection has gone? */
static bool only_cut(const char *text)
{
	const char *p = text;
	for (; *p; p += strcspn(p, "\n"), p += *p == '\n')
		if (!about_cut(p, strcspn(p, "\n")))
			return false;
	return p > text;
}

static char *said(const char *text, size_t n)
{
	struct buf plain, clean;
	buf_init(&plain, BUF_REPLY);
	buf_init(&clean, BUF_REPLY);
	for (size_t i = 0; i < n; i++)
		if (text[i] != '\r')
			buf_addc(&plain, text[i]);
	text_clean(&clean, plain.s, plain.len);
	buf_free(&plain);
	return buf_detach(&clean);
}

/* What the command wrote, without the white space around it. */
static char *written(const struct spawned *child)
{
	const char *p = child->out;
	size_t n = child->out_len;
	while (n && strchr(" \t\r\n", *p))
		p++, n--;
	while (n && strchr(" \t\r\n", p[n - 1]))
		n--;
	return said(p, n);
}

static void ssh_answer(struct job *job, const char *text, const struct spawned *child)
{
	const struct ssh_job *s = job->state;
	struct buf *b = &job->reply.body;
	char *out = written(child);
	out_begin(b);
	out_text(b, "text", text);
	out_text(b, "out", out);
	out_number(b, "exit", child->status);
	out_text(b, "method", "ssh");
	out_text(b, "passphrase", askpass_state(s->askpass));
	out_end(b);
	free(out);
	job_finish(job);
}

static void ssh_go(struct job *);

static void ssh_done(struct job *job, const struct spawned *child)
{
	struct ssh_job *s = job->state;
	char *text = said(s->text.s, s->text.len);
	enum fault fault = own_fault(text);
	job->reply.status = child->status;
	if (job->req->legacy && !s->second && strstr(text, "Permission denied (publickey")) {
		/* Some old servers announce the new signatures and then refuse them. */
		s->second = true;
		ssh_go(job);
	} else if (child->status == -1) {
		job_fault(job, FAULT_MISSING, "%s", child->why ? child->why : "ssh");
	} else if (child->timed_out) {
		job_fault(job, FAULT_TIMEOUT, _("ssh took too long and was ended. %s"), text);
	} else if (fault || only_cut(text)) {
		job_fault(job, fault ? fault : FAULT_RESET, "%s", text);
	} else {
		ssh_answer(job, text, child);
	}
	free(text);
}

static void arg(struct ssh_job *s, const char *text)
{
	if (s->n_args < ARGS - 1)
		s->args[s->n_args++] = mem_dup(text);
}

static void option(struct ssh_job *s, const char *name, const char *value)
{
	char *text = mem_fmt("%s=%s", name, value);
	arg(s, "-o");
	arg(s, text);
	free(text);
}

/* -i expands percent signs */
static char *doubled(const char *path)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	for (const char *p = path; *p; p++) {
		buf_addc(&b, *p);
		if (*p == '%')
			buf_addc(&b, '%');
	}
	return buf_detach(&b);
}

/* LogLevel: at ERROR ssh would keep to itself that no algorithm matches, or that the server hung up. */
static const struct { const char *name, *value; } options[] = {
	{ "IdentitiesOnly", "yes" }, { "IdentityAgent", "none" },
	{ "StrictHostKeyChecking", "yes" }, { "GlobalKnownHostsFile", "/dev/null" }, { "CheckHostIP", "no" }, { "UpdateHostKeys", "no" },
	{ "LogLevel", "INFO" }, { "ConnectTimeout", "10" }, { "ConnectionAttempts", "1" }, { "ClearAllForwardings", "yes" },
};

static void ssh_args(struct ssh_job *s, const struct request *r, const char *known, const char *key)
{
	args_free(s);
	arg(s, "ssh");
	arg(s, "-F");
	arg(s, "/dev/null");
	arg(s, "-T");
	for (size_t i = 0; i < COUNT(options); i++)
		option(s, options[i].name, options[i].value);
	option(s, "BatchMode", s->askpass ? "no" : "yes");      /* without an askpass it would ask on the terminal */
	option(s, "PreferredAuthentications", key ? "publickey" : "password,keyboard-interactive");
	if (!key)
		option(s, "NumberOfPasswordPrompts", "1");      /* a second try with nothing counts against the user there */
	option(s, "UserKnownHostsFile", known);
	if (r->legacy) {
		/* Said in full where it is about RSA: an added algorithm would make ssh forget which type of key is known. */
		option(s, "HostKeyAlgorithms", strstr(r->known, "ssh-rsa") ? "rsa-sha2-512,rsa-sha2-256,ssh-rsa" : "+ssh-rsa");
		option(s, "PubkeyAcceptedAlgorithms", s->second ? "ssh-rsa" : "+ssh-rsa");
		option(s, "KexAlgorithms", "+diffie-hellman-group14-sha1,diffie-hellman-group1-sha1");
		option(s, "Ciphers", "+aes128-cbc,aes256-cbc");
	}
	arg(s, "-p");
	arg(s, r->port);
	arg(s, "-l");
	arg(s, r->user);
	if (key) {
		arg(s, "-i");
		arg(s, key);
	}
	arg(s, r->host);
	if (r->command)
		arg(s, r->command);
}

static void ssh_go(struct job *job)
{
	struct ssh_job *s = job->state;
	const struct request *r = job->req;
	char *known = scratch_path(&s->scratch, s->scratch.names[0]), *home = s->pasted ? scratch_path(&s->scratch, s->scratch.names[1]) :
		r->path ? fs_home(r->path) : NULL, *key = home ? doubled(home) : NULL;
	buf_clear(&s->text);
	if (s->askpass)
		askpass_again(s->askpass);
	ssh_args(s, r, known, key);
	long ms = r->timeout > 0 && r->timeout < SSH_MS ? r->timeout : SSH_MS;
	job_run(job, &(struct run){ .argv = (const char *const *)s->args, .extra = (const char *const *)s->env, .timeout = ms, .plain = true,
		.alone = true, .part = ssh_part, .done = ssh_done });
	free(known);
	free(home);
	free(key);
}

static int ssh_known(struct ssh_job *s, const char *known, struct err *err)
{
	s->scratch.names[0] = "known_hosts";
	if (scratch_make(&s->scratch, NULL, err))
		return -1;
	char *path = scratch_path(&s->scratch, s->scratch.names[0]), *text = mem_fmt("%s\n", known ? known : "");
	int rc = fs_write_new(path, text, strlen(text), 0600, err);
	free(path);
	free(text);
	return rc;
}

/* ssh takes a key from a file only: a pasted one lies beside the known host as long as the log-in lasts. */
static int ssh_pasted(struct ssh_job *s, const char *pasted, struct err *err)
{
	if (!s->pasted)
		return 0;
	s->scratch.names[1] = "key";
	char *path = scratch_path(&s->scratch, s->scratch.names[1]), *text = keyfile_private(strstr(pasted, "-----BEGIN "));
	int rc = fs_write_new(path, text, strlen(text), 0600, err);
	free(path);
	mem_wipe_free(text);
	return rc;
}

/* -1 after job_fault. */
static int ssh_fit(struct job *job)
{
	const struct request *r = job->req;
	char *program = fs_program("ssh"), *key = r->path ? fs_home(r->path) : NULL;
	bool pasted = r->path && strstr(r->path, "-----BEGIN ");
	int rc = -1;
	if (!program)
		job_fault(job, FAULT_MISSING, _("The program %s is not installed, or not in PATH."), "ssh");
	else if (!sshkey_fit_host(r->host) || !sshkey_fit_port(r->port) || !sshkey_fit_user(r->user))
		job_fault(job, FAULT_OTHER, _("%s@%s port %s is no user, host and port."), r->user ? r->user : "", r->host ? r->host : "",
			r->port ? r->port : "");
	else if (r->command && *r->command == '-')
		job_fault(job, FAULT_OTHER, _("%s is no command."), r->command);
	else if (!r->password && !pasted && (!key || access(key, R_OK)))
		job_fault(job, FAULT_MISSING, _("The private key %s is not there or cannot be read."), key ? key : "");
	else
		rc = 0;
	free(program);
	free(key);
	return rc;
}

void ssh_start(struct job *job)
{
	struct ssh_job *s = mem_new(1, sizeof *s);
	struct err err;
	job->state = s;
	job->stop = ssh_stop;
	buf_init(&s->text, BUF_REPLY / 2);
	if (!job->req->known)
		job->req->known = mem_dup("");
	if (ssh_fit(job))
		return;
	if (job->live->host->program) {
		s->askpass = askpass_new(job->live->host, &(struct askpass_answers){ .passphrase = job->req->passphrase, .password = job->req->password,
			.times = 1 }, &err);
		s->env = s->askpass ? askpass_env(s->askpass) : NULL;
	}
	s->pasted = job->req->path && strstr(job->req->path, "-----BEGIN ");
	if ((job->live->host->program && !s->askpass) || ssh_known(s, job->req->known, &err) || ssh_pasted(s, job->req->path, &err))
		job_fault(job, FAULT_OTHER, "%s", err.text);
	else
		ssh_go(job);
}
