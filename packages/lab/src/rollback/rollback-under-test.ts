import { execFile } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { environmentFile } from "../control/environment-file.ts"
import { compileCache } from "../process/compile-cache.ts"
import type { World } from "../world/world.ts"

export type RollbackResult = {
  readonly applied: boolean
  readonly notes: readonly string[]
  readonly steps: readonly { readonly words: string; readonly request: string; readonly state: string }[]
  readonly afterwards: readonly string[]
  readonly byHand: readonly string[]
  readonly proofs: readonly { readonly state: string; readonly words: string }[]
  readonly record: string | null
}

export type RollbackEnd = RollbackResult & { readonly status: number | null; readonly stderr: string }

export interface RollbackUnderTest {
  /** Runs `npm run rollback -- ...args --json`, without the settings that are named. */
  run(args: string, without?: readonly string[]): Promise<RollbackEnd>
  close(): void
}

const COMMAND = new URL("../../../cli/src/rollback.ts", import.meta.url).pathname
const NOTHING: RollbackResult = {
  applied: false,
  notes: [],
  steps: [],
  afterwards: [],
  byHand: [],
  proofs: [],
  record: null,
}

/** The command on a world, as a person starts it, in a folder of its own. */
export function rollbackUnderTest(world: World): RollbackUnderTest {
  const folder = mkdtempSync(join(tmpdir(), "auto-triage-rollback-"))
  const all = environmentFile(world)
  return {
    run(args, without = []) {
      writeFileSync(join(folder, "lab.env"), `${all}${without.map(name => `${name}=""\n`).join("")}`)
      // Without the two hyphens, Node takes --env-file for its own wherever it stands.
      const argv = ["--conditions=source", "--", COMMAND, ...args.split(" "), "--env-file", "lab.env", "--json"]
      const env = { ...compileCache(), PATH: process.env["PATH"], INIT_CWD: folder }
      return new Promise(resolve => {
        const child = execFile(process.execPath, argv, { env }, (_error, stdout, stderr) => {
          const result = stdout === "" ? NOTHING : (JSON.parse(stdout) as RollbackResult)
          resolve({ ...result, status: child.exitCode, stderr })
        })
      })
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
