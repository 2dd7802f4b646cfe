/* SPDX-License-Identifier: ISC */
/* Whole screens, compared with text files in tests/faces. HANDRAIL_WRITE_FACES=1 writes them anew. */
#include "config.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "face/lists.h"
#include "face_tests.h"

struct picture { const char *name; int view, rows, cols; bool ascii; const char *does; };

static const struct picture pictures[] = {
	{ "hand-80x24", STUB_HAND, 24, 80, false, "" }, { "hand-40x12", STUB_HAND, 12, 40, false, "" }, { "hand-ascii-80x24", STUB_HAND, 24, 80, true, "" },
	{ "paste-80x24", STUB_PASTE, 24, 80, false, "" }, { "paste-40x12", STUB_PASTE, 12, 40, false, "" },
	{ "failed-80x24", STUB_FAILED, 24, 80, false, "" }, { "failed-40x12", STUB_FAILED, 12, 40, false, "news" },
	{ "failed-60x20", STUB_FAILED, 20, 60, false, "" },
	{ "choice-80x24", STUB_CHOICE, 24, 80, false, "" }, { "choice-40x12", STUB_CHOICE, 12, 40, false, "" },
	{ "long-80x24", STUB_LONG, 24, 80, false, "" }, { "long-40x12", STUB_LONG, 12, 40, false, "" },
	{ "confirm-80x24", STUB_CONFIRM, 24, 80, false, "" }, { "confirm-40x12", STUB_CONFIRM, 12, 40, false, "" },
	{ "waiting-80x24", STUB_WAITING, 24, 80, false, "" }, { "waiting-40x12", STUB_WAITING, 12, 40, false, "" },
	{ "finished-80x24", STUB_FINISHED, 24, 80, false, "" }, { "finished-40x12", STUB_FINISHED, 12, 40, false, "" },
	{ "stages-80x24", STUB_STAGES, 24, 80, false, "news" }, { "stages-40x12", STUB_STAGES, 12, 40, false, "news" },
	{ "prompt-80x24", STUB_PROMPT, 24, 80, false, "" }, { "prompt-40x12", STUB_PROMPT, 12, 40, false, "" },
	{ "map-80x24", STUB_HAND, 24, 80, false, "map" }, { "map-40x12", STUB_HAND, 12, 40, false, "map" },
	{ "find-80x24", STUB_HAND, 24, 80, false, "find" }, { "find-40x12", STUB_HAND, 12, 40, false, "find" },
	{ "lines-80x24", STUB_LINES, 24, 80, false, "" }, { "lines-40x12", STUB_LINES, 12, 40, false, "" },
	{ "lines-list-80x24", STUB_LINES, 24, 80, false, "copies" }, { "copies-80x24", STUB_HAND, 24, 80, false, "copies" }, { "details-80x24", STUB_FAILED, 24, 80, false, "details" },
	{ "help-80x24", STUB_PASTE, 24, 80, false, "help" }, { "help-40x12", STUB_PASTE, 12, 40, false, "help" },
	{ "table-80x24", STUB_TABLE, 24, 80, false, "" }, { "table-40x12", STUB_TABLE, 12, 40, false, "" }, { "table-60x20", STUB_TABLE, 20, 60, false, "" },
	{ "table-ascii-80x24", STUB_TABLE, 24, 80, true, "" }, { "table-narrow-80x24", STUB_NARROW, 24, 80, false, "" },
	{ "keys-80x24", STUB_KEYS, 24, 80, false, "" }, { "keys-40x12", STUB_KEYS, 12, 40, false, "" },
	{ "groups-80x24", STUB_GROUPS, 24, 80, false, "" }, { "groups-40x12", STUB_GROUPS, 12, 40, false, "" },
	{ "small-29x7", STUB_HAND, 7, 29, false, "" }, { "tiny-1x1", STUB_HAND, 1, 1, false, "" }, { "wide-200x50", STUB_FAILED, 50, 200, false, "" },
};

static void lay_over(struct ui *ui, struct session *s, const char *what)
{
	const struct view *v = session_view(s);
	struct key_state keys = ui_keys(ui, v);
	if (strcmp(what, "news") == 0)
		ui->news = 1;
	else if (strcmp(what, "map") == 0)
		lists_map(ui, v);
	else if (strcmp(what, "copies") == 0)
		lists_copies(ui, v);
	else if (strcmp(what, "details") == 0)
		ui_pager(ui, lists_details(v));
	else if (strcmp(what, "help") == 0)
		ui_pager(ui, help_text(&keys, v, &ui->form));
	else if (strcmp(what, "find") == 0) {
		lists_find(ui, s);
		list_key(&ui->list, &(struct press){ .code = KEY_CODE_TEXT, .text = "K", .n = 1 });
		list_key(&ui->list, &(struct press){ .code = KEY_CODE_TEXT, .text = "e", .n = 1 });
	}
}

static char *draw(const struct picture *p)
{
	struct session *s = stub_new(stub_views, STUB_VIEWS);
	struct ui ui = { 0 };
	struct grid g;
	struct buf b;
	stub_go(s, p->view);
	edit_init(&ui.list.edit);
	form_sync(&ui.form, session_view(s));
	lay_over(&ui, s, p->does);
	grid_init(&g, p->rows, p->cols, !p->ascii);
	draw_screen(&g, session_view(s), &ui);
	buf_init(&b, BUF_FILE);
	grid_dump(&g, &b);
	buf_addf(&b, "cursor %d,%d\n", g.cursor_row, g.cursor_col);
	grid_free(&g);
	ui_free(&ui);
	stub_free(s);
	return buf_detach(&b);
}

static char *file_of(const char *name)
{
	return mem_fmt("%s/%s.txt", FACES_DIR, name);
}

START_TEST(screen_as_drawn)
{
	const struct picture *p = &pictures[_i];
	char *is = draw(p), *path = file_of(p->name);
	struct buf should;
	struct err err = { "" };
	if (getenv("HANDRAIL_WRITE_FACES")) {
		FILE *f = fopen(path, "w");
		ck_assert_ptr_nonnull(f);
		fputs(is, f);
		ck_assert_int_eq(fclose(f), 0);
	}
	buf_init(&should, BUF_FILE);
	ck_assert_msg(fs_read(path, &should, &err) == 0, "%s", err.text);
	ck_assert_msg(strcmp(is, should.s) == 0, "%s is now:\n%s", p->name, is);
	buf_free(&should);
	free(path);
	free(is);
}
END_TEST

/* Every size, every view: nothing is written outside, a rehearsal always says so where there is room for a word. */
START_TEST(any_size)
{
	for (int rows = 1; rows < 40; rows += 3) {
		for (int cols = 1; cols < 120; cols += 7) {
			struct picture p = { "", _i, rows, cols, rows % 2, "" };
			char *is = draw(&p);
			if (stub_views[_i].rehearsal && rows >= 8 && cols >= 30)
				ck_assert_ptr_nonnull(strstr(is, "REHEARSAL"));
			free(is);
		}
	}
}
END_TEST

START_TEST(marks_never_alone_in_ascii)
{
	for (int view = 0; view < STUB_VIEWS; view++) {
		struct picture p = { "", view, 24, 80, true, "" };
		char *is = draw(&p);
		for (const char *s = is; *s; s++)
			ck_assert_msg((unsigned char)*s < 0x80, "%s", is);
		free(is);
	}
}
END_TEST

/* A key means one thing at a time, and what is offered on the bottom line does something. */
START_TEST(keys_are_one_thing)
{
	for (int in = 0; in < 12; in++) {
		for (int i = 0; i < key_table_size; i++) {
			const struct binding *b = &key_table[i];
			struct key_state at = { .in = 1u << in };
			if (!(b->in & at.in) || b->keys[0] == 0)
				continue;
			struct press k = { .code = b->keys[0] };
			ck_assert_int_eq(key_act(&at, &k), b->act);
		}
	}
}
END_TEST

START_TEST(letters_go_into_fields)
{
	struct key_state typing = { .in = IN_SCREEN, .typing = true }, free_hands = { .in = IN_SCREEN };
	struct press q = { .code = KEY_CODE_TEXT, .text = "q", .n = 1 }, alt_q = { .code = KEY_CODE_ALT + 'q' }, f10 = { .code = KEY_CODE_F + 10 };
	ck_assert_int_eq(key_act(&typing, &q), ACT_NONE);
	ck_assert_int_eq(key_act(&free_hands, &q), ACT_QUIT);
	ck_assert_int_eq(key_act(&typing, &alt_q), ACT_QUIT);
	ck_assert_int_eq(key_act(&typing, &f10), ACT_QUIT);
}
END_TEST

Suite *draw_suite(void)
{
	Suite *s = suite_create("draw");
	TCase *t = tcase_create("screens");
	tcase_add_loop_test(t, screen_as_drawn, 0, (int)COUNT(pictures));
	tcase_add_loop_test(t, any_size, 0, STUB_VIEWS);
	tcase_add_test(t, marks_never_alone_in_ascii);
	tcase_add_test(t, keys_are_one_thing);
	tcase_add_test(t, letters_go_into_fields);
	suite_add_tcase(s, t);
	return s;
}
