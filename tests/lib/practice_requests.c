/* SPDX-License-Identifier: ISC */
/* With HANDRAIL_TEST_REQUESTS naming a folder, every request goes into requests.jsonl there, one line of JSON each, so that
 * tests/tools/check-requests can compare them with what the providers describe. Several programs may write at once: a line is
 * one write to a file that is only added to. Secrets that the servers know are replaced by their kind. Of a service connection
 * the servers know not all; there "***(LENGTH)" stands for what looks like one. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *const names[PRACTICE_ROLES] = { "terraform", "azure", "bitbucket-server", "bitbucket-cloud", "azure-pipelines" };

/* Parameters of a log-in that are no secrets; all others are taken for such. Of the data of a type these are secret. */
static const char open_keys[] = " username tenantid tenantId serviceprincipalid authenticationType registry email ConfigurationId configurationId "
	"UseWindowsSecurity certLookup servercertthumbprint servercertcommonname Unsecured ClusterSpn clusterContext isCreatedFromSecretYaml loginServer scope role "
	"accessTokenFetchingMethod roleBindingName secretName serviceAccountName azureTenantId spnId spnCreationMethod azureEnvironment "
	"workloadIdentityFederationIssuer workloadIdentityFederationSubject webhookname header ";
static const char secret_data[] = " PrivateKey ";

static struct { char *values[128]; int n; pthread_mutex_t lock; } seen = { .lock = PTHREAD_MUTEX_INITIALIZER };

static void remember(const char *value)
{
	pthread_mutex_lock(&seen.lock);
	if (seen.n < (int)COUNT(seen.values) && strlen(value) >= 6)
		seen.values[seen.n++] = mem_dup(value);
	pthread_mutex_unlock(&seen.lock);
}

static bool holds_seen(const char *text)
{
	bool found = false;
	pthread_mutex_lock(&seen.lock);
	for (int i = 0; i < seen.n && !found; i++)
		found = strstr(text, seen.values[i]) != NULL;
	pthread_mutex_unlock(&seen.lock);
	return found;
}

/* The text with known secrets replaced; free it. */
static char *masked(struct practice *p, const char *text)
{
	struct buf b;
	buf_init(&b, BUF_REPLY);
	buf_adds(&b, text);
	record_mask(p, &b);
	return buf_detach(&b);
}

static void put_text(cJSON *item, char *text)
{
	cJSON_SetValuestring(item, text);
	free(text);
}

static bool is_kind(const char *value)
{
	size_t n = strlen(value);
	return n < 80 && value[0] == '{' && value[n - 1] == '}' && strstr(value, ": ");
}

/* What a log-in is made of, by the names of its parts; where the kind stands already, that says more. */
static void hide_values(cJSON *o, bool parameters)
{
	cJSON *one;
	cJSON_ArrayForEach(one, o) {
		const char *value = cJSON_GetStringValue(one);
		if (!value || !*value || is_kind(value) || azdo_among(parameters ? open_keys : secret_data, one->string) == parameters)
			continue;
		remember(value);
		put_text(one, mem_fmt("***(%zu)", strlen(value)));
	}
}

static void hide(struct practice *p, cJSON *item)
{
	if (cJSON_IsString(item))
		put_text(item, masked(p, item->valuestring));
	for (cJSON *one = item ? item->child : NULL; one; one = one->next)
		hide(p, one);
}

static void hide_log_ins(cJSON *item)
{
	cJSON *authorization = cJSON_GetObjectItemCaseSensitive(item, "authorization");
	if (cJSON_IsObject(authorization)) {
		hide_values(cJSON_GetObjectItemCaseSensitive(authorization, "parameters"), true);
		hide_values(cJSON_GetObjectItemCaseSensitive(item, "data"), false);
	}
	for (cJSON *one = item ? item->child : NULL; one; one = one->next)
		hide_log_ins(one);
}

static void add_body(struct practice *p, const struct asked *q, cJSON *line)
{
	const char *type = asked_header(q, "Content-Type");
	if (!q->body.len)
		return;
	cJSON_AddStringToObject(line, "type", type ? type : "");
	cJSON *body = cJSON_ParseWithLength(q->body.s, q->body.len);
	if (!body) {
		char *text = masked(p, q->body.s);
		cJSON_AddStringToObject(line, "text", text);
		free(text);
		return;
	}
	hide(p, body);
	hide_log_ins(body);
	cJSON_AddItemToObject(line, "body", body);
}

/* As other software reads an address: percent signs undone. */
char *percent_decoded(const char *s)
{
	char *out = mem_new(strlen(s) + 1, 1), *to = out;
	for (; *s; s++) {
		char hex[3] = { *s == '%' ? s[1] : 0, *s == '%' && s[1] ? s[2] : 0, 0 };
		if (strspn(hex, "0123456789abcdefABCDEF") == 2 && strcmp(hex, "00") != 0) {
			*to++ = (char)strtol(hex, NULL, 16);
			s += 2;
		} else {
			*to++ = *s == '+' ? ' ' : *s;
		}
	}
	return out;
}

static void add_target(struct practice *p, const struct asked *q, cJSON *line)
{
	char *text = percent_decoded(q->target), *shown = masked(p, q->target), *question = strchr(shown, '?');
	if (strcmp(shown, q->target) != 0 || record_decoded_holds(p, q->target) || holds_seen(text) || holds_seen(q->target))
		cJSON_AddTrueToObject(line, "secret_in_url");
	if (question)
		*question++ = '\0';
	cJSON_AddStringToObject(line, "path", shown);
	cJSON_AddStringToObject(line, "query", question ? question : "");
	free(text);
	free(shown);
}

/* What a server of this kind stands under, before the organization or collection. */
static char *context(struct practice *p, enum practice_role role)
{
	char base[256], *path;
	practice_base(p, role, base, sizeof base);
	path = strchr(base + strlen("https://"), '/');
	if (role == PRACTICE_AZDO && path)       /* its base ends with the collection */
		*strrchr(path, '/') = '\0';
	return mem_dup(path ? path : "");
}

static void write_line(const char *folder, const cJSON *line)
{
	char *text = cJSON_PrintUnformatted(line), *whole = mem_fmt("%s\n", text), *path = mem_fmt("%s/requests.jsonl", folder);
	int fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
	size_t n = strlen(whole);
	if (fd < 0 || write(fd, whole, n) != (ssize_t)n) {       /* half a record would say something else */
		perror(path);
		abort();
	}
	close(fd);
	free(text);
	free(whole);
	free(path);
}

void record_request(struct practice *p, const struct asked *q, int status)
{
	const char *folder = getenv("HANDRAIL_TEST_REQUESTS");
	if (!folder || !*folder)
		return;
	cJSON *line = cJSON_CreateObject();
	char *under = context(p, q->role);
	cJSON_AddStringToObject(line, "to", names[q->role]);
	if (q->role == PRACTICE_ADO || q->role == PRACTICE_AZDO)
		cJSON_AddStringToObject(line, "release", practice_value(p, q->role == PRACTICE_ADO ? "ado.release" : "azdo.release"));
	if (q->role == PRACTICE_AZDO && practice_is(p, "azdo.types", "2018"))
		cJSON_AddStringToObject(line, "types", "2018");
	cJSON_AddStringToObject(line, "context", under);
	cJSON_AddStringToObject(line, "method", q->method);
	add_body(p, q, line);
	add_target(p, q, line);
	cJSON_AddNumberToObject(line, "status", status);
	write_line(folder, line);
	cJSON_Delete(line);
	free(under);
}
