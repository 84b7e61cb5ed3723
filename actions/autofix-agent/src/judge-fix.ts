import { sha256 } from "@auto-triage/shared/action/sealed-file"
import { findLeak, type NamedSecret } from "@auto-triage/shared/pipeline/agent/find-leak"
import { judgeAgent, type Judgement } from "@auto-triage/shared/pipeline/agent/judge-agent"
import { readAgentReport } from "@auto-triage/shared/pipeline/agent/read-agent-report"
import { type AgentResult, readAgentResult } from "@auto-triage/shared/pipeline/agent/read-agent-result"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import type { AgentReport, FixResult } from "@auto-triage/shared/pipeline/fix/fix-result"
import type { CommandEnd, Sandbox } from "@auto-triage/shared/ports/sandbox"
import { redactText } from "@auto-triage/shared/text/redact"
import type { Broker } from "./broker/start-broker.ts"
import type { MadePatch } from "./copy/make-patch.ts"

/** What is known of every try. */
export type Known = {
  readonly sessionId: string
  readonly cliVersion: string
  /** Epoch milliseconds, UTC. */
  readonly startedAt: number
  readonly installMs: number
}

/** What was seen of one try. */
export type Evidence =
  | (Known & { readonly kind: "unprepared"; readonly end: "crashed" | "killed"; readonly why: string })
  | (Known & {
      readonly kind: "ran"
      readonly end: CommandEnd
      readonly promptSha256: string
      readonly tally: ReturnType<Broker["tally"]>
      /** The job was cancelled before the agent had ended. */
      readonly cancelled: boolean
      readonly made: MadePatch
    })

type Ran = Extract<Evidence, { kind: "ran" }>

export type Fix = { readonly result: FixResult; readonly patch: Buffer | null }

type Context = {
  readonly brief: Brief
  readonly sandbox: Sandbox["kind"]
  /** Epoch milliseconds, UTC. */
  readonly now: number
  readonly secrets: readonly NamedSecret[]
}

const NO_TOKENS = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }

/** Turns what was seen into what is handed on. Nothing that the agent said or left is taken on its word. */
export function judgeFix(evidence: Evidence, context: Context): Fix {
  const { brief, sandbox, now } = context
  const common = {
    schema: 1,
    fixId: brief.fixId,
    model: brief.config.autofix.model,
    sessionId: evidence.sessionId,
    cliVersion: evidence.cliVersion,
    sandbox,
  } as const
  const total = now - evidence.startedAt
  if (evidence.kind === "ran") return judgeRun(evidence, { ...context, common, total })
  const result: FixResult = {
    ...common,
    end: evidence.end,
    why: evidence.why,
    report: null,
    patch: null,
    // Nothing was asked of the model.
    costUsd: 0,
    brokerUsd: 0,
    turns: 0,
    tokens: NO_TOKENS,
    ms: { install: evidence.installMs, agent: 0, total },
    denials: [],
    telemetry: { accepted: 0, refused: 0 },
    promptSha256: "",
  }
  return { result, patch: null }
}

type RunContext = Context & {
  readonly common: Pick<FixResult, "schema" | "fixId" | "model" | "sessionId" | "cliVersion" | "sandbox">
  readonly total: number
}

function judgeRun(ran: Ran, context: RunContext): Fix {
  const { brief, common, total, secrets } = context
  const { end, tally, made } = ran
  const result = readAgentResult(end.stdout)
  // The whole talk: a key that shows anywhere in it came through a wall, and redaction would hide it in the report.
  const leak = findLeak([end.stdout, end.stderr, "patch" in made ? made.patch.toString("latin1") : ""], secrets)
  const said = leak === null ? result : null
  const report = readAgentReport(said?.report, brief.config.redact)
  const judged = leak === null ? judge(ran, result, report) : leaked(leak)
  const kept = judged.end === "patched" && "patch" in made ? made : null
  return {
    patch: kept?.patch ?? null,
    result: {
      ...common,
      end: judged.end,
      why: redactText(judged.why, brief.config.redact).text,
      report,
      patch: kept && { sha256: sha256(kept.patch), bytes: kept.patch.length, files: kept.files },
      ...spentBy(result, tally),
      ms: { install: ran.installMs, agent: end.ms, total },
      denials: said?.denials ?? [],
      telemetry: tally.telemetry,
      promptSha256: ran.promptSha256,
    },
  }
}

/** The larger of the two counts: what the agent's program says could be forged, and the broker sees no prices of others. */
function spentBy(
  result: AgentResult | null,
  tally: Ran["tally"],
): Pick<FixResult, "costUsd" | "brokerUsd" | "turns" | "tokens"> {
  const { usd: brokerUsd, tokens } = tally
  if (result === null) return { costUsd: null, brokerUsd, turns: null, tokens }
  return { costUsd: Math.max(result.costUsd ?? 0, brokerUsd), brokerUsd, turns: result.turns, tokens: result.tokens }
}

function judge(
  { end, tally, cancelled, made }: Ran,
  result: AgentResult | null,
  report: AgentReport | null,
): Judgement {
  const { code, signal, timedOut } = end
  const changedFiles = "patch" in made ? made.files : 1
  const judged = judgeAgent({ result, report, code, signal, timedOut, cancelled, capped: tally.capped, changedFiles })
  // Only a fix needs a patch.
  return judged.end === "patched" && "fault" in made ? { end: "crashed", why: made.fault } : judged
}

function leaked(name: string): Judgement {
  return {
    end: "crashed",
    why: `What the agent said or left holds ${name}: nothing of it is handed on. Replace that key`,
  }
}
