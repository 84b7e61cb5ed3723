import { readFileSync } from "node:fs"
import { join } from "node:path"
import { PRODUCT_ROOT } from "./product-files.ts"

/**
 * The workflow that the README tells another repository to copy, with the placeholders filled in: what runs in the lab
 * is what a reader copies.
 */
export function callerWorkflow(product: { readonly repository: string; readonly sha: string }): string {
  const readme = readFileSync(join(PRODUCT_ROOT, "README.md"), "utf8")
  const example = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1]
  if (example === undefined) throw new Error("README.md has no caller workflow in a yaml block")
  return example.replace(
    /uses: \S+\/\.github\/workflows\/error-triage\.yml@\S+/,
    `uses: ${product.repository}/.github/workflows/error-triage.yml@${product.sha}`,
  )
}
