import type { data } from "@actions/expressions"
import { githubPackages } from "../parser/github-packages.ts"
import { MapDictionary } from "./map-dictionary.ts"

const { Array: ArrayData, BooleanData, Null, NumberData, StringData } = githubPackages.expressions.data

/** A plain value as the expression engine sees it. Objects are case-insensitive unless said otherwise. */
export function toData(value: unknown, caseSensitive = false): data.ExpressionData {
  if (typeof value === "string") return new StringData(value)
  if (typeof value === "boolean") return new BooleanData(value)
  if (typeof value === "number") return new NumberData(value)
  if (Array.isArray(value)) return new ArrayData(...value.map(item => toData(item)))
  if (typeof value !== "object" || value === null) return new Null()
  const dictionary = new MapDictionary(caseSensitive)
  const entries = value instanceof Map ? value.entries() : Object.entries(value)
  for (const [key, item] of entries) dictionary.add(String(key), toData(item))
  return dictionary
}
