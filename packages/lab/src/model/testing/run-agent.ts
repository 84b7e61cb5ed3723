import { execFileSync, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

export type AgentRun = {
  readonly code: number | null
  /** The program's result object; null where it printed none. */
  readonly result: Readonly<Record<string, unknown>> | null
  readonly errors: string
}

type Order = {
  readonly cli: string
  readonly model: string
  readonly key: string
  readonly prompt?: string
  /** Where telemetry goes, with its key and the names of the run. */
  readonly otlp?: { readonly url: string; readonly key: string; readonly resource: string }
  readonly flags?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the real agent on a repository of one file, and tells how that file looks afterwards. */
export async function runAgent(order: Order): Promise<AgentRun & { readonly file: string }> {
  const folder = mkdtempSync(join(tmpdir(), "auto-triage-agent-"))
  try {
    const repository = join(folder, "a repository")
    for (const name of ["home", "tmp"]) mkdirSync(join(folder, name))
    mkdirSync(repository)
    writeFileSync(join(repository, "price.js"), "export const price = 1\n")
    execFileSync("git", ["init", "--quiet"], { cwd: repository })
    const run = await start(order, { folder, repository })
    return { ...run, file: execFileSync("cat", ["price.js"], { cwd: repository, encoding: "utf8" }) }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function start(order: Order, place: { readonly folder: string; readonly repository: string }): Promise<AgentRun> {
  const env = {
    PATH: "/usr/local/bin:/usr/bin:/bin",
    HOME: join(place.folder, "home"),
    TMPDIR: join(place.folder, "tmp"),
    LANG: "C.UTF-8",
    ANTHROPIC_BASE_URL: order.model,
    ANTHROPIC_API_KEY: order.key,
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    CLAUDE_CODE_MAX_RETRIES: "2",
    ...telemetryOf(order),
    ...order.env,
  }
  const child = spawn(order.cli, [...FLAGS, ...(order.flags ?? [])], { cwd: place.repository, env })
  const output = { stdout: "", stderr: "" }
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (piece: string) => (output[name] += piece))
  child.stdin.end(order.prompt ?? "Mend it.")
  return new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("close", code => resolve({ code, result: parsed(output.stdout), errors: output.stderr }))
  })
}

const FLAGS = [
  ..."-p --output-format json --restricted --strict-mcp-config --tools Read,Edit,Glob".split(" "),
  ..."--allowedTools Edit(price.js) --permission-mode dontAsk --permission-prompts none".split(" "),
  ..."--disable-slash-commands --no-session-persistence --model claude-opus-5-5 --max-turns 8".split(" "),
]

function telemetryOf({ otlp }: Order): Record<string, string> {
  if (otlp === undefined) return {}
  return {
    CLAUDE_CODE_ENABLE_TELEMETRY: "1",
    OTEL_METRICS_EXPORTER: "otlp",
    OTEL_LOGS_EXPORTER: "otlp",
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf",
    OTEL_EXPORTER_OTLP_ENDPOINT: otlp.url,
    OTEL_EXPORTER_OTLP_HEADERS: `dd-api-key=${otlp.key}`,
    OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE: "delta",
    OTEL_RESOURCE_ATTRIBUTES: otlp.resource,
    CLAUDE_CODE_OTEL_SHUTDOWN_TIMEOUT_MS: "10000",
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>
  } catch {
    return null
  }
}
