import { randomBytes, randomUUID } from "node:crypto"
import { join } from "node:path"
import type { ActionRun } from "@auto-triage/shared/action/run-action"
import { serviceCommands } from "@auto-triage/shared/action/service-commands"
import { agentCommands } from "@auto-triage/shared/pipeline/agent/agent-commands"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import type { Sandbox } from "@auto-triage/shared/ports/sandbox"
import type { Limits } from "./broker/account.ts"
import { type Broker, startBroker } from "./broker/start-broker.ts"
import { installCli } from "./cli/install-cli.ts"
import { makePatch } from "./copy/make-patch.ts"
import { prepareCopy, type WorkCopy } from "./copy/prepare-copy.ts"
import { stageCopy } from "./copy/stage-copy.ts"
import type { AgentInputs } from "./inputs.ts"
import type { Evidence, Known } from "./judge-fix.ts"
import { installDependencies } from "./run/install-dependencies.ts"
import { readConventions } from "./run/read-conventions.ts"
import { runAgent } from "./run/run-agent.ts"
import type { Scratch } from "./run/scratch.ts"

export type FixTask = {
  readonly brief: Brief
  readonly inputs: AgentInputs
  readonly sandbox: Sandbox
  readonly scratch: Scratch
  readonly abort: AbortSignal
}

type Prepared = {
  readonly copy: WorkCopy
  /** Tree of the copy when the agent begins. */
  readonly before: string
  readonly folder: string
  readonly commands: Awaited<ReturnType<typeof serviceCommands>>
}

type Unprepared = { readonly end: "crashed" | "killed"; readonly fault: string }

/**
 * Lets the agent work on one error, and says what was seen of it.
 *
 * @throws ConfigError where people have to change something before any fix can be tried.
 */
export async function fixError(run: ActionRun, task: FixTask): Promise<Evidence> {
  const startedAt = run.clock.now()
  const cli = await installCli({
    pinned: join(run.env.actionFolder, "agent-cli"),
    keptIn: join(task.inputs.agentCli ?? (run.env.toolCache || run.env.temp), "auto-triage-agent-cli"),
    env: { PATH: run.env.path, HOME: run.env.home, LANG: "C.UTF-8", ...run.env.network },
    log: run.log,
  })
  const known = { sessionId: randomUUID(), cliVersion: cli.version, startedAt }
  const prepared = await prepare(run, task)
  const installMs = run.clock.now() - startedAt
  if ("fault" in prepared) return { ...known, kind: "unprepared", end: prepared.end, why: prepared.fault, installMs }
  run.log.info("the agent starts", { model: task.brief.config.autofix.model, sandbox: task.sandbox.kind })
  return { ...known, ...(await letWork(run, { ...task, ...prepared, ...known, program: cli.program })), installMs }
}

async function prepare(run: ActionRun, task: FixTask): Promise<Prepared | Unprepared> {
  const { brief, scratch, sandbox, abort } = task
  const copy = await prepareCopy({ checkout: run.env.workspace, sha: brief.base.sha, scratch: scratch.root })
  const folder = brief.service?.path ?? ""
  const base = { store: copy.store, tree: copy.base, paths: copy.paths }
  const commands = await serviceCommands(base, brief.service?.commands ?? null, folder)
  if (commands.install === null) return { copy, folder, commands, before: copy.base }
  const installing = { command: commands.install, folder, abort }
  const fault = await installDependencies(sandbox, installing, surroundings(run, task, copy))
  if (abort.aborted) return { end: "killed", fault: "The job was cancelled while dependencies were installed" }
  if (fault !== null) return { end: "crashed", fault }
  const staged = await stageCopy(copy)
  return "fault" in staged
    ? { end: "crashed", fault: "What the installation left cannot be read" }
    : { copy, folder, commands, before: staged.tree }
}

type Work = FixTask & Prepared & { readonly program: string; readonly sessionId: string }

async function letWork(run: ActionRun, work: Work): Promise<Omit<Extract<Evidence, { kind: "ran" }>, keyof Known>> {
  const { brief, copy, folder } = work
  const broker = await openBroker(work)
  try {
    const ran = await runAgent(
      {
        brief,
        program: work.program,
        sessionId: work.sessionId,
        nonce: randomBytes(16).toString("hex"),
        commands: agentCommands(work.commands, { folder, root: copy.root }),
        conventions: await readConventions(copy, folder),
        telemetry: work.inputs.datadogKey !== null,
        abort: work.abort,
      },
      { sandbox: work.sandbox, broker },
      surroundings(run, work, copy),
    )
    await broker.close()
    return {
      kind: "ran",
      ...ran,
      tally: broker.tally(),
      cancelled: work.abort.aborted,
      made: await makePatch(copy, work.before),
    }
  } finally {
    await broker.close()
  }
}

function openBroker({ brief, inputs, sandbox, scratch }: FixTask): Promise<Broker> {
  const { model, fallbackModel } = brief.config.autofix
  const otlp = inputs.otlpUrl ?? new URL(`https://otlp.${brief.config.site}`)
  return startBroker({
    listen: sandbox.kind === "none" ? "loopback" : { socket: scratch.socket },
    model: { url: inputs.anthropicUrl, key: inputs.anthropicKey },
    telemetry: inputs.datadogKey === null ? null : { url: otlp, key: inputs.datadogKey },
    models: [model, ...(fallbackModel === null ? [] : [fallbackModel])],
    limits: limitsOf(brief),
  })
}

// A turn is one request, and each may be tried again; tokens are bounded by what a turn can hold.
function limitsOf({ config: { autofix } }: Brief): Limits {
  return { usd: autofix.maxUsd, requests: 6 * autofix.maxTurns + 20, tokens: 250_000 * (autofix.maxTurns + 4) }
}

function surroundings(run: ActionRun, { scratch }: FixTask, copy: WorkCopy) {
  const { workspace, temp, path, network } = run.env
  return { copy: copy.root, scratch, path, network, hidden: [workspace, temp] }
}
