import { createInterface } from "node:readline/promises"
import type { ReadStream } from "node:tty"

/** Where a person sits and can be asked. Answers are trimmed; an empty one is "go on without". */
export interface Terminal {
  /** What is typed shows. */
  line(question: string): Promise<string>
  /** What is typed or pasted does not show. */
  hidden(question: string): Promise<string>
}

export type TerminalStreams = {
  readonly input: NodeJS.ReadableStream & Pick<ReadStream, "setRawMode">
  readonly output: NodeJS.WritableStream
  /** Called when the person presses Ctrl-C while nothing shows; has to end the program. */
  readonly interrupt: () => void
}

export function createTerminal(streams: TerminalStreams): Terminal {
  const { input, output } = streams
  return {
    async line(question) {
      const lines = createInterface({ input, output })
      try {
        return (await lines.question(question)).trim()
      } finally {
        lines.close()
      }
    },
    async hidden(question) {
      output.write(question)
      // Only in raw mode does the terminal itself repeat nothing of what is typed.
      input.setRawMode(true)
      try {
        return (await readUntilEnter(streams)).trim()
      } finally {
        input.setRawMode(false)
        input.pause()
        output.write("\n")
      }
    },
  }
}

const CTRL_C = "\u0003"
const CTRL_D = "\u0004"
const ENTER = new Set(["\r", "\n", CTRL_D])
const ERASE = new Set(["\b", "\u007f"])
const CTRL_U = "\u0015"

function readUntilEnter({ input, interrupt }: TerminalStreams): Promise<string> {
  return new Promise(resolve => {
    let typed = ""
    const end = (): void => {
      input.removeListener("data", take)
      input.removeListener("end", end)
      resolve(typed)
    }
    const take = (chunk: string | Buffer): void => {
      for (const key of chunk.toString()) {
        if (key === CTRL_C) return (end(), interrupt())
        if (ENTER.has(key)) return end()
        if (key === CTRL_U) typed = ""
        else if (ERASE.has(key)) typed = typed.slice(0, -1)
        else if (key >= " ") typed += key
      }
    }
    input.on("data", take)
    input.on("end", end)
    input.resume()
  })
}
