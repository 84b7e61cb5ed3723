import type { Check } from "../fix/verdict.ts"

/** Holds fix.json against what is known apart from it. Its text is hostile; nothing else of it is used here. */
export function checkFixFile(
  text: string | null,
  known: { readonly fixId: string; readonly patchSha256: string },
): Check {
  const fault = faultOf(text, known)
  return fault === null
    ? { rule: "fix-file", verdict: "pass", evidence: [] }
    : { rule: "fix-file", verdict: "deny", evidence: [fault] }
}

function faultOf(
  text: string | null,
  { fixId, patchSha256 }: { readonly fixId: string; readonly patchSha256: string },
): string | null {
  const value = parse(text)
  if (value === null) return "fix.json is missing, or is not what the agent's job writes"
  if (value["schema"] !== 1) return "fix.json was written by another version of auto-triage"
  if (value["fixId"] !== fixId) return "fix.json belongs to another try"
  if (value["end"] !== "patched") return "fix.json says that there is no fix"
  const patch = record(value["patch"])
  return patch?.["sha256"] === patchSha256 ? null : "fix.json names another patch than the job's output"
}

function parse(text: string | null): Record<string, unknown> | null {
  try {
    return record(JSON.parse(text ?? ""))
  } catch {
    return null
  }
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}
