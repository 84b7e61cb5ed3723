import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { createLedgerIndex } from "@auto-triage/shared/adapters/github/ledger-index"
import { createJiraTracker } from "@auto-triage/shared/adapters/jira/tracker"
import type { Config } from "@auto-triage/shared/config/config"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { NOW } from "@auto-triage/shared/pipeline/testing/an-issue"
import { aService } from "@auto-triage/shared/pipeline/testing/a-service"
import type { IssueTracker } from "@auto-triage/shared/ports/issue-tracker"
import type { LedgerIndex } from "@auto-triage/shared/ports/ledger-index"
import type { Ledger } from "@auto-triage/shared/ports/ledger"
import type { Log } from "@auto-triage/shared/ports/log"
import { createGitHub, type GitHubEmulator } from "../github/github.ts"
import { createJira, type JiraEmulator } from "../jira/jira.ts"
import { type FaultyNetwork, openFaultyNetwork, type Vendor } from "./faulty-network.ts"
import { stormServices } from "./storm-issue.ts"
import { VirtualClock } from "./virtual-clock.ts"

export interface StormWorld {
  readonly clock: VirtualClock
  readonly network: FaultyNetwork
  readonly jira: JiraEmulator
  readonly github: GitHubEmulator
  readonly ledger: Ledger
  readonly index: LedgerIndex
  readonly tracker: IssueTracker
  readonly config: Config
  readonly log: Log
  close(): Promise<void>
}

export const STORM_REPOSITORY = "percihealth/monorepo"
export const STORM_START = NOW
const JIRA = "https://example.atlassian.net"
const GITHUB = "https://api.github.example"

/** Both emulators behind the product's own adapters and transport, on a clock that is moved by the work alone. */
export async function openStormWorld(seed: number, storm: Config["storm"] = null): Promise<StormWorld> {
  const directory = await mkdtemp(join(tmpdir(), "lab-storm-"))
  const clock = new VirtualClock(STORM_START)
  const github = await createGitHub({ clock, directory })
  await github.addRepository({
    name: STORM_REPOSITORY,
    defaultBranch: "main",
    from: { files: { "README.md": "" }, branches: [] },
  })
  github.setBaseUrl(GITHUB)
  const account = { email: "service@example.com", token: "secret-token" }
  const jira = createJira({ clock, ...account })
  const emulators = new Map<string, Vendor>([
    [JIRA, { service: "jira", handle: request => jira.handle(request) }],
    [GITHUB, { service: "github", handle: request => github.handle(request) }],
  ])
  const network = openFaultyNetwork({ clock, seed, emulators })
  const token = github.mintJobToken({ repository: STORM_REPOSITORY, permissions: { contents: "write" } })
  const log: Log = { info() {}, warn() {}, error() {} }
  const place = { apiUrl: GITHUB, token, repository: STORM_REPOSITORY }
  const services = stormServices().map(name => aService({ name }))
  // Loaded now: while code loads, the clock would take the world for idle.
  await import("@auto-triage/shared/adapters/jira/calls")
  return {
    clock,
    network,
    jira,
    github,
    ledger: createGitHubLedger(place),
    index: createLedgerIndex(place),
    tracker: createJiraTracker({ baseUrl: JIRA, email: account.email, apiToken: account.token, log }),
    config: { ...DEFAULT_CONFIG, services, storm },
    log,
    async close() {
      network.close()
      await github.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
