/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "action/encode.h"

int encode_base64(struct buf *out, const void *bytes, size_t n, bool url)
{
	static const char common[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
	const unsigned char *p = bytes;
	char alphabet[65];
	for (int i = 0; i < 62; i++)
		alphabet[i] = common[i];
	alphabet[62] = url ? '-' : '+';
	alphabet[63] = url ? '_' : '/';
	for (; n; p += n < 3 ? n : 3, n -= n < 3 ? n : 3) {
		unsigned long v = (unsigned long)p[0] << 16 | (n > 1 ? (unsigned long)p[1] << 8 : 0) | (n > 2 ? p[2] : 0);
		buf_addc(out, alphabet[v >> 18 & 63]);
		buf_addc(out, alphabet[v >> 12 & 63]);
		if (n > 1 || !url)
			buf_addc(out, n > 1 ? alphabet[v >> 6 & 63] : '=');
		if (n > 2 || !url)
			buf_addc(out, n > 2 ? alphabet[v & 63] : '=');
	}
	return out->over ? -1 : 0;
}

int encode_hex(struct buf *out, const void *bytes, size_t n)
{
	const unsigned char *p = bytes;
	for (size_t i = 0; i < n; i++)
		buf_addf(out, "%02x", p[i]);
	return out->over ? -1 : 0;
}
