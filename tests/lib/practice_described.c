/* SPDX-License-Identifier: ISC */
/* Types as the server describes their forms: those of extensions, newer built-in ones, and what a guide reads of Docker's
 * registry. In the shape of the recorded lists, and with everything in one form that a server may write there. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* %s: the address of Docker Hub's API */
static const char registry[] = "{'name':'dockerregistry','displayName':'Docker Registry','endpointUrl':{'displayName':'Docker Hub','value':'%s','isVisible':'False'},"
	"'dataSources':[{'name':'TestConnection'}],'inputDescriptors':[{'id':'registrytype','name':'Registry Type','inputMode':'combo','isConfidential':false,"
	"'validation':{'dataType':'string','isRequired':true},'values':{'defaultValue':'Others','possibleValues':[{'value':'Others'},{'value':'DockerHub'},"
	"{'value':'ACR'}]}}],'authenticationSchemes':[{'scheme':'UsernamePassword','displayName':'Basic Authentication','inputDescriptors':[{'id':'registry',"
	"'name':'Docker Registry','inputMode':'textBox','isConfidential':false,'validation':{'dataType':'string','isRequired':false},"
	"'values':{'inputId':'registry','defaultValue':'https://registry.example.com/v1/','isDisabled':false}},{'id':'username','name':'Docker ID',"
	"'inputMode':'textBox','validation':{'dataType':'string','isRequired':true}},{'id':'password','name':'Password','inputMode':'passwordBox',"
	"'isConfidential':true,'validation':{'dataType':'string','isRequired':true}},{'id':'email','name':'Email','inputMode':'textBox'}]},"
	"{'scheme':'ServicePrincipal','displayName':'Service Principal Authentication','inputDescriptors':[]}]}";

static const char sonarqube[] = "{'name':'sonarqube','displayName':'SonarQube','endpointUrl':{'displayName':'Server Url','value':'','isVisible':'true'},"
	"'inputDescriptors':[{'id':'acceptUntrustedCerts','name':'Accept untrusted certificates','description':'Take any.','inputMode':'checkBox',"
	"'isConfidential':false,'validation':{'dataType':'boolean','isRequired':false}}],'authenticationSchemes':[{'scheme':'UsernamePassword',"
	"'displayName':'Token','inputDescriptors':[{'id':'username','name':'Token','description':'A token.','inputMode':'passwordBox','isConfidential':true,"
	"'validation':{'dataType':'string','isRequired':true,'maxLength':300}},{'id':'password','name':'Password','inputMode':'none','isConfidential':true}]}]}";

/* Everything that a description may hold. */
static const char everything[] = "{'name':'acmedeploy','displayName':'Acme Deploy','helpMarkDown':'<a href=\\'https://docs.example.com\\'>Learn more</a>',"
	"'endpointUrl':{'displayName':'Deploy server','helpText':'Where the server is.','value':'https://deploy.example.com/api/','isVisible':'true'},"
	"'dataSources':[{'name':'TestConnection','endpointUrl':'{{endpoint.url}}ping','resultSelector':'jsonpath:$'},{'name':'Rings'}],'inputDescriptors':["
	"{'id':'stage','name':'Stage','description':'Which {stage} it is for.','inputMode':'combo','groupName':'Where','validation':{'dataType':'string','isRequired':true},"
	"'values':{'inputId':'stage','defaultValue':'TEST','possibleValues':[{'value':'test','displayValue':'Test machines'},{'value':'live','displayValue':'Live machines'}],"
	"'isLimitedToPossibleValues':true}},"
	"{'id':'ring','name':'Ring','description':'1 to 9.','inputMode':'textBox','groupName':'Where','validation':{'dataType':'number','isRequired':true,"
	"'pattern':'^\\\\d$','maxLength':1},'properties':{'visibleRule':'stage == live'}},"
	"{'id':'tenant','name':'Tenant','inputMode':'textBox','validation':{'dataType':'guid','isRequired':true},'properties':{'visibleRule':'stage == live && ring != 9'}},"
	"{'id':'acceptUntrustedCerts','name':'Accept untrusted','inputMode':'checkBox','validation':{'dataType':'boolean','isRequired':false}},"
	"{'id':'notes','name':'Notes','inputMode':'textArea','validation':{'dataType':'string','isRequired':false,'maxLength':40}},"
	"{'id':'region','name':'Region','description':'One of these, or your own.','inputMode':'combo','validation':{'dataType':'string','isRequired':false},"
	"'values':{'inputId':'region','possibleValues':[{'value':'north'},{'value':'south'}],'isLimitedToPossibleValues':false}},"
	"{'id':'internal','name':'Internal','inputMode':'none','validation':{'dataType':'string','isRequired':true}}],"
	"'authenticationSchemes':[{'scheme':'Token','displayName':'Key file','inputDescriptors':[{'id':'keyFile','name':'Key file','description':'As it was given to you.',"
	"'inputMode':'textArea','isConfidential':true,'groupName':'Log-in','validation':{'dataType':'string','isRequired':true}},"
	"{'id':'keyId','name':'Key id','inputMode':'textBox','isConfidential':false,'groupName':'Log-in','validation':{'dataType':'string','isRequired':true,"
	"'pattern':'^[A-Z]{2}-\\\\d+$','maxLength':12,'patternMismatchErrorMessage':'Two letters, a dash, digits.'}}]},"
	"{'scheme':'OAuth2','displayName':'Grant authorization','requiresOAuth2Configuration':true,'inputDescriptors':[{'id':'ConfigurationId','name':'OAuth Configuration',"
	"'inputMode':'combo','validation':{'dataType':'guid','isRequired':true}}]}]}";

static const char cargo[] = "{'name':'externalcargorepository','displayName':'Cargo','endpointUrl':{'displayName':'Repository URL','value':'','isVisible':'true'},"
	"'inputDescriptors':[],'authenticationSchemes':[{'scheme':'UsernamePassword','displayName':'Username and Password','inputDescriptors':[{'id':'username',"
	"'name':'Username','inputMode':'textBox','validation':{'dataType':'string','isRequired':true,'maxLength':300}},{'id':'password','name':'Password',"
	"'inputMode':'passwordBox','isConfidential':true,'validation':{'dataType':'string','isRequired':true,'maxLength':900}}]},{'scheme':'Token',"
	"'displayName':'Authorization value','inputDescriptors':[{'id':'apitoken','name':'Authorization value','inputMode':'passwordBox','isConfidential':true,"
	"'validation':{'dataType':'string','isRequired':true,'maxLength':900}}]}]}";

static const char webhook[] = "{'name':'incomingwebhook','displayName':'Incoming WebHook','endpointUrl':{'displayName':'Server Url','value':'https://dev.azure.com',"
	"'isVisible':'false'},'inputDescriptors':[],'authenticationSchemes':[{'scheme':'None','displayName':'No authentication','inputDescriptors':["
	"{'id':'webhookname','name':'WebHook Name','inputMode':'textBox','validation':{'dataType':'string','isRequired':true,'maxLength':255}},"
	"{'id':'secret','name':'Secret','inputMode':'passwordBox','isConfidential':true,'validation':{'dataType':'string','isRequired':false}},"
	"{'id':'header','name':'HTTP Header','inputMode':'textBox','validation':{'dataType':'string','isRequired':false}}]}]}";

static const char jira[] = "{'name':'jira','displayName':'Jira','endpointUrl':{'displayName':'Server Url'},'inputDescriptors':[],'authenticationSchemes':["
	"{'scheme':'JiraConnectApp','displayName':'Jira Connect App','inputDescriptors':[{'id':'configurationId','name':'Jira Configuration','inputMode':'textBox',"
	"'validation':{'dataType':'guid','isRequired':true}}]}]}";

static const char empty[] = "{'name':'acmelink','displayName':'Acme Link','endpointUrl':{'displayName':'Address'},'inputDescriptors':[],'authenticationSchemes':[]}";

static const struct { const char *name, *text; } described[] = {
	{ "dockerregistry", registry }, { "sonarqube", sonarqube }, { "acmedeploy", everything }, { "externalcargorepository", cargo }, { "incomingwebhook", webhook },
	{ "jira", jira }, { "acmelink", empty },
};

cJSON *azdo_described(struct practice *p, const char *type)
{
	char origin[128];
	cJSON *o = NULL;
	practice_origin(p, PRACTICE_KEYED, origin, sizeof origin);
	for (size_t i = 0; i < COUNT(described) && !o; i++) {
		if (strcmp(described[i].name, type) != 0)
			continue;
		const char *hole = strstr(described[i].text, "%s");
		char *text = hole ? mem_fmt("%.*s%s/hub/%s", (int)(hole - described[i].text), described[i].text, origin, hole + 2) : mem_dup(described[i].text);
		for (char *s = text; *s; s++)
			if (*s == '\'')
				*s = '"';
		if (!(o = cJSON_Parse(text)))
			abort();
		free(text);
	}
	return o;
}
