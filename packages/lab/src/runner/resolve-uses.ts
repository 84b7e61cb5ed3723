import { Refusal } from "./refusal.ts"

export type Uses =
  | { readonly kind: "workspace"; readonly path: string }
  /** `$/path`: the repository and commit of the file that says so. */
  | { readonly kind: "self"; readonly path: string }
  | { readonly kind: "remote"; readonly repository: string; readonly path: string; readonly ref: string }

/**
 * Reads a `uses:` value of a step or of a job.
 * @throws Refusal for docker:// and for what is no reference
 */
export function parseUses(uses: string): Uses {
  if (uses.startsWith("docker://"))
    throw new Refusal(`'uses: ${uses}' is not supported: the lab's runner has no containers`)
  if (uses.startsWith("./") || uses === ".") return { kind: "workspace", path: cleanPath(uses.slice(2)) }
  if (uses.startsWith("$/")) {
    if (uses.includes("@")) throw new Refusal(`'uses: ${uses}' is invalid: '$/' takes no @ref`)
    return { kind: "self", path: cleanPath(uses.slice(2)) }
  }
  const at = uses.lastIndexOf("@")
  const [owner, name, ...path] = uses.slice(0, Math.max(at, 0)).split("/")
  const ref = uses.slice(at + 1)
  if (!owner || !name || ref === "") {
    throw new Refusal(`Expected format {owner}/{repo}[/path]@{ref}, ./path or $/path. Actual '${uses}'`)
  }
  return { kind: "remote", repository: `${owner}/${name}`, path: cleanPath(path.join("/")), ref }
}

function cleanPath(path: string): string {
  const parts = path.split("/").filter(part => part !== "" && part !== ".")
  if (parts.includes("..")) throw new Refusal(`The path '${path}' leaves its repository`)
  return parts.join("/")
}
