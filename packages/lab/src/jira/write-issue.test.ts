import { describe, expect, test } from "vitest"
import { jiraUnderTest, paragraph, TEAM_FIELD } from "./testing/jira-under-test.ts"

const BASE = { project: { key: "PPL" }, issuetype: { name: "Bug" }, summary: "TypeError" }
const BACKEND = "0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1002"

async function refusal(fields: object, site = jiraUnderTest()): Promise<unknown> {
  const answer = await site.call("POST", "/rest/api/3/issue", { fields: { ...BASE, ...fields } })
  expect(answer.status).toBe(400)
  return answer.body
}

describe("a create that Jira refuses", () => {
  test.each([
    [{ project: { key: "NOPE" } }, { project: "Specify a valid project ID or key" }],
    [{ issuetype: { name: "Epic" } }, { issuetype: "Specify a valid issue type" }],
    [{ issuetype: undefined }, { issuetype: "Specify an issue type" }],
    [{ summary: undefined }, { summary: "You must specify a summary of the issue." }],
    [{ summary: " " }, { summary: "You must specify a summary of the issue." }],
    [{ summary: "a\nb" }, { summary: "The summary is invalid because it contains newline characters." }],
    [{ summary: "a".repeat(256) }, { summary: "Summary can't exceed 255 characters." }],
    [{ labels: ["x y"] }, { labels: "The label 'x y' can't contain spaces." }],
    [
      { labels: ["l".repeat(256)] },
      { labels: `The label '${"l".repeat(256)}' exceeds the maximum length for a single label of 255 characters` },
    ],
    [{ labels: "x" }, { labels: "data was not an array" }],
    [
      { description: "wiki" },
      { description: "Operation value must be an Atlassian Document (see the Atlassian Document Format)" },
    ],
    [
      { description: paragraph("a".repeat(32_767)) },
      { description: "The entered text is too long. It exceeds the allowed limit of 32,767 characters." },
    ],
    [{ components: [{ name: "nope" }] }, { components: "Component name 'nope' is not valid" }],
    [{ priority: { id: "99" } }, { priority: "The priority selected is invalid." }],
    [{ assignee: { accountId: "nobody" } }, { assignee: "User 'nobody' does not exist." }],
    [{ [TEAM_FIELD]: { id: BACKEND } }, { [TEAM_FIELD]: `Team Id 'JsonData{data={id=${BACKEND}}}' is not valid` }],
    [{ [TEAM_FIELD]: "backend" }, { [TEAM_FIELD]: "Team Id 'backend' is not valid" }],
    [{ customfield_10050: "12" }, { customfield_10050: "Operation value must be a number" }],
    [
      { customfield_1: 1, environment: "x" },
      {
        customfield_1: "Field 'customfield_1' cannot be set. It is not on the appropriate screen, or unknown.",
        environment: "Field 'environment' cannot be set. It is not on the appropriate screen, or unknown.",
      },
    ],
  ])("with %j", async (fields, errors) => {
    expect(await refusal(fields)).toEqual({ errorMessages: [], errors })
  })

  test("with a malformed document, as a whole", async () => {
    const description = { type: "doc", version: 1, content: [{ type: "blink" }] }
    expect(await refusal({ description })).toEqual({ errorMessages: ["INVALID_INPUT"], errors: {} })
  })

  test("as a sub-task without parent; with one it is created", async () => {
    const site = jiraUnderTest()
    const { key } = await site.create()
    const subtask = { issuetype: { name: "Sub-task" } }
    expect(await refusal(subtask, site)).toMatchObject({
      errors: { parent: "Parent is required." },
    })
    await site.create({ ...subtask, parent: { key } })
  })

  test("with a body that is no JSON, or not declared as JSON", async () => {
    const { jira, call } = jiraUnderTest()
    const { status } = await call("POST", "/rest/api/3/issue", "text")
    expect(status).toBe(400)
    const headers = { authorization: `Basic ${btoa("service@example.com:secret-token")}` }
    const plain = await jira.handle(
      new Request("http://x.test/rest/api/3/issue", { method: "POST", headers, body: "{}" }),
    )
    expect(plain.status).toBe(415)
  })

  test("nothing is stored by a refused create", async () => {
    const site = jiraUnderTest()
    await refusal({ labels: ["x y"] }, site)
    expect(site.jira.snapshot().issues).toEqual([])
  })
})

describe("the create screen", () => {
  test("a field taken off it is refused, also in createmeta", async () => {
    const site = jiraUnderTest()
    site.jira.admin.removeFieldFromScreen("labels", "create")
    expect(await refusal({ labels: ["x"] }, site)).toMatchObject({
      errors: { labels: "Field 'labels' cannot be set. It is not on the appropriate screen, or unknown." },
    })
    expect(await createFields(site)).not.toContain("labels")
    site.jira.admin.restoreFieldOnScreen("labels")
    expect(await createFields(site)).toEqual(await createFields(jiraUnderTest()))
  })

  test("a required field is asked for by its name and described in createmeta", async () => {
    const site = jiraUnderTest()
    const regions = [{ id: "1", name: "EU" }]
    site.jira.admin.addRequiredField({ id: "customfield_10077", name: "Region", kind: "option", options: regions })
    expect(await refusal({}, site)).toEqual({
      errorMessages: [],
      errors: { customfield_10077: "Region is required." },
    })
    await site.create({ customfield_10077: { value: "EU" } })
    const { body } = await site.call("GET", "/rest/api/3/issue/createmeta/PPL/issuetypes/10004")
    expect((body as { fields: { fieldId: string }[] }).fields.at(-1)).toMatchObject({
      fieldId: "customfield_10077",
      required: true,
      hasDefaultValue: false,
      allowedValues: [{ id: "1", value: "EU" }],
    })
  })

  test("labels can get lost without a word, and only reading them back shows it", async () => {
    const { jira, create, call } = jiraUnderTest()
    jira.admin.setLabelLoss(true)
    const { key } = await create({ labels: ["x"] })
    const { body } = await call("GET", `/rest/api/3/issue/${key}?fields=labels`)
    expect((body as { fields: unknown }).fields).toEqual({ labels: [] })
  })

  async function createFields({ call }: ReturnType<typeof jiraUnderTest>): Promise<readonly string[]> {
    const { body } = await call("GET", "/rest/api/3/issue/createmeta/PPL/issuetypes/10004")
    return (body as { fields: { fieldId: string }[] }).fields.map(field => field.fieldId)
  }
})

test("a team is written as its id and read as an object", async () => {
  const { create, call } = jiraUnderTest()
  const { key } = await create({ [TEAM_FIELD]: BACKEND })
  const { body } = await call("GET", `/rest/api/3/issue/${key}?fields=${TEAM_FIELD}`)
  expect(body).toMatchObject({ fields: { [TEAM_FIELD]: { id: BACKEND, name: "backend", isShared: true } } })
})

describe("an edit", () => {
  test("adds and removes labels without touching the others, and returns the issue when asked", async () => {
    const { create, call } = jiraUnderTest()
    const { key } = await create({ labels: ["a", "b"] })
    const path = `/rest/api/3/issue/${key}`
    const update = { labels: [{ add: "c" }, { add: "a" }, { remove: "b" }] }
    expect(await call("PUT", path, { update })).toMatchObject({ status: 204, body: undefined })
    const returned = await call("PUT", `${path}?returnIssue=true&fields=labels`, { fields: { customfield_10050: 5 } })
    expect(returned).toMatchObject({ status: 200, body: { key, fields: { labels: ["a", "c"] } } })
  })

  test.each([
    [{ fields: { labels: ["x y"] } }, { labels: "The label 'x y' can't contain spaces." }],
    [{ update: { labels: [{ add: "x y" }] } }, { labels: "The label 'x y' can't contain spaces." }],
    [{ fields: { summary: "" } }, { summary: "You must specify a summary of the issue." }],
    [
      { fields: { project: { key: "X" } } },
      { project: "Field 'project' cannot be set. It is not on the appropriate screen, or unknown." },
    ],
    [
      { fields: { labels: [] }, update: { labels: [] } },
      { labels: "Field 'labels' cannot be set in both 'fields' and 'update'." },
    ],
    [
      { update: { summary: [{ add: "x" }] } },
      {
        summary:
          "Field with id 'summary' and name 'Summary' does not support operation 'add' Supported operation(s) are: 'set'",
      },
    ],
  ])("with %j is refused and changes nothing", async (body, errors) => {
    const { create, call, jira } = jiraUnderTest()
    const { key } = await create({ labels: ["a"] })
    const before = jira.snapshot()
    expect(await call("PUT", `/rest/api/3/issue/${key}`, body)).toMatchObject({ status: 400, body: { errors } })
    expect(jira.snapshot()).toEqual(before)
  })

  test("of nothing is refused", async () => {
    const { create, call } = jiraUnderTest()
    const { key } = await create()
    expect((await call("PUT", `/rest/api/3/issue/${key}`, {})).status).toBe(400)
  })
})
