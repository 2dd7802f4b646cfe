/* SPDX-License-Identifier: ISC */
/* Measures the program through a pseudo-terminal, side by side with a bare curses screen and with whiptail, all in one run and
 * in rotated order: how long until the whole screen is painted, how many bytes a typed letter costs, how long Esc takes, what
 * becomes of a long paste, and how much memory is used. Ratios count; milliseconds depend on the computer.
 *   bench [-n ROUNDS] [-g GUIDE] [PROGRAM]      bench-bare is looked for beside this program's folder */
#include "config.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "tests/lib/term.h"
#include "tools/bench.h"

const char **bench_env;
static char home[] = "/tmp/handrail-bench-XXXXXX";
char bench_bare[4096];

static int by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return x < y ? -1 : x > y;
}

double bench_at(double *v, int n, double share)
{
	qsort(v, (size_t)n, sizeof *v, by_size);
	return n ? v[(int)((n - 1) * share + 0.5)] : 0;
}

/* A session that a run before left behind would be offered, which is another screen. */
static void forget_sessions(void)
{
	char dir[128], path[512];
	snprintf(dir, sizeof dir, "%s/state/handrail/sessions", home);
	DIR *d = opendir(dir);
	for (struct dirent *e; d && (e = readdir(d)); ) {
		snprintf(path, sizeof path, "%s/%s", dir, e->d_name);
		if (e->d_name[0] != '.')
			unlink(path);
	}
	if (d)
		closedir(d);
}

struct term *bench_start(const struct subject *s, double *paint_ms)
{
	forget_sessions();
	struct term *t = term_start(s->argv, bench_env, 24, 80);
	if (!t)
		return NULL;
	size_t n;
	/* read on until the marker is there and nothing more came for 30 ms; looking at the screen comes after the reading */
	for (int i = 0; i < 100 && !term_ended(t); i++) {
		term_settle(t, 30);
		if (term_shows(t, s->marker))
			break;
	}
	const struct term_read *reads = term_reads(t, &n);
	if (!n || !term_shows(t, s->marker)) {
		fprintf(stderr, "bench: %s did not show \"%s\":\n%s", s->name, s->marker, term_screen(t));
		term_free(t);
		return NULL;
	}
	if (paint_ms)
		*paint_ms = (double)(reads[n - 1].ns - term_exec_ns(t)) / 1e6;
	return t;
}

static void measure_paint(struct subject *list, int n, int rounds)
{
	double *ms = mem_new((size_t)(n * rounds), sizeof *ms);
	for (int round = 0; round < rounds; round++) {
		for (int i = 0; i < n; i++) {
			struct subject *s = &list[(i + round) % n];
			double one;
			struct term *t = s->missing ? NULL : bench_start(s, &one);
			if (!t) {
				s->missing = true;
				continue;
			}
			term_bytes(t, &s->bytes);
			long kb = term_memory_kb(t, "VmHWM");
			s->kb = kb > s->kb ? kb : s->kb;
			ms[(s - list) * rounds + s->runs++] = one;
			term_free(t);
		}
	}
	for (int i = 0; i < n; i++) {
		struct subject *s = &list[i];
		double *v = ms + i * rounds;
		s->median = bench_at(v, s->runs, 0.5);
		s->p90 = bench_at(v, s->runs, 0.9);
		s->min = bench_at(v, s->runs, 0);
	}
	free(ms);
}

static void print_paint(const struct subject *list, int n)
{
	printf("%-34s %8s %8s %8s %7s %7s %8s\n", "exec to the whole first screen", "min ms", "median", "p90", "ratio", "bytes", "RSS kB");
	for (int i = 0; i < n; i++) {
		const struct subject *s = &list[i];
		if (s->missing)
			printf("%-34s not here\n", s->name);
		else
			printf("%-34s %8.2f %8.2f %8.2f %7.2f %7zu %8ld\n", s->name, s->min, s->median, s->p90,
				list[0].median > 0 ? s->median / list[0].median : 0, s->bytes, s->kb);
	}
}

static bool to_field(const struct subject *s, struct term *t)
{
	for (const char *const *k = s->keys; k && *k; k += 2) {
		if (!term_wait(t, k[0], 5000) || !term_keys(t, k[1]))
			return false;
	}
	term_settle(t, 60);
	return !s->field || term_wait(t, s->field, 5000);
}

/* Bytes and time for each of some letters, in the middle of a word. */
static void measure_letters(const struct subject *s)
{
	enum { LETTERS = 40 };
	double bytes[LETTERS], us[LETTERS];
	struct term *t = bench_start(s, NULL);
	if (!t || !to_field(s, t)) {
		printf("%-34s could not be led to a field\n%s", s->name, t ? term_screen(t) : "");
		term_free(t);
		return;
	}
	for (int i = 0; i < LETTERS; i++) {
		size_t mark = term_mark(t), n, before;
		char key[2] = { (char)('a' + i * 7 % 26), '\0' };
		term_reads(t, &before);
		long long start = term_now_ns();
		term_keys(t, key);
		term_settle(t, 20);
		const struct term_read *reads = term_reads(t, &n);
		bytes[i] = (double)term_bytes_since(t, mark);
		if (bytes[i] > 25 && s->own && getenv("BENCH_VERBOSE"))
			fprintf(stderr, "letter %d: %.0f bytes\n", i, bytes[i]);
		us[i] = n > before ? (double)(reads[n - 1].ns - start) / 1e3 : -1;
	}
	double most = bench_at(bytes, LETTERS, 1);
	printf("%-34s %8.0f %8.0f %12.0f %12.0f\n", s->name, bench_at(bytes, LETTERS, 0.5), most, bench_at(us, LETTERS, 0.5), bench_at(us, LETTERS, 0.99));
	term_free(t);
}

static void measure_escape(const struct subject *s, int rounds)
{
	double ms[64];
	int n = 0;
	for (int i = 0; i < rounds && i < 64; i++) {
		size_t before, after;
		struct term *t = bench_start(s, NULL);
		if (!t || !to_field(s, t)) {
			term_free(t);
			break;
		}
		term_reads(t, &before);
		long long start = term_now_ns();
		term_keys(t, "\033");
		for (int k = 0; k < 100 && (term_reads(t, &after), after == before) && !term_ended(t); k++)
			term_settle(t, 20);
		const struct term_read *reads = term_reads(t, &after);
		if (after > before)
			ms[n++] = (double)(reads[before].ns - start) / 1e6;
		term_free(t);
	}
	printf("%-34s %8.1f %8.1f\n", s->name, bench_at(ms, n, 0.5), bench_at(ms, n, 1));
}

static void measure_paste(const struct subject *s)
{
	enum { SIZE = 6000 };
	static char text[SIZE + 1];
	for (int i = 0; i < SIZE; i++)
		text[i] = "abcdefghijklmnopqrstuvwxyz234567"[i * 11 % 32];
	struct term *t = bench_start(s, NULL);
	size_t before, n;
	if (!t || !to_field(s, t)) {
		term_free(t);
		return;
	}
	term_reads(t, &before);
	size_t mark = term_mark(t);
	long long start = term_now_ns();
	term_paste(t, text);
	term_settle(t, 60);
	const struct term_read *reads = term_reads(t, &n);
	double ms = n > before ? (double)(reads[n - 1].ns - start) / 1e6 : -1;
	size_t bytes = term_bytes_since(t, mark);
	bool counted = term_shows(t, "6000") || term_shows(t, text + SIZE - 20);
	char *screen = mem_dup(term_screen(t));
	size_t from = term_mark(t), len;
	if (s->leave)
		term_keys(t, s->leave);
	term_settle(t, 100);
	const char *all = term_bytes(t, &len);
	size_t kept = 0;
	for (size_t i = from; i < len; i++)
		kept += isalnum((unsigned char)all[i]) != 0;
	printf("%-34s %8.1f %8zu  %s\n", s->name, ms, bytes, counted ? "whole, and says so" : !s->leave ? "" : kept >= SIZE ? "gives 6000 back" : "does not say what became of it");
	if (!counted && s->own)
		printf("%s", screen);
	free(screen);
	term_free(t);
}

static void find_bare(const char *self)
{
	const char *slash = strrchr(self, '/');
	const char *dir = slash ? slash + 1 : self;
	/* libtool keeps programs that use a shared library in .libs */
	snprintf(bench_bare, sizeof bench_bare, "%.*sbench-bare", (int)(dir - self), self);
	if (access(bench_bare, X_OK) != 0)
		snprintf(bench_bare, sizeof bench_bare, "%.*s../bench-bare", (int)(dir - self), self);
}

static void prepare(void)
{
	static char var[2][128];
	static const char *changes[] = { "TERM=xterm-256color", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "LANGUAGE=", "NO_COLOR", "TMUX", "SSH_TTY", var[0], var[1],
		"XDG_DATA_HOME", NULL };
	if (!mkdtemp(home))
		mem_die("no folder");
	snprintf(var[0], sizeof var[0], "HOME=%s", home);
	snprintf(var[1], sizeof var[1], "XDG_STATE_HOME=%s/state", home);
	bench_env = term_env(changes);
}

static const char *const field_keys[] = { "help", "\r", "How do you want", "\r", "Host of Terraform", "", NULL };

int main(int argc, char **argv)
{
	int rounds = 20, c;
	const char *guide = "terraform-azure-devops-server";
	while ((c = getopt(argc, argv, "n:g:")) != -1) {
		if (c == 'n')
			rounds = (int)strtol(optarg, NULL, 10);
		if (c == 'g')
			guide = optarg;
	}
	const char *program = optind < argc ? argv[optind] : "./handrail";
	find_bare(argv[0]);
	prepare();
	struct subject list[] = {
		{ .name = "bare curses screen", .argv = { bench_bare }, .marker = "help" },
		{ .name = "whiptail --inputbox", .argv = { "whiptail", "--inputbox", "What is your name?", "10", "60" }, .marker = "Cancel", .leave = "\r" },
		{ .name = "handrail rehearse (menu)", .argv = { program, "rehearse" }, .marker = BENCH_MARK, .own = true },
		{ .name = "handrail rehearse GUIDE", .argv = { program, "rehearse", guide, "--new" }, .marker = BENCH_MARK, .own = true, .keys = field_keys },
	};
	int n = (int)COUNT(list);
	measure_paint(list, n, rounds);
	print_paint(list, n);
	struct subject *typed[] = { &list[0], &list[1], &list[3] };
	printf("\n%-34s %8s %8s %12s %12s\n", "a typed letter", "bytes", "most", "median us", "p99 us");
	for (int i = 0; i < 3; i++)
		if (!typed[i]->missing)
			measure_letters(typed[i]);
	printf("\n%-34s %8s %8s\n", "Esc to the first change, ms", "median", "most");
	for (int i = 0; i < 3; i++)
		if (!typed[i]->missing)
			measure_escape(typed[i], 5);
	printf("\n%-34s %8s %8s\n", "a paste of 6000", "ms", "bytes");
	for (int i = 1; i < 3; i++)
		if (!typed[i]->missing)
			measure_paste(typed[i]);
	bench_live(program, guide);
	char *rm[] = { (char[]){ "rm" }, (char[]){ "-rf" }, home, NULL };
	fflush(stdout);
	free(bench_env);
	execvp(rm[0], rm);
	return 1;
}
