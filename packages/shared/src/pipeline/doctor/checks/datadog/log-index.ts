import type { LogIndexFacts } from "../../../../ports/datadog-inspection.ts"
import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { takesErrors } from "./takes-errors.ts"
import { takesService } from "./takes-service.ts"

const AGENT = "auto-triage-autofix"
const PAGE = "Logs → Configuration → Indexes"

/** Whether logs are kept that a fix's proof and tickets' samples are read from. */
export const logIndex = defineCheck({
  id: "datadog-log-index",
  step: "4",
  title: "Log indexes keep the agent's telemetry and the services' errors long enough",
  why: "The latency of a run is not found and it counts at its limit; tickets have no stack.",
  breaks: ["telemetry", "ticket"],
  ask: `${PAGE}: does an index take service:${AGENT} and the services' error logs, for at least 7 days, without an exclusion filter on them? The scope logs_read_config shows it to the doctor.`,
  read: ({ datadog }) => datadog.logIndexes(),
  judge(indexes, { expected }) {
    const { services, samples } = expected.config
    const wanted = [
      AGENT,
      ...services.filter(({ tracks }) => tracks.length === 0 || tracks.includes("logs")).map(({ name }) => name),
    ]
    const env = expected.config.productionEnvironments[0] ?? "production"
    const verdicts = wanted.flatMap(service => verdictOn(indexes, service, { hours: samples.windowHours, env }) ?? [])
    return verdicts.length > 0 ? verdicts : pass(`${indexes.length} indexes keep them`)
  },
})

function verdictOn(
  indexes: readonly LogIndexFacts[],
  service: string,
  { hours, env }: { readonly hours: number; readonly env: string },
): Verdict | null {
  const subject = `service:${service}`
  // The agent's telemetry is of no environment and no error.
  const takes = (filter: string): boolean | null =>
    service === AGENT ? takesService(filter, service) : takesErrors(filter, service, env)
  // A log goes to the first index whose filter takes it.
  const index = indexes.find(({ filter }) => takes(filter) !== false)
  if (index === undefined)
    return {
      state: "fail",
      subject,
      seen: "no index takes its logs",
      fix: `${PAGE} → New Index with the filter ${subject}`,
    }
  const { name, exclusions, days } = index
  if (takes(index.filter) === null)
    return {
      state: "unknown",
      subject,
      seen: `whether the index "${name}" takes its logs depends on more than the service: ${index.filter}`,
      fix: `${PAGE}: do logs of ${subject} get into an index?`,
    }
  if (index.full)
    return {
      state: "fail",
      subject,
      seen: `the daily limit of the index "${name}" is used up`,
      fix: `${PAGE} → ${name}: raise the limit`,
    }
  const whole = exclusions.filter(({ share }) => share >= 1)
  const dropped = whole.find(({ filter }) => takes(filter) === true)
  if (dropped !== undefined)
    return {
      state: "fail",
      subject,
      seen: `an exclusion filter of the index "${name}" throws its logs away`,
      fix: `${PAGE} → ${name} → Exclusion filters: take out ${dropped.filter || "*"}`,
    }
  const doubtful = whole.find(({ filter }) => takes(filter) === null)
  if (doubtful !== undefined)
    return {
      state: "unknown",
      subject,
      seen: `whether an exclusion filter of the index "${name}" throws its logs away depends on more than the service: ${doubtful.filter}`,
      fix: `${PAGE} → ${name} → Exclusion filters: does it leave the logs of ${subject} alone?`,
    }
  if (days !== null && days * 24 < hours && service !== AGENT)
    return {
      state: "warn",
      subject,
      seen: `the index "${name}" keeps logs for ${days} days, and samples are looked for over ${hours} hours`,
      fix: `${PAGE} → ${name}: keep them longer, or set samples.window-hours: ${days * 24} in .github/auto-triage.yml`,
    }
  return null
}
