import { describe, expect, it } from "vitest"
import type { Change } from "../fix/change.ts"
import { exercisesSource } from "./exercises-source.ts"
import { type FailedTest, recogniseReason, type ReportedError } from "./recognise-reason.ts"

const TEST = { path: "src/a.test.ts", text: 'import { charge } from "./charge.ts"\ncharge()' }
const ERROR: ReportedError = {
  type: "TypeError",
  message: "Booking 4711 of [redacted:email] has no clinic (id 3fa8b)",
  suspects: [{ path: "apps/api/src/charge.ts", function: "charge" }],
}
const FIX: Change = {
  path: "apps/api/src/charge.ts",
  kind: "modified",
  before: "file",
  after: "file",
  beforeText: "export function charge() {}\n",
  afterText: "export function charge() {}\nexport function refund() {}\n",
  binary: false,
  bytesAfter: 1,
}
const ADDED: Change = {
  ...FIX,
  path: "apps/api/src/clinic-of.ts",
  kind: "added",
  before: null,
  beforeText: null,
  afterText: "x",
}

function reasonOf(output: string, change: Partial<FailedTest> = {}, error = ERROR) {
  return recogniseReason({ output, ran: 1, test: TEST, ...change }, error, [FIX, ADDED]).kind
}

describe("why a test fails without the fix", () => {
  it.each<[string, string, Partial<FailedTest>]>([
    ["the reported message, whatever its numbers and names", "Error: booking 12 of a@b.c has no clinic (id 99)", {}],
    ["the message, although no test came to run", "booking 12 of x has NO clinic, id 1", { ran: 0 }],
    ["a frame of the suspect file", "    at charge (file:///x/src/charge.ts:12:3)", {}],
    ["a frame of Python's", '  File "apps/api/src/charge.ts", line 12, in charge', {}],
    ["the type, in a test that uses the suspect file", "TypeError: something else", {}],
    ["an assertion, in a test that uses the suspect file", "AssertionError [ERR_ASSERTION]: 1 == 2", {}],
    ["an expectation, in a test that uses the suspect file", "expected 1 to be 2", {}],
  ])("is recognised by %s", (_, output, change) => {
    expect(reasonOf(output, change)).toBe("recognised")
  })

  it.each([
    "SyntaxError: The requested module './charge.ts' does not provide an export named 'refund'",
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/x/src/clinic-of.ts' imported from /x/src/a.test.ts",
    'Error: Failed to resolve import "./clinic-of" from "src/a.test.ts"',
    "TypeError: (0 , refund) is not a function",
    "ImportError: cannot import name 'refund' from 'app.charge'",
    "./a_test.go:3:5: undefined: refund",
    "ReferenceError: refund is not defined",
  ])("is something that only the fix adds: %s", output => {
    expect(reasonOf(output, { ran: 0 })).toBe("only-with-fix")
  })

  it.each(["SyntaxError: Unexpected token '}'", "Cannot find module './nowhere.ts'", "", "No module named 'numpy'"])(
    "has nothing to do with the code where no test came to run: %j",
    output => {
      expect(reasonOf(output, { ran: 0 })).toBe("unrelated")
    },
  )

  it.each<[string, string, Partial<FailedTest>, Partial<ReportedError>]>([
    [
      "an assertion in a test that uses other code",
      "AssertionError: 1",
      { test: { ...TEST, text: 'import "./b.ts"' } },
      {},
    ],
    ["a type that says nothing", "Error: other", {}, { type: "Error" }],
    ["part of a word", "MyTypeErrors", {}, {}],
    ["a file with the same end of its name", "at x (src/surcharge.ts:3:1)", {}, {}],
    ["a file without a line", "src/charge.ts is fine", {}, {}],
    ["a message too short to tell", "oops bad", {}, { message: "bad" }],
  ])("is not known by %s", (_, output, change, error) => {
    expect(reasonOf(output, change, { ...ERROR, ...error })).toBe("unknown")
  })
})

describe("a test that uses a source", () => {
  it.each<[boolean, string, string, string]>([
    [true, "src/a.test.ts", 'import { a } from "../lib/charge.js"', "lib/charge.ts"],
    [true, "src/a.test.js", "const a = require('./charge')", "src/charge.js"],
    [true, "src/a.test.ts", 'const a = await import("./charge/index.ts")', "src/charge/index.ts"],
    [true, "src/a.test.ts", 'import {\n  a,\n} from "./charge.ts"', "src/charge.ts"],
    [false, "src/a.test.ts", 'readFileSync("./charge.ts")', "src/charge.ts"],
    [true, "tests/test_a.py", "from app.records import lookup", "app/records/lookup.py"],
    [true, "tests/test_a.py", "import app.records.lookup as l", "app/records/lookup.py"],
    [false, "tests/test_a.py", "import json\n# lookup", "app/records/lookup.py"],
    [true, "pkg/charge_test.go", "package pkg", "pkg/charge.go"],
    [true, "test/x/ATest.java", "new Charge()", "main/x/Charge.java"],
    [false, "test/x/ATest.java", "new Other()", "main/x/Charge.java"],
  ])("is told: %s, %s", (used, path, text, source) => {
    expect(exercisesSource({ path, text }, [source])).toBe(used)
  })
})
