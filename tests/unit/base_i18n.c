/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <locale.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "base_tests.h"

struct pair { const char *from, *to; };

/* A catalogue as msgfmt writes it: a head, two tables of length and place, the texts; sorted by the original. */
static void write_mo(const char *path, const struct pair *p, uint32_t n)
{
	uint32_t head[7] = { 0x950412de, 0, n, 28, 28 + 8 * n, 0, 28 + 16 * n }, at = 28 + 16 * n, one[2];
	struct buf tables, texts, all;

	buf_init(&tables, BUF_TEXT);
	buf_init(&texts, BUF_TEXT);
	buf_init(&all, BUF_TEXT);
	for (int side = 0; side < 2; side++)
		for (uint32_t i = 0; i < n; i++) {
			const char *s = side ? p[i].to : p[i].from;

			one[0] = (uint32_t)(strlen(s));
			one[1] = at + (uint32_t)texts.len;
			buf_add(&tables, one, sizeof one);
			buf_add(&texts, s, one[0] + 1);
		}
	buf_add(&all, head, sizeof head);
	buf_add(&all, tables.s, tables.len);
	buf_add(&all, texts.s, texts.len);
	ck_assert_int_eq(fs_write_new(path, all.s, all.len, 0600, NULL), 0);
	buf_free(&tables);
	buf_free(&texts);
	buf_free(&all);
}

static const struct pair german[] = {
	{ "", "Content-Type: text/plain; charset=UTF-8\n" },
	{ "Good day", "Gr\xc3\xbc\xc3\x9f Gott" },
	{ "label\004Open", "\xc3\x96" "ffnen" },
};

static char *own_dir(const char *domain, const char *language)
{
	char *dir = scratch_new(), *in = mem_fmt("%s/locale/%s/LC_MESSAGES", dir, language), *name = mem_fmt("%s/%s.mo", in, domain);

	ck_assert_int_eq(fs_mkdirs(in, NULL), 0);
	write_mo(name, german, COUNT(german));
	free(name);
	free(in);
	return dir;
}

static void ask(const char *lang, const char *all, const char *language)
{
	static const char *const others[] = { "LC_CTYPE", "LC_MESSAGES", "LC_ALL", "LANG", "LANGUAGE" };

	for (size_t i = 0; i < COUNT(others); i++)
		unsetenv(others[i]);
	if (lang)
		setenv("LANG", lang, 1);
	if (all)
		setenv("LC_ALL", all, 1);
	if (language)
		setenv("LANGUAGE", language, 1);
	setlocale(LC_ALL, "C");
}

static void says(const char *dir, const char *lang, const char *all, const char *language, bool translated, bool utf8)
{
	ask(lang, all, language);
	i18n_start(dir);
	ck_assert_msg(!strcmp(_("Good day"), translated ? "Gr\xc3\xbc\xc3\x9f Gott" : "Good day"), "%s %s %s: %s",
		lang ? lang : "-", all ? all : "-", language ? language : "-", _("Good day"));
	ck_assert_int_eq(!!i18n_utf8(), utf8);
}

/* Works where these locales are installed and where they are not; C.UTF-8 is what every system of today has. */
START_TEST(languages)
{
	char *dir = own_dir(PACKAGE, "de");

	says(dir, "de_DE.UTF-8", NULL, NULL, true, true);
	says(dir, NULL, "de_AT.utf8", NULL, true, true);
	says(dir, "de_DE.UTF-8", "C", NULL, false, false);
	says(dir, "C", NULL, NULL, false, false);
	says(dir, "C", NULL, "de", false, false);
	says(dir, NULL, NULL, NULL, false, false);
	says(dir, "C.UTF-8", NULL, NULL, false, true);
	says(dir, "C.UTF-8", NULL, "de", true, true);
	says(dir, "en_GB.UTF-8", NULL, "de", true, true);
	says(dir, "xx_YY.UTF-8", NULL, NULL, false, true);
	says(dir, "de_DE.UTF-8", NULL, "fr", false, true);
	says(dir, NULL, NULL, "de", true, false);
	says(dir, "de_DE.ISO-8859-15", NULL, NULL, true, false);
	scratch_free(dir);
}
END_TEST

START_TEST(modifiers)
{
	char *dir = own_dir(PACKAGE, "en@quot");

	says(dir, "en.UTF-8@quot", NULL, NULL, true, true);
	says(dir, "C.UTF-8", NULL, "en@quot", true, true);
	scratch_free(dir);
}
END_TEST

START_TEST(texts)
{
	char *dir = own_dir(PACKAGE, "de"), *other = own_dir("guide-x", "de"), *locale = fs_join(other, "locale");
	const char *plain = "Open";

	says(dir, "de_DE.UTF-8", NULL, NULL, true, true);
	ck_assert_str_eq(C_("label", "Open"), "\xc3\x96" "ffnen");
	ck_assert_ptr_eq(C_("verb", plain), plain);
	ck_assert_str_eq(i18n_label(NULL, "Open"), "\xc3\x96" "ffnen");
	ck_assert_str_eq(i18n_text(NULL, "Good day"), "Gr\xc3\xbc\xc3\x9f Gott");
	ck_assert_str_eq(i18n_text(NULL, ""), "");
	ck_assert_str_eq(i18n_label(NULL, ""), "");
	ck_assert_str_eq(i18n_text("guide-x", "Good day"), "Good day");
	i18n_domain("guide-x", locale);
	ck_assert_str_eq(i18n_text("guide-x", "Good day"), "Gr\xc3\xbc\xc3\x9f Gott");
	ck_assert_str_eq(i18n_label("guide-x", "Open"), "\xc3\x96" "ffnen");
	free(locale);
	scratch_free(dir);
	scratch_free(other);
}
END_TEST

/* a program called locale beside an installed handrail is no folder of catalogues */
START_TEST(no_folder)
{
	char *dir = scratch_new(), *file = fs_join(dir, "locale");

	ck_assert_int_eq(fs_write_new(file, "", 0, 0700, NULL), 0);
	ask("C.UTF-8", NULL, NULL);
	i18n_start(dir);
	ck_assert_str_eq(bindtextdomain(PACKAGE, NULL), LOCALEDIR);
	i18n_start(NULL);
	ck_assert_str_eq(bindtextdomain(PACKAGE, NULL), LOCALEDIR);
	ask(NULL, NULL, NULL);
	free(file);
	scratch_free(dir);
}
END_TEST

SUITE(i18n, languages, modifiers, texts, no_folder)
