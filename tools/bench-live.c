/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tools/bench.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/mem.h"
#include "tests/e2e/stage.h"
#include "tests/lib/term.h"

#define AWAITED "Esc stop"
#define PICTURE "25"             /* ms between two pictures of the moving mark */
#define STILL 50

/* How long a screen stood still between two things that came from it. */
struct stills { double ms[20000]; int n; size_t seen; bool counting; };
struct measured { struct stills stills; double awaited_ms; long first_kb, kb; };

/* Looks at what came since the last look; that which ends a wait still belongs to it. */
static void note(struct term *t, struct stills *s, bool awaited)
{
	size_t n;
	const struct term_read *reads = term_reads(t, &n);
	for (size_t i = s->seen; i < n; i++)
		if (i > 0 && s->counting && s->n < (int)COUNT(s->ms))
			s->ms[s->n++] = (double)(reads[i].ns - reads[i - 1].ns) / 1e6;
	s->seen = n;
	s->counting = awaited;
}

static double still_for(struct term *t)
{
	size_t n;
	const struct term_read *reads = term_reads(t, &n);
	return n ? (double)(term_now_ns() - reads[n - 1].ns) / 1e6 : 0;
}

/* Reads on until nothing is awaited. */
static void watch(struct term *t, struct measured *m)
{
	long long from = term_now_ns();
	while (!term_ended(t)) {
		term_settle(t, 2);
		bool awaited = term_shows(t, AWAITED);
		int before = m->stills.n;
		note(t, &m->stills, awaited);
		for (int i = before; i < m->stills.n; i++)
			if (m->stills.ms[i] > STILL && getenv("BENCH_VERBOSE"))
				fprintf(stderr, "%.0f ms still, then:\n%s", m->stills.ms[i], term_screen(t));
		if (!awaited && still_for(t) > 40)
			return;
		long long now = term_now_ns();
		if (awaited)
			m->awaited_ms += (double)(now - from) / 1e6;
		from = now;
	}
}

/* The same computer at the same time: a program that does nothing but change a character as often, watched in the same way. What it
 * stood still is the computer's doing. */
struct control { pid_t pid; int stop, result; };

static void control_run(int stop, int result)
{
	const char *argv[] = { bench_bare, PICTURE, NULL };
	struct term *t = term_start(argv, bench_env, 24, 80);
	struct pollfd p = { .fd = stop, .events = POLLIN };
	struct stills *s = mem_new(1, sizeof *s);
	while (t && !term_ended(t) && poll(&p, 1, 0) == 0) {
		term_settle(t, 2);
		note(t, s, true);
	}
	if (write(result, s, sizeof *s) != (ssize_t)sizeof *s)
		_exit(1);
	term_free(t);
	_exit(0);
}

static void control_start(struct control *c)
{
	int stop[2], result[2];
	if (pipe(stop) || pipe(result))
		mem_die("no pipe");
	c->pid = fork();
	if (c->pid == 0) {
		close(stop[1]);
		close(result[0]);
		control_run(stop[0], result[1]);
	}
	close(stop[0]);
	close(result[1]);
	c->stop = stop[1];
	c->result = result[0];
}

static void control_end(const struct control *c, struct stills *s)
{
	size_t got = 0;
	close(c->stop);
	for (ssize_t n; got < sizeof *s && (n = read(c->result, (char *)s + got, sizeof *s - got)) > 0; )
		got += (size_t)n;
	close(c->result);
	waitpid(c->pid, NULL, 0);
	if (got != sizeof *s)
		memset(s, 0, sizeof *s);
}

static void print_stills(const char *name, struct stills *s)
{
	int over = 0;
	for (int i = 0; i < s->n; i++)
		over += s->ms[i] > STILL;
	printf("%-34s %8.0f ms %8.0f ms %8d of %d\n", name, bench_at(s->ms, s->n, 1), bench_at(s->ms, s->n, 0.99), over, s->n);
}

static void walk(struct stage *st, const char *guide, struct measured *m)
{
	const char *argv[] = { st->program, "run", guide, "--answers", st->answers, "--ca-file", ca_file(st->ca), NULL };
	struct term *t = term_start(argv, st->env, 24, 80);
	if (!t)
		return;
	term_wait(t, "Enter", 5000);
	watch(t, m);
	m->first_kb = term_memory_kb(t, "VmHWM");
	for (int i = 0; i < 100 && !term_shows(t, "Enter leave") && !term_ended(t); i++) {
		size_t mark = term_mark(t);
		term_keys(t, "\r");
		for (int k = 0; k < 500 && term_bytes_since(t, mark) == 0; k++)
			term_settle(t, 5);
		watch(t, m);
	}
	if (!term_shows(t, "Enter leave"))
		fprintf(stderr, "bench: the live walk did not come to its end:\n%s", term_screen(t));
	m->kb = term_memory_kb(t, "VmHWM");
	term_keys(t, "\r");
	term_exit(t, 5000);
	term_free(t);
}

void bench_live(const char *program, const char *guide)
{
	struct stage st;
	static struct measured m;
	static struct stills own;
	struct control control;
	char dir[] = "/tmp/handrail-sshd-XXXXXX", key[80];
	struct sshd *ssh = mkdtemp(dir) ? stage_sshd(dir, SSHD_TODAY) : NULL;
	snprintf(key, sizeof key, "%s/key", dir);
	if (ssh && stage_make_key(key) && stage_open(&st, ssh, CA_GOOD)) {
		st.program = program;
		stage_key(&st, key);
		stage_answers(&st, NULL);
		practice_trouble(st.p, PRACTICE_TF, "*", "*", TROUBLE_SLOW, 300, NULL, -1);
		practice_trouble(st.p, PRACTICE_ADO, "*", "*", TROUBLE_SLOW, 300, NULL, -1);
		control_start(&control);
		walk(&st, guide, &m);
		control_end(&control, &own);
		stage_close(&st);
		printf("\n%-34s\n", "the guide live, servers 300 ms late");
		printf("%-34s %8ld kB\n", "  resident at the first screen", m.first_kb);
		printf("%-34s %8ld kB\n", "  resident after the checks", m.kb);
		printf("\n%-34s %11s %11s %8s\n", "the screen stands still", "longest", "p99", "over 50 ms");
		print_stills("  handrail, something is awaited", &m.stills);
		print_stills("  a bare screen, meanwhile", &own);
		printf("%-34s %8.0f ms\n", "  so long was awaited", m.awaited_ms);
	} else {
		printf("\nno live measurement: %s %s\n", sshd_why(), practice_why());
	}
	if (ssh)
		sshd_stop(ssh);
	stage_forget_key(key);
	rmdir(dir);
}
