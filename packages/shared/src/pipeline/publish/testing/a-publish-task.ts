import { DEFAULT_CONFIG } from "../../../config/defaults.ts"
import { anIssue } from "../../testing/an-issue.ts"
import type { Brief } from "../../fix/brief.ts"
import type { PublishTask } from "../publish-task.ts"

export type PublishTaskChange = {
  readonly baseSha?: string
  readonly patchSha256?: string
  readonly repository?: string
  readonly brief?: Partial<Brief>
}

/** A verified fix of a production TypeError, with nothing in its tree. */
export function aPublishTask(change: PublishTaskChange = {}): PublishTask {
  const { baseSha = "b".repeat(40), patchSha256 = "a".repeat(64), repository = "percihealth/monorepo" } = change
  const brief: Brief = {
    schema: 1,
    fixId: "1234.1",
    issue: anIssue(),
    assessment: {
      total: 72,
      rules: [{ rule: "production", points: 30, reason: "seen in production" }],
      priority: "High",
      fixability: { total: 80, rules: [{ rule: "stack", points: 40, reason: "the stack names source files" }] },
    },
    forced: false,
    ticketKey: "PPL-12",
    repository,
    runUrl: `https://github.com/${repository}/actions/runs/1234`,
    base: { branch: "develop", sha: baseSha },
    branch: "auto-fix/ppl-12-0a1b2c3d",
    place: "services/booking/src/book.ts:createBooking",
    service: null,
    config: DEFAULT_CONFIG,
    ...change.brief,
  }
  return {
    brief,
    enabled: true,
    patchSha256,
    verdict: {
      schema: 1,
      fixId: brief.fixId,
      baseSha,
      patchSha256,
      decision: "publish",
      checks: [
        { rule: "tests-pass", verdict: "pass", evidence: ["12 tests passed"] },
        { rule: "test-fails-on-base", verdict: "pass", evidence: ["book.test.ts fails with TypeError"] },
      ],
      files: ["services/booking/src/book.ts"],
      ms: 61_000,
    },
    tree: {
      kind: "judged",
      checks: [{ rule: "forbidden-paths", verdict: "pass", evidence: [] }],
      files: [{ path: "services/booking/src/book.ts", contents: Buffer.from("export const book = 2\n") }],
      unwritable: [],
      baseFile: () => Promise.resolve(null),
    },
    facts: {
      rootCause: "The patient may be missing.",
      fix: "The booking is checked before it is used.",
      test: "services/booking/src/book.test.ts",
      confidence: "high",
      costUsd: 0.42,
      brokerUsd: 0.41,
      turns: 12,
      model: "claude-opus-5-5",
      promptSha256: "c".repeat(64),
      cliVersion: "2.1.330",
      sandbox: "bubblewrap",
    },
    defaultBranch: "main",
    runUrl: `https://github.com/${repository}/actions/runs/1234`,
    ticketUrl: "https://example.atlassian.net/browse/PPL-12",
  }
}
