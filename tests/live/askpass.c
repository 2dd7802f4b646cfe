/* SPDX-License-Identifier: ISC */
/* Passphrases and passwords for ssh, ssh-keygen and git, by this program as their askpass; and programs that are spoken with. */
#include "config.h"
#include "live.h"
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/fs.h"
#include "base/loop.h"
#include "tests/lib/sshd.h"

#define SECRET "canary pass-phrase \xc3\xa4 7"

static struct sshd *today;
static char *old_path;

static struct request *key(int op, const char *name, const char *passphrase)
{
	struct request *q = request_new(REQUEST_KEY);
	q->op = op;
	q->path = mem_dup(test_path(name));
	q->comment = mem_dup("test");
	q->type = mem_dup("rsa");
	q->bits = 2048;
	q->passphrase = mem_dup(passphrase);
	return q;
}

static void before(void)
{
	old_path = mem_dup(getenv("PATH"));
	today = sshd_start(test_dir(), SSHD_TODAY);
	ck_assert_msg(today, "%s", sshd_why());
	answer_free(ask(key(KEY_MAKE, "locked", SECRET)));
}

static void after(void)
{
	setenv("PATH", old_path, 1);
	free(old_path);
	unlink(test_path("locked"));
	unlink(test_path("locked.pub"));
	test_over();
	sshd_stop(today);
}

/* A reply is JSON; this text of it. */
static void holds(struct reply *r, const char *name, const char *value)
{
	cJSON *json = body_json(r);
	ck_assert_msg(strcmp(json_s(json, name), value) == 0, "%s is %s, not %s: %s", name, json_s(json, name), value, r->body.s);
	ck_assert_ptr_null(strstr(r->body.s, SECRET));
	cJSON_Delete(json);
	answer_free(r);
}

START_TEST(keys)
{
	struct reply *r = ask(key(KEY_CHECK, "locked", SECRET));
	cJSON *json = body_json(r);
	ck_assert(json_yes(json, "encrypted"));
	ck_assert(json_yes(json, "matches_public"));
	ck_assert_str_eq(json_s(json, "format"), "pem");
	ck_assert_str_eq(json_s(json, "mode"), "0600");
	ck_assert(!cJSON_HasObjectItem(json, "private"));
	cJSON_Delete(json);
	holds(r, "passphrase", "taken");
	holds(ask(key(KEY_CHECK, "locked", "something else")), "passphrase", "wrong");
	holds(ask(key(KEY_CHECK, "locked", NULL)), "passphrase", "missing");
	ck_assert_int_eq(chmod(test_path("locked"), 0644), 0);
	holds(ask(key(KEY_CHECK, "locked", SECRET)), "passphrase", "taken");      /* others may read it: by its standard input */
	ck_assert_int_eq(chmod(test_path("locked"), 0600), 0);
	holds(ask(key(KEY_MAKE, "unlocked", NULL)), "passphrase", "not-asked");
	holds(ask(key(KEY_CHECK, "unlocked", SECRET)), "passphrase", "not-asked");
	r = ask(key(KEY_MAKE, "short", "abc"));
	ck_assert_int_eq(r->fault, FAULT_OTHER);
	ck_assert_msg(strstr(r->why, "too short"), "%s", r->why);
	answer_free(r);
	ck_assert(!fs_exists(test_path("short")));
	unlink(test_path("unlocked"));
	unlink(test_path("unlocked.pub"));
}
END_TEST

static struct request *login(const char *passphrase)
{
	struct request *q = request_new(REQUEST_SSH);
	q->host = mem_dup("127.0.0.1");
	q->port = mem_fmt("%d", sshd_port(today));
	q->user = mem_dup(sshd_user());
	q->path = mem_dup(test_path("locked"));
	q->known = mem_dup(sshd_known(today));
	q->passphrase = mem_dup(passphrase);
	return q;
}

static void enroll(void)
{
	struct buf pub;
	buf_init(&pub, BUF_TEXT);
	ck_assert_int_eq(fs_read(test_path("locked.pub"), &pub, NULL), 0);
	ck_assert_int_eq(sshd_enroll(today, pub.s), 0);
	buf_free(&pub);
}

START_TEST(log_ins)
{
	struct reply *r;
	enroll();
	r = ask(login(SECRET));
	ck_assert_msg(strstr(r->body.s, "Shell access is not supported"), "%s", r->body.s);
	holds(r, "passphrase", "taken");
	r = ask(login("something else"));
	ck_assert_msg(strstr(r->body.s, "Permission denied"), "%s", r->body.s);
	holds(r, "passphrase", "wrong");
	r = ask(login(NULL));
	ck_assert_msg(strstr(r->body.s, "Permission denied"), "%s", r->body.s);
	holds(r, "passphrase", "missing");
}
END_TEST

/* By password; and with the key itself instead of its file. */
START_TEST(by_password)
{
	struct sshd *d = sshd_start(test_dir(), SSHD_PASSWORD);
	static const struct { const char *password, *words; } all[] = { { SSHD_SECRET, "\"out\":\"it is me\"" }, { "canary-wrong", "Permission denied" } };
	ck_assert_msg(d, "%s", sshd_why());
	for (size_t i = 0; i < COUNT(all); i++) {
		struct request *q = login(NULL);
		free(q->path);
		free(q->port);
		free(q->known);
		q->path = NULL;
		q->port = mem_fmt("%d", sshd_port(d));
		q->known = mem_dup(sshd_known(d));
		q->password = mem_dup(all[i].password);
		q->command = mem_dup("echo it is me");
		struct reply *r = ask(q);
		ck_assert_msg(r->fault == FAULT_NONE && strstr(r->body.s, all[i].words), "%s %s", r->why ? r->why : "", r->body.s);
		ck_assert_ptr_null(strstr(r->body.s, "canary"));
		answer_free(r);
	}
	sshd_stop(d);
}
END_TEST

START_TEST(by_pasted_key)
{
	struct request *q = login(SECRET);
	struct buf key, crlf;
	struct reply *r;
	enroll();
	buf_init(&key, BUF_TEXT);
	buf_init(&crlf, BUF_TEXT);
	ck_assert_int_eq(fs_read(test_path("locked"), &key, NULL), 0);
	for (const char *s = key.s; *s; s++)
		if (*s == '\n')
			buf_adds(&crlf, "\r\n");
		else
			buf_addc(&crlf, *s);
	crlf.s[crlf.len - 2] = '\0';          /* as a page shows it, and without its last line break */
	free(q->path);
	q->path = mem_dup(crlf.s);
	r = ask(q);
	ck_assert_msg(strstr(r->body.s, "Shell access is not supported"), "%s %s", r->why ? r->why : "", r->body.s);
	holds(r, "passphrase", "taken");
	buf_free(&key);
	buf_free(&crlf);
}
END_TEST

static void script(const char *name, const char *text)
{
	FILE *f = fopen(test_path(name), "w");
	ck_assert_ptr_nonnull(f);
	fprintf(f, "#!/bin/sh\n%s\n", text);
	fclose(f);
	ck_assert_int_eq(chmod(test_path(name), 0700), 0);
}

/* What another user of the machine could list: arguments and environment. */
START_TEST(nowhere_to_be_seen)
{
	struct reply *r;
	char *path = mem_fmt("%s:%s", test_dir(), old_path);
	script("ssh", "env; echo \"$@\"; ls -l \"$(dirname \"$_HANDRAIL_ASKPASS\")\" | cut -c1-4; a=$(\"$SSH_ASKPASS\" \"Enter passphrase for key 'x': \")\n"
		"echo \"got [$a]\" | tr a-z A-Z; \"$SSH_ASKPASS\" \"Enter passphrase for key 'x': \" || echo refused; \"$SSH_ASKPASS\" 'What else? ' || echo neither");
	setenv("PATH", path, 1);
	r = ask(login(SECRET));
	unlink(test_path("ssh"));
	free(path);
	ck_assert_msg(strstr(r->body.s, "GOT [CANARY PASS-PHRASE") && strstr(r->body.s, "refused") && strstr(r->body.s, "neither"), "%s", r->body.s);
	ck_assert_msg(!strstr(r->body.s, "canary"), "%s", r->body.s);
	ck_assert_ptr_nonnull(strstr(r->body.s, "SSH_ASKPASS_REQUIRE=force"));
	holds(r, "passphrase", "wrong");
}
END_TEST

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

static struct request *git_ssh(const char *name, const char *passphrase, const char *known)
{
	char *url = mem_fmt("ssh://%s@127.0.0.1:%d/v3/a/b/c", sshd_user(), sshd_port(today));
	struct request *q = COMMAND("git", "ls-remote", url, "HEAD");
	q->git = true;
	q->path = mem_dup(test_path(name));
	q->known = mem_dup(known);
	q->passphrase = mem_dup(passphrase);
	free(url);
	return q;
}

static void init_repository(void)
{
	struct request *q = COMMAND("git", "init", "-q", "--bare", sshd_repository(today));
	struct reply *r = ask(q);
	ck_assert_msg(r->status == 0, "%s", r->body.s);
	answer_free(r);
}

/* The key's name has all that a shell would fall for. */
START_TEST(git_by_key)
{
	const char *name = "a $(key)", *bad = "a \"key\"";
	struct reply *r;
	enroll();
	ck_assert_int_eq(link(test_path("locked"), test_path("plain & 100%'s; key")), 0);
	r = ask(git_ssh("plain & 100%'s; key", SECRET, sshd_known(today)));
	ck_assert_msg(strstr(r->body.s, "repository.git"), "%s", r->body.s);           /* let in; there is no repository behind it */
	holds(r, "passphrase", "taken");
	init_repository();
	for (int i = 0; i < 5; i++) {                        /* both sides have their say, however busy the machine is */
		r = ask(git_ssh("plain & 100%'s; key", SECRET, sshd_known(today)));
		ck_assert_msg(!strstr(r->body.s, "hung up"), "%s", r->body.s);
		ck_assert_int_eq(r->status, 0);
		answer_free(r);
	}
	unlink(test_path("plain & 100%'s; key"));
	holds(ask(git_ssh("locked", "something else", sshd_known(today))), "passphrase", "wrong");
	r = ask(git_ssh("locked", SECRET, "[127.0.0.1]:1 ssh-rsa AAAA"));
	ck_assert_msg(strstr(r->body.s, "Host key verification failed"), "%s", r->body.s);
	holds(r, "passphrase", "not-asked");
	ck_assert_int_eq(link(test_path("locked"), test_path(name)), 0);
	ck_assert_int_eq(link(test_path("locked"), test_path(bad)), 0);
	for (int i = 0; i < 2; i++) {                        /* these cannot be said to ssh */
		r = ask(git_ssh(i ? bad : name, SECRET, sshd_known(today)));
		ck_assert_int_eq(r->fault, FAULT_UNABLE);
		answer_free(r);
		unlink(test_path(i ? bad : name));
	}
	r = ask(git_ssh("nowhere", SECRET, sshd_known(today)));
	ck_assert_int_eq(r->fault, FAULT_UNABLE);
	answer_free(r);
}
END_TEST

/* The person's own passwords and settings are not looked at. */
START_TEST(git_by_password)
{
	struct rogue *rogue = rogue_new();
	char *url = mem_fmt("http://127.0.0.1:%d/git", rogue_port(rogue)), *seen, *old_home = mem_dup(getenv("HOME"));
	struct request *q = COMMAND("git", "ls-remote", url);
	FILE *f = fopen(test_path(".netrc"), "w");
	fprintf(f, "machine 127.0.0.1 login netrc password netrc\n");
	fclose(f);
	chmod(test_path(".netrc"), 0600);
	setenv("HOME", test_dir(), 1);
	q->git = true;
	q->user = mem_dup("ann");
	q->password = mem_dup("canary-token");
	struct reply *r = ask(q);
	seen = rogue_seen(rogue);
	ck_assert_msg(strstr(seen, "Authorization: Basic YW5uOmNhbmFyeS10b2tlbg=="), "%s\n%s", seen, r->body.s);
	ck_assert_msg(!strstr(seen, "bmV0cmM6"), "%s", seen);
	ck_assert_ptr_null(strstr(r->body.s, "canary-token"));
	answer_free(r);
	free(seen);
	q = COMMAND("git", "ls-remote", url);                 /* without one nothing is asked on the terminal */
	q->git = true;
	r = ask(q);
	ck_assert_int_eq(r->status, 128);
	answer_free(r);
	setenv("HOME", old_home, 1);
	unlink(test_path(".netrc"));
	free(old_home);
	free(url);
	rogue_free(rogue);
}
END_TEST

/* ---- a program that is spoken with ---- */

struct chat { struct job *job; struct buf said; struct reply *reply; const char *answer; int answered; bool hold; };

static void go_on(void *arg)
{
	struct chat *c = arg;
	test_world()->ops->send(test_world(), c->job, c->answer, c->answer ? strlen(c->answer) : 0, NULL);
}

static void chat_part(void *arg, int stream, const char *bytes, size_t n)
{
	struct chat *c = arg;
	(void)stream;
	buf_add(&c->said, bytes, n);
	if (c->answered || !strstr(c->said.s, "[y/N] "))
		return;
	c->answered = 1;
	if (!c->hold) {
		go_on(c);
		return;
	}
	test_world()->ops->hold(test_world(), c->job);
	loop_timer(test_loop(), 1500, go_on, c);
}

static void chat_done(void *arg, struct reply *reply)
{
	struct chat *c = arg;
	c->reply = mem_new(1, sizeof *c->reply);
	*c->reply = *reply;
	reply_init(reply);
}

static void nothing(void *arg)
{
	(void)arg;
}

static void too_late(void *arg)
{
	*(bool *)arg = true;
}

static void chat(struct chat *c, const char *text, long timeout)
{
	bool late = false;
	int timer = loop_timer(test_loop(), 20000, too_late, &late);
	script("program", text);
	struct request *q = COMMAND(test_path("program"), "an arg");
	q->timeout = timeout;
	q->part = chat_part;
	q->part_arg = c;
	buf_init(&c->said, BUF_TEXT);
	c->job = test_world()->ops->start(test_world(), q, chat_done, c);
	while (!c->reply && !late)
		loop_turn(test_loop());
	loop_timer_off(test_loop(), timer);
	ck_assert(!late);
}

static void chat_end(struct chat *c)
{
	answer_free(c->reply);
	buf_free(&c->said);
	unlink(test_path("program"));
}

#define PROGRAM "echo '> reading' >&2; echo 'ok public key: ssh-rsa AAAA' >&2; printf '\\033[1m? Give it access? [y/N] \\033[0m'; read a || exit 9\n" \
	"[ \"$a\" = y ] || { echo 'x aborting' >&2; exit 1; }; echo '> installing' >&2; echo 'ok all healthy'"

START_TEST(spoken_with)
{
	struct chat yes = { .answer = "y\n" }, no = { .answer = "n\n" }, closed = { .answer = NULL }, slow = { .answer = "y\n", .hold = true };
	chat(&yes, PROGRAM, 10000);
	ck_assert_int_eq(yes.reply->status, 0);
	ck_assert_msg(strstr(yes.reply->body.s, "ok all healthy") && !strstr(yes.reply->body.s, "\\u001b"), "%s", yes.reply->body.s);
	chat_end(&yes);
	chat(&no, PROGRAM, 10000);
	ck_assert_int_eq(no.reply->status, 1);
	chat_end(&no);
	chat(&closed, PROGRAM, 10000);
	ck_assert_int_eq(closed.reply->status, 9);
	chat_end(&closed);
	chat(&slow, PROGRAM, 1000);                          /* the answer takes longer than the program may */
	ck_assert_int_eq(slow.reply->fault, FAULT_NONE);
	ck_assert_int_eq(slow.reply->status, 0);
	chat_end(&slow);
}
END_TEST

/* Stopped while it waits for an answer: all that it has started ends with it. */
START_TEST(stopped_while_it_asks)
{
	struct chat c = { .answered = 1 };
	struct request *q;
	struct buf text;
	pid_t below;
	buf_init(&text, BUF_TEXT);
	script("program", "sleep 300 & echo $! >\"$1\"; printf '[y/N] '; read a");
	q = COMMAND(test_path("program"), test_path("below"));
	q->part = chat_part;
	q->part_arg = &c;
	q->timeout = 60000;
	buf_init(&c.said, BUF_TEXT);
	c.job = test_world()->ops->start(test_world(), q, chat_done, &c);
	for (long until = loop_ms() + 10000; !strstr(c.said.s, "[y/N] ") && loop_ms() < until; )
		loop_turn(test_loop());
	ck_assert_int_eq(fs_read(test_path("below"), &text, NULL), 0);
	below = (pid_t)strtol(text.s, NULL, 10);
	ck_assert_int_gt(below, 1);
	ck_assert_int_eq(kill(below, 0), 0);
	test_world()->ops->hold(test_world(), c.job);
	test_world()->ops->cancel(test_world(), c.job);
	for (long until = loop_ms() + 10000; kill(below, 0) == 0 && loop_ms() < until; ) {
		loop_timer(test_loop(), 20, nothing, NULL);
		loop_turn(test_loop());
	}
	ck_assert_int_eq(kill(below, 0), -1);
	ck_assert_ptr_null(c.reply);
	unlink(test_path("program"));
	unlink(test_path("below"));
	buf_free(&text);
	buf_free(&c.said);
}
END_TEST

Suite *askpass_suite(void)
{
	Suite *s = suite_create("askpass");
	TCase *t = tcase_create("askpass");
	tcase_set_timeout(t, 120);
	tcase_add_unchecked_fixture(t, before, after);
	tcase_add_test(t, keys);
	tcase_add_test(t, log_ins);
	tcase_add_test(t, by_password);
	tcase_add_test(t, by_pasted_key);
	tcase_add_test(t, nowhere_to_be_seen);
	tcase_add_test(t, git_by_key);
	tcase_add_test(t, git_by_password);
	tcase_add_test(t, spoken_with);
	tcase_add_test(t, stopped_while_it_asks);
	suite_add_tcase(s, t);
	return s;
}
