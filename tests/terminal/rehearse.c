/* SPDX-License-Identifier: ISC */
/* The curses face by keys, in a rehearsal: the way through the guide and everything that one can do on it. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "tests/terminal/drive.h"

static const char *const menu[] = { "rehearse", NULL };

START_TEST(the_menu_opens)
{
	struct term *t = drive(24, 80, menu);
	see(t, "Azure DevOps Server");
	see(t, "REHEARSAL");
	see(t, "You will need:");
	see(t, "q quit");
	press(t, "q");
	drive_ended(t, 0);
	term_free(t);
	t = drive(12, 40, menu);
	see(t, "Enter");
	press(t, "/DevOps Server");
	see(t, "Azure DevOps Server");
	press(t, ENTER);
	see(t, "How do you want to work?");
	press(t, CTRL_C);
	drive_ended(t, 130);
	term_free(t);
}
END_TEST

/* A guide with tasks asks what is to be done; one can go back from that question. */
START_TEST(a_task_is_chosen_and_shows_its_table)
{
	static const char *const words[] = { "rehearse", "--screens", GUIDES, NULL };
	struct term *t = drive(_i ? 12 : 24, _i ? 40 : 80, words);
	see(t, "Which connection");
	press(t, "/renew");                      /* found by its own name, too */
	see(t, "One: Renew a key");
	press(t, ESC);
	see_gone(t, "Renew a key");
	press(t, "/2 minutes" ENTER);
	see(t, "What do you want to do?");
	press(t, ESC);
	see(t, "Which connection");
	press(t, "/2 minutes" ENTER);
	see(t, "Set it up, step by step");
	press(t, DOWN);
	see(t, "may read");
	press(t, ENTER);
	see(t, "Which server?");
	ck_assert(term_shows(t, "List the keys"));
	drive_to(t, "These keys are there now.", 12);
	see(t, "2026-01-04");
	press(t, F3 "new version");
	see(t, "puts a new version");
	press(t, CTRL_C);
	drive_ended(t, 130);
	ck_assert_int_eq(drive_sessions(), 1);
	term_free(t);
}
END_TEST

START_TEST(the_guide_is_walked_by_enter)
{
	struct term *t = rehearse(12, 40);       /* at the usual size faces.c walks it */
	see(t, "How do you want to work?");
	drive_to(t, "Enter leave", 200);
	ck_assert(term_shows(t, "REHEARSAL") && term_shows(t, "proved"));
	press(t, ENTER);
	drive_ended(t, 0);
	ck_assert(term_shows(t, "REHEARSAL"));
	ck_assert_int_eq(drive_sessions(), 0);
	term_free(t);
}
END_TEST

START_TEST(wrong_input_is_refused_and_one_can_go_back)
{
	struct term *t = rehearse(24, 80);
	drive_to(t, "Which Terraform?", 3);
	press(t, CTRL_U);
	see_gone(t, "[app.terraform.io");
	press(t, "https://x y" ENTER);
	see(t, "without https://");
	see(t, "https://x y");
	press(t, ESC);
	see(t, "How do you want to work?");
	press(t, ENTER);
	see(t, "Which Terraform?");
	see(t, "https://x y");
	press(t, CTRL_U "app.terraform.io" ENTER);
	see(t, "Terraform answers");
	press(t, F10);
	drive_ended(t, 4);
	term_free(t);
}
END_TEST

static const struct { const char *screen, *wrong; } fields[] = {
	{ "Which Terraform?", "Not A Host" }, { "Where is the server?", "not an address" }, { "Where is the server?", "https://user:pw@ado.example.com" },
	{ "When does the token expire?", "2027-13-41" }, { "SSH on the server", "two words" },
};

/* Whatever is typed into a field that is wrong, is answered by a sentence, and the field keeps it. */
START_TEST(each_field_answers_wrong_input)
{
	struct term *t = rehearse(24, 80);
	drive_to(t, fields[_i].screen, 80);
	term_settle(t, 60);
	char *before = mem_dup(term_screen(t));
	press(t, CTRL_U);
	press(t, fields[_i].wrong);
	press(t, ENTER);
	term_settle(t, 100);
	ck_assert_msg(term_shows(t, fields[_i].screen), "it went on:\n%s", term_screen(t));
	ck_assert_str_ne(before, term_screen(t));
	ck_assert_msg(term_shows(t, fields[_i].wrong), "not kept:\n%s", term_screen(t));
	ck_assert_msg(term_shows(t, "✗") || term_shows(t, "!"), "no word about it:\n%s", term_screen(t));
	press(t, CTRL_C);
	drive_ended(t, 130);
	free(before);
	term_free(t);
}
END_TEST

START_TEST(the_map_leads_anywhere)
{
	struct term *t = rehearse(24, 80);
	see(t, "How do you want to work?");
	drive_to(t, "Which Terraform?", 3);
	press(t, F2);
	see(t, "Enter goes to one");
	press(t, UP UP UP UP UP UP UP UP);
	press(t, ENTER);
	see_gone(t, "Enter goes to one");
	see(t, "How do you want to work?");
	press(t, F2);
	see(t, "Enter goes to one");
	press(t, ESC);
	see(t, "How do you want to work?");
	press(t, "q");
	drive_ended(t, 4);
	term_free(t);
}
END_TEST

START_TEST(search_finds_a_step)
{
	struct term *t = rehearse(24, 80);
	see(t, "How do you want to work?");
	press(t, "/");
	see(t, "Find:");
	press(t, "paste");
	see(t, "Find: paste");
	see(t, "1.4");
	see_gone(t, "0.2");
	press(t, CTRL_U "webhooks?");            /* stands in a title and nowhere else */
	see(t, "1.1n May the account create webhooks?");
	see_gone(t, "1.4");
	press(t, ESC);
	see(t, "How do you want to work?");
	press(t, "q");
	drive_ended(t, 4);
	term_free(t);
}
END_TEST

START_TEST(help_is_there_by_key_and_field)
{
	struct term *t = rehearse(24, 80);
	see(t, "How do you want to work?");
	press(t, "?");
	see(t, "Esc");
	see_gone(t, "with an API token");
	press(t, ESC);
	see(t, "with an API token");
	drive_to(t, "Which Terraform?", 3);
	press(t, F1);
	see_gone(t, "[app.terraform.io");
	press(t, ESC);
	see(t, "[app.terraform.io");
	press(t, CTRL_C);
	drive_ended(t, 130);
	term_free(t);
}
END_TEST

START_TEST(copying_is_told_in_a_rehearsal)
{
	struct term *t = rehearse(24, 80);
	drive_to(t, "Make a personal access token", 40);
	press(t, "y");
	term_settle(t, 60);
	if (!term_shows(t, "would be copied"))
		press(t, ENTER);                 /* several things can be copied: the first */
	see(t, "would be copied");
	press(t, "o");
	term_settle(t, 60);
	if (!term_shows(t, "would be opened"))
		press(t, ENTER);
	see(t, "would be opened");
	press(t, "q");
	drive_ended(t, 4);
	term_free(t);
}
END_TEST

START_TEST(a_trainee_deals_what_goes_wrong)
{
	struct term *t = rehearse(24, 80);
	drive_to(t, "Which Terraform?", 3);
	press(t, F8);
	see_gone(t, "[app.terraform.io");
	press(t, DOWN DOWN DOWN ENTER);
	see(t, "[app.terraform.io");
	press(t, ENTER);
	see(t, "✗");
	press(t, F10);
	drive_ended(t, 4);
	term_free(t);
}
END_TEST

START_TEST(a_new_size_keeps_what_was_typed)
{
	struct term *t = rehearse(24, 80);
	drive_to(t, "Which Terraform?", 3);
	press(t, CTRL_U "half.typ");
	see(t, "[half.typ");
	term_resize(t, 5, 20);
	see_gone(t, "Which Terraform?");
	term_settle(t, 60);
	ck_assert(strlen(term_line(t, 0)) > 3);
	term_resize(t, 12, 40);
	see(t, "[half.typ");
	term_resize(t, 24, 80);
	see(t, "[half.typ");
	see(t, "1.1n");
	press(t, "ed.example.com" ENTER);
	see(t, "Terraform answers");
	see(t, "half.typed.example.com");
	term_resize(t, 1, 1);
	term_resize(t, 60, 200);
	see(t, "half.typed.example.com");
	press(t, F10);
	drive_ended(t, 4);
	term_free(t);
}
END_TEST

START_TEST(a_long_paste_is_whole_or_refused)
{
	static char text[6001];
	char last[3];
	for (int i = 0; i < 6000; i++)
		text[i] = "abcdefghijklmnopqrstuvwxyz234567"[i * 11 % 32];
	struct term *t = rehearse(24, 80);
	drive_to(t, "Which Terraform?", 3);
	press(t, CTRL_U);
	ck_assert(term_paste(t, text));
	see(t, text + 5980);                     /* the cursor stands behind its end */
	press(t, CTRL_U);
	see(t, "[ ");
	press(t, "app.terraform.io" ENTER);
	see(t, "Terraform answers");
	drive_to(t, "API token for Terraform", 5);
	press(t, CTRL_U);
	ck_assert(term_paste(t, text));
	see(t, "6000 characters");
	snprintf(last, sizeof last, "%s", text + 5998);
	char *ends = mem_fmt("ends %s", last);
	see(t, ends);
	size_t len;
	ck_assert(!strstr(term_bytes(t, &len), text + 5900));
	press(t, F10);
	drive_ended(t, 4);
	free(ends);
	term_free(t);
}
END_TEST

START_TEST(dirty_pastes_are_cleaned_and_that_is_said)
{
	struct term *t = rehearse(24, 80);
	drive_to(t, "API token for Terraform", 8);
	press(t, CTRL_U);
	ck_assert(term_paste(t, "\n  abcdefghijklmn.atlasv1.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789abcde\n"));
	see(t, "90 characters");
	see(t, "ends de");
	press(t, F10);
	drive_ended(t, 4);
	term_free(t);
}
END_TEST

START_TEST(letters_are_cheap_and_escape_is_quick)
{
	struct term *t = rehearse(24, 80);
	drive_to(t, "Which Terraform?", 3);
	press(t, CTRL_U);
	see_gone(t, "[app.terraform.io");
	for (int i = 0; i < 20; i++) {
		char key[2] = { (char)('a' + i), '\0' }, typed[24] = "[";
		for (int k = 0; k <= i; k++)
			typed[k + 1] = (char)('a' + k);
		term_settle(t, 40);
		size_t mark = term_mark(t);
		press(t, key);
		see(t, typed);
		term_settle(t, 20);
		ck_assert_msg(term_bytes_since(t, mark) <= 25, "%zu bytes for a letter", term_bytes_since(t, mark));
	}
	size_t before, after;
	term_settle(t, 60);
	term_reads(t, &before);
	long long start = term_now_ns();
	press(t, ESC);
	see(t, "How do you want to work?");
	const struct term_read *reads = term_reads(t, &after);
	ck_assert_uint_gt(after, before);
	ck_assert_int_lt((reads[before].ns - start) / 1000000, term_patience(60));
	press(t, CTRL_C);
	drive_ended(t, 130);
	term_free(t);
}
END_TEST

static void add(TCase *c)
{
	tcase_add_test(c, the_menu_opens);
	tcase_add_loop_test(c, a_task_is_chosen_and_shows_its_table, 0, 2);
	tcase_add_test(c, the_guide_is_walked_by_enter);
	tcase_add_test(c, wrong_input_is_refused_and_one_can_go_back);
	tcase_add_loop_test(c, each_field_answers_wrong_input, 0, (int)COUNT(fields));
	tcase_add_test(c, the_map_leads_anywhere);
	tcase_add_test(c, search_finds_a_step);
	tcase_add_test(c, help_is_there_by_key_and_field);
	tcase_add_test(c, copying_is_told_in_a_rehearsal);
	tcase_add_test(c, a_trainee_deals_what_goes_wrong);
	tcase_add_test(c, a_new_size_keeps_what_was_typed);
	tcase_add_test(c, a_long_paste_is_whole_or_refused);
	tcase_add_test(c, dirty_pastes_are_cleaned_and_that_is_said);
	tcase_add_test(c, letters_are_cheap_and_escape_is_quick);
}

int main(void)
{
	return drive_main("a rehearsal by keys", add);
}
