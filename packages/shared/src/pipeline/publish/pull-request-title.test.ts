import { expect, test } from "vitest"
import { HOSTILE_CORPUS } from "../../text/testing/hostile-corpus.ts"
import { anIssue } from "../testing/an-issue.ts"
import { commitMessage } from "./commit-message.ts"
import { pullRequestTitle } from "./pull-request-title.ts"
import { aPublishTask } from "./testing/a-publish-task.ts"

function titleOf(type: string, place = ""): string {
  return pullRequestTitle(aPublishTask({ brief: { place, issue: anIssue({ type }) } }).brief)
}

test.each([
  ["TypeError", "apps/a.ts:charge", "[PPL-12] Fix TypeError in apps/a.ts:charge"],
  ["System.Net.Http.HttpRequestException", "", "[PPL-12] Fix System.Net.Http.HttpRequestException"],
  ["std::bad_alloc", "", "[PPL-12] Fix std.bad_alloc"],
  ["", "", "[PPL-12] Fix an error"],
  ["E", `${"a/".repeat(60)}end.ts:run`, `[PPL-12] Fix E in …${"a/".repeat(60).slice(-39)}end.ts:run`],
  ["fixes #12 and GH-3 for @octocat", "", "[PPL-12] Fix fixes 12 and GH 3 for octocat"],
  ["https://evil.example www.evil.example", "", "[PPL-12] Fix https:/evil.example www evil.example"],
  ["AB-77 :rocket: `x` 0123456789abcdef", "", "[PPL-12] Fix AB 77 .rocket: x 012345…"],
])("%j at %j becomes %j", (type, place, title) => {
  expect(titleOf(type, place)).toBe(title)
})

test("no payload is active in a title or a commit's message", () => {
  for (const text of HOSTILE_CORPUS) {
    const title = titleOf(text, text)
    const words = title.replace("[PPL-12] ", "")
    expect(title.length, text).toBeLessThanOrEqual(120)
    expect(words, text).not.toMatch(
      /[@#`<>[\]\p{Cc}\p{Cf}\u2028\u2029]|:\/\/|www\.|:[\w+-]+:|GH-\d|\b[A-Z][A-Z0-9_]*-\d/iu,
    )
    expect(words, text).not.toMatch(/\b[0-9a-f]{7,64}\b/)
    const { headline, body } = commitMessage(aPublishTask({ brief: { place: text } }).brief, "a".repeat(64))
    expect(headline, text).not.toContain("\n")
    expect(body).toBe(
      `Made by auto-triage and verified by machine; the pull request says how.\n\nAuto-Triage-Fix: 1234.1\nAuto-Triage-Patch: ${"a".repeat(64)}`,
    )
  }
})

test("a ticket key that is none does not come into the title", () => {
  expect(pullRequestTitle(aPublishTask({ brief: { ticketKey: "x] @y" } }).brief)).toMatch(/^Fix TypeError in /)
})
