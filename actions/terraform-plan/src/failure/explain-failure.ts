import { redactText } from "@auto-triage/shared/text/redact"
import type { Mode } from "../inputs.ts"
import { type ErrorBlock, errorBlocks } from "./error-blocks.ts"
import { type Cause, FAILURE_CAUSES } from "./failure-causes.ts"

export type Explained = {
  readonly cause: Cause
  readonly says: string
  /** What to change. */
  readonly change: string
  /** What Terraform printed of it. */
  readonly errors: readonly string[]
}

/** Why a command failed: each cause once, in the order of the log. Empty where the log holds no error. */
export function explainFailure(
  log: string,
  { environment, mode }: { readonly environment: string; readonly mode: Mode },
): readonly Explained[] {
  const settings = mode === "apply" ? `observability-${environment}` : "observability-plan"
  const explained: Explained[] = []
  for (const error of errorBlocks(log)) {
    const one = explain(error, settings)
    const known = explained.findIndex(({ says, change }) => says === one.says && change === one.change)
    const earlier = explained[known]
    if (earlier === undefined) explained.push(one)
    else explained[known] = { ...earlier, errors: [...earlier.errors, ...one.errors] }
  }
  return explained
}

function explain(error: ErrorBlock, settings: string): Explained {
  const rule = FAILURE_CAUSES.find(({ holds }) => holds(error))
  // A vendor's answer may repeat what it was sent.
  const errors = [redactText(error.text).text]
  if (rule === undefined)
    return {
      cause: "unknown",
      says: "Terraform failed",
      change: "The summary and the log of the step before say why",
      errors,
    }
  return { cause: rule.cause, says: rule.says, change: rule.change(error, { settings }), errors }
}
