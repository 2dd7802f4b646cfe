/* SPDX-License-Identifier: ISC */
/* The secrets that the servers know, made new for each start; and who asks, by what a request was sent with. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define BASE62 "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
#define BASE32 "abcdefghijklmnopqrstuvwxyz234567"

/* %s stands for random text. A colon and a letter outside ASCII in a password are the program's to get right. */
static const struct { enum practice_role role; const char *kind, *form, *alphabet; int length; } made[] = {
	{ PRACTICE_TF, "good", "Practice%s", BASE62, 81 }, { PRACTICE_TF, "expired", "Practice%s", BASE62, 81 },
	{ PRACTICE_TF, "no-rights", "Practice%s", BASE62, 81 }, { PRACTICE_TF, "team", "Practice%s", BASE62, 81 },
	{ PRACTICE_TF, "organization", "Practice%s", BASE62, 81 }, { PRACTICE_TF, "unknown", "Practice%s", BASE62, 81 },
	{ PRACTICE_ADO, "good", "%s", BASE32, 52 }, { PRACTICE_ADO, "expired", "%s", BASE32, 52 }, { PRACTICE_ADO, "no-code", "%s", BASE32, 52 },
	{ PRACTICE_ADO, "no-status", "%s", BASE32, 52 }, { PRACTICE_ADO, "no-project", "%s", BASE32, 52 }, { PRACTICE_ADO, "unknown", "%s", BASE32, 52 },
	{ PRACTICE_ADO, "other", "%s", BASE32, 52 }, { PRACTICE_ADO, "read-only", "%s", BASE32, 52 }, { PRACTICE_ADO, "manage", "%s", BASE32, 52 },
	{ PRACTICE_BBS, "admin", "Ad:min\303\274%s", BASE62, 16 }, { PRACTICE_BBS, "service", "Ser vice%s", BASE62, 16 },
	{ PRACTICE_BBS, "other", "Other%s", BASE62, 16 }, { PRACTICE_BBS, "token", "BBDC-%s", BASE62, 44 },
	{ PRACTICE_BBS, "read-token", "BBDC-%s", BASE62, 44 }, { PRACTICE_BBS, "admin-token", "BBDC-%s", BASE62, 44 },
	{ PRACTICE_BBS, "project-token", "BBDC-%s", BASE62, 44 }, { PRACTICE_BBS, "wrong", "Wrong%s", BASE62, 16 },
	{ PRACTICE_BBC, "api-token", "ATATT3x%s", BASE62, 60 }, { PRACTICE_BBC, "no-user", "ATATT3x%s", BASE62, 60 },
	{ PRACTICE_BBC, "no-keys", "ATATT3x%s", BASE62, 60 }, { PRACTICE_BBC, "expired", "ATATT3x%s", BASE62, 60 },
	{ PRACTICE_BBC, "access-token", "ATCTT3x%s", BASE62, 60 }, { PRACTICE_BBC, "app-password", "ATBB%s", BASE62, 32 },
	{ PRACTICE_BBC, "key", "%s", BASE62, 32 }, { PRACTICE_BBC, "secret", "%s", BASE62, 76 }, { PRACTICE_BBC, "old-key", "%s", BASE62, 18 },
	{ PRACTICE_BBC, "old-secret", "%s", BASE62, 32 }, { PRACTICE_BBC, "wrong", "%s", BASE62, 76 },
	{ PRACTICE_AZDO, "good", "%s", BASE32, 52 }, { PRACTICE_AZDO, "no-scope", "%s", BASE32, 52 }, { PRACTICE_AZDO, "unknown", "%s", BASE32, 52 },
	{ PRACTICE_AZDO, "password", "Pa:ss \303\274\"%s", BASE62, 24 }, { PRACTICE_AZDO, "jenkins", "11%s", BASE62, 32 }, { PRACTICE_AZDO, "wrong", "Wrong%s", BASE62, 16 },
	{ PRACTICE_KEYED, "github", "ghp_%s", BASE62, 36 }, { PRACTICE_KEYED, "enterprise", "ghp_%s", BASE62, 36 },
	{ PRACTICE_KEYED, "password", "Pa:ss \303\274\"%s", BASE62, 24 }, { PRACTICE_KEYED, "other-pat", "%s", BASE32, 52 },
	{ PRACTICE_KEYED, "hub", "dckr_pat_%s", BASE62, 27 }, { PRACTICE_KEYED, "registry", "%s", BASE62, 30 },
	{ PRACTICE_KEYED, "registry-token", "%s", BASE62, 60 }, { PRACTICE_KEYED, "crates", "Token %s", BASE62, 40 }, { PRACTICE_KEYED, "wrong", "Wrong%s", BASE62, 16 },
	{ PRACTICE_AZURE, "client-secret", "Q8~%s", BASE62, 37 }, { PRACTICE_AZURE, "old-secret", "Q8~%s", BASE62, 37 },
	{ PRACTICE_AZURE, "manage-key", "%s", BASE62, 44 }, { PRACTICE_AZURE, "send-key", "%s", BASE62, 44 }, { PRACTICE_AZURE, "wrong", "%s", BASE62, 44 },
};

char *random_text(const char *alphabet, size_t n)
{
	char *s = mem_new(n + 1, 1);
	unsigned char raw[128];
	FILE *f = fopen("/dev/urandom", "rb");
	if (!f || fread(raw, 1, n, f) != n)
		abort();
	fclose(f);
	for (size_t i = 0; i < n; i++)
		s[i] = alphabet[raw[i] % strlen(alphabet)];
	return s;
}

void random_uuid(char out[37])
{
	char *hex = random_text("0123456789abcdef", 32);
	snprintf(out, 37, "%.8s-%.4s-4%.3s-9%.3s-%.12s", hex, hex + 8, hex + 13, hex + 17, hex + 20);
	free(hex);
}

static char *make_one(int i)
{
	const char *hole = strstr(made[i].form, "%s");
	char *random = random_text(made[i].alphabet, (size_t)made[i].length);
	char *s = made[i].role == PRACTICE_TF ? mem_fmt("%.14s.atlasv1.%s", random, random + 14)
		: mem_fmt("%.*s%s", (int)(hole - made[i].form), made[i].form, random);
	free(random);
	return s;
}

void secrets_make(struct practice *p)
{
	_Static_assert(COUNT(made) <= SECRETS, "room for all secrets");
	for (int i = 0; i < (int)COUNT(made); i++)
		p->secrets[i] = (struct secret_known){ made[i].role, made[i].kind, make_one(i) };
	char *issued = random_text(BASE62, 64);
	snprintf(p->issued, sizeof p->issued, "%s", issued);
	free(issued);
}

void secrets_free(struct practice *p)
{
	for (int i = 0; i < SECRETS; i++)
		free(p->secrets[i].text);
}

const char *practice_secret(struct practice *p, enum practice_role role, const char *kind)
{
	for (int i = 0; i < SECRETS; i++)
		if (p->secrets[i].text && p->secrets[i].role == role && strcmp(p->secrets[i].kind, kind) == 0)
			return p->secrets[i].text;
	fprintf(stderr, "practice: there is no secret %s\n", kind);
	abort();
}

const char *practice_token(struct practice *p, const char *kind)
{
	return practice_secret(p, PRACTICE_TF, kind);
}

const char *practice_pat(struct practice *p, const char *kind)
{
	return practice_secret(p, PRACTICE_ADO, kind);
}

const char *secret_kind(struct practice *p, enum practice_role role, const char *text)
{
	for (int i = 0; i < SECRETS; i++)
		if (p->secrets[i].text && p->secrets[i].role == role && strcmp(p->secrets[i].text, text) == 0)
			return p->secrets[i].kind;
	for (int i = 0; i < p->azure.n_issued; i++)
		if (role == PRACTICE_AZURE && strcmp(p->azure.issued[i].token, text) == 0)
			return "issued";
	return role == PRACTICE_BBC && strcmp(p->issued, text) == 0 ? "issued" : "unknown";
}

const char *pat_kind(struct practice *p, const char *text)
{
	return secret_kind(p, PRACTICE_ADO, text);
}

struct sent sent_with(struct practice *p, const struct asked *q)
{
	const char *value = asked_header(q, "Authorization");
	struct sent s = { value ? SENT_OTHER : SENT_NOTHING, "", "unknown" };
	if (value && strncasecmp(value, "Bearer ", 7) == 0) {
		s.how = SENT_BEARER;
		s.kind = secret_kind(p, q->role, value + 7);
	} else if (value && strncasecmp(value, "Basic ", 6) == 0) {
		size_t n;
		char *pair = base64_bytes(value + 6, &n), *colon = pair ? strchr(pair, ':') : NULL;
		s.how = SENT_BASIC;
		if (colon) {
			*colon = '\0';
			snprintf(s.user, sizeof s.user, "%s", pair);
			s.kind = secret_kind(p, q->role, colon + 1);
		}
		free(pair);
	}
	return s;
}

const char *bearer_kind(struct practice *p, const struct asked *q)
{
	struct sent s = sent_with(p, q);
	return s.how == SENT_NOTHING ? NULL : s.how == SENT_BEARER ? s.kind : "unknown";
}

/* The user's name does not matter there, only the token. */
const char *basic_kind(struct practice *p, const struct asked *q)
{
	struct sent s = sent_with(p, q);
	return s.how == SENT_NOTHING ? NULL : s.how == SENT_BASIC ? s.kind : "unknown";
}
