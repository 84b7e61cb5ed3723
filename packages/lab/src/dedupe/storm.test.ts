import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { holdInStorm } from "@auto-triage/shared/pipeline/gate/hold-in-storm"
import { stormRef } from "@auto-triage/shared/pipeline/storm/storm-ref"
import { afterEach, beforeEach, expect, test } from "vitest"
import { type Alert, type DedupeUnderTest, startDedupe } from "./dedupe-under-test.ts"

const storm = { issues: 2, windowMs: 600_000 }
const config = { ...DEFAULT_CONFIG, storm }
const idOf = (number: number): string => `5707a000-84ee-11f0-87bb-${String(number).padStart(12, "0")}`

let lab: DedupeUnderTest

beforeEach(async () => {
  lab = await startDedupe()
})
afterEach(() => lab.close())

function raise(number: number, more: Alert = {}) {
  const fingerprint = String(number).padStart(16, "0")
  return lab.alert({ storm, ...more, issue: { id: idOf(number), fingerprint, type: `Error${number}`, ...more.issue } })
}

const ticketOf = (key: string) => lab.jira.snapshot().issues.find(issue => issue.key === key)
const hold = (number: number, ticketKey: string) =>
  holdInStorm({ issue: { id: idOf(number), service: "backend-api" }, ticketKey, config }, lab.ledger)

async function begin(): Promise<string> {
  for (const number of [1, 2]) expect(await raise(number)).toMatchObject({ outcome: "created" })
  expect(await hold(1, "PPL-1")).toBeNull()
  expect(await raise(3)).toMatchObject({ outcome: "storm", match: { kind: "storm", key: "PPL-3" } })
  return "PPL-3"
}

test("the third new error makes the umbrella, the next share it, and the first two are linked to it", async () => {
  const key = await begin()
  expect(await raise(4)).toMatchObject({ outcome: "storm", ticket: { key } })
  expect(lab.jira.snapshot().issues).toHaveLength(3)
  const umbrella = ticketOf(key)
  expect(umbrella?.summary).toMatch(/^Storm of new errors in backend-api/)
  expect(JSON.stringify(umbrella?.description)).toContain("Error4")
  expect(umbrella?.links.map(link => link.key).toSorted()).toEqual(["PPL-1", "PPL-2"])
  expect(umbrella?.labels.filter(label => label.startsWith("datadog-issue-"))).toEqual([])
})

test("one that is seen again is counted in the ledger alone", async () => {
  const key = await begin()
  const before = ticketOf(key)
  expect(await raise(3, { issue: { occurrences: 900 } })).toMatchObject({
    outcome: "storm",
    ticket: { key },
    record: { occurrences: { count: 900 } },
  })
  expect(ticketOf(key)).toEqual(before)
})

test("no fix starts for any of its errors until the label is removed, which each alert notices", async () => {
  const key = await begin()
  expect(await hold(1, "PPL-1")).toMatchObject({ reason: "storm" })
  expect(await hold(3, key)).toMatchObject({ reason: "storm" })
  const label = ticketOf(key)?.labels.find(name => name.startsWith("auto-triage-storm-")) ?? ""
  lab.jira.admin.removeLabel(key, label)
  expect(await raise(1, { issue: { occurrences: 50 } })).toMatchObject({
    outcome: "seen-again",
    ticket: { key: "PPL-1" },
  })
  expect(await hold(1, "PPL-1")).toBeNull()
})

test("an error that goes on after its umbrella was closed gets a ticket of its own", async () => {
  const key = await begin()
  const { tracker } = lab
  const done = (await tracker.transitions(key)).find(({ to }) => to.category === "done")
  await tracker.transition(key, done?.id ?? "")
  expect(await raise(3)).toMatchObject({ outcome: "replaced", ticket: { key: "PPL-4" } })
  expect(await hold(3, "PPL-4")).toBeNull()
})

/** From the nth request to Jira of that kind on, the run is dead; that one request still arrives. */
function dieFrom(what: RegExp): void {
  let isDead = false
  lab.intercept = (request, pass) => {
    const gone = (): Response => new Response("bad gateway", { status: 502 })
    if (isDead) return Promise.resolve(gone())
    if (request.service !== "jira" || !what.test(request.what)) return null
    isDead = true
    return pass().then(gone)
  }
}

test.each([
  ["before its umbrella was begun holds nobody once it is over", /search/, 2, null],
  ["after its umbrella was made has that one, by which it can be lifted", /^POST .*\/issue$/, 3, "storm"],
] as const)("a storm whose first run died %s", async (_, what, tickets, reason) => {
  for (const number of [1, 2]) await raise(number)
  dieFrom(what)
  await raise(3).catch(() => null)
  lab.intercept = () => null
  expect(await hold(1, "PPL-1")).toMatchObject({ reason: "storm" })
  lab.github.clock.set(lab.github.clock.now() + storm.windowMs)
  await raise(1, { issue: { occurrences: 50 } })
  expect((await hold(1, "PPL-1"))?.reason ?? null).toBe(reason)
  expect(lab.jira.snapshot().issues).toHaveLength(tickets)
  if (reason === null) return
  lab.jira.admin.removeLabel(
    "PPL-3",
    ticketOf("PPL-3")?.labels.find(name => name.startsWith("auto-triage-storm-")) ?? "",
  )
  await raise(1, { issue: { occurrences: 500 } })
  expect(await hold(1, "PPL-1")).toBeNull()
})

test("an error that cannot have its own ticket yet stays one of its storm", async () => {
  const key = await begin()
  lab.jira.admin.removeLabel(key, ticketOf(key)?.labels.find(name => name.startsWith("auto-triage-storm-")) ?? "")
  lab.intercept = ({ what }) =>
    /^POST .*\/issue$/.test(what) ? Promise.resolve(new Response("{}", { status: 400 })) : null
  await raise(3).catch(() => null)
  lab.intercept = () => null
  const stored = await lab.ledger.read(`${config.ledger.namespace}/${idOf(3)}`)
  expect(parseRecord(stored?.text ?? "")).toMatchObject({ state: "ticketed", ticket: { key }, storm: {} })
  expect(await raise(3)).toMatchObject({ outcome: "replaced", ticket: { key: "PPL-4" } })
})

test("another service has a storm of its own", async () => {
  await begin()
  for (const number of [11, 12])
    expect(await raise(number, { issue: { service: "web" } })).toMatchObject({ outcome: "created" })
  expect(await raise(13, { issue: { service: "web" } })).toMatchObject({ outcome: "storm", ticket: { key: "PPL-6" } })
})

test("a record of storms that cannot be read gives ordinary tickets, and holds fixes", async () => {
  const ref = stormRef(config, "backend-api")
  await lab.ledger.publish(ref, null, await lab.ledger.stage(null, "words"))
  expect(await hold(1, "PPL-1")).toMatchObject({ reason: "storm" })
  expect(await raise(1)).toMatchObject({ outcome: "created" })
})

test("a dry run says what it would do, and writes nothing", async () => {
  for (const number of [1, 2]) await raise(number)
  const result = await raise(3, { dryRun: true })
  expect(result).toMatchObject({ outcome: "dry-run", match: { kind: "storm" }, ticket: null })
  expect(result.writes.map(({ method }) => method)).toContain("createIssue")
  expect(lab.jira.snapshot().issues).toHaveLength(2)
})

test("without the setting nothing is asked and nothing is collapsed", async () => {
  for (const number of [1, 2, 3]) expect(await raise(number, { storm: null })).toMatchObject({ outcome: "created" })
  expect(await lab.ledger.read(stormRef(config, "backend-api"))).toBeNull()
})
