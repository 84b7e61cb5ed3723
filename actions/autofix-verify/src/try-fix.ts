import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { type Check, decideVerdict } from "@auto-triage/shared/pipeline/fix/verdict"
import type { Sandbox } from "@auto-triage/shared/ports/sandbox"
import { type Bench, openBench } from "./bench.ts"
import { proofTests } from "./proof-tests.ts"
import { runInstall, runStatic, runSuite } from "./run-checks.ts"
import { runProof } from "./run-proof.ts"
import { serviceCommands } from "@auto-triage/shared/action/service-commands"
import type { Applied, VerifyTask } from "./verify-task.ts"

const NO_COMMANDS =
  "nothing tells how the service is tested: set services[].commands.test (and test-files) in .github/auto-triage.yml"
const NO_FOLDER = "the base has no such folder: correct services[].path in .github/auto-triage.yml"

/** Runs the service's commands and the fix's own tests. When it returns, nothing of the fix runs any more. */
export async function tryFix(task: VerifyTask, applied: Applied): Promise<readonly Check[]> {
  const service = (task.brief.service?.path ?? "").replace(/^(?:\.?\/)+|^\.$|\/+$/g, "")
  const base = { store: applied.store, tree: applied.baseTree, paths: applied.paths }
  const commands = await serviceCommands(base, task.brief.service?.commands ?? null, service)
  if (service !== "" && !applied.paths.some(path => path.startsWith(`${service}/`)))
    return [{ rule: "commands", verdict: "deny", evidence: [NO_FOLDER] }]
  if (commands.test === null && commands.testFiles === null)
    return [{ rule: "commands", verdict: "deny", evidence: [NO_COMMANDS] }]
  const sandbox = await task.openSandbox()
  const folder = join(task.scratch, "bench")
  mkdirSync(folder)
  const bench = await openBench(base, { ...task, sandbox, folder, service })
  try {
    return [walls(sandbox), ...(await runAll(task, applied, { bench, commands, service }))]
  } finally {
    await bench.close()
  }
}

type Opened = {
  readonly bench: Bench
  readonly commands: Awaited<ReturnType<typeof serviceCommands>>
  readonly service: string
}

async function runAll({ brief }: VerifyTask, applied: Applied, opened: Opened): Promise<readonly Check[]> {
  const { changes } = applied
  const tail = { redact: brief.config.redact, root: opened.bench.root }
  const error = { type: brief.issue.type, message: brief.issue.message, suspects: brief.issue.suspects }
  const task = { ...opened, changes, tail, error, tests: proofTests(changes, brief.config.autofix.policy) }
  const install = await runInstall(task)
  // Without its dependencies everything else would fail for that reason.
  if (install.verdict === "deny") return [install]
  const steps: readonly (() => Promise<readonly Check[]>)[] = [
    async () => [await runStatic(task, "lint")],
    async () => [await runStatic(task, "types")],
    () => runProof(task),
    () => runSuite(task),
  ]
  const checks = [install]
  for (const step of steps) {
    // Who made one command hang makes the next hang too, and the ticket waits for the verdict.
    if (opened.bench.hung() && decideVerdict(checks) === "refuse") break
    checks.push(...(await step()))
  }
  return checks
}

function walls({ kind }: Sandbox): Check {
  return kind === "bubblewrap"
    ? { rule: "sandbox", verdict: "pass", evidence: [] }
    : { rule: "sandbox", verdict: "warn", evidence: ["the tests ran without walls around files and network"] }
}
