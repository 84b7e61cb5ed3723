import { ConfigError } from "@auto-triage/shared/errors"
import { joinStory } from "@auto-triage/shared/pipeline/story/story-line"
import { expect, test } from "vitest"
import { pullStory } from "./pull-story.ts"

const day = (n: number): string => `2026-01-0${n}T00:00:00Z`
const PULL = {
  title: "Fix it",
  user: { login: "bot" },
  created_at: day(1),
  closed_at: day(6),
  merged_at: day(6),
  merged_by: { login: "jo" },
  head: { sha: "abc" },
  html_url: "https://x.test/7",
}
const ANSWERS: Readonly<Record<string, unknown>> = {
  "/pulls/7": PULL,
  "/commits/abc/check-runs": { check_runs: [{ name: "backend", conclusion: "success", completed_at: day(2) }] },
  "/pulls/7/commits": [{ author: { login: "bot" }, commit: { message: "one\ntwo", author: { date: day(1) } } }],
  "/pulls/7/reviews": [{ user: { login: "jo" }, state: "APPROVED", body: "", submitted_at: day(4) }],
  "/issues/7/comments": [{ user: null, body: "please", created_at: day(3) }],
}

const answer = async (path: string): Promise<unknown> => {
  const found = ANSWERS[path.replace(/^org\/shop|\?.*/g, "")]
  if (found === undefined) throw new Error(`not asked here: ${path}`)
  return found
}

test("a merged pull request is told from its commits to who merged it", async () => {
  const { lines, gaps } = joinStory(await pullStory(answer, "org/shop", 7))
  expect([gaps, lines.map(({ who, what }) => `${who} ${what}`.trim())]).toEqual([
    [],
    [
      "bot opened pull request 7: Fix it",
      "bot commit: one",
      "somebody check backend: success",
      "somebody commented: please",
      "jo reviewed: APPROVED",
      "jo pull request 7 was merged",
    ],
  ])
})

test("a part that may not be seen is a gap, and the rest is told", async () => {
  const story = await pullStory(
    async path => {
      if (path.includes("/reviews")) throw new ConfigError("it needs the permission pull_requests: read")
      return path.endsWith("/pulls/7") ? { ...PULL, merged_at: null } : answer(path)
    },
    "org/shop",
    7,
  )
  const { lines, gaps } = joinStory(story)
  expect(gaps).toEqual(["reviews of pull request 7 could not be seen: it needs the permission pull_requests: read"])
  expect(lines.at(-1)?.what).toBe("pull request 7 was closed without a merge")
})
