import fc from "fast-check"
import { expect, test } from "vitest"
import { cleanText } from "./clean.ts"

const BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
const hostileText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."\r\n\t\0\x1b[31m\ud800\udc00\u200b\u202e\u00ad😀é\u{e0041}".split("")),
    fc.string({ unit: "binary", maxLength: 1 }),
  ),
})

test.each([
  ["NUL and control characters", "a\0b\x01c\x7fd\x85e\x9ff", "abcd\nef"],
  ["bidi controls", `a${BIDI}b`, "ab"],
  ["zero-width characters and joiners", "a\u200b\u200c\u200d\u2060\ufeffb", "ab"],
  ["tag characters", "a\u{e0001}\u{e0041}\u{e007f}b", "ab"],
  ["soft hyphens, fillers and variation selectors", "a\u00ad\u115f\u3164\u034f\ufe0fb", "ab"],
  ["colours of a terminal", "\x1b[1;31mred\x1b[0m \x9b2Kx", "red x"],
  ["the escape of other terminal sequences", "\x1b]0;title\x07x", "]0;titlex"],
])("%s go", (_, dirty, clean) => {
  expect(cleanText(dirty, { keepNewlines: true }).text).toBe(clean)
})

test("every kind of line break becomes a newline, or a space where one line is asked for", () => {
  const text = "a\r\nb\rc\nd\u2028e\u2029f\vg\fh\ti"
  expect(cleanText(text, { keepNewlines: true }).text).toBe("a\nb\nc\nd\ne\nf\ng\nh\ti")
  expect(cleanText(text).text).toBe("a b c d e f g h i")
})

test("lone surrogates and non-characters become U+FFFD, pairs stay", () => {
  expect(cleanText("\ud800a\udc00b😀\uffff").text).toBe("\ufffda\ufffdb😀\ufffd")
})

test("a cut never splits a surrogate pair and says how much is gone", () => {
  expect(cleanText("ab😀cd", { maxLength: 3 })).toEqual({ text: "ab", cut: 4 })
  expect(cleanText("ab😀cd", { maxLength: 4 })).toEqual({ text: "ab😀", cut: 2 })
  expect(cleanText("abc", { maxLength: 0 })).toEqual({ text: "", cut: 3 })
})

test("whatever comes in, nothing invisible comes out, cleaning again changes nothing, and kept plus cut is the whole", () => {
  fc.assert(
    fc.property(hostileText, fc.nat(40), fc.boolean(), (dirty, maxLength, keepNewlines) => {
      const whole = cleanText(dirty, { keepNewlines }).text
      expect(whole).not.toMatch(
        keepNewlines
          ? /(?![\n\t])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u
          : /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u,
      )
      expect(cleanText(whole, { keepNewlines }).text).toBe(whole)
      const { text, cut } = cleanText(dirty, { maxLength, keepNewlines })
      expect(text.isWellFormed()).toBe(true)
      expect(text.length + cut).toBe(whole.length)
      expect(text.length).toBeLessThanOrEqual(maxLength)
      expect(whole.startsWith(text)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
