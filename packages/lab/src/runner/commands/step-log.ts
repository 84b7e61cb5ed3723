import type { SecretMasker } from "./secret-masker.ts"

export interface StepLog {
  /** Adds one line, masked as the masker stands now. */
  write(line: string): void
  text(): string
}

/** A log of at most about `capacity` characters: the first three quarters and the last quarter, and what was cut between. */
export function createStepLog(masker: SecretMasker, capacity: number): StepLog {
  const head: string[] = []
  const tail: string[] = []
  const cut = { lines: 0, characters: 0 }
  let headRoom = Math.floor(capacity * 0.75)
  let tailSize = 0
  let tailStart = 0

  function writeTail(line: string): void {
    const room = capacity / 4
    const kept = line.length > room ? line.slice(line.length - room) : line
    cut.characters += line.length - kept.length
    tail.push(kept)
    tailSize += kept.length + 1
    while (tailSize > room && tailStart < tail.length - 1) {
      const dropped = tail[tailStart] ?? ""
      tail[tailStart++] = ""
      tailSize -= dropped.length + 1
      cut.lines++
      cut.characters += dropped.length + 1
    }
    if (tailStart < 10_000) return
    tail.splice(0, tailStart)
    tailStart = 0
  }

  return {
    write(line) {
      const masked = masker.mask(line)
      if (headRoom >= masked.length + 1 && tail.length === 0) {
        head.push(masked)
        headRoom -= masked.length + 1
      } else writeTail(masked)
    },
    text() {
      const note = cut.characters > 0 ? [`[… ${cut.lines} lines, ${cut.characters} characters cut …]`] : []
      const lines = [...head, ...note, ...tail.slice(tailStart)]
      return lines.length === 0 ? "" : `${lines.join("\n")}\n`
    },
  }
}
