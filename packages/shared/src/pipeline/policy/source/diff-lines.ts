/** A place where two texts differ: lines [removedAt, removedAt + removed) became [addedAt, addedAt + added). 0-based. */
export type Hunk = {
  readonly removedAt: number
  readonly removed: number
  readonly addedAt: number
  readonly added: number
}

// Time and memory grow with the square of this. Texts that differ in more lines count as different from the first to the
// last of these.
const MAX_EDITS = 1_500

/** Shortest edit script over lines (Myers), after equal lines at both ends. */
export function diffLines(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const [a, b] = numbered(before.slice(head, before.length - tail), after.slice(head, after.length - tail))
  if (a.length === 0 && b.length === 0) return []
  const kept = a.length === 0 || b.length === 0 ? [] : (commonLines(a, b) ?? [])
  return between(kept, a.length, b.length).map(hunk => ({
    ...hunk,
    removedAt: hunk.removedAt + head,
    addedAt: hunk.addedAt + head,
  }))
}

/** Lines as numbers, so that long lines are compared once. */
function numbered(before: readonly string[], after: readonly string[]): [number[], number[]] {
  const numbers = new Map<string, number>()
  const numberOf = (line: string): number => {
    const known = numbers.get(line)
    if (known !== undefined) return known
    numbers.set(line, numbers.size)
    return numbers.size - 1
  }
  return [before.map(numberOf), after.map(numberOf)]
}

type Pair = readonly [number, number]

/** Pairs of equal lines in order, or null where the texts differ too much. */
function commonLines(a: readonly number[], b: readonly number[]): Pair[] | null {
  const limit = Math.min(MAX_EDITS, a.length + b.length)
  const offset = limit + 1
  const furthest = new Int32Array(2 * limit + 3)
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= limit; edits++) {
    trace.push(furthest.slice(offset - edits - 1, offset + edits + 2))
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && at(furthest, offset + k - 1) < at(furthest, offset + k + 1))
      let x = down ? at(furthest, offset + k + 1) : at(furthest, offset + k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      furthest[offset + k] = x
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a.length, b.length)
    }
  }
  return null
}

/** trace[d] holds the furthest x before step d, for diagonals -d-1 to d+1. */
function walkBack(trace: readonly Int32Array[], aLength: number, bLength: number): Pair[] {
  const pairs: Pair[] = []
  let [x, y] = [aLength, bLength]
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const row = trace[edits] ?? new Int32Array()
    const k = x - y
    const middle = edits + 1 + k
    const down = k === -edits || (k !== edits && at(row, middle - 1) < at(row, middle + 1))
    const previous = down ? k + 1 : k - 1
    const fromX = edits === 0 ? 0 : at(row, edits + 1 + previous)
    const fromY = edits === 0 ? 0 : fromX - previous
    const afterX = edits === 0 ? 0 : down ? fromX : fromX + 1
    while (x > afterX && y > afterX - k) {
      x -= 1
      y -= 1
      pairs.push([x, y])
    }
    x = fromX
    y = fromY
  }
  return pairs.reverse()
}

function at(row: Int32Array, index: number): number {
  return row[index] ?? 0
}

function between(kept: readonly Pair[], aLength: number, bLength: number): Hunk[] {
  const hunks: Hunk[] = []
  let [x, y] = [0, 0]
  for (const [keptX, keptY] of [...kept, [aLength, bLength] as const]) {
    if (keptX > x || keptY > y) hunks.push({ removedAt: x, removed: keptX - x, addedAt: y, added: keptY - y })
    x = keptX + 1
    y = keptY + 1
  }
  return hunks
}
