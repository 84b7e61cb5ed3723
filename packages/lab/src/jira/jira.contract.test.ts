import { describe, expect, test } from "vitest"
import { loadJiraContract } from "./testing/jira-contract.ts"
import { jiraUnderTest, paragraph, TEAM_FIELD } from "./testing/jira-under-test.ts"

const contract = loadJiraContract()
if (contract === null) console.warn("Jira's API description is not beside the repository; its tests are skipped.")

type Step = readonly [method: string, path: string, status: number, body?: unknown]

const DRAFT = {
  fields: {
    project: { key: "PPL" },
    issuetype: { name: "Bug" },
    summary: "TypeError in booking-api",
    description: paragraph("Seen 12 times"),
    labels: ["auto-triage", "datadog-issue-1a2b"],
    priority: { name: "High" },
    components: [{ name: "backend" }],
    [TEAM_FIELD]: "0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1002",
    customfield_10050: 12,
  },
  properties: [{ key: "auto-triage", value: { issueId: "1a2b" } }],
}
const REMOTE = { globalId: "datadog-issue=1a2b", object: { url: "https://app.datadoghq.eu/x", title: "Datadog issue" } }
const MARKED = { body: paragraph("Seen again"), properties: [{ key: "run", value: { id: 1 } }] }
const JQL = 'project = "PPL" AND labels = "datadog-issue-1a2b" ORDER BY created ASC'

// In this order, on one emulator: later steps use what earlier ones made.
const STEPS: readonly Step[] = [
  ["POST", "/rest/api/3/issue", 201, DRAFT],
  ["POST", "/rest/api/3/issue", 201, { ...DRAFT, fields: { ...DRAFT.fields, labels: [] } }],
  ["POST", "/rest/api/3/issue", 400, { fields: { project: { key: "NOPE" } } }],
  ["GET", "/rest/api/3/issue/PPL-1", 200],
  ["GET", "/rest/api/3/issue/PPL-1?expand=names,schema,transitions,editmeta&properties=*all", 200],
  ["GET", "/rest/api/3/issue/PPL-404", 404],
  ["PUT", "/rest/api/3/issue/PPL-1", 204, { update: { labels: [{ add: "seen-again" }] } }],
  ["PUT", "/rest/api/3/issue/PPL-1?returnIssue=true", 200, { fields: { customfield_10050: 13 } }],
  ["PUT", "/rest/api/3/issue/PPL-1", 400, { fields: { nope: 1 } }],
  ["GET", "/rest/api/3/issue/PPL-1/editmeta", 200],
  ["POST", "/rest/api/3/issue/PPL-1/comment", 201, MARKED],
  ["POST", "/rest/api/3/issue/PPL-1/comment", 400, { body: "wiki" }],
  ["GET", "/rest/api/3/issue/PPL-1/comment?orderBy=-created&maxResults=20&expand=properties", 200],
  ["GET", "/rest/api/3/issue/PPL-1/comment/10000?expand=properties", 200],
  ["PUT", "/rest/api/3/issue/PPL-1/comment/10000", 200, { body: paragraph("Seen 3 times") }],
  ["GET", "/rest/api/3/issue/PPL-1/comment/9", 404],
  ["PUT", "/rest/api/3/issue/PPL-1/properties/auto-triage", 200, { issueId: "1a2b", n: 2 }],
  ["PUT", "/rest/api/3/issue/PPL-1/properties/other", 201, [1, "two"]],
  ["GET", "/rest/api/3/issue/PPL-1/properties", 200],
  ["GET", "/rest/api/3/issue/PPL-1/properties/other", 200],
  ["DELETE", "/rest/api/3/issue/PPL-1/properties/other", 204],
  ["GET", "/rest/api/3/issue/PPL-1/properties/other", 404],
  ["POST", "/rest/api/3/issue/PPL-1/remotelink", 201, REMOTE],
  ["POST", "/rest/api/3/issue/PPL-1/remotelink", 200, REMOTE],
  ["POST", "/rest/api/3/issue/PPL-1/remotelink", 400, { object: { url: "https://x.test" } }],
  ["GET", "/rest/api/3/issueLinkType", 200],
  [
    "POST",
    "/rest/api/3/issueLink",
    201,
    { type: { name: "Duplicate" }, inwardIssue: { key: "PPL-1" }, outwardIssue: { key: "PPL-2" } },
  ],
  ["GET", "/rest/api/3/issue/PPL-1/transitions?expand=transitions.fields", 200],
  [
    "POST",
    "/rest/api/3/issue/PPL-1/transitions",
    204,
    { transition: { id: "41" }, fields: { resolution: { name: "Duplicate" } } },
  ],
  ["GET", "/rest/api/3/issue/PPL-1/transitions?transitionId=999", 200],
  ["POST", "/rest/api/3/issue/PPL-1/transitions", 400, { transition: { id: "21" } }],
  ["GET", `/rest/api/3/search/jql?jql=${encodeURIComponent(JQL)}&fields=summary&fields=status&maxResults=1`, 200],
  ["POST", "/rest/api/3/search/jql", 200, { jql: JQL, fields: ["*all"], properties: ["auto-triage"] }],
  ["POST", "/rest/api/3/search/jql", 200, { jql: JQL }],
  ["POST", "/rest/api/3/search/jql", 400, { jql: "ORDER BY created" }],
  ["POST", "/rest/api/3/search/approximate-count", 200, { jql: JQL }],
  ["POST", "/rest/api/3/jql/match", 200, { issueIds: [10_000, 10_001], jqls: [JQL, "broken ="] }],
  [
    "POST",
    "/rest/api/3/jql/parse?validation=strict",
    200,
    {
      queries: [
        JQL,
        "labels in (a, b) AND NOT (status = Done OR resolution is EMPTY)",
        "invalid query",
        "created > now()",
      ],
    },
  ],
  ["GET", "/rest/api/3/issue/createmeta/PPL/issuetypes", 200],
  ["GET", "/rest/api/3/issue/createmeta/PPL/issuetypes/10004", 200],
  ["GET", "/rest/api/3/issue/createmeta/PPL/issuetypes?maxResults=201", 400],
  ["GET", "/rest/api/3/project/PPL", 200],
  ["GET", "/rest/api/3/project/PPL/components", 200],
  ["GET", "/rest/api/3/project/PPL/statuses", 200],
  ["GET", "/rest/api/3/priority/search", 200],
  ["GET", "/rest/api/3/field", 200],
  ["GET", "/rest/api/3/label", 200],
  ["GET", "/rest/api/3/mypermissions?projectKey=PPL&permissions=BROWSE_PROJECTS,CREATE_ISSUES", 200],
  ["GET", "/rest/api/3/mypermissions", 400],
  ["GET", "/rest/api/3/myself", 200],
  ["GET", "/rest/api/3/serverInfo", 200],
  ["DELETE", "/rest/api/3/issue/PPL-2", 204],
]

describe.skipIf(contract === null)("the emulator beside Jira's own API description", () => {
  test("every request of these steps and every answer to them is valid", async () => {
    const { call } = jiraUnderTest()
    const problems: string[] = []
    for (const [method, url, expected, body] of STEPS) {
      const { status, body: answer } = await call(method, url, body)
      const path = url.split("?")[0] ?? url
      if (status !== expected)
        problems.push(`${method} ${url}: ${status} instead of ${expected} ${JSON.stringify(answer)}`)
      if (status < 400 && body !== undefined)
        problems.push(
          ...(contract?.requestProblems(method, path, body) ?? []).map(text => `${method} ${url} request:${text}`),
        )
      const found = contract?.answerProblems({ method, path, status, body: answer }) ?? []
      problems.push(...found.map(text => `${method} ${url}:${text}`))
    }
    expect(problems).toEqual([])
  })

  test("every described operation is among the steps, or gone by design", () => {
    const parts = (path: string): string[] => path.split("/")
    const covered = (operation: string): boolean => {
      const [method, template = ""] = operation.split(" ")
      return STEPS.some(([own, url]) => {
        const path = parts(url.split("?")[0] ?? url)
        const wanted = parts(template)
        return (
          own === method &&
          path.length === wanted.length &&
          wanted.every((part, i) => part.startsWith("{") || part === path[i])
        )
      })
    }
    expect(contract?.operations.filter(operation => !covered(operation))).toEqual([
      "GET /rest/api/3/issue/{issueIdOrKey}/remotelink",
      "GET /rest/api/3/search",
    ])
  })

  // The description has one link where Jira answers with a list of them.
  test("each remote link of the list is one as described", async () => {
    const { call, create } = jiraUnderTest()
    const { key } = await create()
    const path = `/rest/api/3/issue/${key}/remotelink`
    await call("POST", path, REMOTE)
    const one = await call("GET", `${path}?globalId=${encodeURIComponent(REMOTE.globalId)}`)
    expect(contract?.answerProblems({ method: "GET", path, status: one.status, body: one.body })).toEqual([])
    expect((await call("GET", path)).body).toEqual([one.body])
  })

  test("the checks themselves notice a wrong answer", () => {
    const answer = { method: "POST", path: "/rest/api/3/issue", status: 201, body: { id: 10_000, extra: true } }
    expect(contract?.answerProblems(answer)).toHaveLength(2)
  })
})
