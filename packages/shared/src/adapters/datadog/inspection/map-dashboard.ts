import type { DashboardFacts } from "../../../ports/datadog-inspection.ts"
import { asAttributes } from "../attributes.ts"

/** The list of dashboards, without their widgets. */
export function mapDashboards(body: unknown): readonly DashboardFacts[] {
  const { dashboards } = asAttributes(body)
  return (Array.isArray(dashboards) ? dashboards : []).flatMap((item: unknown) => {
    const { id, title, description } = asAttributes(item)
    if (typeof id !== "string" || typeof title !== "string") return []
    return [{ id, title, description: typeof description === "string" ? description : "" }]
  })
}

/** Every metric query of a dashboard, those within groups included. */
export function mapQueries(body: unknown): readonly string[] {
  return widgetsOf(body).flatMap(widget => {
    const definition = asAttributes(asAttributes(widget)["definition"])
    const requests: readonly unknown[] = Array.isArray(definition["requests"]) ? definition["requests"] : []
    const own = requests.flatMap(request => {
      const { queries } = asAttributes(request)
      return (Array.isArray(queries) ? queries : []).flatMap((query: unknown) => {
        const { data_source: source, query: text } = asAttributes(query)
        return source === "metrics" && typeof text === "string" ? [text] : []
      })
    })
    return [...own, ...mapQueries(definition)]
  })
}

function widgetsOf(body: unknown): readonly unknown[] {
  const { widgets } = asAttributes(body)
  return Array.isArray(widgets) ? widgets : []
}
