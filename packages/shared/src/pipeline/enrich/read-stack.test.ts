import { describe, expect, test } from "vitest"
import { describeStack, readFixtures } from "../stack/testing/read-fixtures.ts"
import { readStack } from "./read-stack.ts"

const read = (text: string): ReturnType<typeof readStack> => readStack(text, {}, [])

describe("redaction of a stack", () => {
  test.each(readFixtures())("leaves the frames of $language whole: $name", ({ text, expected }) => {
    expect(describeStack(read(text).stack)).toBe(expected)
  })

  test.each([
    ["a gem's version", "actionpack (7.0.4.3) lib/abstract_controller/base.rb:146:in `process'"],
    ["a bundle of Safari's", "onPress@main.jsbundle:412:1034"],
    ["a log's prefix", "web-1 |    at Acme.Stock.Domain.reserve@31.Invoke(Unit x) in /src/Domain.fs:line 31"],
    ["a host in the company", "at dispatch (http://192.168.1.4:8081/index.bundle?platform=ios:118230:22)"],
  ])("takes %s for no personal data", (_, frame) => {
    const { stack, redacted } = read(`Error: no user john@example.com\n${frame}\n${frame}`)
    expect(redacted).toEqual({
      text: `Error: no user [redacted:email]\n${frame}\n${frame}`,
      receipts: [{ rule: "email", count: 1 }],
    })
    expect(stack.frames.map(({ raw }) => raw)).toEqual([frame, frame])
  })

  test("takes secrets from every part of a frame", () => {
    const { stack } = read("Error\n    at pay (https://ann:pass@shop.example.com/app.js?email=ann@example.com:1:2)")
    expect(stack.frames).toHaveLength(1)
    expect(JSON.stringify(stack.frames)).not.toMatch(/ann@|pass@/)
  })

  test("takes what is only printed beside a frame", () => {
    const text = JSON.stringify({
      stack: "Error: x\n    at pay (/app/pay.js:1:2)\n    at run (/app/run.js:3:4)",
      to: "ann@example.com",
    })
    const { stack, redacted } = read(text)
    expect(stack.frames.map(({ file }) => file)).toEqual(["/app/pay.js", "/app/run.js"])
    expect(redacted.text).toBe(text.replace("ann@example.com", "[redacted:email]"))
    const flat = read("Error: x at com.acme.A.b(A.java:1) of ann@example.com at com.acme.C.d(C.java:2)").stack
    expect(flat.frames).toHaveLength(2)
    expect(JSON.stringify(flat)).not.toContain("ann@")
  })

  test("takes values out of a call that a runtime printed with its arguments", () => {
    const { stack, redacted } = read(
      '** (FunctionClauseError) no function clause\n    (shop 0.1.0) lib/shop.ex:1: Shop.pay(%{email: "ann@example.com"})\n   at Patient.find(john@example.com)',
    )
    expect(JSON.stringify([stack, redacted])).not.toMatch(/ann@|john@/)
    expect(read("   at Patient.find(john@example.com)").redacted.text).not.toContain("john@")
  })
})
