/** What auto-triage can be deprived of, by whose credential does it. */
export type CapabilityName = "app" | "dispatch" | "jira" | "model"

export type Capability = {
  /** Secrets of this repository and its environments that hold the credential. */
  readonly secrets: readonly string[]
  readonly afterwards: readonly string[]
  readonly byHand: (repository: string, serverUrl: string) => readonly string[]
  /** How the secrets come back. */
  readonly anew: string
}

export const CAPABILITIES: Readonly<Record<CapabilityName, Capability>> = {
  app: {
    secrets: ["AUTOFIX_APP_PRIVATE_KEY", "AUTOFIX_APP_ID"],
    afterwards: [
      "stops: no branch, commit or pull request of a fix; a fix that is on its way fails when it publishes",
      "works on: triage, tickets, comments, the sweep; pull requests that are open stay",
    ],
    byHand: (repository, serverUrl) => [
      `to make the key itself worthless, delete it at ${serverUrl}/organizations/${ownerOf(repository)}/settings/apps; to remove the App, ${serverUrl}/organizations/${ownerOf(repository)}/settings/installations`,
    ],
    anew: "generate a private key on the App's page, then store both: gh secret set AUTOFIX_APP_PRIVATE_KEY --env autofix-publish < key.pem; gh secret set AUTOFIX_APP_ID --env autofix-publish",
  },
  dispatch: {
    secrets: [],
    afterwards: [
      "stops: Datadog's alerts no longer start triage (GitHub answers the webhook 401, and Datadog does not repeat that)",
      "works on: triage by hand; and the sweep, which finds those errors by itself: npm run rollback -- triage stops it as well",
      "Terraform's next apply does not notice the changed value; one with a new token puts that in",
    ],
    byHand: (repository, serverUrl) => [
      `the token itself works until --revoke-token makes it worthless, or its owner, the machine user, deletes it at ${serverUrl}/settings/personal-access-tokens, or an owner of the organisation at ${serverUrl}/organizations/${ownerOf(repository)}/settings/active-tokens`,
    ],
    anew: "let the machine user make a fine-grained token with Contents: Read and write on this repository, and give it as DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT",
  },
  jira: {
    secrets: ["JIRA_API_TOKEN"],
    afterwards: [
      "stops: triage fails before it makes a ticket; errors of this time come back by the sweep within 24 hours, later ones by hand",
      "works on: nothing that writes to Jira",
    ],
    byHand: () => [
      "revoke the token of the service account at https://id.atlassian.com/manage-profile/security/api-tokens",
    ],
    anew: "make a token for the service account, then store it: gh secret set JIRA_API_TOKEN; and again with --env autofix-report",
  },
  model: {
    secrets: ["ANTHROPIC_API_KEY"],
    afterwards: [
      "stops: no agent runs, so no fix is made",
      "works on: triage, tickets and the sweep, which use no model",
    ],
    byHand: () => ["revoke the key at https://console.anthropic.com/settings/keys"],
    anew: "make a key, then store it: gh secret set ANTHROPIC_API_KEY --env autofix-agent",
  },
}

function ownerOf(repository: string): string {
  return repository.split("/")[0] ?? ""
}
