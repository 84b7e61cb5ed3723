import { appendFileSync } from "node:fs"
import process from "node:process"
import { endGroup, setOutput, startGroup } from "@actions/core"
import { type Call, installTransport, type Transport } from "../adapters/transport.ts"
import { ConfigError, UpstreamError } from "../errors.ts"
import type { Clock } from "../ports/clock.ts"
import type { Log } from "../ports/log.ts"
import type { Metric } from "../ports/metrics-sink.ts"
import type { StageEnd } from "../pipeline/metrics/stage-metrics.ts"
import { callsBlock } from "../pipeline/summary/calls-block.ts"
import { mdText } from "../text/markdown.ts"
import { type ActionEnvironment, readEnvironment } from "./environment.ts"
import { failureText } from "./failure-text.ts"
import { type Inputs, inputs } from "./inputs.ts"
import { actionLog } from "./log.ts"
import type { MetricsIntake } from "./metrics-intake.ts"
import { createRunMeter, type RunMeter } from "./run-meter.ts"

export type ActionRun = {
  readonly inputs: Inputs
  readonly env: ActionEnvironment
  readonly log: Log
  readonly clock: Clock
  readonly transport: Transport
  /**
   * Says where the metrics of this run go; without it, none are sent. Where that comes first of all, a run that fails is
   * measured too.
   */
  measureTo(intake: MetricsIntake): void
  /** Adds metrics that hold whatever becomes of the run. */
  measure(metrics: readonly Metric[]): void
}

/** How an action ends. `failed` is set where the job was understood but could not be done. */
export type ActionEnd = {
  readonly outputs: Readonly<Record<string, string>>
  /** Markdown for the job summary; `calls` is what was asked of the vendors. */
  readonly summary: (calls: readonly Call[]) => string
  readonly failed?: string
  /** What the stage has measured. How long it ran, how it ended and what it asked of vendors is added. */
  readonly metrics?: readonly Metric[]
  /** A later step of the job sends the metrics of this one with its own. */
  readonly handOnMetrics?: boolean
}

const SUMMARY_LIMIT_BYTES = 1_000_000

/**
 * Runs an action and turns whatever happens into outputs, summary, log and exit code. Output `status` is "success",
 * "user-error" (someone must change something; the message says what) or "failure". Metrics go last: nothing waits for
 * them but the end of the process, and that not long.
 */
export async function runAction(name: string, action: (run: ActionRun) => Promise<ActionEnd>): Promise<void> {
  const clock: Clock = { now: Date.now, sleep: ms => new Promise(resolve => setTimeout(resolve, ms)) }
  const { fetch } = globalThis
  const transport = installTransport({ clock })
  endWithRunner()
  for (const event of ["uncaughtException", "unhandledRejection"] as const)
    process.once(event, error => {
      fail(name, error, transport.calls)
      process.exit(1)
    })
  startGroup(name)
  const meter = createRunMeter({ clock, log: actionLog, fetch })
  const { handOn, ...end } = await perform(name, { meter, transport, clock }, action)
  const answered = await meter.send({ stage: name, ...end, calls: transport.calls }, { handOn })
  // Looking up the name of a host cannot be broken off, and would keep this process for longer than the request.
  if (!answered) process.stdout.write("", () => process.exit())
}

type Performing = { readonly meter: RunMeter; readonly transport: Transport; readonly clock: Clock }
type Performed = Pick<StageEnd, "status" | "outcome"> & { readonly handOn: boolean }

async function perform(
  name: string,
  { meter, transport, clock }: Performing,
  action: (run: ActionRun) => Promise<ActionEnd>,
): Promise<Performed> {
  const { measureTo, measure, belongTo } = meter
  try {
    const env = readEnvironment()
    belongTo(env)
    const end = await action({ inputs, env, log: actionLog, clock, transport, measureTo, measure })
    measure(end.metrics ?? [])
    for (const [output, value] of Object.entries(end.outputs)) setOutput(output, value)
    writeSummary(end.summary(transport.calls))
    endGroup()
    const outcome = outcomeOf(end)
    if (end.failed !== undefined) return { status: reportFailure("failure", end.failed), outcome, handOn: false }
    setOutput("status", "success")
    return { status: "success", outcome, handOn: end.handOnMetrics ?? false }
  } catch (error) {
    endGroup()
    return { status: fail(name, error, transport.calls), outcome: null, handOn: false }
  }
}

/** Every action names its outcome in one of these. */
function outcomeOf({ outputs }: ActionEnd): string | null {
  return outputs["outcome"] || outputs["decision"] || outputs["end"] || null
}

/**
 * Where nobody reads the log any more, the runner is gone and the job's lock with it: whatever is done from here on could
 * meet the next run's work.
 */
function endWithRunner(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => process.exit(1))
}

function fail(name: string, error: unknown, calls: readonly Call[]): "user-error" | "failure" {
  const { lines, causes, nextStep } = failureText(error)
  const parts = [`### ${name}: could not finish`, ...lines.map(mdText), nextStep, callsBlock(calls)]
  writeSummary(parts.filter(part => part !== "").join("\n\n"))
  const status = reportFailure(error instanceof ConfigError ? "user-error" : "failure", lines.join("; "))
  for (const cause of causes) actionLog.info(`caused by: ${cause}`)
  if (!(error instanceof ConfigError || error instanceof UpstreamError) && error instanceof Error)
    for (const frame of (error.stack ?? "").split("\n").slice(1, 12)) actionLog.info(frame)
  return status
}

function reportFailure<Status extends "user-error" | "failure">(status: Status, message: string): Status {
  setOutput("status", status)
  actionLog.error(message)
  process.exitCode = 1
  return status
}

// Written directly: @actions/core's summary buffers and throws where the file is missing, and a failing action must not fail in its own report.
function writeSummary(markdown: string): void {
  const file = process.env["GITHUB_STEP_SUMMARY"]
  if (file === undefined || file === "") return
  const bytes = Buffer.from(markdown.endsWith("\n") ? markdown : `${markdown}\n`)
  appendFileSync(
    file,
    bytes.length <= SUMMARY_LIMIT_BYTES
      ? bytes
      : "The summary was larger than GitHub shows; the log has the details.\n",
  )
}
