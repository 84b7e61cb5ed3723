import { describe, expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../config/defaults.ts"
import { HOSTILE_CORPUS } from "../text/testing/hostile-corpus.ts"
import { decodeEntities } from "../text/testing/markdown-oracle.ts"
import type { DedupeResult } from "./dedupe.ts"
import type { Route } from "./route.ts"
import type { Assessment } from "./score.ts"
import { writeDedupeSummary, writeGateSummary, writeTriageSummary } from "./summary.ts"
import { anEnvironment, anIssue } from "./testing/an-issue.ts"
import type { TriageResult } from "./triage-result.ts"

const LIMIT_BYTES = 900 * 1024
const CALLS = [
  { service: "datadog", method: "GET", path: "/api/v2/error-tracking/issues/x", status: 200, ms: 101.4 },
  { service: "jira", method: "POST", path: "/rest/api/3/issue", status: null, ms: 30_000 },
]
const ASSESSMENT: Assessment = {
  total: 72,
  priority: "High",
  rules: [{ rule: "production", points: 30, reason: "it happens in production" }],
  fixability: { total: 40, rules: [{ rule: "frames", points: 40, reason: "frames lead to source files" }] },
}
const ROUTE: Route = {
  project: "PPL",
  issueType: "Bug",
  team: "backend",
  teamId: null,
  component: null,
  priority: "High",
  labels: [],
  reason: "team of service backend-api",
}
const TRIAGED: TriageResult = {
  schema: 1,
  outcome: "triaged",
  reason: "everything is known",
  dispatch: null,
  issue: anIssue({
    gaps: [{ what: "span samples", why: "403", fix: "give the key apm_read" }],
    redactions: [{ rule: "email", count: 3 }],
  }),
  assessment: ASSESSMENT,
  route: ROUTE,
  record: null,
  config: DEFAULT_CONFIG,
  repository: "o/r",
  runUrl: "https://github.com/o/r/actions/runs/1",
}
const CREATED: DedupeResult = {
  schema: 1,
  outcome: "created",
  reason: "no ticket stood for this error",
  match: { kind: "new" },
  ticket: { key: "PPL-7", id: "10007", url: "https://x.atlassian.net/browse/PPL-7" },
  writes: [
    { service: "jira", method: "createIssue", what: "create a ticket in PPL", detail: { fields: { summary: "x" } } },
  ],
  warnings: ["the team field is not on the create screen"],
  record: null,
}

describe("the summary of triage", () => {
  const text = decodeEntities(writeTriageSummary(TRIAGED, CALLS)).replaceAll("\u200b", "")

  test.each([
    "### Triaged: TypeError",
    "| Error | Cannot read properties of undefined ([Datadog](<https://app.datadoghq.eu/error-tracking/issue/",
    "| Seen | 3 times by 2 users, 2026-11-23 11:59 UTC to 2026-11-23 11:59 UTC |",
    "| Suspect file | `apps/backend/src/bookings/service.ts:42` |",
    "| Score | **72**, priority High, fixability **40** of 100 |",
    "| Route | PPL, High, backend (team of service backend-api) |",
    "- **30** production: it happens in production",
    "- span samples: 403 → give the key apm_read",
    "- email: 3",
    "<details><summary>2 calls, 1 of them not answered with success</summary>",
    "| 2 | `jira` | `POST /rest/api/3/issue` | no answer | 30000 |",
  ])("says %s", line => {
    expect(text).toContain(line)
  })

  test("is short where there is nothing but an outcome", () => {
    const none = {
      ...TRIAGED,
      outcome: "invalid",
      reason: "no id in the event",
      issue: null,
      assessment: null,
      route: null,
    } as const
    expect(writeTriageSummary(none, [])).toBe("### No usable issue id\n\nno id in the event\n")
  })
})

test("what triage could not find out is shown as unknown", () => {
  const [suspect] = anIssue().suspects
  const linked = suspect === undefined ? [] : [{ ...suspect, line: null, url: "https://github.com/o/r/blob/1/a.ts" }]
  const bare = anIssue({ service: null, environments: [], gaps: [{ what: "w", why: "y", fix: null }] })
  const text = writeTriageSummary({ ...TRIAGED, issue: bare, assessment: null, route: { ...ROUTE, team: null } }, [])
  expect(text).toContain("| Where | unknown service: no environment known |")
  expect(text).toContain("no team")
  expect(text).toContain("- w: y\n")
  const unnamed = anIssue({ environments: [anEnvironment({ environment: null })], suspects: linked })
  const other = writeTriageSummary({ ...TRIAGED, issue: unnamed, route: null }, [])
  expect(other).toContain("(none)")
  expect(other).toContain("service.ts](<https://github.com/o/r/blob/1/a.ts>)")
  expect(writeTriageSummary({ ...TRIAGED, issue: anIssue({ suspects: [] }) }, [])).not.toContain("Suspect file")
})

describe("the summary of dedupe", () => {
  test("leads to the ticket and says why it is this one", () => {
    const text = writeDedupeSummary(CREATED, CALLS)
    expect(text).toContain("### Ticket [PPL-7](<https://x.atlassian.net/browse/PPL-7>): created")
    expect(text).toContain("no ticket stood for this error")
    expect(text).toContain("| Written | 1 write done. |")
    expect(text).toContain("- the team field is not on the create screen")
    expect(text).toContain("1. `jira createIssue` `create a ticket in PPL`")
  })

  test("is short where there was nothing to do", () => {
    const skipped = { ...CREATED, outcome: "skipped", match: null, ticket: null, writes: [], warnings: [] } as const
    expect(writeDedupeSummary(skipped, [])).toContain("| This alert is | nothing to do |\n| Written | 0 writes done. |")
  })

  test("of a dry run shows every write in full and says that none was done", () => {
    const text = writeDedupeSummary({ ...CREATED, outcome: "dry-run", ticket: null }, [])
    expect(text).toContain("### No ticket: dry-run")
    expect(text).toContain("A dry run: 1 write would be done, none was.")
    expect(text).toContain('"summary": "x"')
  })
})

describe("the summary of the gate", () => {
  test("gives decision, reason and the figures that it was made on", () => {
    const text = writeGateSummary(
      { kind: "hold", reason: "below-score", why: "the score 10 is below 50" },
      { assessment: ASSESSMENT, ticketKey: "PPL-7", config: DEFAULT_CONFIG },
    )
    expect(text).toContain("### Hold: below score\n\nthe score 10 is below 50")
    expect(text).toContain("| Ticket | `PPL-7` |")
    expect(text).toContain(`| Score | 72, needs ${DEFAULT_CONFIG.gate.minScore} |`)
    const nothing = { assessment: null, ticketKey: null, config: DEFAULT_CONFIG }
    expect(writeGateSummary({ kind: "fix", why: "every rule allows it" }, nothing)).toBe(
      "### Fix\n\nevery rule allows it\n",
    )
  })
})

test.each(HOSTILE_CORPUS.map((text, index) => [index, JSON.stringify(text.slice(0, 40)), text] as const))(
  "payload %i %s changes no summary's structure",
  (_, _shown, hostile) => {
    const issue = anIssue({
      type: hostile,
      message: hostile,
      service: hostile,
      suspects: [{ path: hostile, line: null, function: hostile, owners: [], url: null }],
      gaps: [{ what: hostile, why: hostile, fix: hostile }],
      redactions: [{ rule: hostile, count: 1 }],
    })
    const calls = [{ service: hostile, method: "GET", path: hostile, status: 200, ms: 1 }]
    const plain = skeleton(
      writeTriageSummary(
        {
          ...TRIAGED,
          reason: "x",
          issue: anIssue({ gaps: [{ what: "x", why: "x", fix: "x" }], redactions: [{ rule: "x", count: 1 }] }),
        },
        [{ ...calls[0], service: "x", method: "GET", path: "x", status: 200, ms: 1 }],
      ),
    )
    expect(skeleton(writeTriageSummary({ ...TRIAGED, reason: hostile, issue }, calls))).toEqual(
      plain.filter(line => line !== "" || hostile !== ""),
    )
    const written = writeDedupeSummary(
      {
        ...CREATED,
        outcome: "dry-run",
        reason: hostile,
        warnings: [hostile],
        writes: [{ service: "jira", method: hostile, what: hostile, detail: hostile }],
      },
      calls,
    )
    expect(written.match(/^<\/?details>/gm)?.length).toBe(4)
    expect(Buffer.byteLength(written)).toBeLessThan(LIMIT_BYTES)
  },
)

/** First characters of each line that is not empty: what makes it a heading, row, item or tag. */
function skeleton(markdown: string): string[] {
  return markdown
    .split("\n")
    .filter(line => line.trim() !== "")
    .map(line => /^(?:#+ |\| |- |\*\*|<[^>]*>)/.exec(line)?.[0] ?? "")
    .filter(start => start !== "")
}

test("whatever the amount, a summary stays under 900 KiB and says what it leaves out", () => {
  const wide = "中".repeat(5000)
  const many = <T>(one: T): T[] => Array.from({ length: 2000 }, () => one)
  const calls = many({ service: wide, method: "GET", path: wide, status: 500, ms: 1 })
  const issue = anIssue({
    type: wide,
    message: wide,
    service: wide,
    gaps: many({ what: wide, why: wide, fix: wide }),
    redactions: many({ rule: wide, count: 1 }),
  })
  const assessment = { ...ASSESSMENT, rules: many({ rule: "rule", points: 1, reason: wide }) }
  const summaries = [
    writeTriageSummary({ ...TRIAGED, reason: wide, issue, assessment }, calls),
    writeDedupeSummary(
      {
        ...CREATED,
        outcome: "dry-run",
        reason: wide,
        warnings: many(wide),
        writes: many({ service: "jira", method: wide, what: wide, detail: { wide } }),
      },
      calls,
    ),
    writeGateSummary({ kind: "fix", why: wide }, { assessment, ticketKey: wide, config: DEFAULT_CONFIG }),
  ]
  for (const text of summaries) {
    expect(Buffer.byteLength(text)).toBeLessThan(LIMIT_BYTES)
    expect(text).toMatch(/and \d+ more|\d characters cut/)
  }
})
