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
  /** Reads what the doctor looks at, and nothing else. */
  readonly doctorPat: string
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

const DAY_MS = 86_400_000
const LIFE_MS = 180 * DAY_MS

/**
 * The vendors' keys, tokens on all `repositories`, and what belongs to `target` alone. Where nothing is `installed` there is
 * no App, and the administrator's token may also make what is missing.
 */
export async function issueCredentials(
  github: GitHubEmulator,
  where: {
    readonly repositories: readonly string[]
    /** Those that triage. */
    readonly triaging: readonly string[]
    readonly target: string
    readonly installed: boolean
    /** Epoch milliseconds. */
    readonly now: number
  },
): Promise<Credentials> {
  const { repositories, triaging, target, installed, now } = where
  const app = installed ? await createFixApp(github, "Perci Auto-fix", target) : null
  const expiresAt = now + LIFE_MS
  return {
    ...KEYS,
    dispatchPat: github.issuePat({
      owner: "perci-dispatch-bot",
      permissions: { contents: "write", metadata: "read" },
      repositories: triaging,
      expiresAt,
    }),
    doctorPat: github.issuePat({
      owner: "perci-doctor-bot",
      permissions: {
        actions: "read",
        administration: "read",
        contents: "read",
        environments: "read",
        metadata: "read",
        secrets: "read",
        variables: "read",
      },
      repositories: [target],
      expiresAt,
    }),
    adminPat: issueAdminPat(github, repositories, app === null),
    switchToken: github.issuePat({
      owner: "perci-switch-bot",
      permissions: { variables: "read", metadata: "read" },
      repositories: triaging,
      expiresAt,
    }),
    appId: String(app?.id ?? ""),
    appPrivateKey: app?.privateKey ?? "",
  }
}

/** An App for fixes, installed on the one repository. */
export function createFixApp(github: GitHubEmulator, name: string, repository: string): Promise<CreatedApp> {
  const permissions = { contents: "write", pull_requests: "write", checks: "read", metadata: "read" } as const
  const owner = repository.split("/")[0] ?? ""
  return github.createApp({ name, owner, permissions, repositories: [repository] })
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
      administration: setsUp ? "write" : "read",
    },
    repositories,
  })
}
