/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "face_stub.h"
#include "guide/guide.h"

static const struct view_map map[] = {
	{ "1.1", "Log in as svc-terraform", STEP_PROVED, false, true }, { "1.2", "Open the page of tokens", STEP_TOLD, false, true },
	{ "1.3", "Make a token", STEP_PROBABLE, true, true }, { "1.4", "Paste it", STEP_OPEN, false, true },
	{ "2.1", "Add the provider", STEP_OPEN, false, true }, { "2.3", "Display name", STEP_SKIPPED, false, true },
	{ "3.1", "Make an SSH key", STEP_FAILED, false, true }, { "4.2", "Add the public key", STEP_OPEN, false, false },
};
static const struct view_para hand_paras[] = {
	{ PARA_PLAIN, "On the page that opens, press New Token and fill in what stands here. Then press Create and leave that page open." },
	{ PARA_IMPORTANT, "The token is shown only once." },
};
static const struct view_copy copies[] = {
	{ "Name", NULL, "terraform", NULL }, { "Expiration", NULL, "up to one year; write it down", NULL },
	{ "Scopes", "Bereiche", "Code (Read), Code (Status)", "Code: Read, Status" },
};
static const struct view_copy lines[] = {
	{ "Task@1", "Task", "- task: Task@1\n  inputs:\n    connection: orders-service\n    a-key-with-a-long-name-that-does-not-fit-forty-columns: a value", NULL },
	{ "Name", NULL, "orders-service", NULL },
};
static const struct view_link links[] = { { "the page of tokens", "https://ado.corp.example.com/tfs/_usersSettings/tokens" } };
static const struct view_field date[] = {
	{ .id = "expires", .label = "When does it expire?", .help = "You will be warned before.", .kind = FIELD_DATE, .text = "2027-11-21", .set = true },
};
static const struct view_para paste_paras[] = {
	{ PARA_PLAIN, "The server shows a new token once. It stays in memory and is never written to disk." },
};
static const struct view_field empty_secret[] = { { .id = "pat", .label = "Personal access token", .kind = FIELD_SECRET, .env = "HANDRAIL_PAT" } };
static const struct view_field secret[] = {
	{ .id = "pat", .label = "Personal access token", .kind = FIELD_SECRET, .set = true, .secret_len = 52, .secret_end = "9f",
		.shape = "an access token", .notice = "One line break at the end was taken off.", .env = "HANDRAIL_PAT" },
};
static const struct view_check failed[] = {
	{ "who", "the server knows this token", CHECK_PROVED, "svc-terraform", NULL, NULL, "GET /a\n200", 0, 0 },
	{ "read", "Code (Read)", CHECK_PROVED, "12 repositories", NULL, NULL, NULL, 0, 0 },
	{ "status", "Code (Status)", CHECK_FAILED, "refused, 401", "The token lacks the scope Code (Status).",
		"Edit it on the page of step 1.3, tick Code: Status, save. The token stays the same: press Enter to check again.", "POST /b\n401", 0, 0 },
};
static const struct view_command failed_commands[] = {
	{ CMD_NEXT, "Enter", "check again" }, { CMD_SKIP, "s", "skip the proof" }, { CMD_BACK, "Esc", "back" }, { CMD_QUIT, "q", "quit" } };
static const struct view_choice ways[] = {
	{ "api", "With an API token", "the wizard does 9 of 14 steps" }, { "hand", "By hand", "links, labels and values for copying" } };
static const struct view_choice projects[] = {
	{ "p1", "Accounts", NULL }, { "p2", "Billing", NULL }, { "p3", "Catalogue", NULL }, { "p4", "Delivery", NULL }, { "p5", "Events", NULL },
	{ "p6", "Finance", NULL }, { "p7", "Gateway", NULL }, { "p8", "Hosting", NULL }, { "p9", "Infrastructure", NULL }, { "p10", "Jobs", NULL },
};
static const struct view_field choices[] = {
	{ .id = "way", .label = "How do you want to work?", .kind = FIELD_CHOICE, .text = "hand", .set = true, .choices = ways, .n_choices = 2 },
	{ .id = "agree", .label = "Is that the account?", .kind = FIELD_YESNO, .text = "", .choices = ways, .n_choices = 2 },
	{ .id = "project", .label = "Which project?", .kind = FIELD_CHOICE, .text = "", .choices = projects, .n_choices = 10 },
};
static const struct view_field text_fields[] = {
	{ .id = "url", .label = "Address of the server", .help = "As in the browser.", .kind = FIELD_URL, .text = "" },
	{ .id = "name", .label = "Display name", .kind = FIELD_TEXT, .text = "", .optional = true },
	{ .id = "key", .label = "Public key", .kind = FIELD_TEXT, .text = "", .lines = true, .optional = true,
		.problem = "This does not look like a public key." },
};
static const struct view_field key_fields[] = {
	{ .id = "file", .label = "Certificate and key", .kind = FIELD_SECRET, .lines = true },
	{ .id = "after", .label = "Remark", .kind = FIELD_TEXT, .text = "", .optional = true },
};
static const char *const confirm[] = { "The provider \"ADO on-prem\" is created in the organization acme.", "", "POST /api/v2/organizations/acme/oauth-clients",
	"  service-provider   ado_server", "  token, SSH key     (secret)" };
static const struct view_check waiting[] = {
	{ "ssh", "Waiting until the server accepts the key", CHECK_WAITING, NULL, "The key is not known yet; that is normal for a minute.", NULL, NULL, 42000,
		600000 },
};
static const struct view_stage stages[] = {
	{ "Cloning the repository", CHECK_TOLD }, { "Making the manifests", CHECK_TOLD }, { "Pushing them", CHECK_TOLD }, { "Installing the components", CHECK_TOLD },
	{ "Looking for its secret", CHECK_TOLD }, { "Applying the manifests of the synchronisation", CHECK_RUNNING } };
static const struct view_stage asking[] = { { "Cloning the repository", CHECK_TOLD }, { "Waiting until its key is known", CHECK_ASKING } };
static const struct view_check program[] = {
	{ .id = "begin", .title = "Install it in the cluster", .state = CHECK_RUNNING, .details = "program begin", .since_ms = 75000, .stages = stages,
		.n_stages = 6 } };
static const struct view_check prompt[] = {
	{ .id = "begin", .title = "Install it in the cluster", .state = CHECK_ASKING, .details = "program begin", .since_ms = 75000, .stages = asking,
		.n_stages = 2 } };
static const struct view_para prompt_paras[] = {
	{ PARA_PLAIN, "It has made a key of its own. Add it to your SSH keys, then answer here. The program waits." } };
static const struct view_copy prompt_copies[] = { { "Key", NULL, "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAACAQDexamplekeyexamplekeyexamplekeyexample", NULL } };
static const struct view_choice yesno[] = { { "yes", "yes", NULL }, { "no", "no", NULL } };
static const struct view_field prompt_field[] = {
	{ .id = "pasted", .label = "Is the key there now?", .kind = FIELD_YESNO, .text = "", .choices = yesno, .n_choices = 2 } };
static const struct view_command prompt_commands[] = { { CMD_NEXT, "Enter", "answer" }, { CMD_CANCEL, "c", "stop" }, { CMD_QUIT, "q", "quit" } };
static const struct view_count counts[] = {
	{ STEP_PROVED, 11, "1.1 1.2 1.4 2.1 2.2 2.5 2.6 3.1 3.2 4.2 5.1" }, { STEP_PROBABLE, 1, "1.3" }, { STEP_SKIPPED, 1, "2.3" } };

static const char *const heads[] = { "Name", "Made", "Right", "What for" };
static const char *const cells[] = {
	"build", "2026-01-04", "read", "What the build server reads sources with; renew it before it ends.",
	"deploy", "2026-03-17", "write", "", "\xc3\xa4ltester Schl\xc3\xbcssel", "2025-11-30", "read", "Nobody knows.",
};
static const struct view_table tables[] = {
	{ "Keys of the project", "There are no keys.", heads, cells, 4, 3, 17 }, { NULL, "There are no locks.", heads, NULL, 2, 0, 0 } };
static const char *const few_cells[] = { "build", "2026-01-04", "deploy", "2026-03-17" };
static const struct view_table narrow[] = { { "Keys", "There are no keys.", heads, few_cells, 2, 2, 0 } };
static const struct view_choice kinds[] = {
	{ "g", "GitHub", NULL, "On the web" }, { "l", "GitLab", "also your own", "On the web" }, { "s", "Server", NULL, "Your own" } };
static const struct view_choice many_kinds[] = {
	{ "1", "Amber", NULL, "Stones" }, { "2", "Basalt", NULL, "Stones" }, { "3", "Chalk", NULL, "Stones" }, { "4", "Ash", NULL, "Trees" },
	{ "5", "Birch", NULL, "Trees" }, { "6", "Cedar", NULL, "Trees" }, { "7", "Auk", NULL, "Birds" }, { "8", "Bittern", NULL, "Birds" },
	{ "9", "Crow", NULL, "Birds" },
};
static const struct view_field grouped[] = {
	{ .id = "kind", .label = "Which kind?", .kind = FIELD_CHOICE, .text = "l", .set = true, .choices = kinds, .n_choices = 3 },
	{ .id = "thing", .label = "Which thing?", .kind = FIELD_CHOICE, .text = "", .choices = many_kinds, .n_choices = 9 },
};

#define HEAD .guide = "Azure DevOps Server \xe2\x86\x92 Terraform Cloud", .menu = "Azure DevOps Server", .at = 4, .of = 14, .map = map, .n_map = 8
#define ALL(name) name, .n_##name = (int)COUNT(name)

struct view stub_views[STUB_VIEWS] = {
	[STUB_HAND] = { .kind = VIEW_SCREEN, HEAD, .step = "1.3", .title = "Make a token", .rehearsal = true, .paras = hand_paras, .n_paras = 2,
		.copies = copies, .n_copies = 3, .links = links, .n_links = 1, .fields = date, .n_fields = 1 },
	[STUB_PASTE] = { .kind = VIEW_SCREEN, HEAD, .step = "1.4", .title = "Paste the token", .paras = paste_paras, .n_paras = 1, .fields = empty_secret,
		.n_fields = 1 },
	[STUB_FAILED] = { .kind = VIEW_SCREEN, HEAD, .step = "1.4", .title = "Paste the token", .paras = paste_paras, .n_paras = 1, .fields = secret,
		.n_fields = 1, .checks = failed, .n_checks = 3, .commands = failed_commands, .n_commands = 4 },
	[STUB_CHOICE] = { .kind = VIEW_SCREEN, HEAD, .step = "2.1", .title = "The way", .fields = choices, .n_fields = 3, .rehearsal = true },
	[STUB_LONG] = { .kind = VIEW_SCREEN, HEAD, .step = "2.5", .title = "Where is it?", .fields = text_fields, .n_fields = 3 },
	[STUB_CONFIRM] = { .kind = VIEW_CONFIRM, HEAD, .step = "2.6", .title = "Create the provider", .confirm = confirm, .n_confirm = 5,
		.undo = "the provider is deleted again.", .rehearsal = true },
	[STUB_WAITING] = { .kind = VIEW_WAITING, HEAD, .step = "4.2", .title = "Add the public key", .checks = waiting, .n_checks = 1,
		.waits = "Paste the key on the page meanwhile.", .links = links, .n_links = 1 },
	[STUB_STAGES] = { .kind = VIEW_RUNNING, HEAD, .step = "2.2", .title = "Run it", .checks = program, .n_checks = 1 },
	[STUB_PROMPT] = { .kind = VIEW_SCREEN, HEAD, .step = "2.2", .title = "Waiting until its key is known", .prompt = true, .paras = prompt_paras,
		.n_paras = 1, .copies = prompt_copies, .n_copies = 1, .links = links, .n_links = 1, .fields = prompt_field, .n_fields = 1, .checks = prompt,
		.n_checks = 1, .commands = prompt_commands, .n_commands = 3 },
	[STUB_FINISHED] = { .kind = VIEW_FINISHED, HEAD, .step = "", .title = "Azure DevOps Server is connected to Terraform Cloud", .counts = counts,
		.n_counts = 3 },
	[STUB_LINES] = { .kind = VIEW_SCREEN, HEAD, .step = "5", .title = "Use it", .copies = lines, .n_copies = 2 },
	[STUB_TABLE] = { .kind = VIEW_SCREEN, HEAD, .step = "1.2", .title = "What there is", .paras = paste_paras, .n_paras = 1, .tables = tables,
		.n_tables = 2 },
	[STUB_NARROW] = { .kind = VIEW_SCREEN, HEAD, .step = "1.2", .title = "What there is", .tables = narrow, .n_tables = 1 },
	[STUB_KEYS] = { .kind = VIEW_SCREEN, HEAD, .step = "2.5", .title = "Its key", .fields = key_fields, .n_fields = 2 },
	[STUB_GROUPS] = { .kind = VIEW_SCREEN, HEAD, .step = "2.1", .title = "The kind", .fields = grouped, .n_fields = 2 },
};
