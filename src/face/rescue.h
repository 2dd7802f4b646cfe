/* SPDX-License-Identifier: ISC */
/* Putting the terminal back when the program dies: only calls that a signal handler may make. */
#ifndef HANDRAIL_RESCUE_H
#define HANDRAIL_RESCUE_H
#include <stddef.h>

#define RESCUE_MAX 256
void rescue_remember(int in);                                   /* the terminal's modes as they are now */
void rescue_arm(int in, int out, const char *bytes, size_t n);  /* from now on something is to be put back */
void rescue_disarm(void);
/* Without echo, for a secret of the plain face; armed until it is back. 0, or -1: no terminal. */
int  rescue_echo(int in, int on);
#endif
