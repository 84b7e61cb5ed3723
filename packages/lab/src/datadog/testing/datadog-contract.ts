import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { Ajv } from "ajv"
import type { ValidateFunction } from "ajv"
import * as ajvFormats from "ajv-formats"
import { parse } from "yaml"

export type Exchange = {
  readonly method: string
  /** Without query. */
  readonly path: string
  readonly request?: unknown
  readonly status: number
  readonly answer: unknown
}

/** Problems of an exchange by the vendor's own description; none means that it is valid. */
export type CheckExchange = (exchange: Exchange) => readonly string[]

type Schema = { readonly [key: string]: unknown }
type Media = { readonly $ref?: string; readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }
type Operation = { readonly requestBody?: Media; readonly responses: Readonly<Record<string, Media>> }
type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const FOLDER = join(import.meta.dirname, "../../../../../../shared/contracts/datadog")
const FILES = ["v1-openapi.reduced-no-dashboards.yaml", "v2-openapi.reduced.json"]

/** Null where the descriptions are not beside the repository. */
export function datadogContract(): CheckExchange | null {
  if (!existsSync(FOLDER)) return null
  const descriptions = FILES.map(file => describe(readFileSync(join(FOLDER, file), "utf8")))
  return exchange => {
    for (const { find, check } of descriptions) {
      const operation = find(exchange)
      if (operation !== null) return check(operation, exchange)
    }
    return [`${exchange.method} ${exchange.path} is not described`]
  }
}

type Checker = {
  readonly find: (exchange: Exchange) => Operation | null
  readonly check: (operation: Operation, exchange: Exchange) => readonly string[]
}

function describe(text: string): Checker {
  const description = toJsonSchema(parse(text)) as Description
  const ajv = new Ajv({ strict: false, allErrors: true })
  const formats = ajvFormats.default as unknown as { default?: (ajv: Ajv) => void } & ((ajv: Ajv) => void)
  ;(formats.default ?? formats)(ajv)
  ajv.addSchema({ $id: "api", components: description.components })
  const compiled = new Map<Schema, ValidateFunction>()
  const problems = (media: Media | undefined, value: unknown, what: string): readonly string[] => {
    const schema = Object.values(resolve(description, media)?.content ?? {})[0]?.schema
    if (schema === undefined) return []
    const validate = compiled.get(schema) ?? ajv.compile(withBase(schema))
    compiled.set(schema, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message ?? ""}`)
  }
  return {
    find: ({ method, path }) => findOperation(description, method, path),
    check(operation, { request, status, answer }) {
      const documented = operation.responses[String(status)]
      if (documented === undefined) return [`status ${status} is not documented`]
      const asked = request === undefined || status >= 400 ? [] : problems(operation.requestBody, request, "request")
      return [...asked, ...problems(documented, answer, "answer")]
    },
  }
}

function findOperation(description: Description, method: string, path: string): Operation | null {
  const parts = path.split("/")
  const templates = Object.keys(description.paths).filter(template => {
    const wanted = template.split("/")
    return wanted.length === parts.length && wanted.every((part, n) => part.startsWith("{") || part === parts[n])
  })
  // "/monitor/validate" is described better by itself than by "/monitor/{id}".
  const best = templates.toSorted((a, b) => a.split("{").length - b.split("{").length)
  const found = best.map(template => description.paths[template]?.[method.toLowerCase()])
  return found.find(operation => operation !== undefined) ?? null
}

function resolve(description: Description, media: Media | undefined): Media | undefined {
  const name = media?.$ref?.split("/").at(-1)
  return name === undefined ? media : (description.components["responses"]?.[name] as Media | undefined)
}

function withBase(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as Schema
}

// OpenAPI 3.0 says nullable beside a type; JSON schema has null as a type.
function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema)
  if (typeof node !== "object" || node === null) return node
  const { nullable, example: _example, ...rest } = node as Schema
  const copy = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, toJsonSchema(value)]))
  if (nullable !== true) return copy
  if (typeof copy["type"] !== "string") return { anyOf: [copy, { type: "null" }] }
  return Array.isArray(copy["enum"])
    ? { ...copy, type: [copy["type"], "null"], enum: [...(copy["enum"] as unknown[]), null] }
    : { ...copy, type: [copy["type"], "null"] }
}
