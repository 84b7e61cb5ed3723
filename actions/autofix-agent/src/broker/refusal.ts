import type { ServerResponse } from "node:http"

/** An answer of the broker's own, in the form of the Messages API's errors. */
export type Refusal = { readonly status: number; readonly type: string; readonly message: string }

/** Answers with a refusal. Below 500 the agent's program is told that to ask again is of no use. */
export function refuse(response: ServerResponse, { status, type, message }: Refusal): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const retry = status >= 500 || status === 429 ? {} : { "x-should-retry": "false" }
  response.writeHead(status, { "content-type": "application/json", ...retry })
  response.end(JSON.stringify({ type: "error", error: { type, message } }))
}
