import { evaluateTemplate } from "../expressions/evaluate-template.ts"
import type { ExpressionScope } from "../expressions/expression-scope.ts"
import { toText } from "../expressions/to-text.ts"
import { isRecord } from "../is-record.ts"

export type Concurrency = {
  readonly group: string
  readonly queue: "single" | "max"
  readonly cancelInProgress: boolean
}

/**
 * The `concurrency:` of a workflow or job; null where there is none.
 * @throws Error where the group is empty, or queue: max stands beside cancel-in-progress
 */
export function readConcurrency(value: unknown, scope: ExpressionScope): Concurrency | null {
  if (value === undefined || value === null) return null
  const mapping = isRecord(value) ? value : { group: value }
  const group = toText(evaluateTemplate(mapping["group"], scope))
  if (group === "") throw new Error("The concurrency group must not be empty")
  const queue = evaluateTemplate(mapping["queue"], scope) === "max" ? "max" : "single"
  const cancelInProgress = evaluateTemplate(mapping["cancel-in-progress"], scope) === true
  if (queue === "max" && cancelInProgress)
    throw new Error("'queue: max' cannot stand beside 'cancel-in-progress: true'")
  return { group, queue, cancelInProgress }
}
