import type { Service } from "../../../errors.ts"
import type { VendorReach } from "../../../ports/vendor-reach.ts"
import { type AnyCheck, type Check, defineCheck } from "../check.ts"
import { pass } from "./pass.ts"

type About = Pick<Check<VendorReach>, "step" | "why" | "breaks"> & {
  readonly name: string
  /** What names its address. */
  readonly named: string
  readonly statusPage: string
}

const VENDORS: Readonly<Record<Service, About>> = {
  github: {
    name: "GitHub",
    step: "2",
    why: "No workflow starts and nothing of the installation can be looked at.",
    breaks: ["prepare", "dispatch"],
    named: "GITHUB_API_URL in the environment (empty for https://api.github.com)",
    statusPage: "https://www.githubstatus.com",
  },
  datadog: {
    name: "Datadog",
    step: "3",
    why: "No error is seen, no alert is raised, and nothing is measured.",
    breaks: ["emit", "issue", "triage", "telemetry"],
    named: "the variable DATADOG_SITE, or DATADOG_URL where that is set",
    statusPage: "https://status.datadoghq.eu, or that of your site",
  },
  jira: {
    name: "Jira",
    step: "2",
    why: "No ticket can be made.",
    breaks: ["ticket", "seen-again"],
    named: "the secret JIRA_BASE_URL",
    statusPage: "https://jira-software.status.atlassian.com",
  },
  model: {
    name: "The model's API",
    step: "2",
    why: "Every fix fails at once.",
    breaks: ["fix"],
    named: "the variable ANTHROPIC_URL (empty for https://api.anthropic.com)",
    statusPage: "https://status.anthropic.com",
  },
}

/** Whether each vendor is there at all. First in the table: where one is silent, nothing else of it can be known. */
export const answerChecks: readonly AnyCheck[] = (["github", "datadog", "jira", "model"] as const).map(service => {
  const { name, named, statusPage, ...about } = VENDORS[service]
  return defineCheck({
    ...about,
    id: `${service}-answers`,
    title: `${name} answers`,
    ask: `Does it answer at the address that ${named} names?`,
    read: ({ reach }) => reach[service](),
    judge: ({ at, silent }) =>
      silent === null
        ? pass(at)
        : {
            state: "fail",
            seen: `${name} did not answer at ${at}: ${silent}`,
            fix: `Its address comes from ${named}. If that is right, look at ${statusPage}, then at the network of this machine (curl -sSI ${at}), and run the doctor again`,
          },
  })
})
