/* SPDX-License-Identifier: ISC */
/* A service connection is described loosely: data and parameters may hold any names. What they are for each type stands in the
 * digest of a type list that was recorded in 2020; what came later is listed here, with the reason. */
#include "config.h"
#include "tests/tools/requests.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Newer than the digest, or none of its kind. Every name stands between blanks; "" for the scheme: any. */
static const struct newer { const char *type, *scheme, *parameters, *needed, *data, *reason; } newer[] = {
	{ "bitbucket", "Token", " email apitoken ", " email apitoken ", " ", "API tokens took the place of app passwords in 2025" },
	{ "azurerm", "WorkloadIdentityFederation", " tenantid serviceprincipalid scope workloadIdentityFederationIssuer workloadIdentityFederationSubject ",
		" tenantid serviceprincipalid ", " identityType ", "federation came in 2023" },
	{ "dockerregistry", "WorkloadIdentityFederation", " tenantid serviceprincipalid registry loginServer scope ", " ", " creationMode ", "federation came in 2023" },
	{ "dockerregistry", "ManagedServiceIdentity", " tenantid registry loginServer scope ", " ", " ", "came after 2020" },
	{ "kubernetes", "None", " ", " ", " ", "came after 2020" },
	{ "externalcargorepository", "UsernamePassword", " username password ", " username password ", " ", "a type of 2023" },
	{ "externalcargorepository", "Token", " apitoken ", " apitoken ", " ", "a type of 2023" },
	{ "incomingwebhook", "None", " webhookname secret header ", " webhookname ", " ", "a type of 2021" },
	{ "jira", "JiraConnectApp", " configurationId ConfigurationId ", " ", " ", "made in the browser" },
	{ "sonarqube", "UsernamePassword", " username password ", " username ", " acceptUntrustedCerts ", "an extension's, which the practice server describes" },
};

/* Needed by the digest, but made by the server when data says so. */
static const struct { const char *type, *scheme, *name, *when, *is; } made_there[] = {
	{ "azurerm", "ServicePrincipal", " serviceprincipalid serviceprincipalkey authenticationType ", "creationMode", "Automatic" },
	{ "azurerm", "WorkloadIdentityFederation", " serviceprincipalid ", "creationMode", "Automatic" },
	{ "dockerregistry", "ServicePrincipal", " serviceprincipalid serviceprincipalkey ", "registrytype", "ACR" },
};

struct endpoint {
	const cJSON *whole, *data, *parameters, *type, *scheme;  /* type and scheme: as the digest describes them, or NULL */
	const struct newer *newer;
	const char *type_name, *scheme_name, *where;
	bool old;                        /* a list in which the same names are written otherwise: letters may be large or small */
};

static const cJSON *get(const cJSON *o, const char *name)
{
	return cJSON_GetObjectItemCaseSensitive(o, name);
}

static const cJSON *named(const cJSON *list, const char *key, const char *name)
{
	const cJSON *one;
	cJSON_ArrayForEach(one, list)
		if (strcmp(item_text(one, key), name) == 0)
			return one;
	return NULL;
}

static const cJSON *input_named(const struct endpoint *e, const cJSON *inputs, const char *id)
{
	const cJSON *one;
	cJSON_ArrayForEach(one, inputs)
		if (e->old ? strcasecmp(item_text(one, "id"), id) == 0 : strcmp(item_text(one, "id"), id) == 0)
			return one;
	return NULL;
}

static const cJSON *sent_as(const struct endpoint *e, const cJSON *half, const char *id)
{
	return e->old ? cJSON_GetObjectItem(half, id) : get(half, id);
}

static struct endpoint endpoint_of(const struct at *a, const cJSON *whole, const char *where)
{
	const cJSON *authorization = get(whole, "authorization");
	struct endpoint e = { whole, get(whole, "data"), get(authorization, "parameters"), NULL, NULL, NULL, item_text(whole, "type"),
		item_text(authorization, "scheme"), where, false };
	e.old = a->described->old_types && strcmp(item_text(a->request->json, "types"), "2018") == 0;
	e.type = named(get(e.old ? a->described->old_types : a->described->types, "value"), "name", e.type_name);
	e.scheme = named(get(e.type, "schemes"), "scheme", e.scheme_name);
	for (size_t i = 0; i < COUNT(newer) && !e.scheme; i++)
		if (strcmp(newer[i].type, e.type_name) == 0 && strcmp(newer[i].scheme, e.scheme_name) == 0)
			e.newer = &newer[i];
	return e;
}

static const char *sent_of(const struct endpoint *e, const char *id)
{
	return *item_text(e->data, id) ? item_text(e->data, id) : item_text(e->parameters, id);
}

/* What somebody fills in, or what is taken when nobody does. */
static const char *value_of(const struct endpoint *e, const char *id)
{
	const cJSON *sent = get(e->data, id) ? get(e->data, id) : get(e->parameters, id);
	const cJSON *described = named(get(e->type, "data"), "id", id);
	described = described ? described : named(get(e->scheme, "parameters"), "id", id);
	return cJSON_IsString(sent) ? sent->valuestring : item_text(described, "default");
}

/* "a == x || b == y" */
static bool is_wanted(const struct endpoint *e, const cJSON *input)
{
	const char *rule = item_text(input, "visibleRule");
	char id[64], value[64];
	int n = 0;
	bool wanted = !*rule;
	for (const char *s = rule; !wanted && sscanf(s, " %63s == %63s%n", id, value, &n) == 2; s += strncmp(s, " ||", 3) == 0 ? 3 : 0) {
		wanted = strcmp(value_of(e, id), value) == 0;
		s += n;
	}
	return wanted;
}

static bool is_made_there(const struct endpoint *e, const char *id)
{
	for (size_t i = 0; i < COUNT(made_there); i++)
		if (strcmp(made_there[i].type, e->type_name) == 0 && strcmp(made_there[i].scheme, e->scheme_name) == 0 && among(made_there[i].name, id)
			&& strcmp(value_of(e, made_there[i].when), made_there[i].is) == 0)
			return true;
	return false;
}

/* A hidden secret keeps its length: "***(12)". */
static long length_of(const char *value)
{
	long n;
	return sscanf(value, "***(%ld)", &n) == 1 ? n : (long)strlen(value);
}

static bool is_hidden(const char *value)
{
	return strncmp(value, "***(", 4) == 0 || (value[0] == '{' && strstr(value, ": ") && value[strlen(value) - 1] == '}' && strlen(value) < 80);
}

static bool is_one_of(const cJSON *values, const char *text)
{
	const cJSON *one;
	cJSON_ArrayForEach(one, values)
		if (cJSON_IsString(one) && strcmp(one->valuestring, text) == 0)
			return true;
	return false;
}

static void check_value(const struct at *a, const struct endpoint *e, const cJSON *input, const cJSON *sent)
{
	const cJSON *values = get(input, "values"), *max = get(input, "maxLength");
	const char *value = cJSON_IsString(sent) ? sent->valuestring : "";
	if (values && *value && !is_one_of(values, value))
		report_add(a->report, a->request, "field", "%s: %s of %s cannot be %s", e->where, sent->string, e->type_name, value);
	if (max && length_of(value) > (long)max->valuedouble)
		report_add(a->report, a->request, "field", "%s: %s of %s is longer than %d", e->where, sent->string, e->type_name, max->valueint);
	if (is_hidden(value) && !cJSON_IsTrue(get(input, "secret")) && strcmp(e->type_name, "chef") != 0)       /* whose key is not marked */
		report_add(a->report, a->request, "secret", "%s: %s of %s is no field for a secret", e->where, sent->string, e->type_name);
}

/* One half of a connection, data or parameters: inputs describe it, or else it has these names. */
static void check_half(const struct at *a, const struct endpoint *e, const cJSON *half, const cJSON *inputs, const char *names, const char *needed)
{
	const cJSON *one;
	cJSON_ArrayForEach(one, half) {
		const cJSON *input = input_named(e, inputs, one->string);
		if (input)
			check_value(a, e, input, one);
		else if (!among(names, one->string))
			report_add(a->report, a->request, "field", "%s: %s has no %s with %s", e->where, e->type_name, one->string, e->scheme_name);
	}
	cJSON_ArrayForEach(one, inputs) {
		const char *id = item_text(one, "id");
		const cJSON *sent = sent_as(e, half, id);        /* null: told already */
		bool filled = cJSON_IsNull(sent) || (cJSON_IsString(sent) && *sent->valuestring);
		if (!filled && cJSON_IsTrue(get(one, "required")) && is_wanted(e, one) && !is_made_there(e, id))
			report_add(a->report, a->request, "field", "%s: %s of %s is needed with %s", e->where, id, e->type_name, e->scheme_name);
	}
	for (const char *s = needed; *s; s += strcspn(s, " ")) {
		char *id = mem_dupn(s + strspn(s, " "), strcspn(s + strspn(s, " "), " "));
		if (*id && !*item_text(half, id) && !is_made_there(e, id))
			report_add(a->report, a->request, "field", "%s: %s of %s is needed with %s", e->where, id, e->type_name, e->scheme_name);
		free(id);
		s += strspn(s, " ");
	}
}

/* Where the type says the address itself, nothing else may be sent; by an input only where that is filled in. The digest has stand-ins for hosts of package registries. */
static void check_url(const struct at *a, const struct endpoint *e)
{
	const cJSON *rule = get(e->type, "url"), *map = get(get(rule, "byInput"), "map");
	const char *sent = item_text(e->whole, "url"), *wanted = item_text(rule, "default"), *visible = item_text(rule, "isVisible");
	char *made = NULL;
	if (strcmp(item_text(rule, "format"), "ssh://{{endpoint.Host}}:{{endpoint.Port}}") == 0)
		wanted = made = mem_fmt("ssh://%s:%s", value_of(e, "Host"), *value_of(e, "Port") ? value_of(e, "Port") : "22");
	else if (map)
		wanted = item_text(map, sent_of(e, item_text(get(rule, "byInput"), "input")));
	else if (strcasecmp(visible, "false") != 0 || strstr(wanted, ".example.com"))
		wanted = "";
	if (!*sent)
		report_add(a->report, a->request, "field", "%s: url is empty", e->where);
	else if (*wanted && strcmp(sent, wanted) != 0)
		report_add(a->report, a->request, "field", "%s: url of %s is %s and not %s", e->where, e->type_name, wanted, sent);
	free(made);
}

static void check_type(const struct at *a, const struct endpoint *e)
{
	if (!e->scheme && !e->newer) {
		report_add(a->report, a->request, "field", "%s: no type %s with the scheme %s", e->where, e->type_name, e->scheme_name);
		return;
	}
	if (e->newer) {
		check_half(a, e, e->data, get(e->type, "data"), e->newer->data, " ");
		check_half(a, e, e->parameters, NULL, e->newer->parameters, e->newer->needed);
		report_known(a->report, a->request, "%s with %s: %s", e->type_name, e->scheme_name, e->newer->reason);
	} else {
		check_half(a, e, e->data, get(e->type, "data"), " ", " ");
		check_half(a, e, e->parameters, get(e->scheme, "parameters"), " ", " ");
	}
	check_url(a, e);
}

/* Since connections belong to the organization, those projects have to be named that see it. */
static void check_references(const struct at *a, const cJSON *endpoint, const char *where)
{
	const cJSON *all = get(endpoint, "serviceEndpointProjectReferences"), *one;
	if (!cJSON_IsArray(all) || cJSON_GetArraySize(all) == 0)
		report_add(a->report, a->request, "reference", "%s: no project is named", where);
	cJSON_ArrayForEach(one, all)
		if (!*item_text(get(one, "projectReference"), "id") || !*item_text(one, "name"))
			report_add(a->report, a->request, "reference", "%s: a project without its id, or without the connection's name there", where);
}

void endpoint_check(const struct at *a, const cJSON *schema, const cJSON *endpoint, const char *where, bool whole)
{
	struct endpoint e = endpoint_of(a, endpoint, where);
	check_type(a, &e);
	if (!whole)
		return;
	if (strspn(item_text(endpoint, "name"), " \t\n") == strlen(item_text(endpoint, "name")))
		report_add(a->report, a->request, "field", "%s: name is empty", where);
	if (strlen(item_text(endpoint, "description")) > 1024)
		report_add(a->report, a->request, "field", "%s: description is longer than 1024", where);
	if (shape_has_property(a, schema, "serviceEndpointProjectReferences"))
		check_references(a, endpoint, where);
}

/* A connection that is not saved yet is tried with its details; the type has to have what is asked for. */
void proxy_check(const struct at *a, const cJSON *schema, const cJSON *body)
{
	const cJSON *details = get(body, "serviceEndpointDetails");
	const char *source = item_text(get(body, "dataSourceDetails"), "dataSourceName");
	(void)schema;
	if (!details)
		return;
	struct endpoint e = endpoint_of(a, details, "serviceEndpointDetails");
	check_type(a, &e);
	if (e.type && strcmp(source, "TestConnection") == 0 && !cJSON_IsObject(get(e.type, "testConnection")))
		report_add(a->report, a->request, "field", "%s cannot be tried: it has no %s", e.type_name, source);
}

/* Secrets belong into the parameters of a log-in, and one of a type into its data. */
void secrets_check(const struct at *a, const cJSON *body)
{
	const cJSON *one;
	cJSON_ArrayForEach(one, body) {
		bool log_in = one->string && (strcmp(one->string, "parameters") == 0 || strcmp(one->string, "data") == 0);
		if (cJSON_IsString(one) && is_hidden(one->valuestring))
			report_add(a->report, a->request, "secret", "one stands in %s", one->string ? one->string : "the body");
		else if (!log_in)
			secrets_check(a, one);
	}
}
