import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import { pass } from "../pass.ts"

type Missing = readonly { readonly service: string; readonly path: string }[]

/** The folders of the configuration. */
export const serviceFolders = defineCheck({
  id: "service-folders",
  step: "2",
  title: "The folder of each service exists on the default branch",
  why: "The frames of an error are mapped to files there; without it an error has no suspect, no owner and no fix.",
  breaks: ["fix"],
  ask: "Is each path of services in .github/auto-triage.yml a folder of the repository?",
  read: readMissing,
  judge: (missing): readonly Verdict[] =>
    missing.length === 0
      ? [pass("all are there")]
      : missing.map(({ service, path }) => ({
          state: "fail",
          subject: service,
          seen: `there is no ${path}`,
          fix: `Correct path of the service ${service} in .github/auto-triage.yml`,
        })),
})

const MOST = 60

async function readMissing({ github, expected }: DoctorSources): Promise<Reading<Missing>> {
  const missing: Missing[number][] = []
  for (const { name, path } of expected.config.services.slice(0, MOST)) {
    if (path === null) continue
    const found = await github.pathExists(path)
    if (found.kind === "hidden") return found
    if (!found.value) missing.push({ service: name, path })
  }
  return { kind: "seen", value: missing }
}
