// Explores the real dedupe protocol in a model world:
//   node --conditions=source packages/lab/src/explore/explore.ts [--seeds N] [--from SEED]
// Prints how many histories were run, and for each broken variant the shortest history that shows what it breaks.
import process from "node:process"
import { parseArgs } from "node:util"
import { enumerateHistories } from "./enumerate.ts"
import { findCounterexample } from "./find-counterexample.ts"
import { pairOf } from "./pair-of.ts"
import type { History } from "./run-world.ts"
import { sampleHistories } from "./sample.ts"
import { SCENARIOS } from "./scenario.ts"
import { sweepFaults } from "./sweep-faults.ts"
import { BROKEN, REAL } from "./variants.ts"

const { values } = parseArgs({
  options: { seeds: { type: "string", default: "20000" }, from: { type: "string", default: "1" } },
})
let failed = 0

for (const scenario of SCENARIOS) {
  const sweep = await sweepFaults(scenario, REAL)
  const pair = await enumerateHistories(pairOf(scenario, REAL), { maxFailures: 1, reduce: false })
  print(
    `${scenario.name}: ${sweep.histories} histories with a fault at each call, ${pair.histories} interleavings of two runs`,
  )
  report([...sweep.failures, ...pair.failures])
}
const seeds = { from: Number(values.from), count: Number(values.seeds), maxFailures: 1 }
const sample = await sampleHistories({ scenarios: SCENARIOS, variant: REAL }, seeds)
print(
  `seeds ${seeds.from} to ${seeds.from + sample.histories - 1}: three runs each, faults ${JSON.stringify(sample.faults)}`,
)
report(sample.failures)

for (const variant of BROKEN) {
  const example = await findCounterexample(variant)
  print(
    `\nwith ${variant.name}: ${example === null ? "NOT CAUGHT" : `${example.violations.join("; ")} (${example.scenario})`}`,
  )
  for (const line of example?.trace ?? []) print(`    ${line}`)
  if (example === null) failed++
}
process.exitCode = failed === 0 ? 0 : 1

function report(failures: readonly History[]): void {
  failed += failures.length
  for (const { violations, trace } of failures) print(`FAILED: ${violations.join("; ")}\n    ${trace.join("\n    ")}`)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
