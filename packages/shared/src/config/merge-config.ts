import type { Band, Config, RouteRule, ServiceCommands, ServiceConfig } from "./config.ts"
import { mergeAutofix } from "./merge-autofix.ts"
import { DEFAULT_CONFIG } from "./defaults.ts"
import type { ConfigFile } from "./schema.ts"

/** Fills what the file leaves out with the defaults, and turns its names into the code's. */
export function mergeConfig(file: ConfigFile): Config {
  const base = DEFAULT_CONFIG
  return {
    site: file.site ?? base.site,
    productionEnvironments: file.production ?? base.productionEnvironments,
    services: (file.services ?? []).map(toService),
    teams: mergeTeams(file.teams ?? {}),
    defaultTeam: file["default-team"] ?? base.defaultTeam,
    jira: mergeJira(file.jira ?? {}),
    score: mergeScore(file.score ?? {}),
    routes: (file.routes ?? []).map(toRoute),
    ledger: mergeLedger(file.ledger ?? {}),
    storm: mergeStorm(file.storm),
    gate: mergeGate(file.gate ?? {}),
    autofix: mergeAutofix(file.autofix ?? {}),
    reconcile: mergeReconcile(file.reconcile),
    smoke: mergeSmoke(file.smoke ?? {}),
    redact: file.redact ?? base.redact,
    samples: mergeSamples(file.samples ?? {}),
  }
}

function mergeSmoke(smoke: NonNullable<ConfigFile["smoke"]>): Config["smoke"] {
  const base = DEFAULT_CONFIG.smoke
  return {
    service: smoke.service ?? base.service,
    type: smoke.type ?? base.type,
    message: smoke.message ?? base.message,
    frames: smoke.frames ?? base.frames,
    doneTransition: smoke["done-transition"] ?? base.doneTransition,
  }
}

function mergeReconcile(reconcile: ConfigFile["reconcile"]): Config["reconcile"] {
  const hours = reconcile?.["quiet-hours"]
  return hours === undefined ? DEFAULT_CONFIG.reconcile : { quietMs: hours * 3_600_000 }
}

function mergeStorm(storm: ConfigFile["storm"]): Config["storm"] {
  return storm === undefined ? DEFAULT_CONFIG.storm : { issues: storm.issues, windowMs: storm.minutes * 60_000 }
}

function mergeScore(score: NonNullable<ConfigFile["score"]>): Config["score"] {
  return { weights: score.weights ?? DEFAULT_CONFIG.score.weights, bands: mergeBands(score.bands ?? {}) }
}

function mergeTeams(teams: NonNullable<ConfigFile["teams"]>): Config["teams"] {
  const entries = Object.entries(teams).map(([key, team]) => [key, { id: team.id ?? null, owners: team.owners ?? [] }])
  return Object.fromEntries(entries) as Config["teams"]
}

function mergeGate(gate: NonNullable<ConfigFile["gate"]>): Config["gate"] {
  const base = DEFAULT_CONFIG.gate
  return { minScore: gate["min-score"] ?? base.minScore, minFixability: gate["min-fixability"] ?? base.minFixability }
}

function mergeSamples(samples: NonNullable<ConfigFile["samples"]>): Config["samples"] {
  const base = DEFAULT_CONFIG.samples
  return { windowHours: samples["window-hours"] ?? base.windowHours, limit: samples.limit ?? base.limit }
}

function toService(service: ServiceFile): ServiceConfig {
  return {
    name: service.name,
    path: service.path?.replace(/^\.?\/+|\/+$/g, "") ?? null,
    team: service.team ?? null,
    component: service.component ?? null,
    labels: service.labels ?? [],
    tracks: service.tracks ?? [],
    criticality: service.criticality ?? 0,
    environments: service.environments ?? [],
    commands: toCommands(service.commands ?? {}),
    editable: service.editable ?? [],
    monitors: toMonitors(service.monitors ?? {}),
  }
}

type ServiceFile = NonNullable<ConfigFile["services"]>[number]

function toMonitors(monitors: NonNullable<ServiceFile["monitors"]>): ServiceConfig["monitors"] {
  return {
    source: monitors.source ?? "all",
    newAbove: monitors["new-above"] ?? 0,
    impactAbove: monitors["impact-above"] ?? 50,
    impactWindow: monitors["impact-window"] ?? "1h",
  }
}

function toCommands(commands: NonNullable<ServiceFile["commands"]>): ServiceCommands {
  return {
    install: commands.install ?? null,
    lint: commands.lint ?? null,
    typecheck: commands.typecheck ?? null,
    test: commands.test ?? null,
    testFiles: commands["test-files"] ?? null,
  }
}

function mergeJira(jira: NonNullable<ConfigFile["jira"]>): Config["jira"] {
  const base = DEFAULT_CONFIG.jira
  return {
    project: jira.project ?? base.project,
    issueType: jira["issue-type"] ?? base.issueType,
    labels: jira.labels ?? base.labels,
    teamField: jira["team-field"] ?? base.teamField,
    fields: jira.fields ?? base.fields,
    whenDone: jira["when-done"] ?? base.whenDone,
    reopenTransition: jira["reopen-transition"] ?? base.reopenTransition,
    wontFixResolutions: jira["wont-fix-resolutions"] ?? base.wontFixResolutions,
    linkType: jira["link-type"] ?? base.linkType,
    occurrencesField: jira["occurrences-field"] ?? base.occurrencesField,
    priorities: descending(
      jira.priorities?.map(step => ({ atLeast: step["at-least"], name: step.name })) ?? base.priorities,
    ),
  }
}

function mergeBands(bands: NonNullable<NonNullable<ConfigFile["score"]>["bands"]>): Config["score"]["bands"] {
  const base = DEFAULT_CONFIG.score.bands
  const toBands = (list: readonly { "at-least": number; points: number }[] | undefined): Band[] | undefined =>
    list?.map(band => ({ atLeast: band["at-least"], points: band.points }))
  return {
    occurrences: descending(toBands(bands.occurrences) ?? base.occurrences),
    users: descending(toBands(bands.users) ?? base.users),
    recencyHours: descending(toBands(bands["recency-hours"]) ?? base.recencyHours),
  }
}

function descending<T extends { readonly atLeast: number }>(steps: readonly T[]): T[] {
  return steps.toSorted((a, b) => b.atLeast - a.atLeast)
}

function toRoute(route: NonNullable<ConfigFile["routes"]>[number]): RouteRule {
  const { "issue-type": issueType, ...rest } = route
  return withoutUndefined({ ...rest, when: withoutUndefined(route.when), issueType }) as RouteRule
}

function withoutUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Partial<T>
}

function mergeLedger(ledger: NonNullable<ConfigFile["ledger"]>): Config["ledger"] {
  const base = DEFAULT_CONFIG.ledger
  return {
    repository: ledger.repository ?? base.repository,
    namespace: ledger.namespace ?? base.namespace,
    settleMs: ledger["settle-seconds"] === undefined ? base.settleMs : ledger["settle-seconds"] * 1000,
    leaseMs: ledger["lease-seconds"] === undefined ? base.leaseMs : ledger["lease-seconds"] * 1000,
  }
}
