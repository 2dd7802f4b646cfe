/* SPDX-License-Identifier: ISC */
/* The practice servers as a program, for trying things by hand: tests/e2e/practice DIR [today|legacy|stock]. It prints the
 * addresses and secrets, then takes commands on stdin, one a line:
 *   set NAME VALUE    count NAME    asked ROLE METHOD PATH    provider NAME URL KEY    trouble ROLE METHOD PATH KIND ARG TIMES
 *   enroll FILE.pub    record    quit       (ROLE: 0 Terraform, 1 Azure DevOps; KIND: a number, see practice.h) */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/lib/ca.h"
#include "tests/lib/practice.h"
#include "tests/lib/sshd.h"

static void enroll(struct sshd *ssh, const char *path)
{
	char line[8192];
	FILE *f = fopen(path, "r");
	if (!ssh || !f || !fgets(line, sizeof line, f) || sshd_enroll(ssh, line) != 0)
		puts("cannot");
	if (f)
		fclose(f);
}

static void command(struct practice *p, struct sshd *ssh, char *line)
{
	char word[6][512] = { "" };
	int n = sscanf(line, "%511s %511s %511s %511s %511s %511s", word[0], word[1], word[2], word[3], word[4], word[5]);
	enum practice_role role = word[1][0] == '1' ? PRACTICE_ADO : PRACTICE_TF;
	if (n < 1)
		return;
	if (strcmp(word[0], "set") == 0 && n > 2) {
		practice_set(p, word[1], strstr(line, word[2]));
	} else if (strcmp(word[0], "count") == 0) {
		printf("%d\n", practice_count(p, word[1]));
	} else if (strcmp(word[0], "asked") == 0) {
		printf("%d\n", practice_asked(p, role, word[2], word[3]));
	} else if (strcmp(word[0], "provider") == 0) {
		practice_add_provider(p, word[1], word[2], word[3][0] == '1');
	} else if (strcmp(word[0], "trouble") == 0) {
		int times = -1;
		sscanf(line, "%*s %*s %*s %*s %*s %*s %d", &times);
		practice_trouble(p, role, word[2], word[3], (enum practice_trouble)strtol(word[4], NULL, 10), strtol(word[5], NULL, 10), NULL, times);
	} else if (strcmp(word[0], "enroll") == 0) {
		enroll(ssh, word[1]);
	} else if (strcmp(word[0], "record") == 0) {
		char *text = practice_record(p);
		fputs(text, stdout);
		free(text);
	} else {
		puts("unknown command");
	}
}

static struct sshd *start_sshd(struct practice *p, const char *dir, const char *kind)
{
	char port[16];
	struct sshd *ssh = sshd_start(dir, strcmp(kind, "legacy") == 0 ? SSHD_LEGACY : strcmp(kind, "stock") == 0 ? SSHD_STOCK : SSHD_TODAY);
	if (!ssh) {
		fprintf(stderr, "practice: %s\n", sshd_why());
		return NULL;
	}
	snprintf(port, sizeof port, "%d", sshd_port(ssh));
	practice_set(p, "ado.ssh_port", port);
	printf("ssh             localhost:%s as %s, host key %s\n", port, sshd_user(), sshd_known(ssh));
	return ssh;
}

static void print_secrets(struct practice *p)
{
	static const char *const tokens[] = { "good", "expired", "no-rights", "team", "organization", "unknown" };
	static const char *const pats[] = { "good", "expired", "no-code", "no-status", "no-project", "unknown", "other" };
	for (size_t i = 0; i < sizeof tokens / sizeof *tokens; i++)
		printf("token           %-12s %s\n", tokens[i], practice_token(p, tokens[i]));
	for (size_t i = 0; i < sizeof pats / sizeof *pats; i++)
		printf("PAT             %-12s %s\n", pats[i], practice_pat(p, pats[i]));
}

int main(int argc, char **argv)
{
	char line[4096], tf[128], ado[128];
	struct ca_pair pair = { NULL, NULL };
	struct sshd *ssh = NULL;
	struct ca *ca = argc > 1 ? ca_new(argv[1], "Practice authority") : NULL;
	if (!ca || ca_issue(ca, CA_GOOD, &pair) != 0) {
		fprintf(stderr, "usage: practice DIR [today|legacy|stock]\n");
		return 2;
	}
	struct practice *p = practice_start(&(struct practice_setup){ pair.cert, pair.key, true });
	if (!p) {
		fprintf(stderr, "practice: %s\n", practice_why());
		return 1;
	}
	practice_origin(p, PRACTICE_TF, tf, sizeof tf);
	practice_origin(p, PRACTICE_ADO, ado, sizeof ado);
	printf("Terraform       %s\nAzure DevOps    %s/tfs  (collection DefaultCollection)\n--ca-file       %s\n", tf, ado, ca_file(ca));
	if (argc > 2)
		ssh = start_sshd(p, argv[1], argv[2]);
	print_secrets(p);
	fflush(stdout);
	while (fgets(line, sizeof line, stdin) && strcmp(line, "quit\n") != 0) {
		line[strcspn(line, "\n")] = '\0';
		command(p, ssh, line);
		fflush(stdout);
	}
	practice_stop(p);
	if (ssh)
		sshd_stop(ssh);
	ca_pair_free(&pair);
	ca_free(ca);
	return 0;
}
