import type { GitHubEmulator } from "../github/github.ts"
import type { CreatedApp } from "../github/tokens/app.ts"
import { STORAGE_TOKEN } from "../storage/storage-token.ts"

export type Credentials = {
  readonly datadogApiKey: string
  readonly datadogAppKey: string
  readonly jiraEmail: string
  readonly jiraToken: string
  readonly anthropicApiKey: string
  /** An access token of Google Cloud. */
  readonly storageToken: string
  readonly dispatchPat: string
  readonly adminPat: string
  /** Reads the repositories' variables and nothing else. */
  readonly switchToken: string
  /** Of the GitHub App that opens pull requests; its key is PEM. Empty where there is none yet. */
  readonly appId: string
  readonly appPrivateKey: string
}

export const KEYS = {
  datadogApiKey: "0123456789abcdef0123456789abcdef",
  datadogAppKey: "89abcdef0123456789abcdef0123456789abcdef",
  jiraEmail: "auto-triage@percihealth.example",
  jiraToken: "ATATT3xLabTokenOfTheServiceAccount0001",
  anthropicApiKey: "sk-ant-api03-lab-key-of-the-model-0001",
  storageToken: STORAGE_TOKEN,
}

/**
 * The vendors' keys, tokens on all `repositories`, and an App that is installed on the `fixed` ones. Without those there is
 * no App, and the administrator's token may also make what is missing.
 */
export async function issueCredentials(
  github: GitHubEmulator,
  where: { readonly repositories: readonly string[]; readonly fixed: readonly string[] },
): Promise<Credentials> {
  const { repositories, fixed } = where
  const owner = fixed[0]?.split("/")[0]
  const app = owner === undefined ? null : await createFixApp(github, owner, fixed)
  return {
    ...KEYS,
    dispatchPat: github.issuePat({
      owner: "perci-dispatch-bot",
      permissions: { contents: "write", metadata: "read" },
      repositories,
    }),
    adminPat: issueAdminPat(github, repositories, app === null),
    switchToken: github.issuePat({
      owner: "perci-switch-bot",
      permissions: { variables: "read", metadata: "read" },
      repositories,
    }),
    appId: String(app?.id ?? ""),
    appPrivateKey: app?.privateKey ?? "",
  }
}

function createFixApp(github: GitHubEmulator, owner: string, repositories: readonly string[]): Promise<CreatedApp> {
  const permissions = { contents: "write", pull_requests: "write", checks: "read", metadata: "read" } as const
  return github.createApp({ name: "Perci Auto-fix", owner, permissions, repositories })
}

function issueAdminPat(github: GitHubEmulator, repositories: readonly string[], setsUp: boolean): string {
  return github.issuePat({
    owner: "platform-admin",
    permissions: {
      contents: "write",
      metadata: "read",
      actions: "write",
      checks: "read",
      variables: "write",
      secrets: "write",
      pull_requests: "write",
      environments: "write",
      issues: "write",
      workflows: "write",
      ...(setsUp ? { administration: "write" as const } : {}),
    },
    repositories,
  })
}
