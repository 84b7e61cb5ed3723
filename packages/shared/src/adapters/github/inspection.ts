import type { GitHubInspection, InstalledToken } from "../../ports/github-inspection.ts"
import { askOncePer } from "../ask-once-per.ts"
import type { Transport } from "../transport.ts"
import { createGet, type GetOptions } from "./inspection/create-get.ts"
import { createAppReader } from "./inspection/read-app.ts"
import { createCodeReader } from "./inspection/read-code.ts"
import { createSettingsReader } from "./inspection/read-settings.ts"
import { readReach, readToken } from "./inspection/read-token.ts"

export type GitHubInspectionOptions = {
  readonly apiUrl: string
  /** owner/name. */
  readonly repository: string
  /** Of the person or the job that looks; null where none was given, as below. */
  readonly token: string | null
  readonly dispatchToken: string | null
  readonly switchToken: string | null
  readonly app: { readonly id: string | null; readonly privateKey: string | null }
  /** Epoch milliseconds, UTC. */
  readonly now: () => number
}

/** Looks through four doors: the token of who asks, the App's key, and the two tokens that the installation uses. */
export function createGitHubInspection(options: GitHubInspectionOptions, transport: Transport): GitHubInspection {
  const { apiUrl, repository, now, app } = options
  transport.allow({ service: "github", baseUrl: apiUrl, readRetries: 1 })
  const doors: Readonly<Record<InstalledToken, GetOptions>> = {
    dispatch: { apiUrl, token: options.dispatchToken, who: "DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT" },
    switch: { apiUrl, token: options.switchToken, who: "AUTOFIX_SWITCH_TOKEN" },
  }
  const door = (which: string | undefined): GetOptions => doors[which === "switch" ? "switch" : "dispatch"]
  const asked = createGet({ apiUrl, token: options.token, who: "The token GITHUB_TOKEN" })
  const token = askOncePer(which => readToken(door(which), { repository, now }))
  return {
    ...createCodeReader(asked, repository, now),
    ...createSettingsReader(asked, repository),
    ...createAppReader({ apiUrl, repository, now, ...app }),
    token,
    tokenReach: askOncePer(async which => {
      const known = await token(which ?? "")
      if (known.kind === "hidden") return known
      if (known.value.kind === "refused") return { kind: "hidden", why: `GitHub does not take ${door(which).who}` }
      return readReach(door(which), { repository, now, visibility: known.value.visibility })
    }),
  }
}
