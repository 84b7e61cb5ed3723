import { globSync } from "node:fs"
import { join } from "node:path"
import process from "node:process"
import { PRODUCT_ROOT } from "../../world/product-files.ts"

/** The agent's program where it has been installed, or where AUTO_TRIAGE_AGENT_CLI says it is. Null where it is not. */
export function findAgentCli(): string | null {
  const told = process.env["AUTO_TRIAGE_AGENT_CLI"]
  if (told !== undefined && told !== "") return told
  const cache = join(PRODUCT_ROOT, ".tools/tool-cache")
  const [found] = globSync("**/@anthropic-ai/claude-code-linux-*/claude", {
    cwd: cache,
    // What is being installed at this moment is not whole.
    exclude: name => /\.[0-9a-f-]{36}$/.test(name),
  })
  return found === undefined ? null : join(cache, found)
}
