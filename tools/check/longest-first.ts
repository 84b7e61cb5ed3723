import { relative } from "node:path"
import { BaseSequencer, type TestSpecification } from "vitest/node"

// Slowest first. Without these, a fresh clone, which knows no durations, would begin some of them last, and one core would
// wait for the other. The order of the others does not matter, so a name that is gone or missing here costs time alone.
const SLOW = [
  "packages/lab/src/hostile-agent/hostile-agent.test.ts",
  "packages/lab/src/smoke/planted.test.ts",
  "packages/lab/src/whole-path/fix-survives.test.ts",
  "packages/lab/src/whole-path/misconfiguration.test.ts",
  "packages/lab/src/whole-path/deploy-observability.test.ts",
  "test/documents/commands.test.ts",
  "packages/lab/src/explore/explore.test.ts",
  "packages/lab/src/whole-path/every-call-fails-once.test.ts",
  "packages/lab/src/doctor/misconfigurations.test.ts",
  "test/terraform/apply.test.ts",
  "packages/lab/src/whole-path/fix-switch.test.ts",
  "packages/lab/src/whole-path/contracts.test.ts",
  "packages/lab/src/whole-path/error-to-pull-request.test.ts",
  "packages/lab/src/whole-path/error-to-ticket.test.ts",
  "packages/lab/src/whole-path/fix-checks.test.ts",
  "packages/lab/src/rollback/rollback.test.ts",
  "packages/lab/src/smoke/full.test.ts",
  "packages/lab/src/sweep/sweep.test.ts",
  "packages/lab/src/whole-path/fix-in-caller.test.ts",
  "packages/lab/src/smoke/left-overs.test.ts",
  "packages/lab/src/whole-path/storm.test.ts",
  "packages/lab/src/whole-path/fix-by-hand.test.ts",
  "packages/lab/src/backtest/backtest.test.ts",
  "packages/lab/src/rollback/fixes.test.ts",
  "packages/lab/src/setup/setup.test.ts",
  "packages/lab/src/whole-path/fix-spend.test.ts",
]

/** Orders test files: those that are known to be slow, those that need a process of their own, and those that share one. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const root = this.ctx.config.root
    // Keeps vitest's own order within each group.
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rankOf(one, root) - rankOf(other, root))
  }
}

function rankOf({ moduleId, project }: TestSpecification, root: string): number {
  const known = SLOW.indexOf(relative(root, moduleId))
  if (known !== -1) return known
  return SLOW.length + (project.config.isolate ? 0 : 1)
}
