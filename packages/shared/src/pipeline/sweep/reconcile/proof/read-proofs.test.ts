import { expect, test } from "vitest"
import type { FixPull } from "../../../../ports/fix-host.ts"
import { aSettledRun } from "../../../fix/fix-ledger/testing/a-fix-run.ts"
import { NOW } from "../../testing/a-monitor.ts"
import { sweepWorld } from "../../testing/sweep-world.ts"
import type { StandingPorts } from "../standing-ports.ts"
import { readProofs } from "./read-proofs.ts"

test.each([
  ["all of them where Datadog answers", 0, []],
  ["what fits into three minutes where it does not, and the rest is told", 100_000, ["Of 4 merged fixes", "2 were"]],
] as const)("of merged fixes a sweep looks at %s", async (_, waitMs, words) => {
  const { ports, context } = sweepWorld()
  let now = NOW
  const clock = { now: () => (now += waitMs) }
  const fixes = [1, 2, 3, 4].map(pullRequest => aSettledRun({ issueId: String(pullRequest), pullRequest }))
  const pulls = fixes.map(({ pullRequest: number }) => ({
    number,
    url: "",
    merged: true,
    mergedAs: { sha: "a".repeat(40), at: NOW },
  }))
  const { limits } = await readProofs({ ...ports, clock }, { proof: {} } as unknown as StandingPorts, {
    fixes,
    pulls: pulls as unknown as readonly FixPull[],
    now: NOW,
    wontFix: [],
    context,
    taken: new Set(),
  })
  expect(limits).toHaveLength(words.length === 0 ? 0 : 1)
  for (const word of words) expect(limits[0]).toContain(word)
})
