import { describe, expect, it } from "vitest"
import { outputTail } from "./output-tail.ts"

const ROOM = { redact: [{ name: "ticket", pattern: "PATIENT-\\d+" }], root: "/room/tree" }
const tail = (stdout: string, stderr = ""): readonly string[] =>
  outputTail({ code: 1, signal: null, timedOut: false, stdout, stderr, ms: 1 }, ROOM)

describe("the end of an output", () => {
  it("is of both streams, with places as in the repository", () => {
    expect(tail("one\n\n", "at /room/tree/src/a.ts:3\n")).toEqual(["one", "at src/a.ts:3"])
  })

  it("holds no colours, no personal data and no frames of the runtime", () => {
    const text = "\u001b[31mred\u001b[0m jane.doe@example.com\nfor PATIENT-77\n    at x (node:internal/a:1:2)\n"
    expect(tail(text)).toEqual(["red [redacted:email]", "for [redacted:ticket]"])
  })

  it("is short, whatever was printed", () => {
    const lines = tail(`${"x".repeat(900_000)}\n${"line\n".repeat(5_000)}last\n${"y".repeat(5_000)}`)
    expect(lines.length).toBeLessThanOrEqual(25)
    expect(lines.join("\n").length).toBeLessThanOrEqual(1_800)
    expect(lines.at(-2)).toBe("last")
  })

  it("begins with no part of a line", () => {
    expect(tail(`token ${"s".repeat(20_000)}`)).toEqual([])
  })
})
