import type { ExpressionFunction } from "./expression-scope.ts"
import { toData } from "./to-data.ts"

export type Status = "success" | "failure" | "cancelled"

/** success(), failure(), cancelled() and always() over a status that may change while steps run. */
export function statusFunctions(status: () => Status): readonly ExpressionFunction[] {
  const is = (name: Status): ExpressionFunction => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => toData(status() === name),
  })
  return [
    is("success"),
    is("failure"),
    is("cancelled"),
    { name: "always", minArgs: 0, maxArgs: 0, call: () => toData(true) },
  ]
}
