import { METRICS } from "../../../metrics/metric-table.ts"
import type { Reading } from "../../../../ports/reading.ts"
import { defineCheck } from "../../check.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
import { ownMonitors } from "./own-monitors.ts"

type Found = { readonly env: string; readonly title: string; readonly queries: readonly string[] | null }

/** Whether people can see how the pipeline does, and whether it is this version's dashboard. */
export const dashboard = defineCheck({
  id: "datadog-dashboard",
  step: "3",
  title: "Each environment has its dashboard, of metrics that exist",
  why: "Nobody sees how the pipeline does.",
  breaks: [],
  ask: "Dashboards: is there one named auto-triage for each environment, with data?",
  read: readDashboards,
  judge: (found, { expected }) => found.map(one => verdictOn(one, deployCommand(expected))),
})

async function readDashboards({ datadog, expected }: DoctorSources): Promise<Reading<readonly Found[]>> {
  const [all, monitors] = [await datadog.dashboards(), await datadog.monitors()]
  if (all.kind === "hidden") return all
  const found: Found[] = []
  for (const { env } of ownMonitors(monitors.kind === "seen" ? monitors.value : [], expected)) {
    const title = `auto-triage (${env})`
    const own = all.value.find(one => one.title.toLowerCase() === title.toLowerCase())
    if (own === undefined) {
      found.push({ env, title, queries: null })
      continue
    }
    const queries = await datadog.dashboardQueries(own.id)
    if (queries.kind === "hidden") return queries
    found.push({ env, title: own.title, queries: queries.value })
  }
  return { kind: "seen", value: found }
}

function verdictOn({ env, title, queries }: Found, fix: string): Verdict {
  if (queries === null) return { state: "fail", subject: env, seen: `there is no dashboard "${title}"`, fix }
  const unknown = queries
    .flatMap(query => query.match(/auto_triage\.[a-z_.]{1,80}/g) ?? [])
    .find(metric => !Object.hasOwn(METRICS, metric))
  if (unknown !== undefined)
    return { state: "warn", subject: env, seen: `it draws ${unknown}, which nothing sends any more`, fix }
  if (queries.length === 0) return { state: "warn", subject: env, seen: "it draws no metric", fix }
  return pass(`"${title}" draws ${queries.length} queries`, env)
}
