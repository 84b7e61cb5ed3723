import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { isLeftByTerraform } from "../provision/is-left-by-terraform.ts"

/** Root of this repository: the product that the lab runs. */
export const PRODUCT_ROOT = join(import.meta.dirname, "../../../..")

// What a repository that carries the product needs of it; an action is shipped as its action.yml, its bundle, and the
// lockfile of the agent.
const SHIPPED = [
  ".github/workflows/error-*.yml",
  ".github/workflows/deploy-observability.yml",
  ".github/workflows/smoke-test.yml",
  ".github/workflows/doctor.yml",
  "infrastructure/terraform/**",
  "actions/**/action.yml",
  "actions/**/dist/**",
  "actions/autofix-agent/agent-cli/*",
]

/** The product's workflows, actions and Terraform code as they are shipped, by path. */
export function productFiles(): Record<string, string> {
  const paths = globSync(SHIPPED, {
    cwd: PRODUCT_ROOT,
    exclude: entry => entry.name === "node_modules" || entry.name === "build" || isLeftByTerraform(entry.name),
    withFileTypes: true,
  })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.map(path => [path.slice(PRODUCT_ROOT.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  )
}
