import { defineCheck } from "../../check.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { WORKFLOWS } from "./workflow-paths.ts"

type Found = { readonly checked: number; readonly missing: readonly string[] }

/** A repository that carries the product carries its bundles, too. */
export const localActions = defineCheck({
  id: "local-actions",
  step: "2",
  title: "The actions that the workflows use are there, with their bundles",
  why: "A step whose action or bundle is missing fails before it does anything.",
  breaks: ["triage"],
  ask: "Is there an action.yml and a dist/index.js below actions/ for each step of the error- workflows?",
  read: readMissing,
  judge: ({ checked, missing }): readonly Verdict[] =>
    missing.length === 0
      ? [pass(checked === 0 ? "none is of this repository" : `${checked} actions`)]
      : missing.map(path => ({
          state: "fail",
          subject: path,
          seen: "it is not on the default branch",
          fix: `Restore ${path} from the release that the workflows are of`,
        })),
})

async function readMissing({ github }: DoctorSources): Promise<Reading<Found>> {
  const actions = new Set<string>()
  const called = new Set<string>()
  for (const path of [...WORKFLOWS, ".github/workflows/error-autofix.yml"]) {
    const file = await github.workflow(path)
    if (file.kind === "hidden") return file
    for (const uses of file.value?.uses ?? [])
      if (/^[.$]\/actions\//.test(uses)) actions.add(uses.slice(2))
      else if (/^[.$]\/\.github\/workflows\//.test(uses)) called.add(uses.slice(2))
  }
  const missing: string[] = []
  for (const path of called) {
    const found = await github.pathExists(path)
    if (found.kind === "hidden") return found
    if (!found.value) missing.push(path)
  }
  for (const action of actions)
    for (const path of [`${action}/action.yml`, `${action}/dist/index.js`]) {
      const found = await github.pathExists(path)
      if (found.kind === "hidden") return found
      if (!found.value) missing.push(path)
    }
  return { kind: "seen", value: { checked: actions.size, missing } }
}
