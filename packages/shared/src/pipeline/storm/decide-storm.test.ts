import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { countIn } from "./count-in.ts"
import { decideStorm } from "./decide-storm.ts"
import type { Newcomer, StormRecord } from "./storm-record.ts"
import { formatStormRecord, parseStormRecord } from "./storm-record.ts"

const MINUTE = 60_000
const rule = { issues: 2, windowMs: 10 * MINUTE }
const place = { project: "PPL", issueType: "Bug" }
const EMPTY: StormRecord = { schema: 1, service: "backend-api", recent: [], storms: [] }

type Arrival = { readonly id: string; readonly minute: number; readonly deploy?: string | null }

function newcomer({ id, minute, deploy = "1" }: Arrival): Newcomer {
  return { issueId: id, at: minute * MINUTE, deploy, type: "TypeError", url: "" }
}

/** What becomes of issues that arrive one after another: "own", or the deploy of the storm that each joins. */
function arrive(arrivals: readonly Arrival[], before = EMPTY): { ends: string[]; record: StormRecord } {
  let record = before
  const ends = arrivals.map(arrival => {
    const one = newcomer(arrival)
    const decided = decideStorm(record, { newcomer: one, rule, place })
    record = decided.record ?? record
    if (decided.storm === null) return "own"
    const { storm } = countIn(decided.storm, one)
    record = { ...record, storms: record.storms.map(known => (known.id === storm.id ? storm : known)) }
    return storm.deploy ?? "service"
  })
  return { ends, record }
}

describe("a new issue", () => {
  test.each<[string, readonly Arrival[], readonly string[]]>([
    [
      "up to the threshold has a ticket of its own",
      [
        { id: "a", minute: 0 },
        { id: "b", minute: 1 },
      ],
      ["own", "own"],
    ],
    [
      "above it joins the storm of its deploy",
      [
        { id: "a", minute: 0 },
        { id: "b", minute: 1 },
        { id: "c", minute: 2 },
        { id: "d", minute: 3 },
      ],
      ["own", "own", "1", "1"],
    ],
    [
      "of mixed deploys joins the storm of the service",
      [
        { id: "a", minute: 0, deploy: "1" },
        { id: "b", minute: 1, deploy: "2" },
        { id: "c", minute: 2, deploy: "3" },
      ],
      ["own", "own", "service"],
    ],
    [
      "of another deploy than the storm's has a ticket of its own",
      [
        { id: "a", minute: 0 },
        { id: "b", minute: 1 },
        { id: "c", minute: 2 },
        { id: "d", minute: 3, deploy: "2" },
      ],
      ["own", "own", "1", "own"],
    ],
    [
      "without a deploy counts for the service",
      [
        { id: "a", minute: 0, deploy: null },
        { id: "b", minute: 1, deploy: null },
        { id: "c", minute: 2, deploy: null },
      ],
      ["own", "own", "service"],
    ],
    [
      "that comes late enough is in no storm",
      [
        { id: "a", minute: 0 },
        { id: "b", minute: 1 },
        { id: "c", minute: 10 },
      ],
      ["own", "own", "own"],
    ],
    [
      "after quiet minutes has a ticket of its own again",
      [
        { id: "a", minute: 0 },
        { id: "b", minute: 1 },
        { id: "c", minute: 2 },
        { id: "d", minute: 12 },
      ],
      ["own", "own", "1", "own"],
    ],
    [
      "that came before the storm keeps its ticket",
      [
        { id: "a", minute: 0 },
        { id: "b", minute: 1 },
        { id: "c", minute: 2 },
        { id: "a", minute: 3 },
      ],
      ["own", "own", "1", "own"],
    ],
    [
      "that is told twice counts once",
      [
        { id: "a", minute: 0 },
        { id: "a", minute: 1 },
        { id: "b", minute: 2 },
      ],
      ["own", "own", "own"],
    ],
  ])("%s", (_, arrivals, ends) => expect(arrive(arrivals).ends).toEqual(ends))

  test("of a storm that was lifted has a ticket of its own, and counting begins anew", () => {
    const { record } = arrive([
      { id: "a", minute: 0 },
      { id: "b", minute: 0 },
      { id: "c", minute: 0 },
    ])
    const lifted = { ...record, storms: record.storms.map(storm => ({ ...storm, lifted: true })) }
    const { ends, record: after } = arrive(
      [
        { id: "d", minute: 1 },
        { id: "e", minute: 1 },
        { id: "f", minute: 1 },
      ],
      lifted,
    )
    expect(ends).toEqual(["own", "own", "1"])
    expect(new Set(after.storms.map(({ id }) => id)).size).toBe(2)
  })
})

const arrivals = fc.array(
  fc
    .record({ number: fc.integer({ min: 0, max: 30 }), minute: fc.integer({ min: 0, max: 3 }) })
    .map(({ number, minute }) => ({ id: String(number), minute, deploy: ["1", "2", null][number % 3] ?? null })),
  { maxLength: 60 },
)

test("never have more than the threshold of one deploy tickets of their own within the window", () => {
  fc.assert(
    fc.property(arrivals, list => {
      const sorted = list.toSorted((one, other) => one.minute - other.minute)
      const { ends } = arrive(sorted)
      for (const deploy of ["1", "2"]) {
        const own = sorted.filter((one, index) => one.deploy === deploy && ends[index] === "own").map(({ id }) => id)
        expect(new Set(own).size).toBeLessThanOrEqual(rule.issues)
      }
    }),
  )
})

test("a storm of 5,000 issues stays small, and is rewritten rarely", () => {
  let { storms } = arrive([
    { id: "a", minute: 0 },
    { id: "b", minute: 0 },
    { id: "c", minute: 0 },
  ]).record
  let rewritten = 0
  for (let n = 0; n < 5000; n++) {
    const counted = countIn(storms[0] as (typeof storms)[number], newcomer({ id: `issue ${n}`, minute: n / 100 }))
    storms = [counted.storm]
    rewritten += Number(counted.rewrite)
  }
  expect(storms[0]).toMatchObject({ joined: 5001 })
  expect(formatStormRecord({ ...EMPTY, storms }).length).toBeLessThan(5000)
  expect(rewritten).toBeLessThan(60)
})

test("the record of eight great storms fits into a commit, and still knows who came before each", () => {
  const many = { issues: 200, windowMs: MINUTE }
  let record = EMPTY
  for (let number = 0; number < 8; number++) {
    for (let n = 0; n <= many.issues; n++) {
      const one = newcomer({
        id: `5707a000-84ee-11f0-87bb-00000000${number}${String(n).padStart(3, "0")}`,
        minute: number * 10,
      })
      const long = { ...one, type: "E".repeat(90), url: "u".repeat(300) }
      record = decideStorm(record, { newcomer: long, rule: many, place }).record ?? record
    }
  }
  expect(record.storms.map(({ early }) => early.length)).toEqual(Array.from({ length: 8 }, () => 200))
  expect(formatStormRecord(record).length).toBeLessThan(400_000)
  const [first] = record.storms
  let after: StormRecord = {
    ...record,
    storms: record.storms.slice(0, 7).map(storm => ({ ...storm, lifted: storm === first })),
  }
  for (let n = 0; n <= many.issues; n++)
    after =
      decideStorm(after, { newcomer: newcomer({ id: String(n), minute: 100 }), rule: many, place }).record ?? after
  expect(after.storms.map(({ early }) => early.length)).toEqual([0, ...Array.from({ length: 7 }, () => 200)])
})

describe("a stored record", () => {
  test("is read back as it was", () => {
    const { record } = arrive([
      { id: "@a", minute: 0 },
      { id: "#b", minute: 0 },
      { id: "c", minute: 0 },
    ])
    const text = formatStormRecord(record)
    expect(text).not.toMatch(/[@#]/)
    expect(parseStormRecord(text)).toEqual(record)
  })

  test.each(["", "words", "x\n\n{", 'x\n\n{"schema":1}', 'x\n\n{"schema":1,"service":"a","recent":[1],"storms":[]}'])(
    "that is %j is none",
    text => expect(parseStormRecord(text)).toBeNull(),
  )
})
