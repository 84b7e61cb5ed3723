import { type ChildProcess, spawn } from "node:child_process"
import { createInterface } from "node:readline"

export type Ran = { readonly status: number | null; readonly text: string }

/** Runs a script in bash until its first failing command; `heard` gets each line as it is said. Both streams are kept. */
export async function runScript(
  script: string,
  given: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly heard?: (line: string) => void },
): Promise<Ran> {
  const child = spawn("bash", ["-e", "-o", "pipefail", "-c", script], {
    cwd: given.cwd,
    env: given.env,
    stdio: ["ignore", "pipe", "pipe"],
  })
  const lines: string[] = []
  const listen = (line: string): void => {
    lines.push(line)
    given.heard?.(line)
  }
  createInterface({ input: child.stdout }).on("line", listen)
  createInterface({ input: child.stderr }).on("line", listen)
  const status = await ended(child)
  return { status, text: lines.join("\n") }
}

/** The exit status of a process, after all that it said; null where a signal ended it. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise(resolve => child.on("close", resolve))
}
