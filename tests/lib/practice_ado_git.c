/* SPDX-License-Identifier: ISC */
/* Azure DevOps' part in Git: repositories that are made, branches, policies, rights, and what git itself asks first. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MADE "7a1c0000-0000-4000-8000-00000000f1ee"

static void scope(struct answer *a)
{
	answer_text(a, 401, NULL, "%s", "");
	answer_header(a, "WWW-Authenticate", "Basic realm=\"https://localhost/\"");
}

static void json(struct answer *a, int status, const char *text)
{
	answer_text(a, status, "application/json; charset=utf-8; api-version=5.0", "%s", text);
}

static void not_there(struct answer *a, const char *name)
{
	struct buf b;
	char *message = mem_fmt("TF401019: The Git repository with name or identifier %s does not exist or you do not have permissions for the operation "
		"you are attempting.", name);
	buf_init(&b, BUF_TEXT);
	add_quoted(&b, message);
	answer_text(a, 404, "application/json; charset=utf-8", "{\"typeKey\":\"GitRepositoryNotFoundException\",\"message\":%s}", b.s);
	buf_free(&b);
	free(message);
}

/* The repository that was made here; its address over SSH is in the form of Azure DevOps Services. */
static void made(struct practice *p, struct answer *a, int status, const char *project, const char *name)
{
	char origin[128];
	practice_origin(p, PRACTICE_ADO, origin, sizeof origin);
	answer_text(a, status, "application/json; charset=utf-8; api-version=5.0", "{\"id\":\"" MADE "\",\"name\":\"%s\",\"project\":{\"id\":\"%s\",\"name\":\"%s\"},"
		"\"remoteUrl\":\"https://acme@%s%s/%s/%s/_git/%s\",\"sshUrl\":\"git@localhost:v3/acme/%s/%s\",\"isDisabled\":false}", p->made_name, project, name,
		origin + 8, practice_value(p, "ado.vdir"), practice_value(p, "ado.collection"), name, p->made_name, name, p->made_name);
}

static void make_one(struct practice *p, struct asked *q, struct answer *a, const char *kind, const char *project, const char *name)
{
	const char *wanted = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(q->json, "name"));
	if (strcmp(kind, "manage") != 0) {
		scope(a);
	} else if (!wanted || (*p->made_name && strcmp(wanted, p->made_name) == 0)) {
		json(a, 409, "{\"typeKey\":\"GitRepositoryNameAlreadyExistsException\",\"message\":\"TF400948: A Git repository with that name already exists.\"}");
	} else {
		snprintf(p->made_name, sizeof p->made_name, "%s", wanted);
		made(p, a, 201, project, name);
	}
}

/* Below …/_apis/git/repositories/: the one that was made, by name or id. */
static bool of_made(struct practice *p, struct asked *q, struct answer *a, const char *rest, const char *project, const char *name)
{
	size_t n = strlen(p->made_name);
	const char *more;
	if (n && strncmp(rest, p->made_name, n) == 0)
		more = rest + n;
	else if (n && strncmp(rest, MADE, sizeof MADE - 1) == 0)
		more = rest + sizeof MADE - 1;
	else
		return false;
	if (strcmp(q->method, "DELETE") == 0) {
		p->made_name[0] = '\0';
		answer_text(a, 204, NULL, "%s", "");
	} else if (strncmp(more, "/refs", 5) == 0) {
		json(a, 200, "{\"value\":[],\"count\":0}");
	} else {
		made(p, a, 200, project, name);
	}
	return true;
}

static void advertise(struct asked *q, struct answer *a, const char *kind)
{
	const char *service = asked_query(q, "service");
	bool write = service && strcmp(service, "git-receive-pack") == 0;
	char *type = mem_fmt("application/x-%s-advertisement", service ? service : "git");
	if (strcmp(kind, "no-code") == 0 || (write && strcmp(kind, "read-only") == 0)) {
		scope(a);
	} else {
		answer_text(a, 200, NULL, "%s", write ? "001f# service=git-receive-pack\n0000" : "001e# service=git-upload-pack\n0000");
		answer_header(a, "Content-Type", "%s", type);
	}
	free(type);
}

static bool rights(struct practice *p, struct answer *a, const char *rest)
{
	static const char git[] = "/_apis/permissions/2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87/";
	if (strncmp(rest, git, sizeof git - 1) != 0)
		return false;
	const char *how = practice_value(p, strcmp(rest + sizeof git - 1, "128") == 0 ? "ado.bypass" : "ado.contribute");
	if (strcmp(how, "unknown") == 0)
		scope(a);
	else
		json(a, 200, strcmp(how, "yes") == 0 ? "{\"count\":1,\"value\":[true]}" : "{\"count\":1,\"value\":[false]}");
	return true;
}

/* rest: below the collection and the project. project: NULL when it names none. */
bool ado_git(struct practice *p, struct asked *q, struct answer *a, const char *kind, const char *rest, const char *project, const char *name)
{
	static const char all[] = "/_apis/git/repositories";
	if (rights(p, a, rest))
		return true;
	if (!project)
		return false;
	if (strncmp(rest, "/_git/", 6) == 0 && strstr(rest, "/info/refs")) {
		advertise(q, a, kind);
	} else if (strcmp(rest, "/_apis/git/policy/configurations") == 0) {
		json(a, 200, practice_is(p, "ado.policy", "blocking") ? "{\"count\":1,\"value\":[{\"id\":7,\"isEnabled\":true,\"isBlocking\":true,\"type\":"
			"{\"displayName\":\"Minimum number of reviewers\"}}]}" : "{\"count\":0,\"value\":[]}");
	} else if (strcmp(rest, all) == 0 && strcmp(q->method, "POST") == 0) {
		make_one(p, q, a, kind, project, name);
	} else if (strncmp(rest, all, sizeof all - 1) == 0 && rest[sizeof all - 1] == '/' && of_made(p, q, a, rest + sizeof all, project, name)) {
		;
	} else if (strncmp(rest, all, sizeof all - 1) == 0 && strncmp(rest + sizeof all - 1, "/fleet", 6) == 0) {
		not_there(a, "fleet");
	} else {
		return false;
	}
	return true;
}
