import { defineCheck } from "../../check.ts"
import type { ActionsSettings, AllowedActions } from "../../../../ports/github-inspection.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"

type Found = { readonly settings: ActionsSettings; readonly allowed: AllowedActions | null }

/** Whether GitHub lets the workflows run what they use. */
export const actionsSettings = defineCheck({
  id: "actions-settings",
  step: "2",
  title: "Actions are on, and those that the workflows use are allowed",
  why: "GitHub refuses to start a run that uses an action which is not allowed.",
  breaks: ["dispatch", "triage", "fix"],
  ask: "Settings → Actions → General: are Actions allowed, and those of GitHub (actions/*) among them?",
  read: readSettings,
  judge: ({ settings, allowed }, { expected }): Verdict => {
    const page = `https://github.com/${expected.repository}/settings/actions`
    if (!settings.enabled) return { state: "fail", seen: "Actions are off", fix: `${page}: allow actions` }
    if (settings.allowed === "local_only")
      return {
        state: "fail",
        seen: "only actions of this owner are allowed, and the workflows use actions/*",
        fix: `${page}: allow actions created by GitHub`,
      }
    if (allowed !== null && !allowed.byGitHub && !allowed.patterns.some(pattern => /^(?:actions\/\*|\*)/.test(pattern)))
      return {
        state: "fail",
        seen: "actions of GitHub are not among those that are allowed",
        fix: `${page}: check "Allow actions created by GitHub"`,
      }
    return pass(settings.allowed === "all" ? "on, all are allowed" : "on, those of GitHub are allowed")
  },
})

async function readSettings({ github }: DoctorSources): Promise<Reading<Found>> {
  const settings = await github.actionsSettings()
  if (settings.kind === "hidden") return settings
  if (settings.value.allowed !== "selected") return { kind: "seen", value: { settings: settings.value, allowed: null } }
  const allowed = await github.allowedActions()
  return allowed.kind === "hidden"
    ? allowed
    : { kind: "seen", value: { settings: settings.value, allowed: allowed.value } }
}
