import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from "yaml"
import { isRecord } from "../is-record.ts"

export type YamlPath = readonly (string | number)[]

export type YamlFile = {
  readonly value: Record<string, unknown>
  /** Line (from 1) of the key at `path`, or of the nearest ancestor that exists. */
  readonly lineOf: (path: YamlPath) => number
}

/** Reads a YAML file beside GitHub's parser, which drops keys that running needs. Never throws: a broken file is {}. */
export function readYamlFile(text: string): YamlFile {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false })
  const value: unknown = document.errors.length === 0 ? document.toJS() : {}
  return {
    value: isRecord(value) ? value : {},
    lineOf: path => findLine(document, counter, path),
  }
}

function findLine(document: Document, counter: LineCounter, path: YamlPath): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true)
    const key = path[length - 1]
    if (isMap(parent)) {
      const pair = parent.items.find(item => isScalar(item.key) && item.key.value === key)
      if (pair && isScalar(pair.key) && pair.key.range) return counter.linePos(pair.key.range[0]).line
    }
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
  }
  return 1
}
