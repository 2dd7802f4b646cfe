/* SPDX-License-Identifier: ISC */
/* A program that says what it does and asks on its way, by keys. */
#include "config.h"

#include "tests/terminal/drive.h"

/* To where the program has begun; the session is past its welcome. */
static struct term *begun(int small)
{
	static const char *const words[] = { "rehearse", "stages", "--screens", GUIDES, NULL };
	struct term *t = drive(small ? 12 : 24, small ? 40 : 80, words);
	drive_to(t, "This will be changed", 6);
	see(t, "start '--for=a b'");
	press(t, ENTER);
	return t;
}

START_TEST(it_is_answered)
{
	struct term *t = begun(_i);
	see(t, "Reading the repository");
	see(t, "made a key");
	see(t, "ssh-rsa AAAA");
	press(t, "d");
	see(t, "> reading");
	press(t, ESC);
	see(t, "made a key");
	press(t, F2);
	see(t, "All steps");
	press(t, ESC);
	drive_to(t, "It has the key", 6);
	press(t, CTRL_C);
	drive_ended(t, 130);
	term_free(t);
}
END_TEST

START_TEST(it_is_stopped)
{
	struct term *t = begun(_i);
	see(t, "made a key");
	press(t, _i ? CTRL_C : ESC);
	see(t, "Stopped.");
	drive_to(t, "This will be changed", 3);
	press(t, ENTER);
	see(t, "made a key");
	press(t, F10);
	drive_ended(t, 4);
	ck_assert_int_eq(drive_sessions(), 1);
	term_free(t);
}
END_TEST

static void add(TCase *t)
{
	tcase_add_loop_test(t, it_is_answered, 0, 2);
	tcase_add_loop_test(t, it_is_stopped, 0, 2);
}

int main(void)
{
	return drive_main("during", add);
}
