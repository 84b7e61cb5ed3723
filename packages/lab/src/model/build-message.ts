import type { Turn } from "./script.ts"

export type AnswerBlock =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "thinking"; readonly thinking: string; readonly signature: string }
  | { readonly type: "tool_use"; readonly id: string; readonly name: string; readonly input: object }

export type AnswerMessage = {
  readonly id: string
  readonly type: "message"
  readonly role: "assistant"
  readonly model: string
  readonly content: readonly AnswerBlock[]
  readonly stop_reason: string
  readonly stop_sequence: null
  readonly usage: Readonly<Record<string, unknown>>
}

const USAGE = {
  input_tokens: 100,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 0,
  output_tokens: 50,
  service_tier: "standard",
}

/** The message of a turn. `n` numbers requests, so that ids of messages and tool calls are never given twice. */
export function buildMessage(turn: Turn, model: string, n: number): AnswerMessage {
  const tools = turn.tools ?? []
  const content: AnswerBlock[] = []
  if (turn.thinking) content.push({ type: "thinking", thinking: turn.thinking, signature: "bGFi" })
  if (turn.text) content.push({ type: "text", text: turn.text })
  for (const [index, { name, input, id }] of tools.entries())
    content.push({ type: "tool_use", id: id ?? `toolu_lab${n}x${index}`, name, input })
  return {
    id: `msg_lab${n}`,
    type: "message",
    role: "assistant",
    model,
    content,
    stop_reason: turn.stop_reason ?? (tools.length > 0 ? "tool_use" : "end_turn"),
    stop_sequence: null,
    usage: { ...USAGE, ...turn.usage },
  }
}
