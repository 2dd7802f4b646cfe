/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "base/fs.h"
#include "guide_tests.h"
#include "scratch.h"

const char head_json[] =
	"{ \"handrail\": 1, \"guide\": \"tiny\", \"title\": \"One to other\", \"menu\": \"Other\", \"group\": \"One\",\n"
	"  \"summary\": \"2 steps\", \"document\": { \"title\": \"How to\", \"url\": \"https://docs.example.com/\", \"read\": \"2026-11-01\" },\n"
	"  \"steps\": [ { \"id\": \"1\", \"title\": \"Make a token\" }, { \"id\": \"2\", \"title\": \"Use it\", \"kind\": \"optional\" } ],\n"
	"  \"services\": [ { \"id\": \"one\", \"title\": \"One\", \"base\": \"{base}\", \"auth\": { \"bearer\": \"{token}\" } } ],\n"
	"  \"parts\": [ \"part.json\" ], \"use\": [ \"rows.json\" ] }\n";

const char part_json[] =
	"{ \"screens\": [\n"
	"  { \"id\": \"token\", \"step\": [\"1\", \"2\"], \"title\": \"Token\", \"text\": [ \"Make it.\", { \"text\": \"Care.\", \"level\": \"important\" } ],\n"
	"    \"fields\": [ { \"id\": \"base\", \"kind\": \"url\", \"label\": \"Address\", \"example\": \"https://one.example.com\" },\n"
	"      { \"id\": \"token\", \"kind\": \"secret\", \"label\": \"Token\", \"example\": \"abc\" } ],\n"
	"    \"actions\": [\n"
	"      { \"id\": \"who\", \"title\": \"Whose token\", \"steps\": [], \"http\": { \"service\": \"one\", \"url\": \"/me\", \"query\": { \"n\": 5 } },\n"
	"        \"outcomes\": [\n"
	"          { \"id\": \"known\", \"status\": [200, \"3xx\"], \"where\": [ { \"at\": \"/name\", \"type\": \"string\" } ],\n"
	"            \"verdict\": \"pass\", \"keep\": { \"user\": \"/name\", \"n\": { \"pointer\": \"/n\", \"as\": \"count\" } }, \"say\": \"It is {user}.\" },\n"
	"          \"@rows\",\n"
	"          { \"id\": \"other\", \"otherwise\": true, \"verdict\": \"fail\", \"say\": \"No.\", \"fix\": \"Again.\" } ] },\n"
	"      { \"id\": \"done\", \"title\": \"Done\", \"manual\": { \"ask\": \"Done it?\" },\n"
	"        \"outcomes\": [ { \"id\": \"yes\", \"otherwise\": true, \"verdict\": \"told\" } ] } ] } ] }\n";

static const char rows_json[] =
	"{ \"sets\": [ { \"id\": \"rows\", \"outcomes\": [\n"
	"  { \"id\": \"known\", \"status\": 401, \"verdict\": \"fail\", \"say\": \"Refused.\", \"fix\": \"Again.\" },\n"
	"  { \"id\": \"away\", \"fault\": \"resolve\", \"verdict\": \"retry\", \"say\": \"Away.\", \"fix\": \"Again.\" } ] } ] }\n";

void folder_begin(struct folder *f)
{
	char *shared;

	f->top = scratch_new();
	f->dir = fs_join(f->top, "tiny");
	shared = fs_join(f->top, "shared");
	ck_assert_int_eq(mkdir(f->dir, 0700), 0);
	ck_assert_int_eq(mkdir(shared, 0700), 0);
	free(shared);
	folder_put(f, "guide.json", head_json, strlen(head_json));
	folder_put(f, "part.json", part_json, strlen(part_json));
	folder_put(f, "../shared/rows.json", rows_json, strlen(rows_json));
}

void folder_put(const struct folder *f, const char *name, const char *text, size_t n)
{
	scratch_put(f->dir, name, text, n);
}

void folder_end(struct folder *f)
{
	scratch_free(f->top);
	free(f->dir);
}

void collect(void *buf, const char *file, int line, const char *text)
{
	const char *slash = strrchr(file, '/');

	buf_addf(buf, "%s:%d: %s\n", slash ? slash + 1 : file, line, text);
}

int main(void)
{
	SRunner *r = srunner_create(json_suite());
	int failed;

	srunner_add_suite(r, read_suite());
	srunner_add_suite(r, lint_suite());
	srunner_add_suite(r, print_suite());
	srunner_run_all(r, CK_NORMAL);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
