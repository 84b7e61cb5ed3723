import { afterEach, beforeEach, expect, test } from "vitest"
import { OTHER_FIX } from "./patches.ts"
import { type PublishRun, type PublishUnderTest, startPublish } from "./publish-under-test.ts"

let lab: PublishUnderTest

beforeEach(async () => {
  lab = await startPublish()
})
afterEach(() => lab.close())

/** How the nth request of a run goes wrong; all three are done to each request in turn. */
const FAULTS = ["is refused", "is applied and its answer lost", "is applied and the process ends"] as const
type Fault = (typeof FAULTS)[number]

/** Plants the fault; tells whether the run got as far. */
function plant(fault: Fault, nth: number): () => boolean {
  let count = 0
  let dead = false
  const bad = (): Response => new Response("bad gateway", { status: 502 })
  lab.intercept = (_what, pass) => {
    // A process that has ended asks for nothing more.
    if (dead) return Promise.resolve(new Response("{}", { status: 401 }))
    if (count++ !== nth) return null
    dead = fault === "is applied and the process ends"
    return fault === "is refused" ? Promise.resolve(bad()) : pass().then(bad)
  }
  return () => count > nth
}

/** Each request in turn is met by the fault, on a branch of its own. Returns how many requests a run makes. */
async function everyRequest(fault: Fault, patch: string | undefined, prepare: boolean): Promise<number> {
  const token = await lab.appToken()
  for (let nth = 0; ; nth++) {
    const branch = `auto-fix/ppl-12-${nth}x`
    const run: PublishRun = { token, change: task => ({ ...task, brief: { ...task.brief, branch } }) }
    if (prepare) await lab.publish(run)
    const hit = plant(fault, nth)
    const first = await lab.publish({ ...run, ...(patch === undefined ? {} : { patch }) }).catch(() => null)
    const reached = hit()
    lab.intercept = () => null
    const end = await lab.publish({ ...run, ...(patch === undefined ? {} : { patch }) })
    expect([end.outcome, first?.outcome ?? "opened"], `request ${nth}`).toEqual(["opened", "opened"])
    const seen = await lab.see(branch)
    expect([seen.branches, seen.commits.length], `request ${nth}`).toEqual([[branch], prepare ? 2 : 1])
    expect(seen.pulls, `request ${nth}`).toMatchObject([{ number: end.pull?.number, state: "open" }])
    if (!reached) return nth
  }
}

test.each(FAULTS)(
  "where any request of a first run %s, the next run ends with one commit and one pull request",
  async fault => {
    expect(await everyRequest(fault, undefined, false)).toBeGreaterThan(5)
  },
)

test.each(FAULTS)("where any request of a run with a new fix %s, the next run ends with that fix", async fault => {
  expect(await everyRequest(fault, OTHER_FIX, true)).toBeGreaterThan(5)
})

test("an answer that is lost once does not end the run", async () => {
  for (const what of ["POST /graphql", "/git/refs", "/pulls"]) {
    let lost = false
    lab.intercept = (request, pass) => {
      if (lost || !request.startsWith("POST") || !request.endsWith(what.replace("POST ", ""))) return null
      lost = true
      return pass().then(() => new Response("bad gateway", { status: 502 }))
    }
    expect(await lab.publish(), what).toMatchObject({ outcome: "opened", pull: { number: 1 } })
  }
})
