/** What fix.json says, for the text of the pull request alone. It was written by the job that ran the agent. */
export type FixFacts = {
  readonly rootCause: string
  readonly fix: string
  readonly test: string
  readonly confidence: string
  /** USD; null where nobody knows. */
  readonly costUsd: number | null
  readonly brokerUsd: number | null
  readonly turns: number | null
  readonly model: string
  readonly promptSha256: string
  readonly cliVersion: string
  readonly sandbox: string
}

const MAX_TEXT = 20_000
const MAX_WORD = 200

/** Reads them out of anything: what is missing or of another kind is empty or null. Never throws. */
export function readFixFacts(text: string): FixFacts {
  const fix = recordOf(parsed(text))
  const report = recordOf(fix["report"])
  return {
    rootCause: textOf(report["rootCause"], MAX_TEXT),
    fix: textOf(report["fix"], MAX_TEXT),
    test: textOf(report["test"], MAX_WORD),
    confidence: textOf(report["confidence"], MAX_WORD),
    costUsd: amountOf(fix["costUsd"]),
    brokerUsd: amountOf(fix["brokerUsd"]),
    turns: amountOf(fix["turns"]),
    model: textOf(fix["model"], MAX_WORD),
    promptSha256: textOf(fix["promptSha256"], MAX_WORD),
    cliVersion: textOf(fix["cliVersion"], MAX_WORD),
    sandbox: textOf(fix["sandbox"], MAX_WORD),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
}

function textOf(value: unknown, maxLength: number): string {
  return typeof value === "string" ? value.slice(0, maxLength) : ""
}

function amountOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 && value < 1_000_000 ? value : null
}
