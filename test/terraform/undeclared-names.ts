import { getReferencesInExpression } from "@cdktn/hcl2json"
import { type TerraformFolder, textsOf } from "./terraform-folder.ts"

export type Names = { readonly undeclared: readonly string[]; readonly unused: readonly string[] }

/**
 * What a binary would say of names: those that expressions use and nothing declares, and variables and locals that
 * nothing uses. Names within a for expression are its own and not looked at.
 */
export async function namesOf(folder: TerraformFolder): Promise<Names> {
  const used = new Set<string>()
  for (const [file, content] of Object.entries(folder.files)) {
    for (const text of textsOf(content)) {
      for (const expression of expressionsOf(text)) {
        for (const { value } of await getReferencesInExpression(file, expression)) used.add(declarationOf(value))
      }
    }
  }
  const declared = new Set([
    ...Object.keys(folder.variables).map(name => `var.${name}`),
    ...Object.keys(folder.locals).map(name => `local.${name}`),
    ...Object.keys(folder.modules).map(name => `module.${name}`),
    ...Object.keys(folder.resources),
  ])
  return {
    undeclared: [...used].filter(name => /^(?:var|local|module|data|datadog_\w+)\./.test(name) && !declared.has(name)),
    // A validation uses its own variable.
    unused: [...declared].filter(name => /^(?:var|local)\./.test(name) && !isUsed(folder, name)),
  }
}

/** The parts "${...}" of a template: the parser gives the rest of it without the escapes that it would need to read it. */
function expressionsOf(template: string): string[] {
  const found: string[] = []
  for (let start = template.indexOf("${"); start >= 0; start = template.indexOf("${", start + 1)) {
    let [end, depth] = [start + 2, 1]
    for (; depth > 0 && end < template.length; end++) depth += { "{": 1, "}": -1 }[template[end] ?? ""] ?? 0
    found.push(template.slice(start, end))
    start = end - 1
  }
  return found
}

function declarationOf(reference: string): string {
  const parts = reference.split(".")
  return parts.slice(0, parts[0] === "data" ? 3 : 2).join(".")
}

function isUsed({ files }: TerraformFolder, name: string): boolean {
  const own = name.startsWith("var.") ? name.slice(4) : null
  return Object.values(files).some(file => {
    const elsewhere = own === null ? file : { ...file, variable: { ...(file["variable"] as object), [own]: [] } }
    return textsOf(elsewhere).some(text => new RegExp(`\\b${name.replace(".", "\\.")}\\b`).test(text))
  })
}
