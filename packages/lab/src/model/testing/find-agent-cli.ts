import { spawnSync } from "node:child_process"
import { globSync } from "node:fs"
import { join } from "node:path"
import process from "node:process"
import { PRODUCT_ROOT } from "../../world/product-files.ts"

/** The agent's program: of AUTO_TRIAGE_AGENT_CLI, of the tool cache, or installed into it now. Else why there is none. */
export type AgentCli =
  | { readonly program: string; readonly missing: null }
  | { readonly program: null; readonly missing: string }

export function findAgentCli(): AgentCli {
  const told = process.env["AUTO_TRIAGE_AGENT_CLI"]
  if (told !== undefined && told !== "") return { program: told, missing: null }
  const cache = join(PRODUCT_ROOT, ".tools/tool-cache")
  const [found] = globSync("**/@anthropic-ai/claude-code-linux-*/claude", {
    cwd: cache,
    // What is being installed at this moment is not whole.
    exclude: name => /\.[0-9a-f-]{36}$/.test(name),
  })
  return found === undefined ? install() : { program: join(cache, found), missing: null }
}

// `npm test` has done this before; whoever runs one test of a fresh clone has not.
function install(): AgentCli {
  const script = join(PRODUCT_ROOT, "actions/autofix-agent/src/testing/install-for-tests.ts")
  const { status, stdout, stderr, error } = spawnSync(process.execPath, ["--conditions=source", script], {
    encoding: "utf8",
  })
  if (status === 0) return { program: stdout.trim(), missing: null }
  return { program: null, missing: error?.message ?? stderr.trim() }
}
