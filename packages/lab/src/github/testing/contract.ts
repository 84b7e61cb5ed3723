import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv } from "ajv"
import addFormats from "ajv-formats"
import { isRecord } from "../api/body.ts"

const root = join(import.meta.dirname, "..", "..", "..", "..", "..")

/** GitHub's OpenAPI description of the routes that the product uses; it is kept beside the repository. */
export const contractFile = join(root, "..", "shared", "contracts", "github", "github-openapi-subset.json")
export const hasContract = existsSync(contractFile)

/** OpenAPI 3.0 to JSON schema: `nullable` has no meaning there, and examples are not schemas. */
function toJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonSchema)
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(([key]) => key !== "example" && key !== "examples")
  const { nullable, ...schema } = Object.fromEntries(entries.map(([key, inner]) => [key, toJsonSchema(inner)]))
  if (nullable !== true) return nullable === undefined ? schema : { ...schema, ...(isRecord(nullable) && { nullable }) }
  if (typeof schema["type"] !== "string") return { anyOf: [schema, { type: "null" }] }
  const options = Array.isArray(schema["enum"]) ? { enum: [...schema["enum"], null] } : {}
  return { ...schema, ...options, type: [schema["type"], "null"] }
}

type Operation = { readonly responses: Record<string, unknown>; readonly requestBody?: unknown }

export interface Contract {
  /** What is wrong with an answer or a request body, in words; empty where it fits. */
  response(operation: string, status: number, body: unknown): readonly string[]
  request(operation: string, body: unknown): readonly string[]
  /** "METHOD /path/{with}/{parameters}" of every operation. */
  readonly operations: readonly string[]
}

/** Compiles each schema once, when it is first needed. */
export function loadContract(): Contract {
  const document = toJsonSchema(JSON.parse(readFileSync(contractFile, "utf8"))) as {
    paths: Record<string, Record<string, Operation>>
    components: Record<string, unknown>
  }
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true })
  addFormats.default(ajv)
  ajv.addFormat("repo.nwo", /^[^/]+\/[^/]+$/)
  ajv.addSchema({ $id: "gh", ...document })
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
  )

  function check(pointer: string, body: unknown): readonly string[] {
    const validate = ajv.getSchema(pointer)
    if (validate === undefined) return [`no schema at ${pointer}`]
    if (validate(body) === true) return []
    return (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
  }

  const step = (text: string): string => encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"))
  const pointerOf = (operation: string): { pointer: string; found: Operation | undefined } => {
    const [method = "", path = ""] = operation.split(" ")
    const found = document.paths[path]?.[method.toLowerCase()]
    return { pointer: `gh#/paths/${step(path)}/${method.toLowerCase()}`, found }
  }
  const content = `content/${step("application/json")}/schema`

  return {
    operations,
    response(operation, status, body) {
      const { pointer, found } = pointerOf(operation)
      const declared = found?.responses[String(status)]
      if (!isRecord(declared)) return [`${operation} does not answer ${status}`]
      if (typeof declared["$ref"] === "string") return check(`gh${declared["$ref"]}/${content}`, body)
      if (declared["content"] === undefined) return body === null ? [] : [`${status} has no body`]
      return check(`${pointer}/responses/${status}/${content}`, body)
    },
    request: (operation, body) => check(`${pointerOf(operation).pointer}/requestBody/${content}`, body),
  }
}
