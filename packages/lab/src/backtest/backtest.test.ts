import { spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createDatadogErrorSource } from "@auto-triage/shared/adapters/datadog/error-source"
import { createGitHubCodeHost } from "@auto-triage/shared/adapters/github/code-host"
import { CONFIG_PATH } from "@auto-triage/shared/adapters/github/repository-state"
import type { Config } from "@auto-triage/shared/config/config"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { type Decision, decideGate } from "@auto-triage/shared/pipeline/gate"
import { triageIssue } from "@auto-triage/shared/pipeline/triage-issue"
import type { BacktestReport } from "@auto-triage/shared/pipeline/backtest/backtest-report"
import type { JudgedIssue } from "@auto-triage/shared/pipeline/backtest/judged-issue"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { environmentFile } from "../control/environment-file.ts"
import { PRODUCT_ROOT } from "../world/product-files.ts"
import { createWorld, type World } from "../world/world.ts"
import { pastErrors } from "./past-errors.ts"

const ERRORS = 1_000
const READS = /\/(?:search|aggregate|graphql)$/
const OTHER_CONFIG = `services:
  - { name: backend-api, path: apps/backend, team: core, component: api }
teams: { core: {} }
gate: { min-score: 60 }
`

type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

let directory: string
let world: World
let report: BacktestReport

function backtest(...args: readonly string[]): Promise<Ran> {
  const script = join(PRODUCT_ROOT, "packages/cli/src/backtest.ts")
  const fixed = ["--env-file", join(directory, "lab.env"), "--cache", join(directory, "cache")]
  const child = spawn(process.execPath, ["--conditions=source", script, ...fixed, ...args], { cwd: directory })
  const texts = { stdout: "", stderr: "" }
  child.stdout.on("data", chunk => (texts.stdout += String(chunk)))
  child.stderr.on("data", chunk => (texts.stderr += String(chunk)))
  return new Promise(resolve => child.on("close", code => resolve({ code, ...texts })))
}

function callsSince(n: number): readonly string[] {
  const entries = world.journal.entries().filter(entry => entry.n > n)
  return entries.map(({ method, path }) => `${method} ${path}`)
}

function lastCall(): number {
  return world.journal.entries().at(-1)?.n ?? 0
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "bt-"))
  mkdirSync(join(directory, "world"))
  world = await createWorld({ directory: join(directory, "world"), provision: "nothing" })
  writeFileSync(join(directory, "lab.env"), environmentFile(world))
  writeFileSync(join(directory, "other.yml"), OTHER_CONFIG)
  world.datadog.feed(pastErrors(ERRORS, { now: world.clock.now(), days: 13 }))
  const ran = await backtest("--since", "14d", "--json")
  if (ran.code !== 0) throw new Error(ran.stderr)
  report = JSON.parse(ran.stdout) as BacktestReport
})
afterAll(async () => {
  await world.close()
  rmSync(directory, { recursive: true, force: true })
})

describe("a backtest over a thousand errors", () => {
  test("sees them all, although Datadog shows a hundred at once", () => {
    expect(new Set(report.issues.map(({ id }) => id)).size).toBe(ERRORS)
    expect(report.limits).toEqual([])
  })

  test("writes nothing to any vendor", () => {
    const calls = world.journal.entries().map(({ method, path }) => `${method} ${path}`)
    expect(calls.length).toBeGreaterThan(ERRORS)
    expect(calls.filter(call => !call.startsWith("GET ") && !READS.test(call))).toEqual([])
    const mutations = world.journal.withBodies().filter(({ request }) => /^\{"query":"\s*mutation/.test(request))
    expect(mutations).toEqual([])
  })

  test("takes no more than half a minute of its own", () => {
    expect(report.ownMs).toBeGreaterThan(0)
    expect(report.ownMs).toBeLessThan(30_000)
  })

  test("decides for each error what triage and gate decide for it alone", async () => {
    const some = report.issues.filter((_, at) => at % 37 === 0)
    const { config, codeowners } = await readRepository()
    for (const issue of some) {
      const alone = await triageAlone(issue, config, codeowners)
      expect(figures(issue)).toEqual(alone.figures)
      // Room and budget come after the rules of the gate, and hold some that would be fixed.
      expect([alone.decision, "room"]).toContainEqual(isRoom(issue) ? "room" : issue.decision)
      expect(isRoom(issue) && alone.decision.kind === "hold").toBe(false)
    }
  })

  test("adds up to its errors", () => {
    const { summary, budget } = report
    for (const counts of [summary.byTeam, summary.byPriority, summary.byDecision, summary.byDay])
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(ERRORS)
    expect(summary.fixes).toBeGreaterThan(0)
    expect(budget.mostUsd).toBeCloseTo(summary.fixes * 0.5, 6)
    expect(budget.costliestDayUsd).toBeLessThanOrEqual(budget.maxUsdPerDay)
    expect(summary.unwatched).toBe(ERRORS / 5)
  })

  test("keeps no personal data on the disk", () => {
    const [folder = ""] = readdirSync(join(directory, "cache"))
    const files = readdirSync(join(directory, "cache", folder))
    expect(files.length).toBeGreaterThan(ERRORS)
    const kept = files.map(file => readFileSync(join(directory, "cache", folder, file), "utf8")).join("\n")
    expect(kept).toContain("[redacted:email]")
    expect(kept).not.toContain("jo.doe")
  })

  test("says what another configuration changes, without a call", async () => {
    const before = lastCall()
    const fewer = ["--since", "14d", "--limit", "200"]
    const ran = await backtest(...fewer, "--json", "--compare", join(directory, "other.yml"))
    expect(callsSince(before)).toEqual([])
    const { compared, fromCache } = JSON.parse(ran.stdout) as BacktestReport
    expect(fromCache).toBe(200)
    const ofBackend = compared?.changed.find(({ issue }) => issue.service === "backend-api")
    const [team] = ofBackend?.changes.filter(({ what }) => what === "team") ?? []
    expect(team).toEqual({ what: "team", from: "backend", to: "core", why: "team of service backend-api" })
    expect(compared?.summary.byDecision.map(({ name }) => name)).toContain("below-score")
  })

  test("goes on after half of it, asking only for the rest", async () => {
    const [folder = ""] = readdirSync(join(directory, "cache"))
    const [first, second] = report.issues
    for (const issue of [first, second]) rmSync(join(directory, "cache", folder, `${issue?.id ?? ""}.json`))
    const before = lastCall()
    const ran = await backtest("--since", "14d", "--limit", "100")
    expect(ran.stdout).toContain("98 errors from the cache. Nothing was written to any vendor.")
    expect(callsSince(before).filter(call => call.endsWith("/events/search"))).toHaveLength(2)
  })
})

test("a missing key is named", async () => {
  writeFileSync(join(directory, "none.env"), 'DATADOG_API_KEY=""\nDATADOG_APP_KEY=""\n')
  const ran = await backtest("--since", "1d", "--env-file", join(directory, "none.env"))
  expect(ran.code).toBe(2)
  expect(ran.stderr).toContain("DATADOG_API_KEY is missing")
})

const ROOM: readonly string[] = ["too-many-today", "day-budget", "month-budget", "too-many-running", "too-many-open"]

function isRoom({ decision }: JudgedIssue): boolean {
  return decision.kind === "hold" && ROOM.includes(decision.reason)
}

async function readRepository(): Promise<{ readonly config: Config; readonly codeowners: string | null }> {
  const { config, codeowners } = await hostOf().readState("refs/auto-triage/issues/none")
  return { config: loadConfig(config ?? "", CONFIG_PATH), codeowners: codeowners?.text ?? null }
}

/** What a run of its own at the error's last occurrence makes of it. */
async function triageAlone(
  { id, lastSeen, service }: JudgedIssue,
  config: Config,
  codeowners: string | null,
): Promise<{ readonly figures: object; readonly decision: Decision }> {
  const { datadogApiKey: apiKey, datadogAppKey: appKey } = world.credentials
  const keys = { apiKey, appKey, baseUrl: world.urls.datadog }
  const source = createDatadogErrorSource({
    ...keys,
    windowHours: config.samples.windowHours,
    until: lastSeen + 60_000,
  })
  const hint = { environment: null, service, tracks: [] }
  const dispatch = { issueId: id, otherIds: [], delivery: "x", source: "monitor" as const, forced: false, hint }
  const place = { repository: world.repository, serverUrl: world.urls.github }
  const { issue, assessment, route } = await triageIssue(
    { source, host: hostOf() },
    { dispatch, record: null, config, codeowners, ...place, now: lastSeen },
  )
  if (issue === null || assessment === null || route === null) throw new Error(`${id} was not triaged`)
  const gate = { enabled: true, stagingEnabled: false, dispatch, ticketKey: "PPL-1", config }
  const suspect = issue.suspects[0]?.path ?? null
  const fixability = assessment.fixability.total
  return {
    figures: figures({ ...issue, ...route, score: assessment.total, fixability, suspect }),
    decision: decideGate({ ...gate, issue, assessment }),
  }
}

function hostOf(): ReturnType<typeof createGitHubCodeHost> {
  const { urls, repository, credentials } = world
  return createGitHubCodeHost({ apiUrl: urls.github, token: credentials.adminPat, repository })
}

type Figures = Pick<JudgedIssue, (typeof FIGURES)[number]>
const FIGURES = [
  "message",
  "occurrences",
  "users",
  "score",
  "fixability",
  "priority",
  "team",
  "component",
  "suspect",
  "gaps",
] as const

function figures(issue: Figures): object {
  return Object.fromEntries(FIGURES.map(name => [name, issue[name]]))
}
