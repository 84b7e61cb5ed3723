import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { operations } from "./operations.ts"

// Asks the installed, patched client in a require of its own, so that what it loads can be counted.
const require = createRequire(join(import.meta.dirname, "../../packages/shared/package.json"))
const packages = "@datadog/datadog-api-client/dist/packages"
const v2 = `${packages}/datadog-api-client-v2`

type Serializer = { deserialize(data: unknown, type: string): unknown }
type Processor = Record<string, (response: unknown) => Promise<unknown>>
type Methods = Record<string, unknown>

describe.each(Object.entries(operations))("%s", (api, names) => {
  const module = require(`${v2}/apis/${api}.js`) as Record<string, new (configuration?: unknown) => Methods>

  test("has the kept operations and no other", () => {
    const prototype = module[api]?.prototype as Methods
    expect(Object.getOwnPropertyNames(prototype).sort()).toEqual(["constructor", ...names].sort())
  })

  test("knows the type of every answer it can get", async () => {
    const Processor = module[`${api}ResponseProcessor`]
    const processor = Processor && (new Processor() as Processor)
    for (const name of names)
      for (const status of [200, 400, 401, 403, 404, 429]) {
        const answer = processor?.[name]?.({
          httpStatusCode: status,
          headers: { "content-type": "application/json" },
          body: { text: () => Promise.resolve('{"errors":["x"],"data":[]}') },
        })
        const outcome = await Promise.resolve(answer).catch((error: unknown) => String(error))
        expect(JSON.stringify(outcome)).not.toContain("unknown type")
      }
  })
})

test("the trimmed serializer defines every type that its models name, and no more", () => {
  const file = `${v2}/models/ObjectSerializer.trimmed.js`
  const source = readFileSync(require.resolve(file), "utf8")
  const tables = source.slice(0, source.indexOf("class ObjectSerializer"))
  const named = Array.from(tables.matchAll(/"type":"([^"]+)"/g), match => match[1]?.match(/[A-Z]\w+/g) ?? []).flat()
  const undefinedTypes = named.filter(type => !new RegExp(`^ {4}"?${type}"?: `, "m").test(tables))
  expect(new Set(undefinedTypes)).toEqual(new Set(["Array", "Date"]))
  const { ObjectSerializer } = require(file) as { ObjectSerializer: Serializer }
  expect(() => ObjectSerializer.deserialize({}, "Monitor")).toThrow("unknown type 'Monitor'")
})

test("a value that this version does not know is kept, not refused", () => {
  const { ObjectSerializer } = require(`${v2}/models/ObjectSerializer.trimmed.js`) as { ObjectSerializer: Serializer }
  expect(ObjectSerializer.deserialize({ platform: "TOASTER", brand_new: 1 }, "IssueAttributes")).toMatchObject({
    platform: { _data: "TOASTER" },
    additionalProperties: { brand_new: 1 },
  })
})

test("importing the APIs loads neither the whole set of models nor a compressor", () => {
  for (const api of Object.keys(operations)) require(`${v2}/apis/${api}.js`)
  const loaded = Object.keys(require.cache)
  expect(loaded.filter(file => /\/models\//.test(file)).map(file => file.replace(/.*\//, ""))).toEqual([
    "ObjectSerializer.trimmed.js",
  ])
  expect(loaded.filter(file => /pako|node-fetch/.test(file))).toEqual([])
})
