/* SPDX-License-Identifier: ISC */
/* The same answers give the same journal, whichever face they are given to: curses by keys, plain through a pipe, unattended from a
 * file. Compared is every record, but for
 *   - what hangs on the clock: "at", the times in details, how many milliseconds a reply took;
 *   - what only the face can know: how an answer came ("origin", "where");
 *   - what was filled in before the person answered otherwise: of the answers between two other records the last one of each name counts,
 *     and their order does not.
 * A rehearsal takes its journal away at the end; a second name for the file, given while the program waits for its first answer, keeps it. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/mem.h"
#include "guide/json.h"
#include "tests/terminal/drive.h"

enum { MOST = 400 };

/* What is answered; everything else is left as it is filled in. prompt: how the plain face asks; title: of the screen. */
struct given { const char *name, *prompt, *title, *value, *line, *keys; };
static char expires[16];
static const struct given with_token[] = {
	{ "way", "Terraform's part (", "How do you want to work?", "token", "1", "" },
	{ "tfe_host", "Host of Terraform", "Which Terraform?", "terraform.corp.example.com", NULL, NULL },
	{ "instance_url", "Address of the server", "Where is the server?", "https://code.corp.example.com/tfs", NULL, NULL },
	{ "pat_expires", "When does it expire?", "When does the token expire?", expires, NULL, NULL },
	{ "pat", "Personal access token", "Paste the token", "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst", NULL, NULL },
	{ "provider_name", "Display name", "What the provider is to be", "On premises", NULL, NULL },
	{ NULL } };
static const struct given by_hand[] = {
	{ "way", "Terraform's part (", "How do you want to work?", "hand", "2", DOWN },
	{ "instance_url", "Address of the server", "Where is the server?", "https://code.corp.example.com/tfs", NULL, NULL },
	{ "pat_expires", "When does it expire?", "When does the token expire?", expires, NULL, NULL },
	{ "pat", "Personal access token", "Paste the token", "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst", NULL, NULL },
	{ NULL } };
static const struct given *const ways[] = { with_token, by_hand };

/* ---- keeping a journal ---- */

static char *path_of(const char *name)
{
	return mem_fmt("%s/%s", drive_dir(), name);
}

static char *journal_path(void)
{
	return path_of("state/handrail/sessions/" GUIDE ".jsonl");
}

static void hold(const char *name)
{
	char *from = journal_path(), *to = path_of(name);
	ck_assert_msg(link(from, to) == 0, "%s: %s", from, strerror(errno));
	free(from);
	free(to);
}

static cJSON *held(const char *name)
{
	char *path = path_of(name);
	cJSON *all = cJSON_CreateArray();
	FILE *f = fopen(path, "r");
	static char line[1 << 20];
	ck_assert_ptr_nonnull(f);
	while (fgets(line, sizeof line, f))
		cJSON_AddItemToArray(all, cJSON_Parse(line));
	fclose(f);
	free(path);
	return all;
}

/* ---- the faces ---- */

/* The answers are read when the journal is there: they come through a named pipe, which waits for us. */
static void unattended(const struct given *g)
{
	char *answers = path_of("answers"), *journal = journal_path();
	const char *argv[] = { "./handrail", "rehearse", GUIDE, "--no-input", "--answers", answers, NULL };
	const char **env = drive_env(NULL);
	int fd, status;
	pid_t pid;
	ck_assert_int_eq(mkfifo(answers, 0600), 0);
	pid = fork();
	if (pid == 0) {
		ck_assert_ptr_nonnull(freopen("/dev/null", "w", stdout));
		execve(argv[0], (char *const *)(size_t)argv, (char *const *)(size_t)env);
		_exit(127);
	}
	fd = open(answers, O_WRONLY | O_CLOEXEC);                /* until it reads */
	ck_assert_int_ge(fd, 0);
	hold("unattended");
	cJSON *all = cJSON_CreateObject();
	for (; g->name; g++)
		cJSON_AddStringToObject(all, g->name, g->value);
	char *text = cJSON_PrintUnformatted(all);
	ck_assert_int_eq(write(fd, text, strlen(text)), (ssize_t)strlen(text));
	close(fd);
	waitpid(pid, &status, 0);
	ck_assert_int_eq(status, 0);
	cJSON_free(text);
	cJSON_Delete(all);
	free(answers);
	free(journal);
	free(env);
}

/* The face on pipes; what it said since the last answer. */
struct plain { pid_t pid; int in, out; struct buf said; };

static void plain_start(struct plain *p)
{
	const char *argv[] = { "./handrail", "rehearse", GUIDE, "--plain", NULL };
	const char **env = drive_env(NULL);
	int in[2], out[2];
	ck_assert(pipe(in) == 0 && pipe(out) == 0);
	p->pid = fork();
	if (p->pid == 0) {
		dup2(in[0], 0);
		dup2(out[1], 1);
		for (int i = 0; i < 2; i++)
			close(in[i]), close(out[i]);
		execve(argv[0], (char *const *)(size_t)argv, (char *const *)(size_t)env);
		_exit(127);
	}
	close(in[0]);
	close(out[1]);
	p->in = in[1];
	p->out = out[0];
	buf_init(&p->said, 1 << 20);
	free(env);
}

/* Reads up to the next question, which is all that ends so; NULL at the end. */
static const char *plain_question(struct plain *p)
{
	static char bytes[65536];
	struct pollfd wait = { .fd = p->out, .events = POLLIN };
	buf_clear(&p->said);
	while (p->said.len < 2 || strcmp(p->said.s + p->said.len - 2, ": ") != 0) {
		ck_assert_msg(poll(&wait, 1, (int)term_patience(SOON)) == 1, "nothing comes after:\n%s", p->said.s);
		ssize_t n = read(p->out, bytes, sizeof bytes);
		if (n <= 0)
			return NULL;
		buf_add(&p->said, bytes, (size_t)n);
	}
	const char *line = strrchr(p->said.s, '\n');
	return line ? line + 1 : p->said.s;
}

static const char *plain_answer(const struct given *g, bool *done, const char *question)
{
	for (int i = 0; g[i].name; i++)
		if (!done[i] && strncmp(question, g[i].prompt, strlen(g[i].prompt)) == 0) {
			done[i] = true;
			return g[i].line ? g[i].line : g[i].value;
		}
	return "";
}

static void plain(const struct given *g)
{
	struct plain p;
	bool done[16] = { false }, first = true;
	int status;
	plain_start(&p);
	for (const char *question; (question = plain_question(&p)) != NULL; first = false) {
		if (first)
			hold("plain");
		char *line = mem_fmt("%s\n", plain_answer(g, done, question));
		ck_assert_int_eq(write(p.in, line, strlen(line)), (ssize_t)strlen(line));
		free(line);
	}
	close(p.in);
	close(p.out);
	waitpid(p.pid, &status, 0);
	ck_assert_msg(status == 0, "%d:\n%s", status, p.said.s);
	for (int i = 0; g[i].name; i++)
		ck_assert_msg(done[i], "the plain face never asked: %s", g[i].prompt);
	buf_free(&p.said);
}

/* Until the end of the value stands on the screen, for a field shows that; of a secret nothing is shown. */
static void type_value(struct term *t, const struct given *g)
{
	size_t n = strlen(g->value);
	const char *tail = strcmp(g->name, "pat") == 0 ? "" : g->value + (n > 10 ? n - 10 : 0);
	for (int i = 0; i < 5; i++) {                /* what is typed while a screen changes may be lost: then again */
		press(t, CTRL_U);
		press(t, g->value);
		if (!*tail || term_wait(t, tail, 2000))
			return;
	}
	ck_abort_msg("%s does not show what was typed", g->title);
}

/* Answers what the screen asks, once each. */
static void type_answers(struct term *t, const struct given *g, bool *done)
{
	for (int i = 0; g[i].name; i++) {
		if (done[i] || !term_shows(t, g[i].title))
			continue;
		if (g[i].keys) {
			press(t, g[i].keys);
		} else {
			type_value(t, &g[i]);
		}
		done[i] = true;
	}
}

static void curses(const struct given *g)
{
	bool done[16] = { false };
	struct term *t = rehearse(24, 80);
	hold("curses");
	for (int i = 0; i < 120 && !term_shows(t, "Enter leave"); i++) {
		type_answers(t, g, done);
		size_t mark = term_mark(t);
		press(t, ENTER);
		for (int k = 0; k < 500 && term_bytes_since(t, mark) == 0 && !term_ended(t); k++)
			term_settle(t, 10);
		term_settle(t, 60);
		ck_assert(term_wait_gone(t, "Esc stop", SOON));
	}
	see(t, "Enter leave");
	press(t, ENTER);
	drive_ended(t, 0);
	for (int i = 0; g[i].name; i++)
		ck_assert_msg(done[i], "the screen never came: %s", g[i].title);
	term_free(t);
}

/* ---- comparing ---- */

/* "2026-11-22T06:00:00Z" and "12 ms" are as long as they happen to be: each becomes one mark. */
static void without_times(cJSON *text)
{
	char *out = mem_dup(text->valuestring), *to = out;
	for (const char *s = text->valuestring; *s; ) {
		size_t digits = strspn(s, "0123456789");
		if (digits && strncmp(s + digits, " ms", 3) == 0) {
			s += digits;
		} else if (digits == 4 && s[4] == '-' && strspn(s, "0123456789-:TZ") == 20) {
			s += 20;
			*to++ = '@';
		} else {
			*to++ = *s++;
		}
	}
	*to = '\0';
	cJSON_SetValuestring(text, out);
	free(out);
}

static void leave_out(cJSON *r)
{
	static const char *const known_to_one[] = { "at", "origin", "where" };
	for (size_t i = 0; i < COUNT(known_to_one); i++)
		cJSON_DeleteItemFromObject(r, known_to_one[i]);
	for (cJSON *c = r->child; c; c = c->next) {
		if (c->string && strcmp(c->string, "details") == 0)
			without_times(c);
		if (cJSON_IsObject(c) || cJSON_IsArray(c))
			leave_out(c);
	}
}

static const char *text_in(const cJSON *r, const char *key)
{
	const cJSON *t = cJSON_GetObjectItem(r, key);
	return cJSON_IsString(t) ? t->valuestring : "";
}

static bool is_answer(const cJSON *r)
{
	return strcmp(text_in(r, "type"), "answer") == 0 || strcmp(text_in(r, "type"), "made") == 0;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(text_in(*(cJSON *const *)a, "name"), text_in(*(cJSON *const *)b, "name"));
}

/* The records as lines; a run of answers in the order of their names, the last of each. */
static int lines_of(cJSON *all, char **lines)
{
	int n = 0;
	for (cJSON *r = all->child; r; ) {
		cJSON *run[MOST];
		int k = 0;
		for (; r && is_answer(r); r = r->next) {
			for (int i = 0; i < k; i++)
				if (strcmp(text_in(run[i], "name"), text_in(r, "name")) == 0)
					run[i] = run[--k];
			run[k++] = r;
		}
		qsort(run, (size_t)k, sizeof *run, by_name);
		if (k == 0)
			run[k++] = r, r = r->next;
		for (int i = 0; i < k; i++) {
			leave_out(run[i]);
			ck_assert_int_lt(n, MOST);
			lines[n++] = cJSON_PrintUnformatted(run[i]);
		}
	}
	return n;
}

static void same(const char *one, const char *other)
{
	char *a[MOST], *b[MOST];
	cJSON *ja = held(one), *jb = held(other);
	int na = lines_of(ja, a), nb = lines_of(jb, b);
	ck_assert_int_gt(na, 60);
	for (int i = 0; i < na && i < nb; i++)
		ck_assert_msg(strcmp(a[i], b[i]) == 0, "record %d of\n%s: %s\n%s: %s", i + 1, one, a[i], other, b[i]);
	ck_assert_msg(na == nb, "%s has %d records, %s has %d", one, na, other, nb);
	printf("%d records are the same: %s, %s\n", na, one, other);
	for (int i = 0; i < na; i++)
		cJSON_free(a[i]), cJSON_free(b[i]);
	cJSON_Delete(ja);
	cJSON_Delete(jb);
}

START_TEST(every_face_writes_the_same_journal)
{
	time_t later = time(NULL) + 200L * 86400;
	struct tm tm;
	gmtime_r(&later, &tm);
	strftime(expires, sizeof expires, "%Y-%m-%d", &tm);
	unattended(ways[_i]);
	plain(ways[_i]);
	curses(ways[_i]);
	same("unattended", "plain");
	same("unattended", "curses");
	ck_assert_int_eq(drive_sessions(), 0);
}
END_TEST

static void add(TCase *c)
{
	tcase_add_loop_test(c, every_face_writes_the_same_journal, 0, (int)COUNT(ways));
}

int main(void)
{
	return drive_main("the same journal by every face", add);
}
