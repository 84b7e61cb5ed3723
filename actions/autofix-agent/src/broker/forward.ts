import * as http from "node:http"
import * as https from "node:https"
import { refuse } from "./refusal.ts"

/** A host that requests go to, and what is added to each: its key. */
export type Upstream = {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly agent: http.Agent
  /** Milliseconds without a byte. */
  readonly idleMs: number
}

export type Passage = {
  readonly upstream: Upstream
  /** Path and query, below the upstream's own path. */
  readonly path: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
  readonly response: http.ServerResponse
  /** Sees every chunk of an answer on its way. */
  readonly tap?: (chunk: Buffer) => void
  /** Called once with the head of the answer, before its chunks. */
  readonly head?: (status: number, contentType: string) => void
}

// Everything else, above all whatever could be a credential, stays here. Encodings too: what passes has to be readable.
const PASSED =
  /^(?:accept|content-type|user-agent|x-app|anthropic-[a-z-]{1,60}|x-stainless-[a-z-]{1,60}|x-claude-[a-z-]{1,60})$/
const RETURNED = /^(?:content-type|retry-after|request-id|x-should-retry|anthropic-[a-z0-9-]{1,80})$/
// To ask again would change nothing; the API does not always say so, and the agent's program would ask for minutes.
const FINAL = [400, 401, 402, 403, 404, 413]

/** An agent for the connections to an upstream; no proxy and no setting of the environment plays a part. */
export function connectionsTo(url: URL): http.Agent {
  return url.protocol === "http:" ? new http.Agent({ keepAlive: true }) : new https.Agent({ keepAlive: true })
}

export type Passed = {
  /** Null where no answer came. */
  readonly status: number | null
  /** Who asked did not wait for the answer's end. */
  readonly abandoned: boolean
}

/** Passes a request on and its answer back, unbuffered. */
export function forward(passage: Passage): Promise<Passed> {
  const { upstream, response } = passage
  return new Promise(resolve => {
    let status: number | null = null
    let abandoned = false
    const outgoing = send(passage)
    const fail = (): void => {
      outgoing.destroy()
      refuse(response, { status: 502, type: "api_error", message: "The host did not answer" })
    }
    outgoing.setTimeout(upstream.idleMs, fail)
    outgoing.on("error", fail)
    outgoing.on("close", () => resolve({ status, abandoned }))
    outgoing.on("response", answer => {
      status = answer.statusCode ?? 502
      if (status >= 300 && status < 400) {
        answer.destroy()
        refuse(response, {
          status: 421,
          type: "api_error",
          message: "The host wants to redirect, which is not followed",
        })
        return
      }
      giveBack(passage, answer, status)
    })
    // Who asked is gone: what the answer would still cost is saved.
    response.on("close", () => {
      if (response.writableEnded || outgoing.destroyed) return
      abandoned = true
      outgoing.destroy()
    })
  })
}

function send({ upstream, path, headers, body }: Passage): http.ClientRequest {
  const { url, agent } = upstream
  const passed = Object.entries(headers).filter(([name]) => PASSED.test(name))
  const client = url.protocol === "http:" ? http : https
  const outgoing = client.request(new URL(`${url.pathname.replace(/\/$/, "")}${path}`, url), {
    method: "POST",
    agent,
    headers: {
      ...Object.fromEntries(passed),
      "accept-encoding": "identity",
      "content-length": String(body.length),
      ...upstream.headers,
    },
  })
  outgoing.end(body)
  return outgoing
}

function giveBack({ response, tap, head }: Passage, answer: http.IncomingMessage, status: number): void {
  const returned = Object.entries(answer.headers).filter(([name]) => RETURNED.test(name))
  head?.(status, answer.headers["content-type"] ?? "")
  response.writeHead(status, {
    ...Object.fromEntries(returned),
    ...(FINAL.includes(status) ? { "x-should-retry": "false" } : {}),
  })
  response.flushHeaders()
  answer.on("data", (chunk: Buffer) => tap?.(chunk))
  // A stream that breaks must break here too: an end would look complete.
  answer.on("error", () => response.destroy())
  answer.on("aborted", () => response.destroy())
  answer.pipe(response)
}
