import { ISSUE_ID } from "@auto-triage/shared/pipeline/testing/an-issue"
import { afterEach, beforeEach, expect, test } from "vitest"
import { type DedupeUnderTest, startDedupe } from "./dedupe-under-test.ts"

const LABEL = `datadog-issue-${ISSUE_ID}`
const CREATE = "POST /rest/api/3/issue"

let lab: DedupeUnderTest

beforeEach(async () => {
  lab = await startDedupe()
})
afterEach(() => lab.close())

function open() {
  return lab.jira.snapshot().issues.filter(ticket => ticket.category !== "done" && ticket.labels.includes(LABEL))
}

/** The first request of this kind is applied, but its answer is a failure of the gateway. */
function loseAnswerOf(what: string): void {
  let lost = false
  lab.intercept = (request, pass) => {
    if (lost || request.what !== what) return null
    lost = true
    return pass().then(() => new Response("bad gateway", { status: 502 }))
  }
}

test("a create whose answer is lost is looked for and never sent again, however late the index is", async () => {
  lab.jira.setIndex({ lagMs: 30_000, flicker: 2 })
  loseAnswerOf(CREATE)
  expect(await lab.alert()).toMatchObject({ outcome: "created", ticket: { key: "PPL-1" } })
  expect(lab.requests.filter(({ what }) => what === CREATE)).toHaveLength(1)
  expect(open()).toHaveLength(1)
})

test("a create that never arrived is sent once more under a fresh claim after settling", async () => {
  let refused = false
  lab.intercept = request => {
    if (refused || request.what !== CREATE) return null
    refused = true
    return Promise.resolve(new Response("bad gateway", { status: 502 }))
  }
  expect(await lab.alert()).toMatchObject({ outcome: "created", ticket: { key: "PPL-1" } })
  expect(lab.requests.filter(({ what }) => what === CREATE)).toHaveLength(2)
  expect(open()).toHaveLength(1)
})

test("a login page in place of Jira's answer is not taken for a ticket", async () => {
  lab.jira.setIndex({ lagMs: 30_000 })
  let shown = false
  lab.intercept = (request, pass) => {
    if (shown || request.what !== CREATE) return null
    shown = true
    return pass().then(() => new Response("<html>", { headers: { "content-type": "text/html" } }))
  }
  expect(await lab.alert()).toMatchObject({ outcome: "created", ticket: { key: "PPL-1" } })
  expect(open()).toHaveLength(1)
})

test("a 429 waits as long as Jira says and then creates one ticket", async () => {
  let limited = false
  lab.intercept = request => {
    if (limited || request.what !== CREATE) return null
    limited = true
    return Promise.resolve(new Response("{}", { status: 429, headers: { "retry-after": "7" } }))
  }
  const before = lab.github.clock.now()
  expect(await lab.alert()).toMatchObject({ outcome: "created" })
  expect(lab.github.clock.now() - before).toBe(7000)
  expect(open()).toHaveLength(1)
})

test("a lost answer at any request of a new ticket, of a known one and of a taken over claim leaves one open ticket", async () => {
  const paths = ["new", "known"] as const
  for (const path of paths) {
    for (let nth = 0; ; nth++) {
      await lab.close()
      lab = await startDedupe()
      lab.jira.setIndex({ lagMs: 20_000 })
      if (path === "known") await lab.alert()
      let count = 0
      let hit = false
      lab.intercept = (_request, pass) => {
        if (lab.requests.length === 0 || count++ !== nth) return null
        hit = true
        return pass().then(() => new Response("bad gateway", { status: 502 }))
      }
      await lab.alert({ delivery: "d" }).catch(() => null)
      lab.intercept = () => null
      lab.github.clock.set(lab.github.clock.now() + 1000)
      const end = await lab.alert({ delivery: "d" })
      expect([open().length, end.ticket?.key], `${path}, request ${nth}`).toEqual([1, "PPL-1"])
      expect(lab.jira.snapshot().issues, `${path}, request ${nth}`).toHaveLength(1)
      expect(lab.jira.snapshot().issues[0]?.comments.length, `${path}, request ${nth}`).toBeLessThanOrEqual(1)
      if (!hit) break
    }
  }
})
