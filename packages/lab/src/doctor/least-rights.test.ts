import type { Diagnosis } from "@auto-triage/shared/pipeline/doctor/run-doctor"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Lab, startLab } from "../control/start-lab.ts"
import type { DatadogPermission } from "../datadog/datadog-state.ts"
import { credentialsOf, examine } from "./examine.ts"

let lab: Lab
let whole: readonly Diagnosis[]

beforeAll(async () => {
  lab = await startLab({})
  whole = await examine(lab.world)
})
afterAll(() => lab.close())

const RIGHTS = ["contents", "actions", "secrets", "variables", "environments", "administration"] as const
const isBad = ({ state }: Diagnosis): boolean => state === "fail" || state === "warn"
const unknownIn = (found: readonly Diagnosis[]): ReadonlySet<string> =>
  new Set(found.filter(({ state }) => state === "unknown").map(({ check }) => check.id))

function lost(found: readonly Diagnosis[]): readonly string[] {
  const before = unknownIn(whole)
  const questions = found.filter(({ state }) => state === "unknown")
  expect(questions.filter(({ seen, fix }) => seen === "" || !fix)).toEqual([])
  return [...unknownIn(found)].filter(id => !before.has(id))
}

async function byToken(rights: readonly string[]): Promise<readonly Diagnosis[]> {
  const { github, repository } = lab.world
  const permissions = Object.fromEntries(["metadata", ...rights].map(right => [right, "read"] as const))
  const token = github.issuePat({ owner: "reader", permissions, repositories: [repository] })
  const all = credentialsOf(lab.world)
  return examine(lab.world, { ...all, github: { ...all.github, token } })
}

test("the documented rights of the token show all that more rights show", async () => {
  expect(lost(await byToken(RIGHTS))).toEqual([])
})

test.each([
  ["contents", ["config-file", "workflow-pins", "datadog-monitors", "jira-project", "fix-budget"]],
  ["actions", ["environments", "workflow-files", "recent-runs"]],
  ["secrets", ["triage-secrets", "environment-secrets", "misplaced-secrets"]],
  ["variables", ["switches", "variable-values", "datadog-staging"]],
  ["environments", ["environment-secrets", "switch-overrides"]],
  ["administration", ["actions-settings", "workflow-token"]],
])("a token without %s makes what it showed unknown, and nothing wrong", async (right, hides) => {
  const found = await byToken(RIGHTS.filter(other => other !== right))
  expect(found.filter(isBad)).toEqual([])
  expect(lost(found)).toEqual(expect.arrayContaining(hides))
})

test.each<[DatadogPermission, string[]]>([
  ["monitors-read", ["datadog-monitors", "datadog-monitor-queries", "datadog-watch-monitors", "datadog-heartbeat"]],
  ["downtimes", ["datadog-monitors-muted"]],
  ["integrations-read", ["datadog-webhook", "datadog-webhook-token", "datadog-webhook-payload"]],
  ["dashboards-read", ["datadog-dashboard"]],
  ["metrics-query", ["datadog-heartbeat", "datadog-metrics"]],
  ["logs-config", ["datadog-log-index"]],
  ["retention-filters", ["datadog-span-retention"]],
])("an application key without %s is named at most as that, and what it showed is unknown", async (right, hides) => {
  const { permissions } = lab.world.datadog
  permissions.deny(right)
  try {
    const found = await examine(lab.world)
    expect(found.filter(isBad).filter(({ check }) => check.id !== "datadog-scopes")).toEqual([])
    expect(lost(found)).toEqual(expect.arrayContaining(hides))
  } finally {
    permissions.allow(right)
  }
})
