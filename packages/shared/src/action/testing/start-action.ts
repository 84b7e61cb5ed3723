import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"

/** A process that runs the text of an action, as an action's entry does. */
export function startAction(action: string, env: Readonly<Record<string, string>> = {}): ChildProcess {
  const entry = JSON.stringify(join(import.meta.dirname, "../run-action.ts"))
  const script = `import { runAction } from ${entry}; await runAction("test", ${action})`
  const args = ["--conditions=source", "--input-type=module", "--eval", script]
  return spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"], ...env },
  })
}

export async function outputOf(child: ChildProcess): Promise<{ readonly code: unknown; readonly text: string }> {
  let text = ""
  child.stdout?.on("data", (chunk: Buffer) => (text += chunk.toString()))
  const [code] = await once(child, "close")
  return { code, text }
}
