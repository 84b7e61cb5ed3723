// The part of the Atlassian Document Format that Jira takes in descriptions and comments, written down from the published
// format and independently of the product: an emulator that shared the product's builder could not contradict it.

type AttributeRule = "string" | "integer" | "boolean" | "url" | "integers" | readonly string[]
type NodeRule = {
  readonly content?: ReadonlySet<string>
  readonly atLeast?: number
  /** Types that the first child must have. */
  readonly first?: ReadonlySet<string>
  readonly attributes?: Readonly<Record<string, AttributeRule>>
  readonly required?: readonly string[]
}

const set = (...names: readonly string[]): ReadonlySet<string> => new Set(names)

const INLINE = set("text", "hardBreak", "mention", "emoji", "inlineCard", "status", "date")
const LISTS = ["bulletList", "orderedList"]
const ITEM = set("paragraph", "codeBlock", ...LISTS)
const CELL = set("paragraph", "panel", "blockquote", ...LISTS, "rule", "heading", "codeBlock", "nestedExpand")
const CELL_ATTRIBUTES = { colspan: "integer", rowspan: "integer", colwidth: "integers", background: "string" } as const
const TEXT_ONLY = set("text")

const NODES: Readonly<Record<string, NodeRule>> = {
  doc: {
    content: set("paragraph", "heading", ...LISTS, "codeBlock", "panel", "table", "rule", "blockquote", "expand"),
  },
  paragraph: { content: INLINE, attributes: { localId: "string" } },
  heading: { content: INLINE, attributes: { level: "integer", localId: "string" }, required: ["level"] },
  bulletList: { content: set("listItem"), atLeast: 1 },
  orderedList: { content: set("listItem"), atLeast: 1, attributes: { order: "integer" } },
  listItem: { content: ITEM, atLeast: 1, first: set("paragraph", "codeBlock") },
  codeBlock: { content: TEXT_ONLY, attributes: { language: "string", uniqueId: "string" } },
  blockquote: { content: set("paragraph", "codeBlock", ...LISTS), atLeast: 1 },
  panel: {
    content: set("paragraph", "heading", "codeBlock", "rule", ...LISTS),
    atLeast: 1,
    attributes: { panelType: ["info", "note", "tip", "warning", "error", "success"] },
    required: ["panelType"],
  },
  table: {
    content: set("tableRow"),
    atLeast: 1,
    attributes: {
      isNumberColumnEnabled: "boolean",
      layout: ["default", "wide", "full-width", "center", "align-start", "align-end"],
      width: "integer",
      localId: "string",
    },
  },
  tableRow: { content: set("tableCell", "tableHeader") },
  tableCell: { content: CELL, atLeast: 1, attributes: CELL_ATTRIBUTES },
  tableHeader: { content: CELL, atLeast: 1, attributes: CELL_ATTRIBUTES },
  expand: {
    content: set("paragraph", "panel", "blockquote", ...LISTS, "table", "heading", "rule", "codeBlock", "nestedExpand"),
    atLeast: 1,
    attributes: { title: "string" },
  },
  nestedExpand: {
    content: set("paragraph", "heading", "codeBlock", "rule", "panel", "blockquote", ...LISTS),
    atLeast: 1,
    attributes: { title: "string" },
  },
  rule: {},
  hardBreak: { attributes: { text: ["\n"] } },
  mention: { attributes: { id: "string", text: "string", accessLevel: "string" }, required: ["id"] },
  emoji: { attributes: { shortName: "string", id: "string", text: "string" }, required: ["shortName"] },
  inlineCard: { attributes: { url: "url" }, required: ["url"] },
  date: { attributes: { timestamp: "string" }, required: ["timestamp"] },
  status: {
    attributes: { text: "string", color: ["neutral", "purple", "blue", "red", "yellow", "green"], localId: "string" },
    required: ["text", "color"],
  },
}

const MARKS: Readonly<Record<string, NodeRule>> = {
  strong: {},
  em: {},
  strike: {},
  underline: {},
  code: {},
  link: { attributes: { href: "string", title: "string" }, required: ["href"] },
  subsup: { attributes: { type: ["sub", "sup"] }, required: ["type"] },
  textColor: { attributes: { color: "string" }, required: ["color"] },
}

const NODE_KEYS = set("type", "attrs", "content", "marks", "text", "version")

/** Why a document would be refused, with the path to the first offending node; null where it is accepted. */
export function adfProblem(document: unknown): string | null {
  if (!isRecord(document)) return "not an object"
  if (document["type"] !== "doc" || document["version"] !== 1) return "the root is not a doc of version 1"
  if (!Array.isArray(document["content"])) return "the root has no content"
  // A list of work, not recursion: depth is the sender's choice.
  const open: { readonly node: Record<string, unknown>; readonly path: string }[] = [{ node: document, path: "doc" }]
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const problem = nodeProblem(item.node)
    if (problem !== null) return `${item.path}: ${problem}`
    const children = (item.node["content"] ?? []) as Record<string, unknown>[]
    children.forEach((node, index) => open.push({ node, path: `${item.path}/${index}:${String(node["type"])}` }))
  }
  return null
}

function nodeProblem(node: Record<string, unknown>): string | null {
  const type = String(node["type"])
  const unknownKey = Object.keys(node).find(key => !NODE_KEYS.has(key))
  if (unknownKey !== undefined) return `unknown key ${unknownKey}`
  if (type === "text") return textProblem(node)
  const rule = NODES[type]
  if (rule === undefined || !Object.hasOwn(NODES, type)) return "unknown node"
  if (node["text"] !== undefined || (node["version"] !== undefined && type !== "doc")) return "unexpected key"
  if (node["marks"] !== undefined && !(Array.isArray(node["marks"]) && node["marks"].length === 0))
    return "marks are for text only"
  return (
    attributeProblem(rule, node["attrs"]) ?? headingProblem(type, node) ?? contentProblem(type, rule, node["content"])
  )
}

function headingProblem(type: string, node: Record<string, unknown>): string | null {
  if (type !== "heading") return null
  const level = (node["attrs"] as { level: number }).level
  return level >= 1 && level <= 6 ? null : "heading level"
}

function contentProblem(type: string, rule: NodeRule, content: unknown): string | null {
  if (content === undefined) return (rule.atLeast ?? 0) > 0 ? "no content" : null
  if (!Array.isArray(content)) return "content is not a list"
  if (rule.content === undefined) return content.length > 0 ? "takes no content" : null
  if (content.length < (rule.atLeast ?? 0)) return "no content"
  for (const [index, child] of content.entries()) {
    const allowed = index === 0 ? (rule.first ?? rule.content) : rule.content
    const problem = childProblem(type, allowed, child)
    if (problem !== null) return `child ${index}: ${problem}`
  }
  return null
}

function childProblem(parent: string, allowed: ReadonlySet<string>, child: unknown): string | null {
  if (!isRecord(child) || typeof child["type"] !== "string") return "no node"
  if (!allowed.has(child["type"])) return `${child["type"]} is not allowed here`
  return parent === "codeBlock" ? codeProblem(child) : newlineProblem(child)
}

function codeProblem(child: Record<string, unknown>): string | null {
  return child["marks"] === undefined ? null : "marks in a code block"
}

// Line breaks are nodes of their own; only code keeps them in its text.
function newlineProblem(child: Record<string, unknown>): string | null {
  const { text } = child
  return typeof text === "string" && text.includes("\n") ? "newline in text" : null
}

function textProblem(node: Record<string, unknown>): string | null {
  const { text, marks = [] } = node
  if (typeof text !== "string" || text === "") return "text is empty"
  // Neither can be stored: PostgreSQL's text type has no NUL, and a lone surrogate has no UTF-8 form.
  if (text.includes("\0") || !text.isWellFormed()) return "text cannot be stored"
  if (node["content"] !== undefined || node["attrs"] !== undefined) return "text takes marks only"
  if (!Array.isArray(marks)) return "marks is not a list"
  for (const mark of marks) {
    const problem = markProblem(mark)
    if (problem !== null) return problem
  }
  return markSetProblem(marks.map(mark => (mark as { type: string }).type))
}

function markProblem(mark: unknown): string | null {
  const name: unknown = isRecord(mark) ? mark["type"] : undefined
  if (!isRecord(mark) || typeof name !== "string" || !Object.hasOwn(MARKS, name)) return "unknown mark"
  const problem = attributeProblem(MARKS[name] ?? {}, mark["attrs"])
  return problem === null ? null : `${name}: ${problem}`
}

function markSetProblem(names: readonly string[]): string | null {
  if (new Set(names).size !== names.length) return "the same mark twice"
  if (!names.includes("code")) return null
  const others = names.filter(name => name !== "code" && name !== "link")
  return others.length > 0 ? `code together with ${others.join(", ")}` : null
}

function attributeProblem(rule: NodeRule, attributes: unknown): string | null {
  if (attributes === undefined)
    return rule.required === undefined ? null : `attribute ${rule.required.join(", ")} is missing`
  if (!isRecord(attributes)) return "attrs is not an object"
  for (const name of rule.required ?? []) if (attributes[name] === undefined) return `attribute ${name} is missing`
  for (const [name, value] of Object.entries(attributes)) {
    const wanted = rule.attributes?.[name]
    if (wanted === undefined || !Object.hasOwn(rule.attributes ?? {}, name)) return `unknown attribute ${name}`
    if (!attributeFits(wanted, value)) return `attribute ${name}`
  }
  return null
}

function attributeFits(wanted: AttributeRule, value: unknown): boolean {
  if (wanted === "integer") return Number.isInteger(value)
  if (wanted === "integers") return Array.isArray(value) && value.every(Number.isInteger)
  if (wanted === "boolean") return typeof value === "boolean"
  if (wanted === "url") return typeof value === "string" && URL.canParse(value)
  if (wanted === "string") return typeof value === "string"
  return typeof value === "string" && wanted.includes(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
