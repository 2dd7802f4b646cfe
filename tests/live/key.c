/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live.h"
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/fs.h"

static void after(void)
{
	test_over();
}

static struct request *key(int op, const char *path)
{
	struct request *q = request_new(REQUEST_KEY);
	q->op = op;
	q->path = mem_dup(path);
	q->comment = mem_dup("service \"x\" at example.com");
	q->type = mem_dup("rsa");
	q->bits = 2048;
	return q;
}

static int files_in(const char *dir)
{
	DIR *d = opendir(dir);
	int n = 0;
	for (struct dirent *e; d && (e = readdir(d)); )
		n += strcmp(e->d_name, ".") && strcmp(e->d_name, "..");
	if (d)
		closedir(d);
	return n;
}

static void looks_right(const cJSON *json, const char *path)
{
	ck_assert_str_eq(json_s(json, "path"), path);
	ck_assert_int_eq(strncmp(json_s(json, "public"), "ssh-rsa AAAA", 12), 0);
	ck_assert_str_eq(json_s(json, "type"), "ssh-rsa");
	ck_assert_int_eq(cJSON_GetObjectItem(json, "bits")->valueint, 2048);
	ck_assert_str_eq(json_s(json, "comment"), "service \"x\" at example.com");
	ck_assert_int_eq(strncmp(json_s(json, "sha256"), "SHA256:", 7), 0);
	ck_assert_int_eq(strncmp(json_s(json, "md5"), "MD5:", 4), 0);
	ck_assert_str_eq(json_s(json, "mode"), "0600");
	ck_assert_str_eq(json_s(json, "format"), "pem");
	ck_assert(!json_yes(json, "encrypted"));
	ck_assert(json_yes(json, "matches_public"));
	const char *private = json_s(json, "private");
	size_t n = strlen(private);
	ck_assert_int_eq(strncmp(private, "-----BEGIN RSA PRIVATE KEY-----\n", 32), 0);
	ck_assert_str_eq(private + n - 6, "-----\n");
	ck_assert_int_eq(strncmp(json_s(json, "spki"), "-----BEGIN PUBLIC KEY-----\nMII", 30), 0);
	ck_assert_ptr_nonnull(strstr(json_s(json, "spki"), "IDAQAB\n-----END PUBLIC KEY-----\n"));      /* the exponent 65537 ends it */
}

START_TEST(make_and_check)
{
	char *path = test_path("new/folder/id"), *dir = test_path("new/folder");
	struct stat st;
	struct reply *r = ask(key(KEY_MAKE, path));
	cJSON *json = body_json(r);
	looks_right(json, path);
	cJSON_Delete(json);
	answer_free(r);
	ck_assert(!stat(dir, &st) && (st.st_mode & 0777) == 0700);
	ck_assert_int_eq(files_in(dir), 2);
	r = ask(key(KEY_CHECK, path));
	json = body_json(r);
	looks_right(json, path);
	cJSON_Delete(json);
	answer_free(r);
	r = ask(key(KEY_MAKE, path));
	ck_assert_int_eq(r->fault, FAULT_EXISTS);
	answer_free(r);
	unlink(path);
	r = ask(key(KEY_MAKE, path));                      /* the public one alone is reason enough */
	ck_assert_int_eq(r->fault, FAULT_EXISTS);
	answer_free(r);
	r = ask(key(KEY_CHECK, path));
	ck_assert_int_eq(r->fault, FAULT_MISSING);
	answer_free(r);
	ck_assert_int_eq(files_in(dir), 1);
}
END_TEST

START_TEST(cancelled_leaves_nothing)
{
	struct request *q = key(KEY_MAKE, test_path("gone/id"));
	q->bits = 8192;
	ck_assert_int_lt(cancelled_after(q, 3), PROMPT);
	ck_assert_int_eq(files_in(test_path("gone")), 0);
}
END_TEST

START_TEST(no_place_for_it)
{
	struct reply *r = ask(key(KEY_MAKE, "/dev/null/key"));
	ck_assert_int_eq(r->fault, FAULT_OTHER);
	ck_assert(r->why && *r->why);
	answer_free(r);
}
END_TEST

static void keygen(const char *const extra[], const char *path)
{
	struct request *q = request_new(REQUEST_COMMAND);
	const char *const argv[] = { "ssh-keygen", "-q", "-C", "c", "-f", path };
	size_t n = 0;
	q->argv = mem_new(20, sizeof *q->argv);
	for (size_t i = 0; i < COUNT(argv); i++)
		q->argv[n++] = mem_dup(argv[i]);
	for (size_t i = 0; extra[i]; i++)
		q->argv[n++] = mem_dup(extra[i]);
	struct reply *r = ask(q);
	ck_assert_msg(r->status == 0, "%s", r->body.s);
	answer_free(r);
}

static const struct { const char *name, *args[8], *format, *type; bool encrypted; } kinds[] = {
	{ "pem", { "-t", "rsa", "-b", "2048", "-m", "PEM", "-N", "" }, "pem", "ssh-rsa", false },
	{ "pem-enc", { "-t", "rsa", "-b", "2048", "-m", "PEM", "-N", "passphrase" }, "pem", "ssh-rsa", true },
	{ "pkcs8", { "-t", "rsa", "-b", "2048", "-m", "PKCS8", "-N", "" }, "pkcs8", "ssh-rsa", false },
	{ "pkcs8-enc", { "-t", "rsa", "-b", "2048", "-m", "PKCS8", "-N", "passphrase" }, "pkcs8", "ssh-rsa", true },
	{ "ed", { "-t", "ed25519", "-N", "" }, "openssh", "ssh-ed25519", false },
	{ "ed-enc", { "-t", "ed25519", "-N", "passphrase" }, "openssh", "ssh-ed25519", true },
};

START_TEST(kinds_of_keys)
{
	const char *args[9] = { NULL };
	memcpy(args, kinds[_i].args, sizeof kinds[_i].args);
	char *path = test_path(kinds[_i].name);
	keygen(args, path);
	struct reply *r = ask(key(KEY_CHECK, path));
	cJSON *json = body_json(r);
	ck_assert_str_eq(json_s(json, "format"), kinds[_i].format);
	ck_assert_str_eq(json_s(json, "type"), kinds[_i].type);
	ck_assert_int_eq(json_yes(json, "encrypted"), kinds[_i].encrypted);
	ck_assert_int_eq(json_yes(json, "matches_public"), !kinds[_i].encrypted);
	ck_assert_int_eq(cJSON_HasObjectItem(json, "private"), !kinds[_i].encrypted);
	cJSON_Delete(json);
	answer_free(r);
}
END_TEST

START_TEST(open_to_others_and_the_wrong_public)
{
	char *path = test_path("open"), *pub = test_path("open.pub");
	keygen((const char *const[]){ "-t", "rsa", "-b", "2048", "-m", "PEM", "-N", "", NULL }, path);
	chmod(path, 0644);
	struct reply *r = ask(key(KEY_CHECK, path));
	cJSON *json = body_json(r);
	ck_assert_str_eq(json_s(json, "mode"), "0644");
	ck_assert(json_yes(json, "matches_public"));
	cJSON_Delete(json);
	answer_free(r);
	FILE *f = fopen(pub, "w");
	fputs("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAAQA= other\n", f);
	fclose(f);
	r = ask(key(KEY_CHECK, path));
	json = body_json(r);
	ck_assert(!json_yes(json, "matches_public"));
	ck_assert_str_eq(json_s(json, "comment"), "other");
	cJSON_Delete(json);
	answer_free(r);
	unlink(pub);
	r = ask(key(KEY_CHECK, path));
	json = body_json(r);
	ck_assert(!json_yes(json, "matches_public"));
	ck_assert_int_eq(strncmp(json_s(json, "public"), "ssh-rsa AAAA", 12), 0);
	cJSON_Delete(json);
	answer_free(r);
}
END_TEST

START_TEST(no_key_at_all)
{
	char *path = test_path("junk");
	ck_assert_int_eq(fs_write_new(path, "hello\n", 6, 0600, NULL), 0);
	const char *const paths[] = { path, test_dir() };
	for (size_t i = 0; i < COUNT(paths); i++) {
		struct reply *r = ask(key(KEY_CHECK, paths[i]));
		ck_assert_int_eq(r->fault, FAULT_UNABLE);
		ck_assert(r->why && *r->why);
		ck_assert_int_eq(r->body.len > 0, i == 0);
		answer_free(r);
	}
}
END_TEST

static struct request *pasted(const char *text, const char *passphrase)
{
	struct request *q = key(KEY_CHECK, "");
	free(q->path);
	q->path = NULL;
	q->body = mem_dup(text);
	q->body_len = strlen(text);
	q->passphrase = passphrase ? mem_dup(passphrase) : NULL;
	return q;
}

static char *file_text(const char *path)
{
	struct buf b;
	buf_init(&b, BUF_FILE);
	ck_assert_int_eq(fs_read(path, &b, NULL), 0);
	return buf_detach(&b);
}

static char *with_crlf(const char *text)
{
	struct buf b;
	buf_init(&b, BUF_FILE);
	for (; *text; text++)
		buf_adds(&b, *text == '\n' ? "\r\n" : (char[]){ *text, '\0' });
	return buf_detach(&b);
}

static void reads(struct request *q, const char *type, const char *state, bool crlf, const char *file)
{
	struct reply *r = ask(q);
	cJSON *json = body_json(r);
	ck_assert_str_eq(json_s(json, "type"), type);
	ck_assert_str_eq(json_s(json, "passphrase"), state);
	ck_assert_int_eq(json_yes(json, "crlf"), crlf);
	ck_assert_str_eq(json_s(json, "file"), file);
	cJSON_Delete(json);
	answer_free(r);
}

/* Windows' line ends are taken out, with ssh-keygen, which does not read its own format with them, none the wiser. */
START_TEST(pasted_and_with_other_line_ends)
{
	char *path = test_path("unix"), *locked = test_path("unix-locked"), *dos = test_path("dos");
	keygen((const char *const[]){ "-t", "ed25519", "-N", "", NULL }, path);
	keygen((const char *const[]){ "-t", "ed25519", "-N", "passphrase", NULL }, locked);
	char *text = file_text(path), *crlf = with_crlf(text), *sealed = file_text(locked), *sealed_crlf = with_crlf(sealed);
	ck_assert_int_eq(fs_write_new(dos, crlf, strlen(crlf), 0600, NULL), 0);
	reads(key(KEY_CHECK, path), "ssh-ed25519", "not-asked", false, text);
	reads(key(KEY_CHECK, dos), "ssh-ed25519", "not-asked", true, text);
	reads(pasted(text, NULL), "ssh-ed25519", "not-asked", false, text);
	reads(pasted(crlf, NULL), "ssh-ed25519", "not-asked", true, text);
	reads(pasted(sealed, "passphrase"), "ssh-ed25519", "taken", false, sealed);
	reads(pasted(sealed_crlf, "passphrase"), "ssh-ed25519", "taken", true, sealed);
	reads(pasted(sealed, "another"), "", "wrong", false, sealed);
	reads(pasted(sealed, NULL), "", "missing", false, sealed);
	char *whole = mem_dup(text);
	text[strlen(text) - 1] = '\0';              /* the last line break was not marked with the rest */
	reads(pasted(text, NULL), "ssh-ed25519", "not-asked", false, whole);
	for (char *s = text; *s; s++)
		*s = *s == '\n' ? ' ' : *s;
	struct reply *r = ask(pasted(text, NULL));
	cJSON *json = body_json(r);
	ck_assert_int_eq(r->fault, FAULT_NONE);
	ck_assert_str_eq(json_s(json, "type"), "");
	ck_assert_str_eq(json_s(json, "passphrase"), "not-asked");
	cJSON_Delete(json);
	answer_free(r);
	free(text), free(crlf), free(sealed), free(sealed_crlf), free(whole);
}
END_TEST

static const struct { const char *text, *format; } others[] = {
	{ "PuTTY-User-Key-File-3: ssh-ed25519\r\nEncryption: none\r\n", "putty" },
	{ "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ x\n", "public" }, { "ecdsa-sha2-nistp256 AAAA x\n", "public" },
	{ "---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n", "public" }, { "hello\n", "other" },
};

START_TEST(what_else_it_may_be)
{
	struct reply *r = ask(pasted(others[_i].text, NULL));
	cJSON *json = body_json(r);
	ck_assert_int_eq(r->fault, FAULT_UNABLE);
	ck_assert_str_eq(json_s(json, "format"), others[_i].format);
	cJSON_Delete(json);
	answer_free(r);
}
END_TEST

static bool in_config(const char *path)
{
	struct reply *r = ask(key(KEY_CHECK, path));
	cJSON *json = body_json(r);
	bool yes = json_yes(json, "in_config");
	cJSON_Delete(json);
	answer_free(r);
	return yes;
}

static void write_to(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");
	ck_assert_ptr_nonnull(f);
	fputs(text, f);
	fclose(f);
}

START_TEST(named_by_the_configuration)
{
	char *home = mem_dup(getenv("HOME"));
	setenv("HOME", test_dir(), 1);
	char *dir = test_path(".ssh"), *key_path = mem_dup(test_path(".ssh/mine")), *standard = mem_dup(test_path(".ssh/id_rsa"));
	ck_assert_int_eq(fs_mkdirs(dir, NULL), 0);
	keygen((const char *const[]){ "-t", "ed25519", "-N", "", NULL }, key_path);
	keygen((const char *const[]){ "-t", "ed25519", "-N", "", NULL }, standard);
	ck_assert(!in_config(key_path));
	ck_assert(in_config(standard));
	write_to(test_path(".ssh/config"), "Host a\n\tidentityfile=\"~/.ssh/other\"\n\tInclude more\n");
	write_to(test_path(".ssh/more"), "Include more\nHost b\n  IdentityFile ~/.ssh/mine\n");
	ck_assert(in_config(key_path));
	write_to(test_path(".ssh/more"), "IdentityFile %d/.ssh/mine");
	ck_assert(in_config(key_path));
	setenv("HOME", home, 1);
	free(home);
	free(key_path);
	free(standard);
}
END_TEST

Suite *key_suite(void)
{
	Suite *s = suite_create("key");
	TCase *t = tcase_create("key");
	tcase_add_unchecked_fixture(t, NULL, after);
	tcase_add_test(t, make_and_check);
	tcase_add_test(t, cancelled_leaves_nothing);
	tcase_add_test(t, no_place_for_it);
	tcase_add_loop_test(t, kinds_of_keys, 0, (int)COUNT(kinds));
	tcase_add_test(t, open_to_others_and_the_wrong_public);
	tcase_add_test(t, no_key_at_all);
	tcase_add_test(t, pasted_and_with_other_line_ends);
	tcase_add_loop_test(t, what_else_it_may_be, 0, (int)COUNT(others));
	tcase_add_test(t, named_by_the_configuration);
	suite_add_tcase(s, t);
	return s;
}
