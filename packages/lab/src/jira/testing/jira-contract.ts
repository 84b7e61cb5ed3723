import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv } from "ajv"
import type { ValidateFunction } from "ajv"
import * as ajvFormats from "ajv-formats"

/** Checks exchanges against the vendor's description. Each list holds what is wrong; empty: nothing. */
export interface JiraContract {
  /** "GET /rest/api/3/..." of every operation described. */
  readonly operations: readonly string[]
  requestProblems(method: string, path: string, body: unknown): readonly string[]
  answerProblems(exchange: Exchange): readonly string[]
}

export type Exchange = {
  readonly method: string
  /** Without query. */
  readonly path: string
  readonly status: number
  readonly body: unknown
}

type Schema = Record<string, unknown>
type Media = { readonly content?: Record<string, { readonly schema?: Schema }> }
type Operation = { readonly requestBody?: Media; readonly responses: Record<string, Media> }
type Description = {
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: { readonly schemas: Record<string, Schema> }
}

const FILE = join(import.meta.dirname, "../../../../../../shared/contracts/jira/jira-subset.json")
// Any operation may answer these.
const ALWAYS = new Set([401, 429])

/** Null where the descriptions are not beside the repository. */
export function loadJiraContract(): JiraContract | null {
  if (!existsSync(FILE)) return null
  const description = JSON.parse(readFileSync(FILE, "utf8")) as Description
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true })
  // The package is CommonJS with a default export, which Node.js shows one level deeper than the types do.
  const formats = ajvFormats.default as unknown as { default?: (ajv: Ajv) => void } & ((ajv: Ajv) => void)
  ;(formats.default ?? formats)(ajv)
  const schemas = Object.fromEntries(
    Object.entries(description.components.schemas).map(([name, schema]) => [name, forAjv(schema)]),
  )
  ajv.addSchema({ $id: "jira", components: { schemas } })
  const validators = new Map<Schema, ValidateFunction>()
  const problems = (schema: Schema | undefined, value: unknown): readonly string[] => {
    if (schema === undefined || Object.keys(schema).length === 0) return []
    const validate = validators.get(schema) ?? ajv.compile(forAjv(absolute(schema)) as Schema)
    validators.set(schema, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(
      error => `${error.instancePath} ${error.message ?? ""} ${JSON.stringify(error.params)}`,
    )
  }
  return {
    operations: Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
    ),
    requestProblems: (method, path, body) => problems(schemaOf(find(description, method, path)?.requestBody), body),
    answerProblems({ method, path, status, body }) {
      const operation = find(description, method, path)
      if (operation === undefined) return [`${method} ${path} is not described`]
      const answer = operation.responses[String(status)]
      if (answer === undefined) return ALWAYS.has(status) ? [] : [`${method} ${path} does not document ${status}`]
      return problems(schemaOf(answer), body)
    },
  }
}

function find(description: Description, method: string, path: string): Operation | undefined {
  const parts = path.split("/")
  const fits = (template: string): boolean => {
    const wanted = template.split("/")
    return (
      wanted.length === parts.length && wanted.every((part, index) => part.startsWith("{") || part === parts[index])
    )
  }
  // The template with the fewest placeholders describes the path best.
  const [best] = Object.keys(description.paths)
    .filter(template => fits(template) && description.paths[template]?.[method.toLowerCase()] !== undefined)
    .toSorted((a, b) => a.split("{").length - b.split("{").length)
  return best === undefined ? undefined : description.paths[best]?.[method.toLowerCase()]
}

function schemaOf(media: Media | undefined): Schema | undefined {
  return media?.content?.["application/json"]?.schema
}

function absolute(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"jira#/components')) as Schema
}

// OpenAPI 3.0 is not JSON schema: nullable becomes a type, and a closed object that is only `anyOf` would admit nothing.
function forAjv(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(forAjv)
  if (typeof node !== "object" || node === null) return node
  const { nullable, example: _example, ...rest } = node as Schema
  const copy = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, forAjv(value)]))
  if (copy["anyOf"] !== undefined && copy["properties"] === undefined) delete copy["additionalProperties"]
  if (nullable !== true) return copy
  return typeof copy["type"] === "string"
    ? { ...copy, type: [copy["type"], "null"] }
    : { anyOf: [copy, { type: "null" }] }
}
