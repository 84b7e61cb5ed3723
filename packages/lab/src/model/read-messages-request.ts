import { asRecord } from "../datadog/as-record.ts"
import { blockText } from "./block-text.ts"
import { findUnpaired } from "./find-unpaired.ts"
import type { Block, Message, MessagesRequest, OfferedTool } from "./messages-request.ts"
import type { ModelRefusal } from "./model-answer.ts"

export type ReadRequest =
  | { readonly ok: true; readonly request: MessagesRequest }
  | { readonly ok: false; readonly refusal: ModelRefusal }

const TOOL_NAME = /^[A-Za-z0-9_-]{1,128}$/

class Problem extends Error {}

/** Reads the body of a request for a message, or for a count of its tokens, which needs no `max_tokens`. */
export function readMessagesRequest(body: unknown, needsLimit: boolean): ReadRequest {
  try {
    return read(asRecord(body), needsLimit)
  } catch (error) {
    if (error instanceof Problem) return { ok: false, refusal: { status: 400, message: error.message } }
    throw error
  }
}

function read(body: Readonly<Record<string, unknown>> | null, needsLimit: boolean): ReadRequest {
  if (body === null) throw new Problem("Input should be an object")
  const model = required(body, "model")
  if (typeof model !== "string" || model === "") throw new Problem("model: Input should be a valid string")
  if (needsLimit) checkLimit(required(body, "max_tokens"))
  const messages = readMessages(required(body, "messages"))
  const tools = readTools(body["tools"] ?? [])
  const unpaired = findUnpaired(messages)
  if (unpaired !== null) throw new Problem(unpaired)
  if (!model.startsWith("claude-")) return { ok: false, refusal: { status: 404, message: `model: ${model}` } }
  const system = textsOf(body["system"])
  return { ok: true, request: { model, stream: body["stream"] === true, messages, tools, system } }
}

function required(body: Readonly<Record<string, unknown>>, name: string): unknown {
  const value = body[name]
  if (value === undefined) throw new Problem(`${name}: Field required`)
  return value
}

function checkLimit(value: unknown): void {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new Problem("max_tokens: Input should be a valid integer")
  if (value < 1) throw new Problem("max_tokens: Input should be greater than or equal to 1")
}

function readMessages(value: unknown): readonly Message[] {
  if (!Array.isArray(value)) throw new Problem("messages: Input should be a valid array")
  const messages = value.map(readMessage)
  const first = messages.find(message => message.role !== "system")
  if (first === undefined) throw new Problem("messages: at least one message is required")
  if (first.role !== "user") throw new Problem('messages: first message must use the "user" role')
  return messages
}

function readMessage(value: unknown, index: number): Message {
  const message = asRecord(value)
  const role = (["user", "assistant", "system"] as const).find(known => known === message?.["role"])
  if (message === null || role === undefined)
    throw new Problem(`messages.${index}.role: Input should be 'user' or 'assistant'`)
  const { content } = message
  if (typeof content === "string") return { role, content: [{ type: "text", text: content }] }
  if (!Array.isArray(content)) throw new Problem(`messages.${index}.content: Field required`)
  return { role, content: content.map((block, at) => readBlock(block, `messages.${index}.content.${at}`)) }
}

function readBlock(value: unknown, place: string): Block {
  const block = asRecord(value)
  const type = block?.["type"]
  if (block === null || typeof type !== "string") throw new Problem(`${place}.type: Field required`)
  const { text } = block
  if (type === "text" && (typeof text !== "string" || text === ""))
    throw new Problem("messages: text content blocks must be non-empty")
  return { ...block, type }
}

function readTools(value: unknown): readonly OfferedTool[] {
  if (!Array.isArray(value)) throw new Problem("tools: Input should be a valid array")
  const tools = value.map((tool, index) => {
    const { name, input_schema: schema } = asRecord(tool) ?? {}
    if (typeof name !== "string") throw new Problem(`tools.${index}.name: Field required`)
    if (!TOOL_NAME.test(name)) throw new Problem(`tools.${index}.name: String should match pattern`)
    return { name, schema: asRecord(schema) ?? {} }
  })
  if (new Set(tools.map(({ name }) => name)).size < tools.length) throw new Problem("tools: Tool names must be unique.")
  return tools
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value]
  return Array.isArray(value) ? value.map(blockText) : []
}
