import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from "yaml"
import type { Fault } from "./fault.ts"

/** A workflow or action.yml with the positions of its nodes. */
export type YamlFile = {
  readonly path: string
  readonly text: string
  readonly lines: readonly string[]
  readonly root: Entry
}

/** A value with the key it stands under ("" in a list and at the root) and the line of that key. */
export type Entry = { readonly key: string; readonly line: number; readonly value: unknown; readonly node: Node | null }

/** @throws YAMLParseError where the text is not YAML. */
export function readYaml(path: string, text: string): YamlFile {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const [error] = document.errors
  if (error) throw error
  lineCounters.set(document.contents as Node, counter)
  const root = entry({ key: "", node: document.contents, at: document.contents }, counter)
  return { path, text, lines: text.split("\n"), root }
}

// The children of an entry need the counter of the file that it came from.
const lineCounters = new WeakMap<Node, LineCounter>()

function entry(from: { key: string; node: Node | null; at: Node | null }, counter: LineCounter): Entry {
  const { key, node, at } = from
  if (node) lineCounters.set(node, counter)
  const value: unknown = isScalar(node) ? node.value : node
  return { key, line: counter.linePos(at?.range?.[0] ?? 0).line, value, node }
}

/** The entries of a map or list in their order; none for anything else. */
export function children(parent: Entry | undefined): Entry[] {
  const node = parent?.node ?? null
  const counter = node && lineCounters.get(node)
  if (!counter) return []
  if (isMap(node)) return (node as YAMLMap<Node, Node | null>).items.map(pair => pairEntry(pair, counter))
  if (isSeq(node)) return (node.items as Node[]).map(item => entry({ key: "", node: item, at: item }, counter))
  return []
}

function pairEntry(pair: Pair<Node, Node | null>, counter: LineCounter): Entry {
  const key = isScalar(pair.key) ? String(pair.key.value) : ""
  return entry({ key, node: pair.value, at: pair.key }, counter)
}

/** The entry at a path of keys below `parent`, if there is one. */
export function child(parent: Entry | undefined, ...path: readonly string[]): Entry | undefined {
  return path.reduce((found, key) => children(found).find(item => item.key === key), parent)
}

/** The string of an entry; "" where it is none. */
export function textOf(found: Entry | undefined): string {
  return typeof found?.value === "string" ? found.value : ""
}

/** Every entry of the file, parents before their children. */
export function allEntries(parent: Entry): Entry[] {
  return children(parent).flatMap(item => [item, ...allEntries(item)])
}

/** The jobs of a workflow; none for an action.yml. */
export function jobsOf(file: YamlFile): Entry[] {
  return children(child(file.root, "jobs"))
}

/** The steps of a workflow's jobs or of a composite action. */
export function stepsOf(file: YamlFile): Entry[] {
  const jobs = jobsOf(file).flatMap(job => children(child(job, "steps")))
  return [...jobs, ...children(child(file.root, "runs", "steps"))]
}

/** Makes faults of one rule in one file. */
export function faultMaker(file: YamlFile, rule: string): (at: Entry, message: string) => Fault {
  return (at, message) => ({ file: file.path, line: at.line, rule, message })
}
