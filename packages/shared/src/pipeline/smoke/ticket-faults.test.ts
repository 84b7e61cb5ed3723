import { expect, test } from "vitest"
import type { Config } from "../../config/config.ts"
import { aRecord } from "../testing/a-record.ts"
import { aService } from "../testing/a-service.ts"
import { smokeWorld } from "./testing/smoke-world.ts"
import { ticketFaults } from "./ticket-faults.ts"

const TEAM = "0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1002"
const { task, ticket } = smokeWorld()
const service = aService({ team: "backend", component: "backend", labels: ["a b"] })
const config: Config = {
  ...task.config,
  services: [service],
  teams: { backend: { id: TEAM, owners: [] } },
  jira: { ...task.config.jira, issueType: "10004" },
}
const given = { ...task, config, service }
const sound = {
  ...ticket,
  issueType: { id: "10004", name: "Bug" },
  labels: [...ticket.labels, "a-b"],
  components: ["backend"],
  teams: [TEAM.toUpperCase()],
}

test("a ticket as configured has none, whatever the case of ids and with more labels than asked for", () => {
  expect(ticketFaults(given, aRecord(), { ...sound, labels: [...sound.labels, "mine"] })).toEqual([])
})

test.each([
  [{ labels: [] }, /lacks the label datadog-issue-\S+, auto-triage, a-b/],
  [{ project: "OPS" }, /project is OPS, not PPL/],
  [{ issueType: { id: "1", name: "Task" } }, /type is Task, not 10004/],
  [{ priority: null }, /priority is empty, not Medium/],
  [{ components: ["web"] }, /component is not backend/],
  [{ teams: [] }, /team is not backend/],
])("%j is told in one sentence", (change, sentence) => {
  expect(ticketFaults(given, aRecord(), { ...sound, ...change })).toEqual([expect.stringMatching(sentence)])
})

test("a priority that does not fit the score is told, also where the ticket has it", () => {
  const record = aRecord({ score: { total: 90, priority: "Medium", fixability: 1 } })
  expect(ticketFaults(given, record, sound)).toEqual([
    "the score 90 was given the priority Medium, not Highest",
    "its priority is Medium, not Highest",
  ])
})

test("a route that sends the service elsewhere is what counts", () => {
  const routed = { ...given, config: { ...config, routes: [{ when: { service: "backend-api" }, project: "OPS" }] } }
  expect(ticketFaults(routed, aRecord(), { ...sound, project: "OPS" })).toEqual([])
  expect(ticketFaults(routed, aRecord(), sound)).toEqual(["its project is PPL, not OPS"])
})

test("without a score nothing can be told", () => {
  expect(ticketFaults(given, aRecord({ score: null }), sound)).toEqual(["the ledger holds no score of the error"])
})
