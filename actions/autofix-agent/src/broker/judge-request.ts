import type { Refusal } from "./refusal.ts"

type Fields = Readonly<Record<string, unknown>>
export type JudgedRequest = { readonly model: string; readonly body: Buffer } | { readonly refusal: Refusal }

// The API's servers would go to other hosts for these.
const FOREIGN = ["mcp_servers", "container"]
const DEEPEST = 40

/**
 * Whether a request may go to the model: one of the run's models, and nothing in it that makes the API's servers fetch
 * addresses or run tools of their own, because that would be a way out of the sandbox. The body is
 * written anew, so that what was judged is what the API reads.
 */
export function judgeRequest(body: Buffer, models: readonly string[]): JudgedRequest {
  const fields = parse(body)
  if (fields === null) return refused("The body is no JSON object")
  const { model, tools = [], messages, system } = fields
  if (typeof model !== "string" || !models.includes(model)) return refused("This run may not use this model")
  const foreign = FOREIGN.find(name => fields[name] !== undefined && fields[name] !== null)
  if (foreign !== undefined) return refused("This run may not use tools of other hosts")
  if (!Array.isArray(tools) || tools.some(isServerTool)) return refused("This run may only use tools of its own")
  if (fetches(messages, 0) || fetches(system, 0))
    return refused("This run may not make the API fetch an address or a file")
  return { model, body: Buffer.from(JSON.stringify(fields)) }
}

function refused(message: string): JudgedRequest {
  return { refusal: { status: 403, type: "permission_error", message } }
}

function isServerTool(tool: unknown): boolean {
  if (!isFields(tool)) return true
  const { type } = tool
  return type !== undefined && type !== null && type !== "custom"
}

/** Contents by reference: `source` with a type other than text, base64 and content. What a tool was called with is only text to the API. */
function fetches(value: unknown, depth: number): boolean {
  if (depth > DEEPEST) return true
  if (Array.isArray(value)) return value.some(item => fetches(item, depth + 1))
  if (!isFields(value)) return false
  const { source } = value
  const kind = isFields(source) ? source["type"] : undefined
  if (kind === "url" || kind === "file") return true
  return Object.entries(value).some(([name, inner]) => name !== "input" && fetches(inner, depth + 1))
}

function parse(body: Buffer): Fields | null {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"))
    return isFields(value) ? value : null
  } catch {
    return null
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
