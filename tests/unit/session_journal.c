/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include "session_tests.h"
#include "base/fs.h"
#include "base/mem.h"
#include "base/secret.h"
#include "session/journal.h"

static const char head[] = "{\"type\":\"begin\",\"schema\":1,\"guide\":\"tiny\",\"hash\":\"x\",\"rehearsal\":true,\"at\":1}\n";

START_TEST(private)
{
	struct walk w;
	struct stat st;
	char *path;

	walk_begin(&w);
	walk_open(&w, NULL);
	ck_assert_str_eq(session_name(w.session), "tiny");
	ck_assert_int_eq(stat(w.dir, &st), 0);
	ck_assert_int_eq(st.st_mode & 0777, 0700);
	path = fs_join(w.dir, "tiny.jsonl");
	ck_assert_int_eq(stat(path, &st), 0);
	ck_assert_int_eq(st.st_mode & 0777, 0600);
	free(path);
	walk_end(&w);
}
END_TEST

START_TEST(no_secret)
{
	static const char *const canaries[] = { "tok_rehearsed1", "daykey-canary-9", "hook-canary-77", "dG9rX3JlaGVhcnNlZDE", "cmVoZWFyc2Vk" };
	struct walk w;
	char *text;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, NULL);
	text = journal_text(&w);
	for (size_t i = 0; i < COUNT(canaries); i++)
		ck_assert_msg(!strstr(text, canaries[i]), "%s", canaries[i]);
	ck_assert_ptr_nonnull(strstr(text, "\"name\":\"token\",\"secret\":true"));
	ck_assert_ptr_nonnull(strstr(text, "\"name\":\"hook\",\"secret\":true"));
	ck_assert_ptr_nonnull(strstr(text, "https://one-a.example.com/api/links/l1"));      /* the undo is complete */
	free(text);
	walk_end(&w);
}
END_TEST

/* A secret that is part of an ordinary word is no reason to stop, and does not get into the file. */
START_TEST(common_word)
{
	struct walk w;
	char *text;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	give(&w, "way", "token");
	give(&w, "base", "https://one-a.example.com");
	act(&w, CMD_NEXT, NULL);
	give(&w, "token", "example");
	act(&w, CMD_NEXT, NULL);
	ck_assert_ptr_null(session_fatal(w.session));
	ck_assert_int_eq(state_of(&w, "who"), CHECK_ASKING);
	act(&w, CMD_BACK, NULL);
	give(&w, "base", "https://one-b.example.com");
	ck_assert_ptr_null(session_fatal(w.session));
	text = journal_text(&w);
	ck_assert_ptr_null(strstr(strstr(text, "\"secret\":true"), "example"));
	free(text);
	walk_end(&w);
}
END_TEST

START_TEST(refused)
{
	char dir[] = "/tmp/handrail-unit-XXXXXX";
	struct secret *s = secret_new("canary-in-a-line", 16);
	struct err err = { "" };
	struct journal *j;
	cJSON *r = cJSON_CreateObject();
	struct stat before, after;
	char *path;

	ck_assert_ptr_nonnull(mkdtemp(dir));
	j = journal_new(dir, "tiny", NULL, "h", false, &err);
	path = fs_join(dir, "tiny.jsonl");
	ck_assert_int_eq(stat(path, &before), 0);
	cJSON_AddStringToObject(r, "text", "x canary-in-a-line");
	ck_assert_int_eq(journal_write(j, r, SYNC_NOW, &err), -1);
	ck_assert_ptr_null(strstr(err.text, "canary"));
	ck_assert_int_eq(stat(path, &after), 0);
	ck_assert_int_eq(before.st_size, after.st_size);
	secret_free(s);
	journal_remove(j);
	ck_assert(!fs_exists(path));
	free(path);
	rmdir(dir);
}
END_TEST

/* ---- to the disk ---- */

/* These stand in for the system's, which a test cannot look into. */
static int synced;
static bool sync_fails;

static int no_disk(void)
{
	synced++;
	errno = EIO;
	return sync_fails ? -1 : 0;
}

int fsync(int fd)
{
	(void)fd;
	return no_disk();
}

int fdatasync(int fd)
{
	(void)fd;
	return no_disk();
}

static void nothing(void *arg)
{
	(void)arg;
}

static void some_turns(struct walk *w)
{
	int tick = 0;

	for (int i = 0; i < 3; i++) {
		tick = loop_timer(w->loop, 0, nothing, NULL);     /* a turn without anything to do would wait for ever */
		loop_turn(w->loop);
		loop_timer_off(w->loop, tick);
	}
}

/* A change is not begun before its intent is on the disk; what came of it goes there when the picture of it has been drawn. */
START_TEST(to_the_disk)
{
	struct walk w;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	some_turns(&w);
	synced = 0;
	give(&w, "base", "https://one.example.com");
	give(&w, "way", "token");
	ck_assert_int_eq(synced, 0);
	loop_turn(w.loop);
	ck_assert_int_eq(synced, 0);         /* here a face would draw */
	loop_turn(w.loop);
	ck_assert_int_eq(synced, 1);         /* once for both */
	walk_to(&w, "link");
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert_int_eq(view(&w)->kind, VIEW_CONFIRM);
	some_turns(&w);
	synced = 0;
	ck_assert_int_eq(session_do(w.session, CMD_CONFIRM, NULL, NULL), 0);
	ck_assert_int_eq(synced, 1);
	settle(&w);
	some_turns(&w);
	ck_assert_int_eq(synced, 2);
	walk_end(&w);
}
END_TEST

START_TEST(not_to_the_disk)
{
	struct walk w;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	sync_fails = true;
	give(&w, "base", "https://one.example.com");
	some_turns(&w);
	ck_assert_int_eq(view(&w)->kind, VIEW_STOPPED);
	ck_assert_ptr_nonnull(strstr(session_fatal(w.session), "cannot be saved any more"));
	ck_assert_int_eq(session_exit(w.session), 1);
	sync_fails = false;
	walk_end(&w);
}
END_TEST

/* What is still to go there when it is left goes there then. */
START_TEST(to_the_disk_at_last)
{
	struct walk w;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	some_turns(&w);
	synced = 0;
	give(&w, "base", "https://one.example.com");
	ck_assert_int_eq(session_do(w.session, CMD_QUIT, NULL, NULL), 0);
	ck_assert_int_eq(synced, 1);
	walk_close(&w);
	ck_assert_int_eq(synced, 1);
	walk_end(&w);
}
END_TEST

START_TEST(locked)
{
	struct walk w;
	struct err err = { "" };

	walk_begin(&w);
	walk_open(&w, NULL);
	ck_assert_ptr_null(journal_open(w.dir, "tiny", &err));
	ck_assert_ptr_nonnull(strstr(err.text, "open in another handrail"));
	walk_end(&w);
}
END_TEST

static void opens(struct walk *w, const char *text, int records, const char *why)
{
	struct err err = { "" };
	struct journal *j;
	int n = 0;

	journal_put(w, "tiny.jsonl", text, strlen(text));
	j = journal_open(w->dir, "tiny", &err);
	ck_assert_msg((j != NULL) == (why == NULL), "%s", err.text);
	if (why)
		ck_assert_msg(strstr(err.text, why), "%s", err.text);
	for (const char *s = j ? text : ""; (s = strchr(s, '\n')); s++)
		n++;
	if (j)
		ck_assert_int_eq(n - 1, records);
	journal_close(j);
}

START_TEST(broken)
{
	struct walk w;
	char *text, *now;

	walk_begin(&w);
	text = mem_fmt("%s{\"type\":\"end\"}\n{\"type\":\"a", head);
	opens(&w, text, 1, NULL);
	now = journal_text(&w);
	ck_assert_uint_eq(strlen(now), strlen(text) - 10);       /* the half line is cut off */
	free(now);
	free(text);
	text = mem_fmt("%s{\"type\":\"end\"}\nnonsense\n{\"type\":\"end\"}\n", head);
	opens(&w, text, 0, "tiny.jsonl:3:");
	free(text);
	text = mem_fmt("%s\n", head);
	opens(&w, text, 0, "tiny.jsonl:2:");
	free(text);
	opens(&w, "{\"type\":\"begin\",\"schema\":2,\"guide\":\"tiny\"}\n", 0, "newer handrail");
	opens(&w, "{\"type\":\"begin\",\"guide\":\"tiny\"}\n", 0, "does not begin like");
	opens(&w, "{\"type\":\"begin\",\"schema\":\"1\",\"guide\":\"tiny\"}\n", 0, "does not begin like");
	opens(&w, "{\"half", 0, "does not begin like");
	opens(&w, "", 0, "does not begin like");
	walk_end(&w);
}
END_TEST

struct seen { int n, broken, finished, locked; char *step; };

static void see(void *arg, const struct journal_info *i)
{
	struct seen *s = arg;

	s->n++;
	s->broken += i->broken != NULL;
	s->finished += i->finished;
	s->locked += i->locked;
	free(s->step);
	s->step = mem_dup(i->step);
}

START_TEST(listed)
{
	struct walk w;
	struct seen s = { 0 };

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	give(&w, "way", "hand");
	walk_to(&w, "hand");
	journal_put(&w, "other.jsonl", "nonsense\n", 9);
	ck_assert_int_eq(journal_list(w.dir, see, &s), 2);
	ck_assert_int_eq(s.broken, 1);
	ck_assert_int_eq(s.locked, 1);
	ck_assert_str_eq(s.step, "5.1");
	walk_to(&w, NULL);
	journal_list(w.dir, see, &s);
	ck_assert_int_eq(s.finished, 1);
	act(&w, CMD_BACK, NULL);                                 /* gone back to, it is not finished any more */
	s.finished = 0;
	journal_list(w.dir, see, &s);
	ck_assert_int_eq(s.finished, 0);
	free(s.step);
	walk_end(&w);
}
END_TEST

START_TEST(several)
{
	char dir[] = "/tmp/handrail-unit-XXXXXX";
	struct err err;
	struct journal *a, *b;

	ck_assert_ptr_nonnull(mkdtemp(dir));
	a = journal_new(dir, "tiny", NULL, "h", true, &err);
	b = journal_new(dir, "tiny", NULL, "h", true, &err);
	ck_assert_str_eq(journal_name(a), "tiny");
	ck_assert_str_eq(journal_name(b), "tiny-2");
	journal_remove(a);
	journal_remove(b);
	rmdir(dir);
}
END_TEST

/* The disk is full: it is said, the file is as before, the session stops. */
START_TEST(full)
{
	struct walk w;
	struct rlimit before, small;
	struct err err = { "" };
	char *text, *now;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	give(&w, "way", "token");
	text = journal_text(&w);
	signal(SIGXFSZ, SIG_IGN);
	ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &before), 0);
	small = before;
	small.rlim_cur = strlen(text) + 20;
	ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &small), 0);
	session_answer(w.session, "base", "https://one-a.example.com", &err);
	ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &before), 0);
	now = journal_text(&w);
	ck_assert_str_eq(now, text);
	ck_assert_ptr_nonnull(session_fatal(w.session));
	ck_assert_ptr_nonnull(strstr(session_fatal(w.session), "cannot be saved any more"));
	ck_assert_int_eq(view(&w)->kind, VIEW_STOPPED);
	ck_assert(session_over(w.session));
	ck_assert_int_eq(session_exit(w.session), 1);
	ck_assert_int_eq(session_do(w.session, CMD_NEXT, NULL, &err), -1);
	free(now);
	free(text);
	walk_end(&w);
}
END_TEST

/* A change is not made when it cannot be written down before. */
START_TEST(full_at_change)
{
	struct walk w;
	struct rlimit before, small;
	struct err err = { "" };
	char *text;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "link");
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(view(&w)->kind, VIEW_CONFIRM);
	text = journal_text(&w);
	signal(SIGXFSZ, SIG_IGN);
	ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &before), 0);
	small = before;
	small.rlim_cur = strlen(text) + 20;
	ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &small), 0);
	ck_assert_int_eq(session_do(w.session, CMD_CONFIRM, NULL, &err), -1);
	ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &before), 0);
	ck_assert_ptr_nonnull(strstr(err.text, "cannot be saved"));
	ck_assert_int_eq(view(&w)->kind, VIEW_STOPPED);
	ck_assert_ptr_null(values_get(session_values(w.session), "link_id"));
	free(text);
	walk_end(&w);
}
END_TEST

START_TEST(gone_at_the_end)
{
	struct walk w;
	char *path;

	walk_begin(&w);
	walk_open(&w, NULL);
	path = fs_join(w.dir, "tiny.jsonl");
	walk_to(&w, "link");
	act(&w, CMD_QUIT, NULL);
	ck_assert_int_eq(session_exit(w.session), 4);
	walk_close(&w);
	ck_assert(fs_exists(path));                              /* stopped, it can be gone on with */
	walk_open(&w, "tiny");
	walk_to(&w, NULL);
	walk_close(&w);
	ck_assert(!fs_exists(path));
	free(path);
	walk_end(&w);
}
END_TEST

static void label_is(void *arg, const struct journal_info *i)
{
	ck_assert_ptr_null(i->broken);
	ck_assert_str_eq(i->label, "a\xef\xbf\xbd[2Jb");
	++*(int *)arg;
}

START_TEST(clean)
{
	static const char line[] = "{\"type\":\"label\",\"text\":\"a\\u001b[2Jb\",\"at\":1}\n";
	char *all = mem_fmt("%s%s", head, line), *file;
	struct walk w;
	struct err e;
	int n = 0;

	walk_begin(&w);
	ck_assert_int_eq(fs_mkdirs(w.dir, &e), 0);
	file = fs_join(w.dir, "tiny.jsonl");
	ck_assert_int_eq(fs_write_new(file, all, strlen(all), 0600, &e), 0);
	ck_assert_int_eq(journal_list(w.dir, label_is, &n), 1);
	ck_assert_int_eq(n, 1);
	free(file);
	free(all);
	walk_end(&w);
}
END_TEST

Suite *journal_suite(void)
{
	Suite *s = suite_create("journal");
	TCase *t = tcase_create("journal");

	tcase_set_timeout(t, 60);
	tcase_add_test(t, private);
	tcase_add_test(t, no_secret);
	tcase_add_test(t, common_word);
	tcase_add_test(t, refused);
	tcase_add_test(t, to_the_disk);
	tcase_add_test(t, to_the_disk_at_last);
	tcase_add_test(t, not_to_the_disk);
	tcase_add_test(t, locked);
	tcase_add_test(t, broken);
	tcase_add_test(t, listed);
	tcase_add_test(t, several);
	tcase_add_test(t, full);
	tcase_add_test(t, clean);
	tcase_add_test(t, full_at_change);
	tcase_add_test(t, gone_at_the_end);
	suite_add_tcase(s, t);
	return s;
}
