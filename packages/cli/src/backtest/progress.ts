/** Lines for a person who waits. */
export interface Progress {
  /** Where the work stands; most of them are left out. */
  readonly step: (line: string) => void
  readonly note: (line: string) => void
  end(): void
}

type Terminal = { readonly isTTY?: boolean; write(text: string): unknown }

const EVERY_MS = 200
const EVERY_MS_IN_A_LOG = 5_000

/** One line that is written over on a terminal; a line now and then elsewhere. */
export function createProgress(to: Terminal): Progress {
  const onTerminal = to.isTTY === true
  let shownAt = Number.NEGATIVE_INFINITY
  let isOpen = false
  const close = (): void => {
    if (isOpen) to.write("\n")
    isOpen = false
  }
  return {
    step(line) {
      const now = performance.now()
      if (now - shownAt < (onTerminal ? EVERY_MS : EVERY_MS_IN_A_LOG)) return
      shownAt = now
      to.write(onTerminal ? `\r${line}\u001B[K` : `${line}\n`)
      isOpen = onTerminal
    },
    note(line) {
      close()
      to.write(`${line}\n`)
    },
    end: close,
  }
}
