import type { OfferedTransitions } from "../../../../ports/jira-inspection.ts"
import type { Config } from "../../../../config/config.ts"
import type { Reading } from "../../../../ports/reading.ts"
import { defineCheck } from "../../check.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"

/** Whether tickets can go where fixes and errors that come back send them. */
export const transitions = defineCheck({
  id: "jira-transitions",
  step: "2",
  title: "The transitions of the configuration are there, and one leads out of Done",
  why: "Tickets stay where they are: an error that comes back gets a new one, and a fix does not show.",
  breaks: ["seen-again", "clean-up"],
  ask: "Project settings → Workflows: are there the transitions of autofix.transitions, and one out of Done that the service account may go?",
  read: readOffered,
  judge(offered, { expected: { config } }) {
    const faults = [...reopening(offered, config), ...ofFixes(offered, config)]
    return faults.length > 0 ? faults : pass(`as seen on tickets in ${offered.map(({ status }) => status).join(", ")}`)
  },
})

async function readOffered({ jira, expected }: DoctorSources): Promise<Reading<OfferedTransitions>> {
  const { project, labels } = expected.config.jira
  const reading = await jira.offeredTransitions(project, labels[0] ?? "auto-triage")
  return reading.kind === "seen" && reading.value.length === 0
    ? { kind: "hidden", why: "Jira shows transitions on tickets alone, and there is none yet" }
    : reading
}

function reopening(offered: OfferedTransitions, { jira }: Config): readonly Verdict[] {
  const done = offered.filter(status => status.done)
  if (jira.whenDone !== "reopen" || done.length === 0) return []
  return done.flatMap(({ status, transitions: ways }): readonly Verdict[] => {
    const open = ways.filter(({ leadsToDone }) => !leadsToDone)
    const named = jira.reopenTransition?.toLowerCase()
    const fix = `Project settings → Workflows: add a transition out of ${status} that the service account may go; or set jira.when-done: new-linked in .github/auto-triage.yml`
    if (open.length === 0) return [{ state: "fail", subject: status, seen: "nothing leads out of it", fix }]
    if (named === undefined || open.some(({ name }) => name.toLowerCase() === named)) return []
    const names = open.map(({ name }) => name).join(", ")
    return [
      {
        state: "fail",
        subject: status,
        seen: `the transition "${jira.reopenTransition}" does not lead out of it`,
        fix: `Set jira.reopen-transition in .github/auto-triage.yml to one of: ${names}`,
      },
    ]
  })
}

function ofFixes(offered: OfferedTransitions, { autofix }: Config): readonly Verdict[] {
  const known = new Set(offered.flatMap(({ transitions: ways }) => ways.map(({ name }) => name.toLowerCase())))
  // Only tickets in several statuses show the greater part of a workflow.
  if (offered.length < 3) return []
  return Object.entries(autofix.transitions)
    .filter(([, name]) => !known.has(name.toLowerCase()))
    .map(([moment, name]) => ({
      state: "warn",
      subject: `autofix.transitions.${moment}`,
      seen: `no ticket offers "${name}"`,
      fix: `Set it in .github/auto-triage.yml to one of: ${[...known].join(", ")}`,
    }))
}
