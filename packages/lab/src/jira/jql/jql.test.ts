import { describe, expect, test } from "vitest"
import { jiraUnderTest, paragraph } from "../testing/jira-under-test.ts"
import { parseJql } from "./parse.ts"

function problem(query: string): string {
  try {
    parseJql(query)
    return "none"
  } catch (error) {
    return (error as Error).message
  }
}

describe("a query that Jira would not parse", () => {
  test.each([
    ['labels = "open', "The quoted string 'open' has not been completed. (line 1, character 10)"],
    ["invalid query", "Expecting operator but got 'query'."],
    ["project = SET", "'SET' is a reserved JQL word. You must surround it in quotation marks"],
    [
      "email = a@b",
      "The character '@' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0040'",
    ],
    [
      "project = OR",
      "Expecting either a value, list or function but got 'OR'. You must surround 'OR' in quotation marks",
    ],
    ["project = PPL AND", "Expecting a field name but got the end of the query."],
    ["(project = PPL", "Expecting ')' but got the end of the query."],
    ["project = PPL labels = x", "Expecting either 'OR' or 'AND' but got 'labels'."],
    [String.raw`labels = "\d"`, String.raw`'\d' is an illegal JQL escape sequence.`],
    ["project = PPL\nAND labels ! x", "(line 2, character 12)"],
  ])("%j is refused with Jira's words", (query, message) => {
    expect(problem(query)).toContain(message)
  })

  test("nesting without end is refused instead of exhausting the stack", () => {
    expect(problem(`${"(".repeat(50_000)}a = b`)).toContain("nested too deeply")
    expect(problem(`${"NOT ".repeat(50_000)}a = b`)).toBe("none")
  })
})

test("a quoted value keeps what was escaped in it", () => {
  const query = parseJql(String.raw`labels = "a\"b\\c'\u0041" AND labels = 'x"y'`)
  expect(query.where).toMatchObject({
    kind: "and",
    clauses: [{ operand: { text: `a"b\\c'A` } }, { operand: { text: 'x"y' } }],
  })
})

describe("search", () => {
  async function seeded() {
    const site = jiraUnderTest()
    await site.create({ labels: ["a", "b"], summary: "TypeError in booking-api", priority: { name: "High" } })
    site.advance(3_600_000)
    await site.create({ labels: ["a"], summary: "Timeout in web", components: [{ name: "web" }] })
    site.advance(3_600_000)
    await site.create({ summary: "Unlabelled", issuetype: { name: "Task" }, description: paragraph("deep inside") })
    site.jira.admin.transitionTo("PPL-2", "Done", "Won't Do")
    return site
  }

  test.each([
    ["project = PPL", ["PPL-1", "PPL-2", "PPL-3"]],
    ["project = 10010 AND project in (ppl, PPL)", ["PPL-1", "PPL-2", "PPL-3"]],
    ["labels = a", ["PPL-1", "PPL-2"]],
    ["labels in (b, c)", ["PPL-1"]],
    ["labels = a AND NOT labels = b", ["PPL-2"]],
    ["labels != b", ["PPL-2"]],
    ["labels is EMPTY", ["PPL-3"]],
    ["labels is not EMPTY", ["PPL-1", "PPL-2"]],
    ["labels not in (b, EMPTY)", ["PPL-2"]],
    ['status = "To Do"', ["PPL-1", "PPL-3"]],
    ["statusCategory != Done", ["PPL-1", "PPL-3"]],
    ["statusCategory = done", ["PPL-2"]],
    ["resolution = Unresolved", ["PPL-1", "PPL-3"]],
    ['resolution = "Won\'t Do"', ["PPL-2"]],
    ['(resolution is EMPTY OR resolution != "Won\'t Do") AND labels = a', ["PPL-1"]],
    ["type = Task OR priority = High", ["PPL-1", "PPL-3"]],
    ["component = web", ["PPL-2"]],
    ["key in (PPL-1, PPL-3)", ["PPL-1", "PPL-3"]],
    ["key > PPL-1", ["PPL-2", "PPL-3"]],
    ["summary ~ typeerror", ["PPL-1"]],
    ['summary ~ "time* web"', ["PPL-2"]],
    ["text ~ inside", ["PPL-3"]],
    ["reporter = currentUser() AND labels = a", ["PPL-1", "PPL-2"]],
    ["created >= -90m", ["PPL-2", "PPL-3"]],
    ['created < "2026-11-23 10:00"', ["PPL-1"]],
    ["created > now()", []],
    ["this is not jql", []],
  ])("%s finds %j", async (jql, keys) => {
    const { search } = await seeded()
    expect((await search(jql)).toSorted()).toEqual(keys)
  })

  // What Alertmanager fell into: an unresolved ticket has no resolution that could differ.
  test("a negative term misses the issues where the field is empty, also behind NOT", async () => {
    const { search } = await seeded()
    expect(await search('resolution != "Done"')).toEqual(["PPL-2"])
    expect(await search('NOT resolution = "Done"')).toEqual(["PPL-2"])
  })

  test("the order is the one asked for, and newest first otherwise", async () => {
    const { search } = await seeded()
    expect(await search("project = PPL")).toEqual(["PPL-3", "PPL-2", "PPL-1"])
    expect(await search("project = PPL ORDER BY created ASC")).toEqual(["PPL-1", "PPL-2", "PPL-3"])
    expect(await search("project = PPL ORDER BY resolution, key DESC")).toEqual(["PPL-2", "PPL-3", "PPL-1"])
  })

  test.each([
    ["project = NOPE", "The value 'NOPE' does not exist for the field 'project'."],
    ["project = PPL AND status = Gone", "The value 'Gone' does not exist for the field 'status'."],
    ["universe = 42", "Field 'universe' does not exist or you do not have permission to view it."],
    ["summary = test", "The operator '=' is not supported by the 'summary' field."],
    ['labels in "x"', "Operator 'in' does not support the non-list value '\"x\"' for field 'labels'."],
    ["key = PPL-99", "An issue with key 'PPL-99' does not exist for field 'key'."],
    ["created > yesterday", "Date value 'yesterday' for field 'created' is invalid."],
    ["", "Unbounded JQL queries are not allowed here. Please add a search restriction to your query."],
    ["ORDER BY created DESC", "Unbounded JQL queries are not allowed here."],
    ["project = PPL AND", "Error in the JQL Query: Expecting a field name"],
  ])("%j is refused", async (jql, message) => {
    const { call } = await seeded()
    const answer = await call("POST", "/rest/api/3/search/jql", { jql })
    expect(answer.status).toBe(400)
    expect((answer.body as { errorMessages: string[] }).errorMessages[0]).toContain(message)
  })

  test("a caller without Browse permission is told that the project does not exist", async () => {
    const { call, jira } = await seeded()
    jira.admin.setPermissions([])
    const answer = await call("POST", "/rest/api/3/search/jql", { jql: "project = PPL" })
    expect(answer).toMatchObject({
      status: 400,
      body: { errorMessages: ["The value 'PPL' does not exist for the field 'project'."], warningMessages: [] },
    })
  })
})
