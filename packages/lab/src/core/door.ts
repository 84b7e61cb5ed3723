import type { IncomingMessage, ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { createAdaptorServer } from "@hono/node-server"
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response"
import type { Emulator } from "./emulator.ts"
import { faultAnswer, pageAnswer } from "./fault-answer.ts"
import type { Faults } from "./faults.ts"
import type { Journal } from "./journal.ts"

export type DoorContext = { readonly journal: Journal; readonly faults: Faults; readonly latencyMs: () => number }

/** Who comes through a door: a run's processes, or anybody. */
export type Visitor = { readonly run: string | null; readonly pids: () => readonly number[] }

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
  const outcome = body === null ? null : await answer(passage, fault)
  context.journal.add({
    ...line,
    n,
    at,
    status: outcome?.status ?? null,
    run: visitor.run,
    latencyMs: Date.now() - at,
    ...(fault === null ? {} : { fault }),
    bodies: { query: url.search, request: body ?? "", response: outcome === null ? "" : await outcome.clone().text() },
  })
  if (outcome !== null && fault === "truncate") return breakOff(passage.outgoing, outcome)
  if (outcome !== null) return outcome
  if (fault?.startsWith("kill-") === true) killCallers(visitor.pids())
  passage.incoming.socket.destroy()
  return RESPONSE_ALREADY_SENT
}

/** Null where the caller went away before its request was complete. */
async function textOf(request: Request): Promise<string | null> {
  if (request.body === null) return ""
  try {
    return await request.clone().text()
  } catch {
    return null
  }
}

/** The answer to send, or null where the connection has to end without one. */
async function answer(passage: Passage, fault: string | null): Promise<Response | null> {
  const { emulator, request } = passage
  if (fault === null || fault.startsWith("slow:")) return emulator.handle(request)
  if (fault.startsWith("status:")) return faultAnswer(emulator.service, Number(fault.slice(7)))
  switch (fault) {
    case "html":
      return pageAnswer()
    case "empty":
      await emulator.handle(request)
      return new Response(null, { status: 200, headers: { "content-type": "application/json" } })
    case "truncate":
      return emulator.handle(request)
    case "timeout":
      await new Promise(resolve => passage.incoming.socket.once("close", resolve))
      return null
    case "reset-after":
    case "kill-after":
      await emulator.handle(request)
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
