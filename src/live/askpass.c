/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/askpass.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include "base/buf.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "live/scratch.h"

#define PROMPT_MAX 2000

enum { PASSPHRASE, USER, PASSWORD, KINDS };
/* Their own words; they are run with English messages. */
static const struct { const char *begins, *word; int kind; } words[] = { { "Enter ", "passphrase", PASSPHRASE }, { "Username ", "", USER },
	{ "Password ", "", PASSWORD }, { "", "'s password:", PASSWORD }, { "(", "assword", PASSWORD } };

struct asker { struct askpass *askpass; int fd; struct buf prompt; struct asker *next; };
struct askpass {
	const struct live_host *host;
	struct scratch scratch;
	struct askpass_answers answers;
	int fd, asked[KINDS];
	struct asker *askers;
};

static void hang_up(struct asker *k)
{
	struct asker **at = &k->askpass->askers;
	while (*at != k)
		at = &(*at)->next;
	*at = k->next;
	k->askpass->host->watch(k->askpass->host->loop, k->fd, 0, NULL, NULL);
	close(k->fd);
	buf_free(&k->prompt);
	free(k);
}

static int kind_of(const char *prompt)
{
	for (size_t i = 0; i < COUNT(words); i++)
		if (!strncmp(prompt, words[i].begins, strlen(words[i].begins)) && strstr(prompt, words[i].word))
			return words[i].kind;
	return -1;
}

static const char *answer_to(struct askpass *a, int kind)
{
	const char *const answers[KINDS] = { a->answers.passphrase, a->answers.user, a->answers.password };
	return kind >= 0 && ++a->asked[kind] <= a->answers.times ? answers[kind] : NULL;
}

/* "+" and the answer, or nothing: then asking fails. */
static void reply_to(struct asker *k)
{
	const char *answer = answer_to(k->askpass, kind_of(k->prompt.s));
	struct buf b;
	ssize_t sent;
	if (!answer)
		return;
	buf_init(&b, BUF_REPLY);
	buf_addc(&b, '+');
	buf_adds(&b, answer);
	sent = send(k->fd, b.s, b.len, 0);
	if (sent != (ssize_t)b.len)
		k->askpass->host->log("askpass: the answer could not be handed over");
	buf_free(&b);
}

static void on_prompt(void *arg, int fd, unsigned ready)
{
	struct asker *k = arg;
	char part[512];
	ssize_t n = recv(fd, part, sizeof part, 0);
	(void)ready;
	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	if (n > 0 && buf_add(&k->prompt, part, (size_t)n) == 0 && !memchr(part, '\0', (size_t)n))
		return;
	if (n > 0)
		reply_to(k);
	hang_up(k);
}

static void on_asker(void *arg, int fd, unsigned ready)
{
	struct askpass *a = arg;
	int one = accept(fd, NULL, NULL);
	struct asker *k;
	(void)ready;
	if (one < 0)
		return;
	fcntl(one, F_SETFD, FD_CLOEXEC);
	fcntl(one, F_SETFL, fcntl(one, F_GETFL) | O_NONBLOCK);
	k = mem_new(1, sizeof *k);
	*k = (struct asker){ .askpass = a, .fd = one, .next = a->askers };
	a->askers = k;
	buf_init(&k->prompt, PROMPT_MAX);
	a->host->watch(a->host->loop, one, LOOP_IN, on_prompt, k);
}

static int socket_at(const char *path, struct err *err)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	int fd;
	if (strlen(path) >= sizeof at.sun_path) {
		errno = ENAMETOOLONG;
		return err_sys(err, _("Cannot make"), path);
	}
	memcpy(at.sun_path, path, strlen(path) + 1);
	fd = socket(AF_UNIX, SOCK_STREAM, 0);
	if (fd < 0)
		return err_sys(err, _("Cannot make"), path);
	fcntl(fd, F_SETFD, FD_CLOEXEC);
	fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
	if (bind(fd, (const struct sockaddr *)(const void *)&at, sizeof at) == 0 && listen(fd, 8) == 0)
		return fd;
	err_sys(err, _("Cannot make"), path);
	close(fd);
	return -1;
}

struct askpass *askpass_new(const struct live_host *host, const struct askpass_answers *answers, struct err *err)
{
	struct askpass *a = mem_new(1, sizeof *a);
	char *path;
	a->host = host;
	a->answers = *answers;
	a->fd = -1;
	a->scratch.names[0] = "ask";
	if (!host->program) {
		err_set(err, "%s", _("handrail does not know where it is installed, so it cannot be asked for a passphrase."));
	} else if (!scratch_make(&a->scratch, NULL, err)) {
		path = scratch_path(&a->scratch, "ask");
		a->fd = socket_at(path, err);
		free(path);
	}
	if (a->fd < 0) {
		askpass_free(a);
		return NULL;
	}
	host->watch(host->loop, a->fd, LOOP_IN, on_asker, a);
	return a;
}

void askpass_free(struct askpass *a)
{
	if (!a)
		return;
	while (a->askers)
		hang_up(a->askers);
	if (a->fd >= 0) {
		a->host->watch(a->host->loop, a->fd, 0, NULL, NULL);
		close(a->fd);
	}
	scratch_gone(&a->scratch);
	free(a);
}

void askpass_again(struct askpass *a)
{
	memset(a->asked, 0, sizeof a->asked);
}

/* Before OpenSSH 8.4 it was a display that made ssh ask so. */
char **askpass_env(const struct askpass *a)
{
	char **env = mem_new(7, sizeof *env), *path = scratch_path(&a->scratch, "ask");
	env[0] = mem_fmt("SSH_ASKPASS=%s", a->host->program);
	env[1] = mem_dup("SSH_ASKPASS_REQUIRE=force");
	env[2] = mem_fmt("GIT_ASKPASS=%s", a->host->program);
	env[3] = mem_dup("GIT_TERMINAL_PROMPT=0");
	env[4] = mem_fmt("_HANDRAIL_ASKPASS=%s", path);
	env[5] = mem_dup("DISPLAY=:0");
	free(path);
	return env;
}

const char *askpass_state(const struct askpass *a)
{
	if (!a || !a->asked[PASSPHRASE])
		return "not-asked";
	if (!a->answers.passphrase)
		return "missing";
	return a->asked[PASSPHRASE] > a->answers.times ? "wrong" : "taken";
}
