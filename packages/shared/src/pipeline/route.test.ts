import { expect, test } from "vitest"
import type { Config, RouteRule } from "../config/config.ts"
import { DEFAULT_CONFIG } from "../config/defaults.ts"
import { routeIssue } from "./route.ts"
import { aService } from "./testing/a-service.ts"
import { anIssue } from "./testing/an-issue.ts"

const TEAM = "0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1001"
const assessment = { total: 50, rules: [], priority: "Medium", fixability: { total: 50, rules: [] } }
const service = aService({ team: "backend", component: "backend", labels: ["api"] })
const teams = {
  backend: { id: TEAM, owners: ["@percihealth/backend"] },
  web: { id: null, owners: [] },
}

function route(change: Partial<Config> = {}, issue = anIssue()) {
  return routeIssue(issue, assessment, { ...DEFAULT_CONFIG, teams, ...change })
}

function rule(when: RouteRule["when"], then: Partial<RouteRule>): RouteRule {
  return { when, ...then }
}

test("without rules the defaults, the service and the assessment decide", () => {
  expect(route({ services: [service] })).toEqual({
    project: "PPL",
    issueType: "Bug",
    team: "backend",
    teamId: TEAM,
    component: "backend",
    priority: "Medium",
    labels: ["auto-triage", "api"],
    reason: "team of service backend-api",
  })
})

test("the owner of a suspect file names the team where no service does, then the default", () => {
  expect(route()).toMatchObject({ team: "backend", reason: "@percihealth/backend owns the suspect file" })
  const unowned = anIssue({ owners: [] })
  expect(route({ defaultTeam: "web" }, unowned)).toMatchObject({ team: "web", teamId: null })
  expect(route({}, unowned)).toMatchObject({ team: null, teamId: null })
})

test("each part comes from the first rule that matches and names it, and labels add up", () => {
  const routes = [
    rule({ service: "other" }, { team: "never" }),
    rule({ path: "apps/backend/**" }, { component: "web", labels: ["by-path"] }),
    rule({ owner: "@percihealth/backend" }, { team: "web", component: "mobile", priority: "High" }),
    rule({ environment: "production" }, { issueType: "Incident", project: "OPS", labels: ["live"] }),
  ]
  expect(route({ services: [service], routes })).toEqual({
    project: "OPS",
    issueType: "Incident",
    team: "web",
    teamId: null,
    component: "web",
    priority: "High",
    labels: ["auto-triage", "api", "by-path", "live"],
    reason: "route rule for owner @percihealth/backend",
  })
})

test.each([
  [{ service: "backend-api", environment: "staging" }, false],
  [{ service: "backend-api", environment: "production" }, true],
  [{ path: "apps/web/**" }, false],
  [{ owner: "@someone" }, false],
  [{}, true],
])("a rule for %j matches: %s", (when, matches) => {
  expect(route({ routes: [rule(when, { project: "OPS" })] }).project).toBe(matches ? "OPS" : "PPL")
})

test("a rule by path does not match an error without suspect file", () => {
  const routes = [rule({ path: "**" }, { project: "OPS" })]
  expect(route({ routes }, anIssue({ suspects: [] })).project).toBe("PPL")
})
