import { describe, expect, it } from "vitest"
import { createCancellation, type Cancellation } from "./cancellation.ts"
import { createConcurrencyGroups, type ConcurrencyRequest } from "./concurrency.ts"

function createWorld() {
  const groups = createConcurrencyGroups()
  const events: string[] = []
  const leaves = new Map<string, () => void>()
  const cancellations = new Map<string, Cancellation>()

  async function enter(name: string, options: Partial<ConcurrencyRequest> = {}): Promise<void> {
    const cancellation = createCancellation()
    cancellations.set(name, cancellation)
    const entered = groups.enter({
      repository: "acme/app",
      run: 7,
      group: "g",
      queue: "single",
      cancelInProgress: false,
      what: name,
      held: [],
      cancellation,
      ...options,
    })
    void record(name, entered)
    await settle()
  }

  async function record(name: string, entered: ReturnType<typeof groups.enter>): Promise<void> {
    const leave = await entered
    events.push(leave === null ? `${name} gave up` : `${name} runs`)
    if (leave) leaves.set(name, leave)
  }

  async function leave(name: string): Promise<void> {
    leaves.get(name)?.()
    await settle()
  }

  return { enter, leave, events, cancellations, list: (repository: string) => groups.list(repository) }
}

// Everything here happens in microtasks; one macrotask later all of them have run.
const settle = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

describe("createConcurrencyGroups", () => {
  it("with queue: single lets the newest wait and cancels the older one that waits", async () => {
    const { enter, leave, events } = createWorld()
    for (const name of ["a", "b", "c"]) await enter(name)
    expect(events).toEqual(["a runs", "b gave up"])
    await leave("a")
    expect(events).toEqual(["a runs", "b gave up", "c runs"])
  })

  it("with queue: max runs all in the order in which they came", async () => {
    const { enter, leave, events } = createWorld()
    for (const name of ["a", "b", "c", "d"]) await enter(name, { queue: "max" })
    for (const name of ["a", "b", "c"]) await leave(name)
    expect(events).toEqual(["a runs", "b runs", "c runs", "d runs"])
  })

  it("with queue: max cancels what comes when a hundred wait", async () => {
    const { enter, events } = createWorld()
    for (let index = 0; index <= 101; index++) await enter(`n${index}`, { queue: "max" })
    expect(events).toEqual(["n0 runs", "n101 gave up"])
  })

  it("cancels the running one where cancel-in-progress says so, and waits until it has left", async () => {
    const { enter, leave, events, cancellations } = createWorld()
    await enter("a")
    await enter("b", { cancelInProgress: true })
    expect(cancellations.get("a")?.requested).toBe(true)
    expect(events).toEqual(["a runs"])
    await leave("a")
    expect(events).toEqual(["a runs", "b runs"])
  })

  it("ignores the case of group names and keeps repositories apart", async () => {
    const { enter, events } = createWorld()
    await enter("a", { group: "Triage" })
    await enter("b", { group: "TRIAGE" })
    await enter("c", { group: "triage", repository: "acme/other" })
    expect(events).toEqual(["a runs", "c runs"])
  })

  it("lets a cancelled one out of the queue", async () => {
    const { enter, leave, events, cancellations } = createWorld()
    for (const name of ["a", "b", "c"]) await enter(name, { queue: "max" })
    cancellations.get("b")?.cancel("by a person")
    await leave("a")
    expect(events).toEqual(["a runs", "b gave up", "c runs"])
  })

  it("shows who holds and who awaits a group, until nobody does", async () => {
    const { enter, leave, list } = createWorld()
    await enter("a", { queue: "max", group: "Triage-1", run: 1 })
    await enter("b", { queue: "max", group: "triage-1", run: 2 })
    await enter("c", { repository: "acme/other" })
    const members = [
      { run: 1, status: "in_progress" },
      { run: 2, status: "pending" },
    ]
    expect(list("ACME/app")).toEqual([{ name: "Triage-1", members }])
    await leave("a")
    expect(list("acme/app")).toEqual([{ name: "triage-1", members: [{ run: 2, status: "in_progress" }] }])
    await leave("b")
    expect(list("acme/app")).toEqual([])
  })

  it("cancels a job whose group its own workflow holds", async () => {
    const { enter, events, cancellations } = createWorld()
    await enter("a", { held: [{ group: "G", what: "top level workflow" }] })
    expect(events).toEqual(["a gave up"])
    expect(cancellations.get("a")?.reason).toContain("deadlock for concurrency group 'g'")
  })
})
