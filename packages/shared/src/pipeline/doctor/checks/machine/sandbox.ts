import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

/** Whether the agent can be shut in where it runs. */
export const sandbox = defineCheck({
  id: "runner-sandbox",
  step: "2",
  title: "The runner has a sandbox for the agent",
  why: "With autofix.sandbox: required every fix fails; otherwise the agent's code runs unconfined.",
  breaks: ["fix"],
  ask: "Start the doctor's workflow, which runs where fixes run: gh workflow run doctor.yml",
  read: ({ machine }) => machine.sandbox(),
  judge({ unusable, mendable }, { expected }) {
    const { sandbox: wanted } = expected.config.autofix
    if (wanted === "off")
      return {
        state: "warn",
        seen: "autofix.sandbox is off: the agent's code runs unconfined",
        fix: "Set autofix.sandbox: required in .github/auto-triage.yml",
      }
    if (unusable === null) return pass("bubblewrap works")
    if (mendable) return pass(`${unusable}; a fix installs and permits it, which this runner allows`)
    const fix =
      "Install bubblewrap and socat on the runner and allow user namespaces: sudo apt-get install -y bubblewrap socat; sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0"
    return { state: wanted === "required" ? "fail" : "warn", seen: unusable, fix }
  },
})
