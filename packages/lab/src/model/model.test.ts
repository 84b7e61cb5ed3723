import { once } from "node:events"
import { describe, expect, it } from "vitest"
import { ANYBODY, openDoor } from "../core/door.ts"
import { Faults } from "../core/faults.ts"
import { Journal } from "../core/journal.ts"
import { conversation, KEY, modelUnderTest, READ, request } from "./testing/model-under-test.ts"

const call = (id: string): object => ({
  role: "assistant",
  content: [{ type: "tool_use", id, name: "Read", input: {} }],
})
const result = (id: string): object => ({
  role: "user",
  content: [{ type: "tool_result", tool_use_id: id, content: "" }],
})
const mend = { role: "user", content: "mend it" }
const note = { role: "system", content: "a reminder" }

describe("a key", () => {
  it.each([
    [{ "x-api-key": "wrong" }, "invalid x-api-key"],
    [{ "x-api-key": "" }, "invalid x-api-key"],
    [{ "x-api-key": "wrong", authorization: `Bearer ${KEY}` }, "invalid x-api-key"],
  ])("like %j is refused as such", async (headers, message) => {
    const response = await modelUnderTest().send(request(), { headers })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ type: "error", error: { type: "authentication_error", message } })
  })

  it("is asked for, as x-api-key or as a bearer token", async () => {
    const { model } = modelUnderTest()
    const status = async (headers: Record<string, string>): Promise<number> =>
      (await model.handle(new Request("http://model.test/v1/models", { headers }))).status
    expect(await status({})).toBe(401)
    expect(await status({ authorization: "Bearer wrong" })).toBe(401)
    expect(await status({ authorization: `Bearer ${KEY}` })).toBe(200)
    expect(await status({ "x-api-key": KEY })).toBe(200)
  })
})

describe("a request that the vendor refuses is refused:", () => {
  it.each([
    ["without a model", { model: undefined }, "model: Field required"],
    ["without a limit", { max_tokens: undefined }, "max_tokens: Field required"],
    ["with a limit of nothing", { max_tokens: 0 }, "greater than or equal to 1"],
    ["with a limit that is no number", { max_tokens: "9" }, "valid integer"],
    ["without messages", { messages: undefined }, "messages: Field required"],
    ["with no message", { messages: [] }, "at least one message"],
    ["with messages that are none", { messages: "x" }, "valid array"],
    ["that the model begins", { messages: [call("a")] }, 'first message must use the "user" role'],
    ["with an unknown role", { messages: [{ role: "tool", content: "x" }] }, "messages.0.role"],
    ["without content", { messages: [{ role: "user" }] }, "messages.0.content"],
    ["with a block without type", { messages: [{ role: "user", content: [{}] }] }, "messages.0.content.0.type"],
    ["with an empty text", { messages: [{ role: "user", content: [{ type: "text", text: "" }] }] }, "non-empty"],
    ["with a call that has no result", { messages: [mend, call("a"), mend] }, "were found without `tool_result`"],
    ["that ends with a call", { messages: [mend, call("a")] }, "were found without `tool_result`"],
    ["with a result that has no call", { messages: [mend, result("a")] }, "unexpected `tool_use_id`"],
    ["with another's result", { messages: [mend, call("a"), result("b")] }, "without `tool_result` blocks"],
    ["with two tools of one name", { tools: [READ, READ] }, "must be unique"],
    ["with a tool without a name", { tools: [{}] }, "tools.0.name"],
    ["with a tool of a wrong name", { tools: [{ name: "a b" }] }, "should match pattern"],
  ])("%s", async (_, changes, message) => {
    const response = await modelUnderTest().send(request(changes))
    expect(response.status).toBe(400)
    const { error } = (await response.json()) as { error: { type: string; message: string } }
    expect(error.type).toBe("invalid_request_error")
    expect(error.message).toContain(message)
  })

  it("that is no JSON, or no object, or names no version", async () => {
    const lab = modelUnderTest()
    expect((await lab.send("{")).status).toBe(400)
    expect((await lab.send("[]")).status).toBe(400)
    const { model } = lab
    const asked = new Request("http://model.test/v1/messages", {
      method: "POST",
      headers: { "x-api-key": KEY },
      body: JSON.stringify(request()),
    })
    expect(await (await model.handle(asked)).json()).toMatchObject({
      error: { message: "anthropic-version: header is required" },
    })
  })

  it("for a model that there is not", async () => {
    const response = await modelUnderTest().send(request({ model: "gpt-5" }))
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: { type: "not_found_error", message: "model: gpt-5" } })
  })

  it("but not one with reminders of the system between a call and its result", async () => {
    const messages = [mend, note, call("a"), note, result("a"), mend, call("b"), result("b")]
    expect((await modelUnderTest().send(request({ messages }))).status).toBe(200)
  })
})

describe("the rest of the interface", () => {
  it("counts tokens without a limit of them", async () => {
    const lab = modelUnderTest()
    const path = "/v1/messages/count_tokens"
    const counted = await lab.send(request({ max_tokens: undefined }), { path })
    expect(await counted.json()).toEqual({ input_tokens: expect.any(Number) as number })
    expect((await lab.send({}, { path })).status).toBe(400)
  })

  it("lists models, says hello without a key, and knows nothing else", async () => {
    const lab = modelUnderTest()
    const get = (path: string, headers = {}): Promise<Response> => lab.send("", { path, method: "GET", headers })
    expect(await (await get("/v1/models")).json()).toMatchObject({
      data: expect.any(Array) as unknown,
      has_more: false,
    })
    expect((await get("/v1/models/claude-opus-5-5")).status).toBe(200)
    expect((await get("/v1/models/nope")).status).toBe(404)
    expect((await get("/api/hello", { "x-api-key": "wrong" })).status).toBe(200)
    expect((await lab.send("", { path: "/api/hello", method: "HEAD" })).status).toBe(200)
    const unknown = await get("/v1/nothing")
    expect(unknown.status).toBe(404)
    expect(unknown.headers.get("request-id")).toMatch(/^req_/)
    expect(await unknown.json()).toMatchObject({ type: "error", error: { type: "not_found_error" } })
  })

  it("remembers every request, also a refused one, with the right key left out and a wrong one kept", async () => {
    const lab = modelUnderTest()
    await lab.send(request(), { run: "7" })
    await lab.send("canary", { headers: { "x-api-key": "canary-key" } })
    expect(lab.model.requests()).toMatchObject([
      { n: 1, run: "7", path: "/v1/messages", status: 200, script: "built-in", turn: 0, body: request() },
      { n: 2, run: null, status: 401, script: null, body: "canary", headers: { "x-api-key": "canary-key" } },
    ])
    expect(JSON.stringify(lab.model.requests())).not.toContain(KEY)
  })
})

describe("a scripted delay", () => {
  it("ends with the connection that waits for it, and is in the journal then", async () => {
    const { model } = modelUnderTest({ pause: async (_, signal) => void (await once(signal, "abort")) })
    const journal = new Journal()
    const door = await openDoor(model, ANYBODY, { journal, faults: new Faults(), latencyMs: () => 0 })
    model.setScript({}, { turns: [{ delayMs: 3_600_000, text: "never" }] })
    const leaving = new AbortController()
    const asked = fetch(`${door.url}/v1/messages`, {
      method: "POST",
      headers: { "x-api-key": KEY, "anthropic-version": "2023-06-01" },
      body: JSON.stringify(request({ stream: true })),
      signal: leaving.signal,
    })
    await expect.poll(() => model.requests()).toMatchObject([{ turn: 0, status: null }])
    leaving.abort()
    await expect(asked).rejects.toThrow("aborted")
    await expect.poll(() => journal.withBodies()).toMatchObject([{ path: "/v1/messages", response: "" }])
    await door.close()
  })
})

describe("without a script", () => {
  const schema = {
    type: "object",
    properties: {
      fixed: { type: "boolean" },
      root_cause: { type: "string", minLength: 3 },
      confidence: { enum: ["high", "medium", "low"] },
      files: { type: "array" },
      score: { type: "number", minimum: 1 },
    },
  }

  it("the model looks around, then reports by the schema that it could not mend anything", async () => {
    const lab = modelUnderTest()
    const tools = [
      { name: "Glob", input_schema: {} },
      { name: "StructuredOutput", input_schema: schema },
    ]
    expect(await lab.ask({ tools })).toMatchObject({
      stop_reason: "tool_use",
      content: [{ type: "text" }, { type: "tool_use", name: "Glob" }],
    })
    const { content } = await lab.ask({ tools, messages: conversation(1) })
    const report = (content as { name?: string; input?: object }[]).find(block => block.name === "StructuredOutput")
    expect(report?.input).toEqual({
      fixed: false,
      root_cause: expect.stringContaining("no cause") as string,
      confidence: "low",
      files: [],
      score: 1,
    })
  })

  it("the report is the product's own where that is asked for", async () => {
    const names = ["fixed", "rootCause", "fix", "test", "confidence"]
    const properties = Object.fromEntries(names.map(name => [name, { type: name === "fixed" ? "boolean" : "string" }]))
    const tools = [{ name: "StructuredOutput", input_schema: { properties } }]
    const { content } = await modelUnderTest().ask({ tools })
    expect(content).toMatchObject([{ type: "text" }, { input: { fixed: false, test: "", confidence: "low" } }])
  })

  it("the model only says so where no report is asked for", async () => {
    expect(await modelUnderTest().ask()).toMatchObject({ stop_reason: "end_turn", content: [{ type: "text" }] })
  })
})
