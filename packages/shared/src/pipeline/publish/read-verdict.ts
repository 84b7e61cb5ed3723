import { ConfigError } from "../../errors.ts"
import type { Check, Verdict } from "../fix/verdict.ts"

const ENDS: readonly unknown[] = ["pass", "warn", "deny", "skipped"] satisfies Check["verdict"][]
const DECISIONS: readonly unknown[] = ["publish", "publish-with-warnings", "refuse"] satisfies Verdict["decision"][]

/**
 * The verdict as it was handed on. The job that wrote it ran the repository's code, so its shape is not taken for granted.
 *
 * @throws ConfigError where it is no verdict.
 */
export function readVerdict(value: Verdict): Verdict {
  const { checks, decision, files }: { [name in keyof Verdict]: unknown } = value
  const sound =
    DECISIONS.includes(decision) &&
    isTexts(files) &&
    Array.isArray(checks) &&
    checks.length > 0 &&
    checks.every(isCheck)
  if (!sound || typeof value.ms !== "number")
    throw new ConfigError("The verdict is not what autofix-verify writes: use the same version of all actions")
  return value
}

function isCheck(value: unknown): boolean {
  const { rule, verdict, evidence } = (value ?? {}) as { [name in keyof Check]?: unknown }
  return typeof rule === "string" && ENDS.includes(verdict) && isTexts(evidence)
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(item => typeof item === "string")
}
