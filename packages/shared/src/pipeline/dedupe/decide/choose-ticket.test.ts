import { expect, test } from "vitest"
import { aTicket } from "../../testing/a-ticket.ts"
import { ISSUE_ID } from "../../testing/an-issue.ts"
import { type Candidates, chooseTicket } from "./choose-ticket.ts"

const issueLabel = `datadog-issue-${ISSUE_ID}`
const fingerprintLabel = "auto-triage-fp-0123456789abcdef"

function choose(change: Partial<Candidates>) {
  const found = chooseTicket({ labelled: [], linked: null, excluded: [], issueLabel, fingerprintLabel, ...change })
  return found === null ? null : [found.by, found.ticket.key, found.duplicates.map(({ key }) => key)]
}

const [first, second, third] = ["9", "10", "11"].map(id => aTicket({ id, key: `PPL-${id}` }))
const all = [third, first, second].filter(ticket => ticket !== undefined)
const closed = all.map(ticket => ({ ...ticket, category: "done" as const }))
const linked = aTicket({ id: "5", key: "OPS-5", labels: [] })
const twin = aTicket({ id: "1", key: "PPL-1", labels: [fingerprintLabel, "datadog-issue-of-another"] })

test("nothing found is nothing", () => {
  expect(choose({})).toBeNull()
})

test("the oldest open ticket with the label wins by number, and the rest are its duplicates", () => {
  expect(choose({ labelled: [...all, twin], linked })).toEqual(["label", "PPL-9", ["PPL-10", "PPL-11"]])
})

test("what is no longer meant does not count", () => {
  expect(choose({ labelled: all, excluded: ["PPL-9"] })).toEqual(["label", "PPL-10", ["PPL-11"]])
  expect(choose({ linked, excluded: ["OPS-5"] })).toBeNull()
})

test("an open ticket that Datadog links comes before a twin, and a twin before one that is Done", () => {
  expect(choose({ labelled: [...closed, twin], linked })).toEqual(["datadog-link", "OPS-5", []])
  expect(choose({ labelled: [...closed, twin] })).toEqual(["fingerprint", "PPL-1", []])
  expect(choose({ labelled: closed })).toEqual(["label", "PPL-11", []])
  expect(choose({ linked: { ...linked, category: "done" } })).toEqual(["datadog-link", "OPS-5", []])
})

test("a fingerprint alone, or on a Done ticket, is no twin", () => {
  expect(choose({ labelled: [{ ...twin, labels: [fingerprintLabel] }] })).toBeNull()
  expect(choose({ labelled: [{ ...twin, category: "done" }] })).toBeNull()
})
