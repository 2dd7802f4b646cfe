/* SPDX-License-Identifier: ISC */
/* Azure DevOps Server: what it answers by release, by token, and when IIS or a proxy stands in its way. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define PROCESS "5a1f0c6e-0000-4000-8000-0000000000aa"
#define DEPLOYMENT "0b8c1a52-0000-4000-8000-0000000000d0"
#define COLLECTION "9e77c1b4-0000-4000-8000-0000000000c0"

/* The highest released version, and whether a higher one is refused at the routes or with an error. */
static const struct release { const char *name; double ceiling; bool bare; } releases[] = {
	{ "2018", 4.1, true }, { "2019", 5.1, true }, { "2020", 6.0, false }, { "2022", 7.0, false }, { "2022.1", 7.1, false }, { "next", 7.2, false },
};

/* What each kind of token may do. */
static const struct rights { const char *kind; bool live, code, status, projects; const char *account; } rights[] = {
	{ "good", true, true, true, true, "svc-terraform" }, { "no-code", true, false, true, false, "svc-terraform" },
	{ "no-status", true, true, false, true, "svc-terraform" }, { "no-project", true, true, true, false, "svc-terraform" },
	{ "other", true, true, true, true, "CORP\\jane.doe" }, { "read-only", true, true, false, true, "svc-flux" },
	{ "manage", true, true, false, true, "svc-flux" }, { "expired", false, false, false, false, "" }, { "unknown", false, false, false, false, "" },
};

static const struct project { const char *id, *name; } projects[] = {
	{ "eb6e4656-77fc-42a1-9181-4c6d8e9da5d1", "Platform" }, { "6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c", "Data Science" },
};

struct place {                           /* where in the server a request goes */
	const struct release *release;
	const struct rights *rights;
	bool collection;
	char rest[512];                  /* after the collection */
	double version;                  /* asked for; 0: none */
	bool preview;
};

static void product_headers(struct practice *p, struct answer *a, const struct rights *r)
{
	answer_header(a, "X-TFS-ProcessId", "%s", PROCESS);
	answer_header(a, "ActivityId", "6d2c0000-0000-4000-8000-%012d", p->n.requests + 1);
	answer_header(a, "X-TFS-Session", "6d2c0000-0000-4000-8000-%012d", p->n.requests + 1);
	answer_header(a, "X-VSS-E2EID", "6d2c0000-0000-4000-8000-%012d", p->n.requests + 1);
	answer_header(a, "X-FRAME-OPTIONS", "SAMEORIGIN");
	if (r && r->live)
		answer_header(a, "X-VSS-UserData", "d7a1c3e0-0000-4000-8000-000000000001:%s", r->account);
	answer_header(a, "Server", "Microsoft-IIS/10.0");
}

static void iis_page(struct answer *a, int status, const char *title, const char *text)
{
	answer_text(a, status, "text/html", "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\r\n"
		"<html xmlns=\"http://www.w3.org/1999/xhtml\">\r\n<head><title>%s</title></head>\r\n<body><div id=\"header\"><h1>Server Error</h1></div>\r\n"
		"<div id=\"content\"><h2>%s</h2><h3>%s</h3></div></body></html>\r\n", title, title, text);
	answer_header(a, "Server", "Microsoft-IIS/10.0");
	answer_header(a, "X-Powered-By", "ASP.NET");
}

static void error(struct answer *a, int status, const char *key, const char *fmt, const char *what)
{
	char message[512];
	struct buf b;
	snprintf(message, sizeof message, fmt, what);
	buf_init(&b, BUF_TEXT);
	add_quoted(&b, message);
	answer_text(a, status, "application/json; charset=utf-8", "{\"$id\":\"1\",\"innerException\":null,\"message\":%s,\"typeName\":"
		"\"Microsoft.VisualStudio.Services.WebApi.%s, Microsoft.VisualStudio.Services.WebApi\",\"typeKey\":\"%s\",\"errorCode\":0,\"eventId\":3000}",
		b.s, key, key);
	buf_free(&b);
}

static void challenges(struct practice *p, struct answer *a)
{
	char origin[128];
	practice_origin(p, PRACTICE_ADO, origin, sizeof origin);
	answer_header(a, "WWW-Authenticate", "Bearer");
	answer_header(a, "WWW-Authenticate", "Basic realm=\"%s%s\"", origin, practice_value(p, "ado.vdir"));
	answer_header(a, "WWW-Authenticate", "Negotiate");
	answer_header(a, "WWW-Authenticate", "NTLM");
}

/* No token, or one that the product does not know. */
static void sign_in(struct practice *p, struct answer *a, bool expired)
{
	const char *how = practice_value(p, "ado.refusal");
	if (strcmp(how, "203") == 0) {
		answer_text(a, 203, "text/html; charset=utf-8", "<!DOCTYPE html><html lang=\"en\"><head><title>Azure DevOps Server Sign In</title></head><body></body></html>");
	} else if (strcmp(how, "302") == 0) {
		answer_text(a, 302, "text/html; charset=utf-8", "<html><head><title>Object moved</title></head><body></body></html>");
		answer_header(a, "Location", "%s/_signin?realm=localhost", practice_value(p, "ado.vdir"));
	} else if (expired) {
		error(a, 401, "AccessCheckException", "%s", "Access Denied: The Personal Access Token used has expired.");
		answer_header(a, "X-TFS-ServiceError", "Access%%20Denied%%3A%%20The%%20Personal%%20Access%%20Token%%20used%%20has%%20expired.");
		challenges(p, a);
	} else if (strcmp(how, "tf400813") == 0) {
		error(a, 401, "UnauthorizedRequestException", "%s", practice_is(p, "ado.localised", "yes")
			? "TF400813: Der Benutzer '' verf\303\274gt nicht \303\274ber die Berechtigung zum Zugriff auf diese Ressource."
			: "TF400813: The user '' is not authorized to access this resource.");
		challenges(p, a);
	} else {
		answer_text(a, strcmp(how, "403") == 0 ? 403 : 401, NULL, "%s", "");
		challenges(p, a);
	}
}

static void iis_refuses(struct answer *a)
{
	iis_page(a, 401, "401 - Unauthorized: Access is denied due to invalid credentials.",
		"You do not have permission to view this directory or page using the credentials that you supplied.");
	answer_header(a, "WWW-Authenticate", "Negotiate");
	answer_header(a, "WWW-Authenticate", "NTLM");
	answer_header(a, "WWW-Authenticate", "Basic realm=\"localhost\"");
}

static void good(struct answer *a, const struct place *at, int status, const char *json)
{
	char type[96];
	double version = at->version > 0 ? at->version : at->release->ceiling;
	snprintf(type, sizeof type, "application/json; charset=utf-8; api-version=%.1f%s", version, at->preview ? "-preview.1" : "");
	answer_text(a, status, "", "%s", json);
	a->type = NULL;
	answer_header(a, "Content-Type", "%s", type);
}

static void add_user(struct buf *b, const struct rights *r)
{
	buf_addf(b, "{\"id\":\"d7a1c3e0-0000-4000-8000-000000000001\",\"descriptor\":\"System.Security.Principal.WindowsIdentity;S-1-5-21-1-2-3-1104\","
		"\"subjectDescriptor\":\"win.Uy0xLTUtMjEtMS0yLTMtMTEwNA\",\"providerDisplayName\":");
	add_quoted(b, r->account);
	buf_adds(b, ",\"isActive\":true,\"properties\":{\"Account\":{\"$type\":\"System.String\",\"$value\":");
	add_quoted(b, r->account);
	buf_adds(b, "}},\"resourceVersion\":2,\"metaTypeId\":0}");
}

static void connection_data(struct practice *p, struct answer *a, const struct place *at)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	buf_adds(&b, "{\"authenticatedUser\":");
	add_user(&b, at->rights);
	buf_adds(&b, ",\"authorizedUser\":");
	add_user(&b, at->rights);
	buf_addf(&b, ",\"instanceId\":\"%s\",\"deploymentId\":\"%s\",\"deploymentType\":\"%s\",\"locationServiceData\":{\"serviceOwner\":"
		"\"00025394-6065-48ca-87d9-7f5672854ef7\",\"defaultAccessMappingMoniker\":\"PublicAccessMapping\",\"lastChangeId\":55,\"lastChangeId64\":55}}",
		at->collection ? COLLECTION : DEPLOYMENT, DEPLOYMENT, practice_is(p, "ado.kind", "services") ? "hosted" : "onPremises");
	good(a, at, 200, b.s);
	buf_free(&b);
}

static void catalogue(struct answer *a, const struct place *at)
{
	char json[2048];
	double top = at->release->ceiling;
	snprintf(json, sizeof json, "{\"count\":3,\"value\":[{\"id\":\"225f7195-f9c7-4d14-ab28-a83f7ff77e1f\",\"area\":\"git\",\"resourceName\":\"repositories\","
		"\"routeTemplate\":\"{project}/_apis/{area}/{resource}/{repositoryId}\",\"resourceVersion\":1,\"minVersion\":\"1.0\",\"maxVersion\":\"%.1f\","
		"\"releasedVersion\":\"%.1f\"},{\"id\":\"603fe2ac-9723-48b9-88ad-09305aa6c6e1\",\"area\":\"core\",\"resourceName\":\"projects\",\"routeTemplate\":"
		"\"_apis/{resource}/{*projectId}\",\"resourceVersion\":4,\"minVersion\":\"1.0\",\"maxVersion\":\"%.1f\",\"releasedVersion\":\"%.1f\"},"
		"{\"id\":\"00d9565f-ed9c-4a06-9a50-00e7896ccab4\",\"area\":\"Location\",\"resourceName\":\"ConnectionData\",\"routeTemplate\":\"_apis/{resource}\","
		"\"resourceVersion\":1,\"minVersion\":\"1.0\",\"maxVersion\":\"%.1f\",\"releasedVersion\":\"0.0\"}]}", top, top, top, top, top);
	good(a, at, 200, json);
}

static void collections(struct practice *p, struct answer *a, const struct place *at)
{
	char origin[128], json[512];
	practice_origin(p, PRACTICE_ADO, origin, sizeof origin);
	snprintf(json, sizeof json, "{\"count\":1,\"value\":[{\"id\":\"%s\",\"name\":\"%s\",\"url\":\"%s%s/_apis/projectCollections/%s\"}]}", COLLECTION,
		practice_value(p, "ado.collection"), origin, practice_value(p, "ado.vdir"), COLLECTION);
	good(a, at, 200, json);
}

static void base_url(struct practice *p, char *out, size_t size)
{
	char origin[128];
	practice_origin(p, PRACTICE_ADO, origin, sizeof origin);
	snprintf(out, size, "%s%s/%s", origin, practice_value(p, "ado.vdir"), practice_value(p, "ado.collection"));
}

static void project_list(struct practice *p, struct answer *a, const struct place *at)
{
	char base[256];
	struct buf b;
	base_url(p, base, sizeof base);
	buf_init(&b, BUF_TEXT);
	int n = at->rights->projects ? (int)COUNT(projects) : 0;
	buf_addf(&b, "{\"count\":%d,\"value\":[", n);
	for (int i = 0; i < n; i++)
		buf_addf(&b, "%s{\"id\":\"%s\",\"name\":\"%s\",\"url\":\"%s/_apis/projects/%s\",\"state\":\"wellFormed\",\"revision\":%d,\"visibility\":\"private\","
			"\"lastUpdateTime\":\"2026-10-02T07:11:12.13Z\"}", i ? "," : "", projects[i].id, projects[i].name, base, projects[i].id, 11 + i);
	buf_adds(&b, "]}");
	good(a, at, 200, b.s);
	buf_free(&b);
}

static char *percent(const char *s)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	for (; *s; s++)
		buf_addf(&b, *s == ' ' ? "%%20" : "%c", *s);
	return buf_detach(&b);
}

static void add_repository(struct practice *p, struct buf *b, int n)
{
	const struct project *project = &projects[n % (int)COUNT(projects)];
	char base[256], *name = n ? mem_fmt("modules-%d", n) : mem_dup("infrastructure"), *in = percent(project->name);
	base_url(p, base, sizeof base);
	buf_addf(b, "{\"id\":\"5febef5a-833d-4e14-b9c0-%012d\",\"name\":\"%s\",\"url\":\"%s/%s/_apis/git/repositories/5febef5a-833d-4e14-b9c0-%012d\","
		"\"project\":{\"id\":\"%s\",\"name\":\"%s\",\"state\":\"wellFormed\",\"revision\":11,\"visibility\":\"private\"},", n, name, base, project->id, n,
		project->id, project->name);
	if (n != 1)                      /* one of them is empty */
		buf_adds(b, "\"defaultBranch\":\"refs/heads/main\",\"size\":4096,");
	buf_addf(b, "\"remoteUrl\":\"%s/%s/_git/%s\",\"sshUrl\":\"ssh://localhost:%s%s/%s/%s/_git/%s\",\"webUrl\":\"%s/%s/_git/%s\",\"isDisabled\":false}",
		base, in, name, practice_value(p, "ado.ssh_port"), practice_value(p, "ado.vdir"), practice_value(p, "ado.collection"), in, name, base, in, name);
	free(name);
	free(in);
}

static void repository_list(struct practice *p, struct answer *a, const struct place *at, const struct project *in)
{
	struct buf b, items;
	int count = 0;
	buf_init(&b, BUF_REPLY);
	buf_init(&items, BUF_REPLY);
	for (int i = 0; i < (int)strtol(practice_value(p, "ado.repositories"), NULL, 10); i++) {
		if (in && &projects[i % (int)COUNT(projects)] != in)
			continue;
		buf_adds(&items, count++ ? "," : "");
		add_repository(p, &items, i);
	}
	buf_addf(&b, "{\"value\":[%s],\"count\":%d}", items.s, count);
	good(a, at, 200, b.s);
	buf_free(&b);
	buf_free(&items);
}

static void refused_scope(struct practice *p, struct answer *a)
{
	answer_text(a, 401, NULL, "%s", "");
	challenges(p, a);
}

static void permission(struct practice *p, struct answer *a, const struct place *at)
{
	const char *admin = practice_value(p, "ado.admin");
	if (strcmp(admin, "unknown") == 0)
		refused_scope(p, a);
	else
		good(a, at, 200, strcmp(admin, "yes") == 0 ? "{\"count\":1,\"value\":[true]}" : "{\"count\":1,\"value\":[false]}");
}

static void permission_batch(struct practice *p, struct asked *q, struct answer *a, const struct place *at)
{
	const char *admin = practice_value(p, "ado.admin");
	if (strcmp(admin, "unknown") == 0) {
		refused_scope(p, a);
		return;
	}
	cJSON *evaluations = cJSON_GetObjectItemCaseSensitive(q->json, "evaluations"), *one;
	if (!cJSON_IsArray(evaluations)) {
		error(a, 400, "ArgumentNullException", "%s", "Value cannot be null.\r\nParameter name: evaluations");
		return;
	}
	cJSON_ArrayForEach(one, evaluations)
		cJSON_AddBoolToObject(one, "value", strcmp(admin, "yes") == 0);
	char *text = cJSON_PrintUnformatted(q->json);
	good(a, at, 200, text);
	free(text);
}

static void post_status(struct practice *p, struct asked *q, struct answer *a, const struct place *at, const char *sha)
{
	static const char *const states[] = { "notSet", "pending", "succeeded", "failed", "error", "notApplicable" };
	const char *state = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(q->json, "state"));
	const cJSON *context = cJSON_GetObjectItemCaseSensitive(q->json, "context");
	bool known = false;
	for (size_t i = 0; state && i < COUNT(states); i++)
		known = known || strcmp(state, states[i]) == 0;
	if (!at->rights->status)
		refused_scope(p, a);
	else if (!known || !cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(context, "name")))
		error(a, 400, "InvalidArgumentValueException", "%s", "TF401256: A valid status was not supplied.\r\nParameter name: gitCommitStatusToCreate");
	else if (strncmp(sha, "1234567890", 10) != 0)
		error(a, 404, "GitCommitDoesNotExistException", "TF401176: The commit %s does not exist.", sha);
	else {
		p->n.statuses++;
		good(a, at, 201, "{\"id\":1,\"state\":\"succeeded\",\"context\":{\"name\":\"setup-check\",\"genre\":\"wizard\"}}");
	}
}

/* Below …/_apis/git/repositories[/ID[/what]] */
static void repository(struct practice *p, struct asked *q, struct answer *a, const struct place *at, const struct project *in, const char *rest)
{
	char id[128], sha[64], more[64];
	bool get = strcmp(q->method, "GET") == 0, post = strcmp(q->method, "POST") == 0;
	int n = -1;
	if (post && sscanf(rest, "/%127[^/]/commits/%63[^/]/%63s", id, sha, more) == 3 && strcmp(more, "statuses") == 0) {
		post_status(p, q, a, at, sha);
		return;
	}
	if (!at->rights->code || !get) {
		refused_scope(p, a);
		return;
	}
	if (!*rest) {
		repository_list(p, a, at, in);
		return;
	}
	more[0] = '\0';
	if (sscanf(rest, "/5febef5a-833d-4e14-b9c0-%12d%63s", &n, more) < 1 && strncmp(rest, "/infrastructure", 15) == 0) {        /* NOLINT(cert-err34-c): twelve digits at most */
		n = 0;
		snprintf(more, sizeof more, "%s", rest + 15);
	}
	if (n < 0 || n >= (int)strtol(practice_value(p, "ado.repositories"), NULL, 10)) {
		error(a, 404, "GitRepositoryNotFoundException", "TF401019: The Git repository with name or identifier %s does not exist or you do not have "
			"permissions for the operation you are attempting.", rest + 1);
	} else if (!*more) {
		struct buf b;
		buf_init(&b, BUF_TEXT);
		add_repository(p, &b, n);
		good(a, at, 200, b.s);
		buf_free(&b);
	} else if (strcmp(more, "/refs") == 0 || strcmp(more, "/commits") == 0) {
		good(a, at, 200, n == 1 ? "{\"value\":[],\"count\":0}" : strcmp(more, "/refs") == 0
			? "{\"value\":[{\"name\":\"refs/heads/main\",\"objectId\":\"1234567890123456789012345678901234567890\"}],\"count\":1}"
			: "{\"count\":1,\"value\":[{\"commitId\":\"1234567890123456789012345678901234567890\",\"comment\":\"start\"}]}");
	} else {
		error(a, 404, "VssResourceNotFoundException", "%s", "The requested resource was not found.");
	}
}

/* Below the collection: [PROJECT/]_apis/… */
static void in_collection(struct practice *p, struct asked *q, struct answer *a, const struct place *at)
{
	const char *rest = at->rest;
	const struct project *in = NULL;
	for (size_t i = 0; i < COUNT(projects); i++) {
		const char *both[] = { projects[i].name, projects[i].id };
		for (int k = 0; k < 2 && !in; k++)
			if (strncmp(rest + 1, both[k], strlen(both[k])) == 0 && rest[1 + strlen(both[k])] == '/') {
				in = &projects[i];
				rest += 1 + strlen(both[k]);
			}
	}
	if (ado_git(p, q, a, at->rights->kind, rest, in ? in->id : NULL, in ? in->name : NULL))
		return;
	if (strcmp(rest, "/_apis/projects") == 0 && !in) {
		if (at->rights->code)
			project_list(p, a, at);
		else
			refused_scope(p, a);
	} else if (strncmp(rest, "/_apis/git/repositories", 23) == 0) {
		repository(p, q, a, at, in, rest + 23);
	} else if (strncmp(rest, "/_apis/permissions/", 19) == 0) {
		permission(p, a, at);
	} else if (strcmp(rest, "/_apis/security/permissionevaluationbatch") == 0) {
		permission_batch(p, q, a, at);
	} else if (strcmp(rest, "/_apis/hooks/subscriptions") == 0) {
		good(a, at, 200, "{\"count\":0,\"value\":[]}");
	} else if (strncmp(rest, "/_apis/", 7) == 0) {
		error(a, 404, "VssResourceNotFoundException", "%s", "The requested resource was not found.");
	} else if (strncmp(rest, "/_", 2) == 0 || !*rest) {
		answer_text(a, 200, "text/html; charset=utf-8", "<!DOCTYPE html><html><head><title>Azure DevOps Server</title></head></html>");
	} else {
		error(a, 404, "ProjectDoesNotExistWithNameException", "TF200016: The following project does not exist: %s.", rest + 1);
	}
}

/* false: the version asked for is not to be had, and that is answered. */
static bool version_fits(struct asked *q, struct answer *a, struct place *at, bool never_released)
{
	const char *text = asked_query(q, "api-version"), *accept = asked_header(q, "Accept");
	if (!text && accept && strstr(accept, "api-version="))
		text = strstr(accept, "api-version=") + 12;
	at->version = text ? strtod(text, NULL) : 0;
	at->preview = text && strstr(text, "-preview");
	if (!text && strcmp(q->method, "POST") == 0) {
		error(a, 400, "VssVersionNotSpecifiedException", "%s", "No api-version was supplied for the \"POST\" request. The version must be supplied "
			"either as part of the Accept header (e.g. \"application/json; api-version=1.0\") or as a query parameter (e.g. \"?api-version=1.0\").");
	} else if (at->version > at->release->ceiling + 0.01) {
		char ceiling[16];
		snprintf(ceiling, sizeof ceiling, "%.1f", at->release->ceiling);
		if (at->release->bare)
			answer_text(a, 404, NULL, "%s", "");
		else
			error(a, 400, "VssVersionOutOfRangeException", "The requested REST API version is out of range for this server. The latest REST API version "
				"this server supports is %s.", ceiling);
	} else if (text && !at->preview && never_released) {
		error(a, 400, "VssInvalidPreviewVersionException", "The requested version \"%s\" of the resource is under preview. The -preview flag must be "
			"supplied in the api-version for such requests. For example: \"7.1-preview\"", text);
	} else {
		return true;
	}
	return false;
}

static bool starts(const char *s, const char *with, const char **rest)
{
	size_t n = strlen(with);
	if (strncasecmp(s, with, n) != 0 || (s[n] && s[n] != '/'))
		return false;
	*rest = s + n;
	return true;
}

/* Finds the collection; false: there is nothing under that address. */
static bool find_place(struct practice *p, struct asked *q, struct place *at)
{
	const char *rest;
	char *collection = mem_fmt("/%s", practice_value(p, "ado.collection"));
	bool found = starts(q->path, practice_value(p, "ado.vdir"), &rest);
	if (found) {
		at->collection = starts(rest, collection, &rest);
		snprintf(at->rest, sizeof at->rest, "%s", strcmp(rest, "/") == 0 ? "" : rest);
		found = at->collection || strncmp(at->rest, "/_", 2) == 0 || !at->rest[0];
	}
	free(collection);
	return found;
}

static void product(struct practice *p, struct asked *q, struct answer *a, struct place *at)
{
	bool data = strcasecmp(at->rest, "/_apis/connectionData") == 0;
	bool list = strcasecmp(at->rest, "/_apis/projectCollections") == 0 && !at->collection;
	if (!at->rights || !at->rights->live)
		sign_in(p, a, at->rights && strcmp(at->rights->kind, "expired") == 0);
	else if (!version_fits(q, a, at, data || list))
		;
	else if (strcmp(q->method, "OPTIONS") == 0 && strcmp(at->rest, "/_apis") == 0)
		catalogue(a, at);
	else if (data)
		connection_data(p, a, at);
	else if (list && practice_is(p, "ado.listed", "no"))
		refused_scope(p, a);
	else if (list)
		collections(p, a, at);
	else if (at->collection)
		in_collection(p, q, a, at);
	else if (strncmp(at->rest, "/_apis", 6) == 0)
		error(a, 404, "HttpException", "The controller for path '%s' was not found or does not implement IController.", q->path);
	else
		answer_text(a, 200, "text/html; charset=utf-8", "<!DOCTYPE html><html><head><title>Azure DevOps Server</title></head></html>");
	product_headers(p, a, at->rights);
	if (practice_is(p, "ado.throttle", "yes"))
		answer_header(a, "Retry-After", "1");
}

void ado_answer(struct practice *p, struct asked *q, struct answer *a)
{
	struct place at = { .release = NULL };
	const char *kind = basic_kind(p, q);
	for (size_t i = 0; i < COUNT(releases); i++)
		if (practice_is(p, "ado.release", releases[i].name))
			at.release = &releases[i];
	for (size_t i = 0; kind && i < COUNT(rights); i++)
		if (strcmp(kind, rights[i].kind) == 0)
			at.rights = &rights[i];
	if (practice_is(p, "ado.kind", "proxy"))
		answer_text(a, 200, "text/html", "<!DOCTYPE html>\n<html><head><title>Welcome to nginx!</title></head><body></body></html>\n");
	else if (practice_is(p, "ado.iis_basic", "yes"))
		iis_refuses(a);
	else if (!find_place(p, q, &at))
		iis_page(a, 404, "404 - File or directory not found.", "The resource you are looking for might have been removed, had its name changed, or is "
			"temporarily unavailable.");
	else
		product(p, q, a, &at);
}
