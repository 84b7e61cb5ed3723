import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** Root of this repository: the product that the lab runs. */
export const PRODUCT_ROOT = join(import.meta.dirname, "../../../..")

// What a repository that carries the product needs of it; an action is shipped as its action.yml, its bundle, and the
// lockfile of the agent.
const SHIPPED = [
  ".github/workflows/error-*.yml",
  "actions/**/action.yml",
  "actions/**/dist/**",
  "actions/autofix-agent/agent-cli/*",
]

/** The product's workflows and actions as they are shipped, by path. */
export function productFiles(): Record<string, string> {
  const paths = globSync(SHIPPED, {
    cwd: PRODUCT_ROOT,
    exclude: entry => entry.name === "node_modules" || entry.name === "build",
    withFileTypes: true,
  })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.map(path => [path.slice(PRODUCT_ROOT.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  )
}
