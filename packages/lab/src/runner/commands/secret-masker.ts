import { encodedForms } from "./encoded-forms.ts"
import { findOccurrences } from "./find-occurrences.ts"

export interface SecretMasker {
  /** Masks a value from now on, and its lines each by itself. Blank values are ignored. */
  add(value: string): void
  mask(text: string): string
}

type Range = { from: number; to: number }

/** Replaces secrets by `***`; overlapping and touching finds become one. */
export function createSecretMasker(): SecretMasker {
  const originals = new Set<string>()
  const values = new Set<string>()
  let shortest = Infinity

  function addValue(value: string): void {
    if (value === "" || originals.has(value)) return
    originals.add(value)
    for (const form of [value, ...encodedForms(value)]) {
      values.add(form)
      shortest = Math.min(shortest, form.length)
    }
  }

  return {
    add(value) {
      addValue(value)
      for (const line of value.split(/[\r\n]/)) addValue(line.trim())
    },
    mask(text) {
      if (text.length < shortest) return text
      const ranges = findAll(text, values)
      return ranges.length === 0 ? text : replaceRanges(text, ranges)
    },
  }
}

function findAll(text: string, values: ReadonlySet<string>): Range[] {
  const ranges: Range[] = []
  for (const value of values) {
    for (const from of findOccurrences(text, value)) ranges.push({ from, to: from + value.length })
  }
  return ranges.sort((a, b) => a.from - b.from)
}

function replaceRanges(text: string, ranges: readonly Range[]): string {
  const merged: Range[] = []
  for (const range of ranges) {
    const last = merged.at(-1)
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else merged.push({ ...range })
  }
  const pieces: string[] = []
  let from = 0
  for (const range of merged) {
    pieces.push(text.slice(from, range.from), "***")
    from = range.to
  }
  return pieces.join("") + text.slice(from)
}
