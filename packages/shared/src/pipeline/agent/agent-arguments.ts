import type { AutofixConfig } from "../../config/config.ts"
import { AGENT_REPORT_SCHEMA } from "./agent-report-schema.ts"

export type AgentInvocation = {
  /** Absolute path of the program. */
  readonly program: string
  readonly config: Pick<AutofixConfig, "model" | "fallbackModel" | "maxTurns" | "maxUsd">
  readonly sessionId: string
  readonly settings: object
  /** Absolute path of the file with our rules and the repository's conventions. */
  readonly rulesFile: string
  readonly editable: readonly string[]
  readonly commandRules: readonly string[]
}

const TOOLS = "Read,Edit,Write,Grep,Glob,Bash"

/** The whole command line; the prompt follows on stdin. `--restricted` ignores every setting and memory of the repository. */
export function agentArguments(invocation: AgentInvocation): [string, ...string[]] {
  const { config, editable, commandRules } = invocation
  const fallback = config.fallbackModel
  return [
    invocation.program,
    "-p",
    "--restricted",
    "--strict-mcp-config",
    "--disable-slash-commands",
    "--no-session-persistence",
    "--verbose",
    ...option("--output-format", "stream-json"),
    ...option("--permission-mode", "dontAsk"),
    ...option("--permission-prompts", "none"),
    ...option("--session-id", invocation.sessionId),
    ...option("--model", config.model),
    ...(fallback === null || fallback === config.model ? [] : option("--fallback-model", fallback)),
    ...option("--max-turns", String(config.maxTurns)),
    ...option("--max-budget-usd", String(config.maxUsd)),
    ...option("--settings", JSON.stringify(invocation.settings)),
    ...option("--append-system-prompt-file", invocation.rulesFile),
    ...option("--json-schema", JSON.stringify(AGENT_REPORT_SCHEMA)),
    ...option("--tools", TOOLS),
    // Takes all that follows, so it is the last.
    "--allowedTools",
    ...editable.map(glob => `Edit(${glob})`),
    ...commandRules,
  ]
}

function option(name: string, value: string): [string, string] {
  return [name, value]
}
