/* The texts of the guides, for xgettext; written by "handrail strings", never compiled. */
#line 1 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: title */
/* xgettext:no-c-format */
N_("Azure DevOps Server to Terraform Cloud")
#line 2 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: menu */
/* xgettext:no-c-format */
N_("Azure DevOps Server")
#line 3 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: group */
/* xgettext:no-c-format */
N_("Terraform Cloud")
#line 4 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: summary */
/* xgettext:no-c-format */
N_("5 steps, about 15 minutes")
#line 13 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: needs 1: text */
/* xgettext:no-c-format */
N_("An account on the Azure DevOps Server that belongs to its Project Collection Administrators, best a service user.")
#line 14 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: needs 2: text */
/* xgettext:no-c-format */
N_("An organization in Terraform Cloud (today HCP Terraform) or Terraform Enterprise, where you may manage VCS settings.")
#line 15 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: needs 3: text */
/* xgettext:no-c-format */
N_("An API token for Terraform saves you nine steps by hand, but you can do without.")
#line 18 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 0.1: title */
/* xgettext:no-c-format */
N_("The right server")
#line 19 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 0.2: title */
/* xgettext:no-c-format */
N_("IIS Basic is off")
#line 20 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 1.1: title */
/* xgettext:no-c-format */
N_("Service account")
#line 21 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 1.1n: title */
/* xgettext:no-c-format */
N_("Administrator")
#line 22 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 1.2: title */
/* xgettext:no-c-format */
N_("Open the tokens")
#line 23 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 1.3: title */
/* xgettext:no-c-format */
N_("Make a token")
#line 24 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 1.3n: title */
/* xgettext:no-c-format */
N_("It runs out")
#line 25 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 1.4: title */
/* xgettext:no-c-format */
N_("Paste the token")
#line 26 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 2.1: title */
/* xgettext:no-c-format */
N_("Add a provider")
#line 27 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 2.2: title */
/* xgettext:no-c-format */
N_("Choose its kind")
#line 28 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 2.3: title */
/* xgettext:no-c-format */
N_("Display name")
#line 29 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 2.4: title */
/* xgettext:no-c-format */
N_("Hand over token")
#line 30 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 2.5: title */
/* xgettext:no-c-format */
N_("Both addresses")
#line 31 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 2.6: title */
/* xgettext:no-c-format */
N_("Create it")
#line 32 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 3.1: title */
/* xgettext:no-c-format */
N_("Make an SSH key")
#line 33 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 3.2: title */
/* xgettext:no-c-format */
N_("No passphrase")
#line 34 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 3.3: title */
/* xgettext:no-c-format */
N_("For this only")
#line 35 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 4.1: title */
/* xgettext:no-c-format */
N_("Open the keys")
#line 36 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 4.2: title */
/* xgettext:no-c-format */
N_("Add public key")
#line 37 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 5.1: title */
/* xgettext:no-c-format */
N_("Hand over key")
#line 38 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: step 9: title */
/* xgettext:no-c-format */
N_("Finished")
#line 41 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: service terraform: title */
/* xgettext:no-c-format */
N_("Terraform")
#line 44 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: service server: title */
/* xgettext:no-c-format */
N_("Azure DevOps Server")
#line 46 "screens/terraform-azure-devops-server/guide.json"
/* TRANSLATORS: service collection: title */
/* xgettext:no-c-format */
N_("The collection on Azure DevOps Server")
#line 1 "screens/terraform-azure-devops-server/begin.json"
/* TRANSLATORS: screen way: title */
/* xgettext:no-c-format */
N_("How do you want to work?")
#line 2 "screens/terraform-azure-devops-server/begin.json"
/* TRANSLATORS: screen way, text 1: text */
/* xgettext:no-c-format */
N_("Afterwards Terraform reads code from your own Azure DevOps Server, version 2019 or newer.")
#line 3 "screens/terraform-azure-devops-server/begin.json"
/* TRANSLATORS: screen way, text 2: text */
/* xgettext:no-c-format */
N_("With a token: steps 1 to 4 first, then 2.6 and 5 together, because Terraform wants the server's token and the SSH key in one call.")
#line 4 "screens/terraform-azure-devops-server/begin.json"
/* TRANSLATORS: screen way, text 3: text */
/* xgettext:no-c-format */
N_("By hand: in the order of the document, with every link, label and value.")
#line 5 "screens/terraform-azure-devops-server/begin.json"
/* TRANSLATORS: screen way, text 4: text */
/* xgettext:no-c-format */
N_("Azure DevOps Services (dev.azure.com) has a document of its own.")
#line 8 "screens/terraform-azure-devops-server/begin.json"
/* TRANSLATORS: screen way, field way: label */
/* xgettext:no-c-format */
N_("Terraform's part")
#line 9 "screens/terraform-azure-devops-server/begin.json"
/* TRANSLATORS: screen way, field way: help */
/* xgettext:no-c-format */
N_("You can change this later: go back to this screen.")
#line 11 "screens/terraform-azure-devops-server/begin.json"
/* TRANSLATORS: screen way, field way, choices 1: label */
/* xgettext:no-c-format */
N_("with an API token")
#line 11 "screens/terraform-azure-devops-server/begin.json"
/* TRANSLATORS: screen way, field way, choices 1: note */
/* xgettext:no-c-format */
N_("The wizard creates it and reads it back.")
#line 12 "screens/terraform-azure-devops-server/begin.json"
/* TRANSLATORS: screen way, field way, choices 2: label */
/* xgettext:no-c-format */
N_("by hand, in the browser")
#line 12 "screens/terraform-azure-devops-server/begin.json"
/* TRANSLATORS: screen way, field way, choices 2: note */
/* xgettext:no-c-format */
N_("Terraform's side cannot be proved then.")
#line 1 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host: title */
/* xgettext:no-c-format */
N_("Which Terraform?")
#line 2 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, text 1: text */
/* xgettext:no-c-format */
N_("Terraform Cloud is called HCP Terraform today. Its host is app.terraform.io, in Europe also app.eu.terraform.io.")
#line 3 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, text 2: text */
/* xgettext:no-c-format */
N_("For Terraform Enterprise enter the host of your own installation.")
#line 6 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, field tfe_host: label */
/* xgettext:no-c-format */
N_("Host of Terraform")
#line 7 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, field tfe_host: help */
/* xgettext:no-c-format */
N_("The host alone, with its port if it has one, such as tfe.example.com:8443.")
#line 9 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, field tfe_host: format */
/* xgettext:no-c-format */
N_("Enter a host name in small letters, with :port (1 to 65535) if it has one.")
#line 11 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, field tfe_host, refuse 1: say */
/* xgettext:no-c-format */
N_("Enter the host alone, without https:// and without a path.")
#line 12 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, field tfe_host, refuse 2: say */
/* xgettext:no-c-format */
N_("Enter the host alone: leave out the slash and what follows.")
#line 14 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, field trust_api: label */
/* xgettext:no-c-format */
N_("Send the token there?")
#line 15 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, field trust_api: help */
/* xgettext:no-c-format */
N_("Only say yes if you know that host. The API token will be sent to it.")
#line 18 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover: title */
/* xgettext:no-c-format */
N_("Is Terraform there?")
#line 25 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover, outcome here: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform answers at {tfe_host}.")
#line 23 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover, outcome here: note */
/* xgettext:no-c-format */
N_("Terraform answers")
#line 30 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover, outcome elsewhere: say */
/* xgettext:python-brace-format, no-c-format */
N_("{tfe_host} says that its API is on another host: {tfe_api}")
#line 28 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover, outcome elsewhere: note */
/* xgettext:no-c-format */
N_("API on another host")
#line 31 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover, outcome elsewhere: fix */
/* xgettext:no-c-format */
N_("Check the host. Only go on if you know that the API of your Terraform is there.")
#line 35 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover, outcome version: say */
/* xgettext:python-brace-format, no-c-format */
N_("{tfe_host} offers Terraform's API only in versions that this guide does not know.")
#line 34 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover, outcome version: note */
/* xgettext:no-c-format */
N_("other API version")
#line 36 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover, outcome version: fix */
/* xgettext:no-c-format */
N_("Check the host. If it is right, do Terraform's part by hand.")
#line 40 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover, outcome registry: say */
/* xgettext:python-brace-format, no-c-format */
N_("{tfe_host} only hands out Terraform modules: it is no Terraform Cloud or Enterprise.")
#line 39 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover, outcome registry: note */
/* xgettext:no-c-format */
N_("no Terraform Cloud")
#line 41 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover, outcome registry: fix */
/* xgettext:no-c-format */
N_("Enter the host where you log in to Terraform Cloud or Enterprise.")
#line 45 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover, outcome nothing: say */
/* xgettext:python-brace-format, no-c-format */
N_("{tfe_host} is there but has no Terraform services.")
#line 44 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover, outcome nothing: note */
/* xgettext:no-c-format */
N_("no Terraform here")
#line 46 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-host, action discover, outcome nothing: fix */
/* xgettext:no-c-format */
N_("Enter the host where you log in to Terraform Cloud or Enterprise.")
#line 54 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token: title */
/* xgettext:no-c-format */
N_("API token for Terraform")
#line 57 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, text 1: text */
/* xgettext:no-c-format */
N_("It must belong to a user or team with the permission \"Manage VCS Settings\", such as the team owners. It stays in memory and is never written to disk.")
#line 58 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, text 2: text */
/* xgettext:no-c-format */
N_("If the Terraform CLI has a token on this machine, it is found and you are told where.")
#line 61 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, links 1: label */
/* xgettext:no-c-format */
N_("Make an API token")
#line 64 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, field tfe_token: label */
/* xgettext:no-c-format */
N_("API token")
#line 65 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, field tfe_token: help */
/* xgettext:no-c-format */
N_("Make one on that page, or run terraform login.")
#line 66 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, field tfe_token: format */
/* xgettext:no-c-format */
N_("A token is a long word of letters, digits and dots. Copy it again, whole.")
#line 72 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, field tfe_token, sources 1: title */
/* xgettext:no-c-format */
N_("an environment variable of the Terraform CLI")
#line 73 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, field tfe_token, sources 2: title */
/* xgettext:no-c-format */
N_("the configuration of the Terraform CLI")
#line 74 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, field tfe_token, sources 3: title */
/* xgettext:no-c-format */
N_("the configuration of the Terraform CLI")
#line 75 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, field tfe_token, sources 4: title */
/* xgettext:no-c-format */
N_("the configuration of the Terraform CLI")
#line 76 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, field tfe_token, sources 5: title */
/* xgettext:no-c-format */
N_("what terraform login has saved")
#line 77 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, field tfe_token, sources 6: title */
/* xgettext:no-c-format */
N_("the configuration of the Terraform CLI")
#line 78 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, field tfe_token, sources 7: title */
/* xgettext:no-c-format */
N_("the configuration of the Terraform CLI")
#line 79 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, field tfe_token, sources 8: title */
/* xgettext:no-c-format */
N_("an environment variable of other Terraform tools")
#line 68 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, field tfe_token, shapes 1: name */
/* xgettext:no-c-format */
N_("a Terraform API token")
#line 69 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, field tfe_token, shapes 2: name */
/* xgettext:no-c-format */
N_("a token of Azure DevOps, which does not belong here")
#line 83 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action ping: title */
/* xgettext:no-c-format */
N_("Does its API answer?")
#line 89 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action ping, outcome named: say */
/* xgettext:python-brace-format, no-c-format */
N_("This is {tfe_product}.")
#line 87 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action ping, outcome named: note */
/* xgettext:python-brace-format, no-c-format */
N_("{tfe_product}")
#line 94 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action ping, outcome enterprise: say */
/* xgettext:python-brace-format, no-c-format */
N_("This is Terraform Enterprise {tfe_version}.")
#line 92 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action ping, outcome enterprise: note */
/* xgettext:python-brace-format, no-c-format */
N_("{tfe_version}")
#line 98 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action ping, outcome unnamed: say */
/* xgettext:no-c-format */
N_("Something answers but does not say which Terraform it is. Older versions of Terraform Enterprise do so.")
#line 97 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action ping, outcome unnamed: note */
/* xgettext:no-c-format */
N_("names no product")
#line 102 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action ping, outcome silent: say */
/* xgettext:no-c-format */
N_("Something answers but does not say which Terraform it is. Older versions of Terraform Enterprise do so.")
#line 101 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action ping, outcome silent: note */
/* xgettext:no-c-format */
N_("names no product")
#line 107 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action ping, outcome no-ping: say */
/* xgettext:no-c-format */
N_("Terraform does not answer this question. The next ones will show whether it is right.")
#line 106 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action ping, outcome no-ping: note */
/* xgettext:no-c-format */
N_("no ping")
#line 112 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action whose-token: title */
/* xgettext:no-c-format */
N_("Does Terraform know the token?")
#line 119 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action whose-token, outcome organization: say */
/* xgettext:no-c-format */
N_("The token belongs to a whole organization. Whether it may set an SSH key is not documented: if that is refused later, use a user's token.")
#line 117 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action whose-token, outcome organization: note */
/* xgettext:no-c-format */
N_("an organization token")
#line 125 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action whose-token, outcome team: say */
/* xgettext:python-brace-format, no-c-format */
N_("The token belongs to a team or service account: {tfe_user}.")
#line 123 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action whose-token, outcome team: note */
/* xgettext:no-c-format */
N_("a team token")
#line 131 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action whose-token, outcome user: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform knows the token: it belongs to {tfe_user}.")
#line 129 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen terraform-token, action whose-token, outcome user: note */
/* xgettext:python-brace-format, no-c-format */
N_("{tfe_user}")
#line 138 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization: title */
/* xgettext:no-c-format */
N_("Which organization?")
#line 140 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, text 1: text */
/* xgettext:no-c-format */
N_("The organization in Terraform that the code is connected to.")
#line 143 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, field organization: label */
/* xgettext:no-c-format */
N_("Organization")
#line 144 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, field organization: help */
/* xgettext:no-c-format */
N_("Its name as it stands in the address of its page, after /app/.")
#line 145 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, field organization: format */
/* xgettext:no-c-format */
N_("A name without blanks and slashes.")
#line 149 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action organizations: title */
/* xgettext:no-c-format */
N_("Which organizations are there?")
#line 157 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action organizations, outcome some: say */
/* xgettext:no-c-format */
N_("The token sees these organizations.")
#line 155 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action organizations, outcome some: note */
/* xgettext:python-brace-format, no-c-format */
N_("{organization_count} to choose from")
#line 164 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action organizations, outcome none: say */
/* xgettext:no-c-format */
N_("The token sees no organization in the list. Enter the name; it is then asked for by name.")
#line 163 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action organizations, outcome none: note */
/* xgettext:no-c-format */
N_("none listed")
#line 168 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action organizations, outcome hidden: say */
/* xgettext:no-c-format */
N_("Terraform does not list organizations for this token. Enter the name; it is then asked for by name.")
#line 167 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action organizations, outcome hidden: note */
/* xgettext:no-c-format */
N_("not listed")
#line 174 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-right: title */
/* xgettext:no-c-format */
N_("May you manage VCS settings?")
#line 180 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-right, outcome may: say */
/* xgettext:python-brace-format, no-c-format */
N_("The token may manage the VCS settings of {organization}.")
#line 179 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-right, outcome may: note */
/* xgettext:no-c-format */
N_("allowed")
#line 184 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-right, outcome may-not: say */
/* xgettext:python-brace-format, no-c-format */
N_("The token's owner may see {organization} but not manage its VCS settings.")
#line 183 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-right, outcome may-not: note */
/* xgettext:no-c-format */
N_("not allowed")
#line 185 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-right, outcome may-not: fix */
/* xgettext:no-c-format */
N_("Have an owner give the team the permission \"Manage VCS Settings\", or use the token of somebody who has it.")
#line 189 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-right, outcome unknown: say */
/* xgettext:no-c-format */
N_("Terraform does not say whether the token may manage VCS settings. Creating the provider will show it.")
#line 188 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-right, outcome unknown: note */
/* xgettext:no-c-format */
N_("right not named")
#line 193 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-right, outcome hidden: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is no organization {organization} that this token may see.")
#line 192 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-right, outcome hidden: note */
/* xgettext:no-c-format */
N_("not found")
#line 194 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-right, outcome hidden: fix */
/* xgettext:no-c-format */
N_("Check the spelling. If it is right, the token's owner has to be let into the organization, or the host is another one.")
#line 200 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-plan: title */
/* xgettext:no-c-format */
N_("Does the plan include VCS?")
#line 206 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-plan, outcome included: say */
/* xgettext:python-brace-format, no-c-format */
N_("The plan of {organization} includes VCS connections.")
#line 205 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-plan, outcome included: note */
/* xgettext:no-c-format */
N_("included")
#line 210 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-plan, outcome not-included: say */
/* xgettext:python-brace-format, no-c-format */
N_("The plan of {organization} does not include VCS connections.")
#line 209 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-plan, outcome not-included: note */
/* xgettext:no-c-format */
N_("not included")
#line 211 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-plan, outcome not-included: fix */
/* xgettext:no-c-format */
N_("Choose another organization, or have an owner change the plan.")
#line 215 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-plan, outcome unknown: say */
/* xgettext:no-c-format */
N_("This Terraform does not say whether the plan includes VCS connections. Creating the provider will show it.")
#line 214 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-plan, outcome unknown: note */
/* xgettext:no-c-format */
N_("not told")
#line 219 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-plan, outcome not-offered: say */
/* xgettext:no-c-format */
N_("This Terraform does not say what its plan includes. Creating the provider will show it.")
#line 218 "screens/shared/terraform-sign-in.json"
/* TRANSLATORS: screen organization, action vcs-plan, outcome not-offered: note */
/* xgettext:no-c-format */
N_("not told")
#line 1 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server: title */
/* xgettext:no-c-format */
N_("Where is the server?")
#line 2 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, text 1: text */
/* xgettext:no-c-format */
N_("Paste the address from your browser when you look at the server: its host, the port if there is one, and a folder such as /tfs.")
#line 3 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, text 2: text */
/* xgettext:no-c-format */
N_("The collection may stand behind it or not. What belongs to a single page is cut off.")
#line 6 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, field instance_url: label */
/* xgettext:no-c-format */
N_("Address of the server")
#line 7 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, field instance_url: help */
/* xgettext:no-c-format */
N_("For instance https://ado.example.com/tfs, or http://ado.example.com:8080/tfs.")
#line 12 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, field instance_url, refuse 1: say */
/* xgettext:no-c-format */
N_("This is Azure DevOps Services and not your own server. Follow the document \"Azure DevOps Services\" instead.")
#line 13 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, field instance_url, refuse 2: say */
/* xgettext:no-c-format */
N_("This is an address for SSH. Enter the one that the browser shows, with https.")
#line 14 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, field instance_url, refuse 3: say */
/* xgettext:no-c-format */
N_("Leave out the user name and password before the @.")
#line 16 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, field plain_http: label */
/* xgettext:no-c-format */
N_("Use http without encryption?")
#line 17 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, field plain_http: help */
/* xgettext:no-c-format */
N_("With plain http everybody on the way can read the token. Use https if the server has it.")
#line 20 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize: title */
/* xgettext:no-c-format */
N_("Is it an Azure DevOps Server?")
#line 30 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome services: say */
/* xgettext:no-c-format */
N_("This is Azure DevOps Services in the cloud, not your own server.")
#line 29 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome services: note */
/* xgettext:no-c-format */
N_("Azure DevOps Services")
#line 31 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome services: fix */
/* xgettext:no-c-format */
N_("Follow the document \"Azure DevOps Services\" instead, or enter the address of your own server.")
#line 36 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome plain: say */
/* xgettext:no-c-format */
N_("The server answers, but without encryption: everybody on the way could read the token.")
#line 34 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome plain: note */
/* xgettext:no-c-format */
N_("not encrypted")
#line 37 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome plain: fix */
/* xgettext:no-c-format */
N_("Enter an address with https. If the server has none, ask its administrator to set it up.")
#line 42 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome plain-open: say */
/* xgettext:no-c-format */
N_("An Azure DevOps Server answers, but without encryption: everybody on the way could read the token.")
#line 40 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome plain-open: note */
/* xgettext:no-c-format */
N_("not encrypted")
#line 43 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome plain-open: fix */
/* xgettext:no-c-format */
N_("Enter an address with https. If the server has none, ask its administrator to set it up.")
#line 48 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome iis-basic: say */
/* xgettext:no-c-format */
N_("Two parts of the server ask for a password. IIS Basic Authentication may be on, and then tokens do not work. Step 1.4 will show it.")
#line 46 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome iis-basic: note */
/* xgettext:no-c-format */
N_("IIS Basic may be on")
#line 54 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome here: say */
/* xgettext:no-c-format */
N_("An Azure DevOps Server answers.")
#line 52 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome here: note */
/* xgettext:no-c-format */
N_("the server answers")
#line 59 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome log-in: say */
/* xgettext:no-c-format */
N_("A server answers and wants a log-in. The token will show whether it is an Azure DevOps Server.")
#line 57 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome log-in: note */
/* xgettext:no-c-format */
N_("wants a log-in")
#line 64 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome json: say */
/* xgettext:no-c-format */
N_("An Azure DevOps Server answers.")
#line 62 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome json: note */
/* xgettext:no-c-format */
N_("the server answers")
#line 69 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome sign-in: say */
/* xgettext:no-c-format */
N_("The server sends to a sign-in page, as Azure DevOps does. The token will show whether it is one.")
#line 67 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome sign-in: note */
/* xgettext:no-c-format */
N_("has a sign-in page")
#line 73 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome cloud-sign-in: say */
/* xgettext:no-c-format */
N_("This address sends to Microsoft's sign-in: it is Azure DevOps Services, or a gateway in front of your server.")
#line 72 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome cloud-sign-in: note */
/* xgettext:no-c-format */
N_("sign-in at Microsoft")
#line 74 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome cloud-sign-in: fix */
/* xgettext:no-c-format */
N_("Enter an address that leads to your own server directly.")
#line 78 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("{server_host} answers, but there is no Azure DevOps Server under this address.")
#line 77 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome missing: note */
/* xgettext:no-c-format */
N_("nothing there")
#line 79 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen server, action recognize, outcome missing: fix */
/* xgettext:no-c-format */
N_("Look at the address in your browser: often a folder such as /tfs is missing, or a port such as 8080.")
#line 87 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen account: title */
/* xgettext:no-c-format */
N_("Log in as the service account")
#line 89 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen account, text 1: text */
/* xgettext:no-c-format */
N_("Log in to the server with the account that Terraform is to act as, best a service user. A private window of the browser helps.")
#line 90 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen account, text 2: text */
/* xgettext:no-c-format */
N_("A personal account works too, but then everything stops when that person leaves.")
#line 91 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen account, text 3: text */
/* xgettext:no-c-format */
N_("It has to be a Project Collection Administrator, because only they may create webhooks.")
#line 93 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen account, links 1: label */
/* xgettext:no-c-format */
N_("The server")
#line 95 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen make-token: title */
/* xgettext:no-c-format */
N_("Make a personal access token")
#line 97 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen make-token, text 1: text */
/* xgettext:no-c-format */
N_("Open User settings, Personal access tokens (older servers: Security, Personal access tokens) and press \"New Token\".")
#line 98 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen make-token, text 2: text */
/* xgettext:no-c-format */
N_("Under Code tick Read and Status; \"Show all scopes\" brings up Status. Press \"Create\" and leave that page open: the token is shown only once.")
#line 101 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen make-token, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name")
#line 102 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen make-token, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "Organization")
#line 103 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen make-token, copy 3: translation */
/* xgettext:no-c-format */
NC_("label", "Scopes")
#line 106 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen make-token, links 1: label */
/* xgettext:no-c-format */
N_("Personal access tokens")
#line 107 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen make-token, links 2: label */
/* xgettext:no-c-format */
N_("The same on older servers")
#line 110 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen expiry: title */
/* xgettext:no-c-format */
N_("When does the token expire?")
#line 112 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen expiry, text 1: text */
/* xgettext:no-c-format */
N_("It runs out on the day you choose, after a year at most. Renew it before, or Terraform loses the server.")
#line 115 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen expiry, field pat_expires: label */
/* xgettext:no-c-format */
N_("When does it expire?")
#line 116 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen expiry, field pat_expires: help */
/* xgettext:no-c-format */
N_("The day under Expiration; a later check warns you.")
#line 119 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token: title */
/* xgettext:no-c-format */
N_("Paste the token")
#line 121 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, text 1: text */
/* xgettext:no-c-format */
N_("The server shows a new token once. Paste it here: it stays in memory and is never written to disk.")
#line 122 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, text 2: text */
/* xgettext:no-c-format */
N_("If IIS Basic Authentication is on, no token works. The check shows it.")
#line 125 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, field pat: label */
/* xgettext:no-c-format */
N_("Personal access token")
#line 126 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, field pat: help */
/* xgettext:no-c-format */
N_("Blanks and line breaks around it are taken off.")
#line 127 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, field pat: format */
/* xgettext:no-c-format */
N_("A token is a long word of letters and digits. Copy it again, whole.")
#line 129 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, field pat, shapes 1: name */
/* xgettext:no-c-format */
N_("a personal access token")
#line 130 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, field pat, shapes 2: name */
/* xgettext:no-c-format */
N_("a personal access token of the new kind")
#line 131 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, field pat, shapes 3: name */
/* xgettext:no-c-format */
N_("a Terraform API token, which does not belong here")
#line 133 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, field account_ok: label */
/* xgettext:no-c-format */
N_("Is this the right account?")
#line 134 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, field account_ok: help */
/* xgettext:no-c-format */
N_("Terraform will do everything on the server as this account.")
#line 137 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action reached: title */
/* xgettext:no-c-format */
N_("Does Azure DevOps itself answer?")
#line 142 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action reached, outcome services: say */
/* xgettext:no-c-format */
N_("This is Azure DevOps Services in the cloud, not your own server.")
#line 141 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action reached, outcome services: note */
/* xgettext:no-c-format */
N_("Azure DevOps Services")
#line 143 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action reached, outcome services: fix */
/* xgettext:no-c-format */
N_("Follow the document \"Azure DevOps Services\" instead, or go back and enter the address of your own server.")
#line 148 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action reached, outcome product: say */
/* xgettext:no-c-format */
N_("Azure DevOps itself answers: the token gets through to it, so IIS Basic Authentication is not in the way.")
#line 147 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action reached, outcome product: note */
/* xgettext:no-c-format */
N_("yes")
#line 152 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action reached, outcome json: say */
/* xgettext:no-c-format */
N_("Azure DevOps itself answers: the token gets through to it, so IIS Basic Authentication is not in the way.")
#line 151 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action reached, outcome json: note */
/* xgettext:no-c-format */
N_("yes")
#line 157 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action reached, outcome sign-in: say */
/* xgettext:no-c-format */
N_("A sign-in page came. It does not show whether Azure DevOps or something in front of it made it.")
#line 156 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action reached, outcome sign-in: note */
/* xgettext:no-c-format */
N_("a sign-in page")
#line 161 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action reached, outcome unsure: say */
/* xgettext:no-c-format */
N_("The answer does not show whether Azure DevOps or something in front of it gave it.")
#line 160 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action reached, outcome unsure: note */
/* xgettext:no-c-format */
N_("not to be seen")
#line 166 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action whose-pat: title */
/* xgettext:no-c-format */
N_("Does the server know this token?")
#line 173 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action whose-pat, outcome anonymous: say */
/* xgettext:no-c-format */
N_("The server answered as to a stranger: it did not take the token.")
#line 172 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action whose-pat, outcome anonymous: note */
/* xgettext:no-c-format */
N_("token not taken")
#line 174 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action whose-pat, outcome anonymous: fix */
/* xgettext:no-c-format */
N_("Paste the token again, whole. If that does not help, make a new one.")
#line 179 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action whose-pat, outcome account: say */
/* xgettext:python-brace-format, no-c-format */
N_("The token belongs to {account} ({account_name}). Shall Terraform act as this account?")
#line 177 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action whose-pat, outcome account: note */
/* xgettext:python-brace-format, no-c-format */
N_("{account}")
#line 180 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action whose-pat, outcome account: fix */
/* xgettext:no-c-format */
N_("Log in to the server as the right account, make a token there, and paste it.")
#line 187 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action whose-pat, outcome name: say */
/* xgettext:python-brace-format, no-c-format */
N_("The token belongs to {account}. Shall Terraform act as this account?")
#line 185 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action whose-pat, outcome name: note */
/* xgettext:python-brace-format, no-c-format */
N_("{account}")
#line 188 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action whose-pat, outcome name: fix */
/* xgettext:no-c-format */
N_("Log in to the server as the right account, make a token there, and paste it.")
#line 192 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action whose-pat, outcome missing: say */
/* xgettext:no-c-format */
N_("The server has nothing under this address.")
#line 191 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action whose-pat, outcome missing: note */
/* xgettext:no-c-format */
N_("nothing there")
#line 193 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action whose-pat, outcome missing: fix */
/* xgettext:no-c-format */
N_("Go back to the address of the server: often a folder such as /tfs is missing.")
#line 198 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action where: title */
/* xgettext:no-c-format */
N_("Is this a collection already?")
#line 206 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action where, outcome root: say */
/* xgettext:no-c-format */
N_("This is the address of the whole server. Next the collection is asked for.")
#line 204 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action where, outcome root: note */
/* xgettext:no-c-format */
N_("no, the whole server")
#line 212 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action where, outcome collection: say */
/* xgettext:python-brace-format, no-c-format */
N_("The address names a collection. The server itself is {root_url}.")
#line 209 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action where, outcome collection: note */
/* xgettext:no-c-format */
N_("yes")
#line 218 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action where, outcome only: say */
/* xgettext:no-c-format */
N_("The server shows its projects without a collection in the address.")
#line 215 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen token, action where, outcome only: note */
/* xgettext:no-c-format */
N_("yes, without a name")
#line 226 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection: title */
/* xgettext:no-c-format */
N_("Which collection?")
#line 229 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, text 1: text */
/* xgettext:no-c-format */
N_("A server keeps its projects in collections. The first one is usually called DefaultCollection.")
#line 230 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, text 2: text */
/* xgettext:no-c-format */
N_("Choose the one with the Terraform code.")
#line 233 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, field collection: label */
/* xgettext:no-c-format */
N_("Collection")
#line 234 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, field collection: help */
/* xgettext:no-c-format */
N_("It stands behind the server in the address.")
#line 235 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, field collection: format */
/* xgettext:no-c-format */
N_("The name alone, without slashes.")
#line 239 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action collections: title */
/* xgettext:no-c-format */
N_("Which collections are there?")
#line 245 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action collections, outcome some: say */
/* xgettext:no-c-format */
N_("The server lists its collections.")
#line 243 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action collections, outcome some: note */
/* xgettext:python-brace-format, no-c-format */
N_("{collection_count} to choose from")
#line 251 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action collections, outcome none: say */
/* xgettext:no-c-format */
N_("The server lists no collection for this token. Enter the name: it stands in the address behind the server.")
#line 250 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action collections, outcome none: note */
/* xgettext:no-c-format */
N_("none listed")
#line 255 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action collections, outcome hidden: say */
/* xgettext:no-c-format */
N_("The server does not list its collections for this token. Enter the name: it stands in the address behind the server.")
#line 254 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action collections, outcome hidden: note */
/* xgettext:no-c-format */
N_("not listed")
#line 261 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action projects: title */
/* xgettext:no-c-format */
N_("Is it there?")
#line 273 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action projects, outcome here: say */
/* xgettext:python-brace-format, no-c-format */
N_("The collection {collection} is there.")
#line 270 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action projects, outcome here: note */
/* xgettext:python-brace-format, no-c-format */
N_("{project_count} projects")
#line 280 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action projects, outcome empty: say */
/* xgettext:python-brace-format, no-c-format */
N_("The collection {collection} is there, but the account sees no project in it.")
#line 278 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action projects, outcome empty: note */
/* xgettext:no-c-format */
N_("no project")
#line 284 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action projects, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is no collection {collection} on this server, or the server is older than 2019.")
#line 283 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action projects, outcome missing: note */
/* xgettext:no-c-format */
N_("no such collection")
#line 285 "screens/terraform-azure-devops-server/account.json"
/* TRANSLATORS: screen collection, action projects, outcome missing: fix */
/* xgettext:no-c-format */
N_("Look at the address in your browser: the collection stands behind the server.")
#line 1 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project: title */
/* xgettext:no-c-format */
N_("A project to look at")
#line 3 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, text 1: text */
/* xgettext:no-c-format */
N_("To prove what the token may do, the wizard reads the list of repositories of one project. Choose one with Terraform code.")
#line 6 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, field project: label */
/* xgettext:no-c-format */
N_("Project")
#line 7 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, field project: help */
/* xgettext:no-c-format */
N_("These are the projects that the account may see. If yours is missing, give the account access and go back.")
#line 11 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action api-version: title */
/* xgettext:no-c-format */
N_("How new is the server?")
#line 17 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action api-version, outcome known: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server's API goes up to version {api_version}. 5.0 is Server 2019; the server does not name its product version.")
#line 15 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action api-version, outcome known: note */
/* xgettext:python-brace-format, no-c-format */
N_("API up to {api_version}")
#line 23 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action api-version, outcome old: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server's API only goes up to version {api_version}. That is older than Azure DevOps Server 2019.")
#line 21 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action api-version, outcome old: note */
/* xgettext:python-brace-format, no-c-format */
N_("API up to {api_version}")
#line 24 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action api-version, outcome old: fix */
/* xgettext:no-c-format */
N_("Have the server updated. Terraform does not support Team Foundation Server 2018 and older.")
#line 28 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action api-version, outcome unnamed: say */
/* xgettext:no-c-format */
N_("The server does not list its API. It understands version 5.0, that of Server 2019: the calls before this one have shown it.")
#line 27 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action api-version, outcome unnamed: note */
/* xgettext:no-c-format */
N_("version not told")
#line 34 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action repositories: title */
/* xgettext:no-c-format */
N_("Code (Read)")
#line 40 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action repositories, outcome some: say */
/* xgettext:no-c-format */
N_("The token may read code: it sees the repositories of this project.")
#line 38 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action repositories, outcome some: note */
/* xgettext:python-brace-format, no-c-format */
N_("{repository_count} repositories")
#line 48 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action repositories, outcome none: say */
/* xgettext:no-c-format */
N_("The token may read code, but this project has no repository. Code (Status) cannot be asked about then.")
#line 47 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action repositories, outcome none: note */
/* xgettext:no-c-format */
N_("no repository yet")
#line 52 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action repositories, outcome missing: say */
/* xgettext:no-c-format */
N_("The server does not find this project any more.")
#line 51 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action repositories, outcome missing: note */
/* xgettext:no-c-format */
N_("no such project")
#line 53 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen project, action repositories, outcome missing: fix */
/* xgettext:no-c-format */
N_("Choose another project. If it is there in the browser, the account may not see it.")
#line 62 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen no-project: title */
/* xgettext:no-c-format */
N_("No project can be seen")
#line 65 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen no-project, text 1: text */
/* xgettext:no-c-format */
N_("The account sees no project in this collection, so the token's rights cannot be proved now.")
#line 66 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen no-project, text 2: text */
/* xgettext:no-c-format */
N_("Give the account access to the projects with Terraform code. Then go back to the collection and look again.")
#line 69 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen no-project, action no-proof: title */
/* xgettext:no-c-format */
N_("Code (Read) and Code (Status)")
#line 70 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen no-project, action no-proof, manual: ask */
/* xgettext:no-c-format */
N_("You have ticked both scopes of the token yourself.")
#line 73 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen no-project, action no-proof, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. There is no project in which the two scopes could be tried.")
#line 72 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen no-project, action no-proof, outcome told: note */
/* xgettext:no-c-format */
N_("nothing to ask about")
#line 78 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository: title */
/* xgettext:no-c-format */
N_("A repository to ask about")
#line 81 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, text 1: text */
/* xgettext:no-c-format */
N_("Code (Status) can only be tried on a repository. The wizard asks to set a status on a commit that cannot exist, so nothing is written.")
#line 82 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, text 2: text */
/* xgettext:no-c-format */
N_("Choose a repository that Terraform shall read.")
#line 85 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, field repository: label */
/* xgettext:no-c-format */
N_("Repository")
#line 89 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action repository-read: title */
/* xgettext:no-c-format */
N_("Is the repository there?")
#line 94 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action repository-read, outcome disabled: say */
/* xgettext:no-c-format */
N_("This repository is disabled, so Terraform could not read it.")
#line 93 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action repository-read, outcome disabled: note */
/* xgettext:no-c-format */
N_("switched off")
#line 95 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action repository-read, outcome disabled: fix */
/* xgettext:no-c-format */
N_("Choose another one, or enable it under Project settings, Repositories.")
#line 100 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action repository-read, outcome read: say */
/* xgettext:python-brace-format, no-c-format */
N_("The repository {repository_name} is there. Over SSH it is {ssh_url}")
#line 98 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action repository-read, outcome read: note */
/* xgettext:python-brace-format, no-c-format */
N_("{repository_name}")
#line 106 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action repository-read, outcome no-ssh: say */
/* xgettext:python-brace-format, no-c-format */
N_("The repository {repository_name} is there. The server names no address for SSH: it may be switched off there.")
#line 104 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action repository-read, outcome no-ssh: note */
/* xgettext:python-brace-format, no-c-format */
N_("{repository_name}")
#line 110 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action repository-read, outcome missing: say */
/* xgettext:no-c-format */
N_("The server does not find this repository, or the account may not read it.")
#line 109 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action repository-read, outcome missing: note */
/* xgettext:no-c-format */
N_("not found")
#line 111 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action repository-read, outcome missing: fix */
/* xgettext:no-c-format */
N_("Choose another one, or give the account the right to read it.")
#line 118 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action code-status: title */
/* xgettext:no-c-format */
N_("Code (Status)")
#line 125 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action code-status, outcome sign-in: say */
/* xgettext:no-c-format */
N_("The server answered with its sign-in page: it does not take this token any more.")
#line 124 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action code-status, outcome sign-in: note */
/* xgettext:no-c-format */
N_("sign-in page")
#line 126 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action code-status, outcome sign-in: fix */
/* xgettext:no-c-format */
N_("Check whether the token was revoked or has expired, and paste it again.")
#line 130 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action code-status, outcome refused: say */
/* xgettext:no-c-format */
N_("The token lacks the scope Code (Status).")
#line 129 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action code-status, outcome refused: note */
/* xgettext:python-brace-format, no-c-format */
N_("refused, {reply_status}")
#line 131 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action code-status, outcome refused: fix */
/* xgettext:no-c-format */
N_("Edit it on the page of step 1.3, tick Code: Status, save. The token stays the same: press Enter to check again.")
#line 135 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action code-status, outcome commit: say */
/* xgettext:no-c-format */
N_("The server missed the commit and not a right, so the token probably has Code (Status). Nothing can prove it without writing.")
#line 134 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action code-status, outcome commit: note */
/* xgettext:no-c-format */
N_("not refused")
#line 139 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action code-status, outcome written: say */
/* xgettext:no-c-format */
N_("The server took the status, so the token has Code (Status).")
#line 138 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen repository, action code-status, outcome written: note */
/* xgettext:no-c-format */
N_("a status was taken")
#line 147 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator: title */
/* xgettext:no-c-format */
N_("May the account create webhooks?")
#line 149 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, text 1: text */
/* xgettext:no-c-format */
N_("Terraform creates webhooks on the server. Only a Project Collection Administrator may do that, no smaller role.")
#line 150 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, text 2: text */
/* xgettext:no-c-format */
N_("The wizard asks the server. Some servers do not tell this to a token with so few scopes; then you are asked.")
#line 153 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, field admin_ok: label */
/* xgettext:no-c-format */
N_("Is it a collection administrator?")
#line 154 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, field admin_ok: help */
/* xgettext:no-c-format */
N_("Look at Collection settings, Permissions (older: Security), Project Collection Administrators, Members.")
#line 157 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action collection-right: title */
/* xgettext:no-c-format */
N_("May it change the collection?")
#line 165 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action collection-right, outcome yes: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server says that {account} may change the settings of the collection, as its administrators may.")
#line 164 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action collection-right, outcome yes: note */
/* xgettext:no-c-format */
N_("yes")
#line 169 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action collection-right, outcome no: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server says that {account} is no Project Collection Administrator.")
#line 168 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action collection-right, outcome no: note */
/* xgettext:no-c-format */
N_("no")
#line 170 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action collection-right, outcome no: fix */
/* xgettext:no-c-format */
N_("Have an administrator add it: Collection settings, Permissions, Project Collection Administrators, Members, Add. Then press Enter.")
#line 174 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action collection-right, outcome other-version: say */
/* xgettext:no-c-format */
N_("The server does not know the question in this form; it is asked in another.")
#line 173 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action collection-right, outcome other-version: note */
/* xgettext:no-c-format */
N_("asks differently")
#line 178 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action collection-right, outcome unknown: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server does not tell this token. Look yourself: is {account} a member of Project Collection Administrators?")
#line 177 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action collection-right, outcome unknown: note */
/* xgettext:no-c-format */
N_("not told to this token")
#line 179 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action collection-right, outcome unknown: fix */
/* xgettext:no-c-format */
N_("Have an administrator add it: Collection settings, Permissions, Project Collection Administrators, Members, Add. Then press Enter.")
#line 183 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action collection-right, outcome hidden: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server does not tell this token. Look yourself: is {account} a member of Project Collection Administrators?")
#line 182 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action collection-right, outcome hidden: note */
/* xgettext:no-c-format */
N_("not told to this token")
#line 184 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action collection-right, outcome hidden: fix */
/* xgettext:no-c-format */
N_("Have an administrator add it: Collection settings, Permissions, Project Collection Administrators, Members, Add. Then press Enter.")
#line 190 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action webhook-right: title */
/* xgettext:no-c-format */
N_("May it create webhooks?")
#line 197 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action webhook-right, outcome yes: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server says that {account} may create webhooks in this project.")
#line 196 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action webhook-right, outcome yes: note */
/* xgettext:no-c-format */
N_("yes")
#line 201 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action webhook-right, outcome no: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server says that {account} may not create webhooks in this project.")
#line 200 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action webhook-right, outcome no: note */
/* xgettext:no-c-format */
N_("no")
#line 202 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action webhook-right, outcome no: fix */
/* xgettext:no-c-format */
N_("Have an administrator look at Project settings, Service hooks, Security. Then press Enter.")
#line 206 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action webhook-right, outcome unknown: say */
/* xgettext:no-c-format */
N_("The server does not tell about webhooks. As the account may change the collection, it probably may create them.")
#line 205 "screens/terraform-azure-devops-server/rights.json"
/* TRANSLATORS: screen administrator, action webhook-right, outcome unknown: note */
/* xgettext:no-c-format */
N_("not told")
#line 1 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen provider: title */
/* xgettext:no-c-format */
N_("What the provider is to be")
#line 3 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen provider, text 1: text */
/* xgettext:no-c-format */
N_("Nothing is changed yet: Terraform wants the SSH key in the same call, so the key comes first. Then 2.6 and 5 are done together.")
#line 4 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen provider, text 2: text */
/* xgettext:no-c-format */
N_("HTTP URL and API URL get the same address: that of the server, without the collection.")
#line 5 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen provider, text 3: text */
/* xgettext:no-c-format */
N_("Terraform has to reach the server over the web and over SSH; Terraform Cloud does so from the internet.")
#line 8 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen provider, field provider_name: label */
/* xgettext:no-c-format */
N_("Display name")
#line 9 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen provider, field provider_name: help */
/* xgettext:no-c-format */
N_("Without one Terraform calls it after its kind.")
#line 10 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen provider, field terraform_url: label */
/* xgettext:no-c-format */
N_("HTTP URL and API URL")
#line 11 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen provider, field terraform_url: help */
/* xgettext:no-c-format */
N_("With a folder such as /tfs if the server has one.")
#line 14 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen provider, field terraform_url, refuse 1: say */
/* xgettext:no-c-format */
N_("This is Azure DevOps Services. Terraform refuses it for a provider of the kind Azure DevOps Server.")
#line 18 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen provider, action callers: title */
/* xgettext:no-c-format */
N_("From where will Terraform call?")
#line 25 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen provider, action callers, outcome listed: say */
/* xgettext:python-brace-format, no-c-format */
N_("A firewall in front of the server has to let these addresses in: {callers}")
#line 23 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen provider, action callers, outcome listed: note */
/* xgettext:no-c-format */
N_("addresses listed")
#line 29 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen provider, action callers, outcome not-listed: say */
/* xgettext:no-c-format */
N_("Terraform does not list from which addresses it calls. Ask for them if a firewall stands in front of the server.")
#line 28 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen provider, action callers, outcome not-listed: note */
/* xgettext:no-c-format */
N_("not listed")
#line 37 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-page: title */
/* xgettext:no-c-format */
N_("Open the VCS providers")
#line 40 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-page, text 1: text */
/* xgettext:no-c-format */
N_("Log in to Terraform in the browser. Under \"Settings\" choose \"Providers\" (below Version Control), then press \"Add VCS Provider\".")
#line 41 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-page, text 2: text */
/* xgettext:no-c-format */
N_("If you have just created the organization, you may be on this page already.")
#line 42 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-page, text 3: text */
/* xgettext:no-c-format */
N_("In the document: the organization menu at the upper left, \"Settings\" at the top, \"VCS Providers\" in the left sidebar, \"Add a VCS Provider\".")
#line 45 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-page, links 1: label */
/* xgettext:no-c-format */
N_("Providers of the organization")
#line 48 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-page, action hand-opened: title */
/* xgettext:no-c-format */
N_("The page is open")
#line 49 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-page, action hand-opened, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 52 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-page, action hand-opened, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Without an API token nothing on Terraform's side can be read.")
#line 51 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-page, action hand-opened, outcome told: note */
/* xgettext:no-c-format */
N_("done by hand")
#line 57 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-kind: title */
/* xgettext:no-c-format */
N_("Choose Azure DevOps Server")
#line 60 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-kind, text 1: text */
/* xgettext:no-c-format */
N_("In the row of providers press \"Azure DevOps\", then \"Azure DevOps Server\". Today the form has several pages; this opens the first, \"Set up provider\".")
#line 61 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-kind, text 2: text */
/* xgettext:no-c-format */
N_("In the document it is a drop-down at the top of a single page.")
#line 64 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-kind, action hand-chosen: title */
/* xgettext:no-c-format */
N_("Azure DevOps Server is chosen")
#line 65 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-kind, action hand-chosen, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 68 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-kind, action hand-chosen, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Without an API token nothing on Terraform's side can be read.")
#line 67 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-kind, action hand-chosen, outcome told: note */
/* xgettext:no-c-format */
N_("done by hand")
#line 73 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-name: title */
/* xgettext:no-c-format */
N_("Do you want a display name?")
#line 76 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-name, text 1: text */
/* xgettext:no-c-format */
N_("The name is optional. It helps when the organization has several providers. Leave it empty for none.")
#line 79 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-name, field hand_name: label */
/* xgettext:no-c-format */
N_("Display name")
#line 80 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-name, field hand_name: help */
/* xgettext:no-c-format */
N_("How the provider is called in Terraform. Without one Terraform calls it after its kind.")
#line 83 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses: title */
/* xgettext:no-c-format */
N_("Fill in the addresses")
#line 86 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses, text 1: text */
/* xgettext:no-c-format */
N_("On the page \"Set up provider\" enter these values, then go on to the next page.")
#line 87 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses, text 2: text */
/* xgettext:no-c-format */
N_("Today the addresses come before the token. In the document the token of step 2.4 comes first.")
#line 88 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses, text 3: text */
/* xgettext:no-c-format */
N_("Terraform Cloud has to reach the server from the internet, over the web and over SSH.")
#line 91 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name")
#line 92 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "Address of the pages")
#line 93 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses, copy 3: translation */
/* xgettext:no-c-format */
NC_("label", "Address of the API")
#line 96 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses, action hand-named: title */
/* xgettext:no-c-format */
N_("The name is entered")
#line 98 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses, action hand-named, manual: ask */
/* xgettext:no-c-format */
N_("Enter the name too.")
#line 101 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses, action hand-named, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Without an API token nothing on Terraform's side can be read.")
#line 100 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses, action hand-named, outcome told: note */
/* xgettext:no-c-format */
N_("done by hand")
#line 104 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses, action hand-entered: title */
/* xgettext:no-c-format */
N_("Both addresses are entered")
#line 105 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses, action hand-entered, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 108 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses, action hand-entered, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Without an API token nothing on Terraform's side can be read.")
#line 107 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-addresses, action hand-entered, outcome told: note */
/* xgettext:no-c-format */
N_("done by hand")
#line 113 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-token: title */
/* xgettext:no-c-format */
N_("Hand over the token")
#line 116 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-token, text 1: text */
/* xgettext:no-c-format */
N_("On the next page paste the personal access token. It still stands in the browser tab of the server, or in your password store.")
#line 117 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-token, text 2: text */
/* xgettext:no-c-format */
N_("For your safety the wizard does not put secrets into the clipboard.")
#line 120 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-token, action hand-pasted: title */
/* xgettext:no-c-format */
N_("The token is pasted")
#line 121 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-token, action hand-pasted, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 124 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-token, action hand-pasted, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Without an API token nothing on Terraform's side can be read.")
#line 123 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-token, action hand-pasted, outcome told: note */
/* xgettext:no-c-format */
N_("done by hand")
#line 129 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-create: title */
/* xgettext:no-c-format */
N_("Look over it and create it")
#line 132 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-create, text 1: text */
/* xgettext:no-c-format */
N_("Compare what you entered. On the page \"Configure settings\" leave \"All Projects\", or choose \"Selected Projects\", and go on until an SSH key is asked for.")
#line 133 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-create, text 2: text */
/* xgettext:no-c-format */
N_("In the document the button is \"Create VCS provider\" and brings you back to the list.")
#line 134 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-create, text 3: text */
/* xgettext:no-c-format */
N_("Leave that page open. The key is made next.")
#line 137 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-create, action hand-created: title */
/* xgettext:no-c-format */
N_("The provider is created")
#line 138 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-create, action hand-created, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 141 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-create, action hand-created, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Without an API token nothing on Terraform's side can be read.")
#line 140 "screens/terraform-azure-devops-server/provider.json"
/* TRANSLATORS: screen hand-create, action hand-created, outcome told: note */
/* xgettext:no-c-format */
N_("done by hand")
#line 1 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key: title */
/* xgettext:no-c-format */
N_("The SSH key for Terraform")
#line 2 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, text 1: text */
/* xgettext:no-c-format */
N_("Terraform needs an RSA key in PEM without a passphrase, since nobody is there to type one. Make it on a machine that you trust.")
#line 3 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, text 2: text */
/* xgettext:no-c-format */
N_("Never use your personal key. Terraform keeps the private key and never shows it again. Whoever has it can read the code, so follow your rules for such files.")
#line 6 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, field key_way: label */
/* xgettext:no-c-format */
N_("Which key?")
#line 7 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, field key_way: help */
/* xgettext:no-c-format */
N_("A file that is there already is never written over.")
#line 9 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, field key_way, choices 1: label */
/* xgettext:no-c-format */
N_("make a new one")
#line 9 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, field key_way, choices 1: note */
/* xgettext:no-c-format */
N_("RSA with 4096 bits, made by ssh-keygen.")
#line 10 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, field key_way, choices 2: label */
/* xgettext:no-c-format */
N_("use one that is there")
#line 10 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, field key_way, choices 2: note */
/* xgettext:no-c-format */
N_("Only one that is kept for this service.")
#line 12 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, field key_path: label */
/* xgettext:no-c-format */
N_("File of the private key")
#line 13 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, field key_path: help */
/* xgettext:no-c-format */
N_("The public key lies beside it, as .pub.")
#line 14 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, field key_format_ok: label */
/* xgettext:no-c-format */
N_("Use it in this format?")
#line 15 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, field key_format_ok: help */
/* xgettext:no-c-format */
N_("Whether Terraform takes keys in this format is not documented. A new key avoids the question.")
#line 18 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action key-free: title */
/* xgettext:no-c-format */
N_("Is that name still free?")
#line 23 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action key-free, outcome free: say */
/* xgettext:no-c-format */
N_("There is no file of that name.")
#line 22 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action key-free, outcome free: note */
/* xgettext:no-c-format */
N_("free")
#line 26 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action key-free, outcome taken: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is a key at {key_path} already. It is not written over.")
#line 25 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action key-free, outcome taken: note */
/* xgettext:no-c-format */
N_("there already")
#line 27 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action key-free, outcome taken: fix */
/* xgettext:no-c-format */
N_("If it is kept for this service, choose \"use one that is there\". Otherwise enter another name.")
#line 31 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action key-free, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is something at {key_path} that cannot be read as a key: {reply_error}. It is not written over.")
#line 30 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action key-free, outcome other: note */
/* xgettext:no-c-format */
N_("name is taken")
#line 32 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action key-free, outcome other: fix */
/* xgettext:no-c-format */
N_("Enter another name.")
#line 35 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action make-key: title */
/* xgettext:no-c-format */
N_("Make the key pair")
#line 38 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action make-key, undo: title */
/* xgettext:no-c-format */
N_("Remove the key pair")
#line 38 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action make-key, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("Delete the two files {key_path} and {key_path}.pub.")
#line 41 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action make-key, outcome made: say */
/* xgettext:python-brace-format, no-c-format */
N_("A new key pair lies at {key_path}. It is for this service only.")
#line 40 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action make-key, outcome made: note */
/* xgettext:no-c-format */
N_("made")
#line 46 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action make-key, outcome taken: say */
/* xgettext:python-brace-format, no-c-format */
N_("A file of that name has appeared at {key_path}. It was not written over.")
#line 45 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action make-key, outcome taken: note */
/* xgettext:no-c-format */
N_("there already")
#line 47 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action make-key, outcome taken: fix */
/* xgettext:no-c-format */
N_("Enter another name, or use the key that is there.")
#line 50 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action make-key, outcome no-tool: say */
/* xgettext:python-brace-format, no-c-format */
N_("The key could not be made: {reply_error}.")
#line 49 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action make-key, outcome no-tool: note */
/* xgettext:no-c-format */
N_("no ssh-keygen")
#line 51 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action make-key, outcome no-tool: fix */
/* xgettext:no-c-format */
N_("Install the OpenSSH client, which brings ssh-keygen, then press Enter.")
#line 54 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action make-key, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("The key could not be made: {reply_error}.")
#line 53 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action make-key, outcome other: note */
/* xgettext:no-c-format */
N_("not made")
#line 55 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action make-key, outcome other: fix */
/* xgettext:no-c-format */
N_("Check whether you may write into that folder and whether the disk is full, then press Enter.")
#line 58 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key, action check-key: title */
/* xgettext:no-c-format */
N_("Is the key as it must be?")
#line 63 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key-purpose: title */
/* xgettext:no-c-format */
N_("Is this key kept for Terraform?")
#line 66 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key-purpose, text 1: text */
/* xgettext:no-c-format */
N_("Terraform and whoever runs it will hold this private key. So it must not open anything else.")
#line 69 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key-purpose, field key_ours_ok: label */
/* xgettext:no-c-format */
N_("Kept for this service only?")
#line 70 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key-purpose, field key_ours_ok: help */
/* xgettext:no-c-format */
N_("Say no if you or a colleague log in anywhere with this key.")
#line 73 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key-purpose, action key-use: title */
/* xgettext:no-c-format */
N_("Is it somebody's personal key?")
#line 77 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key-purpose, action key-use, outcome in-config: say */
/* xgettext:no-c-format */
N_("The SSH configuration of this account names this key, so it looks like a personal one. Is it really kept for this service only?")
#line 76 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key-purpose, action key-use, outcome in-config: note */
/* xgettext:no-c-format */
N_("used by this account")
#line 78 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key-purpose, action key-use, outcome in-config: fix */
/* xgettext:no-c-format */
N_("Go back and make a new key for Terraform.")
#line 82 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key-purpose, action key-use, outcome not-in-config: say */
/* xgettext:no-c-format */
N_("No SSH configuration on this account names this key, which is good. Nothing can prove the rest: is it kept for this service only?")
#line 81 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key-purpose, action key-use, outcome not-in-config: note */
/* xgettext:no-c-format */
N_("only you know")
#line 83 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key-purpose, action key-use, outcome not-in-config: fix */
/* xgettext:no-c-format */
N_("Go back and make a new key for Terraform.")
#line 87 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key-purpose, action key-use, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("The key could not be looked at again: {reply_error}.")
#line 86 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key-purpose, action key-use, outcome other: note */
/* xgettext:no-c-format */
N_("not readable")
#line 88 "screens/shared/terraform-key.json"
/* TRANSLATORS: screen key-purpose, action key-use, outcome other: fix */
/* xgettext:no-c-format */
N_("Check that the file is still there.")
#line 1 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host: title */
/* xgettext:no-c-format */
N_("SSH on the server")
#line 2 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, text 1: text */
/* xgettext:no-c-format */
N_("Before the key is tried, the server has to show its own. Its page SSH public keys names the fingerprint: compare them.")
#line 3 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, text 2: text */
/* xgettext:no-c-format */
N_("The port is set in the administration console, usually 22.")
#line 18 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, links 1: label */
/* xgettext:no-c-format */
N_("SSH public keys")
#line 19 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, links 2: label */
/* xgettext:no-c-format */
N_("The same on older servers")
#line 10 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, field ssh_host: label */
/* xgettext:no-c-format */
N_("Host for SSH")
#line 11 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, field ssh_host: format */
/* xgettext:no-c-format */
N_("A host name or address, nothing else.")
#line 12 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, field ssh_port: label */
/* xgettext:no-c-format */
N_("Port for SSH")
#line 13 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, field ssh_port: format */
/* xgettext:no-c-format */
N_("A number from 1 to 65535, usually 22.")
#line 14 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, field host_key_ok: label */
/* xgettext:no-c-format */
N_("Is this the server's fingerprint?")
#line 15 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, field host_key_ok: help */
/* xgettext:no-c-format */
N_("Only say yes after comparing. The page SSH public keys of the server shows it; the administrator knows it too.")
#line 22 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, action host-key: title */
/* xgettext:no-c-format */
N_("Which key does the server show?")
#line 28 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome old: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server knows only old algorithms with SHA-1. It shows the fingerprint {host_sha256} ({host_md5}). Is it the same as on its page?")
#line 26 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome old: note */
/* xgettext:no-c-format */
N_("RSA, SHA-1 only")
#line 29 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome old: fix */
/* xgettext:no-c-format */
N_("Do not go on. Ask the server's administrator: somebody may stand in between, or the port belongs to another machine.")
#line 35 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome shown: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server shows the fingerprint {host_sha256} ({host_md5}). Is it the same as on its page?")
#line 33 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome shown: note */
/* xgettext:no-c-format */
N_("RSA")
#line 36 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome shown: fix */
/* xgettext:no-c-format */
N_("Do not go on. Ask the server's administrator: somebody may stand in between, or the port belongs to another machine.")
#line 42 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other-kind: say */
/* xgettext:python-brace-format, no-c-format */
N_("{ssh_banner} shows a key that is not RSA, with the fingerprint {host_sha256}. Azure DevOps has RSA keys, so this may be another SSH server.")
#line 40 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other-kind: note */
/* xgettext:no-c-format */
N_("not RSA")
#line 43 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other-kind: fix */
/* xgettext:no-c-format */
N_("Check host and port: the SSH server of the machine itself may answer here.")
#line 48 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other: say */
/* xgettext:no-c-format */
N_("The server shows a key of a kind that this guide does not know.")
#line 47 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 49 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other: fix */
/* xgettext:no-c-format */
N_("Check host and port, then press Enter.")
#line 54 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key: title */
/* xgettext:no-c-format */
N_("Add the public key on the server")
#line 56 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("As {account} open User settings, SSH public keys (older servers: Security). Press \"New Key\", paste the line into \"Public Key Data\", press \"Add\".")
#line 57 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, text 2: text */
/* xgettext:no-c-format */
N_("In the document and on older servers: \"Add\", then \"Add key\". It must stay one line.")
#line 60 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name")
#line 61 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "Public key")
#line 62 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, copy 3: translation */
/* xgettext:no-c-format */
NC_("label", "Fingerprint, for comparing")
#line 63 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, copy 4: translation */
/* xgettext:no-c-format */
NC_("label", "Fingerprint, for comparing")
#line 66 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, links 1: label */
/* xgettext:no-c-format */
N_("SSH public keys")
#line 67 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, links 2: label */
/* xgettext:no-c-format */
N_("The same on older servers")
#line 70 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, field legacy_ok: label */
/* xgettext:no-c-format */
N_("Log in with old algorithms?")
#line 71 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, field legacy_ok: help */
/* xgettext:no-c-format */
N_("SHA-1 is no longer safe. It is used for these log-ins only.")
#line 75 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action key-known: title */
/* xgettext:no-c-format */
N_("Is the key there already?")
#line 80 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action key-known, outcome legacy: say */
/* xgettext:no-c-format */
N_("This server knows only old algorithms with SHA-1, which are no longer safe. Shall they be used for the log-ins of this guide?")
#line 79 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action key-known, outcome legacy: note */
/* xgettext:no-c-format */
N_("SHA-1 only")
#line 81 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action key-known, outcome legacy: fix */
/* xgettext:no-c-format */
N_("Have the server updated: newer algorithms came with 2019.1.2 patch 4, 2020.1.2 patch 7 and 2022. Then press Enter.")
#line 85 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action key-known, outcome there: say */
/* xgettext:no-c-format */
N_("The server knows this key already.")
#line 84 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action key-known, outcome there: note */
/* xgettext:no-c-format */
N_("there already")
#line 89 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action key-known, outcome not-there: say */
/* xgettext:no-c-format */
N_("The server does not know this key yet.")
#line 88 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action key-known, outcome not-there: note */
/* xgettext:no-c-format */
N_("not yet")
#line 93 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action add-key: title */
/* xgettext:no-c-format */
N_("Add the public key")
#line 95 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action add-key, manual: ask */
/* xgettext:python-brace-format, no-c-format */
N_("On the page SSH public keys of {account}, add the line that is shown and save it.")
#line 96 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action add-key, undo: title */
/* xgettext:no-c-format */
N_("Remove the public key from the server")
#line 96 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action add-key, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("On the page SSH public keys of {account}, remove the key with the fingerprint {key_md5}.")
#line 99 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action add-key, outcome added: say */
/* xgettext:no-c-format */
N_("You said that the key was added. The log-in proves it.")
#line 98 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action add-key, outcome added: note */
/* xgettext:no-c-format */
N_("you said so")
#line 102 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key, action log-in: title */
/* xgettext:no-c-format */
N_("Does the server accept the key?")
#line 73 "screens/terraform-azure-devops-server/key.json"
/* TRANSLATORS: screen public-key: waits */
/* xgettext:no-c-format */
N_("Add the public key on the server's page, if you have not done so, and save it.")
#line 1 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create: title */
/* xgettext:no-c-format */
N_("Create the provider, hand over the key")
#line 3 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("Everything is made ready and proved. Now the provider is created in {organization}, with the token and the private key in one call.")
#line 4 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, text 2: text */
/* xgettext:no-c-format */
N_("First the wizard looks whether there is one for this server already: it is never made twice.")
#line 7 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, field adopt_ok: label */
/* xgettext:no-c-format */
N_("Use the provider that is there?")
#line 8 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, field adopt_ok: help */
/* xgettext:no-c-format */
N_("It then gets this token and this key. Workspaces that use it stay connected.")
#line 11 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action find-provider: title */
/* xgettext:no-c-format */
N_("Is there a provider already?")
#line 18 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action find-provider, outcome found: say */
/* xgettext:python-brace-format, no-c-format */
N_("{organization} has a provider for {terraform_url} already ({client_id}). Shall it be used, with this token and this key?")
#line 16 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action find-provider, outcome found: note */
/* xgettext:no-c-format */
N_("there already")
#line 19 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action find-provider, outcome found: fix */
/* xgettext:no-c-format */
N_("To have a new one, first delete the old one in Terraform under Settings, Providers. Workspaces that use it lose their code.")
#line 25 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action find-provider, outcome none: say */
/* xgettext:no-c-format */
N_("There is no provider for this server yet.")
#line 24 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action find-provider, outcome none: note */
/* xgettext:no-c-format */
N_("none yet")
#line 32 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action create-provider: title */
/* xgettext:no-c-format */
N_("Create the provider")
#line 38 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action create-provider, undo: title */
/* xgettext:no-c-format */
N_("Delete the provider in Terraform")
#line 41 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action create-provider, outcome lost: say */
/* xgettext:python-brace-format, no-c-format */
N_("The answer of Terraform was lost: {reply_error}. The provider may have been created or not.")
#line 40 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action create-provider, outcome lost: note */
/* xgettext:no-c-format */
N_("answer was lost")
#line 42 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action create-provider, outcome lost: fix */
/* xgettext:no-c-format */
N_("Press Enter: the wizard looks first whether it is there, and only creates it if not.")
#line 46 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action create-provider, outcome created: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform has created the provider {client_id}, with the token and the key.")
#line 44 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action create-provider, outcome created: note */
/* xgettext:python-brace-format, no-c-format */
N_("{client_id}")
#line 53 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action create-provider, outcome cloud-address: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform refuses the address for this kind of provider: {detail}")
#line 51 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action create-provider, outcome cloud-address: note */
/* xgettext:no-c-format */
N_("address refused")
#line 54 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action create-provider, outcome cloud-address: fix */
/* xgettext:no-c-format */
N_("Enter the address of your own server. An address of Azure DevOps Services needs another kind of provider.")
#line 59 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action create-provider, outcome address: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform does not accept the address of the server: {detail}")
#line 57 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action create-provider, outcome address: note */
/* xgettext:no-c-format */
N_("address refused")
#line 60 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action create-provider, outcome address: fix */
/* xgettext:no-c-format */
N_("Correct the address. Terraform has to be able to reach it.")
#line 68 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action renew-token: title */
/* xgettext:no-c-format */
N_("Give the provider this token")
#line 72 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action renew-token, undo: title */
/* xgettext:no-c-format */
N_("Put the former token back")
#line 72 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action renew-token, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("In Terraform, under Settings, Providers, edit the provider {client_id} and enter the token that it had before.")
#line 76 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action renew-token, outcome renewed: say */
/* xgettext:no-c-format */
N_("The provider has the new token. Its number stays, so workspaces stay connected.")
#line 75 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action renew-token, outcome renewed: note */
/* xgettext:no-c-format */
N_("renewed")
#line 83 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider: title */
/* xgettext:no-c-format */
N_("Is it as it was meant?")
#line 90 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider, outcome right: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back: an Azure DevOps Server at {terraform_url}, with a token ({token_id}).")
#line 88 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider, outcome right: note */
/* xgettext:no-c-format */
N_("read back")
#line 96 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider, outcome other-kind: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back, the provider is of another kind: {found_kind}.")
#line 94 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider, outcome other-kind: note */
/* xgettext:no-c-format */
N_("another kind")
#line 97 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider, outcome other-kind: fix */
/* xgettext:no-c-format */
N_("Delete it in Terraform under Settings, Providers, and create it again.")
#line 102 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider, outcome no-token: say */
/* xgettext:no-c-format */
N_("The provider is there but holds no token, so Terraform cannot use it.")
#line 101 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider, outcome no-token: note */
/* xgettext:no-c-format */
N_("no token")
#line 103 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider, outcome no-token: fix */
/* xgettext:no-c-format */
N_("Delete it in Terraform under Settings, Providers, and press Enter to create it again.")
#line 108 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider, outcome other-address: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back, the provider has other addresses: {found_url} and {found_api_url}.")
#line 106 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider, outcome other-address: note */
/* xgettext:no-c-format */
N_("another address")
#line 109 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider, outcome other-address: fix */
/* xgettext:no-c-format */
N_("Addresses cannot be changed later. Delete the provider in Terraform under Settings, Providers, and create it again.")
#line 114 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider, outcome gone: say */
/* xgettext:no-c-format */
N_("The provider is not there any more.")
#line 113 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 115 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-provider, outcome gone: fix */
/* xgettext:no-c-format */
N_("Press Enter: the wizard looks again and creates it if needed.")
#line 121 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-name: title */
/* xgettext:no-c-format */
N_("Does it have the name?")
#line 127 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-name, outcome right: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back: it is called {provider_name}.")
#line 126 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-name, outcome right: note */
/* xgettext:python-brace-format, no-c-format */
N_("{provider_name}")
#line 131 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-name, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("The provider that was there has another name than {provider_name}.")
#line 130 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-name, outcome other: note */
/* xgettext:no-c-format */
N_("another name")
#line 132 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-name, outcome other: fix */
/* xgettext:no-c-format */
N_("Rename it in Terraform under Settings, Providers, or go back to 2.3 and enter its name, or none.")
#line 139 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action key-held: title */
/* xgettext:no-c-format */
N_("Does Terraform hold the key?")
#line 144 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action key-held, outcome former: say */
/* xgettext:no-c-format */
N_("The provider was there before, so it may hold another key. It gets the one that was just proved.")
#line 143 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action key-held, outcome former: note */
/* xgettext:no-c-format */
N_("the former key")
#line 148 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action key-held, outcome held: say */
/* xgettext:no-c-format */
N_("Terraform holds the private key.")
#line 147 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action key-held, outcome held: note */
/* xgettext:no-c-format */
N_("yes")
#line 152 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action key-held, outcome not-held: say */
/* xgettext:no-c-format */
N_("Terraform did not take the private key together with the token, so it is handed over now.")
#line 151 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action key-held, outcome not-held: note */
/* xgettext:no-c-format */
N_("not yet")
#line 159 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action set-key: title */
/* xgettext:no-c-format */
N_("Hand over the private key")
#line 163 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action set-key, undo: title */
/* xgettext:no-c-format */
N_("Take the key back")
#line 163 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action set-key, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("In Terraform, under Settings, Providers, edit the provider {client_id} and enter the key that it had before, if it had one.")
#line 167 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action set-key, outcome taken: say */
/* xgettext:no-c-format */
N_("Terraform has taken the private key.")
#line 166 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action set-key, outcome taken: note */
/* xgettext:no-c-format */
N_("taken")
#line 174 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-key: title */
/* xgettext:no-c-format */
N_("Is the key read back?")
#line 179 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-key, outcome held: say */
/* xgettext:no-c-format */
N_("Terraform confirms that it holds an SSH key for this token. It never shows the key itself.")
#line 178 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-key, outcome held: note */
/* xgettext:no-c-format */
N_("Terraform has a key")
#line 183 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-key, outcome not-held: say */
/* xgettext:no-c-format */
N_("Terraform still has no SSH key for this token.")
#line 182 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-key, outcome not-held: note */
/* xgettext:no-c-format */
N_("no key there")
#line 184 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen create, action read-key, outcome not-held: fix */
/* xgettext:no-c-format */
N_("Press Enter to hand it over again. If it stays so, use the token of a user or of the owners, not an organization's.")
#line 193 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen hand-key: title */
/* xgettext:no-c-format */
N_("Hand over the private key")
#line 196 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen hand-key, text 1: text */
/* xgettext:no-c-format */
N_("Go back to the tab of Terraform. Paste the whole text of the private key, with its first and last line, and press \"Add SSH key\".")
#line 197 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen hand-key, text 2: text */
/* xgettext:no-c-format */
N_("The key is in this file. Open it in an editor and copy all of it.")
#line 198 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen hand-key, text 3: text */
/* xgettext:no-c-format */
N_("For your safety the wizard does not put secrets into the clipboard. Empty it afterwards.")
#line 201 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen hand-key, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Private key, in this file")
#line 204 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen hand-key, action hand-key-added: title */
/* xgettext:no-c-format */
N_("The private key is handed over")
#line 205 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen hand-key, action hand-key-added, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 208 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen hand-key, action hand-key-added, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Without an API token nothing on Terraform's side can be read.")
#line 207 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen hand-key, action hand-key-added, outcome told: note */
/* xgettext:no-c-format */
N_("done by hand")
#line 213 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof: title */
/* xgettext:no-c-format */
N_("Does Terraform see the code?")
#line 216 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, text 1: text */
/* xgettext:no-c-format */
N_("As a last proof Terraform itself is asked which repositories it sees on the server with the token. Older versions of Terraform cannot tell.")
#line 219 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-collections: title */
/* xgettext:no-c-format */
N_("Which collections does it see?")
#line 225 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-collections, outcome ours: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform sees the collection {collection_name}.")
#line 223 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-collections, outcome ours: note */
/* xgettext:python-brace-format, no-c-format */
N_("{collection_name}")
#line 230 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-collections, outcome others: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform sees the server, and calls what it finds there {vcs_organization}.")
#line 228 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-collections, outcome others: note */
/* xgettext:python-brace-format, no-c-format */
N_("{vcs_organization}")
#line 235 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-collections, outcome none: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform lists no collection. It is asked for the repositories of {collection_name} all the same.")
#line 233 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-collections, outcome none: note */
/* xgettext:no-c-format */
N_("none listed")
#line 240 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-collections, outcome not-offered: say */
/* xgettext:no-c-format */
N_("This version of Terraform cannot tell which collections it sees.")
#line 238 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-collections, outcome not-offered: note */
/* xgettext:no-c-format */
N_("not offered")
#line 245 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-collections, outcome refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform could not look at the server: {detail}")
#line 243 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-collections, outcome refused: note */
/* xgettext:no-c-format */
N_("server refused it")
#line 246 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-collections, outcome refused: fix */
/* xgettext:no-c-format */
N_("Check that Terraform can reach the server over the web, that the token is still valid, and that IIS Basic Authentication is off.")
#line 252 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-repositories: title */
/* xgettext:no-c-format */
N_("Which repositories does it see?")
#line 258 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome some: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform sees repositories on the server: the connection works. The first one is {repository_identifier}")
#line 256 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome some: note */
/* xgettext:python-brace-format, no-c-format */
N_("{seen_count} repositories")
#line 265 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome none: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform is connected but sees no repository in {vcs_organization}.")
#line 264 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome none: note */
/* xgettext:no-c-format */
N_("no repository")
#line 266 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome none: fix */
/* xgettext:no-c-format */
N_("Check that the account may read the repositories and that Terraform can reach the server. Then press Enter.")
#line 270 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome not-offered: say */
/* xgettext:no-c-format */
N_("This version of Terraform cannot tell which repositories it sees. The token and the key are there; a first workspace will prove them.")
#line 269 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome not-offered: note */
/* xgettext:no-c-format */
N_("not offered")
#line 275 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform could not list the repositories: {detail}")
#line 273 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome refused: note */
/* xgettext:no-c-format */
N_("server refused it")
#line 276 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome refused: fix */
/* xgettext:no-c-format */
N_("Check that Terraform can reach the server over the web, that the token is still valid, and that IIS Basic Authentication is off.")
#line 284 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen finished: title */
/* xgettext:no-c-format */
N_("Finished")
#line 286 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen finished, text 1: text */
/* xgettext:no-c-format */
N_("Terraform can now use the code on your server: create a workspace and choose a repository.")
#line 287 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen finished, text 2: text */
/* xgettext:no-c-format */
N_("As text a repository is collection/project/_git/repository. Without _git it is refused.")
#line 288 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen finished, text 3: text */
/* xgettext:no-c-format */
N_("Start the first run by hand. Later every push starts one, if the server can reach Terraform for its webhooks.")
#line 289 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen finished, text 4: text */
/* xgettext:no-c-format */
N_("Deleting the provider in Terraform unlinks every workspace that uses it.")
#line 290 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen finished, text 5: text */
/* xgettext:python-brace-format, no-c-format */
N_("The token runs out on {pat_expires}. Enter a new one in the provider before that day.")
#line 293 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen finished, links 1: label */
/* xgettext:no-c-format */
N_("Workspaces")
#line 296 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen finished, action hand-finished: title */
/* xgettext:no-c-format */
N_("Terraform lists repositories")
#line 298 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen finished, action hand-finished, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 301 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen finished, action hand-finished, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Without an API token nothing on Terraform's side can be read.")
#line 300 "screens/terraform-azure-devops-server/end.json"
/* TRANSLATORS: screen finished, action hand-finished, outcome told: note */
/* xgettext:no-c-format */
N_("done by hand")
#line 2 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome resolve: say */
/* xgettext:python-brace-format, no-c-format */
N_("The name {reply_host} cannot be found from this machine.")
#line 1 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome resolve: note */
/* xgettext:no-c-format */
N_("name not found")
#line 3 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome resolve: fix */
/* xgettext:no-c-format */
N_("Check the spelling. If it is right, check the network, the VPN and the name service, then try again.")
#line 6 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome connect: say */
/* xgettext:python-brace-format, no-c-format */
N_("Nothing answers at {reply_host}: {reply_error}.")
#line 5 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome connect: note */
/* xgettext:no-c-format */
N_("nobody answers")
#line 7 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome connect: fix */
/* xgettext:no-c-format */
N_("Check the port in the address. A firewall may stand in between, or the service may be down. Then try again.")
#line 10 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome timeout: say */
/* xgettext:python-brace-format, no-c-format */
N_("{reply_host} did not answer in time.")
#line 9 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome timeout: note */
/* xgettext:no-c-format */
N_("no answer in time")
#line 11 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome timeout: fix */
/* xgettext:no-c-format */
N_("The service may be busy, or a firewall drops the packets. Wait a moment and try again.")
#line 14 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome reset: say */
/* xgettext:python-brace-format, no-c-format */
N_("The connection to {reply_host} broke off before the answer was complete: {reply_error}.")
#line 13 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome reset: note */
/* xgettext:no-c-format */
N_("connection broke off")
#line 15 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome reset: fix */
/* xgettext:no-c-format */
N_("Try again. If it happens every time, ask who runs the firewall or proxy in between.")
#line 18 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls-expired: say */
/* xgettext:python-brace-format, no-c-format */
N_("The certificate of {reply_host} is out of date, or this machine's clock is wrong: {reply_error}.")
#line 17 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls-expired: note */
/* xgettext:no-c-format */
N_("certificate expired")
#line 19 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls-expired: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Check the clock of this machine. If it is right, the administrator of {reply_host} has to renew the certificate.")
#line 22 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls-ca: say */
/* xgettext:python-brace-format, no-c-format */
N_("The certificate of {reply_host} comes from an issuer that this machine does not trust: {reply_error}.")
#line 21 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls-ca: note */
/* xgettext:no-c-format */
N_("issuer not trusted")
#line 23 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls-ca: fix */
/* xgettext:no-c-format */
N_("For a company's own authority, start again with --ca-file and its certificate. Otherwise the chain that the server sends may lack a link.")
#line 27 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls-host: say */
/* xgettext:python-brace-format, no-c-format */
N_("The certificate that {reply_host} shows is made out to another name: {reply_error}.")
#line 26 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls-host: note */
/* xgettext:no-c-format */
N_("certificate of another")
#line 28 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls-host: fix */
/* xgettext:no-c-format */
N_("Use the name that stands in the certificate, or have the server's certificate made out to this name too.")
#line 32 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls: say */
/* xgettext:python-brace-format, no-c-format */
N_("No secure connection to {reply_host} came about: {reply_error}.")
#line 31 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls: note */
/* xgettext:no-c-format */
N_("no secure connection")
#line 33 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls: fix */
/* xgettext:no-c-format */
N_("Check that this is the https port. Very old servers speak only TLS versions that are refused today.")
#line 36 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls-client: say */
/* xgettext:python-brace-format, no-c-format */
N_("No secure connection to {reply_host} came about: {reply_error}.")
#line 35 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls-client: note */
/* xgettext:no-c-format */
N_("wants a certificate")
#line 37 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome tls-client: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Ask the administrator of {reply_host} for a certificate that it takes, or for an address that does without.")
#line 41 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome proxy: say */
/* xgettext:python-brace-format, no-c-format */
N_("The proxy did not let the connection to {reply_host} through: {reply_error}.")
#line 40 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome proxy: note */
/* xgettext:no-c-format */
N_("proxy refused")
#line 42 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome proxy: fix */
/* xgettext:no-c-format */
N_("Check HTTPS_PROXY and the user name and password in it. For a host in your own network, put the host in NO_PROXY.")
#line 45 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome too-large: say */
/* xgettext:python-brace-format, no-c-format */
N_("{reply_host} sent more than an answer to this question can be, so it was cut off.")
#line 44 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome too-large: note */
/* xgettext:no-c-format */
N_("reply too large")
#line 46 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome too-large: fix */
/* xgettext:no-c-format */
N_("Check the address: this is probably not the service that was meant.")
#line 49 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome cancelled: say */
/* xgettext:no-c-format */
N_("You stopped this before an answer came.")
#line 48 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome cancelled: note */
/* xgettext:no-c-format */
N_("stopped")
#line 50 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome cancelled: fix */
/* xgettext:no-c-format */
N_("Press Enter to ask again.")
#line 53 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("{reply_host} could not be asked: {reply_error}.")
#line 52 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome other: note */
/* xgettext:no-c-format */
N_("not asked")
#line 54 "screens/shared/transport.json"
/* TRANSLATORS: set transport, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, correct what they name, and press Enter.")
#line 59 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome resolve: say */
/* xgettext:python-brace-format, no-c-format */
N_("The name {reply_host} cannot be found from this machine.")
#line 58 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome resolve: note */
/* xgettext:no-c-format */
N_("name not found")
#line 60 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome resolve: fix */
/* xgettext:no-c-format */
N_("Check the spelling. If it is right, check the network, the VPN and the name service, then try again.")
#line 63 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome connect: say */
/* xgettext:python-brace-format, no-c-format */
N_("Nothing answers at {reply_host}: {reply_error}.")
#line 62 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome connect: note */
/* xgettext:no-c-format */
N_("nobody answers")
#line 64 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome connect: fix */
/* xgettext:no-c-format */
N_("Check the port in the address. A firewall may stand in between, or the service may be down. Then try again.")
#line 67 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls-expired: say */
/* xgettext:python-brace-format, no-c-format */
N_("The certificate of {reply_host} is out of date, or this machine's clock is wrong: {reply_error}.")
#line 66 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls-expired: note */
/* xgettext:no-c-format */
N_("certificate expired")
#line 68 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls-expired: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Check the clock of this machine. If it is right, the administrator of {reply_host} has to renew the certificate.")
#line 71 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls-ca: say */
/* xgettext:python-brace-format, no-c-format */
N_("The certificate of {reply_host} comes from an issuer that this machine does not trust: {reply_error}.")
#line 70 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls-ca: note */
/* xgettext:no-c-format */
N_("issuer not trusted")
#line 72 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls-ca: fix */
/* xgettext:no-c-format */
N_("For a company's own authority, start again with --ca-file and its certificate. Otherwise the chain that the server sends may lack a link.")
#line 76 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls-host: say */
/* xgettext:python-brace-format, no-c-format */
N_("The certificate that {reply_host} shows is made out to another name: {reply_error}.")
#line 75 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls-host: note */
/* xgettext:no-c-format */
N_("certificate of another")
#line 77 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls-host: fix */
/* xgettext:no-c-format */
N_("Use the name that stands in the certificate, or have the server's certificate made out to this name too.")
#line 81 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls: say */
/* xgettext:python-brace-format, no-c-format */
N_("No secure connection to {reply_host} came about: {reply_error}.")
#line 80 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls: note */
/* xgettext:no-c-format */
N_("no secure connection")
#line 82 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls: fix */
/* xgettext:no-c-format */
N_("Check that this is the https port. Very old servers speak only TLS versions that are refused today.")
#line 85 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls-client: say */
/* xgettext:python-brace-format, no-c-format */
N_("No secure connection to {reply_host} came about: {reply_error}.")
#line 84 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls-client: note */
/* xgettext:no-c-format */
N_("wants a certificate")
#line 86 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome tls-client: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Ask the administrator of {reply_host} for a certificate that it takes, or for an address that does without.")
#line 90 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome proxy: say */
/* xgettext:python-brace-format, no-c-format */
N_("The proxy did not let the connection to {reply_host} through: {reply_error}.")
#line 89 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome proxy: note */
/* xgettext:no-c-format */
N_("proxy refused")
#line 91 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome proxy: fix */
/* xgettext:no-c-format */
N_("Check HTTPS_PROXY and the user name and password in it. For a host in your own network, put the host in NO_PROXY.")
#line 94 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome too-large: say */
/* xgettext:python-brace-format, no-c-format */
N_("{reply_host} sent more than an answer to this question can be, so it was cut off.")
#line 93 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome too-large: note */
/* xgettext:no-c-format */
N_("reply too large")
#line 95 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome too-large: fix */
/* xgettext:no-c-format */
N_("Check the address: this is probably not the service that was meant.")
#line 98 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome cancelled: say */
/* xgettext:no-c-format */
N_("You stopped this before an answer came.")
#line 97 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome cancelled: note */
/* xgettext:no-c-format */
N_("stopped")
#line 99 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome cancelled: fix */
/* xgettext:no-c-format */
N_("Press Enter to ask again.")
#line 102 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("{reply_host} could not be asked: {reply_error}.")
#line 101 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome other: note */
/* xgettext:no-c-format */
N_("not asked")
#line 103 "screens/shared/transport.json"
/* TRANSLATORS: set transport-change, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, correct what they name, and press Enter.")
#line 109 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome moved: say */
/* xgettext:python-brace-format, no-c-format */
N_("{reply_host} sends this on to {moved_to}. It was not followed, because that could hand a token to a stranger.")
#line 107 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome moved: note */
/* xgettext:no-c-format */
N_("sent elsewhere")
#line 110 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome moved: fix */
/* xgettext:no-c-format */
N_("If you know that address, enter it instead; otherwise open it in a browser and see where it leads.")
#line 113 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome proxy-login: say */
/* xgettext:python-brace-format, no-c-format */
N_("A proxy on the way to {reply_host} wants a user name and password.")
#line 112 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome proxy-login: note */
/* xgettext:no-c-format */
N_("proxy wants a log-in")
#line 114 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome proxy-login: fix */
/* xgettext:no-c-format */
N_("Put them into HTTPS_PROXY, before the name of the proxy as user:password@, and start again.")
#line 117 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome down: say */
/* xgettext:python-brace-format, no-c-format */
N_("{reply_host} has a fault of its own just now: status {reply_status}.")
#line 116 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome down: note */
/* xgettext:python-brace-format, no-c-format */
N_("error {reply_status}")
#line 118 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome down: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Wait a minute and press Enter. If it stays so, tell the people who run {reply_host}.")
#line 122 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome page: say */
/* xgettext:python-brace-format, no-c-format */
N_("Instead of data a web page came from {reply_host}: \"{reply_text}\". It may be that of a proxy or a sign-in.")
#line 121 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome page: note */
/* xgettext:no-c-format */
N_("a web page came")
#line 123 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome page: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Check the address. Behind a company's proxy, ask whether {reply_host} may be reached without its sign-in page.")
#line 127 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("{reply_host} gave an answer that this guide does not know: status {reply_status}.")
#line 126 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome other: note */
/* xgettext:python-brace-format, no-c-format */
N_("status {reply_status}")
#line 128 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, try again, and report it with the status if it stays so.")
#line 133 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest-down, outcome down: say */
/* xgettext:python-brace-format, no-c-format */
N_("{reply_host} has a fault of its own just now: status {reply_status}.")
#line 132 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest-down, outcome down: note */
/* xgettext:python-brace-format, no-c-format */
N_("error {reply_status}")
#line 134 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest-down, outcome down: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Wait a minute and press Enter. If it stays so, tell the people who run {reply_host}.")
#line 138 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest-down, outcome page: say */
/* xgettext:python-brace-format, no-c-format */
N_("Instead of data a web page came from {reply_host}: \"{reply_text}\". It may be that of a proxy or a sign-in.")
#line 137 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest-down, outcome page: note */
/* xgettext:no-c-format */
N_("a web page came")
#line 139 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest-down, outcome page: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Check the address. Behind a company's proxy, ask whether {reply_host} may be reached without its sign-in page.")
#line 143 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest-down, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("{reply_host} gave an answer that this guide does not know: status {reply_status}.")
#line 142 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest-down, outcome other: note */
/* xgettext:python-brace-format, no-c-format */
N_("status {reply_status}")
#line 144 "screens/shared/transport.json"
/* TRANSLATORS: set http-rest-down, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, try again, and report it with the status if it stays so.")
#line 149 "screens/shared/transport.json"
/* TRANSLATORS: set http-busy, outcome busy: say */
/* xgettext:python-brace-format, no-c-format */
N_("{reply_host} has had too many requests and asks to wait {reply_wait} seconds.")
#line 148 "screens/shared/transport.json"
/* TRANSLATORS: set http-busy, outcome busy: note */
/* xgettext:no-c-format */
N_("too many requests")
#line 150 "screens/shared/transport.json"
/* TRANSLATORS: set http-busy, outcome busy: fix */
/* xgettext:no-c-format */
N_("Wait so long, then press Enter. Nothing is lost.")
#line 2 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-token, outcome unauthorized: say */
/* xgettext:no-c-format */
N_("Terraform refuses the API token: it is wrong, has expired, or belongs to another host.")
#line 1 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-token, outcome unauthorized: note */
/* xgettext:no-c-format */
N_("token refused")
#line 3 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-token, outcome unauthorized: fix */
/* xgettext:no-c-format */
N_("Make a new token and paste it. If the token came from a variable or a file, that one may be stale: see which source is named beside the field.")
#line 7 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-token, outcome too-many: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform has had too many requests from this user and asks to wait {reply_wait} seconds.")
#line 6 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-token, outcome too-many: note */
/* xgettext:no-c-format */
N_("too many requests")
#line 8 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-token, outcome too-many: fix */
/* xgettext:no-c-format */
N_("Wait a moment, then press Enter. Nothing is lost.")
#line 14 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome forbidden: say */
/* xgettext:no-c-format */
N_("Terraform knows the token but does not allow this to its owner.")
#line 13 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome forbidden: note */
/* xgettext:no-c-format */
N_("not allowed")
#line 15 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome forbidden: fix */
/* xgettext:no-c-format */
N_("Use the token of a user or team with the permission \"Manage VCS Settings\", such as the team owners.")
#line 19 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome hidden: say */
/* xgettext:no-c-format */
N_("Terraform answers \"not found\". That also means: the token may not see it, or the organization's plan does not include it.")
#line 18 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome hidden: note */
/* xgettext:no-c-format */
N_("not found or hidden")
#line 20 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome hidden: fix */
/* xgettext:no-c-format */
N_("Check three things: the name of the organization, the permission \"Manage VCS Settings\" of the token's owner, and VCS connections in the plan.")
#line 24 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome conflict: say */
/* xgettext:no-c-format */
N_("Something else is changing the same thing in Terraform just now.")
#line 23 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome conflict: note */
/* xgettext:no-c-format */
N_("in use")
#line 25 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome conflict: fix */
/* xgettext:no-c-format */
N_("Wait a moment and press Enter.")
#line 29 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome media-type: say */
/* xgettext:no-c-format */
N_("Terraform did not accept the content type. This is a fault of this guide or of a proxy that changes headers.")
#line 28 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome media-type: note */
/* xgettext:no-c-format */
N_("wrong content type")
#line 30 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome media-type: fix */
/* xgettext:no-c-format */
N_("Try without the proxy. If it stays so, report it with the details.")
#line 34 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome ssh-key-invalid: say */
/* xgettext:no-c-format */
N_("Terraform says that the SSH private key is not valid: it may be in another format, encrypted, or cut short.")
#line 33 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome ssh-key-invalid: note */
/* xgettext:no-c-format */
N_("key refused")
#line 35 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome ssh-key-invalid: fix */
/* xgettext:no-c-format */
N_("Go back to the SSH key and make a new one, or choose one that begins with BEGIN RSA PRIVATE KEY.")
#line 40 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome invalid: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform did not accept what was sent: {detail}")
#line 38 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome invalid: note */
/* xgettext:no-c-format */
N_("not accepted")
#line 41 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome invalid: fix */
/* xgettext:no-c-format */
N_("Go back, correct what it names, and try again.")
#line 46 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome invalid-title: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform did not accept what was sent and names no reason: {detail}")
#line 44 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome invalid-title: note */
/* xgettext:no-c-format */
N_("not accepted")
#line 47 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome invalid-title: fix */
/* xgettext:no-c-format */
N_("Check the name, both addresses and the key, then try again.")
#line 52 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome invalid-text: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform did not accept what was sent: {detail}")
#line 50 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome invalid-text: note */
/* xgettext:no-c-format */
N_("not accepted")
#line 53 "screens/shared/terraform.json"
/* TRANSLATORS: set terraform-errors, outcome invalid-text: fix */
/* xgettext:no-c-format */
N_("Go back, correct what it names, and try again.")
#line 2 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome expired: say */
/* xgettext:no-c-format */
N_("The server says that this personal access token has expired.")
#line 1 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome expired: note */
/* xgettext:no-c-format */
N_("token expired")
#line 3 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome expired: fix */
/* xgettext:no-c-format */
N_("On the page of personal access tokens, choose it and extend it, or make a new one and paste that.")
#line 8 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome expired-json: say */
/* xgettext:no-c-format */
N_("The server says that this personal access token has expired.")
#line 7 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome expired-json: note */
/* xgettext:no-c-format */
N_("token expired")
#line 9 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome expired-json: fix */
/* xgettext:no-c-format */
N_("On the page of personal access tokens, choose it and extend it, or make a new one and paste that.")
#line 13 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome throttled: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server slows this account down and asks to wait {reply_wait} seconds.")
#line 12 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome throttled: note */
/* xgettext:no-c-format */
N_("slowed down")
#line 14 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome throttled: fix */
/* xgettext:no-c-format */
N_("Wait so long, then press Enter.")
#line 18 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome throttled-text: say */
/* xgettext:no-c-format */
N_("The server stopped the request because this account has used too much of it.")
#line 17 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome throttled-text: note */
/* xgettext:no-c-format */
N_("slowed down")
#line 19 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome throttled-text: fix */
/* xgettext:no-c-format */
N_("Wait a minute, then press Enter.")
#line 23 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome sign-in: say */
/* xgettext:no-c-format */
N_("The server answered with its sign-in page: it does not take this token.")
#line 22 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome sign-in: note */
/* xgettext:no-c-format */
N_("sign-in page")
#line 24 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome sign-in: fix */
/* xgettext:no-c-format */
N_("Check that the token is complete, has not expired, and was made on this server.")
#line 28 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome sign-in-moved: say */
/* xgettext:no-c-format */
N_("The server sends this request to its sign-in page: it does not take this token.")
#line 27 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome sign-in-moved: note */
/* xgettext:no-c-format */
N_("sign-in page")
#line 29 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome sign-in-moved: fix */
/* xgettext:no-c-format */
N_("Check that the token is complete, has not expired, and was made on this server.")
#line 33 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome sign-in-entra: say */
/* xgettext:no-c-format */
N_("The address sends to Microsoft's sign-in: the token was not taken, or a gateway in front of the server wants its own log-in.")
#line 32 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome sign-in-entra: note */
/* xgettext:no-c-format */
N_("sign-in at Microsoft")
#line 34 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome sign-in-entra: fix */
/* xgettext:no-c-format */
N_("Check the token. If the server stands behind Microsoft's application proxy, use an address that leads to it directly.")
#line 38 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome sign-in-200: say */
/* xgettext:no-c-format */
N_("The server answered with its sign-in page: it does not take this token.")
#line 37 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome sign-in-200: note */
/* xgettext:no-c-format */
N_("sign-in page")
#line 39 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome sign-in-200: fix */
/* xgettext:no-c-format */
N_("Check that the token is complete, has not expired, and was made on this server.")
#line 43 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome no-user: say */
/* xgettext:no-c-format */
N_("The server saw no user behind this request: it does not know the token.")
#line 42 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome no-user: note */
/* xgettext:no-c-format */
N_("token not known")
#line 44 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome no-user: fix */
/* xgettext:no-c-format */
N_("Paste the token again, whole and without blanks. If it was made on another server or collection, make one here.")
#line 49 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome version: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server does not know this version of the API: {server_words}")
#line 47 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome version: note */
/* xgettext:no-c-format */
N_("server too old")
#line 50 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome version: fix */
/* xgettext:no-c-format */
N_("The guide needs API version 5.0, that of Azure DevOps Server 2019. The server has to be updated.")
#line 54 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome preview: say */
/* xgettext:no-c-format */
N_("The server offers this only as a preview, so it could not be asked.")
#line 53 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome preview: note */
/* xgettext:no-c-format */
N_("preview only")
#line 55 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-signin, outcome preview: fix */
/* xgettext:no-c-format */
N_("Press Enter to try again. If it stays so, skip this proof and report it with the details.")
#line 62 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-iis, outcome modules: say */
/* xgettext:no-c-format */
N_("The web server IIS refused the token before Azure DevOps saw it. It looks as if IIS Basic Authentication were on.")
#line 60 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-iis, outcome modules: note */
/* xgettext:no-c-format */
N_("IIS refused")
#line 63 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-iis, outcome modules: fix */
/* xgettext:no-c-format */
N_("Ask the server's administrator: IIS Manager, the site, Authentication, Basic Authentication: Disabled. Windows Authentication may stay on.")
#line 69 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-iis, outcome challenges: say */
/* xgettext:no-c-format */
N_("Two parts of the server ask for a password, and the token did not get through. It looks as if IIS Basic Authentication were on.")
#line 68 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-iis, outcome challenges: note */
/* xgettext:no-c-format */
N_("IIS refused")
#line 70 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-iis, outcome challenges: fix */
/* xgettext:no-c-format */
N_("Ask the server's administrator: IIS Manager, the site, Authentication, Basic Authentication: Disabled. Windows Authentication may stay on.")
#line 74 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-iis, outcome server: say */
/* xgettext:no-c-format */
N_("The web server IIS refused the token, and nothing shows that Azure DevOps saw it. IIS Basic Authentication may be on.")
#line 73 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-iis, outcome server: note */
/* xgettext:no-c-format */
N_("IIS refused")
#line 75 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-iis, outcome server: fix */
/* xgettext:no-c-format */
N_("Ask the server's administrator: IIS Manager, the site, Authentication, Basic Authentication: Disabled. If it is off, make a new token.")
#line 81 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-refused, outcome refused: say */
/* xgettext:no-c-format */
N_("Azure DevOps itself refused the token: it is wrong, was revoked, or was made on another server.")
#line 80 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-refused, outcome refused: note */
/* xgettext:no-c-format */
N_("token refused")
#line 82 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-refused, outcome refused: fix */
/* xgettext:no-c-format */
N_("Paste the token again, whole. If that does not help, make a new one on the page of step 1.3.")
#line 86 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-refused, outcome refused-unknown: say */
/* xgettext:no-c-format */
N_("The token was refused, and the answer does not show whether by Azure DevOps or by something in front of it.")
#line 85 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-refused, outcome refused-unknown: note */
/* xgettext:no-c-format */
N_("refused, by whom?")
#line 87 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-refused, outcome refused-unknown: fix */
/* xgettext:no-c-format */
N_("Paste the token again, whole. If that does not help, ask whether a gateway in front of the server wants its own log-in.")
#line 91 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-refused, outcome policy: say */
/* xgettext:no-c-format */
N_("The token is known, but a policy of the server forbids this access.")
#line 90 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-refused, outcome policy: note */
/* xgettext:no-c-format */
N_("policy forbids it")
#line 92 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-refused, outcome policy: fix */
/* xgettext:no-c-format */
N_("Ask the server's administrator which policy applies to this account or to this network.")
#line 96 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-refused, outcome forbidden: say */
/* xgettext:no-c-format */
N_("The token is known, but its owner may not do this.")
#line 95 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-refused, outcome forbidden: note */
/* xgettext:no-c-format */
N_("not allowed")
#line 97 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-refused, outcome forbidden: fix */
/* xgettext:no-c-format */
N_("Ask the server's administrator to give the account access, or use the token of an account that has it.")
#line 103 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-scope, outcome scope-read: say */
/* xgettext:no-c-format */
N_("The server knows the token but refuses to list code: the token lacks the scope Code (Read), or the account may not read this project.")
#line 102 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-scope, outcome scope-read: note */
/* xgettext:python-brace-format, no-c-format */
N_("refused, {reply_status}")
#line 104 "screens/shared/azure-devops.json"
/* TRANSLATORS: set azure-scope, outcome scope-read: fix */
/* xgettext:no-c-format */
N_("Edit the token on the page of step 1.3, tick Code: Read, save. The token stays the same: press Enter to check again.")
#line 2 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome resolve: say */
/* xgettext:python-brace-format, no-c-format */
N_("The name {ssh_host} cannot be found from this machine.")
#line 1 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome resolve: note */
/* xgettext:no-c-format */
N_("name not found")
#line 3 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome resolve: fix */
/* xgettext:no-c-format */
N_("Check the spelling. If it is right, check the network, the VPN and the name service.")
#line 6 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome connect: say */
/* xgettext:python-brace-format, no-c-format */
N_("Nothing answers at {ssh_host}, port {ssh_port}: {reply_error}.")
#line 5 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome connect: note */
/* xgettext:no-c-format */
N_("port closed")
#line 7 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome connect: fix */
/* xgettext:no-c-format */
N_("Check the port. If it is right, SSH may be switched off on the server, or a firewall closes the port.")
#line 10 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome timeout: say */
/* xgettext:python-brace-format, no-c-format */
N_("{ssh_host}, port {ssh_port}, did not answer in time. A firewall may drop the packets.")
#line 9 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome timeout: note */
/* xgettext:no-c-format */
N_("no answer in time")
#line 11 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome timeout: fix */
/* xgettext:no-c-format */
N_("Check the port, then ask who runs the firewall between here and the server.")
#line 14 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome reset: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server broke the connection off before it had shown its key: {reply_error}.")
#line 13 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome reset: note */
/* xgettext:no-c-format */
N_("connection broke off")
#line 15 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome reset: fix */
/* xgettext:no-c-format */
N_("Try again in a minute: some servers refuse many connections in a row.")
#line 18 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome proxy: say */
/* xgettext:python-brace-format, no-c-format */
N_("The proxy does not let SSH through to {ssh_host}: {reply_error}.")
#line 17 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome proxy: note */
/* xgettext:no-c-format */
N_("proxy refused")
#line 19 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome proxy: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Put {ssh_host} into NO_PROXY if it can be reached directly, or do this from a machine that can reach it.")
#line 22 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome unable: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server's key could not be fetched with what this machine has: {reply_error}.")
#line 21 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome unable: note */
/* xgettext:no-c-format */
N_("no tool for it")
#line 23 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome unable: fix */
/* xgettext:no-c-format */
N_("Install the OpenSSH client (it brings ssh-keyscan), then press Enter.")
#line 26 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome cancelled: say */
/* xgettext:no-c-format */
N_("You stopped this before an answer came.")
#line 25 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome cancelled: note */
/* xgettext:no-c-format */
N_("stopped")
#line 27 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome cancelled: fix */
/* xgettext:no-c-format */
N_("Press Enter to ask again.")
#line 30 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome not-ssh: say */
/* xgettext:python-brace-format, no-c-format */
N_("No SSH server answers at {ssh_host}, port {ssh_port}: {reply_error}.")
#line 29 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome not-ssh: note */
/* xgettext:no-c-format */
N_("not SSH")
#line 31 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome not-ssh: fix */
/* xgettext:no-c-format */
N_("Enter the SSH port. The server's administrator finds it in the administration console.")
#line 35 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome no-keys: say */
/* xgettext:no-c-format */
N_("The server greets as SSH but showed no host key that can be used.")
#line 34 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome no-keys: note */
/* xgettext:no-c-format */
N_("no host key")
#line 36 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-reach, outcome no-keys: fix */
/* xgettext:no-c-format */
N_("Press Enter to try again. If it stays so, ask the server's administrator which host keys it has.")
#line 42 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome resolve: say */
/* xgettext:python-brace-format, no-c-format */
N_("The name {ssh_host} cannot be found any more.")
#line 41 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome resolve: note */
/* xgettext:no-c-format */
N_("name not found")
#line 43 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome resolve: fix */
/* xgettext:no-c-format */
N_("Check the network and the VPN, then press Enter.")
#line 46 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome connect: say */
/* xgettext:python-brace-format, no-c-format */
N_("Nothing answers at {ssh_host}, port {ssh_port}: {reply_error}.")
#line 45 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome connect: note */
/* xgettext:no-c-format */
N_("port closed")
#line 47 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome connect: fix */
/* xgettext:no-c-format */
N_("The server was there a moment ago. Wait a little and press Enter.")
#line 50 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome timeout: say */
/* xgettext:no-c-format */
N_("The server did not answer the log-in in time.")
#line 49 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome timeout: note */
/* xgettext:no-c-format */
N_("no answer in time")
#line 51 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome timeout: fix */
/* xgettext:no-c-format */
N_("Wait a little and press Enter.")
#line 54 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome reset: say */
/* xgettext:python-brace-format, no-c-format */
N_("The connection to the server broke off: {reply_error}.")
#line 53 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome reset: note */
/* xgettext:no-c-format */
N_("connection broke off")
#line 55 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome reset: fix */
/* xgettext:no-c-format */
N_("Wait a minute and press Enter: some servers refuse many connections in a row.")
#line 58 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome cancelled: say */
/* xgettext:no-c-format */
N_("You stopped waiting.")
#line 57 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome cancelled: note */
/* xgettext:no-c-format */
N_("stopped")
#line 59 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome cancelled: fix */
/* xgettext:no-c-format */
N_("Press Enter to go on waiting.")
#line 62 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("The log-in could not be tried: {reply_error}.")
#line 61 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome missing: note */
/* xgettext:no-c-format */
N_("key or ssh missing")
#line 63 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome missing: fix */
/* xgettext:no-c-format */
N_("Check that the key file is still there and that the OpenSSH client is installed.")
#line 66 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome unable: say */
/* xgettext:no-c-format */
N_("This machine's SSH library is too old to log in to such a server, so the key could not be tried. That says nothing about the key.")
#line 65 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome unable: note */
/* xgettext:no-c-format */
N_("cannot be tested here")
#line 67 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome unable: fix */
/* xgettext:no-c-format */
N_("Install the OpenSSH client and press Enter to have it proved.")
#line 70 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome host-key: say */
/* xgettext:no-c-format */
N_("The server now shows another host key than the one you agreed to. Nothing was sent.")
#line 69 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome host-key: note */
/* xgettext:no-c-format */
N_("another host key")
#line 71 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome host-key: fix */
/* xgettext:no-c-format */
N_("Ask the server's administrator whether the key was changed. Only then go back to the host key and look at it again.")
#line 75 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome unprotected: say */
/* xgettext:no-c-format */
N_("Others on this machine can read the private key, so SSH does not use it.")
#line 74 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome unprotected: note */
/* xgettext:no-c-format */
N_("key file is open")
#line 76 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-faults, outcome unprotected: fix */
/* xgettext:no-c-format */
N_("Close it with chmod 600 on the key file, then press Enter. If others may have read it, make a new key.")
#line 82 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome legacy: say */
/* xgettext:no-c-format */
N_("This server knows only old algorithms with SHA-1, which are no longer safe. Updates have brought newer ones since 2019.1.2 patch 4.")
#line 81 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome legacy: note */
/* xgettext:no-c-format */
N_("SHA-1 only")
#line 83 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome legacy: fix */
/* xgettext:no-c-format */
N_("Best have the server updated. To go on with the old algorithms for this log-in alone, answer yes, then press Enter.")
#line 87 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome sha1-forced: say */
/* xgettext:no-c-format */
N_("The server refuses the old signature with SHA-1, which this machine was made to use.")
#line 86 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome sha1-forced: note */
/* xgettext:no-c-format */
N_("SHA-1 refused")
#line 88 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome sha1-forced: fix */
/* xgettext:no-c-format */
N_("Take your consent to old algorithms back (answer no) and press Enter.")
#line 92 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome key-expired: say */
/* xgettext:no-c-format */
N_("The server knows this public key, but it has expired there.")
#line 91 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome key-expired: note */
/* xgettext:no-c-format */
N_("key expired")
#line 93 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome key-expired: fix */
/* xgettext:no-c-format */
N_("On the page SSH public keys remove it and add the public key again.")
#line 97 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome accepted: say */
/* xgettext:no-c-format */
N_("The server accepted the key. It says \"Shell access is not supported\", which is its friendly way to end such a log-in.")
#line 96 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome accepted: note */
/* xgettext:no-c-format */
N_("key accepted")
#line 101 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome accepted-path: say */
/* xgettext:no-c-format */
N_("The server accepted the key and complains only about the repository, which was not asked for here.")
#line 100 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome accepted-path: note */
/* xgettext:no-c-format */
N_("key accepted")
#line 105 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome not-yet: say */
/* xgettext:no-c-format */
N_("The server does not know this key yet. Just after adding it that is normal for a minute.")
#line 104 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome not-yet: note */
/* xgettext:no-c-format */
N_("not known yet")
#line 106 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome not-yet: fix */
/* xgettext:no-c-format */
N_("Check that it was added for the right account, whole and as one line, and that it was saved.")
#line 110 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome refused: say */
/* xgettext:no-c-format */
N_("The server refuses the key at the door. It is not there yet, belongs to another account, or the server wants another kind of signature.")
#line 109 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome refused: note */
/* xgettext:no-c-format */
N_("refused at the door")
#line 111 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome refused: fix */
/* xgettext:no-c-format */
N_("Check that the key was added and saved. Azure DevOps takes RSA keys only. If it stays so, ask whether the server has its updates.")
#line 115 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome silent: say */
/* xgettext:no-c-format */
N_("The server let the key in and refused a shell, but left out its usual sentence. So the key was probably accepted.")
#line 114 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome silent: note */
/* xgettext:no-c-format */
N_("probably accepted")
#line 119 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome other: say */
/* xgettext:no-c-format */
N_("The server answered the log-in in a way that this guide does not know.")
#line 118 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 120 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-said, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, press Enter to try again, and report it with the details if it stays so.")
#line 125 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is no private key at {key_path}, or the program ssh-keygen is not installed: {reply_error}.")
#line 124 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome missing: note */
/* xgettext:no-c-format */
N_("no such key")
#line 126 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome missing: fix */
/* xgettext:no-c-format */
N_("Check the path, choose to make a new key, or install the OpenSSH client.")
#line 129 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome unable: say */
/* xgettext:python-brace-format, no-c-format */
N_("{key_path} cannot be read: {reply_error}.")
#line 128 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome unable: note */
/* xgettext:no-c-format */
N_("cannot be read")
#line 130 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome unable: fix */
/* xgettext:no-c-format */
N_("Check who owns the file and its folder, or choose another path.")
#line 133 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome broken: say */
/* xgettext:python-brace-format, no-c-format */
N_("The key could not be looked at: {reply_error}.")
#line 132 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome broken: note */
/* xgettext:no-c-format */
N_("not done")
#line 134 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome broken: fix */
/* xgettext:no-c-format */
N_("Check that the file is a private key and not the public one, then press Enter.")
#line 137 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome encrypted: say */
/* xgettext:no-c-format */
N_("This key has a passphrase. Terraform cannot use it, because nobody is there to type it.")
#line 136 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome encrypted: note */
/* xgettext:no-c-format */
N_("has a passphrase")
#line 138 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome encrypted: fix */
/* xgettext:no-c-format */
N_("Make a new key without a passphrase, or choose another one.")
#line 142 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome no-key: say */
/* xgettext:python-brace-format, no-c-format */
N_("The file {key_path} is no private key that can be read.")
#line 141 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome no-key: note */
/* xgettext:no-c-format */
N_("no private key")
#line 143 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome no-key: fix */
/* xgettext:no-c-format */
N_("Choose the private key and not the public one, or make a new key.")
#line 147 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome no-public: say */
/* xgettext:python-brace-format, no-c-format */
N_("The file {key_path}.pub is not there, or it belongs to another key.")
#line 146 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome no-public: note */
/* xgettext:no-c-format */
N_("public key missing")
#line 148 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome no-public: fix */
/* xgettext:no-c-format */
N_("Remove a wrong one, then make it with ssh-keygen -y -f KEY > KEY.pub, KEY being the private key. Or choose another key.")
#line 152 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome not-rsa: say */
/* xgettext:no-c-format */
N_("This is not an RSA key, and the server takes RSA keys only.")
#line 151 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome not-rsa: note */
/* xgettext:no-c-format */
N_("not RSA")
#line 153 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome not-rsa: fix */
/* xgettext:no-c-format */
N_("Make a new key, or choose one of the type RSA.")
#line 158 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome good: say */
/* xgettext:python-brace-format, no-c-format */
N_("An RSA key in PEM without a passphrase, readable by you alone. {key_sha256}")
#line 156 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome good: note */
/* xgettext:python-brace-format, no-c-format */
N_("RSA, {key_bits} bits")
#line 164 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome openssh: say */
/* xgettext:no-c-format */
N_("The key is in OpenSSH's own format (BEGIN OPENSSH PRIVATE KEY). Terraform's pages ask for PEM; whether this one works is not documented.")
#line 162 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome openssh: note */
/* xgettext:no-c-format */
N_("OpenSSH format")
#line 165 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome openssh: fix */
/* xgettext:no-c-format */
N_("Make a new key. Or copy the file, turn the copy into PEM with ssh-keygen -p -m PEM -N \"\" -f COPY, and enter the copy.")
#line 170 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome pkcs8: say */
/* xgettext:no-c-format */
N_("The key is in the format PKCS#8 (BEGIN PRIVATE KEY). Terraform's pages ask for PEM; whether this one works is not documented.")
#line 168 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome pkcs8: note */
/* xgettext:no-c-format */
N_("PKCS#8 format")
#line 171 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome pkcs8: fix */
/* xgettext:no-c-format */
N_("Make a new key. Or copy the file, turn the copy into PEM with ssh-keygen -p -m PEM -N \"\" -f COPY, and enter the copy.")
#line 175 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome short: say */
/* xgettext:no-c-format */
N_("This RSA key is too short to be safe.")
#line 174 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome short: note */
/* xgettext:no-c-format */
N_("key too short")
#line 176 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome short: fix */
/* xgettext:no-c-format */
N_("Make a new key; it gets 4096 bits.")
#line 180 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome open: say */
/* xgettext:python-brace-format, no-c-format */
N_("Others on this machine can read the private key {key_path}.")
#line 179 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome open: note */
/* xgettext:no-c-format */
N_("file is open")
#line 181 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome open: fix */
/* xgettext:no-c-format */
N_("Close it with chmod 600 on the file. If others may have read it, make a new key instead.")
#line 185 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome other: say */
/* xgettext:no-c-format */
N_("The wizard cannot tell what kind of key this is.")
#line 184 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome other: note */
/* xgettext:no-c-format */
N_("unknown kind of key")
#line 186 "screens/shared/ssh.json"
/* TRANSLATORS: set ssh-key, outcome other: fix */
/* xgettext:no-c-format */
N_("Choose the private key, not the public one, or make a new key.")
#line 1 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: title */
/* xgettext:no-c-format */
N_("Bitbucket Cloud to Terraform Cloud")
#line 2 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: menu */
/* xgettext:no-c-format */
N_("Bitbucket Cloud")
#line 3 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: group */
/* xgettext:no-c-format */
N_("Terraform Cloud")
#line 4 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: summary */
/* xgettext:no-c-format */
N_("4 steps, about 15 minutes")
#line 13 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: needs 1: text */
/* xgettext:no-c-format */
N_("An account on Bitbucket Cloud with admin access to the repositories, best a service user. Somebody who administers the workspace has to add an OAuth consumer.")
#line 14 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: needs 2: text */
/* xgettext:no-c-format */
N_("An organization in Terraform Cloud (today HCP Terraform) or Terraform Enterprise, where you may manage VCS settings.")
#line 15 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: needs 3: text */
/* xgettext:no-c-format */
N_("An API token for Terraform and one for Bitbucket save you work and prove more, but you can do without either.")
#line 18 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 0.1: title */
/* xgettext:no-c-format */
N_("Permission")
#line 19 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 0.2: title */
/* xgettext:no-c-format */
N_("The four stages")
#line 20 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 0.3: title */
/* xgettext:no-c-format */
N_("The right guide")
#line 21 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 1.1: title */
/* xgettext:no-c-format */
N_("Add a provider")
#line 22 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 1.2: title */
/* xgettext:no-c-format */
N_("Choose its kind")
#line 23 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 2.1: title */
/* xgettext:no-c-format */
N_("Service account")
#line 24 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 2.1n: title */
/* xgettext:no-c-format */
N_("Admin access")
#line 25 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 2.2: title */
/* xgettext:no-c-format */
N_("Open the form")
#line 26 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 2.3: title */
/* xgettext:no-c-format */
N_("Fill in the form")
#line 27 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 2.4: title */
/* xgettext:no-c-format */
N_("Save it")
#line 28 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 2.5: title */
/* xgettext:no-c-format */
N_("Key and secret")
#line 29 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 3.1: title */
/* xgettext:no-c-format */
N_("Hand both over")
#line 30 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 3.2: title */
/* xgettext:no-c-format */
N_("Connect")
#line 31 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 3.3: title */
/* xgettext:no-c-format */
N_("Grant access")
#line 32 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 4.0: title */
/* xgettext:no-c-format */
N_("SSH key or not")
#line 33 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 4.0n: title */
/* xgettext:no-c-format */
N_("What SSH is for")
#line 34 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 4.0u: title */
/* xgettext:no-c-format */
N_("Also later")
#line 35 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 4N.1: title */
/* xgettext:no-c-format */
N_("Skip and finish")
#line 36 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 4Y.1: title */
/* xgettext:no-c-format */
N_("Make an SSH key")
#line 37 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 4Y.2: title */
/* xgettext:no-c-format */
N_("Add public key")
#line 38 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 4Y.3: title */
/* xgettext:no-c-format */
N_("Hand over key")
#line 39 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: step 9: title */
/* xgettext:no-c-format */
N_("Finished")
#line 42 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: service terraform: title */
/* xgettext:no-c-format */
N_("Terraform")
#line 45 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: service bitbucket: title */
/* xgettext:no-c-format */
N_("Bitbucket, with your API token")
#line 47 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: service bitbucket-access: title */
/* xgettext:no-c-format */
N_("Bitbucket, with your access token")
#line 49 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: service bitbucket-consumer: title */
/* xgettext:no-c-format */
N_("Bitbucket, as the OAuth consumer")
#line 51 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: service bitbucket-token: title */
/* xgettext:no-c-format */
N_("Bitbucket's token endpoint")
#line 65 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: task ssh-key: title */
/* xgettext:no-c-format */
N_("Add or exchange the SSH key")
#line 65 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: task ssh-key: summary */
/* xgettext:no-c-format */
N_("for a connection that is there")
#line 67 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: task ssh-key, needs 1: text */
/* xgettext:no-c-format */
N_("A connection to Bitbucket Cloud in Terraform, to which access has been granted.")
#line 68 "screens/terraform-bitbucket-cloud/guide.json"
/* TRANSLATORS: task ssh-key, needs 2: text */
/* xgettext:no-c-format */
N_("Only for Git submodules that can be reached over SSH alone.")
#line 1 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way: title */
/* xgettext:no-c-format */
N_("How do you want to work?")
#line 2 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, text 1: text */
/* xgettext:no-c-format */
N_("Afterwards Terraform reads code from your workspace on Bitbucket Cloud, and Bitbucket tells Terraform about every push.")
#line 3 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, text 2: text */
/* xgettext:no-c-format */
N_("There are four stages: begin a provider in Terraform, add an OAuth consumer on Bitbucket, hand its key and secret to Terraform, grant access. An SSH key is extra and seldom needed.")
#line 4 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, text 3: text */
/* xgettext:no-c-format */
N_("Whatever you choose, only one provider is made, and the wizard looks first whether there is one.")
#line 7 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, field way: label */
/* xgettext:no-c-format */
N_("Terraform's part")
#line 8 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, field way: help */
/* xgettext:no-c-format */
N_("You can change this later: go back to this screen.")
#line 10 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, field way, choices 1: label */
/* xgettext:no-c-format */
N_("with an API token")
#line 10 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, field way, choices 1: note */
/* xgettext:no-c-format */
N_("The wizard looks, creates and reads back.")
#line 11 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, field way, choices 2: label */
/* xgettext:no-c-format */
N_("by hand, in the browser")
#line 11 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, field way, choices 2: note */
/* xgettext:no-c-format */
N_("Terraform's side cannot be proved then.")
#line 13 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, field make_way: label */
/* xgettext:no-c-format */
N_("Who adds the provider?")
#line 15 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, field make_way: help */
/* xgettext:no-c-format */
N_("Take the form when Terraform does not let the wizard add this kind of provider.")
#line 17 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, field make_way, choices 1: label */
/* xgettext:no-c-format */
N_("the wizard")
#line 17 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, field make_way, choices 1: note */
/* xgettext:no-c-format */
N_("In step 3.1, when key and secret are there.")
#line 18 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, field make_way, choices 2: label */
/* xgettext:no-c-format */
N_("you, in Terraform's form")
#line 18 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen way, field make_way, choices 2: note */
/* xgettext:no-c-format */
N_("The wizard finds it and reads it back.")
#line 22 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address: title */
/* xgettext:no-c-format */
N_("Is it Bitbucket Cloud?")
#line 24 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, text 1: text */
/* xgettext:no-c-format */
N_("Paste the address from your browser when you look at the workspace or at one of its repositories.")
#line 25 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, text 2: text */
/* xgettext:no-c-format */
N_("A Bitbucket Server or Data Center of your own has another document, and a guide of its own here.")
#line 28 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, field bb_address: label */
/* xgettext:no-c-format */
N_("Address of the workspace")
#line 29 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, field bb_address: help */
/* xgettext:no-c-format */
N_("For instance https://bitbucket.org/acme, or the address of any repository in it.")
#line 31 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, field bb_address: format */
/* xgettext:no-c-format */
N_("This is not Bitbucket Cloud, whose addresses begin with https://bitbucket.org. For a server of your own take the guide \"Bitbucket Server, Data Center\".")
#line 33 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, field bb_address, refuse 1: say */
/* xgettext:no-c-format */
N_("This is an address for SSH. Enter the one that the browser shows, with https.")
#line 34 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, field bb_address, refuse 2: say */
/* xgettext:no-c-format */
N_("This is Bitbucket's API. Enter the address that the browser shows, such as https://bitbucket.org/acme.")
#line 36 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, field bb_address, refuse 3: say */
/* xgettext:no-c-format */
N_("This is not Bitbucket. Other providers have documents of their own.")
#line 40 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, action cloud-answers: title */
/* xgettext:no-c-format */
N_("Does Bitbucket Cloud answer?")
#line 45 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, action cloud-answers, outcome here: say */
/* xgettext:no-c-format */
N_("The address is one of Bitbucket Cloud, and its API answers.")
#line 44 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, action cloud-answers, outcome here: note */
/* xgettext:no-c-format */
N_("it answers")
#line 49 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, action cloud-answers, outcome other: say */
/* xgettext:no-c-format */
N_("The address is one of Bitbucket Cloud. Its API answers, though not as it is described.")
#line 48 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, action cloud-answers, outcome other: note */
/* xgettext:no-c-format */
N_("something answers")
#line 1 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan: title */
/* xgettext:no-c-format */
N_("The provider comes later")
#line 3 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, text 1: text */
/* xgettext:no-c-format */
N_("In Terraform there is nothing to press yet: the wizard adds the provider in step 3.1, as soon as Bitbucket has given you key and secret.")
#line 4 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, text 2: text */
/* xgettext:python-brace-format, no-c-format */
N_("Now it looks whether {organization} has one for Bitbucket Cloud already: it is never made twice.")
#line 11 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, field adopt: label */
/* xgettext:no-c-format */
N_("There is one already")
#line 13 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, field adopt: help */
/* xgettext:no-c-format */
N_("Another one is only needed for another account on Bitbucket.")
#line 15 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, field adopt, choices 1: label */
/* xgettext:no-c-format */
N_("use it")
#line 15 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, field adopt, choices 1: note */
/* xgettext:no-c-format */
N_("Workspaces that use it stay connected.")
#line 16 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, field adopt, choices 2: label */
/* xgettext:no-c-format */
N_("make another one")
#line 16 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, field adopt, choices 2: note */
/* xgettext:no-c-format */
N_("For another account or workspace on Bitbucket.")
#line 20 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, action find-provider: title */
/* xgettext:no-c-format */
N_("Is there a provider already?")
#line 27 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, action find-provider, outcome found: say */
/* xgettext:python-brace-format, no-c-format */
N_("{organization} has a provider for Bitbucket Cloud already ({found_id}).")
#line 25 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, action find-provider, outcome found: note */
/* xgettext:no-c-format */
N_("there is one")
#line 34 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, action find-provider, outcome none: say */
/* xgettext:no-c-format */
N_("There is no provider for Bitbucket Cloud yet.")
#line 33 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, action find-provider, outcome none: note */
/* xgettext:no-c-format */
N_("none yet")
#line 43 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-page: title */
/* xgettext:no-c-format */
N_("Open the VCS providers")
#line 46 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-page, text 1: text */
/* xgettext:no-c-format */
N_("Log in to Terraform in the browser. Under \"Settings\" choose \"Providers\" (below Version Control). Look whether Bitbucket Cloud is there already; if not, press \"Add VCS Provider\".")
#line 47 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-page, text 2: text */
/* xgettext:no-c-format */
N_("If you have just created the organization, you may be on this page already.")
#line 48 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-page, text 3: text */
/* xgettext:no-c-format */
N_("In the document: the organization menu at the upper left, \"Settings\" at the top, \"VCS Providers\" in the left sidebar, \"Add VCS Provider\".")
#line 51 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-page, links 1: label */
/* xgettext:no-c-format */
N_("Providers of the organization")
#line 54 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-page, action hand-opened: title */
/* xgettext:no-c-format */
N_("The page is open")
#line 56 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-page, action hand-opened, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 60 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind: title */
/* xgettext:no-c-format */
N_("Choose Bitbucket Cloud")
#line 63 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind, text 1: text */
/* xgettext:no-c-format */
N_("Press \"Bitbucket\", then \"Bitbucket Cloud\". The next page lists what belongs into Bitbucket's form. Leave it open in its tab until the end of step 3.")
#line 64 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind, text 2: text */
/* xgettext:no-c-format */
N_("Do not reload that page and do not begin a second time: every beginning has another callback URL.")
#line 67 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind, field form_callback: label */
/* xgettext:no-c-format */
N_("Callback URL on that page")
#line 68 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind, field form_callback: help */
/* xgettext:no-c-format */
N_("Copy it from the page. Then it is checked here and offered with the other values. Leave it empty to copy it straight into Bitbucket's form.")
#line 70 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind, field form_callback: format */
/* xgettext:no-c-format */
N_("The callback URL looks like https://app.terraform.io/auth/.../callback, without a slash at its end. Copy it again with the button beside it.")
#line 73 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind, action hand-chosen: title */
/* xgettext:no-c-format */
N_("Bitbucket Cloud is chosen")
#line 75 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind, action hand-chosen, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 1 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen account: title */
/* xgettext:no-c-format */
N_("Log in as the service account")
#line 2 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen account, text 1: text */
/* xgettext:no-c-format */
N_("In a new tab log in to Bitbucket with the account that Terraform is to act as, best a service user. A private window of the browser helps.")
#line 3 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen account, text 2: text */
/* xgettext:no-c-format */
N_("A personal account works too, but then everything stops when that person leaves.")
#line 4 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen account, text 3: text */
/* xgettext:no-c-format */
N_("It needs admin access to every repository that is to be used, because only an administrator may create webhooks. Read access is never enough.")
#line 6 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen account, links 1: label */
/* xgettext:no-c-format */
N_("Bitbucket Cloud")
#line 8 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen account, field bb_way: label */
/* xgettext:no-c-format */
N_("May the wizard ask Bitbucket?")
#line 9 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen account, field bb_way: help */
/* xgettext:no-c-format */
N_("It only reads, apart from an SSH key that you agree to. App passwords are no choice any more: Bitbucket has taken them out.")
#line 11 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen account, field bb_way, choices 1: label */
/* xgettext:no-c-format */
N_("yes, with an API token")
#line 11 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen account, field bb_way, choices 1: note */
/* xgettext:no-c-format */
N_("Shows account, workspace and rights.")
#line 12 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen account, field bb_way, choices 2: label */
/* xgettext:no-c-format */
N_("with an access token")
#line 12 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen account, field bb_way, choices 2: note */
/* xgettext:no-c-format */
N_("Of a workspace or repository: shows that it is there.")
#line 13 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen account, field bb_way, choices 3: label */
/* xgettext:no-c-format */
N_("no")
#line 13 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen account, field bb_way, choices 3: note */
/* xgettext:no-c-format */
N_("Key and secret are proved all the same.")
#line 1 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token: title */
/* xgettext:no-c-format */
N_("API token for Bitbucket")
#line 3 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, text 1: text */
/* xgettext:no-c-format */
N_("As the service account open the page, press \"Create API token with scopes\", choose the app Bitbucket, and tick these scopes. It stays in memory and is never written to disk.")
#line 4 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, text 2: text */
/* xgettext:no-c-format */
N_("The last three are only for an SSH key that the wizard is to add.")
#line 7 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name")
#line 8 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "App")
#line 9 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, copy 3: translation */
/* xgettext:no-c-format */
NC_("label", "Scopes")
#line 10 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, copy 4: translation */
/* xgettext:no-c-format */
NC_("label", "Scopes for an SSH key")
#line 12 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, links 1: label */
/* xgettext:no-c-format */
N_("API tokens")
#line 14 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_email: label */
/* xgettext:no-c-format */
N_("E-mail of the Atlassian account")
#line 15 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_email: help */
/* xgettext:no-c-format */
N_("The address that the service account logs in with, not its user name.")
#line 16 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_email: format */
/* xgettext:no-c-format */
N_("Enter an e-mail address; a user name does not work with API tokens.")
#line 17 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token: label */
/* xgettext:no-c-format */
N_("API token")
#line 18 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token: help */
/* xgettext:no-c-format */
N_("Blanks and line breaks around it are taken off.")
#line 19 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token: format */
/* xgettext:no-c-format */
N_("A token is a long word. Copy it again, whole.")
#line 24 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token, shapes 1: name */
/* xgettext:no-c-format */
N_("an Atlassian API token")
#line 25 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token, shapes 2: name */
/* xgettext:no-c-format */
N_("an app password, which does not work any more")
#line 26 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token, shapes 3: name */
/* xgettext:no-c-format */
N_("an access token, which belongs to the other choice")
#line 27 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token, shapes 4: name */
/* xgettext:no-c-format */
N_("a Terraform API token, which does not belong here")
#line 21 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token, refuse 1: say */
/* xgettext:no-c-format */
N_("This is an app password. Bitbucket has taken them out: none could be made since September 2025, and the last stopped in July 2026. Make an API token.")
#line 29 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field account_ok: label */
/* xgettext:no-c-format */
N_("Is this the right account?")
#line 30 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field account_ok: help */
/* xgettext:no-c-format */
N_("Terraform will do everything on Bitbucket as the account that grants access.")
#line 33 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, action whose-token-bb: title */
/* xgettext:no-c-format */
N_("Does Bitbucket know the token?")
#line 41 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, action whose-token-bb, outcome account: say */
/* xgettext:python-brace-format, no-c-format */
N_("The token belongs to {bb_account}. Shall Terraform act as this account?")
#line 39 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, action whose-token-bb, outcome account: note */
/* xgettext:python-brace-format, no-c-format */
N_("{bb_account}")
#line 42 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, action whose-token-bb, outcome account: fix */
/* xgettext:no-c-format */
N_("Log in to Bitbucket as the right account, make a token there, and paste it.")
#line 1 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen bb-access: title */
/* xgettext:no-c-format */
N_("Access token for Bitbucket")
#line 3 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen bb-access, text 1: text */
/* xgettext:no-c-format */
N_("Paste an access token of the workspace or of a repository, with the permission to read repositories. It stays in memory and is never written to disk.")
#line 4 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen bb-access, text 2: text */
/* xgettext:no-c-format */
N_("Such a token is nobody's account. It shows that the workspace is there, but not what the service account may do.")
#line 7 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen bb-access, field bb_access_token: label */
/* xgettext:no-c-format */
N_("Access token")
#line 8 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen bb-access, field bb_access_token: help */
/* xgettext:no-c-format */
N_("Made under Access tokens in the settings of the workspace or repository; for a workspace that needs a paid plan.")
#line 9 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen bb-access, field bb_access_token: format */
/* xgettext:no-c-format */
N_("A token is a long word. Copy it again, whole.")
#line 15 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen bb-access, field bb_access_token, shapes 1: name */
/* xgettext:no-c-format */
N_("an access token")
#line 11 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen bb-access, field bb_access_token, refuse 1: say */
/* xgettext:no-c-format */
N_("This is an app password. Bitbucket has taken them out: none could be made since September 2025, and the last stopped in July 2026. Make an access token, or take an API token.")
#line 12 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen bb-access, field bb_access_token, refuse 2: say */
/* xgettext:no-c-format */
N_("This is an API token of an account. Go back and choose \"yes, with an API token\".")
#line 19 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace: title */
/* xgettext:no-c-format */
N_("Which workspace?")
#line 21 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, text 1: text */
/* xgettext:no-c-format */
N_("The workspace that owns the repositories. The OAuth consumer is added to it.")
#line 22 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, text 2: text */
/* xgettext:no-c-format */
N_("Its name stands in every address, behind bitbucket.org.")
#line 29 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, field workspace: label */
/* xgettext:no-c-format */
N_("Workspace")
#line 30 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, field workspace: help */
/* xgettext:no-c-format */
N_("The short name in the address, not the title. In https://bitbucket.org/acme/network it is acme.")
#line 31 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, field workspace: format */
/* xgettext:no-c-format */
N_("The short name alone: letters, digits, hyphens and underscores.")
#line 33 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, field workspace, refuse 1: say */
/* xgettext:no-c-format */
N_("This word in the address is a page of Bitbucket and no workspace.")
#line 38 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspaces: title */
/* xgettext:no-c-format */
N_("Which workspaces are there?")
#line 46 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspaces, outcome some: say */
/* xgettext:no-c-format */
N_("The account belongs to these workspaces.")
#line 44 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspaces, outcome some: note */
/* xgettext:python-brace-format, no-c-format */
N_("{workspace_count} to choose from")
#line 52 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspaces, outcome none: say */
/* xgettext:no-c-format */
N_("The account belongs to no workspace in the list. Enter the name; it is then asked for by name.")
#line 51 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspaces, outcome none: note */
/* xgettext:no-c-format */
N_("none listed")
#line 56 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspaces, outcome hidden: say */
/* xgettext:no-c-format */
N_("Bitbucket does not list the workspaces for this token. Enter the name; it is then asked for by name.")
#line 55 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspaces, outcome hidden: note */
/* xgettext:no-c-format */
N_("not listed")
#line 62 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspace-there: title */
/* xgettext:no-c-format */
N_("Is the workspace there?")
#line 68 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspace-there, outcome there: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket has the workspace {workspace}, and the account sees it.")
#line 67 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspace-there, outcome there: note */
/* xgettext:python-brace-format, no-c-format */
N_("{workspace}")
#line 72 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspace-there, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is no workspace {workspace} that this account may see.")
#line 71 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspace-there, outcome missing: note */
/* xgettext:no-c-format */
N_("no such workspace")
#line 73 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspace-there, outcome missing: fix */
/* xgettext:no-c-format */
N_("Look at the address in your browser: the workspace stands behind bitbucket.org. If it is right, the account has to be invited into it.")
#line 82 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-role: title */
/* xgettext:no-c-format */
N_("May the account add a consumer?")
#line 88 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-role, outcome owner: say */
/* xgettext:no-c-format */
N_("The account administers the workspace, so it may add the OAuth consumer itself.")
#line 87 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-role, outcome owner: note */
/* xgettext:no-c-format */
N_("it administers it")
#line 93 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-role, outcome member: say */
/* xgettext:python-brace-format, no-c-format */
N_("In {workspace} the account is {bb_role} and no administrator. Have an administrator add the consumer in the next steps; the service account only grants access.")
#line 91 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-role, outcome member: note */
/* xgettext:no-c-format */
N_("not by itself")
#line 97 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-role, outcome unknown: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket does not say what the account may do in {workspace}. The form of the next step shows it.")
#line 96 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-role, outcome unknown: note */
/* xgettext:no-c-format */
N_("not told")
#line 103 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-repositories: title */
/* xgettext:no-c-format */
N_("Where is the account an admin?")
#line 111 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-repositories, outcome some: say */
/* xgettext:python-brace-format, no-c-format */
N_("The account has admin access to repositories in {workspace}, the first of them being {admin_first}.")
#line 109 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-repositories, outcome some: note */
/* xgettext:python-brace-format, no-c-format */
N_("{admin_count} repositories")
#line 117 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-repositories, outcome none: say */
/* xgettext:python-brace-format, no-c-format */
N_("The account has admin access to no repository in {workspace}. Terraform would be connected and could use none.")
#line 116 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-repositories, outcome none: note */
/* xgettext:no-c-format */
N_("to none")
#line 118 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-repositories, outcome none: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Give {bb_account} the permission Admin in the settings of each repository, or by a group. Then press Enter. A workspace without repositories yet: go on without this proof.")
#line 122 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-repositories, outcome less: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket lists repositories of {workspace}, but the account is admin of none of the first.")
#line 121 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-repositories, outcome less: note */
/* xgettext:no-c-format */
N_("not as admin")
#line 123 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-repositories, outcome less: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Give {bb_account} the permission Admin in the settings of each repository. Then press Enter.")
#line 130 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-repositories, outcome unknown: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket does not tell the rights of the account in {workspace}. After the connection Terraform itself is asked which repositories it sees.")
#line 129 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action my-repositories, outcome unknown: note */
/* xgettext:no-c-format */
N_("not told")
#line 136 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action hooks-seen: title */
/* xgettext:no-c-format */
N_("May it look at webhooks?")
#line 143 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action hooks-seen, outcome seen: say */
/* xgettext:python-brace-format, no-c-format */
N_("The account may look at the webhooks of {admin_first}, as an administrator may.")
#line 142 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action hooks-seen, outcome seen: note */
/* xgettext:no-c-format */
N_("yes")
#line 147 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action hooks-seen, outcome refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket does not show the webhooks of {admin_first} to this token. Its scopes may lack read:webhook; Terraform gets its own permission for them from the consumer.")
#line 146 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action hooks-seen, outcome refused: note */
/* xgettext:no-c-format */
N_("not told")
#line 153 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspace-seen: title */
/* xgettext:no-c-format */
N_("Is the workspace there?")
#line 159 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspace-seen, outcome there: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket has the workspace {workspace}, and the token sees a repository in it.")
#line 158 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspace-seen, outcome there: note */
/* xgettext:python-brace-format, no-c-format */
N_("{workspace}")
#line 163 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspace-seen, outcome empty: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket has the workspace {workspace}, but the token sees no repository in it.")
#line 162 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspace-seen, outcome empty: note */
/* xgettext:no-c-format */
N_("no repository seen")
#line 167 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspace-seen, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is no workspace {workspace} that this token may see.")
#line 166 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspace-seen, outcome missing: note */
/* xgettext:no-c-format */
N_("no such workspace")
#line 168 "screens/terraform-bitbucket-cloud/workspace.json"
/* TRANSLATORS: screen workspace, action workspace-seen, outcome missing: fix */
/* xgettext:no-c-format */
N_("Look at the address in your browser: the workspace stands behind bitbucket.org. If it is right, the token belongs to another one.")
#line 1 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-page: title */
/* xgettext:no-c-format */
N_("Open the form on Bitbucket")
#line 2 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-page, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("The link opens the form \"Add OAuth consumer\" of the workspace {workspace}. Bitbucket has no API for this: the form is the only way.")
#line 3 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-page, text 2: text */
/* xgettext:no-c-format */
N_("By the menus: the cog at the top, \"Workspace settings\", \"OAuth consumers\" under \"Apps and features\", \"Add consumer\".")
#line 4 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-page, text 3: text */
/* xgettext:no-c-format */
N_("In the document: your picture at the lower left, the workspace, \"Settings\", \"OAuth consumers\", \"Add consumer\".")
#line 5 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-page, text 4: text */
/* xgettext:no-c-format */
N_("If Bitbucket shows no such page, the account does not administer the workspace: an administrator has to add the consumer.")
#line 7 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-page, links 1: label */
/* xgettext:no-c-format */
N_("Add OAuth consumer")
#line 9 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form: title */
/* xgettext:no-c-format */
N_("Fill in the form and save it")
#line 11 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, text 1: text */
/* xgettext:no-c-format */
N_("Enter these values one by one. Under Permissions tick exactly the four that are named. Then press \"Save\".")
#line 12 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, text 2: text */
/* xgettext:no-c-format */
N_("Tick \"This is a private consumer\", too. Without it nothing works.")
#line 13 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, text 3: text */
/* xgettext:no-c-format */
N_("The callback URL has to be the one shown here, to the letter. It does not exist in Terraform yet; step 3.1 tells if Terraform wants another one.")
#line 14 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, text 4: text */
/* xgettext:python-brace-format, no-c-format */
N_("It is the callback URL of the provider that is there already ({found_id}).")
#line 15 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, text 5: text */
/* xgettext:no-c-format */
N_("Copy the callback URL from Terraform's page, with the button beside it.")
#line 18 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name")
#line 19 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "Description")
#line 20 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, copy 3: translation */
/* xgettext:no-c-format */
NC_("label", "Callback URL")
#line 21 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, copy 4: translation */
/* xgettext:no-c-format */
NC_("label", "Callback URL")
#line 22 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, copy 5: translation */
/* xgettext:no-c-format */
NC_("label", "Callback URL")
#line 23 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, copy 6: translation */
/* xgettext:no-c-format */
NC_("label", "Address of Terraform")
#line 24 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, copy 7: translation */
/* xgettext:no-c-format */
NC_("label", "Account")
#line 25 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, copy 8: translation */
/* xgettext:no-c-format */
NC_("label", "Repositories")
#line 26 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, copy 9: translation */
/* xgettext:no-c-format */
NC_("label", "Pull requests")
#line 27 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, copy 10: translation */
/* xgettext:no-c-format */
NC_("label", "Webhooks")
#line 29 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-form, links 1: label */
/* xgettext:no-c-format */
N_("Add OAuth consumer")
#line 31 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key: title */
/* xgettext:no-c-format */
N_("Paste key and secret")
#line 33 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, text 1: text */
/* xgettext:no-c-format */
N_("Under \"OAuth consumers\" click the name of the new consumer: key and secret appear. Leave that page open.")
#line 34 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, text 2: text */
/* xgettext:no-c-format */
N_("Bitbucket's own answer then says whether both are right and what is missing in the form. That is no log-in, and nothing is changed.")
#line 35 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, text 3: text */
/* xgettext:no-c-format */
N_("The lengths of key and secret have changed in 2026: any length is taken.")
#line 38 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, field consumer_key: label */
/* xgettext:no-c-format */
N_("Key")
#line 39 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, field consumer_key: help */
/* xgettext:no-c-format */
N_("Shown under the name of the consumer.")
#line 40 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, field consumer_key: format */
/* xgettext:no-c-format */
N_("The key is one word. Copy it again, alone.")
#line 41 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, field consumer_secret: label */
/* xgettext:no-c-format */
N_("Secret")
#line 42 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, field consumer_secret: help */
/* xgettext:no-c-format */
N_("Shown below the key. Blanks and line breaks around it are taken off.")
#line 43 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, field consumer_secret: format */
/* xgettext:no-c-format */
N_("The secret is one word. Copy it again, alone.")
#line 45 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, field consumer_secret, shapes 1: name */
/* xgettext:no-c-format */
N_("an Atlassian API token, which does not belong here")
#line 46 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, field consumer_secret, shapes 2: name */
/* xgettext:no-c-format */
N_("a Terraform API token, which does not belong here")
#line 50 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token: title */
/* xgettext:no-c-format */
N_("What does Bitbucket say to both?")
#line 56 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome more: say */
/* xgettext:python-brace-format, no-c-format */
N_("Key and secret are right, the consumer is private and has a callback URL. It has more permissions than Terraform needs ({granted}): untick the rest when you can.")
#line 54 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome more: note */
/* xgettext:no-c-format */
N_("more than needed")
#line 61 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome right: say */
/* xgettext:no-c-format */
N_("Key and secret are right, the consumer is private, has a callback URL and all four permissions.")
#line 59 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome right: note */
/* xgettext:no-c-format */
N_("all four granted")
#line 66 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome lacking: say */
/* xgettext:python-brace-format, no-c-format */
N_("Key and secret are right, but the consumer lacks permissions: {lacking}.")
#line 64 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome lacking: note */
/* xgettext:no-c-format */
N_("permissions missing")
#line 67 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome lacking: fix */
/* xgettext:no-c-format */
N_("Edit the consumer on Bitbucket and tick what is missing: account:write is Account Write, repository:admin Repositories Admin, pullrequest:write Pull requests Write, webhook Webhooks Read and write. Save it and press Enter.")
#line 72 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome more-old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Key and secret are right, the consumer is private and has a callback URL. It has more permissions than Terraform needs ({granted}): untick the rest when you can.")
#line 70 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome more-old: note */
/* xgettext:no-c-format */
N_("more than needed")
#line 77 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome right-old: say */
/* xgettext:no-c-format */
N_("Key and secret are right, the consumer is private, has a callback URL and all four permissions.")
#line 75 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome right-old: note */
/* xgettext:no-c-format */
N_("all four granted")
#line 82 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome lacking-old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Key and secret are right, but the consumer lacks permissions: {lacking}.")
#line 80 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome lacking-old: note */
/* xgettext:no-c-format */
N_("permissions missing")
#line 83 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome lacking-old: fix */
/* xgettext:no-c-format */
N_("Edit the consumer on Bitbucket and tick what is missing: account:write is Account Write, repository:admin Repositories Admin, pullrequest:write Pull requests Write, webhook Webhooks Read and write. Save it and press Enter.")
#line 88 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome unnamed: say */
/* xgettext:no-c-format */
N_("Key and secret are right, the consumer is private and has a callback URL. Bitbucket does not say which permissions it has: compare the four boxes.")
#line 86 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome unnamed: note */
/* xgettext:no-c-format */
N_("permissions not named")
#line 92 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome public: say */
/* xgettext:no-c-format */
N_("Bitbucket knows key and secret, but the consumer is public: the box \"This is a private consumer\" is not ticked.")
#line 91 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome public: note */
/* xgettext:no-c-format */
N_("not private")
#line 93 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome public: fix */
/* xgettext:no-c-format */
N_("Edit the consumer on Bitbucket, tick \"This is a private consumer\", save it and press Enter.")
#line 97 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome no-callback: say */
/* xgettext:no-c-format */
N_("Bitbucket knows key and secret, but the consumer has no callback URL.")
#line 96 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome no-callback: note */
/* xgettext:no-c-format */
N_("no callback URL")
#line 98 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome no-callback: fix */
/* xgettext:no-c-format */
N_("Edit the consumer on Bitbucket and enter the callback URL of step 2.3. Save it and press Enter.")
#line 102 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome wrong: say */
/* xgettext:no-c-format */
N_("Bitbucket does not know this key, or the secret does not belong to it.")
#line 101 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome wrong: note */
/* xgettext:no-c-format */
N_("key or secret wrong")
#line 103 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome wrong: fix */
/* xgettext:no-c-format */
N_("Click the name of the consumer and copy both again, whole. Do not mix up two consumers.")
#line 108 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket refuses to give a token: {detail}")
#line 106 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome refused: note */
/* xgettext:no-c-format */
N_("refused")
#line 109 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome refused: fix */
/* xgettext:no-c-format */
N_("Compare the consumer with the values of step 2.3, save it and press Enter.")
#line 113 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome not-bitbucket: say */
/* xgettext:python-brace-format, no-c-format */
N_("The answer, status {reply_status}, does not look like one of Bitbucket's token endpoint. It says nothing about key and secret.")
#line 112 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome not-bitbucket: note */
/* xgettext:python-brace-format, no-c-format */
N_("status {reply_status}")
#line 114 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-token, outcome not-bitbucket: fix */
/* xgettext:no-c-format */
N_("A proxy may stand in between: ask whether bitbucket.org may be reached without it. Otherwise look at the details, and go on without this proof if it stays so.")
#line 120 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-workspace: title */
/* xgettext:no-c-format */
N_("Is it in this workspace?")
#line 126 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-workspace, outcome fits: say */
/* xgettext:python-brace-format, no-c-format */
N_("As this consumer Bitbucket shows a repository of {workspace}: workspace and consumer belong together.")
#line 125 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-workspace, outcome fits: note */
/* xgettext:python-brace-format, no-c-format */
N_("{workspace}")
#line 130 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-workspace, outcome empty: say */
/* xgettext:python-brace-format, no-c-format */
N_("The workspace {workspace} is there, but as this consumer no repository of it is seen. It may have none, or the consumer is in another workspace.")
#line 129 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-workspace, outcome empty: note */
/* xgettext:no-c-format */
N_("no repository seen")
#line 134 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-workspace, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is no workspace {workspace} that this consumer may see: its name is mistyped, or the consumer is in another one.")
#line 133 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-workspace, outcome missing: note */
/* xgettext:no-c-format */
N_("no such workspace")
#line 135 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-workspace, outcome missing: fix */
/* xgettext:no-c-format */
N_("Compare the name with the address of the page that shows the consumer. Then correct the workspace, or add the consumer there.")
#line 140 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-workspace, outcome not-shown: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket does not let the consumer itself look into {workspace}. That can be so: it acts as an app user, and only the account that grants access counts.")
#line 139 "screens/terraform-bitbucket-cloud/consumer.json"
/* TRANSLATORS: screen consumer-key, action consumer-workspace, outcome not-shown: note */
/* xgettext:no-c-format */
N_("not to be seen")
#line 1 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create: title */
/* xgettext:no-c-format */
N_("Hand key and secret to Terraform")
#line 3 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("Key and secret are proved. Now the provider is created in {organization}, or the one that you chose gets them.")
#line 4 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, text 2: text */
/* xgettext:no-c-format */
N_("First the wizard looks whether there is one with this key already: it is never made twice.")
#line 5 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, text 3: text */
/* xgettext:no-c-format */
N_("Terraform keeps the secret and never shows it again.")
#line 8 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, field provider_name: label */
/* xgettext:no-c-format */
N_("Name")
#line 10 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, field provider_name: help */
/* xgettext:no-c-format */
N_("Helps when the organization has several providers. Without one Terraform calls it Bitbucket Cloud.")
#line 13 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours: title */
/* xgettext:no-c-format */
N_("Is there one with this key?")
#line 20 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome same-key: say */
/* xgettext:python-brace-format, no-c-format */
N_("{organization} has a provider with this key already ({client_id}). It is used; no second one is made.")
#line 18 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome same-key: note */
/* xgettext:no-c-format */
N_("there already")
#line 28 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome same-callback: say */
/* xgettext:python-brace-format, no-c-format */
N_("{organization} has the provider with this callback URL already ({client_id}). It is used; no second one is made.")
#line 26 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome same-callback: note */
/* xgettext:no-c-format */
N_("there already")
#line 36 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome chosen: say */
/* xgettext:python-brace-format, no-c-format */
N_("The provider {client_id} is there. It gets this key and this secret.")
#line 34 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome chosen: note */
/* xgettext:no-c-format */
N_("the chosen one")
#line 42 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome none: say */
/* xgettext:no-c-format */
N_("There is no provider with this key yet.")
#line 41 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome none: note */
/* xgettext:no-c-format */
N_("none yet")
#line 49 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider: title */
/* xgettext:no-c-format */
N_("Create the provider")
#line 56 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, undo: title */
/* xgettext:no-c-format */
N_("Delete the provider in Terraform")
#line 59 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome lost: say */
/* xgettext:python-brace-format, no-c-format */
N_("The answer of Terraform was lost: {reply_error}. The provider may have been created or not.")
#line 58 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome lost: note */
/* xgettext:no-c-format */
N_("answer was lost")
#line 60 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome lost: fix */
/* xgettext:no-c-format */
N_("Press Enter: the wizard looks first whether it is there, and only creates it if not.")
#line 64 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome created: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform has created the provider {client_id}.")
#line 62 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome created: note */
/* xgettext:python-brace-format, no-c-format */
N_("{client_id}")
#line 71 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome uuid-refused: say */
/* xgettext:no-c-format */
N_("Terraform wants to choose the callback URL itself. The provider is created without one of ours.")
#line 70 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome uuid-refused: note */
/* xgettext:no-c-format */
N_("without our number")
#line 75 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome uuid-unknown: say */
/* xgettext:no-c-format */
N_("Terraform wants to choose the callback URL itself. The provider is created without one of ours.")
#line 74 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome uuid-unknown: note */
/* xgettext:no-c-format */
N_("without our number")
#line 80 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome key-refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform does not accept key or secret: {detail}")
#line 78 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome key-refused: note */
/* xgettext:no-c-format */
N_("key refused")
#line 81 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome key-refused: fix */
/* xgettext:no-c-format */
N_("Copy both again from Bitbucket, whole, and press Enter.")
#line 86 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome name-refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform does not accept the name: {detail}")
#line 84 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome name-refused: note */
/* xgettext:no-c-format */
N_("name refused")
#line 87 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome name-refused: fix */
/* xgettext:no-c-format */
N_("Enter another name, or none, and press Enter.")
#line 92 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome address-refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform does not accept Bitbucket's addresses, which are always the same: {detail}")
#line 90 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome address-refused: note */
/* xgettext:no-c-format */
N_("addresses refused")
#line 93 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome address-refused: fix */
/* xgettext:no-c-format */
N_("Go back to the first screen and choose \"you, in Terraform's form\": the form fills them in itself. Only the callback URL in the consumer has to be replaced by the one on that form.")
#line 98 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome not-by-api: say */
/* xgettext:python-brace-format, no-c-format */
N_("This Terraform does not let the API add a provider for Bitbucket Cloud: {detail}")
#line 96 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome not-by-api: note */
/* xgettext:no-c-format */
N_("not by the API")
#line 99 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome not-by-api: fix */
/* xgettext:no-c-format */
N_("Go back to the first screen and choose \"you, in Terraform's form\". Key and secret stay right; only the callback URL in the consumer has to be replaced by the one on that form. The wizard finds the provider and reads it back.")
#line 107 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action give-key: title */
/* xgettext:no-c-format */
N_("Give the provider key and secret")
#line 111 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action give-key, undo: title */
/* xgettext:no-c-format */
N_("Put the former key back")
#line 111 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action give-key, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("In Terraform, under Settings, Providers, edit the provider {client_id} and enter the key and the secret that it had before, if it had any.")
#line 115 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action give-key, outcome given: say */
/* xgettext:python-brace-format, no-c-format */
N_("The provider {client_id} has this key and this secret.")
#line 114 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action give-key, outcome given: note */
/* xgettext:no-c-format */
N_("given")
#line 122 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action former-grant: title */
/* xgettext:no-c-format */
N_("Is it connected already?")
#line 129 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action former-grant, outcome yes: say */
/* xgettext:python-brace-format, no-c-format */
N_("The provider was connected on {former_at}, maybe with another key. Access has to be granted anew.")
#line 127 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action former-grant, outcome yes: note */
/* xgettext:no-c-format */
N_("yes, with another key")
#line 133 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action former-grant, outcome no: say */
/* xgettext:no-c-format */
N_("The provider is not connected yet.")
#line 132 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action former-grant, outcome no: note */
/* xgettext:no-c-format */
N_("no")
#line 140 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action read-provider: title */
/* xgettext:no-c-format */
N_("Is it as it was meant?")
#line 143 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action callback-same: title */
/* xgettext:no-c-format */
N_("Does the callback URL fit?")
#line 148 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action callback-same, outcome chosen: say */
/* xgettext:no-c-format */
N_("Terraform has the callback URL that you entered on Bitbucket.")
#line 147 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action callback-same, outcome chosen: note */
/* xgettext:no-c-format */
N_("yes")
#line 152 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action callback-same, outcome ours: say */
/* xgettext:no-c-format */
N_("Terraform has taken the callback URL that you entered on Bitbucket.")
#line 151 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action callback-same, outcome ours: note */
/* xgettext:no-c-format */
N_("yes")
#line 156 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action callback-same, outcome other: say */
/* xgettext:no-c-format */
N_("Terraform has chosen another callback URL than the one you entered on Bitbucket. The next screen says how it is replaced.")
#line 155 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action callback-same, outcome other: note */
/* xgettext:no-c-format */
N_("another one")
#line 165 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix: title */
/* xgettext:no-c-format */
N_("Replace the callback URL")
#line 168 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, text 1: text */
/* xgettext:no-c-format */
N_("Terraform chose its own callback URL. On Bitbucket, under \"OAuth consumers\", open the menu of the consumer, choose \"Edit\", replace the Callback URL by this one and save.")
#line 169 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, text 2: text */
/* xgettext:no-c-format */
N_("Enter it to the letter: without a slash at its end, with https. The permissions stay as they are.")
#line 172 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Callback URL")
#line 174 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, links 1: label */
/* xgettext:no-c-format */
N_("OAuth consumers, in the sidebar of this page")
#line 176 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, action callback-replaced: title */
/* xgettext:no-c-format */
N_("The callback URL is replaced")
#line 177 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, action callback-replaced, manual: ask */
/* xgettext:no-c-format */
N_("Bitbucket shows nobody the callback URL of a consumer. Granting access proves it.")
#line 180 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, action callback-replaced, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Granting access proves it.")
#line 179 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, action callback-replaced, outcome told: note */
/* xgettext:no-c-format */
N_("done by hand")
#line 185 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter: title */
/* xgettext:no-c-format */
N_("Enter key and secret in Terraform")
#line 188 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, text 1: text */
/* xgettext:no-c-format */
N_("Back in the tab of Terraform enter Key and Secret of the consumer, and a Name if you like. They stand in the tab of Bitbucket.")
#line 189 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, text 2: text */
/* xgettext:no-c-format */
N_("Then press \"Connect and continue\". Bitbucket asks whether Terraform gets access; that is the next step.")
#line 190 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, text 3: text */
/* xgettext:no-c-format */
N_("For your safety the wizard does not put secrets into the clipboard.")
#line 193 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Key")
#line 197 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form: title */
/* xgettext:no-c-format */
N_("Is the provider there?")
#line 206 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome there: say */
/* xgettext:python-brace-format, no-c-format */
N_("The provider with this key is there ({client_id}).")
#line 204 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome there: note */
/* xgettext:python-brace-format, no-c-format */
N_("{client_id}")
#line 210 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome other-key: say */
/* xgettext:no-c-format */
N_("There is a provider for Bitbucket Cloud, but with another key than this consumer's.")
#line 209 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome other-key: note */
/* xgettext:no-c-format */
N_("another key")
#line 211 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome other-key: fix */
/* xgettext:no-c-format */
N_("If you have entered the key of another consumer, edit the provider in Terraform under Settings, Providers.")
#line 216 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome no-key: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is a provider for Bitbucket Cloud ({client_id}). Terraform does not show its key; granting access proves it.")
#line 214 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome no-key: note */
/* xgettext:no-c-format */
N_("key not shown")
#line 220 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome not-yet: say */
/* xgettext:no-c-format */
N_("Terraform has no provider for Bitbucket Cloud yet.")
#line 219 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome not-yet: note */
/* xgettext:no-c-format */
N_("not there yet")
#line 221 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome not-yet: fix */
/* xgettext:no-c-format */
N_("Enter key and secret in Terraform's form and press \"Connect and continue\".")
#line 228 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action read-form: title */
/* xgettext:no-c-format */
N_("Is it as it was meant?")
#line 232 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action hand-entered: title */
/* xgettext:no-c-format */
N_("Key and secret are entered")
#line 234 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action hand-entered, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 195 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter: waits */
/* xgettext:no-c-format */
N_("In the tab of Terraform enter key and secret and press \"Connect and continue\".")
#line 238 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect: title */
/* xgettext:no-c-format */
N_("Connect and grant access")
#line 241 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, text 1: text */
/* xgettext:no-c-format */
N_("Open the link in a browser that is logged in to Terraform as you, and to Bitbucket as the service account. It does what \"Connect and continue\" does in Terraform.")
#line 242 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, text 2: text */
/* xgettext:no-c-format */
N_("Bitbucket asks whether Terraform may have access. Look at the account at the top right, then press \"Grant access\".")
#line 243 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, text 3: text */
/* xgettext:no-c-format */
N_("\"Invalid redirect_uri\" on Bitbucket, or an error 500 in Terraform afterwards: the callback URL in the consumer is not exactly the one below. Correct it, save, open the link again.")
#line 244 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, text 4: text */
/* xgettext:no-c-format */
N_("You may quit here and go on when somebody else has granted access, even days later.")
#line 254 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Callback URL, to the letter")
#line 256 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, links 1: label */
/* xgettext:no-c-format */
N_("Connect and continue")
#line 247 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, field granted_anew: label */
/* xgettext:no-c-format */
N_("Granted anew just now?")
#line 248 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, field granted_anew: help */
/* xgettext:no-c-format */
N_("Say no if you have not opened the link and pressed Grant access since the provider got the new key.")
#line 259 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted: title */
/* xgettext:no-c-format */
N_("Has access been granted?")
#line 265 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome former: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform still shows the grant of {former_at}. It may keep that date when access is granted again: have you opened the link and granted access just now?")
#line 264 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome former: note */
/* xgettext:no-c-format */
N_("the former grant")
#line 266 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome former: fix */
/* xgettext:no-c-format */
N_("Open the link, press \"Grant access\" on Bitbucket, then press Enter.")
#line 270 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome yes: say */
/* xgettext:no-c-format */
N_("Terraform has a token of Bitbucket: access was granted, and key, secret and callback URL are right.")
#line 269 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome yes: note */
/* xgettext:no-c-format */
N_("granted")
#line 274 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome not-yet: say */
/* xgettext:no-c-format */
N_("Nobody has granted access yet.")
#line 273 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome not-yet: note */
/* xgettext:no-c-format */
N_("not yet")
#line 275 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome not-yet: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Open the link and press \"Grant access\". \"Invalid redirect_uri\" or an error 500 means that the callback URL in the consumer is not exactly {callback_url}")
#line 279 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome gone: say */
/* xgettext:python-brace-format, no-c-format */
N_("The provider {client_id} is not there any more, or the token may not see it.")
#line 278 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 280 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome gone: fix */
/* xgettext:no-c-format */
N_("Go back to step 3.1: the wizard looks again and creates it if needed.")
#line 257 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect: waits */
/* xgettext:no-c-format */
N_("Open the link, check the account, and press \"Grant access\" on Bitbucket.")
#line 288 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved: title */
/* xgettext:no-c-format */
N_("Who granted access?")
#line 291 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, text 1: text */
/* xgettext:no-c-format */
N_("Terraform acts on Bitbucket as the account that pressed \"Grant access\". It should be the service account, and not whoever was logged in by chance.")
#line 297 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, links 1: label */
/* xgettext:no-c-format */
N_("Connect and continue")
#line 294 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, field approver_ok: label */
/* xgettext:no-c-format */
N_("Was it the right account?")
#line 295 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, field approver_ok: help */
/* xgettext:no-c-format */
N_("Say no if somebody else was logged in to Bitbucket in that browser.")
#line 299 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver: title */
/* xgettext:no-c-format */
N_("Which account was it?")
#line 305 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome same: say */
/* xgettext:python-brace-format, no-c-format */
N_("It was {bb_account}, the account of your API token.")
#line 303 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome same: note */
/* xgettext:python-brace-format, no-c-format */
N_("{bb_account}")
#line 310 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform calls the account {account_name}. Your API token belongs to {bb_account} ({bb_nickname}). Terraform sometimes writes accounts in another way: is it the same one?")
#line 308 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome other: note */
/* xgettext:python-brace-format, no-c-format */
N_("{account_name}")
#line 311 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome other: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Log out of Bitbucket in that browser, log in as {bb_account}, open the link again, grant access again, then press Enter.")
#line 316 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome named: say */
/* xgettext:python-brace-format, no-c-format */
N_("Access was granted by {account_name}. Is that the account that Terraform is to act as?")
#line 314 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome named: note */
/* xgettext:python-brace-format, no-c-format */
N_("{account_name}")
#line 317 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome named: fix */
/* xgettext:no-c-format */
N_("Log out of Bitbucket in that browser, log in as the service account, open the link again, grant access again, then press Enter.")
#line 322 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome unnamed: say */
/* xgettext:no-c-format */
N_("Terraform does not name the account that granted access.")
#line 320 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome unnamed: note */
/* xgettext:no-c-format */
N_("not named")
#line 326 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome taken-back: say */
/* xgettext:no-c-format */
N_("Terraform holds no token of Bitbucket any more: access was taken back.")
#line 325 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome taken-back: note */
/* xgettext:no-c-format */
N_("no token any more")
#line 327 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome taken-back: fix */
/* xgettext:no-c-format */
N_("Open the link again, grant access, then press Enter.")
#line 336 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen hand-grant: title */
/* xgettext:no-c-format */
N_("Grant access")
#line 339 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen hand-grant, text 1: text */
/* xgettext:no-c-format */
N_("Bitbucket asks whether Terraform may have access. Look at the account at the top right: it has to be the service account. Then press the blue button \"Grant access\".")
#line 340 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen hand-grant, text 2: text */
/* xgettext:no-c-format */
N_("\"Invalid redirect_uri\" on Bitbucket, or an error 500 in Terraform afterwards: the callback URL in the consumer is not exactly the one on Terraform's page. Correct it, save, and press \"Connect and continue\" again.")
#line 343 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen hand-grant, action hand-granted: title */
/* xgettext:no-c-format */
N_("Access is granted")
#line 344 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen hand-grant, action hand-granted, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 1 "screens/terraform-bitbucket-cloud/choice.json"
/* TRANSLATORS: screen ssh-choice: title */
/* xgettext:no-c-format */
N_("Is an SSH key needed?")
#line 2 "screens/terraform-bitbucket-cloud/choice.json"
/* TRANSLATORS: screen ssh-choice, text 1: text */
/* xgettext:no-c-format */
N_("Hardly ever. Only when repositories have Git submodules that can be reached over SSH alone. Everything else goes over HTTPS, with or without a key.")
#line 3 "screens/terraform-bitbucket-cloud/choice.json"
/* TRANSLATORS: screen ssh-choice, text 2: text */
/* xgettext:no-c-format */
N_("Take a new key, or one that is kept for this service; never your personal one. Terraform keeps the private key, never shows it again and uses it on Bitbucket. It can push code: protect it, and follow your rules for such files.")
#line 4 "screens/terraform-bitbucket-cloud/choice.json"
/* TRANSLATORS: screen ssh-choice, text 3: text */
/* xgettext:no-c-format */
N_("A key can be added or exchanged later, too: the menu has \"Add or exchange the SSH key\" for that.")
#line 7 "screens/terraform-bitbucket-cloud/choice.json"
/* TRANSLATORS: screen ssh-choice, field ssh_wanted: label */
/* xgettext:no-c-format */
N_("Does Terraform need an SSH key?")
#line 8 "screens/terraform-bitbucket-cloud/choice.json"
/* TRANSLATORS: screen ssh-choice, field ssh_wanted: help */
/* xgettext:no-c-format */
N_("When in doubt, no. Come back when a run cannot fetch a submodule.")
#line 10 "screens/terraform-bitbucket-cloud/choice.json"
/* TRANSLATORS: screen ssh-choice, field ssh_wanted, choices 1: label */
/* xgettext:no-c-format */
N_("no, skip and finish")
#line 10 "screens/terraform-bitbucket-cloud/choice.json"
/* TRANSLATORS: screen ssh-choice, field ssh_wanted, choices 1: note */
/* xgettext:no-c-format */
N_("Right for most organizations.")
#line 11 "screens/terraform-bitbucket-cloud/choice.json"
/* TRANSLATORS: screen ssh-choice, field ssh_wanted, choices 2: label */
/* xgettext:no-c-format */
N_("yes, for submodules")
#line 11 "screens/terraform-bitbucket-cloud/choice.json"
/* TRANSLATORS: screen ssh-choice, field ssh_wanted, choices 2: note */
/* xgettext:no-c-format */
N_("A key is made, added and handed over.")
#line 15 "screens/terraform-bitbucket-cloud/choice.json"
/* TRANSLATORS: screen skip-finish: title */
/* xgettext:no-c-format */
N_("Skip and finish")
#line 18 "screens/terraform-bitbucket-cloud/choice.json"
/* TRANSLATORS: screen skip-finish, text 1: text */
/* xgettext:no-c-format */
N_("In the tab of Terraform press \"Skip and Finish\". You come back to the list of providers, which now has Bitbucket Cloud.")
#line 19 "screens/terraform-bitbucket-cloud/choice.json"
/* TRANSLATORS: screen skip-finish, text 2: text */
/* xgettext:no-c-format */
N_("Today that page is called \"Configure settings\" or \"Configure Advanced Settings\" and also asks for which projects the provider is: leave \"All Projects\" unless you want otherwise.")
#line 1 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host: title */
/* xgettext:no-c-format */
N_("SSH on Bitbucket")
#line 2 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, text 1: text */
/* xgettext:no-c-format */
N_("Before the key is tried, Bitbucket has to show its own. Atlassian has published the fingerprints: the wizard compares, you need not.")
#line 3 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, text 2: text */
/* xgettext:no-c-format */
N_("Is port 22 closed where you are? Then enter altssh.bitbucket.org and 443.")
#line 6 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, field ssh_host: label */
/* xgettext:no-c-format */
N_("Host for SSH")
#line 7 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, field ssh_host: help */
/* xgettext:no-c-format */
N_("bitbucket.org, or altssh.bitbucket.org for port 443.")
#line 8 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, field ssh_host: format */
/* xgettext:no-c-format */
N_("A host name or address, nothing else.")
#line 9 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, field ssh_port: label */
/* xgettext:no-c-format */
N_("Port for SSH")
#line 10 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, field ssh_port: help */
/* xgettext:no-c-format */
N_("22, or 443 for altssh.bitbucket.org.")
#line 11 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, field ssh_port: format */
/* xgettext:no-c-format */
N_("A number from 1 to 65535, usually 22.")
#line 14 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, action host-key: title */
/* xgettext:no-c-format */
N_("Is this Bitbucket's host key?")
#line 20 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome ed25519: say */
/* xgettext:python-brace-format, no-c-format */
N_("{ssh_host} shows the Ed25519 key that Atlassian has published since June 2023.")
#line 18 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome ed25519: note */
/* xgettext:no-c-format */
N_("Ed25519, as published")
#line 26 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome ecdsa: say */
/* xgettext:python-brace-format, no-c-format */
N_("{ssh_host} shows the ECDSA key that Atlassian has published since June 2023.")
#line 24 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome ecdsa: note */
/* xgettext:no-c-format */
N_("ECDSA, as published")
#line 32 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome rsa: say */
/* xgettext:python-brace-format, no-c-format */
N_("{ssh_host} shows the RSA key that Atlassian has published since June 2023.")
#line 30 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome rsa: note */
/* xgettext:no-c-format */
N_("RSA, as published")
#line 38 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("{ssh_host} shows the fingerprint {host_sha256}, which is none of those that Atlassian has published. Nothing was sent.")
#line 36 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other: note */
/* xgettext:no-c-format */
N_("not as published")
#line 39 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other: fix */
/* xgettext:no-c-format */
N_("Check host and port. If they are right, somebody stands in between, or Atlassian has changed its keys: compare with Bitbucket's page on SSH host keys, and look for a newer version of this guide.")
#line 44 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome unknown: say */
/* xgettext:python-brace-format, no-c-format */
N_("{ssh_host} shows a key of a kind that this guide does not know.")
#line 43 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome unknown: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 45 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome unknown: fix */
/* xgettext:no-c-format */
N_("Check host and port, then press Enter.")
#line 50 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key: title */
/* xgettext:no-c-format */
N_("Add the public key on Bitbucket")
#line 52 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, text 1: text */
/* xgettext:no-c-format */
N_("The wizard can add it with your API token, if that has the scopes for SSH keys.")
#line 53 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, text 2: text */
/* xgettext:no-c-format */
N_("By hand: as the service account open the page SSH keys, press \"Add key\", paste the line, save. It must stay one line.")
#line 54 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, text 3: text */
/* xgettext:no-c-format */
N_("A key belongs to one account only. Bitbucket refuses one that somebody has registered already.")
#line 57 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name of the key")
#line 58 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "Public key")
#line 59 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, copy 3: translation */
/* xgettext:no-c-format */
NC_("label", "For comparing")
#line 62 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, links 1: label */
/* xgettext:no-c-format */
N_("SSH keys")
#line 68 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, field key_add: label */
/* xgettext:no-c-format */
N_("Who adds it?")
#line 70 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, field key_add: help */
/* xgettext:no-c-format */
N_("By hand is the way when the API token lacks the scopes for SSH keys.")
#line 72 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, field key_add, choices 1: label */
/* xgettext:no-c-format */
N_("the wizard, with the API token")
#line 72 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, field key_add, choices 1: note */
/* xgettext:no-c-format */
N_("Needs read:ssh-key and write:ssh-key.")
#line 73 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, field key_add, choices 2: label */
/* xgettext:no-c-format */
N_("you, on the page")
#line 73 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, field key_add, choices 2: note */
/* xgettext:no-c-format */
N_("The log-in proves it.")
#line 78 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action key-listed: title */
/* xgettext:no-c-format */
N_("Is the key there already?")
#line 86 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action key-listed, outcome there: say */
/* xgettext:python-brace-format, no-c-format */
N_("{bb_account} has this key already.")
#line 84 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action key-listed, outcome there: note */
/* xgettext:no-c-format */
N_("there already")
#line 90 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action key-listed, outcome not-there: say */
/* xgettext:python-brace-format, no-c-format */
N_("{bb_account} does not have this key yet.")
#line 89 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action key-listed, outcome not-there: note */
/* xgettext:no-c-format */
N_("not yet")
#line 99 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key-api: title */
/* xgettext:no-c-format */
N_("Add the public key")
#line 103 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key-api, undo: title */
/* xgettext:no-c-format */
N_("Remove the public key from Bitbucket")
#line 106 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key-api, outcome lost: say */
/* xgettext:python-brace-format, no-c-format */
N_("The answer of Bitbucket was lost: {reply_error}. The key may have been added or not.")
#line 105 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key-api, outcome lost: note */
/* xgettext:no-c-format */
N_("answer was lost")
#line 107 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key-api, outcome lost: fix */
/* xgettext:no-c-format */
N_("Press Enter: the wizard looks first whether it is there, and only adds it if not.")
#line 111 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key-api, outcome added: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket has taken the public key for {bb_account}.")
#line 109 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key-api, outcome added: note */
/* xgettext:no-c-format */
N_("added")
#line 115 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key-api, outcome registered: say */
/* xgettext:no-c-format */
N_("Somebody has registered this key on Bitbucket already, with another account. A key belongs to one account only.")
#line 114 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key-api, outcome registered: note */
/* xgettext:no-c-format */
N_("registered already")
#line 116 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key-api, outcome registered: fix */
/* xgettext:no-c-format */
N_("Make a new key for this service, or remove the key from the other account, then press Enter.")
#line 122 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key-api, outcome refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket does not take the public key: {detail}")
#line 120 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key-api, outcome refused: note */
/* xgettext:no-c-format */
N_("key refused")
#line 123 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key-api, outcome refused: fix */
/* xgettext:no-c-format */
N_("Go back to the key and make a new one: RSA needs at least 2048 bits, and the line must be whole.")
#line 132 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action key-known: title */
/* xgettext:no-c-format */
N_("Does Bitbucket know the key?")
#line 138 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action key-known, outcome there: say */
/* xgettext:no-c-format */
N_("Bitbucket knows this key already.")
#line 137 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action key-known, outcome there: note */
/* xgettext:no-c-format */
N_("there already")
#line 142 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action key-known, outcome not-there: say */
/* xgettext:no-c-format */
N_("Bitbucket does not know this key yet.")
#line 141 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action key-known, outcome not-there: note */
/* xgettext:no-c-format */
N_("not yet")
#line 146 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key: title */
/* xgettext:no-c-format */
N_("Add the public key by hand")
#line 148 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key, manual: ask */
/* xgettext:no-c-format */
N_("On the page SSH keys of the service account, add the line that is shown and save it.")
#line 149 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key, undo: title */
/* xgettext:no-c-format */
N_("Remove the public key from Bitbucket")
#line 149 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("On the page SSH keys of the service account, remove the key with the fingerprint {key_sha256}.")
#line 152 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key, outcome added: say */
/* xgettext:no-c-format */
N_("You said that the key was added. The log-in proves it.")
#line 151 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action add-key, outcome added: note */
/* xgettext:no-c-format */
N_("you said so")
#line 155 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in: title */
/* xgettext:no-c-format */
N_("Does Bitbucket accept the key?")
#line 161 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome accepted: say */
/* xgettext:no-c-format */
N_("Bitbucket accepted the key. It does not say whose account it is on.")
#line 160 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome accepted: note */
/* xgettext:no-c-format */
N_("key accepted")
#line 165 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome accepted-git: say */
/* xgettext:no-c-format */
N_("Bitbucket accepted the key: it offers git and no shell.")
#line 164 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome accepted-git: note */
/* xgettext:no-c-format */
N_("key accepted")
#line 169 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome refused: say */
/* xgettext:no-c-format */
N_("Bitbucket does not know this key yet. Just after adding it that is normal for a moment.")
#line 168 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome refused: note */
/* xgettext:no-c-format */
N_("not known yet")
#line 170 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome refused: fix */
/* xgettext:no-c-format */
N_("Check that it was added to the right account, whole and as one line, and that it was saved.")
#line 174 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome no-matching: say */
/* xgettext:no-c-format */
N_("This machine's SSH and Bitbucket have no algorithm in common.")
#line 173 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome no-matching: note */
/* xgettext:no-c-format */
N_("SSH too old or strict")
#line 175 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome no-matching: fix */
/* xgettext:no-c-format */
N_("Update the OpenSSH client, or allow its usual algorithms in its configuration, then press Enter.")
#line 179 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome quiet: say */
/* xgettext:no-c-format */
N_("The log-in ended well, but without Bitbucket's usual words. So the key was probably accepted.")
#line 178 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome quiet: note */
/* xgettext:no-c-format */
N_("probably accepted")
#line 183 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome other: say */
/* xgettext:no-c-format */
N_("Bitbucket answered the log-in in a way that this guide does not know.")
#line 182 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 184 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action log-in, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, press Enter to try again, and report it with the details if it stays so.")
#line 187 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action whose-key: title */
/* xgettext:no-c-format */
N_("Is it the service account's key?")
#line 194 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action whose-key, outcome ours: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back: the key belongs to {bb_account}.")
#line 193 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action whose-key, outcome ours: note */
/* xgettext:python-brace-format, no-c-format */
N_("{bb_account}")
#line 198 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action whose-key, outcome not-ours: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket accepts the key, but {bb_account} does not have it: it belongs to another account.")
#line 197 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action whose-key, outcome not-ours: note */
/* xgettext:no-c-format */
N_("another account's")
#line 199 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key, action whose-key, outcome not-ours: fix */
/* xgettext:no-c-format */
N_("Remove it there, or make a new key, then press Enter.")
#line 76 "screens/terraform-bitbucket-cloud/ssh.json"
/* TRANSLATORS: screen public-key: waits */
/* xgettext:no-c-format */
N_("Add the public key on Bitbucket's page, if you have not done so, and save it.")
#line 1 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-over: title */
/* xgettext:no-c-format */
N_("Hand over the private key")
#line 3 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-over, text 1: text */
/* xgettext:no-c-format */
N_("Terraform gets the private key that was just proved, for the token that it holds. It keeps it and never shows it again.")
#line 6 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-over, action key-held: title */
/* xgettext:no-c-format */
N_("Does it hold a key already?")
#line 15 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-over, action set-key: title */
/* xgettext:no-c-format */
N_("Hand over the private key")
#line 18 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-over, action set-key, undo: title */
/* xgettext:no-c-format */
N_("Take the key back")
#line 18 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-over, action set-key, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("In Terraform, under Settings, Providers, edit the provider {client_id} and enter the key that it had before, if it had one.")
#line 26 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-over, action read-key: title */
/* xgettext:no-c-format */
N_("Is the key read back?")
#line 37 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-key: title */
/* xgettext:no-c-format */
N_("Hand over the private key")
#line 40 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-key, text 1: text */
/* xgettext:no-c-format */
N_("Go back to the tab of Terraform and press \"Add a private SSH key\". Paste the whole text of the private key, with its first and last line, and press \"Add SSH Key\".")
#line 41 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-key, text 2: text */
/* xgettext:no-c-format */
N_("Today the form asks for the key on its own page, right after the authorization.")
#line 42 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-key, text 3: text */
/* xgettext:no-c-format */
N_("The key is in this file. Open it in an editor and copy all of it.")
#line 43 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-key, text 4: text */
/* xgettext:no-c-format */
N_("For your safety the wizard does not put secrets into the clipboard. Empty it afterwards.")
#line 46 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-key, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Private key, in this file")
#line 49 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-key, action hand-key-added: title */
/* xgettext:no-c-format */
N_("The private key is handed over")
#line 50 "screens/shared/terraform-hand-over.json"
/* TRANSLATORS: screen hand-key, action hand-key-added, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 1 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen proof: title */
/* xgettext:no-c-format */
N_("Does Terraform see the code?")
#line 3 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen proof, text 1: text */
/* xgettext:no-c-format */
N_("As a last proof Terraform itself is asked which repositories it sees on Bitbucket. Older versions of Terraform cannot tell.")
#line 6 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen proof, action seen-repositories: title */
/* xgettext:no-c-format */
N_("Which repositories does it see?")
#line 12 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome some: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform sees repositories on Bitbucket: the connection works. The first one is {repository_identifier}")
#line 10 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome some: note */
/* xgettext:python-brace-format, no-c-format */
N_("{seen_count} repositories")
#line 19 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome none: say */
/* xgettext:no-c-format */
N_("Terraform is connected but sees no repository on Bitbucket.")
#line 18 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome none: note */
/* xgettext:no-c-format */
N_("no repository")
#line 20 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome none: fix */
/* xgettext:no-c-format */
N_("Check three things: the four permissions of the consumer, the account that granted access, and its admin access to the repositories. After a change grant access again in step 3.2, then press Enter.")
#line 24 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome not-offered: say */
/* xgettext:no-c-format */
N_("This version of Terraform cannot tell which repositories it sees. Access is granted; a first workspace will prove it.")
#line 23 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome not-offered: note */
/* xgettext:no-c-format */
N_("not offered")
#line 29 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform could not list the repositories: {detail}")
#line 27 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome refused: note */
/* xgettext:no-c-format */
N_("Bitbucket refused it")
#line 30 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen proof, action seen-repositories, outcome refused: fix */
/* xgettext:no-c-format */
N_("Look at the four permissions of the consumer, and grant access again in step 3.2. A list of allowed addresses or a demanded second factor of the workspace stops Terraform, too.")
#line 38 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen finished: title */
/* xgettext:no-c-format */
N_("Finished")
#line 40 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen finished, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform can now use the code on Bitbucket: create a workspace there and choose a repository. As text it is workspace/repository, such as {workspace}/network.")
#line 41 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen finished, text 2: text */
/* xgettext:no-c-format */
N_("\"Repository doesn't exist or isn't accessible\" means: mistyped, no admin access for the account, or the connection is broken. Then grant access again.")
#line 42 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen finished, text 3: text */
/* xgettext:no-c-format */
N_("Start the first run by hand. Later every push starts one, if Bitbucket can reach Terraform with its webhooks.")
#line 43 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen finished, text 4: text */
/* xgettext:no-c-format */
N_("Changed the permissions of the consumer? They count for Terraform only after access was granted again.")
#line 44 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen finished, text 5: text */
/* xgettext:no-c-format */
N_("A grant that is not used for three months ends, and then access has to be granted again.")
#line 45 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen finished, text 6: text */
/* xgettext:no-c-format */
N_("Deleting the provider in Terraform unlinks every workspace that uses it.")
#line 48 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen finished, links 1: label */
/* xgettext:no-c-format */
N_("Workspaces in Terraform")
#line 51 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen finished, action hand-finished: title */
/* xgettext:no-c-format */
N_("Terraform lists repositories")
#line 53 "screens/terraform-bitbucket-cloud/end.json"
/* TRANSLATORS: screen finished, action hand-finished, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 3 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-scopes, outcome scopes: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket knows who asks, but for this question a scope is missing. It wants {scopes_required} and was given {scopes_granted}.")
#line 1 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-scopes, outcome scopes: note */
/* xgettext:no-c-format */
N_("scope missing")
#line 4 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-scopes, outcome scopes: fix */
/* xgettext:no-c-format */
N_("Make a new token with the missing scope, or add the permission to the consumer, and press Enter. Scopes of a token cannot be changed later.")
#line 8 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-scopes, outcome scopes-unnamed: say */
/* xgettext:no-c-format */
N_("Bitbucket knows who asks, but for this question a scope is missing. It does not say which.")
#line 7 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-scopes, outcome scopes-unnamed: note */
/* xgettext:no-c-format */
N_("scope missing")
#line 9 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-scopes, outcome scopes-unnamed: fix */
/* xgettext:no-c-format */
N_("Make a new token with all the scopes that are listed where it is asked for, and press Enter.")
#line 13 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-scopes, outcome mechanism: say */
/* xgettext:no-c-format */
N_("This kind of token may not ask that: access tokens of a repository, project or workspace only see what they belong to.")
#line 12 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-scopes, outcome mechanism: note */
/* xgettext:no-c-format */
N_("wrong kind of token")
#line 14 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-scopes, outcome mechanism: fix */
/* xgettext:no-c-format */
N_("Take an API token of the service account instead, or go on without this proof.")
#line 18 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-scopes, outcome gone: say */
/* xgettext:no-c-format */
N_("Bitbucket answers that this part of its API has been taken out (410). Several were in 2026, with the app passwords.")
#line 17 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-scopes, outcome gone: note */
/* xgettext:no-c-format */
N_("taken out")
#line 19 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-scopes, outcome gone: fix */
/* xgettext:no-c-format */
N_("Nothing is wrong with your answers: go on without this proof, and look for a newer version of this guide.")
#line 25 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-forbidden, outcome forbidden: say */
/* xgettext:no-c-format */
N_("Bitbucket knows who asks and does not let it in: no access to this workspace, a list of allowed addresses, or a second factor that the workspace demands.")
#line 24 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-forbidden, outcome forbidden: note */
/* xgettext:no-c-format */
N_("not let in")
#line 26 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-forbidden, outcome forbidden: fix */
/* xgettext:no-c-format */
N_("Ask who administers the workspace. A list of addresses or a demanded second factor stops Terraform, too.")
#line 32 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-login, outcome unauthorized: say */
/* xgettext:no-c-format */
N_("Bitbucket refuses the e-mail address and the token.")
#line 31 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-login, outcome unauthorized: note */
/* xgettext:no-c-format */
N_("token refused")
#line 33 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-login, outcome unauthorized: fix */
/* xgettext:no-c-format */
N_("Enter the address that the Atlassian account logs in with, and a token that was made with scopes for the app Bitbucket and has not expired. App passwords and account passwords do not work any more.")
#line 39 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-access, outcome unauthorized: say */
/* xgettext:no-c-format */
N_("Bitbucket refuses the access token: it is wrong, was revoked or has expired.")
#line 38 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-access, outcome unauthorized: note */
/* xgettext:no-c-format */
N_("token refused")
#line 40 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-access, outcome unauthorized: fix */
/* xgettext:no-c-format */
N_("Make a new one under Access tokens in the settings of the workspace, project or repository, and paste it.")
#line 48 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome right: say */
/* xgettext:no-c-format */
N_("Read back: a provider for Bitbucket Cloud with the key of this consumer.")
#line 46 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome right: note */
/* xgettext:no-c-format */
N_("read back")
#line 55 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome no-key: say */
/* xgettext:no-c-format */
N_("Read back: a provider for Bitbucket Cloud. Terraform does not show its key; granting access proves it.")
#line 53 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome no-key: note */
/* xgettext:no-c-format */
N_("key not shown")
#line 61 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome other-key: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back, the provider has the key {found_key} and not that of this consumer.")
#line 59 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome other-key: note */
/* xgettext:no-c-format */
N_("another key")
#line 62 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome other-key: fix */
/* xgettext:no-c-format */
N_("Compare the key with Bitbucket's page. If the provider has the wrong one, edit it in Terraform under Settings, Providers, and press Enter.")
#line 67 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome other-kind: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back, the provider is of another kind: {found_kind}.")
#line 65 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome other-kind: note */
/* xgettext:no-c-format */
N_("another kind")
#line 68 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome other-kind: fix */
/* xgettext:no-c-format */
N_("Delete it in Terraform under Settings, Providers, go back to the screen before and do it again.")
#line 72 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome no-path: say */
/* xgettext:no-c-format */
N_("The provider is there, but Terraform does not say how it is connected: callback URL or connect path are missing.")
#line 71 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome no-path: note */
/* xgettext:no-c-format */
N_("cannot be connected")
#line 73 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome no-path: fix */
/* xgettext:no-c-format */
N_("Press Enter to look again. If it stays so, open the provider in Terraform under Settings, Providers, and connect it there.")
#line 77 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome gone: say */
/* xgettext:no-c-format */
N_("The provider is not there any more.")
#line 76 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 78 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-provider, outcome gone: fix */
/* xgettext:no-c-format */
N_("Press Enter: the wizard looks again and creates it if needed.")
#line 84 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-ssh-keys, outcome others-keys: say */
/* xgettext:no-c-format */
N_("Bitbucket does not let this token at the SSH keys of the account.")
#line 83 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-ssh-keys, outcome others-keys: note */
/* xgettext:no-c-format */
N_("keys not shown")
#line 85 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-ssh-keys, outcome others-keys: fix */
/* xgettext:no-c-format */
N_("Make a new API token with read:ssh-key:bitbucket and write:ssh-key:bitbucket, or add the key by hand.")
#line 89 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-ssh-keys, outcome no-user: say */
/* xgettext:no-c-format */
N_("Bitbucket does not find the account under its number.")
#line 88 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-ssh-keys, outcome no-user: note */
/* xgettext:no-c-format */
N_("account not found")
#line 90 "screens/shared/bitbucket-cloud.json"
/* TRANSLATORS: set bitbucket-ssh-keys, outcome no-user: fix */
/* xgettext:no-c-format */
N_("Add the key by hand.")
#line 3 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-callers, outcome listed: say */
/* xgettext:python-brace-format, no-c-format */
N_("A firewall in front of the server has to let these addresses in: {callers}")
#line 1 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-callers, outcome listed: note */
/* xgettext:no-c-format */
N_("addresses listed")
#line 7 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-callers, outcome not-listed: say */
/* xgettext:no-c-format */
N_("Terraform does not list from which addresses it calls. Ask for them if a firewall stands in front of the server.")
#line 6 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-callers, outcome not-listed: note */
/* xgettext:no-c-format */
N_("not listed")
#line 15 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-find, outcome found: say */
/* xgettext:python-brace-format, no-c-format */
N_("{organization} has a provider for {http_url} already ({client_id}). Shall it be used?")
#line 13 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-find, outcome found: note */
/* xgettext:no-c-format */
N_("there already")
#line 16 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-find, outcome found: fix */
/* xgettext:no-c-format */
N_("To have a new one, first delete the old one in Terraform under Settings, Providers. Workspaces that use it lose their code.")
#line 22 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-find, outcome none: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is no such provider in {organization} yet.")
#line 21 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-find, outcome none: note */
/* xgettext:no-c-format */
N_("none yet")
#line 28 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome lost: say */
/* xgettext:python-brace-format, no-c-format */
N_("The answer of Terraform was lost: {reply_error}. The provider may have been created or not.")
#line 27 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome lost: note */
/* xgettext:no-c-format */
N_("answer was lost")
#line 29 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome lost: fix */
/* xgettext:no-c-format */
N_("Press Enter: the wizard looks first whether it is there, and only creates it if not.")
#line 33 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome created: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform has created the provider {client_id}.")
#line 31 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome created: note */
/* xgettext:python-brace-format, no-c-format */
N_("{client_id}")
#line 40 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome cloud-address: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform refuses the address for this kind of provider: {detail}")
#line 38 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome cloud-address: note */
/* xgettext:no-c-format */
N_("address refused")
#line 41 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome cloud-address: fix */
/* xgettext:no-c-format */
N_("Go back and correct the address. A service in the cloud and a server of your own are different kinds of provider.")
#line 46 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome address: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform does not accept the address: {detail}")
#line 44 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome address: note */
/* xgettext:no-c-format */
N_("address refused")
#line 47 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome address: fix */
/* xgettext:no-c-format */
N_("Go back and correct the address. Terraform has to be able to reach it.")
#line 52 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome kind: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform does not take this kind of provider, {provider_kind}: {detail}")
#line 50 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome kind: note */
/* xgettext:no-c-format */
N_("kind refused")
#line 53 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome kind: fix */
/* xgettext:no-c-format */
N_("Go back and choose another kind, or create the provider by hand in the browser.")
#line 58 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome key: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform does not accept the consumer's key: {detail}")
#line 56 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome key: note */
/* xgettext:no-c-format */
N_("key refused")
#line 59 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome key: fix */
/* xgettext:no-c-format */
N_("Go back and correct the key, or take another one.")
#line 64 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome key-text: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform does not accept the consumer's key: {detail}")
#line 62 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome key-text: note */
/* xgettext:no-c-format */
N_("key refused")
#line 65 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-created, outcome key-text: fix */
/* xgettext:no-c-format */
N_("Go back and correct the key, or take another one.")
#line 72 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-other, outcome other-kind: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back, the provider is of another kind: {found_kind}.")
#line 70 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-other, outcome other-kind: note */
/* xgettext:no-c-format */
N_("another kind")
#line 73 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-other, outcome other-kind: fix */
/* xgettext:no-c-format */
N_("Delete it in Terraform under Settings, Providers, and create it again.")
#line 78 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-other, outcome other-address: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back, the provider has other addresses: {found_url} and {found_api_url}.")
#line 76 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-other, outcome other-address: note */
/* xgettext:no-c-format */
N_("another address")
#line 79 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-other, outcome other-address: fix */
/* xgettext:no-c-format */
N_("Addresses cannot be changed later. Delete the provider in Terraform under Settings, Providers, and create it again.")
#line 83 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-other, outcome gone: say */
/* xgettext:no-c-format */
N_("The provider is not there any more.")
#line 82 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-other, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 84 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-other, outcome gone: fix */
/* xgettext:no-c-format */
N_("Press Enter: the wizard looks again and creates it if needed.")
#line 90 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-named, outcome right: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back: it is called {provider_name}.")
#line 89 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-named, outcome right: note */
/* xgettext:python-brace-format, no-c-format */
N_("{provider_name}")
#line 94 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-named, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("The provider that was there has another name than {provider_name}.")
#line 93 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-named, outcome other: note */
/* xgettext:no-c-format */
N_("another name")
#line 95 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-named, outcome other: fix */
/* xgettext:no-c-format */
N_("Rename it in Terraform under Settings, Providers, or go back and enter its name, or none.")
#line 102 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-awaited, outcome there: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform has been let in: it holds a token ({token_id}) of the account {token_user}.")
#line 100 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-awaited, outcome there: note */
/* xgettext:python-brace-format, no-c-format */
N_("{token_user}")
#line 107 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-awaited, outcome unnamed: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform has been let in: it holds a token ({token_id}). It does not name the account.")
#line 105 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-awaited, outcome unnamed: note */
/* xgettext:python-brace-format, no-c-format */
N_("{token_id}")
#line 111 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-awaited, outcome pending: say */
/* xgettext:no-c-format */
N_("Terraform has no token yet: nobody has approved.")
#line 110 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-awaited, outcome pending: note */
/* xgettext:no-c-format */
N_("not yet")
#line 112 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-awaited, outcome pending: fix */
/* xgettext:no-c-format */
N_("Open the page and approve. If an error page came instead, the text of this screen names its causes. You may also go on another day.")
#line 116 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-awaited, outcome gone: say */
/* xgettext:no-c-format */
N_("The provider is not there any more, so it cannot be connected.")
#line 115 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-awaited, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 117 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-awaited, outcome gone: fix */
/* xgettext:no-c-format */
N_("Go back to the step where it is created: it is looked for, and created again if needed.")
#line 123 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-account, outcome same: say */
/* xgettext:python-brace-format, no-c-format */
N_("It was the service account {account_name} that approved.")
#line 122 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-account, outcome same: note */
/* xgettext:python-brace-format, no-c-format */
N_("{account_name}")
#line 128 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-account, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform calls the account that approved {token_user}, and the service account is {account_name}. Terraform may name it in another way: is it the same account?")
#line 126 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-account, outcome other: note */
/* xgettext:python-brace-format, no-c-format */
N_("{token_user}")
#line 129 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-account, outcome other: fix */
/* xgettext:python-brace-format, no-c-format */
N_("The browser was logged in as somebody else. Delete the provider's token in Terraform under Settings, Providers, log in as {account_name}, connect again.")
#line 133 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-account, outcome unnamed: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform does not say which account approved. The page in the browser named it: was it {account_name}?")
#line 132 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-account, outcome unnamed: note */
/* xgettext:no-c-format */
N_("not named")
#line 134 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-account, outcome unnamed: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Delete the provider's token in Terraform under Settings, Providers, log in as {account_name}, and connect again.")
#line 140 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-key-held, outcome former: say */
/* xgettext:no-c-format */
N_("Terraform holds an SSH key for this token already. It never shows which, so it gets the one that was just proved.")
#line 139 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-key-held, outcome former: note */
/* xgettext:no-c-format */
N_("another or this one")
#line 144 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-key-held, outcome not-held: say */
/* xgettext:no-c-format */
N_("Terraform has no SSH key for this token yet.")
#line 143 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-key-held, outcome not-held: note */
/* xgettext:no-c-format */
N_("not yet")
#line 148 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-key-held, outcome silent: say */
/* xgettext:no-c-format */
N_("Terraform does not say whether it holds an SSH key for this token, so it gets it now.")
#line 147 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-key-held, outcome silent: note */
/* xgettext:no-c-format */
N_("not told")
#line 154 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-key-set, outcome taken: say */
/* xgettext:no-c-format */
N_("Terraform has taken the private key.")
#line 153 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-key-set, outcome taken: note */
/* xgettext:no-c-format */
N_("taken")
#line 160 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-key-read, outcome held: say */
/* xgettext:no-c-format */
N_("Terraform confirms that it holds an SSH key for this token. It never shows the key itself.")
#line 159 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-key-read, outcome held: note */
/* xgettext:no-c-format */
N_("Terraform has a key")
#line 164 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-key-read, outcome not-held: say */
/* xgettext:no-c-format */
N_("Terraform still has no SSH key for this token.")
#line 163 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-key-read, outcome not-held: note */
/* xgettext:no-c-format */
N_("no key there")
#line 165 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-key-read, outcome not-held: fix */
/* xgettext:no-c-format */
N_("Press Enter to hand it over again. If it stays so, use the token of a user or of the owners, not an organization's.")
#line 172 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-seen, outcome some: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform itself sees repositories: the connection works. The first one is {repository_identifier}")
#line 170 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-seen, outcome some: note */
/* xgettext:python-brace-format, no-c-format */
N_("{seen_count} repositories")
#line 179 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-seen, outcome none: say */
/* xgettext:no-c-format */
N_("Terraform is connected but sees no repository.")
#line 178 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-seen, outcome none: note */
/* xgettext:no-c-format */
N_("no repository")
#line 180 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-seen, outcome none: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Check that {account_name} is admin of a repository, and that it was this account that approved. Then press Enter.")
#line 184 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-seen, outcome not-offered: say */
/* xgettext:no-c-format */
N_("This version of Terraform cannot tell which repositories it sees. The token is there; a first workspace will prove the rest.")
#line 183 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-seen, outcome not-offered: note */
/* xgettext:no-c-format */
N_("not offered")
#line 189 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-seen, outcome refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform could not list the repositories: {detail}")
#line 187 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-seen, outcome refused: note */
/* xgettext:no-c-format */
N_("not to be reached")
#line 190 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-seen, outcome refused: fix */
/* xgettext:no-c-format */
N_("Check that Terraform can reach the other side over the web and that the authorization was not taken back. Then press Enter.")
#line 194 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-seen, outcome refused-silent: say */
/* xgettext:no-c-format */
N_("Terraform could not list the repositories and names no reason.")
#line 193 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-seen, outcome refused-silent: note */
/* xgettext:no-c-format */
N_("not to be reached")
#line 195 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-seen, outcome refused-silent: fix */
/* xgettext:no-c-format */
N_("Check that Terraform can reach the other side over the web and that the authorization was not taken back. Then press Enter.")
#line 201 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-by-hand, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Without an API token nothing on Terraform's side can be read.")
#line 200 "screens/shared/terraform-vcs.json"
/* TRANSLATORS: set vcs-by-hand, outcome told: note */
/* xgettext:no-c-format */
N_("done by hand")
#line 1 "screens/terraform-bitbucket-cloud/key-begin.json"
/* TRANSLATORS: screen key-way: title */
/* xgettext:no-c-format */
N_("An SSH key for the connection")
#line 2 "screens/terraform-bitbucket-cloud/key-begin.json"
/* TRANSLATORS: screen key-way, text 1: text */
/* xgettext:no-c-format */
N_("The connection that Terraform has to Bitbucket Cloud gets an SSH key, or another one in place of the one it has. Everything but Git submodules goes on over HTTPS.")
#line 3 "screens/terraform-bitbucket-cloud/key-begin.json"
/* TRANSLATORS: screen key-way, text 2: text */
/* xgettext:no-c-format */
N_("Take a new key, or one that is kept for this service; never your personal one. Terraform keeps the private key, never shows it again and uses it on Bitbucket. It can push code: protect it, and follow your rules for such files.")
#line 6 "screens/terraform-bitbucket-cloud/key-begin.json"
/* TRANSLATORS: screen key-way, field way: label */
/* xgettext:no-c-format */
N_("Terraform's part")
#line 7 "screens/terraform-bitbucket-cloud/key-begin.json"
/* TRANSLATORS: screen key-way, field way: help */
/* xgettext:no-c-format */
N_("You can change this later: go back to this screen.")
#line 9 "screens/terraform-bitbucket-cloud/key-begin.json"
/* TRANSLATORS: screen key-way, field way, choices 1: label */
/* xgettext:no-c-format */
N_("with an API token")
#line 9 "screens/terraform-bitbucket-cloud/key-begin.json"
/* TRANSLATORS: screen key-way, field way, choices 1: note */
/* xgettext:no-c-format */
N_("The wizard hands the key over and reads it back.")
#line 10 "screens/terraform-bitbucket-cloud/key-begin.json"
/* TRANSLATORS: screen key-way, field way, choices 2: label */
/* xgettext:no-c-format */
N_("by hand, in the browser")
#line 10 "screens/terraform-bitbucket-cloud/key-begin.json"
/* TRANSLATORS: screen key-way, field way, choices 2: note */
/* xgettext:no-c-format */
N_("Terraform's side cannot be proved then.")
#line 1 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider: title */
/* xgettext:no-c-format */
N_("Which connection?")
#line 3 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("The providers of {organization}. The key is for one of the kind Bitbucket Cloud to which access has been granted.")
#line 6 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, field provider: label */
/* xgettext:no-c-format */
N_("Provider")
#line 7 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, field provider: help */
/* xgettext:no-c-format */
N_("Its number in Terraform begins with oc-.")
#line 11 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action providers: title */
/* xgettext:no-c-format */
N_("Which providers are there?")
#line 17 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action providers, outcome some: say */
/* xgettext:python-brace-format, no-c-format */
N_("{organization} has a provider for Bitbucket Cloud.")
#line 15 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action providers, outcome some: note */
/* xgettext:no-c-format */
N_("listed")
#line 23 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action providers, outcome none: say */
/* xgettext:python-brace-format, no-c-format */
N_("{organization} has no provider for Bitbucket Cloud.")
#line 22 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action providers, outcome none: note */
/* xgettext:no-c-format */
N_("none")
#line 24 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action providers, outcome none: fix */
/* xgettext:no-c-format */
N_("Go back and choose another organization, or take the guide Bitbucket Cloud first.")
#line 31 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action is-bitbucket: title */
/* xgettext:no-c-format */
N_("Is it one of Bitbucket Cloud?")
#line 37 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action is-bitbucket, outcome right: say */
/* xgettext:python-brace-format, no-c-format */
N_("{provider} is a provider for Bitbucket Cloud.")
#line 35 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action is-bitbucket, outcome right: note */
/* xgettext:no-c-format */
N_("yes")
#line 42 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action is-bitbucket, outcome other-kind: say */
/* xgettext:python-brace-format, no-c-format */
N_("{provider} is a provider of another kind: {found_kind}.")
#line 40 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action is-bitbucket, outcome other-kind: note */
/* xgettext:no-c-format */
N_("another kind")
#line 43 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action is-bitbucket, outcome other-kind: fix */
/* xgettext:no-c-format */
N_("Choose one of Bitbucket Cloud.")
#line 50 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action is-connected: title */
/* xgettext:no-c-format */
N_("Has access been granted?")
#line 56 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action is-connected, outcome named: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform acts on Bitbucket as {account_name}. The public key belongs to that account.")
#line 54 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action is-connected, outcome named: note */
/* xgettext:python-brace-format, no-c-format */
N_("{account_name}")
#line 61 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action is-connected, outcome unnamed: say */
/* xgettext:no-c-format */
N_("Access has been granted; Terraform does not say by which account. The public key belongs to the service account.")
#line 59 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action is-connected, outcome unnamed: note */
/* xgettext:no-c-format */
N_("yes")
#line 65 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action is-connected, outcome no: say */
/* xgettext:no-c-format */
N_("Nobody has granted access to this provider yet, so it can hold no SSH key.")
#line 64 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action is-connected, outcome no: note */
/* xgettext:no-c-format */
N_("not connected")
#line 66 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen which-provider, action is-connected, outcome no: fix */
/* xgettext:no-c-format */
N_("Choose another one, or connect it first: open it in Terraform under Settings, Providers, or go through the guide Bitbucket Cloud.")
#line 75 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen key-account: title */
/* xgettext:no-c-format */
N_("Log in as the service account")
#line 77 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen key-account, text 1: text */
/* xgettext:no-c-format */
N_("In a new tab log in to Bitbucket with the account that granted access to Terraform: the public key has to be added there.")
#line 79 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen key-account, links 1: label */
/* xgettext:no-c-format */
N_("Bitbucket Cloud")
#line 81 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen key-account, field bb_way: label */
/* xgettext:no-c-format */
N_("May the wizard ask Bitbucket?")
#line 82 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen key-account, field bb_way: help */
/* xgettext:no-c-format */
N_("With an API token it adds the key itself and shows whose it is. Without one you add it, and the log-in proves it.")
#line 84 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen key-account, field bb_way, choices 1: label */
/* xgettext:no-c-format */
N_("yes, with an API token")
#line 84 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen key-account, field bb_way, choices 1: note */
/* xgettext:no-c-format */
N_("It adds the key and reads it back.")
#line 85 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen key-account, field bb_way, choices 2: label */
/* xgettext:no-c-format */
N_("no")
#line 85 "screens/terraform-bitbucket-cloud/key-provider.json"
/* TRANSLATORS: screen key-account, field bb_way, choices 2: note */
/* xgettext:no-c-format */
N_("You add the key on Bitbucket's page.")
#line 1 "screens/terraform-bitbucket-cloud/key-open.json"
/* TRANSLATORS: screen key-open: title */
/* xgettext:no-c-format */
N_("Open the provider in Terraform")
#line 3 "screens/terraform-bitbucket-cloud/key-open.json"
/* TRANSLATORS: screen key-open, text 1: text */
/* xgettext:no-c-format */
N_("Log in to Terraform in the browser. Under \"Settings\" choose \"Providers\" (below Version Control) and find the one of Bitbucket Cloud. Its SSH key is added or exchanged there.")
#line 6 "screens/terraform-bitbucket-cloud/key-open.json"
/* TRANSLATORS: screen key-open, links 1: label */
/* xgettext:no-c-format */
N_("Providers of the organization")
#line 1 "screens/terraform-bitbucket-cloud/key-end.json"
/* TRANSLATORS: screen key-finished: title */
/* xgettext:no-c-format */
N_("The key is handed over")
#line 2 "screens/terraform-bitbucket-cloud/key-end.json"
/* TRANSLATORS: screen key-finished, text 1: text */
/* xgettext:no-c-format */
N_("The next run that needs a submodule over SSH uses the key.")
#line 3 "screens/terraform-bitbucket-cloud/key-end.json"
/* TRANSLATORS: screen key-finished, text 2: text */
/* xgettext:no-c-format */
N_("Was there another key before? When a run has worked with the new one, remove the old one on Bitbucket's page SSH keys.")
#line 5 "screens/terraform-bitbucket-cloud/key-end.json"
/* TRANSLATORS: screen key-finished, links 1: label */
/* xgettext:no-c-format */
N_("SSH keys")
