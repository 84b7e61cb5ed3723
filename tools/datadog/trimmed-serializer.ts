import { readFileSync } from "node:fs"
import { join } from "node:path"
import vm from "node:vm"

type Attribute = {
  readonly baseName: string
  readonly type: string
  readonly format?: string
  readonly required?: boolean
}
type Tables = {
  readonly enums: Record<string, readonly unknown[]>
  readonly unions: Record<string, readonly string[]>
  readonly models: Map<string, Record<string, Attribute>>
}

const header = `"use strict";
// Generated: the client's ObjectSerializer with the models, as tables, that the kept operations reach. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObjectSerializer = void 0;
const util_1 = require("../../datadog-api-client-common/util");
const logger_1 = require("../../../logger");
`

// A model is used for nothing but its table: the serializer makes an instance and asks the class for its attributes.
const modelFactory = `function model(attributes) {
    return class {
        static getAttributeTypeMap() { return attributes; }
    };
}
const open = { baseName: "additionalProperties", type: "{ [key: string]: any; }" };
`

/**
 * The text of a serializer that knows just the types which `sources` (texts of API classes) name, and what these reach.
 * Throws where a model has a property that a table cannot carry.
 */
export function trimmedSerializer(modelsDir: string, sources: readonly string[]): string {
  const original = readFileSync(join(modelsDir, "ObjectSerializer.js"), "utf8")
  const tables = reachable(modelsDir, original, sources.flatMap(namedTypes))
  const constants = section(original, "const primitives = ", "const enumsMap = ")
  const code = original.slice(original.indexOf("class ObjectSerializer")).replace(/\/\/# sourceMappingURL.*/, "")
  return [
    header + constants + modelFactory + `const enumsMap = ${lines(tables.enums)};`,
    `const typeMap = {\n${[...tables.models].map(([name, table]) => modelText(name, table)).join("\n")}\n};`,
    `const oneOfMap = ${lines(tables.unions)};`,
    code,
  ].join("\n")
}

function namedTypes(source: string): string[] {
  const calls = source.matchAll(/ObjectSerializer\.(?:de)?serialize\([^"]*?"([^"]+)"/g)
  return [...calls].flatMap(call => words(call[1] ?? ""))
}

function words(type: string): string[] {
  return type.match(/\w+/g) ?? []
}

function reachable(modelsDir: string, original: string, first: readonly string[]): Tables {
  const allEnums = literal(original, "enumsMap") as Record<string, readonly unknown[]>
  const allUnions = literal(original, "oneOfMap") as Record<string, readonly string[]>
  const known = new Set(Array.from(original.matchAll(/^ {4}(\w+): \w+_1\.\w+,$/gm), match => match[1] ?? ""))
  const found: Tables = { enums: {}, unions: {}, models: new Map() }
  const queue = [...new Set(first)].sort()
  const seen = new Set(queue)
  for (let type = queue.shift(); type !== undefined; type = queue.shift()) {
    let next: readonly string[] = []
    if (type in allEnums) found.enums[type] = allEnums[type] ?? []
    else if (type in allUnions) next = found.unions[type] = allUnions[type] ?? []
    else if (known.has(type)) {
      const table = modelTable(modelsDir, type)
      found.models.set(type, table)
      next = Object.values(table).map(attribute => attribute.type)
    }
    for (const word of next.flatMap(words)) {
      if (seen.has(word)) continue
      seen.add(word)
      queue.push(word)
    }
  }
  return found
}

function modelTable(modelsDir: string, name: string): Record<string, Attribute> {
  const source = readFileSync(join(modelsDir, `${name}.js`), "utf8")
  if (source.includes("_keepTypedInAdditionalProperties")) throw new Error(`${name} carries more than a table`)
  return literal(source, `${name}.attributeTypeMap`) as Record<string, Attribute>
}

function literal(source: string, name: string): unknown {
  const start = source.indexOf(`${name} = {`)
  const end = source.indexOf("\n};", start)
  if (start < 0 || end < 0) throw new Error(`no table ${name} in the client; its layout has changed`)
  return vm.runInNewContext(`(${source.slice(start + name.length + 3, end)}\n})`)
}

function section(source: string, from: string, to: string): string {
  return source.slice(source.indexOf(from), source.indexOf(to))
}

function modelText(name: string, table: Record<string, Attribute>): string {
  const rows = Object.entries(table).map(([key, attribute]) => {
    const isOpen = key === "additionalProperties" && attribute.type === "{ [key: string]: any; }"
    return `        ${JSON.stringify(key)}: ${isOpen ? "open" : JSON.stringify(attribute)},`
  })
  return `    ${name}: model({\n${rows.join("\n")}\n    }),`
}

function lines(table: Record<string, unknown>): string {
  const rows = Object.entries(table).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},`)
  return `{\n${rows.join("\n")}\n}`
}
