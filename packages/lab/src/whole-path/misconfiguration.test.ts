import { decodeEntities } from "@auto-triage/shared/text/testing/markdown-oracle"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { RunDetail } from "../runner/run-detail.ts"
import { documentText } from "./document-text.ts"
import { type LabClient, openLab } from "./lab-client.ts"
import { EARLY, LATE, type Misconfiguration, PASSING } from "./misconfigurations.ts"

type Alert = { readonly name: string; readonly issueId: string; readonly payload: unknown }

const alerts: Alert[] = []
let lab: LabClient

beforeAll(async () => {
  lab = await openLab()
})
afterAll(() => lab.close())

/** An error that no monitor sees, and what would alert of it. */
async function newAlert(name: string): Promise<Alert> {
  const number = alerts.length + 1
  const type = `Broken${number}Error`
  const issueId = await lab.feed({
    service: "backend-api",
    env: "preview",
    type,
    message: name,
    stack: `${type}: x\n    at broken${number} (/app/apps/backend/src/bookings/service.ts:11:3)`,
  })
  await lab.idle()
  const alert = { name, issueId, payload: { issue: { id: issueId }, event: { id: String(4000 + number) } } }
  alerts.push(alert)
  return alert
}

/** The run of an alert that comes while something is broken. */
async function alertWhile(broken: Pick<Misconfiguration, "name" | "break">, known?: Alert): Promise<RunDetail> {
  const { payload } = known ?? (await newAlert(broken.name))
  const mend = await broken.break(lab)
  try {
    await lab.dispatch(payload)
    await lab.idle()
  } finally {
    await mend()
  }
  return newestRun()
}

function newestRun(): RunDetail {
  const run = lab.lab.world.runner.run(lab.newestRun())
  if (run === null) throw new Error("there is no run")
  return run
}

/** What a run said went wrong, for whoever reads a failing test. */
function told(run: RunDetail): string {
  const steps = run.jobs.flatMap(job => job.steps)
  return [...run.errors, ...steps.flatMap(step => step.annotations.map(({ message }) => message))].join("\n")
}

function ticketsOf(alert: Alert): number {
  const label = `datadog-issue-${alert.issueId}`
  return lab.tickets().filter(ticket => ticket.labels.includes(label)).length
}

const GARBAGE =
  /^\s+at |node:internal|file:\/\/|\[object |undefined|SyntaxError|UpstreamError|ConfigError|[{[]"|<!doctype/im

function expectPlainWords(run: RunDetail, says: readonly RegExp[]): void {
  const failed = run.jobs.flatMap(job => job.steps).filter(step => step.conclusion === "failure")
  expect(failed).toHaveLength(1)
  const { annotations = [], log = "", summary = "" } = failed[0] ?? {}
  const [first, ...others] = annotations
  const message = first?.message ?? ""
  expect(first?.level).toBe("error")
  // Where Datadog is what is wrong, the metrics of the step do not reach it either.
  for (const other of others)
    expect(other).toMatchObject({
      level: "warning",
      message: expect.stringMatching(/^The metrics of this run were not/),
    })
  for (const part of says) expect(message).toMatch(part)
  expect(message).not.toMatch(GARBAGE)
  expect(log).toContain(`##[error]${message}`)
  expect(log).not.toMatch(/^\s+at |node:internal|file:\/\//m)
  const shown = decodeEntities(summary).replaceAll("\u200b", "")
  for (const line of message.split("; ")) expect(shown).toContain(line)
  expect(shown).toMatch(/re-run this job, or wait for the next alert/)
}

/** Masks of the runner do not count: nothing secret may stand in what it shows, nor in Jira, which has no masks. */
function expectNoSecret(run: RunDetail): void {
  const { github, repository, credentials } = lab.lab.world
  const { jiraEmail, jiraToken } = credentials
  const basic = Buffer.from(`${jiraEmail}:${jiraToken}`).toString("base64")
  const names = ["DATADOG_API_KEY", "DATADOG_APP_KEY", "JIRA_USER_EMAIL", "JIRA_API_TOKEN"]
  const values = names.map(name => github.secrets(repository).get(name) ?? "")
  const shown = JSON.stringify([
    run,
    lab.tickets().map(ticket => [ticket.summary, ticket.description, ticket.comments]),
  ])
  for (const value of [...values, basic, credentials.dispatchPat]) expect(shown).not.toContain(value)
}

async function expectNamed(broken: Misconfiguration, known?: Alert): Promise<void> {
  const run = await alertWhile(broken, known)
  expect(run.conclusion).toBe("failure")
  expect(run.outputs["ticket_key"]).toBe("")
  expectPlainWords(run, broken.says)
  expectNoSecret(run)
}

describe("what is set up wrongly is named with what to change, and no ticket is made", () => {
  // One alert meets them all, one after another: none may leave anything behind.
  let unlucky: Alert
  beforeAll(async () => {
    unlucky = await newAlert("everything that stops a run early")
  })

  test.each(EARLY)("$name", async broken => {
    await expectNamed(broken, unlucky)
    expect(lab.tickets()).toEqual([])
  })

  test.each(LATE)("$name", async broken => {
    const before = lab.tickets().length
    await expectNamed(broken)
    // The ticket whose label got lost stays, and the next run puts its label on.
    expect(lab.tickets()).toHaveLength(before + (broken.name.includes("loses labels") ? 1 : 0))
  })
})

describe("what passes by itself costs no ticket", () => {
  test.each(PASSING)("$name", async broken => {
    const run = await alertWhile(broken)
    expect(run.outputs, told(run)).toMatchObject({ outcome: "created" })
    expect(run.conclusion).toBe("success")
    expect(run.jobs.flatMap(job => job.steps).flatMap(step => step.annotations)).toEqual([])
  })

  test("an application key that may not read logs leaves a gap that says which scope to grant", async () => {
    const { permissions } = lab.lab.world.datadog
    const run = await alertWhile({
      name: "no logs scope",
      break() {
        permissions.deny("logs")
        return () => permissions.allow("logs")
      },
    })
    expect(run).toMatchObject({ conclusion: "success", outputs: { outcome: "created" } })
    const [ticket] = lab.openTickets(alerts.at(-1)?.issueId ?? "")
    const text = documentText(ticket?.description)
    expect(text).toMatch(/What is missing\nlog samples: .*403.* grant logs_read_data\n(?:Links|Redacted)/)
    expect(run.jobs[0]?.steps.map(step => step.summary).join()).toContain("grant logs")
    expectNoSecret(run)
  })
})

test.each(["html", "empty", "truncate"])("an answer spoilt to %s is not taken for a lack of samples", async kind => {
  const broken = { service: "datadog", path: "/api/v2/logs/events/search", kind, times: 9 }
  await alertWhile({
    name: `samples: ${kind}`,
    async break() {
      await lab.control("POST", "/faults", broken)
      return () => lab.control("DELETE", "/faults")
    },
  })
  const [ticket] = lab.openTickets(alerts.at(-1)?.issueId ?? "")
  expect(documentText(ticket?.description)).toMatch(
    /What is missing\nlog samples: (?:no answer|the answer had an unknown)/,
  )
})

test("an id that Datadog does not know makes no ticket, and somebody is warned", async () => {
  const before = lab.tickets().length
  await lab.dispatch({ issue: { id: "0047c3f0-e74c-11f1-b3c1-da7ad0900005" } })
  await lab.idle()
  const run = newestRun()
  expect(run).toMatchObject({ conclusion: "success", outputs: { outcome: "not-found", ticket_key: "" } })
  const step = run.jobs[0]?.steps.find(({ id }) => id === "triage")
  expect(step?.annotations).toMatchObject([
    { level: "warning", message: expect.stringMatching(/knows no issue .*keys/) },
  ])
  expect(step?.summary).toContain("Datadog does not know the issue")
  expect(lab.tickets()).toHaveLength(before)
})

test("once it is mended, the very same dispatch makes exactly one ticket of each that has none", async () => {
  const waiting = alerts.filter(alert => ticketsOf(alert) === 0)
  expect(waiting.length).toBeGreaterThan(LATE.length)
  const responses = await Promise.all(waiting.map(alert => lab.dispatch(alert.payload)))
  expect(responses.filter(response => response.status !== 204)).toEqual([])
  await lab.idle()
  const runs = lab.lab.world.runner.runs().slice(-waiting.length)
  expect(runs.filter(run => run.conclusion !== "success").map(told)).toEqual([])
  expect(alerts.filter(alert => ticketsOf(alert) !== 1).map(alert => alert.name)).toEqual([])
  expect(lab.tickets()).toHaveLength(alerts.length)
}, 60_000)
