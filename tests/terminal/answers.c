/* SPDX-License-Identifier: ISC */
/* An answers file may hold anything: it is taken, or refused with a sentence, and nothing in it drives a terminal. The mutations are
 * the same in every run. */
#include "config.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/text.h"
#include "guide/json.h"
#include "tests/terminal/drive.h"

enum { ROUNDS = 4, EACH = 30 };

static const struct { const char *name, *value; } good[] = { { "way", "token" }, { "tfe_host", "terraform.example.com" },
	{ "tfe_token", "abcdefghijklmn.atlasv1.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789abcde" }, { "organization", "acme" },
	{ "instance_url", "https://ado.example.com/tfs" }, { "pat", "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst" },
	{ "account_ok", "yes" }, { "collection", "DefaultCollection" }, { "provider_name", "On premises" }, { "key_way", "new" }, { "ssh_port", "22" },
	{ "host_key_ok", "yes" } };

static const char *const nasty[] = { "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "1e999", "-0", "0x1", "\\u0000", "\\ud800", "\\u202e", "\\u001b[2J",
	"\033[2J", "\xff\xfe", "\xed\xa0\x80", "\xc2\x9b", "\xe2\x80\xae", "{\"from\": \"command:true\"}", "{\"from\": 3}", "{}", "[]", "\"\"", "{way}", "%n%s", "../../..",
	"\"way\": \"hand\",", "no_such_name", "\n", "\r\n", "NaN", "-" };

static unsigned long seed;

static unsigned below(size_t n)
{
	seed = seed * 6364136223846793005UL + 1442695040888963407UL;
	return n ? (unsigned)((seed >> 33) % n) : 0;
}

static void put_in(struct buf *b, size_t at, const char *s, size_t n)
{
	char *rest = mem_dupn(b->s + at, b->len - at);
	size_t left = b->len - at;
	b->len = at;
	buf_add(b, s, n);
	buf_add(b, rest, left);
	free(rest);
}

static void take_out(struct buf *b, size_t at, size_t n)
{
	n = n < b->len - at ? n : b->len - at;
	memmove(b->s + at, b->s + at + n, b->len - at - n);
	b->len -= n;
}

static void mutate(struct buf *b)
{
	size_t at = below(b->len + 1), n = below(24);
	const char *s = nasty[below(COUNT(nasty))];
	char *copy;
	switch (below(5)) {
	case 0:
		put_in(b, at, s, strlen(s));
		break;
	case 1:
		take_out(b, at, n);
		break;
	case 2:
		n = n < b->len - at ? n : b->len - at;
		copy = mem_dupn(b->s + at, n);
		put_in(b, below(b->len), copy, n);
		free(copy);
		break;
	case 3:
		if (at < b->len)
			b->s[at] = (char)(b->s[at] ^ (1 << below(8)));
		break;
	default:
		for (unsigned i = 0, times = 1u << below(17); i < times; i++)
			buf_adds(b, s);
	}
}

/* A value that is whole JSON, and whatever it likes inside. */
static char *strange_value(void)
{
	struct buf v;
	buf_init(&v, 1 << 22);
	for (unsigned k = below(3) + 1; k > 0; k--) {
		const char *piece = nasty[below(COUNT(nasty))];
		if (text_valid(piece, strlen(piece)))
			for (unsigned i = 0, times = 1u << below(12); i < times; i++)
				buf_adds(&v, piece);
	}
	return buf_detach(&v);
}

static void write_answers(struct buf *b, int strange)
{
	cJSON *all = cJSON_CreateObject();
	for (size_t i = 0; i < COUNT(good); i++)
		cJSON_AddStringToObject(all, good[i].name, good[i].value);
	while (strange-- > 0) {
		char *value = strange_value();
		cJSON_ReplaceItemInObject(all, good[below(COUNT(good))].name, cJSON_CreateString(value));
		free(value);
	}
	char *text = cJSON_Print(all);
	buf_adds(b, text);
	cJSON_free(text);
	cJSON_Delete(all);
}

/* Only what a terminal can show, however it was written. */
static void clean(const struct buf *said, unsigned long from)
{
	ck_assert_msg(text_valid(said->s, said->len), "seed %lu: no UTF-8 in\n%s", from, said->s);
	for (size_t i = 0; i < said->len; i++)
		ck_assert_msg((unsigned char)said->s[i] >= ' ' || strchr("\n\t", said->s[i]), "seed %lu: byte %d in\n%s", from, said->s[i], said->s);
	ck_assert_msg(!strstr(said->s, "\xc2\x9b") && !strstr(said->s, "\xe2\x80\xae"), "seed %lu:\n%s", from, said->s);
}

static int play_with(const struct buf *answers, struct proc *r)
{
	char *path = mem_fmt("%s/answers", drive_dir());
	const char *argv[] = { "./handrail", "rehearse", GUIDE, "--no-input", "--answers", path, NULL };
	const char **env = drive_env(NULL);
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600), status;
	ck_assert_int_eq(write(fd, answers->s, answers->len), (ssize_t)answers->len);
	close(fd);
	*r = (struct proc){ .argv = argv, .env = env, .ms = 20000 };
	status = proc_run(r);
	free(env);
	free(path);
	return status;
}

START_TEST(anything_is_taken_or_refused)
{
	int ends[4] = { 0 };
	for (int i = 0; i < EACH; i++) {
		unsigned long from = seed = (unsigned long)(_i * EACH + i + 1);
		struct buf b;
		struct proc r;
		int status;
		buf_init(&b, 1 << 22);
		write_answers(&b, _i & 1 ? (int)below(3) + 1 : 0);
		for (unsigned k = _i & 1 ? 0 : below(3) + 1; k > 0; k--)
			mutate(&b);
		status = play_with(&b, &r);
		ck_assert_msg(status >= 0 && status <= 3 && !r.late, "seed %lu: exit %d\n%s\n%s", from, status, r.out.s, r.err.s);
		ck_assert_msg(status == 0 || status == 1 || r.err.len > 10, "seed %lu: exit %d without a word", from, status);
		clean(&r.out, from);
		clean(&r.err, from);
		ends[status]++;
		proc_free(&r);
		buf_free(&b);
	}
	printf("%d done, %d failed, %d refused, %d missing\n", ends[0], ends[1], ends[2], ends[3]);
	ck_assert_int_eq(drive_sessions(), 0);
}
END_TEST

START_TEST(as_it_is_it_is_taken)
{
	struct buf b;
	struct proc r;
	buf_init(&b, BUF_TEXT);
	write_answers(&b, 0);
	int status = play_with(&b, &r);
	ck_assert_msg(status == 0, "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	proc_free(&r);
	buf_free(&b);
}
END_TEST

static void add(TCase *c)
{
	tcase_add_test(c, as_it_is_it_is_taken);
	tcase_add_loop_test(c, anything_is_taken_or_refused, 0, ROUNDS);
}

int main(void)
{
	return drive_main("answers files of any kind", add);
}
