import { spawn } from "node:child_process"

export type GitResult = { readonly code: number; readonly stdout: Buffer; readonly stderr: string }

export type GitOptions = {
  readonly input?: Buffer | string
  readonly env?: Readonly<Record<string, string>>
}

/** Environment in which git sees neither the user's configuration nor a surrounding repository. */
export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !name.startsWith("GIT_"),
  )
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
    ...extra,
  }
}

/** Runs git to its end; a non-zero exit is a result, not an error. */
export function tryGit(directory: string, args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, { cwd: directory, env: gitEnvironment(options.env) })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk))
    child.stdin.on("error", () => undefined)
    child.on("error", reject)
    child.on("close", code =>
      resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8") }),
    )
    child.stdin.end(options.input ?? "")
  })
}

/** Runs git and returns its output as text; throws with git's own words where it fails. */
export async function runGit(directory: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  const result = await tryGit(directory, args, options)
  if (result.code !== 0) throw new Error(`git ${args[0]} failed in ${directory}: ${result.stderr.trim()}`)
  return result.stdout.toString("utf8")
}
