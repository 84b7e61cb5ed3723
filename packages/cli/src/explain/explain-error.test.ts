import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, test } from "vitest"
import { readFixtures } from "@auto-triage/shared/pipeline/stack/testing/read-fixtures"
import { explainBatch } from "./explain-batch.ts"
import { createExplainer } from "./explain-error.ts"
import type { Explanation } from "./explanation.ts"
import type { ErrorFiles } from "./read-error-files.ts"
import { aLogSearch, anIssueBody, ISSUE_ID, STACK } from "./testing/a-body.ts"
import { aFolder } from "./testing/a-folder.ts"

const NOTHING: ErrorFiles = { issue: null, searches: [], stack: null }
const WHOLE: ErrorFiles = { ...NOTHING, issue: anIssueBody(), searches: [aLogSearch()] }
const CONFIG = "teams:\n  backend:\n    id: 36b9ce3c\n    owners: ['@acme/backend']\njira:\n  labels: [bug]\n"

const schema = JSON.parse(
  readFileSync(new URL("../../../../schemas/explain.schema.json", import.meta.url), "utf8"),
) as Record<string, unknown>
const isDescribed = new Ajv2020({ strict: true }).compile(schema)

function explain(
  files: Partial<ErrorFiles>,
  options: Partial<Parameters<typeof createExplainer>[0]> = {},
): Explanation {
  const explanation = createExplainer({ config: null, repo: null, ...options }).explain({ ...NOTHING, ...files })
  expect(isDescribed(JSON.parse(JSON.stringify(explanation))), JSON.stringify(isDescribed.errors)).toBe(true)
  return explanation
}

/** A checkout of a shop with owners, configuration and a remote. */
function aCheckout(): ReturnType<typeof aFolder> {
  const folder = aFolder({
    "apps/backend/src/bookings/service.ts": "",
    ".github/CODEOWNERS": "/apps/backend/ @acme/backend\n",
    ".github/auto-triage.yml": CONFIG,
  })
  const git = (...args: string[]): unknown => execFileSync("git", args, { cwd: folder.root.full })
  git("init", "--quiet")
  git("remote", "add", "origin", "git@github.com:acme/store.git")
  return folder
}

describe("an explanation", () => {
  test("has exactly the documented parts", () => {
    const parts = [
      "frames",
      "suspectFiles",
      "score",
      "fixability",
      "route",
      "gate",
      "fingerprint",
      "redacted",
      "ticket",
    ]
    expect(Object.keys(explain(WHOLE))).toEqual(parts)
    expect(isDescribed({ ...explain(WHOLE), more: 1 })).toBe(false)
  })

  test("tells from the issue, its samples and a checkout what a live run would", () => {
    const path = "apps/backend/src/bookings/service.ts"
    const explanation = explain(WHOLE, { repo: aCheckout().root })
    expect(explanation.frames.map(frame => [frame.function, frame.inApp, frame.repositoryPath])).toEqual([
      ["bookingReference", true, path],
      ["createBooking", true, path],
      ["Layer.handle", false, null],
    ])
    const url = `https://github.com/acme/store/blob/0123456789abcdef0123456789abcdef01234567/${path}#L19`
    expect(explanation.suspectFiles).toEqual([
      { path, line: 19, function: "bookingReference", owners: ["@acme/backend"], url },
    ])
    expect(explanation.gate.kind).toBe("fix")
    expect(explanation.score.rules.map(({ rule }) => rule)).toContain("production")
    expect(explanation.redacted.receipt).toEqual([{ rule: "email", count: 1 }])
    expect(explanation.redacted.stack).toContain("for [redacted:email]")
  })

  test("holds the whole ticket, as far as it is known without Jira", () => {
    const { ticket, fingerprint } = explain(WHOLE, { repo: aCheckout().root })
    const { description, ...fields } = ticket
    expect(fields).toEqual({
      project: "PPL",
      issueType: "Bug",
      team: "backend",
      teamId: "36b9ce3c",
      component: null,
      priority: expect.any(String),
      labels: ["bug", `datadog-issue-${ISSUE_ID}`, `auto-triage-fp-${fingerprint}`],
      summary: "TypeError in backend-api: Cannot read properties of undefined (reading 'id')",
    })
    expect(JSON.stringify(description)).toContain("bookingReference")
  })

  test("needs no more than a text, and then claims no times", () => {
    const { frames, redacted, score, ticket } = explain({ stack: STACK })
    expect(frames).toHaveLength(3)
    expect(redacted.type).toBe("TypeError")
    expect(redacted.message).toBe("Cannot read properties of undefined (reading 'id') for [redacted:email]")
    expect(score.rules.map(({ rule }) => rule)).not.toContain("recency")
    expect(ticket.labels.filter(label => label.startsWith("datadog-issue"))).toEqual([])
    expect(JSON.stringify(ticket.description)).not.toMatch(/1970|ago/)
  })

  test("comes of nothing at all, and of an id that is none of Datadog's", () => {
    expect(explain({})).toMatchObject({ frames: [], suspectFiles: [], redacted: { type: "Error", message: "" } })
    expect(explain({ issue: { data: { id: "one", type: "issue", attributes: {} } } }).frames).toEqual([])
  })

  test("takes --config before the configuration of the checkout", () => {
    const config = aFolder({ "c.yml": "jira:\n  project: OPS\n" }).path("c.yml")
    expect(explain(WHOLE, { config, repo: aCheckout().root }).ticket).toMatchObject({ project: "OPS", team: null })
  })

  test("is the same for the same files", () => {
    expect(explain(WHOLE)).toEqual(explain(WHOLE))
  })

  test("applies the configured redaction to the stack too", () => {
    const config = aFolder({ "c.yml": 'redact:\n  - name: order\n    pattern: "order-\\\\d+"\n' }).path("c.yml")
    const stack = "Error: order-123 is lost\n    at f (/app/a.js:1:2)"
    const { redacted } = explain({ stack }, { config })
    expect(redacted.stack).not.toContain("order-123")
    expect(redacted.receipt).toEqual([{ rule: "order", count: 2 }])
  })

  test("is described by the schema for every language", () => {
    for (const { text } of readFixtures()) expect(explain({ stack: text }).fingerprint).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe("what is at fault", () => {
  test("is named with file and line in a configuration", () => {
    const folder = aFolder({ "c.yml": "jira:\n  projekt: OPS\n" })
    expect(() => explain({}, { config: folder.path("c.yml") })).toThrow('c.yml:2: jira: unknown key "projekt"')
    expect(() => explain({}, { config: folder.path("d.yml") })).toThrow("d.yml: there is no such file or folder")
  })

  test("is named where there is no such checkout", () => {
    const folder = aFolder({ file: "" })
    expect(() => explain({}, { repo: folder.path("none") })).toThrow("none: there is no such file or folder")
    expect(() => explain({}, { repo: folder.path("file") })).toThrow("file: this is a file, and a folder is needed")
  })

  test("leaves a plain folder usable as a checkout", () => {
    const folder = aFolder({ "src/a.ts": "", "node_modules/x/src/a.ts": "" })
    const { suspectFiles } = explain({ stack: "Error: x\n    at f (/app/src/a.ts:1:2)" }, { repo: folder.root })
    expect(suspectFiles.map(({ path }) => path)).toEqual(["src/a.ts"])
  })
})

describe("a batch", () => {
  function batch(files: Readonly<Record<string, unknown>>): { lines: Record<string, unknown>[]; faults: number } {
    const lines: Record<string, unknown>[] = []
    const explainer = createExplainer({ config: null, repo: null })
    const faults = explainBatch(aFolder(files).root, explainer, line => {
      expect(line.indexOf("\n")).toBe(line.length - 1)
      lines.push(JSON.parse(line) as Record<string, unknown>)
    })
    for (const line of lines) expect(isDescribed(line), JSON.stringify(isDescribed.errors)).toBe(true)
    return { lines, faults }
  }

  test("is one line for each error, in the order of the names, with pairs taken together", () => {
    const { lines, faults } = batch({
      "b.txt": STACK,
      "a.issue.json": anIssueBody(),
      "a.samples.json": [aLogSearch()],
      "c.issue.json": "null",
      "c.samples.txt": STACK,
      "d/issue.json": anIssueBody(),
      "d/samples.json": aLogSearch(),
      "e.json": { issue: anIssueBody(), samples: [aLogSearch()] },
      ".hidden": "x",
    })
    expect(faults).toBe(0)
    expect(lines.map(({ file, frames }) => [file, (frames as unknown[]).length])).toEqual([
      ["a.issue.json", 3],
      ["b.txt", 3],
      ["c.issue.json", 3],
      ["d/issue.json", 3],
      ["e.json", 3],
    ])
  })

  test("goes on after a file that it cannot explain, and counts it", () => {
    const { lines, faults } = batch({ "a.issue.json": "{", "a.samples.json": "[]", "b.txt": STACK })
    expect(faults).toBe(1)
    expect(lines.map(line => [line["file"], line["error"]])).toEqual([
      ["a.issue.json", "a.issue.json: this is not JSON. --issue takes the body of getIssue, or null"],
      ["b.txt", undefined],
    ])
  })
})
