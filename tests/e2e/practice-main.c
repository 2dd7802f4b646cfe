/* SPDX-License-Identifier: ISC */
/* The practice servers as a program, for trying things by hand: tests/e2e/practice DIR [today|legacy|stock|bitbucket|cloud]. It
 * prints the addresses and secrets, then takes commands on stdin, one a line:
 *   set NAME VALUE    count NAME    asked ROLE METHOD PATH    provider NAME URL KEY    trouble ROLE METHOD PATH KIND ARG TIMES
 *   enroll FILE.pub    record    quit       (ROLE: 0 Terraform, 1 Azure DevOps, 2 Bitbucket Server, 3 Bitbucket Cloud,
 *   4 service connections, 5 Azure; KIND: a number, see practice.h)
 * and what a person would do in a browser:
 *   provide ROLE SERVICE NAME    link URL    authorize ACCOUNT    key ROLE USER FILE.pub
 * Bitbucket Cloud answers to its real names through a relay: HTTPS_PROXY as it is printed, and handrail --ca-file. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/lib/ca.h"
#include "tests/lib/practice.h"
#include "tests/lib/relay.h"
#include "tests/lib/sshd.h"

struct here { struct practice *p; struct sshd *ssh; struct relay *relay; char word[7][512]; int n; const char *line; };

static bool key_line(const char *path, char line[8192])
{
	FILE *f = fopen(path, "r");
	bool good = f && fgets(line, 8192, f);
	if (f)
		fclose(f);
	return good;
}

static enum practice_role role_of(const struct here *h)
{
	int n = h->word[1][0] - '0';
	return n > 0 && n < PRACTICE_ROLES ? (enum practice_role)n : PRACTICE_TF;
}

static bool do_set(struct here *h)
{
	practice_set(h->p, h->word[1], strstr(h->line, h->word[2]));
	return true;
}

static bool do_count(struct here *h)
{
	printf("%d\n", practice_count(h->p, h->word[1]));
	return true;
}

static bool do_asked(struct here *h)
{
	printf("%d\n", practice_asked(h->p, role_of(h), h->word[2], h->word[3]));
	return true;
}

static bool do_provider(struct here *h)
{
	practice_add_provider(h->p, h->word[1], h->word[2], h->word[3][0] == '1');
	return true;
}

static bool do_trouble(struct here *h)
{
	int times = h->n > 6 ? (int)strtol(h->word[6], NULL, 10) : -1;
	practice_trouble(h->p, role_of(h), h->word[2], h->word[3], (enum practice_trouble)strtol(h->word[4], NULL, 10), strtol(h->word[5], NULL, 10),
		NULL, times);
	return true;
}

static bool do_enroll(struct here *h)
{
	char line[8192];
	return h->ssh && key_line(h->word[1], line) && sshd_enroll(h->ssh, line) == 0;
}

static bool do_record(struct here *h)
{
	char *text = practice_record(h->p);
	fputs(text, stdout);
	free(text);
	return true;
}

static bool do_provide(struct here *h)
{
	practice_provide(h->p, role_of(h), h->word[2], h->word[3]);
	return true;
}

static bool do_link(struct here *h)
{
	practice_link(h->p, h->word[1]);
	return true;
}

static bool do_authorize(struct here *h)
{
	if (practice_authorize(h->p, h->word[1]) == 0)
		return true;
	printf("error 500: %s\n", practice_why());
	return false;
}

static bool do_key(struct here *h)
{
	char line[8192];
	return key_line(h->word[3], line) && practice_paste_key(h->p, role_of(h), h->word[2], line) == 0;
}

static const struct { const char *name; int words; bool (*call)(struct here *); } commands[] = {
	{ "set", 3, do_set }, { "count", 2, do_count }, { "asked", 4, do_asked }, { "provider", 4, do_provider }, { "trouble", 6, do_trouble },
	{ "enroll", 2, do_enroll }, { "record", 1, do_record }, { "provide", 4, do_provide }, { "link", 2, do_link },
	{ "authorize", 2, do_authorize }, { "key", 4, do_key },
};

static void command(struct here *h, const char *line)
{
	h->line = line;
	h->n = sscanf(line, "%511s %511s %511s %511s %511s %511s %511s", h->word[0], h->word[1], h->word[2], h->word[3], h->word[4], h->word[5], h->word[6]);
	if (h->n < 1)
		return;
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
		if (strcmp(commands[i].name, h->word[0]) != 0)
			continue;
		if (h->n < commands[i].words || !commands[i].call(h))
			puts("cannot");
		return;
	}
	puts("unknown command");
}

/* A key that is added to an account opens the sshd too. */
static void told(void *arg, enum practice_role role, const char *user, const char *line, bool gone)
{
	(void)role;
	if (gone)
		sshd_forget(arg, line);
	else
		sshd_enroll_as(arg, line, user);
}

static const struct { const char *name; enum sshd_kind kind; } kinds[] = {
	{ "today", SSHD_TODAY }, { "legacy", SSHD_LEGACY }, { "stock", SSHD_STOCK }, { "bitbucket", SSHD_BITBUCKET }, { "cloud", SSHD_BITBUCKET_CLOUD },
};

static struct sshd *start_sshd(struct practice *p, const char *dir, const char *name)
{
	char port[16];
	size_t i = 0;
	while (i + 1 < sizeof kinds / sizeof *kinds && strcmp(kinds[i].name, name) != 0)
		i++;
	struct sshd *ssh = sshd_start(dir, kinds[i].kind);
	if (!ssh) {
		fprintf(stderr, "practice: %s\n", sshd_why());
		return NULL;
	}
	snprintf(port, sizeof port, "%d", sshd_port(ssh));
	practice_set(p, "ado.ssh_port", port);
	practice_set(p, "bbs.ssh_port", port);
	practice_set(p, "bbs.ssh_fingerprint", sshd_print(ssh));
	practice_on_key(p, told, ssh);
	printf("ssh             localhost:%s as %s, host key %s\n", port, kinds[i].kind >= SSHD_BITBUCKET ? "git" : sshd_user(), sshd_known(ssh));
	return ssh;
}

static void print_secrets(struct practice *p)
{
	static const struct { enum practice_role role; const char *title; const char *kinds[10]; } all[] = {
		{ PRACTICE_TF, "token", { "good", "expired", "no-rights", "team", "organization", "unknown" } },
		{ PRACTICE_ADO, "PAT", { "good", "expired", "no-code", "no-status", "no-project", "unknown", "other" } },
		{ PRACTICE_BBS, "Server", { "admin", "service", "other", "token", "read-token", "admin-token", "project-token", "wrong" } },
		{ PRACTICE_BBC, "Cloud", { "api-token", "no-user", "no-keys", "access-token", "key", "secret", "old-key", "old-secret", "wrong" } },
		{ PRACTICE_AZDO, "Connections", { "good", "no-scope", "password", "jenkins", "wrong" } },
		{ PRACTICE_KEYED, "Services", { "github", "enterprise", "password", "other-pat", "hub", "registry", "crates", "wrong" } },
		{ PRACTICE_AZURE, "Azure", { "client-secret", "old-secret", "manage-key", "send-key", "wrong" } },
	};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		for (int k = 0; all[i].kinds[k]; k++)
			printf("%-15s %-13s %s\n", all[i].title, all[i].kinds[k], practice_secret(p, all[i].role, all[i].kinds[k]));
}

static void print_addresses(struct practice *p, const struct relay *relay, const char *ca)
{
	static const char *const titles[] = { "Terraform", "Azure DevOps", "Bitbucket", "Bitbucket Cloud", "Connections", "Services", "Azure" };
	static const char *const notes[] = { "", "  (collection DefaultCollection)", "  (admin, svc-terraform, jane.doe@example.com)",
		"  (svc-terraform@example.com, workspace acme-team)",
		"  (svc-orders at /service, svc-build at /jenkins)",
		"  (/organizations/acme of Chef, /ghe, /other, /hub, /registry, /crates; api.github.com by the proxy)", "  (the log-in, Resource Manager, Service Bus)" };
	char base[256];
	for (int i = 0; i < PRACTICE_ROLES; i++) {
		practice_base(p, (enum practice_role)i, base, sizeof base);
		printf("%-15s %s%s\n", titles[i], base, notes[i]);
	}
	printf("--ca-file       %s\n", ca);
	if (relay)
		printf("HTTPS_PROXY     http://localhost:%d  for Bitbucket Cloud, api.github.com and Azure under their own names (with NO_PROXY=localhost)\n", relay_port(relay));
}

static struct relay *start_relay(struct practice *p)
{
	const struct relay_way ways[] = { { "bitbucket.org:443", practice_port(p, PRACTICE_BBC) }, { "api.bitbucket.org:443", practice_port(p, PRACTICE_BBC) },
		{ "api.github.com:443", practice_port(p, PRACTICE_KEYED) },
		{ "login.microsoftonline.com:443", practice_port(p, PRACTICE_AZURE) }, { "management.azure.com:443", practice_port(p, PRACTICE_AZURE) },
		{ "orders.servicebus.windows.net:443", practice_port(p, PRACTICE_AZURE) }, { NULL, 0 } };
	return relay_start(ways);
}

int main(int argc, char **argv)
{
	char line[4096];
	struct ca_pair pair = { NULL, NULL };
	struct here h = { .n = 0 };
	struct ca *ca = argc > 1 ? ca_new(argv[1], "Practice authority") : NULL;
	if (!ca || ca_issue(ca, CA_GOOD, &pair) != 0) {
		fprintf(stderr, "usage: practice DIR [today|legacy|stock|bitbucket|cloud]\n");
		return 2;
	}
	h.p = practice_start(&(struct practice_setup){ pair.cert, pair.key, true });
	if (!h.p) {
		fprintf(stderr, "practice: %s\n", practice_why());
		return 1;
	}
	h.relay = start_relay(h.p);
	print_addresses(h.p, h.relay, ca_file(ca));
	if (argc > 2)
		h.ssh = start_sshd(h.p, argv[1], argv[2]);
	print_secrets(h.p);
	fflush(stdout);
	while (fgets(line, sizeof line, stdin) && strcmp(line, "quit\n") != 0) {
		line[strcspn(line, "\n")] = '\0';
		command(&h, line);
		fflush(stdout);
	}
	relay_stop(h.relay);
	practice_stop(h.p);
	sshd_stop(h.ssh);
	ca_pair_free(&pair);
	ca_free(ca);
	return 0;
}
