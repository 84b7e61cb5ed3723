import type { Caller } from "../../core/emulator.ts"
import { createModel, type ModelEmulator, type ModelOptions } from "../model.ts"

export const KEY = "key-of-the-lab"

type Sent = {
  readonly path?: string
  readonly method?: string
  readonly headers?: Record<string, string>
} & Partial<Caller>

export type Told = { readonly type: string } & Readonly<Record<string, unknown>>

/** An emulator whose scripted delays only note themselves, and a caller that holds its key. */
export interface ModelUnderTest {
  readonly model: ModelEmulator
  /** Milliseconds of every scripted delay. */
  readonly pauses: readonly number[]
  send(body: unknown, sent?: Sent): Promise<Response>
  /** The JSON answer to a request that is right but for `changes`. */
  ask(changes?: Record<string, unknown>, sent?: Sent): Promise<Record<string, unknown>>
  /** Events of a streamed answer, as far as it came. */
  stream(changes?: Record<string, unknown>, sent?: Sent): Promise<{ events: readonly Told[]; whole: boolean }>
}

export const READ = { name: "Read", input_schema: { type: "object" } }

export function request(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const messages = [{ role: "user", content: "mend it" }]
  return { model: "claude-opus-5-5", max_tokens: 1000, messages, tools: [READ], ...changes }
}

/** A conversation in which the model has spoken so many times. */
export function conversation(turns: number): readonly object[] {
  const first = { role: "user", content: "mend it" }
  const rest = Array.from({ length: turns }, (_, n) => [
    { role: "assistant", content: [{ type: "tool_use", id: `t${n}`, name: "Read", input: {} }] },
    { role: "user", content: [{ type: "tool_result", tool_use_id: `t${n}`, content: "done" }] },
  ])
  return [first, ...rest.flat()]
}

export function modelUnderTest(options: Partial<ModelOptions> = {}): ModelUnderTest {
  const pauses: number[] = []
  const clock = { now: () => 1_795_000_000_000, sleep: () => Promise.resolve() }
  const pause = (ms: number): Promise<void> => Promise.resolve(void pauses.push(ms))
  const model = createModel({ clock, apiKey: KEY, pause, ...options })
  const send: ModelUnderTest["send"] = (
    body,
    { path = "/v1/messages", method = "POST", headers = {}, run = null } = {},
  ) => {
    const all = { "content-type": "application/json", "anthropic-version": "2023-06-01", "x-api-key": KEY, ...headers }
    const text = typeof body === "string" ? body : JSON.stringify(body)
    const asked = new Request(`http://model.test${path}`, {
      method,
      headers: all,
      ...(method === "POST" ? { body: text } : {}),
    })
    return model.handle(asked, { run })
  }
  return {
    model,
    pauses,
    send,
    ask: async (changes, sent) => (await send(request(changes), sent)).json() as Promise<Record<string, unknown>>,
    stream: async (changes, sent) => readEvents(await send(request({ stream: true, ...changes }), sent)),
  }
}

async function readEvents(response: Response): Promise<{ events: readonly Told[]; whole: boolean }> {
  const decoder = new TextDecoder()
  let text = ""
  let whole = true
  try {
    for await (const piece of response.body ?? []) text += decoder.decode(piece as Uint8Array, { stream: true })
  } catch {
    whole = false
  }
  const events = text
    .split("\n\n")
    .filter(part => part !== "")
    .map(part => JSON.parse(part.slice(part.indexOf("data: ") + "data: ".length)) as Told)
  return { events, whole }
}
