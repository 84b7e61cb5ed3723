import { clipText } from "../../text/clip.ts"
import { type ExtraRule, redactText } from "../../text/redact.ts"
import type { AgentReport } from "../fix/fix-result.ts"

const LIMITS = { text: 4_000, path: 500 }

/** The agent's report, redacted and cleaned; null where it is not what was asked for. Its texts stay hostile. */
export function readAgentReport(value: unknown, extraRules: readonly ExtraRule[] = []): AgentReport | null {
  if (typeof value !== "object" || value === null) return null
  const { fixed, rootCause, fix, test, confidence } = value as Readonly<Record<string, unknown>>
  const isComplete = typeof rootCause === "string" && typeof fix === "string" && typeof test === "string"
  if (typeof fixed !== "boolean" || !isComplete || !isConfidence(confidence)) return null
  const plain = (text: string, maxLength: number, keepNewlines: boolean): string =>
    clipText(redactText(text.slice(0, 8 * maxLength), extraRules).text, maxLength, { keepNewlines }).trim()
  return {
    fixed,
    rootCause: plain(rootCause, LIMITS.text, true),
    fix: plain(fix, LIMITS.text, true),
    test: plain(test, LIMITS.path, false),
    confidence,
  }
}

function isConfidence(value: unknown): value is AgentReport["confidence"] {
  return value === "low" || value === "medium" || value === "high"
}
