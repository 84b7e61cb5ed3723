import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import { ENVIRONMENT_SECRETS, SECRET_NAMES } from "./needed-secrets.ts"

// The address may be a variable: then links in summaries can be read.
const NAMES = [...SECRET_NAMES.filter(name => name !== "JIRA_BASE_URL" && name !== "AUTOFIX_APP_ID"), "DOCTOR_TOKEN"]

/** A variable is shown to all who may read the repository's settings, and in logs. */
export const secretsInVariables = defineCheck({
  id: "secrets-in-variables",
  step: "2",
  title: "No secret is kept as a variable",
  why: "Variables are shown in the settings and in logs, and no job reads a secret from there.",
  breaks: ["triage"],
  ask: "Settings → Secrets and variables → Actions → Variables: is there a key or token?",
  read: readFound,
  judge: found => {
    if (found.length === 0) return pass("none")
    const fix = found.map(
      ({ name, flag }) => `gh variable delete ${name}${flag}, make a new key, gh secret set ${name}`,
    )
    return {
      state: "fail",
      seen: `${found.map(({ name, of }) => `${name} of ${of}`).join(", ")}: a variable, which anybody in the repository can read`,
      fix: fix.join("; "),
    }
  },
})

type Found = { readonly name: string; readonly of: string; readonly flag: string }

async function readFound({ github, expected }: DoctorSources): Promise<Reading<readonly Found[]>> {
  const own = await github.variables()
  if (own.kind === "hidden") return own
  const organization = expected.repository.split("/")[0] ?? ""
  const places = [
    { of: "the repository", flag: "", reading: own },
    { of: "the organisation", flag: ` --org ${organization}`, reading: await github.organizationVariables() },
  ]
  for (const environment of Object.keys(ENVIRONMENT_SECRETS))
    places.push({
      of: environment,
      flag: ` --env ${environment}`,
      reading: await github.environmentVariables(environment),
    })
  const found = places.flatMap(({ of, flag, reading }) =>
    reading.kind === "hidden" ? [] : NAMES.filter(name => reading.value.has(name)).map(name => ({ name, of, flag })),
  )
  return { kind: "seen", value: found }
}
