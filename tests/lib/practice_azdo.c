/* SPDX-License-Identifier: ISC */
/* The part of Azure DevOps that service connections live in, by release; and, on the same host, two services that a connection
 * may lead to: /service wants Basic, /jenkins/ answers as Jenkins does. What is sent is looked at more strictly than the real
 * server does: unknown keys, and values that are no strings, are refused. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BASE "/tfs/DefaultCollection"
#define SERVICES "/acme"                 /* of https://dev.azure.com, and of https://vssps.dev.azure.com for people */
#define ACCOUNT "kim@example.com"

static const struct { const char *id, *name; } projects[] = {
	{ "eb6e4656-77fc-42a1-9181-4c6d8e9da5d1", "Orders" }, { "6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c", "Shop" },
};

/* Which version each release wants of each kind of resource; NULL: it does not have it. Of the others any version will do. */
enum kind { ENDPOINTS, OTHERS, ACCESS, ROLES, LISTS, CHECKS, KINDS, BUILD, PEOPLE, OLD };
static const struct { const char *name; const char *version[KINDS]; double most; } releases[] = {
	{ "7.1", { "7.1", "7.1", "7.1-preview.1", "7.1-preview.1", "7.1-preview.1", "7.1-preview.1" }, 7.1 },
	{ "services", { "7.1", "7.1", "7.1-preview.1", "7.1-preview.1", "7.1-preview.1", "7.1-preview.1" }, 7.2 },
	{ "7.0", { "7.0", "7.0", "7.0-preview.1", "7.0-preview.1", "7.0-preview.1", "7.0-preview.1" }, 7.0 },
	{ "6.0", { "6.0-preview.4", "6.0-preview.1", "6.1-preview.1", "5.0-preview.1", "6.0-preview.1", "6.1-preview.1" }, 6.1 },
	{ "5.0", { "5.0-preview.2", "5.0-preview.1", NULL, "5.0-preview.1", "5.0-preview.1", NULL }, 5.1 },
};

static int release(const struct practice *p)
{
	for (int i = 0; i < (int)COUNT(releases); i++)
		if (practice_is(p, "azdo.release", releases[i].name))
			return i;
	abort();
}

static bool services(const struct practice *p)
{
	return practice_is(p, "azdo.release", "services");
}

bool azdo_by_project(const struct practice *p)         /* as Server 2019: connections belong to one project */
{
	return practice_is(p, "azdo.release", "5.0");
}

void azdo_json(struct answer *a, int status, const char *text)
{
	answer_text(a, status, "application/json; charset=utf-8", "%s", text);
}

void azdo_tree(struct answer *a, int status, cJSON *what)
{
	char *text = cJSON_PrintUnformatted(what);
	azdo_json(a, status, text);
	free(text);
	cJSON_Delete(what);
}

void azdo_list(struct answer *a, cJSON *items)
{
	cJSON *o = cJSON_CreateObject();
	cJSON_AddNumberToObject(o, "count", cJSON_GetArraySize(items));
	cJSON_AddItemToObject(o, "value", items);
	azdo_tree(a, 200, o);
}

void azdo_refuse(struct answer *a, int status, const char *key, const char *fmt, const char *what)
{
	char message[512], type[256];
	cJSON *o = cJSON_CreateObject();
	snprintf(message, sizeof message, fmt, what);
	snprintf(type, sizeof type, "Microsoft.VisualStudio.Services.ServiceEndpoints.%s, Microsoft.VisualStudio.Services.ServiceEndpoints", key);
	cJSON_AddStringToObject(o, "$id", "1");
	cJSON_AddNullToObject(o, "innerException");
	cJSON_AddStringToObject(o, "message", message);
	cJSON_AddStringToObject(o, "typeName", type);
	cJSON_AddStringToObject(o, "typeKey", key);
	cJSON_AddNumberToObject(o, "errorCode", 0);
	cJSON_AddNumberToObject(o, "eventId", 3000);
	azdo_tree(a, status, o);
}

const char *azdo_text(const cJSON *o, const char *name)
{
	return cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(o, name));
}

const char *azdo_project(const char *id)            /* its name, or NULL */
{
	for (size_t i = 0; id && i < COUNT(projects); i++)
		if (strcmp(projects[i].id, id) == 0)
			return projects[i].name;
	return NULL;
}

bool azdo_among(const char *list_of, const char *word)
{
	char *padded = mem_fmt(" %s ", word);
	bool found = strstr(list_of, padded) != NULL;
	free(padded);
	return found;
}

/* ---- who asks, and what there is ---- */

static void connection_data(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	(void)part;
	answer_text(a, 200, "application/json; charset=utf-8", "{\"authenticatedUser\":{\"id\":\"" AZDO_ME "\",\"descriptor\":\"Microsoft.IdentityModel.Claims.ClaimsIdentity;x\",\"providerDisplayName\":"
		"\"Kim Admin\",\"isActive\":true,\"properties\":{\"Account\":{\"$type\":\"System.String\",\"$value\":\"" ACCOUNT "\"}}},\"instanceId\":"
		"\"6a0e3b1c-1d5c-4c7c-9f5c-1d2b3a4f5e6d\",\"deploymentType\":\"%s\"}", services(p) ? "hosted" : "onPremises");
}

static void project_list(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	cJSON *items = cJSON_CreateArray();
	(void)p;
	(void)q;
	(void)part;
	for (size_t i = 0; i < COUNT(projects); i++) {
		cJSON *o = cJSON_CreateObject();
		cJSON_AddStringToObject(o, "id", projects[i].id);
		cJSON_AddStringToObject(o, "name", projects[i].name);
		cJSON_AddStringToObject(o, "state", "wellFormed");
		cJSON_AddItemToArray(items, o);
	}
	azdo_list(a, items);
}

static void project_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *name = azdo_project(part[0]);
	(void)p;
	(void)q;
	if (name)
		answer_text(a, 200, "application/json", "{\"id\":\"%s\",\"name\":\"%s\",\"state\":\"wellFormed\"}", part[0], name);
	else
		azdo_refuse(a, 404, "ProjectDoesNotExistException", "TF200016: The following project does not exist: %s.", part[0]);
}

static void catalogue(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	(void)part;
	double most = releases[release(p)].most;
	const char *released = most > 7 ? "7.1" : most == 7 ? "7.0" : "0.0";
	answer_text(a, 200, "application/json; charset=utf-8", "{\"count\":2,\"value\":[{\"id\":\"14e48fdc-2c8b-41ce-a0c3-e26f6cc55bd0\",\"area\":\"serviceendpoint\","
		"\"resourceName\":\"endpoints\",\"routeTemplate\":\"_apis/{area}/{resource}/{endpointId}\",\"resourceVersion\":4,\"minVersion\":\"5.0\",\"maxVersion\":"
		"\"%.1f\",\"releasedVersion\":\"%s\"},{\"id\":\"e85f1c62-adfc-4b74-b618-11a150fb195e\",\"area\":\"serviceendpoint\",\"resourceName\":\"endpoints\","
		"\"routeTemplate\":\"{project}/_apis/{area}/{resource}/{endpointId}\",\"resourceVersion\":4,\"minVersion\":\"3.0\",\"maxVersion\":\"%.1f\","
		"\"releasedVersion\":\"%s\"}]}", most, released, most, released);
}

/* ---- finding the way ---- */

/* level: at the organization, in a project, or either way of the release. */
static const struct { const char *method, *path; route_call *call; enum kind kind; char level; } routes[] = {
	{ "GET", "_apis/connectionData", connection_data, OLD, ' ' }, { "OPTIONS", "_apis", catalogue, OLD, ' ' },
	{ "GET", "_apis/projects", project_list, OLD, ' ' }, { "GET", "_apis/projects/{project}", project_read, OLD, ' ' },
	{ "GET", "_apis/serviceendpoint/types", endpoint_types, OTHERS, ' ' },
	{ "POST", "_apis/serviceendpoint/endpoints", endpoint_create, ENDPOINTS, 'o' },
	{ "PUT", "_apis/serviceendpoint/endpoints/{id}", endpoint_change, ENDPOINTS, 'o' },
	{ "PATCH", "_apis/serviceendpoint/endpoints/{id}", endpoint_share, ENDPOINTS, 'o' },
	{ "DELETE", "_apis/serviceendpoint/endpoints/{id}", endpoint_remove, ENDPOINTS, 'o' },
	{ "POST", "{project}/_apis/serviceendpoint/endpoints", endpoint_create, ENDPOINTS, 'p' },
	{ "PUT", "{project}/_apis/serviceendpoint/endpoints/{id}", endpoint_change, ENDPOINTS, 'p' },
	{ "DELETE", "{project}/_apis/serviceendpoint/endpoints/{id}", endpoint_remove, ENDPOINTS, 'p' },
	{ "GET", "{project}/_apis/serviceendpoint/endpoints", endpoint_list, ENDPOINTS, ' ' },
	{ "GET", "{project}/_apis/serviceendpoint/endpoints/{id}", endpoint_read, ENDPOINTS, ' ' },
	{ "POST", "{project}/_apis/serviceendpoint/endpointproxy", endpoint_proxy, OTHERS, ' ' },
	{ "GET", "{project}/_apis/serviceendpoint/{id}/executionhistory", endpoint_history, OTHERS, ' ' },
	{ "GET", "{project}/_apis/build/definitions", azdo_pipelines, BUILD, ' ' },
	{ "GET", "{project}/_apis/build/builds/{build}", azdo_build, BUILD, ' ' },
	{ "GET", "{project}/_apis/build/authorizedresources", lists_read, LISTS, ' ' },
	{ "PATCH", "{project}/_apis/build/authorizedresources", lists_change, LISTS, ' ' },
	{ "GET", "{project}/_apis/build/definitions/{definition}/resources", list_read, LISTS, ' ' },
	{ "PATCH", "{project}/_apis/build/definitions/{definition}/resources", list_change, LISTS, ' ' },
	{ "GET", "{project}/_apis/pipelines/pipelinepermissions/endpoint/{id}", access_read, ACCESS, ' ' },
	{ "PATCH", "{project}/_apis/pipelines/pipelinepermissions/endpoint/{id}", access_change, ACCESS, ' ' },
	{ "GET", "{project}/_apis/pipelines/checks/configurations", checks_read, CHECKS, ' ' },
	{ "POST", "{project}/_apis/pipelines/checks/configurations", check_add, CHECKS, ' ' },
	{ "DELETE", "{project}/_apis/pipelines/checks/configurations/{check}", check_remove, CHECKS, ' ' },
	{ "GET", "_apis/securityroles/scopes/{scope}/roleassignments/resources/{resource}", roles_read, ROLES, ' ' },
	{ "PUT", "_apis/securityroles/scopes/{scope}/roleassignments/resources/{resource}", roles_give, ROLES, ' ' },
	{ "PATCH", "_apis/securityroles/scopes/{scope}/roleassignments/resources/{resource}", roles_inherit, ROLES, ' ' },
	{ "DELETE", "_apis/securityroles/scopes/{scope}/roleassignments/resources/{resource}/{id}", roles_take, ROLES, ' ' },
	{ "GET", "_apis/identities", azdo_identities, PEOPLE, ' ' },
};

/* Some releases know only one of the two ways to open a connection, or none. */
static bool known_here(struct practice *p, enum kind kind)
{
	const char *ways = practice_value(p, "azdo.ways");
	if (strcmp(ways, "usual") == 0 || (kind != ACCESS && kind != LISTS))
		return true;
	return strcmp(ways, kind == LISTS ? "lists" : "permissions") == 0;
}

/* false: answered already. */
static bool version_fits(struct practice *p, struct asked *q, struct answer *a, enum kind kind)
{
	const char *version = asked_query(q, "api-version"), *wanted = kind < KINDS ? releases[release(p)].version[kind] : NULL;
	if (kind >= KINDS)
		return true;
	if (!wanted || !known_here(p, kind))
		azdo_refuse(a, 404, "VssResourceNotFoundException", "The resource cannot be found: %s.", q->path);
	else if (!version || strcmp(version, wanted) != 0)
		azdo_refuse(a, 400, "VssVersionOutOfRangeException", "The requested REST API version is not this one: %s.", wanted);
	return wanted && known_here(p, kind) && version && strcmp(version, wanted) == 0;
}

static bool lacks(struct practice *p, enum kind kind)
{
	static const char *const areas[] = { [ENDPOINTS] = "endpoints", [OTHERS] = "endpoints", [ACCESS] = "pipelines", [ROLES] = "security", [LISTS] = "build",
		[CHECKS] = "checks", [KINDS] = "", [BUILD] = "build", [PEOPLE] = "people", [OLD] = "" };
	return *areas[kind] && practice_is(p, "azdo.lacks", areas[kind]);
}

/* Changes are for whoever administers the connection; others are told little but its id. */
static bool forbidden(struct practice *p, const struct asked *q, struct answer *a, enum kind kind)
{
	bool change = strcmp(q->method, "GET") != 0 && strcmp(q->method, "OPTIONS") != 0;
	if (!practice_is(p, "azdo.right", "none") || !change || kind >= KINDS)
		return false;
	azdo_refuse(a, 403, "AccessDeniedException", "%s", "Access denied. Kim Admin needs Administer permissions to perform this action.");
	return true;
}

static void route(struct practice *p, struct asked *q, struct answer *a, const char *path, bool scope)
{
	char part[PARTS][256];
	for (size_t i = 0; i < COUNT(routes); i++) {
		if (strcmp(q->method, routes[i].method) != 0 || !path_is(routes[i].path, path, part) || routes[i].level == (azdo_by_project(p) ? 'o' : 'p'))
			continue;
		if (routes[i].path[0] == '{' && !azdo_project(part[0]))
			azdo_refuse(a, 404, "ProjectDoesNotExistException", "TF200016: The following project does not exist: %s.", part[0]);
		else if ((!scope && routes[i].kind != OLD) || lacks(p, routes[i].kind))
			answer_text(a, 401, NULL, "%s", "");
		else if (version_fits(p, q, a, routes[i].kind) && !forbidden(p, q, a, routes[i].kind))
			routes[i].call(p, q, a, part);
		return;
	}
	azdo_refuse(a, 404, "VssResourceNotFoundException", "The resource cannot be found: %s.", path);
}

static void stranger(struct practice *p, struct answer *a)
{
	const char *how = practice_value(p, "azdo.refusal");
	if (strcmp(how, "203") == 0) {
		answer_text(a, 203, "text/html; charset=utf-8", "<!DOCTYPE html><html><head><title>Azure DevOps Services | Sign In</title></head></html>");
	} else if (strcmp(how, "anonymous") == 0) {
		azdo_json(a, 200, "{\"authenticatedUser\":{\"id\":\"aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa\",\"providerDisplayName\":\"Anonymous\"},\"deploymentType\":\"hosted\"}");
	} else if (strcmp(how, "302") == 0) {
		answer_text(a, 302, "text/html", "<html>Object moved</html>");
		answer_header(a, "Location", "https://spsprodeus21.vssps.visualstudio.com/_signin?realm=dev.azure.com");
	} else if (strcmp(how, "403") == 0) {
		azdo_refuse(a, 403, "AccessDeniedException", "%s", "VS403463: The conditional access policy defined by your administrator has failed.");
	} else if (strcmp(how, "tf400813") == 0) {
		azdo_refuse(a, 401, "UnauthorizedRequestException", "TF400813: The user '%s' is not authorized to access this resource.",
			"aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa");
	} else {
		answer_text(a, 401, NULL, "%s", "");
	}
}

/* The two services that connections lead to. */
static void service(struct asked *q, struct answer *a, const struct sent *s)
{
	bool jenkins = strncmp(q->path, "/jenkins/", 9) == 0;
	bool known = strcmp(s->user, jenkins ? "svc-build" : "svc-orders") == 0 && strcmp(s->kind, jenkins ? "jenkins" : "password") == 0;
	if (!known && (!jenkins || s->how != SENT_NOTHING)) {
		answer_text(a, 401, "text/html", "<html>Invalid password/token</html>");
		answer_header(a, "WWW-Authenticate", "Basic realm=\"service\"");
	} else if (jenkins && strcmp(q->path, "/jenkins/whoAmI/api/json") == 0) {
		azdo_json(a, 200, known ? "{\"name\":\"svc-build\",\"anonymous\":false,\"authenticated\":true}" : "{\"name\":\"anonymous\",\"anonymous\":true}");
	} else if (jenkins) {
		azdo_json(a, strcmp(q->path, "/jenkins/api/json") == 0 ? 200 : 404, "{\"jobs\":[{\"name\":\"orders\"}]}");
	} else {
		answer_text(a, 200, "text/plain", "%s", "ok");
	}
}

/* ---- how it is said ---- */

/* A piece of a list, and where the next one begins. */
static void cut_page(struct practice *p, struct asked *q, struct answer *a)
{
	int size = (int)strtol(practice_value(p, "azdo.page"), NULL, 10);
	const char *token = asked_query(q, "continuationToken");
	cJSON *all = size && strcmp(q->method, "GET") == 0 ? cJSON_Parse(a->body.s) : NULL, *items = cJSON_GetObjectItemCaseSensitive(all, "value");
	int from = token ? (int)strtol(token, NULL, 10) : 0;
	if (cJSON_GetArraySize(items) > size) {
		cJSON *some = cJSON_CreateArray();
		for (int i = from; i < from + size && cJSON_GetArrayItem(items, i); i++)
			cJSON_AddItemToArray(some, cJSON_Duplicate(cJSON_GetArrayItem(items, i), true));
		if (from + size < cJSON_GetArraySize(items))
			answer_header(a, "x-ms-continuationtoken", "%d", from + size);
		azdo_list(a, some);
	}
	cJSON_Delete(all);
}

/* The same refusal as another part of the server words it. */
static void reword(struct practice *p, struct answer *a)
{
	cJSON *o = a->status == 400 || a->status == 500 ? cJSON_Parse(a->body.s) : NULL;
	const char *message = azdo_text(o, "message");
	if (message && practice_is(p, "azdo.errors", "plain"))
		answer_text(a, a->status, "text/plain; charset=utf-8", "%s", message);
	if (message && practice_is(p, "azdo.errors", "model")) {
		cJSON *whole = cJSON_CreateObject();
		cJSON_AddNumberToObject(whole, "count", 1);
		cJSON_AddStringToObject(cJSON_AddObjectToObject(whole, "value"), "Message", message);
		azdo_tree(a, 400, whole);
	}
	cJSON_Delete(o);
}

static void mark_bytes(struct practice *p, struct answer *a)
{
	if (!practice_is(p, "azdo.bom", "yes") || !a->type || strncmp(a->type, "application/json", 16) != 0)
		return;
	char *text = mem_dup(a->body.s);
	answer_text(a, a->status, a->type, "\357\273\277%s", text);
	free(text);
}

/* What was changed shows only at the second look. */
static void be_late(struct practice *p, struct asked *q, struct answer *a)
{
	bool look = strcmp(q->method, "GET") == 0, slow = strstr(q->path, "/securityroles/") || strstr(q->path, "/pipelinepermissions/") || strstr(q->path, "resources");
	if (!slow || !practice_is(p, "azdo.late", "yes") || a->status >= 300)
		return;
	if (!look) {
		p->late = p->late_path != NULL;
	} else if (p->late && strcmp(p->late_path, q->path) == 0) {
		p->late = false;
		answer_text(a, 200, "application/json; charset=utf-8", "%s", p->late_body);
	} else {
		free(p->late_path);
		free(p->late_body);
		p->late_path = mem_dup(q->path);
		p->late_body = mem_dup(a->body.s);
	}
}

/* The part of the path behind the collection or organization, or NULL. */
static const char *inside(struct practice *p, const struct asked *q)
{
	const char *base = services(p) ? SERVICES : BASE, *host = asked_header(q, "Host");
	size_t n = strlen(base);
	bool people = strstr(q->path, "/_apis/identities") != NULL;
	if (strncmp(q->path, base, n) != 0 || q->path[n] != '/')
		return NULL;
	if (services(p) && (!host || strcmp(host, people ? "vssps.dev.azure.com" : "dev.azure.com") != 0))
		return NULL;
	return q->path + n + 1;
}

void azdo_answer(struct practice *p, struct asked *q, struct answer *a)
{
	struct sent s = sent_with(p, q);
	bool scope = strcmp(s.kind, "good") == 0;
	const char *path = inside(p, q);
	if (strncmp(q->path, "/service", 8) == 0 || strncmp(q->path, "/jenkins/", 9) == 0)
		service(q, a, &s);
	else if (!path)
		answer_text(a, 404, "text/html", "<html>404 - File or directory not found.</html>");
	else if (s.how != SENT_BASIC || (!scope && strcmp(s.kind, "no-scope") != 0))
		stranger(p, a);
	else
		route(p, q, a, path, scope);
	cut_page(p, q, a);
	reword(p, a);
	be_late(p, q, a);
	mark_bytes(p, a);
}
