import type { SmokePorts } from "@auto-triage/shared/pipeline/smoke/smoke-ports"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openSmoke, type SmokeUnderTest } from "./smoke-under-test.ts"

type Kill = (ports: SmokePorts) => Partial<SmokePorts>

let smoke: SmokeUnderTest

beforeAll(async () => {
  smoke = await openSmoke()
})
afterAll(() => smoke.lab.close())

// Neither a refusal nor a lost answer, so nothing of the test goes on.
const killed = (): Promise<never> => Promise.reject(new Error("killed"))

/** Does it, and then nothing any more, the nth time. */
function killedAfter<Asked extends readonly unknown[]>(act: (...asked: Asked) => Promise<unknown>, nth = 1) {
  let times = 0
  return async (...asked: Asked): Promise<never> => {
    const done = (await act(...asked)) as never
    return ++times === nth ? killed() : done
  }
}

const KILLS: Readonly<Record<string, Kill>> = {
  emit: ({ errors }) => ({ errors: { ...errors, emit: killedAfter(error => errors.emit(error)) } }),
  issue: ({ errors }) => ({ errors: { ...errors, find: killedAfter(search => errors.find(search), 2) } }),
  monitor: ({ errors }) => ({ errors: { ...errors, monitors: killed } }),
  dispatch: ({ runs }) => ({ runs: { ...runs, inGroup: killed } }),
  triage: ({ runs }) => ({ runs: { ...runs, jobs: killed } }),
  ticket: ({ tickets }) => ({ tickets: { ...tickets, ticket: killed } }),
  "seen-again": ({ errors }) => ({ errors: { ...errors, emit: killedAfter(error => errors.emit(error), 2) } }),
  "clean-up, before the ticket": ({ tickets }) => ({ tickets: { ...tickets, close: killed } }),
  "clean-up, after the ticket": ({ tickets }) => ({
    tickets: { ...tickets, close: killedAfter((key, how) => tickets.close(key, how)) },
  }),
  "clean-up, before the ledger": () => ({ dropRecord: killed }),
}

test("whatever step a test is killed at, the next one removes what it left, and nothing that looks alike", async () => {
  const alike = await Promise.all(
    ["[auto-triage smoke test] told by a person", "seen in [auto-triage smoke test of yesterday"].map(message =>
      smoke.lab.feed({ service: "backend-api", env: "staging", type: "Alike", message, fingerprint: message }),
    ),
  )
  await smoke.lab.idle()
  const ends = await Promise.all(
    Object.entries(KILLS).map(([name, kill]) =>
      smoke.test({}, kill).then(
        () => `${name} was not killed`,
        (error: unknown) => (error instanceof Error && error.message === "killed" ? "killed" : error),
      ),
    ),
  )
  expect(ends).toEqual(Object.keys(KILLS).map(() => "killed"))
  await smoke.lab.idle()
  const ofAlike = (line: string): boolean => alike.some(id => line.includes(id))
  const alikeTickets = alike.flatMap(id => smoke.lab.openTickets(id).map(({ key }) => key))
  expect(alikeTickets).toHaveLength(2)

  expect(await smoke.tidy()).toContain(`the traces of ${Object.keys(KILLS).length} earlier tests were removed`)
  const stay = (await smoke.traces()).filter(line => !ofAlike(line))
  expect(stay.filter(line => !alikeTickets.some(key => line.includes(key)))).toEqual([])
  expect(alike.flatMap(id => smoke.lab.openTickets(id).map(({ key }) => key))).toEqual(alikeTickets)
  expect(await smoke.tidy()).toContain("nothing was left over")
}, 120_000)

test("what a test that still runs has made is none of the next test's business", async () => {
  await expect(smoke.test({}, ({ tickets }) => ({ tickets: { ...tickets, ticket: killed } }))).rejects.toThrow("killed")
  await smoke.lab.idle()
  const before = await smoke.traces()
  // Its run is not known to be over, and six hours have not gone by.
  const { stages } = await smoke.test()
  expect(stages[0]?.seen).toContain("nothing was left over")
  await smoke.lab.idle()
  expect(await smoke.traces()).toEqual(before)
}, 60_000)
