import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { expect, test } from "vitest"
import { publishedSchemas, schemaText } from "./published-schemas.ts"

const root = join(import.meta.dirname, "../..")

test.each(publishedSchemas)("$file is a strict schema with descriptions", async published => {
  const schema = JSON.parse(await schemaText(root, published)) as Record<string, unknown>
  const validate = new Ajv2020({ strict: true }).compile(schema)
  expect(validate({ "no-such-key": 1 })).toBe(false)
  expect(JSON.stringify(schema)).toContain('"description":')
})

test("a configuration may be empty", async () => {
  const [config] = publishedSchemas
  if (config === undefined) throw new Error("no schema is published")
  const schema = JSON.parse(await schemaText(root, config)) as Record<string, unknown>
  expect(new Ajv2020({ strict: true }).compile(schema)({})).toBe(true)
})
