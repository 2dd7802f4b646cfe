/* SPDX-License-Identifier: ISC */
/* The plain face: what its files share. */
#ifndef HANDRAIL_FACE_PLAIN_H
#define HANDRAIL_FACE_PLAIN_H
#include "face/face.h"
#include "face/lines.h"
#include "face/out.h"

struct plain {
	const struct face_setup *setup;
	struct session *session;
	struct out out;
	struct lines *lines;
	int signal;
	bool stop;                      /* leave */
	bool hushed;                    /* the terminal does not echo until this is over */
	bool hinted;                    /* the three words have been told once */
	bool tried;                     /* Enter was sent on this screen: now it is about what came of it */
	bool stuck;                     /* it could not go on, and said why */
	char *screen;                   /* the one that was read out */
	char *tables;                   /* and what its tables said */
	char *looked;                   /* what was looked for last in a long list */
	int field;                      /* the next one to be asked */
	int *told; int n_told;          /* the state of each check that was read out */
	char *staged; int n_stages;     /* the check whose stages were read out last, and how many of them */
	int beat; long beats;           /* timer for long work, and how often it has spoken */
	bool prompting, prompted;       /* a program under way asks; what it asks was read out */
	int asking;                     /* which field the prompt is about, -1: none */
	bool waits_told;                /* what is done meanwhile was read out */
	int hits;                       /* of the last find */
};

enum reply { REPLY_LINE, REPLY_DONE, REPLY_STOP };      /* an answer; a command, done; the end of input or a signal */
int  plain_start(struct plain *, const struct face_setup *, struct err *);
void plain_finish(struct plain *);
/* Asks and waits. A line that is a command is carried out. *line is lent until the next call. */
enum reply plain_ask(struct plain *, const char *prompt, bool secret, char **line, size_t *n);
enum reply plain_line(struct plain *, char **line, size_t *n);  /* just a line, whatever it says */
/* Is a line there that was not typed: pasted together with the one before, or in a pipe? */
bool plain_pending(struct plain *);
void plain_hush(struct plain *, bool on);                       /* no echo for several lines */
/* A number from 1 to n, or Enter for the default (0: none); 0: a command was done, -1: stop. */
int  plain_number(struct plain *, const char *prompt, int n, int preset);

void say_screen(struct plain *, const struct view *);
void say_checks(struct plain *, const struct view *);
void say_stages(struct plain *, const struct view *);   /* those that are new */
void say_summary(struct out *, const struct view *);
void say_notice(struct plain *);
bool plain_command(struct plain *, const char *line);   /* false: it is none */
void plain_fields(struct plain *);                      /* asks what is to be asked on this screen, then goes on */
void plain_prompt(struct plain *);                      /* what a program under way wants to be told */
void plain_arrive(struct plain *, const struct view *);    /* reads the screen out when it is another one */
void plain_do(struct plain *, enum session_command, const char *arg);
void plain_view(struct plain *);                        /* whatever the view asks for */
char *plain_details(const struct view *);
#endif
