import { expect, test } from "vitest"
import { UpstreamError } from "../../errors.ts"
import type { SourceIssue } from "../../ports/error-source.ts"
import type { HistoryQuery, IssueHistory } from "../../ports/issue-history.ts"
import { aSourceIssue } from "../testing/a-source-issue.ts"
import { NOW } from "../testing/an-issue.ts"
import { listIssues } from "./list-issues.ts"

const DAY = 86_400_000
const span = { from: NOW - DAY, to: NOW + 1, onProgress: () => {} }

/** Shows a hundred at once, and understands the terms that the product asks by. */
function history(issues: readonly SourceIssue[]): IssueHistory & { readonly asked: HistoryQuery[] } {
  const asked: HistoryQuery[] = []
  return {
    asked,
    async find(query) {
      asked.push(query)
      const hits = issues.filter(
        ({ lastSeen, service, type }) =>
          lastSeen >= query.from &&
          lastSeen < query.to &&
          fits(query.text, "service", service ?? "") &&
          fits(query.text, "@error.type", type ?? ""),
      )
      return { issues: hits.slice(0, 100), cut: hits.length >= 100 }
    },
  }
}

function fits(text: string, key: string, value: string): boolean {
  const start = ` ${text.replaceAll("(@", " @")}`
  const names = (sign: string): string[] | undefined =>
    start.split(` ${sign}${key}:(`)[1]?.split(")", 1)[0]?.split(" OR ")
  return (names("")?.includes(value) ?? true) && !(names("-")?.includes(value) ?? false)
}

function issues(count: number, change: (n: number) => Partial<SourceIssue>): readonly SourceIssue[] {
  return Array.from({ length: count }, (_, n) => aSourceIssue({ id: `id-${n}`, ...change(n) }))
}

test("a quiet day takes one search", async () => {
  const source = history(issues(99, () => ({})))
  expect(await listIssues(source, span)).toMatchObject({ searches: 1, limits: [], issues: { length: 99 } })
  expect(source.asked).toEqual([{ text: "*", from: span.from, to: span.to }])
})

test.each([
  ["times", (n: number) => ({ lastSeen: NOW - n * 60_000 })],
  ["services in the same moment", (n: number) => ({ service: `service-${n % 20}` })],
  ["types in the same moment", (n: number) => ({ type: `Type${n}` })],
])("a thousand errors of different %s are all found", async (_, change) => {
  const { issues: found, limits } = await listIssues(history(issues(1_000, change)), span)
  expect([new Set(found.map(({ id }) => id)).size, limits]).toEqual([1_000, []])
})

test.each([
  ["finds nothing by", () => ({ issues: [], cut: false })],
  [
    "refuses to search by",
    () => {
      const request = { service: "datadog", request: "POST /search", status: 400 } as const
      throw new UpstreamError("no such facet", { ...request, ambiguous: false, retryable: false })
    },
  ],
])("where Datadog %s types, what cannot be seen is named", async (_, answer) => {
  const all = issues(150, n => ({ type: `Type${n}` }))
  const source: IssueHistory = {
    async find({ text, from, to }) {
      if (NOW < from || NOW >= to) return { issues: [], cut: false }
      // A term that it does not know excludes nothing.
      if (/(?:^|[ (])@error\.type/.test(text)) return answer()
      return { issues: all.slice(0, 100), cut: true }
    },
  }
  const { issues: found, limits } = await listIssues(source, span)
  expect(found).toHaveLength(100)
  expect(limits.join()).toContain("there are more of backend-api that nothing parts")
})

test("what nothing parts is named", async () => {
  const { issues: found, limits } = await listIssues(history(issues(150, () => ({}))), span)
  expect(found).toHaveLength(100)
  expect(limits).toEqual([
    expect.stringMatching(/^Datadog shows no more than 100 errors at once, .* of backend-api TypeError/),
  ])
})
