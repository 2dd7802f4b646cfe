/* SPDX-License-Identifier: ISC */
/* The faces that only append: a whole conversation through pipes. */
#include "config.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "face/face.h"
#include "face_tests.h"
#include "guide/guide.h"

struct talk { int in[2], out[2]; struct loop *loop; struct face_setup setup; struct face_end end; };

static void talk_begin(struct talk *t, const char *says)
{
	ck_assert_int_eq(pipe(t->in), 0);
	ck_assert_int_eq(pipe(t->out), 0);
	ck_assert_int_eq(write(t->in[1], says, strlen(says)), (ssize_t)strlen(says));
	close(t->in[1]);
	t->loop = loop_new(NULL);
	t->end = (struct face_end){ 0 };
	t->setup = (struct face_setup){ t->loop, true, false, t->in[0], t->out[1], &t->end };
}

static char *talk_end(struct talk *t)
{
	char *s = mem_new(65536, 1);
	size_t n = 0;
	ssize_t k;
	close(t->out[1]);
	while ((k = read(t->out[0], s + n, 65535 - n)) > 0)
		n += (size_t)k;
	close(t->out[0]);
	close(t->in[0]);
	loop_free(t->loop);
	return s;
}

static char *converse(struct session *s, const char *says)
{
	struct talk t;
	struct err err;
	talk_begin(&t, says);
	ck_assert_int_eq(face_plain(&t.setup, s, &err), 0);
	return talk_end(&t);
}

#define SHOWS(text, part) ck_assert_msg(strstr(text, part) != NULL, "no \"%s\" in:\n%s", part, text)
#define SHOWS_NOT(text, part) ck_assert_msg(strstr(text, part) == NULL, "\"%s\" in:\n%s", part, text)

START_TEST(plain_walks_on)
{
	struct session *s = stub_new(stub_views, STUB_FAILED);
	char *said = converse(s, "2027-01-02\nkq2xkq2xkq2xkq2x9f\n");
	SHOWS(said, "Step 1.3, 4 of 14 done: Make a token.\n");
	SHOWS(said, "REHEARSAL");
	SHOWS(said, "Important: The token is shown only once.\n");
	SHOWS(said, "Value 2, Expiration: up to one year; write it down\n");
	SHOWS(said, "When does it expire? (default 2027-11-21)");
	SHOWS(said, "Personal access token (secret, not shown): ");
	SHOWS(said, "Received 18 characters, ending 9f.\n");
	SHOWS_NOT(said, "kq2x");
	ck_assert_str_eq(s->log.s, "answer expires=2027-01-02\nNEXT\nbytes pat=18\nNEXT\n");
	free(said);
	stub_free(s);
}
END_TEST

START_TEST(plain_commands)
{
	struct session *s = stub_new(stub_views, STUB_VIEWS);
	char *said = converse(s, "?\nmap\nfind once\ngoto 4.2\ncopy 2\ncopy 9\nopen\n=map\n");
	SHOWS(said, "When does it expire?: You will be warned before.\n");
	SHOWS(said, "1.3 Make a token: probable, you are here\n");
	SHOWS(said, "Step 4.2 cannot be reached yet.\n");
	SHOWS(said, "There are the numbers 1 to 3.\n");
	ck_assert_str_eq(s->log.s, "GOTO 4.2\nCOPY up to one year; write it down\nOPEN https://ado.corp.example.com/tfs/_usersSettings/tokens\n"
		"answer expires=map\nNEXT\nQUIT\n");
	free(said);
	stub_free(s);
}
END_TEST

/* Several lines: a block in PEM form to its last line and the next block with it, else to an empty line; a file by its name alone. */
START_TEST(plain_several_lines)
{
	static const struct { const char *says, *log; } all[] = {
		{ "-----BEGIN A-----\nq\n\n", "bytes file=19\nanswer after=\n" },
		{ "-----BEGIN A-----\nq\n-----END A-----\n-----BEGIN B-----\nmap\n-----END B-----\nx\n", "bytes file=73\nanswer after=x\n" },
		{ "-----BEGIN A-----\nq\n-----END A-----\nx\n", "bytes file=35\nanswer after=x\n" },
		{ "a: 1\nq: 2\n\nx\n", "bytes file=9\nanswer after=x\n" },
		{ "@/tmp/it.pem\nx\n", "bytes file=12\nanswer after=x\n" } };
	for (size_t i = 0; i < COUNT(all); i++) {
		struct session *s = stub_new(stub_views, STUB_VIEWS);
		stub_go(s, STUB_KEYS);
		char *said = converse(s, all[i].says), *log = s->log.s;
		SHOWS(said, "Certificate and key (secret, not shown; paste it, or give @ and the path of a file)");
		SHOWS_NOT(said, "BEGIN");
		ck_assert_msg(strncmp(log, all[i].log, strcspn(all[i].log, "\n")) == 0 && (!strstr(all[i].log, "=x") || strstr(log, "answer after=x")), "%s", log);
		free(said);
		stub_free(s);
	}
}
END_TEST

START_TEST(plain_ends_with_the_input)
{
	struct session *s = stub_new(stub_views, STUB_VIEWS);
	char *said = converse(s, "");
	SHOWS(said, "Stopped.");
	ck_assert_str_eq(s->log.s, "QUIT\n");
	free(said);
	stub_free(s);
}
END_TEST

START_TEST(plain_choices_and_failures)
{
	struct session *s = stub_new(stub_views, STUB_VIEWS);
	stub_go(s, STUB_CHOICE);
	char *said = converse(s, "1\n\nnonsense\n2\n");
	SHOWS(said, "1 With an API token: the wizard does 9 of 14 steps\n");
	SHOWS(said, "How do you want to work? (1 to 2, default 2, By hand)");
	SHOWS(said, "Is that the account? (1 to 2)");
	ck_assert_str_eq(s->log.s, "answer way=api\nanswer agree=\nanswer agree=nonsense\nanswer project=p2\nNEXT\nQUIT\n");
	free(said);
	stub_free(s);
}
END_TEST

START_TEST(plain_confirms)
{
	struct session *s = stub_new(stub_views, STUB_VIEWS);
	stub_go(s, STUB_CONFIRM);
	char *said = converse(s, "<\n");
	SHOWS(said, "This will be changed:\n");
	SHOWS(said, "To undo it: the provider is deleted again.\n");
	ck_assert_str_eq(s->log.s, "DECLINE\nQUIT\n");
	free(said);
	stub_free(s);
}
END_TEST

START_TEST(a_long_line_is_taken_whole)
{
	struct session *s = stub_new(stub_views, STUB_VIEWS);
	char says[6002];
	memset(says, 'x', 6000);
	memcpy(says + 6000, "\n", 2);
	stub_go(s, STUB_PASTE);
	char *said = converse(s, says);
	SHOWS(said, "Received 6000 characters");
	free(said);
	stub_free(s);
}
END_TEST

START_TEST(unattended_names_what_is_missing)
{
	struct session *s = stub_new(stub_views, STUB_VIEWS);
	struct talk t;
	struct err err;
	talk_begin(&t, "");
	ck_assert_int_eq(face_unattended(&t.setup, s, &err), 0);
	ck_assert(t.end.missing);
	char *said = talk_end(&t);
	SHOWS(said, "1.3 probable Make a token\n");
	SHOWS(said, "  1.4 Code (Status), failed: The token lacks the scope.\n    Tick it.\n");
	free(said);
	stub_free(s);
}
END_TEST

START_TEST(plain_menu)
{
	static const struct menu_item items[] = { { "Terraform Cloud", "a", "Azure DevOps Server", "5 steps", false, false },
		{ "Flux", "b", "Azure DevOps", "3 ways", false, false }, { "Unfinished", "a", "Azure DevOps Server, acme", "at 4.2", true, false }, { NULL, "b:rotate", "Azure DevOps: Rotate the token", NULL, false, true } };
	struct menu m = { .items = items, .n = 4 };
	struct talk t;
	struct err err;
	int chosen;
	bool practise;
	talk_begin(&t, "7\nfind flux\nfind rotate\nr2\nrest");
	ck_assert_int_eq(face_plain_menu(&t.setup, &m, &chosen, &practise, &err), 0);
	ck_assert_int_eq(chosen, 1);
	ck_assert(practise);
	char rest[8] = "";
	ck_assert_int_eq(read(t.in[0], rest, 7), 4);                 /* what follows is left for who reads next */
	ck_assert_str_eq(rest, "rest");
	char *said = talk_end(&t);
	SHOWS(said, "3 Azure DevOps Server, acme, at 4.2\nNumber");
	SHOWS(said, "4 Azure DevOps: Rotate the token\n");
	free(said);
}
END_TEST

START_TEST(plain_tasks)
{
	static const struct menu_item items[] = { { "One to Other", "a", "Set it up, step by step", "5 steps", false, false },
		{ "One to Other", "list", "List them", NULL, false, false } };
	struct menu m = { .items = items, .n = 2, .title = "What do you want to do?", .under = true };
	struct talk t;
	struct err err;
	int chosen;
	bool practise;
	talk_begin(&t, "3\n<\n");
	ck_assert_int_eq(face_plain_menu(&t.setup, &m, &chosen, &practise, &err), 0);
	ck_assert_int_eq(chosen, MENU_BACK);
	char *said = talk_end(&t);
	SHOWS(said, "What do you want to do?\nOne to Other:\n1 Set it up, step by step, 5 steps\n2 List them\n");
	SHOWS(said, "< back");
	free(said);
}
END_TEST

/* A list that is too long to be read out is looked through. */
START_TEST(plain_long_lists)
{
	static struct view_choice many[40];
	static char names[40][8];
	struct view_field field = { .id = "n", .label = "Which?", .kind = FIELD_CHOICE, .text = "", .choices = many, .n_choices = 40 };
	struct view views[] = { { .kind = VIEW_SCREEN, .guide = "G", .step = "1", .title = "T", .fields = &field, .n_fields = 1 },
		{ .kind = VIEW_FINISHED, .guide = "G", .step = "", .title = "E" } };
	struct session *s = stub_new(views, 2);
	struct talk t;
	struct err err = { "" };
	for (int i = 0; i < 40; i++) {
		snprintf(names[i], sizeof names[i], "no%d", i);
		many[i] = (struct view_choice){ names[i], names[i], NULL, i < 20 ? "Low" : "High" };
	}
	talk_begin(&t, "o3\n31\n");
	ck_assert_int_eq(face_plain(&t.setup, s, &err), 0);
	char *said = talk_end(&t);
	SHOWS(said, "There are 40 to choose from.");
	SHOWS(said, "Low:\n4 no3\nHigh:\n31 no30\n32 no31\n");
	SHOWS_NOT(said, "no5");
	SHOWS(s->log.s, "answer n=no30");
	free(said);
	stub_free(s);
}
END_TEST

START_TEST(plain_tables)
{
	struct session *s = stub_new(stub_views + STUB_TABLE, 1);
	struct talk t;
	struct err err = { "" };
	talk_begin(&t, "map\nmap\n");
	ck_assert_int_eq(face_plain(&t.setup, s, &err), 0);
	char *said = talk_end(&t);
	SHOWS(said, "Keys of the project\nName; Made; Right; What for\nbuild; 2026-01-04; read; What the build server");
	SHOWS(said, "\ndeploy; 2026-03-17; write; -\n");
	SHOWS(said, "\nand 17 more\nThere are no locks.\n");
	ck_assert_ptr_null(strstr(strstr(said, "and 17 more") + 5, "and 17 more"));      /* said once */
	free(said);
	stub_free(s);
}
END_TEST

START_TEST(a_full_disk_is_noticed)
{
	struct session *s = stub_new(stub_views, STUB_VIEWS);
	struct talk t;
	struct err err = { "" };
	int full = open("/dev/full", O_WRONLY);
	if (full < 0)
		return;
	talk_begin(&t, "x\n");
	t.setup.out = full;
	ck_assert_int_eq(face_plain(&t.setup, s, &err), -1);
	ck_assert(err.text[0]);
	close(full);
	free(talk_end(&t));
	stub_free(s);
}
END_TEST

Suite *line_suite(void)
{
	Suite *s = suite_create("line by line");
	TCase *t = tcase_create("conversations");
	tcase_add_test(t, plain_walks_on);
	tcase_add_test(t, plain_commands);
	tcase_add_test(t, plain_ends_with_the_input);
	tcase_add_test(t, plain_choices_and_failures);
	tcase_add_test(t, plain_confirms);
	tcase_add_test(t, a_long_line_is_taken_whole);
	tcase_add_test(t, unattended_names_what_is_missing);
	tcase_add_test(t, plain_menu);
	tcase_add_test(t, plain_tasks);
	tcase_add_test(t, plain_long_lists);
	tcase_add_test(t, plain_tables);
	tcase_add_test(t, plain_several_lines);
	tcase_add_test(t, a_full_disk_is_noticed);
	suite_add_tcase(s, t);
	return s;
}
