import { describe, expect, test } from "vitest"
import { jiraUnderTest, paragraph } from "../testing/jira-under-test.ts"

const ISSUE = "/rest/api/3/issue"

describe("transitions", () => {
  const transitions = async ({ call }: ReturnType<typeof jiraUnderTest>, key: string) =>
    ((await call("GET", `${ISSUE}/${key}/transitions`)).body as { transitions: { id: string; name: string }[] })
      .transitions

  test("lead to Done with a resolution and back out of it without", async () => {
    const site = jiraUnderTest()
    const { key } = await site.create()
    const move = (id: string, more = {}) =>
      site.call("POST", `${ISSUE}/${key}/transitions`, { transition: { id }, ...more })
    const comment = { comment: [{ add: { body: paragraph("closing") } }] }
    expect((await move("41", { fields: { resolution: { name: "Duplicate" } }, update: comment })).status).toBe(204)
    expect(site.jira.snapshot().issues[0]).toMatchObject({ category: "done", resolution: "Duplicate", comments: [{}] })
    expect((await transitions(site, key)).map(({ name }) => name)).toEqual(["Reopen"])
    expect((await move("51")).status).toBe(204)
    expect(site.jira.snapshot().issues[0]).toMatchObject({
      status: "To Do",
      resolution: null,
      transitions: [
        { name: "Done", from: "To Do", to: "Done" },
        { name: "Reopen", from: "Done", to: "To Do" },
      ],
    })
  })

  test.each([
    [{}, "Missing 'transition' identifier"],
    [{ transition: { id: "Done" } }, "'transition' identifier must be an integer"],
    [{ transition: { id: "51" } }, "Transition id '51' is not valid for this issue."],
  ])("like %j are refused", async (body, message) => {
    const { create, call } = jiraUnderTest()
    const { key } = await create()
    const refused = await call("POST", `${ISSUE}/${key}/transitions`, body)
    expect(refused).toMatchObject({ status: 400, body: { errorMessages: [message] } })
  })

  test("with a field that is not on their screen are refused", async () => {
    const { create, call } = jiraUnderTest()
    const { key } = await create()
    const body = { transition: { id: "21" }, fields: { resolution: { name: "Done" } } }
    expect(await call("POST", `${ISSUE}/${key}/transitions`, body)).toMatchObject({
      status: 400,
      body: { errors: { resolution: expect.stringContaining("not on the appropriate screen") as string } },
    })
  })

  test("out of Done are gone when the workflow has none", async () => {
    const site = jiraUnderTest()
    const { key } = await site.create()
    site.jira.admin.transitionTo(key, "Done")
    site.jira.admin.setWorkflow({ reopen: false })
    expect(await transitions(site, key)).toEqual([])
    site.jira.admin.setWorkflow({ reopen: true })
    expect(await transitions(site, key)).toHaveLength(1)
  })
})
