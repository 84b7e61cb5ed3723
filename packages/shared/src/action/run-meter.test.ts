import { mkdtempSync, readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createServer, type RequestListener, type Server } from "node:http"
import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { afterEach, expect, test } from "vitest"
import { outputOf, startAction } from "./testing/start-action.ts"

const KEY = "0123456789abcdef0123456789abcdef"
const ENV = { GITHUB_REPOSITORY: "Acme/shop", GITHUB_RUN_NUMBER: "70" }

type Series = {
  readonly metric: string
  readonly tags: readonly string[]
  readonly points: readonly { value: number }[]
}

let server: Server | null = null
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

type Intake = { readonly url: string; readonly sent: readonly Series[]; readonly keys: readonly unknown[] }

/** Answers as `answer` does, once it has kept what was sent. */
async function startIntake(answer: RequestListener): Promise<Intake> {
  const sent: Series[] = []
  const keys: unknown[] = []
  server = createServer((request, response) => {
    let text = ""
    request.on("data", (chunk: Buffer) => (text += chunk.toString()))
    request.on("end", () => {
      if (request.url === "/api/v2/series") {
        keys.push(request.headers["dd-api-key"])
        sent.push(...(JSON.parse(text) as { series: Series[] }).series)
      }
      answer(request, response)
    })
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent, keys }
}

function lines({ sent }: Intake): string[] {
  return sent.map(({ metric, tags }) => [metric.slice("auto_triage.".length), ...tags].join(" "))
}

function accept(...[, response]: Parameters<RequestListener>): void {
  response.writeHead(202).end('{"errors":[]}')
}

function measuring(url: string, then: string): string {
  return `async run => { run.measureTo({ apiKey: ${JSON.stringify(KEY)}, baseUrl: ${JSON.stringify(url)} }); ${then} }`
}

const DONE = 'return { outputs: { outcome: "done" }, summary: () => "" }'

test("a run says how it ended, how long it took and what it asked of whom, in one request that does not count itself", async () => {
  const intake = await startIntake((request, response) => {
    const status = { "/found": 200, "/missing": 404, "/closed": 403, "/broken": 502 }[request.url ?? ""]
    return status === undefined ? accept(request, response) : response.writeHead(status).end()
  })
  const asking = `run.transport.allow({ service: "jira", baseUrl: ${JSON.stringify(intake.url)}, readRetries: 0 });
    for (const path of ["found", "found", "missing", "closed", "broken"]) await fetch(${JSON.stringify(intake.url)} + "/" + path);`
  const { code, text } = await outputOf(startAction(measuring(intake.url, asking + DONE), ENV))
  expect(code).toBe(0)
  expect(text).not.toContain("not sent")
  const tags = "repository:acme/shop"
  expect(lines(intake)).toEqual([
    `stage.runs stage:test status:success outcome:done ${tags} lane:6`,
    `stage.duration stage:test status:success ${tags}`,
    `calls stage:test vendor:jira result:ok ${tags} lane:6`,
    `calls stage:test vendor:jira result:missing ${tags} lane:6`,
    `calls stage:test vendor:jira result:refused ${tags} lane:6`,
    `calls stage:test vendor:jira result:failed ${tags} lane:6`,
  ])
  expect(intake.sent[2]?.points[0]?.value).toBe(2)
  expect(intake.keys).toEqual([KEY])
})

const errors = JSON.stringify(new URL("../errors.ts", import.meta.url).href)

test.each([
  ["that throws", 'throw new Error("broken")', "failure", "unknown"],
  [
    "that needs somebody to change something",
    `throw new (await import(${errors})).ConfigError("x")`,
    "user-error",
    "unknown",
  ],
  ["that could not do its job", DONE.replace("outputs", 'failed: "no", outputs'), "failure", "done"],
])("an action %s is measured too, and fails as before", async (_, then, status, outcome) => {
  const intake = await startIntake(accept)
  const { code, text } = await outputOf(startAction(measuring(intake.url, then), ENV))
  expect(code).toBe(1)
  expect(text).toContain("::error::")
  expect(lines(intake)[0]).toBe(`stage.runs stage:test status:${status} outcome:${outcome} repository:acme/shop lane:6`)
})

test.each<[string, RequestListener, string]>([
  ["refuses the key", (_, response) => response.writeHead(403).end(KEY), "DATADOG_API_KEY"],
  ["has a problem", (_, response) => response.writeHead(500).end(KEY), "answered 500"],
  ["leads elsewhere", (_, response) => response.writeHead(307, { location: "/other" }).end(), "answered 307"],
  ["breaks off", request => request.socket.destroy(), "could not be reached"],
  ["never answers", () => {}, "did not answer in time"],
])("an intake that %s is one line in the log, and the run ends as if it were not there", async (_, answer, why) => {
  const intake = await startIntake(answer)
  const { code, text } = await outputOf(startAction(measuring(intake.url, DONE), ENV))
  expect(code).toBe(0)
  expect(intake.keys).toHaveLength(1)
  const told = text.split("\n").filter(line => line.includes("were not sent"))
  expect(told).toEqual([expect.stringMatching(/^::warning::.*auto_triage\.stage\.runs/)])
  expect(told[0]).toContain(why)
  expect(text).not.toContain(KEY)
})

test("a key that no header can hold is not in the log either", async () => {
  const action = `async run => { run.measureTo({ apiKey: "abc\\ndef", baseUrl: "http://127.0.0.1:9" }); ${DONE} }`
  const { code, text } = await outputOf(startAction(action, ENV))
  expect(code).toBe(0)
  expect(text).toContain("were not sent")
  expect(text).not.toMatch(/abc|def/)
})

const intakeModule = JSON.stringify(new URL("./metrics-intake.ts", import.meta.url).href)
const BY_INPUTS = `async run => { run.measureTo((await import(${intakeModule})).metricsIntake(run.inputs)); ${DONE} }`

test.each([
  ["no key, which is no fault", {}, /^The metrics of this run were not sent .*"datadog-api-key" is empty/m],
  [
    "a site that is none",
    { "INPUT_DATADOG-API-KEY": KEY, "INPUT_DATADOG-SITE": "datadog.example" },
    /^::warning::The metrics of this run were not sent .*is not a Datadog site/m,
  ],
])("with %s, the run does its work and the log says why nothing was sent", async (_, inputs, line) => {
  const { code, text } = await outputOf(startAction(BY_INPUTS, { ...ENV, ...inputs }))
  expect(code).toBe(0)
  expect(text).toMatch(line)
})

test("a run that says nothing of metrics sends none and does not speak of them", async () => {
  const { text } = await outputOf(startAction(`async () => { ${DONE} }`, ENV))
  expect(text).not.toContain("metrics")
})

const HANDS_ON = 'return { outputs: { outcome: "first" }, summary: () => "", handOnMetrics: true }'

test("what a step hands on is sent once, by the next step that sends", async () => {
  const intake = await startIntake(accept)
  const temp = mkdtempSync(join(tmpdir(), "m"))
  const env = { ...ENV, RUNNER_TEMP: temp }
  await outputOf(startAction(measuring(intake.url, HANDS_ON), env))
  expect(intake.sent).toEqual([])
  await outputOf(startAction(measuring(intake.url, DONE), env))
  await outputOf(startAction(measuring(intake.url, DONE), env))
  const runs = lines(intake).filter(line => line.startsWith("stage.runs"))
  const run = (outcome: string): string =>
    `stage.runs stage:test status:success outcome:${outcome} repository:acme/shop lane:6`
  expect(runs).toEqual([run("first"), run("done"), run("done")])
  expect(readdirSync(temp)).toEqual([])
})

test("a step that fails sends at once, because no other may follow", async () => {
  const intake = await startIntake(accept)
  const env = { ...ENV, RUNNER_TEMP: mkdtempSync(join(tmpdir(), "m")) }
  await outputOf(startAction(measuring(intake.url, HANDS_ON.replace("}", '}, failed: "no"')), env))
  expect(lines(intake)[0]).toContain("status:failure outcome:first")
})
