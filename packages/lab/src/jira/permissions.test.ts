import { describe, expect, test } from "vitest"
import { jiraUnderTest, paragraph } from "./testing/jira-under-test.ts"

const ISSUE = "/rest/api/3/issue"

const NO_SUCH_ISSUE = "Issue does not exist or you do not have permission to see it."

describe("a missing permission", () => {
  test("to browse hides every issue and project", async () => {
    const { jira, create, call } = jiraUnderTest()
    const { key } = await create()
    jira.admin.setPermissions(["CREATE_ISSUES"])
    const hidden = await call("GET", `${ISSUE}/${key}`)
    expect(hidden).toMatchObject({ status: 404, body: { errorMessages: [NO_SUCH_ISSUE] } })
    expect(await call("GET", "/rest/api/3/project/PPL")).toMatchObject({
      status: 404,
      body: { errorMessages: ["No project could be found with key 'PPL'."] },
    })
  })

  const request = (method: string, path: string, body?: unknown) => ({ method, path, body })
  test.each([
    [
      "create",
      403,
      request("POST", ISSUE, { fields: { project: { key: "PPL" }, issuetype: { name: "Bug" }, summary: "x" } }),
    ],
    ["edit", 400, request("PUT", `${ISSUE}/PPL-1`, { fields: { summary: "x" } })],
    ["set a property", 403, request("PUT", `${ISSUE}/PPL-1/properties/x`, { n: 1 })],
    ["comment", 400, request("POST", `${ISSUE}/PPL-1/comment`, { body: paragraph("x") })],
    ["transition", 400, request("POST", `${ISSUE}/PPL-1/transitions`, { transition: { id: "41" } })],
    [
      "link to Datadog",
      403,
      request("POST", `${ISSUE}/PPL-1/remotelink`, { object: { url: "https://x.test", title: "x" } }),
    ],
    ["delete", 403, request("DELETE", `${ISSUE}/PPL-1`)],
    [
      "link issues",
      404,
      request("POST", "/rest/api/3/issueLink", {
        type: { name: "Relates" },
        inwardIssue: { key: "PPL-1" },
        outwardIssue: { key: "PPL-1" },
      }),
    ],
  ])("to %s is answered with %i and changes nothing", async (_, status, { method, path, body }) => {
    const { jira, create, call } = jiraUnderTest()
    await create()
    jira.admin.setPermissions(["BROWSE_PROJECTS"])
    const before = jira.snapshot()
    expect((await call(method, path, body)).status).toBe(status)
    expect(jira.snapshot()).toEqual(before)
  })

  test("is what mypermissions tells", async () => {
    const { jira, call } = jiraUnderTest()
    jira.admin.setPermissions(["BROWSE_PROJECTS", "LINK_ISSUES"])
    const { body } = await call("GET", "/rest/api/3/mypermissions?projectKey=PPL&permissions=LINK_ISSUES,EDIT_ISSUES")
    expect(body).toMatchObject({
      permissions: { LINK_ISSUES: { havePermission: true }, EDIT_ISSUES: { havePermission: false } },
    })
  })
})

test("what may not be done is not offered either: transitions, fields to edit, types to create", async () => {
  const { jira, create, call } = jiraUnderTest()
  await create()
  jira.admin.setPermissions(["BROWSE_PROJECTS"])
  expect((await call("GET", `${ISSUE}/PPL-1/transitions`)).body).toEqual({ expand: "transitions", transitions: [] })
  expect((await call("GET", `${ISSUE}/PPL-1/editmeta`)).body).toEqual({ fields: {} })
  expect((await call("GET", `${ISSUE}/createmeta/PPL/issuetypes`)).body).toMatchObject({ issueTypes: [] })
})
