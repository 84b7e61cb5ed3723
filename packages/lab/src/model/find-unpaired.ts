import type { Block, Message } from "./messages-request.ts"

/**
 * What is wrong with tool calls and their results, or null: every call is answered at the beginning of the very next
 * message, and every result has its call right before it. System messages in between and several messages of one role
 * in a row do not count, because the API joins them.
 */
export function findUnpaired(messages: readonly Message[]): string | null {
  let open: readonly string[] = []
  let openAt = 0
  for (const turn of joinTurns(messages)) {
    const results = turn.blocks.filter(block => block.type === "tool_result").map(block => String(block["tool_use_id"]))
    const missing = open.filter(id => !results.includes(id))
    if (missing.length > 0)
      return `messages.${openAt}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${missing.join(", ")}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`
    const stray = results.find(id => !open.includes(id))
    if (stray !== undefined)
      return `messages.${turn.index}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${stray}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`
    open = turn.blocks.filter(block => block.type === "tool_use").map(block => String(block["id"]))
    openAt = turn.index
  }
  return open.length === 0 ? null : `messages.${openAt}: \`tool_use\` ids were found without \`tool_result\` blocks`
}

type JoinedTurn = { readonly role: string; readonly index: number; readonly blocks: readonly Block[] }

function joinTurns(messages: readonly Message[]): readonly JoinedTurn[] {
  const turns: JoinedTurn[] = []
  for (const [index, { role, content }] of messages.entries()) {
    if (role === "system") continue
    const last = turns.at(-1)
    if (last?.role === role) turns[turns.length - 1] = { ...last, blocks: [...last.blocks, ...content] }
    else turns.push({ role, index, blocks: content })
  }
  return turns
}
