/* SPDX-License-Identifier: ISC */
/* Proves the two practice Bitbuckets: what they would not do right, no other test could tell from a fault of the program. The
 * signatures here are made by OpenSSL and libcurl's escaping alone, and have to be taken or refused as they deserve. */
#include "config.h"

#include <check.h>
#include <curl/curl.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"
#include "tests/e2e/call.h"
#include "tests/lib/relay.h"

static char dir[] = "/tmp/handrail-servers-XXXXXX";
static EVP_PKEY *key, *other_key;
static char *public_key, *other_public;          /* as they stand in JSON */

START_TEST(wrong_passwords_end_in_a_captcha)
{
	struct call wrong = { BBS, .path = "/rest/capabilities", .user = "admin", .kind = "wrong" };
	for (int i = 0; i < 5; i++)
		ck_assert_int_eq(call(wrong), 401);
	ck_assert(!says("CAPTCHA"));
	ck_assert_int_eq(as_admin("GET", "/rest/capabilities", NULL), 401);
	ck_assert(says("CAPTCHA"));
	ck_assert_int_eq(call((struct call){ BBS, .path = "/rest/capabilities", SERVICE }), 200);
	ck_assert_int_eq(practice_count(p, "bbs.failures"), 5);
}
END_TEST

/* ---- a link, its consumer, signatures ---- */

static char *consumer_body(const char *consumer_key, const char *public_text)
{
	return mem_fmt("{\"key\":\"%s\",\"name\":\"Terraform Cloud (acme)\",\"description\":null,\"sharedSecret\":null,\"publicKey\":\"%s\",\"outgoing\":false,"
		"\"twoLOAllowed\":false,\"executingTwoLOUser\":null,\"twoLOImpersonationAllowed\":false}", consumer_key, public_text);
}

static void link_id(char id[64])
{
	const char *at = strstr(got.body.s, "/applicationlink/");
	ck_assert_ptr_nonnull(at);
	snprintf(id, 64, "%.36s", at + 17);
}

static char *make_link(void)
{
	char id[64];
	ck_assert_int_eq(as_admin("PUT", APPLICATION_LINKS, LINK_BODY), 201);
	link_id(id);
	char *path = mem_fmt("/rest/applinks-oauth/1.0/applicationlink/%s/authentication/consumer", id), *body = consumer_body("abc123", public_key);
	ck_assert_int_eq(as_admin("PUT", path, body), 201);
	free(body);
	return path;
}

START_TEST(a_link_is_made_once)
{
	char id[64];
	struct call without = { BBS, .method = "PUT", .path = APPLICATION_LINKS, ADMIN, .header = "Accept: */*", .body = LINK_BODY };
	ck_assert_int_eq(call((struct call){ BBS, .method = "PUT", .path = APPLICATION_LINKS, ADMIN, .type = "text/plain", .body = LINK_BODY }), 415);
	ck_assert_int_eq(as_admin("PUT", APPLICATION_LINKS, "{\"typeId\":\"generic\"}"), 400);
	ck_assert_int_eq(call(without), 201);
	ck_assert(says("<?xml") && heads("application/xml"));
	ck_assert_int_eq(as_admin("PUT", APPLICATION_LINKS, LINK_BODY), 400);
	ck_assert_int_eq(as_admin("PUT", APPLICATION_LINKS, "{\"name\":\"Other\",\"typeId\":\"generic\",\"rpcUrl\":\"https://app.example.com/\",\"displayUrl\":\"x\"}"), 400);
	ck_assert_int_eq(practice_count(p, "bbs.links"), 1);
	ck_assert_int_eq(as_admin("PUT", APPLICATION_LINKS,
		"{\"name\":\"Other\",\"typeId\":\"generic\",\"rpcUrl\":\"https://app.example.com/app/acme\",\"displayUrl\":\"x\"}"), 201);
	ck_assert(says("\"status-code\":201"));
	link_id(id);
	char *path = mem_fmt("%s/%s", APPLICATION_LINKS, id), *less = mem_fmt("/rest/applinks/3.0/applinks/%s", id);
	ck_assert_int_eq(as_admin("GET", path, NULL), 200);
	ck_assert(says(id) && says("\"rpcUrl\":\"https://app.example.com/app/acme\""));
	ck_assert_int_eq(as_admin("DELETE", less, NULL), 204);
	ck_assert_int_eq(as_admin("DELETE", path, NULL), 404);
	ck_assert_int_eq(practice_count(p, "bbs.link_deletes"), 1);
	free(path);
	free(less);
}
END_TEST

START_TEST(a_consumer_needs_an_rsa_key)
{
	char id[64];
	ck_assert_int_eq(as_admin("PUT", APPLICATION_LINKS, LINK_BODY), 201);
	link_id(id);
	char *path = mem_fmt("/rest/applinks-oauth/1.0/applicationlink/%s/authentication/consumer", id);
	char *bodies[] = { consumer_body("", public_key), consumer_body("abc", ""), consumer_body("abc", "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE"),
		consumer_body("abc", public_key) };
	ck_assert_int_eq(as_admin("GET", path, NULL), 404);
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(as_admin("PUT", path, bodies[i]), 400);
	ck_assert_int_eq(as_admin("PUT", path, bodies[3]), 201);
	ck_assert_int_eq(as_admin("GET", path, NULL), 200);
	ck_assert(says("{\"consumers\":[{\"key\":\"abc\"") && says("BEGIN PUBLIC KEY"));
	practice_set(p, "bbs.bare_key", "yes");
	practice_set(p, "bbs.lists", "list");
	ck_assert_int_eq(as_admin("GET", path, NULL), 200);
	ck_assert(says("[{\"key\":\"abc\"") && !says("BEGIN"));
	for (int i = 0; i < 4; i++)
		free(bodies[i]);
	free(path);
}
END_TEST

static char *escaped(const char *s)
{
	char *raw = curl_easy_escape(NULL, s, 0), *copy = mem_dup(raw);
	curl_free(raw);
	return copy;
}

static char *sign(EVP_PKEY *with, const char *text)
{
	unsigned char raw[512], coded[700];
	size_t n = sizeof raw;
	EVP_MD_CTX *md = EVP_MD_CTX_new();
	ck_assert(EVP_DigestSignInit(md, NULL, EVP_sha1(), NULL, with) == 1 && EVP_DigestSign(md, raw, &n, (const unsigned char *)text, strlen(text)) == 1);
	EVP_MD_CTX_free(md);
	EVP_EncodeBlock(coded, raw, (int)n);
	return escaped((char *)coded);
}

enum where { IN_FORM, IN_HEADER, IN_QUERY };

/* A signed call; where its parameters stand does not matter to the signature. */
static long request_token(EVP_PKEY *with, const char *consumer, long long at, const char *nonce, enum where where, const char *signed_base)
{
	char origin[128];
	practice_base(p, PRACTICE_BBS, origin, sizeof origin);
	char *pairs = mem_fmt("oauth_callback=oob&oauth_consumer_key=%s&oauth_nonce=%s&oauth_signature_method=RSA-SHA1&oauth_timestamp=%lld&oauth_version=1.0",
		consumer, nonce, at);
	char *url = mem_fmt("%s/plugins/servlet/oauth/request-token", signed_base ? signed_base : origin), *parts[] = { escaped(url), escaped(pairs) };
	char *base = mem_fmt("POST&%s&%s", parts[0], parts[1]), *signature = sign(with, base);
	char *form = mem_fmt("%s&oauth_signature=%s", pairs, signature), *real = mem_fmt("%s/plugins/servlet/oauth/request-token%s%s", origin,
		where == IN_QUERY ? "?" : "", where == IN_QUERY ? form : "");
	char *header = mem_fmt("Authorization: OAuth realm=\"\", oauth_callback=\"oob\", oauth_consumer_key=\"%s\", oauth_nonce=\"%s\","
		"oauth_signature_method=\"RSA-SHA1\",oauth_timestamp=\"%lld\", oauth_version=\"1.0\", oauth_signature=\"%s\"", consumer, nonce, at, signature);
	long status = call((struct call){ BBS, .method = "POST", .url = real, .type = "application/x-www-form-urlencoded", .body = where == IN_FORM ? form : "",
		.header = where == IN_HEADER ? header : NULL });
	char *all[] = { pairs, url, parts[0], parts[1], base, signature, form, real, header };
	for (size_t i = 0; i < COUNT(all); i++)
		free(all[i]);
	return status;
}

START_TEST(signatures_are_verified)
{
	long long now = (long long)time(NULL);
	ck_assert_int_eq(request_token(key, "abc123", now, "n0", IN_FORM, NULL), 401);
	ck_assert(says("oauth_problem=consumer_key_unknown") && heads("oauth_problem=\"consumer_key_unknown\""));
	char *path = make_link(), *body = consumer_body("abc123", other_public);
	ck_assert_int_eq(request_token(key, "abc123", now, "n1", IN_FORM, NULL), 200);
	ck_assert(says("oauth_token=") && says("oauth_callback_confirmed=true"));
	ck_assert_int_eq(request_token(key, "abc123", now, "n2", IN_HEADER, NULL), 200);
	ck_assert_int_eq(request_token(key, "abc123", now, "n3", IN_QUERY, NULL), 200);
	ck_assert_int_eq(request_token(key, "abc123", now, "n3", IN_FORM, NULL), 401);
	ck_assert(says("nonce_used"));
	ck_assert_int_eq(request_token(other_key, "abc123", now, "n4", IN_FORM, NULL), 401);
	ck_assert(says("signature_invalid"));
	ck_assert_int_eq(request_token(key, "abc123", now, "n5", IN_FORM, "https://git.example.com"), 401);
	ck_assert(says("signature_invalid"));
	ck_assert_int_eq(request_token(key, "abc123", now - 3600, "n6", IN_FORM, NULL), 400);
	ck_assert(says("timestamp_refused&oauth_acceptable_timestamps="));
	practice_set(p, "bbs.clock", "3600");
	ck_assert_int_eq(request_token(key, "abc123", now, "n7", IN_FORM, NULL), 400);
	practice_set(p, "bbs.clock", "0");
	practice_set(p, "bbs.base", "https://git.example.com");
	ck_assert_int_eq(request_token(key, "abc123", now, "n8", IN_FORM, NULL), 401);
	ck_assert_int_eq(request_token(key, "abc123", now, "n9", IN_FORM, "https://git.example.com"), 200);
	practice_set(p, "bbs.base", "");
	ck_assert_int_eq(as_admin("PUT", path, body), 201);
	ck_assert_int_eq(request_token(key, "abc123", now, "n10", IN_FORM, NULL), 401);
	ck_assert_int_eq(request_token(other_key, "abc123", now, "n11", IN_FORM, NULL), 200);
	ck_assert_int_eq(practice_count(p, "bbs.signatures"), 5);
	free(path);
	free(body);
}
END_TEST

START_TEST(signatures_know_the_context_path)
{
	practice_set(p, "bbs.path", "/bitbucket");
	long long now = (long long)time(NULL);
	ck_assert_int_eq(as_admin("PUT", "/bitbucket" APPLICATION_LINKS, LINK_BODY), 201);
	ck_assert(says("/bitbucket/rest/applinks/3.0/applicationlink/"));
	char id[64];
	link_id(id);
	char *path = mem_fmt("/bitbucket/rest/applinks-oauth/1.0/applicationlink/%s/authentication/consumer", id), *body = consumer_body("abc123", public_key);
	ck_assert_int_eq(as_admin("PUT", path, body), 201);
	ck_assert_int_eq(request_token(key, "abc123", now, "n1", IN_FORM, NULL), 200);
	free(path);
	free(body);
}
END_TEST

/* ---- the plug-in and its hook ---- */

START_TEST(the_plugin_is_switched_on)
{
	const char *plugin = "/rest/plugins/1.0/" HOOK_PLUGIN "-key";
	struct call on = { BBS, .method = "PUT", .path = plugin, ADMIN, .type = "application/vnd.atl.plugins.plugin+json", .body = "{\"enabled\":true}" };
	practice_set(p, "bbs.version", "5.3.7");
	ck_assert_int_eq(as_admin("PUT", plugin, "{\"enabled\":true}"), 415);
	ck_assert_int_eq(call(on), 200);
	ck_assert_int_eq(as_admin("GET", plugin, NULL), 200);
	ck_assert(says("\"enabled\":true"));
	ck_assert_int_eq(call((struct call){ BBS, .path = HOOK, SERVICE }), 200);
	ck_assert(says("\"enabled\":false,\"configured\":false"));
	ck_assert_int_eq(call((struct call){ BBS, .method = "PUT", .path = HOOK "/enabled", SERVICE }), 200);
	ck_assert(says("\"enabled\":true,\"configured\":false"));
	ck_assert_int_eq(practice_count(p, "bbs.hooks"), 1);
	ck_assert_int_eq(practice_count(p, "bbs.hook_urls"), 0);
	practice_set(p, "bbs.hook_empty", "no");
	ck_assert_int_eq(call((struct call){ BBS, .method = "PUT", .path = HOOK "/enabled", SERVICE }), 400);
	practice_set(p, "bbs.plugin", "stubborn");
	ck_assert_int_eq(call(on), 200);
	ck_assert(says("\"enabled\":false"));
}
END_TEST

/* ---- SSH keys ---- */

static char *ssh_line(void)
{
	unsigned char blob[200] = { 0, 0, 0, 7 };
	char coded[400];
	memcpy(blob + 4, "ssh-rsa", 7);
	EVP_EncodeBlock((unsigned char *)coded, blob, sizeof blob);
	return mem_fmt("ssh-rsa %s service_terraform_enterprise", coded);
}

static struct { int came, went; char user[64]; } told;

static void tell(void *arg, enum practice_role role, const char *user, const char *line, bool gone)
{
	(void)arg;
	(void)role;
	(void)line;
	told.came += !gone;
	told.went += gone;
	snprintf(told.user, sizeof told.user, "%s", user);
}

START_TEST(keys_of_accounts)
{
	char *line = ssh_line(), *body = mem_fmt("{\"text\":\"%s\"}", line), *cloud = mem_fmt("{\"key\":\"%s\",\"label\":\"service_terraform\"}", line);
	const char *keys = "/rest/ssh/1.0/keys", *hers = "/2.0/users/%7B0f1e2d3c-0000-4000-8000-0000000000b1%7D/ssh-keys";
	memset(&told, 0, sizeof told);
	practice_on_key(p, tell, NULL);
	ck_assert_int_eq(call((struct call){ BBS, .method = "POST", .path = keys, .kind = "token", .body = body }), 401);
	ck_assert_int_eq(call((struct call){ BBS, .method = "POST", .path = keys, SERVICE, .body = "{\"text\":\"ssh-rsa AAAA\"}" }), 400);
	ck_assert_int_eq(as_admin("POST", "/rest/ssh/1.0/keys?user=svc-terraform", body), 201);
	ck_assert(says("\"id\":1") && says("\"label\":\"service_terraform_enterprise\""));
	ck_assert_str_eq(told.user, "svc-terraform");
	ck_assert_int_eq(call((struct call){ BBS, .method = "POST", .path = keys, SERVICE, .body = body }), 409);
	ck_assert_int_eq(as_admin("POST", keys, body), 409);
	ck_assert_int_eq(call((struct call){ BBS, .path = keys, SERVICE }), 200);
	ck_assert(says("\"size\":1") && says("\"algorithmType\":\"RSA\""));
	ck_assert_int_eq(as_admin("DELETE", "/rest/ssh/1.0/keys/1", NULL), 204);
	ck_assert_int_eq(as_admin("DELETE", "/rest/ssh/1.0/keys/1", NULL), 204);
	ck_assert_int_eq(practice_count(p, "bbs.key_deletes"), 1);
	ck_assert_int_eq(call((struct call){ CLOUD, .method = "POST", .path = hers, .kind = "api-token", .body = cloud }), 201);
	ck_assert(says("\"uuid\":\"{") && says("\"fingerprint\":"));
	ck_assert_int_eq(call((struct call){ CLOUD, .method = "POST", .path = hers, .kind = "api-token", .body = cloud }), 400);
	ck_assert(says("already registered"));
	ck_assert_int_eq(told.came, 2);
	ck_assert_int_eq(told.went, 1);
	ck_assert_int_eq(practice_count(p, "bbc.keys"), 1);
	free(line);
	free(body);
	free(cloud);
}
END_TEST

/* ---- Cloud's token end point ---- */

static long token_call(const char *kind, const char *secret)
{
	return call((struct call){ BBC, .method = "POST", .path = "/site/oauth2/access_token", .user = practice_secret(p, PRACTICE_BBC, kind), .kind = secret,
		.type = "application/x-www-form-urlencoded", .body = "grant_type=client_credentials" });
}

static const struct { const char *name, *value; long status; const char *says; } token_replies[] = {
	{ NULL, NULL, 200, "\"scope\": \"webhook" }, { "bbc.member", "scopes", 200, "\"scopes\": \"webhook" },
	{ "bbc.private", "no", 400, "invalid_grant" }, { "bbc.callback", "none", 400, "No callback uri defined" },
	{ "bbc.callback", "placeholder", 200, "access_token" }, { "bbc.scopes", "webhook", 200, "\"scope\": \"webhook\"" },
	{ "bbc.site", "proxy", 401, "<html" }, { "bbc.site", "changed", 404, "<html" },
};

START_TEST(the_token_end_point)
{
	if (token_replies[_i].name)
		practice_set(p, token_replies[_i].name, token_replies[_i].value);
	ck_assert_int_eq(token_call("key", "secret"), token_replies[_i].status);
	ck_assert_msg(says(token_replies[_i].says), "%s", got.body.s);
	if (practice_count(p, "bbc.token_calls") > 1 || _i)
		return;
	ck_assert_int_eq(token_call("old-key", "old-secret"), 200);
	ck_assert_int_eq(token_call("key", "wrong"), 400);
	ck_assert(says("unauthorized_client"));
	ck_assert_int_eq(token_call("wrong", "secret"), 400);
}
END_TEST

/* ---- Terraform's side ---- */

static const char clients[] = "/api/v2/organizations/acme/oauth-clients";

static char *client_body(const char *service, const char *more)
{
	char origin[128];
	practice_origin(p, PRACTICE_BBS, origin, sizeof origin);
	bool cloud = strcmp(service, "bitbucket_hosted") == 0;
	return mem_fmt("{\"data\":{\"type\":\"oauth-clients\",\"attributes\":{\"service-provider\":\"%s\",\"name\":\"BB\",\"http-url\":\"%s\",\"api-url\":\"%s\"%s}}}",
		service, cloud ? "https://bitbucket.org" : origin, cloud ? "https://api.bitbucket.org/2.0" : origin, more);
}

static long create(const char *service, const char *more)
{
	char *body = client_body(service, more);
	long status = tf("POST", clients, body);
	free(body);
	return status;
}

START_TEST(terraform_waits_for_a_person)
{
	const char *tokens = "/api/v2/oauth-clients/oc-Practice00000001/oauth-tokens";
	ck_assert_int_eq(create("bitbucket_data_center", ""), 201);
	ck_assert(says("BEGIN PUBLIC KEY") && says("\"connect-path\":\"/auth/") && !says("\"key\":null") && says("\"oauth-tokens\":{\"data\":[]"));
	ck_assert_int_eq(tf("GET", tokens, NULL), 200);
	ck_assert_str_eq(got.body.s, "{\"data\":[]}");
	ck_assert_int_eq(practice_authorize(p, "svc-terraform"), -1);
	ck_assert_str_eq(practice_why(), "oauth_problem=consumer_key_unknown");
	practice_link(p, "https://app.example.com");
	practice_set(p, "tf.reaches", "no");
	ck_assert_int_eq(practice_authorize(p, "svc-terraform"), -1);
	practice_set(p, "tf.reaches", "yes");
	ck_assert_int_eq(practice_authorize(p, "svc-terraform"), 0);
	ck_assert_int_eq(tf("GET", tokens, NULL), 200);
	ck_assert(says("\"service-provider-user\":\"svc-terraform\",\"has-ssh-key\":false"));
	ck_assert_int_eq(tf("GET", "/api/v2/oauth-tokens/ot-Practice00000001-0/authorized-repos", NULL), 200);
	ck_assert(says("PLAT/infrastructure"));
	ck_assert_int_eq(tf("DELETE", "/api/v2/oauth-tokens/ot-Practice00000001-0", NULL), 204);
	practice_set(p, "tf.authorize", "2");
	practice_set(p, "tf.account", "admin");
	ck_assert_int_eq(tf("GET", tokens, NULL), 200);
	ck_assert_str_eq(got.body.s, "{\"data\":[]}");
	ck_assert_int_eq(tf("GET", tokens, NULL), 200);
	ck_assert(says("\"service-provider-user\":\"admin\"") && says("ot-Practice00000001-1"));
	ck_assert_int_eq(practice_count(p, "tf.refused"), 2);
}
END_TEST

static char *private_text(EVP_PKEY *k)
{
	BIO *bio = BIO_new(BIO_s_mem());
	char *data;
	PEM_write_bio_PrivateKey_traditional(bio, k, NULL, NULL, 0, NULL, NULL);
	long n = BIO_get_mem_data(bio, &data);
	struct buf b;
	buf_init(&b, BUF_TEXT);
	for (long i = 0; i < n; i++)
		data[i] == '\n' ? buf_adds(&b, "\\n") : buf_addc(&b, data[i]);
	BIO_free(bio);
	return buf_detach(&b);
}

START_TEST(terraform_takes_our_own_keys)
{
	char *private_key = private_text(key), *own = mem_fmt(",\"key\":\"abc123\",\"secret\":\"%s\",\"rsa-public-key\":\"%s\"", private_key, public_key);
	char *no_pair = mem_fmt(",\"key\":\"abc124\",\"secret\":\"%s\",\"rsa-public-key\":\"%s\"", private_key, other_public);
	ck_assert_int_eq(create("bitbucket_data_center", ",\"key\":\"\""), 422);
	ck_assert(says("The Consumer Key for Bitbucket Data Center must be present"));
	ck_assert_int_eq(create("bitbucket_data_center", ",\"key\":\"abc\",\"secret\":\"x\",\"rsa-public-key\":\"y\""), 422);
	practice_set(p, "tf.refuses", "bitbucket_data_center");
	ck_assert_int_eq(create("bitbucket_data_center", own), 422);
	ck_assert(says("/data/attributes/service-provider"));
	practice_set(p, "tf.refuses", "none");
	ck_assert_int_eq(create("bitbucket_data_center", no_pair), 201);
	ck_assert_int_eq(create("bitbucket_data_center", own), 201);
	ck_assert(says("\"key\":\"abc123\"") && says("\"secret\":null"));
	free(make_link());
	ck_assert_int_eq(practice_authorize(p, "svc-terraform"), 0);
	ck_assert_int_eq(practice_count(p, "tf.tokens"), 1);
	ck_assert_int_eq(tf("PATCH", "/api/v2/oauth-clients/oc-Practice00000002", "{\"data\":{\"type\":\"oauth-clients\",\"attributes\":{\"key\":\"\"}}}"), 422);
	free(private_key);
	free(own);
	free(no_pair);
}
END_TEST

START_TEST(terraform_and_the_cloud)
{
	char *real = mem_fmt(",\"key\":\"%s\",\"secret\":\"%s\"", practice_secret(p, PRACTICE_BBC, "key"), practice_secret(p, PRACTICE_BBC, "secret"));
	ck_assert_int_eq(create("bitbucket_hosted", ""), 422);
	practice_set(p, "tf.cloud", "refused");
	ck_assert_int_eq(create("bitbucket_hosted", real), 422);
	practice_set(p, "tf.cloud", "keys");
	practice_set(p, "tf.placeholder", "refused");
	ck_assert_int_eq(create("bitbucket_hosted", ",\"key\":\"placeholder\",\"secret\":\"placeholder\""), 422);
	practice_set(p, "tf.placeholder", "accepted");
	ck_assert_int_eq(create("bitbucket_hosted", ",\"key\":\"placeholder\",\"secret\":\"placeholder\",\"uuid\":\"7a7a7a7a-1111-4222-8333-444455556666\""), 201);
	ck_assert(!says("7a7a7a7a"));
	ck_assert_int_eq(practice_authorize(p, "svc-terraform"), -1);
	char *change = mem_fmt("{\"data\":{\"type\":\"oauth-clients\",\"attributes\":{%s}}}", real + 1);
	ck_assert_int_eq(tf("PATCH", "/api/v2/oauth-clients/oc-Practice00000001", change), 200);
	practice_set(p, "bbc.callback", "placeholder");
	ck_assert_int_eq(practice_authorize(p, "svc-terraform"), -1);
	ck_assert_str_eq(practice_why(), "Invalid redirect_uri");
	practice_set(p, "bbc.callback", "exact");
	ck_assert_int_eq(practice_authorize(p, "svc-terraform"), 0);
	practice_set(p, "tf.uuid", "kept");
	ck_assert_int_eq(create("bitbucket_hosted", ",\"key\":\"p\",\"secret\":\"p\",\"uuid\":\"7a7a7a7a-1111-4222-8333-444455556666\""), 201);
	ck_assert(says("/auth/7a7a7a7a-1111-4222-8333-444455556666/callback"));
	practice_set(p, "tf.cloud", "empty");
	ck_assert_int_eq(create("bitbucket_hosted", ""), 201);
	free(real);
	free(change);
}
END_TEST

START_TEST(real_names_are_led_here)
{
	const struct relay_way ways[] = { { "api.bitbucket.org:443", practice_port(p, PRACTICE_BBC) }, { NULL, 0 } };
	struct relay *r = relay_start(ways);
	ck_assert_ptr_nonnull(r);
	char *proxy = mem_fmt("http://localhost:%d", relay_port(r));
	ck_assert_int_eq(call((struct call){ CLOUD, .kind = "api-token", .url = "https://api.bitbucket.org/2.0/user", .proxy = proxy }), 200);
	ck_assert(says("svc-terraform"));
	ck_assert_int_eq(call((struct call){ CLOUD, .kind = "api-token", .url = "https://elsewhere.example.com/", .proxy = proxy }), 0);
	ck_assert_int_eq(relay_asked(r, "api.bitbucket.org:443"), 1);
	ck_assert_int_eq(relay_asked(r, NULL), 1);
	free(proxy);
	relay_stop(r);
}
END_TEST

/* What one service trusts with a secret, the other must not see. */
START_TEST(leaks_are_noticed)
{
	char *form = mem_fmt("secret=%s", practice_secret(p, PRACTICE_BBC, "secret")), *header = mem_fmt("Authorization: Bearer %s", practice_token(p, "good"));
	ck_assert_int_eq(call((struct call){ BBS, .path = "/rest/capabilities", .header = header }), 401);
	ck_assert_int_eq(practice_count(p, "leaks"), 1);
	call((struct call){ BBC, .method = "POST", .path = "/site/oauth2/access_token", .type = "application/x-www-form-urlencoded", .body = form });
	ck_assert_int_eq(practice_count(p, "leaks"), 2);
	call((struct call){ BBS, .method = "POST", .path = "/rest/ssh/1.0/keys", SERVICE, .body = "-----BEGIN RSA " "PRIVATE KEY-----" });
	ck_assert_int_eq(practice_count(p, "leaks"), 3);
	char *record = practice_record(p);
	ck_assert(strstr(record, "{Bitbucket: service}") && !strstr(record, practice_secret(p, PRACTICE_BBC, "secret")));
	free(record);
	free(form);
	free(header);
	practice_stop(p);
	call_setup();
}
END_TEST

static char *public_text(EVP_PKEY *k)
{
	BIO *bio = BIO_new(BIO_s_mem());
	char *data;
	PEM_write_bio_PUBKEY(bio, k);
	long n = BIO_get_mem_data(bio, &data);
	struct buf b;
	buf_init(&b, BUF_TEXT);
	for (long i = 0; i < n; i++)
		data[i] == '\n' ? buf_adds(&b, "\\n") : buf_addc(&b, data[i]);
	BIO_free(bio);
	return buf_detach(&b);
}

static Suite *suite(void)
{
	Suite *s = suite_create("the practice Bitbuckets");
	TCase *c = tcase_create("all");
	tcase_add_checked_fixture(c, call_setup, call_teardown);
	tcase_set_timeout(c, 120);
	add_shapes(c);
	tcase_add_test(c, wrong_passwords_end_in_a_captcha);
	tcase_add_test(c, a_link_is_made_once);
	tcase_add_test(c, a_consumer_needs_an_rsa_key);
	tcase_add_test(c, signatures_are_verified);
	tcase_add_test(c, signatures_know_the_context_path);
	tcase_add_test(c, the_plugin_is_switched_on);
	tcase_add_test(c, keys_of_accounts);
	tcase_add_loop_test(c, the_token_end_point, 0, (int)COUNT(token_replies));
	tcase_add_test(c, terraform_waits_for_a_person);
	tcase_add_test(c, terraform_takes_our_own_keys);
	tcase_add_test(c, terraform_and_the_cloud);
	tcase_add_test(c, real_names_are_led_here);
	tcase_add_test(c, leaks_are_noticed);
	suite_add_tcase(s, c);
	suite_add_tcase(s, ssh_tests());
	return s;
}

int main(void)
{
	if (!mkdtemp(dir))
		return 1;
	curl_global_init(CURL_GLOBAL_ALL);
	ca = ca_new(dir, "servers");
	key = EVP_RSA_gen(2048);
	other_key = EVP_RSA_gen(2048);
	if (!ca || ca_issue(ca, CA_GOOD, &pair) != 0 || !key || !other_key)
		return 1;
	practice_make_keys();
	public_key = public_text(key);
	other_public = public_text(other_key);
	SRunner *r = srunner_create(suite());
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	call_done();
	free(public_key);
	free(other_public);
	EVP_PKEY_free(key);
	EVP_PKEY_free(other_key);
	ca_pair_free(&pair);
	ca_free(ca);
	rmdir(dir);
	return failed ? 1 : 0;
}
