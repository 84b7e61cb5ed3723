import { readFileSync } from "node:fs"
import process from "node:process"

/** What the runner tells an action about its run; the only reader of the environment besides inputs. */
export type ActionEnvironment = {
  readonly repository: string
  readonly eventName: string
  readonly runId: string
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
    runAttempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? "1"),
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    sha: env["GITHUB_SHA"] ?? "",
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    serverUrl,
    workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    temp: env["RUNNER_TEMP"] ?? env["TMPDIR"] ?? "/tmp",
    path: env["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
    event: readEvent(env["GITHUB_EVENT_PATH"]),
  }
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === "") return {}
  return JSON.parse(readFileSync(path, "utf8"))
}
