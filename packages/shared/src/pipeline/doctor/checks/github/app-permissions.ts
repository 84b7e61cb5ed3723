import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { knownApp } from "./known-app.ts"
import { APP_PERMISSIONS, permissionFaults } from "./permission-faults.ts"

/** What the App asks for. */
export const appPermissions = defineCheck({
  id: "app-permissions",
  step: "1a",
  title: "The App has exactly Contents: write, Pull requests: write, Checks: read, Metadata: read",
  why: "With less it cannot open a fix; with more, whoever gets hold of its key can do more than open a draft.",
  breaks: ["pull-request", "checks"],
  ask: "The App's settings → Permissions & events: has it exactly these four repository permissions, and none of the organisation or of accounts?",
  read: knownApp,
  judge: ({ permissions, slug }) => {
    const faults = permissionFaults(permissions, APP_PERMISSIONS)
    if (faults.length === 0) return pass("exactly these four")
    const fix = `The settings of the App ${slug} → Permissions & events: set each as wanted, save, and accept the change on its installation`
    return { state: "fail", seen: faults.join("; "), fix }
  },
})
