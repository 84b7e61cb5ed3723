import { chmodSync, writeFileSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { sha256 } from "@auto-triage/shared/action/sealed-file"
import { agentArguments } from "@auto-triage/shared/pipeline/agent/agent-arguments"
import { type AgentCommand } from "@auto-triage/shared/pipeline/agent/agent-commands"
import { agentEnvironment } from "@auto-triage/shared/pipeline/agent/agent-environment"
import { agentPrompt } from "@auto-triage/shared/pipeline/agent/agent-prompt"
import { agentRules, type Convention } from "@auto-triage/shared/pipeline/agent/agent-rules"
import { agentSettings, editableGlobs } from "@auto-triage/shared/pipeline/agent/agent-settings"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import type { CommandEnd, Sandbox } from "@auto-triage/shared/ports/sandbox"
import type { Broker } from "../broker/start-broker.ts"
import { openToAll } from "./scratch.ts"
import type { Surroundings } from "./surroundings.ts"

export type AgentTask = {
  readonly brief: Brief
  readonly program: string
  readonly sessionId: string
  readonly nonce: string
  readonly commands: readonly AgentCommand[]
  readonly conventions: readonly Convention[]
  /** False sends no telemetry. */
  readonly telemetry: boolean
  readonly abort: AbortSignal
}

export type RanAgent = { readonly end: CommandEnd; readonly promptSha256: string }

// Where the agent's side of the broker's socket listens: out of the way of what services listen on in tests.
const INNER_PORT = 41_733
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024

/** Runs the agent's program in the copy, with nothing but the broker in reach. */
export async function runAgent(
  task: AgentTask,
  { sandbox, broker }: { readonly sandbox: Sandbox; readonly broker: Broker },
  around: Surroundings,
): Promise<RanAgent> {
  const { brief, commands } = task
  const { scratch } = around
  const rules = agentRules(task.conventions)
  const editable = editableGlobs(brief.service)
  const prompt = agentPrompt({ brief, nonce: task.nonce, editable, commands })
  const rulesFile = placeFiles(scratch.commands, rules, commands)
  const port = sandbox.kind === "none" ? broker.port : INNER_PORT
  const end = await sandbox.run({
    argv: agentArguments({
      program: task.program,
      config: brief.config.autofix,
      sessionId: task.sessionId,
      settings: agentSettings(brief.config.autofix.policy.forbidden),
      rulesFile,
      editable,
      commandRules: commands.map(command => command.rule),
    }),
    cwd: around.copy,
    env: agentEnvironment({
      path: [scratch.commands, dirname(task.program), around.path].join(delimiter),
      home: scratch.home,
      tmp: scratch.tmp,
      broker: `http://127.0.0.1:${port}`,
      apiKey: broker.modelKey,
      telemetry: task.telemetry ? { key: broker.telemetryKey, resource: resourceOf(brief) } : null,
    }),
    writable: [around.copy, scratch.home, scratch.tmp],
    hidden: around.hidden,
    network: sandbox.kind === "none" ? "host" : { socket: scratch.socket, port },
    stdin: prompt,
    timeoutMs: brief.config.autofix.maxMinutes * 60_000,
    maxOutputBytes: MAX_OUTPUT_BYTES,
    endSignal: "SIGINT",
    abort: task.abort,
  })
  return { end, promptSha256: sha256(`${rules}\n${prompt}`) }
}

/** Writes the rules and the wrappers of commands where the agent may read them and not write. Returns the path of the rules. */
function placeFiles(folder: string, rules: string, commands: readonly AgentCommand[]): string {
  const rulesFile = join(folder, "rules.md")
  writeFileSync(rulesFile, rules)
  chmodSync(rulesFile, 0o644)
  for (const { wrapper } of commands) {
    if (wrapper === null) continue
    const path = join(folder, wrapper.name)
    writeFileSync(path, wrapper.script)
    openToAll(path)
  }
  openToAll(folder)
  return rulesFile
}

function resourceOf({ fixId, issue, ticketKey, repository }: Brief): Record<string, string> {
  return {
    "service.name": "auto-triage-autofix",
    "deployment.environment": issue.environments[0]?.environment ?? "",
    "autofix.run_id": fixId,
    "autofix.issue_id": issue.id,
    "autofix.ticket": ticketKey,
    "autofix.repository": repository,
  }
}
