import { afterEach, describe, expect, it } from "vitest"
import { useControl } from "./testing/use-control.ts"

const client = useControl()
const ISSUE = "0f1e2d3c-4b5a-1111-8888-da7ad0900005"
const turns = [{ text: "scripted" }]

afterEach(() => client.control("DELETE", "/model/script"))

async function ask(prompt: string): Promise<string> {
  const { urls, credentials } = client.lab.world
  const response = await fetch(`${urls.model}/v1/messages`, {
    method: "POST",
    headers: { "x-api-key": credentials.anthropicApiKey, "anthropic-version": "2023-06-01" },
    body: JSON.stringify({
      model: "claude-opus-5-5",
      max_tokens: 10,
      tools: [{ name: "Read", input_schema: {} }],
      messages: [{ role: "user", content: prompt }],
    }),
  })
  const { content } = (await response.json()) as { content: { text: string }[] }
  return content[0]?.text ?? ""
}

describe("the model's script", () => {
  it("is put as it is for everybody, or for one issue or run; all are listed and taken away", async () => {
    expect(await client.control("PUT", "/model/script", { turns, vars: { n: 1 } })).toMatchObject({
      status: 200,
      body: { turns: 1 },
    })
    const own = { script: { turns: [{ text: "own" }] } }
    expect((await client.control("PUT", "/model/script", { issue: ISSUE, ...own })).body).toEqual({
      issue: ISSUE,
      turns: 1,
    })
    expect((await client.control("PUT", "/model/script", { run: 24000000001, ...own })).status).toBe(200)
    expect(await ask("anything")).toBe("scripted")
    expect(await ask(`issue ${ISSUE}`)).toBe("own")
    expect((await client.control("GET", "/model/script")).body).toEqual({
      default: { turns, vars: { n: "1" } },
      issues: { [ISSUE]: own.script },
      runs: { "24000000001": own.script },
    })
    const left = (await client.control("DELETE", `/model/script?issue=${ISSUE}`)).body
    expect(left).toMatchObject({ issues: {}, runs: { "24000000001": own.script } })
    expect((await client.control("DELETE", "/model/script")).body).toEqual({ default: null, issues: {}, runs: {} })
    expect(await ask("anything")).toContain("changed nothing")
  })

  it.each([
    [{}, "turns"],
    [[], "array"],
    ["text", "string"],
    [{ turns: [] }, "turns"],
    [{ turns: [{ tols: [] }] }, "tols"],
    [{ turns: [{ tools: [{ input: {} }] }] }, "turns[0].tools[0].name"],
    [{ turns, issue: ISSUE }, "under script"],
    [{ turns, run: 7 }, "under script"],
    [{ script: { turns }, issue: ISSUE, run: 7 }, "an issue or for a run"],
    [{ script: { turns }, isue: ISSUE }, "isue"],
    [{ script: {} }, "script.turns"],
  ])("of %j is refused with what is wrong", async (body, named) => {
    const { status, body: answer } = await client.control("PUT", "/model/script", body)
    expect(status).toBe(400)
    expect((answer as { error: string }).error).toContain(named)
    expect((await client.control("GET", "/model/script")).body).toMatchObject({ default: null })
  })

  it("leaves requests behind, with their bodies and without the key", async () => {
    await ask("is there a canary?")
    const { body } = await client.control("GET", "/model/requests")
    expect((body as object[]).at(-1)).toMatchObject({
      path: "/v1/messages",
      status: 200,
      run: null,
      script: "built-in",
    })
    expect(JSON.stringify(body)).toContain("is there a canary?")
    expect(JSON.stringify(body)).not.toContain(client.lab.world.credentials.anthropicApiKey)
    expect((await client.journal()).at(-1)).toMatchObject({ service: "model", path: "/v1/messages", status: 200 })
  })
})
