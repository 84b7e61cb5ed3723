import { describe, expect, it } from "vitest"
import { fingerprint, type FingerprintInput } from "./fingerprint.ts"
import type { Frame } from "./frame.ts"

const FRAME: Frame = {
  raw: "    at pay (/app/src/pay.ts:1:2)",
  function: "pay",
  file: "/app/src/pay.ts",
  line: 1,
  column: 2,
  inApp: true,
  repositoryPath: "src/pay.ts",
}
const LIBRARY: Frame = { ...FRAME, function: "next", inApp: false, repositoryPath: null }
const INPUT: FingerprintInput = {
  service: "checkout",
  type: "TypeError",
  message: "Order 17 of 'Ann' (id 9f1c) failed",
  frames: [LIBRARY, FRAME],
  explicit: null,
}

function print(change: Partial<FingerprintInput> = {}): string {
  return fingerprint({ ...INPUT, ...change })
}

function frame(change: Partial<Frame>): Partial<FingerprintInput> {
  return { frames: [{ ...FRAME, ...change }] }
}

describe("fingerprint", () => {
  it("is sixteen hex digits and always the same for the same error", () => {
    expect(print()).toMatch(/^[0-9a-f]{16}$/)
    expect(print()).toBe(print())
  })

  it.each([
    ["numbers", "Order 18 of 'Ann' (id 9f1c) failed"],
    ["quoted text", "Order 17 of 'Bob' (id 9f1c) failed"],
    ["other quotation marks", 'Order 17 of "Bob Builder" (id 9f1c) failed'],
    ["parenthesised text", "Order 17 of 'Ann' (id 0000, twice) failed"],
    ["punctuation", "Order: 17 of 'Ann' (id 9f1c), failed!"],
    ["hex numbers", "Order 0xdead17 of 'Ann' (id 9f1c) failed"],
    ["UUIDs", "Order ab12cdef-1111-2222-3333-444455556666 of 'Ann' (id 9f1c) failed"],
  ])("ignores %s in the message", (_, message) => {
    expect(print({ message })).toBe(print())
  })

  it("keeps apostrophes from swallowing words", () => {
    expect(print({ message: "can't pay, won't pay" })).not.toBe(print({ message: "can't run, won't pay" }))
  })

  it.each<[string, Partial<FingerprintInput>]>([
    ["service", { service: "orders" }],
    ["type", { type: "RangeError" }],
    ["words", { message: "Invoice 17 of 'Ann' (id 9f1c) failed" }],
    ["file", frame({ repositoryPath: "src/refund.ts" })],
    ["function", frame({ function: "refund" })],
    ["top frame of the application", { frames: [] }],
  ])("tells errors of another %s apart", (_, change) => {
    expect(print(change)).not.toBe(print())
  })

  it.each<[string, Partial<Frame>, Partial<Frame>]>([
    ["line", { line: 1 }, { line: 99 }],
    ["folder on the machine", { file: "/app/src/pay.ts" }, { file: "C:\\shop\\src\\pay.ts" }],
    ["hash of a bundle", { file: "https://x/app.4f1a9c3e.js" }, { file: "https://y/app.77aa01bc.js?v=2" }],
    ["number of a lambda", { function: "Cart.lambda$total$0" }, { function: "Cart.lambda$total$3" }],
    [
      "number of a state machine",
      { function: "Cart.<Total>d__5.MoveNext" },
      { function: "Cart.<Total>d__12.MoveNext" },
    ],
  ])("ignores the %s", (_, one, other) => {
    const base = { repositoryPath: null }
    expect(print(frame({ ...base, ...one }))).toBe(print(frame({ ...base, ...other })))
  })

  it("follows an explicit fingerprint alone, but per service", () => {
    const explicit = "checkout-timeout"
    expect(print({ explicit })).toBe(print({ explicit, message: "x", type: "y", frames: [] }))
    expect(print({ explicit })).not.toBe(print({ explicit, service: "orders" }))
    expect(print({ explicit })).not.toBe(print())
    expect(print({ explicit: "" })).toBe(print())
  })

  it("does not confuse where one part ends and the next begins", () => {
    expect(print({ service: "a", type: "b,c" })).not.toBe(print({ service: "a,b", type: "c" }))
  })

  it("takes a message of any length and shape", () => {
    const message = `${"(".repeat(500_000)}${"'".repeat(500_000)}\ud800`
    expect(print({ message })).toMatch(/^[0-9a-f]{16}$/)
  })
})
