import { createAdaptorServer } from "@hono/node-server"
import type { AddressInfo } from "node:net"
import {
  addComment,
  countIssues,
  createIssue,
  createOrUpdateRemoteIssueLink,
  deleteIssue,
  deleteIssueProperty,
  doTransition,
  editIssue,
  getAllLabels,
  getAllStatuses,
  getComment,
  getCommentProperty,
  getComments,
  getCreateIssueMetaIssueTypeId,
  getCreateIssueMetaIssueTypes,
  getCurrentUser,
  getEditIssueMeta,
  getFields,
  getIssue,
  getIssueLinkTypes,
  getIssueProperty,
  getIssuePropertyKeys,
  getMyPermissions,
  getProject,
  getProjectComponents,
  getRemoteIssueLinks,
  getServerInfo,
  getTransitions,
  linkIssues,
  matchIssues,
  parseJqlQueries,
  searchAndReconsileIssuesUsingJql,
  searchAndReconsileIssuesUsingJqlPost,
  searchPriorities,
  setCommentProperty,
  setIssueProperty,
  updateComment,
} from "jira.js/cloud"
import { createClient, isAuthError, isNotFoundError, isRateLimitError } from "jira.js/core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { createJira } from "./jira.ts"
import { paragraph, TEAM_FIELD } from "./testing/jira-under-test.ts"

const email = "service@example.com"
const apiToken = "secret-token"
const jira = createJira({ clock: { now: () => Date.now(), sleep: async () => undefined }, email, token: apiToken })
const server = createAdaptorServer({ fetch: request => jira.handle(request) })
let host = ""

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  jira.setBaseUrl(host)
})
afterAll(() => new Promise(resolve => server.close(resolve)))

const client = (prefix = "", token = apiToken) =>
  createClient({ host: host + prefix, auth: { type: "basic", email, apiToken: token }, onSchemaMismatch: "throw" })

type Doc = { type: "doc"; version: number; content: Record<string, unknown>[] }
const doc = (text: string): Doc => paragraph(text) as Doc

function draft(labels: string[]): Parameters<typeof createIssue>[1] {
  return {
    fields: {
      project: { key: "PPL" },
      issuetype: { name: "Bug" },
      summary: "TypeError in booking-api",
      description: doc("Seen 12 times"),
      labels,
      [TEAM_FIELD]: "0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1001",
    },
    properties: [{ key: "auto-triage", value: { v: 1 } }],
  }
}

test("Jira's JavaScript client creates, finds, comments, links and closes a ticket and accepts every answer", async () => {
  const jiraClient = client()
  const { key, id } = await createIssue(jiraClient, draft(["datadog-issue-1"]))
  const second = await createIssue(jiraClient, draft(["datadog-issue-2"]))
  const jql = 'project = "PPL" AND labels = "datadog-issue-1"'
  const found = await searchAndReconsileIssuesUsingJqlPost(jiraClient, {
    jql,
    fields: ["labels"],
    reconcileIssues: [Number(id)],
  })
  expect(found.issues?.map(issue => issue.key)).toEqual([key])
  expect(
    (await searchAndReconsileIssuesUsingJql(jiraClient, { jql, fields: ["summary", "status"] })).issues,
  ).toHaveLength(1)
  expect(await countIssues(jiraClient, { jql })).toEqual({ count: 1 })
  expect((await matchIssues(jiraClient, { issueIds: [Number(id)], jqls: [jql] })).matches[0]?.matchedIssues).toEqual([
    Number(id),
  ])
  expect(
    (await parseJqlQueries(jiraClient, { queries: [jql], validation: "strict" })).queries[0]?.errors,
  ).toBeUndefined()

  const comment = await addComment(jiraClient, {
    issueIdOrKey: key,
    body: doc("Seen again"),
    properties: [{ key: "run", value: 1 }],
  })
  const commentId = comment.id ?? ""
  expect(await getCommentProperty(jiraClient, { commentId, propertyKey: "run" })).toEqual({ key: "run", value: 1 })
  await setCommentProperty(jiraClient, { commentId, propertyKey: "day", body: { n: 1 } })
  await updateComment(jiraClient, { issueIdOrKey: key, id: commentId, body: { body: doc("Seen 3 times") } })
  expect(
    (await getComments(jiraClient, { issueIdOrKey: key, orderBy: "-created", expand: "properties" })).comments,
  ).toHaveLength(1)
  expect((await getComment(jiraClient, { issueIdOrKey: key, id: commentId })).created).toBeInstanceOf(Date)

  await setIssueProperty(jiraClient, { issueIdOrKey: key, propertyKey: "seen", body: { n: 1 } })
  expect((await getIssueProperty(jiraClient, { issueIdOrKey: key, propertyKey: "auto-triage" })).value).toEqual({
    v: 1,
  })
  expect((await getIssuePropertyKeys(jiraClient, { issueIdOrKey: key })).keys).toHaveLength(2)
  await deleteIssueProperty(jiraClient, { issueIdOrKey: key, propertyKey: "auto-triage" })

  const remote = {
    issueIdOrKey: key,
    globalId: "datadog=1",
    object: { url: "https://app.datadoghq.eu/1", title: "Issue" },
  }
  const first = await createOrUpdateRemoteIssueLink(jiraClient, remote)
  expect(await createOrUpdateRemoteIssueLink(jiraClient, remote)).toEqual(first)
  expect(await getRemoteIssueLinks(jiraClient, { issueIdOrKey: key })).toHaveLength(1)
  await linkIssues(jiraClient, {
    type: { name: "Duplicate" },
    inwardIssue: { key },
    outwardIssue: { key: second.key },
  })

  await editIssue(jiraClient, { issueIdOrKey: key, update: { labels: [{ add: "x" }] } })
  const done = (await getTransitions(jiraClient, { issueIdOrKey: key })).transitions?.find(
    ({ name }) => name === "Done",
  )
  await doTransition(jiraClient, { issueIdOrKey: key, transition: { id: done?.id ?? "" } })
  const issue = await getIssue(jiraClient, { issueIdOrKey: key, expand: "editmeta,transitions,names,schema" })
  expect(issue.fields?.["labels"]).toEqual(["datadog-issue-1", "x"])
  expect(issue.fields?.["status"]).toMatchObject({ name: "Done", statusCategory: { key: "done" } })
  await deleteIssue(jiraClient, { issueIdOrKey: second.key })
})

test("the client accepts every description of the site and the project", async () => {
  const jiraClient = client()
  expect((await getCurrentUser(jiraClient)).emailAddress).toBe(email)
  const types = await getCreateIssueMetaIssueTypes(jiraClient, { projectIdOrKey: "PPL" })
  const bug = types.issueTypes?.find(type => type.name === "Bug")
  const fields = await getCreateIssueMetaIssueTypeId(jiraClient, { projectIdOrKey: "PPL", issueTypeId: bug?.id ?? "" })
  expect(fields.fields?.map(field => field.fieldId)).toContain(TEAM_FIELD)
  expect((await getProject(jiraClient, { projectIdOrKey: "PPL" })).id).toBe("10010")
  expect(await getProjectComponents(jiraClient, { projectIdOrKey: "PPL" })).toHaveLength(4)
  expect(await getAllStatuses(jiraClient, { projectIdOrKey: "PPL" })).toHaveLength(5)
  expect((await searchPriorities(jiraClient)).values).toHaveLength(5)
  expect((await getFields(jiraClient)).length).toBeGreaterThan(8)
  expect((await getAllLabels(jiraClient)).values).toContain("datadog-issue-1")
  expect((await getIssueLinkTypes(jiraClient)).issueLinkTypes).toHaveLength(4)
  expect((await getServerInfo(jiraClient)).deploymentType).toBe("Cloud")
  expect((await getEditIssueMeta(jiraClient, { issueIdOrKey: "PPL-1" })).fields).toBeDefined()
  const permissions = await getMyPermissions(jiraClient, { projectKey: "PPL", permissions: "CREATE_ISSUES" })
  expect(permissions.permissions?.["CREATE_ISSUES"]?.havePermission).toBe(true)
})

test("the client recognises a wrong token, an unknown issue and a limit for what they are", async () => {
  const get = (own = client()) => getIssue(own, { issueIdOrKey: "PPL-404" }).catch((error: unknown) => error)
  expect(isAuthError(await get(client("", "wrong")))).toBe(true)
  expect(isNotFoundError(await get())).toBe(true)
  jira.admin.setLimits({ burst: 0 })
  const limited = await get()
  jira.admin.setLimits({})
  expect(isRateLimitError(limited)).toBe(true)
  expect(limited).toMatchObject({ retryAfterMs: 1_000 })
})

test("a scoped token works through the gateway, and there only", async () => {
  jira.admin.setTokenMode("scoped")
  const gateway = `/ex/jira/${jira.cloudId}`
  expect((await getCurrentUser(client(gateway))).emailAddress).toBe(email)
  expect(isAuthError(await getCurrentUser(client()).catch((error: unknown) => error))).toBe(true)
  jira.admin.setTokenMode("classic")
})

test("a text as description goes to an older API, which the emulator reports as unknown", async () => {
  const wiki = { fields: { project: { key: "PPL" }, issuetype: { name: "Bug" }, summary: "x", description: "*wiki*" } }
  const refused = await createIssue(client(), wiki).catch((e: unknown) => e)
  expect(isNotFoundError(refused)).toBe(true)
  expect(jira.snapshot().unknownRequests).toMatchObject([{ method: "POST", path: "/rest/api/2/issue" }])
})
