import { buildMessage } from "./build-message.ts"
import { type Breakage, eventStream } from "./event-stream.ts"
import { fillIn } from "./fill-in.ts"
import { messageEvents } from "./message-events.ts"
import type { MessagesRequest } from "./messages-request.ts"
import type { ModelCall } from "./model.ts"
import { modelAnswer, modelRefusal } from "./model-answer.ts"
import { readMessagesRequest } from "./read-messages-request.ts"
import { promptOf, workingDirectory } from "./request-place.ts"
import type { Script, Turn } from "./script.ts"
import { unscriptedTurn } from "./unscripted-turn.ts"

/** Answers a request for a message with the turn that its number of assistant messages picks. */
export async function answerMessage(call: ModelCall): Promise<Response> {
  const { id, record, request, state } = call
  if (request.headers.get("anthropic-version") === null)
    return modelRefusal(id, { status: 400, message: "anthropic-version: header is required" })
  if (typeof record.body === "string")
    return modelRefusal(id, { status: 400, message: "The request body is not valid JSON" })
  const read = readMessagesRequest(record.body, true)
  if (!read.ok) return modelRefusal(id, read.refusal)
  const turn = chooseTurn(call, read.request)
  const pause = (ms: number): Promise<void> => state.options.pause(ms, request.signal)
  if (turn.delayMs !== undefined) await pause(turn.delayMs)
  const refused = refuse(call, turn, read.request.model)
  if (refused !== null) return refused
  const message = buildMessage(turn, read.request.model, record.n)
  const events = messageEvents(message)
  const breakage = breakageOf(turn, events.length)
  if (!read.request.stream && breakage === null) return modelAnswer(id, message)
  // An answer that is not streamed is cut before its first byte.
  const sent = read.request.stream ? events : []
  const type = read.request.stream ? "text/event-stream; charset=utf-8" : "application/json"
  const after = Math.min(breakage?.after ?? 0, sent.length)
  return new Response(eventStream(sent, breakage && { ...breakage, after }, pause), {
    headers: { "content-type": type, "cache-control": "no-cache", "request-id": id },
  })
}

function chooseTurn({ record, state }: ModelCall, request: MessagesRequest): Turn {
  const index = request.messages.filter(({ role }) => role === "assistant").length
  const issue = record.run === null ? null : state.options.issueOfRun(record.run)
  const chosen = state.scripts.choose({ run: record.run, issue, prompt: promptOf(request) })
  record.script = chosen?.key ?? "built-in"
  record.turn = request.tools.length === 0 ? -1 : index
  if (chosen === null) return unscriptedTurn(request, index)
  const turn = scriptedTurn(chosen.script, record.turn)
  return fillIn(turn, placeholders(chosen.script, request))
}

function scriptedTurn({ turns, side }: Script, index: number): Turn {
  if (index < 0) return side ?? { text: "ok" }
  return turns[Math.min(index, turns.length - 1)] ?? {}
}

function placeholders({ vars = {} }: Script, request: MessagesRequest): ReadonlyMap<string, string> {
  const directory = workingDirectory(request)
  return new Map([
    ...(directory === null ? [] : [["cwd", directory] as const]),
    // No request tells the home folder; the tools and the shell know this name for it.
    ["home", "~"],
    ...Object.entries(vars),
  ])
}

/** The scripted failure, as long as its number of times is not used up for this turn of this conversation. */
function refuse({ id, record, request, state }: ModelCall, { fail }: Turn, model: string): Response | null {
  if (fail === undefined || (fail.model !== undefined && fail.model !== model)) return null
  const conversation = request.headers.get("x-claude-code-session-id") ?? record.run ?? ""
  const key = JSON.stringify([record.script, conversation, record.turn])
  const times = (state.asked.get(key) ?? 0) + 1
  state.asked.set(key, times)
  return times > fail.times ? null : modelRefusal(id, fail, fail.headers)
}

function breakageOf({ dropAfterStart, dropAfterMs }: Turn, events: number): Breakage | null {
  if (dropAfterStart === true) return { after: 1, pauseMs: 0 }
  return dropAfterMs === undefined ? null : { after: Math.ceil(events / 2), pauseMs: dropAfterMs }
}
