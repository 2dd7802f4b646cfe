/* SPDX-License-Identifier: ISC */
/* Translation. _() for a sentence, C_() for a word that needs its context, N_() marks a text that is translated later.
 * i18n_start chooses the catalogue: the beside-the-program locale/ when uninstalled, and when the asked-for locale is not
 * installed C.UTF-8 with LANGUAGE, so that German works where no German locale was generated. */
#ifndef HANDRAIL_I18N_H
#define HANDRAIL_I18N_H
#include <libintl.h>

#define _(s) gettext(s)
#define N_(s) (s)
#define C_(ctx, s) i18n_context(ctx, s)

void i18n_start(const char *own_dir);                            /* own_dir: folder of the program, for the uninstalled one; may be NULL */
const char *i18n_context(const char *ctx, const char *s);        /* s itself when there is no translation */
const char *i18n_text(const char *domain, const char *s);        /* a guide's text; "" stays ""; domain NULL: ours */
const char *i18n_label(const char *domain, const char *s);       /* the same with the context "label" */
void i18n_domain(const char *domain, const char *dir);           /* catalogues of a guide from elsewhere */
int  i18n_utf8(void);                                            /* does the terminal's character set be UTF-8? */
#endif
