/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "action_tests.h"
#include "action/source.h"
#include "base/fs.h"
#include "base/mem.h"

struct home { char dir[32]; struct guide *guide; struct values *values; };

static void begin(struct home *h)
{
	memcpy(h->dir, "/tmp/handrail-unit-XXXXXX", 26);
	ck_assert_ptr_nonnull(mkdtemp(h->dir));
	setenv("HOME", h->dir, 1);
	h->guide = tiny();
	h->values = values_new();
	set(h->values, "host", "one-a.example.com");
}

static void put(const struct home *h, const char *name, const char *text)
{
	char *path = fs_join(h->dir, name), *slash = strrchr(path, '/');
	struct err err = { "" };

	*slash = '\0';
	ck_assert_int_eq(fs_mkdirs(path, &err), 0);
	*slash = '/';
	unlink(path);
	ck_assert_msg(fs_write_new(path, text, strlen(text), 0600, &err) == 0, "%s", err.text);
	free(path);
}

static void end(struct home *h)
{
	static const char *const files[] = { ".one/one-a.example.com.json", ".onerc", "other.rc", ".one.d/a.txt", ".one.d/b.txt", ".one.d/c.cfg" };
	static const char *const dirs[] = { ".one", ".one.d", "" };

	for (size_t i = 0; i < COUNT(files); i++) {
		char *path = fs_join(h->dir, files[i]);

		unlink(path);
		free(path);
	}
	for (size_t i = 0; i < COUNT(dirs); i++) {
		char *path = fs_join(h->dir, dirs[i]);

		rmdir(path);
		free(path);
	}
	values_free(h->values);
	guide_free(h->guide);
}

/* Finds want (NULL: nothing), and says that it was there. */
static void finds(const struct home *h, const char *want, const char *there)
{
	struct buf text;
	char *where = NULL;
	enum origin origin;
	bool found;

	buf_init(&text, 1000);
	found = source_find(guide_field(h->guide, "token"), h->values, NULL, &text, &where, &origin);
	ck_assert_int_eq(found, want != NULL);
	if (want) {
		ck_assert_str_eq(text.s, want);
		ck_assert_msg(strstr(where, there), "%s", where);
	}
	free(where);
	buf_free(&text);
}

START_TEST(variables)
{
	struct home h;

	begin(&h);
	finds(&h, NULL, NULL);
	setenv("ONE_TOKEN_one__a_example_com", "from-own", 1);
	finds(&h, "from-own", "ONE_TOKEN_one__a_example_com");
	setenv("TINY_TOKEN", "from-tiny", 1);
	finds(&h, "from-tiny", "TINY_TOKEN");
	setenv("HANDRAIL_TOKEN", "from-handrail", 1);
	finds(&h, "from-handrail", "HANDRAIL_TOKEN");
	setenv("HANDRAIL_TOKEN", "", 1);
	finds(&h, "from-tiny", "TINY_TOKEN");
	unsetenv("HANDRAIL_TOKEN");
	unsetenv("TINY_TOKEN");
	values_unset(h.values, "host");
	finds(&h, NULL, NULL);                  /* the name of the variable is not known */
	unsetenv("ONE_TOKEN_one__a_example_com");
	end(&h);
}
END_TEST

START_TEST(json_file)
{
	struct home h;

	begin(&h);
	put(&h, ".one/one-a.example.com.json", "{ \"hosts\": { \"other\": { \"token\": \"no\" }, \"one-a.example.com\": { \"token\": \"from-json\" } } }");
	finds(&h, "from-json", "one-a.example.com.json");
	setenv("ONE_NO_FILES", "1", 1);
	finds(&h, NULL, NULL);
	unsetenv("ONE_NO_FILES");
	put(&h, ".one/one-a.example.com.json", "{ \"hosts\": { \"one-a.example.com\": { \"token\": {} } } }");
	finds(&h, NULL, NULL);
	put(&h, ".one/one-a.example.com.json", "not json");
	finds(&h, NULL, NULL);
	end(&h);
}
END_TEST

START_TEST(block_file)
{
	struct home h;
	char *other;

	begin(&h);
	put(&h, ".onerc", "# a comment with host \"one-a.example.com\" { token = \"no\" }\nhost \"b\" { token = \"no\" }\n"
		"/* host */ host\n\"One-A.example.com\"{other=\"}\" // }\n nested { token2 = \"x\" }\n  token=\"from-\\\"block\" }\n");
	finds(&h, "from-\"block", ".onerc");
	put(&h, "other.rc", "host \"one-a.example.com\" { token = \"from-other\" }");
	other = fs_join(h.dir, "other.rc");
	setenv("ONE_RC", other, 1);
	finds(&h, "from-other", "other.rc");
	unsetenv("ONE_RC");
	free(other);
	end(&h);
}
END_TEST

START_TEST(glob)
{
	struct home h;

	begin(&h);
	put(&h, ".one.d/c.cfg", "no\n");
	finds(&h, NULL, NULL);
	put(&h, ".one.d/b.txt", "from-b\r\nsecond line\n");
	finds(&h, "from-b", "b.txt");
	put(&h, ".one.d/a.txt", "from-a");
	finds(&h, "from-a", "a.txt");
	put(&h, ".one.d/a.txt", "\nfrom-a");
	finds(&h, "from-b", "b.txt");
	end(&h);
}
END_TEST

static void block(const char *text, const char *want)
{
	static const char *words[] = { "host", "a.b" };
	struct strs labels = { words, 2 };
	struct buf out;

	buf_init(&out, 100);
	ck_assert_msg(source_block(text, &labels, "token", &out) == (want != NULL), "%s", text);
	if (want)
		ck_assert_str_eq(out.s, want);
	buf_free(&out);
}

START_TEST(blocks)
{
	block("host \"a.b\" { token = \"x\" }", "x");
	block("host a.b { token = \"x\" }", "x");
	block("host \"a.b\" {\n\ttoken\t=\n\"x\"\n}", "x");
	block("host \"a.b\" { a = \"}\" token = \"x\" }", "x");
	block("host \"a.b\" { a { token = \"inner\" } token = \"x\" }", "x");
	block("host \"a.b\" { a = [\"{\"] token = \"x\" }", "x");
	block("host \"a.b\" { } token = \"x\"", NULL);
	block("host \"a.b\" { token = var.x }", NULL);
	block("host \"a.b\" { token = \"\" }", NULL);
	block("host \"a.b\" { token = \"x", "x");
	block("host \"a.b\" { # token = \"x\"\n }", NULL);
	block("host \"a.c\" { token = \"no\" } host \"a.b\" { token = \"x\" }", "x");
	block("a = \"host\" \"a.b\" { token = \"no\" }", NULL);
	block("host \"a.b\" { mytoken = \"no\" token_2 = \"no\" token = \"x\" }", "x");
	block("/* never ends host \"a.b\" { token = \"x\" }", NULL);
	block("host", NULL);
	block("", NULL);
}
END_TEST

START_TEST(names)
{
	char *name = source_variable("token_2");

	ck_assert_str_eq(name, "HANDRAIL_TOKEN_2");
	free(name);
}
END_TEST

Suite *source_suite(void)
{
	Suite *s = suite_create("source");
	TCase *t = tcase_create("source");

	tcase_add_test(t, variables);
	tcase_add_test(t, json_file);
	tcase_add_test(t, block_file);
	tcase_add_test(t, glob);
	tcase_add_test(t, blocks);
	tcase_add_test(t, names);
	suite_add_tcase(s, t);
	return s;
}
