/* SPDX-License-Identifier: ISC */
/* Certificates, keys and files, as the live module reads and shows them. */
#include "config.h"
#include "guide/vocab_parts.h"

static const char *const parses[] = { "yaml", "json", "pem", "pfx", "url", "connection-string", "base64", NULL };

static const struct vkey tls_keys[] = {
	T(tls, ca, V_TEMPLATE, F_SECRET, TO_PLAIN, "The only certificate authorities to be trusted: a file, or they themselves in PEM. The system's when empty."),
	T(tls, cert, V_TEMPLATE, F_SECRET, TO_PLAIN, "The certificate that is shown to the server: a file, or itself in PEM, with those between it and its authority."),
	T(tls, key, V_TEMPLATE, F_SECRET, TO_PLAIN, "Its private key: a file, or itself in PEM; when left out it is looked for beside the certificate."),
	T(tls, pfx, V_TEMPLATE, F_SECRET, TO_PLAIN, "Or both in a container (PFX, PKCS #12): a file, or itself in Base64."),
	T(tls, password, V_TEMPLATE, F_SECRET, TO_PLAIN, "The password of the key or of the container."),
	T(tls, trust, V_TEMPLATE, 0, TO_PLAIN, "The SHA-256 fingerprint of the one server certificate that is taken, whoever issued it, and no other is. It must have been "
		"shown and agreed to."),
	END };
OBJECT(tls, "How a TLS connection is made: whom to trust, and as whom. What is empty counts as left out. That the server wants a client certificate, or "
	"refuses this one, is the fault tls-client; a password that does not fit is the fault password, and what cannot be used is unable. With the faults "
	"tls-ca, tls-expired, tls-host, tls and tls-client the reply is JSON: cert, the server's certificate as in parse, without pem and base64; verified; why.");

static const struct vkey parse_keys[] = {
	E(parse, as, F_REQUIRED, parses, "What it is. pfx is a container of certificate and key (PKCS #12), as a file or in base64."),
	T(parse, of, V_TEMPLATE, F_SECRET, TO_PLAIN, "What is read: an answer, a value; several that follow each other are read together."),
	T(parse, file, V_TEMPLATE, 0, TO_PLAIN, "Or the file that is read."),
	T(parse, password, V_TEMPLATE, F_SECRET, TO_PLAIN, "The password of a container or of a key."),
	END };
OBJECT(parse, "Something that was pasted or lies in a file is read and looked into, here and nowhere else. The reply is JSON. yaml (which takes "
	"JSON too): the document, every scalar a text, an empty one null; one document, no aliases, no name twice. json: the document. pem and pfx: types "
	"(of the blocks), certificates (each with subject, issuer, serial, not_before, not_after, expired, early, days, sha1 and sha256 in capital hex, "
	"self_signed, names, pem, base64), keys (each with format, encrypted, open, and when it could be opened kind, bits, pem without a password), matches "
	"(the first key belongs to the first certificate), and of pfx base64. url: url, scheme, host, port, port_given, origin, path, query, user, password "
	"(true or false). connection-string: its values by their names in small letters. base64: text. What cannot be read is the fault unable, and reply_error says "
	"where and why.");
