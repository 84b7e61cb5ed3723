import type { SmokeTask } from "./smoke-task.ts"

const USUAL_ENVIRONMENTS = ["staging", "production"]

/** Whether a subject names another service or environment than the test's, and not the test's own. */
export function isElsewhere(subject: string, { config, service, environment }: SmokeTask): boolean {
  const words = new Set(subject.toLowerCase().split(/[^\w.-]+/))
  const other = (own: string, all: readonly string[]): boolean =>
    !words.has(own.toLowerCase()) && all.some(name => words.has(name.toLowerCase()))
  const environments = [...USUAL_ENVIRONMENTS, ...config.productionEnvironments, ...service.environments]
  const services = config.services.map(({ name }) => name)
  return other(service.name, services) || other(environment, environments)
}
