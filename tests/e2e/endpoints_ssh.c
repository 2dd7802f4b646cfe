/* SPDX-License-Identifier: ISC */
/* Connections by SSH live: made at a practice Azure DevOps, after real sshds were asked in each way. */
#include "config.h"
#include "tests/e2e/azdo.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fs.h"
#include "base/mem.h"
#include "tests/lib/service.h"

#define PASSPHRASE "practice-of-a-passphrase"

/* By the names of the keys: what ssh-keygen makes. */
static const struct { const char *name, *type, *format, *passphrase; } made[] = {
	{ "ed25519", "ed25519", NULL, "" }, { "rsa", "rsa", "PEM", "" }, { "rsa-locked", "rsa", "PEM", PASSPHRASE },
	{ "ed25519-locked", "ed25519", NULL, PASSPHRASE }, { "pkcs8", "rsa", "PKCS8", "" }, { "stranger", "ed25519", NULL, "" },
};
enum { MACHINE, NO_PASSWORDS, NO_KEYS, OLD, MACHINES };
static const enum sshd_kind kinds[] = { SSHD_PASSWORD, SSHD_BITBUCKET, SSHD_NO_KEYS, SSHD_LEGACY };
static struct sshd *machines[MACHINES];
static char dir[64];

static char *in_dir(const char *name)
{
	static char paths[4][160];
	static int i;
	char *path = paths[i++ % 4];
	snprintf(path, sizeof paths[0], "%s/%s", dir, name);
	return path;
}

static bool put(const char *name, const char *text)
{
	return fs_write_new(in_dir(name), text, strlen(text), 0600, NULL) == 0;
}

static bool run(const char *const *argv)
{
	struct proc r = { .argv = argv, .ms = 60000 };
	bool good = proc_run(&r) == 0;
	proc_free(&r);
	return good;
}

/* Each but the stranger's is known to every machine. */
static bool keys(void)
{
	char pub[40];
	for (size_t i = 0; i < COUNT(made); i++) {
		const char *argv[] = { "ssh-keygen", "-q", "-t", made[i].type, "-N", made[i].passphrase, "-C", "practice", "-f", in_dir(made[i].name),
			made[i].format ? "-m" : NULL, made[i].format, NULL };
		if (!run(argv))
			return false;
		snprintf(pub, sizeof pub, "%s.pub", made[i].name);
		char *line = stage_file(in_dir(pub));
		for (int m = 0; line && m < MACHINES && strcmp(made[i].name, "stranger"); m++)
			sshd_enroll(machines[m], line);
		free(line);
	}
	return true;
}

/* What goes wrong with the text of a key on its way. */
static bool spoiled(void)
{
	char *text = stage_file(in_dir("ed25519")), *all = mem_new(strlen(text) + 1, 2), *to = all;
	for (const char *s = text; *s; s++) {
		if (*s == '\n')
			*to++ = '\r';
		*to++ = *s;
	}
	bool good = put("windows", all);
	for (char *s = text; *s; s++)
		if (*s == '\n')
			*s = ' ';
	good = good && put("one-line", text) && put("nonsense", "no key at all\n") && put("putty",
		"PuTTY-User-Key-File-3: ssh-ed25519\r\nEncryption: none\r\nComment: practice\r\nPublic-Lines: 1\r\nAAAA\r\nPrivate-Lines: 1\r\nAAAA\r\n");
	free(text);
	free(all);
	return good;
}

/* ---- what is right ---- */

struct look { int machine; const char *auth, *key, *secret; const char *const changes[4]; const char *says, *steps; };

static const struct look right[] = {
	{ MACHINE, "password", NULL, SSHD_SECRET, { NULL }, "let %s in by this password", "T.ssh=proved C.3=proved C.5=proved" },
	{ MACHINE, "key", "ed25519", NULL, { NULL }, "let %s in by this key", "T.ssh=proved C.5=proved" },
	{ MACHINE, "key", "rsa", NULL, { NULL }, "let %s in by this key", "T.ssh=proved" },
	{ MACHINE, "key", "pkcs8", NULL, { NULL }, "in the format pkcs8", "T.ssh=proved" },
	{ MACHINE, "key", "rsa-locked", PASSPHRASE, { NULL }, "let %s in by this key", "T.ssh=proved" },
	{ MACHINE, "key", "ed25519-locked", PASSPHRASE, { NULL }, "in the format openssh", "T.ssh=proved" },
	{ MACHINE, "key", "windows", NULL, { NULL }, "it is saved with those of Unix", "T.ssh=proved" },
	{ MACHINE, "pasted", "ed25519", NULL, { NULL }, "let %s in by this key", "T.ssh=proved" },
	{ MACHINE, "pasted", "rsa-locked", PASSPHRASE, { NULL }, "let %s in by this key", "T.ssh=proved" },
	{ MACHINE, "pasted", "windows", NULL, { NULL }, "let %s in by this key", "T.ssh=proved" },
	{ NO_PASSWORDS, "key", "rsa", NULL, { NULL }, "did not run the command true", "T.ssh=probable" },
	{ OLD, "key", "rsa", NULL, { "ssh_legacy_ok=yes" }, "did not run the command true", "T.ssh=probable" },
};

#define ANSWERS 10
/* The key itself as a secret answer, too, so that it is looked for everywhere; with a file nobody asks for it. */
static void answers_of(struct stage_answer *a, const struct look *l, const char *port, char **text)
{
	static char path[160];
	*text = l->key ? stage_file(in_dir(l->key)) : NULL;
	if (l->key)
		snprintf(path, sizeof path, "%s", in_dir(l->key));
	size_t n = strcmp(l->auth, "pasted") == 0 && *text ? strlen(*text) : 0;
	if (n && (*text)[n - 1] == '\n')
		(*text)[n - 1] = '\0';                   /* the file of answers has one of its own */
	const struct stage_answer all[] = { { "ssh_host", "localhost", false }, { "ssh_port", port, false }, { "ssh_user", sshd_user(), false },
		{ "ssh_auth", l->auth, false }, { "ssh_host_ok", "yes", false }, { "ssh_key", strcmp(l->auth, "key") ? NULL : path, false },
		{ "ssh_key_text", strcmp(l->auth, "pasted") ? NULL : *text, true }, { "ssh_passphrase", strcmp(l->auth, "password") ? l->secret : NULL, true },
		{ "ssh_password", strcmp(l->auth, "password") ? NULL : l->secret, true }, { NULL, NULL, false } };
	memcpy(a, all, sizeof all);
}

/* The text with the line ends of Unix and one at its end, as a string in JSON. */
static char *as_json(const char *text)
{
	struct buf b;
	buf_init(&b, BUF_FILE);
	for (; *text; text++)
		if (*text == '\n')
			buf_adds(&b, "\\n");
		else if (*text != '\r')
			buf_addc(&b, *text);
	if (b.len > 1 && b.s[b.len - 1] != 'n')
		buf_adds(&b, "\\n");
	return buf_detach(&b);
}

static void nowhere(const char *text, const struct proc *r)
{
	const char *line = text ? strchr(text, '\n') : NULL;
	char *part = line ? mem_dupn(line + 1, strcspn(line + 1, "\r\n")) : NULL;
	if (part)
		assert_nowhere(&azdo, "the private key", part, r);
	free(part);
}

START_TEST(a_connection_is_made)
{
	const struct look *l = &right[_i];
	struct stage_answer a[ANSWERS];
	struct proc r;
	char port[16], says[200], *text;
	snprintf(port, sizeof port, "%d", sshd_port(machines[l->machine]));
	snprintf(says, sizeof says, l->says, sshd_user());
	answers_of(a, l, port, &text);
	azdo_make(&r, "ssh", a, l->changes);
	char *key = text ? as_json(text) : NULL, *sent = mem_fmt("{'type':'ssh','url':'ssh://localhost:%s','data':{'Host':'localhost','Port':'%s'%s%s%s},"
		"'authorization':{'scheme':'UsernamePassword','parameters':{'username':'%s'%s%s%s}}}", port, port, key ? ",'PrivateKey':'" : "", key ? key : "",
		key ? "'" : "", sshd_user(), l->secret ? ",'password':'" : "", l->secret ? l->secret : "", l->secret ? "'" : "");
	azdo_assert_made(&r, sent, a);
	nowhere(text, &r);
	assert_walk(proc_says(&r, says), &r, "does not say \"%s\"", says);
	assert_walk(proc_says(&r, sshd_print(machines[l->machine])), &r, "the fingerprint is not shown");
	assert_stand(&r, l->steps);
	free(key);
	free(sent);
	free(text);
	proc_free(&r);
}
END_TEST

/* ---- what is not ---- */

static const struct look wrong[] = {
	{ MACHINE, "password", NULL, "another", { NULL }, "in with this password", NULL },
	{ MACHINE, "key", "stranger", NULL, { NULL }, "in with this key", NULL },
	{ MACHINE, "key", "rsa-locked", "another-passphrase", { NULL }, "The passphrase does not open the key", NULL },
	{ MACHINE, "key", "ed25519-locked", "another-passphrase", { NULL }, "The passphrase does not open the key", NULL },
	{ MACHINE, "key", "rsa-locked", NULL, { NULL }, "The key has a passphrase, and none was entered", NULL },
	{ MACHINE, "pasted", "ed25519-locked", NULL, { NULL }, "The key has a passphrase, and none was entered", NULL },
	{ MACHINE, "key", "putty", NULL, { NULL }, "in the format of PuTTY", NULL },
	{ MACHINE, "key", "one-line", NULL, { NULL }, "its line breaks were lost", NULL },
	{ MACHINE, "key", "rsa.pub", NULL, { NULL }, "This is the public key", NULL },
	{ MACHINE, "key", "nonsense", NULL, { NULL }, "This is no private key that can be read", NULL },
	{ MACHINE, "key", "rsa", NULL, { "ssh_host_ok=no" }, "Do not go on", NULL },
	{ NO_PASSWORDS, "password", NULL, SSHD_SECRET, { NULL }, "lets nobody in by a password", NULL },
	{ NO_PASSWORDS, "key", "stranger", NULL, { NULL }, "in with this key", NULL },
	{ NO_KEYS, "key", "rsa", NULL, { NULL }, "lets nobody in by a key", NULL },
	{ OLD, "key", "rsa", NULL, { "ssh_legacy_ok=no" }, "only old algorithms", NULL },
	{ MACHINE, "key", "rsa", NULL, { "ssh_port=nobody" }, "Nothing answers at localhost", NULL },
	{ MACHINE, "key", "rsa", NULL, { "ssh_port=azdo" }, "broke the connection off before it had shown its key", NULL },
};

static const char *another_port(const char *const *changes, const char *usual)
{
	static char port[16];
	char origin[128];
	practice_origin(azdo.p, PRACTICE_AZDO, origin, sizeof origin);
	if (!changes[0] || strncmp(changes[0], "ssh_port=", 9))
		return usual;
	if (strcmp(changes[0], "ssh_port=azdo") == 0)
		snprintf(port, sizeof port, "%s", strrchr(origin, ':') + 1);
	else
		snprintf(port, sizeof port, "%d", service_free_port());
	return port;
}

START_TEST(nothing_is_made)
{
	static const char *const none[] = { NULL };
	const struct look *l = &wrong[_i];
	struct stage_answer a[ANSWERS];
	struct proc r;
	char port[16], *text;
	snprintf(port, sizeof port, "%d", sshd_port(machines[l->machine]));
	const char *at = another_port(l->changes, port);
	answers_of(a, l, at, &text);
	azdo_make(&r, "ssh", a, at == port ? l->changes : none);
	azdo_assert_stopped(&r, l->says, a);
	if (text && !strstr(l->key, "nonsense") && !strstr(l->key, "pub") && !strstr(l->key, "putty"))
		nowhere(text, &r);
	free(text);
	proc_free(&r);
}
END_TEST

static bool start(void)
{
	snprintf(dir, sizeof dir, "/tmp/handrail-ssh-XXXXXX");
	if (!mkdtemp(dir))
		return false;
	for (int i = 0; i < MACHINES; i++)
		if (!(machines[i] = stage_sshd(dir, kinds[i])))
			return false;
	return keys() && spoiled();
}

static void stop(void)
{
	const char *argv[] = { "rm", "-rf", dir, NULL };
	for (int i = 0; i < MACHINES; i++)
		sshd_stop(machines[i]);
	run(argv);
}

/* Who runs this logs in here, and a command is run as that user. */
static bool has_shell(void)
{
	const struct passwd *pw = getpwuid(getuid());
	return pw && pw->pw_shell && !strstr(pw->pw_shell, "nologin") && !strstr(pw->pw_shell, "false");
}

int main(void)
{
	Suite *s = suite_create("connections by SSH, live");
	TCase *c = tcase_create("made");
	int failed;
	if (!has_shell()) {
		printf("skipped: the user %s has no shell to log in to\n", sshd_user());
		return 77;
	}
	if (!start()) {
		printf("skipped: %s\n", sshd_why());
		stop();
		return 77;
	}
	tcase_add_checked_fixture(c, azdo_open, azdo_close);
	tcase_set_timeout(c, 180);
	tcase_add_loop_test(c, a_connection_is_made, 0, (int)COUNT(right));
	tcase_add_loop_test(c, nothing_is_made, 0, (int)COUNT(wrong));
	suite_add_tcase(s, c);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	stop();
	return failed ? 1 : 0;
}
