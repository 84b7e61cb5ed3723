import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"

const TOO_FAR_MS = 60_000

/** Whether this machine's clock agrees with the vendors'. */
export const clocks = defineCheck({
  id: "clocks",
  step: "2",
  title: "This machine's clock is that of the vendors",
  why: "GitHub refuses the App's signature, metrics are dropped as too old, and errors are taken as old or new.",
  breaks: ["pull-request", "telemetry"],
  ask: "Is the clock of the machine right? date -u",
  read: async ({ github, datadog, jira, machine }) => {
    const asked = {
      GitHub: await github.clockAhead(),
      Datadog: await datadog.clockAhead(),
      Jira: await jira.clockAhead(),
      "the model's API": await machine.clockAhead(),
    }
    const told = Object.entries(asked).flatMap(([name, reading]) =>
      reading.kind === "seen" ? [{ name, ahead: reading.value }] : [],
    )
    return told.length === 0 ? { kind: "hidden", why: "No vendor told its time" } : { kind: "seen", value: told }
  },
  judge(told) {
    const faults = told
      .filter(({ ahead }) => Math.abs(ahead) > TOO_FAR_MS)
      .map(({ name, ahead }): Verdict => ({
        state: "fail",
        subject: name,
        seen: `its clock is ${Math.round(Math.abs(ahead) / 1000)} seconds ${ahead > 0 ? "ahead of" : "behind"} this machine's`,
        fix: "Set the clock of this machine: sudo timedatectl set-ntp true",
      }))
    return faults.length > 0 ? faults : pass(`as that of ${told.map(({ name }) => name).join(", ")}`)
  },
})
