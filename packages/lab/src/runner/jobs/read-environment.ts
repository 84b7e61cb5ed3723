import { evaluateTemplate } from "../expressions/evaluate-template.ts"
import type { ExpressionScope } from "../expressions/expression-scope.ts"
import { toText } from "../expressions/to-text.ts"
import { isRecord } from "../is-record.ts"

/** Name of a job's `environment:`; null where it has none, or an empty one. */
export function readEnvironment(value: unknown, scope: ExpressionScope): string | null {
  const name = evaluateTemplate(isRecord(value) ? value["name"] : value, scope)
  return name === undefined || name === null || name === "" ? null : toText(name)
}
