/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "sshd.h"
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <pwd.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#if defined(__linux__)
# include <sys/prctl.h>
#endif

struct sshd { pid_t pid; int port; char dir[400], *known; };

#define DEADLINE 10000                             /* ms that an sshd has to come up */
static char why[700];

static const char *const configs[] = {
	[SSHD_TODAY] = "HostKey %s/host_rsa\nHostKeyAlgorithms rsa-sha2-512,rsa-sha2-256\nPubkeyAcceptedAlgorithms rsa-sha2-512,rsa-sha2-256\n",
	[SSHD_LEGACY] = ("HostKey %s/host_rsa\nHostKeyAlgorithms ssh-rsa\nPubkeyAcceptedAlgorithms ssh-rsa\n"
		"KexAlgorithms diffie-hellman-group14-sha1\n"),
	[SSHD_STOCK] = "HostKey %s/host_rsa\nHostKey host_ed25519\n",
};
/* %t and %k are the key that was offered: echoed back, every key is an accepted one. */
static const char common[] =
	"Port %d\nListenAddress 127.0.0.1\nPidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\n"
	"KbdInteractiveAuthentication no\nPermitRootLogin yes\nAuthorizedKeysFile none\nAuthorizedKeysCommand %s %%t %%k\n"
	"AuthorizedKeysCommandUser %s\nPermitTTY no\nPrintMotd no\nExposeAuthInfo yes\nMaxStartups 100:30:200\n"
	"ForceCommand /bin/sh %s/shell.sh\n";
static const char shell[] =
	"known=%s/enrolled\n"
	"while read -r method type key rest; do\n"
	"\tif [ \"$method\" = publickey ] && grep -qF \"$key\" \"$known\"; then\n"
	"\t\techo 'remote: Shell access is not supported.' >&2\n\t\texit 1\n\tfi\n"
	"done <\"$SSH_USER_AUTH\"\n"
	"echo 'remote: Public key authentication failed.' >&2\nexit 1\n";

static long now_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

const char *sshd_why(void)
{
	return why;
}

int sshd_port(const struct sshd *d)
{
	return d->port;
}

const char *sshd_known(const struct sshd *d)
{
	return d->known;
}

const char *sshd_user(void)
{
	const struct passwd *pw = getpwuid(getuid());
	return pw ? pw->pw_name : "root";
}

static int file_in(const struct sshd *d, const char *name, const char *mode, const char *text)
{
	char path[512];
	snprintf(path, sizeof path, "%s/%s", d->dir, name);
	FILE *f = fopen(path, mode);
	if (!f || fputs(text, f) < 0) {
		snprintf(why, sizeof why, "%s: %s", path, strerror(errno));
		if (f)
			fclose(f);
		return -1;
	}
	return fclose(f);
}

/* Not everywhere is there a user of the name that a guide logs in as: see anyuser.c. */
static void any_user(void)
{
#if defined(ANYUSER)
	if (!access(ANYUSER, R_OK))
		setenv("LD_PRELOAD", ANYUSER, 1);
#endif
}

static int run(const char *const argv[], const char *log, bool wait_for, pid_t *pid)
{
	*pid = fork();
	if (*pid == 0) {
		int null = open("/dev/null", O_RDWR), out = open(log, O_WRONLY | O_CREAT | O_APPEND, 0600);
		dup2(null, 0);
		dup2(out, 1);
		dup2(out, 2);
		for (int fd = 3; fd < 256; fd++)
			close(fd);
#if defined(__linux__)
		if (!wait_for)
			prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
		if (!wait_for)
			any_user();
		execv(argv[0], (char *const *)argv);
		_exit(127);
	}
	int status = 0;
	if (*pid > 0 && wait_for && waitpid(*pid, &status, 0) < 0)
		return -1;
	return *pid > 0 && status == 0 ? 0 : -1;
}

static const char *program(const char *const places[])
{
	while (*places && access(*places, X_OK))
		places++;
	return *places;
}

static const char *const sshds[] = { "/usr/sbin/sshd", "/usr/local/sbin/sshd", "/sbin/sshd", NULL };
static const char *const keygens[] = { "/usr/bin/ssh-keygen", "/usr/local/bin/ssh-keygen", "/opt/homebrew/bin/ssh-keygen", NULL };
static const char *const echoes[] = { "/usr/bin/echo", "/bin/echo", NULL };

static int host_key(const struct sshd *d, const char *type, const char *name)
{
	char path[512], log[512];
	pid_t pid;
	const char *keygen = program(keygens);
	snprintf(path, sizeof path, "%s/%s", d->dir, name);
	snprintf(log, sizeof log, "%s/keygen.log", d->dir);
	const char *const argv[] = { keygen, "-q", "-t", type, "-N", "", "-C", "", "-f", path, NULL };
	if (keygen && run(argv, log, true, &pid) == 0)
		return 0;
	snprintf(why, sizeof why, "ssh-keygen could not make a host key, see %s", log);
	return -1;
}

static int known_line(struct sshd *d)
{
	char path[512], type[40], key[2048], line[2200];
	snprintf(path, sizeof path, "%s/host_rsa.pub", d->dir);
	FILE *f = fopen(path, "r");
	int n = f ? fscanf(f, "%39s %2047s", type, key) : 0;
	if (f)
		fclose(f);
	snprintf(line, sizeof line, "[127.0.0.1]:%d %s %s", d->port, type, key);
	d->known = n == 2 ? strdup(line) : NULL;
	return d->known ? 0 : -1;
}

static int free_port(void)
{
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t n = sizeof a;
	int fd = socket(AF_INET, SOCK_STREAM, 0), port = 0;
	if (fd >= 0 && !bind(fd, (struct sockaddr *)&a, n) && !getsockname(fd, (struct sockaddr *)&a, &n))
		port = ntohs(a.sin_port);
	if (fd >= 0)
		close(fd);
	return port;
}

static int configure(struct sshd *d, enum sshd_kind kind)
{
	char special[600], text[3000], script[1500];
	int n = snprintf(special, sizeof special, configs[kind], d->dir);
	char *second = strstr(special, "HostKey host_ed25519\n");
	if (second)
		snprintf(second, sizeof special - (size_t)(second - special), "HostKey %s/host_ed25519\n", d->dir);
	if (n < 0 || !program(echoes))
		return -1;
	n = snprintf(text, sizeof text, common, d->port, program(echoes), sshd_user(), d->dir);
	snprintf(text + n, sizeof text - (size_t)n, "%s", special);
	snprintf(script, sizeof script, shell, d->dir);
	return file_in(d, "sshd_config", "w", text) || file_in(d, "shell.sh", "w", script) || file_in(d, "enrolled", "w", "") ? -1 : 0;
}

static bool answers(const struct sshd *d)
{
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK), .sin_port = htons((uint16_t)d->port) };
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	char banner[4] = "";
	struct pollfd p = { .fd = fd, .events = POLLIN };
	bool ok = fd >= 0 && !connect(fd, (struct sockaddr *)&a, sizeof a) && poll(&p, 1, 2000) == 1 && read(fd, banner, 4) == 4;
	if (fd >= 0)
		close(fd);
	return ok && !memcmp(banner, "SSH-", 4);
}

static int await(struct sshd *d)
{
	for (long end = now_ms() + DEADLINE; now_ms() < end; poll(NULL, 0, 10)) {
		if (answers(d))
			return 0;
		if (waitpid(d->pid, NULL, WNOHANG) == d->pid) {
			d->pid = 0;
			break;
		}
	}
	snprintf(why, sizeof why, "sshd did not start, see %s/sshd.log", d->dir);
	return -1;
}

struct sshd *sshd_start(const char *dir, enum sshd_kind kind)
{
	struct sshd *d = calloc(1, sizeof *d);
	char conf[512], log[512], made[] = "/sshd-XXXXXX";
	const char *sshd = program(sshds);
	snprintf(why, sizeof why, "no sshd is installed");
	if (!d || !sshd)
		goto fail;
	snprintf(d->dir, sizeof d->dir, "%s%s", dir, made);
	if (!mkdtemp(d->dir) || !(d->port = free_port())) {
		snprintf(why, sizeof why, "%s: %s", dir, strerror(errno));
		goto fail;
	}
	if (getuid() == 0)
		mkdir("/run/sshd", 0755);
	if (host_key(d, "rsa", "host_rsa") || (kind == SSHD_STOCK && host_key(d, "ed25519", "host_ed25519")) || known_line(d) ||
	    configure(d, kind))
		goto fail;
	snprintf(conf, sizeof conf, "%s/sshd_config", d->dir);
	snprintf(log, sizeof log, "%s/sshd.log", d->dir);
	const char *const argv[] = { sshd, "-D", "-e", "-f", conf, NULL };
	if (!run(argv, log, false, &d->pid) && !await(d))
		return d;
fail:
	sshd_stop(d);
	return NULL;
}

int sshd_enroll(struct sshd *d, const char *public_line)
{
	char type[64], key[4096], line[4200];
	if (sscanf(public_line, "%63s %4095s", type, key) != 2)
		return -1;
	snprintf(line, sizeof line, "%s\n", key);
	return file_in(d, "enrolled", "a", line);
}

void sshd_stop(struct sshd *d)
{
	static const char *const names[] = { "host_rsa", "host_rsa.pub", "host_ed25519", "host_ed25519.pub", "keygen.log", "sshd.log",
		"sshd_config", "shell.sh", "enrolled" };
	char path[512];
	if (!d)
		return;
	if (d->pid > 0) {
		kill(d->pid, SIGTERM);
		waitpid(d->pid, NULL, 0);
	}
	for (size_t i = 0; d->known && i < sizeof names / sizeof *names; i++) {
		snprintf(path, sizeof path, "%s/%s", d->dir, names[i]);
		unlink(path);
	}
	if (*d->dir)
		rmdir(d->dir);
	free(d->known);
	free(d);
}
