import type { ServiceConfig } from "../../../../config/config.ts"

export type MonitorKind = "new-issue" | "high-impact"

/** The query that the Terraform module gives a monitor of this service; the same words, so that they can be compared. */
export function expectedQuery(kind: MonitorKind, service: ServiceConfig, env: string): string {
  const { source, newAbove, impactAbove, impactWindow } = service.monitors
  const term = /^[\p{L}0-9_.-]+$/u.test(service.name) ? `service:${service.name}` : `service:\\"${service.name}\\"`
  const [what, window, above] = kind === "new-issue" ? ["new", "1d", newAbove] : ["impact", impactWindow, impactAbove]
  return `error-tracking("${term} env:${env}").source("${source}").${what}().rollup("count").by("issue.id").last("${window}") > ${above}`
}
