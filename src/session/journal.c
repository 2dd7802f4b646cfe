/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "base/secret.h"
#include "base/text.h"
#include "session/journal.h"

#define SUFFIX ".jsonl"
#define JOURNAL_MAX (64u * 1024 * 1024)

struct journal {
	char *path, *name;
	int fd;
	bool unsynced;
	cJSON *head, *records;           /* records: an array, as read */
};

char *journal_dir(void)
{
	char *state = fs_state_dir(), *dir = fs_join(state, "sessions");
	free(state);
	return dir;
}

static struct journal *make(const char *dir, const char *name, int fd)
{
	struct journal *j = mem_new(1, sizeof *j);
	char *file = mem_fmt("%s%s", name, SUFFIX);
	j->path = fs_join(dir, file);
	j->name = mem_dup(name);
	j->fd = fd;
	free(file);
	return j;
}

void journal_close(struct journal *j)
{
	if (!j)
		return;
	if (j->fd >= 0)
		close(j->fd);
	cJSON_Delete(j->head);
	cJSON_Delete(j->records);
	free(j->path);
	free(j->name);
	free(j);
}

/* The folders go too, when nothing else is in them: a rehearsal leaves nothing behind. */
void journal_remove(struct journal *j)
{
	char *slash;
	if (j && unlink(j->path) == 0)
		for (int up = 0; up < 2 && (slash = strrchr(j->path, '/')); up++) {
			*slash = '\0';
			if (rmdir(j->path))
				break;
		}
	journal_close(j);
}

const char *journal_name(const struct journal *j)
{
	return j->name;
}

const cJSON *journal_head(const struct journal *j)
{
	return j->head;
}

int journal_each(const struct journal *j, journal_fn *each, void *arg, struct err *err)
{
	for (const cJSON *r = j->records ? j->records->child : NULL; r; r = r->next)
		if (each(arg, r, err))
			return -1;
	return 0;
}

static int write_all(int fd, const char *s, size_t n)
{
	while (n) {
		ssize_t w = write(fd, s, n);
		if (w < 0 && errno == EINTR)
			continue;
		if (w <= 0)
			return -1;
		s += w;
		n -= (size_t)w;
	}
	return 0;
}

static int to_disk(int fd)
{
#if HAVE_DECL_FDATASYNC
	return fdatasync(fd);
#else
	return fsync(fd);
#endif
}

static int cannot_save(const struct journal *j, struct err *err)
{
	return err_sys(err, _("Your answers cannot be saved any more; handrail stops here. What was saved before is kept. The reason:"), j->path);
}

/* All of the line, or nothing of it. */
static int append(struct journal *j, const char *line, size_t n, enum journal_sync sync, struct err *err)
{
	off_t at = lseek(j->fd, 0, SEEK_END);
	int saved;
	if (write_all(j->fd, line, n) == 0 && (sync != SYNC_NOW || to_disk(j->fd) == 0)) {
		j->unsynced = sync == SYNC_SOON || (j->unsynced && sync != SYNC_NOW);
		return 0;
	}
	saved = errno;
	if (at >= 0 && ftruncate(j->fd, at) == 0)
		lseek(j->fd, at, SEEK_SET);
	errno = saved;
	return cannot_save(j, err);
}

bool journal_unsynced(const struct journal *j)
{
	return j->unsynced;
}

int journal_sync(struct journal *j, struct err *err)
{
	bool wanted = j->unsynced;
	j->unsynced = false;
	return wanted && to_disk(j->fd) ? cannot_save(j, err) : 0;
}

int journal_write(struct journal *j, cJSON *taken, enum journal_sync sync, struct err *err)
{
	char *text, *line;
	int rc = -1;
	cJSON_AddNumberToObject(taken, "at", (double)time(NULL));
	text = json_print(taken);
	line = mem_fmt("%s\n", text);
	if (secret_seen(line, strlen(line)))
		err_set(err, "%s", _("A secret turned up in what was to be saved, so it was not saved."));
	else
		rc = append(j, line, strlen(line), sync, err);
	mem_wipe_free(text);
	mem_wipe_free(line);
	cJSON_Delete(taken);
	return rc;
}

static int open_new(const char *dir, const char *stem, char **name, struct err *err)
{
	for (int i = 1; i < 10000; i++) {
		char *file, *path;
		int fd;
		*name = i == 1 ? mem_dup(stem) : mem_fmt("%s-%d", stem, i);
		file = mem_fmt("%s%s", *name, SUFFIX);
		path = fs_join(dir, file);
		fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
		free(file);
		if (fd >= 0 || errno != EEXIST) {
			if (fd < 0)
				err_sys(err, _("No session can be begun, because its file cannot be made:"), path);
			free(path);
			return fd;
		}
		free(path);
		free(*name);
		*name = NULL;
	}
	return err_set(err, _("There are too many sessions in %s."), dir);
}

static cJSON *begin(const char *guide, const char *task, const char *hash, bool rehearsal)
{
	cJSON *head = cJSON_CreateObject();
	cJSON_AddStringToObject(head, "type", "begin");
	cJSON_AddNumberToObject(head, "schema", JOURNAL_SCHEMA);
	cJSON_AddStringToObject(head, "guide", guide);
	if (task)
		cJSON_AddStringToObject(head, "task", task);
	cJSON_AddStringToObject(head, "hash", hash);
	cJSON_AddBoolToObject(head, "rehearsal", rehearsal);
	return head;
}

struct journal *journal_new(const char *dir, const char *guide, const char *task, const char *hash, bool rehearsal, struct err *err)
{
	struct journal *j;
	char *name = NULL, *stem;
	cJSON *head;
	int fd;
	if (fs_mkdirs(dir, err))
		return NULL;
	stem = mem_fmt("%s%s%s", guide, task ? "-" : "", task ? task : "");
	fd = open_new(dir, stem, &name, err);
	free(stem);
	if (fd < 0) {
		free(name);
		return NULL;
	}
	flock(fd, LOCK_EX | LOCK_NB);
	j = make(dir, name, fd);
	free(name);
	head = begin(guide, task, hash, rehearsal);
	j->head = cJSON_Duplicate(head, 1);
	if (journal_write(j, head, SYNC_NOW, err)) {
		journal_remove(j);
		return NULL;
	}
	return j;
}

/* What stands in a file is from outside: somebody may have sent it, and a terminal obeys what it is shown. */
static void clean_strings(cJSON *r)
{
	for (; r; r = r->next) {
		const char *s = r->valuestring, *p = s;
		while (p && *p >= ' ' && *p < 127)
			p++;
		if (p && *p) {
			char *clean = text_clean_dup(s, strlen(s));
			if (strcmp(clean, s) != 0)
				cJSON_SetValuestring(r, clean);
			mem_wipe_free(clean);
		}
		clean_strings(r->child);
	}
}

static int read_line(struct journal *j, const char *s, size_t n, int line, struct err *err)
{
	cJSON *r = json_parse(s, n, j->path, NULL);
	if (!cJSON_IsObject(r)) {
		cJSON_Delete(r);
		return err_set(err, _("%s:%d: this line of the session cannot be read. Begin a new session, or remove the line and what comes after it."),
			j->path, line);
	}
	clean_strings(r->child);
	if (line == 1)
		j->head = r;
	else
		cJSON_AddItemToArray(j->records, r);
	return 0;
}

static int check_head(const struct journal *j, struct err *err)
{
	const cJSON *schema = j->head ? json_at(j->head, "/schema") : NULL;
	if (!schema || !cJSON_IsNumber(schema) || !cJSON_IsString(json_at(j->head, "/guide")))
		return err_set(err, _("%s does not begin like a session of handrail."), j->path);
	if (schema->valuedouble > JOURNAL_SCHEMA)
		return err_set(err, _("%s was written by a newer handrail. Use that one to go on with it."), j->path);
	return 0;
}

/* Half a line at the end is what a kill leaves behind: it is cut off, so that the next record begins on a line of its own. */
static int read_records(struct journal *j, struct buf *b, bool repair, struct err *err)
{
	size_t whole = b->len;
	int line = 0;
	while (whole > 0 && b->s[whole - 1] != '\n')
		whole--;
	if (repair && whole < b->len && ftruncate(j->fd, (off_t)whole))
		return err_sys(err, _("cannot repair"), j->path);
	j->records = cJSON_CreateArray();
	for (size_t at = 0; at < whole; ) {
		size_t n = (size_t)((const char *)memchr(b->s + at, '\n', whole - at) - (b->s + at));
		if (read_line(j, b->s + at, n, ++line, err))
			return -1;
		at += n + 1;
	}
	return check_head(j, err);
}

static int read_file(struct journal *j, bool repair, struct err *err)
{
	struct buf b;
	int rc;
	buf_init(&b, JOURNAL_MAX);
	rc = fs_read(j->path, &b, err);
	if (rc == 0)
		rc = read_records(j, &b, repair, err);
	buf_free(&b);
	return rc;
}

struct journal *journal_open(const char *dir, const char *name, struct err *err)
{
	struct journal *j = make(dir, name, -1);
	j->fd = open(j->path, O_RDWR | O_APPEND | O_CLOEXEC);
	if (j->fd < 0) {
		err_sys(err, _("cannot open the session"), j->path);
	} else if (flock(j->fd, LOCK_EX | LOCK_NB)) {
		err_set(err, _("The session %s is open in another handrail. Go on there, or close it first."), name);
	} else if (read_file(j, true, err) == 0) {
		return j;
	}
	journal_close(j);
	return NULL;
}

void journal_look(const char *dir, const char *name, journal_fn *each, void *arg)
{
	struct journal *j = make(dir, name, -1);
	struct err err = { "" };
	if (read_file(j, false, &err) == 0)
		journal_each(j, each, arg, &err);
	journal_close(j);
}

/* ---- the list ---- */

static const char *text_of(const cJSON *r, const char *key)
{
	const cJSON *t = cJSON_GetObjectItemCaseSensitive(r, key);
	return cJSON_IsString(t) ? t->valuestring : "";
}

static void fold(struct journal_info *info, const cJSON *r)
{
	const char *type = text_of(r, "type");
	const cJSON *at = cJSON_GetObjectItemCaseSensitive(r, "at");
	if (cJSON_IsNumber(at))
		info->written = (long)at->valuedouble;
	if (strcmp(type, "screen") == 0) {
		info->step = text_of(r, "step");
		info->pending = "";
		info->finished = false;      /* gone back to after its end */
	}
	if (strcmp(type, "label") == 0)
		info->label = text_of(r, "text");
	if (strcmp(type, "wait") == 0)
		info->pending = text_of(r, "say");
	if (strcmp(type, "result") == 0)
		info->pending = "";
	if (strcmp(type, "end") == 0)
		info->finished = true;
}

static void describe(const char *dir, const char *name, journal_info_fn *each, void *arg)
{
	struct journal *j = make(dir, name, -1);
	struct journal_info info = { .name = name, .guide = "", .task = "", .label = "", .step = "", .pending = "" };
	struct err err = { "" };
	if (read_file(j, false, &err)) {
		info.broken = err.text;
	} else {
		info.guide = text_of(j->head, "guide");
		info.task = text_of(j->head, "task");
		info.rehearsal = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(j->head, "rehearsal"));
		fold(&info, j->head);
		for (const cJSON *r = j->records->child; r; r = r->next)
			fold(&info, r);
		j->fd = open(j->path, O_RDWR | O_CLOEXEC);
		info.locked = j->fd >= 0 && flock(j->fd, LOCK_EX | LOCK_NB) != 0;
	}
	each(arg, &info);
	journal_close(j);
}

int journal_list(const char *dir, journal_info_fn *each, void *arg)
{
	char **names = fs_names(dir, SUFFIX);
	int n = 0;
	for (char **f = names; f && *f; f++, n++) {
		char *name = mem_dupn(*f, strlen(*f) - strlen(SUFFIX));
		describe(dir, name, each, arg);
		free(name);
	}
	fs_names_free(names);
	return n;
}
