import { spawnSync } from "node:child_process"
import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { startLab } from "./control/start-lab.ts"
import { runPipeline } from "./process/run-pipeline.ts"
import type { ActionEndState } from "./process/spawn-action.ts"
import { PRODUCT_ROOT } from "./world/product-files.ts"
import type { World } from "./world/world.ts"

const ROUNDS = Number(process.argv[2] ?? 15)
const ACTIONS = ["triage", "dedupe", "autofix-gate"] as const
type Action = (typeof ACTIONS)[number]
type Times = Record<Action, { readonly first: number[]; readonly end: number[]; readonly memory: number[] }>

const lab = await startLab({})
try {
  await benchStart(lab.world)
  await benchTicket(lab.world)
  printSizes()
} finally {
  await lab.close()
}
process.exit(0)

/** Bare Node and each action's dry run take turns, so that whatever else the machine does hits all of them. */
async function benchStart(world: World): Promise<void> {
  const bare: number[] = []
  const times = Object.fromEntries(
    ACTIONS.map(action => [action, { first: [], end: [], memory: [] }]),
  ) as unknown as Times
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(bareNode())
    const { triage, dedupe, gate } = await dispatchNew(world, `start-${round}`, true)
    for (const [action, ended] of [
      ["triage", triage],
      ["dedupe", dedupe],
      ["autofix-gate", gate],
    ] as const)
      if (ended !== null) note(world, times[action], ended)
  }
  const base = median(bare)
  print(`cold start, medians of ${ROUNDS} rounds, as a ratio to \`node -e 0\` (${base.toFixed(1)} ms)`)
  print("action         first request  end of dry run  peak memory")
  for (const action of ACTIONS) {
    const { first, end, memory } = times[action]
    print(
      `${action.padEnd(14)} ${ratio(first, base)}  ${ratio(end, base).padStart(14)}  ${`${Math.round(Math.max(...memory) / 1024)} MiB`.padStart(11)}`,
    )
  }
}

function note(world: World, into: Times[Action], ended: ActionEndState): void {
  const request = world.journal
    .entries()
    .find(entry => entry.at >= ended.startedAt && entry.at <= ended.startedAt + ended.ms)
  if (request !== undefined) into.first.push(request.at - ended.startedAt)
  into.end.push(ended.ms)
  into.memory.push(ended.peakKiB)
}

/** From the dispatch to the moment at which Jira answered the create, with 100 ms on every call. */
async function benchTicket(world: World): Promise<void> {
  world.latency.ms = 100
  const durations: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const before = world.journal.entries().length
    const { triage } = await dispatchNew(world, `ticket-${round}`, false)
    const create = world.journal
      .entries()
      .slice(before)
      .find(entry => entry.service === "jira" && entry.method === "POST" && entry.path === "/rest/api/3/issue")
    if (create !== undefined) durations.push(create.at + create.latencyMs - triage.startedAt)
  }
  world.latency.ms = 0
  print(
    `\ndispatch to ticket with 100 ms on every call, ${durations.length} of ${ROUNDS} tickets made: median ${median(durations).toFixed(0)} ms, p95 ${percentile(durations, 0.95).toFixed(0)} ms`,
  )
}

/** An error of an environment that no monitor watches, so that nothing but this dispatch triages it. */
async function dispatchNew(world: World, name: string, dryRun: boolean): ReturnType<typeof runPipeline> {
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

function printSizes(): void {
  print("\nbundle sizes, JavaScript of each action's dist")
  for (const action of ACTIONS) {
    const folder = join(PRODUCT_ROOT, "actions", action, "dist")
    const bytes = readdirSync(folder)
      .filter(file => file.endsWith(".js"))
      .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
    print(`${action.padEnd(14)} ${(bytes / 1_000_000).toFixed(2)} MB`)
  }
}

function bareNode(): number {
  const started = performance.now()
  spawnSync(process.execPath, ["-e", "0"])
  return performance.now() - started
}

function ratio(values: readonly number[], base: number): string {
  return values.length === 0 ? "no request".padStart(13) : `${(median(values) / base).toFixed(2)}×`.padStart(13)
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
