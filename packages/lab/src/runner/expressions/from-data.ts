import type { data } from "@actions/expressions"
import { githubPackages } from "../parser/github-packages.ts"

const { Array: ArrayData, BooleanData, Dictionary, NumberData, StringData } = githubPackages.expressions.data

/** The plain value of an expression's result; null for Null. */
export function fromData(value: data.ExpressionData): unknown {
  if (value instanceof StringData || value instanceof BooleanData || value instanceof NumberData) return value.value
  if (value instanceof ArrayData) return value.values().map(fromData)
  if (value instanceof Dictionary) {
    return Object.fromEntries(value.pairs().map(pair => [pair.key, fromData(pair.value)]))
  }
  return null
}
