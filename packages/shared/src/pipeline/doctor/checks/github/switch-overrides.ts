import { defineCheck } from "../../check.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import { pass } from "../pass.ts"
import { FIX_ENVIRONMENTS } from "./needed-secrets.ts"

const SWITCHES = ["AUTOFIX_ENABLED", "STAGING_FIX_ENABLED"]

/** A variable of an environment wins over the repository's, where nobody looks for it. */
export const switchOverrides = defineCheck({
  id: "switch-overrides",
  step: "2",
  title: "No environment has a switch of its own",
  why: "It wins over the repository's in its job, so that the switch, once turned off, would not stop that job.",
  breaks: ["pull-request"],
  ask: "Settings → Environments: has autofix-agent, autofix-publish or autofix-report a variable AUTOFIX_ENABLED or STAGING_FIX_ENABLED?",
  read: readOverrides,
  judge: found => {
    if (found.length === 0) return pass("none has")
    const fix = found.map(({ name, environment }) => `gh variable delete ${name} --env ${environment}`).join("; ")
    return { state: "fail", seen: found.map(({ name, environment }) => `${name} in ${environment}`).join(", "), fix }
  },
})

type Override = { readonly name: string; readonly environment: string }

async function readOverrides({ github }: DoctorSources): Promise<Reading<readonly Override[]>> {
  const found: Override[] = []
  for (const environment of FIX_ENVIRONMENTS) {
    const variables = await github.environmentVariables(environment)
    if (variables.kind === "hidden") return variables
    found.push(...SWITCHES.filter(name => variables.value.has(name)).map(name => ({ name, environment })))
  }
  return { kind: "seen", value: found }
}
