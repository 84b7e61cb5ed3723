import { runContexts } from "../contexts/run-contexts.ts"
import type { Doors } from "../runner-options.ts"
import type { JobDirectories } from "../steps/job-directories.ts"
import type { JobValues } from "./job-values.ts"
import type { JobRequest } from "./job-request.ts"

export type JobPlace = {
  readonly directories: JobDirectories
  readonly doors: Doors
  readonly token: string
  readonly debug: boolean
}

/** The contexts that all steps of a job see. */
export function jobContexts(request: JobRequest, values: JobValues, place: JobPlace): Record<string, unknown> {
  const { instance, job, needs, cell } = request
  const { directories, doors, token } = place
  return {
    github: {
      ...runContexts(instance.run),
      job: job.id,
      token,
      workspace: directories.workspace,
      event_path: directories.eventFile,
      api_url: doors.githubApi,
      server_url: doors.githubServer,
      graphql_url: `${doors.githubApi}/graphql`,
    },
    vars: Object.fromEntries(values.variables),
    secrets: { ...Object.fromEntries(values.secrets), GITHUB_TOKEN: token },
    inputs: values.inputs,
    needs: Object.fromEntries(needs),
    strategy: cell.strategy,
    matrix: cell.matrix,
    runner: {
      name: "GitHub Actions 1",
      os: "Linux",
      arch: process.arch === "arm64" ? "ARM64" : "X64",
      environment: "github-hosted",
      temp: directories.temp,
      tool_cache: directories.tools,
      workspace: directories.parent,
      ...(place.debug ? { debug: "1" } : {}),
    },
  }
}
