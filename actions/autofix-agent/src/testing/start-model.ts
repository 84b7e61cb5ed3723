import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

/** One answer of the scripted model. */
export type Turn = {
  readonly text?: string
  /** `{{url}}` in an input stands for the model's own address. */
  readonly tools?: readonly { readonly name: string; readonly input: object }[]
  readonly usage?: Readonly<Record<string, number>>
  /** Refuses every request for this turn. */
  readonly fail?: { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Cuts the connection after the first event. */
  readonly drop?: boolean
  /** Never answers. */
  readonly hang?: boolean
}

export type Asked = { readonly path: string; readonly headers: string; readonly body: string }

export type ScriptedModel = {
  readonly url: string
  readonly asked: Asked[]
  /** Results of the tools that the agent called, in order. */
  readonly results: () => string[]
  close(): void
}

/** The Messages API and an OTLP intake on the loopback. The turn is told by how many answers a request carries already. */
export async function startModel(turns: readonly Turn[]): Promise<ScriptedModel> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString("latin1")
      const { pathname: path } = new URL(request.url ?? "", "http://model")
      asked.push({ path, headers: JSON.stringify(request.headers), body })
      if (path === "/v1/messages") answer(response, JSON.parse(Buffer.concat(chunks).toString()) as Body, turns)
      else response.writeHead(path.startsWith("/v1/") ? 202 : 404).end()
    })
  }).listen(0, "127.0.0.1")
  await new Promise(resolve => server.once("listening", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    results: () => resultsIn(asked.findLast(({ path }) => path === "/v1/messages")?.body ?? "{}"),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

type Block = { readonly type: string; readonly content?: unknown }
type Body = {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string | readonly Block[] }[]
}

function resultsIn(body: string): string[] {
  const { messages = [] } = JSON.parse(Buffer.from(body, "latin1").toString()) as Partial<Body>
  const blocks = messages.flatMap(({ content }) => (typeof content === "string" ? [] : content))
  return blocks.filter(({ type }) => type === "tool_result").map(({ content }) => JSON.stringify(content))
}

function answer(response: ServerResponse, { model, messages }: Body, turns: readonly Turn[]): void {
  const at = messages.filter(({ role }) => role === "assistant").length
  const turn = turns[Math.min(at, turns.length - 1)] ?? {}
  if (turn.hang === true) return
  if (turn.fail !== undefined) {
    response.writeHead(turn.fail.status, { "content-type": "application/json", ...turn.fail.headers })
    response.end(JSON.stringify({ type: "error", error: { type: "api_error", message: "scripted" } }))
    return
  }
  stream(response, turn, { model, id: `msg_${at}`, url: `http://127.0.0.1:${response.socket?.localPort}` })
}

function stream(
  response: ServerResponse,
  turn: Turn,
  { model, id, url }: { readonly model: string; readonly id: string; readonly url: string },
): void {
  const usage = {
    input_tokens: 1_000,
    output_tokens: 100,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
    ...turn.usage,
  }
  const send = (type: string, data: object): void => {
    response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`)
  }
  response.writeHead(200, { "content-type": "text/event-stream" })
  const message = { id, type: "message", role: "assistant", model, content: [], stop_reason: null, stop_sequence: null }
  send("message_start", { message: { ...message, usage: { ...usage, output_tokens: 1 } } })
  if (turn.drop === true) {
    response.destroy()
    return
  }
  const tools = turn.tools ?? []
  const blocks = [
    ...(turn.text === undefined
      ? []
      : [{ block: { type: "text", text: "" }, delta: { type: "text_delta", text: turn.text } }]),
    ...tools.map(({ name, input }, index) => ({
      block: { type: "tool_use", id: `toolu_${id}_${index}`, name, input: {} },
      delta: { type: "input_json_delta", partial_json: JSON.stringify(input).replaceAll("{{url}}", url) },
    })),
  ]
  for (const [index, { block, delta }] of blocks.entries()) {
    send("content_block_start", { index, content_block: block })
    send("content_block_delta", { index, delta })
    send("content_block_stop", { index })
  }
  send("message_delta", {
    delta: { stop_reason: tools.length > 0 ? "tool_use" : "end_turn", stop_sequence: null },
    usage,
  })
  send("message_stop", {})
  response.end()
}
