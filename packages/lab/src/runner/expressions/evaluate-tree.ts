import { evaluateTemplate } from "./evaluate-template.ts"
import type { ExpressionScope } from "./expression-scope.ts"

/** Evaluates every scalar of a YAML value. */
export function evaluateTree(value: unknown, scope: ExpressionScope): unknown {
  if (Array.isArray(value)) return value.map(item => evaluateTree(item, scope))
  if (typeof value !== "object" || value === null) return evaluateTemplate(value, scope)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, evaluateTree(item, scope)]))
}
