import { globSync } from "node:fs"
import { join } from "node:path"
import { parse } from "@cdktn/hcl2json"
import { readFile, root } from "../repository-files.ts"

export const TERRAFORM = "infrastructure/terraform"
export const FOLDERS = [
  "modules/auto-triage-config",
  "modules/datadog-observability",
  "environments/staging",
  "environments/production",
].map(folder => `${TERRAFORM}/${folder}`)

/** A block as the parser gives it; expressions are texts "${...}". */
export type Block = Readonly<Record<string, unknown>>

/** What a folder's files declare, all files together. */
export type TerraformFolder = {
  readonly files: Readonly<Record<string, Block>>
  readonly variables: Readonly<Record<string, Block>>
  readonly locals: Block
  readonly outputs: Readonly<Record<string, Block>>
  readonly modules: Readonly<Record<string, Block>>
  /** By address without index: "datadog_webhook.dispatch", "data.datadog_monitors.owned". */
  readonly resources: Readonly<Record<string, Block>>
}

/** Reads a folder of the repository. Throws with file, line and column where a file is no HCL. */
export async function readTerraformFolder(folder: string): Promise<TerraformFolder> {
  const paths = globSync("*.tf", { cwd: join(root, folder) }).toSorted()
  const read = async (name: string): Promise<readonly [string, Block]> => [
    name,
    (await parse(`${folder}/${name}`, readFile(`${folder}/${name}`))) as Block,
  ]
  return combine(Object.fromEntries(await Promise.all(paths.map(read))))
}

/** As readTerraformFolder, of texts by file name. */
export async function parseTerraform(texts: Readonly<Record<string, string>>): Promise<TerraformFolder> {
  const entries = Object.entries(texts).map(async ([name, text]) => [name, (await parse(name, text)) as Block] as const)
  return combine(Object.fromEntries(await Promise.all(entries)))
}

function combine(files: Readonly<Record<string, Block>>): TerraformFolder {
  const all = Object.values(files)
  const labelled = (kind: string): Record<string, Block> =>
    Object.fromEntries(all.flatMap(file => Object.entries(blocks(file[kind])).map(([name, [block]]) => [name, block])))
  const twice = (kind: string): (readonly [string, Block])[] =>
    all.flatMap(file =>
      Object.entries((file[kind] ?? {}) as Record<string, unknown>).flatMap(([type, named]) =>
        Object.entries(blocks(named)).map(([name, [block]]) => [`${type}.${name}`, block] as const),
      ),
    )
  return {
    files,
    variables: labelled("variable"),
    outputs: labelled("output"),
    modules: labelled("module"),
    locals: Object.fromEntries(all.flatMap(file => ((file["locals"] ?? []) as Block[]).flatMap(Object.entries))),
    resources: Object.fromEntries([
      ...twice("resource"),
      ...twice("data").map(([address, block]) => [`data.${address}`, block] as const),
    ]),
  }
}

function blocks(labelled: unknown): Readonly<Record<string, readonly [Block]>> {
  return (labelled ?? {}) as Readonly<Record<string, readonly [Block]>>
}

/** Every text of a value, however deep. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : []
}
