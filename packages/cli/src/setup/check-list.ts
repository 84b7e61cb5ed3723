/** What no API does: numbered lines for a person, each with its page. */
export function checkList(given: {
  readonly serverUrl: string
  readonly repository: string
  readonly defaultBranch: string
}): readonly string[] {
  const { serverUrl, repository, defaultBranch } = given
  const settings = `${serverUrl}/${repository}/settings`
  const branch = "auto-triage-setup"
  return [
    `Propose the files: git switch -c ${branch} && git add .github && git commit -m "Set up auto-triage" && git push -u origin ${branch}, then ${serverUrl}/${repository}/compare/${encodeURIComponent(defaultBranch)}...${branch}`,
    `Dispatch token: log in as a machine user, open ${serverUrl}/settings/personal-access-tokens/new, choose the owner ${repository.split("/")[0]}, "Only select repositories" with ${repository}, Contents: read and write, and an expiry that you put into a calendar. Its value is DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT`,
    "Jira token: log in as the service account, open https://id.atlassian.com/manage-profile/security/api-tokens. Its value is JIRA_API_TOKEN",
    "Jira screen: the create screen of the issue type has the field Labels (docs/fix-setup.md)",
    `Datadog: ${serverUrl}/${repository}/actions/workflows/deploy-observability.yml, or tofu apply (docs/deploy.md, docs/terraform.md)`,
    `Rulesets: ${settings}/rules requires reviews and your checks on develop and main, and lets the App create branches below auto-fix/`,
    `Actions: ${settings}/actions allows the actions that docs/fix-setup.md names`,
  ]
}
