import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Config } from "@auto-triage/shared/config/config"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { type LabClock, realClock } from "../core/clock.ts"
import { ANYBODY, type Door, openDoor } from "../core/door.ts"
import type { Emulator, ServiceName } from "../core/emulator.ts"
import { Faults } from "../core/faults.ts"
import { Journal } from "../core/journal.ts"
import { createDatadog, type DatadogEmulator } from "../datadog/datadog.ts"
import { createGitHub, type GitHubEmulator } from "../github/github.ts"
import { createJira, type JiraEmulator } from "../jira/jira.ts"
import { createModel, type ModelEmulator } from "../model/model.ts"
import type { Provisioned } from "../provision/provisioned.ts"
import type { ProvisionOrder } from "../provision/provision-order.ts"
import { type ProvisionHow, provisionWorld } from "../provision/provision-world.ts"
import type { RunDetail } from "../runner/run-detail.ts"
import { createRunner, type Runner } from "../runner/runner.ts"
import { standIns } from "../runner/stand-ins/stand-ins.ts"
import { createStorage, type StorageEmulator } from "../storage/storage.ts"
import { callerWorkflow } from "./caller-workflow.ts"
import { configureRepository } from "./configure-repository.ts"
import { createFixApp, type Credentials, issueCredentials, KEYS } from "./credentials.ts"
import { jiraSite } from "./jira-site.ts"
import { productFiles } from "./product-files.ts"
import { openRunDoors, type Vendors } from "./run-doors.ts"
import { readTarget, type TargetRepository } from "./target-repository.ts"

export type WorldOptions = {
  /** An empty folder of its own, in which everything on disk happens. */
  readonly directory: string
  /** A git repository to use as the target instead of the miniature. */
  readonly repo?: string | null
  /** A file to use as .github/auto-triage.yml. */
  readonly config?: string | null
  /** Where monitors, webhooks and dashboards come from: recorded unless told. */
  readonly provision?: ProvisionHow
  /** Leaves out what a setup makes in the target: configuration, workflows, secrets, variables, environments, the App. */
  readonly bare?: boolean
}

export type LabService = {
  readonly name: string
  readonly path: string | null
  readonly team: string | null
  readonly environments: readonly string[]
}

/** The one-machine world: five vendors, their doors, and a runner. */
export interface World {
  readonly clock: LabClock
  readonly journal: Journal
  readonly faults: Faults
  readonly datadog: DatadogEmulator
  readonly jira: JiraEmulator
  readonly github: GitHubEmulator
  readonly model: ModelEmulator
  /** Where Terraform keeps its state. */
  readonly storage: StorageEmulator
  readonly runner: Runner
  readonly urls: Readonly<Record<ServiceName, string>>
  readonly repository: string
  /** A second repository, whose own workflow calls the product's. */
  readonly caller: string
  readonly ref: string
  readonly services: readonly LabService[]
  /** Where its monitors, webhooks and dashboards came from. */
  readonly provisioned: Provisioned
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
/** The bucket of Terraform's state. */
export const STATE_BUCKET = "percihealth-terraform-state"

/** @throws ConfigError where the repository or the configuration cannot be used. */
export async function createWorld(options: WorldOptions): Promise<World> {
  const { repo = null, config: configFile = null, provision = "recorded", bare = false } = options
  const target = readTarget({ from: repo, configFile, deploys: provision !== "recorded", bare })
  const config = loadConfig(target.config.text, target.config.file)
  const problems: string[] = []
  const clock = realClock((what, error) => problems.push(`${what}: ${String(error)}`))
  const latency = { ms: 0 }
  const issueOfRun = (run: string): string | null => issueOf(runner.run(run))
  const vendors = await openVendors({ clock, latency, directory: options.directory, config, issueOfRun })
  const { github, datadog, urls } = vendors
  await addRepositories(github, target)
  const runner = createRunner({
    clock,
    host: github,
    workDirectory: folder(options.directory, "runner"),
    standIns,
    openDoors: ({ runId, pids }) => openRunDoors(vendors, { run: runId, pids }),
  })
  const credentials = await issueCredentials(github, {
    repositories: [TARGET, CALLER, PRODUCT],
    triaging: [TARGET, CALLER],
    target: TARGET,
    installed: !bare,
    now: clock.now(),
  })
  if (!bare) await install(github, { urls, credentials, stateBucket: STATE_BUCKET })
  const services = servicesOf(config)
  const { context: _, doors, ...visible } = vendors
  const close = async (): Promise<void> => {
    await runner.close()
    clock.close()
    await Promise.all(doors.map(door => door.close()))
    await github.close()
  }
  const order = provisionOrder({ target, config, urls, credentials })
  const place = { datadog, directory: options.directory }
  const provisioned = await provisionWorld(order, provision, place).catch(async error => {
    await close()
    throw error
  })
  const ids = { repository: TARGET, caller: CALLER, ref: target.branch, notes: target.notes }
  return {
    ...visible,
    ...ids,
    clock,
    latency,
    runner,
    services,
    provisioned,
    credentials,
    problems,
    pending: () => pendingIn(clock, runner),
    idle: timeoutMs => waitUntil(() => pendingIn(clock, runner).length === 0, timeoutMs),
    close,
  }
}

/** Each repository has an App of its own: the key of one opens no other. */
async function install(github: GitHubEmulator, settings: Parameters<typeof configureRepository>[2]): Promise<void> {
  configureRepository(github, TARGET, settings)
  github.setSecret(TARGET, "DOCTOR_TOKEN", settings.credentials.doctorPat)
  const { id, privateKey } = await createFixApp(github, "Patient Portal Auto-fix", CALLER)
  const credentials = { ...settings.credentials, appId: String(id), appPrivateKey: privateKey }
  configureRepository(github, CALLER, { ...settings, credentials })
}

async function openVendors(
  given: Pick<World, "clock" | "latency"> & {
    readonly directory: string
    readonly config: Config
    readonly issueOfRun: (run: string) => string | null
  },
): Promise<Vendors> {
  const { clock, latency, directory, config, issueOfRun } = given
  const journal = new Journal()
  const faults = new Faults()
  const context = { journal, faults, latencyMs: () => latency.ms }
  const emulators = {
    datadog: createDatadog({ clock, apiKey: KEYS.datadogApiKey, appKey: KEYS.datadogAppKey }),
    jira: createJira({ clock, email: KEYS.jiraEmail, token: KEYS.jiraToken, ...jiraSite(config) }),
    github: await createGitHub({ clock, directory: folder(directory, "github") }),
    model: createModel({ clock, apiKey: KEYS.anthropicApiKey, issueOfRun }),
    storage: createStorage({ clock, token: KEYS.storageToken, buckets: [STATE_BUCKET] }),
  }
  const { datadog, jira, github, model, storage } = emulators
  const open = (emulator: Emulator): Promise<Door> => openDoor(emulator, ANYBODY, context)
  const doors = await Promise.all([open(datadog), open(jira), open(github), open(model), open(storage)])
  const [ofDatadog, ofJira, ofGithub, ofModel, ofStorage] = doors
  const urls = {
    datadog: ofDatadog.url,
    jira: ofJira.url,
    github: ofGithub.url,
    model: ofModel.url,
    storage: ofStorage.url,
  }
  jira.setBaseUrl(urls.jira)
  github.setBaseUrl(urls.github)
  return { ...emulators, urls, journal, faults, context, doors }
}

/** What the triage job found its run to be about. */
function issueOf(run: RunDetail | null): string | null {
  return run?.jobs.map(job => job.outputs["issue_id"] ?? "").find(id => id !== "") ?? null
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

function provisionOrder(
  given: Pick<World, "urls" | "credentials"> & { readonly target: TargetRepository; readonly config: Config },
): ProvisionOrder {
  const { target, config, urls, credentials } = given
  return {
    config,
    configText: target.config.text,
    urls,
    repository: TARGET,
    keys: { apiKey: credentials.datadogApiKey, appKey: credentials.datadogAppKey },
    token: credentials.dispatchPat,
    state: { url: urls.storage, token: credentials.storageToken, bucket: STATE_BUCKET },
  }
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
