/* SPDX-License-Identifier: ISC */
/* Plain encodings, without a library behind them. */
#ifndef HANDRAIL_ENCODE_H
#define HANDRAIL_ENCODE_H
#include "base/buf.h"

int encode_base64(struct buf *out, const void *bytes, size_t n, bool url);   /* url: the URL alphabet, without padding */
int encode_hex(struct buf *out, const void *bytes, size_t n);
#endif
