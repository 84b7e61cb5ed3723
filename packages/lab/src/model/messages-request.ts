/** A block of content: text, tool_use, tool_result, image, … as it was sent. */
export type Block = Readonly<Record<string, unknown>> & { readonly type: string }

export type Message = { readonly role: "user" | "assistant" | "system"; readonly content: readonly Block[] }

export type OfferedTool = { readonly name: string; readonly schema: Readonly<Record<string, unknown>> }

/** A request for a message whose form has been checked. */
export type MessagesRequest = {
  readonly model: string
  readonly stream: boolean
  readonly messages: readonly Message[]
  readonly tools: readonly OfferedTool[]
  /** The system prompt's texts. */
  readonly system: readonly string[]
}
