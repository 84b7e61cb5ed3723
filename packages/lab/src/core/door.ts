import type { IncomingMessage, ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { createAdaptorServer } from "@hono/node-server"
import type { Emulator, ServiceName } from "./emulator.ts"
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
}

/**
 * A port of its own to an emulator. Every request through it is journalled, delayed and, where a fault says so, spoilt;
 * a run has doors of its own, which is how its requests are told from others and how a fault can kill the very process
 * that asked.
 */
export async function openDoor(emulator: Emulator, visitor: Visitor, context: DoorContext): Promise<Door> {
  const server = createAdaptorServer({
    fetch: async (request, env) => {
      const incoming = (env as { incoming: IncomingMessage; outgoing: ServerResponse }).incoming
      return pass({ request, emulator, visitor, incoming }, context)
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
  const { emulator, visitor } = passage
  const at = Date.now()
  const url = new URL(passage.request.url)
  const line = { service: emulator.service, method: passage.request.method, path: url.pathname }
  const fault = context.faults.next(line)
  const body = passage.request.body === null ? "" : await passage.request.clone().text()
  const slow = fault?.startsWith("slow:") === true ? Number(fault.slice(5)) : 0
  if (context.latencyMs() + slow > 0) await delay(context.latencyMs() + slow)
  const outcome = await answer(passage, fault, line.service)
  const text = outcome === null ? "" : await outcome.clone().text()
  context.journal.add({
    ...line,
    at,
    status: outcome?.status ?? null,
    run: visitor.run,
    latencyMs: Date.now() - at,
    ...(fault === null ? {} : { fault }),
    bodies: { query: url.search, request: body, response: text },
  })
  if (outcome !== null) return outcome
  if (fault?.startsWith("kill-") === true) killCallers(visitor.pids())
  passage.incoming.socket.destroy()
  return new Response(null)
}

/** The answer to send, or null where the connection has to end without one. */
async function answer(passage: Passage, fault: string | null, service: ServiceName): Promise<Response | null> {
  const { emulator, request } = passage
  if (fault === null || fault.startsWith("slow:")) return emulator.handle(request)
  if (fault.startsWith("status:")) return errorAnswer(service, Number(fault.slice(7)))
  switch (fault) {
    case "html":
      return new Response("<!doctype html><title>Log in</title><p>Log in to continue</p>", {
        headers: { "content-type": "text/html;charset=UTF-8" },
      })
    case "empty":
      await emulator.handle(request)
      return new Response(null, { status: 200, headers: { "content-type": "application/json" } })
    case "truncate":
      return truncated(await emulator.handle(request))
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

/** Half of a JSON text: what a client sees when a connection breaks after the headers of a chunked answer. */
async function truncated(response: Response): Promise<Response> {
  const text = await response.text()
  return new Response(text.slice(0, Math.floor(text.length / 2)), {
    status: response.status,
    headers: { "content-type": response.headers.get("content-type") ?? "application/json" },
  })
}

function errorAnswer(service: ServiceName, status: number): Response {
  const text = `injected ${status}`
  const body = {
    datadog: { errors: [text] },
    jira: { errorMessages: [text], errors: {} },
    github: { message: text, documentation_url: "https://docs.github.com/rest", status: String(status) },
  }[service]
  const headers = new Headers({ "content-type": "application/json" })
  if (status === 429) for (const [name, value] of rateLimitHeaders(service)) headers.set(name, value)
  return new Response(JSON.stringify(body), { status, headers })
}

function rateLimitHeaders(service: ServiceName): [string, string][] {
  if (service === "datadog")
    return [
      ["x-ratelimit-limit", "300"],
      ["x-ratelimit-period", "3600"],
      ["x-ratelimit-remaining", "0"],
      ["x-ratelimit-reset", "1"],
    ]
  return [
    ["retry-after", "1"],
    ["x-ratelimit-remaining", "0"],
  ]
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
