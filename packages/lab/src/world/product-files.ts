import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** Root of this repository: the product that the lab runs. */
export const PRODUCT_ROOT = join(import.meta.dirname, "../../../..")

const WORKFLOWS = [".github/workflows/error-triage.yml"]

/** What a repository holds that carries the product: the workflows and each action as it is shipped, by path. */
export function productFiles(): Record<string, string> {
  const actions = readdirSync(join(PRODUCT_ROOT, "actions")).flatMap(name => shippedFiles(`actions/${name}`))
  return Object.fromEntries(
    [...WORKFLOWS, ...actions].map(path => [path, readFileSync(join(PRODUCT_ROOT, path), "utf8")]),
  )
}

function shippedFiles(action: string): string[] {
  if (!existsSync(join(PRODUCT_ROOT, action, "action.yml"))) return []
  return [
    `${action}/action.yml`,
    ...readdirSync(join(PRODUCT_ROOT, action, "dist")).map(name => `${action}/dist/${name}`),
  ]
}
