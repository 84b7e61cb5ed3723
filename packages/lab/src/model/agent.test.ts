import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ANYBODY, type Door, openDoor } from "../core/door.ts"
import { Faults } from "../core/faults.ts"
import { Journal } from "../core/journal.ts"
import { createModel, type ModelEmulator } from "./model.ts"
import { Script } from "./script.ts"
import { findAgentCli } from "./testing/find-agent-cli.ts"
import { type AgentRun, runAgent } from "./testing/run-agent.ts"

const cli = findAgentCli()
if (cli === null)
  console.warn("The real agent is not run: it is not installed; set AUTO_TRIAGE_AGENT_CLI to its program.")

const SCHEMA = JSON.stringify({
  type: "object",
  required: ["fixed", "rootCause"],
  properties: { fixed: { type: "boolean" }, rootCause: { type: "string" } },
})
const EDIT = { file_path: "{{cwd}}/price.js", old_string: "price = 1", new_string: "price = 2" }

describe.skipIf(cli === null)("the real agent", () => {
  let model: ModelEmulator
  let door: Door
  const faults = new Faults()
  const journal = new Journal()

  beforeAll(async () => {
    const clock = { now: Date.now, sleep: () => Promise.resolve() }
    model = createModel({ clock, apiKey: "key-of-the-lab" })
    door = await openDoor(model, ANYBODY, { journal, faults, latencyMs: () => 0 })
  })
  afterAll(() => door.close())

  const run = (key = "key-of-the-lab"): Promise<AgentRun & { file: string }> =>
    runAgent({ cli: cli ?? "", model: door.url, key, flags: ["--json-schema", SCHEMA] })

  it("does what a script says, through a failure and a delay, and reports", async () => {
    const turns = [
      {
        thinking: "hm",
        text: "I read.",
        tools: [{ name: "Read", input: { file_path: "{{cwd}}/price.js" } }],
        usage: { input_tokens: 1000, output_tokens: 100 },
        fail: { times: 1, status: 529, message: "Overloaded", headers: { "retry-after": "0" } },
      },
      { tools: [{ name: "Edit", input: EDIT }], delayMs: 20 },
      { tools: [{ name: "StructuredOutput", input: { fixed: true, rootCause: "it was 1" } }] },
    ]
    model.setScript({}, Script.parse({ turns }))
    const { code, result, file } = await run()
    expect({ code, file }).toEqual({ code: 0, file: "export const price = 2\n" })
    expect(result).toMatchObject({ is_error: false, structured_output: { fixed: true, rootCause: "it was 1" } })
    expect(model.requests().map(({ status, turn }) => [turn, status])).toEqual([
      [0, 529],
      [0, 200],
      [1, 200],
      [2, 200],
    ])
    expect(journal.entries().every(({ status }) => status === 200 || status === 529)).toBe(true)
  })

  it("without a script finds nothing and says so; with a wrong key it is refused", async () => {
    model.removeScript({})
    const [unscripted, refused] = await Promise.all([run(), run("wrong")])
    expect(unscripted.result).toMatchObject({ is_error: false, structured_output: { fixed: false } })
    expect(unscripted.file).toBe("export const price = 1\n")
    expect(refused.result).toMatchObject({ is_error: true, api_error_status: 401 })
  })

  it("gives up on a stream that always breaks", async () => {
    model.setScript({}, Script.parse({ turns: [{ text: "never", dropAfterStart: true }] }))
    expect((await run()).result).toMatchObject({ is_error: true })
  })
})
