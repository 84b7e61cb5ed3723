// Everything that `npm test` checks. The last line is `N passed, N failed`, and `, N skipped` where a test was skipped.
// With AUTO_TRIAGE_NO_SKIP=1, as in CI, a skipped test counts as failed.
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"
import { makeTempFolder } from "./check/make-temp-folder.ts"
import { runStep, type Step } from "./check/run-step.ts"
import { emptyTally, type Tally } from "./check/tally.ts"
import { summarise, type StepResult } from "./check/summarise.ts"

const root = resolve(import.meta.dirname, "..")
const node = process.execPath

const installAgent = [node, "--conditions=source", "actions/autofix-agent/src/testing/install-for-tests.ts"]

// Two lanes for two cores, and one that waits for the registry. The bundles are rebuilt from what the compiler writes, so
// they wait for it.
const lanes: readonly (readonly Step[])[] = [
  [
    { name: "types", command: ["tsc", "-b"], alone: "tsc -b" },
    { name: "dist", command: [node, "tools/bundle.ts", "--check"], alone: "node tools/bundle.ts --check" },
  ],
  [
    { name: "format", command: ["oxfmt", "--check"], alone: "oxfmt --check" },
    { name: "lint", command: ["oxlint"], alone: "oxlint" },
    {
      name: "docs",
      command: [node, "tools/generate-docs.ts", "--check"],
      alone: "node tools/generate-docs.ts --check",
    },
  ],
  // Once and before the tests, of which several would install it at the same time.
  [{ name: "agent", command: [...installAgent, "--if-possible"], alone: `node ${installAgent.slice(1).join(" ")}` }],
]

// Its name is short, because paths of sockets below it must stay under a hundred characters.
const work = makeTempFolder("t")
process.on("exit", () => rmSync(work, { recursive: true, force: true }))

const steps = (await Promise.all(lanes.map(runLane))).flat()
const { result, tally } = await runTests()
const summary = summarise([...steps, result], tally, process.env["AUTO_TRIAGE_NO_SKIP"] === "1")
process.stdout.write(`\n${summary.text}\n`)
process.exitCode = summary.ok ? 0 : 1

async function runLane(lane: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = []
  for (const step of lane) results.push(await runStep(step, { root, env: {}, show: "at-end" }))
  return results
}

async function runTests(): Promise<{ result: StepResult; tally: Tally }> {
  const file = join(work, "tally.json")
  const reporters = ["--reporter=default", "--reporter=./tools/check/tally-reporter.ts"]
  const step = { name: "tests", command: ["vitest", "run", ...reporters], alone: "vitest run" }
  const result = await runStep(step, { root, env: { AUTO_TRIAGE_TALLY: file, TMPDIR: work }, show: "at-once" })
  const tally = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Tally) : emptyTally
  return { result, tally }
}
