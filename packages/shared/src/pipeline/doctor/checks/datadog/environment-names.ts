import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
import { deployedProduction } from "./deployed-production.ts"
import { watchedEnvironments } from "./watched-environments.ts"

const FILE = ".github/auto-triage.yml"

/** Whether the names of environments are those that are deployed. */
export const environmentNames = defineCheck({
  id: "datadog-environments",
  step: "3",
  title: "The environments of .github/auto-triage.yml are those that are deployed",
  why: "Errors of production do not count as such, or a service raises no alert anywhere.",
  breaks: ["monitor"],
  ask: "Monitors → Manage, tag:auto-triage:new-issue: is the env tag the first of production in .github/auto-triage.yml?",
  read: ({ datadog }) => datadog.monitors(),
  judge(monitors, { expected }) {
    const { productionEnvironments: named, services } = expected.config
    const deployed = deployedProduction(monitors, expected)
    if (deployed !== null && !named.includes(deployed))
      return {
        state: "fail",
        subject: "production",
        seen: `production in ${FILE} is ${named.join(", ")}, and what is deployed has env:${deployed}`,
        fix: `Set production: [${deployed}] in ${FILE}; or, where errors come with env:${named[0] ?? ""}, set datadog_env in infrastructure/terraform/environments/production to that. ${deployCommand(expected)}`,
      }
    const watched = watchedEnvironments(expected.config, deployed)
    const alone = services.filter(service => !watched.some(environment => environment.services.includes(service)))
    const envs = watched.map(({ env }) => env).join(" and ")
    return alone.length === 0
      ? pass(`${envs}, as deployed`)
      : alone.map(({ name, environments }): Verdict => ({
          state: "warn",
          subject: name,
          seen: `it runs in ${environments.join(", ")} alone, and only ${envs} are watched: its errors raise no alert`,
          fix: `Put ${envs} into environments of ${name} in ${FILE}, or take that line out, which means both. ${deployCommand(expected)}`,
        }))
  },
})
