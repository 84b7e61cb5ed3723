import { delimiter, join } from "node:path"
import { isProgram } from "../core/is-program.ts"

// OpenTofu first: it is the one whose provider registry may come from a mirror, and both read the module.
const NAMES = ["tofu", "terraform"]

/** Path of the program that applies Terraform code, or null where `path` (as in PATH) has none. */
export function findTerraform(path: string | undefined = process.env["PATH"]): string | null {
  const folders = (path ?? "").split(delimiter).filter(folder => folder !== "")
  return NAMES.flatMap(name => folders.map(folder => join(folder, name))).find(isProgram) ?? null
}
