import fc from "fast-check"
import { expect, test } from "vitest"
import { logText } from "./log-text.ts"
import { commandsIn } from "./testing/runner-commands.ts"

const PROBES = [
  "::add-mask::a",
  "x\r::warning::s",
  "\t\u00a0::error file=a.js,line=1::boom",
  "::ADD-MASK::a",
  "any prefix ##[add-mask]a",
  "\u3000::stop-commands::token",
  "\u200b::set-output name=a::b",
  "x ##[error]a ##[group]b",
  ":\u00ad:notice::a",
  "#\u200b#[warning]x",
]

test.each(PROBES)("the runner would obey %j as it stands, and does not after the sink", probe => {
  expect(commandsIn(probe)).not.toEqual([])
  expect(commandsIn(logText(probe))).toEqual([])
})

test("what the runner does not obey is known too", () => {
  expect(commandsIn("err: ::add-mask::a\n%0A::warning::x\n::unknown::x\n::warning\n##[warning\n##[ error]x")).toEqual(
    [],
  )
})

test("readable text stays as it is", () => {
  expect(logText("GET /issues/1 -> 200 at 12:30:05, #12 [ok]")).toBe("GET /issues/1 -> 200 at 12:30:05, #12 [ok]")
  expect(logText(null)).toBe("null")
})

test("the limit holds and what was cut is said", () => {
  expect(logText("a".repeat(1_000_000), 200)).toMatch(/^a{1,200} … \([\d,]+ characters cut\)$/)
})

test("no mix of command parts ever makes a command, wherever the text is put", () => {
  const part = fc.constantFrom(
    "::",
    ":",
    "##[",
    "#",
    "[",
    "]",
    "error",
    "add-mask",
    "warning file=x",
    " ",
    "\t",
    "\r",
    "\n",
    "\u00a0",
    "\u200b",
    "\u00ad",
    "\u2028",
    "\x85",
    "\x1b[0m",
    "\ud800",
    "::error::",
    "##[error]",
    "\0",
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(part, fc.string({ maxLength: 3 })), { maxLength: 12 }),
      fc.constantFrom("", "msg ", "  ", "#", ":", "##"),
      (parts, before) => {
        const line = logText(parts.join(""))
        expect(line).not.toMatch(/[\r\n\u2028\u2029\x85\x1b]|##\[|::/)
        expect(commandsIn(line)).toEqual([])
        expect(commandsIn(before + line).filter(() => before.trim() === "" || before === "msg ")).toEqual([])
      },
    ),
    { numRuns: 5000 },
  )
})
