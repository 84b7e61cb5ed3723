import { createRequire } from "node:module"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

/** A zod schema of the product that editors and callers get as JSON schema. */
export type PublishedSchema = {
  readonly file: string
  readonly title: string
  readonly module: string
  readonly exported: string
}

/** Add a line here to publish another one. */
export const publishedSchemas: readonly PublishedSchema[] = [
  {
    file: "schemas/auto-triage.schema.json",
    title: "Configuration of auto-triage (.github/auto-triage.yml)",
    module: "packages/shared/src/config/schema.ts",
    exported: "CONFIG_SCHEMA",
  },
  {
    file: "schemas/explain.schema.json",
    title: "What `npm run explain` prints with --json, and on each line with --batch",
    module: "packages/cli/src/explain/explanation-schema.ts",
    exported: "EXPLANATION_SCHEMA",
  },
]

type Zod = { readonly toJSONSchema: (schema: unknown, options: { io: "input" }) => Record<string, unknown> }

/** The text of the JSON schema file: what a person may write, so defaults stay optional. */
export async function schemaText(root: string, published: PublishedSchema): Promise<string> {
  const module = (await import(pathToFileURL(join(root, published.module)).href)) as Record<string, unknown>
  const schema = module[published.exported]
  if (schema === undefined) throw new Error(`${published.module} has no export ${published.exported}`)
  // The product's zod; the tools depend on none of their own.
  const { toJSONSchema } = createRequire(join(root, published.module))("zod/mini") as Zod
  const { $schema, ...rest } = toJSONSchema(schema, { io: "input" })
  return `${JSON.stringify({ $schema, title: published.title, ...rest }, null, 2)}\n`
}
