import { once } from "node:events"
import { expect, test } from "vitest"
import { outputOf, startAction } from "./testing/start-action.ts"

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
