import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { NEEDED_SCOPES } from "./needed-scopes.ts"

const OPTIONAL = ["logs_read_config", "apm_retention_filter_read", "error_tracking_write", "user_app_keys"]

/** Whether the application key can do more than it is for. */
export const keyLimits = defineCheck({
  id: "datadog-key-limits",
  step: "3",
  title: "DATADOG_APP_KEY has no more scopes than needed",
  why: "Whoever gets hold of the key can change what Datadog watches.",
  breaks: [],
  ask: "Organization Settings → Application Keys: does the key show scopes, and none that ends in _write?",
  read: ({ datadog }) => datadog.keyScopes(),
  judge(scopes) {
    if (scopes === "limited") return pass("the key is limited: it may not even list its owner's keys")
    const edit = "Organization Settings → Application Keys → Edit scopes: leave those that docs/doctor.md lists"
    if (scopes === null)
      return { state: "warn", seen: "the key has no scopes: it may do whatever its owner may", fix: edit }
    const needed: readonly string[] = [...NEEDED_SCOPES.map(({ scope }) => scope), ...OPTIONAL]
    const more = scopes.filter(scope => !needed.includes(scope))
    return more.length === 0
      ? pass(`${scopes.length} scopes, all of use`)
      : { state: "warn", seen: `the key has scopes that nothing needs: ${more.slice(0, 10).join(", ")}`, fix: edit }
  },
})
