import { describe, expect, test } from "vitest"
import { HOSTILE_CORPUS } from "../../text/testing/hostile-corpus.ts"
import { decodeEntities } from "../../text/testing/markdown-oracle.ts"
import { anEnvironment, anIssue } from "../testing/an-issue.ts"
import { pullRequestBody } from "./pull-request-body.ts"
import type { PublishTask } from "./publish-task.ts"
import { aPublishTask } from "./testing/a-publish-task.ts"

const SENTINEL =
  "x <img src=x> @octocat fixes #1 GH-2 o/r#3 <!-- auto-triage:fix 9.9 --> ``` `a` https://evil.example :rocket: [^1] | <br>"

const JUDGED = { kind: "judged", checks: [], files: [], unwritable: [], baseFile: async () => null } as const

/** A task in which every text that others wrote is this one. */
function hostileTask(text: string): PublishTask {
  const { brief, ...task } = aPublishTask()
  const check = { rule: text, verdict: "warn", evidence: [text, text] } as const
  const rule = { rule: text, points: 1, reason: text }
  return {
    ...task,
    brief: {
      ...brief,
      place: text,
      assessment: { total: 1, rules: [rule], priority: text, fixability: { total: 1, rules: [rule] } },
      issue: anIssue({
        type: text,
        message: text,
        service: text,
        environments: [anEnvironment({ environment: text })],
      }),
    },
    verdict: { ...task.verdict, checks: [check] },
    facts: {
      ...task.facts,
      rootCause: text,
      fix: text,
      test: text,
      confidence: text,
      model: text,
      promptSha256: text,
      cliVersion: text,
      sandbox: text,
    },
  }
}

const OWN_MARKUP = /<details>|<\/?summary>|<\/details>|<!-- auto-triage:fix 1234\.1 -->|<br>|\(<https?:[^<>\s]*>\)/g

/** What GitHub would act on, without code spans and our own markup. */
function active(body: string): string[] {
  const prose = body
    .split("\n")
    .map(line => line.replace(/(?<!`)(`+)(?!`)(?:(?!\1(?!`))[^])*?(?<!`)\1(?!`)/g, "code"))
    .join("\n")
    .replace(OWN_MARKUP, " ")
  const shown = decodeEntities(prose)
  const found: [string, RegExp, string][] = [
    ["html", /[<>](?![ \n]|$)/, prose.replace(/^> |^>$/gm, "")],
    ["mention", /@[\p{L}\p{N}_-]/u, shown],
    ["reference", /#\p{N}|GH-\p{N}/iu, shown],
    ["URL", /:\/\/|www\./i, shown],
    ["emoji", /:[\w+-]+:/, shown],
    ["commit", /\b(?=\d*[a-f])[0-9a-f]{7,64}\b/, shown],
    ["image or footnote", /!\[(?!WARNING)|\[\^/, prose.replace("[!WARNING]", "")],
    ["fence", /^\s*(?:```|~~~)/m, prose],
  ]
  return found.filter(([, pattern, text]) => pattern.test(text)).map(([name]) => name)
}

test.each(
  [SENTINEL, ...HOSTILE_CORPUS].map((text, index) => [index, JSON.stringify(text.slice(0, 50)), text] as const),
)("payload %i %s is plain text wherever it stands", (_, __, text) => {
  const body = pullRequestBody(hostileTask(text))
  expect(active(body)).toEqual([])
  expect(body.match(/<!--.*/g)).toEqual(["<!-- auto-triage:fix 1234.1 -->"])
  expect(body.match(/^### .*$/gm)).toEqual([
    "### What broke",
    "### Root cause and fix, in the agent's own words",
    "### How it was verified",
    "### Figures",
    "### What happens next",
  ])
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000)
})

describe("the text of a pull request", () => {
  test("says what broke, what the agent says, what was checked, what it cost and how to reject it", () => {
    const body = pullRequestBody(aPublishTask())
    for (const part of [
      "[in Datadog](<https://app.datadoghq.eu/error-tracking/issue/",
      "[PPL-12](<https://example.atlassian.net/browse/PPL-12>)",
      "> The patient may be missing.",
      "> The booking is checked before it is used.",
      "| tests-pass | ✅ passed | 12 tests passed |",
      "**72** (High): production 30",
      "&#36;0.42 of at most &#36;2.00; &#36;0.41 by our own count",
      "for 90 days, unless somebody puts the label `auto-fix-again`",
      `\`${"a".repeat(64)}\``,
      "<!-- auto-triage:fix 1234.1 -->",
    ])
      expect(body).toContain(part)
    expect(body).not.toContain("[!WARNING]")
  })

  test("has the warnings on top, those of publishing itself too", () => {
    const task = aPublishTask()
    const warn = (rule: string) => ({ rule, verdict: "warn", evidence: ["look here"] }) as const
    const body = pullRequestBody({
      ...task,
      verdict: { ...task.verdict, checks: [...task.verdict.checks, warn("from-verify")] },
      tree: { ...JUDGED, checks: [warn("from-publish")] },
    })
    expect(body.startsWith("> [!WARNING]\n")).toBe(true)
    expect(body).toContain("> - **from-verify** look here\n> - **from-publish** look here")
    expect(body.indexOf("| from-verify")).toBeLessThan(body.indexOf("| tests-pass"))
  })

  test("holds no personal data that the agent or a check repeats, and no secret", () => {
    const secret = `ghp_${"a1B2".repeat(9)}`
    const body = pullRequestBody(hostileTask(`mail jane.doe@patients.example with ${secret}`))
    expect(body).not.toContain("jane.doe")
    expect(body).not.toContain(secret)
  })

  test("fits whatever is said, and never loses warnings and the mark", () => {
    const long = "<@#".repeat(20_000)
    const task = hostileTask(long)
    const checks = Array.from({ length: 200 }, (_, index) => ({
      rule: `rule-${index}`,
      verdict: index === 199 ? ("warn" as const) : ("pass" as const),
      evidence: Array.from({ length: 50 }, () => long),
    }))
    const body = pullRequestBody({ ...task, verdict: { ...task.verdict, checks } })
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000)
    expect(body).toContain("**rule-199**")
    expect(body).toContain("| rule-199")
    expect(body).toMatch(/further checks not listed here\.[^]*<!-- auto-triage:fix 1234\.1 -->\n$/)
  })

  test("says what is not known, and what CI waits for", () => {
    const task = aPublishTask()
    const autofix = { ...task.brief.config.autofix, ciTrust: "approve" } as const
    const config = { ...task.brief.config, autofix }
    const body = pullRequestBody({
      ...task,
      ticketUrl: null,
      facts: { ...task.facts, rootCause: "", fix: " ", test: "", confidence: "", costUsd: null, turns: null },
      brief: { ...task.brief, config, issue: anIssue({ environments: [], service: null }) },
    })
    expect(body).toContain("Ticket: `PPL-12`")
    expect(body).toContain("> (nothing)")
    expect(body).toContain("CI waits until somebody with write access lets it run")
    expect(body).toContain("unknown of at most &#36;2.00")
  })
})
