import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { realClock } from "../core/clock.ts"
import { ANYBODY, type Door, openDoor } from "../core/door.ts"
import { Faults } from "../core/faults.ts"
import { Journal } from "../core/journal.ts"
import { createDatadog } from "../datadog/datadog.ts"
import { createModel, type ModelEmulator } from "./model.ts"
import { Script } from "./script.ts"
import { findAgentCli } from "./testing/find-agent-cli.ts"
import { type AgentRun, runAgent } from "./testing/run-agent.ts"

const cli = findAgentCli()

const SCHEMA = JSON.stringify({
  type: "object",
  required: ["fixed", "rootCause"],
  properties: { fixed: { type: "boolean" }, rootCause: { type: "string" } },
})
const EDIT = { file_path: "{{cwd}}/price.js", old_string: "price = 1", new_string: "price = 2" }

describe("the real agent", () => {
  let model: ModelEmulator
  let door: Door
  const faults = new Faults()
  const journal = new Journal()

  const clock = realClock(() => undefined)

  beforeAll(async () => {
    model = createModel({ clock, apiKey: "key-of-the-lab" })
    door = await openDoor(model, ANYBODY, { journal, faults, latencyMs: () => 0 })
  })
  afterAll(async () => {
    clock.close()
    await door.close()
  })
  beforeEach(context => context.skip(cli.missing !== null, cli.missing ?? ""))

  const run = (key = "key-of-the-lab"): Promise<AgentRun & { file: string }> =>
    runAgent({ cli: cli.program ?? "", model: door.url, key, flags: ["--json-schema", SCHEMA] })

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

  it("tells the OTLP intake what its result object tells, to the billionth of a dollar", async () => {
    const datadog = createDatadog({ clock, apiKey: "api-key", appKey: "app-key" })
    const intake = await openDoor(datadog, ANYBODY, { journal, faults, latencyMs: () => 0 })
    const usage = {
      input_tokens: 1234,
      cache_creation_input_tokens: 777,
      cache_read_input_tokens: 99,
      output_tokens: 321,
    }
    const turns = [
      { tools: [{ name: "Read", input: { file_path: "{{cwd}}/price.js" } }], usage },
      { text: "no", usage },
    ]
    model.setScript({}, Script.parse({ turns }))
    const resource = "service.name=auto-triage-autofix,autofix.run_id=77.1"
    const otlp = { url: intake.url, key: "api-key", resource }
    const { result } = await runAgent({ cli: cli.program ?? "", model: door.url, key: "key-of-the-lab", otlp })
    await intake.close()
    const usd = Number(result?.["total_cost_usd"])
    const { runs, refused } = datadog.otlp()
    expect(refused).toEqual([])
    expect(runs["77.1"]).toEqual({
      usd: expect.closeTo(usd, 9) as number,
      tokens: { input: 2468, cacheCreation: 1554, cacheRead: 198, output: 642 },
      apiRequests: 2,
      durationMs: expect.any(Number) as number,
    })
    const queries = [
      { data_source: "metrics", aggregator: "sum", query: "sum:claude_code.cost.usage{autofix.run_id:77.1}" },
    ]
    const attributes = { from: Date.now() - 600_000, to: Date.now() + 60_000, queries }
    const answer = await datadog.handle(
      new Request("http://datadog.test/api/v2/query/scalar", {
        method: "POST",
        headers: { "dd-api-key": "api-key", "dd-application-key": "app-key" },
        body: JSON.stringify({ data: { type: "scalar_request", attributes } }),
      }),
    )
    expect(await answer.json()).toMatchObject({
      data: { attributes: { columns: [{ values: [expect.closeTo(usd, 9)] }] } },
    })
    expect(datadog.snapshot().issues).toEqual([])
  })

  it("gives up on a stream that always breaks", async () => {
    model.setScript({}, Script.parse({ turns: [{ text: "never", dropAfterStart: true }] }))
    expect((await run()).result).toMatchObject({ is_error: true })
  })
})
