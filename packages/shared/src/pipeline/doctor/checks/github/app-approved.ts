import { defineCheck } from "../../check.ts"
import { allSeen } from "../all-seen.ts"
import { pass } from "../pass.ts"
import { knownApp } from "./known-app.ts"
import { permissionFaults } from "./permission-faults.ts"

/** What the App asks for counts only once its owner has granted it. */
export const appApproved = defineCheck({
  id: "app-approved",
  step: "1a",
  title: "The installation grants what the App asks for, and nothing else",
  why: "After a change of the App's permissions, the old ones hold until somebody accepts the new ones.",
  breaks: ["pull-request", "checks"],
  ask: "The organisation's settings → GitHub Apps → Configure: does a banner ask to review new permissions?",
  read: async sources => allSeen({ app: await knownApp(sources), installed: await sources.github.installation() }),
  judge: ({ app, installed }) => {
    if (installed === null) return pass("not installed, so nothing is granted")
    const faults = permissionFaults(installed.permissions, app.permissions)
    if (faults.length === 0) return pass("as the App asks")
    return { state: "fail", seen: faults.join("; "), fix: `${installed.page}: review and accept the new permissions` }
  },
})
