import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ANYBODY, type Door, openDoor } from "./door.ts"
import type { Emulator } from "./emulator.ts"
import { Faults } from "./faults.ts"
import { Journal } from "./journal.ts"

let journal: Journal
let faults: Faults
let door: Door
let emulator: Source

/** A body that yields what the test pushes, and tells whether its reader has gone. */
class Source implements Emulator {
  readonly service = "model"
  readonly type: string
  cancelled = false
  controller: ReadableStreamDefaultController<Uint8Array> | undefined

  constructor(type: string) {
    this.type = type
  }

  handle(): Promise<Response> {
    const body = new ReadableStream<Uint8Array>({
      start: controller => {
        this.controller = controller
      },
      cancel: () => {
        this.cancelled = true
      },
    })
    return Promise.resolve(new Response(body, { headers: { "content-type": this.type } }))
  }

  push(text: string): void {
    this.controller?.enqueue(new TextEncoder().encode(text))
  }
}

async function open(type: string): Promise<void> {
  emulator = new Source(type)
  journal = new Journal()
  faults = new Faults()
  door = await openDoor(emulator, ANYBODY, { journal, faults, latencyMs: () => 0 })
}

const ask = (init: RequestInit = {}): Promise<Response> => fetch(`${door.url}/v1/messages`, { method: "POST", ...init })

describe("a streamed answer", () => {
  beforeEach(() => open("text/event-stream"))
  afterEach(() => door.close())

  async function begin(init: RequestInit = {}): Promise<{ next: () => Promise<string>; done: Promise<unknown> }> {
    const response = await ask({ body: "{}", ...init })
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    const next = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value)
    return { next, done: reader.closed.catch((error: unknown) => error) }
  }

  it("arrives piece by piece, and is in the journal when it is whole", async () => {
    const { next, done } = await begin()
    emulator.push("one")
    expect(await next()).toBe("one")
    expect(journal.entries()).toEqual([])
    emulator.push("two")
    expect(await next()).toBe("two")
    emulator.controller?.close()
    expect(await next()).toBe("")
    await done
    await expect
      .poll(() => journal.withBodies())
      .toMatchObject([{ n: 1, status: 200, request: "{}", response: "onetwo" }])
  })

  it("that the vendor breaks off ends with a broken connection; the journal has what was sent", async () => {
    const { next } = await begin()
    emulator.push("one")
    expect(await next()).toBe("one")
    emulator.controller?.error(new Error("drop"))
    await expect(next()).rejects.toThrow("terminated")
    await expect.poll(() => journal.withBodies()).toMatchObject([{ status: 200, response: "one" }])
  })

  it("whose receiver goes is not produced any further", async () => {
    const leaving = new AbortController()
    const { next } = await begin({ signal: leaving.signal })
    emulator.push("one")
    await next()
    leaving.abort()
    await expect.poll(() => emulator.cancelled).toBe(true)
    await expect.poll(() => journal.withBodies()).toMatchObject([{ response: "one" }])
  })

  it.each(["reset-before", "reset-after"])("of a request that a fault of kind %s hits never begins", async kind => {
    faults.add({ kind, method: "*", path: "*", nth: 1, times: 1 })
    await expect(ask()).rejects.toThrow("fetch failed")
    expect(journal.entries()).toMatchObject([{ status: null, fault: kind }])
  })

  it("may be replaced by an error in the vendor's form", async () => {
    faults.add({ kind: "status:529", method: "*", path: "*", nth: 1, times: 1 })
    const response = await ask()
    expect(response.status).toBe(529)
    expect(await response.json()).toEqual({
      type: "error",
      error: { type: "overloaded_error", message: "injected 529" },
    })
  })

  it("is cut in half by a truncation", async () => {
    faults.add({ kind: "truncate", method: "*", path: "*", nth: 1, times: 1 })
    const asked = ask().then(response => response.text())
    await expect.poll(() => emulator.controller).toBeDefined()
    emulator.push("four")
    emulator.controller?.close()
    await expect(asked).rejects.toThrow("terminated")
    await expect.poll(() => journal.withBodies()).toMatchObject([{ fault: "truncate", response: "four" }])
  })
})

describe("an answer that is not streamed", () => {
  beforeEach(() => open("application/json"))
  afterEach(() => door.close())

  it("and that the vendor breaks off is never begun", async () => {
    const asked = ask()
    await expect.poll(() => emulator.controller).toBeDefined()
    emulator.push("{")
    emulator.controller?.error(new Error("drop"))
    await expect(asked).rejects.toThrow("fetch failed")
    expect(journal.entries()).toMatchObject([{ status: null }])
  })
})
