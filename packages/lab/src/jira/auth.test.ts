import { describe, expect, test } from "vitest"
import type { JiraEmulator } from "./jira.ts"
import { BASIC, jiraUnderTest } from "./testing/jira-under-test.ts"

describe("authentication", () => {
  const get = (jira: JiraEmulator, path: string, authorization?: string) =>
    jira.handle(
      new Request(`http://jira.test${path}`, { headers: authorization === undefined ? {} : { authorization } }),
    )
  const myself = "/rest/api/3/myself"

  test.each([
    ["none", undefined],
    ["another scheme", "Bearer secret-token"],
    ["a wrong token", `Basic ${btoa("a@b.c:d")}`],
  ])("%s is refused", async (_, authorization) => {
    const answer = await get(jiraUnderTest().jira, myself, authorization)
    expect(answer.status).toBe(401)
    expect(await answer.text()).toContain("Client must be authenticated to access this resource.")
  })

  test("an expired token is refused until it is renewed", async () => {
    const { jira } = jiraUnderTest()
    jira.admin.expireToken()
    expect((await get(jira, myself, BASIC)).status).toBe(401)
    jira.admin.renewToken()
    expect((await get(jira, myself, BASIC)).status).toBe(200)
  })

  test("the cloud id is told to anyone", async () => {
    const { jira } = jiraUnderTest()
    const answer = await get(jira, "/_edge/tenant_info")
    expect(await answer.json()).toEqual({ cloudId: jira.cloudId })
  })

  test("each kind of token works at its own address only", async () => {
    const { jira } = jiraUnderTest()
    const gateway = `/ex/jira/${jira.cloudId}${myself}`
    expect([(await get(jira, myself, BASIC)).status, (await get(jira, gateway, BASIC)).status]).toEqual([200, 401])
    jira.admin.setTokenMode("scoped")
    expect([(await get(jira, myself, BASIC)).status, (await get(jira, gateway, BASIC)).status]).toEqual([401, 200])
    expect((await get(jira, `/ex/jira/other${myself}`, BASIC)).status).toBe(404)
  })

  test("a scope that is missing is named as such", async () => {
    const { jira } = jiraUnderTest({ scopedTokens: true })
    jira.admin.setTokenMode("scoped", ["read:jira-work"])
    const gateway = `/ex/jira/${jira.cloudId}/rest/api/3`
    expect((await get(jira, `${gateway}/field`, BASIC)).status).toBe(200)
    const refused = await get(jira, `${gateway}/myself`, BASIC)
    expect(await refused.json()).toEqual({ code: 401, message: "Unauthorized; scope does not match" })
  })
})
