/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "cli/answers.h"

#define WORDS 32

struct giving { struct session *session; struct loop *loop; bool rehearsal; struct buf out; bool over; int status; };

static int give_set(struct session *s, const struct guide *g, const char *item, struct err *err)
{
	const char *eq = strchr(item, '=');
	char *name;
	const struct field *f;
	int rc;
	if (!eq)
		return err_set(err, _("Write --set NAME=VALUE, not \"%s\"."), item);
	name = mem_dupn(item, (size_t)(eq - item));
	f = guide_field(g, name);
	if (f && f->kind == FIELD_SECRET && !(f->lines && eq[1] == '@'))      /* a file is named, and not the secret */
		rc = err_set(err, _("%s is a secret and cannot be given on the command line, where others can read it. Use the answers file or HANDRAIL_ and its "
			"name in capitals."), name);
	else
		rc = session_preset(s, name, eq + 1, false, err);
	free(name);
	return rc;
}

static void command_done(void *arg, const struct spawned *d)
{
	struct giving *g = arg;
	g->status = d->status;
	buf_add(&g->out, d->out, d->out_len);
	g->over = true;
}

static int read_command(struct giving *g, const char *line, struct err *err)
{
	char *copy = mem_dup(line), *save = NULL;
	const char *argv[WORDS + 1];
	struct spawn sp = { .argv = argv, .timeout = 30000, .max = 65536, .done = command_done, .arg = g };
	int n = 0;
	for (char *w = strtok_r(copy, " ", &save); w && n < WORDS; w = strtok_r(NULL, " ", &save))
		argv[n++] = w;
	argv[n] = NULL;
	g->over = n == 0;
	g->status = -1;
	if (n)
		loop_spawn(g->loop, &sp);
	while (!g->over)
		loop_turn(g->loop);
	free(copy);
	return g->status == 0 ? 0 : err_set(err, _("The command \"%s\" of the answers file did not succeed."), line);
}

static int read_from(struct giving *g, const char *from, struct err *err)
{
	const char *env = strncmp(from, "env:", 4) == 0 ? getenv(from + 4) : NULL;
	char *path;
	int rc;
	if (env)
		return buf_adds(&g->out, env);
	if (strncmp(from, "command:", 8) == 0)
		return read_command(g, from + 8, err);
	if (strncmp(from, "file:", 5) != 0)
		return err_set(err, _("\"%s\" in the answers file is none of file:PATH, command:PROGRAM and env:NAME that is there."), from);
	path = fs_home(from + 5);
	rc = fs_read(path, &g->out, err);
	free(path);
	return rc;
}

static int give_one(struct giving *g, const cJSON *item, struct err *err)
{
	const cJSON *from = json_at(item, "/from");
	char *text = json_text(item);
	int rc = -1;
	if (text) {
		rc = session_preset(g->session, item->string, text, true, err);
	} else if (!cJSON_IsString(from)) {
		err_set(err, _("The answer to %s is neither a text, a number, yes or no, nor {\"from\": ...}."), item->string);
	} else if (g->rehearsal) {
		rc = 0;                         /* a rehearsal reads and starts nothing; the example serves */
	} else {
		buf_init(&g->out, 65536);
		rc = read_from(g, from->valuestring, err);
		while (rc == 0 && g->out.len && strchr("\r\n", g->out.s[g->out.len - 1]))
			g->out.s[--g->out.len] = '\0';
		if (rc == 0)
			rc = session_preset(g->session, item->string, g->out.s, true, err);
		buf_free(&g->out);
	}
	mem_wipe_free(text);
	return rc;
}

static int give_file(struct giving *g, const char *path, struct err *err)
{
	struct buf b;
	cJSON *json = NULL;
	int rc;
	buf_init(&b, 1024 * 1024);
	rc = fs_read(path, &b, err);
	if (rc == 0 && !(json = json_parse(b.s, b.len, path, err)))
		rc = -1;
	if (rc == 0 && !cJSON_IsObject(json))
		rc = err_set(err, _("%s is not a JSON object of names and answers."), path);
	for (const cJSON *c = rc == 0 ? json->child : NULL; c && rc == 0; c = c->next)
		rc = give_one(g, c, err);
	cJSON_Delete(json);
	buf_free(&b);
	return rc;
}

int answers_give(const struct options *o, struct session *s, const struct guide *guide, struct loop *loop, bool rehearsal, struct err *err)
{
	struct giving g = { s, loop, rehearsal, { 0 }, false, 0 };
	if (o->answers && give_file(&g, o->answers, err))
		return -1;
	for (int i = 0; i < o->set.n; i++)
		if (give_set(s, guide, o->set.v[i], err))
			return -1;
	return 0;
}
