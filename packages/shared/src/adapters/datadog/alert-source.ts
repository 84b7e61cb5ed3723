import type { AlertSource, IssueQuery, MonitorSource, WatchMonitor } from "../../ports/alert-source.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { askJson, type DatadogAccess } from "./ask-json.ts"
import { asAttributes } from "./attributes.ts"
import { mapOpenIssues } from "./map-open-issues.ts"
import { mapWatchMonitor } from "./map-watch-monitor.ts"
import { activeDowntimes, type Mute } from "./mutes.ts"
import { searchIssues } from "./search-issues.ts"

export type AlertSourceOptions = DatadogAccess & {
  /** Epoch milliseconds, UTC. */
  readonly now: () => number
}

const MOST_MONITORS = 1000
const DOWNTIMES_PAGE = 100
const MOST_DOWNTIME_PAGES = 5
const PERSONAS: Readonly<Record<MonitorSource, string>> = {
  all: "ALL",
  backend: "BACKEND",
  browser: "BROWSER",
  mobile: "MOBILE",
}

/** Monitors, downtimes and issues of Datadog. */
export function createDatadogAlertSource(options: AlertSourceOptions): AlertSource {
  return {
    async monitors() {
      const path = "/api/v1/monitor"
      const answer = await askJson(options, {
        method: "GET",
        path,
        query: { monitor_tags: "auto-triage:new-issue", page: "0", page_size: String(MOST_MONITORS) },
        what: "the monitors",
        scope: "monitors_read",
      })
      if (!Array.isArray(answer))
        throw unreadableAnswer({ service: "datadog", request: `GET ${path}`, ambiguous: false })
      const downtimes = answer.length === 0 ? [] : await readDowntimes(options)
      const how = { downtimes, now: options.now() }
      const monitors = answer.map((body: unknown) => mapWatchMonitor(body, how))
      return {
        monitors: monitors.filter((monitor): monitor is WatchMonitor => monitor !== null),
        cut: answer.length >= MOST_MONITORS,
      }
    },
    async openIssues(query) {
      const found = await searchIssues(options, searchFor(query))
      return { issues: mapOpenIssues(found), cut: found.cut }
    },
  }
}

/** A monitor shows mutes of the older kind alone; those that people set today are downtimes. */
async function readDowntimes(options: AlertSourceOptions): Promise<readonly Mute[]> {
  const found: Mute[] = []
  for (let page = 0; page < MOST_DOWNTIME_PAGES; page++) {
    const answer = await askJson(options, {
      method: "GET",
      path: "/api/v2/downtime",
      query: {
        current_only: "true",
        "page[offset]": String(page * DOWNTIMES_PAGE),
        "page[limit]": String(DOWNTIMES_PAGE),
      },
      what: "the downtimes, which say what is muted",
      scope: "monitors_downtime",
    })
    found.push(...activeDowntimes(answer))
    const { data } = asAttributes(answer)
    if (!Array.isArray(data) || data.length < DOWNTIMES_PAGE) break
  }
  return found
}

function searchFor({ environment, services, source, from, to }: IssueQuery): object {
  const names = services.map(termOf)
  const service = names.length === 1 ? `service:${names[0]}` : `service:(${names.join(" OR ")})`
  return {
    query: `env:${termOf(environment)} ${service}`,
    from,
    to,
    persona: PERSONAS[source],
    order_by: "FIRST_SEEN",
    states: ["OPEN"],
  }
}

/** Quoted where a character of it would mean something to the search. */
function termOf(value: string): string {
  return /^[\w.-]+$/.test(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`
}
