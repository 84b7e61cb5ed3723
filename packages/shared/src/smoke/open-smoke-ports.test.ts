import { afterEach, beforeEach, expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../config/defaults.ts"
import { UpstreamError } from "../errors.ts"
import { openSmokePorts } from "./open-smoke-ports.ts"
import type { SmokeAccess } from "./smoke-access.ts"

const usual = globalThis.fetch
let asked: string[]
let answer: () => Promise<Response>

beforeEach(() => {
  asked = []
  answer = () => Promise.resolve(Response.json({}))
  globalThis.fetch = (input, init) => {
    asked.push(`${init?.method ?? "GET"} ${input instanceof Request ? input.url : String(input)}`)
    return answer()
  }
})
afterEach(() => {
  globalThis.fetch = usual
})

const ACCESS: SmokeAccess = {
  github: { apiUrl: "https://api.github.com", repository: "o/r", token: "t" },
  datadog: { site: "datadoghq.eu", url: "", otlpUrl: "", apiKey: "a", appKey: "b" },
  jira: { baseUrl: "https://x.atlassian.net", email: "a@b.example", token: "t" },
  model: { url: "https://api.anthropic.com" },
  doctor: { token: "", dispatchToken: "" },
}

function portsWith(change: Partial<SmokeAccess> = {}, config = DEFAULT_CONFIG) {
  const clock = { now: () => 0, sleep: () => Promise.resolve() }
  const transport = { allow: () => {}, warm: () => Promise.resolve(), calls: [] }
  return openSmokePorts({ ...ACCESS, ...change }, config, { transport, clock, cancelled: new AbortController().signal })
}

test("the ledger is where the configuration keeps it, and everything else in the repository that triages", async () => {
  const config = { ...DEFAULT_CONFIG, ledger: { ...DEFAULT_CONFIG.ledger, repository: "o/ledgers" } }
  const ports = portsWith({}, config)
  await ports.dropRecord("refs/auto-triage/issues/x")
  await ports.runs.addLabel(7, "y")
  expect(asked).toEqual([
    "DELETE https://api.github.com/repos/o/ledgers/git/refs/auto-triage/issues/x",
    "POST https://api.github.com/repos/o/r/issues/7/labels",
  ])
})

const ERROR = { service: "s", environment: "e", type: "T", message: "m", stack: "s", fingerprint: "f", tags: [] }

test("a missing key is named by what needs it, and keeps nothing else", async () => {
  const { datadog, jira } = ACCESS
  const noAppKey = portsWith({ datadog: { ...datadog, appKey: "" } })
  await noAppKey.errors.emit(ERROR)
  expect(asked).toEqual(["POST https://http-intake.logs.datadoghq.eu/api/v2/logs"])
  await expect(noAppKey.errors.issue("x")).rejects.toThrow(/DATADOG_APP_KEY is empty/)
  const noApiKey = portsWith({ datadog: { ...datadog, apiKey: "" } })
  await expect(noApiKey.errors.emit(ERROR)).rejects.toThrow(/DATADOG_API_KEY is empty/)
  const noSite = portsWith({ datadog: { ...datadog, site: "x.example" } })
  await expect(noSite.errors.emit(ERROR)).rejects.toThrow(/not a Datadog site/)
  await expect(portsWith({ jira: { ...jira, token: "" } }).tickets.ticket("PPL-1")).rejects.toThrow(/JIRA_API_TOKEN/)
  await expect(portsWith({ jira: { ...jira, baseUrl: "x" } }).tickets.ticket("PPL-1")).rejects.toThrow(/https address/)
})

test("a check that cannot be asked is unknown, with the reason and the question to a person", async () => {
  const reason = "GitHub is down"
  const failure = { service: "github", request: "GET /x", status: 503, retryable: true, ambiguous: false } as const
  answer = () => Promise.reject(new UpstreamError(reason, failure))
  const ports = portsWith()
  const chosen = ports.checks.filter(({ breaks }) => breaks.includes("dispatch"))
  const found = await ports.diagnose(chosen)
  expect(chosen.length).toBeGreaterThan(5)
  expect(new Set(found.map(({ check }) => check.id))).toEqual(new Set(chosen.map(({ id }) => id)))
  const others = found.filter(({ check }) => check.id !== "github-answers")
  expect(others.filter(({ state, seen, fix }) => state !== "unknown" || seen === "" || fix === null)).toEqual([])
  // Which of the vendors is down is known, and is the cause.
  expect(found.filter(({ state }) => state === "fail").map(({ check }) => check.id)).toEqual(["github-answers"])
})
