/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live.h"
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include "base/fs.h"
#include "base/loop.h"
#include "tests/lib/sshd.h"

static struct sshd *today, *legacy, *stock;

static void run(const char *const argv[])
{
	struct request *q = request_new(REQUEST_COMMAND);
	size_t n = 0;
	while (argv[n])
		n++;
	q->argv = mem_new(n + 1, sizeof *q->argv);
	for (size_t i = 0; i < n; i++)
		q->argv[i] = mem_dup(argv[i]);
	struct reply *r = ask(q);
	ck_assert_msg(r->status == 0, "%s: %s", argv[0], r->body.s);
	answer_free(r);
}

static void before(void)
{
	today = sshd_start(test_dir(), SSHD_TODAY);
	legacy = sshd_start(test_dir(), SSHD_LEGACY);
	stock = sshd_start(test_dir(), SSHD_STOCK);
	ck_assert_msg(today && legacy && stock, "%s", sshd_why());
	run((const char *const[]){ "ssh-keygen", "-q", "-t", "rsa", "-b", "2048", "-m", "PEM", "-N", "", "-C", "test", "-f", test_path("login"), NULL });
}

static void after(void)
{
	test_over();
	sshd_stop(today);
	sshd_stop(legacy);
	sshd_stop(stock);
}

static struct request *reach(int port, const char *types)
{
	struct request *q = request_new(REQUEST_REACH);
	q->host = mem_dup("127.0.0.1");
	q->port = mem_fmt("%d", port);
	q->types = mem_dup(types);
	q->protocol = REACH_SSH;
	return q;
}

/* What ssh-keygen says of the same key must be what we say. */
static void same_as_keygen(const struct sshd *d, const cJSON *key)
{
	FILE *f = fopen(test_path("known"), "w");
	fprintf(f, "%s\n", sshd_known(d));
	fclose(f);
	for (int md5 = 0; md5 < 2; md5++) {
		struct request *q = request_new(REQUEST_COMMAND);
		const char *const argv[] = { "ssh-keygen", "-l", "-E", md5 ? "md5" : "sha256", "-f", test_path("known") };
		q->argv = mem_new(COUNT(argv) + 1, sizeof *q->argv);
		for (size_t i = 0; i < COUNT(argv); i++)
			q->argv[i] = mem_dup(argv[i]);
		struct reply *r = ask(q);
		const char *print = json_s(key, md5 ? "md5" : "sha256");
		ck_assert_msg(*print && strstr(r->body.s, print), "%s is not in %s", print, r->body.s);
		answer_free(r);
	}
}

START_TEST(host_key)
{
	const struct sshd *all[] = { today, legacy, stock };
	struct reply *r = ask(reach(sshd_port(all[_i]), "ssh-rsa"));
	cJSON *json = body_json(r), *keys = cJSON_GetObjectItem(json, "keys"), *key = cJSON_GetArrayItem(keys, 0);
	ck_assert_int_eq(cJSON_GetArraySize(keys), 1);
	ck_assert_str_eq(json_s(json, "address"), "127.0.0.1");
	ck_assert_int_eq(strncmp(json_s(json, "banner"), "SSH-2.0-OpenSSH", 15), 0);
	ck_assert_str_eq(json_s(key, "type"), "ssh-rsa");
	ck_assert_str_eq(json_s(key, "known"), sshd_known(all[_i]));
	same_as_keygen(all[_i], key);
	ck_assert_int_eq(json_yes(json, "legacy"), all[_i] == legacy);
	cJSON_Delete(json);
	answer_free(r);
}
END_TEST

START_TEST(all_host_keys)
{
	struct reply *r = ask(reach(sshd_port(stock), NULL));
	cJSON *json = body_json(r);
	ck_assert_int_eq(cJSON_GetArraySize(cJSON_GetObjectItem(json, "keys")), 2);
	cJSON_Delete(json);
	answer_free(r);
	r = ask(reach(sshd_port(today), "ssh-ed25519"));
	json = body_json(r);
	ck_assert_int_eq(cJSON_GetArraySize(cJSON_GetObjectItem(json, "keys")), 0);
	cJSON_Delete(json);
	answer_free(r);
}
END_TEST

START_TEST(no_ssh_there)
{
	struct rogue *rogue = rogue_new();
	struct reply *r = ask(reach(1, NULL));
	ck_assert_int_eq(r->fault, FAULT_CONNECT);
	answer_free(r);
	struct request *q = reach(rogue_port(rogue), NULL);
	q->timeout = 300;
	r = ask(q);                                        /* it waits for a request, we for a greeting */
	ck_assert_int_eq(r->fault, FAULT_TIMEOUT);
	answer_free(r);
	ck_assert_int_lt(cancelled_after(reach(rogue_port(rogue), NULL), 5), PROMPT);
	rogue_free(rogue);
}
END_TEST

static struct request *login(const struct sshd *d)
{
	struct request *q = request_new(REQUEST_SSH);
	q->host = mem_dup("127.0.0.1");
	q->port = mem_fmt("%d", sshd_port(d));
	q->user = mem_dup(sshd_user());
	q->path = mem_dup(test_path("login"));
	q->known = mem_dup(sshd_known(d));
	q->legacy = d == legacy;
	return q;
}

static void says(struct request *q, const char *words)
{
	struct reply *r = ask(q);
	cJSON *json = body_json(r);
	ck_assert_msg(strstr(json_s(json, "text"), words) != NULL, "%s", r->body.s);
	ck_assert_ptr_null(strchr(json_s(json, "text"), '\r'));
	ck_assert(*json_s(json, "method"));
	ck_assert_ptr_nonnull(cJSON_GetObjectItem(json, "out"));
	ck_assert_int_eq(cJSON_GetObjectItem(json, "exit")->valueint, r->status);
	cJSON_Delete(json);
	answer_free(r);
}

START_TEST(log_in)
{
	struct sshd *d = _i ? legacy : today;
	struct buf pub;
	buf_init(&pub, BUF_TEXT);
	says(login(d), "remote: Public key authentication failed.");
	ck_assert_int_eq(fs_read(test_path("login.pub"), &pub, NULL), 0);
	ck_assert_int_eq(sshd_enroll(d, pub.s), 0);
	says(login(d), "remote: Shell access is not supported.");
	struct request *q = login(d);
	q->command = mem_dup("whoami");
	says(q, "remote: Shell access is not supported.");
	buf_free(&pub);
}
END_TEST

#if defined(__linux__)
START_TEST(any_user)
{
	struct request *q = login(today);
	free(q->user);
	q->user = mem_dup("git");
	says(q, "remote: ");
}
END_TEST
#endif

START_TEST(old_servers_need_consent)
{
	struct request *q = login(legacy);
	q->legacy = false;
	says(q, "no matching");
}
END_TEST

START_TEST(another_host_key)
{
	struct request *q = login(today);
	const char *blank = strchr(sshd_known(stock), ' ');
	free(q->known);
	q->known = mem_fmt("[127.0.0.1]:%d%s", sshd_port(today), blank);
	says(q, "Host key verification failed.");
}
END_TEST

static void login_fault(struct request *q, enum fault fault)
{
	struct reply *r = ask(q);
	ck_assert_msg(r->fault == fault, "%s: %s", fault_names[r->fault], r->why ? r->why : r->body.s);
	ck_assert(r->why && *r->why);
	answer_free(r);
}

static void set(char **where, const char *value)
{
	free(*where);
	*where = mem_dup(value);
}

START_TEST(log_in_faults)
{
	static const struct { const char *host, *port, *path; enum fault fault; } all[] = {
		{ "127.0.0.1", "1", NULL, FAULT_CONNECT }, { "nowhere.invalid", "22", NULL, FAULT_RESOLVE },
		{ "127.0.0.1", "22", "/nowhere/key", FAULT_MISSING }, { "-oProxyCommand=true", "22", NULL, FAULT_OTHER },
	};
	struct request *q = login(today);
	set(&q->host, all[_i].host);
	set(&q->port, all[_i].port);
	if (all[_i].path)
		set(&q->path, all[_i].path);
	login_fault(q, all[_i].fault);
}
END_TEST

START_TEST(no_ssh_program)
{
	char *path = mem_dup(getenv("PATH"));
	setenv("PATH", "/nowhere", 1);
	login_fault(login(today), FAULT_MISSING);
	setenv("PATH", path, 1);
	free(path);
}
END_TEST

START_TEST(a_server_that_hangs_up)
{
	struct rogue *rogue = rogue_new();
	struct request *q = login(today);
	free(q->port);
	q->port = mem_fmt("%d", rogue_port(rogue));
	q->timeout = 700;
	login_fault(q, FAULT_TIMEOUT);
	ck_assert_int_lt(cancelled_after(login(today), 2), PROMPT);
	rogue_free(rogue);
}
END_TEST

Suite *ssh_suite(void)
{
	Suite *s = suite_create("ssh");
	TCase *t = tcase_create("ssh");
	tcase_add_unchecked_fixture(t, before, after);
	tcase_add_loop_test(t, host_key, 0, 3);
	tcase_add_test(t, all_host_keys);
	tcase_add_test(t, no_ssh_there);
	tcase_add_loop_test(t, log_in, 0, 2);
#if defined(__linux__)
	tcase_add_test(t, any_user);
#endif
	tcase_add_test(t, old_servers_need_consent);
	tcase_add_test(t, another_host_key);
	tcase_add_loop_test(t, log_in_faults, 0, 4);
	tcase_add_test(t, no_ssh_program);
	tcase_add_test(t, a_server_that_hangs_up);
	suite_add_tcase(s, t);
	return s;
}
