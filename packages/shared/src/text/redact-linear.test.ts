import { expect, test } from "vitest"
import { redactStack, redactText } from "./redact.ts"

// Each repeats what some rule begins with and never finishes. A rule that looks again and again at the same characters
// would need hours for one of these, not milliseconds.
const SIZE = 150_000
const UNITS = [
  [
    "a",
    "1",
    "A1",
    "é",
    "😀",
    " ",
    "\n",
    "\t",
    "(",
    "[",
    "{",
    "<",
    '"',
    "'",
    "\\",
    "`",
    "?",
    "@",
    "%40",
    "a@",
    "a@b",
    "a.",
    "x@y.",
  ],
  [
    "a=",
    "a:",
    "=",
    ":",
    "::",
    "://",
    "://a:",
    "a:b@",
    "pin=",
    "pin='",
    'pin="',
    "pin={",
    'pin=\\"',
    "pin=\n",
    "<pin>",
    "<a>",
    "(pin)=",
  ],
  [
    "address:",
    "address:1 ",
    "address={",
    "notes:",
    "notes: ",
    "dob:x ",
    "token: ",
    "token:a,",
    "name:Smith, J",
    "first name: A, ",
    "cookie: a ",
  ],
  [
    "eyJ",
    "eyJa.",
    "ghp_",
    "sk-",
    "SG.",
    "hooks.slack.com/services/",
    "bearer ",
    "bearer a",
    "basic aaaaaa",
    "-----BEGIN PRIVATE KEY-----",
  ],
  [
    "12-",
    "1.1.",
    "1:",
    "f:",
    "1 ",
    "+1 ",
    "0",
    "(0",
    "415-",
    "AB12",
    "GB82 WEST ",
    "943 476 ",
    "4111 ",
    "[redacted:x]",
    "E11 ",
    "diagnosis E11 ",
  ],
  [
    "patient 1",
    "patients/1",
    "birth 1",
    "jan 1",
    "born 1980-",
    "values (",
    "values ('",
    "failing row contains (",
    "duplicate entry '",
  ],
  ["\u200b", "\x1b[", "\x1b[1;", "\ud800", "\r", "at a (", "at a.b(", "  at ", "#1 a(", "0: a::", 'File "', "a.go:1 "],
].flat()

test.each(UNITS)(
  "%j over and over is done in linear time",
  unit => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length))
    expect(redactStack(text).text.isWellFormed()).toBe(true)
  },
  10_000,
)

test("a rule of the configuration stays linear where it fails at its end", () => {
  const rules = [
    { name: "mail-like", pattern: "[a-z]+@corp" },
    { name: "ward", pattern: "ward\\s+\\w+\\s+x" },
    { name: "digits", pattern: "(?:\\d+-)+x" },
  ]
  for (const unit of ["a", "ward ", "1-", "ward a ", " "])
    expect(redactText(unit.repeat(Math.ceil(SIZE / unit.length)), rules).text.isWellFormed()).toBe(true)
}, 20_000)

test("a stack of 10,000 lines and a line of a megabyte are read whole", () => {
  const frames = Array.from({ length: 10_000 }, (_, line) => `    at fn${line} (/srv/app/src/file${line}.ts:${line}:1)`)
  const { text } = redactStack(["Error: john@example.com", ...frames, "Caused by: john@example.com"].join("\n"))
  expect(text).toBe(["Error: [redacted:email]", ...frames, "Caused by: [redacted:email]"].join("\n"))
  expect(redactText(`${"x ".repeat(500_000)}john@example.com`).receipts).toEqual([{ rule: "email", count: 1 }])
})
