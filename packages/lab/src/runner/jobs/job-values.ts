import { readEnvironment } from "./read-environment.ts"
import { jobScope } from "./job-scope.ts"
import type { JobRequest } from "./job-request.ts"

export type JobValues = {
  readonly environment: string | null
  readonly variables: ReadonlyMap<string, string>
  /** Without the job's token. */
  readonly secrets: ReadonlyMap<string, string>
  readonly inputs: Readonly<Record<string, unknown>>
}

/**
 * Variables, secrets and inputs of a job: those of its environment win over the repository's. Lab URLs in them are
 * rewritten to the job's own doors.
 */
export function jobValues(request: JobRequest, translate: (value: string) => string): JobValues {
  const { instance, job, needs, cell } = request
  const { host } = instance.engine
  const { repository } = instance.run
  const environment = readEnvironment(job.raw["environment"], jobScope(instance, needs, cell))
  const own = environment === null ? null : host.environment(repository, environment)
  const merge = (...maps: readonly (ReadonlyMap<string, string> | undefined)[]): ReadonlyMap<string, string> =>
    new Map(maps.flatMap(map => [...(map ?? [])].map(([name, value]) => [name, translate(value)] as const)))
  const inputs = Object.entries(instance.inputs).map(([name, value]) => [
    name,
    typeof value === "string" ? translate(value) : value,
  ])
  return {
    environment,
    variables: merge(host.variables(repository), own?.variables),
    secrets: merge(instance.secrets, own?.secrets),
    inputs: Object.fromEntries(inputs) as Record<string, unknown>,
  }
}
