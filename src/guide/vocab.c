/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <string.h>
#include "guide/vocab_parts.h"

static const char *const levels[] = { "plain", "note", "important", NULL };
static const char *const step_kinds[] = { "do", "note", "optional", "choice", NULL };
const char *const vocab_field_kinds[] = { "text", "secret", "url", "choice", "yesno", "file", "number", "guid", "date", NULL };
static const char *const verdicts[] = { "pass", "probable", "told", "wait", "next", "ask", "retry", "fail", NULL };
static const char *const effects[] = { "read", "change", NULL };
static const char *const runs[] = { "next", "enter", NULL };
static const char *const keeps[] = { "text", "json", "count", NULL };
static const char *const streams[] = { "out", "err", NULL };
static const char *const column_kinds[] = { "text", "date", "time", "yesno", NULL };
static const char *const protocols[] = { "tcp", "tls", "ssh", NULL };
static const char *const key_ops[] = { "make", "check", NULL };
static const char *const makes[] = { "text", "percent", "base64", "base64url", "sha256", "hmac-sha256", "rsa-sha1", "rsa-sha256",
	"cert-sha1", "json", "number", "now", "random", "cut", "url", NULL };

const char *const vocab_reply_names[] = { "reply_status", "reply_error", "reply_host", "reply_url", "reply_seconds", "reply_text", "reply_wait", NULL };

const char *const vocab_faults[] = { "resolve", "connect", "timeout", "reset", "tls-ca", "tls-expired", "tls-host", "tls", "tls-client", "proxy", "too-large",
	"missing", "exists", "unable", "password", "refused", "cancelled", "other", "none", NULL };

const struct vgroup vocab_groups[] = {
	{ "cond", 1, 1, { "value", "action" } },
	{ "cond", 1, 1, { "is", "is_not", "at_least", "below", "in", "set" } },
	{ "auth", 1, 1, { "bearer", "basic", "none" } },
	{ "tls", 0, 1, { "cert", "pfx" } },
	{ "source", 1, 1, { "env", "file" } },
	{ "where", 1, 1, { "is", "is_not", "in", "contains", "words", "starts", "matches", "at_least", "same_url", "same_pem", "same_as", "same_origin", "type", "set",
		"count_at_least", "count_at_most" } },
	{ "header_match", 1, 1, { "contains", "is", "words", "set" } },
	{ "keep", 1, 1, { "pointer", "found", "header", "value", "status" } },
	{ "rehearsal", 0, 1, { "status", "fault" } },
	{ "rehearsal", 0, 1, { "json", "body" } },
	{ "rehearsal", 0, 1, { "json", "chunks" } },
	{ "rehearsal", 0, 1, { "json", "through" } },
	{ "outcome", 1, 1, { "id", "use" } },
	{ "outcome", 1, 1, { "verdict", "use" } },
	{ "pages", 1, 1, { "next", "header" } },
	{ "http", 1, 2, { "service", "url" } },
	{ "http", 0, 1, { "json", "form", "body" } },
	{ "undo", 1, 1, { "http", "by_hand" } },
	{ "ssh", 1, 2, { "key", "password" } },
	{ "key", 1, 2, { "path", "text" } },
	{ "action", 1, 1, { "http", "reach", "ssh", "key", "command", "parse", "manual" } },
	{ "parse", 1, 1, { "of", "file" } },
	{ NULL } };

static const struct vkey cond_keys[] = {
	K(cond, value, V_STRING, 0, "The value to look at, by its name; an answer to a question of a form is FORM.ITEM."),
	K(cond, action, V_ID, 0, "Instead: the action whose matched outcome is looked at."),
	K(cond, is, V_SCALAR, 0, "Holds when the value is this."),
	K(cond, is_not, V_SCALAR, 0, "Holds when the value is anything else, or not there."),
	K(cond, at_least, V_SCALAR, 0, "Holds when the value, read as a version such as 5.4.1, is this or newer."),
	K(cond, below, V_SCALAR, 0, "Holds when there is such a value and it, read as a version, is older than this."),
	K(cond, in, V_STRINGS, 0, "Holds when the value is one of these."),
	K(cond, set, V_TRI, 0, "true: holds when there is such a value and it is not empty; false: when not."),
	END };
OBJECT(cond, "A condition. It names a value or an action, and exactly one test.");

static const struct vkey para_keys[] = {
	T(para, text, V_TEXT, F_REQUIRED | F_SHORT, TO_TEXT, "One paragraph."),
	E(para, level, 0, levels, "How weighty it is; words and not colour say so."),
	O(para, when, V_LIST, 0, cond, "Shown only when all of these hold."),
	END };
static OBJECT(para, "A paragraph. A bare string is a plain paragraph.");

static const struct vkey step_keys[] = {
	K(step, id, V_ID, F_REQUIRED, "The number of the step in the document, such as 2.6 or B.1."),
	K(step, title, V_TEXT, F_REQUIRED, "What the step asks, in a few words."),
	E(step, kind, 0, step_kinds, "What the document makes of it."),
	O(step, when, V_LIST, 0, cond, "Unless all of these hold the step is left out of the map and of what is told at the end: one of many that were not chosen."),
	O(step, skipped, V_LIST, 0, cond, "When all of these hold the step was not wanted, and ends as skipped."),
	END };
static OBJECT(step, "A numbered step or note of the document.");

static const struct vkey auth_keys[] = {
	T(auth, bearer, V_TEMPLATE, F_SECRET, TO_HEADER, "Sent as a bearer token."),
	T(auth, basic, V_TEMPLATES, F_SECRET, TO_HEADER, "User name and password of basic authentication."),
	K(auth, none, V_BOOL, 0, "true: this request is sent without the service's credentials."),
	END };
static OBJECT(auth, "Who asks.");

static const struct vkey service_keys[] = {
	K(service, id, V_ID, F_REQUIRED, "Its name for actions."),
	K(service, title, V_TEXT, F_REQUIRED, "Its name for people."),
	T(service, base, V_TEMPLATE, F_REQUIRED, TO_URL, "What the paths of requests are put behind."),
	O(service, auth, V_OBJECT, 0, auth, "Sent with every request that has none of its own."),
	O(service, tls, V_OBJECT, 0, tls, "How it is connected to, where a request does not say so itself."),
	T(service, headers, V_MAP, F_SECRET, TO_HEADER, "Sent with every request."),
	T(service, ca, V_TEMPLATE, 0, TO_PLAIN, "File with the only certificate authorities to be trusted; empty for the system's."),
	K(service, wait_header, V_STRING, 0, "Reply header that holds the seconds to wait after status 429, besides Retry-After."),
	K(service, timeout, V_INT, 0, "Seconds for one request; 30 when left out."),
	END };
static OBJECT(service, "A server that actions speak to over HTTP.");

static const struct vkey copy_keys[] = {
	K(copy, label, V_STRING, F_REQUIRED, "The label of the field or button, as the provider's page shows it; never translated."),
	K(copy, translation, V_LABEL, 0, "What that label means; shown beside it in other languages."),
	T(copy, value, V_TEMPLATE, F_REQUIRED, TO_PLAIN, "What to enter there; offered for copying. It may have several lines."),
	K(copy, document, V_STRING, 0, "The label in the document, where the page has changed since."),
	O(copy, when, V_LIST, 0, cond, "Offered only when all of these hold."),
	END };
static OBJECT(copy, "A value that a person enters in a provider's page.");

static const struct vkey link_keys[] = {
	K(link, label, V_TEXT, F_REQUIRED, "Where it leads."),
	T(link, url, V_TEMPLATE, F_REQUIRED, TO_URL, "The address; always shown in full, opened with o."),
	O(link, when, V_LIST, 0, cond, "Offered only when all of these hold."),
	END };
static OBJECT(link, "A page to open in the browser.");

static const struct vkey choice_keys[] = {
	K(choice, value, V_STRING, F_REQUIRED, "What the answer is."),
	K(choice, label, V_TEXT, F_REQUIRED, "What is shown."),
	K(choice, note, V_TEXT, 0, "What speaks for it, in a sentence."),
	K(choice, group, V_TEXT, 0, "The heading that it stands under; those of one group follow each other."),
	O(choice, when, V_LIST, 0, cond, "Offered only when all of these hold."),
	END };
OBJECT(choice, "One of the answers to choose from.");

static const struct vkey where_keys[] = {
	N(where, "at", at_pointer, V_POINTER, F_REQUIRED | F_REPLY, "Where in the reply's JSON; in a find: where in the item."),
	T(where, is, V_JSON, F_REPLY, TO_TEXT, "Equal to this."),
	T(where, is_not, V_JSON, F_REPLY, TO_TEXT, "There, and not equal to this."),
	T(where, in, V_JSON, F_REPLY, TO_TEXT, "Equal to one of this list."),
	T(where, contains, V_TEMPLATE, F_REPLY, TO_TEXT, "A text that holds this, in either case; or an array of texts one of which is this."),
	K(where, words, V_STRINGS, 0, "A text of words with blanks or commas between them, or an array of texts, that has all of these."),
	T(where, starts, V_TEMPLATE, F_REPLY, TO_TEXT, "A text that begins so."),
	K(where, matches, V_PATTERN, 0, "A text that this fits; letters count in both cases."),
	K(where, at_least, V_SCALAR, 0, "A version or number that is this or more."),
	T(where, same_url, V_TEMPLATE, F_REPLY, TO_TEXT, "The same address, but for case of the host, default port and a last slash."),
	K(where, same_as, V_POINTER, F_REPLY, "Equal to what is there in the same reply; in a find: in the same item."),
	T(where, same_pem, V_TEMPLATE, F_REPLY, TO_TEXT, "The same key or certificate, but for the lines around it, white space and line breaks."),
	K(where, same_origin, V_TRI, 0, "An address or path that leads (true) or does not lead (false) to the host that answered."),
	K(where, type, V_STRING, 0, "A string, number, boolean, array, object or null."),
	K(where, set, V_TRI, 0, "true: there, not null and not empty; false: not."),
	K(where, count_at_least, V_INT, F_UNSET, "An array of at least so many items."),
	K(where, count_at_most, V_INT, F_UNSET, "An array of at most so many items."),
	END };
OBJECT(where, "A condition on the body of a reply: one place and one test.");

static const struct vkey find_keys[] = {
	K(find, in, V_POINTER, F_REQUIRED, "The array to look through."),
	K(find, deep, V_BOOL, 0, "true: everything in there is looked through, objects in objects too, where it is not known how an answer is wrapped."),
	O(find, where, V_LIST, F_REQUIRED, where, "What the item must be like."),
	END };
OBJECT(find, "The first item of an array that is like this; without one the row does not match.");

static const struct vkey live_choices_keys[] = {
	K(live_choices, from, V_NAME, F_REQUIRED, "The value, kept as json, whose items are offered."),
	O(live_choices, find, V_LIST, 0, find, "The way to them, when they are not the value itself: the item that is like this, and in it the next."),
	K(live_choices, items, V_POINTER, 0, "In what was found so: the list."),
	K(live_choices, value, V_POINTER, F_REQUIRED, "In each item: what the answer is."),
	K(live_choices, label, V_POINTER, 0, "In each item: what is shown; the answer when left out."),
	K(live_choices, note, V_POINTER, 0, "In each item: what is shown beside it."),
	K(live_choices, group, V_POINTER, 0, "In each item: the heading that it stands under; items of one group are put together."),
	K(live_choices, others, V_TEXT, 0, "The heading of the items that are none of the field's own choices, instead of group."),
	END };
static OBJECT(live_choices, "Answers that came with a reply.");

static const struct vkey shape_keys[] = {
	K(shape, pattern, V_PATTERN, F_REQUIRED, "What the secret looks like."),
	K(shape, name, V_TEXT, F_REQUIRED, "What it is then said to be."),
	END };
static OBJECT(shape, "A kind of secret that is recognised by its looks; nothing is refused for not being one.");

static const struct vkey refusal_keys[] = {
	K(refusal, pattern, V_PATTERN, F_REQUIRED, "What is refused; letters count in both cases."),
	K(refusal, say, V_TEXT, F_REQUIRED, "What is wrong with it and what to enter instead."),
	END };
static OBJECT(refusal, "An answer that is known to be wrong.");

static const struct vkey source_keys[] = {
	T(source, env, V_TEMPLATE, 0, TO_PLAIN, "An environment variable; its name may hold values."),
	K(source, replace, V_MAP, 0, "What is replaced in the values put into the variable's name, in this order."),
	T(source, file, V_TEMPLATE, 0, TO_PLAIN, "A file; ~/ is the home folder, * in the last part stands for anything."),
	K(source, pointer, V_POINTER, 0, "In a JSON file: where the value is."),
	T(source, block, V_TEMPLATES, 0, TO_PLAIN, "In a configuration file of blocks: the block's type and labels."),
	K(source, key, V_STRING, 0, "In that block: the key."),
	K(source, instead, V_STRING, 0, "An environment variable that names another file to read instead."),
	K(source, unless, V_STRING, 0, "This source is passed over when that environment variable is set."),
	K(source, title, V_TEXT, F_REQUIRED, "How it is told where the value came from."),
	END };
static OBJECT(source, "A place where the answer may be found already.");

static const struct vkey field_keys[] = {
	K(field, id, V_NAME, F_REQUIRED, "The name of the value; also of --set and of the answers file."),
	E(field, kind, F_REQUIRED, vocab_field_kinds, "What it takes. A secret is never shown, stored or logged."),
	K(field, label, V_TEXT, F_REQUIRED, "What is asked, in a few words."),
	K(field, help, V_TEXT, 0, "Shown for ? on the field: what it is for, where to find it."),
	N(field, "default", value, V_TEMPLATE, 0, "Filled in beforehand."),
	K(field, example, V_STRING, 0, "What a rehearsal fills in; needed when there is no default and it is not optional."),
	K(field, format, V_TEXT, 0, "Said when the answer does not fit the pattern."),
	K(field, pattern, V_PATTERN, 0, "What a whole answer looks like."),
	K(field, optional, V_BOOL, 0, "true: may be left empty."),
	K(field, longest, V_INT, 0, "Characters at the most."),
	K(field, lines, V_BOOL, 0, "true: may have several lines."),
	K(field, on_ask, V_BOOL, 0, "true: shown only when an outcome asks for it."),
	K(field, http, V_BOOL, 0, "true: a url may be plain http; without it only https is taken."),
	K(field, slash, V_BOOL, 0, "true: a url keeps the slash at its end, where it makes a difference to who uses the address; without it that is taken off. Behind a "
		"{name} that begins the URL of a request, a slash is not put twice."),
	K(field, schemes, V_STRINGS, 0, "For a url: other schemes that are taken, too, such as ssh; they are not asked by http."),
	K(field, future, V_BOOL, 0, "For a date: true when a day that has passed is refused."),
	K(field, env, V_STRINGS, 0, "Environment variables that may hold the answer, besides HANDRAIL_ and the name in capitals."),
	O(field, sources, V_LIST, 0, source, "Other places where the answer may be found already; the first that has it wins, and is named."),
	K(field, cut, V_STRINGS, 0, "For a url: from the first of these in the path on, the rest is cut off, and that is said."),
	O(field, choices, V_LIST, 0, choice, "The answers to choose from."),
	O(field, live, V_OBJECT, 0, live_choices, "Answers to choose from that came with a reply. Of the field's own choices those are offered that the list has, with their own words."),
	O(field, shapes, V_LIST, 0, shape, "Kinds of secret that are recognised."),
	O(field, refuse, V_LIST, 0, refusal, "Answers that are refused with a reason."),
	O(field, when, V_LIST, 0, cond, "Asked only when all of these hold."),
	END };
static OBJECT(field, "A question.");

static const struct vkey header_match_keys[] = {
	K(header_match, name, V_STRING, F_REQUIRED, "The reply header; there may be several of it."),
	T(header_match, contains, V_TEMPLATE, 0, TO_PLAIN, "One of them holds this, in either case."),
	T(header_match, is, V_TEMPLATE, 0, TO_PLAIN, "One of them is this."),
	K(header_match, words, V_STRINGS, 0, "One of them is a text of words with blanks or commas between them that has all of these."),
	K(header_match, set, V_TRI, 0, "There is (true) or is not (false) such a header."),
	K(header_match, count_at_least, V_INT, 0, "With contains: at least so many of them do."),
	END };
static OBJECT(header_match, "A condition on the headers of a reply.");

static const struct vkey keep_keys[] = {
	K(keep, name, V_NAME, F_KEY, "The name of the value; written as the key of the entry."),
	K(keep, pointer, V_POINTER, F_SHORT, "Taken from the body."),
	K(keep, found, V_POINTER, 0, "Taken from the item that find found."),
	K(keep, header, V_STRING, 0, "Taken from this reply header."),
	K(keep, scheme, V_STRING, 0, "Of a header with challenges: the one of this scheme."),
	K(keep, param, V_STRING, 0, "Of that challenge: this parameter."),
	T(keep, value, V_TEMPLATE, F_REPLY | F_LOCAL, TO_PLAIN, "Made from other values."),
	K(keep, after, V_STRING, 0, "Only what comes after this text."),
	K(keep, until, V_STRING, 0, "Only what comes before this text."),
	K(keep, lacks, V_STRINGS, 0, "Of a text of words, also of a header, or an array of texts: those of these words that it does not have, with commas between them."),
	E(keep, as, 0, keeps, "text, the JSON itself (for lists), or the number of items."),
	K(keep, secret, V_TRI, 0, "true: it is a secret. What is taken out of a secret by parse says true or false."),
	K(keep, resolve, V_BOOL, 0, "true: an address, made absolute by that of the reply."),
	K(keep, decode, V_BOOL, 0, "true: percent-encoding is undone."),
	K(keep, status, V_BOOL, 0, "true: the status of the reply."),
	END };
static OBJECT(keep, "A value taken from a reply. A bare string is a JSON Pointer.");

static const struct vkey chunk_keys[] = {
	T(chunk, text, V_TEMPLATE, F_REQUIRED | F_SHORT, TO_PLAIN, "What is printed."),
	E(chunk, stream, 0, streams, "Where to: out, the standard output, when left out."),
	K(chunk, after, V_INT, 0, "Milliseconds before it comes; some hundred when left out."),
	END };
static OBJECT(chunk, "A piece of a program's output in a rehearsal. A bare string is its text.");

static const struct vkey rehearsal_keys[] = {
	K(rehearsal, status, V_INT, 0, "Its status, or the exit status of a program."),
	T(rehearsal, json, V_JSON, F_SECRET, TO_JSON, "Its body, as JSON; with a fault, its \"why\" are the words that came with it."),
	T(rehearsal, body, V_TEMPLATE, 0, TO_PLAIN, "Or its body as text; with a fault, the words that came with it."),
	T(rehearsal, headers, V_MAP, 0, TO_PLAIN, "Its headers."),
	K(rehearsal, fault, V_STRING, 0, "Or the fault that came instead of a reply."),
	K(rehearsal, after, V_INT, 0, "Milliseconds until it comes."),
	K(rehearsal, through, V_ID, 0, "Of a program with during: what shows its rows up to and with this one is printed first."),
	O(rehearsal, chunks, V_LIST, 0, chunk, "Of a program: what it prints then, piece by piece. The JSON of the reply is made of all that was printed."),
	END };
static OBJECT(rehearsal, "The reply that shows a row: what a rehearsal and the tests are dealt.");

static const struct vkey outcome_keys[] = {
	N(outcome, "use", use, V_STRING, F_SHORT, "A bare string \"@set\" puts the rows of that set here."),
	K(outcome, id, V_ID, 0, "Its name, for dealing and for conditions."),
	K(outcome, status, V_STATUS, 0, "The status: 404, \"5xx\", or a list of them; the exit status of a program."),
	K(outcome, fault, V_STRINGS, 0, "The fault that came instead of a reply: resolve, connect, timeout, reset, tls-ca, tls-expired, tls-host, tls, "
		"tls-client (the server wants a client certificate, or refused the one that was shown), proxy, too-large, missing (a program or file is not "
		"there), exists, unable, password (it does not open what it should), refused, cancelled, other; beside them none: a reply will do, too."),
	K(outcome, type, V_STRING, 0, "The body's media type begins so."),
	K(outcome, text, V_STRINGS, 0, "The body holds one of these, in either case."),
	O(outcome, header, V_LIST, 0, header_match, "What the headers must be like."),
	O(outcome, where, V_LIST, 0, where, "What the body, read as JSON, must be like."),
	O(outcome, find, V_OBJECT, 0, find, "An item to be found in an array of the body."),
	O(outcome, when, V_LIST, 0, cond, "What must hold of earlier values."),
	K(outcome, otherwise, V_BOOL, 0, "true: matches whatever comes; the last row of every action."),
	K(outcome, usual, V_BOOL, 0, "true: what a rehearsal takes; otherwise it is the first row that passes, asks, or is probable or told."),
	E(outcome, verdict, 0, verdicts, "pass: proved. probable: points that way. told: only the person can say. wait: ask again later. next: try the next variant. "
		"ask: show it and ask a yes or no. retry: something passing stood in the way. fail: it is not so."),
	E(outcome, then, 0, verdicts, "With ask: the verdict after a yes; pass when left out."),
	T(outcome, say, V_TEXT, F_REPLY | F_LOCAL, TO_TEXT, "What was seen and what it means, in a sentence."),
	T(outcome, note, V_TEXT, F_REPLY | F_LOCAL, TO_TEXT, "Two or three words of it for the right margin."),
	T(outcome, fix, V_TEXT, F_REPLY | F_LOCAL, TO_TEXT, "What to do about it; needed for fail, retry and ask."),
	K(outcome, return_to, V_NAME, 0, "The field to go back to."),
	K(outcome, ask, V_NAME, 0, "The yes-or-no field that is asked."),
	K(outcome, undone, V_STRINGS, 0, "The changes, by the ids of their actions, that are gone with this answer: they count as not made, and are made when it comes to them."),
	O(outcome, keep, V_BYNAME, 0, keep, "Values taken from the reply."),
	O(outcome, rehearsal, V_OBJECT, 0, rehearsal, "The reply that shows this row."),
	K(outcome, source, V_STRINGS, 0, "Where this is known from: a page, an issue, a specification."),
	END };
static OBJECT(outcome, "When the reply is like this, it means that. The first row that matches wins.");

static const struct vkey pages_keys[] = {
	K(pages, items, V_POINTER, F_REQUIRED, "The array in each page; all are put together."),
	K(pages, next, V_POINTER, 0, "Where in the body the next page's number, mark or address is."),
	K(pages, header, V_STRING, 0, "Or the reply header that holds it. Of Link the address whose rel is next is taken."),
	K(pages, as, V_STRING, 0, "The query parameter that it is sent as."),
	K(pages, url, V_BOOL, 0, "true: it is the address of the next page; only the same origin is asked."),
	K(pages, at_most, V_INT, 0, "Pages at the most; 20 when left out."),
	END };
static OBJECT(pages, "How a long list is read to its end.");

static const struct vkey http_keys[] = {
	K(http, service, V_ID, 0, "The service that is asked; without one, url is the whole address."),
	K(http, method, V_STRING, 0, "GET when left out."),
	T(http, url, V_TEMPLATE, 0, TO_URL, "The whole address, or the path behind the service's base."),
	T(http, query, V_MAP, 0, TO_QUERY, "Query parameters."),
	T(http, headers, V_MAP, F_SECRET, TO_HEADER, "Headers besides the service's."),
	O(http, auth, V_OBJECT, 0, auth, "Instead of the service's."),
	O(http, tls, V_OBJECT, 0, tls, "Instead of the service's; {} for a connection without any of it."),
	T(http, json, V_JSON, F_SECRET, TO_JSON, "The body, as JSON. A {name} that is all of a string keeps its type; a member \"@spread\": \"NAME\" stands for those "
		"of an object that was kept as json, but for the ones that stand beside it."),
	T(http, form, V_MAP, F_SECRET, TO_QUERY, "Or the body as a form."),
	T(http, body, V_TEMPLATE, F_SECRET, TO_PLAIN, "Or the body as text."),
	O(http, pages, V_OBJECT, 0, pages, "How a long list is read to its end."),
	K(http, timeout, V_INT, 0, "Seconds, instead of the service's."),
	END };
static OBJECT(http, "A request. Redirects are never followed: a row says what one means.");

static const struct vkey reach_keys[] = {
	T(reach, host, V_TEMPLATE, F_REQUIRED, TO_PLAIN, "The host."),
	T(reach, port, V_TEMPLATE, F_REQUIRED, TO_PLAIN, "The port."),
	E(reach, protocol, 0, protocols, "What is spoken there. ssh gives banner and keys, a list of type, sha256, md5 and known (the line of known_hosts)."),
	K(reach, types, V_STRINGS, 0, "For ssh: the types of host key to ask for."),
	O(reach, tls, V_OBJECT, 0, tls, "For tls: whom to trust, and as whom."),
	END };
static OBJECT(reach, "Resolve, connect, and greet. The reply is JSON: address; with tls cert (the server's certificate, as in parse), verified, "
	"client_cert (it asks for one); with ssh banner, keys.");

static const struct vkey ssh_keys[] = {
	T(ssh, host, V_TEMPLATE, F_REQUIRED, TO_PLAIN, "The host."),
	T(ssh, port, V_TEMPLATE, F_REQUIRED, TO_PLAIN, "The port."),
	T(ssh, user, V_TEMPLATE, F_REQUIRED, TO_PLAIN, "The user."),
	T(ssh, key, V_TEMPLATE, F_SECRET, TO_PLAIN, "The private key: its file, or itself as it was pasted; that one lies in a private folder as long as the log-in lasts."),
	T(ssh, known, V_TEMPLATE, F_REQUIRED, TO_PLAIN, "The line of known_hosts that the server must show; nothing else is trusted."),
	T(ssh, command, V_TEMPLATE, 0, TO_PLAIN, "What the server is asked to run, such as whoami; nothing when left out."),
	T(ssh, password, V_TEMPLATE, F_SECRET, TO_PLAIN, "Where key has no value: the password of the user. It reaches ssh by its askpass and stands nowhere."),
	T(ssh, passphrase, V_TEMPLATE, F_SECRET, TO_PLAIN, "The passphrase of that file. It reaches ssh by its askpass and stands nowhere."),
	T(ssh, legacy, V_TEMPLATE, 0, TO_PLAIN, "yes: also the old algorithms (SHA-1), after consent."),
	END };
static OBJECT(ssh, "A log-in by key or password, without a command or with one. The reply is JSON: text (all that the server said), out (what the command wrote, without "
	"white space around it), exit, method, passphrase (not-asked, taken, wrong, or missing: the key has one and none was given).");

static const struct vkey key_keys[] = {
	E(key, op, 0, key_ops, "make a new pair, or check the one that is there."),
	T(key, path, V_TEMPLATE, 0, TO_PLAIN, "The file of the private key; the public one has .pub behind it."),
	T(key, text, V_TEMPLATE, F_SECRET, TO_PLAIN, "To check, where path has no value: the private key itself, as it was pasted."),
	T(key, passphrase, V_TEMPLATE, F_SECRET, TO_PLAIN, "The passphrase of the key; of a new one at least 5 characters. Without a value a new key has none."),
	T(key, comment, V_TEMPLATE, 0, TO_PLAIN, "The comment of a new key."),
	K(key, type, V_STRING, 0, "Its type; rsa when left out."),
	K(key, bits, V_INT, 0, "Its size; 4096 when left out."),
	END };
static OBJECT(key, "An SSH key pair in PEM. The reply is JSON: path, public (the whole line), type, bits, comment, sha256, md5, mode, "
	"format (pem, openssh, pkcs8, putty, public, other), spki (of an RSA key: the public one as SubjectPublicKeyInfo in PEM), encrypted, in_config (an SSH configuration names it), "
	"passphrase (not-asked, taken, wrong, missing), crlf (its line ends are those of Windows), of a key without a passphrase private, and of any key file: what "
	"stands in the file, with the line ends of Unix; both are secrets. type is empty when ssh-keygen could not read it.");

static const struct vkey piece_keys[] = {
	K(piece, name, V_NAME, F_KEY, "The name of the value; written as the key of the entry."),
	K(piece, after, V_STRING, F_SHORT, "What comes after this text in all of the output, where it stands last; after the row's own text when left out."),
	K(piece, until, V_STRING, 0, "What comes before this text; the rest of the line when left out."),
	K(piece, secret, V_BOOL, 0, "true: it is a secret."),
	END };
static OBJECT(piece, "A value cut out of a program's output. A bare string is the text that it comes after.");

static const struct vkey during_keys[] = {
	K(during, id, V_ID, F_REQUIRED, "Its name."),
	K(during, text, V_STRINGS, F_REQUIRED, "The output holds one of these, in both streams taken together, since the row that was seen last. "
		"Colours and other control sequences are taken out before."),
	O(during, when, V_LIST, 0, cond, "Looked for only when all of these hold."),
	T(during, stage, V_TEXT, F_LOCAL, TO_TEXT, "Shown as a line with a mark from then on: what the program is doing now."),
	O(during, keep, V_BYNAME, 0, piece, "Values cut out of the output. The row is not seen before all of them are there."),
	T(during, say, V_TEXT, F_LOCAL, TO_TEXT, "Shown to the person while the program waits; it goes on when the person presses Enter or has answered. "
		"That time does not count against the command's own."),
	O(during, copy, V_LIST, 0, copy, "Values for the person to copy then."),
	O(during, links, V_LIST, 0, link, "Pages to open then."),
	K(during, ask, V_NAME, 0, "The field, with on_ask, that is asked then. Of a yes-or-no field only yes lets the program go on."),
	T(during, send, V_TEMPLATE, F_SECRET, TO_PLAIN, "Written to its standard input: at once, or with say when the person has answered."),
	T(during, else_send, V_TEMPLATE, F_SECRET, TO_PLAIN, "Written after a no; its standard input is closed when left out."),
	K(during, else_outcome, V_STRING, 0, "What a rehearsal comes to after a no: an outcome of the action."),
	O(during, rehearsal, V_OBJECT, F_REQUIRED, chunk, "The output that shows this row."),
	END };
static OBJECT(during, "What it means when a running program prints this. The row whose text comes first is taken; each may come again.");

static const struct vkey git_keys[] = {
	T(git, key, V_TEMPLATE, 0, TO_PLAIN, "The file of the private key; without a value git gets none."),
	T(git, known, V_TEMPLATE, 0, TO_PLAIN, "The line of known_hosts that the server must show; nothing else is trusted."),
	T(git, passphrase, V_TEMPLATE, F_SECRET, TO_PLAIN, "The passphrase of that file."),
	T(git, legacy, V_TEMPLATE, 0, TO_PLAIN, "yes: also the old algorithms (SHA-1), after consent."),
	T(git, user, V_TEMPLATE, 0, TO_PLAIN, "The user name for HTTPS."),
	T(git, password, V_TEMPLATE, F_SECRET, TO_PLAIN, "The password or token for HTTPS."),
	T(git, ca, V_TEMPLATE, 0, TO_PLAIN, "File with the only certificate authorities to be trusted; empty for the system's."),
	END };
static OBJECT(git, "What a program that runs git gives it. Nothing of the person's own configuration of git and ssh is looked at, no agent and no store "
	"of passwords, so that only this is proved; secrets are on no command line and in no environment.");

static const struct vkey command_keys[] = {
	T(command, argv, V_TEMPLATES, F_REQUIRED, TO_ARGV, "The program and its arguments; no shell, no secrets. One that is a {name} alone and empty is left out."),
	T(command, env, V_MAP, F_SECRET, TO_ENV, "Environment variables for it; the rest is PATH, HOME, LANG and the proxies. One whose {name} has no value is left out."),
	T(command, input, V_TEMPLATE, F_SECRET, TO_PLAIN, "What it reads from its standard input."),
	K(command, timeout, V_INT, 0, "Seconds; 60 when left out. What a person takes to answer is not counted; a limit of the program's own is, so give it one "
		"that is long enough as an argument."),
	O(command, during, V_LIST, 0, during, "What its output means while it runs: stages, and questions to be answered."),
	O(command, git, V_OBJECT, 0, git, "What git is given, when the program is git or runs it. Its messages are then English."),
	K(command, terminal, V_BOOL, 0, "true: it runs in a terminal of its own, since it would not do with pipes; all it says is then in out."),
	END };
static OBJECT(command, "A program to run. The reply is JSON: exit, out, err, text (both); when out is JSON: json; with git: passphrase (not-asked, taken, "
	"wrong, missing).");

static const struct vkey manual_keys[] = {
	K(manual, ask, V_TEXT, F_REQUIRED, "What the person is asked to have done before going on."),
	END };
static OBJECT(manual, "Something only the person can do or say.");

static const struct vkey make_keys[] = {
	K(make, name, V_NAME, F_REQUIRED, "The name of the value; each is assigned once."),
	E(make, function, F_REQUIRED, makes, "How it is made. url takes a part of an address; cut keeps what the pattern's first group matches; number is one in a body, too."),
	T(make, of, V_TEMPLATE, F_SECRET, TO_PLAIN, "What it is made of."),
	T(make, key, V_TEMPLATE, F_SECRET, TO_PLAIN, "The key of a mac or signature."),
	T(make, json, V_JSON, F_SECRET, TO_JSON, "Of json: what it is made of; a value that stands alone and is empty is left out, as in a body. "
		"It can be put into a body whole."),
	K(make, part, V_STRING, 0, "Of url: scheme, host, port, origin or path; port is the default one when none was given."),
	K(make, pattern, V_PATTERN, 0, "Of cut."),
	K(make, as, V_STRING, 0, "hex, base64, base64url; of now: unix, iso, date; of random: hex, digits, uuid."),
	K(make, bytes, V_INT, 0, "Of random: how many."),
	K(make, plus, V_INT, 0, "Of now: so many seconds later."),
	O(make, when, V_LIST, 0, cond, "Made only when all of these hold; otherwise it is empty."),
	K(make, secret, V_BOOL, 0, "true: a secret, whatever it was made of; what was made of a secret is one anyway, but for hashes, macs and signatures."),
	END };
static OBJECT(make, "A value worked out from others.");

static const struct vkey repeat_keys[] = {
	K(repeat, every, V_INT, F_REQUIRED, "Seconds between two looks."),
	N(repeat, "for", limit, V_INT, F_REQUIRED, "Seconds after which it is asked whether to wait on."),
	END };
static OBJECT(repeat, "How an action whose row says wait is asked again.");

static const struct vkey undo_keys[] = {
	K(undo, title, V_TEXT, F_REQUIRED, "What is undone."),
	O(undo, http, V_OBJECT, 0, http, "The request that undoes it."),
	K(undo, gone, V_STRINGS, 0, "Statuses that mean it is gone already."),
	K(undo, by_hand, V_TEXT, 0, "Or what the person does to undo it."),
	END };
static OBJECT(undo, "How a change is undone; journalled before the change is made.");

static const struct vkey action_keys[] = {
	K(action, id, V_ID, F_REQUIRED, "Its name, for dealing and for conditions."),
	K(action, title, V_TEXT, F_REQUIRED, "What is proved or done, in a few words."),
	K(action, steps, V_STRINGS, 0, "The steps whose state it decides; those of its screen when left out. [] for none."),
	E(action, effect, 0, effects, "A change is shown before it is made and asked for."),
	E(action, run, 0, runs, "next: on Enter. enter: when the screen is shown."),
	K(action, first, V_ID, 0, "For a change: the action that looks, just before, whether it is there already."),
	O(action, when, V_LIST, 0, cond, "Done only when all of these hold."),
	O(action, make, V_LIST, 0, make, "Values worked out just before."),
	O(action, http, V_OBJECT, 0, http, "An HTTP request."),
	O(action, reach, V_OBJECT, 0, reach, "Or a look whether a host answers."),
	O(action, ssh, V_OBJECT, 0, ssh, "Or an SSH log-in."),
	O(action, key, V_OBJECT, 0, key, "Or an SSH key pair."),
	O(action, command, V_OBJECT, 0, command, "Or a program."),
	O(action, parse, V_OBJECT, 0, parse, "Or something that is read and looked into."),
	O(action, manual, V_OBJECT, 0, manual, "Or something for the person."),
	O(action, repeat, V_OBJECT, 0, repeat, "How often to ask again while a row says wait."),
	T(action, variants, V_MAPS, 0, TO_PLAIN, "Values to try one after the other while a row says next. One may be made of what is known before the action."),
	O(action, undo, V_OBJECT, 0, undo, "How a change is undone."),
	O(action, outcomes, V_LIST, F_REQUIRED, outcome, "What the answers mean; the first row that matches wins, the last is otherwise."),
	END };
static OBJECT(action, "Something done outside, and what its answer means. Exactly one of http, reach, ssh, key, command, parse, manual.");

static const struct vkey column_keys[] = {
	K(column, label, V_LABEL, F_REQUIRED, "What stands above the column."),
	N(column, "at", at_pointer, V_POINTER, F_REQUIRED, "In each item: what stands in it; of a list, its texts one after the other."),
	E(column, kind, 0, column_kinds, "How it is written: a date and a time may come as text such as 2027-01-31T10:00:00Z or as seconds or milliseconds since "
		"1970, and are shown in the time zone that they came in; yesno says yes for true and no for false."),
	END };
static OBJECT(column, "A column of a table.");

static const struct vkey table_keys[] = {
	K(table, from, V_NAME, F_REQUIRED, "The value, kept as json, whose items are the rows; while there is no such value, there is no table."),
	K(table, title, V_TEXT, 0, "What it lists."),
	O(table, columns, V_LIST, F_REQUIRED, column, "Its columns, the one that names the row first; on a narrow screen each row is written as lines of label and text."),
	K(table, empty, V_TEXT, F_REQUIRED, "Said when there is no row."),
	O(table, when, V_LIST, 0, cond, "Shown only when all of these hold."),
	END };
static OBJECT(table, "A list that came with a reply. At most 200 rows are shown, and how many there are more.");

static const struct vkey screen_keys[] = {
	K(screen, id, V_ID, F_REQUIRED, "Its name."),
	N(screen, "step", steps, V_STRINGS, F_REQUIRED, "The steps of the document that it stands for; in a task [] for none."),
	K(screen, title, V_TEXT, F_REQUIRED, "What is done here, in a few words."),
	O(screen, when, V_LIST, 0, cond, "Passed by unless all of these hold."),
	K(screen, optional, V_BOOL, 0, "true: it may be skipped."),
	O(screen, text, V_LIST, 0, para, "What is to be done and why."),
	O(screen, make, V_LIST, 0, make, "Values worked out when the screen is entered."),
	O(screen, tables, V_LIST, 0, table, "Lists that came with replies."),
	O(screen, copy, V_LIST, 0, copy, "Values for the person to enter in the provider's page."),
	O(screen, links, V_LIST, 0, link, "Pages to open."),
	O(screen, fields, V_LIST, 0, field, "Questions."),
	O(screen, forms, V_LIST, 0, asked_form, "Questions that a server describes, after the others."),
	O(screen, actions, V_LIST, 0, action, "What is done and proved, in this order."),
	T(screen, waits, V_TEXT, 0, TO_TEXT, "What the person does while an action waits."),
	END };
static OBJECT(screen, "One question or one act at a time.");

static const struct vkey set_keys[] = {
	K(set, id, V_ID, F_REQUIRED, "Its name; used as \"@name\"."),
	O(set, outcomes, V_LIST, F_REQUIRED, outcome, "Its rows."),
	END };
static OBJECT(set, "Rows that several actions share.");

static const struct vkey document_keys[] = {
	K(document, title, V_STRING, F_REQUIRED, "Its title."),
	K(document, url, V_STRING, F_REQUIRED, "Its address."),
	K(document, read, V_STRING, F_REQUIRED, "When it was read, as YYYY-MM-DD."),
	END };
static OBJECT(document, "The document that the guide follows.");

static const struct vkey include_keys[] = {
	K(include, file, V_STRING, F_REQUIRED | F_SHORT, "The file beside guide.json; with @ in front, one from the folder shared beside the guide's, for several guides."),
	K(include, steps, V_MAP, 0, "The screens of a shared file name their steps by marks such as @key; here is which steps of this document each mark means, "
		"with blanks between them, or none."),
	O(include, when, V_LIST, 0, cond, "The screens of the file are passed by unless all of these hold, too."),
	END };
static OBJECT(include, "A file with screens. A bare string is its name.");

static const struct vkey task_keys[] = {
	K(task, id, V_ID, F_REQUIRED, "Its name; the task is called GUIDE:NAME on the command line."),
	K(task, title, V_TEXT, F_REQUIRED, "What is done, in a few words."),
	K(task, summary, V_TEXT, 0, "What stands beside it in the menu."),
	O(task, needs, V_LIST, 0, para, "What a person needs before beginning."),
	T(task, name, V_TEMPLATE, 0, TO_PLAIN, "How a session of it is told from others; the guide's own name is not taken over."),
	O(task, parts, V_LIST, F_REQUIRED, include, "The files with its screens, in order; a file may be part of the guide and of other tasks, too."),
	END };
static OBJECT(task, "What is no sequence of the document, such as to list, show, edit, rotate or delete: a way of its own with sessions of its own. "
	"Document, steps, services and shared sets are the guide's; its map has the steps that its screens stand for.");

static const struct vkey guide_keys[] = {
	K(guide, handrail, V_INT, F_REQUIRED, "The version of this vocabulary: 1."),
	N(guide, "guide", id, V_ID, F_REQUIRED, "Its name; also that of its folder."),
	K(guide, title, V_TEXT, F_REQUIRED, "What is connected to what."),
	K(guide, menu, V_TEXT, F_REQUIRED, "Its line in the menu."),
	K(guide, group, V_TEXT, F_REQUIRED, "The heading above it in the menu."),
	K(guide, summary, V_TEXT, F_REQUIRED, "What stands beside it in the menu, such as the number of steps."),
	K(guide, minutes, V_INT, 0, "How long it takes."),
	T(guide, name, V_TEMPLATE, 0, TO_PLAIN, "How a session is told from others, such as {organization}."),
	K(guide, lang, V_STRING, 0, "The language of its texts; en when left out."),
	O(guide, document, V_OBJECT, F_REQUIRED, document, "The document that it follows."),
	O(guide, needs, V_LIST, 0, para, "What a person needs before beginning."),
	O(guide, steps, V_LIST, F_REQUIRED, step, "The steps and notes of the document, in its order."),
	O(guide, services, V_LIST, 0, service, "The servers that it speaks to."),
	O(guide, parts, V_LIST, F_REQUIRED, include, "The files with its screens, in order."),
	O(guide, tasks, V_LIST, 0, task, "What else can be done, besides what the document does in its order."),
	K(guide, use, V_STRINGS, 0, "Files with shared sets of rows, from the folder shared beside the guide's."),
	END };
const struct vobject vocab_guide = { "guide", sizeof (struct guide), guide_keys, "The head of a guide, guide.json." };

static const struct vkey part_keys[] = {
	O(guide, screens, V_LIST, F_REQUIRED, screen, "Its screens, in order."),
	END };
const struct vobject vocab_part = { "part", sizeof (struct guide), part_keys, "A file with screens." };

static const struct vkey shared_keys[] = {
	O(guide, sets, V_LIST, F_REQUIRED, set, "The sets."),
	END };
const struct vobject vocab_shared = { "shared", sizeof (struct guide), shared_keys, "A file with sets of rows." };

const struct vobject *const vocab_all[] = { &vocab_guide, &object_document, &object_step, &object_service, &object_auth, &object_tls, &object_include, &object_task,
	&vocab_part, &object_screen,
	&object_para, &object_table, &object_column, &object_copy, &object_link, &object_field, &object_choice, &object_live_choices, &object_shape, &object_refusal, &object_source,
	&object_asked_form, &object_asked_kind, &object_asked_choices,
	&object_action, &object_http, &object_pages, &object_reach, &object_ssh, &object_key, &object_command, &object_git, &object_during, &object_piece, &object_parse, &object_manual, &object_make,
	&object_repeat, &object_undo, &object_outcome, &object_where, &object_header_match, &object_find, &object_keep, &object_rehearsal,
	&object_chunk, &object_cond, &vocab_shared, &object_set, NULL };

const struct vobject *vocab_object(const char *name)
{
	for (const struct vobject *const *o = vocab_all; *o; o++)
		if (!strcmp((*o)->name, name))
			return *o;
	return NULL;
}
