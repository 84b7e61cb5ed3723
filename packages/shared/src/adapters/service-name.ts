import type { Service } from "../errors.ts"

const NAMES: Readonly<Record<Service, string>> = {
  datadog: "Datadog",
  jira: "Jira",
  github: "GitHub",
  model: "The model's API",
}

/** A service as people call it. */
export function serviceName(service: Service): string {
  return NAMES[service]
}
