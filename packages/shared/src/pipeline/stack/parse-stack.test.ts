import { readdirSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { LANGUAGE_PARSERS } from "./language-parsers.ts"
import { MAX_FRAMES, parseStack } from "./parse-stack.ts"
import { describeStack, readFixtures } from "./testing/read-fixtures.ts"

const FIXTURES = readFixtures()
const NO_HINT = {}

describe("parseStack", () => {
  it.each(FIXTURES)("reads $language: $name", ({ text, expected }) => {
    expect(describeStack(parseStack(text, NO_HINT))).toBe(expected)
  })

  it("knows every language that has a file, each by the name of it", () => {
    const files = readdirSync(new URL("languages/", import.meta.url)).map(file => file.replace(".ts", ""))
    expect(LANGUAGE_PARSERS.map(parser => parser.language).toSorted()).toEqual(files.toSorted())
  })

  it("is held to at least 120 stacks in twelve languages", () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(120)
    expect(new Set(FIXTURES.map(fixture => fixture.language)).size).toBe(12)
  })

  it.each(FIXTURES)("reads the same from $language: $name with Windows line ends", ({ text, expected }) => {
    expect(describeStack(parseStack(text.replaceAll("\n", "\r\n"), NO_HINT))).toBe(expected)
  })

  const oneLine = FIXTURES.filter(({ text }) => !/[\\"]/.test(text))
  it.each(oneLine)("reads the same from $language: $name inside JSON", ({ text, expected }) => {
    const log = JSON.stringify({ level: "error", stack: text, at: 1 })
    expect(describeStack(parseStack(log, NO_HINT))).toBe(expected)
  })

  it("keeps each frame's line as it stood", () => {
    const text = "Error: x\n\u001b[31m    at pay (/app/pay.js:1:2)\u001b[0m  \n"
    expect(parseStack(text, NO_HINT).frames).toEqual([
      {
        raw: "\u001b[31m    at pay (/app/pay.js:1:2)\u001b[0m",
        function: "pay",
        file: "/app/pay.js",
        line: 1,
        column: 2,
        inApp: true,
        repositoryPath: null,
      },
    ])
  })

  it("prints no frame for text that only speaks of files", () => {
    const text =
      "config.yml is at fault:\n    at noon\n    at Acme\nconfig.yml is at fault\nsee main.py, line 3 (or a.go) for more: http://example.com/a.js"
    expect(parseStack(text, NO_HINT)).toEqual({ language: "unknown", frames: [], omitted: 0, minified: false })
  })
})

describe("choice of the language", () => {
  const quoted = "ValueError: at foo (bar.js:1:2)"
  const python = 'Traceback (most recent call last):\n  File "/app/a.py", line 1, in f\n    raise error\n'

  it("does not follow a message that looks like one frame of another language", () => {
    expect(parseStack(python + quoted, { language: "javascript" }).language).toBe("python")
    const java = 'java.lang.Error: File "x.py", line 1, in f\n\tat com.acme.A.b(A.java:1)\n\tat com.acme.A.c(A.java:2)'
    expect(parseStack(java, { language: "python" }).language).toBe("jvm")
  })

  it("asks the hint only where two languages fit equally", () => {
    const both = "    at a.b.c(A.java:1)\n    at Acme.Shop.Cart.Total()"
    expect(parseStack(both, { language: "Java" }).language).toBe("jvm")
    expect(parseStack(both, { language: "csharp" }).language).toBe("dotnet")
    expect(parseStack(both, { language: null, platform: "ANDROID" }).language).toBe("jvm")
  })
})

describe("limits", () => {
  const line = (at: number): string => `    at f${at} (/app/src/deep.js:${at + 1}:1)`

  it("keeps the first frames and counts the rest", () => {
    const text = Array.from({ length: 10_000 }, (_, at) => line(at)).join("\n")
    const stack = parseStack(`RangeError: too deep\n${text}`, NO_HINT)
    expect(stack.frames).toHaveLength(MAX_FRAMES)
    expect(stack.frames.at(-1)?.function).toBe(`f${MAX_FRAMES - 1}`)
    expect(stack.omitted).toBe(10_000 - MAX_FRAMES)
  })

  it("keeps the innermost frames of Python, which prints them last", () => {
    const frames = Array.from({ length: 300 }, (_, at) => `  File "/app/a.py", line ${at + 1}, in f`).join("\n")
    const stack = parseStack(`Traceback (most recent call last):\n${frames}\nError`, NO_HINT)
    expect(stack.frames[0]?.line).toBe(300)
    expect(stack.omitted).toBe(100)
  })

  it("finds frames on a line that is far too long", () => {
    const url = `https://shop.example.com/app.js?${"x".repeat(1_000_000)}`
    const stack = parseStack(`Error: y\n    at pay (${url}:1:48211)\n${line(0)}`, NO_HINT)
    expect(stack.frames.map(frame => [frame.function, frame.line, frame.column])).toEqual([
      ["pay", 1, 48211],
      ["f0", 1, 1],
    ])
    expect(stack.frames[0]?.raw.length).toBeLessThanOrEqual(2_000)
  })

  it("reads a stack below a message of a megabyte", () => {
    const message = `Error: ${"at foo (".repeat(60_000)}${" ".repeat(500_000)}`
    expect(parseStack(`${message}\n${line(0)}`, NO_HINT).frames).toHaveLength(1)
  })

  const hostile = [
    " ",
    "(",
    ")",
    "at ",
    "a.",
    "#0 ",
    "@",
    "::",
    '"',
    "\\",
    "\\n",
    " in ",
    'File "',
    "0x0 ",
    "[",
    "{",
    "1:",
    " at /a.php",
  ]
  it.each(hostile)("survives ten thousand long lines of %j", unit => {
    const text = `${unit.repeat(Math.ceil(300 / unit.length))}\n`.repeat(10_000)
    expect(parseStack(text, NO_HINT).frames.length).toBeLessThanOrEqual(MAX_FRAMES)
  })

  it.each(hostile)("survives one line of a megabyte of %j", unit => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    expect(parseStack(text, NO_HINT).frames.length).toBeLessThanOrEqual(MAX_FRAMES)
  })

  it("takes NULs, lone surrogates and odd line ends as they come", () => {
    const text = "Error: \ud800\0\r\n    at\0 pay (/app/\udc00.js:1:2)\r\u2028    at b (/app/b.js:3:4)"
    expect(parseStack(text, NO_HINT).frames.map(frame => frame.line)).toEqual([1, 3])
  })
})

describe("any text", () => {
  const pieces = fc.constantFrom(
    ...'at |File "|", line 1, in f|\n|\t| (|)|:1:2|.js|.java:3)|#0 |.php(3): |@|http://a/|goroutine 1 [running]:|main.f()|.go:1|0x1234|\\n|"|\ud800|\0|::|package:a/b.dart|lib/a.ex:1: |:in `x\'|panicked at |eval at '.split(
      "|",
    ),
  )

  it("never throws, and gives frames that keep their promises", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 60 }).map(parts => parts.join("")),
    )
    fc.assert(
      fc.property(text, value => {
        const stack = parseStack(value, NO_HINT)
        for (const frame of stack.frames) {
          expect(frame.line === null || frame.line > 0).toBe(true)
          expect(frame.column === null || frame.column > 0).toBe(true)
          expect(frame.raw).toBe(frame.raw.trimEnd())
          expect(frame.function).not.toBe("")
        }
        expect(stack.omitted).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 2_000 },
    )
  })
})
