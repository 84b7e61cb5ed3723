import { PassThrough } from "node:stream"
import { expect, test } from "vitest"
import { createTerminal } from "./terminal.ts"

function sit() {
  const modes: boolean[] = []
  const input = Object.assign(new PassThrough(), {
    setRawMode(this: unknown, mode: boolean) {
      modes.push(mode)
      return this as never
    },
  })
  const output = new PassThrough()
  const interrupted: true[] = []
  const terminal = createTerminal({ input, output, interrupt: () => void interrupted.push(true) })
  return { input, modes, terminal, interrupted, shown: () => String(output.read() ?? "") }
}

test("a secret is asked for, taken as it is typed or pasted, and never shown", async () => {
  const { input, modes, terminal, shown } = sit()
  const answer = terminal.hidden("JIRA_API_TOKEN: ")
  input.write("\u001b")
  input.write(" wrong\u0015s3c")
  input.write("x\u007fret-ü \r")
  expect(await answer).toBe("s3cret-ü")
  expect(modes).toEqual([true, false])
  expect(shown()).toBe("JIRA_API_TOKEN: \n")
})

test("Enter alone, Ctrl-D and an input that ends go on without", async () => {
  for (const keys of ["\r", "\n", "\u0004", null]) {
    const { input, terminal } = sit()
    const answer = terminal.hidden("? ")
    if (keys === null) input.end()
    else input.write(keys)
    expect(await answer).toBe("")
  }
})

test("Ctrl-C gives the terminal back and ends the program", async () => {
  const { input, modes, terminal, interrupted } = sit()
  const answer = terminal.hidden("? ")
  input.write("half of it\u0003")
  await answer
  expect([modes.at(-1), interrupted.length]).toEqual([false, 1])
})

test("one question after another, hidden and shown", async () => {
  const { input, terminal } = sit()
  const first = terminal.hidden("? ")
  input.write("one\n")
  expect(await first).toBe("one")
  const second = terminal.line("? ")
  input.write("PPL\n")
  expect(await second).toBe("PPL")
  const third = terminal.hidden("? ")
  input.write("three\n")
  expect(await third).toBe("three")
})
