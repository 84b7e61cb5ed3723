import { afterEach, beforeEach, expect, test } from "vitest"
import { type ProofUnderTest, startProof } from "./proof-under-test.ts"

let lab: ProofUnderTest
beforeEach(async () => {
  lab = await startProof()
})
afterEach(() => lab.close())

const REFUSALS = [403, 429, 500] as const
type Refusal = (typeof REFUSALS)[number]

/** Answers the nth request, and none but that; tells whether there was one, and what it was. */
function refuse(status: Refusal, nth: number): () => string | null {
  let count = 0
  let met: string | null = null
  lab.intercept = ({ service, what }) => {
    if (count++ !== nth) return null
    met = `${service} ${what}`
    const body = JSON.stringify({ message: "no", errors: ["no"], errorMessages: ["no"] })
    return Promise.resolve(new Response(body, { status, headers: { "content-type": "application/json" } }))
  }
  return () => met
}

/** One more version with the fix has the error, which the ticket is to be told of once. */
async function seenAgain(n: number): Promise<void> {
  lab.occurs(`2.${n}.0`, lab.commits.fixed, 1)
  lab.pass(0.25)
}

test.each(REFUSALS)(
  "a sweep that meets %d at any of its calls ends with a word, and the next one does what it left",
  async status => {
    const met = new Set<string>()
    for (let n = 0; ; n++) {
      await seenAgain(n)
      const reached = refuse(status, n)
      const result = await lab.sweep()
      lab.intercept = () => null
      const what = reached()
      const hint = `${status}, request ${n}: ${what}`
      lab.pass(0.25)
      await lab.sweep()
      const told = lab.ticket().comments.filter(text => text.includes(`2.${n}.0`))
      expect([told.length, lab.started], hint).toEqual([1, []])
      if (what === null) break
      met.add(what.split(" ")[0] ?? "")
      const isTold = result.blindness !== null || result.outcome === "incomplete" || result.openPulls === null
      const isHidden = (result.seen?.limits.length ?? 0) > 0
      // The list of tries is a help and no more, a search for what is told already is none at all.
      const isHarmless = result.seen?.repairs.some(one => one.result === "mended") === true
      expect([hint, isTold || isHidden || isHarmless]).toEqual([hint, true])
    }
    expect([...met].toSorted()).toEqual(["datadog", "github", "jira"])
  },
)
