import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { Script } from "./script.ts"
import { conversation, modelUnderTest, request } from "./testing/model-under-test.ts"

const ISSUE = "0f1e2d3c-4b5a-1111-8888-da7ad0900005"
const OTHER = "99999999-4b5a-1111-8888-da7ad0900005"

const say = (text: string): Script => Script.parse({ turns: [{ text }] })

async function said(lab: ReturnType<typeof modelUnderTest>, ...args: Parameters<typeof lab.ask>): Promise<string> {
  const { content } = await lab.ask(...args)
  return (content as { text?: string }[])[0]?.text ?? ""
}

const prompt = (...texts: string[]): Record<string, unknown> => ({
  messages: texts.map(content => ({ role: "user", content })),
})

describe("a turn of a script", () => {
  it("is picked by how often the model has spoken; the last one repeats", async () => {
    const lab = modelUnderTest()
    lab.model.setScript({}, Script.parse({ turns: [{ text: "one" }, { text: "two" }] }))
    const texts = []
    for (const turns of [0, 1, 0, 2, 9]) texts.push(await said(lab, { messages: conversation(turns) }))
    expect(texts).toEqual(["one", "two", "one", "two", "two"])
  })

  it("is the side answer for requests without tools", async () => {
    const lab = modelUnderTest()
    lab.model.setScript({}, Script.parse({ turns: [{ text: "main" }], side: { text: "a title" } }))
    expect(await said(lab, { tools: [] })).toBe("a title")
    lab.model.setScript({}, say("main"))
    expect(await said(lab, { tools: undefined })).toBe("ok")
  })

  it("says all that it holds, with usage, ids and the reason to stop", async () => {
    const lab = modelUnderTest()
    const tools = [
      { name: "Read", input: { file_path: "/x" } },
      { name: "Edit", input: {}, id: "own" },
    ]
    const turn = { thinking: "hm", text: "well", tools, usage: { input_tokens: 7, cache_read_input_tokens: 5 } }
    lab.model.setScript({}, Script.parse({ turns: [turn] }))
    expect(await lab.ask()).toMatchObject({
      type: "message",
      role: "assistant",
      model: "claude-opus-5-5",
      stop_reason: "tool_use",
      content: [
        { type: "thinking", thinking: "hm" },
        { type: "text", text: "well" },
        { type: "tool_use", name: "Read", input: { file_path: "/x" } },
        { type: "tool_use", name: "Edit", id: "own" },
      ],
      usage: { input_tokens: 7, output_tokens: 50, cache_read_input_tokens: 5, cache_creation_input_tokens: 0 },
    })
    const { events, whole } = await lab.stream()
    expect(whole).toBe(true)
    expect(events.map(({ type }) => type).filter((type, n, all) => type !== all[n - 1])).toEqual([
      "message_start",
      "ping",
      ...Array.from({ length: 4 }, () => ["content_block_start", "content_block_delta", "content_block_stop"]).flat(),
      "message_delta",
      "message_stop",
    ])
    const json = events.flatMap(({ delta }) => (delta as { partial_json?: string } | undefined)?.partial_json ?? [])
    expect(json.slice(0, 2).join("")).toBe('{"file_path":"/x"}')
  })

  it("may stop for a reason of its own", async () => {
    const lab = modelUnderTest()
    lab.model.setScript({}, Script.parse({ turns: [{ text: "I ca", stop_reason: "max_tokens" }] }))
    expect(await lab.ask()).toMatchObject({ stop_reason: "max_tokens" })
  })
})

describe("placeholders", () => {
  const script = Script.parse({
    turns: [
      { text: "{{who}} at {{cwd}} of {{home}}, {{unknown}}", tools: [{ name: "Read", input: { a: ["{{cwd}}/x"] } }] },
    ],
    vars: { who: "me" },
  })
  const environment =
    "# Environment\nYou run here: \n - Primary working directory: /srv/a b\n - Is a git repository: true"

  it.each([
    ["the system prompt", { system: [{ type: "text", text: environment }] }],
    ["a plain system prompt", { system: environment }],
    ["the form of other versions", { system: "<env>\nWorking directory: /srv/a b\n</env>" }],
    [
      "a message of the system",
      {
        messages: [
          { role: "user", content: "x" },
          { role: "system", content: [{ type: "text", text: environment }] },
        ],
      },
    ],
  ])("take the working directory from %s, in texts and inputs", async (_, changes) => {
    const lab = modelUnderTest()
    lab.model.setScript({}, script)
    expect(await lab.ask(changes)).toMatchObject({
      content: [{ text: "me at /srv/a b of ~, {{unknown}}" }, { input: { a: ["/srv/a b/x"] } }],
    })
  })

  it("do not believe what the user or a tool says of the working directory, and let vars decide", async () => {
    const lab = modelUnderTest()
    lab.model.setScript({}, script)
    expect(await said(lab, prompt("Primary working directory: /etc"))).toContain("at {{cwd}}")
    lab.model.setScript({}, { ...script, vars: { cwd: "/mine", home: "/home/me", who: "you" } })
    expect(await said(lab, { system: environment })).toBe("you at /mine of /home/me, {{unknown}}")
  })
})

describe("of several scripts", () => {
  it("a run's counts more than its issue's, and that more than the default", async () => {
    const lab = modelUnderTest({ issueOfRun: run => (run === "8" ? OTHER : null) })
    lab.model.setScript({}, say("default"))
    lab.model.setScript({ issue: ISSUE.toUpperCase() }, say("issue"))
    lab.model.setScript({ issue: OTHER }, say("other"))
    lab.model.setScript({ run: "7" }, say("run"))
    expect(await said(lab)).toBe("default")
    expect(await said(lab, prompt("hello", `issue ${ISSUE}`))).toBe("default")
    expect(await said(lab, prompt(`first ${ISSUE}, then ${OTHER}`))).toBe("issue")
    expect(await said(lab, prompt(`first ${OTHER.toUpperCase()}, then ${ISSUE}`))).toBe("other")
    expect(await said(lab, prompt(ISSUE), { run: "7" })).toBe("run")
    expect(await said(lab, {}, { run: "8" })).toBe("other")
    expect(await said(lab, prompt(ISSUE), { run: "8" })).toBe("issue")
    lab.model.removeScript({ run: "7" })
    expect(await said(lab, {}, { run: "7" })).toBe("default")
    lab.model.removeScript({})
    expect(lab.model.scripts()).toEqual({ default: null, issues: {}, runs: {} })
  })
})

describe("a scripted failure", () => {
  const failing = (fail: object): Script => Script.parse({ turns: [{ text: "at last", fail }] })

  it("hits the first requests of each conversation, and all of them anew when a script is put", async () => {
    const lab = modelUnderTest()
    const of = (session: string): Promise<number> =>
      lab.send(request(), { headers: { "x-claude-code-session-id": session } }).then(({ status }) => status)
    const script = failing({ times: 2, status: 529, type: "overloaded_error", message: "Overloaded" })
    lab.model.setScript({}, script)
    expect([await of("a"), await of("a"), await of("b"), await of("a"), await of("b")]).toEqual([
      529, 529, 529, 200, 529,
    ])
    lab.model.setScript({}, script)
    expect(await of("a")).toBe(529)
  })

  it.each([
    [400, "invalid_request_error"],
    [401, "authentication_error"],
    [403, "permission_error"],
    [404, "not_found_error"],
    [413, "request_too_large"],
    [429, "rate_limit_error"],
    [500, "api_error"],
    [529, "overloaded_error"],
  ])("of status %i is named %s unless it says otherwise", async (status, type) => {
    const lab = modelUnderTest()
    lab.model.setScript({}, failing({ times: 99, status, message: "no", headers: { "retry-after": 1 } }))
    const response = await lab.send(request())
    expect(response.status).toBe(status)
    expect(response.headers.get("retry-after")).toBe("1")
    expect(await response.json()).toMatchObject({ error: { type, message: "no" } })
    lab.model.setScript({}, failing({ status, type: "own_error" }))
    expect(await lab.ask()).toMatchObject({ error: { type: "own_error" } })
  })

  it("may be for one model alone", async () => {
    const lab = modelUnderTest()
    lab.model.setScript({}, failing({ times: 99, status: 529, model: "claude-opus-5-5" }))
    expect((await lab.send(request())).status).toBe(529)
    expect((await lab.send(request({ model: "claude-sonnet-5-5" }))).status).toBe(200)
  })
})

describe("a scripted delay or drop", () => {
  it("waits before it answers", async () => {
    const lab = modelUnderTest()
    lab.model.setScript({}, Script.parse({ turns: [{ delayMs: 20_000, text: "late" }] }))
    expect(await said(lab)).toBe("late")
    expect(lab.pauses).toEqual([20_000])
  })

  it("ends a stream after its start, or in its middle after a while", async () => {
    const lab = modelUnderTest()
    lab.model.setScript({}, Script.parse({ turns: [{ text: "never", dropAfterStart: true }] }))
    expect(await lab.stream()).toMatchObject({ events: [{ type: "message_start" }], whole: false })
    lab.model.setScript({}, Script.parse({ turns: [{ text: "half of it", dropAfterMs: 70 }] }))
    const { events, whole } = await lab.stream()
    expect(whole).toBe(false)
    expect(events.at(-1)?.type).toBe("content_block_delta")
    expect(lab.pauses).toEqual([0, 70])
  })

  it("ends an answer that is not streamed before its first byte", async () => {
    const lab = modelUnderTest()
    lab.model.setScript({}, Script.parse({ turns: [{ text: "never", dropAfterStart: true }] }))
    await expect((await lab.send(request())).text()).rejects.toThrow("drop")
  })
})

describe("a script that is wrong", () => {
  it.each([
    [{}],
    [{ turns: [] }],
    [{ turns: "x" }],
    [{ turns: [{ tols: [] }] }],
    [{ turns: [{ tools: [{ input: {} }] }] }],
    [{ turns: [{ tools: [{ name: "Read", input: "x" }] }] }],
    [{ turns: [{ fail: { times: 1 } }] }],
    [{ turns: [{ fail: { times: 1, status: 200 } }] }],
    [{ turns: [{ delayMs: -1 }] }],
    [{ turns: [{ text: 5 }] }],
    [{ turns: [{}], side: "x" }],
  ])("is refused: %j", script => {
    expect(Script.safeParse(script).success).toBe(false)
  })
})

describe("the lab's own scripts", () => {
  const folder = join(import.meta.dirname, "../../scripts")

  it.each(globSync("*.json", { cwd: folder }))("%s is taken", name => {
    expect(Script.safeParse(JSON.parse(readFileSync(join(folder, name), "utf8"))).error).toBeUndefined()
  })
})

const SAMPLES = join(import.meta.dirname, "../../../../../shared/prototypes/agent/scripts")
if (!existsSync(SAMPLES)) console.warn(`No recorded scripts are read: there is no folder ${SAMPLES}.`)

describe.skipIf(!existsSync(SAMPLES))("recorded scripts", () => {
  it.each(existsSync(SAMPLES) ? globSync("*.json", { cwd: SAMPLES }) : [])("%s is taken", name => {
    const text = readFileSync(join(SAMPLES, name), "utf8")
    expect(Script.safeParse(JSON.parse(text)).error).toBeUndefined()
  })
})
