import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { parse } from "@cdktn/hcl2json"
import type { ActionMetadata } from "./action-tables.ts"

/** As the parser gives a block: an expression is a text "${...}", and what is not written is absent. */
type Declared = { readonly description?: string; readonly type?: string; readonly default?: unknown }
type Declarations = Readonly<Record<string, readonly Declared[]>>
type TerraformFile = { readonly variable?: Declarations; readonly output?: Declarations }

/**
 * Variables and outputs of a folder with Terraform files, as the inputs and outputs of an action: by name, each variable
 * with its type in front of its description.
 *
 * @throws Error that names the file with an HCL fault, or the variable or output that lacks a type or a description.
 */
export async function terraformMetadata(folder: string): Promise<ActionMetadata> {
  const names = readdirSync(folder).filter(name => name.endsWith(".tf"))
  const files = await Promise.all(names.map(name => readTerraform(join(folder, name))))
  const variables = files.flatMap(({ variable = {} }) => Object.entries(variable)).toSorted(byName)
  const outputs = files.flatMap(({ output = {} }) => Object.entries(output)).toSorted(byName)
  return {
    inputs: Object.fromEntries(variables.map(([name, [found]]) => [name, input(folder, name, found)])),
    outputs: Object.fromEntries(
      outputs.map(([name, [found]]) => [name, { description: told(found?.description, folder, `output ${name}`) }]),
    ),
  }
}

async function readTerraform(path: string): Promise<TerraformFile> {
  return parse(basename(path), readFileSync(path, "utf8"))
}

type Input = NonNullable<ActionMetadata["inputs"]>[string]

function input(folder: string, name: string, found: Declared | undefined): Input {
  const type = told(found?.type, folder, `the type of variable ${name}`)
  // The lines of a type are those of its declaration.
  const written = type.replace(/^\$\{|\}$/g, "").replaceAll(/\s+/g, " ")
  const description = `\`${written}\`: ${told(found?.description, folder, `variable ${name}`)}`
  const value = found?.default
  if (value === undefined) return { description, required: true }
  return { description, default: typeof value === "string" ? value : JSON.stringify(value) }
}

function told(text: string | undefined, folder: string, what: string): string {
  if (text === undefined || text === "") throw new Error(`${folder}: ${what} is not described`)
  return text
}

function byName(one: readonly [string, unknown], other: readonly [string, unknown]): number {
  return one[0] < other[0] ? -1 : 1
}
