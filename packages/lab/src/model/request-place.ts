import { blockText } from "./block-text.ts"
import type { MessagesRequest } from "./messages-request.ts"

const DIRECTORY = /^[ \t-]*(?:Primary w|W)orking directory: (\/.*)$/m

/**
 * The directory that the agent works in, as its program tells the model: in the system prompt, or in a system message
 * between the others. Null where it tells none. What users or tools say is not believed.
 */
export function workingDirectory({ system, messages }: MessagesRequest): string | null {
  const spoken = messages.filter(({ role }) => role === "system").flatMap(({ content }) => content)
  for (const text of [...spoken.map(blockText), ...system]) {
    const found = DIRECTORY.exec(text)?.[1]?.trim()
    if (found !== undefined) return found
  }
  return null
}

/** The text that the conversation began with: what the agent was asked. */
export function promptOf({ messages }: MessagesRequest): string {
  const first = messages.find(({ role }) => role === "user")
  return (first?.content ?? []).map(blockText).join("\n")
}
