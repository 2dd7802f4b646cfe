/* SPDX-License-Identifier: ISC */
/* Stands in for the Flux CLI: speaks its lines on the streams where it speaks them, asks its two questions, and makes what it would
 * make in the cluster to practise with. It opens no repository: what it was given is judged as flux judges it.
 *
 * How it behaves stands in $HOME/.practice-flux, "name value" a line:
 *   version V    of itself, such as v2.9.4            slow MS     before each line
 *   fail TEXT    this after the first push, exit 1    hang yes    nothing more comes after the first push
 *   scan LINE    what it is shown as the server's host key
 * What it was given goes to $HOME/.practice-flux.log: its arguments, and of its environment the names. */
#include "config.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/fs.h"
#include "base/mem.h"

extern char **environ;

struct flux {
	int argc;
	char **argv;
	char *settings;
	const char *password;
	struct buf secret;               /* what goes into the secret, as members of JSON */
};

static char *home_file(const char *name)
{
	return mem_fmt("%s/%s", getenv("HOME") ? getenv("HOME") : "", name);
}

static char *read_all(const char *path)
{
	struct buf b;
	buf_init(&b, BUF_FILE);
	fs_read(path, &b, NULL);
	return buf_detach(&b);
}

/* The value of a line of the settings; caller frees; NULL: there is none. */
static char *setting(const struct flux *f, const char *name)
{
	size_t n = strlen(name);
	for (const char *s = f->settings; *s; s += strcspn(s, "\n"), s += *s == '\n')
		if (strncmp(s, name, n) == 0 && s[n] == ' ')
			return mem_dupn(s + n + 1, strcspn(s + n + 1, "\n"));
	return NULL;
}

static const char *option(const struct flux *f, const char *name)
{
	size_t n = strlen(name);
	for (int i = 1; i < f->argc; i++)
		if (strncmp(f->argv[i], name, n) == 0 && (f->argv[i][n] == '=' || !f->argv[i][n]))
			return f->argv[i] + n + (f->argv[i][n] == '=');
	return NULL;
}

static void write_log(const struct flux *f)
{
	char *path = home_file(".practice-flux.log");
	FILE *log = fopen(path, "a");
	free(path);
	if (!log)
		return;
	for (int i = 0; i < f->argc; i++)
		fprintf(log, "%s%s", i ? " " : "", f->argv[i]);
	fprintf(log, "\nenvironment:");
	for (char **e = environ; *e; e++)
		fprintf(log, " %.*s", (int)strcspn(*e, "="), *e);
	fprintf(log, "\n");
	fclose(log);
}

static void tell(const struct flux *f, const char *line)
{
	char *slow = setting(f, "slow");
	if (slow)
		poll(NULL, 0, (int)strtol(slow, NULL, 10));
	fprintf(stderr, "%s\n", line);
	free(slow);
}

static int fail(const char *why)
{
	fprintf(stderr, "\342\234\227 %s\n", why);
	return 1;
}

/* ---- the cluster ---- */

static int connect_cluster(void)
{
	const char *named = getenv("KUBECONFIG");
	char *usual = home_file(".kube/config"), *text = read_all(named && *named ? named : usual);
	char *at = strstr(text, "http://127.0.0.1:");
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	a.sin_port = htons((uint16_t)(at ? strtol(at + 17, NULL, 10) : 0));
	if (fd >= 0 && connect(fd, (struct sockaddr *)&a, sizeof a) != 0) {
		close(fd);
		fd = -1;
	}
	free(usual);
	free(text);
	return fd;
}

/* The status of its answer; 0: it did not answer. */
static int post(const char *path, const char *body)
{
	int fd = connect_cluster(), status = 0;
	char reply[64] = "";
	char *text = mem_fmt("POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: %zu\r\n\r\n%s", path, strlen(body), body);
	if (fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text) && read(fd, reply, sizeof reply - 1) > 12)
		status = (int)strtol(reply + 9, NULL, 10);
	if (fd >= 0)
		close(fd);
	mem_wipe_free(text);
	return status;
}

/* ---- the key and the password ---- */

static void add_text(struct buf *b, const char *s)
{
	buf_addc(b, '"');
	for (; *s; s++)
		if (*s == '\n')
			buf_adds(b, "\\n");
		else if (*s == '"' || *s == '\\')
			buf_addf(b, "\\%c", *s);
		else
			buf_addc(b, *s);
	buf_addc(b, '"');
}

static void keep(struct flux *f, const char *name, const char *text)
{
	buf_addf(&f->secret, "%s\"%s\":", f->secret.len ? "," : "", name);
	add_text(&f->secret, text);
}

static bool ask_password(struct flux *f)
{
	static char line[256];
	fputs("Please enter your Git repository password: ", stdout);
	fflush(stdout);
	if (!fgets(line, sizeof line, stdin) || !strchr(line, '\n'))
		return false;
	line[strcspn(line, "\n")] = '\0';
	f->password = line;
	return true;
}

/* Only y goes on. */
static bool ask_access(void)
{
	char line[32] = "";
	fputs("\033[?25l? Please give the key access to your repository? [y/N] ", stdout);
	fflush(stdout);
	bool yes = fgets(line, sizeof line, stdin) && (line[0] == 'y' || line[0] == 'Y') && (line[1] == '\n' || line[1] == '\r');
	fputs("\033[?25h", stdout);
	fflush(stdout);
	return yes;
}

/* What flux says of a key file and a password that do not go together; NULL: they do. */
static const char *key_trouble(const char *key, const char *password)
{
	bool pem = strstr(key, "ENCRYPTED") != NULL, openssh = strstr(key, "BEGIN OPENSSH") != NULL;
	bool closed = pem || (openssh && !strstr(key, "AAAABG5vbmU"));      /* the cipher none */
	if (!strstr(key, "PRIVATE KEY"))
		return "ssh: no key found";
	if (closed && !*password)
		return "ssh: this private key is passphrase protected";
	if (!closed && *password)
		return openssh ? "ssh: key is not password protected" : "ssh: not an encrypted key";
	return NULL;
}

static int take_key(struct flux *f, const char *path)
{
	char *key = read_all(path), *pub = mem_fmt("%s.pub", path), *line = read_all(pub), *scan = setting(f, "scan");
	const char *trouble = key_trouble(key, f->password);
	if (!trouble) {
		keep(f, "identity", key);
		keep(f, "identity.pub", line);
		keep(f, "known_hosts", scan ? scan : "");
		if (*f->password)
			keep(f, "password", f->password);
	}
	mem_wipe_free(key);
	free(pub);
	free(line);
	free(scan);
	return trouble ? fail(trouble) : 0;
}

static int make_key(struct flux *f)
{
	char *scan = setting(f, "scan");
	keep(f, "identity", "(a key that only flux has)");
	keep(f, "identity.pub", "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQpractice");
	keep(f, "known_hosts", scan ? scan : "");
	if (*f->password)
		keep(f, "password", f->password);
	free(scan);
	tell(f, "\342\234\224 public key: ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQpractice");
	return ask_access() ? 0 : fail("aborting");
}

/* ---- flux bootstrap git ---- */

/* The address that the cluster follows: https without a user, or with --ssh-hostname another scheme and host before the same path. */
static char *followed(const struct flux *f)
{
	const char *url = option(f, "--url"), *host = option(f, "--ssh-hostname");
	const char *path = host ? strchr(strstr(url, "://") + 3, '/') : NULL;
	return path ? mem_fmt("ssh://git@%s%s", host, path) : mem_dup(url);
}

static int apply(struct flux *f)
{
	char *url = followed(f), *body = mem_fmt("{\"url\":\"%s\",\"branch\":\"%s\",\"path\":\"%s\",\"secret\":{%s}}", url, option(f, "--branch"),
		option(f, "--path"), f->secret.s);
	int status = post("/practice/bootstrap", body);
	free(url);
	mem_wipe_free(body);
	return status == 200 ? 0 : fail("failed to apply: connection refused");
}

static int first_half(struct flux *f)
{
	char *line = mem_fmt("\342\226\272 cloning branch \"%s\" from Git repository \"%s\"", option(f, "--branch"), option(f, "--url"));
	char *why = setting(f, "fail"), *hang = setting(f, "hang");
	tell(f, line);
	tell(f, "\342\234\224 cloned repository");
	tell(f, "\342\226\272 generating component manifests");
	tell(f, "\342\234\224 generated component manifests");
	tell(f, "\342\234\224 committed component manifests to \"main\" (\"30b3148bf1b9cf6258a513a8f7592e0ab4f6ad75\")");
	free(line);
	line = mem_fmt("\342\226\272 pushing component manifests to \"%s\"", option(f, "--url"));
	tell(f, line);
	free(line);
	while (hang)
		poll(NULL, 0, 1000);
	int rc = why ? fail(why) : 0;
	free(why);
	return rc;
}

static int second_half(struct flux *f)
{
	static const char *const lines[] = { "\342\226\272 applying source secret \"flux-system/flux-system\"", "\342\234\224 reconciled source secret",
		"\342\226\272 generating sync manifests", "\342\234\224 generated sync manifests", "\342\234\224 committed sync manifests to \"main\" (\"1f2e3d4c\")",
		"\342\226\272 pushing sync manifests to \"the repository\"", "\342\226\272 applying sync manifests", "\342\234\224 reconciled sync configuration",
		"\342\227\216 waiting for GitRepository \"flux-system/flux-system\" to be reconciled" };
	static const char *const end[] = { "\342\234\224 GitRepository reconciled successfully",
		"\342\227\216 waiting for Kustomization \"flux-system/flux-system\" to be reconciled", "\342\234\224 Kustomization reconciled successfully",
		"\342\226\272 confirming components are healthy", "\342\234\224 source-controller: deployment ready", "\342\234\224 all components are healthy" };
	for (size_t i = 0; i < COUNT(lines); i++)
		tell(f, lines[i]);
	if (apply(f))
		return 1;
	for (size_t i = 0; i < COUNT(end); i++)
		tell(f, end[i]);
	return 0;
}

static int login(struct flux *f)
{
	const char *token = option(f, "--token-auth"), *file = option(f, "--private-key-file");
	if (token && strcmp(token, "false") != 0) {
		keep(f, "username", "git");
		keep(f, "password", f->password);
		return 0;
	}
	return file ? take_key(f, file) : option(f, "--ssh-hostname") ? make_key(f) : fail("SSH agent requested but SSH_AUTH_SOCK not-specified");
}

static int bootstrap(struct flux *f)
{
	const char *url = option(f, "--url"), *token = option(f, "--token-auth");
	f->password = option(f, "--password") ? option(f, "--password") : getenv("GIT_PASSWORD");
	if (!f->password)
		f->password = "";
	if (!url || strncmp(url, "git@", 4) == 0)
		return fail("parse url: first path segment in URL cannot contain colon");
	if (token && strcmp(token, "false") != 0 && !*f->password && !ask_password(f))
		return fail("could not read token: EOF");
	if (first_half(f))
		return 1;
	tell(f, "\342\226\272 installing components in \"flux-system\" namespace");
	tell(f, "\342\234\224 installed components");
	tell(f, "\342\234\224 reconciled components");
	tell(f, "\342\226\272 determining if source secret \"flux-system/flux-system\" exists");
	tell(f, "\342\226\272 generating source secret");
	return login(f) || second_half(f);
}

/* ---- the other commands ---- */

static int reconcile(struct flux *f)
{
	tell(f, "\342\226\272 annotating GitRepository flux-system in flux-system namespace");
	tell(f, "\342\234\224 GitRepository annotated");
	tell(f, "\342\227\216 waiting for GitRepository reconciliation");
	if (post("/practice/reconcile", "{}") != 200)
		return fail("GitRepository reconciliation failed: 'failed to checkout and determine revision: authentication required'");
	tell(f, "\342\234\224 fetched revision main@sha1:30b3148bf1b9cf6258a513a8f7592e0ab4f6ad75");
	return 0;
}

static int check(struct flux *f)
{
	int fd = connect_cluster();
	tell(f, "\342\226\272 checking prerequisites");
	if (fd < 0)
		return fail("Kubernetes API call failed: connection refused");
	close(fd);
	tell(f, "\342\234\224 Kubernetes 1.34.2 >=1.33.0-0");
	tell(f, option(f, "--pre") ? "\342\234\224 prerequisites checks passed" : "\342\234\224 all checks passed");
	return 0;
}

static int version(struct flux *f)
{
	char *v = setting(f, "version");
	printf("{\n  \"flux\": \"%s\"\n}\n", v ? v : "v2.9.4");
	free(v);
	return 0;
}

int main(int argc, char **argv)
{
	static const struct { const char *words[3]; int (*run)(struct flux *); } commands[] = {
		{ { "bootstrap", "git" }, bootstrap }, { { "reconcile", "source", "git" }, reconcile }, { { "check" }, check }, { { "version" }, version } };
	char *path = home_file(".practice-flux");
	struct flux f = { .argc = argc, .argv = argv, .settings = read_all(path) };
	int rc = -1;
	buf_init(&f.secret, BUF_FILE);
	write_log(&f);
	for (size_t i = 0; i < COUNT(commands) && rc < 0; i++) {
		int n = 0;
		while (n < 3 && commands[i].words[n] && n + 1 < argc && strcmp(argv[n + 1], commands[i].words[n]) == 0)
			n++;
		if (n == 3 || (n && !commands[i].words[n]))
			rc = commands[i].run(&f);
	}
	buf_free(&f.secret);
	free(f.settings);
	free(path);
	return rc < 0 ? fail("unknown command") : rc;
}
