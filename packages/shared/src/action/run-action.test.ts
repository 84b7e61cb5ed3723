import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { expect, test } from "vitest"

/** A process that runs the text of an action, as an action's entry does. */
function startAction(action: string): ChildProcess {
  const entry = JSON.stringify(join(import.meta.dirname, "run-action.ts"))
  const script = `import { runAction } from ${entry}; await runAction("test", ${action})`
  const args = ["--conditions=source", "--input-type=module", "--eval", script]
  return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env: { PATH: process.env["PATH"] } })
}

async function outputOf(child: ChildProcess): Promise<{ readonly code: unknown; readonly text: string }> {
  let text = ""
  child.stdout?.on("data", (chunk: Buffer) => (text += chunk.toString()))
  const [code] = await once(child, "close")
  return { code, text }
}

test("an action whose runner is gone ends, instead of reporting that it cannot report", async () => {
  const child = startAction('async run => { for (;;) { run.log.info("working"); await run.clock.sleep(1) } }')
  await once(child.stdout ?? child, "data")
  child.stdout?.destroy()
  child.stderr?.destroy()
  const [code] = await once(child, "exit")
  expect(code).toBe(1)
})

test.each([
  ["an error", 'async () => { throw new Error("broken") }', "broken"],
  ["something that is no error", 'async () => { throw "a text" }', "a text"],
  [
    "an error that nobody waits for",
    'async () => { setImmediate(() => { throw new Error("late") }); await new Promise(() => setInterval(() => {}, 1000)) }',
    "late",
  ],
])("an action that throws %s fails and says so", async (_, action, message) => {
  const { code, text } = await outputOf(startAction(action))
  expect(code).toBe(1)
  expect(text).toContain("::error::")
  expect(text).toContain(message)
})

test("what an error says is no command to the runner", async () => {
  const { text } = await outputOf(startAction('async () => { throw new Error("x\\n::add-mask::y ##[add-mask]z") }'))
  expect(text).not.toMatch(/^::add-mask|##\[/m)
})
