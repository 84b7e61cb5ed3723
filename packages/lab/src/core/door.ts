import type { IncomingMessage, ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { createAdaptorServer } from "@hono/node-server"
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response"
import { credentialMark } from "./credential-mark.ts"
import type { Caller, Emulator } from "./emulator.ts"
import { faultAnswer, pageAnswer } from "./fault-answer.ts"
import type { Faults } from "./faults.ts"
import type { Journal } from "./journal.ts"
import { sendStream } from "./send-stream.ts"

export type DoorContext = { readonly journal: Journal; readonly faults: Faults; readonly latencyMs: () => number }

/** Who comes through a door: a run's processes, or anybody. */
export type Visitor = Caller & { readonly pids: () => readonly number[] }

export type Door = { readonly url: string; close(): Promise<void> }

export const ANYBODY: Visitor = { run: null, pids: () => [] }

type Passage = {
  readonly request: Request
  readonly emulator: Emulator
  readonly visitor: Visitor
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
}

/**
 * A port of its own to an emulator. Every request through it is journalled, delayed and, where a fault says so, spoilt;
 * a run has doors of its own, which is how its requests are told from others and how a fault can kill the very process
 * that asked.
 */
export async function openDoor(emulator: Emulator, visitor: Visitor, context: DoorContext): Promise<Door> {
  const server = createAdaptorServer({
    fetch: async (request, env) => {
      const { incoming, outgoing } = env as { incoming: IncomingMessage; outgoing: ServerResponse }
      return pass({ request, emulator, visitor, incoming, outgoing }, context)
    },
    overrideGlobalObjects: false,
  })
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        if ("closeAllConnections" in server) server.closeAllConnections()
      }),
  }
}

async function pass(passage: Passage, context: DoorContext): Promise<Response> {
  const { emulator, visitor, request } = passage
  const [at, n] = [Date.now(), context.journal.arrive()]
  const url = new URL(request.url)
  const line = { service: emulator.service, method: request.method, path: url.pathname }
  const fault = context.faults.next(line)
  const body = await textOf(request)
  const slow = fault?.startsWith("slow:") === true ? Number(fault.slice(5)) : 0
  if (context.latencyMs() + slow > 0) await delay(context.latencyMs() + slow)
  const answered = body === null ? null : await answer(passage, fault)
  return deliver(passage, { answered, fault }, (status, response) =>
    context.journal.add({
      ...line,
      n,
      at,
      status,
      run: visitor.run,
      latencyMs: Date.now() - at,
      ...(fault === null ? {} : { fault }),
      ...credentialOf(request, line.path),
      bodies: { query: url.search, request: body ?? "", response },
    }),
  )
}

/** Of a repository_dispatch alone: which token an alert came with is told nowhere else. */
function credentialOf({ headers }: Request, path: string): { readonly credential?: string } {
  const authorization = headers.get("authorization")
  if (authorization === null || !/^\/repos\/[^/]+\/[^/]+\/dispatches$/.test(path)) return {}
  return { credential: credentialMark(authorization) }
}

type Outcome = { readonly answered: Response | null; readonly fault: string | null }
type Note = (status: number | null, response: string) => void

/** Sends the answer, or ends the connection where there is none; a stream is noted when it is over. */
async function deliver(passage: Passage, { answered, fault }: Outcome, note: Note): Promise<Response> {
  const { visitor, incoming, outgoing } = passage
  if (answered !== null && isStream(answered) && fault !== "truncate") {
    note(answered.status, await sendStream(outgoing, answered))
    return RESPONSE_ALREADY_SENT
  }
  const text = answered === null ? null : await textOf(answered)
  if (answered !== null && text !== null) {
    note(answered.status, text)
    return fault === "truncate" ? breakOff(outgoing, answered) : answered
  }
  note(null, "")
  if (fault?.startsWith("kill-") === true) killCallers(visitor.pids())
  incoming.socket.destroy()
  return RESPONSE_ALREADY_SENT
}

/** Answers that come in pieces over time; the rest is held until it is whole. */
function isStream(answered: Response): boolean {
  return answered.headers.get("content-type")?.startsWith("text/event-stream") === true
}

/** Null where the sender of a request or of an answer broke it off. */
async function textOf(message: Request | Response): Promise<string | null> {
  if (message.body === null) return ""
  try {
    return await message.clone().text()
  } catch {
    return null
  }
}

/** The answer to send, or null where the connection has to end without one. */
async function answer(passage: Passage, fault: string | null): Promise<Response | null> {
  const { emulator, request, visitor } = passage
  if (fault === null || fault.startsWith("slow:")) return emulator.handle(request, visitor)
  if (fault.startsWith("status:")) return faultAnswer(emulator.service, Number(fault.slice(7)))
  switch (fault) {
    case "html":
      return pageAnswer()
    case "empty":
      await emulator.handle(request, visitor)
      return new Response(null, { status: 200, headers: { "content-type": "application/json" } })
    case "truncate":
      return emulator.handle(request, visitor)
    case "timeout":
      await new Promise(resolve => passage.incoming.socket.once("close", resolve))
      return null
    case "reset-after":
    case "kill-after":
      await emulator.handle(request, visitor)
      return null
    default:
      return null
  }
}

/** Announces the whole body, sends the first half of it and ends the connection. */
async function breakOff(outgoing: ServerResponse, answered: Response): Promise<Response> {
  const body = Buffer.from(await answered.arrayBuffer())
  if (body.length === 0) return new Response(null, answered)
  outgoing.writeHead(answered.status, { ...Object.fromEntries(answered.headers), "content-length": body.length })
  outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => outgoing.socket?.end())
  return RESPONSE_ALREADY_SENT
}

function killCallers(pids: readonly number[]): void {
  for (const pid of pids)
    for (const target of [-pid, pid])
      try {
        process.kill(target, "SIGKILL")
      } catch {
        // Already gone, or not a group leader.
      }
}

function delay(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
