import { ConfigError, UpstreamError } from "../errors.ts"
import { logText } from "../text/log-text.ts"

/** What people read of a failure. Every text has passed the sink of the log. */
export type FailureText = {
  /** The message, one fault per line. */
  readonly lines: readonly string[]
  /** For who looks for a fault in auto-triage: what led to it, outermost first. Who must act finds it all in `lines`. */
  readonly causes: readonly string[]
  readonly nextStep: string
}

const AGAIN = "re-run this job, or wait for the next alert of the error: nothing is lost, and no second ticket is made."
const MOST_LINES = 20
const MOST_CAUSES = 5

/** Tells whatever was thrown in words. */
export function failureText(error: unknown): FailureText {
  const causes: string[] = []
  for (let cause = causeOf(error); isThere(cause) && causes.length < MOST_CAUSES; cause = causeOf(cause))
    causes.push(logText(messageOf(cause), 2000))
  const lines = messageOf(error)
    .split("\n", MOST_LINES)
    .filter(line => line.trim() !== "")
    .map(line => logText(line, 2000))
  return { lines, causes, nextStep: nextStep(error) }
}

function nextStep(error: unknown): string {
  if (error instanceof ConfigError) return `Once that is changed, ${AGAIN}`
  if (error instanceof UpstreamError) return `This may pass by itself: ${AGAIN}`
  return "This is a fault of auto-triage itself. Please report it with the log of this step."
}

/** Our own messages are whole sentences; anything else needs its kind before it. */
function messageOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof UpstreamError) return error.message
  if (error instanceof Error) return error.message === "" ? error.name : `${error.name}: ${error.message}`
  return typeof error === "string" ? error : `something of type ${typeof error} was thrown`
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined
}

function isThere(cause: unknown): boolean {
  return cause !== undefined && cause !== null
}
