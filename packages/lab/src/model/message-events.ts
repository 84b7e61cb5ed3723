import type { AnswerBlock, AnswerMessage } from "./build-message.ts"

type ServerEvent = { readonly type: string; readonly [field: string]: unknown }

/** The message as the events of a stream, each in the text form of server-sent events. */
export function messageEvents(message: AnswerMessage): readonly string[] {
  const { usage, content, stop_reason, stop_sequence } = message
  const start = { ...message, content: [], stop_reason: null, usage: { ...usage, output_tokens: 1 } }
  const events: readonly ServerEvent[] = [
    { type: "message_start", message: start },
    { type: "ping" },
    ...content.flatMap(blockEvents),
    { type: "message_delta", delta: { stop_reason, stop_sequence }, usage },
    { type: "message_stop" },
  ]
  return events.map(event => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
}

function blockEvents(block: AnswerBlock, index: number): readonly ServerEvent[] {
  return [
    { type: "content_block_start", index, content_block: blank(block) },
    ...deltas(block).map(delta => ({ type: "content_block_delta", index, delta })),
    { type: "content_block_stop", index },
  ]
}

function blank(block: AnswerBlock): object {
  switch (block.type) {
    case "text":
      return { type: "text", text: "" }
    case "thinking":
      return { type: "thinking", thinking: "", signature: "" }
    case "tool_use":
      return { ...block, input: {} }
  }
}

function deltas(block: AnswerBlock): readonly object[] {
  switch (block.type) {
    case "text":
      return halves(block.text).map(text => ({ type: "text_delta", text }))
    case "thinking":
      return [
        ...halves(block.thinking).map(thinking => ({ type: "thinking_delta", thinking })),
        { type: "signature_delta", signature: block.signature },
      ]
    case "tool_use":
      return halves(JSON.stringify(block.input)).map(json => ({ type: "input_json_delta", partial_json: json }))
  }
}

// In more than one piece, so that a client that takes the first for the whole is found out.
function halves(text: string): readonly string[] {
  const middle = Math.ceil(text.length / 2)
  return [text.slice(0, middle), text.slice(middle)].filter(half => half !== "")
}
