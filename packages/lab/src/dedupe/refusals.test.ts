import { ConfigError } from "@auto-triage/shared/errors"
import { parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { ISSUE_ID } from "@auto-triage/shared/pipeline/testing/an-issue"
import { afterEach, beforeEach, expect, test } from "vitest"
import { type DedupeUnderTest, startDedupe } from "./dedupe-under-test.ts"

const LABEL = `datadog-issue-${ISSUE_ID}`

let lab: DedupeUnderTest

beforeEach(async () => {
  lab = await startDedupe()
})
afterEach(() => lab.close())

async function failure(alert: Parameters<DedupeUnderTest["alert"]>[0] = {}): Promise<string> {
  const error: unknown = await lab.alert(alert).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(ConfigError)
  return error instanceof Error ? error.message : ""
}

function created(): number {
  return lab.requests.filter(({ what }) => what === "POST /rest/api/3/issue").length
}

async function state() {
  return parseRecord((await lab.ledger.read(lab.ref))?.text ?? "")?.state
}

test("a create screen without Labels is named before anything is created, and the next run makes the ticket", async () => {
  lab.jira.admin.removeFieldFromScreen("labels", "create")
  expect(await failure()).toMatch(/Labels is not on the create screen of issue type "Bug" in project PPL/)
  expect(created()).toBe(0)
  expect(await state()).toBe("released")
  lab.jira.admin.restoreFieldOnScreen("labels", "create")
  expect(await lab.alert()).toMatchObject({ outcome: "created" })
})

test("a label that Jira loses without a word is added again, and the screens are named", async () => {
  lab.jira.admin.setLabelLoss(true)
  lab.intercept = ({ what }) => {
    if (what.startsWith("PUT /rest/api/3/issue/")) lab.jira.admin.setLabelLoss(false)
    return null
  }
  const result = await lab.alert()
  expect(result).toMatchObject({ outcome: "created", ticket: { key: "PPL-1" } })
  expect(result.warnings.join()).toMatch(/Add the field Labels to the create screen/)
  expect(lab.jira.snapshot().issues[0]?.labels).toContain(LABEL)
})

test("a label that gets lost again when it is added is not taken for one that is there", async () => {
  lab.jira.admin.setLabelLoss(true)
  expect(await failure()).toMatch(/PPL-1 does not carry the label/)
  lab.jira.admin.setLabelLoss(false)
  expect(await lab.alert()).toMatchObject({ outcome: "seen-again", ticket: { key: "PPL-1" } })
})

test("a label that cannot be put on the ticket fails with the screens to change, keeps the ticket, and makes no second one", async () => {
  lab.jira.admin.setLabelLoss(true)
  lab.jira.admin.removeFieldFromScreen("labels", "edit")
  expect(await failure()).toMatch(/PPL-1 does not carry the label .* Add the field Labels to/)
  expect(await failure()).toMatch(/PPL-1 does not carry the label/)
  expect(lab.jira.snapshot().issues).toHaveLength(1)
  lab.jira.admin.setLabelLoss(false)
  lab.jira.admin.restoreFieldOnScreen("labels", "edit")
  expect(await lab.alert()).toMatchObject({ outcome: "seen-again", ticket: { key: "PPL-1" } })
})

test("an issue type, a priority and a component that Jira does not offer are answered with what it offers", async () => {
  expect(await failure({ jira: { issueType: "Outage" } })).toMatch(/no issue type "Outage".*jira\.issue-type.*"Bug"/)
  expect(await failure({ priority: "P1" })).toMatch(/no "P1" in the field Priority.*"Highest"/)
  const routes = [{ when: {}, component: "frontend" }]
  expect(await failure({ routes })).toMatch(/no "frontend" in the field Components.*"backend"/)
  expect(lab.jira.snapshot().issues).toEqual([])
})

test("a required field without a value is named with the line to add", async () => {
  lab.jira.admin.addRequiredField({
    id: "customfield_10077",
    name: "Severity",
    type: "option",
    allowed: [{ id: "1", name: "S1" }],
  } as unknown as Parameters<typeof lab.jira.admin.addRequiredField>[0])
  const message = await failure()
  expect(message).toContain('"Severity" (customfield_10077)')
  expect(message).toContain("jira.fields.customfield_10077:")
})

test("team and component are written as the create screen wants them", async () => {
  const id = "0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1001"
  const routes = [{ when: { service: "backend-api" }, team: "backend", component: "backend" }]
  const result = await lab.alert({ routes, teams: { backend: { id, owners: [] } } })
  expect(result).toMatchObject({ outcome: "created", warnings: [] })
  expect(lab.jira.snapshot().issues[0]).toMatchObject({ component: "backend", team: { id } })
})

test("an expired token is named as such, and so is a project that the account cannot see", async () => {
  lab.jira.admin.expireToken()
  expect(await failure()).toMatch(/jira-api-token.*expired/)
  lab.jira.admin.renewToken()
  expect(await failure({ jira: { project: "NOPE" } })).toMatch(/Browse projects|Create issues/)
  expect(await lab.alert()).toMatchObject({ outcome: "created" })
})

test("a token without write access to the ledger is told which permission to give", async () => {
  lab.intercept = ({ what }) =>
    what.endsWith("/git/commits")
      ? Promise.resolve(Response.json({ message: "Resource not accessible by integration" }, { status: 403 }))
      : null
  expect(await failure()).toMatch(/contents: write/)
})
