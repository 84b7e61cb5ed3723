import { setTimeout as sleep } from "node:timers/promises"
import type { Clock } from "@auto-triage/shared/ports/clock"
import { Hono } from "hono"
import type { Caller, Emulator } from "../core/emulator.ts"
import { answerMessage } from "./answer-message.ts"
import { modelAnswer, modelRefusal } from "./model-answer.ts"
import { readMessagesRequest } from "./read-messages-request.ts"
import { type ModelRequest, RequestLog } from "./request-log.ts"
import type { Script } from "./script.ts"
import { type ScriptFor, type ScriptList, ScriptStore } from "./script-store.ts"

export type ModelOptions = {
  readonly clock: Clock
  readonly apiKey: string
  /** Id of the issue that a run is about, where the prompt does not name it. */
  readonly issueOfRun?: (run: string) => string | null
  /** How a scripted delay waits; ends early with the connection. Real time unless told. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>
}

export interface ModelEmulator extends Emulator {
  readonly service: "model"
  /** Replaces the script of everybody, of an issue or of a run. Failures count anew. */
  setScript(whose: ScriptFor, script: Script): void
  removeScript(whose: ScriptFor): void
  scripts(): ScriptList
  /** Oldest first. */
  requests(): readonly ModelRequest[]
  /** May be changed at any time. */
  readonly toggles: ModelToggles
}

export type ModelToggles = {
  /** On: the key is none any more. */
  keyRevoked: boolean
  /** Ids of models that the key may not use. */
  withdrawn: readonly string[]
}

/** Everything the emulator remembers. */
export type ModelState = {
  readonly options: Required<ModelOptions>
  readonly scripts: ScriptStore
  readonly log: RequestLog
  /** How often each turn has been asked for, by script, conversation and turn. */
  readonly asked: Map<string, number>
  readonly toggles: ModelToggles
}

/** One request on its way through. */
export type ModelCall = {
  readonly state: ModelState
  readonly record: ModelRequest
  readonly request: Request
  readonly id: string
}

const MODELS = ["claude-fable-5-2", "claude-opus-5-5", "claude-sonnet-5-5", "claude-haiku-5-5"]
const LARGEST = 32 * 1024 * 1024

/** The Messages API on one machine, which says what a script tells it to. */
export function createModel(options: ModelOptions): ModelEmulator {
  const state: ModelState = {
    options: { issueOfRun: () => null, pause: realPause, ...options },
    scripts: new ScriptStore(),
    log: new RequestLog(),
    asked: new Map(),
    toggles: { keyRevoked: false, withdrawn: [] },
  }
  return {
    service: "model",
    handle: (request, caller) => handle(state, request, caller ?? { run: null }),
    setScript(whose, script) {
      state.scripts.put(whose, script)
      state.asked.clear()
    },
    removeScript(whose) {
      state.scripts.remove(whose)
      state.asked.clear()
    },
    scripts: () => state.scripts.list(),
    requests: () => state.log.list(),
    toggles: state.toggles,
  }
}

async function handle(state: ModelState, request: Request, caller: Caller): Promise<Response> {
  const text = await request.text()
  const { pathname } = new URL(request.url)
  const record = state.log.add({
    at: state.options.clock.now(),
    run: caller.run,
    method: request.method,
    path: pathname,
    headers: shownHeaders(request.headers, state.options.apiKey),
    body: parsed(text) ?? text,
  })
  const call = { state, record, request, id: `req_lab${record.n}` }
  const refusal = text.length > LARGEST ? tooLarge(call) : null
  const answered = refusal ?? (await createRoutes(call).request(pathname, { method: request.method }))
  record.status = answered.status
  return answered
}

function createRoutes(call: ModelCall): Hono {
  const app = new Hono()
  const { id, state, request } = call
  const isOffered = (name: string): boolean => !state.toggles.withdrawn.includes(name)
  app.get("/api/hello", () => modelAnswer(id, { message: "hello" }))
  app.use(
    async (_, next) =>
      refuseKey(call, state.toggles.keyRevoked ? null : state.options.apiKey, request.headers) ?? next(),
  )
  app.post("/v1/messages", () => answerMessage(call))
  app.post("/v1/messages/count_tokens", () => countTokens(call))
  app.get("/v1/models", () => {
    const known = MODELS.filter(isOffered)
    const data = known.map(describeModel)
    return modelAnswer(id, { data, has_more: false, first_id: known[0] ?? null, last_id: known.at(-1) ?? null })
  })
  app.get("/v1/models/:model", context => {
    const name = context.req.param("model")
    return MODELS.includes(name) && isOffered(name)
      ? modelAnswer(id, describeModel(name))
      : modelRefusal(id, { status: 404, message: `model: ${name}` })
  })
  app.notFound(() => modelRefusal(id, { status: 404, message: "Not Found" }))
  app.onError(error => modelRefusal(id, { status: 500, message: error.stack ?? String(error) }))
  return app
}

function countTokens({ id, record }: ModelCall): Response {
  const read = readMessagesRequest(record.body, false)
  if (!read.ok) return modelRefusal(id, read.refusal)
  return modelAnswer(id, { input_tokens: Math.ceil(JSON.stringify(record.body).length / 4) })
}

function tooLarge({ id }: ModelCall): Response {
  return modelRefusal(id, { status: 413, message: "Request exceeds the maximum size" })
}

function refuseKey({ id }: ModelCall, right: string | null, headers: Headers): Response | null {
  const [key, authorization] = [headers.get("x-api-key"), headers.get("authorization")]
  const refuse = (message: string): Response => modelRefusal(id, { status: 401, message })
  if (key === null && authorization === null) return refuse("x-api-key header is required")
  if (key !== null && key !== right) return refuse("invalid x-api-key")
  return key === null && (right === null || authorization !== `Bearer ${right}`) ? refuse("Invalid bearer token") : null
}

function describeModel(id: string): object {
  return { type: "model", id, display_name: id, created_at: "2026-06-01T00:00:00Z" }
}

function shownHeaders(headers: Headers, key: string): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name, value.replaceAll(key, "(the key)")]))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function realPause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal, ref: false }).catch(() => undefined)
}
