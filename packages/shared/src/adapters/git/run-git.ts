import { spawn } from "node:child_process"
import { devNull } from "node:os"

export type GitEnd = {
  /** Null where git was killed: at the time limit, or because it printed too much. */
  readonly code: number | null
  readonly stdout: Buffer
  /** First kilobytes. */
  readonly stderr: string
}

export type GitCall = {
  readonly cwd: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly input?: Buffer | string
  readonly maxBytes?: number
  readonly timeoutMs?: number
}

// Nothing of the caller's environment: variables such as GIT_DIR, GIT_INDEX_FILE or GIT_EXTERNAL_DIFF change what git
// does, and its configuration files can name programs to run.
const CLEAN: Readonly<Record<string, string>> = {
  PATH: "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin",
  HOME: devNull,
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_SYSTEM: devNull,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_ATTR_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "",
  // A few bytes of a binary patch can ask for gigabytes. Kilobytes without a unit would be bytes.
  GIT_ALLOC_LIMIT: "256m",
}
const SAFE_CONFIG = [
  "safe.directory=*",
  `core.hooksPath=${devNull}`,
  `core.attributesFile=${devNull}`,
  "core.fsmonitor=false",
  "core.protectNTFS=true",
  "core.protectHFS=true",
  "core.quotePath=true",
  "core.autocrlf=false",
  "protocol.allow=never",
  "gc.auto=0",
].flatMap(setting => ["-c", setting])

const MAX_BYTES = 256 * 1024 * 1024
const MAX_STDERR = 8_192
const TIMEOUT_MS = 60_000

/** Runs git once, with an environment and a configuration of our own. Rejects only where git cannot be started. */
export function runGit(call: GitCall): Promise<GitEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", [...SAFE_CONFIG, "--no-pager", "--literal-pathspecs", ...call.args], {
      cwd: call.cwd,
      env: { ...CLEAN, ...call.env },
      stdio: ["pipe", "pipe", "pipe"],
    })
    const out: Buffer[] = []
    let bytes = 0
    let stderr = ""
    const timer = setTimeout(() => child.kill("SIGKILL"), call.timeoutMs ?? TIMEOUT_MS)
    child.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > (call.maxBytes ?? MAX_BYTES)) child.kill("SIGKILL")
      else out.push(chunk)
    })
    child.stderr.on("data", (chunk: Buffer) => {
      if (stderr.length < MAX_STDERR) stderr += chunk.toString("utf8").slice(0, MAX_STDERR)
    })
    // Git may end before it has read everything.
    child.stdin.on("error", () => undefined)
    child.stdin.end(call.input ?? "")
    child.on("error", error => {
      clearTimeout(timer)
      reject(error)
    })
    child.on("close", code => {
      clearTimeout(timer)
      resolve({ code, stdout: Buffer.concat(out), stderr })
    })
  })
}
