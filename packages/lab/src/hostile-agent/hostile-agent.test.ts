import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { type Lab, startLab } from "../control/start-lab.ts"
import { findAgentCli } from "../model/testing/find-agent-cli.ts"
import { PRODUCT_ROOT } from "../world/product-files.ts"
import type { AgentCase } from "./agent-case.ts"
import { asksForTooMuch } from "./cases/asks-for-too-much.ts"
import { endsEarly } from "./cases/ends-early.ts"
import { smuggles } from "./cases/smuggles.ts"
import { weakFixes } from "./cases/weak-fixes.ts"
import { type Cases, openCases, runCase } from "./run-case.ts"

const GROUPS: readonly (readonly [string, readonly AgentCase[]])[] = [
  ["an agent that leaves nothing", endsEarly],
  ["an agent that asks for too much", asksForTooMuch],
  ["an agent that smuggles", smuggles],
  ["an agent whose fix is none", weakFixes],
]
/** Caps that all the cases of this file stay below. */
const ROOM = "max-usd-per-day: 9000\n  max-usd-per-month: 9000\n  max-per-day: 1000\n  max-running: 20\n  max-open: 100"

const agentCli = findAgentCli()
beforeEach(context => context.skip(agentCli.missing !== null, agentCli.missing ?? ""))

let lab: Lab
let cases: Cases
let folder = ""

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "auto-triage-hostile-"))
  const config = join(folder, "auto-triage.yml")
  const usual = readFileSync(join(PRODUCT_ROOT, "packages/lab/target/.github/auto-triage.yml"), "utf8")
  writeFileSync(
    config,
    usual.replace(/max-usd-per-day: .*/, ROOM).replace("production: [production]", "production: [live]"),
  )
  lab = await startLab({ config })
  cases = await openCases(lab.world)
}, 60_000)

afterAll(async () => {
  await lab.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.concurrent.each(GROUPS)("%s", (_, agents) => {
  test.each(agents)(
    "$name: no pull request, and the ticket says why",
    async agent => {
      const end = await runCase(cases, agent)
      expect(end.outcome, end.logs).toBe(agent.outcome)
      expect(end.comment).toMatch(agent.says)
      expect(end.pulls).toBe(0)
      expect(end.hasBranch).toBe(false)
      expect(end.leaks).toEqual([])
    },
    120_000,
  )
})
