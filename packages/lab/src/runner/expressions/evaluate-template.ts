import { evaluateExpression } from "./evaluate-expression.ts"
import type { ExpressionScope } from "./expression-scope.ts"
import { fromData } from "./from-data.ts"
import { splitTemplate } from "./split-template.ts"

/**
 * The value of a workflow scalar: a string that is one whole expression keeps the expression's type, other strings are
 * filled in, everything that is no string is itself.
 */
export function evaluateTemplate(value: unknown, scope: ExpressionScope): unknown {
  if (typeof value !== "string" || !value.includes("${{")) return value
  const parts = splitTemplate(value)
  const only = parts.length === 1 ? parts[0] : undefined
  if (only?.kind === "expression") return fromData(evaluateExpression(only.text, scope))
  return parts
    .map(part => (part.kind === "text" ? part.text : evaluateExpression(part.text, scope).coerceString()))
    .join("")
}
