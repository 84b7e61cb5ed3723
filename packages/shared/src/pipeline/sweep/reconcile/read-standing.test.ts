import { expect, test } from "vitest"
import type { Config } from "../../../config/config.ts"
import type { TrackedIssue } from "../../../ports/issue-tracker.ts"
import { formatRecord, type LedgerRecord } from "../../ledger-record.ts"
import { stormLabel } from "../../storm/storm-ref.ts"
import { aRecord } from "../../testing/a-record.ts"
import { aTicket } from "../../testing/a-ticket.ts"
import { sweepWorld } from "../testing/sweep-world.ts"
import { readStanding } from "./read-standing.ts"
import type { StandingPorts } from "./standing-ports.ts"

const NOW = Date.UTC(2026, 10, 23, 12)
const SWEEP = 900_000
const { context } = sweepWorld()
const idOf = (number: number): string => `00000000-84ee-11f0-87bb-${String(number).padStart(12, "0")}`
const label = (number: number): string => `datadog-issue-${idOf(number)}`

type Entry = { readonly record: LedgerRecord; readonly tickets: readonly TrackedIssue[] }

function entry(number: number, ticket: Partial<TrackedIssue> = {}, record: Partial<LedgerRecord> = {}): Entry {
  const id = String(10_000 + number)
  const key = ticket.key ?? `PPL-${number}`
  const own = aTicket({ id, labels: [label(number)], ...ticket, key })
  const project = key.slice(0, key.indexOf("-"))
  const recorded = { key, id, project, labelled: true }
  return { record: aRecord({ issueId: idOf(number), ticket: recorded, ...record }), tickets: [own] }
}

type Look = {
  readonly sweep?: number
  readonly seen?: readonly number[]
  readonly config?: Partial<typeof context.config>
}

async function read(entries: readonly Entry[], { sweep = 0, seen = [], config = {} }: Look = {}) {
  const texts = new Map(entries.map(({ record }) => [record.issueId, formatRecord(record)]))
  const all = entries.flatMap(({ tickets }) => tickets)
  const gets: string[] = []
  const tracker = {
    getIssue: (key: string) => Promise.resolve(all.find(one => one.key === key && gets.push(key) > 0) ?? null),
    searchByLabels: (project: string, labels: readonly string[]) =>
      Promise.resolve(
        all
          .filter(({ key }) => key.startsWith(`${project}-`))
          .filter(one => one.labels.some(name => labels.includes(name)))
          .slice(0, 50),
      ),
  }
  const index = {
    newest: () => Promise.resolve({ tokens: new Map([...texts.keys()].map(id => [id, id])), complete: true }),
    texts: (tokens: readonly string[]) => Promise.resolve(new Map(tokens.map(id => [id, texts.get(id) ?? ""]))),
  }
  const ports = { tracker } as unknown as StandingPorts
  const asked = {
    context: { ...context, config: { ...context.config, ...config } },
    now: NOW + sweep * SWEEP,
    seen: new Map(seen.map(number => [idOf(number), NOW])),
  }
  return { gets, ...(await readStanding(ports, index, asked)) }
}

const done = { category: "done", doneSince: NOW - 1 } as const

test("tickets that are open as recorded, or closed while their errors are quiet, cost no request of their own", async () => {
  const entries = Array.from({ length: 150 }, (_, n) => entry(n, n % 2 === 0 ? {} : done))
  const { gets, issues, limits } = await read(entries)
  expect([gets, issues.length, limits]).toEqual([[], 150, []])
})

test("among 200 tickets that were deleted, two open ones of one error are found by the first sweep", async () => {
  const gone = Array.from({ length: 200 }, (_, n) => ({ ...entry(n), tickets: [] }))
  const last = entry(999)
  const second = aTicket({ key: "PPL-5000", id: "99999", labels: [label(999)] })
  const { issues, limits } = await read([...gone, { ...last, tickets: [...last.tickets, second] }])
  expect(issues.find(({ issueId }) => issueId === idOf(999))?.open.map(({ key }) => key)).toEqual([
    "PPL-999",
    "PPL-5000",
  ])
  expect(limits.join()).toContain("Of 201 errors whose tickets are not open as recorded 51 were looked at")
})

test.each([200, 500])("each of %d tickets that are not as recorded has its turn", async count => {
  const entries = Array.from({ length: count }, (_, n) => ({ ...entry(n), tickets: [] }))
  const looked = new Set<string>()
  for (let sweep = 0; sweep < 20; sweep++)
    for (const { issueId } of (await read(entries, { sweep })).issues) looked.add(issueId)
  expect(looked.size).toBe(count)
})

test("a ticket of a project that a route names is looked for there", async () => {
  const routes = [{ project: "OPS" }] as unknown as Config["routes"]
  const entries = Array.from({ length: 100 }, (_, n) => entry(n, { key: `OPS-${n}` }))
  expect((await read(entries, { config: { routes } })).gets).toEqual([])
  // One that was moved to where nobody routes to is read by its key.
  expect((await read(entries.slice(0, 3))).gets).toHaveLength(3)
})

test("errors of a storm share one look at their umbrella, and none of them is taken for a ticket of its own", async () => {
  const umbrella = aTicket({ key: "PPL-7", id: "7", labels: [stormLabel("s1")] })
  const ticket = { key: "PPL-7", id: "7", project: "PPL", labelled: true }
  const members = Array.from({ length: 30 }, (_, n) => ({
    record: aRecord({ issueId: idOf(n), ticket, event: "storm", storm: { id: "s1" } }),
    tickets: n === 0 ? [umbrella] : [],
  }))
  const { gets, issues, joined } = await read(members, { seen: [1, 2, 3] })
  expect([gets, issues, joined.map(one => one.umbrella?.key)]).toEqual([["PPL-7"], [], ["PPL-7", "PPL-7", "PPL-7"]])
})

test("a ticket of an error whose ref is gone is found, and an error that has neither is not", async () => {
  const { record, tickets } = entry(1)
  const { issues } = await read([{ record: { ...record, issueId: idOf(2) }, tickets }], { seen: [1, 3] })
  const found = issues.find(({ issueId }) => issueId === idOf(1))
  expect([found?.record, found?.open.map(({ key }) => key)]).toEqual([null, ["PPL-1"]])
  expect(issues.some(({ issueId }) => issueId === idOf(3))).toBe(false)
})
