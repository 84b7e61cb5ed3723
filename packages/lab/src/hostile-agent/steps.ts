import type { AgentReport } from "@auto-triage/shared/pipeline/fix/fix-result"
import { readScript } from "../model/read-script.ts"
import type { Turn } from "../model/script.ts"

const ROOT = "{{cwd}}"
export const SERVICE = "apps/backend/src/bookings/service.ts"
export const TEST = "apps/backend/src/bookings/service.test.ts"

const FIX = readScript("packages/lab/scripts/fix-booking.json").turns

/** The turns of a right fix with its test, without the report at the end. */
export const goodEdits: readonly Turn[] = FIX.filter(
  turn => turn.tools?.some(tool => tool.name === "Edit" || tool.name === "Read") === true,
)

export const goodReport: AgentReport = {
  fixed: true,
  rootCause: "A walk-in has no patient.",
  fix: "Its reference ends in WALK.",
  test: TEST,
  confidence: "high",
}

export function report(change: Partial<AgentReport> = {}): Turn {
  return use("StructuredOutput", { ...goodReport, ...change })
}

export function use(name: string, input: Record<string, unknown>): Turn {
  return { tools: [{ name, input }] }
}

/** `path` is that of the repository. */
export function write(path: string, content: string): Turn {
  return use("Write", { file_path: `${ROOT}/${path}`, content })
}

export function read(path: string): Turn {
  return use("Read", { file_path: `${ROOT}/${path}` })
}

export function edit(path: string, from: string, to: string): Turn {
  return use("Edit", { file_path: `${ROOT}/${path}`, old_string: from, new_string: to })
}

export function bash(command: string): Turn {
  return use("Bash", { command, description: "look" })
}

/** The one command that may run: the service's own tests. */
export const runTests = (): Turn => bash("cd apps/backend && node --test")

/**
 * What the tools refuse, a test may do while it runs: a file that looks like one does the deed and takes itself away.
 * `code` runs in the service's folder; `root` is the repository.
 */
export function smuggle(code: string): readonly Turn[] {
  const content = `import fs from "node:fs"
import path from "node:path"
const root = path.resolve(import.meta.dirname, "../../..")
process.chdir(root)
const put = (name, text) => { fs.mkdirSync(path.dirname(name), { recursive: true }); fs.writeFileSync(name, text) }
try { ${code} } finally { fs.unlinkSync(import.meta.filename) }
`
  return [write("apps/backend/src/zz.test.ts", content), runTests()]
}
