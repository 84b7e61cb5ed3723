import { readFileSync } from "node:fs"
import { join } from "node:path"
import { PRODUCT_ROOT } from "../world/product-files.ts"
import { Script } from "./script.ts"

/** A script that comes with the repository. `path` is relative to its root. */
export function readScript(path: string): Script {
  return Script.parse(JSON.parse(readFileSync(join(PRODUCT_ROOT, path), "utf8")))
}
