import type { data } from "@actions/expressions"

export type ExpressionFunction = {
  readonly name: string
  readonly minArgs: number
  readonly maxArgs: number
  call(...args: data.ExpressionData[]): data.ExpressionData
}

/** What an expression may name: contexts as plain values, and functions beyond the built-in ones. */
export type ExpressionScope = {
  readonly contexts: Readonly<Record<string, unknown>>
  readonly functions?: readonly ExpressionFunction[]
}
