import { everything, repository } from "../github/testing/start-github.ts"
import { afterEach, beforeEach, expect, test } from "vitest"
import { type FixSeen, type FixUnderTest, startFix } from "./fix-under-test.ts"

const MINUTE = 60_000
let lab: FixUnderTest
beforeEach(async () => {
  lab = await startFix()
})
afterEach(() => lab.close())

const FAULTS = ["refused", "lost answer", "killed before", "killed after"] as const
type Fault = (typeof FAULTS)[number]

/** Meets the nth write of the jobs with the fault; tells whether there were so many. */
function strike(fault: Fault, nth: number): () => boolean {
  let writes = 0
  let isDead = false
  const gone = (): Response => new Response("bad gateway", { status: 502 })
  lab.intercept = ({ what }, pass) => {
    // A process that has ended asks for nothing more.
    if (isDead) return Promise.resolve(new Response("{}", { status: 401 }))
    if (what.startsWith("GET") || what.endsWith("/search/jql") || writes++ !== nth) return null
    isDead = fault.startsWith("killed")
    return fault.endsWith("after") || fault === "lost answer" ? pass().then(gone) : Promise.resolve(gone())
  }
  return () => writes > nth
}

function pass(minutes: number): void {
  lab.github.clock.set(lab.github.clock.now() + minutes * MINUTE)
}

/** One settlement, one comment that the ledger knows, and a branch where there is a pull request and nowhere else. */
function expectSound({ run, branch, pull, comments }: FixSeen, where: string): void {
  expect(comments, where).toEqual([run?.commentId])
  expect(run?.settledAt, where).not.toBeNull()
  expect([run?.outcome, run?.pullRequest ?? null], where).toEqual(
    pull === null ? ["broken", null] : ["opened", pull.number],
  )
  expect([branch === null, pull?.state ?? null], where).toEqual(pull === null ? [true, null] : [false, "open"])
}

test.each(FAULTS)("a fix whose publish or report is %s at any write is sound after two sweeps", async fault => {
  let n = 1
  for (let reached = true; reached; n++) {
    await lab.reserve(n)
    const wasReached = strike(fault, n - 1)
    await lab.finish(n)
    reached = wasReached()
    lab.intercept = () => null
    pass(180)
    await lab.sweep()
    pass(15)
    await lab.sweep()
    expectSound(await lab.see(n), `${fault}, write ${n - 1}`)
    expect((await lab.sweep()).seen?.repairs, `${fault}, write ${n - 1}`).toEqual([])
  }
  // Branch, commit, pull request; two settlements and a comment.
  expect(n).toBeGreaterThan(8)
})

test("what people do to pull requests is told on their tickets, and asked for no more after that", async () => {
  const admin = lab.github.pat(everything)
  const act = async (what: string, body?: object): Promise<void> => {
    const { status, text } = await lab.github.send(admin, what.replace("/", `/repos/${repository}/`), body)
    if (status >= 300) throw new Error(text)
  }
  const deleteBranch = (n: number): Promise<void> => act(`DELETE /git/refs/heads/auto-fix/ppl-${n}-0000000${n}`)
  for (const n of [1, 2, 3, 4]) {
    await lab.reserve(n)
    await lab.finish(n)
  }
  await act("PATCH /pulls/1", { state: "closed" })
  await act("PATCH /pulls/2", { base: "main" })
  await act("PATCH /pulls/2", { state: "closed" })
  await deleteBranch(3)
  await act("PATCH /pulls/4", { state: "closed" })
  await deleteBranch(4)
  pass(15)
  await lab.sweep()
  pass(15)
  expect((await lab.sweep()).seen?.repairs).toEqual([])
  const told = lab.jira.snapshot().issues.map(({ comments }) => comments.map(({ properties }) => properties))
  expect(told).toHaveLength(4)
  for (const properties of told) expect(properties).toMatchObject([{ "auto-triage": { pull: { state: "closed" } } }])
})

test("a try whose run died and whose ticket was deleted is settled, and asked for no longer than a day", async () => {
  await lab.reserve(1)
  lab.jira.admin.deleteIssue("PPL-1")
  pass(180)
  await lab.sweep()
  expect((await lab.see(1)).run).toMatchObject({ outcome: "broken", commentId: null })
  pass(24 * 60)
  expect((await lab.sweep()).seen?.repairs).toEqual([])
})
