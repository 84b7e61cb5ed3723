import { defineCheck } from "../../check.ts"
import { allSeen } from "../all-seen.ts"
import { pass } from "../pass.ts"

/** The agent's program needs it. */
const NODE = 22

/** Whether the runner has what fixes start. */
export const programs = defineCheck({
  id: "runner-programs",
  step: "2",
  title: "The runner has Node.js, npm and git",
  why: "The agent's program is not installed, or the services' checks cannot run.",
  breaks: ["fix"],
  ask: `Does the runner have git, npm and Node.js ${NODE} or later? gh workflow run doctor.yml looks.`,
  read: async ({ machine }) =>
    allSeen({
      node: await machine.version("node"),
      npm: await machine.version("npm"),
      git: await machine.version("git"),
    }),
  judge(versions) {
    const missing = Object.entries(versions).filter(([, version]) => version === null)
    if (missing.length > 0)
      return missing.map(([subject]) => ({
        state: "fail",
        subject,
        seen: "it is not on the runner",
        fix: `Install ${subject} in .github/actions/auto-fix-setup/action.yml`,
      }))
    const { node, npm, git } = versions
    return Number.parseInt(node ?? "", 10) >= NODE
      ? pass(`Node.js ${node}, npm ${npm}, git ${git}`)
      : {
          state: "fail",
          subject: "node",
          seen: `it is ${node}`,
          fix: `Install Node.js ${NODE} or later in .github/actions/auto-fix-setup/action.yml: actions/setup-node`,
        }
  },
})
