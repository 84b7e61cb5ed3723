import { spawnSync } from "node:child_process"

/**
 * Runs git in a directory and returns what it printed.
 * @throws Error with git's own words
 */
export function git(directory: string, ...args: readonly string[]): string {
  const result = spawnSync("git", args, {
    cwd: directory,
    encoding: "utf8",
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0" },
    maxBuffer: 64 * 1024 * 1024,
  })
  if (result.error) throw result.error
  if (result.status !== 0)
    throw new Error(`git ${args[0] ?? ""} failed with exit code ${result.status}: ${result.stderr.trim()}`)
  return result.stdout
}
