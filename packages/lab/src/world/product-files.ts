import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"

/** Root of this repository: the product that the lab runs. */
export const PRODUCT_ROOT = join(import.meta.dirname, "../../../..")

const WORKFLOWS = [".github/workflows/error-triage.yml"]

/** What a repository holds that carries the product: the workflows and each action as it is shipped, by path. */
export function productFiles(): Record<string, string> {
  const actions = filesBelow(join(PRODUCT_ROOT, "actions")).filter(
    path => path.endsWith("/action.yml") || path.includes("/dist/"),
  )
  const paths = [...WORKFLOWS, ...actions.map(path => `actions/${path}`)]
  return Object.fromEntries(paths.map(path => [path, readFileSync(join(PRODUCT_ROOT, path), "utf8")]))
}

/** Files below a folder, by path relative to it, without what is installed or built for development. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter(path => !/(^|\/)(node_modules|build)\//.test(path))
    .toSorted()
}
