/* SPDX-License-Identifier: ISC */
/* SSH key pairs. A new one is made in a private folder beside its place and then linked there, which fails where something
 * is: nothing is ever overwritten and no half of a pair is left. Making RSA keys takes up to two seconds, so ssh-keygen does. */
#include "config.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "base/text.h"
#include "guide/guide.h"
#include "live/askpass.h"
#include "live/inner.h"
#include "live/keyfile.h"
#include "live/scratch.h"
#include "live/sshkey.h"

struct key_job {
	struct scratch scratch;
	char *path, *pub, *made, bits[12];
	struct buf text, line;           /* the private file, the public line */
	struct stat st;
	bool crlf, cleaned;              /* its text is no longer that of the file */
	struct askpass *askpass;         /* where there is a passphrase */
	char **env;
	const char *state;               /* of the passphrase */
	const char *argv[20];
};

static void key_stop(struct job *job)
{
	struct key_job *k = job->state;
	askpass_free(k->askpass);
	env_free(k->env);
	scratch_gone(&k->scratch);
	buf_free(&k->text);
	buf_free(&k->line);
	free(k->path);
	free(k->pub);
	free(k->made);
	free(k);
}

static void key_argv(struct key_job *k, const char *const *argv, size_t n)
{
	memset(k->argv, 0, sizeof k->argv);
	memcpy(k->argv, argv, n * sizeof *argv);
}

/* The first two words of a public line, or all that there is. */
static size_t two_words(const char *line)
{
	size_t n = strcspn(line, " \r\n");
	return line[n] == ' ' ? n + 1 + strcspn(line + n + 1, " \r\n") : n;
}

static bool same_key(const char *a, const char *b)
{
	size_t n = two_words(a);
	return n && n == two_words(b) && !strncmp(a, b, n);
}

static void key_public(struct buf *b, const char *line)
{
	size_t n = two_words(line), type = strcspn(line, " ");
	const char *comment = line[n] == ' ' ? line + n + 1 : "";
	struct buf blob;
	buf_init(&blob, 65536);
	int rc = line[type] ? sshkey_blob(line + type + 1, &blob) : -1;
	char *name = rc ? mem_dup("") : sshkey_type(blob.s, blob.len), *clean = text_clean_dup(line, strcspn(line, "\r\n"));
	char *sha256 = rc ? mem_dup("") : sshkey_sha256(blob.s, blob.len), *md5 = rc ? mem_dup("") : sshkey_md5(blob.s, blob.len);
	char *said = text_clean_dup(comment, strcspn(comment, "\r\n")), *spki = rc ? NULL : sshkey_spki(blob.s, blob.len);
	out_text(b, "public", clean);
	out_text(b, "type", name);
	out_number(b, "bits", rc ? 0 : sshkey_bits(blob.s, blob.len));
	out_text(b, "comment", said);
	out_text(b, "sha256", sha256);
	out_text(b, "md5", md5);
	if (spki)
		out_text(b, "spki", spki);
	free(spki);
	buf_free(&blob);
	free(name);
	free(clean);
	free(sha256);
	free(md5);
	free(said);
}

/* derived: the public key as ssh-keygen works it out of the private one, "" when it cannot. */
static void key_answer(struct job *job, const char *derived)
{
	struct key_job *k = job->state;
	struct buf *b = &job->reply.body;
	bool encrypted = keyfile_encrypted(k->text.s);
	char mode[8], *path = text_clean_dup(k->path, strlen(k->path));
	snprintf(mode, sizeof mode, "%04o", (unsigned)k->st.st_mode & 07777u);
	out_begin(b);
	out_text(b, "path", path);
	key_public(b, k->line.len ? k->line.s : derived);
	out_text(b, "mode", mode);
	out_text(b, "format", keyfile_format(k->text.s));
	out_bool(b, "encrypted", encrypted);
	out_bool(b, "matches_public", k->line.len && same_key(derived, k->line.s));
	out_bool(b, "in_config", keyfile_in_config(k->path));
	out_text(b, "passphrase", k->state);
	out_bool(b, "crlf", k->crlf);
	if (strcmp(keyfile_format(k->text.s), "other") && text_valid(k->text.s, k->text.len)) {
		char *private = keyfile_private(k->text.s);
		if (!encrypted)
			out_text(b, "private", private);
		out_text(b, "file", private);
		mem_wipe_free(private);
	}
	out_end(b);
	free(path);
	job_finish(job);
}

static const struct { const char *format, *words; } not_private[] = {
	{ "putty", N_("%s is a key in the format of PuTTY, which ssh-keygen cannot read.") },
	{ "public", N_("%s is a public key, not the private one.") },
	{ "other", N_("%s is not a private key that ssh-keygen can read.") },
};

/* The format goes along, for rows that know what to do about it. */
static bool key_refused(struct job *job)
{
	struct key_job *k = job->state;
	const char *format = keyfile_format(k->text.s), *name = *k->path ? k->path : _("What was pasted");
	struct buf *b = &job->reply.body;
	size_t i = 0;
	while (i < COUNT(not_private) && strcmp(not_private[i].format, format))
		i++;
	if (i == COUNT(not_private))
		return false;
	out_begin(b);
	out_text(b, "format", format);
	out_end(b);
	job_fault(job, FAULT_UNABLE, _(not_private[i].words), name);
	return true;
}

static void key_derived(struct job *job, const struct spawned *s)
{
	struct key_job *k = job->state;
	char *line = s->status ? mem_dup("") : mem_dupn(s->out, s->out_len);
	if (s->status && !strcmp(k->state, "taken"))
		k->state = "wrong";
	if (!s->status || !key_refused(job))
		key_answer(job, line);
	free(line);
}

static int key_read(struct job *job)
{
	struct key_job *k = job->state;
	struct err err;
	if (job->req->body) {
		k->st.st_mode = S_IFREG | 0600;
		buf_add(&k->text, job->req->body, job->req->body_len);     /* cut off, it is no key and is told to be none */
		return 0;
	}
	if (stat(k->path, &k->st)) {
		job_fault(job, errno == ENOENT || errno == ENOTDIR ? FAULT_MISSING : FAULT_UNABLE, "%s: %s", k->path, strerror(errno));
		return -1;
	}
	if (!S_ISREG(k->st.st_mode) || fs_read(k->path, &k->text, &err)) {
		job_fault(job, FAULT_UNABLE, "%s", S_ISREG(k->st.st_mode) ? err.text : _("This is no file."));
		return -1;
	}
	fs_read(k->pub, &k->line, NULL);
	return 0;
}

/* Once it has asked, ssh-keygen reads the file again: a pipe will not do then. */
static int key_copy(struct job *job)
{
	struct key_job *k = job->state;
	struct err err;
	free(k->made);
	k->made = NULL;
	k->scratch.names[0] = "key";
	k->scratch.names[1] = NULL;
	if (!scratch_make(&k->scratch, NULL, &err)) {
		k->made = scratch_path(&k->scratch, "key");
		if (!fs_write_new(k->made, k->text.s, k->text.len, 0600, &err))
			return 0;
	}
	job_fault(job, FAULT_OTHER, "%s", err.text);
	return -1;
}

/* ssh-keygen gets it with the line ends of Unix. */
static void key_clean(struct key_job *k)
{
	char *clean = keyfile_private(k->text.s);
	k->crlf = keyfile_crlf(k->text.s);
	k->cleaned = strcmp(clean, k->text.s) != 0;
	if (k->cleaned) {
		buf_clear(&k->text);
		buf_adds(&k->text, clean);
	}
	mem_wipe_free(clean);
}

/* A key that others may read is refused by ssh-keygen as a file, but taken from its standard input. */
static void key_check(struct job *job)
{
	struct key_job *k = job->state;
	if (key_read(job))
		return;
	key_clean(k);
	bool open = k->st.st_mode & 077 || k->cleaned || job->req->body, asks = k->askpass && keyfile_encrypted(k->text.s);
	if (asks && open && key_copy(job))
		return;
	const char *const plain[] = { "ssh-keygen", "-y", "-P", "", "-f", open ? "/dev/stdin" : k->path };
	const char *const asking[] = { "ssh-keygen", "-y", "-f", open ? k->made : k->path };
	k->state = asks ? "taken" : keyfile_encrypted(k->text.s) ? "missing" : "not-asked";
	key_argv(k, asks ? asking : plain, asks ? COUNT(asking) : COUNT(plain));
	if (asks)
		askpass_again(k->askpass);
	job_run(job, &(struct run){ .argv = k->argv, .extra = (const char *const *)k->env, .input = open && !asks ? k->text.s : NULL, .timeout = 15000,
		.plain = true, .alone = true, .done = key_derived });
}

/* link does what rename does not: it fails where something is already. Where links cannot be made, an exclusive copy. */
static int place(const char *from, const char *to, int mode, struct err *err)
{
	struct buf text;
	if (!link(from, to))
		return 0;
	if (errno == EEXIST)
		return err_sys(err, _("Cannot write"), to);
	buf_init(&text, BUF_TEXT);
	int rc = fs_read(from, &text, err) ? -1 : fs_write_new(to, text.s, text.len, mode, err);
	buf_free(&text);
	return rc;
}

static int key_place(struct key_job *k, struct err *err)
{
	char *made_pub = mem_fmt("%s.pub", k->made);
	int rc = place(k->made, k->path, 0600, err);
	if (!rc && (rc = place(made_pub, k->pub, 0644, err)))
		unlink(k->path);         /* ours, a moment old, and useless alone */
	free(made_pub);
	return rc;
}

static void key_made(struct job *job, const struct spawned *s)
{
	struct key_job *k = job->state;
	struct err err;
	if (s->status) {
		job_fault(job, s->timed_out ? FAULT_TIMEOUT : FAULT_OTHER, _("ssh-keygen did not make a key. It said: %s"),
			s->err_len ? s->err : s->out_len ? s->out : s->why ? s->why : "");
	} else if (key_place(k, &err)) {
		job_fault(job, fs_exists(k->path) || fs_exists(k->pub) ? FAULT_EXISTS : FAULT_OTHER, "%s", err.text);
	} else {
		scratch_gone(&k->scratch);
		key_check(job);
	}
}

static int key_folder(struct key_job *k, struct err *err)
{
	char *slash = strrchr(k->path, '/'), *dir = slash && slash > k->path ? mem_dupn(k->path, (size_t)(slash - k->path)) : mem_dup("/");
	k->scratch.names[0] = "key";
	k->scratch.names[1] = "key.pub";
	int rc = !fs_exists(dir) && fs_mkdirs(dir, err) ? -1 : scratch_make(&k->scratch, dir, err);
	if (!rc)
		k->made = scratch_path(&k->scratch, "key");
	free(dir);
	return rc;
}

static void key_make(struct job *job)
{
	struct key_job *k = job->state;
	const struct request *r = job->req;
	struct err err;
	if (fs_exists(k->path) || fs_exists(k->pub)) {
		job_fault(job, FAULT_EXISTS, _("%s is already there; nothing was written."), fs_exists(k->path) ? k->path : k->pub);
		return;
	}
	if (key_folder(k, &err)) {
		job_fault(job, FAULT_OTHER, "%s", err.text);
		return;
	}
	snprintf(k->bits, sizeof k->bits, "%d", r->bits > 0 ? r->bits : 4096);
	bool sized = !r->type || !strcmp(r->type, "rsa") || r->bits > 0;
	const char *const argv[] = { "ssh-keygen", "-q", "-t", r->type ? r->type : "rsa", "-m", "PEM", "-C", r->comment ? r->comment : "",
		"-f", k->made, k->askpass ? "-q" : "-N", k->askpass ? "-q" : "", sized ? "-b" : NULL, k->bits };
	key_argv(k, argv, COUNT(argv));
	job_run(job, &(struct run){ .argv = k->argv, .extra = (const char *const *)k->env, .alone = true, .timeout = r->timeout > 60000 ? r->timeout : 60000, .plain = true, .done = key_made });
}

/* Absolute, so that what is shown later means the same file from everywhere. */
static char *key_path(const char *path)
{
	char *home = fs_home(path), here[4096], *full = NULL;
	if (*home != '/' && getcwd(here, sizeof here))
		full = fs_join(here, home);
	if (full)
		free(home);
	return full ? full : home;
}

/* A new passphrase is asked for twice. */
static int key_askpass(struct job *job, struct err *err)
{
	struct key_job *k = job->state;
	const char *passphrase = job->req->passphrase;
	if (!passphrase || !*passphrase)
		return 0;
	k->askpass = askpass_new(job->live->host, &(struct askpass_answers){ .passphrase = passphrase, .times = 2 }, err);
	k->env = k->askpass ? askpass_env(k->askpass) : NULL;
	return k->askpass ? 0 : -1;
}

void key_start(struct job *job)
{
	struct key_job *k = mem_new(1, sizeof *k);
	char *program = fs_program("ssh-keygen");
	struct err err;
	job->state = k;
	job->stop = key_stop;
	buf_init(&k->text, BUF_TEXT);
	buf_init(&k->line, BUF_TEXT);
	k->path = job->req->path ? key_path(job->req->path) : mem_dup("");
	k->pub = mem_fmt("%s.pub", k->path);
	if (!program)
		job_fault(job, FAULT_MISSING, _("The program %s is not installed, or not in PATH."), "ssh-keygen");
	else if (key_askpass(job, &err))
		job_fault(job, FAULT_OTHER, "%s", err.text);
	else if (job->req->op == KEY_MAKE)
		key_make(job);
	else
		key_check(job);
	free(program);
}
