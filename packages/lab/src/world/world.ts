import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Config } from "@auto-triage/shared/config/config"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { type LabClock, realClock } from "../core/clock.ts"
import { ANYBODY, type Door, type DoorContext, openDoor } from "../core/door.ts"
import { Faults } from "../core/faults.ts"
import { Journal } from "../core/journal.ts"
import { createDatadog, type DatadogEmulator } from "../datadog/datadog.ts"
import { createGitHub, type GitHubEmulator } from "../github/github.ts"
import { createJira, type JiraEmulator } from "../jira/jira.ts"
import { createRunner, type Runner } from "../runner/runner.ts"
import { standIns } from "../runner/stand-ins/stand-ins.ts"
import { callerWorkflow } from "./caller-workflow.ts"
import { productFiles } from "./product-files.ts"
import { jiraSite } from "./jira-site.ts"
import { readTarget, type TargetRepository } from "./target-repository.ts"

export type WorldOptions = {
  /** An empty folder of its own, in which everything on disk happens. */
  readonly directory: string
  /** A git repository to use as the target instead of the miniature. */
  readonly repo?: string | null
  /** A file to use as .github/auto-triage.yml. */
  readonly config?: string | null
}

export type LabService = {
  readonly name: string
  readonly path: string | null
  readonly team: string | null
  readonly environments: readonly string[]
}

export type Credentials = {
  readonly datadogApiKey: string
  readonly datadogAppKey: string
  readonly jiraEmail: string
  readonly jiraToken: string
  readonly dispatchPat: string
  readonly adminPat: string
}

/** The one-machine world: three vendors, their doors, and a runner. */
export interface World {
  readonly clock: LabClock
  readonly journal: Journal
  readonly faults: Faults
  readonly datadog: DatadogEmulator
  readonly jira: JiraEmulator
  readonly github: GitHubEmulator
  readonly runner: Runner
  readonly urls: { readonly datadog: string; readonly jira: string; readonly github: string }
  readonly repository: string
  /** A second repository, whose own workflow calls the product's. */
  readonly caller: string
  readonly ref: string
  readonly services: readonly LabService[]
  /** What a person should know about the target, in sentences. */
  readonly notes: readonly string[]
  readonly credentials: Credentials
  /** Delay on every call to a vendor; may be changed at any time. */
  readonly latency: { ms: number }
  /** Resolves true when nothing is queued, running or due, or false after the timeout. */
  idle(timeoutMs: number): Promise<boolean>
  /** What keeps it from being idle, in words. */
  pending(): readonly string[]
  readonly problems: readonly string[]
  close(): Promise<void>
}

export const TARGET = "percihealth/perci-platform-monorepo"
export const CALLER = "percihealth/patient-portal"
export const PRODUCT = "percihealth/auto-triage"
const KEYS = {
  datadogApiKey: "0123456789abcdef0123456789abcdef",
  datadogAppKey: "89abcdef0123456789abcdef0123456789abcdef",
  jiraEmail: "auto-triage@percihealth.example",
  jiraToken: "ATATT3xLabTokenOfTheServiceAccount0001",
}

/** @throws ConfigError where the repository or the configuration cannot be used. */
export async function createWorld(options: WorldOptions): Promise<World> {
  const target = readTarget({ from: options.repo ?? null, configFile: options.config ?? null })
  const config = loadConfig(target.config.text, target.config.file)
  const problems: string[] = []
  const clock = realClock((what, error) => problems.push(`${what}: ${String(error)}`))
  const latency = { ms: 0 }
  const vendors = await openVendors({ clock, latency, directory: options.directory, config })
  const { github, datadog, urls } = vendors
  await addRepositories(github, target)
  const runner = createRunner({
    clock,
    host: github,
    workDirectory: folder(options.directory, "runner"),
    standIns,
    openDoors: ({ runId, pids }) => openRunDoors(vendors, { run: runId, pids }),
  })
  const credentials = issueCredentials(github)
  for (const repository of [TARGET, CALLER]) configureRepository(github, repository, { urls, credentials })
  const services = servicesOf(config)
  datadog.seedMonitors({
    services: services.map(service => ({ name: service.name, environments: [...service.environments], source: "all" })),
    webhook: { url: `${urls.github}/repos/${TARGET}/dispatches`, token: credentials.dispatchPat },
  })
  const { context: _, doors, ...visible } = vendors
  const ids = { repository: TARGET, caller: CALLER, ref: target.branch, notes: target.notes }
  return {
    ...visible,
    ...ids,
    clock,
    latency,
    runner,
    services,
    credentials,
    problems,
    pending: () => pendingIn(clock, runner),
    idle: timeoutMs => waitUntil(() => pendingIn(clock, runner).length === 0, timeoutMs),
    async close() {
      await runner.close()
      clock.close()
      await Promise.all(doors.map(door => door.close()))
      await github.close()
    },
  }
}

type Vendors = Pick<World, "datadog" | "jira" | "github" | "urls" | "journal" | "faults"> & {
  readonly context: DoorContext
  readonly doors: readonly Door[]
}

async function openVendors(
  given: Pick<World, "clock" | "latency"> & { readonly directory: string; readonly config: Config },
): Promise<Vendors> {
  const { clock, latency, directory, config } = given
  const journal = new Journal()
  const faults = new Faults()
  const context = { journal, faults, latencyMs: () => latency.ms }
  const github = await createGitHub({ clock, directory: folder(directory, "github") })
  const jira = createJira({ clock, email: KEYS.jiraEmail, token: KEYS.jiraToken, ...jiraSite(config) })
  const datadog = createDatadog({ clock, apiKey: KEYS.datadogApiKey, appKey: KEYS.datadogAppKey })
  const doors = await Promise.all([datadog, jira, github].map(emulator => openDoor(emulator, ANYBODY, context)))
  const urls = { datadog: urlOf(doors, 0), jira: urlOf(doors, 1), github: urlOf(doors, 2) }
  jira.setBaseUrl(urls.jira)
  github.setBaseUrl(urls.github)
  return { datadog, jira, github, urls, journal, faults, context, doors }
}

function pendingIn(clock: LabClock, runner: Runner): string[] {
  const runs = runner.pendingWork()
  return [...clock.pending(), ...(runs > 0 ? [`${runs} workflow runs`] : [])]
}

function folder(parent: string, name: string): string {
  const path = join(parent, name)
  mkdirSync(path, { recursive: true })
  return path
}

function urlOf(doors: readonly Door[], index: number): string {
  return doors[index]?.url ?? ""
}

async function addRepositories(github: GitHubEmulator, target: TargetRepository): Promise<void> {
  await Promise.all([
    github.addRepository({ name: TARGET, defaultBranch: target.branch, ...target.source }),
    github.addRepository({
      name: PRODUCT,
      defaultBranch: "main",
      from: { files: { ...productFiles(), "README.md": "auto-triage\n" } },
    }),
  ])
  const sha = (await github.resolve(PRODUCT, "main")) ?? ""
  const files = {
    "README.md": "Patient portal\n",
    ".github/auto-triage.yml": target.config.text,
    ".github/workflows/error-triage.yml": callerWorkflow({ repository: PRODUCT, sha }),
  }
  await github.addRepository({ name: CALLER, defaultBranch: "main", from: { files } })
}

function issueCredentials(github: GitHubEmulator): Credentials {
  const repositories = [TARGET, CALLER, PRODUCT]
  return {
    ...KEYS,
    dispatchPat: github.issuePat({
      owner: "perci-dispatch-bot",
      permissions: { contents: "write", metadata: "read" },
      repositories,
    }),
    adminPat: github.issuePat({
      owner: "platform-admin",
      permissions: {
        contents: "write",
        metadata: "read",
        actions: "write",
        variables: "write",
        secrets: "write",
        pull_requests: "write",
        environments: "write",
        issues: "write",
        workflows: "write",
      },
      repositories,
    }),
  }
}

/** The secrets and variables of the runbook, in its starting state: the switch is off. */
function configureRepository(
  github: GitHubEmulator,
  repository: string,
  given: { readonly urls: World["urls"]; readonly credentials: Credentials },
): void {
  const { urls, credentials } = given
  const secrets = {
    DATADOG_API_KEY: credentials.datadogApiKey,
    DATADOG_APP_KEY: credentials.datadogAppKey,
    JIRA_BASE_URL: urls.jira,
    JIRA_USER_EMAIL: credentials.jiraEmail,
    JIRA_API_TOKEN: credentials.jiraToken,
    DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT: credentials.dispatchPat,
  }
  for (const [name, value] of Object.entries(secrets)) github.setSecret(repository, name, value)
  const variables = {
    AUTOFIX_ENABLED: "false",
    STAGING_FIX_ENABLED: "false",
    DATADOG_AUTOFIX_STAGING_ENABLED: "true",
    DATADOG_SITE: "datadoghq.eu",
    DATADOG_URL: urls.datadog,
  }
  for (const [name, value] of Object.entries(variables)) github.setVariable(repository, name, value)
}

function servicesOf({ services, productionEnvironments }: Config): LabService[] {
  const usual = ["staging", productionEnvironments[0] ?? "production"]
  return services.map(service => ({
    name: service.name,
    path: service.path,
    team: service.team,
    environments: service.environments.length > 0 ? service.environments : usual,
  }))
}

type RunDoors = {
  readonly githubApi: string
  readonly githubServer: string
  readonly close: () => Promise<void>
  readonly translate: (value: string) => string
}

async function openRunDoors(
  { datadog, jira, github, urls, context }: Vendors,
  visitor: { readonly run: string; readonly pids: () => readonly number[] },
): Promise<RunDoors> {
  const emulators = [datadog, jira, github]
  const doors = await Promise.all(emulators.map(emulator => openDoor(emulator, visitor, context)))
  const pairs = emulators.map((emulator, index) => [urls[emulator.service], urlOf(doors, index)] as const)
  return {
    githubApi: urlOf(doors, emulators.indexOf(github)),
    // Links to a run outlive its doors.
    githubServer: urls.github,
    translate: value =>
      pairs.reduce(
        (text, [publicUrl, own]) => (text.startsWith(publicUrl) ? own + text.slice(publicUrl.length) : text),
        value,
      ),
    close: async () => {
      await Promise.all(doors.map(door => door.close()))
    },
  }
}

async function waitUntil(condition: () => boolean, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs
  // Twice in a row: between a webhook's delivery and the run that it starts, nothing may be pending for a moment.
  for (let calm = 0; calm < 2;) {
    if (Date.now() > deadline) return false
    calm = condition() ? calm + 1 : 0
    await new Promise(resolve => setTimeout(resolve, 15))
  }
  return true
}
