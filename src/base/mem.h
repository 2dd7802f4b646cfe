/* SPDX-License-Identifier: ISC */
/* Allocation that cannot fail: out of memory runs the death hook (which puts the terminal back), says so and exits 70.
 * Ownership law of the whole program: who calls a _new function frees; a getter lends until the next change of what
 * it was read from; a parameter called "taken" is given away, also when the call fails. */
#ifndef HANDRAIL_MEM_H
#define HANDRAIL_MEM_H
#include <stddef.h>

#if defined(__GNUC__)
# define PRINTF(f, a) __attribute__((format(printf, f, a)))
# define MUST_USE __attribute__((warn_unused_result))
# define NORETURN __attribute__((noreturn))
#else
# define PRINTF(f, a)
# define MUST_USE
# define NORETURN
#endif

#define COUNT(a) (sizeof (a) / sizeof *(a))

void *mem_new(size_t count, size_t size);              /* zeroed; checks count * size */
void *mem_grow(void *old, size_t count, size_t size);  /* realloc; new bytes are not zeroed */
char *mem_dup(const char *s);                          /* NULL gives NULL */
char *mem_dupn(const char *s, size_t n);
char *mem_fmt(const char *fmt, ...) PRINTF(1, 2);
void mem_wipe(void *p, size_t n);                      /* never optimised away */
void mem_wipe_free(char *s);                           /* wipes strlen(s) bytes; NULL is fine */
void mem_on_death(void (*hook)(void));
void mem_die(const char *what) NORETURN;
#endif
