import { expect, test } from "vitest"
import type { FixRun } from "../fix/fix-ledger.ts"
import { fixLines } from "./fix-lines.ts"
import { joinStory, type StoryLine } from "./story-line.ts"

const line = (at: number, what: string): StoryLine => ({ at, from: "jira", who: "a", what, why: "", link: null })

test("a story is in order of time, tells nothing twice and nothing without a time", () => {
  const one = { lines: [line(3, "c"), line(1, "a")], links: ["x"], gaps: ["g"] }
  const two = { lines: [line(2, "b"), line(1, "a"), line(Number.NaN, "never")], links: ["x"], gaps: ["g"] }
  expect(joinStory([one, two])).toEqual({
    lines: [line(1, "a"), line(2, "b"), line(3, "c")],
    links: ["x"],
    gaps: ["g"],
  })
})

test("a fix that runs has a beginning, one that ended has both", () => {
  const run: FixRun = {
    id: "7.1",
    issueId: "i",
    ticketKey: "PPL-1",
    service: null,
    place: "p",
    branch: "auto-fix/ppl-1",
    runUrl: "https://x/7",
    reservedAt: 1,
    settledAt: null,
    limitUsd: 2,
    spentUsd: null,
    telemetry: "unknown",
    outcome: null,
    pullRequest: null,
    commentId: null,
  }
  expect(fixLines([run])).toHaveLength(1)
  const ended = fixLines([{ ...run, settledAt: 5, outcome: "switched-off", spentUsd: 1 }])
  expect(ended.at(-1)).toMatchObject({
    at: 5,
    what: "the fix ended without a pull request: switched-off",
    why: "it cost $1.00",
  })
})
