import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

/** The native program of an installation, and what it was built for, e.g. "linux-x64"; null where there is none. */
export function findProgram(folder: string): { readonly path: string; readonly platform: string } | null {
  const scope = join(folder, "node_modules", "@anthropic-ai")
  const prefix = "claude-code-"
  for (const name of existsSync(scope) ? readdirSync(scope) : []) {
    const path = ["claude", "claude.exe"].map(file => join(scope, name, file)).find(file => existsSync(file))
    if (name.startsWith(prefix) && path !== undefined) return { path, platform: name.slice(prefix.length) }
  }
  return null
}
