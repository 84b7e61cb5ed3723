import { readFileSync } from "node:fs"
import { dirname } from "node:path"
import process from "node:process"

const NETWORK =
  /^(?:(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|npm_config_(?:registry|cafile|(?:https_)?proxy))$/i

/** What the runner tells an action about its run; the only reader of the environment besides inputs. */
export type ActionEnvironment = {
  readonly repository: string
  readonly eventName: string
  readonly runId: string
  /** Counts the runs of one workflow; 0 where the runner does not say. */
  readonly runNumber: number
  readonly runAttempt: number
  readonly runUrl: string
  readonly sha: string
  readonly apiUrl: string
  readonly serverUrl: string
  readonly workspace: string
  /** Folder for files that a later step of the same job reads. */
  readonly temp: string
  /** PATH, with the tools that earlier steps set up. */
  readonly path: string
  readonly home: string
  /** Folder of tools that the runner keeps from job to job; empty where it keeps none. */
  readonly toolCache: string
  /** What programs need to reach the network here: proxies, certificates, npm's registry. */
  readonly network: Readonly<Record<string, string>>
  /** Folder of the action's action.yml. */
  readonly actionFolder: string
  readonly event: unknown
}

export function readEnvironment(): ActionEnvironment {
  const env = process.env
  const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com"
  const repository = env["GITHUB_REPOSITORY"] ?? ""
  const runId = env["GITHUB_RUN_ID"] ?? ""
  return {
    repository,
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    runId,
    runNumber: numberOf(env["GITHUB_RUN_NUMBER"], 0),
    runAttempt: numberOf(env["GITHUB_RUN_ATTEMPT"], 1),
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    sha: env["GITHUB_SHA"] ?? "",
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    serverUrl,
    workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    temp: env["RUNNER_TEMP"] ?? env["TMPDIR"] ?? "/tmp",
    path: env["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
    home: env["HOME"] ?? "/",
    toolCache: env["RUNNER_TOOL_CACHE"] ?? "",
    network: pick(env, NETWORK),
    actionFolder: dirname(dirname(process.argv[1] ?? "")),
    event: readEvent(env["GITHUB_EVENT_PATH"]),
  }
}

function numberOf(text: string | undefined, missing: number): number {
  return text === undefined ? missing : Number(text)
}

function pick(env: NodeJS.ProcessEnv, name: RegExp): Record<string, string> {
  const entries = Object.entries(env).flatMap(([key, value]) =>
    value !== undefined && name.test(key) ? [[key, value] as const] : [],
  )
  return Object.fromEntries(entries)
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === "") return {}
  return JSON.parse(readFileSync(path, "utf8"))
}
