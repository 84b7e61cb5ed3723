import { isRecord } from "../is-record.ts"
import { evaluateTemplate } from "./evaluate-template.ts"
import type { ExpressionScope } from "./expression-scope.ts"
import { toText } from "./to-text.ts"

/** A mapping such as `env`, `with` or `outputs`, each value evaluated to a string. A mapping may be one expression. */
export function evaluateTexts(value: unknown, scope: ExpressionScope): Map<string, string> {
  const mapping = evaluateTemplate(value, scope)
  if (!isRecord(mapping)) return new Map()
  return new Map(Object.entries(mapping).map(([key, item]) => [key, toText(evaluateTemplate(item, scope))]))
}
