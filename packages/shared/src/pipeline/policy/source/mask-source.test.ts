import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Language } from "./language.ts"
import { maskSource } from "./mask-source.ts"

describe("what is code stays", () => {
  test.each<[string, Language, string]>([
    ["in a template", "javascript", "`a ${run(x)} b`"],
    ["in a nested template", "javascript", "`a ${`b ${run(x)}`} c`"],
    ["after a regular expression with a quote", "javascript", 'a = /"/; run(x) // "'],
    ["where a slash can be read in two ways", "javascript", 'if (a) /"/.test(b); run(x) //"'],
    ["where a template might begin in a regular expression", "javascript", '(a) / "/`"\nrun(x)\n`'],
    ["after an apostrophe in markup", "javascript", "<p>don't {run(x)}</p>"],
    ["after a comment that does not end", "javascript", "/* a\nrun(x)"],
    ["after a string that does not end", "javascript", "a = 'b\nrun(x)"],
    ["in a formatted string", "python", 'f"a {run(x)} b"'],
    ["after a triple quote that does not end", "python", '"""a\nrun(x)'],
    ["after a verbatim string", "csharp", '@"\\"; run(x); // "'],
    ["after a raw string", "dart", "r'\\'; run(x); // '"],
    ["after a hash in a regular expression", "ruby", "a =~ /#/; run(x)"],
    ["in an interpolation", "ruby", '"a #{run(x)}"'],
    ["in an interpolation of Swift", "swift", '"a \\(run(x))"'],
    ["in a language with lifetimes", "rust", "fn f<'a>(x: &'a str) { run(x) } // 'b'"],
    ["in a language that nobody knows", "unknown", '"run(x)"'],
  ])("%s", (_, language, text) => {
    expect(maskSource(text, language).code).toContain("run(x)")
  })
})

describe("what is none is blank", () => {
  test.each<[string, Language, string]>([
    ["a string", "javascript", "a = 'run(x)'"],
    ["a template", "javascript", "a = `\nrun(x)\n`"],
    ["a comment", "javascript", "a // run(x)"],
    ["a block comment", "java", "a /* \n run(x) */ b"],
    ["a docstring", "python", '"""\nrun(x)\n"""'],
    ["a hash comment", "ruby", "a # run(x)"],
    ["a raw string of Go", "go", "a := `\\` + `run(x)`"],
  ])("%s", (_, language, text) => {
    const { code } = maskSource(text, language)
    expect(code).not.toContain("run(x)")
    expect(code).toHaveLength(text.length)
  })

  test("comments alone in the bare text", () => {
    expect(maskSource("'run(x)' // run(x)", "javascript").bare).toBe("'run(x)'          ")
  })
})

test("every text keeps its length and its lines", () => {
  const pieces = fc.constantFrom(
    "`",
    "${",
    "}",
    "'",
    '"',
    "\\",
    "/",
    "//",
    "/*",
    "*/",
    "#",
    "\n",
    "a",
    "(",
    ")",
    '"""',
    "@",
    "r",
  )
  const languages = fc.constantFrom<Language>(
    "javascript",
    "python",
    "go",
    "ruby",
    "dart",
    "csharp",
    "php",
    "kotlin",
    "sql",
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), languages, (parts, language) => {
      const text = parts.join("")
      for (const masked of Object.values(maskSource(text, language))) {
        expect(masked).toHaveLength(text.length)
        expect(masked.split("\n")).toHaveLength(text.split("\n").length)
      }
    }),
  )
})
