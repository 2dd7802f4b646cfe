/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tools/bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/e2e/stage.h"
#include "tests/lib/term.h"

#define AWAITED "Esc stop"

struct measured { double gap_ms, awaited_ms, key_ms; long first_kb, kb; int keys; };

/* Reads on until nothing is awaited; how long did the screen stand still meanwhile? */
static void watch(struct term *t, struct measured *m)
{
	long long from = term_now_ns();
	while (!term_ended(t)) {
		size_t n;
		term_settle(t, 2);
		bool awaited = term_shows(t, AWAITED);
		long long now = term_now_ns();
		const struct term_read *reads = term_reads(t, &n);
		double still = n ? (double)(now - reads[n - 1].ns) / 1e6 : 0;
		if (!awaited && still > 40)
			return;
		if (awaited && still > 50 && getenv("BENCH_VERBOSE"))
			fprintf(stderr, "%.0f ms still:\n%s", still, term_screen(t));
		if (awaited && still > m->gap_ms)
			m->gap_ms = still;
		if (awaited)
			m->awaited_ms += (double)(now - from) / 1e6;
		from = now;
	}
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
		m->keys++;
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
	struct measured m = { 0 };
	char dir[] = "/tmp/handrail-sshd-XXXXXX", key[80];
	struct sshd *ssh = mkdtemp(dir) ? stage_sshd(dir, SSHD_TODAY) : NULL;
	snprintf(key, sizeof key, "%s/key", dir);
	if (ssh && stage_make_key(key) && stage_open(&st, ssh, CA_GOOD)) {
		st.program = program;
		stage_key(&st, key);
		stage_answers(&st, NULL);
		practice_trouble(st.p, PRACTICE_TF, "*", "*", TROUBLE_SLOW, 300, NULL, -1);
		practice_trouble(st.p, PRACTICE_ADO, "*", "*", TROUBLE_SLOW, 300, NULL, -1);
		walk(&st, guide, &m);
		stage_close(&st);
		printf("\n%-34s\n", "the guide live, servers 300 ms late");
		printf("%-34s %8ld kB\n", "  resident at the first screen", m.first_kb);
		printf("%-34s %8ld kB\n", "  resident after the checks", m.kb);
		printf("%-34s %8.0f ms of %.0f ms\n", "  longest standstill while awaiting", m.gap_ms, m.awaited_ms);
	} else {
		printf("\nno live measurement: %s %s\n", sshd_why(), practice_why());
	}
	if (ssh)
		sshd_stop(ssh);
	stage_forget_key(key);
	rmdir(dir);
}
