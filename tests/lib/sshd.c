/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "sshd.h"
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <openssl/evp.h>
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

struct sshd { pid_t pid; int port; enum sshd_kind kind; char dir[400], *known, print[64];  char repository[450]; };

#define DEADLINE 10000                             /* ms that an sshd has to come up */
static char why[700];

static const char *const configs[] = {
	[SSHD_TODAY] = "HostKey %s/host_rsa\nHostKeyAlgorithms rsa-sha2-512,rsa-sha2-256\nPubkeyAcceptedAlgorithms rsa-sha2-512,rsa-sha2-256\n",
	[SSHD_LEGACY] = ("HostKey %s/host_rsa\nHostKeyAlgorithms ssh-rsa\nPubkeyAcceptedAlgorithms ssh-rsa\n"
		"KexAlgorithms diffie-hellman-group14-sha1\n"),
	[SSHD_STOCK] = "HostKey %s/host_rsa\nHostKey host_ed25519\n",
	[SSHD_BITBUCKET] = "HostKey %s/host_rsa\nHostKeyAlgorithms rsa-sha2-512,rsa-sha2-256\n",
	[SSHD_BITBUCKET_CLOUD] = "HostKey %s/host_rsa\nHostKey host_ed25519\n",
	[SSHD_PASSWORD] = "HostKey %s/host_rsa\n",
	[SSHD_NO_KEYS] = "HostKey %s/host_rsa\nPubkeyAuthentication no\n",
};
/* %t and %k are the key that was offered: echoed back, every key is an accepted one. */
static const char common[] =
	"Port %d\nListenAddress 127.0.0.1\nPidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication %s\n"
	"KbdInteractiveAuthentication no\nPermitRootLogin yes\nPermitTTY no\nPrintMotd no\nExposeAuthInfo yes\nMaxStartups 100:30:200\n";
static const char any_key[] =
	"AuthorizedKeysFile none\nAuthorizedKeysCommand %s %%t %%k\nAuthorizedKeysCommandUser %s\nForceCommand /bin/sh %s/shell.sh\n";
/* Only the keys in that file are accepted, each as somebody's. */
static const char own_keys[] = "AuthorizedKeysFile %s/enrolled\n";
static const char shell[] =
	"known=%s/enrolled\n"
	"while read -r method type key rest <&3; do\n"
	"\tif [ \"$method\" = publickey ] && grep -qF \"$key\" \"$known\"; then\n"
	"\t\tcase \"$SSH_ORIGINAL_COMMAND\" in\n"
	"\t\tgit-*\\'/v3/*/*/*\\' | git-*\\'*/_git/*\\') exec ${SSH_ORIGINAL_COMMAND%%%% *} %s/repository.git 3<&- ;;\n"
	"\t\tgit-*) echo \"remote: Command $SSH_ORIGINAL_COMMAND is not in expected format.\" >&2; exit 1 ;;\n"
	"\t\tesac\n"
	"\t\techo 'remote: Shell access is not supported.' >&2\n\t\texit 1\n\tfi\n"
	"done 3<\"$SSH_USER_AUTH\"\n"
	"echo 'remote: Public key authentication failed.' >&2\nexit 1\n";

/* What each kind says to whom a key belongs ($1); everything else it refuses. */
static const char server_shell[] =
	"case \"$SSH_ORIGINAL_COMMAND\" in\n"
	"whoami) echo \"$1\" ;;\n"
	"'') echo 'shell request failed on channel 0' >&2; exit 1 ;;\n"
	"git-upload-pack*|git-receive-pack*|git-upload-archive*) echo 'Repository not found' >&2; exit 1 ;;\n"
	"*) echo 'exec request failed on channel 0' >&2; exit 1 ;;\nesac\n";
static const char cloud_shell[] =
	"case \"$SSH_ORIGINAL_COMMAND\" in\n"
	"'') printf 'authenticated via ssh key.\\n\\nYou can use git to connect to Bitbucket. Shell access is disabled\\n' ;;\n"
	"host_key_info) cat \"${0%/*}\"/host_*.pub ;;\n"
	"git-upload-pack*|git-receive-pack*) echo 'Repository not found' >&2; exit 1 ;;\n"
	"*) echo 'Invalid command' >&2; exit 1 ;;\nesac\n";
static const struct { const char *script, *banner; bool two_keys; } kinds[] = {
	[SSHD_TODAY] = { NULL, NULL, false }, [SSHD_LEGACY] = { NULL, NULL, false }, [SSHD_STOCK] = { NULL, NULL, true },
	[SSHD_BITBUCKET] = { server_shell, "SSH-2.0-SSHD-CORE-2.12.1-ATLASSIAN", false },
	[SSHD_BITBUCKET_CLOUD] = { cloud_shell, "SSH-2.0-conker_practice", true }, [SSHD_PASSWORD] = { "exit 0\n", NULL, false },
	[SSHD_NO_KEYS] = { "exit 0\n", NULL, false },
};

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

const char *sshd_print(const struct sshd *d)
{
	return d->print;
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

/* Not everywhere is there a user of the name that a guide logs in as: see anyuser.c; and not every server greets as OpenSSH
 * does: see banner.c. */
static void preload(const char *banner)
{
#if defined(ANYUSER)
	if (!access(ANYUSER, R_OK))
		setenv("LD_PRELOAD", ANYUSER, 1);
	if (banner && !access(BANNER, R_OK)) {
		setenv("LD_PRELOAD", ANYUSER ":" BANNER, 1);
		setenv("SSHD_BANNER", banner, 1);
	}
#else
	(void)banner;
#endif
}

static int run(const char *const argv[], const char *log, bool wait_for, const char *banner, pid_t *pid)
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
			preload(banner);
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
	if (keygen && run(argv, log, true, NULL, &pid) == 0)
		return 0;
	snprintf(why, sizeof why, "ssh-keygen could not make a host key, see %s", log);
	return -1;
}

static void fingerprint(const char *key, char out[64])
{
	unsigned char bytes[2048], hash[EVP_MAX_MD_SIZE];
	unsigned size = 0;
	size_t n = strlen(key);
	int length = n < sizeof bytes ? EVP_DecodeBlock(bytes, (const unsigned char *)key, (int)n) : 0;
	while (length > 0 && n > 1 && key[n - 1] == '=') {
		length--;
		n--;
	}
	if (length > 0 && EVP_Digest(bytes, (size_t)length, hash, &size, EVP_sha256(), NULL))
		EVP_EncodeBlock((unsigned char *)out, hash, (int)size);
	out[strcspn(out, "=")] = '\0';
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
	if (n == 2)
		fingerprint(key, d->print);
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

static int configure(struct sshd *d)
{
	char special[600], text[3000], script[2400];
	enum sshd_kind kind = d->kind;
	const char *own = kinds[kind].script;
	int n = snprintf(special, sizeof special, configs[kind], d->dir);
	char *second = strstr(special, "HostKey host_ed25519\n");
	if (second)
		snprintf(second, sizeof special - (size_t)(second - special), "HostKey %s/host_ed25519\n", d->dir);
	if (n < 0 || !program(echoes))
		return -1;
	n = snprintf(text, sizeof text, common, d->port, kind == SSHD_PASSWORD || kind == SSHD_NO_KEYS ? "yes" : "no");
	n += own ? snprintf(text + n, sizeof text - (size_t)n, own_keys, d->dir)
		: snprintf(text + n, sizeof text - (size_t)n, any_key, program(echoes), sshd_user(), d->dir);
	snprintf(text + n, sizeof text - (size_t)n, "%s", special);
	if (own)
		snprintf(script, sizeof script, "%s", own);
	else
		snprintf(script, sizeof script, shell, d->dir, d->dir);
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
	d->kind = kind;
	snprintf(d->dir, sizeof d->dir, "%s%s", dir, made);
	if (!mkdtemp(d->dir) || !(d->port = free_port())) {
		snprintf(why, sizeof why, "%s: %s", dir, strerror(errno));
		goto fail;
	}
	if (getuid() == 0)
		mkdir("/run/sshd", 0755);
	if (host_key(d, "rsa", "host_rsa") || (kinds[kind].two_keys && host_key(d, "ed25519", "host_ed25519")) || known_line(d) || configure(d))
		goto fail;
	snprintf(conf, sizeof conf, "%s/sshd_config", d->dir);
	snprintf(log, sizeof log, "%s/sshd.log", d->dir);
	const char *const argv[] = { sshd, "-D", "-e", "-f", conf, NULL };
	if (!run(argv, log, false, kinds[kind].banner, &d->pid) && !await(d))
		return d;
fail:
	sshd_stop(d);
	return NULL;
}

int sshd_enroll_as(struct sshd *d, const char *public_line, const char *user)
{
	char type[64], key[4096], line[5200];
	if (sscanf(public_line, "%63s %4095s", type, key) != 2)
		return -1;
	if (kinds[d->kind].script)
		snprintf(line, sizeof line, "command=\"/bin/sh %s/shell.sh '%s'\" %s %s\n", d->dir, user, type, key);
	else
		snprintf(line, sizeof line, "%s\n", key);
	return file_in(d, "enrolled", "a", line);
}

int sshd_enroll(struct sshd *d, const char *public_line)
{
	return sshd_enroll_as(d, public_line, sshd_user());
}

/* The lines with that key are left out of the file. */
int sshd_forget(struct sshd *d, const char *public_line)
{
	char path[512], key[4096], line[8192], kept[32768] = "";
	size_t n = 0;
	snprintf(path, sizeof path, "%s/enrolled", d->dir);
	FILE *f = fopen(path, "r");
	if (!f || sscanf(public_line, "%*s %4095s", key) != 1) {
		if (f)
			fclose(f);
		return -1;
	}
	while (fgets(line, sizeof line, f))
		if (!strstr(line, key) && n + strlen(line) < sizeof kept)
			n += (size_t)snprintf(kept + n, sizeof kept - n, "%s", line);
	fclose(f);
	return file_in(d, "enrolled", "w", kept);
}

const char *sshd_repository(struct sshd *d)
{
	snprintf(d->repository, sizeof d->repository, "%s/repository.git", d->dir);
	return d->repository;
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
