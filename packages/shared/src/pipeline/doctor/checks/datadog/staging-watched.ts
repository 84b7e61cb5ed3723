import { defineCheck } from "../../check.ts"
import { allSeen } from "../all-seen.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
import { ownMonitors } from "./own-monitors.ts"

/** Whether staging is watched where it is switched on; staging without monitors is otherwise left out of the other checks. */
export const stagingWatched = defineCheck({
  id: "datadog-staging",
  step: "5b",
  title: "Staging is watched where DATADOG_AUTOFIX_STAGING_ENABLED says so",
  why: "Errors of staging raise no alert, so nothing can be tried there.",
  breaks: ["monitor"],
  ask: "gh variable get DATADOG_AUTOFIX_STAGING_ENABLED, and Monitors → Manage, tag:env:staging: are there monitors where it is true?",
  read: async ({ github, datadog }) =>
    allSeen({ variables: await github.variables(), monitors: await datadog.monitors() }),
  judge({ variables, monitors }, { expected }) {
    const wanted = variables.get("DATADOG_AUTOFIX_STAGING_ENABLED") === "true"
    const watched = ownMonitors(monitors, expected).some(({ name }) => name === "staging")
    if (wanted && !watched)
      return { state: "fail", seen: "it is true, and staging has no monitor", fix: deployCommand(expected) }
    if (wanted) return pass("it is true, and staging has monitors")
    return pass(
      watched ? "staging has monitors, and is not deployed any more" : "it is off, and staging has no monitor",
    )
  },
})
