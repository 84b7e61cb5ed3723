import { earlyIssueRead, earlyLabelSearch } from "@auto-triage/shared/adapters/jira/early-request"
import { createJiraTracker } from "@auto-triage/shared/adapters/jira/tracker"
import { installTransport } from "@auto-triage/shared/adapters/transport"
import { expect, test } from "vitest"
import { EMAIL, jiraUnderTest, TOKEN } from "../jira/testing/jira-under-test.ts"
import { serve } from "./serve.ts"

test("requests sent before the client has loaded are the client's own, so that each is sent once", async () => {
  const { jira, create } = jiraUnderTest()
  const { key } = await create({ labels: ["one"] })
  const seen: string[] = []
  const server = await serve(request => {
    seen.push(`${request.method} ${new URL(request.url).pathname} ${request.headers.get("accept-language")}`)
    return jira.handle(request)
  })
  const fetchBefore = globalThis.fetch
  try {
    const transport = installTransport({ clock: { now: () => 0, sleep: async () => {} } })
    transport.allow({ service: "jira", baseUrl: server.url, readRetries: 0 })
    const site = { baseUrl: server.url, email: EMAIL, apiToken: TOKEN }
    const search = earlyLabelSearch(site, "PPL", ["one", 't"wo'])
    const read = earlyIssueRead(site, key)
    await transport.warm(search.url, search.init)
    if (read !== null) await transport.warm(read.url, read.init)
    const tracker = createJiraTracker({ ...site, log: { info() {}, warn() {}, error() {} } })
    expect(await tracker.searchByLabels("PPL", ["one", 't"wo'])).toMatchObject([{ key }])
    expect(await tracker.getIssue(key)).toMatchObject({ key, labels: ["one"], comments: 0 })
    expect(seen).toEqual(["POST /rest/api/3/search/jql en", `GET /rest/api/3/issue/${key} en`])
  } finally {
    globalThis.fetch = fetchBefore
    await server.close()
  }
})

test("what is not a key is not put into a path", () => {
  expect(earlyIssueRead({ baseUrl: "http://127.0.0.1", email: EMAIL, apiToken: TOKEN }, "PPL-1/../../x")).toBeNull()
})
