import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"

type Switch = { readonly name: string; readonly on: string; readonly off: string }

const SWITCHES: readonly Switch[] = [
  {
    name: "AUTOFIX_ENABLED",
    on: "the gate decides for fixes, and pull requests open",
    off: "tickets only, no fix starts",
  },
  { name: "STAGING_FIX_ENABLED", on: "errors of staging are fixed too", off: "only errors of production are fixed" },
  {
    name: "DATADOG_AUTOFIX_STAGING_ENABLED",
    on: "the next deployment makes staging's monitors and webhook",
    off: "staging has no monitors",
  },
]

/** The three variables of the runbook and what their values mean. Only exactly `true` switches on. */
export const switches = defineCheck({
  id: "switches",
  step: "2",
  title: "Each switch says exactly true or false",
  why: "Anything that is not exactly true is off, also where somebody meant on, or believes that it is off by being told otherwise.",
  breaks: ["fix", "pull-request", "monitor"],
  ask: "Settings → Secrets and variables → Actions → Variables: which value has each of AUTOFIX_ENABLED, STAGING_FIX_ENABLED, DATADOG_AUTOFIX_STAGING_ENABLED?",
  read: async ({ github }) => {
    const [own, shared] = [await github.variables(), await github.organizationVariables()]
    if (own.kind === "hidden") return own
    return { kind: "seen", value: { own: own.value, shared: shared.kind === "seen" ? shared.value : null } }
  },
  judge: ({ own, shared }) =>
    SWITCHES.map(one => {
      const inherited = shared?.get(one.name)
      if (own.has(one.name) || inherited === undefined) return judgeSwitch(one, own.get(one.name))
      return {
        state: "warn",
        subject: one.name,
        seen: `it is ${JSON.stringify(inherited)} by the organisation, so other repositories switch with it, and gh variable set here does not show it`,
        fix: `gh variable set ${one.name} --body ${inherited === "true" ? "true" : "false"}: the repository's own wins`,
      }
    }),
})

function judgeSwitch({ name, on, off }: Switch, value: string | undefined): Verdict {
  if (value === undefined) return pass(`not set: ${off}`, name)
  if (value === "false" || value === "") return pass(`${value === "" ? "empty" : "false"}: ${off}`, name)
  if (value === "true") {
    if (name !== "STAGING_FIX_ENABLED") return pass(`true: ${on}`, name)
    return {
      state: "warn",
      subject: name,
      seen: `true: ${on}`,
      fix: `After the test in staging: gh variable set ${name} --body false`,
    }
  }
  // The actions trim, conditions of workflows and shells do not: each reads such a value in its own way.
  const counts = value.trim() === "true" ? `which counts as on in some places: ${on}` : `which counts as off: ${off}`
  return {
    state: "fail",
    subject: name,
    seen: `its value is ${JSON.stringify(value)}, ${counts}`,
    fix: `gh variable set ${name} --body true, or --body false: in small letters, without blanks`,
  }
}
