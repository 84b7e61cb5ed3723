import { describe, expect, test } from "vitest"

import { errorGroupKey, type Groupable } from "./group-errors.ts"

const STACK = "TypeError: x\n    at pay (src/pay.ts:12:9)\n    at main (src/main.ts:1:1)"
const BASE: Groupable = {
  service: "shop",
  type: "TypeError",
  message: "Payment failed",
  stack: STACK,
  fingerprint: null,
}

function same(changes: Partial<Groupable>, from: Partial<Groupable> = {}): boolean {
  return errorGroupKey({ ...BASE, ...from }) === errorGroupKey({ ...BASE, ...changes })
}

describe("errors are one issue when only ids of the message differ", () => {
  test.each([
    ["numbers", "Order 17 failed", "Order 99813 failed"],
    ["ids with digits", "Order a17b failed", "Order c99d failed"],
    ["quoted text", "No 'apple' in stock", "No 'pear' in stock"],
    ["double quotes", 'No "apple" in stock', 'No "pear" in stock'],
    ["parentheses", "Cannot read (reading id)", "Cannot read (reading name)"],
    ["punctuation and case", "Payment: failed!", "payment failed"],
  ])("%s", (_, one, other) => expect(same({ message: one }, { message: other })).toBe(true))
})

describe("errors are different issues when", () => {
  test.each<[string, Partial<Groupable>]>([
    ["the service differs", { service: "other" }],
    ["the type differs", { type: "RangeError" }],
    ["a word differs", { message: "Payment refused" }],
    ["the function of the top frame differs", { stack: STACK.replace("pay (", "refund (") }],
    ["the file of the top frame differs", { stack: STACK.replace("src/pay.ts", "src/other.ts") }],
  ])("%s", (_, changes) => expect(same(changes)).toBe(false))
})

test("the line of the frame and the frames below do not matter", () => {
  expect(same({ stack: STACK.replace(":12:9", ":99:1").replace("main.ts", "boot.ts") })).toBe(true)
})

test("a fingerprint of the application overrides everything but the service", () => {
  const fingerprint = "checkout"
  expect(same({ fingerprint, type: "Other", message: "else", stack: "" }, { fingerprint })).toBe(true)
  expect(same({ fingerprint, service: "other" }, { fingerprint })).toBe(false)
  expect(same({ fingerprint })).toBe(false)
})

test("an apostrophe and an unclosed quote hide nothing", () => {
  expect(same({ message: "can't open door" }, { message: "can't open window" })).toBe(false)
  expect(same({ message: 'broken " door' }, { message: 'broken " window' })).toBe(false)
})

test("a megabyte of brackets and quotes is read once", () => {
  for (const text of ["(", "'", '"', "a'b ", "(' "]) {
    expect(errorGroupKey({ ...BASE, message: text.repeat(1_000_000 / text.length) })).toMatch(/^[0-9a-f]{40}$/)
  }
})
