/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "face_stub.h"

static void forget(struct session *s)
{
	for (int i = 0; i < 8; i++) {
		free(s->texts[i]);
		free(s->problems[i]);
		s->texts[i] = s->problems[i] = NULL;
	}
}

void stub_go(struct session *s, int at)
{
	forget(s);
	s->at = at;
	struct view *v = &s->views[at];
	for (int i = 0; i < v->n_fields; i++)
		s->fields[i] = v->fields[i];
	if (s->changed)
		s->changed(s->arg);
}

struct session *stub_new(struct view *views, int n)
{
	struct session *s = mem_new(1, sizeof *s);
	s->views = views;
	s->n = n;
	buf_init(&s->log, BUF_FILE);
	stub_go(s, 0);
	return s;
}

void stub_free(struct session *s)
{
	forget(s);
	buf_free(&s->log);
	free(s);
}

static struct view shown;

const struct view *session_view(struct session *s)
{
	shown = s->views[s->at];
	shown.fields = s->fields;
	return &shown;
}

static int field_index(const struct session *s, const char *id)
{
	for (int i = 0; i < s->views[s->at].n_fields; i++)
		if (strcmp(s->fields[i].id, id) == 0)
			return i;
	return -1;
}

/* "bad" is never an answer. */
static int take(struct session *s, const char *id, const char *text, size_t n, struct err *err)
{
	int i = field_index(s, id);
	if (i < 0)
		return err_set(err, "no field %s", id);
	free(s->texts[i]);
	s->texts[i] = mem_dupn(text, n);
	bool bad = strcmp(s->texts[i], "bad") == 0 || (n == 0 && !s->fields[i].optional);
	s->fields[i].problem = bad ? "That is bad." : NULL;
	s->fields[i].set = !bad && n > 0;
	if (s->fields[i].text)
		s->fields[i].text = s->texts[i];
	else
		s->fields[i].secret_len = n, memcpy(s->fields[i].secret_end, n > 12 ? text + n - 2 : "", n > 12 ? 3 : 1);
	s->fields[i].secret_end[2] = '\0';
	if (s->changed)
		s->changed(s->arg);
	return bad ? err_set(err, "That is bad.") : 0;
}

int session_answer(struct session *s, const char *id, const char *text, struct err *err)
{
	buf_addf(&s->log, "answer %s=%s\n", id, text);
	return take(s, id, text, strlen(text), err);
}

int session_answer_bytes(struct session *s, const char *id, char *bytes, size_t len, struct err *err)
{
	buf_addf(&s->log, "bytes %s=%zu\n", id, len);
	return take(s, id, bytes, len, err);
}

void session_draft(struct session *s, const char *id, const char *text)
{
	buf_addf(&s->log, "draft %s=%s\n", id, text);
}

int session_do(struct session *s, enum session_command c, const char *arg, struct err *err)
{
	static const char *const names[] = { "NEXT", "BACK", "GOTO", "CONFIRM", "DECLINE", "SKIP", "CANCEL", "COPY", "OPEN", "DEAL", "QUIT" };
	static const int moves[] = { [CMD_NEXT] = 1, [CMD_CONFIRM] = 1, [CMD_BACK] = -1, [CMD_DECLINE] = -1, [CMD_QUIT] = 0 };
	int move = c <= CMD_QUIT ? moves[c] : 0, to = s->at + move;
	buf_addf(&s->log, "%s%s%s\n", names[c], arg ? " " : "", arg ? arg : "");
	if (c == CMD_QUIT || to >= s->n)
		s->over = true;
	else if (move && to >= 0)
		stub_go(s, to);
	if (c == CMD_GOTO && strcmp(arg, "4.2") == 0)
		return err_set(err, "Step 4.2 cannot be reached yet.");
	return 0;
}

void session_on_change(struct session *s, void (*changed)(void *arg), void *arg)
{
	s->changed = changed;
	s->arg = arg;
}

bool session_over(const struct session *s)
{
	return s->over;
}

const char *session_fatal(const struct session *s)
{
	(void)s;
	return NULL;
}

char *session_terminal(struct session *s)
{
	(void)s;
	return NULL;
}

void session_find(struct session *s, const char *word, session_find_fn *found, void *arg)
{
	const struct view *v = &s->views[s->at];
	(void)word;
	for (int i = 0; i < v->n_map; i++)
		found(arg, &(struct found){ FOUND_STEP, v->map[i].id, v->map[i].title, "", NULL, v->map[i].id });
	found(arg, &(struct found){ FOUND_SCREEN, "3.2", "Is the key the only one?", "", NULL, "3.2" });
	found(arg, &(struct found){ FOUND_SCREEN, "3.3", "A key that is there already", "", "not needed", "3.3" });
	found(arg, &(struct found){ FOUND_TEXT, "1.4", "Paste it", "The server shows a new token once. It stays in memory and is never written to disk.", NULL, "1.4" });
}

const char *session_missing(const struct session *s)
{
	const struct view *v = &s->views[s->at];
	for (int i = 0; i < v->n_fields; i++)
		if (!s->fields[i].set && !s->fields[i].optional)
			return s->fields[i].id;
	return NULL;
}

void session_results(const struct session *s, session_result_fn *each, void *arg)
{
	(void)s;
	each(arg, "1.4", CHECK_FAILED, "Code (Status)", "The token lacks the scope.", "Tick it.");
}
