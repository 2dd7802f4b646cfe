/* SPDX-License-Identifier: ISC */
/* Commands, the browser, the clipboard, digests, versions. */
#include "config.h"
#include "live.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/fs.h"
#include "base/loop.h"
#include "tests/lib/ca.h"

static char *old_path;

static void before(void)
{
	static const char *const names[] = { "SSH_TTY", "SSH_CONNECTION", "DISPLAY", "WAYLAND_DISPLAY", "TMUX", "STY", "BROWSER" };
	for (size_t i = 0; i < COUNT(names); i++)
		unsetenv(names[i]);
	old_path = mem_dup(getenv("PATH"));
}

static void after(void)
{
	setenv("PATH", old_path, 1);
	free(old_path);
	test_over();
}

static struct request *command(const char *const *argv)
{
	struct request *q = request_new(REQUEST_COMMAND);
	size_t n = 0;
	while (argv[n])
		n++;
	q->argv = mem_new(n + 1, sizeof *q->argv);
	for (size_t i = 0; i < n; i++)
		q->argv[i] = mem_dup(argv[i]);
	return q;
}

#define COMMAND(...) command((const char *const[]){ __VA_ARGS__, NULL })

START_TEST(a_command)
{
	struct request *q = COMMAND("/bin/sh", "-c", "cat; echo \"$EXTRA $CANARY.\"; echo oops >&2; exit 3");
	setenv("CANARY", "secret", 1);
	q->input = mem_dup("in\x1b[31m;");
	q->env = mem_new(2, sizeof *q->env);
	q->env[0] = mem_dup("EXTRA=more");
	struct reply *r = ask(q);
	cJSON *json = body_json(r);
	ck_assert_int_eq(r->fault, FAULT_NONE);
	ck_assert_int_eq(r->status, 3);
	ck_assert_int_eq(cJSON_GetObjectItem(json, "exit")->valueint, 3);
	ck_assert_ptr_nonnull(strstr(json_s(json, "out"), ";more .\n"));
	ck_assert_ptr_null(strchr(json_s(json, "out"), '\x1b'));
	ck_assert_str_eq(json_s(json, "err"), "oops\n");
	ck_assert_ptr_nonnull(strstr(json_s(json, "text"), "oops"));
	ck_assert(!cJSON_HasObjectItem(json, "json"));
	cJSON_Delete(json);
	answer_free(r);
	unsetenv("CANARY");
}
END_TEST

START_TEST(a_command_that_says_json)
{
	struct reply *r = ask(COMMAND("/bin/sh", "-c", "echo '{\"a\":{\"b\":[1,\"two\"]}}'"));
	cJSON *json = body_json(r), *a = cJSON_GetObjectItem(cJSON_GetObjectItem(json, "json"), "a");
	ck_assert_int_eq(cJSON_GetArraySize(cJSON_GetObjectItem(a, "b")), 2);
	cJSON_Delete(json);
	answer_free(r);
	r = ask(COMMAND("/bin/sh", "-c", "echo '{\"a\":1} trailing'"));
	json = body_json(r);
	ck_assert(!cJSON_HasObjectItem(json, "json"));
	cJSON_Delete(json);
	answer_free(r);
}
END_TEST

START_TEST(commands_that_fail)
{
	struct reply *r = ask(COMMAND("no-such-program-here"));
	ck_assert_int_eq(r->fault, FAULT_MISSING);
	ck_assert_ptr_nonnull(strstr(r->why, "no-such-program-here"));
	answer_free(r);
	struct request *q = COMMAND("/bin/sh", "-c", "exec tail -f /dev/null");
	q->timeout = 200;
	r = ask(q);
	ck_assert_int_eq(r->fault, FAULT_TIMEOUT);
	answer_free(r);
	r = ask(COMMAND("/bin/sh", "-c", "while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done"));
	ck_assert_int_eq(r->fault, FAULT_TOO_LARGE);
	answer_free(r);
	ck_assert_int_lt(cancelled_after(COMMAND("/bin/sh", "-c", "exec tail -f /dev/null"), 2), PROMPT);
}
END_TEST

static int opened;

static void on_open(void *arg, enum open_result result)
{
	(void)arg;
	opened = (int)result;
}

static int open_it(const char *url)
{
	opened = -1;
	test_world()->ops->open_url(test_world(), url, on_open, NULL);
	ck_assert_int_eq(opened, -1);
	while (opened < 0)
		loop_turn(test_loop());
	return opened;
}

static void script(const char *name, const char *text)
{
	char *path = test_path(name);
	unlink(path);
	ck_assert_int_eq(fs_write_new(path, text, strlen(text), 0700, NULL), 0);
	chmod(path, 0700);
}

static char *contents(const char *name)
{
	static struct buf b;
	buf_free(&b);
	buf_init(&b, BUF_TEXT);
	fs_read(test_path(name), &b, NULL);
	return b.s;
}

START_TEST(opening)
{
	char text[600], *url = "https://example.com/a?b=$(touch%20x)&c='d";
	ck_assert_int_eq(open_it("https://example.com/"), OPEN_NO_DISPLAY);
	setenv("DISPLAY", ":77", 1);
	setenv("SSH_TTY", "/dev/pts/9", 1);
	ck_assert_int_eq(open_it("https://example.com/"), OPEN_REMOTE);
	unsetenv("SSH_TTY");
	ck_assert_int_eq(open_it("file:///etc/passwd"), OPEN_FAILED);
	ck_assert_int_eq(open_it(url), OPEN_FAILED);
	snprintf(text, sizeof text, "#!/bin/sh\necho noise; echo \"$#:$1:$DISPLAY\" >'%s'\n", test_path("opened"));
	script("browser", text);
	setenv("BROWSER", test_path("browser"), 1);
	ck_assert_int_eq(open_it("https://example.com/a?b=$(touch%20x)&c=d;e"), OPEN_DONE);
	ck_assert_str_eq(contents("opened"), "1:https://example.com/a?b=$(touch%20x)&c=d;e::77\n");
	script("w3m", "#!/bin/sh\nexit 0\n");
	setenv("BROWSER", test_path("w3m"), 1);
	setenv("PATH", "/nowhere", 1);
	ck_assert_int_eq(open_it("https://example.com/"), OPEN_NO_PROGRAM);
	setenv("PATH", old_path, 1);
	script("broken", "#!/bin/sh\nexit 4\n");
	setenv("BROWSER", test_path("broken"), 1);
	ck_assert_int_eq(open_it("https://example.com/"), OPEN_FAILED);
	unsetenv("BROWSER");
	unsetenv("DISPLAY");
}
END_TEST

static struct { int result; char how[40], osc[400000]; } copied;

static void on_copy(void *arg, enum copy_result result, const char *how, const char *osc)
{
	(void)arg;
	copied.result = (int)result;
	snprintf(copied.how, sizeof copied.how, "%s", how);
	snprintf(copied.osc, sizeof copied.osc, "%s", osc ? osc : "");
}

static int copy_it(const char *text)
{
	copied.result = -1;
	test_world()->ops->copy(test_world(), text, on_copy, NULL);
	ck_assert_int_eq(copied.result, -1);
	while (copied.result < 0)
		loop_turn(test_loop());
	return copied.result;
}

START_TEST(copying)
{
	char text[600], *big = mem_new(80001, 1);
	memset(big, 'x', 80000);
	ck_assert_int_eq(copy_it("hello"), COPY_SENT);
	ck_assert_str_eq(copied.how, "OSC 52");
	ck_assert_str_eq(copied.osc, "\033]52;c;aGVsbG8=\a");
	setenv("STY", "1.pts", 1);
	ck_assert_int_eq(copy_it("hello"), COPY_SENT);
	ck_assert_str_eq(copied.osc, "\033P\033]52;c;aGVsbG8=\a\033\\");
	unsetenv("STY");
	ck_assert_int_eq(copy_it(big), COPY_FAILED);
	snprintf(text, sizeof text, "#!/bin/sh\necho \"$@\" >'%s'; cat >>'%s'\n", test_path("copied"), test_path("copied"));
	script("xclip", text);
	snprintf(text, sizeof text, "%s:%s", test_dir(), old_path);
	setenv("PATH", text, 1);
	setenv("DISPLAY", ":77", 1);
	ck_assert_int_eq(copy_it("to the desk"), COPY_DONE);
	ck_assert_str_eq(copied.how, "xclip");
	ck_assert_str_eq(contents("copied"), "-selection clipboard\nto the desk");
	script("tmux", "#!/bin/sh\n[ \"$2\" != -w ] || exit 1\nexec cat >/dev/null\n");
	setenv("TMUX", "/tmp/tmux,1,0", 1);
	ck_assert_int_eq(copy_it("hello"), COPY_DONE);
	ck_assert_str_eq(copied.how, "tmux");
	unlink(test_path("tmux"));
	unlink(test_path("xclip"));
	unsetenv("TMUX");
	unsetenv("DISPLAY");
	setenv("PATH", old_path, 1);
	free(big);
}
END_TEST

static const char *hex(const char *name, const char *key, const char *of)
{
	static char out[5000];
	struct buf b;
	struct err err = { "" };
	buf_init(&b, 4096);
	if (test_world()->ops->digest(test_world(), name, key, of, strlen(of), &b, &err))
		snprintf(out, sizeof out, "%s", err.text);
	else
		for (size_t i = 0; i < b.len; i++)
			snprintf(out + 2 * i, 3, "%02x", (unsigned char)b.s[i]);
	buf_free(&b);
	return out;
}

START_TEST(digests)
{
	ck_assert_str_eq(hex("sha256", NULL, "abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	ck_assert_str_eq(hex("hmac-sha256", "key", "The quick brown fox jumps over the lazy dog"),
		"f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
	ck_assert_ptr_nonnull(strstr(hex("rsa-sha256", "no key", "x"), "RSA private key"));
	ck_assert_ptr_nonnull(strstr(hex("nonsense", NULL, "x"), "nonsense"));
	ck_assert_ptr_nonnull(strstr(hex("cert-sha1", NULL, "x"), "certificate"));
	struct ca *ca = ca_new(test_dir(), "x");
	struct ca_pair pair;
	ck_assert_int_eq(ca_issue(ca, CA_GOOD, &pair), 0);
	ck_assert_uint_eq(strlen(hex("cert-sha1", NULL, pair.cert)), 40);
	ca_pair_free(&pair);
	ca_free(ca);
}
END_TEST

/* openssl is the judge of what is signed. */
START_TEST(signatures)
{
	static const char *const names[] = { "rsa-sha1", "rsa-sha256" };
	struct buf key, signature;
	char *path = test_path("signer");
	struct reply *r = ask(COMMAND("openssl", "genrsa", "-traditional", "-out", path, "2048"));
	ck_assert_int_eq(r->status, 0);
	answer_free(r);
	r = ask(COMMAND("openssl", "rsa", "-in", path, "-pubout", "-out", test_path("signer.pub")));
	answer_free(r);
	buf_init(&key, BUF_TEXT);
	ck_assert_int_eq(fs_read(path, &key, NULL), 0);
	ck_assert_int_eq(fs_write_new(test_path("text"), "POST&x", 6, 0600, NULL), 0);
	for (int i = 0; i < 2; i++) {
		buf_init(&signature, BUF_TEXT);
		ck_assert_int_eq(test_world()->ops->digest(test_world(), names[i], key.s, "POST&x", 6, &signature, NULL), 0);
		unlink(test_path("signature"));
		ck_assert_int_eq(fs_write_new(test_path("signature"), signature.s, signature.len, 0600, NULL), 0);
		r = ask(COMMAND("openssl", "dgst", i ? "-sha256" : "-sha1", "-verify", test_path("signer.pub"), "-signature", test_path("signature"),
			test_path("text")));
		ck_assert_msg(r->status == 0, "%s", r->body.s);
		answer_free(r);
		buf_free(&signature);
	}
	buf_free(&key);
}
END_TEST

START_TEST(versions)
{
	char *line = test_world()->ops->versions(test_world());
	ck_assert_ptr_nonnull(strstr(line, "libcurl "));
	ck_assert_ptr_nonnull(strstr(line, "libssh2 "));
	ck_assert_ptr_null(strchr(line, '\n'));
	free(line);
}
END_TEST

START_TEST(faults_have_names)
{
	ck_assert_str_eq(fault_names[FAULT_TLS_CA], "tls-ca");
	for (int i = 0; i < FAULT_COUNT; i++)
		ck_assert_ptr_nonnull(fault_names[i]);
}
END_TEST

Suite *tools_suite(void)
{
	Suite *s = suite_create("tools");
	TCase *t = tcase_create("tools");
	tcase_add_unchecked_fixture(t, before, after);
	tcase_add_test(t, a_command);
	tcase_add_test(t, a_command_that_says_json);
	tcase_add_test(t, commands_that_fail);
	tcase_add_test(t, opening);
	tcase_add_test(t, copying);
	tcase_add_test(t, digests);
	tcase_add_test(t, signatures);
	tcase_add_test(t, versions);
	tcase_add_test(t, faults_have_names);
	suite_add_tcase(s, t);
	return s;
}
