/* SPDX-License-Identifier: ISC */
/* Proves the sshds of the practice Bitbuckets with the ssh program itself. */
#include "config.h"
#include "tests/e2e/call.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/fs.h"
#include "base/mem.h"
#include "tests/lib/proc.h"
#include "tests/lib/sshd.h"

static char dir[] = "/tmp/handrail-sshd-XXXXXX";
static char key_file[64];

static int log_in(const struct sshd *d, const char *command, struct proc *r)
{
	char port[16], user[80];
	snprintf(port, sizeof port, "%d", sshd_port(d));
	snprintf(user, sizeof user, "%s@localhost", sshd_user());
	const char *argv[] = { "ssh", "-F", "none", "-T", "-i", key_file, "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no", "-o",
		"UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", "-p", port, user, command, NULL };
	*r = (struct proc){ .argv = argv, .ms = 20000 };
	return proc_run(r);
}

static void log_in_says(const struct sshd *d, const char *command, int status, const char *text)
{
	struct proc r;
	int got_status = log_in(d, command, &r);
	ck_assert_msg(got_status == status && (!text || proc_says(&r, text)), "%d: %s%s", got_status, r.out.s, r.err.s);
	proc_free(&r);
}

static void read_banner(const struct sshd *d, char out[64])
{
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_port = htons((uint16_t)sshd_port(d)) };
	size_t n = 0;
	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	ck_assert_int_eq(connect(fd, (struct sockaddr *)&at, sizeof at), 0);
	while (n < 63 && read(fd, out + n, 1) == 1 && out[n] != '\n')
		n++;
	out[n] = '\0';
	close(fd);
}

static char *public_line(void)
{
	char *path = mem_fmt("%s.pub", key_file);
	struct buf b;
	buf_init(&b, BUF_TEXT);
	ck_assert_int_eq(fs_read(path, &b, NULL), 0);
	free(path);
	return buf_detach(&b);
}

START_TEST(server_says_whose_key_it_is)
{
	struct sshd *d = sshd_start(dir, SSHD_BITBUCKET);
	char banner[64], *line = public_line();
	ck_assert_ptr_nonnull(d);
	ck_assert_uint_eq(strlen(sshd_print(d)), 43);
	log_in_says(d, "whoami", 255, "Permission denied");
	ck_assert_int_eq(sshd_enroll_as(d, line, "svc-terraform"), 0);
	log_in_says(d, "whoami", 0, "svc-terraform\n");
	log_in_says(d, "ls", 1, "exec request failed");
	log_in_says(d, NULL, 1, "shell request failed");
	ck_assert_int_eq(sshd_forget(d, line), 0);
	log_in_says(d, "whoami", 255, "Permission denied");
	read_banner(d, banner);
#if defined(__linux__)
	ck_assert_msg(strncmp(banner, "SSH-2.0-SSHD-CORE-2.12.1-ATLASSIAN", 34) == 0, "%s", banner);
#endif
	free(line);
	sshd_stop(d);
}
END_TEST

START_TEST(cloud_says_that_there_is_no_shell)
{
	struct sshd *d = sshd_start(dir, SSHD_BITBUCKET_CLOUD);
	char *line = public_line();
	ck_assert_ptr_nonnull(d);
	log_in_says(d, NULL, 255, "Permission denied");
	ck_assert_int_eq(sshd_enroll_as(d, line, "svc-terraform"), 0);
	log_in_says(d, NULL, 0, "authenticated via ssh key.");
	log_in_says(d, "host_key_info", 0, "ssh-ed25519");
	log_in_says(d, "whoami", 1, "Invalid command");
	free(line);
	sshd_stop(d);
}
END_TEST

static void make_key(void)
{
	ck_assert_ptr_nonnull(mkdtemp(dir));
	snprintf(key_file, sizeof key_file, "%s/key", dir);
	const char *argv[] = { "ssh-keygen", "-q", "-t", "rsa", "-b", "2048", "-m", "PEM", "-N", "", "-C", "practice", "-f", key_file, NULL };
	struct proc r = { .argv = argv, .ms = 20000 };
	ck_assert_int_eq(proc_run(&r), 0);
	proc_free(&r);
}

static void remove_key(void)
{
	char *pub = mem_fmt("%s.pub", key_file);
	unlink(key_file);
	unlink(pub);
	rmdir(dir);
	free(pub);
}

TCase *ssh_tests(void)
{
	TCase *c = tcase_create("ssh");
	tcase_add_unchecked_fixture(c, make_key, remove_key);
	tcase_set_timeout(c, 120);
	if (access("/usr/sbin/sshd", X_OK) != 0 && access("/usr/local/sbin/sshd", X_OK) != 0)
		return c;
	tcase_add_test(c, server_says_whose_key_it_is);
	tcase_add_test(c, cloud_says_that_there_is_no_shell);
	return c;
}
