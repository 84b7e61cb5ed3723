import { defineCheck } from "../../check.ts"
import { allSeen } from "../all-seen.ts"

const SOON_DAYS = 21

/** What the sweep has measured of the token in the webhook, whose value Datadog shows nobody. */
export const dispatchToken = defineCheck({
  id: "datadog-dispatch-token",
  step: "1b",
  title: "GitHub takes the token that the webhook sends, and will for a while",
  why: "Alerts get a 401 from GitHub, which Datadog does not try again.",
  breaks: ["dispatch"],
  ask: "Is the token in the webhook the one of the secret DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT, and when does it expire? Datadog shows it to nobody; a deployment puts the secret there.",
  read: async ({ datadog, expected }) => {
    const scope = `{repository:${expected.repository.toLowerCase()}}`
    const valid = await datadog.points(`min:auto_triage.dispatch_token.valid${scope}`, 24)
    const days = await datadog.points(`min:auto_triage.dispatch_token.days_left${scope}`, 24)
    const all = allSeen({ valid, days })
    return all.kind === "seen" && all.value.valid.length === 0
      ? { kind: "hidden", why: "No sweep of the last day has tried the dispatch token" }
      : all
  },
  judge({ valid, days }) {
    const fix =
      "Make a new fine-grained token of the machine user with Contents: write, gh secret set DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT, and run deploy-observability.yml"
    if ((valid.at(-1)?.value ?? 1) < 1) return { state: "fail", seen: "the last sweep had it refused by GitHub", fix }
    const left = days.at(-1)?.value
    if (left !== undefined && left < SOON_DAYS)
      return { state: "warn", seen: `it expires in ${Math.floor(left)} days`, fix }
    return {
      state: "pass",
      seen: left === undefined ? "GitHub took it" : `GitHub took it; ${Math.floor(left)} days are left`,
      fix: null,
    }
  },
})
