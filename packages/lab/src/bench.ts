import { dirname, join } from "node:path"
import { globSync, readdirSync, statSync } from "node:fs"
import { describeFixStages } from "./bench/describe-fix-stages.ts"
import { measureFixes } from "./bench/measure-fixes.ts"
import { describeStart } from "./bench/describe-start.ts"
import { measureStart } from "./bench/measure-start.ts"
import { spreadOf } from "./bench/spread-of.ts"
import { startLab } from "./control/start-lab.ts"
import { type PipelineEnd, runPipeline } from "./process/run-pipeline.ts"
import { PRODUCT_ROOT } from "./world/product-files.ts"
import type { World } from "./world/world.ts"

const ROUNDS = Number(process.argv[2] ?? 15)
const LATENCY_MS = 100

// On GitHub every action compiles its code anew.
delete process.env["NODE_COMPILE_CACHE"]
const lab = await startLab({})
try {
  const start = await measureStart(ROUNDS, name => dispatchNew(lab.world, name, true))
  print(...describeStart(start), "")
  print(describeTicket(await measureTicket(lab.world)), "")
  print(...describeFixStages(await measureFixes(lab.world)), "")
  print("bundle sizes, all JavaScript of an action's dist", ...actions().map(describeSize))
} finally {
  await lab.close()
}
process.exit(0)

/** Milliseconds from the dispatch to the moment at which Jira answered the create, without the runner. */
async function measureTicket(world: World): Promise<number[]> {
  const durations: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const before = world.journal.entries().length
    world.latency.ms = LATENCY_MS
    const { triage } = await dispatchNew(world, `ticket-${round}`, false)
    world.latency.ms = 0
    const create = world.journal
      .entries()
      .slice(before)
      .find(entry => entry.service === "jira" && entry.method === "POST" && entry.path === "/rest/api/3/issue")
    if (create === undefined) throw new Error(`No ticket was made: ${triage.stdout}`)
    if (round > 0) durations.push(create.at + create.latencyMs - triage.startedAt)
  }
  return durations
}

function describeTicket(durations: readonly number[]): string {
  const { median, p95 } = spreadOf(durations)
  return `dispatch to ticket with ${LATENCY_MS} ms on every call, ${durations.length} rounds: median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`
}

/** An error of an environment that no monitor watches, so that nothing but this dispatch triages it. */
async function dispatchNew(world: World, name: string, dryRun: boolean): Promise<PipelineEnd> {
  const stack = "Error: bench\n    at bench (/app/apps/backend/src/bookings/service.ts:12:3)"
  const { issueId } = world.datadog.feed({
    service: "backend-api",
    env: "preview",
    type: "BenchError",
    message: "bench",
    stack,
    fingerprint: `bench-${name}`,
  })
  await world.idle(60_000)
  const payload = {
    action: "datadog-error-tracking",
    client_payload: { issue: { id: issueId }, event: { id: String(Date.now()) } },
  }
  return runPipeline(world, {
    event: { name: "repository_dispatch", payload },
    token: world.credentials.dispatchPat,
    dryRun,
  })
}

/** Folders below actions/, nested ones included. */
function actions(): readonly string[] {
  const exclude = (name: string): boolean => name === "node_modules"
  return globSync("**/action.yml", { cwd: join(PRODUCT_ROOT, "actions"), exclude })
    .map(file => dirname(file))
    .toSorted()
}

function describeSize(action: string): string {
  const folder = join(PRODUCT_ROOT, "actions", action, "dist")
  const scripts = readdirSync(folder).filter(file => file.endsWith(".js"))
  const bytes = scripts.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  return `${action.padEnd(22)}${(bytes / 1_000_000).toFixed(2)} MB`
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`)
}
