# the guides: a folder each, and what they share
screensdir = $(pkgdatadir)
nobase_dist_screens_DATA = \
	screens/shared/azure-devops.json \
	screens/shared/bitbucket-cloud.json \
	screens/shared/ssh.json \
	screens/shared/terraform-key.json \
	screens/shared/terraform-sign-in.json \
	screens/shared/terraform-hand-over.json \
	screens/shared/terraform-proof.json \
	screens/shared/terraform-vcs.json \
	screens/shared/terraform.json \
	screens/shared/transport.json \
	screens/terraform-azure-devops-server/account.json \
	screens/terraform-azure-devops-server/begin.json \
	screens/terraform-azure-devops-server/end.json \
	screens/terraform-azure-devops-server/guide.json \
	screens/terraform-azure-devops-server/key.json \
	screens/terraform-azure-devops-server/provider.json \
	screens/terraform-azure-devops-server/rights.json \
	screens/terraform-bitbucket-cloud/account.json \
	screens/terraform-bitbucket-cloud/bb-token.json \
	screens/terraform-bitbucket-cloud/begin.json \
	screens/terraform-bitbucket-cloud/choice.json \
	screens/terraform-bitbucket-cloud/consumer.json \
	screens/terraform-bitbucket-cloud/end.json \
	screens/terraform-bitbucket-cloud/form.json \
	screens/terraform-bitbucket-cloud/guide.json \
	screens/terraform-bitbucket-cloud/key-begin.json \
	screens/terraform-bitbucket-cloud/key-end.json \
	screens/terraform-bitbucket-cloud/key-open.json \
	screens/terraform-bitbucket-cloud/key-provider.json \
	screens/terraform-bitbucket-cloud/provider.json \
	screens/terraform-bitbucket-cloud/ssh.json \
	screens/terraform-bitbucket-cloud/workspace.json
