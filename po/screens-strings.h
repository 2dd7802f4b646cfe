/* The texts of the guides, for xgettext; written by "handrail strings", never compiled. */
#line 1 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: title */
/* xgettext:no-c-format */
N_("Flux on Azure DevOps")
#line 2 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: menu */
/* xgettext:no-c-format */
N_("Azure DevOps")
#line 3 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: group */
/* xgettext:no-c-format */
N_("Flux")
#line 4 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: summary */
/* xgettext:no-c-format */
N_("3 ways, about 20 minutes")
#line 13 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: needs 1: text */
/* xgettext:no-c-format */
N_("A Kubernetes cluster such as AKS in which you are cluster administrator, and kubectl that reaches it.")
#line 14 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: needs 2: text */
/* xgettext:no-c-format */
N_("The Flux CLI, flux 2.0 or newer; for SSH 2.6.3 or newer.")
#line 15 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: needs 3: text */
/* xgettext:no-c-format */
N_("A project in Azure DevOps, and an account that may push to a repository in it, best one that is kept for Flux.")
#line 18 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: step 0.1: title */
/* xgettext:no-c-format */
N_("Cluster admin")
#line 19 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: step 0.2: title */
/* xgettext:no-c-format */
N_("Pull and push")
#line 20 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: step 1.1: title */
/* xgettext:no-c-format */
N_("Make a token")
#line 21 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: step 1.1n: title */
/* xgettext:no-c-format */
N_("It runs out")
#line 22 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: step 1.2: title */
/* xgettext:no-c-format */
N_("Repository")
#line 23 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: step 1.3: title */
/* xgettext:no-c-format */
N_("Hand over token")
#line 24 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: step 2.1: title */
/* xgettext:no-c-format */
N_("Choose the way")
#line 25 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: step 2.2: title */
/* xgettext:no-c-format */
N_("Run with token")
#line 27 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: step 2.2n: title */
/* xgettext:no-c-format */
N_("Kept in cluster")
#line 30 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: step 2.4: title */
/* xgettext:no-c-format */
N_("Run the old way")
#line 32 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: step 3.1: title */
/* xgettext:no-c-format */
N_("Run with SSH key")
#line 34 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: step 3.2: title */
/* xgettext:no-c-format */
N_("Make an SSH key")
#line 36 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: step 9: title */
/* xgettext:no-c-format */
N_("Finished")
#line 39 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: service azure: title */
/* xgettext:no-c-format */
N_("Azure DevOps")
#line 52 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: task rotate-token: title */
/* xgettext:no-c-format */
N_("Rotate the token that Flux uses")
#line 52 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: task rotate-token: summary */
/* xgettext:no-c-format */
N_("about 5 minutes")
#line 54 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: task rotate-token, needs 1: text */
/* xgettext:no-c-format */
N_("The cluster in which Flux was bootstrapped with a token, and the right to change secrets there.")
#line 55 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: task rotate-token, needs 2: text */
/* xgettext:no-c-format */
N_("The account that the token is for: it gets a new one.")
#line 58 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: task rotate-key: title */
/* xgettext:no-c-format */
N_("Rotate the SSH key that Flux uses")
#line 58 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: task rotate-key: summary */
/* xgettext:no-c-format */
N_("about 5 minutes")
#line 60 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: task rotate-key, needs 1: text */
/* xgettext:no-c-format */
N_("The cluster in which Flux was bootstrapped with an SSH key, and the right to change secrets there.")
#line 61 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: task rotate-key, needs 2: text */
/* xgettext:no-c-format */
N_("The account that the key is for: it gets a new one beside the old one first.")
#line 1 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools: title */
/* xgettext:no-c-format */
N_("Programs on this machine")
#line 2 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, text 1: text */
/* xgettext:no-c-format */
N_("The wizard runs flux and kubectl for you, as you would in a terminal. So both must be here, and kubectl must know the cluster.")
#line 3 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, text 2: text */
/* xgettext:no-c-format */
N_("If one is missing, install it and press Enter. What is to come can be read and practised without them.")
#line 6 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, links 1: label */
/* xgettext:no-c-format */
N_("Install the Flux CLI")
#line 7 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, links 2: label */
/* xgettext:no-c-format */
N_("Install kubectl")
#line 10 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, field kubeconfig: label */
/* xgettext:no-c-format */
N_("Configuration of kubectl")
#line 11 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, field kubeconfig: help */
/* xgettext:no-c-format */
N_("The file that names your clusters. Leave it empty for the usual one, ~/.kube/config.")
#line 14 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program: title */
/* xgettext:no-c-format */
N_("Is flux here?")
#line 19 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f28: say */
/* xgettext:python-brace-format, no-c-format */
N_("flux {flux_version} is installed. It wants Kubernetes 1.33 or newer.")
#line 17 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f28: note */
/* xgettext:python-brace-format, no-c-format */
N_("{flux_version}")
#line 24 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f27: say */
/* xgettext:python-brace-format, no-c-format */
N_("flux {flux_version} is installed. It wants Kubernetes 1.32 or newer.")
#line 22 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f27: note */
/* xgettext:python-brace-format, no-c-format */
N_("{flux_version}")
#line 29 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f26: say */
/* xgettext:python-brace-format, no-c-format */
N_("flux {flux_version} is installed. It wants Kubernetes 1.31 or newer.")
#line 27 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f26: note */
/* xgettext:python-brace-format, no-c-format */
N_("{flux_version}")
#line 34 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f26-broken: say */
/* xgettext:python-brace-format, no-c-format */
N_("flux {flux_version} cannot speak SSH with Azure DevOps, so only the way with a token is open. 2.6.3 is the first without this fault.")
#line 32 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f26-broken: note */
/* xgettext:no-c-format */
N_("SSH does not work")
#line 39 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f25: say */
/* xgettext:python-brace-format, no-c-format */
N_("flux {flux_version} is installed. It wants Kubernetes 1.30 or newer.")
#line 37 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f25: note */
/* xgettext:python-brace-format, no-c-format */
N_("{flux_version}")
#line 44 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f23: say */
/* xgettext:python-brace-format, no-c-format */
N_("flux {flux_version} is installed. It wants Kubernetes 1.28 or newer.")
#line 42 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f23: note */
/* xgettext:python-brace-format, no-c-format */
N_("{flux_version}")
#line 49 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f22: say */
/* xgettext:python-brace-format, no-c-format */
N_("flux {flux_version} is old. Only the way with a token is open: an own key needs an option that came with 2.3.")
#line 47 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f22: note */
/* xgettext:no-c-format */
N_("old, token only")
#line 54 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f21: say */
/* xgettext:python-brace-format, no-c-format */
N_("flux {flux_version} is old. Only the way with a token is open: an own key needs an option that came with 2.3.")
#line 52 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f21: note */
/* xgettext:no-c-format */
N_("old, token only")
#line 59 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f20: say */
/* xgettext:python-brace-format, no-c-format */
N_("flux {flux_version} is old. Only the way with a token is open: an own key needs an option that came with 2.3.")
#line 57 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome f20: note */
/* xgettext:no-c-format */
N_("old, token only")
#line 63 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome too-old: say */
/* xgettext:no-c-format */
N_("This flux is older than 2.0 and cannot be used with Azure DevOps today.")
#line 62 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome too-old: note */
/* xgettext:no-c-format */
N_("too old")
#line 64 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome too-old: fix */
/* xgettext:no-c-format */
N_("Install a newer one, then press Enter.")
#line 69 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome other: say */
/* xgettext:no-c-format */
N_("The program flux on this machine does not tell its version as the Flux CLI does.")
#line 68 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 70 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action flux-program, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details: another program may have this name. Install the Flux CLI, then press Enter.")
#line 73 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action kubectl-program: title */
/* xgettext:no-c-format */
N_("Is kubectl here?")
#line 78 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action kubectl-program, outcome here: say */
/* xgettext:python-brace-format, no-c-format */
N_("kubectl {kubectl_version} is installed.")
#line 76 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action kubectl-program, outcome here: note */
/* xgettext:python-brace-format, no-c-format */
N_("{kubectl_version}")
#line 82 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action kubectl-program, outcome other: say */
/* xgettext:no-c-format */
N_("The program kubectl on this machine does not tell its version as kubectl does.")
#line 81 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action kubectl-program, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 83 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen tools, action kubectl-program, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details: another program may have this name. Install kubectl, then press Enter.")
#line 88 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster: title */
/* xgettext:no-c-format */
N_("The right cluster")
#line 90 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, text 1: text */
/* xgettext:no-c-format */
N_("Flux lives in a cluster. kubectl calls what leads to a cluster a context: choose it, and look twice.")
#line 93 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, field context: label */
/* xgettext:no-c-format */
N_("Context")
#line 94 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, field context: help */
/* xgettext:no-c-format */
N_("The contexts are those of kubectl config get-contexts. A missing one is fetched with az aks get-credentials.")
#line 96 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, field cluster_ok: label */
/* xgettext:no-c-format */
N_("Is this the right cluster?")
#line 97 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, field cluster_ok: help */
/* xgettext:no-c-format */
N_("Everything after this is done in that cluster. Say no if you are not sure.")
#line 100 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action contexts: title */
/* xgettext:no-c-format */
N_("Which clusters are there?")
#line 105 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action contexts, outcome some: say */
/* xgettext:no-c-format */
N_("kubectl knows these contexts.")
#line 103 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action contexts, outcome some: note */
/* xgettext:python-brace-format, no-c-format */
N_("{context_count} to choose from")
#line 108 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action contexts, outcome none: say */
/* xgettext:no-c-format */
N_("kubectl knows no cluster on this machine.")
#line 107 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action contexts, outcome none: note */
/* xgettext:no-c-format */
N_("none known")
#line 109 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action contexts, outcome none: fix */
/* xgettext:no-c-format */
N_("Fetch the access to your cluster: az aks get-credentials does that for AKS. Or go back and enter the file that names it.")
#line 113 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action contexts, outcome other: say */
/* xgettext:no-c-format */
N_("kubectl cannot read its configuration.")
#line 112 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action contexts, outcome other: note */
/* xgettext:no-c-format */
N_("not readable")
#line 114 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action contexts, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, correct the file or enter another one, and press Enter.")
#line 117 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action server: title */
/* xgettext:no-c-format */
N_("Where does it lead?")
#line 123 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action server, outcome plain: say */
/* xgettext:python-brace-format, no-c-format */
N_("The context {context} leads to {cluster_server} as {cluster_user}, without encryption. Is this the right cluster?")
#line 121 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action server, outcome plain: note */
/* xgettext:no-c-format */
N_("not encrypted")
#line 124 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action server, outcome plain: fix */
/* xgettext:no-c-format */
N_("Choose another context.")
#line 128 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action server, outcome shown: say */
/* xgettext:python-brace-format, no-c-format */
N_("The context {context} leads to {cluster_server} as {cluster_user}. Is this the right cluster?")
#line 126 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action server, outcome shown: note */
/* xgettext:python-brace-format, no-c-format */
N_("{context}")
#line 129 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action server, outcome shown: fix */
/* xgettext:no-c-format */
N_("Choose another context.")
#line 133 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action server, outcome other: say */
/* xgettext:no-c-format */
N_("The configuration of kubectl names no server for this context.")
#line 132 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action server, outcome other: note */
/* xgettext:no-c-format */
N_("no server named")
#line 134 "screens/flux-azure-devops/begin.json"
/* TRANSLATORS: screen cluster, action server, outcome other: fix */
/* xgettext:no-c-format */
N_("Choose another context, or fetch this one again: az aks get-credentials does that for AKS.")
#line 1 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator: title */
/* xgettext:no-c-format */
N_("Are you administrator there?")
#line 2 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, text 1: text */
/* xgettext:no-c-format */
N_("You need to be cluster administrator: Flux makes namespaces, kinds of objects and roles for the whole cluster.")
#line 3 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, text 2: text */
/* xgettext:no-c-format */
N_("The wizard asks the cluster what you may do there, whether flux and Kubernetes fit, and whether Flux is there already. Nothing is changed.")
#line 6 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, field override_ok: label */
/* xgettext:no-c-format */
N_("Take that installation over?")
#line 7 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, field override_ok: help */
/* xgettext:no-c-format */
N_("Only say yes if nobody else looks after Flux in this cluster with another tool.")
#line 10 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action can-i: title */
/* xgettext:no-c-format */
N_("Are you administrator there?")
#line 14 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action can-i, outcome yes: say */
/* xgettext:no-c-format */
N_("The cluster says that you may do everything in it.")
#line 13 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action can-i, outcome yes: note */
/* xgettext:no-c-format */
N_("yes")
#line 17 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action can-i, outcome no: say */
/* xgettext:no-c-format */
N_("The cluster says that you may not do everything. It is asked for each thing that Flux needs.")
#line 16 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action can-i, outcome no: note */
/* xgettext:no-c-format */
N_("not everything")
#line 21 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action can-i, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 20 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action can-i, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 22 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action can-i, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 25 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-namespaces: title */
/* xgettext:no-c-format */
N_("Namespaces")
#line 30 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-namespaces, outcome yes: say */
/* xgettext:no-c-format */
N_("You may create namespaces.")
#line 28 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-namespaces, outcome yes: note */
/* xgettext:no-c-format */
N_("yes")
#line 34 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-namespaces, outcome no: say */
/* xgettext:no-c-format */
N_("You may not create namespaces. All that is missing is named below.")
#line 32 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-namespaces, outcome no: note */
/* xgettext:no-c-format */
N_("no")
#line 38 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-namespaces, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 37 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-namespaces, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 39 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-namespaces, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 42 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-kinds: title */
/* xgettext:no-c-format */
N_("Kinds of objects")
#line 47 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-kinds, outcome yes: say */
/* xgettext:no-c-format */
N_("You may create kinds of objects.")
#line 45 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-kinds, outcome yes: note */
/* xgettext:no-c-format */
N_("yes")
#line 51 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-kinds, outcome no: say */
/* xgettext:no-c-format */
N_("You may not create kinds of objects. All that is missing is named below.")
#line 49 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-kinds, outcome no: note */
/* xgettext:no-c-format */
N_("no")
#line 55 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-kinds, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 54 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-kinds, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 56 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-kinds, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 59 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-roles: title */
/* xgettext:no-c-format */
N_("Roles for the cluster")
#line 64 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-roles, outcome yes: say */
/* xgettext:no-c-format */
N_("You may create roles for the cluster.")
#line 62 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-roles, outcome yes: note */
/* xgettext:no-c-format */
N_("yes")
#line 68 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-roles, outcome no: say */
/* xgettext:no-c-format */
N_("You may not create roles for the cluster. All that is missing is named below.")
#line 66 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-roles, outcome no: note */
/* xgettext:no-c-format */
N_("no")
#line 72 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-roles, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 71 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-roles, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 73 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-roles, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 76 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-bind: title */
/* xgettext:no-c-format */
N_("Bindings of roles")
#line 81 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-bind, outcome enough: say */
/* xgettext:no-c-format */
N_("You are no cluster administrator, but you may create what Flux needs as far as can be asked. The bootstrap will show it.")
#line 80 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-bind, outcome enough: note */
/* xgettext:no-c-format */
N_("probably enough")
#line 84 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-bind, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("You may not create all that Flux needs. Missing:{no_namespaces}{no_kinds}{no_roles} and by that cluster-admin.")
#line 83 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-bind, outcome missing: note */
/* xgettext:no-c-format */
N_("rights are missing")
#line 85 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-bind, outcome missing: fix */
/* xgettext:no-c-format */
N_("Ask an administrator of the cluster for the role cluster-admin, or for AKS the role Azure Kubernetes Service RBAC Cluster Admin. Then press Enter.")
#line 88 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-bind, outcome missing-bind: say */
/* xgettext:python-brace-format, no-c-format */
N_("You may not create all that Flux needs. Missing:{no_namespaces}{no_kinds}{no_roles} bindings of roles, and by that cluster-admin.")
#line 87 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-bind, outcome missing-bind: note */
/* xgettext:no-c-format */
N_("rights are missing")
#line 89 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-bind, outcome missing-bind: fix */
/* xgettext:no-c-format */
N_("Ask an administrator of the cluster for the role cluster-admin, or for AKS the role Azure Kubernetes Service RBAC Cluster Admin. Then press Enter.")
#line 93 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-bind, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 92 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-bind, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 94 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action may-bind, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 97 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions: title */
/* xgettext:no-c-format */
N_("Do Flux and Kubernetes fit?")
#line 102 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f28-fits: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is new enough for flux {flux_version}.")
#line 100 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f28-fits: note */
/* xgettext:python-brace-format, no-c-format */
N_("{kubernetes_version}")
#line 107 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f28-old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is too old for flux {flux_version}, which wants 1.33 or newer.")
#line 105 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f28-old: note */
/* xgettext:no-c-format */
N_("too old for this flux")
#line 108 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f28-old: fix */
/* xgettext:no-c-format */
N_("Update the cluster to Kubernetes 1.33 or newer, or use an older flux. Then press Enter.")
#line 113 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f27-fits: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is new enough for flux {flux_version}.")
#line 111 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f27-fits: note */
/* xgettext:python-brace-format, no-c-format */
N_("{kubernetes_version}")
#line 118 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f27-old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is too old for flux {flux_version}, which wants 1.32 or newer.")
#line 116 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f27-old: note */
/* xgettext:no-c-format */
N_("too old for this flux")
#line 119 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f27-old: fix */
/* xgettext:no-c-format */
N_("Update the cluster to Kubernetes 1.32 or newer, or use an older flux. Then press Enter.")
#line 124 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f26-fits: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is new enough for flux {flux_version}.")
#line 122 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f26-fits: note */
/* xgettext:python-brace-format, no-c-format */
N_("{kubernetes_version}")
#line 129 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f26-old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is too old for flux {flux_version}, which wants 1.31 or newer.")
#line 127 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f26-old: note */
/* xgettext:no-c-format */
N_("too old for this flux")
#line 130 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f26-old: fix */
/* xgettext:no-c-format */
N_("Update the cluster to Kubernetes 1.31 or newer, or use an older flux. Then press Enter.")
#line 135 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f26-broken-fits: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is new enough for flux {flux_version}.")
#line 133 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f26-broken-fits: note */
/* xgettext:python-brace-format, no-c-format */
N_("{kubernetes_version}")
#line 140 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f26-broken-old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is too old for flux {flux_version}, which wants 1.31 or newer.")
#line 138 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f26-broken-old: note */
/* xgettext:no-c-format */
N_("too old for this flux")
#line 141 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f26-broken-old: fix */
/* xgettext:no-c-format */
N_("Update the cluster to Kubernetes 1.31 or newer, or use an older flux. Then press Enter.")
#line 146 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f25-fits: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is new enough for flux {flux_version}.")
#line 144 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f25-fits: note */
/* xgettext:python-brace-format, no-c-format */
N_("{kubernetes_version}")
#line 151 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f25-old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is too old for flux {flux_version}, which wants 1.30 or newer.")
#line 149 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f25-old: note */
/* xgettext:no-c-format */
N_("too old for this flux")
#line 152 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f25-old: fix */
/* xgettext:no-c-format */
N_("Update the cluster to Kubernetes 1.30 or newer, or use an older flux. Then press Enter.")
#line 157 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f23-fits: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is new enough for flux {flux_version}.")
#line 155 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f23-fits: note */
/* xgettext:python-brace-format, no-c-format */
N_("{kubernetes_version}")
#line 162 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f23-old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is too old for flux {flux_version}, which wants 1.28 or newer.")
#line 160 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f23-old: note */
/* xgettext:no-c-format */
N_("too old for this flux")
#line 163 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f23-old: fix */
/* xgettext:no-c-format */
N_("Update the cluster to Kubernetes 1.28 or newer, or use an older flux. Then press Enter.")
#line 168 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f22-fits: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is new enough for flux {flux_version}.")
#line 166 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f22-fits: note */
/* xgettext:python-brace-format, no-c-format */
N_("{kubernetes_version}")
#line 173 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f22-old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is too old for flux {flux_version}, which wants 1.26 or newer.")
#line 171 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f22-old: note */
/* xgettext:no-c-format */
N_("too old for this flux")
#line 174 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f22-old: fix */
/* xgettext:no-c-format */
N_("Update the cluster to Kubernetes 1.26 or newer, or use an older flux. Then press Enter.")
#line 179 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f21-fits: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is new enough for flux {flux_version}.")
#line 177 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f21-fits: note */
/* xgettext:python-brace-format, no-c-format */
N_("{kubernetes_version}")
#line 184 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f21-old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is too old for flux {flux_version}, which wants 1.25 or newer.")
#line 182 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f21-old: note */
/* xgettext:no-c-format */
N_("too old for this flux")
#line 185 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f21-old: fix */
/* xgettext:no-c-format */
N_("Update the cluster to Kubernetes 1.25 or newer, or use an older flux. Then press Enter.")
#line 190 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f20-fits: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is new enough for flux {flux_version}.")
#line 188 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f20-fits: note */
/* xgettext:python-brace-format, no-c-format */
N_("{kubernetes_version}")
#line 195 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f20-old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Kubernetes {kubernetes_version} is too old for flux {flux_version}, which wants 1.24 or newer.")
#line 193 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f20-old: note */
/* xgettext:no-c-format */
N_("too old for this flux")
#line 196 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome f20-old: fix */
/* xgettext:no-c-format */
N_("Update the cluster to Kubernetes 1.24 or newer, or use an older flux. Then press Enter.")
#line 201 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster does not tell its version.")
#line 200 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 202 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action versions, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 205 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action pre: title */
/* xgettext:no-c-format */
N_("What does flux check say?")
#line 209 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action pre, outcome passed: say */
/* xgettext:no-c-format */
N_("Flux itself says that the cluster has what it needs.")
#line 208 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action pre, outcome passed: note */
/* xgettext:no-c-format */
N_("all is ready")
#line 212 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action pre, outcome too-old: say */
/* xgettext:no-c-format */
N_("Flux says that this Kubernetes is too old for it.")
#line 211 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action pre, outcome too-old: note */
/* xgettext:no-c-format */
N_("Kubernetes too old")
#line 213 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action pre, outcome too-old: fix */
/* xgettext:no-c-format */
N_("Update the cluster, or use an older flux. The details show which version it wants.")
#line 216 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action pre, outcome no-cluster: say */
/* xgettext:no-c-format */
N_("Flux could not reach the cluster, although kubectl could.")
#line 215 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action pre, outcome no-cluster: note */
/* xgettext:no-c-format */
N_("cluster not reached")
#line 217 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action pre, outcome no-cluster: fix */
/* xgettext:no-c-format */
N_("Check the proxy (HTTPS_PROXY, NO_PROXY) and press Enter. The details show what flux said.")
#line 222 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action installed: title */
/* xgettext:no-c-format */
N_("Is Flux there already?")
#line 226 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action installed, outcome fresh: say */
/* xgettext:no-c-format */
N_("Flux is not installed in this cluster yet.")
#line 225 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action installed, outcome fresh: note */
/* xgettext:no-c-format */
N_("not yet")
#line 229 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action installed, outcome flux: say */
/* xgettext:no-c-format */
N_("Flux is there already. A bootstrap renews it.")
#line 228 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action installed, outcome flux: note */
/* xgettext:no-c-format */
N_("yes")
#line 232 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action installed, outcome unmarked: say */
/* xgettext:no-c-format */
N_("Flux is there already. A bootstrap renews it.")
#line 231 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action installed, outcome unmarked: note */
/* xgettext:no-c-format */
N_("yes")
#line 236 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action installed, outcome other-tool: say */
/* xgettext:python-brace-format, no-c-format */
N_("Flux in this cluster is looked after by {manager}. A bootstrap would take it over, and the two would get in each other's way. Shall it?")
#line 234 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action installed, outcome other-tool: note */
/* xgettext:python-brace-format, no-c-format */
N_("by {manager}")
#line 237 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action installed, outcome other-tool: fix */
/* xgettext:no-c-format */
N_("Remove the other installation first, or choose another cluster.")
#line 241 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action installed, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster does not tell whether Flux is there. The bootstrap will show it.")
#line 240 "screens/flux-azure-devops/administrator.json"
/* TRANSLATORS: screen administrator, action installed, outcome other: note */
/* xgettext:no-c-format */
N_("not known")
#line 1 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen way: title */
/* xgettext:no-c-format */
N_("Which way?")
#line 2 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen way, text 1: text */
/* xgettext:no-c-format */
N_("Flux reads the repository from inside the cluster. What it logs in with is kept there, in the secret flux-system of the namespace flux-system.")
#line 3 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen way, text 2: text */
/* xgettext:no-c-format */
N_("Whoever may read that secret can use what is in it. An SSH key that is kept for Flux alone is the better choice where you may have one.")
#line 6 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen way, field way: label */
/* xgettext:no-c-format */
N_("What Flux logs in with")
#line 7 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen way, field way: help */
/* xgettext:no-c-format */
N_("You can change this later: go back to this screen.")
#line 9 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen way, field way, choices 1: label */
/* xgettext:no-c-format */
N_("a personal access token")
#line 9 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen way, field way, choices 1: note */
/* xgettext:no-c-format */
N_("Kept in the cluster: the token.")
#line 10 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen way, field way, choices 2: label */
/* xgettext:no-c-format */
N_("an SSH key of its own")
#line 10 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen way, field way, choices 2: note */
/* xgettext:no-c-format */
N_("Kept in the cluster: the private key. A token only helps here, for the proofs.")
#line 12 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen way, field way, choices 3: label */
/* xgettext:no-c-format */
N_("an SSH key, without any token")
#line 12 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen way, field way, choices 3: note */
/* xgettext:no-c-format */
N_("Kept in the cluster: the private key. Less can be proved beforehand.")
#line 14 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen way, field way, choices 4: label */
/* xgettext:no-c-format */
N_("a key made by flux (the document's old way)")
#line 14 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen way, field way, choices 4: note */
/* xgettext:no-c-format */
N_("Kept in the cluster: a key and the token. Not recommended.")
#line 19 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen old-way: title */
/* xgettext:no-c-format */
N_("The old way and its traps")
#line 22 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen old-way, text 1: text */
/* xgettext:no-c-format */
N_("Flux took this way out of its pages in 2024. Better go back and take an SSH key of its own.")
#line 23 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen old-way, text 2: text */
/* xgettext:no-c-format */
N_("Its address over SSH is not in the form that Microsoft documents, so Azure DevOps may refuse it, and nobody can tell before.")
#line 24 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen old-way, text 3: text */
/* xgettext:no-c-format */
N_("The token lands in the cluster, too, although the way is meant to avoid that.")
#line 25 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen old-way, text 4: text */
/* xgettext:no-c-format */
N_("Every run makes another key, which has to be pasted again.")
#line 28 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen old-way, field old_way_ok: label */
/* xgettext:no-c-format */
N_("Go this way all the same?")
#line 29 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen old-way, field old_way_ok: help */
/* xgettext:no-c-format */
N_("Say no to go back and choose another way.")
#line 32 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen old-way, action old-way-known: title */
/* xgettext:no-c-format */
N_("The traps are known")
#line 33 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen old-way, action old-way-known, manual: ask */
/* xgettext:no-c-format */
N_("You have read what this way brings with it.")
#line 36 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen old-way, action old-way-known, outcome agreed: say */
/* xgettext:no-c-format */
N_("You go the old way, knowing its traps.")
#line 35 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen old-way, action old-way-known, outcome agreed: note */
/* xgettext:no-c-format */
N_("you said so")
#line 39 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen old-way, action old-way-known, outcome not: say */
/* xgettext:no-c-format */
N_("You do not want the old way.")
#line 38 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen old-way, action old-way-known, outcome not: note */
/* xgettext:no-c-format */
N_("not agreed")
#line 40 "screens/flux-azure-devops/way.json"
/* TRANSLATORS: screen old-way, action old-way-known, outcome not: fix */
/* xgettext:no-c-format */
N_("Go back and choose an SSH key of its own, or a token.")
#line 1 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen organization: title */
/* xgettext:no-c-format */
N_("Which organization?")
#line 2 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen organization, text 1: text */
/* xgettext:no-c-format */
N_("Enter the address of the organization in Azure DevOps, as your browser shows it: up to its name, without the project.")
#line 5 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen organization, field base_url: label */
/* xgettext:no-c-format */
N_("Address of the organization")
#line 6 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen organization, field base_url: help */
/* xgettext:no-c-format */
N_("For instance https://dev.azure.com/acme. On a server of your own it is the collection, such as https://ado.example.com/tfs/DefaultCollection.")
#line 9 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen organization, field base_url, refuse 1: say */
/* xgettext:no-c-format */
N_("This is an address for SSH. Enter the one that the browser shows, with https.")
#line 10 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen organization, field base_url, refuse 2: say */
/* xgettext:no-c-format */
N_("Leave out the user name and password before the @.")
#line 11 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen organization, field base_url, refuse 3: say */
/* xgettext:no-c-format */
N_("Add the name of the organization: https://dev.azure.com/NAME")
#line 12 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen organization, field base_url, refuse 4: say */
/* xgettext:no-c-format */
N_("Enter the organization alone: leave out the project and what follows.")
#line 13 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen organization, field base_url, refuse 5: say */
/* xgettext:no-c-format */
N_("Enter the organization alone: leave out the project and what follows.")
#line 17 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen make-token: title */
/* xgettext:no-c-format */
N_("Make a personal access token")
#line 19 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen make-token, text 1: text */
/* xgettext:no-c-format */
N_("Open User settings, Personal access tokens, and press \"New Token\". Best do it as a user that is kept for Flux.")
#line 20 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen make-token, text 2: text */
/* xgettext:no-c-format */
N_("Tick Code: Read & write and nothing else. Press \"Create\" and leave that page open: the token is shown only once.")
#line 21 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen make-token, text 3: text */
/* xgettext:no-c-format */
N_("If the wizard is to create the repository, too, the token needs Code: Read, write, & manage. Flux itself does not need that.")
#line 24 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen make-token, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name")
#line 25 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen make-token, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "Scopes")
#line 28 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen make-token, links 1: label */
/* xgettext:no-c-format */
N_("Personal access tokens")
#line 31 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen expiry: title */
/* xgettext:no-c-format */
N_("When does the token expire?")
#line 33 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen expiry, text 1: text */
/* xgettext:no-c-format */
N_("It runs out on the day you choose, after a year at most. If Flux uses it, rotate it before that day: the wizard has a task for it.")
#line 36 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen expiry, field pat_expires: label */
/* xgettext:no-c-format */
N_("When does it expire?")
#line 37 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen expiry, field pat_expires: help */
/* xgettext:no-c-format */
N_("The day under Expiration; a later check warns you.")
#line 40 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token: title */
/* xgettext:no-c-format */
N_("Paste the token")
#line 42 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, text 1: text */
/* xgettext:no-c-format */
N_("If the variable GIT_PASSWORD is set where the wizard was started, the token is taken from there and you are told. Otherwise paste it here.")
#line 43 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, text 2: text */
/* xgettext:no-c-format */
N_("It stays in memory. Flux gets it by its environment and never on its command line, where others on this machine could read it.")
#line 46 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, field pat: label */
/* xgettext:no-c-format */
N_("Personal access token")
#line 47 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, field pat: help */
/* xgettext:no-c-format */
N_("Blanks and line breaks around it are taken off.")
#line 48 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, field pat: format */
/* xgettext:no-c-format */
N_("A token is a long word of letters and digits. Copy it again, whole.")
#line 50 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, field pat, shapes 1: name */
/* xgettext:no-c-format */
N_("a personal access token")
#line 51 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, field pat, shapes 2: name */
/* xgettext:no-c-format */
N_("a personal access token of the new kind")
#line 52 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, field pat, shapes 3: name */
/* xgettext:no-c-format */
N_("a token of another service, which does not belong here")
#line 54 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, field account_ok: label */
/* xgettext:no-c-format */
N_("Is this the right account?")
#line 55 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, field account_ok: help */
/* xgettext:no-c-format */
N_("Flux or its proofs will do everything in Azure DevOps as this account.")
#line 58 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, action whose-pat: title */
/* xgettext:no-c-format */
N_("Whose token is it?")
#line 65 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, action whose-pat, outcome anonymous: say */
/* xgettext:no-c-format */
N_("Azure DevOps answered as to a stranger: it did not take the token.")
#line 64 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, action whose-pat, outcome anonymous: note */
/* xgettext:no-c-format */
N_("token not taken")
#line 66 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, action whose-pat, outcome anonymous: fix */
/* xgettext:no-c-format */
N_("Paste the token again, whole. If that does not help, make a new one for this organization.")
#line 71 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, action whose-pat, outcome account: say */
/* xgettext:python-brace-format, no-c-format */
N_("The token belongs to {account} ({account_name}). Is this the account for Flux?")
#line 69 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, action whose-pat, outcome account: note */
/* xgettext:python-brace-format, no-c-format */
N_("{account}")
#line 72 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, action whose-pat, outcome account: fix */
/* xgettext:no-c-format */
N_("Sign in to Azure DevOps as the right account, make a token there, and paste it.")
#line 79 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, action whose-pat, outcome name: say */
/* xgettext:python-brace-format, no-c-format */
N_("The token belongs to {account}. Is this the account for Flux?")
#line 77 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, action whose-pat, outcome name: note */
/* xgettext:python-brace-format, no-c-format */
N_("{account}")
#line 80 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, action whose-pat, outcome name: fix */
/* xgettext:no-c-format */
N_("Sign in to Azure DevOps as the right account, make a token there, and paste it.")
#line 84 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, action whose-pat, outcome missing: say */
/* xgettext:no-c-format */
N_("There is no Azure DevOps organization under this address.")
#line 83 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, action whose-pat, outcome missing: note */
/* xgettext:no-c-format */
N_("nothing there")
#line 85 "screens/flux-azure-devops/token.json"
/* TRANSLATORS: screen token, action whose-pat, outcome missing: fix */
/* xgettext:no-c-format */
N_("Go back and check the name of the organization; on a server of your own, the collection.")
#line 1 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen project: title */
/* xgettext:no-c-format */
N_("Which project?")
#line 3 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen project, text 1: text */
/* xgettext:no-c-format */
N_("The repository for Flux lies in a project of the organization.")
#line 6 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen project, field project: label */
/* xgettext:no-c-format */
N_("Project")
#line 7 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen project, field project: help */
/* xgettext:no-c-format */
N_("These are the projects that the account may see. If yours is missing, let the account in and go back.")
#line 11 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen project, action projects: title */
/* xgettext:no-c-format */
N_("Which projects are there?")
#line 17 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen project, action projects, outcome some: say */
/* xgettext:no-c-format */
N_("The account sees these projects.")
#line 15 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen project, action projects, outcome some: note */
/* xgettext:python-brace-format, no-c-format */
N_("{project_count} to choose from")
#line 23 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen project, action projects, outcome none: say */
/* xgettext:no-c-format */
N_("The account sees no project in this organization.")
#line 22 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen project, action projects, outcome none: note */
/* xgettext:no-c-format */
N_("no project")
#line 24 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen project, action projects, outcome none: fix */
/* xgettext:no-c-format */
N_("Let the account into a project, with the right to contribute (the group Contributors has it). Then press Enter.")
#line 33 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository: title */
/* xgettext:no-c-format */
N_("The repository for Flux")
#line 36 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, text 1: text */
/* xgettext:no-c-format */
N_("Flux writes its own files into this repository, and reads everything for the cluster from it. A repository of its own is best; an empty one will do.")
#line 58 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name of the repository")
#line 61 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, links 1: label */
/* xgettext:no-c-format */
N_("The organization in the browser")
#line 39 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field repository_way: label */
/* xgettext:no-c-format */
N_("Which repository?")
#line 40 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field repository_way: help */
/* xgettext:no-c-format */
N_("Creating it by the API needs a token with Code (Read, write, & manage).")
#line 42 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field repository_way, choices 1: label */
/* xgettext:no-c-format */
N_("one that is there")
#line 42 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field repository_way, choices 1: note */
/* xgettext:no-c-format */
N_("It is used as it is.")
#line 43 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field repository_way, choices 2: label */
/* xgettext:no-c-format */
N_("create one now")
#line 43 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field repository_way, choices 2: note */
/* xgettext:no-c-format */
N_("The token must have Code (Read, write, & manage).")
#line 44 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field repository_way, choices 3: label */
/* xgettext:no-c-format */
N_("you create one in the browser")
#line 44 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field repository_way, choices 3: note */
/* xgettext:no-c-format */
N_("The wizard waits until it is there.")
#line 46 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field repository_there: label */
/* xgettext:no-c-format */
N_("Repository")
#line 48 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field repository_there: help */
/* xgettext:no-c-format */
N_("These are the repositories of the project that the account may read.")
#line 50 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field repository_new: label */
/* xgettext:no-c-format */
N_("Name of the new repository")
#line 52 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field repository_new: help */
/* xgettext:no-c-format */
N_("Letters, digits, dots and dashes. Azure DevOps allows blanks, too, but they only make trouble here.")
#line 53 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field repository_new: format */
/* xgettext:no-c-format */
N_("Use letters, digits, dots, dashes and underscores.")
#line 54 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field address_ok: label */
/* xgettext:no-c-format */
N_("Is that address right?")
#line 55 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, field address_ok: help */
/* xgettext:no-c-format */
N_("The token will be sent there. Only say yes if you know that host.")
#line 65 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action repositories: title */
/* xgettext:no-c-format */
N_("Which repositories are there?")
#line 71 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action repositories, outcome some: say */
/* xgettext:no-c-format */
N_("The token may read code: it sees the repositories of this project.")
#line 69 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action repositories, outcome some: note */
/* xgettext:python-brace-format, no-c-format */
N_("{repository_count} to choose from")
#line 77 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action repositories, outcome none: say */
/* xgettext:no-c-format */
N_("The token may read code, but this project has no repository yet: create one.")
#line 76 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action repositories, outcome none: note */
/* xgettext:no-c-format */
N_("none yet")
#line 84 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action find-new: title */
/* xgettext:no-c-format */
N_("Is that name still free?")
#line 90 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action find-new, outcome free: say */
/* xgettext:no-c-format */
N_("The project has no repository of that name yet.")
#line 89 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action find-new, outcome free: note */
/* xgettext:no-c-format */
N_("free")
#line 94 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action find-new, outcome there: say */
/* xgettext:no-c-format */
N_("A repository of that name is there already. It is used as it is, and no second one is made.")
#line 93 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action find-new, outcome there: note */
/* xgettext:no-c-format */
N_("there already")
#line 101 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action create: title */
/* xgettext:no-c-format */
N_("Create the repository")
#line 105 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action create, undo: title */
/* xgettext:python-brace-format, no-c-format */
N_("Delete the repository {repository_new} with all that is in it")
#line 111 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action create, outcome created: say */
/* xgettext:python-brace-format, no-c-format */
N_("The repository {repository_new} was created. It is empty.")
#line 109 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action create, outcome created: note */
/* xgettext:no-c-format */
N_("created")
#line 115 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action create, outcome lost: say */
/* xgettext:no-c-format */
N_("The reply was lost on the way, so it is not known whether the repository was created.")
#line 114 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action create, outcome lost: note */
/* xgettext:no-c-format */
N_("reply was lost")
#line 116 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action create, outcome lost: fix */
/* xgettext:no-c-format */
N_("Press Enter: it is looked for first, and not created twice.")
#line 119 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action create, outcome exists: say */
/* xgettext:no-c-format */
N_("A repository of that name has appeared meanwhile.")
#line 118 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action create, outcome exists: note */
/* xgettext:no-c-format */
N_("there already")
#line 120 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action create, outcome exists: fix */
/* xgettext:no-c-format */
N_("Press Enter to use it as it is, or enter another name.")
#line 125 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action create, outcome scope: say */
/* xgettext:no-c-format */
N_("The token may not create repositories: it lacks Code (Read, write, & manage), or the account lacks the right \"Create repository\".")
#line 124 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action create, outcome scope: note */
/* xgettext:python-brace-format, no-c-format */
N_("refused, {reply_status}")
#line 126 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action create, outcome scope: fix */
/* xgettext:no-c-format */
N_("Choose to create it in the browser. Or edit the token, tick Code: Read, write, & manage, save, and press Enter.")
#line 131 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action read-there: title */
/* xgettext:no-c-format */
N_("What is in it?")
#line 136 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action read-there, outcome missing: say */
/* xgettext:no-c-format */
N_("Azure DevOps does not find this repository any more, or the account may not read it.")
#line 135 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action read-there, outcome missing: note */
/* xgettext:no-c-format */
N_("not found")
#line 137 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action read-there, outcome missing: fix */
/* xgettext:no-c-format */
N_("Choose another one, or let the account read it.")
#line 141 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action read-new: title */
/* xgettext:no-c-format */
N_("Is it there, and what is in it?")
#line 147 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action read-new, outcome not-yet: say */
/* xgettext:no-c-format */
N_("The repository is not there yet.")
#line 146 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action read-new, outcome not-yet: note */
/* xgettext:no-c-format */
N_("not there yet")
#line 148 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository, action read-new, outcome not-yet: fix */
/* xgettext:no-c-format */
N_("Create it in the project, under the name that you entered. If it is there, let the account of the token read it.")
#line 63 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen repository: waits */
/* xgettext:no-c-format */
N_("In the browser open the project, Repos, the list of repositories, New repository. Enter the name that is shown and press Create.")
#line 154 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch: title */
/* xgettext:no-c-format */
N_("Branch and folder")
#line 156 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, text 1: text */
/* xgettext:no-c-format */
N_("Flux follows one branch. In it, each cluster has a folder of its own: Flux puts its files into flux-system below it.")
#line 157 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, text 2: text */
/* xgettext:no-c-format */
N_("An empty repository gets the branch from Flux. Otherwise the branch must be there.")
#line 160 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, field branch: label */
/* xgettext:no-c-format */
N_("Branch")
#line 161 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, field branch: format */
/* xgettext:no-c-format */
N_("The name of the branch alone, such as main.")
#line 162 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, field path: label */
/* xgettext:no-c-format */
N_("Folder of this cluster")
#line 163 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, field path: help */
/* xgettext:no-c-format */
N_("Inside the repository, without a slash in front. A second cluster gets another folder.")
#line 164 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, field path: format */
/* xgettext:no-c-format */
N_("A folder inside the repository, such as clusters/my-cluster.")
#line 165 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, field extra: label */
/* xgettext:no-c-format */
N_("Controllers for new images, too?")
#line 166 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, field extra: help */
/* xgettext:no-c-format */
N_("They look for new container images and write their tags into the repository. Most people begin without them.")
#line 169 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action branch-there: title */
/* xgettext:no-c-format */
N_("Is the branch there?")
#line 175 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action branch-there, outcome there: say */
/* xgettext:python-brace-format, no-c-format */
N_("The branch {branch} is there.")
#line 174 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action branch-there, outcome there: note */
/* xgettext:python-brace-format, no-c-format */
N_("{branch}")
#line 179 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action branch-there, outcome empty: say */
/* xgettext:python-brace-format, no-c-format */
N_("The repository is empty. Flux makes the branch {branch} with its first push.")
#line 178 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action branch-there, outcome empty: note */
/* xgettext:no-c-format */
N_("Flux will make it")
#line 183 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action branch-there, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("The repository is not empty and has no branch {branch}. Its main one is {default_branch}.")
#line 182 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action branch-there, outcome missing: note */
/* xgettext:no-c-format */
N_("no such branch")
#line 184 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action branch-there, outcome missing: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Enter {default_branch}, or create {branch} on the page of the repository and press Enter.")
#line 191 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action followed: title */
/* xgettext:no-c-format */
N_("Does the cluster follow another one?")
#line 196 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action followed, outcome nothing: say */
/* xgettext:no-c-format */
N_("The cluster follows no folder yet.")
#line 195 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action followed, outcome nothing: note */
/* xgettext:no-c-format */
N_("no, nothing yet")
#line 200 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action followed, outcome ours: say */
/* xgettext:no-c-format */
N_("The cluster follows this folder already. A bootstrap renews it.")
#line 199 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action followed, outcome ours: note */
/* xgettext:no-c-format */
N_("this one")
#line 205 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action followed, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("The cluster follows another folder already: {followed_path}. Flux does not switch by itself.")
#line 203 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action followed, outcome other: note */
/* xgettext:python-brace-format, no-c-format */
N_("{followed_path}")
#line 206 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action followed, outcome other: fix */
/* xgettext:no-c-format */
N_("Enter that folder, or go back and choose another cluster.")
#line 211 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action followed, outcome unknown: say */
/* xgettext:no-c-format */
N_("The cluster does not tell what it follows. The bootstrap will show it.")
#line 210 "screens/flux-azure-devops/repository.json"
/* TRANSLATORS: screen branch, action followed, outcome unknown: note */
/* xgettext:no-c-format */
N_("not known")
#line 1 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights: title */
/* xgettext:no-c-format */
N_("May it pull and push?")
#line 3 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, text 1: text */
/* xgettext:no-c-format */
N_("Flux reads the repository all the time, and this bootstrap pushes to it twice. Both are asked for as Git would, and nothing is written.")
#line 4 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, text 2: text */
/* xgettext:no-c-format */
N_("A policy that wants a pull request on the branch would stop the push in the middle, so it is looked for now.")
#line 15 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, field push_ok: label */
/* xgettext:no-c-format */
N_("May it push?")
#line 16 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, field push_ok: help */
/* xgettext:no-c-format */
N_("Look at Project settings, Repositories, Security: Contribute must be Allow, for an empty repository Create branch, too.")
#line 17 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, field bypass_ok: label */
/* xgettext:no-c-format */
N_("May it pass the policy by?")
#line 18 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, field bypass_ok: help */
/* xgettext:no-c-format */
N_("Look at Project settings, Repositories, Security: Bypass policies when pushing must be Allow for this account.")
#line 21 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action pull: title */
/* xgettext:no-c-format */
N_("May the token pull?")
#line 26 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action pull, outcome yes: say */
/* xgettext:no-c-format */
N_("The token may pull: the repository was opened for reading as Git does it.")
#line 25 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action pull, outcome yes: note */
/* xgettext:no-c-format */
N_("Code (Read)")
#line 30 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action pull, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("Git finds no repository under {clone_url}")
#line 29 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action pull, outcome missing: note */
/* xgettext:no-c-format */
N_("not found")
#line 31 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action pull, outcome missing: fix */
/* xgettext:no-c-format */
N_("Go back and choose the repository again. If it is right, let the account read it.")
#line 36 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action pull, outcome address: say */
/* xgettext:python-brace-format, no-c-format */
N_("Azure DevOps did not understand the address {clone_url}")
#line 35 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action pull, outcome address: note */
/* xgettext:no-c-format */
N_("address not taken")
#line 37 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action pull, outcome address: fix */
/* xgettext:no-c-format */
N_("Look at the details. A blank in a name must stand there as %20.")
#line 43 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action push: title */
/* xgettext:no-c-format */
N_("May the token push?")
#line 48 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action push, outcome yes: say */
/* xgettext:no-c-format */
N_("The token may push: the repository was opened for writing as Git does it, and nothing was sent.")
#line 47 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action push, outcome yes: note */
/* xgettext:no-c-format */
N_("Code (Write)")
#line 53 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action push, outcome refused: say */
/* xgettext:no-c-format */
N_("The token may pull and not push: it lacks the scope Code (Read & write), or the account may not contribute to the repository.")
#line 52 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action push, outcome refused: note */
/* xgettext:python-brace-format, no-c-format */
N_("refused, {reply_status}")
#line 54 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action push, outcome refused: fix */
/* xgettext:no-c-format */
N_("Edit the token, tick Code: Read & write, save. The token stays the same: press Enter to check again.")
#line 59 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action contribute: title */
/* xgettext:no-c-format */
N_("May the account push there?")
#line 67 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action contribute, outcome yes: say */
/* xgettext:python-brace-format, no-c-format */
N_("Azure DevOps says that {account} may contribute to this repository.")
#line 66 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action contribute, outcome yes: note */
/* xgettext:no-c-format */
N_("Contribute")
#line 71 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action contribute, outcome no: say */
/* xgettext:python-brace-format, no-c-format */
N_("Azure DevOps says that {account} may not push to this repository.")
#line 70 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action contribute, outcome no: note */
/* xgettext:no-c-format */
N_("no Contribute")
#line 72 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action contribute, outcome no: fix */
/* xgettext:no-c-format */
N_("Under Project settings, Repositories, Security give the account Contribute; for an empty repository Create branch, too. Then press Enter.")
#line 76 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action contribute, outcome other-version: say */
/* xgettext:no-c-format */
N_("Azure DevOps does not know the question in this form; it is asked in another.")
#line 75 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action contribute, outcome other-version: note */
/* xgettext:no-c-format */
N_("asks differently")
#line 81 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action contribute, outcome unknown: say */
/* xgettext:python-brace-format, no-c-format */
N_("Azure DevOps does not tell this token. It may speak of pushing, but is {account} allowed to contribute to this repository?")
#line 80 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action contribute, outcome unknown: note */
/* xgettext:no-c-format */
N_("not told to this token")
#line 82 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action contribute, outcome unknown: fix */
/* xgettext:no-c-format */
N_("Under Project settings, Repositories, Security give the account Contribute. Then press Enter.")
#line 86 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action contribute, outcome hidden: say */
/* xgettext:python-brace-format, no-c-format */
N_("Azure DevOps does not tell this to a token with so few scopes. It may speak of pushing, but is {account} allowed to contribute to this repository?")
#line 85 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action contribute, outcome hidden: note */
/* xgettext:no-c-format */
N_("not told to this token")
#line 87 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action contribute, outcome hidden: fix */
/* xgettext:no-c-format */
N_("Under Project settings, Repositories, Security give the account Contribute. Then press Enter.")
#line 92 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action policies: title */
/* xgettext:no-c-format */
N_("Does a policy forbid the push?")
#line 101 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action policies, outcome blocking: say */
/* xgettext:python-brace-format, no-c-format */
N_("The branch {branch} has a policy that direct pushes must not pass by: {policy_name}. Next it is asked whether this account may.")
#line 99 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action policies, outcome blocking: note */
/* xgettext:python-brace-format, no-c-format */
N_("{policy_name}")
#line 105 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action policies, outcome none: say */
/* xgettext:python-brace-format, no-c-format */
N_("No policy stands in the way of a push to {branch}.")
#line 104 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action policies, outcome none: note */
/* xgettext:no-c-format */
N_("no policy")
#line 109 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action policies, outcome other-version: say */
/* xgettext:no-c-format */
N_("Azure DevOps does not know the question in this form; it is asked in another.")
#line 108 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action policies, outcome other-version: note */
/* xgettext:no-c-format */
N_("asks differently")
#line 114 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action policies, outcome unknown: say */
/* xgettext:no-c-format */
N_("Azure DevOps does not tell this token about policies. If there is one, the push will show it.")
#line 113 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action policies, outcome unknown: note */
/* xgettext:no-c-format */
N_("not told")
#line 119 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action bypass: title */
/* xgettext:no-c-format */
N_("May it pass the policy by?")
#line 126 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action bypass, outcome yes: say */
/* xgettext:python-brace-format, no-c-format */
N_("{account} may pass policies by when pushing, so the push will be taken.")
#line 125 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action bypass, outcome yes: note */
/* xgettext:no-c-format */
N_("yes")
#line 130 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action bypass, outcome no: say */
/* xgettext:python-brace-format, no-c-format */
N_("{account} may not pass the policy by, so Flux's push to {branch} would be refused.")
#line 129 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action bypass, outcome no: note */
/* xgettext:no-c-format */
N_("no")
#line 131 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action bypass, outcome no: fix */
/* xgettext:no-c-format */
N_("Go back and enter another branch. Or give the account \"Bypass policies when pushing\" on this one, and press Enter.")
#line 136 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action bypass, outcome unknown: say */
/* xgettext:python-brace-format, no-c-format */
N_("Azure DevOps does not tell whether {account} may pass policies by. Look yourself: may it?")
#line 135 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action bypass, outcome unknown: note */
/* xgettext:no-c-format */
N_("not told to this token")
#line 137 "screens/flux-azure-devops/rights.json"
/* TRANSLATORS: screen rights, action bypass, outcome unknown: fix */
/* xgettext:no-c-format */
N_("Go back and enter another branch. Or give the account \"Bypass policies when pushing\" on this one, and press Enter.")
#line 1 "screens/flux-azure-devops/ssh-address.json"
/* TRANSLATORS: screen ssh-address: title */
/* xgettext:no-c-format */
N_("The repository over SSH")
#line 3 "screens/flux-azure-devops/ssh-address.json"
/* TRANSLATORS: screen ssh-address, text 1: text */
/* xgettext:no-c-format */
N_("The page of the repository shows this address under Clone, SSH. Paste it as it stands there; it is turned into the form that Flux wants.")
#line 4 "screens/flux-azure-devops/ssh-address.json"
/* TRANSLATORS: screen ssh-address, text 2: text */
/* xgettext:no-c-format */
N_("Azure DevOps wants v3 at the beginning of its path. The project's GUID in place of its name keeps blanks out of it.")
#line 14 "screens/flux-azure-devops/ssh-address.json"
/* TRANSLATORS: screen ssh-address, field ssh_typed: label */
/* xgettext:no-c-format */
N_("Address over SSH")
#line 15 "screens/flux-azure-devops/ssh-address.json"
/* TRANSLATORS: screen ssh-address, field ssh_typed: help */
/* xgettext:no-c-format */
N_("For instance git@ssh.dev.azure.com:v3/acme/Platform/fleet or ssh://git@ssh.dev.azure.com/v3/acme/Platform/fleet.")
#line 16 "screens/flux-azure-devops/ssh-address.json"
/* TRANSLATORS: screen ssh-address, field ssh_typed: format */
/* xgettext:no-c-format */
N_("An address that begins with ssh:// or with git@, without blanks.")
#line 18 "screens/flux-azure-devops/ssh-address.json"
/* TRANSLATORS: screen ssh-address, field ssh_typed, refuse 1: say */
/* xgettext:no-c-format */
N_("This is the address for HTTPS. On the page of the repository choose Clone, SSH.")
#line 19 "screens/flux-azure-devops/ssh-address.json"
/* TRANSLATORS: screen ssh-address, field ssh_typed, refuse 2: say */
/* xgettext:no-c-format */
N_("Its path must begin with v3, as in ssh://git@ssh.dev.azure.com/v3/acme/Platform/fleet.")
#line 20 "screens/flux-azure-devops/ssh-address.json"
/* TRANSLATORS: screen ssh-address, field ssh_typed, refuse 3: say */
/* xgettext:no-c-format */
N_("Organization, project and repository belong behind v3, with slashes between them.")
#line 1 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host: title */
/* xgettext:no-c-format */
N_("SSH at Azure DevOps")
#line 2 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, text 1: text */
/* xgettext:no-c-format */
N_("Before a key is tried, the server has to show its own. For ssh.dev.azure.com Microsoft publishes the fingerprint, and it is compared for you.")
#line 3 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, text 2: text */
/* xgettext:no-c-format */
N_("On a server of your own the page SSH public keys names it: compare them yourself.")
#line 19 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, field ssh_host: label */
/* xgettext:no-c-format */
N_("Host for SSH")
#line 20 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, field ssh_host: format */
/* xgettext:no-c-format */
N_("A host name or address, nothing else.")
#line 21 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, field ssh_port: label */
/* xgettext:no-c-format */
N_("Port for SSH")
#line 22 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, field ssh_port: format */
/* xgettext:no-c-format */
N_("A number from 1 to 65535, usually 22.")
#line 23 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, field host_key_ok: label */
/* xgettext:no-c-format */
N_("Is this the server's fingerprint?")
#line 24 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, field host_key_ok: help */
/* xgettext:no-c-format */
N_("Only say yes after comparing. The page SSH public keys of the server shows it; its administrator knows it, too.")
#line 27 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, action host-key: title */
/* xgettext:no-c-format */
N_("Which key does the server show?")
#line 34 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome published: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server shows the fingerprint that Microsoft publishes for it: {host_sha256}")
#line 32 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome published: note */
/* xgettext:no-c-format */
N_("as published")
#line 39 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome differs: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server shows {other_sha256}. That is not the fingerprint that Microsoft publishes for {ssh_host}.")
#line 37 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome differs: note */
/* xgettext:no-c-format */
N_("another fingerprint")
#line 40 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome differs: fix */
/* xgettext:no-c-format */
N_("Do not go on. Somebody may stand in between. Try from another network, and look at Microsoft's page whether the key was changed.")
#line 45 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome shown: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server shows the fingerprint {host_sha256} ({host_md5}). Is it the same as on its page?")
#line 43 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome shown: note */
/* xgettext:no-c-format */
N_("RSA")
#line 46 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome shown: fix */
/* xgettext:no-c-format */
N_("Do not go on. Ask the server's administrator: somebody may stand in between, or the port belongs to another machine.")
#line 50 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other: say */
/* xgettext:no-c-format */
N_("What answers shows no RSA key, and Azure DevOps has no other.")
#line 49 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other: note */
/* xgettext:no-c-format */
N_("no RSA key")
#line 51 "screens/flux-azure-devops/ssh-host.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other: fix */
/* xgettext:no-c-format */
N_("Check host and port, then press Enter: the SSH server of another machine may answer here.")
#line 1 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key: title */
/* xgettext:no-c-format */
N_("The SSH key for Flux")
#line 2 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, text 1: text */
/* xgettext:no-c-format */
N_("Flux reads the repository with an SSH key. Azure DevOps takes RSA keys only. Flux keeps the private key in the cluster, so it must open nothing else.")
#line 3 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, text 2: text */
/* xgettext:no-c-format */
N_("A passphrase is possible. Flux keeps it in the cluster beside the key, so it protects the file on this machine alone.")
#line 6 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, field key_way: label */
/* xgettext:no-c-format */
N_("Which key?")
#line 7 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, field key_way: help */
/* xgettext:no-c-format */
N_("A file that is there already is never written over.")
#line 9 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, field key_way, choices 1: label */
/* xgettext:no-c-format */
N_("make a new one")
#line 9 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, field key_way, choices 1: note */
/* xgettext:no-c-format */
N_("RSA with 4096 bits, made by ssh-keygen.")
#line 10 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, field key_way, choices 2: label */
/* xgettext:no-c-format */
N_("use one that is there")
#line 10 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, field key_way, choices 2: note */
/* xgettext:no-c-format */
N_("Only one that is kept for Flux.")
#line 12 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, field key_path: label */
/* xgettext:no-c-format */
N_("File of the private key")
#line 13 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, field key_path: help */
/* xgettext:no-c-format */
N_("The public key lies beside it, as .pub.")
#line 14 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, field key_passphrase: label */
/* xgettext:no-c-format */
N_("Passphrase of the key")
#line 15 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, field key_passphrase: help */
/* xgettext:no-c-format */
N_("Leave it empty for a key without one. A new key gets this passphrase; it has at least five characters.")
#line 16 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, field key_passphrase: format */
/* xgettext:no-c-format */
N_("A passphrase has at least five characters.")
#line 17 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, field key_ours_ok: label */
/* xgettext:no-c-format */
N_("Kept for Flux only?")
#line 18 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, field key_ours_ok: help */
/* xgettext:no-c-format */
N_("Say no if you or a colleague log in anywhere with this key.")
#line 21 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-free: title */
/* xgettext:no-c-format */
N_("Is that name still free?")
#line 26 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-free, outcome free: say */
/* xgettext:no-c-format */
N_("There is no file of that name.")
#line 25 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-free, outcome free: note */
/* xgettext:no-c-format */
N_("free")
#line 29 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-free, outcome taken: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is a key at {key_path} already. It is not written over.")
#line 28 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-free, outcome taken: note */
/* xgettext:no-c-format */
N_("there already")
#line 30 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-free, outcome taken: fix */
/* xgettext:no-c-format */
N_("If it is kept for Flux, choose \"use one that is there\". Otherwise enter another name.")
#line 34 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-free, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is something at {key_path} that cannot be read as a key: {reply_error}. It is not written over.")
#line 33 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-free, outcome other: note */
/* xgettext:no-c-format */
N_("name is taken")
#line 35 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-free, outcome other: fix */
/* xgettext:no-c-format */
N_("Enter another name.")
#line 38 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action make-key: title */
/* xgettext:no-c-format */
N_("Make the key pair")
#line 41 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action make-key, undo: title */
/* xgettext:no-c-format */
N_("Remove the key pair")
#line 41 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action make-key, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("Delete the two files {key_path} and {key_path}.pub.")
#line 44 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action make-key, outcome made: say */
/* xgettext:python-brace-format, no-c-format */
N_("A new key pair lies at {key_path}. It is for Flux only.")
#line 43 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action make-key, outcome made: note */
/* xgettext:no-c-format */
N_("made")
#line 48 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action make-key, outcome taken: say */
/* xgettext:python-brace-format, no-c-format */
N_("A file of that name has appeared at {key_path}. It was not written over.")
#line 47 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action make-key, outcome taken: note */
/* xgettext:no-c-format */
N_("there already")
#line 49 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action make-key, outcome taken: fix */
/* xgettext:no-c-format */
N_("Enter another name, or use the key that is there.")
#line 52 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action make-key, outcome no-tool: say */
/* xgettext:python-brace-format, no-c-format */
N_("The key could not be made: {reply_error}.")
#line 51 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action make-key, outcome no-tool: note */
/* xgettext:no-c-format */
N_("no ssh-keygen")
#line 53 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action make-key, outcome no-tool: fix */
/* xgettext:no-c-format */
N_("Install the OpenSSH client, which brings ssh-keygen, then press Enter.")
#line 56 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action make-key, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("The key could not be made: {reply_error}.")
#line 55 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action make-key, outcome other: note */
/* xgettext:no-c-format */
N_("not made")
#line 57 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action make-key, outcome other: fix */
/* xgettext:no-c-format */
N_("Check whether you may write into that folder and whether the disk is full, then press Enter.")
#line 60 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action check-key: title */
/* xgettext:no-c-format */
N_("Is the key as it must be?")
#line 63 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-use: title */
/* xgettext:no-c-format */
N_("Is it somebody's personal key?")
#line 68 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-use, outcome in-config: say */
/* xgettext:no-c-format */
N_("The SSH configuration of this account names this key, so it looks like a personal one. Is it really kept for Flux only?")
#line 67 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-use, outcome in-config: note */
/* xgettext:no-c-format */
N_("used by this account")
#line 69 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-use, outcome in-config: fix */
/* xgettext:no-c-format */
N_("Go back and make a new key for Flux.")
#line 73 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-use, outcome not-in-config: say */
/* xgettext:no-c-format */
N_("No SSH configuration on this account names this key, which is good. Nothing can prove the rest: is it kept for Flux only?")
#line 72 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-use, outcome not-in-config: note */
/* xgettext:no-c-format */
N_("only you know")
#line 74 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-use, outcome not-in-config: fix */
/* xgettext:no-c-format */
N_("Go back and make a new key for Flux.")
#line 78 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-use, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("The key could not be looked at again: {reply_error}.")
#line 77 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-use, outcome other: note */
/* xgettext:no-c-format */
N_("not readable")
#line 79 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen key, action key-use, outcome other: fix */
/* xgettext:no-c-format */
N_("Check that the file is still there.")
#line 84 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key: title */
/* xgettext:no-c-format */
N_("Add the public key")
#line 86 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, text 1: text */
/* xgettext:no-c-format */
N_("Sign in to Azure DevOps as the account for Flux. Open User settings, SSH public keys, press \"New Key\", paste the line into \"Public Key Data\", press \"Add\".")
#line 87 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, text 2: text */
/* xgettext:no-c-format */
N_("The key belongs to that account and may do what it may do. The organization can let keys expire, and the account must sign in on the web every 30 days or so.")
#line 93 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name")
#line 94 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "Public key")
#line 95 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, copy 3: translation */
/* xgettext:no-c-format */
NC_("label", "Fingerprint, for comparing")
#line 96 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, copy 4: translation */
/* xgettext:no-c-format */
NC_("label", "Fingerprint, for comparing")
#line 99 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, links 1: label */
/* xgettext:no-c-format */
N_("SSH public keys")
#line 103 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, action key-known: title */
/* xgettext:no-c-format */
N_("Is the key there already?")
#line 108 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, action key-known, outcome there: say */
/* xgettext:no-c-format */
N_("Azure DevOps knows this key already.")
#line 107 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, action key-known, outcome there: note */
/* xgettext:no-c-format */
N_("there already")
#line 112 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, action key-known, outcome not-there: say */
/* xgettext:no-c-format */
N_("Azure DevOps does not know this key yet.")
#line 111 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, action key-known, outcome not-there: note */
/* xgettext:no-c-format */
N_("not yet")
#line 116 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, action add-key: title */
/* xgettext:no-c-format */
N_("Add the public key")
#line 118 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, action add-key, manual: ask */
/* xgettext:no-c-format */
N_("On the page SSH public keys of the account for Flux, add the line that is shown and save it.")
#line 119 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, action add-key, undo: title */
/* xgettext:no-c-format */
N_("Remove the public key from Azure DevOps")
#line 119 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, action add-key, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("On the page SSH public keys of the account for Flux, remove the key with the fingerprint {key_md5}.")
#line 122 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, action add-key, outcome added: say */
/* xgettext:no-c-format */
N_("You said that the key was added. The log-in proves it.")
#line 121 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, action add-key, outcome added: note */
/* xgettext:no-c-format */
N_("you said so")
#line 125 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key, action log-in: title */
/* xgettext:no-c-format */
N_("Does Azure DevOps take the key?")
#line 101 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen public-key: waits */
/* xgettext:no-c-format */
N_("Add the public key on the page SSH public keys, if you have not done so, and save it.")
#line 131 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh: title */
/* xgettext:no-c-format */
N_("The repository with the key")
#line 133 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, text 1: text */
/* xgettext:no-c-format */
N_("With the key the repository is opened as Flux will do it: once for reading and once for writing. Nothing is written.")
#line 141 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-pull: title */
/* xgettext:no-c-format */
N_("May the key pull?")
#line 147 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-pull, outcome yes: say */
/* xgettext:no-c-format */
N_("With the key the repository can be read.")
#line 146 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-pull, outcome yes: note */
/* xgettext:no-c-format */
N_("it may read")
#line 152 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-pull, outcome cut: say */
/* xgettext:no-c-format */
N_("The connection broke off before all was said. It is asked again.")
#line 151 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-pull, outcome cut: note */
/* xgettext:no-c-format */
N_("broke off")
#line 153 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-pull, outcome cut: fix */
/* xgettext:no-c-format */
N_("Press Enter to ask again. If it stays so, look at the details.")
#line 157 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-pull, outcome other: say */
/* xgettext:no-c-format */
N_("The server answered in a way that this guide does not know.")
#line 156 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-pull, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 158 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-pull, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, press Enter to try again, and report it with the details if it stays so.")
#line 161 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-push: title */
/* xgettext:no-c-format */
N_("May the key push?")
#line 167 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-push, outcome yes: say */
/* xgettext:no-c-format */
N_("With the key the repository can be opened for writing.")
#line 166 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-push, outcome yes: note */
/* xgettext:no-c-format */
N_("it may write")
#line 171 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-push, outcome contribute: say */
/* xgettext:no-c-format */
N_("The key's account may read this repository and not push to it.")
#line 170 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-push, outcome contribute: note */
/* xgettext:no-c-format */
N_("no right to push")
#line 172 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-push, outcome contribute: fix */
/* xgettext:no-c-format */
N_("Under Project settings, Repositories, Security give the account Contribute. Then press Enter.")
#line 177 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-push, outcome other: say */
/* xgettext:no-c-format */
N_("The server answered in a way that this guide does not know.")
#line 176 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-push, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 178 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action ssh-push, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, press Enter to try again, and report it with the details if it stays so.")
#line 181 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action push-later: title */
/* xgettext:no-c-format */
N_("May the key push?")
#line 183 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action push-later, manual: ask */
/* xgettext:no-c-format */
N_("The name holds a character that is written as %, which only git itself can ask about.")
#line 186 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action push-later, outcome told: say */
/* xgettext:no-c-format */
N_("Whether the key may push cannot be asked for an address with a % in it. The bootstrap will show it.")
#line 185 "screens/flux-azure-devops/key.json"
/* TRANSLATORS: screen over-ssh, action push-later, outcome told: note */
/* xgettext:no-c-format */
N_("shown by the push")
#line 1 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen authority: title */
/* xgettext:no-c-format */
N_("Who certifies your server?")
#line 3 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen authority, text 1: text */
/* xgettext:no-c-format */
N_("This is a server of your own. If its certificate comes from an authority of your company, Flux must be given that authority's certificate, too.")
#line 6 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen authority, field git_ca: label */
/* xgettext:no-c-format */
N_("File with the authority's certificate")
#line 7 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen authority, field git_ca: help */
/* xgettext:no-c-format */
N_("In PEM. Leave it empty if the certificate is trusted everywhere. Flux keeps it in the cluster, in the secret flux-system.")
#line 10 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token: title */
/* xgettext:no-c-format */
N_("Bootstrap with the token")
#line 13 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("The command is shown before it runs. Flux pushes its files to {branch}, installs itself, and follows {path} from then on.")
#line 14 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, text 2: text */
/* xgettext:no-c-format */
N_("The token is kept in the cluster: in the secret flux-system of the namespace flux-system.")
#line 17 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, field switch_token_ok: label */
/* xgettext:no-c-format */
N_("Follow the new address?")
#line 18 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, field switch_token_ok: help */
/* xgettext:no-c-format */
N_("What the cluster runs from the old repository is removed if the new one does not have it.")
#line 22 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action before-token: title */
/* xgettext:no-c-format */
N_("What does the cluster follow now?")
#line 27 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action before-token, outcome nothing: say */
/* xgettext:no-c-format */
N_("The cluster follows no repository yet.")
#line 26 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action before-token, outcome nothing: note */
/* xgettext:no-c-format */
N_("nothing yet")
#line 30 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action before-token, outcome ours: say */
/* xgettext:no-c-format */
N_("The cluster follows this repository already. A bootstrap renews it, and what Flux logs in with.")
#line 29 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action before-token, outcome ours: note */
/* xgettext:no-c-format */
N_("this repository")
#line 34 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action before-token, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("The cluster follows {followed_url} now. A bootstrap makes it follow the new address, and what is not there is removed from the cluster. Shall it?")
#line 32 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action before-token, outcome other: note */
/* xgettext:no-c-format */
N_("another address")
#line 35 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action before-token, outcome other: fix */
/* xgettext:no-c-format */
N_("Go back and choose the repository that the cluster has, or another cluster.")
#line 39 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action before-token, outcome unknown: say */
/* xgettext:no-c-format */
N_("The cluster does not tell what it follows. The bootstrap will show it.")
#line 38 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action before-token, outcome unknown: note */
/* xgettext:no-c-format */
N_("not known")
#line 42 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token: title */
/* xgettext:no-c-format */
N_("Run flux bootstrap")
#line 52 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, command, during clone: stage */
/* xgettext:no-c-format */
N_("The repository is fetched")
#line 53 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, command, during manifests: stage */
/* xgettext:no-c-format */
N_("Flux's own files are made")
#line 54 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, command, during push: stage */
/* xgettext:no-c-format */
N_("They are pushed")
#line 55 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, command, during install: stage */
/* xgettext:no-c-format */
N_("Flux is installed in the cluster")
#line 56 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, command, during secret: stage */
/* xgettext:no-c-format */
N_("The secret is made")
#line 57 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, command, during sync: stage */
/* xgettext:no-c-format */
N_("What the cluster follows is written down")
#line 58 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, command, during sync-push: stage */
/* xgettext:no-c-format */
N_("It is pushed")
#line 59 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, command, during apply: stage */
/* xgettext:no-c-format */
N_("It is applied")
#line 60 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, command, during wait-git: stage */
/* xgettext:no-c-format */
N_("The cluster reads the repository")
#line 61 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, command, during wait-sync: stage */
/* xgettext:no-c-format */
N_("The cluster takes over what is in it")
#line 62 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, command, during health: stage */
/* xgettext:no-c-format */
N_("Everything is looked at")
#line 65 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, undo: title */
/* xgettext:no-c-format */
N_("Take Flux out again")
#line 65 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("Run flux uninstall --context={context}, then delete the folder {path}/flux-system on the branch {branch} of the repository.")
#line 68 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, outcome done: say */
/* xgettext:no-c-format */
N_("Flux is installed and follows the repository. What the cluster says of it is read next.")
#line 67 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token, action bootstrap-token, outcome done: note */
/* xgettext:no-c-format */
N_("done")
#line 20 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-token: waits */
/* xgettext:no-c-format */
N_("Flux works. It takes some minutes; a look at the cluster does no harm meanwhile.")
#line 78 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key: title */
/* xgettext:no-c-format */
N_("Bootstrap with the SSH key")
#line 81 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("The command is shown before it runs. Flux pushes its files to {branch} with the key, installs itself, and follows {path} from then on.")
#line 82 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, text 2: text */
/* xgettext:no-c-format */
N_("The private key is kept in the cluster: in the secret flux-system of the namespace flux-system. A passphrase lies beside it there.")
#line 85 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, field switch_key_ok: label */
/* xgettext:no-c-format */
N_("Follow the new address?")
#line 86 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, field switch_key_ok: help */
/* xgettext:no-c-format */
N_("What the cluster runs from the old repository is removed if the new one does not have it.")
#line 90 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action before-key: title */
/* xgettext:no-c-format */
N_("What does the cluster follow now?")
#line 95 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action before-key, outcome nothing: say */
/* xgettext:no-c-format */
N_("The cluster follows no repository yet.")
#line 94 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action before-key, outcome nothing: note */
/* xgettext:no-c-format */
N_("nothing yet")
#line 98 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action before-key, outcome ours: say */
/* xgettext:no-c-format */
N_("The cluster follows this repository already. A bootstrap renews it, and what Flux logs in with.")
#line 97 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action before-key, outcome ours: note */
/* xgettext:no-c-format */
N_("this repository")
#line 102 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action before-key, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("The cluster follows {followed_url} now. A bootstrap makes it follow the new address, and what is not there is removed from the cluster. Shall it?")
#line 100 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action before-key, outcome other: note */
/* xgettext:no-c-format */
N_("another address")
#line 103 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action before-key, outcome other: fix */
/* xgettext:no-c-format */
N_("Go back and choose the repository that the cluster has, or another cluster.")
#line 107 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action before-key, outcome unknown: say */
/* xgettext:no-c-format */
N_("The cluster does not tell what it follows. The bootstrap will show it.")
#line 106 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action before-key, outcome unknown: note */
/* xgettext:no-c-format */
N_("not known")
#line 110 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key: title */
/* xgettext:no-c-format */
N_("Run flux bootstrap")
#line 119 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, command, during clone: stage */
/* xgettext:no-c-format */
N_("The repository is fetched")
#line 120 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, command, during manifests: stage */
/* xgettext:no-c-format */
N_("Flux's own files are made")
#line 121 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, command, during push: stage */
/* xgettext:no-c-format */
N_("They are pushed")
#line 122 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, command, during install: stage */
/* xgettext:no-c-format */
N_("Flux is installed in the cluster")
#line 123 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, command, during secret: stage */
/* xgettext:no-c-format */
N_("The secret is made")
#line 124 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, command, during sync: stage */
/* xgettext:no-c-format */
N_("What the cluster follows is written down")
#line 125 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, command, during sync-push: stage */
/* xgettext:no-c-format */
N_("It is pushed")
#line 126 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, command, during apply: stage */
/* xgettext:no-c-format */
N_("It is applied")
#line 127 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, command, during wait-git: stage */
/* xgettext:no-c-format */
N_("The cluster reads the repository")
#line 128 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, command, during wait-sync: stage */
/* xgettext:no-c-format */
N_("The cluster takes over what is in it")
#line 129 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, command, during health: stage */
/* xgettext:no-c-format */
N_("Everything is looked at")
#line 132 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, undo: title */
/* xgettext:no-c-format */
N_("Take Flux out again")
#line 132 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("Run flux uninstall --context={context}, then delete the folder {path}/flux-system on the branch {branch} of the repository.")
#line 135 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, outcome done: say */
/* xgettext:no-c-format */
N_("Flux is installed and follows the repository. What the cluster says of it is read next.")
#line 134 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key, action bootstrap-key, outcome done: note */
/* xgettext:no-c-format */
N_("done")
#line 88 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-key: waits */
/* xgettext:no-c-format */
N_("Flux works. It takes some minutes; a look at the cluster does no harm meanwhile.")
#line 145 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old: title */
/* xgettext:no-c-format */
N_("Bootstrap with a key made by flux")
#line 152 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, text 1: text */
/* xgettext:no-c-format */
N_("The command is shown before it runs. In the middle flux makes a key and asks for access for it: the wizard shows the key, you add it in the browser, and flux goes on.")
#line 153 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, text 2: text */
/* xgettext:no-c-format */
N_("In the secret flux-system are then the private key and, as password, the token.")
#line 156 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, field switch_old_ok: label */
/* xgettext:no-c-format */
N_("Follow the new address?")
#line 157 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, field switch_old_ok: help */
/* xgettext:no-c-format */
N_("What the cluster runs from the old repository is removed if the new one does not have it.")
#line 158 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, field pasted_ok: label */
/* xgettext:no-c-format */
N_("Is the key added and saved?")
#line 159 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, field pasted_ok: help */
/* xgettext:no-c-format */
N_("Say yes when the page SSH public keys lists the new key. With no, flux stops, and the next run makes another key.")
#line 163 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action before-old: title */
/* xgettext:no-c-format */
N_("What does the cluster follow now?")
#line 168 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action before-old, outcome nothing: say */
/* xgettext:no-c-format */
N_("The cluster follows no repository yet.")
#line 167 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action before-old, outcome nothing: note */
/* xgettext:no-c-format */
N_("nothing yet")
#line 171 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action before-old, outcome ours: say */
/* xgettext:no-c-format */
N_("The cluster follows this repository already. A bootstrap renews it, and what Flux logs in with.")
#line 170 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action before-old, outcome ours: note */
/* xgettext:no-c-format */
N_("this repository")
#line 175 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action before-old, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("The cluster follows {followed_url} now. A bootstrap makes it follow the new address, and what is not there is removed from the cluster. Shall it?")
#line 173 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action before-old, outcome other: note */
/* xgettext:no-c-format */
N_("another address")
#line 176 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action before-old, outcome other: fix */
/* xgettext:no-c-format */
N_("Go back and choose the repository that the cluster has, or another cluster.")
#line 180 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action before-old, outcome unknown: say */
/* xgettext:no-c-format */
N_("The cluster does not tell what it follows. The bootstrap will show it.")
#line 179 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action before-old, outcome unknown: note */
/* xgettext:no-c-format */
N_("not known")
#line 183 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old: title */
/* xgettext:no-c-format */
N_("Run flux bootstrap")
#line 193 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during clone: stage */
/* xgettext:no-c-format */
N_("The repository is fetched")
#line 194 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during manifests: stage */
/* xgettext:no-c-format */
N_("Flux's own files are made")
#line 195 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during push: stage */
/* xgettext:no-c-format */
N_("They are pushed")
#line 196 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during install: stage */
/* xgettext:no-c-format */
N_("Flux is installed in the cluster")
#line 197 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during secret: stage */
/* xgettext:no-c-format */
N_("The secret is made")
#line 198 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during key: stage */
/* xgettext:no-c-format */
N_("Flux has made a key")
#line 199 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during access: stage */
/* xgettext:no-c-format */
N_("Flux asks for access for its key")
#line 201 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during access: say */
/* xgettext:python-brace-format, no-c-format */
N_("Flux has made a key that only it has, and waits. Add this line on the page SSH public keys of {account} and save it. Then press Enter, and flux goes on. Nobody can try this key from here: that the cluster can read the repository will prove it.")
#line 202 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during access, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Public key")
#line 203 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during access, links 1: label */
/* xgettext:no-c-format */
N_("SSH public keys")
#line 206 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during sync: stage */
/* xgettext:no-c-format */
N_("What the cluster follows is written down")
#line 207 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during sync-push: stage */
/* xgettext:no-c-format */
N_("It is pushed")
#line 208 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during apply: stage */
/* xgettext:no-c-format */
N_("It is applied")
#line 209 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during wait-git: stage */
/* xgettext:no-c-format */
N_("The cluster reads the repository")
#line 210 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during wait-sync: stage */
/* xgettext:no-c-format */
N_("The cluster takes over what is in it")
#line 211 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, command, during health: stage */
/* xgettext:no-c-format */
N_("Everything is looked at")
#line 214 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, undo: title */
/* xgettext:no-c-format */
N_("Take Flux out again")
#line 214 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("Run flux uninstall --context={context}, then delete the folder {path}/flux-system on the branch {branch} of the repository.")
#line 217 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, outcome done: say */
/* xgettext:no-c-format */
N_("Flux is installed and follows the repository. What the cluster says of it is read next.")
#line 216 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old, action bootstrap-old, outcome done: note */
/* xgettext:no-c-format */
N_("done")
#line 161 "screens/flux-azure-devops/run.json"
/* TRANSLATORS: screen run-old: waits */
/* xgettext:no-c-format */
N_("Flux works. It takes some minutes; a look at the cluster does no harm meanwhile.")
#line 1 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says: title */
/* xgettext:no-c-format */
N_("What the cluster says")
#line 2 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, text 1: text */
/* xgettext:no-c-format */
N_("The cluster itself is asked now, as kubectl get would show it. Only this proves that Flux can read the repository.")
#line 6 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready: title */
/* xgettext:no-c-format */
N_("Does Flux read the repository?")
#line 12 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready, outcome suspended: say */
/* xgettext:no-c-format */
N_("Flux was told to stop reading the repository: its GitRepository is suspended.")
#line 11 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready, outcome suspended: note */
/* xgettext:no-c-format */
N_("suspended")
#line 13 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready, outcome suspended: fix */
/* xgettext:no-c-format */
N_("Run flux resume source git flux-system, then press Enter.")
#line 18 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready, outcome ready: say */
/* xgettext:python-brace-format, no-c-format */
N_("The GitRepository is ready: the cluster has read {git_revision}")
#line 16 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready, outcome ready: note */
/* xgettext:no-c-format */
N_("ready")
#line 21 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready, outcome gone: say */
/* xgettext:no-c-format */
N_("The cluster has no GitRepository flux-system.")
#line 20 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 22 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready, outcome gone: fix */
/* xgettext:no-c-format */
N_("Check that this is the cluster of the bootstrap. If it is, go back and run the bootstrap again.")
#line 27 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready, outcome not-yet: say */
/* xgettext:no-c-format */
N_("The GitRepository is not ready yet.")
#line 26 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready, outcome not-yet: note */
/* xgettext:no-c-format */
N_("not ready yet")
#line 28 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready, outcome not-yet: fix */
/* xgettext:no-c-format */
N_("Look at what it says: flux get sources git. Correct what it names, then press Enter.")
#line 31 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 30 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 32 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action git-ready, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 35 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready: title */
/* xgettext:no-c-format */
N_("Does it follow what is in it?")
#line 41 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome suspended: say */
/* xgettext:no-c-format */
N_("Flux was told to stop following the repository: its Kustomization is suspended.")
#line 40 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome suspended: note */
/* xgettext:no-c-format */
N_("suspended")
#line 42 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome suspended: fix */
/* xgettext:no-c-format */
N_("Run flux resume kustomization flux-system, then press Enter.")
#line 46 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome ready: say */
/* xgettext:no-c-format */
N_("The Kustomization is ready at the same revision: the cluster is as the repository says.")
#line 45 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome ready: note */
/* xgettext:no-c-format */
N_("ready")
#line 49 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome behind: say */
/* xgettext:no-c-format */
N_("The Kustomization is ready, and the cluster has not taken over the newest revision yet.")
#line 48 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome behind: note */
/* xgettext:no-c-format */
N_("one step behind")
#line 50 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome behind: fix */
/* xgettext:no-c-format */
N_("Run flux reconcile kustomization flux-system, then press Enter.")
#line 54 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome failing: say */
/* xgettext:python-brace-format, no-c-format */
N_("The Kustomization is not ready: {sync_message}")
#line 52 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome failing: note */
/* xgettext:python-brace-format, no-c-format */
N_("{sync_reason}")
#line 55 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome failing: fix */
/* xgettext:no-c-format */
N_("Correct what it names in the repository or in the cluster, then press Enter. flux get kustomizations shows it, too.")
#line 58 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome gone: say */
/* xgettext:no-c-format */
N_("The cluster has no Kustomization flux-system.")
#line 57 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 59 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome gone: fix */
/* xgettext:no-c-format */
N_("Go back and run the bootstrap again.")
#line 63 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome not-yet: say */
/* xgettext:no-c-format */
N_("The Kustomization is not ready yet.")
#line 62 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome not-yet: note */
/* xgettext:no-c-format */
N_("not ready yet")
#line 64 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome not-yet: fix */
/* xgettext:no-c-format */
N_("Look at what it says: flux get kustomizations. Then press Enter.")
#line 67 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 66 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 68 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action sync-ready, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 71 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action controllers: title */
/* xgettext:no-c-format */
N_("Do all controllers run?")
#line 77 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action controllers, outcome none: say */
/* xgettext:no-c-format */
N_("The cluster has no controllers of Flux.")
#line 76 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action controllers, outcome none: note */
/* xgettext:no-c-format */
N_("none there")
#line 78 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action controllers, outcome none: fix */
/* xgettext:no-c-format */
N_("Go back and run the bootstrap again.")
#line 82 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action controllers, outcome not-yet: say */
/* xgettext:python-brace-format, no-c-format */
N_("{controller} does not run yet.")
#line 80 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action controllers, outcome not-yet: note */
/* xgettext:python-brace-format, no-c-format */
N_("{controller}")
#line 83 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action controllers, outcome not-yet: fix */
/* xgettext:no-c-format */
N_("Look why: kubectl -n flux-system describe pods. Often its image cannot be fetched. Then press Enter.")
#line 87 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action controllers, outcome run: say */
/* xgettext:no-c-format */
N_("All controllers of Flux run.")
#line 85 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action controllers, outcome run: note */
/* xgettext:python-brace-format, no-c-format */
N_("{controller_count} run")
#line 91 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action controllers, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 90 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action controllers, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 92 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says, action controllers, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 4 "screens/flux-azure-devops/verify.json"
/* TRANSLATORS: screen cluster-says: waits */
/* xgettext:no-c-format */
N_("The controllers come up and read the repository. That takes a minute or two.")
#line 1 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept: title */
/* xgettext:no-c-format */
N_("What is kept in the cluster")
#line 2 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, text 1: text */
/* xgettext:no-c-format */
N_("The wizard reads the names of what is in the secret flux-system, not the values, and whether the cluster follows what you entered.")
#line 8 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action follows: title */
/* xgettext:no-c-format */
N_("Is it the right repository?")
#line 13 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action follows, outcome token: say */
/* xgettext:python-brace-format, no-c-format */
N_("The cluster follows the branch {branch} of the address that the bootstrap was given.")
#line 12 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action follows, outcome token: note */
/* xgettext:no-c-format */
N_("yes")
#line 16 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action follows, outcome key: say */
/* xgettext:python-brace-format, no-c-format */
N_("The cluster follows the branch {branch} of the address that the bootstrap was given.")
#line 15 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action follows, outcome key: note */
/* xgettext:no-c-format */
N_("yes")
#line 19 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action follows, outcome old: say */
/* xgettext:python-brace-format, no-c-format */
N_("The cluster follows the branch {branch} of the address that the bootstrap was given.")
#line 18 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action follows, outcome old: note */
/* xgettext:no-c-format */
N_("yes")
#line 23 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action follows, outcome another: say */
/* xgettext:python-brace-format, no-c-format */
N_("The cluster follows something else than the bootstrap was given: {found_url}")
#line 21 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action follows, outcome another: note */
/* xgettext:no-c-format */
N_("another address")
#line 24 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action follows, outcome another: fix */
/* xgettext:no-c-format */
N_("Somebody may have changed it meanwhile. Go back and run the bootstrap again.")
#line 28 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action follows, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 27 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action follows, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 29 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action follows, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 32 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names: title */
/* xgettext:no-c-format */
N_("What is in the secret?")
#line 37 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome token: say */
/* xgettext:no-c-format */
N_("The secret flux-system holds a user name and the token. Whoever may read secrets in flux-system has the token.")
#line 36 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome token: note */
/* xgettext:no-c-format */
N_("user name and token")
#line 40 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome key-passphrase: say */
/* xgettext:no-c-format */
N_("The secret flux-system holds the key pair, its passphrase and the server's host key.")
#line 39 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome key-passphrase: note */
/* xgettext:no-c-format */
N_("key and passphrase")
#line 43 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome key: say */
/* xgettext:no-c-format */
N_("The secret flux-system holds the key pair and the server's host key, and no token.")
#line 42 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome key: note */
/* xgettext:no-c-format */
N_("key and host key")
#line 46 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome old: say */
/* xgettext:no-c-format */
N_("The secret flux-system holds the key that flux made, the server's host key and, as password, the token.")
#line 45 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome old: note */
/* xgettext:no-c-format */
N_("key and token")
#line 49 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome old-without: say */
/* xgettext:no-c-format */
N_("The secret flux-system holds the key that flux made and the server's host key, and not the token.")
#line 48 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome old-without: note */
/* xgettext:no-c-format */
N_("key without token")
#line 52 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome otherwise-filled: say */
/* xgettext:no-c-format */
N_("The secret flux-system does not hold what this way puts there.")
#line 51 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome otherwise-filled: note */
/* xgettext:no-c-format */
N_("not as expected")
#line 53 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome otherwise-filled: fix */
/* xgettext:no-c-format */
N_("Look at the details for the names that it holds. Go back and run the bootstrap again.")
#line 56 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome gone: say */
/* xgettext:no-c-format */
N_("The cluster has no secret flux-system.")
#line 55 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 57 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome gone: fix */
/* xgettext:no-c-format */
N_("Go back and run the bootstrap again.")
#line 61 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 60 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 62 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action secret-names, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 65 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action known-hosts: title */
/* xgettext:no-c-format */
N_("Is the host key the right one?")
#line 71 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action known-hosts, outcome same: say */
/* xgettext:python-brace-format, no-c-format */
N_("Flux trusts the same host key that you saw before: {host_sha256}")
#line 70 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action known-hosts, outcome same: note */
/* xgettext:no-c-format */
N_("the same")
#line 74 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action known-hosts, outcome another: say */
/* xgettext:no-c-format */
N_("Flux was shown another host key than this machine, and trusts it. Somebody may stand between the cluster and the server.")
#line 73 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action known-hosts, outcome another: note */
/* xgettext:no-c-format */
N_("another host key")
#line 75 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action known-hosts, outcome another: fix */
/* xgettext:no-c-format */
N_("Do not use this. Find out which host key the cluster sees, then run the bootstrap again.")
#line 79 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action known-hosts, outcome other: say */
/* xgettext:no-c-format */
N_("The secret names no host key.")
#line 78 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action known-hosts, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 80 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen kept, action known-hosts, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 85 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished: title */
/* xgettext:no-c-format */
N_("Finished")
#line 87 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("The cluster is now as the repository says. Put what shall run there into the folder {path} of the branch {branch}, and push.")
#line 88 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished, text 2: text */
/* xgettext:python-brace-format, no-c-format */
N_("The token runs out on {pat_expires}. Rotate it before that day: the task for it changes it without a gap.")
#line 89 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished, text 3: text */
/* xgettext:no-c-format */
N_("The token was used for the proofs alone. It may be revoked now.")
#line 90 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished, text 4: text */
/* xgettext:no-c-format */
N_("Azure DevOps lets keys expire where its policy says so, and wants the account to sign in on the web every 30 days or so.")
#line 91 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished, text 5: text */
/* xgettext:no-c-format */
N_("Large files (LFS) cannot be read over SSH from Azure DevOps Services.")
#line 94 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "What kubectl shows")
#line 95 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "What flux shows")
#line 96 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished, copy 3: translation */
/* xgettext:no-c-format */
NC_("label", "To read at once what was pushed")
#line 99 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished, action check-after: title */
/* xgettext:no-c-format */
N_("What does flux check say?")
#line 103 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished, action check-after, outcome passed: say */
/* xgettext:no-c-format */
N_("Flux itself says that all is well in the cluster.")
#line 102 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished, action check-after, outcome passed: note */
/* xgettext:no-c-format */
N_("all is well")
#line 106 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished, action check-after, outcome failed: say */
/* xgettext:no-c-format */
N_("Flux says that something is not well yet.")
#line 105 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished, action check-after, outcome failed: note */
/* xgettext:no-c-format */
N_("something is not well")
#line 107 "screens/flux-azure-devops/end.json"
/* TRANSLATORS: screen finished, action check-after, outcome failed: fix */
/* xgettext:no-c-format */
N_("Look at the details for the line with the cross. Wait a minute, then press Enter.")
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
#line 2 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("kubectl could not be run: {reply_error}.")
#line 1 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome missing: note */
/* xgettext:no-c-format */
N_("no kubectl")
#line 3 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome missing: fix */
/* xgettext:no-c-format */
N_("Install kubectl (kubernetes.io/docs/tasks/tools tells how), then press Enter.")
#line 7 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome timeout: say */
/* xgettext:no-c-format */
N_("The cluster did not answer in time.")
#line 6 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome timeout: note */
/* xgettext:no-c-format */
N_("no answer in time")
#line 8 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome timeout: fix */
/* xgettext:no-c-format */
N_("Check the network and the VPN, and whether the cluster is running, then press Enter.")
#line 12 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome cancelled: say */
/* xgettext:no-c-format */
N_("You stopped this before an answer came.")
#line 11 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome cancelled: note */
/* xgettext:no-c-format */
N_("stopped")
#line 13 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome cancelled: fix */
/* xgettext:no-c-format */
N_("Press Enter to ask again.")
#line 17 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome broken: say */
/* xgettext:python-brace-format, no-c-format */
N_("The cluster could not be asked: {reply_error}.")
#line 16 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome broken: note */
/* xgettext:no-c-format */
N_("not asked")
#line 18 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome broken: fix */
/* xgettext:no-c-format */
N_("Look at the details, correct what they name, and press Enter.")
#line 22 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome no-context: say */
/* xgettext:no-c-format */
N_("kubectl does not know this context any more.")
#line 21 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome no-context: note */
/* xgettext:no-c-format */
N_("no such context")
#line 23 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome no-context: fix */
/* xgettext:no-c-format */
N_("Go back and choose another context, or fetch it again: az aks get-credentials does that for AKS.")
#line 27 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome certificate: say */
/* xgettext:no-c-format */
N_("The certificate of the cluster's API server is not trusted, or has expired.")
#line 26 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome certificate: note */
/* xgettext:no-c-format */
N_("certificate refused")
#line 28 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome certificate: fix */
/* xgettext:no-c-format */
N_("Fetch the context again: az aks get-credentials does that for AKS. If it stays so, ask who runs the cluster.")
#line 32 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome sign-in: say */
/* xgettext:no-c-format */
N_("The program that signs you in to the cluster failed, so nothing could be asked.")
#line 31 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome sign-in: note */
/* xgettext:no-c-format */
N_("sign-in did not work")
#line 33 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome sign-in: fix */
/* xgettext:no-c-format */
N_("Sign in again in another window (for AKS: az login, and kubelogin must be installed), run kubectl get nodes there, then press Enter.")
#line 37 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome no-server: say */
/* xgettext:no-c-format */
N_("The cluster's API server cannot be reached.")
#line 36 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome no-server: note */
/* xgettext:no-c-format */
N_("cluster not reached")
#line 38 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome no-server: fix */
/* xgettext:no-c-format */
N_("Check the network and the VPN, and whether the cluster is running. A private cluster can only be reached from inside its network.")
#line 42 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome unauthorized: say */
/* xgettext:no-c-format */
N_("The cluster does not take your log-in.")
#line 41 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome unauthorized: note */
/* xgettext:no-c-format */
N_("log-in not taken")
#line 43 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome unauthorized: fix */
/* xgettext:no-c-format */
N_("Sign in again (for AKS: az login, then az aks get-credentials), then press Enter.")
#line 47 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome forbidden: say */
/* xgettext:no-c-format */
N_("The cluster knows you, but you may not look at this.")
#line 46 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome forbidden: note */
/* xgettext:no-c-format */
N_("not allowed")
#line 48 "screens/shared/flux.json"
/* TRANSLATORS: set kubectl, outcome forbidden: fix */
/* xgettext:no-c-format */
N_("Ask an administrator of the cluster for cluster-admin, or choose a context of somebody who has it.")
#line 54 "screens/shared/flux.json"
/* TRANSLATORS: set flux-program, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("flux could not be run: {reply_error}.")
#line 53 "screens/shared/flux.json"
/* TRANSLATORS: set flux-program, outcome missing: note */
/* xgettext:no-c-format */
N_("no flux")
#line 55 "screens/shared/flux.json"
/* TRANSLATORS: set flux-program, outcome missing: fix */
/* xgettext:no-c-format */
N_("Install the Flux CLI (fluxcd.io/flux/installation tells how), then press Enter.")
#line 59 "screens/shared/flux.json"
/* TRANSLATORS: set flux-program, outcome timeout: say */
/* xgettext:no-c-format */
N_("flux was not ready in time and was ended.")
#line 58 "screens/shared/flux.json"
/* TRANSLATORS: set flux-program, outcome timeout: note */
/* xgettext:no-c-format */
N_("not ready in time")
#line 60 "screens/shared/flux.json"
/* TRANSLATORS: set flux-program, outcome timeout: fix */
/* xgettext:no-c-format */
N_("Press Enter: it goes on where it stopped. If it happens again, look at the controllers with kubectl in the namespace flux-system.")
#line 64 "screens/shared/flux.json"
/* TRANSLATORS: set flux-program, outcome cancelled: say */
/* xgettext:no-c-format */
N_("You stopped flux. What it has done so far stays as it is.")
#line 63 "screens/shared/flux.json"
/* TRANSLATORS: set flux-program, outcome cancelled: note */
/* xgettext:no-c-format */
N_("stopped")
#line 65 "screens/shared/flux.json"
/* TRANSLATORS: set flux-program, outcome cancelled: fix */
/* xgettext:no-c-format */
N_("Press Enter: it goes on where it stopped.")
#line 69 "screens/shared/flux.json"
/* TRANSLATORS: set flux-program, outcome broken: say */
/* xgettext:python-brace-format, no-c-format */
N_("flux could not be run: {reply_error}.")
#line 68 "screens/shared/flux.json"
/* TRANSLATORS: set flux-program, outcome broken: note */
/* xgettext:no-c-format */
N_("not run")
#line 70 "screens/shared/flux.json"
/* TRANSLATORS: set flux-program, outcome broken: fix */
/* xgettext:no-c-format */
N_("Look at the details, correct what they name, and press Enter.")
#line 76 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome multi-ack: say */
/* xgettext:no-c-format */
N_("Azure DevOps refuses the way in which this flux reads: the clients must support multi-ack.")
#line 75 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome multi-ack: note */
/* xgettext:no-c-format */
N_("flux too old")
#line 77 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome multi-ack: fix */
/* xgettext:no-c-format */
N_("Use flux 2.0.0 or newer, here and in the cluster. Pre-release 2.0.0-rc.4 cannot read from Azure DevOps.")
#line 81 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome empty-pack: say */
/* xgettext:no-c-format */
N_("Flux could not read from Azure DevOps: it sent an empty request.")
#line 80 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome empty-pack: note */
/* xgettext:no-c-format */
N_("flux too old")
#line 82 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome empty-pack: fix */
/* xgettext:no-c-format */
N_("Use flux 2.0 or newer, here and in the cluster: versions before 0.37 cannot read from Azure DevOps.")
#line 86 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome sha-2: say */
/* xgettext:no-c-format */
N_("Flux and Azure DevOps agree on no signature: Azure DevOps takes rsa-sha2-256 and rsa-sha2-512 alone.")
#line 85 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome sha-2: note */
/* xgettext:no-c-format */
N_("SHA-2 missing")
#line 87 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome sha-2: fix */
/* xgettext:no-c-format */
N_("Use flux 2.6.3 or newer, here and in the cluster: 2.6.0 to 2.6.2 cannot speak SSH with Azure DevOps.")
#line 91 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome host-key: say */
/* xgettext:no-c-format */
N_("The server shows another host key than the one that Flux keeps in known_hosts, or this flux is one of 2.6.0 to 2.6.2, which err there.")
#line 90 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome host-key: note */
/* xgettext:no-c-format */
N_("another host key")
#line 92 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome host-key: fix */
/* xgettext:no-c-format */
N_("If flux is 2.6.3 or newer, compare the fingerprint before anything else: somebody may stand in between.")
#line 96 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome format: say */
/* xgettext:no-c-format */
N_("The key was taken, but the address is not as Azure DevOps wants it: its path begins with v3.")
#line 95 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome format: note */
/* xgettext:no-c-format */
N_("path lacks v3")
#line 97 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome format: fix */
/* xgettext:no-c-format */
N_("The address is ssh://git@ssh.dev.azure.com/v3/ORGANIZATION/PROJECT/REPOSITORY. Go back and correct it.")
#line 101 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome colon: say */
/* xgettext:no-c-format */
N_("Flux does not take an address with a colon behind the host.")
#line 100 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome colon: note */
/* xgettext:no-c-format */
N_("not an ssh address")
#line 102 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome colon: fix */
/* xgettext:no-c-format */
N_("Write ssh://git@ssh.dev.azure.com/v3/ and not git@ssh.dev.azure.com:v3/.")
#line 106 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome key-expired: say */
/* xgettext:no-c-format */
N_("Azure DevOps knows this public key, but it has expired there.")
#line 105 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome key-expired: note */
/* xgettext:no-c-format */
N_("key expired")
#line 107 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome key-expired: fix */
/* xgettext:no-c-format */
N_("On the page SSH public keys remove it, add the public key again, and press Enter.")
#line 111 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome key-refused: say */
/* xgettext:no-c-format */
N_("Azure DevOps does not take the SSH key.")
#line 110 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome key-refused: note */
/* xgettext:no-c-format */
N_("key refused")
#line 112 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome key-refused: fix */
/* xgettext:no-c-format */
N_("It must be RSA and stand on the page SSH public keys of the account, which must sign in on the web every 30 days or so. Then press Enter.")
#line 116 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome contribute: say */
/* xgettext:no-c-format */
N_("The account may not push to this repository, or the token is for reading only.")
#line 115 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome contribute: note */
/* xgettext:no-c-format */
N_("no right to push")
#line 117 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome contribute: fix */
/* xgettext:no-c-format */
N_("Under Project settings, Repositories, Security give the account \"Contribute\". A token needs Code (Read & write).")
#line 121 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome policy: say */
/* xgettext:no-c-format */
N_("A policy of the branch wants a pull request, and Flux pushes directly.")
#line 120 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome policy: note */
/* xgettext:no-c-format */
N_("policy forbids push")
#line 122 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome policy: fix */
/* xgettext:no-c-format */
N_("Take another branch, or give the account \"Bypass policies when pushing\" on this one. Then press Enter.")
#line 126 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome not-found: say */
/* xgettext:no-c-format */
N_("Azure DevOps finds no such repository, or the account may not read it.")
#line 125 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome not-found: note */
/* xgettext:no-c-format */
N_("repository not found")
#line 127 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome not-found: fix */
/* xgettext:no-c-format */
N_("Check project and repository. If they are right, let the account read the repository.")
#line 131 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome no-branch: say */
/* xgettext:no-c-format */
N_("The repository is not empty, and this branch is not in it.")
#line 130 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome no-branch: note */
/* xgettext:no-c-format */
N_("no such branch")
#line 132 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome no-branch: fix */
/* xgettext:no-c-format */
N_("Take the branch that is there (older repositories call it master), or create it on the page of the repository.")
#line 136 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome empty: say */
/* xgettext:no-c-format */
N_("This flux does not begin in an empty repository.")
#line 135 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome empty: note */
/* xgettext:no-c-format */
N_("repository is empty")
#line 137 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome empty: fix */
/* xgettext:no-c-format */
N_("Put a README into the repository, or use a newer flux, which makes the first branch itself.")
#line 141 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome page: say */
/* xgettext:no-c-format */
N_("Instead of code a web page came: Azure DevOps did not take the token.")
#line 140 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome page: note */
/* xgettext:no-c-format */
N_("sign-in page came")
#line 142 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome page: fix */
/* xgettext:no-c-format */
N_("Check whether the token has expired or was revoked, and whether it belongs to this organization.")
#line 146 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome refused-401: say */
/* xgettext:no-c-format */
N_("Azure DevOps did not take the token.")
#line 145 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome refused-401: note */
/* xgettext:no-c-format */
N_("token not taken")
#line 147 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome refused-401: fix */
/* xgettext:no-c-format */
N_("It may have expired, belong to another organization, or lack Code (Read & write). Make a new one.")
#line 151 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome refused-403: say */
/* xgettext:no-c-format */
N_("Azure DevOps knows the token, but its owner may not do this.")
#line 150 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome refused-403: note */
/* xgettext:no-c-format */
N_("not allowed")
#line 152 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome refused-403: fix */
/* xgettext:no-c-format */
N_("Let the account into the project with the right to contribute, and check the scope Code (Read & write).")
#line 156 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome bad-request: say */
/* xgettext:no-c-format */
N_("Azure DevOps did not understand the address: a blank in it is not written as %20.")
#line 155 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome bad-request: note */
/* xgettext:no-c-format */
N_("address not taken")
#line 157 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome bad-request: fix */
/* xgettext:no-c-format */
N_("Write %20 for each blank in the names of project and repository. For SSH the project's GUID avoids the question.")
#line 161 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome no-git: say */
/* xgettext:no-c-format */
N_("A controller in the cluster took the address for one that needs the git program.")
#line 160 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome no-git: note */
/* xgettext:no-c-format */
N_("address not known")
#line 162 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome no-git: fix */
/* xgettext:no-c-format */
N_("Check the address for stray characters, and update Flux: source-controller 1.5.0 and 1.6.1 are known for it.")
#line 166 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome authority: say */
/* xgettext:no-c-format */
N_("The certificate of the server comes from an issuer that Flux does not trust.")
#line 165 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome authority: note */
/* xgettext:no-c-format */
N_("issuer not trusted")
#line 167 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome authority: fix */
/* xgettext:no-c-format */
N_("For a server of your own give Flux the certificate of your authority (--ca-file): go back to where that file is asked for.")
#line 171 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome network: say */
/* xgettext:no-c-format */
N_("Flux could not reach the repository's server.")
#line 170 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome network: note */
/* xgettext:no-c-format */
N_("not reached")
#line 172 "screens/shared/flux.json"
/* TRANSLATORS: set flux-said, outcome network: fix */
/* xgettext:no-c-format */
N_("Check the network and the proxy, here and in the cluster, then press Enter. The cluster must reach dev.azure.com, for SSH port 22 of ssh.dev.azure.com.")
#line 178 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome no-cluster: say */
/* xgettext:no-c-format */
N_("Flux could not reach the cluster, or could not sign in to it.")
#line 177 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome no-cluster: note */
/* xgettext:no-c-format */
N_("cluster not reached")
#line 179 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome no-cluster: fix */
/* xgettext:no-c-format */
N_("Check with kubectl get nodes whether the cluster answers, then press Enter.")
#line 183 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome forbidden: say */
/* xgettext:no-c-format */
N_("The cluster does not let this account make what Flux needs.")
#line 182 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome forbidden: note */
/* xgettext:no-c-format */
N_("not allowed in cluster")
#line 184 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome forbidden: fix */
/* xgettext:no-c-format */
N_("Ask an administrator of the cluster for cluster-admin. Then press Enter.")
#line 188 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome no-password: say */
/* xgettext:no-c-format */
N_("Flux asked for the token, so it did not arrive.")
#line 187 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome no-password: note */
/* xgettext:no-c-format */
N_("token did not arrive")
#line 189 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome no-password: fix */
/* xgettext:no-c-format */
N_("Go back, paste the token again, and press Enter.")
#line 193 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome not-encrypted: say */
/* xgettext:no-c-format */
N_("Flux was given a passphrase, but the key has none.")
#line 192 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome not-encrypted: note */
/* xgettext:no-c-format */
N_("key has no passphrase")
#line 194 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome not-encrypted: fix */
/* xgettext:no-c-format */
N_("Go back to the key, leave the passphrase empty, and press Enter.")
#line 198 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome encrypted: say */
/* xgettext:no-c-format */
N_("The key has a passphrase, and Flux was given none.")
#line 197 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome encrypted: note */
/* xgettext:no-c-format */
N_("key has a passphrase")
#line 199 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome encrypted: fix */
/* xgettext:no-c-format */
N_("Go back to the key, enter its passphrase, and press Enter.")
#line 203 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome wrong-passphrase: say */
/* xgettext:no-c-format */
N_("The passphrase does not open the key.")
#line 202 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome wrong-passphrase: note */
/* xgettext:no-c-format */
N_("wrong passphrase")
#line 204 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome wrong-passphrase: fix */
/* xgettext:no-c-format */
N_("Go back to the key, enter its passphrase again, and press Enter.")
#line 208 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome agent: say */
/* xgettext:no-c-format */
N_("Flux looked for a key in an SSH agent, so it was not given one.")
#line 207 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome agent: note */
/* xgettext:no-c-format */
N_("no key given")
#line 209 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome agent: fix */
/* xgettext:no-c-format */
N_("Go back to the key and check its file.")
#line 213 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome managed: say */
/* xgettext:no-c-format */
N_("Flux in this cluster was installed by another tool, and nobody agreed to take it over.")
#line 212 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome managed: note */
/* xgettext:no-c-format */
N_("installed otherwise")
#line 214 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome managed: fix */
/* xgettext:no-c-format */
N_("Go back to the cluster, where this is asked, or remove the other installation first.")
#line 218 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome aborted: say */
/* xgettext:no-c-format */
N_("Flux stopped, because the question for the key's access was not answered with yes.")
#line 217 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome aborted: note */
/* xgettext:no-c-format */
N_("stopped at the question")
#line 219 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome aborted: fix */
/* xgettext:no-c-format */
N_("Press Enter to run it again. It makes another key then.")
#line 223 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome other-path: say */
/* xgettext:no-c-format */
N_("This cluster already follows another path of the repository, and Flux does not switch by itself.")
#line 222 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome other-path: note */
/* xgettext:no-c-format */
N_("another path")
#line 224 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome other-path: fix */
/* xgettext:no-c-format */
N_("Go back and enter the path that the cluster has. A second cluster gets a path of its own.")
#line 228 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome unhealthy: say */
/* xgettext:no-c-format */
N_("Flux is installed, but not everything came up.")
#line 227 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome unhealthy: note */
/* xgettext:no-c-format */
N_("a part is not healthy")
#line 229 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome unhealthy: fix */
/* xgettext:no-c-format */
N_("Look at what is not ready: kubectl -n flux-system get pods. Often images cannot be fetched. Then press Enter.")
#line 233 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome flag: say */
/* xgettext:no-c-format */
N_("This flux does not know one of the options of the command.")
#line 232 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome flag: note */
/* xgettext:no-c-format */
N_("flux too old")
#line 234 "screens/shared/flux.json"
/* TRANSLATORS: set flux-run, outcome flag: fix */
/* xgettext:no-c-format */
N_("Update flux, then press Enter.")
#line 240 "screens/shared/flux.json"
/* TRANSLATORS: set flux-rest, outcome deadline: say */
/* xgettext:no-c-format */
N_("Flux waited and gave up: the cluster was not ready in time.")
#line 239 "screens/shared/flux.json"
/* TRANSLATORS: set flux-rest, outcome deadline: note */
/* xgettext:no-c-format */
N_("not ready in time")
#line 241 "screens/shared/flux.json"
/* TRANSLATORS: set flux-rest, outcome deadline: fix */
/* xgettext:no-c-format */
N_("Look at the controllers: kubectl -n flux-system get pods, and flux get sources git. Then press Enter, it goes on.")
#line 245 "screens/shared/flux.json"
/* TRANSLATORS: set flux-rest, outcome other: say */
/* xgettext:no-c-format */
N_("Flux ended in a way that this guide does not know.")
#line 244 "screens/shared/flux.json"
/* TRANSLATORS: set flux-rest, outcome other: note */
/* xgettext:python-brace-format, no-c-format */
N_("failed, {reply_status}")
#line 246 "screens/shared/flux.json"
/* TRANSLATORS: set flux-rest, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details: the line with the cross says what was wrong. Correct it and press Enter.")
#line 252 "screens/shared/flux.json"
/* TRANSLATORS: set flux-token, outcome refused: say */
/* xgettext:no-c-format */
N_("Azure DevOps refused the token: it is wrong, was revoked, or was made in another organization.")
#line 251 "screens/shared/flux.json"
/* TRANSLATORS: set flux-token, outcome refused: note */
/* xgettext:no-c-format */
N_("token refused")
#line 253 "screens/shared/flux.json"
/* TRANSLATORS: set flux-token, outcome refused: fix */
/* xgettext:no-c-format */
N_("Paste the token again, whole. If that does not help, make a new one for this organization.")
#line 257 "screens/shared/flux.json"
/* TRANSLATORS: set flux-token, outcome refused-unknown: say */
/* xgettext:no-c-format */
N_("The token was refused: it is wrong, was revoked, or was made in another organization.")
#line 256 "screens/shared/flux.json"
/* TRANSLATORS: set flux-token, outcome refused-unknown: note */
/* xgettext:no-c-format */
N_("token refused")
#line 258 "screens/shared/flux.json"
/* TRANSLATORS: set flux-token, outcome refused-unknown: fix */
/* xgettext:no-c-format */
N_("Paste the token again, whole. If that does not help, make a new one for this organization.")
#line 262 "screens/shared/flux.json"
/* TRANSLATORS: set flux-token, outcome policy: say */
/* xgettext:no-c-format */
N_("The token is known, but a policy of the organization forbids this access.")
#line 261 "screens/shared/flux.json"
/* TRANSLATORS: set flux-token, outcome policy: note */
/* xgettext:no-c-format */
N_("policy forbids it")
#line 263 "screens/shared/flux.json"
/* TRANSLATORS: set flux-token, outcome policy: fix */
/* xgettext:no-c-format */
N_("Ask an administrator of the organization which policy applies to this account or to this network.")
#line 267 "screens/shared/flux.json"
/* TRANSLATORS: set flux-token, outcome forbidden: say */
/* xgettext:no-c-format */
N_("The token is known, but its owner may not do this.")
#line 266 "screens/shared/flux.json"
/* TRANSLATORS: set flux-token, outcome forbidden: note */
/* xgettext:no-c-format */
N_("not allowed")
#line 268 "screens/shared/flux.json"
/* TRANSLATORS: set flux-token, outcome forbidden: fix */
/* xgettext:no-c-format */
N_("Have an administrator let the account into the organization and the project.")
#line 274 "screens/shared/flux.json"
/* TRANSLATORS: set flux-scope, outcome scope: say */
/* xgettext:no-c-format */
N_("Azure DevOps knows the token but refuses this: the token lacks the scope Code, or the account may not see this project.")
#line 273 "screens/shared/flux.json"
/* TRANSLATORS: set flux-scope, outcome scope: note */
/* xgettext:python-brace-format, no-c-format */
N_("refused, {reply_status}")
#line 275 "screens/shared/flux.json"
/* TRANSLATORS: set flux-scope, outcome scope: fix */
/* xgettext:no-c-format */
N_("Edit the token, tick Code: Read & write, save. The token stays the same: press Enter to check again.")
#line 281 "screens/shared/flux.json"
/* TRANSLATORS: set flux-repository, outcome disabled: say */
/* xgettext:no-c-format */
N_("This repository is disabled, so Flux could not read it.")
#line 280 "screens/shared/flux.json"
/* TRANSLATORS: set flux-repository, outcome disabled: note */
/* xgettext:no-c-format */
N_("switched off")
#line 282 "screens/shared/flux.json"
/* TRANSLATORS: set flux-repository, outcome disabled: fix */
/* xgettext:no-c-format */
N_("Choose another one, or enable it under Project settings, Repositories.")
#line 287 "screens/shared/flux.json"
/* TRANSLATORS: set flux-repository, outcome filled: say */
/* xgettext:python-brace-format, no-c-format */
N_("The repository {repository_name} of {project_name} is there. Its main branch is {default_branch}.")
#line 285 "screens/shared/flux.json"
/* TRANSLATORS: set flux-repository, outcome filled: note */
/* xgettext:python-brace-format, no-c-format */
N_("{repository_name}")
#line 292 "screens/shared/flux.json"
/* TRANSLATORS: set flux-repository, outcome empty: say */
/* xgettext:python-brace-format, no-c-format */
N_("The repository {repository_name} of {project_name} is there and empty.")
#line 290 "screens/shared/flux.json"
/* TRANSLATORS: set flux-repository, outcome empty: note */
/* xgettext:python-brace-format, no-c-format */
N_("{repository_name}, empty")
#line 297 "screens/shared/flux.json"
/* TRANSLATORS: set flux-repository, outcome filled-elsewhere: say */
/* xgettext:python-brace-format, no-c-format */
N_("The repository {repository_name} of {project_name} is there. Its address is on another host than the organization: {remote_url} Is that right?")
#line 295 "screens/shared/flux.json"
/* TRANSLATORS: set flux-repository, outcome filled-elsewhere: note */
/* xgettext:no-c-format */
N_("on another host")
#line 298 "screens/shared/flux.json"
/* TRANSLATORS: set flux-repository, outcome filled-elsewhere: fix */
/* xgettext:no-c-format */
N_("Do not go on if you do not know that host. Ask the administrator of the organization which address is right.")
#line 303 "screens/shared/flux.json"
/* TRANSLATORS: set flux-repository, outcome empty-elsewhere: say */
/* xgettext:python-brace-format, no-c-format */
N_("The repository {repository_name} of {project_name} is there and empty. Its address is on another host than the organization: {remote_url} Is that right?")
#line 301 "screens/shared/flux.json"
/* TRANSLATORS: set flux-repository, outcome empty-elsewhere: note */
/* xgettext:no-c-format */
N_("on another host")
#line 304 "screens/shared/flux.json"
/* TRANSLATORS: set flux-repository, outcome empty-elsewhere: fix */
/* xgettext:no-c-format */
N_("Do not go on if you do not know that host. Ask the administrator of the organization which address is right.")
#line 310 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is no private key at {key_path}, or the program ssh-keygen is not installed: {reply_error}.")
#line 309 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome missing: note */
/* xgettext:no-c-format */
N_("no such key")
#line 311 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome missing: fix */
/* xgettext:no-c-format */
N_("Check the path, choose to make a new key, or install the OpenSSH client.")
#line 314 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome passphrase: say */
/* xgettext:python-brace-format, no-c-format */
N_("The passphrase does not open the key {key_path}.")
#line 313 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome passphrase: note */
/* xgettext:no-c-format */
N_("wrong passphrase")
#line 315 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome passphrase: fix */
/* xgettext:no-c-format */
N_("Enter the passphrase again, or make a new key.")
#line 319 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome unable: say */
/* xgettext:python-brace-format, no-c-format */
N_("{key_path} cannot be read: {reply_error}.")
#line 318 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome unable: note */
/* xgettext:no-c-format */
N_("cannot be read")
#line 320 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome unable: fix */
/* xgettext:no-c-format */
N_("Check who owns the file and its folder, or choose another path.")
#line 323 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome broken: say */
/* xgettext:python-brace-format, no-c-format */
N_("The key could not be looked at: {reply_error}.")
#line 322 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome broken: note */
/* xgettext:no-c-format */
N_("not done")
#line 324 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome broken: fix */
/* xgettext:no-c-format */
N_("Check that the file is a private key and not the public one, then press Enter.")
#line 327 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome closed: say */
/* xgettext:no-c-format */
N_("This key has a passphrase.")
#line 326 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome closed: note */
/* xgettext:no-c-format */
N_("has a passphrase")
#line 328 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome closed: fix */
/* xgettext:no-c-format */
N_("Enter it, or choose another key.")
#line 332 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome no-key: say */
/* xgettext:python-brace-format, no-c-format */
N_("The file {key_path} is no private key that can be read.")
#line 331 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome no-key: note */
/* xgettext:no-c-format */
N_("no private key")
#line 333 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome no-key: fix */
/* xgettext:no-c-format */
N_("Choose the private key and not the public one, or make a new key.")
#line 337 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome needless: say */
/* xgettext:no-c-format */
N_("You entered a passphrase, but this key has none. Flux would stop at that.")
#line 336 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome needless: note */
/* xgettext:no-c-format */
N_("has no passphrase")
#line 338 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome needless: fix */
/* xgettext:no-c-format */
N_("Empty the field of the passphrase, or choose another key.")
#line 342 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome pkcs8: say */
/* xgettext:no-c-format */
N_("The key is encrypted in the format PKCS#8 (BEGIN ENCRYPTED PRIVATE KEY), which Flux probably cannot open.")
#line 341 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome pkcs8: note */
/* xgettext:no-c-format */
N_("unknown encryption")
#line 343 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome pkcs8: fix */
/* xgettext:no-c-format */
N_("Make a new key. Or copy the file and turn the copy into OpenSSH's own format with ssh-keygen -p -f COPY.")
#line 347 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome not-rsa: say */
/* xgettext:no-c-format */
N_("This is not an RSA key, and Azure DevOps takes RSA keys only.")
#line 346 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome not-rsa: note */
/* xgettext:no-c-format */
N_("not RSA")
#line 348 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome not-rsa: fix */
/* xgettext:no-c-format */
N_("Make a new key, or choose one of the type RSA.")
#line 352 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome no-public: say */
/* xgettext:python-brace-format, no-c-format */
N_("The file {key_path}.pub is not there, or it belongs to another key.")
#line 351 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome no-public: note */
/* xgettext:no-c-format */
N_("public key missing")
#line 353 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome no-public: fix */
/* xgettext:no-c-format */
N_("Remove a wrong one, then make it with ssh-keygen -y -f KEY > KEY.pub, KEY being the private key. Or choose another key.")
#line 358 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome good: say */
/* xgettext:python-brace-format, no-c-format */
N_("An RSA key, readable by you alone. {key_sha256}")
#line 356 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome good: note */
/* xgettext:python-brace-format, no-c-format */
N_("RSA, {key_bits} bits")
#line 363 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome opened: say */
/* xgettext:python-brace-format, no-c-format */
N_("An RSA key, readable by you alone, and the passphrase opens it. {key_sha256}")
#line 361 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome opened: note */
/* xgettext:python-brace-format, no-c-format */
N_("RSA, {key_bits} bits")
#line 367 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome short: say */
/* xgettext:no-c-format */
N_("This RSA key is too short to be safe.")
#line 366 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome short: note */
/* xgettext:no-c-format */
N_("key too short")
#line 368 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome short: fix */
/* xgettext:no-c-format */
N_("Make a new key; it gets 4096 bits.")
#line 372 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome open: say */
/* xgettext:python-brace-format, no-c-format */
N_("Others on this machine can read the private key {key_path}.")
#line 371 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome open: note */
/* xgettext:no-c-format */
N_("file is open")
#line 373 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome open: fix */
/* xgettext:no-c-format */
N_("Close it with chmod 600 on the file. If others may have read it, make a new key instead.")
#line 377 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome other: say */
/* xgettext:no-c-format */
N_("The wizard cannot tell what kind of key this is.")
#line 376 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome other: note */
/* xgettext:no-c-format */
N_("unknown kind of key")
#line 378 "screens/shared/flux.json"
/* TRANSLATORS: set flux-key, outcome other: fix */
/* xgettext:no-c-format */
N_("Choose the private key, not the public one, or make a new key.")
#line 384 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome sha-1: say */
/* xgettext:no-c-format */
N_("This server knows only old algorithms with SHA-1, which Flux does not speak.")
#line 383 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome sha-1: note */
/* xgettext:no-c-format */
N_("SHA-1 only")
#line 385 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome sha-1: fix */
/* xgettext:no-c-format */
N_("Have the server updated: SHA-2 came with 2019.1.2 patch 4, 2020.1.2 patch 7 and 2022. Or take the way with a token.")
#line 389 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome key-expired: say */
/* xgettext:no-c-format */
N_("Azure DevOps knows this public key, but it has expired there.")
#line 388 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome key-expired: note */
/* xgettext:no-c-format */
N_("key expired")
#line 390 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome key-expired: fix */
/* xgettext:no-c-format */
N_("On the page SSH public keys remove it and add the public key again.")
#line 394 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome accepted: say */
/* xgettext:no-c-format */
N_("Azure DevOps took the key. It says \"Shell access is not supported\", which is its friendly way to end such a log-in.")
#line 393 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome accepted: note */
/* xgettext:no-c-format */
N_("key accepted")
#line 398 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome accepted-path: say */
/* xgettext:no-c-format */
N_("Azure DevOps took the key and complains only about the repository, which was not asked for here.")
#line 397 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome accepted-path: note */
/* xgettext:no-c-format */
N_("key accepted")
#line 402 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome not-yet: say */
/* xgettext:no-c-format */
N_("Azure DevOps does not know this key yet. Just after adding it that is normal for a minute.")
#line 401 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome not-yet: note */
/* xgettext:no-c-format */
N_("not known yet")
#line 403 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome not-yet: fix */
/* xgettext:no-c-format */
N_("Check that it was added for the right account, whole and as one line, and that it was saved.")
#line 407 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome refused: say */
/* xgettext:no-c-format */
N_("Azure DevOps refuses the key at the door. It is not there yet, belongs to another account, or is not RSA.")
#line 406 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome refused: note */
/* xgettext:no-c-format */
N_("refused at the door")
#line 408 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome refused: fix */
/* xgettext:no-c-format */
N_("Check that the key was added and saved. If it stays so, sign in on the web once as that account: it must be done every 30 days or so.")
#line 412 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome silent: say */
/* xgettext:no-c-format */
N_("Azure DevOps let the key in and refused a shell, but left out its usual sentence. Reading the repository will prove it.")
#line 411 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome silent: note */
/* xgettext:no-c-format */
N_("probably accepted")
#line 416 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome other: say */
/* xgettext:no-c-format */
N_("The server answered the log-in in a way that this guide does not know.")
#line 415 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 417 "screens/shared/flux.json"
/* TRANSLATORS: set flux-ssh, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, press Enter to try again, and report it with the details if it stays so.")
#line 422 "screens/shared/flux.json"
/* TRANSLATORS: set flux-path, outcome format: say */
/* xgettext:no-c-format */
N_("Azure DevOps took the key, but the address is not as it wants it: its path begins with v3.")
#line 421 "screens/shared/flux.json"
/* TRANSLATORS: set flux-path, outcome format: note */
/* xgettext:no-c-format */
N_("path lacks v3")
#line 423 "screens/shared/flux.json"
/* TRANSLATORS: set flux-path, outcome format: fix */
/* xgettext:no-c-format */
N_("Go back and paste the address that the page of the repository shows under Clone, SSH.")
#line 427 "screens/shared/flux.json"
/* TRANSLATORS: set flux-path, outcome missing: say */
/* xgettext:no-c-format */
N_("Azure DevOps took the key and finds no such repository, or the account may not read it.")
#line 426 "screens/shared/flux.json"
/* TRANSLATORS: set flux-path, outcome missing: note */
/* xgettext:no-c-format */
N_("repository not found")
#line 428 "screens/shared/flux.json"
/* TRANSLATORS: set flux-path, outcome missing: fix */
/* xgettext:no-c-format */
N_("Go back and check the address. If it is right, let the account of the key read the repository.")
#line 432 "screens/shared/flux.json"
/* TRANSLATORS: set flux-path, outcome expired: say */
/* xgettext:no-c-format */
N_("Azure DevOps knows this public key, but it has expired there.")
#line 431 "screens/shared/flux.json"
/* TRANSLATORS: set flux-path, outcome expired: note */
/* xgettext:no-c-format */
N_("key expired")
#line 433 "screens/shared/flux.json"
/* TRANSLATORS: set flux-path, outcome expired: fix */
/* xgettext:no-c-format */
N_("On the page SSH public keys remove it and add the public key again.")
#line 437 "screens/shared/flux.json"
/* TRANSLATORS: set flux-path, outcome refused: say */
/* xgettext:no-c-format */
N_("Azure DevOps does not take the key any more.")
#line 436 "screens/shared/flux.json"
/* TRANSLATORS: set flux-path, outcome refused: note */
/* xgettext:no-c-format */
N_("key not taken")
#line 438 "screens/shared/flux.json"
/* TRANSLATORS: set flux-path, outcome refused: fix */
/* xgettext:no-c-format */
N_("Go back to the page SSH public keys, and press Enter there.")
#line 444 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("git could not be run: {reply_error}.")
#line 443 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome missing: note */
/* xgettext:no-c-format */
N_("no git")
#line 445 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome missing: fix */
/* xgettext:no-c-format */
N_("Install git, then press Enter.")
#line 448 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome timeout: say */
/* xgettext:no-c-format */
N_("The server did not answer in time.")
#line 447 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome timeout: note */
/* xgettext:no-c-format */
N_("no answer in time")
#line 449 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome timeout: fix */
/* xgettext:no-c-format */
N_("Check the network and the VPN, then press Enter.")
#line 452 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome cancelled: say */
/* xgettext:no-c-format */
N_("You stopped this before an answer came.")
#line 451 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome cancelled: note */
/* xgettext:no-c-format */
N_("stopped")
#line 453 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome cancelled: fix */
/* xgettext:no-c-format */
N_("Press Enter to ask again.")
#line 456 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome broken: say */
/* xgettext:python-brace-format, no-c-format */
N_("git could not be run: {reply_error}.")
#line 455 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome broken: note */
/* xgettext:no-c-format */
N_("not asked")
#line 457 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome broken: fix */
/* xgettext:no-c-format */
N_("Look at the details, correct what they name, and press Enter.")
#line 460 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome host-key: say */
/* xgettext:no-c-format */
N_("The server now shows another host key than the one you agreed to. Nothing was sent.")
#line 459 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome host-key: note */
/* xgettext:no-c-format */
N_("another host key")
#line 461 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome host-key: fix */
/* xgettext:no-c-format */
N_("Go back to the host key and look at it again. Somebody may stand in between.")
#line 465 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome network: say */
/* xgettext:no-c-format */
N_("The server could not be reached over SSH.")
#line 464 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome network: note */
/* xgettext:no-c-format */
N_("not reached")
#line 466 "screens/shared/flux.json"
/* TRANSLATORS: set flux-git, outcome network: fix */
/* xgettext:no-c-format */
N_("Check the network and the VPN, then press Enter: a firewall may close port 22.")
#line 29 "screens/flux-azure-devops/guide.json"
/* TRANSLATORS: step 2.3: title */
/* xgettext:no-c-format */
N_("Rotate it")
#line 1 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held: title */
/* xgettext:no-c-format */
N_("What Flux uses now")
#line 2 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, text 1: text */
/* xgettext:no-c-format */
N_("The cluster is asked which repository Flux reads and what it logs in with.")
#line 5 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, field held_ok: label */
/* xgettext:no-c-format */
N_("Shall the new token go there?")
#line 6 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, field held_ok: help */
/* xgettext:no-c-format */
N_("The new token is sent to this address, to prove it, and kept in this cluster.")
#line 9 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-url: title */
/* xgettext:no-c-format */
N_("Which repository?")
#line 14 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-url, outcome ssh: say */
/* xgettext:no-c-format */
N_("Flux in this cluster reads the repository with an SSH key and not with a token.")
#line 13 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-url, outcome ssh: note */
/* xgettext:no-c-format */
N_("an SSH key")
#line 15 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-url, outcome ssh: fix */
/* xgettext:no-c-format */
N_("Use the task that rotates the SSH key, or choose another cluster.")
#line 19 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-url, outcome https: say */
/* xgettext:python-brace-format, no-c-format */
N_("Flux in the cluster {context} reads {held_url} Shall the new token be for it?")
#line 17 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-url, outcome https: note */
/* xgettext:python-brace-format, no-c-format */
N_("{held_url}")
#line 20 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-url, outcome https: fix */
/* xgettext:no-c-format */
N_("Choose another cluster.")
#line 23 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-url, outcome gone: say */
/* xgettext:no-c-format */
N_("The cluster has no GitRepository flux-system: Flux was not bootstrapped here.")
#line 22 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-url, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 24 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-url, outcome gone: fix */
/* xgettext:no-c-format */
N_("Choose the cluster in which Flux was bootstrapped.")
#line 28 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-url, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 27 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-url, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 29 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-url, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 32 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action may-patch: title */
/* xgettext:no-c-format */
N_("May you change its secret?")
#line 37 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action may-patch, outcome yes: say */
/* xgettext:no-c-format */
N_("You may change secrets in the namespace flux-system.")
#line 36 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action may-patch, outcome yes: note */
/* xgettext:no-c-format */
N_("yes")
#line 40 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action may-patch, outcome no: say */
/* xgettext:no-c-format */
N_("You may not change secrets in the namespace flux-system.")
#line 39 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action may-patch, outcome no: note */
/* xgettext:no-c-format */
N_("no")
#line 41 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action may-patch, outcome no: fix */
/* xgettext:no-c-format */
N_("Ask an administrator of the cluster for that right, or have one do this. Then press Enter.")
#line 45 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action may-patch, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 44 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action may-patch, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 46 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action may-patch, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 49 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names: title */
/* xgettext:no-c-format */
N_("What does it log in with?")
#line 54 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names, outcome token: say */
/* xgettext:no-c-format */
N_("The secret flux-system holds a user name and a token.")
#line 53 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names, outcome token: note */
/* xgettext:no-c-format */
N_("a token")
#line 57 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names, outcome bearer: say */
/* xgettext:no-c-format */
N_("The secret flux-system holds a bearer token, which is not made on the page of personal access tokens.")
#line 56 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names, outcome bearer: note */
/* xgettext:no-c-format */
N_("a bearer token")
#line 58 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names, outcome bearer: fix */
/* xgettext:no-c-format */
N_("Delete the secret and run the bootstrap again: with a bearer token flux keeps a secret that is there.")
#line 61 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names, outcome other-names: say */
/* xgettext:no-c-format */
N_("The secret flux-system holds no token.")
#line 60 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names, outcome other-names: note */
/* xgettext:no-c-format */
N_("no token")
#line 62 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names, outcome other-names: fix */
/* xgettext:no-c-format */
N_("Look at the details for the names that it holds. The task for SSH keys may be the right one.")
#line 65 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names, outcome gone: say */
/* xgettext:no-c-format */
N_("The cluster has no secret flux-system.")
#line 64 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 66 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names, outcome gone: fix */
/* xgettext:no-c-format */
N_("Choose the cluster in which Flux was bootstrapped.")
#line 70 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 69 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 71 "screens/flux-azure-devops/rotate-begin.json"
/* TRANSLATORS: screen held, action held-names, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 1 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token: title */
/* xgettext:no-c-format */
N_("Put the new token in place")
#line 2 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, text 1: text */
/* xgettext:no-c-format */
N_("The new token is proved first. Then it takes the place of the old one in the secret flux-system, in one step and without a gap: nothing is deleted, and no bootstrap is needed.")
#line 3 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, text 2: text */
/* xgettext:no-c-format */
N_("The document deletes the secret and runs the bootstrap again. Meanwhile Flux could not read.")
#line 6 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action new-pull: title */
/* xgettext:no-c-format */
N_("May the new token pull?")
#line 11 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action new-pull, outcome yes: say */
/* xgettext:no-c-format */
N_("The new token may pull.")
#line 10 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action new-pull, outcome yes: note */
/* xgettext:no-c-format */
N_("Code (Read)")
#line 15 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action new-pull, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("The new token's account does not see the repository {held_url}")
#line 14 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action new-pull, outcome missing: note */
/* xgettext:no-c-format */
N_("not found")
#line 16 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action new-pull, outcome missing: fix */
/* xgettext:no-c-format */
N_("Make the token in the organization of this repository, as an account that may read it.")
#line 22 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action new-push: title */
/* xgettext:no-c-format */
N_("May the new token push?")
#line 27 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action new-push, outcome yes: say */
/* xgettext:no-c-format */
N_("The new token may push, too.")
#line 26 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action new-push, outcome yes: note */
/* xgettext:no-c-format */
N_("Code (Write)")
#line 32 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action new-push, outcome read-only: say */
/* xgettext:no-c-format */
N_("The new token may pull and not push. Flux in the cluster only pulls, but a later bootstrap needs Code (Read & write).")
#line 31 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action new-push, outcome read-only: note */
/* xgettext:no-c-format */
N_("for reading only")
#line 33 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action new-push, outcome read-only: fix */
/* xgettext:no-c-format */
N_("Edit the token, tick Code: Read & write, save, and press Enter. Or skip this proof if it is meant for reading only.")
#line 37 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action look-names: title */
/* xgettext:no-c-format */
N_("Is the secret as before?")
#line 42 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action look-names, outcome there: say */
/* xgettext:no-c-format */
N_("The secret flux-system is there and holds a token.")
#line 41 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action look-names, outcome there: note */
/* xgettext:no-c-format */
N_("yes")
#line 45 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action look-names, outcome gone: say */
/* xgettext:no-c-format */
N_("The cluster has no secret flux-system.")
#line 44 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action look-names, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 46 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action look-names, outcome gone: fix */
/* xgettext:no-c-format */
N_("Choose the cluster in which Flux was bootstrapped.")
#line 50 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action look-names, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 49 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action look-names, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 51 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action look-names, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 54 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action put-token: title */
/* xgettext:no-c-format */
N_("Put the new token into the secret")
#line 59 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action put-token, undo: title */
/* xgettext:no-c-format */
N_("Put the former token back")
#line 59 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action put-token, undo: by_hand */
/* xgettext:no-c-format */
N_("Run this task again and paste the former token, if it is still valid.")
#line 62 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action put-token, outcome done: say */
/* xgettext:no-c-format */
N_("The secret flux-system holds the new token.")
#line 61 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action put-token, outcome done: note */
/* xgettext:no-c-format */
N_("in place")
#line 66 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action put-token, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 65 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action put-token, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 67 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action put-token, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 70 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action reconcile: title */
/* xgettext:no-c-format */
N_("Have Flux read at once")
#line 74 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action reconcile, outcome done: say */
/* xgettext:no-c-format */
N_("Flux has read the repository with what the secret holds now.")
#line 73 "screens/flux-azure-devops/rotate-token.json"
/* TRANSLATORS: screen new-token, action reconcile, outcome done: note */
/* xgettext:no-c-format */
N_("it could read")
#line 1 "screens/flux-azure-devops/rotate-token-end.json"
/* TRANSLATORS: screen rotated: title */
/* xgettext:no-c-format */
N_("The old token")
#line 2 "screens/flux-azure-devops/rotate-token-end.json"
/* TRANSLATORS: screen rotated, text 1: text */
/* xgettext:no-c-format */
N_("Flux uses the new token. Now revoke the old one: on the page Personal access tokens choose it and press \"Revoke\".")
#line 3 "screens/flux-azure-devops/rotate-token-end.json"
/* TRANSLATORS: screen rotated, text 2: text */
/* xgettext:python-brace-format, no-c-format */
N_("The new token runs out on {pat_expires}.")
#line 6 "screens/flux-azure-devops/rotate-token-end.json"
/* TRANSLATORS: screen rotated, links 1: label */
/* xgettext:no-c-format */
N_("Personal access tokens")
#line 9 "screens/flux-azure-devops/rotate-token-end.json"
/* TRANSLATORS: screen rotated, action old-revoked: title */
/* xgettext:no-c-format */
N_("The old token is revoked")
#line 10 "screens/flux-azure-devops/rotate-token-end.json"
/* TRANSLATORS: screen rotated, action old-revoked, manual: ask */
/* xgettext:no-c-format */
N_("Revoke the old token, so that nobody can use it any more.")
#line 13 "screens/flux-azure-devops/rotate-token-end.json"
/* TRANSLATORS: screen rotated, action old-revoked, outcome told: say */
/* xgettext:no-c-format */
N_("You said that the old token was revoked. Nothing here can prove it.")
#line 12 "screens/flux-azure-devops/rotate-token-end.json"
/* TRANSLATORS: screen rotated, action old-revoked, outcome told: note */
/* xgettext:no-c-format */
N_("you said so")
#line 1 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key: title */
/* xgettext:no-c-format */
N_("What Flux uses now")
#line 2 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, text 1: text */
/* xgettext:no-c-format */
N_("The cluster is asked which repository Flux reads and which key it has.")
#line 5 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, field held_key_ok: label */
/* xgettext:no-c-format */
N_("Shall this one get a new key?")
#line 6 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, field held_key_ok: help */
/* xgettext:no-c-format */
N_("The new key takes the place of the old one in this cluster.")
#line 9 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh: title */
/* xgettext:no-c-format */
N_("Which repository?")
#line 14 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome https: say */
/* xgettext:no-c-format */
N_("Flux in this cluster reads the repository with a token and not with an SSH key.")
#line 13 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome https: note */
/* xgettext:no-c-format */
N_("a token")
#line 15 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome https: fix */
/* xgettext:no-c-format */
N_("Use the task that rotates the token, or choose another cluster.")
#line 19 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome ssh-encoded: say */
/* xgettext:python-brace-format, no-c-format */
N_("Flux in the cluster {context} reads {ssh_typed} Shall it get a new key?")
#line 17 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome ssh-encoded: note */
/* xgettext:python-brace-format, no-c-format */
N_("{ssh_typed}")
#line 20 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome ssh-encoded: fix */
/* xgettext:no-c-format */
N_("Choose another cluster.")
#line 24 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome ssh: say */
/* xgettext:python-brace-format, no-c-format */
N_("Flux in the cluster {context} reads {ssh_typed} Shall it get a new key?")
#line 22 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome ssh: note */
/* xgettext:python-brace-format, no-c-format */
N_("{ssh_typed}")
#line 25 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome ssh: fix */
/* xgettext:no-c-format */
N_("Choose another cluster.")
#line 28 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome gone: say */
/* xgettext:no-c-format */
N_("The cluster has no GitRepository flux-system: Flux was not bootstrapped here.")
#line 27 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 29 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome gone: fix */
/* xgettext:no-c-format */
N_("Choose the cluster in which Flux was bootstrapped.")
#line 33 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 32 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 34 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-ssh, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 37 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action may-patch: title */
/* xgettext:no-c-format */
N_("May you change its secret?")
#line 42 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action may-patch, outcome yes: say */
/* xgettext:no-c-format */
N_("You may change secrets in the namespace flux-system.")
#line 41 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action may-patch, outcome yes: note */
/* xgettext:no-c-format */
N_("yes")
#line 45 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action may-patch, outcome no: say */
/* xgettext:no-c-format */
N_("You may not change secrets in the namespace flux-system.")
#line 44 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action may-patch, outcome no: note */
/* xgettext:no-c-format */
N_("no")
#line 46 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action may-patch, outcome no: fix */
/* xgettext:no-c-format */
N_("Ask an administrator of the cluster for that right, or have one do this. Then press Enter.")
#line 50 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action may-patch, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 49 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action may-patch, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 51 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action may-patch, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 54 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-public: title */
/* xgettext:no-c-format */
N_("Which key does it have?")
#line 60 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-public, outcome key: say */
/* xgettext:no-c-format */
N_("The public key of now is remembered, so that you find it in the browser afterwards.")
#line 58 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-public, outcome key: note */
/* xgettext:no-c-format */
N_("remembered")
#line 63 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-public, outcome gone: say */
/* xgettext:no-c-format */
N_("The cluster has no secret flux-system.")
#line 62 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-public, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 64 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-public, outcome gone: fix */
/* xgettext:no-c-format */
N_("Choose the cluster in which Flux was bootstrapped.")
#line 68 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-public, outcome other: say */
/* xgettext:no-c-format */
N_("The secret flux-system holds no public key.")
#line 67 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-public, outcome other: note */
/* xgettext:no-c-format */
N_("no SSH key")
#line 69 "screens/flux-azure-devops/rotate-key-begin.json"
/* TRANSLATORS: screen held-key, action held-public, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details. If this cluster uses a token, use the task that rotates the token.")
#line 1 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key: title */
/* xgettext:no-c-format */
N_("Put the new key in place")
#line 2 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, text 1: text */
/* xgettext:no-c-format */
N_("The new key takes the place of the old one in the secret flux-system, with the server's host key that you have seen, in one step and without a gap.")
#line 3 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, text 2: text */
/* xgettext:no-c-format */
N_("Until then both keys stand in Azure DevOps, so Flux reads on all the time.")
#line 6 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action look-key: title */
/* xgettext:no-c-format */
N_("Is the secret as before?")
#line 11 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action look-key, outcome there: say */
/* xgettext:no-c-format */
N_("The secret flux-system is there and holds a key.")
#line 10 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action look-key, outcome there: note */
/* xgettext:no-c-format */
N_("yes")
#line 14 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action look-key, outcome gone: say */
/* xgettext:no-c-format */
N_("The cluster has no secret flux-system.")
#line 13 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action look-key, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 15 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action look-key, outcome gone: fix */
/* xgettext:no-c-format */
N_("Choose the cluster in which Flux was bootstrapped.")
#line 19 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action look-key, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 18 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action look-key, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 20 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action look-key, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 23 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action pack-key: title */
/* xgettext:no-c-format */
N_("Is the new key packed?")
#line 29 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action pack-key, outcome packed: say */
/* xgettext:no-c-format */
N_("The key file was packed for the cluster as it is, with its passphrase on it.")
#line 27 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action pack-key, outcome packed: note */
/* xgettext:no-c-format */
N_("packed")
#line 33 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action pack-key, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 32 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action pack-key, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 34 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action pack-key, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 37 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-key: title */
/* xgettext:no-c-format */
N_("Put the new key into the secret")
#line 47 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-key, undo: title */
/* xgettext:no-c-format */
N_("Put the former key back")
#line 47 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-key, undo: by_hand */
/* xgettext:no-c-format */
N_("Run this task again with the former key, if you still have its file.")
#line 50 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-key, outcome done: say */
/* xgettext:no-c-format */
N_("The secret flux-system holds the new key.")
#line 49 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-key, outcome done: note */
/* xgettext:no-c-format */
N_("in place")
#line 54 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-key, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 53 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-key, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 55 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-key, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 58 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-closed-key: title */
/* xgettext:no-c-format */
N_("Put the new key into the secret")
#line 68 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-closed-key, undo: title */
/* xgettext:no-c-format */
N_("Put the former key back")
#line 68 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-closed-key, undo: by_hand */
/* xgettext:no-c-format */
N_("Run this task again with the former key, if you still have its file.")
#line 71 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-closed-key, outcome done: say */
/* xgettext:no-c-format */
N_("The secret flux-system holds the new key.")
#line 70 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-closed-key, outcome done: note */
/* xgettext:no-c-format */
N_("in place")
#line 75 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-closed-key, outcome other: say */
/* xgettext:no-c-format */
N_("The cluster gave an answer that this guide does not know.")
#line 74 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-closed-key, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 76 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action put-closed-key, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, and press Enter to ask again.")
#line 79 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action reconcile: title */
/* xgettext:no-c-format */
N_("Have Flux read at once")
#line 83 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action reconcile, outcome done: say */
/* xgettext:no-c-format */
N_("Flux has read the repository with what the secret holds now.")
#line 82 "screens/flux-azure-devops/rotate-key.json"
/* TRANSLATORS: screen new-key, action reconcile, outcome done: note */
/* xgettext:no-c-format */
N_("it could read")
#line 1 "screens/flux-azure-devops/rotate-key-end.json"
/* TRANSLATORS: screen key-rotated: title */
/* xgettext:no-c-format */
N_("The old key")
#line 2 "screens/flux-azure-devops/rotate-key-end.json"
/* TRANSLATORS: screen key-rotated, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("Flux uses the new key. Now remove the old one: on the page SSH public keys of the account, the one that is not {key_md5}.")
#line 3 "screens/flux-azure-devops/rotate-key-end.json"
/* TRANSLATORS: screen key-rotated, text 2: text */
/* xgettext:no-c-format */
N_("Delete the file of the old private key on this machine, too, if there is one.")
#line 6 "screens/flux-azure-devops/rotate-key-end.json"
/* TRANSLATORS: screen key-rotated, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "The old public key, to be removed")
#line 7 "screens/flux-azure-devops/rotate-key-end.json"
/* TRANSLATORS: screen key-rotated, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "The new one, which stays")
#line 10 "screens/flux-azure-devops/rotate-key-end.json"
/* TRANSLATORS: screen key-rotated, action old-key-gone: title */
/* xgettext:no-c-format */
N_("The old key is removed")
#line 11 "screens/flux-azure-devops/rotate-key-end.json"
/* TRANSLATORS: screen key-rotated, action old-key-gone, manual: ask */
/* xgettext:no-c-format */
N_("Remove the old key, so that nobody can use it any more.")
#line 14 "screens/flux-azure-devops/rotate-key-end.json"
/* TRANSLATORS: screen key-rotated, action old-key-gone, outcome told: say */
/* xgettext:no-c-format */
N_("You said that the old key was removed. Nothing here can prove it.")
#line 13 "screens/flux-azure-devops/rotate-key-end.json"
/* TRANSLATORS: screen key-rotated, action old-key-gone, outcome told: note */
/* xgettext:no-c-format */
N_("you said so")
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
N_("Only one provider is made, and the wizard looks first whether there is one.")
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
#line 15 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address: title */
/* xgettext:no-c-format */
N_("Is it Bitbucket Cloud?")
#line 17 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, text 1: text */
/* xgettext:no-c-format */
N_("Paste the address from your browser when you look at the workspace or at one of its repositories.")
#line 18 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, text 2: text */
/* xgettext:no-c-format */
N_("A Bitbucket Server or Data Center of your own has another document, and a guide of its own here.")
#line 21 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, field bb_address: label */
/* xgettext:no-c-format */
N_("Address of the workspace")
#line 22 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, field bb_address: help */
/* xgettext:no-c-format */
N_("For instance https://bitbucket.org/acme, or the address of any repository in it.")
#line 24 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, field bb_address: format */
/* xgettext:no-c-format */
N_("This is not Bitbucket Cloud, whose addresses begin with https://bitbucket.org. For a server of your own take the guide \"Bitbucket Server / Data Center\".")
#line 26 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, field bb_address, refuse 1: say */
/* xgettext:no-c-format */
N_("This is an address for SSH. Enter the one that the browser shows, with https.")
#line 27 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, field bb_address, refuse 2: say */
/* xgettext:no-c-format */
N_("This is Bitbucket's API. Enter the address that the browser shows, such as https://bitbucket.org/acme.")
#line 29 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, field bb_address, refuse 3: say */
/* xgettext:no-c-format */
N_("This is not Bitbucket. Other providers have documents of their own.")
#line 33 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, action cloud-answers: title */
/* xgettext:no-c-format */
N_("Does Bitbucket Cloud answer?")
#line 38 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, action cloud-answers, outcome here: say */
/* xgettext:no-c-format */
N_("The address is one of Bitbucket Cloud, and its API answers.")
#line 37 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, action cloud-answers, outcome here: note */
/* xgettext:no-c-format */
N_("it answers")
#line 42 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, action cloud-answers, outcome other: say */
/* xgettext:no-c-format */
N_("The address is one of Bitbucket Cloud. Its API answers, though not as it is described.")
#line 41 "screens/terraform-bitbucket-cloud/begin.json"
/* TRANSLATORS: screen address, action cloud-answers, outcome other: note */
/* xgettext:no-c-format */
N_("something answers")
#line 1 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen who-adds: title */
/* xgettext:no-c-format */
N_("Who adds the provider?")
#line 3 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen who-adds, text 1: text */
/* xgettext:no-c-format */
N_("The wizard adds it with Terraform's API, as soon as Bitbucket has given you key and secret. There is nothing to press in Terraform.")
#line 4 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen who-adds, text 2: text */
/* xgettext:no-c-format */
N_("Some versions of Terraform do not allow that for Bitbucket Cloud. Then step 3.1 says so, and you come back here and take the form.")
#line 7 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen who-adds, field make_way: label */
/* xgettext:no-c-format */
N_("Who adds it?")
#line 8 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen who-adds, field make_way: help */
/* xgettext:no-c-format */
N_("Either way the wizard finds the provider and reads it back.")
#line 10 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen who-adds, field make_way, choices 1: label */
/* xgettext:no-c-format */
N_("the wizard")
#line 10 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen who-adds, field make_way, choices 1: note */
/* xgettext:no-c-format */
N_("In step 3.1, when key and secret are there.")
#line 11 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen who-adds, field make_way, choices 2: label */
/* xgettext:no-c-format */
N_("you, in Terraform's form")
#line 11 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen who-adds, field make_way, choices 2: note */
/* xgettext:no-c-format */
N_("The wizard finds it and reads it back.")
#line 15 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan: title */
/* xgettext:no-c-format */
N_("Is there a provider already?")
#line 18 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("The provider itself comes in step 3.1. Now the wizard looks whether {organization} has one for Bitbucket Cloud already: it is never made twice.")
#line 25 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, field adopt: label */
/* xgettext:no-c-format */
N_("There is one already")
#line 27 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, field adopt: help */
/* xgettext:no-c-format */
N_("Another one is only needed for another account on Bitbucket.")
#line 29 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, field adopt, choices 1: label */
/* xgettext:no-c-format */
N_("use it")
#line 29 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, field adopt, choices 1: note */
/* xgettext:no-c-format */
N_("Workspaces that use it stay connected.")
#line 30 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, field adopt, choices 2: label */
/* xgettext:no-c-format */
N_("make another one")
#line 30 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, field adopt, choices 2: note */
/* xgettext:no-c-format */
N_("For another account or workspace on Bitbucket.")
#line 34 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, action find-provider: title */
/* xgettext:no-c-format */
N_("Is there a provider already?")
#line 41 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, action find-provider, outcome found: say */
/* xgettext:python-brace-format, no-c-format */
N_("{organization} has a provider for Bitbucket Cloud already ({found_id}).")
#line 39 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, action find-provider, outcome found: note */
/* xgettext:no-c-format */
N_("there is one")
#line 48 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, action find-provider, outcome none: say */
/* xgettext:no-c-format */
N_("There is no provider for Bitbucket Cloud yet.")
#line 47 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen plan, action find-provider, outcome none: note */
/* xgettext:no-c-format */
N_("none yet")
#line 57 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-page: title */
/* xgettext:no-c-format */
N_("Open the VCS providers")
#line 60 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-page, text 1: text */
/* xgettext:no-c-format */
N_("Log in to Terraform in the browser. Under \"Settings\" choose \"Providers\" (below Version Control). Look whether Bitbucket Cloud is there already; if not, press \"Add VCS Provider\".")
#line 61 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-page, text 2: text */
/* xgettext:no-c-format */
N_("If you have just created the organization, you may be on this page already.")
#line 62 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-page, text 3: text */
/* xgettext:no-c-format */
N_("In the document: the organization menu at the upper left, \"Settings\" at the top, \"VCS Providers\" in the left sidebar, \"Add VCS Provider\".")
#line 65 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-page, links 1: label */
/* xgettext:no-c-format */
N_("Providers of the organization")
#line 68 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-page, action hand-opened: title */
/* xgettext:no-c-format */
N_("The page is open")
#line 70 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-page, action hand-opened, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 74 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind: title */
/* xgettext:no-c-format */
N_("Choose Bitbucket Cloud")
#line 77 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind, text 1: text */
/* xgettext:no-c-format */
N_("Press \"Bitbucket\", then \"Bitbucket Cloud\". The next page lists what belongs into Bitbucket's form. Leave it open in its tab until the end of step 3.")
#line 78 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind, text 2: text */
/* xgettext:no-c-format */
N_("Do not reload that page and do not begin a second time: every beginning has another callback URL.")
#line 81 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind, field form_callback: label */
/* xgettext:no-c-format */
N_("Callback URL on that page")
#line 82 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind, field form_callback: help */
/* xgettext:no-c-format */
N_("Copy it from the page. Then it is checked here and offered with the other values. Leave it empty to copy it straight into Bitbucket's form.")
#line 84 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind, field form_callback: format */
/* xgettext:no-c-format */
N_("The callback URL looks like https://app.terraform.io/auth/.../callback, without a slash at its end. Copy it again with the button beside it.")
#line 87 "screens/terraform-bitbucket-cloud/form.json"
/* TRANSLATORS: screen hand-kind, action hand-chosen: title */
/* xgettext:no-c-format */
N_("Bitbucket Cloud is chosen")
#line 89 "screens/terraform-bitbucket-cloud/form.json"
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
/* TRANSLATORS: screen bb-ask: title */
/* xgettext:no-c-format */
N_("May the wizard ask Bitbucket?")
#line 10 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen bb-ask, text 1: text */
/* xgettext:no-c-format */
N_("With a token of the service account it shows whose account it is, finds the workspace, and sees which repositories Terraform will be able to use.")
#line 11 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen bb-ask, text 2: text */
/* xgettext:no-c-format */
N_("App passwords are no choice any more: Bitbucket has taken them out.")
#line 14 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen bb-ask, field bb_way: label */
/* xgettext:no-c-format */
N_("Ask Bitbucket?")
#line 15 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen bb-ask, field bb_way: help */
/* xgettext:no-c-format */
N_("It only reads, apart from an SSH key that you agree to.")
#line 17 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen bb-ask, field bb_way, choices 1: label */
/* xgettext:no-c-format */
N_("yes, with an API token")
#line 17 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen bb-ask, field bb_way, choices 1: note */
/* xgettext:no-c-format */
N_("Shows account, workspace and rights.")
#line 18 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen bb-ask, field bb_way, choices 2: label */
/* xgettext:no-c-format */
N_("with an access token")
#line 18 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen bb-ask, field bb_way, choices 2: note */
/* xgettext:no-c-format */
N_("Of a workspace or repository: shows that it is there.")
#line 19 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen bb-ask, field bb_way, choices 3: label */
/* xgettext:no-c-format */
N_("no")
#line 19 "screens/terraform-bitbucket-cloud/account.json"
/* TRANSLATORS: screen bb-ask, field bb_way, choices 3: note */
/* xgettext:no-c-format */
N_("Key and secret are proved all the same.")
#line 1 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token-make: title */
/* xgettext:no-c-format */
N_("Make an API token for Bitbucket")
#line 3 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token-make, text 1: text */
/* xgettext:no-c-format */
N_("As the service account open the page, press \"Create API token with scopes\", choose the app Bitbucket, and tick these scopes. Choose a short life: only the wizard uses it, not Terraform.")
#line 4 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token-make, text 2: text */
/* xgettext:no-c-format */
N_("Those for SSH are only needed if the wizard is to add an SSH key.")
#line 7 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token-make, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name")
#line 8 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token-make, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "App")
#line 9 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token-make, copy 3: translation */
/* xgettext:no-c-format */
NC_("label", "Scopes")
#line 10 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token-make, copy 4: translation */
/* xgettext:no-c-format */
NC_("label", "Scopes for an SSH key")
#line 12 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token-make, links 1: label */
/* xgettext:no-c-format */
N_("API tokens")
#line 14 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token: title */
/* xgettext:no-c-format */
N_("API token for Bitbucket")
#line 17 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, text 1: text */
/* xgettext:no-c-format */
N_("The page shows a new token once. Paste it here with the e-mail address of the account: it stays in memory and is never written to disk.")
#line 20 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_email: label */
/* xgettext:no-c-format */
N_("E-mail of the Atlassian account")
#line 21 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_email: help */
/* xgettext:no-c-format */
N_("The address that the service account logs in with, not its user name.")
#line 22 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_email: format */
/* xgettext:no-c-format */
N_("Enter an e-mail address; a user name does not work with API tokens.")
#line 23 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token: label */
/* xgettext:no-c-format */
N_("API token")
#line 24 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token: help */
/* xgettext:no-c-format */
N_("Blanks and line breaks around it are taken off.")
#line 25 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token: format */
/* xgettext:no-c-format */
N_("A token is a long word. Copy it again, whole.")
#line 30 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token, shapes 1: name */
/* xgettext:no-c-format */
N_("an Atlassian API token")
#line 31 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token, shapes 2: name */
/* xgettext:no-c-format */
N_("an app password, which does not work any more")
#line 32 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token, shapes 3: name */
/* xgettext:no-c-format */
N_("an access token, which belongs to the other choice")
#line 33 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token, shapes 4: name */
/* xgettext:no-c-format */
N_("a Terraform API token, which does not belong here")
#line 27 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field bb_token, refuse 1: say */
/* xgettext:no-c-format */
N_("This is an app password. Bitbucket has taken them out: none could be made since September 2025, and the last stopped in July 2026. Make an API token.")
#line 35 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field account_ok: label */
/* xgettext:no-c-format */
N_("Is this the right account?")
#line 36 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, field account_ok: help */
/* xgettext:no-c-format */
N_("Terraform will do everything on Bitbucket as the account that grants access.")
#line 39 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, action whose-token-bb: title */
/* xgettext:no-c-format */
N_("Does Bitbucket know the token?")
#line 47 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, action whose-token-bb, outcome account: say */
/* xgettext:python-brace-format, no-c-format */
N_("The token belongs to {bb_account}. Shall Terraform act as this account?")
#line 45 "screens/terraform-bitbucket-cloud/bb-token.json"
/* TRANSLATORS: screen bb-token, action whose-token-bb, outcome account: note */
/* xgettext:python-brace-format, no-c-format */
N_("{bb_account}")
#line 48 "screens/terraform-bitbucket-cloud/bb-token.json"
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
#line 13 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, field provider_name: label */
/* xgettext:no-c-format */
N_("Name")
#line 15 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, field provider_name: help */
/* xgettext:no-c-format */
N_("Helps when the organization has several providers. Without one Terraform calls it Bitbucket Cloud.")
#line 18 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours: title */
/* xgettext:no-c-format */
N_("Is there one with this key?")
#line 25 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome same-key: say */
/* xgettext:python-brace-format, no-c-format */
N_("{organization} has a provider with this key already ({client_id}). It is used; no second one is made.")
#line 23 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome same-key: note */
/* xgettext:no-c-format */
N_("there already")
#line 33 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome same-callback: say */
/* xgettext:python-brace-format, no-c-format */
N_("{organization} has the provider with this callback URL already ({client_id}). It is used; no second one is made.")
#line 31 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome same-callback: note */
/* xgettext:no-c-format */
N_("there already")
#line 41 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome chosen: say */
/* xgettext:python-brace-format, no-c-format */
N_("The provider {client_id} is there. It gets this key and this secret.")
#line 39 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome chosen: note */
/* xgettext:no-c-format */
N_("the chosen one")
#line 47 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome none: say */
/* xgettext:no-c-format */
N_("There is no provider with this key yet.")
#line 46 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action find-ours, outcome none: note */
/* xgettext:no-c-format */
N_("none yet")
#line 54 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider: title */
/* xgettext:no-c-format */
N_("Create the provider")
#line 62 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, undo: title */
/* xgettext:no-c-format */
N_("Delete the provider in Terraform")
#line 65 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome lost: say */
/* xgettext:python-brace-format, no-c-format */
N_("The answer of Terraform was lost: {reply_error}. The provider may have been created or not.")
#line 64 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome lost: note */
/* xgettext:no-c-format */
N_("answer was lost")
#line 66 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome lost: fix */
/* xgettext:no-c-format */
N_("Press Enter: the wizard looks first whether it is there, and only creates it if not.")
#line 70 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome created: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform has created the provider {client_id}.")
#line 68 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome created: note */
/* xgettext:python-brace-format, no-c-format */
N_("{client_id}")
#line 77 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome uuid-refused: say */
/* xgettext:no-c-format */
N_("Terraform wants to choose the callback URL itself. The provider is created without one of ours.")
#line 76 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome uuid-refused: note */
/* xgettext:no-c-format */
N_("without our number")
#line 81 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome uuid-unknown: say */
/* xgettext:no-c-format */
N_("Terraform wants to choose the callback URL itself. The provider is created without one of ours.")
#line 80 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome uuid-unknown: note */
/* xgettext:no-c-format */
N_("without our number")
#line 86 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome key-refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform does not accept key or secret: {detail}")
#line 84 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome key-refused: note */
/* xgettext:no-c-format */
N_("key refused")
#line 87 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome key-refused: fix */
/* xgettext:no-c-format */
N_("Copy both again from Bitbucket, whole, and press Enter.")
#line 92 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome name-refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform does not accept the name: {detail}")
#line 90 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome name-refused: note */
/* xgettext:no-c-format */
N_("name refused")
#line 93 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome name-refused: fix */
/* xgettext:no-c-format */
N_("Enter another name, or none, and press Enter.")
#line 98 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome address-refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform does not accept Bitbucket's addresses, which are always the same: {detail}")
#line 96 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome address-refused: note */
/* xgettext:no-c-format */
N_("addresses refused")
#line 99 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome address-refused: fix */
/* xgettext:no-c-format */
N_("Go back to step 1.1 and choose \"you, in Terraform's form\": the form fills them in itself. Only the callback URL in the consumer has to be replaced by the one on that form.")
#line 104 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome not-by-api: say */
/* xgettext:python-brace-format, no-c-format */
N_("This Terraform does not let the API add a provider for Bitbucket Cloud: {detail}")
#line 102 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome not-by-api: note */
/* xgettext:no-c-format */
N_("not by the API")
#line 105 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action create-provider, outcome not-by-api: fix */
/* xgettext:no-c-format */
N_("Go back to step 1.1 and choose \"you, in Terraform's form\". Key and secret stay right; only the callback URL in the consumer has to be replaced by the one on that form. The wizard finds the provider and reads it back.")
#line 113 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action give-key: title */
/* xgettext:no-c-format */
N_("Give the provider key and secret")
#line 117 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action give-key, undo: title */
/* xgettext:no-c-format */
N_("Put the former key back")
#line 117 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action give-key, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("In Terraform, under Settings, Providers, edit the provider {client_id} and enter the key and the secret that it had before, if it had any.")
#line 121 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action give-key, outcome given: say */
/* xgettext:python-brace-format, no-c-format */
N_("The provider {client_id} has this key and this secret.")
#line 120 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action give-key, outcome given: note */
/* xgettext:no-c-format */
N_("given")
#line 128 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action former-grant: title */
/* xgettext:no-c-format */
N_("Is it connected already?")
#line 135 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action former-grant, outcome yes: say */
/* xgettext:python-brace-format, no-c-format */
N_("The provider was connected on {former_at}, maybe with another key. Access has to be granted anew.")
#line 133 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action former-grant, outcome yes: note */
/* xgettext:no-c-format */
N_("yes, with another key")
#line 139 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action former-grant, outcome no: say */
/* xgettext:no-c-format */
N_("The provider is not connected yet.")
#line 138 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action former-grant, outcome no: note */
/* xgettext:no-c-format */
N_("no")
#line 146 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action read-provider: title */
/* xgettext:no-c-format */
N_("Is it as it was meant?")
#line 149 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action read-name: title */
/* xgettext:no-c-format */
N_("Does it have the name?")
#line 153 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action callback-same: title */
/* xgettext:no-c-format */
N_("Does the callback URL fit?")
#line 158 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action callback-same, outcome chosen: say */
/* xgettext:no-c-format */
N_("Terraform has the callback URL that you entered on Bitbucket.")
#line 157 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action callback-same, outcome chosen: note */
/* xgettext:no-c-format */
N_("yes")
#line 162 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action callback-same, outcome ours: say */
/* xgettext:no-c-format */
N_("Terraform has taken the callback URL that you entered on Bitbucket.")
#line 161 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action callback-same, outcome ours: note */
/* xgettext:no-c-format */
N_("yes")
#line 167 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action callback-same, outcome other: say */
/* xgettext:no-c-format */
N_("Terraform has chosen another callback URL than the one you entered on Bitbucket. The next screen says how it is replaced.")
#line 165 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen create, action callback-same, outcome other: note */
/* xgettext:no-c-format */
N_("another one")
#line 176 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix: title */
/* xgettext:no-c-format */
N_("Replace the callback URL")
#line 179 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, text 1: text */
/* xgettext:no-c-format */
N_("Terraform chose its own callback URL. On Bitbucket, under \"OAuth consumers\", open the menu of the consumer, choose \"Edit\", replace the Callback URL by this one and save.")
#line 180 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, text 2: text */
/* xgettext:no-c-format */
N_("Enter it to the letter: without a slash at its end, with https. The permissions stay as they are.")
#line 183 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Callback URL")
#line 185 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, links 1: label */
/* xgettext:no-c-format */
N_("OAuth consumers, in the sidebar of this page")
#line 187 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, action callback-replaced: title */
/* xgettext:no-c-format */
N_("The callback URL is replaced")
#line 188 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, action callback-replaced, manual: ask */
/* xgettext:no-c-format */
N_("Bitbucket shows nobody the callback URL of a consumer. Granting access proves it.")
#line 191 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, action callback-replaced, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Granting access proves it.")
#line 190 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen callback-fix, action callback-replaced, outcome told: note */
/* xgettext:no-c-format */
N_("done by hand")
#line 196 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter: title */
/* xgettext:no-c-format */
N_("Enter key and secret in Terraform")
#line 199 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, text 1: text */
/* xgettext:no-c-format */
N_("Back in the tab of Terraform enter Key and Secret of the consumer, and a Name if you like. They stand in the tab of Bitbucket.")
#line 200 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, text 2: text */
/* xgettext:no-c-format */
N_("Then press \"Connect and continue\". Bitbucket asks whether Terraform gets access; that is the next step.")
#line 201 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, text 3: text */
/* xgettext:no-c-format */
N_("Did you come back from step 3.1 to take the form? Then the consumer still has another callback URL: edit it on Bitbucket first, and replace it by the one on Terraform's page.")
#line 202 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, text 4: text */
/* xgettext:no-c-format */
N_("For your safety the wizard does not put secrets into the clipboard.")
#line 205 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Key")
#line 206 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "Callback URL")
#line 215 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form: title */
/* xgettext:no-c-format */
N_("Is the provider there?")
#line 224 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome there: say */
/* xgettext:python-brace-format, no-c-format */
N_("The provider with this key is there ({client_id}).")
#line 222 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome there: note */
/* xgettext:python-brace-format, no-c-format */
N_("{client_id}")
#line 228 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome other-key: say */
/* xgettext:no-c-format */
N_("There is a provider for Bitbucket Cloud, but with another key than this consumer's.")
#line 227 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome other-key: note */
/* xgettext:no-c-format */
N_("another key")
#line 229 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome other-key: fix */
/* xgettext:no-c-format */
N_("If you have entered the key of another consumer, edit the provider in Terraform under Settings, Providers.")
#line 234 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome no-key: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is a provider for Bitbucket Cloud ({client_id}). Terraform does not show its key; granting access proves it.")
#line 232 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome no-key: note */
/* xgettext:no-c-format */
N_("key not shown")
#line 238 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome not-yet: say */
/* xgettext:no-c-format */
N_("Terraform has no provider for Bitbucket Cloud yet.")
#line 237 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome not-yet: note */
/* xgettext:no-c-format */
N_("not there yet")
#line 239 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action find-form, outcome not-yet: fix */
/* xgettext:no-c-format */
N_("Enter key and secret in Terraform's form and press \"Connect and continue\".")
#line 246 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action read-form: title */
/* xgettext:no-c-format */
N_("Is it as it was meant?")
#line 250 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action callback-form: title */
/* xgettext:no-c-format */
N_("Does the callback URL fit?")
#line 256 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action callback-form, outcome same: say */
/* xgettext:no-c-format */
N_("Terraform has the callback URL that you copied from its page.")
#line 255 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action callback-form, outcome same: note */
/* xgettext:no-c-format */
N_("yes")
#line 260 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action callback-form, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform has the callback URL {callback_url} and not the one that you copied here. Edit the consumer on Bitbucket, replace it by this one and save, or access cannot be granted.")
#line 259 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action callback-form, outcome other: note */
/* xgettext:no-c-format */
N_("another one")
#line 267 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action hand-entered: title */
/* xgettext:no-c-format */
N_("Key and secret are entered")
#line 269 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter, action hand-entered, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 213 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen form-enter: waits */
/* xgettext:no-c-format */
N_("In the tab of Terraform enter key and secret and press \"Connect and continue\".")
#line 273 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect: title */
/* xgettext:no-c-format */
N_("Connect and grant access")
#line 276 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, text 1: text */
/* xgettext:no-c-format */
N_("Open the link in a browser that is logged in to Terraform as you, and to Bitbucket as the service account. It is the button \"Connect and continue\".")
#line 277 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, text 2: text */
/* xgettext:no-c-format */
N_("Is Bitbucket's question open already, in the tab where you pressed the button? Then answer it there.")
#line 278 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, text 3: text */
/* xgettext:no-c-format */
N_("Bitbucket asks whether Terraform may have access. Look at the account at the top right, then press \"Grant access\".")
#line 279 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, text 4: text */
/* xgettext:no-c-format */
N_("\"Invalid redirect_uri\" on Bitbucket, or an error 500 in Terraform afterwards: the callback URL in the consumer is not exactly the one below. Correct it, save, open the link again.")
#line 280 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, text 5: text */
/* xgettext:no-c-format */
N_("You may quit here and go on when somebody else has granted access, even days later.")
#line 290 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Callback URL")
#line 292 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, links 1: label */
/* xgettext:no-c-format */
N_("Connect and continue")
#line 283 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, field granted_anew: label */
/* xgettext:no-c-format */
N_("Granted anew just now?")
#line 284 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, field granted_anew: help */
/* xgettext:no-c-format */
N_("Say no if you have not opened the link and pressed Grant access since the provider got the new key.")
#line 295 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted: title */
/* xgettext:no-c-format */
N_("Has access been granted?")
#line 301 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome former: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform still shows the grant of {former_at}. It may keep that date when access is granted again: have you opened the link and granted access just now?")
#line 300 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome former: note */
/* xgettext:no-c-format */
N_("the former grant")
#line 302 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome former: fix */
/* xgettext:no-c-format */
N_("Open the link, press \"Grant access\" on Bitbucket, then press Enter.")
#line 306 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome yes: say */
/* xgettext:no-c-format */
N_("Terraform has a token of Bitbucket: access was granted, and key, secret and callback URL are right.")
#line 305 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome yes: note */
/* xgettext:no-c-format */
N_("granted")
#line 310 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome not-yet: say */
/* xgettext:no-c-format */
N_("Nobody has granted access yet.")
#line 309 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome not-yet: note */
/* xgettext:no-c-format */
N_("not yet")
#line 311 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome not-yet: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Open the link and press \"Grant access\". \"Invalid redirect_uri\" or an error 500 means that the callback URL in the consumer is not exactly {callback_url}")
#line 315 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome gone: say */
/* xgettext:python-brace-format, no-c-format */
N_("The provider {client_id} is not there any more, or the token may not see it.")
#line 314 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 316 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect, action granted, outcome gone: fix */
/* xgettext:no-c-format */
N_("Go back to step 3.1: the wizard looks again and creates it if needed.")
#line 293 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen connect: waits */
/* xgettext:no-c-format */
N_("Open the link, check the account, and press \"Grant access\" on Bitbucket.")
#line 324 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved: title */
/* xgettext:no-c-format */
N_("Who granted access?")
#line 327 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, text 1: text */
/* xgettext:no-c-format */
N_("Terraform acts on Bitbucket as the account that pressed \"Grant access\". It should be the service account, and not whoever was logged in by chance.")
#line 333 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, links 1: label */
/* xgettext:no-c-format */
N_("Connect and continue")
#line 330 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, field approver_ok: label */
/* xgettext:no-c-format */
N_("Was it the right account?")
#line 331 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, field approver_ok: help */
/* xgettext:no-c-format */
N_("Say no if somebody else was logged in to Bitbucket in that browser.")
#line 335 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver: title */
/* xgettext:no-c-format */
N_("Which account was it?")
#line 341 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome same: say */
/* xgettext:python-brace-format, no-c-format */
N_("It was {bb_account}, the account of your API token.")
#line 339 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome same: note */
/* xgettext:python-brace-format, no-c-format */
N_("{bb_account}")
#line 346 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform calls the account {account_name}. Your API token belongs to {bb_account} ({bb_nickname}). Terraform sometimes writes accounts in another way: is it the same one?")
#line 344 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome other: note */
/* xgettext:python-brace-format, no-c-format */
N_("{account_name}")
#line 347 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome other: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Log out of Bitbucket in that browser, log in as {bb_account}, open the link again, grant access again, then press Enter.")
#line 352 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome named: say */
/* xgettext:python-brace-format, no-c-format */
N_("Access was granted by {account_name}. Is that the account that Terraform is to act as?")
#line 350 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome named: note */
/* xgettext:python-brace-format, no-c-format */
N_("{account_name}")
#line 353 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome named: fix */
/* xgettext:no-c-format */
N_("Log out of Bitbucket in that browser, log in as the service account, open the link again, grant access again, then press Enter.")
#line 358 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome unnamed: say */
/* xgettext:no-c-format */
N_("Terraform does not name the account that granted access.")
#line 356 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome unnamed: note */
/* xgettext:no-c-format */
N_("not named")
#line 362 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome taken-back: say */
/* xgettext:no-c-format */
N_("Terraform holds no token of Bitbucket any more: access was taken back.")
#line 361 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome taken-back: note */
/* xgettext:no-c-format */
N_("no token any more")
#line 363 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen approved, action approver, outcome taken-back: fix */
/* xgettext:no-c-format */
N_("Open the link again, grant access, then press Enter.")
#line 372 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen hand-grant: title */
/* xgettext:no-c-format */
N_("Grant access")
#line 375 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen hand-grant, text 1: text */
/* xgettext:no-c-format */
N_("Bitbucket asks whether Terraform may have access. Look at the account at the top right: it has to be the service account. Then press the blue button \"Grant access\".")
#line 376 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen hand-grant, text 2: text */
/* xgettext:no-c-format */
N_("\"Invalid redirect_uri\" on Bitbucket, or an error 500 in Terraform afterwards: the callback URL in the consumer is not exactly the one on Terraform's page. Correct it, save, and press \"Connect and continue\" again.")
#line 379 "screens/terraform-bitbucket-cloud/provider.json"
/* TRANSLATORS: screen hand-grant, action hand-granted: title */
/* xgettext:no-c-format */
N_("Access is granted")
#line 380 "screens/terraform-bitbucket-cloud/provider.json"
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
N_("Ask Bitbucket?")
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
#line 1 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: title */
/* xgettext:no-c-format */
N_("Bitbucket Server / Data Center to Terraform Cloud")
#line 2 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: menu */
/* xgettext:no-c-format */
N_("Bitbucket Server / Data Center")
#line 3 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: group */
/* xgettext:no-c-format */
N_("Terraform Cloud")
#line 4 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: summary */
/* xgettext:no-c-format */
N_("5 steps, about 25 minutes")
#line 13 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: needs 1: text */
/* xgettext:no-c-format */
N_("An administrator of Bitbucket. With that user name and password the wizard makes the application link; you can also do it in the browser.")
#line 14 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: needs 2: text */
/* xgettext:no-c-format */
N_("A service account in Bitbucket, admin of the repositories with Terraform code. It approves the connection in the browser.")
#line 15 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: needs 3: text */
/* xgettext:no-c-format */
N_("An organization in Terraform Cloud (today HCP Terraform) or Terraform Enterprise, where you may manage VCS settings.")
#line 16 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: needs 4: text */
/* xgettext:no-c-format */
N_("An API token for Terraform lets the wizard create the provider, wait for the approval and hand over the key, but you can do without.")
#line 19 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 0.1: title */
/* xgettext:no-c-format */
N_("The right server")
#line 20 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 0.2: title */
/* xgettext:no-c-format */
N_("New enough")
#line 21 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 0.3: title */
/* xgettext:no-c-format */
N_("Can be reached")
#line 22 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 0.4: title */
/* xgettext:no-c-format */
N_("Not the Cloud")
#line 23 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step B.0: title */
/* xgettext:no-c-format */
N_("Webhooks")
#line 24 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step B.1: title */
/* xgettext:no-c-format */
N_("Administrator")
#line 25 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step B.2: title */
/* xgettext:no-c-format */
N_("Find the version")
#line 26 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step B.3: title */
/* xgettext:no-c-format */
N_("Open the add-ons")
#line 27 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step B.4: title */
/* xgettext:no-c-format */
N_("Plug-in enabled")
#line 28 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step B.5: title */
/* xgettext:no-c-format */
N_("Plug-in installed")
#line 29 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step B.6: title */
/* xgettext:no-c-format */
N_("Hook enabled")
#line 30 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step B.6n: title */
/* xgettext:no-c-format */
N_("Stay logged in")
#line 31 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 1.1: title */
/* xgettext:no-c-format */
N_("Add a provider")
#line 32 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 1.2: title */
/* xgettext:no-c-format */
N_("Choose its kind")
#line 33 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 1.3: title */
/* xgettext:no-c-format */
N_("Display name")
#line 34 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 1.4: title */
/* xgettext:no-c-format */
N_("Both addresses")
#line 35 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 1.5: title */
/* xgettext:no-c-format */
N_("Create it")
#line 36 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 1.6: title */
/* xgettext:no-c-format */
N_("Keep both keys")
#line 37 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 2.1: title */
/* xgettext:no-c-format */
N_("Open the links")
#line 38 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 2.2: title */
/* xgettext:no-c-format */
N_("Terraform's URL")
#line 39 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 2.3: title */
/* xgettext:no-c-format */
N_("Confirm the URL")
#line 40 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 2.4: title */
/* xgettext:no-c-format */
N_("Fill in the link")
#line 41 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 2.5: title */
/* xgettext:no-c-format */
N_("Enter the keys")
#line 42 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 3.1: title */
/* xgettext:no-c-format */
N_("Make an SSH key")
#line 43 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 3.2: title */
/* xgettext:no-c-format */
N_("No passphrase")
#line 44 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 3.3: title */
/* xgettext:no-c-format */
N_("For this only")
#line 45 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 4.1: title */
/* xgettext:no-c-format */
N_("Log out the admin")
#line 46 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 4.2: title */
/* xgettext:no-c-format */
N_("Service account")
#line 47 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 4.2n: title */
/* xgettext:no-c-format */
N_("Repository admin")
#line 48 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 4.3: title */
/* xgettext:no-c-format */
N_("Open the SSH keys")
#line 49 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 4.4: title */
/* xgettext:no-c-format */
N_("Add public key")
#line 50 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 5.1: title */
/* xgettext:no-c-format */
N_("Connect")
#line 51 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 5.1n: title */
/* xgettext:no-c-format */
N_("Right account")
#line 52 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 5.2: title */
/* xgettext:no-c-format */
N_("Allow")
#line 53 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 5.3: title */
/* xgettext:no-c-format */
N_("Hand over SSH key")
#line 54 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: step 9: title */
/* xgettext:no-c-format */
N_("Finished")
#line 57 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: service terraform: title */
/* xgettext:no-c-format */
N_("Terraform")
#line 60 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: service bitbucket: title */
/* xgettext:no-c-format */
N_("Bitbucket, as administrator")
#line 62 "screens/terraform-bitbucket-server/guide.json"
/* TRANSLATORS: service account: title */
/* xgettext:no-c-format */
N_("Bitbucket, as service account")
#line 1 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen way: title */
/* xgettext:no-c-format */
N_("How do you want to work?")
#line 2 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen way, text 1: text */
/* xgettext:no-c-format */
N_("Afterwards Terraform reads code from your own Bitbucket. Data Center counts as Bitbucket Server here.")
#line 3 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen way, text 2: text */
/* xgettext:no-c-format */
N_("Both are needed: an authorization by OAuth, and an SSH key for fetching the code.")
#line 4 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen way, text 3: text */
/* xgettext:no-c-format */
N_("It goes in the order of the document, whether you have a token for Terraform or not.")
#line 7 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen way, field way: label */
/* xgettext:no-c-format */
N_("Terraform's part")
#line 8 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen way, field way: help */
/* xgettext:no-c-format */
N_("You can change this later: go back to this screen.")
#line 10 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen way, field way, choices 1: label */
/* xgettext:no-c-format */
N_("with an API token")
#line 10 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen way, field way, choices 1: note */
/* xgettext:no-c-format */
N_("The wizard creates it and reads it back.")
#line 11 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen way, field way, choices 2: label */
/* xgettext:no-c-format */
N_("by hand, in the browser")
#line 11 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen way, field way, choices 2: note */
/* xgettext:no-c-format */
N_("Terraform's side cannot be proved then.")
#line 15 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server: title */
/* xgettext:no-c-format */
N_("Where is Bitbucket?")
#line 17 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, text 1: text */
/* xgettext:no-c-format */
N_("Paste the address from your browser when you look at Bitbucket: its host, the port if there is one, and a folder such as /bitbucket.")
#line 18 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, text 2: text */
/* xgettext:no-c-format */
N_("What belongs to a single page is cut off. Without a reverse proxy Bitbucket has the port 8443, or 7990 for http.")
#line 19 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, text 3: text */
/* xgettext:no-c-format */
N_("Bitbucket Cloud (bitbucket.org) has a document and a guide of its own.")
#line 22 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, field instance_url: label */
/* xgettext:no-c-format */
N_("Address of Bitbucket")
#line 23 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, field instance_url: help */
/* xgettext:no-c-format */
N_("For instance https://bitbucket.example.com, or https://git.example.com:8443/bitbucket.")
#line 27 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, field instance_url, refuse 1: say */
/* xgettext:no-c-format */
N_("This is Bitbucket Cloud and not your own server. Take the guide \"Bitbucket Cloud\" instead.")
#line 28 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, field instance_url, refuse 2: say */
/* xgettext:no-c-format */
N_("This is an address for SSH. Enter the one that the browser shows, with https.")
#line 29 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, field instance_url, refuse 3: say */
/* xgettext:no-c-format */
N_("Leave out the user name and password before the @.")
#line 31 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, field plain_http: label */
/* xgettext:no-c-format */
N_("Use http without encryption?")
#line 32 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, field plain_http: help */
/* xgettext:no-c-format */
N_("With plain http everybody on the way can read the passwords. Use https if the server has it.")
#line 33 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, field use_port_ok: label */
/* xgettext:no-c-format */
N_("Is this your Bitbucket?")
#line 34 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, field use_port_ok: help */
/* xgettext:no-c-format */
N_("The port then belongs to the address, also in Terraform.")
#line 35 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, field moved_ok: label */
/* xgettext:no-c-format */
N_("Use that address?")
#line 36 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, field moved_ok: help */
/* xgettext:no-c-format */
N_("Signed requests only work with the address that Bitbucket itself goes by. Say yes if you know it.")
#line 39 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize: title */
/* xgettext:no-c-format */
N_("Is it Bitbucket?")
#line 51 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome closed: say */
/* xgettext:python-brace-format, no-c-format */
N_("Nothing answers at {server_host} on the usual port of the web. The ports that Bitbucket has by itself are tried next.")
#line 49 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome closed: note */
/* xgettext:no-c-format */
N_("usual port is closed")
#line 57 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome moved: say */
/* xgettext:python-brace-format, no-c-format */
N_("{server_host} sends this on to {moved_base}. Is that the address to use from now on?")
#line 55 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome moved: note */
/* xgettext:no-c-format */
N_("sent on")
#line 58 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome moved: fix */
/* xgettext:no-c-format */
N_("Enter the address that Bitbucket goes by. Terraform does not work with one that sends on.")
#line 63 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome elsewhere: say */
/* xgettext:python-brace-format, no-c-format */
N_("{server_host} sends this on to another host: {moved_base}. If Bitbucket's own base URL is there, signed requests only work with that address. Use it?")
#line 61 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome elsewhere: note */
/* xgettext:no-c-format */
N_("sent to another host")
#line 64 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome elsewhere: fix */
/* xgettext:no-c-format */
N_("Only use an address that you know. An administrator finds the base URL under Server settings.")
#line 69 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome sign-in: say */
/* xgettext:python-brace-format, no-c-format */
N_("{server_host} sends to another page, probably for logging in. The version is asked for again with a password.")
#line 67 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome sign-in: note */
/* xgettext:no-c-format */
N_("sends to a log-in")
#line 74 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome plain: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket {bitbucket_version} answers, but without encryption: everybody on the way could read the passwords.")
#line 72 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome plain: note */
/* xgettext:no-c-format */
N_("not encrypted")
#line 75 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome plain: fix */
/* xgettext:no-c-format */
N_("Enter an address with https. If the server has none, ask its administrator to set it up.")
#line 80 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket answers: \"{bitbucket_title}\", version {bitbucket_version}. It is so old that a plug-in is needed for webhooks.")
#line 78 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome old: note */
/* xgettext:python-brace-format, no-c-format */
N_("version {bitbucket_version}")
#line 85 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome here: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket answers: \"{bitbucket_title}\", version {bitbucket_version}.")
#line 83 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome here: note */
/* xgettext:python-brace-format, no-c-format */
N_("version {bitbucket_version}")
#line 89 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome other-product: say */
/* xgettext:python-brace-format, no-c-format */
N_("Something answers at {server_host}, but not as Bitbucket does: it tells no version.")
#line 88 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome other-product: note */
/* xgettext:no-c-format */
N_("another product")
#line 90 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome other-product: fix */
/* xgettext:no-c-format */
N_("Look at the address in your browser. Another product of Atlassian may stand there.")
#line 95 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome log-in: say */
/* xgettext:python-brace-format, no-c-format */
N_("{server_host} wants a log-in before it says anything. The version is asked for again with a password.")
#line 93 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome log-in: note */
/* xgettext:no-c-format */
N_("wants a log-in")
#line 100 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome page: say */
/* xgettext:python-brace-format, no-c-format */
N_("A web page came instead of data: \"{reply_text}\". If it is for logging in, the version is asked for again with a password. Otherwise check the address.")
#line 98 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome page: note */
/* xgettext:no-c-format */
N_("a web page came")
#line 104 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome not-there: say */
/* xgettext:no-c-format */
N_("There is no Bitbucket right there. Its usual folders are tried next.")
#line 103 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome not-there: note */
/* xgettext:no-c-format */
N_("not there")
#line 109 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome other-server: say */
/* xgettext:python-brace-format, no-c-format */
N_("{server_host} answers, but there is no Bitbucket on the usual port. The ports that Bitbucket has by itself are tried next.")
#line 107 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome other-server: note */
/* xgettext:no-c-format */
N_("another server")
#line 113 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("{server_host} answers, but there is no Bitbucket under this address.")
#line 112 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome missing: note */
/* xgettext:no-c-format */
N_("nothing there")
#line 114 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome missing: fix */
/* xgettext:no-c-format */
N_("Look at the address in your browser: often a folder is missing, or the port is another one.")
#line 119 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome down: say */
/* xgettext:python-brace-format, no-c-format */
N_("{reply_host} has a fault of its own just now: status {reply_status}.")
#line 118 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome down: note */
/* xgettext:python-brace-format, no-c-format */
N_("error {reply_status}")
#line 120 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome down: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Wait a minute and press Enter. If it stays so, tell the people who run {reply_host}.")
#line 124 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("{reply_host} gave an answer that this guide does not know: status {reply_status}.")
#line 123 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome other: note */
/* xgettext:python-brace-format, no-c-format */
N_("status {reply_status}")
#line 125 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, try again, and report it with the status if it stays so.")
#line 128 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port: title */
/* xgettext:no-c-format */
N_("Does it have another port?")
#line 139 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome tls-ca: say */
/* xgettext:python-brace-format, no-c-format */
N_("Something answers on port {other_port}, but its certificate cannot be trusted: {reply_error}.")
#line 138 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome tls-ca: note */
/* xgettext:no-c-format */
N_("not trusted")
#line 140 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome tls-ca: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Enter {port_url} with the name that stands in the certificate, or start again with --ca-file. Terraform Cloud itself trusts public authorities only.")
#line 144 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome closed: say */
/* xgettext:no-c-format */
N_("Nothing answers on port 8443 either.")
#line 143 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome closed: note */
/* xgettext:no-c-format */
N_("8443 is closed")
#line 148 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome nothing: say */
/* xgettext:python-brace-format, no-c-format */
N_("No Bitbucket answers at {port_host}, neither on the usual port of the web nor on 8443 and 7990.")
#line 147 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome nothing: note */
/* xgettext:no-c-format */
N_("no port answers")
#line 149 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome nothing: fix */
/* xgettext:no-c-format */
N_("Check the host. If it is right, Bitbucket may be down, have a port of its own, or a firewall stands in between.")
#line 153 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome stopped: say */
/* xgettext:no-c-format */
N_("You stopped this before an answer came.")
#line 152 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome stopped: note */
/* xgettext:no-c-format */
N_("stopped")
#line 154 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome stopped: fix */
/* xgettext:no-c-format */
N_("Press Enter to ask again.")
#line 158 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome found: say */
/* xgettext:python-brace-format, no-c-format */
N_("On port {other_port} Bitbucket {bitbucket_version} answers: \"{bitbucket_title}\". Shall {port_url} be the address, also for Terraform?")
#line 156 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome found: note */
/* xgettext:python-brace-format, no-c-format */
N_("port {other_port}")
#line 159 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome found: fix */
/* xgettext:no-c-format */
N_("Enter the address with the right port.")
#line 164 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome found-plain: say */
/* xgettext:python-brace-format, no-c-format */
N_("On port {other_port} Bitbucket {bitbucket_version} answers, but without encryption: everybody on the way could read the passwords. Use {port_url} all the same?")
#line 162 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome found-plain: note */
/* xgettext:no-c-format */
N_("7990, not encrypted")
#line 165 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome found-plain: fix */
/* xgettext:no-c-format */
N_("Enter an address with https. If the server has none, ask its administrator to set it up.")
#line 169 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome other-answer: say */
/* xgettext:no-c-format */
N_("What answers on port 8443 is not Bitbucket, or wants a log-in first.")
#line 168 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome other-answer: note */
/* xgettext:no-c-format */
N_("not Bitbucket")
#line 173 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("No Bitbucket was found on the usual ports of {port_host}.")
#line 172 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome other: note */
/* xgettext:no-c-format */
N_("no Bitbucket")
#line 174 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action other-port, outcome other: fix */
/* xgettext:no-c-format */
N_("Enter the whole address as your browser shows it, with its port.")
#line 177 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize-moved: title */
/* xgettext:no-c-format */
N_("Is it Bitbucket there?")
#line 188 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize-moved, outcome plain: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket {bitbucket_version} answers there, but without encryption: everybody on the way could read the passwords.")
#line 186 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize-moved, outcome plain: note */
/* xgettext:no-c-format */
N_("not encrypted")
#line 189 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize-moved, outcome plain: fix */
/* xgettext:no-c-format */
N_("Enter an address with https. If the server has none, ask its administrator to set it up.")
#line 194 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize-moved, outcome here: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket answers there: \"{bitbucket_title}\", version {bitbucket_version}.")
#line 192 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize-moved, outcome here: note */
/* xgettext:python-brace-format, no-c-format */
N_("version {bitbucket_version}")
#line 199 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize-moved, outcome log-in: say */
/* xgettext:python-brace-format, no-c-format */
N_("{moved_host} wants a log-in before it says anything. The version is asked for again with a password.")
#line 197 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize-moved, outcome log-in: note */
/* xgettext:no-c-format */
N_("wants a log-in")
#line 203 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize-moved, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is no Bitbucket at {moved_base} either.")
#line 202 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize-moved, outcome missing: note */
/* xgettext:no-c-format */
N_("nothing there")
#line 204 "screens/terraform-bitbucket-server/begin.json"
/* TRANSLATORS: screen server, action recognize-moved, outcome missing: fix */
/* xgettext:no-c-format */
N_("Look at the address in your browser, and enter that one.")
#line 1 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen bitbucket-way: title */
/* xgettext:no-c-format */
N_("The administrator's part in Bitbucket")
#line 2 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen bitbucket-way, text 1: text */
/* xgettext:no-c-format */
N_("Making the application link is an administrator's work. With that user name and password the wizard does it and reads it back; by hand it shows every label and value.")
#line 3 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen bitbucket-way, text 2: text */
/* xgettext:no-c-format */
N_("For the old plug-in, up to version 5.3, it has to be a system administrator.")
#line 6 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen bitbucket-way, field bitbucket_way: label */
/* xgettext:no-c-format */
N_("The administrator's part")
#line 7 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen bitbucket-way, field bitbucket_way: help */
/* xgettext:no-c-format */
N_("An HTTP access token is not enough for it: Bitbucket never gives one an administrator's rights.")
#line 9 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen bitbucket-way, field bitbucket_way, choices 1: label */
/* xgettext:no-c-format */
N_("with user name and password")
#line 9 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen bitbucket-way, field bitbucket_way, choices 1: note */
/* xgettext:no-c-format */
N_("The wizard makes the link and reads it back.")
#line 10 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen bitbucket-way, field bitbucket_way, choices 2: label */
/* xgettext:no-c-format */
N_("by hand, in the browser")
#line 10 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen bitbucket-way, field bitbucket_way, choices 2: note */
/* xgettext:no-c-format */
N_("Every label and value is shown.")
#line 14 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin: title */
/* xgettext:no-c-format */
N_("The administrator of Bitbucket")
#line 17 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, text 1: text */
/* xgettext:no-c-format */
N_("Enter the user name and password of an administrator. They stay in memory and are never written to disk.")
#line 18 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, text 2: text */
/* xgettext:no-c-format */
N_("The service account that Terraform acts as is another one; it is asked for later.")
#line 19 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, text 3: text */
/* xgettext:no-c-format */
N_("A wrong password is never tried twice by itself: after a few of them Bitbucket wants a captcha.")
#line 22 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, field admin_user: label */
/* xgettext:no-c-format */
N_("User name of the administrator")
#line 23 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, field admin_user: help */
/* xgettext:no-c-format */
N_("The one you log in to Bitbucket with.")
#line 24 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, field admin_password: label */
/* xgettext:no-c-format */
N_("Password of the administrator")
#line 25 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, field admin_password: help */
/* xgettext:no-c-format */
N_("The password itself: Bitbucket does not let an access token do administrator's work.")
#line 27 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, field admin_password, shapes 1: name */
/* xgettext:no-c-format */
N_("an HTTP access token of Bitbucket, which has no administrator's rights")
#line 28 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, field admin_password, shapes 2: name */
/* xgettext:no-c-format */
N_("a Terraform API token, which does not belong here")
#line 32 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, action admin-right: title */
/* xgettext:no-c-format */
N_("Is this an administrator?")
#line 38 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, action admin-right, outcome admin: say */
/* xgettext:python-brace-format, no-c-format */
N_("Logged in as {admin_name}, who is an administrator of this Bitbucket.")
#line 36 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, action admin-right, outcome admin: note */
/* xgettext:python-brace-format, no-c-format */
N_("{admin_name}")
#line 43 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, action admin-right, outcome unnamed: say */
/* xgettext:python-brace-format, no-c-format */
N_("{admin_name} is an administrator of this Bitbucket.")
#line 41 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, action admin-right, outcome unnamed: note */
/* xgettext:python-brace-format, no-c-format */
N_("{admin_name}")
#line 48 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, action admin-right, outcome missing: say */
/* xgettext:no-c-format */
N_("There is nothing to ask for an administrator's rights at this address.")
#line 47 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, action admin-right, outcome missing: note */
/* xgettext:no-c-format */
N_("not there")
#line 49 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin, action admin-right, outcome missing: fix */
/* xgettext:no-c-format */
N_("Go back to the address of Bitbucket: the folder or the port may be wrong.")
#line 57 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin-hand: title */
/* xgettext:no-c-format */
N_("Log in as an administrator")
#line 60 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin-hand, text 1: text */
/* xgettext:no-c-format */
N_("Open Bitbucket in your browser and log in as an administrator. Stay logged in until the application link is made.")
#line 62 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin-hand, links 1: label */
/* xgettext:no-c-format */
N_("Bitbucket")
#line 64 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin-hand, action hand-admin: title */
/* xgettext:no-c-format */
N_("An administrator is logged in")
#line 65 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen admin-hand, action hand-admin, manual: ask */
/* xgettext:no-c-format */
N_("Without an administrator's password nothing of this can be read, so this step ends as told.")
#line 69 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-again: title */
/* xgettext:no-c-format */
N_("The version, asked with the password")
#line 72 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-again, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("Without a log-in the version was not to be read. It is asked for again as {admin_name}.")
#line 75 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-again, action version-with-password: title */
/* xgettext:no-c-format */
N_("Which version is it?")
#line 81 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-again, action version-with-password, outcome here: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket answers: \"{bitbucket_title}\", version {bitbucket_version}.")
#line 79 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-again, action version-with-password, outcome here: note */
/* xgettext:python-brace-format, no-c-format */
N_("version {bitbucket_version}")
#line 86 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-again, action version-with-password, outcome missing: say */
/* xgettext:no-c-format */
N_("There is no Bitbucket under this address.")
#line 85 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-again, action version-with-password, outcome missing: note */
/* xgettext:no-c-format */
N_("nothing there")
#line 87 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-again, action version-with-password, outcome missing: fix */
/* xgettext:no-c-format */
N_("Go back to the address of Bitbucket: the folder or the port may be wrong.")
#line 95 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-typed: title */
/* xgettext:no-c-format */
N_("Which version is it?")
#line 98 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-typed, text 1: text */
/* xgettext:no-c-format */
N_("Without a log-in the version was not to be read. Every page of Bitbucket names it in its footer.")
#line 100 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-typed, links 1: label */
/* xgettext:no-c-format */
N_("Bitbucket")
#line 102 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-typed, field version_typed: label */
/* xgettext:no-c-format */
N_("Version in the footer")
#line 103 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-typed, field version_typed: help */
/* xgettext:no-c-format */
N_("Numbers with points, such as 8.19.1.")
#line 104 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-typed, field version_typed: format */
/* xgettext:no-c-format */
N_("Enter it like 8.19.1.")
#line 107 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-typed, action version-said: title */
/* xgettext:no-c-format */
N_("The version")
#line 108 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-typed, action version-said, manual: ask */
/* xgettext:no-c-format */
N_("Enter the version as the footer shows it.")
#line 112 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-typed, action version-said, outcome told: say */
/* xgettext:python-brace-format, no-c-format */
N_("You read that it is version {bitbucket_version}.")
#line 110 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen version-typed, action version-said, outcome told: note */
/* xgettext:python-brace-format, no-c-format */
N_("version {bitbucket_version}")
#line 117 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition: title */
/* xgettext:no-c-format */
N_("Is it new enough?")
#line 119 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("This is Bitbucket {bitbucket_version}. The document asks for Server 4.9.1 or Data Center 5.4.0, or newer. For versions that have reached their end, help is limited.")
#line 120 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, text 2: text */
/* xgettext:no-c-format */
N_("Up to 5.3 a plug-in sends the webhooks. From 5.4.0 on they are built in: then the section about it is skipped by itself.")
#line 121 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, text 3: text */
/* xgettext:no-c-format */
N_("Today Terraform supports only Data Center, 8.0 and newer. Server ended in 2024: in HCP Terraform on 15 August, in Terraform Enterprise with v202410.")
#line 123 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, links 1: label */
/* xgettext:no-c-format */
N_("License of Bitbucket")
#line 125 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, field edition: label */
/* xgettext:no-c-format */
N_("Server or Data Center?")
#line 127 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, field edition: help */
/* xgettext:no-c-format */
N_("An administrator sees it under License. From 9.0 on there is only Data Center.")
#line 129 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, field edition, choices 1: label */
/* xgettext:no-c-format */
N_("Data Center")
#line 129 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, field edition, choices 1: note */
/* xgettext:no-c-format */
N_("Supported from 5.4.0 on.")
#line 130 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, field edition, choices 2: label */
/* xgettext:no-c-format */
N_("Server")
#line 130 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, field edition, choices 2: note */
/* xgettext:no-c-format */
N_("Supported from 4.9.1 on, but no longer today.")
#line 132 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, field old_ok: label */
/* xgettext:no-c-format */
N_("Go on with this version?")
#line 133 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, field old_ok: help */
/* xgettext:no-c-format */
N_("It is not tested with Terraform and may not work.")
#line 136 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action edition-said: title */
/* xgettext:no-c-format */
N_("Server or Data Center")
#line 138 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action edition-said, manual: ask */
/* xgettext:no-c-format */
N_("The API does not tell Server from Data Center, so this ends as told.")
#line 141 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action edition-said, outcome told: say */
/* xgettext:no-c-format */
N_("You said which of the two it is. The API does not tell.")
#line 140 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action edition-said, outcome told: note */
/* xgettext:no-c-format */
N_("only you know")
#line 144 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits: title */
/* xgettext:no-c-format */
N_("Is this version new enough?")
#line 151 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits, outcome gone: say */
/* xgettext:no-c-format */
N_("There is no Bitbucket under this address any more.")
#line 150 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits, outcome gone: note */
/* xgettext:no-c-format */
N_("nothing there")
#line 152 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits, outcome gone: fix */
/* xgettext:no-c-format */
N_("Go back to the address of Bitbucket and press Enter there.")
#line 158 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits-again: title */
/* xgettext:no-c-format */
N_("Is this version new enough?")
#line 168 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits-said: title */
/* xgettext:no-c-format */
N_("Is this version new enough?")
#line 170 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits-said, manual: ask */
/* xgettext:no-c-format */
N_("The version could not be read without a log-in, so this ends as told.")
#line 174 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits-said, outcome old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Version {bitbucket_version} is older than 4.9.1, the oldest that the document supports. It may not work. Go on all the same?")
#line 172 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits-said, outcome old: note */
/* xgettext:no-c-format */
N_("too old")
#line 175 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits-said, outcome old: fix */
/* xgettext:no-c-format */
N_("Have Bitbucket updated first.")
#line 179 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits-said, outcome plug-in: say */
/* xgettext:no-c-format */
N_("By what you read it is new enough for a Server, but has no webhooks of its own: a plug-in is needed.")
#line 177 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits-said, outcome plug-in: note */
/* xgettext:no-c-format */
N_("needs the plug-in")
#line 183 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits-said, outcome server: say */
/* xgettext:no-c-format */
N_("By what you read it is new enough, and webhooks are built in. The section about the plug-in is skipped.")
#line 181 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits-said, outcome server: note */
/* xgettext:no-c-format */
N_("new enough")
#line 187 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits-said, outcome fits: say */
/* xgettext:no-c-format */
N_("By what you read it is new enough, and webhooks are built in. The section about the plug-in is skipped.")
#line 185 "screens/terraform-bitbucket-server/version.json"
/* TRANSLATORS: screen edition, action version-fits-said, outcome fits: note */
/* xgettext:no-c-format */
N_("new enough")
#line 1 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin: title */
/* xgettext:no-c-format */
N_("The plug-in for webhooks")
#line 3 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket {bitbucket_version} needs \"Web Post Hooks for Bitbucket Server\", the one by Atlassian. It is looked for as {admin_name} and switched on if it is off.")
#line 4 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, text 2: text */
/* xgettext:no-c-format */
N_("If it is not there: on the page below press \"Find new add-ons\", search for that name, and install it. Then come back.")
#line 5 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, text 3: text */
/* xgettext:no-c-format */
N_("It comes switched off. In Bitbucket the page is \"Manage add-ons\", behind the gear icon at the upper right.")
#line 8 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name to search for")
#line 11 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, links 1: label */
/* xgettext:no-c-format */
N_("Manage add-ons")
#line 12 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, links 2: label */
/* xgettext:no-c-format */
N_("The plug-in in the Marketplace")
#line 15 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-there: title */
/* xgettext:no-c-format */
N_("Is the plug-in there?")
#line 21 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-there, outcome other-vendor: say */
/* xgettext:python-brace-format, no-c-format */
N_("A plug-in of this kind is there, but it was made by {plugin_vendor} and not by Atlassian.")
#line 19 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-there, outcome other-vendor: note */
/* xgettext:no-c-format */
N_("not by Atlassian")
#line 22 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-there, outcome other-vendor: fix */
/* xgettext:no-c-format */
N_("Have it removed and install the one by Atlassian. Then press Enter.")
#line 26 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-there, outcome enabled: say */
/* xgettext:no-c-format */
N_("The plug-in is installed and enabled.")
#line 25 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-there, outcome enabled: note */
/* xgettext:no-c-format */
N_("there and enabled")
#line 31 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-there, outcome disabled: say */
/* xgettext:no-c-format */
N_("The plug-in is installed but switched off. It is switched on now.")
#line 29 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-there, outcome disabled: note */
/* xgettext:no-c-format */
N_("there, but off")
#line 35 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-there, outcome missing: say */
/* xgettext:no-c-format */
N_("The plug-in is not installed, or this Bitbucket's plug-in manager cannot be asked.")
#line 34 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-there, outcome missing: note */
/* xgettext:no-c-format */
N_("not installed")
#line 36 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-there, outcome missing: fix */
/* xgettext:no-c-format */
N_("On the page Manage add-ons press \"Find new add-ons\", search for \"Web Post Hooks for Bitbucket Server\" by Atlassian, install it, and press Enter.")
#line 43 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action enable-plugin: title */
/* xgettext:no-c-format */
N_("Switch the plug-in on")
#line 48 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action enable-plugin, undo: title */
/* xgettext:no-c-format */
N_("Switch the plug-in off again")
#line 48 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action enable-plugin, undo: by_hand */
/* xgettext:no-c-format */
N_("On the page Manage add-ons switch \"Web Post Hooks for Bitbucket Server\" off again.")
#line 53 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action enable-plugin, outcome done: say */
/* xgettext:no-c-format */
N_("Bitbucket has taken it.")
#line 52 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action enable-plugin, outcome done: note */
/* xgettext:no-c-format */
N_("switched on")
#line 57 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action enable-plugin, outcome refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("The plug-in manager did not switch it on: status {reply_status}.")
#line 56 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action enable-plugin, outcome refused: note */
/* xgettext:no-c-format */
N_("not switched on")
#line 58 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action enable-plugin, outcome refused: fix */
/* xgettext:no-c-format */
N_("Switch it on by hand on the page Manage add-ons, with \"Enabled\". Then press Enter.")
#line 65 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-read: title */
/* xgettext:no-c-format */
N_("Is it enabled now?")
#line 71 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-read, outcome enabled: say */
/* xgettext:no-c-format */
N_("Read back: the plug-in is enabled.")
#line 70 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-read, outcome enabled: note */
/* xgettext:no-c-format */
N_("read back")
#line 75 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-read, outcome not-yet: say */
/* xgettext:no-c-format */
N_("The plug-in is still switched off. That may take a moment.")
#line 74 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-read, outcome not-yet: note */
/* xgettext:no-c-format */
N_("not yet")
#line 76 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-read, outcome not-yet: fix */
/* xgettext:no-c-format */
N_("Switch it on by hand on the page Manage add-ons, with \"Enabled\". Then press Enter.")
#line 80 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-read, outcome missing: say */
/* xgettext:no-c-format */
N_("The plug-in is not installed any more.")
#line 79 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-read, outcome missing: note */
/* xgettext:no-c-format */
N_("gone")
#line 81 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin, action plugin-read, outcome missing: fix */
/* xgettext:no-c-format */
N_("Install it on the page Manage add-ons and press Enter.")
#line 90 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook: title */
/* xgettext:no-c-format */
N_("The hook in a repository")
#line 93 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, text 1: text */
/* xgettext:no-c-format */
N_("The plug-in has to be enabled in each repository, too. Choose one; for others come back or do the same under their settings.")
#line 94 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, text 2: text */
/* xgettext:no-c-format */
N_("Its webhook URL stays blank: Terraform fills it in later. A URL that is typed there keeps workspaces from being made.")
#line 97 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, field hook_repository: label */
/* xgettext:no-c-format */
N_("Repository")
#line 98 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, field hook_repository: help */
/* xgettext:no-c-format */
N_("Those where this administrator is admin, too.")
#line 100 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, field hook_urls_ok: label */
/* xgettext:no-c-format */
N_("Leave these URLs there?")
#line 101 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, field hook_urls_ok: help */
/* xgettext:no-c-format */
N_("Say yes only if another service needs them.")
#line 104 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-repositories: title */
/* xgettext:no-c-format */
N_("Which repositories are there?")
#line 111 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-repositories, outcome some: say */
/* xgettext:no-c-format */
N_("Bitbucket lists the repositories.")
#line 109 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-repositories, outcome some: note */
/* xgettext:python-brace-format, no-c-format */
N_("{hook_count} to choose from")
#line 117 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-repositories, outcome none: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is no repository yet where {admin_name} is admin.")
#line 116 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-repositories, outcome none: note */
/* xgettext:no-c-format */
N_("no repository")
#line 118 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-repositories, outcome none: fix */
/* xgettext:no-c-format */
N_("Create the repository for the Terraform code first, or use a system administrator. Then press Enter.")
#line 125 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-where: title */
/* xgettext:no-c-format */
N_("Which repository is that?")
#line 132 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-where, outcome there: say */
/* xgettext:python-brace-format, no-c-format */
N_("It is {hook_project}/{hook_slug}.")
#line 130 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-where, outcome there: note */
/* xgettext:python-brace-format, no-c-format */
N_("{hook_project}/{hook_slug}")
#line 136 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-where, outcome gone: say */
/* xgettext:no-c-format */
N_("The repository is not in the list any more.")
#line 135 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-where, outcome gone: note */
/* xgettext:no-c-format */
N_("not there any more")
#line 137 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-where, outcome gone: fix */
/* xgettext:no-c-format */
N_("Choose another one.")
#line 144 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-state: title */
/* xgettext:no-c-format */
N_("Is the hook enabled there?")
#line 149 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-state, outcome enabled: say */
/* xgettext:python-brace-format, no-c-format */
N_("The hook is enabled in {hook_project}/{hook_slug}.")
#line 148 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-state, outcome enabled: note */
/* xgettext:no-c-format */
N_("enabled")
#line 153 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-state, outcome disabled: say */
/* xgettext:python-brace-format, no-c-format */
N_("The hook is not enabled in {hook_project}/{hook_slug} yet.")
#line 152 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-state, outcome disabled: note */
/* xgettext:no-c-format */
N_("not yet")
#line 157 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-state, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("{hook_project}/{hook_slug} has no such hook: the plug-in is off, or its hook has another name here.")
#line 156 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-state, outcome missing: note */
/* xgettext:no-c-format */
N_("no such hook")
#line 158 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-state, outcome missing: fix */
/* xgettext:no-c-format */
N_("Look under the settings of the repository, Hooks. Enable it there, leave the URL blank, then skip this proof.")
#line 165 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action enable-hook: title */
/* xgettext:no-c-format */
N_("Enable the hook")
#line 169 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action enable-hook, undo: title */
/* xgettext:no-c-format */
N_("Disable the hook again")
#line 175 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action enable-hook, outcome done: say */
/* xgettext:no-c-format */
N_("Bitbucket has enabled the hook, with no URL in it.")
#line 174 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action enable-hook, outcome done: note */
/* xgettext:no-c-format */
N_("enabled")
#line 179 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action enable-hook, outcome wants-url: say */
/* xgettext:no-c-format */
N_("Bitbucket does not enable the hook without settings by this way.")
#line 178 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action enable-hook, outcome wants-url: note */
/* xgettext:no-c-format */
N_("not without a URL")
#line 180 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action enable-hook, outcome wants-url: fix */
/* xgettext:no-c-format */
N_("Enable it by hand: settings of the repository, Hooks, \"Enabled\", with the URL left blank. Then press Enter.")
#line 184 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action enable-hook, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("{hook_project}/{hook_slug} has no such hook any more.")
#line 183 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action enable-hook, outcome missing: note */
/* xgettext:no-c-format */
N_("no such hook")
#line 185 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action enable-hook, outcome missing: fix */
/* xgettext:no-c-format */
N_("Check that the plug-in is still enabled, then press Enter.")
#line 192 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-read: title */
/* xgettext:no-c-format */
N_("Is it enabled now?")
#line 197 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-read, outcome enabled: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back: the hook is enabled in {hook_project}/{hook_slug}.")
#line 196 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-read, outcome enabled: note */
/* xgettext:no-c-format */
N_("read back")
#line 201 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-read, outcome disabled: say */
/* xgettext:python-brace-format, no-c-format */
N_("The hook is still not enabled in {hook_project}/{hook_slug}.")
#line 200 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-read, outcome disabled: note */
/* xgettext:no-c-format */
N_("still off")
#line 202 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-read, outcome disabled: fix */
/* xgettext:no-c-format */
N_("Enable it by hand: settings of the repository, Hooks, \"Enabled\", with the URL left blank. Then press Enter.")
#line 209 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-urls: title */
/* xgettext:no-c-format */
N_("Is its URL blank?")
#line 214 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-urls, outcome five: say */
/* xgettext:no-c-format */
N_("The hook holds five URLs already, and no more fit in. Terraform could not add its own, and making a workspace would never end.")
#line 213 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-urls, outcome five: note */
/* xgettext:no-c-format */
N_("five URLs already")
#line 215 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-urls, outcome five: fix */
/* xgettext:no-c-format */
N_("Under the settings of the repository, Hooks, take out those that are not needed. Then press Enter.")
#line 220 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-urls, outcome typed: say */
/* xgettext:python-brace-format, no-c-format */
N_("The hook has a URL already: {hook_url}. One that was typed for Terraform keeps workspaces from being made. Does another service need it?")
#line 218 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-urls, outcome typed: note */
/* xgettext:no-c-format */
N_("a URL is there")
#line 221 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-urls, outcome typed: fix */
/* xgettext:no-c-format */
N_("Under the settings of the repository, Hooks, blank it. Then press Enter.")
#line 225 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-urls, outcome blank: say */
/* xgettext:no-c-format */
N_("The URL of the hook is blank. Terraform fills it in later.")
#line 224 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-urls, outcome blank: note */
/* xgettext:no-c-format */
N_("blank")
#line 229 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-urls, outcome none: say */
/* xgettext:no-c-format */
N_("The hook has no settings that can be read, so probably no URL either.")
#line 228 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook, action hook-urls, outcome none: note */
/* xgettext:no-c-format */
N_("no settings")
#line 238 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin-hand: title */
/* xgettext:no-c-format */
N_("The plug-in for webhooks")
#line 241 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin-hand, text 1: text */
/* xgettext:no-c-format */
N_("Open Manage add-ons: the page below, or the gear icon at the upper right and then \"Manage add-ons\" in the sidebar.")
#line 242 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin-hand, text 2: text */
/* xgettext:no-c-format */
N_("Look for \"Web Post Hooks for Bitbucket Server\". It comes switched off: press \"Enabled\".")
#line 243 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin-hand, text 3: text */
/* xgettext:no-c-format */
N_("If it is not there, press \"Find new add-ons\" in the sidebar, search for that name, and install it. It has to be the one by Atlassian.")
#line 246 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin-hand, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name to search for")
#line 249 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin-hand, links 1: label */
/* xgettext:no-c-format */
N_("Manage add-ons")
#line 250 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin-hand, links 2: label */
/* xgettext:no-c-format */
N_("The plug-in in the Marketplace")
#line 253 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin-hand, action hand-plugin: title */
/* xgettext:no-c-format */
N_("The plug-in is enabled")
#line 254 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen plugin-hand, action hand-plugin, manual: ask */
/* xgettext:no-c-format */
N_("Without an administrator's password nothing of this can be read, so this step ends as told.")
#line 258 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook-hand: title */
/* xgettext:no-c-format */
N_("The hook in the repositories")
#line 261 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook-hand, text 1: text */
/* xgettext:no-c-format */
N_("In the repository with Terraform code open its settings, press \"Hooks\", and enable the plug-in there, too.")
#line 262 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook-hand, text 2: text */
/* xgettext:no-c-format */
N_("Leave the webhook URL blank: Terraform fills it in later. The plug-in holds five URLs at most.")
#line 264 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook-hand, links 1: label */
/* xgettext:no-c-format */
N_("Bitbucket")
#line 266 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook-hand, action hand-hook: title */
/* xgettext:no-c-format */
N_("The hook is enabled")
#line 267 "screens/terraform-bitbucket-server/plugin.json"
/* TRANSLATORS: screen hook-hand, action hand-hook, manual: ask */
/* xgettext:no-c-format */
N_("Without an administrator's password nothing of this can be read, so this step ends as told.")
#line 1 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach: title */
/* xgettext:no-c-format */
N_("Can Terraform reach Bitbucket?")
#line 2 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, text 1: text */
/* xgettext:no-c-format */
N_("Terraform has to reach Bitbucket over the web and over SSH; Terraform Cloud does so from the internet, Terraform Enterprise from its own network.")
#line 3 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, text 2: text */
/* xgettext:no-c-format */
N_("From here it can be seen whether the port of the web answers, and whether the address works outside your network at all. What Terraform itself reaches shows when it is connected.")
#line 4 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, text 3: text */
/* xgettext:no-c-format */
N_("Terraform trusts certificates of public authorities. For one of your own, Terraform Enterprise needs its certificate, and Terraform Cloud does not take it.")
#line 7 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, field private_ok: label */
/* xgettext:no-c-format */
N_("Can Terraform reach it?")
#line 8 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, field private_ok: help */
/* xgettext:no-c-format */
N_("From outside it needs an address of its own, or agents of HCP Terraform inside your network.")
#line 11 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action callers: title */
/* xgettext:no-c-format */
N_("From where will Terraform call?")
#line 20 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action reach-web: title */
/* xgettext:no-c-format */
N_("Can Bitbucket be reached?")
#line 30 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action reach-web, outcome inside: say */
/* xgettext:python-brace-format, no-c-format */
N_("From here {web_host} has the address {web_address}, which only works inside your network. Terraform Cloud calls from the internet. Is there another way for it?")
#line 28 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action reach-web, outcome inside: note */
/* xgettext:no-c-format */
N_("address inside")
#line 31 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action reach-web, outcome inside: fix */
/* xgettext:no-c-format */
N_("Publish Bitbucket with an address that works from the internet, or have agents of HCP Terraform set up inside (they need a plan with private VCS).")
#line 36 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action reach-web, outcome open: say */
/* xgettext:python-brace-format, no-c-format */
N_("From here {web_host} answers on port {web_port}, at {web_address}. Whether Terraform reaches it, too, only its own network can tell; connecting in step 5 shows it.")
#line 34 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action reach-web, outcome open: note */
/* xgettext:no-c-format */
N_("from here, yes")
#line 40 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action reach-web, outcome cancelled: say */
/* xgettext:no-c-format */
N_("You stopped this before an answer came.")
#line 39 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action reach-web, outcome cancelled: note */
/* xgettext:no-c-format */
N_("stopped")
#line 41 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action reach-web, outcome cancelled: fix */
/* xgettext:no-c-format */
N_("Press Enter to ask again.")
#line 44 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action reach-web, outcome proxied: say */
/* xgettext:python-brace-format, no-c-format */
N_("From here {web_host} cannot be reached directly on port {web_port}: {reply_error}. Its pages came through a proxy, so this says nothing about Terraform.")
#line 43 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action reach-web, outcome proxied: note */
/* xgettext:no-c-format */
N_("not directly")
#line 48 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action reach-web, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("{web_host} cannot be reached from here: {reply_error}.")
#line 47 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action reach-web, outcome other: note */
/* xgettext:no-c-format */
N_("not reached")
#line 49 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen reach, action reach-web, outcome other: fix */
/* xgettext:no-c-format */
N_("Check the address of Bitbucket. Terraform uses port 443 (or 80 for http) when the address names none.")
#line 54 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys: title */
/* xgettext:no-c-format */
N_("Whose keys for OAuth?")
#line 56 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, text 1: text */
/* xgettext:no-c-format */
N_("Terraform signs its requests to Bitbucket with an RSA key. The public half and a consumer key go into Bitbucket's application link.")
#line 57 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, text 2: text */
/* xgettext:no-c-format */
N_("Terraform makes both by itself, as in the document. With a pair of your own the link can be proved from here, before anybody approves.")
#line 58 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, text 3: text */
/* xgettext:no-c-format */
N_("This is not the SSH key: that one comes in step 3.")
#line 61 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, field keys_way: label */
/* xgettext:no-c-format */
N_("Keys for OAuth")
#line 62 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, field keys_way: help */
/* xgettext:no-c-format */
N_("In Terraform's form today: \"Use Custom Keys\" for a pair of your own.")
#line 64 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, field keys_way, choices 1: label */
/* xgettext:no-c-format */
N_("Terraform makes them")
#line 64 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, field keys_way, choices 1: note */
/* xgettext:no-c-format */
N_("As in the document.")
#line 65 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, field keys_way, choices 2: label */
/* xgettext:no-c-format */
N_("a pair of your own")
#line 65 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, field keys_way, choices 2: note */
/* xgettext:no-c-format */
N_("Made here; the link is proved by a signed request.")
#line 67 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, field oauth_path: label */
/* xgettext:no-c-format */
N_("File of the private key for OAuth")
#line 69 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, field oauth_path: help */
/* xgettext:no-c-format */
N_("Keep it until the connection works; afterwards Terraform alone needs it.")
#line 70 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, field use_oauth_ok: label */
/* xgettext:no-c-format */
N_("Use the key that is there?")
#line 71 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, field use_oauth_ok: help */
/* xgettext:no-c-format */
N_("Say yes if it was made for this connection, for instance by an earlier run.")
#line 74 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action oauth-free: title */
/* xgettext:no-c-format */
N_("Is there such a key already?")
#line 79 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action oauth-free, outcome free: say */
/* xgettext:no-c-format */
N_("There is no file of that name.")
#line 78 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action oauth-free, outcome free: note */
/* xgettext:no-c-format */
N_("free")
#line 82 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action oauth-free, outcome there: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is a key at {oauth_path} already. Shall it be used for this connection? It is never written over.")
#line 81 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action oauth-free, outcome there: note */
/* xgettext:no-c-format */
N_("there already")
#line 83 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action oauth-free, outcome there: fix */
/* xgettext:no-c-format */
N_("Enter another name.")
#line 87 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action oauth-free, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is something at {oauth_path} that cannot be read as a key: {reply_error}. It is not written over.")
#line 86 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action oauth-free, outcome other: note */
/* xgettext:no-c-format */
N_("name is taken")
#line 88 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action oauth-free, outcome other: fix */
/* xgettext:no-c-format */
N_("Enter another name.")
#line 91 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action make-oauth: title */
/* xgettext:no-c-format */
N_("Make the key pair for OAuth")
#line 94 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action make-oauth, undo: title */
/* xgettext:no-c-format */
N_("Remove the key pair for OAuth")
#line 94 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action make-oauth, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("Delete the two files {oauth_path} and {oauth_path}.pub.")
#line 97 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action make-oauth, outcome made: say */
/* xgettext:python-brace-format, no-c-format */
N_("A new key pair for OAuth lies at {oauth_path}.")
#line 96 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action make-oauth, outcome made: note */
/* xgettext:no-c-format */
N_("made")
#line 101 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action make-oauth, outcome taken: say */
/* xgettext:python-brace-format, no-c-format */
N_("A file of that name has appeared at {oauth_path}. It was not written over.")
#line 100 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action make-oauth, outcome taken: note */
/* xgettext:no-c-format */
N_("there already")
#line 102 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action make-oauth, outcome taken: fix */
/* xgettext:no-c-format */
N_("Enter another name, or press Enter to use what is there.")
#line 105 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action make-oauth, outcome no-tool: say */
/* xgettext:python-brace-format, no-c-format */
N_("The key could not be made: {reply_error}.")
#line 104 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action make-oauth, outcome no-tool: note */
/* xgettext:no-c-format */
N_("no ssh-keygen")
#line 106 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action make-oauth, outcome no-tool: fix */
/* xgettext:no-c-format */
N_("Install the OpenSSH client, which brings ssh-keygen, then press Enter.")
#line 109 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action make-oauth, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("The key could not be made: {reply_error}.")
#line 108 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action make-oauth, outcome other: note */
/* xgettext:no-c-format */
N_("not made")
#line 110 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action make-oauth, outcome other: fix */
/* xgettext:no-c-format */
N_("Check whether you may write into that folder and whether the disk is full, then press Enter.")
#line 113 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth: title */
/* xgettext:no-c-format */
N_("Is it fit for signing?")
#line 118 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth, outcome missing: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is no private key at {oauth_path}, or the program ssh-keygen is not installed: {reply_error}.")
#line 117 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth, outcome missing: note */
/* xgettext:no-c-format */
N_("no such key")
#line 119 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth, outcome missing: fix */
/* xgettext:no-c-format */
N_("Check the path, or install the OpenSSH client.")
#line 122 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth, outcome encrypted: say */
/* xgettext:no-c-format */
N_("This key has a passphrase. Terraform cannot use it, because nobody is there to type it.")
#line 121 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth, outcome encrypted: note */
/* xgettext:no-c-format */
N_("has a passphrase")
#line 123 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth, outcome encrypted: fix */
/* xgettext:no-c-format */
N_("Enter another name, and a new key is made there.")
#line 128 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth, outcome good: say */
/* xgettext:python-brace-format, no-c-format */
N_("An RSA key in PEM without a passphrase, with {oauth_bits} bits.")
#line 126 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth, outcome good: note */
/* xgettext:python-brace-format, no-c-format */
N_("RSA, {oauth_bits} bits")
#line 132 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth, outcome unfit: say */
/* xgettext:no-c-format */
N_("This key is not fit: it has to be RSA with at least 2048 bits, in PEM (BEGIN RSA PRIVATE KEY).")
#line 131 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth, outcome unfit: note */
/* xgettext:no-c-format */
N_("another kind of key")
#line 133 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth, outcome unfit: fix */
/* xgettext:no-c-format */
N_("Enter another name, and a new key is made there.")
#line 137 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("{oauth_path} cannot be read: {reply_error}.")
#line 136 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth, outcome other: note */
/* xgettext:no-c-format */
N_("cannot be read")
#line 138 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action check-oauth, outcome other: fix */
/* xgettext:no-c-format */
N_("Check who owns the file and its folder, or enter another name.")
#line 141 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action name-oauth: title */
/* xgettext:no-c-format */
N_("A consumer key for it")
#line 151 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action name-oauth, outcome named: say */
/* xgettext:python-brace-format, no-c-format */
N_("The consumer key is {own_key}. It is made from the public key, so it stays the same.")
#line 149 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action name-oauth, outcome named: note */
/* xgettext:no-c-format */
N_("made from the key")
#line 155 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action name-oauth, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("The key at {oauth_path} has just changed or cannot be read any more.")
#line 154 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action name-oauth, outcome other: note */
/* xgettext:no-c-format */
N_("key has changed")
#line 156 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen oauth-keys, action name-oauth, outcome other: fix */
/* xgettext:no-c-format */
N_("Press Enter to look at it again.")
#line 161 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider: title */
/* xgettext:no-c-format */
N_("What the provider is to be")
#line 164 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, text 1: text */
/* xgettext:no-c-format */
N_("Nothing is changed yet. Both addresses are the same, unless Bitbucket stands in a folder: then the HTTP URL has it and the API URL does not.")
#line 165 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, text 2: text */
/* xgettext:no-c-format */
N_("The document knows one kind, \"Bitbucket Server\". Today there are three, and \"Bitbucket Data Center\" is the one that Terraform supports.")
#line 171 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, field provider_kind: label */
/* xgettext:no-c-format */
N_("Kind of provider")
#line 172 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, field provider_kind: help */
/* xgettext:no-c-format */
N_("The one that fits the version is filled in. If an older Terraform Enterprise refuses it, try Bitbucket Server.")
#line 174 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, field provider_kind, choices 1: label */
/* xgettext:no-c-format */
N_("Bitbucket Data Center")
#line 174 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, field provider_kind, choices 1: note */
/* xgettext:no-c-format */
N_("Supported today.")
#line 175 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, field provider_kind, choices 2: label */
/* xgettext:no-c-format */
N_("Bitbucket Server, 5.4 and newer")
#line 175 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, field provider_kind, choices 2: note */
/* xgettext:no-c-format */
N_("No longer supported by Terraform.")
#line 176 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, field provider_kind, choices 3: label */
/* xgettext:no-c-format */
N_("Bitbucket Server, up to 5.3")
#line 176 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, field provider_kind, choices 3: note */
/* xgettext:no-c-format */
N_("No longer supported by Terraform.")
#line 178 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, field provider_name: label */
/* xgettext:no-c-format */
N_("Display name")
#line 179 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, field provider_name: help */
/* xgettext:no-c-format */
N_("Without one Terraform calls it after its kind.")
#line 180 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, field http_url: label */
/* xgettext:no-c-format */
N_("HTTP URL")
#line 181 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, field http_url: help */
/* xgettext:no-c-format */
N_("The address of the pages, with its port when it is not 443 (or 80 for http), and with its folder.")
#line 182 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, field api_url: label */
/* xgettext:no-c-format */
N_("API URL")
#line 183 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen provider, field api_url: help */
/* xgettext:no-c-format */
N_("The same, but without a folder such as /bitbucket. The document does not mention folders and says: the same.")
#line 186 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create: title */
/* xgettext:no-c-format */
N_("Create the provider")
#line 189 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("Now the provider is created in {organization}. It cannot read anything yet: that comes when the service account approves it in step 5.")
#line 190 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, text 2: text */
/* xgettext:no-c-format */
N_("First the wizard looks whether there is one for this Bitbucket already: it is never made twice.")
#line 193 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, field adopt_ok: label */
/* xgettext:no-c-format */
N_("Use the provider that is there?")
#line 194 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, field adopt_ok: help */
/* xgettext:no-c-format */
N_("Workspaces that use it stay connected.")
#line 197 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action find-provider: title */
/* xgettext:no-c-format */
N_("Is there a provider already?")
#line 206 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action create-provider: title */
/* xgettext:no-c-format */
N_("Create the provider")
#line 211 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action create-provider, undo: title */
/* xgettext:no-c-format */
N_("Delete the provider in Terraform")
#line 219 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action create-with-keys: title */
/* xgettext:no-c-format */
N_("Create the provider with your keys")
#line 225 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action create-with-keys, undo: title */
/* xgettext:no-c-format */
N_("Delete the provider in Terraform")
#line 233 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action renew-keys: title */
/* xgettext:no-c-format */
N_("Give it your keys")
#line 237 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action renew-keys, undo: title */
/* xgettext:no-c-format */
N_("Put the former keys back")
#line 237 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action renew-keys, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("In Terraform, under Settings, Providers, edit the provider {client_id} and enter the keys that it had before.")
#line 241 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action renew-keys, outcome renewed: say */
/* xgettext:no-c-format */
N_("The provider has your keys now. Its number stays, so workspaces stay connected.")
#line 240 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action renew-keys, outcome renewed: note */
/* xgettext:no-c-format */
N_("renewed")
#line 248 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action read-provider: title */
/* xgettext:no-c-format */
N_("Is it as it was meant?")
#line 255 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action read-provider, outcome right: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back: the kind {provider_kind} at {http_url}, with the consumer key {consumer_key}. The public key for Bitbucket is there, too.")
#line 253 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action read-provider, outcome right: note */
/* xgettext:no-c-format */
N_("read back")
#line 263 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action read-provider, outcome ours: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back: the kind {provider_kind} at {http_url}, with your keys. The consumer key is {consumer_key}.")
#line 261 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action read-provider, outcome ours: note */
/* xgettext:no-c-format */
N_("read back")
#line 270 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action read-provider, outcome other-keys: say */
/* xgettext:no-c-format */
N_("Read back, the provider holds other keys than yours.")
#line 269 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action read-provider, outcome other-keys: note */
/* xgettext:no-c-format */
N_("other keys")
#line 271 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action read-provider, outcome other-keys: fix */
/* xgettext:no-c-format */
N_("Press Enter to look again. If it stays so, delete the provider in Terraform under Settings, Providers, and create it again.")
#line 276 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action read-provider, outcome no-keys: say */
/* xgettext:no-c-format */
N_("Terraform has made the provider but no keys with it.")
#line 275 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action read-provider, outcome no-keys: note */
/* xgettext:no-c-format */
N_("no keys")
#line 277 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action read-provider, outcome no-keys: fix */
/* xgettext:no-c-format */
N_("Go back to 1.6 and choose a pair of your own; the provider then gets it.")
#line 284 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen create, action read-name: title */
/* xgettext:no-c-format */
N_("Does it have the name?")
#line 296 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-page: title */
/* xgettext:no-c-format */
N_("Open the VCS providers")
#line 299 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-page, text 1: text */
/* xgettext:no-c-format */
N_("Log in to Terraform in the browser. Under \"Settings\" choose \"Providers\" (below Version Control), then press \"Add VCS Provider\".")
#line 300 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-page, text 2: text */
/* xgettext:no-c-format */
N_("If you have just created the organization, you may be on this page already.")
#line 301 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-page, text 3: text */
/* xgettext:no-c-format */
N_("In the document: the organization menu at the upper left, \"Settings\" at the top, \"VCS Provider\" in the left sidebar, \"Add VCS Provider\".")
#line 304 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-page, links 1: label */
/* xgettext:no-c-format */
N_("Providers of the organization")
#line 307 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-page, action hand-opened: title */
/* xgettext:no-c-format */
N_("The page is open")
#line 308 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-page, action hand-opened, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 312 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-kind: title */
/* xgettext:no-c-format */
N_("Choose Bitbucket")
#line 315 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-kind, text 1: text */
/* xgettext:no-c-format */
N_("Press \"Bitbucket\", then \"Bitbucket Data Center\". Terraform offers \"Bitbucket Server\" no longer, but in old versions of Terraform Enterprise.")
#line 316 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-kind, text 2: text */
/* xgettext:no-c-format */
N_("In the document it is \"Bitbucket Server\" in a drop-down at the top of a single page, for Data Center, too.")
#line 319 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-kind, action hand-chosen: title */
/* xgettext:no-c-format */
N_("Bitbucket is chosen")
#line 320 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-kind, action hand-chosen, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 324 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-name: title */
/* xgettext:no-c-format */
N_("Do you want a display name?")
#line 327 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-name, text 1: text */
/* xgettext:no-c-format */
N_("The name is optional. It helps when the organization has several providers. Leave it empty for none.")
#line 330 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-name, field hand_name: label */
/* xgettext:no-c-format */
N_("Display name")
#line 331 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-name, field hand_name: help */
/* xgettext:no-c-format */
N_("How the provider is called in Terraform. Without one Terraform calls it after its kind.")
#line 334 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-addresses: title */
/* xgettext:no-c-format */
N_("Fill in the addresses")
#line 337 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-addresses, text 1: text */
/* xgettext:no-c-format */
N_("On the page \"Set up provider\" enter these values. Both are the same, unless Bitbucket stands in a folder: then the API URL lacks it.")
#line 338 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-addresses, text 2: text */
/* xgettext:no-c-format */
N_("A port that is not 443 (or 80 for http) belongs to both.")
#line 339 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-addresses, text 3: text */
/* xgettext:no-c-format */
N_("The document does not mention folders and says that both are the same.")
#line 345 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-addresses, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name")
#line 346 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-addresses, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "Address of the pages")
#line 347 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-addresses, copy 3: translation */
/* xgettext:no-c-format */
NC_("label", "Address of the API")
#line 350 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-addresses, action hand-named: title */
/* xgettext:no-c-format */
N_("The name is entered")
#line 352 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-addresses, action hand-named, manual: ask */
/* xgettext:no-c-format */
N_("Enter the name too.")
#line 354 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-addresses, action hand-entered: title */
/* xgettext:no-c-format */
N_("Both addresses are entered")
#line 355 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-addresses, action hand-entered, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 359 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-own-keys: title */
/* xgettext:no-c-format */
N_("Enter your keys, create the provider")
#line 362 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-own-keys, text 1: text */
/* xgettext:no-c-format */
N_("Tick \"Use Custom Keys\" and enter these three. Then press \"Continue\".")
#line 363 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-own-keys, text 2: text */
/* xgettext:no-c-format */
N_("The private key is in this file. Open it in an editor and copy all of it.")
#line 364 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-own-keys, text 3: text */
/* xgettext:no-c-format */
N_("For your safety the wizard does not put secrets into the clipboard. Empty it afterwards.")
#line 367 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-own-keys, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name of the key")
#line 368 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-own-keys, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "Public key")
#line 369 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-own-keys, copy 3: translation */
/* xgettext:no-c-format */
NC_("label", "Private key, in this file")
#line 372 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-own-keys, action hand-own-created: title */
/* xgettext:no-c-format */
N_("The provider is created")
#line 373 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-own-keys, action hand-own-created, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 377 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-own-keys, action hand-own-created, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Without an API token nothing on Terraform's side can be read.")
#line 375 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-own-keys, action hand-own-created, outcome told: note */
/* xgettext:no-c-format */
N_("done by hand")
#line 382 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-create: title */
/* xgettext:no-c-format */
N_("Create the provider")
#line 385 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-create, text 1: text */
/* xgettext:no-c-format */
N_("Press \"Continue\". Terraform then shows the Consumer Key and the Public Key.")
#line 386 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-create, text 2: text */
/* xgettext:no-c-format */
N_("In the document the button is \"Create VCS Provider\" and brings you back to the list, which shows both.")
#line 389 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-create, action hand-created: title */
/* xgettext:no-c-format */
N_("The provider is created")
#line 390 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-create, action hand-created, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 394 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-keys: title */
/* xgettext:no-c-format */
N_("Keep both keys")
#line 397 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-keys, text 1: text */
/* xgettext:no-c-format */
N_("Leave Terraform's page open. Copy both values from it and paste them here: they go into Bitbucket's application link. Neither is a secret.")
#line 400 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-keys, field typed_key: label */
/* xgettext:no-c-format */
N_("Consumer Key")
#line 401 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-keys, field typed_key: help */
/* xgettext:no-c-format */
N_("A word of letters and digits.")
#line 402 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-keys, field typed_key: format */
/* xgettext:no-c-format */
N_("One word without blanks. Copy it again, whole.")
#line 403 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-keys, field typed_public: label */
/* xgettext:no-c-format */
N_("Public Key")
#line 404 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-keys, field typed_public: help */
/* xgettext:no-c-format */
N_("All of it, from -----BEGIN PUBLIC KEY----- to -----END PUBLIC KEY-----.")
#line 405 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-keys, field typed_public: format */
/* xgettext:no-c-format */
N_("It begins with -----BEGIN PUBLIC KEY----- and ends with -----END PUBLIC KEY-----. Copy it again, whole.")
#line 408 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-keys, action hand-kept: title */
/* xgettext:no-c-format */
N_("Both keys are here")
#line 409 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-keys, action hand-kept, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 413 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-keys, action hand-kept, outcome told: say */
/* xgettext:no-c-format */
N_("You copied both. Whether they are whole shows when the link is read back.")
#line 411 "screens/terraform-bitbucket-server/provider.json"
/* TRANSLATORS: screen hand-keys, action hand-kept, outcome told: note */
/* xgettext:no-c-format */
N_("done by hand")
#line 1 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link: title */
/* xgettext:no-c-format */
N_("The application link in Bitbucket")
#line 3 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("Still as {admin_name}, who made the log-in of step B.1: Bitbucket's application links are read, and one for Terraform is made with the consumer key and public key.")
#line 4 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, text 2: text */
/* xgettext:python-brace-format, no-c-format */
N_("A link's address can be there only once. Where another organization has {main_url} already, this one gets {organization_url}.")
#line 5 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, text 3: text */
/* xgettext:no-c-format */
N_("It is a generic application with an incoming link; everything else stays blank.")
#line 11 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, links 1: label */
/* xgettext:no-c-format */
N_("Application links")
#line 13 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, field link_name: label */
/* xgettext:no-c-format */
N_("Name of the link")
#line 14 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, field link_name: help */
/* xgettext:no-c-format */
N_("Bitbucket shows it to whoever approves. Each link needs a name of its own.")
#line 15 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, field adopt_link_ok: label */
/* xgettext:no-c-format */
N_("Use the link that is there?")
#line 16 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, field adopt_link_ok: help */
/* xgettext:no-c-format */
N_("Say yes if it was made for this organization, for instance by an earlier run. It gets these keys.")
#line 17 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, field replace_ok: label */
/* xgettext:no-c-format */
N_("Put these keys in its place?")
#line 18 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, field replace_ok: help */
/* xgettext:no-c-format */
N_("Whatever uses the former key can then no longer log in.")
#line 21 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links: title */
/* xgettext:no-c-format */
N_("Which links are there?")
#line 28 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome organization-there: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is a link for {organization_url} already, called \"{found_name}\". Shall it be used, with these keys?")
#line 26 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome organization-there: note */
/* xgettext:no-c-format */
N_("there already")
#line 29 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome organization-there: fix */
/* xgettext:no-c-format */
N_("Delete it in Bitbucket under Application links if nobody uses it, then press Enter.")
#line 34 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome main-there: say */
/* xgettext:python-brace-format, no-c-format */
N_("There is a link for {main_url} already, and it has the name {link_name}. Shall it be used, with these keys?")
#line 32 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome main-there: note */
/* xgettext:no-c-format */
N_("there already")
#line 35 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome main-there: fix */
/* xgettext:no-c-format */
N_("If it belongs to something else, enter another name: then the organization's own address is used.")
#line 40 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome name-taken: say */
/* xgettext:python-brace-format, no-c-format */
N_("Another link has the name {link_name} already: the one for {found_url}")
#line 38 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome name-taken: note */
/* xgettext:no-c-format */
N_("name is taken")
#line 41 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome name-taken: fix */
/* xgettext:no-c-format */
N_("Enter another name.")
#line 46 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome main-taken: say */
/* xgettext:python-brace-format, no-c-format */
N_("The link \"{found_name}\" has {main_url} already. So this one gets the address of the organization, {organization_url}")
#line 44 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome main-taken: note */
/* xgettext:no-c-format */
N_("main URL is taken")
#line 51 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome main-shown: say */
/* xgettext:python-brace-format, no-c-format */
N_("The link \"{found_name}\" shows {main_url} already. So this one gets the address of the organization, {organization_url}")
#line 49 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome main-shown: note */
/* xgettext:no-c-format */
N_("main URL is taken")
#line 56 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome free: say */
/* xgettext:python-brace-format, no-c-format */
N_("No link has {main_url} yet, so it is used.")
#line 54 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome free: note */
/* xgettext:no-c-format */
N_("main URL is free")
#line 61 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome free-otherwise: say */
/* xgettext:python-brace-format, no-c-format */
N_("No link has {main_url} yet, so it is used.")
#line 59 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome free-otherwise: note */
/* xgettext:no-c-format */
N_("main URL is free")
#line 65 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome other-version: say */
/* xgettext:python-brace-format, no-c-format */
N_("This Bitbucket has no version {applinks_try} of that.")
#line 64 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome other-version: note */
/* xgettext:no-c-format */
N_("not this version")
#line 70 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome no-rest: say */
/* xgettext:no-c-format */
N_("This Bitbucket does not let programs make application links. It is done in the browser next.")
#line 68 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action links, outcome no-rest: note */
/* xgettext:no-c-format */
N_("only in the browser")
#line 77 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action create-link: title */
/* xgettext:no-c-format */
N_("Make the application link")
#line 81 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action create-link, undo: title */
/* xgettext:no-c-format */
N_("Delete the application link in Bitbucket")
#line 88 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action create-link, outcome created: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket has made the link {link_name} for {link_url}")
#line 86 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action create-link, outcome created: note */
/* xgettext:no-c-format */
N_("made")
#line 92 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action create-link, outcome created-silent: say */
/* xgettext:no-c-format */
N_("Bitbucket says that the link was made, but not under which number. It is looked for.")
#line 91 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action create-link, outcome created-silent: note */
/* xgettext:no-c-format */
N_("made")
#line 96 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action create-link, outcome in-use: say */
/* xgettext:no-c-format */
N_("Bitbucket says that a link of this name or address is there already.")
#line 95 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action create-link, outcome in-use: note */
/* xgettext:no-c-format */
N_("already there")
#line 97 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action create-link, outcome in-use: fix */
/* xgettext:no-c-format */
N_("Press Enter: the list is read again, and the address or link that fits is taken. Otherwise enter another name.")
#line 102 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action create-link, outcome refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket did not make the link: {detail}")
#line 100 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action create-link, outcome refused: note */
/* xgettext:no-c-format */
N_("not made")
#line 103 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action create-link, outcome refused: fix */
/* xgettext:no-c-format */
N_("Correct what it names and press Enter. Otherwise go back to B.1, choose the browser, and make the link there.")
#line 110 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-link: title */
/* xgettext:no-c-format */
N_("Is the link as it must be?")
#line 117 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-link, outcome right: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back: the generic application {link_name} with {link_url}")
#line 115 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-link, outcome right: note */
/* xgettext:no-c-format */
N_("read back")
#line 122 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-link, outcome other-name: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back: the generic application \"{found_name}\" with {link_url}. The name is another one, which does no harm.")
#line 120 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-link, outcome other-name: note */
/* xgettext:no-c-format */
N_("under another name")
#line 127 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-link, outcome other-type: say */
/* xgettext:python-brace-format, no-c-format */
N_("The link with {link_url} is of the type {found_type}, and has to be a generic application.")
#line 125 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-link, outcome other-type: note */
/* xgettext:no-c-format */
N_("another type")
#line 128 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-link, outcome other-type: fix */
/* xgettext:no-c-format */
N_("Delete it in Bitbucket under Application links, then press Enter to have it made again.")
#line 133 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-link, outcome no-type: say */
/* xgettext:python-brace-format, no-c-format */
N_("The link with {link_url} is there. Bitbucket does not say which type it has.")
#line 131 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-link, outcome no-type: note */
/* xgettext:no-c-format */
N_("type not told")
#line 137 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-link, outcome gone: say */
/* xgettext:no-c-format */
N_("The link is not in the list.")
#line 136 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-link, outcome gone: note */
/* xgettext:no-c-format */
N_("not there")
#line 138 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-link, outcome gone: fix */
/* xgettext:no-c-format */
N_("Press Enter: the list is read again, and the link is made if it is missing.")
#line 145 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action consumer-there: title */
/* xgettext:no-c-format */
N_("Does it have keys already?")
#line 151 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action consumer-there, outcome same: say */
/* xgettext:no-c-format */
N_("The link has these keys already.")
#line 150 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action consumer-there, outcome same: note */
/* xgettext:no-c-format */
N_("these keys")
#line 155 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action consumer-there, outcome same-key: say */
/* xgettext:no-c-format */
N_("The link has this consumer key, but another public key or none. It is set anew.")
#line 154 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action consumer-there, outcome same-key: note */
/* xgettext:no-c-format */
N_("another public key")
#line 160 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action consumer-there, outcome other: say */
/* xgettext:python-brace-format, no-c-format */
N_("The link has the consumer key {found_key}, which is not Terraform's. Shall these keys take its place?")
#line 158 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action consumer-there, outcome other: note */
/* xgettext:no-c-format */
N_("other keys")
#line 161 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action consumer-there, outcome other: fix */
/* xgettext:no-c-format */
N_("Find out what uses it. To keep it, go back and give this link another name or address.")
#line 165 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action consumer-there, outcome none: say */
/* xgettext:no-c-format */
N_("The link has no keys yet.")
#line 164 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action consumer-there, outcome none: note */
/* xgettext:no-c-format */
N_("none yet")
#line 172 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action set-consumer: title */
/* xgettext:no-c-format */
N_("Enter the keys in the link")
#line 177 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action set-consumer, undo: title */
/* xgettext:no-c-format */
N_("Take the keys out of the link")
#line 177 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action set-consumer, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("In Bitbucket under Application links, edit the link for {link_url}, Incoming Authentication, and delete the consumer, or delete the link.")
#line 182 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action set-consumer, outcome set: say */
/* xgettext:no-c-format */
N_("Bitbucket has taken the consumer key and the public key.")
#line 181 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action set-consumer, outcome set: note */
/* xgettext:no-c-format */
N_("entered")
#line 187 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action set-consumer, outcome refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket did not take the keys: {detail}")
#line 185 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action set-consumer, outcome refused: note */
/* xgettext:no-c-format */
N_("keys not taken")
#line 188 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action set-consumer, outcome refused: fix */
/* xgettext:no-c-format */
N_("Go back to 1.6 and copy both again, whole: the public key has to be RSA.")
#line 192 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action set-consumer, outcome refused-silent: say */
/* xgettext:no-c-format */
N_("Bitbucket did not take the keys and names no reason.")
#line 191 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action set-consumer, outcome refused-silent: note */
/* xgettext:no-c-format */
N_("keys not taken")
#line 193 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action set-consumer, outcome refused-silent: fix */
/* xgettext:no-c-format */
N_("Go back to 1.6 and copy both again, whole: the public key has to be RSA.")
#line 197 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action set-consumer, outcome gone: say */
/* xgettext:no-c-format */
N_("The link is not there any more.")
#line 196 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action set-consumer, outcome gone: note */
/* xgettext:no-c-format */
N_("link is gone")
#line 198 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action set-consumer, outcome gone: fix */
/* xgettext:no-c-format */
N_("Press Enter: the list is read again, and the link is made if it is missing.")
#line 205 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-consumer: title */
/* xgettext:no-c-format */
N_("Are the keys read back?")
#line 211 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-consumer, outcome right: say */
/* xgettext:python-brace-format, no-c-format */
N_("Read back: the link has the consumer key {consumer_key} and the same public key as Terraform.")
#line 210 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-consumer, outcome right: note */
/* xgettext:no-c-format */
N_("read back")
#line 215 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-consumer, outcome other-public: say */
/* xgettext:no-c-format */
N_("Read back, the link has the consumer key but another public key. Terraform's signatures would be refused.")
#line 214 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-consumer, outcome other-public: note */
/* xgettext:no-c-format */
N_("another public key")
#line 216 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-consumer, outcome other-public: fix */
/* xgettext:no-c-format */
N_("Press Enter to set it again. If Terraform's keys were copied by hand, go back to 1.6 and copy the public key again, whole.")
#line 220 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-consumer, outcome no-public: say */
/* xgettext:python-brace-format, no-c-format */
N_("The link has the consumer key {consumer_key}. Bitbucket does not show its public key, so only connecting can prove it.")
#line 219 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-consumer, outcome no-public: note */
/* xgettext:no-c-format */
N_("public key not told")
#line 224 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-consumer, outcome missing: say */
/* xgettext:no-c-format */
N_("The link does not have Terraform's consumer key.")
#line 223 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-consumer, outcome missing: note */
/* xgettext:no-c-format */
N_("keys are missing")
#line 225 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link, action read-consumer, outcome missing: fix */
/* xgettext:no-c-format */
N_("Press Enter: it is looked for again, and entered if it is missing.")
#line 234 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-page: title */
/* xgettext:no-c-format */
N_("Open the application links")
#line 237 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-page, text 1: text */
/* xgettext:no-c-format */
N_("Still logged in to Bitbucket as an administrator, open \"Application Links\" in the sidebar of the administration, or directly by the link below.")
#line 238 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-page, text 2: text */
/* xgettext:no-c-format */
N_("Look through the list: is Terraform's main address there already? Each address can be there only once.")
#line 245 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-page, links 1: label */
/* xgettext:no-c-format */
N_("Application links")
#line 247 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-page, field main_taken: label */
/* xgettext:no-c-format */
N_("Is Terraform's main URL there already?")
#line 248 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-page, field main_taken: help */
/* xgettext:no-c-format */
N_("Yes when another organization was connected before: then the organization's own address is used.")
#line 251 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-page, action hand-links: title */
/* xgettext:no-c-format */
N_("The list is open")
#line 252 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-page, action hand-links, manual: ask */
/* xgettext:no-c-format */
N_("Nothing of this is read here, so this step ends as told.")
#line 256 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-url: title */
/* xgettext:no-c-format */
N_("Enter and confirm Terraform's URL")
#line 259 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-url, text 1: text */
/* xgettext:no-c-format */
N_("Enter the address in the text field at the top and press \"Create new link\".")
#line 260 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-url, text 2: text */
/* xgettext:no-c-format */
N_("Press \"Create link\", choose \"Atlassian product\" and enter the address. Never \"External application\": that is OAuth 2, which does not work here.")
#line 261 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-url, text 3: text */
/* xgettext:no-c-format */
N_("Press \"Create link\", choose \"Atlassian product via OAuth 1.0\" and enter the address. Neither \"via OAuth 2.0\" nor \"External application\" works here.")
#line 262 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-url, text 4: text */
/* xgettext:no-c-format */
N_("In the dialog \"Configure application URL\" press \"Continue\".")
#line 263 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-url, text 5: text */
/* xgettext:no-c-format */
N_("In the dialog \"Configure application URL\" tick \"Use this URL\" and press \"Continue\".")
#line 264 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-url, text 6: text */
/* xgettext:no-c-format */
N_("The dialog says that it got no response. That is so with every application that is not Atlassian's.")
#line 265 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-url, text 7: text */
/* xgettext:no-c-format */
N_("In the document, for versions before 7.20, it is a text field and \"Create new link\".")
#line 268 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-url, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Address of Terraform")
#line 269 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-url, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "Address of the organization in Terraform")
#line 271 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-url, links 1: label */
/* xgettext:no-c-format */
N_("Application links")
#line 273 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-url, action hand-link-url: title */
/* xgettext:no-c-format */
N_("The URL is confirmed")
#line 274 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-url, action hand-link-url, manual: ask */
/* xgettext:no-c-format */
N_("Nothing of this is read here, so this step ends as told.")
#line 278 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-form: title */
/* xgettext:no-c-format */
N_("Fill in \"Link applications\"")
#line 281 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-form, text 1: text */
/* xgettext:no-c-format */
N_("In the dialog \"Link applications\" enter these values, tick \"Create incoming link\", leave all other fields blank, and press \"Continue\".")
#line 284 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-form, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name of the application")
#line 285 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-form, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "Type of application")
#line 286 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-form, copy 3: translation */
/* xgettext:no-c-format */
NC_("label", "Make the incoming link")
#line 289 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-form, action hand-link-form: title */
/* xgettext:no-c-format */
N_("The form is filled in")
#line 290 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-form, action hand-link-form, manual: ask */
/* xgettext:no-c-format */
N_("Nothing of this is read here, so this step ends as told.")
#line 294 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-consumer: title */
/* xgettext:no-c-format */
N_("Enter the keys")
#line 297 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-consumer, text 1: text */
/* xgettext:no-c-format */
N_("In the next dialog, also called \"Link applications\", enter these three and press \"Continue\".")
#line 298 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-consumer, text 2: text */
/* xgettext:no-c-format */
N_("If it shows no Consumer Key but a client ID and secret, \"External application\" was chosen: cancel, and begin again with 2.2.")
#line 301 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-consumer, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Name of the key")
#line 302 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-consumer, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "Name of the application")
#line 303 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-consumer, copy 3: translation */
/* xgettext:no-c-format */
NC_("label", "Public key")
#line 306 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-consumer, action hand-consumer: title */
/* xgettext:no-c-format */
N_("The keys are entered")
#line 308 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-consumer, action hand-consumer, manual: ask */
/* xgettext:no-c-format */
N_("Nothing of this is read here, so this step ends as told.")
#line 310 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-consumer, action hand-own-consumer: title */
/* xgettext:no-c-format */
N_("The keys are entered")
#line 312 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-consumer, action hand-own-consumer, manual: ask */
/* xgettext:no-c-format */
N_("A signed request proves it next.")
#line 315 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-consumer, action hand-own-consumer, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. A signed request proves it next.")
#line 314 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-consumer, action hand-own-consumer, outcome told: note */
/* xgettext:no-c-format */
N_("proved next")
#line 320 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof: title */
/* xgettext:no-c-format */
N_("Does Bitbucket take the signature?")
#line 323 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, text 1: text */
/* xgettext:no-c-format */
N_("With your own keys the wizard can do what Terraform will do: it signs a request to Bitbucket and asks for a request token. Nothing comes of it but the proof; the token is thrown away.")
#line 326 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed: title */
/* xgettext:no-c-format */
N_("Is the signature right?")
#line 343 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome right: say */
/* xgettext:no-c-format */
N_("Bitbucket took the signature: consumer key, public key, address and clock are right.")
#line 341 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome right: note */
/* xgettext:no-c-format */
N_("signature taken")
#line 347 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome unknown-key: say */
/* xgettext:no-c-format */
N_("Bitbucket does not know the consumer key: the link is missing, was deleted, or has another one.")
#line 346 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome unknown-key: note */
/* xgettext:no-c-format */
N_("key not known")
#line 348 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome unknown-key: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Go back to 2.1 and look at the link: its Consumer Key must be {consumer_key}. Then press Enter.")
#line 352 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome unknown-key-header: say */
/* xgettext:no-c-format */
N_("Bitbucket does not know the consumer key: the link is missing, was deleted, or has another one.")
#line 351 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome unknown-key-header: note */
/* xgettext:no-c-format */
N_("key not known")
#line 353 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome unknown-key-header: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Go back to 2.1 and look at the link: its Consumer Key must be {consumer_key}. Then press Enter.")
#line 357 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome wrong-signature: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket refuses the signature: the public key in the link is another one, or Bitbucket's base URL is not {base_url}")
#line 356 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome wrong-signature: note */
/* xgettext:no-c-format */
N_("signature refused")
#line 358 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome wrong-signature: fix */
/* xgettext:no-c-format */
N_("Compare the public key in the link. If it is right, an administrator looks at the base URL under Server settings and at what the proxy makes of it.")
#line 362 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome wrong-signature-header: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket refuses the signature: the public key in the link is another one, or Bitbucket's base URL is not {base_url}")
#line 361 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome wrong-signature-header: note */
/* xgettext:no-c-format */
N_("signature refused")
#line 363 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome wrong-signature-header: fix */
/* xgettext:no-c-format */
N_("Compare the public key in the link. If it is right, an administrator looks at the base URL under Server settings and at what the proxy makes of it.")
#line 367 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome clock: say */
/* xgettext:no-c-format */
N_("Bitbucket refuses the time in the request: the clocks of this machine and of the server are too far apart.")
#line 366 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome clock: note */
/* xgettext:no-c-format */
N_("clocks differ")
#line 368 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome clock: fix */
/* xgettext:no-c-format */
N_("Set both clocks right. Terraform signs by its own clock, so the server's has to be right in any case.")
#line 372 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome clock-header: say */
/* xgettext:no-c-format */
N_("Bitbucket refuses the time in the request: the clocks of this machine and of the server are too far apart.")
#line 371 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome clock-header: note */
/* xgettext:no-c-format */
N_("clocks differ")
#line 373 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome clock-header: fix */
/* xgettext:no-c-format */
N_("Set both clocks right. Terraform signs by its own clock, so the server's has to be right in any case.")
#line 378 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome other-problem: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket refuses the request: {oauth_said}")
#line 376 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome other-problem: note */
/* xgettext:no-c-format */
N_("refused")
#line 379 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome other-problem: fix */
/* xgettext:no-c-format */
N_("Look at the details. If the link was made as \"External application\", delete it and make it again for OAuth 1.0.")
#line 383 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome refused: say */
/* xgettext:no-c-format */
N_("Bitbucket, or something in front of it, refuses the signed request and names no reason.")
#line 382 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome refused: note */
/* xgettext:no-c-format */
N_("refused")
#line 384 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome refused: fix */
/* xgettext:no-c-format */
N_("Check that no single sign-on or proxy stands before /plugins/servlet/oauth: Terraform's requests have to get through, too.")
#line 388 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome missing: say */
/* xgettext:no-c-format */
N_("There is no OAuth 1.0 at this address.")
#line 387 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome missing: note */
/* xgettext:no-c-format */
N_("not there")
#line 389 "screens/terraform-bitbucket-server/link.json"
/* TRANSLATORS: screen link-proof, action signed, outcome missing: fix */
/* xgettext:no-c-format */
N_("Check the address of Bitbucket; its folder may be missing. Otherwise OAuth 1.0 was switched off.")
#line 1 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account: title */
/* xgettext:no-c-format */
N_("The service account")
#line 2 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("The administrator's part is done: from here on {admin_name} is not used any more, unless you let it add the SSH key.")
#line 3 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, text 2: text */
/* xgettext:no-c-format */
N_("Log the administrator out of Bitbucket in the browser.")
#line 4 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, text 3: text */
/* xgettext:no-c-format */
N_("Terraform acts in Bitbucket as a service account. For most organizations that is an account of its own; a personal one works, too, until that person leaves.")
#line 5 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, text 4: text */
/* xgettext:no-c-format */
N_("It has to be admin of the repositories with Terraform code, because only admins may create webhooks.")
#line 7 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, links 1: label */
/* xgettext:no-c-format */
N_("Bitbucket")
#line 9 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, field account_user: label */
/* xgettext:no-c-format */
N_("User name of the service account")
#line 10 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, field account_user: help */
/* xgettext:no-c-format */
N_("The one it logs in to Bitbucket with.")
#line 11 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, field account_way: label */
/* xgettext:no-c-format */
N_("Its log-in here")
#line 12 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, field account_way: help */
/* xgettext:no-c-format */
N_("With it the wizard shows which repositories the account may manage, and adds the SSH key.")
#line 14 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, field account_way, choices 1: label */
/* xgettext:no-c-format */
N_("with password or access token")
#line 14 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, field account_way, choices 1: note */
/* xgettext:no-c-format */
N_("Rights and repositories are read.")
#line 15 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, field account_way, choices 2: label */
/* xgettext:no-c-format */
N_("in the browser alone")
#line 15 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, field account_way, choices 2: note */
/* xgettext:no-c-format */
N_("The log-in over SSH proves the account.")
#line 17 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, field account_password: label */
/* xgettext:no-c-format */
N_("Its password or HTTP access token")
#line 19 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, field account_password: help */
/* xgettext:no-c-format */
N_("With a token everything can be read, but the SSH key may have to be added in the browser.")
#line 21 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, field account_password, shapes 1: name */
/* xgettext:no-c-format */
N_("an HTTP access token of Bitbucket")
#line 22 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, field account_password, shapes 2: name */
/* xgettext:no-c-format */
N_("a Terraform API token, which does not belong here")
#line 24 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, field same_ok: label */
/* xgettext:no-c-format */
N_("Is the same person meant?")
#line 25 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, field same_ok: help */
/* xgettext:no-c-format */
N_("Better is an account of its own: Terraform can then do no administrator's work.")
#line 28 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action whose-account: title */
/* xgettext:no-c-format */
N_("Who is that in Bitbucket?")
#line 35 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action whose-account, outcome same-person: say */
/* xgettext:python-brace-format, no-c-format */
N_("This is {account_name}, the same account as the administrator's. Terraform would act with all of its rights. Is that meant?")
#line 33 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action whose-account, outcome same-person: note */
/* xgettext:no-c-format */
N_("the administrator")
#line 36 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action whose-account, outcome same-person: fix */
/* xgettext:no-c-format */
N_("Enter the service account that Terraform is to act as.")
#line 41 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action whose-account, outcome known: say */
/* xgettext:python-brace-format, no-c-format */
N_("Logged in to Bitbucket as {account_name}.")
#line 39 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action whose-account, outcome known: note */
/* xgettext:python-brace-format, no-c-format */
N_("{account_name}")
#line 45 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action whose-account, outcome anonymous: say */
/* xgettext:no-c-format */
N_("Bitbucket answers as to a stranger: it did not look at the user name and password.")
#line 44 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action whose-account, outcome anonymous: note */
/* xgettext:no-c-format */
N_("not logged in")
#line 46 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action whose-account, outcome anonymous: fix */
/* xgettext:no-c-format */
N_("Check that no proxy takes the log-in out. Otherwise choose the browser for this account.")
#line 53 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action account-said: title */
/* xgettext:no-c-format */
N_("The service account")
#line 55 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action account-said, manual: ask */
/* xgettext:no-c-format */
N_("Log in to Bitbucket in the browser as this account. The log-in over SSH proves it later.")
#line 59 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action account-said, outcome told: say */
/* xgettext:python-brace-format, no-c-format */
N_("You said that it is {account_name}. The log-in over SSH proves the account later.")
#line 57 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action account-said, outcome told: note */
/* xgettext:no-c-format */
N_("you said so")
#line 62 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action account-by-hand: title */
/* xgettext:no-c-format */
N_("The service account")
#line 64 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action account-by-hand, manual: ask */
/* xgettext:no-c-format */
N_("Log in to Bitbucket in the browser as this account. The log-in over SSH proves it later.")
#line 68 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action account-by-hand, outcome told: say */
/* xgettext:python-brace-format, no-c-format */
N_("You said that it is {account_name}. The log-in over SSH proves the account later.")
#line 66 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen account, action account-by-hand, outcome told: note */
/* xgettext:no-c-format */
N_("you said so")
#line 73 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories: title */
/* xgettext:no-c-format */
N_("What may the account manage?")
#line 76 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("Here are the repositories where {account_name} is admin, also by way of its groups and projects. Terraform can use all of them, and no others.")
#line 77 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, text 2: text */
/* xgettext:no-c-format */
N_("Choose one for the end of this guide; it is only an example.")
#line 80 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, field repository: label */
/* xgettext:no-c-format */
N_("Repository")
#line 81 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, field repository: help */
/* xgettext:no-c-format */
N_("One with Terraform code, if there is one.")
#line 85 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, action admin-repositories: title */
/* xgettext:no-c-format */
N_("Where is it admin?")
#line 92 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, action admin-repositories, outcome some: say */
/* xgettext:python-brace-format, no-c-format */
N_("{account_name} is admin of these repositories.")
#line 90 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, action admin-repositories, outcome some: note */
/* xgettext:python-brace-format, no-c-format */
N_("{repository_count} repositories")
#line 98 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, action admin-repositories, outcome none: say */
/* xgettext:python-brace-format, no-c-format */
N_("{account_name} is admin of no repository. Terraform could not create a webhook anywhere.")
#line 97 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, action admin-repositories, outcome none: note */
/* xgettext:no-c-format */
N_("none")
#line 99 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, action admin-repositories, outcome none: fix */
/* xgettext:python-brace-format, no-c-format */
N_("In the settings of the repository or its project, under permissions, make {account_name} admin. Then press Enter.")
#line 106 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, action repository-known: title */
/* xgettext:no-c-format */
N_("How will Terraform call it?")
#line 113 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, action repository-known, outcome there: say */
/* xgettext:python-brace-format, no-c-format */
N_("Terraform calls it {repository_key}/{repository_slug}.")
#line 111 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, action repository-known, outcome there: note */
/* xgettext:python-brace-format, no-c-format */
N_("{repository_key}/{repository_slug}")
#line 117 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, action repository-known, outcome gone: say */
/* xgettext:no-c-format */
N_("The repository is not in the list any more.")
#line 116 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, action repository-known, outcome gone: note */
/* xgettext:no-c-format */
N_("not there any more")
#line 118 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories, action repository-known, outcome gone: fix */
/* xgettext:no-c-format */
N_("Choose another one.")
#line 127 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories-hand: title */
/* xgettext:no-c-format */
N_("Is it admin of the repositories?")
#line 130 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories-hand, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("In the settings of each repository with Terraform code, or of its project, look under permissions: {account_name} has to be admin there.")
#line 132 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories-hand, links 1: label */
/* xgettext:no-c-format */
N_("Bitbucket")
#line 134 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories-hand, action hand-repositories: title */
/* xgettext:no-c-format */
N_("The account is admin")
#line 135 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories-hand, action hand-repositories, manual: ask */
/* xgettext:no-c-format */
N_("Without the account's password its rights cannot be read, so this step ends as told.")
#line 138 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories-hand, action hand-repositories, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Without the account's password its rights cannot be read.")
#line 137 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen repositories-hand, action hand-repositories, outcome told: note */
/* xgettext:no-c-format */
N_("you said so")
#line 143 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-settings: title */
/* xgettext:no-c-format */
N_("SSH in Bitbucket")
#line 145 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-settings, text 1: text */
/* xgettext:no-c-format */
N_("Terraform fetches code over SSH. Bitbucket has an SSH server of its own, usually on port 7999.")
#line 146 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-settings, text 2: text */
/* xgettext:no-c-format */
N_("An administrator sees host, port and fingerprint under Server settings, SSH access.")
#line 149 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-settings, action ssh-of-account: title */
/* xgettext:no-c-format */
N_("How is SSH set up?")
#line 159 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-settings, action ssh-of-admin: title */
/* xgettext:no-c-format */
N_("How is SSH set up?")
#line 169 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-settings, action ssh-by-hand: title */
/* xgettext:no-c-format */
N_("SSH is switched on")
#line 171 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-settings, action ssh-by-hand, manual: ask */
/* xgettext:no-c-format */
N_("Look under Server settings, SSH access, whether it is on. Host and port are asked next.")
#line 175 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-settings, action ssh-by-hand, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Host and port are asked next.")
#line 173 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-settings, action ssh-by-hand, outcome told: note */
/* xgettext:no-c-format */
N_("you said so")
#line 180 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host: title */
/* xgettext:no-c-format */
N_("Which host key does it show?")
#line 182 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, text 1: text */
/* xgettext:no-c-format */
N_("Before the key is tried, the server shows its own. It is compared with the one that Bitbucket reports; where it reports none, you compare.")
#line 183 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, text 2: text */
/* xgettext:no-c-format */
N_("That the port answers from here does not prove that Terraform reaches it, too.")
#line 190 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, field ssh_host: label */
/* xgettext:no-c-format */
N_("Host for SSH")
#line 191 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, field ssh_host: help */
/* xgettext:no-c-format */
N_("In a cluster often the name of the load balancer.")
#line 192 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, field ssh_host: format */
/* xgettext:no-c-format */
N_("A host name or address, nothing else.")
#line 193 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, field ssh_port: label */
/* xgettext:no-c-format */
N_("Port for SSH")
#line 194 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, field ssh_port: help */
/* xgettext:no-c-format */
N_("Usually 7999; behind a load balancer often 22.")
#line 195 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, field ssh_port: format */
/* xgettext:no-c-format */
N_("A number from 1 to 65535, usually 7999.")
#line 196 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, field host_key_ok: label */
/* xgettext:no-c-format */
N_("Is this Bitbucket's fingerprint?")
#line 197 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, field host_key_ok: help */
/* xgettext:no-c-format */
N_("Only say yes after comparing. An administrator sees it under Server settings, SSH access.")
#line 200 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key: title */
/* xgettext:no-c-format */
N_("Which key does the server show?")
#line 206 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome reported: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server shows the host key that Bitbucket reports: {host_sha256}")
#line 204 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome reported: note */
/* xgettext:no-c-format */
N_("as reported")
#line 212 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome reported-bare: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server shows the host key that Bitbucket reports: {host_sha256}")
#line 210 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome reported-bare: note */
/* xgettext:no-c-format */
N_("as reported")
#line 218 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome reported-md5: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server shows the host key that Bitbucket reports: {host_md5}")
#line 216 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome reported-md5: note */
/* xgettext:no-c-format */
N_("as reported")
#line 224 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome differs: say */
/* xgettext:python-brace-format, no-c-format */
N_("{ssh_banner} shows the fingerprint {host_sha256} ({host_md5}), and Bitbucket reports {reported_key}. They differ: another server may answer here, such as the machine's own. Do you know this one?")
#line 222 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome differs: note */
/* xgettext:no-c-format */
N_("not as reported")
#line 225 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome differs: fix */
/* xgettext:no-c-format */
N_("Check host and port: Bitbucket has an SSH server of its own, usually on 7999. If they are right, somebody may stand in between.")
#line 231 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome own-sshd: say */
/* xgettext:python-brace-format, no-c-format */
N_("{ssh_banner} answers here, which is usually the SSH server of the machine itself and not Bitbucket's. Its fingerprint is {host_sha256} ({host_md5}). Is it really Bitbucket's?")
#line 229 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome own-sshd: note */
/* xgettext:no-c-format */
N_("the machine's own SSH?")
#line 232 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome own-sshd: fix */
/* xgettext:no-c-format */
N_("Enter Bitbucket's own port, usually 7999.")
#line 238 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome shown: say */
/* xgettext:python-brace-format, no-c-format */
N_("The server shows the fingerprint {host_sha256} ({host_md5}). Is it the same as under Server settings, SSH access?")
#line 236 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome shown: note */
/* xgettext:no-c-format */
N_("to be compared")
#line 239 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome shown: fix */
/* xgettext:no-c-format */
N_("Do not go on. Ask an administrator of Bitbucket: somebody may stand in between, or the port belongs to another machine.")
#line 244 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other: say */
/* xgettext:no-c-format */
N_("The server shows a key of a kind that this guide does not know.")
#line 243 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 245 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen ssh-host, action host-key, outcome other: fix */
/* xgettext:no-c-format */
N_("Check host and port, then press Enter.")
#line 250 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key: title */
/* xgettext:no-c-format */
N_("Add the public key in Bitbucket")
#line 252 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("The public key goes to the SSH keys of {account_name}. Then a log-in with the private key asks Bitbucket whose key it is.")
#line 253 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, text 2: text */
/* xgettext:no-c-format */
N_("Open \"SSH keys\" of the account (its picture at the upper right, \"Manage account\"), press \"Add key\", paste the line, press \"Add key\" again. It must stay one line.")
#line 259 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, copy 1: translation */
/* xgettext:no-c-format */
NC_("label", "Public key")
#line 260 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, copy 2: translation */
/* xgettext:no-c-format */
NC_("label", "Fingerprint, for comparing")
#line 261 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, copy 3: translation */
/* xgettext:no-c-format */
NC_("label", "Fingerprint, for comparing")
#line 264 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, links 1: label */
/* xgettext:no-c-format */
N_("SSH keys, as the service account")
#line 267 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, field add_way: label */
/* xgettext:no-c-format */
N_("Who adds the key?")
#line 268 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, field add_way: help */
/* xgettext:no-c-format */
N_("If Bitbucket refuses it with an access token, choose another way.")
#line 270 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, field add_way, choices 1: label */
/* xgettext:no-c-format */
N_("the wizard, as the service account")
#line 271 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, field add_way, choices 2: label */
/* xgettext:no-c-format */
N_("the wizard, as the administrator")
#line 272 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, field add_way, choices 3: label */
/* xgettext:no-c-format */
N_("you, in the browser")
#line 274 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, field legacy_ok: label */
/* xgettext:no-c-format */
N_("Log in with old algorithms?")
#line 275 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, field legacy_ok: help */
/* xgettext:no-c-format */
N_("SHA-1 is no longer safe. It is used for these log-ins only.")
#line 279 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action keys-of-account: title */
/* xgettext:no-c-format */
N_("Is the key there already?")
#line 289 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action add-as-account: title */
/* xgettext:no-c-format */
N_("Add the public key")
#line 292 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action add-as-account, undo: title */
/* xgettext:no-c-format */
N_("Remove the public key from the account")
#line 301 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action keys-as-admin: title */
/* xgettext:no-c-format */
N_("Is the key there already?")
#line 311 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action add-as-admin: title */
/* xgettext:no-c-format */
N_("Add the public key")
#line 314 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action add-as-admin, undo: title */
/* xgettext:no-c-format */
N_("Remove the public key from the account")
#line 323 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action key-known: title */
/* xgettext:no-c-format */
N_("Is the key there already?")
#line 329 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action key-known, outcome there: say */
/* xgettext:no-c-format */
N_("Bitbucket knows this key already.")
#line 328 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action key-known, outcome there: note */
/* xgettext:no-c-format */
N_("there already")
#line 333 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action key-known, outcome not-there: say */
/* xgettext:no-c-format */
N_("Bitbucket does not know this key yet.")
#line 332 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action key-known, outcome not-there: note */
/* xgettext:no-c-format */
N_("not yet")
#line 337 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action add-key: title */
/* xgettext:no-c-format */
N_("Add the public key")
#line 339 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action add-key, manual: ask */
/* xgettext:python-brace-format, no-c-format */
N_("Logged in as {account_name}, open the page SSH keys, press \"Add key\", paste the line that is shown, and press \"Add key\".")
#line 340 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action add-key, undo: title */
/* xgettext:no-c-format */
N_("Remove the public key from the account")
#line 340 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action add-key, undo: by_hand */
/* xgettext:python-brace-format, no-c-format */
N_("On the page SSH keys of {account_name}, remove the key with the fingerprint {key_sha256}.")
#line 343 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action add-key, outcome added: say */
/* xgettext:no-c-format */
N_("You said that the key was added. The log-in proves it.")
#line 342 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action add-key, outcome added: note */
/* xgettext:no-c-format */
N_("you said so")
#line 346 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in: title */
/* xgettext:no-c-format */
N_("Whose key is it for Bitbucket?")
#line 352 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome legacy: say */
/* xgettext:no-c-format */
N_("This server knows only old algorithms with SHA-1, which are no longer safe.")
#line 351 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome legacy: note */
/* xgettext:no-c-format */
N_("SHA-1 only")
#line 353 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome legacy: fix */
/* xgettext:no-c-format */
N_("Best have Bitbucket updated. To go on with the old algorithms for this log-in alone, answer yes, then press Enter.")
#line 357 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome right: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket accepted the key and says that it belongs to {account_name}.")
#line 356 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome right: note */
/* xgettext:python-brace-format, no-c-format */
N_("{account_name}")
#line 361 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome admin: say */
/* xgettext:python-brace-format, no-c-format */
N_("The key was added to the administrator {admin_name} and not to {account_name}.")
#line 360 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome admin: note */
/* xgettext:no-c-format */
N_("the administrator's key")
#line 362 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome admin: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Remove it there: the browser was logged in as the administrator. Log in as {account_name}, add the key, and press Enter.")
#line 367 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome other-user: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket says that the key belongs to {key_user}, and the service account is {account_name}.")
#line 365 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome other-user: note */
/* xgettext:no-c-format */
N_("key of another")
#line 368 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome other-user: fix */
/* xgettext:python-brace-format, no-c-format */
N_("If {key_user} is meant, go back to 4.2 and enter that name, in the same letters. Otherwise remove the key there and add it for {account_name}.")
#line 372 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome said-more: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket accepted the key, and its answer names {account_name}.")
#line 371 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome said-more: note */
/* xgettext:python-brace-format, no-c-format */
N_("{account_name}")
#line 376 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome silent: say */
/* xgettext:no-c-format */
N_("The server accepted the key but does not say whose it is. So it was probably Bitbucket.")
#line 375 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome silent: note */
/* xgettext:no-c-format */
N_("no name given")
#line 380 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome refused: say */
/* xgettext:no-c-format */
N_("Bitbucket does not know this key yet. Just after adding it that is normal for a moment.")
#line 379 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome refused: note */
/* xgettext:no-c-format */
N_("not known yet")
#line 381 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome refused: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Check that it was added for {account_name}, whole and as one line, and that it was saved.")
#line 385 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome no-whoami: say */
/* xgettext:no-c-format */
N_("The server accepted the key but does not know the question whose it is. Bitbucket answers it, so this may be another server.")
#line 384 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome no-whoami: note */
/* xgettext:no-c-format */
N_("accepted, no name")
#line 389 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome other: say */
/* xgettext:no-c-format */
N_("The server answered the log-in in a way that this guide does not know.")
#line 388 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome other: note */
/* xgettext:no-c-format */
N_("unknown answer")
#line 390 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key, action log-in, outcome other: fix */
/* xgettext:no-c-format */
N_("Look at the details, press Enter to try again, and report it with the details if it stays so.")
#line 277 "screens/terraform-bitbucket-server/account.json"
/* TRANSLATORS: screen public-key: waits */
/* xgettext:no-c-format */
N_("Add the public key on the account's page, if you have not done so, and save it.")
#line 1 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen connect: title */
/* xgettext:no-c-format */
N_("Connect, and allow it in Bitbucket")
#line 3 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen connect, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("In the browser log in to Bitbucket as {account_name}, and not as an administrator. A private window helps. Log in to Terraform there, too.")
#line 4 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen connect, text 2: text */
/* xgettext:python-brace-format, no-c-format */
N_("Then open the page below. It leads to Bitbucket, which asks whether Terraform may act as {account_name}: check the name and press \"Allow\".")
#line 5 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen connect, text 3: text */
/* xgettext:no-c-format */
N_("The wizard watches until Terraform has its token. You may also quit and go on another day.")
#line 6 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen connect, text 4: text */
/* xgettext:python-brace-format, no-c-format */
N_("An error page (500) before Bitbucket's question means: Terraform could not reach {http_url}, does not trust its certificate, or the keys in the link are not those of step 1.6.")
#line 12 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen connect, links 1: label */
/* xgettext:no-c-format */
N_("Connect the organization to Bitbucket")
#line 15 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen connect, field account_right_ok: label */
/* xgettext:no-c-format */
N_("Is it the right account?")
#line 16 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen connect, field account_right_ok: help */
/* xgettext:no-c-format */
N_("Everything that Terraform does in Bitbucket is done as this account.")
#line 20 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen connect, action connected: title */
/* xgettext:no-c-format */
N_("Has it been allowed?")
#line 29 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen connect, action who-allowed: title */
/* xgettext:no-c-format */
N_("Was it the service account?")
#line 18 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen connect: waits */
/* xgettext:no-c-format */
N_("Open the page with o, press \"Allow\" in Bitbucket as the service account, and leave this running. With q you quit and go on later.")
#line 40 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen hand-connect: title */
/* xgettext:no-c-format */
N_("Connect, and allow it in Bitbucket")
#line 43 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen hand-connect, text 1: text */
/* xgettext:python-brace-format, no-c-format */
N_("In the browser log in to Bitbucket as {account_name}, and not as an administrator.")
#line 44 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen hand-connect, text 2: text */
/* xgettext:no-c-format */
N_("Go back to Terraform. In the document the button is \"Connect organization\" with the organization's name, on the page VCS Provider; today the form leads on by itself after the application link.")
#line 45 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen hand-connect, text 3: text */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket asks whether Terraform may act as {account_name}: check the name and press \"Allow\".")
#line 46 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen hand-connect, text 4: text */
/* xgettext:no-c-format */
N_("An error 500 means that Terraform itself could not reach Bitbucket, does not trust its certificate, or its signature was refused. Compare the addresses of step 1.4 and the keys of step 2.5.")
#line 49 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen hand-connect, links 1: label */
/* xgettext:no-c-format */
N_("Providers of the organization")
#line 52 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen hand-connect, action hand-connected: title */
/* xgettext:no-c-format */
N_("It is connected")
#line 53 "screens/terraform-bitbucket-server/connect.json"
/* TRANSLATORS: screen hand-connect, action hand-connected, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 1 "screens/shared/terraform-proof.json"
/* TRANSLATORS: screen proof: title */
/* xgettext:no-c-format */
N_("Does Terraform see the code?")
#line 3 "screens/shared/terraform-proof.json"
/* TRANSLATORS: screen proof, text 1: text */
/* xgettext:no-c-format */
N_("As a last proof Terraform itself is asked which repositories it sees. Older versions of Terraform cannot tell.")
#line 6 "screens/shared/terraform-proof.json"
/* TRANSLATORS: screen proof, action seen-repositories: title */
/* xgettext:no-c-format */
N_("Which repositories does it see?")
#line 1 "screens/terraform-bitbucket-server/end.json"
/* TRANSLATORS: screen finished: title */
/* xgettext:no-c-format */
N_("Finished")
#line 2 "screens/terraform-bitbucket-server/end.json"
/* TRANSLATORS: screen finished, text 1: text */
/* xgettext:no-c-format */
N_("Terraform can now use the code in your Bitbucket: create a workspace and choose a repository.")
#line 3 "screens/terraform-bitbucket-server/end.json"
/* TRANSLATORS: screen finished, text 2: text */
/* xgettext:python-brace-format, no-c-format */
N_("As text a repository is its project's key and its name, such as {repository_key}/{repository_slug}.")
#line 4 "screens/terraform-bitbucket-server/end.json"
/* TRANSLATORS: screen finished, text 3: text */
/* xgettext:no-c-format */
N_("Start the first run by hand. Later every push starts one, if Bitbucket can reach Terraform for its webhooks. The webhook comes with the first workspace, not before.")
#line 5 "screens/terraform-bitbucket-server/end.json"
/* TRANSLATORS: screen finished, text 4: text */
/* xgettext:python-brace-format, no-c-format */
N_("If a run fails at fetching the code, Terraform does not reach the SSH port {ssh_port}.")
#line 6 "screens/terraform-bitbucket-server/end.json"
/* TRANSLATORS: screen finished, text 5: text */
/* xgettext:no-c-format */
N_("Deleting the provider in Terraform unlinks every workspace that uses it.")
#line 9 "screens/terraform-bitbucket-server/end.json"
/* TRANSLATORS: screen finished, links 1: label */
/* xgettext:no-c-format */
N_("Workspaces")
#line 12 "screens/terraform-bitbucket-server/end.json"
/* TRANSLATORS: screen finished, action hand-finished: title */
/* xgettext:no-c-format */
N_("Terraform lists repositories")
#line 14 "screens/terraform-bitbucket-server/end.json"
/* TRANSLATORS: screen finished, action hand-finished, manual: ask */
/* xgettext:no-c-format */
N_("Without an API token nothing on Terraform's side can be read, so this step ends as told.")
#line 2 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome captcha-header: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket wants a captcha from {admin_user}, because a wrong password came too often. Until then it refuses the right one, too.")
#line 1 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome captcha-header: note */
/* xgettext:no-c-format */
N_("captcha wanted")
#line 3 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome captcha-header: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Log in once in the browser as {admin_user} and solve the captcha. Only then press Enter: every further try here keeps it up.")
#line 7 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome captcha: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket wants a captcha from {admin_user}, because a wrong password came too often. Until then it refuses the right one, too.")
#line 6 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome captcha: note */
/* xgettext:no-c-format */
N_("captcha wanted")
#line 8 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome captcha: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Log in once in the browser as {admin_user} and solve the captcha. Only then press Enter: every further try here keeps it up.")
#line 12 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome basic-off: say */
/* xgettext:no-c-format */
N_("This Bitbucket takes no user name and password from programs: basic authentication is switched off.")
#line 11 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome basic-off: note */
/* xgettext:no-c-format */
N_("passwords switched off")
#line 13 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome basic-off: fix */
/* xgettext:no-c-format */
N_("Go back to step B.1 and choose the browser for Bitbucket's part. Or have basic authentication allowed for this account.")
#line 17 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome websudo: say */
/* xgettext:no-c-format */
N_("Bitbucket wants a secure administrator session for this, which only the browser can open.")
#line 16 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome websudo: note */
/* xgettext:no-c-format */
N_("wants a fresh log-in")
#line 18 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome websudo: fix */
/* xgettext:no-c-format */
N_("Go back to step B.1, choose the browser for Bitbucket's part, and confirm your password there when it is asked for.")
#line 22 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome not-admin: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket knows {admin_user}, but does not let this account do administrator's work.")
#line 21 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome not-admin: note */
/* xgettext:no-c-format */
N_("no administrator")
#line 23 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome not-admin: fix */
/* xgettext:no-c-format */
N_("Use the user name and password of an administrator. An HTTP access token never carries these rights, not even an administrator's.")
#line 27 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome not-admin-text: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket does not let {admin_user} do administrator's work.")
#line 26 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome not-admin-text: note */
/* xgettext:no-c-format */
N_("no administrator")
#line 28 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome not-admin-text: fix */
/* xgettext:no-c-format */
N_("Use the user name and password of an administrator. An HTTP access token never carries these rights, not even an administrator's.")
#line 32 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome forbidden: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket or something in front of it does not allow this to {admin_user}.")
#line 31 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome forbidden: note */
/* xgettext:no-c-format */
N_("not allowed")
#line 33 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome forbidden: fix */
/* xgettext:no-c-format */
N_("Check that the account is an administrator and that no proxy keeps programs out. Otherwise do Bitbucket's part in the browser.")
#line 37 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome bad-password: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket does not take the user name and password of {admin_user}.")
#line 36 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome bad-password: note */
/* xgettext:no-c-format */
N_("password refused")
#line 38 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome bad-password: fix */
/* xgettext:no-c-format */
N_("Enter them again, carefully: after a few wrong ones Bitbucket wants a captcha. The wizard never repeats a refused password by itself.")
#line 42 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome sign-in: say */
/* xgettext:no-c-format */
N_("Instead of an answer Bitbucket, or something in front of it, sends to a page for logging in.")
#line 41 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome sign-in: note */
/* xgettext:no-c-format */
N_("sent to a log-in")
#line 43 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-admin, outcome sign-in: fix */
/* xgettext:no-c-format */
N_("If a single sign-on stands in front, programs have to be let through to /rest. Otherwise go back to B.1 and do Bitbucket's part in the browser.")
#line 49 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome captcha-header: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket wants a captcha from {account_user}, because a wrong password came too often. Until then it refuses the right one, too.")
#line 48 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome captcha-header: note */
/* xgettext:no-c-format */
N_("captcha wanted")
#line 50 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome captcha-header: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Log in once in the browser as {account_user} and solve the captcha. Only then press Enter: every further try here keeps it up.")
#line 54 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome captcha: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket wants a captcha from {account_user}, because a wrong password came too often. Until then it refuses the right one, too.")
#line 53 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome captcha: note */
/* xgettext:no-c-format */
N_("captcha wanted")
#line 55 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome captcha: fix */
/* xgettext:python-brace-format, no-c-format */
N_("Log in once in the browser as {account_user} and solve the captcha. Only then press Enter: every further try here keeps it up.")
#line 59 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome basic-off: say */
/* xgettext:no-c-format */
N_("This Bitbucket takes no user name and password from programs: basic authentication is switched off.")
#line 58 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome basic-off: note */
/* xgettext:no-c-format */
N_("passwords switched off")
#line 60 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome basic-off: fix */
/* xgettext:no-c-format */
N_("Go back to step 4.2 and choose the browser for the service account. The log-in over SSH proves the account later.")
#line 64 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome not-allowed: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket knows {account_user}, but does not allow this to the account, or not with an access token.")
#line 63 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome not-allowed: note */
/* xgettext:no-c-format */
N_("not allowed")
#line 65 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome not-allowed: fix */
/* xgettext:no-c-format */
N_("With an access token use the password instead. If it was the password, choose another way on this screen or do it in the browser.")
#line 69 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome forbidden: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket or something in front of it does not allow this to {account_user}.")
#line 68 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome forbidden: note */
/* xgettext:no-c-format */
N_("not allowed")
#line 70 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome forbidden: fix */
/* xgettext:no-c-format */
N_("Check that no proxy keeps programs out. Otherwise choose the browser for the service account in step 4.2.")
#line 74 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome bad-password: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket does not take the user name and password of {account_user}.")
#line 73 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome bad-password: note */
/* xgettext:no-c-format */
N_("password refused")
#line 75 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome bad-password: fix */
/* xgettext:no-c-format */
N_("Enter them again, carefully: after a few wrong ones Bitbucket wants a captcha. The wizard never repeats a refused password by itself.")
#line 79 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome sign-in: say */
/* xgettext:no-c-format */
N_("Instead of an answer Bitbucket, or something in front of it, sends to a page for logging in.")
#line 78 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome sign-in: note */
/* xgettext:no-c-format */
N_("sent to a log-in")
#line 80 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-account, outcome sign-in: fix */
/* xgettext:no-c-format */
N_("If a single sign-on stands in front, programs have to be let through to /rest. Otherwise choose the browser for the service account in step 4.2.")
#line 87 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome modern: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket {bitbucket_version}. From 9.0 on there is only Data Center, which Terraform supports today. Webhooks are built in since 5.4, so the section about the plug-in is skipped.")
#line 85 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome modern: note */
/* xgettext:python-brace-format, no-c-format */
N_("Data Center {bitbucket_version}")
#line 92 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome data-center: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket Data Center {bitbucket_version}, which Terraform supports today. Webhooks are built in since 5.4, so the section about the plug-in is skipped.")
#line 90 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome data-center: note */
/* xgettext:python-brace-format, no-c-format */
N_("Data Center {bitbucket_version}")
#line 97 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome data-center-older: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket Data Center {bitbucket_version}: new enough for the document, which asks for 5.4.0. Terraform's pages name 8.0 and newer today. The section about the plug-in is skipped, because webhooks are built in.")
#line 95 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome data-center-older: note */
/* xgettext:python-brace-format, no-c-format */
N_("Data Center {bitbucket_version}")
#line 102 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome data-center-old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket Data Center {bitbucket_version} is older than 5.4.0, the oldest that the document supports. It may not work. Go on all the same?")
#line 100 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome data-center-old: note */
/* xgettext:python-brace-format, no-c-format */
N_("too old, {bitbucket_version}")
#line 103 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome data-center-old: fix */
/* xgettext:no-c-format */
N_("Have Bitbucket updated first.")
#line 108 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome server: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket Server {bitbucket_version}: new enough for the document. Webhooks are built in since 5.4, so the section about the plug-in is skipped. Today neither Terraform nor Atlassian supports Server any more.")
#line 106 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome server: note */
/* xgettext:python-brace-format, no-c-format */
N_("Server {bitbucket_version}")
#line 113 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome plug-in: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket Server {bitbucket_version}: new enough for the document, but without webhooks of its own, so a plug-in is needed. Today neither Terraform nor Atlassian supports Server any more.")
#line 111 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome plug-in: note */
/* xgettext:python-brace-format, no-c-format */
N_("Server {bitbucket_version}")
#line 118 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome server-old: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket Server {bitbucket_version} is older than 4.9.1, the oldest that the document supports. It may not work. Go on all the same?")
#line 116 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome server-old: note */
/* xgettext:python-brace-format, no-c-format */
N_("too old, {bitbucket_version}")
#line 119 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome server-old: fix */
/* xgettext:no-c-format */
N_("Have Bitbucket updated first.")
#line 124 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome changed: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket now says that it is version {found_version}, and said {bitbucket_version} before.")
#line 122 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome changed: note */
/* xgettext:no-c-format */
N_("another version")
#line 125 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-fits, outcome changed: fix */
/* xgettext:no-c-format */
N_("It may have been updated meanwhile. Go back to its address and press Enter there.")
#line 131 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-ssh, outcome off: say */
/* xgettext:no-c-format */
N_("SSH is switched off in this Bitbucket. Terraform fetches code over SSH alone.")
#line 130 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-ssh, outcome off: note */
/* xgettext:no-c-format */
N_("SSH is switched off")
#line 132 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-ssh, outcome off: fix */
/* xgettext:no-c-format */
N_("As an administrator open Server settings, SSH access, switch SSH on, and press Enter here.")
#line 137 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-ssh, outcome named: say */
/* xgettext:python-brace-format, no-c-format */
N_("SSH is switched on, at {ssh_base}")
#line 135 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-ssh, outcome named: note */
/* xgettext:python-brace-format, no-c-format */
N_("{ssh_base}")
#line 142 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-ssh, outcome with-port: say */
/* xgettext:python-brace-format, no-c-format */
N_("SSH is switched on, at {ssh_base}")
#line 140 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-ssh, outcome with-port: note */
/* xgettext:python-brace-format, no-c-format */
N_("{ssh_base}")
#line 147 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-ssh, outcome port-alone: say */
/* xgettext:python-brace-format, no-c-format */
N_("SSH is switched on, on port {ssh_port_said}. Bitbucket names no address of its own for SSH.")
#line 145 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-ssh, outcome port-alone: note */
/* xgettext:python-brace-format, no-c-format */
N_("port {ssh_port_said}")
#line 152 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-ssh, outcome silent: say */
/* xgettext:no-c-format */
N_("This Bitbucket does not tell its settings for SSH. Its usual port is 7999.")
#line 150 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-ssh, outcome silent: note */
/* xgettext:no-c-format */
N_("not told")
#line 157 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-ssh, outcome untold: say */
/* xgettext:no-c-format */
N_("This Bitbucket does not tell its settings for SSH. Its usual port is 7999.")
#line 155 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-ssh, outcome untold: note */
/* xgettext:no-c-format */
N_("not told")
#line 164 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-keys, outcome there: say */
/* xgettext:python-brace-format, no-c-format */
N_("The account has this key already (number {ssh_key_id}).")
#line 162 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-keys, outcome there: note */
/* xgettext:no-c-format */
N_("there already")
#line 168 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-keys, outcome none: say */
/* xgettext:no-c-format */
N_("The account does not have this key yet.")
#line 167 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-keys, outcome none: note */
/* xgettext:no-c-format */
N_("not yet")
#line 172 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-keys, outcome no-account: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket does not know the account {account_user}, or has no SSH keys at this address.")
#line 171 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-keys, outcome no-account: note */
/* xgettext:no-c-format */
N_("no such account")
#line 173 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-keys, outcome no-account: fix */
/* xgettext:no-c-format */
N_("Check the user name of the service account in step 4.2.")
#line 180 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-key-added, outcome warned: say */
/* xgettext:python-brace-format, no-c-format */
N_("The key was added. Bitbucket warns: {key_warning}")
#line 178 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-key-added, outcome warned: note */
/* xgettext:no-c-format */
N_("added, with a warning")
#line 185 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-key-added, outcome added: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket has taken the public key for {account_name} (number {ssh_key_id}).")
#line 183 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-key-added, outcome added: note */
/* xgettext:no-c-format */
N_("added")
#line 189 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-key-added, outcome taken: say */
/* xgettext:no-c-format */
N_("Bitbucket has this key already, for another account or as the access key of a project. A key can be there only once.")
#line 188 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-key-added, outcome taken: note */
/* xgettext:no-c-format */
N_("another account has it")
#line 190 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-key-added, outcome taken: fix */
/* xgettext:no-c-format */
N_("Go back to step 3.1 and make a new key, or have the key removed where it is now. Then press Enter.")
#line 195 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-key-added, outcome refused: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket does not take this key: {detail}")
#line 193 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-key-added, outcome refused: note */
/* xgettext:no-c-format */
N_("key not taken")
#line 196 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-key-added, outcome refused: fix */
/* xgettext:no-c-format */
N_("Administrators may restrict the type, size and lifetime of keys. Make a key that fits in step 3.1, or ask them.")
#line 200 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-key-added, outcome no-account: say */
/* xgettext:python-brace-format, no-c-format */
N_("Bitbucket does not know the account {account_user}.")
#line 199 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-key-added, outcome no-account: note */
/* xgettext:no-c-format */
N_("no such account")
#line 201 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set bitbucket-key-added, outcome no-account: fix */
/* xgettext:no-c-format */
N_("Check the user name of the service account in step 4.2.")
#line 207 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set lost, outcome answer: say */
/* xgettext:python-brace-format, no-c-format */
N_("The answer was lost: {reply_error}. It may have been done or not.")
#line 206 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set lost, outcome answer: note */
/* xgettext:no-c-format */
N_("answer was lost")
#line 208 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set lost, outcome answer: fix */
/* xgettext:no-c-format */
N_("Press Enter: the wizard looks first whether it was done, and only does it if not.")
#line 213 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set by-hand, outcome told: say */
/* xgettext:no-c-format */
N_("You said so. Without an administrator's password nothing of this can be read.")
#line 212 "screens/shared/bitbucket-server.json"
/* TRANSLATORS: set by-hand, outcome told: note */
/* xgettext:no-c-format */
N_("done by hand")
