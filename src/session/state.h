/* SPDX-License-Identifier: ISC */
/* The words for where a step, a check and the session stand. Every face, list and export uses these. */
#ifndef HANDRAIL_STATE_H
#define HANDRAIL_STATE_H

/* Only proved is green. Ordered from the best to the worst, so that a step is as good as its weakest proof. */
enum step_state { STEP_PROVED, STEP_PROBABLE, STEP_TOLD, STEP_SKIPPED, STEP_OPEN, STEP_FAILED, STEP_STATES };
const char *step_state_word(enum step_state);          /* translated: "proved" … */
const char *step_state_id(enum step_state);            /* for machines: "proved" … */

enum check_state { CHECK_OPEN, CHECK_RUNNING, CHECK_WAITING, CHECK_ASKING, CHECK_PROVED, CHECK_PROBABLE, CHECK_TOLD, CHECK_SKIPPED, CHECK_FAILED,
	CHECK_STALE };

enum session_command {
	CMD_NEXT,       /* Enter: take the answers, run what is to be run, go on */
	CMD_BACK,       /* the screen before; also from an invalid field; nothing is lost */
	CMD_GOTO,       /* arg: a step's number, or the id of a screen */
	CMD_CONFIRM,    /* yes, make this change */
	CMD_DECLINE,    /* no, back to the screen */
	CMD_SKIP,       /* go on without this proof or screen; asked twice: the second time does it */
	CMD_CANCEL,     /* stop what is under way */
	CMD_COPY,       /* arg: the text */
	CMD_OPEN,       /* arg: the URL */
	CMD_DEAL,       /* arg: "action:outcome", rehearsal only */
	CMD_QUIT        /* save and stop */
};
#endif
