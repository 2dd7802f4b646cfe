/* SPDX-License-Identifier: ISC */
/* check-requests FOLDER RECORD...: were requests made as the provider describes them? FOLDER holds the descriptions of Azure
 * DevOps (Swagger 2.0) as AREA/RELEASE/NAME.json, and a digest of types of service connections. A record is what the practice
 * servers wrote down (practice_requests.c). One line a finding, counts at the end; 1 when there are findings, 2 when something
 * could not be read. */
#include "config.h"
#include "tests/tools/requests.h"

#include <fnmatch.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/fs.h"

/* By the practice servers' names for them. What a release has no description of is taken from the next folder in its row. */
static const struct release releases[] = {
	{ "7.2", { "7.2", "7.1" }, "7.2" }, { "services", { "7.1", "7.2" }, "7.2" }, { "next", { "azure-devops-server-7.1", "7.1" }, "7.2" },
	{ "7.1", { "7.1", "azure-devops-server-7.1" }, "7.1" }, { "2022.1", { "azure-devops-server-7.1", "7.1" }, "7.1" },
	{ "7.0", { "azure-devops-server-7.0", "azure-devops-server-7.1", "7.1" }, "7.0" },
	{ "2022", { "azure-devops-server-7.0", "azure-devops-server-7.1", "7.1" }, "7.0" },
	{ "6.0", { "azure-devops-server-6.0", "azure-devops-server-7.0", "azure-devops-server-7.1", "7.1" }, "6.1" },
	{ "2020", { "azure-devops-server-6.0", "azure-devops-server-7.0", "azure-devops-server-7.1", "7.1" }, "6.1" },
	{ "5.0", { "azure-devops-server-5.0", "azure-devops-server-6.0", "azure-devops-server-7.1", "7.1" }, "5.0" },
	{ "2019", { "azure-devops-server-5.0", "azure-devops-server-6.0", "azure-devops-server-7.1", "7.1" }, "5.0" },
	{ "4.1", { "none", "azure-devops-server-5.0", "azure-devops-server-6.0", "7.1" }, "4.1" },
	{ "2018", { "none", "azure-devops-server-5.0", "azure-devops-server-6.0", "7.1" }, "4.1" },
};

/* Not among the descriptions. to: by which of the practice servers, NULL for any. */
static const struct { const char *to, *method, *path, *reason; } undescribed[] = {
	{ NULL, "GET", "*/_apis/connectionData", "who the token belongs to" },
	{ NULL, "POST", "*/_apis/IdentityPicker/Identities", "how the web pages look for people" },
	{ NULL, "OPTIONS", "*/_apis", "which resources there are, in which versions" },
	{ "azure", "GET", "/_apis/projects", "asked without a collection on purpose: a server refuses that, an organization does not" },
	{ "azure", "GET", "/_apis/projectCollections", "the collections of a server" },
	{ "azure", "GET", "*/_git/*/info/refs", "what git itself asks" },
	{ "azure", "GET", "*/_apis/permissions/*", "whether somebody has a right; of the area security" },
};

/* Released early and the same since: an older version does for every server that has it. */
static const char early[] = " core/core build/build ims/identities git/git ";

/* Not in releases before this one, though a newer description would do for them: to look whether it is there is no fault. */
static const struct { const char *area; double since; } first_in[] = {
	{ "approvalsAndChecks/pipelinePermissions", 6.1 }, { "approvalsAndChecks/pipelinesChecks", 6.0 },
};

/* ---- findings ---- */

static void add(struct report *r, const struct request *q, bool known, char *text)
{
	for (int i = 0; i < r->n; i++)
		if (r->items[i].known == known && strcmp(r->items[i].text, text) == 0) {
			r->items[i].times++;
			free(text);
			return;
		}
	if (r->n == r->max)
		r->items = mem_grow(r->items, (size_t)(r->max = r->max ? 2 * r->max : 64), sizeof *r->items);
	r->items[r->n++] = (struct finding){ q ? mem_fmt("%s:%d", q->file, q->line) : mem_dup(""), text, 1, known };
}

static char *formatted(const char *fmt, va_list ap)
{
	char text[1024];
	vsnprintf(text, sizeof text, fmt, ap);
	return mem_dup(text);
}

void report_add(struct report *r, const struct request *q, const char *kind, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	char *what = formatted(fmt, ap);
	va_end(ap);
	r->wrong++;
	add(r, q, false, q && q->method ? mem_fmt("%s: %s %s: %s", kind, q->method, q->operation ? q->operation->path : q->rest, what) : mem_fmt("%s: %s", kind, what));
	free(what);
}

void report_known(struct report *r, const struct request *q, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	add(r, q, true, formatted(fmt, ap));
	va_end(ap);
}

static void tell(const struct report *r)
{
	int findings = 0, known = 0;
	for (int i = 0; i < r->n; i++)
		if (r->items[i].known)
			known += printf("known: %s (%d times)\n", r->items[i].text, r->items[i].times) > 0;
	for (int i = 0; i < r->n; i++)
		if (!r->items[i].known)
			findings += printf("%s: %s%s\n", r->items[i].first, r->items[i].text, r->items[i].times > 1 ? " (and again)" : "") > 0;
	printf("%d requests: %d compared, %d to others; %d findings in %d places, %d known differences\n", r->lines, r->checked, r->elsewhere, findings,
		r->wrong, known);
}

/* ---- one request ---- */

static int hex(const char *s)
{
	unsigned c;
	return s[0] && s[1] && sscanf(s, "%2x", &c) == 1 ? (int)c : -1;
}

static char *decoded(const char *s, size_t n)
{
	char *out = mem_new(n + 1, 1), *to = out;
	for (size_t i = 0; i < n; i++) {
		int c = s[i] == '%' ? hex(s + i + 1) : -1;
		*to++ = (char)(c > 0 ? c : s[i] == '+' ? ' ' : s[i]);
		i += c > 0 ? 2 : 0;
	}
	return out;
}

static void read_query(struct request *q, const char *text)
{
	q->query = cJSON_CreateObject();
	for (const char *s = text; *s; s += strcspn(s, "&"), s += *s == '&') {
		size_t n = strcspn(s, "&"), name_n = strcspn(s, "=&");
		char *name = decoded(s, name_n), *value = decoded(s + name_n + (name_n < n), name_n < n ? n - name_n - 1 : 0);
		if (strcmp(name, "api-version") == 0) {
			free(q->version);
			q->version = mem_dup(value);
		} else {
			cJSON_AddStringToObject(q->query, name, value);
		}
		free(name);
		free(value);
	}
}

static bool read_request(struct request *q, const char *file, int line, const char *text)
{
	*q = (struct request){ .file = file, .line = line, .json = cJSON_Parse(text) };
	q->method = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(q->json, "method"));
	q->path = q->rest = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(q->json, "path"));
	q->body = cJSON_GetObjectItemCaseSensitive(q->json, "body");
	q->body_type = item_text(q->json, "type");
	read_query(q, item_text(q->json, "query"));
	const char *under = item_text(q->json, "context"), *release = item_text(q->json, "release");
	if (q->path && strncmp(q->path, under, strlen(under)) == 0 && q->path[strlen(under)] == '/')
		q->rest = q->path + strlen(under);
	for (size_t i = 0; i < COUNT(releases); i++)
		if (strcmp(releases[i].name, release) == 0)
			q->release = &releases[i];
	return q->method && q->path;
}

static void free_request(struct request *q)
{
	cJSON_Delete(q->json);
	cJSON_Delete(q->query);
	free(q->version);
}

static bool is_undescribed(struct report *r, const struct request *q)
{
	for (size_t i = 0; i < COUNT(undescribed); i++)
		if (strcmp(undescribed[i].method, q->method) == 0 && fnmatch(undescribed[i].path, q->rest, 0) == 0
			&& (!undescribed[i].to || strcmp(undescribed[i].to, item_text(q->json, "to")) == 0)) {
			report_known(r, q, "%s %s is not described: %s", q->method, undescribed[i].path, undescribed[i].reason);
			return true;
		}
	return false;
}

/* Where only a newer release is described: a preview or not as there, and not above this one. */
static bool version_below(const struct request *q, const char *like)
{
	return q->version && strtod(q->version, NULL) <= strtod(q->release->number, NULL) + 0.01 && !strchr(q->version, '-') == !strchr(like, '-');
}

static void check_version(struct report *r, const struct request *q, const struct operation *o, bool borrowed)
{
	for (size_t i = 0; i < COUNT(first_in); i++)
		if (borrowed && strcmp(q->method, "GET") != 0 && strcmp(first_in[i].area, o->area) == 0 && strtod(q->release->number, NULL) < first_in[i].since - 0.01)
			report_add(r, q, "operation", "%s came with %.1f, after %s", o->area, first_in[i].since, q->release->name);
	if (q->version && strcmp(q->version, o->version) == 0 && !borrowed)
		return;
	if (among(early, o->area) && version_below(q, "7.1"))
		report_known(r, q, "%s %s in version %s: released early, and the same since", q->method, o->area, q->version);
	else if (strcmp(q->release->name, "2018") == 0 && strcmp(item_text(q->json, "to"), "azure") == 0)
		report_known(r, q, "%s %s in version %s: a server that refuses it is too old, which is said", q->method, o->area, q->version);
	else if (borrowed && version_below(q, o->version))
		report_known(r, q, "%s is not described for %s: compared with %s", o->area, q->release->name, o->folder);
	else if (borrowed)
		report_add(r, q, "version", "%s instead of one for %s like %s", q->version ? q->version : "none", q->release->name, o->version);
	else
		report_add(r, q, "version", "%s instead of %s", q->version ? q->version : "none", o->version);
}

static void check_path(struct report *r, const struct request *q, const struct operation *o)
{
	const char *t = o->path, *s = q->rest;
	const cJSON *one;
	while (*t == '/' && *s == '/') {
		size_t n = strcspn(++t, "/?"), m = strcspn(++s, "/");
		char *text = decoded(s, m), *name = n > 2 ? mem_dupn(t + 1, n - 2) : mem_dup("");
		cJSON_ArrayForEach(one, cJSON_GetObjectItemCaseSensitive(o->tree, "parameters")) {
			const cJSON *p = described_ref(o->root, one);
			if (*t == '{' && strcmp(item_text(p, "in"), "path") == 0 && strcmp(item_text(p, "name"), name) == 0 && !shape_of_text(p, text))
				report_add(r, q, "path", "%s cannot be %s", name, text);
		}
		free(text);
		free(name);
		t += n;
		s += m;
	}
}

/* What is more to be said about a body than its description says, by the definition that it is of. */
static void check_meaning(const struct at *a, const cJSON *schema)
{
	const char *ref = item_text(schema, "$ref");
	const cJSON *one, *items = cJSON_GetObjectItemCaseSensitive(schema, "items");
	if (strcmp(ref, "#/definitions/ServiceEndpoint") == 0)
		endpoint_check(a, schema, a->request->body, "the connection", true);
	else if (strcmp(ref, "#/definitions/ServiceEndpointRequest") == 0)
		proxy_check(a, schema, a->request->body);
	else if (strcmp(item_text(items, "$ref"), "#/definitions/ServiceEndpoint") == 0)
		cJSON_ArrayForEach(one, a->request->body)
			endpoint_check(a, items, one, "a connection", true);
	else if (strcmp(item_text(items, "$ref"), "#/definitions/ServiceEndpointProjectReference") == 0 && cJSON_GetArraySize(a->request->body) == 0)
		report_add(a->report, a->request, "reference", "no project is named");
}

static void check_body(const struct described *d, struct report *r, const struct request *q, const struct operation *o)
{
	const cJSON *one, *wanted = NULL;
	cJSON_ArrayForEach(one, cJSON_GetObjectItemCaseSensitive(o->tree, "parameters"))
		if (strcmp(item_text(described_ref(o->root, one), "in"), "body") == 0)
			wanted = cJSON_GetObjectItemCaseSensitive(described_ref(o->root, one), "schema");
	struct at a = { r, q, o->root, d };
	if (cJSON_GetObjectItemCaseSensitive(q->json, "text"))
		report_add(r, q, "body", "no JSON");
	else if (!wanted && q->body)
		report_add(r, q, "body", "none is described");
	else if (wanted && !q->body)
		report_add(r, q, "body", "missing");
	else if (q->body && strncmp(q->body_type, "application/json", 16) != 0)
		report_add(r, q, "body", "sent as %s", *q->body_type ? q->body_type : "no type");
	if (!wanted || !q->body)
		return;
	shape_check(&a, wanted, q->body, "");
	check_meaning(&a, wanted);
	secrets_check(&a, q->body);
}

static void check(const struct described *d, struct report *r, struct request *q)
{
	bool borrowed = false;
	r->lines++;
	if (cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(q->json, "secret_in_url")))
		report_add(r, q, "secret", "one stands in the address");
	/* other providers, and the services that connections lead to */
	if (strncmp(item_text(q->json, "to"), "azure", 5) != 0 || (q->rest == q->path && *item_text(q->json, "context") && !strstr(q->path, "/_apis"))) {
		r->elsewhere++;
		return;
	}
	r->checked++;
	if (!q->release) {
		report_add(r, q, "release", "%s is not known here", item_text(q->json, "release"));
		return;
	}
	if (is_undescribed(r, q))
		return;
	const struct operation *o = described_find(d, q, &borrowed);
	q->operation = o;
	if (!o) {
		report_add(r, q, "operation", "none is described like this for %s", q->release->name);
		return;
	}
	check_version(r, q, o, borrowed);
	check_path(r, q, o);
	query_check(r, q, o);
	check_body(d, r, q, o);
}

static int check_file(const struct described *d, struct report *r, const char *path)
{
	struct buf b;
	struct err err = { 0 };
	buf_init(&b, 256u * 1024 * 1024);
	int bad = fs_read(path, &b, &err), line = 0;
	for (char *s = b.s, *end; bad == 0 && *s; s = end + 1) {
		struct request q;
		end = s + strcspn(s, "\n");
		bool last = *end == '\0';
		*end = '\0';
		if (read_request(&q, path, ++line, s))
			check(d, r, &q);
		else
			report_add(r, &q, "record", "this line is no request");
		free_request(&q);
		if (last)
			break;
	}
	if (bad)
		fprintf(stderr, "%s cannot be read\n", path);
	buf_free(&b);
	return bad;
}

int main(int argc, char **argv)
{
	struct described d;
	struct report r = { 0 };
	if (argc < 3) {
		fprintf(stderr, "check-requests FOLDER RECORD...\n");
		return 2;
	}
	int bad = described_load(&d, argv[1]);
	for (int i = 2; i < argc && bad == 0; i++)
		bad = check_file(&d, &r, argv[i]);
	if (bad == 0 && r.checked == 0)
		report_add(&r, NULL, "record", "there is nothing to compare");
	if (bad == 0)
		tell(&r);
	for (int i = 0; i < r.n; i++) {
		free(r.items[i].first);
		free(r.items[i].text);
	}
	free(r.items);
	described_free(&d);
	return bad ? 2 : r.wrong ? 1 : 0;
}
