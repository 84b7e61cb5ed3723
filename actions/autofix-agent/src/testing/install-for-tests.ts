// Installs the agent's program for the tests, as the action does and into the tool cache that they share; prints its path:
//   node --conditions=source actions/autofix-agent/src/testing/install-for-tests.ts [--if-possible]
import { join, resolve } from "node:path"
import process from "node:process"
import { parseArgs } from "node:util"
import { installCli } from "../cli/install-cli.ts"

const root = resolve(import.meta.dirname, "../../../..")
const { values } = parseArgs({ options: { "if-possible": { type: "boolean", default: false } } })
const env = Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? ""]))
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

try {
  const { program } = await installCli({
    pinned: join(root, "actions/autofix-agent/agent-cli"),
    keptIn: join(root, ".tools/tool-cache/auto-triage-agent-cli"),
    env,
    log: quiet,
  })
  process.stdout.write(`${program}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  // A machine without the registry still runs every test that needs no agent; the others are skipped with the reason.
  process.exitCode = values["if-possible"] ? 0 : 1
}
