/** Values of one group, by the name of their query; null where a query has none. */
export type FormulaValues = Readonly<Record<string, number | null>>

class FormulaProblem extends Error {}

type Cursor = { readonly tokens: readonly string[]; at: number }

const LONGEST = 500

/**
 * Arithmetic over named queries: numbers, names, + - * /, parentheses and default_zero(). Null where a value is missing or
 * a division has no result; undefined where the text is no formula of this kind.
 */
export function evaluateFormula(text: string, values: FormulaValues): number | null | undefined {
  if (text.length > LONGEST) return undefined
  const tokens = text.match(/\d+(?:\.\d+)?|[A-Za-z_]\w*|[-+*/()]|\S/g) ?? []
  const cursor: Cursor = { tokens, at: 0 }
  try {
    const result = sum(cursor, values)
    if (cursor.at < tokens.length) return undefined
    return result === null || !Number.isFinite(result) ? null : result
  } catch (error) {
    if (error instanceof FormulaProblem) return undefined
    throw error
  }
}

function sum(cursor: Cursor, values: FormulaValues): number | null {
  let result = product(cursor, values)
  for (let sign = cursor.tokens[cursor.at]; sign === "+" || sign === "-"; sign = cursor.tokens[cursor.at]) {
    cursor.at++
    const next = product(cursor, values)
    result = result === null || next === null ? null : sign === "+" ? result + next : result - next
  }
  return result
}

function product(cursor: Cursor, values: FormulaValues): number | null {
  let result = factor(cursor, values)
  for (let sign = cursor.tokens[cursor.at]; sign === "*" || sign === "/"; sign = cursor.tokens[cursor.at]) {
    cursor.at++
    const next = factor(cursor, values)
    result = result === null || next === null ? null : sign === "*" ? result * next : result / next
  }
  return result
}

function factor(cursor: Cursor, values: FormulaValues): number | null {
  const token = cursor.tokens[cursor.at++] ?? ""
  if (token === "-") {
    const value = factor(cursor, values)
    return value === null ? null : -value
  }
  if (token === "(") return closed(cursor, sum(cursor, values))
  if (/^\d/.test(token)) return Number(token)
  if (token === "default_zero" && cursor.tokens[cursor.at] === "(") {
    cursor.at++
    return closed(cursor, sum(cursor, values)) ?? 0
  }
  if (!Object.hasOwn(values, token)) throw new FormulaProblem(token)
  return values[token] ?? null
}

function closed(cursor: Cursor, value: number | null): number | null {
  if (cursor.tokens[cursor.at++] !== ")") throw new FormulaProblem("parenthesis")
  return value
}
