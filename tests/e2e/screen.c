/* SPDX-License-Identifier: ISC */
/* The guide live on a terminal: the same as the unattended walk, but by keys, with servers that take their time. */
#include "config.h"

#include <check.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"
#include "tests/e2e/stage.h"
#include "tests/lib/term.h"

#define SOON 15000
#define see(t, text) ck_assert_msg(term_wait(t, text, SOON), "\"%s\" is not there:\n%s", text, term_screen(t))
#define press(t, keys) ck_assert(term_keys(t, keys))

static struct sshd *ssh;
static struct stage st;
static char key_made[80];

static void set_up(void)
{
	ck_assert(stage_open(&st, ssh, CA_GOOD));
	ck_assert(stage_key(&st, key_made));
}

static void tear_down(void)
{
	ck_assert_int_eq(practice_count(st.p, "leaks"), 0);
	stage_close(&st);
}

static struct term *run(const char *more, const char *answer)
{
	const char *argv[] = { st.program, "run", GUIDE, "--answers", st.answers, "--ca-file", ca_file(st.ca), "--log", st.log, more, NULL };
	stage_answers(&st, (const char *const[]){ answer, NULL });
	struct term *t = term_start(argv, st.env, 24, 80);
	ck_assert_ptr_nonnull(t);
	see(t, "Enter");
	return t;
}

/* Enter until text is there, each time when nothing is awaited any more. */
static void go_to(struct term *t, const char *text)
{
	for (int same = 0; same < 3 && !term_shows(t, text) && !term_ended(t); ) {
		char *before = mem_dup(term_screen(t));
		size_t mark = term_mark(t);
		press(t, "\r");
		for (int k = 0; k < 500 && term_bytes_since(t, mark) == 0 && !term_ended(t); k++)
			term_settle(t, 10);
		term_settle(t, 60);
		term_wait_gone(t, "Esc stop", SOON);
		same = strcmp(before, term_screen(t)) == 0 ? same + 1 : 0;
		free(before);
	}
	ck_assert_msg(term_shows(t, text), "\"%s\" was not reached:\n%s", text, term_screen(t));
}

static void ended(struct term *t, int status)
{
	char why[512];
	int got = term_exit(t, SOON);
	ck_assert_msg(got == status, "exit %d, not %d:\n%s", got, status, term_screen(t));
	ck_assert_msg(term_restored(t, why, sizeof why), "%s", why);
}

static bool bytes_hold(struct term *t, const char *text)
{
	size_t len, n = strlen(text);
	const char *all = term_bytes(t, &len);
	for (size_t i = 0; i + n <= len; i++)
		if (memcmp(all + i, text, n) == 0)
			return true;
	return false;
}

/* gdb's gcore leaves out what the program asked to leave out of core files: the arena of its secrets. What is found in the rest is a
 * copy that was forgotten. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HUGE_IMAGE 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) && !defined(HUGE_IMAGE)
#define HUGE_IMAGE 1
#endif
#ifndef HUGE_IMAGE
#define HUGE_IMAGE 0
#endif
static bool core_image(struct term *t, char *path, size_t size)
{
	char pid[32], out[128];
	if (HUGE_IMAGE)                  /* the sanitizer's shadow of the memory would fill the disk */
		return false;
	snprintf(pid, sizeof pid, "%ld", (long)term_pid(t));
	snprintf(out, sizeof out, "%s/core", st.dir);
	const char *argv[] = { "gcore", "-o", out, pid, NULL };
	struct proc r = { .argv = argv, .ms = 60000 };
	int status = proc_run(&r);
	proc_free(&r);
	snprintf(path, size, "%s.%s", out, pid);
	return status == 0 && access(path, R_OK) == 0;
}

static int count_in(const char *path, const char *text)
{
	static char block[1 << 20];
	size_t n = strlen(text), kept = 0, got;
	int found = 0;
	FILE *f = fopen(path, "rb");
	while (f && (got = fread(block + kept, 1, sizeof block - kept, f)) > 0) {
		size_t all = kept + got;
		for (size_t i = 0; i + n <= all; i++)
			found += block[i] == text[0] && memcmp(block + i, text, n) == 0;
		kept = all < n - 1 ? all : n - 1;
		memmove(block, block + all - kept, kept);
	}
	if (f)
		fclose(f);
	return found;
}

START_TEST(the_guide_by_keys)
{
	char where[256], core[160];
	struct term *t = run(NULL, NULL);
	go_to(t, "Does Terraform see the code?");
	bool image = core_image(t, core, sizeof core);
	go_to(t, "Enter leave");
	ck_assert(!bytes_hold(t, practice_pat(st.p, "good")));
	ck_assert(!bytes_hold(t, practice_token(st.p, "good")));
	ck_assert(!bytes_hold(t, "RSA PRIVATE KEY"));
	ck_assert(!stage_holds(&st, st.state, practice_pat(st.p, "good"), where, sizeof where));
	ck_assert(!stage_holds(&st, st.state, practice_token(st.p, "good"), where, sizeof where));
#ifndef __SANITIZE_ADDRESS__
	long kb = term_memory_kb(t, "VmHWM");
	ck_assert_msg(kb < 17 * 1024 + 512, "%ld kB resident after the checks", kb);
#endif
	press(t, "\r");
	ended(t, 0);
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 1);
	ck_assert_int_eq(practice_count(st.p, "tf.keys"), 1);
	if (image) {
		ck_assert_int_gt(count_in(core, "Does Terraform see the code?"), 0);
		ck_assert_int_eq(count_in(core, practice_pat(st.p, "good")), 0);
		ck_assert_int_eq(count_in(core, practice_token(st.p, "good")), 0);
	}
	term_free(t);
}
END_TEST

static const int signals[] = { SIGTERM, SIGHUP, SIGQUIT, SIGINT };

START_TEST(a_signal_while_something_is_awaited)
{
	practice_trouble(st.p, PRACTICE_TF, "*", "*", TROUBLE_SLOW, 60000, NULL, -1);
	struct term *t = run(NULL, NULL);
	go_to(t, "Which Terraform?");
	press(t, "\r");
	see(t, "Esc stop");
	term_signal(t, signals[_i]);
	ended(t, signals[_i] == SIGINT ? 130 : 128 + signals[_i]);
	term_free(t);
}
END_TEST

START_TEST(escape_cancels_at_once)
{
	practice_trouble(st.p, PRACTICE_TF, "*", "*", TROUBLE_SLOW, 60000, NULL, 1);
	struct term *t = run(NULL, NULL);
	go_to(t, "Which Terraform?");
	press(t, "\r");
	see(t, "Esc stop");
	long long start = term_now_ns();
	press(t, "\033");
	ck_assert(term_wait_gone(t, "Esc stop", 2000));
	ck_assert_int_lt((term_now_ns() - start) / 1000000, term_patience(300));
	see(t, "Stopped.");
	press(t, "\r");                          /* again, and now it answers */
	see(t, "Terraform answers");
	press(t, "\003");
	ended(t, 130);
	term_free(t);
}
END_TEST

START_TEST(the_screen_lives_while_something_is_awaited)
{
	practice_trouble(st.p, PRACTICE_TF, "*", "*", TROUBLE_SLOW, 2000, NULL, 1);
	struct term *t = run(NULL, NULL);
	go_to(t, "Which Terraform?");
	press(t, "\r");
	see(t, "Esc stop");
	term_resize(t, 12, 40);
	term_resize(t, 24, 80);
	see(t, "Esc stop");
	size_t before, after;
	term_reads(t, &before);
	see(t, "Terraform answers");
	term_reads(t, &after);
	ck_assert_uint_gt(after - before, 5);    /* something moved meanwhile */
	press(t, "\003");
	ended(t, 130);
	term_free(t);
}
END_TEST

static long journal_size(void)
{
	struct stat is;
	char *path = mem_fmt("%s/handrail/sessions/" GUIDE ".jsonl", st.state);
	ck_assert_msg(stat(path, &is) == 0, "%s", path);
	free(path);
	return (long)is.st_size;
}

/* A reply may be almost as large as is taken at all, and all of it one name: it is shown in part, quickly, and saved so. */
START_TEST(a_name_of_four_megabytes)
{
	struct buf huge;
	buf_init(&huge, BUF_REPLY);
	buf_adds(&huge, "{\"data\":{\"id\":\"user-1\",\"type\":\"users\",\"attributes\":{\"username\":\"");
	while (huge.len < BUF_REPLY - 4096)
		buf_adds(&huge, "A name without an end ");
	buf_adds(&huge, "\"}}}");
	practice_trouble(st.p, PRACTICE_TF, "GET", "/api/v2/account/details*", TROUBLE_STATUS, 200, huge.s, -1);
	struct term *t = run(NULL, NULL);
	go_to(t, "Which Terraform?");
	go_to(t, "API token for Terraform");
	long long start = term_now_ns();
	press(t, "\r");
	see(t, "A name without an end");
	ck_assert_int_lt((term_now_ns() - start) / 1000000, term_patience(1500));
	term_settle(t, 100);
	size_t mark = term_mark(t);
	start = term_now_ns();
	press(t, "\033[6~");                     /* a page on */
	press(t, "d");
	term_settle(t, 100);
	press(t, "\033");
	term_settle(t, 60);
	ck_assert_int_lt((term_now_ns() - start) / 1000000, term_patience(1500));
	ck_assert_uint_gt(term_bytes_since(t, mark), 0);
	ck_assert_int_lt(journal_size(), 200000);
	go_to(t, "Which organization?");
	press(t, "\003");
	ended(t, 130);
	term_free(t);
	buf_free(&huge);
}
END_TEST

START_TEST(killed_after_the_change_it_is_not_made_twice)
{
	practice_trouble(st.p, PRACTICE_TF, "POST", "*", TROUBLE_SLOW, 60000, NULL, 1);
	struct term *t = run(NULL, NULL);
	go_to(t, "Create the provider, hand over");
	for (int i = 0; i < 500 && practice_count(st.p, "tf.creates") == 0; i++) {
		if (term_shows(t, "Enter do it") || term_shows(t, "Enter check"))
			press(t, "\r");
		term_settle(t, 40);
	}
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 1);
	kill(term_pid(t), SIGKILL);
	ck_assert_int_eq(term_exit(t, SOON), 128 + SIGKILL);
	term_free(t);
	t = run("--resume", "adopt_ok=yes");
	go_to(t, "Enter leave");
	press(t, "\r");
	ended(t, 0);
	ck_assert_int_eq(practice_count(st.p, "tf.creates"), 1);
	ck_assert_int_eq(practice_count(st.p, "tf.clients"), 1);
	ck_assert_int_eq(practice_count(st.p, "tf.keys"), 1);
	term_free(t);
}
END_TEST

int main(void)
{
	char dir[] = "/tmp/handrail-sshd-XXXXXX";
	if (!mkdtemp(dir))
		return 1;
	snprintf(key_made, sizeof key_made, "%s/key", dir);
	bool made = stage_make_key(key_made);
	ssh = stage_sshd(dir, SSHD_TODAY);
	if (!made || !ssh) {
		printf("no sshd here: %s\n", sshd_why());
		return 77;
	}
	Suite *s = suite_create("the guide, live on a terminal");
	TCase *c = tcase_create("all");
	tcase_add_checked_fixture(c, set_up, tear_down);
	tcase_set_timeout(c, (double)term_patience(180000) / 1000);
	tcase_add_test(c, the_guide_by_keys);
	tcase_add_loop_test(c, a_signal_while_something_is_awaited, 0, (int)COUNT(signals));
	tcase_add_test(c, escape_cancels_at_once);
	tcase_add_test(c, the_screen_lives_while_something_is_awaited);
	tcase_add_test(c, a_name_of_four_megabytes);
	tcase_add_test(c, killed_after_the_change_it_is_not_made_twice);
	suite_add_tcase(s, c);
	SRunner *runner = srunner_create(s);
	srunner_run_all(runner, CK_NORMAL);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	sshd_stop(ssh);
	stage_forget_key(key_made);
	rmdir(dir);
	return failed ? 1 : 0;
}
