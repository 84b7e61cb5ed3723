import { datadogEdit } from "./datadog-edit.ts"
import { toggled, without } from "./datadog-plants.ts"
import type { Misconfiguration } from "./misconfiguration.ts"
import { one } from "./one.ts"

/** What keys show or may, and what of Datadog is read by them. */
export const datadogKeys: readonly Misconfiguration[] = [
  one("the application key lacks integrations_read", without("integrations-read"), "unknown datadog-scopes"),
  one("the application key lacks dashboards_read", without("dashboards-read"), "unknown datadog-scopes"),
  one(
    "the application key may also write monitors",
    async world => {
      const mends = [await toggled({ keyScopes: ["error_tracking_read", "monitors_write"] })(world)]
      world.datadog.permissions.allow("app-keys")
      return async () => {
        world.datadog.permissions.deny("app-keys")
        for (const mend of mends) await mend()
      }
    },
    "warn datadog-key-limits",
  ),
  one(
    "the first log index takes another service's errors away",
    toggled({
      logIndexes: [
        { name: "small", query: "service:backend-api", days: 1 },
        { name: "main", query: "*", days: 15 },
      ],
    }),
    "warn datadog-log-index",
  ),
  one(
    "the one log index takes staging alone",
    toggled({
      logIndexes: [
        { name: "agent", query: "service:auto-triage-autofix", days: 15 },
        { name: "main", query: "env:staging", days: 15 },
      ],
    }),
    "fail datadog-log-index",
  ),
  one(
    "an exclusion filter throws errors away",
    toggled({
      logIndexes: [{ name: "main", query: "*", days: 15, exclusions: ["status:error -service:auto-triage-autofix"] }],
    }),
    "fail datadog-log-index",
  ),
  one(
    "the dashboard is empty",
    async world => {
      const { dashboards } = (await datadogEdit(world, ["GET", "/api/v1/dashboard"])) as {
        dashboards: readonly { id: string; title: string }[]
      }
      const { id } = dashboards.find(({ title }) => title.includes("production")) ?? { id: "" }
      const whole = (await datadogEdit(world, ["GET", `/api/v1/dashboard/${id}`])) as object
      await datadogEdit(world, ["PUT", `/api/v1/dashboard/${id}`], { ...whole, widgets: [] })
      return async () => void (await datadogEdit(world, ["PUT", `/api/v1/dashboard/${id}`], whole))
    },
    "warn datadog-dashboard",
  ),
]
