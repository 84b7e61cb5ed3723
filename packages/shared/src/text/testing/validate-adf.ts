// The part of the Atlassian Document Format that tickets use, kept as strict as Jira's own refusal (INVALID_INPUT): unknown
// nodes, marks and attributes are errors, and so is everything that a text could be turned into (mention, card, media, …).
const LISTS = ["bulletList", "orderedList"]
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  doc: ["paragraph", "heading", ...LISTS, "codeBlock", "table", "panel", "expand", "rule", "blockquote"],
  paragraph: ["text", "hardBreak"],
  heading: ["text", "hardBreak"],
  codeBlock: ["text"],
  bulletList: ["listItem"],
  orderedList: ["listItem"],
  listItem: ["paragraph", "codeBlock", ...LISTS],
  blockquote: ["paragraph", "codeBlock", ...LISTS],
  panel: ["paragraph", "heading", ...LISTS],
  expand: ["paragraph", "heading", ...LISTS, "codeBlock", "table", "panel", "rule", "blockquote"],
  table: ["tableRow"],
  tableRow: ["tableHeader", "tableCell"],
  tableHeader: ["paragraph", "heading", ...LISTS, "codeBlock", "panel", "rule", "blockquote"],
  tableCell: ["paragraph", "heading", ...LISTS, "codeBlock", "panel", "rule", "blockquote"],
  text: [],
  hardBreak: [],
  rule: [],
}
const MAY_BE_EMPTY = new Set(["paragraph", "heading", "codeBlock", "text", "hardBreak", "rule", "doc"])

type AttributeCheck = (value: unknown) => boolean
const isText: AttributeCheck = value => typeof value === "string" && value.isWellFormed()
const isCount: AttributeCheck = value => typeof value === "number" && Number.isInteger(value) && value >= 0
const isFlag: AttributeCheck = value => typeof value === "boolean"
const PANELS = new Set<unknown>(["info", "note", "warning", "error", "success"])
const CELL = { colspan: isCount, rowspan: isCount, background: isText }
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, AttributeCheck>>>> = {
  heading: { level: value => isCount(value) && Number(value) >= 1 && Number(value) <= 6 },
  codeBlock: { language: isText },
  orderedList: { order: isCount },
  panel: { panelType: value => PANELS.has(value) },
  expand: { title: isText },
  table: {
    isNumberColumnEnabled: isFlag,
    layout: value => ["default", "wide", "full-width", "center", "align-start"].includes(String(value)),
  },
  tableHeader: CELL,
  tableCell: CELL,
  hardBreak: { text: value => value === "\n" },
}
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  heading: ["level"],
  panel: ["panelType"],
  link: ["href"],
}
const MARKS: Readonly<Record<string, Readonly<Record<string, AttributeCheck>>>> = {
  strong: {},
  em: {},
  code: {},
  strike: {},
  underline: {},
  link: { href: value => isText(value) && /^https?:\/\//i.test(String(value)), title: isText },
}
const NODE_KEYS = new Set(["type", "attrs", "content", "text", "marks", "version"])

/** Faults of a document, as "path: what is wrong"; empty where Jira would take it. Stops after 50. */
export function validateAdf(document: unknown): string[] {
  const faults: string[] = []
  if (!isRecord(document) || document["type"] !== "doc")
    return ['doc: the root must be {"type":"doc","version":1,"content":[…]}']
  if (document["version"] !== 1) faults.push("doc: version must be 1")
  if (!Array.isArray(document["content"])) faults.push("doc: content must be an array")
  const open: [unknown, string][] = [[document, "doc"]]
  for (let next = open.pop(); next !== undefined && faults.length < 50; next = open.pop()) {
    const [node, path] = next
    faults.push(...nodeFaults(node, path).map(fault => `${path}: ${fault}`))
    const content = isRecord(node) && Array.isArray(node["content"]) ? node["content"] : []
    const children = content.map((child, index): [unknown, string] => [child, `${path}.${index}`])
    for (const child of children.reverse()) open.push(child)
  }
  return faults.slice(0, 50)
}

function nodeFaults(node: unknown, path: string): string[] {
  if (!isRecord(node) || typeof node["type"] !== "string") return ["not a node"]
  const type = node["type"]
  if (!Object.hasOwn(CONTENT, type)) return [`unknown node type ${JSON.stringify(type.slice(0, 40))}`]
  const keys = Object.keys(node).filter(key => !NODE_KEYS.has(key) || (key === "version" && path !== "doc"))
  return [
    ...keys.map(key => `unknown key ${JSON.stringify(key.slice(0, 40))}`),
    ...attributeFaults(type, node["attrs"], ATTRIBUTES[type] ?? {}),
    ...(type === "text" ? textFaults(node) : contentFaults(type, node)),
  ]
}

function contentFaults(type: string, node: Record<string, unknown>): string[] {
  const content = node["content"] ?? []
  if (!Array.isArray(content)) return ["content must be an array"]
  const faults =
    node["text"] === undefined && node["marks"] === undefined ? [] : [`${type} takes neither text nor marks`]
  if (content.length === 0 && !MAY_BE_EMPTY.has(type)) faults.push(`${type} must not be empty`)
  const allowed = CONTENT[type] ?? []
  const children: unknown[] = content.map(child => (isRecord(child) ? child["type"] : null))
  const stray = children.filter(child => !allowed.includes(String(child)))
  faults.push(...[...new Set(stray)].map(child => `${type} may not hold ${JSON.stringify(String(child).slice(0, 40))}`))
  if (type === "listItem" && LISTS.includes(String(children[0])))
    faults.push("a listItem begins with a paragraph or a codeBlock")
  if (type === "codeBlock" && content.some(child => isRecord(child) && child["marks"] !== undefined))
    faults.push("text in a codeBlock takes no marks")
  if (type !== "codeBlock" && content.some(hasLineBreak))
    faults.push("text outside a codeBlock must not hold a newline")
  return faults
}

function textFaults(node: Record<string, unknown>): string[] {
  const faults = node["content"] === undefined ? [] : ["text takes no content"]
  const text = node["text"]
  if (typeof text !== "string" || text === "") return [...faults, "text must be a string that is not empty"]
  if (!text.isWellFormed()) faults.push("text holds a lone surrogate")
  if (/[\0-\x08\v\f\x0e-\x1f\x7f\ufffe\uffff]/.test(text)) faults.push("text holds a control character")
  return [...faults, ...markFaults(node["marks"] ?? [])]
}

function markFaults(marks: unknown): string[] {
  if (!Array.isArray(marks)) return ["marks must be an array"]
  const types = marks.map(mark => (isRecord(mark) ? String(mark["type"]) : ""))
  const faults = marks.flatMap((mark, index) => {
    const type = types[index] ?? ""
    if (!isRecord(mark) || !Object.hasOwn(MARKS, type)) return [`unknown mark ${JSON.stringify(type.slice(0, 40))}`]
    return attributeFaults(type, mark["attrs"], MARKS[type] ?? {})
  })
  if (new Set(types).size !== types.length) faults.push("the same mark twice")
  if (types.includes("code") && types.some(type => type !== "code" && type !== "link"))
    faults.push("code goes with no mark but link")
  return faults
}

function attributeFaults(type: string, attrs: unknown, known: Readonly<Record<string, AttributeCheck>>): string[] {
  if (attrs !== undefined && !isRecord(attrs)) return ["attrs must be an object"]
  const missing = (REQUIRED[type] ?? []).filter(name => attrs?.[name] === undefined)
  const wrong = Object.entries(attrs ?? {}).filter(
    ([name, value]) => !Object.hasOwn(known, name) || known[name]?.(value) !== true,
  )
  return [
    ...missing.map(name => `${type} needs the attribute ${name}`),
    ...wrong.map(([name]) => `${type} has an unknown or wrong attribute ${JSON.stringify(name.slice(0, 40))}`),
  ]
}

function hasLineBreak(child: unknown): boolean {
  return isRecord(child) && typeof child["text"] === "string" && /[\n\r]/.test(child["text"])
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
