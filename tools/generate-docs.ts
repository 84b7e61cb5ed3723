// Writes what follows from the code: the input and output tables of the READMEs of actions and of folders with Terraform
// files, the JSON schemas, and the list of metrics.
//   node tools/generate-docs.ts [--check]      with --check it only says which files would change
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { parseArgs } from "node:util"
import { parse } from "yaml"
import { findActions } from "./bundle/find-actions.ts"
import { type ActionMetadata, withTables } from "./docs/action-tables.ts"
import { metricsDocument } from "./docs/metrics-document.ts"
import { publishedSchemas, schemaText } from "./docs/published-schemas.ts"
import { terraformMetadata } from "./docs/terraform-metadata.ts"

type Document = { readonly file: string; readonly text: string }

const root = resolve(import.meta.dirname, "..")
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } })

const documents = [
  ...findActions(root).flatMap(readme),
  ...(await Promise.all(publishedSchemas.map(schema))),
  ...(await Promise.all(globSync("infrastructure/terraform/*/*/README.md", { cwd: root }).map(terraform))),
  { file: join(root, "docs/metrics.md"), text: metricsDocument() },
]
const changed = documents.filter(({ file, text }) => !existsSync(file) || readFileSync(file, "utf8") !== text)
for (const { file, text } of changed) {
  process.stdout.write(`${relative(root, file)}: ${values.check ? "out of date" : "written"}\n`)
  if (values.check) continue
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
if (values.check && changed.length > 0) {
  process.stdout.write("Run `npm run docs` and commit the result.\n")
  process.exitCode = 1
}

// What only a person can mend is reported, and the rest still written.
function readme(dir: string): Document[] {
  const file = join(dir, "README.md")
  const metadata = parse(readFileSync(join(dir, "action.yml"), "utf8")) as ActionMetadata
  try {
    return [{ file, text: withTables(readFileSync(file, "utf8"), metadata) }]
  } catch (error) {
    process.stdout.write(`${relative(root, file)}: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
    return []
  }
}

async function terraform(path: string): Promise<Document> {
  const file = join(root, path)
  return { file, text: withTables(readFileSync(file, "utf8"), await terraformMetadata(dirname(file))) }
}

async function schema(published: (typeof publishedSchemas)[number]): Promise<Document> {
  return { file: join(root, published.file), text: await schemaText(root, published) }
}
