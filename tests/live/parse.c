/* SPDX-License-Identifier: ISC */
/* What people paste, and what can be wrong with it. */
#include "config.h"
#include "live.h"
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "base/loop.h"
#include "guide/json.h"
#include "tests/lib/ca.h"

static struct ca *ca;
static struct ca_pair pair, other;

static void before(void)
{
	ca = ca_new(test_dir(), "handrail test authority");
	if (!ca || ca_issue(ca, CA_GOOD, &pair) || ca_issue(ca, CA_EXPIRED, &other))
		abort();
}

static void after(void)
{
	ca_pair_free(&pair);
	ca_pair_free(&other);
	ca_free(ca);
	test_over();
}

static struct request *parse(int as, const char *text, const char *password)
{
	struct request *q = request_new(REQUEST_PARSE);
	q->op = as;
	q->body = mem_dup(text);
	q->body_len = strlen(text);
	q->password = mem_dup(password);
	return q;
}

/* pointer NULL: the whole reply; a text that begins with "!" is the fault, and what reply_error holds. */
static const struct { int as; const char *text, *pointer, *wanted; } cases[] = {
	{ PARSE_YAML, "a: 1\nb: [x, 'null', null, ~, '', yes]\nc:\n  d: \"tab\\tquote\\\"\"\n", NULL,
		"{\"a\":\"1\",\"b\":[\"x\",\"null\",null,null,\"\",\"yes\"],\"c\":{\"d\":\"tab\\tquote\\\"\"}}" },
	{ PARSE_YAML, "\xef\xbb\xbf---\n- 08\n- 1.10\n- |\n  two\n  lines\n...\n", NULL, "[\"08\",\"1.10\",\"two\\nlines\\n\"]" },
	{ PARSE_YAML, "{\"kind\": \"Secret\",\n\t\"data\": {\"token\": \"YWJj\", \"n\": 3}}\n", NULL, "{\"kind\":\"Secret\",\"data\":{\"token\":\"YWJj\",\"n\":\"3\"}}" },
	{ PARSE_YAML, "a: &x 1\nb: *x\n", NULL, "!unable:Line 2 refers to another place" },
	{ PARSE_YAML, "a: &x {b: 1}\nc:\n  <<: *x\n", NULL, "!unable:Line 3 refers" },
	{ PARSE_YAML, "a: {b: 1,\n c: 2,\n b: 3}\n", NULL, "!unable:Line 3 has a name that was there before" },
	{ PARSE_YAML, "a: 1\n---\nb: 2\n", NULL, "!unable:From line 2 on there is a second document" },
	{ PARSE_YAML, "? [1, 2]\n: x\n", NULL, "!unable:Line 1 has a list or a block where a name is wanted" },
	{ PARSE_YAML, "token: abc\n\tbad: canary\n", NULL, "!unable:It cannot be read as YAML from line 2 on" },
	{ PARSE_YAML, "a: \"x\\0y\"\n", NULL, "!unable:Line 1 has a character" },
	{ PARSE_YAML, "just some words\n", NULL, "!unable:It is a single text" },
	{ PARSE_YAML, "# nothing\n", NULL, "!unable:There is nothing in it" },
	{ PARSE_YAML, " \n", NULL, "!unable:There is nothing in it" },
	{ PARSE_YAML, "a: \xff\n", NULL, "!unable:There are characters in it that are no text" },
	{ PARSE_JSON, "{\"a\":[1,{\"b\":null}]}", "/a/0", "1" },
	{ PARSE_JSON, "{\"a\":1,\n\"a\":2}", NULL, "!unable:A name is in it twice" },
	{ PARSE_JSON, "{\"a\":1,\n\"b\":}", NULL, "!unable:It cannot be read as JSON from line 2 on" },
	{ PARSE_JSON, "\"abc\"", NULL, "!unable:It is a single text" },
	{ PARSE_URL, "tcp://Host.Example.com:19000", "/port", "19000" },
	{ PARSE_URL, "svn://svn.example.com/repo", "/port", "3690" },
	{ PARSE_URL, "https://ann:canary@one.example.com/a/b/?c=d", "/path", "/a/b" },
	{ PARSE_URL, "https://ann:canary@one.example.com/", "/password", "true" },
	{ PARSE_URL, "one.example.com", NULL, "!unable:" },
	{ PARSE_PAIRS, "Endpoint=sb://ns.example.com/;SharedAccessKeyName=Root;SharedAccessKey=ab+c/d==", "/sharedaccesskey", "ab+c/d==" },
	{ PARSE_PAIRS, " Endpoint = sb://ns.example.com/ ;\nName = \"a;b\"\"c\" ;", "/name", "a;b\"c" },
	{ PARSE_PAIRS, "Endpoint=sb://a;endpoint=sb://b", NULL, "!unable:endpoint is in it twice" },
	{ PARSE_PAIRS, "no pairs at all", NULL, "!unable:It is not made of NAME=VALUE" },
	{ PARSE_PAIRS, "a=\"never closed", NULL, "!unable:It is not made of NAME=VALUE" },
	{ PARSE_BASE64, "aGVs\nbG8=\n", "/text", "hello" },
	{ PARSE_BASE64, "aGVsbG8", NULL, "!unable:It is no Base64" },
	{ PARSE_BASE64, "/////w==", NULL, "!unable:It is Base64, but" },
	{ PARSE_PEM, "nothing of the kind", NULL, "!unable:There is no line in it that begins with -----BEGIN" },
	{ PARSE_PEM, "-----BEGIN CERTIFICATE-----\nMIIB\n", NULL, "!unable:It has no last line: -----END CERTIFICATE-----" },
	{ PARSE_PEM, "-----BEGIN CERTIFICATE----- MIIB -----END CERTIFICATE-----", NULL, "!unable:Its line breaks were lost" },
	{ PARSE_PEM, "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----", NULL, "!unable:Block 1 (CERTIFICATE) is damaged" },
	{ PARSE_PEM, "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----", "/types/0", "PUBLIC KEY" },
	{ PARSE_PFX, "not a container", NULL, "!unable:It is no container" },
	{ PARSE_PFX, "aGVsbG8=", NULL, "!unable:It is no container" },
};

static void faults(const struct reply *r, const char *wanted)
{
	const char *colon = strchr(wanted, ':');
	ck_assert_msg(!strncmp(fault_names[r->fault], wanted, (size_t)(colon - wanted)), "%s: %s", fault_names[r->fault], r->body.s);
	ck_assert_msg(strstr(r->why, colon + 1) != NULL, "%s", r->why);
	ck_assert_ptr_null(strstr(r->why, "canary"));
	ck_assert_uint_eq(r->body.len, 0);
}

START_TEST(a_text)
{
	struct reply *r = ask(parse(cases[_i].as, cases[_i].text, NULL));
	cJSON *json;
	char *text;
	if (*cases[_i].wanted == '!') {
		faults(r, cases[_i].wanted + 1);
		answer_free(r);
		return;
	}
	json = body_json(r);
	text = cases[_i].pointer ? json_text(json_at(json, cases[_i].pointer)) : mem_dup(r->body.s);
	ck_assert_str_eq(text, cases[_i].wanted);
	free(text);
	cJSON_Delete(json);
	answer_free(r);
}
END_TEST

static char *long_text(const char *before, const char *part, int n, const char *behind)
{
	struct buf b;
	buf_init(&b, 8 * 1024 * 1024);
	buf_adds(&b, before);
	for (int i = 0; i < n; i++)
		buf_adds(&b, part);
	buf_adds(&b, behind);
	return buf_detach(&b);
}

/* Ceilings: how deep, how many, how long. */
START_TEST(too_much)
{
	static const struct { int as; const char *before, *part; int n; const char *behind, *wanted; } all[] = {
		{ PARSE_YAML, "", "[", 70, "", "too-large:" }, { PARSE_YAML, "[", "1,", 30000, "1]", "too-large:" },
		{ PARSE_JSON, "", "[", 70, "", "unable:" }, { PARSE_YAML, "a: ", "long ", 300000, "", "too-large:" },
		{ PARSE_PEM, "", "x", 1200000, "", "too-large:" } };
	for (size_t i = 0; i < COUNT(all); i++) {
		char *text = long_text(all[i].before, all[i].part, all[i].n, all[i].behind);
		struct reply *r = ask(parse(all[i].as, text, NULL));
		faults(r, all[i].wanted);
		answer_free(r);
		free(text);
	}
}
END_TEST

static bool is(const cJSON *json, const char *pointer, const char *wanted)
{
	char *text = json_text(json_at(json, pointer));
	bool same = text && !strcmp(text, wanted);
	if (!same)
		fprintf(stderr, "%s is %s\n", pointer, text ? text : "not there");
	free(text);
	return same;
}

START_TEST(certificates_and_keys)
{
	char *both = mem_fmt("some words\r\n%s\n%s", pair.cert, pair.key), *wrong = mem_fmt("%s%s", other.cert, pair.key), *pem;
	struct reply *r = ask(parse(PARSE_PEM, both, NULL));
	cJSON *json = body_json(r);
	ck_assert(is(json, "/types/0", "CERTIFICATE") && is(json, "/types/2", "PRIVATE KEY") && is(json, "/matches", "true"));
	ck_assert(is(json, "/certificates/0/subject", "CN = localhost") && is(json, "/certificates/0/issuer", "CN = handrail test authority"));
	ck_assert(is(json, "/certificates/0/expired", "false") && is(json, "/certificates/0/self_signed", "false"));
	ck_assert(is(json, "/certificates/1/self_signed", "true") && is(json, "/certificates/0/names/0", "localhost"));
	ck_assert(is(json, "/keys/0/kind", "ecdsa") && is(json, "/keys/0/bits", "256") && is(json, "/keys/0/encrypted", "false"));
	pem = json_text(json_at(json, "/keys/0/pem"));
	ck_assert_str_eq(pem, pair.key);
	ck_assert_uint_eq(strlen(cJSON_GetStringValue(json_at(json, "/certificates/0/sha1"))), 40);
	ck_assert_uint_eq(strlen(cJSON_GetStringValue(json_at(json, "/certificates/0/sha256"))), 64);
	cJSON_Delete(json);
	answer_free(r);
	r = ask(parse(PARSE_PEM, wrong, NULL));
	json = body_json(r);
	ck_assert(is(json, "/matches", "false") && is(json, "/certificates/0/expired", "true"));
	cJSON_Delete(json);
	answer_free(r);
	free(both);
	free(wrong);
	free(pem);
}
END_TEST

static EVP_PKEY *key_of(const struct ca_pair *p)
{
	BIO *bio = BIO_new_mem_buf(p->key, -1);
	EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);
	BIO_free(bio);
	return key;
}

static char *encrypted_key(const char *password)
{
	EVP_PKEY *key = key_of(&pair);
	BIO *bio = BIO_new(BIO_s_mem());
	char *data, *text;
	PEM_write_bio_PKCS8PrivateKey(bio, key, EVP_aes_256_cbc(), password, (int)strlen(password), NULL, NULL);
	long n = BIO_get_mem_data(bio, &data);
	text = mem_dupn(data, (size_t)n);
	BIO_free(bio);
	EVP_PKEY_free(key);
	return text;
}

START_TEST(a_key_with_a_password)
{
	char *text = encrypted_key("open sesame");
	struct reply *r = ask(parse(PARSE_PEM, text, NULL));
	cJSON *json = body_json(r);
	ck_assert(is(json, "/keys/0/encrypted", "true") && is(json, "/keys/0/open", "false"));
	cJSON_Delete(json);
	answer_free(r);
	r = ask(parse(PARSE_PEM, text, "wrong"));
	faults(r, "password:does not open it");
	answer_free(r);
	r = ask(parse(PARSE_PEM, text, "open sesame"));
	json = body_json(r);
	ck_assert(is(json, "/keys/0/encrypted", "true") && is(json, "/keys/0/open", "true") && is(json, "/keys/0/kind", "ecdsa"));
	ck_assert(is(json, "/keys/0/pem", pair.key));
	cJSON_Delete(json);
	answer_free(r);
	free(text);
}
END_TEST

START_TEST(a_key_of_ssh_keygen)
{
	char *path = test_path("parse-key");
	const char *const argv[] = { "ssh-keygen", "-q", "-t", "rsa", "-b", "2048", "-N", "canary", "-f", path };
	struct request *q = request_new(REQUEST_COMMAND);
	struct reply *r;
	cJSON *json;
	q->argv = mem_new(COUNT(argv) + 1, sizeof *q->argv);
	for (size_t i = 0; i < COUNT(argv); i++)
		q->argv[i] = mem_dup(argv[i]);
	r = ask(q);
	ck_assert_int_eq(r->status, 0);
	answer_free(r);
	q = request_new(REQUEST_PARSE);
	q->op = PARSE_PEM;
	q->path = mem_dup(path);
	r = ask(q);
	json = body_json(r);
	ck_assert(is(json, "/keys/0/format", "openssh") && is(json, "/keys/0/encrypted", "true") && is(json, "/keys/0/kind", "rsa"));
	ck_assert(is(json, "/keys/0/bits", "2048"));
	cJSON_Delete(json);
	answer_free(r);
}
END_TEST

/* A container as it comes out of a wizard; old: with the encryptions of twenty years ago. */
static char *container(const char *password, int rounds, bool old, const char *path)
{
	BIO *in = BIO_new_mem_buf(pair.cert, -1);
	X509 *cert = PEM_read_bio_X509(in, NULL, NULL, NULL), *more = PEM_read_bio_X509(in, NULL, NULL, NULL);
	EVP_PKEY *key = key_of(&pair);
	STACK_OF(X509) *chain = sk_X509_new_null();
	sk_X509_push(chain, more);
	PKCS12 *p12 = PKCS12_create(password, "name", key, cert, chain, old ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : 0,
		old ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : 0, rounds, rounds, 0);
	unsigned char *der = NULL;
	int n = i2d_PKCS12(p12, &der);
	char *text = mem_new((size_t)n * 2 + 8, 1);
	EVP_EncodeBlock((unsigned char *)text, der, n);
	if (path)
		ck_assert_int_eq(fs_write_new(path, der, (size_t)n, 0600, NULL), 0);
	OPENSSL_free(der);
	PKCS12_free(p12);
	sk_X509_pop_free(chain, X509_free);
	X509_free(cert);
	EVP_PKEY_free(key);
	BIO_free(in);
	return text;
}

static void opens(struct request *q)
{
	struct reply *r = ask(q);
	cJSON *json = body_json(r);
	ck_assert(is(json, "/certificates/0/subject", "CN = localhost") && is(json, "/certificates/1/self_signed", "true"));
	ck_assert(is(json, "/keys/0/pem", pair.key) && is(json, "/matches", "true"));
	ck_assert_int_gt(strlen(json_s(json, "base64")), 1000);
	cJSON_Delete(json);
	answer_free(r);
}

START_TEST(a_container)
{
	char *path = test_path("it.pfx"), *text = container("canary one", 2048, false, path), *old = container("canary one", 2048, true, NULL);
	char *bare = container("", 1, false, NULL);
	struct request *q = parse(PARSE_PFX, "", "canary one");
	opens(parse(PARSE_PFX, text, "canary one"));
	opens(parse(PARSE_PFX, old, "canary one"));
	opens(parse(PARSE_PFX, bare, NULL));
	free(q->body);
	q->body = NULL;
	q->path = mem_dup(path);
	opens(q);
	struct reply *r = ask(parse(PARSE_PFX, text, "canary two"));
	faults(r, "password:The password does not open it");
	answer_free(r);
	r = ask(parse(PARSE_PFX, text, NULL));
	faults(r, "password:It needs its password");
	answer_free(r);
	free(text);
	free(old);
	free(bare);
}
END_TEST

static void tick(void *arg)
{
	(*(int *)arg)++;
}

static void took(void *arg, struct reply *reply)
{
	*(enum fault *)arg = reply->fault;
}

/* Half a second of rounds: the loop turns on meanwhile, and what was cancelled is gone at once. */
START_TEST(a_slow_container)
{
	char *text = container("canary", 300000, false, NULL);
	enum fault fault = FAULT_COUNT;
	int ticks = 0;
	ck_assert_int_lt(cancelled_after(parse(PARSE_PFX, text, "canary"), 2), PROMPT);
	test_world()->ops->start(test_world(), parse(PARSE_PFX, text, "canary"), took, &fault);
	while (fault == FAULT_COUNT) {
		loop_timer(test_loop(), 5, tick, &ticks);
		loop_turn(test_loop());
	}
	ck_assert_int_eq(fault, FAULT_NONE);
	ck_assert_int_gt(ticks, 3);
	test_world()->ops->start(test_world(), parse(PARSE_PFX, text, "canary"), took, &fault);
	test_over();      /* the world ends while the thread is at it */
	struct request *q = parse(PARSE_PFX, text, "canary");
	q->timeout = 20;
	struct reply *r = ask(q);
	faults(r, "timeout:It takes too long");
	answer_free(r);
	free(text);
}
END_TEST

START_TEST(no_file)
{
	static const char *const names[] = { "nothing-there", "." }, *const wanted[] = { "missing:", "unable:" };
	for (size_t i = 0; i < COUNT(names); i++) {
		struct request *q = request_new(REQUEST_PARSE);
		q->op = PARSE_PFX;
		q->path = mem_dup(test_path(names[i]));
		struct reply *r = ask(q);
		faults(r, wanted[i]);
		answer_free(r);
	}
}
END_TEST

Suite *parse_suite(void)
{
	Suite *s = suite_create("parse");
	TCase *t = tcase_create("parse");
	tcase_add_unchecked_fixture(t, before, after);
	tcase_add_loop_test(t, a_text, 0, (int)COUNT(cases));
	tcase_add_test(t, too_much);
	tcase_add_test(t, certificates_and_keys);
	tcase_add_test(t, a_key_with_a_password);
	tcase_add_test(t, a_key_of_ssh_keygen);
	tcase_add_test(t, a_container);
	tcase_add_test(t, a_slow_container);
	tcase_add_test(t, no_file);
	tcase_set_timeout(t, 60);
	suite_add_tcase(s, t);
	return s;
}
