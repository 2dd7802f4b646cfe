/* SPDX-License-Identifier: ISC */
/* SSH keys of accounts, in both Bitbuckets. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void key_free(struct account_key *k)
{
	free(k->uuid);
	free(k->user);
	free(k->text);
	free(k->label);
}

/* One line: a type, a key of that type, perhaps a comment. */
bool key_line_good(const char *line)
{
	static const char *const types[] = { "ssh-rsa", "ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "ssh-dss" };
	char type[40], key[8192];
	size_t n = 0;
	if (!line || strlen(line) > 8000 || sscanf(line, "%39s %8191s", type, key) != 2 || (strchr(line, '\n') && strchr(line, '\n')[1]))
		return false;
	char *bytes = base64_bytes(key, &n);
	size_t length = bytes && n > 4 ? (size_t)(unsigned char)bytes[3] : 0;
	bool good = false;
	for (size_t i = 0; i < COUNT(types); i++)
		good = good || (strcmp(type, types[i]) == 0 && length == strlen(type) && n > 4 + length + 30 && memcmp(bytes + 4, type, length) == 0);
	free(bytes);
	return good;
}

static bool same_key(const char *one, const char *other)
{
	char a[8192] = "", b[8192] = "";
	return sscanf(one, "%*s %8191s", a) == 1 && sscanf(other, "%*s %8191s", b) == 1 && strcmp(a, b) == 0;
}

struct account_key *key_add(struct practice *p, enum practice_role role, const char *user, const char *line, const char *label)
{
	char uuid[37], comment[256] = "";
	for (int i = 0; i < p->n_keys; i++)
		if (p->keys[i].role == role && same_key(p->keys[i].text, line))
			return NULL;
	if (p->n_keys == MAX_KEYS)
		abort();
	random_uuid(uuid);
	sscanf(line, "%*s %*s %255[^\r\n]", comment);
	p->keys[p->n_keys] = (struct account_key){ role, ++p->keys_made, mem_fmt("{%s}", uuid), mem_dup(user), mem_dupn(line, strcspn(line, "\r\n")),
		mem_dup(label ? label : comment) };
	if (p->told)
		p->told(p->told_arg, role, user, line, false);
	return &p->keys[p->n_keys++];
}

void key_remove(struct practice *p, struct account_key *k)
{
	if (p->told)
		p->told(p->told_arg, k->role, k->user, k->text, true);
	key_free(k);
	memmove(k, k + 1, (size_t)(p->keys + --p->n_keys - k) * sizeof *k);
}

int practice_paste_key(struct practice *p, enum practice_role role, const char *user, const char *line)
{
	pthread_mutex_lock(&p->lock);
	bool good = key_line_good(line) && key_add(p, role, user, line, NULL);
	pthread_mutex_unlock(&p->lock);
	return good ? 0 : -1;
}

void practice_on_key(struct practice *p, void (*told)(void *arg, enum practice_role, const char *user, const char *line, bool gone), void *arg)
{
	pthread_mutex_lock(&p->lock);
	p->told = told;
	p->told_arg = arg;
	pthread_mutex_unlock(&p->lock);
}
