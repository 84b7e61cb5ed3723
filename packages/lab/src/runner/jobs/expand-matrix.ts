import { evaluateTree } from "../expressions/evaluate-tree.ts"
import type { ExpressionScope } from "../expressions/expression-scope.ts"
import { isRecord } from "../is-record.ts"
import type { MatrixCell } from "./job-scope.ts"

type Combination = Record<string, unknown>

export type ExpandedMatrix = {
  readonly cells: readonly MatrixCell[]
  readonly failFast: boolean
  readonly maxParallel: number
}

const MAX_CELLS = 256

/**
 * The jobs of a `strategy:`; one without matrix for a job that has none.
 * @throws Error for a matrix that is empty, too large, or no mapping of lists
 */
export function expandMatrix(value: unknown, scope: ExpressionScope): ExpandedMatrix {
  const strategy = evaluateTree(value, scope)
  if (!isRecord(strategy))
    return { cells: [cellOf({}, 0, { count: 1, failFast: true, maxParallel: 1 })], failFast: true, maxParallel: 1 }
  const combinations = strategy["matrix"] === undefined ? [{}] : combine(strategy["matrix"])
  if (combinations.length === 0) throw new Error("Matrix vector does not contain any values")
  if (combinations.length > MAX_CELLS)
    throw new Error(`The matrix has ${combinations.length} jobs; ${MAX_CELLS} are allowed`)
  const failFast = strategy["fail-fast"] !== false
  const limit = Number(strategy["max-parallel"] ?? combinations.length)
  const shape = { count: combinations.length, failFast, maxParallel: limit }
  return { cells: combinations.map((matrix, index) => cellOf(matrix, index, shape)), failFast, maxParallel: limit }
}

function cellOf(
  matrix: Combination,
  index: number,
  shape: { count: number; failFast: boolean; maxParallel: number },
): MatrixCell {
  const strategy = {
    "fail-fast": shape.failFast,
    "job-index": index,
    "job-total": shape.count,
    "max-parallel": shape.maxParallel,
  }
  return { matrix, strategy }
}

function combine(matrix: unknown): readonly Combination[] {
  if (!isRecord(matrix)) throw new Error("The matrix must be a mapping")
  const vectors = Object.entries(matrix).filter(([name]) => name !== "include" && name !== "exclude")
  let base: Combination[] = vectors.length === 0 ? [] : [{}]
  for (const [name, values] of vectors) {
    if (!Array.isArray(values)) throw new Error(`matrix.${name} must be a list`)
    base = base.flatMap(combination => values.map(value => ({ ...combination, [name]: value as unknown })))
  }
  const excluded = recordsOf(matrix["exclude"])
  const kept = base.filter(combination => !excluded.some(exclude => covers(combination, exclude)))
  return include(kept, recordsOf(matrix["include"]))
}

/** Adds each include to every combination whose own values it leaves alone, or as a combination by itself. */
function include(base: readonly Combination[], includes: readonly Combination[]): readonly Combination[] {
  const results = base.map(original => ({ original, extended: { ...original } }))
  const added: Combination[] = []
  for (const extra of includes) {
    const fitting = results.filter(({ original }) =>
      Object.entries(extra).every(([name, value]) => !(name in original) || same(original[name], value)),
    )
    for (const { extended } of fitting) Object.assign(extended, extra)
    if (fitting.length === 0) added.push({ ...extra })
  }
  return [...results.map(result => result.extended), ...added]
}

function covers(combination: Combination, exclude: Combination): boolean {
  return Object.entries(exclude).every(([name, value]) => same(combination[name], value))
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function recordsOf(value: unknown): readonly Combination[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}
