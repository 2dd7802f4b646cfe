/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/i18n.h"
#include "base/fs.h"
#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

/* what the person asked for in one category, "" when nothing */
static const char *wanted(const char *category)
{
	const char *names[] = { "LC_ALL", category, "LANG" }, *s;

	for (size_t i = 0; i < COUNT(names); i++)
		if ((s = getenv(names[i])) && *s)
			return s;
	return "";
}

static bool plain(const char *name)
{
	return !strcmp(name, "C") || !strcmp(name, "POSIX");
}

static bool asks_utf8(const char *name)
{
	const char *dot = strchr(name, '.');

	return dot && (!strncasecmp(dot + 1, "UTF-8", 5) || !strncasecmp(dot + 1, "utf8", 4));
}

static void use_utf8(int category)
{
	static const char *const names[] = { "C.UTF-8", "C.utf8", "en_US.UTF-8" };

	for (size_t i = 0; i < COUNT(names); i++)
		if (setlocale(category, names[i]))
			return;
}

static bool failed(int category)
{
	const char *now = setlocale(category, "");

	return !now || plain(now);
}

/* The languages of a locale name, the special first: de_DE.UTF-8 gives de_DE:de. */
static void ask_language(const char *name)
{
	size_t n = strcspn(name, ".@"), k = strcspn(name, "_.@");
	const char *at = strchr(name, '@');
	char *list = mem_fmt("%.*s%s%s%.*s%s%.*s", (int)n, name, at ? at : "", at ? ":" : "", at ? (int)n : 0, name,
		k < n ? ":" : "", k < n ? (int)k : 0, name);

	setenv("LANGUAGE", list, 1);
	free(list);
}

/* gettext looks at LANGUAGE in every locale but C, so C.UTF-8 does where the asked-for locale is not installed. */
static void choose_locale(void)
{
	const char *ctype = wanted("LC_CTYPE"), *messages = wanted("LC_MESSAGES"), *language = getenv("LANGUAGE");
	bool listed = language && *language;

	if (failed(LC_CTYPE) && asks_utf8(ctype))
		use_utf8(LC_CTYPE);
	if (!failed(LC_MESSAGES) || plain(messages) || (!*messages && !listed))
		return;
	use_utf8(LC_MESSAGES);
	if (!listed)
		ask_language(messages);
}

static char *catalogues(const char *own_dir)
{
	struct stat st;
	char *dir;

	if (!own_dir)
		return mem_dup(LOCALEDIR);
	dir = fs_join(own_dir, "locale");
	if (!stat(dir, &st) && S_ISDIR(st.st_mode))     /* a program called locale stands beside many an installed one */
		return dir;
	free(dir);
	return mem_dup(LOCALEDIR);
}

void i18n_start(const char *own_dir)
{
	char *dir = catalogues(own_dir);

	choose_locale();
	i18n_domain(PACKAGE, dir);
	textdomain(PACKAGE);
	free(dir);
}

void i18n_domain(const char *domain, const char *dir)
{
	bindtextdomain(domain, dir);
	bind_textdomain_codeset(domain, "UTF-8");
}

/* msgfmt joins context and text with the byte 4 */
static const char *in_context(const char *domain, const char *ctx, const char *s)
{
	size_t a = strlen(ctx), b = strlen(s);
	char small[256], *key = a + b + 2 <= sizeof small ? small : mem_new(a + b + 2, 1);
	const char *found;

	memcpy(key, ctx, a);
	key[a] = 4;
	memcpy(key + a + 1, s, b + 1);
	found = dgettext(domain, key);
	if (found == key)
		found = s;
	if (key != small)
		free(key);
	return found;
}

const char *i18n_context(const char *ctx, const char *s)
{
	return *s ? in_context(PACKAGE, ctx, s) : s;
}

const char *i18n_text(const char *domain, const char *s)
{
	return *s ? dgettext(domain ? domain : PACKAGE, s) : s;
}

const char *i18n_label(const char *domain, const char *s)
{
	return *s ? in_context(domain ? domain : PACKAGE, "label", s) : s;
}

int i18n_utf8(void)
{
	const char *set = nl_langinfo(CODESET);

	return set && (!strcasecmp(set, "UTF-8") || !strcasecmp(set, "UTF8"));
}
