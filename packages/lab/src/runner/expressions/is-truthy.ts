import type { data } from "@actions/expressions"
import { githubPackages } from "../parser/github-packages.ts"

const { Array: ArrayData, Dictionary } = githubPackages.expressions.data

/** Truth of an `if:`: false, 0, NaN, "" and null are false; objects and arrays are true. */
export function isTruthy(value: data.ExpressionData): boolean {
  if (value instanceof ArrayData || value instanceof Dictionary) return true
  return "value" in value && Boolean(value.value)
}
