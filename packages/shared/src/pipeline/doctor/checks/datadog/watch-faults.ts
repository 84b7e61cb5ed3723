import type { MonitorFacts } from "../../../../ports/datadog-inspection.ts"
import type { Expected } from "../../doctor-sources.ts"

export type Watch = {
  readonly metric: string
  /** What nobody is told of without it. */
  readonly says: string
  /** Query of the Terraform module up to its threshold; SCOPE stands for the repository, and the environment where it has one. */
  readonly query: string
  /** Whether the monitor also speaks where no data comes. */
  readonly onSilence: boolean
  /** The thresholds that make sense. */
  readonly limit: (expected: Expected) => readonly [lowest: number, highest: number]
}

/** Nobody means a warning that comes only after ten times what a day may cost; a budget that was lowered is not told of. */
const FAR_TOO_MUCH = 10
const USUAL_USD_PER_DAY = 20
const MOST_DAYS = 30

const one = (): readonly [number, number] => [1, 1]

/** What the Terraform module watches. */
export const WATCHES: readonly Watch[] = [
  {
    metric: "auto_triage.heartbeat",
    says: "the sweep is silent",
    query: "sum(last_1h):sum:auto_triage.heartbeat{repository}.as_count() <",
    onSilence: true,
    limit: one,
  },
  {
    metric: "auto_triage.sweep.lost_alerts",
    says: "alerts are lost",
    query: "max(last_30m):max:auto_triage.sweep.lost_alerts{repository,environment} >",
    onSilence: false,
    limit: () => [0, 0],
  },
  {
    metric: "auto_triage.dispatch_token.valid",
    says: "GitHub refuses the dispatch token",
    query: "min(last_1h):min:auto_triage.dispatch_token.valid{repository} <",
    onSilence: false,
    limit: one,
  },
  {
    metric: "auto_triage.dispatch_token.days_left",
    says: "the dispatch token expires soon",
    query: "min(last_1h):min:auto_triage.dispatch_token.days_left{repository} <",
    onSilence: false,
    limit: () => [1, MOST_DAYS],
  },
  {
    metric: "auto_triage.fix.cost_usd",
    says: "fixes cost too much",
    query: "sum(last_1d):sum:auto_triage.fix.cost_usd{repository,environment}.as_count() >",
    onSilence: false,
    limit: ({ config }) => [0, Math.max(config.autofix.maxUsdPerDay, USUAL_USD_PER_DAY) * FAR_TOO_MUCH],
  },
]

/** What keeps a monitor from telling what it is for; null where nothing does. */
export function watchFault(
  monitor: MonitorFacts,
  watch: Watch,
  about: Expected & { readonly env: string },
): string | null {
  const { query, message, notifiesNoData } = monitor
  const repository = `repository:${about.repository.toLowerCase()}`
  const wanted = watch.query
    .replace("{repository}", `{${repository}}`)
    .replace("{repository,environment}", `{${repository},environment:${about.env}}`)
  const given = compact(query)
  if (!given.startsWith(compact(wanted))) return `its query is ${query}, and should begin with ${wanted}`
  const threshold = Number(given.slice(compact(wanted).length) || Number.NaN)
  const [lowest, highest] = watch.limit(about)
  if (!(threshold >= lowest && threshold <= highest))
    return `its threshold is ${given.slice(compact(wanted).length)}, which is ${threshold > highest ? "too much" : "too little"} to tell that ${watch.says}`
  if (watch.onSilence && !notifiesNoData) return "it does not tell of missing data, which a dead sweep sends"
  return message.replace(/\{\{[^}]{0,200}\}\}/g, "").trim() === "" ? "its message is empty" : null
}

function compact(query: string): string {
  return query.replace(/\s/g, "").toLowerCase()
}
