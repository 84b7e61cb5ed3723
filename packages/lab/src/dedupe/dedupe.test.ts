import { parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { anEnvironment, anIssue, ISSUE_ID } from "@auto-triage/shared/pipeline/testing/an-issue"
import { afterEach, beforeEach, expect, test } from "vitest"
import { type DedupeUnderTest, startDedupe } from "./dedupe-under-test.ts"

const LABEL = `datadog-issue-${ISSUE_ID}`
const staging = anEnvironment({ environment: "staging", production: false })
const production = anEnvironment()

let lab: DedupeUnderTest

beforeEach(async () => {
  lab = await startDedupe()
})
afterEach(() => lab.close())

function tickets() {
  return lab.jira.snapshot().issues
}

function open() {
  return tickets().filter(ticket => ticket.category !== "done" && ticket.labels.includes(LABEL))
}

async function record() {
  return parseRecord((await lab.ledger.read(lab.ref))?.text ?? "")
}

test("a new error becomes one labelled, linked ticket that the ledger names, in ten requests", async () => {
  const result = await lab.alert()
  expect(result).toMatchObject({ outcome: "created", match: { kind: "new" }, warnings: [], ticket: { key: "PPL-1" } })
  expect(lab.requests.map(({ what }) => what.replace(/[0-9a-f-]{36}/, "ID"))).toHaveLength(10)
  const [ticket] = tickets()
  expect(ticket).toMatchObject({ priority: "Medium", properties: { "auto-triage": { issueId: ISSUE_ID } } })
  expect(ticket?.labels).toEqual(
    expect.arrayContaining(["auto-triage", LABEL, `auto-triage-fp-${anIssue().fingerprint}`]),
  )
  expect(ticket?.remoteLinks).toHaveLength(1)
  expect(await record()).toMatchObject({ state: "ticketed", ticket: { key: "PPL-1", labelled: true } })
})

test("the same error again updates one comment, in four requests", async () => {
  await lab.alert()
  const first = await lab.alert({ issue: { occurrences: 4 } })
  expect(first).toMatchObject({ outcome: "seen-again", ticket: { key: "PPL-1" } })
  expect(lab.requests).toHaveLength(4)
  const second = await lab.alert({ issue: { occurrences: 5 } })
  expect(second.outcome).toBe("seen-again")
  expect(lab.requests).toHaveLength(4)
  expect(tickets()).toHaveLength(1)
  expect(tickets()[0]?.comments).toHaveLength(1)
})

test("the same delivery again is answered by one read and writes nothing", async () => {
  const issue = { lastSeen: Date.UTC(2026, 10, 23, 11) }
  await lab.alert({ delivery: "d", issue })
  const again = await lab.alert({ delivery: "d", issue })
  expect(again).toMatchObject({ outcome: "replayed", writes: [] })
  expect(lab.requests).toEqual([{ service: "jira", what: "GET /rest/api/3/issue/PPL-1" }])
})

test("a new day, a new version and a tenfold count each get a comment of their own, once", async () => {
  const at = Date.UTC(2026, 10, 23, 11)
  const seen = (change: object) => lab.alert({ issue: { lastSeen: at, ...change } })
  await seen({})
  await seen({})
  expect(tickets()[0]?.comments).toHaveLength(1)
  const version = anEnvironment({ versions: production.versions.map(counts => ({ ...counts, version: "2.0.0" })) })
  await seen({ environments: [version] })
  await seen({ environments: [version] })
  expect(tickets()[0]?.comments).toHaveLength(2)
  await seen({ occurrences: 10 })
  await seen({ occurrences: 99 })
  expect(tickets()[0]?.comments).toHaveLength(3)
  await seen({ lastSeen: at + 86_400_000 })
  await seen({ lastSeen: at + 86_400_001 })
  expect(tickets()[0]?.comments).toHaveLength(4)
})

test("production after staging is announced, raises the priority and never lowers it", async () => {
  await lab.alert({ issue: { environments: [staging] }, priority: "Low" })
  const escalated = await lab.alert({ issue: { environments: [production, staging] }, priority: "High" })
  expect(escalated).toMatchObject({ outcome: "new-environment", match: { environments: ["production"] } })
  expect(tickets()[0]).toMatchObject({ priority: "High" })
  expect(tickets()[0]?.comments).toHaveLength(1)
  const qa = anEnvironment({ environment: "qa", production: false })
  await lab.alert({ issue: { environments: [qa, production, staging] }, priority: "Lowest" })
  expect(tickets()[0]).toMatchObject({ priority: "High" })
})

test("a ticket whose label was cleared is followed by a new one", async () => {
  await lab.alert()
  lab.jira.admin.removeLabel("PPL-1", LABEL)
  expect(await lab.alert()).toMatchObject({ outcome: "replaced", ticket: { key: "PPL-2" } })
  expect(open().map(ticket => ticket.key)).toEqual(["PPL-2"])
  expect((await record())?.earlierTickets).toEqual(["PPL-1"])
})

test("a ticket that was deleted is followed by a new one", async () => {
  await lab.alert()
  lab.jira.admin.deleteIssue("PPL-1")
  expect(await lab.alert()).toMatchObject({ outcome: "replaced", ticket: { key: "PPL-2" } })
})

test("a Done ticket is reopened, replaced by a linked one, or left, as configured", async () => {
  await lab.alert()
  lab.jira.admin.transitionTo("PPL-1", "Done")
  expect(await lab.alert({ jira: { whenDone: "leave" } })).toMatchObject({ outcome: "left-alone" })
  expect(await lab.alert({ jira: { whenDone: "reopen" } })).toMatchObject({ outcome: "reopened" })
  expect(open().map(ticket => ticket.key)).toEqual(["PPL-1"])
  lab.jira.admin.transitionTo("PPL-1", "Done")
  expect(await lab.alert({ jira: { whenDone: "new-linked" } })).toMatchObject({
    outcome: "replaced",
    match: { kind: "regressed", key: "PPL-1" },
    ticket: { key: "PPL-2" },
  })
  expect(tickets()[1]?.links).toMatchObject([{ key: "PPL-1" }])
})

test("a ticket closed as one not to fix is left alone", async () => {
  await lab.alert()
  lab.jira.admin.transitionTo("PPL-1", "Done", "Won't Do")
  expect(await lab.alert({ jira: { whenDone: "reopen" } })).toMatchObject({ outcome: "left-alone" })
  expect(open()).toEqual([])
  expect(tickets()).toHaveLength(1)
})

test("a workflow without a way back gets a new ticket that is linked", async () => {
  await lab.alert()
  lab.jira.admin.transitionTo("PPL-1", "Done")
  lab.jira.admin.setWorkflow({ reopen: false })
  expect(await lab.alert()).toMatchObject({ outcome: "replaced", ticket: { key: "PPL-2" } })
})

test("the ticket that Datadog links is taken, unless it is the one whose label was cleared", async () => {
  const { key } = await lab.tracker.createIssue({
    fields: { project: { key: "PPL" }, issuetype: { name: "Bug" }, summary: "from Datadog" },
    properties: [],
  })
  expect(await lab.alert({ issue: { jiraKey: key } })).toMatchObject({ outcome: "adopted", ticket: { key } })
  expect(open().map(ticket => ticket.key)).toEqual([key])
  lab.jira.admin.removeLabel(key, LABEL)
  expect(await lab.alert({ issue: { jiraKey: key } })).toMatchObject({ outcome: "replaced", ticket: { key: "PPL-2" } })
})

test("the same fingerprint under another Datadog issue joins the open ticket", async () => {
  await lab.tracker.createIssue({
    fields: {
      project: { key: "PPL" },
      issuetype: { name: "Bug" },
      summary: "the twin",
      labels: ["datadog-issue-00000000-0000-4000-8000-000000000000", `auto-triage-fp-${anIssue().fingerprint}`],
    },
    properties: [],
  })
  expect(await lab.alert()).toMatchObject({ outcome: "duplicate", match: { kind: "duplicate-of", key: "PPL-1" } })
  expect(open().map(ticket => ticket.key)).toEqual(["PPL-1"])
  expect(await lab.alert()).toMatchObject({ outcome: "seen-again", ticket: { key: "PPL-1" } })
})

test("of two open tickets that carry the label the older stays and the other is linked and closed", async () => {
  for (const summary of ["first", "second"])
    await lab.tracker.createIssue({
      fields: { project: { key: "PPL" }, issuetype: { name: "Bug" }, summary, labels: [LABEL] },
      properties: [],
    })
  expect(await lab.alert()).toMatchObject({ outcome: "adopted", ticket: { key: "PPL-1" } })
  expect(open().map(ticket => ticket.key)).toEqual(["PPL-1"])
  expect(tickets()[1]?.links).toMatchObject([{ key: "PPL-1", type: "Duplicate" }])
})

test("a dry run lists every write and does none", async () => {
  const result = await lab.alert({ dryRun: true })
  expect(result).toMatchObject({ outcome: "dry-run", ticket: null })
  expect(result.writes.map(({ method }) => method)).toEqual([
    "stage",
    "publish",
    "createIssue",
    "stage",
    "setRemoteLink",
    "publish",
  ])
  expect(tickets()).toEqual([])
  expect(await lab.ledger.read(lab.ref)).toBeNull()
  expect(lab.requests.every(({ what }) => what.startsWith("GET ") || what.endsWith("/search/jql"))).toBe(true)
})

test("the ledger's history tells what happened, oldest first", async () => {
  await lab.alert()
  await lab.alert()
  const history = await lab.ledger.history(lab.ref)
  expect(history.map(({ text }) => parseRecord(text)?.event)).toEqual(["claimed", "created", "seen-again"])
  expect(history[0]?.text.split("\n")[0]).toBe(`claimed: Datadog issue ${ISSUE_ID}`)
})
